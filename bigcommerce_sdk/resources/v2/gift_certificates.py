"""GiftCertificates: Prepaid codes that shoppers spend at checkout; creating one sends no e-mail.

Generated from schema/v2/gift_certificates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record

GiftCertificateTemplate = Union[
    Literal["birthday.html"],
    Literal["girl.html"],
    Literal["boy.html"],
    Literal["celebration.html"],
    Literal["christmas.html"],
    Literal["general.html"],
]
"""Values of GiftCertificate.template."""

GiftCertificateStatus = Union[
    Literal["active"], Literal["pending"], Literal["disabled"], Literal["expired"]
]
"""Values of GiftCertificate.status."""

GiftCertificatesSort = Union[Literal["id"], Never]
"""What GiftCertificates can be ordered by."""

GiftCertificatesDirection = Union[Literal["asc"], Literal["desc"]]
"""Directions in which GiftCertificates can be ordered."""


class GiftCertificateFields(BaseRecord):
    """Fields of GiftCertificate and AsyncGiftCertificate."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the gift certificate, assigned by BigCommerce.",
        access="read_only",
    )
    to_name = Field(
        codecs.STRING, "Name of the person who gets the certificate.", required=("create",)
    )
    to_email = Field(
        codecs.STRING,
        "E-mail address of the person who gets the certificate.",
        required=("create",),
    )
    from_name = Field(
        codecs.STRING, "Name of the person who gives the certificate.", required=("create",)
    )
    from_email = Field(
        codecs.STRING,
        "E-mail address of the person who gives the certificate.",
        required=("create",),
    )
    amount = Field(
        codecs.DECIMAL, "Money value of the certificate when it was issued.", required=("create",)
    )
    customer_id = Field(codecs.INTEGER, "Customer linked to the certificate.")
    order_id = Field(
        codecs.INTEGER, "Order in which the certificate was bought.", access="read_only"
    )
    balance = Field(codecs.DECIMAL, "Money value that is still unspent.")
    purchase_date = Field(
        codecs.UNIX_TEXT,
        "When the certificate was bought: read as Unix seconds, sent as RFC 2822.",
        write=codecs.RFC2822,
    )
    expiry_date = Field(
        codecs.UNIX_TEXT,
        "When the certificate ends, or None for never: read as Unix seconds, sent as RFC 2822.",
        write=codecs.RFC2822,
        none_as="0",
    )
    template = Field(
        codecs.text_enum(GiftCertificateTemplate), "Design file used for the certificate mail."
    )
    message = Field(codecs.STRING, "Personal words of the giver to the receiver.")
    code = Field(
        codecs.STRING,
        "Text that shoppers type in to pay; cut after 20 characters.",
        limits={"max_length": 255},
    )
    status = Field(
        codecs.text_enum(GiftCertificateStatus), "Whether the certificate can be spent now."
    )
    currency_code = Field(codecs.STRING, "ISO code of the currency of amount and balance.")


class GiftCertificate(GiftCertificateFields, Record):
    """One gift certificate. Prepaid codes that shoppers spend at checkout; creating one sends no e-mail."""

    __slots__ = ()

    customer = Link(
        "The customer who placed it, or None for a guest.",
        "Customers",
        via="customer_id",
        virtual=True,
        none_when=0,
    )
    order = Link(
        "The order with the id order_id, or None.",
        "Orders",
        via="order_id",
        virtual=True,
        none_when=0,
    )


class AsyncGiftCertificate(GiftCertificateFields, AsyncRecord):
    """One gift certificate. Prepaid codes that shoppers spend at checkout; creating one sends no e-mail. For asynchronous clients."""

    __slots__ = ()

    customer = GiftCertificate.customer.awaited()
    order = GiftCertificate.order.awaited()


class GiftCertificateFilters(FilterSet):
    """Parameters of GiftCertificates."""

    min_id = Parameter(
        codecs.INTEGER, "Lowest gift certificate id to return.", field="id", op="min"
    )
    max_id = Parameter(
        codecs.INTEGER, "Highest gift certificate id to return.", field="id", op="max"
    )
    code = Parameter(codecs.STRING, "Gift certificates with this code.")
    order_id = Parameter(codecs.INTEGER, "Gift certificates bought in this order.")
    to_name = Parameter(codecs.STRING, "Gift certificates for a person of this name.")
    to_email = Parameter(codecs.STRING, "Gift certificates for this e-mail address.")
    from_name = Parameter(codecs.STRING, "Gift certificates given by a person of this name.")
    from_email = Parameter(codecs.STRING, "Gift certificates given from this e-mail address.")
    sort = Parameter(codecs.text_enum(GiftCertificatesSort), "What to order by.", group="sort")
    direction = Parameter(
        codecs.text_enum(GiftCertificatesDirection), "Ascending or descending.", group="sort"
    )


class GiftCertificates(Resource[GiftCertificate]):
    """Prepaid codes that shoppers spend at checkout; creating one sends no e-mail."""

    meta = ResourceMeta(
        name="GiftCertificates",
        path="/gift_certificates",
        record=GiftCertificate,
        operations={
            "list": Operation(
                "list", "GET", "/gift_certificates", accepts=("filters", "sort", "paging")
            ),
            "get": Operation("get", "GET", "/gift_certificates/{id}"),
            "create": Operation("create", "POST", "/gift_certificates", status=201),
            "update": Operation("update", "PUT", "/gift_certificates/{id}"),
            "delete": Operation("delete", "DELETE", "/gift_certificates/{id}", status=204),
            "delete_all": Operation("delete_all", "DELETE", "/gift_certificates", status=204),
        },
        filters=GiftCertificateFilters,
        paging=Paging(50, 250, keyset="min_id"),
        scopes=("store_v2_marketing_read_only", "store_v2_marketing"),
        columns=("id", "code", "amount", "balance", "status", "to_email", "expiry_date"),
    )


class AsyncGiftCertificates(AsyncResource[AsyncGiftCertificate]):
    """Prepaid codes that shoppers spend at checkout; creating one sends no e-mail. For asynchronous clients."""

    meta = GiftCertificates.meta._replace(record=AsyncGiftCertificate)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def GiftCertificateFields() -> None: ...

    def GiftCertificateFilters() -> None: ...

    def GiftCertificate() -> None: ...

    def GiftCertificates() -> None: ...

    def AsyncGiftCertificate() -> None: ...

    def AsyncGiftCertificates() -> None: ...
