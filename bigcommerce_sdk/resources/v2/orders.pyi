"""Orders: Orders placed in the store, entered by staff or created through the API.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .currencies import AsyncCurrency, Currency
from .customers import AsyncCustomer, Customer
from .inputs import (
    OrderBillingAddressDict,
    OrderConsignmentInputDict,
    OrderFeeInputDict,
    OrderProductInputDict,
    OrderShippingAddressInputDict,
)
from .order_consignments import AsyncOrderConsignment, OrderConsignment, OrderConsignmentInput
from .order_coupons import AsyncBoundOrderCoupons, BoundOrderCoupons
from .order_fees import AsyncBoundOrderFees, AsyncOrderFee, BoundOrderFees, OrderFee, OrderFeeInput
from .order_messages import AsyncBoundOrderMessages, BoundOrderMessages
from .order_products import (
    AsyncBoundOrderProducts,
    AsyncOrderProduct,
    BoundOrderProducts,
    OrderProduct,
    OrderProductInput,
)
from .order_shipments import AsyncBoundOrderShipments, BoundOrderShipments
from .order_shipping_addresses import (
    AsyncBoundOrderShippingAddresses,
    AsyncOrderShippingAddress,
    BoundOrderShippingAddresses,
    OrderShippingAddress,
    OrderShippingAddressInput,
)
from .order_statuses import AsyncOrderStatus, OrderStatus
from .order_taxes import AsyncBoundOrderTaxes, BoundOrderTaxes
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

    @property
    def id(self) -> int:
        """Order number, assigned by the store. Integer, read-only."""

    @property
    def date_modified(self) -> datetime:
        """Time of the last change to the order, in UTC. Datetime, read-only."""

    @property
    def date_shipped(self) -> datetime | None:
        """Time the order was shipped; empty while it has not been. Datetime, read-only, can be None."""

    @property
    def cart_id(self) -> str | None:
        """Cart that the order was made from, or null. String, read-only, can be None."""

    @property
    def status(self) -> str:
        """Status in words; follows status_id. String, read-only."""

    @property
    def subtotal_tax(self) -> Decimal:
        """Tax on the items alone, without shipping and other costs. Decimal, read-only."""

    @property
    def shipping_cost_tax(self) -> Decimal:
        """Tax on the shipping cost of the order. Decimal, read-only."""

    @property
    def shipping_cost_tax_class_id(self) -> int:
        """Tax class applied to the shipping cost. Integer, read-only."""

    @property
    def handling_cost_tax(self) -> Decimal:
        """Tax on the handling cost of the order. Decimal, read-only."""

    @property
    def handling_cost_tax_class_id(self) -> int:
        """Tax class applied to the handling cost. Integer, read-only."""

    @property
    def wrapping_cost_tax(self) -> Decimal:
        """Tax on the gift wrapping cost of the order. Decimal, read-only."""

    @property
    def wrapping_cost_tax_class_id(self) -> int:
        """Tax class applied to the gift wrapping cost. Integer, read-only."""

    @property
    def payment_status(self) -> OrderPaymentStatus:
        """How far payment has come, such as authorized, captured or refunded; may be empty. Enum, read-only."""

    @property
    def store_credit_amount(self) -> Decimal:
        """Part of the total that was paid with store credit. Decimal, read-only."""

    @property
    def gift_certificate_amount(self) -> Decimal:
        """Part of the total that was paid with gift certificates. Decimal, read-only."""

    @property
    def currency_id(self) -> int:
        """Currency in which prices were shown to the shopper. Integer, read-only."""

    @property
    def currency_code(self) -> str:
        """Code of the currency in which prices were shown. String, read-only."""

    @property
    def currency_exchange_rate(self) -> Decimal:
        """Rate between the store's own currency and the one shown to the shopper. Decimal, read-only."""

    @property
    def default_currency_id(self) -> int:
        """Currency in which the shopper pays. Integer, read-only."""

    @property
    def default_currency_code(self) -> str:
        """Code of the currency in which the shopper pays. String, create-only."""

    @property
    def store_default_currency_code(self) -> str:
        """Code of the store's default currency. String, read-only."""

    @property
    def store_default_to_transactional_exchange_rate(self) -> Decimal:
        """Rate from the store's default currency to the one the shopper pays in. Decimal, read-only."""

    @property
    def coupon_discount(self) -> Decimal:
        """Money taken off the order by coupons. Decimal, read-only."""

    @property
    def shipping_address_count(self) -> int:
        """How many addresses the order ships to. Integer, read-only."""

    @property
    def is_deleted(self) -> bool:
        """Whether the order is archived; true in an update archives it. Boolean."""

    @is_deleted.setter
    def is_deleted(self, value: bool) -> None: ...
    @property
    def total_tax(self) -> Decimal:
        """All tax charged on the order. Decimal, read-only."""

    @property
    def is_tax_inclusive_pricing(self) -> bool:
        """Whether the prices of the order were set with tax included. Boolean, read-only."""

    @property
    def is_email_opt_in(self) -> bool:
        """Whether the shopper agreed to get e-mail from the store. Boolean, read-only."""

    @property
    def order_source(self) -> OrderSource:
        """Where the order came from, such as www, manual, external or a marketplace. Enum."""

    @order_source.setter
    def order_source(self, value: OrderSource) -> None: ...
    @property
    def status_id(self) -> int:
        """Order status by number; 1 unless set when created, and 0 is valid. Integer."""

    @status_id.setter
    def status_id(self, value: int) -> None: ...
    @property
    def billing_address(self) -> OrderBillingAddress:
        """Address of the person who pays for the order. Object, required on create."""

    @billing_address.setter
    def billing_address(self, value: OrderBillingAddress | OrderBillingAddressDict) -> None: ...
    @property
    def base_handling_cost(self) -> Decimal:
        """Base handling cost of the order; see the ex-tax and inc-tax values. Decimal."""

    @base_handling_cost.setter
    def base_handling_cost(self, value: Decimal | float | str) -> None: ...
    @property
    def base_shipping_cost(self) -> Decimal:
        """Base shipping cost of the order; see the ex-tax and inc-tax values. Decimal."""

    @base_shipping_cost.setter
    def base_shipping_cost(self, value: Decimal | float | str) -> None: ...
    @property
    def base_wrapping_cost(self) -> Decimal:
        """Base gift wrapping cost of the order; see the ex-tax and inc-tax values. Decimal."""

    @base_wrapping_cost.setter
    def base_wrapping_cost(self, value: Decimal | float | str) -> None: ...
    @property
    def channel_id(self) -> int:
        """Sales channel that the order was placed on; 1 unless set. Integer."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def customer_id(self) -> int:
        """Customer who placed the order; 0 is a guest. Integer."""

    @customer_id.setter
    def customer_id(self, value: int) -> None: ...
    @property
    def customer_message(self) -> str | None:
        """Note that the shopper left with the order, or null. String, can be None."""

    @customer_message.setter
    def customer_message(self, value: str | None) -> None: ...
    @property
    def date_created(self) -> datetime:
        """Time the order was placed, in UTC; now unless set. Datetime."""

    @date_created.setter
    def date_created(self, value: datetime | date | str) -> None: ...
    @property
    def discount_amount(self) -> Decimal:
        """Discount on the order, as an amount of money. Decimal."""

    @discount_amount.setter
    def discount_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def ebay_order_id(self) -> str:
        """Order number on eBay, for orders placed there. String."""

    @ebay_order_id.setter
    def ebay_order_id(self, value: str) -> None: ...
    @property
    def external_id(self) -> str | None:
        """Order number in an outside system, such as a marketplace; may be null. String, read-only, can be None."""

    @property
    def external_merchant_id(self) -> str | None:
        """Merchant's identifier in an outside system, or null; set only at creation. String, create-only, can be None."""

    @property
    def external_source(self) -> str | None:
        """Outside system that the order came from, or null. String, can be None."""

    @external_source.setter
    def external_source(self, value: str | None) -> None: ...
    @property
    def geoip_country(self) -> str:
        """Name of the country derived from the shopper's IP address. String."""

    @geoip_country.setter
    def geoip_country(self, value: str) -> None: ...
    @property
    def geoip_country_iso2(self) -> str:
        """Two-letter ISO code of the country derived from the IP address. String."""

    @geoip_country_iso2.setter
    def geoip_country_iso2(self, value: str) -> None: ...
    @property
    def handling_cost_ex_tax(self) -> Decimal:
        """Handling cost of the order, tax excluded. Decimal."""

    @handling_cost_ex_tax.setter
    def handling_cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def handling_cost_inc_tax(self) -> Decimal:
        """Handling cost of the order, tax included. Decimal."""

    @handling_cost_inc_tax.setter
    def handling_cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def ip_address(self) -> str:
        """IPv4 address that the order was placed from. String, at most 30 characters."""

    @ip_address.setter
    def ip_address(self, value: str) -> None: ...
    @property
    def ip_address_v6(self) -> str:
        """IPv6 address that the order was placed from. String, at most 39 characters."""

    @ip_address_v6.setter
    def ip_address_v6(self, value: str) -> None: ...
    @property
    def items_shipped(self) -> int:
        """Number of items of the order already shipped. Integer."""

    @items_shipped.setter
    def items_shipped(self, value: int) -> None: ...
    @property
    def items_total(self) -> int:
        """Number of items in the order. Integer."""

    @items_total.setter
    def items_total(self, value: int) -> None: ...
    @property
    def order_is_digital(self) -> bool:
        """Whether the order is for digital goods. Boolean."""

    @order_is_digital.setter
    def order_is_digital(self, value: bool) -> None: ...
    @property
    def payment_method(self) -> str:
        """How the order is paid, as the name of the method. String."""

    @payment_method.setter
    def payment_method(self, value: str) -> None: ...
    @property
    def payment_provider_id(self) -> str | int | None:
        """Reference of the payment at the payment provider, or null. String_or_integer, can be None."""

    @payment_provider_id.setter
    def payment_provider_id(self, value: str | int | None) -> None: ...
    @property
    def refunded_amount(self) -> Decimal:
        """Money refunded on the order so far. Decimal."""

    @refunded_amount.setter
    def refunded_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def shipping_cost_ex_tax(self) -> Decimal:
        """Shipping cost of the order, tax excluded; send the inc-tax value with it. Decimal."""

    @shipping_cost_ex_tax.setter
    def shipping_cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def shipping_cost_inc_tax(self) -> Decimal:
        """Shipping cost of the order, tax included; send the ex-tax value with it. Decimal."""

    @shipping_cost_inc_tax.setter
    def shipping_cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def staff_notes(self) -> str | None:
        """Notes for store staff only, or null; at most 65535 characters. String, can be None, at most 65535 characters."""

    @staff_notes.setter
    def staff_notes(self, value: str | None) -> None: ...
    @property
    def subtotal_ex_tax(self) -> Decimal:
        """Price of the items alone, tax excluded; send the inc-tax value with it. Decimal."""

    @subtotal_ex_tax.setter
    def subtotal_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def subtotal_inc_tax(self) -> Decimal:
        """Price of the items alone, tax included; send the ex-tax value with it. Decimal."""

    @subtotal_inc_tax.setter
    def subtotal_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def tax_provider_id(self) -> OrderTaxProviderId | str:
        """Service that calculated the tax, such as BasicTaxProvider; may be empty. Enum, read-only."""

    @property
    def customer_locale(self) -> str:
        """Language and region that the shopper used when ordering. String."""

    @customer_locale.setter
    def customer_locale(self, value: str) -> None: ...
    @property
    def external_order_id(self) -> str:
        """Order number in an outside system; can be searched for. String."""

    @external_order_id.setter
    def external_order_id(self, value: str) -> None: ...
    @property
    def total_ex_tax(self) -> Decimal:
        """Amount due for the whole order, tax excluded; send the inc-tax value with it. Decimal."""

    @total_ex_tax.setter
    def total_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def total_inc_tax(self) -> Decimal:
        """Amount due for the whole order, tax included; send the ex-tax value with it. Decimal."""

    @total_inc_tax.setter
    def total_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def wrapping_cost_ex_tax(self) -> Decimal:
        """Gift wrapping cost of the order, tax excluded. Decimal."""

    @wrapping_cost_ex_tax.setter
    def wrapping_cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def wrapping_cost_inc_tax(self) -> Decimal:
        """Gift wrapping cost of the order, tax included. Decimal."""

    @wrapping_cost_inc_tax.setter
    def wrapping_cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def credit_card_type(self) -> int | None:
        """Kind of credit card used, or null. Integer, read-only, can be None."""

    @property
    def custom_status(self) -> str:
        """Status in words, as the store has renamed it. String, read-only."""

class Order(OrderFields, Record):
    """One order. Orders placed in the store, entered by staff or created through the API."""

    @property
    def consignments(self) -> OrderConsignment | None:
        """Deliveries and pickups of the order: a link unless included; may replace products. Leads to a record of OrderConsignments, fetched when first used."""

    @property
    def products(self) -> BoundOrderProducts:
        """Order lines: a link when read, a list when sent; updates only touch the lines sent. Leads to a list of OrderProducts, fetched when first used."""

    @property
    def shipping_addresses(self) -> BoundOrderShippingAddresses:
        """Delivery addresses: a link when read, a list when sent. Leads to a list of OrderShippingAddresses, fetched when first used."""

    @property
    def coupons(self) -> BoundOrderCoupons:
        """The coupons applied to the order. Leads to a list of OrderCoupons, fetched when first used."""

    @property
    def fees(self) -> BoundOrderFees:
        """Extra fees: a link unless included; an update replaces the whole list. Leads to a list of OrderFees, fetched when first used."""

    @property
    def order_status(self) -> OrderStatus | None:
        """The status with the id status_id. Leads to a record of OrderStatuses, fetched when first used."""

    @property
    def customer(self) -> Customer | None:
        """The customer who placed it, or None for a guest. Leads to a record of Customers, fetched when first used."""

    @property
    def currency(self) -> Currency | None:
        """The currency with the id currency_id. Leads to a record of Currencies, fetched when first used."""

    @property
    def shipments(self) -> BoundOrderShipments:
        """Parcels sent for one order; deleting one leaves the order status alone. Leads to a list of OrderShipments, fetched when first used."""

    @property
    def messages(self) -> BoundOrderMessages:
        """Messages exchanged between the store and the shopper about one order. Leads to a list of OrderMessages, fetched when first used."""

    @property
    def taxes(self) -> BoundOrderTaxes:
        """Taxes charged on one order. Leads to a list of OrderTaxes, fetched when first used."""

    def save(self) -> Order:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/{id}
        """

    def update(
        self,
        *,
        is_deleted: bool = ...,
        order_source: OrderSource = ...,
        status_id: int = ...,
        billing_address: OrderBillingAddress | OrderBillingAddressDict = ...,
        base_handling_cost: Decimal | float | str = ...,
        base_shipping_cost: Decimal | float | str = ...,
        base_wrapping_cost: Decimal | float | str = ...,
        channel_id: int = ...,
        customer_id: int = ...,
        customer_message: str | None = ...,
        date_created: datetime | date | str = ...,
        discount_amount: Decimal | float | str = ...,
        ebay_order_id: str = ...,
        external_source: str | None = ...,
        geoip_country: str = ...,
        geoip_country_iso2: str = ...,
        handling_cost_ex_tax: Decimal | float | str = ...,
        handling_cost_inc_tax: Decimal | float | str = ...,
        ip_address: str = ...,
        ip_address_v6: str = ...,
        items_shipped: int = ...,
        items_total: int = ...,
        order_is_digital: bool = ...,
        payment_method: str = ...,
        payment_provider_id: str | int | None = ...,
        refunded_amount: Decimal | float | str = ...,
        shipping_cost_ex_tax: Decimal | float | str = ...,
        shipping_cost_inc_tax: Decimal | float | str = ...,
        staff_notes: str | None = ...,
        subtotal_ex_tax: Decimal | float | str = ...,
        subtotal_inc_tax: Decimal | float | str = ...,
        customer_locale: str = ...,
        external_order_id: str = ...,
        total_ex_tax: Decimal | float | str = ...,
        total_inc_tax: Decimal | float | str = ...,
        wrapping_cost_ex_tax: Decimal | float | str = ...,
        wrapping_cost_inc_tax: Decimal | float | str = ...,
        consignments: (
            OrderConsignment
            | AsyncOrderConsignment
            | OrderConsignmentInput
            | OrderConsignmentInputDict
        ) = ...,
        products: Sequence[
            OrderProduct | AsyncOrderProduct | OrderProductInput | OrderProductInputDict
        ] = ...,
        shipping_addresses: Sequence[
            OrderShippingAddress
            | AsyncOrderShippingAddress
            | OrderShippingAddressInput
            | OrderShippingAddressInputDict
        ] = ...,
        fees: Sequence[OrderFee | AsyncOrderFee | OrderFeeInput | OrderFeeInputDict] = ...,
    ) -> Order:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            is_deleted: Whether the order is archived; true in an update archives it.
            order_source: Where the order came from, such as www, manual, external or a marketplace.
            status_id: Order status by number; 1 unless set when created, and 0 is valid.
            billing_address: Address of the person who pays for the order.
            base_handling_cost: Base handling cost of the order; see the ex-tax and inc-tax values.
            base_shipping_cost: Base shipping cost of the order; see the ex-tax and inc-tax values.
            base_wrapping_cost: Base gift wrapping cost of the order; see the ex-tax and inc-tax values.
            channel_id: Sales channel that the order was placed on; 1 unless set.
            customer_id: Customer who placed the order; 0 is a guest.
            customer_message: Note that the shopper left with the order, or null.
            date_created: Time the order was placed, in UTC; now unless set.
            discount_amount: Discount on the order, as an amount of money.
            ebay_order_id: Order number on eBay, for orders placed there.
            external_source: Outside system that the order came from, or null.
            geoip_country: Name of the country derived from the shopper's IP address.
            geoip_country_iso2: Two-letter ISO code of the country derived from the IP address.
            handling_cost_ex_tax: Handling cost of the order, tax excluded.
            handling_cost_inc_tax: Handling cost of the order, tax included.
            ip_address: IPv4 address that the order was placed from.
            ip_address_v6: IPv6 address that the order was placed from.
            items_shipped: Number of items of the order already shipped.
            items_total: Number of items in the order.
            order_is_digital: Whether the order is for digital goods.
            payment_method: How the order is paid, as the name of the method.
            payment_provider_id: Reference of the payment at the payment provider, or null.
            refunded_amount: Money refunded on the order so far.
            shipping_cost_ex_tax: Shipping cost of the order, tax excluded; send the inc-tax value with it.
            shipping_cost_inc_tax: Shipping cost of the order, tax included; send the ex-tax value with it.
            staff_notes: Notes for store staff only, or null; at most 65535 characters.
            subtotal_ex_tax: Price of the items alone, tax excluded; send the inc-tax value with it.
            subtotal_inc_tax: Price of the items alone, tax included; send the ex-tax value with it.
            customer_locale: Language and region that the shopper used when ordering.
            external_order_id: Order number in an outside system; can be searched for.
            total_ex_tax: Amount due for the whole order, tax excluded; send the inc-tax value with it.
            total_inc_tax: Amount due for the whole order, tax included; send the ex-tax value with it.
            wrapping_cost_ex_tax: Gift wrapping cost of the order, tax excluded.
            wrapping_cost_inc_tax: Gift wrapping cost of the order, tax included.
            consignments: Deliveries and pickups of the order: a link unless included; may replace products.
            products: Order lines: a link when read, a list when sent; updates only touch the lines sent.
            shipping_addresses: Delivery addresses: a link when read, a list when sent.
            fees: Extra fees: a link unless included; an update replaces the whole list.

        API: PUT /orders/{id}
        """

    def delete(self) -> None:
        """Delete this order from the store.

        Archives the order instead of erasing it.

        API: DELETE /orders/{id}
        """

    def refresh(
        self,
        *,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
    ) -> Order:
        """Reload this order; unsaved changes are discarded.

        Args:
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.

        API: GET /orders/{id}
        """

class AsyncOrder(OrderFields, AsyncRecord):
    """One order. Orders placed in the store, entered by staff or created through the API. For asynchronous clients."""

    @property
    def consignments(self) -> AsyncLink[AsyncOrderConsignment | None]:
        """Deliveries and pickups of the order: a link unless included; may replace products. Leads to a record of OrderConsignments, fetched when first awaited."""

    @property
    def products(self) -> AsyncBoundOrderProducts:
        """Order lines: a link when read, a list when sent; updates only touch the lines sent. Leads to a list of OrderProducts, fetched when first used."""

    @property
    def shipping_addresses(self) -> AsyncBoundOrderShippingAddresses:
        """Delivery addresses: a link when read, a list when sent. Leads to a list of OrderShippingAddresses, fetched when first used."""

    @property
    def coupons(self) -> AsyncBoundOrderCoupons:
        """The coupons applied to the order. Leads to a list of OrderCoupons, fetched when first used."""

    @property
    def fees(self) -> AsyncBoundOrderFees:
        """Extra fees: a link unless included; an update replaces the whole list. Leads to a list of OrderFees, fetched when first used."""

    @property
    def order_status(self) -> AsyncLink[AsyncOrderStatus | None]:
        """The status with the id status_id. Leads to a record of OrderStatuses, fetched when first awaited."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer who placed it, or None for a guest. Leads to a record of Customers, fetched when first awaited."""

    @property
    def currency(self) -> AsyncLink[AsyncCurrency | None]:
        """The currency with the id currency_id. Leads to a record of Currencies, fetched when first awaited."""

    @property
    def shipments(self) -> AsyncBoundOrderShipments:
        """Parcels sent for one order; deleting one leaves the order status alone. Leads to a list of OrderShipments, fetched when first used."""

    @property
    def messages(self) -> AsyncBoundOrderMessages:
        """Messages exchanged between the store and the shopper about one order. Leads to a list of OrderMessages, fetched when first used."""

    @property
    def taxes(self) -> AsyncBoundOrderTaxes:
        """Taxes charged on one order. Leads to a list of OrderTaxes, fetched when first used."""

    async def save(self) -> AsyncOrder:
        """Send only the changed fields; does nothing without changes.

        API: PUT /orders/{id}
        """

    async def update(
        self,
        *,
        is_deleted: bool = ...,
        order_source: OrderSource = ...,
        status_id: int = ...,
        billing_address: OrderBillingAddress | OrderBillingAddressDict = ...,
        base_handling_cost: Decimal | float | str = ...,
        base_shipping_cost: Decimal | float | str = ...,
        base_wrapping_cost: Decimal | float | str = ...,
        channel_id: int = ...,
        customer_id: int = ...,
        customer_message: str | None = ...,
        date_created: datetime | date | str = ...,
        discount_amount: Decimal | float | str = ...,
        ebay_order_id: str = ...,
        external_source: str | None = ...,
        geoip_country: str = ...,
        geoip_country_iso2: str = ...,
        handling_cost_ex_tax: Decimal | float | str = ...,
        handling_cost_inc_tax: Decimal | float | str = ...,
        ip_address: str = ...,
        ip_address_v6: str = ...,
        items_shipped: int = ...,
        items_total: int = ...,
        order_is_digital: bool = ...,
        payment_method: str = ...,
        payment_provider_id: str | int | None = ...,
        refunded_amount: Decimal | float | str = ...,
        shipping_cost_ex_tax: Decimal | float | str = ...,
        shipping_cost_inc_tax: Decimal | float | str = ...,
        staff_notes: str | None = ...,
        subtotal_ex_tax: Decimal | float | str = ...,
        subtotal_inc_tax: Decimal | float | str = ...,
        customer_locale: str = ...,
        external_order_id: str = ...,
        total_ex_tax: Decimal | float | str = ...,
        total_inc_tax: Decimal | float | str = ...,
        wrapping_cost_ex_tax: Decimal | float | str = ...,
        wrapping_cost_inc_tax: Decimal | float | str = ...,
        consignments: (
            OrderConsignment
            | AsyncOrderConsignment
            | OrderConsignmentInput
            | OrderConsignmentInputDict
        ) = ...,
        products: Sequence[
            OrderProduct | AsyncOrderProduct | OrderProductInput | OrderProductInputDict
        ] = ...,
        shipping_addresses: Sequence[
            OrderShippingAddress
            | AsyncOrderShippingAddress
            | OrderShippingAddressInput
            | OrderShippingAddressInputDict
        ] = ...,
        fees: Sequence[OrderFee | AsyncOrderFee | OrderFeeInput | OrderFeeInputDict] = ...,
    ) -> AsyncOrder:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            is_deleted: Whether the order is archived; true in an update archives it.
            order_source: Where the order came from, such as www, manual, external or a marketplace.
            status_id: Order status by number; 1 unless set when created, and 0 is valid.
            billing_address: Address of the person who pays for the order.
            base_handling_cost: Base handling cost of the order; see the ex-tax and inc-tax values.
            base_shipping_cost: Base shipping cost of the order; see the ex-tax and inc-tax values.
            base_wrapping_cost: Base gift wrapping cost of the order; see the ex-tax and inc-tax values.
            channel_id: Sales channel that the order was placed on; 1 unless set.
            customer_id: Customer who placed the order; 0 is a guest.
            customer_message: Note that the shopper left with the order, or null.
            date_created: Time the order was placed, in UTC; now unless set.
            discount_amount: Discount on the order, as an amount of money.
            ebay_order_id: Order number on eBay, for orders placed there.
            external_source: Outside system that the order came from, or null.
            geoip_country: Name of the country derived from the shopper's IP address.
            geoip_country_iso2: Two-letter ISO code of the country derived from the IP address.
            handling_cost_ex_tax: Handling cost of the order, tax excluded.
            handling_cost_inc_tax: Handling cost of the order, tax included.
            ip_address: IPv4 address that the order was placed from.
            ip_address_v6: IPv6 address that the order was placed from.
            items_shipped: Number of items of the order already shipped.
            items_total: Number of items in the order.
            order_is_digital: Whether the order is for digital goods.
            payment_method: How the order is paid, as the name of the method.
            payment_provider_id: Reference of the payment at the payment provider, or null.
            refunded_amount: Money refunded on the order so far.
            shipping_cost_ex_tax: Shipping cost of the order, tax excluded; send the inc-tax value with it.
            shipping_cost_inc_tax: Shipping cost of the order, tax included; send the ex-tax value with it.
            staff_notes: Notes for store staff only, or null; at most 65535 characters.
            subtotal_ex_tax: Price of the items alone, tax excluded; send the inc-tax value with it.
            subtotal_inc_tax: Price of the items alone, tax included; send the ex-tax value with it.
            customer_locale: Language and region that the shopper used when ordering.
            external_order_id: Order number in an outside system; can be searched for.
            total_ex_tax: Amount due for the whole order, tax excluded; send the inc-tax value with it.
            total_inc_tax: Amount due for the whole order, tax included; send the ex-tax value with it.
            wrapping_cost_ex_tax: Gift wrapping cost of the order, tax excluded.
            wrapping_cost_inc_tax: Gift wrapping cost of the order, tax included.
            consignments: Deliveries and pickups of the order: a link unless included; may replace products.
            products: Order lines: a link when read, a list when sent; updates only touch the lines sent.
            shipping_addresses: Delivery addresses: a link when read, a list when sent.
            fees: Extra fees: a link unless included; an update replaces the whole list.

        API: PUT /orders/{id}
        """

    async def delete(self) -> None:
        """Delete this order from the store.

        Archives the order instead of erasing it.

        API: DELETE /orders/{id}
        """

    async def refresh(
        self,
        *,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
    ) -> AsyncOrder:
        """Reload this order; unsaved changes are discarded.

        Args:
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.

        API: GET /orders/{id}
        """

class OrderFilters(FilterSet):
    """Parameters of Orders."""

    def __init__(
        self,
        *,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
        sort: OrdersSort | None = None,
    ) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest order id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest order id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...
    @property
    def min_total(self) -> Filter[Decimal | float | str]:
        """Lowest order total to return."""

    @min_total.setter
    def min_total(self, value: Decimal | float | str | None) -> None: ...
    @property
    def max_total(self) -> Filter[Decimal | float | str]:
        """Highest order total to return."""

    @max_total.setter
    def max_total(self, value: Decimal | float | str | None) -> None: ...
    @property
    def customer_id(self) -> Filter[int]:
        """Orders of this customer only."""

    @customer_id.setter
    def customer_id(self, value: int | None) -> None: ...
    @property
    def email(self) -> Filter[str]:
        """Orders placed with this e-mail address only."""

    @email.setter
    def email(self, value: str | None) -> None: ...
    @property
    def status_id(self) -> Filter[int]:
        """Orders in this status only; 0 is a valid status."""

    @status_id.setter
    def status_id(self, value: int | None) -> None: ...
    @property
    def cart_id(self) -> Filter[str]:
        """The order made from this cart."""

    @cart_id.setter
    def cart_id(self, value: str | None) -> None: ...
    @property
    def payment_method(self) -> Filter[str]:
        """Orders paid with this method only."""

    @payment_method.setter
    def payment_method(self, value: str | None) -> None: ...
    @property
    def min_date_created(self) -> Filter[datetime | date | str]:
        """Created at or after this time."""

    @min_date_created.setter
    def min_date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def max_date_created(self) -> Filter[datetime | date | str]:
        """Created at or before this time."""

    @max_date_created.setter
    def max_date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def min_date_modified(self) -> Filter[datetime | date | str]:
        """Last changed at or after this time."""

    @min_date_modified.setter
    def min_date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def max_date_modified(self) -> Filter[datetime | date | str]:
        """Last changed at or before this time."""

    @max_date_modified.setter
    def max_date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def channel_id(self) -> Filter[int]:
        """Orders from this sales channel only."""

    @channel_id.setter
    def channel_id(self, value: int | None) -> None: ...
    @property
    def external_order_id(self) -> Filter[str]:
        """Orders carrying this order id from an outside system."""

    @external_order_id.setter
    def external_order_id(self, value: str | None) -> None: ...
    @property
    def is_deleted(self) -> Filter[bool]:
        """Filters by whether orders are archived; no longer in the reference."""

    @is_deleted.setter
    def is_deleted(self, value: bool | None) -> None: ...
    @property
    def include(self) -> Filter[Sequence[OrderInclude] | OrderInclude]:
        """Embeds consignments, their line items or fees in the reply in place of links."""

    @include.setter
    def include(self, value: Sequence[OrderInclude] | OrderInclude | None) -> None: ...
    @property
    def consignment_structure(self) -> Filter[OrderConsignmentStructure]:
        """Shape of consignments in the reply; object is the only value."""

    @consignment_structure.setter
    def consignment_structure(self, value: OrderConsignmentStructure | None) -> None: ...
    @property
    def if_modified_since(self) -> Filter[datetime | date | str]:
        """Returns nothing unless an order changed after this time."""

    @if_modified_since.setter
    def if_modified_since(self, value: datetime | date | str | None) -> None: ...
    @property
    def sort(self) -> Filter[OrdersSort]:
        """What to order by; the direction follows a colon."""

    @sort.setter
    def sort(self, value: OrdersSort | None) -> None: ...

class Orders(Resource[Order]):
    """Orders placed in the store, entered by staff or created through the API."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: OrderFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
        sort: OrdersSort | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Order]:
        """One page of orders, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.
            sort: What to order by; the direction follows a colon.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders
        """

    def iterall(
        self,
        *,
        query: OrderFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
        sort: OrdersSort | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Order]:
        """All orders, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.
            sort: What to order by; the direction follows a colon.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
        sort: OrdersSort | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Order]:
        """A range of orders by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.
            sort: What to order by; the direction follows a colon.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders
        """

    def filters(self) -> OrderFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Order:
        """One order by its id.

        Args:
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{id}
        """

    def create(
        self,
        *,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        billing_address: OrderBillingAddress | OrderBillingAddressDict,
        default_currency_code: str = ...,
        is_deleted: bool = ...,
        order_source: OrderSource = ...,
        status_id: int = ...,
        base_handling_cost: Decimal | float | str = ...,
        base_shipping_cost: Decimal | float | str = ...,
        base_wrapping_cost: Decimal | float | str = ...,
        channel_id: int = ...,
        customer_id: int = ...,
        customer_message: str | None = ...,
        date_created: datetime | date | str = ...,
        discount_amount: Decimal | float | str = ...,
        ebay_order_id: str = ...,
        external_merchant_id: str | None = ...,
        external_source: str | None = ...,
        geoip_country: str = ...,
        geoip_country_iso2: str = ...,
        handling_cost_ex_tax: Decimal | float | str = ...,
        handling_cost_inc_tax: Decimal | float | str = ...,
        ip_address: str = ...,
        ip_address_v6: str = ...,
        items_shipped: int = ...,
        items_total: int = ...,
        order_is_digital: bool = ...,
        payment_method: str = ...,
        payment_provider_id: str | int | None = ...,
        refunded_amount: Decimal | float | str = ...,
        shipping_cost_ex_tax: Decimal | float | str = ...,
        shipping_cost_inc_tax: Decimal | float | str = ...,
        staff_notes: str | None = ...,
        subtotal_ex_tax: Decimal | float | str = ...,
        subtotal_inc_tax: Decimal | float | str = ...,
        customer_locale: str = ...,
        external_order_id: str = ...,
        total_ex_tax: Decimal | float | str = ...,
        total_inc_tax: Decimal | float | str = ...,
        wrapping_cost_ex_tax: Decimal | float | str = ...,
        wrapping_cost_inc_tax: Decimal | float | str = ...,
        consignments: (
            OrderConsignment
            | AsyncOrderConsignment
            | OrderConsignmentInput
            | OrderConsignmentInputDict
        ) = ...,
        products: Sequence[
            OrderProduct | AsyncOrderProduct | OrderProductInput | OrderProductInputDict
        ] = ...,
        shipping_addresses: Sequence[
            OrderShippingAddress
            | AsyncOrderShippingAddress
            | OrderShippingAddressInput
            | OrderShippingAddressInputDict
        ] = ...,
        fees: Sequence[OrderFee | AsyncOrderFee | OrderFeeInput | OrderFeeInputDict] = ...,
    ) -> Order:
        """Create one order and return it as stored.

        Args:
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            billing_address: Address of the person who pays for the order.
            default_currency_code: Code of the currency in which the shopper pays.
            is_deleted: Whether the order is archived; true in an update archives it.
            order_source: Where the order came from, such as www, manual, external or a marketplace.
            status_id: Order status by number; 1 unless set when created, and 0 is valid.
            base_handling_cost: Base handling cost of the order; see the ex-tax and inc-tax values.
            base_shipping_cost: Base shipping cost of the order; see the ex-tax and inc-tax values.
            base_wrapping_cost: Base gift wrapping cost of the order; see the ex-tax and inc-tax values.
            channel_id: Sales channel that the order was placed on; 1 unless set.
            customer_id: Customer who placed the order; 0 is a guest.
            customer_message: Note that the shopper left with the order, or null.
            date_created: Time the order was placed, in UTC; now unless set.
            discount_amount: Discount on the order, as an amount of money.
            ebay_order_id: Order number on eBay, for orders placed there.
            external_merchant_id: Merchant's identifier in an outside system, or null; set only at creation.
            external_source: Outside system that the order came from, or null.
            geoip_country: Name of the country derived from the shopper's IP address.
            geoip_country_iso2: Two-letter ISO code of the country derived from the IP address.
            handling_cost_ex_tax: Handling cost of the order, tax excluded.
            handling_cost_inc_tax: Handling cost of the order, tax included.
            ip_address: IPv4 address that the order was placed from.
            ip_address_v6: IPv6 address that the order was placed from.
            items_shipped: Number of items of the order already shipped.
            items_total: Number of items in the order.
            order_is_digital: Whether the order is for digital goods.
            payment_method: How the order is paid, as the name of the method.
            payment_provider_id: Reference of the payment at the payment provider, or null.
            refunded_amount: Money refunded on the order so far.
            shipping_cost_ex_tax: Shipping cost of the order, tax excluded; send the inc-tax value with it.
            shipping_cost_inc_tax: Shipping cost of the order, tax included; send the ex-tax value with it.
            staff_notes: Notes for store staff only, or null; at most 65535 characters.
            subtotal_ex_tax: Price of the items alone, tax excluded; send the inc-tax value with it.
            subtotal_inc_tax: Price of the items alone, tax included; send the ex-tax value with it.
            customer_locale: Language and region that the shopper used when ordering.
            external_order_id: Order number in an outside system; can be searched for.
            total_ex_tax: Amount due for the whole order, tax excluded; send the inc-tax value with it.
            total_inc_tax: Amount due for the whole order, tax included; send the ex-tax value with it.
            wrapping_cost_ex_tax: Gift wrapping cost of the order, tax excluded.
            wrapping_cost_inc_tax: Gift wrapping cost of the order, tax included.
            consignments: Deliveries and pickups of the order: a link unless included; may replace products.
            products: Order lines: a link when read, a list when sent; updates only touch the lines sent.
            shipping_addresses: Delivery addresses: a link when read, a list when sent.
            fees: Extra fees: a link unless included; an update replaces the whole list.

        API: POST /orders
        """

    def update(
        self,
        id: int,
        /,
        *,
        is_deleted: bool = ...,
        order_source: OrderSource = ...,
        status_id: int = ...,
        billing_address: OrderBillingAddress | OrderBillingAddressDict = ...,
        base_handling_cost: Decimal | float | str = ...,
        base_shipping_cost: Decimal | float | str = ...,
        base_wrapping_cost: Decimal | float | str = ...,
        channel_id: int = ...,
        customer_id: int = ...,
        customer_message: str | None = ...,
        date_created: datetime | date | str = ...,
        discount_amount: Decimal | float | str = ...,
        ebay_order_id: str = ...,
        external_source: str | None = ...,
        geoip_country: str = ...,
        geoip_country_iso2: str = ...,
        handling_cost_ex_tax: Decimal | float | str = ...,
        handling_cost_inc_tax: Decimal | float | str = ...,
        ip_address: str = ...,
        ip_address_v6: str = ...,
        items_shipped: int = ...,
        items_total: int = ...,
        order_is_digital: bool = ...,
        payment_method: str = ...,
        payment_provider_id: str | int | None = ...,
        refunded_amount: Decimal | float | str = ...,
        shipping_cost_ex_tax: Decimal | float | str = ...,
        shipping_cost_inc_tax: Decimal | float | str = ...,
        staff_notes: str | None = ...,
        subtotal_ex_tax: Decimal | float | str = ...,
        subtotal_inc_tax: Decimal | float | str = ...,
        customer_locale: str = ...,
        external_order_id: str = ...,
        total_ex_tax: Decimal | float | str = ...,
        total_inc_tax: Decimal | float | str = ...,
        wrapping_cost_ex_tax: Decimal | float | str = ...,
        wrapping_cost_inc_tax: Decimal | float | str = ...,
        consignments: (
            OrderConsignment
            | AsyncOrderConsignment
            | OrderConsignmentInput
            | OrderConsignmentInputDict
        ) = ...,
        products: Sequence[
            OrderProduct | AsyncOrderProduct | OrderProductInput | OrderProductInputDict
        ] = ...,
        shipping_addresses: Sequence[
            OrderShippingAddress
            | AsyncOrderShippingAddress
            | OrderShippingAddressInput
            | OrderShippingAddressInputDict
        ] = ...,
        fees: Sequence[OrderFee | AsyncOrderFee | OrderFeeInput | OrderFeeInputDict] = ...,
    ) -> Order:
        """Change one order; only the fields that are passed are sent.

        Args:
            is_deleted: Whether the order is archived; true in an update archives it.
            order_source: Where the order came from, such as www, manual, external or a marketplace.
            status_id: Order status by number; 1 unless set when created, and 0 is valid.
            billing_address: Address of the person who pays for the order.
            base_handling_cost: Base handling cost of the order; see the ex-tax and inc-tax values.
            base_shipping_cost: Base shipping cost of the order; see the ex-tax and inc-tax values.
            base_wrapping_cost: Base gift wrapping cost of the order; see the ex-tax and inc-tax values.
            channel_id: Sales channel that the order was placed on; 1 unless set.
            customer_id: Customer who placed the order; 0 is a guest.
            customer_message: Note that the shopper left with the order, or null.
            date_created: Time the order was placed, in UTC; now unless set.
            discount_amount: Discount on the order, as an amount of money.
            ebay_order_id: Order number on eBay, for orders placed there.
            external_source: Outside system that the order came from, or null.
            geoip_country: Name of the country derived from the shopper's IP address.
            geoip_country_iso2: Two-letter ISO code of the country derived from the IP address.
            handling_cost_ex_tax: Handling cost of the order, tax excluded.
            handling_cost_inc_tax: Handling cost of the order, tax included.
            ip_address: IPv4 address that the order was placed from.
            ip_address_v6: IPv6 address that the order was placed from.
            items_shipped: Number of items of the order already shipped.
            items_total: Number of items in the order.
            order_is_digital: Whether the order is for digital goods.
            payment_method: How the order is paid, as the name of the method.
            payment_provider_id: Reference of the payment at the payment provider, or null.
            refunded_amount: Money refunded on the order so far.
            shipping_cost_ex_tax: Shipping cost of the order, tax excluded; send the inc-tax value with it.
            shipping_cost_inc_tax: Shipping cost of the order, tax included; send the ex-tax value with it.
            staff_notes: Notes for store staff only, or null; at most 65535 characters.
            subtotal_ex_tax: Price of the items alone, tax excluded; send the inc-tax value with it.
            subtotal_inc_tax: Price of the items alone, tax included; send the ex-tax value with it.
            customer_locale: Language and region that the shopper used when ordering.
            external_order_id: Order number in an outside system; can be searched for.
            total_ex_tax: Amount due for the whole order, tax excluded; send the inc-tax value with it.
            total_inc_tax: Amount due for the whole order, tax included; send the ex-tax value with it.
            wrapping_cost_ex_tax: Gift wrapping cost of the order, tax excluded.
            wrapping_cost_inc_tax: Gift wrapping cost of the order, tax included.
            consignments: Deliveries and pickups of the order: a link unless included; may replace products.
            products: Order lines: a link when read, a list when sent; updates only touch the lines sent.
            shipping_addresses: Delivery addresses: a link when read, a list when sent.
            fees: Extra fees: a link unless included; an update replaces the whole list.

        API: PUT /orders/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one order.

        Archives the order instead of erasing it.

        API: DELETE /orders/{id}
        """

    def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all orders.

        Archives orders store-wide without any filter; the limit defaults to 50.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /orders
        """

    def count(
        self,
        *,
        query: OrderFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> int:
        """How many orders there are.

        Args:
            query: Filters made with filters().
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/count
        """

    def count_by_status(
        self,
        *,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
    ) -> list[OrderStatusCount]:
        """Number of orders in each status.

        Args:
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.

        API: GET /orders/count
        """

class AsyncOrders(AsyncResource[AsyncOrder]):
    """Orders placed in the store, entered by staff or created through the API. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: OrderFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
        sort: OrdersSort | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrder]:
        """One page of orders, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.
            sort: What to order by; the direction follows a colon.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders
        """

    def iterall(
        self,
        *,
        query: OrderFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
        sort: OrdersSort | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrder]:
        """All orders, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.
            sort: What to order by; the direction follows a colon.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
        sort: OrdersSort | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrder]:
        """A range of orders by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.
            sort: What to order by; the direction follows a colon.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders
        """

    def filters(self) -> OrderFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        if_modified_since: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncOrder:
        """One order by its id.

        Args:
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            if_modified_since: Returns nothing unless an order changed after this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{id}
        """

    async def create(
        self,
        *,
        include: Sequence[OrderInclude] | OrderInclude | None = None,
        consignment_structure: OrderConsignmentStructure | None = None,
        billing_address: OrderBillingAddress | OrderBillingAddressDict,
        default_currency_code: str = ...,
        is_deleted: bool = ...,
        order_source: OrderSource = ...,
        status_id: int = ...,
        base_handling_cost: Decimal | float | str = ...,
        base_shipping_cost: Decimal | float | str = ...,
        base_wrapping_cost: Decimal | float | str = ...,
        channel_id: int = ...,
        customer_id: int = ...,
        customer_message: str | None = ...,
        date_created: datetime | date | str = ...,
        discount_amount: Decimal | float | str = ...,
        ebay_order_id: str = ...,
        external_merchant_id: str | None = ...,
        external_source: str | None = ...,
        geoip_country: str = ...,
        geoip_country_iso2: str = ...,
        handling_cost_ex_tax: Decimal | float | str = ...,
        handling_cost_inc_tax: Decimal | float | str = ...,
        ip_address: str = ...,
        ip_address_v6: str = ...,
        items_shipped: int = ...,
        items_total: int = ...,
        order_is_digital: bool = ...,
        payment_method: str = ...,
        payment_provider_id: str | int | None = ...,
        refunded_amount: Decimal | float | str = ...,
        shipping_cost_ex_tax: Decimal | float | str = ...,
        shipping_cost_inc_tax: Decimal | float | str = ...,
        staff_notes: str | None = ...,
        subtotal_ex_tax: Decimal | float | str = ...,
        subtotal_inc_tax: Decimal | float | str = ...,
        customer_locale: str = ...,
        external_order_id: str = ...,
        total_ex_tax: Decimal | float | str = ...,
        total_inc_tax: Decimal | float | str = ...,
        wrapping_cost_ex_tax: Decimal | float | str = ...,
        wrapping_cost_inc_tax: Decimal | float | str = ...,
        consignments: (
            OrderConsignment
            | AsyncOrderConsignment
            | OrderConsignmentInput
            | OrderConsignmentInputDict
        ) = ...,
        products: Sequence[
            OrderProduct | AsyncOrderProduct | OrderProductInput | OrderProductInputDict
        ] = ...,
        shipping_addresses: Sequence[
            OrderShippingAddress
            | AsyncOrderShippingAddress
            | OrderShippingAddressInput
            | OrderShippingAddressInputDict
        ] = ...,
        fees: Sequence[OrderFee | AsyncOrderFee | OrderFeeInput | OrderFeeInputDict] = ...,
    ) -> AsyncOrder:
        """Create one order and return it as stored.

        Args:
            include: Embeds consignments, their line items or fees in the reply in place of links.
            consignment_structure: Shape of consignments in the reply; object is the only value.
            billing_address: Address of the person who pays for the order.
            default_currency_code: Code of the currency in which the shopper pays.
            is_deleted: Whether the order is archived; true in an update archives it.
            order_source: Where the order came from, such as www, manual, external or a marketplace.
            status_id: Order status by number; 1 unless set when created, and 0 is valid.
            base_handling_cost: Base handling cost of the order; see the ex-tax and inc-tax values.
            base_shipping_cost: Base shipping cost of the order; see the ex-tax and inc-tax values.
            base_wrapping_cost: Base gift wrapping cost of the order; see the ex-tax and inc-tax values.
            channel_id: Sales channel that the order was placed on; 1 unless set.
            customer_id: Customer who placed the order; 0 is a guest.
            customer_message: Note that the shopper left with the order, or null.
            date_created: Time the order was placed, in UTC; now unless set.
            discount_amount: Discount on the order, as an amount of money.
            ebay_order_id: Order number on eBay, for orders placed there.
            external_merchant_id: Merchant's identifier in an outside system, or null; set only at creation.
            external_source: Outside system that the order came from, or null.
            geoip_country: Name of the country derived from the shopper's IP address.
            geoip_country_iso2: Two-letter ISO code of the country derived from the IP address.
            handling_cost_ex_tax: Handling cost of the order, tax excluded.
            handling_cost_inc_tax: Handling cost of the order, tax included.
            ip_address: IPv4 address that the order was placed from.
            ip_address_v6: IPv6 address that the order was placed from.
            items_shipped: Number of items of the order already shipped.
            items_total: Number of items in the order.
            order_is_digital: Whether the order is for digital goods.
            payment_method: How the order is paid, as the name of the method.
            payment_provider_id: Reference of the payment at the payment provider, or null.
            refunded_amount: Money refunded on the order so far.
            shipping_cost_ex_tax: Shipping cost of the order, tax excluded; send the inc-tax value with it.
            shipping_cost_inc_tax: Shipping cost of the order, tax included; send the ex-tax value with it.
            staff_notes: Notes for store staff only, or null; at most 65535 characters.
            subtotal_ex_tax: Price of the items alone, tax excluded; send the inc-tax value with it.
            subtotal_inc_tax: Price of the items alone, tax included; send the ex-tax value with it.
            customer_locale: Language and region that the shopper used when ordering.
            external_order_id: Order number in an outside system; can be searched for.
            total_ex_tax: Amount due for the whole order, tax excluded; send the inc-tax value with it.
            total_inc_tax: Amount due for the whole order, tax included; send the ex-tax value with it.
            wrapping_cost_ex_tax: Gift wrapping cost of the order, tax excluded.
            wrapping_cost_inc_tax: Gift wrapping cost of the order, tax included.
            consignments: Deliveries and pickups of the order: a link unless included; may replace products.
            products: Order lines: a link when read, a list when sent; updates only touch the lines sent.
            shipping_addresses: Delivery addresses: a link when read, a list when sent.
            fees: Extra fees: a link unless included; an update replaces the whole list.

        API: POST /orders
        """

    async def update(
        self,
        id: int,
        /,
        *,
        is_deleted: bool = ...,
        order_source: OrderSource = ...,
        status_id: int = ...,
        billing_address: OrderBillingAddress | OrderBillingAddressDict = ...,
        base_handling_cost: Decimal | float | str = ...,
        base_shipping_cost: Decimal | float | str = ...,
        base_wrapping_cost: Decimal | float | str = ...,
        channel_id: int = ...,
        customer_id: int = ...,
        customer_message: str | None = ...,
        date_created: datetime | date | str = ...,
        discount_amount: Decimal | float | str = ...,
        ebay_order_id: str = ...,
        external_source: str | None = ...,
        geoip_country: str = ...,
        geoip_country_iso2: str = ...,
        handling_cost_ex_tax: Decimal | float | str = ...,
        handling_cost_inc_tax: Decimal | float | str = ...,
        ip_address: str = ...,
        ip_address_v6: str = ...,
        items_shipped: int = ...,
        items_total: int = ...,
        order_is_digital: bool = ...,
        payment_method: str = ...,
        payment_provider_id: str | int | None = ...,
        refunded_amount: Decimal | float | str = ...,
        shipping_cost_ex_tax: Decimal | float | str = ...,
        shipping_cost_inc_tax: Decimal | float | str = ...,
        staff_notes: str | None = ...,
        subtotal_ex_tax: Decimal | float | str = ...,
        subtotal_inc_tax: Decimal | float | str = ...,
        customer_locale: str = ...,
        external_order_id: str = ...,
        total_ex_tax: Decimal | float | str = ...,
        total_inc_tax: Decimal | float | str = ...,
        wrapping_cost_ex_tax: Decimal | float | str = ...,
        wrapping_cost_inc_tax: Decimal | float | str = ...,
        consignments: (
            OrderConsignment
            | AsyncOrderConsignment
            | OrderConsignmentInput
            | OrderConsignmentInputDict
        ) = ...,
        products: Sequence[
            OrderProduct | AsyncOrderProduct | OrderProductInput | OrderProductInputDict
        ] = ...,
        shipping_addresses: Sequence[
            OrderShippingAddress
            | AsyncOrderShippingAddress
            | OrderShippingAddressInput
            | OrderShippingAddressInputDict
        ] = ...,
        fees: Sequence[OrderFee | AsyncOrderFee | OrderFeeInput | OrderFeeInputDict] = ...,
    ) -> AsyncOrder:
        """Change one order; only the fields that are passed are sent.

        Args:
            is_deleted: Whether the order is archived; true in an update archives it.
            order_source: Where the order came from, such as www, manual, external or a marketplace.
            status_id: Order status by number; 1 unless set when created, and 0 is valid.
            billing_address: Address of the person who pays for the order.
            base_handling_cost: Base handling cost of the order; see the ex-tax and inc-tax values.
            base_shipping_cost: Base shipping cost of the order; see the ex-tax and inc-tax values.
            base_wrapping_cost: Base gift wrapping cost of the order; see the ex-tax and inc-tax values.
            channel_id: Sales channel that the order was placed on; 1 unless set.
            customer_id: Customer who placed the order; 0 is a guest.
            customer_message: Note that the shopper left with the order, or null.
            date_created: Time the order was placed, in UTC; now unless set.
            discount_amount: Discount on the order, as an amount of money.
            ebay_order_id: Order number on eBay, for orders placed there.
            external_source: Outside system that the order came from, or null.
            geoip_country: Name of the country derived from the shopper's IP address.
            geoip_country_iso2: Two-letter ISO code of the country derived from the IP address.
            handling_cost_ex_tax: Handling cost of the order, tax excluded.
            handling_cost_inc_tax: Handling cost of the order, tax included.
            ip_address: IPv4 address that the order was placed from.
            ip_address_v6: IPv6 address that the order was placed from.
            items_shipped: Number of items of the order already shipped.
            items_total: Number of items in the order.
            order_is_digital: Whether the order is for digital goods.
            payment_method: How the order is paid, as the name of the method.
            payment_provider_id: Reference of the payment at the payment provider, or null.
            refunded_amount: Money refunded on the order so far.
            shipping_cost_ex_tax: Shipping cost of the order, tax excluded; send the inc-tax value with it.
            shipping_cost_inc_tax: Shipping cost of the order, tax included; send the ex-tax value with it.
            staff_notes: Notes for store staff only, or null; at most 65535 characters.
            subtotal_ex_tax: Price of the items alone, tax excluded; send the inc-tax value with it.
            subtotal_inc_tax: Price of the items alone, tax included; send the ex-tax value with it.
            customer_locale: Language and region that the shopper used when ordering.
            external_order_id: Order number in an outside system; can be searched for.
            total_ex_tax: Amount due for the whole order, tax excluded; send the inc-tax value with it.
            total_inc_tax: Amount due for the whole order, tax included; send the ex-tax value with it.
            wrapping_cost_ex_tax: Gift wrapping cost of the order, tax excluded.
            wrapping_cost_inc_tax: Gift wrapping cost of the order, tax included.
            consignments: Deliveries and pickups of the order: a link unless included; may replace products.
            products: Order lines: a link when read, a list when sent; updates only touch the lines sent.
            shipping_addresses: Delivery addresses: a link when read, a list when sent.
            fees: Extra fees: a link unless included; an update replaces the whole list.

        API: PUT /orders/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one order.

        Archives the order instead of erasing it.

        API: DELETE /orders/{id}
        """

    async def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all orders.

        Archives orders store-wide without any filter; the limit defaults to 50.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /orders
        """

    async def count(
        self,
        *,
        query: OrderFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> int:
        """How many orders there are.

        Args:
            query: Filters made with filters().
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/count
        """

    async def count_by_status(
        self,
        *,
        min_id: int | None = None,
        max_id: int | None = None,
        min_total: Decimal | float | str | None = None,
        max_total: Decimal | float | str | None = None,
        customer_id: int | None = None,
        email: str | None = None,
        status_id: int | None = None,
        cart_id: str | None = None,
        payment_method: str | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        channel_id: int | None = None,
        external_order_id: str | None = None,
        is_deleted: bool | None = None,
    ) -> list[OrderStatusCount]:
        """Number of orders in each status.

        Args:
            min_id: Lowest order id to return.
            max_id: Highest order id to return.
            min_total: Lowest order total to return.
            max_total: Highest order total to return.
            customer_id: Orders of this customer only.
            email: Orders placed with this e-mail address only.
            status_id: Orders in this status only; 0 is a valid status.
            cart_id: The order made from this cart.
            payment_method: Orders paid with this method only.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            channel_id: Orders from this sales channel only.
            external_order_id: Orders carrying this order id from an outside system.
            is_deleted: Filters by whether orders are archived; no longer in the reference.

        API: GET /orders/count
        """
