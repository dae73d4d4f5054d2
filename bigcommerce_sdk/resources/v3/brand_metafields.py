"""BrandMetafields: Values that apps keep with a brand.

Generated from schema/v3/brands.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class BrandMetafieldFields(Metafield):
    """Fields of BrandMetafield and AsyncBrandMetafield."""

    __slots__ = ()


class BrandMetafield(BrandMetafieldFields, SubResourceRecord):
    """One brand metafield. Values that apps keep with a brand."""

    __slots__ = ()


class AsyncBrandMetafield(BrandMetafieldFields, AsyncSubResourceRecord):
    """One brand metafield. Values that apps keep with a brand. For asynchronous clients."""

    __slots__ = ()


class BrandMetafieldFilters(FilterSet):
    """Parameters of BrandMetafields."""

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
    id_ = Parameter(codecs.INTEGER, "Metafields with this id.", wire="id", field="id", op="equals")
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Metafields with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    id__not_in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Metafields with none of these ids.",
        wire="id:not_in",
        field="id",
        op="not_in",
    )
    id__min = Parameter(
        codecs.INTEGER, "Metafields whose id is at least this.", wire="id:min", field="id", op="min"
    )
    id__max = Parameter(
        codecs.INTEGER, "Metafields whose id is at most this.", wire="id:max", field="id", op="max"
    )
    id__greater = Parameter(
        codecs.INTEGER,
        "Metafields whose id is above this.",
        wire="id:greater",
        field="id",
        op="greater",
    )
    id__less = Parameter(
        codecs.INTEGER, "Metafields whose id is below this.", wire="id:less", field="id", op="less"
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


class BrandMetafields(Resource[BrandMetafield]):
    """Values that apps keep with a brand."""

    meta = ResourceMeta(
        name="BrandMetafields",
        path="/catalog/brands/{brand_id}/metafields",
        api="v3",
        record=BrandMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/brands/{brand_id}/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/catalog/brands/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/brands/{brand_id}/metafields/{id}",
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
                "create", "POST", "/catalog/brands/{brand_id}/metafields", envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/catalog/brands/{brand_id}/metafields/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/brands/{brand_id}/metafields/{id}",
                status=204,
                envelope="data",
            ),
            "create_many": Operation(
                "create_many", "POST", "/catalog/brands/metafields", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/catalog/brands/metafields", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/catalog/brands/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
        },
        filters=BrandMetafieldFilters,
        paging=Paging(50, 50, by="page"),
        parents=("brand_id",),
        parent_field="resource_id",
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "namespace", "key", "value", "permission_set", "date_modified"),
    )


class BoundBrandMetafields(BoundResource[BrandMetafield]):
    """BrandMetafields of one brand."""

    meta = BrandMetafields.meta


class AsyncBrandMetafields(AsyncResource[AsyncBrandMetafield]):
    """Values that apps keep with a brand. For asynchronous clients."""

    meta = BrandMetafields.meta._replace(record=AsyncBrandMetafield)


class AsyncBoundBrandMetafields(AsyncBoundResource[AsyncBrandMetafield]):
    """BrandMetafields of one brand. For asynchronous clients."""

    meta = AsyncBrandMetafields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def BrandMetafieldFields() -> None: ...

    def BrandMetafieldFilters() -> None: ...

    def BrandMetafield() -> None: ...

    def BrandMetafields() -> None: ...

    def BoundBrandMetafields() -> None: ...

    def AsyncBrandMetafield() -> None: ...

    def AsyncBrandMetafields() -> None: ...

    def AsyncBoundBrandMetafields() -> None: ...
