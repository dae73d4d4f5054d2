"""ShippingZoneMethods: Shipping methods offered in one zone.

Generated from schema/v2/shipping_zones.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ShippingDefaultCostType = Union[Literal["percentage_of_total"], Literal["fixed_amount"]]
"""Whether a default cost is a share of the total or a sum."""

ShippingDropoffType = Union[
    Literal["REGULAR_PICKUP"],
    Literal["REQUEST_COURIER"],
    Literal["DROP_BOX"],
    Literal["BUSINESS_SERVICE_CENTER"],
    Literal["STATION"],
]
"""Ways in which parcels reach the carrier."""

ShippingRateType = Union[Literal["NONE"], Literal["LIST"]]
"""Whether list rates are used."""

ShippingDestinationType = Union[Literal["residential"], Literal["business"]]
"""Kinds of address."""

ShippingZoneMethodType = Union[
    Literal["perorder"],
    Literal["peritem"],
    Literal["weight"],
    Literal["total"],
    Literal["auspost"],
    Literal["canadapost"],
    Literal["endicia"],
    Literal["usps"],
    Literal["fedex"],
    Literal["royalmail"],
    Literal["upsready"],
    Literal["freeshipping"],
]
"""Values of ShippingZoneMethod.type."""


class ShippingCostRange(NestedRecord):
    """The cost within one range of order weights or totals."""

    __slots__ = ()

    lower_limit = Field(codecs.DECIMAL_NUMBER, "Where the range begins.")
    upper_limit = Field(codecs.DECIMAL_NUMBER, "Where the range ends.")
    shipping_cost = Field(codecs.DECIMAL_NUMBER, "Cost within the range, in money.")


class ShippingCarrierOptions(NestedRecord):
    """Options of a carrier; each carrier takes only some of them."""

    __slots__ = ()

    delivery_services = Field(
        codecs.array(codecs.STRING), "Codes of the services that are offered."
    )
    packaging_type = Field(codecs.STRING, "Code of the packaging that is assumed.")
    packaging = Field(
        codecs.STRING,
        "Repeated code of the packaging, for some carriers; None if not set.",
        nullable=True,
        none_as=[],
    )
    packing_method = Field(codecs.STRING, "Whether the items of an order are packed together.")
    dropoff_type = Field(codecs.text_enum(ShippingDropoffType), "How parcels reach the carrier.")
    rate_type = Field(codecs.text_enum(ShippingRateType), "Whether list rates are used.")
    destination_type = Field(
        codecs.text_enum(ShippingDestinationType), "Kind of address that is assumed."
    )
    include_package_value = Field(codecs.BOOLEAN, "Whether the value is declared for insurance.")
    show_transit_time = Field(codecs.BOOLEAN, "Whether shoppers see how long delivery takes.")


class ShippingZoneMethodSettings(NestedRecord):
    """Rates or carrier options of a shipping method; which of them depends on its type."""

    __slots__ = ()

    rate = Field(codecs.DECIMAL_NUMBER, "Cost per order or per item, as an amount of money.")
    default_cost = Field(
        codecs.DECIMAL_NUMBER,
        "Cost outside every range; null where the method is not offered then.",
        nullable=True,
    )
    default_cost_type = Field(
        codecs.text_enum(ShippingDefaultCostType), "What the default cost means."
    )
    include_order_total_taxes = Field(
        codecs.BOOLEAN, "Whether the order total is taken with tax, for costs by order total."
    )
    range = Field(
        codecs.array(codecs.nested(ShippingCostRange)), "Costs by order weight or order total."
    )
    carrier_options = Field(
        codecs.nested(ShippingCarrierOptions), "Options of the carrier that gives the quotes."
    )


class ShippingZoneMethodHandlingFees(NestedRecord):
    """Handling fee on top of shipping: either a fixed sum or a percentage."""

    __slots__ = ()

    fixed_surcharge = Field(codecs.DECIMAL, "Fixed handling fee, as an amount of money.")
    percentage_surcharge = Field(
        codecs.DECIMAL, "Handling fee as a percentage of the shipping cost."
    )


class ShippingZoneMethodFields(BaseRecord):
    """Fields of ShippingZoneMethod and AsyncShippingZoneMethod."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the shipping method, assigned by BigCommerce.",
        access="read_only",
    )
    name = Field(codecs.STRING, "Name of the shipping method as shoppers see it.")
    type = Field(
        codecs.text_enum(ShippingZoneMethodType, open=True),
        "How the cost is calculated: by a rule of its own or by a carrier.",
    )
    settings = Field(
        codecs.nested(ShippingZoneMethodSettings),
        "Rates or carrier options, which differ per method type; None where it has none.",
        none_as=[],
    )
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


class ShippingZoneMethod(ShippingZoneMethodFields, SubResourceRecord):
    """One shipping zone method. Shipping methods offered in one zone."""

    __slots__ = ()


class AsyncShippingZoneMethod(ShippingZoneMethodFields, AsyncSubResourceRecord):
    """One shipping zone method. Shipping methods offered in one zone. For asynchronous clients."""

    __slots__ = ()


class ShippingZoneMethodFilters(FilterSet):
    """Parameters of ShippingZoneMethods."""


class ShippingZoneMethods(Resource[ShippingZoneMethod]):
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
        columns=("id", "name", "type", "enabled"),
    )


class BoundShippingZoneMethods(BoundResource[ShippingZoneMethod]):
    """ShippingZoneMethods of one shipping zone."""

    meta = ShippingZoneMethods.meta


class AsyncShippingZoneMethods(AsyncResource[AsyncShippingZoneMethod]):
    """Shipping methods offered in one zone. For asynchronous clients."""

    meta = ShippingZoneMethods.meta._replace(record=AsyncShippingZoneMethod)


class AsyncBoundShippingZoneMethods(AsyncBoundResource[AsyncShippingZoneMethod]):
    """ShippingZoneMethods of one shipping zone. For asynchronous clients."""

    meta = AsyncShippingZoneMethods.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ShippingZoneMethodFields() -> None: ...

    def ShippingZoneMethodFilters() -> None: ...

    def ShippingZoneMethod() -> None: ...

    def ShippingZoneMethods() -> None: ...

    def BoundShippingZoneMethods() -> None: ...

    def AsyncShippingZoneMethod() -> None: ...

    def AsyncShippingZoneMethods() -> None: ...

    def AsyncBoundShippingZoneMethods() -> None: ...
