"""PaymentMethods: Ways to pay an order or a checkout through the API.

Generated from schema/v3/payment_methods.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
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

PaymentInstrumentType: TypeAlias = Literal[
    "VISA",
    "MASTERCARD",
    "DISCOVER",
    "AMEX",
    "DINERS_CLUB",
    "JCB",
    "DANKORT",
    "MAESTRO",
    "STORED_CARD",
]
"""Values of SupportedInstrument.instrument_type."""

class StoredInstrument(NestedRecord):
    """A card that the customer has stored."""

    def __init__(
        self,
        *,
        brand: str = ...,
        expiry_month: int = ...,
        expiry_year: int = ...,
        issuer_identification_number: str = ...,
        last_4: str = ...,
        token: str = ...,
        is_default: bool = ...,
        type: str = ...,
    ) -> None: ...
    @property
    def brand(self) -> str:
        """Brand of the card, such as VISA. String, at least 1 character."""

    @brand.setter
    def brand(self, value: str) -> None: ...
    @property
    def expiry_month(self) -> int:
        """Month after which the card is no longer valid. Integer, 1 to 12."""

    @expiry_month.setter
    def expiry_month(self, value: int) -> None: ...
    @property
    def expiry_year(self) -> int:
        """Year of that month, with four digits. Integer."""

    @expiry_year.setter
    def expiry_year(self, value: int) -> None: ...
    @property
    def issuer_identification_number(self) -> str:
        """First six digits of the card, which identify its issuer. String, 6 to 6 characters."""

    @issuer_identification_number.setter
    def issuer_identification_number(self, value: str) -> None: ...
    @property
    def last_4(self) -> str:
        """Last four digits of the card. String, 4 to 4 characters."""

    @last_4.setter
    def last_4(self, value: str) -> None: ...
    @property
    def token(self) -> str:
        """Identifies the stored card in payments. String, 64 to 64 characters."""

    @token.setter
    def token(self, value: str) -> None: ...
    @property
    def is_default(self) -> bool:
        """Whether the customer pays with this card by default. Boolean."""

    @is_default.setter
    def is_default(self, value: bool) -> None: ...
    @property
    def type(self) -> str:
        """Kind of instrument, such as stored_card. String."""

    @type.setter
    def type(self, value: str) -> None: ...

class SupportedInstrument(NestedRecord):
    """A kind of card that a method accepts."""

    def __init__(
        self,
        *,
        instrument_type: PaymentInstrumentType = ...,
        verification_value_required: bool | None = ...,
    ) -> None: ...
    @property
    def instrument_type(self) -> PaymentInstrumentType:
        """Brand of the card. Enum."""

    @instrument_type.setter
    def instrument_type(self, value: PaymentInstrumentType) -> None: ...
    @property
    def verification_value_required(self) -> bool | None:
        """Whether a payment needs the security code of the card. Boolean, can be None."""

    @verification_value_required.setter
    def verification_value_required(self, value: bool | None) -> None: ...

class PaymentMethodFields(BaseRecord):
    """Fields of PaymentMethod and AsyncPaymentMethod."""

    @property
    def id(self) -> str:
        """Identifies the payment method. String, read-only, at least 1 character."""

    @property
    def name(self) -> str:
        """Name of the method. String, read-only, at least 1 character."""

    @property
    def stored_instruments(self) -> list[StoredInstrument]:
        """Stored cards of the customer. Array of object, read-only."""

    @property
    def supported_instruments(self) -> list[SupportedInstrument]:
        """Kinds of cards that the method accepts. Array of object, read-only."""

    @property
    def test_mode(self) -> bool:
        """Whether payments are only simulated. Boolean, read-only."""

    @property
    def type(self) -> str:
        """Kind of method, such as card. String, read-only."""

class PaymentMethod(PaymentMethodFields, Record):
    """One payment method. Ways to pay an order or a checkout through the API."""

class AsyncPaymentMethod(PaymentMethodFields, AsyncRecord):
    """One payment method. Ways to pay an order or a checkout through the API. For asynchronous clients."""

class PaymentMethodFilters(FilterSet):
    """Parameters of PaymentMethods."""

    def __init__(self, *, order_id: int | None = None, checkout_id: str | None = None) -> None: ...
    @property
    def order_id(self) -> Filter[int]:
        """Methods by which this order can be paid."""

    @order_id.setter
    def order_id(self, value: int | None) -> None: ...
    @property
    def checkout_id(self) -> Filter[str]:
        """Methods by which this checkout can be paid; its id is that of the cart."""

    @checkout_id.setter
    def checkout_id(self, value: str | None) -> None: ...

class PaymentMethods(Resource[PaymentMethod]):
    """Ways to pay an order or a checkout through the API. Supersedes api.PaymentMethods of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: PaymentMethodFilters | None = None,
        order_id: int | None = None,
        checkout_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PaymentMethod]:
        """One page of payment methods, as a list with has_more.

        Args:
            query: Filters made with filters().
            order_id: Methods by which this order can be paid.
            checkout_id: Methods by which this checkout can be paid; its id is that of the cart.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    def iterall(
        self,
        *,
        query: PaymentMethodFilters | None = None,
        order_id: int | None = None,
        checkout_id: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[PaymentMethod]:
        """All payment methods, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            order_id: Methods by which this order can be paid.
            checkout_id: Methods by which this checkout can be paid; its id is that of the cart.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PaymentMethodFilters | None = None,
        order_id: int | None = None,
        checkout_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[PaymentMethod]:
        """A range of payment methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            order_id: Methods by which this order can be paid.
            checkout_id: Methods by which this checkout can be paid; its id is that of the cart.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    def filters(self) -> PaymentMethodFilters:
        """An empty filter set, to be passed as query=."""

class AsyncPaymentMethods(AsyncResource[AsyncPaymentMethod]):
    """Ways to pay an order or a checkout through the API. Supersedes api.PaymentMethods of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: PaymentMethodFilters | None = None,
        order_id: int | None = None,
        checkout_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPaymentMethod]:
        """One page of payment methods, as a list with has_more.

        Args:
            query: Filters made with filters().
            order_id: Methods by which this order can be paid.
            checkout_id: Methods by which this checkout can be paid; its id is that of the cart.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    def iterall(
        self,
        *,
        query: PaymentMethodFilters | None = None,
        order_id: int | None = None,
        checkout_id: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPaymentMethod]:
        """All payment methods, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            order_id: Methods by which this order can be paid.
            checkout_id: Methods by which this checkout can be paid; its id is that of the cart.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PaymentMethodFilters | None = None,
        order_id: int | None = None,
        checkout_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPaymentMethod]:
        """A range of payment methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            order_id: Methods by which this order can be paid.
            checkout_id: Methods by which this checkout can be paid; its id is that of the cart.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /payments/methods
        """

    def filters(self) -> PaymentMethodFilters:
        """An empty filter set, to be passed as query=."""
