"""WidgetTemplates: Templates of widgets: HTML with settings that merchants fill in.

Generated from schema/v3/widget_templates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import (
    WidgetSchemaEntryDict,
    WidgetSchemaItemDict,
    WidgetSchemaSectionDict,
    WidgetSchemaSettingDict,
    WidgetSchemaThumbnailDict,
    WidgetSettingChoiceDict,
    WidgetSettingConditionDict,
    WidgetSettingDetailsDict,
)

WidgetSettingType: TypeAlias = Literal[
    "alignment",
    "boolean",
    "boxModel",
    "code",
    "color",
    "imageManager",
    "input",
    "number",
    "productId",
    "productImage",
    "range",
    "regexInput",
    "select",
    "text",
    "toggle",
]
"""Kinds of input."""

WidgetSchemaType: TypeAlias = Literal["tab", "array", "hidden"]
"""Kinds of entries of a schema."""

class WidgetSettingChoice(NestedRecord):
    """A choice of a select input."""

    def __init__(self, *, label: str | None = ..., value: str | None = ...) -> None: ...
    @property
    def label(self) -> str | None:
        """Name that the merchant sees. String, can be None."""

    @label.setter
    def label(self, value: str | None) -> None: ...
    @property
    def value(self) -> str | None:
        """Value that the template gets. String, can be None."""

    @value.setter
    def value(self, value: str | None) -> None: ...

class WidgetSettingDetails(NestedRecord):
    """Details that a kind of input needs."""

    def __init__(
        self, *, select_options: Sequence[WidgetSettingChoice | WidgetSettingChoiceDict] = ...
    ) -> None: ...
    @property
    def select_options(self) -> list[WidgetSettingChoice]:
        """Choices of a select input. Array of object, selectOptions on the wire."""

    @select_options.setter
    def select_options(
        self, value: Sequence[WidgetSettingChoice | WidgetSettingChoiceDict]
    ) -> None: ...

class WidgetSettingCondition(NestedRecord):
    """When a setting is shown."""

    def __init__(
        self, *, key: str | None = ..., operator: str | None = ..., value: Sequence[Any] = ...
    ) -> None: ...
    @property
    def key(self) -> str | None:
        """Id of another setting of the same group. String, can be None."""

    @key.setter
    def key(self, value: str | None) -> None: ...
    @property
    def operator(self) -> str | None:
        """Comparison; only IN is supported. String, can be None."""

    @operator.setter
    def operator(self, value: str | None) -> None: ...
    @property
    def value(self) -> list[Any]:
        """Values of the other setting with which this one is shown. Array of any."""

    @value.setter
    def value(self, value: Sequence[Any]) -> None: ...

class WidgetSchemaSetting(NestedRecord):
    """A setting that merchants fill in."""

    def __init__(
        self,
        *,
        type: WidgetSettingType | None = ...,
        label: str | None = ...,
        id: str = ...,
        default: str | None = ...,
        type_meta: WidgetSettingDetails | WidgetSettingDetailsDict | None = ...,
        conditional: WidgetSettingCondition | WidgetSettingConditionDict | None = ...,
    ) -> None: ...
    @property
    def type(self) -> WidgetSettingType | None:
        """Kind of input. Enum, can be None."""

    @type.setter
    def type(self, value: WidgetSettingType | None) -> None: ...
    @property
    def label(self) -> str | None:
        """Name that the merchant sees. String, can be None."""

    @label.setter
    def label(self, value: str | None) -> None: ...
    @property
    def id(self) -> str:
        """Variable of the template that gets the value. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def default(self) -> str | None:
        """Value until the merchant sets one. String, can be None."""

    @default.setter
    def default(self, value: str | None) -> None: ...
    @property
    def type_meta(self) -> WidgetSettingDetails | None:
        """Details that the kind of input needs. Object, can be None, typeMeta on the wire."""

    @type_meta.setter
    def type_meta(self, value: WidgetSettingDetails | WidgetSettingDetailsDict | None) -> None: ...
    @property
    def conditional(self) -> WidgetSettingCondition | None:
        """When the setting is shown; without it, always. Object, can be None."""

    @conditional.setter
    def conditional(
        self, value: WidgetSettingCondition | WidgetSettingConditionDict | None
    ) -> None: ...

class WidgetSchemaSection(NestedRecord):
    """A group of settings."""

    def __init__(
        self,
        *,
        label: str | None = ...,
        settings: Sequence[WidgetSchemaSetting | WidgetSchemaSettingDict] = ...,
    ) -> None: ...
    @property
    def label(self) -> str | None:
        """Name that the merchant sees. String, can be None."""

    @label.setter
    def label(self, value: str | None) -> None: ...
    @property
    def settings(self) -> list[WidgetSchemaSetting]:
        """Settings of the group. Array of object."""

    @settings.setter
    def settings(self, value: Sequence[WidgetSchemaSetting | WidgetSchemaSettingDict]) -> None: ...

class WidgetSchemaTab(NestedRecord):
    """A tab of settings."""

    def __init__(
        self,
        *,
        type: WidgetSchemaType | None = ...,
        label: str | None = ...,
        sections: Sequence[WidgetSchemaSection | WidgetSchemaSectionDict] = ...,
    ) -> None: ...
    @property
    def type(self) -> WidgetSchemaType | None:
        """Always tab. Enum, can be None."""

    @type.setter
    def type(self, value: WidgetSchemaType | None) -> None: ...
    @property
    def label(self) -> str | None:
        """Name that the merchant sees. String, can be None."""

    @label.setter
    def label(self, value: str | None) -> None: ...
    @property
    def sections(self) -> list[WidgetSchemaSection]:
        """Groups of settings. Array of object."""

    @sections.setter
    def sections(self, value: Sequence[WidgetSchemaSection | WidgetSchemaSectionDict]) -> None: ...

class WidgetSchemaThumbnail(NestedRecord):
    """Picture that stands for an element of a list."""

    def __init__(self, *, type: str | None = ..., value_key: str | None = ...) -> None: ...
    @property
    def type(self) -> str | None:
        """Kind of picture. String, can be None."""

    @type.setter
    def type(self, value: str | None) -> None: ...
    @property
    def value_key(self) -> str | None:
        """Id of the setting that has the picture. String, can be None, valueKey on the wire."""

    @value_key.setter
    def value_key(self, value: str | None) -> None: ...

class WidgetSchemaArray(NestedRecord):
    """A list whose elements have settings of their own."""

    def __init__(
        self,
        *,
        type: WidgetSchemaType | None = ...,
        label: str | None = ...,
        id: str = ...,
        default_count: int = ...,
        entry_label: str | None = ...,
        thumbnail: WidgetSchemaThumbnail | WidgetSchemaThumbnailDict | None = ...,
        schema: Sequence[WidgetSchemaEntry | WidgetSchemaEntryDict] = ...,
    ) -> None: ...
    @property
    def type(self) -> WidgetSchemaType | None:
        """Always array. Enum, can be None."""

    @type.setter
    def type(self, value: WidgetSchemaType | None) -> None: ...
    @property
    def label(self) -> str | None:
        """Name that the merchant sees. String, can be None."""

    @label.setter
    def label(self, value: str | None) -> None: ...
    @property
    def id(self) -> str:
        """Variable of the template that gets the list. String."""

    @id.setter
    def id(self, value: str) -> None: ...
    @property
    def default_count(self) -> int:
        """Number of elements at first. Integer, defaultCount on the wire."""

    @default_count.setter
    def default_count(self, value: int) -> None: ...
    @property
    def entry_label(self) -> str | None:
        """What one element is called. String, can be None, entryLabel on the wire."""

    @entry_label.setter
    def entry_label(self, value: str | None) -> None: ...
    @property
    def thumbnail(self) -> WidgetSchemaThumbnail | None:
        """Picture that stands for an element in the page builder. Object, can be None."""

    @thumbnail.setter
    def thumbnail(
        self, value: WidgetSchemaThumbnail | WidgetSchemaThumbnailDict | None
    ) -> None: ...
    @property
    def schema(self) -> list[WidgetSchemaEntry]:
        """Settings of one element. Array of union."""

    @schema.setter
    def schema(self, value: Sequence[WidgetSchemaEntry | WidgetSchemaEntryDict]) -> None: ...

class WidgetSchemaHidden(NestedRecord):
    """Settings that the page builder does not show."""

    def __init__(
        self,
        *,
        type: WidgetSchemaType | None = ...,
        settings: Sequence[WidgetSchemaSetting | WidgetSchemaSettingDict] = ...,
    ) -> None: ...
    @property
    def type(self) -> WidgetSchemaType | None:
        """Always hidden. Enum, can be None."""

    @type.setter
    def type(self, value: WidgetSchemaType | None) -> None: ...
    @property
    def settings(self) -> list[WidgetSchemaSetting]:
        """Settings that the template gets. Array of object."""

    @settings.setter
    def settings(self, value: Sequence[WidgetSchemaSetting | WidgetSchemaSettingDict]) -> None: ...

class WidgetPreviewInput(NestedRecord):
    """What to render the template with."""

    def __init__(self, *, widget_configuration: dict[str, Any] = ...) -> None: ...
    @property
    def widget_configuration(self) -> dict[str, Any]:
        """Values of the settings, by their ids. Map."""

    @widget_configuration.setter
    def widget_configuration(self, value: dict[str, Any]) -> None: ...

class WidgetPreview(NestedRecord):
    """A rendered widget."""

    def __init__(self, *, html: str = ...) -> None: ...
    @property
    def html(self) -> str:
        """HTML of the rendered widget. String, html."""

    @html.setter
    def html(self, value: str) -> None: ...

WidgetSchemaItem: TypeAlias = WidgetSchemaTab | WidgetSchemaArray | WidgetSchemaHidden
"""A tab, a list or hidden settings."""

WidgetSchemaEntry: TypeAlias = WidgetSchemaHidden | WidgetSchemaTab
"""A tab or hidden settings of an element of a list."""

class WidgetTemplateFields(BaseRecord):
    """Fields of WidgetTemplate and AsyncWidgetTemplate."""

    @property
    def name(self) -> str:
        """Name that the merchant sees. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def schema(self) -> list[WidgetSchemaItem]:
        """Settings that merchants fill in, in tabs and lists. Array of union."""

    @schema.setter
    def schema(self, value: Sequence[WidgetSchemaItem | WidgetSchemaItemDict]) -> None: ...
    @property
    def template(self) -> str:
        """HTML with Handlebars expressions. String, required on create, html."""

    @template.setter
    def template(self, value: str) -> None: ...
    @property
    def storefront_api_query(self) -> str | None:
        """GraphQL query whose result the template can show. String, can be None."""

    @storefront_api_query.setter
    def storefront_api_query(self, value: str | None) -> None: ...
    @property
    def uuid(self) -> str:
        """Identifies the widget template. String, read-only, uuid."""

    @property
    def kind(self) -> str:
        """Kind of template; custom for those that the API created. String, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the widget template was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the widget template was last changed. Datetime, read-only."""

    @property
    def current_version_uuid(self) -> str:
        """Current version of the template. String, read-only, uuid."""

    @property
    def icon_name(self) -> str:
        """Icon in the page builder. String, read-only."""

    @property
    def channel_id(self) -> int:
        """Channel that has the template; the first one of the store if left out. Integer, write-only."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def create_new_version(self) -> bool:
        """Whether the update makes a new version; widgets keep the old one. Boolean, update-only."""

    @create_new_version.setter
    def create_new_version(self, value: bool) -> None: ...

class WidgetTemplate(WidgetTemplateFields, Record):
    """One widget template. Templates of widgets: HTML with settings that merchants fill in."""

    def save(self) -> WidgetTemplate:
        """Send only the changed fields; does nothing without changes.

        API: PUT /content/widget-templates/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict] = ...,
        template: str = ...,
        storefront_api_query: str | None = ...,
        channel_id: int = ...,
        create_new_version: bool = ...,
    ) -> WidgetTemplate:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name that the merchant sees.
            schema: Settings that merchants fill in, in tabs and lists.
            template: HTML with Handlebars expressions.
            storefront_api_query: GraphQL query whose result the template can show.
            channel_id: Channel that has the template; the first one of the store if left out.
            create_new_version: Whether the update makes a new version; widgets keep the old one.

        API: PUT /content/widget-templates/{id}
        """

    def delete(self) -> None:
        """Delete this widget template from the store.

        API: DELETE /content/widget-templates/{id}
        """

    def refresh(self, *, version_uuid: str | None = None) -> WidgetTemplate:
        """Reload this widget template; unsaved changes are discarded.

        Args:
            version_uuid: Version of the template to return; the current one if left out.

        API: GET /content/widget-templates/{id}
        """

    def preview(self, *, widget_configuration: dict[str, Any] = ...) -> WidgetPreview | None:
        """Renders the template with the given settings.

        Args:
            widget_configuration: Values of the settings, by their ids.

        API: POST /content/widget-templates/{uuid}/preview
        """

class AsyncWidgetTemplate(WidgetTemplateFields, AsyncRecord):
    """One widget template. Templates of widgets: HTML with settings that merchants fill in. For asynchronous clients."""

    async def save(self) -> AsyncWidgetTemplate:
        """Send only the changed fields; does nothing without changes.

        API: PUT /content/widget-templates/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict] = ...,
        template: str = ...,
        storefront_api_query: str | None = ...,
        channel_id: int = ...,
        create_new_version: bool = ...,
    ) -> AsyncWidgetTemplate:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name that the merchant sees.
            schema: Settings that merchants fill in, in tabs and lists.
            template: HTML with Handlebars expressions.
            storefront_api_query: GraphQL query whose result the template can show.
            channel_id: Channel that has the template; the first one of the store if left out.
            create_new_version: Whether the update makes a new version; widgets keep the old one.

        API: PUT /content/widget-templates/{id}
        """

    async def delete(self) -> None:
        """Delete this widget template from the store.

        API: DELETE /content/widget-templates/{id}
        """

    async def refresh(self, *, version_uuid: str | None = None) -> AsyncWidgetTemplate:
        """Reload this widget template; unsaved changes are discarded.

        Args:
            version_uuid: Version of the template to return; the current one if left out.

        API: GET /content/widget-templates/{id}
        """

    async def preview(self, *, widget_configuration: dict[str, Any] = ...) -> WidgetPreview | None:
        """Renders the template with the given settings.

        Args:
            widget_configuration: Values of the settings, by their ids.

        API: POST /content/widget-templates/{uuid}/preview
        """

class WidgetTemplateFilters(FilterSet):
    """Parameters of WidgetTemplates."""

    def __init__(
        self,
        *,
        widget_template_kind: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
    ) -> None: ...
    @property
    def widget_template_kind(self) -> Filter[str]:
        """Templates of this kind, such as custom."""

    @widget_template_kind.setter
    def widget_template_kind(self, value: str | None) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Templates of these channels."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...

class WidgetTemplates(Resource[WidgetTemplate]):
    """Templates of widgets: HTML with settings that merchants fill in."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: WidgetTemplateFilters | None = None,
        widget_template_kind: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[WidgetTemplate]:
        """One page of widget templates, as a list with has_more.

        Args:
            query: Filters made with filters().
            widget_template_kind: Templates of this kind, such as custom.
            channel_id__in: Templates of these channels.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widget-templates
        """

    def iterall(
        self,
        *,
        query: WidgetTemplateFilters | None = None,
        widget_template_kind: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[WidgetTemplate]:
        """All widget templates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            widget_template_kind: Templates of this kind, such as custom.
            channel_id__in: Templates of these channels.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widget-templates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: WidgetTemplateFilters | None = None,
        widget_template_kind: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[WidgetTemplate]:
        """A range of widget templates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            widget_template_kind: Templates of this kind, such as custom.
            channel_id__in: Templates of these channels.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widget-templates
        """

    def filters(self) -> WidgetTemplateFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: str,
        /,
        *,
        version_uuid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> WidgetTemplate:
        """One widget template by its id.

        Args:
            version_uuid: Version of the template to return; the current one if left out.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widget-templates/{id}
        """

    def create(
        self,
        *,
        name: str,
        template: str,
        schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict] = ...,
        storefront_api_query: str | None = ...,
        channel_id: int = ...,
    ) -> WidgetTemplate:
        """Create one widget template and return it as stored.

        Args:
            name: Name that the merchant sees.
            template: HTML with Handlebars expressions.
            schema: Settings that merchants fill in, in tabs and lists.
            storefront_api_query: GraphQL query whose result the template can show.
            channel_id: Channel that has the template; the first one of the store if left out.

        API: POST /content/widget-templates
        """

    def update(
        self,
        id: str,
        /,
        *,
        name: str = ...,
        schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict] = ...,
        template: str = ...,
        storefront_api_query: str | None = ...,
        channel_id: int = ...,
        create_new_version: bool = ...,
    ) -> WidgetTemplate:
        """Change one widget template; only the fields that are passed are sent.

        Args:
            name: Name that the merchant sees.
            schema: Settings that merchants fill in, in tabs and lists.
            template: HTML with Handlebars expressions.
            storefront_api_query: GraphQL query whose result the template can show.
            channel_id: Channel that has the template; the first one of the store if left out.
            create_new_version: Whether the update makes a new version; widgets keep the old one.

        API: PUT /content/widget-templates/{id}
        """

    def delete(self, id: str, /) -> None:
        """Delete one widget template.

        API: DELETE /content/widget-templates/{id}
        """

    def preview(
        self, uuid: str, /, *, widget_configuration: dict[str, Any] = ...
    ) -> WidgetPreview | None:
        """Renders the template with the given settings.

        Args:
            widget_configuration: Values of the settings, by their ids.

        API: POST /content/widget-templates/{uuid}/preview
        """

class AsyncWidgetTemplates(AsyncResource[AsyncWidgetTemplate]):
    """Templates of widgets: HTML with settings that merchants fill in. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: WidgetTemplateFilters | None = None,
        widget_template_kind: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncWidgetTemplate]:
        """One page of widget templates, as a list with has_more.

        Args:
            query: Filters made with filters().
            widget_template_kind: Templates of this kind, such as custom.
            channel_id__in: Templates of these channels.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widget-templates
        """

    def iterall(
        self,
        *,
        query: WidgetTemplateFilters | None = None,
        widget_template_kind: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncWidgetTemplate]:
        """All widget templates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            widget_template_kind: Templates of this kind, such as custom.
            channel_id__in: Templates of these channels.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widget-templates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: WidgetTemplateFilters | None = None,
        widget_template_kind: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncWidgetTemplate]:
        """A range of widget templates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            widget_template_kind: Templates of this kind, such as custom.
            channel_id__in: Templates of these channels.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widget-templates
        """

    def filters(self) -> WidgetTemplateFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: str,
        /,
        *,
        version_uuid: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncWidgetTemplate:
        """One widget template by its id.

        Args:
            version_uuid: Version of the template to return; the current one if left out.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widget-templates/{id}
        """

    async def create(
        self,
        *,
        name: str,
        template: str,
        schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict] = ...,
        storefront_api_query: str | None = ...,
        channel_id: int = ...,
    ) -> AsyncWidgetTemplate:
        """Create one widget template and return it as stored.

        Args:
            name: Name that the merchant sees.
            template: HTML with Handlebars expressions.
            schema: Settings that merchants fill in, in tabs and lists.
            storefront_api_query: GraphQL query whose result the template can show.
            channel_id: Channel that has the template; the first one of the store if left out.

        API: POST /content/widget-templates
        """

    async def update(
        self,
        id: str,
        /,
        *,
        name: str = ...,
        schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict] = ...,
        template: str = ...,
        storefront_api_query: str | None = ...,
        channel_id: int = ...,
        create_new_version: bool = ...,
    ) -> AsyncWidgetTemplate:
        """Change one widget template; only the fields that are passed are sent.

        Args:
            name: Name that the merchant sees.
            schema: Settings that merchants fill in, in tabs and lists.
            template: HTML with Handlebars expressions.
            storefront_api_query: GraphQL query whose result the template can show.
            channel_id: Channel that has the template; the first one of the store if left out.
            create_new_version: Whether the update makes a new version; widgets keep the old one.

        API: PUT /content/widget-templates/{id}
        """

    async def delete(self, id: str, /) -> None:
        """Delete one widget template.

        API: DELETE /content/widget-templates/{id}
        """

    async def preview(
        self, uuid: str, /, *, widget_configuration: dict[str, Any] = ...
    ) -> WidgetPreview | None:
        """Renders the template with the given settings.

        Args:
            widget_configuration: Values of the settings, by their ids.

        API: POST /content/widget-templates/{uuid}/preview
        """
