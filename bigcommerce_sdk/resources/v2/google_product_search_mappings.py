"""GoogleProductSearchMappings: How a product is described to Google product search.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class GoogleProductSearchMappingFields(BaseRecord):
    """Fields of GoogleProductSearchMapping and AsyncGoogleProductSearchMapping."""

    __slots__ = ()

    enabled = Field(
        codecs.lenient(codecs.BOOLEAN),
        "Whether the product takes part in Google product search.",
        access="read_only",
    )
    product_id = Field(
        codecs.lenient(codecs.INTEGER), "Product that this entry belongs to.", access="read_only"
    )
    category_id = Field(
        codecs.lenient(codecs.INTEGER),
        "Google category the product is filed under.",
        access="read_only",
    )
    custom_item = Field(
        codecs.lenient(codecs.BOOLEAN),
        "Whether the product is custom made, without trade numbers.",
        access="read_only",
    )
    age_group = Field(
        codecs.lenient(codecs.STRING), "Age group the product is meant for.", access="read_only"
    )
    gender = Field(
        codecs.lenient(codecs.STRING), "Gender the product is meant for.", access="read_only"
    )
    size = Field(codecs.lenient(codecs.STRING), "Size given to Google.", access="read_only")
    color = Field(codecs.lenient(codecs.STRING), "Color given to Google.", access="read_only")
    pattern = Field(codecs.lenient(codecs.STRING), "Pattern given to Google.", access="read_only")
    material = Field(codecs.lenient(codecs.STRING), "Material given to Google.", access="read_only")
    global_trade_item_number = Field(
        codecs.lenient(codecs.STRING), "Global trade item number (GTIN).", access="read_only"
    )
    manufacturer_part_number = Field(
        codecs.lenient(codecs.STRING),
        "Part number given by the manufacturer (MPN).",
        access="read_only",
    )
    google_shopping_product_category_path = Field(
        codecs.lenient(codecs.STRING),
        "Path of the product category in the Google taxonomy.",
        access="read_only",
    )


class GoogleProductSearchMapping(GoogleProductSearchMappingFields, SubResourceRecord):
    """One google product search mapping. How a product is described to Google product search."""

    __slots__ = ()


class AsyncGoogleProductSearchMapping(GoogleProductSearchMappingFields, AsyncSubResourceRecord):
    """One google product search mapping. How a product is described to Google product search. For asynchronous clients."""

    __slots__ = ()


class GoogleProductSearchMappingFilters(FilterSet):
    """Parameters of GoogleProductSearchMappings."""


class GoogleProductSearchMappings(Resource[GoogleProductSearchMapping]):
    """How a product is described to Google product search. Deprecated: The API recommends V3 catalog products."""

    meta = ResourceMeta(
        name="GoogleProductSearchMappings",
        path="/products/{product_id}/googleproductsearch",
        record=GoogleProductSearchMapping,
        operations={"get": Operation("get", "GET", "/products/{product_id}/googleproductsearch")},
        filters=GoogleProductSearchMappingFilters,
        parents=("product_id",),
        single=True,
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("product_id", "enabled", "global_trade_item_number", "manufacturer_part_number"),
    )


class AsyncGoogleProductSearchMappings(AsyncResource[AsyncGoogleProductSearchMapping]):
    """How a product is described to Google product search. Deprecated: The API recommends V3 catalog products. For asynchronous clients."""

    meta = GoogleProductSearchMappings.meta._replace(record=AsyncGoogleProductSearchMapping)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def GoogleProductSearchMappingFields() -> None: ...

    def GoogleProductSearchMappingFilters() -> None: ...

    def GoogleProductSearchMapping() -> None: ...

    def GoogleProductSearchMappings() -> None: ...

    def AsyncGoogleProductSearchMapping() -> None: ...

    def AsyncGoogleProductSearchMappings() -> None: ...
