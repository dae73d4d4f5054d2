"""Countries: Countries known to BigCommerce, with their codes and states.

Generated from schema/v2/countries.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CountryFields(BaseRecord):
    """Fields of Country and AsyncCountry."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER, "Number that identifies the country inside BigCommerce.", access="read_only"
    )
    country = Field(
        codecs.STRING, "Full English name of the country, not its code.", access="read_only"
    )
    country_iso2 = Field(codecs.STRING, "Two-letter ISO code of the country.", access="read_only")
    country_iso3 = Field(codecs.STRING, "Three-letter ISO code of the country.", access="read_only")


class Country(CountryFields, Record):
    """One country. Countries known to BigCommerce, with their codes and states."""

    __slots__ = ()

    states = Link("The states or provinces of the country.", "CountryStates", many=True)


class AsyncCountry(CountryFields, AsyncRecord):
    """One country. Countries known to BigCommerce, with their codes and states. For asynchronous clients."""

    __slots__ = ()

    states = Country.states.awaited()


class CountryFilters(FilterSet):
    """Parameters of Countries."""

    country = Parameter(codecs.STRING, "Countries with this full English name.")
    country_iso2 = Parameter(codecs.STRING, "Countries with this two-letter ISO code.")
    country_iso3 = Parameter(codecs.STRING, "Countries with this three-letter ISO code.")


class Countries(Resource[Country]):
    """Countries known to BigCommerce, with their codes and states."""

    meta = ResourceMeta(
        name="Countries",
        path="/countries",
        record=Country,
        operations={
            "list": Operation("list", "GET", "/countries", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/countries/{id}"),
            "count": Operation("count", "GET", "/countries/count"),
        },
        filters=CountryFilters,
        paging=Paging(50, 250),
        columns=("id", "country", "country_iso2", "country_iso3"),
    )


class AsyncCountries(AsyncResource[AsyncCountry]):
    """Countries known to BigCommerce, with their codes and states. For asynchronous clients."""

    meta = Countries.meta._replace(record=AsyncCountry)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CountryFields() -> None: ...

    def CountryFilters() -> None: ...

    def Country() -> None: ...

    def Countries() -> None: ...

    def AsyncCountry() -> None: ...

    def AsyncCountries() -> None: ...
