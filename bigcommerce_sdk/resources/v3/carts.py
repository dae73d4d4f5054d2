"""Carts: Shopping carts; they expire 30 days after their last change.

Generated from schema/v3/carts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .shared import (
    CartBanner,
    CartCurrency,
    CartCustomItem,
    CartDiscount,
    CartGiftCertificate,
    CartGiftCertificateContact,
    CartItemDiscount,
    CartItemOption,
    CartVersion,
)

CartCouponType = Union[
    Literal["0"], Literal["1"], Literal["2"], Literal["3"], Literal["4"], Literal["5"]
]
"""Kinds of discounts of coupons, as numbers in text."""

CartItemCouponType = Union[Literal[0], Literal[1], Literal[2], Literal[3], Literal[4]]
"""Kinds of discounts of coupons, as numbers."""

CartGiftCertificateTheme = Union[
    Literal["Birthday"],
    Literal["Boy"],
    Literal["Celebration"],
    Literal["Christmas"],
    Literal["General"],
    Literal["Girl"],
]
"""Designs of gift certificates."""

CartInclude = Union[
    Literal["redirect_urls"],
    Literal["line_items.physical_items.options"],
    Literal["line_items.digital_items.options"],
    Literal["promotions.banners"],
]
"""Parts of a cart that replies have only on request."""


class CartCoupon(NestedRecord):
    """A coupon that applies to the cart."""

    __slots__ = ()

    code = Field(codecs.STRING, "Text that the shopper entered.")
    id = Field(codecs.STRING, "Identifies the coupon.", access="read_only")
    coupon_type = Field(
        codecs.text_enum(CartCouponType),
        "Kind of discount, as a number in text.",
        access="read_only",
    )
    discounted_amount = Field(
        codecs.DECIMAL_NUMBER, "Money that the coupon takes off.", access="read_only"
    )
    display_name = Field(codecs.STRING, "Name that the shopper sees.", nullable=True)


class CartItemCoupon(NestedRecord):
    """A coupon that applies to a line item."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the coupon.")
    code = Field(codecs.STRING, "Text that the shopper entered.")
    name = Field(codecs.STRING, "Name that the merchant sees.", nullable=True)
    discount_type = Field(
        codecs.integer_enum(CartItemCouponType),
        "Kind of discount, as a number.",
        wire="discountType",
    )
    discount_amount = Field(
        codecs.DECIMAL_NUMBER,
        "Size of the discount: money or percent, by its type.",
        wire="discountAmount",
    )
    expires_date = Field(
        codecs.INTEGER, "When the coupon expires; 0 for never.", wire="expiresDate"
    )
    total_discount = Field(
        codecs.DECIMAL_NUMBER, "Money that the coupon takes off the cart.", wire="totalDiscount"
    )


class CartGiftWrapping(NestedRecord):
    """The gift wrapping of a line item."""

    __slots__ = ()

    name = Field(codecs.STRING, "Kind of wrapping that the shopper chose.")
    message = Field(codecs.STRING, "Text of the shopper to the recipient.", nullable=True)
    amount = Field(codecs.DECIMAL_NUMBER, "Price of the wrapping.")


class CartPhysicalItem(NestedRecord):
    """A line item that is shipped."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the line item in the cart.")
    parent_id = Field(
        codecs.STRING, "The line item that this one belongs to; null for none.", nullable=True
    )
    variant_id = Field(codecs.INTEGER, "The variant that is sold.")
    product_id = Field(codecs.INTEGER, "The product that is sold.")
    sku = Field(codecs.STRING, "SKU of the variant; can be empty.", nullable=True)
    name = Field(codecs.STRING, "Name that the shopper sees.")
    url = Field(codecs.STRING, "Address of the product page.", nullable=True)
    quantity = Field(codecs.INTEGER, "Units in the cart.")
    taxable = Field(codecs.BOOLEAN, "Whether tax is added.")
    image_url = Field(codecs.STRING, "Address of the product image.", nullable=True)
    discounts = Field(codecs.array(codecs.nested(CartItemDiscount)), "Discounts on this line.")
    coupons = Field(codecs.array(codecs.nested(CartItemCoupon)), "Coupons on this line.")
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
    is_require_shipping = Field(codecs.BOOLEAN, "Whether the item is shipped.")
    is_mutable = Field(codecs.BOOLEAN, "Whether the shopper can change or remove the line.")
    added_by_promotion = Field(codecs.BOOLEAN, "Whether a promotion added the line, as a gift.")
    gift_wrapping = Field(
        codecs.nested(CartGiftWrapping), "The gift wrapping; null for none.", nullable=True
    )
    options = Field(
        codecs.array(codecs.nested(CartItemOption)),
        "Chosen options; present if include asks for them.",
    )


class CartDigitalItem(NestedRecord):
    """A line item that is downloaded."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the line item in the cart.")
    parent_id = Field(
        codecs.STRING, "The line item that this one belongs to; null for none.", nullable=True
    )
    variant_id = Field(codecs.INTEGER, "The variant that is sold.")
    product_id = Field(codecs.INTEGER, "The product that is sold.")
    sku = Field(codecs.STRING, "SKU of the variant; can be empty.", nullable=True)
    name = Field(codecs.STRING, "Name that the shopper sees.")
    url = Field(codecs.STRING, "Address of the product page.", nullable=True)
    quantity = Field(codecs.INTEGER, "Units in the cart.")
    taxable = Field(codecs.BOOLEAN, "Whether tax is added.")
    image_url = Field(codecs.STRING, "Address of the product image.", nullable=True)
    discounts = Field(codecs.array(codecs.nested(CartItemDiscount)), "Discounts on this line.")
    coupons = Field(codecs.array(codecs.nested(CartItemCoupon)), "Coupons on this line.")
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
    is_require_shipping = Field(codecs.BOOLEAN, "Whether the item is shipped.")
    is_mutable = Field(codecs.BOOLEAN, "Whether the shopper can change or remove the line.")
    added_by_promotion = Field(codecs.BOOLEAN, "Whether a promotion added the line, as a gift.")
    download_file_urls = Field(codecs.array(codecs.STRING), "Addresses of the files.")
    download_page_url = Field(codecs.STRING, "Address of the page with the files.", nullable=True)
    download_size = Field(codecs.STRING, "Size of all files, as text with its unit.", nullable=True)
    options = Field(
        codecs.array(codecs.nested(CartItemOption)),
        "Chosen options; present if include asks for them.",
    )


class CartLineItems(NestedRecord):
    """The line items of a cart, by kind."""

    __slots__ = ()

    physical_items = Field(
        codecs.array(codecs.nested(CartPhysicalItem)), "Products that are shipped."
    )
    digital_items = Field(
        codecs.array(codecs.nested(CartDigitalItem)), "Products that are downloaded."
    )
    gift_certificates = Field(
        codecs.array(codecs.nested(CartGiftCertificate)), "Gift certificates that are bought."
    )
    custom_items = Field(
        codecs.array(codecs.nested(CartCustomItem)), "Items that are not in the catalog."
    )


class CartWrapDetail(NestedRecord):
    """One gift wrapping and its message."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "The kind of gift wrapping of the store.")
    message = Field(codecs.STRING, "Text of the shopper to the recipient.")


class CartGiftWrappingInput(NestedRecord):
    """The gift wrapping of a product that is put into a cart."""

    __slots__ = ()

    wrap_together = Field(
        codecs.BOOLEAN, "Whether all units are wrapped together, or each on its own."
    )
    wrap_details = Field(
        codecs.array(codecs.nested(CartWrapDetail)),
        "One wrapping for all units, or one for each of them.",
    )


class CartOptionSelection(NestedRecord):
    """A value that is chosen for an option or modifier of a product."""

    __slots__ = ()

    option_id = Field(codecs.INTEGER, "The option or modifier.")
    option_value = Field(
        codecs.ANY,
        "Id of the chosen value; text, a Unix time or an object for modifiers without values.",
    )
    name = Field(codecs.STRING, "Label of the option.")
    value = Field(codecs.STRING, "Label of the chosen value.")
    name_id = Field(codecs.INTEGER, "Identifies the option.", wire="nameId")
    value_id = Field(codecs.INTEGER, "Identifies the chosen value.", wire="valueId")


class CartItemInput(NestedRecord):
    """A catalog product to put into a cart."""

    __slots__ = ()

    quantity = Field(codecs.INTEGER, "Units of the product.", required=("create",))
    product_id = Field(codecs.INTEGER, "The product to add.", required=("create",))
    list_price = Field(codecs.DECIMAL_NUMBER, "Price of one unit instead of that of the catalog.")
    variant_id = Field(codecs.INTEGER, "The variant; leave it out for products with modifiers.")
    name = Field(codecs.STRING, "Name of the line instead of that of the product.")
    gift_wrapping = Field(codecs.nested(CartGiftWrappingInput), "The gift wrapping of its units.")
    option_selections = Field(
        codecs.array(codecs.nested(CartOptionSelection)),
        "Chosen options and modifiers, for products with modifiers.",
    )


class CartPromotions(NestedRecord):
    """Promotions that the cart is eligible for."""

    __slots__ = ()

    banners = Field(
        codecs.nested(CartBanner), "Texts of promotions for the storefront.", nullable=True
    )


class CartCustomItemInput(NestedRecord):
    """An item outside the catalog to put into a cart."""

    __slots__ = ()

    sku = Field(codecs.STRING, "SKU of the item, as text of the caller.")
    name = Field(
        codecs.STRING, "Name that the shopper sees.", limits={"min_length": 1, "max_length": 250}
    )
    quantity = Field(codecs.INTEGER, "Units of the item.")
    list_price = Field(codecs.DECIMAL_NUMBER, "Price of one unit.")
    image_url = Field(codecs.STRING, "Address of the picture of the item.")


class CartGiftCertificateInput(NestedRecord):
    """A gift certificate to put into a cart."""

    __slots__ = ()

    name = Field(codecs.STRING, "Title of the gift certificate in the cart.", required=("create",))
    theme = Field(
        codecs.text_enum(CartGiftCertificateTheme),
        "Design of the gift certificate.",
        required=("create",),
    )
    amount = Field(
        codecs.DECIMAL_NUMBER,
        "Value of one gift certificate, from 1 to 1000.",
        required=("create",),
        limits={"min": 1, "max": 1000},
    )
    quantity = Field(
        codecs.INTEGER,
        "How many gift certificates to add.",
        required=("create",),
        limits={"min": 1},
    )
    sender = Field(codecs.nested(CartGiftCertificateContact), "Who gives it.", required=("create",))
    recipient = Field(
        codecs.nested(CartGiftCertificateContact), "Who receives it.", required=("create",)
    )
    message = Field(
        codecs.STRING, "Text of the sender to the recipient.", limits={"max_length": 200}
    )


class CartItemsInput(NestedRecord):
    """Line items to add to a cart."""

    __slots__ = ()

    line_items = Field(codecs.array(codecs.nested(CartItemInput)), "Products of the catalog.")
    gift_certificates = Field(
        codecs.array(codecs.nested(CartGiftCertificateInput)), "Gift certificates to add."
    )
    custom_items = Field(
        codecs.array(codecs.nested(CartCustomItemInput)), "Items that are not in the catalog."
    )
    version = Field(codecs.INTEGER, "The version last read; any other version gives status 409.")


class CartItemUpdate(NestedRecord):
    """The new values of a line item."""

    __slots__ = ()

    line_item = Field(
        codecs.nested(CartItemInput), "The product, with its new quantity or list price."
    )
    gift_certificates = Field(
        codecs.array(codecs.nested(CartGiftCertificateInput)),
        "The gift certificate, if the line item is one.",
    )
    custom_items = Field(
        codecs.array(codecs.nested(CartCustomItemInput)),
        "The store does not change custom items; add a new one and remove the old one.",
    )
    version = Field(codecs.INTEGER, "The version last read; any other version gives status 409.")


class CartRedirectUrlsInput(NestedRecord):
    """What the addresses of a cart carry."""

    __slots__ = ()

    query_params = Field(codecs.map_of(codecs.STRING), "Query parameters to add to the addresses.")


class CartRedirectUrls(NestedRecord):
    """Addresses that open a cart in a browser, once and within 30 days."""

    __slots__ = ()

    cart_url = Field(codecs.STRING, "Opens the cart page.")
    checkout_url = Field(codecs.STRING, "Opens the checkout.")
    embedded_checkout_url = Field(
        codecs.STRING, "Opens the checkout inside a page of another site."
    )


class CartFields(BaseRecord):
    """Fields of Cart and AsyncCart."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the cart and its checkout.", access="read_only")
    customer_id = Field(codecs.INTEGER, "The customer whose cart it is; 0 is a guest.")
    channel_id = Field(
        codecs.INTEGER, "The channel in which the cart is sold.", access="create_only"
    )
    email = Field(
        codecs.STRING,
        "E-mail address of the shopper; can be empty for guests.",
        access="read_only",
        nullable=True,
    )
    currency = Field(
        codecs.nested(CartCurrency),
        "The currency of all prices; set it when creating the cart.",
        access="create_only",
    )
    tax_included = Field(codecs.BOOLEAN, "Whether the prices include tax.", access="read_only")
    base_amount = Field(
        codecs.DECIMAL_NUMBER,
        "Sum of all line items, before discounts and coupons.",
        access="read_only",
    )
    discount_amount = Field(
        codecs.DECIMAL_NUMBER, "Money that discounts take off, without coupons.", access="read_only"
    )
    manual_discount_amount = Field(
        codecs.DECIMAL_NUMBER,
        "Money that discounts added by hand or app take off.",
        access="read_only",
    )
    cart_amount = Field(
        codecs.DECIMAL_NUMBER,
        "Sum of all line items, after discounts and coupons.",
        access="read_only",
    )
    coupons = Field(
        codecs.array(codecs.nested(CartCoupon)),
        "Coupons that apply to the cart.",
        access="read_only",
    )
    discounts = Field(
        codecs.array(codecs.nested(CartDiscount)),
        "Discounts that apply to the cart.",
        access="read_only",
    )
    line_items = Field(
        codecs.nested(CartLineItems),
        "Line items by kind when read; catalog products, as a list, when creating a cart.",
        access="create_only",
        write=codecs.array(codecs.nested(CartItemInput)),
    )
    created_time = Field(codecs.ISO8601, "When the cart was created.", access="read_only")
    updated_time = Field(codecs.ISO8601, "When the cart was last changed.", access="read_only")
    locale = Field(
        codecs.STRING,
        "Language of the cart, such as en or fr-FR.",
        access="create_only",
        nullable=True,
    )
    promotions = Field(
        codecs.nested(CartPromotions),
        "Promotions of the cart; present if include has promotions.banners.",
        access="read_only",
        nullable=True,
    )
    version = Field(
        codecs.INTEGER,
        "Grows with each change; if an update sends another version, its status is 409.",
        access="update_only",
    )
    custom_items = Field(
        codecs.array(codecs.nested(CartCustomItemInput)),
        "Items outside the catalog to create the cart with.",
        access="create_only",
    )
    gift_certificates = Field(
        codecs.array(codecs.nested(CartGiftCertificateInput)),
        "Gift certificates to create the cart with.",
        access="create_only",
    )
    redirect_urls = Field(
        codecs.nested(CartRedirectUrls),
        "Addresses that open the cart; present if include has redirect_urls.",
        access="read_only",
        nullable=True,
    )


class Cart(CartFields, Record):
    """One cart. Shopping carts; they expire 30 days after their last change."""

    __slots__ = ()

    customer = Link(
        "The customer whose cart it is; None for guests.",
        "Customers",
        via="customer_id",
        virtual=True,
        none_when=0,
    )
    channel = Link(
        "The channel in which the cart is sold.", "Channels", via="channel_id", virtual=True
    )
    checkout = Link(
        "The checkout of the cart, which has the same id.", "Checkouts", via="id", virtual=True
    )
    metafields = Link("Metafields of the cart.", "CartMetafields", many=True, virtual=True)


class AsyncCart(CartFields, AsyncRecord):
    """One cart. Shopping carts; they expire 30 days after their last change. For asynchronous clients."""

    __slots__ = ()

    customer = Cart.customer.awaited()
    channel = Cart.channel.awaited()
    checkout = Cart.checkout.awaited()
    metafields = Cart.metafields.awaited()


class CartFilters(FilterSet):
    """Parameters of Carts."""


class Carts(Resource[Cart]):
    """Shopping carts; they expire 30 days after their last change."""

    meta = ResourceMeta(
        name="Carts",
        path="/carts",
        api="v3",
        record=Cart,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/carts/{id}",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(CartInclude)),
                        "Parts that the reply has only on request.",
                        name="include",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "create": Operation(
                "create",
                "POST",
                "/carts",
                status=201,
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(CartInclude)),
                        "Parts that the reply has only on request.",
                        name="include",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/carts/{id}",
                status=201,
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(CartInclude)),
                        "Parts that the reply has only on request.",
                        name="include",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="Changes the customer; promotions and shipping quotes of the cart are removed.",
            ),
            "delete": Operation("delete", "DELETE", "/carts/{id}", status=204, envelope="data"),
        },
        filters=CartFilters,
        actions=(
            Action(
                "add_items",
                "POST",
                "/carts/{cart_id}/items",
                body=CartItemsInput,
                returns="record",
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(CartInclude)),
                        "Parts that the reply has only on request.",
                        name="include",
                        op="none",
                    ),
                ),
                on_record=True,
                doc="Adds products, custom items or gift certificates.",
            ),
            Action(
                "update_item",
                "PUT",
                "/carts/{cart_id}/items/{item_id}",
                body=CartItemUpdate,
                returns="record",
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(CartInclude)),
                        "Parts that the reply has only on request.",
                        name="include",
                        op="none",
                    ),
                ),
                doc="Changes quantity or list price of a line item; other variants need a new line item.",
            ),
            Action(
                "delete_item",
                "DELETE",
                "/carts/{cart_id}/items/{item_id}",
                body=CartVersion,
                returns="record",
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(CartInclude)),
                        "Parts that the reply has only on request.",
                        name="include",
                        op="none",
                    ),
                ),
                doc="Removes a line item; removing the last one deletes the cart, and no cart is returned.",
            ),
            Action(
                "create_redirect_urls",
                "POST",
                "/carts/{cart_id}/redirect_urls",
                body=CartRedirectUrlsInput,
                returns=CartRedirectUrls,
                envelope="data",
                on_record=True,
                doc="Creates addresses that open the cart in a browser, once and within 30 days.",
            ),
        ),
        any_of=(("line_items", "custom_items", "gift_certificates"),),
        scopes=("store_cart_read_only", "store_cart"),
        ids={"cart_id": "str"},
        columns=(
            "id",
            "customer_id",
            "email",
            "channel_id",
            "base_amount",
            "discount_amount",
            "cart_amount",
            "updated_time",
        ),
    )


class AsyncCarts(AsyncResource[AsyncCart]):
    """Shopping carts; they expire 30 days after their last change. For asynchronous clients."""

    meta = Carts.meta._replace(record=AsyncCart)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CartFields() -> None: ...

    def CartFilters() -> None: ...

    def Cart() -> None: ...

    def Carts() -> None: ...

    def AsyncCart() -> None: ...

    def AsyncCarts() -> None: ...
