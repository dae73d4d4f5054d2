"""Customers: Registered shopper accounts of the store.

Generated from schema/v2/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar
from typing_extensions import deprecated

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .customer_addresses import AsyncBoundCustomerAddresses, BoundCustomerAddresses
from .customer_groups import AsyncCustomerGroup, CustomerGroup
from .inputs import CustomerAuthenticationDict
from .shared import FormField

class PasswordCheck(NestedRecord):
    """A password to be checked."""

    def __init__(self, *, password: str = ...) -> None: ...
    @property
    def password(self) -> str:
        """Plain-text password to test. String, required on create."""

    @password.setter
    def password(self, value: str) -> None: ...

class PasswordCheckResult(NestedRecord):
    """Whether a password was right."""

    def __init__(self) -> None: ...
    @property
    def success(self) -> bool:
        """True when the password belongs to the customer. Boolean, read-only."""

class CustomerAuthentication(NestedRecord):
    """Password settings to send when writing; never part of a reply."""

    def __init__(
        self, *, force_reset: bool = ..., password: str = ..., password_confirmation: str = ...
    ) -> None: ...
    @property
    def force_reset(self) -> bool:
        """Makes the customer choose a new password at the next login. Boolean, write-only."""

    @force_reset.setter
    def force_reset(self, value: bool) -> None: ...
    @property
    def password(self) -> str:
        """New password for the account, in plain text. String, write-only."""

    @password.setter
    def password(self, value: str) -> None: ...
    @property
    def password_confirmation(self) -> str:
        """Confirmation of the new password. String, write-only."""

    @password_confirmation.setter
    def password_confirmation(self, value: str) -> None: ...

class CustomerFields(BaseRecord):
    """Fields of Customer and AsyncCustomer."""

    @property
    def id(self) -> int:
        """Number that identifies the customer, assigned by BigCommerce. Integer, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the account was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the account was last changed. Datetime, read-only."""

    @property
    def authentication(self) -> CustomerAuthentication:
        """Password settings to send when writing; never part of a reply. Object, write-only, _authentication on the wire."""

    @authentication.setter
    def authentication(
        self, value: CustomerAuthentication | CustomerAuthenticationDict
    ) -> None: ...
    @property
    def company(self) -> str:
        """Business the customer shops for, empty for private persons. String."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def first_name(self) -> str:
        """Given name of the customer. String, required on create."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Family name of the customer. String, required on create."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """Address the customer logs in with and gets store mail at. String, required on create, email."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number of the customer. String."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def store_credit(self) -> Decimal:
        """Credit the customer can spend in the store, as an amount of money. Decimal."""

    @store_credit.setter
    def store_credit(self, value: Decimal | float | str) -> None: ...
    @property
    def registration_ip_address(self) -> str:
        """IP address the customer signed up from. String."""

    @registration_ip_address.setter
    def registration_ip_address(self, value: str) -> None: ...
    @property
    def customer_group_id(self) -> int:
        """Group that sets the prices and category access of the customer; 0 for none. Integer."""

    @customer_group_id.setter
    def customer_group_id(self, value: int) -> None: ...
    @property
    def notes(self) -> str:
        """Remarks of the merchant about the customer. String."""

    @notes.setter
    def notes(self, value: str) -> None: ...
    @property
    def tax_exempt_category(self) -> str:
        """Tax exemption code of the customer, empty when tax applies as usual. String."""

    @tax_exempt_category.setter
    def tax_exempt_category(self, value: str) -> None: ...
    @property
    def accepts_marketing(self) -> bool:
        """Whether the customer agreed to receive marketing mail. Boolean, read-only."""

    @property
    def form_fields(self) -> list[FormField] | None:
        """Answers to the custom account fields of the sign-up form, or null. Array of object, read-only, can be None."""

    @property
    def reset_pass_on_login(self) -> bool:
        """Whether a new password is asked for at the next login; cannot be sent on create. Boolean, update-only."""

    @reset_pass_on_login.setter
    def reset_pass_on_login(self, value: bool) -> None: ...

class Customer(CustomerFields, Record):
    """One customer. Registered shopper accounts of the store."""

    @property
    def addresses(self) -> BoundCustomerAddresses:
        """The address book of the customer. Leads to a list of CustomerAddresses, fetched when first used."""

    @property
    def customer_group(self) -> CustomerGroup | None:
        """The group the customer belongs to, or None. Leads to a record of CustomerGroups, fetched when first used."""

    @deprecated("The API recommends its V3 successor.")
    def save(self) -> Customer:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def update(
        self,
        *,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        company: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        email: str = ...,
        phone: str = ...,
        store_credit: Decimal | float | str = ...,
        registration_ip_address: str = ...,
        customer_group_id: int = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        reset_pass_on_login: bool = ...,
    ) -> Customer:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            authentication: Password settings to send when writing; never part of a reply.
            company: Business the customer shops for, empty for private persons.
            first_name: Given name of the customer.
            last_name: Family name of the customer.
            email: Address the customer logs in with and gets store mail at.
            phone: Phone number of the customer.
            store_credit: Credit the customer can spend in the store, as an amount of money.
            registration_ip_address: IP address the customer signed up from.
            customer_group_id: Group that sets the prices and category access of the customer; 0 for none.
            notes: Remarks of the merchant about the customer.
            tax_exempt_category: Tax exemption code of the customer, empty when tax applies as usual.
            reset_pass_on_login: Whether a new password is asked for at the next login; cannot be sent on create.

        API: PUT /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete(self) -> None:
        """Delete this customer from the store.

        API: DELETE /customers/{id}
        """

    def refresh(self) -> Customer:
        """Reload this customer; unsaved changes are discarded.

        API: GET /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def validate(self, *, password: str) -> PasswordCheckResult | None:
        """Checks a plain-text password against the one stored for the customer.

        V3: api.v3.Customers.validate_credentials(...)

        Args:
            password: Plain-text password to test.

        API: POST /customers/{customer_id}/validate
        """

class AsyncCustomer(CustomerFields, AsyncRecord):
    """One customer. Registered shopper accounts of the store. For asynchronous clients."""

    @property
    def addresses(self) -> AsyncBoundCustomerAddresses:
        """The address book of the customer. Leads to a list of CustomerAddresses, fetched when first used."""

    @property
    def customer_group(self) -> AsyncLink[AsyncCustomerGroup | None]:
        """The group the customer belongs to, or None. Leads to a record of CustomerGroups, fetched when first awaited."""

    @deprecated("The API recommends its V3 successor.")
    async def save(self) -> AsyncCustomer:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def update(
        self,
        *,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        company: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        email: str = ...,
        phone: str = ...,
        store_credit: Decimal | float | str = ...,
        registration_ip_address: str = ...,
        customer_group_id: int = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        reset_pass_on_login: bool = ...,
    ) -> AsyncCustomer:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            authentication: Password settings to send when writing; never part of a reply.
            company: Business the customer shops for, empty for private persons.
            first_name: Given name of the customer.
            last_name: Family name of the customer.
            email: Address the customer logs in with and gets store mail at.
            phone: Phone number of the customer.
            store_credit: Credit the customer can spend in the store, as an amount of money.
            registration_ip_address: IP address the customer signed up from.
            customer_group_id: Group that sets the prices and category access of the customer; 0 for none.
            notes: Remarks of the merchant about the customer.
            tax_exempt_category: Tax exemption code of the customer, empty when tax applies as usual.
            reset_pass_on_login: Whether a new password is asked for at the next login; cannot be sent on create.

        API: PUT /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete(self) -> None:
        """Delete this customer from the store.

        API: DELETE /customers/{id}
        """

    async def refresh(self) -> AsyncCustomer:
        """Reload this customer; unsaved changes are discarded.

        API: GET /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def validate(self, *, password: str) -> PasswordCheckResult | None:
        """Checks a plain-text password against the one stored for the customer.

        V3: api.v3.Customers.validate_credentials(...)

        Args:
            password: Plain-text password to test.

        API: POST /customers/{customer_id}/validate
        """

class CustomerFilters(FilterSet):
    """Parameters of Customers."""

    def __init__(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        company: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        store_credit: Decimal | float | str | None = None,
        customer_group_id: int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        tax_exempt_category: str | None = None,
    ) -> None: ...
    @property
    def first_name(self) -> Filter[str]:
        """Customers with this given name."""

    @first_name.setter
    def first_name(self, value: str | None) -> None: ...
    @property
    def last_name(self) -> Filter[str]:
        """Customers with this family name."""

    @last_name.setter
    def last_name(self, value: str | None) -> None: ...
    @property
    def company(self) -> Filter[str]:
        """Customers with this business name."""

    @company.setter
    def company(self, value: str | None) -> None: ...
    @property
    def email(self) -> Filter[str]:
        """Customers with this e-mail address."""

    @email.setter
    def email(self, value: str | None) -> None: ...
    @property
    def phone(self) -> Filter[str]:
        """Customers with this phone number."""

    @phone.setter
    def phone(self, value: str | None) -> None: ...
    @property
    def store_credit(self) -> Filter[Decimal | float | str]:
        """Customers who hold this amount of store credit."""

    @store_credit.setter
    def store_credit(self, value: Decimal | float | str | None) -> None: ...
    @property
    def customer_group_id(self) -> Filter[int]:
        """Customers who belong to the group with this id."""

    @customer_group_id.setter
    def customer_group_id(self, value: int | None) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest customer id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest customer id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...
    @property
    def min_date_created(self) -> Filter[datetime | date | str]:
        """Created at or after this time."""

    @min_date_created.setter
    def min_date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def max_date_created(self) -> Filter[datetime | date | str]:
        """Created at or before this time."""

    @max_date_created.setter
    def max_date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def min_date_modified(self) -> Filter[datetime | date | str]:
        """Last changed at or after this time."""

    @min_date_modified.setter
    def min_date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def max_date_modified(self) -> Filter[datetime | date | str]:
        """Last changed at or before this time."""

    @max_date_modified.setter
    def max_date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def tax_exempt_category(self) -> Filter[str]:
        """Customers with this tax exemption code."""

    @tax_exempt_category.setter
    def tax_exempt_category(self, value: str | None) -> None: ...

class Customers(Resource[Customer]):
    """Registered shopper accounts of the store. Superseded by api.v3.Customers."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    def all(
        self,
        *,
        query: CustomerFilters | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        company: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        store_credit: Decimal | float | str | None = None,
        customer_group_id: int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        tax_exempt_category: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Customer]:
        """One page of customers, as a list with has_more.

        Args:
            query: Filters made with filters().
            first_name: Customers with this given name.
            last_name: Customers with this family name.
            company: Customers with this business name.
            email: Customers with this e-mail address.
            phone: Customers with this phone number.
            store_credit: Customers who hold this amount of store credit.
            customer_group_id: Customers who belong to the group with this id.
            min_id: Lowest customer id to return.
            max_id: Highest customer id to return.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            tax_exempt_category: Customers with this tax exemption code.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        query: CustomerFilters | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        company: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        store_credit: Decimal | float | str | None = None,
        customer_group_id: int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        tax_exempt_category: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Customer]:
        """All customers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            first_name: Customers with this given name.
            last_name: Customers with this family name.
            company: Customers with this business name.
            email: Customers with this e-mail address.
            phone: Customers with this phone number.
            store_credit: Customers who hold this amount of store credit.
            customer_group_id: Customers who belong to the group with this id.
            min_id: Lowest customer id to return.
            max_id: Highest customer id to return.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            tax_exempt_category: Customers with this tax exemption code.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerFilters | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        company: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        store_credit: Decimal | float | str | None = None,
        customer_group_id: int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        tax_exempt_category: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Customer]:
        """A range of customers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            first_name: Customers with this given name.
            last_name: Customers with this family name.
            company: Customers with this business name.
            email: Customers with this e-mail address.
            phone: Customers with this phone number.
            store_credit: Customers who hold this amount of store credit.
            customer_group_id: Customers who belong to the group with this id.
            min_id: Lowest customer id to return.
            max_id: Highest customer id to return.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            tax_exempt_category: Customers with this tax exemption code.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    def filters(self) -> CustomerFilters:
        """An empty filter set, to be passed as query=."""

    @deprecated("The API recommends its V3 successor.")
    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Customer:
        """One customer by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        company: str = ...,
        phone: str = ...,
        store_credit: Decimal | float | str = ...,
        registration_ip_address: str = ...,
        customer_group_id: int = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
    ) -> Customer:
        """Create one customer and return it as stored.

        Args:
            first_name: Given name of the customer.
            last_name: Family name of the customer.
            email: Address the customer logs in with and gets store mail at.
            authentication: Password settings to send when writing; never part of a reply.
            company: Business the customer shops for, empty for private persons.
            phone: Phone number of the customer.
            store_credit: Credit the customer can spend in the store, as an amount of money.
            registration_ip_address: IP address the customer signed up from.
            customer_group_id: Group that sets the prices and category access of the customer; 0 for none.
            notes: Remarks of the merchant about the customer.
            tax_exempt_category: Tax exemption code of the customer, empty when tax applies as usual.

        API: POST /customers
        """

    @deprecated("The API recommends its V3 successor.")
    def update(
        self,
        id: int,
        /,
        *,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        company: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        email: str = ...,
        phone: str = ...,
        store_credit: Decimal | float | str = ...,
        registration_ip_address: str = ...,
        customer_group_id: int = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        reset_pass_on_login: bool = ...,
    ) -> Customer:
        """Change one customer; only the fields that are passed are sent.

        Args:
            authentication: Password settings to send when writing; never part of a reply.
            company: Business the customer shops for, empty for private persons.
            first_name: Given name of the customer.
            last_name: Family name of the customer.
            email: Address the customer logs in with and gets store mail at.
            phone: Phone number of the customer.
            store_credit: Credit the customer can spend in the store, as an amount of money.
            registration_ip_address: IP address the customer signed up from.
            customer_group_id: Group that sets the prices and category access of the customer; 0 for none.
            notes: Remarks of the merchant about the customer.
            tax_exempt_category: Tax exemption code of the customer, empty when tax applies as usual.
            reset_pass_on_login: Whether a new password is asked for at the next login; cannot be sent on create.

        API: PUT /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete(self, id: int, /) -> None:
        """Delete one customer.

        API: DELETE /customers/{id}
        """

    @deprecated("The API lists this call as removed.")
    def delete_all(self) -> None:
        """Delete all customers.

        Deletes customers of the whole store, at most 100 per call; announced as withdrawn.

        V3: api.v3.Customers.delete_many(ids)

        API: DELETE /customers
        """

    @deprecated("The API recommends its V3 successor.")
    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many customers there are.

        V3: api.v3.Customers.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/count
        """

    @deprecated("The API recommends its V3 successor.")
    def validate(self, customer_id: int, /, *, password: str) -> PasswordCheckResult | None:
        """Checks a plain-text password against the one stored for the customer.

        V3: api.v3.Customers.validate_credentials(...)

        Args:
            password: Plain-text password to test.

        API: POST /customers/{customer_id}/validate
        """

class AsyncCustomers(AsyncResource[AsyncCustomer]):
    """Registered shopper accounts of the store. Superseded by api.v3.Customers. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    async def all(
        self,
        *,
        query: CustomerFilters | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        company: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        store_credit: Decimal | float | str | None = None,
        customer_group_id: int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        tax_exempt_category: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomer]:
        """One page of customers, as a list with has_more.

        Args:
            query: Filters made with filters().
            first_name: Customers with this given name.
            last_name: Customers with this family name.
            company: Customers with this business name.
            email: Customers with this e-mail address.
            phone: Customers with this phone number.
            store_credit: Customers who hold this amount of store credit.
            customer_group_id: Customers who belong to the group with this id.
            min_id: Lowest customer id to return.
            max_id: Highest customer id to return.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            tax_exempt_category: Customers with this tax exemption code.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        query: CustomerFilters | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        company: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        store_credit: Decimal | float | str | None = None,
        customer_group_id: int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        tax_exempt_category: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomer]:
        """All customers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            first_name: Customers with this given name.
            last_name: Customers with this family name.
            company: Customers with this business name.
            email: Customers with this e-mail address.
            phone: Customers with this phone number.
            store_credit: Customers who hold this amount of store credit.
            customer_group_id: Customers who belong to the group with this id.
            min_id: Lowest customer id to return.
            max_id: Highest customer id to return.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            tax_exempt_category: Customers with this tax exemption code.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerFilters | None = None,
        first_name: str | None = None,
        last_name: str | None = None,
        company: str | None = None,
        email: str | None = None,
        phone: str | None = None,
        store_credit: Decimal | float | str | None = None,
        customer_group_id: int | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        min_date_created: datetime | date | str | None = None,
        max_date_created: datetime | date | str | None = None,
        min_date_modified: datetime | date | str | None = None,
        max_date_modified: datetime | date | str | None = None,
        tax_exempt_category: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomer]:
        """A range of customers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            first_name: Customers with this given name.
            last_name: Customers with this family name.
            company: Customers with this business name.
            email: Customers with this e-mail address.
            phone: Customers with this phone number.
            store_credit: Customers who hold this amount of store credit.
            customer_group_id: Customers who belong to the group with this id.
            min_id: Lowest customer id to return.
            max_id: Highest customer id to return.
            min_date_created: Created at or after this time.
            max_date_created: Created at or before this time.
            min_date_modified: Last changed at or after this time.
            max_date_modified: Last changed at or before this time.
            tax_exempt_category: Customers with this tax exemption code.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    def filters(self) -> CustomerFilters:
        """An empty filter set, to be passed as query=."""

    @deprecated("The API recommends its V3 successor.")
    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomer:
        """One customer by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        email: str,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        company: str = ...,
        phone: str = ...,
        store_credit: Decimal | float | str = ...,
        registration_ip_address: str = ...,
        customer_group_id: int = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
    ) -> AsyncCustomer:
        """Create one customer and return it as stored.

        Args:
            first_name: Given name of the customer.
            last_name: Family name of the customer.
            email: Address the customer logs in with and gets store mail at.
            authentication: Password settings to send when writing; never part of a reply.
            company: Business the customer shops for, empty for private persons.
            phone: Phone number of the customer.
            store_credit: Credit the customer can spend in the store, as an amount of money.
            registration_ip_address: IP address the customer signed up from.
            customer_group_id: Group that sets the prices and category access of the customer; 0 for none.
            notes: Remarks of the merchant about the customer.
            tax_exempt_category: Tax exemption code of the customer, empty when tax applies as usual.

        API: POST /customers
        """

    @deprecated("The API recommends its V3 successor.")
    async def update(
        self,
        id: int,
        /,
        *,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        company: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        email: str = ...,
        phone: str = ...,
        store_credit: Decimal | float | str = ...,
        registration_ip_address: str = ...,
        customer_group_id: int = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        reset_pass_on_login: bool = ...,
    ) -> AsyncCustomer:
        """Change one customer; only the fields that are passed are sent.

        Args:
            authentication: Password settings to send when writing; never part of a reply.
            company: Business the customer shops for, empty for private persons.
            first_name: Given name of the customer.
            last_name: Family name of the customer.
            email: Address the customer logs in with and gets store mail at.
            phone: Phone number of the customer.
            store_credit: Credit the customer can spend in the store, as an amount of money.
            registration_ip_address: IP address the customer signed up from.
            customer_group_id: Group that sets the prices and category access of the customer; 0 for none.
            notes: Remarks of the merchant about the customer.
            tax_exempt_category: Tax exemption code of the customer, empty when tax applies as usual.
            reset_pass_on_login: Whether a new password is asked for at the next login; cannot be sent on create.

        API: PUT /customers/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete(self, id: int, /) -> None:
        """Delete one customer.

        API: DELETE /customers/{id}
        """

    @deprecated("The API lists this call as removed.")
    async def delete_all(self) -> None:
        """Delete all customers.

        Deletes customers of the whole store, at most 100 per call; announced as withdrawn.

        V3: api.v3.Customers.delete_many(ids)

        API: DELETE /customers
        """

    @deprecated("The API recommends its V3 successor.")
    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many customers there are.

        V3: api.v3.Customers.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/count
        """

    @deprecated("The API recommends its V3 successor.")
    async def validate(self, customer_id: int, /, *, password: str) -> PasswordCheckResult | None:
        """Checks a plain-text password against the one stored for the customer.

        V3: api.v3.Customers.validate_credentials(...)

        Args:
            password: Plain-text password to test.

        API: POST /customers/{customer_id}/validate
        """
