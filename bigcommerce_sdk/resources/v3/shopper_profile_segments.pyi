"""ShopperProfileSegments: Segments that one shopper profile belongs to.

Generated from schema/v3/shopper_profiles.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .segments import AsyncSegment, Segment

class ShopperProfileSegmentFields(BaseRecord):
    """Fields of ShopperProfileSegment and AsyncShopperProfileSegment."""

    @property
    def id(self) -> str:
        """Identifies the segment. String, read-only, uuid."""

    @property
    def name(self) -> str:
        """Name of the segment. String, read-only."""

    @property
    def description(self) -> str:
        """Purpose of the segment; empty if none. String, read-only."""

    @property
    def created_at(self) -> datetime:
        """When the segment was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the segment was last changed. Datetime, read-only."""

class ShopperProfileSegment(ShopperProfileSegmentFields, SubResourceRecord):
    """One shopper profile segment. Segments that one shopper profile belongs to."""

    @property
    def segment(self) -> Segment | None:
        """The segment, as a record that can be changed. Leads to a record of Segments, fetched when first used."""

class AsyncShopperProfileSegment(ShopperProfileSegmentFields, AsyncSubResourceRecord):
    """One shopper profile segment. Segments that one shopper profile belongs to. For asynchronous clients."""

    @property
    def segment(self) -> AsyncLink[AsyncSegment | None]:
        """The segment, as a record that can be changed. Leads to a record of Segments, fetched when first awaited."""

class ShopperProfileSegmentFilters(FilterSet):
    """Parameters of ShopperProfileSegments."""

    def __init__(self) -> None: ...

class ShopperProfileSegments(Resource[ShopperProfileSegment]):
    """Segments that one shopper profile belongs to."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        shopper_profile_id: str,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ShopperProfileSegment]:
        """One page of shopper profile segments, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    def iterall(
        self,
        shopper_profile_id: str,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ShopperProfileSegment]:
        """All shopper profile segments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    def enumerate(
        self,
        shopper_profile_id: str,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ShopperProfileSegment]:
        """A range of shopper profile segments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

class BoundShopperProfileSegments(BoundResource[ShopperProfileSegment]):
    """ShopperProfileSegments of one shopper profile."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ShopperProfileSegment]:
        """One page of shopper profile segments, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ShopperProfileSegment]:
        """All shopper profile segments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ShopperProfileSegment]:
        """A range of shopper profile segments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ShopperProfileSegment]:
        """All shopper profile segments, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

class AsyncShopperProfileSegments(AsyncResource[AsyncShopperProfileSegment]):
    """Segments that one shopper profile belongs to. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        shopper_profile_id: str,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncShopperProfileSegment]:
        """One page of shopper profile segments, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    def iterall(
        self,
        shopper_profile_id: str,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncShopperProfileSegment]:
        """All shopper profile segments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    def enumerate(
        self,
        shopper_profile_id: str,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncShopperProfileSegment]:
        """A range of shopper profile segments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

class AsyncBoundShopperProfileSegments(AsyncBoundResource[AsyncShopperProfileSegment]):
    """ShopperProfileSegments of one shopper profile. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncShopperProfileSegment]:
        """One page of shopper profile segments, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncShopperProfileSegment]:
        """All shopper profile segments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncShopperProfileSegment]:
        """A range of shopper profile segments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """

    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncShopperProfileSegment]:
        """All shopper profile segments, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shopper-profiles/{shopper_profile_id}/segments
        """
