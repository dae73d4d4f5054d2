"""ProductCustomFields: Extra facts about a product, each a name and a text shown to shoppers.

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

class ProductCustomFieldFields(BaseRecord):
    """Fields of ProductCustomField and AsyncProductCustomField."""

    @property
    def id(self) -> int:
        """Number that identifies the custom field. Integer, read-only, at least 1."""

    @property
    def product_id(self) -> int:
        """Product that this entry belongs to. Integer, read-only, at least 1."""

    @property
    def name(self) -> str:
        """Label of the fact, such as Material. String, required on create and update, 1 to 250 characters."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def text(self) -> str:
        """Text shown beside the label, such as Cotton. String, required on create and update, 1 to 250 characters."""

    @text.setter
    def text(self, value: str) -> None: ...

class ProductCustomField(ProductCustomFieldFields, SubResourceRecord):
    """One product custom field. Extra facts about a product, each a name and a text shown to shoppers."""

    def save(self) -> ProductCustomField:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/custom_fields/{id}
        """

    def update(self, *, name: str = ..., text: str = ...) -> ProductCustomField:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: PUT /products/{product_id}/custom_fields/{id}
        """

    def delete(self) -> None:
        """Delete this product custom field from the store.

        API: DELETE /products/{product_id}/custom_fields/{id}
        """

    def refresh(self) -> ProductCustomField:
        """Reload this product custom field; unsaved changes are discarded.

        API: GET /products/{product_id}/custom_fields/{id}
        """

class AsyncProductCustomField(ProductCustomFieldFields, AsyncSubResourceRecord):
    """One product custom field. Extra facts about a product, each a name and a text shown to shoppers. For asynchronous clients."""

    async def save(self) -> AsyncProductCustomField:
        """Send only the changed fields; does nothing without changes.

        API: PUT /products/{product_id}/custom_fields/{id}
        """

    async def update(self, *, name: str = ..., text: str = ...) -> AsyncProductCustomField:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: PUT /products/{product_id}/custom_fields/{id}
        """

    async def delete(self) -> None:
        """Delete this product custom field from the store.

        API: DELETE /products/{product_id}/custom_fields/{id}
        """

    async def refresh(self) -> AsyncProductCustomField:
        """Reload this product custom field; unsaved changes are discarded.

        API: GET /products/{product_id}/custom_fields/{id}
        """

class ProductCustomFieldFilters(FilterSet):
    """Parameters of ProductCustomFields."""

    def __init__(self) -> None: ...

class ProductCustomFields(Resource[ProductCustomField]):
    """Extra facts about a product, each a name and a text shown to shoppers. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductCustomFields."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductCustomField]:
        """One page of product custom fields, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
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
    ) -> Collection[ProductCustomField]:
        """All product custom fields, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductCustomField]:
        """A range of product custom fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductCustomField]:
        """One page of the product custom fields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    @overload
    def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductCustomField:
        """One product custom field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/{id}
        """

    def create(self, product_id: int, /, *, name: str, text: str) -> ProductCustomField:
        """Create one product custom field and return it as stored.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: POST /products/{product_id}/custom_fields
        """

    def update(self, product_id: int, id: int, /, *, name: str, text: str) -> ProductCustomField:
        """Change one product custom field; only the fields that are passed are sent.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: PUT /products/{product_id}/custom_fields/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product custom field.

        API: DELETE /products/{product_id}/custom_fields/{id}
        """

    def delete_all(
        self, product_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all product custom fields.

        V3: api.v3.ProductCustomFields.delete(product_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/custom_fields
        """

    def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product custom fields there are.

        V3: api.v3.ProductCustomFields.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/count
        """

class BoundProductCustomFields(BoundResource[ProductCustomField]):
    """ProductCustomFields of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductCustomField]:
        """One page of product custom fields, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductCustomField]:
        """All product custom fields, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductCustomField]:
        """A range of product custom fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    @overload
    def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductCustomField]:
        """All product custom fields, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductCustomField:
        """One product custom field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/{id}
        """

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductCustomField:
        """One product custom field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/{id}
        """

    def create(self, *, name: str, text: str) -> ProductCustomField:
        """Create one product custom field and return it as stored.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: POST /products/{product_id}/custom_fields
        """

    def update(self, id: int, /, *, name: str, text: str) -> ProductCustomField:
        """Change one product custom field; only the fields that are passed are sent.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: PUT /products/{product_id}/custom_fields/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product custom field.

        API: DELETE /products/{product_id}/custom_fields/{id}
        """

    def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all product custom fields.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/custom_fields
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product custom fields there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/count
        """

class AsyncProductCustomFields(AsyncResource[AsyncProductCustomField]):
    """Extra facts about a product, each a name and a text shown to shoppers. Deprecated: The API recommends V3 catalog products. Superseded by api.v3.ProductCustomFields. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int = ...,
        /,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductCustomField]:
        """One page of product custom fields, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
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
    ) -> AsyncCollection[AsyncProductCustomField]:
        """All product custom fields, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    def enumerate(
        self,
        product_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductCustomField]:
        """A range of product custom fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductCustomField]:
        """One page of the product custom fields of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    @overload
    async def get(
        self, product_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductCustomField:
        """One product custom field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/{id}
        """

    async def create(self, product_id: int, /, *, name: str, text: str) -> AsyncProductCustomField:
        """Create one product custom field and return it as stored.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: POST /products/{product_id}/custom_fields
        """

    async def update(
        self, product_id: int, id: int, /, *, name: str, text: str
    ) -> AsyncProductCustomField:
        """Change one product custom field; only the fields that are passed are sent.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: PUT /products/{product_id}/custom_fields/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product custom field.

        API: DELETE /products/{product_id}/custom_fields/{id}
        """

    async def delete_all(
        self, product_id: int, /, *, page: int | None = None, limit: int | None = None
    ) -> None:
        """Delete all product custom fields.

        V3: api.v3.ProductCustomFields.delete(product_id, id)

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/custom_fields
        """

    async def count(
        self, product_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many product custom fields there are.

        V3: api.v3.ProductCustomFields.all(product_id, limit=1).total

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/count
        """

class AsyncBoundProductCustomFields(AsyncBoundResource[AsyncProductCustomField]):
    """ProductCustomFields of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductCustomField]:
        """One page of product custom fields, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductCustomField]:
        """All product custom fields, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductCustomField]:
        """A range of product custom fields by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    @overload
    async def __call__(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductCustomField]:
        """All product custom fields, or one page with page= or limit=.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductCustomField:
        """One product custom field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductCustomField:
        """One product custom field by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/{id}
        """

    async def create(self, *, name: str, text: str) -> AsyncProductCustomField:
        """Create one product custom field and return it as stored.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: POST /products/{product_id}/custom_fields
        """

    async def update(self, id: int, /, *, name: str, text: str) -> AsyncProductCustomField:
        """Change one product custom field; only the fields that are passed are sent.

        Args:
            name: Label of the fact, such as Material.
            text: Text shown beside the label, such as Cotton.

        API: PUT /products/{product_id}/custom_fields/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product custom field.

        API: DELETE /products/{product_id}/custom_fields/{id}
        """

    async def delete_all(self, *, page: int | None = None, limit: int | None = None) -> None:
        """Delete all product custom fields.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.

        API: DELETE /products/{product_id}/custom_fields
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many product custom fields there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /products/{product_id}/custom_fields/count
        """
