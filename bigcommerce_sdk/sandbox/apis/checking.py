"""Validation of bodies: known, writable and required fields, types and limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bigcommerce_sdk.endpoints.metadata import Action, ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import WRITABLE_IN, Field
from bigcommerce_sdk.sandbox.catalogue import body_by_wire
from bigcommerce_sdk.sandbox.problem import Problem, bad_field, not_writable
from bigcommerce_sdk.sandbox.values import check


def check_body(meta: ResourceMeta, body: Any, verb: str, parents: tuple[str, ...] = ()) -> None:
    """Check the body of a create or update.

    Args:
        meta: the resource.
        body: the parsed JSON.
        verb: ``"create"`` or ``"update"``.
        parents: names of the parent ids that the body may hold because the path does not.

    Raises:
        Problem: 400, names the field.
    """
    given = {name: body[name] for name in as_object(body) if name not in parents}
    _check_names(meta.record, given, verb)
    fields = body_by_wire(meta.record)
    wires = {field.name: wire for wire, field in fields.items()}
    # an update may repeat an empty text, a create must not start with one
    missing = (None, "") if verb == "create" else (None,)
    for wire, field in fields.items():
        if verb in field.required and (wire not in given or given[wire] in missing):
            raise bad_field(wire, f"The required field '{wire}' was not supplied.")
    for names in meta.any_of if verb == "create" else ():
        if not any(wires[name] in given for name in names):
            raise bad_field(wires[names[0]], f"One of {', '.join(names)} must be supplied.")
    for names in meta.together:
        present = [name for name in names if wires[name] in given]
        if present and len(present) < len(names):
            absent = next(name for name in names if name not in present)
            raise bad_field(
                wires[absent], f"{present[0]} can only be supplied together with {absent}."
            )


def check_nested(record: type[BaseRecord], body: Any, required: tuple[str, ...] = ()) -> None:
    """Check the body of an action that has its own record class.

    Raises:
        Problem: 400, names the field.
    """
    given = as_object(body)
    _check_names(record, given, "build")
    for name in required:
        wire = record._fields[name].wire
        if wire not in given:
            raise bad_field(wire, f"The required field '{wire}' was not supplied.")


def check_rows(action: Action, field: Field, body: Any) -> None:
    """Check the list or union that is the body of an action.

    Args:
        action: the action.
        field: the field that describes it.
        body: the parsed JSON.

    Raises:
        Problem: 400, names the item.
    """
    if not hasattr(field.codec, "items"):
        check(field, body, field.wire, "create")
        return
    if not is_list(body):
        raise Problem(400, "The body of the request must be a JSON array.")
    check(field, body, field.wire, "create")
    items: Any = getattr(field.codec, "items", None)
    for row in body if action.required else ():
        check_nested(items.record, row, action.required)


def as_object(body: Any) -> dict[str, Any]:
    """The body as a JSON object.

    Raises:
        Problem: 400, the body is not an object.
    """
    if not is_object(body):
        raise Problem(400, "The body of the request must be a JSON object.")
    return body


def _check_names(record: type[BaseRecord], given: Mapping[str, Any], verb: str) -> None:
    fields = body_by_wire(record)
    links = {link.wire for link in record._links.values()}
    for name, value in given.items():
        field = fields.get(name)
        if field is None and name not in links:
            raise bad_field(name, f"The field '{name}' is not supported by this resource.")
        if field is None or verb not in WRITABLE_IN[field.access]:
            raise not_writable(name)
        check(field, value, name, verb)
