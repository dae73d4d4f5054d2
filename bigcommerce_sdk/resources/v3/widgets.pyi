"""Widgets: Widgets: templates filled in with the merchant's settings.

Generated from schema/v3/widgets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .inputs import WidgetSchemaItemDict
from .widget_templates import WidgetSchemaItem

class EmbeddedWidgetTemplate(NestedRecord):
    """Template of a widget."""

    def __init__(
        self,
        *,
        name: str = ...,
        schema: Sequence[WidgetSchemaItem | WidgetSchemaItemDict] = ...,
        template: str = ...,
        storefront_api_query: str | None = ...,
        uuid: str = ...,
        kind: str = ...,
        date_created: datetime | date | str = ...,
        date_modified: datetime | date | str = ...,
        current_version_uuid: str = ...,
        icon_name: str = ...,
    ) -> None: ...
    @property
    def name(self) -> str:
        """Name that the merchant sees. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def schema(self) -> list[WidgetSchemaItem]:
        """Settings that merchants fill in, in tabs and lists. Array of union."""

    @schema.setter
    def schema(self, value: Sequence[WidgetSchemaItem | WidgetSchemaItemDict]) -> None: ...
    @property
    def template(self) -> str:
        """HTML with Handlebars expressions. String, html."""

    @template.setter
    def template(self, value: str) -> None: ...
    @property
    def storefront_api_query(self) -> str | None:
        """GraphQL query whose result the template can show. String, can be None."""

    @storefront_api_query.setter
    def storefront_api_query(self, value: str | None) -> None: ...
    @property
    def uuid(self) -> str:
        """Identifies the template. String, uuid."""

    @uuid.setter
    def uuid(self, value: str) -> None: ...
    @property
    def kind(self) -> str:
        """Kind of template; custom for those that the API created. String."""

    @kind.setter
    def kind(self, value: str) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the template was created. Datetime."""

    @date_created.setter
    def date_created(self, value: datetime | date | str) -> None: ...
    @property
    def date_modified(self) -> datetime:
        """When the template was last changed. Datetime."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str) -> None: ...
    @property
    def current_version_uuid(self) -> str:
        """Current version of the template. String, uuid."""

    @current_version_uuid.setter
    def current_version_uuid(self, value: str) -> None: ...
    @property
    def icon_name(self) -> str:
        """Icon in the page builder. String."""

    @icon_name.setter
    def icon_name(self, value: str) -> None: ...

class WidgetFields(BaseRecord):
    """Fields of Widget and AsyncWidget."""

    @property
    def name(self) -> str:
        """Name that the merchant sees. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def description(self) -> str:
        """Name that the merchant sees. String."""

    @description.setter
    def description(self, value: str) -> None: ...
    @property
    def widget_configuration(self) -> dict[str, Any]:
        """Values of the settings of the template, by their ids. Map."""

    @widget_configuration.setter
    def widget_configuration(self, value: dict[str, Any]) -> None: ...
    @property
    def uuid(self) -> str:
        """Identifies the widget. String, read-only, uuid."""

    @property
    def widget_template(self) -> EmbeddedWidgetTemplate:
        """Template of the widget. Object, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the widget was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the widget was last changed. Datetime, read-only."""

    @property
    def version_uuid(self) -> str:
        """Version of the template that the widget uses. String, read-only, uuid."""

    @property
    def channel_id(self) -> int:
        """Channel that has the widget; the first one of the store if left out. Integer."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def widget_template_uuid(self) -> str:
        """Template to fill in. String, write-only, required on create, uuid."""

    @widget_template_uuid.setter
    def widget_template_uuid(self, value: str) -> None: ...
    @property
    def upgrade(self) -> bool:
        """Whether the update moves the widget to the current version of its template. Boolean, update-only."""

    @upgrade.setter
    def upgrade(self, value: bool) -> None: ...

class Widget(WidgetFields, Record):
    """One widget. Widgets: templates filled in with the merchant's settings."""

    @property
    def channel(self) -> Channel | None:
        """The channel that has the widget. Leads to a record of Channels, fetched when first used."""

    def save(self) -> Widget:
        """Send only the changed fields; does nothing without changes.

        API: PUT /content/widgets/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        description: str = ...,
        widget_configuration: dict[str, Any] = ...,
        channel_id: int = ...,
        widget_template_uuid: str = ...,
        upgrade: bool = ...,
    ) -> Widget:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            widget_configuration: Values of the settings of the template, by their ids.
            channel_id: Channel that has the widget; the first one of the store if left out.
            widget_template_uuid: Template to fill in.
            upgrade: Whether the update moves the widget to the current version of its template.

        API: PUT /content/widgets/{id}
        """

    def delete(self) -> None:
        """Delete this widget from the store.

        API: DELETE /content/widgets/{id}
        """

    def refresh(self) -> Widget:
        """Reload this widget; unsaved changes are discarded.

        API: GET /content/widgets/{id}
        """

class AsyncWidget(WidgetFields, AsyncRecord):
    """One widget. Widgets: templates filled in with the merchant's settings. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel that has the widget. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncWidget:
        """Send only the changed fields; does nothing without changes.

        API: PUT /content/widgets/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        description: str = ...,
        widget_configuration: dict[str, Any] = ...,
        channel_id: int = ...,
        widget_template_uuid: str = ...,
        upgrade: bool = ...,
    ) -> AsyncWidget:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            widget_configuration: Values of the settings of the template, by their ids.
            channel_id: Channel that has the widget; the first one of the store if left out.
            widget_template_uuid: Template to fill in.
            upgrade: Whether the update moves the widget to the current version of its template.

        API: PUT /content/widgets/{id}
        """

    async def delete(self) -> None:
        """Delete this widget from the store.

        API: DELETE /content/widgets/{id}
        """

    async def refresh(self) -> AsyncWidget:
        """Reload this widget; unsaved changes are discarded.

        API: GET /content/widgets/{id}
        """

class WidgetFilters(FilterSet):
    """Parameters of Widgets."""

    def __init__(
        self,
        *,
        widget_template_kind: str | None = None,
        widget_template_uuid: str | None = None,
        name: str | None = None,
        name__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
    ) -> None: ...
    @property
    def widget_template_kind(self) -> Filter[str]:
        """Widgets of templates of this kind."""

    @widget_template_kind.setter
    def widget_template_kind(self, value: str | None) -> None: ...
    @property
    def widget_template_uuid(self) -> Filter[str]:
        """Widgets of this template."""

    @widget_template_uuid.setter
    def widget_template_uuid(self, value: str | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Widgets with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def name__in(self) -> Filter[Sequence[str] | str]:
        """Widgets with one of these names."""

    @name__in.setter
    def name__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Widgets of these channels."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def site_id__in(self) -> Filter[Sequence[int] | int]:
        """Widgets of these sites."""

    @site_id__in.setter
    def site_id__in(self, value: Sequence[int] | int | None) -> None: ...

class Widgets(Resource[Widget]):
    """Widgets: templates filled in with the merchant's settings."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: WidgetFilters | None = None,
        widget_template_kind: str | None = None,
        widget_template_uuid: str | None = None,
        name: str | None = None,
        name__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Widget]:
        """One page of widgets, as a list with has_more.

        Args:
            query: Filters made with filters().
            widget_template_kind: Widgets of templates of this kind.
            widget_template_uuid: Widgets of this template.
            name: Widgets with this name.
            name__in: Widgets with one of these names.
            channel_id__in: Widgets of these channels.
            site_id__in: Widgets of these sites.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widgets
        """

    def iterall(
        self,
        *,
        query: WidgetFilters | None = None,
        widget_template_kind: str | None = None,
        widget_template_uuid: str | None = None,
        name: str | None = None,
        name__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Widget]:
        """All widgets, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            widget_template_kind: Widgets of templates of this kind.
            widget_template_uuid: Widgets of this template.
            name: Widgets with this name.
            name__in: Widgets with one of these names.
            channel_id__in: Widgets of these channels.
            site_id__in: Widgets of these sites.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widgets
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: WidgetFilters | None = None,
        widget_template_kind: str | None = None,
        widget_template_uuid: str | None = None,
        name: str | None = None,
        name__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Widget]:
        """A range of widgets by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            widget_template_kind: Widgets of templates of this kind.
            widget_template_uuid: Widgets of this template.
            name: Widgets with this name.
            name__in: Widgets with one of these names.
            channel_id__in: Widgets of these channels.
            site_id__in: Widgets of these sites.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widgets
        """

    def filters(self) -> WidgetFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: str, /, *, extra_params: Mapping[str, Any] | None = None) -> Widget:
        """One widget by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widgets/{id}
        """

    def create(
        self,
        *,
        name: str,
        widget_template_uuid: str,
        description: str = ...,
        widget_configuration: dict[str, Any] = ...,
        channel_id: int = ...,
    ) -> Widget:
        """Create one widget and return it as stored.

        Args:
            name: Name that the merchant sees.
            widget_template_uuid: Template to fill in.
            description: Name that the merchant sees.
            widget_configuration: Values of the settings of the template, by their ids.
            channel_id: Channel that has the widget; the first one of the store if left out.

        API: POST /content/widgets
        """

    def update(
        self,
        id: str,
        /,
        *,
        name: str = ...,
        description: str = ...,
        widget_configuration: dict[str, Any] = ...,
        channel_id: int = ...,
        widget_template_uuid: str = ...,
        upgrade: bool = ...,
    ) -> Widget:
        """Change one widget; only the fields that are passed are sent.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            widget_configuration: Values of the settings of the template, by their ids.
            channel_id: Channel that has the widget; the first one of the store if left out.
            widget_template_uuid: Template to fill in.
            upgrade: Whether the update moves the widget to the current version of its template.

        API: PUT /content/widgets/{id}
        """

    def delete(self, id: str, /) -> None:
        """Delete one widget.

        API: DELETE /content/widgets/{id}
        """

class AsyncWidgets(AsyncResource[AsyncWidget]):
    """Widgets: templates filled in with the merchant's settings. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: WidgetFilters | None = None,
        widget_template_kind: str | None = None,
        widget_template_uuid: str | None = None,
        name: str | None = None,
        name__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncWidget]:
        """One page of widgets, as a list with has_more.

        Args:
            query: Filters made with filters().
            widget_template_kind: Widgets of templates of this kind.
            widget_template_uuid: Widgets of this template.
            name: Widgets with this name.
            name__in: Widgets with one of these names.
            channel_id__in: Widgets of these channels.
            site_id__in: Widgets of these sites.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widgets
        """

    def iterall(
        self,
        *,
        query: WidgetFilters | None = None,
        widget_template_kind: str | None = None,
        widget_template_uuid: str | None = None,
        name: str | None = None,
        name__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncWidget]:
        """All widgets, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            widget_template_kind: Widgets of templates of this kind.
            widget_template_uuid: Widgets of this template.
            name: Widgets with this name.
            name__in: Widgets with one of these names.
            channel_id__in: Widgets of these channels.
            site_id__in: Widgets of these sites.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widgets
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: WidgetFilters | None = None,
        widget_template_kind: str | None = None,
        widget_template_uuid: str | None = None,
        name: str | None = None,
        name__in: Sequence[str] | str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncWidget]:
        """A range of widgets by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            widget_template_kind: Widgets of templates of this kind.
            widget_template_uuid: Widgets of this template.
            name: Widgets with this name.
            name__in: Widgets with one of these names.
            channel_id__in: Widgets of these channels.
            site_id__in: Widgets of these sites.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widgets
        """

    def filters(self) -> WidgetFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncWidget:
        """One widget by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/widgets/{id}
        """

    async def create(
        self,
        *,
        name: str,
        widget_template_uuid: str,
        description: str = ...,
        widget_configuration: dict[str, Any] = ...,
        channel_id: int = ...,
    ) -> AsyncWidget:
        """Create one widget and return it as stored.

        Args:
            name: Name that the merchant sees.
            widget_template_uuid: Template to fill in.
            description: Name that the merchant sees.
            widget_configuration: Values of the settings of the template, by their ids.
            channel_id: Channel that has the widget; the first one of the store if left out.

        API: POST /content/widgets
        """

    async def update(
        self,
        id: str,
        /,
        *,
        name: str = ...,
        description: str = ...,
        widget_configuration: dict[str, Any] = ...,
        channel_id: int = ...,
        widget_template_uuid: str = ...,
        upgrade: bool = ...,
    ) -> AsyncWidget:
        """Change one widget; only the fields that are passed are sent.

        Args:
            name: Name that the merchant sees.
            description: Name that the merchant sees.
            widget_configuration: Values of the settings of the template, by their ids.
            channel_id: Channel that has the widget; the first one of the store if left out.
            widget_template_uuid: Template to fill in.
            upgrade: Whether the update moves the widget to the current version of its template.

        API: PUT /content/widgets/{id}
        """

    async def delete(self, id: str, /) -> None:
        """Delete one widget.

        API: DELETE /content/widgets/{id}
        """
