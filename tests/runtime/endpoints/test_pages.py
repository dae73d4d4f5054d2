"""Pages: lists that say whether they were full."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.dataframe import to_dataframe
from bigcommerce_sdk.json.writing import write_json
from bigcommerce_sdk.paging.page import RecordPage, is_full
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.sandbox import Sandbox
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients


@pytest.fixture
def shop(sandbox: Sandbox, api: BigcommerceApi) -> BigcommerceApi:
    """A store with exactly 60 brands."""
    api.Brands.delete_all()
    for number in range(60):
        sandbox.seed("Brands", {"id": 1000 + number, "name": f"Brand {number}"})
    return api


@pytest.mark.parametrize(
    ("arguments", "rows", "has_more"),
    [
        ({}, 50, True),
        ({"page": 2}, 10, False),
        ({"page": 3}, 0, False),
        ({"limit": 10}, 10, True),
        ({"limit": 59}, 59, True),
        ({"limit": 60}, 60, True),  # only a further request shows that the list ends here
        ({"limit": 61}, 60, False),
        ({"limit": 250}, 60, False),
        ({"limit": 20, "page": 3}, 20, True),
        ({"limit": 20, "page": 4}, 0, False),
        ({"extra_params": {"limit": 7}}, 7, True),
        ({"extra_params": {"limit": "250"}}, 60, False),
        ({"name": "Brand 7"}, 1, False),
    ],
)
def test_has_more_after_a_full_page(
    shop: BigcommerceApi, arguments: dict[str, Any], rows: int, has_more: bool
) -> None:
    page = shop.Brands.all(**arguments)
    assert (len(page), page.has_more) == (rows, has_more)


@pytest.mark.parametrize(
    ("limit", "rows", "full"),
    [
        ("", 50, True),
        ("", 49, False),
        ("5", 5, True),
        ("5", 6, True),  # the store ignored the limit
        ("1000", 250, True),  # the store caps the limit
        ("1000", 249, False),
        ("0", 0, False),
        ("many", 50, True),
        ("9" * 5000, 50, True),
        ("\u0665", 5, True),
    ],
)
def test_a_full_page_of_any_limit(limit: str, rows: int, full: bool) -> None:
    query = {"limit": limit} if limit else {}
    assert is_full(Paging(50, 250), query, rows) is full
    assert is_full(None, query, rows) is False


def test_lists_of_every_kind_are_pages(api: BigcommerceApi) -> None:
    order, product = api.Orders.all(limit=1)[0], api.Products.get(1)
    for page in (
        api.Orders.all(),
        api.OrderProducts.all(order.id),
        api.OrderProducts.get(order.id),
        api.ProductSkus.all(),
        order.products.all(limit=1),
        order.products(limit=1),
        product.images.all(),
    ):
        assert type(page) is RecordPage
        assert page.has_more is (len(page) in (1,))
        assert page.total is None


def test_a_call_that_reads_all_pages_has_no_more(server: Loopback) -> None:
    rows = [{"id": number} for number in range(1, 301)]
    server.replies += [Reply(200, [{"id": 1}]), Reply(200, rows[:250]), Reply(200, rows[250:])]
    with server.api() as api:
        order = api.Orders.all()[0]
        every = order.products()
    assert (len(every), every.has_more) == (300, False)


def test_a_list_without_pages_has_no_more(api: BigcommerceApi) -> None:
    statuses = api.OrderStatuses.all()
    assert statuses
    assert statuses.has_more is False


def test_a_page_is_a_list(api: BigcommerceApi) -> None:
    page = api.Products.all(limit=3)
    plain = list(page)
    assert isinstance(page, list)
    assert page == plain and plain == page
    assert page != plain[:2]
    assert page[0] == plain[0] and page[1:] == plain[1:] and page[::-1] == plain[::-1]
    assert type(page + plain) is list and page + plain == plain + plain
    assert sorted(page, key=lambda product: product.id) == plain
    assert [*page] == plain and page.index(plain[1]) == 1 and plain[1] in page
    [first, _, last] = page
    assert (first, last) == (plain[0], plain[2])
    page.append(first)
    assert len(page) == 4 and page.pop() == first
    assert page.copy() == plain
    assert json.loads(write_json(page)) == [product.to_dict() for product in plain]
    assert bool(page) and not RecordPage[Any]()


def pickled(protocol: int) -> Callable[[Any], Any]:
    return lambda page: pickle.loads(pickle.dumps(page, protocol))


COPIES: list[Callable[[Any], Any]] = [
    copy.copy,
    copy.deepcopy,
    *map(pickled, range(pickle.HIGHEST_PROTOCOL + 1)),
]


@pytest.mark.parametrize("copied", COPIES)
def test_copies_keep_what_follows(copied: Callable[[Any], Any], api: BigcommerceApi) -> None:
    page = api.Products.all(limit=3)
    twin = copied(page)
    assert type(twin) is RecordPage
    assert twin == page
    assert twin.has_more is True


@pytest.mark.blocking_client("needs records themselves")
def test_a_page_becomes_a_data_frame(api: BigcommerceApi) -> None:
    pytest.importorskip("pandas")
    page = api.Products.all(limit=3)
    assert list(to_dataframe(page).name) == [product.name for product in page]
