"""CustomerSubscribers: Subscriptions to the newsletter and to e-mails about abandoned carts.

Generated from schema/v3/customer_subscribers.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncRecord, Record

CustomerSubscriberConsent = Union[Literal["marketing_newsletter"], Literal["abandoned_cart"]]
"""Values of CustomerSubscriber.consents."""


class CustomerSubscriberFields(BaseRecord):
    """Fields of CustomerSubscriber and AsyncCustomerSubscriber."""

    __slots__ = ()

    email = Field(codecs.STRING, "E-mail address of the subscriber.")
    first_name = Field(codecs.STRING, "First name; empty if unknown.", limits={"max_length": 255})
    last_name = Field(codecs.STRING, "Last name; empty if unknown.", limits={"max_length": 255})
    source = Field(
        codecs.STRING,
        "Where the subscription comes from, such as an app.",
        limits={"max_length": 255},
    )
    order_id = Field(
        codecs.INTEGER,
        "Order with which the subscription was made; null if none.",
        nullable=True,
        limits={"min": 1, "max": 2147483647},
    )
    channel_id = Field(codecs.INTEGER, "Id of the channel.", limits={"min": 1, "max": 2147483647})
    consents = Field(
        codecs.array(codecs.text_enum(CustomerSubscriberConsent)),
        "E-mails that the subscriber agreed to.",
    )
    id = Field(codecs.INTEGER, "Identifies the subscriber.", access="read_only")
    date_modified = Field(
        codecs.ISO8601, "When the subscriber was last changed.", access="read_only"
    )
    date_created = Field(codecs.ISO8601, "When the subscriber was created.", access="read_only")


class CustomerSubscriber(CustomerSubscriberFields, Record):
    """One customer subscriber. Subscriptions to the newsletter and to e-mails about abandoned carts."""

    __slots__ = ()

    channel = Link("The channel of the subscription.", "Channels", via="channel_id", virtual=True)


class AsyncCustomerSubscriber(CustomerSubscriberFields, AsyncRecord):
    """One customer subscriber. Subscriptions to the newsletter and to e-mails about abandoned carts. For asynchronous clients."""

    __slots__ = ()

    channel = CustomerSubscriber.channel.awaited()


class CustomerSubscriberFilters(FilterSet):
    """Parameters of CustomerSubscribers."""

    email = Parameter(codecs.STRING, "The subscriber with this e-mail address.")
    first_name = Parameter(codecs.STRING, "Subscribers with this first name.")
    last_name = Parameter(codecs.STRING, "Subscribers with this last name.")
    source = Parameter(codecs.STRING, "Subscribers from this source.")
    order_id = Parameter(codecs.INTEGER, "Subscribers who subscribed with this order.")
    date_created = Parameter(codecs.ISO8601, "Subscribers created at this time.")
    date_created__min = Parameter(
        codecs.ISO8601,
        "Subscribers created at or after this time.",
        wire="date_created:min",
        field="date_created",
        op="min",
    )
    date_created__max = Parameter(
        codecs.ISO8601,
        "Subscribers created at or before this time.",
        wire="date_created:max",
        field="date_created",
        op="max",
    )
    date_modified = Parameter(codecs.ISO8601, "Subscribers last changed at this time.")
    date_modified__min = Parameter(
        codecs.ISO8601,
        "Subscribers last changed at or after this time.",
        wire="date_modified:min",
        field="date_modified",
        op="min",
    )
    date_modified__max = Parameter(
        codecs.ISO8601,
        "Subscribers last changed at or before this time.",
        wire="date_modified:max",
        field="date_modified",
        op="max",
    )
    id = Parameter(codecs.INTEGER, "The subscriber with this id.")
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Subscribers with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )


class CustomerSubscribers(Resource[CustomerSubscriber]):
    """Subscriptions to the newsletter and to e-mails about abandoned carts."""

    meta = ResourceMeta(
        name="CustomerSubscribers",
        path="/customers/subscribers",
        api="v3",
        record=CustomerSubscriber,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/customers/subscribers",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "get": Operation("get", "GET", "/customers/subscribers/{id}", envelope="data"),
            "create": Operation("create", "POST", "/customers/subscribers", envelope="data"),
            "update": Operation("update", "PUT", "/customers/subscribers/{id}", envelope="data"),
            "delete": Operation(
                "delete", "DELETE", "/customers/subscribers/{id}", status=204, envelope="data"
            ),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/customers/subscribers",
                status=204,
                parameters=(
                    Parameter(
                        codecs.STRING,
                        "E-mail address of the subscribers to delete.",
                        name="email",
                        op="none",
                    ),
                    Parameter(
                        codecs.STRING,
                        "First name of the subscribers to delete.",
                        name="first_name",
                        op="none",
                    ),
                    Parameter(
                        codecs.STRING,
                        "Last name of the subscribers to delete.",
                        name="last_name",
                        op="none",
                    ),
                    Parameter(
                        codecs.STRING,
                        "Source of the subscribers to delete.",
                        name="source",
                        op="none",
                    ),
                    Parameter(
                        codecs.INTEGER,
                        "Order with which they subscribed.",
                        name="order_id",
                        op="none",
                    ),
                    Parameter(
                        codecs.ISO8601, "When they subscribed.", name="date_created", op="none"
                    ),
                    Parameter(
                        codecs.ISO8601,
                        "When they were last changed.",
                        name="date_modified",
                        op="none",
                    ),
                ),
                envelope="data",
                needs_filter=True,
            ),
        },
        filters=CustomerSubscriberFilters,
        paging=Paging(50, 50, by="page"),
        scopes=("store_v2_customers_read_only", "store_v2_customers"),
        columns=("id", "email", "first_name", "last_name", "source", "channel_id", "date_created"),
    )


class AsyncCustomerSubscribers(AsyncResource[AsyncCustomerSubscriber]):
    """Subscriptions to the newsletter and to e-mails about abandoned carts. For asynchronous clients."""

    meta = CustomerSubscribers.meta._replace(record=AsyncCustomerSubscriber)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CustomerSubscriberFields() -> None: ...

    def CustomerSubscriberFilters() -> None: ...

    def CustomerSubscriber() -> None: ...

    def CustomerSubscribers() -> None: ...

    def AsyncCustomerSubscriber() -> None: ...

    def AsyncCustomerSubscribers() -> None: ...
