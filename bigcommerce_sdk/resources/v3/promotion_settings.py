"""PromotionSettings: How promotions apply, for the whole store.

Generated from schema/v3/promotion_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class PromotionSettingsRecordFields(BaseRecord):
    """Fields of PromotionSettingsRecord and AsyncPromotionSettingsRecord."""

    __slots__ = ()

    promotions_apply_on_products_with_custom_product_price = Field(
        codecs.BOOLEAN,
        "Whether items whose price was set in the cart are discounted.",
        access="update_only",
        required=("update",),
        default=False,
    )
    promotions_triggered_by_products_with_zero_product_price = Field(
        codecs.BOOLEAN,
        "Whether items with a price of 0 can meet conditions.",
        access="update_only",
        required=("update",),
        default=False,
    )
    number_of_coupons_allowed_at_checkout = Field(
        codecs.INTEGER,
        "Number of coupon codes that a checkout accepts.",
        access="update_only",
        required=("update",),
        default=1,
        limits={"min": 1, "max": 5},
    )
    promotions_applied_on_original_product_price = Field(
        codecs.BOOLEAN,
        "Whether discounts are calculated from the original price of a product.",
        access="update_only",
        required=("update",),
        default=True,
    )


class PromotionSettingsRecord(PromotionSettingsRecordFields, Record):
    """One promotion settings record. How promotions apply, for the whole store."""

    __slots__ = ()


class AsyncPromotionSettingsRecord(PromotionSettingsRecordFields, AsyncRecord):
    """One promotion settings record. How promotions apply, for the whole store. For asynchronous clients."""

    __slots__ = ()


class PromotionSettingsRecordFilters(FilterSet):
    """Parameters of PromotionSettings."""


class PromotionSettings(Resource[PromotionSettingsRecord]):
    """How promotions apply, for the whole store."""

    meta = ResourceMeta(
        name="PromotionSettings",
        path="/promotions/settings",
        api="v3",
        record=PromotionSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/promotions/settings"),
            "update": Operation("update", "PUT", "/promotions/settings"),
        },
        filters=PromotionSettingsRecordFilters,
        single=True,
        scopes=("store_v2_marketing_read_only", "store_v2_marketing"),
    )


class AsyncPromotionSettings(AsyncResource[AsyncPromotionSettingsRecord]):
    """How promotions apply, for the whole store. For asynchronous clients."""

    meta = PromotionSettings.meta._replace(record=AsyncPromotionSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PromotionSettingsRecordFields() -> None: ...

    def PromotionSettingsRecordFilters() -> None: ...

    def PromotionSettingsRecord() -> None: ...

    def PromotionSettings() -> None: ...

    def AsyncPromotionSettingsRecord() -> None: ...

    def AsyncPromotionSettings() -> None: ...
