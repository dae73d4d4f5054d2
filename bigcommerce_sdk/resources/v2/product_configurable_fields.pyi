"""ProductConfigurableFields: Fields that shoppers fill in on a product page, such as a text or a file.

Generated from schema/v2/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

class ProductConfigurableFieldFields(BaseRecord):
    """Fields of ProductConfigurableField and AsyncProductConfigurableField."""

    @property
    def id(self) -> int:
        """Number that identifies the configurable field. Integer, read-only."""

    @property
    def product_id(self) -> Any:
        """Product that this entry belongs to. Integer, read-only."""

    @property
    def name(self) -> Any:
        """Label shown to shoppers next to the field. String, read-only."""

    @property
    def type(self) -> Any:
        """Kind of input offered to shoppers. String, read-only."""

    @property
    def allowed_file_types(self) -> Any:
        """File types that shoppers may upload. String, read-only."""

    @property
    def max_size(self) -> Any:
        """Largest upload that is accepted. Integer, read-only."""

    @property
    def select_options(self) -> Any:
        """Choices offered when the field is a list. Any, read-only."""

    @property
    def is_required(self) -> Any:
        """Whether shoppers have to fill it in before buying. Boolean, read-only."""

    @property
    def sort_order(self) -> Any:
        """Position among the fields; lower numbers come first. Integer, read-only."""

class ProductConfigurableField(ProductConfigurableFieldFields, SubResourceRecord):
    """One product configurable field. Fields that shoppers fill in on a product page, such as a text or a file."""

    def delete(self) -> None:
        """Delete this product configurable field from the store.

        API: DELETE /products/{product_id}/configurable_fields/{id}
        """

    def refresh(self) -> ProductConfigurableField:
        """Reload this product configurable field; unsaved changes are discarded.

        API: GET /products/{product_id}/configurable_fields/{id}
        """

class AsyncProductConfigurableField(ProductConfigurableFieldFields, AsyncSubResourceRecord):
    """One product configurable field. Fields that shoppers fill in on a product page, such as a text or a file. For asynchronous clients."""

    async def delete(self) -> None:
        """Delete this product configurable field from the store.

        API: DELETE /products/{product_id}/configurable_fields/{id}
        """

    async def refresh(self) -> AsyncProductConfigurableField:
        """Reload this product configurable field; unsaved changes are discarded.

        API: GET /products/{product_id}/configurable_fields/{id}
        """

class ProductConfigurableFieldFilters(FilterSet):
    """Parameters of ProductConfigurableFields."""

    def __init__(self) -> None: ...

class ProductConfigurableFields(Resource[ProductConfigurableField]):
    """Fields that shoppers fill in on a product page, such as a text or a file. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductModifiers."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductConfigurableField]:
        """One page of product configurable fields, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    def iterall(
        self,
        product_id: int = ...,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductConfigurableField]:
        """All product configurable fields, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductConfigurableField]:
        """A range of product configurable fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductConfigurableField]:
        """One page of the product configurable fields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    @overload
    def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductConfigurableField:
        """One product configurable field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product configurable field.

        API: DELETE /products/{product_id}/configurable_fields/{id}
        """

    def delete_all(self, product_id: int, /) -> None:
        """Delete all product configurable fields.

        V3: api.v3.ProductModifiers.delete(product_id, id)

        API: DELETE /products/{product_id}/configurable_fields
        """

    def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product configurable fields there are.

        V3: api.v3.ProductModifiers.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/count
        """

class BoundProductConfigurableFields(BoundResource[ProductConfigurableField]):
    """ProductConfigurableFields of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductConfigurableField]:
        """One page of product configurable fields, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductConfigurableField]:
        """All product configurable fields, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductConfigurableField]:
        """A range of product configurable fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductConfigurableField]:
        """All product configurable fields, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductConfigurableField:
        """One product configurable field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/{id}
        """

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductConfigurableField:
        """One product configurable field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product configurable field.

        API: DELETE /products/{product_id}/configurable_fields/{id}
        """

    def delete_all(self) -> None:
        """Delete all product configurable fields.

        API: DELETE /products/{product_id}/configurable_fields
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product configurable fields there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/count
        """

class AsyncProductConfigurableFields(AsyncResource[AsyncProductConfigurableField]):
    """Fields that shoppers fill in on a product page, such as a text or a file. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductModifiers. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductConfigurableField]:
        """One page of product configurable fields, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    def iterall(
        self,
        product_id: int = ...,
        /,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductConfigurableField]:
        """All product configurable fields, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductConfigurableField]:
        """A range of product configurable fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductConfigurableField]:
        """One page of the product configurable fields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    @overload
    async def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductConfigurableField:
        """One product configurable field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product configurable field.

        API: DELETE /products/{product_id}/configurable_fields/{id}
        """

    async def delete_all(self, product_id: int, /) -> None:
        """Delete all product configurable fields.

        V3: api.v3.ProductModifiers.delete(product_id, id)

        API: DELETE /products/{product_id}/configurable_fields
        """

    async def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product configurable fields there are.

        V3: api.v3.ProductModifiers.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/count
        """

class AsyncBoundProductConfigurableFields(AsyncBoundResource[AsyncProductConfigurableField]):
    """ProductConfigurableFields of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductConfigurableField]:
        """One page of product configurable fields, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductConfigurableField]:
        """All product configurable fields, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductConfigurableField]:
        """A range of product configurable fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductConfigurableField]:
        """All product configurable fields, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductConfigurableField:
        """One product configurable field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductConfigurableField:
        """One product configurable field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product configurable field.

        API: DELETE /products/{product_id}/configurable_fields/{id}
        """

    async def delete_all(self) -> None:
        """Delete all product configurable fields.

        API: DELETE /products/{product_id}/configurable_fields
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product configurable fields there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/configurable_fields/count
        """
