"""StoreUnitsOfMeasurement: Units and number format of weights and dimensions.

Generated from schema/v3/store_units_of_measurement.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

WeightUnit: TypeAlias = Literal["LBS", "Ounces", "KGS", "Grams", "Tonnes"]
"""Units of weights."""

LengthUnit: TypeAlias = Literal["Inches", "Centimeters"]
"""Units of dimensions."""

FactoringDimension: TypeAlias = Literal["depth", "height", "width"]
"""Values of StoreUnitsOfMeasurementRecord.factoring_dimension."""

class StoreUnitsOfMeasurementRecordFields(BaseRecord):
    """Fields of StoreUnitsOfMeasurementRecord and AsyncStoreUnitsOfMeasurementRecord."""

    @property
    def weight_measurement(self) -> WeightUnit | None:
        """Unit of weights. Enum, update-only, can be None."""

    @weight_measurement.setter
    def weight_measurement(self, value: WeightUnit | None) -> None: ...
    @property
    def length_measurement(self) -> LengthUnit | None:
        """Unit of width, height and depth. Enum, update-only, can be None."""

    @length_measurement.setter
    def length_measurement(self, value: LengthUnit | None) -> None: ...
    @property
    def decimal_token(self) -> str | None:
        """Character before the decimals, such as a point. String, update-only, can be None."""

    @decimal_token.setter
    def decimal_token(self, value: str | None) -> None: ...
    @property
    def thousands_token(self) -> str | None:
        """Character between thousands, such as a comma. String, update-only, can be None."""

    @thousands_token.setter
    def thousands_token(self, value: str | None) -> None: ...
    @property
    def decimal_places(self) -> int | None:
        """Number of decimals that are shown. Integer, update-only, can be None."""

    @decimal_places.setter
    def decimal_places(self, value: int | None) -> None: ...
    @property
    def factoring_dimension(self) -> FactoringDimension | None:
        """Dimension that adds up when products share a package. Enum, update-only, can be None."""

    @factoring_dimension.setter
    def factoring_dimension(self, value: FactoringDimension | None) -> None: ...

class StoreUnitsOfMeasurementRecord(StoreUnitsOfMeasurementRecordFields, Record):
    """One store units of measurement record. Units and number format of weights and dimensions."""

    def save(self, *, channel_id: int | None = None) -> StoreUnitsOfMeasurementRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, null in every field returns it to the units of the store; a store refuses null.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/store/units-of-measurement
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        weight_measurement: WeightUnit | None = ...,
        length_measurement: LengthUnit | None = ...,
        decimal_token: str | None = ...,
        thousands_token: str | None = ...,
        decimal_places: int | None = ...,
        factoring_dimension: FactoringDimension | None = ...,
    ) -> StoreUnitsOfMeasurementRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, null in every field returns it to the units of the store; a store refuses null.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            weight_measurement: Unit of weights.
            length_measurement: Unit of width, height and depth.
            decimal_token: Character before the decimals, such as a point.
            thousands_token: Character between thousands, such as a comma.
            decimal_places: Number of decimals that are shown.
            factoring_dimension: Dimension that adds up when products share a package.

        API: PUT /settings/store/units-of-measurement
        """

    def refresh(self, *, channel_id: int | None = None) -> StoreUnitsOfMeasurementRecord:
        """Reload this store units of measurement record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/store/units-of-measurement
        """

class AsyncStoreUnitsOfMeasurementRecord(StoreUnitsOfMeasurementRecordFields, AsyncRecord):
    """One store units of measurement record. Units and number format of weights and dimensions. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncStoreUnitsOfMeasurementRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, null in every field returns it to the units of the store; a store refuses null.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/store/units-of-measurement
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        weight_measurement: WeightUnit | None = ...,
        length_measurement: LengthUnit | None = ...,
        decimal_token: str | None = ...,
        thousands_token: str | None = ...,
        decimal_places: int | None = ...,
        factoring_dimension: FactoringDimension | None = ...,
    ) -> AsyncStoreUnitsOfMeasurementRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, null in every field returns it to the units of the store; a store refuses null.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            weight_measurement: Unit of weights.
            length_measurement: Unit of width, height and depth.
            decimal_token: Character before the decimals, such as a point.
            thousands_token: Character between thousands, such as a comma.
            decimal_places: Number of decimals that are shown.
            factoring_dimension: Dimension that adds up when products share a package.

        API: PUT /settings/store/units-of-measurement
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncStoreUnitsOfMeasurementRecord:
        """Reload this store units of measurement record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/store/units-of-measurement
        """

class StoreUnitsOfMeasurementRecordFilters(FilterSet):
    """Parameters of StoreUnitsOfMeasurement."""

    def __init__(self) -> None: ...

class StoreUnitsOfMeasurement(Resource[StoreUnitsOfMeasurementRecord]):
    """Units and number format of weights and dimensions."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StoreUnitsOfMeasurementRecord:
        """The store units of measurement record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/units-of-measurement
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StoreUnitsOfMeasurementRecord:
        """The store units of measurement record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/units-of-measurement
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        weight_measurement: WeightUnit | None = ...,
        length_measurement: LengthUnit | None = ...,
        decimal_token: str | None = ...,
        thousands_token: str | None = ...,
        decimal_places: int | None = ...,
        factoring_dimension: FactoringDimension | None = ...,
    ) -> StoreUnitsOfMeasurementRecord:
        """Change one store units of measurement record; only the fields that are passed are sent.

        For a channel, null in every field returns it to the units of the store; a store refuses null.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            weight_measurement: Unit of weights.
            length_measurement: Unit of width, height and depth.
            decimal_token: Character before the decimals, such as a point.
            thousands_token: Character between thousands, such as a comma.
            decimal_places: Number of decimals that are shown.
            factoring_dimension: Dimension that adds up when products share a package.

        API: PUT /settings/store/units-of-measurement
        """

class AsyncStoreUnitsOfMeasurement(AsyncResource[AsyncStoreUnitsOfMeasurementRecord]):
    """Units and number format of weights and dimensions. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStoreUnitsOfMeasurementRecord:
        """The store units of measurement record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/units-of-measurement
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStoreUnitsOfMeasurementRecord:
        """The store units of measurement record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/units-of-measurement
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        weight_measurement: WeightUnit | None = ...,
        length_measurement: LengthUnit | None = ...,
        decimal_token: str | None = ...,
        thousands_token: str | None = ...,
        decimal_places: int | None = ...,
        factoring_dimension: FactoringDimension | None = ...,
    ) -> AsyncStoreUnitsOfMeasurementRecord:
        """Change one store units of measurement record; only the fields that are passed are sent.

        For a channel, null in every field returns it to the units of the store; a store refuses null.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            weight_measurement: Unit of weights.
            length_measurement: Unit of width, height and depth.
            decimal_token: Character before the decimals, such as a point.
            thousands_token: Character between thousands, such as a comma.
            decimal_places: Number of decimals that are shown.
            factoring_dimension: Dimension that adds up when products share a package.

        API: PUT /settings/store/units-of-measurement
        """
