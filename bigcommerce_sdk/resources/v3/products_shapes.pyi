"""Shapes and enums of Products.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, Never, TypeAlias

from bigcommerce_sdk.records.nested import NestedRecord

from .inputs import (
    ProductAdjusterDict,
    ProductPurchasingDisabledDict,
    ProductVariantOptionValueDict,
)
from .product_variants import ProductVariantOptionValue

ProductType: TypeAlias = Literal["physical", "digital"]
"""Values of Product.type."""

ProductInventoryTracking: TypeAlias = Literal["none", "product", "variant"]
"""Values of Product.inventory_tracking."""

ProductAvailability: TypeAlias = Literal["available", "disabled", "preorder"]
"""Values of Product.availability."""

ProductGiftWrappingOptionsType: TypeAlias = Literal["any", "none", "list"]
"""Values of Product.gift_wrapping_options_type."""

ProductCondition: TypeAlias = Literal["New", "Used", "Refurbished"]
"""Values of Product.condition."""

ProductOpenGraphType: TypeAlias = Literal[
    "product", "album", "book", "drink", "food", "game", "movie", "song", "tv_show"
]
"""Values of Product.open_graph_type."""

ProductParentRelationType: TypeAlias = Literal["variant_option", "modifier"]
"""Values of ProductParentRelation.type."""

ProductInclude: TypeAlias = Literal[
    "bulk_pricing_rules",
    "channels",
    "custom_fields",
    "images",
    "modifiers",
    "options",
    "parent_relations",
    "primary_image",
    "reviews",
    "variants",
    "videos",
]
"""Lists and objects that include adds to a product."""

ProductIncludeField: TypeAlias = Literal[
    "name",
    "type",
    "sku",
    "description",
    "weight",
    "width",
    "depth",
    "height",
    "price",
    "cost_price",
    "retail_price",
    "sale_price",
    "map_price",
    "tax_class_id",
    "product_tax_code",
    "calculated_price",
    "categories",
    "brand_id",
    "option_set_id",
    "option_set_display",
    "inventory_level",
    "inventory_warning_level",
    "inventory_tracking",
    "reviews_rating_sum",
    "reviews_count",
    "total_sold",
    "fixed_cost_shipping_price",
    "is_free_shipping",
    "is_visible",
    "is_featured",
    "related_products",
    "warranty",
    "bin_picking_number",
    "layout_file",
    "upc",
    "mpn",
    "gtin",
    "date_last_imported",
    "search_keywords",
    "availability",
    "availability_description",
    "condition",
    "is_condition_shown",
    "order_quantity_minimum",
    "order_quantity_maximum",
    "page_title",
    "meta_keywords",
    "meta_description",
    "date_created",
    "date_modified",
    "view_count",
    "preorder_release_date",
    "preorder_message",
    "is_preorder_only",
    "is_price_hidden",
    "price_hidden_label",
    "custom_url",
    "base_variant_id",
    "open_graph_type",
    "open_graph_title",
    "open_graph_description",
    "open_graph_use_meta_description",
    "open_graph_use_product_name",
    "open_graph_use_image",
]
"""Fields of a product that include_fields selects."""

ProductKeywordContext: TypeAlias = Literal["shopper", "merchant"]
"""Values of the filter keyword_context."""

ProductBulkPricingRuleType: TypeAlias = Literal["price", "percent", "fixed"]
"""Whether an amount is money off, a percentage off or a new unit price."""

ProductVideoType: TypeAlias = Literal["youtube"] | Never
"""Values of ProductVideo.type."""

ProductConditionFilter: TypeAlias = Literal["new", "used", "refurbished"]
"""Values of the filter condition."""

ProductFeaturedFilter: TypeAlias = Literal[1, 0]
"""Values of the filter is_featured."""

ProductAdjusterType: TypeAlias = Literal["relative", "percentage"]
"""Values of ProductAdjuster.adjuster."""

ProductDateLimitMode: TypeAlias = Literal["earliest", "range", "latest"]
"""Values of ProductOptionConfig.date_limit_mode."""

ProductFileTypesMode: TypeAlias = Literal["specific", "all"]
"""Values of ProductOptionConfig.file_types_mode."""

ProductNumberLimitMode: TypeAlias = Literal["lowest", "highest", "range"]
"""Values of ProductOptionConfig.number_limit_mode."""

ProductListShipping: TypeAlias = Literal["none", "weight", "package"]
"""Values of ProductOptionConfig.product_list_shipping_calc."""

ProductsSort: TypeAlias = Literal[
    "id",
    "name",
    "sku",
    "price",
    "date_modified",
    "date_last_imported",
    "inventory_level",
    "is_visible",
    "total_sold",
    "calculated_price",
]
"""What Products can be ordered by."""

ProductsDirection: TypeAlias = Literal["asc", "desc"]
"""Directions in which Products can be ordered."""

class ProductCustomUrl(NestedRecord):
    """Address of a product page in the store."""

    def __init__(
        self, *, url: str = ..., is_customized: bool = ..., create_redirect: bool = ...
    ) -> None: ...
    @property
    def url(self) -> str:
        """Path below the domain of the store, such as /beech-tray/. String, 1 to 255 characters."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def is_customized(self) -> bool:
        """Whether the path was set by hand instead of made from the name. Boolean."""

    @is_customized.setter
    def is_customized(self, value: bool) -> None: ...
    @property
    def create_redirect(self) -> bool:
        """Whether a change of the path makes a redirect from the old one. Boolean."""

    @create_redirect.setter
    def create_redirect(self, value: bool) -> None: ...

class ProductCustomFieldInput(NestedRecord):
    """A custom field that is written with its product."""

    def __init__(self, *, id: int = ..., name: str = ..., value: str = ...) -> None: ...
    @property
    def id(self) -> int:
        """Custom field that exists already; left out for a new one. Integer, at least 1."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Label of the fact. String, required on create and update, 1 to 250 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def value(self) -> str:
        """Text beside the label. String, required on create and update, 1 to 250 characters."""

    @value.setter
    def value(self, value: str) -> None: ...

class ProductBulkPricingRuleInput(NestedRecord):
    """A bulk pricing rule that is written with its product."""

    def __init__(
        self,
        *,
        quantity_min: int = ...,
        quantity_max: int = ...,
        type: ProductBulkPricingRuleType = ...,
        amount: Decimal | float | str = ...,
    ) -> None: ...
    @property
    def quantity_min(self) -> int:
        """Smallest quantity that the rule covers. Integer, required on create and update, at least 0."""

    @quantity_min.setter
    def quantity_min(self, value: int) -> None: ...
    @property
    def quantity_max(self) -> int:
        """Largest quantity that the rule covers; 0 means no upper bound. Integer, required on create and update, at least 0."""

    @quantity_max.setter
    def quantity_max(self, value: int) -> None: ...
    @property
    def type(self) -> ProductBulkPricingRuleType:
        """How amount changes the unit price. Enum, required on create and update."""

    @type.setter
    def type(self, value: ProductBulkPricingRuleType) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Money off, percentage off or new unit price, by type. Decimal, required on create and update."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...

class ProductImageInput(NestedRecord):
    """A picture that is written with its product."""

    def __init__(
        self,
        *,
        id: int = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str = ...,
        image_url: str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Picture that exists already; left out for a new one. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def is_thumbnail(self) -> bool:
        """Whether it is the main picture of the product. Boolean."""

    @is_thumbnail.setter
    def is_thumbnail(self, value: bool) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the pictures; lower numbers come first. Integer, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def description(self) -> str:
        """Text about the picture, used as its alternative text. String."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def image_url(self) -> str:
        """Web address to take the picture from. String, url."""

    @image_url.setter
    def image_url(self, value: str) -> None: ...

class ProductPrimaryImage(NestedRecord):
    """The main picture of a product, in several sizes."""

    def __init__(
        self,
        *,
        id: int = ...,
        product_id: int = ...,
        is_thumbnail: bool = ...,
        sort_order: int = ...,
        description: str | None = ...,
        image_file: str = ...,
        url_zoom: str = ...,
        url_standard: str = ...,
        url_thumbnail: str = ...,
        url_tiny: str = ...,
        date_modified: datetime | date | str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the picture. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """Product of the picture. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def is_thumbnail(self) -> bool:
        """Whether it is the main picture of the product. Boolean."""

    @is_thumbnail.setter
    def is_thumbnail(self, value: bool) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the pictures; lower numbers come first. Integer, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def description(self) -> str | None:
        """Text about the picture, used as its alternative text. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def image_file(self) -> str:
        """Path of the original picture in the store. String."""

    @image_file.setter
    def image_file(self, value: str) -> None: ...
    @property
    def url_zoom(self) -> str:
        """Address of the version for zooming. String, url."""

    @url_zoom.setter
    def url_zoom(self, value: str) -> None: ...
    @property
    def url_standard(self) -> str:
        """Address of the version for product pages. String, url."""

    @url_standard.setter
    def url_standard(self, value: str) -> None: ...
    @property
    def url_thumbnail(self) -> str:
        """Address of the version for lists. String, url."""

    @url_thumbnail.setter
    def url_thumbnail(self, value: str) -> None: ...
    @property
    def url_tiny(self) -> str:
        """Address of the smallest version. String, url."""

    @url_tiny.setter
    def url_tiny(self, value: str) -> None: ...
    @property
    def date_modified(self) -> datetime:
        """When the picture was last changed. Datetime."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str) -> None: ...

class ProductVideoInput(NestedRecord):
    """A video that is written with its product."""

    def __init__(
        self,
        *,
        id: int = ...,
        title: str = ...,
        description: str = ...,
        sort_order: int = ...,
        type: ProductVideoType = ...,
        video_id: str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Video that exists already; left out for a new one. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def title(self) -> str:
        """Title of the video; empty takes it from the video site. String, at most 255 characters."""

    @title.setter
    def title(self, value: str) -> None: ...
    @property
    def description(self) -> str:
        """Text about the video; empty takes it from the video site. String."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the videos; lower numbers come first. Integer, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def type(self) -> ProductVideoType:
        """Site of the video. Enum."""

    @type.setter
    def type(self, value: ProductVideoType) -> None: ...
    @property
    def video_id(self) -> str:
        """Id of the video at its site. String."""

    @video_id.setter
    def video_id(self, value: str) -> None: ...

class ProductParentRelation(NestedRecord):
    """An option value of another product that offers this product."""

    def __init__(
        self,
        *,
        type: ProductParentRelationType = ...,
        product_id: int = ...,
        attribute_id: int = ...,
    ) -> None: ...
    @property
    def type(self) -> ProductParentRelationType:
        """Whether it is an option or a modifier of the other product. Enum."""

    @type.setter
    def type(self, value: ProductParentRelationType) -> None: ...
    @property
    def product_id(self) -> int:
        """The other product. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def attribute_id(self) -> int:
        """The option or modifier of the other product. Integer."""

    @attribute_id.setter
    def attribute_id(self, value: int) -> None: ...

class ProductVariantInput(NestedRecord):
    """A variant that is created with its product."""

    def __init__(
        self,
        *,
        cost_price: Decimal | float | str | None = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str = ...,
        weight: Decimal | float | str | None = ...,
        width: Decimal | float | str | None = ...,
        height: Decimal | float | str | None = ...,
        depth: Decimal | float | str | None = ...,
        is_free_shipping: bool = ...,
        fixed_cost_shipping_price: Decimal | float | str | None = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        image_url: str = ...,
        upc: str = ...,
        inventory_level: int | None = ...,
        inventory_warning_level: int | None = ...,
        bin_picking_number: str | None = ...,
        mpn: str = ...,
        gtin: str = ...,
        sku: str = ...,
        option_values: Sequence[ProductVariantOptionValue | ProductVariantOptionValueDict] = ...,
    ) -> None: ...
    @property
    def cost_price(self) -> Decimal | None:
        """Cost for the merchant; null uses that of the product. Decimal, can be None, at least 0."""

    @cost_price.setter
    def cost_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def price(self) -> Decimal | None:
        """Price of the variant; null uses that of the product. Decimal, can be None, at least 0."""

    @price.setter
    def price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def sale_price(self) -> Decimal | None:
        """Reduced price that replaces the price; null uses that of the product. Decimal, can be None, at least 0."""

    @sale_price.setter
    def sale_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def retail_price(self) -> Decimal | None:
        """Suggested retail price; null uses that of the product. Decimal, can be None, at least 0."""

    @retail_price.setter
    def retail_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def map_price(self) -> Decimal:
        """Minimum advertised price. Decimal."""

    @map_price.setter
    def map_price(self, value: Decimal | float | str) -> None: ...
    @property
    def weight(self) -> Decimal | None:
        """Weight in the weight unit of the store; null uses that of the product. Decimal, can be None, at least 0."""

    @weight.setter
    def weight(self, value: Decimal | float | str | None) -> None: ...
    @property
    def width(self) -> Decimal | None:
        """Width in the length unit of the store; null uses that of the product. Decimal, can be None, at least 0."""

    @width.setter
    def width(self, value: Decimal | float | str | None) -> None: ...
    @property
    def height(self) -> Decimal | None:
        """Height in the length unit of the store; null uses that of the product. Decimal, can be None, at least 0."""

    @height.setter
    def height(self, value: Decimal | float | str | None) -> None: ...
    @property
    def depth(self) -> Decimal | None:
        """Depth in the length unit of the store; null uses that of the product. Decimal, can be None, at least 0."""

    @depth.setter
    def depth(self, value: Decimal | float | str | None) -> None: ...
    @property
    def is_free_shipping(self) -> bool:
        """Whether the variant ships free of charge. Boolean."""

    @is_free_shipping.setter
    def is_free_shipping(self, value: bool) -> None: ...
    @property
    def fixed_cost_shipping_price(self) -> Decimal | None:
        """Shipping price of one unit; null uses that of the product. Decimal, can be None, at least 0."""

    @fixed_cost_shipping_price.setter
    def fixed_cost_shipping_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def purchasing_disabled(self) -> bool:
        """Whether the variant cannot be bought. Boolean."""

    @purchasing_disabled.setter
    def purchasing_disabled(self, value: bool) -> None: ...
    @property
    def purchasing_disabled_message(self) -> str:
        """Text for shoppers when it cannot be bought. String, at most 255 characters."""

    @purchasing_disabled_message.setter
    def purchasing_disabled_message(self, value: str) -> None: ...
    @property
    def image_url(self) -> str:
        """Web address of the picture of the variant. String, url."""

    @image_url.setter
    def image_url(self, value: str) -> None: ...
    @property
    def upc(self) -> str:
        """Universal product code (barcode number). String, at most 14 characters."""

    @upc.setter
    def upc(self, value: str) -> None: ...
    @property
    def inventory_level(self) -> int | None:
        """Units in stock, where stock is tracked by variant. Integer, can be None, at most 2147483647."""

    @inventory_level.setter
    def inventory_level(self, value: int | None) -> None: ...
    @property
    def inventory_warning_level(self) -> int | None:
        """Stock level at which the store warns the merchant. Integer, can be None, at most 2147483647."""

    @inventory_warning_level.setter
    def inventory_warning_level(self, value: int | None) -> None: ...
    @property
    def bin_picking_number(self) -> str | None:
        """Where the variant is found in the warehouse. String, can be None, at most 255 characters."""

    @bin_picking_number.setter
    def bin_picking_number(self, value: str | None) -> None: ...
    @property
    def mpn(self) -> str:
        """Manufacturer part number. String."""

    @mpn.setter
    def mpn(self, value: str) -> None: ...
    @property
    def gtin(self) -> str:
        """Global trade item number. String, at most 14 characters."""

    @gtin.setter
    def gtin(self, value: str) -> None: ...
    @property
    def sku(self) -> str:
        """Stock code of the variant. String, required on create."""

    @sku.setter
    def sku(self, value: str) -> None: ...
    @property
    def option_values(self) -> list[ProductVariantOptionValue]:
        """Values of the options that make up the variant. Array of object."""

    @option_values.setter
    def option_values(
        self, value: Sequence[ProductVariantOptionValue | ProductVariantOptionValueDict]
    ) -> None: ...

class ProductOptionConfig(NestedRecord):
    """Settings of an option or modifier; each type uses only some of them."""

    def __init__(
        self,
        *,
        default_value: str | None = ...,
        checked_by_default: bool = ...,
        checkbox_label: str = ...,
        date_limited: bool = ...,
        date_limit_mode: ProductDateLimitMode | None = ...,
        date_earliest_value: datetime | date | str | None = ...,
        date_latest_value: datetime | date | str | None = ...,
        file_types_mode: ProductFileTypesMode | None = ...,
        file_types_supported: Sequence[str] = ...,
        file_types_other: Sequence[str] = ...,
        file_max_size: int | None = ...,
        text_characters_limited: bool = ...,
        text_min_length: int | None = ...,
        text_max_length: int | None = ...,
        text_lines_limited: bool = ...,
        text_max_lines: int | None = ...,
        number_limited: bool = ...,
        number_limit_mode: ProductNumberLimitMode | None = ...,
        number_lowest_value: Decimal | float | str | None = ...,
        number_highest_value: Decimal | float | str | None = ...,
        number_integers_only: bool = ...,
        product_list_adjusts_inventory: bool = ...,
        product_list_adjusts_pricing: bool = ...,
        product_list_shipping_calc: ProductListShipping | None = ...,
    ) -> None: ...
    @property
    def default_value(self) -> str | None:
        """Value that is chosen or filled in at first. String, can be None."""

    @default_value.setter
    def default_value(self, value: str | None) -> None: ...
    @property
    def checked_by_default(self) -> bool:
        """For a checkbox: whether it is checked at first. Boolean."""

    @checked_by_default.setter
    def checked_by_default(self, value: bool) -> None: ...
    @property
    def checkbox_label(self) -> str:
        """For a checkbox: the text beside it. String."""

    @checkbox_label.setter
    def checkbox_label(self, value: str) -> None: ...
    @property
    def date_limited(self) -> bool:
        """For a date: whether it has limits. Boolean."""

    @date_limited.setter
    def date_limited(self, value: bool) -> None: ...
    @property
    def date_limit_mode(self) -> ProductDateLimitMode | None:
        """For a date: the limits that apply. Enum, can be None."""

    @date_limit_mode.setter
    def date_limit_mode(self, value: ProductDateLimitMode | None) -> None: ...
    @property
    def date_earliest_value(self) -> datetime | None:
        """For a date: the earliest that can be chosen. Datetime, can be None."""

    @date_earliest_value.setter
    def date_earliest_value(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_latest_value(self) -> datetime | None:
        """For a date: the latest that can be chosen. Datetime, can be None."""

    @date_latest_value.setter
    def date_latest_value(self, value: datetime | date | str | None) -> None: ...
    @property
    def file_types_mode(self) -> ProductFileTypesMode | None:
        """For a file: whether all types or only some are accepted. Enum, can be None."""

    @file_types_mode.setter
    def file_types_mode(self, value: ProductFileTypesMode | None) -> None: ...
    @property
    def file_types_supported(self) -> list[str]:
        """For a file: accepted groups of types, such as images. Array of string."""

    @file_types_supported.setter
    def file_types_supported(self, value: Sequence[str]) -> None: ...
    @property
    def file_types_other(self) -> list[str]:
        """For a file: further accepted types, by extension. Array of string."""

    @file_types_other.setter
    def file_types_other(self, value: Sequence[str]) -> None: ...
    @property
    def file_max_size(self) -> int | None:
        """For a file: largest size that is accepted. Integer, can be None."""

    @file_max_size.setter
    def file_max_size(self, value: int | None) -> None: ...
    @property
    def text_characters_limited(self) -> bool:
        """For a text: whether its length has limits. Boolean."""

    @text_characters_limited.setter
    def text_characters_limited(self, value: bool) -> None: ...
    @property
    def text_min_length(self) -> int | None:
        """For a text: smallest number of characters. Integer, can be None."""

    @text_min_length.setter
    def text_min_length(self, value: int | None) -> None: ...
    @property
    def text_max_length(self) -> int | None:
        """For a text: largest number of characters. Integer, can be None."""

    @text_max_length.setter
    def text_max_length(self, value: int | None) -> None: ...
    @property
    def text_lines_limited(self) -> bool:
        """For a text of several lines: whether their number has a limit. Boolean."""

    @text_lines_limited.setter
    def text_lines_limited(self, value: bool) -> None: ...
    @property
    def text_max_lines(self) -> int | None:
        """For a text of several lines: largest number of them. Integer, can be None."""

    @text_max_lines.setter
    def text_max_lines(self, value: int | None) -> None: ...
    @property
    def number_limited(self) -> bool:
        """For a number: whether it has limits. Boolean."""

    @number_limited.setter
    def number_limited(self, value: bool) -> None: ...
    @property
    def number_limit_mode(self) -> ProductNumberLimitMode | None:
        """For a number: the limits that apply. Enum, can be None."""

    @number_limit_mode.setter
    def number_limit_mode(self, value: ProductNumberLimitMode | None) -> None: ...
    @property
    def number_lowest_value(self) -> Decimal | None:
        """For a number: the lowest that is accepted. Decimal, can be None."""

    @number_lowest_value.setter
    def number_lowest_value(self, value: Decimal | float | str | None) -> None: ...
    @property
    def number_highest_value(self) -> Decimal | None:
        """For a number: the highest that is accepted. Decimal, can be None."""

    @number_highest_value.setter
    def number_highest_value(self, value: Decimal | float | str | None) -> None: ...
    @property
    def number_integers_only(self) -> bool:
        """For a number: whether it must be whole. Boolean."""

    @number_integers_only.setter
    def number_integers_only(self, value: bool) -> None: ...
    @property
    def product_list_adjusts_inventory(self) -> bool:
        """For a product list: whether a choice lowers the stock of that product. Boolean."""

    @product_list_adjusts_inventory.setter
    def product_list_adjusts_inventory(self, value: bool) -> None: ...
    @property
    def product_list_adjusts_pricing(self) -> bool:
        """For a product list: whether a choice adds the price of that product. Boolean."""

    @product_list_adjusts_pricing.setter
    def product_list_adjusts_pricing(self, value: bool) -> None: ...
    @property
    def product_list_shipping_calc(self) -> ProductListShipping | None:
        """For a product list: how a choice counts for shipping. Enum, can be None."""

    @product_list_shipping_calc.setter
    def product_list_shipping_calc(self, value: ProductListShipping | None) -> None: ...

class ProductAdjuster(NestedRecord):
    """A change of a price or weight."""

    def __init__(
        self,
        *,
        adjuster: ProductAdjusterType | None = ...,
        adjuster_value: Decimal | float | str | None = ...,
    ) -> None: ...
    @property
    def adjuster(self) -> ProductAdjusterType | None:
        """Whether the value is an amount (relative) or a percentage; null changes nothing. Enum, can be None."""

    @adjuster.setter
    def adjuster(self, value: ProductAdjusterType | None) -> None: ...
    @property
    def adjuster_value(self) -> Decimal | None:
        """Amount or percentage; negative values lower it. Decimal, can be None."""

    @adjuster_value.setter
    def adjuster_value(self, value: Decimal | float | str | None) -> None: ...

class ProductPurchasingDisabled(NestedRecord):
    """Whether a product with a chosen value cannot be bought."""

    def __init__(self, *, status: bool = ..., message: str = ...) -> None: ...
    @property
    def status(self) -> bool:
        """Whether it cannot be bought. Boolean."""

    @status.setter
    def status(self, value: bool) -> None: ...
    @property
    def message(self) -> str:
        """Text for shoppers when it cannot be bought. String."""

    @message.setter
    def message(self, value: str) -> None: ...

class ProductAdjusters(NestedRecord):
    """What changes when a shopper chooses a value."""

    def __init__(
        self,
        *,
        price: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight: ProductAdjuster | ProductAdjusterDict | None = ...,
        image_url: str | None = ...,
        purchasing_disabled: ProductPurchasingDisabled | ProductPurchasingDisabledDict | None = ...,
    ) -> None: ...
    @property
    def price(self) -> ProductAdjuster | None:
        """Change of the price; null for none. Object, can be None."""

    @price.setter
    def price(self, value: ProductAdjuster | ProductAdjusterDict | None) -> None: ...
    @property
    def weight(self) -> ProductAdjuster | None:
        """Change of the weight; null for none. Object, can be None."""

    @weight.setter
    def weight(self, value: ProductAdjuster | ProductAdjusterDict | None) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Picture that replaces that of the product. String, can be None, url."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...
    @property
    def purchasing_disabled(self) -> ProductPurchasingDisabled | None:
        """Whether the value keeps the product from being bought. Object, can be None."""

    @purchasing_disabled.setter
    def purchasing_disabled(
        self, value: ProductPurchasingDisabled | ProductPurchasingDisabledDict | None
    ) -> None: ...
