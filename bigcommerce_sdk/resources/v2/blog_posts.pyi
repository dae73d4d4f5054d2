"""BlogPosts: Articles of the store blog, newest first.

Generated from schema/v2/blog_posts.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.record import AsyncRecord, Record

class BlogPostFields(BaseRecord):
    """Fields of BlogPost and AsyncBlogPost."""

    @property
    def id(self) -> int:
        """Number that identifies the post, assigned by BigCommerce. Integer, read-only."""

    @property
    def title(self) -> str:
        """Headline of the post. String, required on create."""

    @title.setter
    def title(self, value: str) -> None: ...
    @property
    def url(self) -> str:
        """Storefront path of the post. String."""

    @url.setter
    def url(self, value: str) -> None: ...
    @property
    def preview_url(self) -> str:
        """Address at which the post can be viewed before it is public. String, read-only."""

    @property
    def body(self) -> str:
        """Full text of the post, as HTML. String, required on create."""

    @body.setter
    def body(self, value: str) -> None: ...
    @property
    def tags(self) -> list[str]:
        """Keywords that group posts by subject. Array of string."""

    @tags.setter
    def tags(self, value: Sequence[str]) -> None: ...
    @property
    def summary(self) -> str:
        """Short extract that BigCommerce makes from the body. String, read-only."""

    @property
    def is_published(self) -> bool:
        """Whether the post is public; send true on update too, or it turns into a draft. Boolean."""

    @is_published.setter
    def is_published(self, value: bool) -> None: ...
    @property
    def published_date(self) -> datetime:
        """When the post was or will be published. Datetime."""

    @published_date.setter
    def published_date(self, value: datetime | date | str) -> None: ...
    @property
    def published_date_iso8601(self) -> datetime:
        """The publication date as ISO 8601 text. Datetime, read-only."""

    @property
    def meta_description(self) -> str | None:
        """Text for the description meta tag of the post. String, can be None."""

    @meta_description.setter
    def meta_description(self, value: str | None) -> None: ...
    @property
    def meta_keywords(self) -> str | None:
        """Words for the keywords meta tag of the post. String, can be None."""

    @meta_keywords.setter
    def meta_keywords(self, value: str | None) -> None: ...
    @property
    def author(self) -> str | None:
        """Name shown as the writer of the post. String, can be None."""

    @author.setter
    def author(self, value: str | None) -> None: ...
    @property
    def thumbnail_path(self) -> str | None:
        """Place of the small image shown with the post. String, can be None."""

    @thumbnail_path.setter
    def thumbnail_path(self, value: str | None) -> None: ...

class BlogPost(BlogPostFields, Record):
    """One blog post. Articles of the store blog, newest first."""

    def save(self) -> BlogPost:
        """Send only the changed fields; does nothing without changes.

        API: PUT /blog/posts/{id}
        """

    def update(
        self,
        *,
        title: str = ...,
        url: str = ...,
        body: str = ...,
        tags: Sequence[str] = ...,
        is_published: bool = ...,
        published_date: datetime | date | str = ...,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        author: str | None = ...,
        thumbnail_path: str | None = ...,
    ) -> BlogPost:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            title: Headline of the post.
            url: Storefront path of the post.
            body: Full text of the post, as HTML.
            tags: Keywords that group posts by subject.
            is_published: Whether the post is public; send true on update too, or it turns into a draft.
            published_date: When the post was or will be published.
            meta_description: Text for the description meta tag of the post.
            meta_keywords: Words for the keywords meta tag of the post.
            author: Name shown as the writer of the post.
            thumbnail_path: Place of the small image shown with the post.

        API: PUT /blog/posts/{id}
        """

    def delete(self) -> None:
        """Delete this blog post from the store.

        API: DELETE /blog/posts/{id}
        """

    def refresh(self) -> BlogPost:
        """Reload this blog post; unsaved changes are discarded.

        API: GET /blog/posts/{id}
        """

class AsyncBlogPost(BlogPostFields, AsyncRecord):
    """One blog post. Articles of the store blog, newest first. For asynchronous clients."""

    async def save(self) -> AsyncBlogPost:
        """Send only the changed fields; does nothing without changes.

        API: PUT /blog/posts/{id}
        """

    async def update(
        self,
        *,
        title: str = ...,
        url: str = ...,
        body: str = ...,
        tags: Sequence[str] = ...,
        is_published: bool = ...,
        published_date: datetime | date | str = ...,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        author: str | None = ...,
        thumbnail_path: str | None = ...,
    ) -> AsyncBlogPost:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            title: Headline of the post.
            url: Storefront path of the post.
            body: Full text of the post, as HTML.
            tags: Keywords that group posts by subject.
            is_published: Whether the post is public; send true on update too, or it turns into a draft.
            published_date: When the post was or will be published.
            meta_description: Text for the description meta tag of the post.
            meta_keywords: Words for the keywords meta tag of the post.
            author: Name shown as the writer of the post.
            thumbnail_path: Place of the small image shown with the post.

        API: PUT /blog/posts/{id}
        """

    async def delete(self) -> None:
        """Delete this blog post from the store.

        API: DELETE /blog/posts/{id}
        """

    async def refresh(self) -> AsyncBlogPost:
        """Reload this blog post; unsaved changes are discarded.

        API: GET /blog/posts/{id}
        """

class BlogPostFilters(FilterSet):
    """Parameters of BlogPosts."""

    def __init__(
        self,
        *,
        is_published: bool | None = None,
        url: str | None = None,
        tag: str | None = None,
        published_date: datetime | date | str | None = None,
    ) -> None: ...
    @property
    def is_published(self) -> Filter[bool]:
        """Posts that are, or are not, public."""

    @is_published.setter
    def is_published(self, value: bool | None) -> None: ...
    @property
    def url(self) -> Filter[str]:
        """Posts at this storefront path."""

    @url.setter
    def url(self, value: str | None) -> None: ...
    @property
    def tag(self) -> Filter[str]:
        """Posts that carry this tag."""

    @tag.setter
    def tag(self, value: str | None) -> None: ...
    @property
    def published_date(self) -> Filter[datetime | date | str]:
        """Posts with this publication date."""

    @published_date.setter
    def published_date(self, value: datetime | date | str | None) -> None: ...

class BlogPosts(Resource[BlogPost]):
    """Articles of the store blog, newest first."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: BlogPostFilters | None = None,
        is_published: bool | None = None,
        url: str | None = None,
        tag: str | None = None,
        published_date: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[BlogPost]:
        """One page of blog posts, as a list with has_more.

        Args:
            query: Filters made with filters().
            is_published: Posts that are, or are not, public.
            url: Posts at this storefront path.
            tag: Posts that carry this tag.
            published_date: Posts with this publication date.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts
        """

    def iterall(
        self,
        *,
        query: BlogPostFilters | None = None,
        is_published: bool | None = None,
        url: str | None = None,
        tag: str | None = None,
        published_date: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[BlogPost]:
        """All blog posts, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            is_published: Posts that are, or are not, public.
            url: Posts at this storefront path.
            tag: Posts that carry this tag.
            published_date: Posts with this publication date.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: BlogPostFilters | None = None,
        is_published: bool | None = None,
        url: str | None = None,
        tag: str | None = None,
        published_date: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[BlogPost]:
        """A range of blog posts by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            is_published: Posts that are, or are not, public.
            url: Posts at this storefront path.
            tag: Posts that carry this tag.
            published_date: Posts with this publication date.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts
        """

    def filters(self) -> BlogPostFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> BlogPost:
        """One blog post by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts/{id}
        """

    def create(
        self,
        *,
        title: str,
        body: str,
        url: str = ...,
        tags: Sequence[str] = ...,
        is_published: bool = ...,
        published_date: datetime | date | str = ...,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        author: str | None = ...,
        thumbnail_path: str | None = ...,
    ) -> BlogPost:
        """Create one blog post and return it as stored.

        Args:
            title: Headline of the post.
            body: Full text of the post, as HTML.
            url: Storefront path of the post.
            tags: Keywords that group posts by subject.
            is_published: Whether the post is public; send true on update too, or it turns into a draft.
            published_date: When the post was or will be published.
            meta_description: Text for the description meta tag of the post.
            meta_keywords: Words for the keywords meta tag of the post.
            author: Name shown as the writer of the post.
            thumbnail_path: Place of the small image shown with the post.

        API: POST /blog/posts
        """

    def update(
        self,
        id: int,
        /,
        *,
        title: str = ...,
        url: str = ...,
        body: str = ...,
        tags: Sequence[str] = ...,
        is_published: bool = ...,
        published_date: datetime | date | str = ...,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        author: str | None = ...,
        thumbnail_path: str | None = ...,
    ) -> BlogPost:
        """Change one blog post; only the fields that are passed are sent.

        Args:
            title: Headline of the post.
            url: Storefront path of the post.
            body: Full text of the post, as HTML.
            tags: Keywords that group posts by subject.
            is_published: Whether the post is public; send true on update too, or it turns into a draft.
            published_date: When the post was or will be published.
            meta_description: Text for the description meta tag of the post.
            meta_keywords: Words for the keywords meta tag of the post.
            author: Name shown as the writer of the post.
            thumbnail_path: Place of the small image shown with the post.

        API: PUT /blog/posts/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one blog post.

        API: DELETE /blog/posts/{id}
        """

    def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all blog posts.

        Deletes one page of blog posts per call, not the whole blog.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /blog/posts
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many blog posts there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts/count
        """

class AsyncBlogPosts(AsyncResource[AsyncBlogPost]):
    """Articles of the store blog, newest first. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: BlogPostFilters | None = None,
        is_published: bool | None = None,
        url: str | None = None,
        tag: str | None = None,
        published_date: datetime | date | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncBlogPost]:
        """One page of blog posts, as a list with has_more.

        Args:
            query: Filters made with filters().
            is_published: Posts that are, or are not, public.
            url: Posts at this storefront path.
            tag: Posts that carry this tag.
            published_date: Posts with this publication date.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts
        """

    def iterall(
        self,
        *,
        query: BlogPostFilters | None = None,
        is_published: bool | None = None,
        url: str | None = None,
        tag: str | None = None,
        published_date: datetime | date | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncBlogPost]:
        """All blog posts, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            is_published: Posts that are, or are not, public.
            url: Posts at this storefront path.
            tag: Posts that carry this tag.
            published_date: Posts with this publication date.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: BlogPostFilters | None = None,
        is_published: bool | None = None,
        url: str | None = None,
        tag: str | None = None,
        published_date: datetime | date | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncBlogPost]:
        """A range of blog posts by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            is_published: Posts that are, or are not, public.
            url: Posts at this storefront path.
            tag: Posts that carry this tag.
            published_date: Posts with this publication date.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts
        """

    def filters(self) -> BlogPostFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncBlogPost:
        """One blog post by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts/{id}
        """

    async def create(
        self,
        *,
        title: str,
        body: str,
        url: str = ...,
        tags: Sequence[str] = ...,
        is_published: bool = ...,
        published_date: datetime | date | str = ...,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        author: str | None = ...,
        thumbnail_path: str | None = ...,
    ) -> AsyncBlogPost:
        """Create one blog post and return it as stored.

        Args:
            title: Headline of the post.
            body: Full text of the post, as HTML.
            url: Storefront path of the post.
            tags: Keywords that group posts by subject.
            is_published: Whether the post is public; send true on update too, or it turns into a draft.
            published_date: When the post was or will be published.
            meta_description: Text for the description meta tag of the post.
            meta_keywords: Words for the keywords meta tag of the post.
            author: Name shown as the writer of the post.
            thumbnail_path: Place of the small image shown with the post.

        API: POST /blog/posts
        """

    async def update(
        self,
        id: int,
        /,
        *,
        title: str = ...,
        url: str = ...,
        body: str = ...,
        tags: Sequence[str] = ...,
        is_published: bool = ...,
        published_date: datetime | date | str = ...,
        meta_description: str | None = ...,
        meta_keywords: str | None = ...,
        author: str | None = ...,
        thumbnail_path: str | None = ...,
    ) -> AsyncBlogPost:
        """Change one blog post; only the fields that are passed are sent.

        Args:
            title: Headline of the post.
            url: Storefront path of the post.
            body: Full text of the post, as HTML.
            tags: Keywords that group posts by subject.
            is_published: Whether the post is public; send true on update too, or it turns into a draft.
            published_date: When the post was or will be published.
            meta_description: Text for the description meta tag of the post.
            meta_keywords: Words for the keywords meta tag of the post.
            author: Name shown as the writer of the post.
            thumbnail_path: Place of the small image shown with the post.

        API: PUT /blog/posts/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one blog post.

        API: DELETE /blog/posts/{id}
        """

    async def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all blog posts.

        Deletes one page of blog posts per call, not the whole blog.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /blog/posts
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many blog posts there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/posts/count
        """
