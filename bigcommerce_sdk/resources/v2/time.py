"""Time: Clock of the API; the documented way to test a connection.

Generated from schema/v2/time.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class ServerTimeFields(BaseRecord):
    """Fields of ServerTime and AsyncServerTime."""

    __slots__ = ()

    time = Field(
        codecs.UNIX, "Current time in Unix seconds, UTC.", access="read_only", limits={"min": 0}
    )


class ServerTime(ServerTimeFields, Record):
    """One server time. Clock of the API; the documented way to test a connection."""

    __slots__ = ()


class AsyncServerTime(ServerTimeFields, AsyncRecord):
    """One server time. Clock of the API; the documented way to test a connection. For asynchronous clients."""

    __slots__ = ()


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


class AsyncTime(AsyncResource[AsyncServerTime]):
    """Clock of the API; the documented way to test a connection. For asynchronous clients."""

    meta = Time.meta._replace(record=AsyncServerTime)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ServerTimeFields() -> None: ...

    def ServerTimeFilters() -> None: ...

    def ServerTime() -> None: ...

    def Time() -> None: ...

    def AsyncServerTime() -> None: ...

    def AsyncTime() -> None: ...
