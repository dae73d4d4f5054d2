"""StorefrontStatus: What visitors see before launch and during maintenance.

Generated from schema/v3/storefront_status.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class StorefrontStatusRecordFields(BaseRecord):
    """Fields of StorefrontStatusRecord and AsyncStorefrontStatusRecord."""

    @property
    def down_for_maintenance_message(self) -> str | None:
        """Shown to visitors during maintenance. String, update-only, can be None."""

    @down_for_maintenance_message.setter
    def down_for_maintenance_message(self, value: str | None) -> None: ...
    @property
    def prelaunch_message(self) -> str | None:
        """Shown to visitors before the launch. String, update-only, can be None."""

    @prelaunch_message.setter
    def prelaunch_message(self, value: str | None) -> None: ...
    @property
    def prelaunch_password(self) -> str | None:
        """Opens the storefront before the launch; the store generates it. String, read-only, can be None."""

class StorefrontStatusRecord(StorefrontStatusRecordFields, Record):
    """One storefront status record. What visitors see before launch and during maintenance."""

    def save(self, *, channel_id: int | None = None) -> StorefrontStatusRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/status
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        down_for_maintenance_message: str | None = ...,
        prelaunch_message: str | None = ...,
    ) -> StorefrontStatusRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            down_for_maintenance_message: Shown to visitors during maintenance.
            prelaunch_message: Shown to visitors before the launch.

        API: PUT /settings/storefront/status
        """

    def refresh(self, *, channel_id: int | None = None) -> StorefrontStatusRecord:
        """Reload this storefront status record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/status
        """

class AsyncStorefrontStatusRecord(StorefrontStatusRecordFields, AsyncRecord):
    """One storefront status record. What visitors see before launch and during maintenance. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncStorefrontStatusRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/storefront/status
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        down_for_maintenance_message: str | None = ...,
        prelaunch_message: str | None = ...,
    ) -> AsyncStorefrontStatusRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            down_for_maintenance_message: Shown to visitors during maintenance.
            prelaunch_message: Shown to visitors before the launch.

        API: PUT /settings/storefront/status
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncStorefrontStatusRecord:
        """Reload this storefront status record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/storefront/status
        """

class StorefrontStatusRecordFilters(FilterSet):
    """Parameters of StorefrontStatus."""

    def __init__(self) -> None: ...

class StorefrontStatus(Resource[StorefrontStatusRecord]):
    """What visitors see before launch and during maintenance."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontStatusRecord:
        """The storefront status record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/status
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> StorefrontStatusRecord:
        """The storefront status record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/status
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        down_for_maintenance_message: str | None = ...,
        prelaunch_message: str | None = ...,
    ) -> StorefrontStatusRecord:
        """Change one storefront status record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            down_for_maintenance_message: Shown to visitors during maintenance.
            prelaunch_message: Shown to visitors before the launch.

        API: PUT /settings/storefront/status
        """

class AsyncStorefrontStatus(AsyncResource[AsyncStorefrontStatusRecord]):
    """What visitors see before launch and during maintenance. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontStatusRecord:
        """The storefront status record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/status
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncStorefrontStatusRecord:
        """The storefront status record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/storefront/status
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        down_for_maintenance_message: str | None = ...,
        prelaunch_message: str | None = ...,
    ) -> AsyncStorefrontStatusRecord:
        """Change one storefront status record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            down_for_maintenance_message: Shown to visitors during maintenance.
            prelaunch_message: Shown to visitors before the launch.

        API: PUT /settings/storefront/status
        """
