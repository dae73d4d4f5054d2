"""Required fields of the body of a create or update, and ids of parents in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import InvalidValueException, MissingFieldException
from bigcommerce_sdk.http.paths import segment
from bigcommerce_sdk.json.writing import shown

if TYPE_CHECKING:
    from bigcommerce_sdk.endpoints.metadata import ResourceMeta


def check_complete(meta: ResourceMeta, body: Iterable[str], verb: str) -> None:
    """Reject a body without the fields that the API requires for ``verb``.

    Raises:
        MissingFieldException: names all missing fields, and the reason.
    """
    present, owner = set(body), meta.record.__name__
    fields = meta.record._body_fields
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


def without_parents_of_path(
    meta: ResourceMeta, parents: Iterable[Any], body: dict[str, Any]
) -> dict[str, Any]:
    """The body of a create below a parent, without the field that only batches of all parents need.

    Args:
        meta: the resource.
        parents: the ids of the parents in the path.
        body: the encoded body.

    Raises:
        InvalidValueException: for an id of a parent that is not that of the path.
    """
    for parent, wire, given in zip(meta.parents, meta.parent_wires, parents, strict=False):
        if wire in body and str(body[wire]) != str(given):
            raise InvalidValueException(
                f"{meta.record.__name__}.{_name_of(meta, wire)} is {shown(body[wire])}, but the "
                f"call has {parent} {shown(given)}. Leave it out of the create."
            )
    return {wire: value for wire, value in body.items() if wire != meta.parent_field}


def check_parent_given(meta: ResourceMeta, body: Mapping[str, Any]) -> None:
    """Refuse a new row of a batch of all parents that does not say which is its parent.

    Raises:
        MissingFieldException: for a row without the id of its parent.
        InvalidValueException: for a value that is no id.
    """
    wire = meta.parent_wires[-1]
    name = _name_of(meta, wire)
    if body.get(wire) in (None, ""):
        parent = meta.parents[-1].removesuffix("_id").replace("_", " ")
        raise MissingFieldException(
            f"{meta.record.__name__}: a new row needs {name!r}, the id of its {parent}."
        )
    segment(body[wire], name)


def _name_of(meta: ResourceMeta, wire: str) -> str:
    """The Python name of a field by its JSON name."""
    return next((name for name, field in meta.fields.items() if field.wire == wire), wire)


def _listed(names: Iterable[str]) -> str:
    return ", ".join(repr(name) for name in names)
