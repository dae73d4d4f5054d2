"""CustomerSettings: Privacy and default groups of customers, for all channels.

Generated from schema/v3/customer_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record


class CustomerSettingsPrivacy(NestedRecord):
    """Consent to tracking, and the privacy policy."""

    __slots__ = ()

    ask_shopper_for_tracking_consent = Field(
        codecs.BOOLEAN, "Whether shoppers are asked before they are tracked."
    )
    policy_url = Field(codecs.STRING, "Address of the privacy policy; empty if none.")


class CustomerSettingsGroups(NestedRecord):
    """Customer groups that are assigned by default."""

    __slots__ = ()

    guest_customer_group_id = Field(codecs.INTEGER, "Group of guests; 0 for none.")
    default_customer_group_id = Field(codecs.INTEGER, "Group of new customers; 0 for none.")


class CustomerSettingsRecordFields(BaseRecord):
    """Fields of CustomerSettingsRecord and AsyncCustomerSettingsRecord."""

    __slots__ = ()

    privacy_settings = Field(
        codecs.nested(CustomerSettingsPrivacy),
        "Consent to tracking, and the privacy policy.",
        access="update_only",
    )
    customer_group_settings = Field(
        codecs.nested(CustomerSettingsGroups),
        "Groups of guests and of new customers.",
        access="update_only",
    )


class CustomerSettingsRecord(CustomerSettingsRecordFields, Record):
    """One customer settings record. Privacy and default groups of customers, for all channels."""

    __slots__ = ()


class AsyncCustomerSettingsRecord(CustomerSettingsRecordFields, AsyncRecord):
    """One customer settings record. Privacy and default groups of customers, for all channels. For asynchronous clients."""

    __slots__ = ()


class CustomerSettingsRecordFilters(FilterSet):
    """Parameters of CustomerSettings."""


class CustomerSettings(Resource[CustomerSettingsRecord]):
    """Privacy and default groups of customers, for all channels."""

    meta = ResourceMeta(
        name="CustomerSettings",
        path="/customers/settings",
        api="v3",
        record=CustomerSettingsRecord,
        operations={
            "get": Operation("get", "GET", "/customers/settings", envelope="data"),
            "update": Operation("update", "PUT", "/customers/settings", envelope="data"),
        },
        filters=CustomerSettingsRecordFilters,
        single=True,
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
    )


class AsyncCustomerSettings(AsyncResource[AsyncCustomerSettingsRecord]):
    """Privacy and default groups of customers, for all channels. For asynchronous clients."""

    meta = CustomerSettings.meta._replace(record=AsyncCustomerSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerSettingsRecordFields() -> None: ...

    def CustomerSettingsRecordFilters() -> None: ...

    def CustomerSettingsRecord() -> None: ...

    def CustomerSettings() -> None: ...

    def AsyncCustomerSettingsRecord() -> None: ...

    def AsyncCustomerSettings() -> None: ...
