"""Encoding of keyword arguments as a request body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from bigcommerce_sdk.exception import InvalidValueException, UnknownNameException
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.records.fields import field_named, is_needed

if TYPE_CHECKING:
    from bigcommerce_sdk.records.fields import Field


class Composed(Protocol):
    """The record class of a body."""

    _body_fields: ClassVar[dict[str, Field]]
    _links: ClassVar[Any]


class Changed(Protocol):
    """A record with pending changes."""

    _fields: ClassVar[dict[str, Field]]
    _body_fields: ClassVar[dict[str, Field]]
    _links: ClassVar[Any]
    _raw: dict[str, Any]

    def _changes(self) -> dict[str, Any]:
        """The changed fields: JSON values by JSON name."""
        ...

    def _original(self, field: Field) -> Any:
        """The original value of a field in its written shape."""
        ...


def encode_body(
    record: type[Composed], values: Mapping[str, Any], verb: str, owner: str = ""
) -> dict[str, Any]:
    """Encode a request body, by JSON name.

    Args:
        record: the record class.
        values: values by field name.
        verb: ``"create"``, ``"update"``, or ``"build"`` for a nested record of either body.
        owner: what messages call the record; by default the name of its class.

    Raises:
        UnknownNameException: for an unknown field; suggests a similar name.
        ReadOnlyFieldException: for a field that ``verb`` cannot set.
        InvalidValueException: for a value of the wrong type or beyond a limit, or a field that its
            Python name and its JSON name set to different values.
    """
    fields, owner = record._body_fields, owner or record.__name__
    body: dict[str, Any] = {}
    for name, value in values.items():
        field = field_named(fields, name)
        if field is None:
            if name in record._links:
                record._links[name].check_writable(verb, owner)
            raise UnknownNameException(
                f"{owner} has no field {name!r}.{did_you_mean(name, fields)}"
            )
        field.check_writable(verb, owner)
        wire = field.encode(value, owner)
        if body.get(field.wire, wire) != wire:
            raise InvalidValueException(
                f"{owner}: {field.name!r} and {field.wire!r} are the same field, yet have "
                "different values. Remove one."
            )
        body[field.wire] = wire
    return body


def changed_body(
    record: Changed, values: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """The body of an update of a record, and the pending changes in it.

    Args:
        record: the record.
        values: further values by field name.

    Raises:
        UsageException: for a value that cannot be sent, or a field that no update can set.
    """
    changes = record._changes()
    fields = [each for each in record._fields.values() if not hasattr(each, "to")]
    for field in fields:
        if field.wire in changes:  # lists and nested records can be edited in place
            field.check_writable("update", type(record).__name__)
    body = {**changes, **encode_body(type(record), values, "update")}
    for field in fields:
        repeated = is_needed("update", field.required, field.keep_on_update)
        if repeated and field.wire in record._raw:
            body.setdefault(field.wire, record._original(field))
    return body, dict(changes)


def required_for(record: Changed, verb: str) -> dict[str, Any]:
    """The fields of a fetched record that the body of ``verb`` requires, as they were sent."""
    fields = (field for field in record._body_fields.values() if verb in field.required)
    found = {each.wire: each for each in fields if not hasattr(each, "to")}
    return {wire: record._original(each) for wire, each in found.items() if wire in record._raw}
