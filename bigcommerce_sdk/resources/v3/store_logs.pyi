"""StoreLogs: Events of the store's own systems, such as exports, e-mails and tax calculations.

Generated from schema/v3/store_logs.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

StoreLogType: TypeAlias = Literal[
    "general",
    "payment",
    "shipping",
    "tax",
    "notification",
    "emailintegration",
    "ordersettings",
    "design",
]
"""What a log is about."""

StoreLogModule: TypeAlias = Literal[
    "export+only", "email+message", "theme+download", "order+status", "optimized+checkout"
]
"""The parts of the store that logs can be filtered by."""

StoreLogSeverity: TypeAlias = Literal[1, 2, 3, 4]
"""How serious an event is."""

StoreLogsSort: TypeAlias = Literal["date_created", "type"]
"""What StoreLogs can be ordered by."""

StoreLogsDirection: TypeAlias = Literal["asc", "desc"]
"""Directions in which StoreLogs can be ordered."""

class StoreLogFields(BaseRecord):
    """Fields of StoreLog and AsyncStoreLog."""

    @property
    def id(self) -> int:
        """Identifies the log. Integer, read-only."""

    @property
    def type(self) -> StoreLogType:
        """What the log is about. Enum, read-only."""

    @property
    def module(self) -> str:
        """The part of the store that wrote it, such as a shipping method. String, read-only."""

    @property
    def severity(self) -> str:
        """How serious the event is. String, read-only."""

    @property
    def summary(self) -> str:
        """The event in one line. String, read-only."""

    @property
    def message(self) -> str:
        """The event in detail; can contain HTML. String, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the event took place. Datetime, read-only."""

class StoreLog(StoreLogFields, Record):
    """One store log. Events of the store's own systems, such as exports, e-mails and tax calculations."""

class AsyncStoreLog(StoreLogFields, AsyncRecord):
    """One store log. Events of the store's own systems, such as exports, e-mails and tax calculations. For asynchronous clients."""

class StoreLogFilters(FilterSet):
    """Parameters of StoreLogs."""

    def __init__(
        self,
        *,
        type: StoreLogType | None = None,
        type__not: StoreLogType | None = None,
        module: StoreLogModule | None = None,
        module__not: StoreLogModule | None = None,
        severity: StoreLogSeverity | None = None,
        severity__min: int | None = None,
        severity__max: int | None = None,
        id__in: Sequence[int] | int | None = None,
        sort: StoreLogsSort | None = None,
        direction: StoreLogsDirection | None = None,
    ) -> None: ...
    @property
    def type(self) -> Filter[StoreLogType]:
        """Logs of this type."""

    @type.setter
    def type(self, value: StoreLogType | None) -> None: ...
    @property
    def type__not(self) -> Filter[StoreLogType]:
        """Logs of any other type."""

    @type__not.setter
    def type__not(self, value: StoreLogType | None) -> None: ...
    @property
    def module(self) -> Filter[StoreLogModule]:
        """Logs that this part of the store wrote."""

    @module.setter
    def module(self, value: StoreLogModule | None) -> None: ...
    @property
    def module__not(self) -> Filter[StoreLogModule]:
        """Logs that any other part of the store wrote."""

    @module__not.setter
    def module__not(self, value: StoreLogModule | None) -> None: ...
    @property
    def severity(self) -> Filter[StoreLogSeverity]:
        """Logs of this severity."""

    @severity.setter
    def severity(self, value: StoreLogSeverity | None) -> None: ...
    @property
    def severity__min(self) -> Filter[int]:
        """The lowest severity, by number."""

    @severity__min.setter
    def severity__min(self, value: int | None) -> None: ...
    @property
    def severity__max(self) -> Filter[int]:
        """The highest severity, by number."""

    @severity__max.setter
    def severity__max(self, value: int | None) -> None: ...
    @property
    def id__in(self) -> Filter[Sequence[int] | int]:
        """Logs with these ids."""

    @id__in.setter
    def id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def sort(self) -> Filter[StoreLogsSort]:
        """What to order by."""

    @sort.setter
    def sort(self, value: StoreLogsSort | None) -> None: ...
    @property
    def direction(self) -> Filter[StoreLogsDirection]:
        """Ascending or descending."""

    @direction.setter
    def direction(self, value: StoreLogsDirection | None) -> None: ...

class StoreLogs(Resource[StoreLog]):
    """Events of the store's own systems, such as exports, e-mails and tax calculations."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: StoreLogFilters | None = None,
        type: StoreLogType | None = None,
        type__not: StoreLogType | None = None,
        module: StoreLogModule | None = None,
        module__not: StoreLogModule | None = None,
        severity: StoreLogSeverity | None = None,
        severity__min: int | None = None,
        severity__max: int | None = None,
        id__in: Sequence[int] | int | None = None,
        sort: StoreLogsSort | None = None,
        direction: StoreLogsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[StoreLog]:
        """One page of store logs, as a list with has_more.

        Args:
            query: Filters made with filters().
            type: Logs of this type.
            type__not: Logs of any other type.
            module: Logs that this part of the store wrote.
            module__not: Logs that any other part of the store wrote.
            severity: Logs of this severity.
            severity__min: The lowest severity, by number.
            severity__max: The highest severity, by number.
            id__in: Logs with these ids.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store/systemlogs
        """

    def iterall(
        self,
        *,
        query: StoreLogFilters | None = None,
        type: StoreLogType | None = None,
        type__not: StoreLogType | None = None,
        module: StoreLogModule | None = None,
        module__not: StoreLogModule | None = None,
        severity: StoreLogSeverity | None = None,
        severity__min: int | None = None,
        severity__max: int | None = None,
        id__in: Sequence[int] | int | None = None,
        sort: StoreLogsSort | None = None,
        direction: StoreLogsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[StoreLog]:
        """All store logs, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            type: Logs of this type.
            type__not: Logs of any other type.
            module: Logs that this part of the store wrote.
            module__not: Logs that any other part of the store wrote.
            severity: Logs of this severity.
            severity__min: The lowest severity, by number.
            severity__max: The highest severity, by number.
            id__in: Logs with these ids.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store/systemlogs
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: StoreLogFilters | None = None,
        type: StoreLogType | None = None,
        type__not: StoreLogType | None = None,
        module: StoreLogModule | None = None,
        module__not: StoreLogModule | None = None,
        severity: StoreLogSeverity | None = None,
        severity__min: int | None = None,
        severity__max: int | None = None,
        id__in: Sequence[int] | int | None = None,
        sort: StoreLogsSort | None = None,
        direction: StoreLogsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[StoreLog]:
        """A range of store logs by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            type: Logs of this type.
            type__not: Logs of any other type.
            module: Logs that this part of the store wrote.
            module__not: Logs that any other part of the store wrote.
            severity: Logs of this severity.
            severity__min: The lowest severity, by number.
            severity__max: The highest severity, by number.
            id__in: Logs with these ids.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store/systemlogs
        """

    def filters(self) -> StoreLogFilters:
        """An empty filter set, to be passed as query=."""

class AsyncStoreLogs(AsyncResource[AsyncStoreLog]):
    """Events of the store's own systems, such as exports, e-mails and tax calculations. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: StoreLogFilters | None = None,
        type: StoreLogType | None = None,
        type__not: StoreLogType | None = None,
        module: StoreLogModule | None = None,
        module__not: StoreLogModule | None = None,
        severity: StoreLogSeverity | None = None,
        severity__min: int | None = None,
        severity__max: int | None = None,
        id__in: Sequence[int] | int | None = None,
        sort: StoreLogsSort | None = None,
        direction: StoreLogsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncStoreLog]:
        """One page of store logs, as a list with has_more.

        Args:
            query: Filters made with filters().
            type: Logs of this type.
            type__not: Logs of any other type.
            module: Logs that this part of the store wrote.
            module__not: Logs that any other part of the store wrote.
            severity: Logs of this severity.
            severity__min: The lowest severity, by number.
            severity__max: The highest severity, by number.
            id__in: Logs with these ids.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store/systemlogs
        """

    def iterall(
        self,
        *,
        query: StoreLogFilters | None = None,
        type: StoreLogType | None = None,
        type__not: StoreLogType | None = None,
        module: StoreLogModule | None = None,
        module__not: StoreLogModule | None = None,
        severity: StoreLogSeverity | None = None,
        severity__min: int | None = None,
        severity__max: int | None = None,
        id__in: Sequence[int] | int | None = None,
        sort: StoreLogsSort | None = None,
        direction: StoreLogsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncStoreLog]:
        """All store logs, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            type: Logs of this type.
            type__not: Logs of any other type.
            module: Logs that this part of the store wrote.
            module__not: Logs that any other part of the store wrote.
            severity: Logs of this severity.
            severity__min: The lowest severity, by number.
            severity__max: The highest severity, by number.
            id__in: Logs with these ids.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store/systemlogs
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: StoreLogFilters | None = None,
        type: StoreLogType | None = None,
        type__not: StoreLogType | None = None,
        module: StoreLogModule | None = None,
        module__not: StoreLogModule | None = None,
        severity: StoreLogSeverity | None = None,
        severity__min: int | None = None,
        severity__max: int | None = None,
        id__in: Sequence[int] | int | None = None,
        sort: StoreLogsSort | None = None,
        direction: StoreLogsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncStoreLog]:
        """A range of store logs by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            type: Logs of this type.
            type__not: Logs of any other type.
            module: Logs that this part of the store wrote.
            module__not: Logs that any other part of the store wrote.
            severity: Logs of this severity.
            severity__min: The lowest severity, by number.
            severity__max: The highest severity, by number.
            id__in: Logs with these ids.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /store/systemlogs
        """

    def filters(self) -> StoreLogFilters:
        """An empty filter set, to be passed as query=."""
