"""Channels: Places where the store sells: storefronts, marketplaces, points of sale, marketing.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
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

from .channel_active_theme import AsyncChannelActiveThemeRecord, ChannelActiveThemeRecord
from .channel_currency_assignments import AsyncChannelCurrencyAssignment, ChannelCurrencyAssignment
from .channel_listings import AsyncBoundChannelListings, BoundChannelListings
from .channel_menus import AsyncChannelMenusRecord, ChannelMenusRecord
from .channel_metafields import AsyncBoundChannelMetafields, BoundChannelMetafields
from .channel_site import AsyncChannelSiteRecord, ChannelSiteRecord

ChannelStatus: TypeAlias = Literal[
    "active",
    "prelaunch",
    "inactive",
    "connected",
    "disconnected",
    "archived",
    "deleted",
    "terminated",
]
"""Values of Channel.status."""

ChannelType: TypeAlias = Literal["pos", "marketplace", "storefront", "marketing"]
"""Values of Channel.type."""

ChannelInclude: TypeAlias = Literal["currencies"] | Never
"""Values of the option include."""

class ChannelCurrencies(NestedRecord):
    """Currencies of a channel."""

    def __init__(
        self,
        *,
        channel_id: int = ...,
        enabled_currencies: Sequence[str] = ...,
        default_currency: str = ...,
    ) -> None: ...
    @property
    def channel_id(self) -> int:
        """Id of the channel. Integer."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def enabled_currencies(self) -> list[str]:
        """Three-letter codes of the currencies in use. Array of string."""

    @enabled_currencies.setter
    def enabled_currencies(self, value: Sequence[str]) -> None: ...
    @property
    def default_currency(self) -> str:
        """Three-letter code of the default currency. String."""

    @default_currency.setter
    def default_currency(self, value: str) -> None: ...

class ChannelFields(BaseRecord):
    """Fields of Channel and AsyncChannel."""

    @property
    def id(self) -> int:
        """Identifies the channel. Integer, read-only."""

    @property
    def external_id(self) -> str:
        """Id of the channel in the system that it connects; empty if none. String."""

    @external_id.setter
    def external_id(self, value: str) -> None: ...
    @property
    def is_listable_from_ui(self) -> bool:
        """Whether merchants can list products in it in the control panel. Boolean."""

    @is_listable_from_ui.setter
    def is_listable_from_ui(self, value: bool) -> None: ...
    @property
    def is_enabled(self) -> bool:
        """Whether the channel is active. Boolean, read-only. Deprecated: Marked as deprecated in the reference."""

    @property
    def is_visible(self) -> bool:
        """Whether the control panel shows the channel. Boolean."""

    @is_visible.setter
    def is_visible(self, value: bool) -> None: ...
    @property
    def status(self) -> ChannelStatus:
        """State of the channel; which ones are allowed depends on its type. Enum."""

    @status.setter
    def status(self, value: ChannelStatus) -> None: ...
    @property
    def name(self) -> str:
        """Name of the channel. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def type(self) -> ChannelType:
        """Kind of channel. Enum, create-only, required on create."""

    @property
    def platform(self) -> str:
        """Platform of the channel, such as bigcommerce, next, amazon or square. String, create-only, required on create."""

    @property
    def date_created(self) -> datetime:
        """When the channel was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the channel was last changed. Datetime, read-only."""

    @property
    def icon_url(self) -> str | None:
        """Address of the icon; null if it has none. String, read-only, can be None, url."""

    @property
    def currencies(self) -> ChannelCurrencies | None:
        """Currencies of the channel; returned with include=currencies. Object, read-only, can be None."""

class Channel(ChannelFields, Record):
    """One channel. Places where the store sells: storefronts, marketplaces, points of sale, marketing."""

    @property
    def active_theme(self) -> ChannelActiveThemeRecord | None:
        """The theme that the storefront uses. Leads to a record of ChannelActiveTheme, fetched when first used."""

    @property
    def listings(self) -> BoundChannelListings:
        """The products that are listed in the channel. Leads to a list of ChannelListings, fetched when first used."""

    @property
    def site(self) -> ChannelSiteRecord | None:
        """The site of the storefront. Leads to a record of ChannelSite, fetched when first used."""

    @property
    def menus(self) -> ChannelMenusRecord | None:
        """The sections that the control panel shows for the channel. Leads to a record of ChannelMenus, fetched when first used."""

    @property
    def metafields(self) -> BoundChannelMetafields:
        """The metafields of the channel. Leads to a list of ChannelMetafields, fetched when first used."""

    @property
    def currency_assignment(self) -> ChannelCurrencyAssignment | None:
        """The currencies of the channel. Leads to a record of ChannelCurrencyAssignments, fetched when first used."""

    def save(self) -> Channel:
        """Send only the changed fields; does nothing without changes.

        API: PUT /channels/{id}
        """

    def update(
        self,
        *,
        external_id: str = ...,
        is_listable_from_ui: bool = ...,
        is_visible: bool = ...,
        status: ChannelStatus = ...,
        name: str = ...,
    ) -> Channel:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            external_id: Id of the channel in the system that it connects; empty if none.
            is_listable_from_ui: Whether merchants can list products in it in the control panel.
            is_visible: Whether the control panel shows the channel.
            status: State of the channel; which ones are allowed depends on its type.
            name: Name of the channel.

        API: PUT /channels/{id}
        """

    def refresh(self, *, include: ChannelInclude | None = None) -> Channel:
        """Reload this channel; unsaved changes are discarded.

        Args:
            include: Part to return as well: currencies.

        API: GET /channels/{id}
        """

class AsyncChannel(ChannelFields, AsyncRecord):
    """One channel. Places where the store sells: storefronts, marketplaces, points of sale, marketing. For asynchronous clients."""

    @property
    def active_theme(self) -> AsyncLink[AsyncChannelActiveThemeRecord | None]:
        """The theme that the storefront uses. Leads to a record of ChannelActiveTheme, fetched when first awaited."""

    @property
    def listings(self) -> AsyncBoundChannelListings:
        """The products that are listed in the channel. Leads to a list of ChannelListings, fetched when first used."""

    @property
    def site(self) -> AsyncLink[AsyncChannelSiteRecord | None]:
        """The site of the storefront. Leads to a record of ChannelSite, fetched when first awaited."""

    @property
    def menus(self) -> AsyncLink[AsyncChannelMenusRecord | None]:
        """The sections that the control panel shows for the channel. Leads to a record of ChannelMenus, fetched when first awaited."""

    @property
    def metafields(self) -> AsyncBoundChannelMetafields:
        """The metafields of the channel. Leads to a list of ChannelMetafields, fetched when first used."""

    @property
    def currency_assignment(self) -> AsyncLink[AsyncChannelCurrencyAssignment | None]:
        """The currencies of the channel. Leads to a record of ChannelCurrencyAssignments, fetched when first awaited."""

    async def save(self) -> AsyncChannel:
        """Send only the changed fields; does nothing without changes.

        API: PUT /channels/{id}
        """

    async def update(
        self,
        *,
        external_id: str = ...,
        is_listable_from_ui: bool = ...,
        is_visible: bool = ...,
        status: ChannelStatus = ...,
        name: str = ...,
    ) -> AsyncChannel:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            external_id: Id of the channel in the system that it connects; empty if none.
            is_listable_from_ui: Whether merchants can list products in it in the control panel.
            is_visible: Whether the control panel shows the channel.
            status: State of the channel; which ones are allowed depends on its type.
            name: Name of the channel.

        API: PUT /channels/{id}
        """

    async def refresh(self, *, include: ChannelInclude | None = None) -> AsyncChannel:
        """Reload this channel; unsaved changes are discarded.

        Args:
            include: Part to return as well: currencies.

        API: GET /channels/{id}
        """

class ChannelFilters(FilterSet):
    """Parameters of Channels."""

    def __init__(
        self,
        *,
        available: bool | None = None,
        status__in: Sequence[ChannelStatus] | ChannelStatus | None = None,
        type__in: Sequence[ChannelType] | ChannelType | None = None,
        platform__in: Sequence[str] | str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        include: ChannelInclude | None = None,
    ) -> None: ...
    @property
    def available(self) -> Filter[bool]:
        """Channels that can be sold in when true, the others when false."""

    @available.setter
    def available(self, value: bool | None) -> None: ...
    @property
    def status__in(self) -> Filter[Sequence[ChannelStatus] | ChannelStatus]:
        """Channels with one of these statuses."""

    @status__in.setter
    def status__in(self, value: Sequence[ChannelStatus] | ChannelStatus | None) -> None: ...
    @property
    def type__in(self) -> Filter[Sequence[ChannelType] | ChannelType]:
        """Channels of these types."""

    @type__in.setter
    def type__in(self, value: Sequence[ChannelType] | ChannelType | None) -> None: ...
    @property
    def platform__in(self) -> Filter[Sequence[str] | str]:
        """Channels on these platforms."""

    @platform__in.setter
    def platform__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Channels created at this time."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Channels created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Channels created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Channels last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Channels last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Channels last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def include(self) -> Filter[ChannelInclude]:
        """Part to return as well: currencies."""

    @include.setter
    def include(self, value: ChannelInclude | None) -> None: ...

class Channels(Resource[Channel]):
    """Places where the store sells: storefronts, marketplaces, points of sale, marketing."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ChannelFilters | None = None,
        available: bool | None = None,
        status__in: Sequence[ChannelStatus] | ChannelStatus | None = None,
        type__in: Sequence[ChannelType] | ChannelType | None = None,
        platform__in: Sequence[str] | str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        include: ChannelInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Channel]:
        """One page of channels, as a list with has_more.

        Args:
            query: Filters made with filters().
            available: Channels that can be sold in when true, the others when false.
            status__in: Channels with one of these statuses.
            type__in: Channels of these types.
            platform__in: Channels on these platforms.
            date_created: Channels created at this time.
            date_created__min: Channels created at or after this time.
            date_created__max: Channels created at or before this time.
            date_modified: Channels last changed at this time.
            date_modified__min: Channels last changed at or after this time.
            date_modified__max: Channels last changed at or before this time.
            include: Part to return as well: currencies.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels
        """

    def iterall(
        self,
        *,
        query: ChannelFilters | None = None,
        available: bool | None = None,
        status__in: Sequence[ChannelStatus] | ChannelStatus | None = None,
        type__in: Sequence[ChannelType] | ChannelType | None = None,
        platform__in: Sequence[str] | str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        include: ChannelInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Channel]:
        """All channels, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            available: Channels that can be sold in when true, the others when false.
            status__in: Channels with one of these statuses.
            type__in: Channels of these types.
            platform__in: Channels on these platforms.
            date_created: Channels created at this time.
            date_created__min: Channels created at or after this time.
            date_created__max: Channels created at or before this time.
            date_modified: Channels last changed at this time.
            date_modified__min: Channels last changed at or after this time.
            date_modified__max: Channels last changed at or before this time.
            include: Part to return as well: currencies.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ChannelFilters | None = None,
        available: bool | None = None,
        status__in: Sequence[ChannelStatus] | ChannelStatus | None = None,
        type__in: Sequence[ChannelType] | ChannelType | None = None,
        platform__in: Sequence[str] | str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        include: ChannelInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Channel]:
        """A range of channels by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            available: Channels that can be sold in when true, the others when false.
            status__in: Channels with one of these statuses.
            type__in: Channels of these types.
            platform__in: Channels on these platforms.
            date_created: Channels created at this time.
            date_created__min: Channels created at or after this time.
            date_created__max: Channels created at or before this time.
            date_modified: Channels last changed at this time.
            date_modified__min: Channels last changed at or after this time.
            date_modified__max: Channels last changed at or before this time.
            include: Part to return as well: currencies.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels
        """

    def filters(self) -> ChannelFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include: ChannelInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Channel:
        """One channel by its id.

        Args:
            include: Part to return as well: currencies.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{id}
        """

    def create(
        self,
        *,
        name: str,
        type: ChannelType,
        platform: str,
        external_id: str = ...,
        is_listable_from_ui: bool = ...,
        is_visible: bool = ...,
        status: ChannelStatus = ...,
    ) -> Channel:
        """Create one channel and return it as stored.

        Args:
            name: Name of the channel.
            type: Kind of channel.
            platform: Platform of the channel, such as bigcommerce, next, amazon or square.
            external_id: Id of the channel in the system that it connects; empty if none.
            is_listable_from_ui: Whether merchants can list products in it in the control panel.
            is_visible: Whether the control panel shows the channel.
            status: State of the channel; which ones are allowed depends on its type.

        API: POST /channels
        """

    def update(
        self,
        id: int,
        /,
        *,
        external_id: str = ...,
        is_listable_from_ui: bool = ...,
        is_visible: bool = ...,
        status: ChannelStatus = ...,
        name: str = ...,
    ) -> Channel:
        """Change one channel; only the fields that are passed are sent.

        Args:
            external_id: Id of the channel in the system that it connects; empty if none.
            is_listable_from_ui: Whether merchants can list products in it in the control panel.
            is_visible: Whether the control panel shows the channel.
            status: State of the channel; which ones are allowed depends on its type.
            name: Name of the channel.

        API: PUT /channels/{id}
        """

class AsyncChannels(AsyncResource[AsyncChannel]):
    """Places where the store sells: storefronts, marketplaces, points of sale, marketing. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ChannelFilters | None = None,
        available: bool | None = None,
        status__in: Sequence[ChannelStatus] | ChannelStatus | None = None,
        type__in: Sequence[ChannelType] | ChannelType | None = None,
        platform__in: Sequence[str] | str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        include: ChannelInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncChannel]:
        """One page of channels, as a list with has_more.

        Args:
            query: Filters made with filters().
            available: Channels that can be sold in when true, the others when false.
            status__in: Channels with one of these statuses.
            type__in: Channels of these types.
            platform__in: Channels on these platforms.
            date_created: Channels created at this time.
            date_created__min: Channels created at or after this time.
            date_created__max: Channels created at or before this time.
            date_modified: Channels last changed at this time.
            date_modified__min: Channels last changed at or after this time.
            date_modified__max: Channels last changed at or before this time.
            include: Part to return as well: currencies.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels
        """

    def iterall(
        self,
        *,
        query: ChannelFilters | None = None,
        available: bool | None = None,
        status__in: Sequence[ChannelStatus] | ChannelStatus | None = None,
        type__in: Sequence[ChannelType] | ChannelType | None = None,
        platform__in: Sequence[str] | str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        include: ChannelInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncChannel]:
        """All channels, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            available: Channels that can be sold in when true, the others when false.
            status__in: Channels with one of these statuses.
            type__in: Channels of these types.
            platform__in: Channels on these platforms.
            date_created: Channels created at this time.
            date_created__min: Channels created at or after this time.
            date_created__max: Channels created at or before this time.
            date_modified: Channels last changed at this time.
            date_modified__min: Channels last changed at or after this time.
            date_modified__max: Channels last changed at or before this time.
            include: Part to return as well: currencies.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ChannelFilters | None = None,
        available: bool | None = None,
        status__in: Sequence[ChannelStatus] | ChannelStatus | None = None,
        type__in: Sequence[ChannelType] | ChannelType | None = None,
        platform__in: Sequence[str] | str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        include: ChannelInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncChannel]:
        """A range of channels by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            available: Channels that can be sold in when true, the others when false.
            status__in: Channels with one of these statuses.
            type__in: Channels of these types.
            platform__in: Channels on these platforms.
            date_created: Channels created at this time.
            date_created__min: Channels created at or after this time.
            date_created__max: Channels created at or before this time.
            date_modified: Channels last changed at this time.
            date_modified__min: Channels last changed at or after this time.
            date_modified__max: Channels last changed at or before this time.
            include: Part to return as well: currencies.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels
        """

    def filters(self) -> ChannelFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include: ChannelInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncChannel:
        """One channel by its id.

        Args:
            include: Part to return as well: currencies.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{id}
        """

    async def create(
        self,
        *,
        name: str,
        type: ChannelType,
        platform: str,
        external_id: str = ...,
        is_listable_from_ui: bool = ...,
        is_visible: bool = ...,
        status: ChannelStatus = ...,
    ) -> AsyncChannel:
        """Create one channel and return it as stored.

        Args:
            name: Name of the channel.
            type: Kind of channel.
            platform: Platform of the channel, such as bigcommerce, next, amazon or square.
            external_id: Id of the channel in the system that it connects; empty if none.
            is_listable_from_ui: Whether merchants can list products in it in the control panel.
            is_visible: Whether the control panel shows the channel.
            status: State of the channel; which ones are allowed depends on its type.

        API: POST /channels
        """

    async def update(
        self,
        id: int,
        /,
        *,
        external_id: str = ...,
        is_listable_from_ui: bool = ...,
        is_visible: bool = ...,
        status: ChannelStatus = ...,
        name: str = ...,
    ) -> AsyncChannel:
        """Change one channel; only the fields that are passed are sent.

        Args:
            external_id: Id of the channel in the system that it connects; empty if none.
            is_listable_from_ui: Whether merchants can list products in it in the control panel.
            is_visible: Whether the control panel shows the channel.
            status: State of the channel; which ones are allowed depends on its type.
            name: Name of the channel.

        API: PUT /channels/{id}
        """
