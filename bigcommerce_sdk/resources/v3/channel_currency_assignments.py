"""ChannelCurrencyAssignments: Currencies in which channels sell.

Generated from schema/v3/channel_currency_assignments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class ChannelCurrencyInput(NestedRecord):
    """Currencies to assign to a channel."""

    __slots__ = ()

    enabled_currencies = Field(
        codecs.array(codecs.STRING),
        "Three-letter codes of the currencies in use.",
        required=("create",),
    )
    default_currency = Field(
        codecs.STRING,
        "Three-letter code of the default currency, one of those in use.",
        required=("create",),
    )


class ChannelCurrencyAssignmentFields(BaseRecord):
    """Fields of ChannelCurrencyAssignment and AsyncChannelCurrencyAssignment."""

    __slots__ = ()

    channel_id = Field(
        codecs.INTEGER, "Id of the channel.", access="create_only", required=("create",)
    )
    enabled_currencies = Field(
        codecs.array(codecs.STRING),
        "Three-letter codes of the currencies in use.",
        required=("create", "update"),
    )
    default_currency = Field(
        codecs.STRING,
        "Three-letter code of the default currency, one of those in use.",
        required=("create", "update"),
    )


class ChannelCurrencyAssignment(ChannelCurrencyAssignmentFields, Record):
    """One channel currency assignment. Currencies in which channels sell."""

    __slots__ = ()

    channel = Link(
        "The channel that sells in the currencies.", "Channels", via="channel_id", virtual=True
    )


class AsyncChannelCurrencyAssignment(ChannelCurrencyAssignmentFields, AsyncRecord):
    """One channel currency assignment. Currencies in which channels sell. For asynchronous clients."""

    __slots__ = ()

    channel = ChannelCurrencyAssignment.channel.awaited()


class ChannelCurrencyAssignmentFilters(FilterSet):
    """Parameters of ChannelCurrencyAssignments."""


class ChannelCurrencyAssignments(Resource[ChannelCurrencyAssignment]):
    """Currencies in which channels sell."""

    meta = ResourceMeta(
        name="ChannelCurrencyAssignments",
        path="/channels/currency-assignments",
        api="v3",
        record=ChannelCurrencyAssignment,
        operations={
            "list": Operation("list", "GET", "/channels/currency-assignments", envelope="data"),
            "get": Operation("get", "GET", "/channels/{id}/currency-assignments", envelope="data"),
            "update": Operation(
                "update", "PUT", "/channels/{id}/currency-assignments", envelope="data"
            ),
            "delete": Operation(
                "delete", "DELETE", "/channels/{id}/currency-assignments", envelope="data"
            ),
            "create_many": Operation(
                "create_many",
                "POST",
                "/channels/currency-assignments",
                envelope="data",
                max_rows=10,
            ),
            "update_many": Operation(
                "update_many", "PUT", "/channels/currency-assignments", envelope="data", max_rows=10
            ),
            "create": Operation(
                "create",
                "POST",
                "/channels/currency-assignments",
                envelope="data",
                through="create_many",
            ),
        },
        filters=ChannelCurrencyAssignmentFilters,
        actions=(
            Action(
                "assign",
                "POST",
                "/channels/{channel_id}/currency-assignments",
                body=ChannelCurrencyInput,
                required=("enabled_currencies", "default_currency"),
                returns="record",
                envelope="data",
                doc="Assigns currencies to a channel that has none.",
            ),
        ),
        paging=Paging(0, 0, by="none"),
        key="channel_id",
        scopes=("store_channel_settings_read_only", "store_channel_settings"),
        columns=("channel_id", "default_currency", "enabled_currencies"),
    )


class AsyncChannelCurrencyAssignments(AsyncResource[AsyncChannelCurrencyAssignment]):
    """Currencies in which channels sell. For asynchronous clients."""

    meta = ChannelCurrencyAssignments.meta._replace(record=AsyncChannelCurrencyAssignment)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ChannelCurrencyAssignmentFields() -> None: ...

    def ChannelCurrencyAssignmentFilters() -> None: ...

    def ChannelCurrencyAssignment() -> None: ...

    def ChannelCurrencyAssignments() -> None: ...

    def AsyncChannelCurrencyAssignment() -> None: ...

    def AsyncChannelCurrencyAssignments() -> None: ...
