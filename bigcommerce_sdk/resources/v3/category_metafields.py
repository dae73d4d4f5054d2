"""CategoryMetafields: Values that apps keep with a category.

Generated from schema/v3/categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class CategoryMetafieldFields(Metafield):
    """Fields of CategoryMetafield and AsyncCategoryMetafield."""

    __slots__ = ()


class CategoryMetafield(CategoryMetafieldFields, SubResourceRecord):
    """One category metafield. Values that apps keep with a category."""

    __slots__ = ()


class AsyncCategoryMetafield(CategoryMetafieldFields, AsyncSubResourceRecord):
    """One category metafield. Values that apps keep with a category. For asynchronous clients."""

    __slots__ = ()


class CategoryMetafieldFilters(FilterSet):
    """Parameters of CategoryMetafields."""

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


class CategoryMetafields(Resource[CategoryMetafield]):
    """Values that apps keep with a category."""

    meta = ResourceMeta(
        name="CategoryMetafields",
        path="/catalog/categories/{category_id}/metafields",
        api="v3",
        record=CategoryMetafield,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/categories/{category_id}/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/catalog/categories/metafields",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/categories/{category_id}/metafields/{id}",
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
                "/catalog/categories/{category_id}/metafields",
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
                "update",
                "PUT",
                "/catalog/categories/{category_id}/metafields/{id}",
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/categories/{category_id}/metafields/{id}",
                status=204,
                envelope="data",
            ),
            "create_many": Operation(
                "create_many",
                "POST",
                "/catalog/categories/metafields",
                envelope="data",
                max_rows=10,
            ),
            "update_many": Operation(
                "update_many", "PUT", "/catalog/categories/metafields", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/catalog/categories/metafields",
                envelope="data",
                max_rows=10,
                ids="body",
            ),
        },
        filters=CategoryMetafieldFilters,
        paging=Paging(50, 50, by="page"),
        parents=("category_id",),
        parent_field="resource_id",
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "namespace", "key", "value", "permission_set", "date_modified"),
    )


class BoundCategoryMetafields(BoundResource[CategoryMetafield]):
    """CategoryMetafields of one category."""

    meta = CategoryMetafields.meta


class AsyncCategoryMetafields(AsyncResource[AsyncCategoryMetafield]):
    """Values that apps keep with a category. For asynchronous clients."""

    meta = CategoryMetafields.meta._replace(record=AsyncCategoryMetafield)


class AsyncBoundCategoryMetafields(AsyncBoundResource[AsyncCategoryMetafield]):
    """CategoryMetafields of one category. For asynchronous clients."""

    meta = AsyncCategoryMetafields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CategoryMetafieldFields() -> None: ...

    def CategoryMetafieldFilters() -> None: ...

    def CategoryMetafield() -> None: ...

    def CategoryMetafields() -> None: ...

    def BoundCategoryMetafields() -> None: ...

    def AsyncCategoryMetafield() -> None: ...

    def AsyncCategoryMetafields() -> None: ...

    def AsyncBoundCategoryMetafields() -> None: ...
