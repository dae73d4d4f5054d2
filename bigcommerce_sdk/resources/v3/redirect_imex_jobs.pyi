"""RedirectImexJobs: Jobs that import redirects from CSV files or export them.

Generated from schema/v3/redirect_imex_jobs.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.files import File, FileSource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

RedirectImexJobType: TypeAlias = Literal["import", "export"]
"""Directions of jobs."""

RedirectImexJobStatus: TypeAlias = Literal["new", "working", "complete", "aborted", "failed"]
"""States of jobs."""

class RedirectImexJobError(NestedRecord):
    """A row that failed."""

    def __init__(self, *, row: int = ..., message: str = ...) -> None: ...
    @property
    def row(self) -> int:
        """Number of the row in the file. Integer."""

    @row.setter
    def row(self, value: int) -> None: ...
    @property
    def message(self) -> str:
        """Why it failed. String."""

    @message.setter
    def message(self, value: str) -> None: ...

class RedirectExportOptions(NestedRecord):
    """What to export."""

    def __init__(
        self,
        *,
        site_id: int | None = ...,
        redirect_ids: Sequence[int] = ...,
        include_dynamic_target_urls: bool = ...,
    ) -> None: ...
    @property
    def site_id(self) -> int | None:
        """Site whose redirects are exported; null for all sites. Integer, can be None."""

    @site_id.setter
    def site_id(self, value: int | None) -> None: ...
    @property
    def redirect_ids(self) -> list[int]:
        """Redirects to export; all of the site if left out. Array of integer."""

    @redirect_ids.setter
    def redirect_ids(self, value: Sequence[int]) -> None: ...
    @property
    def include_dynamic_target_urls(self) -> bool:
        """Whether to add a column with the addresses of records. Boolean."""

    @include_dynamic_target_urls.setter
    def include_dynamic_target_urls(self, value: bool) -> None: ...

class RedirectImexJobReference(NestedRecord):
    """The job that was started."""

    def __init__(self, *, id: str = ...) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the job; its events and its file take it. String."""

    @id.setter
    def id(self, value: str) -> None: ...

class RedirectImportFile(NestedRecord):
    """Redirects to import."""

    def __init__(self, *, import_file: FileSource = ...) -> None: ...
    @property
    def import_file(self) -> File:
        """CSV file with the columns Domain, Old Path, Manual URL/Path, Dynamic Target Type and Dynamic Target ID. File, required on create."""

    @import_file.setter
    def import_file(self, value: FileSource) -> None: ...

class RedirectImexJobFields(BaseRecord):
    """Fields of RedirectImexJob and AsyncRedirectImexJob."""

    @property
    def id(self) -> str:
        """Identifies the job. String, read-only, uuid."""

    @property
    def type(self) -> RedirectImexJobType:
        """Whether redirects are imported or exported. Enum, read-only."""

    @property
    def status(self) -> RedirectImexJobStatus:
        """State of the job. Enum, read-only."""

    @property
    def completed_items(self) -> int:
        """Redirects that were imported or exported. Integer, read-only."""

    @property
    def failed_items(self) -> int:
        """Redirects that could not be imported or exported. Integer, read-only."""

    @property
    def total_items(self) -> int:
        """Redirects of the job. Integer, read-only."""

    @property
    def errors(self) -> list[RedirectImexJobError]:
        """Rows that failed, and why. Array of object, read-only."""

    @property
    def created_at(self) -> datetime:
        """When the job was started. Datetime, read-only."""

    @property
    def completed_at(self) -> datetime | None:
        """When the job ended; null while it runs. Datetime, read-only, can be None."""

class RedirectImexJob(RedirectImexJobFields, Record):
    """One redirect imex job. Jobs that import redirects from CSV files or export them."""

class AsyncRedirectImexJob(RedirectImexJobFields, AsyncRecord):
    """One redirect imex job. Jobs that import redirects from CSV files or export them. For asynchronous clients."""

class RedirectImexJobFilters(FilterSet):
    """Parameters of RedirectImexJobs."""

    def __init__(
        self,
        *,
        id: str | None = None,
        type: RedirectImexJobType | None = None,
        status: RedirectImexJobStatus | None = None,
    ) -> None: ...
    @property
    def id(self) -> Filter[str]:
        """The job with this id."""

    @id.setter
    def id(self, value: str | None) -> None: ...
    @property
    def type(self) -> Filter[RedirectImexJobType]:
        """Jobs of this type."""

    @type.setter
    def type(self, value: RedirectImexJobType | None) -> None: ...
    @property
    def status(self) -> Filter[RedirectImexJobStatus]:
        """Jobs in this state."""

    @status.setter
    def status(self, value: RedirectImexJobStatus | None) -> None: ...

class RedirectImexJobs(Resource[RedirectImexJob]):
    """Jobs that import redirects from CSV files or export them."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: RedirectImexJobFilters | None = None,
        id: str | None = None,
        type: RedirectImexJobType | None = None,
        status: RedirectImexJobStatus | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[RedirectImexJob]:
        """One page of redirect imex jobs, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The job with this id.
            type: Jobs of this type.
            status: Jobs in this state.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects/imex/jobs
        """

    def iterall(
        self,
        *,
        query: RedirectImexJobFilters | None = None,
        id: str | None = None,
        type: RedirectImexJobType | None = None,
        status: RedirectImexJobStatus | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[RedirectImexJob]:
        """All redirect imex jobs, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The job with this id.
            type: Jobs of this type.
            status: Jobs in this state.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects/imex/jobs
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: RedirectImexJobFilters | None = None,
        id: str | None = None,
        type: RedirectImexJobType | None = None,
        status: RedirectImexJobStatus | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[RedirectImexJob]:
        """A range of redirect imex jobs by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The job with this id.
            type: Jobs of this type.
            status: Jobs in this state.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects/imex/jobs
        """

    def filters(self) -> RedirectImexJobFilters:
        """An empty filter set, to be passed as query=."""

    def start_export(
        self,
        *,
        site_id: int | None = ...,
        redirect_ids: Sequence[int] = ...,
        include_dynamic_target_urls: bool = ...,
    ) -> RedirectImexJobReference | None:
        """Starts an export; only one job can run at a time.

        Args:
            site_id: Site whose redirects are exported; null for all sites.
            redirect_ids: Redirects to export; all of the site if left out.
            include_dynamic_target_urls: Whether to add a column with the addresses of records.

        API: POST /storefront/redirects/imex/export
        """

    def start_import(self, *, import_file: FileSource) -> RedirectImexJobReference | None:
        """Starts an import of a CSV file.

        Args:
            import_file: CSV file with the columns Domain, Old Path, Manual URL/Path, Dynamic Target Type and Dynamic Target ID.

        API: POST /storefront/redirects/imex/import
        """

    def export_events(self, uuid: int, /) -> str:
        """Events of an export job as a text/event-stream, until the job ends.

        API: GET /storefront/redirects/imex/export/{uuid}/events
        """

    def import_events(self, uuid: int, /) -> str:
        """Events of an import job as a text/event-stream, until the job ends.

        API: GET /storefront/redirects/imex/import/{uuid}/events
        """

    def download(self, uuid: int, /) -> bytes:
        """The CSV file of a completed export.

        API: GET /storefront/redirects/imex/export/{uuid}/download
        """

class AsyncRedirectImexJobs(AsyncResource[AsyncRedirectImexJob]):
    """Jobs that import redirects from CSV files or export them. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: RedirectImexJobFilters | None = None,
        id: str | None = None,
        type: RedirectImexJobType | None = None,
        status: RedirectImexJobStatus | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncRedirectImexJob]:
        """One page of redirect imex jobs, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The job with this id.
            type: Jobs of this type.
            status: Jobs in this state.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects/imex/jobs
        """

    def iterall(
        self,
        *,
        query: RedirectImexJobFilters | None = None,
        id: str | None = None,
        type: RedirectImexJobType | None = None,
        status: RedirectImexJobStatus | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncRedirectImexJob]:
        """All redirect imex jobs, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The job with this id.
            type: Jobs of this type.
            status: Jobs in this state.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects/imex/jobs
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: RedirectImexJobFilters | None = None,
        id: str | None = None,
        type: RedirectImexJobType | None = None,
        status: RedirectImexJobStatus | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncRedirectImexJob]:
        """A range of redirect imex jobs by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The job with this id.
            type: Jobs of this type.
            status: Jobs in this state.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects/imex/jobs
        """

    def filters(self) -> RedirectImexJobFilters:
        """An empty filter set, to be passed as query=."""

    async def start_export(
        self,
        *,
        site_id: int | None = ...,
        redirect_ids: Sequence[int] = ...,
        include_dynamic_target_urls: bool = ...,
    ) -> RedirectImexJobReference | None:
        """Starts an export; only one job can run at a time.

        Args:
            site_id: Site whose redirects are exported; null for all sites.
            redirect_ids: Redirects to export; all of the site if left out.
            include_dynamic_target_urls: Whether to add a column with the addresses of records.

        API: POST /storefront/redirects/imex/export
        """

    async def start_import(self, *, import_file: FileSource) -> RedirectImexJobReference | None:
        """Starts an import of a CSV file.

        Args:
            import_file: CSV file with the columns Domain, Old Path, Manual URL/Path, Dynamic Target Type and Dynamic Target ID.

        API: POST /storefront/redirects/imex/import
        """

    async def export_events(self, uuid: int, /) -> str:
        """Events of an export job as a text/event-stream, until the job ends.

        API: GET /storefront/redirects/imex/export/{uuid}/events
        """

    async def import_events(self, uuid: int, /) -> str:
        """Events of an import job as a text/event-stream, until the job ends.

        API: GET /storefront/redirects/imex/import/{uuid}/events
        """

    async def download(self, uuid: int, /) -> bytes:
        """The CSV file of a completed export.

        API: GET /storefront/redirects/imex/export/{uuid}/download
        """
