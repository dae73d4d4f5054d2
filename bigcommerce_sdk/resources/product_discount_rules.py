"""ProductDiscountRules: Bulk prices that depend on the quantity bought.

Generated from schema/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import SubResourceRecord

ProductDiscountRuleType = Union[Literal["price"], Literal["fixed"]]
"""Values of ProductDiscountRule.type."""


class ProductDiscountRule(SubResourceRecord):
    """One product discount rule. Bulk prices that depend on the quantity bought."""

    __slots__ = ()

    id = Field(
        codecs.STRING, "Number that identifies the bulk price, sent as text.", access="read_only"
    )
    product_id = Field(codecs.INTEGER, "Product that this entry belongs to.", access="read_only")
    min = Field(
        codecs.INTEGER,
        "Smallest quantity the rule covers; ranges of one product may not overlap.",
        limits={"min": 0},
    )
    max = Field(codecs.INTEGER, "Largest quantity the rule covers; 0 means no upper bound.")
    type = Field(
        codecs.text_enum(ProductDiscountRuleType, open=True),
        "How the unit price changes: an amount off (price) or a new unit price (fixed).",
        required=("create", "update"),
    )
    type_value = Field(
        codecs.DECIMAL_NUMBER,
        "Amount for the type, in the currency of the store.",
        required=("create", "update"),
    )


class ProductDiscountRuleFilters(FilterSet):
    """Parameters of ProductDiscountRules."""


class ProductDiscountRules(Resource[ProductDiscountRule]):
    """Bulk prices that depend on the quantity bought. Deprecated: The API recommends V3 catalog products."""

    meta = ResourceMeta(
        name="ProductDiscountRules",
        path="/products/{product_id}/discount_rules",
        record=ProductDiscountRule,
        operations={
            "list": Operation(
                "list", "GET", "/products/{product_id}/discount_rules", accepts=("paging",)
            ),
            "get": Operation("get", "GET", "/products/{product_id}/discount_rules/{id}"),
            "create": Operation(
                "create", "POST", "/products/{product_id}/discount_rules", status=201
            ),
            "update": Operation("update", "PUT", "/products/{product_id}/discount_rules/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/products/{product_id}/discount_rules/{id}", status=204
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/products/{product_id}/discount_rules",
                status=204,
                accepts=("paging",),
            ),
            "count": Operation("count", "GET", "/products/{product_id}/discount_rules/count"),
            "list_all": Operation(
                "list_all", "GET", "/products/discountrules", accepts=("paging",)
            ),
            "count_all": Operation("count_all", "GET", "/products/discount_rules/count"),
        },
        filters=ProductDiscountRuleFilters,
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "min", "max", "type", "type_value"),
    )


class BoundProductDiscountRules(BoundResource[ProductDiscountRule]):
    """ProductDiscountRules of one product."""

    meta = ProductDiscountRules.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductDiscountRule() -> None: ...

    def ProductDiscountRuleFilters() -> None: ...

    def ProductDiscountRules() -> None: ...

    def BoundProductDiscountRules() -> None: ...
