"""SiteRoutes: Where a headless storefront has its pages, by kind of page.

Generated from schema/v3/sites.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import SiteRouteUpdateRow

SiteRouteType: TypeAlias = Literal[
    "product",
    "brand",
    "category",
    "page",
    "blog",
    "home",
    "cart",
    "checkout",
    "search",
    "account",
    "login",
    "returns",
    "static",
]
"""Kinds of pages of a storefront."""

class SiteRouteFields(BaseRecord):
    """Fields of SiteRoute and AsyncSiteRoute."""

    @property
    def id(self) -> int:
        """Identifies the route. Integer, read-only."""

    @property
    def type(self) -> SiteRouteType:
        """Kind of page. Enum, required on update."""

    @type.setter
    def type(self, value: SiteRouteType) -> None: ...
    @property
    def matching(self) -> str:
        """Ids of the records that it applies to, or * for all. String, required on update."""

    @matching.setter
    def matching(self, value: str) -> None: ...
    @property
    def route(self) -> str:
        """Path with placeholders, such as /products/{id} or /category/{slug}. String, required on update."""

    @route.setter
    def route(self, value: str) -> None: ...

class SiteRoute(SiteRouteFields, SubResourceRecord):
    """One site route. Where a headless storefront has its pages, by kind of page."""

    def save(self) -> SiteRoute:
        """Send only the changed fields; does nothing without changes.

        API: PUT /sites/{site_id}/routes/{id}
        """

    def update(
        self, *, type: SiteRouteType = ..., matching: str = ..., route: str = ...
    ) -> SiteRoute:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: PUT /sites/{site_id}/routes/{id}
        """

    def delete(self) -> None:
        """Delete this site route from the store.

        API: DELETE /sites/{site_id}/routes/{id}
        """

    def refresh(self) -> SiteRoute:
        """Reload this site route; unsaved changes are discarded.

        API: GET /sites/{site_id}/routes/{id}
        """

class AsyncSiteRoute(SiteRouteFields, AsyncSubResourceRecord):
    """One site route. Where a headless storefront has its pages, by kind of page. For asynchronous clients."""

    async def save(self) -> AsyncSiteRoute:
        """Send only the changed fields; does nothing without changes.

        API: PUT /sites/{site_id}/routes/{id}
        """

    async def update(
        self, *, type: SiteRouteType = ..., matching: str = ..., route: str = ...
    ) -> AsyncSiteRoute:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: PUT /sites/{site_id}/routes/{id}
        """

    async def delete(self) -> None:
        """Delete this site route from the store.

        API: DELETE /sites/{site_id}/routes/{id}
        """

    async def refresh(self) -> AsyncSiteRoute:
        """Reload this site route; unsaved changes are discarded.

        API: GET /sites/{site_id}/routes/{id}
        """

class SiteRouteFilters(FilterSet):
    """Parameters of SiteRoutes."""

    def __init__(self, *, type: str | None = None) -> None: ...
    @property
    def type(self) -> Filter[str]:
        """Routes of this kind of page."""

    @type.setter
    def type(self, value: str | None) -> None: ...

class SiteRoutes(Resource[SiteRoute]):
    """Where a headless storefront has its pages, by kind of page."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        site_id: int,
        /,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[SiteRoute]:
        """One page of site routes, as a list with has_more.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def iterall(
        self,
        site_id: int,
        /,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[SiteRoute]:
        """All site routes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def enumerate(
        self,
        site_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[SiteRoute]:
        """A range of site routes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            type: Routes of this kind of page.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def filters(self) -> SiteRouteFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, site_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[SiteRoute]:
        """One page of the site routes of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    @overload
    def get(
        self, site_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> SiteRoute:
        """One site route by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes/{id}
        """

    def create(
        self, site_id: int, /, *, type: SiteRouteType = ..., matching: str = ..., route: str = ...
    ) -> SiteRoute:
        """Create one site route and return it as stored.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: POST /sites/{site_id}/routes
        """

    def update(
        self, site_id: int, id: int, /, *, type: SiteRouteType, matching: str, route: str
    ) -> SiteRoute:
        """Change one site route; only the fields that are passed are sent.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: PUT /sites/{site_id}/routes/{id}
        """

    def delete(self, site_id: int, id: int, /) -> None:
        """Delete one site route.

        API: DELETE /sites/{site_id}/routes/{id}
        """

    def update_many(
        self,
        site_id: int,
        rows: Iterable[SiteRouteUpdateRow | SiteRoute | AsyncSiteRoute],
        /,
        *,
        concurrency: int = 1,
    ) -> list[SiteRoute]:
        """Change site routes, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /sites/{site_id}/routes
        """

class BoundSiteRoutes(BoundResource[SiteRoute]):
    """SiteRoutes of one site."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[SiteRoute]:
        """One page of site routes, as a list with has_more.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def iterall(
        self,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[SiteRoute]:
        """All site routes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[SiteRoute]:
        """A range of site routes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            type: Routes of this kind of page.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def filters(self) -> SiteRouteFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[SiteRoute]:
        """All site routes, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    @overload
    def __call__(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> SiteRoute:
        """One site route by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> SiteRoute:
        """One site route by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes/{id}
        """

    def create(
        self, *, type: SiteRouteType = ..., matching: str = ..., route: str = ...
    ) -> SiteRoute:
        """Create one site route and return it as stored.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: POST /sites/{site_id}/routes
        """

    def update(self, id: int, /, *, type: SiteRouteType, matching: str, route: str) -> SiteRoute:
        """Change one site route; only the fields that are passed are sent.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: PUT /sites/{site_id}/routes/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one site route.

        API: DELETE /sites/{site_id}/routes/{id}
        """

    def update_many(
        self,
        rows: Iterable[SiteRouteUpdateRow | SiteRoute | AsyncSiteRoute],
        /,
        *,
        concurrency: int = 1,
    ) -> list[SiteRoute]:
        """Change site routes, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /sites/{site_id}/routes
        """

class AsyncSiteRoutes(AsyncResource[AsyncSiteRoute]):
    """Where a headless storefront has its pages, by kind of page. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        site_id: int,
        /,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSiteRoute]:
        """One page of site routes, as a list with has_more.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def iterall(
        self,
        site_id: int,
        /,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncSiteRoute]:
        """All site routes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def enumerate(
        self,
        site_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncSiteRoute]:
        """A range of site routes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            type: Routes of this kind of page.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def filters(self) -> SiteRouteFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, site_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncSiteRoute]:
        """One page of the site routes of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    @overload
    async def get(
        self, site_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncSiteRoute:
        """One site route by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes/{id}
        """

    async def create(
        self, site_id: int, /, *, type: SiteRouteType = ..., matching: str = ..., route: str = ...
    ) -> AsyncSiteRoute:
        """Create one site route and return it as stored.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: POST /sites/{site_id}/routes
        """

    async def update(
        self, site_id: int, id: int, /, *, type: SiteRouteType, matching: str, route: str
    ) -> AsyncSiteRoute:
        """Change one site route; only the fields that are passed are sent.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: PUT /sites/{site_id}/routes/{id}
        """

    async def delete(self, site_id: int, id: int, /) -> None:
        """Delete one site route.

        API: DELETE /sites/{site_id}/routes/{id}
        """

    async def update_many(
        self,
        site_id: int,
        rows: Iterable[SiteRouteUpdateRow | SiteRoute | AsyncSiteRoute],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncSiteRoute]:
        """Change site routes, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /sites/{site_id}/routes
        """

class AsyncBoundSiteRoutes(AsyncBoundResource[AsyncSiteRoute]):
    """SiteRoutes of one site. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSiteRoute]:
        """One page of site routes, as a list with has_more.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def iterall(
        self,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncSiteRoute]:
        """All site routes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncSiteRoute]:
        """A range of site routes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            type: Routes of this kind of page.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    def filters(self) -> SiteRouteFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: SiteRouteFilters | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSiteRoute]:
        """All site routes, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            type: Routes of this kind of page.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncSiteRoute:
        """One site route by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncSiteRoute:
        """One site route by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{site_id}/routes/{id}
        """

    async def create(
        self, *, type: SiteRouteType = ..., matching: str = ..., route: str = ...
    ) -> AsyncSiteRoute:
        """Create one site route and return it as stored.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: POST /sites/{site_id}/routes
        """

    async def update(
        self, id: int, /, *, type: SiteRouteType, matching: str, route: str
    ) -> AsyncSiteRoute:
        """Change one site route; only the fields that are passed are sent.

        Args:
            type: Kind of page.
            matching: Ids of the records that it applies to, or * for all.
            route: Path with placeholders, such as /products/{id} or /category/{slug}.

        API: PUT /sites/{site_id}/routes/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one site route.

        API: DELETE /sites/{site_id}/routes/{id}
        """

    async def update_many(
        self,
        rows: Iterable[SiteRouteUpdateRow | SiteRoute | AsyncSiteRoute],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncSiteRoute]:
        """Change site routes, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /sites/{site_id}/routes
        """
