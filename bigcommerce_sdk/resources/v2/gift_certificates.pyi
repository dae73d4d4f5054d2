"""GiftCertificates: Prepaid codes that shoppers spend at checkout; creating one sends no e-mail.

Generated from schema/v2/gift_certificates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, Never, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .customers import AsyncCustomer, Customer
from .orders import AsyncOrder, Order

GiftCertificateTemplate: TypeAlias = Literal[
    "birthday.html", "girl.html", "boy.html", "celebration.html", "christmas.html", "general.html"
]
"""Values of GiftCertificate.template."""

GiftCertificateStatus: TypeAlias = Literal["active", "pending", "disabled", "expired"]
"""Values of GiftCertificate.status."""

GiftCertificatesSort: TypeAlias = Literal["id"] | Never
"""What GiftCertificates can be ordered by."""

GiftCertificatesDirection: TypeAlias = Literal["asc", "desc"]
"""Directions in which GiftCertificates can be ordered."""

class GiftCertificateFields(BaseRecord):
    """Fields of GiftCertificate and AsyncGiftCertificate."""

    @property
    def id(self) -> int:
        """Number that identifies the gift certificate, assigned by BigCommerce. Integer, read-only."""

    @property
    def to_name(self) -> str:
        """Name of the person who gets the certificate. String, required on create."""

    @to_name.setter
    def to_name(self, value: str) -> None: ...
    @property
    def to_email(self) -> str:
        """E-mail address of the person who gets the certificate. String, required on create, email."""

    @to_email.setter
    def to_email(self, value: str) -> None: ...
    @property
    def from_name(self) -> str:
        """Name of the person who gives the certificate. String, required on create."""

    @from_name.setter
    def from_name(self, value: str) -> None: ...
    @property
    def from_email(self) -> str:
        """E-mail address of the person who gives the certificate. String, required on create, email."""

    @from_email.setter
    def from_email(self, value: str) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Money value of the certificate when it was issued. Decimal, required on create."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...
    @property
    def customer_id(self) -> int:
        """Customer linked to the certificate. Integer."""

    @customer_id.setter
    def customer_id(self, value: int) -> None: ...
    @property
    def order_id(self) -> int:
        """Order in which the certificate was bought. Integer, read-only."""

    @property
    def balance(self) -> Decimal:
        """Money value that is still unspent. Decimal."""

    @balance.setter
    def balance(self, value: Decimal | float | str) -> None: ...
    @property
    def purchase_date(self) -> datetime:
        """When the certificate was bought: read as Unix seconds, sent as RFC 2822. Datetime."""

    @purchase_date.setter
    def purchase_date(self, value: datetime | date | str) -> None: ...
    @property
    def expiry_date(self) -> datetime | None:
        """When the certificate ends, or None for never: read as Unix seconds, sent as RFC 2822. Datetime, can be None."""

    @expiry_date.setter
    def expiry_date(self, value: datetime | date | str | None) -> None: ...
    @property
    def template(self) -> GiftCertificateTemplate:
        """Design file used for the certificate mail. Enum."""

    @template.setter
    def template(self, value: GiftCertificateTemplate) -> None: ...
    @property
    def message(self) -> str:
        """Personal words of the giver to the receiver. String."""

    @message.setter
    def message(self, value: str) -> None: ...
    @property
    def code(self) -> str:
        """Text that shoppers type in to pay; cut after 20 characters. String, at most 255 characters."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def status(self) -> GiftCertificateStatus:
        """Whether the certificate can be spent now. Enum."""

    @status.setter
    def status(self, value: GiftCertificateStatus) -> None: ...
    @property
    def currency_code(self) -> str:
        """ISO code of the currency of amount and balance. String."""

    @currency_code.setter
    def currency_code(self, value: str) -> None: ...

class GiftCertificate(GiftCertificateFields, Record):
    """One gift certificate. Prepaid codes that shoppers spend at checkout; creating one sends no e-mail."""

    @property
    def customer(self) -> Customer | None:
        """The customer who placed it, or None for a guest. Leads to a record of Customers, fetched when first used."""

    @property
    def order(self) -> Order | None:
        """The order with the id order_id, or None. Leads to a record of Orders, fetched when first used."""

    def save(self) -> GiftCertificate:
        """Send only the changed fields; does nothing without changes.

        API: PUT /gift_certificates/{id}
        """

    def update(
        self,
        *,
        to_name: str = ...,
        to_email: str = ...,
        from_name: str = ...,
        from_email: str = ...,
        amount: Decimal | float | str = ...,
        customer_id: int = ...,
        balance: Decimal | float | str = ...,
        purchase_date: datetime | date | str = ...,
        expiry_date: datetime | date | str | None = ...,
        template: GiftCertificateTemplate = ...,
        message: str = ...,
        code: str = ...,
        status: GiftCertificateStatus = ...,
        currency_code: str = ...,
    ) -> GiftCertificate:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            to_name: Name of the person who gets the certificate.
            to_email: E-mail address of the person who gets the certificate.
            from_name: Name of the person who gives the certificate.
            from_email: E-mail address of the person who gives the certificate.
            amount: Money value of the certificate when it was issued.
            customer_id: Customer linked to the certificate.
            balance: Money value that is still unspent.
            purchase_date: When the certificate was bought: read as Unix seconds, sent as RFC 2822.
            expiry_date: When the certificate ends, or None for never: read as Unix seconds, sent as RFC 2822.
            template: Design file used for the certificate mail.
            message: Personal words of the giver to the receiver.
            code: Text that shoppers type in to pay; cut after 20 characters.
            status: Whether the certificate can be spent now.
            currency_code: ISO code of the currency of amount and balance.

        API: PUT /gift_certificates/{id}
        """

    def delete(self) -> None:
        """Delete this gift certificate from the store.

        API: DELETE /gift_certificates/{id}
        """

    def refresh(self) -> GiftCertificate:
        """Reload this gift certificate; unsaved changes are discarded.

        API: GET /gift_certificates/{id}
        """

class AsyncGiftCertificate(GiftCertificateFields, AsyncRecord):
    """One gift certificate. Prepaid codes that shoppers spend at checkout; creating one sends no e-mail. For asynchronous clients."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer who placed it, or None for a guest. Leads to a record of Customers, fetched when first awaited."""

    @property
    def order(self) -> AsyncLink[AsyncOrder | None]:
        """The order with the id order_id, or None. Leads to a record of Orders, fetched when first awaited."""

    async def save(self) -> AsyncGiftCertificate:
        """Send only the changed fields; does nothing without changes.

        API: PUT /gift_certificates/{id}
        """

    async def update(
        self,
        *,
        to_name: str = ...,
        to_email: str = ...,
        from_name: str = ...,
        from_email: str = ...,
        amount: Decimal | float | str = ...,
        customer_id: int = ...,
        balance: Decimal | float | str = ...,
        purchase_date: datetime | date | str = ...,
        expiry_date: datetime | date | str | None = ...,
        template: GiftCertificateTemplate = ...,
        message: str = ...,
        code: str = ...,
        status: GiftCertificateStatus = ...,
        currency_code: str = ...,
    ) -> AsyncGiftCertificate:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            to_name: Name of the person who gets the certificate.
            to_email: E-mail address of the person who gets the certificate.
            from_name: Name of the person who gives the certificate.
            from_email: E-mail address of the person who gives the certificate.
            amount: Money value of the certificate when it was issued.
            customer_id: Customer linked to the certificate.
            balance: Money value that is still unspent.
            purchase_date: When the certificate was bought: read as Unix seconds, sent as RFC 2822.
            expiry_date: When the certificate ends, or None for never: read as Unix seconds, sent as RFC 2822.
            template: Design file used for the certificate mail.
            message: Personal words of the giver to the receiver.
            code: Text that shoppers type in to pay; cut after 20 characters.
            status: Whether the certificate can be spent now.
            currency_code: ISO code of the currency of amount and balance.

        API: PUT /gift_certificates/{id}
        """

    async def delete(self) -> None:
        """Delete this gift certificate from the store.

        API: DELETE /gift_certificates/{id}
        """

    async def refresh(self) -> AsyncGiftCertificate:
        """Reload this gift certificate; unsaved changes are discarded.

        API: GET /gift_certificates/{id}
        """

class GiftCertificateFilters(FilterSet):
    """Parameters of GiftCertificates."""

    def __init__(
        self,
        *,
        min_id: int | None = None,
        max_id: int | None = None,
        code: str | None = None,
        order_id: int | None = None,
        to_name: str | None = None,
        to_email: str | None = None,
        from_name: str | None = None,
        from_email: str | None = None,
        sort: GiftCertificatesSort | None = None,
        direction: GiftCertificatesDirection | None = None,
    ) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest gift certificate id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest gift certificate id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...
    @property
    def code(self) -> Filter[str]:
        """Gift certificates with this code."""

    @code.setter
    def code(self, value: str | None) -> None: ...
    @property
    def order_id(self) -> Filter[int]:
        """Gift certificates bought in this order."""

    @order_id.setter
    def order_id(self, value: int | None) -> None: ...
    @property
    def to_name(self) -> Filter[str]:
        """Gift certificates for a person of this name."""

    @to_name.setter
    def to_name(self, value: str | None) -> None: ...
    @property
    def to_email(self) -> Filter[str]:
        """Gift certificates for this e-mail address."""

    @to_email.setter
    def to_email(self, value: str | None) -> None: ...
    @property
    def from_name(self) -> Filter[str]:
        """Gift certificates given by a person of this name."""

    @from_name.setter
    def from_name(self, value: str | None) -> None: ...
    @property
    def from_email(self) -> Filter[str]:
        """Gift certificates given from this e-mail address."""

    @from_email.setter
    def from_email(self, value: str | None) -> None: ...
    @property
    def sort(self) -> Filter[GiftCertificatesSort]:
        """What to order by."""

    @sort.setter
    def sort(self, value: GiftCertificatesSort | None) -> None: ...
    @property
    def direction(self) -> Filter[GiftCertificatesDirection]:
        """Ascending or descending."""

    @direction.setter
    def direction(self, value: GiftCertificatesDirection | None) -> None: ...

class GiftCertificates(Resource[GiftCertificate]):
    """Prepaid codes that shoppers spend at checkout; creating one sends no e-mail."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: GiftCertificateFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        code: str | None = None,
        order_id: int | None = None,
        to_name: str | None = None,
        to_email: str | None = None,
        from_name: str | None = None,
        from_email: str | None = None,
        sort: GiftCertificatesSort | None = None,
        direction: GiftCertificatesDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[GiftCertificate]:
        """One page of gift certificates, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest gift certificate id to return.
            max_id: Highest gift certificate id to return.
            code: Gift certificates with this code.
            order_id: Gift certificates bought in this order.
            to_name: Gift certificates for a person of this name.
            to_email: Gift certificates for this e-mail address.
            from_name: Gift certificates given by a person of this name.
            from_email: Gift certificates given from this e-mail address.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /gift_certificates
        """

    def iterall(
        self,
        *,
        query: GiftCertificateFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        code: str | None = None,
        order_id: int | None = None,
        to_name: str | None = None,
        to_email: str | None = None,
        from_name: str | None = None,
        from_email: str | None = None,
        sort: GiftCertificatesSort | None = None,
        direction: GiftCertificatesDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[GiftCertificate]:
        """All gift certificates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest gift certificate id to return.
            max_id: Highest gift certificate id to return.
            code: Gift certificates with this code.
            order_id: Gift certificates bought in this order.
            to_name: Gift certificates for a person of this name.
            to_email: Gift certificates for this e-mail address.
            from_name: Gift certificates given by a person of this name.
            from_email: Gift certificates given from this e-mail address.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /gift_certificates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: GiftCertificateFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        code: str | None = None,
        order_id: int | None = None,
        to_name: str | None = None,
        to_email: str | None = None,
        from_name: str | None = None,
        from_email: str | None = None,
        sort: GiftCertificatesSort | None = None,
        direction: GiftCertificatesDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[GiftCertificate]:
        """A range of gift certificates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest gift certificate id to return.
            max_id: Highest gift certificate id to return.
            code: Gift certificates with this code.
            order_id: Gift certificates bought in this order.
            to_name: Gift certificates for a person of this name.
            to_email: Gift certificates for this e-mail address.
            from_name: Gift certificates given by a person of this name.
            from_email: Gift certificates given from this e-mail address.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /gift_certificates
        """

    def filters(self) -> GiftCertificateFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> GiftCertificate:
        """One gift certificate by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /gift_certificates/{id}
        """

    def create(
        self,
        *,
        to_name: str,
        to_email: str,
        from_name: str,
        from_email: str,
        amount: Decimal | float | str,
        customer_id: int = ...,
        balance: Decimal | float | str = ...,
        purchase_date: datetime | date | str = ...,
        expiry_date: datetime | date | str | None = ...,
        template: GiftCertificateTemplate = ...,
        message: str = ...,
        code: str = ...,
        status: GiftCertificateStatus = ...,
        currency_code: str = ...,
    ) -> GiftCertificate:
        """Create one gift certificate and return it as stored.

        Args:
            to_name: Name of the person who gets the certificate.
            to_email: E-mail address of the person who gets the certificate.
            from_name: Name of the person who gives the certificate.
            from_email: E-mail address of the person who gives the certificate.
            amount: Money value of the certificate when it was issued.
            customer_id: Customer linked to the certificate.
            balance: Money value that is still unspent.
            purchase_date: When the certificate was bought: read as Unix seconds, sent as RFC 2822.
            expiry_date: When the certificate ends, or None for never: read as Unix seconds, sent as RFC 2822.
            template: Design file used for the certificate mail.
            message: Personal words of the giver to the receiver.
            code: Text that shoppers type in to pay; cut after 20 characters.
            status: Whether the certificate can be spent now.
            currency_code: ISO code of the currency of amount and balance.

        API: POST /gift_certificates
        """

    def update(
        self,
        id: int,
        /,
        *,
        to_name: str = ...,
        to_email: str = ...,
        from_name: str = ...,
        from_email: str = ...,
        amount: Decimal | float | str = ...,
        customer_id: int = ...,
        balance: Decimal | float | str = ...,
        purchase_date: datetime | date | str = ...,
        expiry_date: datetime | date | str | None = ...,
        template: GiftCertificateTemplate = ...,
        message: str = ...,
        code: str = ...,
        status: GiftCertificateStatus = ...,
        currency_code: str = ...,
    ) -> GiftCertificate:
        """Change one gift certificate; only the fields that are passed are sent.

        Args:
            to_name: Name of the person who gets the certificate.
            to_email: E-mail address of the person who gets the certificate.
            from_name: Name of the person who gives the certificate.
            from_email: E-mail address of the person who gives the certificate.
            amount: Money value of the certificate when it was issued.
            customer_id: Customer linked to the certificate.
            balance: Money value that is still unspent.
            purchase_date: When the certificate was bought: read as Unix seconds, sent as RFC 2822.
            expiry_date: When the certificate ends, or None for never: read as Unix seconds, sent as RFC 2822.
            template: Design file used for the certificate mail.
            message: Personal words of the giver to the receiver.
            code: Text that shoppers type in to pay; cut after 20 characters.
            status: Whether the certificate can be spent now.
            currency_code: ISO code of the currency of amount and balance.

        API: PUT /gift_certificates/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one gift certificate.

        API: DELETE /gift_certificates/{id}
        """

    def delete_all(self) -> None:
        """Delete all gift certificates.

        API: DELETE /gift_certificates
        """

class AsyncGiftCertificates(AsyncResource[AsyncGiftCertificate]):
    """Prepaid codes that shoppers spend at checkout; creating one sends no e-mail. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: GiftCertificateFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        code: str | None = None,
        order_id: int | None = None,
        to_name: str | None = None,
        to_email: str | None = None,
        from_name: str | None = None,
        from_email: str | None = None,
        sort: GiftCertificatesSort | None = None,
        direction: GiftCertificatesDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncGiftCertificate]:
        """One page of gift certificates, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest gift certificate id to return.
            max_id: Highest gift certificate id to return.
            code: Gift certificates with this code.
            order_id: Gift certificates bought in this order.
            to_name: Gift certificates for a person of this name.
            to_email: Gift certificates for this e-mail address.
            from_name: Gift certificates given by a person of this name.
            from_email: Gift certificates given from this e-mail address.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /gift_certificates
        """

    def iterall(
        self,
        *,
        query: GiftCertificateFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        code: str | None = None,
        order_id: int | None = None,
        to_name: str | None = None,
        to_email: str | None = None,
        from_name: str | None = None,
        from_email: str | None = None,
        sort: GiftCertificatesSort | None = None,
        direction: GiftCertificatesDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncGiftCertificate]:
        """All gift certificates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest gift certificate id to return.
            max_id: Highest gift certificate id to return.
            code: Gift certificates with this code.
            order_id: Gift certificates bought in this order.
            to_name: Gift certificates for a person of this name.
            to_email: Gift certificates for this e-mail address.
            from_name: Gift certificates given by a person of this name.
            from_email: Gift certificates given from this e-mail address.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /gift_certificates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: GiftCertificateFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        code: str | None = None,
        order_id: int | None = None,
        to_name: str | None = None,
        to_email: str | None = None,
        from_name: str | None = None,
        from_email: str | None = None,
        sort: GiftCertificatesSort | None = None,
        direction: GiftCertificatesDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncGiftCertificate]:
        """A range of gift certificates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest gift certificate id to return.
            max_id: Highest gift certificate id to return.
            code: Gift certificates with this code.
            order_id: Gift certificates bought in this order.
            to_name: Gift certificates for a person of this name.
            to_email: Gift certificates for this e-mail address.
            from_name: Gift certificates given by a person of this name.
            from_email: Gift certificates given from this e-mail address.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /gift_certificates
        """

    def filters(self) -> GiftCertificateFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncGiftCertificate:
        """One gift certificate by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /gift_certificates/{id}
        """

    async def create(
        self,
        *,
        to_name: str,
        to_email: str,
        from_name: str,
        from_email: str,
        amount: Decimal | float | str,
        customer_id: int = ...,
        balance: Decimal | float | str = ...,
        purchase_date: datetime | date | str = ...,
        expiry_date: datetime | date | str | None = ...,
        template: GiftCertificateTemplate = ...,
        message: str = ...,
        code: str = ...,
        status: GiftCertificateStatus = ...,
        currency_code: str = ...,
    ) -> AsyncGiftCertificate:
        """Create one gift certificate and return it as stored.

        Args:
            to_name: Name of the person who gets the certificate.
            to_email: E-mail address of the person who gets the certificate.
            from_name: Name of the person who gives the certificate.
            from_email: E-mail address of the person who gives the certificate.
            amount: Money value of the certificate when it was issued.
            customer_id: Customer linked to the certificate.
            balance: Money value that is still unspent.
            purchase_date: When the certificate was bought: read as Unix seconds, sent as RFC 2822.
            expiry_date: When the certificate ends, or None for never: read as Unix seconds, sent as RFC 2822.
            template: Design file used for the certificate mail.
            message: Personal words of the giver to the receiver.
            code: Text that shoppers type in to pay; cut after 20 characters.
            status: Whether the certificate can be spent now.
            currency_code: ISO code of the currency of amount and balance.

        API: POST /gift_certificates
        """

    async def update(
        self,
        id: int,
        /,
        *,
        to_name: str = ...,
        to_email: str = ...,
        from_name: str = ...,
        from_email: str = ...,
        amount: Decimal | float | str = ...,
        customer_id: int = ...,
        balance: Decimal | float | str = ...,
        purchase_date: datetime | date | str = ...,
        expiry_date: datetime | date | str | None = ...,
        template: GiftCertificateTemplate = ...,
        message: str = ...,
        code: str = ...,
        status: GiftCertificateStatus = ...,
        currency_code: str = ...,
    ) -> AsyncGiftCertificate:
        """Change one gift certificate; only the fields that are passed are sent.

        Args:
            to_name: Name of the person who gets the certificate.
            to_email: E-mail address of the person who gets the certificate.
            from_name: Name of the person who gives the certificate.
            from_email: E-mail address of the person who gives the certificate.
            amount: Money value of the certificate when it was issued.
            customer_id: Customer linked to the certificate.
            balance: Money value that is still unspent.
            purchase_date: When the certificate was bought: read as Unix seconds, sent as RFC 2822.
            expiry_date: When the certificate ends, or None for never: read as Unix seconds, sent as RFC 2822.
            template: Design file used for the certificate mail.
            message: Personal words of the giver to the receiver.
            code: Text that shoppers type in to pay; cut after 20 characters.
            status: Whether the certificate can be spent now.
            currency_code: ISO code of the currency of amount and balance.

        API: PUT /gift_certificates/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one gift certificate.

        API: DELETE /gift_certificates/{id}
        """

    async def delete_all(self) -> None:
        """Delete all gift certificates.

        API: DELETE /gift_certificates
        """
