"""CustomerSettings: Privacy and default groups of customers, for all channels.

Generated from schema/v3/customer_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import CustomerSettingsGroupsDict, CustomerSettingsPrivacyDict

class CustomerSettingsPrivacy(NestedRecord):
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

class CustomerSettingsGroups(NestedRecord):
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

class CustomerSettingsRecordFields(BaseRecord):
    """Fields of CustomerSettingsRecord and AsyncCustomerSettingsRecord."""

    @property
    def privacy_settings(self) -> CustomerSettingsPrivacy:
        """Consent to tracking, and the privacy policy. Object, update-only."""

    @privacy_settings.setter
    def privacy_settings(
        self, value: CustomerSettingsPrivacy | CustomerSettingsPrivacyDict
    ) -> None: ...
    @property
    def customer_group_settings(self) -> CustomerSettingsGroups:
        """Groups of guests and of new customers. Object, update-only."""

    @customer_group_settings.setter
    def customer_group_settings(
        self, value: CustomerSettingsGroups | CustomerSettingsGroupsDict
    ) -> None: ...

class CustomerSettingsRecord(CustomerSettingsRecordFields, Record):
    """One customer settings record. Privacy and default groups of customers, for all channels."""

    def save(self) -> CustomerSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/settings
        """

    def update(
        self,
        *,
        privacy_settings: CustomerSettingsPrivacy | CustomerSettingsPrivacyDict = ...,
        customer_group_settings: CustomerSettingsGroups | CustomerSettingsGroupsDict = ...,
    ) -> CustomerSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            privacy_settings: Consent to tracking, and the privacy policy.
            customer_group_settings: Groups of guests and of new customers.

        API: PUT /customers/settings
        """

    def refresh(self) -> CustomerSettingsRecord:
        """Reload this customer settings record; unsaved changes are discarded.

        API: GET /customers/settings
        """

class AsyncCustomerSettingsRecord(CustomerSettingsRecordFields, AsyncRecord):
    """One customer settings record. Privacy and default groups of customers, for all channels. For asynchronous clients."""

    async def save(self) -> AsyncCustomerSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        API: PUT /customers/settings
        """

    async def update(
        self,
        *,
        privacy_settings: CustomerSettingsPrivacy | CustomerSettingsPrivacyDict = ...,
        customer_group_settings: CustomerSettingsGroups | CustomerSettingsGroupsDict = ...,
    ) -> AsyncCustomerSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            privacy_settings: Consent to tracking, and the privacy policy.
            customer_group_settings: Groups of guests and of new customers.

        API: PUT /customers/settings
        """

    async def refresh(self) -> AsyncCustomerSettingsRecord:
        """Reload this customer settings record; unsaved changes are discarded.

        API: GET /customers/settings
        """

class CustomerSettingsRecordFilters(FilterSet):
    """Parameters of CustomerSettings."""

    def __init__(self) -> None: ...

class CustomerSettings(Resource[CustomerSettingsRecord]):
    """Privacy and default groups of customers, for all channels."""

    meta: ClassVar[ResourceMeta]
    def get(self, *, extra_params: Mapping[str, Any] | None = None) -> CustomerSettingsRecord:
        """The customer settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/settings
        """

    def all(self, *, extra_params: Mapping[str, Any] | None = None) -> CustomerSettingsRecord:
        """The customer settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/settings
        """

    def update(
        self,
        *,
        privacy_settings: CustomerSettingsPrivacy | CustomerSettingsPrivacyDict = ...,
        customer_group_settings: CustomerSettingsGroups | CustomerSettingsGroupsDict = ...,
    ) -> CustomerSettingsRecord:
        """Change one customer settings record; only the fields that are passed are sent.

        Args:
            privacy_settings: Consent to tracking, and the privacy policy.
            customer_group_settings: Groups of guests and of new customers.

        API: PUT /customers/settings
        """

class AsyncCustomerSettings(AsyncResource[AsyncCustomerSettingsRecord]):
    """Privacy and default groups of customers, for all channels. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerSettingsRecord:
        """The customer settings record.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/settings
        """

    async def all(
        self, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncCustomerSettingsRecord:
        """The customer settings record: another name of get().

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /customers/settings
        """

    async def update(
        self,
        *,
        privacy_settings: CustomerSettingsPrivacy | CustomerSettingsPrivacyDict = ...,
        customer_group_settings: CustomerSettingsGroups | CustomerSettingsGroupsDict = ...,
    ) -> AsyncCustomerSettingsRecord:
        """Change one customer settings record; only the fields that are passed are sent.

        Args:
            privacy_settings: Consent to tracking, and the privacy policy.
            customer_group_settings: Groups of guests and of new customers.

        API: PUT /customers/settings
        """
