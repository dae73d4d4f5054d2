"""AnalyticsProviders: Web analytics services that the storefront can report to.

Generated from schema/v3/analytics_providers.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class AnalyticsProviderFields(BaseRecord):
    """Fields of AnalyticsProvider and AsyncAnalyticsProvider."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the provider.", access="read_only")
    channel_id = Field(
        codecs.INTEGER, "Channel of these settings.", access="read_only", nullable=True
    )
    name = Field(
        codecs.STRING, "Name of the service.", access="update_only", limits={"min_length": 1}
    )
    code = Field(
        codecs.STRING,
        "Id or code of the account at the service; null if not set up.",
        access="update_only",
        nullable=True,
        limits={"min_length": 1},
    )
    enabled = Field(
        codecs.BOOLEAN, "Whether the storefront reports to the service.", access="update_only"
    )
    data_tag_enabled = Field(
        codecs.BOOLEAN, "Whether pages have the data tag of the service.", access="update_only"
    )
    version = Field(
        codecs.DECIMAL_NUMBER, "Version of the integration.", access="update_only", nullable=True
    )
    api_secret = Field(
        codecs.STRING,
        "Secret of the account; null if it has none.",
        access="read_only",
        nullable=True,
    )
    is_oauth_connected = Field(
        codecs.ANY, "Whether the account is connected by OAuth.", access="write_only"
    )


class AnalyticsProvider(AnalyticsProviderFields, Record):
    """One analytics provider. Web analytics services that the storefront can report to."""

    __slots__ = ()

    channel = Link("Channel of these settings.", "Channels", via="channel_id", virtual=True)


class AsyncAnalyticsProvider(AnalyticsProviderFields, AsyncRecord):
    """One analytics provider. Web analytics services that the storefront can report to. For asynchronous clients."""

    __slots__ = ()

    channel = AnalyticsProvider.channel.awaited()


class AnalyticsProviderFilters(FilterSet):
    """Parameters of AnalyticsProviders."""

    channel_id = Parameter(
        codecs.INTEGER,
        "Providers with the settings of this channel; without it, of the default one.",
    )


class AnalyticsProviders(Resource[AnalyticsProvider]):
    """Web analytics services that the storefront can report to."""

    meta = ResourceMeta(
        name="AnalyticsProviders",
        path="/settings/analytics",
        api="v3",
        record=AnalyticsProvider,
        operations={
            "list": Operation(
                "list", "GET", "/settings/analytics", accepts=("filters",), envelope="data"
            ),
            "get": Operation(
                "get",
                "GET",
                "/settings/analytics/{id}",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to read; without it, the default channel.",
                        name="channel_id",
                        op="none",
                    ),
                ),
            ),
            "update": Operation(
                "update",
                "PUT",
                "/settings/analytics/{id}",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to change; without it, the default channel.",
                        name="channel_id",
                        op="none",
                    ),
                ),
            ),
        },
        filters=AnalyticsProviderFilters,
        paging=Paging(0, 0, by="none"),
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("id", "name", "code", "enabled", "channel_id", "data_tag_enabled"),
    )


class AsyncAnalyticsProviders(AsyncResource[AsyncAnalyticsProvider]):
    """Web analytics services that the storefront can report to. For asynchronous clients."""

    meta = AnalyticsProviders.meta._replace(record=AsyncAnalyticsProvider)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def AnalyticsProviderFields() -> None: ...

    def AnalyticsProviderFilters() -> None: ...

    def AnalyticsProvider() -> None: ...

    def AnalyticsProviders() -> None: ...

    def AsyncAnalyticsProvider() -> None: ...

    def AsyncAnalyticsProviders() -> None: ...
