"""Redirects: Permanent redirects (301) from old storefront paths to new places.

Generated from schema/v3/redirects.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, Never, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .inputs import RedirectToDict, RedirectUpsertRow
from .sites import AsyncSite, Site

RedirectTargetType: TypeAlias = Literal["product", "brand", "category", "page", "post", "url"]
"""What a redirect leads to."""

RedirectInclude: TypeAlias = Literal["to_url"] | Never
"""Fields that replies have only on request."""

RedirectsSort: TypeAlias = Literal["from_path", "type", "site_id", "id"]
"""What Redirects can be ordered by."""

RedirectsDirection: TypeAlias = Literal["asc", "desc"]
"""Directions in which Redirects can be ordered."""

class RedirectTo(NestedRecord):
    """Where visitors are sent."""

    def __init__(
        self, *, type: RedirectTargetType = ..., entity_id: int | None = ..., url: str | None = ...
    ) -> None: ...
    @property
    def type(self) -> RedirectTargetType:
        """Whether the target is an address (url) or a record such as a product. Enum."""

    @type.setter
    def type(self, value: RedirectTargetType) -> None: ...
    @property
    def entity_id(self) -> int | None:
        """Id of the record, unless the type is url. Integer, can be None."""

    @entity_id.setter
    def entity_id(self, value: int | None) -> None: ...
    @property
    def url(self) -> str | None:
        """Path or address, if the type is url. String, can be None, at most 2048 characters."""

    @url.setter
    def url(self, value: str | None) -> None: ...

class RedirectFields(BaseRecord):
    """Fields of Redirect and AsyncRedirect."""

    @property
    def id(self) -> int:
        """Identifies the redirect. Integer, read-only."""

    @property
    def site_id(self) -> int:
        """Site whose visitors are redirected. Integer, required on create and update."""

    @site_id.setter
    def site_id(self, value: int) -> None: ...
    @property
    def from_path(self) -> str:
        """Old storefront path that visitors ask for. String, required on create and update."""

    @from_path.setter
    def from_path(self, value: str) -> None: ...
    @property
    def to(self) -> RedirectTo:
        """Where visitors are sent. Object."""

    @to.setter
    def to(self, value: RedirectTo | RedirectToDict) -> None: ...
    @property
    def to_url(self) -> str | None:
        """Full address that visitors are sent to, with include=to_url. String, read-only, can be None, url."""

class Redirect(RedirectFields, Record):
    """One redirect. Permanent redirects (301) from old storefront paths to new places."""

    @property
    def site(self) -> Site | None:
        """The site whose visitors are redirected. Leads to a record of Sites, fetched when first used."""

    def save(self) -> Redirect:
        """Send only the changed fields; does nothing without changes.

        API: PUT /storefront/redirects
        """

    def update(
        self, *, site_id: int = ..., from_path: str = ..., to: RedirectTo | RedirectToDict = ...
    ) -> Redirect:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            site_id: Site whose visitors are redirected.
            from_path: Old storefront path that visitors ask for.
            to: Where visitors are sent.

        API: PUT /storefront/redirects
        """

    def delete(self, *, site_id: int | None = None) -> None:
        """Delete this redirect from the store.

        Args:
            site_id: Site whose redirects are all deleted.

        API: DELETE /storefront/redirects
        """

    def refresh(
        self, *, include: Sequence[RedirectInclude] | RedirectInclude | None = None
    ) -> Redirect:
        """Reload this redirect; unsaved changes are discarded.

        Args:
            include: Fields that replies have only on request.

        API: GET /storefront/redirects
        """

class AsyncRedirect(RedirectFields, AsyncRecord):
    """One redirect. Permanent redirects (301) from old storefront paths to new places. For asynchronous clients."""

    @property
    def site(self) -> AsyncLink[AsyncSite | None]:
        """The site whose visitors are redirected. Leads to a record of Sites, fetched when first awaited."""

    async def save(self) -> AsyncRedirect:
        """Send only the changed fields; does nothing without changes.

        API: PUT /storefront/redirects
        """

    async def update(
        self, *, site_id: int = ..., from_path: str = ..., to: RedirectTo | RedirectToDict = ...
    ) -> AsyncRedirect:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            site_id: Site whose visitors are redirected.
            from_path: Old storefront path that visitors ask for.
            to: Where visitors are sent.

        API: PUT /storefront/redirects
        """

    async def delete(self, *, site_id: int | None = None) -> None:
        """Delete this redirect from the store.

        Args:
            site_id: Site whose redirects are all deleted.

        API: DELETE /storefront/redirects
        """

    async def refresh(
        self, *, include: Sequence[RedirectInclude] | RedirectInclude | None = None
    ) -> AsyncRedirect:
        """Reload this redirect; unsaved changes are discarded.

        Args:
            include: Fields that replies have only on request.

        API: GET /storefront/redirects
        """

class RedirectFilters(FilterSet):
    """Parameters of Redirects."""

    def __init__(
        self,
        *,
        site_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        keyword: str | None = None,
        include: Sequence[RedirectInclude] | RedirectInclude | None = None,
        sort: RedirectsSort | None = None,
        direction: RedirectsDirection | None = None,
    ) -> None: ...
    @property
    def site_id(self) -> Filter[int]:
        """Redirects of this site."""

    @site_id.setter
    def site_id(self, value: int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Redirects with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__min(self) -> Filter[int]:
        """Redirects whose id is at least this."""

    @id__min.setter
    def id__min(self, value: int | None) -> None: ...
    @property
    def id__max(self) -> Filter[int]:
        """Redirects whose id is at most this."""

    @id__max.setter
    def id__max(self, value: int | None) -> None: ...
    @property
    def keyword(self) -> Filter[str]:
        """Redirects whose old path begins with this text, apart from the slash."""

    @keyword.setter
    def keyword(self, value: str | None) -> None: ...
    @property
    def include(self) -> Filter[Sequence[RedirectInclude] | RedirectInclude]:
        """Fields that replies have only on request."""

    @include.setter
    def include(self, value: Sequence[RedirectInclude] | RedirectInclude | None) -> None: ...
    @property
    def sort(self) -> Filter[RedirectsSort]:
        """What to order by."""

    @sort.setter
    def sort(self, value: RedirectsSort | None) -> None: ...
    @property
    def direction(self) -> Filter[RedirectsDirection]:
        """Ascending or descending."""

    @direction.setter
    def direction(self, value: RedirectsDirection | None) -> None: ...

class Redirects(Resource[Redirect]):
    """Permanent redirects (301) from old storefront paths to new places. Supersedes api.Redirects of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: RedirectFilters | None = None,
        site_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        keyword: str | None = None,
        include: Sequence[RedirectInclude] | RedirectInclude | None = None,
        sort: RedirectsSort | None = None,
        direction: RedirectsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Redirect]:
        """One page of redirects, as a list with has_more.

        Args:
            query: Filters made with filters().
            site_id: Redirects of this site.
            id__in: Redirects with one of these ids.
            id__min: Redirects whose id is at least this.
            id__max: Redirects whose id is at most this.
            keyword: Redirects whose old path begins with this text, apart from the slash.
            include: Fields that replies have only on request.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects
        """

    def iterall(
        self,
        *,
        query: RedirectFilters | None = None,
        site_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        keyword: str | None = None,
        include: Sequence[RedirectInclude] | RedirectInclude | None = None,
        sort: RedirectsSort | None = None,
        direction: RedirectsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Redirect]:
        """All redirects, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            site_id: Redirects of this site.
            id__in: Redirects with one of these ids.
            id__min: Redirects whose id is at least this.
            id__max: Redirects whose id is at most this.
            keyword: Redirects whose old path begins with this text, apart from the slash.
            include: Fields that replies have only on request.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: RedirectFilters | None = None,
        site_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        keyword: str | None = None,
        include: Sequence[RedirectInclude] | RedirectInclude | None = None,
        sort: RedirectsSort | None = None,
        direction: RedirectsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Redirect]:
        """A range of redirects by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            site_id: Redirects of this site.
            id__in: Redirects with one of these ids.
            id__min: Redirects whose id is at least this.
            id__max: Redirects whose id is at most this.
            keyword: Redirects whose old path begins with this text, apart from the slash.
            include: Fields that replies have only on request.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects
        """

    def filters(self) -> RedirectFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[RedirectInclude] | RedirectInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Redirect:
        """One redirect by its id.

        Args:
            include: Fields that replies have only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects
        """

    def create(
        self, *, site_id: int, from_path: str, to: RedirectTo | RedirectToDict = ...
    ) -> Redirect:
        """Create one redirect and return it as stored.

        Args:
            site_id: Site whose visitors are redirected.
            from_path: Old storefront path that visitors ask for.
            to: Where visitors are sent.

        API: PUT /storefront/redirects
        """

    def update(
        self, id: int, /, *, site_id: int, from_path: str, to: RedirectTo | RedirectToDict = ...
    ) -> Redirect:
        """Change one redirect; only the fields that are passed are sent.

        Args:
            site_id: Site whose visitors are redirected.
            from_path: Old storefront path that visitors ask for.
            to: Where visitors are sent.

        API: PUT /storefront/redirects
        """

    def delete(self, id: int, /, *, site_id: int | None = None) -> None:
        """Delete one redirect.

        Args:
            site_id: Site whose redirects are all deleted.

        API: DELETE /storefront/redirects
        """

    def upsert_many(
        self,
        rows: Iterable[RedirectUpsertRow | Redirect | AsyncRedirect],
        /,
        *,
        concurrency: int = 1,
    ) -> list[Redirect]:
        """Change redirects, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /storefront/redirects
        """

    def delete_many(
        self, ids: Iterable[int], /, *, concurrency: int = 1, site_id: int | None = None
    ) -> None:
        """Delete redirects by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            site_id: Site whose redirects are all deleted.

        API: DELETE /storefront/redirects
        """

class AsyncRedirects(AsyncResource[AsyncRedirect]):
    """Permanent redirects (301) from old storefront paths to new places. Supersedes api.Redirects of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: RedirectFilters | None = None,
        site_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        keyword: str | None = None,
        include: Sequence[RedirectInclude] | RedirectInclude | None = None,
        sort: RedirectsSort | None = None,
        direction: RedirectsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncRedirect]:
        """One page of redirects, as a list with has_more.

        Args:
            query: Filters made with filters().
            site_id: Redirects of this site.
            id__in: Redirects with one of these ids.
            id__min: Redirects whose id is at least this.
            id__max: Redirects whose id is at most this.
            keyword: Redirects whose old path begins with this text, apart from the slash.
            include: Fields that replies have only on request.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects
        """

    def iterall(
        self,
        *,
        query: RedirectFilters | None = None,
        site_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        keyword: str | None = None,
        include: Sequence[RedirectInclude] | RedirectInclude | None = None,
        sort: RedirectsSort | None = None,
        direction: RedirectsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncRedirect]:
        """All redirects, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            site_id: Redirects of this site.
            id__in: Redirects with one of these ids.
            id__min: Redirects whose id is at least this.
            id__max: Redirects whose id is at most this.
            keyword: Redirects whose old path begins with this text, apart from the slash.
            include: Fields that replies have only on request.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: RedirectFilters | None = None,
        site_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        keyword: str | None = None,
        include: Sequence[RedirectInclude] | RedirectInclude | None = None,
        sort: RedirectsSort | None = None,
        direction: RedirectsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncRedirect]:
        """A range of redirects by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            site_id: Redirects of this site.
            id__in: Redirects with one of these ids.
            id__min: Redirects whose id is at least this.
            id__max: Redirects whose id is at most this.
            keyword: Redirects whose old path begins with this text, apart from the slash.
            include: Fields that replies have only on request.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects
        """

    def filters(self) -> RedirectFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[RedirectInclude] | RedirectInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncRedirect:
        """One redirect by its id.

        Args:
            include: Fields that replies have only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /storefront/redirects
        """

    async def create(
        self, *, site_id: int, from_path: str, to: RedirectTo | RedirectToDict = ...
    ) -> AsyncRedirect:
        """Create one redirect and return it as stored.

        Args:
            site_id: Site whose visitors are redirected.
            from_path: Old storefront path that visitors ask for.
            to: Where visitors are sent.

        API: PUT /storefront/redirects
        """

    async def update(
        self, id: int, /, *, site_id: int, from_path: str, to: RedirectTo | RedirectToDict = ...
    ) -> AsyncRedirect:
        """Change one redirect; only the fields that are passed are sent.

        Args:
            site_id: Site whose visitors are redirected.
            from_path: Old storefront path that visitors ask for.
            to: Where visitors are sent.

        API: PUT /storefront/redirects
        """

    async def delete(self, id: int, /, *, site_id: int | None = None) -> None:
        """Delete one redirect.

        Args:
            site_id: Site whose redirects are all deleted.

        API: DELETE /storefront/redirects
        """

    async def upsert_many(
        self,
        rows: Iterable[RedirectUpsertRow | Redirect | AsyncRedirect],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncRedirect]:
        """Change redirects, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /storefront/redirects
        """

    async def delete_many(
        self, ids: Iterable[int], /, *, concurrency: int = 1, site_id: int | None = None
    ) -> None:
        """Delete redirects by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            site_id: Site whose redirects are all deleted.

        API: DELETE /storefront/redirects
        """
