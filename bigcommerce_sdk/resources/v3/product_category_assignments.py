"""ProductCategoryAssignments: Which products are in which categories: one row for each pair.

Generated from schema/v3/product_category_assignments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class ProductCategoryAssignmentFields(BaseRecord):
    """Fields of ProductCategoryAssignment and AsyncProductCategoryAssignment."""

    __slots__ = ()

    product_id = Field(codecs.INTEGER, "Product of the assignment.")
    category_id = Field(codecs.INTEGER, "Category that the product is in.")


class ProductCategoryAssignment(ProductCategoryAssignmentFields, Record):
    """One product category assignment. Which products are in which categories: one row for each pair."""

    __slots__ = ()

    product = Link("The product that is assigned.", "Products", via="product_id", virtual=True)
    category = Link(
        "The category that the product is in.", "TreeCategories", via="category_id", virtual=True
    )


class AsyncProductCategoryAssignment(ProductCategoryAssignmentFields, AsyncRecord):
    """One product category assignment. Which products are in which categories: one row for each pair. For asynchronous clients."""

    __slots__ = ()

    product = ProductCategoryAssignment.product.awaited()
    category = ProductCategoryAssignment.category.awaited()


class ProductCategoryAssignmentFilters(FilterSet):
    """Parameters of ProductCategoryAssignments."""

    product_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Assignments of these products.",
        wire="product_id:in",
        field="product_id",
        op="in",
    )
    category_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Assignments to these categories.",
        wire="category_id:in",
        field="category_id",
        op="in",
    )


class ProductCategoryAssignments(Resource[ProductCategoryAssignment]):
    """Which products are in which categories: one row for each pair."""

    meta = ResourceMeta(
        name="ProductCategoryAssignments",
        path="/catalog/products/category-assignments",
        api="v3",
        record=ProductCategoryAssignment,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/category-assignments",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/catalog/products/category-assignments",
                status=204,
                envelope="data",
                max_rows=10,
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/catalog/products/category-assignments",
                status=204,
                accepts=("filters",),
                envelope="data",
                needs_filter=True,
            ),
            "create": Operation(
                "create",
                "PUT",
                "/catalog/products/category-assignments",
                status=204,
                envelope="data",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/category-assignments",
                status=204,
                envelope="data",
                through="upsert_many",
            ),
        },
        filters=ProductCategoryAssignmentFilters,
        paging=Paging(50, 250, by="page"),
        key="product_id",
        composite=("product_id", "category_id"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("product_id", "category_id"),
    )


class AsyncProductCategoryAssignments(AsyncResource[AsyncProductCategoryAssignment]):
    """Which products are in which categories: one row for each pair. For asynchronous clients."""

    meta = ProductCategoryAssignments.meta._replace(record=AsyncProductCategoryAssignment)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductCategoryAssignmentFields() -> None: ...

    def ProductCategoryAssignmentFilters() -> None: ...

    def ProductCategoryAssignment() -> None: ...

    def ProductCategoryAssignments() -> None: ...

    def AsyncProductCategoryAssignment() -> None: ...

    def AsyncProductCategoryAssignments() -> None: ...
