"""CatalogSettings: Settings of product reviews and comparisons.

Generated from schema/v3/catalog_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CatalogSettingsRecordFields(BaseRecord):
    """Fields of CatalogSettingsRecord and AsyncCatalogSettingsRecord."""

    __slots__ = ()

    auto_approve_reviews = Field(
        codecs.BOOLEAN,
        "Whether reviews appear without approval of the merchant.",
        access="update_only",
        nullable=True,
    )
    enable_product_comparisons = Field(
        codecs.BOOLEAN,
        "Whether shoppers can compare products.",
        access="update_only",
        nullable=True,
    )


class CatalogSettingsRecord(CatalogSettingsRecordFields, Record):
    """One catalog settings record. Settings of product reviews and comparisons."""

    __slots__ = ()


class AsyncCatalogSettingsRecord(CatalogSettingsRecordFields, AsyncRecord):
    """One catalog settings record. Settings of product reviews and comparisons. For asynchronous clients."""

    __slots__ = ()


class CatalogSettingsRecordFilters(FilterSet):
    """Parameters of CatalogSettings."""


class CatalogSettings(Resource[CatalogSettingsRecord]):
    """Settings of product reviews and comparisons."""

    meta = ResourceMeta(
        name="CatalogSettings",
        path="/settings/catalog",
        api="v3",
        record=CatalogSettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/catalog",
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
                "/settings/catalog",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to change; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, send every field; null returns it to the value of the store.",
            ),
        },
        filters=CatalogSettingsRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("auto_approve_reviews", "enable_product_comparisons"),
    )


class AsyncCatalogSettings(AsyncResource[AsyncCatalogSettingsRecord]):
    """Settings of product reviews and comparisons. For asynchronous clients."""

    meta = CatalogSettings.meta._replace(record=AsyncCatalogSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CatalogSettingsRecordFields() -> None: ...

    def CatalogSettingsRecordFilters() -> None: ...

    def CatalogSettingsRecord() -> None: ...

    def CatalogSettings() -> None: ...

    def AsyncCatalogSettingsRecord() -> None: ...

    def AsyncCatalogSettings() -> None: ...
