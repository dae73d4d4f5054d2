"""OrderConsignments: How the items of one order are handed over: pickup, shipping, download or e-mail.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .order_products import OrderProductInput
from .shared import FormField

OrderConsignmentInclude = Union[Literal["consignments.line_items"], Never]
"""Values of OrderConsignment.include."""


class OrderConsignmentPickupLocation(NestedRecord):
    """Place where the shopper collects the items."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the pickup location.")
    name = Field(codecs.STRING, "What the pickup location is called.", limits={"max_length": 255})
    code = Field(
        codecs.STRING, "Store's own short code for the pickup location.", limits={"max_length": 50}
    )
    address_line_1 = Field(
        codecs.STRING, "First line of the location's street address.", limits={"max_length": 255}
    )
    address_line_2 = Field(
        codecs.STRING, "Second line of the location's street address.", limits={"max_length": 255}
    )
    city = Field(codecs.STRING, "City or town of the location.", limits={"max_length": 255})
    state = Field(codecs.STRING, "State or province of the location.", limits={"max_length": 255})
    postal_code = Field(
        codecs.STRING, "Postal or ZIP code of the location.", limits={"max_length": 50}
    )
    country_alpha2 = Field(
        codecs.STRING,
        "Two-letter ISO code of the location's country.",
        limits={"min_length": 2, "max_length": 2},
    )
    email = Field(
        codecs.STRING, "E-mail address for reaching the location.", limits={"max_length": 255}
    )
    phone = Field(
        codecs.STRING, "Phone number for reaching the location.", limits={"max_length": 125}
    )


class OrderConsignmentPickup(NestedRecord):
    """Parts of the order that the shopper collects at a location."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies this pickup on the order.")
    pickup_method_id = Field(codecs.INTEGER, "Pickup method that the shopper chose.")
    pickup_method_display_name = Field(
        codecs.STRING, "Pickup method's name as shown to the shopper.", limits={"max_length": 250}
    )
    collection_instructions = Field(
        codecs.STRING, "What the shopper has to do to collect the items."
    )
    collection_time_description = Field(
        codecs.STRING, "When the items can be collected, in words.", limits={"max_length": 250}
    )
    location = Field(
        codecs.nested(OrderConsignmentPickupLocation), "Place where the shopper collects the items."
    )
    line_items = Field(
        codecs.array(codecs.linked(__name__, "OrderProducts", "OrderProduct")),
        "Order lines to be collected; links unless line items are included.",
    )


class OrderConsignmentShipping(NestedRecord):
    """Parts of the order that are shipped, one entry per address."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies this shipping consignment.")
    first_name = Field(codecs.STRING, "Given name of the person at this address.")
    last_name = Field(codecs.STRING, "Family name of the person at this address.")
    company = Field(codecs.STRING, "Business name at this address.")
    street_1 = Field(codecs.STRING, "First line of the street address.")
    street_2 = Field(codecs.STRING, "Second line of the street address, such as a unit or floor.")
    city = Field(codecs.STRING, "City or town of the address.")
    zip = Field(codecs.STRING, "Postal or ZIP code of the address.")
    country = Field(codecs.STRING, "Country of the address, spelled out.")
    country_iso2 = Field(codecs.STRING, "Two-letter ISO code of the country.")
    state = Field(codecs.STRING, "State or province of the address, spelled out.")
    email = Field(codecs.STRING, "E-mail address of the person at this address.")
    phone = Field(codecs.STRING, "Phone number to call about this address.")
    form_fields = Field(
        codecs.array(codecs.nested(FormField)), "Answers to the store's custom address form fields."
    )
    line_items = Field(
        codecs.array(codecs.linked(__name__, "OrderProducts", "OrderProduct")),
        "Order lines to be shipped; links unless line items are included.",
    )
    items_total = Field(codecs.INTEGER, "Number of items bound for this address.")
    items_shipped = Field(codecs.INTEGER, "Number of items already shipped to this address.")
    shipping_method = Field(codecs.STRING, "Name of the delivery method used for this address.")
    base_cost = Field(
        codecs.DECIMAL_NUMBER,
        "Base shipping cost for this address; see the ex-tax and inc-tax values.",
    )
    cost_ex_tax = Field(codecs.DECIMAL_NUMBER, "Shipping cost for this address, tax excluded.")
    cost_inc_tax = Field(codecs.DECIMAL_NUMBER, "Shipping cost for this address, tax included.")
    cost_tax = Field(codecs.DECIMAL_NUMBER, "Tax on the shipping cost for this address.")
    cost_tax_class_id = Field(codecs.INTEGER, "Tax class applied to the shipping cost.")
    base_handling_cost = Field(
        codecs.DECIMAL_NUMBER,
        "Base handling cost for this address; see the ex-tax and inc-tax values.",
    )
    handling_cost_ex_tax = Field(
        codecs.DECIMAL_NUMBER, "Handling cost for this address, tax excluded."
    )
    handling_cost_inc_tax = Field(
        codecs.DECIMAL_NUMBER, "Handling cost for this address, tax included."
    )
    handling_cost_tax = Field(codecs.DECIMAL_NUMBER, "Tax on the handling cost for this address.")
    handling_cost_tax_class_id = Field(codecs.INTEGER, "Tax class applied to the handling cost.")
    shipping_zone_id = Field(codecs.INTEGER, "Shipping zone that the address falls in.")
    shipping_zone_name = Field(
        codecs.STRING, "What the store calls the shipping zone of this address."
    )
    shipping_quotes = Field(
        codecs.ANY,
        "The shipping quote behind this address; it may lead to an empty reply.",
        access="read_only",
    )


class OrderConsignmentDownload(NestedRecord):
    """Digital items of the order; at most one entry."""

    __slots__ = ()

    recipient_email = Field(codecs.STRING, "E-mail address of the person who gets the downloads.")
    line_items = Field(
        codecs.array(codecs.linked(__name__, "OrderProducts", "OrderProduct")),
        "Order lines to be downloaded; links unless line items are included.",
    )


class OrderConsignmentEmailGiftCertificate(NestedRecord):
    """Gift certificates of the order, grouped by recipient."""

    __slots__ = ()

    recipient_email = Field(codecs.STRING, "E-mail address that the gift certificate is sent to.")
    line_items = Field(
        codecs.array(codecs.linked(__name__, "OrderProducts", "OrderProduct")),
        "Order lines of the certificates; links unless line items are included.",
    )


class OrderConsignmentEmail(NestedRecord):
    """Parts of the order that are sent by e-mail."""

    __slots__ = ()

    gift_certificates = Field(
        codecs.array(codecs.nested(OrderConsignmentEmailGiftCertificate)),
        "Gift certificates of the order, grouped by recipient.",
    )


class OrderConsignmentInputPickupLocation(NestedRecord):
    """Place where the shopper collects the items."""

    __slots__ = ()

    name = Field(codecs.STRING, "What the pickup location is called.", limits={"max_length": 255})
    code = Field(
        codecs.STRING, "Store's own short code for the pickup location.", limits={"max_length": 50}
    )
    address_line_1 = Field(
        codecs.STRING, "First line of the location's street address.", limits={"max_length": 255}
    )
    address_line_2 = Field(
        codecs.STRING, "Second line of the location's street address.", limits={"max_length": 255}
    )
    city = Field(codecs.STRING, "City or town of the location.", limits={"max_length": 255})
    state = Field(codecs.STRING, "State or province of the location.", limits={"max_length": 255})
    postal_code = Field(
        codecs.STRING, "Postal or ZIP code of the location.", limits={"max_length": 50}
    )
    country_alpha2 = Field(
        codecs.STRING,
        "Two-letter ISO code of the location's country.",
        limits={"min_length": 2, "max_length": 2},
    )
    email = Field(
        codecs.STRING, "E-mail address for reaching the location.", limits={"max_length": 255}
    )
    phone = Field(
        codecs.STRING, "Phone number for reaching the location.", limits={"max_length": 125}
    )


class OrderConsignmentInputPickup(NestedRecord):
    """Parts of the order that the shopper collects at a location."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Identifies the pickup of the order that is updated.",
        access="update_only",
        required=("update",),
    )
    pickup_method_id = Field(
        codecs.INTEGER, "Pickup method that the shopper chose.", required=("create",)
    )
    pickup_method_display_name = Field(
        codecs.STRING, "Pickup method's name as shown to the shopper.", limits={"max_length": 250}
    )
    collection_instructions = Field(
        codecs.STRING, "What the shopper has to do to collect the items."
    )
    collection_time_description = Field(
        codecs.STRING, "When the items can be collected, in words.", limits={"max_length": 250}
    )
    location = Field(
        codecs.nested(OrderConsignmentInputPickupLocation),
        "Place where the shopper collects the items.",
    )
    line_items = Field(
        codecs.array(codecs.nested(OrderProductInput)),
        "Order lines to be collected; links unless line items are included.",
        required=("create",),
    )


class OrderConsignmentInput(NestedRecord):
    """Deliveries and pickups of the order: a link unless included; may replace products."""

    __slots__ = ()

    pickups = Field(
        codecs.array(codecs.nested(OrderConsignmentInputPickup)),
        "Parts of the order that the shopper collects at a location.",
        required=("create",),
    )


class OrderConsignmentFields(BaseRecord):
    """Fields of OrderConsignment and AsyncOrderConsignment."""

    __slots__ = ()

    pickups = Field(
        codecs.array(codecs.nested(OrderConsignmentPickup)),
        "Parts of the order that the shopper collects at a location.",
        access="read_only",
    )
    shipping = Field(
        codecs.array(codecs.nested(OrderConsignmentShipping)),
        "Parts of the order that are shipped, one entry per address.",
        access="read_only",
    )
    downloads = Field(
        codecs.array(codecs.nested(OrderConsignmentDownload)),
        "Digital items of the order; at most one entry.",
        access="read_only",
        limits={"max_items": 1},
    )
    email = Field(
        codecs.nested(OrderConsignmentEmail),
        "Parts of the order that are sent by e-mail.",
        access="read_only",
    )


class OrderConsignment(OrderConsignmentFields, SubResourceRecord):
    """One order consignment. How the items of one order are handed over: pickup, shipping, download or e-mail."""

    __slots__ = ()


class AsyncOrderConsignment(OrderConsignmentFields, AsyncSubResourceRecord):
    """One order consignment. How the items of one order are handed over: pickup, shipping, download or e-mail. For asynchronous clients."""

    __slots__ = ()


class OrderConsignmentFilters(FilterSet):
    """Parameters of OrderConsignments."""

    include = Parameter(
        codecs.csv(codecs.text_enum(OrderConsignmentInclude)),
        "Embeds whole line items in the reply in place of links.",
        group="option",
    )


class OrderConsignments(Resource[OrderConsignment]):
    """How the items of one order are handed over: pickup, shipping, download or e-mail."""

    meta = ResourceMeta(
        name="OrderConsignments",
        path="/orders/{order_id}/consignments",
        record=OrderConsignment,
        operations={
            "get": Operation("get", "GET", "/orders/{order_id}/consignments", accepts=("options",))
        },
        filters=OrderConsignmentFilters,
        parents=("order_id",),
        single=True,
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("shipping", "pickups", "downloads", "email"),
    )


class AsyncOrderConsignments(AsyncResource[AsyncOrderConsignment]):
    """How the items of one order are handed over: pickup, shipping, download or e-mail. For asynchronous clients."""

    meta = OrderConsignments.meta._replace(record=AsyncOrderConsignment)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderConsignmentFields() -> None: ...

    def OrderConsignmentFilters() -> None: ...

    def OrderConsignment() -> None: ...

    def OrderConsignments() -> None: ...

    def AsyncOrderConsignment() -> None: ...

    def AsyncOrderConsignments() -> None: ...
