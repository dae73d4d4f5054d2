"""CustomerAttributeValues: Values that customers have for customer attributes.

Generated from schema/v3/customer_attribute_values.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .customers import AsyncCustomer, Customer, CustomerNestedAttribute
from .inputs import CustomerAttributeValueUpsertRow

class CustomerAttributeValueFields(BaseRecord):
    """Fields of CustomerAttributeValue and AsyncCustomerAttributeValue."""

    @property
    def attribute_id(self) -> int:
        """Id of the attribute. Integer, required on create and update."""

    @attribute_id.setter
    def attribute_id(self, value: int) -> None: ...
    @property
    def attribute_value(self) -> str:
        """Value, as text; a write has it in value. String, read-only."""

    @property
    def id(self) -> int:
        """Identifies the attribute value. Integer, read-only."""

    @property
    def customer_id(self) -> int:
        """Id of the customer. Integer, required on create and update."""

    @customer_id.setter
    def customer_id(self, value: int) -> None: ...
    @property
    def date_modified(self) -> datetime:
        """When the value was last changed. Datetime, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the value was created. Datetime, read-only."""

    @property
    def value(self) -> str:
        """Value to set, as text of the type of the attribute. String, write-only, required on create and update, at most 255 characters."""

    @value.setter
    def value(self, value: str) -> None: ...

class CustomerAttributeValue(CustomerAttributeValueFields, Record):
    """One customer attribute value. Values that customers have for customer attributes."""

    @property
    def customer(self) -> Customer | None:
        """The customer who has the value. Leads to a record of Customers, fetched when first used."""

    def save(self) -> CustomerAttributeValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/attribute-values
        """

    def update(
        self, *, attribute_id: int = ..., customer_id: int = ..., value: str = ...
    ) -> CustomerAttributeValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            attribute_id: Id of the attribute.
            customer_id: Id of the customer.
            value: Value to set, as text of the type of the attribute.

        API: PUT /customers/attribute-values
        """

    def delete(self) -> None:
        """Delete this customer attribute value from the store.

        API: DELETE /customers/attribute-values
        """

class AsyncCustomerAttributeValue(CustomerAttributeValueFields, AsyncRecord):
    """One customer attribute value. Values that customers have for customer attributes. For asynchronous clients."""

    @property
    def customer(self) -> AsyncLink[AsyncCustomer | None]:
        """The customer who has the value. Leads to a record of Customers, fetched when first awaited."""

    async def save(self) -> AsyncCustomerAttributeValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/attribute-values
        """

    async def update(
        self, *, attribute_id: int = ..., customer_id: int = ..., value: str = ...
    ) -> AsyncCustomerAttributeValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            attribute_id: Id of the attribute.
            customer_id: Id of the customer.
            value: Value to set, as text of the type of the attribute.

        API: PUT /customers/attribute-values
        """

    async def delete(self) -> None:
        """Delete this customer attribute value from the store.

        API: DELETE /customers/attribute-values
        """

class CustomerAttributeValueFilters(FilterSet):
    """Parameters of CustomerAttributeValues."""

    def __init__(
        self,
        *,
        customer_id__in: Sequence[int] | int | None = None,
        attribute_id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
    ) -> None: ...
    @property
    def customer_id__in(self) -> Filter[Sequence[int] | int]:
        """Values of these customers."""

    @customer_id__in.setter
    def customer_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def attribute_id__in(self) -> Filter[Sequence[int] | int]:
        """Values of these attributes."""

    @attribute_id__in.setter
    def attribute_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Values of the attribute with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Values created at this time."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Values created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Values created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Values last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Values last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Values last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...

class CustomerAttributeValues(Resource[CustomerAttributeValue]):
    """Values that customers have for customer attributes."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CustomerAttributeValueFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        attribute_id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomerAttributeValue]:
        """One page of customer attribute values, as a list with has_more.

        Args:
            query: Filters made with filters().
            customer_id__in: Values of these customers.
            attribute_id__in: Values of these attributes.
            name: Values of the attribute with this name.
            date_created: Values created at this time.
            date_created__max: Values created at or before this time.
            date_created__min: Values created at or after this time.
            date_modified: Values last changed at this time.
            date_modified__max: Values last changed at or before this time.
            date_modified__min: Values last changed at or after this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attribute-values
        """

    def iterall(
        self,
        *,
        query: CustomerAttributeValueFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        attribute_id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CustomerAttributeValue]:
        """All customer attribute values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            customer_id__in: Values of these customers.
            attribute_id__in: Values of these attributes.
            name: Values of the attribute with this name.
            date_created: Values created at this time.
            date_created__max: Values created at or before this time.
            date_created__min: Values created at or after this time.
            date_modified: Values last changed at this time.
            date_modified__max: Values last changed at or before this time.
            date_modified__min: Values last changed at or after this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attribute-values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerAttributeValueFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        attribute_id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerAttributeValue]:
        """A range of customer attribute values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            customer_id__in: Values of these customers.
            attribute_id__in: Values of these attributes.
            name: Values of the attribute with this name.
            date_created: Values created at this time.
            date_created__max: Values created at or before this time.
            date_created__min: Values created at or after this time.
            date_modified: Values last changed at this time.
            date_modified__max: Values last changed at or before this time.
            date_modified__min: Values last changed at or after this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attribute-values
        """

    def filters(self) -> CustomerAttributeValueFilters:
        """An empty filter set, to be passed as query=."""

    def create(self, *, attribute_id: int, customer_id: int, value: str) -> CustomerAttributeValue:
        """Create one customer attribute value and return it as stored.

        Args:
            attribute_id: Id of the attribute.
            customer_id: Id of the customer.
            value: Value to set, as text of the type of the attribute.

        API: PUT /customers/attribute-values
        """

    def update(
        self, id: int, /, *, attribute_id: int, customer_id: int, value: str
    ) -> CustomerAttributeValue:
        """Change one customer attribute value; only the fields that are passed are sent.

        Args:
            attribute_id: Id of the attribute.
            customer_id: Id of the customer.
            value: Value to set, as text of the type of the attribute.

        API: PUT /customers/attribute-values
        """

    def delete(self, id: int, /) -> None:
        """Delete one customer attribute value.

        API: DELETE /customers/attribute-values
        """

    def upsert_many(
        self,
        rows: Iterable[
            CustomerAttributeValueUpsertRow
            | CustomerAttributeValue
            | AsyncCustomerAttributeValue
            | CustomerNestedAttribute
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CustomerAttributeValue]:
        """Change customer attribute values, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers/attribute-values
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete customer attribute values by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /customers/attribute-values
        """

class AsyncCustomerAttributeValues(AsyncResource[AsyncCustomerAttributeValue]):
    """Values that customers have for customer attributes. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CustomerAttributeValueFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        attribute_id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomerAttributeValue]:
        """One page of customer attribute values, as a list with has_more.

        Args:
            query: Filters made with filters().
            customer_id__in: Values of these customers.
            attribute_id__in: Values of these attributes.
            name: Values of the attribute with this name.
            date_created: Values created at this time.
            date_created__max: Values created at or before this time.
            date_created__min: Values created at or after this time.
            date_modified: Values last changed at this time.
            date_modified__max: Values last changed at or before this time.
            date_modified__min: Values last changed at or after this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attribute-values
        """

    def iterall(
        self,
        *,
        query: CustomerAttributeValueFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        attribute_id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCustomerAttributeValue]:
        """All customer attribute values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            customer_id__in: Values of these customers.
            attribute_id__in: Values of these attributes.
            name: Values of the attribute with this name.
            date_created: Values created at this time.
            date_created__max: Values created at or before this time.
            date_created__min: Values created at or after this time.
            date_modified: Values last changed at this time.
            date_modified__max: Values last changed at or before this time.
            date_modified__min: Values last changed at or after this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attribute-values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerAttributeValueFilters | None = None,
        customer_id__in: Sequence[int] | int | None = None,
        attribute_id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerAttributeValue]:
        """A range of customer attribute values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            customer_id__in: Values of these customers.
            attribute_id__in: Values of these attributes.
            name: Values of the attribute with this name.
            date_created: Values created at this time.
            date_created__max: Values created at or before this time.
            date_created__min: Values created at or after this time.
            date_modified: Values last changed at this time.
            date_modified__max: Values last changed at or before this time.
            date_modified__min: Values last changed at or after this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attribute-values
        """

    def filters(self) -> CustomerAttributeValueFilters:
        """An empty filter set, to be passed as query=."""

    async def create(
        self, *, attribute_id: int, customer_id: int, value: str
    ) -> AsyncCustomerAttributeValue:
        """Create one customer attribute value and return it as stored.

        Args:
            attribute_id: Id of the attribute.
            customer_id: Id of the customer.
            value: Value to set, as text of the type of the attribute.

        API: PUT /customers/attribute-values
        """

    async def update(
        self, id: int, /, *, attribute_id: int, customer_id: int, value: str
    ) -> AsyncCustomerAttributeValue:
        """Change one customer attribute value; only the fields that are passed are sent.

        Args:
            attribute_id: Id of the attribute.
            customer_id: Id of the customer.
            value: Value to set, as text of the type of the attribute.

        API: PUT /customers/attribute-values
        """

    async def delete(self, id: int, /) -> None:
        """Delete one customer attribute value.

        API: DELETE /customers/attribute-values
        """

    async def upsert_many(
        self,
        rows: Iterable[
            CustomerAttributeValueUpsertRow
            | CustomerAttributeValue
            | AsyncCustomerAttributeValue
            | CustomerNestedAttribute
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCustomerAttributeValue]:
        """Change customer attribute values, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers/attribute-values
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete customer attribute values by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /customers/attribute-values
        """
