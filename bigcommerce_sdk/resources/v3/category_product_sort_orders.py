"""CategoryProductSortOrders: Positions of the products on the page of a category.

Generated from schema/v3/categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class CategoryProductSortOrderFields(BaseRecord):
    """Fields of CategoryProductSortOrder and AsyncCategoryProductSortOrder."""

    __slots__ = ()

    product_id = Field(
        codecs.INTEGER,
        "Product on the category page.",
        access="create_only",
        required=("create",),
        limits={"min": 1},
    )
    sort_order = Field(
        codecs.INTEGER,
        "Position of the product; lower numbers come first.",
        required=("create", "update"),
        limits={"min": 0},
    )


class CategoryProductSortOrder(CategoryProductSortOrderFields, SubResourceRecord):
    """One category product sort order. Positions of the products on the page of a category."""

    __slots__ = ()

    product = Link("The product on the category page.", "Products", via="product_id", virtual=True)


class AsyncCategoryProductSortOrder(CategoryProductSortOrderFields, AsyncSubResourceRecord):
    """One category product sort order. Positions of the products on the page of a category. For asynchronous clients."""

    __slots__ = ()

    product = CategoryProductSortOrder.product.awaited()


class CategoryProductSortOrderFilters(FilterSet):
    """Parameters of CategoryProductSortOrders."""


class CategoryProductSortOrders(Resource[CategoryProductSortOrder]):
    """Positions of the products on the page of a category."""

    meta = ResourceMeta(
        name="CategoryProductSortOrders",
        path="/catalog/categories/{category_id}/products/sort-order",
        api="v3",
        record=CategoryProductSortOrder,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/categories/{category_id}/products/sort-order",
                accepts=("paging",),
                envelope="data",
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/catalog/categories/{category_id}/products/sort-order",
                max_rows=10,
            ),
            "create": Operation(
                "create",
                "PUT",
                "/catalog/categories/{category_id}/products/sort-order",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/categories/{category_id}/products/sort-order",
                through="upsert_many",
            ),
        },
        filters=CategoryProductSortOrderFilters,
        paging=Paging(50, 250, by="page"),
        key="product_id",
        parents=("category_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("product_id", "sort_order"),
    )


class BoundCategoryProductSortOrders(BoundResource[CategoryProductSortOrder]):
    """CategoryProductSortOrders of one category."""

    meta = CategoryProductSortOrders.meta


class AsyncCategoryProductSortOrders(AsyncResource[AsyncCategoryProductSortOrder]):
    """Positions of the products on the page of a category. For asynchronous clients."""

    meta = CategoryProductSortOrders.meta._replace(record=AsyncCategoryProductSortOrder)


class AsyncBoundCategoryProductSortOrders(AsyncBoundResource[AsyncCategoryProductSortOrder]):
    """CategoryProductSortOrders of one category. For asynchronous clients."""

    meta = AsyncCategoryProductSortOrders.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CategoryProductSortOrderFields() -> None: ...

    def CategoryProductSortOrderFilters() -> None: ...

    def CategoryProductSortOrder() -> None: ...

    def CategoryProductSortOrders() -> None: ...

    def BoundCategoryProductSortOrders() -> None: ...

    def AsyncCategoryProductSortOrder() -> None: ...

    def AsyncCategoryProductSortOrders() -> None: ...

    def AsyncBoundCategoryProductSortOrders() -> None: ...
