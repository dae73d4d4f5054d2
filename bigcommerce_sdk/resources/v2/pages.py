"""Pages: Content pages of the storefront, such as About us or the contact form.

Generated from schema/v2/pages.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record

PageType = Union[Literal["page"], Literal["contact_form"], Literal["raw"], Literal["link"]]
"""Values of Page.type."""

PageContentType = Union[
    Literal["application/json"], Literal["text/javascript"], Literal["text/html"]
]
"""Values of Page.content_type."""


class PageFields(BaseRecord):
    """Fields of Page and AsyncPage."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the page, assigned by BigCommerce.",
        access="read_only",
    )
    channel_id = Field(
        codecs.INTEGER,
        "Channel whose storefront shows the page; fixed once created.",
        access="create_only",
    )
    name = Field(codecs.STRING, "Name of the page as shoppers see it.", required=("create",))
    meta_title = Field(codecs.STRING, "Text for the title tag of the page.")
    email = Field(codecs.STRING, "Address that gets the messages of a contact form page.")
    body = Field(codecs.STRING, "HTML of the page; needed when the type is raw.")
    is_visible = Field(codecs.BOOLEAN, "Whether the page appears in the storefront menu.")
    parent_id = Field(codecs.INTEGER, "Page under which this one is placed in the menu.")
    sort_order = Field(codecs.INTEGER, "Place of the page among the others, lowest first.")
    meta_keywords = Field(codecs.STRING, "Words for the keywords meta tag of the page.")
    type = Field(
        codecs.text_enum(PageType),
        "Kind of page: own text, contact form, raw markup or a link elsewhere.",
        required=("create",),
    )
    contact_fields = Field(codecs.STRING, "Fields of a contact form page, comma separated.")
    meta_description = Field(codecs.STRING, "Text for the description meta tag of the page.")
    is_homepage = Field(codecs.BOOLEAN, "Whether the page is the home page of the storefront.")
    layout_file = Field(codecs.STRING, "Theme file that lays out the page.")
    is_customers_only = Field(codecs.BOOLEAN, "Whether only logged-in customers may see the page.")
    search_keywords = Field(
        codecs.STRING, "Words by which shoppers find the page in the store search."
    )
    has_mobile_version = Field(
        codecs.BOOLEAN, "Whether the page has a body of its own for mobile devices."
    )
    mobile_body = Field(codecs.STRING, "HTML of the page for mobile devices, on older themes.")
    content_type = Field(
        codecs.text_enum(PageContentType),
        "Media type under which a raw page is served; HTML by default.",
        default="text/html",
    )
    url = Field(codecs.STRING, "Storefront path of the page.")
    link = Field(codecs.STRING, "Target address, needed when the type is link.")


class Page(PageFields, Record):
    """One page. Content pages of the storefront, such as About us or the contact form."""

    __slots__ = ()

    parent = Link(
        "The page above, or None at the top.", "Pages", via="parent_id", virtual=True, none_when=0
    )


class AsyncPage(PageFields, AsyncRecord):
    """One page. Content pages of the storefront, such as About us or the contact form. For asynchronous clients."""

    __slots__ = ()

    parent = Page.parent.awaited()


class PageFilters(FilterSet):
    """Parameters of Pages."""


class Pages(Resource[Page]):
    """Content pages of the storefront, such as About us or the contact form. Superseded by api.v3.Pages."""

    meta = ResourceMeta(
        name="Pages",
        path="/pages",
        record=Page,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/pages",
                accepts=("paging",),
                deprecated="The API recommends its V3 successor.",
            ),
            "get": Operation(
                "get", "GET", "/pages/{id}", deprecated="The API recommends its V3 successor."
            ),
            "create": Operation(
                "create",
                "POST",
                "/pages",
                partial=True,
                deprecated="The API recommends its V3 successor.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/pages/{id}",
                partial=True,
                deprecated="The API recommends its V3 successor.",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/pages/{id}",
                status=204,
                deprecated="The API recommends its V3 successor.",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/pages",
                status=204,
                deprecated="The API recommends its V3 successor.",
            ),
            "count": Operation(
                "count", "GET", "/pages/count", deprecated="The API recommends its V3 successor."
            ),
        },
        filters=PageFilters,
        paging=Paging(50, 250),
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("id", "name", "type", "url", "is_visible", "sort_order"),
        superseded_by="api.v3.Pages",
        successor_calls={"delete_all": "delete_many(ids)", "count": "all(limit=1).total"},
    )


class AsyncPages(AsyncResource[AsyncPage]):
    """Content pages of the storefront, such as About us or the contact form. Superseded by api.v3.Pages. For asynchronous clients."""

    meta = Pages.meta._replace(record=AsyncPage)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PageFields() -> None: ...

    def PageFilters() -> None: ...

    def Page() -> None: ...

    def Pages() -> None: ...

    def AsyncPage() -> None: ...

    def AsyncPages() -> None: ...
