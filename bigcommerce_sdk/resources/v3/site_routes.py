"""SiteRoutes: Where a headless storefront has its pages, by kind of page.

Generated from schema/v3/sites.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

SiteRouteType = Union[
    Literal["product"],
    Literal["brand"],
    Literal["category"],
    Literal["page"],
    Literal["blog"],
    Literal["home"],
    Literal["cart"],
    Literal["checkout"],
    Literal["search"],
    Literal["account"],
    Literal["login"],
    Literal["returns"],
    Literal["static"],
]
"""Kinds of pages of a storefront."""


class SiteRouteFields(BaseRecord):
    """Fields of SiteRoute and AsyncSiteRoute."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the route.", access="read_only")
    type = Field(codecs.text_enum(SiteRouteType), "Kind of page.", required=("update",))
    matching = Field(
        codecs.STRING, "Ids of the records that it applies to, or * for all.", required=("update",)
    )
    route = Field(
        codecs.STRING,
        "Path with placeholders, such as /products/{id} or /category/{slug}.",
        required=("update",),
    )


class SiteRoute(SiteRouteFields, SubResourceRecord):
    """One site route. Where a headless storefront has its pages, by kind of page."""

    __slots__ = ()


class AsyncSiteRoute(SiteRouteFields, AsyncSubResourceRecord):
    """One site route. Where a headless storefront has its pages, by kind of page. For asynchronous clients."""

    __slots__ = ()


class SiteRouteFilters(FilterSet):
    """Parameters of SiteRoutes."""

    type = Parameter(codecs.STRING, "Routes of this kind of page.")


class SiteRoutes(Resource[SiteRoute]):
    """Where a headless storefront has its pages, by kind of page."""

    meta = ResourceMeta(
        name="SiteRoutes",
        path="/sites/{site_id}/routes",
        api="v3",
        record=SiteRoute,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/sites/{site_id}/routes",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "get": Operation("get", "GET", "/sites/{site_id}/routes/{id}", envelope="data"),
            "create": Operation(
                "create", "POST", "/sites/{site_id}/routes", status=201, envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/sites/{site_id}/routes/{id}", status=201, envelope="data"
            ),
            "delete": Operation(
                "delete", "DELETE", "/sites/{site_id}/routes/{id}", status=204, envelope="data"
            ),
            "update_many": Operation(
                "update_many", "PUT", "/sites/{site_id}/routes", envelope="data", max_rows=10
            ),
        },
        filters=SiteRouteFilters,
        paging=Paging(50, 50, by="page"),
        parents=("site_id",),
        scopes=("store_sites_read_only", "store_sites"),
        columns=("id", "type", "matching", "route"),
    )


class BoundSiteRoutes(BoundResource[SiteRoute]):
    """SiteRoutes of one site."""

    meta = SiteRoutes.meta


class AsyncSiteRoutes(AsyncResource[AsyncSiteRoute]):
    """Where a headless storefront has its pages, by kind of page. For asynchronous clients."""

    meta = SiteRoutes.meta._replace(record=AsyncSiteRoute)


class AsyncBoundSiteRoutes(AsyncBoundResource[AsyncSiteRoute]):
    """SiteRoutes of one site. For asynchronous clients."""

    meta = AsyncSiteRoutes.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def SiteRouteFields() -> None: ...

    def SiteRouteFilters() -> None: ...

    def SiteRoute() -> None: ...

    def SiteRoutes() -> None: ...

    def BoundSiteRoutes() -> None: ...

    def AsyncSiteRoute() -> None: ...

    def AsyncSiteRoutes() -> None: ...

    def AsyncBoundSiteRoutes() -> None: ...
