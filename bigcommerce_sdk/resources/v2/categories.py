"""Categories: Categories that group products, with up to seven levels of parents.

Generated from schema/v2/categories.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class CategoryFields(BaseRecord):
    """Fields of Category and AsyncCategory."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the category.", access="read_only")
    parent_id = Field(codecs.INTEGER, "Category one level up; 0 means top level.")
    name = Field(
        codecs.STRING,
        "Name shown to shoppers in menus and on the category page.",
        required=("create",),
    )
    description = Field(codecs.STRING, "Text on the category page; may contain HTML.")
    sort_order = Field(codecs.INTEGER, "Position among its siblings; lower numbers come first.")
    page_title = Field(codecs.STRING, "Title tag of the storefront page.")
    meta_keywords = Field(
        codecs.STRING, "Keywords for the meta tag of the storefront page.", nullable=True
    )
    meta_description = Field(
        codecs.STRING, "Description for the meta tag of the storefront page.", nullable=True
    )
    layout_file = Field(codecs.STRING, "Theme template that renders the storefront page.")
    parent_category_list = Field(
        codecs.array(codecs.INTEGER),
        "Ids on the way through the parent categories.",
        access="read_only",
    )
    image_file = Field(codecs.STRING, "Main picture of the category.")
    is_visible = Field(codecs.BOOLEAN, "Whether shoppers can see the category in the store.")
    search_keywords = Field(
        codecs.STRING, "Extra words by which the store search finds the category, comma-separated."
    )
    url = Field(codecs.STRING, "Storefront path of the category page.")


class Category(CategoryFields, Record):
    """One category. Categories that group products, with up to seven levels of parents."""

    __slots__ = ()

    parent = Link(
        "The category above, or None at the top.",
        "Categories",
        via="parent_id",
        virtual=True,
        none_when=0,
    )


class AsyncCategory(CategoryFields, AsyncRecord):
    """One category. Categories that group products, with up to seven levels of parents. For asynchronous clients."""

    __slots__ = ()

    parent = Category.parent.awaited()


class CategoryFilters(FilterSet):
    """Parameters of Categories."""

    parent_id = Parameter(codecs.INTEGER, "Categories directly below this one.")
    name = Parameter(codecs.STRING, "Categories with this name.")
    is_visible = Parameter(codecs.BOOLEAN, "Visible categories when true, hidden ones when false.")
    min_id = Parameter(codecs.INTEGER, "Lowest category id to return.", field="id", op="min")
    max_id = Parameter(codecs.INTEGER, "Highest category id to return.", field="id", op="max")


class Categories(Resource[Category]):
    """Categories that group products, with up to seven levels of parents. Deprecated: The API recommends V3 category trees. Superseded by api.v3.TreeCategories."""

    meta = ResourceMeta(
        name="Categories",
        path="/categories",
        record=Category,
        operations={
            "list": Operation("list", "GET", "/categories", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/categories/{id}"),
            "create": Operation("create", "POST", "/categories", status=201),
            "update": Operation("update", "PUT", "/categories/{id}"),
            "delete": Operation("delete", "DELETE", "/categories/{id}", status=204),
            "delete_all": Operation("delete_all", "DELETE", "/categories", status=204),
            "count": Operation("count", "GET", "/categories/count"),
        },
        filters=CategoryFilters,
        paging=Paging(50, 250, keyset="min_id"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "parent_id", "sort_order", "is_visible"),
        superseded_by="api.v3.TreeCategories",
        successor_calls={"delete_all": "delete_all(...)", "count": "all(limit=1).total"},
    )


class AsyncCategories(AsyncResource[AsyncCategory]):
    """Categories that group products, with up to seven levels of parents. Deprecated: The API recommends V3 category trees. Superseded by api.v3.TreeCategories. For asynchronous clients."""

    meta = Categories.meta._replace(record=AsyncCategory)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CategoryFields() -> None: ...

    def CategoryFilters() -> None: ...

    def Category() -> None: ...

    def Categories() -> None: ...

    def AsyncCategory() -> None: ...

    def AsyncCategories() -> None: ...
