"""OrderMessages: Messages exchanged between the store and the shopper about one order.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

OrderMessageStatus = Union[Literal["read"], Literal["unread"]]
"""Values of OrderMessage.status."""


class OrderMessageFields(BaseRecord):
    """Fields of OrderMessage and AsyncOrderMessage."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the message.", access="read_only")
    order_id = Field(codecs.INTEGER, "Order that the message is about.", access="read_only")
    staff_id = Field(codecs.INTEGER, "Staff member tied to the message.", access="read_only")
    customer_id = Field(codecs.INTEGER, "Customer tied to the message.", access="read_only")
    type = Field(
        codecs.STRING, "Kind of message, such as one from the customer.", access="read_only"
    )
    subject = Field(codecs.STRING, "Subject line of the message.", access="read_only")
    message = Field(codecs.STRING, "Body text of the message.", access="read_only")
    status = Field(
        codecs.text_enum(OrderMessageStatus),
        "Whether the message has been read.",
        access="read_only",
    )
    is_flagged = Field(codecs.BOOLEAN, "Whether the message is flagged.", access="read_only")
    date_created = Field(
        codecs.RFC2822, "Time the message was written, in UTC.", access="read_only"
    )
    customer = Field(codecs.MAP, "Details of the customer, or a link to them.", access="read_only")


class OrderMessage(OrderMessageFields, SubResourceRecord):
    """One order message. Messages exchanged between the store and the shopper about one order."""

    __slots__ = ()


class AsyncOrderMessage(OrderMessageFields, AsyncSubResourceRecord):
    """One order message. Messages exchanged between the store and the shopper about one order. For asynchronous clients."""

    __slots__ = ()


class OrderMessageFilters(FilterSet):
    """Parameters of OrderMessages."""

    min_id = Parameter(codecs.INTEGER, "Lowest message id to return.", field="id", op="min")
    max_id = Parameter(codecs.INTEGER, "Highest message id to return.", field="id", op="max")
    customer_id = Parameter(codecs.INTEGER, "Messages tied to this customer only.")
    min_date_created = Parameter(
        codecs.RFC2822, "Created at or after this time.", field="date_created", op="min"
    )
    max_date_created = Parameter(
        codecs.RFC2822, "Created at or before this time.", field="date_created", op="max"
    )
    is_flagged = Parameter(codecs.BOOLEAN, "Only flagged messages, or only unflagged ones.")
    status = Parameter(codecs.text_enum(OrderMessageStatus), "Only read or only unread messages.")


class OrderMessages(Resource[OrderMessage]):
    """Messages exchanged between the store and the shopper about one order."""

    meta = ResourceMeta(
        name="OrderMessages",
        path="/orders/{order_id}/messages",
        record=OrderMessage,
        operations={
            "list": Operation(
                "list", "GET", "/orders/{order_id}/messages", accepts=("filters", "paging")
            ),
            "get": Operation("get", "GET", "/orders/{order_id}/messages/{id}"),
        },
        filters=OrderMessageFilters,
        paging=Paging(50, 250),
        parents=("order_id",),
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id", "type", "subject", "status", "customer", "date_created"),
    )


class BoundOrderMessages(BoundResource[OrderMessage]):
    """OrderMessages of one order."""

    meta = OrderMessages.meta


class AsyncOrderMessages(AsyncResource[AsyncOrderMessage]):
    """Messages exchanged between the store and the shopper about one order. For asynchronous clients."""

    meta = OrderMessages.meta._replace(record=AsyncOrderMessage)


class AsyncBoundOrderMessages(AsyncBoundResource[AsyncOrderMessage]):
    """OrderMessages of one order. For asynchronous clients."""

    meta = AsyncOrderMessages.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderMessageFields() -> None: ...

    def OrderMessageFilters() -> None: ...

    def OrderMessage() -> None: ...

    def OrderMessages() -> None: ...

    def BoundOrderMessages() -> None: ...

    def AsyncOrderMessage() -> None: ...

    def AsyncOrderMessages() -> None: ...

    def AsyncBoundOrderMessages() -> None: ...
