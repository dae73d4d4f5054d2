"""PaymentMethods: Ways to pay an order or a checkout through the API.

Generated from schema/v3/payment_methods.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

PaymentInstrumentType = Union[
    Literal["VISA"],
    Literal["MASTERCARD"],
    Literal["DISCOVER"],
    Literal["AMEX"],
    Literal["DINERS_CLUB"],
    Literal["JCB"],
    Literal["DANKORT"],
    Literal["MAESTRO"],
    Literal["STORED_CARD"],
]
"""Values of SupportedInstrument.instrument_type."""


class StoredInstrument(NestedRecord):
    """A card that the customer has stored."""

    __slots__ = ()

    brand = Field(codecs.STRING, "Brand of the card, such as VISA.", limits={"min_length": 1})
    expiry_month = Field(
        codecs.INTEGER,
        "Month after which the card is no longer valid.",
        limits={"min": 1, "max": 12},
    )
    expiry_year = Field(codecs.INTEGER, "Year of that month, with four digits.")
    issuer_identification_number = Field(
        codecs.STRING,
        "First six digits of the card, which identify its issuer.",
        limits={"min_length": 6, "max_length": 6},
    )
    last_4 = Field(
        codecs.STRING, "Last four digits of the card.", limits={"min_length": 4, "max_length": 4}
    )
    token = Field(
        codecs.STRING,
        "Identifies the stored card in payments.",
        limits={"min_length": 64, "max_length": 64},
    )
    is_default = Field(
        codecs.BOOLEAN, "Whether the customer pays with this card by default.", default=False
    )
    type = Field(codecs.STRING, "Kind of instrument, such as stored_card.", default="stored_card")


class SupportedInstrument(NestedRecord):
    """A kind of card that a method accepts."""

    __slots__ = ()

    instrument_type = Field(codecs.text_enum(PaymentInstrumentType), "Brand of the card.")
    verification_value_required = Field(
        codecs.BOOLEAN, "Whether a payment needs the security code of the card.", nullable=True
    )


class PaymentMethodFields(BaseRecord):
    """Fields of PaymentMethod and AsyncPaymentMethod."""

    __slots__ = ()

    id = Field(
        codecs.STRING,
        "Identifies the payment method.",
        access="read_only",
        limits={"min_length": 1},
    )
    name = Field(codecs.STRING, "Name of the method.", access="read_only", limits={"min_length": 1})
    stored_instruments = Field(
        codecs.array(codecs.nested(StoredInstrument)),
        "Stored cards of the customer.",
        access="read_only",
    )
    supported_instruments = Field(
        codecs.array(codecs.nested(SupportedInstrument)),
        "Kinds of cards that the method accepts.",
        access="read_only",
    )
    test_mode = Field(
        codecs.BOOLEAN, "Whether payments are only simulated.", access="read_only", default=False
    )
    type = Field(codecs.STRING, "Kind of method, such as card.", access="read_only", default="card")


class PaymentMethod(PaymentMethodFields, Record):
    """One payment method. Ways to pay an order or a checkout through the API."""

    __slots__ = ()


class AsyncPaymentMethod(PaymentMethodFields, AsyncRecord):
    """One payment method. Ways to pay an order or a checkout through the API. For asynchronous clients."""

    __slots__ = ()


class PaymentMethodFilters(FilterSet):
    """Parameters of PaymentMethods."""

    order_id = Parameter(codecs.INTEGER, "Methods by which this order can be paid.", op="none")
    checkout_id = Parameter(
        codecs.STRING,
        "Methods by which this checkout can be paid; its id is that of the cart.",
        op="none",
    )


class PaymentMethods(Resource[PaymentMethod]):
    """Ways to pay an order or a checkout through the API. Supersedes api.PaymentMethods of V2."""

    meta = ResourceMeta(
        name="PaymentMethods",
        path="/payments/methods",
        api="v3",
        record=PaymentMethod,
        operations={
            "list": Operation(
                "list", "GET", "/payments/methods", accepts=("filters",), envelope="data"
            )
        },
        filters=PaymentMethodFilters,
        paging=Paging(0, 0, by="none"),
        scopes=("store_payments_methods_read", ""),
        columns=("id", "name", "type", "test_mode"),
    )


class AsyncPaymentMethods(AsyncResource[AsyncPaymentMethod]):
    """Ways to pay an order or a checkout through the API. Supersedes api.PaymentMethods of V2. For asynchronous clients."""

    meta = PaymentMethods.meta._replace(record=AsyncPaymentMethod)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PaymentMethodFields() -> None: ...

    def PaymentMethodFilters() -> None: ...

    def PaymentMethod() -> None: ...

    def PaymentMethods() -> None: ...

    def AsyncPaymentMethod() -> None: ...

    def AsyncPaymentMethods() -> None: ...
