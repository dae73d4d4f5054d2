"""OrderFees: Extra fees of one order; they are written through the order itself.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from decimal import Decimal
from typing import Any, ClassVar, Literal, Never, TypeAlias

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .tax_classes import AsyncTaxClass, TaxClass

OrderFeeType: TypeAlias = Literal["custom_fee"] | Never
"""Values of OrderFee.type."""

OrderFeeInputType: TypeAlias = Literal["custom_fee"] | Never
"""Values of OrderFeeInput.type."""

class OrderFeeInput(NestedRecord):
    """Extra fees: a link unless included; an update replaces the whole list."""

    def __init__(
        self,
        *,
        id: int = ...,
        type: OrderFeeInputType = ...,
        display_name_customer: str = ...,
        display_name_merchant: str = ...,
        source: str = ...,
        cost_ex_tax: Decimal | float | str = ...,
        cost_inc_tax: Decimal | float | str = ...,
        cost_tax: Decimal | float | str = ...,
        tax_class_id: int | None = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the fee within the order. Integer, update-only."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def type(self) -> OrderFeeInputType:
        """Kind of fee; custom_fee is the only one. Enum."""

    @type.setter
    def type(self, value: OrderFeeInputType) -> None: ...
    @property
    def display_name_customer(self) -> str:
        """Fee name that the shopper sees. String."""

    @display_name_customer.setter
    def display_name_customer(self, value: str) -> None: ...
    @property
    def display_name_merchant(self) -> str:
        """Fee name that store staff see. String."""

    @display_name_merchant.setter
    def display_name_merchant(self, value: str) -> None: ...
    @property
    def source(self) -> str:
        """Where the fee came from. String."""

    @source.setter
    def source(self, value: str) -> None: ...
    @property
    def cost_ex_tax(self) -> Decimal:
        """Amount of the fee, tax excluded. Decimal."""

    @cost_ex_tax.setter
    def cost_ex_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def cost_inc_tax(self) -> Decimal:
        """Amount of the fee, tax included. Decimal."""

    @cost_inc_tax.setter
    def cost_inc_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def cost_tax(self) -> Decimal:
        """Tax on the fee. Decimal."""

    @cost_tax.setter
    def cost_tax(self, value: Decimal | float | str) -> None: ...
    @property
    def tax_class_id(self) -> int | None:
        """Tax class applied to the fee; may be null. Integer, can be None."""

    @tax_class_id.setter
    def tax_class_id(self, value: int | None) -> None: ...

class OrderFeeFields(BaseRecord):
    """Fields of OrderFee and AsyncOrderFee."""

    @property
    def id(self) -> int:
        """Identifies the fee within the order. Integer, read-only."""

    @property
    def type(self) -> OrderFeeType:
        """Kind of fee; custom_fee is the only one. Enum, read-only."""

    @property
    def display_name_customer(self) -> str:
        """Fee name that the shopper sees. String, read-only."""

    @property
    def display_name_merchant(self) -> str:
        """Fee name that store staff see. String, read-only."""

    @property
    def source(self) -> str:
        """Where the fee came from. String, read-only."""

    @property
    def base_cost(self) -> Decimal:
        """Base amount of the fee; see the ex-tax and inc-tax values. Decimal, read-only."""

    @property
    def cost_ex_tax(self) -> Decimal:
        """Amount of the fee, tax excluded. Decimal, read-only."""

    @property
    def cost_inc_tax(self) -> Decimal:
        """Amount of the fee, tax included. Decimal, read-only."""

    @property
    def cost_tax(self) -> Decimal:
        """Tax on the fee. Decimal, read-only."""

    @property
    def tax_class_id(self) -> int | None:
        """Tax class applied to the fee; may be null. Integer, read-only, can be None."""

class OrderFee(OrderFeeFields, SubResourceRecord):
    """One order fee. Extra fees of one order; they are written through the order itself."""

    @property
    def tax_class(self) -> TaxClass | None:
        """The tax class with the id tax_class_id. Leads to a record of TaxClasses, fetched when first used."""

class AsyncOrderFee(OrderFeeFields, AsyncSubResourceRecord):
    """One order fee. Extra fees of one order; they are written through the order itself. For asynchronous clients."""

    @property
    def tax_class(self) -> AsyncLink[AsyncTaxClass | None]:
        """The tax class with the id tax_class_id. Leads to a record of TaxClasses, fetched when first awaited."""

class OrderFeeFilters(FilterSet):
    """Parameters of OrderFees."""

    def __init__(self) -> None: ...

class OrderFees(Resource[OrderFee]):
    """Extra fees of one order; they are written through the order itself."""

    meta: ClassVar[ResourceMeta]
    def all(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[OrderFee]:
        """One page of order fees, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderFee]:
        """All order fees, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderFee]:
        """A range of order fees by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

class BoundOrderFees(BoundResource[OrderFee]):
    """OrderFees of one order."""

    meta: ClassVar[ResourceMeta]
    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> RecordPage[OrderFee]:
        """One page of order fees, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderFee]:
        """All order fees, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderFee]:
        """A range of order fees by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    def __call__(self, *, extra_params: Mapping[str, Any] | None = None) -> RecordPage[OrderFee]:
        """All order fees.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

class AsyncOrderFees(AsyncResource[AsyncOrderFee]):
    """Extra fees of one order; they are written through the order itself. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, order_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderFee]:
        """One page of order fees, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    def iterall(
        self,
        order_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderFee]:
        """All order fees, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderFee]:
        """A range of order fees by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

class AsyncBoundOrderFees(AsyncBoundResource[AsyncOrderFee]):
    """OrderFees of one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderFee]:
        """One page of order fees, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderFee]:
        """All order fees, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderFee]:
        """A range of order fees by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """

    async def __call__(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncOrderFee]:
        """All order fees.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/fees
        """
