"""ProductComplexRules: Rules that change price, weight, picture or purchasing for chosen options.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .products import ProductAdjuster


class ProductComplexRuleCondition(NestedRecord):
    """A choice on which a rule depends: a modifier value or a variant."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the condition.", access="read_only")
    rule_id = Field(codecs.INTEGER, "Rule of the condition.", access="read_only")
    modifier_id = Field(
        codecs.INTEGER, "Modifier with a chosen value; null if a variant is meant.", nullable=True
    )
    modifier_value_id = Field(
        codecs.INTEGER,
        "Value of the modifier that must be chosen; null if a variant is meant.",
        nullable=True,
    )
    variant_id = Field(
        codecs.INTEGER, "Variant that must be chosen; null if a modifier is meant.", nullable=True
    )
    combination_id = Field(
        codecs.INTEGER, "Combination of option values.", access="read_only", nullable=True
    )


class ProductComplexRuleFields(BaseRecord):
    """Fields of ProductComplexRule and AsyncProductComplexRule."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the rule.", access="read_only")
    product_id = Field(codecs.INTEGER, "Product of the rule.", access="read_only", nullable=True)
    sort_order = Field(
        codecs.INTEGER,
        "Order in which rules apply; lower numbers come first.",
        limits={"min": -2147483648, "max": 2147483647},
    )
    enabled = Field(codecs.BOOLEAN, "Whether the rule is in force.")
    stop = Field(codecs.BOOLEAN, "Whether later rules are skipped once this one applies.")
    purchasing_disabled = Field(
        codecs.BOOLEAN, "Whether the product cannot be bought while the rule applies."
    )
    purchasing_disabled_message = Field(
        codecs.STRING, "Text for shoppers when it cannot be bought.", limits={"max_length": 255}
    )
    purchasing_hidden = Field(
        codecs.BOOLEAN, "Whether the choice is hidden from shoppers while the rule applies."
    )
    image_url = Field(
        codecs.STRING,
        "Picture that replaces that of the product while the rule applies.",
        nullable=True,
    )
    price_adjuster = Field(
        codecs.nested(ProductAdjuster), "Change of the price; null for none.", nullable=True
    )
    weight_adjuster = Field(
        codecs.nested(ProductAdjuster), "Change of the weight; null for none.", nullable=True
    )
    conditions = Field(
        codecs.array(codecs.nested(ProductComplexRuleCondition)),
        "What must be chosen for the rule to apply.",
    )


class ProductComplexRule(ProductComplexRuleFields, SubResourceRecord):
    """One product complex rule. Rules that change price, weight, picture or purchasing for chosen options."""

    __slots__ = ()


class AsyncProductComplexRule(ProductComplexRuleFields, AsyncSubResourceRecord):
    """One product complex rule. Rules that change price, weight, picture or purchasing for chosen options. For asynchronous clients."""

    __slots__ = ()


class ProductComplexRuleFilters(FilterSet):
    """Parameters of ProductComplexRules."""

    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductComplexRules(Resource[ProductComplexRule]):
    """Rules that change price, weight, picture or purchasing for chosen options. Supersedes api.ProductRules of V2."""

    meta = ResourceMeta(
        name="ProductComplexRules",
        path="/catalog/products/{product_id}/complex-rules",
        api="v3",
        record=ProductComplexRule,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/complex-rules",
                accepts=("options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/complex-rules/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create", "POST", "/catalog/products/{product_id}/complex-rules", envelope="data"
            ),
            "update": Operation(
                "update",
                "PUT",
                "/catalog/products/{product_id}/complex-rules/{id}",
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/complex-rules/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductComplexRuleFilters,
        paging=Paging(50, 250, by="page"),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "enabled", "stop", "sort_order", "purchasing_disabled"),
    )


class BoundProductComplexRules(BoundResource[ProductComplexRule]):
    """ProductComplexRules of one product."""

    meta = ProductComplexRules.meta


class AsyncProductComplexRules(AsyncResource[AsyncProductComplexRule]):
    """Rules that change price, weight, picture or purchasing for chosen options. Supersedes api.ProductRules of V2. For asynchronous clients."""

    meta = ProductComplexRules.meta._replace(record=AsyncProductComplexRule)


class AsyncBoundProductComplexRules(AsyncBoundResource[AsyncProductComplexRule]):
    """ProductComplexRules of one product. For asynchronous clients."""

    meta = AsyncProductComplexRules.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductComplexRuleFields() -> None: ...

    def ProductComplexRuleFilters() -> None: ...

    def ProductComplexRule() -> None: ...

    def ProductComplexRules() -> None: ...

    def BoundProductComplexRules() -> None: ...

    def AsyncProductComplexRule() -> None: ...

    def AsyncProductComplexRules() -> None: ...

    def AsyncBoundProductComplexRules() -> None: ...
