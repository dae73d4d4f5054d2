"""PickupMethods: Ways to pick up orders at a location.

Generated from schema/v3/pickup_methods.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

PickupRadiusUnit = Union[Literal["KM"], Literal["MI"]]
"""Kilometres or miles."""

PickupMethodsSort = Union[
    Literal["date_modified"],
    Literal["date_modified:asc"],
    Literal["date_modified:desc"],
    Literal["name"],
    Literal["name:asc"],
    Literal["name:desc"],
]
"""What PickupMethods can be ordered by."""


class PickupCoordinates(NestedRecord):
    """Place on the map."""

    __slots__ = ()

    latitude = Field(
        codecs.DECIMAL_NUMBER,
        "Degrees north of the equator; negative ones are south.",
        required=("create",),
    )
    longitude = Field(
        codecs.DECIMAL_NUMBER,
        "Degrees east of Greenwich; negative ones are west.",
        required=("create",),
    )


class PickupRadius(NestedRecord):
    """Distance from a place."""

    __slots__ = ()

    value = Field(codecs.INTEGER, "Number of kilometres or miles.", required=("create",))
    unit = Field(
        codecs.text_enum(PickupRadiusUnit),
        "Whether the value is in kilometres (KM) or miles (MI).",
        required=("create",),
    )


class PickupSearchArea(NestedRecord):
    """A circle around a place."""

    __slots__ = ()

    coordinates = Field(codecs.nested(PickupCoordinates), "Place in the middle.")
    radius = Field(codecs.nested(PickupRadius), "Distance from the place.", required=("create",))


class PickupQueryItem(NestedRecord):
    """An item to pick up."""

    __slots__ = ()

    variant_id = Field(codecs.INTEGER, "Variant to pick up.", required=("create",))
    quantity = Field(codecs.INTEGER, "Number of units.", required=("create",))


class PickupOptionQuery(NestedRecord):
    """Items to pick up, and where."""

    __slots__ = ()

    search_area = Field(
        codecs.nested(PickupSearchArea), "Area in which to look.", required=("create",)
    )
    items = Field(
        codecs.array(codecs.nested(PickupQueryItem)),
        "Items that are to be picked up together.",
        required=("create",),
    )


class PickupOptionMethod(NestedRecord):
    """A pickup method."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the pickup method.")
    location_id = Field(codecs.INTEGER, "Location where orders are picked up.")
    display_name = Field(codecs.STRING, "Name that shoppers see.")
    collection_instructions = Field(
        codecs.STRING, "What shoppers have to do to pick up an order.", nullable=True
    )
    collection_time_description = Field(
        codecs.STRING, "When orders can be picked up, in words.", nullable=True
    )


class PickupOptionItem(NestedRecord):
    """An item that can be picked up."""

    __slots__ = ()

    variant_id = Field(codecs.INTEGER, "Variant that can be picked up.")
    quantity = Field(codecs.INTEGER, "Number of units.")


class PickupOption(NestedRecord):
    """A pickup method and the items that it has."""

    __slots__ = ()

    pickup_method = Field(
        codecs.nested(PickupOptionMethod), "The pickup method that has the items."
    )
    available_items = Field(
        codecs.array(codecs.nested(PickupOptionItem)), "Items that can be picked up with it."
    )


class PickupOptionResult(NestedRecord):
    """One result of a search for pickup methods."""

    __slots__ = ()

    pickup_options = Field(
        codecs.array(codecs.nested(PickupOption)), "Pickup methods that have all items."
    )


class PickupOptionResults(NestedRecord):
    """Results of a search for pickup methods."""

    __slots__ = ()

    results = Field(
        codecs.array(codecs.nested(PickupOptionResult)), "Results, each with pickup methods."
    )


class PickupMethodFields(BaseRecord):
    """Fields of PickupMethod and AsyncPickupMethod."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the pickup method.", access="read_only")
    location_id = Field(codecs.INTEGER, "Location where orders are picked up.")
    display_name = Field(codecs.STRING, "Name that shoppers see.", limits={"max_length": 250})
    collection_instructions = Field(
        codecs.STRING,
        "What shoppers have to do to pick up an order.",
        nullable=True,
        limits={"max_length": 250},
    )
    collection_time_description = Field(
        codecs.STRING,
        "When orders can be picked up, in words.",
        nullable=True,
        limits={"max_length": 250},
    )
    location_identity = Field(codecs.INTEGER, "Former name of location_id.", nullable=True)
    date_created = Field(codecs.ISO8601, "When the pickup method was created.", access="read_only")
    date_modified = Field(
        codecs.ISO8601, "When the pickup method was last changed.", access="read_only"
    )


class PickupMethod(PickupMethodFields, Record):
    """One pickup method. Ways to pick up orders at a location."""

    __slots__ = ()

    location = Link(
        "The location where orders are picked up.",
        "InventoryLocations",
        via="location_id",
        virtual=True,
    )


class AsyncPickupMethod(PickupMethodFields, AsyncRecord):
    """One pickup method. Ways to pick up orders at a location. For asynchronous clients."""

    __slots__ = ()

    location = PickupMethod.location.awaited()


class PickupMethodFilters(FilterSet):
    """Parameters of PickupMethods."""

    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Pickup methods with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    date_created = Parameter(codecs.ISO8601, "Pickup methods created at this time.")
    date_created__min = Parameter(
        codecs.ISO8601,
        "Pickup methods created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Pickup methods created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_modified = Parameter(codecs.ISO8601, "Pickup methods last changed at this time.")
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Pickup methods last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Pickup methods last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    sort = Parameter(
        codecs.text_enum(PickupMethodsSort),
        "What to order by; the direction follows a colon.",
        group="sort",
    )


class PickupMethods(Resource[PickupMethod]):
    """Ways to pick up orders at a location."""

    meta = ResourceMeta(
        name="PickupMethods",
        path="/pickup/methods",
        api="v3",
        record=PickupMethod,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/pickup/methods",
                accepts=("filters", "sort", "paging"),
                envelope="data",
            ),
            "get": Operation("get", "GET", "/pickup/methods", envelope="data", by="id__in"),
            "create_many": Operation(
                "create_many", "POST", "/pickup/methods", envelope="data", max_rows=100
            ),
            "update_many": Operation(
                "update_many", "PUT", "/pickup/methods", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/pickup/methods",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/pickup/methods", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/pickup/methods", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/pickup/methods",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=PickupMethodFilters,
        actions=(
            Action(
                "find_options",
                "POST",
                "/pickup/options",
                body=PickupOptionQuery,
                required=("search_area", "items"),
                returns=PickupOptionResults,
                doc="Finds up to 10 pickup methods near a place where all given items are in stock.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        scopes=("store_fulfillment_methods_read_only", "store_fulfillment_methods_manage"),
        columns=(
            "id",
            "display_name",
            "location_id",
            "collection_time_description",
            "date_modified",
        ),
    )


class AsyncPickupMethods(AsyncResource[AsyncPickupMethod]):
    """Ways to pick up orders at a location. For asynchronous clients."""

    meta = PickupMethods.meta._replace(record=AsyncPickupMethod)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PickupMethodFields() -> None: ...

    def PickupMethodFilters() -> None: ...

    def PickupMethod() -> None: ...

    def PickupMethods() -> None: ...

    def AsyncPickupMethod() -> None: ...

    def AsyncPickupMethods() -> None: ...
