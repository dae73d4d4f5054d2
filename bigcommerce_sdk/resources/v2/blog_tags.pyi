"""BlogTags: Tags in use on the blog, with the posts that carry them.

Generated from schema/v2/blog_tags.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class BlogTagFields(BaseRecord):
    """Fields of BlogTag and AsyncBlogTag."""

    @property
    def tag(self) -> str:
        """Text of the tag, which also identifies it. String, read-only."""

    @property
    def post_ids(self) -> list[int]:
        """Ids of the blog posts that carry the tag. Array of integer, read-only."""

class BlogTag(BlogTagFields, Record):
    """One blog tag. Tags in use on the blog, with the posts that carry them."""

class AsyncBlogTag(BlogTagFields, AsyncRecord):
    """One blog tag. Tags in use on the blog, with the posts that carry them. For asynchronous clients."""

class BlogTagFilters(FilterSet):
    """Parameters of BlogTags."""

    def __init__(self) -> None: ...

class BlogTags(Resource[BlogTag]):
    """Tags in use on the blog, with the posts that carry them."""

    meta: ClassVar[ResourceMeta]
    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> RecordPage[BlogTag]:
        """One page of blog tags, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/tags
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[BlogTag]:
        """All blog tags, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/tags
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[BlogTag]:
        """A range of blog tags by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/tags
        """

class AsyncBlogTags(AsyncResource[AsyncBlogTag]):
    """Tags in use on the blog, with the posts that carry them. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncBlogTag]:
        """One page of blog tags, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/tags
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncBlogTag]:
        """All blog tags, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/tags
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncBlogTag]:
        """A range of blog tags by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /blog/tags
        """
