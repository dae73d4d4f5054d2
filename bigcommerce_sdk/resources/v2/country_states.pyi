"""CountryStates: States or provinces of one country.

Generated from schema/v2/countries.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar, overload

from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

class CountryStateFields(BaseRecord):
    """Fields of CountryState and AsyncCountryState."""

    @property
    def id(self) -> int:
        """Number that identifies the state inside BigCommerce. Integer, read-only."""

    @property
    def state(self) -> str:
        """Full name of the state or province. String, read-only."""

    @property
    def state_abbreviation(self) -> str:
        """Short form of the state name, such as NY. String, read-only."""

    @property
    def country_id(self) -> int:
        """Country the state belongs to. Integer, read-only."""

class CountryState(CountryStateFields, SubResourceRecord):
    """One country state. States or provinces of one country."""

    def refresh(self) -> CountryState:
        """Reload this country state; unsaved changes are discarded.

        API: GET /countries/{country_id}/states/{id}
        """

class AsyncCountryState(CountryStateFields, AsyncSubResourceRecord):
    """One country state. States or provinces of one country. For asynchronous clients."""

    async def refresh(self) -> AsyncCountryState:
        """Reload this country state; unsaved changes are discarded.

        API: GET /countries/{country_id}/states/{id}
        """

class CountryStateFilters(FilterSet):
    """Parameters of CountryStates."""

    def __init__(
        self, *, state: str | None = None, state_abbreviation: str | None = None
    ) -> None: ...
    @property
    def state(self) -> Filter[str]:
        """States with this full name."""

    @state.setter
    def state(self, value: str | None) -> None: ...
    @property
    def state_abbreviation(self) -> Filter[str]:
        """States with this short form, such as NY."""

    @state_abbreviation.setter
    def state_abbreviation(self, value: str | None) -> None: ...

class CountryStates(Resource[CountryState]):
    """States or provinces of one country."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        country_id: int = ...,
        /,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CountryState]:
        """One page of country states, as a list with has_more.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def iterall(
        self,
        country_id: int = ...,
        /,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CountryState]:
        """All country states, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def enumerate(
        self,
        country_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CountryState]:
        """A range of country states by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def filters(self) -> CountryStateFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def get(
        self, country_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[CountryState]:
        """One page of the country states of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    @overload
    def get(
        self, country_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CountryState:
        """One country state by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/{id}
        """

    def count(
        self, country_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many country states there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/count
        """

class BoundCountryStates(BoundResource[CountryState]):
    """CountryStates of one country."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CountryState]:
        """One page of country states, as a list with has_more.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def iterall(
        self,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[CountryState]:
        """All country states, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[CountryState]:
        """A range of country states by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def filters(self) -> CountryStateFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    def __call__(
        self,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[CountryState]:
        """All country states, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    @overload
    def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CountryState:
        """One country state by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/{id}
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> CountryState:
        """One country state by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/{id}
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many country states there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/count
        """

class AsyncCountryStates(AsyncResource[AsyncCountryState]):
    """States or provinces of one country. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        country_id: int = ...,
        /,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCountryState]:
        """One page of country states, as a list with has_more.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def iterall(
        self,
        country_id: int = ...,
        /,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCountryState]:
        """All country states, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def enumerate(
        self,
        country_id: int = ...,
        /,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCountryState]:
        """A range of country states by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def filters(self) -> CountryStateFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def get(
        self, country_id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncCountryState]:
        """One page of the country states of one parent.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    @overload
    async def get(
        self, country_id: int, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCountryState:
        """One country state by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/{id}
        """

    async def count(
        self, country_id: int = ..., /, *, extra_params: Mapping[str, Any] | None = None
    ) -> int:
        """How many country states there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/count
        """

class AsyncBoundCountryStates(AsyncBoundResource[AsyncCountryState]):
    """CountryStates of one country. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCountryState]:
        """One page of country states, as a list with has_more.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def iterall(
        self,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCountryState]:
        """All country states, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCountryState]:
        """A range of country states by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    def filters(self) -> CountryStateFilters:
        """An empty filter set, to be passed as query=."""

    @overload
    async def __call__(
        self,
        *,
        query: CountryStateFilters | None = None,
        state: str | None = None,
        state_abbreviation: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCountryState]:
        """All country states, or one page with page= or limit=.

        Args:
            query: Filters made with filters().
            state: States with this full name.
            state_abbreviation: States with this short form, such as NY.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states
        """

    @overload
    async def __call__(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCountryState:
        """One country state by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/{id}
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCountryState:
        """One country state by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/{id}
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many country states there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{country_id}/states/count
        """
