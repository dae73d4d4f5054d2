"""Coupons: Discount codes that shoppers enter at checkout.

Generated from schema/v2/coupons.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import CouponAppliesToDict, CouponRestrictedToDict

CouponType: TypeAlias = Literal[
    "per_item_discount",
    "percentage_discount",
    "per_total_discount",
    "shipping_discount",
    "free_shipping",
    "promotion",
]
"""Values of Coupon.type."""

CouponAppliesToEntity: TypeAlias = Literal["products", "categories"]
"""Values of CouponAppliesTo.entity."""

class CouponAppliesTo(NestedRecord):
    """Products or categories that are discounted; an update without it clears the choice."""

    def __init__(
        self, *, entity: CouponAppliesToEntity = ..., ids: Sequence[int] = ...
    ) -> None: ...
    @property
    def entity(self) -> CouponAppliesToEntity:
        """Whether the ids mean products or categories. Enum."""

    @entity.setter
    def entity(self, value: CouponAppliesToEntity) -> None: ...
    @property
    def ids(self) -> list[int]:
        """Ids of the discounted products or categories. Array of integer."""

    @ids.setter
    def ids(self, value: Sequence[int]) -> None: ...

class CouponRestrictedTo(NestedRecord):
    """Where the coupon may be used, by one kind of place."""

    def __init__(
        self,
        *,
        countries: Sequence[str] | None = ...,
        states: dict[str, Any] | None = ...,
        zips: dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def countries(self) -> list[str] | None:
        """Two-letter ISO codes of the countries. Array of string, can be None."""

    @countries.setter
    def countries(self, value: Sequence[str] | None) -> None: ...
    @property
    def states(self) -> dict[str, Any] | None:
        """Lists of names of states, by the two-letter ISO code of their country. Map, can be None."""

    @states.setter
    def states(self, value: dict[str, Any] | None) -> None: ...
    @property
    def zips(self) -> dict[str, Any] | None:
        """Lists of postal codes, by the two-letter ISO code of their country; ? matches any character. Map, can be None."""

    @zips.setter
    def zips(self, value: dict[str, Any] | None) -> None: ...

class CouponFields(BaseRecord):
    """Fields of Coupon and AsyncCoupon."""

    @property
    def id(self) -> int:
        """Number that identifies the coupon, assigned by BigCommerce. Integer, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the coupon was created. Datetime, read-only."""

    @property
    def num_uses(self) -> int:
        """How often the coupon has been used so far. Integer, read-only."""

    @property
    def name(self) -> str:
        """Title of the coupon as the merchant sees it. String, required on create, at most 100 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def type(self) -> CouponType:
        """Kind of discount the coupon gives; promotion is not accepted on create. Enum, required on create."""

    @type.setter
    def type(self, value: CouponType) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Size of the discount: a percentage or money, depending on the coupon type. Decimal, required on create."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def min_purchase(self) -> Decimal:
        """Lowest order value, in money, at which the coupon can be used. Decimal."""

    @min_purchase.setter
    def min_purchase(self, value: Decimal | float | str) -> None: ...
    @property
    def expires(self) -> datetime | None:
        """When the coupon stops working; empty for no end. Datetime, can be None."""

    @expires.setter
    def expires(self, value: datetime | date | str | None) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether shoppers can use the coupon now. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def code(self) -> str:
        """Text that shoppers type in at checkout. String, required on create, at most 50 characters."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def applies_to(self) -> CouponAppliesTo:
        """Products or categories that are discounted; an update without it clears the choice. Object, required on create."""

    @applies_to.setter
    def applies_to(self, value: CouponAppliesTo | CouponAppliesToDict) -> None: ...
    @property
    def max_uses(self) -> int:
        """How often the coupon may be used over all shoppers. Integer."""

    @max_uses.setter
    def max_uses(self, value: int) -> None: ...
    @property
    def max_uses_per_customer(self) -> int:
        """How often one customer may use the coupon. Integer."""

    @max_uses_per_customer.setter
    def max_uses_per_customer(self, value: int) -> None: ...
    @property
    def restricted_to(self) -> CouponRestrictedTo | None:
        """Where the coupon may be used, by kind of place; None for everywhere. Object, can be None."""

    @restricted_to.setter
    def restricted_to(self, value: CouponRestrictedTo | CouponRestrictedToDict | None) -> None: ...
    @property
    def shipping_methods(self) -> list[str] | None:
        """Shipping methods with which the coupon works; null on promotion coupons. Array of string, can be None."""

    @shipping_methods.setter
    def shipping_methods(self, value: Sequence[str] | None) -> None: ...

class Coupon(CouponFields, Record):
    """One coupon. Discount codes that shoppers enter at checkout."""

    def save(self) -> Coupon:
        """Send only the changed fields; does nothing without changes.

        API: PUT /coupons/{id}
        """

    def update(
        self,
        *,
        applies_to: CouponAppliesTo | CouponAppliesToDict = ...,
        name: str = ...,
        type: CouponType = ...,
        amount: Decimal | float | str = ...,
        min_purchase: Decimal | float | str = ...,
        expires: datetime | date | str | None = ...,
        enabled: bool = ...,
        code: str = ...,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        restricted_to: CouponRestrictedTo | CouponRestrictedToDict | None = ...,
        shipping_methods: Sequence[str] | None = ...,
    ) -> Coupon:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            applies_to: Products or categories that are discounted; an update without it clears the choice.
            name: Title of the coupon as the merchant sees it.
            type: Kind of discount the coupon gives; promotion is not accepted on create.
            amount: Size of the discount: a percentage or money, depending on the coupon type.
            min_purchase: Lowest order value, in money, at which the coupon can be used.
            expires: When the coupon stops working; empty for no end.
            enabled: Whether shoppers can use the coupon now.
            code: Text that shoppers type in at checkout.
            max_uses: How often the coupon may be used over all shoppers.
            max_uses_per_customer: How often one customer may use the coupon.
            restricted_to: Where the coupon may be used, by kind of place; None for everywhere.
            shipping_methods: Shipping methods with which the coupon works; null on promotion coupons.

        API: PUT /coupons/{id}
        """

    def delete(self) -> None:
        """Delete this coupon from the store.

        API: DELETE /coupons/{id}
        """

    def refresh(self) -> Coupon:
        """Reload this coupon; unsaved changes are discarded.

        API: GET /coupons/{id}
        """

class AsyncCoupon(CouponFields, AsyncRecord):
    """One coupon. Discount codes that shoppers enter at checkout. For asynchronous clients."""

    async def save(self) -> AsyncCoupon:
        """Send only the changed fields; does nothing without changes.

        API: PUT /coupons/{id}
        """

    async def update(
        self,
        *,
        applies_to: CouponAppliesTo | CouponAppliesToDict = ...,
        name: str = ...,
        type: CouponType = ...,
        amount: Decimal | float | str = ...,
        min_purchase: Decimal | float | str = ...,
        expires: datetime | date | str | None = ...,
        enabled: bool = ...,
        code: str = ...,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        restricted_to: CouponRestrictedTo | CouponRestrictedToDict | None = ...,
        shipping_methods: Sequence[str] | None = ...,
    ) -> AsyncCoupon:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            applies_to: Products or categories that are discounted; an update without it clears the choice.
            name: Title of the coupon as the merchant sees it.
            type: Kind of discount the coupon gives; promotion is not accepted on create.
            amount: Size of the discount: a percentage or money, depending on the coupon type.
            min_purchase: Lowest order value, in money, at which the coupon can be used.
            expires: When the coupon stops working; empty for no end.
            enabled: Whether shoppers can use the coupon now.
            code: Text that shoppers type in at checkout.
            max_uses: How often the coupon may be used over all shoppers.
            max_uses_per_customer: How often one customer may use the coupon.
            restricted_to: Where the coupon may be used, by kind of place; None for everywhere.
            shipping_methods: Shipping methods with which the coupon works; null on promotion coupons.

        API: PUT /coupons/{id}
        """

    async def delete(self) -> None:
        """Delete this coupon from the store.

        API: DELETE /coupons/{id}
        """

    async def refresh(self) -> AsyncCoupon:
        """Reload this coupon; unsaved changes are discarded.

        API: GET /coupons/{id}
        """

class CouponFilters(FilterSet):
    """Parameters of Coupons."""

    def __init__(
        self,
        *,
        id: str | int | None = None,
        code: str | None = None,
        name: str | None = None,
        type: CouponType | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        exclude_type: CouponType | None = None,
    ) -> None: ...
    @property
    def id(self) -> Filter[str | int]:
        """The coupon with this id."""

    @id.setter
    def id(self, value: str | int | None) -> None: ...
    @property
    def code(self) -> Filter[str]:
        """Coupons with this code."""

    @code.setter
    def code(self, value: str | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Coupons with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def type(self) -> Filter[CouponType]:
        """Coupons that give this kind of discount."""

    @type.setter
    def type(self, value: CouponType | None) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest coupon id to return; together with limit the advised way to walk long lists."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest coupon id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...
    @property
    def exclude_type(self) -> Filter[CouponType]:
        """Leaves out coupons that give this kind of discount."""

    @exclude_type.setter
    def exclude_type(self, value: CouponType | None) -> None: ...

class Coupons(Resource[Coupon]):
    """Discount codes that shoppers enter at checkout."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CouponFilters | None = None,
        id: str | int | None = None,
        code: str | None = None,
        name: str | None = None,
        type: CouponType | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        exclude_type: CouponType | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Coupon]:
        """One page of coupons, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The coupon with this id.
            code: Coupons with this code.
            name: Coupons with this name.
            type: Coupons that give this kind of discount.
            min_id: Lowest coupon id to return; together with limit the advised way to walk long lists.
            max_id: Highest coupon id to return.
            exclude_type: Leaves out coupons that give this kind of discount.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons
        """

    def iterall(
        self,
        *,
        query: CouponFilters | None = None,
        id: str | int | None = None,
        code: str | None = None,
        name: str | None = None,
        type: CouponType | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        exclude_type: CouponType | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Coupon]:
        """All coupons, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The coupon with this id.
            code: Coupons with this code.
            name: Coupons with this name.
            type: Coupons that give this kind of discount.
            min_id: Lowest coupon id to return; together with limit the advised way to walk long lists.
            max_id: Highest coupon id to return.
            exclude_type: Leaves out coupons that give this kind of discount.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CouponFilters | None = None,
        id: str | int | None = None,
        code: str | None = None,
        name: str | None = None,
        type: CouponType | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        exclude_type: CouponType | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Coupon]:
        """A range of coupons by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The coupon with this id.
            code: Coupons with this code.
            name: Coupons with this name.
            type: Coupons that give this kind of discount.
            min_id: Lowest coupon id to return; together with limit the advised way to walk long lists.
            max_id: Highest coupon id to return.
            exclude_type: Leaves out coupons that give this kind of discount.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons
        """

    def filters(self) -> CouponFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Coupon:
        """One coupon by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons/{id}
        """

    def create(
        self,
        *,
        name: str,
        type: CouponType,
        amount: Decimal | float | str,
        code: str,
        applies_to: CouponAppliesTo | CouponAppliesToDict,
        min_purchase: Decimal | float | str = ...,
        expires: datetime | date | str | None = ...,
        enabled: bool = ...,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        restricted_to: CouponRestrictedTo | CouponRestrictedToDict | None = ...,
        shipping_methods: Sequence[str] | None = ...,
    ) -> Coupon:
        """Create one coupon and return it as stored.

        Args:
            name: Title of the coupon as the merchant sees it.
            type: Kind of discount the coupon gives; promotion is not accepted on create.
            amount: Size of the discount: a percentage or money, depending on the coupon type.
            code: Text that shoppers type in at checkout.
            applies_to: Products or categories that are discounted; an update without it clears the choice.
            min_purchase: Lowest order value, in money, at which the coupon can be used.
            expires: When the coupon stops working; empty for no end.
            enabled: Whether shoppers can use the coupon now.
            max_uses: How often the coupon may be used over all shoppers.
            max_uses_per_customer: How often one customer may use the coupon.
            restricted_to: Where the coupon may be used, by kind of place; None for everywhere.
            shipping_methods: Shipping methods with which the coupon works; null on promotion coupons.

        API: POST /coupons
        """

    def update(
        self,
        id: int,
        /,
        *,
        applies_to: CouponAppliesTo | CouponAppliesToDict,
        name: str = ...,
        type: CouponType = ...,
        amount: Decimal | float | str = ...,
        min_purchase: Decimal | float | str = ...,
        expires: datetime | date | str | None = ...,
        enabled: bool = ...,
        code: str = ...,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        restricted_to: CouponRestrictedTo | CouponRestrictedToDict | None = ...,
        shipping_methods: Sequence[str] | None = ...,
    ) -> Coupon:
        """Change one coupon; only the fields that are passed are sent.

        Args:
            applies_to: Products or categories that are discounted; an update without it clears the choice.
            name: Title of the coupon as the merchant sees it.
            type: Kind of discount the coupon gives; promotion is not accepted on create.
            amount: Size of the discount: a percentage or money, depending on the coupon type.
            min_purchase: Lowest order value, in money, at which the coupon can be used.
            expires: When the coupon stops working; empty for no end.
            enabled: Whether shoppers can use the coupon now.
            code: Text that shoppers type in at checkout.
            max_uses: How often the coupon may be used over all shoppers.
            max_uses_per_customer: How often one customer may use the coupon.
            restricted_to: Where the coupon may be used, by kind of place; None for everywhere.
            shipping_methods: Shipping methods with which the coupon works; null on promotion coupons.

        API: PUT /coupons/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one coupon.

        API: DELETE /coupons/{id}
        """

    def delete_all(self, *, id__in: Sequence[int] | int | None = None) -> None:
        """Delete all coupons.

        Args:
            id__in: Ids of the coupons to delete, comma separated; without it all are deleted.

        API: DELETE /coupons
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many coupons there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons/count
        """

class AsyncCoupons(AsyncResource[AsyncCoupon]):
    """Discount codes that shoppers enter at checkout. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CouponFilters | None = None,
        id: str | int | None = None,
        code: str | None = None,
        name: str | None = None,
        type: CouponType | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        exclude_type: CouponType | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCoupon]:
        """One page of coupons, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The coupon with this id.
            code: Coupons with this code.
            name: Coupons with this name.
            type: Coupons that give this kind of discount.
            min_id: Lowest coupon id to return; together with limit the advised way to walk long lists.
            max_id: Highest coupon id to return.
            exclude_type: Leaves out coupons that give this kind of discount.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons
        """

    def iterall(
        self,
        *,
        query: CouponFilters | None = None,
        id: str | int | None = None,
        code: str | None = None,
        name: str | None = None,
        type: CouponType | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        exclude_type: CouponType | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCoupon]:
        """All coupons, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The coupon with this id.
            code: Coupons with this code.
            name: Coupons with this name.
            type: Coupons that give this kind of discount.
            min_id: Lowest coupon id to return; together with limit the advised way to walk long lists.
            max_id: Highest coupon id to return.
            exclude_type: Leaves out coupons that give this kind of discount.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CouponFilters | None = None,
        id: str | int | None = None,
        code: str | None = None,
        name: str | None = None,
        type: CouponType | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        exclude_type: CouponType | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCoupon]:
        """A range of coupons by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The coupon with this id.
            code: Coupons with this code.
            name: Coupons with this name.
            type: Coupons that give this kind of discount.
            min_id: Lowest coupon id to return; together with limit the advised way to walk long lists.
            max_id: Highest coupon id to return.
            exclude_type: Leaves out coupons that give this kind of discount.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons
        """

    def filters(self) -> CouponFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCoupon:
        """One coupon by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons/{id}
        """

    async def create(
        self,
        *,
        name: str,
        type: CouponType,
        amount: Decimal | float | str,
        code: str,
        applies_to: CouponAppliesTo | CouponAppliesToDict,
        min_purchase: Decimal | float | str = ...,
        expires: datetime | date | str | None = ...,
        enabled: bool = ...,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        restricted_to: CouponRestrictedTo | CouponRestrictedToDict | None = ...,
        shipping_methods: Sequence[str] | None = ...,
    ) -> AsyncCoupon:
        """Create one coupon and return it as stored.

        Args:
            name: Title of the coupon as the merchant sees it.
            type: Kind of discount the coupon gives; promotion is not accepted on create.
            amount: Size of the discount: a percentage or money, depending on the coupon type.
            code: Text that shoppers type in at checkout.
            applies_to: Products or categories that are discounted; an update without it clears the choice.
            min_purchase: Lowest order value, in money, at which the coupon can be used.
            expires: When the coupon stops working; empty for no end.
            enabled: Whether shoppers can use the coupon now.
            max_uses: How often the coupon may be used over all shoppers.
            max_uses_per_customer: How often one customer may use the coupon.
            restricted_to: Where the coupon may be used, by kind of place; None for everywhere.
            shipping_methods: Shipping methods with which the coupon works; null on promotion coupons.

        API: POST /coupons
        """

    async def update(
        self,
        id: int,
        /,
        *,
        applies_to: CouponAppliesTo | CouponAppliesToDict,
        name: str = ...,
        type: CouponType = ...,
        amount: Decimal | float | str = ...,
        min_purchase: Decimal | float | str = ...,
        expires: datetime | date | str | None = ...,
        enabled: bool = ...,
        code: str = ...,
        max_uses: int = ...,
        max_uses_per_customer: int = ...,
        restricted_to: CouponRestrictedTo | CouponRestrictedToDict | None = ...,
        shipping_methods: Sequence[str] | None = ...,
    ) -> AsyncCoupon:
        """Change one coupon; only the fields that are passed are sent.

        Args:
            applies_to: Products or categories that are discounted; an update without it clears the choice.
            name: Title of the coupon as the merchant sees it.
            type: Kind of discount the coupon gives; promotion is not accepted on create.
            amount: Size of the discount: a percentage or money, depending on the coupon type.
            min_purchase: Lowest order value, in money, at which the coupon can be used.
            expires: When the coupon stops working; empty for no end.
            enabled: Whether shoppers can use the coupon now.
            code: Text that shoppers type in at checkout.
            max_uses: How often the coupon may be used over all shoppers.
            max_uses_per_customer: How often one customer may use the coupon.
            restricted_to: Where the coupon may be used, by kind of place; None for everywhere.
            shipping_methods: Shipping methods with which the coupon works; null on promotion coupons.

        API: PUT /coupons/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one coupon.

        API: DELETE /coupons/{id}
        """

    async def delete_all(self, *, id__in: Sequence[int] | int | None = None) -> None:
        """Delete all coupons.

        Args:
            id__in: Ids of the coupons to delete, comma separated; without it all are deleted.

        API: DELETE /coupons
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many coupons there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /coupons/count
        """
