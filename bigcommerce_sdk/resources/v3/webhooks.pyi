"""Webhooks: Webhooks of the calling API client; those of other clients are not shown.

Generated from schema/v3/webhooks.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping
from datetime import datetime
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

class WebhookFields(BaseRecord):
    """Fields of Webhook and AsyncWebhook."""

    @property
    def id(self) -> int:
        """Identifies the webhook. Integer, read-only."""

    @property
    def client_id(self) -> str:
        """API client that registered the webhook. String, read-only."""

    @property
    def store_hash(self) -> str:
        """Store that the webhook watches. String, read-only."""

    @property
    def scope(self) -> str:
        """Events to subscribe to, such as store/order/created or store/order/*. String, required on create."""

    @scope.setter
    def scope(self, value: str) -> None: ...
    @property
    def destination(self) -> str:
        """HTTPS address that gets the calls; it must use port 443. String, required on create, https url."""

    @destination.setter
    def destination(self, value: str) -> None: ...
    @property
    def headers(self) -> dict[str, str] | None:
        """Extra headers to send with each call, by name; null for none. Map of string, can be None."""

    @headers.setter
    def headers(self, value: Mapping[str, str] | None) -> None: ...
    @property
    def is_active(self) -> bool:
        """Whether calls are sent; false after 90 days without an event. Boolean."""

    @is_active.setter
    def is_active(self, value: bool) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the webhook was registered. Datetime, read-only."""

    @property
    def updated_at(self) -> datetime:
        """When the webhook was last changed. Datetime, read-only."""

class Webhook(WebhookFields, Record):
    """One webhook. Webhooks of the calling API client; those of other clients are not shown."""

    def save(self) -> Webhook:
        """Send only the changed fields; does nothing without changes.

        API: PUT /hooks/{id}
        """

    def update(
        self,
        *,
        scope: str = ...,
        destination: str = ...,
        headers: Mapping[str, str] | None = ...,
        is_active: bool = ...,
    ) -> Webhook:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            scope: Events to subscribe to, such as store/order/created or store/order/*.
            destination: HTTPS address that gets the calls; it must use port 443.
            headers: Extra headers to send with each call, by name; null for none.
            is_active: Whether calls are sent; false after 90 days without an event.

        API: PUT /hooks/{id}
        """

    def delete(self) -> None:
        """Delete this webhook from the store.

        Removes the webhook and returns it as it was.

        API: DELETE /hooks/{id}
        """

    def refresh(self) -> Webhook:
        """Reload this webhook; unsaved changes are discarded.

        API: GET /hooks/{id}
        """

class AsyncWebhook(WebhookFields, AsyncRecord):
    """One webhook. Webhooks of the calling API client; those of other clients are not shown. For asynchronous clients."""

    async def save(self) -> AsyncWebhook:
        """Send only the changed fields; does nothing without changes.

        API: PUT /hooks/{id}
        """

    async def update(
        self,
        *,
        scope: str = ...,
        destination: str = ...,
        headers: Mapping[str, str] | None = ...,
        is_active: bool = ...,
    ) -> AsyncWebhook:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            scope: Events to subscribe to, such as store/order/created or store/order/*.
            destination: HTTPS address that gets the calls; it must use port 443.
            headers: Extra headers to send with each call, by name; null for none.
            is_active: Whether calls are sent; false after 90 days without an event.

        API: PUT /hooks/{id}
        """

    async def delete(self) -> None:
        """Delete this webhook from the store.

        Removes the webhook and returns it as it was.

        API: DELETE /hooks/{id}
        """

    async def refresh(self) -> AsyncWebhook:
        """Reload this webhook; unsaved changes are discarded.

        API: GET /hooks/{id}
        """

class WebhookFilters(FilterSet):
    """Parameters of Webhooks."""

    def __init__(
        self,
        *,
        is_active: bool | None = None,
        scope: str | None = None,
        destination: str | None = None,
    ) -> None: ...
    @property
    def is_active(self) -> Filter[bool]:
        """Active webhooks when true, inactive ones when false."""

    @is_active.setter
    def is_active(self, value: bool | None) -> None: ...
    @property
    def scope(self) -> Filter[str]:
        """Webhooks that subscribe to this scope, such as store/order/*."""

    @scope.setter
    def scope(self, value: str | None) -> None: ...
    @property
    def destination(self) -> Filter[str]:
        """Webhooks that call this address."""

    @destination.setter
    def destination(self, value: str | None) -> None: ...

class Webhooks(Resource[Webhook]):
    """Webhooks of the calling API client; those of other clients are not shown."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: WebhookFilters | None = None,
        is_active: bool | None = None,
        scope: str | None = None,
        destination: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Webhook]:
        """One page of webhooks, as a list with has_more.

        Args:
            query: Filters made with filters().
            is_active: Active webhooks when true, inactive ones when false.
            scope: Webhooks that subscribe to this scope, such as store/order/*.
            destination: Webhooks that call this address.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks
        """

    def iterall(
        self,
        *,
        query: WebhookFilters | None = None,
        is_active: bool | None = None,
        scope: str | None = None,
        destination: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Webhook]:
        """All webhooks, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            is_active: Active webhooks when true, inactive ones when false.
            scope: Webhooks that subscribe to this scope, such as store/order/*.
            destination: Webhooks that call this address.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: WebhookFilters | None = None,
        is_active: bool | None = None,
        scope: str | None = None,
        destination: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Webhook]:
        """A range of webhooks by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            is_active: Active webhooks when true, inactive ones when false.
            scope: Webhooks that subscribe to this scope, such as store/order/*.
            destination: Webhooks that call this address.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks
        """

    def filters(self) -> WebhookFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Webhook:
        """One webhook by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks/{id}
        """

    def create(
        self,
        *,
        scope: str,
        destination: str,
        headers: Mapping[str, str] | None = ...,
        is_active: bool = ...,
    ) -> Webhook:
        """Create one webhook and return it as stored.

        Args:
            scope: Events to subscribe to, such as store/order/created or store/order/*.
            destination: HTTPS address that gets the calls; it must use port 443.
            headers: Extra headers to send with each call, by name; null for none.
            is_active: Whether calls are sent; false after 90 days without an event.

        API: POST /hooks
        """

    def update(
        self,
        id: int,
        /,
        *,
        scope: str = ...,
        destination: str = ...,
        headers: Mapping[str, str] | None = ...,
        is_active: bool = ...,
    ) -> Webhook:
        """Change one webhook; only the fields that are passed are sent.

        Args:
            scope: Events to subscribe to, such as store/order/created or store/order/*.
            destination: HTTPS address that gets the calls; it must use port 443.
            headers: Extra headers to send with each call, by name; null for none.
            is_active: Whether calls are sent; false after 90 days without an event.

        API: PUT /hooks/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one webhook.

        Removes the webhook and returns it as it was.

        API: DELETE /hooks/{id}
        """

class AsyncWebhooks(AsyncResource[AsyncWebhook]):
    """Webhooks of the calling API client; those of other clients are not shown. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: WebhookFilters | None = None,
        is_active: bool | None = None,
        scope: str | None = None,
        destination: str | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncWebhook]:
        """One page of webhooks, as a list with has_more.

        Args:
            query: Filters made with filters().
            is_active: Active webhooks when true, inactive ones when false.
            scope: Webhooks that subscribe to this scope, such as store/order/*.
            destination: Webhooks that call this address.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 50.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks
        """

    def iterall(
        self,
        *,
        query: WebhookFilters | None = None,
        is_active: bool | None = None,
        scope: str | None = None,
        destination: str | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncWebhook]:
        """All webhooks, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            is_active: Active webhooks when true, inactive ones when false.
            scope: Webhooks that subscribe to this scope, such as store/order/*.
            destination: Webhooks that call this address.
            page_size: Rows of one request, up to 50 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: WebhookFilters | None = None,
        is_active: bool | None = None,
        scope: str | None = None,
        destination: str | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncWebhook]:
        """A range of webhooks by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            is_active: Active webhooks when true, inactive ones when false.
            scope: Webhooks that subscribe to this scope, such as store/order/*.
            destination: Webhooks that call this address.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks
        """

    def filters(self) -> WebhookFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncWebhook:
        """One webhook by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks/{id}
        """

    async def create(
        self,
        *,
        scope: str,
        destination: str,
        headers: Mapping[str, str] | None = ...,
        is_active: bool = ...,
    ) -> AsyncWebhook:
        """Create one webhook and return it as stored.

        Args:
            scope: Events to subscribe to, such as store/order/created or store/order/*.
            destination: HTTPS address that gets the calls; it must use port 443.
            headers: Extra headers to send with each call, by name; null for none.
            is_active: Whether calls are sent; false after 90 days without an event.

        API: POST /hooks
        """

    async def update(
        self,
        id: int,
        /,
        *,
        scope: str = ...,
        destination: str = ...,
        headers: Mapping[str, str] | None = ...,
        is_active: bool = ...,
    ) -> AsyncWebhook:
        """Change one webhook; only the fields that are passed are sent.

        Args:
            scope: Events to subscribe to, such as store/order/created or store/order/*.
            destination: HTTPS address that gets the calls; it must use port 443.
            headers: Extra headers to send with each call, by name; null for none.
            is_active: Whether calls are sent; false after 90 days without an event.

        API: PUT /hooks/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one webhook.

        Removes the webhook and returns it as it was.

        API: DELETE /hooks/{id}
        """
