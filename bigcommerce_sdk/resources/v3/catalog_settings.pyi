"""CatalogSettings: Settings of product reviews and comparisons.

Generated from schema/v3/catalog_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class CatalogSettingsRecordFields(BaseRecord):
    """Fields of CatalogSettingsRecord and AsyncCatalogSettingsRecord."""

    @property
    def auto_approve_reviews(self) -> bool | None:
        """Whether reviews appear without approval of the merchant. Boolean, update-only, can be None."""

    @auto_approve_reviews.setter
    def auto_approve_reviews(self, value: bool | None) -> None: ...
    @property
    def enable_product_comparisons(self) -> bool | None:
        """Whether shoppers can compare products. Boolean, update-only, can be None."""

    @enable_product_comparisons.setter
    def enable_product_comparisons(self, value: bool | None) -> None: ...

class CatalogSettingsRecord(CatalogSettingsRecordFields, Record):
    """One catalog settings record. Settings of product reviews and comparisons."""

    def save(self, *, channel_id: int | None = None) -> CatalogSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/catalog
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        auto_approve_reviews: bool | None = ...,
        enable_product_comparisons: bool | None = ...,
    ) -> CatalogSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            auto_approve_reviews: Whether reviews appear without approval of the merchant.
            enable_product_comparisons: Whether shoppers can compare products.

        API: PUT /settings/catalog
        """

    def refresh(self, *, channel_id: int | None = None) -> CatalogSettingsRecord:
        """Reload this catalog settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/catalog
        """

class AsyncCatalogSettingsRecord(CatalogSettingsRecordFields, AsyncRecord):
    """One catalog settings record. Settings of product reviews and comparisons. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncCatalogSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/catalog
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        auto_approve_reviews: bool | None = ...,
        enable_product_comparisons: bool | None = ...,
    ) -> AsyncCatalogSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            auto_approve_reviews: Whether reviews appear without approval of the merchant.
            enable_product_comparisons: Whether shoppers can compare products.

        API: PUT /settings/catalog
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncCatalogSettingsRecord:
        """Reload this catalog settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/catalog
        """

class CatalogSettingsRecordFilters(FilterSet):
    """Parameters of CatalogSettings."""

    def __init__(self) -> None: ...

class CatalogSettings(Resource[CatalogSettingsRecord]):
    """Settings of product reviews and comparisons."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> CatalogSettingsRecord:
        """The catalog settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/catalog
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> CatalogSettingsRecord:
        """The catalog settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/catalog
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        auto_approve_reviews: bool | None = ...,
        enable_product_comparisons: bool | None = ...,
    ) -> CatalogSettingsRecord:
        """Change one catalog settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            auto_approve_reviews: Whether reviews appear without approval of the merchant.
            enable_product_comparisons: Whether shoppers can compare products.

        API: PUT /settings/catalog
        """

class AsyncCatalogSettings(AsyncResource[AsyncCatalogSettingsRecord]):
    """Settings of product reviews and comparisons. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCatalogSettingsRecord:
        """The catalog settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/catalog
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCatalogSettingsRecord:
        """The catalog settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/catalog
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        auto_approve_reviews: bool | None = ...,
        enable_product_comparisons: bool | None = ...,
    ) -> AsyncCatalogSettingsRecord:
        """Change one catalog settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            auto_approve_reviews: Whether reviews appear without approval of the merchant.
            enable_product_comparisons: Whether shoppers can compare products.

        API: PUT /settings/catalog
        """
