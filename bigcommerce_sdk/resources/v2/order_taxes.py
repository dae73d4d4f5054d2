"""OrderTaxes: Taxes charged on one order.

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
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

OrderTaxLineItemType = Union[
    Literal["item"], Literal["shipping"], Literal["handling"], Literal["gift-wrapping"]
]
"""Values of OrderTax.line_item_type."""


class OrderTaxFields(BaseRecord):
    """Fields of OrderTax and AsyncOrderTax."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the tax entry.", access="read_only")
    order_id = Field(codecs.INTEGER, "Order that was taxed.", access="read_only")
    order_address_id = Field(
        codecs.INTEGER, "Shipping address of the order that the tax applies to.", access="read_only"
    )
    tax_rate_id = Field(
        codecs.INTEGER, "Tax rate that was applied; deprecated.", access="read_only"
    )
    sales_tax_id = Field(
        codecs.STRING, "Identifies the sales tax that was applied.", access="read_only"
    )
    tax_class_id = Field(
        codecs.INTEGER,
        "Tax class that was applied; may be null.",
        access="read_only",
        nullable=True,
    )
    name = Field(
        codecs.STRING, "What the tax is called, such as a state or VAT tax.", access="read_only"
    )
    class_ = Field(
        codecs.STRING, "What the store calls the tax class.", wire="class", access="read_only"
    )
    rate = Field(codecs.DECIMAL, "Tax rate applied, as a percentage.", access="read_only")
    priority = Field(
        codecs.INTEGER,
        "Position of this tax when several taxes are calculated in turn.",
        access="read_only",
    )
    priority_amount = Field(
        codecs.DECIMAL, "Tax amount charged at this priority.", access="read_only"
    )
    line_amount = Field(codecs.DECIMAL, "Tax amount charged for this entry.", access="read_only")
    order_pickup_method_id = Field(
        codecs.INTEGER,
        "Pickup of this order that the tax applies to, or null.",
        access="read_only",
        nullable=True,
    )
    order_product_id = Field(
        codecs.STRING,
        "Order line that was taxed; only sent when details is true.",
        access="read_only",
        nullable=True,
    )
    line_item_type = Field(
        codecs.text_enum(OrderTaxLineItemType),
        "What was taxed: item, shipping, handling or gift wrapping; only with details.",
        access="read_only",
    )


class OrderTax(OrderTaxFields, SubResourceRecord):
    """One order tax. Taxes charged on one order."""

    __slots__ = ()

    tax_class = Link(
        "The tax class with the id tax_class_id.", "TaxClasses", via="tax_class_id", virtual=True
    )


class AsyncOrderTax(OrderTaxFields, AsyncSubResourceRecord):
    """One order tax. Taxes charged on one order. For asynchronous clients."""

    __slots__ = ()

    tax_class = OrderTax.tax_class.awaited()


class OrderTaxFilters(FilterSet):
    """Parameters of OrderTaxes."""

    details = Parameter(
        codecs.BOOLEAN,
        "Set to true to add the order line and kind of charge to each tax entry.",
        group="option",
    )


class OrderTaxes(Resource[OrderTax]):
    """Taxes charged on one order."""

    meta = ResourceMeta(
        name="OrderTaxes",
        path="/orders/{order_id}/taxes",
        record=OrderTax,
        operations={
            "list": Operation(
                "list", "GET", "/orders/{order_id}/taxes", accepts=("options", "paging")
            ),
            "get": Operation("get", "GET", "/orders/{order_id}/taxes/{id}"),
        },
        filters=OrderTaxFilters,
        paging=Paging(50, 250),
        parents=("order_id",),
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id", "name", "class_", "rate", "line_amount", "order_product_id"),
    )


class BoundOrderTaxes(BoundResource[OrderTax]):
    """OrderTaxes of one order."""

    meta = OrderTaxes.meta


class AsyncOrderTaxes(AsyncResource[AsyncOrderTax]):
    """Taxes charged on one order. For asynchronous clients."""

    meta = OrderTaxes.meta._replace(record=AsyncOrderTax)


class AsyncBoundOrderTaxes(AsyncBoundResource[AsyncOrderTax]):
    """OrderTaxes of one order. For asynchronous clients."""

    meta = AsyncOrderTaxes.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderTaxFields() -> None: ...

    def OrderTaxFilters() -> None: ...

    def OrderTax() -> None: ...

    def OrderTaxes() -> None: ...

    def BoundOrderTaxes() -> None: ...

    def AsyncOrderTax() -> None: ...

    def AsyncOrderTaxes() -> None: ...

    def AsyncBoundOrderTaxes() -> None: ...
