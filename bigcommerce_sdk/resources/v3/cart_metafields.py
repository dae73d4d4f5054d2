"""CartMetafields: Values that apps keep with a cart.

Generated from schema/v3/carts.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class CartMetafieldFields(Metafield):
    """Fields of CartMetafield and AsyncCartMetafield."""

    __slots__ = ()


class CartMetafield(CartMetafieldFields, SubResourceRecord):
    """One cart metafield. Values that apps keep with a cart."""

    __slots__ = ()


class AsyncCartMetafield(CartMetafieldFields, AsyncSubResourceRecord):
    """One cart metafield. Values that apps keep with a cart. For asynchronous clients."""

    __slots__ = ()


class CartMetafieldFilters(FilterSet):
    """Parameters of CartMetafields."""

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
        "Last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    direction = Parameter(
        codecs.text_enum(MetafieldDirection),
        "Whether the sort order is ascending or descending.",
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


class CartMetafields(Resource[CartMetafield]):
    """Values that apps keep with a cart."""

    meta = ResourceMeta(
        name="CartMetafields",
        path="/carts/{cart_id}/metafields",
        api="v3",
        record=CartMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/carts/{cart_id}/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/carts/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/carts/{cart_id}/metafields/{id}",
                parameters=(
                    Parameter(
                        codecs.STRING,
                        "The key that the metafield must have.",
                        name="key",
                        op="none",
                    ),
                    Parameter(
                        codecs.STRING,
                        "The namespace that the metafield must have.",
                        name="namespace",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "create": Operation("create", "POST", "/carts/{cart_id}/metafields", envelope="data"),
            "update": Operation(
                "update", "PUT", "/carts/{cart_id}/metafields/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete", "DELETE", "/carts/{cart_id}/metafields/{id}", status=204, envelope="data"
            ),
            "create_many": Operation(
                "create_many", "POST", "/carts/metafields", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/carts/metafields", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/carts/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
        },
        filters=CartMetafieldFilters,
        paging=Paging(50, 50, by="page"),
        parents=("cart_id",),
        parent_field="resource_id",
        scopes=("store_cart_read_only", "store_cart"),
        ids={"cart_id": "str"},
        columns=(
            "id",
            "namespace",
            "key",
            "value",
            "permission_set",
            "resource_id",
            "date_modified",
        ),
    )


class BoundCartMetafields(BoundResource[CartMetafield]):
    """CartMetafields of one cart."""

    meta = CartMetafields.meta


class AsyncCartMetafields(AsyncResource[AsyncCartMetafield]):
    """Values that apps keep with a cart. For asynchronous clients."""

    meta = CartMetafields.meta._replace(record=AsyncCartMetafield)


class AsyncBoundCartMetafields(AsyncBoundResource[AsyncCartMetafield]):
    """CartMetafields of one cart. For asynchronous clients."""

    meta = AsyncCartMetafields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CartMetafieldFields() -> None: ...

    def CartMetafieldFilters() -> None: ...

    def CartMetafield() -> None: ...

    def CartMetafields() -> None: ...

    def BoundCartMetafields() -> None: ...

    def AsyncCartMetafield() -> None: ...

    def AsyncCartMetafields() -> None: ...

    def AsyncBoundCartMetafields() -> None: ...
