"""Pages: Content pages of the storefront, such as About us or the contact form.

Generated from schema/v2/pages.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar, Literal, TypeAlias
from typing_extensions import deprecated

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

PageType: TypeAlias = Literal["page", "contact_form", "raw", "link"]
"""Values of Page.type."""

PageContentType: TypeAlias = Literal["application/json", "text/javascript", "text/html"]
"""Values of Page.content_type."""

class PageFields(BaseRecord):
    """Fields of Page and AsyncPage."""

    @property
    def id(self) -> int:
        """Number that identifies the page, assigned by BigCommerce. Integer, read-only."""

    @property
    def channel_id(self) -> int:
        """Channel whose storefront shows the page; fixed once created. Integer, create-only."""

    @property
    def name(self) -> str:
        """Name of the page as shoppers see it. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def meta_title(self) -> str:
        """Text for the title tag of the page. String."""

    @meta_title.setter
    def meta_title(self, value: str) -> None: ...
    @property
    def email(self) -> str:
        """Address that gets the messages of a contact form page. String."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def body(self) -> str:
        """HTML of the page; needed when the type is raw. String."""

    @body.setter
    def body(self, value: str) -> None: ...
    @property
    def is_visible(self) -> bool:
        """Whether the page appears in the storefront menu. Boolean."""

    @is_visible.setter
    def is_visible(self, value: bool) -> None: ...
    @property
    def parent_id(self) -> int:
        """Page under which this one is placed in the menu. Integer."""

    @parent_id.setter
    def parent_id(self, value: int) -> None: ...
    @property
    def sort_order(self) -> int:
        """Place of the page among the others, lowest first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def meta_keywords(self) -> str:
        """Words for the keywords meta tag of the page. String."""

    @meta_keywords.setter
    def meta_keywords(self, value: str) -> None: ...
    @property
    def type(self) -> PageType:
        """Kind of page: own text, contact form, raw markup or a link elsewhere. Enum, required on create."""

    @type.setter
    def type(self, value: PageType) -> None: ...
    @property
    def contact_fields(self) -> str:
        """Fields of a contact form page, comma separated. String."""

    @contact_fields.setter
    def contact_fields(self, value: str) -> None: ...
    @property
    def meta_description(self) -> str:
        """Text for the description meta tag of the page. String."""

    @meta_description.setter
    def meta_description(self, value: str) -> None: ...
    @property
    def is_homepage(self) -> bool:
        """Whether the page is the home page of the storefront. Boolean."""

    @is_homepage.setter
    def is_homepage(self, value: bool) -> None: ...
    @property
    def layout_file(self) -> str:
        """Theme file that lays out the page. String."""

    @layout_file.setter
    def layout_file(self, value: str) -> None: ...
    @property
    def is_customers_only(self) -> bool:
        """Whether only logged-in customers may see the page. Boolean."""

    @is_customers_only.setter
    def is_customers_only(self, value: bool) -> None: ...
    @property
    def search_keywords(self) -> str:
        """Words by which shoppers find the page in the store search. String."""

    @search_keywords.setter
    def search_keywords(self, value: str) -> None: ...
    @property
    def has_mobile_version(self) -> bool:
        """Whether the page has a body of its own for mobile devices. Boolean."""

    @has_mobile_version.setter
    def has_mobile_version(self, value: bool) -> None: ...
    @property
    def mobile_body(self) -> str:
        """HTML of the page for mobile devices, on older themes. String. Deprecated: Marked as deprecated in the reference."""

    @mobile_body.setter
    def mobile_body(self, value: str) -> None: ...
    @property
    def content_type(self) -> PageContentType:
        """Media type under which a raw page is served; HTML by default. Enum."""

    @content_type.setter
    def content_type(self, value: PageContentType) -> None: ...
    @property
    def url(self) -> str:
        """Storefront path of the page. String."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def link(self) -> str:
        """Target address, needed when the type is link. String."""

    @link.setter
    def link(self, value: str) -> None: ...

class Page(PageFields, Record):
    """One page. Content pages of the storefront, such as About us or the contact form."""

    @property
    def parent(self) -> Page | None:
        """The page above, or None at the top. Leads to a record of Pages, fetched when first used."""

    @deprecated("The API recommends its V3 successor.")
    def save(self) -> Page:
        """Send only the changed fields; does nothing without changes.

        API: PUT /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def update(
        self,
        *,
        name: str = ...,
        meta_title: str = ...,
        email: str = ...,
        body: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        meta_keywords: str = ...,
        type: PageType = ...,
        contact_fields: str = ...,
        meta_description: str = ...,
        is_homepage: bool = ...,
        layout_file: str = ...,
        is_customers_only: bool = ...,
        search_keywords: str = ...,
        has_mobile_version: bool = ...,
        mobile_body: str = ...,
        content_type: PageContentType = ...,
        url: str = ...,
        link: str = ...,
    ) -> Page:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the page as shoppers see it.
            meta_title: Text for the title tag of the page.
            email: Address that gets the messages of a contact form page.
            body: HTML of the page; needed when the type is raw.
            is_visible: Whether the page appears in the storefront menu.
            parent_id: Page under which this one is placed in the menu.
            sort_order: Place of the page among the others, lowest first.
            meta_keywords: Words for the keywords meta tag of the page.
            type: Kind of page: own text, contact form, raw markup or a link elsewhere.
            contact_fields: Fields of a contact form page, comma separated.
            meta_description: Text for the description meta tag of the page.
            is_homepage: Whether the page is the home page of the storefront.
            layout_file: Theme file that lays out the page.
            is_customers_only: Whether only logged-in customers may see the page.
            search_keywords: Words by which shoppers find the page in the store search.
            has_mobile_version: Whether the page has a body of its own for mobile devices.
            mobile_body: HTML of the page for mobile devices, on older themes.
            content_type: Media type under which a raw page is served; HTML by default.
            url: Storefront path of the page.
            link: Target address, needed when the type is link.

        API: PUT /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete(self) -> None:
        """Delete this page from the store.

        API: DELETE /pages/{id}
        """

    def refresh(self) -> Page:
        """Reload this page; unsaved changes are discarded.

        API: GET /pages/{id}
        """

class AsyncPage(PageFields, AsyncRecord):
    """One page. Content pages of the storefront, such as About us or the contact form. For asynchronous clients."""

    @property
    def parent(self) -> AsyncLink[AsyncPage | None]:
        """The page above, or None at the top. Leads to a record of Pages, fetched when first awaited."""

    @deprecated("The API recommends its V3 successor.")
    async def save(self) -> AsyncPage:
        """Send only the changed fields; does nothing without changes.

        API: PUT /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def update(
        self,
        *,
        name: str = ...,
        meta_title: str = ...,
        email: str = ...,
        body: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        meta_keywords: str = ...,
        type: PageType = ...,
        contact_fields: str = ...,
        meta_description: str = ...,
        is_homepage: bool = ...,
        layout_file: str = ...,
        is_customers_only: bool = ...,
        search_keywords: str = ...,
        has_mobile_version: bool = ...,
        mobile_body: str = ...,
        content_type: PageContentType = ...,
        url: str = ...,
        link: str = ...,
    ) -> AsyncPage:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the page as shoppers see it.
            meta_title: Text for the title tag of the page.
            email: Address that gets the messages of a contact form page.
            body: HTML of the page; needed when the type is raw.
            is_visible: Whether the page appears in the storefront menu.
            parent_id: Page under which this one is placed in the menu.
            sort_order: Place of the page among the others, lowest first.
            meta_keywords: Words for the keywords meta tag of the page.
            type: Kind of page: own text, contact form, raw markup or a link elsewhere.
            contact_fields: Fields of a contact form page, comma separated.
            meta_description: Text for the description meta tag of the page.
            is_homepage: Whether the page is the home page of the storefront.
            layout_file: Theme file that lays out the page.
            is_customers_only: Whether only logged-in customers may see the page.
            search_keywords: Words by which shoppers find the page in the store search.
            has_mobile_version: Whether the page has a body of its own for mobile devices.
            mobile_body: HTML of the page for mobile devices, on older themes.
            content_type: Media type under which a raw page is served; HTML by default.
            url: Storefront path of the page.
            link: Target address, needed when the type is link.

        API: PUT /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete(self) -> None:
        """Delete this page from the store.

        API: DELETE /pages/{id}
        """

    async def refresh(self) -> AsyncPage:
        """Reload this page; unsaved changes are discarded.

        API: GET /pages/{id}
        """

class PageFilters(FilterSet):
    """Parameters of Pages."""

    def __init__(self) -> None: ...

class Pages(Resource[Page]):
    """Content pages of the storefront, such as About us or the contact form. Superseded by api.v3.Pages."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Page]:
        """One page of pages, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Page]:
        """All pages, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Page]:
        """A range of pages by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages
        """

    @deprecated("The API recommends its V3 successor.")
    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Page:
        """One page by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def create(
        self,
        *,
        name: str,
        type: PageType,
        channel_id: int = ...,
        meta_title: str = ...,
        email: str = ...,
        body: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        meta_keywords: str = ...,
        contact_fields: str = ...,
        meta_description: str = ...,
        is_homepage: bool = ...,
        layout_file: str = ...,
        is_customers_only: bool = ...,
        search_keywords: str = ...,
        has_mobile_version: bool = ...,
        mobile_body: str = ...,
        content_type: PageContentType = ...,
        url: str = ...,
        link: str = ...,
    ) -> Page:
        """Create one page and return it as stored.

        Args:
            name: Name of the page as shoppers see it.
            type: Kind of page: own text, contact form, raw markup or a link elsewhere.
            channel_id: Channel whose storefront shows the page; fixed once created.
            meta_title: Text for the title tag of the page.
            email: Address that gets the messages of a contact form page.
            body: HTML of the page; needed when the type is raw.
            is_visible: Whether the page appears in the storefront menu.
            parent_id: Page under which this one is placed in the menu.
            sort_order: Place of the page among the others, lowest first.
            meta_keywords: Words for the keywords meta tag of the page.
            contact_fields: Fields of a contact form page, comma separated.
            meta_description: Text for the description meta tag of the page.
            is_homepage: Whether the page is the home page of the storefront.
            layout_file: Theme file that lays out the page.
            is_customers_only: Whether only logged-in customers may see the page.
            search_keywords: Words by which shoppers find the page in the store search.
            has_mobile_version: Whether the page has a body of its own for mobile devices.
            mobile_body: HTML of the page for mobile devices, on older themes.
            content_type: Media type under which a raw page is served; HTML by default.
            url: Storefront path of the page.
            link: Target address, needed when the type is link.

        API: POST /pages
        """

    @deprecated("The API recommends its V3 successor.")
    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        meta_title: str = ...,
        email: str = ...,
        body: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        meta_keywords: str = ...,
        type: PageType = ...,
        contact_fields: str = ...,
        meta_description: str = ...,
        is_homepage: bool = ...,
        layout_file: str = ...,
        is_customers_only: bool = ...,
        search_keywords: str = ...,
        has_mobile_version: bool = ...,
        mobile_body: str = ...,
        content_type: PageContentType = ...,
        url: str = ...,
        link: str = ...,
    ) -> Page:
        """Change one page; only the fields that are passed are sent.

        Args:
            name: Name of the page as shoppers see it.
            meta_title: Text for the title tag of the page.
            email: Address that gets the messages of a contact form page.
            body: HTML of the page; needed when the type is raw.
            is_visible: Whether the page appears in the storefront menu.
            parent_id: Page under which this one is placed in the menu.
            sort_order: Place of the page among the others, lowest first.
            meta_keywords: Words for the keywords meta tag of the page.
            type: Kind of page: own text, contact form, raw markup or a link elsewhere.
            contact_fields: Fields of a contact form page, comma separated.
            meta_description: Text for the description meta tag of the page.
            is_homepage: Whether the page is the home page of the storefront.
            layout_file: Theme file that lays out the page.
            is_customers_only: Whether only logged-in customers may see the page.
            search_keywords: Words by which shoppers find the page in the store search.
            has_mobile_version: Whether the page has a body of its own for mobile devices.
            mobile_body: HTML of the page for mobile devices, on older themes.
            content_type: Media type under which a raw page is served; HTML by default.
            url: Storefront path of the page.
            link: Target address, needed when the type is link.

        API: PUT /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete(self, id: int, /) -> None:
        """Delete one page.

        API: DELETE /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    def delete_all(self) -> None:
        """Delete all pages.

        V3: api.v3.Pages.delete_many(ids)

        API: DELETE /pages
        """

    @deprecated("The API recommends its V3 successor.")
    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many pages there are.

        V3: api.v3.Pages.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages/count
        """

class AsyncPages(AsyncResource[AsyncPage]):
    """Content pages of the storefront, such as About us or the contact form. Superseded by api.v3.Pages. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    @deprecated("The API recommends its V3 successor.")
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPage]:
        """One page of pages, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages
        """

    @deprecated("The API recommends its V3 successor.")
    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPage]:
        """All pages, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages
        """

    @deprecated("The API recommends its V3 successor.")
    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPage]:
        """A range of pages by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages
        """

    @deprecated("The API recommends its V3 successor.")
    async def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> AsyncPage:
        """One page by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def create(
        self,
        *,
        name: str,
        type: PageType,
        channel_id: int = ...,
        meta_title: str = ...,
        email: str = ...,
        body: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        meta_keywords: str = ...,
        contact_fields: str = ...,
        meta_description: str = ...,
        is_homepage: bool = ...,
        layout_file: str = ...,
        is_customers_only: bool = ...,
        search_keywords: str = ...,
        has_mobile_version: bool = ...,
        mobile_body: str = ...,
        content_type: PageContentType = ...,
        url: str = ...,
        link: str = ...,
    ) -> AsyncPage:
        """Create one page and return it as stored.

        Args:
            name: Name of the page as shoppers see it.
            type: Kind of page: own text, contact form, raw markup or a link elsewhere.
            channel_id: Channel whose storefront shows the page; fixed once created.
            meta_title: Text for the title tag of the page.
            email: Address that gets the messages of a contact form page.
            body: HTML of the page; needed when the type is raw.
            is_visible: Whether the page appears in the storefront menu.
            parent_id: Page under which this one is placed in the menu.
            sort_order: Place of the page among the others, lowest first.
            meta_keywords: Words for the keywords meta tag of the page.
            contact_fields: Fields of a contact form page, comma separated.
            meta_description: Text for the description meta tag of the page.
            is_homepage: Whether the page is the home page of the storefront.
            layout_file: Theme file that lays out the page.
            is_customers_only: Whether only logged-in customers may see the page.
            search_keywords: Words by which shoppers find the page in the store search.
            has_mobile_version: Whether the page has a body of its own for mobile devices.
            mobile_body: HTML of the page for mobile devices, on older themes.
            content_type: Media type under which a raw page is served; HTML by default.
            url: Storefront path of the page.
            link: Target address, needed when the type is link.

        API: POST /pages
        """

    @deprecated("The API recommends its V3 successor.")
    async def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        meta_title: str = ...,
        email: str = ...,
        body: str = ...,
        is_visible: bool = ...,
        parent_id: int = ...,
        sort_order: int = ...,
        meta_keywords: str = ...,
        type: PageType = ...,
        contact_fields: str = ...,
        meta_description: str = ...,
        is_homepage: bool = ...,
        layout_file: str = ...,
        is_customers_only: bool = ...,
        search_keywords: str = ...,
        has_mobile_version: bool = ...,
        mobile_body: str = ...,
        content_type: PageContentType = ...,
        url: str = ...,
        link: str = ...,
    ) -> AsyncPage:
        """Change one page; only the fields that are passed are sent.

        Args:
            name: Name of the page as shoppers see it.
            meta_title: Text for the title tag of the page.
            email: Address that gets the messages of a contact form page.
            body: HTML of the page; needed when the type is raw.
            is_visible: Whether the page appears in the storefront menu.
            parent_id: Page under which this one is placed in the menu.
            sort_order: Place of the page among the others, lowest first.
            meta_keywords: Words for the keywords meta tag of the page.
            type: Kind of page: own text, contact form, raw markup or a link elsewhere.
            contact_fields: Fields of a contact form page, comma separated.
            meta_description: Text for the description meta tag of the page.
            is_homepage: Whether the page is the home page of the storefront.
            layout_file: Theme file that lays out the page.
            is_customers_only: Whether only logged-in customers may see the page.
            search_keywords: Words by which shoppers find the page in the store search.
            has_mobile_version: Whether the page has a body of its own for mobile devices.
            mobile_body: HTML of the page for mobile devices, on older themes.
            content_type: Media type under which a raw page is served; HTML by default.
            url: Storefront path of the page.
            link: Target address, needed when the type is link.

        API: PUT /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete(self, id: int, /) -> None:
        """Delete one page.

        API: DELETE /pages/{id}
        """

    @deprecated("The API recommends its V3 successor.")
    async def delete_all(self) -> None:
        """Delete all pages.

        V3: api.v3.Pages.delete_many(ids)

        API: DELETE /pages
        """

    @deprecated("The API recommends its V3 successor.")
    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many pages there are.

        V3: api.v3.Pages.all(limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /pages/count
        """
