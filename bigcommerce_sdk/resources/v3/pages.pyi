"""Pages: Content pages of the storefronts, such as About us or the contact form.

Generated from schema/v3/pages.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, Never, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .inputs import PageCreate, PageUpdateRow

PageType: TypeAlias = Literal["page", "raw", "contact_form", "link", "blog"]
"""Kinds of content pages."""

PageInclude: TypeAlias = Literal["body"] | Never
"""Fields that replies have only on request."""

class PageFields(BaseRecord):
    """Fields of Page and AsyncPage."""

    @property
    def id(self) -> int:
        """Identifies the page. Integer, read-only."""

    @property
    def channel_id(self) -> int:
        """Channel whose storefront shows the page; updates can move it. Integer."""

    @channel_id.setter
    def channel_id(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Shown to shoppers; no two pages can have the same name. String, required on create, 1 to 100 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def is_visible(self) -> bool:
        """Whether the page appears in the menu of the storefront. Boolean."""

    @is_visible.setter
    def is_visible(self, value: bool) -> None: ...
    @property
    def parent_id(self) -> int:
        """Page under which this one is placed in the menu; 0 means none. Integer."""

    @parent_id.setter
    def parent_id(self, value: int) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position in the menu; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def type(self) -> PageType:
        """What the page is; a blog can only be created in the control panel. Enum, required on create."""

    @type.setter
    def type(self, value: PageType) -> None: ...
    @property
    def is_homepage(self) -> bool:
        """Whether the page is the home page of the storefront. Boolean."""

    @is_homepage.setter
    def is_homepage(self, value: bool) -> None: ...
    @property
    def is_customers_only(self) -> bool:
        """Whether only logged-in customers see the page. Boolean."""

    @is_customers_only.setter
    def is_customers_only(self, value: bool) -> None: ...
    @property
    def url(self) -> str:
        """Storefront path of the page. String."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def meta_title(self) -> str | None:
        """Title tag of the page; null uses the name. String, can be None."""

    @meta_title.setter
    def meta_title(self, value: str | None) -> None: ...
    @property
    def meta_keywords(self) -> str | None:
        """Keywords for the meta tag of the page, comma-separated. String, can be None."""

    @meta_keywords.setter
    def meta_keywords(self, value: str | None) -> None: ...
    @property
    def meta_description(self) -> str | None:
        """Description for the meta tag of the page. String, can be None."""

    @meta_description.setter
    def meta_description(self, value: str | None) -> None: ...
    @property
    def search_keywords(self) -> str | None:
        """Words by which the store search finds the page, comma-separated. String, can be None."""

    @search_keywords.setter
    def search_keywords(self, value: str | None) -> None: ...
    @property
    def email(self) -> str | None:
        """Address that gets the messages of a contact_form page. String, can be None, at most 255 characters."""

    @email.setter
    def email(self, value: str | None) -> None: ...
    @property
    def contact_fields(self) -> str | None:
        """Fields of a contact_form page, comma-separated, such as fullname,phone,orderno. String, can be None."""

    @contact_fields.setter
    def contact_fields(self, value: str | None) -> None: ...
    @property
    def body(self) -> str | None:
        """HTML of the page, with include=body; a raw page needs it. String, can be None."""

    @body.setter
    def body(self, value: str | None) -> None: ...
    @property
    def content_type(self) -> str | None:
        """Media type under which a raw page is served, such as text/html. String, create-only, can be None."""

    @property
    def link(self) -> str | None:
        """Address of a page of type link, which needs it. String, can be None, url."""

    @link.setter
    def link(self, value: str | None) -> None: ...

class Page(PageFields, Record):
    """One page. Content pages of the storefronts, such as About us or the contact form."""

    @property
    def parent(self) -> Page | None:
        """The page above, or None at the top. Leads to a record of Pages, fetched when first used."""

    @property
    def channel(self) -> Channel | None:
        """The channel that shows the page. Leads to a record of Channels, fetched when first used."""

    def save(self, *, include: Sequence[PageInclude] | PageInclude | None = None) -> Page:
        """Send only the changed fields; does nothing without changes.

        Args:
            include: Fields that replies have only on request.

        API: PUT /content/pages/{id}
        """

    def update(
        self,
        *,
        include: Sequence[PageInclude] | PageInclude | None = None,
        channel_id: int = ...,
        name: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        type: PageType = ...,
        is_homepage: bool = ...,
        is_customers_only: bool = ...,
        url: str = ...,
        meta_title: str | None = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        search_keywords: str | None = ...,
        email: str | None = ...,
        contact_fields: str | None = ...,
        body: str | None = ...,
        link: str | None = ...,
    ) -> Page:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            include: Fields that replies have only on request.
            channel_id: Channel whose storefront shows the page; updates can move it.
            name: Shown to shoppers; no two pages can have the same name.
            is_visible: Whether the page appears in the menu of the storefront.
            parent_id: Page under which this one is placed in the menu; 0 means none.
            sort_order: Position in the menu; lower numbers come first.
            type: What the page is; a blog can only be created in the control panel.
            is_homepage: Whether the page is the home page of the storefront.
            is_customers_only: Whether only logged-in customers see the page.
            url: Storefront path of the page.
            meta_title: Title tag of the page; null uses the name.
            meta_keywords: Keywords for the meta tag of the page, comma-separated.
            meta_description: Description for the meta tag of the page.
            search_keywords: Words by which the store search finds the page, comma-separated.
            email: Address that gets the messages of a contact_form page.
            contact_fields: Fields of a contact_form page, comma-separated, such as fullname,phone,orderno.
            body: HTML of the page, with include=body; a raw page needs it.
            link: Address of a page of type link, which needs it.

        API: PUT /content/pages/{id}
        """

    def delete(self) -> None:
        """Delete this page from the store.

        API: DELETE /content/pages/{id}
        """

    def refresh(self, *, include: Sequence[PageInclude] | PageInclude | None = None) -> Page:
        """Reload this page; unsaved changes are discarded.

        Args:
            include: Fields that replies have only on request.

        API: GET /content/pages/{id}
        """

class AsyncPage(PageFields, AsyncRecord):
    """One page. Content pages of the storefronts, such as About us or the contact form. For asynchronous clients."""

    @property
    def parent(self) -> AsyncLink[AsyncPage | None]:
        """The page above, or None at the top. Leads to a record of Pages, fetched when first awaited."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel that shows the page. Leads to a record of Channels, fetched when first awaited."""

    async def save(
        self, *, include: Sequence[PageInclude] | PageInclude | None = None
    ) -> AsyncPage:
        """Send only the changed fields; does nothing without changes.

        Args:
            include: Fields that replies have only on request.

        API: PUT /content/pages/{id}
        """

    async def update(
        self,
        *,
        include: Sequence[PageInclude] | PageInclude | None = None,
        channel_id: int = ...,
        name: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        type: PageType = ...,
        is_homepage: bool = ...,
        is_customers_only: bool = ...,
        url: str = ...,
        meta_title: str | None = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        search_keywords: str | None = ...,
        email: str | None = ...,
        contact_fields: str | None = ...,
        body: str | None = ...,
        link: str | None = ...,
    ) -> AsyncPage:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            include: Fields that replies have only on request.
            channel_id: Channel whose storefront shows the page; updates can move it.
            name: Shown to shoppers; no two pages can have the same name.
            is_visible: Whether the page appears in the menu of the storefront.
            parent_id: Page under which this one is placed in the menu; 0 means none.
            sort_order: Position in the menu; lower numbers come first.
            type: What the page is; a blog can only be created in the control panel.
            is_homepage: Whether the page is the home page of the storefront.
            is_customers_only: Whether only logged-in customers see the page.
            url: Storefront path of the page.
            meta_title: Title tag of the page; null uses the name.
            meta_keywords: Keywords for the meta tag of the page, comma-separated.
            meta_description: Description for the meta tag of the page.
            search_keywords: Words by which the store search finds the page, comma-separated.
            email: Address that gets the messages of a contact_form page.
            contact_fields: Fields of a contact_form page, comma-separated, such as fullname,phone,orderno.
            body: HTML of the page, with include=body; a raw page needs it.
            link: Address of a page of type link, which needs it.

        API: PUT /content/pages/{id}
        """

    async def delete(self) -> None:
        """Delete this page from the store.

        API: DELETE /content/pages/{id}
        """

    async def refresh(
        self, *, include: Sequence[PageInclude] | PageInclude | None = None
    ) -> AsyncPage:
        """Reload this page; unsaved changes are discarded.

        Args:
            include: Fields that replies have only on request.

        API: GET /content/pages/{id}
        """

class PageFilters(FilterSet):
    """Parameters of Pages."""

    def __init__(
        self,
        *,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        include: Sequence[PageInclude] | PageInclude | None = None,
    ) -> None: ...
    @property
    def channel_id(self) -> Filter[int]:
        """Pages of this channel."""

    @channel_id.setter
    def channel_id(self, value: int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Pages with one of these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Pages with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def name__like(self) -> Filter[str]:
        """Pages whose name or body contains this text."""

    @name__like.setter
    def name__like(self, value: str | None) -> None: ...
    @property
    def include(self) -> Filter[Sequence[PageInclude] | PageInclude]:
        """Fields that replies have only on request."""

    @include.setter
    def include(self, value: Sequence[PageInclude] | PageInclude | None) -> None: ...

class Pages(Resource[Page]):
    """Content pages of the storefronts, such as About us or the contact form. Supersedes api.Pages of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: PageFilters | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        include: Sequence[PageInclude] | PageInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Page]:
        """One page of pages, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Pages of this channel.
            id__in: Pages with one of these ids.
            name: Pages with this name.
            name__like: Pages whose name or body contains this text.
            include: Fields that replies have only on request.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/pages
        """

    def iterall(
        self,
        *,
        query: PageFilters | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        include: Sequence[PageInclude] | PageInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Page]:
        """All pages, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Pages of this channel.
            id__in: Pages with one of these ids.
            name: Pages with this name.
            name__like: Pages whose name or body contains this text.
            include: Fields that replies have only on request.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/pages
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PageFilters | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        include: Sequence[PageInclude] | PageInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page]:
        """A range of pages by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Pages of this channel.
            id__in: Pages with one of these ids.
            name: Pages with this name.
            name__like: Pages whose name or body contains this text.
            include: Fields that replies have only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/pages
        """

    def filters(self) -> PageFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[PageInclude] | PageInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Page:
        """One page by its id.

        Args:
            include: Fields that replies have only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/pages/{id}
        """

    def create(
        self,
        *,
        include: Sequence[PageInclude] | PageInclude | None = None,
        name: str,
        type: PageType,
        channel_id: int = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        is_homepage: bool = ...,
        is_customers_only: bool = ...,
        url: str = ...,
        meta_title: str | None = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        search_keywords: str | None = ...,
        email: str | None = ...,
        contact_fields: str | None = ...,
        body: str | None = ...,
        content_type: str | None = ...,
        link: str | None = ...,
    ) -> Page:
        """Create one page and return it as stored.

        Args:
            include: Fields that replies have only on request.
            name: Shown to shoppers; no two pages can have the same name.
            type: What the page is; a blog can only be created in the control panel.
            channel_id: Channel whose storefront shows the page; updates can move it.
            is_visible: Whether the page appears in the menu of the storefront.
            parent_id: Page under which this one is placed in the menu; 0 means none.
            sort_order: Position in the menu; lower numbers come first.
            is_homepage: Whether the page is the home page of the storefront.
            is_customers_only: Whether only logged-in customers see the page.
            url: Storefront path of the page.
            meta_title: Title tag of the page; null uses the name.
            meta_keywords: Keywords for the meta tag of the page, comma-separated.
            meta_description: Description for the meta tag of the page.
            search_keywords: Words by which the store search finds the page, comma-separated.
            email: Address that gets the messages of a contact_form page.
            contact_fields: Fields of a contact_form page, comma-separated, such as fullname,phone,orderno.
            body: HTML of the page, with include=body; a raw page needs it.
            content_type: Media type under which a raw page is served, such as text/html.
            link: Address of a page of type link, which needs it.

        API: POST /content/pages
        """

    def update(
        self,
        id: int,
        /,
        *,
        include: Sequence[PageInclude] | PageInclude | None = None,
        channel_id: int = ...,
        name: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        type: PageType = ...,
        is_homepage: bool = ...,
        is_customers_only: bool = ...,
        url: str = ...,
        meta_title: str | None = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        search_keywords: str | None = ...,
        email: str | None = ...,
        contact_fields: str | None = ...,
        body: str | None = ...,
        link: str | None = ...,
    ) -> Page:
        """Change one page; only the fields that are passed are sent.

        Args:
            include: Fields that replies have only on request.
            channel_id: Channel whose storefront shows the page; updates can move it.
            name: Shown to shoppers; no two pages can have the same name.
            is_visible: Whether the page appears in the menu of the storefront.
            parent_id: Page under which this one is placed in the menu; 0 means none.
            sort_order: Position in the menu; lower numbers come first.
            type: What the page is; a blog can only be created in the control panel.
            is_homepage: Whether the page is the home page of the storefront.
            is_customers_only: Whether only logged-in customers see the page.
            url: Storefront path of the page.
            meta_title: Title tag of the page; null uses the name.
            meta_keywords: Keywords for the meta tag of the page, comma-separated.
            meta_description: Description for the meta tag of the page.
            search_keywords: Words by which the store search finds the page, comma-separated.
            email: Address that gets the messages of a contact_form page.
            contact_fields: Fields of a contact_form page, comma-separated, such as fullname,phone,orderno.
            body: HTML of the page, with include=body; a raw page needs it.
            link: Address of a page of type link, which needs it.

        API: PUT /content/pages/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one page.

        API: DELETE /content/pages/{id}
        """

    def create_many(
        self, rows: Iterable[PageCreate | Page | AsyncPage], /, *, concurrency: int = 1
    ) -> list[Page]:
        """Create pages, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /content/pages
        """

    def update_many(
        self,
        rows: Iterable[PageUpdateRow | Page | AsyncPage],
        /,
        *,
        concurrency: int = 1,
        include: Sequence[PageInclude] | PageInclude | None = None,
    ) -> list[Page]:
        """Change pages, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            include: Fields that replies have only on request.

        API: PUT /content/pages
        """

    def delete_many(
        self, ids: Iterable[int], /, *, concurrency: int = 1, delete_children: bool | None = None
    ) -> None:
        """Delete pages by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            delete_children: Whether to delete the pages below too; otherwise they become hidden top pages.

        API: DELETE /content/pages
        """

class AsyncPages(AsyncResource[AsyncPage]):
    """Content pages of the storefronts, such as About us or the contact form. Supersedes api.Pages of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: PageFilters | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        include: Sequence[PageInclude] | PageInclude | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPage]:
        """One page of pages, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Pages of this channel.
            id__in: Pages with one of these ids.
            name: Pages with this name.
            name__like: Pages whose name or body contains this text.
            include: Fields that replies have only on request.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/pages
        """

    def iterall(
        self,
        *,
        query: PageFilters | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        include: Sequence[PageInclude] | PageInclude | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPage]:
        """All pages, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Pages of this channel.
            id__in: Pages with one of these ids.
            name: Pages with this name.
            name__like: Pages whose name or body contains this text.
            include: Fields that replies have only on request.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/pages
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PageFilters | None = None,
        channel_id: int | None = None,
        id__in: Sequence[int] | int | None = None,
        name: str | None = None,
        name__like: str | None = None,
        include: Sequence[PageInclude] | PageInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage]:
        """A range of pages by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Pages of this channel.
            id__in: Pages with one of these ids.
            name: Pages with this name.
            name__like: Pages whose name or body contains this text.
            include: Fields that replies have only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/pages
        """

    def filters(self) -> PageFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: int,
        /,
        *,
        include: Sequence[PageInclude] | PageInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncPage:
        """One page by its id.

        Args:
            include: Fields that replies have only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /content/pages/{id}
        """

    async def create(
        self,
        *,
        include: Sequence[PageInclude] | PageInclude | None = None,
        name: str,
        type: PageType,
        channel_id: int = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        is_homepage: bool = ...,
        is_customers_only: bool = ...,
        url: str = ...,
        meta_title: str | None = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        search_keywords: str | None = ...,
        email: str | None = ...,
        contact_fields: str | None = ...,
        body: str | None = ...,
        content_type: str | None = ...,
        link: str | None = ...,
    ) -> AsyncPage:
        """Create one page and return it as stored.

        Args:
            include: Fields that replies have only on request.
            name: Shown to shoppers; no two pages can have the same name.
            type: What the page is; a blog can only be created in the control panel.
            channel_id: Channel whose storefront shows the page; updates can move it.
            is_visible: Whether the page appears in the menu of the storefront.
            parent_id: Page under which this one is placed in the menu; 0 means none.
            sort_order: Position in the menu; lower numbers come first.
            is_homepage: Whether the page is the home page of the storefront.
            is_customers_only: Whether only logged-in customers see the page.
            url: Storefront path of the page.
            meta_title: Title tag of the page; null uses the name.
            meta_keywords: Keywords for the meta tag of the page, comma-separated.
            meta_description: Description for the meta tag of the page.
            search_keywords: Words by which the store search finds the page, comma-separated.
            email: Address that gets the messages of a contact_form page.
            contact_fields: Fields of a contact_form page, comma-separated, such as fullname,phone,orderno.
            body: HTML of the page, with include=body; a raw page needs it.
            content_type: Media type under which a raw page is served, such as text/html.
            link: Address of a page of type link, which needs it.

        API: POST /content/pages
        """

    async def update(
        self,
        id: int,
        /,
        *,
        include: Sequence[PageInclude] | PageInclude | None = None,
        channel_id: int = ...,
        name: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        type: PageType = ...,
        is_homepage: bool = ...,
        is_customers_only: bool = ...,
        url: str = ...,
        meta_title: str | None = ...,
        meta_keywords: str | None = ...,
        meta_description: str | None = ...,
        search_keywords: str | None = ...,
        email: str | None = ...,
        contact_fields: str | None = ...,
        body: str | None = ...,
        link: str | None = ...,
    ) -> AsyncPage:
        """Change one page; only the fields that are passed are sent.

        Args:
            include: Fields that replies have only on request.
            channel_id: Channel whose storefront shows the page; updates can move it.
            name: Shown to shoppers; no two pages can have the same name.
            is_visible: Whether the page appears in the menu of the storefront.
            parent_id: Page under which this one is placed in the menu; 0 means none.
            sort_order: Position in the menu; lower numbers come first.
            type: What the page is; a blog can only be created in the control panel.
            is_homepage: Whether the page is the home page of the storefront.
            is_customers_only: Whether only logged-in customers see the page.
            url: Storefront path of the page.
            meta_title: Title tag of the page; null uses the name.
            meta_keywords: Keywords for the meta tag of the page, comma-separated.
            meta_description: Description for the meta tag of the page.
            search_keywords: Words by which the store search finds the page, comma-separated.
            email: Address that gets the messages of a contact_form page.
            contact_fields: Fields of a contact_form page, comma-separated, such as fullname,phone,orderno.
            body: HTML of the page, with include=body; a raw page needs it.
            link: Address of a page of type link, which needs it.

        API: PUT /content/pages/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one page.

        API: DELETE /content/pages/{id}
        """

    async def create_many(
        self, rows: Iterable[PageCreate | Page | AsyncPage], /, *, concurrency: int = 1
    ) -> list[AsyncPage]:
        """Create pages, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /content/pages
        """

    async def update_many(
        self,
        rows: Iterable[PageUpdateRow | Page | AsyncPage],
        /,
        *,
        concurrency: int = 1,
        include: Sequence[PageInclude] | PageInclude | None = None,
    ) -> list[AsyncPage]:
        """Change pages, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            include: Fields that replies have only on request.

        API: PUT /content/pages
        """

    async def delete_many(
        self, ids: Iterable[int], /, *, concurrency: int = 1, delete_children: bool | None = None
    ) -> None:
        """Delete pages by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.
            delete_children: Whether to delete the pages below too; otherwise they become hidden top pages.

        API: DELETE /content/pages
        """
