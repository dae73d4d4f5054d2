"""OrderFees: Extra fees of one order; they are written through the order itself.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Never, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

OrderFeeType = Union[Literal["custom_fee"], Never]
"""Values of OrderFee.type."""

OrderFeeInputType = Union[Literal["custom_fee"], Never]
"""Values of OrderFeeInput.type."""


class OrderFeeInput(NestedRecord):
    """Extra fees: a link unless included; an update replaces the whole list."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the fee within the order.", access="update_only")
    type = Field(codecs.text_enum(OrderFeeInputType), "Kind of fee; custom_fee is the only one.")
    display_name_customer = Field(codecs.STRING, "Fee name that the shopper sees.")
    display_name_merchant = Field(codecs.STRING, "Fee name that store staff see.")
    source = Field(codecs.STRING, "Where the fee came from.")
    cost_ex_tax = Field(codecs.DECIMAL, "Amount of the fee, tax excluded.")
    cost_inc_tax = Field(codecs.DECIMAL, "Amount of the fee, tax included.")
    cost_tax = Field(codecs.DECIMAL, "Tax on the fee.")
    tax_class_id = Field(
        codecs.INTEGER, "Tax class applied to the fee; may be null.", nullable=True
    )


class OrderFeeFields(BaseRecord):
    """Fields of OrderFee and AsyncOrderFee."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the fee within the order.", access="read_only")
    type = Field(
        codecs.text_enum(OrderFeeType),
        "Kind of fee; custom_fee is the only one.",
        access="read_only",
    )
    display_name_customer = Field(
        codecs.STRING, "Fee name that the shopper sees.", access="read_only"
    )
    display_name_merchant = Field(
        codecs.STRING, "Fee name that store staff see.", access="read_only"
    )
    source = Field(codecs.STRING, "Where the fee came from.", access="read_only")
    base_cost = Field(
        codecs.DECIMAL,
        "Base amount of the fee; see the ex-tax and inc-tax values.",
        access="read_only",
    )
    cost_ex_tax = Field(codecs.DECIMAL, "Amount of the fee, tax excluded.", access="read_only")
    cost_inc_tax = Field(codecs.DECIMAL, "Amount of the fee, tax included.", access="read_only")
    cost_tax = Field(codecs.DECIMAL, "Tax on the fee.", access="read_only")
    tax_class_id = Field(
        codecs.INTEGER,
        "Tax class applied to the fee; may be null.",
        access="read_only",
        nullable=True,
    )


class OrderFee(OrderFeeFields, SubResourceRecord):
    """One order fee. Extra fees of one order; they are written through the order itself."""

    __slots__ = ()

    tax_class = Link(
        "The tax class with the id tax_class_id.", "TaxClasses", via="tax_class_id", virtual=True
    )


class AsyncOrderFee(OrderFeeFields, AsyncSubResourceRecord):
    """One order fee. Extra fees of one order; they are written through the order itself. For asynchronous clients."""

    __slots__ = ()

    tax_class = OrderFee.tax_class.awaited()


class OrderFeeFilters(FilterSet):
    """Parameters of OrderFees."""


class OrderFees(Resource[OrderFee]):
    """Extra fees of one order; they are written through the order itself."""

    meta = ResourceMeta(
        name="OrderFees",
        path="/orders/{order_id}/fees",
        record=OrderFee,
        operations={"list": Operation("list", "GET", "/orders/{order_id}/fees", envelope="fees")},
        filters=OrderFeeFilters,
        parents=("order_id",),
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id", "type", "display_name_customer", "cost_ex_tax", "cost_inc_tax"),
    )


class BoundOrderFees(BoundResource[OrderFee]):
    """OrderFees of one order."""

    meta = OrderFees.meta


class AsyncOrderFees(AsyncResource[AsyncOrderFee]):
    """Extra fees of one order; they are written through the order itself. For asynchronous clients."""

    meta = OrderFees.meta._replace(record=AsyncOrderFee)


class AsyncBoundOrderFees(AsyncBoundResource[AsyncOrderFee]):
    """OrderFees of one order. For asynchronous clients."""

    meta = AsyncOrderFees.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderFeeFields() -> None: ...

    def OrderFeeFilters() -> None: ...

    def OrderFee() -> None: ...

    def OrderFees() -> None: ...

    def BoundOrderFees() -> None: ...

    def AsyncOrderFee() -> None: ...

    def AsyncOrderFees() -> None: ...

    def AsyncBoundOrderFees() -> None: ...
