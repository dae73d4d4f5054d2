"""ThemeConfigurations: Settings of a theme and its variations; a list needs at least one filter.

Generated from schema/v3/themes.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .sites import AsyncSite, Site

class ThemeConfigurationInput(NestedRecord):
    """Settings to check."""

    def __init__(self, *, variation_id: str = ..., settings: dict[str, Any] = ...) -> None: ...
    @property
    def variation_id(self) -> str:
        """UUID of the variation. String, uuid."""

    @variation_id.setter
    def variation_id(self, value: str) -> None: ...
    @property
    def settings(self) -> dict[str, Any]:
        """Values of the settings, by their ids. Map."""

    @settings.setter
    def settings(self, value: dict[str, Any]) -> None: ...

class ThemeConfigurationFields(BaseRecord):
    """Fields of ThemeConfiguration and AsyncThemeConfiguration."""

    @property
    def uuid(self) -> str:
        """Identifies the configuration. String, read-only."""

    @property
    def theme_uuid(self) -> str:
        """Theme that it belongs to. String, read-only, uuid."""

    @property
    def variation_id(self) -> str:
        """Variation that it belongs to. String, read-only, uuid."""

    @property
    def settings(self) -> dict[str, Any]:
        """Values of the settings, by their ids; each theme has its own. Map, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the configuration was created. Datetime, read-only."""

    @property
    def site_id(self) -> int:
        """Site that uses it; 0 for the original one of the theme. Integer, read-only."""

class ThemeConfiguration(ThemeConfigurationFields, SubResourceRecord):
    """One theme configuration. Settings of a theme and its variations; a list needs at least one filter."""

    @property
    def site(self) -> Site | None:
        """The site that uses it, or None for the original one. Leads to a record of Sites, fetched when first used."""

class AsyncThemeConfiguration(ThemeConfigurationFields, AsyncSubResourceRecord):
    """One theme configuration. Settings of a theme and its variations; a list needs at least one filter. For asynchronous clients."""

    @property
    def site(self) -> AsyncLink[AsyncSite | None]:
        """The site that uses it, or None for the original one. Leads to a record of Sites, fetched when first awaited."""

class ThemeConfigurationFilters(FilterSet):
    """Parameters of ThemeConfigurations."""

    def __init__(
        self,
        *,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
    ) -> None: ...
    @property
    def uuid__in(self) -> Filter[Sequence[str] | str]:
        """Configurations with one of these UUIDs."""

    @uuid__in.setter
    def uuid__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Configurations of the sites of these channels."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def variation_uuid(self) -> Filter[str]:
        """Configurations of this variation."""

    @variation_uuid.setter
    def variation_uuid(self, value: str | None) -> None: ...

class ThemeConfigurations(Resource[ThemeConfiguration]):
    """Settings of a theme and its variations; a list needs at least one filter."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        uuid: str,
        /,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ThemeConfiguration]:
        """One page of theme configurations, as a list with has_more.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def iterall(
        self,
        uuid: str,
        /,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ThemeConfiguration]:
        """All theme configurations, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def enumerate(
        self,
        uuid: str,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ThemeConfiguration]:
        """A range of theme configurations by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def filters(self) -> ThemeConfigurationFilters:
        """An empty filter set, to be passed as query=."""

    def validate(
        self, uuid: str, /, *, variation_id: str = ..., settings: dict[str, Any] = ...
    ) -> Any:
        """Checks settings against the schema of the theme; an error says what is wrong.

        Args:
            variation_id: UUID of the variation.
            settings: Values of the settings, by their ids.

        API: POST /themes/{uuid}/configurations/validate
        """

class BoundThemeConfigurations(BoundResource[ThemeConfiguration]):
    """ThemeConfigurations of one theme."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ThemeConfiguration]:
        """One page of theme configurations, as a list with has_more.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def iterall(
        self,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ThemeConfiguration]:
        """All theme configurations, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ThemeConfiguration]:
        """A range of theme configurations by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def filters(self) -> ThemeConfigurationFilters:
        """An empty filter set, to be passed as query=."""

    def __call__(
        self,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ThemeConfiguration]:
        """All theme configurations, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def validate(self, *, variation_id: str = ..., settings: dict[str, Any] = ...) -> Any:
        """Checks settings against the schema of the theme; an error says what is wrong.

        Args:
            variation_id: UUID of the variation.
            settings: Values of the settings, by their ids.

        API: POST /themes/{uuid}/configurations/validate
        """

class AsyncThemeConfigurations(AsyncResource[AsyncThemeConfiguration]):
    """Settings of a theme and its variations; a list needs at least one filter. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        uuid: str,
        /,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncThemeConfiguration]:
        """One page of theme configurations, as a list with has_more.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def iterall(
        self,
        uuid: str,
        /,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncThemeConfiguration]:
        """All theme configurations, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def enumerate(
        self,
        uuid: str,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncThemeConfiguration]:
        """A range of theme configurations by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def filters(self) -> ThemeConfigurationFilters:
        """An empty filter set, to be passed as query=."""

    async def validate(
        self, uuid: str, /, *, variation_id: str = ..., settings: dict[str, Any] = ...
    ) -> Any:
        """Checks settings against the schema of the theme; an error says what is wrong.

        Args:
            variation_id: UUID of the variation.
            settings: Values of the settings, by their ids.

        API: POST /themes/{uuid}/configurations/validate
        """

class AsyncBoundThemeConfigurations(AsyncBoundResource[AsyncThemeConfiguration]):
    """ThemeConfigurations of one theme. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncThemeConfiguration]:
        """One page of theme configurations, as a list with has_more.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def iterall(
        self,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncThemeConfiguration]:
        """All theme configurations, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncThemeConfiguration]:
        """A range of theme configurations by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    def filters(self) -> ThemeConfigurationFilters:
        """An empty filter set, to be passed as query=."""

    async def __call__(
        self,
        *,
        query: ThemeConfigurationFilters | None = None,
        uuid__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        variation_uuid: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncThemeConfiguration]:
        """All theme configurations, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            uuid__in: Configurations with one of these UUIDs.
            channel_id__in: Configurations of the sites of these channels.
            variation_uuid: Configurations of this variation.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /themes/{uuid}/configurations
        """

    async def validate(self, *, variation_id: str = ..., settings: dict[str, Any] = ...) -> Any:
        """Checks settings against the schema of the theme; an error says what is wrong.

        Args:
            variation_id: UUID of the variation.
            settings: Values of the settings, by their ids.

        API: POST /themes/{uuid}/configurations/validate
        """
