"""StorefrontSeoSettings: Title and meta tags of the home page, and the www redirect.

Generated from schema/v3/storefront_seo_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

WwwRedirect: TypeAlias = Literal["www", "no-www", "none"]
"""Values of StorefrontSeoSettingsRecord.www_redirect."""

class StorefrontSeoSettingsRecordFields(BaseRecord):
    """Fields of StorefrontSeoSettingsRecord and AsyncStorefrontSeoSettingsRecord."""

    @property
    def meta_description(self) -> str | None:
        """Meta description of the home page. String, update-only, can be None."""

    @meta_description.setter
    def meta_description(self, value: str | None) -> None: ...
    @property
    def meta_keywords(self) -> str | None:
        """Meta keywords of the home page. String, update-only, can be None."""

    @meta_keywords.setter
    def meta_keywords(self, value: str | None) -> None: ...
    @property
    def page_title(self) -> str | None:
        """Title of the home page. String, update-only, can be None."""

    @page_title.setter
    def page_title(self, value: str | None) -> None: ...
    @property
    def www_redirect(self) -> WwwRedirect | None:
        """Whether visitors are redirected to the domain with www, or to that without. Enum, update-only, can be None."""

    @www_redirect.setter
    def www_redirect(self, value: WwwRedirect | None) -> None: ...

class StorefrontSeoSettingsRecord(StorefrontSeoSettingsRecordFields, Record):
    """One storefront seo settings record. Title and meta tags of the home page, and the www redirect."""

    def save(self, *, channel_id: int | None = None) -> StorefrontSeoSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/seo
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        page_title: str | None = ...,
        www_redirect: WwwRedirect | None = ...,
    ) -> StorefrontSeoSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            meta_description: Meta description of the home page.
            meta_keywords: Meta keywords of the home page.
            page_title: Title of the home page.
            www_redirect: Whether visitors are redirected to the domain with www, or to that without.

        API: PUT /settings/storefront/seo
        """

    def refresh(self, *, channel_id: int | None = None) -> StorefrontSeoSettingsRecord:
        """Reload this storefront seo settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/seo
        """

class AsyncStorefrontSeoSettingsRecord(StorefrontSeoSettingsRecordFields, AsyncRecord):
    """One storefront seo settings record. Title and meta tags of the home page, and the www redirect. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncStorefrontSeoSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/seo
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        page_title: str | None = ...,
        www_redirect: WwwRedirect | None = ...,
    ) -> AsyncStorefrontSeoSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            meta_description: Meta description of the home page.
            meta_keywords: Meta keywords of the home page.
            page_title: Title of the home page.
            www_redirect: Whether visitors are redirected to the domain with www, or to that without.

        API: PUT /settings/storefront/seo
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncStorefrontSeoSettingsRecord:
        """Reload this storefront seo settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/seo
        """

class StorefrontSeoSettingsRecordFilters(FilterSet):
    """Parameters of StorefrontSeoSettings."""

    def __init__(self) -> None: ...

class StorefrontSeoSettings(Resource[StorefrontSeoSettingsRecord]):
    """Title and meta tags of the home page, and the www redirect."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontSeoSettingsRecord:
        """The storefront seo settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/seo
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontSeoSettingsRecord:
        """The storefront seo settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/seo
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        page_title: str | None = ...,
        www_redirect: WwwRedirect | None = ...,
    ) -> StorefrontSeoSettingsRecord:
        """Change one storefront seo settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            meta_description: Meta description of the home page.
            meta_keywords: Meta keywords of the home page.
            page_title: Title of the home page.
            www_redirect: Whether visitors are redirected to the domain with www, or to that without.

        API: PUT /settings/storefront/seo
        """

class AsyncStorefrontSeoSettings(AsyncResource[AsyncStorefrontSeoSettingsRecord]):
    """Title and meta tags of the home page, and the www redirect. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontSeoSettingsRecord:
        """The storefront seo settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/seo
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontSeoSettingsRecord:
        """The storefront seo settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/seo
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        page_title: str | None = ...,
        www_redirect: WwwRedirect | None = ...,
    ) -> AsyncStorefrontSeoSettingsRecord:
        """Change one storefront seo settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            meta_description: Meta description of the home page.
            meta_keywords: Meta keywords of the home page.
            page_title: Title of the home page.
            www_redirect: Whether visitors are redirected to the domain with www, or to that without.

        API: PUT /settings/storefront/seo
        """
