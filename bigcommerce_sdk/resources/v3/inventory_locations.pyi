"""InventoryLocations: Places that hold stock, such as stores and warehouses.

Generated from schema/v3/inventory_locations.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

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
    InventoryLocationAddressDict,
    InventoryLocationCoordinatesDict,
    InventoryLocationCreate,
    InventoryLocationDayDict,
    InventoryLocationOperatingHoursDict,
    InventoryLocationSpecialHoursDict,
    InventoryLocationUpdateRow,
)
from .inventory_location_items import AsyncBoundInventoryLocationItems, BoundInventoryLocationItems
from .inventory_location_metafields import (
    AsyncBoundInventoryLocationMetafields,
    BoundInventoryLocationMetafields,
)

InventoryLocationType: TypeAlias = Literal["PHYSICAL", "VIRTUAL"]
"""Kinds of locations."""

class InventoryLocationDay(NestedRecord):
    """Opening hours on one day of the week."""

    def __init__(
        self, *, open: bool = ..., opening: str | None = ..., closing: str | None = ...
    ) -> None: ...
    @property
    def open(self) -> bool:
        """Whether the location opens on that day. Boolean."""

    @open.setter
    def open(self, value: bool) -> None: ...
    @property
    def opening(self) -> str | None:
        """Opening time in its time zone, such as 08:00. String, can be None."""

    @opening.setter
    def opening(self, value: str | None) -> None: ...
    @property
    def closing(self) -> str | None:
        """Closing time in its time zone, such as 16:00. String, can be None."""

    @closing.setter
    def closing(self, value: str | None) -> None: ...

class InventoryLocationOperatingHours(NestedRecord):
    """Opening hours by day of the week."""

    def __init__(
        self,
        *,
        sunday: InventoryLocationDay | InventoryLocationDayDict | None = ...,
        monday: InventoryLocationDay | InventoryLocationDayDict | None = ...,
        tuesday: InventoryLocationDay | InventoryLocationDayDict | None = ...,
        wednesday: InventoryLocationDay | InventoryLocationDayDict | None = ...,
        thursday: InventoryLocationDay | InventoryLocationDayDict | None = ...,
        friday: InventoryLocationDay | InventoryLocationDayDict | None = ...,
        saturday: InventoryLocationDay | InventoryLocationDayDict | None = ...,
    ) -> None: ...
    @property
    def sunday(self) -> InventoryLocationDay | None:
        """Hours on Sundays. Object, can be None."""

    @sunday.setter
    def sunday(self, value: InventoryLocationDay | InventoryLocationDayDict | None) -> None: ...
    @property
    def monday(self) -> InventoryLocationDay | None:
        """Hours on Mondays. Object, can be None."""

    @monday.setter
    def monday(self, value: InventoryLocationDay | InventoryLocationDayDict | None) -> None: ...
    @property
    def tuesday(self) -> InventoryLocationDay | None:
        """Hours on Tuesdays. Object, can be None."""

    @tuesday.setter
    def tuesday(self, value: InventoryLocationDay | InventoryLocationDayDict | None) -> None: ...
    @property
    def wednesday(self) -> InventoryLocationDay | None:
        """Hours on Wednesdays. Object, can be None."""

    @wednesday.setter
    def wednesday(self, value: InventoryLocationDay | InventoryLocationDayDict | None) -> None: ...
    @property
    def thursday(self) -> InventoryLocationDay | None:
        """Hours on Thursdays. Object, can be None."""

    @thursday.setter
    def thursday(self, value: InventoryLocationDay | InventoryLocationDayDict | None) -> None: ...
    @property
    def friday(self) -> InventoryLocationDay | None:
        """Hours on Fridays. Object, can be None."""

    @friday.setter
    def friday(self, value: InventoryLocationDay | InventoryLocationDayDict | None) -> None: ...
    @property
    def saturday(self) -> InventoryLocationDay | None:
        """Hours on Saturdays. Object, can be None."""

    @saturday.setter
    def saturday(self, value: InventoryLocationDay | InventoryLocationDayDict | None) -> None: ...

class InventoryLocationCoordinates(NestedRecord):
    """Position on the map."""

    def __init__(
        self, *, latitude: Decimal | float | str = ..., longitude: Decimal | float | str = ...
    ) -> None: ...
    @property
    def latitude(self) -> Decimal:
        """Degrees north of the equator; negative ones are south. Decimal, required on create and update, -90 to 90."""

    @latitude.setter
    def latitude(self, value: Decimal | float | str) -> None: ...
    @property
    def longitude(self) -> Decimal:
        """Degrees east of Greenwich; negative ones are west. Decimal, required on create and update, -180 to 180."""

    @longitude.setter
    def longitude(self, value: Decimal | float | str) -> None: ...

class InventoryLocationAddress(NestedRecord):
    """Where a location is."""

    def __init__(
        self,
        *,
        address1: str = ...,
        address2: str | None = ...,
        city: str = ...,
        state: str = ...,
        zip: str = ...,
        email: str = ...,
        phone: str | None = ...,
        geo_coordinates: InventoryLocationCoordinates | InventoryLocationCoordinatesDict = ...,
        country_code: str = ...,
    ) -> None: ...
    @property
    def address1(self) -> str:
        """Street and house number. String, required on create."""

    @address1.setter
    def address1(self, value: str) -> None: ...
    @property
    def address2(self) -> str | None:
        """Second line, such as the floor. String, can be None."""

    @address2.setter
    def address2(self, value: str | None) -> None: ...
    @property
    def city(self) -> str:
        """City or town. String, required on create."""

    @city.setter
    def city(self, value: str) -> None: ...
    @property
    def state(self) -> str:
        """State or province. String, required on create."""

    @state.setter
    def state(self, value: str) -> None: ...
    @property
    def zip(self) -> str:
        """Postal or ZIP code. String, required on create."""

    @zip.setter
    def zip(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address of the location. String, required on create, email."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def phone(self) -> str | None:
        """Phone number. String, can be None."""

    @phone.setter
    def phone(self, value: str | None) -> None: ...
    @property
    def geo_coordinates(self) -> InventoryLocationCoordinates:
        """Position on the map. Object, required on create."""

    @geo_coordinates.setter
    def geo_coordinates(
        self, value: InventoryLocationCoordinates | InventoryLocationCoordinatesDict
    ) -> None: ...
    @property
    def country_code(self) -> str:
        """Country by its ISO code. String, required on create and update."""

    @country_code.setter
    def country_code(self, value: str) -> None: ...

class InventoryLocationSpecialHours(NestedRecord):
    """Hours on one date."""

    def __init__(
        self,
        *,
        label: str = ...,
        date_: date | str = ...,
        open: bool = ...,
        opening: str | None = ...,
        closing: str | None = ...,
        all_day: bool = ...,
        annual: bool = ...,
    ) -> None: ...
    @property
    def label(self) -> str:
        """What the day is called. String, required on create and update."""

    @label.setter
    def label(self, value: str) -> None: ...
    @property
    def date_(self) -> date:
        """The day. Date, required on create and update, date on the wire."""

    @date_.setter
    def date_(self, value: date | str) -> None: ...
    @property
    def open(self) -> bool:
        """Whether the location opens on that day. Boolean, required on create and update."""

    @open.setter
    def open(self, value: bool) -> None: ...
    @property
    def opening(self) -> str | None:
        """Opening time in its time zone, such as 09:00. String, can be None."""

    @opening.setter
    def opening(self, value: str | None) -> None: ...
    @property
    def closing(self) -> str | None:
        """Closing time in its time zone, such as 16:00. String, can be None."""

    @closing.setter
    def closing(self, value: str | None) -> None: ...
    @property
    def all_day(self) -> bool:
        """Whether it applies to the whole day. Boolean."""

    @all_day.setter
    def all_day(self, value: bool) -> None: ...
    @property
    def annual(self) -> bool:
        """Whether it applies every year. Boolean."""

    @annual.setter
    def annual(self, value: bool) -> None: ...

class InventoryLocationFields(BaseRecord):
    """Fields of InventoryLocation and AsyncInventoryLocation."""

    @property
    def id(self) -> int:
        """Identifies the location. Integer, read-only."""

    @property
    def code(self) -> str:
        """Identifier that the merchant chose; unique. String."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def label(self) -> str:
        """Name that the merchant sees. String."""

    @label.setter
    def label(self, value: str) -> None: ...
    @property
    def description(self) -> str | None:
        """Text for shoppers; the GraphQL Storefront API returns it. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def managed_by_external_source(self) -> bool:
        """Whether another system keeps the stock levels, so that the control panel cannot edit them. Boolean."""

    @managed_by_external_source.setter
    def managed_by_external_source(self, value: bool) -> None: ...
    @property
    def type_id(self) -> InventoryLocationType:
        """Whether it is a place with an address or virtual. Enum."""

    @type_id.setter
    def type_id(self, value: InventoryLocationType) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether the location is in use. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def operating_hours(self) -> InventoryLocationOperatingHours | None:
        """Opening hours by day of the week. Object, can be None."""

    @operating_hours.setter
    def operating_hours(
        self, value: InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
    ) -> None: ...
    @property
    def time_zone(self) -> str | None:
        """Time zone by its IANA name, such as Europe/Paris. String, can be None."""

    @time_zone.setter
    def time_zone(self, value: str | None) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the location was created. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the location was last changed. Datetime, read-only."""

    @property
    def address(self) -> InventoryLocationAddress | None:
        """Where the location is; a create of a PHYSICAL one needs it. Object, can be None."""

    @address.setter
    def address(
        self, value: InventoryLocationAddress | InventoryLocationAddressDict | None
    ) -> None: ...
    @property
    def storefront_visibility(self) -> bool:
        """Whether shoppers see the location. Boolean."""

    @storefront_visibility.setter
    def storefront_visibility(self, value: bool) -> None: ...
    @property
    def special_hours(self) -> list[InventoryLocationSpecialHours]:
        """Days with other hours, such as holidays. Array of object."""

    @special_hours.setter
    def special_hours(
        self, value: Sequence[InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict]
    ) -> None: ...

class InventoryLocation(InventoryLocationFields, Record):
    """One inventory location. Places that hold stock, such as stores and warehouses."""

    @property
    def items(self) -> BoundInventoryLocationItems:
        """The stock at the location. Leads to a list of InventoryLocationItems, fetched when first used."""

    @property
    def metafields(self) -> BoundInventoryLocationMetafields:
        """Values that apps keep with the location. Leads to a list of InventoryLocationMetafields, fetched when first used."""

    def save(self) -> InventoryLocation:
        """Send only the changed fields; does nothing without changes.

        API: PUT /inventory/locations
        """

    def update(
        self,
        *,
        code: str = ...,
        label: str = ...,
        description: str | None = ...,
        managed_by_external_source: bool = ...,
        type_id: InventoryLocationType = ...,
        enabled: bool = ...,
        operating_hours: (
            InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
        ) = ...,
        time_zone: str | None = ...,
        address: InventoryLocationAddress | InventoryLocationAddressDict | None = ...,
        storefront_visibility: bool = ...,
        special_hours: Sequence[
            InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict
        ] = ...,
    ) -> InventoryLocation:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            code: Identifier that the merchant chose; unique.
            label: Name that the merchant sees.
            description: Text for shoppers; the GraphQL Storefront API returns it.
            managed_by_external_source: Whether another system keeps the stock levels, so that the control panel cannot edit them.
            type_id: Whether it is a place with an address or virtual.
            enabled: Whether the location is in use.
            operating_hours: Opening hours by day of the week.
            time_zone: Time zone by its IANA name, such as Europe/Paris.
            address: Where the location is; a create of a PHYSICAL one needs it.
            storefront_visibility: Whether shoppers see the location.
            special_hours: Days with other hours, such as holidays.

        API: PUT /inventory/locations
        """

    def delete(self) -> None:
        """Delete this inventory location from the store.

        API: DELETE /inventory/locations
        """

    def refresh(self) -> InventoryLocation:
        """Reload this inventory location; unsaved changes are discarded.

        API: GET /inventory/locations
        """

class AsyncInventoryLocation(InventoryLocationFields, AsyncRecord):
    """One inventory location. Places that hold stock, such as stores and warehouses. For asynchronous clients."""

    @property
    def items(self) -> AsyncBoundInventoryLocationItems:
        """The stock at the location. Leads to a list of InventoryLocationItems, fetched when first used."""

    @property
    def metafields(self) -> AsyncBoundInventoryLocationMetafields:
        """Values that apps keep with the location. Leads to a list of InventoryLocationMetafields, fetched when first used."""

    async def save(self) -> AsyncInventoryLocation:
        """Send only the changed fields; does nothing without changes.

        API: PUT /inventory/locations
        """

    async def update(
        self,
        *,
        code: str = ...,
        label: str = ...,
        description: str | None = ...,
        managed_by_external_source: bool = ...,
        type_id: InventoryLocationType = ...,
        enabled: bool = ...,
        operating_hours: (
            InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
        ) = ...,
        time_zone: str | None = ...,
        address: InventoryLocationAddress | InventoryLocationAddressDict | None = ...,
        storefront_visibility: bool = ...,
        special_hours: Sequence[
            InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict
        ] = ...,
    ) -> AsyncInventoryLocation:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            code: Identifier that the merchant chose; unique.
            label: Name that the merchant sees.
            description: Text for shoppers; the GraphQL Storefront API returns it.
            managed_by_external_source: Whether another system keeps the stock levels, so that the control panel cannot edit them.
            type_id: Whether it is a place with an address or virtual.
            enabled: Whether the location is in use.
            operating_hours: Opening hours by day of the week.
            time_zone: Time zone by its IANA name, such as Europe/Paris.
            address: Where the location is; a create of a PHYSICAL one needs it.
            storefront_visibility: Whether shoppers see the location.
            special_hours: Days with other hours, such as holidays.

        API: PUT /inventory/locations
        """

    async def delete(self) -> None:
        """Delete this inventory location from the store.

        API: DELETE /inventory/locations
        """

    async def refresh(self) -> AsyncInventoryLocation:
        """Reload this inventory location; unsaved changes are discarded.

        API: GET /inventory/locations
        """

class InventoryLocationFilters(FilterSet):
    """Parameters of InventoryLocations."""

    def __init__(
        self,
        *,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        is_default: bool | None = None,
        type_id__in: Sequence[str] | str | None = None,
        managed_by_external_source: bool | None = None,
        is_active: bool | None = None,
        storefront_visibility: bool | None = None,
    ) -> None: ...
    @property
    def location_id__in(self) -> Filter[Sequence[int] | int]:
        """Locations with one of these ids."""

    @location_id__in.setter
    def location_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def location_code__in(self) -> Filter[Sequence[str] | str]:
        """Locations with one of these codes."""

    @location_code__in.setter
    def location_code__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def is_default(self) -> Filter[bool]:
        """The default location when true, all others when false."""

    @is_default.setter
    def is_default(self, value: bool | None) -> None: ...
    @property
    def type_id__in(self) -> Filter[Sequence[str] | str]:
        """Locations of these types, PHYSICAL or VIRTUAL."""

    @type_id__in.setter
    def type_id__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def managed_by_external_source(self) -> Filter[bool]:
        """Whether another system keeps the stock levels."""

    @managed_by_external_source.setter
    def managed_by_external_source(self, value: bool | None) -> None: ...
    @property
    def is_active(self) -> Filter[bool]:
        """Locations in use when true, all others when false."""

    @is_active.setter
    def is_active(self, value: bool | None) -> None: ...
    @property
    def storefront_visibility(self) -> Filter[bool]:
        """Whether shoppers see the location."""

    @storefront_visibility.setter
    def storefront_visibility(self, value: bool | None) -> None: ...

class InventoryLocations(Resource[InventoryLocation]):
    """Places that hold stock, such as stores and warehouses."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: InventoryLocationFilters | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        is_default: bool | None = None,
        type_id__in: Sequence[str] | str | None = None,
        managed_by_external_source: bool | None = None,
        is_active: bool | None = None,
        storefront_visibility: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[InventoryLocation]:
        """One page of inventory locations, as a list with has_more.

        Args:
            query: Filters made with filters().
            location_id__in: Locations with one of these ids.
            location_code__in: Locations with one of these codes.
            is_default: The default location when true, all others when false.
            type_id__in: Locations of these types, PHYSICAL or VIRTUAL.
            managed_by_external_source: Whether another system keeps the stock levels.
            is_active: Locations in use when true, all others when false.
            storefront_visibility: Whether shoppers see the location.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations
        """

    def iterall(
        self,
        *,
        query: InventoryLocationFilters | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        is_default: bool | None = None,
        type_id__in: Sequence[str] | str | None = None,
        managed_by_external_source: bool | None = None,
        is_active: bool | None = None,
        storefront_visibility: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[InventoryLocation]:
        """All inventory locations, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            location_id__in: Locations with one of these ids.
            location_code__in: Locations with one of these codes.
            is_default: The default location when true, all others when false.
            type_id__in: Locations of these types, PHYSICAL or VIRTUAL.
            managed_by_external_source: Whether another system keeps the stock levels.
            is_active: Locations in use when true, all others when false.
            storefront_visibility: Whether shoppers see the location.
            page_size: Rows of one request, up to 1000 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationFilters | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        is_default: bool | None = None,
        type_id__in: Sequence[str] | str | None = None,
        managed_by_external_source: bool | None = None,
        is_active: bool | None = None,
        storefront_visibility: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[InventoryLocation]:
        """A range of inventory locations by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            location_id__in: Locations with one of these ids.
            location_code__in: Locations with one of these codes.
            is_default: The default location when true, all others when false.
            type_id__in: Locations of these types, PHYSICAL or VIRTUAL.
            managed_by_external_source: Whether another system keeps the stock levels.
            is_active: Locations in use when true, all others when false.
            storefront_visibility: Whether shoppers see the location.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations
        """

    def filters(self) -> InventoryLocationFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> InventoryLocation:
        """One inventory location by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations
        """

    def create(
        self,
        *,
        code: str = ...,
        label: str = ...,
        description: str | None = ...,
        managed_by_external_source: bool = ...,
        type_id: InventoryLocationType = ...,
        enabled: bool = ...,
        operating_hours: (
            InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
        ) = ...,
        time_zone: str | None = ...,
        address: InventoryLocationAddress | InventoryLocationAddressDict | None = ...,
        storefront_visibility: bool = ...,
        special_hours: Sequence[
            InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict
        ] = ...,
    ) -> InventoryLocation:
        """Create one inventory location and return it as stored.

        Args:
            code: Identifier that the merchant chose; unique.
            label: Name that the merchant sees.
            description: Text for shoppers; the GraphQL Storefront API returns it.
            managed_by_external_source: Whether another system keeps the stock levels, so that the control panel cannot edit them.
            type_id: Whether it is a place with an address or virtual.
            enabled: Whether the location is in use.
            operating_hours: Opening hours by day of the week.
            time_zone: Time zone by its IANA name, such as Europe/Paris.
            address: Where the location is; a create of a PHYSICAL one needs it.
            storefront_visibility: Whether shoppers see the location.
            special_hours: Days with other hours, such as holidays.

        API: POST /inventory/locations
        """

    def update(
        self,
        id: int,
        /,
        *,
        code: str = ...,
        label: str = ...,
        description: str | None = ...,
        managed_by_external_source: bool = ...,
        type_id: InventoryLocationType = ...,
        enabled: bool = ...,
        operating_hours: (
            InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
        ) = ...,
        time_zone: str | None = ...,
        address: InventoryLocationAddress | InventoryLocationAddressDict | None = ...,
        storefront_visibility: bool = ...,
        special_hours: Sequence[
            InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict
        ] = ...,
    ) -> InventoryLocation:
        """Change one inventory location; only the fields that are passed are sent.

        Args:
            code: Identifier that the merchant chose; unique.
            label: Name that the merchant sees.
            description: Text for shoppers; the GraphQL Storefront API returns it.
            managed_by_external_source: Whether another system keeps the stock levels, so that the control panel cannot edit them.
            type_id: Whether it is a place with an address or virtual.
            enabled: Whether the location is in use.
            operating_hours: Opening hours by day of the week.
            time_zone: Time zone by its IANA name, such as Europe/Paris.
            address: Where the location is; a create of a PHYSICAL one needs it.
            storefront_visibility: Whether shoppers see the location.
            special_hours: Days with other hours, such as holidays.

        API: PUT /inventory/locations
        """

    def delete(self, id: int, /) -> None:
        """Delete one inventory location.

        API: DELETE /inventory/locations
        """

    def create_many(
        self,
        rows: Iterable[InventoryLocationCreate | InventoryLocation | AsyncInventoryLocation],
        /,
        *,
        concurrency: int = 1,
    ) -> list[InventoryLocation]:
        """Create inventory locations, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /inventory/locations
        """

    def update_many(
        self,
        rows: Iterable[InventoryLocationUpdateRow | InventoryLocation | AsyncInventoryLocation],
        /,
        *,
        concurrency: int = 1,
    ) -> list[InventoryLocation]:
        """Change inventory locations, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /inventory/locations
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete inventory locations by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /inventory/locations
        """

class AsyncInventoryLocations(AsyncResource[AsyncInventoryLocation]):
    """Places that hold stock, such as stores and warehouses. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: InventoryLocationFilters | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        is_default: bool | None = None,
        type_id__in: Sequence[str] | str | None = None,
        managed_by_external_source: bool | None = None,
        is_active: bool | None = None,
        storefront_visibility: bool | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncInventoryLocation]:
        """One page of inventory locations, as a list with has_more.

        Args:
            query: Filters made with filters().
            location_id__in: Locations with one of these ids.
            location_code__in: Locations with one of these codes.
            is_default: The default location when true, all others when false.
            type_id__in: Locations of these types, PHYSICAL or VIRTUAL.
            managed_by_external_source: Whether another system keeps the stock levels.
            is_active: Locations in use when true, all others when false.
            storefront_visibility: Whether shoppers see the location.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 1000.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations
        """

    def iterall(
        self,
        *,
        query: InventoryLocationFilters | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        is_default: bool | None = None,
        type_id__in: Sequence[str] | str | None = None,
        managed_by_external_source: bool | None = None,
        is_active: bool | None = None,
        storefront_visibility: bool | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncInventoryLocation]:
        """All inventory locations, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            location_id__in: Locations with one of these ids.
            location_code__in: Locations with one of these codes.
            is_default: The default location when true, all others when false.
            type_id__in: Locations of these types, PHYSICAL or VIRTUAL.
            managed_by_external_source: Whether another system keeps the stock levels.
            is_active: Locations in use when true, all others when false.
            storefront_visibility: Whether shoppers see the location.
            page_size: Rows of one request, up to 1000 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: InventoryLocationFilters | None = None,
        location_id__in: Sequence[int] | int | None = None,
        location_code__in: Sequence[str] | str | None = None,
        is_default: bool | None = None,
        type_id__in: Sequence[str] | str | None = None,
        managed_by_external_source: bool | None = None,
        is_active: bool | None = None,
        storefront_visibility: bool | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncInventoryLocation]:
        """A range of inventory locations by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            location_id__in: Locations with one of these ids.
            location_code__in: Locations with one of these codes.
            is_default: The default location when true, all others when false.
            type_id__in: Locations of these types, PHYSICAL or VIRTUAL.
            managed_by_external_source: Whether another system keeps the stock levels.
            is_active: Locations in use when true, all others when false.
            storefront_visibility: Whether shoppers see the location.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations
        """

    def filters(self) -> InventoryLocationFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncInventoryLocation:
        """One inventory location by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /inventory/locations
        """

    async def create(
        self,
        *,
        code: str = ...,
        label: str = ...,
        description: str | None = ...,
        managed_by_external_source: bool = ...,
        type_id: InventoryLocationType = ...,
        enabled: bool = ...,
        operating_hours: (
            InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
        ) = ...,
        time_zone: str | None = ...,
        address: InventoryLocationAddress | InventoryLocationAddressDict | None = ...,
        storefront_visibility: bool = ...,
        special_hours: Sequence[
            InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict
        ] = ...,
    ) -> AsyncInventoryLocation:
        """Create one inventory location and return it as stored.

        Args:
            code: Identifier that the merchant chose; unique.
            label: Name that the merchant sees.
            description: Text for shoppers; the GraphQL Storefront API returns it.
            managed_by_external_source: Whether another system keeps the stock levels, so that the control panel cannot edit them.
            type_id: Whether it is a place with an address or virtual.
            enabled: Whether the location is in use.
            operating_hours: Opening hours by day of the week.
            time_zone: Time zone by its IANA name, such as Europe/Paris.
            address: Where the location is; a create of a PHYSICAL one needs it.
            storefront_visibility: Whether shoppers see the location.
            special_hours: Days with other hours, such as holidays.

        API: POST /inventory/locations
        """

    async def update(
        self,
        id: int,
        /,
        *,
        code: str = ...,
        label: str = ...,
        description: str | None = ...,
        managed_by_external_source: bool = ...,
        type_id: InventoryLocationType = ...,
        enabled: bool = ...,
        operating_hours: (
            InventoryLocationOperatingHours | InventoryLocationOperatingHoursDict | None
        ) = ...,
        time_zone: str | None = ...,
        address: InventoryLocationAddress | InventoryLocationAddressDict | None = ...,
        storefront_visibility: bool = ...,
        special_hours: Sequence[
            InventoryLocationSpecialHours | InventoryLocationSpecialHoursDict
        ] = ...,
    ) -> AsyncInventoryLocation:
        """Change one inventory location; only the fields that are passed are sent.

        Args:
            code: Identifier that the merchant chose; unique.
            label: Name that the merchant sees.
            description: Text for shoppers; the GraphQL Storefront API returns it.
            managed_by_external_source: Whether another system keeps the stock levels, so that the control panel cannot edit them.
            type_id: Whether it is a place with an address or virtual.
            enabled: Whether the location is in use.
            operating_hours: Opening hours by day of the week.
            time_zone: Time zone by its IANA name, such as Europe/Paris.
            address: Where the location is; a create of a PHYSICAL one needs it.
            storefront_visibility: Whether shoppers see the location.
            special_hours: Days with other hours, such as holidays.

        API: PUT /inventory/locations
        """

    async def delete(self, id: int, /) -> None:
        """Delete one inventory location.

        API: DELETE /inventory/locations
        """

    async def create_many(
        self,
        rows: Iterable[InventoryLocationCreate | InventoryLocation | AsyncInventoryLocation],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncInventoryLocation]:
        """Create inventory locations, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /inventory/locations
        """

    async def update_many(
        self,
        rows: Iterable[InventoryLocationUpdateRow | InventoryLocation | AsyncInventoryLocation],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncInventoryLocation]:
        """Change inventory locations, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /inventory/locations
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete inventory locations by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /inventory/locations
        """
