"""CustomerConsent: Consent of a customer to cookies and tracking, by category.

Generated from schema/v3/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

CustomerConsentCategory: TypeAlias = Literal["essential", "functional", "analytics", "targeting"]
"""Categories of cookies and tracking."""

class CustomerConsentRecordFields(BaseRecord):
    """Fields of CustomerConsentRecord and AsyncCustomerConsentRecord."""

    @property
    def allow(self) -> list[CustomerConsentCategory]:
        """Categories that the customer allows. Array of enum, update-only."""

    @allow.setter
    def allow(self, value: Sequence[CustomerConsentCategory]) -> None: ...
    @property
    def deny(self) -> list[CustomerConsentCategory]:
        """Categories that the customer denies. Array of enum, update-only."""

    @deny.setter
    def deny(self, value: Sequence[CustomerConsentCategory]) -> None: ...
    @property
    def updated_at(self) -> datetime:
        """When the consent was last changed. Datetime, read-only."""

class CustomerConsentRecord(CustomerConsentRecordFields, SubResourceRecord):
    """One customer consent record. Consent of a customer to cookies and tracking, by category."""

    def save(self) -> CustomerConsentRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/{customer_id}/consent
        """

    def update(
        self,
        *,
        allow: Sequence[CustomerConsentCategory] = ...,
        deny: Sequence[CustomerConsentCategory] = ...,
    ) -> CustomerConsentRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            allow: Categories that the customer allows.
            deny: Categories that the customer denies.

        API: PUT /customers/{customer_id}/consent
        """

    def refresh(self) -> CustomerConsentRecord:
        """Reload this customer consent record; unsaved changes are discarded.

        API: GET /customers/{customer_id}/consent
        """

class AsyncCustomerConsentRecord(CustomerConsentRecordFields, AsyncSubResourceRecord):
    """One customer consent record. Consent of a customer to cookies and tracking, by category. For asynchronous clients."""

    async def save(self) -> AsyncCustomerConsentRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/{customer_id}/consent
        """

    async def update(
        self,
        *,
        allow: Sequence[CustomerConsentCategory] = ...,
        deny: Sequence[CustomerConsentCategory] = ...,
    ) -> AsyncCustomerConsentRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            allow: Categories that the customer allows.
            deny: Categories that the customer denies.

        API: PUT /customers/{customer_id}/consent
        """

    async def refresh(self) -> AsyncCustomerConsentRecord:
        """Reload this customer consent record; unsaved changes are discarded.

        API: GET /customers/{customer_id}/consent
        """

class CustomerConsentRecordFilters(FilterSet):
    """Parameters of CustomerConsent."""

    def __init__(self) -> None: ...

class CustomerConsent(Resource[CustomerConsentRecord]):
    """Consent of a customer to cookies and tracking, by category."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, customer_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CustomerConsentRecord | None:
        """The customer consent record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/consent
        """

    def all(
        self, customer_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CustomerConsentRecord | None:
        """The customer consent record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/consent
        """

    def update(
        self,
        customer_id: int,
        /,
        *,
        allow: Sequence[CustomerConsentCategory] = ...,
        deny: Sequence[CustomerConsentCategory] = ...,
    ) -> CustomerConsentRecord:
        """Change one customer consent record; only the fields that are passed are sent.

        Args:
            allow: Categories that the customer allows.
            deny: Categories that the customer denies.

        API: PUT /customers/{customer_id}/consent
        """

class AsyncCustomerConsent(AsyncResource[AsyncCustomerConsentRecord]):
    """Consent of a customer to cookies and tracking, by category. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, customer_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerConsentRecord | None:
        """The customer consent record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/consent
        """

    async def all(
        self, customer_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerConsentRecord | None:
        """The customer consent record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/consent
        """

    async def update(
        self,
        customer_id: int,
        /,
        *,
        allow: Sequence[CustomerConsentCategory] = ...,
        deny: Sequence[CustomerConsentCategory] = ...,
    ) -> AsyncCustomerConsentRecord:
        """Change one customer consent record; only the fields that are passed are sent.

        Args:
            allow: Categories that the customer allows.
            deny: Categories that the customer denies.

        API: PUT /customers/{customer_id}/consent
        """
