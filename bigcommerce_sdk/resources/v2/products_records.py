"""Shapes and enums and records and filters of Products.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

ProductCondition = Union[Literal["New"], Literal["Used"], Literal["Refurbished"]]
"""Values of Product.condition."""

ProductAvailability = Union[Literal["available"], Literal["disabled"], Literal["preorder"]]
"""Values of Product.availability."""

ProductType = Union[Literal["physical"], Literal["digital"]]
"""Values of Product.type."""

ProductInventoryTracking = Union[Literal["none"], Literal["simple"], Literal["sku"]]
"""Values of Product.inventory_tracking."""

ProductEventDateType = Union[Literal["none"], Literal["after"], Literal["before"], Literal["range"]]
"""Values of Product.event_date_type."""

ProductOpenGraphType = Union[
    Literal["product"],
    Literal["album"],
    Literal["book"],
    Literal["drink"],
    Literal["food"],
    Literal["game"],
    Literal["movie"],
    Literal["song"],
    Literal["tv_show"],
]
"""Values of Product.open_graph_type."""

ProductOptionSetDisplay = Union[Literal["right"], Never]
"""Values of Product.option_set_display."""


class ProductPrimaryImage(NestedRecord):
    """Primary image of the product, in several sizes."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number of the image among the product images.")
    standard_url = Field(
        codecs.STRING, "Address of the version used on the product page.", nullable=True
    )
    tiny_url = Field(codecs.STRING, "Address of the smallest version.", nullable=True)
    thumbnail_url = Field(codecs.STRING, "Address of the thumbnail version.", nullable=True)
    zoom_url = Field(codecs.STRING, "Address of the large version used for zooming.", nullable=True)


class ProductFields(BaseRecord):
    """Fields of Product and AsyncProduct."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the product.", access="read_only")
    keyword_filter = Field(
        codecs.STRING, "Old search keywords, kept for compatibility.", nullable=True
    )
    name = Field(codecs.STRING, "Name shown to shoppers on the product page.", required=("create",))
    type = Field(
        codecs.text_enum(ProductType),
        "Whether the product is shipped (physical) or downloaded (digital).",
        required=("create",),
    )
    sku = Field(codecs.STRING, "Stock code of the product itself; variants carry their own SKUs.")
    description = Field(
        codecs.STRING, "Long text on the product page, or null; may contain HTML.", nullable=True
    )
    search_keywords = Field(
        codecs.STRING,
        "Extra words by which the store search finds the product, comma-separated.",
        nullable=True,
    )
    availability_description = Field(
        codecs.STRING,
        "Text about availability shown on the product page, such as the shipping time.",
    )
    price = Field(
        codecs.DECIMAL,
        "Catalog price; the tax settings of the store decide whether it includes tax.",
        required=("create",),
    )
    cost_price = Field(
        codecs.DECIMAL, "What the product costs the merchant; not shown to shoppers."
    )
    retail_price = Field(codecs.DECIMAL, "Suggested retail price, for comparison with the price.")
    sale_price = Field(
        codecs.DECIMAL, "Reduced price that takes the place of the price; 0 means no sale."
    )
    calculated_price = Field(
        codecs.DECIMAL,
        "Price that the store calculates from price, sale price and adjustments.",
        access="read_only",
    )
    sort_order = Field(codecs.INTEGER, "Position in product lists; lower numbers come first.")
    is_visible = Field(
        codecs.BOOLEAN, "Whether shoppers can see the product in the store.", default=False
    )
    is_featured = Field(codecs.BOOLEAN, "Whether the product appears among the featured products.")
    related_products = Field(
        codecs.STRING,
        "Ids of related products, comma-separated, or -1 to let the store choose.",
        default="-1",
    )
    inventory_level = Field(
        codecs.INTEGER, "Units in stock, used when stock is tracked for the product itself."
    )
    inventory_warning_level = Field(
        codecs.INTEGER, "Stock level at which the store warns the merchant."
    )
    warranty = Field(codecs.STRING, "Warranty text shown on the product page.", nullable=True)
    weight = Field(
        codecs.DECIMAL,
        "Weight in the weight unit of the store, used for shipping quotes.",
        required=("create",),
    )
    width = Field(
        codecs.DECIMAL, "Width in the length unit of the store, used for shipping quotes."
    )
    height = Field(
        codecs.DECIMAL, "Height in the length unit of the store, used for shipping quotes."
    )
    depth = Field(
        codecs.DECIMAL, "Depth in the length unit of the store, used for shipping quotes."
    )
    fixed_cost_shipping_price = Field(
        codecs.DECIMAL, "Shipping price for this product alone; 0 means no fixed price."
    )
    is_free_shipping = Field(codecs.BOOLEAN, "Whether the product ships free of charge.")
    inventory_tracking = Field(
        codecs.text_enum(ProductInventoryTracking),
        "Where stock is counted: nowhere, on the product (simple) or on its SKUs (sku).",
    )
    rating_total = Field(
        codecs.INTEGER, "Sum of all ratings given by reviewers.", access="create_only"
    )
    rating_count = Field(
        codecs.INTEGER, "Number of ratings given by reviewers.", access="create_only"
    )
    total_sold = Field(
        codecs.INTEGER,
        "Number of units sold so far; the filters call it number_sold.",
        access="read_only",
    )
    date_created = Field(codecs.RFC2822, "When the product was added.", access="read_only")
    brand_id = Field(codecs.INTEGER, "Brand of the product; 0 means no brand.")
    view_count = Field(codecs.INTEGER, "How often the product page has been viewed.")
    page_title = Field(codecs.STRING, "Title tag of the storefront page.")
    meta_keywords = Field(
        codecs.STRING, "Keywords for the meta tag of the storefront page.", nullable=True
    )
    meta_description = Field(
        codecs.STRING, "Description for the meta tag of the storefront page.", nullable=True
    )
    layout_file = Field(codecs.STRING, "Theme template that renders the storefront page.")
    is_price_hidden = Field(
        codecs.BOOLEAN,
        "Whether the price is hidden; needs availability set to disabled.",
        default=False,
    )
    price_hidden_label = Field(
        codecs.STRING,
        "Text shown in place of a hidden price; needs availability set to disabled.",
        default="",
    )
    categories = Field(
        codecs.array(codecs.INTEGER),
        "Ids of the categories that list the product; a write replaces the whole list.",
        required=("create",),
        limits={"max_items": 1000},
    )
    date_modified = Field(codecs.RFC2822, "When the product was last changed.", access="read_only")
    event_date_field_name = Field(
        codecs.STRING, "Label of the date field that shoppers fill in on the product page."
    )
    event_date_type = Field(
        codecs.text_enum(ProductEventDateType),
        "Which dates shoppers may pick: none, after the start, before the end or a range.",
    )
    event_date_start = Field(
        codecs.RFC2822,
        "Earliest date that shoppers may pick; empty if not set.",
        nullable=True,
        none_as="",
    )
    event_date_end = Field(
        codecs.RFC2822,
        "Latest date that shoppers may pick; empty if not set.",
        nullable=True,
        none_as="",
    )
    myob_asset_account = Field(codecs.STRING, "Asset account for the MYOB accounting export.")
    myob_income_account = Field(codecs.STRING, "Income account for the MYOB accounting export.")
    myob_expense_account = Field(codecs.STRING, "Expense account for the MYOB accounting export.")
    peachtree_gl_account = Field(
        codecs.STRING, "General ledger account for the Peachtree accounting export."
    )
    condition = Field(
        codecs.text_enum(ProductCondition), "Whether the product is new, used or refurbished."
    )
    is_condition_shown = Field(
        codecs.BOOLEAN, "Whether the condition is shown on the product page."
    )
    preorder_release_date = Field(
        codecs.RFC2822, "When a preorder product comes out; empty when not set.", none_as=""
    )
    is_preorder_only = Field(
        codecs.BOOLEAN, "Whether the product can be bought as a preorder only."
    )
    preorder_message = Field(
        codecs.STRING, "Text shown to shoppers while the product is on preorder."
    )
    order_quantity_minimum = Field(
        codecs.INTEGER, "Smallest quantity per order; 0 means no minimum."
    )
    order_quantity_maximum = Field(
        codecs.INTEGER, "Largest quantity per order; 0 means no maximum."
    )
    open_graph_type = Field(
        codecs.text_enum(ProductOpenGraphType),
        "Kind of thing the product is announced as when shared on social sites.",
    )
    open_graph_title = Field(
        codecs.STRING, "Title used when the product is shared on social sites."
    )
    open_graph_description = Field(
        codecs.STRING, "Text used when the product is shared on social sites.", nullable=True
    )
    is_open_graph_thumbnail = Field(
        codecs.BOOLEAN, "Whether the thumbnail image is used when shared on social sites."
    )
    upc = Field(codecs.STRING, "Universal product code (barcode number).", nullable=True)
    date_last_imported = Field(
        codecs.RFC2822,
        "When an import last touched the product; empty when never.",
        access="create_only",
        none_as="",
    )
    option_set_id = Field(
        codecs.INTEGER,
        "Option set offered with the product; writing null detaches it.",
        nullable=True,
    )
    tax_class_id = Field(
        codecs.INTEGER, "Tax class applied to the product; 0 is the default class."
    )
    option_set_display = Field(
        codecs.text_enum(ProductOptionSetDisplay, open=True),
        "Where the options are placed on the product page.",
    )
    bin_picking_number = Field(codecs.STRING, "Where the product is found in the warehouse.")
    custom_url = Field(codecs.STRING, "Storefront path of the product page.")
    primary_image = Field(
        codecs.nested(ProductPrimaryImage),
        "Primary image of the product, in several sizes.",
        access="read_only",
    )
    availability = Field(
        codecs.text_enum(ProductAvailability),
        "Whether the product can be bought, is disabled or is on preorder.",
        required=("create",),
    )
    avalara_product_tax_code = Field(codecs.STRING, "Tax code sent to Avalara for automatic tax.")
    metadata = Field(
        codecs.array(codecs.ANY),
        "Extra data attached to the product; its content is not documented.",
    )


class Product(ProductFields, Record):
    """One product. Catalog products, physical and digital."""

    __slots__ = ()

    brand = Link("The brand that made the product, or None.", "Brands", via="brand_id", none_when=0)
    downloads = Link("The files delivered with the product.", "ProductDownloads", many=True)
    images = Link("The pictures of the product.", "ProductImages", many=True)
    discount_rules = Link("The bulk prices of the product.", "ProductDiscountRules", many=True)
    configurable_fields = Link(
        "The fields that shoppers fill in for the product.", "ProductConfigurableFields", many=True
    )
    custom_fields = Link(
        "The extra name and text pairs of the product.", "ProductCustomFields", many=True
    )
    videos = Link("The YouTube videos of the product.", "ProductVideos", many=True)
    skus = Link("The SKUs, one for each stocked combination of options.", "ProductSkus", many=True)
    rules = Link("The rules that react to chosen options.", "ProductRules", many=True)
    option_set = Link(
        "The option set in use; null if not set.",
        "OptionSets",
        via="option_set_id",
        none_when=0,
        nullable=True,
    )
    options = Link("The options that shoppers choose from.", "ProductOptions", many=True)
    tax_class = Link("The tax class applied to the product.", "TaxClasses", via="tax_class_id")
    reviews = Link("The reviews of the product.", "ProductReviews", many=True)
    google_product_search = Link(
        "How a product is described to Google product search.",
        "GoogleProductSearchMappings",
        virtual=True,
    )


class AsyncProduct(ProductFields, AsyncRecord):
    """One product. Catalog products, physical and digital. For asynchronous clients."""

    __slots__ = ()

    brand = Product.brand.awaited()
    downloads = Product.downloads.awaited()
    images = Product.images.awaited()
    discount_rules = Product.discount_rules.awaited()
    configurable_fields = Product.configurable_fields.awaited()
    custom_fields = Product.custom_fields.awaited()
    videos = Product.videos.awaited()
    skus = Product.skus.awaited()
    rules = Product.rules.awaited()
    option_set = Product.option_set.awaited()
    options = Product.options.awaited()
    tax_class = Product.tax_class.awaited()
    reviews = Product.reviews.awaited()
    google_product_search = Product.google_product_search.awaited()


class ProductFilters(FilterSet):
    """Parameters of Products."""

    min_id = Parameter(codecs.INTEGER, "Lowest product id to return.", field="id", op="min")
    max_id = Parameter(codecs.INTEGER, "Highest product id to return.", field="id", op="max")
    name = Parameter(codecs.STRING, "Products with this name.")
    keyword_filter = Parameter(
        codecs.STRING, "Products that match these keywords.", field="keyword_filter", op="keyword"
    )
    description = Parameter(codecs.STRING, "Products whose description matches this text.")
    sku = Parameter(codecs.STRING, "Products with this product-level SKU.")
    condition = Parameter(
        codecs.text_enum(ProductCondition), "Products in this condition: new, used or refurbished."
    )
    availability = Parameter(
        codecs.text_enum(ProductAvailability),
        "Products that are available, disabled or on preorder.",
    )
    brand_id = Parameter(codecs.INTEGER, "Products of this brand.")
    min_date_created = Parameter(
        codecs.ISO8601, "Created at or after this time.", field="date_created", op="min"
    )
    max_date_created = Parameter(
        codecs.ISO8601, "Created at or before this time.", field="date_created", op="max"
    )
    min_date_modified = Parameter(
        codecs.ISO8601, "Last changed at or after this time.", field="date_modified", op="min"
    )
    max_date_modified = Parameter(
        codecs.ISO8601, "Last changed at or before this time.", field="date_modified", op="max"
    )
    min_date_last_imported = Parameter(
        codecs.ISO8601, "Last imported on or after this day.", field="date_last_imported", op="min"
    )
    max_date_last_imported = Parameter(
        codecs.ISO8601, "Last imported on or before this day.", field="date_last_imported", op="max"
    )
    min_price = Parameter(codecs.DECIMAL, "Lowest price to return.", field="price", op="min")
    max_price = Parameter(codecs.DECIMAL, "Highest price to return.", field="price", op="max")
    min_number_sold = Parameter(
        codecs.INTEGER, "Lowest number of units sold to return.", field="total_sold", op="min"
    )
    max_number_sold = Parameter(
        codecs.INTEGER, "Highest number of units sold to return.", field="total_sold", op="max"
    )
    is_visible = Parameter(codecs.BOOLEAN, "Visible products when true, hidden ones when false.")
    is_featured = Parameter(codecs.BOOLEAN, "Featured products when true, all others when false.")
    min_inventory_level = Parameter(
        codecs.INTEGER, "Lowest stock level to return.", field="inventory_level", op="min"
    )
    max_inventory_level = Parameter(
        codecs.INTEGER, "Highest stock level to return.", field="inventory_level", op="max"
    )
    include_sku = Parameter(
        codecs.BOOLEAN, "Whether SKUs are taken into account by the query.", op="none"
    )
    category = Parameter(
        codecs.STRING, "Products assigned to this category.", field="categories", op="contains"
    )
    product_tax_code = Parameter(
        codecs.STRING,
        "Products carrying this tax code.",
        field="avalara_product_tax_code",
        op="equals",
    )
    include = Parameter(
        codecs.csv(codecs.STRING),
        "Fields to return, comma-separated, or @summary for a preset; a few always come back.",
        group="option",
    )
    exclude = Parameter(
        codecs.csv(codecs.STRING),
        "Fields to leave out of the reply, comma-separated; a few always come back.",
        group="option",
    )


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductFields() -> None: ...

    def ProductFilters() -> None: ...

    def Product() -> None: ...

    def AsyncProduct() -> None: ...
