"""CustomerChannelSettings: Privacy, default groups and logins of the customers of one channel.

Generated from schema/v3/customer_channel_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CustomerChannelSettingsPrivacy(NestedRecord):
    """Consent to tracking, and the privacy policy."""

    __slots__ = ()

    ask_shopper_for_tracking_consent = Field(
        codecs.BOOLEAN, "Whether shoppers are asked before they are tracked."
    )
    policy_url = Field(codecs.STRING, "Address of the privacy policy; empty if none.")


class CustomerChannelSettingsGroups(NestedRecord):
    """Customer groups that are assigned by default."""

    __slots__ = ()

    guest_customer_group_id = Field(codecs.INTEGER, "Group of guests; 0 for none.")
    default_customer_group_id = Field(codecs.INTEGER, "Group of new customers; 0 for none.")


class CustomerChannelSettingsRecordFields(BaseRecord):
    """Fields of CustomerChannelSettingsRecord and AsyncCustomerChannelSettingsRecord."""

    __slots__ = ()

    channel_id = Field(codecs.INTEGER, "Id of the channel.", access="read_only")
    privacy_settings = Field(
        codecs.nested(CustomerChannelSettingsPrivacy),
        "Consent to tracking, and the privacy policy; null for the settings of the store.",
        access="update_only",
        nullable=True,
    )
    customer_group_settings = Field(
        codecs.nested(CustomerChannelSettingsGroups),
        "Groups of guests and of new customers; null for the settings of the store.",
        access="update_only",
        nullable=True,
    )
    allow_global_logins = Field(
        codecs.BOOLEAN, "Whether customers of other channels can log in.", access="update_only"
    )


class CustomerChannelSettingsRecord(CustomerChannelSettingsRecordFields, Record):
    """One customer channel settings record. Privacy, default groups and logins of the customers of one channel."""

    __slots__ = ()

    channel = Link("The channel of these settings.", "Channels", via="channel_id", virtual=True)


class AsyncCustomerChannelSettingsRecord(CustomerChannelSettingsRecordFields, AsyncRecord):
    """One customer channel settings record. Privacy, default groups and logins of the customers of one channel. For asynchronous clients."""

    __slots__ = ()

    channel = CustomerChannelSettingsRecord.channel.awaited()


class CustomerChannelSettingsRecordFilters(FilterSet):
    """Parameters of CustomerChannelSettings."""


class CustomerChannelSettings(Resource[CustomerChannelSettingsRecord]):
    """Privacy, default groups and logins of the customers of one channel."""

    meta = ResourceMeta(
        name="CustomerChannelSettings",
        path="/customers/settings/channels",
        api="v3",
        record=CustomerChannelSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/customers/settings/channels/{id}", envelope="data"),
            "update": Operation(
                "update", "PUT", "/customers/settings/channels/{id}", envelope="data"
            ),
        },
        filters=CustomerChannelSettingsRecordFilters,
        key="channel_id",
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("channel_id", "allow_global_logins"),
    )


class AsyncCustomerChannelSettings(AsyncResource[AsyncCustomerChannelSettingsRecord]):
    """Privacy, default groups and logins of the customers of one channel. For asynchronous clients."""

    meta = CustomerChannelSettings.meta._replace(record=AsyncCustomerChannelSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerChannelSettingsRecordFields() -> None: ...

    def CustomerChannelSettingsRecordFilters() -> None: ...

    def CustomerChannelSettingsRecord() -> None: ...

    def CustomerChannelSettings() -> None: ...

    def AsyncCustomerChannelSettingsRecord() -> None: ...

    def AsyncCustomerChannelSettings() -> None: ...
