"""ProductBulkPricingRules: Prices of a product that depend on the quantity.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .products import ProductBulkPricingRuleType

ProductBulkPricingRuleIncludeField: TypeAlias = Literal[
    "quantity_min", "quantity_max", "type", "amount"
]
"""Fields of a rule that include_fields selects."""

class ProductBulkPricingRuleFields(BaseRecord):
    """Fields of ProductBulkPricingRule and AsyncProductBulkPricingRule."""

    @property
    def id(self) -> int:
        """Identifies the rule. Integer, read-only."""

    @property
    def quantity_min(self) -> int:
        """Smallest quantity that the rule covers. Integer, required on create and update, at least 0."""

    @quantity_min.setter
    def quantity_min(self, value: int) -> None: ...
    @property
    def quantity_max(self) -> int:
        """Largest quantity that the rule covers; 0 means no upper bound. Integer, required on create and update, at least 0."""

    @quantity_max.setter
    def quantity_max(self, value: int) -> None: ...
    @property
    def type(self) -> ProductBulkPricingRuleType:
        """How amount changes the unit price. Enum, required on create and update."""

    @type.setter
    def type(self, value: ProductBulkPricingRuleType) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Money off, percentage off or new unit price, by type. Decimal, required on create and update."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...

class ProductBulkPricingRule(ProductBulkPricingRuleFields, SubResourceRecord):
    """One product bulk pricing rule. Prices of a product that depend on the quantity."""

    def save(self) -> ProductBulkPricingRule:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    def update(
        self,
        *,
        quantity_min: int = ...,
        quantity_max: int = ...,
        type: ProductBulkPricingRuleType = ...,
        amount: Decimal | float | str = ...,
    ) -> ProductBulkPricingRule:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: PUT /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    def delete(self) -> None:
        """Delete this product bulk pricing rule from the store.

        API: DELETE /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    def refresh(
        self,
        *,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> ProductBulkPricingRule:
        """Reload this product bulk pricing rule; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

class AsyncProductBulkPricingRule(ProductBulkPricingRuleFields, AsyncSubResourceRecord):
    """One product bulk pricing rule. Prices of a product that depend on the quantity. For asynchronous clients."""

    async def save(self) -> AsyncProductBulkPricingRule:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    async def update(
        self,
        *,
        quantity_min: int = ...,
        quantity_max: int = ...,
        type: ProductBulkPricingRuleType = ...,
        amount: Decimal | float | str = ...,
    ) -> AsyncProductBulkPricingRule:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: PUT /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    async def delete(self) -> None:
        """Delete this product bulk pricing rule from the store.

        API: DELETE /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProductBulkPricingRule:
        """Reload this product bulk pricing rule; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

class ProductBulkPricingRuleFilters(FilterSet):
    """Parameters of ProductBulkPricingRules."""

    def __init__(
        self,
        *,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> None: ...
    @property
    def include_fields(
        self,
    ) -> Filter[
        Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField
    ]:
        """Fields to return; the id always comes back."""

    @include_fields.setter
    def include_fields(
        self,
        value: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ),
    ) -> None: ...
    @property
    def exclude_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to leave out; the id always comes back."""

    @exclude_fields.setter
    def exclude_fields(self, value: Sequence[str] | str | None) -> None: ...

class ProductBulkPricingRules(Resource[ProductBulkPricingRule]):
    """Prices of a product that depend on the quantity. Supersedes api.ProductDiscountRules of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductBulkPricingRule]:
        """One page of product bulk pricing rules, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductBulkPricingRule]:
        """All product bulk pricing rules, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductBulkPricingRule]:
        """A range of product bulk pricing rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def filters(self) -> ProductBulkPricingRuleFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductBulkPricingRule]:
        """One page of the product bulk pricing rules of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    @overload
    def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductBulkPricingRule:
        """One product bulk pricing rule by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        quantity_min: int,
        quantity_max: int,
        type: ProductBulkPricingRuleType,
        amount: Decimal | float | str,
    ) -> ProductBulkPricingRule:
        """Create one product bulk pricing rule and return it as stored.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: POST /catalog/products/{product_id}/bulk-pricing-rules
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        quantity_min: int,
        quantity_max: int,
        type: ProductBulkPricingRuleType,
        amount: Decimal | float | str,
    ) -> ProductBulkPricingRule:
        """Change one product bulk pricing rule; only the fields that are passed are sent.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: PUT /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product bulk pricing rule.

        API: DELETE /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

class BoundProductBulkPricingRules(BoundResource[ProductBulkPricingRule]):
    """ProductBulkPricingRules of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductBulkPricingRule]:
        """One page of product bulk pricing rules, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def iterall(
        self,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductBulkPricingRule]:
        """All product bulk pricing rules, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductBulkPricingRule]:
        """A range of product bulk pricing rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def filters(self) -> ProductBulkPricingRuleFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductBulkPricingRule]:
        """All product bulk pricing rules, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductBulkPricingRule:
        """One product bulk pricing rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductBulkPricingRule:
        """One product bulk pricing rule by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    def create(
        self,
        *,
        quantity_min: int,
        quantity_max: int,
        type: ProductBulkPricingRuleType,
        amount: Decimal | float | str,
    ) -> ProductBulkPricingRule:
        """Create one product bulk pricing rule and return it as stored.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: POST /catalog/products/{product_id}/bulk-pricing-rules
        """

    def update(
        self,
        id: int,
        /,
        *,
        quantity_min: int,
        quantity_max: int,
        type: ProductBulkPricingRuleType,
        amount: Decimal | float | str,
    ) -> ProductBulkPricingRule:
        """Change one product bulk pricing rule; only the fields that are passed are sent.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: PUT /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product bulk pricing rule.

        API: DELETE /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

class AsyncProductBulkPricingRules(AsyncResource[AsyncProductBulkPricingRule]):
    """Prices of a product that depend on the quantity. Supersedes api.ProductDiscountRules of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductBulkPricingRule]:
        """One page of product bulk pricing rules, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductBulkPricingRule]:
        """All product bulk pricing rules, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductBulkPricingRule]:
        """A range of product bulk pricing rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def filters(self) -> ProductBulkPricingRuleFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductBulkPricingRule]:
        """One page of the product bulk pricing rules of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    @overload
    async def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductBulkPricingRule:
        """One product bulk pricing rule by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        quantity_min: int,
        quantity_max: int,
        type: ProductBulkPricingRuleType,
        amount: Decimal | float | str,
    ) -> AsyncProductBulkPricingRule:
        """Create one product bulk pricing rule and return it as stored.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: POST /catalog/products/{product_id}/bulk-pricing-rules
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        quantity_min: int,
        quantity_max: int,
        type: ProductBulkPricingRuleType,
        amount: Decimal | float | str,
    ) -> AsyncProductBulkPricingRule:
        """Change one product bulk pricing rule; only the fields that are passed are sent.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: PUT /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product bulk pricing rule.

        API: DELETE /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

class AsyncBoundProductBulkPricingRules(AsyncBoundResource[AsyncProductBulkPricingRule]):
    """ProductBulkPricingRules of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductBulkPricingRule]:
        """One page of product bulk pricing rules, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def iterall(
        self,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductBulkPricingRule]:
        """All product bulk pricing rules, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductBulkPricingRule]:
        """A range of product bulk pricing rules by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    def filters(self) -> ProductBulkPricingRuleFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductBulkPricingRuleFilters | None = None,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductBulkPricingRule]:
        """All product bulk pricing rules, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductBulkPricingRule:
        """One product bulk pricing rule by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductBulkPricingRuleIncludeField] | ProductBulkPricingRuleIncludeField | None
        ) = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductBulkPricingRule:
        """One product bulk pricing rule by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    async def create(
        self,
        *,
        quantity_min: int,
        quantity_max: int,
        type: ProductBulkPricingRuleType,
        amount: Decimal | float | str,
    ) -> AsyncProductBulkPricingRule:
        """Create one product bulk pricing rule and return it as stored.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: POST /catalog/products/{product_id}/bulk-pricing-rules
        """

    async def update(
        self,
        id: int,
        /,
        *,
        quantity_min: int,
        quantity_max: int,
        type: ProductBulkPricingRuleType,
        amount: Decimal | float | str,
    ) -> AsyncProductBulkPricingRule:
        """Change one product bulk pricing rule; only the fields that are passed are sent.

        Args:
            quantity_min: Smallest quantity that the rule covers.
            quantity_max: Largest quantity that the rule covers; 0 means no upper bound.
            type: How amount changes the unit price.
            amount: Money off, percentage off or new unit price, by type.

        API: PUT /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product bulk pricing rule.

        API: DELETE /catalog/products/{product_id}/bulk-pricing-rules/{id}
        """
