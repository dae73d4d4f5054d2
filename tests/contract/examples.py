"""A plausible value for any field or parameter, made from its metadata alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from bigcommerce_sdk import codecs
from bigcommerce_sdk.codecs import Codec
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.records.links import Link

#: What the store takes, where that is more than the metadata says; ids of rows that are not there
#: it does not take.
TAKEN: dict[tuple[str, str], Any] = {
    ("Webhook", "destination"): "https://app.example.com/hook",
    ("Webhook", "scope"): "store/order/created",
    ("Category", "parent_id"): 0,
    ("Customer", "customer_group_id"): 0,
    ("Product", "brand_id"): 0,
    ("Product", "categories"): [],
}

MOMENT = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)


def value_of(codec: Codec) -> Any:
    """A value that the codec can write, in its Python form."""
    if isinstance(codec, codecs.Enum):
        return next(value for value in codec.values if value != "")
    if isinstance(codec, codecs.Array):
        return [value_of(codec.items)]
    if isinstance(codec, codecs.Nested):
        return {
            name: value_of(field.write)
            for name, field in codec.record._fields.items()
            if "create" in WRITABLE_IN[field.access]
        }
    if isinstance(codec, codecs.Lenient):
        return value_of(codec.guess)
    return {
        "str": "example",
        "int": 1,
        "bool": True,
        "Decimal": Decimal("12.5000"),
        "datetime": MOMENT,
        "date": date(2026, 2, 3),
        "dict[str, Any]": {"key": "value"},
    }.get(codec.python, "anything")


def field_value(record: type[BaseRecord], name: str) -> Any:
    """A value that the store takes for a field."""
    known = TAKEN.get((record.__name__, name))
    return value_of(record._fields[name].write) if known is None else known


def body_for(meta: ResourceMeta, verb: str) -> dict[str, Any]:
    """Everything that a body of ``verb`` can hold. Of links, only those that must be there."""
    record: type[BaseRecord] = meta.record
    body = {
        name: field_value(record, name)
        for name, field in record._fields.items()
        if verb in WRITABLE_IN[field.access]
    }
    needed = {group[0] for group in meta.any_of} if verb == "create" else set[str]()
    for name in needed:
        link = record._links.get(name)
        if isinstance(link, Link):
            body[name] = value_of(link.write)
    return body


def json_body(meta: ResourceMeta, verb: str) -> dict[str, Any]:
    """The same by wire name, as JSON."""
    return encode_body(meta.record, body_for(meta, verb), verb)
