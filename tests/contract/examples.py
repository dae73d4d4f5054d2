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
from bigcommerce_sdk.records.fields import WRITABLE_IN, Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.unions import OneOf

#: What the store takes, where that is more than the metadata says; ids of rows that are not there
#: it does not take.
TAKEN: dict[tuple[str, str], Any] = {
    ("Webhook", "destination"): "https://app.example.com/hook",
    ("Webhook", "scope"): "store/order/created",
    ("Category", "parent_id"): 0,
    ("Customer", "customer_group_id"): 0,
    ("Product", "brand_id"): 0,
    ("Product", "categories"): [],
    ("Product", "option_set_id"): 0,
    ("ProductVideo", "url"): "https://www.youtube.com/watch?v=jNQXAC9IVRw",
    ("CustomerAuthentication", "password"): "correct-horse-7",
    ("CustomerAuthentication", "password_confirmation"): "correct-horse-7",
    ("Order", "default_currency_code"): "",
    ("Order", "products"): [
        {
            "name": "example",
            "quantity": 1,
            "price_inc_tax": Decimal("12.5"),
            "price_ex_tax": Decimal("12.5"),
        }
    ],
    # rows of the store of the tests
    ("OrderShipment", "order_address_id"): 501,
    ("OrderShipment", "items"): [{"order_product_id": 501, "quantity": 1}],
}

#: Rows that a body refers to, by the resource of the body.
BESIDE: dict[str, dict[str, dict[str, Any]]] = {
    "OrderShipments": {
        "OrderShippingAddresses": {},
        "OrderProducts": {"order_address_id": 501, "quantity": 9},
    }
}

MOMENT = datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)


def value_of(codec: Codec, inside: tuple[type[BaseRecord], ...] = ()) -> Any:
    """A value that the codec can write, in its Python form.

    Args:
        codec: the codec.
        inside: the nested records around it, which it does not repeat.
    """
    if isinstance(codec, codecs.Enum):
        return next(value for value in codec.values if value != "")
    if isinstance(codec, codecs.Array):
        items = codec.items
        again = isinstance(items, codecs.Nested) and items.record in inside
        return [] if again else [value_of(items, inside)]
    if isinstance(codec, codecs.MapOf):
        return {"key": value_of(codec.items, inside)}
    if isinstance(codec, OneOf):
        tag, first = next(iter(codec.tags.items()))
        return {**value_of(first, inside), **({codec.by: tag} if codec.by else {})}
    if isinstance(codec, codecs.Nested):
        return {
            name: field_value(codec.record, name, (*inside, codec.record))
            for name, field in codec.record._fields.items()
            if "create" in WRITABLE_IN[field.access]
            and not _repeats(field, (*inside, codec.record))
        }
    if isinstance(codec, codecs.Lenient):
        return value_of(codec.guess, inside)
    return {
        "str": "example",
        "int": 1,
        "bool": True,
        "Decimal": Decimal("12.5000"),
        "datetime": MOMENT,
        "date": date(2026, 2, 3),
        "dict[str, Any]": {"key": "value"},
        "File": b"content",
    }.get(codec.python, "anything")


def _repeats(field: Field, inside: tuple[type[BaseRecord], ...]) -> bool:
    """Whether a field holds one of the records around it."""
    return isinstance(field.write, codecs.Nested) and field.write.record in inside


def limited(field: Field, value: Any) -> Any:
    """A value within the limits of its field."""
    limits = field.limits
    if isinstance(value, str) and field.write is codecs.STRING:
        value = value.ljust(limits.get("min_length", 0), "x")
        return value[: limits.get("max_length", len(value))]
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return type(value)(min(max(value, limits.get("min", value)), limits.get("max", value)))
    return value


def field_value(
    record: type[BaseRecord], name: str, inside: tuple[type[BaseRecord], ...] = ()
) -> Any:
    """A value that the store takes for a field; see :func:`value_of`."""
    known = TAKEN.get((record.__name__, name))
    field = record._fields[name]
    return limited(field, value_of(field.write, inside)) if known is None else known


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
            known = TAKEN.get((record.__name__, name))
            body[name] = value_of(link.write) if known is None else known
    return body


def json_body(meta: ResourceMeta, verb: str) -> dict[str, Any]:
    """The same by wire name, as JSON."""
    return encode_body(meta.record, body_for(meta, verb), verb)


def same(field: Field, given: Any, read: Any) -> bool:
    """Whether a value was read as it was given, for fields that read what they write."""
    if field.write is not field.codec or isinstance(read, NestedRecord):
        return True
    if isinstance(field.codec, codecs.Array) and isinstance(
        field.codec.items, (codecs.Nested, OneOf)
    ):
        return len(given) == len(read)
    return bool(given == read)
