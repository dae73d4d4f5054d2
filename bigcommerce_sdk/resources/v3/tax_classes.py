"""TaxClasses: Groups of products that are taxed at the same rates.

Generated from schema/v3/tax_classes.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class TaxClassFields(BaseRecord):
    """Fields of TaxClass and AsyncTaxClass."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the tax class.", access="read_only")
    name = Field(
        codecs.STRING,
        "Name of the class, unique regardless of case.",
        required=("create", "update"),
        limits={"min_length": 1, "max_length": 100},
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
        path="/tax/classes",
        api="v3",
        record=TaxClass,
        operations={
            "create_many": Operation(
                "create_many", "POST", "/tax/classes", envelope="data", max_rows=50
            ),
            "update_many": Operation(
                "update_many", "PUT", "/tax/classes", envelope="data", max_rows=50
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/tax/classes",
                status=204,
                envelope="data",
                max_rows=50,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/tax/classes", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/tax/classes", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/tax/classes",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=TaxClassFilters,
        columns=("id", "name", "created_at", "updated_at"),
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
