"""ProductCustomsInformation: Customs information of products that are shipped abroad.

Generated from schema/v3/product_customs_information.yaml by `bigcommerce-generate build`. Edit that, not this file.
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


class ProductCustomsEntryFields(BaseRecord):
    """Fields of ProductCustomsEntry and AsyncProductCustomsEntry."""

    __slots__ = ()

    product_id = Field(
        codecs.INTEGER, "Product that it describes.", access="create_only", required=("create",)
    )
    country_of_origin = Field(
        codecs.STRING,
        "Country of origin, by its two-letter ISO code.",
        required=("create", "update"),
    )
    commodity_description = Field(
        codecs.STRING,
        "Description of the product for customs forms.",
        required=("create", "update"),
        limits={"max_length": 100},
    )
    international_shipping = Field(
        codecs.BOOLEAN, "Whether the product is shipped abroad.", required=("create", "update")
    )
    hs_codes = Field(
        codecs.map_of(codecs.STRING),
        "Harmonized system codes, by the ISO code of the destination or ALL.",
        required=("create", "update"),
    )
    created_at = Field(codecs.ISO8601, "When the entry was created.", access="read_only")
    updated_at = Field(codecs.ISO8601, "When the entry was last changed.", access="read_only")


class ProductCustomsEntry(ProductCustomsEntryFields, Record):
    """One product customs entry. Customs information of products that are shipped abroad."""

    __slots__ = ()

    product = Link("The product that it describes.", "Products", via="product_id", virtual=True)


class AsyncProductCustomsEntry(ProductCustomsEntryFields, AsyncRecord):
    """One product customs entry. Customs information of products that are shipped abroad. For asynchronous clients."""

    __slots__ = ()

    product = ProductCustomsEntry.product.awaited()


class ProductCustomsEntryFilters(FilterSet):
    """Parameters of ProductCustomsInformation."""

    product_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Entries of these products.",
        wire="product_id:in",
        field="product_id",
        op="in",
    )


class ProductCustomsInformation(Resource[ProductCustomsEntry]):
    """Customs information of products that are shipped abroad."""

    meta = ResourceMeta(
        name="ProductCustomsInformation",
        path="/shipping/products/customs-information",
        api="v3",
        record=ProductCustomsEntry,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/shipping/products/customs-information",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/shipping/products/customs-information",
                envelope="data",
                by="product_id__in",
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/shipping/products/customs-information",
                envelope="data",
                max_rows=50,
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/shipping/products/customs-information",
                status=204,
                envelope="data",
                max_rows=10,
                ids="product_id:in",
            ),
            "create": Operation(
                "create",
                "PUT",
                "/shipping/products/customs-information",
                envelope="data",
                through="upsert_many",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/shipping/products/customs-information",
                envelope="data",
                through="upsert_many",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/shipping/products/customs-information",
                status=204,
                envelope="data",
                through="delete_many",
            ),
        },
        filters=ProductCustomsEntryFilters,
        paging=Paging(50, 50, by="page"),
        key="product_id",
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=(
            "product_id",
            "country_of_origin",
            "commodity_description",
            "international_shipping",
            "updated_at",
        ),
    )


class AsyncProductCustomsInformation(AsyncResource[AsyncProductCustomsEntry]):
    """Customs information of products that are shipped abroad. For asynchronous clients."""

    meta = ProductCustomsInformation.meta._replace(record=AsyncProductCustomsEntry)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def ProductCustomsEntryFields() -> None: ...

    def ProductCustomsEntryFilters() -> None: ...

    def ProductCustomsEntry() -> None: ...

    def ProductCustomsInformation() -> None: ...

    def AsyncProductCustomsEntry() -> None: ...

    def AsyncProductCustomsInformation() -> None: ...
