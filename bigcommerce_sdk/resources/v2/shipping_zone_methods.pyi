"""ShippingZoneMethods: Shipping methods offered in one zone.

Generated from schema/v2/shipping_zones.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import (
    ShippingCarrierOptionsDict,
    ShippingCostRangeDict,
    ShippingZoneMethodHandlingFeesDict,
    ShippingZoneMethodSettingsDict,
)

ShippingDefaultCostType: TypeAlias = Literal["percentage_of_total", "fixed_amount"]
"""Whether a default cost is a share of the total or a sum."""

ShippingDropoffType: TypeAlias = Literal[
    "REGULAR_PICKUP", "REQUEST_COURIER", "DROP_BOX", "BUSINESS_SERVICE_CENTER", "STATION"
]
"""Ways in which parcels reach the carrier."""

ShippingRateType: TypeAlias = Literal["NONE", "LIST"]
"""Whether list rates are used."""

ShippingDestinationType: TypeAlias = Literal["residential", "business"]
"""Kinds of address."""

ShippingZoneMethodType: TypeAlias = Literal[
    "perorder",
    "peritem",
    "weight",
    "total",
    "auspost",
    "canadapost",
    "endicia",
    "usps",
    "fedex",
    "royalmail",
    "upsready",
    "freeshipping",
]
"""Values of ShippingZoneMethod.type."""

class ShippingCostRange(NestedRecord):
    """The cost within one range of order weights or totals."""

    def __init__(
        self,
        *,
        lower_limit: Decimal | float | str = ...,
        upper_limit: Decimal | float | str = ...,
        shipping_cost: Decimal | float | str = ...,
    ) -> None: ...
    @property
    def lower_limit(self) -> Decimal:
        """Where the range begins. Decimal."""

    @lower_limit.setter
    def lower_limit(self, value: Decimal | float | str) -> None: ...
    @property
    def upper_limit(self) -> Decimal:
        """Where the range ends. Decimal."""

    @upper_limit.setter
    def upper_limit(self, value: Decimal | float | str) -> None: ...
    @property
    def shipping_cost(self) -> Decimal:
        """Cost within the range, in money. Decimal."""

    @shipping_cost.setter
    def shipping_cost(self, value: Decimal | float | str) -> None: ...

class ShippingCarrierOptions(NestedRecord):
    """Options of a carrier; each carrier takes only some of them."""

    def __init__(
        self,
        *,
        delivery_services: Sequence[str] = ...,
        packaging_type: str = ...,
        packaging: str | None = ...,
        packing_method: str = ...,
        dropoff_type: ShippingDropoffType = ...,
        rate_type: ShippingRateType = ...,
        destination_type: ShippingDestinationType = ...,
        include_package_value: bool = ...,
        show_transit_time: bool = ...,
    ) -> None: ...
    @property
    def delivery_services(self) -> list[str]:
        """Codes of the services that are offered. Array of string."""

    @delivery_services.setter
    def delivery_services(self, value: Sequence[str]) -> None: ...
    @property
    def packaging_type(self) -> str:
        """Code of the packaging that is assumed. String."""

    @packaging_type.setter
    def packaging_type(self, value: str) -> None: ...
    @property
    def packaging(self) -> str | None:
        """Repeated code of the packaging, for some carriers; None if not set. String, can be None."""

    @packaging.setter
    def packaging(self, value: str | None) -> None: ...
    @property
    def packing_method(self) -> str:
        """Whether the items of an order are packed together. String."""

    @packing_method.setter
    def packing_method(self, value: str) -> None: ...
    @property
    def dropoff_type(self) -> ShippingDropoffType:
        """How parcels reach the carrier. Enum."""

    @dropoff_type.setter
    def dropoff_type(self, value: ShippingDropoffType) -> None: ...
    @property
    def rate_type(self) -> ShippingRateType:
        """Whether list rates are used. Enum."""

    @rate_type.setter
    def rate_type(self, value: ShippingRateType) -> None: ...
    @property
    def destination_type(self) -> ShippingDestinationType:
        """Kind of address that is assumed. Enum."""

    @destination_type.setter
    def destination_type(self, value: ShippingDestinationType) -> None: ...
    @property
    def include_package_value(self) -> bool:
        """Whether the value is declared for insurance. Boolean."""

    @include_package_value.setter
    def include_package_value(self, value: bool) -> None: ...
    @property
    def show_transit_time(self) -> bool:
        """Whether shoppers see how long delivery takes. Boolean."""

    @show_transit_time.setter
    def show_transit_time(self, value: bool) -> None: ...

class ShippingZoneMethodSettings(NestedRecord):
    """Rates or carrier options of a shipping method; which of them depends on its type."""

    def __init__(
        self,
        *,
        rate: Decimal | float | str = ...,
        default_cost: Decimal | float | str | None = ...,
        default_cost_type: ShippingDefaultCostType = ...,
        include_order_total_taxes: bool = ...,
        range: Sequence[ShippingCostRange | ShippingCostRangeDict] = ...,
        carrier_options: ShippingCarrierOptions | ShippingCarrierOptionsDict = ...,
    ) -> None: ...
    @property
    def rate(self) -> Decimal:
        """Cost per order or per item, as an amount of money. Decimal."""

    @rate.setter
    def rate(self, value: Decimal | float | str) -> None: ...
    @property
    def default_cost(self) -> Decimal | None:
        """Cost outside every range; null where the method is not offered then. Decimal, can be None."""

    @default_cost.setter
    def default_cost(self, value: Decimal | float | str | None) -> None: ...
    @property
    def default_cost_type(self) -> ShippingDefaultCostType:
        """What the default cost means. Enum."""

    @default_cost_type.setter
    def default_cost_type(self, value: ShippingDefaultCostType) -> None: ...
    @property
    def include_order_total_taxes(self) -> bool:
        """Whether the order total is taken with tax, for costs by order total. Boolean."""

    @include_order_total_taxes.setter
    def include_order_total_taxes(self, value: bool) -> None: ...
    @property
    def range(self) -> list[ShippingCostRange]:
        """Costs by order weight or order total. Array of object."""

    @range.setter
    def range(self, value: Sequence[ShippingCostRange | ShippingCostRangeDict]) -> None: ...
    @property
    def carrier_options(self) -> ShippingCarrierOptions:
        """Options of the carrier that gives the quotes. Object."""

    @carrier_options.setter
    def carrier_options(
        self, value: ShippingCarrierOptions | ShippingCarrierOptionsDict
    ) -> None: ...

class ShippingZoneMethodHandlingFees(NestedRecord):
    """Handling fee on top of shipping: either a fixed sum or a percentage."""

    def __init__(
        self,
        *,
        fixed_surcharge: Decimal | float | str = ...,
        percentage_surcharge: Decimal | float | str = ...,
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

class ShippingZoneMethodFields(BaseRecord):
    """Fields of ShippingZoneMethod and AsyncShippingZoneMethod."""

    @property
    def id(self) -> int:
        """Number that identifies the shipping method, assigned by BigCommerce. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the shipping method as shoppers see it. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def type(self) -> ShippingZoneMethodType | str:
        """How the cost is calculated: by a rule of its own or by a carrier. Enum."""

    @type.setter
    def type(self, value: ShippingZoneMethodType | str) -> None: ...
    @property
    def settings(self) -> ShippingZoneMethodSettings | None:
        """Rates or carrier options, which differ per method type; None where it has none. Object, can be None."""

    @settings.setter
    def settings(
        self, value: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None
    ) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether the method is offered to shoppers. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def handling_fees(self) -> ShippingZoneMethodHandlingFees:
        """Handling fee on top of shipping: either a fixed sum or a percentage. Object."""

    @handling_fees.setter
    def handling_fees(
        self, value: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict
    ) -> None: ...
    @property
    def is_fallback(self) -> bool:
        """Whether the method is offered only when no other gives a quote. Boolean."""

    @is_fallback.setter
    def is_fallback(self, value: bool) -> None: ...
    @property
    def channel_ids(self) -> list[int]:
        """Channels in which the method is offered; all when not sent. Array of integer."""

    @channel_ids.setter
    def channel_ids(self, value: Sequence[int]) -> None: ...

class ShippingZoneMethod(ShippingZoneMethodFields, SubResourceRecord):
    """One shipping zone method. Shipping methods offered in one zone."""

    def save(self) -> ShippingZoneMethod:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/zones/{zone_id}/methods/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> ShippingZoneMethod:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: PUT /shipping/zones/{zone_id}/methods/{id}
        """

    def delete(self) -> None:
        """Delete this shipping zone method from the store.

        API: DELETE /shipping/zones/{zone_id}/methods/{id}
        """

    def refresh(self) -> ShippingZoneMethod:
        """Reload this shipping zone method; unsaved changes are discarded.

        API: GET /shipping/zones/{zone_id}/methods/{id}
        """

class AsyncShippingZoneMethod(ShippingZoneMethodFields, AsyncSubResourceRecord):
    """One shipping zone method. Shipping methods offered in one zone. For asynchronous clients."""

    async def save(self) -> AsyncShippingZoneMethod:
        """Send only the changed fields; does nothing without changes.

        API: PUT /shipping/zones/{zone_id}/methods/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> AsyncShippingZoneMethod:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: PUT /shipping/zones/{zone_id}/methods/{id}
        """

    async def delete(self) -> None:
        """Delete this shipping zone method from the store.

        API: DELETE /shipping/zones/{zone_id}/methods/{id}
        """

    async def refresh(self) -> AsyncShippingZoneMethod:
        """Reload this shipping zone method; unsaved changes are discarded.

        API: GET /shipping/zones/{zone_id}/methods/{id}
        """

class ShippingZoneMethodFilters(FilterSet):
    """Parameters of ShippingZoneMethods."""

    def __init__(self) -> None: ...

class ShippingZoneMethods(Resource[ShippingZoneMethod]):
    """Shipping methods offered in one zone."""

    meta: ClassVar[ResourceMeta]
    def all(
        self, zone_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ShippingZoneMethod]:
        """One page of shipping zone methods, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    def iterall(
        self,
        zone_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ShippingZoneMethod]:
        """All shipping zone methods, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    def enumerate(
        self,
        zone_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ShippingZoneMethod]:
        """A range of shipping zone methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    @overload
    def get(
        self, zone_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ShippingZoneMethod]:
        """One page of the shipping zone methods of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    @overload
    def get(
        self, zone_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ShippingZoneMethod:
        """One shipping zone method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods/{id}
        """

    def create(
        self,
        zone_id: int,
        /,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> ShippingZoneMethod:
        """Create one shipping zone method and return it as stored.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: POST /shipping/zones/{zone_id}/methods
        """

    def update(
        self,
        zone_id: int,
        id: int,
        /,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> ShippingZoneMethod:
        """Change one shipping zone method; only the fields that are passed are sent.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: PUT /shipping/zones/{zone_id}/methods/{id}
        """

    def delete(self, zone_id: int, id: int, /) -> None:
        """Delete one shipping zone method.

        API: DELETE /shipping/zones/{zone_id}/methods/{id}
        """

class BoundShippingZoneMethods(BoundResource[ShippingZoneMethod]):
    """ShippingZoneMethods of one shipping zone."""

    meta: ClassVar[ResourceMeta]
    def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ShippingZoneMethod]:
        """One page of shipping zone methods, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ShippingZoneMethod]:
        """All shipping zone methods, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ShippingZoneMethod]:
        """A range of shipping zone methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    @overload
    def __call__(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ShippingZoneMethod]:
        """All shipping zone methods.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ShippingZoneMethod:
        """One shipping zone method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods/{id}
        """

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ShippingZoneMethod:
        """One shipping zone method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods/{id}
        """

    def create(
        self,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> ShippingZoneMethod:
        """Create one shipping zone method and return it as stored.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: POST /shipping/zones/{zone_id}/methods
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> ShippingZoneMethod:
        """Change one shipping zone method; only the fields that are passed are sent.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: PUT /shipping/zones/{zone_id}/methods/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one shipping zone method.

        API: DELETE /shipping/zones/{zone_id}/methods/{id}
        """

class AsyncShippingZoneMethods(AsyncResource[AsyncShippingZoneMethod]):
    """Shipping methods offered in one zone. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, zone_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncShippingZoneMethod]:
        """One page of shipping zone methods, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    def iterall(
        self,
        zone_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncShippingZoneMethod]:
        """All shipping zone methods, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    def enumerate(
        self,
        zone_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncShippingZoneMethod]:
        """A range of shipping zone methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    @overload
    async def get(
        self, zone_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncShippingZoneMethod]:
        """One page of the shipping zone methods of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    @overload
    async def get(
        self, zone_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncShippingZoneMethod:
        """One shipping zone method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods/{id}
        """

    async def create(
        self,
        zone_id: int,
        /,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> AsyncShippingZoneMethod:
        """Create one shipping zone method and return it as stored.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: POST /shipping/zones/{zone_id}/methods
        """

    async def update(
        self,
        zone_id: int,
        id: int,
        /,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> AsyncShippingZoneMethod:
        """Change one shipping zone method; only the fields that are passed are sent.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: PUT /shipping/zones/{zone_id}/methods/{id}
        """

    async def delete(self, zone_id: int, id: int, /) -> None:
        """Delete one shipping zone method.

        API: DELETE /shipping/zones/{zone_id}/methods/{id}
        """

class AsyncBoundShippingZoneMethods(AsyncBoundResource[AsyncShippingZoneMethod]):
    """ShippingZoneMethods of one shipping zone. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncShippingZoneMethod]:
        """One page of shipping zone methods, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncShippingZoneMethod]:
        """All shipping zone methods, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncShippingZoneMethod]:
        """A range of shipping zone methods by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    @overload
    async def __call__(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncShippingZoneMethod]:
        """All shipping zone methods.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncShippingZoneMethod:
        """One shipping zone method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncShippingZoneMethod:
        """One shipping zone method by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /shipping/zones/{zone_id}/methods/{id}
        """

    async def create(
        self,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> AsyncShippingZoneMethod:
        """Create one shipping zone method and return it as stored.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: POST /shipping/zones/{zone_id}/methods
        """

    async def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        type: ShippingZoneMethodType | str = ...,
        settings: ShippingZoneMethodSettings | ShippingZoneMethodSettingsDict | None = ...,
        enabled: bool = ...,
        handling_fees: ShippingZoneMethodHandlingFees | ShippingZoneMethodHandlingFeesDict = ...,
        is_fallback: bool = ...,
        channel_ids: Sequence[int] = ...,
    ) -> AsyncShippingZoneMethod:
        """Change one shipping zone method; only the fields that are passed are sent.

        Args:
            name: Name of the shipping method as shoppers see it.
            type: How the cost is calculated: by a rule of its own or by a carrier.
            settings: Rates or carrier options, which differ per method type; None where it has none.
            enabled: Whether the method is offered to shoppers.
            handling_fees: Handling fee on top of shipping: either a fixed sum or a percentage.
            is_fallback: Whether the method is offered only when no other gives a quote.
            channel_ids: Channels in which the method is offered; all when not sent.

        API: PUT /shipping/zones/{zone_id}/methods/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one shipping zone method.

        API: DELETE /shipping/zones/{zone_id}/methods/{id}
        """
