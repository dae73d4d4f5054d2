"""StorefrontProductSettings: What product pages and product lists show.

Generated from schema/v3/storefront_product_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

ProductBreadcrumbs: TypeAlias = Literal["show_one", "show_none"]
"""Paths to categories on a product page: one or none."""

class StorefrontProductSettingsRecordFields(BaseRecord):
    """Fields of StorefrontProductSettingsRecord and AsyncStorefrontProductSettingsRecord."""

    @property
    def show_product_price(self) -> bool | None:
        """Whether prices are shown. Boolean, update-only, can be None."""

    @show_product_price.setter
    def show_product_price(self, value: bool | None) -> None: ...
    @property
    def show_product_sku(self) -> bool | None:
        """Whether SKUs are shown. Boolean, update-only, can be None."""

    @show_product_sku.setter
    def show_product_sku(self, value: bool | None) -> None: ...
    @property
    def show_product_weight(self) -> bool | None:
        """Whether weights are shown. Boolean, update-only, can be None."""

    @show_product_weight.setter
    def show_product_weight(self, value: bool | None) -> None: ...
    @property
    def show_product_brand(self) -> bool | None:
        """Whether brands are shown. Boolean, update-only, can be None."""

    @show_product_brand.setter
    def show_product_brand(self, value: bool | None) -> None: ...
    @property
    def show_product_shipping(self) -> bool | None:
        """Whether shipping costs are shown. Boolean, update-only, can be None."""

    @show_product_shipping.setter
    def show_product_shipping(self, value: bool | None) -> None: ...
    @property
    def show_product_rating(self) -> bool | None:
        """Whether ratings are shown. Boolean, update-only, can be None."""

    @show_product_rating.setter
    def show_product_rating(self, value: bool | None) -> None: ...
    @property
    def show_add_to_cart_link(self) -> bool | None:
        """Whether products can be added to the cart from lists. Boolean, update-only, can be None."""

    @show_add_to_cart_link.setter
    def show_add_to_cart_link(self, value: bool | None) -> None: ...
    @property
    def default_preorder_message(self) -> str | None:
        """Shown for preorder products that have no message of their own. String, update-only, can be None."""

    @default_preorder_message.setter
    def default_preorder_message(self, value: str | None) -> None: ...
    @property
    def show_breadcrumbs_product_pages(self) -> ProductBreadcrumbs | None:
        """Whether product pages show the path to their category. Enum, update-only, can be None."""

    @show_breadcrumbs_product_pages.setter
    def show_breadcrumbs_product_pages(self, value: ProductBreadcrumbs | None) -> None: ...
    @property
    def show_add_to_cart_qty_box(self) -> bool | None:
        """Whether shoppers can choose the quantity that they add to the cart. Boolean, update-only, can be None."""

    @show_add_to_cart_qty_box.setter
    def show_add_to_cart_qty_box(self, value: bool | None) -> None: ...
    @property
    def show_add_to_wishlist(self) -> bool | None:
        """Whether shoppers can add products to a wishlist. Boolean, update-only, can be None."""

    @show_add_to_wishlist.setter
    def show_add_to_wishlist(self, value: bool | None) -> None: ...
    @property
    def hide_price_from_guests(self) -> bool | None:
        """Whether only customers who are logged in see prices. Boolean, update-only, can be None."""

    @hide_price_from_guests.setter
    def hide_price_from_guests(self, value: bool | None) -> None: ...

class StorefrontProductSettingsRecord(StorefrontProductSettingsRecordFields, Record):
    """One storefront product settings record. What product pages and product lists show."""

    def save(self, *, channel_id: int | None = None) -> StorefrontProductSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/product
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        show_product_price: bool | None = ...,
        show_product_sku: bool | None = ...,
        show_product_weight: bool | None = ...,
        show_product_brand: bool | None = ...,
        show_product_shipping: bool | None = ...,
        show_product_rating: bool | None = ...,
        show_add_to_cart_link: bool | None = ...,
        default_preorder_message: str | None = ...,
        show_breadcrumbs_product_pages: ProductBreadcrumbs | None = ...,
        show_add_to_cart_qty_box: bool | None = ...,
        show_add_to_wishlist: bool | None = ...,
        hide_price_from_guests: bool | None = ...,
    ) -> StorefrontProductSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            show_product_price: Whether prices are shown.
            show_product_sku: Whether SKUs are shown.
            show_product_weight: Whether weights are shown.
            show_product_brand: Whether brands are shown.
            show_product_shipping: Whether shipping costs are shown.
            show_product_rating: Whether ratings are shown.
            show_add_to_cart_link: Whether products can be added to the cart from lists.
            default_preorder_message: Shown for preorder products that have no message of their own.
            show_breadcrumbs_product_pages: Whether product pages show the path to their category.
            show_add_to_cart_qty_box: Whether shoppers can choose the quantity that they add to the cart.
            show_add_to_wishlist: Whether shoppers can add products to a wishlist.
            hide_price_from_guests: Whether only customers who are logged in see prices.

        API: PUT /settings/storefront/product
        """

    def refresh(self, *, channel_id: int | None = None) -> StorefrontProductSettingsRecord:
        """Reload this storefront product settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/product
        """

class AsyncStorefrontProductSettingsRecord(StorefrontProductSettingsRecordFields, AsyncRecord):
    """One storefront product settings record. What product pages and product lists show. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncStorefrontProductSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/product
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        show_product_price: bool | None = ...,
        show_product_sku: bool | None = ...,
        show_product_weight: bool | None = ...,
        show_product_brand: bool | None = ...,
        show_product_shipping: bool | None = ...,
        show_product_rating: bool | None = ...,
        show_add_to_cart_link: bool | None = ...,
        default_preorder_message: str | None = ...,
        show_breadcrumbs_product_pages: ProductBreadcrumbs | None = ...,
        show_add_to_cart_qty_box: bool | None = ...,
        show_add_to_wishlist: bool | None = ...,
        hide_price_from_guests: bool | None = ...,
    ) -> AsyncStorefrontProductSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            show_product_price: Whether prices are shown.
            show_product_sku: Whether SKUs are shown.
            show_product_weight: Whether weights are shown.
            show_product_brand: Whether brands are shown.
            show_product_shipping: Whether shipping costs are shown.
            show_product_rating: Whether ratings are shown.
            show_add_to_cart_link: Whether products can be added to the cart from lists.
            default_preorder_message: Shown for preorder products that have no message of their own.
            show_breadcrumbs_product_pages: Whether product pages show the path to their category.
            show_add_to_cart_qty_box: Whether shoppers can choose the quantity that they add to the cart.
            show_add_to_wishlist: Whether shoppers can add products to a wishlist.
            hide_price_from_guests: Whether only customers who are logged in see prices.

        API: PUT /settings/storefront/product
        """

    async def refresh(
        self, *, channel_id: int | None = None
    ) -> AsyncStorefrontProductSettingsRecord:
        """Reload this storefront product settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/product
        """

class StorefrontProductSettingsRecordFilters(FilterSet):
    """Parameters of StorefrontProductSettings."""

    def __init__(self) -> None: ...

class StorefrontProductSettings(Resource[StorefrontProductSettingsRecord]):
    """What product pages and product lists show."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontProductSettingsRecord:
        """The storefront product settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/product
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontProductSettingsRecord:
        """The storefront product settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/product
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        show_product_price: bool | None = ...,
        show_product_sku: bool | None = ...,
        show_product_weight: bool | None = ...,
        show_product_brand: bool | None = ...,
        show_product_shipping: bool | None = ...,
        show_product_rating: bool | None = ...,
        show_add_to_cart_link: bool | None = ...,
        default_preorder_message: str | None = ...,
        show_breadcrumbs_product_pages: ProductBreadcrumbs | None = ...,
        show_add_to_cart_qty_box: bool | None = ...,
        show_add_to_wishlist: bool | None = ...,
        hide_price_from_guests: bool | None = ...,
    ) -> StorefrontProductSettingsRecord:
        """Change one storefront product settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            show_product_price: Whether prices are shown.
            show_product_sku: Whether SKUs are shown.
            show_product_weight: Whether weights are shown.
            show_product_brand: Whether brands are shown.
            show_product_shipping: Whether shipping costs are shown.
            show_product_rating: Whether ratings are shown.
            show_add_to_cart_link: Whether products can be added to the cart from lists.
            default_preorder_message: Shown for preorder products that have no message of their own.
            show_breadcrumbs_product_pages: Whether product pages show the path to their category.
            show_add_to_cart_qty_box: Whether shoppers can choose the quantity that they add to the cart.
            show_add_to_wishlist: Whether shoppers can add products to a wishlist.
            hide_price_from_guests: Whether only customers who are logged in see prices.

        API: PUT /settings/storefront/product
        """

class AsyncStorefrontProductSettings(AsyncResource[AsyncStorefrontProductSettingsRecord]):
    """What product pages and product lists show. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontProductSettingsRecord:
        """The storefront product settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/product
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontProductSettingsRecord:
        """The storefront product settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/product
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        show_product_price: bool | None = ...,
        show_product_sku: bool | None = ...,
        show_product_weight: bool | None = ...,
        show_product_brand: bool | None = ...,
        show_product_shipping: bool | None = ...,
        show_product_rating: bool | None = ...,
        show_add_to_cart_link: bool | None = ...,
        default_preorder_message: str | None = ...,
        show_breadcrumbs_product_pages: ProductBreadcrumbs | None = ...,
        show_add_to_cart_qty_box: bool | None = ...,
        show_add_to_wishlist: bool | None = ...,
        hide_price_from_guests: bool | None = ...,
    ) -> AsyncStorefrontProductSettingsRecord:
        """Change one storefront product settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            show_product_price: Whether prices are shown.
            show_product_sku: Whether SKUs are shown.
            show_product_weight: Whether weights are shown.
            show_product_brand: Whether brands are shown.
            show_product_shipping: Whether shipping costs are shown.
            show_product_rating: Whether ratings are shown.
            show_add_to_cart_link: Whether products can be added to the cart from lists.
            default_preorder_message: Shown for preorder products that have no message of their own.
            show_breadcrumbs_product_pages: Whether product pages show the path to their category.
            show_add_to_cart_qty_box: Whether shoppers can choose the quantity that they add to the cart.
            show_add_to_wishlist: Whether shoppers can add products to a wishlist.
            hide_price_from_guests: Whether only customers who are logged in see prices.

        API: PUT /settings/storefront/product
        """
