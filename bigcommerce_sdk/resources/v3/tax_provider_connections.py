"""TaxProviderConnections: Accounts of the store at tax providers.

Generated from schema/v3/tax_provider_connections.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class TaxProviderTarget(NestedRecord):
    """Where a tax provider is active."""

    __slots__ = ()

    country_codes = Field(codecs.array(codecs.STRING), "Two-letter ISO codes of countries.")
    subdivision_codes = Field(
        codecs.array(codecs.STRING), "ISO 3166-2 codes of states or regions, such as US-OH."
    )


class TaxProviderConnectionFields(BaseRecord):
    """Fields of TaxProviderConnection and AsyncTaxProviderConnection."""

    __slots__ = ()

    provider_id = Field(
        codecs.STRING, "The provider, by the id that BigCommerce gave it.", access="read_only"
    )
    username = Field(codecs.STRING, "Account at the provider.", access="update_only", nullable=True)
    configured = Field(codecs.BOOLEAN, "Whether the credentials are complete.", access="read_only")
    profile = Field(
        codecs.STRING,
        "Part of the URLs of the provider, where it supports profiles; empty if not set.",
        access="update_only",
        nullable=True,
    )
    target = Field(
        codecs.nested(TaxProviderTarget),
        "Where the provider is active.",
        access="read_only",
        nullable=True,
    )
    password = Field(codecs.STRING, "Password of the account.", access="write_only")


class TaxProviderConnection(TaxProviderConnectionFields, Record):
    """One tax provider connection. Accounts of the store at tax providers."""

    __slots__ = ()


class AsyncTaxProviderConnection(TaxProviderConnectionFields, AsyncRecord):
    """One tax provider connection. Accounts of the store at tax providers. For asynchronous clients."""

    __slots__ = ()


class TaxProviderConnectionFilters(FilterSet):
    """Parameters of TaxProviderConnections."""


class TaxProviderConnections(Resource[TaxProviderConnection]):
    """Accounts of the store at tax providers."""

    meta = ResourceMeta(
        name="TaxProviderConnections",
        path="/tax/providers",
        api="v3",
        record=TaxProviderConnection,
        operations={
            "get": Operation("get", "GET", "/tax/providers/{id}/connection", envelope="data"),
            "update": Operation(
                "update",
                "PUT",
                "/tax/providers/{id}/connection",
                envelope="data",
                doc="The store logs contain the change.",
            ),
            "delete": Operation(
                "delete", "DELETE", "/tax/providers/{id}/connection", envelope="data"
            ),
        },
        filters=TaxProviderConnectionFilters,
        key="provider_id",
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("provider_id", "username", "configured", "profile"),
    )


class AsyncTaxProviderConnections(AsyncResource[AsyncTaxProviderConnection]):
    """Accounts of the store at tax providers. For asynchronous clients."""

    meta = TaxProviderConnections.meta._replace(record=AsyncTaxProviderConnection)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def TaxProviderConnectionFields() -> None: ...

    def TaxProviderConnectionFilters() -> None: ...

    def TaxProviderConnection() -> None: ...

    def TaxProviderConnections() -> None: ...

    def AsyncTaxProviderConnection() -> None: ...

    def AsyncTaxProviderConnections() -> None: ...
