"""Customers: Shoppers with an account.

Generated from schema/v3/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .customer_consent import AsyncCustomerConsentRecord, CustomerConsentRecord
from .customer_metafields import AsyncBoundCustomerMetafields, BoundCustomerMetafields
from .customer_stored_instruments import (
    AsyncBoundCustomerStoredInstruments,
    BoundCustomerStoredInstruments,
)
from .inputs import (
    CustomerAuthenticationDict,
    CustomerCreate,
    CustomerFormFieldDict,
    CustomerNestedAddressDict,
    CustomerNestedAddressFieldDict,
    CustomerNestedAttributeDict,
    CustomerStoreCreditAmountDict,
    CustomerUpdateRow,
)

CustomerNestedAddressType: TypeAlias = Literal["residential", "commercial"]
"""Values of CustomerNestedAddress.address_type."""

CustomerInclude: TypeAlias = Literal[
    "addresses", "storecredit", "attributes", "formfields", "shopper_profile_id", "segment_ids"
]
"""Values of the option include."""

CustomersSort: TypeAlias = Literal[
    "date_created",
    "date_created:asc",
    "date_created:desc",
    "last_name",
    "last_name:asc",
    "last_name:desc",
    "date_modified",
    "date_modified:asc",
    "date_modified:desc",
]
"""What Customers can be ordered by."""

class CustomerAuthentication(NestedRecord):
    """Password settings of a customer."""

    def __init__(self, *, force_password_reset: bool = ..., new_password: str = ...) -> None: ...
    @property
    def force_password_reset(self) -> bool:
        """Whether the customer must choose a new password at the next login. Boolean."""

    @force_password_reset.setter
    def force_password_reset(self, value: bool) -> None: ...
    @property
    def new_password(self) -> str:
        """Password to set, in plain text. String, write-only."""

    @new_password.setter
    def new_password(self, value: str) -> None: ...

class CustomerNestedAddressField(NestedRecord):
    """A custom form field of an address."""

    def __init__(self, *, name: str = ..., value: Any = ...) -> None: ...
    @property
    def name(self) -> str:
        """Name of the form field. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def value(self) -> Any:
        """Value; text, a number, or a list of texts for checkboxes. Any, required on create."""

    @value.setter
    def value(self, value: Any) -> None: ...

class CustomerNestedAddress(NestedRecord):
    """An address of a customer."""

    def __init__(
        self,
        *,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        postal_code: str = ...,
        country_code: str = ...,
        phone: str = ...,
        address_type: CustomerNestedAddressType = ...,
        form_fields: Sequence[CustomerNestedAddressField | CustomerNestedAddressFieldDict] = ...,
    ) -> None: ...
    @property
    def first_name(self) -> str:
        """First name of the recipient. String, required on create, 1 to 255 characters."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Last name of the recipient. String, required on create, 1 to 255 characters."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Company of the recipient; empty if none. String, at most 255 characters."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def address1(self) -> str:
        """Street and number. String, required on create."""

    @address1.setter
    def address1(self, value: str) -> None: ...
    @property
    def address2(self) -> str:
        """Second address line; empty if none. String."""

    @address2.setter
    def address2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town. String, required on create, at most 100 characters."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state_or_province(self) -> str:
        """Full name of the state or province. String, at most 100 characters."""

    @state_or_province.setter
    def state_or_province(self, value: str) -> None: ...
    @property
    def postal_code(self) -> str:
        """Postal or ZIP code. String, at most 30 characters."""

    @postal_code.setter
    def postal_code(self, value: str) -> None: ...
    @property
    def country_code(self) -> str:
        """Two-letter ISO code of the country. String, required on create, 2 to 2 characters."""

    @country_code.setter
    def country_code(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number; empty if none. String, at most 50 characters."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def address_type(self) -> CustomerNestedAddressType:
        """Whether it is a home or a business. Enum."""

    @address_type.setter
    def address_type(self, value: CustomerNestedAddressType) -> None: ...
    @property
    def customer_id(self) -> int:
        """Id of the customer. Integer, read-only."""

    @property
    def id(self) -> int:
        """Identifies the address. Integer, read-only."""

    @property
    def country(self) -> str:
        """Name of the country, from country_code. String, read-only."""

    @property
    def form_fields(self) -> list[CustomerNestedAddressField]:
        """Values of custom form fields. Array of object."""

    @form_fields.setter
    def form_fields(
        self, value: Sequence[CustomerNestedAddressField | CustomerNestedAddressFieldDict]
    ) -> None: ...

class CustomerNestedAttribute(NestedRecord):
    """An attribute value of a customer."""

    def __init__(self, *, attribute_id: int = ..., attribute_value: str = ...) -> None: ...
    @property
    def attribute_id(self) -> int:
        """Id of the attribute. Integer."""

    @attribute_id.setter
    def attribute_id(self, value: int) -> None: ...
    @property
    def attribute_value(self) -> str:
        """Value, as text. String, at most 255 characters."""

    @attribute_value.setter
    def attribute_value(self, value: str) -> None: ...
    @property
    def customer_id(self) -> int:
        """Id of the customer. Integer, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the value was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the value was last changed. Datetime, read-only."""

    @property
    def id(self) -> int:
        """Identifies the attribute value. Integer, read-only."""

class CustomerFormField(NestedRecord):
    """A custom form field of a customer."""

    def __init__(self, *, name: str = ..., value: Any = ...) -> None: ...
    @property
    def name(self) -> str:
        """Name of the form field. String, required on create and update."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def value(self) -> Any:
        """Value; text, a number, or a list of texts for checkboxes. Any, required on create and update."""

    @value.setter
    def value(self, value: Any) -> None: ...
    @property
    def customer_id(self) -> int:
        """Id of the customer. Integer, read-only."""

class CustomerStoreCreditAmount(NestedRecord):
    """An amount of store credit."""

    def __init__(self, *, amount: Decimal | float | str = ...) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Amount of money in the default currency of the store. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...

class CustomerCredentials(NestedRecord):
    """Credentials to check."""

    def __init__(self, *, email: str = ..., password: str = ..., channel_id: int = ...) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address of the customer. String, required on create, email."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def password(self) -> str:
        """Password in plain text. String, required on create."""

    @password.setter
    def password(self, value: str) -> None: ...
    @property
    def channel_id(self) -> int:
        """Id of the channel of the login; needed if logins are not global. Integer."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...

class CustomerCredentialsCheck(NestedRecord):
    """Result of checking credentials."""

    def __init__(self, *, customer_id: int | None = ..., is_valid: bool = ...) -> None: ...
    @property
    def customer_id(self) -> int | None:
        """Id of the customer; null if the credentials are wrong. Integer, can be None."""

    @customer_id.setter
    def customer_id(self, value: int | None) -> None: ...
    @property
    def is_valid(self) -> bool:
        """Whether the credentials are right. Boolean."""

    @is_valid.setter
    def is_valid(self, value: bool) -> None: ...

class CustomerFields(BaseRecord):
    """Fields of Customer and AsyncCustomer."""

    @property
    def email(self) -> str:
        """E-mail address, with which the customer logs in. String, required on create, email, 3 to 250 characters."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def first_name(self) -> str:
        """Given name. String, required on create, 1 to 100 characters."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Family name. String, required on create, 1 to 100 characters."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Company; empty if none. String, at most 255 characters."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number; empty if none. String, at most 50 characters."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def registration_ip_address(self) -> str:
        """IP address from which the customer registered; empty if unknown. String, update-only, at most 30 characters."""

    @registration_ip_address.setter
    def registration_ip_address(self, value: str) -> None: ...
    @property
    def notes(self) -> str:
        """Remarks of the merchant; not shown to the customer. String."""

    @notes.setter
    def notes(self, value: str) -> None: ...
    @property
    def tax_exempt_category(self) -> str:
        """Tax exemption code; empty if taxes apply. String, at most 255 characters."""

    @tax_exempt_category.setter
    def tax_exempt_category(self, value: str) -> None: ...
    @property
    def customer_group_id(self) -> int:
        """Customer group, a resource of V2; 0 for none. Integer."""

    @customer_group_id.setter
    def customer_group_id(self, value: int) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the customer. Integer, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the customer was last changed. Datetime, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the customer was created. Datetime, read-only."""

    @property
    def address_count(self) -> int:
        """Number of addresses. Integer, read-only."""

    @property
    def attribute_count(self) -> int:
        """Number of attribute values. Integer, read-only."""

    @property
    def authentication(self) -> CustomerAuthentication:
        """Password to set, and whether it must be changed. Object."""

    @authentication.setter
    def authentication(
        self, value: CustomerAuthentication | CustomerAuthenticationDict
    ) -> None: ...
    @property
    def addresses(self) -> list[CustomerNestedAddress]:
        """Addresses; returned with include=addresses. Array of object, create-only, at most 10 items."""

    @property
    def attributes(self) -> list[CustomerNestedAttribute]:
        """Attribute values; returned with include=attributes. Array of object, create-only, at most 10 items."""

    @property
    def form_fields(self) -> list[CustomerFormField]:
        """Values of custom form fields; returned with include=formfields. Array of object."""

    @form_fields.setter
    def form_fields(self, value: Sequence[CustomerFormField | CustomerFormFieldDict]) -> None: ...
    @property
    def store_credit_amounts(self) -> list[CustomerStoreCreditAmount]:
        """Store credit, as a list of one amount; returned with include=storecredit. Array of object."""

    @store_credit_amounts.setter
    def store_credit_amounts(
        self, value: Sequence[CustomerStoreCreditAmount | CustomerStoreCreditAmountDict]
    ) -> None: ...
    @property
    def accepts_product_review_abandoned_cart_emails(self) -> bool:
        """Whether the customer agreed to e-mails about reviews and abandoned carts. Boolean."""

    @accepts_product_review_abandoned_cart_emails.setter
    def accepts_product_review_abandoned_cart_emails(self, value: bool) -> None: ...
    @property
    def origin_channel_id(self) -> int:
        """Id of the channel where the account was created. Integer."""

    @origin_channel_id.setter
    def origin_channel_id(self, value: int) -> None: ...
    @property
    def channel_ids(self) -> list[int] | None:
        """Ids of the channels where the customer can log in; null for all. Array of integer, can be None."""

    @channel_ids.setter
    def channel_ids(self, value: Sequence[int] | None) -> None: ...
    @property
    def trigger_account_created_notification(self) -> bool:
        """Whether the store sends the welcome e-mail. Boolean, create-only."""

    @property
    def shopper_profile_id(self) -> str | None:
        """Id of the shopper profile; returned with include=shopper_profile_id. String, read-only, can be None, uuid."""

    @property
    def segment_ids(self) -> list[str]:
        """Ids of the segments of the customer; returned with include=segment_ids. Array of string, read-only."""

class Customer(CustomerFields, Record):
    """One customer. Shoppers with an account."""

    @property
    def consent(self) -> CustomerConsentRecord | None:
        """The consent of the customer to cookies and tracking. Leads to a record of CustomerConsent, fetched when first used."""

    @property
    def stored_instruments(self) -> BoundCustomerStoredInstruments:
        """The stored payment instruments of the customer. Leads to a list of CustomerStoredInstruments, fetched when first used."""

    @property
    def metafields(self) -> BoundCustomerMetafields:
        """The metafields of the customer. Leads to a list of CustomerMetafields, fetched when first used."""

    @property
    def origin_channel(self) -> Channel | None:
        """The channel where the account was created. Leads to a record of Channels, fetched when first used."""

    def save(self) -> Customer:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers
        """

    def update(
        self,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        phone: str = ...,
        registration_ip_address: str = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        customer_group_id: int = ...,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        form_fields: Sequence[CustomerFormField | CustomerFormFieldDict] = ...,
        store_credit_amounts: Sequence[
            CustomerStoreCreditAmount | CustomerStoreCreditAmountDict
        ] = ...,
        accepts_product_review_abandoned_cart_emails: bool = ...,
        origin_channel_id: int = ...,
        channel_ids: Sequence[int] | None = ...,
    ) -> Customer:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            email: E-mail address, with which the customer logs in.
            first_name: Given name.
            last_name: Family name.
            company: Company; empty if none.
            phone: Phone number; empty if none.
            registration_ip_address: IP address from which the customer registered; empty if unknown.
            notes: Remarks of the merchant; not shown to the customer.
            tax_exempt_category: Tax exemption code; empty if taxes apply.
            customer_group_id: Customer group, a resource of V2; 0 for none.
            authentication: Password to set, and whether it must be changed.
            form_fields: Values of custom form fields; returned with include=formfields.
            store_credit_amounts: Store credit, as a list of one amount; returned with include=storecredit.
            accepts_product_review_abandoned_cart_emails: Whether the customer agreed to e-mails about reviews and abandoned carts.
            origin_channel_id: Id of the channel where the account was created.
            channel_ids: Ids of the channels where the customer can log in; null for all.

        API: PUT /customers
        """

    def delete(self) -> None:
        """Delete this customer from the store.

        API: DELETE /customers
        """

    def refresh(
        self,
        *,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> Customer:
        """Reload this customer; unsaved changes are discarded.

        Args:
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.

        API: GET /customers
        """

class AsyncCustomer(CustomerFields, AsyncRecord):
    """One customer. Shoppers with an account. For asynchronous clients."""

    @property
    def consent(self) -> AsyncLink[AsyncCustomerConsentRecord | None]:
        """The consent of the customer to cookies and tracking. Leads to a record of CustomerConsent, fetched when first awaited."""

    @property
    def stored_instruments(self) -> AsyncBoundCustomerStoredInstruments:
        """The stored payment instruments of the customer. Leads to a list of CustomerStoredInstruments, fetched when first used."""

    @property
    def metafields(self) -> AsyncBoundCustomerMetafields:
        """The metafields of the customer. Leads to a list of CustomerMetafields, fetched when first used."""

    @property
    def origin_channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel where the account was created. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncCustomer:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers
        """

    async def update(
        self,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        phone: str = ...,
        registration_ip_address: str = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        customer_group_id: int = ...,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        form_fields: Sequence[CustomerFormField | CustomerFormFieldDict] = ...,
        store_credit_amounts: Sequence[
            CustomerStoreCreditAmount | CustomerStoreCreditAmountDict
        ] = ...,
        accepts_product_review_abandoned_cart_emails: bool = ...,
        origin_channel_id: int = ...,
        channel_ids: Sequence[int] | None = ...,
    ) -> AsyncCustomer:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            email: E-mail address, with which the customer logs in.
            first_name: Given name.
            last_name: Family name.
            company: Company; empty if none.
            phone: Phone number; empty if none.
            registration_ip_address: IP address from which the customer registered; empty if unknown.
            notes: Remarks of the merchant; not shown to the customer.
            tax_exempt_category: Tax exemption code; empty if taxes apply.
            customer_group_id: Customer group, a resource of V2; 0 for none.
            authentication: Password to set, and whether it must be changed.
            form_fields: Values of custom form fields; returned with include=formfields.
            store_credit_amounts: Store credit, as a list of one amount; returned with include=storecredit.
            accepts_product_review_abandoned_cart_emails: Whether the customer agreed to e-mails about reviews and abandoned carts.
            origin_channel_id: Id of the channel where the account was created.
            channel_ids: Ids of the channels where the customer can log in; null for all.

        API: PUT /customers
        """

    async def delete(self) -> None:
        """Delete this customer from the store.

        API: DELETE /customers
        """

    async def refresh(
        self,
        *,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> AsyncCustomer:
        """Reload this customer; unsaved changes are discarded.

        Args:
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.

        API: GET /customers
        """

class CustomerFilters(FilterSet):
    """Parameters of Customers."""

    def __init__(
        self,
        *,
        id__in: Sequence[int] | int | None = None,
        company__in: Sequence[str] | str | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        email__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        name__like: Sequence[str] | str | None = None,
        phone__in: Sequence[str] | str | None = None,
        registration_ip_address__in: Sequence[str] | str | None = None,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
        sort: CustomersSort | None = None,
    ) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Customers with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def company__in(self) -> Filter[Sequence[str] | str]:
        """Customers of one of these companies."""

    @company__in.setter
    def company__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def customer_group_id__in(self) -> Filter[Sequence[int] | int]:
        """Customers in one of these customer groups."""

    @customer_group_id__in.setter
    def customer_group_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Customers created at this time."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Customers created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Customers created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Customers last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Customers last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Customers last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def email__in(self) -> Filter[Sequence[str] | str]:
        """Customers with one of these e-mail addresses."""

    @email__in.setter
    def email__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def name__in(self) -> Filter[Sequence[str] | str]:
        """Customers with one of these full names."""

    @name__in.setter
    def name__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def name__like(self) -> Filter[Sequence[str] | str]:
        """Customers whose name contains one of these texts."""

    @name__like.setter
    def name__like(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def phone__in(self) -> Filter[Sequence[str] | str]:
        """Customers with one of these phone numbers."""

    @phone__in.setter
    def phone__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def registration_ip_address__in(self) -> Filter[Sequence[str] | str]:
        """Customers who registered from one of these IP addresses."""

    @registration_ip_address__in.setter
    def registration_ip_address__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def include(self) -> Filter[Sequence[CustomerInclude] | CustomerInclude]:
        """Parts to return as well, such as addresses or store credit."""

    @include.setter
    def include(self, value: Sequence[CustomerInclude] | CustomerInclude | None) -> None: ...
    @property
    def after(self) -> Filter[str]:
        """Returns the rows after this cursor of a previous response."""

    @after.setter
    def after(self, value: str | None) -> None: ...
    @property
    def before(self) -> Filter[str]:
        """Returns the rows before this cursor of a previous response."""

    @before.setter
    def before(self, value: str | None) -> None: ...
    @property
    def sort(self) -> Filter[CustomersSort]:
        """What to order by; the direction follows a colon."""

    @sort.setter
    def sort(self, value: CustomersSort | None) -> None: ...

class Customers(Resource[Customer]):
    """Shoppers with an account. Supersedes api.Customers of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CustomerFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        company__in: Sequence[str] | str | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        email__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        name__like: Sequence[str] | str | None = None,
        phone__in: Sequence[str] | str | None = None,
        registration_ip_address__in: Sequence[str] | str | None = None,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
        sort: CustomersSort | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Customer]:
        """One page of customers, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Customers with one of these ids.
            company__in: Customers of one of these companies.
            customer_group_id__in: Customers in one of these customer groups.
            date_created: Customers created at this time.
            date_created__max: Customers created at or before this time.
            date_created__min: Customers created at or after this time.
            date_modified: Customers last changed at this time.
            date_modified__min: Customers last changed at or after this time.
            date_modified__max: Customers last changed at or before this time.
            email__in: Customers with one of these e-mail addresses.
            name__in: Customers with one of these full names.
            name__like: Customers whose name contains one of these texts.
            phone__in: Customers with one of these phone numbers.
            registration_ip_address__in: Customers who registered from one of these IP addresses.
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            sort: What to order by; the direction follows a colon.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    def iterall(
        self,
        *,
        query: CustomerFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        company__in: Sequence[str] | str | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        email__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        name__like: Sequence[str] | str | None = None,
        phone__in: Sequence[str] | str | None = None,
        registration_ip_address__in: Sequence[str] | str | None = None,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
        sort: CustomersSort | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Customer]:
        """All customers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Customers with one of these ids.
            company__in: Customers of one of these companies.
            customer_group_id__in: Customers in one of these customer groups.
            date_created: Customers created at this time.
            date_created__max: Customers created at or before this time.
            date_created__min: Customers created at or after this time.
            date_modified: Customers last changed at this time.
            date_modified__min: Customers last changed at or after this time.
            date_modified__max: Customers last changed at or before this time.
            email__in: Customers with one of these e-mail addresses.
            name__in: Customers with one of these full names.
            name__like: Customers whose name contains one of these texts.
            phone__in: Customers with one of these phone numbers.
            registration_ip_address__in: Customers who registered from one of these IP addresses.
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            sort: What to order by; the direction follows a colon.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        company__in: Sequence[str] | str | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        email__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        name__like: Sequence[str] | str | None = None,
        phone__in: Sequence[str] | str | None = None,
        registration_ip_address__in: Sequence[str] | str | None = None,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
        sort: CustomersSort | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Customer]:
        """A range of customers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Customers with one of these ids.
            company__in: Customers of one of these companies.
            customer_group_id__in: Customers in one of these customer groups.
            date_created: Customers created at this time.
            date_created__max: Customers created at or before this time.
            date_created__min: Customers created at or after this time.
            date_modified: Customers last changed at this time.
            date_modified__min: Customers last changed at or after this time.
            date_modified__max: Customers last changed at or before this time.
            email__in: Customers with one of these e-mail addresses.
            name__in: Customers with one of these full names.
            name__like: Customers whose name contains one of these texts.
            phone__in: Customers with one of these phone numbers.
            registration_ip_address__in: Customers who registered from one of these IP addresses.
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            sort: What to order by; the direction follows a colon.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    def filters(self) -> CustomerFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Customer:
        """One customer by its id.

        Args:
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        company: str = ...,
        phone: str = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        customer_group_id: int = ...,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        addresses: Sequence[CustomerNestedAddress | CustomerNestedAddressDict] = ...,
        attributes: Sequence[CustomerNestedAttribute | CustomerNestedAttributeDict] = ...,
        form_fields: Sequence[CustomerFormField | CustomerFormFieldDict] = ...,
        store_credit_amounts: Sequence[
            CustomerStoreCreditAmount | CustomerStoreCreditAmountDict
        ] = ...,
        accepts_product_review_abandoned_cart_emails: bool = ...,
        origin_channel_id: int = ...,
        channel_ids: Sequence[int] | None = ...,
        trigger_account_created_notification: bool = ...,
    ) -> Customer:
        """Create one customer and return it as stored.

        Args:
            email: E-mail address, with which the customer logs in.
            first_name: Given name.
            last_name: Family name.
            company: Company; empty if none.
            phone: Phone number; empty if none.
            notes: Remarks of the merchant; not shown to the customer.
            tax_exempt_category: Tax exemption code; empty if taxes apply.
            customer_group_id: Customer group, a resource of V2; 0 for none.
            authentication: Password to set, and whether it must be changed.
            addresses: Addresses; returned with include=addresses.
            attributes: Attribute values; returned with include=attributes.
            form_fields: Values of custom form fields; returned with include=formfields.
            store_credit_amounts: Store credit, as a list of one amount; returned with include=storecredit.
            accepts_product_review_abandoned_cart_emails: Whether the customer agreed to e-mails about reviews and abandoned carts.
            origin_channel_id: Id of the channel where the account was created.
            channel_ids: Ids of the channels where the customer can log in; null for all.
            trigger_account_created_notification: Whether the store sends the welcome e-mail.

        API: POST /customers
        """

    def update(
        self,
        id: int,
        /,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        phone: str = ...,
        registration_ip_address: str = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        customer_group_id: int = ...,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        form_fields: Sequence[CustomerFormField | CustomerFormFieldDict] = ...,
        store_credit_amounts: Sequence[
            CustomerStoreCreditAmount | CustomerStoreCreditAmountDict
        ] = ...,
        accepts_product_review_abandoned_cart_emails: bool = ...,
        origin_channel_id: int = ...,
        channel_ids: Sequence[int] | None = ...,
    ) -> Customer:
        """Change one customer; only the fields that are passed are sent.

        Args:
            email: E-mail address, with which the customer logs in.
            first_name: Given name.
            last_name: Family name.
            company: Company; empty if none.
            phone: Phone number; empty if none.
            registration_ip_address: IP address from which the customer registered; empty if unknown.
            notes: Remarks of the merchant; not shown to the customer.
            tax_exempt_category: Tax exemption code; empty if taxes apply.
            customer_group_id: Customer group, a resource of V2; 0 for none.
            authentication: Password to set, and whether it must be changed.
            form_fields: Values of custom form fields; returned with include=formfields.
            store_credit_amounts: Store credit, as a list of one amount; returned with include=storecredit.
            accepts_product_review_abandoned_cart_emails: Whether the customer agreed to e-mails about reviews and abandoned carts.
            origin_channel_id: Id of the channel where the account was created.
            channel_ids: Ids of the channels where the customer can log in; null for all.

        API: PUT /customers
        """

    def delete(self, id: int, /) -> None:
        """Delete one customer.

        API: DELETE /customers
        """

    def create_many(
        self, rows: Iterable[CustomerCreate | Customer | AsyncCustomer], /, *, concurrency: int = 1
    ) -> list[Customer]:
        """Create customers, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /customers
        """

    def update_many(
        self,
        rows: Iterable[CustomerUpdateRow | Customer | AsyncCustomer],
        /,
        *,
        concurrency: int = 1,
    ) -> list[Customer]:
        """Change customers, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete customers by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /customers
        """

    def validate_credentials(
        self, *, email: str, password: str, channel_id: int = ...
    ) -> CustomerCredentialsCheck | None:
        """Checks an e-mail address and password; the API limits the rate of attempts.

        Args:
            email: E-mail address of the customer.
            password: Password in plain text.
            channel_id: Id of the channel of the login; needed if logins are not global.

        API: POST /customers/validate-credentials
        """

class AsyncCustomers(AsyncResource[AsyncCustomer]):
    """Shoppers with an account. Supersedes api.Customers of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CustomerFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        company__in: Sequence[str] | str | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        email__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        name__like: Sequence[str] | str | None = None,
        phone__in: Sequence[str] | str | None = None,
        registration_ip_address__in: Sequence[str] | str | None = None,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
        sort: CustomersSort | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomer]:
        """One page of customers, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Customers with one of these ids.
            company__in: Customers of one of these companies.
            customer_group_id__in: Customers in one of these customer groups.
            date_created: Customers created at this time.
            date_created__max: Customers created at or before this time.
            date_created__min: Customers created at or after this time.
            date_modified: Customers last changed at this time.
            date_modified__min: Customers last changed at or after this time.
            date_modified__max: Customers last changed at or before this time.
            email__in: Customers with one of these e-mail addresses.
            name__in: Customers with one of these full names.
            name__like: Customers whose name contains one of these texts.
            phone__in: Customers with one of these phone numbers.
            registration_ip_address__in: Customers who registered from one of these IP addresses.
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            sort: What to order by; the direction follows a colon.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    def iterall(
        self,
        *,
        query: CustomerFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        company__in: Sequence[str] | str | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        email__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        name__like: Sequence[str] | str | None = None,
        phone__in: Sequence[str] | str | None = None,
        registration_ip_address__in: Sequence[str] | str | None = None,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
        sort: CustomersSort | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomer]:
        """All customers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Customers with one of these ids.
            company__in: Customers of one of these companies.
            customer_group_id__in: Customers in one of these customer groups.
            date_created: Customers created at this time.
            date_created__max: Customers created at or before this time.
            date_created__min: Customers created at or after this time.
            date_modified: Customers last changed at this time.
            date_modified__min: Customers last changed at or after this time.
            date_modified__max: Customers last changed at or before this time.
            email__in: Customers with one of these e-mail addresses.
            name__in: Customers with one of these full names.
            name__like: Customers whose name contains one of these texts.
            phone__in: Customers with one of these phone numbers.
            registration_ip_address__in: Customers who registered from one of these IP addresses.
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            sort: What to order by; the direction follows a colon.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        company__in: Sequence[str] | str | None = None,
        customer_group_id__in: Sequence[int] | int | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        email__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        name__like: Sequence[str] | str | None = None,
        phone__in: Sequence[str] | str | None = None,
        registration_ip_address__in: Sequence[str] | str | None = None,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
        sort: CustomersSort | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomer]:
        """A range of customers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Customers with one of these ids.
            company__in: Customers of one of these companies.
            customer_group_id__in: Customers in one of these customer groups.
            date_created: Customers created at this time.
            date_created__max: Customers created at or before this time.
            date_created__min: Customers created at or after this time.
            date_modified: Customers last changed at this time.
            date_modified__min: Customers last changed at or after this time.
            date_modified__max: Customers last changed at or before this time.
            email__in: Customers with one of these e-mail addresses.
            name__in: Customers with one of these full names.
            name__like: Customers whose name contains one of these texts.
            phone__in: Customers with one of these phone numbers.
            registration_ip_address__in: Customers who registered from one of these IP addresses.
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            sort: What to order by; the direction follows a colon.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    def filters(self) -> CustomerFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[CustomerInclude] | CustomerInclude | None = None,
        after: str | None = None,
        before: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCustomer:
        """One customer by its id.

        Args:
            include: Parts to return as well, such as addresses or store credit.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers
        """

    async def create(
        self,
        *,
        email: str,
        first_name: str,
        last_name: str,
        company: str = ...,
        phone: str = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        customer_group_id: int = ...,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        addresses: Sequence[CustomerNestedAddress | CustomerNestedAddressDict] = ...,
        attributes: Sequence[CustomerNestedAttribute | CustomerNestedAttributeDict] = ...,
        form_fields: Sequence[CustomerFormField | CustomerFormFieldDict] = ...,
        store_credit_amounts: Sequence[
            CustomerStoreCreditAmount | CustomerStoreCreditAmountDict
        ] = ...,
        accepts_product_review_abandoned_cart_emails: bool = ...,
        origin_channel_id: int = ...,
        channel_ids: Sequence[int] | None = ...,
        trigger_account_created_notification: bool = ...,
    ) -> AsyncCustomer:
        """Create one customer and return it as stored.

        Args:
            email: E-mail address, with which the customer logs in.
            first_name: Given name.
            last_name: Family name.
            company: Company; empty if none.
            phone: Phone number; empty if none.
            notes: Remarks of the merchant; not shown to the customer.
            tax_exempt_category: Tax exemption code; empty if taxes apply.
            customer_group_id: Customer group, a resource of V2; 0 for none.
            authentication: Password to set, and whether it must be changed.
            addresses: Addresses; returned with include=addresses.
            attributes: Attribute values; returned with include=attributes.
            form_fields: Values of custom form fields; returned with include=formfields.
            store_credit_amounts: Store credit, as a list of one amount; returned with include=storecredit.
            accepts_product_review_abandoned_cart_emails: Whether the customer agreed to e-mails about reviews and abandoned carts.
            origin_channel_id: Id of the channel where the account was created.
            channel_ids: Ids of the channels where the customer can log in; null for all.
            trigger_account_created_notification: Whether the store sends the welcome e-mail.

        API: POST /customers
        """

    async def update(
        self,
        id: int,
        /,
        *,
        email: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        phone: str = ...,
        registration_ip_address: str = ...,
        notes: str = ...,
        tax_exempt_category: str = ...,
        customer_group_id: int = ...,
        authentication: CustomerAuthentication | CustomerAuthenticationDict = ...,
        form_fields: Sequence[CustomerFormField | CustomerFormFieldDict] = ...,
        store_credit_amounts: Sequence[
            CustomerStoreCreditAmount | CustomerStoreCreditAmountDict
        ] = ...,
        accepts_product_review_abandoned_cart_emails: bool = ...,
        origin_channel_id: int = ...,
        channel_ids: Sequence[int] | None = ...,
    ) -> AsyncCustomer:
        """Change one customer; only the fields that are passed are sent.

        Args:
            email: E-mail address, with which the customer logs in.
            first_name: Given name.
            last_name: Family name.
            company: Company; empty if none.
            phone: Phone number; empty if none.
            registration_ip_address: IP address from which the customer registered; empty if unknown.
            notes: Remarks of the merchant; not shown to the customer.
            tax_exempt_category: Tax exemption code; empty if taxes apply.
            customer_group_id: Customer group, a resource of V2; 0 for none.
            authentication: Password to set, and whether it must be changed.
            form_fields: Values of custom form fields; returned with include=formfields.
            store_credit_amounts: Store credit, as a list of one amount; returned with include=storecredit.
            accepts_product_review_abandoned_cart_emails: Whether the customer agreed to e-mails about reviews and abandoned carts.
            origin_channel_id: Id of the channel where the account was created.
            channel_ids: Ids of the channels where the customer can log in; null for all.

        API: PUT /customers
        """

    async def delete(self, id: int, /) -> None:
        """Delete one customer.

        API: DELETE /customers
        """

    async def create_many(
        self, rows: Iterable[CustomerCreate | Customer | AsyncCustomer], /, *, concurrency: int = 1
    ) -> list[AsyncCustomer]:
        """Create customers, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /customers
        """

    async def update_many(
        self,
        rows: Iterable[CustomerUpdateRow | Customer | AsyncCustomer],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCustomer]:
        """Change customers, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete customers by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /customers
        """

    async def validate_credentials(
        self, *, email: str, password: str, channel_id: int = ...
    ) -> CustomerCredentialsCheck | None:
        """Checks an e-mail address and password; the API limits the rate of attempts.

        Args:
            email: E-mail address of the customer.
            password: Password in plain text.
            channel_id: Id of the channel of the login; needed if logins are not global.

        API: POST /customers/validate-credentials
        """
