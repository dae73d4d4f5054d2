"""OrderTransactions: Payment transactions of one order, such as authorizations, captures and refunds.

Generated from schema/v3/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

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

OrderTransactionEvent: TypeAlias = Literal[
    "purchase", "authorization", "capture", "refund", "void", "pending", "settled"
]
"""Values of OrderTransaction.event."""

OrderTransactionMethod: TypeAlias = Literal[
    "credit_card",
    "electronic_wallet",
    "gift_certificate",
    "store_credit",
    "apple_pay_card",
    "bigpay_token",
    "apple_pay_token",
    "token",
    "custom",
    "offsite",
    "offline",
    "nonce",
]
"""Values of OrderTransaction.method."""

OrderTransactionGateway: TypeAlias = Literal[
    "2checkout",
    "adyen",
    "amazon",
    "authorizenet",
    "bankdeposit",
    "braintree",
    "cheque",
    "cod",
    "custom",
    "firstdatagge4",
    "giftcertificate",
    "hps",
    "instore",
    "klarna",
    "migs",
    "moneyorder",
    "nmi",
    "paypalexpress",
    "paypalpaymentsprous",
    "paypalpaymentsprouk",
    "plugnpay",
    "qbmsv2",
    "securenet",
    "square",
    "storecredit",
    "stripe",
    "testgateway",
    "usaepay",
]
"""Values of OrderTransaction.gateway."""

OrderTransactionStatus: TypeAlias = Literal["ok", "error"]
"""Values of OrderTransaction.status."""

OrderTransactionCardType: TypeAlias = Literal[
    "alelo",
    "alia",
    "american_express",
    "cabal",
    "carnet",
    "dankort",
    "diners_club",
    "discover",
    "elo",
    "forbrugsforeningen",
    "jcb",
    "maestro",
    "master",
    "naranja",
    "sodexo",
    "unionpay",
    "visa",
    "vr",
]
"""Values of OrderTransactionCreditCard.card_type."""

OrderTransactionGiftCertificateStatus: TypeAlias = Literal[
    "active", "pending", "disabled", "expired"
]
"""Values of OrderTransactionGiftCertificate.status."""

class OrderTransactionOffline(NestedRecord):
    """An offline payment method."""

    def __init__(self, *, display_name: str = ...) -> None: ...
    @property
    def display_name(self) -> str:
        """Name of the payment method, as shoppers see it. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...

class OrderTransactionCustom(NestedRecord):
    """A custom payment method."""

    def __init__(self, *, payment_method: str = ...) -> None: ...
    @property
    def payment_method(self) -> str:
        """Name of the payment method. String."""

    @payment_method.setter
    def payment_method(self, value: str) -> None: ...

class OrderTransactionAvsResult(NestedRecord):
    """Result of comparing the billing address with that of the card."""

    def __init__(
        self,
        *,
        code: str = ...,
        message: str = ...,
        street_match: str = ...,
        postal_match: str = ...,
    ) -> None: ...
    @property
    def code(self) -> str:
        """Result code of the gateway. String."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def message(self) -> str:
        """Result in words. String."""

    @message.setter
    def message(self, value: str) -> None: ...
    @property
    def street_match(self) -> str:
        """Code for whether the street matches. String."""

    @street_match.setter
    def street_match(self, value: str) -> None: ...
    @property
    def postal_match(self) -> str:
        """Code for whether the postal code matches. String."""

    @postal_match.setter
    def postal_match(self, value: str) -> None: ...

class OrderTransactionCvvResult(NestedRecord):
    """Result of checking the security code of the card."""

    def __init__(self, *, code: str = ..., message: str = ...) -> None: ...
    @property
    def code(self) -> str:
        """Result code of the gateway. String."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def message(self) -> str:
        """Result in words. String."""

    @message.setter
    def message(self, value: str) -> None: ...

class OrderTransactionCreditCard(NestedRecord):
    """A payment card, without its full number."""

    def __init__(
        self,
        *,
        card_type: OrderTransactionCardType | None = ...,
        card_iin: str | None = ...,
        card_last4: str | None = ...,
        card_expiry_month: int | None = ...,
        card_expiry_year: int | None = ...,
    ) -> None: ...
    @property
    def card_type(self) -> OrderTransactionCardType | None:
        """Brand of the card. Enum, can be None."""

    @card_type.setter
    def card_type(self, value: OrderTransactionCardType | None) -> None: ...
    @property
    def card_iin(self) -> str | None:
        """First digits of the card number, which identify its issuer. String, can be None."""

    @card_iin.setter
    def card_iin(self, value: str | None) -> None: ...
    @property
    def card_last4(self) -> str | None:
        """Last four digits of the card number. String, can be None."""

    @card_last4.setter
    def card_last4(self, value: str | None) -> None: ...
    @property
    def card_expiry_month(self) -> int | None:
        """Month in which the card expires, 1 to 12. Integer, can be None, 1 to 12."""

    @card_expiry_month.setter
    def card_expiry_month(self, value: int | None) -> None: ...
    @property
    def card_expiry_year(self) -> int | None:
        """Year in which the card expires, with four digits. Integer, can be None."""

    @card_expiry_year.setter
    def card_expiry_year(self, value: int | None) -> None: ...

class OrderTransactionGiftCertificate(NestedRecord):
    """A gift certificate and its balance around the transaction."""

    def __init__(
        self,
        *,
        code: str = ...,
        original_balance: Decimal | float | str = ...,
        starting_balance: Decimal | float | str = ...,
        remaining_balance: Decimal | float | str = ...,
        status: OrderTransactionGiftCertificateStatus = ...,
    ) -> None: ...
    @property
    def code(self) -> str:
        """Code of the gift certificate. String."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def original_balance(self) -> Decimal:
        """Amount for which it was bought. Decimal, 0 to 21474836.47."""

    @original_balance.setter
    def original_balance(self, value: Decimal | float | str) -> None: ...
    @property
    def starting_balance(self) -> Decimal:
        """Balance before the transaction. Decimal."""

    @starting_balance.setter
    def starting_balance(self, value: Decimal | float | str) -> None: ...
    @property
    def remaining_balance(self) -> Decimal:
        """Balance after the transaction. Decimal."""

    @remaining_balance.setter
    def remaining_balance(self, value: Decimal | float | str) -> None: ...
    @property
    def status(self) -> OrderTransactionGiftCertificateStatus:
        """State of the gift certificate. Enum."""

    @status.setter
    def status(self, value: OrderTransactionGiftCertificateStatus) -> None: ...

class OrderTransactionStoreCredit(NestedRecord):
    """Store credit after the transaction."""

    def __init__(self, *, remaining_balance: Decimal | float | str = ...) -> None: ...
    @property
    def remaining_balance(self) -> Decimal:
        """Store credit that the customer has left. Decimal."""

    @remaining_balance.setter
    def remaining_balance(self, value: Decimal | float | str) -> None: ...

class OrderTransactionProviderResult(NestedRecord):
    """Values that only some payment providers return."""

    def __init__(
        self,
        *,
        receipt_number: str | None = ...,
        authorization_code: str | None = ...,
        fraud_response: str | None = ...,
        amount_received: Decimal | float | str | None = ...,
    ) -> None: ...
    @property
    def receipt_number(self) -> str | None:
        """Number of the receipt. String, can be None."""

    @receipt_number.setter
    def receipt_number(self, value: str | None) -> None: ...
    @property
    def authorization_code(self) -> str | None:
        """Code of the authorization. String, can be None."""

    @authorization_code.setter
    def authorization_code(self, value: str | None) -> None: ...
    @property
    def fraud_response(self) -> str | None:
        """Answer of the fraud check of the provider. String, can be None."""

    @fraud_response.setter
    def fraud_response(self, value: str | None) -> None: ...
    @property
    def amount_received(self) -> Decimal | None:
        """Amount that the provider received. Decimal, can be None."""

    @amount_received.setter
    def amount_received(self, value: Decimal | float | str | None) -> None: ...

class OrderTransactionFields(BaseRecord):
    """Fields of OrderTransaction and AsyncOrderTransaction."""

    @property
    def event(self) -> OrderTransactionEvent:
        """What happened: a purchase, authorization, capture, refund, void and so on. Enum, read-only."""

    @property
    def method(self) -> OrderTransactionMethod:
        """How the shopper paid. Enum, read-only."""

    @property
    def amount(self) -> Decimal:
        """Amount of money in the currency of the transaction. Decimal, read-only."""

    @property
    def currency(self) -> str:
        """Three-letter code of the currency. String, read-only, currency."""

    @property
    def gateway(self) -> OrderTransactionGateway | str:
        """Payment gateway that processed the transaction. Enum, read-only."""

    @property
    def gateway_transaction_id(self) -> str | None:
        """Id of the transaction at the gateway; null if the gateway has none. String, read-only, can be None."""

    @property
    def test(self) -> bool:
        """Whether it was made in test mode, so that no money moved. Boolean, read-only."""

    @property
    def status(self) -> OrderTransactionStatus:
        """Whether the gateway accepted the transaction. Enum, read-only."""

    @property
    def fraud_review(self) -> bool:
        """Whether the gateway holds the transaction for a fraud review. Boolean, read-only."""

    @property
    def reference_transaction_id(self) -> int | None:
        """Id of the transaction it follows, such as the capture of a refund; null if none. Integer, read-only, can be None."""

    @property
    def offline(self) -> OrderTransactionOffline | None:
        """How the shopper paid offline; null for other methods. Object, read-only, can be None."""

    @property
    def custom(self) -> OrderTransactionCustom | None:
        """The custom payment method; null for other methods. Object, read-only, can be None."""

    @property
    def payment_method_id(self) -> str | None:
        """Id of the payment method, made of gateway and method. String, read-only, can be None."""

    @property
    def id(self) -> int:
        """Identifies the order transaction. Integer, read-only."""

    @property
    def order_id(self) -> str:
        """Id of the order, as text. String, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the order transaction was created. Datetime, read-only."""

    @property
    def payment_instrument_token(self) -> str | None:
        """Token of the stored payment instrument; null if none was used. String, read-only, can be None."""

    @property
    def provider_instrument_token(self) -> str | None:
        """Token of the instrument at the payment provider; null if none was used. String, read-only, can be None."""

    @property
    def provider_customer_id(self) -> str | None:
        """Id of the shopper at the payment provider; null if it has none. String, read-only, can be None."""

    @property
    def avs_result(self) -> OrderTransactionAvsResult | None:
        """Result of the address check of a card; null for other methods. Object, read-only, can be None."""

    @property
    def cvv_result(self) -> OrderTransactionCvvResult | None:
        """Result of the check of the security code of a card; null for other methods. Object, read-only, can be None."""

    @property
    def credit_card(self) -> OrderTransactionCreditCard | None:
        """The card that was used; null for other methods. Object, read-only, can be None."""

    @property
    def gift_certificate(self) -> OrderTransactionGiftCertificate | None:
        """The gift certificate that was used; null for other methods. Object, read-only, can be None."""

    @property
    def store_credit(self) -> OrderTransactionStoreCredit | None:
        """Store credit of the customer; null for other methods. Object, read-only, can be None."""

    @property
    def custom_provider_field_result(self) -> OrderTransactionProviderResult | None:
        """Further values of the payment provider; null if it sent none. Object, read-only, can be None."""

class OrderTransaction(OrderTransactionFields, SubResourceRecord):
    """One order transaction. Payment transactions of one order, such as authorizations, captures and refunds."""

class AsyncOrderTransaction(OrderTransactionFields, AsyncSubResourceRecord):
    """One order transaction. Payment transactions of one order, such as authorizations, captures and refunds. For asynchronous clients."""

class OrderTransactionFilters(FilterSet):
    """Parameters of OrderTransactions."""

    def __init__(self) -> None: ...

class OrderTransactions(Resource[OrderTransaction]):
    """Payment transactions of one order, such as authorizations, captures and refunds."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderTransaction]:
        """One page of order transactions, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
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
    ) -> Collection[OrderTransaction]:
        """All order transactions, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderTransaction]:
        """A range of order transactions by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

class BoundOrderTransactions(BoundResource[OrderTransaction]):
    """OrderTransactions of one order."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderTransaction]:
        """One page of order transactions, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OrderTransaction]:
        """All order transactions, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OrderTransaction]:
        """A range of order transactions by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OrderTransaction]:
        """All order transactions, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

class AsyncOrderTransactions(AsyncResource[AsyncOrderTransaction]):
    """Payment transactions of one order, such as authorizations, captures and refunds. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        order_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderTransaction]:
        """One page of order transactions, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
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
    ) -> AsyncCollection[AsyncOrderTransaction]:
        """All order transactions, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

    def enumerate(
        self,
        order_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderTransaction]:
        """A range of order transactions by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

class AsyncBoundOrderTransactions(AsyncBoundResource[AsyncOrderTransaction]):
    """OrderTransactions of one order. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderTransaction]:
        """One page of order transactions, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOrderTransaction]:
        """All order transactions, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOrderTransaction]:
        """A range of order transactions by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """

    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOrderTransaction]:
        """All order transactions, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /orders/{order_id}/transactions
        """
