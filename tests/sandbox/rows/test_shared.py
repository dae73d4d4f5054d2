"""Rows that V2 and V3 share: one store, seen by both."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.exception import BigcommerceException, InvalidValueException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of, fields_by_wire
from bigcommerce_sdk.sandbox.rows.shared import SHARED
from bigcommerce_sdk.sandbox.rows.views import view_of

V2 = catalogue_of("bigcommerce_sdk.resources")

PRODUCT = {"name": "Tray", "type": "physical", "price": 24.9, "weight": 1, "categories": [1]}


@pytest.fixture
def api(sandbox: Sandbox) -> Any:
    with sandbox.api() as client:
        yield client


@pytest.mark.parametrize("name", SHARED)
def test_the_table_has_names_of_both_schemas(name: str) -> None:
    view = view_of(V2, V2[name])
    assert view is not None
    shared = SHARED[name]
    linked = {
        ".".join((field, *pair.path)): ".".join(pair.old_path)
        for field, pairs in view.pairs.items()
        for pair in pairs
    }
    assert linked.items() >= shared.names.items()
    assert shared.values.keys() <= {*linked}
    assert shared.apart <= {*view.fields} & {*fields_by_wire(view.base.record)}
    for field, (old, names) in shared.lists.items():
        assert field in view.fields
        assert old in fields_by_wire(view.base.record)
        assert names


@pytest.mark.parametrize(
    "name", [n for n in SHARED if not V2[n].single and V2[n].name != "v3.Orders"]
)
def test_each_row_of_the_demo_shop_is_in_both(sandbox: Sandbox, name: str) -> None:
    shared, meta = SHARED[name], V2[name]
    rows = sandbox.snapshot().get(shared.base, [])
    store = sandbox._tenant.store
    seen = store.rows(meta)
    assert len(seen) == len(rows)
    for row in seen:
        for wire, value in row.values.items():
            field = fields_by_wire(meta.record)[wire]
            if value not in (None, field.none_as):
                field.codec.decode(value)  # raises if it cannot be read
        assert store.find(meta, row.key, row.parents) is not None


def test_values_are_spelled_in_both_ways(api: Any) -> None:
    made = api.v3.Products.create(
        **PRODUCT, meta_keywords=["a", "b"], custom_url={"url": "/tray/"}, mpn="M-1",
        inventory_tracking="product", inventory_level=3, related_products=[1, 2],
    )  # fmt: skip
    old = api.Products.get(made.id)
    assert (old["price"], old["meta_keywords"], old["custom_url"]) == ("24.9000", "a,b", "/tray/")
    assert (old["inventory_tracking"], old["related_products"]) == ("simple", "1,2")
    assert "mpn" not in old.to_dict()
    api.Products.update(made.id, price="20", inventory_tracking="sku", meta_keywords="c")
    new = api.v3.Products.get(made.id)
    assert (new.price, new.inventory_tracking, new.meta_keywords) == (20, "variant", ["c"])
    assert (new.mpn, new.custom_url.url, new["price"]) == ("M-1", "/tray/", 20)
    api.v3.Products.update(made.id, name="Large tray")
    assert api.Products.get(made.id).inventory_level == 3
    assert api.v3.Products.get(made.id).mpn == "M-1"


def test_an_update_of_v3_leaves_what_only_v2_has(sandbox: Sandbox, api: Any) -> None:
    sandbox.seed("Products", {"id": 50, "name": "Old", "myob_asset_account": "A1"})
    api.v3.Products.update(50, name="New")
    assert sandbox.snapshot()["Products"][-1]["myob_asset_account"] == "A1"


def test_addresses_of_customers_have_their_customer(api: Any) -> None:
    given = {"first_name": "Eva", "last_name": "Nowak", "address1": "12 Mill Lane",
             "city": "Portland", "state_or_province": "Maine", "country_code": "US",
             "postal_code": "04101"}  # fmt: skip
    made = api.v3.CustomerAddresses.create(customer_id=1, **given)
    old = api.CustomerAddresses.get(1, made.id)
    assert (old.street_1, old.zip) == ("12 Mill Lane", "04101")
    assert made.id in [each.id for each in api.v3.CustomerAddresses.iterall(customer_id__in=[1])]
    with pytest.raises(BigcommerceException, match="customer_id"):
        api.v3.CustomerAddresses.create(customer_id=99, **given)
    made.update(city="Bangor")
    assert api.CustomerAddresses.get(1, made.id).city == "Bangor"
    made.delete()
    assert made.id not in [each.id for each in api.CustomerAddresses.iterall(1)]


def test_an_address_is_seeded_with_its_customer(sandbox: Sandbox) -> None:
    sandbox.seed("v3.CustomerAddresses", {"id": 90, "customer_id": 1})
    with pytest.raises(InvalidValueException, match="customer_id"):
        sandbox.seed("v3.CustomerAddresses", {"id": 91})
    with pytest.raises(InvalidValueException, match="99 does not exist"):
        sandbox.seed("v3.CustomerAddresses", {"id": 91, "customer_id": 99})


def test_passwords_are_written_and_not_shown(sandbox: Sandbox, api: Any) -> None:
    made = api.v3.Customers.create(
        email="eva@example.com", first_name="Eva", last_name="Nowak",
        authentication={"new_password": "Secret-123"},
    )  # fmt: skip
    assert api.Customers.validate(made.id, password="Secret-123").success
    assert "Secret-123" not in str([api.v3.Customers.get(made.id).to_dict(),
                                    api.Customers.get(made.id).to_dict()])  # fmt: skip


@pytest.mark.parametrize("first", ["v2", "v3"])
def test_a_deleted_row_is_gone_in_both_with_the_rows_below(
    sandbox: Sandbox, api: Any, first: str
) -> None:
    made = api.v3.Products.create(**PRODUCT, custom_fields=[{"name": "size", "value": "L"}])
    assert [each.text for each in api.ProductCustomFields.iterall(made.id)] == ["L"]
    api.v3.ProductMetafields.create(
        made.id, namespace="n", key="k", value="v", permission_set="read"
    )
    (api if first == "v2" else api.v3).Products.delete(made.id)
    found = sandbox.snapshot()
    assert made.id not in [row["id"] for row in found["Products"]]
    assert found.get("v3.ProductMetafields", []) == []
    assert made.id not in [row["product_id"] for row in found["ProductCustomFields"]]


def test_a_snapshot_has_each_row_once(sandbox: Sandbox, api: Any) -> None:
    made = api.v3.Products.create(**PRODUCT, mpn="M-1")
    found = sandbox.snapshot()
    assert "v3.Products" not in found
    with Sandbox(demo=False, data=found) as copy, copy.api() as other:
        assert other.v3.Products.get(made.id).mpn == "M-1"


def test_changes_by_v3_are_told_to_webhooks_of_both(sandbox: Sandbox, api: Any) -> None:
    hook = api.v3.Webhooks.create(
        scope="store/product/created", destination="https://app.example/hook", is_active=True
    )
    assert api.Webhooks.get(hook.id).scope == "store/product/created"
    with pytest.raises(BigcommerceException, match="scope"):
        api.v3.Webhooks.create(
            scope="store/nothing", destination="https://app.example/hook", is_active=True
        )


@pytest.mark.parametrize(("name", "body", "field"), [
    ("Products", {**PRODUCT, "name": "Enamel Mug"}, "name"),
    ("Products", {**PRODUCT, "brand_id": 99}, "brand_id"),
    ("Products", {**PRODUCT, "categories": [99]}, "categories"),
    ("Categories", {"name": "x", "parent_id": 99}, "parent_id"),
    ("Brands", {"name": "Tidewater"}, ""),
    ("Redirects", {"from_path": "/older-mug", "site_id": 1}, ""),
])  # fmt: skip
def test_the_rules_of_v2_hold_in_v3(api: Any, name: str, body: dict[str, Any], field: str) -> None:
    if field:
        with pytest.raises(BigcommerceException, match=f"{field}: "):
            getattr(api.v3, name).create(**body)
    else:
        made = getattr(api.v3, name).create(**body)
        assert made.id in [each.id for each in getattr(api, name).iterall()]


def test_addresses_in_the_body_of_a_customer_are_rows(api: Any) -> None:
    address = {
        "first_name": "Eva",
        "last_name": "Nowak",
        "address1": "12 Mill Lane",
        "city": "Portland",
        "country_code": "US",
    }
    made = api.v3.Customers.create(
        email="eva@example.com", first_name="Eva", last_name="Nowak", addresses=[address]
    )
    assert [each.street_1 for each in api.CustomerAddresses.iterall(made.id)] == ["12 Mill Lane"]
    [read] = api.v3.Customers.iterall(id__in=[made.id], include=["addresses", "storecredit"])
    assert [each.address1 for each in read.addresses] == ["12 Mill Lane"]
    [bare] = api.v3.Customers.iterall(id__in=[made.id])
    assert {"addresses", "store_credit_amounts"}.isdisjoint(bare.to_dict())


@pytest.mark.parametrize(
    ("name", "path", "new", "old"),
    [
        (name, path, new, old)
        for name, shared in SHARED.items()
        for path, spelled in shared.values.items()
        for new, old in spelled.items()
    ],
)
def test_values_are_spelled_as_each_schema_does(name: str, path: str, new: Any, old: Any) -> None:
    view = view_of(V2, V2[name])
    assert view is not None
    field, *below = path.split(".")
    pair = next(each for each in view.pairs[field] if list(each.path) == below)
    values = old
    for part in reversed(pair.old_path):
        values = {part: values}
    assert pair.to_new(values) == new
    assert pair.to_old(new) == old
