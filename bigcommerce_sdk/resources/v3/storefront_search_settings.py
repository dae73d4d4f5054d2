"""StorefrontSearchSettings: Sort orders, filters and suggestions of the search.

Generated from schema/v3/storefront_search_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

from .shared import StorefrontProductSort

ContentSort = Union[Literal["relevance"], Literal["alphaasc"], Literal["alphadesc"]]
"""Orders of pages and posts in search results."""


class StorefrontSearchSettingsRecordFields(BaseRecord):
    """Fields of StorefrontSearchSettingsRecord and AsyncStorefrontSearchSettingsRecord."""

    __slots__ = ()

    content_product_sort = Field(
        codecs.text_enum(ContentSort),
        "Order of pages and posts in search results.",
        access="update_only",
        required=("update",),
        nullable=True,
        default="relevance",
    )
    default_product_sort = Field(
        codecs.text_enum(StorefrontProductSort),
        "Order of products until the shopper chooses another.",
        access="update_only",
        required=("update",),
        nullable=True,
        default="bestselling",
    )
    product_filtering_enabled = Field(
        codecs.BOOLEAN,
        "Whether shoppers can filter products.",
        access="update_only",
        required=("update",),
        nullable=True,
    )
    search_suggest = Field(
        codecs.BOOLEAN,
        "Whether the search suggests products while shoppers type.",
        access="update_only",
        required=("update",),
        nullable=True,
    )


class StorefrontSearchSettingsRecord(StorefrontSearchSettingsRecordFields, Record):
    """One storefront search settings record. Sort orders, filters and suggestions of the search."""

    __slots__ = ()


class AsyncStorefrontSearchSettingsRecord(StorefrontSearchSettingsRecordFields, AsyncRecord):
    """One storefront search settings record. Sort orders, filters and suggestions of the search. For asynchronous clients."""

    __slots__ = ()


class StorefrontSearchSettingsRecordFilters(FilterSet):
    """Parameters of StorefrontSearchSettings."""


class StorefrontSearchSettings(Resource[StorefrontSearchSettingsRecord]):
    """Sort orders, filters and suggestions of the search."""

    meta = ResourceMeta(
        name="StorefrontSearchSettings",
        path="/settings/storefront/search",
        api="v3",
        record=StorefrontSearchSettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/storefront/search",
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
                "/settings/storefront/search",
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
        filters=StorefrontSearchSettingsRecordFilters,
        single=True,
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=(
            "content_product_sort",
            "default_product_sort",
            "product_filtering_enabled",
            "search_suggest",
        ),
    )


class AsyncStorefrontSearchSettings(AsyncResource[AsyncStorefrontSearchSettingsRecord]):
    """Sort orders, filters and suggestions of the search. For asynchronous clients."""

    meta = StorefrontSearchSettings.meta._replace(record=AsyncStorefrontSearchSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StorefrontSearchSettingsRecordFields() -> None: ...

    def StorefrontSearchSettingsRecordFilters() -> None: ...

    def StorefrontSearchSettingsRecord() -> None: ...

    def StorefrontSearchSettings() -> None: ...

    def AsyncStorefrontSearchSettingsRecord() -> None: ...

    def AsyncStorefrontSearchSettings() -> None: ...
