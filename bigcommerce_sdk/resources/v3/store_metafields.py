"""StoreMetafields: Values that apps keep with the store.

Generated from schema/v3/store_metafields.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .shared import Metafield, MetafieldDirection, MetafieldIncludeField


class StoreMetafieldFields(Metafield):
    """Fields of StoreMetafield and AsyncStoreMetafield."""

    __slots__ = ()


class StoreMetafield(StoreMetafieldFields, Record):
    """One store metafield. Values that apps keep with the store."""

    __slots__ = ()


class AsyncStoreMetafield(StoreMetafieldFields, AsyncRecord):
    """One store metafield. Values that apps keep with the store. For asynchronous clients."""

    __slots__ = ()


class StoreMetafieldFilters(FilterSet):
    """Parameters of StoreMetafields."""

    key = Parameter(codecs.STRING, "Metafields with this key.")
    key__in = Parameter(
        codecs.csv(codecs.STRING),
        "Metafields with one of these keys.",
        wire="key:in",
        field="key",
        op="in",
    )
    namespace = Parameter(codecs.STRING, "Metafields with this namespace.")
    namespace__in = Parameter(
        codecs.csv(codecs.STRING),
        "Metafields with one of these namespaces.",
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
    include_fields = Parameter(
        codecs.csv(codecs.text_enum(MetafieldIncludeField)),
        "Fields to return; the id always comes back.",
        group="option",
    )
    direction = Parameter(
        codecs.text_enum(MetafieldDirection),
        "Whether the order is ascending or descending.",
        group="option",
    )
    before = Parameter(
        codecs.STRING, "Rows before this cursor, from the reply of another page.", group="option"
    )
    after = Parameter(
        codecs.STRING, "Rows after this cursor, from the reply of another page.", group="option"
    )


class StoreMetafields(Resource[StoreMetafield]):
    """Values that apps keep with the store."""

    meta = ResourceMeta(
        name="StoreMetafields",
        path="/store/metafields",
        api="v3",
        record=StoreMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/store/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation("get", "GET", "/store/metafields/{id}", envelope="data"),
            "update": Operation("update", "PUT", "/store/metafields/{id}", envelope="data"),
            "delete": Operation(
                "delete", "DELETE", "/store/metafields/{id}", status=204, envelope="data"
            ),
            "create_many": Operation(
                "create_many", "POST", "/store/metafields", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/store/metafields", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/store/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
            "create": Operation(
                "create", "POST", "/store/metafields", envelope="data", through="create_many"
            ),
        },
        filters=StoreMetafieldFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("id", "namespace", "key", "value", "permission_set", "date_modified"),
    )


class AsyncStoreMetafields(AsyncResource[AsyncStoreMetafield]):
    """Values that apps keep with the store. For asynchronous clients."""

    meta = StoreMetafields.meta._replace(record=AsyncStoreMetafield)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StoreMetafieldFields() -> None: ...

    def StoreMetafieldFilters() -> None: ...

    def StoreMetafield() -> None: ...

    def StoreMetafields() -> None: ...

    def AsyncStoreMetafield() -> None: ...

    def AsyncStoreMetafields() -> None: ...
