"""PriceListRecords: Prices of one price list: one for each variant and currency.

Generated from schema/v3/price_lists.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage

from .inputs import (
    PriceListBulkTierDict,
    PriceListRecordCreate,
    PriceListRecordInputDict,
    PriceListRecordUpsertRow,
)
from .price_list_records_records import (
    AsyncPriceListRecord as AsyncPriceListRecord,
    PriceListBulkTier as PriceListBulkTier,
    PriceListRecord as PriceListRecord,
    PriceListRecordFields as PriceListRecordFields,
    PriceListRecordFilters as PriceListRecordFilters,
    PriceListRecordInclude as PriceListRecordInclude,
    PriceListRecordInput as PriceListRecordInput,
    PriceListTierType as PriceListTierType,
)

class PriceListRecords(Resource[PriceListRecord]):
    """Prices of one price list: one for each variant and currency."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        price_list_id: int,
        /,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PriceListRecord]:
        """One page of price list records, as a list with has_more.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def iterall(
        self,
        price_list_id: int,
        /,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[PriceListRecord]:
        """All price list records, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def enumerate(
        self,
        price_list_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[PriceListRecord]:
        """A range of price list records by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def filters(self) -> PriceListRecordFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, price_list_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[PriceListRecord]:
        """One page of the price list records of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    @overload
    def get(
        self,
        price_list_id: int,
        variant_id: int,
        currency: str,
        /,
        *,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> PriceListRecord:
        """One price list record by its id.

        Args:
            include: Parts to return as well.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def create(
        self,
        price_list_id: int,
        /,
        *,
        variant_id: int = ...,
        sku: str | None = ...,
        currency: str = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> PriceListRecord:
        """Create one price list record and return it as stored.

        Args:
            variant_id: Id of the variant.
            sku: SKU of the variant; returned with include=sku.
            currency: Three-letter code of the currency.
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: POST /pricelists/{price_list_id}/records
        """

    def update(
        self,
        price_list_id: int,
        variant_id: int,
        currency: str,
        /,
        *,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> PriceListRecord:
        """Change one price list record; only the fields that are passed are sent.

        Args:
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: PUT /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def delete(self, price_list_id: int, variant_id: int, currency: str, /) -> None:
        """Delete one price list record.

        API: DELETE /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def delete_all(
        self,
        price_list_id: int,
        /,
        *,
        currency: str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
    ) -> None:
        """Delete all price list records.

        Args:
            currency: Currency of the prices to delete, as three-letter code.
            variant_id__in: Variants of the prices to delete.
            sku__in: SKUs of the prices to delete.

        API: DELETE /pricelists/{price_list_id}/records
        """

    def create_many(
        self,
        price_list_id: int,
        rows: Iterable[PriceListRecordCreate | PriceListRecord | AsyncPriceListRecord],
        /,
        *,
        concurrency: int = 1,
    ) -> list[PriceListRecord]:
        """Create price list records, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /pricelists/{price_list_id}/records
        """

    def upsert_many(
        self,
        price_list_id: int,
        rows: Iterable[PriceListRecordUpsertRow | PriceListRecord | AsyncPriceListRecord],
        /,
        *,
        concurrency: int = 1,
    ) -> list[PriceListRecord]:
        """Change price list records, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /pricelists/{price_list_id}/records
        """

    def by_variant(
        self,
        price_list_id: int,
        variant_id: int,
        /,
        *,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
    ) -> list[PriceListRecord]:
        """Fetches the prices of a variant in all currencies.

        Args:
            include: Parts to return as well.

        API: GET /pricelists/{price_list_id}/records/{variant_id}
        """

    def create_for_lists(
        self, rows: Iterable[PriceListRecordInput | PriceListRecordInputDict], /
    ) -> Any:
        """Creates prices in several price lists, at most 100 a call.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: POST /pricelists/records
        """

    def upsert_for_lists(
        self, rows: Iterable[PriceListRecordInput | PriceListRecordInputDict], /
    ) -> Any:
        """Creates or changes prices in several price lists.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: PUT /pricelists/records
        """

class BoundPriceListRecords(BoundResource[PriceListRecord]):
    """PriceListRecords of one price list."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PriceListRecord]:
        """One page of price list records, as a list with has_more.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def iterall(
        self,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[PriceListRecord]:
        """All price list records, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[PriceListRecord]:
        """A range of price list records by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def filters(self) -> PriceListRecordFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[PriceListRecord]:
        """All price list records, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    @overload
    def __call__(
        self, variant_id: int, currency: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> PriceListRecord:
        """One price list record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def get(
        self,
        variant_id: int,
        currency: str,
        /,
        *,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> PriceListRecord:
        """One price list record by its id.

        Args:
            include: Parts to return as well.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def create(
        self,
        *,
        variant_id: int = ...,
        sku: str | None = ...,
        currency: str = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> PriceListRecord:
        """Create one price list record and return it as stored.

        Args:
            variant_id: Id of the variant.
            sku: SKU of the variant; returned with include=sku.
            currency: Three-letter code of the currency.
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: POST /pricelists/{price_list_id}/records
        """

    def update(
        self,
        variant_id: int,
        currency: str,
        /,
        *,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> PriceListRecord:
        """Change one price list record; only the fields that are passed are sent.

        Args:
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: PUT /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def delete(self, variant_id: int, currency: str, /) -> None:
        """Delete one price list record.

        API: DELETE /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def delete_all(
        self,
        *,
        currency: str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
    ) -> None:
        """Delete all price list records.

        Args:
            currency: Currency of the prices to delete, as three-letter code.
            variant_id__in: Variants of the prices to delete.
            sku__in: SKUs of the prices to delete.

        API: DELETE /pricelists/{price_list_id}/records
        """

    def create_many(
        self,
        rows: Iterable[PriceListRecordCreate | PriceListRecord | AsyncPriceListRecord],
        /,
        *,
        concurrency: int = 1,
    ) -> list[PriceListRecord]:
        """Create price list records, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /pricelists/{price_list_id}/records
        """

    def upsert_many(
        self,
        rows: Iterable[PriceListRecordUpsertRow | PriceListRecord | AsyncPriceListRecord],
        /,
        *,
        concurrency: int = 1,
    ) -> list[PriceListRecord]:
        """Change price list records, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /pricelists/{price_list_id}/records
        """

    def by_variant(
        self,
        variant_id: int,
        /,
        *,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
    ) -> list[PriceListRecord]:
        """Fetches the prices of a variant in all currencies.

        Args:
            include: Parts to return as well.

        API: GET /pricelists/{price_list_id}/records/{variant_id}
        """

class AsyncPriceListRecords(AsyncResource[AsyncPriceListRecord]):
    """Prices of one price list: one for each variant and currency. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        price_list_id: int,
        /,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPriceListRecord]:
        """One page of price list records, as a list with has_more.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def iterall(
        self,
        price_list_id: int,
        /,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPriceListRecord]:
        """All price list records, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def enumerate(
        self,
        price_list_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPriceListRecord]:
        """A range of price list records by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def filters(self) -> PriceListRecordFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, price_list_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncPriceListRecord]:
        """One page of the price list records of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    @overload
    async def get(
        self,
        price_list_id: int,
        variant_id: int,
        currency: str,
        /,
        *,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPriceListRecord:
        """One price list record by its id.

        Args:
            include: Parts to return as well.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def create(
        self,
        price_list_id: int,
        /,
        *,
        variant_id: int = ...,
        sku: str | None = ...,
        currency: str = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> AsyncPriceListRecord:
        """Create one price list record and return it as stored.

        Args:
            variant_id: Id of the variant.
            sku: SKU of the variant; returned with include=sku.
            currency: Three-letter code of the currency.
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: POST /pricelists/{price_list_id}/records
        """

    async def update(
        self,
        price_list_id: int,
        variant_id: int,
        currency: str,
        /,
        *,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> AsyncPriceListRecord:
        """Change one price list record; only the fields that are passed are sent.

        Args:
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: PUT /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def delete(self, price_list_id: int, variant_id: int, currency: str, /) -> None:
        """Delete one price list record.

        API: DELETE /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def delete_all(
        self,
        price_list_id: int,
        /,
        *,
        currency: str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
    ) -> None:
        """Delete all price list records.

        Args:
            currency: Currency of the prices to delete, as three-letter code.
            variant_id__in: Variants of the prices to delete.
            sku__in: SKUs of the prices to delete.

        API: DELETE /pricelists/{price_list_id}/records
        """

    async def create_many(
        self,
        price_list_id: int,
        rows: Iterable[PriceListRecordCreate | PriceListRecord | AsyncPriceListRecord],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncPriceListRecord]:
        """Create price list records, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /pricelists/{price_list_id}/records
        """

    async def upsert_many(
        self,
        price_list_id: int,
        rows: Iterable[PriceListRecordUpsertRow | PriceListRecord | AsyncPriceListRecord],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncPriceListRecord]:
        """Change price list records, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /pricelists/{price_list_id}/records
        """

    async def by_variant(
        self,
        price_list_id: int,
        variant_id: int,
        /,
        *,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
    ) -> list[AsyncPriceListRecord]:
        """Fetches the prices of a variant in all currencies.

        Args:
            include: Parts to return as well.

        API: GET /pricelists/{price_list_id}/records/{variant_id}
        """

    async def create_for_lists(
        self, rows: Iterable[PriceListRecordInput | PriceListRecordInputDict], /
    ) -> Any:
        """Creates prices in several price lists, at most 100 a call.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: POST /pricelists/records
        """

    async def upsert_for_lists(
        self, rows: Iterable[PriceListRecordInput | PriceListRecordInputDict], /
    ) -> Any:
        """Creates or changes prices in several price lists.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: PUT /pricelists/records
        """

class AsyncBoundPriceListRecords(AsyncBoundResource[AsyncPriceListRecord]):
    """PriceListRecords of one price list. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPriceListRecord]:
        """One page of price list records, as a list with has_more.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def iterall(
        self,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPriceListRecord]:
        """All price list records, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPriceListRecord]:
        """A range of price list records by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    def filters(self) -> PriceListRecordFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: PriceListRecordFilters | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPriceListRecord]:
        """All price list records, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            variant_id__in: Prices of these variants.
            product_id__in: Prices of variants of these products.
            currency_: Prices in this currency, by its three-letter code.
            price: Records with this price.
            sale_price: Records with this sale price.
            retail_price: Records with this retail price.
            map_price: Records with this minimum advertised price.
            calculated_price: Records with this calculated price.
            date_created: Prices created at this time.
            date_modified: Prices last changed at this time.
            sku: Prices of the variant with this SKU.
            sku__in: Prices of the variants with one of these SKUs.
            currency__in: Prices in one of these currencies.
            price__max: Highest price to return.
            price__min: Lowest price to return.
            sale_price__max: Highest sale price to return.
            sale_price__min: Lowest sale price to return.
            retail_price__max: Highest retail price to return.
            retail_price__min: Lowest retail price to return.
            map_price__max: Highest minimum advertised price to return.
            map_price__min: Lowest minimum advertised price to return.
            calculated_price__max: Highest calculated price to return.
            calculated_price__min: Lowest calculated price to return.
            date_created__max: Prices created at or before this time.
            date_created__min: Prices created at or after this time.
            date_modified__max: Prices last changed at or before this time.
            date_modified__min: Prices last changed at or after this time.
            before: Returns the rows before this cursor of a previous response.
            after: Returns the rows after this cursor of a previous response.
            include: Parts to return as well.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records
        """

    @overload
    async def __call__(
        self, variant_id: int, currency: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncPriceListRecord:
        """One price list record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def get(
        self,
        variant_id: int,
        currency: str,
        /,
        *,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPriceListRecord:
        """One price list record by its id.

        Args:
            include: Parts to return as well.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def create(
        self,
        *,
        variant_id: int = ...,
        sku: str | None = ...,
        currency: str = ...,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> AsyncPriceListRecord:
        """Create one price list record and return it as stored.

        Args:
            variant_id: Id of the variant.
            sku: SKU of the variant; returned with include=sku.
            currency: Three-letter code of the currency.
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: POST /pricelists/{price_list_id}/records
        """

    async def update(
        self,
        variant_id: int,
        currency: str,
        /,
        *,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> AsyncPriceListRecord:
        """Change one price list record; only the fields that are passed are sent.

        Args:
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: PUT /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def delete(self, variant_id: int, currency: str, /) -> None:
        """Delete one price list record.

        API: DELETE /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def delete_all(
        self,
        *,
        currency: str | None = None,
        variant_id__in: Sequence[int] | int | None = None,
        sku__in: Sequence[str] | str | None = None,
    ) -> None:
        """Delete all price list records.

        Args:
            currency: Currency of the prices to delete, as three-letter code.
            variant_id__in: Variants of the prices to delete.
            sku__in: SKUs of the prices to delete.

        API: DELETE /pricelists/{price_list_id}/records
        """

    async def create_many(
        self,
        rows: Iterable[PriceListRecordCreate | PriceListRecord | AsyncPriceListRecord],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncPriceListRecord]:
        """Create price list records, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /pricelists/{price_list_id}/records
        """

    async def upsert_many(
        self,
        rows: Iterable[PriceListRecordUpsertRow | PriceListRecord | AsyncPriceListRecord],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncPriceListRecord]:
        """Change price list records, many at once, and create those that do not exist.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /pricelists/{price_list_id}/records
        """

    async def by_variant(
        self,
        variant_id: int,
        /,
        *,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
    ) -> list[AsyncPriceListRecord]:
        """Fetches the prices of a variant in all currencies.

        Args:
            include: Parts to return as well.

        API: GET /pricelists/{price_list_id}/records/{variant_id}
        """
