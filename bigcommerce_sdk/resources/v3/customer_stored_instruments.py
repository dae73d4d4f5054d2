"""CustomerStoredInstruments: Stored payment instruments of a customer: cards, PayPal and bank accounts.

Generated from schema/v3/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

CustomerStoredInstrumentType = Union[
    Literal["stored_card"], Literal["stored_paypal_account"], Literal["stored_bank_account"]
]
"""Values of CustomerStoredInstrument.type."""


class CustomerStoredInstrumentBillingAddress(NestedRecord):
    """Billing address of a stored card."""

    __slots__ = ()

    first_name = Field(codecs.STRING, "Given name.")
    last_name = Field(codecs.STRING, "Family name.")
    email = Field(codecs.STRING, "E-mail address.")
    company = Field(codecs.STRING, "Company; empty if none.")
    address1 = Field(codecs.STRING, "Street and number.")
    address2 = Field(codecs.STRING, "Second address line; empty if none.")
    city = Field(codecs.STRING, "City or town.")
    postal_code = Field(codecs.STRING, "Postal or ZIP code.")
    state_or_province = Field(codecs.STRING, "Full name of the state or province.")
    state_or_province_code = Field(codecs.STRING, "Code of the state or province.")
    country_code = Field(codecs.STRING, "Two-letter ISO code of the country.")
    phone = Field(codecs.STRING, "Phone number; empty if none.")


class CustomerStoredInstrumentFields(BaseRecord):
    """Fields of CustomerStoredInstrument and AsyncCustomerStoredInstrument."""

    __slots__ = ()

    type = Field(
        codecs.text_enum(CustomerStoredInstrumentType),
        "Kind of instrument, which decides the fields that have values.",
        access="read_only",
    )
    token = Field(
        codecs.STRING, "Token that identifies the instrument in payments.", access="read_only"
    )
    is_default = Field(
        codecs.BOOLEAN, "Whether it is the default of the customer.", access="read_only"
    )
    brand = Field(
        codecs.STRING,
        "Brand of the card; null for other instruments.",
        access="read_only",
        nullable=True,
    )
    expiry_month = Field(
        codecs.INTEGER,
        "Month in which the card expires, 1 to 12; null for other instruments.",
        access="read_only",
        nullable=True,
        limits={"min": 1, "max": 12},
    )
    expiry_year = Field(
        codecs.INTEGER,
        "Year in which the card expires; null for other instruments.",
        access="read_only",
        nullable=True,
    )
    issuer_identification_number = Field(
        codecs.STRING,
        "First digits of the card number; null for other instruments.",
        access="read_only",
        nullable=True,
    )
    last_4 = Field(
        codecs.STRING,
        "Last four digits of the card number; null for other instruments.",
        access="read_only",
        nullable=True,
    )
    billing_address = Field(
        codecs.nested(CustomerStoredInstrumentBillingAddress),
        "Billing address of the card; null for other instruments.",
        access="read_only",
        nullable=True,
    )
    email = Field(
        codecs.STRING,
        "E-mail address of the PayPal account; null for other instruments.",
        access="read_only",
        nullable=True,
    )
    masked_account_number = Field(
        codecs.STRING,
        "Masked number of the bank account; null for other instruments.",
        access="read_only",
        nullable=True,
    )
    issuer = Field(
        codecs.STRING,
        "Bank of the account; null for other instruments.",
        access="read_only",
        nullable=True,
    )


class CustomerStoredInstrument(CustomerStoredInstrumentFields, SubResourceRecord):
    """One customer stored instrument. Stored payment instruments of a customer: cards, PayPal and bank accounts."""

    __slots__ = ()


class AsyncCustomerStoredInstrument(CustomerStoredInstrumentFields, AsyncSubResourceRecord):
    """One customer stored instrument. Stored payment instruments of a customer: cards, PayPal and bank accounts. For asynchronous clients."""

    __slots__ = ()


class CustomerStoredInstrumentFilters(FilterSet):
    """Parameters of CustomerStoredInstruments."""


class CustomerStoredInstruments(Resource[CustomerStoredInstrument]):
    """Stored payment instruments of a customer: cards, PayPal and bank accounts."""

    meta = ResourceMeta(
        name="CustomerStoredInstruments",
        path="/customers/{customer_id}/stored-instruments",
        api="v3",
        record=CustomerStoredInstrument,
        operations={
            "list": Operation("list", "GET", "/customers/{customer_id}/stored-instruments")
        },
        filters=CustomerStoredInstrumentFilters,
        paging=Paging(0, 0, by="none"),
        parents=("customer_id",),
        scopes=("store_stored_payment_instruments_read_only", "store_stored_payment_instruments"),
        columns=(
            "type",
            "token",
            "is_default",
            "brand",
            "last_4",
            "expiry_month",
            "expiry_year",
            "email",
        ),
    )


class BoundCustomerStoredInstruments(BoundResource[CustomerStoredInstrument]):
    """CustomerStoredInstruments of one customer."""

    meta = CustomerStoredInstruments.meta


class AsyncCustomerStoredInstruments(AsyncResource[AsyncCustomerStoredInstrument]):
    """Stored payment instruments of a customer: cards, PayPal and bank accounts. For asynchronous clients."""

    meta = CustomerStoredInstruments.meta._replace(record=AsyncCustomerStoredInstrument)


class AsyncBoundCustomerStoredInstruments(AsyncBoundResource[AsyncCustomerStoredInstrument]):
    """CustomerStoredInstruments of one customer. For asynchronous clients."""

    meta = AsyncCustomerStoredInstruments.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerStoredInstrumentFields() -> None: ...

    def CustomerStoredInstrumentFilters() -> None: ...

    def CustomerStoredInstrument() -> None: ...

    def CustomerStoredInstruments() -> None: ...

    def BoundCustomerStoredInstruments() -> None: ...

    def AsyncCustomerStoredInstrument() -> None: ...

    def AsyncCustomerStoredInstruments() -> None: ...

    def AsyncBoundCustomerStoredInstruments() -> None: ...
