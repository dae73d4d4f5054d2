"""ProductCustomFields: Custom fields of a product, each a name and a text that shoppers see.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ProductCustomFieldIncludeField = Union[Literal["name"], Literal["value"]]
"""Fields of a custom field that include_fields selects."""


class ProductCustomFieldFields(BaseRecord):
    """Fields of ProductCustomField and AsyncProductCustomField."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the custom field.", access="read_only")
    name = Field(
        codecs.STRING,
        "Name of the custom field, such as Wood.",
        required=("create",),
        limits={"min_length": 1, "max_length": 250},
    )
    value = Field(
        codecs.STRING,
        "Text beside the label, such as Oak.",
        required=("create",),
        limits={"min_length": 1, "max_length": 250},
    )


class ProductCustomField(ProductCustomFieldFields, SubResourceRecord):
    """One product custom field. Custom fields of a product, each a name and a text that shoppers see."""

    __slots__ = ()


class AsyncProductCustomField(ProductCustomFieldFields, AsyncSubResourceRecord):
    """One product custom field. Custom fields of a product, each a name and a text that shoppers see. For asynchronous clients."""

    __slots__ = ()


class ProductCustomFieldFilters(FilterSet):
    """Parameters of ProductCustomFields."""

    include_fields = Parameter(
        codecs.csv(codecs.text_enum(ProductCustomFieldIncludeField)),
        "Fields to return; the id always comes back.",
        group="option",
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.text_enum(ProductCustomFieldIncludeField)),
        "Fields to leave out; the id always comes back.",
        group="option",
    )


class ProductCustomFields(Resource[ProductCustomField]):
    """Custom fields of a product, each a name and a text that shoppers see. Supersedes api.ProductCustomFields of V2."""

    meta = ResourceMeta(
        name="ProductCustomFields",
        path="/catalog/products/{product_id}/custom-fields",
        api="v3",
        record=ProductCustomField,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/custom-fields",
                accepts=("options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/custom-fields/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create", "POST", "/catalog/products/{product_id}/custom-fields", envelope="data"
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/{product_id}/custom-fields/{id}",
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/custom-fields/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductCustomFieldFilters,
        paging=Paging(50, 250, by="page"),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "value"),
    )


class BoundProductCustomFields(BoundResource[ProductCustomField]):
    """ProductCustomFields of one product."""

    meta = ProductCustomFields.meta


class AsyncProductCustomFields(AsyncResource[AsyncProductCustomField]):
    """Custom fields of a product, each a name and a text that shoppers see. Supersedes api.ProductCustomFields of V2. For asynchronous clients."""

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
