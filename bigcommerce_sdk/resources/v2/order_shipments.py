"""OrderShipments: Parcels sent for one order; deleting one leaves the order status alone.

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

OrderShipmentShippingProvider = Union[
    Literal["auspost"],
    Literal["canadapost"],
    Literal["endicia"],
    Literal["usps"],
    Literal["fedex"],
    Literal["ups"],
    Literal["upsready"],
    Literal["upsonline"],
    Literal["shipperhq"],
    Literal["royalmail"],
    Literal[""],
]
"""Values of OrderShipment.shipping_provider."""


class OrderShipmentBillingAddress(NestedRecord):
    """Address of the person who pays for the order."""

    __slots__ = ()

    first_name = Field(codecs.STRING, "Given name of the person at this address.")
    last_name = Field(codecs.STRING, "Family name of the person at this address.")
    company = Field(codecs.STRING, "Business name at this address.")
    street_1 = Field(codecs.STRING, "First line of the street address.")
    street_2 = Field(codecs.STRING, "Second line of the street address, such as a unit or floor.")
    city = Field(codecs.STRING, "City or town of the address.")
    state = Field(codecs.STRING, "State or province of the address, spelled out.")
    zip = Field(codecs.STRING, "Postal or ZIP code of the address.", required=("create",))
    country = Field(codecs.STRING, "Country of the address, spelled out.")
    country_iso2 = Field(codecs.STRING, "Two-letter ISO code of the country.")
    phone = Field(codecs.STRING, "Phone number to call about this address.")
    email = Field(codecs.STRING, "E-mail address of the person at this address.")


class OrderShipmentShippingAddress(NestedRecord):
    """Address that the shipment goes to."""

    __slots__ = ()

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


class OrderShipmentItem(NestedRecord):
    """Order lines and quantities packed in the shipment; fixed once it is created."""

    __slots__ = ()

    order_product_id = Field(
        codecs.INTEGER, "Order line that is shipped, not a catalog product.", required=("create",)
    )
    product_id = Field(codecs.INTEGER, "Catalog product that is shipped.", access="read_only")
    quantity = Field(
        codecs.INTEGER, "Units of the order line in this shipment.", required=("create",)
    )


class OrderShipmentItemInput(NestedRecord):
    """Order lines and quantities packed in the shipment; fixed once it is created."""

    __slots__ = ()

    order_product_id = Field(codecs.INTEGER, "Order line that is shipped, not a catalog product.")
    quantity = Field(codecs.INTEGER, "Units of the order line in this shipment.")


class OrderShipmentFields(BaseRecord):
    """Fields of OrderShipment and AsyncOrderShipment."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the shipment.", access="read_only")
    order_id = Field(codecs.INTEGER, "Order that the shipment belongs to.", access="read_only")
    customer_id = Field(codecs.INTEGER, "Customer who placed the order.", access="read_only")
    order_address_id = Field(
        codecs.INTEGER,
        "Shipping address of the order that the parcel goes to.",
        required=("create",),
    )
    date_created = Field(
        codecs.RFC2822, "Time the shipment was recorded, in UTC.", access="read_only"
    )
    tracking_number = Field(
        codecs.STRING, "Carrier's tracking number; at most 50 characters when created."
    )
    merchant_shipping_cost = Field(codecs.DECIMAL, "What the shipment costs the store itself.")
    shipping_method = Field(codecs.STRING, "Name of the delivery method used for the shipment.")
    shipping_provider = Field(
        codecs.text_enum(OrderShipmentShippingProvider, open=True),
        "Carrier code such as ups or fedex, carrier_ plus an id, or empty.",
    )
    tracking_carrier = Field(codecs.STRING, "Code of the carrier that tracks the parcel.")
    tracking_link = Field(
        codecs.STRING, "Web address for tracking the parcel; at most 500 characters."
    )
    comments = Field(
        codecs.STRING,
        "Remarks about the shipment, or null; at most 65535 characters.",
        nullable=True,
        limits={"max_length": 65535},
    )
    billing_address = Field(
        codecs.nested(OrderShipmentBillingAddress),
        "Address of the person who pays for the order.",
        access="read_only",
    )
    shipping_address = Field(
        codecs.nested(OrderShipmentShippingAddress),
        "Address that the shipment goes to.",
        access="read_only",
    )
    items = Field(
        codecs.array(codecs.nested(OrderShipmentItem)),
        "Order lines and quantities packed in the shipment; fixed once it is created.",
        access="create_only",
        required=("create",),
        write=codecs.array(codecs.nested(OrderShipmentItemInput)),
    )
    shipping_provider_display_name = Field(
        codecs.STRING, "Carrier's name as shown to people.", access="read_only"
    )
    generated_tracking_link = Field(
        codecs.STRING, "Web address for tracking that the platform generated.", access="read_only"
    )


class OrderShipment(OrderShipmentFields, SubResourceRecord):
    """One order shipment. Parcels sent for one order; deleting one leaves the order status alone."""

    __slots__ = ()

    customer = Link(
        "The customer who placed it, or None for a guest.",
        "Customers",
        via="customer_id",
        virtual=True,
        none_when=0,
    )


class AsyncOrderShipment(OrderShipmentFields, AsyncSubResourceRecord):
    """One order shipment. Parcels sent for one order; deleting one leaves the order status alone. For asynchronous clients."""

    __slots__ = ()

    customer = OrderShipment.customer.awaited()


class OrderShipmentFilters(FilterSet):
    """Parameters of OrderShipments."""


class OrderShipments(Resource[OrderShipment]):
    """Parcels sent for one order; deleting one leaves the order status alone."""

    meta = ResourceMeta(
        name="OrderShipments",
        path="/orders/{order_id}/shipments",
        record=OrderShipment,
        operations={
            "list": Operation("list", "GET", "/orders/{order_id}/shipments", accepts=("paging",)),
            "get": Operation("get", "GET", "/orders/{order_id}/shipments/{id}"),
            "create": Operation("create", "POST", "/orders/{order_id}/shipments", status=201),
            "update": Operation("update", "PUT", "/orders/{order_id}/shipments/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/orders/{order_id}/shipments/{id}", status=204
            ),
            "delete_all": Operation(
                "delete_all", "DELETE", "/orders/{order_id}/shipments", status=204
            ),
            "count": Operation("count", "GET", "/orders/{order_id}/shipments/count"),
            "count_all": Operation("count_all", "GET", "/orders/shipments/count"),
        },
        filters=OrderShipmentFilters,
        paging=Paging(50, 250),
        parents=("order_id",),
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=(
            "id",
            "order_id",
            "date_created",
            "shipping_method",
            "tracking_number",
            "tracking_carrier",
        ),
    )


class BoundOrderShipments(BoundResource[OrderShipment]):
    """OrderShipments of one order."""

    meta = OrderShipments.meta


class AsyncOrderShipments(AsyncResource[AsyncOrderShipment]):
    """Parcels sent for one order; deleting one leaves the order status alone. For asynchronous clients."""

    meta = OrderShipments.meta._replace(record=AsyncOrderShipment)


class AsyncBoundOrderShipments(AsyncBoundResource[AsyncOrderShipment]):
    """OrderShipments of one order. For asynchronous clients."""

    meta = AsyncOrderShipments.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderShipmentFields() -> None: ...

    def OrderShipmentFilters() -> None: ...

    def OrderShipment() -> None: ...

    def OrderShipments() -> None: ...

    def BoundOrderShipments() -> None: ...

    def AsyncOrderShipment() -> None: ...

    def AsyncOrderShipments() -> None: ...

    def AsyncBoundOrderShipments() -> None: ...
