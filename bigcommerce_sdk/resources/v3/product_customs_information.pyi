"""ProductCustomsInformation: Customs information of products that are shipped abroad.

Generated from schema/v3/product_customs_information.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .inputs import ProductCustomsEntryUpsertRow
from .products import AsyncProduct, Product

class ProductCustomsEntryFields(BaseRecord):
    """Fields of ProductCustomsEntry and AsyncProductCustomsEntry."""

    @property
    def product_id(self) -> int:
        """Product that it describes. Integer, create-only, required on create."""

    @property
    def country_of_origin(self) -> str:
        """Country of origin, by its two-letter ISO code. String, required on create and update."""

    @country_of_origin.setter
    def country_of_origin(self, value: str) -> None: ...
    @property
    def commodity_description(self) -> str:
        """Description of the product for customs forms. String, required on create and update, at most 100 characters."""

    @commodity_description.setter
    def commodity_description(self, value: str) -> None: ...
    @property
    def international_shipping(self) -> bool:
        """Whether the product is shipped abroad. Boolean, required on create and update."""

    @international_shipping.setter
    def international_shipping(self, value: bool) -> None: ...
    @property
    def hs_codes(self) -> dict[str, str]:
        """Harmonized system codes, by the ISO code of the destination or ALL. Map of string, required on create and update."""

    @hs_codes.setter
    def hs_codes(self, value: Mapping[str, str]) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the entry was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the entry was last changed. Datetime, read-only."""

class ProductCustomsEntry(ProductCustomsEntryFields, Record):
    """One product customs entry. Customs information of products that are shipped abroad."""

    @property
    def product(self) -> Product | None:
        """The product that it describes. Leads to a record of Products, fetched when first used."""

    def save(self) -> ProductCustomsEntry:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/products/customs-information
        """

    def update(
        self,
        *,
        country_of_origin: str = ...,
        commodity_description: str = ...,
        international_shipping: bool = ...,
        hs_codes: Mapping[str, str] = ...,
    ) -> ProductCustomsEntry:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            country_of_origin: Country of origin, by its two-letter ISO code.
            commodity_description: Description of the product for customs forms.
            international_shipping: Whether the product is shipped abroad.
            hs_codes: Harmonized system codes, by the ISO code of the destination or ALL.

        API: PUT /shipping/products/customs-information
        """

    def delete(self) -> None:
        """Delete this product customs entry from the store.

        API: DELETE /shipping/products/customs-information
        """

    def refresh(self) -> ProductCustomsEntry:
        """Reload this product customs entry; unsaved changes are discarded.

        API: GET /shipping/products/customs-information
        """

class AsyncProductCustomsEntry(ProductCustomsEntryFields, AsyncRecord):
    """One product customs entry. Customs information of products that are shipped abroad. For asynchronous clients."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product that it describes. Leads to a record of Products, fetched when first awaited."""

    async def save(self) -> AsyncProductCustomsEntry:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/products/customs-information
        """

    async def update(
        self,
        *,
        country_of_origin: str = ...,
        commodity_description: str = ...,
        international_shipping: bool = ...,
        hs_codes: Mapping[str, str] = ...,
    ) -> AsyncProductCustomsEntry:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            country_of_origin: Country of origin, by its two-letter ISO code.
            commodity_description: Description of the product for customs forms.
            international_shipping: Whether the product is shipped abroad.
            hs_codes: Harmonized system codes, by the ISO code of the destination or ALL.

        API: PUT /shipping/products/customs-information
        """

    async def delete(self) -> None:
        """Delete this product customs entry from the store.

        API: DELETE /shipping/products/customs-information
        """

    async def refresh(self) -> AsyncProductCustomsEntry:
        """Reload this product customs entry; unsaved changes are discarded.

        API: GET /shipping/products/customs-information
        """

class ProductCustomsEntryFilters(FilterSet):
    """Parameters of ProductCustomsInformation."""

    def __init__(self, *, product_id__in: Sequence[int] | int | None = None) -> None: ...
    @property
    def product_id__in(self) -> Filter[Sequence[int] | int]:
        """Entries of these products."""

    @product_id__in.setter
    def product_id__in(self, value: Sequence[int] | int | None) -> None: ...

class ProductCustomsInformation(Resource[ProductCustomsEntry]):
    """Customs information of products that are shipped abroad."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductCustomsEntryFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductCustomsEntry]:
        """One page of product customs information, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Entries of these products.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/products/customs-information
        """

    def iterall(
        self,
        *,
        query: ProductCustomsEntryFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductCustomsEntry]:
        """All product customs information, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Entries of these products.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/products/customs-information
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductCustomsEntryFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductCustomsEntry]:
        """A range of product customs information by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Entries of these products.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/products/customs-information
        """

    def filters(self) -> ProductCustomsEntryFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductCustomsEntry:
        """One product customs entry by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/products/customs-information
        """

    def create(
        self,
        *,
        product_id: int,
        country_of_origin: str,
        commodity_description: str,
        international_shipping: bool,
        hs_codes: Mapping[str, str],
    ) -> ProductCustomsEntry:
        """Create one product customs entry and return it as stored.

        Args:
            product_id: Product that it describes.
            country_of_origin: Country of origin, by its two-letter ISO code.
            commodity_description: Description of the product for customs forms.
            international_shipping: Whether the product is shipped abroad.
            hs_codes: Harmonized system codes, by the ISO code of the destination or ALL.

        API: PUT /shipping/products/customs-information
        """

    def update(
        self,
        id: int,
        /,
        *,
        country_of_origin: str,
        commodity_description: str,
        international_shipping: bool,
        hs_codes: Mapping[str, str],
    ) -> ProductCustomsEntry:
        """Change one product customs entry; only the fields that are passed are sent.

        Args:
            country_of_origin: Country of origin, by its two-letter ISO code.
            commodity_description: Description of the product for customs forms.
            international_shipping: Whether the product is shipped abroad.
            hs_codes: Harmonized system codes, by the ISO code of the destination or ALL.

        API: PUT /shipping/products/customs-information
        """

    def delete(self, id: int, /) -> None:
        """Delete one product customs entry.

        API: DELETE /shipping/products/customs-information
        """

    def upsert_many(
        self,
        rows: Iterable[
            ProductCustomsEntryUpsertRow | ProductCustomsEntry | AsyncProductCustomsEntry
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ProductCustomsEntry]:
        """Change product customs information, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /shipping/products/customs-information
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete product customs information by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /shipping/products/customs-information
        """

class AsyncProductCustomsInformation(AsyncResource[AsyncProductCustomsEntry]):
    """Customs information of products that are shipped abroad. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductCustomsEntryFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductCustomsEntry]:
        """One page of product customs information, as a list with has_more.

        Args:
            query: Filters made with filters().
            product_id__in: Entries of these products.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/products/customs-information
        """

    def iterall(
        self,
        *,
        query: ProductCustomsEntryFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductCustomsEntry]:
        """All product customs information, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            product_id__in: Entries of these products.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/products/customs-information
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductCustomsEntryFilters | None = None,
        product_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductCustomsEntry]:
        """A range of product customs information by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            product_id__in: Entries of these products.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/products/customs-information
        """

    def filters(self) -> ProductCustomsEntryFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductCustomsEntry:
        """One product customs entry by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/products/customs-information
        """

    async def create(
        self,
        *,
        product_id: int,
        country_of_origin: str,
        commodity_description: str,
        international_shipping: bool,
        hs_codes: Mapping[str, str],
    ) -> AsyncProductCustomsEntry:
        """Create one product customs entry and return it as stored.

        Args:
            product_id: Product that it describes.
            country_of_origin: Country of origin, by its two-letter ISO code.
            commodity_description: Description of the product for customs forms.
            international_shipping: Whether the product is shipped abroad.
            hs_codes: Harmonized system codes, by the ISO code of the destination or ALL.

        API: PUT /shipping/products/customs-information
        """

    async def update(
        self,
        id: int,
        /,
        *,
        country_of_origin: str,
        commodity_description: str,
        international_shipping: bool,
        hs_codes: Mapping[str, str],
    ) -> AsyncProductCustomsEntry:
        """Change one product customs entry; only the fields that are passed are sent.

        Args:
            country_of_origin: Country of origin, by its two-letter ISO code.
            commodity_description: Description of the product for customs forms.
            international_shipping: Whether the product is shipped abroad.
            hs_codes: Harmonized system codes, by the ISO code of the destination or ALL.

        API: PUT /shipping/products/customs-information
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product customs entry.

        API: DELETE /shipping/products/customs-information
        """

    async def upsert_many(
        self,
        rows: Iterable[
            ProductCustomsEntryUpsertRow | ProductCustomsEntry | AsyncProductCustomsEntry
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncProductCustomsEntry]:
        """Change product customs information, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /shipping/products/customs-information
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete product customs information by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /shipping/products/customs-information
        """
