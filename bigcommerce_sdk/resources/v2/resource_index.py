"""ResourceIndex: Index of the API: resource names mapped to links.

Generated from schema/v2/root.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class ResourceIndexEntryFields(BaseRecord):
    """Fields of ResourceIndexEntry and AsyncResourceIndexEntry."""

    __slots__ = ()


class ResourceIndexEntry(ResourceIndexEntryFields, Record):
    """One resource index entry. Index of the API: resource names mapped to links."""

    __slots__ = ()


class AsyncResourceIndexEntry(ResourceIndexEntryFields, AsyncRecord):
    """One resource index entry. Index of the API: resource names mapped to links. For asynchronous clients."""

    __slots__ = ()


class ResourceIndexEntryFilters(FilterSet):
    """Parameters of ResourceIndex."""


class ResourceIndex(Resource[ResourceIndexEntry]):
    """Index of the API: resource names mapped to links."""

    meta = ResourceMeta(
        name="ResourceIndex",
        path="/",
        record=ResourceIndexEntry,
        operations={"get": Operation("get", "GET", "/")},
        filters=ResourceIndexEntryFilters,
        single=True,
    )


class AsyncResourceIndex(AsyncResource[AsyncResourceIndexEntry]):
    """Index of the API: resource names mapped to links. For asynchronous clients."""

    meta = ResourceIndex.meta._replace(record=AsyncResourceIndexEntry)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ResourceIndexEntryFields() -> None: ...

    def ResourceIndexEntryFilters() -> None: ...

    def ResourceIndexEntry() -> None: ...

    def ResourceIndex() -> None: ...

    def AsyncResourceIndexEntry() -> None: ...

    def AsyncResourceIndex() -> None: ...
