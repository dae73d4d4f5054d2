"""StoreLogs: Events of the store's own systems, such as exports, e-mails and tax calculations.

Generated from schema/v3/store_logs.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

StoreLogType = Union[
    Literal["general"],
    Literal["payment"],
    Literal["shipping"],
    Literal["tax"],
    Literal["notification"],
    Literal["emailintegration"],
    Literal["ordersettings"],
    Literal["design"],
]
"""What a log is about."""

StoreLogModule = Union[
    Literal["export+only"],
    Literal["email+message"],
    Literal["theme+download"],
    Literal["order+status"],
    Literal["optimized+checkout"],
]
"""The parts of the store that logs can be filtered by."""

StoreLogSeverity = Union[Literal[1], Literal[2], Literal[3], Literal[4]]
"""How serious an event is."""

StoreLogsSort = Union[Literal["date_created"], Literal["type"]]
"""What StoreLogs can be ordered by."""

StoreLogsDirection = Union[Literal["asc"], Literal["desc"]]
"""Directions in which StoreLogs can be ordered."""


class StoreLogFields(BaseRecord):
    """Fields of StoreLog and AsyncStoreLog."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the log.", access="read_only")
    type = Field(codecs.text_enum(StoreLogType), "What the log is about.", access="read_only")
    module = Field(
        codecs.STRING,
        "The part of the store that wrote it, such as a shipping method.",
        access="read_only",
    )
    severity = Field(codecs.STRING, "How serious the event is.", access="read_only")
    summary = Field(codecs.STRING, "The event in one line.", access="read_only")
    message = Field(codecs.STRING, "The event in detail; can contain HTML.", access="read_only")
    date_created = Field(codecs.ISO8601, "When the event took place.", access="read_only")


class StoreLog(StoreLogFields, Record):
    """One store log. Events of the store's own systems, such as exports, e-mails and tax calculations."""

    __slots__ = ()


class AsyncStoreLog(StoreLogFields, AsyncRecord):
    """One store log. Events of the store's own systems, such as exports, e-mails and tax calculations. For asynchronous clients."""

    __slots__ = ()


class StoreLogFilters(FilterSet):
    """Parameters of StoreLogs."""

    type = Parameter(codecs.text_enum(StoreLogType), "Logs of this type.")
    type__not = Parameter(
        codecs.text_enum(StoreLogType),
        "Logs of any other type.",
        wire="type:not",
        field="type",
        op="not",
    )
    module = Parameter(codecs.text_enum(StoreLogModule), "Logs that this part of the store wrote.")
    module__not = Parameter(
        codecs.text_enum(StoreLogModule),
        "Logs that any other part of the store wrote.",
        wire="module:not",
        field="module",
        op="not",
    )
    severity = Parameter(codecs.integer_enum(StoreLogSeverity), "Logs of this severity.")
    severity__min = Parameter(
        codecs.INTEGER, "The lowest severity, by number.", wire="severity:min", op="none"
    )
    severity__max = Parameter(
        codecs.INTEGER, "The highest severity, by number.", wire="severity:max", op="none"
    )
    id__in = Parameter(
        codecs.csv(codecs.INTEGER), "Logs with these ids.", wire="id:in", field="id", op="in"
    )
    sort = Parameter(codecs.text_enum(StoreLogsSort), "What to order by.", group="sort")
    direction = Parameter(
        codecs.text_enum(StoreLogsDirection), "Ascending or descending.", group="sort"
    )


class StoreLogs(Resource[StoreLog]):
    """Events of the store's own systems, such as exports, e-mails and tax calculations."""

    meta = ResourceMeta(
        name="StoreLogs",
        path="/store/systemlogs",
        api="v3",
        record=StoreLog,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/store/systemlogs",
                accepts=("filters", "sort", "paging"),
                envelope="data",
            )
        },
        filters=StoreLogFilters,
        paging=Paging(50, 250, by="page"),
        scopes=("store_logs_read_only", ""),
    )


class AsyncStoreLogs(AsyncResource[AsyncStoreLog]):
    """Events of the store's own systems, such as exports, e-mails and tax calculations. For asynchronous clients."""

    meta = StoreLogs.meta._replace(record=AsyncStoreLog)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def StoreLogFields() -> None: ...

    def StoreLogFilters() -> None: ...

    def StoreLog() -> None: ...

    def StoreLogs() -> None: ...

    def AsyncStoreLog() -> None: ...

    def AsyncStoreLogs() -> None: ...
