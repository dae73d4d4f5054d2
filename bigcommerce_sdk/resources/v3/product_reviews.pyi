"""ProductReviews: Reviews and ratings that shoppers wrote about a product.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

ProductReviewStatus: TypeAlias = Literal[0, 1]
"""Values of the filter status."""

class ProductReviewFields(BaseRecord):
    """Fields of ProductReview and AsyncProductReview."""

    @property
    def id(self) -> int:
        """Identifies the review. Integer, read-only."""

    @property
    def title(self) -> str:
        """Headline of the review. String, required on create and update, at most 255 characters."""

    @title.setter
    def title(self, value: str) -> None: ...
    @property
    def text(self) -> str:
        """Body of the review. String."""

    @text.setter
    def text(self, value: str) -> None: ...
    @property
    def status(self) -> str:
        """Moderation state, such as approved or pending. String."""

    @status.setter
    def status(self, value: str) -> None: ...
    @property
    def rating(self) -> int | None:
        """Stars, from 1 (worst) to 5 (best); null without a rating. Integer, can be None."""

    @rating.setter
    def rating(self, value: int | None) -> None: ...
    @property
    def email(self) -> str:
        """E-mail address of the author; not shown to shoppers. String, email."""

    @email.setter
    def email(self, value: str) -> None: ...
    @property
    def name(self) -> str:
        """Name under which the review is shown. String, at most 255 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def date_reviewed(self) -> datetime:
        """When the review was written. Datetime, required on create and update."""

    @date_reviewed.setter
    def date_reviewed(self, value: datetime | date | str) -> None: ...
    @property
    def date_created(self) -> datetime:
        """When the review was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the review was last changed. Datetime, read-only."""

class ProductReview(ProductReviewFields, SubResourceRecord):
    """One product review. Reviews and ratings that shoppers wrote about a product."""

    def save(self) -> ProductReview:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/reviews/{id}
        """

    def update(
        self,
        *,
        title: str = ...,
        date_reviewed: datetime | date | str = ...,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> ProductReview:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: PUT /catalog/products/{product_id}/reviews/{id}
        """

    def delete(self) -> None:
        """Delete this product review from the store.

        API: DELETE /catalog/products/{product_id}/reviews/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> ProductReview:
        """Reload this product review; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/reviews/{id}
        """

class AsyncProductReview(ProductReviewFields, AsyncSubResourceRecord):
    """One product review. Reviews and ratings that shoppers wrote about a product. For asynchronous clients."""

    async def save(self) -> AsyncProductReview:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/reviews/{id}
        """

    async def update(
        self,
        *,
        title: str = ...,
        date_reviewed: datetime | date | str = ...,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> AsyncProductReview:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: PUT /catalog/products/{product_id}/reviews/{id}
        """

    async def delete(self) -> None:
        """Delete this product review from the store.

        API: DELETE /catalog/products/{product_id}/reviews/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProductReview:
        """Reload this product review; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/reviews/{id}
        """

class ProductReviewFilters(FilterSet):
    """Parameters of ProductReviews."""

    def __init__(
        self,
        *,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> None: ...
    @property
    def status(self) -> Filter[ProductReviewStatus]:
        """Approved reviews for 1, pending ones for 0."""

    @status.setter
    def status(self, value: ProductReviewStatus | None) -> None: ...
    @property
    def include_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to return; the id always comes back."""

    @include_fields.setter
    def include_fields(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def exclude_fields(self) -> Filter[Sequence[str] | str]:
        """Fields to leave out; the id always comes back."""

    @exclude_fields.setter
    def exclude_fields(self, value: Sequence[str] | str | None) -> None: ...

class ProductReviews(Resource[ProductReview]):
    """Reviews and ratings that shoppers wrote about a product. Supersedes api.ProductReviews of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductReview]:
        """One page of product reviews, as a list with has_more.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductReview]:
        """All product reviews, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductReview]:
        """A range of product reviews by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def filters(self) -> ProductReviewFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductReview]:
        """One page of the product reviews of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    @overload
    def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductReview:
        """One product review by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        title: str,
        date_reviewed: datetime | date | str,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> ProductReview:
        """Create one product review and return it as stored.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: POST /catalog/products/{product_id}/reviews
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        title: str,
        date_reviewed: datetime | date | str,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> ProductReview:
        """Change one product review; only the fields that are passed are sent.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: PUT /catalog/products/{product_id}/reviews/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product review.

        API: DELETE /catalog/products/{product_id}/reviews/{id}
        """

class BoundProductReviews(BoundResource[ProductReview]):
    """ProductReviews of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductReview]:
        """One page of product reviews, as a list with has_more.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def iterall(
        self,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductReview]:
        """All product reviews, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductReview]:
        """A range of product reviews by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def filters(self) -> ProductReviewFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductReview]:
        """All product reviews, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductReview:
        """One product review by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductReview:
        """One product review by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews/{id}
        """

    def create(
        self,
        *,
        title: str,
        date_reviewed: datetime | date | str,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> ProductReview:
        """Create one product review and return it as stored.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: POST /catalog/products/{product_id}/reviews
        """

    def update(
        self,
        id: int,
        /,
        *,
        title: str,
        date_reviewed: datetime | date | str,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> ProductReview:
        """Change one product review; only the fields that are passed are sent.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: PUT /catalog/products/{product_id}/reviews/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product review.

        API: DELETE /catalog/products/{product_id}/reviews/{id}
        """

class AsyncProductReviews(AsyncResource[AsyncProductReview]):
    """Reviews and ratings that shoppers wrote about a product. Supersedes api.ProductReviews of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductReview]:
        """One page of product reviews, as a list with has_more.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductReview]:
        """All product reviews, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductReview]:
        """A range of product reviews by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def filters(self) -> ProductReviewFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductReview]:
        """One page of the product reviews of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    @overload
    async def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductReview:
        """One product review by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        title: str,
        date_reviewed: datetime | date | str,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> AsyncProductReview:
        """Create one product review and return it as stored.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: POST /catalog/products/{product_id}/reviews
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        title: str,
        date_reviewed: datetime | date | str,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> AsyncProductReview:
        """Change one product review; only the fields that are passed are sent.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: PUT /catalog/products/{product_id}/reviews/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product review.

        API: DELETE /catalog/products/{product_id}/reviews/{id}
        """

class AsyncBoundProductReviews(AsyncBoundResource[AsyncProductReview]):
    """ProductReviews of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductReview]:
        """One page of product reviews, as a list with has_more.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def iterall(
        self,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductReview]:
        """All product reviews, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductReview]:
        """A range of product reviews by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    def filters(self) -> ProductReviewFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductReviewFilters | None = None,
        status: ProductReviewStatus | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductReview]:
        """All product reviews, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            status: Approved reviews for 1, pending ones for 0.
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductReview:
        """One product review by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductReview:
        """One product review by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/reviews/{id}
        """

    async def create(
        self,
        *,
        title: str,
        date_reviewed: datetime | date | str,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> AsyncProductReview:
        """Create one product review and return it as stored.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: POST /catalog/products/{product_id}/reviews
        """

    async def update(
        self,
        id: int,
        /,
        *,
        title: str,
        date_reviewed: datetime | date | str,
        text: str = ...,
        status: str = ...,
        rating: int | None = ...,
        email: str = ...,
        name: str = ...,
    ) -> AsyncProductReview:
        """Change one product review; only the fields that are passed are sent.

        Args:
            title: Headline of the review.
            date_reviewed: When the review was written.
            text: Body of the review.
            status: Moderation state, such as approved or pending.
            rating: Stars, from 1 (worst) to 5 (best); null without a rating.
            email: E-mail address of the author; not shown to shoppers.
            name: Name under which the review is shown.

        API: PUT /catalog/products/{product_id}/reviews/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product review.

        API: DELETE /catalog/products/{product_id}/reviews/{id}
        """
