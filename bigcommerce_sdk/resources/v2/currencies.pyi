"""Currencies: Currencies in which the store shows prices or takes payment.

Generated from schema/v2/currencies.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

CurrencyTokenLocation: TypeAlias = Literal["left", "right"]
"""Values of Currency.token_location."""

class CurrencyFields(BaseRecord):
    """Fields of Currency and AsyncCurrency."""

    @property
    def id(self) -> int:
        """Number that identifies the currency, assigned by BigCommerce. Integer, read-only."""

    @property
    def is_default(self) -> bool:
        """Whether this is the main currency of the store; only true can be written. Boolean."""

    @is_default.setter
    def is_default(self, value: bool) -> None: ...
    @property
    def country_iso2(self) -> str:
        """Two-letter ISO code of the country tied to the currency. String."""

    @country_iso2.setter
    def country_iso2(self, value: str) -> None: ...
    @property
    def default_for_country_codes(self) -> list[str]:
        """Codes of the countries whose shoppers get this currency first. Array of string, read-only."""

    @property
    def currency_code(self) -> str:
        """ISO code of the currency; fixed once created. String, create-only, required on create."""

    @property
    def currency_exchange_rate(self) -> Decimal:
        """Rate against the default currency of the store. Decimal, required on create."""

    @currency_exchange_rate.setter
    def currency_exchange_rate(self, value: Decimal | float | str) -> None: ...
    @property
    def auto_update(self) -> bool:
        """Whether BigCommerce keeps the exchange rate current. Boolean."""

    @auto_update.setter
    def auto_update(self, value: bool) -> None: ...
    @property
    def token_location(self) -> CurrencyTokenLocation:
        """Side of the amount on which the currency sign stands. Enum, required on create."""

    @token_location.setter
    def token_location(self, value: CurrencyTokenLocation) -> None: ...
    @property
    def token(self) -> str:
        """Sign printed with amounts, such as $. String, required on create."""

    @token.setter
    def token(self, value: str) -> None: ...
    @property
    def decimal_token(self) -> str:
        """Sign before the decimals of an amount. String, required on create."""

    @decimal_token.setter
    def decimal_token(self, value: str) -> None: ...
    @property
    def thousands_token(self) -> str:
        """Sign between the thousands of an amount. String, required on create."""

    @thousands_token.setter
    def thousands_token(self, value: str) -> None: ...
    @property
    def decimal_places(self) -> int:
        """Number of decimals shown in an amount. Integer, required on create."""

    @decimal_places.setter
    def decimal_places(self, value: int) -> None: ...
    @property
    def name(self) -> str:
        """Name of the currency as people read it. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def enabled(self) -> bool:
        """Whether the currency is active on the store. Boolean."""

    @enabled.setter
    def enabled(self, value: bool) -> None: ...
    @property
    def is_transactional(self) -> bool:
        """Whether shoppers can pay in the currency, not only see prices in it. Boolean."""

    @is_transactional.setter
    def is_transactional(self, value: bool) -> None: ...
    @property
    def use_default_name(self) -> bool:
        """Whether the name is the standard one of the currency. Boolean, read-only."""

    @property
    def last_updated(self) -> datetime:
        """When the currency was last changed. Datetime, read-only."""

class Currency(CurrencyFields, Record):
    """One currency. Currencies in which the store shows prices or takes payment."""

    def save(self) -> Currency:
        """Send only the changed fields; does nothing without changes.

        API: PUT /currencies/{id}
        """

    def update(
        self,
        *,
        is_default: bool = ...,
        country_iso2: str = ...,
        currency_exchange_rate: Decimal | float | str = ...,
        auto_update: bool = ...,
        token_location: CurrencyTokenLocation = ...,
        token: str = ...,
        decimal_token: str = ...,
        thousands_token: str = ...,
        decimal_places: int = ...,
        name: str = ...,
        enabled: bool = ...,
        is_transactional: bool = ...,
    ) -> Currency:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            is_default: Whether this is the main currency of the store; only true can be written.
            country_iso2: Two-letter ISO code of the country tied to the currency.
            currency_exchange_rate: Rate against the default currency of the store.
            auto_update: Whether BigCommerce keeps the exchange rate current.
            token_location: Side of the amount on which the currency sign stands.
            token: Sign printed with amounts, such as $.
            decimal_token: Sign before the decimals of an amount.
            thousands_token: Sign between the thousands of an amount.
            decimal_places: Number of decimals shown in an amount.
            name: Name of the currency as people read it.
            enabled: Whether the currency is active on the store.
            is_transactional: Whether shoppers can pay in the currency, not only see prices in it.

        API: PUT /currencies/{id}
        """

    def delete(self) -> None:
        """Delete this currency from the store.

        API: DELETE /currencies/{id}
        """

    def refresh(self) -> Currency:
        """Reload this currency; unsaved changes are discarded.

        API: GET /currencies/{id}
        """

class AsyncCurrency(CurrencyFields, AsyncRecord):
    """One currency. Currencies in which the store shows prices or takes payment. For asynchronous clients."""

    async def save(self) -> AsyncCurrency:
        """Send only the changed fields; does nothing without changes.

        API: PUT /currencies/{id}
        """

    async def update(
        self,
        *,
        is_default: bool = ...,
        country_iso2: str = ...,
        currency_exchange_rate: Decimal | float | str = ...,
        auto_update: bool = ...,
        token_location: CurrencyTokenLocation = ...,
        token: str = ...,
        decimal_token: str = ...,
        thousands_token: str = ...,
        decimal_places: int = ...,
        name: str = ...,
        enabled: bool = ...,
        is_transactional: bool = ...,
    ) -> AsyncCurrency:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            is_default: Whether this is the main currency of the store; only true can be written.
            country_iso2: Two-letter ISO code of the country tied to the currency.
            currency_exchange_rate: Rate against the default currency of the store.
            auto_update: Whether BigCommerce keeps the exchange rate current.
            token_location: Side of the amount on which the currency sign stands.
            token: Sign printed with amounts, such as $.
            decimal_token: Sign before the decimals of an amount.
            thousands_token: Sign between the thousands of an amount.
            decimal_places: Number of decimals shown in an amount.
            name: Name of the currency as people read it.
            enabled: Whether the currency is active on the store.
            is_transactional: Whether shoppers can pay in the currency, not only see prices in it.

        API: PUT /currencies/{id}
        """

    async def delete(self) -> None:
        """Delete this currency from the store.

        API: DELETE /currencies/{id}
        """

    async def refresh(self) -> AsyncCurrency:
        """Reload this currency; unsaved changes are discarded.

        API: GET /currencies/{id}
        """

class CurrencyFilters(FilterSet):
    """Parameters of Currencies."""

    def __init__(self) -> None: ...

class Currencies(Resource[Currency]):
    """Currencies in which the store shows prices or takes payment."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Currency]:
        """One page of currencies, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /currencies
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Currency]:
        """All currencies, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /currencies
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Currency]:
        """A range of currencies by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /currencies
        """

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Currency:
        """One currency by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /currencies/{id}
        """

    def create(
        self,
        *,
        currency_code: str,
        currency_exchange_rate: Decimal | float | str,
        token_location: CurrencyTokenLocation,
        token: str,
        decimal_token: str,
        thousands_token: str,
        decimal_places: int,
        name: str,
        is_default: bool = ...,
        country_iso2: str = ...,
        auto_update: bool = ...,
        enabled: bool = ...,
        is_transactional: bool = ...,
    ) -> Currency:
        """Create one currency and return it as stored.

        Args:
            currency_code: ISO code of the currency; fixed once created.
            currency_exchange_rate: Rate against the default currency of the store.
            token_location: Side of the amount on which the currency sign stands.
            token: Sign printed with amounts, such as $.
            decimal_token: Sign before the decimals of an amount.
            thousands_token: Sign between the thousands of an amount.
            decimal_places: Number of decimals shown in an amount.
            name: Name of the currency as people read it.
            is_default: Whether this is the main currency of the store; only true can be written.
            country_iso2: Two-letter ISO code of the country tied to the currency.
            auto_update: Whether BigCommerce keeps the exchange rate current.
            enabled: Whether the currency is active on the store.
            is_transactional: Whether shoppers can pay in the currency, not only see prices in it.

        API: POST /currencies
        """

    def update(
        self,
        id: int,
        /,
        *,
        is_default: bool = ...,
        country_iso2: str = ...,
        currency_exchange_rate: Decimal | float | str = ...,
        auto_update: bool = ...,
        token_location: CurrencyTokenLocation = ...,
        token: str = ...,
        decimal_token: str = ...,
        thousands_token: str = ...,
        decimal_places: int = ...,
        name: str = ...,
        enabled: bool = ...,
        is_transactional: bool = ...,
    ) -> Currency:
        """Change one currency; only the fields that are passed are sent.

        Args:
            is_default: Whether this is the main currency of the store; only true can be written.
            country_iso2: Two-letter ISO code of the country tied to the currency.
            currency_exchange_rate: Rate against the default currency of the store.
            auto_update: Whether BigCommerce keeps the exchange rate current.
            token_location: Side of the amount on which the currency sign stands.
            token: Sign printed with amounts, such as $.
            decimal_token: Sign before the decimals of an amount.
            thousands_token: Sign between the thousands of an amount.
            decimal_places: Number of decimals shown in an amount.
            name: Name of the currency as people read it.
            enabled: Whether the currency is active on the store.
            is_transactional: Whether shoppers can pay in the currency, not only see prices in it.

        API: PUT /currencies/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one currency.

        API: DELETE /currencies/{id}
        """

    def delete_all(self) -> None:
        """Delete all currencies.

        Deletes every currency except the default one.

        API: DELETE /currencies
        """

class AsyncCurrencies(AsyncResource[AsyncCurrency]):
    """Currencies in which the store shows prices or takes payment. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncCurrency]:
        """One page of currencies, as a list with has_more.

        Args:
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /currencies
        """

    def iterall(
        self,
        *,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncCurrency]:
        """All currencies, over every page, fetched as you iterate.

        Args:
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /currencies
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncCurrency]:
        """A range of currencies by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /currencies
        """

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCurrency:
        """One currency by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /currencies/{id}
        """

    async def create(
        self,
        *,
        currency_code: str,
        currency_exchange_rate: Decimal | float | str,
        token_location: CurrencyTokenLocation,
        token: str,
        decimal_token: str,
        thousands_token: str,
        decimal_places: int,
        name: str,
        is_default: bool = ...,
        country_iso2: str = ...,
        auto_update: bool = ...,
        enabled: bool = ...,
        is_transactional: bool = ...,
    ) -> AsyncCurrency:
        """Create one currency and return it as stored.

        Args:
            currency_code: ISO code of the currency; fixed once created.
            currency_exchange_rate: Rate against the default currency of the store.
            token_location: Side of the amount on which the currency sign stands.
            token: Sign printed with amounts, such as $.
            decimal_token: Sign before the decimals of an amount.
            thousands_token: Sign between the thousands of an amount.
            decimal_places: Number of decimals shown in an amount.
            name: Name of the currency as people read it.
            is_default: Whether this is the main currency of the store; only true can be written.
            country_iso2: Two-letter ISO code of the country tied to the currency.
            auto_update: Whether BigCommerce keeps the exchange rate current.
            enabled: Whether the currency is active on the store.
            is_transactional: Whether shoppers can pay in the currency, not only see prices in it.

        API: POST /currencies
        """

    async def update(
        self,
        id: int,
        /,
        *,
        is_default: bool = ...,
        country_iso2: str = ...,
        currency_exchange_rate: Decimal | float | str = ...,
        auto_update: bool = ...,
        token_location: CurrencyTokenLocation = ...,
        token: str = ...,
        decimal_token: str = ...,
        thousands_token: str = ...,
        decimal_places: int = ...,
        name: str = ...,
        enabled: bool = ...,
        is_transactional: bool = ...,
    ) -> AsyncCurrency:
        """Change one currency; only the fields that are passed are sent.

        Args:
            is_default: Whether this is the main currency of the store; only true can be written.
            country_iso2: Two-letter ISO code of the country tied to the currency.
            currency_exchange_rate: Rate against the default currency of the store.
            auto_update: Whether BigCommerce keeps the exchange rate current.
            token_location: Side of the amount on which the currency sign stands.
            token: Sign printed with amounts, such as $.
            decimal_token: Sign before the decimals of an amount.
            thousands_token: Sign between the thousands of an amount.
            decimal_places: Number of decimals shown in an amount.
            name: Name of the currency as people read it.
            enabled: Whether the currency is active on the store.
            is_transactional: Whether shoppers can pay in the currency, not only see prices in it.

        API: PUT /currencies/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one currency.

        API: DELETE /currencies/{id}
        """

    async def delete_all(self) -> None:
        """Delete all currencies.

        Deletes every currency except the default one.

        API: DELETE /currencies
        """
