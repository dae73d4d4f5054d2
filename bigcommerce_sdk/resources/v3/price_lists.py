"""PriceLists: Lists of prices that replace catalog prices for customer groups or channels.

Generated from schema/v3/price_lists.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class PriceListFields(BaseRecord):
    """Fields of PriceList and AsyncPriceList."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the price list.", access="read_only")
    date_created = Field(codecs.ISO8601, "When the price list was created.", access="read_only")
    date_modified = Field(
        codecs.ISO8601, "When the price list was last changed.", access="read_only"
    )
    name = Field(
        codecs.STRING, "Name of the price list; unique in the store.", required=("create", "update")
    )
    active = Field(codecs.BOOLEAN, "Whether its prices are used.")


class PriceList(PriceListFields, Record):
    """One price list. Lists of prices that replace catalog prices for customer groups or channels."""

    __slots__ = ()

    records = Link("The prices of the list.", "PriceListRecords", many=True, virtual=True)


class AsyncPriceList(PriceListFields, AsyncRecord):
    """One price list. Lists of prices that replace catalog prices for customer groups or channels. For asynchronous clients."""

    __slots__ = ()

    records = PriceList.records.awaited()


class PriceListFilters(FilterSet):
    """Parameters of PriceLists."""

    name = Parameter(codecs.STRING, "The price list with this name.")
    date_created = Parameter(codecs.ISO8601, "Price lists created at this time.")
    date_modified = Parameter(codecs.ISO8601, "Price lists last changed at this time.")
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Price lists with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    name__like = Parameter(
        codecs.STRING,
        "Price lists whose name contains this text.",
        wire="name:like",
        field="name",
        op="like",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Price lists created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Price lists created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Price lists last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Price lists last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    before = Parameter(
        codecs.STRING, "Returns the rows before this cursor of a previous response.", group="option"
    )
    after = Parameter(
        codecs.STRING, "Returns the rows after this cursor of a previous response.", group="option"
    )


class PriceLists(Resource[PriceList]):
    """Lists of prices that replace catalog prices for customer groups or channels."""

    meta = ResourceMeta(
        name="PriceLists",
        path="/pricelists",
        api="v3",
        record=PriceList,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/pricelists",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation("get", "GET", "/pricelists/{id}", envelope="data"),
            "create": Operation("create", "POST", "/pricelists", envelope="data"),
            "update": Operation("update", "PUT", "/pricelists/{id}", envelope="data"),
            "delete": Operation(
                "delete", "DELETE", "/pricelists/{id}", status=204, envelope="data"
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/pricelists",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/pricelists",
                status=204,
                parameters=(
                    Parameter(
                        codecs.STRING, "Name of the price lists to delete.", name="name", op="none"
                    ),
                ),
                envelope="data",
                needs_filter=True,
            ),
        },
        filters=PriceListFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=("id", "name", "active", "date_created", "date_modified"),
    )


class AsyncPriceLists(AsyncResource[AsyncPriceList]):
    """Lists of prices that replace catalog prices for customer groups or channels. For asynchronous clients."""

    meta = PriceLists.meta._replace(record=AsyncPriceList)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PriceListFields() -> None: ...

    def PriceListFilters() -> None: ...

    def PriceList() -> None: ...

    def PriceLists() -> None: ...

    def AsyncPriceList() -> None: ...

    def AsyncPriceLists() -> None: ...
