"""ProductModifiers: Choices and inputs of a product that make up no variants.

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

from .products import ProductAdjusters, ProductOptionConfig

ProductModifierType = Union[
    Literal["date"],
    Literal["checkbox"],
    Literal["file"],
    Literal["text"],
    Literal["multi_line_text"],
    Literal["numbers_only_text"],
    Literal["radio_buttons"],
    Literal["rectangles"],
    Literal["dropdown"],
    Literal["product_list"],
    Literal["product_list_with_images"],
    Literal["swatch"],
]
"""Values of ProductModifier.type."""


class ProductModifierChoice(NestedRecord):
    """A value of a modifier, within the modifier."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the value.")
    option_id = Field(codecs.INTEGER, "Modifier of the value.", access="read_only")
    label = Field(codecs.STRING, "Text that shoppers see.")
    sort_order = Field(
        codecs.INTEGER,
        "Position among the values; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    is_default = Field(codecs.BOOLEAN, "Whether it is chosen at first.")
    value_data = Field(
        codecs.MAP,
        "Data that the type needs: colors of a swatch, or the id of a product.",
        nullable=True,
    )
    adjusters = Field(
        codecs.nested(ProductAdjusters),
        "What changes when a shopper chooses the value.",
        nullable=True,
    )


class ProductModifierItems(NestedRecord):
    """A modifier in the reply to its create."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the modifier.")
    type = Field(codecs.text_enum(ProductModifierType), "How shoppers choose or what they fill in.")
    required = Field(codecs.BOOLEAN, "Whether shoppers must choose or fill it in.")
    sort_order = Field(codecs.INTEGER, "Position among the modifiers; lower numbers come first.")
    config = Field(codecs.nested(ProductOptionConfig), "Settings of the type.")
    display_name = Field(codecs.STRING, "Name that shoppers see.")
    product_id = Field(codecs.INTEGER, "Product of the modifier.")
    name = Field(codecs.STRING, "Name of the modifier in the control panel, made by the store.")
    option_values = Field(
        codecs.array(codecs.nested(ProductModifierChoice)),
        "Values that shoppers choose from, for types with values.",
    )


class ProductModifierFields(BaseRecord):
    """Fields of ProductModifier and AsyncProductModifier."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the modifier.", access="read_only")
    type = Field(
        codecs.text_enum(ProductModifierType),
        "How shoppers choose or what they fill in.",
        required=("create", "update"),
    )
    required = Field(
        codecs.BOOLEAN, "Whether shoppers must choose or fill it in.", required=("create", "update")
    )
    sort_order = Field(codecs.INTEGER, "Position among the modifiers; lower numbers come first.")
    config = Field(codecs.nested(ProductOptionConfig), "Settings of the type.")
    display_name = Field(codecs.STRING, "Name that shoppers see.", required=("create",))
    product_id = Field(codecs.INTEGER, "Product of the modifier.", access="read_only")
    name = Field(
        codecs.STRING,
        "Name of the modifier in the control panel, made by the store.",
        access="read_only",
    )
    option_values = Field(
        codecs.array(codecs.nested(ProductModifierChoice)),
        "Values that shoppers choose from, for types with values.",
    )
    items = Field(
        codecs.nested(ProductModifierItems),
        "The created modifier; only in responses to a create.",
        access="read_only",
        nullable=True,
    )


class ProductModifier(ProductModifierFields, SubResourceRecord):
    """One product modifier. Choices and inputs of a product that make up no variants."""

    __slots__ = ()

    values = Link(
        "Values of the modifier, as records of their own.",
        "ProductModifierValues",
        many=True,
        virtual=True,
    )


class AsyncProductModifier(ProductModifierFields, AsyncSubResourceRecord):
    """One product modifier. Choices and inputs of a product that make up no variants. For asynchronous clients."""

    __slots__ = ()

    values = ProductModifier.values.awaited()


class ProductModifierFilters(FilterSet):
    """Parameters of ProductModifiers."""

    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductModifiers(Resource[ProductModifier]):
    """Choices and inputs of a product that make up no variants. Supersedes api.ProductConfigurableFields of V2."""

    meta = ResourceMeta(
        name="ProductModifiers",
        path="/catalog/products/{product_id}/modifiers",
        api="v3",
        record=ProductModifier,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/modifiers",
                accepts=("options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/modifiers/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create", "POST", "/catalog/products/{product_id}/modifiers", envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/catalog/products/{product_id}/modifiers/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/modifiers/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductModifierFilters,
        paging=Paging(50, 250, by="page"),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "display_name", "type", "required", "sort_order"),
    )


class BoundProductModifiers(BoundResource[ProductModifier]):
    """ProductModifiers of one product."""

    meta = ProductModifiers.meta


class AsyncProductModifiers(AsyncResource[AsyncProductModifier]):
    """Choices and inputs of a product that make up no variants. Supersedes api.ProductConfigurableFields of V2. For asynchronous clients."""

    meta = ProductModifiers.meta._replace(record=AsyncProductModifier)


class AsyncBoundProductModifiers(AsyncBoundResource[AsyncProductModifier]):
    """ProductModifiers of one product. For asynchronous clients."""

    meta = AsyncProductModifiers.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductModifierFields() -> None: ...

    def ProductModifierFilters() -> None: ...

    def ProductModifier() -> None: ...

    def ProductModifiers() -> None: ...

    def BoundProductModifiers() -> None: ...

    def AsyncProductModifier() -> None: ...

    def AsyncProductModifiers() -> None: ...

    def AsyncBoundProductModifiers() -> None: ...
