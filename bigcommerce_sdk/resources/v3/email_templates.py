"""EmailTemplates: Texts of the e-mails that the store sends; channels can have their own.

Generated from schema/v3/email_templates.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

EmailTemplateType = Union[
    Literal["abandoned_cart_email"],
    Literal["account_details_changed_email"],
    Literal["combined_order_status_email"],
    Literal["createaccount_email"],
    Literal["createguestaccount_email"],
    Literal["giftcertificate_email"],
    Literal["invoice_email"],
    Literal["ordermessage_notification"],
    Literal["return_confirmation_email"],
    Literal["return_statuschange_email"],
    Literal["product_review_email"],
    Literal["account_reset_password_email"],
]
"""E-mails that the store sends."""


class EmailTemplateTranslation(NestedRecord):
    """Texts in one language."""

    __slots__ = ()

    locale = Field(codecs.STRING, "Language, such as en or fr-ca.")
    keys_ = Field(
        codecs.map_of(codecs.STRING), "Texts by the keys that the template refers to.", wire="keys"
    )


class EmailTemplateFields(BaseRecord):
    """Fields of EmailTemplate and AsyncEmailTemplate."""

    __slots__ = ()

    template_name = Field(
        codecs.STRING,
        "Name of the template in paths, the same as type_id in the examples.",
        access="read_only",
    )
    type_id = Field(
        codecs.text_enum(EmailTemplateType), "Which e-mail it is for.", access="update_only"
    )
    body = Field(
        codecs.STRING, "HTML of the e-mail, with Handlebars expressions.", access="update_only"
    )
    translations = Field(
        codecs.array(codecs.nested(EmailTemplateTranslation)),
        "Texts that the body and the subject refer to, by language.",
        access="update_only",
    )
    subject = Field(codecs.STRING, "Subject of the e-mail.", access="update_only")


class EmailTemplate(EmailTemplateFields, Record):
    """One email template. Texts of the e-mails that the store sends; channels can have their own."""

    __slots__ = ()


class AsyncEmailTemplate(EmailTemplateFields, AsyncRecord):
    """One email template. Texts of the e-mails that the store sends; channels can have their own. For asynchronous clients."""

    __slots__ = ()


class EmailTemplateFilters(FilterSet):
    """Parameters of EmailTemplates."""

    channel_id = Parameter(
        codecs.INTEGER,
        "Channel whose templates to return; without it, those of the store.",
        op="none",
    )


class EmailTemplates(Resource[EmailTemplate]):
    """Texts of the e-mails that the store sends; channels can have their own."""

    meta = ResourceMeta(
        name="EmailTemplates",
        path="/marketing/email-templates",
        api="v3",
        record=EmailTemplate,
        operations={
            "list": Operation(
                "list", "GET", "/marketing/email-templates", accepts=("filters",), envelope="data"
            ),
            "get": Operation(
                "get",
                "GET",
                "/marketing/email-templates/{id}",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel whose template to read; without it, that of the store.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "update": Operation(
                "update",
                "PUT",
                "/marketing/email-templates/{id}",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel that gets a template of its own; without it, the store's is changed.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/marketing/email-templates/{id}",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "Channel whose template is removed.",
                        name="channel_id",
                        required=True,
                        op="none",
                    ),
                ),
                envelope="data",
                doc="Removes the template of a channel; it then uses that of the store.",
            ),
        },
        filters=EmailTemplateFilters,
        paging=Paging(0, 0, by="none"),
        key="template_name",
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("template_name", "type_id", "subject"),
    )


class AsyncEmailTemplates(AsyncResource[AsyncEmailTemplate]):
    """Texts of the e-mails that the store sends; channels can have their own. For asynchronous clients."""

    meta = EmailTemplates.meta._replace(record=AsyncEmailTemplate)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def EmailTemplateFields() -> None: ...

    def EmailTemplateFilters() -> None: ...

    def EmailTemplate() -> None: ...

    def EmailTemplates() -> None: ...

    def AsyncEmailTemplate() -> None: ...

    def AsyncEmailTemplates() -> None: ...
