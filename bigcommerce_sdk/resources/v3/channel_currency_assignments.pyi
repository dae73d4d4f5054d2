"""ChannelCurrencyAssignments: Currencies in which channels sell.

Generated from schema/v3/channel_currency_assignments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .inputs import ChannelCurrencyAssignmentCreate, ChannelCurrencyAssignmentUpdateRow

class ChannelCurrencyInput(NestedRecord):
    """Currencies to assign to a channel."""

    def __init__(
        self, *, enabled_currencies: Sequence[str] = ..., default_currency: str = ...
    ) -> None: ...
    @property
    def enabled_currencies(self) -> list[str]:
        """Three-letter codes of the currencies in use. Array of string, required on create."""

    @enabled_currencies.setter
    def enabled_currencies(self, value: Sequence[str]) -> None: ...
    @property
    def default_currency(self) -> str:
        """Three-letter code of the default currency, one of those in use. String, required on create."""

    @default_currency.setter
    def default_currency(self, value: str) -> None: ...

class ChannelCurrencyAssignmentFields(BaseRecord):
    """Fields of ChannelCurrencyAssignment and AsyncChannelCurrencyAssignment."""

    @property
    def channel_id(self) -> int:
        """Id of the channel. Integer, create-only, required on create."""

    @property
    def enabled_currencies(self) -> list[str]:
        """Three-letter codes of the currencies in use. Array of string, required on create and update."""

    @enabled_currencies.setter
    def enabled_currencies(self, value: Sequence[str]) -> None: ...
    @property
    def default_currency(self) -> str:
        """Three-letter code of the default currency, one of those in use. String, required on create and update."""

    @default_currency.setter
    def default_currency(self, value: str) -> None: ...

class ChannelCurrencyAssignment(ChannelCurrencyAssignmentFields, Record):
    """One channel currency assignment. Currencies in which channels sell."""

    @property
    def channel(self) -> Channel | None:
        """The channel that sells in the currencies. Leads to a record of Channels, fetched when first used."""

    def save(self) -> ChannelCurrencyAssignment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /channels/{id}/currency-assignments
        """

    def update(
        self, *, enabled_currencies: Sequence[str] = ..., default_currency: str = ...
    ) -> ChannelCurrencyAssignment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            enabled_currencies: Three-letter codes of the currencies in use.
            default_currency: Three-letter code of the default currency, one of those in use.

        API: PUT /channels/{id}/currency-assignments
        """

    def delete(self) -> None:
        """Delete this channel currency assignment from the store.

        API: DELETE /channels/{id}/currency-assignments
        """

    def refresh(self) -> ChannelCurrencyAssignment:
        """Reload this channel currency assignment; unsaved changes are discarded.

        API: GET /channels/{id}/currency-assignments
        """

class AsyncChannelCurrencyAssignment(ChannelCurrencyAssignmentFields, AsyncRecord):
    """One channel currency assignment. Currencies in which channels sell. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel that sells in the currencies. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncChannelCurrencyAssignment:
        """Send only the changed fields; does nothing without changes.

        API: PUT /channels/{id}/currency-assignments
        """

    async def update(
        self, *, enabled_currencies: Sequence[str] = ..., default_currency: str = ...
    ) -> AsyncChannelCurrencyAssignment:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            enabled_currencies: Three-letter codes of the currencies in use.
            default_currency: Three-letter code of the default currency, one of those in use.

        API: PUT /channels/{id}/currency-assignments
        """

    async def delete(self) -> None:
        """Delete this channel currency assignment from the store.

        API: DELETE /channels/{id}/currency-assignments
        """

    async def refresh(self) -> AsyncChannelCurrencyAssignment:
        """Reload this channel currency assignment; unsaved changes are discarded.

        API: GET /channels/{id}/currency-assignments
        """

class ChannelCurrencyAssignmentFilters(FilterSet):
    """Parameters of ChannelCurrencyAssignments."""

    def __init__(self) -> None: ...

class ChannelCurrencyAssignments(Resource[ChannelCurrencyAssignment]):
    """Currencies in which channels sell."""

    meta: ClassVar[ResourceMeta]
    def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[ChannelCurrencyAssignment]:
        """One page of channel currency assignments, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/currency-assignments
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[ChannelCurrencyAssignment]:
        """All channel currency assignments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/currency-assignments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[ChannelCurrencyAssignment]:
        """A range of channel currency assignments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/currency-assignments
        """

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> ChannelCurrencyAssignment:
        """One channel currency assignment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{id}/currency-assignments
        """

    def create(
        self, *, channel_id: int, enabled_currencies: Sequence[str], default_currency: str
    ) -> ChannelCurrencyAssignment:
        """Create one channel currency assignment and return it as stored.

        Args:
            channel_id: Id of the channel.
            enabled_currencies: Three-letter codes of the currencies in use.
            default_currency: Three-letter code of the default currency, one of those in use.

        API: POST /channels/currency-assignments
        """

    def update(
        self, id: int, /, *, enabled_currencies: Sequence[str], default_currency: str
    ) -> ChannelCurrencyAssignment:
        """Change one channel currency assignment; only the fields that are passed are sent.

        Args:
            enabled_currencies: Three-letter codes of the currencies in use.
            default_currency: Three-letter code of the default currency, one of those in use.

        API: PUT /channels/{id}/currency-assignments
        """

    def delete(self, id: int, /) -> None:
        """Delete one channel currency assignment.

        API: DELETE /channels/{id}/currency-assignments
        """

    def create_many(
        self,
        rows: Iterable[
            ChannelCurrencyAssignmentCreate
            | ChannelCurrencyAssignment
            | AsyncChannelCurrencyAssignment
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ChannelCurrencyAssignment]:
        """Create channel currency assignments, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /channels/currency-assignments
        """

    def update_many(
        self,
        rows: Iterable[
            ChannelCurrencyAssignmentUpdateRow
            | ChannelCurrencyAssignment
            | AsyncChannelCurrencyAssignment
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[ChannelCurrencyAssignment]:
        """Change channel currency assignments, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /channels/currency-assignments
        """

    def assign(
        self, channel_id: int, /, *, enabled_currencies: Sequence[str], default_currency: str
    ) -> ChannelCurrencyAssignment | None:
        """Assigns currencies to a channel that has none.

        Args:
            enabled_currencies: Three-letter codes of the currencies in use.
            default_currency: Three-letter code of the default currency, one of those in use.

        API: POST /channels/{channel_id}/currency-assignments
        """

class AsyncChannelCurrencyAssignments(AsyncResource[AsyncChannelCurrencyAssignment]):
    """Currencies in which channels sell. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> RecordPage[AsyncChannelCurrencyAssignment]:
        """One page of channel currency assignments, as a list with has_more.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/currency-assignments
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncChannelCurrencyAssignment]:
        """All channel currency assignments, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/currency-assignments
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncChannelCurrencyAssignment]:
        """A range of channel currency assignments by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/currency-assignments
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncChannelCurrencyAssignment:
        """One channel currency assignment by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /channels/{id}/currency-assignments
        """

    async def create(
        self, *, channel_id: int, enabled_currencies: Sequence[str], default_currency: str
    ) -> AsyncChannelCurrencyAssignment:
        """Create one channel currency assignment and return it as stored.

        Args:
            channel_id: Id of the channel.
            enabled_currencies: Three-letter codes of the currencies in use.
            default_currency: Three-letter code of the default currency, one of those in use.

        API: POST /channels/currency-assignments
        """

    async def update(
        self, id: int, /, *, enabled_currencies: Sequence[str], default_currency: str
    ) -> AsyncChannelCurrencyAssignment:
        """Change one channel currency assignment; only the fields that are passed are sent.

        Args:
            enabled_currencies: Three-letter codes of the currencies in use.
            default_currency: Three-letter code of the default currency, one of those in use.

        API: PUT /channels/{id}/currency-assignments
        """

    async def delete(self, id: int, /) -> None:
        """Delete one channel currency assignment.

        API: DELETE /channels/{id}/currency-assignments
        """

    async def create_many(
        self,
        rows: Iterable[
            ChannelCurrencyAssignmentCreate
            | ChannelCurrencyAssignment
            | AsyncChannelCurrencyAssignment
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncChannelCurrencyAssignment]:
        """Create channel currency assignments, many at once, and return them in the order of the rows.

        Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: POST /channels/currency-assignments
        """

    async def update_many(
        self,
        rows: Iterable[
            ChannelCurrencyAssignmentUpdateRow
            | ChannelCurrencyAssignment
            | AsyncChannelCurrencyAssignment
        ],
        /,
        *,
        concurrency: int = 1,
    ) -> list[AsyncChannelCurrencyAssignment]:
        """Change channel currency assignments, many at once, and return them in the order of the rows.

        A row is a dict with the id, or a record, of which the changes are sent. Rows are taken, checked and sent in chunks. The batch ends with the first request that fails, with a row that cannot be sent, or when the iterable raises. If requests were sent by then, BatchException tells which rows are done, failed, unknown or not sent; otherwise the error itself is raised.

        Args:
            rows: The rows, as dicts or records; taken from the iterable as they are needed.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: PUT /channels/currency-assignments
        """

    async def assign(
        self, channel_id: int, /, *, enabled_currencies: Sequence[str], default_currency: str
    ) -> AsyncChannelCurrencyAssignment | None:
        """Assigns currencies to a channel that has none.

        Args:
            enabled_currencies: Three-letter codes of the currencies in use.
            default_currency: Three-letter code of the default currency, one of those in use.

        API: POST /channels/{channel_id}/currency-assignments
        """
