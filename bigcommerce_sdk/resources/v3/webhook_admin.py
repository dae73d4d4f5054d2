"""WebhookAdmin: Health of the API account's webhooks: whom to notify, and blocked domains.

Generated from schema/v3/webhook_admin.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

WebhookAdminHookStatus = Union[Literal["inactive"], Literal["active"], Literal["deactivated"]]
"""States of a webhook; the platform deactivates those that keep failing."""


class WebhookAdminHook(NestedRecord):
    """A webhook of the API account."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the webhook.")
    client_id = Field(codecs.STRING, "API client that registered the webhook.")
    store_hash = Field(codecs.STRING, "Store that the webhook watches.")
    scope = Field(codecs.STRING, "Events that it subscribes to.")
    destination = Field(codecs.STRING, "HTTPS address that gets the calls.")
    headers = Field(
        codecs.map_of(codecs.STRING),
        "Extra headers of each call, by name; null for none.",
        nullable=True,
    )
    is_active = Field(codecs.BOOLEAN, "Whether calls are sent.")
    created_at = Field(codecs.UNIX, "When the webhook was registered.")
    updated_at = Field(codecs.UNIX, "When the webhook was last changed.")
    status = Field(codecs.text_enum(WebhookAdminHookStatus), "State of the webhook.")


class WebhookAdminBlockReason(NestedRecord):
    """Failures of one kind."""

    __slots__ = ()

    failure_description = Field(codecs.STRING, "What went wrong.")
    count = Field(codecs.INTEGER, "How often it went wrong.")
    timestamp = Field(codecs.UNIX, "When it went wrong.")


class WebhookAdminBlockedDomain(NestedRecord):
    """A domain that gets no calls at the moment."""

    __slots__ = ()

    destination = Field(codecs.STRING, "Address of the domain.")
    time_left = Field(codecs.INTEGER, "Seconds until calls are sent again.")
    reasons = Field(
        codecs.array(codecs.nested(WebhookAdminBlockReason)), "Failures that led to the block."
    )


class WebhookAdminRecordFields(BaseRecord):
    """Fields of WebhookAdminRecord and AsyncWebhookAdminRecord."""

    __slots__ = ()

    emails = Field(
        codecs.array(codecs.STRING),
        "Addresses that get a message when a domain is blocked or a webhook is deactivated.",
        access="update_only",
    )
    hooks_list = Field(
        codecs.array(codecs.nested(WebhookAdminHook)),
        "Webhooks of the API account.",
        access="read_only",
    )
    blocked_domains = Field(
        codecs.array(codecs.nested(WebhookAdminBlockedDomain)),
        "Domains that get no calls at the moment, since too many failed.",
        access="read_only",
    )


class WebhookAdminRecord(WebhookAdminRecordFields, Record):
    """One webhook admin record. Health of the API account's webhooks: whom to notify, and blocked domains."""

    __slots__ = ()


class AsyncWebhookAdminRecord(WebhookAdminRecordFields, AsyncRecord):
    """One webhook admin record. Health of the API account's webhooks: whom to notify, and blocked domains. For asynchronous clients."""

    __slots__ = ()


class WebhookAdminRecordFilters(FilterSet):
    """Parameters of WebhookAdmin."""


class WebhookAdmin(Resource[WebhookAdminRecord]):
    """Health of the API account's webhooks: whom to notify, and blocked domains."""

    meta = ResourceMeta(
        name="WebhookAdmin",
        path="/hooks/admin",
        api="v3",
        record=WebhookAdminRecord,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/hooks/admin",
                parameters=(
                    Parameter(
                        codecs.BOOLEAN,
                        "Only webhooks that are active (true) or inactive (false).",
                        name="is_active",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/hooks/admin",
                status=204,
                envelope="data",
                doc="Sets the addresses; the reply has no content.",
            ),
        },
        filters=WebhookAdminRecordFilters,
        single=True,
    )


class AsyncWebhookAdmin(AsyncResource[AsyncWebhookAdminRecord]):
    """Health of the API account's webhooks: whom to notify, and blocked domains. For asynchronous clients."""

    meta = WebhookAdmin.meta._replace(record=AsyncWebhookAdminRecord)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def WebhookAdminRecordFields() -> None: ...

    def WebhookAdminRecordFilters() -> None: ...

    def WebhookAdminRecord() -> None: ...

    def WebhookAdmin() -> None: ...

    def AsyncWebhookAdminRecord() -> None: ...

    def AsyncWebhookAdmin() -> None: ...
