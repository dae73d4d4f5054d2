"""ProductModifierValues: Values of a modifier that shoppers choose from.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .products import ProductAdjusters
from .shared import ImageUpload, ImageUrl


class ProductModifierValueFields(BaseRecord):
    """Fields of ProductModifierValue and AsyncProductModifierValue."""

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
    adjusters = Field(
        codecs.nested(ProductAdjusters),
        "What changes when a shopper chooses the value.",
        nullable=True,
    )
    option_id = Field(codecs.INTEGER, "Modifier of the value.", access="read_only")


class ProductModifierValue(ProductModifierValueFields, SubResourceRecord):
    """One product modifier value. Values of a modifier that shoppers choose from."""

    __slots__ = ()


class AsyncProductModifierValue(ProductModifierValueFields, AsyncSubResourceRecord):
    """One product modifier value. Values of a modifier that shoppers choose from. For asynchronous clients."""

    __slots__ = ()


class ProductModifierValueFilters(FilterSet):
    """Parameters of ProductModifierValues."""

    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductModifierValues(Resource[ProductModifierValue]):
    """Values of a modifier that shoppers choose from."""

    meta = ResourceMeta(
        name="ProductModifierValues",
        path="/catalog/products/{product_id}/modifiers/{modifier_id}/values",
        api="v3",
        record=ProductModifierValue,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/modifiers/{modifier_id}/values",
                accepts=("options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create",
                "POST",
                "/catalog/products/{product_id}/modifiers/{modifier_id}/values",
                envelope="data",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}",
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductModifierValueFilters,
        actions=(
            Action(
                "upload_image",
                "POST",
                "/catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image",
                body=ImageUpload,
                required=("image_file",),
                returns=ImageUrl,
                envelope="data",
                on_record=True,
                doc="Uploads the picture that replaces that of the product.",
            ),
        ),
        paging=Paging(50, 250, by="page"),
        parents=("product_id", "modifier_id"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "label", "is_default", "sort_order"),
    )


class BoundProductModifierValues(BoundResource[ProductModifierValue]):
    """ProductModifierValues of one product modifier."""

    meta = ProductModifierValues.meta


class AsyncProductModifierValues(AsyncResource[AsyncProductModifierValue]):
    """Values of a modifier that shoppers choose from. For asynchronous clients."""

    meta = ProductModifierValues.meta._replace(record=AsyncProductModifierValue)


class AsyncBoundProductModifierValues(AsyncBoundResource[AsyncProductModifierValue]):
    """ProductModifierValues of one product modifier. For asynchronous clients."""

    meta = AsyncProductModifierValues.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductModifierValueFields() -> None: ...

    def ProductModifierValueFilters() -> None: ...

    def ProductModifierValue() -> None: ...

    def ProductModifierValues() -> None: ...

    def BoundProductModifierValues() -> None: ...

    def AsyncProductModifierValue() -> None: ...

    def AsyncProductModifierValues() -> None: ...

    def AsyncBoundProductModifierValues() -> None: ...
