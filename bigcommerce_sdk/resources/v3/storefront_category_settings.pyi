"""StorefrontCategorySettings: How category pages and menus show products and subcategories.

Generated from schema/v3/storefront_category_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .shared import StorefrontProductSort

CategoryListingMode: TypeAlias = Literal[
    "current_category_only", "child_categories", "child_categories_if_category_empty"
]
"""Products that a category page lists: its own, or also those of its subcategories."""

class StorefrontCategorySettingsRecordFields(BaseRecord):
    """Fields of StorefrontCategorySettingsRecord and AsyncStorefrontCategorySettingsRecord."""

    @property
    def category_tree_depth(self) -> int | None:
        """How many levels of categories the menu shows. Integer, update-only, can be None, 1 to 8."""

    @category_tree_depth.setter
    def category_tree_depth(self, value: int | None) -> None: ...
    @property
    def default_product_sort(self) -> StorefrontProductSort | None:
        """Order of products until the shopper chooses another. Enum, update-only, can be None."""

    @default_product_sort.setter
    def default_product_sort(self, value: StorefrontProductSort | None) -> None: ...
    @property
    def listing_mode(self) -> CategoryListingMode | None:
        """Whether category pages also list the products of subcategories. Enum, update-only, can be None."""

    @listing_mode.setter
    def listing_mode(self, value: CategoryListingMode | None) -> None: ...

class StorefrontCategorySettingsRecord(StorefrontCategorySettingsRecordFields, Record):
    """One storefront category settings record. How category pages and menus show products and subcategories."""

    def save(self, *, channel_id: int | None = None) -> StorefrontCategorySettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/category
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        category_tree_depth: int | None = ...,
        default_product_sort: StorefrontProductSort | None = ...,
        listing_mode: CategoryListingMode | None = ...,
    ) -> StorefrontCategorySettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            category_tree_depth: How many levels of categories the menu shows.
            default_product_sort: Order of products until the shopper chooses another.
            listing_mode: Whether category pages also list the products of subcategories.

        API: PUT /settings/storefront/category
        """

    def refresh(self, *, channel_id: int | None = None) -> StorefrontCategorySettingsRecord:
        """Reload this storefront category settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/category
        """

class AsyncStorefrontCategorySettingsRecord(StorefrontCategorySettingsRecordFields, AsyncRecord):
    """One storefront category settings record. How category pages and menus show products and subcategories. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncStorefrontCategorySettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/category
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        category_tree_depth: int | None = ...,
        default_product_sort: StorefrontProductSort | None = ...,
        listing_mode: CategoryListingMode | None = ...,
    ) -> AsyncStorefrontCategorySettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            category_tree_depth: How many levels of categories the menu shows.
            default_product_sort: Order of products until the shopper chooses another.
            listing_mode: Whether category pages also list the products of subcategories.

        API: PUT /settings/storefront/category
        """

    async def refresh(
        self, *, channel_id: int | None = None
    ) -> AsyncStorefrontCategorySettingsRecord:
        """Reload this storefront category settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/category
        """

class StorefrontCategorySettingsRecordFilters(FilterSet):
    """Parameters of StorefrontCategorySettings."""

    def __init__(self) -> None: ...

class StorefrontCategorySettings(Resource[StorefrontCategorySettingsRecord]):
    """How category pages and menus show products and subcategories."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontCategorySettingsRecord:
        """The storefront category settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/category
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontCategorySettingsRecord:
        """The storefront category settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/category
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        category_tree_depth: int | None = ...,
        default_product_sort: StorefrontProductSort | None = ...,
        listing_mode: CategoryListingMode | None = ...,
    ) -> StorefrontCategorySettingsRecord:
        """Change one storefront category settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            category_tree_depth: How many levels of categories the menu shows.
            default_product_sort: Order of products until the shopper chooses another.
            listing_mode: Whether category pages also list the products of subcategories.

        API: PUT /settings/storefront/category
        """

class AsyncStorefrontCategorySettings(AsyncResource[AsyncStorefrontCategorySettingsRecord]):
    """How category pages and menus show products and subcategories. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontCategorySettingsRecord:
        """The storefront category settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/category
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontCategorySettingsRecord:
        """The storefront category settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/category
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        category_tree_depth: int | None = ...,
        default_product_sort: StorefrontProductSort | None = ...,
        listing_mode: CategoryListingMode | None = ...,
    ) -> AsyncStorefrontCategorySettingsRecord:
        """Change one storefront category settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            category_tree_depth: How many levels of categories the menu shows.
            default_product_sort: Order of products until the shopper chooses another.
            listing_mode: Whether category pages also list the products of subcategories.

        API: PUT /settings/storefront/category
        """
