"""InventorySettings: How the storefront and orders treat stock.

Generated from schema/v3/inventory_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

ProductOutOfStockBehavior = Union[
    Literal["do_nothing"],
    Literal["hide_product"],
    Literal["hide_product_and_accessible"],
    Literal["hide_product_and_redirect"],
]
"""What happens to a product that is out of stock."""

OptionOutOfStockBehavior = Union[
    Literal["do_nothing"], Literal["hide_option"], Literal["label_option"]
]
"""What happens to an option that is out of stock."""

UpdateStockBehavior = Union[Literal["order_placed"], Literal["order_completed_or_shipped"]]
"""Moments at which an order reduces stock."""

StockLevelDisplay = Union[Literal["dont_show"], Literal["show"], Literal["show_when_low"]]
"""When product pages show the stock level."""


class InventorySettingsRecordFields(BaseRecord):
    """Fields of InventorySettingsRecord and AsyncInventorySettingsRecord."""

    __slots__ = ()

    product_out_of_stock_behavior = Field(
        codecs.text_enum(ProductOutOfStockBehavior),
        "What the storefront does with a product that is out of stock.",
        access="update_only",
        nullable=True,
    )
    option_out_of_stock_behavior = Field(
        codecs.text_enum(OptionOutOfStockBehavior),
        "What a product page does with an option that is out of stock.",
        access="update_only",
        nullable=True,
    )
    update_stock_behavior = Field(
        codecs.text_enum(UpdateStockBehavior),
        "When an order reduces stock.",
        access="update_only",
        nullable=True,
    )
    edit_order_stock_adjustment = Field(
        codecs.BOOLEAN,
        "Whether a change of an order adjusts stock.",
        access="update_only",
        nullable=True,
    )
    refund_order_stock_adjustment = Field(
        codecs.BOOLEAN,
        "Whether refunding or cancelling an order adjusts stock.",
        access="update_only",
        nullable=True,
    )
    stock_level_display = Field(
        codecs.text_enum(StockLevelDisplay),
        "Whether product pages show the stock level.",
        access="update_only",
        nullable=True,
    )
    default_out_of_stock_message = Field(
        codecs.STRING,
        "Shown to shoppers when a product is out of stock.",
        access="update_only",
        nullable=True,
    )
    hide_in_product_filtering = Field(
        codecs.BOOLEAN,
        "Whether filters leave out options that are out of stock; for label_option only.",
        access="update_only",
        nullable=True,
    )
    show_pre_order_stock_levels = Field(
        codecs.BOOLEAN,
        "Whether the stock levels of preorder products are shown.",
        access="update_only",
        nullable=True,
        default=False,
    )
    show_out_of_stock_message = Field(
        codecs.BOOLEAN,
        "Whether product lists show which products are out of stock.",
        access="update_only",
        nullable=True,
        default=False,
    )


class InventorySettingsRecord(InventorySettingsRecordFields, Record):
    """One inventory settings record. How the storefront and orders treat stock."""

    __slots__ = ()


class AsyncInventorySettingsRecord(InventorySettingsRecordFields, AsyncRecord):
    """One inventory settings record. How the storefront and orders treat stock. For asynchronous clients."""

    __slots__ = ()


class InventorySettingsRecordFilters(FilterSet):
    """Parameters of InventorySettings."""


class InventorySettings(Resource[InventorySettingsRecord]):
    """How the storefront and orders treat stock."""

    meta = ResourceMeta(
        name="InventorySettings",
        path="/settings/inventory",
        api="v3",
        record=InventorySettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/inventory",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to read; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, null means that it has the value of the store.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/settings/inventory",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to change; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, send every field; null returns it to the value of the store.",
            ),
        },
        filters=InventorySettingsRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=(
            "product_out_of_stock_behavior",
            "option_out_of_stock_behavior",
            "update_stock_behavior",
            "stock_level_display",
        ),
    )


class AsyncInventorySettings(AsyncResource[AsyncInventorySettingsRecord]):
    """How the storefront and orders treat stock. For asynchronous clients."""

    meta = InventorySettings.meta._replace(record=AsyncInventorySettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def InventorySettingsRecordFields() -> None: ...

    def InventorySettingsRecordFilters() -> None: ...

    def InventorySettingsRecord() -> None: ...

    def InventorySettings() -> None: ...

    def AsyncInventorySettingsRecord() -> None: ...

    def AsyncInventorySettings() -> None: ...
