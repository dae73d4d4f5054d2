"""Shapes and enums and records and filters of PriceListRecords.

Generated from schema/v3/price_lists.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncSubResourceRecord, SubResourceRecord

from .inputs import PriceListBulkTierDict
from .products import AsyncProduct, Product

PriceListTierType: TypeAlias = Literal["fixed", "price", "percent"]
"""Values of PriceListBulkTier.type."""

PriceListRecordInclude: TypeAlias = Literal["bulk_pricing_tiers", "sku"]
"""Values of the option include."""

class PriceListBulkTier(NestedRecord):
    """A price for a range of quantities."""

    def __init__(
        self,
        *,
        quantity_min: int = ...,
        quantity_max: int | None = ...,
        type: PriceListTierType = ...,
        amount: Decimal | float | str = ...,
    ) -> None: ...
    @property
    def quantity_min(self) -> int:
        """Lowest quantity of the tier. Integer."""

    @quantity_min.setter
    def quantity_min(self, value: int) -> None: ...
    @property
    def quantity_max(self) -> int | None:
        """Highest quantity of the tier; null for no limit. Integer, can be None."""

    @quantity_max.setter
    def quantity_max(self, value: int | None) -> None: ...
    @property
    def type(self) -> PriceListTierType:
        """What amount means: the price (fixed), an amount off (price) or a percentage off. Enum."""

    @type.setter
    def type(self, value: PriceListTierType) -> None: ...
    @property
    def amount(self) -> Decimal:
        """Money or percentage, by type. Decimal."""

    @amount.setter
    def amount(self, value: Decimal | float | str) -> None: ...

class PriceListRecordInput(NestedRecord):
    """A price of one of several price lists."""

    def __init__(
        self,
        *,
        price_list_id: int = ...,
        variant_id: int = ...,
        sku: str = ...,
        currency: str = ...,
        price: Decimal | float | str = ...,
        sale_price: Decimal | float | str = ...,
        retail_price: Decimal | float | str = ...,
        map_price: Decimal | float | str = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> None: ...
    @property
    def price_list_id(self) -> int:
        """Id of the price list. Integer."""

    @price_list_id.setter
    def price_list_id(self, value: int) -> None: ...
    @property
    def variant_id(self) -> int:
        """Id of the variant, unless sku names it. Integer."""

    @variant_id.setter
    def variant_id(self, value: int) -> None: ...
    @property
    def sku(self) -> str:
        """SKU of the variant, unless variant_id names it. String."""

    @sku.setter
    def sku(self, value: str) -> None: ...
    @property
    def currency(self) -> str:
        """Three-letter code of the currency. String, currency."""

    @currency.setter
    def currency(self, value: str) -> None: ...
    @property
    def price(self) -> Decimal:
        """Price in the currency of the record. Decimal."""

    @price.setter
    def price(self, value: Decimal | float | str) -> None: ...
    @property
    def sale_price(self) -> Decimal:
        """Sale price, used in place of price. Decimal."""

    @sale_price.setter
    def sale_price(self, value: Decimal | float | str) -> None: ...
    @property
    def retail_price(self) -> Decimal:
        """Suggested retail price. Decimal."""

    @retail_price.setter
    def retail_price(self, value: Decimal | float | str) -> None: ...
    @property
    def map_price(self) -> Decimal:
        """Minimum advertised price. Decimal."""

    @map_price.setter
    def map_price(self, value: Decimal | float | str) -> None: ...
    @property
    def bulk_pricing_tiers(self) -> list[PriceListBulkTier]:
        """Prices by quantity. Array of object."""

    @bulk_pricing_tiers.setter
    def bulk_pricing_tiers(
        self, value: Sequence[PriceListBulkTier | PriceListBulkTierDict]
    ) -> None: ...

class PriceListRecordFields(BaseRecord):
    """Fields of PriceListRecord and AsyncPriceListRecord."""

    @property
    def calculated_price(self) -> Decimal:
        """Price that shoppers see, before bulk tiers: the sale price if set, else the price. Decimal, read-only."""

    @property
    def date_created(self) -> datetime:
        """When the price was created. Datetime, read-only."""

    @property
    def date_modified(self) -> datetime:
        """When the price was last changed. Datetime, read-only."""

    @property
    def product_id(self) -> int:
        """Id of the product of the variant. Integer, read-only."""

    @property
    def price_list_id(self) -> int:
        """Id of the price list. Integer, read-only."""

    @property
    def variant_id(self) -> int:
        """Id of the variant. Integer, create-only."""

    @property
    def sku(self) -> str | None:
        """SKU of the variant; returned with include=sku. String, create-only, can be None."""

    @property
    def currency(self) -> str:
        """Three-letter code of the currency. String, create-only, currency."""

    @property
    def price(self) -> Decimal | None:
        """Price; null for the price of the catalog. Decimal, can be None."""

    @price.setter
    def price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def sale_price(self) -> Decimal | None:
        """Sale price, used in place of price; null if not set. Decimal, can be None, at least 0."""

    @sale_price.setter
    def sale_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def retail_price(self) -> Decimal | None:
        """Suggested retail price; null if not set. Decimal, can be None, at least 0."""

    @retail_price.setter
    def retail_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def map_price(self) -> Decimal | None:
        """Minimum advertised price; null if not set. Decimal, can be None, at least 0."""

    @map_price.setter
    def map_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def bulk_pricing_tiers(self) -> list[PriceListBulkTier]:
        """Prices by quantity; returned with include=bulk_pricing_tiers. Array of object."""

    @bulk_pricing_tiers.setter
    def bulk_pricing_tiers(
        self, value: Sequence[PriceListBulkTier | PriceListBulkTierDict]
    ) -> None: ...

class PriceListRecord(PriceListRecordFields, SubResourceRecord):
    """One price list record. Prices of one price list: one for each variant and currency."""

    @property
    def product(self) -> Product | None:
        """The product of the variant. Leads to a record of Products, fetched when first used."""

    def save(self) -> PriceListRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def update(
        self,
        *,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> PriceListRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: PUT /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def delete(self) -> None:
        """Delete this price list record from the store.

        API: DELETE /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    def refresh(
        self, *, include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None
    ) -> PriceListRecord:
        """Reload this price list record; unsaved changes are discarded.

        Args:
            include: Parts to return as well.

        API: GET /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

class AsyncPriceListRecord(PriceListRecordFields, AsyncSubResourceRecord):
    """One price list record. Prices of one price list: one for each variant and currency. For asynchronous clients."""

    @property
    def product(self) -> AsyncLink[AsyncProduct | None]:
        """The product of the variant. Leads to a record of Products, fetched when first awaited."""

    async def save(self) -> AsyncPriceListRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def update(
        self,
        *,
        price: Decimal | float | str | None = ...,
        sale_price: Decimal | float | str | None = ...,
        retail_price: Decimal | float | str | None = ...,
        map_price: Decimal | float | str | None = ...,
        bulk_pricing_tiers: Sequence[PriceListBulkTier | PriceListBulkTierDict] = ...,
    ) -> AsyncPriceListRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            price: Price; null for the price of the catalog.
            sale_price: Sale price, used in place of price; null if not set.
            retail_price: Suggested retail price; null if not set.
            map_price: Minimum advertised price; null if not set.
            bulk_pricing_tiers: Prices by quantity; returned with include=bulk_pricing_tiers.

        API: PUT /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def delete(self) -> None:
        """Delete this price list record from the store.

        API: DELETE /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

    async def refresh(
        self, *, include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None
    ) -> AsyncPriceListRecord:
        """Reload this price list record; unsaved changes are discarded.

        Args:
            include: Parts to return as well.

        API: GET /pricelists/{price_list_id}/records/{variant_id}/{currency}
        """

class PriceListRecordFilters(FilterSet):
    """Parameters of PriceListRecords."""

    def __init__(
        self,
        *,
        variant_id__in: Sequence[int] | int | None = None,
        product_id__in: Sequence[int] | int | None = None,
        currency_: str | None = None,
        price: Decimal | float | str | None = None,
        sale_price: Decimal | float | str | None = None,
        retail_price: Decimal | float | str | None = None,
        map_price: Decimal | float | str | None = None,
        calculated_price: Decimal | float | str | None = None,
        date_created: datetime | date | str | None = None,
        date_modified: datetime | date | str | None = None,
        sku: str | None = None,
        sku__in: Sequence[str] | str | None = None,
        currency__in: Sequence[str] | str | None = None,
        price__max: Decimal | float | str | None = None,
        price__min: Decimal | float | str | None = None,
        sale_price__max: Decimal | float | str | None = None,
        sale_price__min: Decimal | float | str | None = None,
        retail_price__max: Decimal | float | str | None = None,
        retail_price__min: Decimal | float | str | None = None,
        map_price__max: Decimal | float | str | None = None,
        map_price__min: Decimal | float | str | None = None,
        calculated_price__max: Decimal | float | str | None = None,
        calculated_price__min: Decimal | float | str | None = None,
        date_created__max: datetime | date | str | None = None,
        date_created__min: datetime | date | str | None = None,
        date_modified__max: datetime | date | str | None = None,
        date_modified__min: datetime | date | str | None = None,
        before: str | None = None,
        after: str | None = None,
        include: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None = None,
    ) -> None: ...
    @property
    def variant_id__in(self) -> Filter[Sequence[int] | int]:
        """Prices of these variants."""

    @variant_id__in.setter
    def variant_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def product_id__in(self) -> Filter[Sequence[int] | int]:
        """Prices of variants of these products."""

    @product_id__in.setter
    def product_id__in(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def currency_(self) -> Filter[str]:
        """Prices in this currency, by its three-letter code."""

    @currency_.setter
    def currency_(self, value: str | None) -> None: ...
    @property
    def price(self) -> Filter[Decimal | float | str]:
        """Records with this price."""

    @price.setter
    def price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def sale_price(self) -> Filter[Decimal | float | str]:
        """Records with this sale price."""

    @sale_price.setter
    def sale_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def retail_price(self) -> Filter[Decimal | float | str]:
        """Records with this retail price."""

    @retail_price.setter
    def retail_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def map_price(self) -> Filter[Decimal | float | str]:
        """Records with this minimum advertised price."""

    @map_price.setter
    def map_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def calculated_price(self) -> Filter[Decimal | float | str]:
        """Records with this calculated price."""

    @calculated_price.setter
    def calculated_price(self, value: Decimal | float | str | None) -> None: ...
    @property
    def date_created(self) -> Filter[datetime | date | str]:
        """Prices created at this time."""

    @date_created.setter
    def date_created(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified(self) -> Filter[datetime | date | str]:
        """Prices last changed at this time."""

    @date_modified.setter
    def date_modified(self, value: datetime | date | str | None) -> None: ...
    @property
    def sku(self) -> Filter[str]:
        """Prices of the variant with this SKU."""

    @sku.setter
    def sku(self, value: str | None) -> None: ...
    @property
    def sku__in(self) -> Filter[Sequence[str] | str]:
        """Prices of the variants with one of these SKUs."""

    @sku__in.setter
    def sku__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def currency__in(self) -> Filter[Sequence[str] | str]:
        """Prices in one of these currencies."""

    @currency__in.setter
    def currency__in(self, value: Sequence[str] | str | None) -> None: ...
    @property
    def price__max(self) -> Filter[Decimal | float | str]:
        """Highest price to return."""

    @price__max.setter
    def price__max(self, value: Decimal | float | str | None) -> None: ...
    @property
    def price__min(self) -> Filter[Decimal | float | str]:
        """Lowest price to return."""

    @price__min.setter
    def price__min(self, value: Decimal | float | str | None) -> None: ...
    @property
    def sale_price__max(self) -> Filter[Decimal | float | str]:
        """Highest sale price to return."""

    @sale_price__max.setter
    def sale_price__max(self, value: Decimal | float | str | None) -> None: ...
    @property
    def sale_price__min(self) -> Filter[Decimal | float | str]:
        """Lowest sale price to return."""

    @sale_price__min.setter
    def sale_price__min(self, value: Decimal | float | str | None) -> None: ...
    @property
    def retail_price__max(self) -> Filter[Decimal | float | str]:
        """Highest retail price to return."""

    @retail_price__max.setter
    def retail_price__max(self, value: Decimal | float | str | None) -> None: ...
    @property
    def retail_price__min(self) -> Filter[Decimal | float | str]:
        """Lowest retail price to return."""

    @retail_price__min.setter
    def retail_price__min(self, value: Decimal | float | str | None) -> None: ...
    @property
    def map_price__max(self) -> Filter[Decimal | float | str]:
        """Highest minimum advertised price to return."""

    @map_price__max.setter
    def map_price__max(self, value: Decimal | float | str | None) -> None: ...
    @property
    def map_price__min(self) -> Filter[Decimal | float | str]:
        """Lowest minimum advertised price to return."""

    @map_price__min.setter
    def map_price__min(self, value: Decimal | float | str | None) -> None: ...
    @property
    def calculated_price__max(self) -> Filter[Decimal | float | str]:
        """Highest calculated price to return."""

    @calculated_price__max.setter
    def calculated_price__max(self, value: Decimal | float | str | None) -> None: ...
    @property
    def calculated_price__min(self) -> Filter[Decimal | float | str]:
        """Lowest calculated price to return."""

    @calculated_price__min.setter
    def calculated_price__min(self, value: Decimal | float | str | None) -> None: ...
    @property
    def date_created__max(self) -> Filter[datetime | date | str]:
        """Prices created at or before this time."""

    @date_created__max.setter
    def date_created__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_created__min(self) -> Filter[datetime | date | str]:
        """Prices created at or after this time."""

    @date_created__min.setter
    def date_created__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__max(self) -> Filter[datetime | date | str]:
        """Prices last changed at or before this time."""

    @date_modified__max.setter
    def date_modified__max(self, value: datetime | date | str | None) -> None: ...
    @property
    def date_modified__min(self) -> Filter[datetime | date | str]:
        """Prices last changed at or after this time."""

    @date_modified__min.setter
    def date_modified__min(self, value: datetime | date | str | None) -> None: ...
    @property
    def before(self) -> Filter[str]:
        """Returns the rows before this cursor of a previous response."""

    @before.setter
    def before(self, value: str | None) -> None: ...
    @property
    def after(self) -> Filter[str]:
        """Returns the rows after this cursor of a previous response."""

    @after.setter
    def after(self, value: str | None) -> None: ...
    @property
    def include(self) -> Filter[Sequence[PriceListRecordInclude] | PriceListRecordInclude]:
        """Parts to return as well."""

    @include.setter
    def include(
        self, value: Sequence[PriceListRecordInclude] | PriceListRecordInclude | None
    ) -> None: ...
