"""The table of everything that can be exported."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.export.tables import Table, names, table, tables
from bigcommerce_sdk.resources import v2, v3


def test_each_resource_with_a_list_is_a_table() -> None:
    classes: list[Any] = [each.load(name) for each in (v2, v3) for name in each.RESOURCES]
    listed = {id(each.meta) for each in classes if "list" in each.meta.operations}
    found = {id(each.meta) for each in tables().values()}
    assert listed <= found


@pytest.mark.parametrize("name", names())
def test_a_table_agrees_with_its_metadata(name: str) -> None:
    found = table(name)
    meta = found.meta
    assert [*found.parents] == [*meta.parents]
    assert len(found.above) == len(meta.parents) or found.across is not None
    for above, parent in zip(found.above, meta.parents, strict=False):
        assert meta.path.startswith(f"{above.meta.path}/{{{parent}}}") or above.meta.parents
        assert not above.is_single
    assert {*found.filters, *found.required} <= found.parameters.keys()
    if found.since:
        assert found.parameters[found.since].op == "min"
    columns = {*meta.fields, *meta.parents}
    assert columns.isdisjoint({"store", "_version", "_deleted"})


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("orders", ((), "min_date_modified", ("min_id", 1), False, "")),
        ("order_products", (("orders",), "min_date_modified", ("", 0), False, "")),
        ("order_fees", (("orders",), "min_date_modified", ("", 0), False, "fees")),
        ("product_skus", (("products",), "min_date_modified", ("min_id", 1), True, "")),
        ("coupons", ((), "", ("min_id", 1), False, "")),
        ("v3_products", ((), "date_modified__min", ("id__greater", 0), False, "")),
        ("v3_product_images", (("v3_products",), "date_modified__min", ("", 0), False, "images")),
        ("v3_order_transactions", (("orders",), "min_date_modified", ("", 0), False, "")),
        ("v3_cart_metafields", ((), "date_modified__min", ("", 0), True, "")),
        ("v3_channel_listings", (("v3_channels",), "date_modified__min", ("", 0), False, "")),
    ],
)
def test_how_a_table_is_read(name: str, expected: object) -> None:
    found = table(name)
    assert expected == (
        tuple(each.name for each in found.above),
        found.incremental,
        found.above_id,
        found.across is not None,
        found.include,
    )


def test_the_parents_of_parents_are_tables() -> None:
    found = table("v3_product_option_values")
    assert [each.name for each in found.above] == ["v3_products", "v3_product_options"]
    assert found.root is found.above[0]
    assert found.key == ("product_id", "option_id", "id")


def test_rows_of_a_single_object_have_no_id() -> None:
    found = table("store")
    assert (found.is_single, found.id_columns) == (True, ())


def test_an_unknown_name_suggests_a_similar_one() -> None:
    with pytest.raises(ConfigurationException, match=r"'order_product'\. .*order_products"):
        table("order_product")
    with pytest.raises(ConfigurationException, match="There is no table 'v3_orders'"):
        table("v3_orders")  # V3 has no list of orders


def test_names_load_no_resource() -> None:
    script = (
        "import sys; from bigcommerce_sdk.export.tables import names; assert len(names()) > 150;"
        "print(sum(name.startswith('bigcommerce_sdk.resources.v') for name in sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert int(ran.stdout) <= 4  # the packages and their lists


def test_a_table_is_made_once() -> None:
    found: Table = table("orders")
    assert table("orders") is found
