"""TaxZones: Groups of shoppers, by location and customer group, who pay the same taxes.

Generated from schema/v3/tax_zones.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import (
    TaxZoneCheckDict,
    TaxZoneCreate,
    TaxZoneLocationDict,
    TaxZonePriceDisplayDict,
    TaxZoneShoppersDict,
    TaxZoneUpdateRow,
)

class TaxZonePriceDisplay(NestedRecord):
    """How shoppers of a zone see prices."""

    def __init__(
        self,
        *,
        show_inclusive: bool = ...,
        show_both_on_detail_view: bool = ...,
        show_both_on_list_view: bool = ...,
    ) -> None: ...
    @property
    def show_inclusive(self) -> bool:
        """Whether prices include tax. Boolean, required on create."""

    @show_inclusive.setter
    def show_inclusive(self, value: bool) -> None: ...
    @property
    def show_both_on_detail_view(self) -> bool:
        """Whether product pages show prices with and without tax. Boolean."""

    @show_both_on_detail_view.setter
    def show_both_on_detail_view(self, value: bool) -> None: ...
    @property
    def show_both_on_list_view(self) -> bool:
        """Whether product lists show prices with and without tax. Boolean."""

    @show_both_on_list_view.setter
    def show_both_on_list_view(self, value: bool) -> None: ...

class TaxZoneLocation(NestedRecord):
    """A country, or parts of it."""

    def __init__(
        self,
        *,
        country_code: str = ...,
        subdivision_codes: Sequence[str] = ...,
        postal_codes: Sequence[str] = ...,
    ) -> None: ...
    @property
    def country_code(self) -> str:
        """Two-letter ISO code of the country. String."""

    @country_code.setter
    def country_code(self, value: str) -> None: ...
    @property
    def subdivision_codes(self) -> list[str]:
        """Codes of states or regions without the country, such as NSW; empty for all. Array of string."""

    @subdivision_codes.setter
    def subdivision_codes(self, value: Sequence[str]) -> None: ...
    @property
    def postal_codes(self) -> list[str]:
        """Postal codes; empty for all. Array of string."""

    @postal_codes.setter
    def postal_codes(self, value: Sequence[str]) -> None: ...

class TaxZoneShoppers(NestedRecord):
    """Shoppers whom a zone is for."""

    def __init__(
        self,
        *,
        locations: Sequence[TaxZoneLocation | TaxZoneLocationDict] = ...,
        customer_groups: Sequence[int] = ...,
    ) -> None: ...
    @property
    def locations(self) -> list[TaxZoneLocation]:
        """Places where the shoppers are. Array of object, required on create."""

    @locations.setter
    def locations(self, value: Sequence[TaxZoneLocation | TaxZoneLocationDict]) -> None: ...
    @property
    def customer_groups(self) -> list[int]:
        """Ids of their customer groups; empty for all customers. Array of integer."""

    @customer_groups.setter
    def customer_groups(self, value: Sequence[int]) -> None: ...

class TaxZoneCheck(NestedRecord):
    """A shopper whose tax zone is wanted."""

    def __init__(
        self,
        *,
        country_code: str = ...,
        subdivision_codes: str = ...,
        postal_code: str = ...,
        customer_group_id: int = ...,
    ) -> None: ...
    @property
    def country_code(self) -> str:
        """Two-letter ISO code of the country. String, required on create."""

    @country_code.setter
    def country_code(self, value: str) -> None: ...
    @property
    def subdivision_codes(self) -> str:
        """Code of the state or region without the country, such as NSW. String."""

    @subdivision_codes.setter
    def subdivision_codes(self, value: str) -> None: ...
    @property
    def postal_code(self) -> str:
        """Postal code of the shopper. String."""

    @postal_code.setter
    def postal_code(self, value: str) -> None: ...
    @property
    def customer_group_id(self) -> int:
        """Customer group of the shopper; 0 for none. Integer."""

    @customer_group_id.setter
    def customer_group_id(self, value: int) -> None: ...

class TaxZoneFields(BaseRecord):
    """Fields of TaxZone and AsyncTaxZone."""

    @property
    def id(self) -> int:
        """Identifies the tax zone. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the zone in the control panel. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether the store uses the zone. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def price_display_settings(self) -> TaxZonePriceDisplay:
        """How shoppers of the zone see prices. Object."""

    @price_display_settings.setter
    def price_display_settings(
        self, value: TaxZonePriceDisplay | TaxZonePriceDisplayDict
    ) -> None: ...
    @property
    def shopper_target_settings(self) -> TaxZoneShoppers | None:
        """Shoppers whom the zone is for; null for the default zone. Object, can be None."""

    @shopper_target_settings.setter
    def shopper_target_settings(
        self, value: TaxZoneShoppers | TaxZoneShoppersDict | None
    ) -> None: ...

class TaxZone(TaxZoneFields, Record):
    """One tax zone. Groups of shoppers, by location and customer group, who pay the same taxes."""

    def save(self) -> TaxZone:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/zones
        """

    def update(
        self,
        *,
        name: str = ...,
        enabled: bool = ...,
        price_display_settings: TaxZonePriceDisplay | TaxZonePriceDisplayDict = ...,
        shopper_target_settings: TaxZoneShoppers | TaxZoneShoppersDict | None = ...,
    ) -> TaxZone:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the zone in the control panel.
            enabled: Whether the store uses the zone.
            price_display_settings: How shoppers of the zone see prices.
            shopper_target_settings: Shoppers whom the zone is for; null for the default zone.

        API: PUT /tax/zones
        """

    def delete(self) -> None:
        """Delete this tax zone from the store.

        Deletes the tax rates of the zones too.

        API: DELETE /tax/zones
        """

    def refresh(self) -> TaxZone:
        """Reload this tax zone; unsaved changes are discarded.

        API: GET /tax/zones
        """

class AsyncTaxZone(TaxZoneFields, AsyncRecord):
    """One tax zone. Groups of shoppers, by location and customer group, who pay the same taxes. For asynchronous clients."""

    async def save(self) -> AsyncTaxZone:
        """Send only the changed fields; does nothing without changes.

        API: PUT /tax/zones
        """

    async def update(
        self,
        *,
        name: str = ...,
        enabled: bool = ...,
        price_display_settings: TaxZonePriceDisplay | TaxZonePriceDisplayDict = ...,
        shopper_target_settings: TaxZoneShoppers | TaxZoneShoppersDict | None = ...,
    ) -> AsyncTaxZone:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the zone in the control panel.
            enabled: Whether the store uses the zone.
            price_display_settings: How shoppers of the zone see prices.
            shopper_target_settings: Shoppers whom the zone is for; null for the default zone.

        API: PUT /tax/zones
        """

    async def delete(self) -> None:
        """Delete this tax zone from the store.

        Deletes the tax rates of the zones too.

        API: DELETE /tax/zones
        """

    async def refresh(self) -> AsyncTaxZone:
        """Reload this tax zone; unsaved changes are discarded.

        API: GET /tax/zones
        """

class TaxZoneFilters(FilterSet):
    """Parameters of TaxZones."""

    def __init__(self, *, id__in: Sequence[int] | int | None = None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Tax zones with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...

class TaxZones(Resource[TaxZone]):
    """Groups of shoppers, by location and customer group, who pay the same taxes."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: TaxZoneFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[TaxZone]:
        """One page of tax zones, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Tax zones with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/zones
        """

    def iterall(
        self,
        *,
        query: TaxZoneFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[TaxZone]:
        """All tax zones, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Tax zones with one of these ids.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/zones
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxZoneFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[TaxZone]:
        """A range of tax zones by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Tax zones with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/zones
        """

    def filters(self) -> TaxZoneFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> TaxZone:
        """One tax zone by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/zones
        """

    def create(
        self,
        *,
        name: str,
        enabled: bool = ...,
        price_display_settings: TaxZonePriceDisplay | TaxZonePriceDisplayDict = ...,
        shopper_target_settings: TaxZoneShoppers | TaxZoneShoppersDict | None = ...,
    ) -> TaxZone:
        """Create one tax zone and return it as stored.

        Args:
            name: Name of the zone in the control panel.
            enabled: Whether the store uses the zone.
            price_display_settings: How shoppers of the zone see prices.
            shopper_target_settings: Shoppers whom the zone is for; null for the default zone.

        API: POST /tax/zones
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        enabled: bool = ...,
        price_display_settings: TaxZonePriceDisplay | TaxZonePriceDisplayDict = ...,
        shopper_target_settings: TaxZoneShoppers | TaxZoneShoppersDict | None = ...,
    ) -> TaxZone:
        """Change one tax zone; only the fields that are passed are sent.

        Args:
            name: Name of the zone in the control panel.
            enabled: Whether the store uses the zone.
            price_display_settings: How shoppers of the zone see prices.
            shopper_target_settings: Shoppers whom the zone is for; null for the default zone.

        API: PUT /tax/zones
        """

    def delete(self, id: int, /) -> None:
        """Delete one tax zone.

        Deletes the tax rates of the zones too.

        API: DELETE /tax/zones
        """

    def create_many(
        self, rows: Iterable[TaxZoneCreate | TaxZone | AsyncTaxZone], /, *, concurrency: int = 1
    ) -> list[TaxZone]:
        """Create tax zones, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /tax/zones
        """

    def update_many(
        self, rows: Iterable[TaxZoneUpdateRow | TaxZone | AsyncTaxZone], /, *, concurrency: int = 1
    ) -> list[TaxZone]:
        """Change tax zones, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/zones
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax zones by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Deletes the tax rates of the zones too.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/zones
        """

    def check(self, rows: Iterable[TaxZoneCheck | TaxZoneCheckDict], /) -> list[TaxZone]:
        """Finds the tax zones of shoppers.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: POST /tax/zonecheck
        """

class AsyncTaxZones(AsyncResource[AsyncTaxZone]):
    """Groups of shoppers, by location and customer group, who pay the same taxes. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: TaxZoneFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncTaxZone]:
        """One page of tax zones, as a list with has_more.

        Args:
            query: Filters made with filters().
            id__in: Tax zones with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/zones
        """

    def iterall(
        self,
        *,
        query: TaxZoneFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncTaxZone]:
        """All tax zones, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id__in: Tax zones with one of these ids.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/zones
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: TaxZoneFilters | None = None,
        id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncTaxZone]:
        """A range of tax zones by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id__in: Tax zones with one of these ids.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/zones
        """

    def filters(self) -> TaxZoneFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncTaxZone:
        """One tax zone by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /tax/zones
        """

    async def create(
        self,
        *,
        name: str,
        enabled: bool = ...,
        price_display_settings: TaxZonePriceDisplay | TaxZonePriceDisplayDict = ...,
        shopper_target_settings: TaxZoneShoppers | TaxZoneShoppersDict | None = ...,
    ) -> AsyncTaxZone:
        """Create one tax zone and return it as stored.

        Args:
            name: Name of the zone in the control panel.
            enabled: Whether the store uses the zone.
            price_display_settings: How shoppers of the zone see prices.
            shopper_target_settings: Shoppers whom the zone is for; null for the default zone.

        API: POST /tax/zones
        """

    async def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        enabled: bool = ...,
        price_display_settings: TaxZonePriceDisplay | TaxZonePriceDisplayDict = ...,
        shopper_target_settings: TaxZoneShoppers | TaxZoneShoppersDict | None = ...,
    ) -> AsyncTaxZone:
        """Change one tax zone; only the fields that are passed are sent.

        Args:
            name: Name of the zone in the control panel.
            enabled: Whether the store uses the zone.
            price_display_settings: How shoppers of the zone see prices.
            shopper_target_settings: Shoppers whom the zone is for; null for the default zone.

        API: PUT /tax/zones
        """

    async def delete(self, id: int, /) -> None:
        """Delete one tax zone.

        Deletes the tax rates of the zones too.

        API: DELETE /tax/zones
        """

    async def create_many(
        self, rows: Iterable[TaxZoneCreate | TaxZone | AsyncTaxZone], /, *, concurrency: int = 1
    ) -> list[AsyncTaxZone]:
        """Create tax zones, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /tax/zones
        """

    async def update_many(
        self, rows: Iterable[TaxZoneUpdateRow | TaxZone | AsyncTaxZone], /, *, concurrency: int = 1
    ) -> list[AsyncTaxZone]:
        """Change tax zones, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /tax/zones
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete tax zones by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Deletes the tax rates of the zones too.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /tax/zones
        """

    async def check(self, rows: Iterable[TaxZoneCheck | TaxZoneCheckDict], /) -> list[AsyncTaxZone]:
        """Finds the tax zones of shoppers.

        Args:
            rows: The items of the body; taken from the iterable before the request.

        API: POST /tax/zonecheck
        """
