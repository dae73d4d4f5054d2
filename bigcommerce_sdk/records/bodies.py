"""Encoding of keyword arguments as a request body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from bigcommerce_sdk.exception import UnknownNameException
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.records.fields import field_named

if TYPE_CHECKING:
    from bigcommerce_sdk.records.fields import Field


class Composed(Protocol):
    """The record class of a body."""

    _body_fields: ClassVar[dict[str, Field]]
    _links: ClassVar[Any]


def encode_body(record: type[Composed], values: Mapping[str, Any], verb: str) -> dict[str, Any]:
    """Encode a request body, by JSON name.

    Args:
        record: the record class.
        values: values by field name.
        verb: ``"create"``, ``"update"``, or ``"build"`` for a nested record of either body.

    Raises:
        UnknownNameException: for an unknown field; suggests a similar name.
        ReadOnlyFieldException: for a field that ``verb`` cannot set.
        InvalidValueException: for a value of the wrong type or beyond a limit.
    """
    fields, owner = record._body_fields, record.__name__
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
        body[field.wire] = field.encode(value, owner)
    return body
