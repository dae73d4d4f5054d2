"""ProductConfigurableFields: Fields that shoppers fill in on a product page, such as a text or a file.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ProductConfigurableFieldFields(BaseRecord):
    """Fields of ProductConfigurableField and AsyncProductConfigurableField."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the configurable field.", access="read_only")
    product_id = Field(
        codecs.lenient(codecs.INTEGER), "Product that this entry belongs to.", access="read_only"
    )
    name = Field(
        codecs.lenient(codecs.STRING),
        "Label shown to shoppers next to the field.",
        access="read_only",
    )
    type = Field(
        codecs.lenient(codecs.STRING), "Kind of input offered to shoppers.", access="read_only"
    )
    allowed_file_types = Field(
        codecs.lenient(codecs.STRING), "File types that shoppers may upload.", access="read_only"
    )
    max_size = Field(
        codecs.lenient(codecs.INTEGER), "Largest upload that is accepted.", access="read_only"
    )
    select_options = Field(
        codecs.lenient(codecs.ANY), "Choices offered when the field is a list.", access="read_only"
    )
    is_required = Field(
        codecs.lenient(codecs.BOOLEAN),
        "Whether shoppers have to fill it in before buying.",
        access="read_only",
    )
    sort_order = Field(
        codecs.lenient(codecs.INTEGER),
        "Position among the fields; lower numbers come first.",
        access="read_only",
    )


class ProductConfigurableField(ProductConfigurableFieldFields, SubResourceRecord):
    """One product configurable field. Fields that shoppers fill in on a product page, such as a text or a file."""

    __slots__ = ()


class AsyncProductConfigurableField(ProductConfigurableFieldFields, AsyncSubResourceRecord):
    """One product configurable field. Fields that shoppers fill in on a product page, such as a text or a file. For asynchronous clients."""

    __slots__ = ()


class ProductConfigurableFieldFilters(FilterSet):
    """Parameters of ProductConfigurableFields."""


class ProductConfigurableFields(Resource[ProductConfigurableField]):
    """Fields that shoppers fill in on a product page, such as a text or a file. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductModifiers."""

    meta = ResourceMeta(
        name="ProductConfigurableFields",
        path="/products/{product_id}/configurable_fields",
        record=ProductConfigurableField,
        operations={
            "list": Operation(
                "list", "GET", "/products/{product_id}/configurable_fields", accepts=("paging",)
            ),
            "get": Operation("get", "GET", "/products/{product_id}/configurable_fields/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/products/{product_id}/configurable_fields/{id}", status=204
            ),
            "delete_all": Operation(
                "delete_all", "DELETE", "/products/{product_id}/configurable_fields", status=204
            ),
            "count": Operation("count", "GET", "/products/{product_id}/configurable_fields/count"),
            "list_all": Operation(
                "list_all", "GET", "/products/configurablefields", accepts=("paging",)
            ),
            "count_all": Operation("count_all", "GET", "/products/configurable_fields/count"),
        },
        filters=ProductConfigurableFieldFilters,
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "type", "is_required", "sort_order"),
        superseded_by="api.v3.ProductModifiers",
        successor_calls={
            "delete_all": "delete(product_id, id)",
            "count": "all(product_id, limit=1).total",
        },
    )


class BoundProductConfigurableFields(BoundResource[ProductConfigurableField]):
    """ProductConfigurableFields of one product."""

    meta = ProductConfigurableFields.meta


class AsyncProductConfigurableFields(AsyncResource[AsyncProductConfigurableField]):
    """Fields that shoppers fill in on a product page, such as a text or a file. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductModifiers. For asynchronous clients."""

    meta = ProductConfigurableFields.meta._replace(record=AsyncProductConfigurableField)


class AsyncBoundProductConfigurableFields(AsyncBoundResource[AsyncProductConfigurableField]):
    """ProductConfigurableFields of one product. For asynchronous clients."""

    meta = AsyncProductConfigurableFields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductConfigurableFieldFields() -> None: ...

    def ProductConfigurableFieldFilters() -> None: ...

    def ProductConfigurableField() -> None: ...

    def ProductConfigurableFields() -> None: ...

    def BoundProductConfigurableFields() -> None: ...

    def AsyncProductConfigurableField() -> None: ...

    def AsyncProductConfigurableFields() -> None: ...

    def AsyncBoundProductConfigurableFields() -> None: ...
