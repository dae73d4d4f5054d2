"""ProductBulkPricingRules: Prices of a product that depend on the quantity.

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

from .products import ProductBulkPricingRuleType

ProductBulkPricingRuleIncludeField = Union[
    Literal["quantity_min"], Literal["quantity_max"], Literal["type"], Literal["amount"]
]
"""Fields of a rule that include_fields selects."""


class ProductBulkPricingRuleFields(BaseRecord):
    """Fields of ProductBulkPricingRule and AsyncProductBulkPricingRule."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the rule.", access="read_only")
    quantity_min = Field(
        codecs.INTEGER,
        "Smallest quantity that the rule covers.",
        required=("create", "update"),
        limits={"min": 0},
    )
    quantity_max = Field(
        codecs.INTEGER,
        "Largest quantity that the rule covers; 0 means no upper bound.",
        required=("create", "update"),
        limits={"min": 0},
    )
    type = Field(
        codecs.text_enum(ProductBulkPricingRuleType),
        "How amount changes the unit price.",
        required=("create", "update"),
    )
    amount = Field(
        codecs.DECIMAL,
        "Money off, percentage off or new unit price, by type.",
        required=("create", "update"),
    )


class ProductBulkPricingRule(ProductBulkPricingRuleFields, SubResourceRecord):
    """One product bulk pricing rule. Prices of a product that depend on the quantity."""

    __slots__ = ()


class AsyncProductBulkPricingRule(ProductBulkPricingRuleFields, AsyncSubResourceRecord):
    """One product bulk pricing rule. Prices of a product that depend on the quantity. For asynchronous clients."""

    __slots__ = ()


class ProductBulkPricingRuleFilters(FilterSet):
    """Parameters of ProductBulkPricingRules."""

    include_fields = Parameter(
        codecs.csv(codecs.text_enum(ProductBulkPricingRuleIncludeField)),
        "Fields to return; the id always comes back.",
        group="option",
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductBulkPricingRules(Resource[ProductBulkPricingRule]):
    """Prices of a product that depend on the quantity. Supersedes api.ProductDiscountRules of V2."""

    meta = ResourceMeta(
        name="ProductBulkPricingRules",
        path="/catalog/products/{product_id}/bulk-pricing-rules",
        api="v3",
        record=ProductBulkPricingRule,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/bulk-pricing-rules",
                accepts=("options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/bulk-pricing-rules/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create",
                "POST",
                "/catalog/products/{product_id}/bulk-pricing-rules",
                envelope="data",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/{product_id}/bulk-pricing-rules/{id}",
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/bulk-pricing-rules/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductBulkPricingRuleFilters,
        paging=Paging(50, 50, by="page"),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "type", "amount", "quantity_min", "quantity_max"),
    )


class BoundProductBulkPricingRules(BoundResource[ProductBulkPricingRule]):
    """ProductBulkPricingRules of one product."""

    meta = ProductBulkPricingRules.meta


class AsyncProductBulkPricingRules(AsyncResource[AsyncProductBulkPricingRule]):
    """Prices of a product that depend on the quantity. Supersedes api.ProductDiscountRules of V2. For asynchronous clients."""

    meta = ProductBulkPricingRules.meta._replace(record=AsyncProductBulkPricingRule)


class AsyncBoundProductBulkPricingRules(AsyncBoundResource[AsyncProductBulkPricingRule]):
    """ProductBulkPricingRules of one product. For asynchronous clients."""

    meta = AsyncProductBulkPricingRules.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductBulkPricingRuleFields() -> None: ...

    def ProductBulkPricingRuleFilters() -> None: ...

    def ProductBulkPricingRule() -> None: ...

    def ProductBulkPricingRules() -> None: ...

    def BoundProductBulkPricingRules() -> None: ...

    def AsyncProductBulkPricingRule() -> None: ...

    def AsyncProductBulkPricingRules() -> None: ...

    def AsyncBoundProductBulkPricingRules() -> None: ...
