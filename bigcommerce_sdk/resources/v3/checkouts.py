"""Checkouts: Carts on their way to an order, with addresses, shipping, taxes and fees.

Generated from schema/v3/checkouts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import Field
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .checkouts_shapes import (
    CheckoutAddress as CheckoutAddress,
    CheckoutBillingAddressInput as CheckoutBillingAddressInput,
    CheckoutCart as CheckoutCart,
    CheckoutCartDiscounts as CheckoutCartDiscounts,
    CheckoutConsignment as CheckoutConsignment,
    CheckoutConsignmentAddress as CheckoutConsignmentAddress,
    CheckoutConsignmentAddressUpdate as CheckoutConsignmentAddressUpdate,
    CheckoutConsignmentCoupon as CheckoutConsignmentCoupon,
    CheckoutConsignmentDiscount as CheckoutConsignmentDiscount,
    CheckoutConsignmentInclude as CheckoutConsignmentInclude,
    CheckoutConsignmentInput as CheckoutConsignmentInput,
    CheckoutConsignmentItem as CheckoutConsignmentItem,
    CheckoutConsignmentUpdate as CheckoutConsignmentUpdate,
    CheckoutCoupon as CheckoutCoupon,
    CheckoutCouponInput as CheckoutCouponInput,
    CheckoutCustomField as CheckoutCustomField,
    CheckoutCustomShipping as CheckoutCustomShipping,
    CheckoutDigitalItem as CheckoutDigitalItem,
    CheckoutDiscountInput as CheckoutDiscountInput,
    CheckoutDiscountsInput as CheckoutDiscountsInput,
    CheckoutFee as CheckoutFee,
    CheckoutFeeIds as CheckoutFeeIds,
    CheckoutFeeInput as CheckoutFeeInput,
    CheckoutFeeType as CheckoutFeeType,
    CheckoutFeeUpdate as CheckoutFeeUpdate,
    CheckoutFeesInput as CheckoutFeesInput,
    CheckoutFeesUpdate as CheckoutFeesUpdate,
    CheckoutGiftWrapping as CheckoutGiftWrapping,
    CheckoutInclude as CheckoutInclude,
    CheckoutItemDiscountInput as CheckoutItemDiscountInput,
    CheckoutLineItems as CheckoutLineItems,
    CheckoutOrder as CheckoutOrder,
    CheckoutPhysicalItem as CheckoutPhysicalItem,
    CheckoutPickupOption as CheckoutPickupOption,
    CheckoutPromotion as CheckoutPromotion,
    CheckoutShippingOption as CheckoutShippingOption,
    CheckoutTax as CheckoutTax,
    CheckoutToken as CheckoutToken,
    CheckoutTokenInput as CheckoutTokenInput,
)
from .shared import CartVersion


class CheckoutFields(BaseRecord):
    """Fields of Checkout and AsyncCheckout."""

    __slots__ = ()

    id = Field(codecs.STRING, "Identifies the checkout and its cart.", access="read_only")
    cart = Field(codecs.nested(CheckoutCart), "The cart with its line items.", access="read_only")
    billing_address = Field(
        codecs.nested(CheckoutAddress),
        "The billing address; its fields are empty until it is set.",
        access="read_only",
        nullable=True,
    )
    consignments = Field(
        codecs.array(codecs.nested(CheckoutConsignment)),
        "Groups of line items that are shipped or picked up together.",
        access="read_only",
    )
    taxes = Field(
        codecs.array(codecs.nested(CheckoutTax)), "The taxes by name.", access="read_only"
    )
    coupons = Field(
        codecs.array(codecs.nested(CheckoutCoupon)),
        "Coupons that apply to the checkout.",
        access="read_only",
    )
    fees = Field(
        codecs.array(codecs.nested(CheckoutFee)),
        "Fees that were added to the checkout.",
        access="read_only",
    )
    order_id = Field(
        codecs.STRING,
        "The order that the checkout became; null before that.",
        access="read_only",
        nullable=True,
    )
    shipping_cost_total_inc_tax = Field(
        codecs.DECIMAL_NUMBER,
        "Shipping cost of all consignments, tax included.",
        access="read_only",
    )
    shipping_cost_total_ex_tax = Field(
        codecs.DECIMAL_NUMBER, "Shipping cost of all consignments, without tax.", access="read_only"
    )
    handling_cost_total_inc_tax = Field(
        codecs.DECIMAL_NUMBER,
        "Handling cost of all consignments, tax included.",
        access="read_only",
    )
    handling_cost_total_ex_tax = Field(
        codecs.DECIMAL_NUMBER, "Handling cost of all consignments, without tax.", access="read_only"
    )
    tax_total = Field(codecs.DECIMAL_NUMBER, "Sum of all taxes.", access="read_only")
    subtotal_inc_tax = Field(
        codecs.DECIMAL_NUMBER,
        "Sum of all line items, without shipping and fees; tax included.",
        access="read_only",
    )
    subtotal_ex_tax = Field(
        codecs.DECIMAL_NUMBER,
        "Sum of all line items, without shipping, fees and tax.",
        access="read_only",
    )
    grand_total = Field(codecs.DECIMAL_NUMBER, "What the shopper pays.", access="read_only")
    created_time = Field(codecs.ISO8601, "When the checkout was created.", access="read_only")
    updated_time = Field(codecs.ISO8601, "When the checkout was last changed.", access="read_only")
    customer_message = Field(
        codecs.STRING,
        "Text of the shopper to the merchant.",
        access="update_only",
        required=("update",),
        nullable=True,
    )
    promotions = Field(
        codecs.array(codecs.nested(CheckoutPromotion)),
        "Promotions of the cart; present if include has promotions.banners.",
        access="read_only",
    )
    version = Field(
        codecs.INTEGER,
        "Grows with each change; if an update sends another version, its status is 409.",
        access="update_only",
    )


class Checkout(CheckoutFields, Record):
    """One checkout. Carts on their way to an order, with addresses, shipping, taxes and fees."""

    __slots__ = ()


class AsyncCheckout(CheckoutFields, AsyncRecord):
    """One checkout. Carts on their way to an order, with addresses, shipping, taxes and fees. For asynchronous clients."""

    __slots__ = ()


class CheckoutFilters(FilterSet):
    """Parameters of Checkouts."""


class Checkouts(Resource[Checkout]):
    """Carts on their way to an order, with addresses, shipping, taxes and fees."""

    meta = ResourceMeta(
        name="Checkouts",
        path="/checkouts",
        api="v3",
        record=Checkout,
        operations={
            "get": Operation(
                "get",
                "GET",
                "/checkouts/{id}",
                parameters=(
                    Parameter(
                        codecs.csv(codecs.text_enum(CheckoutInclude)),
                        "Parts that the reply has only on request.",
                        name="include",
                        op="none",
                    ),
                ),
                envelope="data",
                doc="Fetches the checkout of a cart; both have the same id.",
            ),
            "update": Operation("update", "PUT", "/checkouts/{id}", envelope="data"),
        },
        filters=CheckoutFilters,
        actions=(
            Action(
                "add_discounts",
                "POST",
                "/checkouts/{checkout_id}/discounts",
                body=CheckoutDiscountsInput,
                returns="record",
                envelope="data",
                on_record=True,
                doc="Adds discounts to the cart or its line items.",
            ),
            Action(
                "add_billing_address",
                "POST",
                "/checkouts/{checkout_id}/billing-address",
                body=CheckoutBillingAddressInput,
                required=("email", "country_code"),
                returns="record",
                envelope="data",
                on_record=True,
                doc="Adds the billing address.",
            ),
            Action(
                "update_billing_address",
                "PUT",
                "/checkouts/{checkout_id}/billing-address/{address_id}",
                body=CheckoutBillingAddressInput,
                required=("email", "country_code"),
                returns="record",
                envelope="data",
                doc="Replaces the billing address.",
            ),
            Action(
                "add_consignments",
                "POST",
                "/checkouts/{checkout_id}/consignments",
                rows=Field(
                    codecs.array(codecs.nested(CheckoutConsignmentInput)),
                    "The items of the body; taken from the iterable before the request.",
                    wire="rows",
                ),
                returns="record",
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.text_enum(CheckoutConsignmentInclude),
                        "A part that the reply has only on request.",
                        name="include",
                        op="none",
                    ),
                ),
                on_record=True,
                doc="Adds groups of line items that are shipped to one address or picked up together.",
            ),
            Action(
                "update_consignment",
                "PUT",
                "/checkouts/{checkout_id}/consignments/{consignment_id}",
                body=CheckoutConsignmentUpdate,
                returns="record",
                envelope="data",
                parameters=(
                    Parameter(
                        codecs.text_enum(CheckoutConsignmentInclude),
                        "A part that the reply has only on request.",
                        name="include",
                        op="none",
                    ),
                ),
                doc="Changes address and line items of a consignment, or selects how it is shipped.",
            ),
            Action(
                "delete_consignment",
                "DELETE",
                "/checkouts/{checkout_id}/consignments/{consignment_id}",
                body=CartVersion,
                returns="record",
                envelope="data",
                doc="Removes a consignment; its line items stay in the cart.",
            ),
            Action(
                "add_coupon",
                "POST",
                "/checkouts/{checkout_id}/coupons",
                body=CheckoutCouponInput,
                returns="record",
                envelope="data",
                on_record=True,
                doc="Applies a coupon.",
            ),
            Action(
                "delete_coupon",
                "DELETE",
                "/checkouts/{checkout_id}/coupons/{coupon_code}",
                body=CartVersion,
                returns="record",
                envelope="data",
                doc="Removes a coupon.",
            ),
            Action(
                "add_fees",
                "POST",
                "/checkouts/{checkout_id}/fees",
                body=CheckoutFeesInput,
                required=("fees",),
                returns="record",
                envelope="data",
                on_record=True,
                doc="Adds fees; a checkout can have five.",
            ),
            Action(
                "update_fees",
                "PUT",
                "/checkouts/{checkout_id}/fees",
                body=CheckoutFeesUpdate,
                required=("fees",),
                returns="record",
                envelope="data",
                on_record=True,
                doc="Replaces fees, chosen by their ids.",
            ),
            Action(
                "delete_fees",
                "DELETE",
                "/checkouts/{checkout_id}/fees",
                body=CheckoutFeeIds,
                required=("ids",),
                returns="record",
                envelope="data",
                on_record=True,
                doc="Removes fees, chosen by their ids.",
            ),
            Action(
                "create_order",
                "POST",
                "/checkouts/{checkout_id}/orders",
                returns=CheckoutOrder,
                envelope="data",
                on_record=True,
                doc="Creates an order of status Incomplete, which still awaits its payment.",
            ),
            Action(
                "create_token",
                "POST",
                "/checkouts/{checkout_id}/token",
                body=CheckoutTokenInput,
                returns=CheckoutToken,
                on_record=True,
                doc="Creates a token with which a shopper can open the checkout.",
            ),
        ),
        scopes=("store_checkouts_read_only", "store_checkouts"),
        ids={"checkout_id": "str"},
        columns=(
            "id",
            "order_id",
            "subtotal_ex_tax",
            "shipping_cost_total_ex_tax",
            "tax_total",
            "grand_total",
            "updated_time",
        ),
    )


class AsyncCheckouts(AsyncResource[AsyncCheckout]):
    """Carts on their way to an order, with addresses, shipping, taxes and fees. For asynchronous clients."""

    meta = Checkouts.meta._replace(record=AsyncCheckout)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def CheckoutFields() -> None: ...

    def CheckoutFilters() -> None: ...

    def Checkout() -> None: ...

    def Checkouts() -> None: ...

    def AsyncCheckout() -> None: ...

    def AsyncCheckouts() -> None: ...
