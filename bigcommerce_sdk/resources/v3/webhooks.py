"""Webhooks: Webhooks of the calling API client; those of other clients are not shown.

Generated from schema/v3/webhooks.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record


class WebhookFields(BaseRecord):
    """Fields of Webhook and AsyncWebhook."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the webhook.", access="read_only")
    client_id = Field(codecs.STRING, "API client that registered the webhook.", access="read_only")
    store_hash = Field(codecs.STRING, "Store that the webhook watches.", access="read_only")
    scope = Field(
        codecs.STRING,
        "Events to subscribe to, such as store/order/created or store/order/*.",
        required=("create",),
    )
    destination = Field(
        codecs.STRING,
        "HTTPS address that gets the calls; it must use port 443.",
        required=("create",),
    )
    headers = Field(
        codecs.map_of(codecs.STRING),
        "Extra headers to send with each call, by name; null for none.",
        nullable=True,
    )
    is_active = Field(
        codecs.BOOLEAN, "Whether calls are sent; false after 90 days without an event."
    )
    created_at = Field(codecs.UNIX, "When the webhook was registered.", access="read_only")
    updated_at = Field(codecs.UNIX, "When the webhook was last changed.", access="read_only")


class Webhook(WebhookFields, Record):
    """One webhook. Webhooks of the calling API client; those of other clients are not shown."""

    __slots__ = ()


class AsyncWebhook(WebhookFields, AsyncRecord):
    """One webhook. Webhooks of the calling API client; those of other clients are not shown. For asynchronous clients."""

    __slots__ = ()


class WebhookFilters(FilterSet):
    """Parameters of Webhooks."""

    is_active = Parameter(codecs.BOOLEAN, "Active webhooks when true, inactive ones when false.")
    scope = Parameter(
        codecs.STRING, "Webhooks that subscribe to this scope, such as store/order/*."
    )
    destination = Parameter(codecs.STRING, "Webhooks that call this address.")


class Webhooks(Resource[Webhook]):
    """Webhooks of the calling API client; those of other clients are not shown."""

    meta = ResourceMeta(
        name="Webhooks",
        path="/hooks",
        api="v3",
        record=Webhook,
        operations={
            "list": Operation(
                "list", "GET", "/hooks", accepts=("filters", "paging"), envelope="data"
            ),
            "get": Operation("get", "GET", "/hooks/{id}", envelope="data"),
            "create": Operation("create", "POST", "/hooks", envelope="data"),
            "update": Operation("update", "PUT", "/hooks/{id}", envelope="data"),
            "delete": Operation(
                "delete",
                "DELETE",
                "/hooks/{id}",
                envelope="data",
                doc="Removes the webhook and returns it as it was.",
            ),
        },
        filters=WebhookFilters,
        paging=Paging(50, 50, by="page"),
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
