"""SearchFilterContexts: Filters of products in a channel or category.

Generated from schema/v3/search_filter_contexts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import ConfiguredSearchFilterDict, SearchFilterContextInputDict, SearchFilterScopeDict
from .shared import ConfiguredSearchFilter

class SearchFilterScope(NestedRecord):
    """Where filters are used."""

    def __init__(self, *, category_id: int | None = ..., channel_id: int | None = ...) -> None: ...
    @property
    def category_id(self) -> int | None:
        """Category whose page has the filters; null for the whole channel. Integer, can be None."""

    @category_id.setter
    def category_id(self, value: int | None) -> None: ...
    @property
    def channel_id(self) -> int | None:
        """Channel that has the filters; null for all. Integer, can be None."""

    @channel_id.setter
    def channel_id(self, value: int | None) -> None: ...

class SearchFilterContextInput(NestedRecord):
    """Filters of products in a channel or category."""

    def __init__(
        self,
        *,
        context: SearchFilterScope | SearchFilterScopeDict = ...,
        data: Sequence[ConfiguredSearchFilter | ConfiguredSearchFilterDict] = ...,
    ) -> None: ...
    @property
    def context(self) -> SearchFilterScope:
        """Where the filters are used. Object."""

    @context.setter
    def context(self, value: SearchFilterScope | SearchFilterScopeDict) -> None: ...
    @property
    def data(self) -> list[ConfiguredSearchFilter]:
        """The filters, in the order in which shoppers see them. Array of union."""

    @data.setter
    def data(
        self, value: Sequence[ConfiguredSearchFilter | ConfiguredSearchFilterDict]
    ) -> None: ...

class SearchFilterContextFields(BaseRecord):
    """Fields of SearchFilterContext and AsyncSearchFilterContext."""

    @property
    def context(self) -> SearchFilterScope:
        """Where the filters are used. Object, read-only."""

    @property
    def data(self) -> list[ConfiguredSearchFilter]:
        """The filters, in the order in which shoppers see them. Array of union, read-only."""

class SearchFilterContext(SearchFilterContextFields, Record):
    """One search filter context. Filters of products in a channel or category."""

class AsyncSearchFilterContext(SearchFilterContextFields, AsyncRecord):
    """One search filter context. Filters of products in a channel or category. For asynchronous clients."""

class SearchFilterContextFilters(FilterSet):
    """Parameters of SearchFilterContexts."""

    def __init__(
        self, *, channel_id: int | None = None, category_id: int | None = None
    ) -> None: ...
    @property
    def channel_id(self) -> Filter[int]:
        """Filters in this channel."""

    @channel_id.setter
    def channel_id(self, value: int | None) -> None: ...
    @property
    def category_id(self) -> Filter[int]:
        """Filters in this category."""

    @category_id.setter
    def category_id(self, value: int | None) -> None: ...

class SearchFilterContexts(Resource[SearchFilterContext]):
    """Filters of products in a channel or category."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: SearchFilterContextFilters | None = None,
        channel_id: int | None = None,
        category_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[SearchFilterContext]:
        """One page of search filter contexts, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Filters in this channel.
            category_id: Filters in this category.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters/contexts
        """

    def iterall(
        self,
        *,
        query: SearchFilterContextFilters | None = None,
        channel_id: int | None = None,
        category_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[SearchFilterContext]:
        """All search filter contexts, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Filters in this channel.
            category_id: Filters in this category.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters/contexts
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SearchFilterContextFilters | None = None,
        channel_id: int | None = None,
        category_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[SearchFilterContext]:
        """A range of search filter contexts by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Filters in this channel.
            category_id: Filters in this category.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters/contexts
        """

    def filters(self) -> SearchFilterContextFilters:
        """An empty filter set, to be passed as query=."""

    def upsert(
        self, rows: Iterable[SearchFilterContextInput | SearchFilterContextInputDict], /
    ) -> list[SearchFilterContext]:
        """Sets the filters of channels and categories.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: PUT /settings/search/filters/contexts
        """

class AsyncSearchFilterContexts(AsyncResource[AsyncSearchFilterContext]):
    """Filters of products in a channel or category. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: SearchFilterContextFilters | None = None,
        channel_id: int | None = None,
        category_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSearchFilterContext]:
        """One page of search filter contexts, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Filters in this channel.
            category_id: Filters in this category.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters/contexts
        """

    def iterall(
        self,
        *,
        query: SearchFilterContextFilters | None = None,
        channel_id: int | None = None,
        category_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncSearchFilterContext]:
        """All search filter contexts, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Filters in this channel.
            category_id: Filters in this category.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters/contexts
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SearchFilterContextFilters | None = None,
        channel_id: int | None = None,
        category_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncSearchFilterContext]:
        """A range of search filter contexts by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Filters in this channel.
            category_id: Filters in this category.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/search/filters/contexts
        """

    def filters(self) -> SearchFilterContextFilters:
        """An empty filter set, to be passed as query=."""

    async def upsert(
        self, rows: Iterable[SearchFilterContextInput | SearchFilterContextInputDict], /
    ) -> list[AsyncSearchFilterContext]:
        """Sets the filters of channels and categories.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: PUT /settings/search/filters/contexts
        """
