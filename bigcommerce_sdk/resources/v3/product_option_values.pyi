"""ProductOptionValues: Values of an option that shoppers choose from.

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

ProductOptionValueIncludeField: TypeAlias = Literal[
    "label", "sort_order", "value_data", "is_default"
]
"""Fields of a value that include_fields selects."""

class ProductOptionValueFields(BaseRecord):
    """Fields of ProductOptionValue and AsyncProductOptionValue."""

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

class ProductOptionValue(ProductOptionValueFields, SubResourceRecord):
    """One product option value. Values of an option that shoppers choose from."""

    def save(self) -> ProductOptionValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    def update(
        self,
        *,
        label: str = ...,
        sort_order: int = ...,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
    ) -> ProductOptionValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: PUT /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    def delete(self) -> None:
        """Delete this product option value from the store.

        API: DELETE /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    def refresh(
        self,
        *,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
    ) -> ProductOptionValue:
        """Reload this product option value; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

class AsyncProductOptionValue(ProductOptionValueFields, AsyncSubResourceRecord):
    """One product option value. Values of an option that shoppers choose from. For asynchronous clients."""

    async def save(self) -> AsyncProductOptionValue:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    async def update(
        self,
        *,
        label: str = ...,
        sort_order: int = ...,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
    ) -> AsyncProductOptionValue:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: PUT /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    async def delete(self) -> None:
        """Delete this product option value from the store.

        API: DELETE /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
    ) -> AsyncProductOptionValue:
        """Reload this product option value; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

class ProductOptionValueFilters(FilterSet):
    """Parameters of ProductOptionValues."""

    def __init__(
        self,
        *,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
    ) -> None: ...
    @property
    def include_fields(
        self,
    ) -> Filter[Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField]:
        """Fields to return; the id always comes back."""

    @include_fields.setter
    def include_fields(
        self,
        value: Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None,
    ) -> None: ...
    @property
    def exclude_fields(
        self,
    ) -> Filter[Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField]:
        """Fields to leave out; the id always comes back."""

    @exclude_fields.setter
    def exclude_fields(
        self,
        value: Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None,
    ) -> None: ...

class ProductOptionValues(Resource[ProductOptionValue]):
    """Values of an option that shoppers choose from. Supersedes api.OptionValues of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        option_id: int,
        /,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductOptionValue]:
        """One page of product option values, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def iterall(
        self,
        product_id: int,
        option_id: int,
        /,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductOptionValue]:
        """All product option values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def enumerate(
        self,
        product_id: int,
        option_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductOptionValue]:
        """A range of product option values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def filters(self) -> ProductOptionValueFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, option_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductOptionValue]:
        """One page of the product option values of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    @overload
    def get(
        self,
        product_id: int,
        option_id: int,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductOptionValue:
        """One product option value by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    def create(
        self,
        product_id: int,
        option_id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
    ) -> ProductOptionValue:
        """Create one product option value and return it as stored.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: POST /catalog/products/{product_id}/options/{option_id}/values
        """

    def update(
        self,
        product_id: int,
        option_id: int,
        id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
    ) -> ProductOptionValue:
        """Change one product option value; only the fields that are passed are sent.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: PUT /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    def delete(self, product_id: int, option_id: int, id: int, /) -> None:
        """Delete one product option value.

        API: DELETE /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

class BoundProductOptionValues(BoundResource[ProductOptionValue]):
    """ProductOptionValues of one product option."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductOptionValue]:
        """One page of product option values, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def iterall(
        self,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductOptionValue]:
        """All product option values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductOptionValue]:
        """A range of product option values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def filters(self) -> ProductOptionValueFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductOptionValue]:
        """All product option values, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductOptionValue:
        """One product option value by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductOptionValue:
        """One product option value by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    def create(
        self,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
    ) -> ProductOptionValue:
        """Create one product option value and return it as stored.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: POST /catalog/products/{product_id}/options/{option_id}/values
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
    ) -> ProductOptionValue:
        """Change one product option value; only the fields that are passed are sent.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: PUT /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product option value.

        API: DELETE /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

class AsyncProductOptionValues(AsyncResource[AsyncProductOptionValue]):
    """Values of an option that shoppers choose from. Supersedes api.OptionValues of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        option_id: int,
        /,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductOptionValue]:
        """One page of product option values, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def iterall(
        self,
        product_id: int,
        option_id: int,
        /,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductOptionValue]:
        """All product option values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def enumerate(
        self,
        product_id: int,
        option_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductOptionValue]:
        """A range of product option values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def filters(self) -> ProductOptionValueFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, option_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductOptionValue]:
        """One page of the product option values of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    @overload
    async def get(
        self,
        product_id: int,
        option_id: int,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductOptionValue:
        """One product option value by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    async def create(
        self,
        product_id: int,
        option_id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
    ) -> AsyncProductOptionValue:
        """Create one product option value and return it as stored.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: POST /catalog/products/{product_id}/options/{option_id}/values
        """

    async def update(
        self,
        product_id: int,
        option_id: int,
        id: int,
        /,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
    ) -> AsyncProductOptionValue:
        """Change one product option value; only the fields that are passed are sent.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: PUT /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    async def delete(self, product_id: int, option_id: int, id: int, /) -> None:
        """Delete one product option value.

        API: DELETE /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

class AsyncBoundProductOptionValues(AsyncBoundResource[AsyncProductOptionValue]):
    """ProductOptionValues of one product option. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductOptionValue]:
        """One page of product option values, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def iterall(
        self,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductOptionValue]:
        """All product option values, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductOptionValue]:
        """A range of product option values by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    def filters(self) -> ProductOptionValueFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductOptionValueFilters | None = None,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductOptionValue]:
        """All product option values, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductOptionValue:
        """One product option value by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        exclude_fields: (
            Sequence[ProductOptionValueIncludeField] | ProductOptionValueIncludeField | None
        ) = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductOptionValue:
        """One product option value by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    async def create(
        self,
        *,
        label: str,
        sort_order: int,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
    ) -> AsyncProductOptionValue:
        """Create one product option value and return it as stored.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: POST /catalog/products/{product_id}/options/{option_id}/values
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
    ) -> AsyncProductOptionValue:
        """Change one product option value; only the fields that are passed are sent.

        Args:
            label: Text that shoppers see.
            sort_order: Position among the values; lower numbers come first.
            is_default: Whether it is chosen at first.
            value_data: Data that the type needs: colors of a swatch, or the id of a product.

        API: PUT /catalog/products/{product_id}/options/{option_id}/values/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product option value.

        API: DELETE /catalog/products/{product_id}/options/{option_id}/values/{id}
        """
