"""RequestLogs: Log of API requests made to the store.

Generated from schema/v2/request_logs.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class RequestLogFields(BaseRecord):
    """Fields of RequestLog and AsyncRequestLog."""

    __slots__ = ()


class RequestLog(RequestLogFields, Record):
    """One request log. Log of API requests made to the store."""

    __slots__ = ()


class AsyncRequestLog(RequestLogFields, AsyncRecord):
    """One request log. Log of API requests made to the store. For asynchronous clients."""

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


class AsyncRequestLogs(AsyncResource[AsyncRequestLog]):
    """Log of API requests made to the store. For asynchronous clients."""

    meta = RequestLogs.meta._replace(record=AsyncRequestLog)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def RequestLogFields() -> None: ...

    def RequestLogFilters() -> None: ...

    def RequestLog() -> None: ...

    def RequestLogs() -> None: ...

    def AsyncRequestLog() -> None: ...

    def AsyncRequestLogs() -> None: ...
