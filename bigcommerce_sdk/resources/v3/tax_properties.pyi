"""TaxProperties: Attributes of products and customers that tax providers use.

Generated from schema/v3/tax_properties.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import TaxPropertyCreate, TaxPropertyUpdateRow

TaxPropertyType: TypeAlias = Literal["PRODUCT", "CUSTOMER"]
"""Records that have tax properties."""

class TaxPropertyFields(BaseRecord):
    """Fields of TaxProperty and AsyncTaxProperty."""

    @property
    def id(self) -> int:
        """Identifies the tax property. Integer, read-only."""

    @property
    def code(self) -> str:
        """Code by which the tax provider knows the property. String, required on create."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def display_name(self) -> str:
        """Label of the field in the control panel. String, required on create."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def description(self) -> str | None:
        """Help text of the field in the control panel. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the tax property was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the tax property was last changed. Datetime, read-only."""

    @property
    def type(self) -> TaxPropertyType:
        """Whether products or customers have the property. Enum, create-only, required on create."""

class TaxProperty(TaxPropertyFields, Record):
    """One tax property. Attributes of products and customers that tax providers use."""

    def save(self) -> TaxProperty:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/properties
        """

    def update(
        self, *, code: str = ..., display_name: str = ..., description: str | None = ...
    ) -> TaxProperty:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            code: Code by which the tax provider knows the property.
            display_name: Label of the field in the control panel.
            description: Help text of the field in the control panel.

        API: PUT /tax/properties
        """

    def delete(self) -> None:
        """Delete this tax property from the store.

        Fails with status 409 while products have values for a property.

        API: DELETE /tax/properties
        """

    def refresh(self) -> TaxProperty:
        """Reload this tax property; unsaved changes are discarded.

        API: GET /tax/properties
        """

class AsyncTaxProperty(TaxPropertyFields, AsyncRecord):
    """One tax property. Attributes of products and customers that tax providers use. For asynchronous clients."""

    async def save(self) -> AsyncTaxProperty:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/properties
        """

    async def update(
        self, *, code: str = ..., display_name: str = ..., description: str | None = ...
    ) -> AsyncTaxProperty:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            code: Code by which the tax provider knows the property.
            display_name: Label of the field in the control panel.
            description: Help text of the field in the control panel.

        API: PUT /tax/properties
        """

    async def delete(self) -> None:
        """Delete this tax property from the store.

        Fails with status 409 while products have values for a property.

        API: DELETE /tax/properties
        """

    async def refresh(self) -> AsyncTaxProperty:
        """Reload this tax property; unsaved changes are discarded.

        API: GET /tax/properties
        """

class TaxPropertyFilters(FilterSet):
    """Parameters of TaxProperties."""

    def __init__(
        self,
        *,
        id__in: Sequence[int] | int | None = None,
        type__in: Sequence[str] | str | None = None,
    ) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Tax properties with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def type__in(self) -> Filter[Sequence[str] | str]:
        """Tax properties of these types, in lower case: product, customer."""

    @type__in.setter
    def type__in(self, value: Sequence[str] | str | None) -> None: ...

class TaxProperties(Resource[TaxProperty]):
    """Attributes of products and customers that tax providers use."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: TaxPropertyFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        type__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[TaxProperty]:
        """One page of tax properties, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Tax properties with one of these ids.
            type__in: Tax properties of these types, in lower case: product, customer.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/properties
        """

    def iterall(
        self,
        *,
        query: TaxPropertyFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        type__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[TaxProperty]:
        """All tax properties, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Tax properties with one of these ids.
            type__in: Tax properties of these types, in lower case: product, customer.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/properties
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxPropertyFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        type__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[TaxProperty]:
        """A range of tax properties by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Tax properties with one of these ids.
            type__in: Tax properties of these types, in lower case: product, customer.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/properties
        """

    def filters(self) -> TaxPropertyFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> TaxProperty:
        """One tax property by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/properties
        """

    def create(
        self, *, code: str, display_name: str, type: TaxPropertyType, description: str | None = ...
    ) -> TaxProperty:
        """Create one tax property and return it as stored.

        Args:
            code: Code by which the tax provider knows the property.
            display_name: Label of the field in the control panel.
            type: Whether products or customers have the property.
            description: Help text of the field in the control panel.

        API: POST /tax/properties
        """

    def update(
        self, id: int, /, *, code: str = ..., display_name: str = ..., description: str | None = ...
    ) -> TaxProperty:
        """Change one tax property; only the fields that are passed are sent.

        Args:
            code: Code by which the tax provider knows the property.
            display_name: Label of the field in the control panel.
            description: Help text of the field in the control panel.

        API: PUT /tax/properties
        """

    def delete(self, id: int, /) -> None:
        """Delete one tax property.

        Fails with status 409 while products have values for a property.

        API: DELETE /tax/properties
        """

    def create_many(
        self,
        rows: Iterable[TaxPropertyCreate | TaxProperty | AsyncTaxProperty],
        /,
        *,
        concurrency: int = 1,
    ) -> list[TaxProperty]:
        """Create tax properties, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /tax/properties
        """

    def update_many(
        self,
        rows: Iterable[TaxPropertyUpdateRow | TaxProperty | AsyncTaxProperty],
        /,
        *,
        concurrency: int = 1,
    ) -> list[TaxProperty]:
        """Change tax properties, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/properties
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax properties by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Fails with status 409 while products have values for a property.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/properties
        """

class AsyncTaxProperties(AsyncResource[AsyncTaxProperty]):
    """Attributes of products and customers that tax providers use. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: TaxPropertyFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        type__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncTaxProperty]:
        """One page of tax properties, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Tax properties with one of these ids.
            type__in: Tax properties of these types, in lower case: product, customer.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/properties
        """

    def iterall(
        self,
        *,
        query: TaxPropertyFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        type__in: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncTaxProperty]:
        """All tax properties, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Tax properties with one of these ids.
            type__in: Tax properties of these types, in lower case: product, customer.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/properties
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxPropertyFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        type__in: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncTaxProperty]:
        """A range of tax properties by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Tax properties with one of these ids.
            type__in: Tax properties of these types, in lower case: product, customer.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/properties
        """

    def filters(self) -> TaxPropertyFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncTaxProperty:
        """One tax property by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/properties
        """

    async def create(
        self, *, code: str, display_name: str, type: TaxPropertyType, description: str | None = ...
    ) -> AsyncTaxProperty:
        """Create one tax property and return it as stored.

        Args:
            code: Code by which the tax provider knows the property.
            display_name: Label of the field in the control panel.
            type: Whether products or customers have the property.
            description: Help text of the field in the control panel.

        API: POST /tax/properties
        """

    async def update(
        self, id: int, /, *, code: str = ..., display_name: str = ..., description: str | None = ...
    ) -> AsyncTaxProperty:
        """Change one tax property; only the fields that are passed are sent.

        Args:
            code: Code by which the tax provider knows the property.
            display_name: Label of the field in the control panel.
            description: Help text of the field in the control panel.

        API: PUT /tax/properties
        """

    async def delete(self, id: int, /) -> None:
        """Delete one tax property.

        Fails with status 409 while products have values for a property.

        API: DELETE /tax/properties
        """

    async def create_many(
        self,
        rows: Iterable[TaxPropertyCreate | TaxProperty | AsyncTaxProperty],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncTaxProperty]:
        """Create tax properties, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /tax/properties
        """

    async def update_many(
        self,
        rows: Iterable[TaxPropertyUpdateRow | TaxProperty | AsyncTaxProperty],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncTaxProperty]:
        """Change tax properties, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/properties
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax properties by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Fails with status 409 while products have values for a property.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/properties
        """
