"""Categories: Categories of the default catalog; TreeCategories has those of all trees.

Generated from schema/v3/categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .shared import ImageUpload, ImageUrl

CategoryProductSort = Union[
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

CategoriesSort = Union[Literal["name"], Literal["id"], Literal["parent_id"], Literal["sort_order"]]
"""What Categories can be ordered by."""

CategoriesDirection = Union[Literal["asc"], Literal["desc"]]
"""Directions in which Categories can be ordered."""


class CategoryCustomUrl(NestedRecord):
    """Storefront path of the category page."""

    __slots__ = ()

    url = Field(
        codecs.STRING,
        "Path such as /vases/; made from the name if left out.",
        limits={"min_length": 1, "max_length": 255},
    )
    is_customized = Field(
        codecs.BOOLEAN, "Whether the path differs from the one that the store made."
    )


class CategoryFields(BaseRecord):
    """Fields of Category and AsyncCategory."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the category.", access="read_only")
    parent_id = Field(
        codecs.INTEGER, "Category one level up; 0 means top level.", required=("create", "update")
    )
    name = Field(
        codecs.STRING,
        "Name in menus and on the category page; unique among its siblings.",
        required=("create", "update"),
        limits={"min_length": 1, "max_length": 50},
    )
    description = Field(codecs.STRING, "Text on the category page; may contain HTML.")
    views = Field(codecs.INTEGER, "How often the category page has been viewed.")
    sort_order = Field(
        codecs.INTEGER,
        "Position among its siblings; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    page_title = Field(
        codecs.STRING,
        "Title tag of the storefront page; empty uses the name.",
        limits={"max_length": 255},
    )
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
        codecs.text_enum(CategoryProductSort), "Order in which the category page lists products."
    )
    custom_url = Field(codecs.nested(CategoryCustomUrl), "Storefront path of the category page.")


class Category(CategoryFields, Record):
    """One category. Categories of the default catalog; TreeCategories has those of all trees."""

    __slots__ = ()

    metafields = Link(
        "Values that apps keep with the category.", "CategoryMetafields", many=True, virtual=True
    )
    product_sort_orders = Link(
        "The positions of the products on the category page.",
        "CategoryProductSortOrders",
        many=True,
        virtual=True,
    )
    parent = Link(
        "The category above, or None at the top.",
        "Categories",
        via="parent_id",
        virtual=True,
        none_when=0,
    )


class AsyncCategory(CategoryFields, AsyncRecord):
    """One category. Categories of the default catalog; TreeCategories has those of all trees. For asynchronous clients."""

    __slots__ = ()

    metafields = Category.metafields.awaited()
    product_sort_orders = Category.product_sort_orders.awaited()
    parent = Category.parent.awaited()


class CategoryFilters(FilterSet):
    """Parameters of Categories."""

    id = Parameter(codecs.INTEGER, "Categories with this id.")
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Categories with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    id__not_in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Categories with none of these ids.",
        wire="id:not_in",
        field="id",
        op="not_in",
    )
    id__min = Parameter(
        codecs.INTEGER, "Categories whose id is at least this.", wire="id:min", field="id", op="min"
    )
    id__max = Parameter(
        codecs.INTEGER, "Categories whose id is at most this.", wire="id:max", field="id", op="max"
    )
    id__greater = Parameter(
        codecs.INTEGER,
        "Categories whose id is above this.",
        wire="id:greater",
        field="id",
        op="greater",
    )
    id__less = Parameter(
        codecs.INTEGER, "Categories whose id is below this.", wire="id:less", field="id", op="less"
    )
    name = Parameter(codecs.STRING, "Categories with this name.")
    name__like = Parameter(
        codecs.STRING,
        "Categories whose name contains this text.",
        wire="name:like",
        field="name",
        op="like",
    )
    parent_id = Parameter(
        codecs.INTEGER, "Categories directly below this one; 0 for the top level."
    )
    parent_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Categories directly below one of these.",
        wire="parent_id:in",
        field="parent_id",
        op="in",
    )
    parent_id__min = Parameter(
        codecs.INTEGER,
        "Categories whose parent id is at least this.",
        wire="parent_id:min",
        field="parent_id",
        op="min",
    )
    parent_id__max = Parameter(
        codecs.INTEGER,
        "Categories whose parent id is at most this.",
        wire="parent_id:max",
        field="parent_id",
        op="max",
    )
    parent_id__greater = Parameter(
        codecs.INTEGER,
        "Categories whose parent id is above this.",
        wire="parent_id:greater",
        field="parent_id",
        op="greater",
    )
    parent_id__less = Parameter(
        codecs.INTEGER,
        "Categories whose parent id is below this.",
        wire="parent_id:less",
        field="parent_id",
        op="less",
    )
    page_title = Parameter(codecs.STRING, "Categories with this page title.")
    page_title__like = Parameter(
        codecs.STRING,
        "Categories whose page title contains this text.",
        wire="page_title:like",
        field="page_title",
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
    sort = Parameter(codecs.text_enum(CategoriesSort), "What to order by.", group="sort")
    direction = Parameter(
        codecs.text_enum(CategoriesDirection), "Ascending or descending.", group="sort"
    )


class Categories(Resource[Category]):
    """Categories of the default catalog; TreeCategories has those of all trees."""

    meta = ResourceMeta(
        name="Categories",
        path="/catalog/categories",
        api="v3",
        record=Category,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/categories",
                accepts=("filters", "options", "sort", "paging"),
                envelope="data",
                deprecated="The API recommends TreeCategories.",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/categories/{id}",
                accepts=("options",),
                envelope="data",
                deprecated="The API recommends TreeCategories.",
            ),
            "create": Operation(
                "create",
                "POST",
                "/catalog/categories",
                envelope="data",
                partial=True,
                deprecated="The API recommends TreeCategories.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/categories/{id}",
                envelope="data",
                partial=True,
                deprecated="The API recommends TreeCategories.",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/categories/{id}",
                status=204,
                envelope="data",
                deprecated="The API recommends TreeCategories.",
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/catalog/categories",
                status=204,
                envelope="data",
                deprecated="The API recommends TreeCategories.",
                max_rows=10,
                ids="id:in",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/catalog/categories",
                status=204,
                accepts=("filters",),
                envelope="data",
                doc="Deletes the categories that match the filters.",
                deprecated="The API recommends TreeCategories.",
                needs_filter=True,
            ),
        },
        filters=CategoryFilters,
        actions=(
            Action(
                "upload_image",
                "POST",
                "/catalog/categories/{category_id}/image",
                body=ImageUpload,
                required=("image_file",),
                returns=ImageUrl,
                envelope="data",
                on_record=True,
                doc="Replaces the picture of the category by a JPEG, GIF, PNG or ICO file.",
            ),
            Action(
                "delete_image",
                "DELETE",
                "/catalog/categories/{category_id}/image",
                envelope="data",
                on_record=True,
                doc="Removes the picture of the category.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "parent_id", "sort_order", "is_visible", "views"),
    )


class AsyncCategories(AsyncResource[AsyncCategory]):
    """Categories of the default catalog; TreeCategories has those of all trees. For asynchronous clients."""

    meta = Categories.meta._replace(record=AsyncCategory)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CategoryFields() -> None: ...

    def CategoryFilters() -> None: ...

    def Category() -> None: ...

    def Categories() -> None: ...

    def AsyncCategory() -> None: ...

    def AsyncCategories() -> None: ...
