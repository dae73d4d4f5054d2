"""Required fields of the body of a create or update."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from bigcommerce_sdk.exception import MissingFieldException

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


def _listed(names: Iterable[str]) -> str:
    return ", ".join(repr(name) for name in names)
