"""Shapes and enums of Products.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord

from .product_variants import ProductVariantOptionValue

ProductType = Union[Literal["physical"], Literal["digital"]]
"""Values of Product.type."""

ProductInventoryTracking = Union[Literal["none"], Literal["product"], Literal["variant"]]
"""Values of Product.inventory_tracking."""

ProductAvailability = Union[Literal["available"], Literal["disabled"], Literal["preorder"]]
"""Values of Product.availability."""

ProductGiftWrappingOptionsType = Union[Literal["any"], Literal["none"], Literal["list"]]
"""Values of Product.gift_wrapping_options_type."""

ProductCondition = Union[Literal["New"], Literal["Used"], Literal["Refurbished"]]
"""Values of Product.condition."""

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

ProductParentRelationType = Union[Literal["variant_option"], Literal["modifier"]]
"""Values of ProductParentRelation.type."""

ProductInclude = Union[
    Literal["bulk_pricing_rules"],
    Literal["channels"],
    Literal["custom_fields"],
    Literal["images"],
    Literal["modifiers"],
    Literal["options"],
    Literal["parent_relations"],
    Literal["primary_image"],
    Literal["reviews"],
    Literal["variants"],
    Literal["videos"],
]
"""Lists and objects that include adds to a product."""

ProductIncludeField = Union[
    Literal["name"],
    Literal["type"],
    Literal["sku"],
    Literal["description"],
    Literal["weight"],
    Literal["width"],
    Literal["depth"],
    Literal["height"],
    Literal["price"],
    Literal["cost_price"],
    Literal["retail_price"],
    Literal["sale_price"],
    Literal["map_price"],
    Literal["tax_class_id"],
    Literal["product_tax_code"],
    Literal["calculated_price"],
    Literal["categories"],
    Literal["brand_id"],
    Literal["option_set_id"],
    Literal["option_set_display"],
    Literal["inventory_level"],
    Literal["inventory_warning_level"],
    Literal["inventory_tracking"],
    Literal["reviews_rating_sum"],
    Literal["reviews_count"],
    Literal["total_sold"],
    Literal["fixed_cost_shipping_price"],
    Literal["is_free_shipping"],
    Literal["is_visible"],
    Literal["is_featured"],
    Literal["related_products"],
    Literal["warranty"],
    Literal["bin_picking_number"],
    Literal["layout_file"],
    Literal["upc"],
    Literal["mpn"],
    Literal["gtin"],
    Literal["date_last_imported"],
    Literal["search_keywords"],
    Literal["availability"],
    Literal["availability_description"],
    Literal["condition"],
    Literal["is_condition_shown"],
    Literal["order_quantity_minimum"],
    Literal["order_quantity_maximum"],
    Literal["page_title"],
    Literal["meta_keywords"],
    Literal["meta_description"],
    Literal["date_created"],
    Literal["date_modified"],
    Literal["view_count"],
    Literal["preorder_release_date"],
    Literal["preorder_message"],
    Literal["is_preorder_only"],
    Literal["is_price_hidden"],
    Literal["price_hidden_label"],
    Literal["custom_url"],
    Literal["base_variant_id"],
    Literal["open_graph_type"],
    Literal["open_graph_title"],
    Literal["open_graph_description"],
    Literal["open_graph_use_meta_description"],
    Literal["open_graph_use_product_name"],
    Literal["open_graph_use_image"],
]
"""Fields of a product that include_fields selects."""

ProductKeywordContext = Union[Literal["shopper"], Literal["merchant"]]
"""Values of the filter keyword_context."""

ProductBulkPricingRuleType = Union[Literal["price"], Literal["percent"], Literal["fixed"]]
"""Whether an amount is money off, a percentage off or a new unit price."""

ProductVideoType = Union[Literal["youtube"], Never]
"""Values of ProductVideo.type."""

ProductConditionFilter = Union[Literal["new"], Literal["used"], Literal["refurbished"]]
"""Values of the filter condition."""

ProductFeaturedFilter = Union[Literal[1], Literal[0]]
"""Values of the filter is_featured."""

ProductAdjusterType = Union[Literal["relative"], Literal["percentage"]]
"""Values of ProductAdjuster.adjuster."""

ProductDateLimitMode = Union[Literal["earliest"], Literal["range"], Literal["latest"]]
"""Values of ProductOptionConfig.date_limit_mode."""

ProductFileTypesMode = Union[Literal["specific"], Literal["all"]]
"""Values of ProductOptionConfig.file_types_mode."""

ProductNumberLimitMode = Union[Literal["lowest"], Literal["highest"], Literal["range"]]
"""Values of ProductOptionConfig.number_limit_mode."""

ProductListShipping = Union[Literal["none"], Literal["weight"], Literal["package"]]
"""Values of ProductOptionConfig.product_list_shipping_calc."""

ProductsSort = Union[
    Literal["id"],
    Literal["name"],
    Literal["sku"],
    Literal["price"],
    Literal["date_modified"],
    Literal["date_last_imported"],
    Literal["inventory_level"],
    Literal["is_visible"],
    Literal["total_sold"],
    Literal["calculated_price"],
]
"""What Products can be ordered by."""

ProductsDirection = Union[Literal["asc"], Literal["desc"]]
"""Directions in which Products can be ordered."""


class ProductCustomUrl(NestedRecord):
    """Address of a product page in the store."""

    __slots__ = ()

    url = Field(
        codecs.STRING,
        "Path below the domain of the store, such as /beech-tray/.",
        limits={"min_length": 1, "max_length": 255},
    )
    is_customized = Field(
        codecs.BOOLEAN, "Whether the path was set by hand instead of made from the name."
    )
    create_redirect = Field(
        codecs.BOOLEAN, "Whether a change of the path makes a redirect from the old one."
    )


class ProductCustomFieldInput(NestedRecord):
    """A custom field that is written with its product."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Custom field that exists already; left out for a new one.",
        limits={"min": 1},
    )
    name = Field(
        codecs.STRING,
        "Label of the fact.",
        required=("create", "update"),
        limits={"min_length": 1, "max_length": 250},
    )
    value = Field(
        codecs.STRING,
        "Text beside the label.",
        required=("create", "update"),
        limits={"min_length": 1, "max_length": 250},
    )


class ProductBulkPricingRuleInput(NestedRecord):
    """A bulk pricing rule that is written with its product."""

    __slots__ = ()

    quantity_min = Field(
        codecs.INTEGER,
        "Smallest quantity that the rule covers.",
        required=("create", "update"),
        limits={"min": 0},
    )
    quantity_max = Field(
        codecs.INTEGER,
        "Largest quantity that the rule covers; 0 means no upper bound.",
        required=("create", "update"),
        limits={"min": 0},
    )
    type = Field(
        codecs.text_enum(ProductBulkPricingRuleType),
        "How amount changes the unit price.",
        required=("create", "update"),
    )
    amount = Field(
        codecs.DECIMAL,
        "Money off, percentage off or new unit price, by type.",
        required=("create", "update"),
    )


class ProductImageInput(NestedRecord):
    """A picture that is written with its product."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Picture that exists already; left out for a new one.")
    is_thumbnail = Field(codecs.BOOLEAN, "Whether it is the main picture of the product.")
    sort_order = Field(
        codecs.INTEGER,
        "Position among the pictures; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    description = Field(codecs.STRING, "Text about the picture, used as its alternative text.")
    image_url = Field(codecs.STRING, "Web address to take the picture from.")


class ProductPrimaryImage(NestedRecord):
    """The main picture of a product, in several sizes."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the picture.")
    product_id = Field(codecs.INTEGER, "Product of the picture.")
    is_thumbnail = Field(codecs.BOOLEAN, "Whether it is the main picture of the product.")
    sort_order = Field(
        codecs.INTEGER,
        "Position among the pictures; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    description = Field(
        codecs.STRING, "Text about the picture, used as its alternative text.", nullable=True
    )
    image_file = Field(codecs.STRING, "Path of the original picture in the store.")
    url_zoom = Field(codecs.STRING, "Address of the version for zooming.")
    url_standard = Field(codecs.STRING, "Address of the version for product pages.")
    url_thumbnail = Field(codecs.STRING, "Address of the version for lists.")
    url_tiny = Field(codecs.STRING, "Address of the smallest version.")
    date_modified = Field(codecs.ISO8601, "When the picture was last changed.")


class ProductVideoInput(NestedRecord):
    """A video that is written with its product."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Video that exists already; left out for a new one.")
    title = Field(
        codecs.STRING,
        "Title of the video; empty takes it from the video site.",
        limits={"max_length": 255},
    )
    description = Field(codecs.STRING, "Text about the video; empty takes it from the video site.")
    sort_order = Field(
        codecs.INTEGER,
        "Position among the videos; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    type = Field(codecs.text_enum(ProductVideoType), "Site of the video.")
    video_id = Field(codecs.STRING, "Id of the video at its site.")


class ProductParentRelation(NestedRecord):
    """An option value of another product that offers this product."""

    __slots__ = ()

    type = Field(
        codecs.text_enum(ProductParentRelationType),
        "Whether it is an option or a modifier of the other product.",
    )
    product_id = Field(codecs.INTEGER, "The other product.")
    attribute_id = Field(codecs.INTEGER, "The option or modifier of the other product.")


class ProductVariantInput(NestedRecord):
    """A variant that is created with its product."""

    __slots__ = ()

    cost_price = Field(
        codecs.DECIMAL_NUMBER,
        "Cost for the merchant; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    price = Field(
        codecs.DECIMAL_NUMBER,
        "Price of the variant; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    sale_price = Field(
        codecs.DECIMAL_NUMBER,
        "Reduced price that replaces the price; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    retail_price = Field(
        codecs.DECIMAL_NUMBER,
        "Suggested retail price; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    map_price = Field(codecs.DECIMAL_NUMBER, "Minimum advertised price.")
    weight = Field(
        codecs.DECIMAL_NUMBER,
        "Weight in the weight unit of the store; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    width = Field(
        codecs.DECIMAL_NUMBER,
        "Width in the length unit of the store; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    height = Field(
        codecs.DECIMAL_NUMBER,
        "Height in the length unit of the store; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    depth = Field(
        codecs.DECIMAL_NUMBER,
        "Depth in the length unit of the store; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    is_free_shipping = Field(codecs.BOOLEAN, "Whether the variant ships free of charge.")
    fixed_cost_shipping_price = Field(
        codecs.DECIMAL_NUMBER,
        "Shipping price of one unit; null uses that of the product.",
        nullable=True,
        limits={"min": 0},
    )
    purchasing_disabled = Field(codecs.BOOLEAN, "Whether the variant cannot be bought.")
    purchasing_disabled_message = Field(
        codecs.STRING, "Text for shoppers when it cannot be bought.", limits={"max_length": 255}
    )
    image_url = Field(codecs.STRING, "Web address of the picture of the variant.")
    upc = Field(
        codecs.STRING, "Universal product code (barcode number).", limits={"max_length": 14}
    )
    inventory_level = Field(
        codecs.INTEGER,
        "Units in stock, where stock is tracked by variant.",
        nullable=True,
        limits={"max": 2147483647},
    )
    inventory_warning_level = Field(
        codecs.INTEGER,
        "Stock level at which the store warns the merchant.",
        nullable=True,
        limits={"max": 2147483647},
    )
    bin_picking_number = Field(
        codecs.STRING,
        "Where the variant is found in the warehouse.",
        nullable=True,
        limits={"max_length": 255},
    )
    mpn = Field(codecs.STRING, "Manufacturer part number.")
    gtin = Field(codecs.STRING, "Global trade item number.", limits={"max_length": 14})
    sku = Field(codecs.STRING, "Stock code of the variant.", required=("create",))
    option_values = Field(
        codecs.array(codecs.nested(ProductVariantOptionValue)),
        "Values of the options that make up the variant.",
    )


class ProductOptionConfig(NestedRecord):
    """Settings of an option or modifier; each type uses only some of them."""

    __slots__ = ()

    default_value = Field(
        codecs.STRING, "Value that is chosen or filled in at first.", nullable=True
    )
    checked_by_default = Field(codecs.BOOLEAN, "For a checkbox: whether it is checked at first.")
    checkbox_label = Field(codecs.STRING, "For a checkbox: the text beside it.")
    date_limited = Field(codecs.BOOLEAN, "For a date: whether it has limits.")
    date_limit_mode = Field(
        codecs.text_enum(ProductDateLimitMode), "For a date: the limits that apply.", nullable=True
    )
    date_earliest_value = Field(
        codecs.ISO8601, "For a date: the earliest that can be chosen.", nullable=True
    )
    date_latest_value = Field(
        codecs.ISO8601, "For a date: the latest that can be chosen.", nullable=True
    )
    file_types_mode = Field(
        codecs.text_enum(ProductFileTypesMode),
        "For a file: whether all types or only some are accepted.",
        nullable=True,
    )
    file_types_supported = Field(
        codecs.array(codecs.STRING), "For a file: accepted groups of types, such as images."
    )
    file_types_other = Field(
        codecs.array(codecs.STRING), "For a file: further accepted types, by extension."
    )
    file_max_size = Field(
        codecs.INTEGER, "For a file: largest size that is accepted.", nullable=True
    )
    text_characters_limited = Field(codecs.BOOLEAN, "For a text: whether its length has limits.")
    text_min_length = Field(
        codecs.INTEGER, "For a text: smallest number of characters.", nullable=True
    )
    text_max_length = Field(
        codecs.INTEGER, "For a text: largest number of characters.", nullable=True
    )
    text_lines_limited = Field(
        codecs.BOOLEAN, "For a text of several lines: whether their number has a limit."
    )
    text_max_lines = Field(
        codecs.INTEGER, "For a text of several lines: largest number of them.", nullable=True
    )
    number_limited = Field(codecs.BOOLEAN, "For a number: whether it has limits.")
    number_limit_mode = Field(
        codecs.text_enum(ProductNumberLimitMode),
        "For a number: the limits that apply.",
        nullable=True,
    )
    number_lowest_value = Field(
        codecs.DECIMAL_NUMBER, "For a number: the lowest that is accepted.", nullable=True
    )
    number_highest_value = Field(
        codecs.DECIMAL_NUMBER, "For a number: the highest that is accepted.", nullable=True
    )
    number_integers_only = Field(codecs.BOOLEAN, "For a number: whether it must be whole.")
    product_list_adjusts_inventory = Field(
        codecs.BOOLEAN, "For a product list: whether a choice lowers the stock of that product."
    )
    product_list_adjusts_pricing = Field(
        codecs.BOOLEAN, "For a product list: whether a choice adds the price of that product."
    )
    product_list_shipping_calc = Field(
        codecs.text_enum(ProductListShipping),
        "For a product list: how a choice counts for shipping.",
        nullable=True,
    )


class ProductAdjuster(NestedRecord):
    """A change of a price or weight."""

    __slots__ = ()

    adjuster = Field(
        codecs.text_enum(ProductAdjusterType),
        "Whether the value is an amount (relative) or a percentage; null changes nothing.",
        nullable=True,
    )
    adjuster_value = Field(
        codecs.DECIMAL_NUMBER, "Amount or percentage; negative values lower it.", nullable=True
    )


class ProductPurchasingDisabled(NestedRecord):
    """Whether a product with a chosen value cannot be bought."""

    __slots__ = ()

    status = Field(codecs.BOOLEAN, "Whether it cannot be bought.")
    message = Field(codecs.STRING, "Text for shoppers when it cannot be bought.")


class ProductAdjusters(NestedRecord):
    """What changes when a shopper chooses a value."""

    __slots__ = ()

    price = Field(
        codecs.nested(ProductAdjuster), "Change of the price; null for none.", nullable=True
    )
    weight = Field(
        codecs.nested(ProductAdjuster), "Change of the weight; null for none.", nullable=True
    )
    image_url = Field(codecs.STRING, "Picture that replaces that of the product.", nullable=True)
    purchasing_disabled = Field(
        codecs.nested(ProductPurchasingDisabled),
        "Whether the value keeps the product from being bought.",
        nullable=True,
    )
