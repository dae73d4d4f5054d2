"""ChannelSite: The site of a storefront: its domain and its other addresses.

Generated from schema/v3/channels.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ChannelSiteSslStatus = Union[Literal["dedicated"], Literal["shared"]]
"""Values of ChannelSiteRecord.ssl_status."""

ChannelSiteUrlType = Union[Literal["checkout"], Literal["primary"], Literal["canonical"]]
"""Values of ChannelSiteUrl.type."""


class ChannelSiteUrl(NestedRecord):
    """An address of the site."""

    __slots__ = ()

    url = Field(codecs.STRING, "The address.")
    type = Field(codecs.text_enum(ChannelSiteUrlType), "What the address is used for.")
    created_at = Field(codecs.ISO8601, "When the address was added.")
    updated_at = Field(codecs.ISO8601, "When the address was last changed.")


class ChannelSiteCheckoutUrl(NestedRecord):
    """An address for the checkout."""

    __slots__ = ()

    url = Field(codecs.STRING, "The address; it must share the domain of the site.")


class ChannelSiteRecordFields(BaseRecord):
    """Fields of ChannelSiteRecord and AsyncChannelSiteRecord."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the site.", access="read_only")
    url = Field(codecs.STRING, "Address of the storefront.")
    channel_id = Field(codecs.INTEGER, "Id of the channel.", access="create_only")
    created_at = Field(codecs.ISO8601, "When the site was created.", access="read_only")
    updated_at = Field(codecs.ISO8601, "When the site was last changed.", access="read_only")
    ssl_status = Field(
        codecs.text_enum(ChannelSiteSslStatus),
        "Whether the certificate is its own or shared; null if unknown.",
        access="read_only",
        nullable=True,
    )
    urls = Field(
        codecs.array(codecs.nested(ChannelSiteUrl)),
        "All addresses of the site, by use.",
        access="read_only",
    )
    is_checkout_url_customized = Field(
        codecs.BOOLEAN, "Whether the checkout has an address of its own.", access="read_only"
    )


class ChannelSiteRecord(ChannelSiteRecordFields, SubResourceRecord):
    """One channel site record. The site of a storefront: its domain and its other addresses."""

    __slots__ = ()


class AsyncChannelSiteRecord(ChannelSiteRecordFields, AsyncSubResourceRecord):
    """One channel site record. The site of a storefront: its domain and its other addresses. For asynchronous clients."""

    __slots__ = ()


class ChannelSiteRecordFilters(FilterSet):
    """Parameters of ChannelSite."""


class ChannelSite(Resource[ChannelSiteRecord]):
    """The site of a storefront: its domain and its other addresses."""

    meta = ResourceMeta(
        name="ChannelSite",
        path="/channels/{channel_id}/site",
        api="v3",
        record=ChannelSiteRecord,
        operations={
            "get": Operation("get", "GET", "/channels/{channel_id}/site", envelope="data"),
            "create": Operation("create", "POST", "/channels/{channel_id}/site", envelope="data"),
            "update": Operation("update", "PUT", "/channels/{channel_id}/site", envelope="data"),
            "delete": Operation("delete", "DELETE", "/channels/{channel_id}/site", envelope="data"),
        },
        filters=ChannelSiteRecordFilters,
        actions=(
            Action(
                "set_checkout_url",
                "PUT",
                "/channels/{channel_id}/site/checkout-url",
                body=ChannelSiteCheckoutUrl,
                returns="record",
                doc="Gives the checkout an address of its own.",
            ),
            Action(
                "delete_checkout_url",
                "DELETE",
                "/channels/{channel_id}/site/checkout-url",
                envelope="data",
                doc="Removes the address of the checkout, which then uses that of the site.",
            ),
        ),
        parents=("channel_id",),
        single=True,
        scopes=("store_sites_read_only", "store_sites"),
    )


class AsyncChannelSite(AsyncResource[AsyncChannelSiteRecord]):
    """The site of a storefront: its domain and its other addresses. For asynchronous clients."""

    meta = ChannelSite.meta._replace(record=AsyncChannelSiteRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ChannelSiteRecordFields() -> None: ...

    def ChannelSiteRecordFilters() -> None: ...

    def ChannelSiteRecord() -> None: ...

    def ChannelSite() -> None: ...

    def AsyncChannelSiteRecord() -> None: ...

    def AsyncChannelSite() -> None: ...
