"""BlogPosts: Articles of the store blog, newest first.

Generated from schema/v2/blog_posts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class BlogPostFields(BaseRecord):
    """Fields of BlogPost and AsyncBlogPost."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the post, assigned by BigCommerce.",
        access="read_only",
    )
    title = Field(codecs.STRING, "Headline of the post.", required=("create",))
    url = Field(codecs.STRING, "Storefront path of the post.")
    preview_url = Field(
        codecs.STRING,
        "Address at which the post can be viewed before it is public.",
        access="read_only",
    )
    body = Field(codecs.STRING, "Full text of the post, as HTML.", required=("create",))
    tags = Field(codecs.array(codecs.STRING), "Keywords that group posts by subject.")
    summary = Field(
        codecs.STRING, "Short extract that BigCommerce makes from the body.", access="read_only"
    )
    is_published = Field(
        codecs.BOOLEAN,
        "Whether the post is public; send true on update too, or it turns into a draft.",
        default=False,
    )
    published_date = Field(
        codecs.DATE_OBJECT, "When the post was or will be published.", write=codecs.RFC2822
    )
    published_date_iso8601 = Field(
        codecs.ISO8601, "The publication date as ISO 8601 text.", access="read_only"
    )
    meta_description = Field(
        codecs.STRING, "Text for the description meta tag of the post.", nullable=True
    )
    meta_keywords = Field(
        codecs.STRING, "Words for the keywords meta tag of the post.", nullable=True
    )
    author = Field(codecs.STRING, "Name shown as the writer of the post.", nullable=True)
    thumbnail_path = Field(
        codecs.STRING, "Place of the small image shown with the post.", nullable=True
    )


class BlogPost(BlogPostFields, Record):
    """One blog post. Articles of the store blog, newest first."""

    __slots__ = ()


class AsyncBlogPost(BlogPostFields, AsyncRecord):
    """One blog post. Articles of the store blog, newest first. For asynchronous clients."""

    __slots__ = ()


class BlogPostFilters(FilterSet):
    """Parameters of BlogPosts."""

    is_published = Parameter(codecs.BOOLEAN, "Posts that are, or are not, public.")
    url = Parameter(codecs.STRING, "Posts at this storefront path.")
    tag = Parameter(codecs.STRING, "Posts that carry this tag.", field="tags", op="contains")
    published_date = Parameter(codecs.ISO8601, "Posts with this publication date.")


class BlogPosts(Resource[BlogPost]):
    """Articles of the store blog, newest first."""

    meta = ResourceMeta(
        name="BlogPosts",
        path="/blog/posts",
        record=BlogPost,
        operations={
            "list": Operation("list", "GET", "/blog/posts", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/blog/posts/{id}"),
            "create": Operation("create", "POST", "/blog/posts", partial=True),
            "update": Operation("update", "PUT", "/blog/posts/{id}", partial=True),
            "delete": Operation("delete", "DELETE", "/blog/posts/{id}", status=204),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/blog/posts",
                status=204,
                accepts=("paging",),
                doc="Deletes one page of blog posts per call, not the whole blog.",
            ),
            "count": Operation("count", "GET", "/blog/posts/count"),
        },
        filters=BlogPostFilters,
        paging=Paging(50, 250),
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("id", "title", "author", "is_published", "published_date"),
    )


class AsyncBlogPosts(AsyncResource[AsyncBlogPost]):
    """Articles of the store blog, newest first. For asynchronous clients."""

    meta = BlogPosts.meta._replace(record=AsyncBlogPost)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def BlogPostFields() -> None: ...

    def BlogPostFilters() -> None: ...

    def BlogPost() -> None: ...

    def BlogPosts() -> None: ...

    def AsyncBlogPost() -> None: ...

    def AsyncBlogPosts() -> None: ...
