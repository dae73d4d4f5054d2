"""Records and objects that signatures accept in bodies are sent: of sub-lists, of other records."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.sub_lists import with_rows
from bigcommerce_sdk.records.bodies import encode_body
from bigcommerce_sdk.records.fields import WRITABLE_IN, Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.resources import v2, v3
from bigcommerce_sdk.sandbox.catalogue import catalogue_of

from .examples import value_of

V2 = catalogue_of("bigcommerce_sdk.resources")
METAS = {**V2, **V2.v3}


def package_of(name: str) -> Any:
    return v3 if name.startswith("v3.") else v2


def resource_of(name: str) -> Any:
    return package_of(name).load(name.removeprefix("v3."))


def annotation_of(name: str, field: Field) -> str:
    """How the signature of create or update annotates a field."""
    verb = "create" if "create" in WRITABLE_IN[field.access] else "update"
    found: str = (
        inspect.signature(getattr(resource_of(name), verb)).parameters[field.name].annotation
    )
    return found


#: The lists and records below a record that bodies take.
LINKS = [
    (name, link.name)
    for name, meta in METAS.items()
    for link in meta.record._links.values()
    if link.can_be_written
]
#: The fields whose objects are sent in another shape than that in which they are read.
SHAPES = [
    (name, field.name)
    for name, meta in METAS.items()
    for field in meta.fields.values()
    if not isinstance(field, Link)
    and field.write is not field.codec
    and f"{getattr(field.codec, 'items', field.codec).python} |" in annotation_of(name, field)
    and hasattr(getattr(field.codec, "items", None), "record")
]


def test_the_cases() -> None:
    assert {("v3.Products", "variants"), ("v3.Promotions", "codes")} <= {*LINKS}
    assert {("Orders", "products"), ("Orders", "consignments")} <= {*LINKS}
    assert SHAPES == [("OrderShipments", "items")]


@pytest.mark.parametrize(("name", "link"), LINKS)
def test_bodies_take_records_of_both_clients(name: str, link: str) -> None:
    meta = METAS[name]
    found: Any = meta.record._links[link]
    verb = "create" if "create" in WRITABLE_IN[found.access] else "update"
    is_list = hasattr(found.write, "items")
    codec: Any = found.write.items if is_list else found.write
    row = codec.encode(value_of(codec))
    row.pop("id", None)  # elsewhere it is a new one
    for prefix in ("", "Async"):
        kind: Any = getattr(package_of(name), prefix + found.target.record.__name__)
        assert re.search(rf"\b{kind.__name__} \|", annotation_of(name, found))
        record = kind._load(row)
        written = with_rows(
            meta.record, {link: [record] if is_list else record}, package_of(name).load, None
        )
        body = encode_body(meta.record, written, verb)
        assert body == {found.wire: [row] if is_list else row}


@pytest.mark.parametrize(("name", "field"), SHAPES)
def test_bodies_take_objects_as_they_are_read(name: str, field: str) -> None:
    meta, found = METAS[name], METAS[name].fields[field]
    codec: Any = found.codec
    wire = {each.wire: 1 for each in codec.items.record._fields.values()}
    [sent] = found.encode([codec.items.record._load(wire)], meta.record.__name__)
    assert sent.keys() <= wire.keys()


#: The batches that take objects of other records as rows, and these.
NESTED = [(name, each) for name, meta in METAS.items() for each in meta.nested_rows]


def test_the_objects_in_batches() -> None:
    assert ("v3.CustomerAddresses", "CustomerNestedAddress") in NESTED


@pytest.mark.parametrize(("name", "nested"), NESTED)
def test_batches_take_objects_of_other_records(name: str, nested: str) -> None:
    kind = getattr(package_of(name), nested)
    assert kind._changed_by == name.removeprefix("v3.")
    for verb in ("create_many", "update_many", "upsert_many"):
        if verb in METAS[name].operations:
            rows = inspect.signature(getattr(resource_of(name), verb)).parameters["rows"]
            assert re.search(rf"\b{nested}\b", rows.annotation)
