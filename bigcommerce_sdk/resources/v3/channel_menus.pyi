"""ChannelMenus: Sections that the control panel shows for a channel.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import ChannelCustomSectionDict

ChannelMenuSection: TypeAlias = Literal[
    "overview",
    "storefront_settings",
    "localization",
    "carousel",
    "script_manager",
    "currencies",
    "payments",
    "checkout",
    "domains",
    "notifications",
    "social",
    "pages",
    "data_solutions",
]
"""Values of ChannelMenusRecord.bigcommerce_protected_app_sections."""

class ChannelCustomSection(NestedRecord):
    """A section of an app."""

    def __init__(self, *, title: str = ..., query_path: str = ...) -> None: ...
    @property
    def title(self) -> str:
        """Title of the section. String."""

    @title.setter
    def title(self, value: str) -> None: ...
    @property
    def query_path(self) -> str:
        """Path that the app gets when the section is opened. String."""

    @query_path.setter
    def query_path(self, value: str) -> None: ...

class ChannelMenusRecordFields(BaseRecord):
    """Fields of ChannelMenusRecord and AsyncChannelMenusRecord."""

    @property
    def bigcommerce_protected_app_sections(self) -> list[ChannelMenuSection]:
        """Sections of the store. Array of enum, create-only."""

    @property
    def custom_app_sections(self) -> list[ChannelCustomSection]:
        """Sections of the app that owns the channel. Array of object, create-only."""

class ChannelMenusRecord(ChannelMenusRecordFields, SubResourceRecord):
    """One channel menus record. Sections that the control panel shows for a channel."""

    def delete(self) -> None:
        """Delete this channel menus record from the store.

        API: DELETE /channels/{channel_id}/channel-menus
        """

    def refresh(self) -> ChannelMenusRecord:
        """Reload this channel menus record; unsaved changes are discarded.

        API: GET /channels/{channel_id}/channel-menus
        """

class AsyncChannelMenusRecord(ChannelMenusRecordFields, AsyncSubResourceRecord):
    """One channel menus record. Sections that the control panel shows for a channel. For asynchronous clients."""

    async def delete(self) -> None:
        """Delete this channel menus record from the store.

        API: DELETE /channels/{channel_id}/channel-menus
        """

    async def refresh(self) -> AsyncChannelMenusRecord:
        """Reload this channel menus record; unsaved changes are discarded.

        API: GET /channels/{channel_id}/channel-menus
        """

class ChannelMenusRecordFilters(FilterSet):
    """Parameters of ChannelMenus."""

    def __init__(self) -> None: ...

class ChannelMenus(Resource[ChannelMenusRecord]):
    """Sections that the control panel shows for a channel."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ChannelMenusRecord | None:
        """The channel menus record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/channel-menus
        """

    def all(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ChannelMenusRecord | None:
        """The channel menus record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/channel-menus
        """

    def create(
        self,
        channel_id: int,
        /,
        *,
        bigcommerce_protected_app_sections: Sequence[ChannelMenuSection] = ...,
        custom_app_sections: Sequence[ChannelCustomSection | ChannelCustomSectionDict] = ...,
    ) -> ChannelMenusRecord:
        """Create one channel menus record and return it as stored.

        Args:
            bigcommerce_protected_app_sections: Sections of the store.
            custom_app_sections: Sections of the app that owns the channel.

        API: POST /channels/{channel_id}/channel-menus
        """

    def delete(self, channel_id: int, /) -> None:
        """Delete one channel menus record.

        API: DELETE /channels/{channel_id}/channel-menus
        """

class AsyncChannelMenus(AsyncResource[AsyncChannelMenusRecord]):
    """Sections that the control panel shows for a channel. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelMenusRecord | None:
        """The channel menus record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/channel-menus
        """

    async def all(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelMenusRecord | None:
        """The channel menus record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/channel-menus
        """

    async def create(
        self,
        channel_id: int,
        /,
        *,
        bigcommerce_protected_app_sections: Sequence[ChannelMenuSection] = ...,
        custom_app_sections: Sequence[ChannelCustomSection | ChannelCustomSectionDict] = ...,
    ) -> AsyncChannelMenusRecord:
        """Create one channel menus record and return it as stored.

        Args:
            bigcommerce_protected_app_sections: Sections of the store.
            custom_app_sections: Sections of the app that owns the channel.

        API: POST /channels/{channel_id}/channel-menus
        """

    async def delete(self, channel_id: int, /) -> None:
        """Delete one channel menus record.

        API: DELETE /channels/{channel_id}/channel-menus
        """
