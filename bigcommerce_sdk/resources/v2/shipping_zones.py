"""ShippingZones: Areas of the world with their own shipping methods and fees.

Generated from schema/v2/shipping_zones.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

ShippingZoneType = Union[Literal["zip"], Literal["country"], Literal["state"], Literal["global"]]
"""Values of ShippingZone.type."""


class ShippingZoneLocation(NestedRecord):
    """Places that belong to the zone; at most 40000 for zip zones."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the place within the zone.")
    zip = Field(codecs.STRING, "Postal or ZIP code of the place.")
    country_iso2 = Field(codecs.STRING, "Two-letter ISO code of the country of the place.")
    state_iso2 = Field(codecs.STRING, "Short code of the state or province of the place.")


class ShippingZoneFreeShipping(NestedRecord):
    """Free shipping terms of the zone."""

    __slots__ = ()

    enabled = Field(codecs.BOOLEAN, "Whether free shipping is offered in the zone.")
    minimum_sub_total = Field(
        codecs.DECIMAL, "Order subtotal, in money, from which shipping is free."
    )
    exclude_fixed_shipping_products = Field(
        codecs.BOOLEAN, "Whether products with a fixed shipping cost never ship for free."
    )


class ShippingZoneHandlingFees(NestedRecord):
    """Handling fee on top of shipping: either a fixed sum or a percentage."""

    __slots__ = ()

    fixed_surcharge = Field(codecs.DECIMAL, "Fixed handling fee, as an amount of money.")
    percentage_surcharge = Field(
        codecs.DECIMAL, "Handling fee as a percentage of the shipping cost."
    )
    display_separately = Field(
        codecs.BOOLEAN, "Whether checkout shows the handling fee on a line of its own."
    )


class ShippingZoneFields(BaseRecord):
    """Fields of ShippingZone and AsyncShippingZone."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the zone, assigned by BigCommerce.",
        access="read_only",
    )
    name = Field(
        codecs.STRING, "Name of the zone as the merchant sees it.", required=("create", "update")
    )
    type = Field(
        codecs.text_enum(ShippingZoneType),
        "How places are matched; global covers all places no other zone does.",
        required=("create",),
    )
    locations = Field(
        codecs.array(codecs.nested(ShippingZoneLocation)),
        "Places that belong to the zone; at most 40000 for zip zones.",
        limits={"max_items": 40000},
    )
    free_shipping = Field(
        codecs.nested(ShippingZoneFreeShipping), "Free shipping terms of the zone."
    )
    handling_fees = Field(
        codecs.nested(ShippingZoneHandlingFees),
        "Handling fee on top of shipping: either a fixed sum or a percentage.",
    )
    enabled = Field(codecs.BOOLEAN, "Whether the zone is used at checkout.")


class ShippingZone(ShippingZoneFields, Record):
    """One shipping zone. Areas of the world with their own shipping methods and fees."""

    __slots__ = ()

    methods = Link(
        "Shipping methods offered in one zone.", "ShippingZoneMethods", many=True, virtual=True
    )


class AsyncShippingZone(ShippingZoneFields, AsyncRecord):
    """One shipping zone. Areas of the world with their own shipping methods and fees. For asynchronous clients."""

    __slots__ = ()

    methods = ShippingZone.methods.awaited()


class ShippingZoneFilters(FilterSet):
    """Parameters of ShippingZones."""


class ShippingZones(Resource[ShippingZone]):
    """Areas of the world with their own shipping methods and fees."""

    meta = ResourceMeta(
        name="ShippingZones",
        path="/shipping/zones",
        record=ShippingZone,
        operations={
            "list": Operation("list", "GET", "/shipping/zones"),
            "get": Operation("get", "GET", "/shipping/zones/{id}"),
            "create": Operation("create", "POST", "/shipping/zones", status=201),
            "update": Operation("update", "PUT", "/shipping/zones/{id}"),
            "delete": Operation("delete", "DELETE", "/shipping/zones/{id}", status=204),
        },
        filters=ShippingZoneFilters,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("id", "name", "type", "enabled"),
    )


class AsyncShippingZones(AsyncResource[AsyncShippingZone]):
    """Areas of the world with their own shipping methods and fees. For asynchronous clients."""

    meta = ShippingZones.meta._replace(record=AsyncShippingZone)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ShippingZoneFields() -> None: ...

    def ShippingZoneFilters() -> None: ...

    def ShippingZone() -> None: ...

    def ShippingZones() -> None: ...

    def AsyncShippingZone() -> None: ...

    def AsyncShippingZones() -> None: ...
