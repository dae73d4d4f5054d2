"""WebhookAdmin: Health of the API account's webhooks: whom to notify, and blocked domains.

Generated from schema/v3/webhook_admin.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import WebhookAdminBlockReasonDict

WebhookAdminHookStatus: TypeAlias = Literal["inactive", "active", "deactivated"]
"""States of a webhook; the platform deactivates those that keep failing."""

class WebhookAdminHook(NestedRecord):
    """A webhook of the API account."""

    def __init__(
        self,
        *,
        id: int = ...,
        client_id: str = ...,
        store_hash: str = ...,
        scope: str = ...,
        destination: str = ...,
        headers: Mapping[str, str] | None = ...,
        is_active: bool = ...,
        created_at: datetime | date | str = ...,
        updated_at: datetime | date | str = ...,
        status: WebhookAdminHookStatus = ...,
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the webhook. Integer."""

    @id.setter
    def id(self, value: int) -> None: ...
    @property
    def client_id(self) -> str:
        """API client that registered the webhook. String."""

    @client_id.setter
    def client_id(self, value: str) -> None: ...
    @property
    def store_hash(self) -> str:
        """Store that the webhook watches. String."""

    @store_hash.setter
    def store_hash(self, value: str) -> None: ...
    @property
    def scope(self) -> str:
        """Events that it subscribes to. String."""

    @scope.setter
    def scope(self, value: str) -> None: ...
    @property
    def destination(self) -> str:
        """HTTPS address that gets the calls. String."""

    @destination.setter
    def destination(self, value: str) -> None: ...
    @property
    def headers(self) -> dict[str, str] | None:
        """Extra headers of each call, by name; null for none. Map of string, can be None."""

    @headers.setter
    def headers(self, value: Mapping[str, str] | None) -> None: ...
    @property
    def is_active(self) -> bool:
        """Whether calls are sent. Boolean."""

    @is_active.setter
    def is_active(self, value: bool) -> None: ...
    @property
    def created_at(self) -> datetime:
        """When the webhook was registered. Datetime."""

    @created_at.setter
    def created_at(self, value: datetime | date | str) -> None: ...
    @property
    def updated_at(self) -> datetime:
        """When the webhook was last changed. Datetime."""

    @updated_at.setter
    def updated_at(self, value: datetime | date | str) -> None: ...
    @property
    def status(self) -> WebhookAdminHookStatus:
        """State of the webhook. Enum."""

    @status.setter
    def status(self, value: WebhookAdminHookStatus) -> None: ...

class WebhookAdminBlockReason(NestedRecord):
    """Failures of one kind."""

    def __init__(
        self,
        *,
        failure_description: str = ...,
        count: int = ...,
        timestamp: datetime | date | str = ...,
    ) -> None: ...
    @property
    def failure_description(self) -> str:
        """What went wrong. String."""

    @failure_description.setter
    def failure_description(self, value: str) -> None: ...
    @property
    def count(self) -> int:
        """How often it went wrong. Integer."""

    @count.setter
    def count(self, value: int) -> None: ...
    @property
    def timestamp(self) -> datetime:
        """When it went wrong. Datetime."""

    @timestamp.setter
    def timestamp(self, value: datetime | date | str) -> None: ...

class WebhookAdminBlockedDomain(NestedRecord):
    """A domain that gets no calls at the moment."""

    def __init__(
        self,
        *,
        destination: str = ...,
        time_left: int = ...,
        reasons: Sequence[WebhookAdminBlockReason | WebhookAdminBlockReasonDict] = ...,
    ) -> None: ...
    @property
    def destination(self) -> str:
        """Address of the domain. String, url."""

    @destination.setter
    def destination(self, value: str) -> None: ...
    @property
    def time_left(self) -> int:
        """Seconds until calls are sent again. Integer."""

    @time_left.setter
    def time_left(self, value: int) -> None: ...
    @property
    def reasons(self) -> list[WebhookAdminBlockReason]:
        """Failures that led to the block. Array of object."""

    @reasons.setter
    def reasons(
        self, value: Sequence[WebhookAdminBlockReason | WebhookAdminBlockReasonDict]
    ) -> None: ...

class WebhookAdminRecordFields(BaseRecord):
    """Fields of WebhookAdminRecord and AsyncWebhookAdminRecord."""

    @property
    def emails(self) -> list[str]:
        """Addresses that get a message when a domain is blocked or a webhook is deactivated. Array of string, update-only."""

    @emails.setter
    def emails(self, value: Sequence[str]) -> None: ...
    @property
    def hooks_list(self) -> list[WebhookAdminHook]:
        """Webhooks of the API account. Array of object, read-only."""

    @property
    def blocked_domains(self) -> list[WebhookAdminBlockedDomain]:
        """Domains that get no calls at the moment, since too many failed. Array of object, read-only."""

class WebhookAdminRecord(WebhookAdminRecordFields, Record):
    """One webhook admin record. Health of the API account's webhooks: whom to notify, and blocked domains."""

    def save(self) -> WebhookAdminRecord:
        """Send only the changed fields; does nothing without changes.

        Sets the addresses; the reply has no content.

        API: PUT /hooks/admin
        """

    def update(self, *, emails: Sequence[str] = ...) -> WebhookAdminRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Sets the addresses; the reply has no content.

        Args:
            emails: Addresses that get a message when a domain is blocked or a webhook is deactivated.

        API: PUT /hooks/admin
        """

    def refresh(self, *, is_active: bool | None = None) -> WebhookAdminRecord:
        """Reload this webhook admin record; unsaved changes are discarded.

        Args:
            is_active: Only webhooks that are active (true) or inactive (false).

        API: GET /hooks/admin
        """

class AsyncWebhookAdminRecord(WebhookAdminRecordFields, AsyncRecord):
    """One webhook admin record. Health of the API account's webhooks: whom to notify, and blocked domains. For asynchronous clients."""

    async def save(self) -> AsyncWebhookAdminRecord:
        """Send only the changed fields; does nothing without changes.

        Sets the addresses; the reply has no content.

        API: PUT /hooks/admin
        """

    async def update(self, *, emails: Sequence[str] = ...) -> AsyncWebhookAdminRecord:
        """Set fields and save them, with earlier assignments, in one call.

        Sets the addresses; the reply has no content.

        Args:
            emails: Addresses that get a message when a domain is blocked or a webhook is deactivated.

        API: PUT /hooks/admin
        """

    async def refresh(self, *, is_active: bool | None = None) -> AsyncWebhookAdminRecord:
        """Reload this webhook admin record; unsaved changes are discarded.

        Args:
            is_active: Only webhooks that are active (true) or inactive (false).

        API: GET /hooks/admin
        """

class WebhookAdminRecordFilters(FilterSet):
    """Parameters of WebhookAdmin."""

    def __init__(self) -> None: ...

class WebhookAdmin(Resource[WebhookAdminRecord]):
    """Health of the API account's webhooks: whom to notify, and blocked domains."""

    meta: ClassVar[ResourceMeta]
    def get(
        self, *, is_active: bool | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> WebhookAdminRecord:
        """The webhook admin record.

        Args:
            is_active: Only webhooks that are active (true) or inactive (false).
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks/admin
        """

    def all(
        self, *, is_active: bool | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> WebhookAdminRecord:
        """The webhook admin record: another name of get().

        Args:
            is_active: Only webhooks that are active (true) or inactive (false).
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks/admin
        """

    def update(self, *, emails: Sequence[str] = ...) -> WebhookAdminRecord:
        """Change one webhook admin record; only the fields that are passed are sent.

        Sets the addresses; the reply has no content.

        Args:
            emails: Addresses that get a message when a domain is blocked or a webhook is deactivated.

        API: PUT /hooks/admin
        """

class AsyncWebhookAdmin(AsyncResource[AsyncWebhookAdminRecord]):
    """Health of the API account's webhooks: whom to notify, and blocked domains. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self, *, is_active: bool | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncWebhookAdminRecord:
        """The webhook admin record.

        Args:
            is_active: Only webhooks that are active (true) or inactive (false).
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks/admin
        """

    async def all(
        self, *, is_active: bool | None = None, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncWebhookAdminRecord:
        """The webhook admin record: another name of get().

        Args:
            is_active: Only webhooks that are active (true) or inactive (false).
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /hooks/admin
        """

    async def update(self, *, emails: Sequence[str] = ...) -> AsyncWebhookAdminRecord:
        """Change one webhook admin record; only the fields that are passed are sent.

        Sets the addresses; the reply has no content.

        Args:
            emails: Addresses that get a message when a domain is blocked or a webhook is deactivated.

        API: PUT /hooks/admin
        """
