"""Whether a body can be accepted: known fields, that may be set, of the right type and within
their limits, all there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bigcommerce_sdk.base_record import BaseRecord
from bigcommerce_sdk.codecs import (
    AnyValue,
    Array,
    Boolean,
    Codec,
    Csv,
    Date,
    DateTime,
    Decimal_,
    Enum,
    Integer,
    Lenient,
    Linked,
    Nested,
    String,
    StringOrInteger,
)
from bigcommerce_sdk.fields import WRITABLE_IN, Field
from bigcommerce_sdk.json_types import is_list, is_object
from bigcommerce_sdk.limits import breach
from bigcommerce_sdk.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.catalogue import body_by_wire, fields_by_wire
from bigcommerce_sdk.sandbox.problem import Problem, bad_field

#: A number as text; Python would take more, such as other scripts' digits.
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)", re.ASCII)


def check_body(meta: ResourceMeta, body: Any, verb: str, parents: tuple[str, ...] = ()) -> None:
    """Refuse a body that ``verb`` (create or update) cannot take.

    Args:
        meta: the resource.
        body: the parsed JSON.
        verb: ``"create"`` or ``"update"``.
        parents: names of parent ids that the body may hold because the path does not.

    Raises:
        Problem: 400, naming the field.
    """
    given = {name: body[name] for name in as_object(body) if name not in parents}
    _check_names(meta.record, given, verb)
    fields = body_by_wire(meta.record)
    wires = {field.name: wire for wire, field in fields.items()}
    # An update may repeat a text that is empty; a create may not begin with one.
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
    """Refuse the body of an action that has a class of its own.

    Raises:
        Problem: 400, naming the field.
    """
    given = as_object(body)
    _check_names(record, given, "build")
    for name in required:
        wire = record._fields[name].wire
        if wire not in given:
            raise bad_field(wire, f"The required field '{wire}' was not supplied.")


def as_object(body: Any) -> dict[str, Any]:
    """The body, when it is a JSON object.

    Raises:
        Problem: 400 when it is anything else.
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
        if field is None or verb not in (*WRITABLE_IN[field.access], "build"):
            raise _not_writable(name)
        _check_field(field, value, name, verb)


def _check_field(field: Field, value: Any, name: str, verb: str) -> None:
    nothing = (None,) if field.nullable else ()
    if value in (*nothing, field.none_as) and (value is not None or field.nullable):
        return
    _check_value(field.write, value, name, verb)
    words = breach(field.limits, value)
    if words:
        raise bad_field(name, f"The field '{name}' is invalid: {words}.")


def _check_value(codec: Codec, value: Any, name: str, verb: str) -> None:
    """Recursive: ``name`` is the dotted path of the value within the body."""
    if isinstance(codec, (Lenient, Linked)):
        return
    if isinstance(codec, Array) and not (isinstance(codec, Csv) and isinstance(value, str)):
        if not is_list(value):
            raise _wrong(name, codec)
        for index, item in enumerate(value):
            _check_value(codec.items, item, f"{name}.{index}", verb)
    elif isinstance(codec, Nested):
        _check_object(codec, value, name, verb)
    elif isinstance(codec, Enum):
        if not _fits(codec.base, value) or (value not in codec.values and not codec.open):
            allowed = ", ".join(str(each) for each in codec.values)
            raise bad_field(name, f"The field '{name}' is invalid: it must be one of {allowed}.")
    elif not _fits(codec, value):
        raise _wrong(name, codec)


def _check_object(codec: Nested, value: Any, name: str, verb: str) -> None:
    # [] for "none" is a field's own spelling, and was let through with the field
    if not is_object(value):
        raise _wrong(name, codec)
    fields = fields_by_wire(codec.record)
    for key, item in value.items():
        path = f"{name}.{key}"
        if key not in fields and key not in body_by_wire(codec.record):
            raise bad_field(path, f"The field '{path}' is not supported by this resource.")
        if verb == "create" and fields[key].access == "update_only":
            raise _not_writable(path)
        if fields[key].access != "read_only":
            _check_field(fields[key], item, path, verb)


def _fits(codec: Codec, value: Any) -> bool:
    if isinstance(codec, AnyValue):
        return True
    if isinstance(codec, String):
        return isinstance(value, str)
    if isinstance(codec, StringOrInteger):
        return isinstance(value, (str, int)) and not isinstance(value, bool)
    if isinstance(codec, Integer) and isinstance(value, bool):
        return False
    if value is None or (value == "" and not isinstance(codec, (Date, DateTime))):
        return False
    if isinstance(codec, Boolean):
        return isinstance(value, bool) or str(value).lower() in ("true", "false", "1", "0")
    number = isinstance(codec, (Integer, Decimal_))
    if number and isinstance(value, str) and not _NUMBER.fullmatch(value):
        return False
    try:
        codec.decode(value)
    except ValueError:
        return False
    return True


def _not_writable(name: str) -> Problem:
    return bad_field(
        name,
        f"The field '{name}' cannot be written to. "
        "Please remove it from your request before trying again.",
    )


def _wrong(name: str, codec: Codec) -> Problem:
    return bad_field(name, f"The field '{name}' is invalid: {codec.python} is expected.")
