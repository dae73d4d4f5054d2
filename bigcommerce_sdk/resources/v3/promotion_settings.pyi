"""PromotionSettings: How promotions apply, for the whole store.

Generated from schema/v3/promotion_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class PromotionSettingsRecordFields(BaseRecord):
    """Fields of PromotionSettingsRecord and AsyncPromotionSettingsRecord."""

    @property
    def promotions_apply_on_products_with_custom_product_price(self) -> bool:
        """Whether items whose price was set in the cart are discounted. Boolean, update-only, required on update."""

    @promotions_apply_on_products_with_custom_product_price.setter
    def promotions_apply_on_products_with_custom_product_price(self, value: bool) -> None: ...
    @property
    def promotions_triggered_by_products_with_zero_product_price(self) -> bool:
        """Whether items with a price of 0 can meet conditions. Boolean, update-only, required on update."""

    @promotions_triggered_by_products_with_zero_product_price.setter
    def promotions_triggered_by_products_with_zero_product_price(self, value: bool) -> None: ...
    @property
    def number_of_coupons_allowed_at_checkout(self) -> int:
        """Number of coupon codes that a checkout accepts. Integer, update-only, required on update, 1 to 5."""

    @number_of_coupons_allowed_at_checkout.setter
    def number_of_coupons_allowed_at_checkout(self, value: int) -> None: ...
    @property
    def promotions_applied_on_original_product_price(self) -> bool:
        """Whether discounts are calculated from the original price of a product. Boolean, update-only, required on update."""

    @promotions_applied_on_original_product_price.setter
    def promotions_applied_on_original_product_price(self, value: bool) -> None: ...

class PromotionSettingsRecord(PromotionSettingsRecordFields, Record):
    """One promotion settings record. How promotions apply, for the whole store."""

    def save(self) -> PromotionSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /promotions/settings
        """

    def update(
        self,
        *,
        promotions_apply_on_products_with_custom_product_price: bool = ...,
        promotions_triggered_by_products_with_zero_product_price: bool = ...,
        number_of_coupons_allowed_at_checkout: int = ...,
        promotions_applied_on_original_product_price: bool = ...,
    ) -> PromotionSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            promotions_apply_on_products_with_custom_product_price: Whether items whose price was set in the cart are discounted.
            promotions_triggered_by_products_with_zero_product_price: Whether items with a price of 0 can meet conditions.
            number_of_coupons_allowed_at_checkout: Number of coupon codes that a checkout accepts.
            promotions_applied_on_original_product_price: Whether discounts are calculated from the original price of a product.

        API: PUT /promotions/settings
        """

    def refresh(self) -> PromotionSettingsRecord:
        """Reload this promotion settings record; unsaved changes are discarded.

        API: GET /promotions/settings
        """

class AsyncPromotionSettingsRecord(PromotionSettingsRecordFields, AsyncRecord):
    """One promotion settings record. How promotions apply, for the whole store. For asynchronous clients."""

    async def save(self) -> AsyncPromotionSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /promotions/settings
        """

    async def update(
        self,
        *,
        promotions_apply_on_products_with_custom_product_price: bool = ...,
        promotions_triggered_by_products_with_zero_product_price: bool = ...,
        number_of_coupons_allowed_at_checkout: int = ...,
        promotions_applied_on_original_product_price: bool = ...,
    ) -> AsyncPromotionSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            promotions_apply_on_products_with_custom_product_price: Whether items whose price was set in the cart are discounted.
            promotions_triggered_by_products_with_zero_product_price: Whether items with a price of 0 can meet conditions.
            number_of_coupons_allowed_at_checkout: Number of coupon codes that a checkout accepts.
            promotions_applied_on_original_product_price: Whether discounts are calculated from the original price of a product.

        API: PUT /promotions/settings
        """

    async def refresh(self) -> AsyncPromotionSettingsRecord:
        """Reload this promotion settings record; unsaved changes are discarded.

        API: GET /promotions/settings
        """

class PromotionSettingsRecordFilters(FilterSet):
    """Parameters of PromotionSettings."""

    def __init__(self) -> None: ...

class PromotionSettings(Resource[PromotionSettingsRecord]):
    """How promotions apply, for the whole store."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> PromotionSettingsRecord:
        """The promotion settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/settings
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> PromotionSettingsRecord:
        """The promotion settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/settings
        """

    def update(
        self,
        *,
        promotions_apply_on_products_with_custom_product_price: bool,
        promotions_triggered_by_products_with_zero_product_price: bool,
        number_of_coupons_allowed_at_checkout: int,
        promotions_applied_on_original_product_price: bool,
    ) -> PromotionSettingsRecord:
        """Change one promotion settings record; only the fields that are passed are sent.

        Args:
            promotions_apply_on_products_with_custom_product_price: Whether items whose price was set in the cart are discounted.
            promotions_triggered_by_products_with_zero_product_price: Whether items with a price of 0 can meet conditions.
            number_of_coupons_allowed_at_checkout: Number of coupon codes that a checkout accepts.
            promotions_applied_on_original_product_price: Whether discounts are calculated from the original price of a product.

        API: PUT /promotions/settings
        """

class AsyncPromotionSettings(AsyncResource[AsyncPromotionSettingsRecord]):
    """How promotions apply, for the whole store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncPromotionSettingsRecord:
        """The promotion settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/settings
        """

    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncPromotionSettingsRecord:
        """The promotion settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/settings
        """

    async def update(
        self,
        *,
        promotions_apply_on_products_with_custom_product_price: bool,
        promotions_triggered_by_products_with_zero_product_price: bool,
        number_of_coupons_allowed_at_checkout: int,
        promotions_applied_on_original_product_price: bool,
    ) -> AsyncPromotionSettingsRecord:
        """Change one promotion settings record; only the fields that are passed are sent.

        Args:
            promotions_apply_on_products_with_custom_product_price: Whether items whose price was set in the cart are discounted.
            promotions_triggered_by_products_with_zero_product_price: Whether items with a price of 0 can meet conditions.
            number_of_coupons_allowed_at_checkout: Number of coupon codes that a checkout accepts.
            promotions_applied_on_original_product_price: Whether discounts are calculated from the original price of a product.

        API: PUT /promotions/settings
        """
