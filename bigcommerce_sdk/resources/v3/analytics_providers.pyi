"""AnalyticsProviders: Web analytics services that the storefront can report to.

Generated from schema/v3/analytics_providers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel

class AnalyticsProviderFields(BaseRecord):
    """Fields of AnalyticsProvider and AsyncAnalyticsProvider."""

    @property
    def id(self) -> int:
        """Identifies the provider. Integer, read-only."""

    @property
    def channel_id(self) -> int | None:
        """Channel of these settings. Integer, read-only, can be None."""

    @property
    def name(self) -> str:
        """Name of the service. String, update-only, at least 1 character."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def code(self) -> str | None:
        """Id or code of the account at the service; null if not set up. String, update-only, can be None, at least 1 character."""

    @code.setter
    def code(self, value: str | None) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether the storefront reports to the service. Boolean, update-only."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def data_tag_enabled(self) -> bool:
        """Whether pages have the data tag of the service. Boolean, update-only."""

    @data_tag_enabled.setter
    def data_tag_enabled(self, value: bool) -> None: ...
    @property
    def version(self) -> Decimal | None:
        """Version of the integration. Decimal, update-only, can be None."""

    @version.setter
    def version(self, value: Decimal | float | str | None) -> None: ...
    @property
    def api_secret(self) -> str | None:
        """Secret of the account; null if it has none. String, read-only, can be None."""

    @property
    def is_oauth_connected(self) -> Any:
        """Whether the account is connected by OAuth. Any, write-only."""

    @is_oauth_connected.setter
    def is_oauth_connected(self, value: Any) -> None: ...

class AnalyticsProvider(AnalyticsProviderFields, Record):
    """One analytics provider. Web analytics services that the storefront can report to."""

    @property
    def channel(self) -> Channel | None:
        """Channel of these settings. Leads to a record of Channels, fetched when first used."""

    def save(self, *, channel_id: int | None = None) -> AnalyticsProvider:
        """Send only the changed fields; does nothing without changes.

        Args:
            channel_id: Channel to change; without it, the default channel.

        API: PUT /settings/analytics/{id}
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        name: str = ...,
        code: str | None = ...,
        enabled: bool = ...,
        data_tag_enabled: bool = ...,
        version: Decimal | float | str | None = ...,
        is_oauth_connected: Any = ...,
    ) -> AnalyticsProvider:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            channel_id: Channel to change; without it, the default channel.
            name: Name of the service.
            code: Id or code of the account at the service; null if not set up.
            enabled: Whether the storefront reports to the service.
            data_tag_enabled: Whether pages have the data tag of the service.
            version: Version of the integration.
            is_oauth_connected: Whether the account is connected by OAuth.

        API: PUT /settings/analytics/{id}
        """

    def refresh(self, *, channel_id: int | None = None) -> AnalyticsProvider:
        """Reload this analytics provider; unsaved changes are discarded.

        Args:
            channel_id: Channel to read; without it, the default channel.

        API: GET /settings/analytics/{id}
        """

class AsyncAnalyticsProvider(AnalyticsProviderFields, AsyncRecord):
    """One analytics provider. Web analytics services that the storefront can report to. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """Channel of these settings. Leads to a record of Channels, fetched when first awaited."""

    async def save(self, *, channel_id: int | None = None) -> AsyncAnalyticsProvider:
        """Send only the changed fields; does nothing without changes.

        Args:
            channel_id: Channel to change; without it, the default channel.

        API: PUT /settings/analytics/{id}
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        name: str = ...,
        code: str | None = ...,
        enabled: bool = ...,
        data_tag_enabled: bool = ...,
        version: Decimal | float | str | None = ...,
        is_oauth_connected: Any = ...,
    ) -> AsyncAnalyticsProvider:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            channel_id: Channel to change; without it, the default channel.
            name: Name of the service.
            code: Id or code of the account at the service; null if not set up.
            enabled: Whether the storefront reports to the service.
            data_tag_enabled: Whether pages have the data tag of the service.
            version: Version of the integration.
            is_oauth_connected: Whether the account is connected by OAuth.

        API: PUT /settings/analytics/{id}
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncAnalyticsProvider:
        """Reload this analytics provider; unsaved changes are discarded.

        Args:
            channel_id: Channel to read; without it, the default channel.

        API: GET /settings/analytics/{id}
        """

class AnalyticsProviderFilters(FilterSet):
    """Parameters of AnalyticsProviders."""

    def __init__(self, *, channel_id: int | None = None) -> None: ...
    @property
    def channel_id(self) -> Filter[int]:
        """Providers with the settings of this channel; without it, of the default one."""

    @channel_id.setter
    def channel_id(self, value: int | None) -> None: ...

class AnalyticsProviders(Resource[AnalyticsProvider]):
    """Web analytics services that the storefront can report to."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: AnalyticsProviderFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AnalyticsProvider]:
        """One page of analytics providers, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Providers with the settings of this channel; without it, of the default one.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/analytics
        """

    def iterall(
        self,
        *,
        query: AnalyticsProviderFilters | None = None,
        channel_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[AnalyticsProvider]:
        """All analytics providers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Providers with the settings of this channel; without it, of the default one.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/analytics
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: AnalyticsProviderFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[AnalyticsProvider]:
        """A range of analytics providers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Providers with the settings of this channel; without it, of the default one.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/analytics
        """

    def filters(self) -> AnalyticsProviderFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AnalyticsProvider:
        """One analytics provider by its id.

        Args:
            channel_id: Channel to read; without it, the default channel.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/analytics/{id}
        """

    def update(
        self,
        id: int,
        /,
        *,
        channel_id: int | None = None,
        name: str = ...,
        code: str | None = ...,
        enabled: bool = ...,
        data_tag_enabled: bool = ...,
        version: Decimal | float | str | None = ...,
        is_oauth_connected: Any = ...,
    ) -> AnalyticsProvider:
        """Change one analytics provider; only the fields that are passed are sent.

        Args:
            channel_id: Channel to change; without it, the default channel.
            name: Name of the service.
            code: Id or code of the account at the service; null if not set up.
            enabled: Whether the storefront reports to the service.
            data_tag_enabled: Whether pages have the data tag of the service.
            version: Version of the integration.
            is_oauth_connected: Whether the account is connected by OAuth.

        API: PUT /settings/analytics/{id}
        """

class AsyncAnalyticsProviders(AsyncResource[AsyncAnalyticsProvider]):
    """Web analytics services that the storefront can report to. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: AnalyticsProviderFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncAnalyticsProvider]:
        """One page of analytics providers, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Providers with the settings of this channel; without it, of the default one.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/analytics
        """

    def iterall(
        self,
        *,
        query: AnalyticsProviderFilters | None = None,
        channel_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncAnalyticsProvider]:
        """All analytics providers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Providers with the settings of this channel; without it, of the default one.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/analytics
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: AnalyticsProviderFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncAnalyticsProvider]:
        """A range of analytics providers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Providers with the settings of this channel; without it, of the default one.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/analytics
        """

    def filters(self) -> AnalyticsProviderFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncAnalyticsProvider:
        """One analytics provider by its id.

        Args:
            channel_id: Channel to read; without it, the default channel.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/analytics/{id}
        """

    async def update(
        self,
        id: int,
        /,
        *,
        channel_id: int | None = None,
        name: str = ...,
        code: str | None = ...,
        enabled: bool = ...,
        data_tag_enabled: bool = ...,
        version: Decimal | float | str | None = ...,
        is_oauth_connected: Any = ...,
    ) -> AsyncAnalyticsProvider:
        """Change one analytics provider; only the fields that are passed are sent.

        Args:
            channel_id: Channel to change; without it, the default channel.
            name: Name of the service.
            code: Id or code of the account at the service; null if not set up.
            enabled: Whether the storefront reports to the service.
            data_tag_enabled: Whether pages have the data tag of the service.
            version: Version of the integration.
            is_oauth_connected: Whether the account is connected by OAuth.

        API: PUT /settings/analytics/{id}
        """
