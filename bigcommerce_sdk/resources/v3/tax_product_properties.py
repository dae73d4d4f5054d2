"""TaxProductProperties: Tax properties of products, which tax providers get with each quote.

Generated from schema/v3/tax_product_properties.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class TaxProductPropertyFields(BaseRecord):
    """Fields of TaxProductProperty and AsyncTaxProductProperty."""

    __slots__ = ()

    product_id = Field(
        codecs.INTEGER, "Product with the properties.", access="create_only", required=("create",)
    )
    tax_properties = Field(
        codecs.MAP, "Values by the code of their tax property.", required=("create", "update")
    )


class TaxProductProperty(TaxProductPropertyFields, Record):
    """One tax product property. Tax properties of products, which tax providers get with each quote."""

    __slots__ = ()

    product = Link("The product with the properties.", "Products", via="product_id", virtual=True)


class AsyncTaxProductProperty(TaxProductPropertyFields, AsyncRecord):
    """One tax product property. Tax properties of products, which tax providers get with each quote. For asynchronous clients."""

    __slots__ = ()

    product = TaxProductProperty.product.awaited()


class TaxProductPropertyFilters(FilterSet):
    """Parameters of TaxProductProperties."""

    product_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Tax properties of these products.",
        required=True,
        wire="product_id:in",
        field="product_id",
        op="in",
    )


class TaxProductProperties(Resource[TaxProductProperty]):
    """Tax properties of products, which tax providers get with each quote."""

    meta = ResourceMeta(
        name="TaxProductProperties",
        path="/tax/products/properties",
        api="v3",
        record=TaxProductProperty,
        operations={
            "list": Operation(
                "list", "GET", "/tax/products/properties", accepts=("filters",), envelope="data"
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/tax/products/properties",
                envelope="data",
                doc="Adds properties to those of the products; existing ones get the new values.",
                max_rows=10,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/tax/products/properties",
                status=204,
                envelope="data",
                max_rows=10,
                ids="product_id:in",
            ),
            "create": Operation(
                "create",
                "PUT",
                "/tax/products/properties",
                envelope="data",
                doc="Adds properties to those of the products; existing ones get the new values.",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/tax/products/properties",
                envelope="data",
                doc="Adds properties to those of the products; existing ones get the new values.",
                through="upsert_many",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/tax/products/properties",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=TaxProductPropertyFilters,
        paging=Paging(0, 0, by="none"),
        key="product_id",
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("product_id", "tax_properties"),
    )


class AsyncTaxProductProperties(AsyncResource[AsyncTaxProductProperty]):
    """Tax properties of products, which tax providers get with each quote. For asynchronous clients."""

    meta = TaxProductProperties.meta._replace(record=AsyncTaxProductProperty)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def TaxProductPropertyFields() -> None: ...

    def TaxProductPropertyFilters() -> None: ...

    def TaxProductProperty() -> None: ...

    def TaxProductProperties() -> None: ...

    def AsyncTaxProductProperty() -> None: ...

    def AsyncTaxProductProperties() -> None: ...
