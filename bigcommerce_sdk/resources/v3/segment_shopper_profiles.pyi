"""SegmentShopperProfiles: Shopper profiles in one segment.

Generated from schema/v3/segments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
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

from .customers import AsyncCustomer, Customer

class SegmentShopperProfileFields(BaseRecord):
    """Fields of SegmentShopperProfile and AsyncSegmentShopperProfile."""

    @property
    def id(self) -> str:
        """Identifies the shopper profile. String, read-only, uuid."""

    @property
    def customer_id(self) -> int:
        """Id of the customer. Integer, read-only."""

    @property
    def created_at(self) -> datetime:
        """When the shopper profile was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the shopper profile was last changed. Datetime, read-only."""

class SegmentShopperProfile(SegmentShopperProfileFields, SubResourceRecord):
    """One segment shopper profile. Shopper profiles in one segment."""

    @property
    def customer(self) -> Customer | None:
        """The customer of the profile. Leads to a record of Customers, fetched when first used."""

    def delete(self) -> None:
        """Delete this segment shopper profile from the store.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

class AsyncSegmentShopperProfile(SegmentShopperProfileFields, AsyncSubResourceRecord):
    """One segment shopper profile. Shopper profiles in one segment. For asynchronous clients."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer of the profile. Leads to a record of Customers, fetched when first awaited."""

    async def delete(self) -> None:
        """Delete this segment shopper profile from the store.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

class SegmentShopperProfileFilters(FilterSet):
    """Parameters of SegmentShopperProfiles."""

    def __init__(self) -> None: ...

class SegmentShopperProfiles(Resource[SegmentShopperProfile]):
    """Shopper profiles in one segment."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        segment_id: str,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[SegmentShopperProfile]:
        """One page of segment shopper profiles, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def iterall(
        self,
        segment_id: str,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[SegmentShopperProfile]:
        """All segment shopper profiles, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def enumerate(
        self,
        segment_id: str,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[SegmentShopperProfile]:
        """A range of segment shopper profiles by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def delete(self, segment_id: str, id: str, /) -> None:
        """Delete one segment shopper profile.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

    def delete_many(self, segment_id: str, ids: Iterable[str], /, *, concurrency: int = 1) -> None:
        """Delete segment shopper profiles by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

    def add(self, segment_id: str, rows: Iterable[str], /) -> list[SegmentShopperProfile]:
        """Adds shopper profiles by their ids, at most 50 a call.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: POST /segments/{segment_id}/shopper-profiles
        """

class BoundSegmentShopperProfiles(BoundResource[SegmentShopperProfile]):
    """SegmentShopperProfiles of one segment."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[SegmentShopperProfile]:
        """One page of segment shopper profiles, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[SegmentShopperProfile]:
        """All segment shopper profiles, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[SegmentShopperProfile]:
        """A range of segment shopper profiles by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[SegmentShopperProfile]:
        """All segment shopper profiles, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def delete(self, id: str, /) -> None:
        """Delete one segment shopper profile.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

    def delete_many(self, ids: Iterable[str], /, *, concurrency: int = 1) -> None:
        """Delete segment shopper profiles by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

    def add(self, rows: Iterable[str], /) -> list[SegmentShopperProfile]:
        """Adds shopper profiles by their ids, at most 50 a call.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: POST /segments/{segment_id}/shopper-profiles
        """

class AsyncSegmentShopperProfiles(AsyncResource[AsyncSegmentShopperProfile]):
    """Shopper profiles in one segment. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        segment_id: str,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSegmentShopperProfile]:
        """One page of segment shopper profiles, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def iterall(
        self,
        segment_id: str,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncSegmentShopperProfile]:
        """All segment shopper profiles, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def enumerate(
        self,
        segment_id: str,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncSegmentShopperProfile]:
        """A range of segment shopper profiles by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    async def delete(self, segment_id: str, id: str, /) -> None:
        """Delete one segment shopper profile.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

    async def delete_many(
        self, segment_id: str, ids: Iterable[str], /, *, concurrency: int = 1
    ) -> None:
        """Delete segment shopper profiles by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

    async def add(
        self, segment_id: str, rows: Iterable[str], /
    ) -> list[AsyncSegmentShopperProfile]:
        """Adds shopper profiles by their ids, at most 50 a call.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: POST /segments/{segment_id}/shopper-profiles
        """

class AsyncBoundSegmentShopperProfiles(AsyncBoundResource[AsyncSegmentShopperProfile]):
    """SegmentShopperProfiles of one segment. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSegmentShopperProfile]:
        """One page of segment shopper profiles, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncSegmentShopperProfile]:
        """All segment shopper profiles, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncSegmentShopperProfile]:
        """A range of segment shopper profiles by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSegmentShopperProfile]:
        """All segment shopper profiles, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments/{segment_id}/shopper-profiles
        """

    async def delete(self, id: str, /) -> None:
        """Delete one segment shopper profile.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

    async def delete_many(self, ids: Iterable[str], /, *, concurrency: int = 1) -> None:
        """Delete segment shopper profiles by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /segments/{segment_id}/shopper-profiles
        """

    async def add(self, rows: Iterable[str], /) -> list[AsyncSegmentShopperProfile]:
        """Adds shopper profiles by their ids, at most 50 a call.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: POST /segments/{segment_id}/shopper-profiles
        """
