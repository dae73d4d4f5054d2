"""Filters: set step by step or by keyword, checked early, sent under their wire names."""

from __future__ import annotations

import inspect
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest

from bigcommerce_sdk import codecs
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.queries import encode_parameters
from bigcommerce_sdk.exception import (
    InvalidValueException,
    UnknownAttributeException,
    UnknownNameException,
)
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.resources.coupons import CouponFilters
from bigcommerce_sdk.resources.products import Product, ProductFilters
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback

pytestmark = for_both_clients

NOON = datetime(2026, 2, 28, 13, tzinfo=timezone(timedelta(hours=1)))


def test_set_by_attribute_and_by_method() -> None:
    filters = ProductFilters()
    filters.min_id = 5
    filters.name.set("Mug")
    assert (filters.min_id.value, filters.name.value, filters.sku.value) == (5, "Mug", None)
    assert filters.to_dict() == {"min_id": 5, "name": "Mug"}
    assert repr(filters) == "ProductFilters(min_id=5, name='Mug')"
    assert ProductFilters(min_id=5, name="Mug").to_dict() == filters.to_dict()


def test_a_filter_explains_itself() -> None:
    filters: Any = ProductFilters(min_id=5)
    assert filters.min_id.info == "Lowest product id to return."
    assert repr(filters.min_id) == "<filter min_id=5: Lowest product id to return.>"
    assert "min_id" in {each._parameter.name for each in filters}
    parameter: Any = ProductFilters.min_id
    assert (parameter.field, parameter.op) == ("id", "min")


def test_clearing() -> None:
    filters: Any = ProductFilters(min_id=5, name="Mug", sku="M")
    filters.min_id.clear()
    filters.min_id.clear()
    filters.name = None
    filters.sku.set(None)
    assert filters.to_dict() == {}


def test_sets_do_not_share_values() -> None:
    kind: Any = ProductFilters
    first, second = kind(), kind()
    first.min_id = 5
    assert second.min_id.value is None


def test_unknown_names() -> None:
    made: Any = ProductFilters  # checkers refuse the mistakes below
    filters = made()
    with pytest.raises(UnknownNameException, match=r"no parameter 'min_idd'.*'min_id'"):
        filters.min_idd.set(5)
    with pytest.raises(UnknownNameException, match=r"no parameter 'min_idd'.*'min_id'"):
        filters.min_idd = 5
    with pytest.raises(UnknownNameException):
        made(min_idd=5)
    assert not hasattr(filters, "min_idd")
    with pytest.raises(UnknownAttributeException, match=r"no parameter 'min_idd'.*'min_id'"):
        _ = filters.min_idd


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("min_id", "5", "must be a whole number"),
        ("name", 5, "must be text"),
        ("min_date_created", "soon", "must be a datetime"),
        ("min_date_created", datetime(2026, 1, 1), "must have a time zone"),
    ],
)
def test_wrong_types(name: str, value: Any, message: str) -> None:
    filters = ProductFilters()
    with pytest.raises(InvalidValueException, match=message) as caught:
        setattr(filters, name, value)
    assert f"ProductFilters: parameter {name}" in str(caught.value)
    assert filters.to_dict() == {}


def sent(server: Loopback) -> dict[str, str]:
    return server.arrived[-1].query


def test_keywords_reach_the_wire(server: Loopback, client: BigcommerceApi) -> None:
    client.Products.all(min_id=5, name="a b&c=d/é", brand_id=None, page=2, limit=10)
    assert sent(server) == {"min_id": "5", "name": "a b&c=d/é", "page": "2", "limit": "10"}


def test_dates_are_sent_as_each_resource_wants(server: Loopback, client: BigcommerceApi) -> None:
    client.Products.all(min_date_created=NOON, max_date_created=date(2026, 3, 1))
    assert sent(server) == {
        "min_date_created": "2026-02-28T12:00:00+00:00",
        "max_date_created": "2026-03-01T00:00:00+00:00",
    }
    client.Orders.all(min_date_created=NOON)
    assert sent(server) == {"min_date_created": "Sat, 28 Feb 2026 12:00:00 +0000"}


def test_lists_booleans_and_headers(server: Loopback, client: BigcommerceApi) -> None:
    client.Orders.all(
        include=["consignments", "fees"],
        is_deleted=False,
        status_id=0,
        if_modified_since=datetime(2026, 2, 28, 12, tzinfo=UTC),
    )
    assert sent(server) == {"include": "consignments,fees", "is_deleted": "false", "status_id": "0"}
    assert server.arrived[-1].headers["if-modified-since"] == "Sat, 28 Feb 2026 12:00:00 +0000"


def test_wire_names_with_a_colon(server: Loopback, client: BigcommerceApi) -> None:
    by_wire_name: dict[str, Any] = {"id:in": "3,4"}
    client.Coupons.delete_all(id__in=[1, 2])
    assert (server.lines[-1], sent(server)) == ("DELETE /coupons", {"id:in": "1,2"})
    client.Coupons.delete_all(**by_wire_name)
    assert sent(server) == {"id:in": "3,4"}


@pytest.mark.parametrize("ids", [[], (), "", iter([1])])
def test_an_empty_choice_of_ids_is_not_taken_for_all(
    server: Loopback, client: BigcommerceApi, ids: Any
) -> None:
    with pytest.raises(InvalidValueException, match=r"must (not be empty|be a list)"):
        client.Coupons.delete_all(id__in=ids)
    assert server.arrived == []


def test_delete_all_with_an_empty_filter_is_refused(
    server: Loopback, client: BigcommerceApi
) -> None:
    coupons: Any = client.Coupons
    skus: Any = client.ProductSkus
    emptied: Any = skus.filters(sku="x")
    emptied.sku.clear()
    some = skus.filters(sku="x")
    calls: list[tuple[Any, tuple[int, ...], dict[str, Any]]] = [
        (coupons, (), {"id__in": None}),
        (coupons, (), {"query": None}),
        (coupons, (), {"query": coupons.filters()}),
        (skus, (5,), {"query": emptied}),
        (skus, (5,), {"query": some, "upc": None}),
        (skus, (5,), {"sku": "x", "page": None}),
    ]
    for resource, ids, chosen in calls:
        with pytest.raises(InvalidValueException, match="is empty, which would delete all records"):
            resource.delete_all(*ids, **chosen)
    bound: Any = Product._load({"id": 5}, client.Products).skus
    with pytest.raises(InvalidValueException, match="is empty, which would delete all records"):
        bound.delete_all(sku=None)
    with pytest.raises(InvalidValueException, match="query must be a filter set of ProductSkus"):
        bound.delete_all(query=ProductFilters(name="x"))
    assert server.arrived == []


def test_deleting_all_without_arguments_means_all(server: Loopback, client: BigcommerceApi) -> None:
    client.Coupons.delete_all()
    client.ProductImages.delete_all(5)
    Product._load({"id": 6}, client.Products).images.delete_all()
    skus: Any = client.ProductSkus
    skus.delete_all(7, query=skus.filters(sku="x"), limit=2)
    assert server.lines == [
        "DELETE /coupons",
        "DELETE /products/5/images",
        "DELETE /products/6/images",
        "DELETE /products/7/skus",
    ]
    assert [each.query for each in server.arrived] == [{}, {}, {}, {"sku": "x", "limit": "2"}]


@pytest.mark.parametrize("name", RESOURCES)
def test_filter_sets_exist_where_a_list_has_parameters(name: str) -> None:
    resource = load(name)
    listed = "list" in resource.meta.operations
    has_parameters = bool(resource.meta.filters._parameters)
    assert hasattr(resource, "filters") == (listed and has_parameters)
    for method in ("all", "iterall", "enumerate"):
        if listed and hasattr(resource, method):
            parameters = inspect.signature(getattr(resource, method)).parameters
            assert ("query" in parameters) == has_parameters


def test_a_filter_set_merges_with_keywords(server: Loopback, client: BigcommerceApi) -> None:
    filters: Any = client.Products.filters()
    filters.min_id = 5
    filters.name = "Mug"
    client.Products.all(query=filters, name="Cup", sku=None, min_id=None)
    assert sent(server) == {"min_id": "5", "name": "Cup"}
    assert filters.to_dict() == {"min_id": 5, "name": "Mug"}


def test_refused_before_anything_is_sent(server: Loopback, client: BigcommerceApi) -> None:
    products: Any = client.Products
    with pytest.raises(UnknownNameException, match=r"Products takes no parameter 'nmae'.*'name'"):
        products.all(nmae="x")
    with pytest.raises(UnknownNameException, match="nmae"):
        products.iterall(nmae="x")
    with pytest.raises(UnknownNameException, match="use page_size= for the rows"):
        products.iterall(page=2)
    with pytest.raises(InvalidValueException, match="query must be a filter set"):
        products.all(query={"name": "x"})
    others: list[Any] = [CouponFilters(code="x"), FilterSet(), ProductFilters, "x", {}]
    for other in others:
        for call in (products.all, products.iterall, products.enumerate, products.count):
            with pytest.raises(InvalidValueException, match="query must be a filter set"):
                call(query=other)
    for wrong in (0, -1, True, "2", 1.5):
        with pytest.raises(InvalidValueException, match="an integer from 1 to "):
            products.all(page=wrong)
    assert server.arrived == []


def test_a_parameter_keeps_a_wire_name_of_its_own() -> None:
    class Some(FilterSet):
        """Some."""

        made_after = Parameter(codecs.ISO8601, "Made after.", wire="date_created:min")

    expected: tuple[dict[str, str], dict[str, str]] = (
        {"date_created:min": "2026-02-28T12:00:00+00:00"},
        {},
    )
    for name in ("made_after", "date_created:min"):
        assert encode_parameters(Some._parameters, {name: NOON}, "Some") == expected
    assert Some(made_after=NOON).made_after.value == NOON


PARAMETERS = [
    (name, parameter)
    for name in RESOURCES
    for parameter in load(name).meta.filters._parameters.values()
]


@pytest.mark.parametrize("empty", ["", [], ()], ids=repr)
def test_an_empty_value_of_a_filter_is_refused(empty: Any) -> None:
    for name, parameter in PARAMETERS:
        with pytest.raises(InvalidValueException):
            encode_parameters({parameter.name: parameter}, {parameter.name: empty}, name)
        assert encode_parameters({parameter.name: parameter}, {parameter.name: None}, name) == (
            {},
            {},
        )


@pytest.mark.parametrize("method", ["all", "iterall", "enumerate", "count"])
def test_nothing_is_sent_for_an_empty_filter(
    server: Loopback, client: BigcommerceApi, method: str
) -> None:
    with pytest.raises(InvalidValueException, match="name must not be empty, got ''"):
        getattr(client.Products, method)(name="")
    assert server.arrived == []
