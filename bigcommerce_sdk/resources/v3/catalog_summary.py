"""CatalogSummary: Totals of the catalog: stock, variants and prices.

Generated from schema/v3/catalog_summary.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CatalogSummaryRecordFields(BaseRecord):
    """Fields of CatalogSummaryRecord and AsyncCatalogSummaryRecord."""

    __slots__ = ()

    inventory_count = Field(
        codecs.INTEGER, "Units in stock, over all products.", access="read_only"
    )
    inventory_value = Field(
        codecs.DECIMAL_NUMBER,
        "Value of the stock, in the currency of the store.",
        access="read_only",
    )
    primary_category_id = Field(
        codecs.INTEGER,
        "Category with the most products; null without categories.",
        access="read_only",
        nullable=True,
    )
    primary_category_name = Field(
        codecs.STRING,
        "Name of the category with the most products; null without categories.",
        access="read_only",
        nullable=True,
    )
    variant_count = Field(
        codecs.INTEGER, "Number of variants, over all products.", access="read_only"
    )
    highest_variant_price = Field(
        codecs.DECIMAL_NUMBER,
        "Highest price of a variant; null without variants.",
        access="read_only",
        nullable=True,
    )
    average_variant_price = Field(
        codecs.DECIMAL_NUMBER,
        "Average price of the variants; null without variants.",
        access="read_only",
        nullable=True,
    )
    lowest_variant_price = Field(
        codecs.DECIMAL,
        "Lowest price of a variant; null without variants.",
        access="read_only",
        nullable=True,
    )
    oldest_variant_date = Field(
        codecs.ISO8601,
        "When the oldest variant was created; null without variants.",
        access="read_only",
        nullable=True,
        none_as="",
    )
    newest_variant_date = Field(
        codecs.ISO8601,
        "When the newest variant was created; null without variants.",
        access="read_only",
        nullable=True,
        none_as="",
    )


class CatalogSummaryRecord(CatalogSummaryRecordFields, Record):
    """One catalog summary record. Totals of the catalog: stock, variants and prices."""

    __slots__ = ()

    primary_category = Link(
        "The category with the most products, or None.",
        "TreeCategories",
        via="primary_category_id",
        virtual=True,
    )


class AsyncCatalogSummaryRecord(CatalogSummaryRecordFields, AsyncRecord):
    """One catalog summary record. Totals of the catalog: stock, variants and prices. For asynchronous clients."""

    __slots__ = ()

    primary_category = CatalogSummaryRecord.primary_category.awaited()


class CatalogSummaryRecordFilters(FilterSet):
    """Parameters of CatalogSummary."""


class CatalogSummary(Resource[CatalogSummaryRecord]):
    """Totals of the catalog: stock, variants and prices."""

    meta = ResourceMeta(
        name="CatalogSummary",
        path="/catalog/summary",
        api="v3",
        record=CatalogSummaryRecord,
        operations={"get": Operation("get", "GET", "/catalog/summary", envelope="data")},
        filters=CatalogSummaryRecordFilters,
        single=True,
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=(
            "inventory_count",
            "inventory_value",
            "variant_count",
            "lowest_variant_price",
            "highest_variant_price",
        ),
    )


class AsyncCatalogSummary(AsyncResource[AsyncCatalogSummaryRecord]):
    """Totals of the catalog: stock, variants and prices. For asynchronous clients."""

    meta = CatalogSummary.meta._replace(record=AsyncCatalogSummaryRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CatalogSummaryRecordFields() -> None: ...

    def CatalogSummaryRecordFilters() -> None: ...

    def CatalogSummaryRecord() -> None: ...

    def CatalogSummary() -> None: ...

    def AsyncCatalogSummaryRecord() -> None: ...

    def AsyncCatalogSummary() -> None: ...
