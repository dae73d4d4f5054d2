"""Regions: Regions of a theme template, in which placements put widgets.

Generated from schema/v3/regions.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class RegionFields(BaseRecord):
    """Fields of Region and AsyncRegion."""

    @property
    def name(self) -> str:
        """Name that placements use, such as home_below_menu. String, read-only."""

class Region(RegionFields, Record):
    """One region. Regions of a theme template, in which placements put widgets."""

class AsyncRegion(RegionFields, AsyncRecord):
    """One region. Regions of a theme template, in which placements put widgets. For asynchronous clients."""

class RegionFilters(FilterSet):
    """Parameters of Regions."""

    def __init__(
        self, *, template_file: str | None = None, channel_id: str | None = None
    ) -> None: ...
    @property
    def template_file(self) -> Filter[str]:
        """Theme template, such as pages/home."""

    @template_file.setter
    def template_file(self, value: str | None) -> None: ...
    @property
    def channel_id(self) -> Filter[str]:
        """Channel whose theme is meant."""

    @channel_id.setter
    def channel_id(self, value: str | None) -> None: ...

class Regions(Resource[Region]):
    """Regions of a theme template, in which placements put widgets."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: RegionFilters | None = None,
        template_file: str,
        channel_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Region]:
        """One page of regions, as a list with has_more.

        Args:
            query: Filters made with filters().
            template_file: Theme template, such as pages/home.
            channel_id: Channel whose theme is meant.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/regions
        """

    def iterall(
        self,
        *,
        query: RegionFilters | None = None,
        template_file: str,
        channel_id: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Region]:
        """All regions, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            template_file: Theme template, such as pages/home.
            channel_id: Channel whose theme is meant.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/regions
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: RegionFilters | None = None,
        template_file: str,
        channel_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Region]:
        """A range of regions by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            template_file: Theme template, such as pages/home.
            channel_id: Channel whose theme is meant.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/regions
        """

    def filters(self) -> RegionFilters:
        """An empty filter set, to be passed as query=."""

class AsyncRegions(AsyncResource[AsyncRegion]):
    """Regions of a theme template, in which placements put widgets. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: RegionFilters | None = None,
        template_file: str,
        channel_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncRegion]:
        """One page of regions, as a list with has_more.

        Args:
            query: Filters made with filters().
            template_file: Theme template, such as pages/home.
            channel_id: Channel whose theme is meant.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/regions
        """

    def iterall(
        self,
        *,
        query: RegionFilters | None = None,
        template_file: str,
        channel_id: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncRegion]:
        """All regions, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            template_file: Theme template, such as pages/home.
            channel_id: Channel whose theme is meant.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/regions
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: RegionFilters | None = None,
        template_file: str,
        channel_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncRegion]:
        """A range of regions by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            template_file: Theme template, such as pages/home.
            channel_id: Channel whose theme is meant.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/regions
        """

    def filters(self) -> RegionFilters:
        """An empty filter set, to be passed as query=."""
