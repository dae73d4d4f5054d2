"""StoreLocale: Language and country of the store.

Generated from schema/v3/store_locale.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

ShopperLanguageSelectionMethod: TypeAlias = Literal["browser", "default_shopper_language"]
"""Values of StoreLocaleRecord.shopper_language_selection_method."""

class StoreLocaleRecordFields(BaseRecord):
    """Fields of StoreLocaleRecord and AsyncStoreLocaleRecord."""

    @property
    def default_shopper_language(self) -> str:
        """Code of the language of the storefront, such as en or en-us. String, update-only, required on update."""

    @default_shopper_language.setter
    def default_shopper_language(self, value: str) -> None: ...
    @property
    def shopper_language_selection_method(self) -> ShopperLanguageSelectionMethod:
        """What decides on the language: the browser of the shopper or the default. Enum, update-only."""

    @shopper_language_selection_method.setter
    def shopper_language_selection_method(self, value: ShopperLanguageSelectionMethod) -> None: ...
    @property
    def store_country(self) -> str:
        """English name of the country of the store. String, update-only."""

    @store_country.setter
    def store_country(self, value: str) -> None: ...

class StoreLocaleRecord(StoreLocaleRecordFields, Record):
    """One store locale record. Language and country of the store."""

    def save(self) -> StoreLocaleRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /settings/store/locale
        """

    def update(
        self,
        *,
        default_shopper_language: str = ...,
        shopper_language_selection_method: ShopperLanguageSelectionMethod = ...,
        store_country: str = ...,
    ) -> StoreLocaleRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            default_shopper_language: Code of the language of the storefront, such as en or en-us.
            shopper_language_selection_method: What decides on the language: the browser of the shopper or the default.
            store_country: English name of the country of the store.

        API: PUT /settings/store/locale
        """

    def refresh(self) -> StoreLocaleRecord:
        """Reload this store locale record; unsaved changes are discarded.

        API: GET /settings/store/locale
        """

class AsyncStoreLocaleRecord(StoreLocaleRecordFields, AsyncRecord):
    """One store locale record. Language and country of the store. For asynchronous clients."""

    async def save(self) -> AsyncStoreLocaleRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /settings/store/locale
        """

    async def update(
        self,
        *,
        default_shopper_language: str = ...,
        shopper_language_selection_method: ShopperLanguageSelectionMethod = ...,
        store_country: str = ...,
    ) -> AsyncStoreLocaleRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            default_shopper_language: Code of the language of the storefront, such as en or en-us.
            shopper_language_selection_method: What decides on the language: the browser of the shopper or the default.
            store_country: English name of the country of the store.

        API: PUT /settings/store/locale
        """

    async def refresh(self) -> AsyncStoreLocaleRecord:
        """Reload this store locale record; unsaved changes are discarded.

        API: GET /settings/store/locale
        """

class StoreLocaleRecordFilters(FilterSet):
    """Parameters of StoreLocale."""

    def __init__(self) -> None: ...

class StoreLocale(Resource[StoreLocaleRecord]):
    """Language and country of the store."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> StoreLocaleRecord:
        """The store locale record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/locale
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> StoreLocaleRecord:
        """The store locale record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/locale
        """

    def update(
        self,
        *,
        default_shopper_language: str,
        shopper_language_selection_method: ShopperLanguageSelectionMethod = ...,
        store_country: str = ...,
    ) -> StoreLocaleRecord:
        """Change one store locale record; only the fields that are passed are sent.

        Args:
            default_shopper_language: Code of the language of the storefront, such as en or en-us.
            shopper_language_selection_method: What decides on the language: the browser of the shopper or the default.
            store_country: English name of the country of the store.

        API: PUT /settings/store/locale
        """

class AsyncStoreLocale(AsyncResource[AsyncStoreLocaleRecord]):
    """Language and country of the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(self, *, extra_params: Mapping[str, Any] | None = None) -> AsyncStoreLocaleRecord:
        """The store locale record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/locale
        """

    async def all(self, *, extra_params: Mapping[str, Any] | None = None) -> AsyncStoreLocaleRecord:
        """The store locale record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/locale
        """

    async def update(
        self,
        *,
        default_shopper_language: str,
        shopper_language_selection_method: ShopperLanguageSelectionMethod = ...,
        store_country: str = ...,
    ) -> AsyncStoreLocaleRecord:
        """Change one store locale record; only the fields that are passed are sent.

        Args:
            default_shopper_language: Code of the language of the storefront, such as en or en-us.
            shopper_language_selection_method: What decides on the language: the browser of the shopper or the default.
            store_country: English name of the country of the store.

        API: PUT /settings/store/locale
        """
