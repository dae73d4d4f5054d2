"""Options: Shared options, such as size or color, that option sets are built from.

Generated from schema/v2/options.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.record import AsyncRecord, Record

OptionType = Union[
    Literal["C"],
    Literal["D"],
    Literal["F"],
    Literal["MT"],
    Literal["RB"],
    Literal["RT"],
    Literal["S"],
    Literal["P"],
    Literal["PI"],
    Literal["CS"],
    Literal["T"],
]
"""Values of Option.type."""


class OptionFields(BaseRecord):
    """Fields of Option and AsyncOption."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the option.", access="read_only")
    product_id = Field(
        codecs.INTEGER,
        "Product that owns the option; null when it is not tied to one.",
        access="read_only",
        nullable=True,
    )
    name = Field(
        codecs.STRING, "Name the merchant sees in the control panel.", required=("create",)
    )
    display_name = Field(codecs.STRING, "Name shown to shoppers; the internal name when left out.")
    type = Field(
        codecs.text_enum(OptionType, open=True),
        "Code of the input kind, such as S select, CS swatch, T text, RB radio.",
    )


class Option(OptionFields, Record):
    """One option. Shared options, such as size or color, that option sets are built from."""

    __slots__ = ()

    values = Link("The values that can be chosen.", "OptionValues", many=True)
    product = Link(
        "The product in the catalog, or None when it is no longer there.",
        "Products",
        via="product_id",
        virtual=True,
        none_when=0,
    )


class AsyncOption(OptionFields, AsyncRecord):
    """One option. Shared options, such as size or color, that option sets are built from. For asynchronous clients."""

    __slots__ = ()

    values = Option.values.awaited()
    product = Option.product.awaited()


class OptionFilters(FilterSet):
    """Parameters of Options."""

    name = Parameter(codecs.STRING, "Options with this internal name.")
    display_name = Parameter(codecs.STRING, "Options with this name for shoppers.")
    type = Parameter(codecs.STRING, "Options of this kind of input, by its code.")


class Options(Resource[Option]):
    """Shared options, such as size or color, that option sets are built from. Deprecated: The API recommends V3 variant options and modifiers of products."""

    meta = ResourceMeta(
        name="Options",
        path="/options",
        record=Option,
        operations={
            "list": Operation("list", "GET", "/options", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/options/{id}"),
            "create": Operation("create", "POST", "/options", status=201),
            "update": Operation("update", "PUT", "/options/{id}"),
            "delete": Operation("delete", "DELETE", "/options/{id}", status=204),
            "delete_all": Operation("delete_all", "DELETE", "/options", status=204),
            "count": Operation("count", "GET", "/options/count"),
        },
        filters=OptionFilters,
        paging=Paging(50, 250),
        columns=("id", "name", "display_name", "type"),
    )


class AsyncOptions(AsyncResource[AsyncOption]):
    """Shared options, such as size or color, that option sets are built from. Deprecated: The API recommends V3 variant options and modifiers of products. For asynchronous clients."""

    meta = Options.meta._replace(record=AsyncOption)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OptionFields() -> None: ...

    def OptionFilters() -> None: ...

    def Option() -> None: ...

    def Options() -> None: ...

    def AsyncOption() -> None: ...

    def AsyncOptions() -> None: ...
