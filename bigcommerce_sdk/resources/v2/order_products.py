"""OrderProducts: Lines of one order; they are written through the order itself.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

OrderProductType = Union[Literal["physical"], Literal["digital"], Literal["giftcertificate"]]
"""Values of OrderProduct.type."""

OrderProductAppliedDiscountTarget = Union[Literal["order"], Literal["product"]]
"""Values of OrderProductAppliedDiscount.target."""

OrderProductProductOptionType = Union[
    Literal["Checkbox"],
    Literal["Date field"],
    Literal["File Upload"],
    Literal["Multi-line text field"],
    Literal["Multiple choice"],
    Literal["Product Pick List"],
    Literal["Swatch"],
    Literal["Text field"],
]
"""Values of OrderProductProductOption.type."""


class OrderProductAppliedDiscount(NestedRecord):
    """Discounts that lowered the price of the line."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the discount that was applied.")
    amount = Field(codecs.DECIMAL, "Money taken off by the discount.")
    name = Field(codecs.STRING, "What the discount is called.")
    code = Field(
        codecs.STRING,
        "Coupon code that gave the discount, or null when there was none.",
        nullable=True,
    )
    target = Field(
        codecs.text_enum(OrderProductAppliedDiscountTarget),
        "Whether the discount was on the whole order or on this product.",
        access="read_only",
    )


class OrderProductProductOption(NestedRecord):
    """Options of the product chosen for this line."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies this chosen option on the order line.")
    option_id = Field(codecs.INTEGER, "Store-wide option that the choice belongs to.")
    order_product_id = Field(codecs.INTEGER, "Order line that the choice belongs to.")
    product_option_id = Field(codecs.INTEGER, "Option as set up on the catalog product.")
    display_name = Field(codecs.STRING, "Option label, such as Color.")
    display_value = Field(codecs.STRING, "Chosen value in words, such as Red.")
    value = Field(
        codecs.STRING_OR_INTEGER,
        "Chosen value in raw form, such as a value id or the text entered.",
    )
    type = Field(
        codecs.text_enum(OrderProductProductOptionType),
        "Kind of input, such as Checkbox, Swatch or Text field.",
    )
    name = Field(codecs.STRING, "Option name as used in the catalog.")
    display_style = Field(codecs.STRING, "How the option was presented to the shopper.")
    display_name_customer = Field(codecs.STRING, "Option label that the shopper sees.")
    display_name_merchant = Field(codecs.STRING, "Option label that store staff see.")
    display_value_customer = Field(codecs.STRING, "Chosen value in words, as the shopper sees it.")
    display_value_merchant = Field(codecs.STRING, "Chosen value in words, as store staff see it.")


class OrderProductConfigurableField(NestedRecord):
    """Custom input fields of the product that the shopper filled in."""

    __slots__ = ()

    name = Field(codecs.STRING, "Label of the custom input field.")
    value = Field(codecs.STRING, "What the shopper entered in the field.")


class OrderProductInputProductOption(NestedRecord):
    """Options of the product chosen for this line."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Option of the product that is being chosen.")
    value = Field(
        codecs.STRING_OR_INTEGER,
        "Chosen value in raw form, such as a value id or the text entered.",
    )
    display_name = Field(codecs.STRING, "Option label, such as Color.", limits={"min_length": 1})
    display_name_customer = Field(
        codecs.STRING, "Option label that the shopper sees.", limits={"min_length": 1}
    )
    display_name_merchant = Field(codecs.STRING, "Option label that store staff see.")
    display_value = Field(
        codecs.STRING, "Chosen value in words, such as Red.", limits={"min_length": 1}
    )
    display_value_merchant = Field(
        codecs.STRING, "Chosen value in words, as store staff see it.", limits={"min_length": 1}
    )
    display_value_customer = Field(
        codecs.STRING, "Chosen value in words, as the shopper sees it.", limits={"min_length": 1}
    )


class OrderProductInput(NestedRecord):
    """Order lines: a link when read, a list when sent; updates only touch the lines sent."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER, "Order line to change when updating the order.", access="update_only"
    )
    product_id = Field(codecs.INTEGER, "Catalog product to sell.")
    name = Field(
        codecs.STRING, "Product name as recorded on the order line.", limits={"min_length": 1}
    )
    name_customer = Field(
        codecs.STRING, "Product name that the shopper sees on the order.", limits={"min_length": 1}
    )
    name_merchant = Field(codecs.STRING, "Product name that store staff see on the order.")
    product_options = Field(
        codecs.array(codecs.nested(OrderProductInputProductOption)),
        "Options of the product chosen for this line.",
    )
    quantity = Field(codecs.INTEGER, "Units ordered; 0 in an order update removes the line.")
    price_inc_tax = Field(codecs.DECIMAL_NUMBER, "Price of one unit, tax included.")
    price_ex_tax = Field(codecs.DECIMAL_NUMBER, "Price of one unit, tax excluded.")
    upc = Field(codecs.STRING, "Universal product code of the item, as used in barcodes.")
    variant_id = Field(codecs.INTEGER, "Catalog variant sold on this line.")
    wrapping_id = Field(codecs.INTEGER, "Gift wrapping chosen for the line.")
    wrapping_name = Field(codecs.STRING, "Gift wrapping's name as recorded on the line.")
    wrapping_message = Field(codecs.STRING, "Gift message for the wrapped item.")
    wrapping_cost_ex_tax = Field(
        codecs.DECIMAL_NUMBER, "Gift wrapping cost of the line, tax excluded."
    )
    wrapping_cost_inc_tax = Field(
        codecs.DECIMAL_NUMBER, "Gift wrapping cost of the line, tax included."
    )
    sku = Field(codecs.STRING, "Stock code of the product or variant sold.")


class OrderProductFields(BaseRecord):
    """Fields of OrderProduct and AsyncOrderProduct."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the order line.", access="read_only")
    order_id = Field(codecs.INTEGER, "Order that the line belongs to.", access="read_only")
    product_id = Field(codecs.INTEGER, "Catalog product sold on this line.", access="read_only")
    order_pickup_method_id = Field(
        codecs.INTEGER, "Pickup of this order that the line is collected with.", access="read_only"
    )
    order_address_id = Field(
        codecs.INTEGER, "Shipping address of the order that the line goes to.", access="read_only"
    )
    name = Field(
        codecs.STRING,
        "Product name as recorded on the order line.",
        access="read_only",
        limits={"min_length": 1},
    )
    sku = Field(codecs.STRING, "Stock code of the product or variant sold.", access="read_only")
    type = Field(
        codecs.text_enum(OrderProductType),
        "Kind of goods: physical, digital or gift certificate.",
        access="read_only",
    )
    base_price = Field(
        codecs.DECIMAL,
        "Base price of one unit; see the ex-tax and inc-tax values.",
        access="read_only",
    )
    price_ex_tax = Field(codecs.DECIMAL, "Price of one unit, tax excluded.", access="read_only")
    price_inc_tax = Field(codecs.DECIMAL, "Price of one unit, tax included.", access="read_only")
    price_tax = Field(codecs.DECIMAL, "Tax on the price of one unit.", access="read_only")
    base_total = Field(
        codecs.DECIMAL,
        "Base price of the whole line; see the ex-tax and inc-tax values.",
        access="read_only",
    )
    total_ex_tax = Field(
        codecs.DECIMAL, "Price of the whole line, tax excluded.", access="read_only"
    )
    total_inc_tax = Field(
        codecs.DECIMAL, "Price of the whole line, tax included.", access="read_only"
    )
    total_tax = Field(codecs.DECIMAL, "Tax on the whole line.", access="read_only")
    quantity = Field(codecs.INTEGER, "Units ordered on this line.", access="read_only")
    base_cost_price = Field(
        codecs.DECIMAL,
        "Base cost of the product to the store; see the ex-tax and inc-tax values.",
        access="read_only",
    )
    cost_price_inc_tax = Field(
        codecs.DECIMAL, "What the product costs the store, tax included.", access="read_only"
    )
    cost_price_ex_tax = Field(
        codecs.DECIMAL, "What the product costs the store, tax excluded.", access="read_only"
    )
    weight = Field(
        codecs.DECIMAL, "Weight of the product, in the store's weight unit.", access="read_only"
    )
    width = Field(
        codecs.DECIMAL, "Width of the product, in the store's length unit.", access="read_only"
    )
    height = Field(
        codecs.DECIMAL, "Height of the product, in the store's length unit.", access="read_only"
    )
    depth = Field(
        codecs.DECIMAL, "Depth of the product, in the store's length unit.", access="read_only"
    )
    cost_price_tax = Field(
        codecs.DECIMAL, "Tax on what the product costs the store.", access="read_only"
    )
    is_refunded = Field(codecs.BOOLEAN, "Whether the line has been refunded.", access="read_only")
    quantity_refunded = Field(
        codecs.INTEGER, "Units of the line that have been refunded.", access="read_only"
    )
    refund_amount = Field(
        codecs.DECIMAL, "Money refunded for the line; deprecated.", access="read_only"
    )
    return_id = Field(
        codecs.INTEGER, "Return request tied to the line, if any.", access="read_only"
    )
    wrapping_id = Field(codecs.INTEGER, "Gift wrapping chosen for the line.", access="read_only")
    wrapping_name = Field(
        codecs.STRING,
        "Gift wrapping's name as recorded on the line.",
        access="read_only",
        nullable=True,
    )
    base_wrapping_cost = Field(
        codecs.DECIMAL,
        "Base gift wrapping cost of the line; see the ex-tax and inc-tax values.",
        access="read_only",
    )
    wrapping_cost_ex_tax = Field(
        codecs.DECIMAL, "Gift wrapping cost of the line, tax excluded.", access="read_only"
    )
    wrapping_cost_inc_tax = Field(
        codecs.DECIMAL, "Gift wrapping cost of the line, tax included.", access="read_only"
    )
    wrapping_cost_tax = Field(
        codecs.DECIMAL, "Tax on the gift wrapping cost of the line.", access="read_only"
    )
    wrapping_message = Field(
        codecs.STRING, "Gift message for the wrapped item.", access="read_only"
    )
    quantity_shipped = Field(
        codecs.INTEGER, "Units of the line that have been shipped.", access="read_only"
    )
    event_name = Field(
        codecs.STRING,
        "Label of the product's event date, or null when it has none.",
        access="read_only",
        nullable=True,
    )
    event_date = Field(
        codecs.DATE,
        "Event date chosen for the product, or null when it has none.",
        access="read_only",
        nullable=True,
    )
    fixed_shipping_cost = Field(
        codecs.DECIMAL, "Flat shipping charge set on the product.", access="read_only"
    )
    ebay_item_id = Field(
        codecs.STRING, "Listing on eBay that the line was sold from.", access="read_only"
    )
    ebay_transaction_id = Field(
        codecs.STRING, "Sale on eBay that the line comes from.", access="read_only"
    )
    option_set_id = Field(
        codecs.INTEGER,
        "Option set the product used, or null when it had none.",
        access="read_only",
        nullable=True,
    )
    parent_order_product_id = Field(
        codecs.INTEGER,
        "Order line that this bundled line belongs to, or null.",
        access="read_only",
        nullable=True,
    )
    is_bundled_product = Field(
        codecs.BOOLEAN, "Whether the line is part of a bundle.", access="read_only"
    )
    bin_picking_number = Field(
        codecs.STRING, "Warehouse bin where the product is picked.", access="read_only"
    )
    external_id = Field(
        codecs.STRING,
        "Identifier of the line in an outside system, or null.",
        access="read_only",
        nullable=True,
    )
    brand = Field(codecs.STRING, "Brand name of the product.", access="read_only")
    applied_discounts = Field(
        codecs.array(codecs.nested(OrderProductAppliedDiscount)),
        "Discounts that lowered the price of the line.",
        access="read_only",
    )
    product_options = Field(
        codecs.array(codecs.nested(OrderProductProductOption)),
        "Options of the product chosen for this line.",
        access="read_only",
    )
    configurable_fields = Field(
        codecs.array(codecs.nested(OrderProductConfigurableField)),
        "Custom input fields of the product that the shopper filled in.",
        access="read_only",
    )
    upc = Field(
        codecs.STRING,
        "Universal product code of the item, as used in barcodes.",
        access="read_only",
        limits={"max_length": 255},
    )
    variant_id = Field(codecs.INTEGER, "Catalog variant sold on this line.", access="read_only")
    name_customer = Field(
        codecs.STRING, "Product name that the shopper sees on the order.", access="read_only"
    )
    name_merchant = Field(
        codecs.STRING, "Product name that store staff see on the order.", access="read_only"
    )
    gift_certificate_id = Field(
        codecs.INTEGER,
        "Gift certificate sold on this line, or null if the line is not one.",
        access="read_only",
        nullable=True,
    )
    discounted_total_inc_tax = Field(
        codecs.DECIMAL, "Price of the whole line after discounts, tax included.", access="read_only"
    )


class OrderProduct(OrderProductFields, SubResourceRecord):
    """One order product. Lines of one order; they are written through the order itself."""

    __slots__ = ()

    product = Link(
        "The product in the catalog, or None when it is no longer there.",
        "Products",
        via="product_id",
        virtual=True,
        none_when=0,
    )
    option_set = Link(
        "The option set, or None.", "OptionSets", via="option_set_id", virtual=True, none_when=0
    )


class AsyncOrderProduct(OrderProductFields, AsyncSubResourceRecord):
    """One order product. Lines of one order; they are written through the order itself. For asynchronous clients."""

    __slots__ = ()

    product = OrderProduct.product.awaited()
    option_set = OrderProduct.option_set.awaited()


class OrderProductFilters(FilterSet):
    """Parameters of OrderProducts."""


class OrderProducts(Resource[OrderProduct]):
    """Lines of one order; they are written through the order itself."""

    meta = ResourceMeta(
        name="OrderProducts",
        path="/orders/{order_id}/products",
        record=OrderProduct,
        operations={
            "list": Operation("list", "GET", "/orders/{order_id}/products", accepts=("paging",)),
            "get": Operation("get", "GET", "/orders/{order_id}/products/{id}"),
            "count": Operation("count", "GET", "/orders/{order_id}/products/count"),
            "count_all": Operation("count_all", "GET", "/orders/products/count"),
        },
        filters=OrderProductFilters,
        paging=Paging(50, 250),
        parents=("order_id",),
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id", "product_id", "name", "sku", "quantity", "price_inc_tax", "total_inc_tax"),
    )


class BoundOrderProducts(BoundResource[OrderProduct]):
    """OrderProducts of one order."""

    meta = OrderProducts.meta


class AsyncOrderProducts(AsyncResource[AsyncOrderProduct]):
    """Lines of one order; they are written through the order itself. For asynchronous clients."""

    meta = OrderProducts.meta._replace(record=AsyncOrderProduct)


class AsyncBoundOrderProducts(AsyncBoundResource[AsyncOrderProduct]):
    """OrderProducts of one order. For asynchronous clients."""

    meta = AsyncOrderProducts.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderProductFields() -> None: ...

    def OrderProductFilters() -> None: ...

    def OrderProduct() -> None: ...

    def OrderProducts() -> None: ...

    def BoundOrderProducts() -> None: ...

    def AsyncOrderProduct() -> None: ...

    def AsyncOrderProducts() -> None: ...

    def AsyncBoundOrderProducts() -> None: ...
