"""Successful responses with unexpected content."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import RedirectionException, UnexpectedReplyException
from bigcommerce_sdk.resources.orders import OrderFilters
from bigcommerce_sdk.resources.products import Product
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

NO_LISTS: list[Any] = [
    {"status": 200, "message": "ok"}, {}, "text", 5, True, [1], [[]], [{"id": 1}, None],
    [{"id": 1}, "x"],
]  # fmt: skip


@pytest.mark.parametrize("reply", NO_LISTS, ids=repr)
def test_what_is_no_list_of_records(server: Loopback, client: BigcommerceApi, reply: Any) -> None:
    products = client.Products
    calls: list[Callable[[], Any]] = [
        products.all,
        lambda: list(products.iterall()),
        lambda: list(products.enumerate(limit=1)),
        products.iterall().first,
        lambda: client.ProductImages.get(5),
        lambda: list(Product._load({"id": 5}, products).images),
    ]
    for call in calls:
        server.answers(reply)
        with pytest.raises(UnexpectedReplyException, match="must be a list of objects"):
            call()
    assert len(server.arrived) == len(calls)


def test_a_record_in_place_of_a_list_is_a_list_of_one(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers({"id": 7, "name": "Mug"}, {"tag": "new"}, Reply(204), [])
    assert [each.id for each in client.Products.all()] == [7]
    assert client.BlogTags.meta.key not in client.BlogTags.meta.fields
    assert [each["tag"] for each in client.BlogTags.all()] == ["new"]
    assert client.Products.all() == client.Products.all() == []


@pytest.mark.parametrize("reply", [Reply(204), [], [None]], ids=repr)
def test_nothing_in_place_of_a_record(server: Loopback, client: BigcommerceApi, reply: Any) -> None:
    server.answers(reply, reply, reply)
    with pytest.raises(UnexpectedReplyException, match="the response for 7 is empty"):
        client.Products.get(7)
    product: Any = Product._load({"id": 7, "name": "Mug"}, client.Products)
    with pytest.raises(UnexpectedReplyException, match="the response for 7 is empty"):
        product.refresh()
    assert product.name == "Mug"
    with pytest.raises(UnexpectedReplyException, match="the response for 2 is empty"):
        product.images(2)


@pytest.mark.parametrize("reply", ["text", 5, True, [1], [{"id": 1}, {"id": 2}]], ids=repr)
def test_something_else_in_place_of_a_record(
    server: Loopback, client: BigcommerceApi, reply: Any
) -> None:
    server.answers(reply, reply)
    with pytest.raises(UnexpectedReplyException, match="The response must be an object"):
        client.Products.get(7)
    with pytest.raises(UnexpectedReplyException, match="The response must be an object"):
        client.Time.get()


def test_a_list_of_one_in_place_of_a_record(server: Loopback, client: BigcommerceApi) -> None:
    server.answers([{"id": 7, "name": "Mug"}])
    assert client.Products.get(7).name == "Mug"


COUNTS = [b"[]", b"5", b'"5"', b"{}", b'{"count": null}', b'{"count": "many"}',
          b'{"count": [1]}', b'{"count": 1e999}', b'{"total": 3}']  # fmt: skip


@pytest.mark.parametrize("content", COUNTS)
def test_what_is_no_count(server: Loopback, client: BigcommerceApi, content: bytes) -> None:
    server.answers(*[Reply(content=content)] * 2)
    with pytest.raises(UnexpectedReplyException, match=r"Products: .* object with a 'count'"):
        client.Products.count()
    with pytest.raises(UnexpectedReplyException, match=r"ProductImages: .* object with a 'count'"):
        client.ProductImages.count(5)


def test_counts(server: Loopback, client: BigcommerceApi) -> None:
    server.answers({"count": 3}, {"count": "4"}, {"count": 0, "more": 1})
    assert [client.Products.count() for _ in range(3)] == [3, 4, 0]


def test_unchanged_is_an_answer_only_where_it_was_asked_for(
    server: Loopback, client: BigcommerceApi
) -> None:
    asked = OrderFilters(if_modified_since="2026-02-28T12:00:00Z")
    server.answers(Reply(304), Reply(304), Reply(304))
    assert client.Orders.all(query=asked) == []
    assert list(client.Orders.iterall(query=asked)) == []
    with pytest.raises(RedirectionException, match="304"):
        client.Orders.all()
    assert ["if-modified-since" in each.headers for each in server.arrived] == [True, True, False]
