"""PageWidgets: The widgets and layouts of one page, or of all pages of a channel, by region.

Generated from schema/v3/page_widgets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record
from bigcommerce_sdk.records.unions import OneOf

PageWidgetsChildType = Union[Literal["layout"], Literal["widget"]]
"""Whether something is a layout or a widget."""


class PageWidgetsRegion(NestedRecord):
    """A region of a page."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name of the region in the theme template.")
    children = Field(
        codecs.array(
            OneOf(
                "PageWidgetsChild",
                lambda: {"layout": PageWidgetsLayout, "widget": PageWidgetsWidget},
                by="type",
            )
        ),
        "Layouts and widgets of the region, from the top.",
    )


class PageWidgetsWidget(NestedRecord):
    """A widget on a page."""

    __slots__ = ()

    widget_template_uuid = Field(codecs.STRING, "Template of the widget.", access="read_only")
    configuration = Field(codecs.MAP, "Settings of the widget, by their ids.")
    storefront_api_query_params = Field(
        codecs.MAP, "Variables of the GraphQL query of its template."
    )
    name = Field(codecs.STRING, "Name in the page builder.")
    description = Field(codecs.STRING, "Name in the page builder.", nullable=True)
    type = Field(codecs.text_enum(PageWidgetsChildType), "Always widget.")


class PageWidgetsDropzone(NestedRecord):
    """A zone of a layout."""

    __slots__ = ()

    configuration = Field(codecs.MAP, "Settings of the zone.")
    widgets = Field(codecs.array(codecs.nested(PageWidgetsWidget)), "Widgets of the zone.")


class PageWidgetsLayout(NestedRecord):
    """A layout that divides its place into zones."""

    __slots__ = ()

    layout_template_uuid = Field(codecs.STRING, "Template of the layout.", access="read_only")
    configuration = Field(codecs.MAP, "Settings of the layout.")
    name = Field(codecs.STRING, "Name in the page builder.")
    dropzones = Field(codecs.array(codecs.nested(PageWidgetsDropzone)), "Zones of the layout.")
    type = Field(codecs.text_enum(PageWidgetsChildType), "Always layout.")


PageWidgetsChild = Union[PageWidgetsLayout, PageWidgetsWidget]
"""A layout or a widget."""


class PageWidgetsRecordFields(BaseRecord):
    """Fields of PageWidgetsRecord and AsyncPageWidgetsRecord."""

    __slots__ = ()

    regions = Field(
        codecs.array(codecs.nested(PageWidgetsRegion)),
        "Regions of the page and what they show.",
        access="create_only",
        required=("create",),
    )
    template_file = Field(
        codecs.STRING,
        "Theme template of the page; left out for the regions of all pages.",
        access="write_only",
    )
    entity_id = Field(
        codecs.STRING,
        "Id of the product or category of the page; left out for all pages.",
        access="write_only",
    )
    channel_id = Field(
        codecs.INTEGER,
        "Channel of the page; the first one of the store if left out.",
        access="write_only",
    )


class PageWidgetsRecord(PageWidgetsRecordFields, Record):
    """One page widgets record. The widgets and layouts of one page, or of all pages of a channel, by region."""

    __slots__ = ()


class AsyncPageWidgetsRecord(PageWidgetsRecordFields, AsyncRecord):
    """One page widgets record. The widgets and layouts of one page, or of all pages of a channel, by region. For asynchronous clients."""

    __slots__ = ()


class PageWidgetsRecordFilters(FilterSet):
    """Parameters of PageWidgets."""


class PageWidgets(Resource[PageWidgetsRecord]):
    """The widgets and layouts of one page, or of all pages of a channel, by region."""

    meta = ResourceMeta(
        name="PageWidgets",
        path="/content/page-widgets",
        api="v3",
        record=PageWidgetsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/content/page-widgets",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel of the page; the first one of the store if left out.",
                        name="channel_id",
                        op="none",
                    ),
                    Parameter(
                        codecs.STRING,
                        "Theme template of the page; left out for the regions of all pages.",
                        name="template_file",
                        op="none",
                    ),
                    Parameter(
                        codecs.STRING,
                        "Id of the product or category of the page; left out for all pages.",
                        name="entity_id",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "create": Operation(
                "create",
                "POST",
                "/content/page-widgets",
                status=204,
                envelope="data",
                doc="Replaces the widgets and layouts of a page; the reply has no content.",
            ),
        },
        filters=PageWidgetsRecordFilters,
        single=True,
        scopes=("store_v2_marketing_read_only", ""),
    )


class AsyncPageWidgets(AsyncResource[AsyncPageWidgetsRecord]):
    """The widgets and layouts of one page, or of all pages of a channel, by region. For asynchronous clients."""

    meta = PageWidgets.meta._replace(record=AsyncPageWidgetsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PageWidgetsRecordFields() -> None: ...

    def PageWidgetsRecordFilters() -> None: ...

    def PageWidgetsRecord() -> None: ...

    def PageWidgets() -> None: ...

    def AsyncPageWidgetsRecord() -> None: ...

    def AsyncPageWidgets() -> None: ...
