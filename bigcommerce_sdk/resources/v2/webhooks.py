"""Webhooks: Webhooks of the calling API client; those of other clients are not shown.

Generated from schema/v2/webhooks.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class WebhookFields(BaseRecord):
    """Fields of Webhook and AsyncWebhook."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the webhook, assigned by BigCommerce.",
        access="read_only",
    )
    client_id = Field(codecs.STRING, "API client that registered the webhook.", access="read_only")
    store_hash = Field(codecs.STRING, "Store the webhook watches, by its hash.", access="read_only")
    created_at = Field(
        codecs.UNIX, "When the webhook was registered, in Unix seconds.", access="read_only"
    )
    updated_at = Field(
        codecs.UNIX, "When the webhook was last changed, in Unix seconds.", access="read_only"
    )
    scope = Field(
        codecs.STRING, "Events to subscribe to, such as store/order/created.", required=("create",)
    )
    destination = Field(
        codecs.STRING,
        "HTTPS address that gets the calls; it must use port 443.",
        required=("create",),
    )
    is_active = Field(
        codecs.BOOLEAN, "Whether calls are being sent; true unless set.", default=True
    )
    headers = Field(
        codecs.MAP, "Extra headers to send with each call, by name; null for none.", nullable=True
    )


class Webhook(WebhookFields, Record):
    """One webhook. Webhooks of the calling API client; those of other clients are not shown."""

    __slots__ = ()


class AsyncWebhook(WebhookFields, AsyncRecord):
    """One webhook. Webhooks of the calling API client; those of other clients are not shown. For asynchronous clients."""

    __slots__ = ()


class WebhookFilters(FilterSet):
    """Parameters of Webhooks."""


class Webhooks(Resource[Webhook]):
    """Webhooks of the calling API client; those of other clients are not shown."""

    meta = ResourceMeta(
        name="Webhooks",
        path="/hooks",
        record=Webhook,
        operations={
            "list": Operation("list", "GET", "/hooks"),
            "get": Operation("get", "GET", "/hooks/{id}"),
            "create": Operation("create", "POST", "/hooks"),
            "update": Operation("update", "PUT", "/hooks/{id}"),
            "delete": Operation(
                "delete",
                "DELETE",
                "/hooks/{id}",
                doc="Removes the webhook and returns it as it was.",
            ),
        },
        filters=WebhookFilters,
        columns=("id", "scope", "destination", "is_active", "created_at"),
    )


class AsyncWebhooks(AsyncResource[AsyncWebhook]):
    """Webhooks of the calling API client; those of other clients are not shown. For asynchronous clients."""

    meta = Webhooks.meta._replace(record=AsyncWebhook)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def WebhookFields() -> None: ...

    def WebhookFilters() -> None: ...

    def Webhook() -> None: ...

    def Webhooks() -> None: ...

    def AsyncWebhook() -> None: ...

    def AsyncWebhooks() -> None: ...
