"""WidgetTemplates: Templates of widgets: HTML with settings that merchants fill in.

Generated from schema/v3/widget_templates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record
from bigcommerce_sdk.records.unions import OneOf

WidgetSettingType = Union[
    Literal["alignment"],
    Literal["boolean"],
    Literal["boxModel"],
    Literal["code"],
    Literal["color"],
    Literal["imageManager"],
    Literal["input"],
    Literal["number"],
    Literal["productId"],
    Literal["productImage"],
    Literal["range"],
    Literal["regexInput"],
    Literal["select"],
    Literal["text"],
    Literal["toggle"],
]
"""Kinds of input."""

WidgetSchemaType = Union[Literal["tab"], Literal["array"], Literal["hidden"]]
"""Kinds of entries of a schema."""


class WidgetSettingChoice(NestedRecord):
    """A choice of a select input."""

    __slots__ = ()

    label = Field(codecs.STRING, "Name that the merchant sees.", nullable=True)
    value = Field(codecs.STRING, "Value that the template gets.", nullable=True)


class WidgetSettingDetails(NestedRecord):
    """Details that a kind of input needs."""

    __slots__ = ()

    select_options = Field(
        codecs.array(codecs.nested(WidgetSettingChoice)),
        "Choices of a select input.",
        wire="selectOptions",
    )


class WidgetSettingCondition(NestedRecord):
    """When a setting is shown."""

    __slots__ = ()

    key = Field(codecs.STRING, "Id of another setting of the same group.", nullable=True)
    operator = Field(codecs.STRING, "Comparison; only IN is supported.", nullable=True)
    value = Field(
        codecs.array(codecs.ANY), "Values of the other setting with which this one is shown."
    )


class WidgetSchemaSetting(NestedRecord):
    """A setting that merchants fill in."""

    __slots__ = ()

    type = Field(codecs.text_enum(WidgetSettingType), "Kind of input.", nullable=True)
    label = Field(codecs.STRING, "Name that the merchant sees.", nullable=True)
    id = Field(codecs.STRING, "Variable of the template that gets the value.")
    default = Field(codecs.STRING, "Value until the merchant sets one.", nullable=True)
    type_meta = Field(
        codecs.nested(WidgetSettingDetails),
        "Details that the kind of input needs.",
        wire="typeMeta",
        nullable=True,
    )
    conditional = Field(
        codecs.nested(WidgetSettingCondition),
        "When the setting is shown; without it, always.",
        nullable=True,
    )


class WidgetSchemaSection(NestedRecord):
    """A group of settings."""

    __slots__ = ()

    label = Field(codecs.STRING, "Name that the merchant sees.", nullable=True)
    settings = Field(codecs.array(codecs.nested(WidgetSchemaSetting)), "Settings of the group.")


class WidgetSchemaTab(NestedRecord):
    """A tab of settings."""

    __slots__ = ()

    type = Field(codecs.text_enum(WidgetSchemaType), "Always tab.", nullable=True)
    label = Field(codecs.STRING, "Name that the merchant sees.", nullable=True)
    sections = Field(codecs.array(codecs.nested(WidgetSchemaSection)), "Groups of settings.")


class WidgetSchemaThumbnail(NestedRecord):
    """Picture that stands for an element of a list."""

    __slots__ = ()

    type = Field(codecs.STRING, "Kind of picture.", nullable=True)
    value_key = Field(
        codecs.STRING, "Id of the setting that has the picture.", wire="valueKey", nullable=True
    )


class WidgetSchemaArray(NestedRecord):
    """A list whose elements have settings of their own."""

    __slots__ = ()

    type = Field(codecs.text_enum(WidgetSchemaType), "Always array.", nullable=True)
    label = Field(codecs.STRING, "Name that the merchant sees.", nullable=True)
    id = Field(codecs.STRING, "Variable of the template that gets the list.")
    default_count = Field(codecs.INTEGER, "Number of elements at first.", wire="defaultCount")
    entry_label = Field(
        codecs.STRING, "What one element is called.", wire="entryLabel", nullable=True
    )
    thumbnail = Field(
        codecs.nested(WidgetSchemaThumbnail),
        "Picture that stands for an element in the page builder.",
        nullable=True,
    )
    schema = Field(
        codecs.array(
            OneOf(
                "WidgetSchemaEntry",
                lambda: {"hidden": WidgetSchemaHidden, "tab": WidgetSchemaTab},
                by="type",
            )
        ),
        "Settings of one element.",
    )


class WidgetSchemaHidden(NestedRecord):
    """Settings that the page builder does not show."""

    __slots__ = ()

    type = Field(codecs.text_enum(WidgetSchemaType), "Always hidden.", nullable=True)
    settings = Field(
        codecs.array(codecs.nested(WidgetSchemaSetting)), "Settings that the template gets."
    )


class WidgetPreviewInput(NestedRecord):
    """What to render the template with."""

    __slots__ = ()

    widget_configuration = Field(codecs.MAP, "Values of the settings, by their ids.")


class WidgetPreview(NestedRecord):
    """A rendered widget."""

    __slots__ = ()

    html = Field(codecs.STRING, "HTML of the rendered widget.")


WidgetSchemaItem = Union[WidgetSchemaTab, WidgetSchemaArray, WidgetSchemaHidden]
"""A tab, a list or hidden settings."""

WidgetSchemaEntry = Union[WidgetSchemaHidden, WidgetSchemaTab]
"""A tab or hidden settings of an element of a list."""


class WidgetTemplateFields(BaseRecord):
    """Fields of WidgetTemplate and AsyncWidgetTemplate."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name that the merchant sees.", required=("create",))
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
    template = Field(codecs.STRING, "HTML with Handlebars expressions.", required=("create",))
    storefront_api_query = Field(
        codecs.STRING, "GraphQL query whose result the template can show.", nullable=True
    )
    uuid = Field(codecs.STRING, "Identifies the widget template.", access="read_only")
    kind = Field(
        codecs.STRING,
        "Kind of template; custom for those that the API created.",
        access="read_only",
    )
    date_created = Field(
        codecs.ISO8601, "When the widget template was created.", access="read_only"
    )
    date_modified = Field(
        codecs.ISO8601, "When the widget template was last changed.", access="read_only"
    )
    current_version_uuid = Field(
        codecs.STRING, "Current version of the template.", access="read_only"
    )
    icon_name = Field(codecs.STRING, "Icon in the page builder.", access="read_only")
    channel_id = Field(
        codecs.INTEGER,
        "Channel that has the template; the first one of the store if left out.",
        access="write_only",
    )
    create_new_version = Field(
        codecs.BOOLEAN,
        "Whether the update makes a new version; widgets keep the old one.",
        access="update_only",
    )


class WidgetTemplate(WidgetTemplateFields, Record):
    """One widget template. Templates of widgets: HTML with settings that merchants fill in."""

    __slots__ = ()


class AsyncWidgetTemplate(WidgetTemplateFields, AsyncRecord):
    """One widget template. Templates of widgets: HTML with settings that merchants fill in. For asynchronous clients."""

    __slots__ = ()


class WidgetTemplateFilters(FilterSet):
    """Parameters of WidgetTemplates."""

    widget_template_kind = Parameter(
        codecs.STRING, "Templates of this kind, such as custom.", field="kind", op="equals"
    )
    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Templates of these channels.",
        wire="channel_id:in",
        field="channel_id",
        op="in",
    )


class WidgetTemplates(Resource[WidgetTemplate]):
    """Templates of widgets: HTML with settings that merchants fill in."""

    meta = ResourceMeta(
        name="WidgetTemplates",
        path="/content/widget-templates",
        api="v3",
        record=WidgetTemplate,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/content/widget-templates",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/content/widget-templates/{id}",
                parameters=(
                    Parameter(
                        codecs.STRING,
                        "Version of the template to return; the current one if left out.",
                        name="version_uuid",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "create": Operation("create", "POST", "/content/widget-templates", envelope="data"),
            "update": Operation("update", "PUT", "/content/widget-templates/{id}", envelope="data"),
            "delete": Operation(
                "delete", "DELETE", "/content/widget-templates/{id}", status=204, envelope="data"
            ),
        },
        filters=WidgetTemplateFilters,
        actions=(
            Action(
                "preview",
                "POST",
                "/content/widget-templates/{uuid}/preview",
                body=WidgetPreviewInput,
                returns=WidgetPreview,
                envelope="data",
                on_record=True,
                doc="Renders the template with the given settings.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        key="uuid",
        scopes=("store_v2_content_read_only", "store_v2_content"),
        ids={"uuid": "str"},
        columns=("uuid", "name", "kind", "icon_name", "date_created", "date_modified"),
    )


class AsyncWidgetTemplates(AsyncResource[AsyncWidgetTemplate]):
    """Templates of widgets: HTML with settings that merchants fill in. For asynchronous clients."""

    meta = WidgetTemplates.meta._replace(record=AsyncWidgetTemplate)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def WidgetTemplateFields() -> None: ...

    def WidgetTemplateFilters() -> None: ...

    def WidgetTemplate() -> None: ...

    def WidgetTemplates() -> None: ...

    def AsyncWidgetTemplate() -> None: ...

    def AsyncWidgetTemplates() -> None: ...
