"""OrderProducts: Lines of one order; they are written through the order itself.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .inputs import OrderProductInputProductOptionDict
from .option_sets import AsyncOptionSet, OptionSet
from .products import AsyncProduct, Product

OrderProductType: TypeAlias = Literal["physical", "digital", "giftcertificate"]
"""Values of OrderProduct.type."""

OrderProductAppliedDiscountTarget: TypeAlias = Literal["order", "product"]
"""Values of OrderProductAppliedDiscount.target."""

OrderProductProductOptionType: TypeAlias = Literal[
    "Checkbox",
    "Date field",
    "File Upload",
    "Multi-line text field",
    "Multiple choice",
    "Product Pick List",
    "Swatch",
    "Text field",
]
"""Values of OrderProductProductOption.type."""

class OrderProductAppliedDiscount(NestedRecord):
    """Discounts that lowered the price of the line."""

    def __init__(
        self,
        *,
        id: str = ...,
        amount: Decimal | float | str = ...,
        name: str = ...,
        code: str | None = ...,
    ) -> None: ...
    @property
    def id(self) -> str:
        """Identifies the discount that was applied. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Money taken off by the discount. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def name(self) -> str:
        """What the discount is called. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def code(self) -> str | None:
        """Coupon code that gave the discount, or null when there was none. String, can be None."""

    @code.setter
    def code(self, value: str | None) -> None: ...
    @property
    def target(self) -> OrderProductAppliedDiscountTarget:
        """Whether the discount was on the whole order or on this product. Enum, read-only."""

class OrderProductProductOption(NestedRecord):
    """Options of the product chosen for this line."""

    def __init__(
        self,
        *,
        id: int = ...,
        option_id: int = ...,
        order_product_id: int = ...,
        product_option_id: int = ...,
        display_name: str = ...,
        display_value: str = ...,
        value: str | int = ...,
        type: OrderProductProductOptionType = ...,
        name: str = ...,
        display_style: str = ...,
        display_name_customer: str = ...,
        display_name_merchant: str = ...,
        display_value_customer: str = ...,
        display_value_merchant: str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies this chosen option on the order line. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def option_id(self) -> int:
        """Store-wide option that the choice belongs to. Integer."""

    @option_id.setter
    def option_id(self, value: int) -> None: ...
    @property
    def order_product_id(self) -> int:
        """Order line that the choice belongs to. Integer."""

    @order_product_id.setter
    def order_product_id(self, value: int) -> None: ...
    @property
    def product_option_id(self) -> int:
        """Option as set up on the catalog product. Integer."""

    @product_option_id.setter
    def product_option_id(self, value: int) -> None: ...
    @property
    def display_name(self) -> str:
        """Option label, such as Color. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def display_value(self) -> str:
        """Chosen value in words, such as Red. String."""

    @display_value.setter
    def display_value(self, value: str) -> None: ...
    @property
    def value(self) -> str | int:
        """Chosen value in raw form, such as a value id or the text entered. String_or_integer."""

    @value.setter
    def value(self, value: str | int) -> None: ...
    @property
    def type(self) -> OrderProductProductOptionType:
        """Kind of input, such as Checkbox, Swatch or Text field. Enum."""

    @type.setter
    def type(self, value: OrderProductProductOptionType) -> None: ...
    @property
    def name(self) -> str:
        """Option name as used in the catalog. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def display_style(self) -> str:
        """How the option was presented to the shopper. String."""

    @display_style.setter
    def display_style(self, value: str) -> None: ...
    @property
    def display_name_customer(self) -> str:
        """Option label that the shopper sees. String."""

    @display_name_customer.setter
    def display_name_customer(self, value: str) -> None: ...
    @property
    def display_name_merchant(self) -> str:
        """Option label that store staff see. String."""

    @display_name_merchant.setter
    def display_name_merchant(self, value: str) -> None: ...
    @property
    def display_value_customer(self) -> str:
        """Chosen value in words, as the shopper sees it. String."""

    @display_value_customer.setter
    def display_value_customer(self, value: str) -> None: ...
    @property
    def display_value_merchant(self) -> str:
        """Chosen value in words, as store staff see it. String."""

    @display_value_merchant.setter
    def display_value_merchant(self, value: str) -> None: ...

class OrderProductConfigurableField(NestedRecord):
    """Custom input fields of the product that the shopper filled in."""

    def __init__(self, *, name: str = ..., value: str = ...) -> None: ...
    @property
    def name(self) -> str:
        """Label of the custom input field. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def value(self) -> str:
        """What the shopper entered in the field. String."""

    @value.setter
    def value(self, value: str) -> None: ...

class OrderProductInputProductOption(NestedRecord):
    """Options of the product chosen for this line."""

    def __init__(
        self,
        *,
        id: int = ...,
        value: str | int = ...,
        display_name: str = ...,
        display_name_customer: str = ...,
        display_name_merchant: str = ...,
        display_value: str = ...,
        display_value_merchant: str = ...,
        display_value_customer: str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Option of the product that is being chosen. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def value(self) -> str | int:
        """Chosen value in raw form, such as a value id or the text entered. String_or_integer."""

    @value.setter
    def value(self, value: str | int) -> None: ...
    @property
    def display_name(self) -> str:
        """Option label, such as Color. String, at least 1 character."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def display_name_customer(self) -> str:
        """Option label that the shopper sees. String, at least 1 character."""

    @display_name_customer.setter
    def display_name_customer(self, value: str) -> None: ...
    @property
    def display_name_merchant(self) -> str:
        """Option label that store staff see. String."""

    @display_name_merchant.setter
    def display_name_merchant(self, value: str) -> None: ...
    @property
    def display_value(self) -> str:
        """Chosen value in words, such as Red. String, at least 1 character."""

    @display_value.setter
    def display_value(self, value: str) -> None: ...
    @property
    def display_value_merchant(self) -> str:
        """Chosen value in words, as store staff see it. String, at least 1 character."""

    @display_value_merchant.setter
    def display_value_merchant(self, value: str) -> None: ...
    @property
    def display_value_customer(self) -> str:
        """Chosen value in words, as the shopper sees it. String, at least 1 character."""

    @display_value_customer.setter
    def display_value_customer(self, value: str) -> None: ...

class OrderProductInput(NestedRecord):
    """Order lines: a link when read, a list when sent; updates only touch the lines sent."""

    def __init__(
        self,
        *,
        id: int = ...,
        product_id: int = ...,
        name: str = ...,
        name_customer: str = ...,
        name_merchant: str = ...,
        product_options: Sequence[
            OrderProductInputProductOption | OrderProductInputProductOptionDict
        ] = ...,
        quantity: int = ...,
        price_inc_tax: Decimal | float | str = ...,
        price_ex_tax: Decimal | float | str = ...,
        upc: str = ...,
        variant_id: int = ...,
        wrapping_id: int = ...,
        wrapping_name: str = ...,
        wrapping_message: str = ...,
        wrapping_cost_ex_tax: Decimal | float | str = ...,
        wrapping_cost_inc_tax: Decimal | float | str = ...,
        sku: str = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Order line to change when updating the order. Integer, update-only."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """Catalog product to sell. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Product name as recorded on the order line. String, at least 1 character."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def name_customer(self) -> str:
        """Product name that the shopper sees on the order. String, at least 1 character."""

    @name_customer.setter
    def name_customer(self, value: str) -> None: ...
    @property
    def name_merchant(self) -> str:
        """Product name that store staff see on the order. String."""

    @name_merchant.setter
    def name_merchant(self, value: str) -> None: ...
    @property
    def product_options(self) -> list[OrderProductInputProductOption]:
        """Options of the product chosen for this line. Array of object."""

    @product_options.setter
    def product_options(
        self, value: Sequence[OrderProductInputProductOption | OrderProductInputProductOptionDict]
    ) -> None: ...
    @property
    def quantity(self) -> int:
        """Units ordered; 0 in an order update removes the line. Integer."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def price_inc_tax(self) -> Decimal:
        """Price of one unit, tax included. Decimal."""

    @price_inc_tax.setter
    def price_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def price_ex_tax(self) -> Decimal:
        """Price of one unit, tax excluded. Decimal."""

    @price_ex_tax.setter
    def price_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def upc(self) -> str:
        """Universal product code of the item, as used in barcodes. String."""

    @upc.setter
    def upc(self, value: str) -> None: ...
    @property
    def variant_id(self) -> int:
        """Catalog variant sold on this line. Integer."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def wrapping_id(self) -> int:
        """Gift wrapping chosen for the line. Integer."""

    @wrapping_id.setter
    def wrapping_id(self, value: int) -> None: ...
    @property
    def wrapping_name(self) -> str:
        """Gift wrapping's name as recorded on the line. String."""

    @wrapping_name.setter
    def wrapping_name(self, value: str) -> None: ...
    @property
    def wrapping_message(self) -> str:
        """Gift message for the wrapped item. String."""

    @wrapping_message.setter
    def wrapping_message(self, value: str) -> None: ...
    @property
    def wrapping_cost_ex_tax(self) -> Decimal:
        """Gift wrapping cost of the line, tax excluded. Decimal."""

    @wrapping_cost_ex_tax.setter
    def wrapping_cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def wrapping_cost_inc_tax(self) -> Decimal:
        """Gift wrapping cost of the line, tax included. Decimal."""

    @wrapping_cost_inc_tax.setter
    def wrapping_cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def sku(self) -> str:
        """Stock code of the product or variant sold. String."""

    @sku.setter
    def sku(self, value: str) -> None: ...

class OrderProductFields(BaseRecord):
    """Fields of OrderProduct and AsyncOrderProduct."""

    @property
    def id(self) -> int:
        """Identifies the order line. Integer, read-only."""

    @property
    def order_id(self) -> int:
        """Order that the line belongs to. Integer, read-only."""

    @property
    def product_id(self) -> int:
        """Catalog product sold on this line. Integer, read-only."""

    @property
    def order_pickup_method_id(self) -> int:
        """Pickup of this order that the line is collected with. Integer, read-only."""

    @property
    def order_address_id(self) -> int:
        """Shipping address of the order that the line goes to. Integer, read-only."""

    @property
    def name(self) -> str:
        """Product name as recorded on the order line. String, read-only, at least 1 character."""

    @property
    def sku(self) -> str:
        """Stock code of the product or variant sold. String, read-only."""

    @property
    def type(self) -> OrderProductType:
        """Kind of goods: physical, digital or gift certificate. Enum, read-only."""

    @property
    def base_price(self) -> Decimal:
        """Base price of one unit; see the ex-tax and inc-tax values. Decimal, read-only."""

    @property
    def price_ex_tax(self) -> Decimal:
        """Price of one unit, tax excluded. Decimal, read-only."""

    @property
    def price_inc_tax(self) -> Decimal:
        """Price of one unit, tax included. Decimal, read-only."""

    @property
    def price_tax(self) -> Decimal:
        """Tax on the price of one unit. Decimal, read-only."""

    @property
    def base_total(self) -> Decimal:
        """Base price of the whole line; see the ex-tax and inc-tax values. Decimal, read-only."""

    @property
    def total_ex_tax(self) -> Decimal:
        """Price of the whole line, tax excluded. Decimal, read-only."""

    @property
    def total_inc_tax(self) -> Decimal:
        """Price of the whole line, tax included. Decimal, read-only."""

    @property
    def total_tax(self) -> Decimal:
        """Tax on the whole line. Decimal, read-only."""

    @property
    def quantity(self) -> int:
        """Units ordered on this line. Integer, read-only."""

    @property
    def base_cost_price(self) -> Decimal:
        """Base cost of the product to the store; see the ex-tax and inc-tax values. Decimal, read-only."""

    @property
    def cost_price_inc_tax(self) -> Decimal:
        """What the product costs the store, tax included. Decimal, read-only."""

    @property
    def cost_price_ex_tax(self) -> Decimal:
        """What the product costs the store, tax excluded. Decimal, read-only."""

    @property
    def weight(self) -> Decimal:
        """Weight of the product, in the store's weight unit. Decimal, read-only."""

    @property
    def width(self) -> Decimal:
        """Width of the product, in the store's length unit. Decimal, read-only."""

    @property
    def height(self) -> Decimal:
        """Height of the product, in the store's length unit. Decimal, read-only."""

    @property
    def depth(self) -> Decimal:
        """Depth of the product, in the store's length unit. Decimal, read-only."""

    @property
    def cost_price_tax(self) -> Decimal:
        """Tax on what the product costs the store. Decimal, read-only."""

    @property
    def is_refunded(self) -> bool:
        """Whether the line has been refunded. Boolean, read-only."""

    @property
    def quantity_refunded(self) -> int:
        """Units of the line that have been refunded. Integer, read-only."""

    @property
    def refund_amount(self) -> Decimal:
        """Money refunded for the line; deprecated. Decimal, read-only. Deprecated: Marked as deprecated in the reference."""

    @property
    def return_id(self) -> int:
        """Return request tied to the line, if any. Integer, read-only."""

    @property
    def wrapping_id(self) -> int:
        """Gift wrapping chosen for the line. Integer, read-only."""

    @property
    def wrapping_name(self) -> str | None:
        """Gift wrapping's name as recorded on the line. String, read-only, can be None."""

    @property
    def base_wrapping_cost(self) -> Decimal:
        """Base gift wrapping cost of the line; see the ex-tax and inc-tax values. Decimal, read-only."""

    @property
    def wrapping_cost_ex_tax(self) -> Decimal:
        """Gift wrapping cost of the line, tax excluded. Decimal, read-only."""

    @property
    def wrapping_cost_inc_tax(self) -> Decimal:
        """Gift wrapping cost of the line, tax included. Decimal, read-only."""

    @property
    def wrapping_cost_tax(self) -> Decimal:
        """Tax on the gift wrapping cost of the line. Decimal, read-only."""

    @property
    def wrapping_message(self) -> str:
        """Gift message for the wrapped item. String, read-only."""

    @property
    def quantity_shipped(self) -> int:
        """Units of the line that have been shipped. Integer, read-only."""

    @property
    def event_name(self) -> str | None:
        """Label of the product's event date, or null when it has none. String, read-only, can be None."""

    @property
    def event_date(self) -> date | None:
        """Event date chosen for the product, or null when it has none. Date, read-only, can be None."""

    @property
    def fixed_shipping_cost(self) -> Decimal:
        """Flat shipping charge set on the product. Decimal, read-only."""

    @property
    def ebay_item_id(self) -> str:
        """Listing on eBay that the line was sold from. String, read-only."""

    @property
    def ebay_transaction_id(self) -> str:
        """Sale on eBay that the line comes from. String, read-only."""

    @property
    def option_set_id(self) -> int | None:
        """Option set the product used, or null when it had none. Integer, read-only, can be None."""

    @property
    def parent_order_product_id(self) -> int | None:
        """Order line that this bundled line belongs to, or null. Integer, read-only, can be None."""

    @property
    def is_bundled_product(self) -> bool:
        """Whether the line is part of a bundle. Boolean, read-only."""

    @property
    def bin_picking_number(self) -> str:
        """Warehouse bin where the product is picked. String, read-only."""

    @property
    def external_id(self) -> str | None:
        """Identifier of the line in an outside system, or null. String, read-only, can be None."""

    @property
    def brand(self) -> str:
        """Brand name of the product. String, read-only."""

    @property
    def applied_discounts(self) -> list[OrderProductAppliedDiscount]:
        """Discounts that lowered the price of the line. Array of object, read-only."""

    @property
    def product_options(self) -> list[OrderProductProductOption]:
        """Options of the product chosen for this line. Array of object, read-only."""

    @property
    def configurable_fields(self) -> list[OrderProductConfigurableField]:
        """Custom input fields of the product that the shopper filled in. Array of object, read-only."""

    @property
    def upc(self) -> str:
        """Universal product code of the item, as used in barcodes. String, read-only, at most 255 characters."""

    @property
    def variant_id(self) -> int:
        """Catalog variant sold on this line. Integer, read-only."""

    @property
    def name_customer(self) -> str:
        """Product name that the shopper sees on the order. String, read-only."""

    @property
    def name_merchant(self) -> str:
        """Product name that store staff see on the order. String, read-only."""

    @property
    def gift_certificate_id(self) -> int | None:
        """Gift certificate sold on this line, or null if the line is not one. Integer, read-only, can be None."""

    @property
    def discounted_total_inc_tax(self) -> Decimal:
        """Price of the whole line after discounts, tax included. Decimal, read-only."""

class OrderProduct(OrderProductFields, SubResourceRecord):
    """One order product. Lines of one order; they are written through the order itself."""

    @property
    def product(self) -> Product | None:
        """The product in the catalog, or None when it is no longer there. Leads to a record of Products, fetched when first used."""

    @property
    def option_set(self) -> OptionSet | None:
        """The option set, or None. Leads to a record of OptionSets, fetched when first used."""

    def refresh(self) -> OrderProduct:
        """Reload this order product; unsaved changes are discarded.

        API: GET /orders/{order_id}/products/{id}
        """

class AsyncOrderProduct(OrderProductFields, AsyncSubResourceRecord):
    """One order product. Lines of one order; they are written through the order itself. For asynchronous clients."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product in the catalog, or None when it is no longer there. Leads to a record of Products, fetched when first awaited."""

    @property
    def option_set(self) -> AsyncLink[AsyncOptionSet | None]:
        """The option set, or None. Leads to a record of OptionSets, fetched when first awaited."""

    async def refresh(self) -> AsyncOrderProduct:
        """Reload this order product; unsaved changes are discarded.

        API: GET /orders/{order_id}/products/{id}
        """

class OrderProductFilters(FilterSet):
    """Parameters of OrderProducts."""

    def __init__(self) -> None: ...

class OrderProducts(Resource[OrderProduct]):
    """Lines of one order; they are written through the order itself."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderProduct]:
        """One page of order products, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderProduct]:
        """All order products, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderProduct]:
        """A range of order products by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    @overload
    def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[OrderProduct]:
        """One page of the order products of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    @overload
    def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderProduct:
        """One order product by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/{id}
        """

    def count(
        self, order_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many order products there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/count
        """

class BoundOrderProducts(BoundResource[OrderProduct]):
    """OrderProducts of one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderProduct]:
        """One page of order products, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderProduct]:
        """All order products, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderProduct]:
        """A range of order products by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderProduct]:
        """All order products, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> OrderProduct:
        """One order product by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OrderProduct:
        """One order product by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/{id}
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many order products there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/count
        """

class AsyncOrderProducts(AsyncResource[AsyncOrderProduct]):
    """Lines of one order; they are written through the order itself. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderProduct]:
        """One page of order products, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderProduct]:
        """All order products, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderProduct]:
        """A range of order products by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    @overload
    async def get(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderProduct]:
        """One page of the order products of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    @overload
    async def get(
        self, order_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderProduct:
        """One order product by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/{id}
        """

    async def count(
        self, order_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many order products there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/count
        """

class AsyncBoundOrderProducts(AsyncBoundResource[AsyncOrderProduct]):
    """OrderProducts of one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderProduct]:
        """One page of order products, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderProduct]:
        """All order products, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderProduct]:
        """A range of order products by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderProduct]:
        """All order products, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderProduct:
        """One order product by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOrderProduct:
        """One order product by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/{id}
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many order products there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/products/count
        """
