"""OrderShippingAddresses: Delivery addresses of one order; updates do not recalculate cost or tax.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

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

from .shared import FormField


class OrderShippingAddressInput(NestedRecord):
    """Delivery addresses: a link when read, a list when sent."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER, "Order address to change when updating the order.", access="update_only"
    )
    first_name = Field(codecs.STRING, "Given name of the person at this address.")
    last_name = Field(codecs.STRING, "Family name of the person at this address.")
    company = Field(codecs.STRING, "Business name at this address.")
    street_1 = Field(codecs.STRING, "First line of the street address.")
    street_2 = Field(codecs.STRING, "Second line of the street address, such as a unit or floor.")
    city = Field(codecs.STRING, "City or town of the address.")
    state = Field(codecs.STRING, "State or province of the address, spelled out.")
    zip = Field(codecs.STRING, "Postal or ZIP code of the address.")
    country = Field(codecs.STRING, "Country of the address, spelled out.")
    country_iso2 = Field(codecs.STRING, "Two-letter ISO code of the country.")
    phone = Field(codecs.STRING, "Phone number to call about this address.")
    email = Field(codecs.STRING, "E-mail address of the person at this address.")
    shipping_method = Field(codecs.STRING, "Name of the delivery method used for this address.")
    form_fields = Field(
        codecs.array(codecs.nested(FormField)), "Answers to the store's custom address form fields."
    )


class OrderShippingAddressFields(BaseRecord):
    """Fields of OrderShippingAddress and AsyncOrderShippingAddress."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the address within the order.", access="read_only")
    order_id = Field(codecs.INTEGER, "Order that the address belongs to.", access="read_only")
    items_total = Field(
        codecs.INTEGER, "Number of items bound for this address.", access="read_only"
    )
    items_shipped = Field(
        codecs.INTEGER, "Number of items already shipped to this address.", access="read_only"
    )
    base_cost = Field(
        codecs.DECIMAL,
        "Base shipping cost for this address; see the ex-tax and inc-tax values.",
        access="read_only",
    )
    cost_ex_tax = Field(
        codecs.DECIMAL, "Shipping cost for this address, tax excluded.", access="read_only"
    )
    cost_inc_tax = Field(
        codecs.DECIMAL, "Shipping cost for this address, tax included.", access="read_only"
    )
    cost_tax = Field(
        codecs.DECIMAL, "Tax on the shipping cost for this address.", access="read_only"
    )
    cost_tax_class_id = Field(
        codecs.INTEGER, "Tax class applied to the shipping cost.", access="read_only"
    )
    base_handling_cost = Field(
        codecs.DECIMAL,
        "Base handling cost for this address; see the ex-tax and inc-tax values.",
        access="read_only",
    )
    handling_cost_ex_tax = Field(
        codecs.DECIMAL, "Handling cost for this address, tax excluded.", access="read_only"
    )
    handling_cost_inc_tax = Field(
        codecs.DECIMAL, "Handling cost for this address, tax included.", access="read_only"
    )
    handling_cost_tax = Field(
        codecs.DECIMAL, "Tax on the handling cost for this address.", access="read_only"
    )
    handling_cost_tax_class_id = Field(
        codecs.INTEGER, "Tax class applied to the handling cost.", access="read_only"
    )
    shipping_zone_id = Field(
        codecs.INTEGER, "Shipping zone that the address falls in.", access="read_only"
    )
    shipping_zone_name = Field(
        codecs.STRING, "What the store calls the shipping zone of this address.", access="read_only"
    )
    form_fields = Field(
        codecs.array(codecs.nested(FormField)),
        "Answers to the store's custom address form fields.",
        access="update_only",
    )
    first_name = Field(
        codecs.STRING, "Given name of the person at this address.", access="update_only"
    )
    last_name = Field(
        codecs.STRING, "Family name of the person at this address.", access="update_only"
    )
    company = Field(codecs.STRING, "Business name at this address.", access="update_only")
    street_1 = Field(codecs.STRING, "First line of the street address.", access="update_only")
    street_2 = Field(
        codecs.STRING,
        "Second line of the street address, such as a unit or floor.",
        access="update_only",
    )
    city = Field(codecs.STRING, "City or town of the address.", access="update_only")
    state = Field(
        codecs.STRING, "State or province of the address, spelled out.", access="update_only"
    )
    zip = Field(codecs.STRING, "Postal or ZIP code of the address.", access="update_only")
    country = Field(codecs.STRING, "Country of the address, spelled out.", access="update_only")
    country_iso2 = Field(codecs.STRING, "Two-letter ISO code of the country.", access="update_only")
    phone = Field(codecs.STRING, "Phone number to call about this address.", access="update_only")
    email = Field(
        codecs.STRING, "E-mail address of the person at this address.", access="update_only"
    )
    shipping_method = Field(
        codecs.STRING, "Name of the delivery method used for this address.", access="update_only"
    )


class OrderShippingAddress(OrderShippingAddressFields, SubResourceRecord):
    """One order shipping address. Delivery addresses of one order; updates do not recalculate cost or tax."""

    __slots__ = ()

    shipping_quotes = Link(
        "The shipping quote behind this address; it may lead to an empty reply.",
        "OrderShippingQuotes",
    )


class AsyncOrderShippingAddress(OrderShippingAddressFields, AsyncSubResourceRecord):
    """One order shipping address. Delivery addresses of one order; updates do not recalculate cost or tax. For asynchronous clients."""

    __slots__ = ()

    shipping_quotes = OrderShippingAddress.shipping_quotes.awaited()


class OrderShippingAddressFilters(FilterSet):
    """Parameters of OrderShippingAddresses."""


class OrderShippingAddresses(Resource[OrderShippingAddress]):
    """Delivery addresses of one order; updates do not recalculate cost or tax."""

    meta = ResourceMeta(
        name="OrderShippingAddresses",
        path="/orders/{order_id}/shipping_addresses",
        record=OrderShippingAddress,
        operations={
            "list": Operation(
                "list", "GET", "/orders/{order_id}/shipping_addresses", accepts=("paging",)
            ),
            "get": Operation("get", "GET", "/orders/{order_id}/shipping_addresses/{id}"),
            "update": Operation("update", "PUT", "/orders/{order_id}/shipping_addresses/{id}"),
            "count": Operation("count", "GET", "/orders/{order_id}/shipping_addresses/count"),
            "count_all": Operation("count_all", "GET", "/orders/shipping_addresses/count"),
        },
        filters=OrderShippingAddressFilters,
        paging=Paging(50, 250),
        parents=("order_id",),
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id", "first_name", "last_name", "street_1", "city", "zip", "country"),
    )


class BoundOrderShippingAddresses(BoundResource[OrderShippingAddress]):
    """OrderShippingAddresses of one order."""

    meta = OrderShippingAddresses.meta


class AsyncOrderShippingAddresses(AsyncResource[AsyncOrderShippingAddress]):
    """Delivery addresses of one order; updates do not recalculate cost or tax. For asynchronous clients."""

    meta = OrderShippingAddresses.meta._replace(record=AsyncOrderShippingAddress)


class AsyncBoundOrderShippingAddresses(AsyncBoundResource[AsyncOrderShippingAddress]):
    """OrderShippingAddresses of one order. For asynchronous clients."""

    meta = AsyncOrderShippingAddresses.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderShippingAddressFields() -> None: ...

    def OrderShippingAddressFilters() -> None: ...

    def OrderShippingAddress() -> None: ...

    def OrderShippingAddresses() -> None: ...

    def BoundOrderShippingAddresses() -> None: ...

    def AsyncOrderShippingAddress() -> None: ...

    def AsyncOrderShippingAddresses() -> None: ...

    def AsyncBoundOrderShippingAddresses() -> None: ...
