"""TaxZones: Groups of shoppers, by location and customer group, who pay the same taxes.

Generated from schema/v3/tax_zones.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class TaxZonePriceDisplay(NestedRecord):
    """How shoppers of a zone see prices."""

    __slots__ = ()

    show_inclusive = Field(codecs.BOOLEAN, "Whether prices include tax.", required=("create",))
    show_both_on_detail_view = Field(
        codecs.BOOLEAN, "Whether product pages show prices with and without tax.", default=False
    )
    show_both_on_list_view = Field(
        codecs.BOOLEAN, "Whether product lists show prices with and without tax.", default=False
    )


class TaxZoneLocation(NestedRecord):
    """A country, or parts of it."""

    __slots__ = ()

    country_code = Field(codecs.STRING, "Two-letter ISO code of the country.")
    subdivision_codes = Field(
        codecs.array(codecs.STRING),
        "Codes of states or regions without the country, such as NSW; empty for all.",
    )
    postal_codes = Field(codecs.array(codecs.STRING), "Postal codes; empty for all.")


class TaxZoneShoppers(NestedRecord):
    """Shoppers whom a zone is for."""

    __slots__ = ()

    locations = Field(
        codecs.array(codecs.nested(TaxZoneLocation)),
        "Places where the shoppers are.",
        required=("create",),
    )
    customer_groups = Field(
        codecs.array(codecs.INTEGER), "Ids of their customer groups; empty for all customers."
    )


class TaxZoneCheck(NestedRecord):
    """A shopper whose tax zone is wanted."""

    __slots__ = ()

    country_code = Field(codecs.STRING, "Two-letter ISO code of the country.", required=("create",))
    subdivision_codes = Field(
        codecs.STRING, "Code of the state or region without the country, such as NSW."
    )
    postal_code = Field(codecs.STRING, "Postal code of the shopper.")
    customer_group_id = Field(codecs.INTEGER, "Customer group of the shopper; 0 for none.")


class TaxZoneFields(BaseRecord):
    """Fields of TaxZone and AsyncTaxZone."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the tax zone.", access="read_only")
    name = Field(codecs.STRING, "Name of the zone in the control panel.", required=("create",))
    enabled = Field(codecs.BOOLEAN, "Whether the store uses the zone.", default=True)
    price_display_settings = Field(
        codecs.nested(TaxZonePriceDisplay), "How shoppers of the zone see prices."
    )
    shopper_target_settings = Field(
        codecs.nested(TaxZoneShoppers),
        "Shoppers whom the zone is for; null for the default zone.",
        nullable=True,
    )


class TaxZone(TaxZoneFields, Record):
    """One tax zone. Groups of shoppers, by location and customer group, who pay the same taxes."""

    __slots__ = ()


class AsyncTaxZone(TaxZoneFields, AsyncRecord):
    """One tax zone. Groups of shoppers, by location and customer group, who pay the same taxes. For asynchronous clients."""

    __slots__ = ()


class TaxZoneFilters(FilterSet):
    """Parameters of TaxZones."""

    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Tax zones with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )


class TaxZones(Resource[TaxZone]):
    """Groups of shoppers, by location and customer group, who pay the same taxes."""

    meta = ResourceMeta(
        name="TaxZones",
        path="/tax/zones",
        api="v3",
        record=TaxZone,
        operations={
            "list": Operation("list", "GET", "/tax/zones", accepts=("filters",), envelope="data"),
            "get": Operation("get", "GET", "/tax/zones", envelope="data", by="id__in"),
            "create_many": Operation(
                "create_many", "POST", "/tax/zones", envelope="data", max_rows=10
            ),
            "update_many": Operation(
                "update_many", "PUT", "/tax/zones", envelope="data", max_rows=10
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/tax/zones",
                status=204,
                envelope="data",
                doc="Deletes the tax rates of the zones too.",
                max_rows=10,
                ids="id:in",
            ),
            "create": Operation(
                "create", "POST", "/tax/zones", envelope="data", through="create_many"
            ),
            "update": Operation(
                "update", "PUT", "/tax/zones", envelope="data", through="update_many"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/tax/zones",
                status=204,
                envelope="data",
                doc="Deletes the tax rates of the zones too.",
                through="delete_many",
            ),
        },
        filters=TaxZoneFilters,
        actions=(
            Action(
                "check",
                "POST",
                "/tax/zonecheck",
                rows=Field(
                    codecs.array(codecs.nested(TaxZoneCheck)),
                    "The items of the body; taken from the iterable before the request.",
                    wire="rows",
                ),
                required=("country_code",),
                returns="record",
                many=True,
                envelope="data",
                doc="Finds the tax zones of shoppers.",
            ),
        ),
        paging=Paging(0, 0, by="none"),
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("id", "name", "enabled"),
    )


class AsyncTaxZones(AsyncResource[AsyncTaxZone]):
    """Groups of shoppers, by location and customer group, who pay the same taxes. For asynchronous clients."""

    meta = TaxZones.meta._replace(record=AsyncTaxZone)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def TaxZoneFields() -> None: ...

    def TaxZoneFilters() -> None: ...

    def TaxZone() -> None: ...

    def TaxZones() -> None: ...

    def AsyncTaxZone() -> None: ...

    def AsyncTaxZones() -> None: ...
