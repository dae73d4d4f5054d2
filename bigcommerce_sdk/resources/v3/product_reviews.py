"""ProductReviews: Reviews and ratings that shoppers wrote about a product.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ProductReviewStatus = Union[Literal[0], Literal[1]]
"""Values of the filter status."""


class ProductReviewFields(BaseRecord):
    """Fields of ProductReview and AsyncProductReview."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the review.", access="read_only")
    title = Field(
        codecs.STRING,
        "Headline of the review.",
        required=("create", "update"),
        limits={"max_length": 255},
    )
    text = Field(codecs.STRING, "Body of the review.")
    status = Field(codecs.STRING, "Moderation state, such as approved or pending.")
    rating = Field(
        codecs.INTEGER, "Stars, from 1 (worst) to 5 (best); null without a rating.", nullable=True
    )
    email = Field(codecs.STRING, "E-mail address of the author; not shown to shoppers.")
    name = Field(codecs.STRING, "Name under which the review is shown.", limits={"max_length": 255})
    date_reviewed = Field(
        codecs.ISO8601, "When the review was written.", required=("create", "update")
    )
    date_created = Field(codecs.ISO8601, "When the review was created.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the review was last changed.", access="read_only")


class ProductReview(ProductReviewFields, SubResourceRecord):
    """One product review. Reviews and ratings that shoppers wrote about a product."""

    __slots__ = ()


class AsyncProductReview(ProductReviewFields, AsyncSubResourceRecord):
    """One product review. Reviews and ratings that shoppers wrote about a product. For asynchronous clients."""

    __slots__ = ()


class ProductReviewFilters(FilterSet):
    """Parameters of ProductReviews."""

    status = Parameter(
        codecs.integer_enum(ProductReviewStatus),
        "Approved reviews for 1, pending ones for 0.",
        op="none",
    )
    include_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to return; the id always comes back.", group="option"
    )
    exclude_fields = Parameter(
        codecs.csv(codecs.STRING), "Fields to leave out; the id always comes back.", group="option"
    )


class ProductReviews(Resource[ProductReview]):
    """Reviews and ratings that shoppers wrote about a product. Supersedes api.ProductReviews of V2."""

    meta = ResourceMeta(
        name="ProductReviews",
        path="/catalog/products/{product_id}/reviews",
        api="v3",
        record=ProductReview,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/catalog/products/{product_id}/reviews",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/catalog/products/{product_id}/reviews/{id}",
                accepts=("options",),
                envelope="data",
            ),
            "create": Operation(
                "create", "POST", "/catalog/products/{product_id}/reviews", envelope="data"
            ),
            "update": Operation(
                "update", "PUT", "/catalog/products/{product_id}/reviews/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/catalog/products/{product_id}/reviews/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=ProductReviewFilters,
        paging=Paging(50, 250, by="page"),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "title", "rating", "name", "status", "date_reviewed"),
    )


class BoundProductReviews(BoundResource[ProductReview]):
    """ProductReviews of one product."""

    meta = ProductReviews.meta


class AsyncProductReviews(AsyncResource[AsyncProductReview]):
    """Reviews and ratings that shoppers wrote about a product. Supersedes api.ProductReviews of V2. For asynchronous clients."""

    meta = ProductReviews.meta._replace(record=AsyncProductReview)


class AsyncBoundProductReviews(AsyncBoundResource[AsyncProductReview]):
    """ProductReviews of one product. For asynchronous clients."""

    meta = AsyncProductReviews.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductReviewFields() -> None: ...

    def ProductReviewFilters() -> None: ...

    def ProductReview() -> None: ...

    def ProductReviews() -> None: ...

    def BoundProductReviews() -> None: ...

    def AsyncProductReview() -> None: ...

    def AsyncProductReviews() -> None: ...

    def AsyncBoundProductReviews() -> None: ...
