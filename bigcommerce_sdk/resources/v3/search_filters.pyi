"""SearchFilters: Filters of products where neither channel nor category has its own.

Generated from schema/v3/search_filters.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any, ClassVar, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import ConfiguredSearchFilterDict
from .shared import (
    ConfiguredSearchFilter,
    SearchFilterItemsToShow,
    SearchFilterSort,
    SearchFilterType,
)

class AvailableValueSearchFilter(NestedRecord):
    """A filter by product option, category, brand or rating that could be enabled."""

    def __init__(
        self,
        *,
        id: str = ...,
        name: str = ...,
        product_count: int = ...,
        type: SearchFilterType = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the filter. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def name(self) -> str:
        """Name of the filter, such as that of the option. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def product_count(self) -> int:
        """Number of products with a value. Integer."""

    @product_count.setter
    def product_count(self, value: int) -> None: ...
    @property
    def type(self) -> SearchFilterType:
        """What it filters by. Enum."""

    @type.setter
    def type(self, value: SearchFilterType) -> None: ...

class AvailablePriceSearchFilter(NestedRecord):
    """A filter by price that could be enabled."""

    def __init__(
        self,
        *,
        id: str = ...,
        name: str = ...,
        price_range_max: Decimal | float | str = ...,
        price_range_min: Decimal | float | str = ...,
        type: SearchFilterType = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the filter. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def name(self) -> str:
        """Name of the filter. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def price_range_max(self) -> Decimal:
        """Highest price. Decimal."""

    @price_range_max.setter
    def price_range_max(self, value: Decimal | float | str) -> None: ...
    @property
    def price_range_min(self) -> Decimal:
        """Lowest price. Decimal."""

    @price_range_min.setter
    def price_range_min(self, value: Decimal | float | str) -> None: ...
    @property
    def type(self) -> SearchFilterType:
        """What it filters by. Enum."""

    @type.setter
    def type(self, value: SearchFilterType) -> None: ...

class AvailableOtherSearchFilter(NestedRecord):
    """A filter by stock, shipping and the like that could be enabled."""

    def __init__(self, *, id: str = ..., name: str = ..., type: SearchFilterType = ...) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the filter. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def name(self) -> str:
        """Name of the filter. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def type(self) -> SearchFilterType:
        """What it filters by. Enum."""

    @type.setter
    def type(self, value: SearchFilterType) -> None: ...

AvailableSearchFilter: TypeAlias = (
    AvailableValueSearchFilter | AvailablePriceSearchFilter | AvailableOtherSearchFilter
)
"""A filter that could be enabled, by its type."""

class SearchFilterFields(BaseRecord):
    """Fields of SearchFilter and AsyncSearchFilter."""

    @property
    def collapsed_by_default(self) -> bool:
        """Whether it is closed until the shopper opens it. Boolean, read-only."""

    @property
    def display_name(self) -> str:
        """Heading that shoppers see. String, read-only."""

    @property
    def display_product_count(self) -> bool | None:
        """Whether it shows the number of products of each value; not for price or rating. Boolean, read-only, can be None."""

    @property
    def id(self) -> str:
        """Identifies the filter. String, read-only."""

    @property
    def is_enabled(self) -> bool:
        """Whether shoppers see the filter. Boolean, read-only."""

    @property
    def items_to_show(self) -> SearchFilterItemsToShow | None:
        """Number of values that it shows at first; for product, category and brand. Enum, read-only, can be None."""

    @property
    def sort_by(self) -> SearchFilterSort | None:
        """Order of the values; for product and brand. Enum, read-only, can be None."""

    @property
    def type(self) -> SearchFilterType:
        """What it filters by. Enum, read-only."""

    @property
    def show_free_shipping_filter(self) -> bool | None:
        """Whether it offers products with free shipping; for other. Boolean, read-only, can be None."""

    @property
    def show_in_stock_filter(self) -> bool | None:
        """Whether it offers products in stock; for other. Boolean, read-only, can be None."""

    @property
    def show_is_featured_filter(self) -> bool | None:
        """Whether it offers featured products; for other. Boolean, read-only, can be None."""

    @property
    def show_product_count(self) -> bool | None:
        """Whether it shows the number of products of each choice; for other. Boolean, read-only, can be None."""

class SearchFilter(SearchFilterFields, Record):
    """One search filter. Filters of products where neither channel nor category has its own."""

class AsyncSearchFilter(SearchFilterFields, AsyncRecord):
    """One search filter. Filters of products where neither channel nor category has its own. For asynchronous clients."""

class SearchFilterFilters(FilterSet):
    """Parameters of SearchFilters."""

    def __init__(self) -> None: ...

class SearchFilters(Resource[SearchFilter]):
    """Filters of products where neither channel nor category has its own."""

    meta: ClassVar[ResourceMeta]
    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> RecordPage[SearchFilter]:
        """One page of search filters, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[SearchFilter]:
        """All search filters, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[SearchFilter]:
        """A range of search filters by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters
        """

    def replace_all(
        self, rows: Iterable[ConfiguredSearchFilter | ConfiguredSearchFilterDict], /
    ) -> list[SearchFilter]:
        """Replaces the filters, in the order in which shoppers see them.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: PUT /settings/search/filters
        """

    def available(
        self, *, channel_id: int | None = None, category_id: int | None = None
    ) -> list[AvailableSearchFilter]:
        """Lists the filters that could be enabled.

        Args:
            channel_id: Filters for the products of this channel.
            category_id: Filters for the products of this category.

        API: GET /settings/search/filters/available
        """

class AsyncSearchFilters(AsyncResource[AsyncSearchFilter]):
    """Filters of products where neither channel nor category has its own. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncSearchFilter]:
        """One page of search filters, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncSearchFilter]:
        """All search filters, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncSearchFilter]:
        """A range of search filters by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters
        """

    async def replace_all(
        self, rows: Iterable[ConfiguredSearchFilter | ConfiguredSearchFilterDict], /
    ) -> list[AsyncSearchFilter]:
        """Replaces the filters, in the order in which shoppers see them.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: PUT /settings/search/filters
        """

    async def available(
        self, *, channel_id: int | None = None, category_id: int | None = None
    ) -> list[AvailableSearchFilter]:
        """Lists the filters that could be enabled.

        Args:
            channel_id: Filters for the products of this channel.
            category_id: Filters for the products of this category.

        API: GET /settings/search/filters/available
        """
