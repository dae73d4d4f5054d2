"""AbandonedCartEmails: E-mails that remind shoppers of the carts they left.

Generated from schema/v3/abandoned_cart_emails.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

AbandonedCartEmailNotifyAtMinutes = Union[
    Literal[60],
    Literal[120],
    Literal[180],
    Literal[240],
    Literal[300],
    Literal[360],
    Literal[420],
    Literal[480],
    Literal[540],
    Literal[600],
    Literal[660],
    Literal[720],
    Literal[780],
    Literal[840],
    Literal[900],
    Literal[960],
    Literal[1020],
    Literal[1080],
    Literal[1140],
    Literal[1200],
    Literal[1260],
    Literal[1320],
    Literal[1380],
    Literal[1440],
    Literal[2880],
    Literal[4320],
    Literal[5760],
    Literal[7200],
    Literal[8640],
    Literal[10080],
    Literal[11520],
    Literal[12960],
    Literal[14400],
]
"""Minutes that can be chosen: each hour of the first day, then each day up to 10."""


class AbandonedCartEmailTranslation(NestedRecord):
    """The phrases of a template in one language."""

    __slots__ = ()

    locale = Field(
        codecs.STRING, "Language of the phrases, such as en.", required=("create", "update")
    )
    keys_ = Field(
        codecs.map_of(codecs.STRING),
        "Phrases by name, such as hello_phrase.",
        wire="keys",
        required=("create", "update"),
    )


class AbandonedCartEmailTemplate(NestedRecord):
    """Subject and text of an e-mail."""

    __slots__ = ()

    subject = Field(
        codecs.STRING,
        "Subject line; can contain variables.",
        required=("create", "update"),
        limits={"max_length": 255},
    )
    body = Field(
        codecs.STRING,
        "HTML of the e-mail; can contain variables and phrases.",
        required=("create", "update"),
    )
    translations = Field(
        codecs.array(codecs.nested(AbandonedCartEmailTranslation)),
        "The phrases by language.",
        required=("create", "update"),
    )


class AbandonedCartDefaultPhrases(NestedRecord):
    """Phrases of the default template."""

    __slots__ = ()

    hello_phrase = Field(codecs.STRING, "The greeting.", nullable=True, limits={"min_length": 1})


class AbandonedCartDefaultTranslation(NestedRecord):
    """The phrases of the default template in one language."""

    __slots__ = ()

    locale = Field(codecs.STRING, "Language of the phrases, such as en.", limits={"min_length": 1})
    keys_ = Field(codecs.nested(AbandonedCartDefaultPhrases), "The phrases by name.", wire="keys")


class AbandonedCartDefaultTemplate(NestedRecord):
    """The default template of the store."""

    __slots__ = ()

    subject = Field(codecs.STRING, "Subject line.", limits={"min_length": 1})
    body = Field(codecs.STRING, "HTML of the e-mail.", limits={"min_length": 1})
    translations = Field(
        codecs.array(codecs.nested(AbandonedCartDefaultTranslation)), "The phrases by language."
    )


class AbandonedCartEmailFields(BaseRecord):
    """Fields of AbandonedCartEmail and AsyncAbandonedCartEmail."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the e-mail.", access="read_only")
    notify_at_minutes = Field(
        codecs.integer_enum(AbandonedCartEmailNotifyAtMinutes),
        "How many minutes after the cart was abandoned it is sent.",
    )
    coupon_code = Field(
        codecs.STRING, "Coupon that the e-mail offers; null or empty for none.", nullable=True
    )
    template = Field(codecs.nested(AbandonedCartEmailTemplate), "Subject and text of the e-mail.")
    is_active = Field(codecs.BOOLEAN, "Whether the e-mail is sent.")
    sent_num = Field(codecs.INTEGER, "How often the e-mail was sent.", access="read_only")


class AbandonedCartEmail(AbandonedCartEmailFields, Record):
    """One abandoned cart email. E-mails that remind shoppers of the carts they left."""

    __slots__ = ()


class AsyncAbandonedCartEmail(AbandonedCartEmailFields, AsyncRecord):
    """One abandoned cart email. E-mails that remind shoppers of the carts they left. For asynchronous clients."""

    __slots__ = ()


class AbandonedCartEmailFilters(FilterSet):
    """Parameters of AbandonedCartEmails."""

    channel_id = Parameter(
        codecs.INTEGER, "E-mails of this channel; those of the whole store if left out.", op="none"
    )


class AbandonedCartEmails(Resource[AbandonedCartEmail]):
    """E-mails that remind shoppers of the carts they left."""

    meta = ResourceMeta(
        name="AbandonedCartEmails",
        path="/marketing/abandoned-cart-emails",
        api="v3",
        record=AbandonedCartEmail,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/marketing/abandoned-cart-emails",
                accepts=("filters",),
                envelope="data",
            ),
            "get": Operation(
                "get", "GET", "/marketing/abandoned-cart-emails/{id}", envelope="data"
            ),
            "create": Operation(
                "create",
                "POST",
                "/marketing/abandoned-cart-emails",
                parameters=(
                    Parameter(
                        codecs.INTEGER,
                        "The channel that sends the e-mail; the whole store if left out.",
                        name="channel_id",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
            "update": Operation(
                "update", "PUT", "/marketing/abandoned-cart-emails/{id}", envelope="data"
            ),
            "delete": Operation(
                "delete",
                "DELETE",
                "/marketing/abandoned-cart-emails/{id}",
                status=204,
                envelope="data",
            ),
        },
        filters=AbandonedCartEmailFilters,
        actions=(
            Action(
                "default_template",
                "GET",
                "/marketing/abandoned-cart-emails/default",
                returns=AbandonedCartDefaultTemplate,
                doc="Fetches the default template of the store.",
            ),
        ),
        paging=Paging(0, 0, by="none"),
        scopes=("store_v2_information_read_only", "store_v2_information"),
        columns=("id", "is_active", "notify_at_minutes", "coupon_code", "sent_num"),
    )


class AsyncAbandonedCartEmails(AsyncResource[AsyncAbandonedCartEmail]):
    """E-mails that remind shoppers of the carts they left. For asynchronous clients."""

    meta = AbandonedCartEmails.meta._replace(record=AsyncAbandonedCartEmail)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def AbandonedCartEmailFields() -> None: ...

    def AbandonedCartEmailFilters() -> None: ...

    def AbandonedCartEmail() -> None: ...

    def AbandonedCartEmails() -> None: ...

    def AsyncAbandonedCartEmail() -> None: ...

    def AsyncAbandonedCartEmails() -> None: ...
