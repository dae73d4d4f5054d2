"""Sites: Storefronts of channels, by their addresses.

Generated from schema/v3/sites.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

SiteSslStatus = Union[Literal["dedicated"], Literal["shared"]]
"""Whether a certificate is a site's own or shared."""

SiteUrlType = Union[Literal["primary"], Literal["canonical"], Literal["checkout"]]
"""What an address of a site is for."""


class SiteUrl(NestedRecord):
    """One address of a site."""

    __slots__ = ()

    url = Field(codecs.STRING, "The address, with scheme and host.")
    type = Field(codecs.text_enum(SiteUrlType), "What the address is for.")
    created_at = Field(codecs.ISO8601, "When the address was added.")
    updated_at = Field(codecs.ISO8601, "When the address was last changed.")


class SiteFields(BaseRecord):
    """Fields of Site and AsyncSite."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the site.", access="read_only")
    url = Field(codecs.STRING, "Address of the storefront, with scheme and host.")
    channel_id = Field(codecs.INTEGER, "Channel that the site belongs to.", access="create_only")
    created_at = Field(codecs.ISO8601, "When the site was created.", access="read_only")
    updated_at = Field(codecs.ISO8601, "When the site was last changed.", access="read_only")
    ssl_status = Field(
        codecs.text_enum(SiteSslStatus),
        "Whether the certificate is the site's own (dedicated) or shared.",
        access="read_only",
        nullable=True,
    )
    urls = Field(
        codecs.array(codecs.nested(SiteUrl)),
        "All addresses of the site, also those of its checkout.",
        access="read_only",
    )
    is_checkout_url_customized = Field(
        codecs.BOOLEAN, "Whether the checkout has an address of its own.", access="read_only"
    )


class Site(SiteFields, Record):
    """One site. Storefronts of channels, by their addresses."""

    __slots__ = ()

    routes = Link(
        "Where the site has its pages, by kind of page.", "SiteRoutes", many=True, virtual=True
    )
    channel = Link("The channel of the site.", "Channels", via="channel_id", virtual=True)


class AsyncSite(SiteFields, AsyncRecord):
    """One site. Storefronts of channels, by their addresses. For asynchronous clients."""

    __slots__ = ()

    routes = Site.routes.awaited()
    channel = Site.channel.awaited()


class SiteFilters(FilterSet):
    """Parameters of Sites."""

    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Sites of these channels.",
        wire="channel_id:in",
        field="channel_id",
        op="in",
    )
    url_type__in = Parameter(
        codecs.csv(codecs.STRING),
        "Sites with an address of one of these types, such as primary.",
        wire="url_type:in",
        field="urls.type",
        op="in",
    )


class Sites(Resource[Site]):
    """Storefronts of channels, by their addresses."""

    meta = ResourceMeta(
        name="Sites",
        path="/sites",
        api="v3",
        record=Site,
        operations={
            "list": Operation(
                "list", "GET", "/sites", accepts=("filters", "paging"), envelope="data"
            ),
            "get": Operation("get", "GET", "/sites/{id}", envelope="data"),
            "create": Operation("create", "POST", "/sites", status=201, envelope="data"),
            "update": Operation("update", "PUT", "/sites/{id}", envelope="data"),
            "delete": Operation(
                "delete",
                "DELETE",
                "/sites/{id}",
                status=204,
                envelope="data",
                doc="Removes the site and its address.",
            ),
        },
        filters=SiteFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_sites_read_only", "store_sites"),
        columns=("id", "url", "channel_id", "is_checkout_url_customized", "created_at"),
    )


class AsyncSites(AsyncResource[AsyncSite]):
    """Storefronts of channels, by their addresses. For asynchronous clients."""

    meta = Sites.meta._replace(record=AsyncSite)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def SiteFields() -> None: ...

    def SiteFilters() -> None: ...

    def Site() -> None: ...

    def Sites() -> None: ...

    def AsyncSite() -> None: ...

    def AsyncSites() -> None: ...
