"""Tests of an app with the fixtures of ``pip install 'bigcommerce_sdk[sandbox]'``.

Each test starts with the unchanged demo shop, over real HTTP, on a free local port.
"""

from __future__ import annotations

import pytest

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from examples.order_desk import SHIPPED, parcels, ship


def test_what_waits_is_packed(bigcommerce_api: BigcommerceApi) -> None:
    [parcel] = parcels(bigcommerce_api)
    assert parcel.lines == [(1, "Desk Lamp")]


def test_an_order_that_leaves_has_a_shipment(bigcommerce_api: BigcommerceApi) -> None:
    [parcel] = parcels(bigcommerce_api)
    ship(bigcommerce_api, parcel.order_id, "JJD0001")
    order = bigcommerce_api.Orders.get(parcel.order_id)
    assert order.status_id == SHIPPED
    assert [shipment.tracking_number for shipment in order.shipments] == ["JJD0001"]
    assert parcels(bigcommerce_api) == []


def test_nothing_is_sent_for_an_order_that_does_not_wait(
    bigcommerce_sandbox: Sandbox, bigcommerce_api: BigcommerceApi
) -> None:
    [waiting] = bigcommerce_sandbox.seed(
        "Orders", {"status_id": 7, "billing_address": {"first_name": "Ada"}}
    )
    with pytest.raises(ValueError, match="Awaiting Payment"):
        ship(bigcommerce_api, waiting["id"], "JJD0002")
    assert {request.method for request in bigcommerce_sandbox.requests} == {"GET"}
