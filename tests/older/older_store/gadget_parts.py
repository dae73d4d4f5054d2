"""GadgetParts: Parts of a gadget.

Generated from overlay/gadgets.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.bound import BoundResource
from bigcommerce_sdk.fields import Field
from bigcommerce_sdk.filters import FilterSet
from bigcommerce_sdk.metadata import Operation, Paging, ResourceMeta
from bigcommerce_sdk.record import SubResourceRecord
from bigcommerce_sdk.resource import Resource


class GadgetPart(SubResourceRecord):
    """One gadget part. Parts of a gadget."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number of the part.", access="read_only")
    name = Field(codecs.STRING, "Name.")


class GadgetPartFilters(FilterSet):
    """Parameters of GadgetParts."""


class GadgetParts(Resource[GadgetPart]):
    """Parts of a gadget."""

    meta = ResourceMeta(
        name="GadgetParts",
        path="/gadgets/{gadget_id}/parts",
        record=GadgetPart,
        operations={
            "list": Operation("list", "GET", "/gadgets/{gadget_id}/parts", accepts=("paging",)),
            "get": Operation("get", "GET", "/gadgets/{gadget_id}/parts/{id}"),
            "create": Operation("create", "POST", "/gadgets/{gadget_id}/parts", status=201),
            "update": Operation("update", "PUT", "/gadgets/{gadget_id}/parts/{id}"),
            "delete": Operation("delete", "DELETE", "/gadgets/{gadget_id}/parts/{id}", status=204),
        },
        filters=GadgetPartFilters,
        paging=Paging(50, 250),
        parents=("gadget_id",),
    )


class BoundGadgetParts(BoundResource[GadgetPart]):
    """GadgetParts of one gadget."""

    meta = GadgetParts.meta
