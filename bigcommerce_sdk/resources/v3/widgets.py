"""Widgets: Widgets: templates filled in with the merchant's settings.

Generated from schema/v3/widgets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

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
from bigcommerce_sdk.records.unions import OneOf

from .widget_templates import WidgetSchemaArray, WidgetSchemaHidden, WidgetSchemaTab


class EmbeddedWidgetTemplate(NestedRecord):
    """Template of a widget."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name that the merchant sees.")
    schema = Field(
        codecs.array(
            OneOf(
                "WidgetSchemaItem",
                lambda: {
                    "tab": WidgetSchemaTab,
                    "array": WidgetSchemaArray,
                    "hidden": WidgetSchemaHidden,
                },
                by="type",
            )
        ),
        "Settings that merchants fill in, in tabs and lists.",
    )
    template = Field(codecs.STRING, "HTML with Handlebars expressions.")
    storefront_api_query = Field(
        codecs.STRING, "GraphQL query whose result the template can show.", nullable=True
    )
    uuid = Field(codecs.STRING, "Identifies the template.")
    kind = Field(codecs.STRING, "Kind of template; custom for those that the API created.")
    date_created = Field(codecs.ISO8601, "When the template was created.")
    date_modified = Field(codecs.ISO8601, "When the template was last changed.")
    current_version_uuid = Field(codecs.STRING, "Current version of the template.")
    icon_name = Field(codecs.STRING, "Icon in the page builder.")


class WidgetFields(BaseRecord):
    """Fields of Widget and AsyncWidget."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name that the merchant sees.", required=("create",))
    description = Field(codecs.STRING, "Name that the merchant sees.")
    widget_configuration = Field(
        codecs.MAP, "Values of the settings of the template, by their ids."
    )
    uuid = Field(codecs.STRING, "Identifies the widget.", access="read_only")
    widget_template = Field(
        codecs.nested(EmbeddedWidgetTemplate), "Template of the widget.", access="read_only"
    )
    date_created = Field(codecs.ISO8601, "When the widget was created.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the widget was last changed.", access="read_only")
    version_uuid = Field(
        codecs.STRING, "Version of the template that the widget uses.", access="read_only"
    )
    channel_id = Field(
        codecs.INTEGER, "Channel that has the widget; the first one of the store if left out."
    )
    widget_template_uuid = Field(
        codecs.STRING, "Template to fill in.", access="write_only", required=("create",)
    )
    upgrade = Field(
        codecs.BOOLEAN,
        "Whether the update moves the widget to the current version of its template.",
        access="update_only",
    )


class Widget(WidgetFields, Record):
    """One widget. Widgets: templates filled in with the merchant's settings."""

    __slots__ = ()

    channel = Link("The channel that has the widget.", "Channels", via="channel_id", virtual=True)


class AsyncWidget(WidgetFields, AsyncRecord):
    """One widget. Widgets: templates filled in with the merchant's settings. For asynchronous clients."""

    __slots__ = ()

    channel = Widget.channel.awaited()


class WidgetFilters(FilterSet):
    """Parameters of Widgets."""

    widget_template_kind = Parameter(
        codecs.STRING,
        "Widgets of templates of this kind.",
        field="widget_template.kind",
        op="equals",
    )
    widget_template_uuid = Parameter(
        codecs.STRING, "Widgets of this template.", field="widget_template.uuid", op="equals"
    )
    name = Parameter(codecs.STRING, "Widgets with this name.")
    name__in = Parameter(
        codecs.csv(codecs.STRING),
        "Widgets with one of these names.",
        wire="name:in",
        field="name",
        op="in",
    )
    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Widgets of these channels.",
        wire="channel_id:in",
        field="channel_id",
        op="in",
    )
    site_id__in = Parameter(
        codecs.csv(codecs.INTEGER), "Widgets of these sites.", wire="site_id:in", op="none"
    )


class Widgets(Resource[Widget]):
    """Widgets: templates filled in with the merchant's settings."""

    meta = ResourceMeta(
        name="Widgets",
        path="/content/widgets",
        api="v3",
        record=Widget,
        operations={
            "list": Operation(
                "list", "GET", "/content/widgets", accepts=("filters", "paging"), envelope="data"
            ),
            "get": Operation("get", "GET", "/content/widgets/{id}", envelope="data"),
            "create": Operation("create", "POST", "/content/widgets", envelope="data"),
            "update": Operation("update", "PUT", "/content/widgets/{id}", envelope="data"),
            "delete": Operation(
                "delete", "DELETE", "/content/widgets/{id}", status=204, envelope="data"
            ),
        },
        filters=WidgetFilters,
        paging=Paging(50, 50, by="page"),
        key="uuid",
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("uuid", "name", "description", "channel_id", "date_created", "date_modified"),
    )


class AsyncWidgets(AsyncResource[AsyncWidget]):
    """Widgets: templates filled in with the merchant's settings. For asynchronous clients."""

    meta = Widgets.meta._replace(record=AsyncWidget)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def WidgetFields() -> None: ...

    def WidgetFilters() -> None: ...

    def Widget() -> None: ...

    def Widgets() -> None: ...

    def AsyncWidget() -> None: ...

    def AsyncWidgets() -> None: ...
