"""with_(): a collection whose records come with their links loaded."""

from __future__ import annotations

import copy
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    InvalidValueException,
    NotCopyableException,
    ServerException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Status
from tests.both import for_both_clients

pytestmark = for_both_clients

CONCURRENCY = pytest.mark.parametrize("concurrency", [1, 3, 8])
#: Ids of the orders that are added to those of the demo shop.
ADDED = range(500, 512)


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Each test ends with all SDK threads ended."""
    yield
    assert [each for each in threading.enumerate() if "bigcommerce" in each.name] == []


@pytest.fixture
def orders(sandbox: Sandbox) -> list[int]:
    """Orders with a line each; returns the ids of all orders of the store."""
    sandbox.seed("Orders", *({"id": each, "customer_id": 1} for each in ADDED))
    lines = ({"id": 9000 + each, "order_id": each, "name": f"line {each}"} for each in ADDED)
    sandbox.seed("OrderProducts", *lines)
    with sandbox.api() as api:
        return [order.id for order in api.Orders.iterall()]


def paths(sandbox: Sandbox, since: int) -> list[str]:
    return [each.path.partition("/v2")[2] or each.path for each in sandbox.requests[since:]]


@CONCURRENCY
def test_lists_are_loaded_once_and_in_order(
    sandbox: Sandbox, api: BigcommerceApi, orders: list[int], concurrency: int
) -> None:
    sent = len(sandbox.requests)
    found = list(api.Orders.iterall(page_size=5).with_("products", concurrency=concurrency))
    assert [order.id for order in found] == orders
    after = len(sandbox.requests)
    assert sorted(path for path in paths(sandbox, sent) if path.count("/") > 1) == sorted(
        f"/orders/{each}/products" for each in orders
    )
    for order in found:
        assert [line.order_id for line in order.products] == [order.id] * len(order.products)
        assert order.products is order.products
    assert {f"line {each}" for each in ADDED} <= {
        line.name for order in found for line in order.products
    }
    assert len(sandbox.requests) == after


@CONCURRENCY
def test_a_long_list_comes_whole(sandbox: Sandbox, api: BigcommerceApi, concurrency: int) -> None:
    sandbox.seed("ProductSkus", *({"id": 500 + n, "product_id": 1} for n in range(620)))
    product = api.Products.iterall().with_("skus", concurrency=concurrency).first()
    assert product is not None
    sent = len(sandbox.requests)
    assert len(product.skus) >= 620
    assert len({sku.id for sku in product.skus}) == len(product.skus)
    assert len(sandbox.requests) == sent


@CONCURRENCY
def test_several_names_and_single_links(
    sandbox: Sandbox, api: BigcommerceApi, orders: list[int], concurrency: int
) -> None:
    chained = api.Orders.iterall().with_("products").with_("customer", concurrency=concurrency)
    for walk in (api.Orders.iterall().with_("products", "customer"), chained):
        found = list(walk)
        sent = len(sandbox.requests)
        assert [order.id for order in found] == orders
        for order in found:
            list(order.products)
            assert order.customer is order.customer
            assert order.customer is None or order.customer.id == order.customer_id
        assert len(sandbox.requests) == sent


@pytest.mark.parametrize("name", RESOURCES)
def test_every_link_can_be_loaded(api: BigcommerceApi, name: str) -> None:
    meta, resource = load(name).meta, getattr(api, name)
    if meta.parents or not meta.record._links or "list" not in meta.operations:
        return
    for link in meta.record._links:
        found = resource.iterall().with_(link).first()
        assert found is not None


@CONCURRENCY
def test_pages_first_and_records_of_a_link(
    sandbox: Sandbox, api: BigcommerceApi, orders: list[int], concurrency: int
) -> None:
    walk = api.Orders.iterall(page_size=5).with_("products", concurrency=concurrency)
    kept: list[int] = []
    for page in walk.pages():
        sent = len(sandbox.requests)
        for order in page:
            list(order.products)
            kept.append(order.id)
        assert len(sandbox.requests) == sent
    assert kept == orders
    sent = len(sandbox.requests)
    first = walk.first()
    assert first is not None
    assert list(first.products)
    assert paths(sandbox, sent) == ["/orders", f"/orders/{orders[0]}/products"]
    assert api.Orders.iterall(min_id=10**9).with_("products").first() is None
    assert list(api.Orders.iterall(min_id=10**9).with_("products")) == []
    below = api.Products.get(1).images.iterall()
    with pytest.raises(UnknownNameException, match="ProductImage has no link 'products'"):
        below.with_("products")


@CONCURRENCY
@pytest.mark.parametrize("prefetched", [1, 3])
def test_a_checkpoint_resumes_after_the_last_yielded_record(
    api: BigcommerceApi, orders: list[int], concurrency: int, prefetched: int
) -> None:
    for taken in range(len(orders) + 1):
        walk = api.Orders.iterall(page_size=5, concurrency=prefetched).with_(
            "products", concurrency=concurrency
        )
        records = iter(walk)
        done = [next(records).id for _ in range(taken)]
        kept = walk.checkpoint()
        records.close()  # type: ignore[attr-defined]
        rest = api.Orders.iterall(resume_from=kept).with_("products", concurrency=concurrency)
        assert done + [order.id for order in rest] == orders


def test_a_page_counts_as_done_when_it_is_yielded(
    sandbox: Sandbox, api: BigcommerceApi, orders: list[int]
) -> None:
    walk = api.Orders.iterall(page_size=5).with_("products")
    pages = walk.pages()
    done = [order.id for order in next(pages)]
    kept = walk.checkpoint()
    sandbox.faults.add(Status(500), path="/orders/*/products", times=None)
    with pytest.raises(ServerException):
        next(pages)
    assert walk.checkpoint() == kept
    rest = api.Orders.iterall(resume_from=kept)
    assert done + [order.id for order in rest] == orders


@CONCURRENCY
def test_an_error_comes_in_the_place_of_its_record(
    sandbox: Sandbox, api: BigcommerceApi, orders: list[int], concurrency: int
) -> None:
    sandbox.faults.add(Status(500), path=f"/orders/{orders[6]}/products", times=None)
    walk = api.Orders.iterall(page_size=5).with_("products", concurrency=concurrency)
    done: list[int] = []
    with pytest.raises(ServerException, match=f"/orders/{orders[6]}/products"):
        done.extend(order.id for order in walk)
    kept = walk.checkpoint()
    assert [order.id for order in api.Orders.iterall(resume_from=kept)] == orders[6:]
    seen: list[int] = []
    with pytest.raises(ServerException):
        for order in walk:
            seen.append(order.id)
    assert seen == orders[:6]


@CONCURRENCY
def test_break_and_parallel_fetch_no_further_than_allowed(
    sandbox: Sandbox, api: BigcommerceApi, orders: list[int], concurrency: int
) -> None:
    walk = api.Orders.iterall(page_size=5).with_("products", concurrency=concurrency)
    sent = len(sandbox.requests)
    for _ in walk:
        break
    assert len([p for p in paths(sandbox, sent) if p.endswith("/products")]) <= 2 * concurrency
    results = api.parallel(lambda order: len(order.products), walk, concurrency=2)
    with results:
        assert [next(results) >= 0, next(results) >= 0] == [True, True]
        kept = results.checkpoint()
    assert [order.id for order in api.Orders.iterall(resume_from=kept)] == orders[2:]


REFUSED: list[tuple[list[Any], type[Exception], str]] = [
    (
        ["prodcts"],
        UnknownNameException,
        r"no link 'prodcts'\. Did you mean 'products'",
    ),
    (["products", "id"], UnknownNameException, "Order has no link 'id'"),
    (["zzz"], UnknownNameException, "Order has the links consignments, products"),
    ([5], UnknownNameException, "Order has no link 5"),
    ([["products"]], UnknownNameException, "Order has no link"),
    ([{"products"}], UnknownNameException, "Order has no link"),
    ([{}], UnknownNameException, "Order has no link"),
    ([], InvalidValueException, "with_ needs the name of a link of .*Order"),
]


@pytest.mark.parametrize(("names", "error", "message"), REFUSED)
def test_unknown_links_are_refused_before_any_request(
    sandbox: Sandbox, api: BigcommerceApi, names: list[Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        api.Orders.iterall().with_(*names)
    with pytest.raises(error):
        api.Orders.iterall().with_("products").with_(*names)
    assert sandbox.requests == []


@pytest.mark.parametrize("concurrency", [0, -1, True, "2", 2.5, None])
def test_concurrency_is_validated(api: BigcommerceApi, concurrency: Any) -> None:
    with pytest.raises(InvalidValueException, match="concurrency"):
        api.Orders.iterall().with_("products", concurrency=concurrency)


def test_it_is_a_collection_too(api: BigcommerceApi) -> None:
    walk = api.Orders.iterall(min_id=3).with_("products", "customer")
    assert repr(walk) == "<collection /orders?min_id=3 with products, customer>"
    with pytest.raises(UsageException, match="first"):
        bool(walk)
    with pytest.raises(NotCopyableException):
        copy.copy(walk)
    assert "products" in (api.Orders.iterall().with_.__doc__ or "")
