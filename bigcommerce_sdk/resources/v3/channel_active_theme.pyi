"""ChannelActiveTheme: The theme that the storefront of a channel uses.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .themes import AsyncTheme, Theme

class ChannelActiveThemeRecordFields(BaseRecord):
    """Fields of ChannelActiveThemeRecord and AsyncChannelActiveThemeRecord."""

    @property
    def active_theme_uuid(self) -> str:
        """Id of the theme. String, read-only, uuid."""

    @property
    def active_theme_configuration_uuid(self) -> str:
        """Id of the configuration in use. String, read-only, uuid."""

    @property
    def active_theme_version_uuid(self) -> str:
        """Id of the version of the theme. String, read-only, uuid."""

    @property
    def saved_theme_configuration_uuid(self) -> str | None:
        """Id of the configuration that was saved last; null if none. String, read-only, can be None, uuid."""

class ChannelActiveThemeRecord(ChannelActiveThemeRecordFields, SubResourceRecord):
    """One channel active theme record. The theme that the storefront of a channel uses."""

    @property
    def theme(self) -> Theme | None:
        """The theme that the storefront uses. Leads to a record of Themes, fetched when first used."""

    def refresh(self) -> ChannelActiveThemeRecord:
        """Reload this channel active theme record; unsaved changes are discarded.

        API: GET /channels/{channel_id}/active-theme
        """

class AsyncChannelActiveThemeRecord(ChannelActiveThemeRecordFields, AsyncSubResourceRecord):
    """One channel active theme record. The theme that the storefront of a channel uses. For asynchronous clients."""

    @property
    def theme(self) -> AsyncLink[AsyncTheme | None]:
        """The theme that the storefront uses. Leads to a record of Themes, fetched when first awaited."""

    async def refresh(self) -> AsyncChannelActiveThemeRecord:
        """Reload this channel active theme record; unsaved changes are discarded.

        API: GET /channels/{channel_id}/active-theme
        """

class ChannelActiveThemeRecordFilters(FilterSet):
    """Parameters of ChannelActiveTheme."""

    def __init__(self) -> None: ...

class ChannelActiveTheme(Resource[ChannelActiveThemeRecord]):
    """The theme that the storefront of a channel uses."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ChannelActiveThemeRecord | None:
        """The channel active theme record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/active-theme
        """

    def all(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ChannelActiveThemeRecord | None:
        """The channel active theme record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/active-theme
        """

class AsyncChannelActiveTheme(AsyncResource[AsyncChannelActiveThemeRecord]):
    """The theme that the storefront of a channel uses. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelActiveThemeRecord | None:
        """The channel active theme record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/active-theme
        """

    async def all(
        self, channel_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelActiveThemeRecord | None:
        """The channel active theme record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{channel_id}/active-theme
        """
