"""ProductComplexRules: Rules that change price, weight, picture or purchasing for chosen options.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import ProductAdjusterDict, ProductComplexRuleConditionDict
from .products import ProductAdjuster

class ProductComplexRuleCondition(NestedRecord):
    """A choice on which a rule depends: a modifier value or a variant."""

    def __init__(
        self,
        *,
        modifier_id: int | None = ...,
        modifier_value_id: int | None = ...,
        variant_id: int | None = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the condition. Integer, read-only."""

    @property
    def rule_id(self) -> int:
        """Rule of the condition. Integer, read-only."""

    @property
    def modifier_id(self) -> int | None:
        """Modifier with a chosen value; null if a variant is meant. Integer, can be None."""

    @modifier_id.setter
    def modifier_id(self, value: int | None) -> None: ...
    @property
    def modifier_value_id(self) -> int | None:
        """Value of the modifier that must be chosen; null if a variant is meant. Integer, can be None."""

    @modifier_value_id.setter
    def modifier_value_id(self, value: int | None) -> None: ...
    @property
    def variant_id(self) -> int | None:
        """Variant that must be chosen; null if a modifier is meant. Integer, can be None."""

    @variant_id.setter
    def variant_id(self, value: int | None) -> None: ...
    @property
    def combination_id(self) -> int | None:
        """Combination of option values. Integer, read-only, can be None."""

class ProductComplexRuleFields(BaseRecord):
    """Fields of ProductComplexRule and AsyncProductComplexRule."""

    @property
    def id(self) -> int:
        """Identifies the rule. Integer, read-only."""

    @property
    def product_id(self) -> int | None:
        """Product of the rule. Integer, read-only, can be None."""

    @property
    def sort_order(self) -> int:
        """Order in which rules apply; lower numbers come first. Integer, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether the rule is in force. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def stop(self) -> bool:
        """Whether later rules are skipped once this one applies. Boolean."""

    @stop.setter
    def stop(self, value: bool) -> None: ...
    @property
    def purchasing_disabled(self) -> bool:
        """Whether the product cannot be bought while the rule applies. Boolean."""

    @purchasing_disabled.setter
    def purchasing_disabled(self, value: bool) -> None: ...
    @property
    def purchasing_disabled_message(self) -> str:
        """Text for shoppers when it cannot be bought. String, at most 255 characters."""

    @purchasing_disabled_message.setter
    def purchasing_disabled_message(self, value: str) -> None: ...
    @property
    def purchasing_hidden(self) -> bool:
        """Whether the choice is hidden from shoppers while the rule applies. Boolean."""

    @purchasing_hidden.setter
    def purchasing_hidden(self, value: bool) -> None: ...
    @property
    def image_url(self) -> str | None:
        """Picture that replaces that of the product while the rule applies. String, can be None, url."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...
    @property
    def price_adjuster(self) -> ProductAdjuster | None:
        """Change of the price; null for none. Object, can be None."""

    @price_adjuster.setter
    def price_adjuster(self, value: ProductAdjuster | ProductAdjusterDict | None) -> None: ...
    @property
    def weight_adjuster(self) -> ProductAdjuster | None:
        """Change of the weight; null for none. Object, can be None."""

    @weight_adjuster.setter
    def weight_adjuster(self, value: ProductAdjuster | ProductAdjusterDict | None) -> None: ...
    @property
    def conditions(self) -> list[ProductComplexRuleCondition]:
        """What must be chosen for the rule to apply. Array of object."""

    @conditions.setter
    def conditions(
        self, value: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict]
    ) -> None: ...

class ProductComplexRule(ProductComplexRuleFields, SubResourceRecord):
    """One product complex rule. Rules that change price, weight, picture or purchasing for chosen options."""

    def save(self) -> ProductComplexRule:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/complex-rules/{id}
        """

    def update(
        self,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> ProductComplexRule:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: PUT /catalog/products/{product_id}/complex-rules/{id}
        """

    def delete(self) -> None:
        """Delete this product complex rule from the store.

        API: DELETE /catalog/products/{product_id}/complex-rules/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> ProductComplexRule:
        """Reload this product complex rule; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/complex-rules/{id}
        """

class AsyncProductComplexRule(ProductComplexRuleFields, AsyncSubResourceRecord):
    """One product complex rule. Rules that change price, weight, picture or purchasing for chosen options. For asynchronous clients."""

    async def save(self) -> AsyncProductComplexRule:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/complex-rules/{id}
        """

    async def update(
        self,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> AsyncProductComplexRule:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: PUT /catalog/products/{product_id}/complex-rules/{id}
        """

    async def delete(self) -> None:
        """Delete this product complex rule from the store.

        API: DELETE /catalog/products/{product_id}/complex-rules/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProductComplexRule:
        """Reload this product complex rule; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/complex-rules/{id}
        """

class ProductComplexRuleFilters(FilterSet):
    """Parameters of ProductComplexRules."""

    def __init__(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> None: ...
    @property
    def include_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to return; the id always comes back."""

    @include_fields.setter
    def include_fields(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def exclude_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to leave out; the id always comes back."""

    @exclude_fields.setter
    def exclude_fields(self, value: Sequence[str] | str | None) -> None: ...

class ProductComplexRules(Resource[ProductComplexRule]):
    """Rules that change price, weight, picture or purchasing for chosen options. Supersedes api.ProductRules of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductComplexRule]:
        """One page of product complex rules, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductComplexRule]:
        """All product complex rules, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductComplexRule]:
        """A range of product complex rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def filters(self) -> ProductComplexRuleFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductComplexRule]:
        """One page of the product complex rules of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    @overload
    def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductComplexRule:
        """One product complex rule by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> ProductComplexRule:
        """Create one product complex rule and return it as stored.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: POST /catalog/products/{product_id}/complex-rules
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> ProductComplexRule:
        """Change one product complex rule; only the fields that are passed are sent.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: PUT /catalog/products/{product_id}/complex-rules/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product complex rule.

        API: DELETE /catalog/products/{product_id}/complex-rules/{id}
        """

class BoundProductComplexRules(BoundResource[ProductComplexRule]):
    """ProductComplexRules of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductComplexRule]:
        """One page of product complex rules, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def iterall(
        self,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductComplexRule]:
        """All product complex rules, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductComplexRule]:
        """A range of product complex rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def filters(self) -> ProductComplexRuleFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductComplexRule]:
        """All product complex rules, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductComplexRule:
        """One product complex rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductComplexRule:
        """One product complex rule by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules/{id}
        """

    def create(
        self,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> ProductComplexRule:
        """Create one product complex rule and return it as stored.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: POST /catalog/products/{product_id}/complex-rules
        """

    def update(
        self,
        id: int,
        /,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> ProductComplexRule:
        """Change one product complex rule; only the fields that are passed are sent.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: PUT /catalog/products/{product_id}/complex-rules/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product complex rule.

        API: DELETE /catalog/products/{product_id}/complex-rules/{id}
        """

class AsyncProductComplexRules(AsyncResource[AsyncProductComplexRule]):
    """Rules that change price, weight, picture or purchasing for chosen options. Supersedes api.ProductRules of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductComplexRule]:
        """One page of product complex rules, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductComplexRule]:
        """All product complex rules, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductComplexRule]:
        """A range of product complex rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def filters(self) -> ProductComplexRuleFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductComplexRule]:
        """One page of the product complex rules of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    @overload
    async def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductComplexRule:
        """One product complex rule by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> AsyncProductComplexRule:
        """Create one product complex rule and return it as stored.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: POST /catalog/products/{product_id}/complex-rules
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> AsyncProductComplexRule:
        """Change one product complex rule; only the fields that are passed are sent.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: PUT /catalog/products/{product_id}/complex-rules/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product complex rule.

        API: DELETE /catalog/products/{product_id}/complex-rules/{id}
        """

class AsyncBoundProductComplexRules(AsyncBoundResource[AsyncProductComplexRule]):
    """ProductComplexRules of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductComplexRule]:
        """One page of product complex rules, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def iterall(
        self,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductComplexRule]:
        """All product complex rules, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductComplexRule]:
        """A range of product complex rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    def filters(self) -> ProductComplexRuleFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductComplexRuleFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductComplexRule]:
        """All product complex rules, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductComplexRule:
        """One product complex rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductComplexRule:
        """One product complex rule by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/complex-rules/{id}
        """

    async def create(
        self,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> AsyncProductComplexRule:
        """Create one product complex rule and return it as stored.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: POST /catalog/products/{product_id}/complex-rules
        """

    async def update(
        self,
        id: int,
        /,
        *,
        sort_order: int = ...,
        enabled: bool = ...,
        stop: bool = ...,
        purchasing_disabled: bool = ...,
        purchasing_disabled_message: str = ...,
        purchasing_hidden: bool = ...,
        image_url: str | None = ...,
        price_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        weight_adjuster: ProductAdjuster | ProductAdjusterDict | None = ...,
        conditions: Sequence[ProductComplexRuleCondition | ProductComplexRuleConditionDict] = ...,
    ) -> AsyncProductComplexRule:
        """Change one product complex rule; only the fields that are passed are sent.

        Args:
            sort_order: Order in which rules apply; lower numbers come first.
            enabled: Whether the rule is in force.
            stop: Whether later rules are skipped once this one applies.
            purchasing_disabled: Whether the product cannot be bought while the rule applies.
            purchasing_disabled_message: Text for shoppers when it cannot be bought.
            purchasing_hidden: Whether the choice is hidden from shoppers while the rule applies.
            image_url: Picture that replaces that of the product while the rule applies.
            price_adjuster: Change of the price; null for none.
            weight_adjuster: Change of the weight; null for none.
            conditions: What must be chosen for the rule to apply.

        API: PUT /catalog/products/{product_id}/complex-rules/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product complex rule.

        API: DELETE /catalog/products/{product_id}/complex-rules/{id}
        """
