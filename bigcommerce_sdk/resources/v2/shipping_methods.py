"""ShippingMethods: Shipping methods enabled anywhere in the store, not those of one zone.

Generated from schema/v2/shipping_methods.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class ShippingMethodFields(BaseRecord):
    """Fields of ShippingMethod and AsyncShippingMethod."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the shipping method.", access="read_only")
    name = Field(
        codecs.lenient(codecs.STRING),
        "Name under which the store lists the method.",
        access="read_only",
    )
    method_name = Field(
        codecs.lenient(codecs.STRING),
        "Name of the kind of method or service behind it.",
        access="read_only",
    )


class ShippingMethod(ShippingMethodFields, Record):
    """One shipping method. Shipping methods enabled anywhere in the store, not those of one zone."""

    __slots__ = ()


class AsyncShippingMethod(ShippingMethodFields, AsyncRecord):
    """One shipping method. Shipping methods enabled anywhere in the store, not those of one zone. For asynchronous clients."""

    __slots__ = ()


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
        columns=("id", "name", "method_name"),
    )


class AsyncShippingMethods(AsyncResource[AsyncShippingMethod]):
    """Shipping methods enabled anywhere in the store, not those of one zone. For asynchronous clients."""

    meta = ShippingMethods.meta._replace(record=AsyncShippingMethod)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ShippingMethodFields() -> None: ...

    def ShippingMethodFilters() -> None: ...

    def ShippingMethod() -> None: ...

    def ShippingMethods() -> None: ...

    def AsyncShippingMethod() -> None: ...

    def AsyncShippingMethods() -> None: ...
