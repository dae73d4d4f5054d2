"""Gadgets: Gadgets of the app.

Generated from overlay/gadgets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.fields import Field
from bigcommerce_sdk.filters import FilterSet, Parameter
from bigcommerce_sdk.links import Link
from bigcommerce_sdk.metadata import Action, Operation, Paging, ResourceMeta
from bigcommerce_sdk.record import NestedRecord, Record
from bigcommerce_sdk.resource import Resource

GadgetKind = Union[Literal["round"], Literal["flat"]]
"""Kinds."""


class GadgetSize(NestedRecord):
    """The size of a gadget."""

    __slots__ = ()

    width = Field(codecs.DECIMAL, "Width.")


class Gadget(Record):
    """One gadget. Gadgets of the app."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number of the gadget.", access="read_only")
    name = Field(codecs.STRING, "Name.", required=("create",), limits={"max_length": 40})
    kind = Field(codecs.text_enum(GadgetKind), "Kind.")
    made = Field(codecs.ISO8601, "When it was made.", nullable=True)
    size = Field(codecs.nested(GadgetSize), "Size.")
    tags = Field(codecs.array(codecs.STRING), "Tags.")
    product_id = Field(codecs.INTEGER, "The product.")
    parts = Link("Its parts.", "GadgetParts", many=True, virtual=True)
    product = Link("The product.", "Products", via="product_id", virtual=True)


class GadgetFilters(FilterSet):
    """Parameters of Gadgets."""

    min_id = Parameter(codecs.INTEGER, "Lowest id.", field="id", op="min")
    name = Parameter(codecs.STRING, "With this name.")


class Gadgets(Resource[Gadget]):
    """Gadgets of the app."""

    meta = ResourceMeta(
        name="Gadgets",
        path="/gadgets",
        record=Gadget,
        operations={
            "list": Operation("list", "GET", "/gadgets", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/gadgets/{id}"),
            "create": Operation("create", "POST", "/gadgets", status=201),
            "update": Operation("update", "PUT", "/gadgets/{id}"),
            "delete": Operation("delete", "DELETE", "/gadgets/{id}", status=204),
            "count": Operation("count", "GET", "/gadgets/count"),
        },
        filters=GadgetFilters,
        actions=(
            Action("polish", "POST", "/gadgets/{id}/polish", on_record=True, doc="Polish it."),
        ),
        paging=Paging(50, 250, keyset="min_id"),
    )
