"""Placements: Where widgets stand: in a region of a page, or of all pages of a kind.

Generated from schema/v3/placements.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

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
from .inputs import EmbeddedWidgetTemplateDict
from .widgets import EmbeddedWidgetTemplate

PlacementStatus: TypeAlias = Literal["inactive", "active"]
"""States of placements."""

class PlacedWidget(NestedRecord):
    """Widget of a placement."""

    def __init__(
        self,
        *,
        name: str = ...,
        description: str = ...,
        widget_configuration: dict[str, Any] = ...,
        uuid: str = ...,
        widget_template: EmbeddedWidgetTemplate | EmbeddedWidgetTemplateDict = ...,
        date_created: datetime | date | str = ...,
        date_modified: datetime | date | str = ...,
        version_uuid: str = ...,
        channel_id: int = ...,
    ) -> None: ...
    @property
    def name(self) -> str:
        """Name that the merchant sees. String."""

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
        """Identifies the widget. String, uuid."""

    @uuid.setter
    def uuid(self, value: str) -> None: ...
    @property
    def widget_template(self) -> EmbeddedWidgetTemplate:
        """Template of the widget. Object."""

    @widget_template.setter
    def widget_template(
        self, value: EmbeddedWidgetTemplate | EmbeddedWidgetTemplateDict
    ) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the widget was created. Datetime."""

    @date_created.setter
    def date_created(self, value: datetime | date | str) -> None: ...
    @property
    def date_modified(self) -> datetime:
        """When the widget was last changed. Datetime."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str) -> None: ...
    @property
    def version_uuid(self) -> str:
        """Version of the template that the widget uses. String, uuid."""

    @version_uuid.setter
    def version_uuid(self, value: str) -> None: ...
    @property
    def channel_id(self) -> int:
        """Channel that has the widget. Integer."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...

class PlacementFields(BaseRecord):
    """Fields of Placement and AsyncPlacement."""

    @property
    def uuid(self) -> str:
        """Identifies the placement. String, read-only, uuid."""

    @property
    def template_file(self) -> str:
        """Theme template of the pages, such as pages/home. String, required on create."""

    @template_file.setter
    def template_file(self, value: str) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the placement was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the placement was last changed. Datetime, read-only."""

    @property
    def channel_id(self) -> int:
        """Channel that has the placement; the first one of the store if left out. Integer."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def entity_id(self) -> str:
        """Id of the product or category whose page is meant; empty for all pages. String."""

    @entity_id.setter
    def entity_id(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position within the region; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def region(self) -> str:
        """Region of the theme template, such as home_below_menu. String."""

    @region.setter
    def region(self, value: str) -> None: ...
    @property
    def status(self) -> PlacementStatus:
        """Whether the widget is shown. Enum."""

    @status.setter
    def status(self, value: PlacementStatus) -> None: ...
    @property
    def widget(self) -> PlacedWidget:
        """The widget that is shown. Object, read-only."""

    @property
    def widget_uuid(self) -> str:
        """Widget to show. String, write-only, required on create, uuid."""

    @widget_uuid.setter
    def widget_uuid(self, value: str) -> None: ...

class Placement(PlacementFields, Record):
    """One placement. Where widgets stand: in a region of a page, or of all pages of a kind."""

    @property
    def channel(self) -> Channel | None:
        """The channel that has the placement. Leads to a record of Channels, fetched when first used."""

    def save(self) -> Placement:
        """Send only the changed fields; does nothing without changes.

        API: PUT /content/placements/{id}
        """

    def update(
        self,
        *,
        template_file: str = ...,
        channel_id: int = ...,
        entity_id: str = ...,
        sort_order: int = ...,
        region: str = ...,
        status: PlacementStatus = ...,
        widget_uuid: str = ...,
    ) -> Placement:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            template_file: Theme template of the pages, such as pages/home.
            channel_id: Channel that has the placement; the first one of the store if left out.
            entity_id: Id of the product or category whose page is meant; empty for all pages.
            sort_order: Position within the region; lower numbers come first.
            region: Region of the theme template, such as home_below_menu.
            status: Whether the widget is shown.
            widget_uuid: Widget to show.

        API: PUT /content/placements/{id}
        """

    def delete(self) -> None:
        """Delete this placement from the store.

        API: DELETE /content/placements/{id}
        """

    def refresh(self) -> Placement:
        """Reload this placement; unsaved changes are discarded.

        API: GET /content/placements/{id}
        """

class AsyncPlacement(PlacementFields, AsyncRecord):
    """One placement. Where widgets stand: in a region of a page, or of all pages of a kind. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel that has the placement. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncPlacement:
        """Send only the changed fields; does nothing without changes.

        API: PUT /content/placements/{id}
        """

    async def update(
        self,
        *,
        template_file: str = ...,
        channel_id: int = ...,
        entity_id: str = ...,
        sort_order: int = ...,
        region: str = ...,
        status: PlacementStatus = ...,
        widget_uuid: str = ...,
    ) -> AsyncPlacement:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            template_file: Theme template of the pages, such as pages/home.
            channel_id: Channel that has the placement; the first one of the store if left out.
            entity_id: Id of the product or category whose page is meant; empty for all pages.
            sort_order: Position within the region; lower numbers come first.
            region: Region of the theme template, such as home_below_menu.
            status: Whether the widget is shown.
            widget_uuid: Widget to show.

        API: PUT /content/placements/{id}
        """

    async def delete(self) -> None:
        """Delete this placement from the store.

        API: DELETE /content/placements/{id}
        """

    async def refresh(self) -> AsyncPlacement:
        """Reload this placement; unsaved changes are discarded.

        API: GET /content/placements/{id}
        """

class PlacementFilters(FilterSet):
    """Parameters of Placements."""

    def __init__(
        self,
        *,
        widget_template_kind: str | None = None,
        template_file: str | None = None,
        widget_uuid: str | None = None,
        widget_template_uuid: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
    ) -> None: ...
    @property
    def widget_template_kind(self) -> Filter[str]:
        """Placements of widgets of this kind of template."""

    @widget_template_kind.setter
    def widget_template_kind(self, value: str | None) -> None: ...
    @property
    def template_file(self) -> Filter[str]:
        """Placements on pages of this theme template, such as pages/home."""

    @template_file.setter
    def template_file(self, value: str | None) -> None: ...
    @property
    def widget_uuid(self) -> Filter[str]:
        """Placements of this widget."""

    @widget_uuid.setter
    def widget_uuid(self, value: str | None) -> None: ...
    @property
    def widget_template_uuid(self) -> Filter[str]:
        """Placements of widgets of this template."""

    @widget_template_uuid.setter
    def widget_template_uuid(self, value: str | None) -> None: ...
    @property
    def channel_id__in(self) -> Filter[Sequence[int] | int]:
        """Placements of these channels."""

    @channel_id__in.setter
    def channel_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def site_id__in(self) -> Filter[Sequence[int] | int]:
        """Placements of these sites."""

    @site_id__in.setter
    def site_id__in(self, value: Sequence[int] | int | None) -> None: ...

class Placements(Resource[Placement]):
    """Where widgets stand: in a region of a page, or of all pages of a kind."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: PlacementFilters | None = None,
        widget_template_kind: str | None = None,
        template_file: str | None = None,
        widget_uuid: str | None = None,
        widget_template_uuid: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Placement]:
        """One page of placements, as a list with has_more.

        Args:
            query: Filters made with filters().
            widget_template_kind: Placements of widgets of this kind of template.
            template_file: Placements on pages of this theme template, such as pages/home.
            widget_uuid: Placements of this widget.
            widget_template_uuid: Placements of widgets of this template.
            channel_id__in: Placements of these channels.
            site_id__in: Placements of these sites.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/placements
        """

    def iterall(
        self,
        *,
        query: PlacementFilters | None = None,
        widget_template_kind: str | None = None,
        template_file: str | None = None,
        widget_uuid: str | None = None,
        widget_template_uuid: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Placement]:
        """All placements, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            widget_template_kind: Placements of widgets of this kind of template.
            template_file: Placements on pages of this theme template, such as pages/home.
            widget_uuid: Placements of this widget.
            widget_template_uuid: Placements of widgets of this template.
            channel_id__in: Placements of these channels.
            site_id__in: Placements of these sites.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/placements
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PlacementFilters | None = None,
        widget_template_kind: str | None = None,
        template_file: str | None = None,
        widget_uuid: str | None = None,
        widget_template_uuid: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Placement]:
        """A range of placements by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            widget_template_kind: Placements of widgets of this kind of template.
            template_file: Placements on pages of this theme template, such as pages/home.
            widget_uuid: Placements of this widget.
            widget_template_uuid: Placements of widgets of this template.
            channel_id__in: Placements of these channels.
            site_id__in: Placements of these sites.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/placements
        """

    def filters(self) -> PlacementFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: str, /, *, extra_params: Mapping[str, Any] | None = None) -> Placement:
        """One placement by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/placements/{id}
        """

    def create(
        self,
        *,
        template_file: str,
        widget_uuid: str,
        channel_id: int = ...,
        entity_id: str = ...,
        sort_order: int = ...,
        region: str = ...,
        status: PlacementStatus = ...,
    ) -> Placement:
        """Create one placement and return it as stored.

        Args:
            template_file: Theme template of the pages, such as pages/home.
            widget_uuid: Widget to show.
            channel_id: Channel that has the placement; the first one of the store if left out.
            entity_id: Id of the product or category whose page is meant; empty for all pages.
            sort_order: Position within the region; lower numbers come first.
            region: Region of the theme template, such as home_below_menu.
            status: Whether the widget is shown.

        API: POST /content/placements
        """

    def update(
        self,
        id: str,
        /,
        *,
        template_file: str = ...,
        channel_id: int = ...,
        entity_id: str = ...,
        sort_order: int = ...,
        region: str = ...,
        status: PlacementStatus = ...,
        widget_uuid: str = ...,
    ) -> Placement:
        """Change one placement; only the fields that are passed are sent.

        Args:
            template_file: Theme template of the pages, such as pages/home.
            channel_id: Channel that has the placement; the first one of the store if left out.
            entity_id: Id of the product or category whose page is meant; empty for all pages.
            sort_order: Position within the region; lower numbers come first.
            region: Region of the theme template, such as home_below_menu.
            status: Whether the widget is shown.
            widget_uuid: Widget to show.

        API: PUT /content/placements/{id}
        """

    def delete(self, id: str, /) -> None:
        """Delete one placement.

        API: DELETE /content/placements/{id}
        """

class AsyncPlacements(AsyncResource[AsyncPlacement]):
    """Where widgets stand: in a region of a page, or of all pages of a kind. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: PlacementFilters | None = None,
        widget_template_kind: str | None = None,
        template_file: str | None = None,
        widget_uuid: str | None = None,
        widget_template_uuid: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPlacement]:
        """One page of placements, as a list with has_more.

        Args:
            query: Filters made with filters().
            widget_template_kind: Placements of widgets of this kind of template.
            template_file: Placements on pages of this theme template, such as pages/home.
            widget_uuid: Placements of this widget.
            widget_template_uuid: Placements of widgets of this template.
            channel_id__in: Placements of these channels.
            site_id__in: Placements of these sites.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/placements
        """

    def iterall(
        self,
        *,
        query: PlacementFilters | None = None,
        widget_template_kind: str | None = None,
        template_file: str | None = None,
        widget_uuid: str | None = None,
        widget_template_uuid: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPlacement]:
        """All placements, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            widget_template_kind: Placements of widgets of this kind of template.
            template_file: Placements on pages of this theme template, such as pages/home.
            widget_uuid: Placements of this widget.
            widget_template_uuid: Placements of widgets of this template.
            channel_id__in: Placements of these channels.
            site_id__in: Placements of these sites.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/placements
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PlacementFilters | None = None,
        widget_template_kind: str | None = None,
        template_file: str | None = None,
        widget_uuid: str | None = None,
        widget_template_uuid: str | None = None,
        channel_id__in: Sequence[int] | int | None = None,
        site_id__in: Sequence[int] | int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPlacement]:
        """A range of placements by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            widget_template_kind: Placements of widgets of this kind of template.
            template_file: Placements on pages of this theme template, such as pages/home.
            widget_uuid: Placements of this widget.
            widget_template_uuid: Placements of widgets of this template.
            channel_id__in: Placements of these channels.
            site_id__in: Placements of these sites.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/placements
        """

    def filters(self) -> PlacementFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: str, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncPlacement:
        """One placement by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/placements/{id}
        """

    async def create(
        self,
        *,
        template_file: str,
        widget_uuid: str,
        channel_id: int = ...,
        entity_id: str = ...,
        sort_order: int = ...,
        region: str = ...,
        status: PlacementStatus = ...,
    ) -> AsyncPlacement:
        """Create one placement and return it as stored.

        Args:
            template_file: Theme template of the pages, such as pages/home.
            widget_uuid: Widget to show.
            channel_id: Channel that has the placement; the first one of the store if left out.
            entity_id: Id of the product or category whose page is meant; empty for all pages.
            sort_order: Position within the region; lower numbers come first.
            region: Region of the theme template, such as home_below_menu.
            status: Whether the widget is shown.

        API: POST /content/placements
        """

    async def update(
        self,
        id: str,
        /,
        *,
        template_file: str = ...,
        channel_id: int = ...,
        entity_id: str = ...,
        sort_order: int = ...,
        region: str = ...,
        status: PlacementStatus = ...,
        widget_uuid: str = ...,
    ) -> AsyncPlacement:
        """Change one placement; only the fields that are passed are sent.

        Args:
            template_file: Theme template of the pages, such as pages/home.
            channel_id: Channel that has the placement; the first one of the store if left out.
            entity_id: Id of the product or category whose page is meant; empty for all pages.
            sort_order: Position within the region; lower numbers come first.
            region: Region of the theme template, such as home_below_menu.
            status: Whether the widget is shown.
            widget_uuid: Widget to show.

        API: PUT /content/placements/{id}
        """

    async def delete(self, id: str, /) -> None:
        """Delete one placement.

        API: DELETE /content/placements/{id}
        """
