"""Sites: Storefronts of channels, by their addresses.

Generated from schema/v3/sites.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .site_routes import AsyncBoundSiteRoutes, BoundSiteRoutes

SiteSslStatus: TypeAlias = Literal["dedicated", "shared"]
"""Whether a certificate is a site's own or shared."""

SiteUrlType: TypeAlias = Literal["primary", "canonical", "checkout"]
"""What an address of a site is for."""

class SiteUrl(NestedRecord):
    """One address of a site."""

    def __init__(
        self,
        *,
        url: str = ...,
        type: SiteUrlType = ...,
        created_at: datetime | date | str = ...,
        updated_at: datetime | date | str = ...,
    ) -> None: ...
    @property
    def url(self) -> str:
        """The address, with scheme and host. String."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def type(self) -> SiteUrlType:
        """What the address is for. Enum."""

    @type.setter
    def type(self, value: SiteUrlType) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the address was added. Datetime."""

    @created_at.setter
    def created_at(self, value: datetime | date | str) -> None: ...
    @property
    def updated_at(self) -> datetime:
        """When the address was last changed. Datetime."""

    @updated_at.setter
    def updated_at(self, value: datetime | date | str) -> None: ...

class SiteFields(BaseRecord):
    """Fields of Site and AsyncSite."""

    @property
    def id(self) -> int:
        """Identifies the site. Integer, read-only."""

    @property
    def url(self) -> str:
        """Address of the storefront, with scheme and host. String, url."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def channel_id(self) -> int:
        """Channel that the site belongs to. Integer, create-only."""

    @property
    def created_at(self) -> datetime:
        """When the site was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the site was last changed. Datetime, read-only."""

    @property
    def ssl_status(self) -> SiteSslStatus | None:
        """Whether the certificate is the site's own (dedicated) or shared. Enum, read-only, can be None. Deprecated: Marked as deprecated in the reference."""

    @property
    def urls(self) -> list[SiteUrl]:
        """All addresses of the site, also those of its checkout. Array of object, read-only."""

    @property
    def is_checkout_url_customized(self) -> bool:
        """Whether the checkout has an address of its own. Boolean, read-only."""

class Site(SiteFields, Record):
    """One site. Storefronts of channels, by their addresses."""

    @property
    def routes(self) -> BoundSiteRoutes:
        """Where the site has its pages, by kind of page. Leads to a list of SiteRoutes, fetched when first used."""

    @property
    def channel(self) -> Channel | None:
        """The channel of the site. Leads to a record of Channels, fetched when first used."""

    def save(self) -> Site:
        """Send only the changed fields; does nothing without changes.

        API: PUT /sites/{id}
        """

    def update(self, *, url: str = ...) -> Site:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            url: Address of the storefront, with scheme and host.

        API: PUT /sites/{id}
        """

    def delete(self) -> None:
        """Delete this site from the store.

        Removes the site and its address.

        API: DELETE /sites/{id}
        """

    def refresh(self) -> Site:
        """Reload this site; unsaved changes are discarded.

        API: GET /sites/{id}
        """

class AsyncSite(SiteFields, AsyncRecord):
    """One site. Storefronts of channels, by their addresses. For asynchronous clients."""

    @property
    def routes(self) -> AsyncBoundSiteRoutes:
        """Where the site has its pages, by kind of page. Leads to a list of SiteRoutes, fetched when first used."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel of the site. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncSite:
        """Send only the changed fields; does nothing without changes.

        API: PUT /sites/{id}
        """

    async def update(self, *, url: str = ...) -> AsyncSite:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            url: Address of the storefront, with scheme and host.

        API: PUT /sites/{id}
        """

    async def delete(self) -> None:
        """Delete this site from the store.

        Removes the site and its address.

        API: DELETE /sites/{id}
        """

    async def refresh(self) -> AsyncSite:
        """Reload this site; unsaved changes are discarded.

        API: GET /sites/{id}
        """

class SiteFilters(FilterSet):
    """Parameters of Sites."""

    def __init__(
        self,
        *,
        channel_id__in: Sequence[int] | int | None = None,
        url_type__in: Sequence[str] | str | None = None,
    ) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Sites of these channels."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def url_type__in(self) -> Filter[Sequence[str] | str]:
        """Sites with an address of one of these types, such as primary."""

    @url_type__in.setter
    def url_type__in(self, value: Sequence[str] | str | None) -> None: ...

class Sites(Resource[Site]):
    """Storefronts of channels, by their addresses."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: SiteFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        url_type__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Site]:
        """One page of sites, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id__in: Sites of these channels.
            url_type__in: Sites with an address of one of these types, such as primary.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites
        """

    def iterall(
        self,
        *,
        query: SiteFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        url_type__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Site]:
        """All sites, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id__in: Sites of these channels.
            url_type__in: Sites with an address of one of these types, such as primary.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SiteFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        url_type__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Site]:
        """A range of sites by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id__in: Sites of these channels.
            url_type__in: Sites with an address of one of these types, such as primary.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites
        """

    def filters(self) -> SiteFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Site:
        """One site by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{id}
        """

    def create(self, *, url: str = ..., channel_id: int = ...) -> Site:
        """Create one site and return it as stored.

        Args:
            url: Address of the storefront, with scheme and host.
            channel_id: Channel that the site belongs to.

        API: POST /sites
        """

    def update(self, id: int, /, *, url: str = ...) -> Site:
        """Change one site; only the fields that are passed are sent.

        Args:
            url: Address of the storefront, with scheme and host.

        API: PUT /sites/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one site.

        Removes the site and its address.

        API: DELETE /sites/{id}
        """

class AsyncSites(AsyncResource[AsyncSite]):
    """Storefronts of channels, by their addresses. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: SiteFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        url_type__in: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncSite]:
        """One page of sites, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id__in: Sites of these channels.
            url_type__in: Sites with an address of one of these types, such as primary.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites
        """

    def iterall(
        self,
        *,
        query: SiteFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        url_type__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncSite]:
        """All sites, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id__in: Sites of these channels.
            url_type__in: Sites with an address of one of these types, such as primary.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: SiteFilters | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        url_type__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncSite]:
        """A range of sites by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id__in: Sites of these channels.
            url_type__in: Sites with an address of one of these types, such as primary.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites
        """

    def filters(self) -> SiteFilters:
        """An empty filter set, to be passed as query=."""

    async def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> AsyncSite:
        """One site by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /sites/{id}
        """

    async def create(self, *, url: str = ..., channel_id: int = ...) -> AsyncSite:
        """Create one site and return it as stored.

        Args:
            url: Address of the storefront, with scheme and host.
            channel_id: Channel that the site belongs to.

        API: POST /sites
        """

    async def update(self, id: int, /, *, url: str = ...) -> AsyncSite:
        """Change one site; only the fields that are passed are sent.

        Args:
            url: Address of the storefront, with scheme and host.

        API: PUT /sites/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one site.

        Removes the site and its address.

        API: DELETE /sites/{id}
        """
