"""OrderTransactions: Payment transactions of one order, such as authorizations, captures and refunds.

Generated from schema/v3/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

OrderTransactionEvent = Union[
    Literal["purchase"],
    Literal["authorization"],
    Literal["capture"],
    Literal["refund"],
    Literal["void"],
    Literal["pending"],
    Literal["settled"],
]
"""Values of OrderTransaction.event."""

OrderTransactionMethod = Union[
    Literal["credit_card"],
    Literal["electronic_wallet"],
    Literal["gift_certificate"],
    Literal["store_credit"],
    Literal["apple_pay_card"],
    Literal["bigpay_token"],
    Literal["apple_pay_token"],
    Literal["token"],
    Literal["custom"],
    Literal["offsite"],
    Literal["offline"],
    Literal["nonce"],
]
"""Values of OrderTransaction.method."""

OrderTransactionGateway = Union[
    Literal["2checkout"],
    Literal["adyen"],
    Literal["amazon"],
    Literal["authorizenet"],
    Literal["bankdeposit"],
    Literal["braintree"],
    Literal["cheque"],
    Literal["cod"],
    Literal["custom"],
    Literal["firstdatagge4"],
    Literal["giftcertificate"],
    Literal["hps"],
    Literal["instore"],
    Literal["klarna"],
    Literal["migs"],
    Literal["moneyorder"],
    Literal["nmi"],
    Literal["paypalexpress"],
    Literal["paypalpaymentsprous"],
    Literal["paypalpaymentsprouk"],
    Literal["plugnpay"],
    Literal["qbmsv2"],
    Literal["securenet"],
    Literal["square"],
    Literal["storecredit"],
    Literal["stripe"],
    Literal["testgateway"],
    Literal["usaepay"],
]
"""Values of OrderTransaction.gateway."""

OrderTransactionStatus = Union[Literal["ok"], Literal["error"]]
"""Values of OrderTransaction.status."""

OrderTransactionCardType = Union[
    Literal["alelo"],
    Literal["alia"],
    Literal["american_express"],
    Literal["cabal"],
    Literal["carnet"],
    Literal["dankort"],
    Literal["diners_club"],
    Literal["discover"],
    Literal["elo"],
    Literal["forbrugsforeningen"],
    Literal["jcb"],
    Literal["maestro"],
    Literal["master"],
    Literal["naranja"],
    Literal["sodexo"],
    Literal["unionpay"],
    Literal["visa"],
    Literal["vr"],
]
"""Values of OrderTransactionCreditCard.card_type."""

OrderTransactionGiftCertificateStatus = Union[
    Literal["active"], Literal["pending"], Literal["disabled"], Literal["expired"]
]
"""Values of OrderTransactionGiftCertificate.status."""


class OrderTransactionOffline(NestedRecord):
    """An offline payment method."""

    __slots__ = ()

    display_name = Field(codecs.STRING, "Name of the payment method, as shoppers see it.")


class OrderTransactionCustom(NestedRecord):
    """A custom payment method."""

    __slots__ = ()

    payment_method = Field(codecs.STRING, "Name of the payment method.")


class OrderTransactionAvsResult(NestedRecord):
    """Result of comparing the billing address with that of the card."""

    __slots__ = ()

    code = Field(codecs.STRING, "Result code of the gateway.")
    message = Field(codecs.STRING, "Result in words.")
    street_match = Field(codecs.STRING, "Code for whether the street matches.")
    postal_match = Field(codecs.STRING, "Code for whether the postal code matches.")


class OrderTransactionCvvResult(NestedRecord):
    """Result of checking the security code of the card."""

    __slots__ = ()

    code = Field(codecs.STRING, "Result code of the gateway.")
    message = Field(codecs.STRING, "Result in words.")


class OrderTransactionCreditCard(NestedRecord):
    """A payment card, without its full number."""

    __slots__ = ()

    card_type = Field(
        codecs.text_enum(OrderTransactionCardType), "Brand of the card.", nullable=True
    )
    card_iin = Field(
        codecs.STRING, "First digits of the card number, which identify its issuer.", nullable=True
    )
    card_last4 = Field(codecs.STRING, "Last four digits of the card number.", nullable=True)
    card_expiry_month = Field(
        codecs.INTEGER,
        "Month in which the card expires, 1 to 12.",
        nullable=True,
        limits={"min": 1, "max": 12},
    )
    card_expiry_year = Field(
        codecs.INTEGER, "Year in which the card expires, with four digits.", nullable=True
    )


class OrderTransactionGiftCertificate(NestedRecord):
    """A gift certificate and its balance around the transaction."""

    __slots__ = ()

    code = Field(codecs.STRING, "Code of the gift certificate.")
    original_balance = Field(
        codecs.DECIMAL_NUMBER,
        "Amount for which it was bought.",
        limits={"min": 0, "max": 21474836.47},
    )
    starting_balance = Field(codecs.DECIMAL_NUMBER, "Balance before the transaction.")
    remaining_balance = Field(codecs.DECIMAL_NUMBER, "Balance after the transaction.")
    status = Field(
        codecs.text_enum(OrderTransactionGiftCertificateStatus), "State of the gift certificate."
    )


class OrderTransactionStoreCredit(NestedRecord):
    """Store credit after the transaction."""

    __slots__ = ()

    remaining_balance = Field(codecs.DECIMAL_NUMBER, "Store credit that the customer has left.")


class OrderTransactionProviderResult(NestedRecord):
    """Values that only some payment providers return."""

    __slots__ = ()

    receipt_number = Field(codecs.STRING, "Number of the receipt.", nullable=True)
    authorization_code = Field(codecs.STRING, "Code of the authorization.", nullable=True)
    fraud_response = Field(
        codecs.STRING, "Answer of the fraud check of the provider.", nullable=True
    )
    amount_received = Field(
        codecs.DECIMAL_NUMBER, "Amount that the provider received.", nullable=True
    )


class OrderTransactionFields(BaseRecord):
    """Fields of OrderTransaction and AsyncOrderTransaction."""

    __slots__ = ()

    event = Field(
        codecs.text_enum(OrderTransactionEvent),
        "What happened: a purchase, authorization, capture, refund, void and so on.",
        access="read_only",
    )
    method = Field(
        codecs.text_enum(OrderTransactionMethod), "How the shopper paid.", access="read_only"
    )
    amount = Field(
        codecs.DECIMAL_NUMBER,
        "Amount of money in the currency of the transaction.",
        access="read_only",
    )
    currency = Field(codecs.STRING, "Three-letter code of the currency.", access="read_only")
    gateway = Field(
        codecs.text_enum(OrderTransactionGateway, open=True),
        "Payment gateway that processed the transaction.",
        access="read_only",
    )
    gateway_transaction_id = Field(
        codecs.STRING,
        "Id of the transaction at the gateway; null if the gateway has none.",
        access="read_only",
        nullable=True,
    )
    test = Field(
        codecs.BOOLEAN,
        "Whether it was made in test mode, so that no money moved.",
        access="read_only",
    )
    status = Field(
        codecs.text_enum(OrderTransactionStatus),
        "Whether the gateway accepted the transaction.",
        access="read_only",
    )
    fraud_review = Field(
        codecs.BOOLEAN,
        "Whether the gateway holds the transaction for a fraud review.",
        access="read_only",
    )
    reference_transaction_id = Field(
        codecs.INTEGER,
        "Id of the transaction it follows, such as the capture of a refund; null if none.",
        access="read_only",
        nullable=True,
    )
    offline = Field(
        codecs.nested(OrderTransactionOffline),
        "How the shopper paid offline; null for other methods.",
        access="read_only",
        nullable=True,
    )
    custom = Field(
        codecs.nested(OrderTransactionCustom),
        "The custom payment method; null for other methods.",
        access="read_only",
        nullable=True,
    )
    payment_method_id = Field(
        codecs.STRING,
        "Id of the payment method, made of gateway and method.",
        access="read_only",
        nullable=True,
    )
    id = Field(codecs.INTEGER, "Identifies the order transaction.", access="read_only")
    order_id = Field(codecs.STRING, "Id of the order, as text.", access="read_only")
    date_created = Field(
        codecs.ISO8601, "When the order transaction was created.", access="read_only"
    )
    payment_instrument_token = Field(
        codecs.STRING,
        "Token of the stored payment instrument; null if none was used.",
        access="read_only",
        nullable=True,
    )
    provider_instrument_token = Field(
        codecs.STRING,
        "Token of the instrument at the payment provider; null if none was used.",
        access="read_only",
        nullable=True,
    )
    provider_customer_id = Field(
        codecs.STRING,
        "Id of the shopper at the payment provider; null if it has none.",
        access="read_only",
        nullable=True,
    )
    avs_result = Field(
        codecs.nested(OrderTransactionAvsResult),
        "Result of the address check of a card; null for other methods.",
        access="read_only",
        nullable=True,
    )
    cvv_result = Field(
        codecs.nested(OrderTransactionCvvResult),
        "Result of the check of the security code of a card; null for other methods.",
        access="read_only",
        nullable=True,
    )
    credit_card = Field(
        codecs.nested(OrderTransactionCreditCard),
        "The card that was used; null for other methods.",
        access="read_only",
        nullable=True,
    )
    gift_certificate = Field(
        codecs.nested(OrderTransactionGiftCertificate),
        "The gift certificate that was used; null for other methods.",
        access="read_only",
        nullable=True,
    )
    store_credit = Field(
        codecs.nested(OrderTransactionStoreCredit),
        "Store credit of the customer; null for other methods.",
        access="read_only",
        nullable=True,
    )
    custom_provider_field_result = Field(
        codecs.nested(OrderTransactionProviderResult),
        "Further values of the payment provider; null if it sent none.",
        access="read_only",
        nullable=True,
    )


class OrderTransaction(OrderTransactionFields, SubResourceRecord):
    """One order transaction. Payment transactions of one order, such as authorizations, captures and refunds."""

    __slots__ = ()


class AsyncOrderTransaction(OrderTransactionFields, AsyncSubResourceRecord):
    """One order transaction. Payment transactions of one order, such as authorizations, captures and refunds. For asynchronous clients."""

    __slots__ = ()


class OrderTransactionFilters(FilterSet):
    """Parameters of OrderTransactions."""


class OrderTransactions(Resource[OrderTransaction]):
    """Payment transactions of one order, such as authorizations, captures and refunds."""

    meta = ResourceMeta(
        name="OrderTransactions",
        path="/orders/{order_id}/transactions",
        api="v3",
        record=OrderTransaction,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/orders/{order_id}/transactions",
                accepts=("paging",),
                envelope="data",
            )
        },
        filters=OrderTransactionFilters,
        paging=Paging(50, 50, by="page"),
        parents=("order_id",),
        scopes=("store_v2_transactions_read_only", "store_v2_transactions"),
        columns=(
            "id",
            "event",
            "method",
            "gateway",
            "amount",
            "currency",
            "status",
            "date_created",
        ),
    )


class BoundOrderTransactions(BoundResource[OrderTransaction]):
    """OrderTransactions of one order."""

    meta = OrderTransactions.meta


class AsyncOrderTransactions(AsyncResource[AsyncOrderTransaction]):
    """Payment transactions of one order, such as authorizations, captures and refunds. For asynchronous clients."""

    meta = OrderTransactions.meta._replace(record=AsyncOrderTransaction)


class AsyncBoundOrderTransactions(AsyncBoundResource[AsyncOrderTransaction]):
    """OrderTransactions of one order. For asynchronous clients."""

    meta = AsyncOrderTransactions.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderTransactionFields() -> None: ...

    def OrderTransactionFilters() -> None: ...

    def OrderTransaction() -> None: ...

    def OrderTransactions() -> None: ...

    def BoundOrderTransactions() -> None: ...

    def AsyncOrderTransaction() -> None: ...

    def AsyncOrderTransactions() -> None: ...

    def AsyncBoundOrderTransactions() -> None: ...
