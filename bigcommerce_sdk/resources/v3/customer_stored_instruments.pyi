"""CustomerStoredInstruments: Stored payment instruments of a customer: cards, PayPal and bank accounts.

Generated from schema/v3/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
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

CustomerStoredInstrumentType: TypeAlias = Literal[
    "stored_card", "stored_paypal_account", "stored_bank_account"
]
"""Values of CustomerStoredInstrument.type."""

class CustomerStoredInstrumentBillingAddress(NestedRecord):
    """Billing address of a stored card."""

    def __init__(
        self,
        *,
        first_name: str = ...,
        last_name: str = ...,
        email: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        postal_code: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        country_code: str = ...,
        phone: str = ...,
    ) -> None: ...
    @property
    def first_name(self) -> str:
        """Given name. String."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Family name. String."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address. String."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Company; empty if none. String."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def address1(self) -> str:
        """Street and number. String."""

    @address1.setter
    def address1(self, value: str) -> None: ...
    @property
    def address2(self) -> str:
        """Second address line; empty if none. String."""

    @address2.setter
    def address2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town. String."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def postal_code(self) -> str:
        """Postal or ZIP code. String."""

    @postal_code.setter
    def postal_code(self, value: str) -> None: ...
    @property
    def state_or_province(self) -> str:
        """Full name of the state or province. String."""

    @state_or_province.setter
    def state_or_province(self, value: str) -> None: ...
    @property
    def state_or_province_code(self) -> str:
        """Code of the state or province. String."""

    @state_or_province_code.setter
    def state_or_province_code(self, value: str) -> None: ...
    @property
    def country_code(self) -> str:
        """Two-letter ISO code of the country. String."""

    @country_code.setter
    def country_code(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number; empty if none. String."""

    @phone.setter
    def phone(self, value: str) -> None: ...

class CustomerStoredInstrumentFields(BaseRecord):
    """Fields of CustomerStoredInstrument and AsyncCustomerStoredInstrument."""

    @property
    def type(self) -> CustomerStoredInstrumentType:
        """Kind of instrument, which decides the fields that have values. Enum, read-only."""

    @property
    def token(self) -> str:
        """Token that identifies the instrument in payments. String, read-only."""

    @property
    def is_default(self) -> bool:
        """Whether it is the default of the customer. Boolean, read-only."""

    @property
    def brand(self) -> str | None:
        """Brand of the card; null for other instruments. String, read-only, can be None."""

    @property
    def expiry_month(self) -> int | None:
        """Month in which the card expires, 1 to 12; null for other instruments. Integer, read-only, can be None, 1 to 12."""

    @property
    def expiry_year(self) -> int | None:
        """Year in which the card expires; null for other instruments. Integer, read-only, can be None."""

    @property
    def issuer_identification_number(self) -> str | None:
        """First digits of the card number; null for other instruments. String, read-only, can be None."""

    @property
    def last_4(self) -> str | None:
        """Last four digits of the card number; null for other instruments. String, read-only, can be None."""

    @property
    def billing_address(self) -> CustomerStoredInstrumentBillingAddress | None:
        """Billing address of the card; null for other instruments. Object, read-only, can be None."""

    @property
    def email(self) -> str | None:
        """E-mail address of the PayPal account; null for other instruments. String, read-only, can be None."""

    @property
    def masked_account_number(self) -> str | None:
        """Masked number of the bank account; null for other instruments. String, read-only, can be None."""

    @property
    def issuer(self) -> str | None:
        """Bank of the account; null for other instruments. String, read-only, can be None."""

class CustomerStoredInstrument(CustomerStoredInstrumentFields, SubResourceRecord):
    """One customer stored instrument. Stored payment instruments of a customer: cards, PayPal and bank accounts."""

class AsyncCustomerStoredInstrument(CustomerStoredInstrumentFields, AsyncSubResourceRecord):
    """One customer stored instrument. Stored payment instruments of a customer: cards, PayPal and bank accounts. For asynchronous clients."""

class CustomerStoredInstrumentFilters(FilterSet):
    """Parameters of CustomerStoredInstruments."""

    def __init__(self) -> None: ...

class CustomerStoredInstruments(Resource[CustomerStoredInstrument]):
    """Stored payment instruments of a customer: cards, PayPal and bank accounts."""

    meta: ClassVar[ResourceMeta]
    def all(
        self, customer_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[CustomerStoredInstrument]:
        """One page of customer stored instruments, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    def iterall(
        self,
        customer_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomerStoredInstrument]:
        """All customer stored instruments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    def enumerate(
        self,
        customer_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerStoredInstrument]:
        """A range of customer stored instruments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

class BoundCustomerStoredInstruments(BoundResource[CustomerStoredInstrument]):
    """CustomerStoredInstruments of one customer."""

    meta: ClassVar[ResourceMeta]
    def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[CustomerStoredInstrument]:
        """One page of customer stored instruments, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomerStoredInstrument]:
        """All customer stored instruments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerStoredInstrument]:
        """A range of customer stored instruments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    def __call__(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[CustomerStoredInstrument]:
        """All customer stored instruments.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

class AsyncCustomerStoredInstruments(AsyncResource[AsyncCustomerStoredInstrument]):
    """Stored payment instruments of a customer: cards, PayPal and bank accounts. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, customer_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncCustomerStoredInstrument]:
        """One page of customer stored instruments, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    def iterall(
        self,
        customer_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomerStoredInstrument]:
        """All customer stored instruments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    def enumerate(
        self,
        customer_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerStoredInstrument]:
        """A range of customer stored instruments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

class AsyncBoundCustomerStoredInstruments(AsyncBoundResource[AsyncCustomerStoredInstrument]):
    """CustomerStoredInstruments of one customer. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncCustomerStoredInstrument]:
        """One page of customer stored instruments, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomerStoredInstrument]:
        """All customer stored instruments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerStoredInstrument]:
        """A range of customer stored instruments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """

    async def __call__(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncCustomerStoredInstrument]:
        """All customer stored instruments.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/stored-instruments
        """
