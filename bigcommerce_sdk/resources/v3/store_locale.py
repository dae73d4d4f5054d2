"""StoreLocale: Language and country of the store.

Generated from schema/v3/store_locale.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

ShopperLanguageSelectionMethod = Union[Literal["browser"], Literal["default_shopper_language"]]
"""Values of StoreLocaleRecord.shopper_language_selection_method."""


class StoreLocaleRecordFields(BaseRecord):
    """Fields of StoreLocaleRecord and AsyncStoreLocaleRecord."""

    __slots__ = ()

    default_shopper_language = Field(
        codecs.STRING,
        "Code of the language of the storefront, such as en or en-us.",
        access="update_only",
        required=("update",),
        default="en",
    )
    shopper_language_selection_method = Field(
        codecs.text_enum(ShopperLanguageSelectionMethod),
        "What decides on the language: the browser of the shopper or the default.",
        access="update_only",
        default="default_shopper_language",
    )
    store_country = Field(
        codecs.STRING,
        "English name of the country of the store.",
        access="update_only",
        default="United States",
    )


class StoreLocaleRecord(StoreLocaleRecordFields, Record):
    """One store locale record. Language and country of the store."""

    __slots__ = ()


class AsyncStoreLocaleRecord(StoreLocaleRecordFields, AsyncRecord):
    """One store locale record. Language and country of the store. For asynchronous clients."""

    __slots__ = ()


class StoreLocaleRecordFilters(FilterSet):
    """Parameters of StoreLocale."""


class StoreLocale(Resource[StoreLocaleRecord]):
    """Language and country of the store."""

    meta = ResourceMeta(
        name="StoreLocale",
        path="/settings/store/locale",
        api="v3",
        record=StoreLocaleRecord,
        operations={
            "get": Operation("get", "GET", "/settings/store/locale", envelope="data"),
            "update": Operation("update", "PUT", "/settings/store/locale", envelope="data"),
        },
        filters=StoreLocaleRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("default_shopper_language", "shopper_language_selection_method", "store_country"),
    )


class AsyncStoreLocale(AsyncResource[AsyncStoreLocaleRecord]):
    """Language and country of the store. For asynchronous clients."""

    meta = StoreLocale.meta._replace(record=AsyncStoreLocaleRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StoreLocaleRecordFields() -> None: ...

    def StoreLocaleRecordFilters() -> None: ...

    def StoreLocaleRecord() -> None: ...

    def StoreLocale() -> None: ...

    def AsyncStoreLocaleRecord() -> None: ...

    def AsyncStoreLocale() -> None: ...
