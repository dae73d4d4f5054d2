"""AbandonedCartEmailSettings: Whether a channel uses the abandoned cart e-mails of the store or its own.

Generated from schema/v3/abandoned_cart_email_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class AbandonedCartEmailSettingsRecordFields(BaseRecord):
    """Fields of AbandonedCartEmailSettingsRecord and AsyncAbandonedCartEmailSettingsRecord."""

    @property
    def use_global(self) -> bool:
        """Whether the channel uses the e-mails of the store instead of its own. Boolean, update-only, required on update."""

    @use_global.setter
    def use_global(self, value: bool) -> None: ...

class AbandonedCartEmailSettingsRecord(AbandonedCartEmailSettingsRecordFields, Record):
    """One abandoned cart email settings record. Whether a channel uses the abandoned cart e-mails of the store or its own."""

    def save(self, *, channel_id: int | None = None) -> AbandonedCartEmailSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        Args:
            channel_id: Channel to change.

        API: PUT /marketing/abandoned-cart-emails/settings
        """

    def update(
        self, *, channel_id: int | None = None, use_global: bool = ...
    ) -> AbandonedCartEmailSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            channel_id: Channel to change.
            use_global: Whether the channel uses the e-mails of the store instead of its own.

        API: PUT /marketing/abandoned-cart-emails/settings
        """

    def refresh(self, *, channel_id: int | None = None) -> AbandonedCartEmailSettingsRecord:
        """Reload this abandoned cart email settings record; unsaved changes are discarded.

        Args:
            channel_id: Channel to read.

        API: GET /marketing/abandoned-cart-emails/settings
        """

class AsyncAbandonedCartEmailSettingsRecord(AbandonedCartEmailSettingsRecordFields, AsyncRecord):
    """One abandoned cart email settings record. Whether a channel uses the abandoned cart e-mails of the store or its own. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncAbandonedCartEmailSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        Args:
            channel_id: Channel to change.

        API: PUT /marketing/abandoned-cart-emails/settings
        """

    async def update(
        self, *, channel_id: int | None = None, use_global: bool = ...
    ) -> AsyncAbandonedCartEmailSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            channel_id: Channel to change.
            use_global: Whether the channel uses the e-mails of the store instead of its own.

        API: PUT /marketing/abandoned-cart-emails/settings
        """

    async def refresh(
        self, *, channel_id: int | None = None
    ) -> AsyncAbandonedCartEmailSettingsRecord:
        """Reload this abandoned cart email settings record; unsaved changes are discarded.

        Args:
            channel_id: Channel to read.

        API: GET /marketing/abandoned-cart-emails/settings
        """

class AbandonedCartEmailSettingsRecordFilters(FilterSet):
    """Parameters of AbandonedCartEmailSettings."""

    def __init__(self) -> None: ...

class AbandonedCartEmailSettings(Resource[AbandonedCartEmailSettingsRecord]):
    """Whether a channel uses the abandoned cart e-mails of the store or its own."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int, extra_params: Mapping[str, Any] | None = None
    ) -> AbandonedCartEmailSettingsRecord:
        """The abandoned cart email settings record.

        Args:
            channel_id: Channel to read.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails/settings
        """

    def all(
        self, *, channel_id: int, extra_params: Mapping[str, Any] | None = None
    ) -> AbandonedCartEmailSettingsRecord:
        """The abandoned cart email settings record: another name of get().

        Args:
            channel_id: Channel to read.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails/settings
        """

    def update(
        self, *, channel_id: int | None = None, use_global: bool
    ) -> AbandonedCartEmailSettingsRecord:
        """Change one abandoned cart email settings record; only the fields that are passed are sent.

        Args:
            channel_id: Channel to change.
            use_global: Whether the channel uses the e-mails of the store instead of its own.

        API: PUT /marketing/abandoned-cart-emails/settings
        """

class AsyncAbandonedCartEmailSettings(AsyncResource[AsyncAbandonedCartEmailSettingsRecord]):
    """Whether a channel uses the abandoned cart e-mails of the store or its own. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncAbandonedCartEmailSettingsRecord:
        """The abandoned cart email settings record.

        Args:
            channel_id: Channel to read.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails/settings
        """

    async def all(
        self, *, channel_id: int, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncAbandonedCartEmailSettingsRecord:
        """The abandoned cart email settings record: another name of get().

        Args:
            channel_id: Channel to read.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails/settings
        """

    async def update(
        self, *, channel_id: int | None = None, use_global: bool
    ) -> AsyncAbandonedCartEmailSettingsRecord:
        """Change one abandoned cart email settings record; only the fields that are passed are sent.

        Args:
            channel_id: Channel to change.
            use_global: Whether the channel uses the e-mails of the store instead of its own.

        API: PUT /marketing/abandoned-cart-emails/settings
        """
