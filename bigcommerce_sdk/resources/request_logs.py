"""RequestLogs: Log of API requests made to the store.

Generated from schema/request_logs.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.record import Record


class RequestLog(Record):
    """One request log. Log of API requests made to the store."""

    __slots__ = ()


class RequestLogFilters(FilterSet):
    """Parameters of RequestLogs."""


class RequestLogs(Resource[RequestLog]):
    """Log of API requests made to the store."""

    meta = ResourceMeta(
        name="RequestLogs",
        path="/requestlogs",
        record=RequestLog,
        operations={"list": Operation("list", "GET", "/requestlogs", accepts=("paging",))},
        filters=RequestLogFilters,
        paging=Paging(50, 250),
    )


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def RequestLog() -> None: ...

    def RequestLogFilters() -> None: ...

    def RequestLogs() -> None: ...
