"""Which lists a table is read by, and the parameters of the API that its columns become."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.export import tables
from bigcommerce_sdk.export.ranges import Part
from bigcommerce_sdk.export.reading import Read, rows
from bigcommerce_sdk.export.routes import OWN, PARENTS, WHOLE, mode, route
from bigcommerce_sdk.export.spark import read_options
from bigcommerce_sdk.export.spark.source import Source
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Status

#: Table, how its changes are found; and of the whole table and of changes: the list that is read
#: first, what it includes, and the list that is narrowed to what changed.
ROUTES = [
    ("orders", OWN, ("orders", "", ""), ("orders", "", "orders")),
    ("currencies", WHOLE, ("currencies", "", ""), ("currencies", "", "")),
    ("order_products", PARENTS, ("orders", "", ""), ("orders", "", "orders")),
    ("order_fees", PARENTS, ("orders", "fees", ""), ("orders", "fees", "orders")),
    ("product_skus", PARENTS, ("product_skus", "", ""), ("products", "", "products")),
    (
        "v3_product_variants",
        PARENTS,
        ("v3_products", "variants", ""),
        ("v3_products", "variants", "v3_products"),
    ),
    (
        "v3_product_option_values",
        PARENTS,
        ("v3_products", "options", ""),
        ("v3_products", "options", "v3_products"),
    ),
    (
        "v3_product_metafields",
        OWN,
        ("v3_product_metafields", "", ""),
        ("v3_product_metafields", "", "v3_product_metafields"),
    ),
    (
        "v3_product_variant_metafields",
        OWN,
        ("v3_products", "variants", ""),
        ("v3_products", "variants", "v3_product_variant_metafields"),
    ),
    (
        "v3_channel_listings",
        OWN,
        ("v3_channels", "", ""),
        ("v3_channels", "", "v3_channel_listings"),
    ),
    ("country_states", WHOLE, ("country_states", "", ""), ("country_states", "", "")),
    ("shipping_zone_methods", WHOLE, ("shipping_zones", "", ""), ("shipping_zones", "", "")),
]


@pytest.mark.parametrize(
    ("name", "how", "whole", "changes"), ROUTES, ids=[each[0] for each in ROUTES]
)
def test_routes_of_tables(name: str, how: str, whole: Any, changes: Any) -> None:
    of = tables.table(name)
    assert mode(of) == how
    for wanted, is_changes in ((whole, False), (changes, True)):
        found = route(of, how, is_changes, ())
        changed = found.changed.name if found.changed is not None else ""
        assert (found.root.name, found.include, changed) == wanted


def test_rows_with_filters_are_not_included() -> None:
    of = tables.table("v3_product_reviews")
    assert route(of, PARENTS, False, ()).include == "reviews"
    assert route(of, PARENTS, False, {"v3_product_reviews"}).include == ""
    assert route(of, PARENTS, False, {"v3_products"}).include == "reviews"


def test_hints_do_not_prevent_that_rows_are_included() -> None:
    """They need not hold, so rows come with fewer requests without them."""
    read = Read(tables.table("v3_product_reviews"), hints={"v3_product_reviews": {"status": 1}})
    with Sandbox() as store, store.api() as api:
        list(rows(api, read, Part(store.store_hash)))
        assert [each.path for each in store.requests] == ["/catalog/products"]


def test_a_parent_that_is_deleted_meanwhile_has_no_rows() -> None:
    with Sandbox() as store, store.api() as api:
        store.faults.add(Status(404), path="/orders/101/products", times=1)
        found = [*rows(api, Read(tables.table("order_products")), Part(store.store_hash))]
    assert {row["order_id"] for row in found} == {100, 102, 103}


# -- columns -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "columns", "arguments"),
    [
        ("v3_brands", ["id", "name"], {"include_fields": ["name"]}),
        ("products", ["id", "name"], {"include": ["name"]}),  # V2 selects fields by it
        ("orders", ["id", "status"], {}),  # it includes rows there
        ("v3_brand_metafields", ["brand_id", "key"], {"include_fields": ["key", "resource_id"]}),
        ("v3_product_custom_fields", ["id", "name", "value"], {}),  # all there are
    ],
)
def test_arguments_that_columns_become(
    name: str, columns: list[str], arguments: dict[str, Any]
) -> None:
    assert tables.table(name).selection(columns) == arguments


def test_fields_that_cannot_be_included_are_not_excluded() -> None:
    [(option, names)] = tables.table("v3_products").selection(["id", "primary_image"]).items()
    assert option == "exclude_fields"
    assert "name" in names
    assert not {"id", "primary_image"} & {*names}


def test_ids_of_parents_have_their_type() -> None:
    options = {"table": "v3_segment_shopper_profiles", "stores": "a"}
    schema = Source(read_options(options)).arrow_schema()
    assert schema.field("segment_id").type == "string"
    options = {"table": "order_products", "stores": "a"}
    assert Source(read_options(options)).arrow_schema().field("order_id").type == "int64"
