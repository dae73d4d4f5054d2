"""Orders: Orders placed in the store, entered by staff or created through the API.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .order_consignments import OrderConsignmentInput
from .order_fees import OrderFeeInput
from .order_products import OrderProductInput
from .order_shipping_addresses import OrderShippingAddressInput
from .orders_shapes import (
    OrderBillingAddress as OrderBillingAddress,
    OrderConsignmentStructure as OrderConsignmentStructure,
    OrderInclude as OrderInclude,
    OrderPaymentStatus as OrderPaymentStatus,
    OrderSource as OrderSource,
    OrderStatusCount as OrderStatusCount,
    OrderTaxProviderId as OrderTaxProviderId,
    OrdersSort as OrdersSort,
)


class OrderFields(BaseRecord):
    """Fields of Order and AsyncOrder."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Order number, assigned by the store.", access="read_only")
    date_modified = Field(
        codecs.RFC2822, "Time of the last change to the order, in UTC.", access="read_only"
    )
    date_shipped = Field(
        codecs.RFC2822,
        "Time the order was shipped; empty while it has not been.",
        access="read_only",
        none_as="",
    )
    cart_id = Field(
        codecs.STRING,
        "Cart that the order was made from, or null.",
        access="read_only",
        nullable=True,
    )
    status = Field(codecs.STRING, "Status in words; follows status_id.", access="read_only")
    subtotal_tax = Field(
        codecs.DECIMAL,
        "Tax on the items alone, without shipping and other costs.",
        access="read_only",
    )
    shipping_cost_tax = Field(
        codecs.DECIMAL, "Tax on the shipping cost of the order.", access="read_only"
    )
    shipping_cost_tax_class_id = Field(
        codecs.INTEGER, "Tax class applied to the shipping cost.", access="read_only"
    )
    handling_cost_tax = Field(
        codecs.DECIMAL, "Tax on the handling cost of the order.", access="read_only"
    )
    handling_cost_tax_class_id = Field(
        codecs.INTEGER, "Tax class applied to the handling cost.", access="read_only"
    )
    wrapping_cost_tax = Field(
        codecs.DECIMAL, "Tax on the gift wrapping cost of the order.", access="read_only"
    )
    wrapping_cost_tax_class_id = Field(
        codecs.INTEGER, "Tax class applied to the gift wrapping cost.", access="read_only"
    )
    payment_status = Field(
        codecs.text_enum(OrderPaymentStatus),
        "How far payment has come, such as authorized, captured or refunded; may be empty.",
        access="read_only",
    )
    store_credit_amount = Field(
        codecs.DECIMAL, "Part of the total that was paid with store credit.", access="read_only"
    )
    gift_certificate_amount = Field(
        codecs.DECIMAL,
        "Part of the total that was paid with gift certificates.",
        access="read_only",
    )
    currency_id = Field(
        codecs.INTEGER, "Currency in which prices were shown to the shopper.", access="read_only"
    )
    currency_code = Field(
        codecs.STRING, "Code of the currency in which prices were shown.", access="read_only"
    )
    currency_exchange_rate = Field(
        codecs.DECIMAL,
        "Rate between the store's own currency and the one shown to the shopper.",
        access="read_only",
    )
    default_currency_id = Field(
        codecs.INTEGER, "Currency in which the shopper pays.", access="read_only"
    )
    default_currency_code = Field(
        codecs.STRING, "Code of the currency in which the shopper pays.", access="create_only"
    )
    store_default_currency_code = Field(
        codecs.STRING, "Code of the store's default currency.", access="read_only"
    )
    store_default_to_transactional_exchange_rate = Field(
        codecs.DECIMAL,
        "Rate from the store's default currency to the one the shopper pays in.",
        access="read_only",
    )
    coupon_discount = Field(
        codecs.DECIMAL, "Money taken off the order by coupons.", access="read_only"
    )
    shipping_address_count = Field(
        codecs.INTEGER, "How many addresses the order ships to.", access="read_only"
    )
    is_deleted = Field(
        codecs.BOOLEAN, "Whether the order is archived; true in an update archives it."
    )
    total_tax = Field(codecs.DECIMAL, "All tax charged on the order.", access="read_only")
    is_tax_inclusive_pricing = Field(
        codecs.BOOLEAN,
        "Whether the prices of the order were set with tax included.",
        access="read_only",
    )
    is_email_opt_in = Field(
        codecs.BOOLEAN,
        "Whether the shopper agreed to get e-mail from the store.",
        access="read_only",
    )
    order_source = Field(
        codecs.text_enum(OrderSource),
        "Where the order came from, such as www, manual, external or a marketplace.",
    )
    status_id = Field(
        codecs.INTEGER,
        "Order status by number; 1 unless set when created, and 0 is valid.",
        default=1,
    )
    billing_address = Field(
        codecs.nested(OrderBillingAddress),
        "Address of the person who pays for the order.",
        required=("create",),
    )
    base_handling_cost = Field(
        codecs.DECIMAL, "Base handling cost of the order; see the ex-tax and inc-tax values."
    )
    base_shipping_cost = Field(
        codecs.DECIMAL, "Base shipping cost of the order; see the ex-tax and inc-tax values."
    )
    base_wrapping_cost = Field(
        codecs.DECIMAL, "Base gift wrapping cost of the order; see the ex-tax and inc-tax values."
    )
    channel_id = Field(
        codecs.INTEGER, "Sales channel that the order was placed on; 1 unless set.", default=1
    )
    customer_id = Field(codecs.INTEGER, "Customer who placed the order; 0 is a guest.")
    customer_message = Field(
        codecs.STRING, "Note that the shopper left with the order, or null.", nullable=True
    )
    date_created = Field(codecs.RFC2822, "Time the order was placed, in UTC; now unless set.")
    discount_amount = Field(codecs.DECIMAL, "Discount on the order, as an amount of money.")
    ebay_order_id = Field(codecs.STRING, "Order number on eBay, for orders placed there.")
    external_id = Field(
        codecs.STRING,
        "Order number in an outside system, such as a marketplace; may be null.",
        access="read_only",
        nullable=True,
    )
    external_merchant_id = Field(
        codecs.STRING,
        "Merchant's identifier in an outside system, or null; set only at creation.",
        access="create_only",
        nullable=True,
    )
    external_source = Field(
        codecs.STRING, "Outside system that the order came from, or null.", nullable=True
    )
    geoip_country = Field(
        codecs.STRING, "Name of the country derived from the shopper's IP address."
    )
    geoip_country_iso2 = Field(
        codecs.STRING, "Two-letter ISO code of the country derived from the IP address."
    )
    handling_cost_ex_tax = Field(codecs.DECIMAL, "Handling cost of the order, tax excluded.")
    handling_cost_inc_tax = Field(codecs.DECIMAL, "Handling cost of the order, tax included.")
    ip_address = Field(
        codecs.STRING, "IPv4 address that the order was placed from.", limits={"max_length": 30}
    )
    ip_address_v6 = Field(
        codecs.STRING, "IPv6 address that the order was placed from.", limits={"max_length": 39}
    )
    items_shipped = Field(codecs.INTEGER, "Number of items of the order already shipped.")
    items_total = Field(codecs.INTEGER, "Number of items in the order.")
    order_is_digital = Field(codecs.BOOLEAN, "Whether the order is for digital goods.")
    payment_method = Field(codecs.STRING, "How the order is paid, as the name of the method.")
    payment_provider_id = Field(
        codecs.STRING_OR_INTEGER,
        "Reference of the payment at the payment provider, or null.",
        nullable=True,
    )
    refunded_amount = Field(codecs.DECIMAL, "Money refunded on the order so far.")
    shipping_cost_ex_tax = Field(
        codecs.DECIMAL, "Shipping cost of the order, tax excluded; send the inc-tax value with it."
    )
    shipping_cost_inc_tax = Field(
        codecs.DECIMAL, "Shipping cost of the order, tax included; send the ex-tax value with it."
    )
    staff_notes = Field(
        codecs.STRING,
        "Notes for store staff only, or null; at most 65535 characters.",
        nullable=True,
        limits={"max_length": 65535},
    )
    subtotal_ex_tax = Field(
        codecs.DECIMAL, "Price of the items alone, tax excluded; send the inc-tax value with it."
    )
    subtotal_inc_tax = Field(
        codecs.DECIMAL, "Price of the items alone, tax included; send the ex-tax value with it."
    )
    tax_provider_id = Field(
        codecs.text_enum(OrderTaxProviderId, open=True),
        "Service that calculated the tax, such as BasicTaxProvider; may be empty.",
        access="read_only",
    )
    customer_locale = Field(
        codecs.STRING, "Language and region that the shopper used when ordering."
    )
    external_order_id = Field(
        codecs.STRING, "Order number in an outside system; can be searched for."
    )
    total_ex_tax = Field(
        codecs.DECIMAL,
        "Amount due for the whole order, tax excluded; send the inc-tax value with it.",
    )
    total_inc_tax = Field(
        codecs.DECIMAL,
        "Amount due for the whole order, tax included; send the ex-tax value with it.",
    )
    wrapping_cost_ex_tax = Field(codecs.DECIMAL, "Gift wrapping cost of the order, tax excluded.")
    wrapping_cost_inc_tax = Field(codecs.DECIMAL, "Gift wrapping cost of the order, tax included.")
    credit_card_type = Field(
        codecs.INTEGER, "Kind of credit card used, or null.", access="read_only", nullable=True
    )
    custom_status = Field(
        codecs.STRING, "Status in words, as the store has renamed it.", access="read_only"
    )


class Order(OrderFields, Record):
    """One order. Orders placed in the store, entered by staff or created through the API."""

    __slots__ = ()

    consignments = Link(
        "Deliveries and pickups of the order: a link unless included; may replace products.",
        "OrderConsignments",
        access="writable",
        write=codecs.nested(OrderConsignmentInput),
    )
    products = Link(
        "Order lines: a link when read, a list when sent; updates only touch the lines sent.",
        "OrderProducts",
        many=True,
        access="writable",
        write=codecs.array(codecs.nested(OrderProductInput)),
    )
    shipping_addresses = Link(
        "Delivery addresses: a link when read, a list when sent.",
        "OrderShippingAddresses",
        many=True,
        access="writable",
        write=codecs.array(codecs.nested(OrderShippingAddressInput)),
    )
    coupons = Link("The coupons applied to the order.", "OrderCoupons", many=True)
    fees = Link(
        "Extra fees: a link unless included; an update replaces the whole list.",
        "OrderFees",
        many=True,
        access="writable",
        write=codecs.array(codecs.nested(OrderFeeInput)),
    )
    order_status = Link(
        "The status with the id status_id.", "OrderStatuses", via="status_id", virtual=True
    )
    customer = Link(
        "The customer who placed it, or None for a guest.",
        "Customers",
        via="customer_id",
        virtual=True,
        none_when=0,
    )
    currency = Link(
        "The currency with the id currency_id.",
        "Currencies",
        via="currency_id",
        virtual=True,
        none_when=0,
    )
    shipments = Link(
        "Parcels sent for one order; deleting one leaves the order status alone.",
        "OrderShipments",
        many=True,
        virtual=True,
    )
    messages = Link(
        "Messages exchanged between the store and the shopper about one order.",
        "OrderMessages",
        many=True,
        virtual=True,
    )
    taxes = Link("Taxes charged on one order.", "OrderTaxes", many=True, virtual=True)


class AsyncOrder(OrderFields, AsyncRecord):
    """One order. Orders placed in the store, entered by staff or created through the API. For asynchronous clients."""

    __slots__ = ()

    consignments = Order.consignments.awaited()
    products = Order.products.awaited()
    shipping_addresses = Order.shipping_addresses.awaited()
    coupons = Order.coupons.awaited()
    fees = Order.fees.awaited()
    order_status = Order.order_status.awaited()
    customer = Order.customer.awaited()
    currency = Order.currency.awaited()
    shipments = Order.shipments.awaited()
    messages = Order.messages.awaited()
    taxes = Order.taxes.awaited()


class OrderFilters(FilterSet):
    """Parameters of Orders."""

    min_id = Parameter(codecs.INTEGER, "Lowest order id to return.", field="id", op="min")
    max_id = Parameter(codecs.INTEGER, "Highest order id to return.", field="id", op="max")
    min_total = Parameter(
        codecs.DECIMAL, "Lowest order total to return.", field="total_inc_tax", op="min"
    )
    max_total = Parameter(
        codecs.DECIMAL, "Highest order total to return.", field="total_inc_tax", op="max"
    )
    customer_id = Parameter(codecs.INTEGER, "Orders of this customer only.")
    email = Parameter(
        codecs.STRING,
        "Orders placed with this e-mail address only.",
        field="billing_address.email",
        op="equals",
    )
    status_id = Parameter(codecs.INTEGER, "Orders in this status only; 0 is a valid status.")
    cart_id = Parameter(codecs.STRING, "The order made from this cart.")
    payment_method = Parameter(codecs.STRING, "Orders paid with this method only.")
    min_date_created = Parameter(
        codecs.RFC2822, "Created at or after this time.", field="date_created", op="min"
    )
    max_date_created = Parameter(
        codecs.RFC2822, "Created at or before this time.", field="date_created", op="max"
    )
    min_date_modified = Parameter(
        codecs.RFC2822, "Last changed at or after this time.", field="date_modified", op="min"
    )
    max_date_modified = Parameter(
        codecs.RFC2822, "Last changed at or before this time.", field="date_modified", op="max"
    )
    channel_id = Parameter(codecs.INTEGER, "Orders from this sales channel only.")
    external_order_id = Parameter(
        codecs.STRING, "Orders carrying this order id from an outside system."
    )
    is_deleted = Parameter(
        codecs.BOOLEAN, "Filters by whether orders are archived; no longer in the reference."
    )
    include = Parameter(
        codecs.csv(codecs.text_enum(OrderInclude)),
        "Embeds consignments, their line items or fees in the reply in place of links.",
        group="option",
    )
    consignment_structure = Parameter(
        codecs.text_enum(OrderConsignmentStructure),
        "Shape of consignments in the reply; object is the only value.",
        group="option",
    )
    if_modified_since = Parameter(
        codecs.RFC2822,
        "Returns nothing unless an order changed after this time.",
        header=True,
        wire="If-Modified-Since",
        group="option",
    )
    sort = Parameter(
        codecs.text_enum(OrdersSort),
        "What to order by; the direction follows a colon.",
        group="sort",
    )


class Orders(Resource[Order]):
    """Orders placed in the store, entered by staff or created through the API."""

    meta = ResourceMeta(
        name="Orders",
        path="/orders",
        record=Order,
        operations={
            "list": Operation(
                "list", "GET", "/orders", accepts=("filters", "options", "sort", "paging")
            ),
            "get": Operation("get", "GET", "/orders/{id}", accepts=("options",)),
            "create": Operation(
                "create",
                "POST",
                "/orders",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(OrderInclude)),
                        "Embeds consignments, their line items or fees in the reply in place of links.",
                        name="include",
                        op="none",
                    ),
                    Parameter(
                        codecs.text_enum(OrderConsignmentStructure),
                        "Shape of consignments in the reply; object is the only value.",
                        name="consignment_structure",
                        op="none",
                    ),
                ),
            ),
            "update": Operation("update", "PUT", "/orders/{id}"),
            "delete": Operation(
                "delete",
                "DELETE",
                "/orders/{id}",
                status=204,
                doc="Archives the order instead of erasing it.",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/orders",
                status=204,
                accepts=("paging",),
                doc="Archives orders store-wide without any filter; the limit defaults to 50.",
            ),
            "count": Operation("count", "GET", "/orders/count", accepts=("filters",)),
        },
        filters=OrderFilters,
        actions=(
            Action(
                "count_by_status",
                "GET",
                "/orders/count",
                returns=OrderStatusCount,
                many=True,
                envelope="statuses",
                accepts=("filters",),
                doc="Number of orders in each status.",
            ),
        ),
        paging=Paging(50, 250, keyset="min_id"),
        any_of=(("products", "consignments"),),
        together=(
            ("shipping_cost_ex_tax", "shipping_cost_inc_tax"),
            ("subtotal_ex_tax", "subtotal_inc_tax"),
            ("total_ex_tax", "total_inc_tax"),
        ),
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=(
            "id",
            "date_created",
            "customer_id",
            "status",
            "items_total",
            "total_inc_tax",
            "currency_code",
        ),
    )


class AsyncOrders(AsyncResource[AsyncOrder]):
    """Orders placed in the store, entered by staff or created through the API. For asynchronous clients."""

    meta = Orders.meta._replace(record=AsyncOrder)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderFields() -> None: ...

    def OrderFilters() -> None: ...

    def Order() -> None: ...

    def Orders() -> None: ...

    def AsyncOrder() -> None: ...

    def AsyncOrders() -> None: ...
