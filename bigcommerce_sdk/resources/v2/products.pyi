"""Products: Catalog products, physical and digital.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar
from typing_extensions import deprecated

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage

from .products_records import (
    AsyncProduct as AsyncProduct,
    Product as Product,
    ProductAvailability as ProductAvailability,
    ProductCondition as ProductCondition,
    ProductEventDateType as ProductEventDateType,
    ProductFields as ProductFields,
    ProductFilters as ProductFilters,
    ProductInventoryTracking as ProductInventoryTracking,
    ProductOpenGraphType as ProductOpenGraphType,
    ProductOptionSetDisplay as ProductOptionSetDisplay,
    ProductPrimaryImage as ProductPrimaryImage,
    ProductType as ProductType,
)

class Products(Resource[Product]):
    """Catalog products, physical and digital. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.Products."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductFilters | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Product]:
        """One page of products, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest product id to return.
            max_id: Highest product id to return.
            name: Products with this name.
            keyword_filter: Products that match these keywords.
            description: Products whose description matches this text.
            sku: Products with this product-level SKU.
            condition: Products in this condition: new, used or refurbished.
            availability: Products that are available, disabled or on preorder.
            brand_id: Products of this brand.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            min_date_last_imported: Last imported on or after this day.
            max_date_last_imported: Last imported on or before this day.
            min_price: Lowest price to return.
            max_price: Highest price to return.
            min_number_sold: Lowest number of units sold to return.
            max_number_sold: Highest number of units sold to return.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: Featured products when true, all others when false.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            include_sku: Whether SKUs are taken into account by the query.
            category: Products assigned to this category.
            product_tax_code: Products carrying this tax code.
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products
        """

    def iterall(
        self,
        *,
        query: ProductFilters | None = None,
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
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Product]:
        """All products, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest product id to return.
            max_id: Highest product id to return.
            name: Products with this name.
            keyword_filter: Products that match these keywords.
            description: Products whose description matches this text.
            sku: Products with this product-level SKU.
            condition: Products in this condition: new, used or refurbished.
            availability: Products that are available, disabled or on preorder.
            brand_id: Products of this brand.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            min_date_last_imported: Last imported on or after this day.
            max_date_last_imported: Last imported on or before this day.
            min_price: Lowest price to return.
            max_price: Highest price to return.
            min_number_sold: Lowest number of units sold to return.
            max_number_sold: Highest number of units sold to return.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: Featured products when true, all others when false.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            include_sku: Whether SKUs are taken into account by the query.
            category: Products assigned to this category.
            product_tax_code: Products carrying this tax code.
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductFilters | None = None,
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
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Product]:
        """A range of products by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest product id to return.
            max_id: Highest product id to return.
            name: Products with this name.
            keyword_filter: Products that match these keywords.
            description: Products whose description matches this text.
            sku: Products with this product-level SKU.
            condition: Products in this condition: new, used or refurbished.
            availability: Products that are available, disabled or on preorder.
            brand_id: Products of this brand.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            min_date_last_imported: Last imported on or after this day.
            max_date_last_imported: Last imported on or before this day.
            min_price: Lowest price to return.
            max_price: Highest price to return.
            min_number_sold: Lowest number of units sold to return.
            max_number_sold: Highest number of units sold to return.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: Featured products when true, all others when false.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            include_sku: Whether SKUs are taken into account by the query.
            category: Products assigned to this category.
            product_tax_code: Products carrying this tax code.
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products
        """

    def filters(self) -> ProductFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[str] | str | None = None,
        exclude: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Product:
        """One product by its id.

        Args:
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{id}
        """

    def create(
        self,
        *,
        name: str,
        type: ProductType,
        price: Decimal | float | str,
        weight: Decimal | float | str,
        categories: Sequence[int],
        availability: ProductAvailability,
        keyword_filter: str | None = ...,
        sku: str = ...,
        description: str | None = ...,
        search_keywords: str | None = ...,
        availability_description: str = ...,
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
        width: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        rating_total: int = ...,
        rating_count: int = ...,
        brand_id: int = ...,
        view_count: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
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
        date_last_imported: datetime | date | str | None = ...,
        option_set_id: int | None = ...,
        tax_class_id: int = ...,
        option_set_display: ProductOptionSetDisplay | str = ...,
        bin_picking_number: str = ...,
        custom_url: str = ...,
        avalara_product_tax_code: str = ...,
        metadata: Sequence[Any] = ...,
    ) -> Product:
        """Create one product and return it as stored.

        Args:
            name: Name shown to shoppers on the product page.
            type: Whether the product is shipped (physical) or downloaded (digital).
            price: Catalog price; the tax settings of the store decide whether it includes tax.
            weight: Weight in the weight unit of the store, used for shipping quotes.
            categories: Ids of the categories that list the product; a write replaces the whole list.
            availability: Whether the product can be bought, is disabled or is on preorder.
            keyword_filter: Old search keywords, kept for compatibility.
            sku: Stock code of the product itself; variants carry their own SKUs.
            description: Long text on the product page, or null; may contain HTML.
            search_keywords: Extra words by which the store search finds the product, comma-separated.
            availability_description: Text about availability shown on the product page, such as the shipping time.
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
            width: Width in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            fixed_cost_shipping_price: Shipping price for this product alone; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            inventory_tracking: Where stock is counted: nowhere, on the product (simple) or on its SKUs (sku).
            rating_total: Sum of all ratings given by reviewers.
            rating_count: Number of ratings given by reviewers.
            brand_id: Brand of the product; 0 means no brand.
            view_count: How often the product page has been viewed.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            is_price_hidden: Whether the price is hidden; needs availability set to disabled.
            price_hidden_label: Text shown in place of a hidden price; needs availability set to disabled.
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
            date_last_imported: When an import last touched the product; empty when never.
            option_set_id: Option set offered with the product; writing null detaches it.
            tax_class_id: Tax class applied to the product; 0 is the default class.
            option_set_display: Where the options are placed on the product page.
            bin_picking_number: Where the product is found in the warehouse.
            custom_url: Storefront path of the product page.
            avalara_product_tax_code: Tax code sent to Avalara for automatic tax.
            metadata: Extra data attached to the product; its content is not documented.

        API: POST /products
        """

    def update(
        self,
        id: int,
        /,
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
        """Change one product; only the fields that are passed are sent.

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

    def delete(self, id: int, /) -> None:
        """Delete one product.

        API: DELETE /products/{id}
        """

    @deprecated("The API lists this call as removed.")
    def delete_all(self) -> None:
        """Delete all products.

        Deletes every product of the store; the platform has withdrawn this call.

        V3: api.v3.Products.delete_all(...)

        API: DELETE /products
        """

    def count(
        self,
        *,
        query: ProductFilters | None = None,
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
        extra_params: Mapping[str, Any] | None = None,
    ) -> int:
        """How many products there are.

        V3: api.v3.Products.all(limit=1).total

        Args:
            query: Filters made with filters().
            min_id: Lowest product id to return.
            max_id: Highest product id to return.
            name: Products with this name.
            keyword_filter: Products that match these keywords.
            description: Products whose description matches this text.
            sku: Products with this product-level SKU.
            condition: Products in this condition: new, used or refurbished.
            availability: Products that are available, disabled or on preorder.
            brand_id: Products of this brand.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            min_date_last_imported: Last imported on or after this day.
            max_date_last_imported: Last imported on or before this day.
            min_price: Lowest price to return.
            max_price: Highest price to return.
            min_number_sold: Lowest number of units sold to return.
            max_number_sold: Highest number of units sold to return.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: Featured products when true, all others when false.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            include_sku: Whether SKUs are taken into account by the query.
            category: Products assigned to this category.
            product_tax_code: Products carrying this tax code.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/count
        """

class AsyncProducts(AsyncResource[AsyncProduct]):
    """Catalog products, physical and digital. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.Products. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductFilters | None = None,
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
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProduct]:
        """One page of products, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest product id to return.
            max_id: Highest product id to return.
            name: Products with this name.
            keyword_filter: Products that match these keywords.
            description: Products whose description matches this text.
            sku: Products with this product-level SKU.
            condition: Products in this condition: new, used or refurbished.
            availability: Products that are available, disabled or on preorder.
            brand_id: Products of this brand.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            min_date_last_imported: Last imported on or after this day.
            max_date_last_imported: Last imported on or before this day.
            min_price: Lowest price to return.
            max_price: Highest price to return.
            min_number_sold: Lowest number of units sold to return.
            max_number_sold: Highest number of units sold to return.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: Featured products when true, all others when false.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            include_sku: Whether SKUs are taken into account by the query.
            category: Products assigned to this category.
            product_tax_code: Products carrying this tax code.
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products
        """

    def iterall(
        self,
        *,
        query: ProductFilters | None = None,
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
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProduct]:
        """All products, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest product id to return.
            max_id: Highest product id to return.
            name: Products with this name.
            keyword_filter: Products that match these keywords.
            description: Products whose description matches this text.
            sku: Products with this product-level SKU.
            condition: Products in this condition: new, used or refurbished.
            availability: Products that are available, disabled or on preorder.
            brand_id: Products of this brand.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            min_date_last_imported: Last imported on or after this day.
            max_date_last_imported: Last imported on or before this day.
            min_price: Lowest price to return.
            max_price: Highest price to return.
            min_number_sold: Lowest number of units sold to return.
            max_number_sold: Highest number of units sold to return.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: Featured products when true, all others when false.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            include_sku: Whether SKUs are taken into account by the query.
            category: Products assigned to this category.
            product_tax_code: Products carrying this tax code.
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductFilters | None = None,
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
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProduct]:
        """A range of products by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest product id to return.
            max_id: Highest product id to return.
            name: Products with this name.
            keyword_filter: Products that match these keywords.
            description: Products whose description matches this text.
            sku: Products with this product-level SKU.
            condition: Products in this condition: new, used or refurbished.
            availability: Products that are available, disabled or on preorder.
            brand_id: Products of this brand.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            min_date_last_imported: Last imported on or after this day.
            max_date_last_imported: Last imported on or before this day.
            min_price: Lowest price to return.
            max_price: Highest price to return.
            min_number_sold: Lowest number of units sold to return.
            max_number_sold: Highest number of units sold to return.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: Featured products when true, all others when false.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            include_sku: Whether SKUs are taken into account by the query.
            category: Products assigned to this category.
            product_tax_code: Products carrying this tax code.
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products
        """

    def filters(self) -> ProductFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[str] | str | None = None,
        exclude: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProduct:
        """One product by its id.

        Args:
            include: Fields to return, comma-separated, or @summary for a preset; a few always come back.
            exclude: Fields to leave out of the reply, comma-separated; a few always come back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{id}
        """

    async def create(
        self,
        *,
        name: str,
        type: ProductType,
        price: Decimal | float | str,
        weight: Decimal | float | str,
        categories: Sequence[int],
        availability: ProductAvailability,
        keyword_filter: str | None = ...,
        sku: str = ...,
        description: str | None = ...,
        search_keywords: str | None = ...,
        availability_description: str = ...,
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
        width: Decimal | float | str = ...,
        height: Decimal | float | str = ...,
        depth: Decimal | float | str = ...,
        fixed_cost_shipping_price: Decimal | float | str = ...,
        is_free_shipping: bool = ...,
        inventory_tracking: ProductInventoryTracking = ...,
        rating_total: int = ...,
        rating_count: int = ...,
        brand_id: int = ...,
        view_count: int = ...,
        page_title: str = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        layout_file: str = ...,
        is_price_hidden: bool = ...,
        price_hidden_label: str = ...,
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
        date_last_imported: datetime | date | str | None = ...,
        option_set_id: int | None = ...,
        tax_class_id: int = ...,
        option_set_display: ProductOptionSetDisplay | str = ...,
        bin_picking_number: str = ...,
        custom_url: str = ...,
        avalara_product_tax_code: str = ...,
        metadata: Sequence[Any] = ...,
    ) -> AsyncProduct:
        """Create one product and return it as stored.

        Args:
            name: Name shown to shoppers on the product page.
            type: Whether the product is shipped (physical) or downloaded (digital).
            price: Catalog price; the tax settings of the store decide whether it includes tax.
            weight: Weight in the weight unit of the store, used for shipping quotes.
            categories: Ids of the categories that list the product; a write replaces the whole list.
            availability: Whether the product can be bought, is disabled or is on preorder.
            keyword_filter: Old search keywords, kept for compatibility.
            sku: Stock code of the product itself; variants carry their own SKUs.
            description: Long text on the product page, or null; may contain HTML.
            search_keywords: Extra words by which the store search finds the product, comma-separated.
            availability_description: Text about availability shown on the product page, such as the shipping time.
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
            width: Width in the length unit of the store, used for shipping quotes.
            height: Height in the length unit of the store, used for shipping quotes.
            depth: Depth in the length unit of the store, used for shipping quotes.
            fixed_cost_shipping_price: Shipping price for this product alone; 0 means no fixed price.
            is_free_shipping: Whether the product ships free of charge.
            inventory_tracking: Where stock is counted: nowhere, on the product (simple) or on its SKUs (sku).
            rating_total: Sum of all ratings given by reviewers.
            rating_count: Number of ratings given by reviewers.
            brand_id: Brand of the product; 0 means no brand.
            view_count: How often the product page has been viewed.
            page_title: Title tag of the storefront page.
            meta_keywords: Keywords for the meta tag of the storefront page.
            meta_description: Description for the meta tag of the storefront page.
            layout_file: Theme template that renders the storefront page.
            is_price_hidden: Whether the price is hidden; needs availability set to disabled.
            price_hidden_label: Text shown in place of a hidden price; needs availability set to disabled.
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
            date_last_imported: When an import last touched the product; empty when never.
            option_set_id: Option set offered with the product; writing null detaches it.
            tax_class_id: Tax class applied to the product; 0 is the default class.
            option_set_display: Where the options are placed on the product page.
            bin_picking_number: Where the product is found in the warehouse.
            custom_url: Storefront path of the product page.
            avalara_product_tax_code: Tax code sent to Avalara for automatic tax.
            metadata: Extra data attached to the product; its content is not documented.

        API: POST /products
        """

    async def update(
        self,
        id: int,
        /,
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
        """Change one product; only the fields that are passed are sent.

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

    async def delete(self, id: int, /) -> None:
        """Delete one product.

        API: DELETE /products/{id}
        """

    @deprecated("The API lists this call as removed.")
    async def delete_all(self) -> None:
        """Delete all products.

        Deletes every product of the store; the platform has withdrawn this call.

        V3: api.v3.Products.delete_all(...)

        API: DELETE /products
        """

    async def count(
        self,
        *,
        query: ProductFilters | None = None,
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
        extra_params: Mapping[str, Any] | None = None,
    ) -> int:
        """How many products there are.

        V3: api.v3.Products.all(limit=1).total

        Args:
            query: Filters made with filters().
            min_id: Lowest product id to return.
            max_id: Highest product id to return.
            name: Products with this name.
            keyword_filter: Products that match these keywords.
            description: Products whose description matches this text.
            sku: Products with this product-level SKU.
            condition: Products in this condition: new, used or refurbished.
            availability: Products that are available, disabled or on preorder.
            brand_id: Products of this brand.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            min_date_last_imported: Last imported on or after this day.
            max_date_last_imported: Last imported on or before this day.
            min_price: Lowest price to return.
            max_price: Highest price to return.
            min_number_sold: Lowest number of units sold to return.
            max_number_sold: Highest number of units sold to return.
            is_visible: Visible products when true, hidden ones when false.
            is_featured: Featured products when true, all others when false.
            min_inventory_level: Lowest stock level to return.
            max_inventory_level: Highest stock level to return.
            include_sku: Whether SKUs are taken into account by the query.
            category: Products assigned to this category.
            product_tax_code: Products carrying this tax code.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/count
        """
