"""TaxProductProperties: Tax properties of products, which tax providers get with each quote.

Generated from schema/v3/tax_product_properties.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

from .inputs import TaxProductPropertyUpsertRow
from .products import AsyncProduct, Product

class TaxProductPropertyFields(BaseRecord):
    """Fields of TaxProductProperty and AsyncTaxProductProperty."""

    @property
    def product_id(self) -> int:
        """Product with the properties. Integer, create-only, required on create."""

    @property
    def tax_properties(self) -> dict[str, Any]:
        """Values by the code of their tax property. Map, required on create and update."""

    @tax_properties.setter
    def tax_properties(self, value: dict[str, Any]) -> None: ...

class TaxProductProperty(TaxProductPropertyFields, Record):
    """One tax product property. Tax properties of products, which tax providers get with each quote."""

    @property
    def product(self) -> Product | None:
        """The product with the properties. Leads to a record of Products, fetched when first used."""

    def save(self) -> TaxProductProperty:
        """Send only the changed fields; does nothing without changes.

        Adds properties to those of the products; existing ones get the new values.

        API: PUT /tax/products/properties
        """

    def update(self, *, tax_properties: dict[str, Any] = ...) -> TaxProductProperty:
        """Set fields and save them, with earlier assignments, in one call.

        Adds properties to those of the products; existing ones get the new values.

        Args:
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/products/properties
        """

    def delete(self) -> None:
        """Delete this tax product property from the store.

        API: DELETE /tax/products/properties
        """

class AsyncTaxProductProperty(TaxProductPropertyFields, AsyncRecord):
    """One tax product property. Tax properties of products, which tax providers get with each quote. For asynchronous clients."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product with the properties. Leads to a record of Products, fetched when first awaited."""

    async def save(self) -> AsyncTaxProductProperty:
        """Send only the changed fields; does nothing without changes.

        Adds properties to those of the products; existing ones get the new values.

        API: PUT /tax/products/properties
        """

    async def update(self, *, tax_properties: dict[str, Any] = ...) -> AsyncTaxProductProperty:
        """Set fields and save them, with earlier assignments, in one call.

        Adds properties to those of the products; existing ones get the new values.

        Args:
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/products/properties
        """

    async def delete(self) -> None:
        """Delete this tax product property from the store.

        API: DELETE /tax/products/properties
        """

class TaxProductPropertyFilters(FilterSet):
    """Parameters of TaxProductProperties."""

    def __init__(self, *, product_id__in: Sequence[int] | int | None = None) -> None: ...
    @property
    def product_id__in(self) -> Filter[Sequence[int] | int]:
        """Tax properties of these products."""

    @product_id__in.setter
    def product_id__in(self, value: Sequence[int] | int | None) -> None: ...

class TaxProductProperties(Resource[TaxProductProperty]):
    """Tax properties of products, which tax providers get with each quote."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: TaxProductPropertyFilters | None = None,
        product_id__in: Sequence[int] | int,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[TaxProductProperty]:
        """One page of tax product properties, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Tax properties of these products.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/products/properties
        """

    def iterall(
        self,
        *,
        query: TaxProductPropertyFilters | None = None,
        product_id__in: Sequence[int] | int,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[TaxProductProperty]:
        """All tax product properties, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Tax properties of these products.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/products/properties
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxProductPropertyFilters | None = None,
        product_id__in: Sequence[int] | int,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[TaxProductProperty]:
        """A range of tax product properties by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Tax properties of these products.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/products/properties
        """

    def filters(self) -> TaxProductPropertyFilters:
        """An empty filter set, to be passed as query=."""

    def create(self, *, product_id: int, tax_properties: dict[str, Any]) -> TaxProductProperty:
        """Create one tax product property and return it as stored.

        Adds properties to those of the products; existing ones get the new values.

        Args:
            product_id: Product with the properties.
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/products/properties
        """

    def update(self, id: int, /, *, tax_properties: dict[str, Any]) -> TaxProductProperty:
        """Change one tax product property; only the fields that are passed are sent.

        Adds properties to those of the products; existing ones get the new values.

        Args:
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/products/properties
        """

    def delete(self, id: int, /) -> None:
        """Delete one tax product property.

        API: DELETE /tax/products/properties
        """

    def upsert_many(
        self,
        rows: Iterable[TaxProductPropertyUpsertRow | TaxProductProperty | AsyncTaxProductProperty],
        /,
        *,
        concurrency: int = 1,
    ) -> list[TaxProductProperty]:
        """Change tax product properties, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Adds properties to those of the products; existing ones get the new values.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/products/properties
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax product properties by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/products/properties
        """

class AsyncTaxProductProperties(AsyncResource[AsyncTaxProductProperty]):
    """Tax properties of products, which tax providers get with each quote. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: TaxProductPropertyFilters | None = None,
        product_id__in: Sequence[int] | int,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncTaxProductProperty]:
        """One page of tax product properties, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Tax properties of these products.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/products/properties
        """

    def iterall(
        self,
        *,
        query: TaxProductPropertyFilters | None = None,
        product_id__in: Sequence[int] | int,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncTaxProductProperty]:
        """All tax product properties, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Tax properties of these products.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/products/properties
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxProductPropertyFilters | None = None,
        product_id__in: Sequence[int] | int,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncTaxProductProperty]:
        """A range of tax product properties by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Tax properties of these products.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/products/properties
        """

    def filters(self) -> TaxProductPropertyFilters:
        """An empty filter set, to be passed as query=."""

    async def create(
        self, *, product_id: int, tax_properties: dict[str, Any]
    ) -> AsyncTaxProductProperty:
        """Create one tax product property and return it as stored.

        Adds properties to those of the products; existing ones get the new values.

        Args:
            product_id: Product with the properties.
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/products/properties
        """

    async def update(
        self, id: int, /, *, tax_properties: dict[str, Any]
    ) -> AsyncTaxProductProperty:
        """Change one tax product property; only the fields that are passed are sent.

        Adds properties to those of the products; existing ones get the new values.

        Args:
            tax_properties: Values by the code of their tax property.

        API: PUT /tax/products/properties
        """

    async def delete(self, id: int, /) -> None:
        """Delete one tax product property.

        API: DELETE /tax/products/properties
        """

    async def upsert_many(
        self,
        rows: Iterable[TaxProductPropertyUpsertRow | TaxProductProperty | AsyncTaxProductProperty],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncTaxProductProperty]:
        """Change tax product properties, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Adds properties to those of the products; existing ones get the new values.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/products/properties
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax product properties by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/products/properties
        """
