"""CustomerConsent: Consent of a customer to cookies and tracking, by category.

Generated from schema/v3/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

CustomerConsentCategory = Union[
    Literal["essential"], Literal["functional"], Literal["analytics"], Literal["targeting"]
]
"""Categories of cookies and tracking."""


class CustomerConsentRecordFields(BaseRecord):
    """Fields of CustomerConsentRecord and AsyncCustomerConsentRecord."""

    __slots__ = ()

    allow = Field(
        codecs.array(codecs.text_enum(CustomerConsentCategory)),
        "Categories that the customer allows.",
        access="update_only",
    )
    deny = Field(
        codecs.array(codecs.text_enum(CustomerConsentCategory)),
        "Categories that the customer denies.",
        access="update_only",
    )
    updated_at = Field(codecs.ISO8601, "When the consent was last changed.", access="read_only")


class CustomerConsentRecord(CustomerConsentRecordFields, SubResourceRecord):
    """One customer consent record. Consent of a customer to cookies and tracking, by category."""

    __slots__ = ()


class AsyncCustomerConsentRecord(CustomerConsentRecordFields, AsyncSubResourceRecord):
    """One customer consent record. Consent of a customer to cookies and tracking, by category. For asynchronous clients."""

    __slots__ = ()


class CustomerConsentRecordFilters(FilterSet):
    """Parameters of CustomerConsent."""


class CustomerConsent(Resource[CustomerConsentRecord]):
    """Consent of a customer to cookies and tracking, by category."""

    meta = ResourceMeta(
        name="CustomerConsent",
        path="/customers/{customer_id}/consent",
        api="v3",
        record=CustomerConsentRecord,
        operations={
            "get": Operation("get", "GET", "/customers/{customer_id}/consent"),
            "update": Operation("update", "PUT", "/customers/{customer_id}/consent"),
        },
        filters=CustomerConsentRecordFilters,
        parents=("customer_id",),
        single=True,
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
    )


class AsyncCustomerConsent(AsyncResource[AsyncCustomerConsentRecord]):
    """Consent of a customer to cookies and tracking, by category. For asynchronous clients."""

    meta = CustomerConsent.meta._replace(record=AsyncCustomerConsentRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerConsentRecordFields() -> None: ...

    def CustomerConsentRecordFilters() -> None: ...

    def CustomerConsentRecord() -> None: ...

    def CustomerConsent() -> None: ...

    def AsyncCustomerConsentRecord() -> None: ...

    def AsyncCustomerConsent() -> None: ...
