"""Records, shapes and enums that several resources use.

Generated from schema/v3/shared.yaml, schema/v3/shared_carts.yaml, schema/v3/storefront_shared.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord

MetafieldPermissionSet = Union[
    Literal["app_only"],
    Literal["read"],
    Literal["write"],
    Literal["read_and_sf_access"],
    Literal["write_and_sf_access"],
]
"""Who can read or change a metafield: its app, all apps, or the storefront (sf) too."""

MetafieldResourceType = Union[
    Literal["category"],
    Literal["brand"],
    Literal["product"],
    Literal["variant"],
    Literal["cart"],
    Literal["channel"],
    Literal["location"],
    Literal["order"],
    Literal["customer"],
    Literal["store"],
]
"""Values of Metafield.resource_type."""

MetafieldDirection = Union[Literal["asc"], Literal["desc"]]
"""Orders of lists of metafields."""

MetafieldIncludeField = Union[
    Literal["resource_id"],
    Literal["key"],
    Literal["value"],
    Literal["namespace"],
    Literal["permission_set"],
    Literal["resource_type"],
    Literal["description"],
    Literal["owner_client_id"],
    Literal["date_created"],
    Literal["date_modified"],
]
"""Fields of a metafield that include_fields selects."""

AbandonedCartEmailFrequency = Union[Literal["digest"], Literal["individual"]]
"""Whether the merchant gets one e-mail for several carts or one for each."""

SearchFilterType = Union[
    Literal["product"],
    Literal["price"],
    Literal["category"],
    Literal["brand"],
    Literal["rating"],
    Literal["other"],
]
"""What filters compare."""

SearchFilterItemsToShow = Union[Literal[5], Literal[10], Literal[15]]
"""Numbers of values that filters show at first."""

SearchFilterSort = Union[Literal["alpha"], Literal["option_values"], Literal["item_count"]]
"""Orders of values: by name, as the option has them, or by number of products."""

BrandSearchFilterSort = Union[Literal["alpha"], Literal["item_count"]]
"""Orders of brands: by name or by number of products."""

StorefrontProductSort = Union[
    Literal["featured"],
    Literal["bestselling"],
    Literal["newest"],
    Literal["alphaasc"],
    Literal["alphadesc"],
    Literal["pricedesc"],
    Literal["priceasc"],
    Literal["avgcustomerreview"],
    Literal["relevance"],
]
"""Orders of products in lists."""


class ImageUpload(NestedRecord):
    """A picture to upload."""

    __slots__ = ()

    image_file = Field(
        codecs.file(), "The image file: its path, its bytes or an open file.", required=("create",)
    )


class ImageUrl(NestedRecord):
    """The address of a picture."""

    __slots__ = ()

    image_url = Field(codecs.STRING, "Web address of the picture.")


class CartCurrency(NestedRecord):
    """The currency of all prices of a cart."""

    __slots__ = ()

    code = Field(codecs.STRING, "Three-letter ISO code, such as USD.")


class CartDiscount(NestedRecord):
    """A discount on the cart."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the discount; it can be the id of a line item.")
    discounted_amount = Field(codecs.DECIMAL_NUMBER, "Money that the discount takes off.")


class CartItemDiscount(NestedRecord):
    """A discount on one line item."""

    __slots__ = ()

    id = Field(
        codecs.STRING_OR_INTEGER, "Identifies the discount, or names its kind, such as coupon."
    )
    discounted_amount = Field(codecs.DECIMAL_NUMBER, "Money that the discount takes off the line.")


class CartItemOption(NestedRecord):
    """One option that the shopper chose for a line item."""

    __slots__ = ()

    name = Field(codecs.STRING, "Label of the option, such as Color.")
    name_id = Field(codecs.INTEGER, "Identifies the option.", wire="nameId")
    value = Field(codecs.STRING, "The choice or text of the shopper.", nullable=True)
    value_id = Field(
        codecs.INTEGER,
        "Identifies the chosen value; null for free text.",
        wire="valueId",
        nullable=True,
    )


class CartCustomItem(NestedRecord):
    """A line item that is not in the catalog."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the line item in the cart.")
    sku = Field(codecs.STRING, "SKU of the item, as text of the caller.", nullable=True)
    name = Field(codecs.STRING, "Name that the shopper sees.")
    quantity = Field(codecs.INTEGER, "Units in the cart.")
    list_price = Field(codecs.DECIMAL_NUMBER, "Price of one unit.")
    extended_list_price = Field(codecs.DECIMAL_NUMBER, "Price of all units.")
    image_url = Field(codecs.STRING, "Address of the picture of the item.", nullable=True)


class CartGiftCertificateContact(NestedRecord):
    """Sender or recipient of a gift certificate."""

    __slots__ = ()

    name = Field(codecs.STRING, "Full name of the person.")
    email = Field(codecs.STRING, "E-mail address of the person.")


class CartGiftCertificate(NestedRecord):
    """A gift certificate that is bought in the cart."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the line item in the cart.")
    name = Field(codecs.STRING, "Title of the gift certificate in the cart.", nullable=True)
    theme = Field(codecs.STRING, "Design of the gift certificate, such as Birthday.")
    amount = Field(codecs.DECIMAL_NUMBER, "Value of the gift certificate.")
    taxable = Field(codecs.BOOLEAN, "Whether tax is added.")
    sender = Field(codecs.nested(CartGiftCertificateContact), "Who gives it.")
    recipient = Field(codecs.nested(CartGiftCertificateContact), "Who receives it.")
    message = Field(codecs.STRING, "Text of the sender to the recipient.", nullable=True)


class CartBanner(NestedRecord):
    """A text of a promotion that the storefront shows."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the banner.")
    type = Field(codecs.STRING, "Kind of banner, such as promotion.")
    page = Field(codecs.array(codecs.STRING), "Storefront pages on which it is shown.")
    text = Field(codecs.STRING, "The text; can contain HTML.")


class CartVersion(NestedRecord):
    """The version that a cart or checkout must have for a change."""

    __slots__ = ()

    version = Field(codecs.INTEGER, "The version last read; any other version gives status 409.")


class ProductSearchFilter(NestedRecord):
    """A filter by a product option or custom field."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the filter.")
    type = Field(
        codecs.text_enum(SearchFilterType), "What it filters by, here an option or custom field."
    )
    display_name = Field(codecs.STRING, "Heading that shoppers see.")
    is_enabled = Field(codecs.BOOLEAN, "Whether shoppers see the filter.")
    collapsed_by_default = Field(codecs.BOOLEAN, "Whether it is closed until the shopper opens it.")
    display_product_count = Field(
        codecs.BOOLEAN, "Whether it shows the number of products of each value."
    )
    items_to_show = Field(
        codecs.integer_enum(SearchFilterItemsToShow), "Number of values that it shows at first."
    )
    sort_by = Field(codecs.text_enum(SearchFilterSort), "Order of the values.")


class PriceSearchFilter(NestedRecord):
    """A filter by a range of prices."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the filter.")
    type = Field(codecs.text_enum(SearchFilterType), "What it filters by, here the price.")
    display_name = Field(codecs.STRING, "Heading that shoppers see.")
    is_enabled = Field(codecs.BOOLEAN, "Whether shoppers see the filter.")
    collapsed_by_default = Field(codecs.BOOLEAN, "Whether it is closed until the shopper opens it.")


class CategorySearchFilter(NestedRecord):
    """A filter by category."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the filter.")
    type = Field(codecs.text_enum(SearchFilterType), "What it filters by, here the category.")
    display_name = Field(codecs.STRING, "Heading that shoppers see.")
    is_enabled = Field(codecs.BOOLEAN, "Whether shoppers see the filter.")
    collapsed_by_default = Field(codecs.BOOLEAN, "Whether it is closed until the shopper opens it.")
    display_product_count = Field(
        codecs.BOOLEAN, "Whether it shows the number of products of each value."
    )
    items_to_show = Field(
        codecs.integer_enum(SearchFilterItemsToShow), "Number of values that it shows at first."
    )


class BrandSearchFilter(NestedRecord):
    """A filter by brand."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the filter.")
    type = Field(codecs.text_enum(SearchFilterType), "What it filters by, here the brand.")
    display_name = Field(codecs.STRING, "Heading that shoppers see.")
    is_enabled = Field(codecs.BOOLEAN, "Whether shoppers see the filter.")
    collapsed_by_default = Field(codecs.BOOLEAN, "Whether it is closed until the shopper opens it.")
    display_product_count = Field(
        codecs.BOOLEAN, "Whether it shows the number of products of each value."
    )
    items_to_show = Field(
        codecs.integer_enum(SearchFilterItemsToShow), "Number of values that it shows at first."
    )
    sort_by = Field(codecs.text_enum(BrandSearchFilterSort), "Order of the values.")


class RatingSearchFilter(NestedRecord):
    """A filter by rating in reviews."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the filter.")
    type = Field(codecs.text_enum(SearchFilterType), "What it filters by, here the rating.")
    display_name = Field(codecs.STRING, "Heading that shoppers see.")
    is_enabled = Field(codecs.BOOLEAN, "Whether shoppers see the filter.")
    collapsed_by_default = Field(codecs.BOOLEAN, "Whether it is closed until the shopper opens it.")


class OtherSearchFilter(NestedRecord):
    """A filter by shipping, stock and whether products are featured."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the filter.")
    type = Field(codecs.text_enum(SearchFilterType), "What it filters by, here shipping and stock.")
    display_name = Field(codecs.STRING, "Heading that shoppers see.")
    is_enabled = Field(codecs.BOOLEAN, "Whether shoppers see the filter.")
    collapsed_by_default = Field(codecs.BOOLEAN, "Whether it is closed until the shopper opens it.")
    display_product_count = Field(
        codecs.BOOLEAN, "Whether it shows the number of products of each value."
    )
    show_free_shipping_filter = Field(
        codecs.BOOLEAN, "Whether it offers products with free shipping."
    )
    show_in_stock_filter = Field(codecs.BOOLEAN, "Whether it offers products in stock.")
    show_is_featured_filter = Field(codecs.BOOLEAN, "Whether it offers featured products.")
    show_product_count = Field(
        codecs.BOOLEAN, "Whether it shows the number of products of each choice."
    )


ConfiguredSearchFilter = Union[
    ProductSearchFilter,
    PriceSearchFilter,
    CategorySearchFilter,
    BrandSearchFilter,
    RatingSearchFilter,
    OtherSearchFilter,
]
"""A filter of products, by its type."""


class Metafield(BaseRecord):
    """A value that an app keeps with another record."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the metafield.", access="read_only")
    key = Field(
        codecs.STRING,
        "Name of the value within its namespace.",
        required=("create",),
        limits={"min_length": 1, "max_length": 64},
    )
    value = Field(
        codecs.STRING,
        "The value as text, often JSON.",
        required=("create",),
        limits={"min_length": 1, "max_length": 65535},
    )
    namespace = Field(
        codecs.STRING,
        "Group of keys, such as the name of an app.",
        required=("create",),
        limits={"min_length": 1, "max_length": 64},
    )
    permission_set = Field(
        codecs.text_enum(MetafieldPermissionSet),
        "Who can read and change it, besides the app that created it.",
        required=("create",),
    )
    description = Field(codecs.STRING, "What the value is for.", limits={"max_length": 255})
    resource_type = Field(
        codecs.text_enum(MetafieldResourceType),
        "Kind of record that it belongs to.",
        access="read_only",
    )
    resource_id = Field(
        codecs.STRING_OR_INTEGER,
        "Record that it belongs to; only rows of create_many set it.",
        access="create_only",
    )
    date_created = Field(codecs.ISO8601, "When the metafield was created.", access="read_only")
    date_modified = Field(
        codecs.ISO8601, "When the metafield was last changed.", access="read_only"
    )
    owner_client_id = Field(
        codecs.STRING, "Client id of the app that created it.", access="read_only", nullable=True
    )
