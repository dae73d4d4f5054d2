"""ShippingMethods: Shipping methods enabled anywhere in the store, not those of one zone.

Generated from schema/shipping_methods.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.fields import Field
from bigcommerce_sdk.filters import FilterSet, Parameter
from bigcommerce_sdk.metadata import Operation, Paging, ResourceMeta
from bigcommerce_sdk.record import Record
from bigcommerce_sdk.resource import Resource


class ShippingMethod(Record):
    """One shipping method. Shipping methods enabled anywhere in the store, not those of one zone."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the shipping method.", access="read_only")
    name = Field(codecs.lenient(codecs.STRING), "Name under which the store lists the method.")
    method_name = Field(
        codecs.lenient(codecs.STRING), "Name of the kind of method or service behind it."
    )


class ShippingMethodFilters(FilterSet):
    """Parameters of ShippingMethods."""

    id = Parameter(codecs.STRING_OR_INTEGER, "The shipping method with this id.")
    min_id = Parameter(codecs.INTEGER, "Lowest shipping method id to return.", field="id", op="min")
    max_id = Parameter(
        codecs.INTEGER, "Highest shipping method id to return.", field="id", op="max"
    )


class ShippingMethods(Resource[ShippingMethod]):
    """Shipping methods enabled anywhere in the store, not those of one zone."""

    meta = ResourceMeta(
        name="ShippingMethods",
        path="/shipping/methods",
        record=ShippingMethod,
        operations={
            "list": Operation("list", "GET", "/shipping/methods", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/shipping/methods/{id}"),
        },
        filters=ShippingMethodFilters,
        paging=Paging(50, 250),
        scopes=("store_v2_information_read_only", "store_v2_information"),
    )
