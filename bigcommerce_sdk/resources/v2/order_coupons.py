"""OrderCoupons: Coupons that were applied to one order.

Generated from schema/v2/orders.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from typing import Literal, Union

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource, BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.plan import Paging
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.record import AsyncSubResourceRecord, SubResourceRecord

OrderCouponType = Union[Literal[0], Literal[1], Literal[2], Literal[3], Literal[4], Literal[5]]
"""Values of OrderCoupon.type."""


class OrderCouponFields(BaseRecord):
    """Fields of OrderCoupon and AsyncOrderCoupon."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies this use of a coupon on the order.", access="read_only")
    coupon_id = Field(codecs.INTEGER, "Coupon that was used.", access="read_only")
    order_id = Field(codecs.INTEGER, "Order that the coupon was applied to.", access="read_only")
    code = Field(
        codecs.STRING,
        "Code that the shopper entered; may be null.",
        access="read_only",
        nullable=True,
    )
    amount = Field(
        codecs.DECIMAL_NUMBER,
        "Face value of the coupon: money or a percentage, depending on its type.",
        access="read_only",
    )
    type = Field(
        codecs.integer_enum(OrderCouponType),
        "What the coupon does: discount per item, percent, per total, shipping or promotion.",
        access="read_only",
    )
    discount = Field(
        codecs.DECIMAL_NUMBER, "Money that the coupon took off the order.", access="read_only"
    )


class OrderCoupon(OrderCouponFields, SubResourceRecord):
    """One order coupon. Coupons that were applied to one order."""

    __slots__ = ()

    coupon = Link(
        "The coupon in the store, or None when it is no longer there.",
        "Coupons",
        via="coupon_id",
        virtual=True,
        none_when=0,
    )


class AsyncOrderCoupon(OrderCouponFields, AsyncSubResourceRecord):
    """One order coupon. Coupons that were applied to one order. For asynchronous clients."""

    __slots__ = ()

    coupon = OrderCoupon.coupon.awaited()


class OrderCouponFilters(FilterSet):
    """Parameters of OrderCoupons."""


class OrderCoupons(Resource[OrderCoupon]):
    """Coupons that were applied to one order."""

    meta = ResourceMeta(
        name="OrderCoupons",
        path="/orders/{order_id}/coupons",
        record=OrderCoupon,
        operations={
            "list": Operation("list", "GET", "/orders/{order_id}/coupons", accepts=("paging",)),
            "get": Operation("get", "GET", "/orders/{order_id}/coupons/{id}"),
        },
        filters=OrderCouponFilters,
        paging=Paging(50, 250),
        parents=("order_id",),
        scopes=("store_v2_orders_read_only", "store_v2_orders"),
        columns=("id", "coupon_id", "code", "type", "amount", "discount"),
    )


class BoundOrderCoupons(BoundResource[OrderCoupon]):
    """OrderCoupons of one order."""

    meta = OrderCoupons.meta


class AsyncOrderCoupons(AsyncResource[AsyncOrderCoupon]):
    """Coupons that were applied to one order. For asynchronous clients."""

    meta = OrderCoupons.meta._replace(record=AsyncOrderCoupon)


class AsyncBoundOrderCoupons(AsyncBoundResource[AsyncOrderCoupon]):
    """OrderCoupons of one order. For asynchronous clients."""

    meta = AsyncOrderCoupons.meta


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def OrderCouponFields() -> None: ...

    def OrderCouponFilters() -> None: ...

    def OrderCoupon() -> None: ...

    def OrderCoupons() -> None: ...

    def BoundOrderCoupons() -> None: ...

    def AsyncOrderCoupon() -> None: ...

    def AsyncOrderCoupons() -> None: ...

    def AsyncBoundOrderCoupons() -> None: ...
