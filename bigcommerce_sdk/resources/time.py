"""Time: Clock of the API; the documented way to test a connection.

Generated from schema/time.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import Record


class ServerTime(Record):
    """One server time. Clock of the API; the documented way to test a connection."""

    __slots__ = ()

    time = Field(
        codecs.UNIX, "Current time in Unix seconds, UTC.", access="read_only", limits={"min": 0}
    )


class ServerTimeFilters(FilterSet):
    """Parameters of Time."""


class Time(Resource[ServerTime]):
    """Clock of the API; the documented way to test a connection."""

    meta = ResourceMeta(
        name="Time",
        path="/time",
        record=ServerTime,
        operations={"get": Operation("get", "GET", "/time")},
        filters=ServerTimeFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("time",),
    )


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ServerTime() -> None: ...

    def ServerTimeFilters() -> None: ...

    def Time() -> None: ...
