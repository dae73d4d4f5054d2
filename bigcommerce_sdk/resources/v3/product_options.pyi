"""ProductOptions: Options of a product; their values make up its variants.

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
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

from .inputs import ProductOptionChoiceDict, ProductOptionConfigDict
from .product_option_values import AsyncBoundProductOptionValues, BoundProductOptionValues
from .products import ProductOptionConfig

ProductOptionType: TypeAlias = Literal[
    "radio_buttons", "rectangles", "dropdown", "product_list", "product_list_with_images", "swatch"
]
"""Values of ProductOption.type."""

class ProductOptionChoice(NestedRecord):
    """A value of an option, within the option."""

    def __init__(
        self,
        *,
        id: int = ...,
        is_default: bool = ...,
        label: str = ...,
        sort_order: int = ...,
        value_data: dict[str, Any] | None = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the value. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def is_default(self) -> bool:
        """Whether it is chosen at first. Boolean."""

    @is_default.setter
    def is_default(self, value: bool) -> None: ...
    @property
    def label(self) -> str:
        """Text that shoppers see. String, required on create."""

    @label.setter
    def label(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the values; lower numbers come first. Integer, required on create, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def value_data(self) -> dict[str, Any] | None:
        """Data that the type needs: colors of a swatch, or the id of a product. Map, can be None."""

    @value_data.setter
    def value_data(self, value: dict[str, Any] | None) -> None: ...

class ProductOptionFields(BaseRecord):
    """Fields of ProductOption and AsyncProductOption."""

    @property
    def id(self) -> int:
        """Identifies the option. Integer, read-only."""

    @property
    def product_id(self) -> int:
        """Product of the option. Integer, read-only."""

    @property
    def display_name(self) -> str:
        """Name that shoppers see. String, 1 to 255 characters."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def type(self) -> ProductOptionType:
        """How shoppers choose a value. Enum."""

    @type.setter
    def type(self, value: ProductOptionType) -> None: ...
    @property
    def config(self) -> ProductOptionConfig:
        """Settings of the type. Object."""

    @config.setter
    def config(self, value: ProductOptionConfig | ProductOptionConfigDict) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the options; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def option_values(self) -> list[ProductOptionChoice]:
        """Values that shoppers choose from. Array of object."""

    @option_values.setter
    def option_values(
        self, value: Sequence[ProductOptionChoice | ProductOptionChoiceDict]
    ) -> None: ...
    @property
    def name(self) -> str:
        """Name of the option in the control panel, made by the store. String, read-only."""

    @property
    def image_url(self) -> str | None:
        """Picture of the option. String, can be None, url."""

    @image_url.setter
    def image_url(self, value: str | None) -> None: ...

class ProductOption(ProductOptionFields, SubResourceRecord):
    """One product option. Options of a product; their values make up its variants."""

    @property
    def values(self) -> BoundProductOptionValues:
        """Values of the option, as records of their own. Leads to a list of ProductOptionValues, fetched when first used."""

    def save(self) -> ProductOption:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/options/{id}
        """

    def update(
        self,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> ProductOption:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: PUT /catalog/products/{product_id}/options/{id}
        """

    def delete(self) -> None:
        """Delete this product option from the store.

        API: DELETE /catalog/products/{product_id}/options/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> ProductOption:
        """Reload this product option; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/options/{id}
        """

class AsyncProductOption(ProductOptionFields, AsyncSubResourceRecord):
    """One product option. Options of a product; their values make up its variants. For asynchronous clients."""

    @property
    def values(self) -> AsyncBoundProductOptionValues:
        """Values of the option, as records of their own. Leads to a list of ProductOptionValues, fetched when first used."""

    async def save(self) -> AsyncProductOption:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/options/{id}
        """

    async def update(
        self,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> AsyncProductOption:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: PUT /catalog/products/{product_id}/options/{id}
        """

    async def delete(self) -> None:
        """Delete this product option from the store.

        API: DELETE /catalog/products/{product_id}/options/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProductOption:
        """Reload this product option; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/options/{id}
        """

class ProductOptionFilters(FilterSet):
    """Parameters of ProductOptions."""

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

class ProductOptions(Resource[ProductOption]):
    """Options of a product; their values make up its variants. Supersedes api.ProductOptions of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductOption]:
        """One page of product options, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductOption]:
        """All product options, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductOption]:
        """A range of product options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def filters(self) -> ProductOptionFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductOption]:
        """One page of the product options of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
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
    ) -> ProductOption:
        """One product option by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> ProductOption:
        """Create one product option and return it as stored.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: POST /catalog/products/{product_id}/options
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> ProductOption:
        """Change one product option; only the fields that are passed are sent.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: PUT /catalog/products/{product_id}/options/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product option.

        API: DELETE /catalog/products/{product_id}/options/{id}
        """

class BoundProductOptions(BoundResource[ProductOption]):
    """ProductOptions of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductOption]:
        """One page of product options, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def iterall(
        self,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductOption]:
        """All product options, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductOption]:
        """A range of product options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def filters(self) -> ProductOptionFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductOption]:
        """All product options, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductOption:
        """One product option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductOption:
        """One product option by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{id}
        """

    def create(
        self,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> ProductOption:
        """Create one product option and return it as stored.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: POST /catalog/products/{product_id}/options
        """

    def update(
        self,
        id: int,
        /,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> ProductOption:
        """Change one product option; only the fields that are passed are sent.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: PUT /catalog/products/{product_id}/options/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product option.

        API: DELETE /catalog/products/{product_id}/options/{id}
        """

class AsyncProductOptions(AsyncResource[AsyncProductOption]):
    """Options of a product; their values make up its variants. Supersedes api.ProductOptions of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductOption]:
        """One page of product options, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductOption]:
        """All product options, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductOption]:
        """A range of product options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def filters(self) -> ProductOptionFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductOption]:
        """One page of the product options of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
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
    ) -> AsyncProductOption:
        """One product option by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> AsyncProductOption:
        """Create one product option and return it as stored.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: POST /catalog/products/{product_id}/options
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> AsyncProductOption:
        """Change one product option; only the fields that are passed are sent.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: PUT /catalog/products/{product_id}/options/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product option.

        API: DELETE /catalog/products/{product_id}/options/{id}
        """

class AsyncBoundProductOptions(AsyncBoundResource[AsyncProductOption]):
    """ProductOptions of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductOption]:
        """One page of product options, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def iterall(
        self,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductOption]:
        """All product options, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductOption]:
        """A range of product options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    def filters(self) -> ProductOptionFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductOptionFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductOption]:
        """All product options, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductOption:
        """One product option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductOption:
        """One product option by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/options/{id}
        """

    async def create(
        self,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> AsyncProductOption:
        """Create one product option and return it as stored.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: POST /catalog/products/{product_id}/options
        """

    async def update(
        self,
        id: int,
        /,
        *,
        display_name: str = ...,
        type: ProductOptionType = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        sort_order: int = ...,
        option_values: Sequence[ProductOptionChoice | ProductOptionChoiceDict] = ...,
        image_url: str | None = ...,
    ) -> AsyncProductOption:
        """Change one product option; only the fields that are passed are sent.

        Args:
            display_name: Name that shoppers see.
            type: How shoppers choose a value.
            config: Settings of the type.
            sort_order: Position among the options; lower numbers come first.
            option_values: Values that shoppers choose from.
            image_url: Picture of the option.

        API: PUT /catalog/products/{product_id}/options/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product option.

        API: DELETE /catalog/products/{product_id}/options/{id}
        """
