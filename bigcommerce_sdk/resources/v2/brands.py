"""Brands: Brands that products can be assigned to.

Generated from schema/v2/brands.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class BrandFields(BaseRecord):
    """Fields of Brand and AsyncBrand."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER, "Number that identifies the brand.", access="read_only", limits={"min": 1}
    )
    name = Field(
        codecs.STRING,
        "Name of the brand shown to shoppers.",
        required=("create",),
        limits={"min_length": 1, "max_length": 255},
    )
    page_title = Field(
        codecs.STRING, "Title tag of the storefront page.", limits={"max_length": 250}
    )
    meta_keywords = Field(
        codecs.STRING,
        "Keywords for the meta tag of the storefront page.",
        nullable=True,
        limits={"max_length": 65535},
    )
    meta_description = Field(
        codecs.STRING,
        "Description for the meta tag of the storefront page.",
        nullable=True,
        limits={"max_length": 65535},
    )
    image_file = Field(codecs.STRING, "Main picture of the brand.")
    search_keywords = Field(
        codecs.STRING,
        "Extra words by which the store search finds the brand, comma-separated.",
        limits={"max_length": 65535},
    )


class Brand(BrandFields, Record):
    """One brand. Brands that products can be assigned to."""

    __slots__ = ()


class AsyncBrand(BrandFields, AsyncRecord):
    """One brand. Brands that products can be assigned to. For asynchronous clients."""

    __slots__ = ()


class BrandFilters(FilterSet):
    """Parameters of Brands."""

    name = Parameter(codecs.STRING, "Brands with this name.")
    min_id = Parameter(codecs.INTEGER, "Lowest brand id to return.", field="id", op="min")
    max_id = Parameter(codecs.INTEGER, "Highest brand id to return.", field="id", op="max")


class Brands(Resource[Brand]):
    """Brands that products can be assigned to. Deprecated: The API recommends V3 catalog brands. Superseded by api.v3.Brands."""

    meta = ResourceMeta(
        name="Brands",
        path="/brands",
        record=Brand,
        operations={
            "list": Operation("list", "GET", "/brands", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/brands/{id}"),
            "create": Operation("create", "POST", "/brands", status=201),
            "update": Operation("update", "PUT", "/brands/{id}"),
            "delete": Operation("delete", "DELETE", "/brands/{id}", status=204),
            "delete_all": Operation("delete_all", "DELETE", "/brands", status=204),
            "count": Operation("count", "GET", "/brands/count"),
        },
        filters=BrandFilters,
        paging=Paging(50, 250, keyset="min_id"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "page_title", "image_file"),
        superseded_by="api.v3.Brands",
        successor_calls={"delete_all": "delete_all(...)", "count": "all(limit=1).total"},
    )


class AsyncBrands(AsyncResource[AsyncBrand]):
    """Brands that products can be assigned to. Deprecated: The API recommends V3 catalog brands. Superseded by api.v3.Brands. For asynchronous clients."""

    meta = Brands.meta._replace(record=AsyncBrand)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def BrandFields() -> None: ...

    def BrandFilters() -> None: ...

    def Brand() -> None: ...

    def Brands() -> None: ...

    def AsyncBrand() -> None: ...

    def AsyncBrands() -> None: ...
