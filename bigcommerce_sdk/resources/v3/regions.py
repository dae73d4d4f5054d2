"""Regions: Regions of a theme template, in which placements put widgets.

Generated from schema/v3/regions.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class RegionFields(BaseRecord):
    """Fields of Region and AsyncRegion."""

    __slots__ = ()

    name = Field(
        codecs.STRING, "Name that placements use, such as home_below_menu.", access="read_only"
    )


class Region(RegionFields, Record):
    """One region. Regions of a theme template, in which placements put widgets."""

    __slots__ = ()


class AsyncRegion(RegionFields, AsyncRecord):
    """One region. Regions of a theme template, in which placements put widgets. For asynchronous clients."""

    __slots__ = ()


class RegionFilters(FilterSet):
    """Parameters of Regions."""

    template_file = Parameter(
        codecs.STRING, "Theme template, such as pages/home.", required=True, op="none"
    )
    channel_id = Parameter(codecs.STRING, "Channel whose theme is meant.", op="none")


class Regions(Resource[Region]):
    """Regions of a theme template, in which placements put widgets."""

    meta = ResourceMeta(
        name="Regions",
        path="/content/regions",
        api="v3",
        record=Region,
        operations={
            "list": Operation(
                "list", "GET", "/content/regions", accepts=("filters",), envelope="data"
            )
        },
        filters=RegionFilters,
        paging=Paging(0, 0, by="none"),
        scopes=("store_v2_content_read_only", "store_v2_content"),
        columns=("name",),
    )


class AsyncRegions(AsyncResource[AsyncRegion]):
    """Regions of a theme template, in which placements put widgets. For asynchronous clients."""

    meta = Regions.meta._replace(record=AsyncRegion)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def RegionFields() -> None: ...

    def RegionFilters() -> None: ...

    def Region() -> None: ...

    def Regions() -> None: ...

    def AsyncRegion() -> None: ...

    def AsyncRegions() -> None: ...
