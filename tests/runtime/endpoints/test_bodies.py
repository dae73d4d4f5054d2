"""Bodies of create and update: what cannot work is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    InvalidValueException,
    MissingFieldException,
    ReadOnlyFieldException,
    UnknownNameException,
    UsageException,
)
from bigcommerce_sdk.resources import OrderBillingAddressDict, OrderProductInputDict
from bigcommerce_sdk.resources.coupons import CouponAppliesTo
from tests.both import for_both_clients
from tests.runtime.loopback import Loopback

pytestmark = for_both_clients

COUPON: dict[str, Any] = {
    "name": "Spring",
    "type": "percentage_discount",
    "amount": Decimal("10"),
    "code": "SPRING",
    "applies_to": CouponAppliesTo(entity="products", ids=[1]),
}
ADDRESS: OrderBillingAddressDict = {"first_name": "Ada", "email": "ada@example.com"}
LINE: OrderProductInputDict = {"product_id": 1, "quantity": 2}


def without(name: str) -> dict[str, Any]:
    return {key: value for key, value in COUPON.items() if key != name}


REFUSED: list[tuple[str, Callable[[Any], Any], type[UsageException], str]] = [
    ("nothing", lambda a: a.Coupons.create(), MissingFieldException,
     "create needs 'name', 'type', 'amount', 'code', 'applies_to'"),
    ("one left out", lambda a: a.Coupons.create(**without("code")), MissingFieldException,
     "create needs 'code'"),
    ("unknown", lambda a: a.Coupons.create(**COUPON, amout=1), UnknownNameException,
     r"no field 'amout'.*'amount'"),
    ("read-only", lambda a: a.Coupons.create(**COUPON, id=5), ReadOnlyFieldException,
     r"Coupon\.id is read-only.*create"),
    ("wrong type", lambda a: a.Coupons.create(**{**COUPON, "amount": "ten"}),
     InvalidValueException, r"Coupon\.amount: must be a decimal number"),
    ("None", lambda a: a.Coupons.create(**{**COUPON, "name": None}), InvalidValueException,
     r"Coupon\.name cannot be None"),
    ("nested unknown", lambda a: a.Coupons.create(**{**COUPON, "applies_to": {"idz": 1}}),
     UnknownNameException, r"CouponAppliesTo has no field 'idz'.*'ids'"),
    ("nested wrong", lambda a: a.Coupons.create(**{**COUPON, "applies_to": {"ids": "1"}}),
     InvalidValueException, r"must be a list"),
    ("update clears", lambda a: a.Coupons.update(7, name="x"), MissingFieldException,
     r"leaves out 'applies_to' clears it"),
    ("update read-only", lambda a: a.Products.update(7, id=8), ReadOnlyFieldException,
     r"Product\.id is read-only"),
    ("update create-only", lambda a: a.Products.update(7, rating_total=8),
     ReadOnlyFieldException, "only be set when the record is created"),
    ("update unknown", lambda a: a.Products.update(7, nmae="x"), UnknownNameException,
     r"no field 'nmae'.*'name'"),
    ("read-only link", lambda a: a.Products.update(7, brand=5), ReadOnlyFieldException,
     r"Product\.brand links to other records\. .*Set brand_id"),
    ("any of", lambda a: a.Orders.create(billing_address=ADDRESS), MissingFieldException,
     "needs one of 'products', 'consignments'"),
    ("together", lambda a: a.Orders.update(7, total_ex_tax=5), MissingFieldException,
     "'total_ex_tax' can only be sent together with 'total_inc_tax'"),
    ("line of an order", lambda a: a.Orders.create(billing_address=ADDRESS, products=[{"x": 1}]),
     UnknownNameException, "OrderProductInput has no field 'x'"),
]  # fmt: skip


@pytest.mark.parametrize(("call", "kind", "message"), [c[1:] for c in REFUSED],
                         ids=[c[0] for c in REFUSED])  # fmt: skip
def test_refused_before_anything_is_sent(
    server: Loopback,
    client: BigcommerceApi,
    call: Callable[[Any], Any],
    kind: type[UsageException],
    message: str,
) -> None:
    with pytest.raises(kind, match=message):
        call(client)
    assert server.arrived == []


def test_create_sends_wire_values(server: Loopback, client: BigcommerceApi) -> None:
    server.answers({"id": 9, "name": "Spring"})
    made = client.Coupons.create(**COUPON, expires=None, enabled=False)
    assert server.lines == ["POST /coupons"]
    assert server.arrived[0].headers["content-type"] == "application/json"
    assert server.arrived[0].body == {
        "name": "Spring",
        "type": "percentage_discount",
        "amount": "10",
        "code": "SPRING",
        "applies_to": {"entity": "products", "ids": [1]},
        "expires": "",
        "enabled": False,
    }
    assert (made.id, made.name) == (9, "Spring")


def test_wire_names_are_accepted(server: Loopback, client: BigcommerceApi) -> None:
    secret: dict[str, Any] = {"_authentication": {"password": "hunter2"}}
    client.Customers.create(first_name="Ada", last_name="L", email="a@b.c", **secret)
    assert server.arrived[0].body["_authentication"] == {"password": "hunter2"}


def test_what_must_be_repeated_is_accepted_with_an_update(
    server: Loopback, client: BigcommerceApi
) -> None:
    client.Coupons.update(7, name="x", applies_to={"entity": "products", "ids": [0]})
    client.Orders.update(7, total_ex_tax=5, total_inc_tax=6)
    assert [each.body for each in server.arrived] == [
        {"name": "x", "applies_to": {"entity": "products", "ids": [0]}},
        {"total_ex_tax": "5", "total_inc_tax": "6"},
    ]


def test_links_that_are_written_as_data(server: Loopback, client: BigcommerceApi) -> None:
    client.Orders.create(billing_address=ADDRESS, products=[LINE])
    assert server.arrived[0].body == {"billing_address": ADDRESS, "products": [LINE]}


def test_creating_without_a_reply_body_gives_what_was_sent(
    server: Loopback, client: BigcommerceApi
) -> None:
    made = client.Coupons.create(**COUPON)
    assert (made.name, made.amount) == ("Spring", Decimal(10))
    assert server.lines == ["POST /coupons"]
