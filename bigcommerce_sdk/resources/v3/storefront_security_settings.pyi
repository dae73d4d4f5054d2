"""StorefrontSecuritySettings: HTTPS and security headers of the storefront.

Generated from schema/v3/storefront_security_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import CspHeaderDict, FrameOptionsHeaderDict, HstsHeaderDict

HstsMaxAge: TypeAlias = Literal["zero_seconds", "five_minutes", "one_year"]
"""Values of HstsHeader.max_age."""

FrameOptions: TypeAlias = Literal["deny", "same_origin", "allow_from_url"]
"""Sites that can show pages in a frame."""

class CspHeader(NestedRecord):
    """The header Content-Security-Policy."""

    def __init__(self, *, enabled: bool = ..., header_value: str | None = ...) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether pages have the header. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def header_value(self) -> str | None:
        """Value of the header. String, can be None."""

    @header_value.setter
    def header_value(self, value: str | None) -> None: ...

class HstsHeader(NestedRecord):
    """The header Strict-Transport-Security."""

    def __init__(
        self,
        *,
        enabled: bool = ...,
        include_preload: bool = ...,
        include_subdomains: bool = ...,
        max_age: HstsMaxAge | None = ...,
    ) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether pages have the header. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def include_preload(self) -> bool:
        """Whether it asks browsers to put the domain on their preload lists. Boolean."""

    @include_preload.setter
    def include_preload(self, value: bool) -> None: ...
    @property
    def include_subdomains(self) -> bool:
        """Whether it applies to subdomains too. Boolean."""

    @include_subdomains.setter
    def include_subdomains(self, value: bool) -> None: ...
    @property
    def max_age(self) -> HstsMaxAge | None:
        """How long browsers remember it. Enum, can be None."""

    @max_age.setter
    def max_age(self, value: HstsMaxAge | None) -> None: ...

class FrameOptionsHeader(NestedRecord):
    """The header X-Frame-Options."""

    def __init__(
        self,
        *,
        allowed_url: str | None = ...,
        enabled: bool = ...,
        setting: FrameOptions | None = ...,
    ) -> None: ...
    @property
    def allowed_url(self) -> str | None:
        """Site that can show pages in a frame; for allow_from_url only. String, can be None."""

    @allowed_url.setter
    def allowed_url(self, value: str | None) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether pages have the header. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def setting(self) -> FrameOptions | None:
        """Which sites can show pages in a frame. Enum, can be None."""

    @setting.setter
    def setting(self, value: FrameOptions | None) -> None: ...

class StorefrontSecuritySettingsRecordFields(BaseRecord):
    """Fields of StorefrontSecuritySettingsRecord and AsyncStorefrontSecuritySettingsRecord."""

    @property
    def csp_header(self) -> CspHeader | None:
        """The header Content-Security-Policy. Object, update-only, can be None."""

    @csp_header.setter
    def csp_header(self, value: CspHeader | CspHeaderDict | None) -> None: ...
    @property
    def hsts(self) -> HstsHeader | None:
        """The header Strict-Transport-Security. Object, update-only, can be None."""

    @hsts.setter
    def hsts(self, value: HstsHeader | HstsHeaderDict | None) -> None: ...
    @property
    def sitewide_https_enabled(self) -> bool | None:
        """Whether all pages use HTTPS. Boolean, update-only, can be None."""

    @sitewide_https_enabled.setter
    def sitewide_https_enabled(self, value: bool | None) -> None: ...
    @property
    def x_frame_options_header(self) -> FrameOptionsHeader | None:
        """The header X-Frame-Options. Object, update-only, can be None."""

    @x_frame_options_header.setter
    def x_frame_options_header(
        self, value: FrameOptionsHeader | FrameOptionsHeaderDict | None
    ) -> None: ...

class StorefrontSecuritySettingsRecord(StorefrontSecuritySettingsRecordFields, Record):
    """One storefront security settings record. HTTPS and security headers of the storefront."""

    def save(self, *, channel_id: int | None = None) -> StorefrontSecuritySettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/security
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        csp_header: CspHeader | CspHeaderDict | None = ...,
        hsts: HstsHeader | HstsHeaderDict | None = ...,
        sitewide_https_enabled: bool | None = ...,
        x_frame_options_header: FrameOptionsHeader | FrameOptionsHeaderDict | None = ...,
    ) -> StorefrontSecuritySettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            csp_header: The header Content-Security-Policy.
            hsts: The header Strict-Transport-Security.
            sitewide_https_enabled: Whether all pages use HTTPS.
            x_frame_options_header: The header X-Frame-Options.

        API: PUT /settings/storefront/security
        """

    def refresh(self, *, channel_id: int | None = None) -> StorefrontSecuritySettingsRecord:
        """Reload this storefront security settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/security
        """

class AsyncStorefrontSecuritySettingsRecord(StorefrontSecuritySettingsRecordFields, AsyncRecord):
    """One storefront security settings record. HTTPS and security headers of the storefront. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncStorefrontSecuritySettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/security
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        csp_header: CspHeader | CspHeaderDict | None = ...,
        hsts: HstsHeader | HstsHeaderDict | None = ...,
        sitewide_https_enabled: bool | None = ...,
        x_frame_options_header: FrameOptionsHeader | FrameOptionsHeaderDict | None = ...,
    ) -> AsyncStorefrontSecuritySettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            csp_header: The header Content-Security-Policy.
            hsts: The header Strict-Transport-Security.
            sitewide_https_enabled: Whether all pages use HTTPS.
            x_frame_options_header: The header X-Frame-Options.

        API: PUT /settings/storefront/security
        """

    async def refresh(
        self, *, channel_id: int | None = None
    ) -> AsyncStorefrontSecuritySettingsRecord:
        """Reload this storefront security settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/security
        """

class StorefrontSecuritySettingsRecordFilters(FilterSet):
    """Parameters of StorefrontSecuritySettings."""

    def __init__(self) -> None: ...

class StorefrontSecuritySettings(Resource[StorefrontSecuritySettingsRecord]):
    """HTTPS and security headers of the storefront."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontSecuritySettingsRecord:
        """The storefront security settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/security
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontSecuritySettingsRecord:
        """The storefront security settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/security
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        csp_header: CspHeader | CspHeaderDict | None = ...,
        hsts: HstsHeader | HstsHeaderDict | None = ...,
        sitewide_https_enabled: bool | None = ...,
        x_frame_options_header: FrameOptionsHeader | FrameOptionsHeaderDict | None = ...,
    ) -> StorefrontSecuritySettingsRecord:
        """Change one storefront security settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            csp_header: The header Content-Security-Policy.
            hsts: The header Strict-Transport-Security.
            sitewide_https_enabled: Whether all pages use HTTPS.
            x_frame_options_header: The header X-Frame-Options.

        API: PUT /settings/storefront/security
        """

class AsyncStorefrontSecuritySettings(AsyncResource[AsyncStorefrontSecuritySettingsRecord]):
    """HTTPS and security headers of the storefront. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontSecuritySettingsRecord:
        """The storefront security settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/security
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontSecuritySettingsRecord:
        """The storefront security settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/security
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        csp_header: CspHeader | CspHeaderDict | None = ...,
        hsts: HstsHeader | HstsHeaderDict | None = ...,
        sitewide_https_enabled: bool | None = ...,
        x_frame_options_header: FrameOptionsHeader | FrameOptionsHeaderDict | None = ...,
    ) -> AsyncStorefrontSecuritySettingsRecord:
        """Change one storefront security settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            csp_header: The header Content-Security-Policy.
            hsts: The header Strict-Transport-Security.
            sitewide_https_enabled: Whether all pages use HTTPS.
            x_frame_options_header: The header X-Frame-Options.

        API: PUT /settings/storefront/security
        """
