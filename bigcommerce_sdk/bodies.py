"""From keyword arguments to the body of a create or update, refused early when it cannot work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import MissingFieldException, UnknownNameException
from bigcommerce_sdk.fields import field_named
from bigcommerce_sdk.naming import nearest

if TYPE_CHECKING:
    from bigcommerce_sdk.base_record import BaseRecord
    from bigcommerce_sdk.fields import Field
    from bigcommerce_sdk.metadata import ResourceMeta


def body_fields(record: type[BaseRecord]) -> dict[str, Field]:
    """Everything a body can hold, by Python name: the fields, and the links that can be written."""
    written_links = {name: link for name, link in record._links.items() if link.can_be_written}
    return {**record._fields, **written_links}


def encode_body(record: type[BaseRecord], values: Mapping[str, Any], verb: str) -> dict[str, Any]:
    """The wire body of ``values`` for ``verb`` (``"create"``, ``"update"``; ``"build"`` for a
    nested record that may become part of either).

    Raises:
        UnknownNameException: for a name that is no field; says which one is near.
        ReadOnlyFieldException: for a field that ``verb`` cannot set.
        InvalidValueException: for a value of the wrong type.
    """
    fields, owner = body_fields(record), record.__name__
    body: dict[str, Any] = {}
    for name, value in values.items():
        field = field_named(fields, name)
        if field is None:
            if name in record._links:
                record._links[name].check_writable(verb, owner)
            raise UnknownNameException(f"{owner} has no field {name!r}.{nearest(name, fields)}")
        if verb != "build" or field.access == "read_only":
            field.check_writable(verb, owner)
        body[field.wire] = field.encode(value, owner)
    return body


def check_complete(meta: ResourceMeta, body: Iterable[str], verb: str) -> None:
    """Refuse a body that lacks what the API requires of ``verb``.

    Raises:
        MissingFieldException: names every missing field at once, and why it is needed.
    """
    present, owner = set(body), meta.record.__name__
    fields = body_fields(meta.record)
    wire = {name: field.wire for name, field in fields.items()}
    missing = [
        name
        for name, field in fields.items()
        if verb in field.required and wire[name] not in present
    ]
    if missing:
        raise MissingFieldException(f"{owner}: {verb} needs {_listed(missing)}.")
    if verb == "update":
        cleared = [
            name
            for name, field in fields.items()
            if field.keep_on_update and field.wire not in present
        ]
        if cleared:
            raise MissingFieldException(
                f"{owner}: an update that leaves out {_listed(cleared)} clears it. Pass it along, "
                "or change the record's attributes and save()."
            )
    for names in meta.any_of if verb == "create" else ():
        if not any(wire[name] in present for name in names):
            raise MissingFieldException(f"{owner}: {verb} needs one of {_listed(names)}.")
    for names in meta.together:
        given = [name for name in names if wire[name] in present]
        if given and len(given) < len(names):
            absent = [name for name in names if name not in given]
            raise MissingFieldException(
                f"{owner}: {_listed(given)} can only be sent together with {_listed(absent)}."
            )


def _listed(names: Iterable[str]) -> str:
    return ", ".join(repr(name) for name in names)
