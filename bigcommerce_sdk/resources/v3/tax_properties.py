"""TaxProperties: Attributes of products and customers that tax providers use.

Generated from schema/v3/tax_properties.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.record import AsyncRecord, Record

TaxPropertyType = Union[Literal["PRODUCT"], Literal["CUSTOMER"]]
"""Records that have tax properties."""


class TaxPropertyFields(BaseRecord):
    """Fields of TaxProperty and AsyncTaxProperty."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the tax property.", access="read_only")
    code = Field(
        codecs.STRING, "Code by which the tax provider knows the property.", required=("create",)
    )
    display_name = Field(
        codecs.STRING, "Label of the field in the control panel.", required=("create",)
    )
    description = Field(
        codecs.STRING, "Help text of the field in the control panel.", nullable=True
    )
    created_at = Field(codecs.ISO8601, "When the tax property was created.", access="read_only")
    updated_at = Field(
        codecs.ISO8601, "When the tax property was last changed.", access="read_only"
    )
    type = Field(
        codecs.text_enum(TaxPropertyType),
        "Whether products or customers have the property.",
        access="create_only",
        required=("create",),
    )


class TaxProperty(TaxPropertyFields, Record):
    """One tax property. Attributes of products and customers that tax providers use."""

    __slots__ = ()


class AsyncTaxProperty(TaxPropertyFields, AsyncRecord):
    """One tax property. Attributes of products and customers that tax providers use. For asynchronous clients."""

    __slots__ = ()


class TaxPropertyFilters(FilterSet):
    """Parameters of TaxProperties."""

    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Tax properties with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    type__in = Parameter(
        codecs.csv(codecs.STRING),
        "Tax properties of these types, in lower case: product, customer.",
        wire="type:in",
        field="type",
        op="in",
    )


class TaxProperties(Resource[TaxProperty]):
    """Attributes of products and customers that tax providers use."""

    meta = ResourceMeta(
        name="TaxProperties",
        path="/tax/properties",
        api="v3",
        record=TaxProperty,
        operations={
            "list": Operation(
                "list", "GET", "/tax/properties", accepts=("filters",), envelope="data"
            ),
            "get": Operation("get", "GET", "/tax/properties", envelope="data", by="id__in"),
            "create_many": Operation(
                "create_many", "POST", "/tax/properties", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/tax/properties", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/tax/properties",
                status=204,
                envelope="data",
                doc="Fails with status 409 while products have values for a property.",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/tax/properties", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/tax/properties", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/tax/properties",
                status=204,
                envelope="data",
                doc="Fails with status 409 while products have values for a property.",
                through="delete_many",
            ),
        },
        filters=TaxPropertyFilters,
        paging=Paging(0, 0, by="none"),
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("id", "code", "display_name", "type", "description"),
    )


class AsyncTaxProperties(AsyncResource[AsyncTaxProperty]):
    """Attributes of products and customers that tax providers use. For asynchronous clients."""

    meta = TaxProperties.meta._replace(record=AsyncTaxProperty)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def TaxPropertyFields() -> None: ...

    def TaxPropertyFilters() -> None: ...

    def TaxProperty() -> None: ...

    def TaxProperties() -> None: ...

    def AsyncTaxProperty() -> None: ...

    def AsyncTaxProperties() -> None: ...
