"""OptionSets: Reusable groups of options that products can be given.

Generated from schema/v2/option_sets.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class OptionSetFields(BaseRecord):
    """Fields of OptionSet and AsyncOptionSet."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Number that identifies the option set.", access="read_only")
    name = Field(
        codecs.STRING, "Name the merchant sees in the control panel.", required=("create", "update")
    )
    product_id = Field(
        codecs.INTEGER,
        "Product that owns the set; null when it is not tied to one.",
        access="read_only",
        nullable=True,
    )


class OptionSet(OptionSetFields, Record):
    """One option set. Reusable groups of options that products can be given."""

    __slots__ = ()

    options = Link("The options in the set.", "OptionSetOptions", many=True)
    product = Link(
        "The product in the catalog, or None when it is no longer there.",
        "Products",
        via="product_id",
        virtual=True,
        none_when=0,
    )


class AsyncOptionSet(OptionSetFields, AsyncRecord):
    """One option set. Reusable groups of options that products can be given. For asynchronous clients."""

    __slots__ = ()

    options = OptionSet.options.awaited()
    product = OptionSet.product.awaited()


class OptionSetFilters(FilterSet):
    """Parameters of OptionSets."""

    name = Parameter(codecs.STRING, "Option sets with this name.")


class OptionSets(Resource[OptionSet]):
    """Reusable groups of options that products can be given. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets."""

    meta = ResourceMeta(
        name="OptionSets",
        path="/option_sets",
        record=OptionSet,
        operations={
            "list": Operation("list", "GET", "/option_sets", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/option_sets/{id}"),
            "create": Operation("create", "POST", "/option_sets", status=201),
            "update": Operation("update", "PUT", "/option_sets/{id}"),
            "delete": Operation("delete", "DELETE", "/option_sets/{id}", status=204),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/option_sets",
                status=204,
                doc="Deletes every option set of the store; the platform has withdrawn this call.",
                sunset="The API lists this call as removed.",
            ),
            "count": Operation("count", "GET", "/option_sets/count"),
        },
        filters=OptionSetFilters,
        paging=Paging(50, 250),
        columns=("id", "name", "product_id"),
    )


class AsyncOptionSets(AsyncResource[AsyncOptionSet]):
    """Reusable groups of options that products can be given. Deprecated: The API recommends V3 variant options and modifiers of products; V3 has no option sets. For asynchronous clients."""

    meta = OptionSets.meta._replace(record=AsyncOptionSet)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OptionSetFields() -> None: ...

    def OptionSetFilters() -> None: ...

    def OptionSet() -> None: ...

    def OptionSets() -> None: ...

    def AsyncOptionSet() -> None: ...

    def AsyncOptionSets() -> None: ...
