"""Records, shapes and enums that several resources use.

Generated from schema/v3/shared.yaml, schema/v3/shared_carts.yaml, schema/v3/storefront_shared.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from bigcommerce_sdk.files import File, FileSource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord

from .inputs import CartGiftCertificateContactDict

MetafieldPermissionSet: TypeAlias = Literal[
    "app_only", "read", "write", "read_and_sf_access", "write_and_sf_access"
]
"""Who can read or change a metafield: its app, all apps, or the storefront (sf) too."""

MetafieldResourceType: TypeAlias = Literal[
    "category",
    "brand",
    "product",
    "variant",
    "cart",
    "channel",
    "location",
    "order",
    "customer",
    "store",
]
"""Values of Metafield.resource_type."""

MetafieldDirection: TypeAlias = Literal["asc", "desc"]
"""Orders of lists of metafields."""

MetafieldIncludeField: TypeAlias = Literal[
    "resource_id",
    "key",
    "value",
    "namespace",
    "permission_set",
    "resource_type",
    "description",
    "owner_client_id",
    "date_created",
    "date_modified",
]
"""Fields of a metafield that include_fields selects."""

AbandonedCartEmailFrequency: TypeAlias = Literal["digest", "individual"]
"""Whether the merchant gets one e-mail for several carts or one for each."""

SearchFilterType: TypeAlias = Literal["product", "price", "category", "brand", "rating", "other"]
"""What filters compare."""

SearchFilterItemsToShow: TypeAlias = Literal[5, 10, 15]
"""Numbers of values that filters show at first."""

SearchFilterSort: TypeAlias = Literal["alpha", "option_values", "item_count"]
"""Orders of values: by name, as the option has them, or by number of products."""

BrandSearchFilterSort: TypeAlias = Literal["alpha", "item_count"]
"""Orders of brands: by name or by number of products."""

StorefrontProductSort: TypeAlias = Literal[
    "featured",
    "bestselling",
    "newest",
    "alphaasc",
    "alphadesc",
    "pricedesc",
    "priceasc",
    "avgcustomerreview",
    "relevance",
]
"""Orders of products in lists."""

class ImageUpload(NestedRecord):
    """A picture to upload."""

    def __init__(self, *, image_file: FileSource = ...) -> None: ...
    @property
    def image_file(self) -> File:
        """The image file: its path, its bytes or an open file. File, required on create."""

    @image_file.setter
    def image_file(self, value: FileSource) -> None: ...

class ImageUrl(NestedRecord):
    """The address of a picture."""

    def __init__(self, *, image_url: str = ...) -> None: ...
    @property
    def image_url(self) -> str:
        """Web address of the picture. String, url."""

    @image_url.setter
    def image_url(self, value: str) -> None: ...

class CartCurrency(NestedRecord):
    """The currency of all prices of a cart."""

    def __init__(self, *, code: str = ...) -> None: ...
    @property
    def code(self) -> str:
        """Three-letter ISO code, such as USD. String, currency."""

    @code.setter
    def code(self, value: str) -> None: ...

class CartDiscount(NestedRecord):
    """A discount on the cart."""

    def __init__(
        self, *, id: str = ..., discounted_amount: Decimal | float | str = ...
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the discount; it can be the id of a line item. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def discounted_amount(self) -> Decimal:
        """Money that the discount takes off. Decimal."""

    @discounted_amount.setter
    def discounted_amount(self, value: Decimal | float | str) -> None: ...

class CartItemDiscount(NestedRecord):
    """A discount on one line item."""

    def __init__(
        self, *, id: str | int = ..., discounted_amount: Decimal | float | str = ...
    ) -> None: ...
    @property
    def id(self) -> str | int:
        """Identifies the discount, or names its kind, such as coupon. String_or_integer."""

    @id.setter
    def id(self, value: str | int) -> None: ...
    @property
    def discounted_amount(self) -> Decimal:
        """Money that the discount takes off the line. Decimal."""

    @discounted_amount.setter
    def discounted_amount(self, value: Decimal | float | str) -> None: ...

class CartItemOption(NestedRecord):
    """One option that the shopper chose for a line item."""

    def __init__(
        self,
        *,
        name: str = ...,
        name_id: int = ...,
        value: str | None = ...,
        value_id: int | None = ...,
    ) -> None: ...
    @property
    def name(self) -> str:
        """Label of the option, such as Color. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def name_id(self) -> int:
        """Identifies the option. Integer, nameId on the wire."""

    @name_id.setter
    def name_id(self, value: int) -> None: ...
    @property
    def value(self) -> str | None:
        """The choice or text of the shopper. String, can be None."""

    @value.setter
    def value(self, value: str | None) -> None: ...
    @property
    def value_id(self) -> int | None:
        """Identifies the chosen value; null for free text. Integer, can be None, valueId on the wire."""

    @value_id.setter
    def value_id(self, value: int | None) -> None: ...

class CartCustomItem(NestedRecord):
    """A line item that is not in the catalog."""

    def __init__(
        self,
        *,
        id: str = ...,
        sku: str | None = ...,
        name: str = ...,
        quantity: int = ...,
        list_price: Decimal | float | str = ...,
        extended_list_price: Decimal | float | str = ...,
        image_url: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the line item in the cart. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def sku(self) -> str | None:
        """SKU of the item, as text of the caller. String, can be None."""

    @sku.setter
    def sku(self, value: str | None) -> None: ...
    @property
    def name(self) -> str:
        """Name that the shopper sees. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def quantity(self) -> int:
        """Units in the cart. Integer."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def list_price(self) -> Decimal:
        """Price of one unit. Decimal."""

    @list_price.setter
    def list_price(self, value: Decimal | float | str) -> None: ...
    @property
    def extended_list_price(self) -> Decimal:
        """Price of all units. Decimal."""

    @extended_list_price.setter
    def extended_list_price(self, value: Decimal | float | str) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Address of the picture of the item. String, can be None, url."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...

class CartGiftCertificateContact(NestedRecord):
    """Sender or recipient of a gift certificate."""

    def __init__(self, *, name: str = ..., email: str = ...) -> None: ...
    @property
    def name(self) -> str:
        """Full name of the person. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address of the person. String, email."""

    @email.setter
    def email(self, value: str) -> None: ...

class CartGiftCertificate(NestedRecord):
    """A gift certificate that is bought in the cart."""

    def __init__(
        self,
        *,
        id: str = ...,
        name: str | None = ...,
        theme: str = ...,
        amount: Decimal | float | str = ...,
        taxable: bool = ...,
        sender: CartGiftCertificateContact | CartGiftCertificateContactDict = ...,
        recipient: CartGiftCertificateContact | CartGiftCertificateContactDict = ...,
        message: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the line item in the cart. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def name(self) -> str | None:
        """Title of the gift certificate in the cart. String, can be None."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def theme(self) -> str:
        """Design of the gift certificate, such as Birthday. String."""

    @theme.setter
    def theme(self, value: str) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Value of the gift certificate. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def taxable(self) -> bool:
        """Whether tax is added. Boolean."""

    @taxable.setter
    def taxable(self, value: bool) -> None: ...
    @property
    def sender(self) -> CartGiftCertificateContact:
        """Who gives it. Object."""

    @sender.setter
    def sender(
        self, value: CartGiftCertificateContact | CartGiftCertificateContactDict
    ) -> None: ...
    @property
    def recipient(self) -> CartGiftCertificateContact:
        """Who receives it. Object."""

    @recipient.setter
    def recipient(
        self, value: CartGiftCertificateContact | CartGiftCertificateContactDict
    ) -> None: ...
    @property
    def message(self) -> str | None:
        """Text of the sender to the recipient. String, can be None."""

    @message.setter
    def message(self, value: str | None) -> None: ...

class CartBanner(NestedRecord):
    """A text of a promotion that the storefront shows."""

    def __init__(
        self, *, id: str = ..., type: str = ..., page: Sequence[str] = ..., text: str = ...
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the banner. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def type(self) -> str:
        """Kind of banner, such as promotion. String."""

    @type.setter
    def type(self, value: str) -> None: ...
    @property
    def page(self) -> list[str]:
        """Storefront pages on which it is shown. Array of string."""

    @page.setter
    def page(self, value: Sequence[str]) -> None: ...
    @property
    def text(self) -> str:
        """The text; can contain HTML. String."""

    @text.setter
    def text(self, value: str) -> None: ...

class CartVersion(NestedRecord):
    """The version that a cart or checkout must have for a change."""

    def __init__(self, *, version: int = ...) -> None: ...
    @property
    def version(self) -> int:
        """The version last read; any other version gives status 409. Integer."""

    @version.setter
    def version(self, value: int) -> None: ...

class ProductSearchFilter(NestedRecord):
    """A filter by a product option or custom field."""

    def __init__(
        self,
        *,
        id: str = ...,
        type: SearchFilterType = ...,
        display_name: str = ...,
        is_enabled: bool = ...,
        collapsed_by_default: bool = ...,
        display_product_count: bool = ...,
        items_to_show: SearchFilterItemsToShow = ...,
        sort_by: SearchFilterSort = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the filter. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def type(self) -> SearchFilterType:
        """What it filters by, here an option or custom field. Enum."""

    @type.setter
    def type(self, value: SearchFilterType) -> None: ...
    @property
    def display_name(self) -> str:
        """Heading that shoppers see. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def is_enabled(self) -> bool:
        """Whether shoppers see the filter. Boolean."""

    @is_enabled.setter
    def is_enabled(self, value: bool) -> None: ...
    @property
    def collapsed_by_default(self) -> bool:
        """Whether it is closed until the shopper opens it. Boolean."""

    @collapsed_by_default.setter
    def collapsed_by_default(self, value: bool) -> None: ...
    @property
    def display_product_count(self) -> bool:
        """Whether it shows the number of products of each value. Boolean."""

    @display_product_count.setter
    def display_product_count(self, value: bool) -> None: ...
    @property
    def items_to_show(self) -> SearchFilterItemsToShow:
        """Number of values that it shows at first. Enum."""

    @items_to_show.setter
    def items_to_show(self, value: SearchFilterItemsToShow) -> None: ...
    @property
    def sort_by(self) -> SearchFilterSort:
        """Order of the values. Enum."""

    @sort_by.setter
    def sort_by(self, value: SearchFilterSort) -> None: ...

class PriceSearchFilter(NestedRecord):
    """A filter by a range of prices."""

    def __init__(
        self,
        *,
        id: str = ...,
        type: SearchFilterType = ...,
        display_name: str = ...,
        is_enabled: bool = ...,
        collapsed_by_default: bool = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the filter. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def type(self) -> SearchFilterType:
        """What it filters by, here the price. Enum."""

    @type.setter
    def type(self, value: SearchFilterType) -> None: ...
    @property
    def display_name(self) -> str:
        """Heading that shoppers see. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def is_enabled(self) -> bool:
        """Whether shoppers see the filter. Boolean."""

    @is_enabled.setter
    def is_enabled(self, value: bool) -> None: ...
    @property
    def collapsed_by_default(self) -> bool:
        """Whether it is closed until the shopper opens it. Boolean."""

    @collapsed_by_default.setter
    def collapsed_by_default(self, value: bool) -> None: ...

class CategorySearchFilter(NestedRecord):
    """A filter by category."""

    def __init__(
        self,
        *,
        id: str = ...,
        type: SearchFilterType = ...,
        display_name: str = ...,
        is_enabled: bool = ...,
        collapsed_by_default: bool = ...,
        display_product_count: bool = ...,
        items_to_show: SearchFilterItemsToShow = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the filter. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def type(self) -> SearchFilterType:
        """What it filters by, here the category. Enum."""

    @type.setter
    def type(self, value: SearchFilterType) -> None: ...
    @property
    def display_name(self) -> str:
        """Heading that shoppers see. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def is_enabled(self) -> bool:
        """Whether shoppers see the filter. Boolean."""

    @is_enabled.setter
    def is_enabled(self, value: bool) -> None: ...
    @property
    def collapsed_by_default(self) -> bool:
        """Whether it is closed until the shopper opens it. Boolean."""

    @collapsed_by_default.setter
    def collapsed_by_default(self, value: bool) -> None: ...
    @property
    def display_product_count(self) -> bool:
        """Whether it shows the number of products of each value. Boolean."""

    @display_product_count.setter
    def display_product_count(self, value: bool) -> None: ...
    @property
    def items_to_show(self) -> SearchFilterItemsToShow:
        """Number of values that it shows at first. Enum."""

    @items_to_show.setter
    def items_to_show(self, value: SearchFilterItemsToShow) -> None: ...

class BrandSearchFilter(NestedRecord):
    """A filter by brand."""

    def __init__(
        self,
        *,
        id: str = ...,
        type: SearchFilterType = ...,
        display_name: str = ...,
        is_enabled: bool = ...,
        collapsed_by_default: bool = ...,
        display_product_count: bool = ...,
        items_to_show: SearchFilterItemsToShow = ...,
        sort_by: BrandSearchFilterSort = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the filter. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def type(self) -> SearchFilterType:
        """What it filters by, here the brand. Enum."""

    @type.setter
    def type(self, value: SearchFilterType) -> None: ...
    @property
    def display_name(self) -> str:
        """Heading that shoppers see. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def is_enabled(self) -> bool:
        """Whether shoppers see the filter. Boolean."""

    @is_enabled.setter
    def is_enabled(self, value: bool) -> None: ...
    @property
    def collapsed_by_default(self) -> bool:
        """Whether it is closed until the shopper opens it. Boolean."""

    @collapsed_by_default.setter
    def collapsed_by_default(self, value: bool) -> None: ...
    @property
    def display_product_count(self) -> bool:
        """Whether it shows the number of products of each value. Boolean."""

    @display_product_count.setter
    def display_product_count(self, value: bool) -> None: ...
    @property
    def items_to_show(self) -> SearchFilterItemsToShow:
        """Number of values that it shows at first. Enum."""

    @items_to_show.setter
    def items_to_show(self, value: SearchFilterItemsToShow) -> None: ...
    @property
    def sort_by(self) -> BrandSearchFilterSort:
        """Order of the values. Enum."""

    @sort_by.setter
    def sort_by(self, value: BrandSearchFilterSort) -> None: ...

class RatingSearchFilter(NestedRecord):
    """A filter by rating in reviews."""

    def __init__(
        self,
        *,
        id: str = ...,
        type: SearchFilterType = ...,
        display_name: str = ...,
        is_enabled: bool = ...,
        collapsed_by_default: bool = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the filter. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def type(self) -> SearchFilterType:
        """What it filters by, here the rating. Enum."""

    @type.setter
    def type(self, value: SearchFilterType) -> None: ...
    @property
    def display_name(self) -> str:
        """Heading that shoppers see. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def is_enabled(self) -> bool:
        """Whether shoppers see the filter. Boolean."""

    @is_enabled.setter
    def is_enabled(self, value: bool) -> None: ...
    @property
    def collapsed_by_default(self) -> bool:
        """Whether it is closed until the shopper opens it. Boolean."""

    @collapsed_by_default.setter
    def collapsed_by_default(self, value: bool) -> None: ...

class OtherSearchFilter(NestedRecord):
    """A filter by shipping, stock and whether products are featured."""

    def __init__(
        self,
        *,
        id: str = ...,
        type: SearchFilterType = ...,
        display_name: str = ...,
        is_enabled: bool = ...,
        collapsed_by_default: bool = ...,
        display_product_count: bool = ...,
        show_free_shipping_filter: bool = ...,
        show_in_stock_filter: bool = ...,
        show_is_featured_filter: bool = ...,
        show_product_count: bool = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the filter. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def type(self) -> SearchFilterType:
        """What it filters by, here shipping and stock. Enum."""

    @type.setter
    def type(self, value: SearchFilterType) -> None: ...
    @property
    def display_name(self) -> str:
        """Heading that shoppers see. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def is_enabled(self) -> bool:
        """Whether shoppers see the filter. Boolean."""

    @is_enabled.setter
    def is_enabled(self, value: bool) -> None: ...
    @property
    def collapsed_by_default(self) -> bool:
        """Whether it is closed until the shopper opens it. Boolean."""

    @collapsed_by_default.setter
    def collapsed_by_default(self, value: bool) -> None: ...
    @property
    def display_product_count(self) -> bool:
        """Whether it shows the number of products of each value. Boolean."""

    @display_product_count.setter
    def display_product_count(self, value: bool) -> None: ...
    @property
    def show_free_shipping_filter(self) -> bool:
        """Whether it offers products with free shipping. Boolean."""

    @show_free_shipping_filter.setter
    def show_free_shipping_filter(self, value: bool) -> None: ...
    @property
    def show_in_stock_filter(self) -> bool:
        """Whether it offers products in stock. Boolean."""

    @show_in_stock_filter.setter
    def show_in_stock_filter(self, value: bool) -> None: ...
    @property
    def show_is_featured_filter(self) -> bool:
        """Whether it offers featured products. Boolean."""

    @show_is_featured_filter.setter
    def show_is_featured_filter(self, value: bool) -> None: ...
    @property
    def show_product_count(self) -> bool:
        """Whether it shows the number of products of each choice. Boolean."""

    @show_product_count.setter
    def show_product_count(self, value: bool) -> None: ...

ConfiguredSearchFilter: TypeAlias = (
    ProductSearchFilter
    | PriceSearchFilter
    | CategorySearchFilter
    | BrandSearchFilter
    | RatingSearchFilter
    | OtherSearchFilter
)
"""A filter of products, by its type."""

class Metafield(BaseRecord):
    """A value that an app keeps with another record."""

    @property
    def id(self) -> int:
        """Identifies the metafield. Integer, read-only."""

    @property
    def key(self) -> str:
        """Name of the value within its namespace. String, required on create, 1 to 64 characters."""

    @key.setter
    def key(self, value: str) -> None: ...
    @property
    def value(self) -> str:
        """The value as text, often JSON. String, required on create, 1 to 65535 characters."""

    @value.setter
    def value(self, value: str) -> None: ...
    @property
    def namespace(self) -> str:
        """Group of keys, such as the name of an app. String, required on create, 1 to 64 characters."""

    @namespace.setter
    def namespace(self, value: str) -> None: ...
    @property
    def permission_set(self) -> MetafieldPermissionSet:
        """Who can read and change it, besides the app that created it. Enum, required on create."""

    @permission_set.setter
    def permission_set(self, value: MetafieldPermissionSet) -> None: ...
    @property
    def description(self) -> str:
        """What the value is for. String, at most 255 characters."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def resource_type(self) -> MetafieldResourceType:
        """Kind of record that it belongs to. Enum, read-only."""

    @property
    def resource_id(self) -> str | int:
        """Record that it belongs to; only rows of create_many set it. String_or_integer, create-only."""

    @property
    def date_created(self) -> datetime:
        """When the metafield was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the metafield was last changed. Datetime, read-only."""

    @property
    def owner_client_id(self) -> str | None:
        """Client id of the app that created it. String, read-only, can be None."""
