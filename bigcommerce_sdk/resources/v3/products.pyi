"""Products: Products of the catalog, physical and digital, with their variants and options.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage

from .inputs import (
    ProductBulkPricingRuleInputDict,
    ProductCustomFieldInputDict,
    ProductCustomUrlDict,
    ProductImageInputDict,
    ProductUpdateRow,
    ProductVariantInputDict,
    ProductVideoInputDict,
)
from .product_bulk_pricing_rules import AsyncProductBulkPricingRule, ProductBulkPricingRule
from .product_custom_fields import AsyncProductCustomField, ProductCustomField
from .product_images import AsyncProductImage, ProductImage
from .product_variants import AsyncProductVariant, ProductVariant
from .product_videos import AsyncProductVideo, ProductVideo
from .products_records import (
    AsyncProduct as AsyncProduct,
    Product as Product,
    ProductFields as ProductFields,
    ProductFilters as ProductFilters,
)
from .products_shapes import (
    ProductAdjuster as ProductAdjuster,
    ProductAdjusterType as ProductAdjusterType,
    ProductAdjusters as ProductAdjusters,
    ProductAvailability as ProductAvailability,
    ProductBulkPricingRuleInput as ProductBulkPricingRuleInput,
    ProductBulkPricingRuleType as ProductBulkPricingRuleType,
    ProductCondition as ProductCondition,
    ProductConditionFilter as ProductConditionFilter,
    ProductCustomFieldInput as ProductCustomFieldInput,
    ProductCustomUrl as ProductCustomUrl,
    ProductDateLimitMode as ProductDateLimitMode,
    ProductFeaturedFilter as ProductFeaturedFilter,
    ProductFileTypesMode as ProductFileTypesMode,
    ProductGiftWrappingOptionsType as ProductGiftWrappingOptionsType,
    ProductImageInput as ProductImageInput,
    ProductInclude as ProductInclude,
    ProductIncludeField as ProductIncludeField,
    ProductInventoryTracking as ProductInventoryTracking,
    ProductKeywordContext as ProductKeywordContext,
    ProductListShipping as ProductListShipping,
    ProductNumberLimitMode as ProductNumberLimitMode,
    ProductOpenGraphType as ProductOpenGraphType,
    ProductOptionConfig as ProductOptionConfig,
    ProductParentRelation as ProductParentRelation,
    ProductParentRelationType as ProductParentRelationType,
    ProductPrimaryImage as ProductPrimaryImage,
    ProductPurchasingDisabled as ProductPurchasingDisabled,
    ProductType as ProductType,
    ProductVariantInput as ProductVariantInput,
    ProductVideoInput as ProductVideoInput,
    ProductVideoType as ProductVideoType,
    ProductsDirection as ProductsDirection,
    ProductsSort as ProductsSort,
)

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
        variants: Sequence[
            ProductVariant | AsyncProductVariant | ProductVariantInput | ProductVariantInputDict
        ] = ...,
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
        rows: Iterable[ProductUpdateRow | Product | AsyncProduct],
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
        variants: Sequence[
            ProductVariant | AsyncProductVariant | ProductVariantInput | ProductVariantInputDict
        ] = ...,
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
        rows: Iterable[ProductUpdateRow | Product | AsyncProduct],
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
