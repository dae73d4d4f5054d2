"""OrderMetafields: Values that apps keep with an order.

Generated from schema/v3/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .shared import Metafield, MetafieldDirection, MetafieldIncludeField


class OrderMetafieldFields(Metafield):
    """Fields of OrderMetafield and AsyncOrderMetafield."""

    __slots__ = ()


class OrderMetafield(OrderMetafieldFields, SubResourceRecord):
    """One order metafield. Values that apps keep with an order."""

    __slots__ = ()


class AsyncOrderMetafield(OrderMetafieldFields, AsyncSubResourceRecord):
    """One order metafield. Values that apps keep with an order. For asynchronous clients."""

    __slots__ = ()


class OrderMetafieldFilters(FilterSet):
    """Parameters of OrderMetafields."""

    key = Parameter(codecs.STRING, "Metafields with this key.")
    key__in = Parameter(
        codecs.csv(codecs.STRING),
        "Metafields with one of these keys.",
        wire="key:in",
        field="key",
        op="in",
    )
    namespace = Parameter(codecs.STRING, "Metafields in this namespace.")
    namespace__in = Parameter(
        codecs.csv(codecs.STRING),
        "Metafields in one of these namespaces.",
        wire="namespace:in",
        field="namespace",
        op="in",
    )
    date_created = Parameter(codecs.ISO8601, "Metafields created at this time.")
    date_modified = Parameter(codecs.ISO8601, "Metafields last changed at this time.")
    date_created__min = Parameter(
        codecs.ISO8601,
        "Metafields created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Metafields created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Metafields last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Metafields last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    direction = Parameter(
        codecs.text_enum(MetafieldDirection),
        "Whether the rows are sorted in ascending or descending order.",
        group="option",
    )
    include_fields = Parameter(
        codecs.csv(codecs.text_enum(MetafieldIncludeField)),
        "Fields to return; the id always comes back.",
        group="option",
    )
    before = Parameter(
        codecs.STRING, "Returns the rows before this cursor of a previous response.", group="option"
    )
    after = Parameter(
        codecs.STRING, "Returns the rows after this cursor of a previous response.", group="option"
    )


class OrderMetafields(Resource[OrderMetafield]):
    """Values that apps keep with an order."""

    meta = ResourceMeta(
        name="OrderMetafields",
        path="/orders/{order_id}/metafields",
        api="v3",
        record=OrderMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/orders/{order_id}/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/orders/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation("get", "GET", "/orders/{order_id}/metafields/{id}", envelope="data"),
            "create": Operation("create", "POST", "/orders/{order_id}/metafields", envelope="data"),
            "update": Operation(
                "update", "PUT", "/orders/{order_id}/metafields/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/orders/{order_id}/metafields/{id}",
                status=204,
                envelope="data",
            ),
            "create_many": Operation(
                "create_many", "POST", "/orders/metafields", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/orders/metafields", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/orders/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
        },
        filters=OrderMetafieldFilters,
        paging=Paging(50, 50, by="page"),
        parents=("order_id",),
        parent_field="resource_id",
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id", "resource_id", "namespace", "key", "value", "permission_set"),
    )


class BoundOrderMetafields(BoundResource[OrderMetafield]):
    """OrderMetafields of one order."""

    meta = OrderMetafields.meta


class AsyncOrderMetafields(AsyncResource[AsyncOrderMetafield]):
    """Values that apps keep with an order. For asynchronous clients."""

    meta = OrderMetafields.meta._replace(record=AsyncOrderMetafield)


class AsyncBoundOrderMetafields(AsyncBoundResource[AsyncOrderMetafield]):
    """OrderMetafields of one order. For asynchronous clients."""

    meta = AsyncOrderMetafields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderMetafieldFields() -> None: ...

    def OrderMetafieldFilters() -> None: ...

    def OrderMetafield() -> None: ...

    def OrderMetafields() -> None: ...

    def BoundOrderMetafields() -> None: ...

    def AsyncOrderMetafield() -> None: ...

    def AsyncOrderMetafields() -> None: ...

    def AsyncBoundOrderMetafields() -> None: ...
