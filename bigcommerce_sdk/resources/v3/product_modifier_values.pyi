"""ProductModifierValues: Values of a modifier that shoppers choose from.

Generated from schema/v3/products.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.files import FileSource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import ProductAdjustersDict
from .products import ProductAdjusters
from .shared import ImageUrl

class ProductModifierValueFields(BaseRecord):
    """Fields of ProductModifierValue and AsyncProductModifierValue."""

    @property
    def id(self) -> int:
        """Identifies the value. Integer, read-only."""

    @property
    def is_default(self) -> bool:
        """Whether it is chosen at first. Boolean."""

    @is_default.setter
    def is_default(self, value: bool) -> None: ...
    @property
    def label(self) -> str:
        """Text that shoppers see. String, required on create and update."""

    @label.setter
    def label(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the values; lower numbers come first. Integer, required on create and update, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def value_data(self) -> dict[str, Any] | None:
        """Data that the type needs: colors of a swatch, or the id of a product. Map, can be None."""

    @value_data.setter
    def value_data(self, value: dict[str, Any] | None) -> None: ...
    @property
    def adjusters(self) -> ProductAdjusters | None:
        """What changes when a shopper chooses the value. Object, can be None."""

    @adjusters.setter
    def adjusters(self, value: ProductAdjusters | ProductAdjustersDict | None) -> None: ...
    @property
    def option_id(self) -> int:
        """Modifier of the value. Integer, read-only."""

class ProductModifierValue(ProductModifierValueFields, SubResourceRecord):
    """One product modifier value. Values of a modifier that shoppers choose from."""

    def save(self) -> ProductModifierValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def update(
        self,
        *,
        label: str = ...,
        sort_order: int = ...,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> ProductModifierValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: PUT /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def delete(self) -> None:
        """Delete this product modifier value from the store.

        API: DELETE /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> ProductModifierValue:
        """Reload this product modifier value; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def upload_image(self, *, image_file: FileSource) -> ImageUrl | None:
        """Uploads the picture that replaces that of the product.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image
        """

class AsyncProductModifierValue(ProductModifierValueFields, AsyncSubResourceRecord):
    """One product modifier value. Values of a modifier that shoppers choose from. For asynchronous clients."""

    async def save(self) -> AsyncProductModifierValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def update(
        self,
        *,
        label: str = ...,
        sort_order: int = ...,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> AsyncProductModifierValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: PUT /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def delete(self) -> None:
        """Delete this product modifier value from the store.

        API: DELETE /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProductModifierValue:
        """Reload this product modifier value; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def upload_image(self, *, image_file: FileSource) -> ImageUrl | None:
        """Uploads the picture that replaces that of the product.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image
        """

class ProductModifierValueFilters(FilterSet):
    """Parameters of ProductModifierValues."""

    def __init__(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> None: ...
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

class ProductModifierValues(Resource[ProductModifierValue]):
    """Values of a modifier that shoppers choose from."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        modifier_id: int,
        /,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductModifierValue]:
        """One page of product modifier values, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def iterall(
        self,
        product_id: int,
        modifier_id: int,
        /,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductModifierValue]:
        """All product modifier values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def enumerate(
        self,
        product_id: int,
        modifier_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductModifierValue]:
        """A range of product modifier values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def filters(self) -> ProductModifierValueFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, modifier_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductModifierValue]:
        """One page of the product modifier values of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    @overload
    def get(
        self,
        product_id: int,
        modifier_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductModifierValue:
        """One product modifier value by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def create(
        self,
        product_id: int,
        modifier_id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> ProductModifierValue:
        """Create one product modifier value and return it as stored.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def update(
        self,
        product_id: int,
        modifier_id: int,
        id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> ProductModifierValue:
        """Change one product modifier value; only the fields that are passed are sent.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: PUT /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def delete(self, product_id: int, modifier_id: int, id: int, /) -> None:
        """Delete one product modifier value.

        API: DELETE /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def upload_image(
        self, product_id: int, modifier_id: int, value_id: int, /, *, image_file: FileSource
    ) -> ImageUrl | None:
        """Uploads the picture that replaces that of the product.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image
        """

class BoundProductModifierValues(BoundResource[ProductModifierValue]):
    """ProductModifierValues of one product modifier."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductModifierValue]:
        """One page of product modifier values, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def iterall(
        self,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductModifierValue]:
        """All product modifier values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductModifierValue]:
        """A range of product modifier values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def filters(self) -> ProductModifierValueFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductModifierValue]:
        """All product modifier values, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductModifierValue:
        """One product modifier value by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductModifierValue:
        """One product modifier value by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def create(
        self,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> ProductModifierValue:
        """Create one product modifier value and return it as stored.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def update(
        self,
        id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> ProductModifierValue:
        """Change one product modifier value; only the fields that are passed are sent.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: PUT /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product modifier value.

        API: DELETE /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    def upload_image(self, value_id: int, /, *, image_file: FileSource) -> ImageUrl | None:
        """Uploads the picture that replaces that of the product.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image
        """

class AsyncProductModifierValues(AsyncResource[AsyncProductModifierValue]):
    """Values of a modifier that shoppers choose from. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        modifier_id: int,
        /,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductModifierValue]:
        """One page of product modifier values, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def iterall(
        self,
        product_id: int,
        modifier_id: int,
        /,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductModifierValue]:
        """All product modifier values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def enumerate(
        self,
        product_id: int,
        modifier_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductModifierValue]:
        """A range of product modifier values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def filters(self) -> ProductModifierValueFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, modifier_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductModifierValue]:
        """One page of the product modifier values of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    @overload
    async def get(
        self,
        product_id: int,
        modifier_id: int,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductModifierValue:
        """One product modifier value by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def create(
        self,
        product_id: int,
        modifier_id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> AsyncProductModifierValue:
        """Create one product modifier value and return it as stored.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    async def update(
        self,
        product_id: int,
        modifier_id: int,
        id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> AsyncProductModifierValue:
        """Change one product modifier value; only the fields that are passed are sent.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: PUT /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def delete(self, product_id: int, modifier_id: int, id: int, /) -> None:
        """Delete one product modifier value.

        API: DELETE /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def upload_image(
        self, product_id: int, modifier_id: int, value_id: int, /, *, image_file: FileSource
    ) -> ImageUrl | None:
        """Uploads the picture that replaces that of the product.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image
        """

class AsyncBoundProductModifierValues(AsyncBoundResource[AsyncProductModifierValue]):
    """ProductModifierValues of one product modifier. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductModifierValue]:
        """One page of product modifier values, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def iterall(
        self,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductModifierValue]:
        """All product modifier values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductModifierValue]:
        """A range of product modifier values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    def filters(self) -> ProductModifierValueFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductModifierValueFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductModifierValue]:
        """All product modifier values, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductModifierValue:
        """One product modifier value by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductModifierValue:
        """One product modifier value by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def create(
        self,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> AsyncProductModifierValue:
        """Create one product modifier value and return it as stored.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values
        """

    async def update(
        self,
        id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> AsyncProductModifierValue:
        """Change one product modifier value; only the fields that are passed are sent.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.
            adjusters: What changes when a shopper chooses the value.

        API: PUT /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product modifier value.

        API: DELETE /catalog/products/{product_id}/modifiers/{modifier_id}/values/{id}
        """

    async def upload_image(self, value_id: int, /, *, image_file: FileSource) -> ImageUrl | None:
        """Uploads the picture that replaces that of the product.

        Args:
            image_file: The image file: its path, its bytes or an open file.

        API: POST /catalog/products/{product_id}/modifiers/{modifier_id}/values/{value_id}/image
        """
