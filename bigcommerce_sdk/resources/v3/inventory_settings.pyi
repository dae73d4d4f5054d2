"""InventorySettings: How the storefront and orders treat stock.

Generated from schema/v3/inventory_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

ProductOutOfStockBehavior: TypeAlias = Literal[
    "do_nothing", "hide_product", "hide_product_and_accessible", "hide_product_and_redirect"
]
"""What happens to a product that is out of stock."""

OptionOutOfStockBehavior: TypeAlias = Literal["do_nothing", "hide_option", "label_option"]
"""What happens to an option that is out of stock."""

UpdateStockBehavior: TypeAlias = Literal["order_placed", "order_completed_or_shipped"]
"""Moments at which an order reduces stock."""

StockLevelDisplay: TypeAlias = Literal["dont_show", "show", "show_when_low"]
"""When product pages show the stock level."""

class InventorySettingsRecordFields(BaseRecord):
    """Fields of InventorySettingsRecord and AsyncInventorySettingsRecord."""

    @property
    def product_out_of_stock_behavior(self) -> ProductOutOfStockBehavior | None:
        """What the storefront does with a product that is out of stock. Enum, update-only, can be None."""

    @product_out_of_stock_behavior.setter
    def product_out_of_stock_behavior(self, value: ProductOutOfStockBehavior | None) -> None: ...
    @property
    def option_out_of_stock_behavior(self) -> OptionOutOfStockBehavior | None:
        """What a product page does with an option that is out of stock. Enum, update-only, can be None."""

    @option_out_of_stock_behavior.setter
    def option_out_of_stock_behavior(self, value: OptionOutOfStockBehavior | None) -> None: ...
    @property
    def update_stock_behavior(self) -> UpdateStockBehavior | None:
        """When an order reduces stock. Enum, update-only, can be None."""

    @update_stock_behavior.setter
    def update_stock_behavior(self, value: UpdateStockBehavior | None) -> None: ...
    @property
    def edit_order_stock_adjustment(self) -> bool | None:
        """Whether a change of an order adjusts stock. Boolean, update-only, can be None."""

    @edit_order_stock_adjustment.setter
    def edit_order_stock_adjustment(self, value: bool | None) -> None: ...
    @property
    def refund_order_stock_adjustment(self) -> bool | None:
        """Whether refunding or cancelling an order adjusts stock. Boolean, update-only, can be None."""

    @refund_order_stock_adjustment.setter
    def refund_order_stock_adjustment(self, value: bool | None) -> None: ...
    @property
    def stock_level_display(self) -> StockLevelDisplay | None:
        """Whether product pages show the stock level. Enum, update-only, can be None."""

    @stock_level_display.setter
    def stock_level_display(self, value: StockLevelDisplay | None) -> None: ...
    @property
    def default_out_of_stock_message(self) -> str | None:
        """Shown to shoppers when a product is out of stock. String, update-only, can be None."""

    @default_out_of_stock_message.setter
    def default_out_of_stock_message(self, value: str | None) -> None: ...
    @property
    def hide_in_product_filtering(self) -> bool | None:
        """Whether filters leave out options that are out of stock; for label_option only. Boolean, update-only, can be None."""

    @hide_in_product_filtering.setter
    def hide_in_product_filtering(self, value: bool | None) -> None: ...
    @property
    def show_pre_order_stock_levels(self) -> bool | None:
        """Whether the stock levels of preorder products are shown. Boolean, update-only, can be None."""

    @show_pre_order_stock_levels.setter
    def show_pre_order_stock_levels(self, value: bool | None) -> None: ...
    @property
    def show_out_of_stock_message(self) -> bool | None:
        """Whether product lists show which products are out of stock. Boolean, update-only, can be None."""

    @show_out_of_stock_message.setter
    def show_out_of_stock_message(self, value: bool | None) -> None: ...

class InventorySettingsRecord(InventorySettingsRecordFields, Record):
    """One inventory settings record. How the storefront and orders treat stock."""

    def save(self, *, channel_id: int | None = None) -> InventorySettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/inventory
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        product_out_of_stock_behavior: ProductOutOfStockBehavior | None = ...,
        option_out_of_stock_behavior: OptionOutOfStockBehavior | None = ...,
        update_stock_behavior: UpdateStockBehavior | None = ...,
        edit_order_stock_adjustment: bool | None = ...,
        refund_order_stock_adjustment: bool | None = ...,
        stock_level_display: StockLevelDisplay | None = ...,
        default_out_of_stock_message: str | None = ...,
        hide_in_product_filtering: bool | None = ...,
        show_pre_order_stock_levels: bool | None = ...,
        show_out_of_stock_message: bool | None = ...,
    ) -> InventorySettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            product_out_of_stock_behavior: What the storefront does with a product that is out of stock.
            option_out_of_stock_behavior: What a product page does with an option that is out of stock.
            update_stock_behavior: When an order reduces stock.
            edit_order_stock_adjustment: Whether a change of an order adjusts stock.
            refund_order_stock_adjustment: Whether refunding or cancelling an order adjusts stock.
            stock_level_display: Whether product pages show the stock level.
            default_out_of_stock_message: Shown to shoppers when a product is out of stock.
            hide_in_product_filtering: Whether filters leave out options that are out of stock; for label_option only.
            show_pre_order_stock_levels: Whether the stock levels of preorder products are shown.
            show_out_of_stock_message: Whether product lists show which products are out of stock.

        API: PUT /settings/inventory
        """

    def refresh(self, *, channel_id: int | None = None) -> InventorySettingsRecord:
        """Reload this inventory settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/inventory
        """

class AsyncInventorySettingsRecord(InventorySettingsRecordFields, AsyncRecord):
    """One inventory settings record. How the storefront and orders treat stock. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncInventorySettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/inventory
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        product_out_of_stock_behavior: ProductOutOfStockBehavior | None = ...,
        option_out_of_stock_behavior: OptionOutOfStockBehavior | None = ...,
        update_stock_behavior: UpdateStockBehavior | None = ...,
        edit_order_stock_adjustment: bool | None = ...,
        refund_order_stock_adjustment: bool | None = ...,
        stock_level_display: StockLevelDisplay | None = ...,
        default_out_of_stock_message: str | None = ...,
        hide_in_product_filtering: bool | None = ...,
        show_pre_order_stock_levels: bool | None = ...,
        show_out_of_stock_message: bool | None = ...,
    ) -> AsyncInventorySettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            product_out_of_stock_behavior: What the storefront does with a product that is out of stock.
            option_out_of_stock_behavior: What a product page does with an option that is out of stock.
            update_stock_behavior: When an order reduces stock.
            edit_order_stock_adjustment: Whether a change of an order adjusts stock.
            refund_order_stock_adjustment: Whether refunding or cancelling an order adjusts stock.
            stock_level_display: Whether product pages show the stock level.
            default_out_of_stock_message: Shown to shoppers when a product is out of stock.
            hide_in_product_filtering: Whether filters leave out options that are out of stock; for label_option only.
            show_pre_order_stock_levels: Whether the stock levels of preorder products are shown.
            show_out_of_stock_message: Whether product lists show which products are out of stock.

        API: PUT /settings/inventory
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncInventorySettingsRecord:
        """Reload this inventory settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/inventory
        """

class InventorySettingsRecordFilters(FilterSet):
    """Parameters of InventorySettings."""

    def __init__(self) -> None: ...

class InventorySettings(Resource[InventorySettingsRecord]):
    """How the storefront and orders treat stock."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> InventorySettingsRecord:
        """The inventory settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/inventory
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> InventorySettingsRecord:
        """The inventory settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/inventory
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        product_out_of_stock_behavior: ProductOutOfStockBehavior | None = ...,
        option_out_of_stock_behavior: OptionOutOfStockBehavior | None = ...,
        update_stock_behavior: UpdateStockBehavior | None = ...,
        edit_order_stock_adjustment: bool | None = ...,
        refund_order_stock_adjustment: bool | None = ...,
        stock_level_display: StockLevelDisplay | None = ...,
        default_out_of_stock_message: str | None = ...,
        hide_in_product_filtering: bool | None = ...,
        show_pre_order_stock_levels: bool | None = ...,
        show_out_of_stock_message: bool | None = ...,
    ) -> InventorySettingsRecord:
        """Change one inventory settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            product_out_of_stock_behavior: What the storefront does with a product that is out of stock.
            option_out_of_stock_behavior: What a product page does with an option that is out of stock.
            update_stock_behavior: When an order reduces stock.
            edit_order_stock_adjustment: Whether a change of an order adjusts stock.
            refund_order_stock_adjustment: Whether refunding or cancelling an order adjusts stock.
            stock_level_display: Whether product pages show the stock level.
            default_out_of_stock_message: Shown to shoppers when a product is out of stock.
            hide_in_product_filtering: Whether filters leave out options that are out of stock; for label_option only.
            show_pre_order_stock_levels: Whether the stock levels of preorder products are shown.
            show_out_of_stock_message: Whether product lists show which products are out of stock.

        API: PUT /settings/inventory
        """

class AsyncInventorySettings(AsyncResource[AsyncInventorySettingsRecord]):
    """How the storefront and orders treat stock. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncInventorySettingsRecord:
        """The inventory settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/inventory
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncInventorySettingsRecord:
        """The inventory settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/inventory
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        product_out_of_stock_behavior: ProductOutOfStockBehavior | None = ...,
        option_out_of_stock_behavior: OptionOutOfStockBehavior | None = ...,
        update_stock_behavior: UpdateStockBehavior | None = ...,
        edit_order_stock_adjustment: bool | None = ...,
        refund_order_stock_adjustment: bool | None = ...,
        stock_level_display: StockLevelDisplay | None = ...,
        default_out_of_stock_message: str | None = ...,
        hide_in_product_filtering: bool | None = ...,
        show_pre_order_stock_levels: bool | None = ...,
        show_out_of_stock_message: bool | None = ...,
    ) -> AsyncInventorySettingsRecord:
        """Change one inventory settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            product_out_of_stock_behavior: What the storefront does with a product that is out of stock.
            option_out_of_stock_behavior: What a product page does with an option that is out of stock.
            update_stock_behavior: When an order reduces stock.
            edit_order_stock_adjustment: Whether a change of an order adjusts stock.
            refund_order_stock_adjustment: Whether refunding or cancelling an order adjusts stock.
            stock_level_display: Whether product pages show the stock level.
            default_out_of_stock_message: Shown to shoppers when a product is out of stock.
            hide_in_product_filtering: Whether filters leave out options that are out of stock; for label_option only.
            show_pre_order_stock_levels: Whether the stock levels of preorder products are shown.
            show_out_of_stock_message: Whether product lists show which products are out of stock.

        API: PUT /settings/inventory
        """
