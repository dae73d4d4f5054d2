"""StorefrontSeoSettings: Title and meta tags of the home page, and the www redirect.

Generated from schema/v3/storefront_seo_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

WwwRedirect = Union[Literal["www"], Literal["no-www"], Literal["none"]]
"""Values of StorefrontSeoSettingsRecord.www_redirect."""


class StorefrontSeoSettingsRecordFields(BaseRecord):
    """Fields of StorefrontSeoSettingsRecord and AsyncStorefrontSeoSettingsRecord."""

    __slots__ = ()

    meta_description = Field(
        codecs.STRING, "Meta description of the home page.", access="update_only", nullable=True
    )
    meta_keywords = Field(
        codecs.STRING, "Meta keywords of the home page.", access="update_only", nullable=True
    )
    page_title = Field(
        codecs.STRING, "Title of the home page.", access="update_only", nullable=True
    )
    www_redirect = Field(
        codecs.text_enum(WwwRedirect),
        "Whether visitors are redirected to the domain with www, or to that without.",
        access="update_only",
        nullable=True,
    )


class StorefrontSeoSettingsRecord(StorefrontSeoSettingsRecordFields, Record):
    """One storefront seo settings record. Title and meta tags of the home page, and the www redirect."""

    __slots__ = ()


class AsyncStorefrontSeoSettingsRecord(StorefrontSeoSettingsRecordFields, AsyncRecord):
    """One storefront seo settings record. Title and meta tags of the home page, and the www redirect. For asynchronous clients."""

    __slots__ = ()


class StorefrontSeoSettingsRecordFilters(FilterSet):
    """Parameters of StorefrontSeoSettings."""


class StorefrontSeoSettings(Resource[StorefrontSeoSettingsRecord]):
    """Title and meta tags of the home page, and the www redirect."""

    meta = ResourceMeta(
        name="StorefrontSeoSettings",
        path="/settings/storefront/seo",
        api="v3",
        record=StorefrontSeoSettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/storefront/seo",
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
                "/settings/storefront/seo",
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
        filters=StorefrontSeoSettingsRecordFilters,
        single=True,
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("page_title", "meta_description", "meta_keywords", "www_redirect"),
    )


class AsyncStorefrontSeoSettings(AsyncResource[AsyncStorefrontSeoSettingsRecord]):
    """Title and meta tags of the home page, and the www redirect. For asynchronous clients."""

    meta = StorefrontSeoSettings.meta._replace(record=AsyncStorefrontSeoSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StorefrontSeoSettingsRecordFields() -> None: ...

    def StorefrontSeoSettingsRecordFilters() -> None: ...

    def StorefrontSeoSettingsRecord() -> None: ...

    def StorefrontSeoSettings() -> None: ...

    def AsyncStorefrontSeoSettingsRecord() -> None: ...

    def AsyncStorefrontSeoSettings() -> None: ...
