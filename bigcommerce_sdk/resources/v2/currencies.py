"""Currencies: Currencies in which the store shows prices or takes payment.

Generated from schema/v2/currencies.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

CurrencyTokenLocation = Union[Literal["left"], Literal["right"]]
"""Values of Currency.token_location."""


class CurrencyFields(BaseRecord):
    """Fields of Currency and AsyncCurrency."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the currency, assigned by BigCommerce.",
        access="read_only",
    )
    is_default = Field(
        codecs.BOOLEAN, "Whether this is the main currency of the store; only true can be written."
    )
    country_iso2 = Field(codecs.STRING, "Two-letter ISO code of the country tied to the currency.")
    default_for_country_codes = Field(
        codecs.array(codecs.STRING),
        "Codes of the countries whose shoppers get this currency first.",
        access="read_only",
    )
    currency_code = Field(
        codecs.STRING,
        "ISO code of the currency; fixed once created.",
        access="create_only",
        required=("create",),
    )
    currency_exchange_rate = Field(
        codecs.DECIMAL, "Rate against the default currency of the store.", required=("create",)
    )
    auto_update = Field(codecs.BOOLEAN, "Whether BigCommerce keeps the exchange rate current.")
    token_location = Field(
        codecs.text_enum(CurrencyTokenLocation),
        "Side of the amount on which the currency sign stands.",
        required=("create",),
    )
    token = Field(codecs.STRING, "Sign printed with amounts, such as $.", required=("create",))
    decimal_token = Field(
        codecs.STRING, "Sign before the decimals of an amount.", required=("create",)
    )
    thousands_token = Field(
        codecs.STRING, "Sign between the thousands of an amount.", required=("create",)
    )
    decimal_places = Field(
        codecs.INTEGER, "Number of decimals shown in an amount.", required=("create",)
    )
    name = Field(codecs.STRING, "Name of the currency as people read it.", required=("create",))
    enabled = Field(codecs.BOOLEAN, "Whether the currency is active on the store.")
    is_transactional = Field(
        codecs.BOOLEAN, "Whether shoppers can pay in the currency, not only see prices in it."
    )
    use_default_name = Field(
        codecs.BOOLEAN, "Whether the name is the standard one of the currency.", access="read_only"
    )
    last_updated = Field(codecs.RFC2822, "When the currency was last changed.", access="read_only")


class Currency(CurrencyFields, Record):
    """One currency. Currencies in which the store shows prices or takes payment."""

    __slots__ = ()


class AsyncCurrency(CurrencyFields, AsyncRecord):
    """One currency. Currencies in which the store shows prices or takes payment. For asynchronous clients."""

    __slots__ = ()


class CurrencyFilters(FilterSet):
    """Parameters of Currencies."""


class Currencies(Resource[Currency]):
    """Currencies in which the store shows prices or takes payment."""

    meta = ResourceMeta(
        name="Currencies",
        path="/currencies",
        record=Currency,
        operations={
            "list": Operation("list", "GET", "/currencies", accepts=("paging",)),
            "get": Operation("get", "GET", "/currencies/{id}"),
            "create": Operation("create", "POST", "/currencies"),
            "update": Operation("update", "PUT", "/currencies/{id}"),
            "delete": Operation("delete", "DELETE", "/currencies/{id}", status=204),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/currencies",
                status=204,
                doc="Deletes every currency except the default one.",
            ),
        },
        filters=CurrencyFilters,
        paging=Paging(50, 250),
        columns=("id", "name", "currency_code", "currency_exchange_rate", "is_default", "enabled"),
    )


class AsyncCurrencies(AsyncResource[AsyncCurrency]):
    """Currencies in which the store shows prices or takes payment. For asynchronous clients."""

    meta = Currencies.meta._replace(record=AsyncCurrency)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CurrencyFields() -> None: ...

    def CurrencyFilters() -> None: ...

    def Currency() -> None: ...

    def Currencies() -> None: ...

    def AsyncCurrency() -> None: ...

    def AsyncCurrencies() -> None: ...
