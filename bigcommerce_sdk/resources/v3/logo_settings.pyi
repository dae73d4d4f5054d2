"""LogoSettings: The logo of the storefront, an image or a text.

Generated from schema/v3/logo_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.files import File, FileSource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

LogoType: TypeAlias = Literal["image", "text"]
"""Values of LogoSettingsRecord.type."""

class LogoUpload(NestedRecord):
    """A new logo."""

    def __init__(self, *, logo_file: FileSource = ...) -> None: ...
    @property
    def logo_file(self) -> File:
        """The image. File, required on create, LogoFile on the wire."""

    @logo_file.setter
    def logo_file(self, value: FileSource) -> None: ...

class LogoSettingsRecordFields(BaseRecord):
    """Fields of LogoSettingsRecord and AsyncLogoSettingsRecord."""

    @property
    def favicon_url(self) -> str | None:
        """Address of the favicon; FaviconSettings replaces it. String, read-only, can be None, uri."""

    @property
    def logo_image_url(self) -> str | None:
        """Address of the logo; upload_image replaces it. String, read-only, can be None, uri."""

    @property
    def logo_text(self) -> str | None:
        """Logo as text; for the type text. String, update-only, can be None."""

    @logo_text.setter
    def logo_text(self, value: str | None) -> None: ...
    @property
    def type(self) -> LogoType | None:
        """Whether the logo is an image or a text. Enum, update-only, can be None."""

    @type.setter
    def type(self, value: LogoType | None) -> None: ...

class LogoSettingsRecord(LogoSettingsRecordFields, Record):
    """One logo settings record. The logo of the storefront, an image or a text."""

    def save(self, *, channel_id: int | None = None) -> LogoSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/logo
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        logo_text: str | None = ...,
        type: LogoType | None = ...,
    ) -> LogoSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            logo_text: Logo as text; for the type text.
            type: Whether the logo is an image or a text.

        API: PUT /settings/logo
        """

    def refresh(self, *, channel_id: int | None = None) -> LogoSettingsRecord:
        """Reload this logo settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/logo
        """

class AsyncLogoSettingsRecord(LogoSettingsRecordFields, AsyncRecord):
    """One logo settings record. The logo of the storefront, an image or a text. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncLogoSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/logo
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        logo_text: str | None = ...,
        type: LogoType | None = ...,
    ) -> AsyncLogoSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            logo_text: Logo as text; for the type text.
            type: Whether the logo is an image or a text.

        API: PUT /settings/logo
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncLogoSettingsRecord:
        """Reload this logo settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/logo
        """

class LogoSettingsRecordFilters(FilterSet):
    """Parameters of LogoSettings."""

    def __init__(self) -> None: ...

class LogoSettings(Resource[LogoSettingsRecord]):
    """The logo of the storefront, an image or a text."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> LogoSettingsRecord:
        """The logo settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/logo
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> LogoSettingsRecord:
        """The logo settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/logo
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        logo_text: str | None = ...,
        type: LogoType | None = ...,
    ) -> LogoSettingsRecord:
        """Change one logo settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            logo_text: Logo as text; for the type text.
            type: Whether the logo is an image or a text.

        API: PUT /settings/logo
        """

    def upload_image(self, *, channel_id: int | None = None, logo_file: FileSource) -> Any:
        """Replaces the logo by a GIF, JPEG or PNG image.

        Args:
            channel_id: Channel that gets the image; without it, the store.
            logo_file: The image.

        API: POST /settings/logo/image
        """

class AsyncLogoSettings(AsyncResource[AsyncLogoSettingsRecord]):
    """The logo of the storefront, an image or a text. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncLogoSettingsRecord:
        """The logo settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/logo
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncLogoSettingsRecord:
        """The logo settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/logo
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        logo_text: str | None = ...,
        type: LogoType | None = ...,
    ) -> AsyncLogoSettingsRecord:
        """Change one logo settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            logo_text: Logo as text; for the type text.
            type: Whether the logo is an image or a text.

        API: PUT /settings/logo
        """

    async def upload_image(self, *, channel_id: int | None = None, logo_file: FileSource) -> Any:
        """Replaces the logo by a GIF, JPEG or PNG image.

        Args:
            channel_id: Channel that gets the image; without it, the store.
            logo_file: The image.

        API: POST /settings/logo/image
        """
