"""ProductVariantMetafields: Values that apps keep with a variant.

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


class ProductVariantMetafieldFields(Metafield):
    """Fields of ProductVariantMetafield and AsyncProductVariantMetafield."""

    __slots__ = ()


class ProductVariantMetafield(ProductVariantMetafieldFields, SubResourceRecord):
    """One product variant metafield. Values that apps keep with a variant."""

    __slots__ = ()


class AsyncProductVariantMetafield(ProductVariantMetafieldFields, AsyncSubResourceRecord):
    """One product variant metafield. Values that apps keep with a variant. For asynchronous clients."""

    __slots__ = ()


class ProductVariantMetafieldFilters(FilterSet):
    """Parameters of ProductVariantMetafields."""

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


class ProductVariantMetafields(Resource[ProductVariantMetafield]):
    """Values that apps keep with a variant."""

    meta = ResourceMeta(
        name="ProductVariantMetafields",
        path="/catalog/products/{product_id}/variants/{variant_id}/metafields",
        api="v3",
        record=ProductVariantMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/variants/{variant_id}/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/catalog/variants/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/variants/{variant_id}/metafields/{id}",
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
                "/catalog/products/{product_id}/variants/{variant_id}/metafields",
                envelope="data",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/{product_id}/variants/{variant_id}/metafields/{id}",
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/variants/{variant_id}/metafields/{id}",
                status=204,
                envelope="data",
            ),
            "create_many": Operation(
                "create_many", "POST", "/catalog/variants/metafields", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/catalog/variants/metafields", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/catalog/variants/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
        },
        filters=ProductVariantMetafieldFilters,
        paging=Paging(50, 50, by="page"),
        parents=("product_id", "variant_id"),
        parent_field="resource_id",
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "namespace", "key", "value", "permission_set", "date_modified"),
    )


class BoundProductVariantMetafields(BoundResource[ProductVariantMetafield]):
    """ProductVariantMetafields of one product variant."""

    meta = ProductVariantMetafields.meta


class AsyncProductVariantMetafields(AsyncResource[AsyncProductVariantMetafield]):
    """Values that apps keep with a variant. For asynchronous clients."""

    meta = ProductVariantMetafields.meta._replace(record=AsyncProductVariantMetafield)


class AsyncBoundProductVariantMetafields(AsyncBoundResource[AsyncProductVariantMetafield]):
    """ProductVariantMetafields of one product variant. For asynchronous clients."""

    meta = AsyncProductVariantMetafields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductVariantMetafieldFields() -> None: ...

    def ProductVariantMetafieldFilters() -> None: ...

    def ProductVariantMetafield() -> None: ...

    def ProductVariantMetafields() -> None: ...

    def BoundProductVariantMetafields() -> None: ...

    def AsyncProductVariantMetafield() -> None: ...

    def AsyncProductVariantMetafields() -> None: ...

    def AsyncBoundProductVariantMetafields() -> None: ...
