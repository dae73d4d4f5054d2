"""EmailStatusSettings: Which e-mails the store sends to shoppers.

Generated from schema/v3/email_status_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class EmailStatusSettingsRecordFields(BaseRecord):
    """Fields of EmailStatusSettingsRecord and AsyncEmailStatusSettingsRecord."""

    __slots__ = ()

    abandoned_cart_email = Field(
        codecs.BOOLEAN,
        "Whether shoppers are reminded of abandoned carts.",
        access="update_only",
        nullable=True,
    )
    account_details_changed_email = Field(
        codecs.BOOLEAN,
        "Whether customers are notified of changes of their account details.",
        access="update_only",
        nullable=True,
    )
    combined_order_status_email = Field(
        codecs.BOOLEAN,
        "Whether customers are notified of new statuses of their orders.",
        access="update_only",
        nullable=True,
    )
    create_account_email = Field(
        codecs.BOOLEAN, "Whether new customers are welcomed.", access="update_only", nullable=True
    )
    create_guest_account_email = Field(
        codecs.BOOLEAN,
        "Whether guests whose account was created at checkout are welcomed.",
        access="update_only",
        nullable=True,
    )
    gift_certificate_email = Field(
        codecs.BOOLEAN,
        "Whether gift certificates are sent to their recipients.",
        access="update_only",
        nullable=True,
    )
    invoice_email = Field(
        codecs.BOOLEAN,
        "Whether invoices are sent after an order.",
        access="update_only",
        nullable=True,
    )
    order_message_notification_email = Field(
        codecs.BOOLEAN,
        "Whether customers are notified of messages about their orders.",
        access="update_only",
        nullable=True,
    )
    product_review_email = Field(
        codecs.BOOLEAN,
        "Whether customers are asked to review what they bought.",
        access="update_only",
        nullable=True,
    )
    return_confirmation_email = Field(
        codecs.BOOLEAN,
        "Whether requests for returns are confirmed.",
        access="update_only",
        nullable=True,
    )
    return_statuschange_email = Field(
        codecs.BOOLEAN,
        "Whether customers are notified of new statuses of their returns.",
        access="update_only",
        nullable=True,
    )


class EmailStatusSettingsRecord(EmailStatusSettingsRecordFields, Record):
    """One email status settings record. Which e-mails the store sends to shoppers."""

    __slots__ = ()


class AsyncEmailStatusSettingsRecord(EmailStatusSettingsRecordFields, AsyncRecord):
    """One email status settings record. Which e-mails the store sends to shoppers. For asynchronous clients."""

    __slots__ = ()


class EmailStatusSettingsRecordFilters(FilterSet):
    """Parameters of EmailStatusSettings."""


class EmailStatusSettings(Resource[EmailStatusSettingsRecord]):
    """Which e-mails the store sends to shoppers."""

    meta = ResourceMeta(
        name="EmailStatusSettings",
        path="/settings/email-statuses",
        api="v3",
        record=EmailStatusSettingsRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/settings/email-statuses",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to read; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, null means that it has the value of the store.",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/settings/email-statuses",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel to change; without it, the settings of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="For a channel, send every field; null returns it to the value of the store.",
            ),
        },
        filters=EmailStatusSettingsRecordFilters,
        single=True,
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=(
            "abandoned_cart_email",
            "combined_order_status_email",
            "create_account_email",
            "invoice_email",
            "product_review_email",
        ),
    )


class AsyncEmailStatusSettings(AsyncResource[AsyncEmailStatusSettingsRecord]):
    """Which e-mails the store sends to shoppers. For asynchronous clients."""

    meta = EmailStatusSettings.meta._replace(record=AsyncEmailStatusSettingsRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def EmailStatusSettingsRecordFields() -> None: ...

    def EmailStatusSettingsRecordFilters() -> None: ...

    def EmailStatusSettingsRecord() -> None: ...

    def EmailStatusSettings() -> None: ...

    def AsyncEmailStatusSettingsRecord() -> None: ...

    def AsyncEmailStatusSettings() -> None: ...
