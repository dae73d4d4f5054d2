"""Records as values: copied, compared, taken apart, shown; never with credentials in them."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.records.record import Record, SubResourceRecord
from bigcommerce_sdk.resources import RESOURCES, CarrierAccount, CouponAppliesTo, load
from bigcommerce_sdk.sandbox import Sandbox

COPYING: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    lambda record: pickle.loads(pickle.dumps(record)),
]


@pytest.fixture(scope="module")
def shop() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def client(shop: Sandbox) -> Iterator[BigcommerceApi]:
    with shop.api(max_retries=0) as api:
        yield api


def some_of(api: BigcommerceApi, name: str) -> list[Record]:
    """Records of a resource that the demo shop has; of sub-resources, those of the first parent
    that has some."""
    meta, resource = load(name).meta, getattr(api, name)
    if "list" not in meta.operations:
        return []
    if not meta.parents:
        return list(resource.all())
    owner = next(
        load(each).meta
        for each in RESOURCES
        if meta.path.startswith(load(each).meta.path + "/{")
        and len(load(each).meta.parents) == len(meta.parents) - 1
    )
    if owner.parents:
        return []
    keys = [parent[owner.key] for parent in getattr(api, owner.name).iterall()]
    for key in keys:
        found: list[Record] = resource.all(key)
        if found:
            return found
    return []


LISTED = [name for name in RESOURCES if "list" in load(name).meta.operations]


@pytest.fixture(scope="module")
def samples(client: BigcommerceApi) -> dict[str, list[Record]]:
    return {name: some_of(client, name) for name in LISTED}


def test_most_resources_have_samples(samples: dict[str, list[Record]]) -> None:
    assert sum(map(bool, samples.values())) > 25


@pytest.mark.parametrize("name", LISTED)
def test_a_copy_is_the_record_without_the_way_to_the_store(
    samples: dict[str, list[Record]], shop: Sandbox, name: str
) -> None:
    sent = len(shop.requests)
    for record in samples[name]:
        for copied in COPYING:
            twin = copied(record)
            assert type(twin) is type(record)
            if record._key in record:  # records without an id are not comparable
                assert twin == record
                assert hash(twin) == hash(record)
            assert dict(twin) == dict(record)
            assert str(twin) == str(record)
            if isinstance(twin, SubResourceRecord):
                assert isinstance(record, SubResourceRecord)
                assert twin.parent_id() == record.parent_id()
            for verb in ("update", "delete", "refresh"):
                if hasattr(twin, verb):
                    with pytest.raises(UsageException, match="belongs to no client"):
                        getattr(twin, verb)()
        assert shop.token.encode() not in pickle.dumps(record)
    assert len(shop.requests) == sent


@pytest.mark.parametrize("name", LISTED)
def test_a_record_is_a_mapping_of_raw_values(samples: dict[str, list[Record]], name: str) -> None:
    for record in samples[name]:
        plain = record.to_dict()
        assert dict(record) == {**record} == plain
        assert list(record) == list(record.keys()) == list(plain)
        assert len(record) == len(plain)
        assert all(wire in record for wire in plain)
        assert json.loads(json.dumps(record, default=dict)) == json.loads(json.dumps(plain))


@pytest.mark.parametrize("name", LISTED)
def test_shells_find_fields_links_and_keys(samples: dict[str, list[Record]], name: str) -> None:
    for record in samples[name]:
        assert {*record._fields, *record._links} <= set(dir(record))
        assert record._ipython_key_completions_() == list(record.to_dict())


def test_no_public_name_of_a_record_is_the_name_of_a_field() -> None:
    for name in RESOURCES:
        record = load(name).meta.record
        own = {each for each in dir(record) if not each.startswith("_")}
        members = {*record._fields, *record._links}
        verbs = {"save", "update", "delete", "refresh", "to_dict", "keys", "parent_id"}
        verbs |= {"changes", "fields", "writable"}
        actions = {action.name for action in load(name).meta.actions}
        assert own - members <= verbs | actions


def test_names_that_dicts_have_as_methods_are_fields(client: BigcommerceApi) -> None:
    shipment = client.Orders.get(100).shipments.create(
        order_address_id=1, items=[{"order_product_id": 2, "quantity": 1}]
    )
    assert [item.quantity for item in shipment.items] == [1]
    assert dict(shipment)["items"] == shipment["items"]
    [product] = client.Products.all(limit=1)
    product._raw = {**product._raw, "values": [1], "get": 2, "items": 3, "keys": 4}
    lenient: Any = product  # checkers know the schema's fields only
    assert (lenient.values, lenient.get, lenient.items) == ([1], 2, 3)
    assert (product["keys"], dict(product)["keys"]) == (4, 4)


def test_what_was_assigned_is_part_of_it(client: BigcommerceApi) -> None:
    product: Any = client.Products.all(limit=1, extra_params={"include": "@summary"})[0]
    product._raw.pop("description", None)
    product.description = "New"
    assert "description" in product
    assert dict(product)["description"] == product["description"] == "New"
    assert list(product)[-1] == "description"


def test_a_nested_record_is_a_mapping_too() -> None:
    made = CouponAppliesTo(entity="products", ids=[1])
    assert dict(made) == {"entity": "products", "ids": [1]}
    assert json.dumps(made, default=dict) == '{"entity": "products", "ids": [1]}'


def test_records_are_equal_by_class_id_and_store(shop: Sandbox, client: BigcommerceApi) -> None:
    shop.add_store("zz99", token="other-token", demo=True)
    first, again = client.Products.all()[0], client.Products.all()[0]
    with shop.api().for_store("zz99", "other-token") as other:
        [elsewhere] = other.Products.all(min_id=first.id, limit=1)
    assert first == again
    assert hash(first) == hash(again)
    assert elsewhere.id == first.id
    for different in (elsewhere, client.Products.all()[1], client.Brands.get(1), first.id, None):
        assert first != different
    assert copy.deepcopy(elsewhere) != copy.deepcopy(first)
    assert len({first, again, elsewhere, copy.copy(first)}) == 2


def test_a_notebook_shows_a_table_and_runs_nothing(client: BigcommerceApi, shop: Sandbox) -> None:
    product = client.Products.all(limit=1)[0]
    product.name = "<script>alert(1)</script>"
    sent = len(shop.requests)
    shown = product._repr_html_()
    assert shown.startswith("<table><caption>Product</caption>")
    assert "&lt;script&gt;" in shown
    assert "<script" not in shown
    assert "-&gt; ProductImages" in shown
    assert len(shop.requests) == sent


def test_what_is_never_read_back_is_not_shown() -> None:
    account = CarrierAccount(key="k-canary", password="p-canary")
    for shown in (repr(account), str(account), account._repr_html_()):
        assert "canary" not in shown
    assert account.to_dict()["password"] == "p-canary"


def test_a_record_that_no_store_gave_says_so() -> None:
    class Orphan(SubResourceRecord):
        __slots__ = ()

    with pytest.raises(UsageException, match="was not fetched from a store"):
        Orphan._load({"id": 1}).parent_id()
