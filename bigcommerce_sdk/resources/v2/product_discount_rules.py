"""ProductDiscountRules: Bulk prices that depend on the quantity bought.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ProductDiscountRuleType = Union[Literal["price"], Literal["fixed"]]
"""Values of ProductDiscountRule.type."""


class ProductDiscountRuleFields(BaseRecord):
    """Fields of ProductDiscountRule and AsyncProductDiscountRule."""

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


class ProductDiscountRule(ProductDiscountRuleFields, SubResourceRecord):
    """One product discount rule. Bulk prices that depend on the quantity bought."""

    __slots__ = ()


class AsyncProductDiscountRule(ProductDiscountRuleFields, AsyncSubResourceRecord):
    """One product discount rule. Bulk prices that depend on the quantity bought. For asynchronous clients."""

    __slots__ = ()


class ProductDiscountRuleFilters(FilterSet):
    """Parameters of ProductDiscountRules."""


class ProductDiscountRules(Resource[ProductDiscountRule]):
    """Bulk prices that depend on the quantity bought. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductBulkPricingRules."""

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
        superseded_by="api.v3.ProductBulkPricingRules",
        successor_calls={
            "delete_all": "delete(product_id, id)",
            "count": "all(product_id, limit=1).total",
        },
    )


class BoundProductDiscountRules(BoundResource[ProductDiscountRule]):
    """ProductDiscountRules of one product."""

    meta = ProductDiscountRules.meta


class AsyncProductDiscountRules(AsyncResource[AsyncProductDiscountRule]):
    """Bulk prices that depend on the quantity bought. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductBulkPricingRules. For asynchronous clients."""

    meta = ProductDiscountRules.meta._replace(record=AsyncProductDiscountRule)


class AsyncBoundProductDiscountRules(AsyncBoundResource[AsyncProductDiscountRule]):
    """ProductDiscountRules of one product. For asynchronous clients."""

    meta = AsyncProductDiscountRules.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductDiscountRuleFields() -> None: ...

    def ProductDiscountRuleFilters() -> None: ...

    def ProductDiscountRule() -> None: ...

    def ProductDiscountRules() -> None: ...

    def BoundProductDiscountRules() -> None: ...

    def AsyncProductDiscountRule() -> None: ...

    def AsyncProductDiscountRules() -> None: ...

    def AsyncBoundProductDiscountRules() -> None: ...
