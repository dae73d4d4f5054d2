"""Orders: Payments, refunds and metafields of orders; the orders themselves are in V2.

Generated from schema/v3/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .order_metafields import AsyncBoundOrderMetafields, BoundOrderMetafields
from .order_refunds import AsyncBoundOrderRefunds, BoundOrderRefunds
from .order_transactions import AsyncBoundOrderTransactions, BoundOrderTransactions

class OrderFields(BaseRecord):
    """Fields of Order and AsyncOrder."""

    @property
    def id(self) -> int:
        """Identifies the order; the id is the same as in V2. Integer, read-only."""

class Order(OrderFields, Record):
    """One order. Payments, refunds and metafields of orders; the orders themselves are in V2."""

    @property
    def transactions(self) -> BoundOrderTransactions:
        """The payment transactions of the order. Leads to a list of OrderTransactions, fetched when first used."""

    @property
    def refunds(self) -> BoundOrderRefunds:
        """The refunds of the order. Leads to a list of OrderRefunds, fetched when first used."""

    @property
    def metafields(self) -> BoundOrderMetafields:
        """The metafields of the order. Leads to a list of OrderMetafields, fetched when first used."""

    def capture(self) -> Any:
        """Collects the authorized payment of the order.

        API: POST /orders/{order_id}/payment_actions/capture
        """

    def void(self) -> Any:
        """Cancels the authorized payment of the order.

        API: POST /orders/{order_id}/payment_actions/void
        """

class AsyncOrder(OrderFields, AsyncRecord):
    """One order. Payments, refunds and metafields of orders; the orders themselves are in V2. For asynchronous clients."""

    @property
    def transactions(self) -> AsyncBoundOrderTransactions:
        """The payment transactions of the order. Leads to a list of OrderTransactions, fetched when first used."""

    @property
    def refunds(self) -> AsyncBoundOrderRefunds:
        """The refunds of the order. Leads to a list of OrderRefunds, fetched when first used."""

    @property
    def metafields(self) -> AsyncBoundOrderMetafields:
        """The metafields of the order. Leads to a list of OrderMetafields, fetched when first used."""

    async def capture(self) -> Any:
        """Collects the authorized payment of the order.

        API: POST /orders/{order_id}/payment_actions/capture
        """

    async def void(self) -> Any:
        """Cancels the authorized payment of the order.

        API: POST /orders/{order_id}/payment_actions/void
        """

class OrderFilters(FilterSet):
    """Parameters of Orders."""

    def __init__(self) -> None: ...

class Orders(Resource[Order]):
    """Payments, refunds and metafields of orders; the orders themselves are in V2."""

    meta: ClassVar[ResourceMeta]
    def capture(self, order_id: int, /) -> Any:
        """Collects the authorized payment of the order.

        API: POST /orders/{order_id}/payment_actions/capture
        """

    def void(self, order_id: int, /) -> Any:
        """Cancels the authorized payment of the order.

        API: POST /orders/{order_id}/payment_actions/void
        """

class AsyncOrders(AsyncResource[AsyncOrder]):
    """Payments, refunds and metafields of orders; the orders themselves are in V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def capture(self, order_id: int, /) -> Any:
        """Collects the authorized payment of the order.

        API: POST /orders/{order_id}/payment_actions/capture
        """

    async def void(self, order_id: int, /) -> Any:
        """Cancels the authorized payment of the order.

        API: POST /orders/{order_id}/payment_actions/void
        """
