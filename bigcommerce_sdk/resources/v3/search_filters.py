"""SearchFilters: Filters of products where neither channel nor category has its own.

Generated from schema/v3/search_filters.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record
from bigcommerce_sdk.records.unions import OneOf

from .shared import (
    BrandSearchFilter,
    CategorySearchFilter,
    OtherSearchFilter,
    PriceSearchFilter,
    ProductSearchFilter,
    RatingSearchFilter,
    SearchFilterItemsToShow,
    SearchFilterSort,
    SearchFilterType,
)


class AvailableValueSearchFilter(NestedRecord):
    """A filter by product option, category, brand or rating that could be enabled."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the filter.")
    name = Field(codecs.STRING, "Name of the filter, such as that of the option.")
    product_count = Field(codecs.INTEGER, "Number of products with a value.")
    type = Field(codecs.text_enum(SearchFilterType), "What it filters by.")


class AvailablePriceSearchFilter(NestedRecord):
    """A filter by price that could be enabled."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the filter.")
    name = Field(codecs.STRING, "Name of the filter.")
    price_range_max = Field(codecs.DECIMAL_NUMBER, "Highest price.")
    price_range_min = Field(codecs.DECIMAL_NUMBER, "Lowest price.")
    type = Field(codecs.text_enum(SearchFilterType), "What it filters by.")


class AvailableOtherSearchFilter(NestedRecord):
    """A filter by stock, shipping and the like that could be enabled."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the filter.")
    name = Field(codecs.STRING, "Name of the filter.")
    type = Field(codecs.text_enum(SearchFilterType), "What it filters by.")


AvailableSearchFilter = Union[
    AvailableValueSearchFilter, AvailablePriceSearchFilter, AvailableOtherSearchFilter
]
"""A filter that could be enabled, by its type."""


class SearchFilterFields(BaseRecord):
    """Fields of SearchFilter and AsyncSearchFilter."""

    __slots__ = ()

    collapsed_by_default = Field(
        codecs.BOOLEAN, "Whether it is closed until the shopper opens it.", access="read_only"
    )
    display_name = Field(codecs.STRING, "Heading that shoppers see.", access="read_only")
    display_product_count = Field(
        codecs.BOOLEAN,
        "Whether it shows the number of products of each value; not for price or rating.",
        access="read_only",
        nullable=True,
    )
    id = Field(codecs.STRING, "Identifies the filter.", access="read_only")
    is_enabled = Field(codecs.BOOLEAN, "Whether shoppers see the filter.", access="read_only")
    items_to_show = Field(
        codecs.integer_enum(SearchFilterItemsToShow),
        "Number of values that it shows at first; for product, category and brand.",
        access="read_only",
        nullable=True,
    )
    sort_by = Field(
        codecs.text_enum(SearchFilterSort),
        "Order of the values; for product and brand.",
        access="read_only",
        nullable=True,
    )
    type = Field(codecs.text_enum(SearchFilterType), "What it filters by.", access="read_only")
    show_free_shipping_filter = Field(
        codecs.BOOLEAN,
        "Whether it offers products with free shipping; for other.",
        access="read_only",
        nullable=True,
    )
    show_in_stock_filter = Field(
        codecs.BOOLEAN,
        "Whether it offers products in stock; for other.",
        access="read_only",
        nullable=True,
    )
    show_is_featured_filter = Field(
        codecs.BOOLEAN,
        "Whether it offers featured products; for other.",
        access="read_only",
        nullable=True,
    )
    show_product_count = Field(
        codecs.BOOLEAN,
        "Whether it shows the number of products of each choice; for other.",
        access="read_only",
        nullable=True,
    )


class SearchFilter(SearchFilterFields, Record):
    """One search filter. Filters of products where neither channel nor category has its own."""

    __slots__ = ()


class AsyncSearchFilter(SearchFilterFields, AsyncRecord):
    """One search filter. Filters of products where neither channel nor category has its own. For asynchronous clients."""

    __slots__ = ()


class SearchFilterFilters(FilterSet):
    """Parameters of SearchFilters."""


class SearchFilters(Resource[SearchFilter]):
    """Filters of products where neither channel nor category has its own."""

    meta = ResourceMeta(
        name="SearchFilters",
        path="/settings/search/filters",
        api="v3",
        record=SearchFilter,
        operations={"list": Operation("list", "GET", "/settings/search/filters", envelope="data")},
        filters=SearchFilterFilters,
        actions=(
            Action(
                "replace_all",
                "PUT",
                "/settings/search/filters",
                rows=Field(
                    codecs.array(
                        OneOf(
                            "ConfiguredSearchFilter",
                            lambda: {
                                "product": ProductSearchFilter,
                                "price": PriceSearchFilter,
                                "category": CategorySearchFilter,
                                "brand": BrandSearchFilter,
                                "rating": RatingSearchFilter,
                                "other": OtherSearchFilter,
                            },
                            by="type",
                        )
                    ),
                    "The items of the body; taken from the iterable before the request.",
                    wire="rows",
                ),
                returns="record",
                many=True,
                envelope="data",
                doc="Replaces the filters, in the order in which shoppers see them.",
            ),
            Action(
                "available",
                "GET",
                "/settings/search/filters/available",
                returns=OneOf(
                    "AvailableSearchFilter",
                    lambda: {
                        "product": AvailableValueSearchFilter,
                        "category": AvailableValueSearchFilter,
                        "brand": AvailableValueSearchFilter,
                        "rating": AvailableValueSearchFilter,
                        "price": AvailablePriceSearchFilter,
                        "other": AvailableOtherSearchFilter,
                    },
                    by="type",
                ),
                many=True,
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Filters for the products of this channel.",
                        name="channel_id",
                        op="none",
                    ),
                    Parameter(
                        codecs.INTEGER,
                        "Filters for the products of this category.",
                        name="category_id",
                        op="none",
                    ),
                ),
                doc="Lists the filters that could be enabled.",
            ),
        ),
        paging=Paging(0, 0, by="none"),
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=(
            "id",
            "type",
            "display_name",
            "is_enabled",
            "collapsed_by_default",
            "items_to_show",
        ),
    )


class AsyncSearchFilters(AsyncResource[AsyncSearchFilter]):
    """Filters of products where neither channel nor category has its own. For asynchronous clients."""

    meta = SearchFilters.meta._replace(record=AsyncSearchFilter)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def SearchFilterFields() -> None: ...

    def SearchFilterFilters() -> None: ...

    def SearchFilter() -> None: ...

    def SearchFilters() -> None: ...

    def AsyncSearchFilter() -> None: ...

    def AsyncSearchFilters() -> None: ...
