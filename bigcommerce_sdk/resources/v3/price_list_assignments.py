"""PriceListAssignments: Which customer groups and channels get the prices of a price list.

Generated from schema/v3/price_list_assignments.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

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


class PriceListAssignmentInput(NestedRecord):
    """A customer group and a channel."""

    __slots__ = ()

    customer_group_id = Field(codecs.INTEGER, "Id of the customer group.", required=("create",))
    channel_id = Field(codecs.INTEGER, "Id of the channel.", required=("create",))


class PriceListAssignmentFields(BaseRecord):
    """Fields of PriceListAssignment and AsyncPriceListAssignment."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the assignment.", access="read_only")
    price_list_id = Field(
        codecs.INTEGER, "Id of the price list.", access="create_only", required=("create",)
    )
    customer_group_id = Field(
        codecs.INTEGER,
        "Id of the customer group; null for all groups.",
        access="create_only",
        nullable=True,
    )
    channel_id = Field(
        codecs.INTEGER,
        "Id of the channel; null for all channels.",
        access="create_only",
        nullable=True,
    )


class PriceListAssignment(PriceListAssignmentFields, Record):
    """One price list assignment. Which customer groups and channels get the prices of a price list."""

    __slots__ = ()

    price_list = Link(
        "The price list that is assigned.", "PriceLists", via="price_list_id", virtual=True
    )
    channel = Link(
        "The channel, or None for all channels.", "Channels", via="channel_id", virtual=True
    )


class AsyncPriceListAssignment(PriceListAssignmentFields, AsyncRecord):
    """One price list assignment. Which customer groups and channels get the prices of a price list. For asynchronous clients."""

    __slots__ = ()

    price_list = PriceListAssignment.price_list.awaited()
    channel = PriceListAssignment.channel.awaited()


class PriceListAssignmentFilters(FilterSet):
    """Parameters of PriceListAssignments."""

    id = Parameter(codecs.INTEGER, "The assignment with this id.")
    price_list_id = Parameter(codecs.INTEGER, "Assignments of this price list.")
    customer_group_id = Parameter(codecs.INTEGER, "Assignments to this customer group.")
    channel_id = Parameter(codecs.INTEGER, "Assignments to this channel.")
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Assignments with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    customer_group_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Assignments to these customer groups.",
        wire="customer_group_id:in",
        field="customer_group_id",
        op="in",
    )
    price_list_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Assignments of these price lists.",
        wire="price_list_id:in",
        field="price_list_id",
        op="in",
    )
    channel_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Assignments to these channels.",
        wire="channel_id:in",
        field="channel_id",
        op="in",
    )
    before = Parameter(
        codecs.STRING, "Returns the rows before this cursor of a previous response.", group="option"
    )
    after = Parameter(
        codecs.STRING, "Returns the rows after this cursor of a previous response.", group="option"
    )


class PriceListAssignments(Resource[PriceListAssignment]):
    """Which customer groups and channels get the prices of a price list."""

    meta = ResourceMeta(
        name="PriceListAssignments",
        path="/pricelists/assignments",
        api="v3",
        record=PriceListAssignment,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/pricelists/assignments",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/pricelists/assignments",
                accepts=("options",),
                envelope="data",
                by="id__in",
            ),
            "create_many": Operation(
                "create_many", "POST", "/pricelists/assignments", envelope="data", max_rows=25
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/pricelists/assignments",
                status=204,
                parameters=(
                    Parameter(
                        codecs.INTEGER, "Id of the assignment to delete.", name="id", op="none"
                    ),
                    Parameter(
                        codecs.INTEGER,
                        "Price list of the assignments to delete.",
                        name="price_list_id",
                        op="none",
                    ),
                    Parameter(
                        codecs.INTEGER,
                        "Customer group of the assignments to delete.",
                        name="customer_group_id",
                        op="none",
                    ),
                    Parameter(
                        codecs.INTEGER,
                        "Channel of the assignments to delete.",
                        name="channel_id",
                        op="none",
                    ),
                    Parameter(
                        codecs.csv(codecs.INTEGER),
                        "Channels of the assignments to delete.",
                        name="channel_id__in",
                        wire="channel_id:in",
                        op="none",
                    ),
                ),
                envelope="data",
                needs_filter=True,
            ),
            "create": Operation(
                "create", "POST", "/pricelists/assignments", envelope="data", through="create_many"
            ),
        },
        filters=PriceListAssignmentFilters,
        actions=(
            Action(
                "assign",
                "PUT",
                "/pricelists/{price_list_id}/assignments",
                body=PriceListAssignmentInput,
                required=("customer_group_id", "channel_id"),
                returns="record",
                envelope="data",
                doc="Assigns a price list to a customer group in a channel, in place of another list.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "price_list_id", "customer_group_id", "channel_id"),
    )


class AsyncPriceListAssignments(AsyncResource[AsyncPriceListAssignment]):
    """Which customer groups and channels get the prices of a price list. For asynchronous clients."""

    meta = PriceListAssignments.meta._replace(record=AsyncPriceListAssignment)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PriceListAssignmentFields() -> None: ...

    def PriceListAssignmentFilters() -> None: ...

    def PriceListAssignment() -> None: ...

    def PriceListAssignments() -> None: ...

    def AsyncPriceListAssignment() -> None: ...

    def AsyncPriceListAssignments() -> None: ...
