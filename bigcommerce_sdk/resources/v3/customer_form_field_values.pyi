"""CustomerFormFieldValues: Values of custom form fields, of customers and of their addresses.

Generated from schema/v3/customer_form_field_values.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .customer_addresses import AsyncCustomerAddress, CustomerAddress
from .customers import AsyncCustomer, Customer
from .inputs import CustomerFormFieldValueUpsertRow

CustomerFormFieldType: TypeAlias = Literal[
    "checkboxes", "date", "multiline", "numbers", "password", "radiobuttons", "text", "picklist"
]
"""Values of the filter field_type."""

class CustomerFormFieldValueFields(BaseRecord):
    """Fields of CustomerFormFieldValue and AsyncCustomerFormFieldValue."""

    @property
    def name(self) -> str:
        """Name of the form field. String, create-only, required on create."""

    @property
    def value(self) -> Any:
        """Value; text, a number, or a list of texts for checkboxes. Any, required on create and update."""

    @value.setter
    def value(self, value: Any) -> None: ...
    @property
    def customer_id(self) -> int | None:
        """Id of the customer; null for a value of an address. Integer, create-only, can be None."""

    @property
    def address_id(self) -> int | None:
        """Id of the address; null for a value of a customer. Integer, create-only, can be None."""

class CustomerFormFieldValue(CustomerFormFieldValueFields, Record):
    """One customer form field value. Values of custom form fields, of customers and of their addresses."""

    @property
    def customer(self) -> Customer | None:
        """The customer who has the value. Leads to a record of Customers, fetched when first used."""

    @property
    def address(self) -> CustomerAddress | None:
        """The address, or None for a value of a customer. Leads to a record of CustomerAddresses, fetched when first used."""

    def save(self) -> CustomerFormFieldValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/form-field-values
        """

    def update(self, *, value: Any = ...) -> CustomerFormFieldValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            value: Value; text, a number, or a list of texts for checkboxes.

        API: PUT /customers/form-field-values
        """

class AsyncCustomerFormFieldValue(CustomerFormFieldValueFields, AsyncRecord):
    """One customer form field value. Values of custom form fields, of customers and of their addresses. For asynchronous clients."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer who has the value. Leads to a record of Customers, fetched when first awaited."""

    @property
    def address(self) -> AsyncLink[AsyncCustomerAddress | None]:
        """The address, or None for a value of a customer. Leads to a record of CustomerAddresses, fetched when first awaited."""

    async def save(self) -> AsyncCustomerFormFieldValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/form-field-values
        """

    async def update(self, *, value: Any = ...) -> AsyncCustomerFormFieldValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            value: Value; text, a number, or a list of texts for checkboxes.

        API: PUT /customers/form-field-values
        """

class CustomerFormFieldValueFilters(FilterSet):
    """Parameters of CustomerFormFieldValues."""

    def __init__(
        self,
        *,
        customer_id: int | None = None,
        address_id: int | None = None,
        field_name: str | None = None,
        field_type: CustomerFormFieldType | None = None,
        after: str | None = None,
        before: str | None = None,
    ) -> None: ...
    @property
    def customer_id(self) -> Filter[int]:
        """Values of this customer."""

    @customer_id.setter
    def customer_id(self, value: int | None) -> None: ...
    @property
    def address_id(self) -> Filter[int]:
        """Values of this address."""

    @address_id.setter
    def address_id(self, value: int | None) -> None: ...
    @property
    def field_name(self) -> Filter[str]:
        """Values of the form field with this name."""

    @field_name.setter
    def field_name(self, value: str | None) -> None: ...
    @property
    def field_type(self) -> Filter[CustomerFormFieldType]:
        """Values of form fields of this type."""

    @field_type.setter
    def field_type(self, value: CustomerFormFieldType | None) -> None: ...
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

class CustomerFormFieldValues(Resource[CustomerFormFieldValue]):
    """Values of custom form fields, of customers and of their addresses."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CustomerFormFieldValueFilters | None = None,
        customer_id: int | None = None,
        address_id: int | None = None,
        field_name: str | None = None,
        field_type: CustomerFormFieldType | None = None,
        after: str | None = None,
        before: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomerFormFieldValue]:
        """One page of customer form field values, as a list with has_more.

        Args:
            query: Filters made with filters().
            customer_id: Values of this customer.
            address_id: Values of this address.
            field_name: Values of the form field with this name.
            field_type: Values of form fields of this type.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/form-field-values
        """

    def iterall(
        self,
        *,
        query: CustomerFormFieldValueFilters | None = None,
        customer_id: int | None = None,
        address_id: int | None = None,
        field_name: str | None = None,
        field_type: CustomerFormFieldType | None = None,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomerFormFieldValue]:
        """All customer form field values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            customer_id: Values of this customer.
            address_id: Values of this address.
            field_name: Values of the form field with this name.
            field_type: Values of form fields of this type.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/form-field-values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerFormFieldValueFilters | None = None,
        customer_id: int | None = None,
        address_id: int | None = None,
        field_name: str | None = None,
        field_type: CustomerFormFieldType | None = None,
        after: str | None = None,
        before: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerFormFieldValue]:
        """A range of customer form field values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            customer_id: Values of this customer.
            address_id: Values of this address.
            field_name: Values of the form field with this name.
            field_type: Values of form fields of this type.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/form-field-values
        """

    def filters(self) -> CustomerFormFieldValueFilters:
        """An empty filter set, to be passed as query=."""

    def create(
        self, *, name: str, value: Any, customer_id: int | None = ..., address_id: int | None = ...
    ) -> CustomerFormFieldValue:
        """Create one customer form field value and return it as stored.

        Args:
            name: Name of the form field.
            value: Value; text, a number, or a list of texts for checkboxes.
            customer_id: Id of the customer; null for a value of an address.
            address_id: Id of the address; null for a value of a customer.

        API: PUT /customers/form-field-values
        """

    def update(
        self, customer_id: int | None, address_id: int | None, name: str, /, *, value: Any
    ) -> CustomerFormFieldValue:
        """Change one customer form field value; only the fields that are passed are sent.

        Args:
            value: Value; text, a number, or a list of texts for checkboxes.

        API: PUT /customers/form-field-values
        """

    def upsert_many(
        self,
        rows: Iterable[
            CustomerFormFieldValueUpsertRow | CustomerFormFieldValue | AsyncCustomerFormFieldValue
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CustomerFormFieldValue]:
        """Change customer form field values, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers/form-field-values
        """

class AsyncCustomerFormFieldValues(AsyncResource[AsyncCustomerFormFieldValue]):
    """Values of custom form fields, of customers and of their addresses. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CustomerFormFieldValueFilters | None = None,
        customer_id: int | None = None,
        address_id: int | None = None,
        field_name: str | None = None,
        field_type: CustomerFormFieldType | None = None,
        after: str | None = None,
        before: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomerFormFieldValue]:
        """One page of customer form field values, as a list with has_more.

        Args:
            query: Filters made with filters().
            customer_id: Values of this customer.
            address_id: Values of this address.
            field_name: Values of the form field with this name.
            field_type: Values of form fields of this type.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/form-field-values
        """

    def iterall(
        self,
        *,
        query: CustomerFormFieldValueFilters | None = None,
        customer_id: int | None = None,
        address_id: int | None = None,
        field_name: str | None = None,
        field_type: CustomerFormFieldType | None = None,
        after: str | None = None,
        before: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomerFormFieldValue]:
        """All customer form field values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            customer_id: Values of this customer.
            address_id: Values of this address.
            field_name: Values of the form field with this name.
            field_type: Values of form fields of this type.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/form-field-values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerFormFieldValueFilters | None = None,
        customer_id: int | None = None,
        address_id: int | None = None,
        field_name: str | None = None,
        field_type: CustomerFormFieldType | None = None,
        after: str | None = None,
        before: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerFormFieldValue]:
        """A range of customer form field values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            customer_id: Values of this customer.
            address_id: Values of this address.
            field_name: Values of the form field with this name.
            field_type: Values of form fields of this type.
            after: Returns the rows after this cursor of a previous response.
            before: Returns the rows before this cursor of a previous response.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/form-field-values
        """

    def filters(self) -> CustomerFormFieldValueFilters:
        """An empty filter set, to be passed as query=."""

    async def create(
        self, *, name: str, value: Any, customer_id: int | None = ..., address_id: int | None = ...
    ) -> AsyncCustomerFormFieldValue:
        """Create one customer form field value and return it as stored.

        Args:
            name: Name of the form field.
            value: Value; text, a number, or a list of texts for checkboxes.
            customer_id: Id of the customer; null for a value of an address.
            address_id: Id of the address; null for a value of a customer.

        API: PUT /customers/form-field-values
        """

    async def update(
        self, customer_id: int | None, address_id: int | None, name: str, /, *, value: Any
    ) -> AsyncCustomerFormFieldValue:
        """Change one customer form field value; only the fields that are passed are sent.

        Args:
            value: Value; text, a number, or a list of texts for checkboxes.

        API: PUT /customers/form-field-values
        """

    async def upsert_many(
        self,
        rows: Iterable[
            CustomerFormFieldValueUpsertRow | CustomerFormFieldValue | AsyncCustomerFormFieldValue
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCustomerFormFieldValue]:
        """Change customer form field values, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers/form-field-values
        """
