"""ProductModifiers: Choices and inputs of a product that make up no variants.

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

from .inputs import ProductAdjustersDict, ProductModifierChoiceDict, ProductOptionConfigDict
from .product_modifier_values import AsyncBoundProductModifierValues, BoundProductModifierValues
from .products import ProductAdjusters, ProductOptionConfig

ProductModifierType: TypeAlias = Literal[
    "date",
    "checkbox",
    "file",
    "text",
    "multi_line_text",
    "numbers_only_text",
    "radio_buttons",
    "rectangles",
    "dropdown",
    "product_list",
    "product_list_with_images",
    "swatch",
]
"""Values of ProductModifier.type."""

class ProductModifierChoice(NestedRecord):
    """A value of a modifier, within the modifier."""

    def __init__(
        self,
        *,
        id: int = ...,
        label: str = ...,
        sort_order: int = ...,
        is_default: bool = ...,
        value_data: dict[str, Any] | None = ...,
        adjusters: ProductAdjusters | ProductAdjustersDict | None = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the value. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def option_id(self) -> int:
        """Modifier of the value. Integer, read-only."""

    @property
    def label(self) -> str:
        """Text that shoppers see. String."""

    @label.setter
    def label(self, value: str) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the values; lower numbers come first. Integer, -2147483648 to 2147483647."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def is_default(self) -> bool:
        """Whether it is chosen at first. Boolean."""

    @is_default.setter
    def is_default(self, value: bool) -> None: ...
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

class ProductModifierItems(NestedRecord):
    """A modifier in the reply to its create."""

    def __init__(
        self,
        *,
        id: int = ...,
        type: ProductModifierType = ...,
        required: bool = ...,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        display_name: str = ...,
        product_id: int = ...,
        name: str = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the modifier. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def type(self) -> ProductModifierType:
        """How shoppers choose or what they fill in. Enum."""

    @type.setter
    def type(self, value: ProductModifierType) -> None: ...
    @property
    def required(self) -> bool:
        """Whether shoppers must choose or fill it in. Boolean."""

    @required.setter
    def required(self, value: bool) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the modifiers; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def config(self) -> ProductOptionConfig:
        """Settings of the type. Object."""

    @config.setter
    def config(self, value: ProductOptionConfig | ProductOptionConfigDict) -> None: ...
    @property
    def display_name(self) -> str:
        """Name that shoppers see. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def product_id(self) -> int:
        """Product of the modifier. Integer."""

    @product_id.setter
    def product_id(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Name of the modifier in the control panel, made by the store. String."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def option_values(self) -> list[ProductModifierChoice]:
        """Values that shoppers choose from, for types with values. Array of object."""

    @option_values.setter
    def option_values(
        self, value: Sequence[ProductModifierChoice | ProductModifierChoiceDict]
    ) -> None: ...

class ProductModifierFields(BaseRecord):
    """Fields of ProductModifier and AsyncProductModifier."""

    @property
    def id(self) -> int:
        """Identifies the modifier. Integer, read-only."""

    @property
    def type(self) -> ProductModifierType:
        """How shoppers choose or what they fill in. Enum, required on create and update."""

    @type.setter
    def type(self, value: ProductModifierType) -> None: ...
    @property
    def required(self) -> bool:
        """Whether shoppers must choose or fill it in. Boolean, required on create and update."""

    @required.setter
    def required(self, value: bool) -> None: ...
    @property
    def sort_order(self) -> int:
        """Position among the modifiers; lower numbers come first. Integer."""

    @sort_order.setter
    def sort_order(self, value: int) -> None: ...
    @property
    def config(self) -> ProductOptionConfig:
        """Settings of the type. Object."""

    @config.setter
    def config(self, value: ProductOptionConfig | ProductOptionConfigDict) -> None: ...
    @property
    def display_name(self) -> str:
        """Name that shoppers see. String, required on create."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def product_id(self) -> int:
        """Product of the modifier. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name of the modifier in the control panel, made by the store. String, read-only."""

    @property
    def option_values(self) -> list[ProductModifierChoice]:
        """Values that shoppers choose from, for types with values. Array of object."""

    @option_values.setter
    def option_values(
        self, value: Sequence[ProductModifierChoice | ProductModifierChoiceDict]
    ) -> None: ...
    @property
    def items(self) -> ProductModifierItems | None:
        """The created modifier; only in responses to a create. Object, read-only, can be None."""

class ProductModifier(ProductModifierFields, SubResourceRecord):
    """One product modifier. Choices and inputs of a product that make up no variants."""

    @property
    def values(self) -> BoundProductModifierValues:
        """Values of the modifier, as records of their own. Leads to a list of ProductModifierValues, fetched when first used."""

    def save(self) -> ProductModifier:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/modifiers/{id}
        """

    def update(
        self,
        *,
        type: ProductModifierType = ...,
        required: bool = ...,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        display_name: str = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> ProductModifier:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            display_name: Name that shoppers see.
            option_values: Values that shoppers choose from, for types with values.

        API: PUT /catalog/products/{product_id}/modifiers/{id}
        """

    def delete(self) -> None:
        """Delete this product modifier from the store.

        API: DELETE /catalog/products/{product_id}/modifiers/{id}
        """

    def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> ProductModifier:
        """Reload this product modifier; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/modifiers/{id}
        """

class AsyncProductModifier(ProductModifierFields, AsyncSubResourceRecord):
    """One product modifier. Choices and inputs of a product that make up no variants. For asynchronous clients."""

    @property
    def values(self) -> AsyncBoundProductModifierValues:
        """Values of the modifier, as records of their own. Leads to a list of ProductModifierValues, fetched when first used."""

    async def save(self) -> AsyncProductModifier:
        """Send only the changed fields; does nothing without changes.

        API: PUT /catalog/products/{product_id}/modifiers/{id}
        """

    async def update(
        self,
        *,
        type: ProductModifierType = ...,
        required: bool = ...,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        display_name: str = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> AsyncProductModifier:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            display_name: Name that shoppers see.
            option_values: Values that shoppers choose from, for types with values.

        API: PUT /catalog/products/{product_id}/modifiers/{id}
        """

    async def delete(self) -> None:
        """Delete this product modifier from the store.

        API: DELETE /catalog/products/{product_id}/modifiers/{id}
        """

    async def refresh(
        self,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
    ) -> AsyncProductModifier:
        """Reload this product modifier; unsaved changes are discarded.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.

        API: GET /catalog/products/{product_id}/modifiers/{id}
        """

class ProductModifierFilters(FilterSet):
    """Parameters of ProductModifiers."""

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

class ProductModifiers(Resource[ProductModifier]):
    """Choices and inputs of a product that make up no variants. Supersedes api.ProductConfigurableFields of V2."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductModifier]:
        """One page of product modifiers, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductModifier]:
        """All product modifiers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductModifier]:
        """A range of product modifiers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def filters(self) -> ProductModifierFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ProductModifier]:
        """One page of the product modifiers of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
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
    ) -> ProductModifier:
        """One product modifier by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{id}
        """

    def create(
        self,
        product_id: int,
        /,
        *,
        type: ProductModifierType,
        required: bool,
        display_name: str,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> ProductModifier:
        """Create one product modifier and return it as stored.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            display_name: Name that shoppers see.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            option_values: Values that shoppers choose from, for types with values.

        API: POST /catalog/products/{product_id}/modifiers
        """

    def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        type: ProductModifierType,
        required: bool,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        display_name: str = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> ProductModifier:
        """Change one product modifier; only the fields that are passed are sent.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            display_name: Name that shoppers see.
            option_values: Values that shoppers choose from, for types with values.

        API: PUT /catalog/products/{product_id}/modifiers/{id}
        """

    def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product modifier.

        API: DELETE /catalog/products/{product_id}/modifiers/{id}
        """

class BoundProductModifiers(BoundResource[ProductModifier]):
    """ProductModifiers of one product."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductModifier]:
        """One page of product modifiers, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def iterall(
        self,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ProductModifier]:
        """All product modifiers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ProductModifier]:
        """A range of product modifiers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def filters(self) -> ProductModifierFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[ProductModifier]:
        """All product modifiers, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ProductModifier:
        """One product modifier by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{id}
        """

    def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> ProductModifier:
        """One product modifier by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{id}
        """

    def create(
        self,
        *,
        type: ProductModifierType,
        required: bool,
        display_name: str,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> ProductModifier:
        """Create one product modifier and return it as stored.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            display_name: Name that shoppers see.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            option_values: Values that shoppers choose from, for types with values.

        API: POST /catalog/products/{product_id}/modifiers
        """

    def update(
        self,
        id: int,
        /,
        *,
        type: ProductModifierType,
        required: bool,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        display_name: str = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> ProductModifier:
        """Change one product modifier; only the fields that are passed are sent.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            display_name: Name that shoppers see.
            option_values: Values that shoppers choose from, for types with values.

        API: PUT /catalog/products/{product_id}/modifiers/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one product modifier.

        API: DELETE /catalog/products/{product_id}/modifiers/{id}
        """

class AsyncProductModifiers(AsyncResource[AsyncProductModifier]):
    """Choices and inputs of a product that make up no variants. Supersedes api.ProductConfigurableFields of V2. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        product_id: int,
        /,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductModifier]:
        """One page of product modifiers, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def iterall(
        self,
        product_id: int,
        /,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductModifier]:
        """All product modifiers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def enumerate(
        self,
        product_id: int,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductModifier]:
        """A range of product modifiers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def filters(self) -> ProductModifierFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, product_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncProductModifier]:
        """One page of the product modifiers of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
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
    ) -> AsyncProductModifier:
        """One product modifier by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{id}
        """

    async def create(
        self,
        product_id: int,
        /,
        *,
        type: ProductModifierType,
        required: bool,
        display_name: str,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> AsyncProductModifier:
        """Create one product modifier and return it as stored.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            display_name: Name that shoppers see.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            option_values: Values that shoppers choose from, for types with values.

        API: POST /catalog/products/{product_id}/modifiers
        """

    async def update(
        self,
        product_id: int,
        id: int,
        /,
        *,
        type: ProductModifierType,
        required: bool,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        display_name: str = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> AsyncProductModifier:
        """Change one product modifier; only the fields that are passed are sent.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            display_name: Name that shoppers see.
            option_values: Values that shoppers choose from, for types with values.

        API: PUT /catalog/products/{product_id}/modifiers/{id}
        """

    async def delete(self, product_id: int, id: int, /) -> None:
        """Delete one product modifier.

        API: DELETE /catalog/products/{product_id}/modifiers/{id}
        """

class AsyncBoundProductModifiers(AsyncBoundResource[AsyncProductModifier]):
    """ProductModifiers of one product. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductModifier]:
        """One page of product modifiers, as a list with has_more.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def iterall(
        self,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncProductModifier]:
        """All product modifiers, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncProductModifier]:
        """A range of product modifiers by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    def filters(self) -> ProductModifierFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: ProductModifierFilters | None = None,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncProductModifier]:
        """All product modifiers, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncProductModifier:
        """One product modifier by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{id}
        """

    async def get(
        self,
        id: int,
        /,
        *,
        include_fields: Sequence[str] | str | None = None,
        exclude_fields: Sequence[str] | str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncProductModifier:
        """One product modifier by its id.

        Args:
            include_fields: Fields to return; the id always comes back.
            exclude_fields: Fields to leave out; the id always comes back.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/products/{product_id}/modifiers/{id}
        """

    async def create(
        self,
        *,
        type: ProductModifierType,
        required: bool,
        display_name: str,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> AsyncProductModifier:
        """Create one product modifier and return it as stored.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            display_name: Name that shoppers see.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            option_values: Values that shoppers choose from, for types with values.

        API: POST /catalog/products/{product_id}/modifiers
        """

    async def update(
        self,
        id: int,
        /,
        *,
        type: ProductModifierType,
        required: bool,
        sort_order: int = ...,
        config: ProductOptionConfig | ProductOptionConfigDict = ...,
        display_name: str = ...,
        option_values: Sequence[ProductModifierChoice | ProductModifierChoiceDict] = ...,
    ) -> AsyncProductModifier:
        """Change one product modifier; only the fields that are passed are sent.

        Args:
            type: How shoppers choose or what they fill in.
            required: Whether shoppers must choose or fill it in.
            sort_order: Position among the modifiers; lower numbers come first.
            config: Settings of the type.
            display_name: Name that shoppers see.
            option_values: Values that shoppers choose from, for types with values.

        API: PUT /catalog/products/{product_id}/modifiers/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one product modifier.

        API: DELETE /catalog/products/{product_id}/modifiers/{id}
        """
