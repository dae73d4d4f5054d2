"""ProductRules: Rules that change price, weight, image or purchasing for chosen options.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import (
    ProductRuleConditionDict,
    ProductRulePriceAdjusterDict,
    ProductRuleWeightAdjusterDict,
)

ProductRulePriceAdjusterAdjuster: TypeAlias = Literal["relative", "percentage", "absolute"]
"""Values of ProductRulePriceAdjuster.adjuster."""

ProductRuleWeightAdjusterAdjuster: TypeAlias = Literal["relative", "absolute"]
"""Values of ProductRuleWeightAdjuster.adjuster."""

class ProductRulePriceAdjuster(NestedRecord):
    """Change to the price; null leaves the price alone."""

    def __init__(
        self,
        *,
        adjuster: ProductRulePriceAdjusterAdjuster = ...,
        adjuster_value: Decimal | float | str = ...,
    ) -> None: ...
    @property
    def adjuster(self) -> ProductRulePriceAdjusterAdjuster:
        """How the price changes: by an amount, by a percentage or to a set value. Enum."""

    @adjuster.setter
    def adjuster(self, value: ProductRulePriceAdjusterAdjuster) -> None: ...
    @property
    def adjuster_value(self) -> Decimal:
        """Amount, percentage or new price; negative values lower it. Decimal."""

    @adjuster_value.setter
    def adjuster_value(self, value: Decimal | float | str) -> None: ...

class ProductRuleWeightAdjuster(NestedRecord):
    """Change to the weight; null leaves the weight alone."""

    def __init__(
        self,
        *,
        adjuster: ProductRuleWeightAdjusterAdjuster = ...,
        adjuster_value: Decimal | float | str = ...,
    ) -> None: ...
    @property
    def adjuster(self) -> ProductRuleWeightAdjusterAdjuster:
        """How the weight changes: by an amount or to a set value. Enum."""

    @adjuster.setter
    def adjuster(self, value: ProductRuleWeightAdjusterAdjuster) -> None: ...
    @property
    def adjuster_value(self) -> Decimal:
        """Amount or new weight, in the weight unit of the store. Decimal."""

    @adjuster_value.setter
    def adjuster_value(self, value: Decimal | float | str) -> None: ...

class ProductRuleCondition(NestedRecord):
    """What must be chosen for the rule to apply; an update adds to the list."""

    def __init__(
        self,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> None: ...
    @property
    def product_option_id(self) -> int | None:
        """Product option of the condition; used with option_value_id. Integer, can be None."""

    @product_option_id.setter
    def product_option_id(self, value: int | None) -> None: ...
    @property
    def option_value_id(self) -> int | None:
        """Value that has to be chosen for the product option. Integer, can be None."""

    @option_value_id.setter
    def option_value_id(self, value: int | None) -> None: ...
    @property
    def sku_id(self) -> int | None:
        """SKU that has to be chosen; used instead of an option and value. Integer, can be None."""

    @sku_id.setter
    def sku_id(self, value: int | None) -> None: ...

class ProductRuleFields(BaseRecord):
    """Fields of ProductRule and AsyncProductRule."""

    @property
    def id(self) -> int:
        """Number that identifies the rule. Integer, read-only."""

    @property
    def product_id(self) -> int:
        """Product that this entry belongs to. Integer, read-only."""

    @property
    def sort_order(self) -> int:
        """Order in which rules are applied; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def is_enabled(self) -> bool:
        """Whether the rule is in force. Boolean."""

    @is_enabled.setter
    def is_enabled(self, value: bool) -> None: ...
    @property
    def is_stop(self) -> bool:
        """Whether later rules are skipped once this one applies. Boolean."""

    @is_stop.setter
    def is_stop(self, value: bool) -> None: ...
    @property
    def price_adjuster(self) -> ProductRulePriceAdjuster | None:
        """Change to the price; null leaves the price alone. Object, can be None."""

    @price_adjuster.setter
    def price_adjuster(
        self, value: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None
    ) -> None: ...
    @property
    def weight_adjuster(self) -> ProductRuleWeightAdjuster | None:
        """Change to the weight; null leaves the weight alone. Object, can be None."""

    @weight_adjuster.setter
    def weight_adjuster(
        self, value: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None
    ) -> None: ...
    @property
    def is_purchasing_disabled(self) -> bool:
        """Whether the combination cannot be bought while the rule applies. Boolean."""

    @is_purchasing_disabled.setter
    def is_purchasing_disabled(self, value: bool) -> None: ...
    @property
    def purchasing_disabled_message(self) -> str:
        """Text shown to shoppers when it cannot be bought. String."""

    @purchasing_disabled_message.setter
    def purchasing_disabled_message(self, value: str) -> None: ...
    @property
    def is_purchasing_hidden(self) -> bool:
        """Whether the choice is hidden from shoppers while the rule applies. Boolean."""

    @is_purchasing_hidden.setter
    def is_purchasing_hidden(self, value: bool) -> None: ...
    @property
    def image_file(self) -> str:
        """Picture shown in place of the product image while the rule applies. String."""

    @image_file.setter
    def image_file(self, value: str) -> None: ...
    @property
    def conditions(self) -> list[ProductRuleCondition]:
        """What must be chosen for the rule to apply; an update adds to the list. Array of object, required on create."""

    @conditions.setter
    def conditions(
        self, value: Sequence[ProductRuleCondition | ProductRuleConditionDict]
    ) -> None: ...

class ProductRule(ProductRuleFields, SubResourceRecord):
    """One product rule. Rules that change price, weight, image or purchasing for chosen options."""

    def save(self) -> ProductRule:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/rules/{id}
        """

    def update(
        self,
        *,
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict] = ...,
    ) -> ProductRule:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.
            conditions: What must be chosen for the rule to apply; an update adds to the list.

        API: PUT /products/{product_id}/rules/{id}
        """

    def delete(self) -> None:
        """Delete this product rule from the store.

        API: DELETE /products/{product_id}/rules/{id}
        """

    def refresh(self) -> ProductRule:
        """Reload this product rule; unsaved changes are discarded.

        API: GET /products/{product_id}/rules/{id}
        """

    def create_condition(
        self,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Adds one condition to an existing rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: POST /products/{product_id}/rules/{rule_id}/conditions
        """

class AsyncProductRule(ProductRuleFields, AsyncSubResourceRecord):
    """One product rule. Rules that change price, weight, image or purchasing for chosen options. For asynchronous clients."""

    async def save(self) -> AsyncProductRule:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/rules/{id}
        """

    async def update(
        self,
        *,
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict] = ...,
    ) -> AsyncProductRule:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.
            conditions: What must be chosen for the rule to apply; an update adds to the list.

        API: PUT /products/{product_id}/rules/{id}
        """

    async def delete(self) -> None:
        """Delete this product rule from the store.

        API: DELETE /products/{product_id}/rules/{id}
        """

    async def refresh(self) -> AsyncProductRule:
        """Reload this product rule; unsaved changes are discarded.

        API: GET /products/{product_id}/rules/{id}
        """

    async def create_condition(
        self,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Adds one condition to an existing rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: POST /products/{product_id}/rules/{rule_id}/conditions
        """

class ProductRuleFilters(FilterSet):
    """Parameters of ProductRules."""

    def __init__(self) -> None: ...

class ProductRules(Resource[ProductRule]):
    """Rules that change price, weight, image or purchasing for chosen options. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductComplexRules."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductRule]:
        """One page of product rules, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductRule]:
        """All product rules, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductRule]:
        """A range of product rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductRule]:
        """One page of the product rules of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    @overload
    def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductRule:
        """One product rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict],
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
    ) -> ProductRule:
        """Create one product rule and return it as stored.

        Args:
            conditions: What must be chosen for the rule to apply; an update adds to the list.
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.

        API: POST /products/{product_id}/rules
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict] = ...,
    ) -> ProductRule:
        """Change one product rule; only the fields that are passed are sent.

        Args:
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.
            conditions: What must be chosen for the rule to apply; an update adds to the list.

        API: PUT /products/{product_id}/rules/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product rule.

        API: DELETE /products/{product_id}/rules/{id}
        """

    def delete_all(
        self, product_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all product rules.

        V3: api.v3.ProductComplexRules.delete(product_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/rules
        """

    def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product rules there are.

        V3: api.v3.ProductComplexRules.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/count
        """

    def create_without_parent(
        self,
        *,
        product_id: int,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict],
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
    ) -> ProductRule | None:
        """Creates a rule without naming the product in the path.

        V3: api.v3.ProductComplexRules.create(product_id, ...)

        Args:
            conditions: What must be chosen for the rule to apply; an update adds to the list.
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.

        API: POST /products/rules
        """

    def create_condition(
        self,
        product_id: int,
        rule_id: int,
        /,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Adds one condition to an existing rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: POST /products/{product_id}/rules/{rule_id}/conditions
        """

    def update_condition(
        self,
        product_id: int,
        rule_id: int,
        id: int,
        /,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Changes one condition of a rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: PUT /products/{product_id}/rules/{rule_id}/conditions/{id}
        """

class BoundProductRules(BoundResource[ProductRule]):
    """ProductRules of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductRule]:
        """One page of product rules, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductRule]:
        """All product rules, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductRule]:
        """A range of product rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductRule]:
        """All product rules, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    @overload
    def __call__(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> ProductRule:
        """One product rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> ProductRule:
        """One product rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/{id}
        """

    def create(
        self,
        *,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict],
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
    ) -> ProductRule:
        """Create one product rule and return it as stored.

        Args:
            conditions: What must be chosen for the rule to apply; an update adds to the list.
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.

        API: POST /products/{product_id}/rules
        """

    def update(
        self,
        id: int,
        /,
        *,
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict] = ...,
    ) -> ProductRule:
        """Change one product rule; only the fields that are passed are sent.

        Args:
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.
            conditions: What must be chosen for the rule to apply; an update adds to the list.

        API: PUT /products/{product_id}/rules/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product rule.

        API: DELETE /products/{product_id}/rules/{id}
        """

    def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all product rules.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/rules
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product rules there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/count
        """

    def create_condition(
        self,
        rule_id: int,
        /,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Adds one condition to an existing rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: POST /products/{product_id}/rules/{rule_id}/conditions
        """

    def update_condition(
        self,
        rule_id: int,
        id: int,
        /,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Changes one condition of a rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: PUT /products/{product_id}/rules/{rule_id}/conditions/{id}
        """

class AsyncProductRules(AsyncResource[AsyncProductRule]):
    """Rules that change price, weight, image or purchasing for chosen options. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductComplexRules. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductRule]:
        """One page of product rules, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductRule]:
        """All product rules, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductRule]:
        """A range of product rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductRule]:
        """One page of the product rules of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    @overload
    async def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductRule:
        """One product rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict],
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
    ) -> AsyncProductRule:
        """Create one product rule and return it as stored.

        Args:
            conditions: What must be chosen for the rule to apply; an update adds to the list.
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.

        API: POST /products/{product_id}/rules
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict] = ...,
    ) -> AsyncProductRule:
        """Change one product rule; only the fields that are passed are sent.

        Args:
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.
            conditions: What must be chosen for the rule to apply; an update adds to the list.

        API: PUT /products/{product_id}/rules/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product rule.

        API: DELETE /products/{product_id}/rules/{id}
        """

    async def delete_all(
        self, product_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all product rules.

        V3: api.v3.ProductComplexRules.delete(product_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/rules
        """

    async def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product rules there are.

        V3: api.v3.ProductComplexRules.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/count
        """

    async def create_without_parent(
        self,
        *,
        product_id: int,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict],
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
    ) -> AsyncProductRule | None:
        """Creates a rule without naming the product in the path.

        V3: api.v3.ProductComplexRules.create(product_id, ...)

        Args:
            conditions: What must be chosen for the rule to apply; an update adds to the list.
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.

        API: POST /products/rules
        """

    async def create_condition(
        self,
        product_id: int,
        rule_id: int,
        /,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Adds one condition to an existing rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: POST /products/{product_id}/rules/{rule_id}/conditions
        """

    async def update_condition(
        self,
        product_id: int,
        rule_id: int,
        id: int,
        /,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Changes one condition of a rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: PUT /products/{product_id}/rules/{rule_id}/conditions/{id}
        """

class AsyncBoundProductRules(AsyncBoundResource[AsyncProductRule]):
    """ProductRules of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductRule]:
        """One page of product rules, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductRule]:
        """All product rules, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductRule]:
        """A range of product rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductRule]:
        """All product rules, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductRule:
        """One product rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductRule:
        """One product rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/{id}
        """

    async def create(
        self,
        *,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict],
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
    ) -> AsyncProductRule:
        """Create one product rule and return it as stored.

        Args:
            conditions: What must be chosen for the rule to apply; an update adds to the list.
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.

        API: POST /products/{product_id}/rules
        """

    async def update(
        self,
        id: int,
        /,
        *,
        sort_order: int = ...,
        is_enabled: bool = ...,
        is_stop: bool = ...,
        price_adjuster: ProductRulePriceAdjuster | ProductRulePriceAdjusterDict | None = ...,
        weight_adjuster: ProductRuleWeightAdjuster | ProductRuleWeightAdjusterDict | None = ...,
        is_purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        is_purchasing_hidden: bool = ...,
        image_file: str = ...,
        conditions: Sequence[ProductRuleCondition | ProductRuleConditionDict] = ...,
    ) -> AsyncProductRule:
        """Change one product rule; only the fields that are passed are sent.

        Args:
            sort_order: Order in which rules are applied; lower numbers come first.
            is_enabled: Whether the rule is in force.
            is_stop: Whether later rules are skipped once this one applies.
            price_adjuster: Change to the price; null leaves the price alone.
            weight_adjuster: Change to the weight; null leaves the weight alone.
            is_purchasing_disabled: Whether the combination cannot be bought while the rule applies.
            purchasing_disabled_message: Text shown to shoppers when it cannot be bought.
            is_purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_file: Picture shown in place of the product image while the rule applies.
            conditions: What must be chosen for the rule to apply; an update adds to the list.

        API: PUT /products/{product_id}/rules/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product rule.

        API: DELETE /products/{product_id}/rules/{id}
        """

    async def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all product rules.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/rules
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product rules there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/rules/count
        """

    async def create_condition(
        self,
        rule_id: int,
        /,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Adds one condition to an existing rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: POST /products/{product_id}/rules/{rule_id}/conditions
        """

    async def update_condition(
        self,
        rule_id: int,
        id: int,
        /,
        *,
        product_option_id: int | None = ...,
        option_value_id: int | None = ...,
        sku_id: int | None = ...,
    ) -> ProductRuleCondition | None:
        """Changes one condition of a rule.

        Args:
            product_option_id: Product option of the condition; used with option_value_id.
            option_value_id: Value that has to be chosen for the product option.
            sku_id: SKU that has to be chosen; used instead of an option and value.

        API: PUT /products/{product_id}/rules/{rule_id}/conditions/{id}
        """
