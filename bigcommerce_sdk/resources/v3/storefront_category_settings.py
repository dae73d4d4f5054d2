"""StorefrontCategorySettings: How category pages and menus show products and subcategories.

Generated from schema/v3/storefront_category_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

CategoryListingMode = Union[
    Literal["current_category_only"],
    Literal["child_categories"],
    Literal["child_categories_if_category_empty"],
]
"""Products that a category page lists: its own, or also those of its subcategories."""


class StorefrontCategorySettingsRecordFields(BaseRecord):
    """Fields of StorefrontCategorySettingsRecord and AsyncStorefrontCategorySettingsRecord."""

    __slots__ = ()

    category_tree_depth = Field(
        codecs.INTEGER,
        "How many levels of categories the menu shows.",
        access="update_only",
        nullable=True,
        limits={"min": 1, "max": 8},
    )
    default_product_sort = Field(
        codecs.text_enum(StorefrontProductSort),
        "Order of products until the shopper chooses another.",
        access="update_only",
        nullable=True,
        default="bestselling",
    )
    listing_mode = Field(
        codecs.text_enum(CategoryListingMode),
        "Whether category pages also list the products of subcategories.",
        access="update_only",
        nullable=True,
    )


class StorefrontCategorySettingsRecord(StorefrontCategorySettingsRecordFields, Record):
    """One storefront category settings record. How category pages and menus show products and subcategories."""

    __slots__ = ()


class AsyncStorefrontCategorySettingsRecord(StorefrontCategorySettingsRecordFields, AsyncRecord):
    """One storefront category settings record. How category pages and menus show products and subcategories. For asynchronous clients."""

    __slots__ = ()


class StorefrontCategorySettingsRecordFilters(FilterSet):
    """Parameters of StorefrontCategorySettings."""


class StorefrontCategorySettings(Resource[StorefrontCategorySettingsRecord]):
    """How category pages and menus show products and subcategories."""

    meta = ResourceMeta(
        name="StorefrontCategorySettings",
        path="/settings/storefront/category",
        api="v3",
        record=StorefrontCategorySettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/storefront/category",
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
                "/settings/storefront/category",
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
        filters=StorefrontCategorySettingsRecordFilters,
        single=True,
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("category_tree_depth", "default_product_sort", "listing_mode"),
    )


class AsyncStorefrontCategorySettings(AsyncResource[AsyncStorefrontCategorySettingsRecord]):
    """How category pages and menus show products and subcategories. For asynchronous clients."""

    meta = StorefrontCategorySettings.meta._replace(record=AsyncStorefrontCategorySettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StorefrontCategorySettingsRecordFields() -> None: ...

    def StorefrontCategorySettingsRecordFilters() -> None: ...

    def StorefrontCategorySettingsRecord() -> None: ...

    def StorefrontCategorySettings() -> None: ...

    def AsyncStorefrontCategorySettingsRecord() -> None: ...

    def AsyncStorefrontCategorySettings() -> None: ...
