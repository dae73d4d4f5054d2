"""TaxRates: Taxes of a tax zone, with a rate for each tax class.

Generated from schema/v3/tax_rates.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class TaxClassRate(NestedRecord):
    """The rate of a tax class."""

    __slots__ = ()

    rate = Field(
        codecs.DECIMAL_NUMBER, "Percent of the price; 25 means 25 %.", required=("create",)
    )
    tax_class_id = Field(
        codecs.INTEGER, "Tax class of the products; 0 is the default class.", required=("create",)
    )


class TaxRateFields(BaseRecord):
    """Fields of TaxRate and AsyncTaxRate."""

    __slots__ = ()

    class_rates = Field(
        codecs.array(codecs.nested(TaxClassRate)), "Rates by tax class.", required=("create",)
    )
    enabled = Field(codecs.BOOLEAN, "Whether the tax is charged.", default=True)
    id = Field(codecs.INTEGER, "Identifies the tax rate.", access="read_only")
    name = Field(codecs.STRING, "Name of the tax.", required=("create",))
    priority = Field(
        codecs.INTEGER, "Order in which taxes of a zone apply; later ones compound.", default=1
    )
    tax_zone_id = Field(codecs.INTEGER, "Tax zone that the tax belongs to.", required=("create",))


class TaxRate(TaxRateFields, Record):
    """One tax rate. Taxes of a tax zone, with a rate for each tax class."""

    __slots__ = ()

    tax_zone = Link(
        "Tax zone that the tax belongs to.", "TaxZones", via="tax_zone_id", virtual=True
    )


class AsyncTaxRate(TaxRateFields, AsyncRecord):
    """One tax rate. Taxes of a tax zone, with a rate for each tax class. For asynchronous clients."""

    __slots__ = ()

    tax_zone = TaxRate.tax_zone.awaited()


class TaxRateFilters(FilterSet):
    """Parameters of TaxRates."""

    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Tax rates with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    tax_zone_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Tax rates of these tax zones.",
        wire="tax_zone_id:in",
        field="tax_zone_id",
        op="in",
    )


class TaxRates(Resource[TaxRate]):
    """Taxes of a tax zone, with a rate for each tax class."""

    meta = ResourceMeta(
        name="TaxRates",
        path="/tax/rates",
        api="v3",
        record=TaxRate,
        operations={
            "list": Operation(
                "list", "GET", "/tax/rates", accepts=("filters", "paging"), envelope="data"
            ),
            "get": Operation("get", "GET", "/tax/rates", envelope="data", by="id__in"),
            "create_many": Operation(
                "create_many", "POST", "/tax/rates", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/tax/rates", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/tax/rates",
                status=204,
                envelope="data",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/tax/rates", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/tax/rates", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete", "DELETE", "/tax/rates", status=204, envelope="data", through="delete_many"
            ),
        },
        filters=TaxRateFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("id", "name", "enabled", "priority", "tax_zone_id"),
    )


class AsyncTaxRates(AsyncResource[AsyncTaxRate]):
    """Taxes of a tax zone, with a rate for each tax class. For asynchronous clients."""

    meta = TaxRates.meta._replace(record=AsyncTaxRate)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def TaxRateFields() -> None: ...

    def TaxRateFilters() -> None: ...

    def TaxRate() -> None: ...

    def TaxRates() -> None: ...

    def AsyncTaxRate() -> None: ...

    def AsyncTaxRates() -> None: ...
