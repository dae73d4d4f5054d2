"""ShippingZones: Areas of the world with their own shipping methods and fees.

Generated from schema/v2/shipping_zones.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import (
    ShippingZoneFreeShippingDict,
    ShippingZoneHandlingFeesDict,
    ShippingZoneLocationDict,
)
from .shipping_zone_methods import AsyncBoundShippingZoneMethods, BoundShippingZoneMethods

ShippingZoneType: TypeAlias = Literal["zip", "country", "state", "global"]
"""Values of ShippingZone.type."""

class ShippingZoneLocation(NestedRecord):
    """Places that belong to the zone; at most 40000 for zip zones."""

    def __init__(
        self, *, id: int = ..., zip: str = ..., country_iso2: str = ..., state_iso2: str = ...
    ) -> None: ...
    @property
    def id(self) -> int:
        """Number that identifies the place within the zone. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def zip(self) -> str:
        """Postal or ZIP code of the place. String."""

    @zip.setter
    def zip(self, value: str) -> None: ...
    @property
    def country_iso2(self) -> str:
        """Two-letter ISO code of the country of the place. String."""

    @country_iso2.setter
    def country_iso2(self, value: str) -> None: ...
    @property
    def state_iso2(self) -> str:
        """Short code of the state or province of the place. String."""

    @state_iso2.setter
    def state_iso2(self, value: str) -> None: ...

class ShippingZoneFreeShipping(NestedRecord):
    """Free shipping terms of the zone."""

    def __init__(
        self,
        *,
        enabled: bool = ...,
        minimum_sub_total: Decimal | float | str = ...,
        exclude_fixed_shipping_products: bool = ...,
    ) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether free shipping is offered in the zone. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def minimum_sub_total(self) -> Decimal:
        """Order subtotal, in money, from which shipping is free. Decimal."""

    @minimum_sub_total.setter
    def minimum_sub_total(self, value: Decimal | float | str) -> None: ...
    @property
    def exclude_fixed_shipping_products(self) -> bool:
        """Whether products with a fixed shipping cost never ship for free. Boolean."""

    @exclude_fixed_shipping_products.setter
    def exclude_fixed_shipping_products(self, value: bool) -> None: ...

class ShippingZoneHandlingFees(NestedRecord):
    """Handling fee on top of shipping: either a fixed sum or a percentage."""

    def __init__(
        self,
        *,
        fixed_surcharge: Decimal | float | str = ...,
        percentage_surcharge: Decimal | float | str = ...,
        display_separately: bool = ...,
    ) -> None: ...
    @property
    def fixed_surcharge(self) -> Decimal:
        """Fixed handling fee, as an amount of money. Decimal."""

    @fixed_surcharge.setter
    def fixed_surcharge(self, value: Decimal | float | str) -> None: ...
    @property
    def percentage_surcharge(self) -> Decimal:
        """Handling fee as a percentage of the shipping cost. Decimal."""

    @percentage_surcharge.setter
    def percentage_surcharge(self, value: Decimal | float | str) -> None: ...
    @property
    def display_separately(self) -> bool:
        """Whether checkout shows the handling fee on a line of its own. Boolean."""

    @display_separately.setter
    def display_separately(self, value: bool) -> None: ...

class ShippingZoneFields(BaseRecord):
    """Fields of ShippingZone and AsyncShippingZone."""

    @property
    def id(self) -> int:
        """Number that identifies the zone, assigned by BigCommerce. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the zone as the merchant sees it. String, required on create and update."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def type(self) -> ShippingZoneType:
        """How places are matched; global covers all places no other zone does. Enum, required on create."""

    @type.setter
    def type(self, value: ShippingZoneType) -> None: ...
    @property
    def locations(self) -> list[ShippingZoneLocation]:
        """Places that belong to the zone; at most 40000 for zip zones. Array of object, at most 40000 items."""

    @locations.setter
    def locations(
        self, value: Sequence[ShippingZoneLocation | ShippingZoneLocationDict]
    ) -> None: ...
    @property
    def free_shipping(self) -> ShippingZoneFreeShipping:
        """Free shipping terms of the zone. Object."""

    @free_shipping.setter
    def free_shipping(
        self, value: ShippingZoneFreeShipping | ShippingZoneFreeShippingDict
    ) -> None: ...
    @property
    def handling_fees(self) -> ShippingZoneHandlingFees:
        """Handling fee on top of shipping: either a fixed sum or a percentage. Object."""

    @handling_fees.setter
    def handling_fees(
        self, value: ShippingZoneHandlingFees | ShippingZoneHandlingFeesDict
    ) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether the zone is used at checkout. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...

class ShippingZone(ShippingZoneFields, Record):
    """One shipping zone. Areas of the world with their own shipping methods and fees."""

    @property
    def methods(self) -> BoundShippingZoneMethods:
        """Shipping methods offered in one zone. Leads to a list of ShippingZoneMethods, fetched when first used."""

    def save(self) -> ShippingZone:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/zones/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        type: ShippingZoneType = ...,
        locations: Sequence[ShippingZoneLocation | ShippingZoneLocationDict] = ...,
        free_shipping: ShippingZoneFreeShipping | ShippingZoneFreeShippingDict = ...,
        handling_fees: ShippingZoneHandlingFees | ShippingZoneHandlingFeesDict = ...,
        enabled: bool = ...,
    ) -> ShippingZone:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the zone as the merchant sees it.
            type: How places are matched; global covers all places no other zone does.
            locations: Places that belong to the zone; at most 40000 for zip zones.
            free_shipping: Free shipping terms of the zone.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            enabled: Whether the zone is used at checkout.

        API: PUT /shipping/zones/{id}
        """

    def delete(self) -> None:
        """Delete this shipping zone from the store.

        API: DELETE /shipping/zones/{id}
        """

    def refresh(self) -> ShippingZone:
        """Reload this shipping zone; unsaved changes are discarded.

        API: GET /shipping/zones/{id}
        """

class AsyncShippingZone(ShippingZoneFields, AsyncRecord):
    """One shipping zone. Areas of the world with their own shipping methods and fees. For asynchronous clients."""

    @property
    def methods(self) -> AsyncBoundShippingZoneMethods:
        """Shipping methods offered in one zone. Leads to a list of ShippingZoneMethods, fetched when first used."""

    async def save(self) -> AsyncShippingZone:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/zones/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        type: ShippingZoneType = ...,
        locations: Sequence[ShippingZoneLocation | ShippingZoneLocationDict] = ...,
        free_shipping: ShippingZoneFreeShipping | ShippingZoneFreeShippingDict = ...,
        handling_fees: ShippingZoneHandlingFees | ShippingZoneHandlingFeesDict = ...,
        enabled: bool = ...,
    ) -> AsyncShippingZone:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the zone as the merchant sees it.
            type: How places are matched; global covers all places no other zone does.
            locations: Places that belong to the zone; at most 40000 for zip zones.
            free_shipping: Free shipping terms of the zone.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            enabled: Whether the zone is used at checkout.

        API: PUT /shipping/zones/{id}
        """

    async def delete(self) -> None:
        """Delete this shipping zone from the store.

        API: DELETE /shipping/zones/{id}
        """

    async def refresh(self) -> AsyncShippingZone:
        """Reload this shipping zone; unsaved changes are discarded.

        API: GET /shipping/zones/{id}
        """

class ShippingZoneFilters(FilterSet):
    """Parameters of ShippingZones."""

    def __init__(self) -> None: ...

class ShippingZones(Resource[ShippingZone]):
    """Areas of the world with their own shipping methods and fees."""

    meta: ClassVar[ResourceMeta]
    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> RecordPage[ShippingZone]:
        """One page of shipping zones, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ShippingZone]:
        """All shipping zones, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ShippingZone]:
        """A range of shipping zones by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> ShippingZone:
        """One shipping zone by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{id}
        """

    def create(
        self,
        *,
        name: str,
        type: ShippingZoneType,
        locations: Sequence[ShippingZoneLocation | ShippingZoneLocationDict] = ...,
        free_shipping: ShippingZoneFreeShipping | ShippingZoneFreeShippingDict = ...,
        handling_fees: ShippingZoneHandlingFees | ShippingZoneHandlingFeesDict = ...,
        enabled: bool = ...,
    ) -> ShippingZone:
        """Create one shipping zone and return it as stored.

        Args:
            name: Name of the zone as the merchant sees it.
            type: How places are matched; global covers all places no other zone does.
            locations: Places that belong to the zone; at most 40000 for zip zones.
            free_shipping: Free shipping terms of the zone.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            enabled: Whether the zone is used at checkout.

        API: POST /shipping/zones
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str,
        type: ShippingZoneType = ...,
        locations: Sequence[ShippingZoneLocation | ShippingZoneLocationDict] = ...,
        free_shipping: ShippingZoneFreeShipping | ShippingZoneFreeShippingDict = ...,
        handling_fees: ShippingZoneHandlingFees | ShippingZoneHandlingFeesDict = ...,
        enabled: bool = ...,
    ) -> ShippingZone:
        """Change one shipping zone; only the fields that are passed are sent.

        Args:
            name: Name of the zone as the merchant sees it.
            type: How places are matched; global covers all places no other zone does.
            locations: Places that belong to the zone; at most 40000 for zip zones.
            free_shipping: Free shipping terms of the zone.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            enabled: Whether the zone is used at checkout.

        API: PUT /shipping/zones/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one shipping zone.

        API: DELETE /shipping/zones/{id}
        """

class AsyncShippingZones(AsyncResource[AsyncShippingZone]):
    """Areas of the world with their own shipping methods and fees. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncShippingZone]:
        """One page of shipping zones, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncShippingZone]:
        """All shipping zones, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncShippingZone]:
        """A range of shipping zones by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncShippingZone:
        """One shipping zone by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{id}
        """

    async def create(
        self,
        *,
        name: str,
        type: ShippingZoneType,
        locations: Sequence[ShippingZoneLocation | ShippingZoneLocationDict] = ...,
        free_shipping: ShippingZoneFreeShipping | ShippingZoneFreeShippingDict = ...,
        handling_fees: ShippingZoneHandlingFees | ShippingZoneHandlingFeesDict = ...,
        enabled: bool = ...,
    ) -> AsyncShippingZone:
        """Create one shipping zone and return it as stored.

        Args:
            name: Name of the zone as the merchant sees it.
            type: How places are matched; global covers all places no other zone does.
            locations: Places that belong to the zone; at most 40000 for zip zones.
            free_shipping: Free shipping terms of the zone.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            enabled: Whether the zone is used at checkout.

        API: POST /shipping/zones
        """

    async def update(
        self,
        id: int,
        /,
        *,
        name: str,
        type: ShippingZoneType = ...,
        locations: Sequence[ShippingZoneLocation | ShippingZoneLocationDict] = ...,
        free_shipping: ShippingZoneFreeShipping | ShippingZoneFreeShippingDict = ...,
        handling_fees: ShippingZoneHandlingFees | ShippingZoneHandlingFeesDict = ...,
        enabled: bool = ...,
    ) -> AsyncShippingZone:
        """Change one shipping zone; only the fields that are passed are sent.

        Args:
            name: Name of the zone as the merchant sees it.
            type: How places are matched; global covers all places no other zone does.
            locations: Places that belong to the zone; at most 40000 for zip zones.
            free_shipping: Free shipping terms of the zone.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            enabled: Whether the zone is used at checkout.

        API: PUT /shipping/zones/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one shipping zone.

        API: DELETE /shipping/zones/{id}
        """
