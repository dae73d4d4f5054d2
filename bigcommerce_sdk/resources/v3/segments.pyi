"""Segments: Groups of customers, for targeted promotions; at most 1,000 in a store.

Generated from schema/v3/segments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import SegmentCreate, SegmentUpdateRow
from .segment_shopper_profiles import AsyncBoundSegmentShopperProfiles, BoundSegmentShopperProfiles

class SegmentFields(BaseRecord):
    """Fields of Segment and AsyncSegment."""

    @property
    def id(self) -> str:
        """Identifies the segment. String, read-only, uuid."""

    @property
    def name(self) -> str:
        """Name of the segment. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def description(self) -> str:
        """Purpose of the segment; empty if none. String."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the segment was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the segment was last changed. Datetime, read-only."""

class Segment(SegmentFields, Record):
    """One segment. Groups of customers, for targeted promotions; at most 1,000 in a store."""

    @property
    def shopper_profiles(self) -> BoundSegmentShopperProfiles:
        """The shopper profiles in the segment. Leads to a list of SegmentShopperProfiles, fetched when first used."""

    def save(self) -> Segment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /segments
        """

    def update(self, *, name: str = ..., description: str = ...) -> Segment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the segment.
            description: Purpose of the segment; empty if none.

        API: PUT /segments
        """

    def delete(self) -> None:
        """Delete this segment from the store.

        API: DELETE /segments
        """

    def refresh(self) -> Segment:
        """Reload this segment; unsaved changes are discarded.

        API: GET /segments
        """

class AsyncSegment(SegmentFields, AsyncRecord):
    """One segment. Groups of customers, for targeted promotions; at most 1,000 in a store. For asynchronous clients."""

    @property
    def shopper_profiles(self) -> AsyncBoundSegmentShopperProfiles:
        """The shopper profiles in the segment. Leads to a list of SegmentShopperProfiles, fetched when first used."""

    async def save(self) -> AsyncSegment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /segments
        """

    async def update(self, *, name: str = ..., description: str = ...) -> AsyncSegment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the segment.
            description: Purpose of the segment; empty if none.

        API: PUT /segments
        """

    async def delete(self) -> None:
        """Delete this segment from the store.

        API: DELETE /segments
        """

    async def refresh(self) -> AsyncSegment:
        """Reload this segment; unsaved changes are discarded.

        API: GET /segments
        """

class SegmentFilters(FilterSet):
    """Parameters of Segments."""

    def __init__(self, *, id__in: Sequence[str] | str | None = None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[str] | str]:
        """Segments with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[str] | str | None) -> None: ...

class Segments(Resource[Segment]):
    """Groups of customers, for targeted promotions; at most 1,000 in a store."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: SegmentFilters | None = None,
        id__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Segment]:
        """One page of segments, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Segments with one of these ids.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments
        """

    def iterall(
        self,
        *,
        query: SegmentFilters | None = None,
        id__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Segment]:
        """All segments, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Segments with one of these ids.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SegmentFilters | None = None,
        id__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Segment]:
        """A range of segments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Segments with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments
        """

    def filters(self) -> SegmentFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: str, /, *, extra_params: Mapping[str, Any] | None = None) -> Segment:
        """One segment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments
        """

    def create(self, *, name: str, description: str = ...) -> Segment:
        """Create one segment and return it as stored.

        Args:
            name: Name of the segment.
            description: Purpose of the segment; empty if none.

        API: POST /segments
        """

    def update(self, id: str, /, *, name: str = ..., description: str = ...) -> Segment:
        """Change one segment; only the fields that are passed are sent.

        Args:
            name: Name of the segment.
            description: Purpose of the segment; empty if none.

        API: PUT /segments
        """

    def delete(self, id: str, /) -> None:
        """Delete one segment.

        API: DELETE /segments
        """

    def create_many(
        self, rows: Iterable[SegmentCreate | Segment | AsyncSegment], /, *, concurrency: int = 1
    ) -> list[Segment]:
        """Create segments, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /segments
        """

    def update_many(
        self, rows: Iterable[SegmentUpdateRow | Segment | AsyncSegment], /, *, concurrency: int = 1
    ) -> list[Segment]:
        """Change segments, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /segments
        """

    def delete_many(self, ids: Iterable[str], /, *, concurrency: int = 1) -> None:
        """Delete segments by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /segments
        """

class AsyncSegments(AsyncResource[AsyncSegment]):
    """Groups of customers, for targeted promotions; at most 1,000 in a store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: SegmentFilters | None = None,
        id__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSegment]:
        """One page of segments, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Segments with one of these ids.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments
        """

    def iterall(
        self,
        *,
        query: SegmentFilters | None = None,
        id__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncSegment]:
        """All segments, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Segments with one of these ids.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SegmentFilters | None = None,
        id__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncSegment]:
        """A range of segments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Segments with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments
        """

    def filters(self) -> SegmentFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncSegment:
        """One segment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /segments
        """

    async def create(self, *, name: str, description: str = ...) -> AsyncSegment:
        """Create one segment and return it as stored.

        Args:
            name: Name of the segment.
            description: Purpose of the segment; empty if none.

        API: POST /segments
        """

    async def update(self, id: str, /, *, name: str = ..., description: str = ...) -> AsyncSegment:
        """Change one segment; only the fields that are passed are sent.

        Args:
            name: Name of the segment.
            description: Purpose of the segment; empty if none.

        API: PUT /segments
        """

    async def delete(self, id: str, /) -> None:
        """Delete one segment.

        API: DELETE /segments
        """

    async def create_many(
        self, rows: Iterable[SegmentCreate | Segment | AsyncSegment], /, *, concurrency: int = 1
    ) -> list[AsyncSegment]:
        """Create segments, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /segments
        """

    async def update_many(
        self, rows: Iterable[SegmentUpdateRow | Segment | AsyncSegment], /, *, concurrency: int = 1
    ) -> list[AsyncSegment]:
        """Change segments, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /segments
        """

    async def delete_many(self, ids: Iterable[str], /, *, concurrency: int = 1) -> None:
        """Delete segments by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /segments
        """
