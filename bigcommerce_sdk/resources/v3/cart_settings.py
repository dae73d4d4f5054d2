"""CartSettings: Settings of the carts of the store.

Generated from schema/v3/cart_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CartSettingsRecordFields(BaseRecord):
    """Fields of CartSettingsRecord and AsyncCartSettingsRecord."""

    __slots__ = ()

    allow_purchasing = Field(
        codecs.BOOLEAN,
        "Whether shoppers can buy anything.",
        access="update_only",
        required=("update",),
    )


class CartSettingsRecord(CartSettingsRecordFields, Record):
    """One cart settings record. Settings of the carts of the store."""

    __slots__ = ()


class AsyncCartSettingsRecord(CartSettingsRecordFields, AsyncRecord):
    """One cart settings record. Settings of the carts of the store. For asynchronous clients."""

    __slots__ = ()


class CartSettingsRecordFilters(FilterSet):
    """Parameters of CartSettings."""


class CartSettings(Resource[CartSettingsRecord]):
    """Settings of the carts of the store."""

    meta = ResourceMeta(
        name="CartSettings",
        path="/carts/settings",
        api="v3",
        record=CartSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/carts/settings", envelope="data"),
            "update": Operation("update", "PUT", "/carts/settings", envelope="data"),
        },
        filters=CartSettingsRecordFilters,
        single=True,
        scopes=("", "store_v2_information"),
    )


class AsyncCartSettings(AsyncResource[AsyncCartSettingsRecord]):
    """Settings of the carts of the store. For asynchronous clients."""

    meta = CartSettings.meta._replace(record=AsyncCartSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CartSettingsRecordFields() -> None: ...

    def CartSettingsRecordFilters() -> None: ...

    def CartSettingsRecord() -> None: ...

    def CartSettings() -> None: ...

    def AsyncCartSettingsRecord() -> None: ...

    def AsyncCartSettings() -> None: ...
