"""Time: Clock of the API; the documented way to test a connection.

Generated from schema/v2/time.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class ServerTimeFields(BaseRecord):
    """Fields of ServerTime and AsyncServerTime."""

    @property
    def time(self) -> datetime:
        """Current time in Unix seconds, UTC. Datetime, read-only, at least 0."""

class ServerTime(ServerTimeFields, Record):
    """One server time. Clock of the API; the documented way to test a connection."""

    def refresh(self) -> ServerTime:
        """Reload this server time; unsaved changes are discarded.

        API: GET /time
        """

class AsyncServerTime(ServerTimeFields, AsyncRecord):
    """One server time. Clock of the API; the documented way to test a connection. For asynchronous clients."""

    async def refresh(self) -> AsyncServerTime:
        """Reload this server time; unsaved changes are discarded.

        API: GET /time
        """

class ServerTimeFilters(FilterSet):
    """Parameters of Time."""

    def __init__(self) -> None: ...

class Time(Resource[ServerTime]):
    """Clock of the API; the documented way to test a connection."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> ServerTime:
        """The server time.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /time
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> ServerTime:
        """The server time: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /time
        """

class AsyncTime(AsyncResource[AsyncServerTime]):
    """Clock of the API; the documented way to test a connection. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(self, *, extra_params: Mapping[str, Any] | None = None) -> AsyncServerTime:
        """The server time.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /time
        """

    async def all(self, *, extra_params: Mapping[str, Any] | None = None) -> AsyncServerTime:
        """The server time: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /time
        """
