"""CustomerChannelSettings: Privacy, default groups and logins of the customers of one channel.

Generated from schema/v3/customer_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord, Record

from .channels import AsyncChannel, Channel
from .inputs import CustomerChannelSettingsGroupsDict, CustomerChannelSettingsPrivacyDict

class CustomerChannelSettingsPrivacy(NestedRecord):
    """Consent to tracking, and the privacy policy."""

    def __init__(
        self, *, ask_shopper_for_tracking_consent: bool = ..., policy_url: str = ...
    ) -> None: ...
    @property
    def ask_shopper_for_tracking_consent(self) -> bool:
        """Whether shoppers are asked before they are tracked. Boolean."""

    @ask_shopper_for_tracking_consent.setter
    def ask_shopper_for_tracking_consent(self, value: bool) -> None: ...
    @property
    def policy_url(self) -> str:
        """Address of the privacy policy; empty if none. String, url."""

    @policy_url.setter
    def policy_url(self, value: str) -> None: ...

class CustomerChannelSettingsGroups(NestedRecord):
    """Customer groups that are assigned by default."""

    def __init__(
        self, *, guest_customer_group_id: int = ..., default_customer_group_id: int = ...
    ) -> None: ...
    @property
    def guest_customer_group_id(self) -> int:
        """Group of guests; 0 for none. Integer."""

    @guest_customer_group_id.setter
    def guest_customer_group_id(self, value: int) -> None: ...
    @property
    def default_customer_group_id(self) -> int:
        """Group of new customers; 0 for none. Integer."""

    @default_customer_group_id.setter
    def default_customer_group_id(self, value: int) -> None: ...

class CustomerChannelSettingsRecordFields(BaseRecord):
    """Fields of CustomerChannelSettingsRecord and AsyncCustomerChannelSettingsRecord."""

    @property
    def channel_id(self) -> int:
        """Id of the channel. Integer, read-only."""

    @property
    def privacy_settings(self) -> CustomerChannelSettingsPrivacy | None:
        """Consent to tracking, and the privacy policy; null for the settings of the store. Object, update-only, can be None."""

    @privacy_settings.setter
    def privacy_settings(
        self, value: CustomerChannelSettingsPrivacy | CustomerChannelSettingsPrivacyDict | None
    ) -> None: ...
    @property
    def customer_group_settings(self) -> CustomerChannelSettingsGroups | None:
        """Groups of guests and of new customers; null for the settings of the store. Object, update-only, can be None."""

    @customer_group_settings.setter
    def customer_group_settings(
        self, value: CustomerChannelSettingsGroups | CustomerChannelSettingsGroupsDict | None
    ) -> None: ...
    @property
    def allow_global_logins(self) -> bool:
        """Whether customers of other channels can log in. Boolean, update-only."""

    @allow_global_logins.setter
    def allow_global_logins(self, value: bool) -> None: ...

class CustomerChannelSettingsRecord(CustomerChannelSettingsRecordFields, Record):
    """One customer channel settings record. Privacy, default groups and logins of the customers of one channel."""

    @property
    def channel(self) -> Channel | None:
        """The channel of these settings. Leads to a record of Channels, fetched when first used."""

    def save(self) -> CustomerChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/settings/channels/{id}
        """

    def update(
        self,
        *,
        privacy_settings: (
            CustomerChannelSettingsPrivacy | CustomerChannelSettingsPrivacyDict | None
        ) = ...,
        customer_group_settings: (
            CustomerChannelSettingsGroups | CustomerChannelSettingsGroupsDict | None
        ) = ...,
        allow_global_logins: bool = ...,
    ) -> CustomerChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            privacy_settings: Consent to tracking, and the privacy policy; null for the settings of the store.
            customer_group_settings: Groups of guests and of new customers; null for the settings of the store.
            allow_global_logins: Whether customers of other channels can log in.

        API: PUT /customers/settings/channels/{id}
        """

    def refresh(self) -> CustomerChannelSettingsRecord:
        """Reload this customer channel settings record; unsaved changes are discarded.

        API: GET /customers/settings/channels/{id}
        """

class AsyncCustomerChannelSettingsRecord(CustomerChannelSettingsRecordFields, AsyncRecord):
    """One customer channel settings record. Privacy, default groups and logins of the customers of one channel. For asynchronous clients."""

    @property
    def channel(self) -> AsyncLink[AsyncChannel | None]:
        """The channel of these settings. Leads to a record of Channels, fetched when first awaited."""

    async def save(self) -> AsyncCustomerChannelSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/settings/channels/{id}
        """

    async def update(
        self,
        *,
        privacy_settings: (
            CustomerChannelSettingsPrivacy | CustomerChannelSettingsPrivacyDict | None
        ) = ...,
        customer_group_settings: (
            CustomerChannelSettingsGroups | CustomerChannelSettingsGroupsDict | None
        ) = ...,
        allow_global_logins: bool = ...,
    ) -> AsyncCustomerChannelSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            privacy_settings: Consent to tracking, and the privacy policy; null for the settings of the store.
            customer_group_settings: Groups of guests and of new customers; null for the settings of the store.
            allow_global_logins: Whether customers of other channels can log in.

        API: PUT /customers/settings/channels/{id}
        """

    async def refresh(self) -> AsyncCustomerChannelSettingsRecord:
        """Reload this customer channel settings record; unsaved changes are discarded.

        API: GET /customers/settings/channels/{id}
        """

class CustomerChannelSettingsRecordFilters(FilterSet):
    """Parameters of CustomerChannelSettings."""

    def __init__(self) -> None: ...

class CustomerChannelSettings(Resource[CustomerChannelSettingsRecord]):
    """Privacy, default groups and logins of the customers of one channel."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> CustomerChannelSettingsRecord:
        """One customer channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/settings/channels/{id}
        """

    def update(
        self,
        id: int,
        /,
        *,
        privacy_settings: (
            CustomerChannelSettingsPrivacy | CustomerChannelSettingsPrivacyDict | None
        ) = ...,
        customer_group_settings: (
            CustomerChannelSettingsGroups | CustomerChannelSettingsGroupsDict | None
        ) = ...,
        allow_global_logins: bool = ...,
    ) -> CustomerChannelSettingsRecord:
        """Change one customer channel settings record; only the fields that are passed are sent.

        Args:
            privacy_settings: Consent to tracking, and the privacy policy; null for the settings of the store.
            customer_group_settings: Groups of guests and of new customers; null for the settings of the store.
            allow_global_logins: Whether customers of other channels can log in.

        API: PUT /customers/settings/channels/{id}
        """

class AsyncCustomerChannelSettings(AsyncResource[AsyncCustomerChannelSettingsRecord]):
    """Privacy, default groups and logins of the customers of one channel. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerChannelSettingsRecord:
        """One customer channel settings record by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/settings/channels/{id}
        """

    async def update(
        self,
        id: int,
        /,
        *,
        privacy_settings: (
            CustomerChannelSettingsPrivacy | CustomerChannelSettingsPrivacyDict | None
        ) = ...,
        customer_group_settings: (
            CustomerChannelSettingsGroups | CustomerChannelSettingsGroupsDict | None
        ) = ...,
        allow_global_logins: bool = ...,
    ) -> AsyncCustomerChannelSettingsRecord:
        """Change one customer channel settings record; only the fields that are passed are sent.

        Args:
            privacy_settings: Consent to tracking, and the privacy policy; null for the settings of the store.
            customer_group_settings: Groups of guests and of new customers; null for the settings of the store.
            allow_global_logins: Whether customers of other channels can log in.

        API: PUT /customers/settings/channels/{id}
        """
