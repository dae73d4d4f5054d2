"""Metadata and plain values of records, for callers; requests do not use this module."""

from __future__ import annotations

import builtins
from contextlib import suppress
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Protocol

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.json.writing import clone
from bigcommerce_sdk.records.fields import WRITABLE_IN, held_in

if TYPE_CHECKING:
    from bigcommerce_sdk.codecs import Codec
    from bigcommerce_sdk.records.fields import Access, Field


class FieldInfo(NamedTuple):
    """One field of a record class, as ``Product.fields()`` lists it.

    Attributes:
        name: the name of the attribute and of the argument, such as ``"price"``.
        wire: the JSON name, as in ``record["price"]``.
        type: the Python type of the attribute, such as ``"Decimal"`` or ``"list[int]"``; for a
            field whose attribute is a link, the type that ``create`` takes.
        access: ``"writable"``, ``"read_only"``, ``"write_only"``, ``"create_only"`` or
            ``"update_only"``. A field of a nested record can be written only where the field that
            holds the nested record can.
        required: the calls that require it: ``"create"``, ``"update"``, both or none.
        nullable: whether it may be ``None``.
        doc: its description.
        record: the class of the records in its values, which has ``fields()`` too; else ``None``.
    """

    name: str
    wire: str
    type: str
    access: Access
    required: tuple[str, ...]
    nullable: bool
    doc: str
    record: builtins.type[Any] | None  # the attribute above hides ``type``


class Described(Protocol):
    """The parts of a record that this module uses."""

    _fields: ClassVar[dict[str, Field]]
    _body_fields: ClassVar[dict[str, Field]]
    _raw: dict[str, Any]

    def _held(self) -> list[tuple[Field, Any]]: ...

    def _is_original(self, field: Field, value: Any) -> bool: ...

    def _original(self, field: Field) -> Any: ...


def describe(record: type[Described]) -> tuple[FieldInfo, ...]:
    """The fields of a record class in schema order; links that can be written come last."""
    return tuple(_info(field) for field in record._body_fields.values())


def _info(field: Field) -> FieldInfo:
    # the attribute of a link returns records, so its type is that of the written value
    codec = field.write if hasattr(field, "to") else field.codec
    return FieldInfo(
        field.name,
        field.wire,
        codec.python,
        field.access,
        field.required,
        field.nullable or field.none_as is not None,
        field.doc,
        _nested(codec),
    )


def _nested(codec: Codec) -> type[Any] | None:
    """The class of the records in the values of a codec."""
    inner: Any = codec
    while inner is not None and not hasattr(inner, "record"):
        inner = getattr(inner, "items", None) or getattr(inner, "guess", None)
    record: type[Any] | None = getattr(inner, "record", None)
    return record


def pending(record: Described) -> dict[str, Any]:
    """The changed values by field name."""
    return {
        field.name: value
        for field, value in record._held()
        if not record._is_original(field, value)
    }


def changes(record: Described) -> dict[str, Any]:
    """Copies of the changed values by field name.

    Raises:
        InvalidValueException: for a value that cannot be copied; it names the field.
    """
    owner = type(record).__name__
    return {name: held_in(owner, name, deepcopy, value) for name, value in pending(record).items()}


def writable(record: Described, verb: str) -> dict[str, Any]:
    """The values by field name that the body of ``verb`` accepts; see ``BaseRecord.writable``."""
    owner = type(record).__name__
    values: dict[str, Any] = {}
    changed = pending(record)
    for field in record._fields.values():
        if verb not in WRITABLE_IN[field.access]:
            continue
        if field.name in changed:
            value = changed[field.name]
            field.encode(value, owner)  # raises an error that names the field
            values[field.name] = held_in(owner, field.name, _plain, value)
            continue
        for candidate in _candidates(record, field):
            try:
                field.encode(candidate, owner)
            except InvalidValueException:
                continue
            values[field.name] = candidate
            break
    return values


def _candidates(record: Described, field: Field) -> list[Any]:
    """Values to try for a field of the response: typed, then as the API sent it."""
    if field.wire not in record._raw or field.write.only_sent:
        return []
    raw = record._raw[field.wire]
    typed: Any = ...
    with suppress(ValueError):
        typed = None if raw is None else field.codec.decode(raw)
    if typed is None and not field.nullable and field.none_as is None:
        return []  # a substitute for null, such as [] for an empty object
    found = [] if field.none_as is None or raw != field.none_as else [None]
    if field.write is field.codec and typed is not ...:
        found.append(_plain(typed))
    return [*found, record._original(field), clone(raw)]


def _plain(value: Any) -> Any:
    """A copy of a typed value; nested records become dicts without their read-only fields."""
    if hasattr(value, "writable"):
        return value.writable()
    if is_object(value):
        return {name: _plain(item) for name, item in value.items()}
    return [_plain(item) for item in value] if is_list(value) else deepcopy(value)
