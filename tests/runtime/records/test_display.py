"""Records, pages and sub-resources as text and as tables of notebooks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.display import shorten
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.resources.carrier_connections import CarrierConnection
from bigcommerce_sdk.resources.coupons import Coupon, CouponAppliesTo
from bigcommerce_sdk.resources.customers import Customer
from bigcommerce_sdk.resources.orders import Order
from bigcommerce_sdk.resources.v3.price_list_records import PriceListRecord
from bigcommerce_sdk.resources.v3.product_metafields import ProductMetafield
from bigcommerce_sdk.resources.v3.product_options import ProductOption
from bigcommerce_sdk.resources.v3.product_variants import ProductVariant
from bigcommerce_sdk.resources.v3.products import Product
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import RequestsTransport
from tests.runtime.loopback import Loopback, Reply

LONGEST_LINE = 200
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
#: Raw values of records: known fields with any value, and unknown fields.
raws = st.dictionaries(
    st.sampled_from([field.wire for field in Customer._fields.values()]) | st.text(), values
)


@pytest.fixture(scope="module")
def shop() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture(scope="module")
def client(shop: Sandbox) -> Iterator[BigcommerceApi]:
    with shop.api(max_retries=0) as api:
        yield api


def text_of(html: str) -> str:
    return re.sub(r"<[^>]*>", " ", html)


def heads(html: str) -> list[str]:
    return re.findall(r"<th>(.*?)</th>", html)


# -- the schema's columns ---------------------------------------------------------------------


def test_every_resource_with_readable_fields_declares_columns() -> None:
    for name in RESOURCES:
        meta = load(name).meta
        readable = [f for f in meta.fields.values() if f.access != "write_only"]
        assert set(meta.columns) <= {field.name for field in readable}, name
        assert min(3, len(readable)) <= len(meta.columns) <= 7, name
        assert meta.record._columns == meta.columns


def test_print_shows_the_columns_and_names_the_rest(client: BigcommerceApi) -> None:
    order = client.Orders.get(100)
    first, *lines, last = str(order).split("\n")
    assert first == "Order"
    assert [line.split()[0] for line in lines] == list(client.Orders.meta.columns)
    assert "status         Completed" in str(order)
    assert last == f"  ({len(order) - len(lines)} more fields: to_dict() has all)"
    order.status_id = 2
    order.customer_id = 77
    assert re.search(r"customer_id +77$", str(order), re.MULTILINE)


def test_a_table_of_a_record_has_its_columns_and_opens_to_all(client: BigcommerceApi) -> None:
    order = client.Orders.get(100)
    before, _, details = order._repr_html_().partition("<details>")
    assert heads(before) == list(client.Orders.meta.columns)
    assert heads(details) == list(order)
    assert "-&gt; OrderProducts" in details


def test_a_page_is_a_table(client: BigcommerceApi) -> None:
    page = client.Orders.all(limit=2)
    html = page._repr_html_()
    assert heads(html) == list(client.Orders.meta.columns)
    assert html.count("<tr>") == 1 + len(page)
    assert "Order: 2 records, more pages may follow" in html
    assert "Completed" in html
    assert client.Orders.all(min_id=10**6)._repr_html_().count("<tr>") == 1
    assert "0 records" in client.Orders.all(min_id=10**6)._repr_html_()


def test_long_pages_say_how_many_more() -> None:
    page = RecordPage([Coupon._load({"id": n, "code": f"C{n}"}) for n in range(50)])
    html = page._repr_html_()
    assert "50 records, 30 more not shown" in html
    assert html.count("<tr>") == 1 + 20
    assert ">C19<" in html and ">C20<" not in html


def test_partial_and_unknown_fields_are_shown() -> None:
    known = Coupon._load({"id": 1, "new_field": "n"})
    assert heads(known._repr_html_().partition("<details>")[0]) == ["id"]
    only = Coupon._load({"new_field": "n", "other": [1]})
    assert str(only) == "Coupon\n  new_field  n\n  other      [1]"
    assert heads(RecordPage([known, only])._repr_html_()) == ["id", "new_field", "other"]
    assert str(Coupon._load({})) == "Coupon"


def test_pages_can_hold_anything() -> None:
    class Rude:
        def __repr__(self) -> str:
            raise RuntimeError("no")

    page: Any = RecordPage([Coupon._load({"id": 1}), None, "<b>", Rude()])
    page.append(page)
    assert "&lt;b&gt;" in page._repr_html_()
    assert page._repr_html_().count("<tr>") == 1 + 5
    assert "(cannot be shown)" in page._repr_html_()
    assert repr(page).startswith("<RecordPage of 5 records: <Coupon id=1>, None, '<b>', ...>")


def test_records_of_several_classes_share_a_table() -> None:
    html = RecordPage([Coupon._load({"id": 1}), Order._load({"id": 2})])._repr_html_()
    assert "Coupon, Order: 2 records" in html


# -- write-only fields ----------------------------------------------------------------------


def test_write_only_values_are_masked_everywhere() -> None:
    secret = {"force_password_reset": False, "password": "p-canary"}
    customer = Customer._load({"id": 1, "_authentication": secret, "authentication": secret})
    carrier = CarrierConnection._load({"carrier_id": "c-canary", "connection": secret})
    nested: Any = CouponAppliesTo(entity="products", ids=[1])
    for shown in (customer, carrier, RecordPage([customer, carrier]), nested):
        for text in (repr(shown), str(shown), shown._repr_html_()):
            assert "canary" not in text
    assert "***" in carrier._repr_html_()


# -- lines ------------------------------------------------------------------------------------


@given(raw=raws)
def test_displays_never_raise_and_stay_short(raw: dict[str, Any]) -> None:
    customer = Customer._load(raw)
    before = dict(customer._raw), customer._values
    page = RecordPage([customer] * 4, True)
    for line in (repr(customer), repr(page)):
        assert len(line) <= LONGEST_LINE
        assert line.isprintable()
    lines = str(customer).split("\n")
    assert len(lines) <= 9
    assert all(line.isprintable() and len(line) <= 2 * LONGEST_LINE for line in lines)
    for html in (customer._repr_html_(), page._repr_html_()):
        assert html.count("<table>") == html.count("</table>")
        assert not re.search(r"<(?!/?(table|caption|thead|tbody|tr|th|td|details|summary)\b)", html)
        html.encode()
    assert (customer._raw, customer._values) == before


@given(text=st.text(), most=st.integers(3, 50))
def test_shortened_text_fits_a_line(text: str, most: int) -> None:
    shown = shorten(text, most)
    assert len(shown) <= most
    assert shown.isprintable()
    if text.isprintable() and len(text) <= most:
        assert shown == text


def test_markup_and_control_characters_are_escaped() -> None:
    evil = "<script>alert(1)</script>\n\x1b[31m\u202e"
    coupon = Coupon._load({"id": 1, "name": evil, evil: evil})
    for html in (coupon._repr_html_(), RecordPage([coupon])._repr_html_()):
        assert "<script" not in html
        assert "&lt;script&gt;" in html
    for text in (str(coupon), repr(coupon), repr(RecordPage([coupon]))):
        assert "\x1b" not in text and "\u202e" not in text
    assert str(coupon).count("\n") == 3


@pytest.mark.parametrize("name", RESOURCES)
def test_every_accessor_and_record_has_a_one_line_repr(client: BigcommerceApi, name: str) -> None:
    resource = getattr(client, name)
    shown = [resource, client]
    if hasattr(resource, "filters"):
        shown.append(resource.filters())
    shown += [*resource.meta.fields.values(), *resource.meta.record._links.values()]
    shown += resource.meta.filters._parameters.values()
    for each in shown:
        assert len(repr(each)) <= LONGEST_LINE, repr(each)
        assert "\n" not in repr(each)


def test_collections_show_themselves_without_a_request(
    client: BigcommerceApi, shop: Sandbox
) -> None:
    sent = len(shop.requests)
    ids = ",".join(map(str, range(500)))
    for lazy in (
        client.Orders.iterall(),
        client.Orders.iterall(min_id=5, extra_params={"ids": ids}),
        client.v3.iterall("/catalog/products", limit=250, name="n" * 500),
    ):
        assert repr(lazy).startswith(("<collection /orders", "<V3 collection /catalog/products"))
        assert len(repr(lazy)) <= LONGEST_LINE
        assert not hasattr(lazy, "_repr_html_")
    many = client.Products.filters()
    many.name = "n" * 500
    assert len(repr(many)) <= LONGEST_LINE and len(repr(many.name)) <= LONGEST_LINE
    assert len(shop.requests) == sent


# -- sub-resources of a record -------------------------------------------------------------


def test_a_sub_resource_is_a_table_after_one_request(server: Loopback) -> None:
    server.answers([{"id": 100}], [{"id": 1, "name": "Mug"}, {"id": 2, "name": "Cup"}])
    with server.api() as api:
        order = api.Orders.all()[0]
        assert repr(order.products) == "<BoundOrderProducts of 100: not fetched>"
        assert len(server.arrived) == 1
        html = order.products._repr_html_()
        assert "OrderProducts: 2 records" in html
        assert heads(html) == ["id", "name"]
        assert order.products._repr_html_() == html
        assert [line.name for line in order.products] == ["Mug", "Cup"]
        assert repr(order.products) == "<BoundOrderProducts of 100: 2 records>"
    assert server.lines == ["GET /orders", "GET /orders/100/products"]


def test_a_long_sub_resource_shows_its_first_page_only(server: Loopback) -> None:
    rows = [{"id": number, "name": f"n{number}"} for number in range(1, 301)]
    server.answers([{"id": 100}], rows[:50], rows[:250], rows[250:])
    with server.api() as api:
        products = api.Orders.all()[0].products
        assert "50 records, 30 more not shown, more pages may follow" in products._repr_html_()
        assert "not fetched" in repr(products)
        assert len(products) == 300
        assert "300 records, 280 more not shown" in products._repr_html_()
    assert server.arrived[1].query == {}
    assert server.arrived[2].query == {"limit": "250", "page": "1"}


def test_records_of_a_displayed_list_keep_the_options_of_the_client(server: Loopback) -> None:
    server.answers([{"id": 100}], [{"id": 1}])
    with server.api(max_retries=3) as api:
        products = api.Orders.all()[0].products
        products._repr_html_()
        options = products[0]._bound()._connection.options  # type: ignore[attr-defined]
        assert options == api.connection.options


@pytest.mark.parametrize(
    "reply",
    [
        Reply(500, {"error": "<b>broken</b>"}),
        Reply(503),
        Reply(404, [{"message": "gone"}]),
        Reply(401),
        Reply(429, headers={"X-Rate-Limit-Time-Reset-Ms": "3600000"}),
        Reply(200, content=b"<html>"),
        Reply(200, 5),
        Reply(raw=b""),
    ],
    ids=str,
)
def test_a_failed_display_says_why_and_tries_once(server: Loopback, reply: Reply) -> None:
    server.answers([{"id": 100}], reply, [{"id": 1, "name": "Mug"}])
    with server.api(max_retries=5) as api:
        products = api.Orders.all()[0].products
        html = products._repr_html_()
        assert "could not be fetched" in html
        assert re.search(r"\. Call list\(\.\.\.\) to fetch it\.</p>$", html)
        assert not re.search(r"(?<!\.)\.\.(?!\.)|\d\.\d{3}", html)
        assert not re.search(r"<(?!/?p>)", html)
        assert len(server.arrived) == 2


class Timed(RequestsTransport):
    """The default transport, which records the timeouts of its requests."""

    limits: ClassVar[list[Any]] = []

    def send(self, request: Request, secrets: Mapping[str, Secret], timeout: float) -> Response:
        self.limits.append(timeout)
        return super().send(request, secrets, timeout)


def test_a_display_waits_five_seconds_at_most(server: Loopback) -> None:
    server.answers([{"id": 100}], [{"id": 1}])
    with server.api(transport=Timed(), timeout=60, max_elapsed=300) as api:
        products = api.Orders.all()[0].products
        products._repr_html_()
    before, shown = Timed.limits
    assert before > 5 >= shown


def nested_in_write_only_fields() -> list[type[Any]]:
    """The record classes whose values can only be sent."""
    return [
        info.record
        for name in RESOURCES
        for info in load(name).meta.record.fields()
        if info.access == "write_only" and info.record is not None
    ]


@pytest.mark.parametrize("record", nested_in_write_only_fields(), ids=lambda each: each.__name__)
def test_records_in_write_only_fields_show_no_value(record: type[Any]) -> None:
    texts = {
        name: f"hidden-{name}" for name, f in record._fields.items() if f.codec.python == "str"
    }
    made = record(**texts)
    assert texts
    for shown in (repr(made), str(made), made._repr_html_(), repr({"changes": made})):
        assert [text for text in texts.values() if text in shown] == []


def test_changes_show_no_password(api: BigcommerceApi) -> None:
    customer = api.Customers.get(1)
    customer.authentication = {"password": "hidden-password"}
    assert "hidden" not in repr(customer.changes)
    assert customer.changes["authentication"].to_dict() == {"password": "hidden-password"}


@pytest.mark.parametrize(
    ("kind", "raw", "line"),
    [
        (Product, {"id": 1, "name": "Mug", "sku": "M"}, "<Product id=1 name='Mug'>"),
        (ProductVariant, {"sku": "M-1", "id": 1}, "<ProductVariant id=1 sku='M-1'>"),
        (
            ProductOption,
            {"id": 1, "display_name": "Color"},
            "<ProductOption id=1 display_name='Color'>",
        ),
        (ProductMetafield, {"key": "k", "id": 1}, "<ProductMetafield id=1 key='k'>"),
        (
            PriceListRecord,
            {"date_created": "", "price": 1, "variant_id": 7, "currency": "USD"},
            "<PriceListRecord variant_id=7 currency='USD' price=1>",
        ),
    ],
)
def test_a_line_names_what_identifies_a_record(
    kind: type[BaseRecord], raw: dict[str, Any], line: str
) -> None:
    record = kind._load(raw)
    assert repr(record) == line
    assert line in repr(RecordPage([record]))
