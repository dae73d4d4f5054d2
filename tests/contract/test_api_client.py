"""What the documentation of the older ``ApiClient`` says, done with this one's."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.api import ApiClient
from bigcommerce_sdk.exception import (
    ConfigurationException,
    InvalidValueException,
    MissingFieldException,
    ReadOnlyFieldException,
    UnknownNameException,
)
from bigcommerce_sdk.records.fields import WRITABLE_IN
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.stores import LEGACY_USER
from tests.health import examples

from .examples import value_of

METAS = catalogue_of("bigcommerce_sdk.resources")
FILTERED = [
    name for name, meta in METAS.items() if "list" in meta.operations and meta.filters._parameters
]


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[Any]:
    """Made as it was; untyped, as its users are."""
    with ApiClient(sandbox.base_url, sandbox.token, LEGACY_USER) as made:
        yield made


@pytest.fixture(scope="module")
def long_list() -> Iterator[Sandbox]:
    """A store with 600 redirects and 400 products."""
    with Sandbox(demo=False) as sandbox:
        sandbox.seed("Redirects", *({"path": f"/{n}"} for n in range(600)))
        sandbox.seed("Products", *({"name": f"Mug {n}"} for n in range(400)))
        yield sandbox


def test_host_token_and_user_in_that_order(api: Any, sandbox: Sandbox) -> None:
    assert [product.id for product in api.Products.enumerate()] == [1, 2, 3, 4, 5, 6]
    assert sandbox.requests[-1].status == 200


@pytest.mark.parametrize("given", [("", "t", "u"), ("h.example", "", "u"), ("h.example", "t", "")])
def test_all_three_are_needed(given: tuple[str, str, str]) -> None:
    with pytest.raises(ConfigurationException):
        ApiClient(*given)


# -- filters ---------------------------------------------------------------------------------


def test_the_documented_sample_of_filters(api: Any, sandbox: Sandbox) -> None:
    filters = api.Products.filters()
    filters.min_id.set(3)
    found = list(api.Products.enumerate(start=1, limit=2, query=filters))
    assert [(each.id, bool(each.sku), bool(each.name), each.price > 0) for each in found] == [
        (4, True, True, True),
        (5, True, True, True),
    ]
    assert sandbox.requests[-1].query["min_id"] == "3"


def filters_of_all() -> list[Any]:
    return [
        pytest.param(name, each, id=f"{name}.{each}")
        for name in FILTERED
        for each in METAS[name].filters._parameters
    ]


@pytest.mark.parametrize(("name", "each"), filters_of_all())
def test_a_filter_is_set_described_and_cleared(name: str, each: str) -> None:
    filters: Any = METAS[name].filters()
    parameter = METAS[name].filters._parameters[each]
    value = value_of(parameter.codec)
    assert getattr(filters, each).value is None
    getattr(filters, each).set(value)
    assert getattr(filters, each).value == value
    assert filters.to_dict() == {each: value}
    assert getattr(filters, each).info == parameter.doc
    assert parameter.doc
    getattr(filters, each).clear()
    assert filters.to_dict() == {}
    setattr(filters, each, value)
    assert filters.to_dict() == {each: value}


WRONG = {
    "int": "many",
    "bool": "perhaps",
    "Decimal": "cheap",
    "datetime": datetime(2026, 1, 1),
}


@pytest.mark.parametrize(("name", "each"), filters_of_all())
def test_a_filter_checks_its_type(name: str, each: str) -> None:
    filters: Any = METAS[name].filters()
    codec = METAS[name].filters._parameters[each].codec
    with pytest.raises(InvalidValueException, match=each):
        getattr(filters, each).set(WRONG.get(codec.python, object()))
    assert filters.to_dict() == {}


def test_a_filter_converts_to_what_is_sent(api: Any, sandbox: Sandbox) -> None:
    filters = api.Products.filters()
    filters.min_price = 10
    filters.is_visible = True
    filters.min_date_created = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert api.Products.all(query=filters)
    sent = sandbox.requests[-1].query
    assert (sent["min_price"], sent["is_visible"]) == ("10", "true")
    assert "2020" in sent["min_date_created"]


def test_a_filter_that_is_not_there_is_refused(api: Any) -> None:
    with pytest.raises(UnknownNameException, match="min_id"):
        api.Products.filters().minid = 5


# -- enumerate -------------------------------------------------------------------------------


def fewest(start: int, limit: int | None) -> int:
    """The fewest requests of one page size each that reach a range of the 600 rows."""
    if limit == 0:
        return 0
    if limit is None:
        limit = 10**6
    end = min(start + limit, 600)
    most = range(1, 251)
    return min((max(end, start + 1) - 1) // size - start // size + 1 for size in most)


@given(start=st.integers(0, 700), limit=st.none() | st.integers(0, 620))
@settings(max_examples=examples(30), deadline=None)
def test_a_range_is_found_with_the_fewest_requests(
    long_list: Sandbox, start: int, limit: int | None
) -> None:
    with long_list.legacy_api() as api:
        before = len(long_list.requests)
        found = [each.path for each in api.Redirects.enumerate(start=start, limit=limit)]
        requests = len(long_list.requests) - before
    end = None if limit is None else start + limit
    assert found == [f"/{n}" for n in range(600)][start:end]
    within = limit is not None and start + limit <= 600
    # where the list ends within the range, one more may be needed to know that it does
    assert fewest(start, limit) <= requests <= fewest(start, limit) + (not within)


@pytest.mark.parametrize(
    ("start", "limit", "requests"),
    [(10, 10, 1), (245, 10, 1), (0, 250, 1), (499, 2, 1), (0, 251, 2), (0, None, 3), (9, 0, 0)],
)
def test_a_range_across_the_border_of_a_page(
    long_list: Sandbox, start: int, limit: int | None, requests: int
) -> None:
    with long_list.legacy_api() as api:
        before = len(long_list.requests)
        found = list(api.Redirects.enumerate(start=start, limit=limit))
        assert len(long_list.requests) - before == requests
    assert len(found) == (600 if limit is None else limit)


def test_filters_hold_on_every_page(long_list: Sandbox) -> None:
    with long_list.legacy_api() as api:
        filters = api.Products.filters()
        filters.min_id.set(101)
        before = len(long_list.requests)
        found = [each.id for each in api.Products.enumerate(query=filters)]
        sent = long_list.requests[before:]
    assert found == list(range(101, 401))
    assert [call.query["min_id"] for call in sent] == ["101", "101"]


# -- records ---------------------------------------------------------------------------------


def test_a_record_is_changed_by_assignment_and_saved(api: Any, sandbox: Sandbox) -> None:
    product = api.Products.get(1)
    product.name = "My New Product"
    product.save()
    assert sandbox.requests[-1].body == {"name": "My New Product"}
    assert api.Products.get(1).name == "My New Product"
    sent = len(sandbox.requests)
    product.save()
    assert len(sandbox.requests) == sent  # nothing changed since


def test_a_record_below_another_is_changed_in_the_same_way(api: Any, sandbox: Sandbox) -> None:
    sandbox.seed("ProductImages", {"product_id": 1}, {"product_id": 1})
    product = api.Products.get(1)
    assert product.images[1].is_thumbnail is False
    product.images[1].is_thumbnail = True
    product.images[1].save()
    assert sandbox.requests[-1].method == "PUT"
    assert sandbox.requests[-1].body == {"is_thumbnail": True}
    assert api.ProductImages.get(1, product.images[1].id).is_thumbnail is True


def test_the_products_of_an_order_are_fetched_when_they_are_used(
    api: Any, sandbox: Sandbox
) -> None:
    order = api.Orders.get(101)
    assert order.date_created.tzinfo is UTC
    sent = len(sandbox.requests)
    for product in order.products:
        assert product.quantity > 0
        assert product.name
    for product in order.products:
        assert product.parent_id() == 101
    assert [call.path for call in sandbox.requests[sent:]] == ["/orders/101/products"]


def fields_that_stay() -> list[Any]:
    return [
        pytest.param(name, field.name, id=f"{name}.{field.name}")
        for name, meta in METAS.items()
        if "update" in meta.operations and not meta.record._is_new
        for field in meta.record._fields.values()
        if "update" not in WRITABLE_IN[field.access]
    ]


@pytest.mark.parametrize(("name", "field"), fields_that_stay())
def test_fields_that_only_the_store_sets_refuse_assignment(name: str, field: str) -> None:
    record = METAS[name].record._load({})
    with pytest.raises(ReadOnlyFieldException, match=field):
        setattr(record, field, None)


def required() -> list[Any]:
    return [
        pytest.param(
            name, [f.wire for f in meta.fields.values() if "create" in f.required], id=name
        )
        for name, meta in METAS.items()
        if "create" in meta.operations
        and any("create" in field.required for field in meta.fields.values())
    ]


@pytest.mark.parametrize(("name", "needed"), required())
def test_a_record_that_lacks_what_it_needs_is_not_sent(
    long_list: Sandbox, name: str, needed: list[str]
) -> None:
    before = len(long_list.requests)
    with long_list.legacy_api() as api, pytest.raises(MissingFieldException) as caught:
        getattr(api, name).create(*[1] * len(METAS[name].parents))
    assert all(field in str(caught.value) for field in needed)
    assert len(long_list.requests) == before


# -- other output ----------------------------------------------------------------------------


def test_each_request_is_a_line_in_the_log(
    api: Any, sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "bigcommerce_sdk"):
        list(api.Orders.get(101).products)
    ours = [each for each in caplog.records if each.name == "bigcommerce_sdk"]
    assert [re.sub(r" in \d+ ms.*", "", record.getMessage()) for record in ours] == [
        "GET /api/v2/orders/101",
        "GET /api/v2/orders/101 -> 200",
        "GET /api/v2/orders/101/products?limit=250&page=1",
        "GET /api/v2/orders/101/products -> 200",
    ]
    assert sandbox.token not in caplog.text


def test_the_paths_of_resources_come_from_the_store(api: Any, sandbox: Sandbox) -> None:
    urls = api.resource_urls()
    assert urls["products"] == "/products"
    assert urls["optionsets"] == "/optionsets"
    assert sandbox.requests[-1].path == "/"
    assert json.dumps(urls)
