"""ChannelActiveTheme: The theme that the storefront of a channel uses.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ChannelActiveThemeRecordFields(BaseRecord):
    """Fields of ChannelActiveThemeRecord and AsyncChannelActiveThemeRecord."""

    __slots__ = ()

    active_theme_uuid = Field(codecs.STRING, "Id of the theme.", access="read_only")
    active_theme_configuration_uuid = Field(
        codecs.STRING, "Id of the configuration in use.", access="read_only"
    )
    active_theme_version_uuid = Field(
        codecs.STRING, "Id of the version of the theme.", access="read_only"
    )
    saved_theme_configuration_uuid = Field(
        codecs.STRING,
        "Id of the configuration that was saved last; null if none.",
        access="read_only",
        nullable=True,
    )


class ChannelActiveThemeRecord(ChannelActiveThemeRecordFields, SubResourceRecord):
    """One channel active theme record. The theme that the storefront of a channel uses."""

    __slots__ = ()

    theme = Link(
        "The theme that the storefront uses.", "Themes", via="active_theme_uuid", virtual=True
    )


class AsyncChannelActiveThemeRecord(ChannelActiveThemeRecordFields, AsyncSubResourceRecord):
    """One channel active theme record. The theme that the storefront of a channel uses. For asynchronous clients."""

    __slots__ = ()

    theme = ChannelActiveThemeRecord.theme.awaited()


class ChannelActiveThemeRecordFilters(FilterSet):
    """Parameters of ChannelActiveTheme."""


class ChannelActiveTheme(Resource[ChannelActiveThemeRecord]):
    """The theme that the storefront of a channel uses."""

    meta = ResourceMeta(
        name="ChannelActiveTheme",
        path="/channels/{channel_id}/active-theme",
        api="v3",
        record=ChannelActiveThemeRecord,
        operations={
            "get": Operation("get", "GET", "/channels/{channel_id}/active-theme", envelope="data")
        },
        filters=ChannelActiveThemeRecordFilters,
        parents=("channel_id",),
        single=True,
        scopes=("store_channel_settings_read_only", "store_channel_settings"),
    )


class AsyncChannelActiveTheme(AsyncResource[AsyncChannelActiveThemeRecord]):
    """The theme that the storefront of a channel uses. For asynchronous clients."""

    meta = ChannelActiveTheme.meta._replace(record=AsyncChannelActiveThemeRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ChannelActiveThemeRecordFields() -> None: ...

    def ChannelActiveThemeRecordFilters() -> None: ...

    def ChannelActiveThemeRecord() -> None: ...

    def ChannelActiveTheme() -> None: ...

    def AsyncChannelActiveThemeRecord() -> None: ...

    def AsyncChannelActiveTheme() -> None: ...
