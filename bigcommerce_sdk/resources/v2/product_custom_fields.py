"""ProductCustomFields: Extra facts about a product, each a name and a text shown to shoppers.

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


class ProductCustomFieldFields(BaseRecord):
    """Fields of ProductCustomField and AsyncProductCustomField."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the custom field.",
        access="read_only",
        limits={"min": 1},
    )
    product_id = Field(
        codecs.INTEGER, "Product that this entry belongs to.", access="read_only", limits={"min": 1}
    )
    name = Field(
        codecs.STRING,
        "Label of the fact, such as Material.",
        required=("create", "update"),
        limits={"min_length": 1, "max_length": 250},
    )
    text = Field(
        codecs.STRING,
        "Text shown beside the label, such as Cotton.",
        required=("create", "update"),
        limits={"min_length": 1, "max_length": 250},
    )


class ProductCustomField(ProductCustomFieldFields, SubResourceRecord):
    """One product custom field. Extra facts about a product, each a name and a text shown to shoppers."""

    __slots__ = ()


class AsyncProductCustomField(ProductCustomFieldFields, AsyncSubResourceRecord):
    """One product custom field. Extra facts about a product, each a name and a text shown to shoppers. For asynchronous clients."""

    __slots__ = ()


class ProductCustomFieldFilters(FilterSet):
    """Parameters of ProductCustomFields."""


class ProductCustomFields(Resource[ProductCustomField]):
    """Extra facts about a product, each a name and a text shown to shoppers. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductCustomFields."""

    meta = ResourceMeta(
        name="ProductCustomFields",
        path="/products/{product_id}/custom_fields",
        record=ProductCustomField,
        operations={
            "list": Operation(
                "list", "GET", "/products/{product_id}/custom_fields", accepts=("paging",)
            ),
            "get": Operation("get", "GET", "/products/{product_id}/custom_fields/{id}"),
            "create": Operation(
                "create", "POST", "/products/{product_id}/custom_fields", status=201
            ),
            "update": Operation("update", "PUT", "/products/{product_id}/custom_fields/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/products/{product_id}/custom_fields/{id}", status=204
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/products/{product_id}/custom_fields",
                status=204,
                accepts=("paging",),
            ),
            "count": Operation("count", "GET", "/products/{product_id}/custom_fields/count"),
            "list_all": Operation("list_all", "GET", "/products/customfields", accepts=("paging",)),
            "count_all": Operation("count_all", "GET", "/products/custom_fields/count"),
        },
        filters=ProductCustomFieldFilters,
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "text"),
        superseded_by="api.v3.ProductCustomFields",
        successor_calls={
            "delete_all": "delete(product_id, id)",
            "count": "all(product_id, limit=1).total",
        },
    )


class BoundProductCustomFields(BoundResource[ProductCustomField]):
    """ProductCustomFields of one product."""

    meta = ProductCustomFields.meta


class AsyncProductCustomFields(AsyncResource[AsyncProductCustomField]):
    """Extra facts about a product, each a name and a text shown to shoppers. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductCustomFields. For asynchronous clients."""

    meta = ProductCustomFields.meta._replace(record=AsyncProductCustomField)


class AsyncBoundProductCustomFields(AsyncBoundResource[AsyncProductCustomField]):
    """ProductCustomFields of one product. For asynchronous clients."""

    meta = AsyncProductCustomFields.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductCustomFieldFields() -> None: ...

    def ProductCustomFieldFilters() -> None: ...

    def ProductCustomField() -> None: ...

    def ProductCustomFields() -> None: ...

    def BoundProductCustomFields() -> None: ...

    def AsyncProductCustomField() -> None: ...

    def AsyncProductCustomFields() -> None: ...

    def AsyncBoundProductCustomFields() -> None: ...
