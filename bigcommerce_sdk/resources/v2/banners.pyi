"""Banners: Promotional HTML blocks placed on storefront pages.

Generated from schema/v2/banners.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

BannerPage: TypeAlias = Literal["home_page", "category_page", "brand_page", "search_page"]
"""Values of Banner.page."""

BannerLocation: TypeAlias = Literal["top", "bottom"]
"""Values of Banner.location."""

BannerDateType: TypeAlias = Literal["always", "custom"]
"""Values of Banner.date_type."""

BannerVisible: TypeAlias = Literal["1", "0"]
"""Values of Banner.visible."""

class BannerFields(BaseRecord):
    """Fields of Banner and AsyncBanner."""

    @property
    def id(self) -> int:
        """Number that identifies the banner, assigned by BigCommerce. Integer, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the banner was created, in Unix seconds. Datetime, read-only."""

    @property
    def name(self) -> str:
        """Title of the banner as the merchant sees it. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def content(self) -> str:
        """HTML that is shown in the banner. String, required on create."""

    @content.setter
    def content(self, value: str) -> None: ...
    @property
    def page(self) -> BannerPage:
        """Kind of page on which the banner appears. Enum, required on create."""

    @page.setter
    def page(self, value: BannerPage) -> None: ...
    @property
    def location(self) -> BannerLocation:
        """Whether the banner is at the top or the bottom of the page. Enum, required on create."""

    @location.setter
    def location(self, value: BannerLocation) -> None: ...
    @property
    def date_type(self) -> BannerDateType:
        """Whether the banner shows always or only between two dates. Enum, required on create."""

    @date_type.setter
    def date_type(self, value: BannerDateType) -> None: ...
    @property
    def date_from(self) -> datetime | None:
        """Start of a custom period, in Unix seconds; 0 for none. Datetime, can be None."""

    @date_from.setter
    def date_from(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_to(self) -> datetime | None:
        """End of a custom period, in Unix seconds; 0 for none. Datetime, can be None."""

    @date_to.setter
    def date_to(self, value: datetime | date | str | None) -> None: ...
    @property
    def visible(self) -> BannerVisible:
        """Whether shoppers can see the banner: 1 for yes, 0 for no. Enum."""

    @visible.setter
    def visible(self, value: BannerVisible) -> None: ...
    @property
    def item_id(self) -> str:
        """Category or brand whose page shows the banner; 0 for other pages. String."""

    @item_id.setter
    def item_id(self, value: str) -> None: ...

class Banner(BannerFields, Record):
    """One banner. Promotional HTML blocks placed on storefront pages."""

    def save(self) -> Banner:
        """Send only the changed fields; does nothing without changes.

        API: PUT /banners/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        content: str = ...,
        page: BannerPage = ...,
        location: BannerLocation = ...,
        date_type: BannerDateType = ...,
        date_from: datetime | date | str | None = ...,
        date_to: datetime | date | str | None = ...,
        visible: BannerVisible = ...,
        item_id: str = ...,
    ) -> Banner:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Title of the banner as the merchant sees it.
            content: HTML that is shown in the banner.
            page: Kind of page on which the banner appears.
            location: Whether the banner is at the top or the bottom of the page.
            date_type: Whether the banner shows always or only between two dates.
            date_from: Start of a custom period, in Unix seconds; 0 for none.
            date_to: End of a custom period, in Unix seconds; 0 for none.
            visible: Whether shoppers can see the banner: 1 for yes, 0 for no.
            item_id: Category or brand whose page shows the banner; 0 for other pages.

        API: PUT /banners/{id}
        """

    def delete(self) -> None:
        """Delete this banner from the store.

        API: DELETE /banners/{id}
        """

    def refresh(self) -> Banner:
        """Reload this banner; unsaved changes are discarded.

        API: GET /banners/{id}
        """

class AsyncBanner(BannerFields, AsyncRecord):
    """One banner. Promotional HTML blocks placed on storefront pages. For asynchronous clients."""

    async def save(self) -> AsyncBanner:
        """Send only the changed fields; does nothing without changes.

        API: PUT /banners/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        content: str = ...,
        page: BannerPage = ...,
        location: BannerLocation = ...,
        date_type: BannerDateType = ...,
        date_from: datetime | date | str | None = ...,
        date_to: datetime | date | str | None = ...,
        visible: BannerVisible = ...,
        item_id: str = ...,
    ) -> AsyncBanner:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Title of the banner as the merchant sees it.
            content: HTML that is shown in the banner.
            page: Kind of page on which the banner appears.
            location: Whether the banner is at the top or the bottom of the page.
            date_type: Whether the banner shows always or only between two dates.
            date_from: Start of a custom period, in Unix seconds; 0 for none.
            date_to: End of a custom period, in Unix seconds; 0 for none.
            visible: Whether shoppers can see the banner: 1 for yes, 0 for no.
            item_id: Category or brand whose page shows the banner; 0 for other pages.

        API: PUT /banners/{id}
        """

    async def delete(self) -> None:
        """Delete this banner from the store.

        API: DELETE /banners/{id}
        """

    async def refresh(self) -> AsyncBanner:
        """Reload this banner; unsaved changes are discarded.

        API: GET /banners/{id}
        """

class BannerFilters(FilterSet):
    """Parameters of Banners."""

    def __init__(self, *, min_id: int | None = None, max_id: int | None = None) -> None: ...
    @property
    def min_id(self) -> Filter[int]:
        """Lowest banner id to return."""

    @min_id.setter
    def min_id(self, value: int | None) -> None: ...
    @property
    def max_id(self) -> Filter[int]:
        """Highest banner id to return."""

    @max_id.setter
    def max_id(self, value: int | None) -> None: ...

class Banners(Resource[Banner]):
    """Promotional HTML blocks placed on storefront pages."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: BannerFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Banner]:
        """One page of banners, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest banner id to return.
            max_id: Highest banner id to return.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners
        """

    def iterall(
        self,
        *,
        query: BannerFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Banner]:
        """All banners, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest banner id to return.
            max_id: Highest banner id to return.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: BannerFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Banner]:
        """A range of banners by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest banner id to return.
            max_id: Highest banner id to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners
        """

    def filters(self) -> BannerFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Banner:
        """One banner by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners/{id}
        """

    def create(
        self,
        *,
        name: str,
        content: str,
        page: BannerPage,
        location: BannerLocation,
        date_type: BannerDateType,
        date_from: datetime | date | str | None = ...,
        date_to: datetime | date | str | None = ...,
        visible: BannerVisible = ...,
        item_id: str = ...,
    ) -> Banner:
        """Create one banner and return it as stored.

        Args:
            name: Title of the banner as the merchant sees it.
            content: HTML that is shown in the banner.
            page: Kind of page on which the banner appears.
            location: Whether the banner is at the top or the bottom of the page.
            date_type: Whether the banner shows always or only between two dates.
            date_from: Start of a custom period, in Unix seconds; 0 for none.
            date_to: End of a custom period, in Unix seconds; 0 for none.
            visible: Whether shoppers can see the banner: 1 for yes, 0 for no.
            item_id: Category or brand whose page shows the banner; 0 for other pages.

        API: POST /banners
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        content: str = ...,
        page: BannerPage = ...,
        location: BannerLocation = ...,
        date_type: BannerDateType = ...,
        date_from: datetime | date | str | None = ...,
        date_to: datetime | date | str | None = ...,
        visible: BannerVisible = ...,
        item_id: str = ...,
    ) -> Banner:
        """Change one banner; only the fields that are passed are sent.

        Args:
            name: Title of the banner as the merchant sees it.
            content: HTML that is shown in the banner.
            page: Kind of page on which the banner appears.
            location: Whether the banner is at the top or the bottom of the page.
            date_type: Whether the banner shows always or only between two dates.
            date_from: Start of a custom period, in Unix seconds; 0 for none.
            date_to: End of a custom period, in Unix seconds; 0 for none.
            visible: Whether shoppers can see the banner: 1 for yes, 0 for no.
            item_id: Category or brand whose page shows the banner; 0 for other pages.

        API: PUT /banners/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one banner.

        API: DELETE /banners/{id}
        """

    def delete_all(self) -> None:
        """Delete all banners.

        API: DELETE /banners
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many banners there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners/count
        """

class AsyncBanners(AsyncResource[AsyncBanner]):
    """Promotional HTML blocks placed on storefront pages. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: BannerFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncBanner]:
        """One page of banners, as a list with has_more.

        Args:
            query: Filters made with filters().
            min_id: Lowest banner id to return.
            max_id: Highest banner id to return.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners
        """

    def iterall(
        self,
        *,
        query: BannerFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncBanner]:
        """All banners, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            min_id: Lowest banner id to return.
            max_id: Highest banner id to return.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: BannerFilters | None = None,
        min_id: int | None = None,
        max_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncBanner]:
        """A range of banners by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            min_id: Lowest banner id to return.
            max_id: Highest banner id to return.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners
        """

    def filters(self) -> BannerFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncBanner:
        """One banner by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners/{id}
        """

    async def create(
        self,
        *,
        name: str,
        content: str,
        page: BannerPage,
        location: BannerLocation,
        date_type: BannerDateType,
        date_from: datetime | date | str | None = ...,
        date_to: datetime | date | str | None = ...,
        visible: BannerVisible = ...,
        item_id: str = ...,
    ) -> AsyncBanner:
        """Create one banner and return it as stored.

        Args:
            name: Title of the banner as the merchant sees it.
            content: HTML that is shown in the banner.
            page: Kind of page on which the banner appears.
            location: Whether the banner is at the top or the bottom of the page.
            date_type: Whether the banner shows always or only between two dates.
            date_from: Start of a custom period, in Unix seconds; 0 for none.
            date_to: End of a custom period, in Unix seconds; 0 for none.
            visible: Whether shoppers can see the banner: 1 for yes, 0 for no.
            item_id: Category or brand whose page shows the banner; 0 for other pages.

        API: POST /banners
        """

    async def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        content: str = ...,
        page: BannerPage = ...,
        location: BannerLocation = ...,
        date_type: BannerDateType = ...,
        date_from: datetime | date | str | None = ...,
        date_to: datetime | date | str | None = ...,
        visible: BannerVisible = ...,
        item_id: str = ...,
    ) -> AsyncBanner:
        """Change one banner; only the fields that are passed are sent.

        Args:
            name: Title of the banner as the merchant sees it.
            content: HTML that is shown in the banner.
            page: Kind of page on which the banner appears.
            location: Whether the banner is at the top or the bottom of the page.
            date_type: Whether the banner shows always or only between two dates.
            date_from: Start of a custom period, in Unix seconds; 0 for none.
            date_to: End of a custom period, in Unix seconds; 0 for none.
            visible: Whether shoppers can see the banner: 1 for yes, 0 for no.
            item_id: Category or brand whose page shows the banner; 0 for other pages.

        API: PUT /banners/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one banner.

        API: DELETE /banners/{id}
        """

    async def delete_all(self) -> None:
        """Delete all banners.

        API: DELETE /banners
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many banners there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /banners/count
        """
