"""Countries: Countries known to BigCommerce, with their codes and states.

Generated from schema/v2/countries.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .country_states import AsyncBoundCountryStates, BoundCountryStates

class CountryFields(BaseRecord):
    """Fields of Country and AsyncCountry."""

    @property
    def id(self) -> int:
        """Number that identifies the country inside BigCommerce. Integer, read-only."""

    @property
    def country(self) -> str:
        """Full English name of the country, not its code. String, read-only."""

    @property
    def country_iso2(self) -> str:
        """Two-letter ISO code of the country. String, read-only."""

    @property
    def country_iso3(self) -> str:
        """Three-letter ISO code of the country. String, read-only."""

class Country(CountryFields, Record):
    """One country. Countries known to BigCommerce, with their codes and states."""

    @property
    def states(self) -> BoundCountryStates:
        """The states or provinces of the country. Leads to a list of CountryStates, fetched when first used."""

    def refresh(self) -> Country:
        """Reload this country; unsaved changes are discarded.

        API: GET /countries/{id}
        """

class AsyncCountry(CountryFields, AsyncRecord):
    """One country. Countries known to BigCommerce, with their codes and states. For asynchronous clients."""

    @property
    def states(self) -> AsyncBoundCountryStates:
        """The states or provinces of the country. Leads to a list of CountryStates, fetched when first used."""

    async def refresh(self) -> AsyncCountry:
        """Reload this country; unsaved changes are discarded.

        API: GET /countries/{id}
        """

class CountryFilters(FilterSet):
    """Parameters of Countries."""

    def __init__(
        self,
        *,
        country: str | None = None,
        country_iso2: str | None = None,
        country_iso3: str | None = None,
    ) -> None: ...
    @property
    def country(self) -> Filter[str]:
        """Countries with this full English name."""

    @country.setter
    def country(self, value: str | None) -> None: ...
    @property
    def country_iso2(self) -> Filter[str]:
        """Countries with this two-letter ISO code."""

    @country_iso2.setter
    def country_iso2(self, value: str | None) -> None: ...
    @property
    def country_iso3(self) -> Filter[str]:
        """Countries with this three-letter ISO code."""

    @country_iso3.setter
    def country_iso3(self, value: str | None) -> None: ...

class Countries(Resource[Country]):
    """Countries known to BigCommerce, with their codes and states."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: CountryFilters | None = None,
        country: str | None = None,
        country_iso2: str | None = None,
        country_iso3: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Country]:
        """One page of countries, as a list with has_more.

        Args:
            query: Filters made with filters().
            country: Countries with this full English name.
            country_iso2: Countries with this two-letter ISO code.
            country_iso3: Countries with this three-letter ISO code.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries
        """

    def iterall(
        self,
        *,
        query: CountryFilters | None = None,
        country: str | None = None,
        country_iso2: str | None = None,
        country_iso3: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Country]:
        """All countries, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            country: Countries with this full English name.
            country_iso2: Countries with this two-letter ISO code.
            country_iso3: Countries with this three-letter ISO code.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CountryFilters | None = None,
        country: str | None = None,
        country_iso2: str | None = None,
        country_iso3: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Country]:
        """A range of countries by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            country: Countries with this full English name.
            country_iso2: Countries with this two-letter ISO code.
            country_iso3: Countries with this three-letter ISO code.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries
        """

    def filters(self) -> CountryFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Country:
        """One country by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{id}
        """

    def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many countries there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/count
        """

class AsyncCountries(AsyncResource[AsyncCountry]):
    """Countries known to BigCommerce, with their codes and states. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: CountryFilters | None = None,
        country: str | None = None,
        country_iso2: str | None = None,
        country_iso3: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCountry]:
        """One page of countries, as a list with has_more.

        Args:
            query: Filters made with filters().
            country: Countries with this full English name.
            country_iso2: Countries with this two-letter ISO code.
            country_iso3: Countries with this three-letter ISO code.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries
        """

    def iterall(
        self,
        *,
        query: CountryFilters | None = None,
        country: str | None = None,
        country_iso2: str | None = None,
        country_iso3: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCountry]:
        """All countries, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            country: Countries with this full English name.
            country_iso2: Countries with this two-letter ISO code.
            country_iso3: Countries with this three-letter ISO code.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: CountryFilters | None = None,
        country: str | None = None,
        country_iso2: str | None = None,
        country_iso3: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCountry]:
        """A range of countries by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            country: Countries with this full English name.
            country_iso2: Countries with this two-letter ISO code.
            country_iso3: Countries with this three-letter ISO code.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries
        """

    def filters(self) -> CountryFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCountry:
        """One country by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/{id}
        """

    async def count(self, *, extra_params: Mapping[str, Any] | None = None) -> int:
        """How many countries there are.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /countries/count
        """
