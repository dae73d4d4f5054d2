"""TaxRates: Taxes of a tax zone, with a rate for each tax class.

Generated from schema/v3/tax_rates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .inputs import TaxClassRateDict, TaxRateCreate, TaxRateUpdateRow
from .tax_zones import AsyncTaxZone, TaxZone

class TaxClassRate(NestedRecord):
    """The rate of a tax class."""

    def __init__(self, *, rate: Decimal | float | str = ..., tax_class_id: int = ...) -> None: ...
    @property
    def rate(self) -> Decimal:
        """Percent of the price; 25 means 25 %. Decimal, required on create."""

    @rate.setter
    def rate(self, value: Decimal | float | str) -> None: ...
    @property
    def tax_class_id(self) -> int:
        """Tax class of the products; 0 is the default class. Integer, required on create."""

    @tax_class_id.setter
    def tax_class_id(self, value: int) -> None: ...

class TaxRateFields(BaseRecord):
    """Fields of TaxRate and AsyncTaxRate."""

    @property
    def class_rates(self) -> list[TaxClassRate]:
        """Rates by tax class. Array of object, required on create."""

    @class_rates.setter
    def class_rates(self, value: Sequence[TaxClassRate | TaxClassRateDict]) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether the tax is charged. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the tax rate. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the tax. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def priority(self) -> int:
        """Order in which taxes of a zone apply; later ones compound. Integer."""

    @priority.setter
    def priority(self, value: int) -> None: ...
    @property
    def tax_zone_id(self) -> int:
        """Tax zone that the tax belongs to. Integer, required on create."""

    @tax_zone_id.setter
    def tax_zone_id(self, value: int) -> None: ...

class TaxRate(TaxRateFields, Record):
    """One tax rate. Taxes of a tax zone, with a rate for each tax class."""

    @property
    def tax_zone(self) -> TaxZone | None:
        """Tax zone that the tax belongs to. Leads to a record of TaxZones, fetched when first used."""

    def save(self) -> TaxRate:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/rates
        """

    def update(
        self,
        *,
        class_rates: Sequence[TaxClassRate | TaxClassRateDict] = ...,
        enabled: bool = ...,
        name: str = ...,
        priority: int = ...,
        tax_zone_id: int = ...,
    ) -> TaxRate:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            class_rates: Rates by tax class.
            enabled: Whether the tax is charged.
            name: Name of the tax.
            priority: Order in which taxes of a zone apply; later ones compound.
            tax_zone_id: Tax zone that the tax belongs to.

        API: PUT /tax/rates
        """

    def delete(self) -> None:
        """Delete this tax rate from the store.

        API: DELETE /tax/rates
        """

    def refresh(self) -> TaxRate:
        """Reload this tax rate; unsaved changes are discarded.

        API: GET /tax/rates
        """

class AsyncTaxRate(TaxRateFields, AsyncRecord):
    """One tax rate. Taxes of a tax zone, with a rate for each tax class. For asynchronous clients."""

    @property
    def tax_zone(self) -> AsyncLink[AsyncTaxZone | None]:
        """Tax zone that the tax belongs to. Leads to a record of TaxZones, fetched when first awaited."""

    async def save(self) -> AsyncTaxRate:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/rates
        """

    async def update(
        self,
        *,
        class_rates: Sequence[TaxClassRate | TaxClassRateDict] = ...,
        enabled: bool = ...,
        name: str = ...,
        priority: int = ...,
        tax_zone_id: int = ...,
    ) -> AsyncTaxRate:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            class_rates: Rates by tax class.
            enabled: Whether the tax is charged.
            name: Name of the tax.
            priority: Order in which taxes of a zone apply; later ones compound.
            tax_zone_id: Tax zone that the tax belongs to.

        API: PUT /tax/rates
        """

    async def delete(self) -> None:
        """Delete this tax rate from the store.

        API: DELETE /tax/rates
        """

    async def refresh(self) -> AsyncTaxRate:
        """Reload this tax rate; unsaved changes are discarded.

        API: GET /tax/rates
        """

class TaxRateFilters(FilterSet):
    """Parameters of TaxRates."""

    def __init__(
        self,
        *,
        id__in: Sequence[int] | int | None = None,
        tax_zone_id__in: Sequence[int] | int | None = None,
    ) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Tax rates with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def tax_zone_id__in(self) -> Filter[Sequence[int] | int]:
        """Tax rates of these tax zones."""

    @tax_zone_id__in.setter
    def tax_zone_id__in(self, value: Sequence[int] | int | None) -> None: ...

class TaxRates(Resource[TaxRate]):
    """Taxes of a tax zone, with a rate for each tax class."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: TaxRateFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        tax_zone_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[TaxRate]:
        """One page of tax rates, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Tax rates with one of these ids.
            tax_zone_id__in: Tax rates of these tax zones.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/rates
        """

    def iterall(
        self,
        *,
        query: TaxRateFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        tax_zone_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[TaxRate]:
        """All tax rates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Tax rates with one of these ids.
            tax_zone_id__in: Tax rates of these tax zones.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/rates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxRateFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        tax_zone_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[TaxRate]:
        """A range of tax rates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Tax rates with one of these ids.
            tax_zone_id__in: Tax rates of these tax zones.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/rates
        """

    def filters(self) -> TaxRateFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> TaxRate:
        """One tax rate by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/rates
        """

    def create(
        self,
        *,
        class_rates: Sequence[TaxClassRate | TaxClassRateDict],
        name: str,
        tax_zone_id: int,
        enabled: bool = ...,
        priority: int = ...,
    ) -> TaxRate:
        """Create one tax rate and return it as stored.

        Args:
            class_rates: Rates by tax class.
            name: Name of the tax.
            tax_zone_id: Tax zone that the tax belongs to.
            enabled: Whether the tax is charged.
            priority: Order in which taxes of a zone apply; later ones compound.

        API: POST /tax/rates
        """

    def update(
        self,
        id: int,
        /,
        *,
        class_rates: Sequence[TaxClassRate | TaxClassRateDict] = ...,
        enabled: bool = ...,
        name: str = ...,
        priority: int = ...,
        tax_zone_id: int = ...,
    ) -> TaxRate:
        """Change one tax rate; only the fields that are passed are sent.

        Args:
            class_rates: Rates by tax class.
            enabled: Whether the tax is charged.
            name: Name of the tax.
            priority: Order in which taxes of a zone apply; later ones compound.
            tax_zone_id: Tax zone that the tax belongs to.

        API: PUT /tax/rates
        """

    def delete(self, id: int, /) -> None:
        """Delete one tax rate.

        API: DELETE /tax/rates
        """

    def create_many(
        self, rows: Iterable[TaxRateCreate | TaxRate | AsyncTaxRate], /, *, concurrency: int = 1
    ) -> list[TaxRate]:
        """Create tax rates, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /tax/rates
        """

    def update_many(
        self, rows: Iterable[TaxRateUpdateRow | TaxRate | AsyncTaxRate], /, *, concurrency: int = 1
    ) -> list[TaxRate]:
        """Change tax rates, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/rates
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax rates by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/rates
        """

class AsyncTaxRates(AsyncResource[AsyncTaxRate]):
    """Taxes of a tax zone, with a rate for each tax class. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: TaxRateFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        tax_zone_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncTaxRate]:
        """One page of tax rates, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Tax rates with one of these ids.
            tax_zone_id__in: Tax rates of these tax zones.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/rates
        """

    def iterall(
        self,
        *,
        query: TaxRateFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        tax_zone_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncTaxRate]:
        """All tax rates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Tax rates with one of these ids.
            tax_zone_id__in: Tax rates of these tax zones.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/rates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxRateFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        tax_zone_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncTaxRate]:
        """A range of tax rates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Tax rates with one of these ids.
            tax_zone_id__in: Tax rates of these tax zones.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/rates
        """

    def filters(self) -> TaxRateFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncTaxRate:
        """One tax rate by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/rates
        """

    async def create(
        self,
        *,
        class_rates: Sequence[TaxClassRate | TaxClassRateDict],
        name: str,
        tax_zone_id: int,
        enabled: bool = ...,
        priority: int = ...,
    ) -> AsyncTaxRate:
        """Create one tax rate and return it as stored.

        Args:
            class_rates: Rates by tax class.
            name: Name of the tax.
            tax_zone_id: Tax zone that the tax belongs to.
            enabled: Whether the tax is charged.
            priority: Order in which taxes of a zone apply; later ones compound.

        API: POST /tax/rates
        """

    async def update(
        self,
        id: int,
        /,
        *,
        class_rates: Sequence[TaxClassRate | TaxClassRateDict] = ...,
        enabled: bool = ...,
        name: str = ...,
        priority: int = ...,
        tax_zone_id: int = ...,
    ) -> AsyncTaxRate:
        """Change one tax rate; only the fields that are passed are sent.

        Args:
            class_rates: Rates by tax class.
            enabled: Whether the tax is charged.
            name: Name of the tax.
            priority: Order in which taxes of a zone apply; later ones compound.
            tax_zone_id: Tax zone that the tax belongs to.

        API: PUT /tax/rates
        """

    async def delete(self, id: int, /) -> None:
        """Delete one tax rate.

        API: DELETE /tax/rates
        """

    async def create_many(
        self, rows: Iterable[TaxRateCreate | TaxRate | AsyncTaxRate], /, *, concurrency: int = 1
    ) -> list[AsyncTaxRate]:
        """Create tax rates, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /tax/rates
        """

    async def update_many(
        self, rows: Iterable[TaxRateUpdateRow | TaxRate | AsyncTaxRate], /, *, concurrency: int = 1
    ) -> list[AsyncTaxRate]:
        """Change tax rates, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/rates
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax rates by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/rates
        """
