"""PageWidgets: The widgets and layouts of one page, or of all pages of a channel, by region.

Generated from schema/v3/page_widgets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import (
    PageWidgetsChildDict,
    PageWidgetsDropzoneDict,
    PageWidgetsRegionDict,
    PageWidgetsWidgetDict,
)

PageWidgetsChildType: TypeAlias = Literal["layout", "widget"]
"""Whether something is a layout or a widget."""

class PageWidgetsRegion(NestedRecord):
    """A region of a page."""

    def __init__(
        self, *, name: str = ..., children: Sequence[PageWidgetsChild | PageWidgetsChildDict] = ...
    ) -> None: ...
    @property
    def name(self) -> str:
        """Name of the region in the theme template. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def children(self) -> list[PageWidgetsChild]:
        """Layouts and widgets of the region, from the top. Array of union."""

    @children.setter
    def children(self, value: Sequence[PageWidgetsChild | PageWidgetsChildDict]) -> None: ...

class PageWidgetsWidget(NestedRecord):
    """A widget on a page."""

    def __init__(
        self,
        *,
        configuration: dict[str, Any] = ...,
        storefront_api_query_params: dict[str, Any] = ...,
        name: str = ...,
        description: str | None = ...,
        type: PageWidgetsChildType = ...,
    ) -> None: ...
    @property
    def widget_template_uuid(self) -> str:
        """Template of the widget. String, read-only, uuid."""

    @property
    def configuration(self) -> dict[str, Any]:
        """Settings of the widget, by their ids. Map."""

    @configuration.setter
    def configuration(self, value: dict[str, Any]) -> None: ...
    @property
    def storefront_api_query_params(self) -> dict[str, Any]:
        """Variables of the GraphQL query of its template. Map."""

    @storefront_api_query_params.setter
    def storefront_api_query_params(self, value: dict[str, Any]) -> None: ...
    @property
    def name(self) -> str:
        """Name in the page builder. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def description(self) -> str | None:
        """Name in the page builder. String, can be None."""

    @description.setter
    def description(self, value: str | None) -> None: ...
    @property
    def type(self) -> PageWidgetsChildType:
        """Always widget. Enum."""

    @type.setter
    def type(self, value: PageWidgetsChildType) -> None: ...

class PageWidgetsDropzone(NestedRecord):
    """A zone of a layout."""

    def __init__(
        self,
        *,
        configuration: dict[str, Any] = ...,
        widgets: Sequence[PageWidgetsWidget | PageWidgetsWidgetDict] = ...,
    ) -> None: ...
    @property
    def configuration(self) -> dict[str, Any]:
        """Settings of the zone. Map."""

    @configuration.setter
    def configuration(self, value: dict[str, Any]) -> None: ...
    @property
    def widgets(self) -> list[PageWidgetsWidget]:
        """Widgets of the zone. Array of object."""

    @widgets.setter
    def widgets(self, value: Sequence[PageWidgetsWidget | PageWidgetsWidgetDict]) -> None: ...

class PageWidgetsLayout(NestedRecord):
    """A layout that divides its place into zones."""

    def __init__(
        self,
        *,
        configuration: dict[str, Any] = ...,
        name: str = ...,
        dropzones: Sequence[PageWidgetsDropzone | PageWidgetsDropzoneDict] = ...,
        type: PageWidgetsChildType = ...,
    ) -> None: ...
    @property
    def layout_template_uuid(self) -> str:
        """Template of the layout. String, read-only, uuid."""

    @property
    def configuration(self) -> dict[str, Any]:
        """Settings of the layout. Map."""

    @configuration.setter
    def configuration(self, value: dict[str, Any]) -> None: ...
    @property
    def name(self) -> str:
        """Name in the page builder. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def dropzones(self) -> list[PageWidgetsDropzone]:
        """Zones of the layout. Array of object."""

    @dropzones.setter
    def dropzones(self, value: Sequence[PageWidgetsDropzone | PageWidgetsDropzoneDict]) -> None: ...
    @property
    def type(self) -> PageWidgetsChildType:
        """Always layout. Enum."""

    @type.setter
    def type(self, value: PageWidgetsChildType) -> None: ...

PageWidgetsChild: TypeAlias = PageWidgetsLayout | PageWidgetsWidget
"""A layout or a widget."""

class PageWidgetsRecordFields(BaseRecord):
    """Fields of PageWidgetsRecord and AsyncPageWidgetsRecord."""

    @property
    def regions(self) -> list[PageWidgetsRegion]:
        """Regions of the page and what they show. Array of object, create-only, required on create."""

    @property
    def template_file(self) -> str:
        """Theme template of the page; left out for the regions of all pages. String, write-only."""

    @property
    def entity_id(self) -> str:
        """Id of the product or category of the page; left out for all pages. String, write-only."""

    @property
    def channel_id(self) -> int:
        """Channel of the page; the first one of the store if left out. Integer, write-only."""

class PageWidgetsRecord(PageWidgetsRecordFields, Record):
    """One page widgets record. The widgets and layouts of one page, or of all pages of a channel, by region."""

    def refresh(
        self,
        *,
        channel_id: int | None = None,
        template_file: str | None = None,
        entity_id: str | None = None,
    ) -> PageWidgetsRecord:
        """Reload this page widgets record; unsaved changes are discarded.

        Args:
            channel_id: Channel of the page; the first one of the store if left out.
            template_file: Theme template of the page; left out for the regions of all pages.
            entity_id: Id of the product or category of the page; left out for all pages.

        API: GET /content/page-widgets
        """

class AsyncPageWidgetsRecord(PageWidgetsRecordFields, AsyncRecord):
    """One page widgets record. The widgets and layouts of one page, or of all pages of a channel, by region. For asynchronous clients."""

    async def refresh(
        self,
        *,
        channel_id: int | None = None,
        template_file: str | None = None,
        entity_id: str | None = None,
    ) -> AsyncPageWidgetsRecord:
        """Reload this page widgets record; unsaved changes are discarded.

        Args:
            channel_id: Channel of the page; the first one of the store if left out.
            template_file: Theme template of the page; left out for the regions of all pages.
            entity_id: Id of the product or category of the page; left out for all pages.

        API: GET /content/page-widgets
        """

class PageWidgetsRecordFilters(FilterSet):
    """Parameters of PageWidgets."""

    def __init__(self) -> None: ...

class PageWidgets(Resource[PageWidgetsRecord]):
    """The widgets and layouts of one page, or of all pages of a channel, by region."""

    meta: ClassVar[ResourceMeta]
    def get(
        self,
        *,
        channel_id: int | None = None,
        template_file: str | None = None,
        entity_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> PageWidgetsRecord:
        """The page widgets record.

        Args:
            channel_id: Channel of the page; the first one of the store if left out.
            template_file: Theme template of the page; left out for the regions of all pages.
            entity_id: Id of the product or category of the page; left out for all pages.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/page-widgets
        """

    def all(
        self,
        *,
        channel_id: int | None = None,
        template_file: str | None = None,
        entity_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> PageWidgetsRecord:
        """The page widgets record: another name of get().

        Args:
            channel_id: Channel of the page; the first one of the store if left out.
            template_file: Theme template of the page; left out for the regions of all pages.
            entity_id: Id of the product or category of the page; left out for all pages.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/page-widgets
        """

    def create(
        self,
        *,
        regions: Sequence[PageWidgetsRegion | PageWidgetsRegionDict],
        template_file: str = ...,
        entity_id: str = ...,
        channel_id: int = ...,
    ) -> PageWidgetsRecord:
        """Create one page widgets record and return it as stored.

        Replaces the widgets and layouts of a page; the reply has no content.

        Args:
            regions: Regions of the page and what they show.
            template_file: Theme template of the page; left out for the regions of all pages.
            entity_id: Id of the product or category of the page; left out for all pages.
            channel_id: Channel of the page; the first one of the store if left out.

        API: POST /content/page-widgets
        """

class AsyncPageWidgets(AsyncResource[AsyncPageWidgetsRecord]):
    """The widgets and layouts of one page, or of all pages of a channel, by region. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self,
        *,
        channel_id: int | None = None,
        template_file: str | None = None,
        entity_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPageWidgetsRecord:
        """The page widgets record.

        Args:
            channel_id: Channel of the page; the first one of the store if left out.
            template_file: Theme template of the page; left out for the regions of all pages.
            entity_id: Id of the product or category of the page; left out for all pages.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/page-widgets
        """

    async def all(
        self,
        *,
        channel_id: int | None = None,
        template_file: str | None = None,
        entity_id: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPageWidgetsRecord:
        """The page widgets record: another name of get().

        Args:
            channel_id: Channel of the page; the first one of the store if left out.
            template_file: Theme template of the page; left out for the regions of all pages.
            entity_id: Id of the product or category of the page; left out for all pages.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/page-widgets
        """

    async def create(
        self,
        *,
        regions: Sequence[PageWidgetsRegion | PageWidgetsRegionDict],
        template_file: str = ...,
        entity_id: str = ...,
        channel_id: int = ...,
    ) -> AsyncPageWidgetsRecord:
        """Create one page widgets record and return it as stored.

        Replaces the widgets and layouts of a page; the reply has no content.

        Args:
            regions: Regions of the page and what they show.
            template_file: Theme template of the page; left out for the regions of all pages.
            entity_id: Id of the product or category of the page; left out for all pages.
            channel_id: Channel of the page; the first one of the store if left out.

        API: POST /content/page-widgets
        """
