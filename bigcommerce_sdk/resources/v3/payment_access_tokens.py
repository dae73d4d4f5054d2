"""PaymentAccessTokens: Tokens with which the payment of an order is processed.

Generated from schema/v3/payment_access_tokens.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class PaymentAccessTokenOrder(NestedRecord):
    """Order to pay."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the order.", required=("create",), limits={"min": 1})
    is_recurring = Field(
        codecs.BOOLEAN,
        "Whether it is a recurring payment, such as one of a subscription.",
        default=False,
    )


class PaymentAccessTokenFields(BaseRecord):
    """Fields of PaymentAccessToken and AsyncPaymentAccessToken."""

    __slots__ = ()

    id = Field(
        codecs.STRING,
        "The token itself, for the call that processes the payment.",
        access="read_only",
    )
    order = Field(
        codecs.nested(PaymentAccessTokenOrder),
        "Order to pay.",
        access="write_only",
        required=("create",),
    )


class PaymentAccessToken(PaymentAccessTokenFields, Record):
    """One payment access token. Tokens with which the payment of an order is processed."""

    __slots__ = ()


class AsyncPaymentAccessToken(PaymentAccessTokenFields, AsyncRecord):
    """One payment access token. Tokens with which the payment of an order is processed. For asynchronous clients."""

    __slots__ = ()


class PaymentAccessTokenFilters(FilterSet):
    """Parameters of PaymentAccessTokens."""


class PaymentAccessTokens(Resource[PaymentAccessToken]):
    """Tokens with which the payment of an order is processed."""

    meta = ResourceMeta(
        name="PaymentAccessTokens",
        path="/payments/access_tokens",
        api="v3",
        record=PaymentAccessToken,
        operations={
            "create": Operation(
                "create", "POST", "/payments/access_tokens", status=201, envelope="data"
            )
        },
        filters=PaymentAccessTokenFilters,
        scopes=("", "store_payments_access_token_create"),
        columns=("id",),
    )


class AsyncPaymentAccessTokens(AsyncResource[AsyncPaymentAccessToken]):
    """Tokens with which the payment of an order is processed. For asynchronous clients."""

    meta = PaymentAccessTokens.meta._replace(record=AsyncPaymentAccessToken)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PaymentAccessTokenFields() -> None: ...

    def PaymentAccessTokenFilters() -> None: ...

    def PaymentAccessToken() -> None: ...

    def PaymentAccessTokens() -> None: ...

    def AsyncPaymentAccessToken() -> None: ...

    def AsyncPaymentAccessTokens() -> None: ...
