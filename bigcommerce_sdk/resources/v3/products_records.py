"""Records and filters of Products.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record

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
    ProductVariantInput,
    ProductVideoInput,
    ProductsDirection,
    ProductsSort,
)


class ProductFields(BaseRecord):
    """Fields of Product and AsyncProduct."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the product.", access="read_only")
    name = Field(
        codecs.STRING,
        "Name of the product; unique in the store.",
        required=("create",),
        limits={"min_length": 1, "max_length": 250},
    )
    type = Field(
        codecs.text_enum(ProductType),
        "Whether the product is shipped (physical) or downloaded (digital).",
        required=("create",),
    )
    sku = Field(
        codecs.STRING,
        "Stock code of the product itself; variants have their own.",
        limits={"max_length": 255},
    )
    description = Field(codecs.STRING, "Text on the product page; can contain HTML.", nullable=True)
    weight = Field(
        codecs.DECIMAL_NUMBER,
        "Weight in the weight unit of the store, used for shipping quotes.",
        required=("create",),
        limits={"min": 0, "max": 9999999999},
    )
    width = Field(
        codecs.DECIMAL_NUMBER,
        "Width in the length unit of the store, used for shipping quotes.",
        limits={"min": 0, "max": 9999999999},
    )
    depth = Field(
        codecs.DECIMAL_NUMBER,
        "Depth in the length unit of the store, used for shipping quotes.",
        limits={"min": 0, "max": 9999999999},
    )
    height = Field(
        codecs.DECIMAL_NUMBER,
        "Height in the length unit of the store, used for shipping quotes.",
        limits={"min": 0, "max": 9999999999},
    )
    price = Field(
        codecs.DECIMAL_NUMBER,
        "Catalog price; settings of the store decide whether it includes tax.",
        required=("create",),
        limits={"min": 0},
    )
    cost_price = Field(
        codecs.DECIMAL_NUMBER,
        "Cost for the merchant, for reports; not shown to shoppers.",
        limits={"min": 0},
    )
    retail_price = Field(
        codecs.DECIMAL_NUMBER, "Suggested retail price, shown for comparison.", limits={"min": 0}
    )
    sale_price = Field(
        codecs.DECIMAL_NUMBER,
        "Reduced price that replaces the price; 0 means no sale.",
        limits={"min": 0},
    )
    map_price = Field(codecs.DECIMAL_NUMBER, "Minimum advertised price.")
    tax_class_id = Field(
        codecs.INTEGER,
        "Tax class of the product; 0 is the default class.",
        limits={"min": 0, "max": 255},
    )
    product_tax_code = Field(
        codecs.STRING, "Tax code for automatic tax calculation.", limits={"max_length": 255}
    )
    categories = Field(
        codecs.array(codecs.INTEGER),
        "Ids of the categories of the product; a write replaces them all.",
        limits={"max_items": 1000},
    )
    brand_id = Field(
        codecs.INTEGER,
        "Brand of the product; 0 means no brand.",
        nullable=True,
        limits={"min": 0, "max": 1000000000},
    )
    inventory_level = Field(
        codecs.INTEGER,
        "Units in stock, where the product itself tracks stock.",
        limits={"min": 0, "max": 2147483647},
    )
    inventory_warning_level = Field(
        codecs.INTEGER,
        "Stock level at which the store warns the merchant.",
        limits={"min": 0, "max": 2147483647},
    )
    inventory_tracking = Field(
        codecs.text_enum(ProductInventoryTracking),
        "Where stock is counted: nowhere, on the product or on each variant.",
    )
    fixed_cost_shipping_price = Field(
        codecs.DECIMAL_NUMBER,
        "Shipping price of one unit; 0 means no fixed price.",
        limits={"min": 0},
    )
    is_free_shipping = Field(codecs.BOOLEAN, "Whether the product ships free of charge.")
    is_visible = Field(codecs.BOOLEAN, "Whether shoppers see the product in the store.")
    is_featured = Field(codecs.BOOLEAN, "Whether the product is among the featured products.")
    related_products = Field(
        codecs.array(codecs.INTEGER), "Ids of related products; -1 alone lets the store choose."
    )
    warranty = Field(
        codecs.STRING,
        "Warranty text on the product page; can contain HTML.",
        limits={"max_length": 65535},
    )
    bin_picking_number = Field(
        codecs.STRING, "Where the product is found in the warehouse.", limits={"max_length": 255}
    )
    layout_file = Field(
        codecs.STRING, "Theme template of the product page.", limits={"max_length": 500}
    )
    upc = Field(
        codecs.STRING,
        "Universal product code (barcode number).",
        nullable=True,
        limits={"max_length": 14},
    )
    search_keywords = Field(
        codecs.STRING,
        "Further words by which the store search finds the product, comma-separated.",
        limits={"max_length": 65535},
    )
    availability_description = Field(
        codecs.STRING,
        "Text about availability on the product page, such as a delivery time.",
        limits={"max_length": 255},
    )
    availability = Field(
        codecs.text_enum(ProductAvailability),
        "Whether the product can be bought, is disabled or is on preorder.",
    )
    gift_wrapping_options_type = Field(
        codecs.text_enum(ProductGiftWrappingOptionsType),
        "Which gift wrappings are offered: any, none or those of the list.",
    )
    gift_wrapping_options_list = Field(
        codecs.array(codecs.INTEGER), "Ids of the gift wrappings offered, where the type is list."
    )
    sort_order = Field(
        codecs.INTEGER,
        "Position in product lists; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    condition = Field(
        codecs.text_enum(ProductCondition), "Whether the product is new, used or refurbished."
    )
    is_condition_shown = Field(codecs.BOOLEAN, "Whether the product page shows the condition.")
    order_quantity_minimum = Field(
        codecs.INTEGER,
        "Smallest quantity of an order; 0 means no minimum.",
        limits={"min": 0, "max": 1000000000},
    )
    order_quantity_maximum = Field(
        codecs.INTEGER,
        "Largest quantity of an order; 0 means no maximum.",
        limits={"min": 0, "max": 1000000000},
    )
    page_title = Field(
        codecs.STRING,
        "Title tag of the product page; empty uses the name.",
        limits={"max_length": 255},
    )
    meta_keywords = Field(
        codecs.array(codecs.STRING), "Keywords for the meta tag of the product page."
    )
    meta_description = Field(
        codecs.STRING,
        "Description for the meta tag of the product page.",
        limits={"max_length": 65535},
    )
    view_count = Field(codecs.INTEGER, "How often the product page was viewed.", access="read_only")
    preorder_release_date = Field(
        codecs.ISO8601, "When a preorder product comes out; null if unknown.", nullable=True
    )
    preorder_message = Field(
        codecs.STRING,
        "Text for shoppers while the product is on preorder.",
        limits={"max_length": 255},
    )
    is_preorder_only = Field(codecs.BOOLEAN, "Whether preorder ends by itself at the release date.")
    is_price_hidden = Field(
        codecs.BOOLEAN, "Whether shoppers see no price; needs availability disabled."
    )
    price_hidden_label = Field(
        codecs.STRING, "Text in place of a hidden price.", limits={"max_length": 200}
    )
    custom_url = Field(codecs.nested(ProductCustomUrl), "Address of the product page in the store.")
    open_graph_type = Field(
        codecs.text_enum(ProductOpenGraphType), "Open Graph type of the product, for social sites."
    )
    open_graph_title = Field(
        codecs.STRING, "Title on social sites, unless the product name is used."
    )
    open_graph_description = Field(
        codecs.STRING, "Text on social sites, unless the meta description is used."
    )
    open_graph_use_meta_description = Field(
        codecs.BOOLEAN, "Whether social sites get the meta description as text."
    )
    open_graph_use_product_name = Field(
        codecs.BOOLEAN, "Whether social sites get the product name as title."
    )
    open_graph_use_image = Field(
        codecs.BOOLEAN, "Whether social sites get the thumbnail of the product."
    )
    gtin = Field(
        codecs.STRING, "Global trade item number.", nullable=True, limits={"max_length": 14}
    )
    mpn = Field(codecs.STRING, "Manufacturer part number.", nullable=True)
    date_last_imported = Field(
        codecs.ISO8601,
        "When an import last changed the product; null if never.",
        access="read_only",
        nullable=True,
        none_as="",
    )
    reviews_rating_sum = Field(
        codecs.INTEGER, "Sum of all ratings of the product.", access="read_only"
    )
    reviews_count = Field(codecs.INTEGER, "Number of ratings of the product.", access="read_only")
    total_sold = Field(codecs.INTEGER, "Number of units sold so far.", access="read_only")
    primary_image = Field(
        codecs.nested(ProductPrimaryImage),
        "Thumbnail picture; only in responses to include=primary_image.",
        access="read_only",
    )
    parent_relations = Field(
        codecs.array(codecs.nested(ProductParentRelation)),
        "Products that offer it as a choice; only with include=parent_relations.",
        access="read_only",
    )
    date_created = Field(codecs.ISO8601, "When the product was created.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the product was last changed.", access="read_only")
    base_variant_id = Field(
        codecs.INTEGER,
        "Variant of a product without options; null if it has options.",
        access="read_only",
        nullable=True,
    )
    calculated_price = Field(
        codecs.DECIMAL_NUMBER,
        "Price in the store: the sale price if there is one, else the price.",
        access="read_only",
    )
    option_set_id = Field(
        codecs.INTEGER,
        "Option set from V2; null if there is none.",
        access="read_only",
        nullable=True,
    )
    option_set_display = Field(
        codecs.STRING,
        "Where the product page shows the option set of V2.",
        access="read_only",
        nullable=True,
    )
    channels = Field(
        codecs.array(codecs.INTEGER),
        "Ids of its channels; only in responses to include=channels.",
        access="read_only",
    )
    brand_name = Field(
        codecs.STRING,
        "Name of the brand, instead of brand_id; a new name creates a brand.",
        access="write_only",
    )


class Product(ProductFields, Record):
    """One product. Products of the catalog, physical and digital, with their variants and options."""

    __slots__ = ()

    custom_fields = Link(
        "Custom fields of the product, each a name and a text that shoppers see.",
        "ProductCustomFields",
        many=True,
        included=True,
        access="writable",
        write=codecs.array(codecs.nested(ProductCustomFieldInput)),
    )
    bulk_pricing_rules = Link(
        "Prices that depend on the quantity.",
        "ProductBulkPricingRules",
        many=True,
        included=True,
        access="writable",
        write=codecs.array(codecs.nested(ProductBulkPricingRuleInput)),
    )
    images = Link(
        "Pictures of the product.",
        "ProductImages",
        many=True,
        included=True,
        access="writable",
        write=codecs.array(codecs.nested(ProductImageInput)),
    )
    videos = Link(
        "Videos of the product.",
        "ProductVideos",
        many=True,
        included=True,
        access="writable",
        write=codecs.array(codecs.nested(ProductVideoInput)),
    )
    options = Link(
        "Options that make up its variants, such as size and color.",
        "ProductOptions",
        many=True,
        included=True,
    )
    modifiers = Link(
        "Further choices and inputs that make up no variants, such as an engraving.",
        "ProductModifiers",
        many=True,
        included=True,
    )
    variants = Link(
        "Combinations of option values that can be bought, each with its own SKU.",
        "ProductVariants",
        many=True,
        included=True,
        access="create_only",
        write=codecs.array(codecs.nested(ProductVariantInput)),
    )
    brand = Link(
        "The brand of the product, or None.", "Brands", via="brand_id", virtual=True, none_when=0
    )
    complex_rules = Link(
        "Rules that react to chosen options.", "ProductComplexRules", many=True, virtual=True
    )
    metafields = Link(
        "Values that apps keep with the product.", "ProductMetafields", many=True, virtual=True
    )
    reviews = Link(
        "Reviews that shoppers wrote about the product.", "ProductReviews", many=True, virtual=True
    )


class AsyncProduct(ProductFields, AsyncRecord):
    """One product. Products of the catalog, physical and digital, with their variants and options. For asynchronous clients."""

    __slots__ = ()

    custom_fields = Product.custom_fields.awaited()
    bulk_pricing_rules = Product.bulk_pricing_rules.awaited()
    images = Product.images.awaited()
    videos = Product.videos.awaited()
    options = Product.options.awaited()
    modifiers = Product.modifiers.awaited()
    variants = Product.variants.awaited()
    brand = Product.brand.awaited()
    complex_rules = Product.complex_rules.awaited()
    metafields = Product.metafields.awaited()
    reviews = Product.reviews.awaited()


class ProductFilters(FilterSet):
    """Parameters of Products."""

    id = Parameter(codecs.INTEGER, "Products with this id.")
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Products with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Products that are assigned to one of these channels.",
        wire="channel_id:in",
        op="none",
    )
    id__not_in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Products with none of these ids.",
        wire="id:not_in",
        field="id",
        op="not_in",
    )
    categories__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Products in one of these categories.",
        wire="categories:in",
        field="categories",
        op="in",
    )
    id__min = Parameter(
        codecs.INTEGER, "Products whose id is at least this.", wire="id:min", field="id", op="min"
    )
    id__max = Parameter(
        codecs.INTEGER, "Products whose id is at most this.", wire="id:max", field="id", op="max"
    )
    id__greater = Parameter(
        codecs.INTEGER,
        "Products whose id is above this.",
        wire="id:greater",
        field="id",
        op="greater",
    )
    id__less = Parameter(
        codecs.INTEGER, "Products whose id is below this.", wire="id:less", field="id", op="less"
    )
    name = Parameter(codecs.STRING, "Products with this name.")
    mpn = Parameter(codecs.STRING, "Products with this manufacturer part number.")
    upc = Parameter(codecs.STRING, "Products with this barcode number.")
    price = Parameter(codecs.DECIMAL_NUMBER, "Products with this price.")
    weight = Parameter(
        codecs.DECIMAL_NUMBER, "Products with this weight, in the weight unit of the store."
    )
    condition = Parameter(codecs.text_enum(ProductConditionFilter), "Products in this condition.")
    brand_id = Parameter(codecs.INTEGER, "Products of this brand.")
    date_modified = Parameter(codecs.ISO8601, "Products last changed at this time.")
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Products last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Products last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_last_imported = Parameter(codecs.ISO8601, "Products last imported at this time.")
    date_last_imported__not = Parameter(
        codecs.ISO8601,
        "Products that were not last imported at this time.",
        wire="date_last_imported:not",
        field="date_last_imported",
        op="not",
    )
    date_last_imported__max = Parameter(
        codecs.ISO8601,
        "Products last imported at or before this time.",
        wire="date_last_imported:max",
        field="date_last_imported",
        op="max",
    )
    date_last_imported__min = Parameter(
        codecs.ISO8601,
        "Products last imported at or after this time.",
        wire="date_last_imported:min",
        field="date_last_imported",
        op="min",
    )
    is_visible = Parameter(codecs.BOOLEAN, "Visible products when true, hidden ones when false.")
    is_featured = Parameter(
        codecs.integer_enum(ProductFeaturedFilter), "1 for featured products, 0 for all others."
    )
    is_free_shipping = Parameter(
        codecs.INTEGER, "1 for products that ship free of charge, 0 for all others."
    )
    inventory_level = Parameter(codecs.INTEGER, "Products with this stock level.")
    inventory_level__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Products with one of these stock levels.",
        wire="inventory_level:in",
        field="inventory_level",
        op="in",
    )
    inventory_level__not_in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Products with none of these stock levels.",
        wire="inventory_level:not_in",
        field="inventory_level",
        op="not_in",
    )
    inventory_level__min = Parameter(
        codecs.INTEGER,
        "Products whose stock level is at least this.",
        wire="inventory_level:min",
        field="inventory_level",
        op="min",
    )
    inventory_level__max = Parameter(
        codecs.INTEGER,
        "Products whose stock level is at most this.",
        wire="inventory_level:max",
        field="inventory_level",
        op="max",
    )
    inventory_level__greater = Parameter(
        codecs.INTEGER,
        "Products whose stock level is above this.",
        wire="inventory_level:greater",
        field="inventory_level",
        op="greater",
    )
    inventory_level__less = Parameter(
        codecs.INTEGER,
        "Products whose stock level is below this.",
        wire="inventory_level:less",
        field="inventory_level",
        op="less",
    )
    inventory_low = Parameter(
        codecs.INTEGER, "1 for products at or below their warning level.", op="none"
    )
    out_of_stock = Parameter(codecs.INTEGER, "1 for products that are out of stock.", op="none")
    total_sold = Parameter(codecs.INTEGER, "Products of which this many were sold.")
    type = Parameter(codecs.text_enum(ProductType), "Only physical or only digital products.")
    categories = Parameter(
        codecs.INTEGER, "Products in this category.", field="categories", op="contains"
    )
    keyword = Parameter(
        codecs.STRING,
        "Words to find in the name, SKU or description.",
        field="keyword",
        op="keyword",
    )
    keyword_context = Parameter(
        codecs.text_enum(ProductKeywordContext),
        "Whether keyword searches as for shoppers or for merchants.",
        op="none",
    )
    availability = Parameter(
        codecs.text_enum(ProductAvailability),
        "Products that are available, disabled or on preorder.",
    )
    sku = Parameter(codecs.STRING, "Products with this SKU.")
    sku__in = Parameter(
        codecs.csv(codecs.STRING),
        "Products with one of these SKUs.",
        wire="sku:in",
        field="sku",
        op="in",
    )
    include = Parameter(
        codecs.csv(codecs.text_enum(ProductInclude)),
        "Lists and objects to return too; options and modifiers lower the page to 10 rows.",
        group="option",
    )
    include_fields = Parameter(
        codecs.csv(codecs.text_enum(ProductIncludeField)),
        "Fields to return; the id always comes back.",
        group="option",
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )
    sort = Parameter(codecs.text_enum(ProductsSort), "What to order by.", group="sort")
    direction = Parameter(
        codecs.text_enum(ProductsDirection), "Ascending or descending.", group="sort"
    )


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductFields() -> None: ...

    def ProductFilters() -> None: ...

    def Product() -> None: ...

    def AsyncProduct() -> None: ...
