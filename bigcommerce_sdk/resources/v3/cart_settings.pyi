"""CartSettings: Settings of the carts of the store.

Generated from schema/v3/cart_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class CartSettingsRecordFields(BaseRecord):
    """Fields of CartSettingsRecord and AsyncCartSettingsRecord."""

    @property
    def allow_purchasing(self) -> bool:
        """Whether shoppers can buy anything. Boolean, update-only, required on update."""

    @allow_purchasing.setter
    def allow_purchasing(self, value: bool) -> None: ...

class CartSettingsRecord(CartSettingsRecordFields, Record):
    """One cart settings record. Settings of the carts of the store."""

    def save(self) -> CartSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /carts/settings
        """

    def update(self, *, allow_purchasing: bool = ...) -> CartSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            allow_purchasing: Whether shoppers can buy anything.

        API: PUT /carts/settings
        """

    def refresh(self) -> CartSettingsRecord:
        """Reload this cart settings record; unsaved changes are discarded.

        API: GET /carts/settings
        """

class AsyncCartSettingsRecord(CartSettingsRecordFields, AsyncRecord):
    """One cart settings record. Settings of the carts of the store. For asynchronous clients."""

    async def save(self) -> AsyncCartSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /carts/settings
        """

    async def update(self, *, allow_purchasing: bool = ...) -> AsyncCartSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            allow_purchasing: Whether shoppers can buy anything.

        API: PUT /carts/settings
        """

    async def refresh(self) -> AsyncCartSettingsRecord:
        """Reload this cart settings record; unsaved changes are discarded.

        API: GET /carts/settings
        """

class CartSettingsRecordFilters(FilterSet):
    """Parameters of CartSettings."""

    def __init__(self) -> None: ...

class CartSettings(Resource[CartSettingsRecord]):
    """Settings of the carts of the store."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> CartSettingsRecord:
        """The cart settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /carts/settings
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> CartSettingsRecord:
        """The cart settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /carts/settings
        """

    def update(self, *, allow_purchasing: bool) -> CartSettingsRecord:
        """Change one cart settings record; only the fields that are passed are sent.

        Args:
            allow_purchasing: Whether shoppers can buy anything.

        API: PUT /carts/settings
        """

class AsyncCartSettings(AsyncResource[AsyncCartSettingsRecord]):
    """Settings of the carts of the store. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCartSettingsRecord:
        """The cart settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /carts/settings
        """

    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCartSettingsRecord:
        """The cart settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /carts/settings
        """

    async def update(self, *, allow_purchasing: bool) -> AsyncCartSettingsRecord:
        """Change one cart settings record; only the fields that are passed are sent.

        Args:
            allow_purchasing: Whether shoppers can buy anything.

        API: PUT /carts/settings
        """
