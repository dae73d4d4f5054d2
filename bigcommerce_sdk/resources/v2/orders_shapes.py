"""Shapes and enums of Orders.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord

from .shared import FormField

OrderInclude = Union[Literal["consignments"], Literal["consignments.line_items"], Literal["fees"]]
"""Values of Order.include."""

OrderConsignmentStructure = Union[Literal["object"], Never]
"""Values of Order.consignment_structure."""

OrderPaymentStatus = Union[
    Literal["authorized"],
    Literal["captured"],
    Literal["capture pending"],
    Literal["declined"],
    Literal["held for review"],
    Literal["paid"],
    Literal["partially refunded"],
    Literal["pending"],
    Literal["refunded"],
    Literal["void"],
    Literal["void pending"],
    Literal[""],
]
"""Values of Order.payment_status."""

OrderSource = Union[
    Literal["www"],
    Literal["iphone"],
    Literal["ipad"],
    Literal["android"],
    Literal["mobile"],
    Literal["manual"],
    Literal["external"],
    Literal["checkout_api"],
    Literal["buybutton"],
    Literal["amazon"],
    Literal["ebay"],
    Literal["facebookshop"],
    Literal["facebookcheckout"],
    Literal["facebookmarketplace"],
    Literal["pinterest"],
    Literal["socialshop"],
]
"""Values of Order.order_source."""

OrderTaxProviderId = Union[Literal["BasicTaxProvider"], Literal["AvaTaxProvider"], Literal[""]]
"""Values of Order.tax_provider_id."""

OrdersSort = Union[
    Literal["id"],
    Literal["id:asc"],
    Literal["id:desc"],
    Literal["customer_id"],
    Literal["customer_id:asc"],
    Literal["customer_id:desc"],
    Literal["date_created"],
    Literal["date_created:asc"],
    Literal["date_created:desc"],
    Literal["date_modified"],
    Literal["date_modified:asc"],
    Literal["date_modified:desc"],
    Literal["status_id"],
    Literal["status_id:asc"],
    Literal["status_id:desc"],
    Literal["channel_id"],
    Literal["channel_id:asc"],
    Literal["channel_id:desc"],
    Literal["external_id"],
    Literal["external_id:asc"],
    Literal["external_id:desc"],
]
"""What Orders can be ordered by."""


class OrderStatusCount(NestedRecord):
    """Number of orders in one status."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number of the status; 0 is Incomplete.")
    name = Field(codecs.STRING, "Name of the status.")
    system_label = Field(codecs.STRING, "Name that BigCommerce gives the status.")
    custom_label = Field(codecs.STRING, "Name that the store gives the status.")
    system_description = Field(codecs.STRING, "What the status means.")
    count = Field(codecs.INTEGER, "Number of orders with the status.")
    sort_order = Field(codecs.INTEGER, "Place of the status in lists.")


class OrderBillingAddress(NestedRecord):
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
    form_fields = Field(
        codecs.array(codecs.nested(FormField)), "Answers to the store's custom address form fields."
    )
