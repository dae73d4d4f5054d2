"""FaviconSettings: The icon of the storefront in browsers; LogoSettings has its address.

Generated from schema/v3/favicon_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class FaviconUpload(NestedRecord):
    """A new favicon."""

    __slots__ = ()

    favicon_file = Field(codecs.file(), "The image.", wire="FaviconFile", required=("create",))


class FaviconSettingsRecordFields(BaseRecord):
    """Fields of FaviconSettingsRecord and AsyncFaviconSettingsRecord."""

    __slots__ = ()


class FaviconSettingsRecord(FaviconSettingsRecordFields, Record):
    """One favicon settings record. The icon of the storefront in browsers; LogoSettings has its address."""

    __slots__ = ()


class AsyncFaviconSettingsRecord(FaviconSettingsRecordFields, AsyncRecord):
    """One favicon settings record. The icon of the storefront in browsers; LogoSettings has its address. For asynchronous clients."""

    __slots__ = ()


class FaviconSettingsRecordFilters(FilterSet):
    """Parameters of FaviconSettings."""


class FaviconSettings(Resource[FaviconSettingsRecord]):
    """The icon of the storefront in browsers; LogoSettings has its address."""

    meta = ResourceMeta(
        name="FaviconSettings",
        path="/settings/favicon",
        api="v3",
        record=FaviconSettingsRecord,
        operations={},
        filters=FaviconSettingsRecordFilters,
        actions=(
            Action(
                "upload_image",
                "POST",
                "/settings/favicon/image",
                body=FaviconUpload,
                required=("favicon_file",),
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel that gets the image; without it, the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                doc="Replaces the favicon by a GIF, JPEG or PNG image of at most 10 MB.",
            ),
        ),
        single=True,
        scopes=("", "store_v2_information"),
    )


class AsyncFaviconSettings(AsyncResource[AsyncFaviconSettingsRecord]):
    """The icon of the storefront in browsers; LogoSettings has its address. For asynchronous clients."""

    meta = FaviconSettings.meta._replace(record=AsyncFaviconSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def FaviconSettingsRecordFields() -> None: ...

    def FaviconSettingsRecordFilters() -> None: ...

    def FaviconSettingsRecord() -> None: ...

    def FaviconSettings() -> None: ...

    def AsyncFaviconSettingsRecord() -> None: ...

    def AsyncFaviconSettings() -> None: ...
