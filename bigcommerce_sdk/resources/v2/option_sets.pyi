"""OptionSets: Reusable groups of options that products can be given.

Generated from schema/v2/option_sets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar
from typing_extensions import deprecated

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .option_set_options import AsyncBoundOptionSetOptions, BoundOptionSetOptions
from .products import AsyncProduct, Product

class OptionSetFields(BaseRecord):
    """Fields of OptionSet and AsyncOptionSet."""

    @property
    def id(self) -> int:
        """Number that identifies the option set. Integer, read-only."""

    @property
    def name(self) -> str:
        """Name the merchant sees in the control panel. String, required on create and update."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def product_id(self) -> int | None:
        """Product that owns the set; null when it is not tied to one. Integer, read-only, can be None."""

class OptionSet(OptionSetFields, Record):
    """One option set. Reusable groups of options that products can be given."""

    @property
    def options(self) -> BoundOptionSetOptions:
        """The options in the set. Leads to a list of OptionSetOptions, fetched when first used."""

    @property
    def product(self) -> Product | None:
        """The product in the catalog, or None when it is no longer there. Leads to a record of Products, fetched when first used."""

    def save(self) -> OptionSet:
        """Send only the changed fields; does nothing without changes.

        API: PUT /option_sets/{id}
        """

    def update(self, *, name: str = ...) -> OptionSet:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name the merchant sees in the control panel.

        API: PUT /option_sets/{id}
        """

    def delete(self) -> None:
        """Delete this option set from the store.

        API: DELETE /option_sets/{id}
        """

    def refresh(self) -> OptionSet:
        """Reload this option set; unsaved changes are discarded.

        API: GET /option_sets/{id}
        """

class AsyncOptionSet(OptionSetFields, AsyncRecord):
    """One option set. Reusable groups of options that products can be given. For asynchronous clients."""

    @property
    def options(self) -> AsyncBoundOptionSetOptions:
        """The options in the set. Leads to a list of OptionSetOptions, fetched when first used."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product in the catalog, or None when it is no longer there. Leads to a record of Products, fetched when first awaited."""

    async def save(self) -> AsyncOptionSet:
        """Send only the changed fields; does nothing without changes.

        API: PUT /option_sets/{id}
        """

    async def update(self, *, name: str = ...) -> AsyncOptionSet:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Name the merchant sees in the control panel.

        API: PUT /option_sets/{id}
        """

    async def delete(self) -> None:
        """Delete this option set from the store.

        API: DELETE /option_sets/{id}
        """

    async def refresh(self) -> AsyncOptionSet:
        """Reload this option set; unsaved changes are discarded.

        API: GET /option_sets/{id}
        """

class OptionSetFilters(FilterSet):
    """Parameters of OptionSets."""

    def __init__(self, *, name: str | None = None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Option sets with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...

class OptionSets(Resource[OptionSet]):
    """Reusable groups of options that products can be given. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: OptionSetFilters | None = None,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[OptionSet]:
        """One page of option sets, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: Option sets with this name.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets
        """

    def iterall(
        self,
        *,
        query: OptionSetFilters | None = None,
        name: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[OptionSet]:
        """All option sets, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: Option sets with this name.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OptionSetFilters | None = None,
        name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[OptionSet]:
        """A range of option sets by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: Option sets with this name.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets
        """

    def filters(self) -> OptionSetFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> OptionSet:
        """One option set by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{id}
        """

    def create(self, *, name: str) -> OptionSet:
        """Create one option set and return it as stored.

        Args:
            name: Name the merchant sees in the control panel.

        API: POST /option_sets
        """

    def update(self, id: int, /, *, name: str) -> OptionSet:
        """Change one option set; only the fields that are passed are sent.

        Args:
            name: Name the merchant sees in the control panel.

        API: PUT /option_sets/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one option set.

        API: DELETE /option_sets/{id}
        """

    @deprecated("The API lists this call as removed.")
    def delete_all(self) -> None:
        """Delete all option sets.

        Deletes every option set of the store; the platform has withdrawn this call.

        API: DELETE /option_sets
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many option sets there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/count
        """

class AsyncOptionSets(AsyncResource[AsyncOptionSet]):
    """Reusable groups of options that products can be given. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: OptionSetFilters | None = None,
        name: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncOptionSet]:
        """One page of option sets, as a list with has_more.

        Args:
            query: Filters made with filters().
            name: Option sets with this name.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets
        """

    def iterall(
        self,
        *,
        query: OptionSetFilters | None = None,
        name: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncOptionSet]:
        """All option sets, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            name: Option sets with this name.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: OptionSetFilters | None = None,
        name: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncOptionSet]:
        """A range of option sets by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            name: Option sets with this name.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets
        """

    def filters(self) -> OptionSetFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncOptionSet:
        """One option set by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/{id}
        """

    async def create(self, *, name: str) -> AsyncOptionSet:
        """Create one option set and return it as stored.

        Args:
            name: Name the merchant sees in the control panel.

        API: POST /option_sets
        """

    async def update(self, id: int, /, *, name: str) -> AsyncOptionSet:
        """Change one option set; only the fields that are passed are sent.

        Args:
            name: Name the merchant sees in the control panel.

        API: PUT /option_sets/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one option set.

        API: DELETE /option_sets/{id}
        """

    @deprecated("The API lists this call as removed.")
    async def delete_all(self) -> None:
        """Delete all option sets.

        Deletes every option set of the store; the platform has withdrawn this call.

        API: DELETE /option_sets
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many option sets there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /option_sets/count
        """
