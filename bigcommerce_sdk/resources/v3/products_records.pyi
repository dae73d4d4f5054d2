"""Records and filters of Products.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .brands import AsyncBrand, Brand
from .inputs import (
    ProductBulkPricingRuleInputDict,
    ProductCustomFieldInputDict,
    ProductCustomUrlDict,
    ProductImageInputDict,
    ProductVideoInputDict,
)
from .product_bulk_pricing_rules import (
    AsyncBoundProductBulkPricingRules,
    AsyncProductBulkPricingRule,
    BoundProductBulkPricingRules,
    ProductBulkPricingRule,
)
from .product_complex_rules import AsyncBoundProductComplexRules, BoundProductComplexRules
from .product_custom_fields import (
    AsyncBoundProductCustomFields,
    AsyncProductCustomField,
    BoundProductCustomFields,
    ProductCustomField,
)
from .product_images import (
    AsyncBoundProductImages,
    AsyncProductImage,
    BoundProductImages,
    ProductImage,
)
from .product_metafields import AsyncBoundProductMetafields, BoundProductMetafields
from .product_modifiers import AsyncBoundProductModifiers, BoundProductModifiers
from .product_options import AsyncBoundProductOptions, BoundProductOptions
from .product_reviews import AsyncBoundProductReviews, BoundProductReviews
from .product_variants import AsyncBoundProductVariants, BoundProductVariants
from .product_videos import (
    AsyncBoundProductVideos,
    AsyncProductVideo,
    BoundProductVideos,
    ProductVideo,
)
from .products_shapes import (
    ProductAvailability,
    ProductBulkPricingRuleInput,
    ProductCondition,
    ProductConditionFilter,
    ProductCustomFieldInput,
    ProductCustomUrl,
    ProductFeaturedFilter,
    ProductGiftWrappingOptionsType,
    ProductImageInput,
    ProductInclude,
    ProductIncludeField,
    ProductInventoryTracking,
    ProductKeywordContext,
    ProductOpenGraphType,
    ProductParentRelation,
    ProductPrimaryImage,
    ProductType,
    ProductVideoInput,
    ProductsDirection,
    ProductsSort,
)

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

    def save(
        self,
        *,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
    ) -> Product:
        """Send only the changed fields; does nothing without changes.

        Args:
            include: Lists and objects to return beside the fields.
            include_fields: Fields to return; the id always comes back.

        API: PUT /catalog/products/{id}
        """

    def update(
        self,
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
        custom_fields: Sequence[
            ProductCustomField
            | AsyncProductCustomField
            | ProductCustomFieldInput
            | ProductCustomFieldInputDict
        ] = ...,
        bulk_pricing_rules: Sequence[
            ProductBulkPricingRule
            | AsyncProductBulkPricingRule
            | ProductBulkPricingRuleInput
            | ProductBulkPricingRuleInputDict
        ] = ...,
        images: Sequence[
            ProductImage | AsyncProductImage | ProductImageInput | ProductImageInputDict
        ] = ...,
        videos: Sequence[
            ProductVideo | AsyncProductVideo | ProductVideoInput | ProductVideoInputDict
        ] = ...,
    ) -> Product:
        """Set fields and save them, with earlier assignments, in one call.

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

    def delete(self) -> None:
        """Delete this product from the store.

        API: DELETE /catalog/products/{id}
        """

    def refresh(
        self,
        *,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> Product:
        """Reload this product; unsaved changes are discarded.

        Args:
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

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

    async def save(
        self,
        *,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
    ) -> AsyncProduct:
        """Send only the changed fields; does nothing without changes.

        Args:
            include: Lists and objects to return beside the fields.
            include_fields: Fields to return; the id always comes back.

        API: PUT /catalog/products/{id}
        """

    async def update(
        self,
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
        custom_fields: Sequence[
            ProductCustomField
            | AsyncProductCustomField
            | ProductCustomFieldInput
            | ProductCustomFieldInputDict
        ] = ...,
        bulk_pricing_rules: Sequence[
            ProductBulkPricingRule
            | AsyncProductBulkPricingRule
            | ProductBulkPricingRuleInput
            | ProductBulkPricingRuleInputDict
        ] = ...,
        images: Sequence[
            ProductImage | AsyncProductImage | ProductImageInput | ProductImageInputDict
        ] = ...,
        videos: Sequence[
            ProductVideo | AsyncProductVideo | ProductVideoInput | ProductVideoInputDict
        ] = ...,
    ) -> AsyncProduct:
        """Set fields and save them, with earlier assignments, in one call.

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

    async def delete(self) -> None:
        """Delete this product from the store.

        API: DELETE /catalog/products/{id}
        """

    async def refresh(
        self,
        *,
        include: Sequence[ProductInclude] | ProductInclude | None = None,
        include_fields: Sequence[ProductIncludeField] | ProductIncludeField | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProduct:
        """Reload this product; unsaved changes are discarded.

        Args:
            include: Lists and objects to return too; options and modifiers lower the page to 10 rows.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

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
