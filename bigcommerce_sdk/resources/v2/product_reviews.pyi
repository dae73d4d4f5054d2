"""ProductReviews: Reviews and star ratings that shoppers left for a product.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ProductReviewStatus: TypeAlias = Literal[0, 1, 2]
"""Values of ProductReview.status."""

class ProductReviewFields(BaseRecord):
    """Fields of ProductReview and AsyncProductReview."""

    @property
    def id(self) -> int:
        """Number that identifies the review. Integer, read-only."""

    @property
    def product_id(self) -> int:
        """Product that this entry belongs to. Integer, read-only."""

    @property
    def author(self) -> str:
        """Name under which the review is shown. String, required on create."""

    @author.setter
    def author(self, value: str) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the review was written; now when left out. Datetime."""

    @date_created.setter
    def date_created(self, value: datetime | date | str) -> None: ...
    @property
    def rating(self) -> int:
        """Stars given, from 1 (worst) to 5 (best). Integer, required on create, 1 to 5."""

    @rating.setter
    def rating(self, value: int) -> None: ...
    @property
    def title(self) -> str:
        """Headline of the review. String, required on create."""

    @title.setter
    def title(self, value: str) -> None: ...
    @property
    def review(self) -> str:
        """Body text of the review. String, required on create."""

    @review.setter
    def review(self, value: str) -> None: ...
    @property
    def status(self) -> ProductReviewStatus:
        """Moderation state: 0 pending, 1 approved, 2 disapproved. Enum."""

    @status.setter
    def status(self, value: ProductReviewStatus) -> None: ...

class ProductReview(ProductReviewFields, SubResourceRecord):
    """One product review. Reviews and star ratings that shoppers left for a product."""

    def save(self) -> ProductReview:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/reviews/{id}
        """

    def update(
        self,
        *,
        author: str = ...,
        date_created: datetime | date | str = ...,
        rating: int = ...,
        title: str = ...,
        review: str = ...,
        status: ProductReviewStatus = ...,
    ) -> ProductReview:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            author: Name under which the review is shown.
            date_created: When the review was written; now when left out.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: PUT /products/{product_id}/reviews/{id}
        """

    def delete(self) -> None:
        """Delete this product review from the store.

        API: DELETE /products/{product_id}/reviews/{id}
        """

    def refresh(self) -> ProductReview:
        """Reload this product review; unsaved changes are discarded.

        API: GET /products/{product_id}/reviews/{id}
        """

class AsyncProductReview(ProductReviewFields, AsyncSubResourceRecord):
    """One product review. Reviews and star ratings that shoppers left for a product. For asynchronous clients."""

    async def save(self) -> AsyncProductReview:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/reviews/{id}
        """

    async def update(
        self,
        *,
        author: str = ...,
        date_created: datetime | date | str = ...,
        rating: int = ...,
        title: str = ...,
        review: str = ...,
        status: ProductReviewStatus = ...,
    ) -> AsyncProductReview:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            author: Name under which the review is shown.
            date_created: When the review was written; now when left out.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: PUT /products/{product_id}/reviews/{id}
        """

    async def delete(self) -> None:
        """Delete this product review from the store.

        API: DELETE /products/{product_id}/reviews/{id}
        """

    async def refresh(self) -> AsyncProductReview:
        """Reload this product review; unsaved changes are discarded.

        API: GET /products/{product_id}/reviews/{id}
        """

class ProductReviewFilters(FilterSet):
    """Parameters of ProductReviews."""

    def __init__(self) -> None: ...

class ProductReviews(Resource[ProductReview]):
    """Reviews and star ratings that shoppers left for a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductReviews."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductReview]:
        """One page of product reviews, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductReview]:
        """All product reviews, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductReview]:
        """A range of product reviews by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductReview]:
        """One page of the product reviews of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    @overload
    def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductReview:
        """One product review by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        author: str,
        rating: int,
        title: str,
        review: str,
        date_created: datetime | date | str = ...,
        status: ProductReviewStatus = ...,
    ) -> ProductReview:
        """Create one product review and return it as stored.

        Args:
            author: Name under which the review is shown.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            date_created: When the review was written; now when left out.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: POST /products/{product_id}/reviews
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        author: str = ...,
        date_created: datetime | date | str = ...,
        rating: int = ...,
        title: str = ...,
        review: str = ...,
        status: ProductReviewStatus = ...,
    ) -> ProductReview:
        """Change one product review; only the fields that are passed are sent.

        Args:
            author: Name under which the review is shown.
            date_created: When the review was written; now when left out.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: PUT /products/{product_id}/reviews/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product review.

        API: DELETE /products/{product_id}/reviews/{id}
        """

    def delete_all(self, product_id: int, /) -> None:
        """Delete all product reviews.

        V3: api.v3.ProductReviews.delete(product_id, id)

        API: DELETE /products/{product_id}/reviews
        """

    def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product reviews there are.

        V3: api.v3.ProductReviews.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/count
        """

class BoundProductReviews(BoundResource[ProductReview]):
    """ProductReviews of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductReview]:
        """One page of product reviews, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductReview]:
        """All product reviews, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductReview]:
        """A range of product reviews by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductReview]:
        """All product reviews, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductReview:
        """One product review by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> ProductReview:
        """One product review by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/{id}
        """

    def create(
        self,
        *,
        author: str,
        rating: int,
        title: str,
        review: str,
        date_created: datetime | date | str = ...,
        status: ProductReviewStatus = ...,
    ) -> ProductReview:
        """Create one product review and return it as stored.

        Args:
            author: Name under which the review is shown.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            date_created: When the review was written; now when left out.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: POST /products/{product_id}/reviews
        """

    def update(
        self,
        id: int,
        /,
        *,
        author: str = ...,
        date_created: datetime | date | str = ...,
        rating: int = ...,
        title: str = ...,
        review: str = ...,
        status: ProductReviewStatus = ...,
    ) -> ProductReview:
        """Change one product review; only the fields that are passed are sent.

        Args:
            author: Name under which the review is shown.
            date_created: When the review was written; now when left out.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: PUT /products/{product_id}/reviews/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product review.

        API: DELETE /products/{product_id}/reviews/{id}
        """

    def delete_all(self) -> None:
        """Delete all product reviews.

        API: DELETE /products/{product_id}/reviews
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product reviews there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/count
        """

class AsyncProductReviews(AsyncResource[AsyncProductReview]):
    """Reviews and star ratings that shoppers left for a product. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductReviews. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductReview]:
        """One page of product reviews, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductReview]:
        """All product reviews, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductReview]:
        """A range of product reviews by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductReview]:
        """One page of the product reviews of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    @overload
    async def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductReview:
        """One product review by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        author: str,
        rating: int,
        title: str,
        review: str,
        date_created: datetime | date | str = ...,
        status: ProductReviewStatus = ...,
    ) -> AsyncProductReview:
        """Create one product review and return it as stored.

        Args:
            author: Name under which the review is shown.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            date_created: When the review was written; now when left out.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: POST /products/{product_id}/reviews
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        author: str = ...,
        date_created: datetime | date | str = ...,
        rating: int = ...,
        title: str = ...,
        review: str = ...,
        status: ProductReviewStatus = ...,
    ) -> AsyncProductReview:
        """Change one product review; only the fields that are passed are sent.

        Args:
            author: Name under which the review is shown.
            date_created: When the review was written; now when left out.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: PUT /products/{product_id}/reviews/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product review.

        API: DELETE /products/{product_id}/reviews/{id}
        """

    async def delete_all(self, product_id: int, /) -> None:
        """Delete all product reviews.

        V3: api.v3.ProductReviews.delete(product_id, id)

        API: DELETE /products/{product_id}/reviews
        """

    async def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product reviews there are.

        V3: api.v3.ProductReviews.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/count
        """

class AsyncBoundProductReviews(AsyncBoundResource[AsyncProductReview]):
    """ProductReviews of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductReview]:
        """One page of product reviews, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductReview]:
        """All product reviews, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductReview]:
        """A range of product reviews by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductReview]:
        """All product reviews, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductReview:
        """One product review by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductReview:
        """One product review by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/{id}
        """

    async def create(
        self,
        *,
        author: str,
        rating: int,
        title: str,
        review: str,
        date_created: datetime | date | str = ...,
        status: ProductReviewStatus = ...,
    ) -> AsyncProductReview:
        """Create one product review and return it as stored.

        Args:
            author: Name under which the review is shown.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            date_created: When the review was written; now when left out.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: POST /products/{product_id}/reviews
        """

    async def update(
        self,
        id: int,
        /,
        *,
        author: str = ...,
        date_created: datetime | date | str = ...,
        rating: int = ...,
        title: str = ...,
        review: str = ...,
        status: ProductReviewStatus = ...,
    ) -> AsyncProductReview:
        """Change one product review; only the fields that are passed are sent.

        Args:
            author: Name under which the review is shown.
            date_created: When the review was written; now when left out.
            rating: Stars given, from 1 (worst) to 5 (best).
            title: Headline of the review.
            review: Body text of the review.
            status: Moderation state: 0 pending, 1 approved, 2 disapproved.

        API: PUT /products/{product_id}/reviews/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product review.

        API: DELETE /products/{product_id}/reviews/{id}
        """

    async def delete_all(self) -> None:
        """Delete all product reviews.

        API: DELETE /products/{product_id}/reviews
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product reviews there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/reviews/count
        """
