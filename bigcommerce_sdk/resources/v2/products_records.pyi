"""Shapes and enums and records and filters of Products.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, Never, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .brands import AsyncBrand, Brand
from .google_product_search_mappings import (
    AsyncGoogleProductSearchMapping,
    GoogleProductSearchMapping,
)
from .option_sets import AsyncOptionSet, OptionSet
from .product_configurable_fields import (
    AsyncBoundProductConfigurableFields,
    BoundProductConfigurableFields,
)
from .product_custom_fields import AsyncBoundProductCustomFields, BoundProductCustomFields
from .product_discount_rules import AsyncBoundProductDiscountRules, BoundProductDiscountRules
from .product_downloads import AsyncBoundProductDownloads, BoundProductDownloads
from .product_images import AsyncBoundProductImages, BoundProductImages
from .product_options import AsyncBoundProductOptions, BoundProductOptions
from .product_reviews import AsyncBoundProductReviews, BoundProductReviews
from .product_rules import AsyncBoundProductRules, BoundProductRules
from .product_skus import AsyncBoundProductSkus, BoundProductSkus
from .product_videos import AsyncBoundProductVideos, BoundProductVideos
from .tax_classes import AsyncTaxClass, TaxClass

ProductCondition: TypeAlias = Literal["New", "Used", "Refurbished"]
"""Values of Product.condition."""

ProductAvailability: TypeAlias = Literal["available", "disabled", "preorder"]
"""Values of Product.availability."""

ProductType: TypeAlias = Literal["physical", "digital"]
"""Values of Product.type."""

ProductInventoryTracking: TypeAlias = Literal["none", "simple", "sku"]
"""Values of Product.inventory_tracking."""

ProductEventDateType: TypeAlias = Literal["none", "after", "before", "range"]
"""Values of Product.event_date_type."""

ProductOpenGraphType: TypeAlias = Literal[
    "product", "album", "book", "drink", "food", "game", "movie", "song", "tv_show"
]
"""Values of Product.open_graph_type."""

ProductOptionSetDisplay: TypeAlias = Literal["right"] | Never
"""Values of Product.option_set_display."""

class ProductPrimaryImage(NestedRecord):
    """Primary image of the product, in several sizes."""

    def __init__(
        self,
        *,
        id: int = ...,
        standard_url: str | None = ...,
        tiny_url: str | None = ...,
        thumbnail_url: str | None = ...,
        zoom_url: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Number of the image among the product images. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def standard_url(self) -> str | None:
        """Address of the version used on the product page. String, can be None, url."""

    @standard_url.setter
    def standard_url(self, value: str | None) -> None: ...
    @property
    def tiny_url(self) -> str | None:
        """Address of the smallest version. String, can be None, url."""

    @tiny_url.setter
    def tiny_url(self, value: str | None) -> None: ...
    @property
    def thumbnail_url(self) -> str | None:
        """Address of the thumbnail version. String, can be None, url."""

    @thumbnail_url.setter
    def thumbnail_url(self, value: str | None) -> None: ...
    @property
    def zoom_url(self) -> str | None:
        """Address of the large version used for zooming. String, can be None, url."""

    @zoom_url.setter
    def zoom_url(self, value: str | None) -> None: ...

class ProductFields(BaseRecord):
    """Fields of Product and AsyncProduct."""

    @property
    def id(self) -> int:
        """Number that identifies the product. Integer, read-only."""

    @property
    def keyword_filter(self) -> str | None:
        """Old search keywords, kept for compatibility. String, can be None. Deprecated: Marked as deprecated in the reference."""

    @keyword_filter.setter
    def keyword_filter(self, value: str | None) -> None: ...
    @property
    def name(self) -> str:
        """Name shown to shoppers on the product page. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def type(self) -> ProductType:
        """Whether the product is shipped (physical) or downloaded (digital). Enum, required on create."""

    @type.setter
    def type(self, value: ProductType) -> None: ...
    @property
    def sku(self) -> str:
        """Stock code of the product itself; variants carry their own SKUs. String."""

    @sku.setter
    def sku(self, value: str) -> None: ...
    @property
    def description(self) -> str | None:
        """Long text on the product page, or null; may contain HTML. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def search_keywords(self) -> str | None:
        """Extra words by which the store search finds the product, comma-separated. String, can be None."""

    @search_keywords.setter
    def search_keywords(self, value: str | None) -> None: ...
    @property
    def availability_description(self) -> str:
        """Text about availability shown on the product page, such as the shipping time. String."""

    @availability_description.setter
    def availability_description(self, value: str) -> None: ...
    @property
    def price(self) -> Decimal:
        """Catalog price; the tax settings of the store decide whether it includes tax. Decimal, required on create."""

    @price.setter
    def price(self, value: Decimal | float | str) -> None: ...
    @property
    def cost_price(self) -> Decimal:
        """What the product costs the merchant; not shown to shoppers. Decimal."""

    @cost_price.setter
    def cost_price(self, value: Decimal | float | str) -> None: ...
    @property
    def retail_price(self) -> Decimal:
        """Suggested retail price, for comparison with the price. Decimal."""

    @retail_price.setter
    def retail_price(self, value: Decimal | float | str) -> None: ...
    @property
    def sale_price(self) -> Decimal:
        """Reduced price that takes the place of the price; 0 means no sale. Decimal."""

    @sale_price.setter
    def sale_price(self, value: Decimal | float | str) -> None: ...
    @property
    def calculated_price(self) -> Decimal:
        """Price that the store calculates from price, sale price and adjustments. Decimal, read-only."""

    @property
    def sort_order(self) -> int:
        """Position in product lists; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def is_visible(self) -> bool:
        """Whether shoppers can see the product in the store. Boolean."""

    @is_visible.setter
    def is_visible(self, value: bool) -> None: ...
    @property
    def is_featured(self) -> bool:
        """Whether the product appears among the featured products. Boolean."""

    @is_featured.setter
    def is_featured(self, value: bool) -> None: ...
    @property
    def related_products(self) -> str:
        """Ids of related products, comma-separated, or -1 to let the store choose. String."""

    @related_products.setter
    def related_products(self, value: str) -> None: ...
    @property
    def inventory_level(self) -> int:
        """Units in stock, used when stock is tracked for the product itself. Integer."""

    @inventory_level.setter
    def inventory_level(self, value: int) -> None: ...
    @property
    def inventory_warning_level(self) -> int:
        """Stock level at which the store warns the merchant. Integer."""

    @inventory_warning_level.setter
    def inventory_warning_level(self, value: int) -> None: ...
    @property
    def warranty(self) -> str | None:
        """Warranty text shown on the product page. String, can be None."""

    @warranty.setter
    def warranty(self, value: str | None) -> None: ...
    @property
    def weight(self) -> Decimal:
        """Weight in the weight unit of the store, used for shipping quotes. Decimal, required on create."""

    @weight.setter
    def weight(self, value: Decimal | float | str) -> None: ...
    @property
    def width(self) -> Decimal:
        """Width in the length unit of the store, used for shipping quotes. Decimal."""

    @width.setter
    def width(self, value: Decimal | float | str) -> None: ...
    @property
    def height(self) -> Decimal:
        """Height in the length unit of the store, used for shipping quotes. Decimal."""

    @height.setter
    def height(self, value: Decimal | float | str) -> None: ...
    @property
    def depth(self) -> Decimal:
        """Depth in the length unit of the store, used for shipping quotes. Decimal."""

    @depth.setter
    def depth(self, value: Decimal | float | str) -> None: ...
    @property
    def fixed_cost_shipping_price(self) -> Decimal:
        """Shipping price for this product alone; 0 means no fixed price. Decimal."""

    @fixed_cost_shipping_price.setter
    def fixed_cost_shipping_price(self, value: Decimal | float | str) -> None: ...
    @property
    def is_free_shipping(self) -> bool:
        """Whether the product ships free of charge. Boolean."""

    @is_free_shipping.setter
    def is_free_shipping(self, value: bool) -> None: ...
    @property
    def inventory_tracking(self) -> ProductInventoryTracking:
        """Where stock is counted: nowhere, on the product (simple) or on its SKUs (sku). Enum."""

    @inventory_tracking.setter
    def inventory_tracking(self, value: ProductInventoryTracking) -> None: ...
    @property
    def rating_total(self) -> int:
        """Sum of all ratings given by reviewers. Integer, create-only."""

    @property
    def rating_count(self) -> int:
        """Number of ratings given by reviewers. Integer, create-only."""

    @property
    def total_sold(self) -> int:
        """Number of units sold so far; the filters call it number_sold. Integer, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the product was added. Datetime, read-only."""

    @property
    def brand_id(self) -> int:
        """Brand of the product; 0 means no brand. Integer."""

    @brand_id.setter
    def brand_id(self, value: int) -> None: ...
    @property
    def view_count(self) -> int:
        """How often the product page has been viewed. Integer."""

    @view_count.setter
    def view_count(self, value: int) -> None: ...
    @property
    def page_title(self) -> str:
        """Title tag of the storefront page. String."""

    @page_title.setter
    def page_title(self, value: str) -> None: ...
    @property
    def meta_keywords(self) -> str | None:
        """Keywords for the meta tag of the storefront page. String, can be None."""

    @meta_keywords.setter
    def meta_keywords(self, value: str | None) -> None: ...
    @property
    def meta_description(self) -> str | None:
        """Description for the meta tag of the storefront page. String, can be None."""

    @meta_description.setter
    def meta_description(self, value: str | None) -> None: ...
    @property
    def layout_file(self) -> str:
        """Theme template that renders the storefront page. String. Deprecated: Marked as deprecated in the reference."""

    @layout_file.setter
    def layout_file(self, value: str) -> None: ...
    @property
    def is_price_hidden(self) -> bool:
        """Whether the price is hidden; needs availability set to disabled. Boolean."""

    @is_price_hidden.setter
    def is_price_hidden(self, value: bool) -> None: ...
    @property
    def price_hidden_label(self) -> str:
        """Text shown in place of a hidden price; needs availability set to disabled. String."""

    @price_hidden_label.setter
    def price_hidden_label(self, value: str) -> None: ...
    @property
    def categories(self) -> list[int]:
        """Ids of the categories that list the product; a write replaces the whole list. Array of integer, required on create, at most 1000 items."""

    @categories.setter
    def categories(self, value: Sequence[int]) -> None: ...
    @property
    def date_modified(self) -> datetime:
        """When the product was last changed. Datetime, read-only."""

    @property
    def event_date_field_name(self) -> str:
        """Label of the date field that shoppers fill in on the product page. String."""

    @event_date_field_name.setter
    def event_date_field_name(self, value: str) -> None: ...
    @property
    def event_date_type(self) -> ProductEventDateType:
        """Which dates shoppers may pick: none, after the start, before the end or a range. Enum."""

    @event_date_type.setter
    def event_date_type(self, value: ProductEventDateType) -> None: ...
    @property
    def event_date_start(self) -> datetime | None:
        """Earliest date that shoppers may pick; empty if not set. Datetime, can be None."""

    @event_date_start.setter
    def event_date_start(self, value: datetime | date | str | None) -> None: ...
    @property
    def event_date_end(self) -> datetime | None:
        """Latest date that shoppers may pick; empty if not set. Datetime, can be None."""

    @event_date_end.setter
    def event_date_end(self, value: datetime | date | str | None) -> None: ...
    @property
    def myob_asset_account(self) -> str:
        """Asset account for the MYOB accounting export. String."""

    @myob_asset_account.setter
    def myob_asset_account(self, value: str) -> None: ...
    @property
    def myob_income_account(self) -> str:
        """Income account for the MYOB accounting export. String."""

    @myob_income_account.setter
    def myob_income_account(self, value: str) -> None: ...
    @property
    def myob_expense_account(self) -> str:
        """Expense account for the MYOB accounting export. String."""

    @myob_expense_account.setter
    def myob_expense_account(self, value: str) -> None: ...
    @property
    def peachtree_gl_account(self) -> str:
        """General ledger account for the Peachtree accounting export. String."""

    @peachtree_gl_account.setter
    def peachtree_gl_account(self, value: str) -> None: ...
    @property
    def condition(self) -> ProductCondition:
        """Whether the product is new, used or refurbished. Enum."""

    @condition.setter
    def condition(self, value: ProductCondition) -> None: ...
    @property
    def is_condition_shown(self) -> bool:
        """Whether the condition is shown on the product page. Boolean."""

    @is_condition_shown.setter
    def is_condition_shown(self, value: bool) -> None: ...
    @property
    def preorder_release_date(self) -> datetime | None:
        """When a preorder product comes out; empty when not set. Datetime, can be None."""

    @preorder_release_date.setter
    def preorder_release_date(self, value: datetime | date | str | None) -> None: ...
    @property
    def is_preorder_only(self) -> bool:
        """Whether the product can be bought as a preorder only. Boolean."""

    @is_preorder_only.setter
    def is_preorder_only(self, value: bool) -> None: ...
    @property
    def preorder_message(self) -> str:
        """Text shown to shoppers while the product is on preorder. String."""

    @preorder_message.setter
    def preorder_message(self, value: str) -> None: ...
    @property
    def order_quantity_minimum(self) -> int:
        """Smallest quantity per order; 0 means no minimum. Integer."""

    @order_quantity_minimum.setter
    def order_quantity_minimum(self, value: int) -> None: ...
    @property
    def order_quantity_maximum(self) -> int:
        """Largest quantity per order; 0 means no maximum. Integer."""

    @order_quantity_maximum.setter
    def order_quantity_maximum(self, value: int) -> None: ...
    @property
    def open_graph_type(self) -> ProductOpenGraphType:
        """Kind of thing the product is announced as when shared on social sites. Enum."""

    @open_graph_type.setter
    def open_graph_type(self, value: ProductOpenGraphType) -> None: ...
    @property
    def open_graph_title(self) -> str:
        """Title used when the product is shared on social sites. String."""

    @open_graph_title.setter
    def open_graph_title(self, value: str) -> None: ...
    @property
    def open_graph_description(self) -> str | None:
        """Text used when the product is shared on social sites. String, can be None."""

    @open_graph_description.setter
    def open_graph_description(self, value: str | None) -> None: ...
    @property
    def is_open_graph_thumbnail(self) -> bool:
        """Whether the thumbnail image is used when shared on social sites. Boolean."""

    @is_open_graph_thumbnail.setter
    def is_open_graph_thumbnail(self, value: bool) -> None: ...
    @property
    def upc(self) -> str | None:
        """Universal product code (barcode number). String, can be None."""

    @upc.setter
    def upc(self, value: str | None) -> None: ...
    @property
    def date_last_imported(self) -> datetime | None:
        """When an import last touched the product; empty when never. Datetime, create-only, can be None."""

    @property
    def option_set_id(self) -> int | None:
        """Option set offered with the product; writing null detaches it. Integer, can be None."""

    @option_set_id.setter
    def option_set_id(self, value: int | None) -> None: ...
    @property
    def tax_class_id(self) -> int:
        """Tax class applied to the product; 0 is the default class. Integer."""

    @tax_class_id.setter
    def tax_class_id(self, value: int) -> None: ...
    @property
    def option_set_display(self) -> ProductOptionSetDisplay | str:
        """Where the options are placed on the product page. Enum."""

    @option_set_display.setter
    def option_set_display(self, value: ProductOptionSetDisplay | str) -> None: ...
    @property
    def bin_picking_number(self) -> str:
        """Where the product is found in the warehouse. String."""

    @bin_picking_number.setter
    def bin_picking_number(self, value: str) -> None: ...
    @property
    def custom_url(self) -> str:
        """Storefront path of the product page. String."""

    @custom_url.setter
    def custom_url(self, value: str) -> None: ...
    @property
    def primary_image(self) -> ProductPrimaryImage:
        """Primary image of the product, in several sizes. Object, read-only."""

    @property
    def availability(self) -> ProductAvailability:
        """Whether the product can be bought, is disabled or is on preorder. Enum, required on create."""

    @availability.setter
    def availability(self, value: ProductAvailability) -> None: ...
    @property
    def avalara_product_tax_code(self) -> str:
        """Tax code sent to Avalara for automatic tax. String."""

    @avalara_product_tax_code.setter
    def avalara_product_tax_code(self, value: str) -> None: ...
    @property
    def metadata(self) -> list[Any]:
        """Extra data attached to the product; its content is not documented. Array of any."""

    @metadata.setter
    def metadata(self, value: Sequence[Any]) -> None: ...

class Product(ProductFields, Record):
    """One product. Catalog products, physical and digital."""

    @property
    def brand(self) -> Brand | None:
        """The brand that made the product, or None. Leads to a record of Brands, fetched when first used."""

    @property
    def downloads(self) -> BoundProductDownloads:
        """The files delivered with the product. Leads to a list of ProductDownloads, fetched when first used."""

    @property
    def images(self) -> BoundProductImages:
        """The pictures of the product. Leads to a list of ProductImages, fetched when first used."""

    @property
    def discount_rules(self) -> BoundProductDiscountRules:
        """The bulk prices of the product. Leads to a list of ProductDiscountRules, fetched when first used."""

    @property
    def configurable_fields(self) -> BoundProductConfigurableFields:
        """The fields that shoppers fill in for the product. Leads to a list of ProductConfigurableFields, fetched when first used."""

    @property
    def custom_fields(self) -> BoundProductCustomFields:
        """The extra name and text pairs of the product. Leads to a list of ProductCustomFields, fetched when first used."""

    @property
    def videos(self) -> BoundProductVideos:
        """The YouTube videos of the product. Leads to a list of ProductVideos, fetched when first used."""

    @property
    def skus(self) -> BoundProductSkus:
        """The SKUs, one for each stocked combination of options. Leads to a list of ProductSkus, fetched when first used."""

    @property
    def rules(self) -> BoundProductRules:
        """The rules that react to chosen options. Leads to a list of ProductRules, fetched when first used."""

    @property
    def option_set(self) -> OptionSet | None:
        """The option set in use; null if not set. Leads to a record of OptionSets, fetched when first used."""

    @property
    def options(self) -> BoundProductOptions:
        """The options that shoppers choose from. Leads to a list of ProductOptions, fetched when first used."""

    @property
    def tax_class(self) -> TaxClass | None:
        """The tax class applied to the product. Leads to a record of TaxClasses, fetched when first used."""

    @property
    def reviews(self) -> BoundProductReviews:
        """The reviews of the product. Leads to a list of ProductReviews, fetched when first used."""

    @property
    def google_product_search(self) -> GoogleProductSearchMapping | None:
        """How a product is described to Google product search. Leads to a record of GoogleProductSearchMappings, fetched when first used."""

    def save(self) -> Product:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{id}
        """

    def update(
        self,
        *,
        keyword_filter: str | None = ...,
        name: str = ...,
        type: ProductType = ...,
        sku: str = ...,
        description: str | None = ...,
        search_keywords: str | None = ...,
        availability_description: str = ...,
        price: Decimal | float | str = ...,
        cost_price: Decimal | float | str = ...,
        retail_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        sort_order: int = ...,
        is_visible: bool = ...,
        is_featured: bool = ...,
        related_products: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        warranty: str | None = ...,
        weight: Decimal | float | str = ...,
        width: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        brand_id: int = ...,
        view_count: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
        categories: Sequence[int] = ...,
        event_date_field_name: str = ...,
        event_date_type: ProductEventDateType = ...,
        event_date_start: datetime | date | str | None = ...,
        event_date_end: datetime | date | str | None = ...,
        myob_asset_account: str = ...,
        myob_income_account: str = ...,
        myob_expense_account: str = ...,
        peachtree_gl_account: str = ...,
        condition: ProductCondition = ...,
        is_condition_shown: bool = ...,
        preorder_release_date: datetime | date | str | None = ...,
        is_preorder_only: bool = ...,
        preorder_message: str = ...,
        order_quantity_minimum: int = ...,
        order_quantity_maximum: int = ...,
        open_graph_type: ProductOpenGraphType = ...,
        open_graph_title: str = ...,
        open_graph_description: str | None = ...,
        is_open_graph_thumbnail: bool = ...,
        upc: str | None = ...,
        option_set_id: int | None = ...,
        tax_class_id: int = ...,
        option_set_display: ProductOptionSetDisplay | str = ...,
        bin_picking_number: str = ...,
        custom_url: str = ...,
        availability: ProductAvailability = ...,
        avalara_product_tax_code: str = ...,
        metadata: Sequence[Any] = ...,
    ) -> Product:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            keyword_filter: Old search keywords, kept for compatibility.
            name: Name shown to shoppers on the product page.
            type: Whether the product is shipped (physical) or downloaded (digital).
            sku: Stock code of the product itself; variants carry their own SKUs.
            description: Long text on the product page, or null; may contain HTML.
            search_keywords: Extra words by which the store search finds the product, comma-separated.
            availability_description: Text about availability shown on the product page, such as the shipping time.
            price: Catalog price; the tax settings of the store decide whether it includes tax.
            cost_price: What the product costs the merchant; not shown to shoppers.
            retail_price: Suggested retail price, for comparison with the price.
            sale_price: Reduced price that takes the place of the price; 0 means no sale.
            sort_order: Position in product lists; lower numbers come first.
            is_visible: Whether shoppers can see the product in the store.
            is_featured: Whether the product appears among the featured products.
            related_products: Ids of related products, comma-separated, or -1 to let the store choose.
            inventory_level: Units in stock, used when stock is tracked for the product itself.
            inventory_warning_level: Stock level at which the store warns the merchant.
            warranty: Warranty text shown on the product page.
            weight: Weight in the weight unit of the store, used for shipping quotes.
            width: Width in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            fixed_cost_shipping_price: Shipping price for this product alone; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            inventory_tracking: Where stock is counted: nowhere, on the product (simple) or on its SKUs (sku).
            brand_id: Brand of the product; 0 means no brand.
            view_count: How often the product page has been viewed.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            is_price_hidden: Whether the price is hidden; needs availability set to disabled.
            price_hidden_label: Text shown in place of a hidden price; needs availability set to disabled.
            categories: Ids of the categories that list the product; a write replaces the whole list.
            event_date_field_name: Label of the date field that shoppers fill in on the product page.
            event_date_type: Which dates shoppers may pick: none, after the start, before the end or a range.
            event_date_start: Earliest date that shoppers may pick; empty if not set.
            event_date_end: Latest date that shoppers may pick; empty if not set.
            myob_asset_account: Asset account for the MYOB accounting export.
            myob_income_account: Income account for the MYOB accounting export.
            myob_expense_account: Expense account for the MYOB accounting export.
            peachtree_gl_account: General ledger account for the Peachtree accounting export.
            condition: Whether the product is new, used or refurbished.
            is_condition_shown: Whether the condition is shown on the product page.
            preorder_release_date: When a preorder product comes out; empty when not set.
            is_preorder_only: Whether the product can be bought as a preorder only.
            preorder_message: Text shown to shoppers while the product is on preorder.
            order_quantity_minimum: Smallest quantity per order; 0 means no minimum.
            order_quantity_maximum: Largest quantity per order; 0 means no maximum.
            open_graph_type: Kind of thing the product is announced as when shared on social sites.
            open_graph_title: Title used when the product is shared on social sites.
            open_graph_description: Text used when the product is shared on social sites.
            is_open_graph_thumbnail: Whether the thumbnail image is used when shared on social sites.
            upc: Universal product code (barcode number).
            option_set_id: Option set offered with the product; writing null detaches it.
            tax_class_id: Tax class applied to the product; 0 is the default class.
            option_set_display: Where the options are placed on the product page.
            bin_picking_number: Where the product is found in the warehouse.
            custom_url: Storefront path of the product page.
            availability: Whether the product can be bought, is disabled or is on preorder.
            avalara_product_tax_code: Tax code sent to Avalara for automatic tax.
            metadata: Extra data attached to the product; its content is not documented.

        API: PUT /products/{id}
        """

    def delete(self) -> None:
        """Delete this product from the store.

        API: DELETE /products/{id}
        """

    def refresh(
        self,
        *,
        include: Sequence[str] | str | None = None,
        exclude: Sequence[str] | str | None = None,
    ) -> Product:
        """Reload this product; unsaved changes are discarded.

        Args:
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.

        API: GET /products/{id}
        """

class AsyncProduct(ProductFields, AsyncRecord):
    """One product. Catalog products, physical and digital. For asynchronous clients."""

    @property
    def brand(self) -> AsyncLink[AsyncBrand | None]:
        """The brand that made the product, or None. Leads to a record of Brands, fetched when first awaited."""

    @property
    def downloads(self) -> AsyncBoundProductDownloads:
        """The files delivered with the product. Leads to a list of ProductDownloads, fetched when first used."""

    @property
    def images(self) -> AsyncBoundProductImages:
        """The pictures of the product. Leads to a list of ProductImages, fetched when first used."""

    @property
    def discount_rules(self) -> AsyncBoundProductDiscountRules:
        """The bulk prices of the product. Leads to a list of ProductDiscountRules, fetched when first used."""

    @property
    def configurable_fields(self) -> AsyncBoundProductConfigurableFields:
        """The fields that shoppers fill in for the product. Leads to a list of ProductConfigurableFields, fetched when first used."""

    @property
    def custom_fields(self) -> AsyncBoundProductCustomFields:
        """The extra name and text pairs of the product. Leads to a list of ProductCustomFields, fetched when first used."""

    @property
    def videos(self) -> AsyncBoundProductVideos:
        """The YouTube videos of the product. Leads to a list of ProductVideos, fetched when first used."""

    @property
    def skus(self) -> AsyncBoundProductSkus:
        """The SKUs, one for each stocked combination of options. Leads to a list of ProductSkus, fetched when first used."""

    @property
    def rules(self) -> AsyncBoundProductRules:
        """The rules that react to chosen options. Leads to a list of ProductRules, fetched when first used."""

    @property
    def option_set(self) -> AsyncLink[AsyncOptionSet | None]:
        """The option set in use; null if not set. Leads to a record of OptionSets, fetched when first awaited."""

    @property
    def options(self) -> AsyncBoundProductOptions:
        """The options that shoppers choose from. Leads to a list of ProductOptions, fetched when first used."""

    @property
    def tax_class(self) -> AsyncLink[AsyncTaxClass | None]:
        """The tax class applied to the product. Leads to a record of TaxClasses, fetched when first awaited."""

    @property
    def reviews(self) -> AsyncBoundProductReviews:
        """The reviews of the product. Leads to a list of ProductReviews, fetched when first used."""

    @property
    def google_product_search(self) -> AsyncLink[AsyncGoogleProductSearchMapping | None]:
        """How a product is described to Google product search. Leads to a record of GoogleProductSearchMappings, fetched when first awaited."""

    async def save(self) -> AsyncProduct:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{id}
        """

    async def update(
        self,
        *,
        keyword_filter: str | None = ...,
        name: str = ...,
        type: ProductType = ...,
        sku: str = ...,
        description: str | None = ...,
        search_keywords: str | None = ...,
        availability_description: str = ...,
        price: Decimal | float | str = ...,
        cost_price: Decimal | float | str = ...,
        retail_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        sort_order: int = ...,
        is_visible: bool = ...,
        is_featured: bool = ...,
        related_products: str = ...,
        inventory_level: int = ...,
        inventory_warning_level: int = ...,
        warranty: str | None = ...,
        weight: Decimal | float | str = ...,
        width: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        brand_id: int = ...,
        view_count: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
        categories: Sequence[int] = ...,
        event_date_field_name: str = ...,
        event_date_type: ProductEventDateType = ...,
        event_date_start: datetime | date | str | None = ...,
        event_date_end: datetime | date | str | None = ...,
        myob_asset_account: str = ...,
        myob_income_account: str = ...,
        myob_expense_account: str = ...,
        peachtree_gl_account: str = ...,
        condition: ProductCondition = ...,
        is_condition_shown: bool = ...,
        preorder_release_date: datetime | date | str | None = ...,
        is_preorder_only: bool = ...,
        preorder_message: str = ...,
        order_quantity_minimum: int = ...,
        order_quantity_maximum: int = ...,
        open_graph_type: ProductOpenGraphType = ...,
        open_graph_title: str = ...,
        open_graph_description: str | None = ...,
        is_open_graph_thumbnail: bool = ...,
        upc: str | None = ...,
        option_set_id: int | None = ...,
        tax_class_id: int = ...,
        option_set_display: ProductOptionSetDisplay | str = ...,
        bin_picking_number: str = ...,
        custom_url: str = ...,
        availability: ProductAvailability = ...,
        avalara_product_tax_code: str = ...,
        metadata: Sequence[Any] = ...,
    ) -> AsyncProduct:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            keyword_filter: Old search keywords, kept for compatibility.
            name: Name shown to shoppers on the product page.
            type: Whether the product is shipped (physical) or downloaded (digital).
            sku: Stock code of the product itself; variants carry their own SKUs.
            description: Long text on the product page, or null; may contain HTML.
            search_keywords: Extra words by which the store search finds the product, comma-separated.
            availability_description: Text about availability shown on the product page, such as the shipping time.
            price: Catalog price; the tax settings of the store decide whether it includes tax.
            cost_price: What the product costs the merchant; not shown to shoppers.
            retail_price: Suggested retail price, for comparison with the price.
            sale_price: Reduced price that takes the place of the price; 0 means no sale.
            sort_order: Position in product lists; lower numbers come first.
            is_visible: Whether shoppers can see the product in the store.
            is_featured: Whether the product appears among the featured products.
            related_products: Ids of related products, comma-separated, or -1 to let the store choose.
            inventory_level: Units in stock, used when stock is tracked for the product itself.
            inventory_warning_level: Stock level at which the store warns the merchant.
            warranty: Warranty text shown on the product page.
            weight: Weight in the weight unit of the store, used for shipping quotes.
            width: Width in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            fixed_cost_shipping_price: Shipping price for this product alone; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            inventory_tracking: Where stock is counted: nowhere, on the product (simple) or on its SKUs (sku).
            brand_id: Brand of the product; 0 means no brand.
            view_count: How often the product page has been viewed.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            is_price_hidden: Whether the price is hidden; needs availability set to disabled.
            price_hidden_label: Text shown in place of a hidden price; needs availability set to disabled.
            categories: Ids of the categories that list the product; a write replaces the whole list.
            event_date_field_name: Label of the date field that shoppers fill in on the product page.
            event_date_type: Which dates shoppers may pick: none, after the start, before the end or a range.
            event_date_start: Earliest date that shoppers may pick; empty if not set.
            event_date_end: Latest date that shoppers may pick; empty if not set.
            myob_asset_account: Asset account for the MYOB accounting export.
            myob_income_account: Income account for the MYOB accounting export.
            myob_expense_account: Expense account for the MYOB accounting export.
            peachtree_gl_account: General ledger account for the Peachtree accounting export.
            condition: Whether the product is new, used or refurbished.
            is_condition_shown: Whether the condition is shown on the product page.
            preorder_release_date: When a preorder product comes out; empty when not set.
            is_preorder_only: Whether the product can be bought as a preorder only.
            preorder_message: Text shown to shoppers while the product is on preorder.
            order_quantity_minimum: Smallest quantity per order; 0 means no minimum.
            order_quantity_maximum: Largest quantity per order; 0 means no maximum.
            open_graph_type: Kind of thing the product is announced as when shared on social sites.
            open_graph_title: Title used when the product is shared on social sites.
            open_graph_description: Text used when the product is shared on social sites.
            is_open_graph_thumbnail: Whether the thumbnail image is used when shared on social sites.
            upc: Universal product code (barcode number).
            option_set_id: Option set offered with the product; writing null detaches it.
            tax_class_id: Tax class applied to the product; 0 is the default class.
            option_set_display: Where the options are placed on the product page.
            bin_picking_number: Where the product is found in the warehouse.
            custom_url: Storefront path of the product page.
            availability: Whether the product can be bought, is disabled or is on preorder.
            avalara_product_tax_code: Tax code sent to Avalara for automatic tax.
            metadata: Extra data attached to the product; its content is not documented.

        API: PUT /products/{id}
        """

    async def delete(self) -> None:
        """Delete this product from the store.

        API: DELETE /products/{id}
        """

    async def refresh(
        self,
        *,
        include: Sequence[str] | str | None = None,
        exclude: Sequence[str] | str | None = None,
    ) -> AsyncProduct:
        """Reload this product; unsaved changes are discarded.

        Args:
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.

        API: GET /products/{id}
        """

class ProductFilters(FilterSet):
    """Parameters of Products."""

    def __init__(
        self,
        *,
        min_id: int | None = None,
        max_id: int | None = None,
        name: str | None = None,
        keyword_filter: str | None = None,
        description: str | None = None,
        sku: str | None = None,
        condition: ProductCondition | None = None,
        availability: ProductAvailability | None = None,
        brand_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        min_date_last_imported: datetime | date | str | None = None,
        max_date_last_imported: datetime | date | str | None = None,
        min_price: Decimal | float | str | None = None,
        max_price: Decimal | float | str | None = None,
        min_number_sold: int | None = None,
        max_number_sold: int | None = None,
        is_visible: bool | None = None,
        is_featured: bool | None = None,
        min_inventory_level: int | None = None,
        max_inventory_level: int | None = None,
        include_sku: bool | None = None,
        category: str | None = None,
        product_tax_code: str | None = None,
        include: Sequence[str] | str | None = None,
        exclude: Sequence[str] | str | None = None,
    ) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest product id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest product id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Products with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def keyword_filter(self) -> Filter[str]:
        """Products that match these keywords."""

    @keyword_filter.setter
    def keyword_filter(self, value: str | None) -> None: ...
    @property
    def description(self) -> Filter[str]:
        """Products whose description matches this text."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def sku(self) -> Filter[str]:
        """Products with this product-level SKU."""

    @sku.setter
    def sku(self, value: str | None) -> None: ...
    @property
    def condition(self) -> Filter[ProductCondition]:
        """Products in this condition: new, used or refurbished."""

    @condition.setter
    def condition(self, value: ProductCondition | None) -> None: ...
    @property
    def availability(self) -> Filter[ProductAvailability]:
        """Products that are available, disabled or on preorder."""

    @availability.setter
    def availability(self, value: ProductAvailability | None) -> None: ...
    @property
    def brand_id(self) -> Filter[int]:
        """Products of this brand."""

    @brand_id.setter
    def brand_id(self, value: int | None) -> None: ...
    @property
    def min_date_created(self) -> Filter[datetime | date | str]:
        """Created at or after this time."""

    @min_date_created.setter
    def min_date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def max_date_created(self) -> Filter[datetime | date | str]:
        """Created at or before this time."""

    @max_date_created.setter
    def max_date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def min_date_modified(self) -> Filter[datetime | date | str]:
        """Last changed at or after this time."""

    @min_date_modified.setter
    def min_date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def max_date_modified(self) -> Filter[datetime | date | str]:
        """Last changed at or before this time."""

    @max_date_modified.setter
    def max_date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def min_date_last_imported(self) -> Filter[datetime | date | str]:
        """Last imported on or after this day."""

    @min_date_last_imported.setter
    def min_date_last_imported(self, value: datetime | date | str | None) -> None: ...
    @property
    def max_date_last_imported(self) -> Filter[datetime | date | str]:
        """Last imported on or before this day."""

    @max_date_last_imported.setter
    def max_date_last_imported(self, value: datetime | date | str | None) -> None: ...
    @property
    def min_price(self) -> Filter[Decimal | float | str]:
        """Lowest price to return."""

    @min_price.setter
    def min_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def max_price(self) -> Filter[Decimal | float | str]:
        """Highest price to return."""

    @max_price.setter
    def max_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def min_number_sold(self) -> Filter[int]:
        """Lowest number of units sold to return."""

    @min_number_sold.setter
    def min_number_sold(self, value: int | None) -> None: ...
    @property
    def max_number_sold(self) -> Filter[int]:
        """Highest number of units sold to return."""

    @max_number_sold.setter
    def max_number_sold(self, value: int | None) -> None: ...
    @property
    def is_visible(self) -> Filter[bool]:
        """Visible products when true, hidden ones when false."""

    @is_visible.setter
    def is_visible(self, value: bool | None) -> None: ...
    @property
    def is_featured(self) -> Filter[bool]:
        """Featured products when true, all others when false."""

    @is_featured.setter
    def is_featured(self, value: bool | None) -> None: ...
    @property
    def min_inventory_level(self) -> Filter[int]:
        """Lowest stock level to return."""

    @min_inventory_level.setter
    def min_inventory_level(self, value: int | None) -> None: ...
    @property
    def max_inventory_level(self) -> Filter[int]:
        """Highest stock level to return."""

    @max_inventory_level.setter
    def max_inventory_level(self, value: int | None) -> None: ...
    @property
    def include_sku(self) -> Filter[bool]:
        """Whether SKUs are taken into account by the query."""

    @include_sku.setter
    def include_sku(self, value: bool | None) -> None: ...
    @property
    def category(self) -> Filter[str]:
        """Products assigned to this category."""

    @category.setter
    def category(self, value: str | None) -> None: ...
    @property
    def product_tax_code(self) -> Filter[str]:
        """Products carrying this tax code."""

    @product_tax_code.setter
    def product_tax_code(self, value: str | None) -> None: ...
    @property
    def include(self) -> Filter[Sequence[str] | str]:
        """Fields to return, comma-separated, or @summary for a preset; a few always come back."""

    @include.setter
    def include(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def exclude(self) -> Filter[Sequence[str] | str]:
        """Fields to leave out of the reply, comma-separated; a few always come back."""

    @exclude.setter
    def exclude(self, value: Sequence[str] | str | None) -> None: ...
