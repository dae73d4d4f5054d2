"""ShippingSettings: Shipping settings of the store.

Generated from schema/v3/shipping_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

CountryListStrategy = Union[
    Literal["DISPLAY_ALL_COUNTRIES"], Literal["DISPLAY_ONLY_SHIPPABLE_COUNTRIES"]
]
"""Countries that shoppers can choose at checkout: all, or those with a shipping zone."""


class ShippingCheckout(NestedRecord):
    """Settings of shipping at checkout."""

    __slots__ = ()

    country_list_strategy = Field(
        codecs.text_enum(CountryListStrategy), "Which countries shoppers can choose."
    )
    out_of_delivery_zone_message = Field(
        codecs.STRING, "Shown to shoppers to whom the store does not ship.", nullable=True
    )


class ShippingSettingsRecordFields(BaseRecord):
    """Fields of ShippingSettingsRecord and AsyncShippingSettingsRecord."""

    __slots__ = ()

    checkout = Field(
        codecs.nested(ShippingCheckout), "Settings of shipping at checkout.", access="update_only"
    )


class ShippingSettingsRecord(ShippingSettingsRecordFields, Record):
    """One shipping settings record. Shipping settings of the store."""

    __slots__ = ()


class AsyncShippingSettingsRecord(ShippingSettingsRecordFields, AsyncRecord):
    """One shipping settings record. Shipping settings of the store. For asynchronous clients."""

    __slots__ = ()


class ShippingSettingsRecordFilters(FilterSet):
    """Parameters of ShippingSettings."""


class ShippingSettings(Resource[ShippingSettingsRecord]):
    """Shipping settings of the store."""

    meta = ResourceMeta(
        name="ShippingSettings",
        path="/shipping/settings",
        api="v3",
        record=ShippingSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/shipping/settings", envelope="data"),
            "update": Operation("update", "PUT", "/shipping/settings", envelope="data"),
        },
        filters=ShippingSettingsRecordFilters,
        single=True,
        scopes=("store_v2_products_read_only", "store_v2_products"),
    )


class AsyncShippingSettings(AsyncResource[AsyncShippingSettingsRecord]):
    """Shipping settings of the store. For asynchronous clients."""

    meta = ShippingSettings.meta._replace(record=AsyncShippingSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ShippingSettingsRecordFields() -> None: ...

    def ShippingSettingsRecordFilters() -> None: ...

    def ShippingSettingsRecord() -> None: ...

    def ShippingSettings() -> None: ...

    def AsyncShippingSettingsRecord() -> None: ...

    def AsyncShippingSettings() -> None: ...
