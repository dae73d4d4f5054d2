"""CustomerGroups: Groups of customers that share discounts and category access.

Generated from schema/v2/customer_groups.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias
from typing_extensions import deprecated

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import CustomerGroupCategoryAccessDict, CustomerGroupDiscountRuleDict

CustomerGroupCategoryAccessType: TypeAlias = Literal["all", "specific", "none"]
"""Values of CustomerGroupCategoryAccess.type."""

CustomerGroupDiscountRuleType: TypeAlias = Literal["price_list", "all", "category", "product"]
"""Values of CustomerGroupDiscountRule.type."""

CustomerGroupDiscountRuleMethod: TypeAlias = Literal["percent", "fixed", "price"]
"""Values of CustomerGroupDiscountRule.method."""

class CustomerGroupCategoryAccess(NestedRecord):
    """Which categories the members of the group may browse."""

    def __init__(
        self, *, type: CustomerGroupCategoryAccessType = ..., categories: Sequence[int] = ...
    ) -> None: ...
    @property
    def type(self) -> CustomerGroupCategoryAccessType:
        """Whether all, only specific or no categories are open to the group. Enum."""

    @type.setter
    def type(self, value: CustomerGroupCategoryAccessType) -> None: ...
    @property
    def categories(self) -> list[int]:
        """Ids of the open categories when the access type is specific. Array of integer."""

    @categories.setter
    def categories(self, value: Sequence[int]) -> None: ...

class CustomerGroupDiscountRule(NestedRecord):
    """Discounts of the group; an update replaces the whole list."""

    def __init__(
        self,
        *,
        type: CustomerGroupDiscountRuleType = ...,
        method: CustomerGroupDiscountRuleMethod = ...,
        amount: Decimal | float | str = ...,
        price_list_id: int = ...,
        category_id: int = ...,
        product_id: int = ...,
    ) -> None: ...
    @property
    def type(self) -> CustomerGroupDiscountRuleType:
        """What the rule covers; a price_list rule must be the only rule of the group. Enum, required on create and update."""

    @type.setter
    def type(self, value: CustomerGroupDiscountRuleType) -> None: ...
    @property
    def method(self) -> CustomerGroupDiscountRuleMethod:
        """Whether the amount is a percentage, a sum taken off or the new price. Enum."""

    @method.setter
    def method(self, value: CustomerGroupDiscountRuleMethod) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Size of the discount: a percentage or money, depending on the method. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def price_list_id(self) -> int:
        """Price list that sets the prices, for rules of type price_list. Integer."""

    @price_list_id.setter
    def price_list_id(self, value: int) -> None: ...
    @property
    def category_id(self) -> int:
        """Category that is discounted, for rules of type category. Integer."""

    @category_id.setter
    def category_id(self, value: int) -> None: ...
    @property
    def product_id(self) -> int:
        """Product that is discounted, for rules of type product. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...

class CustomerGroupFields(BaseRecord):
    """Fields of CustomerGroup and AsyncCustomerGroup."""

    @property
    def id(self) -> int:
        """Number that identifies the group, assigned by BigCommerce. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the group as the merchant sees it. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def is_default(self) -> bool:
        """Whether new customers join this group on sign-up. Boolean."""

    @is_default.setter
    def is_default(self, value: bool) -> None: ...
    @property
    def category_access(self) -> CustomerGroupCategoryAccess:
        """Which categories the members of the group may browse. Object."""

    @category_access.setter
    def category_access(
        self, value: CustomerGroupCategoryAccess | CustomerGroupCategoryAccessDict
    ) -> None: ...
    @property
    def discount_rules(self) -> list[CustomerGroupDiscountRule]:
        """Discounts of the group; an update replaces the whole list. Array of object."""

    @discount_rules.setter
    def discount_rules(
        self, value: Sequence[CustomerGroupDiscountRule | CustomerGroupDiscountRuleDict]
    ) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the group was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the group was last changed. Datetime, read-only."""

    @property
    def is_group_for_guests(self) -> bool:
        """Whether the group applies to shoppers who are not logged in. Boolean."""

    @is_group_for_guests.setter
    def is_group_for_guests(self, value: bool) -> None: ...

class CustomerGroup(CustomerGroupFields, Record):
    """One customer group. Groups of customers that share discounts and category access."""

    def save(self) -> CustomerGroup:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customer_groups/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        is_default: bool = ...,
        category_access: CustomerGroupCategoryAccess | CustomerGroupCategoryAccessDict = ...,
        discount_rules: Sequence[CustomerGroupDiscountRule | CustomerGroupDiscountRuleDict] = ...,
        is_group_for_guests: bool = ...,
    ) -> CustomerGroup:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the group as the merchant sees it.
            is_default: Whether new customers join this group on sign-up.
            category_access: Which categories the members of the group may browse.
            discount_rules: Discounts of the group; an update replaces the whole list.
            is_group_for_guests: Whether the group applies to shoppers who are not logged in.

        API: PUT /customer_groups/{id}
        """

    def delete(self) -> None:
        """Delete this customer group from the store.

        API: DELETE /customer_groups/{id}
        """

    def refresh(self) -> CustomerGroup:
        """Reload this customer group; unsaved changes are discarded.

        API: GET /customer_groups/{id}
        """

class AsyncCustomerGroup(CustomerGroupFields, AsyncRecord):
    """One customer group. Groups of customers that share discounts and category access. For asynchronous clients."""

    async def save(self) -> AsyncCustomerGroup:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customer_groups/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        is_default: bool = ...,
        category_access: CustomerGroupCategoryAccess | CustomerGroupCategoryAccessDict = ...,
        discount_rules: Sequence[CustomerGroupDiscountRule | CustomerGroupDiscountRuleDict] = ...,
        is_group_for_guests: bool = ...,
    ) -> AsyncCustomerGroup:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the group as the merchant sees it.
            is_default: Whether new customers join this group on sign-up.
            category_access: Which categories the members of the group may browse.
            discount_rules: Discounts of the group; an update replaces the whole list.
            is_group_for_guests: Whether the group applies to shoppers who are not logged in.

        API: PUT /customer_groups/{id}
        """

    async def delete(self) -> None:
        """Delete this customer group from the store.

        API: DELETE /customer_groups/{id}
        """

    async def refresh(self) -> AsyncCustomerGroup:
        """Reload this customer group; unsaved changes are discarded.

        API: GET /customer_groups/{id}
        """

class CustomerGroupFilters(FilterSet):
    """Parameters of CustomerGroups."""

    def __init__(
        self,
        *,
        name: str | None = None,
        name__like: str | None = None,
        is_default: bool | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        is_group_for_guests: bool | None = None,
    ) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Groups with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def name__like(self) -> Filter[str]:
        """Groups whose name matches this text in part."""

    @name__like.setter
    def name__like(self, value: str | None) -> None: ...
    @property
    def is_default(self) -> Filter[bool]:
        """Groups that are, or are not, the default for new customers."""

    @is_default.setter
    def is_default(self, value: bool | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Created at this time or on this date."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Last changed at this time or on this date."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def is_group_for_guests(self) -> Filter[bool]:
        """Groups that do, or do not, apply to guest shoppers."""

    @is_group_for_guests.setter
    def is_group_for_guests(self, value: bool | None) -> None: ...

class CustomerGroups(Resource[CustomerGroup]):
    """Groups of customers that share discounts and category access."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CustomerGroupFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        is_default: bool | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        is_group_for_guests: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomerGroup]:
        """One page of customer groups, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: Groups with this name.
            name__like: Groups whose name matches this text in part.
            is_default: Groups that are, or are not, the default for new customers.
            date_created: Created at this time or on this date.
            date_created__max: Created at or before this time.
            date_created__min: Created at or after this time.
            date_modified: Last changed at this time or on this date.
            date_modified__min: Last changed at or after this time.
            date_modified__max: Last changed at or before this time.
            is_group_for_guests: Groups that do, or do not, apply to guest shoppers.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups
        """

    def iterall(
        self,
        *,
        query: CustomerGroupFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        is_default: bool | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        is_group_for_guests: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomerGroup]:
        """All customer groups, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: Groups with this name.
            name__like: Groups whose name matches this text in part.
            is_default: Groups that are, or are not, the default for new customers.
            date_created: Created at this time or on this date.
            date_created__max: Created at or before this time.
            date_created__min: Created at or after this time.
            date_modified: Last changed at this time or on this date.
            date_modified__min: Last changed at or after this time.
            date_modified__max: Last changed at or before this time.
            is_group_for_guests: Groups that do, or do not, apply to guest shoppers.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerGroupFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        is_default: bool | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        is_group_for_guests: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerGroup]:
        """A range of customer groups by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: Groups with this name.
            name__like: Groups whose name matches this text in part.
            is_default: Groups that are, or are not, the default for new customers.
            date_created: Created at this time or on this date.
            date_created__max: Created at or before this time.
            date_created__min: Created at or after this time.
            date_modified: Last changed at this time or on this date.
            date_modified__min: Last changed at or after this time.
            date_modified__max: Last changed at or before this time.
            is_group_for_guests: Groups that do, or do not, apply to guest shoppers.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups
        """

    def filters(self) -> CustomerGroupFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> CustomerGroup:
        """One customer group by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups/{id}
        """

    def create(
        self,
        *,
        name: str,
        is_default: bool = ...,
        category_access: CustomerGroupCategoryAccess | CustomerGroupCategoryAccessDict = ...,
        discount_rules: Sequence[CustomerGroupDiscountRule | CustomerGroupDiscountRuleDict] = ...,
        is_group_for_guests: bool = ...,
    ) -> CustomerGroup:
        """Create one customer group and return it as stored.

        Args:
            name: Name of the group as the merchant sees it.
            is_default: Whether new customers join this group on sign-up.
            category_access: Which categories the members of the group may browse.
            discount_rules: Discounts of the group; an update replaces the whole list.
            is_group_for_guests: Whether the group applies to shoppers who are not logged in.

        API: POST /customer_groups
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        is_default: bool = ...,
        category_access: CustomerGroupCategoryAccess | CustomerGroupCategoryAccessDict = ...,
        discount_rules: Sequence[CustomerGroupDiscountRule | CustomerGroupDiscountRuleDict] = ...,
        is_group_for_guests: bool = ...,
    ) -> CustomerGroup:
        """Change one customer group; only the fields that are passed are sent.

        Args:
            name: Name of the group as the merchant sees it.
            is_default: Whether new customers join this group on sign-up.
            category_access: Which categories the members of the group may browse.
            discount_rules: Discounts of the group; an update replaces the whole list.
            is_group_for_guests: Whether the group applies to shoppers who are not logged in.

        API: PUT /customer_groups/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one customer group.

        API: DELETE /customer_groups/{id}
        """

    @deprecated("The API lists this call as removed.")
    def delete_all(self) -> None:
        """Delete all customer groups.

        Deletes every customer group of the store; withdrawn by BigCommerce.

        API: DELETE /customer_groups
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many customer groups there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups/count
        """

class AsyncCustomerGroups(AsyncResource[AsyncCustomerGroup]):
    """Groups of customers that share discounts and category access. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CustomerGroupFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        is_default: bool | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        is_group_for_guests: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomerGroup]:
        """One page of customer groups, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: Groups with this name.
            name__like: Groups whose name matches this text in part.
            is_default: Groups that are, or are not, the default for new customers.
            date_created: Created at this time or on this date.
            date_created__max: Created at or before this time.
            date_created__min: Created at or after this time.
            date_modified: Last changed at this time or on this date.
            date_modified__min: Last changed at or after this time.
            date_modified__max: Last changed at or before this time.
            is_group_for_guests: Groups that do, or do not, apply to guest shoppers.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups
        """

    def iterall(
        self,
        *,
        query: CustomerGroupFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        is_default: bool | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        is_group_for_guests: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomerGroup]:
        """All customer groups, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: Groups with this name.
            name__like: Groups whose name matches this text in part.
            is_default: Groups that are, or are not, the default for new customers.
            date_created: Created at this time or on this date.
            date_created__max: Created at or before this time.
            date_created__min: Created at or after this time.
            date_modified: Last changed at this time or on this date.
            date_modified__min: Last changed at or after this time.
            date_modified__max: Last changed at or before this time.
            is_group_for_guests: Groups that do, or do not, apply to guest shoppers.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerGroupFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        is_default: bool | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        is_group_for_guests: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerGroup]:
        """A range of customer groups by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: Groups with this name.
            name__like: Groups whose name matches this text in part.
            is_default: Groups that are, or are not, the default for new customers.
            date_created: Created at this time or on this date.
            date_created__max: Created at or before this time.
            date_created__min: Created at or after this time.
            date_modified: Last changed at this time or on this date.
            date_modified__min: Last changed at or after this time.
            date_modified__max: Last changed at or before this time.
            is_group_for_guests: Groups that do, or do not, apply to guest shoppers.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups
        """

    def filters(self) -> CustomerGroupFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerGroup:
        """One customer group by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups/{id}
        """

    async def create(
        self,
        *,
        name: str,
        is_default: bool = ...,
        category_access: CustomerGroupCategoryAccess | CustomerGroupCategoryAccessDict = ...,
        discount_rules: Sequence[CustomerGroupDiscountRule | CustomerGroupDiscountRuleDict] = ...,
        is_group_for_guests: bool = ...,
    ) -> AsyncCustomerGroup:
        """Create one customer group and return it as stored.

        Args:
            name: Name of the group as the merchant sees it.
            is_default: Whether new customers join this group on sign-up.
            category_access: Which categories the members of the group may browse.
            discount_rules: Discounts of the group; an update replaces the whole list.
            is_group_for_guests: Whether the group applies to shoppers who are not logged in.

        API: POST /customer_groups
        """

    async def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        is_default: bool = ...,
        category_access: CustomerGroupCategoryAccess | CustomerGroupCategoryAccessDict = ...,
        discount_rules: Sequence[CustomerGroupDiscountRule | CustomerGroupDiscountRuleDict] = ...,
        is_group_for_guests: bool = ...,
    ) -> AsyncCustomerGroup:
        """Change one customer group; only the fields that are passed are sent.

        Args:
            name: Name of the group as the merchant sees it.
            is_default: Whether new customers join this group on sign-up.
            category_access: Which categories the members of the group may browse.
            discount_rules: Discounts of the group; an update replaces the whole list.
            is_group_for_guests: Whether the group applies to shoppers who are not logged in.

        API: PUT /customer_groups/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one customer group.

        API: DELETE /customer_groups/{id}
        """

    @deprecated("The API lists this call as removed.")
    async def delete_all(self) -> None:
        """Delete all customer groups.

        Deletes every customer group of the store; withdrawn by BigCommerce.

        API: DELETE /customer_groups
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many customer groups there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customer_groups/count
        """
