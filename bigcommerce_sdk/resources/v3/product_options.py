"""ProductOptions: Options of a product; their values make up its variants.

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
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .products import ProductOptionConfig

ProductOptionType = Union[
    Literal["radio_buttons"],
    Literal["rectangles"],
    Literal["dropdown"],
    Literal["product_list"],
    Literal["product_list_with_images"],
    Literal["swatch"],
]
"""Values of ProductOption.type."""


class ProductOptionChoice(NestedRecord):
    """A value of an option, within the option."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the value.")
    is_default = Field(codecs.BOOLEAN, "Whether it is chosen at first.")
    label = Field(codecs.STRING, "Text that shoppers see.", required=("create",))
    sort_order = Field(
        codecs.INTEGER,
        "Position among the values; lower numbers come first.",
        required=("create",),
        limits={"min": -2147483648, "max": 2147483647},
    )
    value_data = Field(
        codecs.MAP,
        "Data that the type needs: colors of a swatch, or the id of a product.",
        nullable=True,
    )


class ProductOptionFields(BaseRecord):
    """Fields of ProductOption and AsyncProductOption."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the option.", access="read_only")
    product_id = Field(codecs.INTEGER, "Product of the option.", access="read_only")
    display_name = Field(
        codecs.STRING, "Name that shoppers see.", limits={"min_length": 1, "max_length": 255}
    )
    type = Field(codecs.text_enum(ProductOptionType), "How shoppers choose a value.")
    config = Field(codecs.nested(ProductOptionConfig), "Settings of the type.")
    sort_order = Field(codecs.INTEGER, "Position among the options; lower numbers come first.")
    option_values = Field(
        codecs.array(codecs.nested(ProductOptionChoice)), "Values that shoppers choose from."
    )
    name = Field(
        codecs.STRING,
        "Name of the option in the control panel, made by the store.",
        access="read_only",
    )
    image_url = Field(codecs.STRING, "Picture of the option.", nullable=True)


class ProductOption(ProductOptionFields, SubResourceRecord):
    """One product option. Options of a product; their values make up its variants."""

    __slots__ = ()

    values = Link(
        "Values of the option, as records of their own.",
        "ProductOptionValues",
        many=True,
        virtual=True,
    )


class AsyncProductOption(ProductOptionFields, AsyncSubResourceRecord):
    """One product option. Options of a product; their values make up its variants. For asynchronous clients."""

    __slots__ = ()

    values = ProductOption.values.awaited()


class ProductOptionFilters(FilterSet):
    """Parameters of ProductOptions."""

    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductOptions(Resource[ProductOption]):
    """Options of a product; their values make up its variants. Supersedes api.ProductOptions of V2."""

    meta = ResourceMeta(
        name="ProductOptions",
        path="/catalog/products/{product_id}/options",
        api="v3",
        record=ProductOption,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/options",
                accepts=("options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/options/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create", "POST", "/catalog/products/{product_id}/options", envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/catalog/products/{product_id}/options/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/options/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductOptionFilters,
        paging=Paging(50, 250, by="page"),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "display_name", "type", "sort_order"),
    )


class BoundProductOptions(BoundResource[ProductOption]):
    """ProductOptions of one product."""

    meta = ProductOptions.meta


class AsyncProductOptions(AsyncResource[AsyncProductOption]):
    """Options of a product; their values make up its variants. Supersedes api.ProductOptions of V2. For asynchronous clients."""

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
