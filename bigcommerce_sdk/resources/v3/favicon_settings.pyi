"""FaviconSettings: The icon of the storefront in browsers; LogoSettings has its address.

Generated from schema/v3/favicon_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.files import File, FileSource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class FaviconUpload(NestedRecord):
    """A new favicon."""

    def __init__(self, *, favicon_file: FileSource = ...) -> None: ...
    @property
    def favicon_file(self) -> File:
        """The image. File, required on create, FaviconFile on the wire."""

    @favicon_file.setter
    def favicon_file(self, value: FileSource) -> None: ...

class FaviconSettingsRecordFields(BaseRecord):
    """Fields of FaviconSettingsRecord and AsyncFaviconSettingsRecord."""

class FaviconSettingsRecord(FaviconSettingsRecordFields, Record):
    """One favicon settings record. The icon of the storefront in browsers; LogoSettings has its address."""

class AsyncFaviconSettingsRecord(FaviconSettingsRecordFields, AsyncRecord):
    """One favicon settings record. The icon of the storefront in browsers; LogoSettings has its address. For asynchronous clients."""

class FaviconSettingsRecordFilters(FilterSet):
    """Parameters of FaviconSettings."""

    def __init__(self) -> None: ...

class FaviconSettings(Resource[FaviconSettingsRecord]):
    """The icon of the storefront in browsers; LogoSettings has its address."""

    meta: ClassVar[ResourceMeta]
    def upload_image(self, *, channel_id: int | None = None, favicon_file: FileSource) -> Any:
        """Replaces the favicon by a GIF, JPEG or PNG image of at most 10 MB.

        Args:
            channel_id: Channel that gets the image; without it, the store.
            favicon_file: The image.

        API: POST /settings/favicon/image
        """

class AsyncFaviconSettings(AsyncResource[AsyncFaviconSettingsRecord]):
    """The icon of the storefront in browsers; LogoSettings has its address. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def upload_image(self, *, channel_id: int | None = None, favicon_file: FileSource) -> Any:
        """Replaces the favicon by a GIF, JPEG or PNG image of at most 10 MB.

        Args:
            channel_id: Channel that gets the image; without it, the store.
            favicon_file: The image.

        API: POST /settings/favicon/image
        """
