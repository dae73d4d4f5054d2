"""Banners: Promotional HTML blocks placed on storefront pages.

Generated from schema/v2/banners.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

BannerPage = Union[
    Literal["home_page"], Literal["category_page"], Literal["brand_page"], Literal["search_page"]
]
"""Values of Banner.page."""

BannerLocation = Union[Literal["top"], Literal["bottom"]]
"""Values of Banner.location."""

BannerDateType = Union[Literal["always"], Literal["custom"]]
"""Values of Banner.date_type."""

BannerVisible = Union[Literal["1"], Literal["0"]]
"""Values of Banner.visible."""


class BannerFields(BaseRecord):
    """Fields of Banner and AsyncBanner."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the banner, assigned by BigCommerce.",
        access="read_only",
    )
    date_created = Field(
        codecs.UNIX_TEXT, "When the banner was created, in Unix seconds.", access="read_only"
    )
    name = Field(
        codecs.STRING, "Title of the banner as the merchant sees it.", required=("create",)
    )
    content = Field(codecs.STRING, "HTML that is shown in the banner.", required=("create",))
    page = Field(
        codecs.text_enum(BannerPage),
        "Kind of page on which the banner appears.",
        required=("create",),
    )
    location = Field(
        codecs.text_enum(BannerLocation),
        "Whether the banner is at the top or the bottom of the page.",
        required=("create",),
    )
    date_type = Field(
        codecs.text_enum(BannerDateType),
        "Whether the banner shows always or only between two dates.",
        required=("create",),
    )
    date_from = Field(
        codecs.UNIX_TEXT,
        "Start of a custom period, in Unix seconds; 0 for none.",
        none_as="0",
        default="0",
    )
    date_to = Field(
        codecs.UNIX_TEXT,
        "End of a custom period, in Unix seconds; 0 for none.",
        none_as="0",
        default="0",
    )
    visible = Field(
        codecs.text_enum(BannerVisible), "Whether shoppers can see the banner: 1 for yes, 0 for no."
    )
    item_id = Field(
        codecs.STRING,
        "Category or brand whose page shows the banner; 0 for other pages.",
        default="0",
    )


class Banner(BannerFields, Record):
    """One banner. Promotional HTML blocks placed on storefront pages."""

    __slots__ = ()


class AsyncBanner(BannerFields, AsyncRecord):
    """One banner. Promotional HTML blocks placed on storefront pages. For asynchronous clients."""

    __slots__ = ()


class BannerFilters(FilterSet):
    """Parameters of Banners."""

    min_id = Parameter(codecs.INTEGER, "Lowest banner id to return.", field="id", op="min")
    max_id = Parameter(codecs.INTEGER, "Highest banner id to return.", field="id", op="max")


class Banners(Resource[Banner]):
    """Promotional HTML blocks placed on storefront pages."""

    meta = ResourceMeta(
        name="Banners",
        path="/banners",
        record=Banner,
        operations={
            "list": Operation("list", "GET", "/banners", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/banners/{id}"),
            "create": Operation("create", "POST", "/banners"),
            "update": Operation("update", "PUT", "/banners/{id}"),
            "delete": Operation("delete", "DELETE", "/banners/{id}", status=204),
            "delete_all": Operation("delete_all", "DELETE", "/banners", status=204),
            "count": Operation("count", "GET", "/banners/count"),
        },
        filters=BannerFilters,
        paging=Paging(50, 250, keyset="min_id"),
        scopes=("store_v2_marketing_read_only", "store_v2_marketing"),
        columns=("id", "name", "location", "visible", "date_from", "date_to"),
    )


class AsyncBanners(AsyncResource[AsyncBanner]):
    """Promotional HTML blocks placed on storefront pages. For asynchronous clients."""

    meta = Banners.meta._replace(record=AsyncBanner)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def BannerFields() -> None: ...

    def BannerFilters() -> None: ...

    def Banner() -> None: ...

    def Banners() -> None: ...

    def AsyncBanner() -> None: ...

    def AsyncBanners() -> None: ...
