"""StoreUnitsOfMeasurement: Units and number format of weights and dimensions.

Generated from schema/v3/store_units_of_measurement.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

WeightUnit = Union[
    Literal["LBS"], Literal["Ounces"], Literal["KGS"], Literal["Grams"], Literal["Tonnes"]
]
"""Units of weights."""

LengthUnit = Union[Literal["Inches"], Literal["Centimeters"]]
"""Units of dimensions."""

FactoringDimension = Union[Literal["depth"], Literal["height"], Literal["width"]]
"""Values of StoreUnitsOfMeasurementRecord.factoring_dimension."""


class StoreUnitsOfMeasurementRecordFields(BaseRecord):
    """Fields of StoreUnitsOfMeasurementRecord and AsyncStoreUnitsOfMeasurementRecord."""

    __slots__ = ()

    weight_measurement = Field(
        codecs.text_enum(WeightUnit), "Unit of weights.", access="update_only", nullable=True
    )
    length_measurement = Field(
        codecs.text_enum(LengthUnit),
        "Unit of width, height and depth.",
        access="update_only",
        nullable=True,
    )
    decimal_token = Field(
        codecs.STRING,
        "Character before the decimals, such as a point.",
        access="update_only",
        nullable=True,
    )
    thousands_token = Field(
        codecs.STRING,
        "Character between thousands, such as a comma.",
        access="update_only",
        nullable=True,
    )
    decimal_places = Field(
        codecs.INTEGER, "Number of decimals that are shown.", access="update_only", nullable=True
    )
    factoring_dimension = Field(
        codecs.text_enum(FactoringDimension),
        "Dimension that adds up when products share a package.",
        access="update_only",
        nullable=True,
    )


class StoreUnitsOfMeasurementRecord(StoreUnitsOfMeasurementRecordFields, Record):
    """One store units of measurement record. Units and number format of weights and dimensions."""

    __slots__ = ()


class AsyncStoreUnitsOfMeasurementRecord(StoreUnitsOfMeasurementRecordFields, AsyncRecord):
    """One store units of measurement record. Units and number format of weights and dimensions. For asynchronous clients."""

    __slots__ = ()


class StoreUnitsOfMeasurementRecordFilters(FilterSet):
    """Parameters of StoreUnitsOfMeasurement."""


class StoreUnitsOfMeasurement(Resource[StoreUnitsOfMeasurementRecord]):
    """Units and number format of weights and dimensions."""

    meta = ResourceMeta(
        name="StoreUnitsOfMeasurement",
        path="/settings/store/units-of-measurement",
        api="v3",
        record=StoreUnitsOfMeasurementRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/store/units-of-measurement",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to read; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, null means that it has the value of the store.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/settings/store/units-of-measurement",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to change; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, null in every field returns it to the units of the store; a store refuses null.",
            ),
        },
        filters=StoreUnitsOfMeasurementRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=(
            "weight_measurement",
            "length_measurement",
            "decimal_places",
            "decimal_token",
            "thousands_token",
        ),
    )


class AsyncStoreUnitsOfMeasurement(AsyncResource[AsyncStoreUnitsOfMeasurementRecord]):
    """Units and number format of weights and dimensions. For asynchronous clients."""

    meta = StoreUnitsOfMeasurement.meta._replace(record=AsyncStoreUnitsOfMeasurementRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StoreUnitsOfMeasurementRecordFields() -> None: ...

    def StoreUnitsOfMeasurementRecordFilters() -> None: ...

    def StoreUnitsOfMeasurementRecord() -> None: ...

    def StoreUnitsOfMeasurement() -> None: ...

    def AsyncStoreUnitsOfMeasurementRecord() -> None: ...

    def AsyncStoreUnitsOfMeasurement() -> None: ...
