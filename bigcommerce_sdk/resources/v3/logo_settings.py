"""LogoSettings: The logo of the storefront, an image or a text.

Generated from schema/v3/logo_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

LogoType = Union[Literal["image"], Literal["text"]]
"""Values of LogoSettingsRecord.type."""


class LogoUpload(NestedRecord):
    """A new logo."""

    __slots__ = ()

    logo_file = Field(codecs.file(), "The image.", wire="LogoFile", required=("create",))


class LogoSettingsRecordFields(BaseRecord):
    """Fields of LogoSettingsRecord and AsyncLogoSettingsRecord."""

    __slots__ = ()

    favicon_url = Field(
        codecs.STRING,
        "Address of the favicon; FaviconSettings replaces it.",
        access="read_only",
        nullable=True,
    )
    logo_image_url = Field(
        codecs.STRING,
        "Address of the logo; upload_image replaces it.",
        access="read_only",
        nullable=True,
    )
    logo_text = Field(
        codecs.STRING, "Logo as text; for the type text.", access="update_only", nullable=True
    )
    type = Field(
        codecs.text_enum(LogoType),
        "Whether the logo is an image or a text.",
        access="update_only",
        nullable=True,
    )


class LogoSettingsRecord(LogoSettingsRecordFields, Record):
    """One logo settings record. The logo of the storefront, an image or a text."""

    __slots__ = ()


class AsyncLogoSettingsRecord(LogoSettingsRecordFields, AsyncRecord):
    """One logo settings record. The logo of the storefront, an image or a text. For asynchronous clients."""

    __slots__ = ()


class LogoSettingsRecordFilters(FilterSet):
    """Parameters of LogoSettings."""


class LogoSettings(Resource[LogoSettingsRecord]):
    """The logo of the storefront, an image or a text."""

    meta = ResourceMeta(
        name="LogoSettings",
        path="/settings/logo",
        api="v3",
        record=LogoSettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/logo",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to read; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, null means that it has the value of the store.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/settings/logo",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to change; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, send every field; null returns it to the value of the store.",
            ),
        },
        filters=LogoSettingsRecordFilters,
        actions=(
            Action(
                "upload_image",
                "POST",
                "/settings/logo/image",
                body=LogoUpload,
                required=("logo_file",),
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel that gets the image; without it, the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                doc="Replaces the logo by a GIF, JPEG or PNG image.",
            ),
        ),
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("type", "logo_text", "logo_image_url", "favicon_url"),
    )


class AsyncLogoSettings(AsyncResource[AsyncLogoSettingsRecord]):
    """The logo of the storefront, an image or a text. For asynchronous clients."""

    meta = LogoSettings.meta._replace(record=AsyncLogoSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def LogoSettingsRecordFields() -> None: ...

    def LogoSettingsRecordFilters() -> None: ...

    def LogoSettingsRecord() -> None: ...

    def LogoSettings() -> None: ...

    def AsyncLogoSettingsRecord() -> None: ...

    def AsyncLogoSettings() -> None: ...
