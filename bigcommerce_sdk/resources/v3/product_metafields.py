"""ProductMetafields: Values that apps keep with a product.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class ProductMetafieldFields(Metafield):
    """Fields of ProductMetafield and AsyncProductMetafield."""

    __slots__ = ()


class ProductMetafield(ProductMetafieldFields, SubResourceRecord):
    """One product metafield. Values that apps keep with a product."""

    __slots__ = ()


class AsyncProductMetafield(ProductMetafieldFields, AsyncSubResourceRecord):
    """One product metafield. Values that apps keep with a product. For asynchronous clients."""

    __slots__ = ()


class ProductMetafieldFilters(FilterSet):
    """Parameters of ProductMetafields."""

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
    resource_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Metafields of these products.",
        wire="resource_id:in",
        field="resource_id",
        op="in",
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
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductMetafields(Resource[ProductMetafield]):
    """Values that apps keep with a product."""

    meta = ResourceMeta(
        name="ProductMetafields",
        path="/catalog/products/{product_id}/metafields",
        api="v3",
        record=ProductMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/catalog/products/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/metafields/{id}",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(MetafieldIncludeField)),
                        "Fields to return; the id always comes back.",
                        name="include_fields",
                        op="none",
                    ),
                    Parameter(
                        codecs.csv(codecs.STRING),
                        "Fields to leave out; the id always comes back.",
                        name="exclude_fields",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "create": Operation(
                "create",
                "POST",
                "/catalog/products/{product_id}/metafields",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(MetafieldIncludeField)),
                        "Fields to return; the id always comes back.",
                        name="include_fields",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "update": Operation(
                "update", "PUT", "/catalog/products/{product_id}/metafields/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/metafields/{id}",
                status=204,
                envelope="data",
            ),
            "create_many": Operation(
                "create_many", "POST", "/catalog/products/metafields", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/catalog/products/metafields", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/catalog/products/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
        },
        filters=ProductMetafieldFilters,
        paging=Paging(50, 250, by="page"),
        parents=("product_id",),
        parent_field="resource_id",
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "namespace", "key", "value", "permission_set", "date_modified"),
    )


class BoundProductMetafields(BoundResource[ProductMetafield]):
    """ProductMetafields of one product."""

    meta = ProductMetafields.meta


class AsyncProductMetafields(AsyncResource[AsyncProductMetafield]):
    """Values that apps keep with a product. For asynchronous clients."""

    meta = ProductMetafields.meta._replace(record=AsyncProductMetafield)


class AsyncBoundProductMetafields(AsyncBoundResource[AsyncProductMetafield]):
    """ProductMetafields of one product. For asynchronous clients."""

    meta = AsyncProductMetafields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductMetafieldFields() -> None: ...

    def ProductMetafieldFilters() -> None: ...

    def ProductMetafield() -> None: ...

    def ProductMetafields() -> None: ...

    def BoundProductMetafields() -> None: ...

    def AsyncProductMetafield() -> None: ...

    def AsyncProductMetafields() -> None: ...

    def AsyncBoundProductMetafields() -> None: ...
