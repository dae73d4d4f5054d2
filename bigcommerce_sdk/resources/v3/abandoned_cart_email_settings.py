"""AbandonedCartEmailSettings: Whether a channel uses the abandoned cart e-mails of the store or its own.

Generated from schema/v3/abandoned_cart_email_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class AbandonedCartEmailSettingsRecordFields(BaseRecord):
    """Fields of AbandonedCartEmailSettingsRecord and AsyncAbandonedCartEmailSettingsRecord."""

    __slots__ = ()

    use_global = Field(
        codecs.BOOLEAN,
        "Whether the channel uses the e-mails of the store instead of its own.",
        access="update_only",
        required=("update",),
    )


class AbandonedCartEmailSettingsRecord(AbandonedCartEmailSettingsRecordFields, Record):
    """One abandoned cart email settings record. Whether a channel uses the abandoned cart e-mails of the store or its own."""

    __slots__ = ()


class AsyncAbandonedCartEmailSettingsRecord(AbandonedCartEmailSettingsRecordFields, AsyncRecord):
    """One abandoned cart email settings record. Whether a channel uses the abandoned cart e-mails of the store or its own. For asynchronous clients."""

    __slots__ = ()


class AbandonedCartEmailSettingsRecordFilters(FilterSet):
    """Parameters of AbandonedCartEmailSettings."""


class AbandonedCartEmailSettings(Resource[AbandonedCartEmailSettingsRecord]):
    """Whether a channel uses the abandoned cart e-mails of the store or its own."""

    meta = ResourceMeta(
        name="AbandonedCartEmailSettings",
        path="/marketing/abandoned-cart-emails/settings",
        api="v3",
        record=AbandonedCartEmailSettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/marketing/abandoned-cart-emails/settings",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to read.",
                        name="channel_id",
                        required=True,
                        op="none",
                    ),
                ),
            ),
            "update": Operation(
                "update",
                "PUT",
                "/marketing/abandoned-cart-emails/settings",
                parameters=(
                    Parameter(codecs.INTEGER, "Channel to change.", name="channel_id", op="none"),
                ),
            ),
        },
        filters=AbandonedCartEmailSettingsRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
    )


class AsyncAbandonedCartEmailSettings(AsyncResource[AsyncAbandonedCartEmailSettingsRecord]):
    """Whether a channel uses the abandoned cart e-mails of the store or its own. For asynchronous clients."""

    meta = AbandonedCartEmailSettings.meta._replace(record=AsyncAbandonedCartEmailSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def AbandonedCartEmailSettingsRecordFields() -> None: ...

    def AbandonedCartEmailSettingsRecordFilters() -> None: ...

    def AbandonedCartEmailSettingsRecord() -> None: ...

    def AbandonedCartEmailSettings() -> None: ...

    def AsyncAbandonedCartEmailSettingsRecord() -> None: ...

    def AsyncAbandonedCartEmailSettings() -> None: ...
