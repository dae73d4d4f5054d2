"""Nothing is lost or widened: empty replies, and empty ids, filters and bodies of writes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    CallException,
    EmptyReplyException,
    InvalidValueException,
    MissingFieldException,
    UnexpectedReplyException,
    UsageException,
)
from bigcommerce_sdk.passthrough.v3_lists import LISTS, filters_of
from tests.both import for_both_clients
from tests.clock import FakeClock
from tests.runtime.loopback import Loopback, Reply

pytestmark = for_both_clients

EMPTY = [
    Reply(content=b""),
    Reply(content=b" \r\n\t "),
    Reply(content=b"null"),
    Reply(content=b" null\n"),
    Reply(content=b"\xef\xbb\xbf"),
    Reply(raw=b"HTTP/1.1 200 OK\r\n\r\n"),
    Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
    Reply(raw=b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"),
    Reply(203, content=b""),
    Reply(202, content=b""),
    Reply(202, content=b"null"),
    Reply(205, content=b""),
]  # fmt: skip

READS: dict[str, Callable[[BigcommerceApi], Any]] = {
    "all": lambda api: api.Orders.all(),
    "get": lambda api: api.Orders.get(7),
    "count": lambda api: api.Products.count(),
    "single": lambda api: api.Store.get(),
    "low level": lambda api: api.connection.get("orders"),
    "v3": lambda api: api.v3.get("/catalog/products"),
}


@pytest.mark.parametrize("reply", EMPTY, ids=str)
@pytest.mark.parametrize("name", READS)
def test_an_empty_success_is_no_answer_to_a_read(
    server: Loopback, client: BigcommerceApi, name: str, reply: Reply
) -> None:
    server.answers(reply)
    with pytest.raises(EmptyReplyException, match="is empty") as caught:
        READS[name](client)
    assert isinstance(caught.value, UnexpectedReplyException)
    assert not caught.value.maybe_applied


@pytest.mark.parametrize("reply", EMPTY, ids=str)
def test_a_page_that_arrives_empty_is_asked_for_again(server: Loopback, reply: Reply) -> None:
    first = [{"id": number} for number in range(1, 251)]
    server.answers(first, reply, [{"id": 251}], Reply(204))
    with server.api(max_retries=3, clock=FakeClock()) as api:
        assert [order.id for order in api.Orders.iterall()] == [*range(1, 252)]


def test_a_page_that_stays_empty_ends_the_walk_with_an_error(server: Loopback) -> None:
    first = [{"id": number} for number in range(1, 251)]
    server.answers(first, *[Reply(content=b"")] * 9)
    with server.api(max_retries=3, clock=FakeClock()) as api, pytest.raises(EmptyReplyException):
        list(api.Orders.iterall())


def test_204_and_an_empty_list_are_an_empty_list(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(Reply(204), [], Reply(204))
    assert client.Orders.all() == client.Orders.all() == []
    assert client.connection.get("orders") is None


@pytest.mark.parametrize("content", [b"", b" ", b"null", b"{}", b"[]", b'""'])
@pytest.mark.parametrize("status", [200, 201, 202, 205])
def test_a_create_without_a_body_may_have_been_applied(
    server: Loopback, client: BigcommerceApi, status: int, content: bytes
) -> None:
    server.answers(*[Reply(status, content=content)] * 2)
    creates: list[Callable[[], Any]] = [
        lambda: client.Brands.create(name="Acme"),
        lambda: client.ProductVideos.create(5, url="https://example.com/v"),
    ]
    for create in creates:
        with pytest.raises(CallException) as caught:
            create()
        assert caught.value.maybe_applied
    assert len(server.arrived) == 2


@pytest.mark.parametrize("reply", [Reply(204), Reply(200, content=b""), Reply(202, content=b"")])
def test_other_writes_may_be_answered_without_a_body(
    server: Loopback, client: BigcommerceApi, reply: Reply
) -> None:
    server.answers({"id": 1, "name": "Mug"}, reply, reply, reply, reply)
    product: Any = client.Products.get(1)
    product.name = "Cup"
    product.save()
    assert product.name == "Cup"
    assert client.connection.put("products/1", {"name": "x"}) is None
    assert client.connection.post("products", {"name": "x"}) is None
    assert client.connection.delete("products", 1) is None


# -- writes and deletes ------------------------------------------------------------------------

SUBSCRIBERS = "/customers/subscribers"
NOTHING: list[Any] = [
    None, "", " ", "\t", ",", [], (), set(), frozenset(), {}.keys(), range(0), [[]], [""], [None],
    [1, ""], [1, None], [[], []], {""}, [" "],
]  # fmt: skip

IDS = [
    "",
    ".json",
    "%20.json",
    "/",
    "//",
    "%20",
    "\u200b",
    "%E2%80%8B",
    "%2F",
    "%09/",
    " ",
    "\n",
    ".",
    "..",
    "%2e%2e",
]


def _writes(path: str) -> dict[str, Callable[[BigcommerceApi], Any]]:
    return {
        "v3.delete": lambda api: api.v3.delete(path),
        "v3.delete_all": lambda api: api.v3.delete_all(path),
        "v3.put": lambda api: api.v3.put(path, {"a": 1}),
        "put": lambda api: api.connection.put(path, {"a": 1}),
        "make_request": lambda api: api.connection.make_request("DELETE", path),
        "make_request, lower case": lambda api: api.connection.make_request("delete", path),
        "request": lambda api: api.connection.request("DELETE", path),
        "request PUT": lambda api: api.connection.request("PUT", path, body={}),
        "request PATCH": lambda api: api.connection.request("Patch", path, body={}),
    }


@pytest.mark.parametrize("missing", IDS)
@pytest.mark.parametrize("name", _writes(""))
def test_an_empty_id_at_the_end_of_a_path_is_refused(
    server: Loopback, client: BigcommerceApi, name: str, missing: str
) -> None:
    for path in (f"{SUBSCRIBERS}/{missing}", f"/products/{missing}/images/7/{missing}"):
        with pytest.raises(UsageException):
            _writes(path)[name](client)
    assert server.arrived == []


@pytest.mark.parametrize("path", ["/products//images", "/products/7//images", "products//", "//"])
def test_a_path_with_an_empty_part_is_refused_by_every_method(
    server: Loopback, client: BigcommerceApi, path: str
) -> None:
    calls: dict[str, Callable[[BigcommerceApi], Any]] = {
        **_writes(path),
        "get": lambda api: api.connection.get(path),
        "v3.get": lambda api: api.v3.get(path),
        "post": lambda api: api.connection.post(path, {}),
        "update": lambda api: api.connection.update(path, 7, {}),
        "delete": lambda api: api.connection.delete(path, 7),
    }
    for call in calls.values():
        with pytest.raises(UsageException):
            call(client)
    assert server.arrived == []


@pytest.mark.parametrize("value", NOTHING, ids=repr)
def test_an_empty_filter_of_a_write_is_refused(
    server: Loopback, client: BigcommerceApi, value: Any
) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: client.v3.delete(SUBSCRIBERS, email=value),
        lambda: client.v3.delete(SUBSCRIBERS, source="x", **{"id:in": value}),
        lambda: client.v3.delete("/catalog/products", **{"id:in": value}),
        lambda: client.v3.delete("/something/new", x=value),
        lambda: client.v3.put("/catalog/products", [], **{"id:in": value}),
        lambda: client.v3.post("/catalog/products", [], **{"id:in": value}),
        lambda: client.connection.put("products/7", {}, x=value),
        lambda: client.connection.make_request("DELETE", "orders", params={"min_id": value}),
        lambda: client.connection.request("DELETE", "/orders", query={"min_id": value}),
    ]
    for call in calls:
        with pytest.raises(UsageException):
            call()
    assert server.arrived == []


@pytest.mark.parametrize("make", [lambda: iter(()), lambda: map(str, [""])])
def test_an_iterator_that_is_empty_is_an_empty_filter(
    server: Loopback, client: BigcommerceApi, make: Callable[[], Any]
) -> None:
    with pytest.raises(UsageException):
        client.v3.delete("/catalog/products", **{"id:in": make()})
    with pytest.raises(UsageException):
        client.v3.get("/catalog/products", **{"id:in": make()})
    assert server.arrived == []


@pytest.mark.parametrize("value", [each for each in NOTHING if each is not None], ids=repr)
def test_an_empty_filter_of_a_read_is_refused(
    server: Loopback, client: BigcommerceApi, value: Any
) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: client.v3.get("/catalog/products", **{"id:in": value}),
        lambda: list(client.v3.iterall("/catalog/products", **{"id:in": value})),
        lambda: client.connection.get("products", name=value),
        lambda: client.Products.all(name=value),
        lambda: list(client.Products.iterall(name=value)),
        lambda: client.Products.count(name=value),
        lambda: client.Products.all(extra_params={"x": value}),
    ]
    for call in calls:
        with pytest.raises(UsageException):
            call()
    assert server.arrived == []


def test_none_means_not_given_when_reading(server: Loopback, client: BigcommerceApi) -> None:
    client.v3.get("/catalog/products", name=None)
    client.connection.get("products", name=None)
    client.Products.all(name=None)
    assert [each.query for each in server.arrived] == [{}, {}, {}]


@pytest.mark.parametrize("value", ["", [], None], ids=repr)
def test_a_delete_of_all_below_a_parent_refuses_empty_filters(
    server: Loopback, client: BigcommerceApi, value: Any
) -> None:
    with pytest.raises(UsageException):
        client.ProductSkus.delete_all(7, sku=value)
    assert server.arrived == []


@pytest.mark.parametrize("rid", ["", " ", None, True, 1.5, [], "a/b", "."], ids=repr)
def test_ids_that_are_none_are_refused(server: Loopback, client: BigcommerceApi, rid: Any) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: client.connection.delete("products", rid),
        lambda: client.connection.update("products", rid, {}),
        lambda: client.Brands.delete(rid),
        lambda: client.Brands.update(rid, name="x"),
        lambda: client.ProductImages.delete(rid, 7),
    ]
    for call in calls:
        with pytest.raises(UsageException):
            call()
    assert server.arrived == []


@pytest.mark.parametrize("data", [[], {}, "", [None], [""], {"ids": []}, [[]]], ids=repr)
def test_a_delete_with_an_empty_body_is_refused(
    server: Loopback, client: BigcommerceApi, data: Any
) -> None:
    for path in ("/catalog/products/metafields", "/checkouts/a1/fees", "/something/new"):
        with pytest.raises(UsageException):
            client.v3.delete(path, data)
    assert server.arrived == []


def test_what_chooses_is_sent(server: Loopback, client: BigcommerceApi) -> None:
    client.v3.delete("/customers", **{"id:in": range(1, 3)})
    client.v3.delete(SUBSCRIBERS, email="a@example.com", limit=5)
    client.v3.delete("/catalog/products/metafields", [1, 2])
    client.v3.delete_all("customers/subscribers")
    client.v3.delete("/customers/subscribers/7")
    client.connection.request("DELETE", "/orders")
    assert [f"{each.method} {each.target.split('/v')[1]}" for each in server.arrived] == [
        "DELETE 3/customers?id%3Ain=1%2C2",
        "DELETE 3/customers/subscribers?email=a%40example.com&limit=5",
        "DELETE 3/catalog/products/metafields",
        "DELETE 3/customers/subscribers",
        "DELETE 3/customers/subscribers/7",
        "DELETE 2/orders",
    ]
    assert server.arrived[2].body == [1, 2]


#: Every DELETE of the V3 documents: those of one record, and of one object below another.
RECORDS = """
/carts/{}
/carts/{}/items/{}
/carts/{}/metafields/{}
/catalog/brands/{}
/catalog/brands/{}/metafields/{}
/catalog/categories/{}
/catalog/categories/{}/metafields/{}
/catalog/products/{}
/catalog/products/{}/bulk-pricing-rules/{}
/catalog/products/{}/complex-rules/{}
/catalog/products/{}/custom-fields/{}
/catalog/products/{}/images/{}
/catalog/products/{}/metafields/{}
/catalog/products/{}/modifiers/{}
/catalog/products/{}/modifiers/{}/values/{}
/catalog/products/{}/options/{}
/catalog/products/{}/options/{}/values/{}
/catalog/products/{}/reviews/{}
/catalog/products/{}/variants/{}
/catalog/products/{}/variants/{}/metafields/{}
/catalog/products/{}/videos/{}
/channels/{}/metafields/{}
/checkouts/{}/consignments/{}
/checkouts/{}/coupons/{}
/content/pages/{}
/content/placements/{}
/content/scripts/{}
/content/widget-templates/{}
/content/widgets/{}
/customers/subscribers/{}
/customers/{}/metafields/{}
/hooks/{}
/infrastructure/projects/{}
/inventory/locations/{}/metafields/{}
/marketing/abandoned-cart-emails/{}
/marketing/email-templates/{}
/orders/{}/metafields/{}
/pricelists/{}
/pricelists/{}/records/{}/{}
/promotions/{}
/promotions/{}/codes/{}
/sites/{}
/sites/{}/routes/{}
/store/metafields/{}
/themes/{}
/wishlists/{}
/wishlists/{}/items/{}
"""
OBJECTS = """
/catalog/brands/{}/image
/catalog/categories/{}/image
/channels/{}/channel-menus
/channels/{}/currency-assignments
/channels/{}/site
/channels/{}/site/checkout-url
/storefront/api-token
/tax/providers/{}/connection
"""
WHOLE_LISTS = """
/carts/metafields
/catalog/brands
/catalog/brands/metafields
/catalog/categories
/catalog/categories/metafields
/catalog/products
/catalog/products/category-assignments
/catalog/products/channel-assignments
/catalog/products/metafields
/catalog/trees
/catalog/trees/categories
/catalog/variants/metafields
/channels/metafields
/checkouts/{}/fees
/content/pages
/customers
/customers/addresses
/customers/attribute-values
/customers/attributes
/customers/metafields
/customers/subscribers
/infrastructure/projects
/inventory/locations
/inventory/locations/metafields
/orders/metafields
/orders/pickups
/pickup/methods
/pricelists
/pricelists/assignments
/pricelists/{}/records
/promotions
/promotions/codes
/promotions/{}/codes
/segments
/segments/{}/shopper-profiles
/shipping/products/customs-information
/shopper-profiles
/store/metafields
/storefront/custom-template-associations
/storefront/redirects
/tax/classes
/tax/customers
/tax/products/properties
/tax/properties
/tax/rates
/tax/zones
"""


def _filled(template: str) -> str:
    return template.replace("{}", "7")


@pytest.mark.parametrize("template", WHOLE_LISTS.split())
def test_a_delete_of_a_list_needs_a_choice(
    server: Loopback, client: BigcommerceApi, template: str
) -> None:
    path = _filled(template)
    spellings = (path, path[1:], path.upper(), path.replace("c", "%63"))
    for spelled in spellings:
        for query in ({}, {"limit": 250}, {"page": 1, "include": "x"}, {"no_such_filter": 1}):
            with pytest.raises(MissingFieldException, match=r"api\.v3\.delete_all\('"):
                client.v3.delete(spelled, **query)
    assert server.arrived == []
    client.v3.delete_all(path)
    for name in LISTS[template]:
        client.v3.delete(path, **{name: 5})
    if not LISTS[template]:
        client.v3.delete(path, [5])
    assert {each.method for each in server.arrived} == {"DELETE"}


@pytest.mark.parametrize("template", [*RECORDS.split(), *OBJECTS.split()])
def test_a_delete_of_one_thing_needs_no_choice(template: str) -> None:
    for value in ("7", "a-b", "SUMMER", "metafields-x"):
        assert filters_of(template.replace("{}", value)) is None


def test_the_lists_are_those_of_the_documents() -> None:
    assert sorted(LISTS) == WHOLE_LISTS.split()


@pytest.mark.parametrize("method", ["", "GET\r\nX: 1", "G T", None, 5, "\ud800"], ids=repr)
def test_an_invalid_method_is_refused(
    server: Loopback, client: BigcommerceApi, method: Any
) -> None:
    with pytest.raises(InvalidValueException, match="method"):
        client.connection.request(method, "/products")
    assert server.arrived == []
