"""ChannelMenus: Sections that the control panel shows for a channel.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ChannelMenuSection = Union[
    Literal["overview"],
    Literal["storefront_settings"],
    Literal["localization"],
    Literal["carousel"],
    Literal["script_manager"],
    Literal["currencies"],
    Literal["payments"],
    Literal["checkout"],
    Literal["domains"],
    Literal["notifications"],
    Literal["social"],
    Literal["pages"],
    Literal["data_solutions"],
]
"""Values of ChannelMenusRecord.bigcommerce_protected_app_sections."""


class ChannelCustomSection(NestedRecord):
    """A section of an app."""

    __slots__ = ()

    title = Field(codecs.STRING, "Title of the section.")
    query_path = Field(codecs.STRING, "Path that the app gets when the section is opened.")


class ChannelMenusRecordFields(BaseRecord):
    """Fields of ChannelMenusRecord and AsyncChannelMenusRecord."""

    __slots__ = ()

    bigcommerce_protected_app_sections = Field(
        codecs.array(codecs.text_enum(ChannelMenuSection)),
        "Sections of the store.",
        access="create_only",
    )
    custom_app_sections = Field(
        codecs.array(codecs.nested(ChannelCustomSection)),
        "Sections of the app that owns the channel.",
        access="create_only",
    )


class ChannelMenusRecord(ChannelMenusRecordFields, SubResourceRecord):
    """One channel menus record. Sections that the control panel shows for a channel."""

    __slots__ = ()


class AsyncChannelMenusRecord(ChannelMenusRecordFields, AsyncSubResourceRecord):
    """One channel menus record. Sections that the control panel shows for a channel. For asynchronous clients."""

    __slots__ = ()


class ChannelMenusRecordFilters(FilterSet):
    """Parameters of ChannelMenus."""


class ChannelMenus(Resource[ChannelMenusRecord]):
    """Sections that the control panel shows for a channel."""

    meta = ResourceMeta(
        name="ChannelMenus",
        path="/channels/{channel_id}/channel-menus",
        api="v3",
        record=ChannelMenusRecord,
        operations={
            "get": Operation("get", "GET", "/channels/{channel_id}/channel-menus", envelope="data"),
            "create": Operation(
                "create", "POST", "/channels/{channel_id}/channel-menus", envelope="data"
            ),
            "delete": Operation(
                "delete", "DELETE", "/channels/{channel_id}/channel-menus", envelope="data"
            ),
        },
        filters=ChannelMenusRecordFilters,
        parents=("channel_id",),
        single=True,
        scopes=("store_channel_settings_read_only", "store_channel_settings"),
    )


class AsyncChannelMenus(AsyncResource[AsyncChannelMenusRecord]):
    """Sections that the control panel shows for a channel. For asynchronous clients."""

    meta = ChannelMenus.meta._replace(record=AsyncChannelMenusRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ChannelMenusRecordFields() -> None: ...

    def ChannelMenusRecordFilters() -> None: ...

    def ChannelMenusRecord() -> None: ...

    def ChannelMenus() -> None: ...

    def AsyncChannelMenusRecord() -> None: ...

    def AsyncChannelMenus() -> None: ...
