"""InventoryLocationMetafields: Values that apps keep with a location.

Generated from schema/v3/inventory_locations.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class InventoryLocationMetafieldFields(Metafield):
    """Fields of InventoryLocationMetafield and AsyncInventoryLocationMetafield."""

    __slots__ = ()


class InventoryLocationMetafield(InventoryLocationMetafieldFields, SubResourceRecord):
    """One inventory location metafield. Values that apps keep with a location."""

    __slots__ = ()


class AsyncInventoryLocationMetafield(InventoryLocationMetafieldFields, AsyncSubResourceRecord):
    """One inventory location metafield. Values that apps keep with a location. For asynchronous clients."""

    __slots__ = ()


class InventoryLocationMetafieldFilters(FilterSet):
    """Parameters of InventoryLocationMetafields."""

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
    direction = Parameter(
        codecs.text_enum(MetafieldDirection),
        "Whether the rows are in ascending or descending order.",
        group="option",
    )
    include_fields = Parameter(
        codecs.csv(codecs.text_enum(MetafieldIncludeField)),
        "Fields to return; the id always comes back.",
        group="option",
    )
    before = Parameter(
        codecs.STRING, "Rows before this cursor, from the reply of another page.", group="option"
    )
    after = Parameter(
        codecs.STRING, "Rows after this cursor, from the reply of another page.", group="option"
    )


class InventoryLocationMetafields(Resource[InventoryLocationMetafield]):
    """Values that apps keep with a location."""

    meta = ResourceMeta(
        name="InventoryLocationMetafields",
        path="/inventory/locations/{location_id}/metafields",
        api="v3",
        record=InventoryLocationMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/inventory/locations/{location_id}/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/inventory/locations/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/inventory/locations/{location_id}/metafields/{id}", envelope="data"
            ),
            "create": Operation(
                "create", "POST", "/inventory/locations/{location_id}/metafields", envelope="data"
            ),
            "update": Operation(
                "update",
                "PUT",
                "/inventory/locations/{location_id}/metafields/{id}",
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/inventory/locations/{location_id}/metafields/{id}",
                status=204,
                envelope="data",
            ),
            "create_many": Operation(
                "create_many",
                "POST",
                "/inventory/locations/metafields",
                envelope="data",
                max_rows=10,
            ),
            "update_many": Operation(
                "update_many",
                "PUT",
                "/inventory/locations/metafields",
                envelope="data",
                max_rows=10,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/inventory/locations/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
        },
        filters=InventoryLocationMetafieldFilters,
        paging=Paging(50, 50, by="page"),
        parents=("location_id",),
        parent_field="resource_id",
        scopes=("store_locations_read_only", "store_locations"),
        columns=("id", "namespace", "key", "value", "permission_set", "date_modified"),
    )


class BoundInventoryLocationMetafields(BoundResource[InventoryLocationMetafield]):
    """InventoryLocationMetafields of one inventory location."""

    meta = InventoryLocationMetafields.meta


class AsyncInventoryLocationMetafields(AsyncResource[AsyncInventoryLocationMetafield]):
    """Values that apps keep with a location. For asynchronous clients."""

    meta = InventoryLocationMetafields.meta._replace(record=AsyncInventoryLocationMetafield)


class AsyncBoundInventoryLocationMetafields(AsyncBoundResource[AsyncInventoryLocationMetafield]):
    """InventoryLocationMetafields of one inventory location. For asynchronous clients."""

    meta = AsyncInventoryLocationMetafields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def InventoryLocationMetafieldFields() -> None: ...

    def InventoryLocationMetafieldFilters() -> None: ...

    def InventoryLocationMetafield() -> None: ...

    def InventoryLocationMetafields() -> None: ...

    def BoundInventoryLocationMetafields() -> None: ...

    def AsyncInventoryLocationMetafield() -> None: ...

    def AsyncInventoryLocationMetafields() -> None: ...

    def AsyncBoundInventoryLocationMetafields() -> None: ...
