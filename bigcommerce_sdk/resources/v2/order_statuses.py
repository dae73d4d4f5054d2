"""OrderStatuses: Fixed list of states an order can be in.

Generated from schema/v2/order_statuses.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class OrderStatusFields(BaseRecord):
    """Fields of OrderStatus and AsyncOrderStatus."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number of the status; 0 is a real one and means Incomplete.",
        access="read_only",
    )
    name = Field(
        codecs.STRING, "English name of the status, such as Awaiting Payment.", access="read_only"
    )
    system_label = Field(
        codecs.STRING, "Label that BigCommerce gives the status.", access="read_only"
    )
    custom_label = Field(
        codecs.STRING, "Label the merchant chose to show for the status.", access="read_only"
    )
    system_description = Field(codecs.STRING, "Text that explains the status.", access="read_only")
    order = Field(codecs.INTEGER, "Place of the status in lists, lowest first.", access="read_only")


class OrderStatus(OrderStatusFields, Record):
    """One order status. Fixed list of states an order can be in."""

    __slots__ = ()


class AsyncOrderStatus(OrderStatusFields, AsyncRecord):
    """One order status. Fixed list of states an order can be in. For asynchronous clients."""

    __slots__ = ()


class OrderStatusFilters(FilterSet):
    """Parameters of OrderStatuses."""


class OrderStatuses(Resource[OrderStatus]):
    """Fixed list of states an order can be in."""

    meta = ResourceMeta(
        name="OrderStatuses",
        path="/order_statuses",
        record=OrderStatus,
        operations={
            "list": Operation("list", "GET", "/order_statuses"),
            "get": Operation("get", "GET", "/order_statuses/{id}"),
        },
        filters=OrderStatusFilters,
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id", "name", "system_label", "custom_label", "order"),
    )


class AsyncOrderStatuses(AsyncResource[AsyncOrderStatus]):
    """Fixed list of states an order can be in. For asynchronous clients."""

    meta = OrderStatuses.meta._replace(record=AsyncOrderStatus)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderStatusFields() -> None: ...

    def OrderStatusFilters() -> None: ...

    def OrderStatus() -> None: ...

    def OrderStatuses() -> None: ...

    def AsyncOrderStatus() -> None: ...

    def AsyncOrderStatuses() -> None: ...
