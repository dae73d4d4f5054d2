"""StorefrontSecuritySettings: HTTPS and security headers of the storefront.

Generated from schema/v3/storefront_security_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

HstsMaxAge = Union[Literal["zero_seconds"], Literal["five_minutes"], Literal["one_year"]]
"""Values of HstsHeader.max_age."""

FrameOptions = Union[Literal["deny"], Literal["same_origin"], Literal["allow_from_url"]]
"""Sites that can show pages in a frame."""


class CspHeader(NestedRecord):
    """The header Content-Security-Policy."""

    __slots__ = ()

    enabled = Field(codecs.BOOLEAN, "Whether pages have the header.")
    header_value = Field(codecs.STRING, "Value of the header.", nullable=True)


class HstsHeader(NestedRecord):
    """The header Strict-Transport-Security."""

    __slots__ = ()

    enabled = Field(codecs.BOOLEAN, "Whether pages have the header.")
    include_preload = Field(
        codecs.BOOLEAN, "Whether it asks browsers to put the domain on their preload lists."
    )
    include_subdomains = Field(codecs.BOOLEAN, "Whether it applies to subdomains too.")
    max_age = Field(codecs.text_enum(HstsMaxAge), "How long browsers remember it.", nullable=True)


class FrameOptionsHeader(NestedRecord):
    """The header X-Frame-Options."""

    __slots__ = ()

    allowed_url = Field(
        codecs.STRING,
        "Site that can show pages in a frame; for allow_from_url only.",
        nullable=True,
    )
    enabled = Field(codecs.BOOLEAN, "Whether pages have the header.")
    setting = Field(
        codecs.text_enum(FrameOptions), "Which sites can show pages in a frame.", nullable=True
    )


class StorefrontSecuritySettingsRecordFields(BaseRecord):
    """Fields of StorefrontSecuritySettingsRecord and AsyncStorefrontSecuritySettingsRecord."""

    __slots__ = ()

    csp_header = Field(
        codecs.nested(CspHeader),
        "The header Content-Security-Policy.",
        access="update_only",
        nullable=True,
    )
    hsts = Field(
        codecs.nested(HstsHeader),
        "The header Strict-Transport-Security.",
        access="update_only",
        nullable=True,
    )
    sitewide_https_enabled = Field(
        codecs.BOOLEAN, "Whether all pages use HTTPS.", access="update_only", nullable=True
    )
    x_frame_options_header = Field(
        codecs.nested(FrameOptionsHeader),
        "The header X-Frame-Options.",
        access="update_only",
        nullable=True,
    )


class StorefrontSecuritySettingsRecord(StorefrontSecuritySettingsRecordFields, Record):
    """One storefront security settings record. HTTPS and security headers of the storefront."""

    __slots__ = ()


class AsyncStorefrontSecuritySettingsRecord(StorefrontSecuritySettingsRecordFields, AsyncRecord):
    """One storefront security settings record. HTTPS and security headers of the storefront. For asynchronous clients."""

    __slots__ = ()


class StorefrontSecuritySettingsRecordFilters(FilterSet):
    """Parameters of StorefrontSecuritySettings."""


class StorefrontSecuritySettings(Resource[StorefrontSecuritySettingsRecord]):
    """HTTPS and security headers of the storefront."""

    meta = ResourceMeta(
        name="StorefrontSecuritySettings",
        path="/settings/storefront/security",
        api="v3",
        record=StorefrontSecuritySettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/storefront/security",
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
                "/settings/storefront/security",
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
        filters=StorefrontSecuritySettingsRecordFilters,
        single=True,
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("sitewide_https_enabled",),
    )


class AsyncStorefrontSecuritySettings(AsyncResource[AsyncStorefrontSecuritySettingsRecord]):
    """HTTPS and security headers of the storefront. For asynchronous clients."""

    meta = StorefrontSecuritySettings.meta._replace(record=AsyncStorefrontSecuritySettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StorefrontSecuritySettingsRecordFields() -> None: ...

    def StorefrontSecuritySettingsRecordFilters() -> None: ...

    def StorefrontSecuritySettingsRecord() -> None: ...

    def StorefrontSecuritySettings() -> None: ...

    def AsyncStorefrontSecuritySettingsRecord() -> None: ...

    def AsyncStorefrontSecuritySettings() -> None: ...
