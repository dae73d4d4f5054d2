"""StorefrontSearchSettings: Sort orders, filters and suggestions of the search.

Generated from schema/v3/storefront_search_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .shared import StorefrontProductSort

ContentSort: TypeAlias = Literal["relevance", "alphaasc", "alphadesc"]
"""Orders of pages and posts in search results."""

class StorefrontSearchSettingsRecordFields(BaseRecord):
    """Fields of StorefrontSearchSettingsRecord and AsyncStorefrontSearchSettingsRecord."""

    @property
    def content_product_sort(self) -> ContentSort | None:
        """Order of pages and posts in search results. Enum, update-only, required on update, can be None."""

    @content_product_sort.setter
    def content_product_sort(self, value: ContentSort | None) -> None: ...
    @property
    def default_product_sort(self) -> StorefrontProductSort | None:
        """Order of products until the shopper chooses another. Enum, update-only, required on update, can be None."""

    @default_product_sort.setter
    def default_product_sort(self, value: StorefrontProductSort | None) -> None: ...
    @property
    def product_filtering_enabled(self) -> bool | None:
        """Whether shoppers can filter products. Boolean, update-only, required on update, can be None."""

    @product_filtering_enabled.setter
    def product_filtering_enabled(self, value: bool | None) -> None: ...
    @property
    def search_suggest(self) -> bool | None:
        """Whether the search suggests products while shoppers type. Boolean, update-only, required on update, can be None."""

    @search_suggest.setter
    def search_suggest(self, value: bool | None) -> None: ...

class StorefrontSearchSettingsRecord(StorefrontSearchSettingsRecordFields, Record):
    """One storefront search settings record. Sort orders, filters and suggestions of the search."""

    def save(self, *, channel_id: int | None = None) -> StorefrontSearchSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/search
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        content_product_sort: ContentSort | None = ...,
        default_product_sort: StorefrontProductSort | None = ...,
        product_filtering_enabled: bool | None = ...,
        search_suggest: bool | None = ...,
    ) -> StorefrontSearchSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            content_product_sort: Order of pages and posts in search results.
            default_product_sort: Order of products until the shopper chooses another.
            product_filtering_enabled: Whether shoppers can filter products.
            search_suggest: Whether the search suggests products while shoppers type.

        API: PUT /settings/storefront/search
        """

    def refresh(self, *, channel_id: int | None = None) -> StorefrontSearchSettingsRecord:
        """Reload this storefront search settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/search
        """

class AsyncStorefrontSearchSettingsRecord(StorefrontSearchSettingsRecordFields, AsyncRecord):
    """One storefront search settings record. Sort orders, filters and suggestions of the search. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncStorefrontSearchSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/search
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        content_product_sort: ContentSort | None = ...,
        default_product_sort: StorefrontProductSort | None = ...,
        product_filtering_enabled: bool | None = ...,
        search_suggest: bool | None = ...,
    ) -> AsyncStorefrontSearchSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            content_product_sort: Order of pages and posts in search results.
            default_product_sort: Order of products until the shopper chooses another.
            product_filtering_enabled: Whether shoppers can filter products.
            search_suggest: Whether the search suggests products while shoppers type.

        API: PUT /settings/storefront/search
        """

    async def refresh(
        self, *, channel_id: int | None = None
    ) -> AsyncStorefrontSearchSettingsRecord:
        """Reload this storefront search settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/search
        """

class StorefrontSearchSettingsRecordFilters(FilterSet):
    """Parameters of StorefrontSearchSettings."""

    def __init__(self) -> None: ...

class StorefrontSearchSettings(Resource[StorefrontSearchSettingsRecord]):
    """Sort orders, filters and suggestions of the search."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontSearchSettingsRecord:
        """The storefront search settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/search
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontSearchSettingsRecord:
        """The storefront search settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/search
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        content_product_sort: ContentSort | None,
        default_product_sort: StorefrontProductSort | None,
        product_filtering_enabled: bool | None,
        search_suggest: bool | None,
    ) -> StorefrontSearchSettingsRecord:
        """Change one storefront search settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            content_product_sort: Order of pages and posts in search results.
            default_product_sort: Order of products until the shopper chooses another.
            product_filtering_enabled: Whether shoppers can filter products.
            search_suggest: Whether the search suggests products while shoppers type.

        API: PUT /settings/storefront/search
        """

class AsyncStorefrontSearchSettings(AsyncResource[AsyncStorefrontSearchSettingsRecord]):
    """Sort orders, filters and suggestions of the search. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontSearchSettingsRecord:
        """The storefront search settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/search
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontSearchSettingsRecord:
        """The storefront search settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/search
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        content_product_sort: ContentSort | None,
        default_product_sort: StorefrontProductSort | None,
        product_filtering_enabled: bool | None,
        search_suggest: bool | None,
    ) -> AsyncStorefrontSearchSettingsRecord:
        """Change one storefront search settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            content_product_sort: Order of pages and posts in search results.
            default_product_sort: Order of products until the shopper chooses another.
            product_filtering_enabled: Whether shoppers can filter products.
            search_suggest: Whether the search suggests products while shoppers type.

        API: PUT /settings/storefront/search
        """
