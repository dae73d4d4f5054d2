"""A small order desk: what is to be packed, and telling the store that it left the house.

``examples/test_order_desk.py`` tests it against the embedded store.
"""

from __future__ import annotations

from typing import NamedTuple

from bigcommerce_sdk import BigcommerceApi

AWAITING_FULFILLMENT = 11
SHIPPED = 2


class Parcel(NamedTuple):
    """What goes into the parcel of one order: how many of which product."""

    order_id: int
    lines: list[tuple[int, str]]


def parcels(api: BigcommerceApi) -> list[Parcel]:
    """What is to be packed, the oldest order first."""
    waiting = api.Orders.iterall(status_id=AWAITING_FULFILLMENT)
    return [
        Parcel(order.id, [(line.quantity, line.name) for line in order.products])
        for order in waiting
    ]


def ship(api: BigcommerceApi, order_id: int, tracking_number: str) -> None:
    """Tell the store, and so the shopper, that an order left.

    Raises:
        ValueError: when the order does not wait for it.
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
