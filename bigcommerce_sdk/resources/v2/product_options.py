"""ProductOptions: Options of a product, as they come from its option set.

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
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class ProductOptionFields(BaseRecord):
    """Fields of ProductOption and AsyncProductOption."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number of the product option, as used in rules and SKUs.",
        access="read_only",
    )
    option_id = Field(
        codecs.INTEGER, "Shared option that this one is made from.", access="read_only"
    )
    display_name = Field(codecs.STRING, "Name of the option shown to shoppers.", access="read_only")
    sort_order = Field(
        codecs.INTEGER, "Position among the options; lower numbers come first.", access="read_only"
    )
    is_required = Field(
        codecs.BOOLEAN, "Whether shoppers have to choose a value before buying.", access="read_only"
    )


class ProductOption(ProductOptionFields, SubResourceRecord):
    """One product option. Options of a product, as they come from its option set."""

    __slots__ = ()

    option = Link(
        "The option with the id option_id.", "Options", via="option_id", virtual=True, none_when=0
    )


class AsyncProductOption(ProductOptionFields, AsyncSubResourceRecord):
    """One product option. Options of a product, as they come from its option set. For asynchronous clients."""

    __slots__ = ()

    option = ProductOption.option.awaited()


class ProductOptionFilters(FilterSet):
    """Parameters of ProductOptions."""


class ProductOptions(Resource[ProductOption]):
    """Options of a product, as they come from its option set. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductOptions."""

    meta = ResourceMeta(
        name="ProductOptions",
        path="/products/{product_id}/options",
        record=ProductOption,
        operations={
            "list": Operation("list", "GET", "/products/{product_id}/options", accepts=("paging",)),
            "get": Operation("get", "GET", "/products/{product_id}/options/{id}"),
        },
        filters=ProductOptionFilters,
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "option_id", "display_name", "is_required", "sort_order"),
        superseded_by="api.v3.ProductOptions",
    )


class BoundProductOptions(BoundResource[ProductOption]):
    """ProductOptions of one product."""

    meta = ProductOptions.meta


class AsyncProductOptions(AsyncResource[AsyncProductOption]):
    """Options of a product, as they come from its option set. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductOptions. For asynchronous clients."""

    meta = ProductOptions.meta._replace(record=AsyncProductOption)


class AsyncBoundProductOptions(AsyncBoundResource[AsyncProductOption]):
    """ProductOptions of one product. For asynchronous clients."""

    meta = AsyncProductOptions.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductOptionFields() -> None: ...

    def ProductOptionFilters() -> None: ...

    def ProductOption() -> None: ...

    def ProductOptions() -> None: ...

    def BoundProductOptions() -> None: ...

    def AsyncProductOption() -> None: ...

    def AsyncProductOptions() -> None: ...

    def AsyncBoundProductOptions() -> None: ...
