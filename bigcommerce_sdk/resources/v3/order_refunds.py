"""OrderRefunds: Refunds of one order, of items or of amounts.

Generated from schema/v3/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord
from bigcommerce_sdk.records.unions import OneOf

OrderRefundItemType = Union[
    Literal["PRODUCT"],
    Literal["GIFT_WRAPPING"],
    Literal["SHIPPING"],
    Literal["HANDLING"],
    Literal["ORDER"],
    Literal["FEE"],
]
"""Values of OrderRefundItem.item_type."""

OrderRefundQuantityType = Union[Literal["PRODUCT"], Literal["GIFT_WRAPPING"]]
"""Values of OrderRefundQuantityItem.item_type."""

OrderRefundAmountType = Union[
    Literal["ORDER"], Literal["SHIPPING"], Literal["HANDLING"], Literal["TAX"], Literal["FEE"]
]
"""Values of OrderRefundAmountItem.item_type."""


class OrderRefundAdjustment(NestedRecord):
    """A change of the refunded amount of an item."""

    __slots__ = ()

    amount = Field(
        codecs.DECIMAL_NUMBER,
        "Amount below 0, by which the refund gets smaller.",
        limits={"max": 0},
    )
    description = Field(codecs.STRING, "Reason of the change.", limits={"max_length": 255})


class OrderRefundItem(NestedRecord):
    """A refunded item, or a refunded part of the order."""

    __slots__ = ()

    item_type = Field(codecs.text_enum(OrderRefundItemType), "What item_id identifies.")
    item_id = Field(
        codecs.INTEGER, "Id of the order product, shipping address, fee or order, by item_type."
    )
    reason = Field(
        codecs.STRING,
        "Reason of the refund of this item; null if none was given.",
        nullable=True,
        limits={"max_length": 1000},
    )
    quantity = Field(codecs.INTEGER, "Number of refunded units.", nullable=True)
    adjustments = Field(
        codecs.array(codecs.nested(OrderRefundAdjustment)), "Changes of the refunded amount."
    )
    requested_amount = Field(
        codecs.DECIMAL_NUMBER,
        "Amount that was asked for; null for a refund by quantity.",
        access="read_only",
        nullable=True,
    )


class OrderRefundAmountItem(NestedRecord):
    """An amount to refund of the order, of shipping, handling, tax or a fee."""

    __slots__ = ()

    item_type = Field(
        codecs.text_enum(OrderRefundAmountType),
        "What the amount is a part of.",
        required=("create",),
    )
    item_id = Field(
        codecs.INTEGER,
        "Id of the order, shipping address or fee, by item_type.",
        required=("create",),
    )
    amount = Field(codecs.DECIMAL_NUMBER, "Amount to refund.", required=("create",))
    reason = Field(codecs.STRING, "Reason of the refund.", limits={"max_length": 1000})


class OrderRefundPayment(NestedRecord):
    """A payment that returns money to the shopper."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the payment of the refund.", access="read_only")
    provider_id = Field(codecs.STRING, "Payment method, as a quote names it.")
    amount = Field(codecs.DECIMAL_NUMBER, "Amount to return by this payment.")
    offline = Field(codecs.BOOLEAN, "Whether the merchant returns the money outside the store.")
    is_declined = Field(
        codecs.BOOLEAN, "Whether the payment provider declined the refund.", access="read_only"
    )
    declined_message = Field(
        codecs.STRING,
        "Why the provider declined it; null if it did not.",
        access="read_only",
        nullable=True,
    )
    transaction_id = Field(
        codecs.STRING,
        "Id of the transaction of the refund; null if there is none.",
        access="read_only",
        nullable=True,
    )


class OrderRefundOverride(NestedRecord):
    """Totals of a refund that the merchant calculated."""

    __slots__ = ()

    total_amount = Field(codecs.DECIMAL_NUMBER, "Amount to refund, with tax.", required=("create",))
    total_tax = Field(codecs.DECIMAL_NUMBER, "Tax within the amount.", required=("create",))


class OrderRefundQuantityItem(NestedRecord):
    """A quantity of a product or gift wrapping to refund."""

    __slots__ = ()

    item_type = Field(
        codecs.text_enum(OrderRefundQuantityType), "What item_id identifies.", required=("create",)
    )
    item_id = Field(codecs.INTEGER, "Id of the order product.", required=("create",))
    adjustments = Field(
        codecs.array(codecs.nested(OrderRefundAdjustment)), "Changes of the refunded amount."
    )
    quantity = Field(codecs.INTEGER, "Number of units to refund.", required=("create",))
    reason = Field(codecs.STRING, "Reason of the refund.", limits={"max_length": 1000})


class OrderRefundQuoteRequest(NestedRecord):
    """A planned refund."""

    __slots__ = ()

    items = Field(
        codecs.array(
            OneOf(
                "OrderRefundItemInput",
                lambda: {
                    "PRODUCT": OrderRefundQuantityItem,
                    "GIFT_WRAPPING": OrderRefundQuantityItem,
                    "ORDER": OrderRefundAmountItem,
                    "SHIPPING": OrderRefundAmountItem,
                    "HANDLING": OrderRefundAmountItem,
                    "TAX": OrderRefundAmountItem,
                    "FEE": OrderRefundAmountItem,
                },
                by="item_type",
            )
        ),
        "What to refund.",
    )
    tax_adjustment_amount = Field(
        codecs.DECIMAL_NUMBER, "Amount of tax to refund, without any items."
    )


class OrderRefundMethod(NestedRecord):
    """A way to return a part of the amount."""

    __slots__ = ()

    provider_id = Field(codecs.STRING, "Payment method, for OrderRefundPayment.provider_id.")
    provider_description = Field(codecs.STRING, "Name of the payment method.")
    amount = Field(codecs.DECIMAL_NUMBER, "Amount that this method returns.")
    offline = Field(codecs.BOOLEAN, "Whether the merchant returns the money outside the store.")
    offline_provider = Field(codecs.BOOLEAN, "Whether the payment method itself is offline.")
    offline_reason = Field(
        codecs.STRING, "Why it can only be offline; null if it is not.", nullable=True
    )


class OrderRefundQuote(NestedRecord):
    """Amounts and refund methods of a planned refund."""

    __slots__ = ()

    order_id = Field(codecs.INTEGER, "Id of the order.")
    total_refund_amount = Field(codecs.DECIMAL_NUMBER, "Amount of the refund, with tax.")
    total_refund_tax_amount = Field(codecs.DECIMAL_NUMBER, "Tax within the amount.")
    order_level_refund_amount = Field(
        codecs.DECIMAL_NUMBER, "Amount that is refunded of the order as a whole."
    )
    rounding = Field(codecs.DECIMAL_NUMBER, "Difference from rounding.")
    adjustment = Field(codecs.DECIMAL_NUMBER, "Sum of the adjustments.")
    tax_inclusive = Field(codecs.BOOLEAN, "Whether prices of the order include tax.")
    refund_methods = Field(
        codecs.array(codecs.array(codecs.nested(OrderRefundMethod))),
        "Alternatives: each is a list of methods that together return the amount.",
    )


OrderRefundItemInput = Union[OrderRefundQuantityItem, OrderRefundAmountItem]
"""What to refund: a quantity of an item, or an amount of a part of the order."""


class OrderRefundFields(BaseRecord):
    """Fields of OrderRefund and AsyncOrderRefund."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the order refund.", access="read_only")
    order_id = Field(codecs.INTEGER, "Id of the refunded order.", access="read_only")
    user_id = Field(codecs.INTEGER, "Id of the user who made the refund.", access="read_only")
    created = Field(codecs.ISO8601, "When the refund was made.", access="read_only")
    reason = Field(
        codecs.STRING, "Reason of the refund; empty if none was given.", access="read_only"
    )
    total_amount = Field(
        codecs.DECIMAL_NUMBER, "Refunded amount, in the currency of the order.", access="read_only"
    )
    total_tax = Field(codecs.DECIMAL_NUMBER, "Tax within the refunded amount.", access="read_only")
    uses_merchant_override_values = Field(
        codecs.BOOLEAN,
        "Whether the totals come from merchant_calculated_override.",
        access="read_only",
    )
    items = Field(
        codecs.array(codecs.nested(OrderRefundItem)),
        "What was refunded: items, or amounts of the order, of shipping and so on.",
        access="create_only",
        write=codecs.array(
            OneOf(
                "OrderRefundItemInput",
                lambda: {
                    "PRODUCT": OrderRefundQuantityItem,
                    "GIFT_WRAPPING": OrderRefundQuantityItem,
                    "ORDER": OrderRefundAmountItem,
                    "SHIPPING": OrderRefundAmountItem,
                    "HANDLING": OrderRefundAmountItem,
                    "TAX": OrderRefundAmountItem,
                    "FEE": OrderRefundAmountItem,
                },
                by="item_type",
            )
        ),
    )
    payments = Field(
        codecs.array(codecs.nested(OrderRefundPayment)),
        "How the money is returned; a quote lists the possible methods.",
        access="create_only",
    )
    merchant_calculated_override = Field(
        codecs.nested(OrderRefundOverride),
        "Totals of the merchant, in place of those that the store calculates.",
        access="write_only",
    )
    tax_adjustment_amount = Field(
        codecs.DECIMAL_NUMBER, "Amount of tax to refund, without any items.", access="write_only"
    )


class OrderRefund(OrderRefundFields, SubResourceRecord):
    """One order refund. Refunds of one order, of items or of amounts."""

    __slots__ = ()


class AsyncOrderRefund(OrderRefundFields, AsyncSubResourceRecord):
    """One order refund. Refunds of one order, of items or of amounts. For asynchronous clients."""

    __slots__ = ()


class OrderRefundFilters(FilterSet):
    """Parameters of OrderRefunds."""

    order_id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Refunds of these orders.",
        wire="order_id:in",
        field="order_id",
        op="in",
    )
    id__in = Parameter(
        codecs.csv(codecs.INTEGER),
        "Refunds with one of these ids.",
        wire="id:in",
        field="id",
        op="in",
    )
    created__min = Parameter(
        codecs.ISO8601,
        "Refunds created at or after this time.",
        wire="created:min",
        field="created",
        op="min",
    )
    created__max = Parameter(
        codecs.ISO8601,
        "Refunds created at or before this time.",
        wire="created:max",
        field="created",
        op="max",
    )
    transaction_id = Parameter(
        codecs.STRING,
        "Refunds that belong to this transaction.",
        field="payments.transaction_id",
        op="equals",
    )


class OrderRefunds(Resource[OrderRefund]):
    """Refunds of one order, of items or of amounts."""

    meta = ResourceMeta(
        name="OrderRefunds",
        path="/orders/{order_id}/payment_actions/refunds",
        api="v3",
        record=OrderRefund,
        operations={
            "list": Operation(
                "list",
                "GET",
                "/orders/{order_id}/payment_actions/refunds",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "list_all": Operation(
                "list_all",
                "GET",
                "/orders/payment_actions/refunds",
                accepts=("filters", "paging"),
                envelope="data",
            ),
            "create": Operation(
                "create",
                "POST",
                "/orders/{order_id}/payment_actions/refunds",
                status=201,
                parameters=(
                    Parameter(
                        codecs.STRING,
                        "Id of the transaction to refund.",
                        name="transaction_id",
                        op="none",
                    ),
                ),
                envelope="data",
            ),
        },
        filters=OrderRefundFilters,
        actions=(
            Action(
                "by_id",
                "GET",
                "/orders/payment_actions/refunds/{refund_id}",
                returns="record",
                envelope="data",
                doc="Fetches a refund by its id alone, without the id of its order.",
            ),
            Action(
                "quote",
                "POST",
                "/orders/{order_id}/payment_actions/refund_quotes",
                body=OrderRefundQuoteRequest,
                returns=OrderRefundQuote,
                envelope="data",
                doc="Calculates the amount and the refund methods of a planned refund; nothing is refunded.",
            ),
        ),
        paging=Paging(50, 50, by="page"),
        parents=("order_id",),
        any_of=(("items", "tax_adjustment_amount"),),
        together=(("items", "payments"),),
        scopes=("store_v2_transactions_read_only", "store_v2_transactions"),
        columns=("id", "order_id", "created", "total_amount", "total_tax", "reason", "user_id"),
    )


class BoundOrderRefunds(BoundResource[OrderRefund]):
    """OrderRefunds of one order."""

    meta = OrderRefunds.meta


class AsyncOrderRefunds(AsyncResource[AsyncOrderRefund]):
    """Refunds of one order, of items or of amounts. For asynchronous clients."""

    meta = OrderRefunds.meta._replace(record=AsyncOrderRefund)


class AsyncBoundOrderRefunds(AsyncBoundResource[AsyncOrderRefund]):
    """OrderRefunds of one order. For asynchronous clients."""

    meta = AsyncOrderRefunds.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderRefundFields() -> None: ...

    def OrderRefundFilters() -> None: ...

    def OrderRefund() -> None: ...

    def OrderRefunds() -> None: ...

    def BoundOrderRefunds() -> None: ...

    def AsyncOrderRefund() -> None: ...

    def AsyncOrderRefunds() -> None: ...

    def AsyncBoundOrderRefunds() -> None: ...
