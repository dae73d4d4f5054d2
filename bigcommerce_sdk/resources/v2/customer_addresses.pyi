"""CustomerAddresses: Address book entries of one customer.

Generated from schema/v2/customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias, overload
from typing_extensions import deprecated

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import FormFieldDict
from .shared import FormField

CustomerAddressAddressType: TypeAlias = Literal["residential", "commercial"]
"""Values of CustomerAddress.address_type."""

class CustomerAddressFields(BaseRecord):
    """Fields of CustomerAddress and AsyncCustomerAddress."""

    @property
    def id(self) -> int:
        """Number that identifies the address, assigned by BigCommerce. Integer, read-only."""

    @property
    def customer_id(self) -> int:
        """Customer whose address book holds the address. Integer."""

    @customer_id.setter
    def customer_id(self, value: int) -> None: ...
    @property
    def country_iso2(self) -> str:
        """Two-letter ISO code of the country. String, read-only."""

    @property
    def first_name(self) -> str:
        """Given name of the person at this address. String, required on create."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def last_name(self) -> str:
        """Family name of the person at this address. String, required on create."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Business name at this address. String."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def street_1(self) -> str:
        """First line of the street address. String, required on create."""

    @street_1.setter
    def street_1(self, value: str) -> None: ...
    @property
    def street_2(self) -> str:
        """Second line of the street address, such as a unit or floor. String."""

    @street_2.setter
    def street_2(self, value: str) -> None: ...
    @property
    def city(self) -> str:
        """City or town of the address. String, required on create."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state(self) -> str:
        """State or province of the address, spelled out; a single space for none. String, required on create."""

    @state.setter
    def state(self, value: str) -> None: ...
    @property
    def zip(self) -> str:
        """Postal or ZIP code of the address. String, required on create."""

    @zip.setter
    def zip(self, value: str) -> None: ...
    @property
    def country(self) -> str:
        """Country of the address, spelled out. String, required on create."""

    @country.setter
    def country(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number to call about this address. String, required on create."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def address_type(self) -> CustomerAddressAddressType:
        """Whether the place is a home or a business. Enum."""

    @address_type.setter
    def address_type(self, value: CustomerAddressAddressType) -> None: ...
    @property
    def form_fields(self) -> list[FormField] | None:
        """Answers to the store's custom address form fields. Array of object, can be None."""

    @form_fields.setter
    def form_fields(self, value: Sequence[FormField | FormFieldDict] | None) -> None: ...

class CustomerAddress(CustomerAddressFields, SubResourceRecord):
    """One customer address. Address book entries of one customer."""

    @deprecated("The API recommends its V3 successor.")
    def save(self) -> CustomerAddress:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def update(
        self,
        *,
        customer_id: int = ...,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        street_1: str = ...,
        street_2: str = ...,
        city: str = ...,
        state: str = ...,
        zip: str = ...,
        country: str = ...,
        phone: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> CustomerAddress:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            customer_id: Customer whose address book holds the address.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: PUT /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete(self) -> None:
        """Delete this customer address from the store.

        API: DELETE /customers/{customer_id}/addresses/{id}
        """

    def refresh(self) -> CustomerAddress:
        """Reload this customer address; unsaved changes are discarded.

        API: GET /customers/{customer_id}/addresses/{id}
        """

class AsyncCustomerAddress(CustomerAddressFields, AsyncSubResourceRecord):
    """One customer address. Address book entries of one customer. For asynchronous clients."""

    @deprecated("The API recommends its V3 successor.")
    async def save(self) -> AsyncCustomerAddress:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def update(
        self,
        *,
        customer_id: int = ...,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        street_1: str = ...,
        street_2: str = ...,
        city: str = ...,
        state: str = ...,
        zip: str = ...,
        country: str = ...,
        phone: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> AsyncCustomerAddress:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            customer_id: Customer whose address book holds the address.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: PUT /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete(self) -> None:
        """Delete this customer address from the store.

        API: DELETE /customers/{customer_id}/addresses/{id}
        """

    async def refresh(self) -> AsyncCustomerAddress:
        """Reload this customer address; unsaved changes are discarded.

        API: GET /customers/{customer_id}/addresses/{id}
        """

class CustomerAddressFilters(FilterSet):
    """Parameters of CustomerAddresses."""

    def __init__(self) -> None: ...

class CustomerAddresses(Resource[CustomerAddress]):
    """Address book entries of one customer. Superseded by api.v3.CustomerAddresses."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    def all(
        self,
        customer_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomerAddress]:
        """One page of customer addresses, as a list with has_more.

        V3: api.v3.CustomerAddresses.all(customer_id__in=[customer_id])

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        customer_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomerAddress]:
        """All customer addresses, over every page, fetched as you iterate.

        V3: api.v3.CustomerAddresses.iterall(customer_id__in=[customer_id])

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        customer_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerAddress]:
        """A range of customer addresses by offset, across pages, with the fewest requests.

        V3: api.v3.CustomerAddresses.enumerate(customer_id__in=[customer_id])

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @overload
    @deprecated("The API recommends its V3 successor.")
    def get(
        self, customer_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[CustomerAddress]:
        """One page of the customer addresses of one parent.

        V3: api.v3.CustomerAddresses.get(id)

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @overload
    @deprecated("The API recommends its V3 successor.")
    def get(
        self, customer_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CustomerAddress:
        """One customer address by its id.

        V3: api.v3.CustomerAddresses.get(id)

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def create(
        self,
        customer_id: int,
        /,
        *,
        first_name: str,
        last_name: str,
        street_1: str,
        city: str,
        state: str,
        zip: str,
        country: str,
        phone: str,
        company: str = ...,
        street_2: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> CustomerAddress:
        """Create one customer address and return it as stored.

        V3: api.v3.CustomerAddresses.create(customer_id=customer_id, ...)

        Args:
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            street_1: First line of the street address.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            customer_id: Customer whose address book holds the address.
            company: Business name at this address.
            street_2: Second line of the street address, such as a unit or floor.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: POST /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def update(
        self,
        customer_id: int,
        id: int,
        /,
        *,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        street_1: str = ...,
        street_2: str = ...,
        city: str = ...,
        state: str = ...,
        zip: str = ...,
        country: str = ...,
        phone: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> CustomerAddress:
        """Change one customer address; only the fields that are passed are sent.

        V3: api.v3.CustomerAddresses.update(id, ...)

        Args:
            customer_id: Customer whose address book holds the address.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: PUT /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete(self, customer_id: int, id: int, /) -> None:
        """Delete one customer address.

        V3: api.v3.CustomerAddresses.delete(id)

        API: DELETE /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete_all(
        self, customer_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all customer addresses.

        V3: api.v3.CustomerAddresses.delete_many(ids)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def count(
        self, customer_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many customer addresses there are.

        V3: api.v3.CustomerAddresses.all(customer_id__in=[customer_id], limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/count
        """

class BoundCustomerAddresses(BoundResource[CustomerAddress]):
    """CustomerAddresses of one customer."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomerAddress]:
        """One page of customer addresses, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomerAddress]:
        """All customer addresses, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerAddress]:
        """A range of customer addresses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @overload
    @deprecated("The API recommends its V3 successor.")
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomerAddress]:
        """All customer addresses, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @overload
    @deprecated("The API recommends its V3 successor.")
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CustomerAddress:
        """One customer address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> CustomerAddress:
        """One customer address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        street_1: str,
        city: str,
        state: str,
        zip: str,
        country: str,
        phone: str,
        customer_id: int = ...,
        company: str = ...,
        street_2: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> CustomerAddress:
        """Create one customer address and return it as stored.

        Args:
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            street_1: First line of the street address.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            customer_id: Customer whose address book holds the address.
            company: Business name at this address.
            street_2: Second line of the street address, such as a unit or floor.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: POST /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def update(
        self,
        id: int,
        /,
        *,
        customer_id: int = ...,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        street_1: str = ...,
        street_2: str = ...,
        city: str = ...,
        state: str = ...,
        zip: str = ...,
        country: str = ...,
        phone: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> CustomerAddress:
        """Change one customer address; only the fields that are passed are sent.

        Args:
            customer_id: Customer whose address book holds the address.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: PUT /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete(self, id: int, /) -> None:
        """Delete one customer address.

        API: DELETE /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all customer addresses.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many customer addresses there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/count
        """

class AsyncCustomerAddresses(AsyncResource[AsyncCustomerAddress]):
    """Address book entries of one customer. Superseded by api.v3.CustomerAddresses. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    async def all(
        self,
        customer_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomerAddress]:
        """One page of customer addresses, as a list with has_more.

        V3: api.v3.CustomerAddresses.all(customer_id__in=[customer_id])

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        customer_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomerAddress]:
        """All customer addresses, over every page, fetched as you iterate.

        V3: api.v3.CustomerAddresses.iterall(customer_id__in=[customer_id])

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        customer_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerAddress]:
        """A range of customer addresses by offset, across pages, with the fewest requests.

        V3: api.v3.CustomerAddresses.enumerate(customer_id__in=[customer_id])

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @overload
    @deprecated("The API recommends its V3 successor.")
    async def get(
        self, customer_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncCustomerAddress]:
        """One page of the customer addresses of one parent.

        V3: api.v3.CustomerAddresses.get(id)

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @overload
    @deprecated("The API recommends its V3 successor.")
    async def get(
        self, customer_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerAddress:
        """One customer address by its id.

        V3: api.v3.CustomerAddresses.get(id)

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def create(
        self,
        customer_id: int,
        /,
        *,
        first_name: str,
        last_name: str,
        street_1: str,
        city: str,
        state: str,
        zip: str,
        country: str,
        phone: str,
        company: str = ...,
        street_2: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> AsyncCustomerAddress:
        """Create one customer address and return it as stored.

        V3: api.v3.CustomerAddresses.create(customer_id=customer_id, ...)

        Args:
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            street_1: First line of the street address.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            customer_id: Customer whose address book holds the address.
            company: Business name at this address.
            street_2: Second line of the street address, such as a unit or floor.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: POST /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    async def update(
        self,
        customer_id: int,
        id: int,
        /,
        *,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        street_1: str = ...,
        street_2: str = ...,
        city: str = ...,
        state: str = ...,
        zip: str = ...,
        country: str = ...,
        phone: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> AsyncCustomerAddress:
        """Change one customer address; only the fields that are passed are sent.

        V3: api.v3.CustomerAddresses.update(id, ...)

        Args:
            customer_id: Customer whose address book holds the address.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: PUT /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete(self, customer_id: int, id: int, /) -> None:
        """Delete one customer address.

        V3: api.v3.CustomerAddresses.delete(id)

        API: DELETE /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete_all(
        self, customer_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all customer addresses.

        V3: api.v3.CustomerAddresses.delete_many(ids)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    async def count(
        self, customer_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many customer addresses there are.

        V3: api.v3.CustomerAddresses.all(customer_id__in=[customer_id], limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/count
        """

class AsyncBoundCustomerAddresses(AsyncBoundResource[AsyncCustomerAddress]):
    """CustomerAddresses of one customer. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomerAddress]:
        """One page of customer addresses, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomerAddress]:
        """All customer addresses, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerAddress]:
        """A range of customer addresses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @overload
    @deprecated("The API recommends its V3 successor.")
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomerAddress]:
        """All customer addresses, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses
        """

    @overload
    @deprecated("The API recommends its V3 successor.")
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerAddress:
        """One customer address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerAddress:
        """One customer address by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        street_1: str,
        city: str,
        state: str,
        zip: str,
        country: str,
        phone: str,
        customer_id: int = ...,
        company: str = ...,
        street_2: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> AsyncCustomerAddress:
        """Create one customer address and return it as stored.

        Args:
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            street_1: First line of the street address.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            customer_id: Customer whose address book holds the address.
            company: Business name at this address.
            street_2: Second line of the street address, such as a unit or floor.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: POST /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    async def update(
        self,
        id: int,
        /,
        *,
        customer_id: int = ...,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        street_1: str = ...,
        street_2: str = ...,
        city: str = ...,
        state: str = ...,
        zip: str = ...,
        country: str = ...,
        phone: str = ...,
        address_type: CustomerAddressAddressType = ...,
        form_fields: Sequence[FormField | FormFieldDict] | None = ...,
    ) -> AsyncCustomerAddress:
        """Change one customer address; only the fields that are passed are sent.

        Args:
            customer_id: Customer whose address book holds the address.
            first_name: Given name of the person at this address.
            last_name: Family name of the person at this address.
            company: Business name at this address.
            street_1: First line of the street address.
            street_2: Second line of the street address, such as a unit or floor.
            city: City or town of the address.
            state: State or province of the address, spelled out; a single space for none.
            zip: Postal or ZIP code of the address.
            country: Country of the address, spelled out.
            phone: Phone number to call about this address.
            address_type: Whether the place is a home or a business.
            form_fields: Answers to the store's custom address form fields.

        API: PUT /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete(self, id: int, /) -> None:
        """Delete one customer address.

        API: DELETE /customers/{customer_id}/addresses/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all customer addresses.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /customers/{customer_id}/addresses
        """

    @deprecated("The API recommends its V3 successor.")
    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many customer addresses there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/{customer_id}/addresses/count
        """
