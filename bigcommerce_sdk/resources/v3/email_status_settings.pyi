"""EmailStatusSettings: Which e-mails the store sends to shoppers.

Generated from schema/v3/email_status_settings.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class EmailStatusSettingsRecordFields(BaseRecord):
    """Fields of EmailStatusSettingsRecord and AsyncEmailStatusSettingsRecord."""

    @property
    def abandoned_cart_email(self) -> bool | None:
        """Whether shoppers are reminded of abandoned carts. Boolean, update-only, can be None."""

    @abandoned_cart_email.setter
    def abandoned_cart_email(self, value: bool | None) -> None: ...
    @property
    def account_details_changed_email(self) -> bool | None:
        """Whether customers are notified of changes of their account details. Boolean, update-only, can be None."""

    @account_details_changed_email.setter
    def account_details_changed_email(self, value: bool | None) -> None: ...
    @property
    def combined_order_status_email(self) -> bool | None:
        """Whether customers are notified of new statuses of their orders. Boolean, update-only, can be None."""

    @combined_order_status_email.setter
    def combined_order_status_email(self, value: bool | None) -> None: ...
    @property
    def create_account_email(self) -> bool | None:
        """Whether new customers are welcomed. Boolean, update-only, can be None."""

    @create_account_email.setter
    def create_account_email(self, value: bool | None) -> None: ...
    @property
    def create_guest_account_email(self) -> bool | None:
        """Whether guests whose account was created at checkout are welcomed. Boolean, update-only, can be None."""

    @create_guest_account_email.setter
    def create_guest_account_email(self, value: bool | None) -> None: ...
    @property
    def gift_certificate_email(self) -> bool | None:
        """Whether gift certificates are sent to their recipients. Boolean, update-only, can be None."""

    @gift_certificate_email.setter
    def gift_certificate_email(self, value: bool | None) -> None: ...
    @property
    def invoice_email(self) -> bool | None:
        """Whether invoices are sent after an order. Boolean, update-only, can be None."""

    @invoice_email.setter
    def invoice_email(self, value: bool | None) -> None: ...
    @property
    def order_message_notification_email(self) -> bool | None:
        """Whether customers are notified of messages about their orders. Boolean, update-only, can be None."""

    @order_message_notification_email.setter
    def order_message_notification_email(self, value: bool | None) -> None: ...
    @property
    def product_review_email(self) -> bool | None:
        """Whether customers are asked to review what they bought. Boolean, update-only, can be None."""

    @product_review_email.setter
    def product_review_email(self, value: bool | None) -> None: ...
    @property
    def return_confirmation_email(self) -> bool | None:
        """Whether requests for returns are confirmed. Boolean, update-only, can be None."""

    @return_confirmation_email.setter
    def return_confirmation_email(self, value: bool | None) -> None: ...
    @property
    def return_statuschange_email(self) -> bool | None:
        """Whether customers are notified of new statuses of their returns. Boolean, update-only, can be None."""

    @return_statuschange_email.setter
    def return_statuschange_email(self, value: bool | None) -> None: ...

class EmailStatusSettingsRecord(EmailStatusSettingsRecordFields, Record):
    """One email status settings record. Which e-mails the store sends to shoppers."""

    def save(self, *, channel_id: int | None = None) -> EmailStatusSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/email-statuses
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        abandoned_cart_email: bool | None = ...,
        account_details_changed_email: bool | None = ...,
        combined_order_status_email: bool | None = ...,
        create_account_email: bool | None = ...,
        create_guest_account_email: bool | None = ...,
        gift_certificate_email: bool | None = ...,
        invoice_email: bool | None = ...,
        order_message_notification_email: bool | None = ...,
        product_review_email: bool | None = ...,
        return_confirmation_email: bool | None = ...,
        return_statuschange_email: bool | None = ...,
    ) -> EmailStatusSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            abandoned_cart_email: Whether shoppers are reminded of abandoned carts.
            account_details_changed_email: Whether customers are notified of changes of their account details.
            combined_order_status_email: Whether customers are notified of new statuses of their orders.
            create_account_email: Whether new customers are welcomed.
            create_guest_account_email: Whether guests whose account was created at checkout are welcomed.
            gift_certificate_email: Whether gift certificates are sent to their recipients.
            invoice_email: Whether invoices are sent after an order.
            order_message_notification_email: Whether customers are notified of messages about their orders.
            product_review_email: Whether customers are asked to review what they bought.
            return_confirmation_email: Whether requests for returns are confirmed.
            return_statuschange_email: Whether customers are notified of new statuses of their returns.

        API: PUT /settings/email-statuses
        """

    def refresh(self, *, channel_id: int | None = None) -> EmailStatusSettingsRecord:
        """Reload this email status settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/email-statuses
        """

class AsyncEmailStatusSettingsRecord(EmailStatusSettingsRecordFields, AsyncRecord):
    """One email status settings record. Which e-mails the store sends to shoppers. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncEmailStatusSettingsRecord:
        """Send only the changed fields; does nothing without changes.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.

        API: PUT /settings/email-statuses
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        abandoned_cart_email: bool | None = ...,
        account_details_changed_email: bool | None = ...,
        combined_order_status_email: bool | None = ...,
        create_account_email: bool | None = ...,
        create_guest_account_email: bool | None = ...,
        gift_certificate_email: bool | None = ...,
        invoice_email: bool | None = ...,
        order_message_notification_email: bool | None = ...,
        product_review_email: bool | None = ...,
        return_confirmation_email: bool | None = ...,
        return_statuschange_email: bool | None = ...,
    ) -> AsyncEmailStatusSettingsRecord:
        """Set fields and save them, with earlier assignments, in one call.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            abandoned_cart_email: Whether shoppers are reminded of abandoned carts.
            account_details_changed_email: Whether customers are notified of changes of their account details.
            combined_order_status_email: Whether customers are notified of new statuses of their orders.
            create_account_email: Whether new customers are welcomed.
            create_guest_account_email: Whether guests whose account was created at checkout are welcomed.
            gift_certificate_email: Whether gift certificates are sent to their recipients.
            invoice_email: Whether invoices are sent after an order.
            order_message_notification_email: Whether customers are notified of messages about their orders.
            product_review_email: Whether customers are asked to review what they bought.
            return_confirmation_email: Whether requests for returns are confirmed.
            return_statuschange_email: Whether customers are notified of new statuses of their returns.

        API: PUT /settings/email-statuses
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncEmailStatusSettingsRecord:
        """Reload this email status settings record; unsaved changes are discarded.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.

        API: GET /settings/email-statuses
        """

class EmailStatusSettingsRecordFilters(FilterSet):
    """Parameters of EmailStatusSettings."""

    def __init__(self) -> None: ...

class EmailStatusSettings(Resource[EmailStatusSettingsRecord]):
    """Which e-mails the store sends to shoppers."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> EmailStatusSettingsRecord:
        """The email status settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/email-statuses
        """

    def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> EmailStatusSettingsRecord:
        """The email status settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/email-statuses
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        abandoned_cart_email: bool | None = ...,
        account_details_changed_email: bool | None = ...,
        combined_order_status_email: bool | None = ...,
        create_account_email: bool | None = ...,
        create_guest_account_email: bool | None = ...,
        gift_certificate_email: bool | None = ...,
        invoice_email: bool | None = ...,
        order_message_notification_email: bool | None = ...,
        product_review_email: bool | None = ...,
        return_confirmation_email: bool | None = ...,
        return_statuschange_email: bool | None = ...,
    ) -> EmailStatusSettingsRecord:
        """Change one email status settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            abandoned_cart_email: Whether shoppers are reminded of abandoned carts.
            account_details_changed_email: Whether customers are notified of changes of their account details.
            combined_order_status_email: Whether customers are notified of new statuses of their orders.
            create_account_email: Whether new customers are welcomed.
            create_guest_account_email: Whether guests whose account was created at checkout are welcomed.
            gift_certificate_email: Whether gift certificates are sent to their recipients.
            invoice_email: Whether invoices are sent after an order.
            order_message_notification_email: Whether customers are notified of messages about their orders.
            product_review_email: Whether customers are asked to review what they bought.
            return_confirmation_email: Whether requests for returns are confirmed.
            return_statuschange_email: Whether customers are notified of new statuses of their returns.

        API: PUT /settings/email-statuses
        """

class AsyncEmailStatusSettings(AsyncResource[AsyncEmailStatusSettingsRecord]):
    """Which e-mails the store sends to shoppers. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncEmailStatusSettingsRecord:
        """The email status settings record.

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/email-statuses
        """

    async def all(
        self, *, channel_id: int | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncEmailStatusSettingsRecord:
        """The email status settings record: another name of get().

        For a channel, null means that it has the value of the store.

        Args:
            channel_id: Channel to read; without it, the settings of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /settings/email-statuses
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        abandoned_cart_email: bool | None = ...,
        account_details_changed_email: bool | None = ...,
        combined_order_status_email: bool | None = ...,
        create_account_email: bool | None = ...,
        create_guest_account_email: bool | None = ...,
        gift_certificate_email: bool | None = ...,
        invoice_email: bool | None = ...,
        order_message_notification_email: bool | None = ...,
        product_review_email: bool | None = ...,
        return_confirmation_email: bool | None = ...,
        return_statuschange_email: bool | None = ...,
    ) -> AsyncEmailStatusSettingsRecord:
        """Change one email status settings record; only the fields that are passed are sent.

        For a channel, send every field; null returns it to the value of the store.

        Args:
            channel_id: Channel to change; without it, the settings of the store.
            abandoned_cart_email: Whether shoppers are reminded of abandoned carts.
            account_details_changed_email: Whether customers are notified of changes of their account details.
            combined_order_status_email: Whether customers are notified of new statuses of their orders.
            create_account_email: Whether new customers are welcomed.
            create_guest_account_email: Whether guests whose account was created at checkout are welcomed.
            gift_certificate_email: Whether gift certificates are sent to their recipients.
            invoice_email: Whether invoices are sent after an order.
            order_message_notification_email: Whether customers are notified of messages about their orders.
            product_review_email: Whether customers are asked to review what they bought.
            return_confirmation_email: Whether requests for returns are confirmed.
            return_statuschange_email: Whether customers are notified of new statuses of their returns.

        API: PUT /settings/email-statuses
        """
