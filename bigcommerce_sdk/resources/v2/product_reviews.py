"""ProductReviews: Reviews and star ratings that shoppers left for a product.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ProductReviewStatus = Union[Literal[0], Literal[1], Literal[2]]
"""Values of ProductReview.status."""


class ProductReviewFields(BaseRecord):
    """Fields of ProductReview and AsyncProductReview."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the review.", access="read_only")
    product_id = Field(codecs.INTEGER, "Product that this entry belongs to.", access="read_only")
    author = Field(codecs.STRING, "Name under which the review is shown.", required=("create",))
    date_created = Field(codecs.RFC2822, "When the review was written; now when left out.")
    rating = Field(
        codecs.INTEGER,
        "Stars given, from 1 (worst) to 5 (best).",
        required=("create",),
        limits={"min": 1, "max": 5},
    )
    title = Field(codecs.STRING, "Headline of the review.", required=("create",))
    review = Field(codecs.STRING, "Body text of the review.", required=("create",))
    status = Field(
        codecs.integer_enum(ProductReviewStatus),
        "Moderation state: 0 pending, 1 approved, 2 disapproved.",
        default=0,
    )


class ProductReview(ProductReviewFields, SubResourceRecord):
    """One product review. Reviews and star ratings that shoppers left for a product."""

    __slots__ = ()


class AsyncProductReview(ProductReviewFields, AsyncSubResourceRecord):
    """One product review. Reviews and star ratings that shoppers left for a product. For asynchronous clients."""

    __slots__ = ()


class ProductReviewFilters(FilterSet):
    """Parameters of ProductReviews."""


class ProductReviews(Resource[ProductReview]):
    """Reviews and star ratings that shoppers left for a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductReviews."""

    meta = ResourceMeta(
        name="ProductReviews",
        path="/products/{product_id}/reviews",
        record=ProductReview,
        operations={
            "list": Operation("list", "GET", "/products/{product_id}/reviews", accepts=("paging",)),
            "get": Operation("get", "GET", "/products/{product_id}/reviews/{id}"),
            "create": Operation("create", "POST", "/products/{product_id}/reviews", status=201),
            "update": Operation("update", "PUT", "/products/{product_id}/reviews/{id}"),
            "delete": Operation(
                "delete", "DELETE", "/products/{product_id}/reviews/{id}", status=204
            ),
            "delete_all": Operation(
                "delete_all", "DELETE", "/products/{product_id}/reviews", status=204
            ),
            "count": Operation("count", "GET", "/products/{product_id}/reviews/count"),
            "count_all": Operation("count_all", "GET", "/products/reviews/count"),
        },
        filters=ProductReviewFilters,
        paging=Paging(50, 250),
        parents=("product_id",),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "rating", "title", "author", "status", "date_created"),
        superseded_by="api.v3.ProductReviews",
        successor_calls={
            "delete_all": "delete(product_id, id)",
            "count": "all(product_id, limit=1).total",
        },
    )


class BoundProductReviews(BoundResource[ProductReview]):
    """ProductReviews of one product."""

    meta = ProductReviews.meta


class AsyncProductReviews(AsyncResource[AsyncProductReview]):
    """Reviews and star ratings that shoppers left for a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductReviews. For asynchronous clients."""

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
