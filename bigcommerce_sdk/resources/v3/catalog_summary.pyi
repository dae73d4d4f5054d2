"""CatalogSummary: Totals of the catalog: stock, variants and prices.

Generated from schema/v3/catalog_summary.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .tree_categories import AsyncTreeCategory, TreeCategory

class CatalogSummaryRecordFields(BaseRecord):
    """Fields of CatalogSummaryRecord and AsyncCatalogSummaryRecord."""

    @property
    def inventory_count(self) -> int:
        """Units in stock, over all products. Integer, read-only."""

    @property
    def inventory_value(self) -> Decimal:
        """Value of the stock, in the currency of the store. Decimal, read-only."""

    @property
    def primary_category_id(self) -> int | None:
        """Category with the most products; null without categories. Integer, read-only, can be None."""

    @property
    def primary_category_name(self) -> str | None:
        """Name of the category with the most products; null without categories. String, read-only, can be None."""

    @property
    def variant_count(self) -> int:
        """Number of variants, over all products. Integer, read-only."""

    @property
    def highest_variant_price(self) -> Decimal | None:
        """Highest price of a variant; null without variants. Decimal, read-only, can be None."""

    @property
    def average_variant_price(self) -> Decimal | None:
        """Average price of the variants; null without variants. Decimal, read-only, can be None."""

    @property
    def lowest_variant_price(self) -> Decimal | None:
        """Lowest price of a variant; null without variants. Decimal, read-only, can be None."""

    @property
    def oldest_variant_date(self) -> datetime | None:
        """When the oldest variant was created; null without variants. Datetime, read-only, can be None."""

    @property
    def newest_variant_date(self) -> datetime | None:
        """When the newest variant was created; null without variants. Datetime, read-only, can be None."""

class CatalogSummaryRecord(CatalogSummaryRecordFields, Record):
    """One catalog summary record. Totals of the catalog: stock, variants and prices."""

    @property
    def primary_category(self) -> TreeCategory | None:
        """The category with the most products, or None. Leads to a record of TreeCategories, fetched when first used."""

    def refresh(self) -> CatalogSummaryRecord:
        """Reload this catalog summary record; unsaved changes are discarded.

        API: GET /catalog/summary
        """

class AsyncCatalogSummaryRecord(CatalogSummaryRecordFields, AsyncRecord):
    """One catalog summary record. Totals of the catalog: stock, variants and prices. For asynchronous clients."""

    @property
    def primary_category(self) -> AsyncLink[AsyncTreeCategory | None]:
        """The category with the most products, or None. Leads to a record of TreeCategories, fetched when first awaited."""

    async def refresh(self) -> AsyncCatalogSummaryRecord:
        """Reload this catalog summary record; unsaved changes are discarded.

        API: GET /catalog/summary
        """

class CatalogSummaryRecordFilters(FilterSet):
    """Parameters of CatalogSummary."""

    def __init__(self) -> None: ...

class CatalogSummary(Resource[CatalogSummaryRecord]):
    """Totals of the catalog: stock, variants and prices."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> CatalogSummaryRecord:
        """The catalog summary record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/summary
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> CatalogSummaryRecord:
        """The catalog summary record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/summary
        """

class AsyncCatalogSummary(AsyncResource[AsyncCatalogSummaryRecord]):
    """Totals of the catalog: stock, variants and prices. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCatalogSummaryRecord:
        """The catalog summary record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/summary
        """

    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCatalogSummaryRecord:
        """The catalog summary record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /catalog/summary
        """
