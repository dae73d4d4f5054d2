"""Options: Shared options, such as size or color, that option sets are built from.

Generated from schema/v2/options.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .option_values import AsyncBoundOptionValues, BoundOptionValues
from .products import AsyncProduct, Product

OptionType: TypeAlias = Literal["C", "D", "F", "MT", "RB", "RT", "S", "P", "PI", "CS", "T"]
"""Values of Option.type."""

class OptionFields(BaseRecord):
    """Fields of Option and AsyncOption."""

    @property
    def id(self) -> int:
        """Number that identifies the option. Integer, read-only."""

    @property
    def product_id(self) -> int | None:
        """Product that owns the option; null when it is not tied to one. Integer, read-only, can be None."""

    @property
    def name(self) -> str:
        """Name the merchant sees in the control panel. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def display_name(self) -> str:
        """Name shown to shoppers; the internal name when left out. String."""

    @display_name.setter
    def display_name(self, value: str) -> None: ...
    @property
    def type(self) -> OptionType | str:
        """Code of the input kind, such as S select, CS swatch, T text, RB radio. Enum."""

    @type.setter
    def type(self, value: OptionType | str) -> None: ...

class Option(OptionFields, Record):
    """One option. Shared options, such as size or color, that option sets are built from."""

    @property
    def values(self) -> BoundOptionValues:
        """The values that can be chosen. Leads to a list of OptionValues, fetched when first used."""

    @property
    def product(self) -> Product | None:
        """The product in the catalog, or None when it is no longer there. Leads to a record of Products, fetched when first used."""

    def save(self) -> Option:
        """Send only the changed fields; does nothing without changes.

        API: PUT /options/{id}
        """

    def update(
        self, *, name: str = ..., display_name: str = ..., type: OptionType | str = ...
    ) -> Option:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name the merchant sees in the control panel.
            display_name: Name shown to shoppers; the internal name when left out.
            type: Code of the input kind, such as S select, CS swatch, T text, RB radio.

        API: PUT /options/{id}
        """

    def delete(self) -> None:
        """Delete this option from the store.

        API: DELETE /options/{id}
        """

    def refresh(self) -> Option:
        """Reload this option; unsaved changes are discarded.

        API: GET /options/{id}
        """

class AsyncOption(OptionFields, AsyncRecord):
    """One option. Shared options, such as size or color, that option sets are built from. For asynchronous clients."""

    @property
    def values(self) -> AsyncBoundOptionValues:
        """The values that can be chosen. Leads to a list of OptionValues, fetched when first used."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product in the catalog, or None when it is no longer there. Leads to a record of Products, fetched when first awaited."""

    async def save(self) -> AsyncOption:
        """Send only the changed fields; does nothing without changes.

        API: PUT /options/{id}
        """

    async def update(
        self, *, name: str = ..., display_name: str = ..., type: OptionType | str = ...
    ) -> AsyncOption:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name the merchant sees in the control panel.
            display_name: Name shown to shoppers; the internal name when left out.
            type: Code of the input kind, such as S select, CS swatch, T text, RB radio.

        API: PUT /options/{id}
        """

    async def delete(self) -> None:
        """Delete this option from the store.

        API: DELETE /options/{id}
        """

    async def refresh(self) -> AsyncOption:
        """Reload this option; unsaved changes are discarded.

        API: GET /options/{id}
        """

class OptionFilters(FilterSet):
    """Parameters of Options."""

    def __init__(
        self, *, name: str | None = None, display_name: str | None = None, type: str | None = None
    ) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Options with this internal name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def display_name(self) -> Filter[str]:
        """Options with this name for shoppers."""

    @display_name.setter
    def display_name(self, value: str | None) -> None: ...
    @property
    def type(self) -> Filter[str]:
        """Options of this kind of input, by its code."""

    @type.setter
    def type(self, value: str | None) -> None: ...

class Options(Resource[Option]):
    """Shared options, such as size or color, that option sets are built from. Deprecated: The API recommends V3 variant options and modifiers of products."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: OptionFilters | None = None,
        name: str | None = None,
        display_name: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Option]:
        """One page of options, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: Options with this internal name.
            display_name: Options with this name for shoppers.
            type: Options of this kind of input, by its code.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options
        """

    def iterall(
        self,
        *,
        query: OptionFilters | None = None,
        name: str | None = None,
        display_name: str | None = None,
        type: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Option]:
        """All options, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: Options with this internal name.
            display_name: Options with this name for shoppers.
            type: Options of this kind of input, by its code.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OptionFilters | None = None,
        name: str | None = None,
        display_name: str | None = None,
        type: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Option]:
        """A range of options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: Options with this internal name.
            display_name: Options with this name for shoppers.
            type: Options of this kind of input, by its code.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options
        """

    def filters(self) -> OptionFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Option:
        """One option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{id}
        """

    def create(self, *, name: str, display_name: str = ..., type: OptionType | str = ...) -> Option:
        """Create one option and return it as stored.

        Args:
            name: Name the merchant sees in the control panel.
            display_name: Name shown to shoppers; the internal name when left out.
            type: Code of the input kind, such as S select, CS swatch, T text, RB radio.

        API: POST /options
        """

    def update(
        self, id: int, /, *, name: str = ..., display_name: str = ..., type: OptionType | str = ...
    ) -> Option:
        """Change one option; only the fields that are passed are sent.

        Args:
            name: Name the merchant sees in the control panel.
            display_name: Name shown to shoppers; the internal name when left out.
            type: Code of the input kind, such as S select, CS swatch, T text, RB radio.

        API: PUT /options/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one option.

        API: DELETE /options/{id}
        """

    def delete_all(self) -> None:
        """Delete all options.

        API: DELETE /options
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many options there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/count
        """

class AsyncOptions(AsyncResource[AsyncOption]):
    """Shared options, such as size or color, that option sets are built from. Deprecated: The API recommends V3 variant options and modifiers of products. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: OptionFilters | None = None,
        name: str | None = None,
        display_name: str | None = None,
        type: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOption]:
        """One page of options, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: Options with this internal name.
            display_name: Options with this name for shoppers.
            type: Options of this kind of input, by its code.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options
        """

    def iterall(
        self,
        *,
        query: OptionFilters | None = None,
        name: str | None = None,
        display_name: str | None = None,
        type: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOption]:
        """All options, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: Options with this internal name.
            display_name: Options with this name for shoppers.
            type: Options of this kind of input, by its code.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OptionFilters | None = None,
        name: str | None = None,
        display_name: str | None = None,
        type: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOption]:
        """A range of options by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: Options with this internal name.
            display_name: Options with this name for shoppers.
            type: Options of this kind of input, by its code.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options
        """

    def filters(self) -> OptionFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOption:
        """One option by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/{id}
        """

    async def create(
        self, *, name: str, display_name: str = ..., type: OptionType | str = ...
    ) -> AsyncOption:
        """Create one option and return it as stored.

        Args:
            name: Name the merchant sees in the control panel.
            display_name: Name shown to shoppers; the internal name when left out.
            type: Code of the input kind, such as S select, CS swatch, T text, RB radio.

        API: POST /options
        """

    async def update(
        self, id: int, /, *, name: str = ..., display_name: str = ..., type: OptionType | str = ...
    ) -> AsyncOption:
        """Change one option; only the fields that are passed are sent.

        Args:
            name: Name the merchant sees in the control panel.
            display_name: Name shown to shoppers; the internal name when left out.
            type: Code of the input kind, such as S select, CS swatch, T text, RB radio.

        API: PUT /options/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one option.

        API: DELETE /options/{id}
        """

    async def delete_all(self) -> None:
        """Delete all options.

        API: DELETE /options
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many options there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /options/count
        """
