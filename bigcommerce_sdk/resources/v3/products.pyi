"""Products: Products of the catalog, physical and digital, with their variants and options.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, Never, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .brands import AsyncBrand, Brand
from .inputs import (
    ProductAdjusterDict,
    ProductBulkPricingRuleInputDict,
    ProductCustomFieldInputDict,
    ProductCustomUrlDict,
    ProductImageInputDict,
    ProductPurchasingDisabledDict,
    ProductUpdateRow,
    ProductVariantInputDict,
    ProductVariantOptionValueDict,
    ProductVideoInputDict,
)
from .product_bulk_pricing_rules import (
    AsyncBoundProductBulkPricingRules,
    BoundProductBulkPricingRules,
)
from .product_complex_rules import AsyncBoundProductComplexRules, BoundProductComplexRules
from .product_custom_fields import AsyncBoundProductCustomFields, BoundProductCustomFields
from .product_images import AsyncBoundProductImages, BoundProductImages
from .product_metafields import AsyncBoundProductMetafields, BoundProductMetafields
from .product_modifiers import AsyncBoundProductModifiers, BoundProductModifiers
from .product_options import AsyncBoundProductOptions, BoundProductOptions
from .product_reviews import AsyncBoundProductReviews, BoundProductReviews
from .product_variants import (
    AsyncBoundProductVariants,
    BoundProductVariants,
    ProductVariantOptionValue,
)
from .product_videos import AsyncBoundProductVideos, BoundProductVideos

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

class ProductFields(BaseRecord):
    """Fields of Product and AsyncProduct."""

    @property
    def id(self) -> int:
        """Identifies the product. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the product; unique in the store. String, required on create, 1 to 250 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def type(self) -> ProductType:
        """Whether the product is shipped (physical) or downloaded (digital). Enum, required on create."""

    @type.setter
    def type(self, value: ProductType) -> None: ...
    @property
    def sku(self) -> str:
        """Stock code of the product itself; variants have their own. String, at most 255 characters."""

    @sku.setter
    def sku(self, value: str) -> None: ...
    @property
    def description(self) -> str | None:
        """Text on the product page; can contain HTML. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def weight(self) -> Decimal:
        """Weight in the weight unit of the store, used for shipping quotes. Decimal, required on create, 0 to 9999999999."""

    @weight.setter
    def weight(self, value: Decimal | float | str) -> None: ...
    @property
    def width(self) -> Decimal:
        """Width in the length unit of the store, used for shipping quotes. Decimal, 0 to 9999999999."""

    @width.setter
    def width(self, value: Decimal | float | str) -> None: ...
    @property
    def depth(self) -> Decimal:
        """Depth in the length unit of the store, used for shipping quotes. Decimal, 0 to 9999999999."""

    @depth.setter
    def depth(self, value: Decimal | float | str) -> None: ...
    @property
    def height(self) -> Decimal:
        """Height in the length unit of the store, used for shipping quotes. Decimal, 0 to 9999999999."""

    @height.setter
    def height(self, value: Decimal | float | str) -> None: ...
    @property
    def price(self) -> Decimal:
        """Catalog price; settings of the store decide whether it includes tax. Decimal, required on create, at least 0."""

    @price.setter
    def price(self, value: Decimal | float | str) -> None: ...
    @property
    def cost_price(self) -> Decimal:
        """Cost for the merchant, for reports; not shown to shoppers. Decimal, at least 0."""

    @cost_price.setter
    def cost_price(self, value: Decimal | float | str) -> None: ...
    @property
    def retail_price(self) -> Decimal:
        """Suggested retail price, shown for comparison. Decimal, at least 0."""

    @retail_price.setter
    def retail_price(self, value: Decimal | float | str) -> None: ...
    @property
    def sale_price(self) -> Decimal:
        """Reduced price that replaces the price; 0 means no sale. Decimal, at least 0."""

    @sale_price.setter
    def sale_price(self, value: Decimal | float | str) -> None: ...
    @property
    def map_price(self) -> Decimal:
        """Minimum advertised price. Decimal."""

    @map_price.setter
    def map_price(self, value: Decimal | float | str) -> None: ...
    @property
    def tax_class_id(self) -> int:
        """Tax class of the product; 0 is the default class. Integer, 0 to 255."""

    @tax_class_id.setter
    def tax_class_id(self, value: int) -> None: ...
    @property
    def product_tax_code(self) -> str:
        """Tax code for automatic tax calculation. String, at most 255 characters."""

    @product_tax_code.setter
    def product_tax_code(self, value: str) -> None: ...
    @property
    def categories(self) -> list[int]:
        """Ids of the categories of the product; a write replaces them all. Array of integer, at most 1000 items."""

    @categories.setter
    def categories(self, value: Sequence[int]) -> None: ...
    @property
    def brand_id(self) -> int | None:
        """Brand of the product; 0 means no brand. Integer, can be None, 0 to 1000000000."""

    @brand_id.setter
    def brand_id(self, value: int | None) -> None: ...
    @property
    def inventory_level(self) -> int:
        """Units in stock, where the product itself tracks stock. Integer, 0 to 2147483647."""

    @inventory_level.setter
    def inventory_level(self, value: int) -> None: ...
    @property
    def inventory_warning_level(self) -> int:
        """Stock level at which the store warns the merchant. Integer, 0 to 2147483647."""

    @inventory_warning_level.setter
    def inventory_warning_level(self, value: int) -> None: ...
    @property
    def inventory_tracking(self) -> ProductInventoryTracking:
        """Where stock is counted: nowhere, on the product or on each variant. Enum."""

    @inventory_tracking.setter
    def inventory_tracking(self, value: ProductInventoryTracking) -> None: ...
    @property
    def fixed_cost_shipping_price(self) -> Decimal:
        """Shipping price of one unit; 0 means no fixed price. Decimal, at least 0."""

    @fixed_cost_shipping_price.setter
    def fixed_cost_shipping_price(self, value: Decimal | float | str) -> None: ...
    @property
    def is_free_shipping(self) -> bool:
        """Whether the product ships free of charge. Boolean."""

    @is_free_shipping.setter
    def is_free_shipping(self, value: bool) -> None: ...
    @property
    def is_visible(self) -> bool:
        """Whether shoppers see the product in the store. Boolean."""

    @is_visible.setter
    def is_visible(self, value: bool) -> None: ...
    @property
    def is_featured(self) -> bool:
        """Whether the product is among the featured products. Boolean."""

    @is_featured.setter
    def is_featured(self, value: bool) -> None: ...
    @property
    def related_products(self) -> list[int]:
        """Ids of related products; -1 alone lets the store choose. Array of integer."""

    @related_products.setter
    def related_products(self, value: Sequence[int]) -> None: ...
    @property
    def warranty(self) -> str:
        """Warranty text on the product page; can contain HTML. String, at most 65535 characters."""

    @warranty.setter
    def warranty(self, value: str) -> None: ...
    @property
    def bin_picking_number(self) -> str:
        """Where the product is found in the warehouse. String, at most 255 characters."""

    @bin_picking_number.setter
    def bin_picking_number(self, value: str) -> None: ...
    @property
    def layout_file(self) -> str:
        """Theme template of the product page. String, at most 500 characters."""

    @layout_file.setter
    def layout_file(self, value: str) -> None: ...
    @property
    def upc(self) -> str | None:
        """Universal product code (barcode number). String, can be None, at most 14 characters."""

    @upc.setter
    def upc(self, value: str | None) -> None: ...
    @property
    def search_keywords(self) -> str:
        """Further words by which the store search finds the product, comma-separated. String, at most 65535 characters."""

    @search_keywords.setter
    def search_keywords(self, value: str) -> None: ...
    @property
    def availability_description(self) -> str:
        """Text about availability on the product page, such as a delivery time. String, at most 255 characters."""

    @availability_description.setter
    def availability_description(self, value: str) -> None: ...
    @property
    def availability(self) -> ProductAvailability:
        """Whether the product can be bought, is disabled or is on preorder. Enum."""

    @availability.setter
    def availability(self, value: ProductAvailability) -> None: ...
    @property
    def gift_wrapping_options_type(self) -> ProductGiftWrappingOptionsType:
        """Which gift wrappings are offered: any, none or those of the list. Enum."""

    @gift_wrapping_options_type.setter
    def gift_wrapping_options_type(self, value: ProductGiftWrappingOptionsType) -> None: ...
    @property
    def gift_wrapping_options_list(self) -> list[int]:
        """Ids of the gift wrappings offered, where the type is list. Array of integer."""

    @gift_wrapping_options_list.setter
    def gift_wrapping_options_list(self, value: Sequence[int]) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position in product lists; lower numbers come first. Integer, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def condition(self) -> ProductCondition:
        """Whether the product is new, used or refurbished. Enum."""

    @condition.setter
    def condition(self, value: ProductCondition) -> None: ...
    @property
    def is_condition_shown(self) -> bool:
        """Whether the product page shows the condition. Boolean."""

    @is_condition_shown.setter
    def is_condition_shown(self, value: bool) -> None: ...
    @property
    def order_quantity_minimum(self) -> int:
        """Smallest quantity of an order; 0 means no minimum. Integer, 0 to 1000000000."""

    @order_quantity_minimum.setter
    def order_quantity_minimum(self, value: int) -> None: ...
    @property
    def order_quantity_maximum(self) -> int:
        """Largest quantity of an order; 0 means no maximum. Integer, 0 to 1000000000."""

    @order_quantity_maximum.setter
    def order_quantity_maximum(self, value: int) -> None: ...
    @property
    def page_title(self) -> str:
        """Title tag of the product page; empty uses the name. String, at most 255 characters."""

    @page_title.setter
    def page_title(self, value: str) -> None: ...
    @property
    def meta_keywords(self) -> list[str]:
        """Keywords for the meta tag of the product page. Array of string."""

    @meta_keywords.setter
    def meta_keywords(self, value: Sequence[str]) -> None: ...
    @property
    def meta_description(self) -> str:
        """Description for the meta tag of the product page. String, at most 65535 characters."""

    @meta_description.setter
    def meta_description(self, value: str) -> None: ...
    @property
    def view_count(self) -> int:
        """How often the product page was viewed. Integer, read-only. Deprecated: Marked as deprecated in the reference."""

    @property
    def preorder_release_date(self) -> datetime | None:
        """When a preorder product comes out; null if unknown. Datetime, can be None."""

    @preorder_release_date.setter
    def preorder_release_date(self, value: datetime | date | str | None) -> None: ...
    @property
    def preorder_message(self) -> str:
        """Text for shoppers while the product is on preorder. String, at most 255 characters."""

    @preorder_message.setter
    def preorder_message(self, value: str) -> None: ...
    @property
    def is_preorder_only(self) -> bool:
        """Whether preorder ends by itself at the release date. Boolean."""

    @is_preorder_only.setter
    def is_preorder_only(self, value: bool) -> None: ...
    @property
    def is_price_hidden(self) -> bool:
        """Whether shoppers see no price; needs availability disabled. Boolean."""

    @is_price_hidden.setter
    def is_price_hidden(self, value: bool) -> None: ...
    @property
    def price_hidden_label(self) -> str:
        """Text in place of a hidden price. String, at most 200 characters."""

    @price_hidden_label.setter
    def price_hidden_label(self, value: str) -> None: ...
    @property
    def custom_url(self) -> ProductCustomUrl:
        """Address of the product page in the store. Object."""

    @custom_url.setter
    def custom_url(self, value: ProductCustomUrl | ProductCustomUrlDict) -> None: ...
    @property
    def open_graph_type(self) -> ProductOpenGraphType:
        """Open Graph type of the product, for social sites. Enum."""

    @open_graph_type.setter
    def open_graph_type(self, value: ProductOpenGraphType) -> None: ...
    @property
    def open_graph_title(self) -> str:
        """Title on social sites, unless the product name is used. String."""

    @open_graph_title.setter
    def open_graph_title(self, value: str) -> None: ...
    @property
    def open_graph_description(self) -> str:
        """Text on social sites, unless the meta description is used. String."""

    @open_graph_description.setter
    def open_graph_description(self, value: str) -> None: ...
    @property
    def open_graph_use_meta_description(self) -> bool:
        """Whether social sites get the meta description as text. Boolean."""

    @open_graph_use_meta_description.setter
    def open_graph_use_meta_description(self, value: bool) -> None: ...
    @property
    def open_graph_use_product_name(self) -> bool:
        """Whether social sites get the product name as title. Boolean."""

    @open_graph_use_product_name.setter
    def open_graph_use_product_name(self, value: bool) -> None: ...
    @property
    def open_graph_use_image(self) -> bool:
        """Whether social sites get the thumbnail of the product. Boolean."""

    @open_graph_use_image.setter
    def open_graph_use_image(self, value: bool) -> None: ...
    @property
    def gtin(self) -> str | None:
        """Global trade item number. String, can be None, at most 14 characters."""

    @gtin.setter
    def gtin(self, value: str | None) -> None: ...
    @property
    def mpn(self) -> str | None:
        """Manufacturer part number. String, can be None."""

    @mpn.setter
    def mpn(self, value: str | None) -> None: ...
    @property
    def date_last_imported(self) -> datetime | None:
        """When an import last changed the product; null if never. Datetime, read-only, can be None."""

    @property
    def reviews_rating_sum(self) -> int:
        """Sum of all ratings of the product. Integer, read-only."""

    @property
    def reviews_count(self) -> int:
        """Number of ratings of the product. Integer, read-only."""

    @property
    def total_sold(self) -> int:
        """Number of units sold so far. Integer, read-only."""

    @property
    def primary_image(self) -> ProductPrimaryImage:
        """Thumbnail picture; only in responses to include=primary_image. Object, read-only."""

    @property
    def parent_relations(self) -> list[ProductParentRelation]:
        """Products that offer it as a choice; only with include=parent_relations. Array of object, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the product was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the product was last changed. Datetime, read-only."""

    @property
    def base_variant_id(self) -> int | None:
        """Variant of a product without options; null if it has options. Integer, read-only, can be None."""

    @property
    def calculated_price(self) -> Decimal:
        """Price in the store: the sale price if there is one, else the price. Decimal, read-only."""

    @property
    def option_set_id(self) -> int | None:
        """Option set from V2; null if there is none. Integer, read-only, can be None."""

    @property
    def option_set_display(self) -> str | None:
        """Where the product page shows the option set of V2. String, read-only, can be None."""

    @property
    def channels(self) -> list[int]:
        """Ids of its channels; only in responses to include=channels. Array of integer, read-only."""

    @property
    def brand_name(self) -> str:
        """Name of the brand, instead of brand_id; a new name creates a brand. String, write-only."""

    @brand_name.setter
    def brand_name(self, value: str) -> None: ...

class Product(ProductFields, Record):
    """One product. Products of the catalog, physical and digital, with their variants and options."""

    @property
    def custom_fields(self) -> BoundProductCustomFields:
        """Custom fields of the product, each a name and a text that shoppers see. Leads to a list of ProductCustomFields, fetched when first used, unless the response includes it."""

    @property
    def bulk_pricing_rules(self) -> BoundProductBulkPricingRules:
        """Prices that depend on the quantity. Leads to a list of ProductBulkPricingRules, fetched when first used, unless the response includes it."""

    @property
    def images(self) -> BoundProductImages:
        """Pictures of the product. Leads to a list of ProductImages, fetched when first used, unless the response includes it."""

    @property
    def videos(self) -> BoundProductVideos:
        """Videos of the product. Leads to a list of ProductVideos, fetched when first used, unless the response includes it."""

    @property
    def options(self) -> BoundProductOptions:
        """Options that make up its variants, such as size and color. Leads to a list of ProductOptions, fetched when first used, unless the response includes it."""

    @property
    def modifiers(self) -> BoundProductModifiers:
        """Further choices and inputs that make up no variants, such as an engraving. Leads to a list of ProductModifiers, fetched when first used, unless the response includes it."""

    @property
    def variants(self) -> BoundProductVariants:
        """Combinations of option values that can be bought, each with its own SKU. Leads to a list of ProductVariants, fetched when first used, unless the response includes it."""

    @property
    def brand(self) -> Brand | None:
        """The brand of the product, or None. Leads to a record of Brands, fetched when first used."""

    @property
    def complex_rules(self) -> BoundProductComplexRules:
        """Rules that react to chosen options. Leads to a list of ProductComplexRules, fetched when first used."""

    @property
    def metafields(self) -> BoundProductMetafields:
        """Values that apps keep with the product. Leads to a list of ProductMetafields, fetched when first used."""

    @property
    def reviews(self) -> BoundProductReviews:
        """Reviews that shoppers wrote about the product. Leads to a list of ProductReviews, fetched when first used."""

    def save(self) -> Product:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        type: ProductType = ...,
        sku: str = ...,
        description: str | None = ...,
        weight: Decimal | float | str = ...,
        width: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        price: Decimal | float | str = ...,
        cost_price: Decimal | float | str = ...,
        retail_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        map_price: Decimal | float | str = ...,
        tax_class_id: int = ...,
        product_tax_code: str = ...,
        categories: Sequence[int] = ...,
        brand_id: int | None = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        is_visible: bool = ...,
        is_featured: bool = ...,
        related_products: Sequence[int] = ...,
        warranty: str = ...,
        bin_picking_number: str = ...,
        layout_file: str = ...,
        upc: str | None = ...,
        search_keywords: str = ...,
        availability_description: str = ...,
        availability: ProductAvailability = ...,
        gift_wrapping_options_type: ProductGiftWrappingOptionsType = ...,
        gift_wrapping_options_list: Sequence[int] = ...,
        sort_order: int = ...,
        condition: ProductCondition = ...,
        is_condition_shown: bool = ...,
        order_quantity_minimum: int = ...,
        order_quantity_maximum: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        preorder_release_date: datetime | date | str | None = ...,
        preorder_message: str = ...,
        is_preorder_only: bool = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
        custom_url: ProductCustomUrl | ProductCustomUrlDict = ...,
        open_graph_type: ProductOpenGraphType = ...,
        open_graph_title: str = ...,
        open_graph_description: str = ...,
        open_graph_use_meta_description: bool = ...,
        open_graph_use_product_name: bool = ...,
        open_graph_use_image: bool = ...,
        gtin: str | None = ...,
        mpn: str | None = ...,
        brand_name: str = ...,
        custom_fields: Sequence[ProductCustomFieldInput | ProductCustomFieldInputDict] = ...,
        bulk_pricing_rules: Sequence[
            ProductBulkPricingRuleInput | ProductBulkPricingRuleInputDict
        ] = ...,
        images: Sequence[ProductImageInput | ProductImageInputDict] = ...,
        videos: Sequence[ProductVideoInput | ProductVideoInputDict] = ...,
    ) -> Product:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the product; unique in the store.
            type: Whether the product is shipped (physical) or downloaded (digital).
            sku: Stock code of the product itself; variants have their own.
            description: Text on the product page; can contain HTML.
            weight: Weight in the weight unit of the store, used for shipping quotes.
            width: Width in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            price: Catalog price; settings of the store decide whether it includes tax.
            cost_price: Cost for the merchant, for reports; not shown to shoppers.
            retail_price: Suggested retail price, shown for comparison.
            sale_price: Reduced price that replaces the price; 0 means no sale.
            map_price: Minimum advertised price.
            tax_class_id: Tax class of the product; 0 is the default class.
            product_tax_code: Tax code for automatic tax calculation.
            categories: Ids of the categories of the product; a write replaces them all.
            brand_id: Brand of the product; 0 means no brand.
            inventory_level: Units in stock, where the product itself tracks stock.
            inventory_warning_level: Stock level at which the store warns the merchant.
            inventory_tracking: Where stock is counted: nowhere, on the product or on each variant.
            fixed_cost_shipping_price: Shipping price of one unit; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            is_visible: Whether shoppers see the product in the store.
            is_featured: Whether the product is among the featured products.
            related_products: Ids of related products; -1 alone lets the store choose.
            warranty: Warranty text on the product page; can contain HTML.
            bin_picking_number: Where the product is found in the warehouse.
            layout_file: Theme template of the product page.
            upc: Universal product code (barcode number).
            search_keywords: Further words by which the store search finds the product, comma-separated.
            availability_description: Text about availability on the product page, such as a delivery time.
            availability: Whether the product can be bought, is disabled or is on preorder.
            gift_wrapping_options_type: Which gift wrappings are offered: any, none or those of the list.
            gift_wrapping_options_list: Ids of the gift wrappings offered, where the type is list.
            sort_order: Position in product lists; lower numbers come first.
            condition: Whether the product is new, used or refurbished.
            is_condition_shown: Whether the product page shows the condition.
            order_quantity_minimum: Smallest quantity of an order; 0 means no minimum.
            order_quantity_maximum: Largest quantity of an order; 0 means no maximum.
            page_title: Title tag of the product page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the product page.
            meta_description: Description for the meta tag of the product page.
            preorder_release_date: When a preorder product comes out; null if unknown.
            preorder_message: Text for shoppers while the product is on preorder.
            is_preorder_only: Whether preorder ends by itself at the release date.
            is_price_hidden: Whether shoppers see no price; needs availability disabled.
            price_hidden_label: Text in place of a hidden price.
            custom_url: Address of the product page in the store.
            open_graph_type: Open Graph type of the product, for social sites.
            open_graph_title: Title on social sites, unless the product name is used.
            open_graph_description: Text on social sites, unless the meta description is used.
            open_graph_use_meta_description: Whether social sites get the meta description as text.
            open_graph_use_product_name: Whether social sites get the product name as title.
            open_graph_use_image: Whether social sites get the thumbnail of the product.
            gtin: Global trade item number.
            mpn: Manufacturer part number.
            brand_name: Name of the brand, instead of brand_id; a new name creates a brand.
            custom_fields: Custom fields of the product, each a name and a text that shoppers see.
            bulk_pricing_rules: Prices that depend on the quantity.
            images: Pictures of the product.
            videos: Videos of the product.

        API: PUT /catalog/products/{id}
        """

    def delete(self) -> None:
        """Delete this product from the store.

        API: DELETE /catalog/products/{id}
        """

    def refresh(self) -> Product:
        """Reload this product; unsaved changes are discarded.

        API: GET /catalog/products/{id}
        """

class AsyncProduct(ProductFields, AsyncRecord):
    """One product. Products of the catalog, physical and digital, with their variants and options. For asynchronous clients."""

    @property
    def custom_fields(self) -> AsyncBoundProductCustomFields:
        """Custom fields of the product, each a name and a text that shoppers see. Leads to a list of ProductCustomFields, fetched when first used, unless the response includes it."""

    @property
    def bulk_pricing_rules(self) -> AsyncBoundProductBulkPricingRules:
        """Prices that depend on the quantity. Leads to a list of ProductBulkPricingRules, fetched when first used, unless the response includes it."""

    @property
    def images(self) -> AsyncBoundProductImages:
        """Pictures of the product. Leads to a list of ProductImages, fetched when first used, unless the response includes it."""

    @property
    def videos(self) -> AsyncBoundProductVideos:
        """Videos of the product. Leads to a list of ProductVideos, fetched when first used, unless the response includes it."""

    @property
    def options(self) -> AsyncBoundProductOptions:
        """Options that make up its variants, such as size and color. Leads to a list of ProductOptions, fetched when first used, unless the response includes it."""

    @property
    def modifiers(self) -> AsyncBoundProductModifiers:
        """Further choices and inputs that make up no variants, such as an engraving. Leads to a list of ProductModifiers, fetched when first used, unless the response includes it."""

    @property
    def variants(self) -> AsyncBoundProductVariants:
        """Combinations of option values that can be bought, each with its own SKU. Leads to a list of ProductVariants, fetched when first used, unless the response includes it."""

    @property
    def brand(self) -> AsyncLink[AsyncBrand | None]:
        """The brand of the product, or None. Leads to a record of Brands, fetched when first awaited."""

    @property
    def complex_rules(self) -> AsyncBoundProductComplexRules:
        """Rules that react to chosen options. Leads to a list of ProductComplexRules, fetched when first used."""

    @property
    def metafields(self) -> AsyncBoundProductMetafields:
        """Values that apps keep with the product. Leads to a list of ProductMetafields, fetched when first used."""

    @property
    def reviews(self) -> AsyncBoundProductReviews:
        """Reviews that shoppers wrote about the product. Leads to a list of ProductReviews, fetched when first used."""

    async def save(self) -> AsyncProduct:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        type: ProductType = ...,
        sku: str = ...,
        description: str | None = ...,
        weight: Decimal | float | str = ...,
        width: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        price: Decimal | float | str = ...,
        cost_price: Decimal | float | str = ...,
        retail_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        map_price: Decimal | float | str = ...,
        tax_class_id: int = ...,
        product_tax_code: str = ...,
        categories: Sequence[int] = ...,
        brand_id: int | None = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        is_visible: bool = ...,
        is_featured: bool = ...,
        related_products: Sequence[int] = ...,
        warranty: str = ...,
        bin_picking_number: str = ...,
        layout_file: str = ...,
        upc: str | None = ...,
        search_keywords: str = ...,
        availability_description: str = ...,
        availability: ProductAvailability = ...,
        gift_wrapping_options_type: ProductGiftWrappingOptionsType = ...,
        gift_wrapping_options_list: Sequence[int] = ...,
        sort_order: int = ...,
        condition: ProductCondition = ...,
        is_condition_shown: bool = ...,
        order_quantity_minimum: int = ...,
        order_quantity_maximum: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        preorder_release_date: datetime | date | str | None = ...,
        preorder_message: str = ...,
        is_preorder_only: bool = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
        custom_url: ProductCustomUrl | ProductCustomUrlDict = ...,
        open_graph_type: ProductOpenGraphType = ...,
        open_graph_title: str = ...,
        open_graph_description: str = ...,
        open_graph_use_meta_description: bool = ...,
        open_graph_use_product_name: bool = ...,
        open_graph_use_image: bool = ...,
        gtin: str | None = ...,
        mpn: str | None = ...,
        brand_name: str = ...,
        custom_fields: Sequence[ProductCustomFieldInput | ProductCustomFieldInputDict] = ...,
        bulk_pricing_rules: Sequence[
            ProductBulkPricingRuleInput | ProductBulkPricingRuleInputDict
        ] = ...,
        images: Sequence[ProductImageInput | ProductImageInputDict] = ...,
        videos: Sequence[ProductVideoInput | ProductVideoInputDict] = ...,
    ) -> AsyncProduct:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the product; unique in the store.
            type: Whether the product is shipped (physical) or downloaded (digital).
            sku: Stock code of the product itself; variants have their own.
            description: Text on the product page; can contain HTML.
            weight: Weight in the weight unit of the store, used for shipping quotes.
            width: Width in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            price: Catalog price; settings of the store decide whether it includes tax.
            cost_price: Cost for the merchant, for reports; not shown to shoppers.
            retail_price: Suggested retail price, shown for comparison.
            sale_price: Reduced price that replaces the price; 0 means no sale.
            map_price: Minimum advertised price.
            tax_class_id: Tax class of the product; 0 is the default class.
            product_tax_code: Tax code for automatic tax calculation.
            categories: Ids of the categories of the product; a write replaces them all.
            brand_id: Brand of the product; 0 means no brand.
            inventory_level: Units in stock, where the product itself tracks stock.
            inventory_warning_level: Stock level at which the store warns the merchant.
            inventory_tracking: Where stock is counted: nowhere, on the product or on each variant.
            fixed_cost_shipping_price: Shipping price of one unit; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            is_visible: Whether shoppers see the product in the store.
            is_featured: Whether the product is among the featured products.
            related_products: Ids of related products; -1 alone lets the store choose.
            warranty: Warranty text on the product page; can contain HTML.
            bin_picking_number: Where the product is found in the warehouse.
            layout_file: Theme template of the product page.
            upc: Universal product code (barcode number).
            search_keywords: Further words by which the store search finds the product, comma-separated.
            availability_description: Text about availability on the product page, such as a delivery time.
            availability: Whether the product can be bought, is disabled or is on preorder.
            gift_wrapping_options_type: Which gift wrappings are offered: any, none or those of the list.
            gift_wrapping_options_list: Ids of the gift wrappings offered, where the type is list.
            sort_order: Position in product lists; lower numbers come first.
            condition: Whether the product is new, used or refurbished.
            is_condition_shown: Whether the product page shows the condition.
            order_quantity_minimum: Smallest quantity of an order; 0 means no minimum.
            order_quantity_maximum: Largest quantity of an order; 0 means no maximum.
            page_title: Title tag of the product page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the product page.
            meta_description: Description for the meta tag of the product page.
            preorder_release_date: When a preorder product comes out; null if unknown.
            preorder_message: Text for shoppers while the product is on preorder.
            is_preorder_only: Whether preorder ends by itself at the release date.
            is_price_hidden: Whether shoppers see no price; needs availability disabled.
            price_hidden_label: Text in place of a hidden price.
            custom_url: Address of the product page in the store.
            open_graph_type: Open Graph type of the product, for social sites.
            open_graph_title: Title on social sites, unless the product name is used.
            open_graph_description: Text on social sites, unless the meta description is used.
            open_graph_use_meta_description: Whether social sites get the meta description as text.
            open_graph_use_product_name: Whether social sites get the product name as title.
            open_graph_use_image: Whether social sites get the thumbnail of the product.
            gtin: Global trade item number.
            mpn: Manufacturer part number.
            brand_name: Name of the brand, instead of brand_id; a new name creates a brand.
            custom_fields: Custom fields of the product, each a name and a text that shoppers see.
            bulk_pricing_rules: Prices that depend on the quantity.
            images: Pictures of the product.
            videos: Videos of the product.

        API: PUT /catalog/products/{id}
        """

    async def delete(self) -> None:
        """Delete this product from the store.

        API: DELETE /catalog/products/{id}
        """

    async def refresh(self) -> AsyncProduct:
        """Reload this product; unsaved changes are discarded.

        API: GET /catalog/products/{id}
        """

class ProductFilters(FilterSet):
    """Parameters of Products."""

    def __init__(
        self,
        *,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        categories__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        mpn: str | None = None,
        upc: str | None = None,
        price: Decimal | float | str | None = None,
        weight: Decimal | float | str | None = None,
        condition: ProductConditionFilter | None = None,
        brand_id: int | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_last_imported: datetime | date | str | None = None,
        date_last_imported__not: datetime | date | str | None = None,
        date_last_imported__max: datetime | date | str | None = None,
        date_last_imported__min: datetime | date | str | None = None,
        is_visible: bool | None = None,
        is_featured: ProductFeaturedFilter | None = None,
        is_free_shipping: int | None = None,
        inventory_level: int | None = None,
        inventory_level__in: Sequence[int] | int | None = None,
        inventory_level__not_in: Sequence[int] | int | None = None,
        inventory_level__min: int | None = None,
        inventory_level__max: int | None = None,
        inventory_level__greater: int | None = None,
        inventory_level__less: int | None = None,
        inventory_low: int | None = None,
        out_of_stock: int | None = None,
        total_sold: int | None = None,
        type: ProductType | None = None,
        categories: int | None = None,
        keyword: str | None = None,
        keyword_context: ProductKeywordContext | None = None,
        availability: ProductAvailability | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: ProductsSort | None = None,
        direction: ProductsDirection | None = None,
    ) -> None: ...
    @property
    def id(self) -> Filter[int]:
        """Products with this id."""

    @id.setter
    def id(self, value: int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Products with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Products that are assigned to one of these channels."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__not_in(self) -> Filter[Sequence[int] | int]:
        """Products with none of these ids."""

    @id__not_in.setter
    def id__not_in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def categories__in(self) -> Filter[Sequence[int] | int]:
        """Products in one of these categories."""

    @categories__in.setter
    def categories__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__min(self) -> Filter[int]:
        """Products whose id is at least this."""

    @id__min.setter
    def id__min(self, value: int | None) -> None: ...
    @property
    def id__max(self) -> Filter[int]:
        """Products whose id is at most this."""

    @id__max.setter
    def id__max(self, value: int | None) -> None: ...
    @property
    def id__greater(self) -> Filter[int]:
        """Products whose id is above this."""

    @id__greater.setter
    def id__greater(self, value: int | None) -> None: ...
    @property
    def id__less(self) -> Filter[int]:
        """Products whose id is below this."""

    @id__less.setter
    def id__less(self, value: int | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Products with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def mpn(self) -> Filter[str]:
        """Products with this manufacturer part number."""

    @mpn.setter
    def mpn(self, value: str | None) -> None: ...
    @property
    def upc(self) -> Filter[str]:
        """Products with this barcode number."""

    @upc.setter
    def upc(self, value: str | None) -> None: ...
    @property
    def price(self) -> Filter[Decimal | float | str]:
        """Products with this price."""

    @price.setter
    def price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def weight(self) -> Filter[Decimal | float | str]:
        """Products with this weight, in the weight unit of the store."""

    @weight.setter
    def weight(self, value: Decimal | float | str | None) -> None: ...
    @property
    def condition(self) -> Filter[ProductConditionFilter]:
        """Products in this condition."""

    @condition.setter
    def condition(self, value: ProductConditionFilter | None) -> None: ...
    @property
    def brand_id(self) -> Filter[int]:
        """Products of this brand."""

    @brand_id.setter
    def brand_id(self, value: int | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Products last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Products last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Products last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_last_imported(self) -> Filter[datetime | date | str]:
        """Products last imported at this time."""

    @date_last_imported.setter
    def date_last_imported(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_last_imported__not(self) -> Filter[datetime | date | str]:
        """Products that were not last imported at this time."""

    @date_last_imported__not.setter
    def date_last_imported__not(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_last_imported__max(self) -> Filter[datetime | date | str]:
        """Products last imported at or before this time."""

    @date_last_imported__max.setter
    def date_last_imported__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_last_imported__min(self) -> Filter[datetime | date | str]:
        """Products last imported at or after this time."""

    @date_last_imported__min.setter
    def date_last_imported__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def is_visible(self) -> Filter[bool]:
        """Visible products when true, hidden ones when false."""

    @is_visible.setter
    def is_visible(self, value: bool | None) -> None: ...
    @property
    def is_featured(self) -> Filter[ProductFeaturedFilter]:
        """1 for featured products, 0 for all others."""

    @is_featured.setter
    def is_featured(self, value: ProductFeaturedFilter | None) -> None: ...
    @property
    def is_free_shipping(self) -> Filter[int]:
        """1 for products that ship free of charge, 0 for all others."""

    @is_free_shipping.setter
    def is_free_shipping(self, value: int | None) -> None: ...
    @property
    def inventory_level(self) -> Filter[int]:
        """Products with this stock level."""

    @inventory_level.setter
    def inventory_level(self, value: int | None) -> None: ...
    @property
    def inventory_level__in(self) -> Filter[Sequence[int] | int]:
        """Products with one of these stock levels."""

    @inventory_level__in.setter
    def inventory_level__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def inventory_level__not_in(self) -> Filter[Sequence[int] | int]:
        """Products with none of these stock levels."""

    @inventory_level__not_in.setter
    def inventory_level__not_in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def inventory_level__min(self) -> Filter[int]:
        """Products whose stock level is at least this."""

    @inventory_level__min.setter
    def inventory_level__min(self, value: int | None) -> None: ...
    @property
    def inventory_level__max(self) -> Filter[int]:
        """Products whose stock level is at most this."""

    @inventory_level__max.setter
    def inventory_level__max(self, value: int | None) -> None: ...
    @property
    def inventory_level__greater(self) -> Filter[int]:
        """Products whose stock level is above this."""

    @inventory_level__greater.setter
    def inventory_level__greater(self, value: int | None) -> None: ...
    @property
    def inventory_level__less(self) -> Filter[int]:
        """Products whose stock level is below this."""

    @inventory_level__less.setter
    def inventory_level__less(self, value: int | None) -> None: ...
    @property
    def inventory_low(self) -> Filter[int]:
        """1 for products at or below their warning level."""

    @inventory_low.setter
    def inventory_low(self, value: int | None) -> None: ...
    @property
    def out_of_stock(self) -> Filter[int]:
        """1 for products that are out of stock."""

    @out_of_stock.setter
    def out_of_stock(self, value: int | None) -> None: ...
    @property
    def total_sold(self) -> Filter[int]:
        """Products of which this many were sold."""

    @total_sold.setter
    def total_sold(self, value: int | None) -> None: ...
    @property
    def type(self) -> Filter[ProductType]:
        """Only physical or only digital products."""

    @type.setter
    def type(self, value: ProductType | None) -> None: ...
    @property
    def categories(self) -> Filter[int]:
        """Products in this category."""

    @categories.setter
    def categories(self, value: int | None) -> None: ...
    @property
    def keyword(self) -> Filter[str]:
        """Words to find in the name, SKU or description."""

    @keyword.setter
    def keyword(self, value: str | None) -> None: ...
    @property
    def keyword_context(self) -> Filter[ProductKeywordContext]:
        """Whether keyword searches as for shoppers or for merchants."""

    @keyword_context.setter
    def keyword_context(self, value: ProductKeywordContext | None) -> None: ...
    @property
    def availability(self) -> Filter[ProductAvailability]:
        """Products that are available, disabled or on preorder."""

    @availability.setter
    def availability(self, value: ProductAvailability | None) -> None: ...
    @property
    def sku(self) -> Filter[str]:
        """Products with this SKU."""

    @sku.setter
    def sku(self, value: str | None) -> None: ...
    @property
    def sku__in(self) -> Filter[Sequence[str] | str]:
        """Products with one of these SKUs."""

    @sku__in.setter
    def sku__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def include(self) -> Filter[Sequence[ProductInclude] | ProductInclude]:
        """Lists and objects to return too; options and modifiers lower the page to 10 rows."""

    @include.setter
    def include(self, value: Sequence[ProductInclude] | ProductInclude | None) -> None: ...
    @property
    def include_fields(self) -> Filter[Sequence[ProductIncludeField] | ProductIncludeField]:
        """Fields to return; the id always comes back."""

    @include_fields.setter
    def include_fields(
        self, value: Sequence[ProductIncludeField] | ProductIncludeField | None
    ) -> None: ...
    @property
    def exclude_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to leave out; the id always comes back."""

    @exclude_fields.setter
    def exclude_fields(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def sort(self) -> Filter[ProductsSort]:
        """What to order by."""

    @sort.setter
    def sort(self, value: ProductsSort | None) -> None: ...
    @property
    def direction(self) -> Filter[ProductsDirection]:
        """Ascending or descending."""

    @direction.setter
    def direction(self, value: ProductsDirection | None) -> None: ...

class Products(Resource[Product]):
    """Products of the catalog, physical and digital, with their variants and options. Supersedes api.Products of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        categories__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        mpn: str | None = None,
        upc: str | None = None,
        price: Decimal | float | str | None = None,
        weight: Decimal | float | str | None = None,
        condition: ProductConditionFilter | None = None,
        brand_id: int | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_last_imported: datetime | date | str | None = None,
        date_last_imported__not: datetime | date | str | None = None,
        date_last_imported__max: datetime | date | str | None = None,
        date_last_imported__min: datetime | date | str | None = None,
        is_visible: bool | None = None,
        is_featured: ProductFeaturedFilter | None = None,
        is_free_shipping: int | None = None,
        inventory_level: int | None = None,
        inventory_level__in: Sequence[int] | int | None = None,
        inventory_level__not_in: Sequence[int] | int | None = None,
        inventory_level__min: int | None = None,
        inventory_level__max: int | None = None,
        inventory_level__greater: int | None = None,
        inventory_level__less: int | None = None,
        inventory_low: int | None = None,
        out_of_stock: int | None = None,
        total_sold: int | None = None,
        type: ProductType | None = None,
        categories: int | None = None,
        keyword: str | None = None,
        keyword_context: ProductKeywordContext | None = None,
        availability: ProductAvailability | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: ProductsSort | None = None,
        direction: ProductsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Product]:
        """One page of products, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: Products with this id.
            id__in: Products with one of these ids.
            channel_id__in: Products that are assigned to one of these channels.
            id__not_in: Products with none of these ids.
            categories__in: Products in one of these categories.
            id__min: Products whose id is at least this.
            id__max: Products whose id is at most this.
            id__greater: Products whose id is above this.
            id__less: Products whose id is below this.
            name: Products with this name.
            mpn: Products with this manufacturer part number.
            upc: Products with this barcode number.
            price: Products with this price.
            weight: Products with this weight, in the weight unit of the store.
            condition: Products in this condition.
            brand_id: Products of this brand.
            date_modified: Products last changed at this time.
            date_modified__max: Products last changed at or before this time.
            date_modified__min: Products last changed at or after this time.
            date_last_imported: Products last imported at this time.
            date_last_imported__not: Products that were not last imported at this time.
            date_last_imported__max: Products last imported at or before this time.
            date_last_imported__min: Products last imported at or after this time.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: 1 for featured products, 0 for all others.
            is_free_shipping: 1 for products that ship free of charge, 0 for all others.
            inventory_level: Products with this stock level.
            inventory_level__in: Products with one of these stock levels.
            inventory_level__not_in: Products with none of these stock levels.
            inventory_level__min: Products whose stock level is at least this.
            inventory_level__max: Products whose stock level is at most this.
            inventory_level__greater: Products whose stock level is above this.
            inventory_level__less: Products whose stock level is below this.
            inventory_low: 1 for products at or below their warning level.
            out_of_stock: 1 for products that are out of stock.
            total_sold: Products of which this many were sold.
            type: Only physical or only digital products.
            categories: Products in this category.
            keyword: Words to find in the name, SKU or description.
            keyword_context: Whether keyword searches as for shoppers or for merchants.
            availability: Products that are available, disabled or on preorder.
            sku: Products with this SKU.
            sku__in: Products with one of these SKUs.
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products
        """

    def iterall(
        self,
        *,
        query: ProductFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        categories__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        mpn: str | None = None,
        upc: str | None = None,
        price: Decimal | float | str | None = None,
        weight: Decimal | float | str | None = None,
        condition: ProductConditionFilter | None = None,
        brand_id: int | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_last_imported: datetime | date | str | None = None,
        date_last_imported__not: datetime | date | str | None = None,
        date_last_imported__max: datetime | date | str | None = None,
        date_last_imported__min: datetime | date | str | None = None,
        is_visible: bool | None = None,
        is_featured: ProductFeaturedFilter | None = None,
        is_free_shipping: int | None = None,
        inventory_level: int | None = None,
        inventory_level__in: Sequence[int] | int | None = None,
        inventory_level__not_in: Sequence[int] | int | None = None,
        inventory_level__min: int | None = None,
        inventory_level__max: int | None = None,
        inventory_level__greater: int | None = None,
        inventory_level__less: int | None = None,
        inventory_low: int | None = None,
        out_of_stock: int | None = None,
        total_sold: int | None = None,
        type: ProductType | None = None,
        categories: int | None = None,
        keyword: str | None = None,
        keyword_context: ProductKeywordContext | None = None,
        availability: ProductAvailability | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: ProductsSort | None = None,
        direction: ProductsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Product]:
        """All products, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: Products with this id.
            id__in: Products with one of these ids.
            channel_id__in: Products that are assigned to one of these channels.
            id__not_in: Products with none of these ids.
            categories__in: Products in one of these categories.
            id__min: Products whose id is at least this.
            id__max: Products whose id is at most this.
            id__greater: Products whose id is above this.
            id__less: Products whose id is below this.
            name: Products with this name.
            mpn: Products with this manufacturer part number.
            upc: Products with this barcode number.
            price: Products with this price.
            weight: Products with this weight, in the weight unit of the store.
            condition: Products in this condition.
            brand_id: Products of this brand.
            date_modified: Products last changed at this time.
            date_modified__max: Products last changed at or before this time.
            date_modified__min: Products last changed at or after this time.
            date_last_imported: Products last imported at this time.
            date_last_imported__not: Products that were not last imported at this time.
            date_last_imported__max: Products last imported at or before this time.
            date_last_imported__min: Products last imported at or after this time.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: 1 for featured products, 0 for all others.
            is_free_shipping: 1 for products that ship free of charge, 0 for all others.
            inventory_level: Products with this stock level.
            inventory_level__in: Products with one of these stock levels.
            inventory_level__not_in: Products with none of these stock levels.
            inventory_level__min: Products whose stock level is at least this.
            inventory_level__max: Products whose stock level is at most this.
            inventory_level__greater: Products whose stock level is above this.
            inventory_level__less: Products whose stock level is below this.
            inventory_low: 1 for products at or below their warning level.
            out_of_stock: 1 for products that are out of stock.
            total_sold: Products of which this many were sold.
            type: Only physical or only digital products.
            categories: Products in this category.
            keyword: Words to find in the name, SKU or description.
            keyword_context: Whether keyword searches as for shoppers or for merchants.
            availability: Products that are available, disabled or on preorder.
            sku: Products with this SKU.
            sku__in: Products with one of these SKUs.
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        categories__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        mpn: str | None = None,
        upc: str | None = None,
        price: Decimal | float | str | None = None,
        weight: Decimal | float | str | None = None,
        condition: ProductConditionFilter | None = None,
        brand_id: int | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_last_imported: datetime | date | str | None = None,
        date_last_imported__not: datetime | date | str | None = None,
        date_last_imported__max: datetime | date | str | None = None,
        date_last_imported__min: datetime | date | str | None = None,
        is_visible: bool | None = None,
        is_featured: ProductFeaturedFilter | None = None,
        is_free_shipping: int | None = None,
        inventory_level: int | None = None,
        inventory_level__in: Sequence[int] | int | None = None,
        inventory_level__not_in: Sequence[int] | int | None = None,
        inventory_level__min: int | None = None,
        inventory_level__max: int | None = None,
        inventory_level__greater: int | None = None,
        inventory_level__less: int | None = None,
        inventory_low: int | None = None,
        out_of_stock: int | None = None,
        total_sold: int | None = None,
        type: ProductType | None = None,
        categories: int | None = None,
        keyword: str | None = None,
        keyword_context: ProductKeywordContext | None = None,
        availability: ProductAvailability | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: ProductsSort | None = None,
        direction: ProductsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Product]:
        """A range of products by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: Products with this id.
            id__in: Products with one of these ids.
            channel_id__in: Products that are assigned to one of these channels.
            id__not_in: Products with none of these ids.
            categories__in: Products in one of these categories.
            id__min: Products whose id is at least this.
            id__max: Products whose id is at most this.
            id__greater: Products whose id is above this.
            id__less: Products whose id is below this.
            name: Products with this name.
            mpn: Products with this manufacturer part number.
            upc: Products with this barcode number.
            price: Products with this price.
            weight: Products with this weight, in the weight unit of the store.
            condition: Products in this condition.
            brand_id: Products of this brand.
            date_modified: Products last changed at this time.
            date_modified__max: Products last changed at or before this time.
            date_modified__min: Products last changed at or after this time.
            date_last_imported: Products last imported at this time.
            date_last_imported__not: Products that were not last imported at this time.
            date_last_imported__max: Products last imported at or before this time.
            date_last_imported__min: Products last imported at or after this time.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: 1 for featured products, 0 for all others.
            is_free_shipping: 1 for products that ship free of charge, 0 for all others.
            inventory_level: Products with this stock level.
            inventory_level__in: Products with one of these stock levels.
            inventory_level__not_in: Products with none of these stock levels.
            inventory_level__min: Products whose stock level is at least this.
            inventory_level__max: Products whose stock level is at most this.
            inventory_level__greater: Products whose stock level is above this.
            inventory_level__less: Products whose stock level is below this.
            inventory_low: 1 for products at or below their warning level.
            out_of_stock: 1 for products that are out of stock.
            total_sold: Products of which this many were sold.
            type: Only physical or only digital products.
            categories: Products in this category.
            keyword: Words to find in the name, SKU or description.
            keyword_context: Whether keyword searches as for shoppers or for merchants.
            availability: Products that are available, disabled or on preorder.
            sku: Products with this SKU.
            sku__in: Products with one of these SKUs.
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products
        """

    def filters(self) -> ProductFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Product:
        """One product by its id.

        Args:
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{id}
        """

    def create(
        self,
        *,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        name: str,
        type: ProductType,
        weight: Decimal | float | str,
        price: Decimal | float | str,
        sku: str = ...,
        description: str | None = ...,
        width: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        cost_price: Decimal | float | str = ...,
        retail_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        map_price: Decimal | float | str = ...,
        tax_class_id: int = ...,
        product_tax_code: str = ...,
        categories: Sequence[int] = ...,
        brand_id: int | None = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        is_visible: bool = ...,
        is_featured: bool = ...,
        related_products: Sequence[int] = ...,
        warranty: str = ...,
        bin_picking_number: str = ...,
        layout_file: str = ...,
        upc: str | None = ...,
        search_keywords: str = ...,
        availability_description: str = ...,
        availability: ProductAvailability = ...,
        gift_wrapping_options_type: ProductGiftWrappingOptionsType = ...,
        gift_wrapping_options_list: Sequence[int] = ...,
        sort_order: int = ...,
        condition: ProductCondition = ...,
        is_condition_shown: bool = ...,
        order_quantity_minimum: int = ...,
        order_quantity_maximum: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        preorder_release_date: datetime | date | str | None = ...,
        preorder_message: str = ...,
        is_preorder_only: bool = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
        custom_url: ProductCustomUrl | ProductCustomUrlDict = ...,
        open_graph_type: ProductOpenGraphType = ...,
        open_graph_title: str = ...,
        open_graph_description: str = ...,
        open_graph_use_meta_description: bool = ...,
        open_graph_use_product_name: bool = ...,
        open_graph_use_image: bool = ...,
        gtin: str | None = ...,
        mpn: str | None = ...,
        brand_name: str = ...,
        custom_fields: Sequence[ProductCustomFieldInput | ProductCustomFieldInputDict] = ...,
        bulk_pricing_rules: Sequence[
            ProductBulkPricingRuleInput | ProductBulkPricingRuleInputDict
        ] = ...,
        images: Sequence[ProductImageInput | ProductImageInputDict] = ...,
        videos: Sequence[ProductVideoInput | ProductVideoInputDict] = ...,
        variants: Sequence[ProductVariantInput | ProductVariantInputDict] = ...,
    ) -> Product:
        """Create one product and return it as stored.

        Args:
            include_fields: Fields to return; the id always comes back.
            name: Name of the product; unique in the store.
            type: Whether the product is shipped (physical) or downloaded (digital).
            weight: Weight in the weight unit of the store, used for shipping quotes.
            price: Catalog price; settings of the store decide whether it includes tax.
            sku: Stock code of the product itself; variants have their own.
            description: Text on the product page; can contain HTML.
            width: Width in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            cost_price: Cost for the merchant, for reports; not shown to shoppers.
            retail_price: Suggested retail price, shown for comparison.
            sale_price: Reduced price that replaces the price; 0 means no sale.
            map_price: Minimum advertised price.
            tax_class_id: Tax class of the product; 0 is the default class.
            product_tax_code: Tax code for automatic tax calculation.
            categories: Ids of the categories of the product; a write replaces them all.
            brand_id: Brand of the product; 0 means no brand.
            inventory_level: Units in stock, where the product itself tracks stock.
            inventory_warning_level: Stock level at which the store warns the merchant.
            inventory_tracking: Where stock is counted: nowhere, on the product or on each variant.
            fixed_cost_shipping_price: Shipping price of one unit; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            is_visible: Whether shoppers see the product in the store.
            is_featured: Whether the product is among the featured products.
            related_products: Ids of related products; -1 alone lets the store choose.
            warranty: Warranty text on the product page; can contain HTML.
            bin_picking_number: Where the product is found in the warehouse.
            layout_file: Theme template of the product page.
            upc: Universal product code (barcode number).
            search_keywords: Further words by which the store search finds the product, comma-separated.
            availability_description: Text about availability on the product page, such as a delivery time.
            availability: Whether the product can be bought, is disabled or is on preorder.
            gift_wrapping_options_type: Which gift wrappings are offered: any, none or those of the list.
            gift_wrapping_options_list: Ids of the gift wrappings offered, where the type is list.
            sort_order: Position in product lists; lower numbers come first.
            condition: Whether the product is new, used or refurbished.
            is_condition_shown: Whether the product page shows the condition.
            order_quantity_minimum: Smallest quantity of an order; 0 means no minimum.
            order_quantity_maximum: Largest quantity of an order; 0 means no maximum.
            page_title: Title tag of the product page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the product page.
            meta_description: Description for the meta tag of the product page.
            preorder_release_date: When a preorder product comes out; null if unknown.
            preorder_message: Text for shoppers while the product is on preorder.
            is_preorder_only: Whether preorder ends by itself at the release date.
            is_price_hidden: Whether shoppers see no price; needs availability disabled.
            price_hidden_label: Text in place of a hidden price.
            custom_url: Address of the product page in the store.
            open_graph_type: Open Graph type of the product, for social sites.
            open_graph_title: Title on social sites, unless the product name is used.
            open_graph_description: Text on social sites, unless the meta description is used.
            open_graph_use_meta_description: Whether social sites get the meta description as text.
            open_graph_use_product_name: Whether social sites get the product name as title.
            open_graph_use_image: Whether social sites get the thumbnail of the product.
            gtin: Global trade item number.
            mpn: Manufacturer part number.
            brand_name: Name of the brand, instead of brand_id; a new name creates a brand.
            custom_fields: Custom fields of the product, each a name and a text that shoppers see.
            bulk_pricing_rules: Prices that depend on the quantity.
            images: Pictures of the product.
            videos: Videos of the product.
            variants: Combinations of option values that can be bought, each with its own SKU.

        API: POST /catalog/products
        """

    def update(
        self,
        id: int,
        /,
        *,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        name: str = ...,
        type: ProductType = ...,
        sku: str = ...,
        description: str | None = ...,
        weight: Decimal | float | str = ...,
        width: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        price: Decimal | float | str = ...,
        cost_price: Decimal | float | str = ...,
        retail_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        map_price: Decimal | float | str = ...,
        tax_class_id: int = ...,
        product_tax_code: str = ...,
        categories: Sequence[int] = ...,
        brand_id: int | None = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        is_visible: bool = ...,
        is_featured: bool = ...,
        related_products: Sequence[int] = ...,
        warranty: str = ...,
        bin_picking_number: str = ...,
        layout_file: str = ...,
        upc: str | None = ...,
        search_keywords: str = ...,
        availability_description: str = ...,
        availability: ProductAvailability = ...,
        gift_wrapping_options_type: ProductGiftWrappingOptionsType = ...,
        gift_wrapping_options_list: Sequence[int] = ...,
        sort_order: int = ...,
        condition: ProductCondition = ...,
        is_condition_shown: bool = ...,
        order_quantity_minimum: int = ...,
        order_quantity_maximum: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        preorder_release_date: datetime | date | str | None = ...,
        preorder_message: str = ...,
        is_preorder_only: bool = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
        custom_url: ProductCustomUrl | ProductCustomUrlDict = ...,
        open_graph_type: ProductOpenGraphType = ...,
        open_graph_title: str = ...,
        open_graph_description: str = ...,
        open_graph_use_meta_description: bool = ...,
        open_graph_use_product_name: bool = ...,
        open_graph_use_image: bool = ...,
        gtin: str | None = ...,
        mpn: str | None = ...,
        brand_name: str = ...,
        custom_fields: Sequence[ProductCustomFieldInput | ProductCustomFieldInputDict] = ...,
        bulk_pricing_rules: Sequence[
            ProductBulkPricingRuleInput | ProductBulkPricingRuleInputDict
        ] = ...,
        images: Sequence[ProductImageInput | ProductImageInputDict] = ...,
        videos: Sequence[ProductVideoInput | ProductVideoInputDict] = ...,
    ) -> Product:
        """Change one product; only the fields that are passed are sent.

        Args:
            include: Lists and objects to return beside the fields.
            include_fields: Fields to return; the id always comes back.
            name: Name of the product; unique in the store.
            type: Whether the product is shipped (physical) or downloaded (digital).
            sku: Stock code of the product itself; variants have their own.
            description: Text on the product page; can contain HTML.
            weight: Weight in the weight unit of the store, used for shipping quotes.
            width: Width in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            price: Catalog price; settings of the store decide whether it includes tax.
            cost_price: Cost for the merchant, for reports; not shown to shoppers.
            retail_price: Suggested retail price, shown for comparison.
            sale_price: Reduced price that replaces the price; 0 means no sale.
            map_price: Minimum advertised price.
            tax_class_id: Tax class of the product; 0 is the default class.
            product_tax_code: Tax code for automatic tax calculation.
            categories: Ids of the categories of the product; a write replaces them all.
            brand_id: Brand of the product; 0 means no brand.
            inventory_level: Units in stock, where the product itself tracks stock.
            inventory_warning_level: Stock level at which the store warns the merchant.
            inventory_tracking: Where stock is counted: nowhere, on the product or on each variant.
            fixed_cost_shipping_price: Shipping price of one unit; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            is_visible: Whether shoppers see the product in the store.
            is_featured: Whether the product is among the featured products.
            related_products: Ids of related products; -1 alone lets the store choose.
            warranty: Warranty text on the product page; can contain HTML.
            bin_picking_number: Where the product is found in the warehouse.
            layout_file: Theme template of the product page.
            upc: Universal product code (barcode number).
            search_keywords: Further words by which the store search finds the product, comma-separated.
            availability_description: Text about availability on the product page, such as a delivery time.
            availability: Whether the product can be bought, is disabled or is on preorder.
            gift_wrapping_options_type: Which gift wrappings are offered: any, none or those of the list.
            gift_wrapping_options_list: Ids of the gift wrappings offered, where the type is list.
            sort_order: Position in product lists; lower numbers come first.
            condition: Whether the product is new, used or refurbished.
            is_condition_shown: Whether the product page shows the condition.
            order_quantity_minimum: Smallest quantity of an order; 0 means no minimum.
            order_quantity_maximum: Largest quantity of an order; 0 means no maximum.
            page_title: Title tag of the product page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the product page.
            meta_description: Description for the meta tag of the product page.
            preorder_release_date: When a preorder product comes out; null if unknown.
            preorder_message: Text for shoppers while the product is on preorder.
            is_preorder_only: Whether preorder ends by itself at the release date.
            is_price_hidden: Whether shoppers see no price; needs availability disabled.
            price_hidden_label: Text in place of a hidden price.
            custom_url: Address of the product page in the store.
            open_graph_type: Open Graph type of the product, for social sites.
            open_graph_title: Title on social sites, unless the product name is used.
            open_graph_description: Text on social sites, unless the meta description is used.
            open_graph_use_meta_description: Whether social sites get the meta description as text.
            open_graph_use_product_name: Whether social sites get the product name as title.
            open_graph_use_image: Whether social sites get the thumbnail of the product.
            gtin: Global trade item number.
            mpn: Manufacturer part number.
            brand_name: Name of the brand, instead of brand_id; a new name creates a brand.
            custom_fields: Custom fields of the product, each a name and a text that shoppers see.
            bulk_pricing_rules: Prices that depend on the quantity.
            images: Pictures of the product.
            videos: Videos of the product.

        API: PUT /catalog/products/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product.

        API: DELETE /catalog/products/{id}
        """

    def delete_all(
        self,
        *,
        name: str | None = None,
        sku: str | None = None,
        price: Decimal | float | str | None = None,
        weight: Decimal | float | str | None = None,
        condition: ProductConditionFilter | None = None,
        brand_id: int | None = None,
        date_modified: datetime | date | str | None = None,
        date_last_imported: datetime | date | str | None = None,
        is_visible: bool | None = None,
        is_featured: ProductFeaturedFilter | None = None,
        inventory_level: int | None = None,
        total_sold: int | None = None,
        type: ProductType | None = None,
        categories: int | None = None,
        keyword: str | None = None,
    ) -> None:
        """Delete all products.

        Args:
            name: Only products with this name.
            sku: Only products with this SKU.
            price: Only products with this price.
            weight: Only products with this weight.
            condition: Only products in this condition.
            brand_id: Only products of this brand.
            date_modified: Only products last changed at this time.
            date_last_imported: Only products last imported at this time.
            is_visible: Only visible products when true, hidden ones when false.
            is_featured: 1 for featured products only, 0 for all others.
            inventory_level: Only products with this stock level.
            total_sold: Only products of which this many were sold.
            type: Only physical or only digital products.
            categories: Only products in this category.
            keyword: Only products that match these words.

        API: DELETE /catalog/products
        """

    def update_many(
        self,
        rows: Iterable[ProductUpdateRow | Product],
        /,
        *,
        concurrency: int = 1,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
    ) -> list[Product]:
        """Change products, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            include_fields: Fields to return; the id always comes back.

        API: PUT /catalog/products
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete products by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/products
        """

class AsyncProducts(AsyncResource[AsyncProduct]):
    """Products of the catalog, physical and digital, with their variants and options. Supersedes api.Products of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        categories__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        mpn: str | None = None,
        upc: str | None = None,
        price: Decimal | float | str | None = None,
        weight: Decimal | float | str | None = None,
        condition: ProductConditionFilter | None = None,
        brand_id: int | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_last_imported: datetime | date | str | None = None,
        date_last_imported__not: datetime | date | str | None = None,
        date_last_imported__max: datetime | date | str | None = None,
        date_last_imported__min: datetime | date | str | None = None,
        is_visible: bool | None = None,
        is_featured: ProductFeaturedFilter | None = None,
        is_free_shipping: int | None = None,
        inventory_level: int | None = None,
        inventory_level__in: Sequence[int] | int | None = None,
        inventory_level__not_in: Sequence[int] | int | None = None,
        inventory_level__min: int | None = None,
        inventory_level__max: int | None = None,
        inventory_level__greater: int | None = None,
        inventory_level__less: int | None = None,
        inventory_low: int | None = None,
        out_of_stock: int | None = None,
        total_sold: int | None = None,
        type: ProductType | None = None,
        categories: int | None = None,
        keyword: str | None = None,
        keyword_context: ProductKeywordContext | None = None,
        availability: ProductAvailability | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: ProductsSort | None = None,
        direction: ProductsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProduct]:
        """One page of products, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: Products with this id.
            id__in: Products with one of these ids.
            channel_id__in: Products that are assigned to one of these channels.
            id__not_in: Products with none of these ids.
            categories__in: Products in one of these categories.
            id__min: Products whose id is at least this.
            id__max: Products whose id is at most this.
            id__greater: Products whose id is above this.
            id__less: Products whose id is below this.
            name: Products with this name.
            mpn: Products with this manufacturer part number.
            upc: Products with this barcode number.
            price: Products with this price.
            weight: Products with this weight, in the weight unit of the store.
            condition: Products in this condition.
            brand_id: Products of this brand.
            date_modified: Products last changed at this time.
            date_modified__max: Products last changed at or before this time.
            date_modified__min: Products last changed at or after this time.
            date_last_imported: Products last imported at this time.
            date_last_imported__not: Products that were not last imported at this time.
            date_last_imported__max: Products last imported at or before this time.
            date_last_imported__min: Products last imported at or after this time.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: 1 for featured products, 0 for all others.
            is_free_shipping: 1 for products that ship free of charge, 0 for all others.
            inventory_level: Products with this stock level.
            inventory_level__in: Products with one of these stock levels.
            inventory_level__not_in: Products with none of these stock levels.
            inventory_level__min: Products whose stock level is at least this.
            inventory_level__max: Products whose stock level is at most this.
            inventory_level__greater: Products whose stock level is above this.
            inventory_level__less: Products whose stock level is below this.
            inventory_low: 1 for products at or below their warning level.
            out_of_stock: 1 for products that are out of stock.
            total_sold: Products of which this many were sold.
            type: Only physical or only digital products.
            categories: Products in this category.
            keyword: Words to find in the name, SKU or description.
            keyword_context: Whether keyword searches as for shoppers or for merchants.
            availability: Products that are available, disabled or on preorder.
            sku: Products with this SKU.
            sku__in: Products with one of these SKUs.
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products
        """

    def iterall(
        self,
        *,
        query: ProductFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        categories__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        mpn: str | None = None,
        upc: str | None = None,
        price: Decimal | float | str | None = None,
        weight: Decimal | float | str | None = None,
        condition: ProductConditionFilter | None = None,
        brand_id: int | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_last_imported: datetime | date | str | None = None,
        date_last_imported__not: datetime | date | str | None = None,
        date_last_imported__max: datetime | date | str | None = None,
        date_last_imported__min: datetime | date | str | None = None,
        is_visible: bool | None = None,
        is_featured: ProductFeaturedFilter | None = None,
        is_free_shipping: int | None = None,
        inventory_level: int | None = None,
        inventory_level__in: Sequence[int] | int | None = None,
        inventory_level__not_in: Sequence[int] | int | None = None,
        inventory_level__min: int | None = None,
        inventory_level__max: int | None = None,
        inventory_level__greater: int | None = None,
        inventory_level__less: int | None = None,
        inventory_low: int | None = None,
        out_of_stock: int | None = None,
        total_sold: int | None = None,
        type: ProductType | None = None,
        categories: int | None = None,
        keyword: str | None = None,
        keyword_context: ProductKeywordContext | None = None,
        availability: ProductAvailability | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: ProductsSort | None = None,
        direction: ProductsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProduct]:
        """All products, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: Products with this id.
            id__in: Products with one of these ids.
            channel_id__in: Products that are assigned to one of these channels.
            id__not_in: Products with none of these ids.
            categories__in: Products in one of these categories.
            id__min: Products whose id is at least this.
            id__max: Products whose id is at most this.
            id__greater: Products whose id is above this.
            id__less: Products whose id is below this.
            name: Products with this name.
            mpn: Products with this manufacturer part number.
            upc: Products with this barcode number.
            price: Products with this price.
            weight: Products with this weight, in the weight unit of the store.
            condition: Products in this condition.
            brand_id: Products of this brand.
            date_modified: Products last changed at this time.
            date_modified__max: Products last changed at or before this time.
            date_modified__min: Products last changed at or after this time.
            date_last_imported: Products last imported at this time.
            date_last_imported__not: Products that were not last imported at this time.
            date_last_imported__max: Products last imported at or before this time.
            date_last_imported__min: Products last imported at or after this time.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: 1 for featured products, 0 for all others.
            is_free_shipping: 1 for products that ship free of charge, 0 for all others.
            inventory_level: Products with this stock level.
            inventory_level__in: Products with one of these stock levels.
            inventory_level__not_in: Products with none of these stock levels.
            inventory_level__min: Products whose stock level is at least this.
            inventory_level__max: Products whose stock level is at most this.
            inventory_level__greater: Products whose stock level is above this.
            inventory_level__less: Products whose stock level is below this.
            inventory_low: 1 for products at or below their warning level.
            out_of_stock: 1 for products that are out of stock.
            total_sold: Products of which this many were sold.
            type: Only physical or only digital products.
            categories: Products in this category.
            keyword: Words to find in the name, SKU or description.
            keyword_context: Whether keyword searches as for shoppers or for merchants.
            availability: Products that are available, disabled or on preorder.
            sku: Products with this SKU.
            sku__in: Products with one of these SKUs.
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductFilters | None = None,
        id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        id__not_in: Sequence[int] | int | None = None,
        categories__in: Sequence[int] | int | None = None,
        id__min: int | None = None,
        id__max: int | None = None,
        id__greater: int | None = None,
        id__less: int | None = None,
        name: str | None = None,
        mpn: str | None = None,
        upc: str | None = None,
        price: Decimal | float | str | None = None,
        weight: Decimal | float | str | None = None,
        condition: ProductConditionFilter | None = None,
        brand_id: int | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_last_imported: datetime | date | str | None = None,
        date_last_imported__not: datetime | date | str | None = None,
        date_last_imported__max: datetime | date | str | None = None,
        date_last_imported__min: datetime | date | str | None = None,
        is_visible: bool | None = None,
        is_featured: ProductFeaturedFilter | None = None,
        is_free_shipping: int | None = None,
        inventory_level: int | None = None,
        inventory_level__in: Sequence[int] | int | None = None,
        inventory_level__not_in: Sequence[int] | int | None = None,
        inventory_level__min: int | None = None,
        inventory_level__max: int | None = None,
        inventory_level__greater: int | None = None,
        inventory_level__less: int | None = None,
        inventory_low: int | None = None,
        out_of_stock: int | None = None,
        total_sold: int | None = None,
        type: ProductType | None = None,
        categories: int | None = None,
        keyword: str | None = None,
        keyword_context: ProductKeywordContext | None = None,
        availability: ProductAvailability | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        sort: ProductsSort | None = None,
        direction: ProductsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProduct]:
        """A range of products by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: Products with this id.
            id__in: Products with one of these ids.
            channel_id__in: Products that are assigned to one of these channels.
            id__not_in: Products with none of these ids.
            categories__in: Products in one of these categories.
            id__min: Products whose id is at least this.
            id__max: Products whose id is at most this.
            id__greater: Products whose id is above this.
            id__less: Products whose id is below this.
            name: Products with this name.
            mpn: Products with this manufacturer part number.
            upc: Products with this barcode number.
            price: Products with this price.
            weight: Products with this weight, in the weight unit of the store.
            condition: Products in this condition.
            brand_id: Products of this brand.
            date_modified: Products last changed at this time.
            date_modified__max: Products last changed at or before this time.
            date_modified__min: Products last changed at or after this time.
            date_last_imported: Products last imported at this time.
            date_last_imported__not: Products that were not last imported at this time.
            date_last_imported__max: Products last imported at or before this time.
            date_last_imported__min: Products last imported at or after this time.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: 1 for featured products, 0 for all others.
            is_free_shipping: 1 for products that ship free of charge, 0 for all others.
            inventory_level: Products with this stock level.
            inventory_level__in: Products with one of these stock levels.
            inventory_level__not_in: Products with none of these stock levels.
            inventory_level__min: Products whose stock level is at least this.
            inventory_level__max: Products whose stock level is at most this.
            inventory_level__greater: Products whose stock level is above this.
            inventory_level__less: Products whose stock level is below this.
            inventory_low: 1 for products at or below their warning level.
            out_of_stock: 1 for products that are out of stock.
            total_sold: Products of which this many were sold.
            type: Only physical or only digital products.
            categories: Products in this category.
            keyword: Words to find in the name, SKU or description.
            keyword_context: Whether keyword searches as for shoppers or for merchants.
            availability: Products that are available, disabled or on preorder.
            sku: Products with this SKU.
            sku__in: Products with one of these SKUs.
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products
        """

    def filters(self) -> ProductFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProduct:
        """One product by its id.

        Args:
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{id}
        """

    async def create(
        self,
        *,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        name: str,
        type: ProductType,
        weight: Decimal | float | str,
        price: Decimal | float | str,
        sku: str = ...,
        description: str | None = ...,
        width: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        cost_price: Decimal | float | str = ...,
        retail_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        map_price: Decimal | float | str = ...,
        tax_class_id: int = ...,
        product_tax_code: str = ...,
        categories: Sequence[int] = ...,
        brand_id: int | None = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        is_visible: bool = ...,
        is_featured: bool = ...,
        related_products: Sequence[int] = ...,
        warranty: str = ...,
        bin_picking_number: str = ...,
        layout_file: str = ...,
        upc: str | None = ...,
        search_keywords: str = ...,
        availability_description: str = ...,
        availability: ProductAvailability = ...,
        gift_wrapping_options_type: ProductGiftWrappingOptionsType = ...,
        gift_wrapping_options_list: Sequence[int] = ...,
        sort_order: int = ...,
        condition: ProductCondition = ...,
        is_condition_shown: bool = ...,
        order_quantity_minimum: int = ...,
        order_quantity_maximum: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        preorder_release_date: datetime | date | str | None = ...,
        preorder_message: str = ...,
        is_preorder_only: bool = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
        custom_url: ProductCustomUrl | ProductCustomUrlDict = ...,
        open_graph_type: ProductOpenGraphType = ...,
        open_graph_title: str = ...,
        open_graph_description: str = ...,
        open_graph_use_meta_description: bool = ...,
        open_graph_use_product_name: bool = ...,
        open_graph_use_image: bool = ...,
        gtin: str | None = ...,
        mpn: str | None = ...,
        brand_name: str = ...,
        custom_fields: Sequence[ProductCustomFieldInput | ProductCustomFieldInputDict] = ...,
        bulk_pricing_rules: Sequence[
            ProductBulkPricingRuleInput | ProductBulkPricingRuleInputDict
        ] = ...,
        images: Sequence[ProductImageInput | ProductImageInputDict] = ...,
        videos: Sequence[ProductVideoInput | ProductVideoInputDict] = ...,
        variants: Sequence[ProductVariantInput | ProductVariantInputDict] = ...,
    ) -> AsyncProduct:
        """Create one product and return it as stored.

        Args:
            include_fields: Fields to return; the id always comes back.
            name: Name of the product; unique in the store.
            type: Whether the product is shipped (physical) or downloaded (digital).
            weight: Weight in the weight unit of the store, used for shipping quotes.
            price: Catalog price; settings of the store decide whether it includes tax.
            sku: Stock code of the product itself; variants have their own.
            description: Text on the product page; can contain HTML.
            width: Width in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            cost_price: Cost for the merchant, for reports; not shown to shoppers.
            retail_price: Suggested retail price, shown for comparison.
            sale_price: Reduced price that replaces the price; 0 means no sale.
            map_price: Minimum advertised price.
            tax_class_id: Tax class of the product; 0 is the default class.
            product_tax_code: Tax code for automatic tax calculation.
            categories: Ids of the categories of the product; a write replaces them all.
            brand_id: Brand of the product; 0 means no brand.
            inventory_level: Units in stock, where the product itself tracks stock.
            inventory_warning_level: Stock level at which the store warns the merchant.
            inventory_tracking: Where stock is counted: nowhere, on the product or on each variant.
            fixed_cost_shipping_price: Shipping price of one unit; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            is_visible: Whether shoppers see the product in the store.
            is_featured: Whether the product is among the featured products.
            related_products: Ids of related products; -1 alone lets the store choose.
            warranty: Warranty text on the product page; can contain HTML.
            bin_picking_number: Where the product is found in the warehouse.
            layout_file: Theme template of the product page.
            upc: Universal product code (barcode number).
            search_keywords: Further words by which the store search finds the product, comma-separated.
            availability_description: Text about availability on the product page, such as a delivery time.
            availability: Whether the product can be bought, is disabled or is on preorder.
            gift_wrapping_options_type: Which gift wrappings are offered: any, none or those of the list.
            gift_wrapping_options_list: Ids of the gift wrappings offered, where the type is list.
            sort_order: Position in product lists; lower numbers come first.
            condition: Whether the product is new, used or refurbished.
            is_condition_shown: Whether the product page shows the condition.
            order_quantity_minimum: Smallest quantity of an order; 0 means no minimum.
            order_quantity_maximum: Largest quantity of an order; 0 means no maximum.
            page_title: Title tag of the product page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the product page.
            meta_description: Description for the meta tag of the product page.
            preorder_release_date: When a preorder product comes out; null if unknown.
            preorder_message: Text for shoppers while the product is on preorder.
            is_preorder_only: Whether preorder ends by itself at the release date.
            is_price_hidden: Whether shoppers see no price; needs availability disabled.
            price_hidden_label: Text in place of a hidden price.
            custom_url: Address of the product page in the store.
            open_graph_type: Open Graph type of the product, for social sites.
            open_graph_title: Title on social sites, unless the product name is used.
            open_graph_description: Text on social sites, unless the meta description is used.
            open_graph_use_meta_description: Whether social sites get the meta description as text.
            open_graph_use_product_name: Whether social sites get the product name as title.
            open_graph_use_image: Whether social sites get the thumbnail of the product.
            gtin: Global trade item number.
            mpn: Manufacturer part number.
            brand_name: Name of the brand, instead of brand_id; a new name creates a brand.
            custom_fields: Custom fields of the product, each a name and a text that shoppers see.
            bulk_pricing_rules: Prices that depend on the quantity.
            images: Pictures of the product.
            videos: Videos of the product.
            variants: Combinations of option values that can be bought, each with its own SKU.

        API: POST /catalog/products
        """

    async def update(
        self,
        id: int,
        /,
        *,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        name: str = ...,
        type: ProductType = ...,
        sku: str = ...,
        description: str | None = ...,
        weight: Decimal | float | str = ...,
        width: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        price: Decimal | float | str = ...,
        cost_price: Decimal | float | str = ...,
        retail_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        map_price: Decimal | float | str = ...,
        tax_class_id: int = ...,
        product_tax_code: str = ...,
        categories: Sequence[int] = ...,
        brand_id: int | None = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        is_visible: bool = ...,
        is_featured: bool = ...,
        related_products: Sequence[int] = ...,
        warranty: str = ...,
        bin_picking_number: str = ...,
        layout_file: str = ...,
        upc: str | None = ...,
        search_keywords: str = ...,
        availability_description: str = ...,
        availability: ProductAvailability = ...,
        gift_wrapping_options_type: ProductGiftWrappingOptionsType = ...,
        gift_wrapping_options_list: Sequence[int] = ...,
        sort_order: int = ...,
        condition: ProductCondition = ...,
        is_condition_shown: bool = ...,
        order_quantity_minimum: int = ...,
        order_quantity_maximum: int = ...,
        page_title: str = ...,
        meta_keywords: Sequence[str] = ...,
        meta_description: str = ...,
        preorder_release_date: datetime | date | str | None = ...,
        preorder_message: str = ...,
        is_preorder_only: bool = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
        custom_url: ProductCustomUrl | ProductCustomUrlDict = ...,
        open_graph_type: ProductOpenGraphType = ...,
        open_graph_title: str = ...,
        open_graph_description: str = ...,
        open_graph_use_meta_description: bool = ...,
        open_graph_use_product_name: bool = ...,
        open_graph_use_image: bool = ...,
        gtin: str | None = ...,
        mpn: str | None = ...,
        brand_name: str = ...,
        custom_fields: Sequence[ProductCustomFieldInput | ProductCustomFieldInputDict] = ...,
        bulk_pricing_rules: Sequence[
            ProductBulkPricingRuleInput | ProductBulkPricingRuleInputDict
        ] = ...,
        images: Sequence[ProductImageInput | ProductImageInputDict] = ...,
        videos: Sequence[ProductVideoInput | ProductVideoInputDict] = ...,
    ) -> AsyncProduct:
        """Change one product; only the fields that are passed are sent.

        Args:
            include: Lists and objects to return beside the fields.
            include_fields: Fields to return; the id always comes back.
            name: Name of the product; unique in the store.
            type: Whether the product is shipped (physical) or downloaded (digital).
            sku: Stock code of the product itself; variants have their own.
            description: Text on the product page; can contain HTML.
            weight: Weight in the weight unit of the store, used for shipping quotes.
            width: Width in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            price: Catalog price; settings of the store decide whether it includes tax.
            cost_price: Cost for the merchant, for reports; not shown to shoppers.
            retail_price: Suggested retail price, shown for comparison.
            sale_price: Reduced price that replaces the price; 0 means no sale.
            map_price: Minimum advertised price.
            tax_class_id: Tax class of the product; 0 is the default class.
            product_tax_code: Tax code for automatic tax calculation.
            categories: Ids of the categories of the product; a write replaces them all.
            brand_id: Brand of the product; 0 means no brand.
            inventory_level: Units in stock, where the product itself tracks stock.
            inventory_warning_level: Stock level at which the store warns the merchant.
            inventory_tracking: Where stock is counted: nowhere, on the product or on each variant.
            fixed_cost_shipping_price: Shipping price of one unit; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            is_visible: Whether shoppers see the product in the store.
            is_featured: Whether the product is among the featured products.
            related_products: Ids of related products; -1 alone lets the store choose.
            warranty: Warranty text on the product page; can contain HTML.
            bin_picking_number: Where the product is found in the warehouse.
            layout_file: Theme template of the product page.
            upc: Universal product code (barcode number).
            search_keywords: Further words by which the store search finds the product, comma-separated.
            availability_description: Text about availability on the product page, such as a delivery time.
            availability: Whether the product can be bought, is disabled or is on preorder.
            gift_wrapping_options_type: Which gift wrappings are offered: any, none or those of the list.
            gift_wrapping_options_list: Ids of the gift wrappings offered, where the type is list.
            sort_order: Position in product lists; lower numbers come first.
            condition: Whether the product is new, used or refurbished.
            is_condition_shown: Whether the product page shows the condition.
            order_quantity_minimum: Smallest quantity of an order; 0 means no minimum.
            order_quantity_maximum: Largest quantity of an order; 0 means no maximum.
            page_title: Title tag of the product page; empty uses the name.
            meta_keywords: Keywords for the meta tag of the product page.
            meta_description: Description for the meta tag of the product page.
            preorder_release_date: When a preorder product comes out; null if unknown.
            preorder_message: Text for shoppers while the product is on preorder.
            is_preorder_only: Whether preorder ends by itself at the release date.
            is_price_hidden: Whether shoppers see no price; needs availability disabled.
            price_hidden_label: Text in place of a hidden price.
            custom_url: Address of the product page in the store.
            open_graph_type: Open Graph type of the product, for social sites.
            open_graph_title: Title on social sites, unless the product name is used.
            open_graph_description: Text on social sites, unless the meta description is used.
            open_graph_use_meta_description: Whether social sites get the meta description as text.
            open_graph_use_product_name: Whether social sites get the product name as title.
            open_graph_use_image: Whether social sites get the thumbnail of the product.
            gtin: Global trade item number.
            mpn: Manufacturer part number.
            brand_name: Name of the brand, instead of brand_id; a new name creates a brand.
            custom_fields: Custom fields of the product, each a name and a text that shoppers see.
            bulk_pricing_rules: Prices that depend on the quantity.
            images: Pictures of the product.
            videos: Videos of the product.

        API: PUT /catalog/products/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product.

        API: DELETE /catalog/products/{id}
        """

    async def delete_all(
        self,
        *,
        name: str | None = None,
        sku: str | None = None,
        price: Decimal | float | str | None = None,
        weight: Decimal | float | str | None = None,
        condition: ProductConditionFilter | None = None,
        brand_id: int | None = None,
        date_modified: datetime | date | str | None = None,
        date_last_imported: datetime | date | str | None = None,
        is_visible: bool | None = None,
        is_featured: ProductFeaturedFilter | None = None,
        inventory_level: int | None = None,
        total_sold: int | None = None,
        type: ProductType | None = None,
        categories: int | None = None,
        keyword: str | None = None,
    ) -> None:
        """Delete all products.

        Args:
            name: Only products with this name.
            sku: Only products with this SKU.
            price: Only products with this price.
            weight: Only products with this weight.
            condition: Only products in this condition.
            brand_id: Only products of this brand.
            date_modified: Only products last changed at this time.
            date_last_imported: Only products last imported at this time.
            is_visible: Only visible products when true, hidden ones when false.
            is_featured: 1 for featured products only, 0 for all others.
            inventory_level: Only products with this stock level.
            total_sold: Only products of which this many were sold.
            type: Only physical or only digital products.
            categories: Only products in this category.
            keyword: Only products that match these words.

        API: DELETE /catalog/products
        """

    async def update_many(
        self,
        rows: Iterable[ProductUpdateRow | AsyncProduct],
        /,
        *,
        concurrency: int = 1,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
    ) -> list[AsyncProduct]:
        """Change products, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            include_fields: Fields to return; the id always comes back.

        API: PUT /catalog/products
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete products by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /catalog/products
        """
