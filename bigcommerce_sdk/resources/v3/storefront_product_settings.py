"""StorefrontProductSettings: What product pages and product lists show.

Generated from schema/v3/storefront_product_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

ProductBreadcrumbs = Union[Literal["show_one"], Literal["show_none"]]
"""Paths to categories on a product page: one or none."""


class StorefrontProductSettingsRecordFields(BaseRecord):
    """Fields of StorefrontProductSettingsRecord and AsyncStorefrontProductSettingsRecord."""

    __slots__ = ()

    show_product_price = Field(
        codecs.BOOLEAN, "Whether prices are shown.", access="update_only", nullable=True
    )
    show_product_sku = Field(
        codecs.BOOLEAN, "Whether SKUs are shown.", access="update_only", nullable=True
    )
    show_product_weight = Field(
        codecs.BOOLEAN, "Whether weights are shown.", access="update_only", nullable=True
    )
    show_product_brand = Field(
        codecs.BOOLEAN, "Whether brands are shown.", access="update_only", nullable=True
    )
    show_product_shipping = Field(
        codecs.BOOLEAN, "Whether shipping costs are shown.", access="update_only", nullable=True
    )
    show_product_rating = Field(
        codecs.BOOLEAN, "Whether ratings are shown.", access="update_only", nullable=True
    )
    show_add_to_cart_link = Field(
        codecs.BOOLEAN,
        "Whether products can be added to the cart from lists.",
        access="update_only",
        nullable=True,
    )
    default_preorder_message = Field(
        codecs.STRING,
        "Shown for preorder products that have no message of their own.",
        access="update_only",
        nullable=True,
    )
    show_breadcrumbs_product_pages = Field(
        codecs.text_enum(ProductBreadcrumbs),
        "Whether product pages show the path to their category.",
        access="update_only",
        nullable=True,
    )
    show_add_to_cart_qty_box = Field(
        codecs.BOOLEAN,
        "Whether shoppers can choose the quantity that they add to the cart.",
        access="update_only",
        nullable=True,
    )
    show_add_to_wishlist = Field(
        codecs.BOOLEAN,
        "Whether shoppers can add products to a wishlist.",
        access="update_only",
        nullable=True,
    )
    hide_price_from_guests = Field(
        codecs.BOOLEAN,
        "Whether only customers who are logged in see prices.",
        access="update_only",
        nullable=True,
    )


class StorefrontProductSettingsRecord(StorefrontProductSettingsRecordFields, Record):
    """One storefront product settings record. What product pages and product lists show."""

    __slots__ = ()


class AsyncStorefrontProductSettingsRecord(StorefrontProductSettingsRecordFields, AsyncRecord):
    """One storefront product settings record. What product pages and product lists show. For asynchronous clients."""

    __slots__ = ()


class StorefrontProductSettingsRecordFilters(FilterSet):
    """Parameters of StorefrontProductSettings."""


class StorefrontProductSettings(Resource[StorefrontProductSettingsRecord]):
    """What product pages and product lists show."""

    meta = ResourceMeta(
        name="StorefrontProductSettings",
        path="/settings/storefront/product",
        api="v3",
        record=StorefrontProductSettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/storefront/product",
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
                "/settings/storefront/product",
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
        filters=StorefrontProductSettingsRecordFilters,
        single=True,
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=(
            "show_product_price",
            "show_product_sku",
            "show_product_brand",
            "show_add_to_cart_link",
            "hide_price_from_guests",
        ),
    )


class AsyncStorefrontProductSettings(AsyncResource[AsyncStorefrontProductSettingsRecord]):
    """What product pages and product lists show. For asynchronous clients."""

    meta = StorefrontProductSettings.meta._replace(record=AsyncStorefrontProductSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StorefrontProductSettingsRecordFields() -> None: ...

    def StorefrontProductSettingsRecordFilters() -> None: ...

    def StorefrontProductSettingsRecord() -> None: ...

    def StorefrontProductSettings() -> None: ...

    def AsyncStorefrontProductSettingsRecord() -> None: ...

    def AsyncStorefrontProductSettings() -> None: ...
