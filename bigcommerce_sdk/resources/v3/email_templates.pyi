"""EmailTemplates: Texts of the e-mails that the store sends; channels can have their own.

Generated from schema/v3/email_templates.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

from .inputs import EmailTemplateTranslationDict

EmailTemplateType: TypeAlias = Literal[
    "abandoned_cart_email",
    "account_details_changed_email",
    "combined_order_status_email",
    "createaccount_email",
    "createguestaccount_email",
    "giftcertificate_email",
    "invoice_email",
    "ordermessage_notification",
    "return_confirmation_email",
    "return_statuschange_email",
    "product_review_email",
    "account_reset_password_email",
]
"""E-mails that the store sends."""

class EmailTemplateTranslation(NestedRecord):
    """Texts in one language."""

    def __init__(self, *, locale: str = ..., keys_: Mapping[str, str] = ...) -> None: ...
    @property
    def locale(self) -> str:
        """Language, such as en or fr-ca. String."""

    @locale.setter
    def locale(self, value: str) -> None: ...
    @property
    def keys_(self) -> dict[str, str]:
        """Texts by the keys that the template refers to. Map of string, keys on the wire."""

    @keys_.setter
    def keys_(self, value: Mapping[str, str]) -> None: ...

class EmailTemplateFields(BaseRecord):
    """Fields of EmailTemplate and AsyncEmailTemplate."""

    @property
    def template_name(self) -> str:
        """Name of the template in paths, the same as type_id in the examples. String, read-only."""

    @property
    def type_id(self) -> EmailTemplateType:
        """Which e-mail it is for. Enum, update-only."""

    @type_id.setter
    def type_id(self, value: EmailTemplateType) -> None: ...
    @property
    def body(self) -> str:
        """HTML of the e-mail, with Handlebars expressions. String, update-only."""

    @body.setter
    def body(self, value: str) -> None: ...
    @property
    def translations(self) -> list[EmailTemplateTranslation]:
        """Texts that the body and the subject refer to, by language. Array of object, update-only."""

    @translations.setter
    def translations(
        self, value: Sequence[EmailTemplateTranslation | EmailTemplateTranslationDict]
    ) -> None: ...
    @property
    def subject(self) -> str:
        """Subject of the e-mail. String, update-only."""

    @subject.setter
    def subject(self, value: str) -> None: ...

class EmailTemplate(EmailTemplateFields, Record):
    """One email template. Texts of the e-mails that the store sends; channels can have their own."""

    def save(self, *, channel_id: int | None = None) -> EmailTemplate:
        """Send only the changed fields; does nothing without changes.

        Args:
            channel_id: Channel that gets a template of its own; without it, the store's is changed.

        API: PUT /marketing/email-templates/{id}
        """

    def update(
        self,
        *,
        channel_id: int | None = None,
        type_id: EmailTemplateType = ...,
        body: str = ...,
        translations: Sequence[EmailTemplateTranslation | EmailTemplateTranslationDict] = ...,
        subject: str = ...,
    ) -> EmailTemplate:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            channel_id: Channel that gets a template of its own; without it, the store's is changed.
            type_id: Which e-mail it is for.
            body: HTML of the e-mail, with Handlebars expressions.
            translations: Texts that the body and the subject refer to, by language.
            subject: Subject of the e-mail.

        API: PUT /marketing/email-templates/{id}
        """

    def delete(self, *, channel_id: int | None = None) -> None:
        """Delete this email template from the store.

        Removes the template of a channel; it then uses that of the store.

        Args:
            channel_id: Channel whose template is removed.

        API: DELETE /marketing/email-templates/{id}
        """

    def refresh(self, *, channel_id: int | None = None) -> EmailTemplate:
        """Reload this email template; unsaved changes are discarded.

        Args:
            channel_id: Channel whose template to read; without it, that of the store.

        API: GET /marketing/email-templates/{id}
        """

class AsyncEmailTemplate(EmailTemplateFields, AsyncRecord):
    """One email template. Texts of the e-mails that the store sends; channels can have their own. For asynchronous clients."""

    async def save(self, *, channel_id: int | None = None) -> AsyncEmailTemplate:
        """Send only the changed fields; does nothing without changes.

        Args:
            channel_id: Channel that gets a template of its own; without it, the store's is changed.

        API: PUT /marketing/email-templates/{id}
        """

    async def update(
        self,
        *,
        channel_id: int | None = None,
        type_id: EmailTemplateType = ...,
        body: str = ...,
        translations: Sequence[EmailTemplateTranslation | EmailTemplateTranslationDict] = ...,
        subject: str = ...,
    ) -> AsyncEmailTemplate:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            channel_id: Channel that gets a template of its own; without it, the store's is changed.
            type_id: Which e-mail it is for.
            body: HTML of the e-mail, with Handlebars expressions.
            translations: Texts that the body and the subject refer to, by language.
            subject: Subject of the e-mail.

        API: PUT /marketing/email-templates/{id}
        """

    async def delete(self, *, channel_id: int | None = None) -> None:
        """Delete this email template from the store.

        Removes the template of a channel; it then uses that of the store.

        Args:
            channel_id: Channel whose template is removed.

        API: DELETE /marketing/email-templates/{id}
        """

    async def refresh(self, *, channel_id: int | None = None) -> AsyncEmailTemplate:
        """Reload this email template; unsaved changes are discarded.

        Args:
            channel_id: Channel whose template to read; without it, that of the store.

        API: GET /marketing/email-templates/{id}
        """

class EmailTemplateFilters(FilterSet):
    """Parameters of EmailTemplates."""

    def __init__(self, *, channel_id: int | None = None) -> None: ...
    @property
    def channel_id(self) -> Filter[int]:
        """Channel whose templates to return; without it, those of the store."""

    @channel_id.setter
    def channel_id(self, value: int | None) -> None: ...

class EmailTemplates(Resource[EmailTemplate]):
    """Texts of the e-mails that the store sends; channels can have their own."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: EmailTemplateFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[EmailTemplate]:
        """One page of email templates, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Channel whose templates to return; without it, those of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/email-templates
        """

    def iterall(
        self,
        *,
        query: EmailTemplateFilters | None = None,
        channel_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[EmailTemplate]:
        """All email templates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Channel whose templates to return; without it, those of the store.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/email-templates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: EmailTemplateFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[EmailTemplate]:
        """A range of email templates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Channel whose templates to return; without it, those of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/email-templates
        """

    def filters(self) -> EmailTemplateFilters:
        """An empty filter set, to be passed as query=."""

    def get(
        self,
        id: str,
        /,
        *,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> EmailTemplate:
        """One email template by its id.

        Args:
            channel_id: Channel whose template to read; without it, that of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/email-templates/{id}
        """

    def update(
        self,
        id: str,
        /,
        *,
        channel_id: int | None = None,
        type_id: EmailTemplateType = ...,
        body: str = ...,
        translations: Sequence[EmailTemplateTranslation | EmailTemplateTranslationDict] = ...,
        subject: str = ...,
    ) -> EmailTemplate:
        """Change one email template; only the fields that are passed are sent.

        Args:
            channel_id: Channel that gets a template of its own; without it, the store's is changed.
            type_id: Which e-mail it is for.
            body: HTML of the e-mail, with Handlebars expressions.
            translations: Texts that the body and the subject refer to, by language.
            subject: Subject of the e-mail.

        API: PUT /marketing/email-templates/{id}
        """

    def delete(self, id: str, /, *, channel_id: int) -> None:
        """Delete one email template.

        Removes the template of a channel; it then uses that of the store.

        Args:
            channel_id: Channel whose template is removed.

        API: DELETE /marketing/email-templates/{id}
        """

class AsyncEmailTemplates(AsyncResource[AsyncEmailTemplate]):
    """Texts of the e-mails that the store sends; channels can have their own. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: EmailTemplateFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncEmailTemplate]:
        """One page of email templates, as a list with has_more.

        Args:
            query: Filters made with filters().
            channel_id: Channel whose templates to return; without it, those of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/email-templates
        """

    def iterall(
        self,
        *,
        query: EmailTemplateFilters | None = None,
        channel_id: int | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncEmailTemplate]:
        """All email templates, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            channel_id: Channel whose templates to return; without it, those of the store.
            page_size: Rows of one request, up to 0 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/email-templates
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: EmailTemplateFilters | None = None,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncEmailTemplate]:
        """A range of email templates by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            channel_id: Channel whose templates to return; without it, those of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/email-templates
        """

    def filters(self) -> EmailTemplateFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self,
        id: str,
        /,
        *,
        channel_id: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncEmailTemplate:
        """One email template by its id.

        Args:
            channel_id: Channel whose template to read; without it, that of the store.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /marketing/email-templates/{id}
        """

    async def update(
        self,
        id: str,
        /,
        *,
        channel_id: int | None = None,
        type_id: EmailTemplateType = ...,
        body: str = ...,
        translations: Sequence[EmailTemplateTranslation | EmailTemplateTranslationDict] = ...,
        subject: str = ...,
    ) -> AsyncEmailTemplate:
        """Change one email template; only the fields that are passed are sent.

        Args:
            channel_id: Channel that gets a template of its own; without it, the store's is changed.
            type_id: Which e-mail it is for.
            body: HTML of the e-mail, with Handlebars expressions.
            translations: Texts that the body and the subject refer to, by language.
            subject: Subject of the e-mail.

        API: PUT /marketing/email-templates/{id}
        """

    async def delete(self, id: str, /, *, channel_id: int) -> None:
        """Delete one email template.

        Removes the template of a channel; it then uses that of the store.

        Args:
            channel_id: Channel whose template is removed.

        API: DELETE /marketing/email-templates/{id}
        """
