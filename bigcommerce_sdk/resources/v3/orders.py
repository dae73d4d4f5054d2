"""Orders: Payments, refunds and metafields of orders; the orders themselves are in V2.

Generated from schema/v3/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Action, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class OrderFields(BaseRecord):
    """Fields of Order and AsyncOrder."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER, "Identifies the order; the id is the same as in V2.", access="read_only"
    )


class Order(OrderFields, Record):
    """One order. Payments, refunds and metafields of orders; the orders themselves are in V2."""

    __slots__ = ()

    transactions = Link(
        "The payment transactions of the order.", "OrderTransactions", many=True, virtual=True
    )
    refunds = Link("The refunds of the order.", "OrderRefunds", many=True, virtual=True)
    metafields = Link("The metafields of the order.", "OrderMetafields", many=True, virtual=True)


class AsyncOrder(OrderFields, AsyncRecord):
    """One order. Payments, refunds and metafields of orders; the orders themselves are in V2. For asynchronous clients."""

    __slots__ = ()

    transactions = Order.transactions.awaited()
    refunds = Order.refunds.awaited()
    metafields = Order.metafields.awaited()


class OrderFilters(FilterSet):
    """Parameters of Orders."""


class Orders(Resource[Order]):
    """Payments, refunds and metafields of orders; the orders themselves are in V2."""

    meta = ResourceMeta(
        name="Orders",
        path="/orders",
        api="v3",
        record=Order,
        operations={},
        filters=OrderFilters,
        actions=(
            Action(
                "capture",
                "POST",
                "/orders/{order_id}/payment_actions/capture",
                envelope="data",
                on_record=True,
                doc="Collects the authorized payment of the order.",
            ),
            Action(
                "void",
                "POST",
                "/orders/{order_id}/payment_actions/void",
                envelope="data",
                on_record=True,
                doc="Cancels the authorized payment of the order.",
            ),
        ),
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id",),
    )


class AsyncOrders(AsyncResource[AsyncOrder]):
    """Payments, refunds and metafields of orders; the orders themselves are in V2. For asynchronous clients."""

    meta = Orders.meta._replace(record=AsyncOrder)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderFields() -> None: ...

    def OrderFilters() -> None: ...

    def Order() -> None: ...

    def Orders() -> None: ...

    def AsyncOrder() -> None: ...

    def AsyncOrders() -> None: ...
