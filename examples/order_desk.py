"""A small order desk: list the orders to pack, and record shipments.

``examples/test_order_desk.py`` tests it against the embedded store.
"""

from __future__ import annotations

from typing import NamedTuple

from bigcommerce_sdk import BigcommerceApi

AWAITING_FULFILLMENT = 11
SHIPPED = 2


class Parcel(NamedTuple):
    """The parcel of one order: quantities by product."""

    order_id: int
    lines: list[tuple[int, str]]


def parcels(api: BigcommerceApi) -> list[Parcel]:
    """List the parcels to pack, oldest order first."""
    waiting = api.Orders.iterall(status_id=AWAITING_FULFILLMENT)
    return [
        Parcel(order.id, [(line.quantity, line.name) for line in order.products])
        for order in waiting
    ]


def ship(api: BigcommerceApi, order_id: int, tracking_number: str) -> None:
    """Ship an order: create the shipment, which also notifies the shopper.

    Raises:
        ValueError: the order is not awaiting shipment.
    """
    order = api.Orders.get(order_id)
    if order.status_id != AWAITING_FULFILLMENT:
        raise ValueError(f"Order {order_id} is {order.status}.")
    for address in order.shipping_addresses:
        order.shipments.create(
            order_address_id=address.id,
            tracking_number=tracking_number,
            items=[
                {"order_product_id": line.id, "quantity": line.quantity}
                for line in order.products
                if line.order_address_id == address.id
            ],
        )
    order.update(status_id=SHIPPED)
