"""ProductDiscountRules: Bulk prices that depend on the quantity bought.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
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
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ProductDiscountRuleType: TypeAlias = Literal["price", "fixed"]
"""Values of ProductDiscountRule.type."""

class ProductDiscountRuleFields(BaseRecord):
    """Fields of ProductDiscountRule and AsyncProductDiscountRule."""

    @property
    def id(self) -> str:
        """Number that identifies the bulk price, sent as text. String, read-only."""

    @property
    def product_id(self) -> int:
        """Product that this entry belongs to. Integer, read-only."""

    @property
    def min(self) -> int:
        """Smallest quantity the rule covers; ranges of one product may not overlap. Integer, at least 0."""

    @min.setter
    def min(self, value: int) -> None: ...
    @property
    def max(self) -> int:
        """Largest quantity the rule covers; 0 means no upper bound. Integer."""

    @max.setter
    def max(self, value: int) -> None: ...
    @property
    def type(self) -> ProductDiscountRuleType | str:
        """How the unit price changes: an amount off (price) or a new unit price (fixed). Enum, required on create and update."""

    @type.setter
    def type(self, value: ProductDiscountRuleType | str) -> None: ...
    @property
    def type_value(self) -> Decimal:
        """Amount for the type, in the currency of the store. Decimal, required on create and update."""

    @type_value.setter
    def type_value(self, value: Decimal | float | str) -> None: ...

class ProductDiscountRule(ProductDiscountRuleFields, SubResourceRecord):
    """One product discount rule. Bulk prices that depend on the quantity bought."""

    def save(self) -> ProductDiscountRule:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/discount_rules/{id}
        """

    def update(
        self,
        *,
        type: ProductDiscountRuleType | str = ...,
        type_value: Decimal | float | str = ...,
        min: int = ...,
        max: int = ...,
    ) -> ProductDiscountRule:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: PUT /products/{product_id}/discount_rules/{id}
        """

    def delete(self) -> None:
        """Delete this product discount rule from the store.

        API: DELETE /products/{product_id}/discount_rules/{id}
        """

    def refresh(self) -> ProductDiscountRule:
        """Reload this product discount rule; unsaved changes are discarded.

        API: GET /products/{product_id}/discount_rules/{id}
        """

class AsyncProductDiscountRule(ProductDiscountRuleFields, AsyncSubResourceRecord):
    """One product discount rule. Bulk prices that depend on the quantity bought. For asynchronous clients."""

    async def save(self) -> AsyncProductDiscountRule:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/discount_rules/{id}
        """

    async def update(
        self,
        *,
        type: ProductDiscountRuleType | str = ...,
        type_value: Decimal | float | str = ...,
        min: int = ...,
        max: int = ...,
    ) -> AsyncProductDiscountRule:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: PUT /products/{product_id}/discount_rules/{id}
        """

    async def delete(self) -> None:
        """Delete this product discount rule from the store.

        API: DELETE /products/{product_id}/discount_rules/{id}
        """

    async def refresh(self) -> AsyncProductDiscountRule:
        """Reload this product discount rule; unsaved changes are discarded.

        API: GET /products/{product_id}/discount_rules/{id}
        """

class ProductDiscountRuleFilters(FilterSet):
    """Parameters of ProductDiscountRules."""

    def __init__(self) -> None: ...

class ProductDiscountRules(Resource[ProductDiscountRule]):
    """Bulk prices that depend on the quantity bought. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductBulkPricingRules."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductDiscountRule]:
        """One page of product discount rules, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    def iterall(
        self,
        product_id: int = ...,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductDiscountRule]:
        """All product discount rules, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductDiscountRule]:
        """A range of product discount rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductDiscountRule]:
        """One page of the product discount rules of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    @overload
    def get(
        self, product_id: int, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductDiscountRule:
        """One product discount rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        type: ProductDiscountRuleType | str,
        type_value: Decimal | float | str,
        min: int = ...,
        max: int = ...,
    ) -> ProductDiscountRule:
        """Create one product discount rule and return it as stored.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: POST /products/{product_id}/discount_rules
        """

    def update(
        self,
        product_id: int,
        id: str,
        /,
        *,
        type: ProductDiscountRuleType | str,
        type_value: Decimal | float | str,
        min: int = ...,
        max: int = ...,
    ) -> ProductDiscountRule:
        """Change one product discount rule; only the fields that are passed are sent.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: PUT /products/{product_id}/discount_rules/{id}
        """

    def delete(self, product_id: int, id: str, /) -> None:
        """Delete one product discount rule.

        API: DELETE /products/{product_id}/discount_rules/{id}
        """

    def delete_all(
        self, product_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all product discount rules.

        V3: api.v3.ProductBulkPricingRules.delete(product_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/discount_rules
        """

    def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product discount rules there are.

        V3: api.v3.ProductBulkPricingRules.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/count
        """

class BoundProductDiscountRules(BoundResource[ProductDiscountRule]):
    """ProductDiscountRules of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductDiscountRule]:
        """One page of product discount rules, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductDiscountRule]:
        """All product discount rules, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductDiscountRule]:
        """A range of product discount rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductDiscountRule]:
        """All product discount rules, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    @overload
    def __call__(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductDiscountRule:
        """One product discount rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/{id}
        """

    def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductDiscountRule:
        """One product discount rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/{id}
        """

    def create(
        self,
        *,
        type: ProductDiscountRuleType | str,
        type_value: Decimal | float | str,
        min: int = ...,
        max: int = ...,
    ) -> ProductDiscountRule:
        """Create one product discount rule and return it as stored.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: POST /products/{product_id}/discount_rules
        """

    def update(
        self,
        id: str,
        /,
        *,
        type: ProductDiscountRuleType | str,
        type_value: Decimal | float | str,
        min: int = ...,
        max: int = ...,
    ) -> ProductDiscountRule:
        """Change one product discount rule; only the fields that are passed are sent.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: PUT /products/{product_id}/discount_rules/{id}
        """

    def delete(self, id: str, /) -> None:
        """Delete one product discount rule.

        API: DELETE /products/{product_id}/discount_rules/{id}
        """

    def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all product discount rules.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/discount_rules
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product discount rules there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/count
        """

class AsyncProductDiscountRules(AsyncResource[AsyncProductDiscountRule]):
    """Bulk prices that depend on the quantity bought. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductBulkPricingRules. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductDiscountRule]:
        """One page of product discount rules, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    def iterall(
        self,
        product_id: int = ...,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductDiscountRule]:
        """All product discount rules, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductDiscountRule]:
        """A range of product discount rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductDiscountRule]:
        """One page of the product discount rules of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    @overload
    async def get(
        self, product_id: int, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductDiscountRule:
        """One product discount rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        type: ProductDiscountRuleType | str,
        type_value: Decimal | float | str,
        min: int = ...,
        max: int = ...,
    ) -> AsyncProductDiscountRule:
        """Create one product discount rule and return it as stored.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: POST /products/{product_id}/discount_rules
        """

    async def update(
        self,
        product_id: int,
        id: str,
        /,
        *,
        type: ProductDiscountRuleType | str,
        type_value: Decimal | float | str,
        min: int = ...,
        max: int = ...,
    ) -> AsyncProductDiscountRule:
        """Change one product discount rule; only the fields that are passed are sent.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: PUT /products/{product_id}/discount_rules/{id}
        """

    async def delete(self, product_id: int, id: str, /) -> None:
        """Delete one product discount rule.

        API: DELETE /products/{product_id}/discount_rules/{id}
        """

    async def delete_all(
        self, product_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all product discount rules.

        V3: api.v3.ProductBulkPricingRules.delete(product_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/discount_rules
        """

    async def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product discount rules there are.

        V3: api.v3.ProductBulkPricingRules.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/count
        """

class AsyncBoundProductDiscountRules(AsyncBoundResource[AsyncProductDiscountRule]):
    """ProductDiscountRules of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductDiscountRule]:
        """One page of product discount rules, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductDiscountRule]:
        """All product discount rules, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductDiscountRule]:
        """A range of product discount rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductDiscountRule]:
        """All product discount rules, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules
        """

    @overload
    async def __call__(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductDiscountRule:
        """One product discount rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/{id}
        """

    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductDiscountRule:
        """One product discount rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/{id}
        """

    async def create(
        self,
        *,
        type: ProductDiscountRuleType | str,
        type_value: Decimal | float | str,
        min: int = ...,
        max: int = ...,
    ) -> AsyncProductDiscountRule:
        """Create one product discount rule and return it as stored.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: POST /products/{product_id}/discount_rules
        """

    async def update(
        self,
        id: str,
        /,
        *,
        type: ProductDiscountRuleType | str,
        type_value: Decimal | float | str,
        min: int = ...,
        max: int = ...,
    ) -> AsyncProductDiscountRule:
        """Change one product discount rule; only the fields that are passed are sent.

        Args:
            type: How the unit price changes: an amount off (price) or a new unit price (fixed).
            type_value: Amount for the type, in the currency of the store.
            min: Smallest quantity the rule covers; ranges of one product may not overlap.
            max: Largest quantity the rule covers; 0 means no upper bound.

        API: PUT /products/{product_id}/discount_rules/{id}
        """

    async def delete(self, id: str, /) -> None:
        """Delete one product discount rule.

        API: DELETE /products/{product_id}/discount_rules/{id}
        """

    async def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all product discount rules.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/discount_rules
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product discount rules there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/discount_rules/count
        """
