"""ProductOptionValues: Values of an option that shoppers choose from.

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

ProductOptionValueIncludeField = Union[
    Literal["label"], Literal["sort_order"], Literal["value_data"], Literal["is_default"]
]
"""Fields of a value that include_fields selects."""


class ProductOptionValueFields(BaseRecord):
    """Fields of ProductOptionValue and AsyncProductOptionValue."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the value.", access="read_only")
    is_default = Field(codecs.BOOLEAN, "Whether it is chosen at first.")
    label = Field(codecs.STRING, "Text that shoppers see.", required=("create", "update"))
    sort_order = Field(
        codecs.INTEGER,
        "Position among the values; lower numbers come first.",
        required=("create", "update"),
        limits={"min": -2147483648, "max": 2147483647},
    )
    value_data = Field(
        codecs.MAP,
        "Data that the type needs: colors of a swatch, or the id of a product.",
        nullable=True,
    )


class ProductOptionValue(ProductOptionValueFields, SubResourceRecord):
    """One product option value. Values of an option that shoppers choose from."""

    __slots__ = ()


class AsyncProductOptionValue(ProductOptionValueFields, AsyncSubResourceRecord):
    """One product option value. Values of an option that shoppers choose from. For asynchronous clients."""

    __slots__ = ()


class ProductOptionValueFilters(FilterSet):
    """Parameters of ProductOptionValues."""

    include_fields = Parameter(
        codecs.csv(codecs.text_enum(ProductOptionValueIncludeField)),
        "Fields to return; the id always comes back.",
        group="option",
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.text_enum(ProductOptionValueIncludeField)),
        "Fields to leave out; the id always comes back.",
        group="option",
    )


class ProductOptionValues(Resource[ProductOptionValue]):
    """Values of an option that shoppers choose from. Supersedes api.OptionValues of V2."""

    meta = ResourceMeta(
        name="ProductOptionValues",
        path="/catalog/products/{product_id}/options/{option_id}/values",
        api="v3",
        record=ProductOptionValue,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/options/{option_id}/values",
                accepts=("options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/options/{option_id}/values/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create",
                "POST",
                "/catalog/products/{product_id}/options/{option_id}/values",
                envelope="data",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/{product_id}/options/{option_id}/values/{id}",
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/options/{option_id}/values/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductOptionValueFilters,
        paging=Paging(50, 250, by="page"),
        parents=("product_id", "option_id"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "label", "is_default", "sort_order"),
    )


class BoundProductOptionValues(BoundResource[ProductOptionValue]):
    """ProductOptionValues of one product option."""

    meta = ProductOptionValues.meta


class AsyncProductOptionValues(AsyncResource[AsyncProductOptionValue]):
    """Values of an option that shoppers choose from. Supersedes api.OptionValues of V2. For asynchronous clients."""

    meta = ProductOptionValues.meta._replace(record=AsyncProductOptionValue)


class AsyncBoundProductOptionValues(AsyncBoundResource[AsyncProductOptionValue]):
    """ProductOptionValues of one product option. For asynchronous clients."""

    meta = AsyncProductOptionValues.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductOptionValueFields() -> None: ...

    def ProductOptionValueFilters() -> None: ...

    def ProductOptionValue() -> None: ...

    def ProductOptionValues() -> None: ...

    def BoundProductOptionValues() -> None: ...

    def AsyncProductOptionValue() -> None: ...

    def AsyncProductOptionValues() -> None: ...

    def AsyncBoundProductOptionValues() -> None: ...
