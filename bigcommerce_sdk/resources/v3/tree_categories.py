"""TreeCategories: Categories of all trees; each belongs to one tree.

Generated from schema/v3/tree_categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

TreeCategoryProductSort = Union[
    Literal["use_store_settings"],
    Literal["featured"],
    Literal["newest"],
    Literal["best_selling"],
    Literal["alpha_asc"],
    Literal["alpha_desc"],
    Literal["avg_customer_review"],
    Literal["price_asc"],
    Literal["price_desc"],
]
"""Orders in which a category page lists products."""


class TreeCategoryUrl(NestedRecord):
    """Storefront path of the category page."""

    __slots__ = ()

    path = Field(
        codecs.STRING,
        "Path such as /vases/; made from the name if left out.",
        limits={"min_length": 1, "max_length": 255},
    )
    is_customized = Field(
        codecs.BOOLEAN, "Whether the path differs from the one that the store made."
    )


class TreeCategoryFields(BaseRecord):
    """Fields of TreeCategory and AsyncTreeCategory."""

    __slots__ = ()

    name = Field(
        codecs.STRING,
        "Name in menus and on the category page; unique among its siblings.",
        required=("create",),
        limits={"min_length": 1, "max_length": 50},
    )
    category_id = Field(codecs.INTEGER, "Identifies the category.", access="read_only")
    category_uuid = Field(
        codecs.STRING, "A second identifier, the same in all channels.", access="read_only"
    )
    tree_id = Field(codecs.INTEGER, "Tree of the category; a create of a top category needs it.")
    parent_id = Field(codecs.INTEGER, "Category one level up; 0 means top level.")
    description = Field(codecs.STRING, "Text on the category page; may contain HTML.")
    views = Field(codecs.INTEGER, "How often the category page has been viewed.")
    sort_order = Field(
        codecs.INTEGER,
        "Position among its siblings; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    page_title = Field(codecs.STRING, "Title tag of the storefront page; empty uses the name.")
    meta_keywords = Field(
        codecs.array(codecs.STRING),
        "Keywords for the meta tag of the storefront page; empty uses those of the store.",
    )
    meta_description = Field(
        codecs.STRING,
        "Description for the meta tag of the storefront page; empty uses that of the store.",
        limits={"max_length": 65535},
    )
    layout_file = Field(
        codecs.STRING,
        "Theme template that renders the page; writable with Blueprint themes only.",
        limits={"max_length": 50},
    )
    image_url = Field(
        codecs.STRING, "Picture of the category; a write takes any public address, '' means none."
    )
    is_visible = Field(codecs.BOOLEAN, "Whether shoppers can see the category in the store.")
    search_keywords = Field(
        codecs.STRING,
        "Extra words by which the store search finds the category, comma-separated.",
        limits={"max_length": 255},
    )
    default_product_sort = Field(
        codecs.text_enum(TreeCategoryProductSort),
        "Order in which the category page lists products.",
    )
    url = Field(codecs.nested(TreeCategoryUrl), "Storefront path of the category page.")


class TreeCategory(TreeCategoryFields, Record):
    """One tree category. Categories of all trees; each belongs to one tree."""

    __slots__ = ()

    parent = Link(
        "The category above, or None at the top.",
        "TreeCategories",
        via="parent_id",
        virtual=True,
        none_when=0,
    )
    tree = Link("The tree of the category.", "CategoryTrees", via="tree_id", virtual=True)


class AsyncTreeCategory(TreeCategoryFields, AsyncRecord):
    """One tree category. Categories of all trees; each belongs to one tree. For asynchronous clients."""

    __slots__ = ()

    parent = TreeCategory.parent.awaited()
    tree = TreeCategory.tree.awaited()


class TreeCategoryFilters(FilterSet):
    """Parameters of TreeCategories."""

    category_uuid__in = Parameter(
        codecs.csv(codecs.STRING),
        "Categories with one of these UUIDs.",
        wire="category_uuid:in",
        field="category_uuid",
        op="in",
    )
    category_uuid__not_in = Parameter(
        codecs.csv(codecs.STRING),
        "Categories with none of these UUIDs.",
        wire="category_uuid:not_in",
        field="category_uuid",
        op="not_in",
    )
    category_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Categories with one of these ids.",
        wire="category_id:in",
        field="category_id",
        op="in",
    )
    category_id__not_in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Categories with none of these ids.",
        wire="category_id:not_in",
        field="category_id",
        op="not_in",
    )
    tree_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Categories of one of these trees.",
        wire="tree_id:in",
        field="tree_id",
        op="in",
    )
    tree_id__not_in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Categories of none of these trees.",
        wire="tree_id:not_in",
        field="tree_id",
        op="not_in",
    )
    parent_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Categories directly below one of these; 0 for the top level.",
        wire="parent_id:in",
        field="parent_id",
        op="in",
    )
    parent_id__not_in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Categories directly below none of these.",
        wire="parent_id:not_in",
        field="parent_id",
        op="not_in",
    )
    page_title = Parameter(codecs.STRING, "Categories with this page title.")
    page_title__like = Parameter(
        codecs.STRING,
        "Categories whose page title contains this text.",
        wire="page_title:like",
        field="page_title",
        op="like",
    )
    name = Parameter(codecs.STRING, "Categories with this name.")
    name__like = Parameter(
        codecs.STRING,
        "Categories whose name contains this text.",
        wire="name:like",
        field="name",
        op="like",
    )
    keyword = Parameter(
        codecs.STRING,
        "Categories in which the store search finds these words.",
        field="keyword",
        op="keyword",
    )
    is_visible = Parameter(codecs.BOOLEAN, "Visible categories when true, hidden ones when false.")
    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class TreeCategories(Resource[TreeCategory]):
    """Categories of all trees; each belongs to one tree. Supersedes api.Categories of V2."""

    meta = ResourceMeta(
        name="TreeCategories",
        path="/catalog/trees/categories",
        api="v3",
        record=TreeCategory,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/trees/categories",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/trees/categories",
                accepts=("options",),
                envelope="data",
                by="category_id__in",
            ),
            "create_many": Operation(
                "create_many",
                "POST",
                "/catalog/trees/categories",
                status=201,
                envelope="data",
                partial=True,
                max_rows=10,
            ),
            "update_many": Operation(
                "update_many",
                "PUT",
                "/catalog/trees/categories",
                envelope="data",
                partial=True,
                max_rows=10,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/catalog/trees/categories",
                status=202,
                envelope="data",
                max_rows=10,
                ids="category_id:in",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/catalog/trees/categories",
                status=202,
                parameters=(
                    Parameter(
                        codecs.csv(codecs.STRING),
                        "Categories with one of these UUIDs.",
                        name="category_uuid__in",
                        wire="category_uuid:in",
                        op="none",
                    ),
                    Parameter(
                        codecs.csv(codecs.INTEGER),
                        "Categories of one of these trees.",
                        name="tree_id__in",
                        wire="tree_id:in",
                        op="none",
                    ),
                    Parameter(
                        codecs.csv(codecs.INTEGER),
                        "Categories directly below one of these.",
                        name="parent_id__in",
                        wire="parent_id:in",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="Deletes the categories that match the filters.",
                needs_filter=True,
            ),
            "create": Operation(
                "create",
                "POST",
                "/catalog/trees/categories",
                status=201,
                envelope="data",
                partial=True,
                through="create_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/trees/categories",
                envelope="data",
                partial=True,
                through="update_many",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/trees/categories",
                status=202,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=TreeCategoryFilters,
        paging=Paging(50, 250, by="page"),
        key="category_id",
        any_of=(("parent_id", "tree_id"),),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("category_id", "name", "tree_id", "parent_id", "sort_order", "is_visible"),
    )


class AsyncTreeCategories(AsyncResource[AsyncTreeCategory]):
    """Categories of all trees; each belongs to one tree. Supersedes api.Categories of V2. For asynchronous clients."""

    meta = TreeCategories.meta._replace(record=AsyncTreeCategory)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def TreeCategoryFields() -> None: ...

    def TreeCategoryFilters() -> None: ...

    def TreeCategory() -> None: ...

    def TreeCategories() -> None: ...

    def AsyncTreeCategory() -> None: ...

    def AsyncTreeCategories() -> None: ...
