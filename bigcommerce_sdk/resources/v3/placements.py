"""Placements: Where widgets stand: in a region of a page, or of all pages of a kind.

Generated from schema/v3/placements.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

from .widgets import EmbeddedWidgetTemplate

PlacementStatus = Union[Literal["inactive"], Literal["active"]]
"""States of placements."""


class PlacedWidget(NestedRecord):
    """Widget of a placement."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name that the merchant sees.")
    description = Field(codecs.STRING, "Name that the merchant sees.")
    widget_configuration = Field(
        codecs.MAP, "Values of the settings of the template, by their ids."
    )
    uuid = Field(codecs.STRING, "Identifies the widget.")
    widget_template = Field(codecs.nested(EmbeddedWidgetTemplate), "Template of the widget.")
    date_created = Field(codecs.ISO8601, "When the widget was created.")
    date_modified = Field(codecs.ISO8601, "When the widget was last changed.")
    version_uuid = Field(codecs.STRING, "Version of the template that the widget uses.")
    channel_id = Field(codecs.INTEGER, "Channel that has the widget.")


class PlacementFields(BaseRecord):
    """Fields of Placement and AsyncPlacement."""

    __slots__ = ()

    uuid = Field(codecs.STRING, "Identifies the placement.", access="read_only")
    template_file = Field(
        codecs.STRING, "Theme template of the pages, such as pages/home.", required=("create",)
    )
    date_created = Field(codecs.ISO8601, "When the placement was created.", access="read_only")
    date_modified = Field(
        codecs.ISO8601, "When the placement was last changed.", access="read_only"
    )
    channel_id = Field(
        codecs.INTEGER, "Channel that has the placement; the first one of the store if left out."
    )
    entity_id = Field(
        codecs.STRING, "Id of the product or category whose page is meant; empty for all pages."
    )
    sort_order = Field(codecs.INTEGER, "Position within the region; lower numbers come first.")
    region = Field(codecs.STRING, "Region of the theme template, such as home_below_menu.")
    status = Field(
        codecs.text_enum(PlacementStatus), "Whether the widget is shown.", default="inactive"
    )
    widget = Field(codecs.nested(PlacedWidget), "The widget that is shown.", access="read_only")
    widget_uuid = Field(codecs.STRING, "Widget to show.", access="write_only", required=("create",))


class Placement(PlacementFields, Record):
    """One placement. Where widgets stand: in a region of a page, or of all pages of a kind."""

    __slots__ = ()

    channel = Link(
        "The channel that has the placement.", "Channels", via="channel_id", virtual=True
    )


class AsyncPlacement(PlacementFields, AsyncRecord):
    """One placement. Where widgets stand: in a region of a page, or of all pages of a kind. For asynchronous clients."""

    __slots__ = ()

    channel = Placement.channel.awaited()


class PlacementFilters(FilterSet):
    """Parameters of Placements."""

    widget_template_kind = Parameter(
        codecs.STRING,
        "Placements of widgets of this kind of template.",
        field="widget.widget_template.kind",
        op="equals",
    )
    template_file = Parameter(
        codecs.STRING, "Placements on pages of this theme template, such as pages/home."
    )
    widget_uuid = Parameter(
        codecs.STRING, "Placements of this widget.", field="widget.uuid", op="equals"
    )
    widget_template_uuid = Parameter(
        codecs.STRING,
        "Placements of widgets of this template.",
        field="widget.widget_template.uuid",
        op="equals",
    )
    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Placements of these channels.",
        wire="channel_id:in",
        field="channel_id",
        op="in",
    )
    site_id__in = Parameter(
        codecs.csv(codecs.INTEGER), "Placements of these sites.", wire="site_id:in", op="none"
    )


class Placements(Resource[Placement]):
    """Where widgets stand: in a region of a page, or of all pages of a kind."""

    meta = ResourceMeta(
        name="Placements",
        path="/content/placements",
        api="v3",
        record=Placement,
        operations={
            "list": Operation(
                "list", "GET", "/content/placements", accepts=("filters", "paging"), envelope="data"
            ),
            "get": Operation("get", "GET", "/content/placements/{id}", envelope="data"),
            "create": Operation("create", "POST", "/content/placements", envelope="data"),
            "update": Operation("update", "PUT", "/content/placements/{id}", envelope="data"),
            "delete": Operation(
                "delete", "DELETE", "/content/placements/{id}", status=204, envelope="data"
            ),
        },
        filters=PlacementFilters,
        paging=Paging(50, 50, by="page"),
        key="uuid",
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=(
            "uuid",
            "template_file",
            "region",
            "entity_id",
            "sort_order",
            "status",
            "channel_id",
        ),
    )


class AsyncPlacements(AsyncResource[AsyncPlacement]):
    """Where widgets stand: in a region of a page, or of all pages of a kind. For asynchronous clients."""

    meta = Placements.meta._replace(record=AsyncPlacement)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PlacementFields() -> None: ...

    def PlacementFilters() -> None: ...

    def Placement() -> None: ...

    def Placements() -> None: ...

    def AsyncPlacement() -> None: ...

    def AsyncPlacements() -> None: ...
