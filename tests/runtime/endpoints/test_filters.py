"""Filters: set step by step or by keyword, checked early, sent under their wire names."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import codecs
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.queries import encode, encode_parameters
from bigcommerce_sdk.exception import (
    InvalidValueException,
    UnknownAttributeException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.resources.coupons import CouponFilters
from bigcommerce_sdk.resources.products import Product, ProductFilters
from bigcommerce_sdk.resources.v3 import ProductFilters as V3Filters
from bigcommerce_sdk.resources.v3 import Products as V3Products
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
    calls: list[tuple[Any, tuple[int, ...], dict[str, Any], str]] = [
        (coupons, (), {"id__in": None}, "id__in is empty, which would delete all"),
        (coupons, (), {"query": None}, "query is empty, which would delete all"),
        (coupons, (), {"query": coupons.filters()}, "query is empty, which would delete all"),
        (skus, (5,), {"query": emptied}, "query is empty, which would delete all"),
        (skus, (5,), {"query": some, "upc": None}, "upc is empty, which would delete more"),
        (skus, (5,), {"sku": "x", "page": None}, "page is empty, which would delete more"),
    ]
    for resource, ids, chosen, said in calls:
        with pytest.raises(InvalidValueException, match=f"delete_all: {said} records"):
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


#: Calls with a misspelled name or an empty filter, and what their errors say.
BAD_DELETES: dict[str, tuple[Callable[[Any], Any], str]] = {
    "a misspelled empty filter": (
        lambda v3: v3.Products.delete_all(nme=None), "Did you mean 'name'"
    ),
    "a misspelled filter below a parent": (
        lambda v3: v3.PriceListRecords.delete_all(1, curency=None), "Did you mean 'currency'"
    ),
    "a misspelled parameter of an empty set": (
        lambda v3: v3.Products.delete_all(query=None, nme="x"), "no parameter 'nme'"
    ),
    "ids": (lambda v3: v3.Products.delete_all(id__in=[1]), r"Use delete_many\(ids\)"),
    "ids by the wire name": (
        lambda v3: v3.Products.delete_all(**{"id:in": [1]}), r"Use delete_many\(ids\)"
    ),
    "empty ids": (lambda v3: v3.Products.delete_all(id__in=None), r"Use delete_many\(ids\)"),
    "an id": (lambda v3: v3.CustomerSubscribers.delete_all(id=1), r"Use delete\(id\)"),
    "the only filter": (
        lambda v3: v3.Products.delete_all(name=None), "name is empty, but this call needs a filter"
    ),
    "one of two filters": (
        lambda v3: v3.Products.delete_all(name="x", sku=None), "sku is empty, which would delete"
    ),
    "a required filter": (lambda v3: v3.Brands.delete_all(name=None), "this call needs name"),
    "an empty text": (lambda v3: v3.Products.delete_all(name=""), "must not be empty, got ''.$"),
    "a misspelled parameter of a batch": (
        lambda v3: v3.Pages.delete_many([1], delete_childre=None), "Did you mean 'delete_children'"
    ),
    "a misspelled parameter of a delete": (
        lambda v3: v3.EmailTemplates.delete("x", chanel_id=None), "Did you mean 'channel_id'"
    ),
    "a required parameter of a delete": (
        lambda v3: v3.EmailTemplates.delete("x", channel_id=None), "this call needs channel_id"
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD_DELETES)
def test_a_delete_checks_names_first(server: Loopback, client: BigcommerceApi, case: str) -> None:
    call, said = BAD_DELETES[case]
    with pytest.raises(UsageException, match=said) as caught:
        call(client.v3)
    if "needs a filter" in said or "''" in said:
        assert "Leave it out" not in str(caught.value)
    assert server.arrived == []


def test_a_filter_set_and_keywords_add_up(server: Loopback, client: BigcommerceApi) -> None:
    filters: Any = client.Products.filters()
    filters.min_id = 5
    filters.name = "Mug"
    client.Products.all(query=filters, name="Mug", sku=None, min_id=None, brand_id=3)
    assert sent(server) == {"min_id": "5", "name": "Mug", "brand_id": "3"}
    assert filters.to_dict() == {"min_id": 5, "name": "Mug"}


#: Arguments of a list that set a parameter twice, its name, and its two values.
TWICE: dict[str, tuple[dict[str, Any], str, str, str]] = {
    "a filter": (
        {"query": V3Filters(id__in=[1, 2]), "id__in": [3]}, "id__in", "'1,2'", "'3'"
    ),
    "a filter by its wire name": (
        {"query": V3Filters(id__in=[1, 2]), "id:in": [3]}, "id__in", "'1,2'", "'3'"
    ),
    "both spellings": ({"id__in": [1], "id:in": [3]}, "id__in", "'3'", "'1'"),
    "what to include": (
        {"query": V3Filters(include=["images"]), "include": ["variants"]},
        "include", "'images'", "'variants'",
    ),
    "fields": (
        {"query": V3Filters(include_fields=["name"]), "include_fields": ["sku"]},
        "include_fields", "'name'", "'sku'",
    ),
    "the order": ({"query": V3Filters(sort="id"), "sort": "name"}, "sort", "'id'", "'name'"),
    "an extra parameter": (
        {"include": ["images"], "extra_params": {"include": "variants"}},
        "include", "'variants'", "'images'",
    ),
    "an extra parameter and a filter set": (
        {"query": V3Filters(id__in=[1]), "extra_params": {"id:in": 2}}, "id__in", "'2'", "'1'"
    ),
}  # fmt: skip


@pytest.mark.parametrize("method", ["all", "iterall", "enumerate"])
@pytest.mark.parametrize("case", TWICE)
def test_a_parameter_with_two_values_is_refused(
    server: Loopback, client: BigcommerceApi, case: str, method: str
) -> None:
    values, name, one, other = TWICE[case]
    with pytest.raises(
        InvalidValueException, match=f"to {one}, but {name} sets it to {other}. Rem"
    ):
        getattr(client.v3.Products, method)(**values)
    assert server.arrived == []


@given(
    st.dictionaries(
        st.sampled_from(["id__in", "name", "id__min", "include"]),
        st.sampled_from([1, 2]),
        min_size=1,
    ),
    st.dictionaries(
        st.sampled_from(["id__in", "id:in", "name", "id__min", "include"]),
        st.sampled_from([1, 2]),
    ),
)
def test_conflicting_parameters_are_refused(chosen: dict[str, int], given: dict[str, int]) -> None:
    meta = V3Products.meta
    operation = meta.operations["list"]

    def value(name: str, number: int) -> Any:
        if name == "include":
            return [("images", "variants")[number - 1]]
        return str(number) if name == "name" else number

    in_set = {name: value(name, number) for name, number in chosen.items()}
    keywords = {name: value(name, number) for name, number in given.items()}
    numbers: dict[str, set[int]] = {}
    for name, number in [*chosen.items(), *given.items()]:
        numbers.setdefault(name.replace(":", "__"), set()).add(number)
    values = {"query": V3Filters(**in_set), **keywords}
    if any(len(each) > 1 for each in numbers.values()):
        with pytest.raises(InvalidValueException, match="Remove one"):
            encode(meta, operation, values)
    else:
        query, _ = encode(meta, operation, values)
        assert query == encode(meta, operation, {**in_set, **keywords})[0]


def test_a_filter_set_of_the_other_api_is_named(client: BigcommerceApi) -> None:
    calls: list[tuple[Any, Any, str]] = [
        (client.v3.Products, ProductFilters(), r"\.v3\.Products\..* got .*\.v2\..*\.Product"),
        (client.Products, V3Filters(), r"api\.Products\..* got .*\.v3\..*\.ProductFilters"),
        (client.v3.Products, CouponFilters(), r"api\.v3\.Products\..* got CouponFilters\.$"),
    ]
    for resource, filters, said in calls:
        with pytest.raises(InvalidValueException, match=said):
            resource.all(query=filters)


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
