"""AbandonedCartEmails: E-mails that remind shoppers of the carts they left.

Generated from schema/v3/abandoned_cart_emails.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import (
    AbandonedCartDefaultPhrasesDict,
    AbandonedCartDefaultTranslationDict,
    AbandonedCartEmailTemplateDict,
    AbandonedCartEmailTranslationDict,
)

AbandonedCartEmailNotifyAtMinutes: TypeAlias = Literal[
    60,
    120,
    180,
    240,
    300,
    360,
    420,
    480,
    540,
    600,
    660,
    720,
    780,
    840,
    900,
    960,
    1020,
    1080,
    1140,
    1200,
    1260,
    1320,
    1380,
    1440,
    2880,
    4320,
    5760,
    7200,
    8640,
    10080,
    11520,
    12960,
    14400,
]
"""Minutes that can be chosen: each hour of the first day, then each day up to 10."""

class AbandonedCartEmailTranslation(NestedRecord):
    """The phrases of a template in one language."""

    def __init__(self, *, locale: str = ..., keys_: Mapping[str, str] = ...) -> None: ...
    @property
    def locale(self) -> str:
        """Language of the phrases, such as en. String, required on create and update."""

    @locale.setter
    def locale(self, value: str) -> None: ...
    @property
    def keys_(self) -> dict[str, str]:
        """Phrases by name, such as hello_phrase. Map of string, required on create and update, keys on the wire."""

    @keys_.setter
    def keys_(self, value: Mapping[str, str]) -> None: ...

class AbandonedCartEmailTemplate(NestedRecord):
    """Subject and text of an e-mail."""

    def __init__(
        self,
        *,
        subject: str = ...,
        body: str = ...,
        translations: Sequence[
            AbandonedCartEmailTranslation | AbandonedCartEmailTranslationDict
        ] = ...,
    ) -> None: ...
    @property
    def subject(self) -> str:
        """Subject line; can contain variables. String, required on create and update, at most 255 characters."""

    @subject.setter
    def subject(self, value: str) -> None: ...
    @property
    def body(self) -> str:
        """HTML of the e-mail; can contain variables and phrases. String, required on create and update."""

    @body.setter
    def body(self, value: str) -> None: ...
    @property
    def translations(self) -> list[AbandonedCartEmailTranslation]:
        """The phrases by language. Array of object, required on create and update."""

    @translations.setter
    def translations(
        self, value: Sequence[AbandonedCartEmailTranslation | AbandonedCartEmailTranslationDict]
    ) -> None: ...

class AbandonedCartDefaultPhrases(NestedRecord):
    """Phrases of the default template."""

    def __init__(self, *, hello_phrase: str | None = ...) -> None: ...
    @property
    def hello_phrase(self) -> str | None:
        """The greeting. String, can be None, at least 1 character."""

    @hello_phrase.setter
    def hello_phrase(self, value: str | None) -> None: ...

class AbandonedCartDefaultTranslation(NestedRecord):
    """The phrases of the default template in one language."""

    def __init__(
        self,
        *,
        locale: str = ...,
        keys_: AbandonedCartDefaultPhrases | AbandonedCartDefaultPhrasesDict = ...,
    ) -> None: ...
    @property
    def locale(self) -> str:
        """Language of the phrases, such as en. String, at least 1 character."""

    @locale.setter
    def locale(self, value: str) -> None: ...
    @property
    def keys_(self) -> AbandonedCartDefaultPhrases:
        """The phrases by name. Object, keys on the wire."""

    @keys_.setter
    def keys_(
        self, value: AbandonedCartDefaultPhrases | AbandonedCartDefaultPhrasesDict
    ) -> None: ...

class AbandonedCartDefaultTemplate(NestedRecord):
    """The default template of the store."""

    def __init__(
        self,
        *,
        subject: str = ...,
        body: str = ...,
        translations: Sequence[
            AbandonedCartDefaultTranslation | AbandonedCartDefaultTranslationDict
        ] = ...,
    ) -> None: ...
    @property
    def subject(self) -> str:
        """Subject line. String, at least 1 character."""

    @subject.setter
    def subject(self, value: str) -> None: ...
    @property
    def body(self) -> str:
        """HTML of the e-mail. String, at least 1 character."""

    @body.setter
    def body(self, value: str) -> None: ...
    @property
    def translations(self) -> list[AbandonedCartDefaultTranslation]:
        """The phrases by language. Array of object."""

    @translations.setter
    def translations(
        self, value: Sequence[AbandonedCartDefaultTranslation | AbandonedCartDefaultTranslationDict]
    ) -> None: ...

class AbandonedCartEmailFields(BaseRecord):
    """Fields of AbandonedCartEmail and AsyncAbandonedCartEmail."""

    @property
    def id(self) -> int:
        """Identifies the e-mail. Integer, read-only."""

    @property
    def notify_at_minutes(self) -> AbandonedCartEmailNotifyAtMinutes:
        """How many minutes after the cart was abandoned it is sent. Enum."""

    @notify_at_minutes.setter
    def notify_at_minutes(self, value: AbandonedCartEmailNotifyAtMinutes) -> None: ...
    @property
    def coupon_code(self) -> str | None:
        """Coupon that the e-mail offers; null or empty for none. String, can be None."""

    @coupon_code.setter
    def coupon_code(self, value: str | None) -> None: ...
    @property
    def template(self) -> AbandonedCartEmailTemplate:
        """Subject and text of the e-mail. Object."""

    @template.setter
    def template(
        self, value: AbandonedCartEmailTemplate | AbandonedCartEmailTemplateDict
    ) -> None: ...
    @property
    def is_active(self) -> bool:
        """Whether the e-mail is sent. Boolean."""

    @is_active.setter
    def is_active(self, value: bool) -> None: ...
    @property
    def sent_num(self) -> int:
        """How often the e-mail was sent. Integer, read-only."""

class AbandonedCartEmail(AbandonedCartEmailFields, Record):
    """One abandoned cart email. E-mails that remind shoppers of the carts they left."""

    def save(self) -> AbandonedCartEmail:
        """Send only the changed fields; does nothing without changes.

        API: PUT /marketing/abandoned-cart-emails/{id}
        """

    def update(
        self,
        *,
        notify_at_minutes: AbandonedCartEmailNotifyAtMinutes = ...,
        coupon_code: str | None = ...,
        template: AbandonedCartEmailTemplate | AbandonedCartEmailTemplateDict = ...,
        is_active: bool = ...,
    ) -> AbandonedCartEmail:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            notify_at_minutes: How many minutes after the cart was abandoned it is sent.
            coupon_code: Coupon that the e-mail offers; null or empty for none.
            template: Subject and text of the e-mail.
            is_active: Whether the e-mail is sent.

        API: PUT /marketing/abandoned-cart-emails/{id}
        """

    def delete(self) -> None:
        """Delete this abandoned cart email from the store.

        API: DELETE /marketing/abandoned-cart-emails/{id}
        """

    def refresh(self) -> AbandonedCartEmail:
        """Reload this abandoned cart email; unsaved changes are discarded.

        API: GET /marketing/abandoned-cart-emails/{id}
        """

class AsyncAbandonedCartEmail(AbandonedCartEmailFields, AsyncRecord):
    """One abandoned cart email. E-mails that remind shoppers of the carts they left. For asynchronous clients."""

    async def save(self) -> AsyncAbandonedCartEmail:
        """Send only the changed fields; does nothing without changes.

        API: PUT /marketing/abandoned-cart-emails/{id}
        """

    async def update(
        self,
        *,
        notify_at_minutes: AbandonedCartEmailNotifyAtMinutes = ...,
        coupon_code: str | None = ...,
        template: AbandonedCartEmailTemplate | AbandonedCartEmailTemplateDict = ...,
        is_active: bool = ...,
    ) -> AsyncAbandonedCartEmail:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            notify_at_minutes: How many minutes after the cart was abandoned it is sent.
            coupon_code: Coupon that the e-mail offers; null or empty for none.
            template: Subject and text of the e-mail.
            is_active: Whether the e-mail is sent.

        API: PUT /marketing/abandoned-cart-emails/{id}
        """

    async def delete(self) -> None:
        """Delete this abandoned cart email from the store.

        API: DELETE /marketing/abandoned-cart-emails/{id}
        """

    async def refresh(self) -> AsyncAbandonedCartEmail:
        """Reload this abandoned cart email; unsaved changes are discarded.

        API: GET /marketing/abandoned-cart-emails/{id}
        """

class AbandonedCartEmailFilters(FilterSet):
    """Parameters of AbandonedCartEmails."""

    def __init__(self, *, channel_id: int | None = None) -> None: ...
    @property
    def channel_id(self) -> Filter[int]:
        """E-mails of this channel; those of the whole store if left out."""

    @channel_id.setter
    def channel_id(self, value: int | None) -> None: ...

class AbandonedCartEmails(Resource[AbandonedCartEmail]):
    """E-mails that remind shoppers of the carts they left."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: AbandonedCartEmailFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AbandonedCartEmail]:
        """One page of abandoned cart emails, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: E-mails of this channel; those of the whole store if left out.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails
        """

    def iterall(
        self,
        *,
        query: AbandonedCartEmailFilters | None = None,
        channel_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[AbandonedCartEmail]:
        """All abandoned cart emails, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: E-mails of this channel; those of the whole store if left out.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: AbandonedCartEmailFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[AbandonedCartEmail]:
        """A range of abandoned cart emails by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: E-mails of this channel; those of the whole store if left out.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails
        """

    def filters(self) -> AbandonedCartEmailFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AbandonedCartEmail:
        """One abandoned cart email by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails/{id}
        """

    def create(
        self,
        *,
        channel_id: int | None = None,
        notify_at_minutes: AbandonedCartEmailNotifyAtMinutes = ...,
        coupon_code: str | None = ...,
        template: AbandonedCartEmailTemplate | AbandonedCartEmailTemplateDict = ...,
        is_active: bool = ...,
    ) -> AbandonedCartEmail:
        """Create one abandoned cart email and return it as stored.

        Args:
            channel_id: The channel that sends the e-mail; the whole store if left out.
            notify_at_minutes: How many minutes after the cart was abandoned it is sent.
            coupon_code: Coupon that the e-mail offers; null or empty for none.
            template: Subject and text of the e-mail.
            is_active: Whether the e-mail is sent.

        API: POST /marketing/abandoned-cart-emails
        """

    def update(
        self,
        id: int,
        /,
        *,
        notify_at_minutes: AbandonedCartEmailNotifyAtMinutes = ...,
        coupon_code: str | None = ...,
        template: AbandonedCartEmailTemplate | AbandonedCartEmailTemplateDict = ...,
        is_active: bool = ...,
    ) -> AbandonedCartEmail:
        """Change one abandoned cart email; only the fields that are passed are sent.

        Args:
            notify_at_minutes: How many minutes after the cart was abandoned it is sent.
            coupon_code: Coupon that the e-mail offers; null or empty for none.
            template: Subject and text of the e-mail.
            is_active: Whether the e-mail is sent.

        API: PUT /marketing/abandoned-cart-emails/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one abandoned cart email.

        API: DELETE /marketing/abandoned-cart-emails/{id}
        """

    def default_template(self) -> AbandonedCartDefaultTemplate | None:
        """Fetches the default template of the store.

        API: GET /marketing/abandoned-cart-emails/default
        """

class AsyncAbandonedCartEmails(AsyncResource[AsyncAbandonedCartEmail]):
    """E-mails that remind shoppers of the carts they left. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: AbandonedCartEmailFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncAbandonedCartEmail]:
        """One page of abandoned cart emails, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: E-mails of this channel; those of the whole store if left out.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails
        """

    def iterall(
        self,
        *,
        query: AbandonedCartEmailFilters | None = None,
        channel_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncAbandonedCartEmail]:
        """All abandoned cart emails, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: E-mails of this channel; those of the whole store if left out.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: AbandonedCartEmailFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncAbandonedCartEmail]:
        """A range of abandoned cart emails by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: E-mails of this channel; those of the whole store if left out.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails
        """

    def filters(self) -> AbandonedCartEmailFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncAbandonedCartEmail:
        """One abandoned cart email by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/abandoned-cart-emails/{id}
        """

    async def create(
        self,
        *,
        channel_id: int | None = None,
        notify_at_minutes: AbandonedCartEmailNotifyAtMinutes = ...,
        coupon_code: str | None = ...,
        template: AbandonedCartEmailTemplate | AbandonedCartEmailTemplateDict = ...,
        is_active: bool = ...,
    ) -> AsyncAbandonedCartEmail:
        """Create one abandoned cart email and return it as stored.

        Args:
            channel_id: The channel that sends the e-mail; the whole store if left out.
            notify_at_minutes: How many minutes after the cart was abandoned it is sent.
            coupon_code: Coupon that the e-mail offers; null or empty for none.
            template: Subject and text of the e-mail.
            is_active: Whether the e-mail is sent.

        API: POST /marketing/abandoned-cart-emails
        """

    async def update(
        self,
        id: int,
        /,
        *,
        notify_at_minutes: AbandonedCartEmailNotifyAtMinutes = ...,
        coupon_code: str | None = ...,
        template: AbandonedCartEmailTemplate | AbandonedCartEmailTemplateDict = ...,
        is_active: bool = ...,
    ) -> AsyncAbandonedCartEmail:
        """Change one abandoned cart email; only the fields that are passed are sent.

        Args:
            notify_at_minutes: How many minutes after the cart was abandoned it is sent.
            coupon_code: Coupon that the e-mail offers; null or empty for none.
            template: Subject and text of the e-mail.
            is_active: Whether the e-mail is sent.

        API: PUT /marketing/abandoned-cart-emails/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one abandoned cart email.

        API: DELETE /marketing/abandoned-cart-emails/{id}
        """

    async def default_template(self) -> AbandonedCartDefaultTemplate | None:
        """Fetches the default template of the store.

        API: GET /marketing/abandoned-cart-emails/default
        """
