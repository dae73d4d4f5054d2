"""InfrastructureProjects: Projects that are hosted by the platform.

Generated from schema/v3/infrastructure_projects.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class InfrastructureProjectFields(BaseRecord):
    """Fields of InfrastructureProject and AsyncInfrastructureProject."""

    @property
    def uuid(self) -> str:
        """Identifies the project. String, read-only, uuid."""

    @property
    def name(self) -> str:
        """Name that the merchant sees. String, create-only, required on create."""

    @property
    def date_created(self) -> datetime:
        """When the project was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the project was last changed. Datetime, read-only."""

class InfrastructureProject(InfrastructureProjectFields, Record):
    """One infrastructure project. Projects that are hosted by the platform."""

    def delete(self) -> None:
        """Delete this infrastructure project from the store.

        API: DELETE /infrastructure/projects/{id}
        """

    def refresh(self) -> InfrastructureProject:
        """Reload this infrastructure project; unsaved changes are discarded.

        API: GET /infrastructure/projects
        """

class AsyncInfrastructureProject(InfrastructureProjectFields, AsyncRecord):
    """One infrastructure project. Projects that are hosted by the platform. For asynchronous clients."""

    async def delete(self) -> None:
        """Delete this infrastructure project from the store.

        API: DELETE /infrastructure/projects/{id}
        """

    async def refresh(self) -> AsyncInfrastructureProject:
        """Reload this infrastructure project; unsaved changes are discarded.

        API: GET /infrastructure/projects
        """

class InfrastructureProjectFilters(FilterSet):
    """Parameters of InfrastructureProjects."""

    def __init__(
        self,
        *,
        uuid__in: Sequence[str] | str | None = None,
        name__like: str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
    ) -> None: ...
    @property
    def uuid__in(self) -> Filter[Sequence[str] | str]:
        """Projects with one of these UUIDs."""

    @uuid__in.setter
    def uuid__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def name__like(self) -> Filter[str]:
        """Projects whose name contains this text."""

    @name__like.setter
    def name__like(self, value: str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Projects created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Projects created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Projects last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Projects last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...

class InfrastructureProjects(Resource[InfrastructureProject]):
    """Projects that are hosted by the platform."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: InfrastructureProjectFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        name__like: str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[InfrastructureProject]:
        """One page of infrastructure projects, as a list with has_more.

        Args:
            query: Filters made with filters().
            uuid__in: Projects with one of these UUIDs.
            name__like: Projects whose name contains this text.
            date_created__min: Projects created at or after this time.
            date_created__max: Projects created at or before this time.
            date_modified__min: Projects last changed at or after this time.
            date_modified__max: Projects last changed at or before this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /infrastructure/projects
        """

    def iterall(
        self,
        *,
        query: InfrastructureProjectFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        name__like: str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[InfrastructureProject]:
        """All infrastructure projects, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            uuid__in: Projects with one of these UUIDs.
            name__like: Projects whose name contains this text.
            date_created__min: Projects created at or after this time.
            date_created__max: Projects created at or before this time.
            date_modified__min: Projects last changed at or after this time.
            date_modified__max: Projects last changed at or before this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /infrastructure/projects
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InfrastructureProjectFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        name__like: str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[InfrastructureProject]:
        """A range of infrastructure projects by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            uuid__in: Projects with one of these UUIDs.
            name__like: Projects whose name contains this text.
            date_created__min: Projects created at or after this time.
            date_created__max: Projects created at or before this time.
            date_modified__min: Projects last changed at or after this time.
            date_modified__max: Projects last changed at or before this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /infrastructure/projects
        """

    def filters(self) -> InfrastructureProjectFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> InfrastructureProject:
        """One infrastructure project by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /infrastructure/projects
        """

    def create(self, *, name: str) -> InfrastructureProject:
        """Create one infrastructure project and return it as stored.

        Args:
            name: Name that the merchant sees.

        API: POST /infrastructure/projects
        """

    def delete(self, id: str, /) -> None:
        """Delete one infrastructure project.

        API: DELETE /infrastructure/projects/{id}
        """

    def delete_many(self, ids: Iterable[str], /, *, concurrency: int = 1) -> None:
        """Delete infrastructure projects by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /infrastructure/projects
        """

    def tail_logs(self, project_uuid: int, /) -> str:
        """Log entries of a project as a text/event-stream while it stays open.

        API: GET /infrastructure/logs/{project_uuid}/tail
        """

class AsyncInfrastructureProjects(AsyncResource[AsyncInfrastructureProject]):
    """Projects that are hosted by the platform. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: InfrastructureProjectFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        name__like: str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncInfrastructureProject]:
        """One page of infrastructure projects, as a list with has_more.

        Args:
            query: Filters made with filters().
            uuid__in: Projects with one of these UUIDs.
            name__like: Projects whose name contains this text.
            date_created__min: Projects created at or after this time.
            date_created__max: Projects created at or before this time.
            date_modified__min: Projects last changed at or after this time.
            date_modified__max: Projects last changed at or before this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /infrastructure/projects
        """

    def iterall(
        self,
        *,
        query: InfrastructureProjectFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        name__like: str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncInfrastructureProject]:
        """All infrastructure projects, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            uuid__in: Projects with one of these UUIDs.
            name__like: Projects whose name contains this text.
            date_created__min: Projects created at or after this time.
            date_created__max: Projects created at or before this time.
            date_modified__min: Projects last changed at or after this time.
            date_modified__max: Projects last changed at or before this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /infrastructure/projects
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InfrastructureProjectFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        name__like: str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncInfrastructureProject]:
        """A range of infrastructure projects by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            uuid__in: Projects with one of these UUIDs.
            name__like: Projects whose name contains this text.
            date_created__min: Projects created at or after this time.
            date_created__max: Projects created at or before this time.
            date_modified__min: Projects last changed at or after this time.
            date_modified__max: Projects last changed at or before this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /infrastructure/projects
        """

    def filters(self) -> InfrastructureProjectFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncInfrastructureProject:
        """One infrastructure project by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /infrastructure/projects
        """

    async def create(self, *, name: str) -> AsyncInfrastructureProject:
        """Create one infrastructure project and return it as stored.

        Args:
            name: Name that the merchant sees.

        API: POST /infrastructure/projects
        """

    async def delete(self, id: str, /) -> None:
        """Delete one infrastructure project.

        API: DELETE /infrastructure/projects/{id}
        """

    async def delete_many(self, ids: Iterable[str], /, *, concurrency: int = 1) -> None:
        """Delete infrastructure projects by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /infrastructure/projects
        """

    async def tail_logs(self, project_uuid: int, /) -> str:
        """Log entries of a project as a text/event-stream while it stays open.

        API: GET /infrastructure/logs/{project_uuid}/tail
        """
