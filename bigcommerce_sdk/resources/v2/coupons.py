"""Coupons: Discount codes that shoppers enter at checkout.

Generated from schema/v2/coupons.yaml by `bigcommerce-generate build`. Edit that, not this file.
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

CouponType = Union[
    Literal["per_item_discount"],
    Literal["percentage_discount"],
    Literal["per_total_discount"],
    Literal["shipping_discount"],
    Literal["free_shipping"],
    Literal["promotion"],
]
"""Values of Coupon.type."""

CouponAppliesToEntity = Union[Literal["products"], Literal["categories"]]
"""Values of CouponAppliesTo.entity."""


class CouponAppliesTo(NestedRecord):
    """Products or categories that are discounted; an update without it clears the choice."""

    __slots__ = ()

    entity = Field(
        codecs.text_enum(CouponAppliesToEntity), "Whether the ids mean products or categories."
    )
    ids = Field(codecs.array(codecs.INTEGER), "Ids of the discounted products or categories.")


class CouponRestrictedTo(NestedRecord):
    """Where the coupon may be used, by one kind of place."""

    __slots__ = ()

    countries = Field(
        codecs.csv(codecs.STRING),
        "Two-letter ISO codes of the countries.",
        write=codecs.array(codecs.STRING),
        nullable=True,
    )
    states = Field(
        codecs.MAP,
        "Lists of names of states, by the two-letter ISO code of their country.",
        nullable=True,
    )
    zips = Field(
        codecs.MAP,
        "Lists of postal codes, by the two-letter ISO code of their country; ? matches any character.",
        nullable=True,
    )


class CouponFields(BaseRecord):
    """Fields of Coupon and AsyncCoupon."""

    __slots__ = ()

    id = Field(
        codecs.INTEGER,
        "Number that identifies the coupon, assigned by BigCommerce.",
        access="read_only",
    )
    date_created = Field(codecs.RFC2822, "When the coupon was created.", access="read_only")
    num_uses = Field(
        codecs.INTEGER, "How often the coupon has been used so far.", access="read_only"
    )
    name = Field(
        codecs.STRING,
        "Title of the coupon as the merchant sees it.",
        required=("create",),
        limits={"max_length": 100},
    )
    type = Field(
        codecs.text_enum(CouponType),
        "Kind of discount the coupon gives; promotion is not accepted on create.",
        required=("create",),
    )
    amount = Field(
        codecs.DECIMAL,
        "Size of the discount: a percentage or money, depending on the coupon type.",
        required=("create",),
    )
    min_purchase = Field(
        codecs.DECIMAL, "Lowest order value, in money, at which the coupon can be used."
    )
    expires = Field(codecs.RFC2822, "When the coupon stops working; empty for no end.", none_as="")
    enabled = Field(codecs.BOOLEAN, "Whether shoppers can use the coupon now.")
    code = Field(
        codecs.STRING,
        "Text that shoppers type in at checkout.",
        required=("create",),
        limits={"max_length": 50},
    )
    applies_to = Field(
        codecs.nested(CouponAppliesTo),
        "Products or categories that are discounted; an update without it clears the choice.",
        required=("create",),
        keep_on_update=True,
    )
    max_uses = Field(codecs.INTEGER, "How often the coupon may be used over all shoppers.")
    max_uses_per_customer = Field(codecs.INTEGER, "How often one customer may use the coupon.")
    restricted_to = Field(
        codecs.nested(CouponRestrictedTo),
        "Where the coupon may be used, by kind of place; None for everywhere.",
        nullable=True,
        none_as=[],
    )
    shipping_methods = Field(
        codecs.array(codecs.STRING),
        "Shipping methods with which the coupon works; null on promotion coupons.",
        nullable=True,
    )


class Coupon(CouponFields, Record):
    """One coupon. Discount codes that shoppers enter at checkout."""

    __slots__ = ()


class AsyncCoupon(CouponFields, AsyncRecord):
    """One coupon. Discount codes that shoppers enter at checkout. For asynchronous clients."""

    __slots__ = ()


class CouponFilters(FilterSet):
    """Parameters of Coupons."""

    id = Parameter(codecs.STRING_OR_INTEGER, "The coupon with this id.")
    code = Parameter(codecs.STRING, "Coupons with this code.")
    name = Parameter(codecs.STRING, "Coupons with this name.")
    type = Parameter(codecs.text_enum(CouponType), "Coupons that give this kind of discount.")
    min_id = Parameter(
        codecs.INTEGER,
        "Lowest coupon id to return; together with limit the advised way to walk long lists.",
        field="id",
        op="min",
    )
    max_id = Parameter(codecs.INTEGER, "Highest coupon id to return.", field="id", op="max")
    exclude_type = Parameter(
        codecs.text_enum(CouponType),
        "Leaves out coupons that give this kind of discount.",
        field="type",
        op="not",
    )


class Coupons(Resource[Coupon]):
    """Discount codes that shoppers enter at checkout."""

    meta = ResourceMeta(
        name="Coupons",
        path="/coupons",
        record=Coupon,
        operations={
            "list": Operation("list", "GET", "/coupons", accepts=("filters", "paging")),
            "get": Operation("get", "GET", "/coupons/{id}"),
            "create": Operation("create", "POST", "/coupons", status=201),
            "update": Operation("update", "PUT", "/coupons/{id}"),
            "delete": Operation("delete", "DELETE", "/coupons/{id}", status=204),
            "delete_all": Operation(
                "delete_all",
                "DELETE",
                "/coupons",
                status=204,
                parameters=(
                    Parameter(
                        codecs.csv(codecs.INTEGER),
                        "Ids of the coupons to delete, comma separated; without it all are deleted.",
                        name="id__in",
                        wire="id:in",
                        field="id",
                        op="in",
                    ),
                ),
            ),
            "count": Operation("count", "GET", "/coupons/count"),
        },
        filters=CouponFilters,
        paging=Paging(50, 250, keyset="min_id"),
        scopes=("store_v2_marketing_read_only", "store_v2_marketing"),
        columns=("id", "code", "name", "type", "amount", "enabled", "expires"),
    )


class AsyncCoupons(AsyncResource[AsyncCoupon]):
    """Discount codes that shoppers enter at checkout. For asynchronous clients."""

    meta = Coupons.meta._replace(record=AsyncCoupon)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CouponFields() -> None: ...

    def CouponFilters() -> None: ...

    def Coupon() -> None: ...

    def Coupons() -> None: ...

    def AsyncCoupon() -> None: ...

    def AsyncCoupons() -> None: ...
