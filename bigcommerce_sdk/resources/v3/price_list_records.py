"""PriceListRecords: Prices of one price list: one for each variant and currency.

Generated from schema/v3/price_lists.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.fields import Field

from .price_list_records_records import (
    AsyncPriceListRecord as AsyncPriceListRecord,
    PriceListBulkTier as PriceListBulkTier,
    PriceListRecord as PriceListRecord,
    PriceListRecordFields as PriceListRecordFields,
    PriceListRecordFilters as PriceListRecordFilters,
    PriceListRecordInclude as PriceListRecordInclude,
    PriceListRecordInput as PriceListRecordInput,
    PriceListTierType as PriceListTierType,
)


class PriceListRecords(Resource[PriceListRecord]):
    """Prices of one price list: one for each variant and currency."""

    meta = ResourceMeta(
        name="PriceListRecords",
        path="/pricelists/{price_list_id}/records",
        api="v3",
        record=PriceListRecord,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/pricelists/{price_list_id}/records",
                accepts=("filters", "options", "paging"),
                envelope="data",
            ),
            "get": Operation(
                "get",
                "GET",
                "/pricelists/{price_list_id}/records/{variant_id}/{currency}",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(PriceListRecordInclude)),
                        "Parts to return as well.",
                        name="include",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/pricelists/{price_list_id}/records/{variant_id}/{currency}",
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/pricelists/{price_list_id}/records/{variant_id}/{currency}",
                status=204,
                envelope="data",
            ),
            "create_many": Operation(
                "create_many",
                "POST",
                "/pricelists/{price_list_id}/records",
                envelope="data",
                max_rows=100,
                concurrent=10,
            ),
            "upsert_many": Operation(
                "upsert_many",
                "PUT",
                "/pricelists/{price_list_id}/records",
                envelope="data",
                max_rows=1000,
                concurrent=2,
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/pricelists/{price_list_id}/records",
                status=204,
                parameters=(
                    Parameter(
                        codecs.STRING,
                        "Currency of the prices to delete, as three-letter code.",
                        name="currency",
                        op="none",
                    ),
                    Parameter(
                        codecs.csv(codecs.INTEGER),
                        "Variants of the prices to delete.",
                        name="variant_id__in",
                        wire="variant_id:in",
                        op="none",
                    ),
                    Parameter(
                        codecs.csv(codecs.STRING),
                        "SKUs of the prices to delete.",
                        name="sku__in",
                        wire="sku:in",
                        op="none",
                    ),
                ),
                envelope="data",
                needs_filter=True,
            ),
            "create": Operation(
                "create",
                "POST",
                "/pricelists/{price_list_id}/records",
                envelope="data",
                through="create_many",
            ),
        },
        filters=PriceListRecordFilters,
        actions=(
            Action(
                "by_variant",
                "GET",
                "/pricelists/{price_list_id}/records/{variant_id}",
                returns="record",
                many=True,
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(PriceListRecordInclude)),
                        "Parts to return as well.",
                        name="include",
                        op="none",
                    ),
                ),
                doc="Fetches the prices of a variant in all currencies.",
            ),
            Action(
                "create_for_lists",
                "POST",
                "/pricelists/records",
                rows=Field(
                    codecs.array(codecs.nested(PriceListRecordInput)),
                    "The items of the body; taken from the iterable before the request.",
                    wire="rows",
                    limits={"max_items": 100},
                ),
                envelope="data",
                doc="Creates prices in several price lists, at most 100 a call.",
            ),
            Action(
                "upsert_for_lists",
                "PUT",
                "/pricelists/records",
                rows=Field(
                    codecs.array(codecs.nested(PriceListRecordInput)),
                    "The items of the body; taken from the iterable before the request.",
                    wire="rows",
                ),
                envelope="data",
                doc="Creates or changes prices in several price lists.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        key="variant_id",
        composite=("variant_id", "currency"),
        parents=("price_list_id",),
        any_of=(("variant_id", "sku"),),
        scopes=("store_v2_products_read_only", "store_v2_products"),
        columns=(
            "variant_id",
            "currency",
            "sku",
            "price",
            "sale_price",
            "calculated_price",
            "date_modified",
        ),
    )


class BoundPriceListRecords(BoundResource[PriceListRecord]):
    """PriceListRecords of one price list."""

    meta = PriceListRecords.meta


class AsyncPriceListRecords(AsyncResource[AsyncPriceListRecord]):
    """Prices of one price list: one for each variant and currency. For asynchronous clients."""

    meta = PriceListRecords.meta._replace(record=AsyncPriceListRecord)


class AsyncBoundPriceListRecords(AsyncBoundResource[AsyncPriceListRecord]):
    """PriceListRecords of one price list. For asynchronous clients."""

    meta = AsyncPriceListRecords.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PriceListRecords() -> None: ...

    def BoundPriceListRecords() -> None: ...

    def AsyncPriceListRecords() -> None: ...

    def AsyncBoundPriceListRecords() -> None: ...
