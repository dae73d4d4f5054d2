"""TaxClasses: Groups of products that are taxed at the same rates.

Generated from schema/v2/tax_classes.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class TaxClassFields(BaseRecord):
    """Fields of TaxClass and AsyncTaxClass."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the tax class; products refer to it.",
        access="read_only",
    )
    name = Field(
        codecs.STRING, "Name of the tax class as the merchant sees it.", access="read_only"
    )
    created_at = Field(codecs.ISO8601, "When the tax class was created.", access="read_only")
    updated_at = Field(codecs.ISO8601, "When the tax class was last changed.", access="read_only")


class TaxClass(TaxClassFields, Record):
    """One tax class. Groups of products that are taxed at the same rates."""

    __slots__ = ()


class AsyncTaxClass(TaxClassFields, AsyncRecord):
    """One tax class. Groups of products that are taxed at the same rates. For asynchronous clients."""

    __slots__ = ()


class TaxClassFilters(FilterSet):
    """Parameters of TaxClasses."""


class TaxClasses(Resource[TaxClass]):
    """Groups of products that are taxed at the same rates."""

    meta = ResourceMeta(
        name="TaxClasses",
        path="/tax_classes",
        record=TaxClass,
        operations={
            "list": Operation("list", "GET", "/tax_classes", accepts=("paging",)),
            "get": Operation("get", "GET", "/tax_classes/{id}"),
        },
        filters=TaxClassFilters,
        paging=Paging(50, 250),
        scopes=("store_v2_information_read_only", ""),
        columns=("id", "name", "updated_at"),
    )


class AsyncTaxClasses(AsyncResource[AsyncTaxClass]):
    """Groups of products that are taxed at the same rates. For asynchronous clients."""

    meta = TaxClasses.meta._replace(record=AsyncTaxClass)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def TaxClassFields() -> None: ...

    def TaxClassFilters() -> None: ...

    def TaxClass() -> None: ...

    def TaxClasses() -> None: ...

    def AsyncTaxClass() -> None: ...

    def AsyncTaxClasses() -> None: ...
