"""OrderRefunds: Refunds of one order, of items or of amounts.

Generated from schema/v3/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

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

from .inputs import (
    OrderRefundAdjustmentDict,
    OrderRefundItemInputDict,
    OrderRefundMethodDict,
    OrderRefundOverrideDict,
    OrderRefundPaymentDict,
)

OrderRefundItemType: TypeAlias = Literal[
    "PRODUCT", "GIFT_WRAPPING", "SHIPPING", "HANDLING", "ORDER", "FEE"
]
"""Values of OrderRefundItem.item_type."""

OrderRefundQuantityType: TypeAlias = Literal["PRODUCT", "GIFT_WRAPPING"]
"""Values of OrderRefundQuantityItem.item_type."""

OrderRefundAmountType: TypeAlias = Literal["ORDER", "SHIPPING", "HANDLING", "TAX", "FEE"]
"""Values of OrderRefundAmountItem.item_type."""

class OrderRefundAdjustment(NestedRecord):
    """A change of the refunded amount of an item."""

    def __init__(self, *, amount: Decimal | float | str = ..., description: str = ...) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Amount below 0, by which the refund gets smaller. Decimal, at most 0."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def description(self) -> str:
        """Reason of the change. String, at most 255 characters."""

    @description.setter
    def description(self, value: str) -> None: ...

class OrderRefundItem(NestedRecord):
    """A refunded item, or a refunded part of the order."""

    def __init__(
        self,
        *,
        item_type: OrderRefundItemType = ...,
        item_id: int = ...,
        reason: str | None = ...,
        quantity: int | None = ...,
        adjustments: Sequence[OrderRefundAdjustment | OrderRefundAdjustmentDict] = ...,
    ) -> None: ...
    @property
    def item_type(self) -> OrderRefundItemType:
        """What item_id identifies. Enum."""

    @item_type.setter
    def item_type(self, value: OrderRefundItemType) -> None: ...
    @property
    def item_id(self) -> int:
        """Id of the order product, shipping address, fee or order, by item_type. Integer."""

    @item_id.setter
    def item_id(self, value: int) -> None: ...
    @property
    def reason(self) -> str | None:
        """Reason of the refund of this item; null if none was given. String, can be None, at most 1000 characters."""

    @reason.setter
    def reason(self, value: str | None) -> None: ...
    @property
    def quantity(self) -> int | None:
        """Number of refunded units. Integer, can be None."""

    @quantity.setter
    def quantity(self, value: int | None) -> None: ...
    @property
    def adjustments(self) -> list[OrderRefundAdjustment]:
        """Changes of the refunded amount. Array of object."""

    @adjustments.setter
    def adjustments(
        self, value: Sequence[OrderRefundAdjustment | OrderRefundAdjustmentDict]
    ) -> None: ...
    @property
    def requested_amount(self) -> Decimal | None:
        """Amount that was asked for; null for a refund by quantity. Decimal, read-only, can be None."""

class OrderRefundAmountItem(NestedRecord):
    """An amount to refund of the order, of shipping, handling, tax or a fee."""

    def __init__(
        self,
        *,
        item_type: OrderRefundAmountType = ...,
        item_id: int = ...,
        amount: Decimal | float | str = ...,
        reason: str = ...,
    ) -> None: ...
    @property
    def item_type(self) -> OrderRefundAmountType:
        """What the amount is a part of. Enum, required on create."""

    @item_type.setter
    def item_type(self, value: OrderRefundAmountType) -> None: ...
    @property
    def item_id(self) -> int:
        """Id of the order, shipping address or fee, by item_type. Integer, required on create."""

    @item_id.setter
    def item_id(self, value: int) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Amount to refund. Decimal, required on create."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def reason(self) -> str:
        """Reason of the refund. String, at most 1000 characters."""

    @reason.setter
    def reason(self, value: str) -> None: ...

class OrderRefundPayment(NestedRecord):
    """A payment that returns money to the shopper."""

    def __init__(
        self, *, provider_id: str = ..., amount: Decimal | float | str = ..., offline: bool = ...
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the payment of the refund. Integer, read-only."""

    @property
    def provider_id(self) -> str:
        """Payment method, as a quote names it. String."""

    @provider_id.setter
    def provider_id(self, value: str) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Amount to return by this payment. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def offline(self) -> bool:
        """Whether the merchant returns the money outside the store. Boolean."""

    @offline.setter
    def offline(self, value: bool) -> None: ...
    @property
    def is_declined(self) -> bool:
        """Whether the payment provider declined the refund. Boolean, read-only."""

    @property
    def declined_message(self) -> str | None:
        """Why the provider declined it; null if it did not. String, read-only, can be None."""

    @property
    def transaction_id(self) -> str | None:
        """Id of the transaction of the refund; null if there is none. String, read-only, can be None."""

class OrderRefundOverride(NestedRecord):
    """Totals of a refund that the merchant calculated."""

    def __init__(
        self, *, total_amount: Decimal | float | str = ..., total_tax: Decimal | float | str = ...
    ) -> None: ...
    @property
    def total_amount(self) -> Decimal:
        """Amount to refund, with tax. Decimal, required on create."""

    @total_amount.setter
    def total_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def total_tax(self) -> Decimal:
        """Tax within the amount. Decimal, required on create."""

    @total_tax.setter
    def total_tax(self, value: Decimal | float | str) -> None: ...

class OrderRefundQuantityItem(NestedRecord):
    """A quantity of a product or gift wrapping to refund."""

    def __init__(
        self,
        *,
        item_type: OrderRefundQuantityType = ...,
        item_id: int = ...,
        adjustments: Sequence[OrderRefundAdjustment | OrderRefundAdjustmentDict] = ...,
        quantity: int = ...,
        reason: str = ...,
    ) -> None: ...
    @property
    def item_type(self) -> OrderRefundQuantityType:
        """What item_id identifies. Enum, required on create."""

    @item_type.setter
    def item_type(self, value: OrderRefundQuantityType) -> None: ...
    @property
    def item_id(self) -> int:
        """Id of the order product. Integer, required on create."""

    @item_id.setter
    def item_id(self, value: int) -> None: ...
    @property
    def adjustments(self) -> list[OrderRefundAdjustment]:
        """Changes of the refunded amount. Array of object."""

    @adjustments.setter
    def adjustments(
        self, value: Sequence[OrderRefundAdjustment | OrderRefundAdjustmentDict]
    ) -> None: ...
    @property
    def quantity(self) -> int:
        """Number of units to refund. Integer, required on create."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def reason(self) -> str:
        """Reason of the refund. String, at most 1000 characters."""

    @reason.setter
    def reason(self, value: str) -> None: ...

class OrderRefundQuoteRequest(NestedRecord):
    """A planned refund."""

    def __init__(
        self,
        *,
        items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict] = ...,
        tax_adjustment_amount: Decimal | float | str = ...,
    ) -> None: ...
    @property
    def items(self) -> list[OrderRefundItemInput]:
        """What to refund. Array of union."""

    @items.setter
    def items(self, value: Sequence[OrderRefundItemInput | OrderRefundItemInputDict]) -> None: ...
    @property
    def tax_adjustment_amount(self) -> Decimal:
        """Amount of tax to refund, without any items. Decimal."""

    @tax_adjustment_amount.setter
    def tax_adjustment_amount(self, value: Decimal | float | str) -> None: ...

class OrderRefundMethod(NestedRecord):
    """A way to return a part of the amount."""

    def __init__(
        self,
        *,
        provider_id: str = ...,
        provider_description: str = ...,
        amount: Decimal | float | str = ...,
        offline: bool = ...,
        offline_provider: bool = ...,
        offline_reason: str | None = ...,
    ) -> None: ...
    @property
    def provider_id(self) -> str:
        """Payment method, for OrderRefundPayment.provider_id. String."""

    @provider_id.setter
    def provider_id(self, value: str) -> None: ...
    @property
    def provider_description(self) -> str:
        """Name of the payment method. String."""

    @provider_description.setter
    def provider_description(self, value: str) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Amount that this method returns. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def offline(self) -> bool:
        """Whether the merchant returns the money outside the store. Boolean."""

    @offline.setter
    def offline(self, value: bool) -> None: ...
    @property
    def offline_provider(self) -> bool:
        """Whether the payment method itself is offline. Boolean."""

    @offline_provider.setter
    def offline_provider(self, value: bool) -> None: ...
    @property
    def offline_reason(self) -> str | None:
        """Why it can only be offline; null if it is not. String, can be None."""

    @offline_reason.setter
    def offline_reason(self, value: str | None) -> None: ...

class OrderRefundQuote(NestedRecord):
    """Amounts and refund methods of a planned refund."""

    def __init__(
        self,
        *,
        order_id: int = ...,
        total_refund_amount: Decimal | float | str = ...,
        total_refund_tax_amount: Decimal | float | str = ...,
        order_level_refund_amount: Decimal | float | str = ...,
        rounding: Decimal | float | str = ...,
        adjustment: Decimal | float | str = ...,
        tax_inclusive: bool = ...,
        refund_methods: Sequence[Sequence[OrderRefundMethod | OrderRefundMethodDict]] = ...,
    ) -> None: ...
    @property
    def order_id(self) -> int:
        """Id of the order. Integer."""

    @order_id.setter
    def order_id(self, value: int) -> None: ...
    @property
    def total_refund_amount(self) -> Decimal:
        """Amount of the refund, with tax. Decimal."""

    @total_refund_amount.setter
    def total_refund_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def total_refund_tax_amount(self) -> Decimal:
        """Tax within the amount. Decimal."""

    @total_refund_tax_amount.setter
    def total_refund_tax_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def order_level_refund_amount(self) -> Decimal:
        """Amount that is refunded of the order as a whole. Decimal."""

    @order_level_refund_amount.setter
    def order_level_refund_amount(self, value: Decimal | float | str) -> None: ...
    @property
    def rounding(self) -> Decimal:
        """Difference from rounding. Decimal."""

    @rounding.setter
    def rounding(self, value: Decimal | float | str) -> None: ...
    @property
    def adjustment(self) -> Decimal:
        """Sum of the adjustments. Decimal."""

    @adjustment.setter
    def adjustment(self, value: Decimal | float | str) -> None: ...
    @property
    def tax_inclusive(self) -> bool:
        """Whether prices of the order include tax. Boolean."""

    @tax_inclusive.setter
    def tax_inclusive(self, value: bool) -> None: ...
    @property
    def refund_methods(self) -> list[list[OrderRefundMethod]]:
        """Alternatives: each is a list of methods that together return the amount. Array of array of object."""

    @refund_methods.setter
    def refund_methods(
        self, value: Sequence[Sequence[OrderRefundMethod | OrderRefundMethodDict]]
    ) -> None: ...

OrderRefundItemInput: TypeAlias = OrderRefundQuantityItem | OrderRefundAmountItem
"""What to refund: a quantity of an item, or an amount of a part of the order."""

class OrderRefundFields(BaseRecord):
    """Fields of OrderRefund and AsyncOrderRefund."""

    @property
    def id(self) -> int:
        """Identifies the order refund. Integer, read-only."""

    @property
    def order_id(self) -> int:
        """Id of the refunded order. Integer, read-only."""

    @property
    def user_id(self) -> int:
        """Id of the user who made the refund. Integer, read-only."""

    @property
    def created(self) -> datetime:
        """When the refund was made. Datetime, read-only."""

    @property
    def reason(self) -> str:
        """Reason of the refund; empty if none was given. String, read-only."""

    @property
    def total_amount(self) -> Decimal:
        """Refunded amount, in the currency of the order. Decimal, read-only."""

    @property
    def total_tax(self) -> Decimal:
        """Tax within the refunded amount. Decimal, read-only."""

    @property
    def uses_merchant_override_values(self) -> bool:
        """Whether the totals come from merchant_calculated_override. Boolean, read-only."""

    @property
    def items(self) -> list[OrderRefundItem]:
        """What was refunded: items, or amounts of the order, of shipping and so on. Array of object, create-only."""

    @property
    def payments(self) -> list[OrderRefundPayment]:
        """How the money is returned; a quote lists the possible methods. Array of object, create-only."""

    @property
    def merchant_calculated_override(self) -> OrderRefundOverride:
        """Totals of the merchant, in place of those that the store calculates. Object, write-only."""

    @property
    def tax_adjustment_amount(self) -> Decimal:
        """Amount of tax to refund, without any items. Decimal, write-only."""

class OrderRefund(OrderRefundFields, SubResourceRecord):
    """One order refund. Refunds of one order, of items or of amounts."""

class AsyncOrderRefund(OrderRefundFields, AsyncSubResourceRecord):
    """One order refund. Refunds of one order, of items or of amounts. For asynchronous clients."""

class OrderRefundFilters(FilterSet):
    """Parameters of OrderRefunds."""

    def __init__(
        self,
        *,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
    ) -> None: ...
    @property
    def order_id__in(self) -> Filter[Sequence[int] | int]:
        """Refunds of these orders."""

    @order_id__in.setter
    def order_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Refunds with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def created__min(self) -> Filter[datetime | date | str]:
        """Refunds created at or after this time."""

    @created__min.setter
    def created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def created__max(self) -> Filter[datetime | date | str]:
        """Refunds created at or before this time."""

    @created__max.setter
    def created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def transaction_id(self) -> Filter[str]:
        """Refunds that belong to this transaction."""

    @transaction_id.setter
    def transaction_id(self, value: str | None) -> None: ...

class OrderRefunds(Resource[OrderRefund]):
    """Refunds of one order, of items or of amounts."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        order_id: int = ...,
        /,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderRefund]:
        """One page of order refunds, as a list with has_more.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def iterall(
        self,
        order_id: int = ...,
        /,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderRefund]:
        """All order refunds, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def enumerate(
        self,
        order_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderRefund]:
        """A range of order refunds by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def filters(self) -> OrderRefundFilters:
        """An empty filter set, to be passed as query=."""

    def create(
        self,
        order_id: int,
        /,
        *,
        transaction_id: str | None = None,
        items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict] = ...,
        payments: Sequence[OrderRefundPayment | OrderRefundPaymentDict] = ...,
        merchant_calculated_override: OrderRefundOverride | OrderRefundOverrideDict = ...,
        tax_adjustment_amount: Decimal | float | str = ...,
    ) -> OrderRefund:
        """Create one order refund and return it as stored.

        Args:
            transaction_id: Id of the transaction to refund.
            items: What was refunded: items, or amounts of the order, of shipping and so on.
            payments: How the money is returned; a quote lists the possible methods.
            merchant_calculated_override: Totals of the merchant, in place of those that the store calculates.
            tax_adjustment_amount: Amount of tax to refund, without any items.

        API: POST /orders/{order_id}/payment_actions/refunds
        """

    def by_id(self, refund_id: int, /) -> OrderRefund | None:
        """Fetches a refund by its id alone, without the id of its order.

        API: GET /orders/payment_actions/refunds/{refund_id}
        """

    def quote(
        self,
        order_id: int,
        /,
        *,
        items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict] = ...,
        tax_adjustment_amount: Decimal | float | str = ...,
    ) -> OrderRefundQuote | None:
        """Calculates the amount and the refund methods of a planned refund; nothing is refunded.

        Args:
            items: What to refund.
            tax_adjustment_amount: Amount of tax to refund, without any items.

        API: POST /orders/{order_id}/payment_actions/refund_quotes
        """

class BoundOrderRefunds(BoundResource[OrderRefund]):
    """OrderRefunds of one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderRefund]:
        """One page of order refunds, as a list with has_more.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def iterall(
        self,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderRefund]:
        """All order refunds, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderRefund]:
        """A range of order refunds by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def filters(self) -> OrderRefundFilters:
        """An empty filter set, to be passed as query=."""

    def __call__(
        self,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderRefund]:
        """All order refunds, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def create(
        self,
        *,
        transaction_id: str | None = None,
        items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict] = ...,
        payments: Sequence[OrderRefundPayment | OrderRefundPaymentDict] = ...,
        merchant_calculated_override: OrderRefundOverride | OrderRefundOverrideDict = ...,
        tax_adjustment_amount: Decimal | float | str = ...,
    ) -> OrderRefund:
        """Create one order refund and return it as stored.

        Args:
            transaction_id: Id of the transaction to refund.
            items: What was refunded: items, or amounts of the order, of shipping and so on.
            payments: How the money is returned; a quote lists the possible methods.
            merchant_calculated_override: Totals of the merchant, in place of those that the store calculates.
            tax_adjustment_amount: Amount of tax to refund, without any items.

        API: POST /orders/{order_id}/payment_actions/refunds
        """

    def quote(
        self,
        *,
        items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict] = ...,
        tax_adjustment_amount: Decimal | float | str = ...,
    ) -> OrderRefundQuote | None:
        """Calculates the amount and the refund methods of a planned refund; nothing is refunded.

        Args:
            items: What to refund.
            tax_adjustment_amount: Amount of tax to refund, without any items.

        API: POST /orders/{order_id}/payment_actions/refund_quotes
        """

class AsyncOrderRefunds(AsyncResource[AsyncOrderRefund]):
    """Refunds of one order, of items or of amounts. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        order_id: int = ...,
        /,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderRefund]:
        """One page of order refunds, as a list with has_more.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def iterall(
        self,
        order_id: int = ...,
        /,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderRefund]:
        """All order refunds, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def enumerate(
        self,
        order_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderRefund]:
        """A range of order refunds by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def filters(self) -> OrderRefundFilters:
        """An empty filter set, to be passed as query=."""

    async def create(
        self,
        order_id: int,
        /,
        *,
        transaction_id: str | None = None,
        items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict] = ...,
        payments: Sequence[OrderRefundPayment | OrderRefundPaymentDict] = ...,
        merchant_calculated_override: OrderRefundOverride | OrderRefundOverrideDict = ...,
        tax_adjustment_amount: Decimal | float | str = ...,
    ) -> AsyncOrderRefund:
        """Create one order refund and return it as stored.

        Args:
            transaction_id: Id of the transaction to refund.
            items: What was refunded: items, or amounts of the order, of shipping and so on.
            payments: How the money is returned; a quote lists the possible methods.
            merchant_calculated_override: Totals of the merchant, in place of those that the store calculates.
            tax_adjustment_amount: Amount of tax to refund, without any items.

        API: POST /orders/{order_id}/payment_actions/refunds
        """

    async def by_id(self, refund_id: int, /) -> AsyncOrderRefund | None:
        """Fetches a refund by its id alone, without the id of its order.

        API: GET /orders/payment_actions/refunds/{refund_id}
        """

    async def quote(
        self,
        order_id: int,
        /,
        *,
        items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict] = ...,
        tax_adjustment_amount: Decimal | float | str = ...,
    ) -> OrderRefundQuote | None:
        """Calculates the amount and the refund methods of a planned refund; nothing is refunded.

        Args:
            items: What to refund.
            tax_adjustment_amount: Amount of tax to refund, without any items.

        API: POST /orders/{order_id}/payment_actions/refund_quotes
        """

class AsyncBoundOrderRefunds(AsyncBoundResource[AsyncOrderRefund]):
    """OrderRefunds of one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderRefund]:
        """One page of order refunds, as a list with has_more.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def iterall(
        self,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderRefund]:
        """All order refunds, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderRefund]:
        """A range of order refunds by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    def filters(self) -> OrderRefundFilters:
        """An empty filter set, to be passed as query=."""

    async def __call__(
        self,
        *,
        query: OrderRefundFilters | None = None,
        order_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        created__min: datetime | date | str | None = None,
        created__max: datetime | date | str | None = None,
        transaction_id: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderRefund]:
        """All order refunds, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            order_id__in: Refunds of these orders.
            id__in: Refunds with one of these ids.
            created__min: Refunds created at or after this time.
            created__max: Refunds created at or before this time.
            transaction_id: Refunds that belong to this transaction.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/payment_actions/refunds
        """

    async def create(
        self,
        *,
        transaction_id: str | None = None,
        items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict] = ...,
        payments: Sequence[OrderRefundPayment | OrderRefundPaymentDict] = ...,
        merchant_calculated_override: OrderRefundOverride | OrderRefundOverrideDict = ...,
        tax_adjustment_amount: Decimal | float | str = ...,
    ) -> AsyncOrderRefund:
        """Create one order refund and return it as stored.

        Args:
            transaction_id: Id of the transaction to refund.
            items: What was refunded: items, or amounts of the order, of shipping and so on.
            payments: How the money is returned; a quote lists the possible methods.
            merchant_calculated_override: Totals of the merchant, in place of those that the store calculates.
            tax_adjustment_amount: Amount of tax to refund, without any items.

        API: POST /orders/{order_id}/payment_actions/refunds
        """

    async def quote(
        self,
        *,
        items: Sequence[OrderRefundItemInput | OrderRefundItemInputDict] = ...,
        tax_adjustment_amount: Decimal | float | str = ...,
    ) -> OrderRefundQuote | None:
        """Calculates the amount and the refund methods of a planned refund; nothing is refunded.

        Args:
            items: What to refund.
            tax_adjustment_amount: Amount of tax to refund, without any items.

        API: POST /orders/{order_id}/payment_actions/refund_quotes
        """
