"""ShippingZoneMethods: Shipping methods offered in one zone.

Generated from schema/shipping_zones.yaml by `python -m generator build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal

from bigcommerce_sdk import codecs
from bigcommerce_sdk.bound import BoundResource
from bigcommerce_sdk.fields import Field
from bigcommerce_sdk.filters import FilterSet
from bigcommerce_sdk.metadata import Operation, ResourceMeta
from bigcommerce_sdk.record import NestedRecord, SubResourceRecord
from bigcommerce_sdk.resource import Resource

ShippingZoneMethodType = Literal[
    "perorder",
    "peritem",
    "weight",
    "total",
    "auspost",
    "canadapost",
    "endicia",
    "usps",
    "fedex",
    "royalmail",
    "upsready",
    "freeshipping",
]
"""Values of ShippingZoneMethod.type."""


class ShippingZoneMethodHandlingFees(NestedRecord):
    """Handling fee on top of shipping: either a fixed sum or a percentage."""

    __slots__ = ()

    fixed_surcharge = Field(codecs.DECIMAL, "Fixed handling fee, as an amount of money.")
    percentage_surcharge = Field(
        codecs.DECIMAL, "Handling fee as a percentage of the shipping cost."
    )


class ShippingZoneMethod(SubResourceRecord):
    """One shipping zone method. Shipping methods offered in one zone."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the shipping method, assigned by BigCommerce.",
        access="read_only",
    )
    name = Field(codecs.STRING, "Name of the shipping method as shoppers see it.")
    type = Field(
        codecs.text_enum(ShippingZoneMethodType),
        "How the cost is worked out: an own rule or a carrier service.",
    )
    settings = Field(codecs.MAP, "Rates or carrier options, which differ per method type.")
    enabled = Field(codecs.BOOLEAN, "Whether the method is offered to shoppers.")
    handling_fees = Field(
        codecs.nested(ShippingZoneMethodHandlingFees),
        "Handling fee on top of shipping: either a fixed sum or a percentage.",
    )
    is_fallback = Field(
        codecs.BOOLEAN, "Whether the method is offered only when no other gives a quote."
    )
    channel_ids = Field(
        codecs.array(codecs.INTEGER), "Channels in which the method is offered; all when not sent."
    )


class ShippingZoneMethodFilters(FilterSet):
    """Parameters of ShippingZoneMethods."""


class ShippingZoneMethods(Resource):
    """Shipping methods offered in one zone."""

    meta = ResourceMeta(
        name="ShippingZoneMethods",
        path="/shipping/zones/{zone_id}/methods",
        record=ShippingZoneMethod,
        operations={
            "list": Operation("list", "GET", "/shipping/zones/{zone_id}/methods"),
            "get": Operation("get", "GET", "/shipping/zones/{zone_id}/methods/{id}"),
            "create": Operation("create", "POST", "/shipping/zones/{zone_id}/methods"),
            "update": Operation("update", "PUT", "/shipping/zones/{zone_id}/methods/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/shipping/zones/{zone_id}/methods/{id}", status=204
            ),
        },
        filters=ShippingZoneMethodFilters,
        parents=("zone_id",),
        scopes=("store_v2_information_read_only", "store_v2_information"),
    )


class BoundShippingZoneMethods(BoundResource):
    """ShippingZoneMethods of one shipping zone."""

    meta = ShippingZoneMethods.meta
