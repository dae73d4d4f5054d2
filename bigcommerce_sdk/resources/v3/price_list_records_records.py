"""Shapes and enums and records and filters of PriceListRecords.

Generated from schema/v3/price_lists.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

PriceListTierType = Union[Literal["fixed"], Literal["price"], Literal["percent"]]
"""Values of PriceListBulkTier.type."""

PriceListRecordInclude = Union[Literal["bulk_pricing_tiers"], Literal["sku"]]
"""Values of the option include."""


class PriceListBulkTier(NestedRecord):
    """A price for a range of quantities."""

    __slots__ = ()

    quantity_min = Field(codecs.INTEGER, "Lowest quantity of the tier.")
    quantity_max = Field(
        codecs.INTEGER, "Highest quantity of the tier; null for no limit.", nullable=True
    )
    type = Field(
        codecs.text_enum(PriceListTierType),
        "What amount means: the price (fixed), an amount off (price) or a percentage off.",
    )
    amount = Field(codecs.DECIMAL_NUMBER, "Money or percentage, by type.")


class PriceListRecordInput(NestedRecord):
    """A price of one of several price lists."""

    __slots__ = ()

    price_list_id = Field(codecs.INTEGER, "Id of the price list.")
    variant_id = Field(codecs.INTEGER, "Id of the variant, unless sku names it.")
    sku = Field(codecs.STRING, "SKU of the variant, unless variant_id names it.")
    currency = Field(codecs.STRING, "Three-letter code of the currency.")
    price = Field(codecs.DECIMAL_NUMBER, "Price in the currency of the record.")
    sale_price = Field(codecs.DECIMAL_NUMBER, "Sale price, used in place of price.")
    retail_price = Field(codecs.DECIMAL_NUMBER, "Suggested retail price.")
    map_price = Field(codecs.DECIMAL_NUMBER, "Minimum advertised price.")
    bulk_pricing_tiers = Field(
        codecs.array(codecs.nested(PriceListBulkTier)), "Prices by quantity."
    )


class PriceListRecordFields(BaseRecord):
    """Fields of PriceListRecord and AsyncPriceListRecord."""

    __slots__ = ()

    calculated_price = Field(
        codecs.DECIMAL_NUMBER,
        "Price that shoppers see, before bulk tiers: the sale price if set, else the price.",
        access="read_only",
    )
    date_created = Field(codecs.ISO8601, "When the price was created.", access="read_only")
    date_modified = Field(codecs.ISO8601, "When the price was last changed.", access="read_only")
    product_id = Field(codecs.INTEGER, "Id of the product of the variant.", access="read_only")
    price_list_id = Field(codecs.INTEGER, "Id of the price list.", access="read_only")
    variant_id = Field(codecs.INTEGER, "Id of the variant.", access="create_only")
    sku = Field(
        codecs.STRING,
        "SKU of the variant; returned with include=sku.",
        access="create_only",
        nullable=True,
    )
    currency = Field(codecs.STRING, "Three-letter code of the currency.", access="create_only")
    price = Field(codecs.DECIMAL_NUMBER, "Price; null for the price of the catalog.", nullable=True)
    sale_price = Field(
        codecs.DECIMAL_NUMBER,
        "Sale price, used in place of price; null if not set.",
        nullable=True,
        limits={"min": 0},
    )
    retail_price = Field(
        codecs.DECIMAL_NUMBER,
        "Suggested retail price; null if not set.",
        nullable=True,
        limits={"min": 0},
    )
    map_price = Field(
        codecs.DECIMAL_NUMBER,
        "Minimum advertised price; null if not set.",
        nullable=True,
        limits={"min": 0},
    )
    bulk_pricing_tiers = Field(
        codecs.array(codecs.nested(PriceListBulkTier)),
        "Prices by quantity; returned with include=bulk_pricing_tiers.",
    )


class PriceListRecord(PriceListRecordFields, SubResourceRecord):
    """One price list record. Prices of one price list: one for each variant and currency."""

    __slots__ = ()

    product = Link("The product of the variant.", "Products", via="product_id", virtual=True)


class AsyncPriceListRecord(PriceListRecordFields, AsyncSubResourceRecord):
    """One price list record. Prices of one price list: one for each variant and currency. For asynchronous clients."""

    __slots__ = ()

    product = PriceListRecord.product.awaited()


class PriceListRecordFilters(FilterSet):
    """Parameters of PriceListRecords."""

    variant_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Prices of these variants.",
        wire="variant_id:in",
        field="variant_id",
        op="in",
    )
    product_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Prices of variants of these products.",
        wire="product_id:in",
        field="product_id",
        op="in",
    )
    currency_ = Parameter(
        codecs.STRING,
        "Prices in this currency, by its three-letter code.",
        wire="currency",
        field="currency",
        op="equals",
    )
    price = Parameter(codecs.DECIMAL_NUMBER, "Records with this price.")
    sale_price = Parameter(codecs.DECIMAL_NUMBER, "Records with this sale price.")
    retail_price = Parameter(codecs.DECIMAL_NUMBER, "Records with this retail price.")
    map_price = Parameter(codecs.DECIMAL_NUMBER, "Records with this minimum advertised price.")
    calculated_price = Parameter(codecs.DECIMAL_NUMBER, "Records with this calculated price.")
    date_created = Parameter(codecs.ISO8601, "Prices created at this time.")
    date_modified = Parameter(codecs.ISO8601, "Prices last changed at this time.")
    sku = Parameter(codecs.STRING, "Prices of the variant with this SKU.")
    sku__in = Parameter(
        codecs.csv(codecs.STRING),
        "Prices of the variants with one of these SKUs.",
        wire="sku:in",
        field="sku",
        op="in",
    )
    currency__in = Parameter(
        codecs.csv(codecs.STRING),
        "Prices in one of these currencies.",
        wire="currency:in",
        field="currency",
        op="in",
    )
    price__max = Parameter(
        codecs.DECIMAL_NUMBER, "Highest price to return.", wire="price:max", field="price", op="max"
    )
    price__min = Parameter(
        codecs.DECIMAL_NUMBER, "Lowest price to return.", wire="price:min", field="price", op="min"
    )
    sale_price__max = Parameter(
        codecs.DECIMAL_NUMBER,
        "Highest sale price to return.",
        wire="sale_price:max",
        field="sale_price",
        op="max",
    )
    sale_price__min = Parameter(
        codecs.DECIMAL_NUMBER,
        "Lowest sale price to return.",
        wire="sale_price:min",
        field="sale_price",
        op="min",
    )
    retail_price__max = Parameter(
        codecs.DECIMAL_NUMBER,
        "Highest retail price to return.",
        wire="retail_price:max",
        field="retail_price",
        op="max",
    )
    retail_price__min = Parameter(
        codecs.DECIMAL_NUMBER,
        "Lowest retail price to return.",
        wire="retail_price:min",
        field="retail_price",
        op="min",
    )
    map_price__max = Parameter(
        codecs.DECIMAL_NUMBER,
        "Highest minimum advertised price to return.",
        wire="map_price:max",
        field="map_price",
        op="max",
    )
    map_price__min = Parameter(
        codecs.DECIMAL_NUMBER,
        "Lowest minimum advertised price to return.",
        wire="map_price:min",
        field="map_price",
        op="min",
    )
    calculated_price__max = Parameter(
        codecs.DECIMAL_NUMBER,
        "Highest calculated price to return.",
        wire="calculated_price:max",
        field="calculated_price",
        op="max",
    )
    calculated_price__min = Parameter(
        codecs.DECIMAL_NUMBER,
        "Lowest calculated price to return.",
        wire="calculated_price:min",
        field="calculated_price",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Prices created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_created__min = Parameter(
        codecs.ISO8601,
        "Prices created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Prices last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Prices last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    before = Parameter(
        codecs.STRING, "Returns the rows before this cursor of a previous response.", group="option"
    )
    after = Parameter(
        codecs.STRING, "Returns the rows after this cursor of a previous response.", group="option"
    )
    include = Parameter(
        codecs.csv(codecs.text_enum(PriceListRecordInclude)),
        "Parts to return as well.",
        group="option",
    )


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PriceListRecordFields() -> None: ...

    def PriceListRecordFilters() -> None: ...

    def PriceListRecord() -> None: ...

    def AsyncPriceListRecord() -> None: ...
