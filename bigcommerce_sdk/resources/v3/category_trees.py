"""CategoryTrees: Trees of categories; each storefront channel shows one of them.

Generated from schema/v3/category_trees.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class CategoryTreeFields(BaseRecord):
    """Fields of CategoryTree and AsyncCategoryTree."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the tree.", access="read_only")
    name = Field(
        codecs.STRING,
        "Name of the tree; shoppers do not see it.",
        limits={"min_length": 1, "max_length": 255},
    )
    channels = Field(codecs.array(codecs.INTEGER), "Ids of the channels that show the tree.")


class CategoryTree(CategoryTreeFields, Record):
    """One category tree. Trees of categories; each storefront channel shows one of them."""

    __slots__ = ()

    categories = Link(
        "All categories of the tree, each with those below it.",
        "CategoryTreeNodes",
        many=True,
        virtual=True,
    )


class AsyncCategoryTree(CategoryTreeFields, AsyncRecord):
    """One category tree. Trees of categories; each storefront channel shows one of them. For asynchronous clients."""

    __slots__ = ()

    categories = CategoryTree.categories.awaited()


class CategoryTreeFilters(FilterSet):
    """Parameters of CategoryTrees."""

    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Trees with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Trees that one of these channels shows.",
        wire="channel_id:in",
        field="channels",
        op="in",
    )


class CategoryTrees(Resource[CategoryTree]):
    """Trees of categories; each storefront channel shows one of them."""

    meta = ResourceMeta(
        name="CategoryTrees",
        path="/catalog/trees",
        api="v3",
        record=CategoryTree,
        operations={
            "list": Operation(
                "list", "GET", "/catalog/trees", accepts=("filters", "paging"), envelope="data"
            ),
            "get": Operation("get", "GET", "/catalog/trees", envelope="data", by="id__in"),
            "upsert_many": Operation(
                "upsert_many", "PUT", "/catalog/trees", envelope="data", max_rows=50
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/catalog/trees",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "PUT", "/catalog/trees", envelope="data", through="upsert_many"
            ),
            "update": Operation(
                "update", "PUT", "/catalog/trees", envelope="data", through="upsert_many"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/trees",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=CategoryTreeFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "channels"),
    )


class AsyncCategoryTrees(AsyncResource[AsyncCategoryTree]):
    """Trees of categories; each storefront channel shows one of them. For asynchronous clients."""

    meta = CategoryTrees.meta._replace(record=AsyncCategoryTree)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CategoryTreeFields() -> None: ...

    def CategoryTreeFilters() -> None: ...

    def CategoryTree() -> None: ...

    def CategoryTrees() -> None: ...

    def AsyncCategoryTree() -> None: ...

    def AsyncCategoryTrees() -> None: ...
