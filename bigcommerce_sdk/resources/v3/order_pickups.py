"""OrderPickups: Collections of ordered items by their shoppers, at a store or another location.

Generated from schema/v3/order_pickups.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

OrderPickupStatus = Union[Literal["AWAITING_COLLECTION"], Literal["COLLECTED"]]
"""Values of OrderPickupItem.status."""


class OrderPickupItem(NestedRecord):
    """An ordered item to collect."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the item of the pickup.", access="read_only")
    order_product_id = Field(
        codecs.INTEGER, "Id of the order product.", required=("create",), limits={"min": 1}
    )
    quantity = Field(
        codecs.INTEGER, "Number of units to collect.", required=("create",), limits={"min": 1}
    )
    status = Field(
        codecs.text_enum(OrderPickupStatus), "Whether the item was collected.", access="read_only"
    )
    collected_at = Field(
        codecs.ISO8601,
        "When the item was collected; null if it was not.",
        access="read_only",
        nullable=True,
    )


class OrderPickupFields(BaseRecord):
    """Fields of OrderPickup and AsyncOrderPickup."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the pickup.", access="read_only")
    pickup_method_id = Field(
        codecs.INTEGER,
        "Id of the pickup method.",
        access="create_only",
        required=("create",),
        limits={"min": 1},
    )
    order_id = Field(
        codecs.INTEGER,
        "Id of the order.",
        access="create_only",
        required=("create",),
        limits={"min": 1},
    )
    ready_at = Field(codecs.ISO8601, "When the items can be collected.", required=("create",))
    created_at = Field(codecs.ISO8601, "When the pickup was created.", access="read_only")
    updated_at = Field(codecs.ISO8601, "When the pickup was last changed.", access="read_only")
    pickup_items = Field(
        codecs.array(codecs.nested(OrderPickupItem)),
        "Ordered items to collect.",
        access="create_only",
        required=("create",),
    )
    collected_at = Field(
        codecs.ISO8601, "When the shopper collected the items.", access="write_only"
    )
    pickup_id = Field(
        codecs.INTEGER,
        "Same value as id, which an update needs too.",
        access="update_only",
        required=("update",),
        limits={"min": 1},
    )


class OrderPickup(OrderPickupFields, Record):
    """One order pickup. Collections of ordered items by their shoppers, at a store or another location."""

    __slots__ = ()

    pickup_method = Link(
        "How the items are collected.", "PickupMethods", via="pickup_method_id", virtual=True
    )


class AsyncOrderPickup(OrderPickupFields, AsyncRecord):
    """One order pickup. Collections of ordered items by their shoppers, at a store or another location. For asynchronous clients."""

    __slots__ = ()

    pickup_method = OrderPickup.pickup_method.awaited()


class OrderPickupFilters(FilterSet):
    """Parameters of OrderPickups."""

    order_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Pickups of these orders.",
        wire="order_id:in",
        field="order_id",
        op="in",
    )
    pickup_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Pickups with one of these ids.",
        wire="pickup_id:in",
        field="id",
        op="in",
    )


class OrderPickups(Resource[OrderPickup]):
    """Collections of ordered items by their shoppers, at a store or another location."""

    meta = ResourceMeta(
        name="OrderPickups",
        path="/orders/pickups",
        api="v3",
        record=OrderPickup,
        operations={
            "list": Operation(
                "list", "GET", "/orders/pickups", accepts=("filters",), envelope="data"
            ),
            "get": Operation("get", "GET", "/orders/pickups", envelope="data", by="pickup_id__in"),
            "create_many": Operation(
                "create_many", "POST", "/orders/pickups", envelope="data", max_rows=100
            ),
            "update_many": Operation(
                "update_many", "PUT", "/orders/pickups", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/orders/pickups",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/orders/pickups", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/orders/pickups", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/orders/pickups",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=OrderPickupFilters,
        paging=Paging(0, 0, by="none"),
        scopes=("store_order_fulfillment_read_only", "store_order_fulfillment_manage"),
        columns=("id", "order_id", "pickup_method_id", "ready_at", "created_at", "updated_at"),
    )


class AsyncOrderPickups(AsyncResource[AsyncOrderPickup]):
    """Collections of ordered items by their shoppers, at a store or another location. For asynchronous clients."""

    meta = OrderPickups.meta._replace(record=AsyncOrderPickup)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderPickupFields() -> None: ...

    def OrderPickupFilters() -> None: ...

    def OrderPickup() -> None: ...

    def OrderPickups() -> None: ...

    def AsyncOrderPickup() -> None: ...

    def AsyncOrderPickups() -> None: ...
