"""Pages: Content pages of the storefronts, such as About us or the contact form.

Generated from schema/v3/pages.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record

PageType = Union[
    Literal["page"], Literal["raw"], Literal["contact_form"], Literal["link"], Literal["blog"]
]
"""Kinds of content pages."""

PageInclude = Union[Literal["body"], Never]
"""Fields that replies have only on request."""


class PageFields(BaseRecord):
    """Fields of Page and AsyncPage."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the page.", access="read_only")
    channel_id = Field(
        codecs.INTEGER, "Channel whose storefront shows the page; updates can move it."
    )
    name = Field(
        codecs.STRING,
        "Shown to shoppers; no two pages can have the same name.",
        required=("create",),
        limits={"min_length": 1, "max_length": 100},
    )
    is_visible = Field(
        codecs.BOOLEAN, "Whether the page appears in the menu of the storefront.", default=True
    )
    parent_id = Field(
        codecs.INTEGER, "Page under which this one is placed in the menu; 0 means none.", default=0
    )
    sort_order = Field(codecs.INTEGER, "Position in the menu; lower numbers come first.")
    type = Field(
        codecs.text_enum(PageType),
        "What the page is; a blog can only be created in the control panel.",
        required=("create",),
    )
    is_homepage = Field(
        codecs.BOOLEAN, "Whether the page is the home page of the storefront.", default=False
    )
    is_customers_only = Field(
        codecs.BOOLEAN, "Whether only logged-in customers see the page.", default=False
    )
    url = Field(codecs.STRING, "Storefront path of the page.")
    meta_title = Field(codecs.STRING, "Title tag of the page; null uses the name.", nullable=True)
    meta_keywords = Field(
        codecs.STRING, "Keywords for the meta tag of the page, comma-separated.", nullable=True
    )
    meta_description = Field(
        codecs.STRING, "Description for the meta tag of the page.", nullable=True
    )
    search_keywords = Field(
        codecs.STRING,
        "Words by which the store search finds the page, comma-separated.",
        nullable=True,
    )
    email = Field(
        codecs.STRING,
        "Address that gets the messages of a contact_form page.",
        nullable=True,
        limits={"max_length": 255},
    )
    contact_fields = Field(
        codecs.STRING,
        "Fields of a contact_form page, comma-separated, such as fullname,phone,orderno.",
        nullable=True,
    )
    body = Field(
        codecs.STRING, "HTML of the page, with include=body; a raw page needs it.", nullable=True
    )
    content_type = Field(
        codecs.STRING,
        "Media type under which a raw page is served, such as text/html.",
        access="create_only",
        nullable=True,
    )
    link = Field(codecs.STRING, "Address of a page of type link, which needs it.", nullable=True)


class Page(PageFields, Record):
    """One page. Content pages of the storefronts, such as About us or the contact form."""

    __slots__ = ()

    parent = Link(
        "The page above, or None at the top.", "Pages", via="parent_id", virtual=True, none_when=0
    )
    channel = Link("The channel that shows the page.", "Channels", via="channel_id", virtual=True)


class AsyncPage(PageFields, AsyncRecord):
    """One page. Content pages of the storefronts, such as About us or the contact form. For asynchronous clients."""

    __slots__ = ()

    parent = Page.parent.awaited()
    channel = Page.channel.awaited()


class PageFilters(FilterSet):
    """Parameters of Pages."""

    channel_id = Parameter(codecs.INTEGER, "Pages of this channel.")
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Pages with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    name = Parameter(codecs.STRING, "Pages with this name.")
    name__like = Parameter(
        codecs.STRING,
        "Pages whose name or body contains this text.",
        wire="name:like",
        field="name",
        op="like",
    )
    include = Parameter(
        codecs.csv(codecs.text_enum(PageInclude)),
        "Fields that replies have only on request.",
        group="option",
    )


class Pages(Resource[Page]):
    """Content pages of the storefronts, such as About us or the contact form. Supersedes api.Pages of V2."""

    meta = ResourceMeta(
        name="Pages",
        path="/content/pages",
        api="v3",
        record=Page,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/content/pages",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/content/pages/{id}", accepts=("options",), envelope="data"
            ),
            "create": Operation(
                "create",
                "POST",
                "/content/pages",
                status=201,
                accepts=("options",),
                envelope="data",
            ),
            "update": Operation(
                "update", "PUT", "/content/pages/{id}", accepts=("options",), envelope="data"
            ),
            "delete": Operation(
                "delete", "DELETE", "/content/pages/{id}", status=204, envelope="data"
            ),
            "update_many": Operation(
                "update_many",
                "PUT",
                "/content/pages",
                accepts=("options",),
                envelope="data",
                max_rows=10,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/content/pages",
                status=204,
                parameters=(
                    Parameter(
                        codecs.BOOLEAN,
                        "Whether to delete the pages below too; otherwise they become hidden top pages.",
                        name="delete_children",
                        op="none",
                    ),
                ),
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create_many": Operation(
                "create_many",
                "POST",
                "/content/pages",
                status=201,
                envelope="data",
                partial=True,
                max_rows=10,
            ),
        },
        filters=PageFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("id", "name", "type", "url", "channel_id", "is_visible", "sort_order"),
    )


class AsyncPages(AsyncResource[AsyncPage]):
    """Content pages of the storefronts, such as About us or the contact form. Supersedes api.Pages of V2. For asynchronous clients."""

    meta = Pages.meta._replace(record=AsyncPage)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PageFields() -> None: ...

    def PageFilters() -> None: ...

    def Page() -> None: ...

    def Pages() -> None: ...

    def AsyncPage() -> None: ...

    def AsyncPages() -> None: ...
