"""api.attach(record): records that were copied, pickled, or fetched by another client."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.client import Client
from bigcommerce_sdk.exception import InvalidValueException, ReadOnlyFieldException, UsageException
from bigcommerce_sdk.resources import RESOURCES, CouponAppliesTo, Product, load
from bigcommerce_sdk.sandbox import Sandbox
from tests.both import for_both_clients
from tests.runtime.records.test_records_as_values import some_of

pytestmark = for_both_clients

WAYS: list[Callable[[Any], Any]] = [
    lambda record: record,
    copy.copy,
    copy.deepcopy,
    lambda record: pickle.loads(pickle.dumps(record)),
]
LISTED = [name for name in RESOURCES if "list" in load(name).meta.operations]


@pytest.mark.blocking_client("compares classes")
@pytest.mark.parametrize("way", WAYS)
def test_an_attached_record_saves_the_pending_changes(
    sandbox: Sandbox, api: BigcommerceApi, way: Callable[[Any], Any]
) -> None:
    product, order = api.Products.get(1), api.Orders.get(100)
    product.name = "Mug, blue"
    product.categories.append(4)
    order.billing_address.city = "Bonn"
    copies = [way(product), way(order)]
    before = [(record.to_dict(), record.changes) for record in copies]
    sent = len(sandbox.requests)
    with sandbox.api(max_retries=0) as other:
        attached = [other.attach(record) for record in copies]
        assert len(sandbox.requests) == sent
        for record, given in zip(attached, copies, strict=True):
            assert record is not given
            assert (record, type(record)) == (given, type(given))
            assert record._resource._connection is other.connection
            assert record.changes == given.changes != {}
            assert record.save() is record
            assert record.changes == {}
        assert attached[0].brand.id == product.brand_id
        assert len(attached[1].products) == len(order.products)
    assert [(record.to_dict(), record.changes) for record in copies] == before
    assert api.Products.get(1).name == "Mug, blue"
    assert 4 in api.Products.get(1).categories
    assert api.Orders.get(100).billing_address.city == "Bonn"


@pytest.mark.parametrize("way", WAYS)
def test_records_of_every_resource_are_attached_with_their_parents(
    sandbox: Sandbox, api: BigcommerceApi, way: Callable[[Any], Any]
) -> None:
    with sandbox.api(max_retries=0) as other:
        for name in LISTED:
            for record in some_of(api, name):
                attached: Any = other.attach(way(record))
                assert attached._origin() == record._origin()
                assert attached.to_dict() == record.to_dict()
                assert type(attached) is type(record)
                assert hash(attached) == hash(record)


def test_a_record_of_a_sub_resource_keeps_its_parent(api: BigcommerceApi) -> None:
    for image in (api.Products.get(1).images[0], api.ProductImages.all(1)[0]):
        image.description = "front"
        attached = api.attach(pickle.loads(pickle.dumps(image)))
        assert attached.parent_id() == 1
        attached.save()
        assert api.ProductImages.get(1, image.id).description == "front"
        attached.update(description="back")
        assert attached.refresh().description == "back"


def test_neither_record_changes_with_the_other(api: BigcommerceApi) -> None:
    coupon = api.Coupons.iterall().first()
    assert coupon is not None
    coupon.applies_to.ids.append(7)
    attached = api.attach(coupon)
    ids = [*coupon.applies_to.ids]
    attached.applies_to.ids.append(8)
    coupon.applies_to.ids.append(9)
    assert attached.applies_to.ids == [*ids, 8]
    assert coupon.applies_to.ids == [*ids, 9]
    coupon["id"]
    coupon._raw["applies_to"]["ids"].append(1)
    assert attached._raw["applies_to"]["ids"] != coupon._raw["applies_to"]["ids"]


def test_nested_records_of_read_only_fields_stay_locked(api: BigcommerceApi) -> None:
    product = api.Products.get(1)
    assert product.primary_image
    product.name = "New"
    with pytest.raises(ReadOnlyFieldException, match="read-only"):
        api.attach(product).primary_image.tiny_url = "x"


def test_options_and_copies_of_a_client_attach_too(api: BigcommerceApi) -> None:
    product = api.Products.get(1)
    patient = api.with_options(timeout=90)
    assert patient.attach(product).refresh() == product


def test_a_record_of_another_store_is_refused() -> None:
    with Sandbox() as sandbox:
        store = sandbox.add_store("other1")
        with sandbox.api() as api, store.api() as other:
            product = api.Products.get(1)
            for record in (product, pickle.loads(pickle.dumps(product))):
                with pytest.raises(UsageException, match=r"'sandbox1', the client to 'other1'"):
                    other.attach(record)
            assert other.Brands.create(name="Copy").id


@pytest.mark.parametrize(
    "given", [5, None, {"id": 1}, Product, CouponAppliesTo(entity="products", ids=[])]
)
def test_only_records_of_resources_are_attached(api: BigcommerceApi, given: Any) -> None:
    with pytest.raises(InvalidValueException, match="attach needs a record of a resource, got"):
        api.attach(given)


def test_a_record_that_was_never_fetched_is_refused(api: BigcommerceApi) -> None:
    with pytest.raises(UsageException, match="not fetched from a store"):
        api.attach(Product._load({"id": 1}))


@pytest.mark.blocking_client("makes a client of another class")
def test_a_client_without_the_resource_is_refused(api: BigcommerceApi) -> None:
    bare = Client(store_hash="sandbox1", access_token="sandbox1-token")
    with pytest.raises(UsageException, match="Client has no resource 'Products'"):
        bare.attach(api.Products.get(1))


def test_a_copy_without_a_client_names_attach(api: BigcommerceApi) -> None:
    with pytest.raises(UsageException, match=r"api\.attach\(record\)"):
        copy.copy(api.Products.get(1)).update(name="x")
