"""Carts: Shopping carts; they expire 30 days after their last change.

Generated from schema/v3/carts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .cart_metafields import AsyncBoundCartMetafields, BoundCartMetafields
from .channels import AsyncChannel, Channel
from .checkouts import AsyncCheckout, Checkout
from .customers import AsyncCustomer, Customer
from .inputs import (
    CartBannerDict,
    CartCurrencyDict,
    CartCustomItemDict,
    CartCustomItemInputDict,
    CartDigitalItemDict,
    CartGiftCertificateContactDict,
    CartGiftCertificateDict,
    CartGiftCertificateInputDict,
    CartGiftWrappingDict,
    CartGiftWrappingInputDict,
    CartItemCouponDict,
    CartItemDiscountDict,
    CartItemInputDict,
    CartItemOptionDict,
    CartOptionSelectionDict,
    CartPhysicalItemDict,
    CartWrapDetailDict,
)
from .shared import (
    CartBanner,
    CartCurrency,
    CartCustomItem,
    CartDiscount,
    CartGiftCertificate,
    CartGiftCertificateContact,
    CartItemDiscount,
    CartItemOption,
)

CartCouponType: TypeAlias = Literal["0", "1", "2", "3", "4", "5"]
"""Kinds of discounts of coupons, as numbers in text."""

CartItemCouponType: TypeAlias = Literal[0, 1, 2, 3, 4]
"""Kinds of discounts of coupons, as numbers."""

CartGiftCertificateTheme: TypeAlias = Literal[
    "Birthday", "Boy", "Celebration", "Christmas", "General", "Girl"
]
"""Designs of gift certificates."""

CartInclude: TypeAlias = Literal[
    "redirect_urls",
    "line_items.physical_items.options",
    "line_items.digital_items.options",
    "promotions.banners",
]
"""Parts of a cart that replies have only on request."""

class CartCoupon(NestedRecord):
    """A coupon that applies to the cart."""

    def __init__(self, *, code: str = ..., display_name: str | None = ...) -> None: ...
    @property
    def code(self) -> str:
        """Text that the shopper entered. String."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the coupon. String, read-only."""

    @property
    def coupon_type(self) -> CartCouponType:
        """Kind of discount, as a number in text. Enum, read-only."""

    @property
    def discounted_amount(self) -> Decimal:
        """Money that the coupon takes off. Decimal, read-only."""

    @property
    def display_name(self) -> str | None:
        """Name that the shopper sees. String, can be None."""

    @display_name.setter
    def display_name(self, value: str | None) -> None: ...

class CartItemCoupon(NestedRecord):
    """A coupon that applies to a line item."""

    def __init__(
        self,
        *,
        id: int = ...,
        code: str = ...,
        name: str | None = ...,
        discount_type: CartItemCouponType = ...,
        discount_amount: Decimal | float | str = ...,
        expires_date: int = ...,
        total_discount: Decimal | float | str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the coupon. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def code(self) -> str:
        """Text that the shopper entered. String."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def name(self) -> str | None:
        """Name that the merchant sees. String, can be None."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def discount_type(self) -> CartItemCouponType:
        """Kind of discount, as a number. Enum, discountType on the wire."""

    @discount_type.setter
    def discount_type(self, value: CartItemCouponType) -> None: ...
    @property
    def discount_amount(self) -> Decimal:
        """Size of the discount: money or percent, by its type. Decimal, discountAmount on the wire."""

    @discount_amount.setter
    def discount_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def expires_date(self) -> int:
        """When the coupon expires; 0 for never. Integer, expiresDate on the wire."""

    @expires_date.setter
    def expires_date(self, value: int) -> None: ...
    @property
    def total_discount(self) -> Decimal:
        """Money that the coupon takes off the cart. Decimal, totalDiscount on the wire."""

    @total_discount.setter
    def total_discount(self, value: Decimal | float | str) -> None: ...

class CartGiftWrapping(NestedRecord):
    """The gift wrapping of a line item."""

    def __init__(
        self, *, name: str = ..., message: str | None = ..., amount: Decimal | float | str = ...
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

class CartPhysicalItem(NestedRecord):
    """A line item that is shipped."""

    def __init__(
        self,
        *,
        id: str = ...,
        parent_id: str | None = ...,
        variant_id: int = ...,
        product_id: int = ...,
        sku: str | None = ...,
        name: str = ...,
        url: str | None = ...,
        quantity: int = ...,
        taxable: bool = ...,
        image_url: str | None = ...,
        discounts: Sequence[CartItemDiscount | CartItemDiscountDict] = ...,
        coupons: Sequence[CartItemCoupon | CartItemCouponDict] = ...,
        discount_amount: Decimal | float | str = ...,
        coupon_amount: Decimal | float | str = ...,
        original_price: Decimal | float | str = ...,
        list_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        extended_list_price: Decimal | float | str = ...,
        extended_sale_price: Decimal | float | str = ...,
        is_require_shipping: bool = ...,
        is_mutable: bool = ...,
        added_by_promotion: bool = ...,
        gift_wrapping: CartGiftWrapping | CartGiftWrappingDict | None = ...,
        options: Sequence[CartItemOption | CartItemOptionDict] = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the line item in the cart. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def parent_id(self) -> str | None:
        """The line item that this one belongs to; null for none. String, can be None."""

    @parent_id.setter
    def parent_id(self, value: str | None) -> None: ...
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
        """Address of the product page. String, can be None, url."""

    @url.setter
    def url(self, value: str | None) -> None: ...
    @property
    def quantity(self) -> int:
        """Units in the cart. Integer."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def taxable(self) -> bool:
        """Whether tax is added. Boolean."""

    @taxable.setter
    def taxable(self, value: bool) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Address of the product image. String, can be None, url."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...
    @property
    def discounts(self) -> list[CartItemDiscount]:
        """Discounts on this line. Array of object."""

    @discounts.setter
    def discounts(self, value: Sequence[CartItemDiscount | CartItemDiscountDict]) -> None: ...
    @property
    def coupons(self) -> list[CartItemCoupon]:
        """Coupons on this line. Array of object."""

    @coupons.setter
    def coupons(self, value: Sequence[CartItemCoupon | CartItemCouponDict]) -> None: ...
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
    def gift_wrapping(self) -> CartGiftWrapping | None:
        """The gift wrapping; null for none. Object, can be None."""

    @gift_wrapping.setter
    def gift_wrapping(self, value: CartGiftWrapping | CartGiftWrappingDict | None) -> None: ...
    @property
    def options(self) -> list[CartItemOption]:
        """Chosen options; present if include asks for them. Array of object."""

    @options.setter
    def options(self, value: Sequence[CartItemOption | CartItemOptionDict]) -> None: ...

class CartDigitalItem(NestedRecord):
    """A line item that is downloaded."""

    def __init__(
        self,
        *,
        id: str = ...,
        parent_id: str | None = ...,
        variant_id: int = ...,
        product_id: int = ...,
        sku: str | None = ...,
        name: str = ...,
        url: str | None = ...,
        quantity: int = ...,
        taxable: bool = ...,
        image_url: str | None = ...,
        discounts: Sequence[CartItemDiscount | CartItemDiscountDict] = ...,
        coupons: Sequence[CartItemCoupon | CartItemCouponDict] = ...,
        discount_amount: Decimal | float | str = ...,
        coupon_amount: Decimal | float | str = ...,
        original_price: Decimal | float | str = ...,
        list_price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        extended_list_price: Decimal | float | str = ...,
        extended_sale_price: Decimal | float | str = ...,
        is_require_shipping: bool = ...,
        is_mutable: bool = ...,
        added_by_promotion: bool = ...,
        download_file_urls: Sequence[str] = ...,
        download_page_url: str | None = ...,
        download_size: str | None = ...,
        options: Sequence[CartItemOption | CartItemOptionDict] = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the line item in the cart. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def parent_id(self) -> str | None:
        """The line item that this one belongs to; null for none. String, can be None."""

    @parent_id.setter
    def parent_id(self, value: str | None) -> None: ...
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
        """Address of the product page. String, can be None, url."""

    @url.setter
    def url(self, value: str | None) -> None: ...
    @property
    def quantity(self) -> int:
        """Units in the cart. Integer."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def taxable(self) -> bool:
        """Whether tax is added. Boolean."""

    @taxable.setter
    def taxable(self, value: bool) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Address of the product image. String, can be None, url."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...
    @property
    def discounts(self) -> list[CartItemDiscount]:
        """Discounts on this line. Array of object."""

    @discounts.setter
    def discounts(self, value: Sequence[CartItemDiscount | CartItemDiscountDict]) -> None: ...
    @property
    def coupons(self) -> list[CartItemCoupon]:
        """Coupons on this line. Array of object."""

    @coupons.setter
    def coupons(self, value: Sequence[CartItemCoupon | CartItemCouponDict]) -> None: ...
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
    def download_file_urls(self) -> list[str]:
        """Addresses of the files. Array of string."""

    @download_file_urls.setter
    def download_file_urls(self, value: Sequence[str]) -> None: ...
    @property
    def download_page_url(self) -> str | None:
        """Address of the page with the files. String, can be None, url."""

    @download_page_url.setter
    def download_page_url(self, value: str | None) -> None: ...
    @property
    def download_size(self) -> str | None:
        """Size of all files, as text with its unit. String, can be None."""

    @download_size.setter
    def download_size(self, value: str | None) -> None: ...
    @property
    def options(self) -> list[CartItemOption]:
        """Chosen options; present if include asks for them. Array of object."""

    @options.setter
    def options(self, value: Sequence[CartItemOption | CartItemOptionDict]) -> None: ...

class CartLineItems(NestedRecord):
    """The line items of a cart, by kind."""

    def __init__(
        self,
        *,
        physical_items: Sequence[CartPhysicalItem | CartPhysicalItemDict] = ...,
        digital_items: Sequence[CartDigitalItem | CartDigitalItemDict] = ...,
        gift_certificates: Sequence[CartGiftCertificate | CartGiftCertificateDict] = ...,
        custom_items: Sequence[CartCustomItem | CartCustomItemDict] = ...,
    ) -> None: ...
    @property
    def physical_items(self) -> list[CartPhysicalItem]:
        """Products that are shipped. Array of object."""

    @physical_items.setter
    def physical_items(self, value: Sequence[CartPhysicalItem | CartPhysicalItemDict]) -> None: ...
    @property
    def digital_items(self) -> list[CartDigitalItem]:
        """Products that are downloaded. Array of object."""

    @digital_items.setter
    def digital_items(self, value: Sequence[CartDigitalItem | CartDigitalItemDict]) -> None: ...
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

class CartWrapDetail(NestedRecord):
    """One gift wrapping and its message."""

    def __init__(self, *, id: int = ..., message: str = ...) -> None: ...
    @property
    def id(self) -> int:
        """The kind of gift wrapping of the store. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def message(self) -> str:
        """Text of the shopper to the recipient. String."""

    @message.setter
    def message(self, value: str) -> None: ...

class CartGiftWrappingInput(NestedRecord):
    """The gift wrapping of a product that is put into a cart."""

    def __init__(
        self,
        *,
        wrap_together: bool = ...,
        wrap_details: Sequence[CartWrapDetail | CartWrapDetailDict] = ...,
    ) -> None: ...
    @property
    def wrap_together(self) -> bool:
        """Whether all units are wrapped together, or each on its own. Boolean."""

    @wrap_together.setter
    def wrap_together(self, value: bool) -> None: ...
    @property
    def wrap_details(self) -> list[CartWrapDetail]:
        """One wrapping for all units, or one for each of them. Array of object."""

    @wrap_details.setter
    def wrap_details(self, value: Sequence[CartWrapDetail | CartWrapDetailDict]) -> None: ...

class CartOptionSelection(NestedRecord):
    """A value that is chosen for an option or modifier of a product."""

    def __init__(
        self,
        *,
        option_id: int = ...,
        option_value: Any = ...,
        name: str = ...,
        value: str = ...,
        name_id: int = ...,
        value_id: int = ...,
    ) -> None: ...
    @property
    def option_id(self) -> int:
        """The option or modifier. Integer."""

    @option_id.setter
    def option_id(self, value: int) -> None: ...
    @property
    def option_value(self) -> Any:
        """Id of the chosen value; text, a Unix time or an object for modifiers without values. Any."""

    @option_value.setter
    def option_value(self, value: Any) -> None: ...
    @property
    def name(self) -> str:
        """Label of the option. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def value(self) -> str:
        """Label of the chosen value. String."""

    @value.setter
    def value(self, value: str) -> None: ...
    @property
    def name_id(self) -> int:
        """Identifies the option. Integer, nameId on the wire."""

    @name_id.setter
    def name_id(self, value: int) -> None: ...
    @property
    def value_id(self) -> int:
        """Identifies the chosen value. Integer, valueId on the wire."""

    @value_id.setter
    def value_id(self, value: int) -> None: ...

class CartItemInput(NestedRecord):
    """A catalog product to put into a cart."""

    def __init__(
        self,
        *,
        quantity: int = ...,
        product_id: int = ...,
        list_price: Decimal | float | str = ...,
        variant_id: int = ...,
        name: str = ...,
        gift_wrapping: CartGiftWrappingInput | CartGiftWrappingInputDict = ...,
        option_selections: Sequence[CartOptionSelection | CartOptionSelectionDict] = ...,
    ) -> None: ...
    @property
    def quantity(self) -> int:
        """Units of the product. Integer, required on create."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """The product to add. Integer, required on create."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def list_price(self) -> Decimal:
        """Price of one unit instead of that of the catalog. Decimal."""

    @list_price.setter
    def list_price(self, value: Decimal | float | str) -> None: ...
    @property
    def variant_id(self) -> int:
        """The variant; leave it out for products with modifiers. Integer."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Name of the line instead of that of the product. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def gift_wrapping(self) -> CartGiftWrappingInput:
        """The gift wrapping of its units. Object."""

    @gift_wrapping.setter
    def gift_wrapping(self, value: CartGiftWrappingInput | CartGiftWrappingInputDict) -> None: ...
    @property
    def option_selections(self) -> list[CartOptionSelection]:
        """Chosen options and modifiers, for products with modifiers. Array of object."""

    @option_selections.setter
    def option_selections(
        self, value: Sequence[CartOptionSelection | CartOptionSelectionDict]
    ) -> None: ...

class CartPromotions(NestedRecord):
    """Promotions that the cart is eligible for."""

    def __init__(self, *, banners: CartBanner | CartBannerDict | None = ...) -> None: ...
    @property
    def banners(self) -> CartBanner | None:
        """Texts of promotions for the storefront. Object, can be None."""

    @banners.setter
    def banners(self, value: CartBanner | CartBannerDict | None) -> None: ...

class CartCustomItemInput(NestedRecord):
    """An item outside the catalog to put into a cart."""

    def __init__(
        self,
        *,
        sku: str = ...,
        name: str = ...,
        quantity: int = ...,
        list_price: Decimal | float | str = ...,
        image_url: str = ...,
    ) -> None: ...
    @property
    def sku(self) -> str:
        """SKU of the item, as text of the caller. String."""

    @sku.setter
    def sku(self, value: str) -> None: ...
    @property
    def name(self) -> str:
        """Name that the shopper sees. String, 1 to 250 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def quantity(self) -> int:
        """Units of the item. Integer."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def list_price(self) -> Decimal:
        """Price of one unit. Decimal."""

    @list_price.setter
    def list_price(self, value: Decimal | float | str) -> None: ...
    @property
    def image_url(self) -> str:
        """Address of the picture of the item. String, url."""

    @image_url.setter
    def image_url(self, value: str) -> None: ...

class CartGiftCertificateInput(NestedRecord):
    """A gift certificate to put into a cart."""

    def __init__(
        self,
        *,
        name: str = ...,
        theme: CartGiftCertificateTheme = ...,
        amount: Decimal | float | str = ...,
        quantity: int = ...,
        sender: CartGiftCertificateContact | CartGiftCertificateContactDict = ...,
        recipient: CartGiftCertificateContact | CartGiftCertificateContactDict = ...,
        message: str = ...,
    ) -> None: ...
    @property
    def name(self) -> str:
        """Title of the gift certificate in the cart. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def theme(self) -> CartGiftCertificateTheme:
        """Design of the gift certificate. Enum, required on create."""

    @theme.setter
    def theme(self, value: CartGiftCertificateTheme) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Value of one gift certificate, from 1 to 1000. Decimal, required on create, 1 to 1000."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def quantity(self) -> int:
        """How many gift certificates to add. Integer, required on create, at least 1."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def sender(self) -> CartGiftCertificateContact:
        """Who gives it. Object, required on create."""

    @sender.setter
    def sender(
        self, value: CartGiftCertificateContact | CartGiftCertificateContactDict
    ) -> None: ...
    @property
    def recipient(self) -> CartGiftCertificateContact:
        """Who receives it. Object, required on create."""

    @recipient.setter
    def recipient(
        self, value: CartGiftCertificateContact | CartGiftCertificateContactDict
    ) -> None: ...
    @property
    def message(self) -> str:
        """Text of the sender to the recipient. String, at most 200 characters."""

    @message.setter
    def message(self, value: str) -> None: ...

class CartItemsInput(NestedRecord):
    """Line items to add to a cart."""

    def __init__(
        self,
        *,
        line_items: Sequence[CartItemInput | CartItemInputDict] = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        version: int = ...,
    ) -> None: ...
    @property
    def line_items(self) -> list[CartItemInput]:
        """Products of the catalog. Array of object."""

    @line_items.setter
    def line_items(self, value: Sequence[CartItemInput | CartItemInputDict]) -> None: ...
    @property
    def gift_certificates(self) -> list[CartGiftCertificateInput]:
        """Gift certificates to add. Array of object."""

    @gift_certificates.setter
    def gift_certificates(
        self, value: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict]
    ) -> None: ...
    @property
    def custom_items(self) -> list[CartCustomItemInput]:
        """Items that are not in the catalog. Array of object."""

    @custom_items.setter
    def custom_items(
        self, value: Sequence[CartCustomItemInput | CartCustomItemInputDict]
    ) -> None: ...
    @property
    def version(self) -> int:
        """The version last read; any other version gives status 409. Integer."""

    @version.setter
    def version(self, value: int) -> None: ...

class CartItemUpdate(NestedRecord):
    """The new values of a line item."""

    def __init__(
        self,
        *,
        line_item: CartItemInput | CartItemInputDict = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        version: int = ...,
    ) -> None: ...
    @property
    def line_item(self) -> CartItemInput:
        """The product, with its new quantity or list price. Object."""

    @line_item.setter
    def line_item(self, value: CartItemInput | CartItemInputDict) -> None: ...
    @property
    def gift_certificates(self) -> list[CartGiftCertificateInput]:
        """The gift certificate, if the line item is one. Array of object."""

    @gift_certificates.setter
    def gift_certificates(
        self, value: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict]
    ) -> None: ...
    @property
    def custom_items(self) -> list[CartCustomItemInput]:
        """The store does not change custom items; add a new one and remove the old one. Array of object."""

    @custom_items.setter
    def custom_items(
        self, value: Sequence[CartCustomItemInput | CartCustomItemInputDict]
    ) -> None: ...
    @property
    def version(self) -> int:
        """The version last read; any other version gives status 409. Integer."""

    @version.setter
    def version(self, value: int) -> None: ...

class CartRedirectUrlsInput(NestedRecord):
    """What the addresses of a cart carry."""

    def __init__(self, *, query_params: Mapping[str, str] = ...) -> None: ...
    @property
    def query_params(self) -> dict[str, str]:
        """Query parameters to add to the addresses. Map of string."""

    @query_params.setter
    def query_params(self, value: Mapping[str, str]) -> None: ...

class CartRedirectUrls(NestedRecord):
    """Addresses that open a cart in a browser, once and within 30 days."""

    def __init__(
        self, *, cart_url: str = ..., checkout_url: str = ..., embedded_checkout_url: str = ...
    ) -> None: ...
    @property
    def cart_url(self) -> str:
        """Opens the cart page. String, url."""

    @cart_url.setter
    def cart_url(self, value: str) -> None: ...
    @property
    def checkout_url(self) -> str:
        """Opens the checkout. String, url."""

    @checkout_url.setter
    def checkout_url(self, value: str) -> None: ...
    @property
    def embedded_checkout_url(self) -> str:
        """Opens the checkout inside a page of another site. String, url."""

    @embedded_checkout_url.setter
    def embedded_checkout_url(self, value: str) -> None: ...

class CartFields(BaseRecord):
    """Fields of Cart and AsyncCart."""

    @property
    def id(self) -> str:
        """Identifies the cart and its checkout. String, read-only, uuid."""

    @property
    def customer_id(self) -> int:
        """The customer whose cart it is; 0 is a guest. Integer."""

    @customer_id.setter
    def customer_id(self, value: int) -> None: ...
    @property
    def channel_id(self) -> int:
        """The channel in which the cart is sold. Integer, create-only."""

    @property
    def email(self) -> str | None:
        """E-mail address of the shopper; can be empty for guests. String, read-only, can be None."""

    @property
    def currency(self) -> CartCurrency:
        """The currency of all prices; set it when creating the cart. Object, create-only."""

    @property
    def tax_included(self) -> bool:
        """Whether the prices include tax. Boolean, read-only."""

    @property
    def base_amount(self) -> Decimal:
        """Sum of all line items, before discounts and coupons. Decimal, read-only."""

    @property
    def discount_amount(self) -> Decimal:
        """Money that discounts take off, without coupons. Decimal, read-only."""

    @property
    def manual_discount_amount(self) -> Decimal:
        """Money that discounts added by hand or app take off. Decimal, read-only."""

    @property
    def cart_amount(self) -> Decimal:
        """Sum of all line items, after discounts and coupons. Decimal, read-only."""

    @property
    def coupons(self) -> list[CartCoupon]:
        """Coupons that apply to the cart. Array of object, read-only."""

    @property
    def discounts(self) -> list[CartDiscount]:
        """Discounts that apply to the cart. Array of object, read-only."""

    @property
    def line_items(self) -> CartLineItems:
        """Line items by kind when read; catalog products, as a list, when creating a cart. Object, create-only."""

    @property
    def created_time(self) -> datetime:
        """When the cart was created. Datetime, read-only."""

    @property
    def updated_time(self) -> datetime:
        """When the cart was last changed. Datetime, read-only."""

    @property
    def locale(self) -> str | None:
        """Language of the cart, such as en or fr-FR. String, create-only, can be None, ISO-639."""

    @property
    def promotions(self) -> CartPromotions | None:
        """Promotions of the cart; present if include has promotions.banners. Object, read-only, can be None."""

    @property
    def version(self) -> int:
        """Grows with each change; if an update sends another version, its status is 409. Integer, update-only."""

    @version.setter
    def version(self, value: int) -> None: ...
    @property
    def custom_items(self) -> list[CartCustomItemInput]:
        """Items outside the catalog to create the cart with. Array of object, create-only."""

    @property
    def gift_certificates(self) -> list[CartGiftCertificateInput]:
        """Gift certificates to create the cart with. Array of object, create-only."""

    @property
    def redirect_urls(self) -> CartRedirectUrls | None:
        """Addresses that open the cart; present if include has redirect_urls. Object, read-only, can be None."""

class Cart(CartFields, Record):
    """One cart. Shopping carts; they expire 30 days after their last change."""

    @property
    def customer(self) -> Customer | None:
        """The customer whose cart it is; None for guests. Leads to a record of Customers, fetched when first used."""

    @property
    def channel(self) -> Channel | None:
        """The channel in which the cart is sold. Leads to a record of Channels, fetched when first used."""

    @property
    def checkout(self) -> Checkout | None:
        """The checkout of the cart, which has the same id. Leads to a record of Checkouts, fetched when first used."""

    @property
    def metafields(self) -> BoundCartMetafields:
        """Metafields of the cart. Leads to a list of CartMetafields, fetched when first used."""

    def save(self, *, include: Sequence[CartInclude] | CartInclude | None = None) -> Cart:
        """Send only the changed fields; does nothing without changes.

        Changes the customer; promotions and shipping quotes of the cart are removed.

        Args:
            include: Parts that the reply has only on request.

        API: PUT /carts/{id}
        """

    def update(
        self,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        customer_id: int = ...,
        version: int = ...,
    ) -> Cart:
        """Set fields and save them, with earlier assignments, in one call.

        Changes the customer; promotions and shipping quotes of the cart are removed.

        Args:
            include: Parts that the reply has only on request.
            customer_id: The customer whose cart it is; 0 is a guest.
            version: Grows with each change; if an update sends another version, its status is 409.

        API: PUT /carts/{id}
        """

    def delete(self) -> None:
        """Delete this cart from the store.

        API: DELETE /carts/{id}
        """

    def refresh(self, *, include: Sequence[CartInclude] | CartInclude | None = None) -> Cart:
        """Reload this cart; unsaved changes are discarded.

        Args:
            include: Parts that the reply has only on request.

        API: GET /carts/{id}
        """

    def add_items(
        self,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        line_items: Sequence[CartItemInput | CartItemInputDict] = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        version: int = ...,
    ) -> Cart | None:
        """Adds products, custom items or gift certificates.

        Args:
            include: Parts that the reply has only on request.
            line_items: Products of the catalog.
            gift_certificates: Gift certificates to add.
            custom_items: Items that are not in the catalog.
            version: The version last read; any other version gives status 409.

        API: POST /carts/{cart_id}/items
        """

    def create_redirect_urls(
        self, *, query_params: Mapping[str, str] = ...
    ) -> CartRedirectUrls | None:
        """Creates addresses that open the cart in a browser, once and within 30 days.

        Args:
            query_params: Query parameters to add to the addresses.

        API: POST /carts/{cart_id}/redirect_urls
        """

class AsyncCart(CartFields, AsyncRecord):
    """One cart. Shopping carts; they expire 30 days after their last change. For asynchronous clients."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer whose cart it is; None for guests. Leads to a record of Customers, fetched when first awaited."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel in which the cart is sold. Leads to a record of Channels, fetched when first awaited."""

    @property
    def checkout(self) -> AsyncLink[AsyncCheckout | None]:
        """The checkout of the cart, which has the same id. Leads to a record of Checkouts, fetched when first awaited."""

    @property
    def metafields(self) -> AsyncBoundCartMetafields:
        """Metafields of the cart. Leads to a list of CartMetafields, fetched when first used."""

    async def save(
        self, *, include: Sequence[CartInclude] | CartInclude | None = None
    ) -> AsyncCart:
        """Send only the changed fields; does nothing without changes.

        Changes the customer; promotions and shipping quotes of the cart are removed.

        Args:
            include: Parts that the reply has only on request.

        API: PUT /carts/{id}
        """

    async def update(
        self,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        customer_id: int = ...,
        version: int = ...,
    ) -> AsyncCart:
        """Set fields and save them, with earlier assignments, in one call.

        Changes the customer; promotions and shipping quotes of the cart are removed.

        Args:
            include: Parts that the reply has only on request.
            customer_id: The customer whose cart it is; 0 is a guest.
            version: Grows with each change; if an update sends another version, its status is 409.

        API: PUT /carts/{id}
        """

    async def delete(self) -> None:
        """Delete this cart from the store.

        API: DELETE /carts/{id}
        """

    async def refresh(
        self, *, include: Sequence[CartInclude] | CartInclude | None = None
    ) -> AsyncCart:
        """Reload this cart; unsaved changes are discarded.

        Args:
            include: Parts that the reply has only on request.

        API: GET /carts/{id}
        """

    async def add_items(
        self,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        line_items: Sequence[CartItemInput | CartItemInputDict] = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        version: int = ...,
    ) -> AsyncCart | None:
        """Adds products, custom items or gift certificates.

        Args:
            include: Parts that the reply has only on request.
            line_items: Products of the catalog.
            gift_certificates: Gift certificates to add.
            custom_items: Items that are not in the catalog.
            version: The version last read; any other version gives status 409.

        API: POST /carts/{cart_id}/items
        """

    async def create_redirect_urls(
        self, *, query_params: Mapping[str, str] = ...
    ) -> CartRedirectUrls | None:
        """Creates addresses that open the cart in a browser, once and within 30 days.

        Args:
            query_params: Query parameters to add to the addresses.

        API: POST /carts/{cart_id}/redirect_urls
        """

class CartFilters(FilterSet):
    """Parameters of Carts."""

    def __init__(self) -> None: ...

class Carts(Resource[Cart]):
    """Shopping carts; they expire 30 days after their last change."""

    meta: ClassVar[ResourceMeta]
    def get(
        self,
        id: str,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Cart:
        """One cart by its id.

        Args:
            include: Parts that the reply has only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /carts/{id}
        """

    def create(
        self,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        customer_id: int = ...,
        channel_id: int = ...,
        currency: CartCurrency | CartCurrencyDict = ...,
        line_items: Sequence[CartItemInput | CartItemInputDict] = ...,
        locale: str | None = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
    ) -> Cart:
        """Create one cart and return it as stored.

        Args:
            include: Parts that the reply has only on request.
            customer_id: The customer whose cart it is; 0 is a guest.
            channel_id: The channel in which the cart is sold.
            currency: The currency of all prices; set it when creating the cart.
            line_items: Line items by kind when read; catalog products, as a list, when creating a cart.
            locale: Language of the cart, such as en or fr-FR.
            custom_items: Items outside the catalog to create the cart with.
            gift_certificates: Gift certificates to create the cart with.

        API: POST /carts
        """

    def update(
        self,
        id: str,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        customer_id: int = ...,
        version: int = ...,
    ) -> Cart:
        """Change one cart; only the fields that are passed are sent.

        Changes the customer; promotions and shipping quotes of the cart are removed.

        Args:
            include: Parts that the reply has only on request.
            customer_id: The customer whose cart it is; 0 is a guest.
            version: Grows with each change; if an update sends another version, its status is 409.

        API: PUT /carts/{id}
        """

    def delete(self, id: str, /) -> None:
        """Delete one cart.

        API: DELETE /carts/{id}
        """

    def add_items(
        self,
        cart_id: str,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        line_items: Sequence[CartItemInput | CartItemInputDict] = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        version: int = ...,
    ) -> Cart | None:
        """Adds products, custom items or gift certificates.

        Args:
            include: Parts that the reply has only on request.
            line_items: Products of the catalog.
            gift_certificates: Gift certificates to add.
            custom_items: Items that are not in the catalog.
            version: The version last read; any other version gives status 409.

        API: POST /carts/{cart_id}/items
        """

    def update_item(
        self,
        cart_id: str,
        item_id: int,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        line_item: CartItemInput | CartItemInputDict = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        version: int = ...,
    ) -> Cart | None:
        """Changes quantity or list price of a line item; other variants need a new line item.

        Args:
            include: Parts that the reply has only on request.
            line_item: The product, with its new quantity or list price.
            gift_certificates: The gift certificate, if the line item is one.
            custom_items: The store does not change custom items; add a new one and remove the old one.
            version: The version last read; any other version gives status 409.

        API: PUT /carts/{cart_id}/items/{item_id}
        """

    def delete_item(
        self,
        cart_id: str,
        item_id: int,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        version: int = ...,
    ) -> Cart | None:
        """Removes a line item; removing the last one deletes the cart, and no cart is returned.

        Args:
            include: Parts that the reply has only on request.
            version: The version last read; any other version gives status 409.

        API: DELETE /carts/{cart_id}/items/{item_id}
        """

    def create_redirect_urls(
        self, cart_id: str, /, *, query_params: Mapping[str, str] = ...
    ) -> CartRedirectUrls | None:
        """Creates addresses that open the cart in a browser, once and within 30 days.

        Args:
            query_params: Query parameters to add to the addresses.

        API: POST /carts/{cart_id}/redirect_urls
        """

class AsyncCarts(AsyncResource[AsyncCart]):
    """Shopping carts; they expire 30 days after their last change. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self,
        id: str,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCart:
        """One cart by its id.

        Args:
            include: Parts that the reply has only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /carts/{id}
        """

    async def create(
        self,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        customer_id: int = ...,
        channel_id: int = ...,
        currency: CartCurrency | CartCurrencyDict = ...,
        line_items: Sequence[CartItemInput | CartItemInputDict] = ...,
        locale: str | None = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
    ) -> AsyncCart:
        """Create one cart and return it as stored.

        Args:
            include: Parts that the reply has only on request.
            customer_id: The customer whose cart it is; 0 is a guest.
            channel_id: The channel in which the cart is sold.
            currency: The currency of all prices; set it when creating the cart.
            line_items: Line items by kind when read; catalog products, as a list, when creating a cart.
            locale: Language of the cart, such as en or fr-FR.
            custom_items: Items outside the catalog to create the cart with.
            gift_certificates: Gift certificates to create the cart with.

        API: POST /carts
        """

    async def update(
        self,
        id: str,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        customer_id: int = ...,
        version: int = ...,
    ) -> AsyncCart:
        """Change one cart; only the fields that are passed are sent.

        Changes the customer; promotions and shipping quotes of the cart are removed.

        Args:
            include: Parts that the reply has only on request.
            customer_id: The customer whose cart it is; 0 is a guest.
            version: Grows with each change; if an update sends another version, its status is 409.

        API: PUT /carts/{id}
        """

    async def delete(self, id: str, /) -> None:
        """Delete one cart.

        API: DELETE /carts/{id}
        """

    async def add_items(
        self,
        cart_id: str,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        line_items: Sequence[CartItemInput | CartItemInputDict] = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        version: int = ...,
    ) -> AsyncCart | None:
        """Adds products, custom items or gift certificates.

        Args:
            include: Parts that the reply has only on request.
            line_items: Products of the catalog.
            gift_certificates: Gift certificates to add.
            custom_items: Items that are not in the catalog.
            version: The version last read; any other version gives status 409.

        API: POST /carts/{cart_id}/items
        """

    async def update_item(
        self,
        cart_id: str,
        item_id: int,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        line_item: CartItemInput | CartItemInputDict = ...,
        gift_certificates: Sequence[CartGiftCertificateInput | CartGiftCertificateInputDict] = ...,
        custom_items: Sequence[CartCustomItemInput | CartCustomItemInputDict] = ...,
        version: int = ...,
    ) -> AsyncCart | None:
        """Changes quantity or list price of a line item; other variants need a new line item.

        Args:
            include: Parts that the reply has only on request.
            line_item: The product, with its new quantity or list price.
            gift_certificates: The gift certificate, if the line item is one.
            custom_items: The store does not change custom items; add a new one and remove the old one.
            version: The version last read; any other version gives status 409.

        API: PUT /carts/{cart_id}/items/{item_id}
        """

    async def delete_item(
        self,
        cart_id: str,
        item_id: int,
        /,
        *,
        include: Sequence[CartInclude] | CartInclude | None = None,
        version: int = ...,
    ) -> AsyncCart | None:
        """Removes a line item; removing the last one deletes the cart, and no cart is returned.

        Args:
            include: Parts that the reply has only on request.
            version: The version last read; any other version gives status 409.

        API: DELETE /carts/{cart_id}/items/{item_id}
        """

    async def create_redirect_urls(
        self, cart_id: str, /, *, query_params: Mapping[str, str] = ...
    ) -> CartRedirectUrls | None:
        """Creates addresses that open the cart in a browser, once and within 30 days.

        Args:
            query_params: Query parameters to add to the addresses.

        API: POST /carts/{cart_id}/redirect_urls
        """
