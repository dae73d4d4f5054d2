"""ResourceIndex: Index of the API: resource names mapped to links.

Generated from schema/v2/root.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class ResourceIndexEntryFields(BaseRecord):
    """Fields of ResourceIndexEntry and AsyncResourceIndexEntry."""

class ResourceIndexEntry(ResourceIndexEntryFields, Record):
    """One resource index entry. Index of the API: resource names mapped to links."""

    def refresh(self) -> ResourceIndexEntry:
        """Reload this resource index entry; unsaved changes are discarded.

        API: GET /
        """

class AsyncResourceIndexEntry(ResourceIndexEntryFields, AsyncRecord):
    """One resource index entry. Index of the API: resource names mapped to links. For asynchronous clients."""

    async def refresh(self) -> AsyncResourceIndexEntry:
        """Reload this resource index entry; unsaved changes are discarded.

        API: GET /
        """

class ResourceIndexEntryFilters(FilterSet):
    """Parameters of ResourceIndex."""

    def __init__(self) -> None: ...

class ResourceIndex(Resource[ResourceIndexEntry]):
    """Index of the API: resource names mapped to links."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> ResourceIndexEntry:
        """The resource index entry.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> ResourceIndexEntry:
        """The resource index entry: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /
        """

class AsyncResourceIndex(AsyncResource[AsyncResourceIndexEntry]):
    """Index of the API: resource names mapped to links. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncResourceIndexEntry:
        """The resource index entry.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /
        """

    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncResourceIndexEntry:
        """The resource index entry: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /
        """
