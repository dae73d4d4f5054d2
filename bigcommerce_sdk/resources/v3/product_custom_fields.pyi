"""ProductCustomFields: Custom fields of a product, each a name and a text that shoppers see.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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

ProductCustomFieldIncludeField: TypeAlias = Literal["name", "value"]
"""Fields of a custom field that include_fields selects."""

class ProductCustomFieldFields(BaseRecord):
    """Fields of ProductCustomField and AsyncProductCustomField."""

    @property
    def id(self) -> int:
        """Identifies the custom field. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the custom field, such as Wood. String, required on create, 1 to 250 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def value(self) -> str:
        """Text beside the label, such as Oak. String, required on create, 1 to 250 characters."""

    @value.setter
    def value(self, value: str) -> None: ...

class ProductCustomField(ProductCustomFieldFields, SubResourceRecord):
    """One product custom field. Custom fields of a product, each a name and a text that shoppers see."""

    def save(self) -> ProductCustomField:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/custom-fields/{id}
        """

    def update(self, *, name: str = ..., value: str = ...) -> ProductCustomField:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: PUT /catalog/products/{product_id}/custom-fields/{id}
        """

    def delete(self) -> None:
        """Delete this product custom field from the store.

        API: DELETE /catalog/products/{product_id}/custom-fields/{id}
        """

    def refresh(
        self,
        *,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
    ) -> ProductCustomField:
        """Reload this product custom field; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/custom-fields/{id}
        """

class AsyncProductCustomField(ProductCustomFieldFields, AsyncSubResourceRecord):
    """One product custom field. Custom fields of a product, each a name and a text that shoppers see. For asynchronous clients."""

    async def save(self) -> AsyncProductCustomField:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/custom-fields/{id}
        """

    async def update(self, *, name: str = ..., value: str = ...) -> AsyncProductCustomField:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: PUT /catalog/products/{product_id}/custom-fields/{id}
        """

    async def delete(self) -> None:
        """Delete this product custom field from the store.

        API: DELETE /catalog/products/{product_id}/custom-fields/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
    ) -> AsyncProductCustomField:
        """Reload this product custom field; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/custom-fields/{id}
        """

class ProductCustomFieldFilters(FilterSet):
    """Parameters of ProductCustomFields."""

    def __init__(
        self,
        *,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
    ) -> None: ...
    @property
    def include_fields(
        self,
    ) -> Filter[Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField]:
        """Fields to return; the id always comes back."""

    @include_fields.setter
    def include_fields(
        self,
        value: Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None,
    ) -> None: ...
    @property
    def exclude_fields(
        self,
    ) -> Filter[Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField]:
        """Fields to leave out; the id always comes back."""

    @exclude_fields.setter
    def exclude_fields(
        self,
        value: Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None,
    ) -> None: ...

class ProductCustomFields(Resource[ProductCustomField]):
    """Custom fields of a product, each a name and a text that shoppers see. Supersedes api.ProductCustomFields of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductCustomField]:
        """One page of product custom fields, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductCustomField]:
        """All product custom fields, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductCustomField]:
        """A range of product custom fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def filters(self) -> ProductCustomFieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductCustomField]:
        """One page of the product custom fields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    @overload
    def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductCustomField:
        """One product custom field by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields/{id}
        """

    def create(self, product_id: int, /, *, name: str, value: str) -> ProductCustomField:
        """Create one product custom field and return it as stored.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: POST /catalog/products/{product_id}/custom-fields
        """

    def update(
        self, product_id: int, id: int, /, *, name: str = ..., value: str = ...
    ) -> ProductCustomField:
        """Change one product custom field; only the fields that are passed are sent.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: PUT /catalog/products/{product_id}/custom-fields/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product custom field.

        API: DELETE /catalog/products/{product_id}/custom-fields/{id}
        """

class BoundProductCustomFields(BoundResource[ProductCustomField]):
    """ProductCustomFields of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductCustomField]:
        """One page of product custom fields, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def iterall(
        self,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductCustomField]:
        """All product custom fields, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductCustomField]:
        """A range of product custom fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def filters(self) -> ProductCustomFieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductCustomField]:
        """All product custom fields, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductCustomField:
        """One product custom field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductCustomField:
        """One product custom field by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields/{id}
        """

    def create(self, *, name: str, value: str) -> ProductCustomField:
        """Create one product custom field and return it as stored.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: POST /catalog/products/{product_id}/custom-fields
        """

    def update(self, id: int, /, *, name: str = ..., value: str = ...) -> ProductCustomField:
        """Change one product custom field; only the fields that are passed are sent.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: PUT /catalog/products/{product_id}/custom-fields/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product custom field.

        API: DELETE /catalog/products/{product_id}/custom-fields/{id}
        """

class AsyncProductCustomFields(AsyncResource[AsyncProductCustomField]):
    """Custom fields of a product, each a name and a text that shoppers see. Supersedes api.ProductCustomFields of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductCustomField]:
        """One page of product custom fields, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductCustomField]:
        """All product custom fields, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductCustomField]:
        """A range of product custom fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def filters(self) -> ProductCustomFieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductCustomField]:
        """One page of the product custom fields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    @overload
    async def get(
        self,
        product_id: int,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductCustomField:
        """One product custom field by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields/{id}
        """

    async def create(self, product_id: int, /, *, name: str, value: str) -> AsyncProductCustomField:
        """Create one product custom field and return it as stored.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: POST /catalog/products/{product_id}/custom-fields
        """

    async def update(
        self, product_id: int, id: int, /, *, name: str = ..., value: str = ...
    ) -> AsyncProductCustomField:
        """Change one product custom field; only the fields that are passed are sent.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: PUT /catalog/products/{product_id}/custom-fields/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product custom field.

        API: DELETE /catalog/products/{product_id}/custom-fields/{id}
        """

class AsyncBoundProductCustomFields(AsyncBoundResource[AsyncProductCustomField]):
    """ProductCustomFields of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductCustomField]:
        """One page of product custom fields, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def iterall(
        self,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductCustomField]:
        """All product custom fields, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductCustomField]:
        """A range of product custom fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    def filters(self) -> ProductCustomFieldFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductCustomFieldFilters | None = None,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductCustomField]:
        """All product custom fields, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductCustomField:
        """One product custom field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductCustomFieldIncludeField] | ProductCustomFieldIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductCustomField:
        """One product custom field by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/custom-fields/{id}
        """

    async def create(self, *, name: str, value: str) -> AsyncProductCustomField:
        """Create one product custom field and return it as stored.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: POST /catalog/products/{product_id}/custom-fields
        """

    async def update(
        self, id: int, /, *, name: str = ..., value: str = ...
    ) -> AsyncProductCustomField:
        """Change one product custom field; only the fields that are passed are sent.

        Args:
            name: Name of the custom field, such as Wood.
            value: Text beside the label, such as Oak.

        API: PUT /catalog/products/{product_id}/custom-fields/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product custom field.

        API: DELETE /catalog/products/{product_id}/custom-fields/{id}
        """
