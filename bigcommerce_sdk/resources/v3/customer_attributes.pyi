"""CustomerAttributes: Additional fields of customers, whose values CustomerAttributeValues has.

Generated from schema/v3/customer_attributes.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import CustomerAttributeCreate, CustomerAttributeUpdateRow

CustomerAttributeType: TypeAlias = Literal["string", "number", "date"]
"""Values of CustomerAttribute.type."""

class CustomerAttributeFields(BaseRecord):
    """Fields of CustomerAttribute and AsyncCustomerAttribute."""

    @property
    def name(self) -> str:
        """Name of the attribute. String, required on create and update, 1 to 255 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def type(self) -> CustomerAttributeType:
        """Type of its values. Enum, create-only, required on create."""

    @property
    def id(self) -> int:
        """Identifies the attribute. Integer, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the attribute was last changed. Datetime, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the attribute was created. Datetime, read-only."""

class CustomerAttribute(CustomerAttributeFields, Record):
    """One customer attribute. Additional fields of customers, whose values CustomerAttributeValues has."""

    def save(self) -> CustomerAttribute:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/attributes
        """

    def update(self, *, name: str = ...) -> CustomerAttribute:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the attribute.

        API: PUT /customers/attributes
        """

    def delete(self) -> None:
        """Delete this customer attribute from the store.

        API: DELETE /customers/attributes
        """

class AsyncCustomerAttribute(CustomerAttributeFields, AsyncRecord):
    """One customer attribute. Additional fields of customers, whose values CustomerAttributeValues has. For asynchronous clients."""

    async def save(self) -> AsyncCustomerAttribute:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/attributes
        """

    async def update(self, *, name: str = ...) -> AsyncCustomerAttribute:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the attribute.

        API: PUT /customers/attributes
        """

    async def delete(self) -> None:
        """Delete this customer attribute from the store.

        API: DELETE /customers/attributes
        """

class CustomerAttributeFilters(FilterSet):
    """Parameters of CustomerAttributes."""

    def __init__(
        self,
        *,
        name: str | None = None,
        name__like: str | None = None,
        type: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
    ) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """The attribute with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def name__like(self) -> Filter[str]:
        """Attributes whose name contains this text."""

    @name__like.setter
    def name__like(self, value: str | None) -> None: ...
    @property
    def type(self) -> Filter[str]:
        """Attributes of this type: string, number or date."""

    @type.setter
    def type(self, value: str | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Attributes created at this time."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Attributes created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Attributes created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Attributes last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Attributes last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Attributes last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...

class CustomerAttributes(Resource[CustomerAttribute]):
    """Additional fields of customers, whose values CustomerAttributeValues has."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CustomerAttributeFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        type: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CustomerAttribute]:
        """One page of customer attributes, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: The attribute with this name.
            name__like: Attributes whose name contains this text.
            type: Attributes of this type: string, number or date.
            date_created: Attributes created at this time.
            date_created__max: Attributes created at or before this time.
            date_created__min: Attributes created at or after this time.
            date_modified: Attributes last changed at this time.
            date_modified__max: Attributes last changed at or before this time.
            date_modified__min: Attributes last changed at or after this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attributes
        """

    def iterall(
        self,
        *,
        query: CustomerAttributeFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        type: str | None = None,
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
    ) -> Collection[CustomerAttribute]:
        """All customer attributes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: The attribute with this name.
            name__like: Attributes whose name contains this text.
            type: Attributes of this type: string, number or date.
            date_created: Attributes created at this time.
            date_created__max: Attributes created at or before this time.
            date_created__min: Attributes created at or after this time.
            date_modified: Attributes last changed at this time.
            date_modified__max: Attributes last changed at or before this time.
            date_modified__min: Attributes last changed at or after this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attributes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerAttributeFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        type: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CustomerAttribute]:
        """A range of customer attributes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: The attribute with this name.
            name__like: Attributes whose name contains this text.
            type: Attributes of this type: string, number or date.
            date_created: Attributes created at this time.
            date_created__max: Attributes created at or before this time.
            date_created__min: Attributes created at or after this time.
            date_modified: Attributes last changed at this time.
            date_modified__max: Attributes last changed at or before this time.
            date_modified__min: Attributes last changed at or after this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attributes
        """

    def filters(self) -> CustomerAttributeFilters:
        """An empty filter set, to be passed as query=."""

    def create(self, *, name: str, type: CustomerAttributeType) -> CustomerAttribute:
        """Create one customer attribute and return it as stored.

        Args:
            name: Name of the attribute.
            type: Type of its values.

        API: POST /customers/attributes
        """

    def update(self, id: int, /, *, name: str) -> CustomerAttribute:
        """Change one customer attribute; only the fields that are passed are sent.

        Args:
            name: Name of the attribute.

        API: PUT /customers/attributes
        """

    def delete(self, id: int, /) -> None:
        """Delete one customer attribute.

        API: DELETE /customers/attributes
        """

    def create_many(
        self,
        rows: Iterable[CustomerAttributeCreate | CustomerAttribute | AsyncCustomerAttribute],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CustomerAttribute]:
        """Create customer attributes, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /customers/attributes
        """

    def update_many(
        self,
        rows: Iterable[CustomerAttributeUpdateRow | CustomerAttribute | AsyncCustomerAttribute],
        /,
        *,
        concurrency: int = 1,
    ) -> list[CustomerAttribute]:
        """Change customer attributes, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers/attributes
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete customer attributes by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /customers/attributes
        """

class AsyncCustomerAttributes(AsyncResource[AsyncCustomerAttribute]):
    """Additional fields of customers, whose values CustomerAttributeValues has. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CustomerAttributeFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        type: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCustomerAttribute]:
        """One page of customer attributes, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: The attribute with this name.
            name__like: Attributes whose name contains this text.
            type: Attributes of this type: string, number or date.
            date_created: Attributes created at this time.
            date_created__max: Attributes created at or before this time.
            date_created__min: Attributes created at or after this time.
            date_modified: Attributes last changed at this time.
            date_modified__max: Attributes last changed at or before this time.
            date_modified__min: Attributes last changed at or after this time.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attributes
        """

    def iterall(
        self,
        *,
        query: CustomerAttributeFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        type: str | None = None,
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
    ) -> AsyncCollection[AsyncCustomerAttribute]:
        """All customer attributes, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: The attribute with this name.
            name__like: Attributes whose name contains this text.
            type: Attributes of this type: string, number or date.
            date_created: Attributes created at this time.
            date_created__max: Attributes created at or before this time.
            date_created__min: Attributes created at or after this time.
            date_modified: Attributes last changed at this time.
            date_modified__max: Attributes last changed at or before this time.
            date_modified__min: Attributes last changed at or after this time.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attributes
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CustomerAttributeFilters | None = None,
        name: str | None = None,
        name__like: str | None = None,
        type: str | None = None,
        date_created: datetime | date | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCustomerAttribute]:
        """A range of customer attributes by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: The attribute with this name.
            name__like: Attributes whose name contains this text.
            type: Attributes of this type: string, number or date.
            date_created: Attributes created at this time.
            date_created__max: Attributes created at or before this time.
            date_created__min: Attributes created at or after this time.
            date_modified: Attributes last changed at this time.
            date_modified__max: Attributes last changed at or before this time.
            date_modified__min: Attributes last changed at or after this time.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/attributes
        """

    def filters(self) -> CustomerAttributeFilters:
        """An empty filter set, to be passed as query=."""

    async def create(self, *, name: str, type: CustomerAttributeType) -> AsyncCustomerAttribute:
        """Create one customer attribute and return it as stored.

        Args:
            name: Name of the attribute.
            type: Type of its values.

        API: POST /customers/attributes
        """

    async def update(self, id: int, /, *, name: str) -> AsyncCustomerAttribute:
        """Change one customer attribute; only the fields that are passed are sent.

        Args:
            name: Name of the attribute.

        API: PUT /customers/attributes
        """

    async def delete(self, id: int, /) -> None:
        """Delete one customer attribute.

        API: DELETE /customers/attributes
        """

    async def create_many(
        self,
        rows: Iterable[CustomerAttributeCreate | CustomerAttribute | AsyncCustomerAttribute],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCustomerAttribute]:
        """Create customer attributes, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /customers/attributes
        """

    async def update_many(
        self,
        rows: Iterable[CustomerAttributeUpdateRow | CustomerAttribute | AsyncCustomerAttribute],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncCustomerAttribute]:
        """Change customer attributes, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /customers/attributes
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete customer attributes by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /customers/attributes
        """
