"""ProductRules: Rules that change price, weight, image or purchasing for chosen options.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ProductRulePriceAdjusterAdjuster = Union[
    Literal["relative"], Literal["percentage"], Literal["absolute"]
]
"""Values of ProductRulePriceAdjuster.adjuster."""

ProductRuleWeightAdjusterAdjuster = Union[Literal["relative"], Literal["absolute"]]
"""Values of ProductRuleWeightAdjuster.adjuster."""


class ProductRulePriceAdjuster(NestedRecord):
    """Change to the price; null leaves the price alone."""

    __slots__ = ()

    adjuster = Field(
        codecs.text_enum(ProductRulePriceAdjusterAdjuster),
        "How the price changes: by an amount, by a percentage or to a set value.",
    )
    adjuster_value = Field(
        codecs.DECIMAL_NUMBER, "Amount, percentage or new price; negative values lower it."
    )


class ProductRuleWeightAdjuster(NestedRecord):
    """Change to the weight; null leaves the weight alone."""

    __slots__ = ()

    adjuster = Field(
        codecs.text_enum(ProductRuleWeightAdjusterAdjuster),
        "How the weight changes: by an amount or to a set value.",
    )
    adjuster_value = Field(
        codecs.DECIMAL_NUMBER, "Amount or new weight, in the weight unit of the store."
    )


class ProductRuleCondition(NestedRecord):
    """What must be chosen for the rule to apply; an update adds to the list."""

    __slots__ = ()

    product_option_id = Field(
        codecs.INTEGER, "Product option of the condition; used with option_value_id.", nullable=True
    )
    option_value_id = Field(
        codecs.INTEGER, "Value that has to be chosen for the product option.", nullable=True
    )
    sku_id = Field(
        codecs.INTEGER,
        "SKU that has to be chosen; used instead of an option and value.",
        nullable=True,
    )


class ProductRuleFields(BaseRecord):
    """Fields of ProductRule and AsyncProductRule."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the rule.", access="read_only")
    product_id = Field(codecs.INTEGER, "Product that this entry belongs to.", access="read_only")
    sort_order = Field(
        codecs.INTEGER, "Order in which rules are applied; lower numbers come first."
    )
    is_enabled = Field(codecs.BOOLEAN, "Whether the rule is in force.")
    is_stop = Field(codecs.BOOLEAN, "Whether later rules are skipped once this one applies.")
    price_adjuster = Field(
        codecs.nested(ProductRulePriceAdjuster),
        "Change to the price; null leaves the price alone.",
        nullable=True,
    )
    weight_adjuster = Field(
        codecs.nested(ProductRuleWeightAdjuster),
        "Change to the weight; null leaves the weight alone.",
        nullable=True,
    )
    is_purchasing_disabled = Field(
        codecs.BOOLEAN, "Whether the combination cannot be bought while the rule applies."
    )
    purchasing_disabled_message = Field(
        codecs.STRING, "Text shown to shoppers when it cannot be bought."
    )
    is_purchasing_hidden = Field(
        codecs.BOOLEAN, "Whether the choice is hidden from shoppers while the rule applies."
    )
    image_file = Field(
        codecs.STRING, "Picture shown in place of the product image while the rule applies."
    )
    conditions = Field(
        codecs.array(codecs.nested(ProductRuleCondition)),
        "What must be chosen for the rule to apply; an update adds to the list.",
        required=("create",),
    )


class ProductRule(ProductRuleFields, SubResourceRecord):
    """One product rule. Rules that change price, weight, image or purchasing for chosen options."""

    __slots__ = ()


class AsyncProductRule(ProductRuleFields, AsyncSubResourceRecord):
    """One product rule. Rules that change price, weight, image or purchasing for chosen options. For asynchronous clients."""

    __slots__ = ()


class ProductRuleFilters(FilterSet):
    """Parameters of ProductRules."""


class ProductRules(Resource[ProductRule]):
    """Rules that change price, weight, image or purchasing for chosen options. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductComplexRules."""

    meta = ResourceMeta(
        name="ProductRules",
        path="/products/{product_id}/rules",
        record=ProductRule,
        operations={
            "list": Operation("list", "GET", "/products/{product_id}/rules", accepts=("paging",)),
            "get": Operation("get", "GET", "/products/{product_id}/rules/{id}"),
            "create": Operation("create", "POST", "/products/{product_id}/rules", status=201),
            "update": Operation("update", "PUT", "/products/{product_id}/rules/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/products/{product_id}/rules/{id}", status=204
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/products/{product_id}/rules",
                status=204,
                accepts=("paging",),
            ),
            "count": Operation("count", "GET", "/products/{product_id}/rules/count"),
            "count_all": Operation("count_all", "GET", "/products/rules/count"),
        },
        filters=ProductRuleFilters,
        actions=(
            Action(
                "create_without_parent",
                "POST",
                "/products/rules",
                body="create",
                returns="record",
                doc="Creates a rule without naming the product in the path.",
            ),
            Action(
                "create_condition",
                "POST",
                "/products/{product_id}/rules/{rule_id}/conditions",
                body=ProductRuleCondition,
                returns=ProductRuleCondition,
                on_record=True,
                doc="Adds one condition to an existing rule.",
            ),
            Action(
                "update_condition",
                "PUT",
                "/products/{product_id}/rules/{rule_id}/conditions/{id}",
                body=ProductRuleCondition,
                returns=ProductRuleCondition,
                doc="Changes one condition of a rule.",
            ),
        ),
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "is_enabled", "is_stop", "price_adjuster", "sort_order"),
        superseded_by="api.v3.ProductComplexRules",
        successor_calls={
            "delete_all": "delete(product_id, id)",
            "count": "all(product_id, limit=1).total",
            "create_without_parent": "create(product_id, ...)",
            "create_condition": "",
            "update_condition": "",
        },
    )


class BoundProductRules(BoundResource[ProductRule]):
    """ProductRules of one product."""

    meta = ProductRules.meta


class AsyncProductRules(AsyncResource[AsyncProductRule]):
    """Rules that change price, weight, image or purchasing for chosen options. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductComplexRules. For asynchronous clients."""

    meta = ProductRules.meta._replace(record=AsyncProductRule)


class AsyncBoundProductRules(AsyncBoundResource[AsyncProductRule]):
    """ProductRules of one product. For asynchronous clients."""

    meta = AsyncProductRules.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductRuleFields() -> None: ...

    def ProductRuleFilters() -> None: ...

    def ProductRule() -> None: ...

    def ProductRules() -> None: ...

    def BoundProductRules() -> None: ...

    def AsyncProductRule() -> None: ...

    def AsyncProductRules() -> None: ...

    def AsyncBoundProductRules() -> None: ...
