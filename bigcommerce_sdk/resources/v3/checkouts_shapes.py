"""Shapes and enums of Checkouts.

Generated from schema/v3/checkouts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord

from .shared import (
    CartBanner,
    CartCurrency,
    CartCustomItem,
    CartDiscount,
    CartGiftCertificate,
    CartItemDiscount,
    CartItemOption,
)

CheckoutFeeType = Union[Literal["custom_fee"], Never]
"""Kinds of fees."""

CheckoutInclude = Union[
    Literal["cart.line_items.physical_items.options"],
    Literal["cart.line_items.digital_items.options"],
    Literal["consignments.available_shipping_options"],
    Literal["promotions.banners"],
]
"""Parts of a checkout that replies have only on request."""

CheckoutConsignmentInclude = Union[Literal["consignments.available_shipping_options"], Never]
"""Parts that replies about consignments have only on request."""


class CheckoutCoupon(NestedRecord):
    """A coupon that applies to the checkout."""

    __slots__ = ()

    code = Field(codecs.STRING, "Text that the shopper entered.")
    id = Field(codecs.INTEGER, "Identifies the coupon.")
    coupon_type = Field(codecs.STRING, "Kind of discount, such as percentage_discount.")
    discounted_amount = Field(codecs.DECIMAL_NUMBER, "Money that the coupon takes off.")
    display_name = Field(codecs.STRING, "Name that the shopper sees.", nullable=True)


class CheckoutGiftWrapping(NestedRecord):
    """The gift wrapping of a line item."""

    __slots__ = ()

    name = Field(codecs.STRING, "Kind of wrapping that the shopper chose.")
    message = Field(codecs.STRING, "Text of the shopper to the recipient.", nullable=True)
    amount = Field(codecs.DECIMAL_NUMBER, "Price of the wrapping.")
    amount_as_integer = Field(
        codecs.INTEGER, "Price of the wrapping in the smallest unit of the currency, such as cents."
    )


class CheckoutPhysicalItem(NestedRecord):
    """A line item that is shipped."""

    __slots__ = ()

    quantity = Field(codecs.INTEGER, "Units in the cart.")
    id = Field(codecs.STRING, "Identifies the line item in the cart.")
    variant_id = Field(codecs.INTEGER, "The variant that is sold.")
    product_id = Field(codecs.INTEGER, "The product that is sold.")
    sku = Field(codecs.STRING, "SKU of the variant; can be empty.", nullable=True)
    name = Field(codecs.STRING, "Name that the shopper sees.")
    url = Field(codecs.STRING, "Address of the product page.", nullable=True)
    is_taxable = Field(codecs.BOOLEAN, "Whether tax is added.")
    image_url = Field(codecs.STRING, "Address of the product image.", nullable=True)
    discounts = Field(codecs.array(codecs.nested(CartItemDiscount)), "Discounts on this line.")
    discount_amount = Field(
        codecs.DECIMAL_NUMBER, "Money that discounts take off, without coupons."
    )
    coupon_amount = Field(codecs.DECIMAL_NUMBER, "Money that coupons take off.")
    original_price = Field(
        codecs.DECIMAL_NUMBER, "Price of one unit in the catalog, before any discount."
    )
    list_price = Field(
        codecs.DECIMAL_NUMBER, "Price of one unit; the catalog price, unless overridden."
    )
    sale_price = Field(codecs.DECIMAL_NUMBER, "Price of one unit after its discounts.")
    extended_list_price = Field(codecs.DECIMAL_NUMBER, "List price of all units.")
    extended_sale_price = Field(codecs.DECIMAL_NUMBER, "Sale price of all units.")
    comparison_price = Field(
        codecs.DECIMAL_NUMBER,
        "Price of one unit that the storefront shows for comparison.",
        nullable=True,
    )
    extended_comparison_price = Field(
        codecs.DECIMAL_NUMBER, "Comparison price of all units.", nullable=True
    )
    is_require_shipping = Field(codecs.BOOLEAN, "Whether the item is shipped.")
    is_mutable = Field(codecs.BOOLEAN, "Whether the shopper can change or remove the line.")
    added_by_promotion = Field(codecs.BOOLEAN, "Whether a promotion added the line, as a gift.")
    parent_id = Field(
        codecs.INTEGER, "The line item that this one belongs to; null for none.", nullable=True
    )
    gift_wrapping = Field(
        codecs.nested(CheckoutGiftWrapping), "The gift wrapping; null for none.", nullable=True
    )
    options = Field(
        codecs.array(codecs.nested(CartItemOption)),
        "Chosen options; present if include asks for them.",
    )


class CheckoutDigitalItem(NestedRecord):
    """A line item that is downloaded."""

    __slots__ = ()

    quantity = Field(codecs.INTEGER, "Units in the cart.")
    id = Field(codecs.STRING, "Identifies the line item in the cart.")
    variant_id = Field(codecs.INTEGER, "The variant that is sold.")
    product_id = Field(codecs.INTEGER, "The product that is sold.")
    sku = Field(codecs.STRING, "SKU of the variant; can be empty.", nullable=True)
    name = Field(codecs.STRING, "Name that the shopper sees.")
    url = Field(codecs.STRING, "Address of the product page.", nullable=True)
    is_taxable = Field(codecs.BOOLEAN, "Whether tax is added.")
    image_url = Field(codecs.STRING, "Address of the product image.", nullable=True)
    discounts = Field(codecs.array(codecs.nested(CartItemDiscount)), "Discounts on this line.")
    discount_amount = Field(
        codecs.DECIMAL_NUMBER, "Money that discounts take off, without coupons."
    )
    coupon_amount = Field(codecs.DECIMAL_NUMBER, "Money that coupons take off.")
    original_price = Field(
        codecs.DECIMAL_NUMBER, "Price of one unit in the catalog, before any discount."
    )
    list_price = Field(
        codecs.DECIMAL_NUMBER, "Price of one unit; the catalog price, unless overridden."
    )
    sale_price = Field(codecs.DECIMAL_NUMBER, "Price of one unit after its discounts.")
    extended_list_price = Field(codecs.DECIMAL_NUMBER, "List price of all units.")
    extended_sale_price = Field(codecs.DECIMAL_NUMBER, "Sale price of all units.")
    comparison_price = Field(
        codecs.DECIMAL_NUMBER,
        "Price of one unit that the storefront shows for comparison.",
        nullable=True,
    )
    extended_comparison_price = Field(
        codecs.DECIMAL_NUMBER, "Comparison price of all units.", nullable=True
    )
    is_require_shipping = Field(codecs.BOOLEAN, "Whether the item is shipped.")
    is_mutable = Field(codecs.BOOLEAN, "Whether the shopper can change or remove the line.")
    added_by_promotion = Field(codecs.BOOLEAN, "Whether a promotion added the line, as a gift.")
    parent_id = Field(
        codecs.INTEGER, "The line item that this one belongs to; null for none.", nullable=True
    )
    options = Field(
        codecs.array(codecs.nested(CartItemOption)),
        "Chosen options; present if include asks for them.",
    )


class CheckoutLineItems(NestedRecord):
    """The line items of a checkout, by kind."""

    __slots__ = ()

    physical_items = Field(
        codecs.array(codecs.nested(CheckoutPhysicalItem)), "Products that are shipped."
    )
    digital_items = Field(
        codecs.array(codecs.nested(CheckoutDigitalItem)), "Products that are downloaded."
    )
    gift_certificates = Field(
        codecs.array(codecs.nested(CartGiftCertificate)), "Gift certificates that are bought."
    )
    custom_items = Field(
        codecs.array(codecs.nested(CartCustomItem)), "Items that are not in the catalog."
    )


class CheckoutCart(NestedRecord):
    """The cart of a checkout."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the cart and its checkout.")
    customer_id = Field(codecs.INTEGER, "The customer whose cart it is; 0 is a guest.")
    email = Field(
        codecs.STRING, "E-mail address of the shopper; can be empty for guests.", nullable=True
    )
    currency = Field(codecs.nested(CartCurrency), "The currency of all prices.")
    tax_included = Field(codecs.BOOLEAN, "Whether the prices include tax.")
    base_amount = Field(
        codecs.DECIMAL_NUMBER, "Sum of all line items, before discounts and coupons."
    )
    channel_id = Field(codecs.INTEGER, "The channel in which the cart is sold.")
    discount_amount = Field(
        codecs.DECIMAL_NUMBER, "Money that discounts take off, without coupons."
    )
    cart_amount_inc_tax = Field(
        codecs.DECIMAL_NUMBER, "Sum of all line items after discounts and coupons, tax included."
    )
    cart_amount_ex_tax = Field(
        codecs.DECIMAL_NUMBER, "Sum of all line items after discounts and coupons, without tax."
    )
    coupons = Field(codecs.array(codecs.nested(CheckoutCoupon)), "Coupons that apply to the cart.")
    discounts = Field(
        codecs.array(codecs.nested(CartDiscount)), "Discounts that apply to the cart."
    )
    line_items = Field(codecs.nested(CheckoutLineItems), "The line items, by kind.")
    created_time = Field(codecs.ISO8601, "When the cart was created.")
    updated_time = Field(codecs.ISO8601, "When the cart was last changed.")


class CheckoutCustomField(NestedRecord):
    """The answer of the shopper to a custom field of an address form."""

    __slots__ = ()

    field_id = Field(
        codecs.STRING, "Identifies the custom field, such as field_25.", required=("create",)
    )
    field_value = Field(codecs.STRING, "The answer.")


class CheckoutAddress(NestedRecord):
    """A billing or shipping address."""

    __slots__ = ()

    first_name = Field(codecs.STRING, "Given name.", nullable=True)
    last_name = Field(codecs.STRING, "Family name.", nullable=True)
    email = Field(codecs.STRING, "E-mail address.", nullable=True)
    company = Field(codecs.STRING, "Company of the recipient.", nullable=True)
    address1 = Field(codecs.STRING, "First line of the street address.", nullable=True)
    address2 = Field(codecs.STRING, "Second line of the street address.", nullable=True)
    city = Field(codecs.STRING, "City or town.", nullable=True)
    state_or_province = Field(codecs.STRING, "State or province, spelled out.", nullable=True)
    state_or_province_code = Field(
        codecs.STRING, "Code of the state or province, such as TX.", nullable=True
    )
    country_code = Field(codecs.STRING, "Two-letter ISO code of the country.", nullable=True)
    postal_code = Field(codecs.STRING, "Postal or ZIP code.", nullable=True)
    phone = Field(codecs.STRING, "Phone number.", nullable=True)
    custom_fields = Field(
        codecs.array(codecs.nested(CheckoutCustomField)),
        "Answers to custom fields of the address form.",
    )
    id = Field(codecs.STRING, "Identifies the address in the checkout.")


class CheckoutShippingOption(NestedRecord):
    """A way to ship a consignment, with its price."""

    __slots__ = ()

    description = Field(codecs.STRING, "Text that the shopper sees.", nullable=True)
    id = Field(codecs.STRING, "Identifies the option, for shipping_option_id.")
    type = Field(
        codecs.STRING, "Kind of shipping method, such as shipping_flatrate.", nullable=True
    )
    image_url = Field(
        codecs.STRING, "Address of the logo of the carrier; can be empty.", nullable=True
    )
    cost = Field(codecs.DECIMAL_NUMBER, "Price of the shipping.")
    transit_time = Field(
        codecs.STRING, "Duration as text, such as 1 business day; can be empty.", nullable=True
    )
    additional_description = Field(
        codecs.STRING,
        "Further text for the shopper; can be empty.",
        access="read_only",
        nullable=True,
    )


class CheckoutConsignmentCoupon(NestedRecord):
    """A coupon on the shipping cost of a consignment."""

    __slots__ = ()

    code = Field(codecs.STRING, "Text that the shopper entered.")
    amount = Field(codecs.DECIMAL_NUMBER, "Money that the coupon takes off.")


class CheckoutConsignmentDiscount(NestedRecord):
    """A discount on the shipping cost of a consignment."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the discount.")


class CheckoutPickupOption(NestedRecord):
    """How the shopper picks up a consignment."""

    __slots__ = ()

    pickup_method_id = Field(codecs.INTEGER, "Pickup method to use.")


class CheckoutConsignment(NestedRecord):
    """Line items that are shipped to one address or picked up together."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the consignment.")
    shipping_address = Field(
        codecs.MAP,
        "The address under an old name; use address.",
        wire="shippingAddress",
        nullable=True,
    )
    address = Field(codecs.nested(CheckoutAddress), "Where it is shipped.", nullable=True)
    available_shipping_options = Field(
        codecs.array(codecs.nested(CheckoutShippingOption)),
        "Ways to ship it; present if include asks for them.",
    )
    selected_shipping_option = Field(
        codecs.nested(CheckoutShippingOption),
        "How it is shipped; null until chosen.",
        nullable=True,
    )
    coupon_discounts = Field(
        codecs.array(codecs.nested(CheckoutConsignmentCoupon)), "Coupons on its shipping cost."
    )
    discounts = Field(
        codecs.array(codecs.nested(CheckoutConsignmentDiscount)), "Discounts on its shipping cost."
    )
    shipping_cost_inc_tax = Field(codecs.DECIMAL_NUMBER, "Shipping cost, tax included.")
    shipping_cost_ex_tax = Field(codecs.DECIMAL_NUMBER, "Shipping cost, without tax.")
    handling_cost_inc_tax = Field(codecs.DECIMAL_NUMBER, "Handling cost, tax included.")
    handling_cost_ex_tax = Field(codecs.DECIMAL_NUMBER, "Handling cost, without tax.")
    line_item_ids = Field(codecs.array(codecs.STRING), "Ids of its line items.")
    selected_pickup_option = Field(
        codecs.nested(CheckoutPickupOption),
        "How it is picked up; null if it is shipped.",
        nullable=True,
    )


class CheckoutTax(NestedRecord):
    """A tax of the checkout."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name that the shopper sees.")
    amount = Field(codecs.DECIMAL_NUMBER, "The tax in money.")


class CheckoutFee(NestedRecord):
    """A fee of the checkout."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the fee.")
    type = Field(codecs.text_enum(CheckoutFeeType), "Kind of fee.")
    name = Field(codecs.STRING, "Name that the merchant sees.")
    display_name = Field(codecs.STRING, "Name that the shopper sees.")
    cost_inc_tax = Field(codecs.DECIMAL_NUMBER, "The fee, tax included.")
    cost_ex_tax = Field(codecs.DECIMAL_NUMBER, "The fee, without tax.")
    source = Field(codecs.STRING, "Where the fee comes from; text of the app that added it.")
    tax_class_id = Field(
        codecs.INTEGER, "Tax class of the fee; null if none was set.", nullable=True
    )


class CheckoutPromotion(NestedRecord):
    """A promotion that the cart is eligible for."""

    __slots__ = ()

    banners = Field(
        codecs.array(codecs.nested(CartBanner)), "Texts of the promotion for the storefront."
    )


class CheckoutDiscountInput(NestedRecord):
    """A discount on the whole cart."""

    __slots__ = ()

    discounted_amount = Field(codecs.DECIMAL_NUMBER, "Money to take off.", required=("create",))


class CheckoutItemDiscountInput(NestedRecord):
    """A discount on one line item."""

    __slots__ = ()

    id = Field(codecs.STRING, "The line item.")
    discounted_amount = Field(codecs.DECIMAL_NUMBER, "Money to take off the line.")


class CheckoutCartDiscounts(NestedRecord):
    """Discounts to add to a cart and its line items."""

    __slots__ = ()

    discounts = Field(
        codecs.array(codecs.nested(CheckoutDiscountInput)), "Discounts on the whole cart."
    )
    line_items = Field(
        codecs.array(codecs.nested(CheckoutItemDiscountInput)), "Discounts on single line items."
    )
    version = Field(codecs.INTEGER, "The version last read; any other version gives status 409.")


class CheckoutDiscountsInput(NestedRecord):
    """Discounts to add to a checkout."""

    __slots__ = ()

    cart = Field(
        codecs.nested(CheckoutCartDiscounts), "The discounts of the cart and its line items."
    )


class CheckoutBillingAddressInput(NestedRecord):
    """A billing address to set."""

    __slots__ = ()

    first_name = Field(codecs.STRING, "Given name.")
    last_name = Field(codecs.STRING, "Family name.")
    email = Field(codecs.STRING, "E-mail address.", required=("create",))
    company = Field(codecs.STRING, "Company of the recipient.")
    address1 = Field(codecs.STRING, "First line of the street address.")
    address2 = Field(codecs.STRING, "Second line of the street address.")
    city = Field(codecs.STRING, "City or town.")
    state_or_province = Field(codecs.STRING, "State or province, spelled out.")
    state_or_province_code = Field(codecs.STRING, "Code of the state or province, such as TX.")
    country_code = Field(codecs.STRING, "Two-letter ISO code of the country.", required=("create",))
    postal_code = Field(codecs.STRING, "Postal or ZIP code.")
    phone = Field(codecs.STRING, "Phone number.")
    custom_fields = Field(
        codecs.array(codecs.nested(CheckoutCustomField)),
        "Answers to custom fields of the address form.",
    )
    version = Field(codecs.INTEGER, "The version last read; any other version gives status 409.")


class CheckoutConsignmentAddress(NestedRecord):
    """The shipping address of a new consignment."""

    __slots__ = ()

    first_name = Field(codecs.STRING, "Given name.")
    last_name = Field(codecs.STRING, "Family name.")
    email = Field(codecs.STRING, "E-mail address.", required=("create",))
    company = Field(codecs.STRING, "Company of the recipient.")
    address1 = Field(codecs.STRING, "First line of the street address.")
    address2 = Field(codecs.STRING, "Second line of the street address.")
    city = Field(codecs.STRING, "City or town.")
    state_or_province = Field(
        codecs.STRING, "State or province, spelled out.", required=("create",)
    )
    state_or_province_code = Field(codecs.STRING, "Code of the state or province, such as TX.")
    country_code = Field(codecs.STRING, "Two-letter ISO code of the country.", required=("create",))
    postal_code = Field(codecs.STRING, "Postal or ZIP code.", required=("create",))
    phone = Field(codecs.STRING, "Phone number.")
    custom_fields = Field(
        codecs.array(codecs.nested(CheckoutCustomField)),
        "Answers to custom fields of the address form.",
    )


class CheckoutConsignmentItem(NestedRecord):
    """Units of a line item that belong to a consignment."""

    __slots__ = ()

    item_id = Field(codecs.STRING, "The line item of the cart.", required=("create",))
    quantity = Field(codecs.INTEGER, "Units of the line item.", required=("create",))


class CheckoutConsignmentInput(NestedRecord):
    """Line items to ship to one address or to have picked up together."""

    __slots__ = ()

    address = Field(codecs.nested(CheckoutConsignmentAddress), "Where to ship them.")
    line_items = Field(
        codecs.array(codecs.nested(CheckoutConsignmentItem)), "The line items and their quantities."
    )
    pickup_option = Field(
        codecs.nested(CheckoutPickupOption), "How they are picked up, instead of shipped."
    )
    version = Field(codecs.INTEGER, "The version last read; any other version gives status 409.")


class CheckoutConsignmentAddressUpdate(NestedRecord):
    """The new shipping address of a consignment."""

    __slots__ = ()

    first_name = Field(codecs.STRING, "Given name.")
    last_name = Field(codecs.STRING, "Family name.")
    email = Field(codecs.STRING, "E-mail address.", required=("create",))
    company = Field(codecs.STRING, "Company of the recipient.")
    address1 = Field(codecs.STRING, "First line of the street address.")
    address2 = Field(codecs.STRING, "Second line of the street address.")
    city = Field(codecs.STRING, "City or town.")
    state_or_province = Field(codecs.STRING, "State or province, spelled out.")
    state_or_province_code = Field(codecs.STRING, "Code of the state or province, such as TX.")
    country_code = Field(codecs.STRING, "Two-letter ISO code of the country.", required=("create",))
    postal_code = Field(codecs.STRING, "Postal or ZIP code.")
    phone = Field(codecs.STRING, "Phone number.")
    custom_fields = Field(
        codecs.array(codecs.nested(CheckoutCustomField)),
        "Answers to custom fields of the address form.",
    )


class CheckoutCustomShipping(NestedRecord):
    """A shipping price that is set by hand or app."""

    __slots__ = ()

    price = Field(codecs.DECIMAL_NUMBER, "Price of the shipping.")
    description = Field(codecs.STRING, "Text that the shopper sees.")


class CheckoutConsignmentUpdate(NestedRecord):
    """The new values of a consignment."""

    __slots__ = ()

    address = Field(codecs.nested(CheckoutConsignmentAddressUpdate), "Where to ship it.")
    line_items = Field(
        codecs.array(codecs.nested(CheckoutConsignmentItem)), "Its line items and their quantities."
    )
    shipping_option_id = Field(codecs.STRING, "Id of the available shipping option to select.")
    pickup_option = Field(
        codecs.nested(CheckoutPickupOption), "How it is picked up, instead of shipped."
    )
    custom_shipping = Field(
        codecs.nested(CheckoutCustomShipping), "A shipping price of your own instead of an option."
    )
    version = Field(codecs.INTEGER, "The version last read; any other version gives status 409.")


class CheckoutCouponInput(NestedRecord):
    """A coupon to apply."""

    __slots__ = ()

    coupon_code = Field(codecs.STRING, "Code of the coupon.")
    version = Field(codecs.INTEGER, "The version last read; any other version gives status 409.")


class CheckoutFeeInput(NestedRecord):
    """A fee to add."""

    __slots__ = ()

    type = Field(codecs.text_enum(CheckoutFeeType), "Kind of fee.", required=("create",))
    name = Field(
        codecs.STRING,
        "Name that the merchant sees.",
        required=("create",),
        limits={"min_length": 1, "max_length": 50},
    )
    display_name = Field(
        codecs.STRING,
        "Name that the shopper sees.",
        required=("create",),
        limits={"min_length": 1, "max_length": 200},
    )
    cost = Field(codecs.DECIMAL_NUMBER, "The fee in money.", required=("create",))
    source = Field(
        codecs.STRING,
        "Where the fee comes from; text of your own.",
        required=("create",),
        limits={"min_length": 1, "max_length": 50},
    )
    tax_class_id = Field(codecs.INTEGER, "Tax class of the fee.")


class CheckoutFeesInput(NestedRecord):
    """Fees to add."""

    __slots__ = ()

    fees = Field(
        codecs.array(codecs.nested(CheckoutFeeInput)),
        "The fees; a checkout can have five.",
        required=("create",),
        limits={"max_items": 5},
    )


class CheckoutFeeUpdate(NestedRecord):
    """The new values of a fee."""

    __slots__ = ()

    type = Field(codecs.text_enum(CheckoutFeeType), "Kind of fee.", required=("create",))
    name = Field(
        codecs.STRING,
        "Name that the merchant sees.",
        required=("create",),
        limits={"min_length": 1, "max_length": 50},
    )
    display_name = Field(
        codecs.STRING,
        "Name that the shopper sees.",
        required=("create",),
        limits={"min_length": 1, "max_length": 200},
    )
    cost = Field(codecs.DECIMAL_NUMBER, "The fee in money.", required=("create",))
    source = Field(
        codecs.STRING,
        "Where the fee comes from; text of your own.",
        required=("create",),
        limits={"min_length": 1, "max_length": 50},
    )
    tax_class_id = Field(codecs.INTEGER, "Tax class of the fee.")
    id = Field(codecs.STRING, "The fee to replace.", required=("create",))


class CheckoutFeesUpdate(NestedRecord):
    """Fees to replace."""

    __slots__ = ()

    fees = Field(
        codecs.array(codecs.nested(CheckoutFeeUpdate)),
        "The fees with their ids.",
        required=("create",),
    )


class CheckoutFeeIds(NestedRecord):
    """Fees to remove."""

    __slots__ = ()

    ids = Field(codecs.array(codecs.STRING), "Ids of the fees.", required=("create",))


class CheckoutOrder(NestedRecord):
    """The order that a checkout became."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the order.")


class CheckoutTokenInput(NestedRecord):
    """How often and how long a token is valid."""

    __slots__ = ()

    max_uses = Field(codecs.INTEGER, "How often the token can be used.", wire="maxUses")
    ttl = Field(
        codecs.INTEGER,
        "How long the token is valid, in seconds; at most 30 days.",
        limits={"min": 1, "max": 2592000},
    )


class CheckoutToken(NestedRecord):
    """A token with which a shopper can open the checkout."""

    __slots__ = ()

    checkout_token = Field(codecs.STRING, "The token.", wire="checkoutToken")
    meta = Field(codecs.MAP, "Further data; usually empty.")
