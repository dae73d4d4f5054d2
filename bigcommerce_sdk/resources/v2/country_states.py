"""CountryStates: States or provinces of one country.

Generated from schema/v2/countries.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord


class CountryStateFields(BaseRecord):
    """Fields of CountryState and AsyncCountryState."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER, "Number that identifies the state inside BigCommerce.", access="read_only"
    )
    state = Field(codecs.STRING, "Full name of the state or province.", access="read_only")
    state_abbreviation = Field(
        codecs.STRING, "Short form of the state name, such as NY.", access="read_only"
    )
    country_id = Field(codecs.INTEGER, "Country the state belongs to.", access="read_only")


class CountryState(CountryStateFields, SubResourceRecord):
    """One country state. States or provinces of one country."""

    __slots__ = ()


class AsyncCountryState(CountryStateFields, AsyncSubResourceRecord):
    """One country state. States or provinces of one country. For asynchronous clients."""

    __slots__ = ()


class CountryStateFilters(FilterSet):
    """Parameters of CountryStates."""

    state = Parameter(codecs.STRING, "States with this full name.")
    state_abbreviation = Parameter(codecs.STRING, "States with this short form, such as NY.")


class CountryStates(Resource[CountryState]):
    """States or provinces of one country."""

    meta = ResourceMeta(
        name="CountryStates",
        path="/countries/{country_id}/states",
        record=CountryState,
        operations={
            "list": Operation(
                "list", "GET", "/countries/{country_id}/states", accepts=("filters", "paging")
            ),
            "get": Operation("get", "GET", "/countries/{country_id}/states/{id}"),
            "count": Operation("count", "GET", "/countries/{country_id}/states/count"),
            "list_all": Operation(
                "list_all", "GET", "/countries/states", accepts=("filters", "paging")
            ),
            "count_all": Operation("count_all", "GET", "/countries/states/count"),
        },
        filters=CountryStateFilters,
        paging=Paging(50, 250),
        parents=("country_id",),
        columns=("id", "state", "state_abbreviation"),
    )


class BoundCountryStates(BoundResource[CountryState]):
    """CountryStates of one country."""

    meta = CountryStates.meta


class AsyncCountryStates(AsyncResource[AsyncCountryState]):
    """States or provinces of one country. For asynchronous clients."""

    meta = CountryStates.meta._replace(record=AsyncCountryState)


class AsyncBoundCountryStates(AsyncBoundResource[AsyncCountryState]):
    """CountryStates of one country. For asynchronous clients."""

    meta = AsyncCountryStates.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CountryStateFields() -> None: ...

    def CountryStateFilters() -> None: ...

    def CountryState() -> None: ...

    def CountryStates() -> None: ...

    def BoundCountryStates() -> None: ...

    def AsyncCountryState() -> None: ...

    def AsyncCountryStates() -> None: ...

    def AsyncBoundCountryStates() -> None: ...
