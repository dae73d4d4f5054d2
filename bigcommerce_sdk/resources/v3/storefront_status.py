"""StorefrontStatus: What visitors see before launch and during maintenance.

Generated from schema/v3/storefront_status.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class StorefrontStatusRecordFields(BaseRecord):
    """Fields of StorefrontStatusRecord and AsyncStorefrontStatusRecord."""

    __slots__ = ()

    down_for_maintenance_message = Field(
        codecs.STRING, "Shown to visitors during maintenance.", access="update_only", nullable=True
    )
    prelaunch_message = Field(
        codecs.STRING, "Shown to visitors before the launch.", access="update_only", nullable=True
    )
    prelaunch_password = Field(
        codecs.STRING,
        "Opens the storefront before the launch; the store generates it.",
        access="read_only",
        nullable=True,
    )


class StorefrontStatusRecord(StorefrontStatusRecordFields, Record):
    """One storefront status record. What visitors see before launch and during maintenance."""

    __slots__ = ()


class AsyncStorefrontStatusRecord(StorefrontStatusRecordFields, AsyncRecord):
    """One storefront status record. What visitors see before launch and during maintenance. For asynchronous clients."""

    __slots__ = ()


class StorefrontStatusRecordFilters(FilterSet):
    """Parameters of StorefrontStatus."""


class StorefrontStatus(Resource[StorefrontStatusRecord]):
    """What visitors see before launch and during maintenance."""

    meta = ResourceMeta(
        name="StorefrontStatus",
        path="/settings/storefront/status",
        api="v3",
        record=StorefrontStatusRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/storefront/status",
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
                "/settings/storefront/status",
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
        filters=StorefrontStatusRecordFilters,
        single=True,
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("down_for_maintenance_message", "prelaunch_message"),
    )


class AsyncStorefrontStatus(AsyncResource[AsyncStorefrontStatusRecord]):
    """What visitors see before launch and during maintenance. For asynchronous clients."""

    meta = StorefrontStatus.meta._replace(record=AsyncStorefrontStatusRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StorefrontStatusRecordFields() -> None: ...

    def StorefrontStatusRecordFilters() -> None: ...

    def StorefrontStatusRecord() -> None: ...

    def StorefrontStatus() -> None: ...

    def AsyncStorefrontStatusRecord() -> None: ...

    def AsyncStorefrontStatus() -> None: ...
