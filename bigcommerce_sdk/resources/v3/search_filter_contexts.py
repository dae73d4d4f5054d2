"""SearchFilterContexts: Filters of products in a channel or category.

Generated from schema/v3/search_filter_contexts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

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
)


class SearchFilterScope(NestedRecord):
    """Where filters are used."""

    __slots__ = ()

    category_id = Field(
        codecs.INTEGER,
        "Category whose page has the filters; null for the whole channel.",
        nullable=True,
    )
    channel_id = Field(codecs.INTEGER, "Channel that has the filters; null for all.", nullable=True)


class SearchFilterContextInput(NestedRecord):
    """Filters of products in a channel or category."""

    __slots__ = ()

    context = Field(codecs.nested(SearchFilterScope), "Where the filters are used.")
    data = Field(
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
        "The filters, in the order in which shoppers see them.",
    )


class SearchFilterContextFields(BaseRecord):
    """Fields of SearchFilterContext and AsyncSearchFilterContext."""

    __slots__ = ()

    context = Field(
        codecs.nested(SearchFilterScope), "Where the filters are used.", access="read_only"
    )
    data = Field(
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
        "The filters, in the order in which shoppers see them.",
        access="read_only",
    )


class SearchFilterContext(SearchFilterContextFields, Record):
    """One search filter context. Filters of products in a channel or category."""

    __slots__ = ()


class AsyncSearchFilterContext(SearchFilterContextFields, AsyncRecord):
    """One search filter context. Filters of products in a channel or category. For asynchronous clients."""

    __slots__ = ()


class SearchFilterContextFilters(FilterSet):
    """Parameters of SearchFilterContexts."""

    channel_id = Parameter(
        codecs.INTEGER, "Filters in this channel.", field="context.channel_id", op="equals"
    )
    category_id = Parameter(
        codecs.INTEGER, "Filters in this category.", field="context.category_id", op="equals"
    )


class SearchFilterContexts(Resource[SearchFilterContext]):
    """Filters of products in a channel or category."""

    meta = ResourceMeta(
        name="SearchFilterContexts",
        path="/settings/search/filters/contexts",
        api="v3",
        record=SearchFilterContext,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/settings/search/filters/contexts",
                accepts=("filters", "paging"),
                envelope="data",
            )
        },
        filters=SearchFilterContextFilters,
        actions=(
            Action(
                "upsert",
                "PUT",
                "/settings/search/filters/contexts",
                rows=Field(
                    codecs.array(codecs.nested(SearchFilterContextInput)),
                    "The items of the body; taken from the iterable before the request.",
                    wire="rows",
                ),
                returns="record",
                many=True,
                envelope="data",
                doc="Sets the filters of channels and categories.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("context", "data"),
    )


class AsyncSearchFilterContexts(AsyncResource[AsyncSearchFilterContext]):
    """Filters of products in a channel or category. For asynchronous clients."""

    meta = SearchFilterContexts.meta._replace(record=AsyncSearchFilterContext)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def SearchFilterContextFields() -> None: ...

    def SearchFilterContextFilters() -> None: ...

    def SearchFilterContext() -> None: ...

    def SearchFilterContexts() -> None: ...

    def AsyncSearchFilterContext() -> None: ...

    def AsyncSearchFilterContexts() -> None: ...
