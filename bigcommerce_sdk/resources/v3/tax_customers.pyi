"""TaxCustomers: Tax properties of customers, which tax providers get with each quote.

Generated from schema/v3/tax_customers.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .customers import AsyncCustomer, Customer
from .inputs import TaxCustomerUpsertRow

class TaxCustomerFields(BaseRecord):
    """Fields of TaxCustomer and AsyncTaxCustomer."""

    @property
    def customer_id(self) -> int:
        """Customer with the properties. Integer, create-only, required on create."""

    @property
    def tax_properties(self) -> dict[str, Any]:
        """Values by the code of their tax property. Map, required on create and update."""

    @tax_properties.setter
    def tax_properties(self, value: dict[str, Any]) -> None: ...

class TaxCustomer(TaxCustomerFields, Record):
    """One tax customer. Tax properties of customers, which tax providers get with each quote."""

    @property
    def customer(self) -> Customer | None:
        """The customer with the properties. Leads to a record of Customers, fetched when first used."""

    def save(self) -> TaxCustomer:
        """Send only the changed fields; does nothing without changes.

        Adds properties to those of the customers; existing ones get the new values.

        API: PUT /tax/customers
        """

    def update(self, *, tax_properties: dict[str, Any] = ...) -> TaxCustomer:
        """Set fields and save them, with earlier assignments, in one call.

        Adds properties to those of the customers; existing ones get the new values.

        Args:
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/customers
        """

    def delete(self) -> None:
        """Delete this tax customer from the store.

        API: DELETE /tax/customers
        """

    def refresh(self) -> TaxCustomer:
        """Reload this tax customer; unsaved changes are discarded.

        API: GET /tax/customers
        """

class AsyncTaxCustomer(TaxCustomerFields, AsyncRecord):
    """One tax customer. Tax properties of customers, which tax providers get with each quote. For asynchronous clients."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer with the properties. Leads to a record of Customers, fetched when first awaited."""

    async def save(self) -> AsyncTaxCustomer:
        """Send only the changed fields; does nothing without changes.

        Adds properties to those of the customers; existing ones get the new values.

        API: PUT /tax/customers
        """

    async def update(self, *, tax_properties: dict[str, Any] = ...) -> AsyncTaxCustomer:
        """Set fields and save them, with earlier assignments, in one call.

        Adds properties to those of the customers; existing ones get the new values.

        Args:
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/customers
        """

    async def delete(self) -> None:
        """Delete this tax customer from the store.

        API: DELETE /tax/customers
        """

    async def refresh(self) -> AsyncTaxCustomer:
        """Reload this tax customer; unsaved changes are discarded.

        API: GET /tax/customers
        """

class TaxCustomerFilters(FilterSet):
    """Parameters of TaxCustomers."""

    def __init__(self, *, customer_id__in: Sequence[int] | int | None = None) -> None: ...
    @property
    def customer_id__in(self) -> Filter[Sequence[int] | int]:
        """Tax properties of these customers."""

    @customer_id__in.setter
    def customer_id__in(self, value: Sequence[int] | int | None) -> None: ...

class TaxCustomers(Resource[TaxCustomer]):
    """Tax properties of customers, which tax providers get with each quote."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: TaxCustomerFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[TaxCustomer]:
        """One page of tax customers, as a list with has_more.

        Args:
            query: Filters made with filters().
            customer_id__in: Tax properties of these customers.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/customers
        """

    def iterall(
        self,
        *,
        query: TaxCustomerFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[TaxCustomer]:
        """All tax customers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            customer_id__in: Tax properties of these customers.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/customers
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxCustomerFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[TaxCustomer]:
        """A range of tax customers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            customer_id__in: Tax properties of these customers.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/customers
        """

    def filters(self) -> TaxCustomerFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> TaxCustomer:
        """One tax customer by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/customers
        """

    def create(self, *, customer_id: int, tax_properties: dict[str, Any]) -> TaxCustomer:
        """Create one tax customer and return it as stored.

        Adds properties to those of the customers; existing ones get the new values.

        Args:
            customer_id: Customer with the properties.
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/customers
        """

    def update(self, id: int, /, *, tax_properties: dict[str, Any]) -> TaxCustomer:
        """Change one tax customer; only the fields that are passed are sent.

        Adds properties to those of the customers; existing ones get the new values.

        Args:
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/customers
        """

    def delete(self, id: int, /) -> None:
        """Delete one tax customer.

        API: DELETE /tax/customers
        """

    def upsert_many(
        self,
        rows: Iterable[TaxCustomerUpsertRow | TaxCustomer | AsyncTaxCustomer],
        /,
        *,
        concurrency: int = 1,
    ) -> list[TaxCustomer]:
        """Change tax customers, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Adds properties to those of the customers; existing ones get the new values.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/customers
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax customers by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/customers
        """

class AsyncTaxCustomers(AsyncResource[AsyncTaxCustomer]):
    """Tax properties of customers, which tax providers get with each quote. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: TaxCustomerFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncTaxCustomer]:
        """One page of tax customers, as a list with has_more.

        Args:
            query: Filters made with filters().
            customer_id__in: Tax properties of these customers.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/customers
        """

    def iterall(
        self,
        *,
        query: TaxCustomerFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncTaxCustomer]:
        """All tax customers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            customer_id__in: Tax properties of these customers.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/customers
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxCustomerFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncTaxCustomer]:
        """A range of tax customers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            customer_id__in: Tax properties of these customers.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/customers
        """

    def filters(self) -> TaxCustomerFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncTaxCustomer:
        """One tax customer by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/customers
        """

    async def create(self, *, customer_id: int, tax_properties: dict[str, Any]) -> AsyncTaxCustomer:
        """Create one tax customer and return it as stored.

        Adds properties to those of the customers; existing ones get the new values.

        Args:
            customer_id: Customer with the properties.
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/customers
        """

    async def update(self, id: int, /, *, tax_properties: dict[str, Any]) -> AsyncTaxCustomer:
        """Change one tax customer; only the fields that are passed are sent.

        Adds properties to those of the customers; existing ones get the new values.

        Args:
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/customers
        """

    async def delete(self, id: int, /) -> None:
        """Delete one tax customer.

        API: DELETE /tax/customers
        """

    async def upsert_many(
        self,
        rows: Iterable[TaxCustomerUpsertRow | TaxCustomer | AsyncTaxCustomer],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncTaxCustomer]:
        """Change tax customers, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Adds properties to those of the customers; existing ones get the new values.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/customers
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax customers by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/customers
        """
