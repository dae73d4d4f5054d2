"""BlogTags: Tags in use on the blog, with the posts that carry them.

Generated from schema/v2/blog_tags.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class BlogTagFields(BaseRecord):
    """Fields of BlogTag and AsyncBlogTag."""

    __slots__ = ()

    tag = Field(codecs.STRING, "Text of the tag, which also identifies it.", access="read_only")
    post_ids = Field(
        codecs.array(codecs.INTEGER),
        "Ids of the blog posts that carry the tag.",
        access="read_only",
    )


class BlogTag(BlogTagFields, Record):
    """One blog tag. Tags in use on the blog, with the posts that carry them."""

    __slots__ = ()


class AsyncBlogTag(BlogTagFields, AsyncRecord):
    """One blog tag. Tags in use on the blog, with the posts that carry them. For asynchronous clients."""

    __slots__ = ()


class BlogTagFilters(FilterSet):
    """Parameters of BlogTags."""


class BlogTags(Resource[BlogTag]):
    """Tags in use on the blog, with the posts that carry them."""

    meta = ResourceMeta(
        name="BlogTags",
        path="/blog/tags",
        record=BlogTag,
        operations={"list": Operation("list", "GET", "/blog/tags")},
        filters=BlogTagFilters,
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("tag", "post_ids"),
    )


class AsyncBlogTags(AsyncResource[AsyncBlogTag]):
    """Tags in use on the blog, with the posts that carry them. For asynchronous clients."""

    meta = BlogTags.meta._replace(record=AsyncBlogTag)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def BlogTagFields() -> None: ...

    def BlogTagFilters() -> None: ...

    def BlogTag() -> None: ...

    def BlogTags() -> None: ...

    def AsyncBlogTag() -> None: ...

    def AsyncBlogTags() -> None: ...
