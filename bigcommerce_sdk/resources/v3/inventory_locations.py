"""InventoryLocations: Places that hold stock, such as stores and warehouses.

Generated from schema/v3/inventory_locations.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

InventoryLocationType = Union[Literal["PHYSICAL"], Literal["VIRTUAL"]]
"""Kinds of locations."""


class InventoryLocationDay(NestedRecord):
    """Opening hours on one day of the week."""

    __slots__ = ()

    open = Field(codecs.BOOLEAN, "Whether the location opens on that day.", default=False)
    opening = Field(codecs.STRING, "Opening time in its time zone, such as 08:00.", nullable=True)
    closing = Field(codecs.STRING, "Closing time in its time zone, such as 16:00.", nullable=True)


class InventoryLocationOperatingHours(NestedRecord):
    """Opening hours by day of the week."""

    __slots__ = ()

    sunday = Field(codecs.nested(InventoryLocationDay), "Hours on Sundays.", nullable=True)
    monday = Field(codecs.nested(InventoryLocationDay), "Hours on Mondays.", nullable=True)
    tuesday = Field(codecs.nested(InventoryLocationDay), "Hours on Tuesdays.", nullable=True)
    wednesday = Field(codecs.nested(InventoryLocationDay), "Hours on Wednesdays.", nullable=True)
    thursday = Field(codecs.nested(InventoryLocationDay), "Hours on Thursdays.", nullable=True)
    friday = Field(codecs.nested(InventoryLocationDay), "Hours on Fridays.", nullable=True)
    saturday = Field(codecs.nested(InventoryLocationDay), "Hours on Saturdays.", nullable=True)


class InventoryLocationCoordinates(NestedRecord):
    """Position on the map."""

    __slots__ = ()

    latitude = Field(
        codecs.DECIMAL_NUMBER,
        "Degrees north of the equator; negative ones are south.",
        required=("create", "update"),
        limits={"min": -90, "max": 90},
    )
    longitude = Field(
        codecs.DECIMAL_NUMBER,
        "Degrees east of Greenwich; negative ones are west.",
        required=("create", "update"),
        limits={"min": -180, "max": 180},
    )


class InventoryLocationAddress(NestedRecord):
    """Where a location is."""

    __slots__ = ()

    address1 = Field(codecs.STRING, "Street and house number.", required=("create",))
    address2 = Field(codecs.STRING, "Second line, such as the floor.", nullable=True)
    city = Field(codecs.STRING, "City or town.", required=("create",))
    state = Field(codecs.STRING, "State or province.", required=("create",))
    zip = Field(codecs.STRING, "Postal or ZIP code.", required=("create",))
    email = Field(codecs.STRING, "E-mail address of the location.", required=("create",))
    phone = Field(codecs.STRING, "Phone number.", nullable=True)
    geo_coordinates = Field(
        codecs.nested(InventoryLocationCoordinates), "Position on the map.", required=("create",)
    )
    country_code = Field(codecs.STRING, "Country by its ISO code.", required=("create", "update"))


class InventoryLocationSpecialHours(NestedRecord):
    """Hours on one date."""

    __slots__ = ()

    label = Field(codecs.STRING, "What the day is called.", required=("create", "update"))
    date_ = Field(codecs.DATE, "The day.", wire="date", required=("create", "update"))
    open = Field(
        codecs.BOOLEAN, "Whether the location opens on that day.", required=("create", "update")
    )
    opening = Field(
        codecs.STRING,
        "Opening time in its time zone, such as 09:00.",
        nullable=True,
        default="00:00",
    )
    closing = Field(
        codecs.STRING,
        "Closing time in its time zone, such as 16:00.",
        nullable=True,
        default="00:00",
    )
    all_day = Field(codecs.BOOLEAN, "Whether it applies to the whole day.", default=False)
    annual = Field(codecs.BOOLEAN, "Whether it applies every year.", default=False)


class InventoryLocationFields(BaseRecord):
    """Fields of InventoryLocation and AsyncInventoryLocation."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the location.", access="read_only")
    code = Field(codecs.STRING, "Identifier that the merchant chose; unique.")
    label = Field(codecs.STRING, "Name that the merchant sees.")
    description = Field(
        codecs.STRING, "Text for shoppers; the GraphQL Storefront API returns it.", nullable=True
    )
    managed_by_external_source = Field(
        codecs.BOOLEAN,
        "Whether another system keeps the stock levels, so that the control panel cannot edit them.",
        default=False,
    )
    type_id = Field(
        codecs.text_enum(InventoryLocationType),
        "Whether it is a place with an address or virtual.",
        default="PHYSICAL",
    )
    enabled = Field(codecs.BOOLEAN, "Whether the location is in use.", default=True)
    operating_hours = Field(
        codecs.nested(InventoryLocationOperatingHours),
        "Opening hours by day of the week.",
        nullable=True,
    )
    time_zone = Field(
        codecs.STRING, "Time zone by its IANA name, such as Europe/Paris.", nullable=True
    )
    created_at = Field(codecs.ISO8601, "When the location was created.", access="read_only")
    updated_at = Field(codecs.ISO8601, "When the location was last changed.", access="read_only")
    address = Field(
        codecs.nested(InventoryLocationAddress),
        "Where the location is; a create of a PHYSICAL one needs it.",
        nullable=True,
    )
    storefront_visibility = Field(
        codecs.BOOLEAN, "Whether shoppers see the location.", default=True
    )
    special_hours = Field(
        codecs.array(codecs.nested(InventoryLocationSpecialHours)),
        "Days with other hours, such as holidays.",
    )


class InventoryLocation(InventoryLocationFields, Record):
    """One inventory location. Places that hold stock, such as stores and warehouses."""

    __slots__ = ()

    items = Link("The stock at the location.", "InventoryLocationItems", many=True, virtual=True)
    metafields = Link(
        "Values that apps keep with the location.",
        "InventoryLocationMetafields",
        many=True,
        virtual=True,
    )


class AsyncInventoryLocation(InventoryLocationFields, AsyncRecord):
    """One inventory location. Places that hold stock, such as stores and warehouses. For asynchronous clients."""

    __slots__ = ()

    items = InventoryLocation.items.awaited()
    metafields = InventoryLocation.metafields.awaited()


class InventoryLocationFilters(FilterSet):
    """Parameters of InventoryLocations."""

    location_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Locations with one of these ids.",
        wire="location_id:in",
        field="id",
        op="in",
    )
    location_code__in = Parameter(
        codecs.csv(codecs.STRING),
        "Locations with one of these codes.",
        wire="location_code:in",
        field="code",
        op="in",
    )
    is_default = Parameter(
        codecs.BOOLEAN, "The default location when true, all others when false.", op="none"
    )
    type_id__in = Parameter(
        codecs.csv(codecs.STRING),
        "Locations of these types, PHYSICAL or VIRTUAL.",
        wire="type_id:in",
        field="type_id",
        op="in",
    )
    managed_by_external_source = Parameter(
        codecs.BOOLEAN, "Whether another system keeps the stock levels."
    )
    is_active = Parameter(
        codecs.BOOLEAN,
        "Locations in use when true, all others when false.",
        field="enabled",
        op="equals",
    )
    storefront_visibility = Parameter(codecs.BOOLEAN, "Whether shoppers see the location.")


class InventoryLocations(Resource[InventoryLocation]):
    """Places that hold stock, such as stores and warehouses."""

    meta = ResourceMeta(
        name="InventoryLocations",
        path="/inventory/locations",
        api="v3",
        record=InventoryLocation,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/inventory/locations",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/inventory/locations", envelope="data", by="location_id__in"
            ),
            "create_many": Operation(
                "create_many",
                "POST",
                "/inventory/locations",
                envelope="data",
                max_rows=10,
                concurrent=50,
            ),
            "update_many": Operation(
                "update_many",
                "PUT",
                "/inventory/locations",
                envelope="data",
                max_rows=10,
                concurrent=50,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/inventory/locations",
                envelope="data",
                max_rows=10,
                ids="location_id:in",
            ),
            "create": Operation(
                "create", "POST", "/inventory/locations", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/inventory/locations", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete", "DELETE", "/inventory/locations", envelope="data", through="delete_many"
            ),
        },
        filters=InventoryLocationFilters,
        paging=Paging(50, 1000, by="page"),
        scopes=("store_locations_read_only", "store_locations"),
        columns=("id", "code", "label", "type_id", "enabled", "storefront_visibility"),
    )


class AsyncInventoryLocations(AsyncResource[AsyncInventoryLocation]):
    """Places that hold stock, such as stores and warehouses. For asynchronous clients."""

    meta = InventoryLocations.meta._replace(record=AsyncInventoryLocation)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def InventoryLocationFields() -> None: ...

    def InventoryLocationFilters() -> None: ...

    def InventoryLocation() -> None: ...

    def InventoryLocations() -> None: ...

    def AsyncInventoryLocation() -> None: ...

    def AsyncInventoryLocations() -> None: ...
