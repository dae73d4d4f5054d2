"""CustomerAddresses: Addresses of customers, across all customers.

Generated from schema/v3/customer_addresses.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, Never, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .customers import AsyncCustomer, Customer, CustomerNestedAddress
from .inputs import CustomerAddressCreate, CustomerAddressFormFieldDict, CustomerAddressUpdateRow

CustomerAddressType: TypeAlias = Literal["residential", "commercial"]
"""Values of CustomerAddress.address_type."""

CustomerAddressInclude: TypeAlias = Literal["formfields"] | Never
"""Values of the option include."""

class CustomerAddressFormField(NestedRecord):
    """A custom form field of an address."""

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
    def address_id(self) -> int:
        """Id of the address. Integer, read-only."""

class CustomerAddressFields(BaseRecord):
    """Fields of CustomerAddress and AsyncCustomerAddress."""

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
    def address_type(self) -> CustomerAddressType:
        """Whether the address is a home or a business. Enum."""

    @address_type.setter
    def address_type(self, value: CustomerAddressType) -> None: ...
    @property
    def city(self) -> str:
        """City or town. String, required on create, at most 100 characters."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def company(self) -> str:
        """Company of the recipient; empty if none. String, at most 255 characters."""

    @company.setter
    def company(self, value: str) -> None: ...
    @property
    def country(self) -> str:
        """Name of the country, from country_code. String, read-only."""

    @property
    def country_code(self) -> str:
        """Two-letter ISO code of the country. String, required on create, 2 to 2 characters."""

    @country_code.setter
    def country_code(self, value: str) -> None: ...
    @property
    def customer_id(self) -> int:
        """Id of the customer. Integer, create-only, required on create."""

    @property
    def first_name(self) -> str:
        """First name of the recipient. String, required on create, 1 to 255 characters."""

    @first_name.setter
    def first_name(self, value: str) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the address. Integer, read-only."""

    @property
    def last_name(self) -> str:
        """Last name of the recipient. String, required on create, 1 to 255 characters."""

    @last_name.setter
    def last_name(self, value: str) -> None: ...
    @property
    def phone(self) -> str:
        """Phone number; empty if none. String, at most 50 characters."""

    @phone.setter
    def phone(self, value: str) -> None: ...
    @property
    def postal_code(self) -> str:
        """Postal or ZIP code. String, required on create, at most 30 characters."""

    @postal_code.setter
    def postal_code(self, value: str) -> None: ...
    @property
    def state_or_province(self) -> str:
        """Full name of the state or province. String, required on create, at most 100 characters."""

    @state_or_province.setter
    def state_or_province(self, value: str) -> None: ...
    @property
    def form_fields(self) -> list[CustomerAddressFormField]:
        """Values of custom form fields; returned with include=formfields. Array of object."""

    @form_fields.setter
    def form_fields(
        self, value: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict]
    ) -> None: ...

class CustomerAddress(CustomerAddressFields, Record):
    """One customer address. Addresses of customers, across all customers."""

    @property
    def customer(self) -> Customer | None:
        """The customer who has the address. Leads to a record of Customers, fetched when first used."""

    def save(self) -> CustomerAddress:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/addresses
        """

    def update(
        self,
        *,
        address1: str = ...,
        address2: str = ...,
        address_type: CustomerAddressType = ...,
        city: str = ...,
        company: str = ...,
        country_code: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        phone: str = ...,
        postal_code: str = ...,
        state_or_province: str = ...,
        form_fields: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict] = ...,
    ) -> CustomerAddress:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            address1: Street and number.
            address2: Second address line; empty if none.
            address_type: Whether the address is a home or a business.
            city: City or town.
            company: Company of the recipient; empty if none.
            country_code: Two-letter ISO code of the country.
            first_name: First name of the recipient.
            last_name: Last name of the recipient.
            phone: Phone number; empty if none.
            postal_code: Postal or ZIP code.
            state_or_province: Full name of the state or province.
            form_fields: Values of custom form fields; returned with include=formfields.

        API: PUT /customers/addresses
        """

    def delete(self) -> None:
        """Delete this customer address from the store.

        API: DELETE /customers/addresses
        """

    def refresh(
        self, *, include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None
    ) -> CustomerAddress:
        """Reload this customer address; unsaved changes are discarded.

        Args:
            include: Parts to return as well: formfields.

        API: GET /customers/addresses
        """

class AsyncCustomerAddress(CustomerAddressFields, AsyncRecord):
    """One customer address. Addresses of customers, across all customers. For asynchronous clients."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer who has the address. Leads to a record of Customers, fetched when first awaited."""

    async def save(self) -> AsyncCustomerAddress:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/addresses
        """

    async def update(
        self,
        *,
        address1: str = ...,
        address2: str = ...,
        address_type: CustomerAddressType = ...,
        city: str = ...,
        company: str = ...,
        country_code: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        phone: str = ...,
        postal_code: str = ...,
        state_or_province: str = ...,
        form_fields: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict] = ...,
    ) -> AsyncCustomerAddress:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            address1: Street and number.
            address2: Second address line; empty if none.
            address_type: Whether the address is a home or a business.
            city: City or town.
            company: Company of the recipient; empty if none.
            country_code: Two-letter ISO code of the country.
            first_name: First name of the recipient.
            last_name: Last name of the recipient.
            phone: Phone number; empty if none.
            postal_code: Postal or ZIP code.
            state_or_province: Full name of the state or province.
            form_fields: Values of custom form fields; returned with include=formfields.

        API: PUT /customers/addresses
        """

    async def delete(self) -> None:
        """Delete this customer address from the store.

        API: DELETE /customers/addresses
        """

    async def refresh(
        self, *, include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None
    ) -> AsyncCustomerAddress:
        """Reload this customer address; unsaved changes are discarded.

        Args:
            include: Parts to return as well: formfields.

        API: GET /customers/addresses
        """

class CustomerAddressFilters(FilterSet):
    """Parameters of CustomerAddresses."""

    def __init__(
        self,
        *,
        company__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None,
    ) -> None: ...
    @property
    def company__in(self) -> Filter[Sequence[str] | str]:
        """Addresses of one of these companies."""

    @company__in.setter
    def company__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def name__in(self) -> Filter[Sequence[str] | str]:
        """Addresses of recipients with one of these names."""

    @name__in.setter
    def name__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def customer_id__in(self) -> Filter[Sequence[int] | int]:
        """Addresses of these customers."""

    @customer_id__in.setter
    def customer_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Addresses with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def include(self) -> Filter[Sequence[CustomerAddressInclude] | CustomerAddressInclude]:
        """Parts to return as well: formfields."""

    @include.setter
    def include(
        self, value: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None
    ) -> None: ...

class CustomerAddresses(Resource[CustomerAddress]):
    """Addresses of customers, across all customers. Supersedes api.CustomerAddresses of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CustomerAddressFilters | None = None,
        company__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomerAddress]:
        """One page of customer addresses, as a list with has_more.

        Args:
            query: Filters made with filters().
            company__in: Addresses of one of these companies.
            name__in: Addresses of recipients with one of these names.
            customer_id__in: Addresses of these customers.
            id__in: Addresses with one of these ids.
            include: Parts to return as well: formfields.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/addresses
        """

    def iterall(
        self,
        *,
        query: CustomerAddressFilters | None = None,
        company__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomerAddress]:
        """All customer addresses, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            company__in: Addresses of one of these companies.
            name__in: Addresses of recipients with one of these names.
            customer_id__in: Addresses of these customers.
            id__in: Addresses with one of these ids.
            include: Parts to return as well: formfields.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/addresses
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerAddressFilters | None = None,
        company__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerAddress]:
        """A range of customer addresses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            company__in: Addresses of one of these companies.
            name__in: Addresses of recipients with one of these names.
            customer_id__in: Addresses of these customers.
            id__in: Addresses with one of these ids.
            include: Parts to return as well: formfields.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/addresses
        """

    def filters(self) -> CustomerAddressFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> CustomerAddress:
        """One customer address by its id.

        Args:
            include: Parts to return as well: formfields.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/addresses
        """

    def create(
        self,
        *,
        address1: str,
        city: str,
        country_code: str,
        customer_id: int,
        first_name: str,
        last_name: str,
        postal_code: str,
        state_or_province: str,
        address2: str = ...,
        address_type: CustomerAddressType = ...,
        company: str = ...,
        phone: str = ...,
        form_fields: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict] = ...,
    ) -> CustomerAddress:
        """Create one customer address and return it as stored.

        Args:
            address1: Street and number.
            city: City or town.
            country_code: Two-letter ISO code of the country.
            customer_id: Id of the customer.
            first_name: First name of the recipient.
            last_name: Last name of the recipient.
            postal_code: Postal or ZIP code.
            state_or_province: Full name of the state or province.
            address2: Second address line; empty if none.
            address_type: Whether the address is a home or a business.
            company: Company of the recipient; empty if none.
            phone: Phone number; empty if none.
            form_fields: Values of custom form fields; returned with include=formfields.

        API: POST /customers/addresses
        """

    def update(
        self,
        id: int,
        /,
        *,
        address1: str = ...,
        address2: str = ...,
        address_type: CustomerAddressType = ...,
        city: str = ...,
        company: str = ...,
        country_code: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        phone: str = ...,
        postal_code: str = ...,
        state_or_province: str = ...,
        form_fields: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict] = ...,
    ) -> CustomerAddress:
        """Change one customer address; only the fields that are passed are sent.

        Args:
            address1: Street and number.
            address2: Second address line; empty if none.
            address_type: Whether the address is a home or a business.
            city: City or town.
            company: Company of the recipient; empty if none.
            country_code: Two-letter ISO code of the country.
            first_name: First name of the recipient.
            last_name: Last name of the recipient.
            phone: Phone number; empty if none.
            postal_code: Postal or ZIP code.
            state_or_province: Full name of the state or province.
            form_fields: Values of custom form fields; returned with include=formfields.

        API: PUT /customers/addresses
        """

    def delete(self, id: int, /) -> None:
        """Delete one customer address.

        API: DELETE /customers/addresses
        """

    def create_many(
        self,
        rows: Iterable[
            CustomerAddressCreate | CustomerAddress | AsyncCustomerAddress | CustomerNestedAddress
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CustomerAddress]:
        """Create customer addresses, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /customers/addresses
        """

    def update_many(
        self,
        rows: Iterable[
            CustomerAddressUpdateRow
            | CustomerAddress
            | AsyncCustomerAddress
            | CustomerNestedAddress
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CustomerAddress]:
        """Change customer addresses, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers/addresses
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete customer addresses by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /customers/addresses
        """

class AsyncCustomerAddresses(AsyncResource[AsyncCustomerAddress]):
    """Addresses of customers, across all customers. Supersedes api.CustomerAddresses of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CustomerAddressFilters | None = None,
        company__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomerAddress]:
        """One page of customer addresses, as a list with has_more.

        Args:
            query: Filters made with filters().
            company__in: Addresses of one of these companies.
            name__in: Addresses of recipients with one of these names.
            customer_id__in: Addresses of these customers.
            id__in: Addresses with one of these ids.
            include: Parts to return as well: formfields.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/addresses
        """

    def iterall(
        self,
        *,
        query: CustomerAddressFilters | None = None,
        company__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomerAddress]:
        """All customer addresses, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            company__in: Addresses of one of these companies.
            name__in: Addresses of recipients with one of these names.
            customer_id__in: Addresses of these customers.
            id__in: Addresses with one of these ids.
            include: Parts to return as well: formfields.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/addresses
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerAddressFilters | None = None,
        company__in: Sequence[str] | str | None = None,
        name__in: Sequence[str] | str | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        id__in: Sequence[int] | int | None = None,
        include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerAddress]:
        """A range of customer addresses by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            company__in: Addresses of one of these companies.
            name__in: Addresses of recipients with one of these names.
            customer_id__in: Addresses of these customers.
            id__in: Addresses with one of these ids.
            include: Parts to return as well: formfields.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/addresses
        """

    def filters(self) -> CustomerAddressFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[CustomerAddressInclude] | CustomerAddressInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCustomerAddress:
        """One customer address by its id.

        Args:
            include: Parts to return as well: formfields.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/addresses
        """

    async def create(
        self,
        *,
        address1: str,
        city: str,
        country_code: str,
        customer_id: int,
        first_name: str,
        last_name: str,
        postal_code: str,
        state_or_province: str,
        address2: str = ...,
        address_type: CustomerAddressType = ...,
        company: str = ...,
        phone: str = ...,
        form_fields: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict] = ...,
    ) -> AsyncCustomerAddress:
        """Create one customer address and return it as stored.

        Args:
            address1: Street and number.
            city: City or town.
            country_code: Two-letter ISO code of the country.
            customer_id: Id of the customer.
            first_name: First name of the recipient.
            last_name: Last name of the recipient.
            postal_code: Postal or ZIP code.
            state_or_province: Full name of the state or province.
            address2: Second address line; empty if none.
            address_type: Whether the address is a home or a business.
            company: Company of the recipient; empty if none.
            phone: Phone number; empty if none.
            form_fields: Values of custom form fields; returned with include=formfields.

        API: POST /customers/addresses
        """

    async def update(
        self,
        id: int,
        /,
        *,
        address1: str = ...,
        address2: str = ...,
        address_type: CustomerAddressType = ...,
        city: str = ...,
        company: str = ...,
        country_code: str = ...,
        first_name: str = ...,
        last_name: str = ...,
        phone: str = ...,
        postal_code: str = ...,
        state_or_province: str = ...,
        form_fields: Sequence[CustomerAddressFormField | CustomerAddressFormFieldDict] = ...,
    ) -> AsyncCustomerAddress:
        """Change one customer address; only the fields that are passed are sent.

        Args:
            address1: Street and number.
            address2: Second address line; empty if none.
            address_type: Whether the address is a home or a business.
            city: City or town.
            company: Company of the recipient; empty if none.
            country_code: Two-letter ISO code of the country.
            first_name: First name of the recipient.
            last_name: Last name of the recipient.
            phone: Phone number; empty if none.
            postal_code: Postal or ZIP code.
            state_or_province: Full name of the state or province.
            form_fields: Values of custom form fields; returned with include=formfields.

        API: PUT /customers/addresses
        """

    async def delete(self, id: int, /) -> None:
        """Delete one customer address.

        API: DELETE /customers/addresses
        """

    async def create_many(
        self,
        rows: Iterable[
            CustomerAddressCreate | CustomerAddress | AsyncCustomerAddress | CustomerNestedAddress
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCustomerAddress]:
        """Create customer addresses, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /customers/addresses
        """

    async def update_many(
        self,
        rows: Iterable[
            CustomerAddressUpdateRow
            | CustomerAddress
            | AsyncCustomerAddress
            | CustomerNestedAddress
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCustomerAddress]:
        """Change customer addresses, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers/addresses
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete customer addresses by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /customers/addresses
        """
