"""CategoryTreeNodes: Categories of one tree, each with its children; TreeCategories has them in full.

Generated from schema/v3/category_trees.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class CategoryTreeChild(NestedRecord):
    """A category of the tree below another."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Id of the category.")
    parent_id = Field(codecs.INTEGER, "Category one level up.")
    depth = Field(codecs.INTEGER, "Level in the tree; 0 is the top.")
    path = Field(
        codecs.array(codecs.INTEGER), "Ids of the categories above, from the top, and its own."
    )
    name = Field(codecs.STRING, "Name that shoppers see.")
    is_visible = Field(codecs.BOOLEAN, "Whether shoppers can see the category in the store.")
    children = Field(
        codecs.array(codecs.nested_later("CategoryTreeChild", lambda: CategoryTreeChild)),
        "Categories one level below.",
    )
    url = Field(
        codecs.STRING,
        "Storefront path of the category page.",
        limits={"min_length": 1, "max_length": 255},
    )


class CategoryTreeNodeFields(BaseRecord):
    """Fields of CategoryTreeNode and AsyncCategoryTreeNode."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Id of the category.", access="read_only")
    parent_id_ = Field(
        codecs.INTEGER,
        "Category one level up; 0 means top level.",
        wire="parent_id",
        access="read_only",
    )
    depth = Field(codecs.INTEGER, "Level in the tree; 0 is the top.", access="read_only")
    path = Field(
        codecs.array(codecs.INTEGER),
        "Ids of the categories above, from the top, and its own.",
        access="read_only",
    )
    name = Field(codecs.STRING, "Name that shoppers see.", access="read_only")
    is_visible = Field(
        codecs.BOOLEAN, "Whether shoppers can see the category in the store.", access="read_only"
    )
    children = Field(
        codecs.array(codecs.nested_later("CategoryTreeChild", lambda: CategoryTreeChild)),
        "Categories one level below.",
        access="read_only",
    )
    url = Field(
        codecs.STRING,
        "Storefront path of the category page.",
        access="read_only",
        limits={"min_length": 1, "max_length": 255},
    )


class CategoryTreeNode(CategoryTreeNodeFields, SubResourceRecord):
    """One category tree node. Categories of one tree, each with its children; TreeCategories has them in full."""

    __slots__ = ()

    category = Link("The category in full.", "TreeCategories", via="id", virtual=True)


class AsyncCategoryTreeNode(CategoryTreeNodeFields, AsyncSubResourceRecord):
    """One category tree node. Categories of one tree, each with its children; TreeCategories has them in full. For asynchronous clients."""

    __slots__ = ()

    category = CategoryTreeNode.category.awaited()


class CategoryTreeNodeFilters(FilterSet):
    """Parameters of CategoryTreeNodes."""

    depth = Parameter(codecs.INTEGER, "How many levels to return.", op="none")


class CategoryTreeNodes(Resource[CategoryTreeNode]):
    """Categories of one tree, each with its children; TreeCategories has them in full."""

    meta = ResourceMeta(
        name="CategoryTreeNodes",
        path="/catalog/trees/{tree_id}/categories",
        api="v3",
        record=CategoryTreeNode,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/trees/{tree_id}/categories",
                accepts=("filters",),
                envelope="data",
            )
        },
        filters=CategoryTreeNodeFilters,
        paging=Paging(0, 0, by="none"),
        parents=("tree_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "is_visible", "parent_id_", "depth", "url"),
    )


class BoundCategoryTreeNodes(BoundResource[CategoryTreeNode]):
    """CategoryTreeNodes of one category tree."""

    meta = CategoryTreeNodes.meta


class AsyncCategoryTreeNodes(AsyncResource[AsyncCategoryTreeNode]):
    """Categories of one tree, each with its children; TreeCategories has them in full. For asynchronous clients."""

    meta = CategoryTreeNodes.meta._replace(record=AsyncCategoryTreeNode)


class AsyncBoundCategoryTreeNodes(AsyncBoundResource[AsyncCategoryTreeNode]):
    """CategoryTreeNodes of one category tree. For asynchronous clients."""

    meta = AsyncCategoryTreeNodes.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CategoryTreeNodeFields() -> None: ...

    def CategoryTreeNodeFilters() -> None: ...

    def CategoryTreeNode() -> None: ...

    def CategoryTreeNodes() -> None: ...

    def BoundCategoryTreeNodes() -> None: ...

    def AsyncCategoryTreeNode() -> None: ...

    def AsyncCategoryTreeNodes() -> None: ...

    def AsyncBoundCategoryTreeNodes() -> None: ...
