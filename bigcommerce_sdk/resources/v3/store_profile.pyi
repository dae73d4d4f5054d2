"""StoreProfile: Name and address of the business, as shoppers see them.

Generated from schema/v3/store_profile.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

StoreAddressType: TypeAlias = Literal["Home Office", "Commercial Office", "Retail", "Warehouse"]
"""Kinds of places of a store."""

class StoreProfileRecordFields(BaseRecord):
    """Fields of StoreProfileRecord and AsyncStoreProfileRecord."""

    @property
    def store_address(self) -> str | None:
        """Postal address, in one text with line breaks. String, update-only, can be None."""

    @store_address.setter
    def store_address(self, value: str | None) -> None: ...
    @property
    def store_address_type(self) -> StoreAddressType | None:
        """Kind of place at the address. Enum, update-only, can be None."""

    @store_address_type.setter
    def store_address_type(self, value: StoreAddressType | None) -> None: ...
    @property
    def store_email(self) -> str | None:
        """E-mail address of the store. String, update-only, can be None, email."""

    @store_email.setter
    def store_email(self, value: str | None) -> None: ...
    @property
    def store_name(self) -> str | None:
        """Name of the store. String, update-only, can be None."""

    @store_name.setter
    def store_name(self, value: str | None) -> None: ...
    @property
    def store_phone(self) -> str | None:
        """Telephone number of the store. String, update-only, can be None."""

    @store_phone.setter
    def store_phone(self, value: str | None) -> None: ...

class StoreProfileRecord(StoreProfileRecordFields, Record):
    """One store profile record. Name and address of the business, as shoppers see them."""

    def save(self, *, channel_id: int | None = None) -> StoreProfileRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/store/profile
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        store_address: str | None = ...,
        store_address_type: StoreAddressType | None = ...,
        store_email: str | None = ...,
        store_name: str | None = ...,
        store_phone: str | None = ...,
    ) -> StoreProfileRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            store_address: Postal address, in one text with line breaks.
            store_address_type: Kind of place at the address.
            store_email: E-mail address of the store.
            store_name: Name of the store.
            store_phone: Telephone number of the store.

        API: PUT /settings/store/profile
        """

    def refresh(self, *, channel_id: int | None = None) -> StoreProfileRecord:
        """Reload this store profile record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/store/profile
        """

class AsyncStoreProfileRecord(StoreProfileRecordFields, AsyncRecord):
    """One store profile record. Name and address of the business, as shoppers see them. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncStoreProfileRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/store/profile
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        store_address: str | None = ...,
        store_address_type: StoreAddressType | None = ...,
        store_email: str | None = ...,
        store_name: str | None = ...,
        store_phone: str | None = ...,
    ) -> AsyncStoreProfileRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            store_address: Postal address, in one text with line breaks.
            store_address_type: Kind of place at the address.
            store_email: E-mail address of the store.
            store_name: Name of the store.
            store_phone: Telephone number of the store.

        API: PUT /settings/store/profile
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncStoreProfileRecord:
        """Reload this store profile record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/store/profile
        """

class StoreProfileRecordFilters(FilterSet):
    """Parameters of StoreProfile."""

    def __init__(self) -> None: ...

class StoreProfile(Resource[StoreProfileRecord]):
    """Name and address of the business, as shoppers see them."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StoreProfileRecord:
        """The store profile record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/profile
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StoreProfileRecord:
        """The store profile record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/profile
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        store_address: str | None = ...,
        store_address_type: StoreAddressType | None = ...,
        store_email: str | None = ...,
        store_name: str | None = ...,
        store_phone: str | None = ...,
    ) -> StoreProfileRecord:
        """Change one store profile record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            store_address: Postal address, in one text with line breaks.
            store_address_type: Kind of place at the address.
            store_email: E-mail address of the store.
            store_name: Name of the store.
            store_phone: Telephone number of the store.

        API: PUT /settings/store/profile
        """

class AsyncStoreProfile(AsyncResource[AsyncStoreProfileRecord]):
    """Name and address of the business, as shoppers see them. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStoreProfileRecord:
        """The store profile record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/profile
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStoreProfileRecord:
        """The store profile record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/store/profile
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        store_address: str | None = ...,
        store_address_type: StoreAddressType | None = ...,
        store_email: str | None = ...,
        store_name: str | None = ...,
        store_phone: str | None = ...,
    ) -> AsyncStoreProfileRecord:
        """Change one store profile record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            store_address: Postal address, in one text with line breaks.
            store_address_type: Kind of place at the address.
            store_email: E-mail address of the store.
            store_name: Name of the store.
            store_phone: Telephone number of the store.

        API: PUT /settings/store/profile
        """
