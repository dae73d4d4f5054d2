"""PaymentAccessTokens: Tokens with which the payment of an order is processed.

Generated from schema/v3/payment_access_tokens.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from typing import ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import PaymentAccessTokenOrderDict

class PaymentAccessTokenOrder(NestedRecord):
    """Order to pay."""

    def __init__(self, *, id: int = ..., is_recurring: bool = ...) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the order. Integer, required on create, at least 1."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def is_recurring(self) -> bool:
        """Whether it is a recurring payment, such as one of a subscription. Boolean."""

    @is_recurring.setter
    def is_recurring(self, value: bool) -> None: ...

class PaymentAccessTokenFields(BaseRecord):
    """Fields of PaymentAccessToken and AsyncPaymentAccessToken."""

    @property
    def id(self) -> str:
        """The token itself, for the call that processes the payment. String, read-only."""

    @property
    def order(self) -> PaymentAccessTokenOrder:
        """Order to pay. Object, write-only, required on create."""

class PaymentAccessToken(PaymentAccessTokenFields, Record):
    """One payment access token. Tokens with which the payment of an order is processed."""

class AsyncPaymentAccessToken(PaymentAccessTokenFields, AsyncRecord):
    """One payment access token. Tokens with which the payment of an order is processed. For asynchronous clients."""

class PaymentAccessTokenFilters(FilterSet):
    """Parameters of PaymentAccessTokens."""

    def __init__(self) -> None: ...

class PaymentAccessTokens(Resource[PaymentAccessToken]):
    """Tokens with which the payment of an order is processed."""

    meta: ClassVar[ResourceMeta]
    def create(
        self, *, order: PaymentAccessTokenOrder | PaymentAccessTokenOrderDict
    ) -> PaymentAccessToken:
        """Create one payment access token and return it as stored.

        Args:
            order: Order to pay.

        API: POST /payments/access_tokens
        """

class AsyncPaymentAccessTokens(AsyncResource[AsyncPaymentAccessToken]):
    """Tokens with which the payment of an order is processed. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def create(
        self, *, order: PaymentAccessTokenOrder | PaymentAccessTokenOrderDict
    ) -> AsyncPaymentAccessToken:
        """Create one payment access token and return it as stored.

        Args:
            order: Order to pay.

        API: POST /payments/access_tokens
        """
