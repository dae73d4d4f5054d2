"""ResourceIndex: Index of the API: resource names mapped to links.

Generated from schema/root.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.records.record import Record


class ResourceIndexEntry(Record):
    """One resource index entry. Index of the API: resource names mapped to links."""

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


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ResourceIndexEntry() -> None: ...

    def ResourceIndexEntryFilters() -> None: ...

    def ResourceIndex() -> None: ...
