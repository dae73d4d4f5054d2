"""Shapes and enums of Checkouts.

Generated from schema/v3/checkouts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Literal, Never, TypeAlias

from bigcommerce_sdk.records.nested import NestedRecord

from .inputs import (
    CartBannerDict,
    CartCurrencyDict,
    CartCustomItemDict,
    CartDiscountDict,
    CartGiftCertificateDict,
    CartItemDiscountDict,
    CartItemOptionDict,
    CheckoutAddressDict,
    CheckoutCartDiscountsDict,
    CheckoutConsignmentAddressDict,
    CheckoutConsignmentAddressUpdateDict,
    CheckoutConsignmentCouponDict,
    CheckoutConsignmentDiscountDict,
    CheckoutConsignmentItemDict,
    CheckoutCouponDict,
    CheckoutCustomFieldDict,
    CheckoutCustomShippingDict,
    CheckoutDigitalItemDict,
    CheckoutDiscountInputDict,
    CheckoutFeeInputDict,
    CheckoutFeeUpdateDict,
    CheckoutGiftWrappingDict,
    CheckoutItemDiscountInputDict,
    CheckoutLineItemsDict,
    CheckoutPhysicalItemDict,
    CheckoutPickupOptionDict,
    CheckoutShippingOptionDict,
)
from .shared import (
    CartBanner,
    CartCurrency,
    CartCustomItem,
    CartDiscount,
    CartGiftCertificate,
    CartItemDiscount,
    CartItemOption,
)

CheckoutFeeType: TypeAlias = Literal["custom_fee"] | Never
"""Kinds of fees."""

CheckoutInclude: TypeAlias = Literal[
    "cart.line_items.physical_items.options",
    "cart.line_items.digital_items.options",
    "consignments.available_shipping_options",
    "promotions.banners",
]
"""Parts of a checkout that replies have only on request."""

CheckoutConsignmentInclude: TypeAlias = Literal["consignments.available_shipping_options"] | Never
"""Parts that replies about consignments have only on request."""

class CheckoutCoupon(NestedRecord):
    """A coupon that applies to the checkout."""

    def __init__(
        self,
        *,
        code: str = ...,
        id: int = ...,
        coupon_type: str = ...,
        discounted_amount: Decimal | float | str = ...,
        display_name: str | None = ...,
    ) -> None: ...
    @property
    def code(self) -> str:
        """Text that the shopper entered. String."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the coupon. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def coupon_type(self) -> str:
        """Kind of discount, such as percentage_discount. String."""

    @coupon_type.setter
    def coupon_type(self, value: str) -> None: ...
    @property
    def discounted_amount(self) -> Decimal:
        """Money that the coupon takes off. Decimal."""

    @discounted_amount.setter
    def discounted_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def display_name(self) -> str | None:
        """Name that the shopper sees. String, can be None."""

    @display_name.setter
    def display_name(self, value: str | None) -> None: ...

class CheckoutGiftWrapping(NestedRecord):
    """The gift wrapping of a line item."""

    def __init__(
        self,
        *,
        name: str = ...,
        message: str | None = ...,
        amount: Decimal | float | str = ...,
        amount_as_integer: int = ...,
    ) -> None: ...
    @property
    def name(self) -> str:
        """Kind of wrapping that the shopper chose. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def message(self) -> str | None:
        """Text of the shopper to the recipient. String, can be None."""

    @message.setter
    def message(self, value: str | None) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Price of the wrapping. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def amount_as_integer(self) -> int:
        """Price of the wrapping in the smallest unit of the currency, such as cents. Integer."""

    @amount_as_integer.setter
    def amount_as_integer(self, value: int) -> None: ...

class CheckoutPhysicalItem(NestedRecord):
    """A line item that is shipped."""

    def __init__(
        self,
        *,
        quantity: int = ...,
        id: str = ...,
        variant_id: int = ...,
        product_id: int = ...,
        sku: str | None = ...,
        name: str = ...,
        url: str | None = ...,
        is_taxable: bool = ...,
        image_url: str | None = ...,
        discounts: Sequence[CartItemDiscount | CartItemDiscountDict] = ...,
        discount_amount: Decimal | float | str = ...,
        coupon_amount: Decimal | float | str = ...,
        original_price: Decimal | float | str = ...,
        list_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        extended_list_price: Decimal | float | str = ...,
        extended_sale_price: Decimal | float | str = ...,
        comparison_price: Decimal | float | str | None = ...,
        extended_comparison_price: Decimal | float | str | None = ...,
        is_require_shipping: bool = ...,
        is_mutable: bool = ...,
        added_by_promotion: bool = ...,
        parent_id: int | None = ...,
        gift_wrapping: CheckoutGiftWrapping | CheckoutGiftWrappingDict | None = ...,
        options: Sequence[CartItemOption | CartItemOptionDict] = ...,
    ) -> None: ...
    @property
    def quantity(self) -> int:
        """Units in the cart. Integer."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the line item in the cart. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def variant_id(self) -> int:
        """The variant that is sold. Integer."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """The product that is sold. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def sku(self) -> str | None:
        """SKU of the variant; can be empty. String, can be None."""

    @sku.setter
    def sku(self, value: str | None) -> None: ...
    @property
    def name(self) -> str:
        """Name that the shopper sees. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def url(self) -> str | None:
        """Address of the product page. String, can be None."""

    @url.setter
    def url(self, value: str | None) -> None: ...
    @property
    def is_taxable(self) -> bool:
        """Whether tax is added. Boolean."""

    @is_taxable.setter
    def is_taxable(self, value: bool) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Address of the product image. String, can be None."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...
    @property
    def discounts(self) -> list[CartItemDiscount]:
        """Discounts on this line. Array of object."""

    @discounts.setter
    def discounts(self, value: Sequence[CartItemDiscount | CartItemDiscountDict]) -> None: ...
    @property
    def discount_amount(self) -> Decimal:
        """Money that discounts take off, without coupons. Decimal."""

    @discount_amount.setter
    def discount_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def coupon_amount(self) -> Decimal:
        """Money that coupons take off. Decimal."""

    @coupon_amount.setter
    def coupon_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def original_price(self) -> Decimal:
        """Price of one unit in the catalog, before any discount. Decimal."""

    @original_price.setter
    def original_price(self, value: Decimal | float | str) -> None: ...
    @property
    def list_price(self) -> Decimal:
        """Price of one unit; the catalog price, unless overridden. Decimal."""

    @list_price.setter
    def list_price(self, value: Decimal | float | str) -> None: ...
    @property
    def sale_price(self) -> Decimal:
        """Price of one unit after its discounts. Decimal."""

    @sale_price.setter
    def sale_price(self, value: Decimal | float | str) -> None: ...
    @property
    def extended_list_price(self) -> Decimal:
        """List price of all units. Decimal."""

    @extended_list_price.setter
    def extended_list_price(self, value: Decimal | float | str) -> None: ...
    @property
    def extended_sale_price(self) -> Decimal:
        """Sale price of all units. Decimal."""

    @extended_sale_price.setter
    def extended_sale_price(self, value: Decimal | float | str) -> None: ...
    @property
    def comparison_price(self) -> Decimal | None:
        """Price of one unit that the storefront shows for comparison. Decimal, can be None."""

    @comparison_price.setter
    def comparison_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def extended_comparison_price(self) -> Decimal | None:
        """Comparison price of all units. Decimal, can be None."""

    @extended_comparison_price.setter
    def extended_comparison_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def is_require_shipping(self) -> bool:
        """Whether the item is shipped. Boolean."""

    @is_require_shipping.setter
    def is_require_shipping(self, value: bool) -> None: ...
    @property
    def is_mutable(self) -> bool:
        """Whether the shopper can change or remove the line. Boolean."""

    @is_mutable.setter
    def is_mutable(self, value: bool) -> None: ...
    @property
    def added_by_promotion(self) -> bool:
        """Whether a promotion added the line, as a gift. Boolean."""

    @added_by_promotion.setter
    def added_by_promotion(self, value: bool) -> None: ...
    @property
    def parent_id(self) -> int | None:
        """The line item that this one belongs to; null for none. Integer, can be None."""

    @parent_id.setter
    def parent_id(self, value: int | None) -> None: ...
    @property
    def gift_wrapping(self) -> CheckoutGiftWrapping | None:
        """The gift wrapping; null for none. Object, can be None."""

    @gift_wrapping.setter
    def gift_wrapping(
        self, value: CheckoutGiftWrapping | CheckoutGiftWrappingDict | None
    ) -> None: ...
    @property
    def options(self) -> list[CartItemOption]:
        """Chosen options; present if include asks for them. Array of object."""

    @options.setter
    def options(self, value: Sequence[CartItemOption | CartItemOptionDict]) -> None: ...

class CheckoutDigitalItem(NestedRecord):
    """A line item that is downloaded."""

    def __init__(
        self,
        *,
        quantity: int = ...,
        id: str = ...,
        variant_id: int = ...,
        product_id: int = ...,
        sku: str | None = ...,
        name: str = ...,
        url: str | None = ...,
        is_taxable: bool = ...,
        image_url: str | None = ...,
        discounts: Sequence[CartItemDiscount | CartItemDiscountDict] = ...,
        discount_amount: Decimal | float | str = ...,
        coupon_amount: Decimal | float | str = ...,
        original_price: Decimal | float | str = ...,
        list_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        extended_list_price: Decimal | float | str = ...,
        extended_sale_price: Decimal | float | str = ...,
        comparison_price: Decimal | float | str | None = ...,
        extended_comparison_price: Decimal | float | str | None = ...,
        is_require_shipping: bool = ...,
        is_mutable: bool = ...,
        added_by_promotion: bool = ...,
        parent_id: int | None = ...,
        options: Sequence[CartItemOption | CartItemOptionDict] = ...,
    ) -> None: ...
    @property
    def quantity(self) -> int:
        """Units in the cart. Integer."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the line item in the cart. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def variant_id(self) -> int:
        """The variant that is sold. Integer."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """The product that is sold. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def sku(self) -> str | None:
        """SKU of the variant; can be empty. String, can be None."""

    @sku.setter
    def sku(self, value: str | None) -> None: ...
    @property
    def name(self) -> str:
        """Name that the shopper sees. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def url(self) -> str | None:
        """Address of the product page. String, can be None."""

    @url.setter
    def url(self, value: str | None) -> None: ...
    @property
    def is_taxable(self) -> bool:
        """Whether tax is added. Boolean."""

    @is_taxable.setter
    def is_taxable(self, value: bool) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Address of the product image. String, can be None."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...
    @property
    def discounts(self) -> list[CartItemDiscount]:
        """Discounts on this line. Array of object."""

    @discounts.setter
    def discounts(self, value: Sequence[CartItemDiscount | CartItemDiscountDict]) -> None: ...
    @property
    def discount_amount(self) -> Decimal:
        """Money that discounts take off, without coupons. Decimal."""

    @discount_amount.setter
    def discount_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def coupon_amount(self) -> Decimal:
        """Money that coupons take off. Decimal."""

    @coupon_amount.setter
    def coupon_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def original_price(self) -> Decimal:
        """Price of one unit in the catalog, before any discount. Decimal."""

    @original_price.setter
    def original_price(self, value: Decimal | float | str) -> None: ...
    @property
    def list_price(self) -> Decimal:
        """Price of one unit; the catalog price, unless overridden. Decimal."""

    @list_price.setter
    def list_price(self, value: Decimal | float | str) -> None: ...
    @property
    def sale_price(self) -> Decimal:
        """Price of one unit after its discounts. Decimal."""

    @sale_price.setter
    def sale_price(self, value: Decimal | float | str) -> None: ...
    @property
    def extended_list_price(self) -> Decimal:
        """List price of all units. Decimal."""

    @extended_list_price.setter
    def extended_list_price(self, value: Decimal | float | str) -> None: ...
    @property
    def extended_sale_price(self) -> Decimal:
        """Sale price of all units. Decimal."""

    @extended_sale_price.setter
    def extended_sale_price(self, value: Decimal | float | str) -> None: ...
    @property
    def comparison_price(self) -> Decimal | None:
        """Price of one unit that the storefront shows for comparison. Decimal, can be None."""

    @comparison_price.setter
    def comparison_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def extended_comparison_price(self) -> Decimal | None:
        """Comparison price of all units. Decimal, can be None."""

    @extended_comparison_price.setter
    def extended_comparison_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def is_require_shipping(self) -> bool:
        """Whether the item is shipped. Boolean."""

    @is_require_shipping.setter
    def is_require_shipping(self, value: bool) -> None: ...
    @property
    def is_mutable(self) -> bool:
        """Whether the shopper can change or remove the line. Boolean."""

    @is_mutable.setter
    def is_mutable(self, value: bool) -> None: ...
    @property
    def added_by_promotion(self) -> bool:
        """Whether a promotion added the line, as a gift. Boolean."""

    @added_by_promotion.setter
    def added_by_promotion(self, value: bool) -> None: ...
    @property
    def parent_id(self) -> int | None:
        """The line item that this one belongs to; null for none. Integer, can be None."""

    @parent_id.setter
    def parent_id(self, value: int | None) -> None: ...
    @property
    def options(self) -> list[CartItemOption]:
        """Chosen options; present if include asks for them. Array of object."""

    @options.setter
    def options(self, value: Sequence[CartItemOption | CartItemOptionDict]) -> None: ...

class CheckoutLineItems(NestedRecord):
    """The line items of a checkout, by kind."""

    def __init__(
        self,
        *,
        physical_items: Sequence[CheckoutPhysicalItem | CheckoutPhysicalItemDict] = ...,
        digital_items: Sequence[CheckoutDigitalItem | CheckoutDigitalItemDict] = ...,
        gift_certificates: Sequence[CartGiftCertificate | CartGiftCertificateDict] = ...,
        custom_items: Sequence[CartCustomItem | CartCustomItemDict] = ...,
    ) -> None: ...
    @property
    def physical_items(self) -> list[CheckoutPhysicalItem]:
        """Products that are shipped. Array of object."""

    @physical_items.setter
    def physical_items(
        self, value: Sequence[CheckoutPhysicalItem | CheckoutPhysicalItemDict]
    ) -> None: ...
    @property
    def digital_items(self) -> list[CheckoutDigitalItem]:
        """Products that are downloaded. Array of object."""

    @digital_items.setter
    def digital_items(
        self, value: Sequence[CheckoutDigitalItem | CheckoutDigitalItemDict]
    ) -> None: ...
    @property
    def gift_certificates(self) -> list[CartGiftCertificate]:
        """Gift certificates that are bought. Array of object."""

    @gift_certificates.setter
    def gift_certificates(
        self, value: Sequence[CartGiftCertificate | CartGiftCertificateDict]
    ) -> None: ...
    @property
    def custom_items(self) -> list[CartCustomItem]:
        """Items that are not in the catalog. Array of object."""

    @custom_items.setter
    def custom_items(self, value: Sequence[CartCustomItem | CartCustomItemDict]) -> None: ...

class CheckoutCart(NestedRecord):
    """The cart of a checkout."""

    def __init__(
        self,
        *,
        id: str = ...,
        customer_id: int = ...,
        email: str | None = ...,
        currency: CartCurrency | CartCurrencyDict = ...,
        tax_included: bool = ...,
        base_amount: Decimal | float | str = ...,
        channel_id: int = ...,
        discount_amount: Decimal | float | str = ...,
        cart_amount_inc_tax: Decimal | float | str = ...,
        cart_amount_ex_tax: Decimal | float | str = ...,
        coupons: Sequence[CheckoutCoupon | CheckoutCouponDict] = ...,
        discounts: Sequence[CartDiscount | CartDiscountDict] = ...,
        line_items: CheckoutLineItems | CheckoutLineItemsDict = ...,
        created_time: datetime | date | str = ...,
        updated_time: datetime | date | str = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the cart and its checkout. String, uuid."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def customer_id(self) -> int:
        """The customer whose cart it is; 0 is a guest. Integer."""

    @customer_id.setter
    def customer_id(self, value: int) -> None: ...
    @property
    def email(self) -> str | None:
        """E-mail address of the shopper; can be empty for guests. String, can be None."""

    @email.setter
    def email(self, value: str | None) -> None: ...
    @property
    def currency(self) -> CartCurrency:
        """The currency of all prices. Object."""

    @currency.setter
    def currency(self, value: CartCurrency | CartCurrencyDict) -> None: ...
    @property
    def tax_included(self) -> bool:
        """Whether the prices include tax. Boolean."""

    @tax_included.setter
    def tax_included(self, value: bool) -> None: ...
    @property
    def base_amount(self) -> Decimal:
        """Sum of all line items, before discounts and coupons. Decimal."""

    @base_amount.setter
    def base_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def channel_id(self) -> int:
        """The channel in which the cart is sold. Integer."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def discount_amount(self) -> Decimal:
        """Money that discounts take off, without coupons. Decimal."""

    @discount_amount.setter
    def discount_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def cart_amount_inc_tax(self) -> Decimal:
        """Sum of all line items after discounts and coupons, tax included. Decimal."""

    @cart_amount_inc_tax.setter
    def cart_amount_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def cart_amount_ex_tax(self) -> Decimal:
        """Sum of all line items after discounts and coupons, without tax. Decimal."""

    @cart_amount_ex_tax.setter
    def cart_amount_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def coupons(self) -> list[CheckoutCoupon]:
        """Coupons that apply to the cart. Array of object."""

    @coupons.setter
    def coupons(self, value: Sequence[CheckoutCoupon | CheckoutCouponDict]) -> None: ...
    @property
    def discounts(self) -> list[CartDiscount]:
        """Discounts that apply to the cart. Array of object."""

    @discounts.setter
    def discounts(self, value: Sequence[CartDiscount | CartDiscountDict]) -> None: ...
    @property
    def line_items(self) -> CheckoutLineItems:
        """The line items, by kind. Object."""

    @line_items.setter
    def line_items(self, value: CheckoutLineItems | CheckoutLineItemsDict) -> None: ...
    @property
    def created_time(self) -> datetime:
        """When the cart was created. Datetime."""

    @created_time.setter
    def created_time(self, value: datetime | date | str) -> None: ...
    @property
    def updated_time(self) -> datetime:
        """When the cart was last changed. Datetime."""

    @updated_time.setter
    def updated_time(self, value: datetime | date | str) -> None: ...

class CheckoutCustomField(NestedRecord):
    """The answer of the shopper to a custom field of an address form."""

    def __init__(self, *, field_id: str = ..., field_value: str = ...) -> None: ...
    @property
    def field_id(self) -> str:
        """Identifies the custom field, such as field_25. String, required on create."""

    @field_id.setter
    def field_id(self, value: str) -> None: ...
    @property
    def field_value(self) -> str:
        """The answer. String."""

    @field_value.setter
    def field_value(self, value: str) -> None: ...

class CheckoutAddress(NestedRecord):
    """A billing or shipping address."""

    def __init__(
        self,
        *,
        first_name: str | None = ...,
        last_name: str | None = ...,
        email: str | None = ...,
        company: str | None = ...,
        address1: str | None = ...,
        address2: str | None = ...,
        city: str | None = ...,
        state_or_province: str | None = ...,
        state_or_province_code: str | None = ...,
        country_code: str | None = ...,
        postal_code: str | None = ...,
        phone: str | None = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
        id: str = ...,
    ) -> None: ...
    @property
    def first_name(self) -> str | None:
        """Given name. String, can be None."""

    @first_name.setter
    def first_name(self, value: str | None) -> None: ...
    @property
    def last_name(self) -> str | None:
        """Family name. String, can be None."""

    @last_name.setter
    def last_name(self, value: str | None) -> None: ...
    @property
    def email(self) -> str | None:
        """E-mail address. String, can be None."""

    @email.setter
    def email(self, value: str | None) -> None: ...
    @property
    def company(self) -> str | None:
        """Company of the recipient. String, can be None."""

    @company.setter
    def company(self, value: str | None) -> None: ...
    @property
    def address1(self) -> str | None:
        """First line of the street address. String, can be None."""

    @address1.setter
    def address1(self, value: str | None) -> None: ...
    @property
    def address2(self) -> str | None:
        """Second line of the street address. String, can be None."""

    @address2.setter
    def address2(self, value: str | None) -> None: ...
    @property
    def city(self) -> str | None:
        """City or town. String, can be None."""

    @city.setter
    def city(self, value: str | None) -> None: ...
    @property
    def state_or_province(self) -> str | None:
        """State or province, spelled out. String, can be None."""

    @state_or_province.setter
    def state_or_province(self, value: str | None) -> None: ...
    @property
    def state_or_province_code(self) -> str | None:
        """Code of the state or province, such as TX. String, can be None."""

    @state_or_province_code.setter
    def state_or_province_code(self, value: str | None) -> None: ...
    @property
    def country_code(self) -> str | None:
        """Two-letter ISO code of the country. String, can be None."""

    @country_code.setter
    def country_code(self, value: str | None) -> None: ...
    @property
    def postal_code(self) -> str | None:
        """Postal or ZIP code. String, can be None."""

    @postal_code.setter
    def postal_code(self, value: str | None) -> None: ...
    @property
    def phone(self) -> str | None:
        """Phone number. String, can be None."""

    @phone.setter
    def phone(self, value: str | None) -> None: ...
    @property
    def custom_fields(self) -> list[CheckoutCustomField]:
        """Answers to custom fields of the address form. Array of object."""

    @custom_fields.setter
    def custom_fields(
        self, value: Sequence[CheckoutCustomField | CheckoutCustomFieldDict]
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the address in the checkout. String."""

    @id.setter
    def id(self, value: str) -> None: ...

class CheckoutShippingOption(NestedRecord):
    """A way to ship a consignment, with its price."""

    def __init__(
        self,
        *,
        description: str | None = ...,
        id: str = ...,
        type: str | None = ...,
        image_url: str | None = ...,
        cost: Decimal | float | str = ...,
        transit_time: str | None = ...,
    ) -> None: ...
    @property
    def description(self) -> str | None:
        """Text that the shopper sees. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the option, for shipping_option_id. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def type(self) -> str | None:
        """Kind of shipping method, such as shipping_flatrate. String, can be None."""

    @type.setter
    def type(self, value: str | None) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Address of the logo of the carrier; can be empty. String, can be None."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...
    @property
    def cost(self) -> Decimal:
        """Price of the shipping. Decimal."""

    @cost.setter
    def cost(self, value: Decimal | float | str) -> None: ...
    @property
    def transit_time(self) -> str | None:
        """Duration as text, such as 1 business day; can be empty. String, can be None."""

    @transit_time.setter
    def transit_time(self, value: str | None) -> None: ...
    @property
    def additional_description(self) -> str | None:
        """Further text for the shopper; can be empty. String, read-only, can be None."""

class CheckoutConsignmentCoupon(NestedRecord):
    """A coupon on the shipping cost of a consignment."""

    def __init__(self, *, code: str = ..., amount: Decimal | float | str = ...) -> None: ...
    @property
    def code(self) -> str:
        """Text that the shopper entered. String."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Money that the coupon takes off. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...

class CheckoutConsignmentDiscount(NestedRecord):
    """A discount on the shipping cost of a consignment."""

    def __init__(self, *, id: int = ...) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the discount. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...

class CheckoutPickupOption(NestedRecord):
    """How the shopper picks up a consignment."""

    def __init__(self, *, pickup_method_id: int = ...) -> None: ...
    @property
    def pickup_method_id(self) -> int:
        """Pickup method to use. Integer."""

    @pickup_method_id.setter
    def pickup_method_id(self, value: int) -> None: ...

class CheckoutConsignment(NestedRecord):
    """Line items that are shipped to one address or picked up together."""

    def __init__(
        self,
        *,
        id: str = ...,
        shipping_address: dict[str, Any] | None = ...,
        address: CheckoutAddress | CheckoutAddressDict | None = ...,
        available_shipping_options: Sequence[
            CheckoutShippingOption | CheckoutShippingOptionDict
        ] = ...,
        selected_shipping_option: CheckoutShippingOption | CheckoutShippingOptionDict | None = ...,
        coupon_discounts: Sequence[CheckoutConsignmentCoupon | CheckoutConsignmentCouponDict] = ...,
        discounts: Sequence[CheckoutConsignmentDiscount | CheckoutConsignmentDiscountDict] = ...,
        shipping_cost_inc_tax: Decimal | float | str = ...,
        shipping_cost_ex_tax: Decimal | float | str = ...,
        handling_cost_inc_tax: Decimal | float | str = ...,
        handling_cost_ex_tax: Decimal | float | str = ...,
        line_item_ids: Sequence[str] = ...,
        selected_pickup_option: CheckoutPickupOption | CheckoutPickupOptionDict | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the consignment. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def shipping_address(self) -> dict[str, Any] | None:
        """The address under an old name; use address. Map, can be None, shippingAddress on the wire. Deprecated: Marked as deprecated in the reference."""

    @shipping_address.setter
    def shipping_address(self, value: dict[str, Any] | None) -> None: ...
    @property
    def address(self) -> CheckoutAddress | None:
        """Where it is shipped. Object, can be None."""

    @address.setter
    def address(self, value: CheckoutAddress | CheckoutAddressDict | None) -> None: ...
    @property
    def available_shipping_options(self) -> list[CheckoutShippingOption]:
        """Ways to ship it; present if include asks for them. Array of object."""

    @available_shipping_options.setter
    def available_shipping_options(
        self, value: Sequence[CheckoutShippingOption | CheckoutShippingOptionDict]
    ) -> None: ...
    @property
    def selected_shipping_option(self) -> CheckoutShippingOption | None:
        """How it is shipped; null until chosen. Object, can be None."""

    @selected_shipping_option.setter
    def selected_shipping_option(
        self, value: CheckoutShippingOption | CheckoutShippingOptionDict | None
    ) -> None: ...
    @property
    def coupon_discounts(self) -> list[CheckoutConsignmentCoupon]:
        """Coupons on its shipping cost. Array of object."""

    @coupon_discounts.setter
    def coupon_discounts(
        self, value: Sequence[CheckoutConsignmentCoupon | CheckoutConsignmentCouponDict]
    ) -> None: ...
    @property
    def discounts(self) -> list[CheckoutConsignmentDiscount]:
        """Discounts on its shipping cost. Array of object."""

    @discounts.setter
    def discounts(
        self, value: Sequence[CheckoutConsignmentDiscount | CheckoutConsignmentDiscountDict]
    ) -> None: ...
    @property
    def shipping_cost_inc_tax(self) -> Decimal:
        """Shipping cost, tax included. Decimal."""

    @shipping_cost_inc_tax.setter
    def shipping_cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def shipping_cost_ex_tax(self) -> Decimal:
        """Shipping cost, without tax. Decimal."""

    @shipping_cost_ex_tax.setter
    def shipping_cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def handling_cost_inc_tax(self) -> Decimal:
        """Handling cost, tax included. Decimal."""

    @handling_cost_inc_tax.setter
    def handling_cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def handling_cost_ex_tax(self) -> Decimal:
        """Handling cost, without tax. Decimal."""

    @handling_cost_ex_tax.setter
    def handling_cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def line_item_ids(self) -> list[str]:
        """Ids of its line items. Array of string."""

    @line_item_ids.setter
    def line_item_ids(self, value: Sequence[str]) -> None: ...
    @property
    def selected_pickup_option(self) -> CheckoutPickupOption | None:
        """How it is picked up; null if it is shipped. Object, can be None."""

    @selected_pickup_option.setter
    def selected_pickup_option(
        self, value: CheckoutPickupOption | CheckoutPickupOptionDict | None
    ) -> None: ...

class CheckoutTax(NestedRecord):
    """A tax of the checkout."""

    def __init__(self, *, name: str = ..., amount: Decimal | float | str = ...) -> None: ...
    @property
    def name(self) -> str:
        """Name that the shopper sees. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def amount(self) -> Decimal:
        """The tax in money. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...

class CheckoutFee(NestedRecord):
    """A fee of the checkout."""

    def __init__(
        self,
        *,
        id: str = ...,
        type: CheckoutFeeType = ...,
        name: str = ...,
        display_name: str = ...,
        cost_inc_tax: Decimal | float | str = ...,
        cost_ex_tax: Decimal | float | str = ...,
        source: str = ...,
        tax_class_id: int | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the fee. String, uuid."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def type(self) -> CheckoutFeeType:
        """Kind of fee. Enum."""

    @type.setter
    def type(self, value: CheckoutFeeType) -> None: ...
    @property
    def name(self) -> str:
        """Name that the merchant sees. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def display_name(self) -> str:
        """Name that the shopper sees. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def cost_inc_tax(self) -> Decimal:
        """The fee, tax included. Decimal."""

    @cost_inc_tax.setter
    def cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def cost_ex_tax(self) -> Decimal:
        """The fee, without tax. Decimal."""

    @cost_ex_tax.setter
    def cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def source(self) -> str:
        """Where the fee comes from; text of the app that added it. String."""

    @source.setter
    def source(self, value: str) -> None: ...
    @property
    def tax_class_id(self) -> int | None:
        """Tax class of the fee; null if none was set. Integer, can be None."""

    @tax_class_id.setter
    def tax_class_id(self, value: int | None) -> None: ...

class CheckoutPromotion(NestedRecord):
    """A promotion that the cart is eligible for."""

    def __init__(self, *, banners: Sequence[CartBanner | CartBannerDict] = ...) -> None: ...
    @property
    def banners(self) -> list[CartBanner]:
        """Texts of the promotion for the storefront. Array of object."""

    @banners.setter
    def banners(self, value: Sequence[CartBanner | CartBannerDict]) -> None: ...

class CheckoutDiscountInput(NestedRecord):
    """A discount on the whole cart."""

    def __init__(self, *, discounted_amount: Decimal | float | str = ...) -> None: ...
    @property
    def discounted_amount(self) -> Decimal:
        """Money to take off. Decimal, required on create."""

    @discounted_amount.setter
    def discounted_amount(self, value: Decimal | float | str) -> None: ...

class CheckoutItemDiscountInput(NestedRecord):
    """A discount on one line item."""

    def __init__(
        self, *, id: str = ..., discounted_amount: Decimal | float | str = ...
    ) -> None: ...
    @property
    def id(self) -> str:
        """The line item. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def discounted_amount(self) -> Decimal:
        """Money to take off the line. Decimal."""

    @discounted_amount.setter
    def discounted_amount(self, value: Decimal | float | str) -> None: ...

class CheckoutCartDiscounts(NestedRecord):
    """Discounts to add to a cart and its line items."""

    def __init__(
        self,
        *,
        discounts: Sequence[CheckoutDiscountInput | CheckoutDiscountInputDict] = ...,
        line_items: Sequence[CheckoutItemDiscountInput | CheckoutItemDiscountInputDict] = ...,
        version: int = ...,
    ) -> None: ...
    @property
    def discounts(self) -> list[CheckoutDiscountInput]:
        """Discounts on the whole cart. Array of object."""

    @discounts.setter
    def discounts(
        self, value: Sequence[CheckoutDiscountInput | CheckoutDiscountInputDict]
    ) -> None: ...
    @property
    def line_items(self) -> list[CheckoutItemDiscountInput]:
        """Discounts on single line items. Array of object."""

    @line_items.setter
    def line_items(
        self, value: Sequence[CheckoutItemDiscountInput | CheckoutItemDiscountInputDict]
    ) -> None: ...
    @property
    def version(self) -> int:
        """The version last read; any other version gives status 409. Integer."""

    @version.setter
    def version(self, value: int) -> None: ...

class CheckoutDiscountsInput(NestedRecord):
    """Discounts to add to a checkout."""

    def __init__(
        self, *, cart: CheckoutCartDiscounts | CheckoutCartDiscountsDict = ...
    ) -> None: ...
    @property
    def cart(self) -> CheckoutCartDiscounts:
        """The discounts of the cart and its line items. Object."""

    @cart.setter
    def cart(self, value: CheckoutCartDiscounts | CheckoutCartDiscountsDict) -> None: ...

class CheckoutBillingAddressInput(NestedRecord):
    """A billing address to set."""

    def __init__(
        self,
        *,
        first_name: str = ...,
        last_name: str = ...,
        email: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        country_code: str = ...,
        postal_code: str = ...,
        phone: str = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
        version: int = ...,
    ) -> None: ...
    @property
    def first_name(self) -> str:
        """Given name. String."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Family name. String."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address. String, required on create."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Company of the recipient. String."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def address1(self) -> str:
        """First line of the street address. String."""

    @address1.setter
    def address1(self, value: str) -> None: ...
    @property
    def address2(self) -> str:
        """Second line of the street address. String."""

    @address2.setter
    def address2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town. String."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state_or_province(self) -> str:
        """State or province, spelled out. String."""

    @state_or_province.setter
    def state_or_province(self, value: str) -> None: ...
    @property
    def state_or_province_code(self) -> str:
        """Code of the state or province, such as TX. String."""

    @state_or_province_code.setter
    def state_or_province_code(self, value: str) -> None: ...
    @property
    def country_code(self) -> str:
        """Two-letter ISO code of the country. String, required on create."""

    @country_code.setter
    def country_code(self, value: str) -> None: ...
    @property
    def postal_code(self) -> str:
        """Postal or ZIP code. String."""

    @postal_code.setter
    def postal_code(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number. String."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def custom_fields(self) -> list[CheckoutCustomField]:
        """Answers to custom fields of the address form. Array of object."""

    @custom_fields.setter
    def custom_fields(
        self, value: Sequence[CheckoutCustomField | CheckoutCustomFieldDict]
    ) -> None: ...
    @property
    def version(self) -> int:
        """The version last read; any other version gives status 409. Integer."""

    @version.setter
    def version(self, value: int) -> None: ...

class CheckoutConsignmentAddress(NestedRecord):
    """The shipping address of a new consignment."""

    def __init__(
        self,
        *,
        first_name: str = ...,
        last_name: str = ...,
        email: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        country_code: str = ...,
        postal_code: str = ...,
        phone: str = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
    ) -> None: ...
    @property
    def first_name(self) -> str:
        """Given name. String."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Family name. String."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address. String, required on create."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Company of the recipient. String."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def address1(self) -> str:
        """First line of the street address. String."""

    @address1.setter
    def address1(self, value: str) -> None: ...
    @property
    def address2(self) -> str:
        """Second line of the street address. String."""

    @address2.setter
    def address2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town. String."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state_or_province(self) -> str:
        """State or province, spelled out. String, required on create."""

    @state_or_province.setter
    def state_or_province(self, value: str) -> None: ...
    @property
    def state_or_province_code(self) -> str:
        """Code of the state or province, such as TX. String."""

    @state_or_province_code.setter
    def state_or_province_code(self, value: str) -> None: ...
    @property
    def country_code(self) -> str:
        """Two-letter ISO code of the country. String, required on create."""

    @country_code.setter
    def country_code(self, value: str) -> None: ...
    @property
    def postal_code(self) -> str:
        """Postal or ZIP code. String, required on create."""

    @postal_code.setter
    def postal_code(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number. String."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def custom_fields(self) -> list[CheckoutCustomField]:
        """Answers to custom fields of the address form. Array of object."""

    @custom_fields.setter
    def custom_fields(
        self, value: Sequence[CheckoutCustomField | CheckoutCustomFieldDict]
    ) -> None: ...

class CheckoutConsignmentItem(NestedRecord):
    """Units of a line item that belong to a consignment."""

    def __init__(self, *, item_id: str = ..., quantity: int = ...) -> None: ...
    @property
    def item_id(self) -> str:
        """The line item of the cart. String, required on create."""

    @item_id.setter
    def item_id(self, value: str) -> None: ...
    @property
    def quantity(self) -> int:
        """Units of the line item. Integer, required on create."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...

class CheckoutConsignmentInput(NestedRecord):
    """Line items to ship to one address or to have picked up together."""

    def __init__(
        self,
        *,
        address: CheckoutConsignmentAddress | CheckoutConsignmentAddressDict = ...,
        line_items: Sequence[CheckoutConsignmentItem | CheckoutConsignmentItemDict] = ...,
        pickup_option: CheckoutPickupOption | CheckoutPickupOptionDict = ...,
        version: int = ...,
    ) -> None: ...
    @property
    def address(self) -> CheckoutConsignmentAddress:
        """Where to ship them. Object."""

    @address.setter
    def address(
        self, value: CheckoutConsignmentAddress | CheckoutConsignmentAddressDict
    ) -> None: ...
    @property
    def line_items(self) -> list[CheckoutConsignmentItem]:
        """The line items and their quantities. Array of object."""

    @line_items.setter
    def line_items(
        self, value: Sequence[CheckoutConsignmentItem | CheckoutConsignmentItemDict]
    ) -> None: ...
    @property
    def pickup_option(self) -> CheckoutPickupOption:
        """How they are picked up, instead of shipped. Object."""

    @pickup_option.setter
    def pickup_option(self, value: CheckoutPickupOption | CheckoutPickupOptionDict) -> None: ...
    @property
    def version(self) -> int:
        """The version last read; any other version gives status 409. Integer."""

    @version.setter
    def version(self, value: int) -> None: ...

class CheckoutConsignmentAddressUpdate(NestedRecord):
    """The new shipping address of a consignment."""

    def __init__(
        self,
        *,
        first_name: str = ...,
        last_name: str = ...,
        email: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        country_code: str = ...,
        postal_code: str = ...,
        phone: str = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
    ) -> None: ...
    @property
    def first_name(self) -> str:
        """Given name. String."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Family name. String."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address. String, required on create."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Company of the recipient. String."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def address1(self) -> str:
        """First line of the street address. String."""

    @address1.setter
    def address1(self, value: str) -> None: ...
    @property
    def address2(self) -> str:
        """Second line of the street address. String."""

    @address2.setter
    def address2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town. String."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state_or_province(self) -> str:
        """State or province, spelled out. String."""

    @state_or_province.setter
    def state_or_province(self, value: str) -> None: ...
    @property
    def state_or_province_code(self) -> str:
        """Code of the state or province, such as TX. String."""

    @state_or_province_code.setter
    def state_or_province_code(self, value: str) -> None: ...
    @property
    def country_code(self) -> str:
        """Two-letter ISO code of the country. String, required on create."""

    @country_code.setter
    def country_code(self, value: str) -> None: ...
    @property
    def postal_code(self) -> str:
        """Postal or ZIP code. String."""

    @postal_code.setter
    def postal_code(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number. String."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def custom_fields(self) -> list[CheckoutCustomField]:
        """Answers to custom fields of the address form. Array of object."""

    @custom_fields.setter
    def custom_fields(
        self, value: Sequence[CheckoutCustomField | CheckoutCustomFieldDict]
    ) -> None: ...

class CheckoutCustomShipping(NestedRecord):
    """A shipping price that is set by hand or app."""

    def __init__(self, *, price: Decimal | float | str = ..., description: str = ...) -> None: ...
    @property
    def price(self) -> Decimal:
        """Price of the shipping. Decimal."""

    @price.setter
    def price(self, value: Decimal | float | str) -> None: ...
    @property
    def description(self) -> str:
        """Text that the shopper sees. String."""

    @description.setter
    def description(self, value: str) -> None: ...

class CheckoutConsignmentUpdate(NestedRecord):
    """The new values of a consignment."""

    def __init__(
        self,
        *,
        address: CheckoutConsignmentAddressUpdate | CheckoutConsignmentAddressUpdateDict = ...,
        line_items: Sequence[CheckoutConsignmentItem | CheckoutConsignmentItemDict] = ...,
        shipping_option_id: str = ...,
        pickup_option: CheckoutPickupOption | CheckoutPickupOptionDict = ...,
        custom_shipping: CheckoutCustomShipping | CheckoutCustomShippingDict = ...,
        version: int = ...,
    ) -> None: ...
    @property
    def address(self) -> CheckoutConsignmentAddressUpdate:
        """Where to ship it. Object."""

    @address.setter
    def address(
        self, value: CheckoutConsignmentAddressUpdate | CheckoutConsignmentAddressUpdateDict
    ) -> None: ...
    @property
    def line_items(self) -> list[CheckoutConsignmentItem]:
        """Its line items and their quantities. Array of object."""

    @line_items.setter
    def line_items(
        self, value: Sequence[CheckoutConsignmentItem | CheckoutConsignmentItemDict]
    ) -> None: ...
    @property
    def shipping_option_id(self) -> str:
        """Id of the available shipping option to select. String."""

    @shipping_option_id.setter
    def shipping_option_id(self, value: str) -> None: ...
    @property
    def pickup_option(self) -> CheckoutPickupOption:
        """How it is picked up, instead of shipped. Object."""

    @pickup_option.setter
    def pickup_option(self, value: CheckoutPickupOption | CheckoutPickupOptionDict) -> None: ...
    @property
    def custom_shipping(self) -> CheckoutCustomShipping:
        """A shipping price of your own instead of an option. Object."""

    @custom_shipping.setter
    def custom_shipping(
        self, value: CheckoutCustomShipping | CheckoutCustomShippingDict
    ) -> None: ...
    @property
    def version(self) -> int:
        """The version last read; any other version gives status 409. Integer."""

    @version.setter
    def version(self, value: int) -> None: ...

class CheckoutCouponInput(NestedRecord):
    """A coupon to apply."""

    def __init__(self, *, coupon_code: str = ..., version: int = ...) -> None: ...
    @property
    def coupon_code(self) -> str:
        """Code of the coupon. String."""

    @coupon_code.setter
    def coupon_code(self, value: str) -> None: ...
    @property
    def version(self) -> int:
        """The version last read; any other version gives status 409. Integer."""

    @version.setter
    def version(self, value: int) -> None: ...

class CheckoutFeeInput(NestedRecord):
    """A fee to add."""

    def __init__(
        self,
        *,
        type: CheckoutFeeType = ...,
        name: str = ...,
        display_name: str = ...,
        cost: Decimal | float | str = ...,
        source: str = ...,
        tax_class_id: int = ...,
    ) -> None: ...
    @property
    def type(self) -> CheckoutFeeType:
        """Kind of fee. Enum, required on create."""

    @type.setter
    def type(self, value: CheckoutFeeType) -> None: ...
    @property
    def name(self) -> str:
        """Name that the merchant sees. String, required on create, 1 to 50 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def display_name(self) -> str:
        """Name that the shopper sees. String, required on create, 1 to 200 characters."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def cost(self) -> Decimal:
        """The fee in money. Decimal, required on create."""

    @cost.setter
    def cost(self, value: Decimal | float | str) -> None: ...
    @property
    def source(self) -> str:
        """Where the fee comes from; text of your own. String, required on create, 1 to 50 characters."""

    @source.setter
    def source(self, value: str) -> None: ...
    @property
    def tax_class_id(self) -> int:
        """Tax class of the fee. Integer."""

    @tax_class_id.setter
    def tax_class_id(self, value: int) -> None: ...

class CheckoutFeesInput(NestedRecord):
    """Fees to add."""

    def __init__(
        self, *, fees: Sequence[CheckoutFeeInput | CheckoutFeeInputDict] = ...
    ) -> None: ...
    @property
    def fees(self) -> list[CheckoutFeeInput]:
        """The fees; a checkout can have five. Array of object, required on create, at most 5 items."""

    @fees.setter
    def fees(self, value: Sequence[CheckoutFeeInput | CheckoutFeeInputDict]) -> None: ...

class CheckoutFeeUpdate(NestedRecord):
    """The new values of a fee."""

    def __init__(
        self,
        *,
        type: CheckoutFeeType = ...,
        name: str = ...,
        display_name: str = ...,
        cost: Decimal | float | str = ...,
        source: str = ...,
        tax_class_id: int = ...,
        id: str = ...,
    ) -> None: ...
    @property
    def type(self) -> CheckoutFeeType:
        """Kind of fee. Enum, required on create."""

    @type.setter
    def type(self, value: CheckoutFeeType) -> None: ...
    @property
    def name(self) -> str:
        """Name that the merchant sees. String, required on create, 1 to 50 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def display_name(self) -> str:
        """Name that the shopper sees. String, required on create, 1 to 200 characters."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def cost(self) -> Decimal:
        """The fee in money. Decimal, required on create."""

    @cost.setter
    def cost(self, value: Decimal | float | str) -> None: ...
    @property
    def source(self) -> str:
        """Where the fee comes from; text of your own. String, required on create, 1 to 50 characters."""

    @source.setter
    def source(self, value: str) -> None: ...
    @property
    def tax_class_id(self) -> int:
        """Tax class of the fee. Integer."""

    @tax_class_id.setter
    def tax_class_id(self, value: int) -> None: ...
    @property
    def id(self) -> str:
        """The fee to replace. String, required on create."""

    @id.setter
    def id(self, value: str) -> None: ...

class CheckoutFeesUpdate(NestedRecord):
    """Fees to replace."""

    def __init__(
        self, *, fees: Sequence[CheckoutFeeUpdate | CheckoutFeeUpdateDict] = ...
    ) -> None: ...
    @property
    def fees(self) -> list[CheckoutFeeUpdate]:
        """The fees with their ids. Array of object, required on create."""

    @fees.setter
    def fees(self, value: Sequence[CheckoutFeeUpdate | CheckoutFeeUpdateDict]) -> None: ...

class CheckoutFeeIds(NestedRecord):
    """Fees to remove."""

    def __init__(self, *, ids: Sequence[str] = ...) -> None: ...
    @property
    def ids(self) -> list[str]:
        """Ids of the fees. Array of string, required on create."""

    @ids.setter
    def ids(self, value: Sequence[str]) -> None: ...

class CheckoutOrder(NestedRecord):
    """The order that a checkout became."""

    def __init__(self, *, id: int = ...) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the order. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...

class CheckoutTokenInput(NestedRecord):
    """How often and how long a token is valid."""

    def __init__(self, *, max_uses: int = ..., ttl: int = ...) -> None: ...
    @property
    def max_uses(self) -> int:
        """How often the token can be used. Integer, maxUses on the wire."""

    @max_uses.setter
    def max_uses(self, value: int) -> None: ...
    @property
    def ttl(self) -> int:
        """How long the token is valid, in seconds; at most 30 days. Integer, 1 to 2592000."""

    @ttl.setter
    def ttl(self, value: int) -> None: ...

class CheckoutToken(NestedRecord):
    """A token with which a shopper can open the checkout."""

    def __init__(self, *, checkout_token: str = ..., meta: dict[str, Any] = ...) -> None: ...
    @property
    def checkout_token(self) -> str:
        """The token. String, checkoutToken on the wire."""

    @checkout_token.setter
    def checkout_token(self, value: str) -> None: ...
    @property
    def meta(self) -> dict[str, Any]:
        """Further data; usually empty. Map."""

    @meta.setter
    def meta(self, value: dict[str, Any]) -> None: ...
