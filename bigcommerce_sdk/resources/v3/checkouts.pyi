"""Checkouts: Carts on their way to an order, with addresses, shipping, taxes and fees.

Generated from schema/v3/checkouts.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, ClassVar

from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.records.base import BaseRecord
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
from .inputs import (
    CheckoutCartDiscountsDict,
    CheckoutConsignmentAddressUpdateDict,
    CheckoutConsignmentInputDict,
    CheckoutConsignmentItemDict,
    CheckoutCustomFieldDict,
    CheckoutCustomShippingDict,
    CheckoutFeeInputDict,
    CheckoutFeeUpdateDict,
    CheckoutPickupOptionDict,
)

class CheckoutFields(BaseRecord):
    """Fields of Checkout and AsyncCheckout."""

    @property
    def id(self) -> str:
        """Identifies the checkout and its cart. String, read-only, uuid."""

    @property
    def cart(self) -> CheckoutCart:
        """The cart with its line items. Object, read-only."""

    @property
    def billing_address(self) -> CheckoutAddress | None:
        """The billing address; its fields are empty until it is set. Object, read-only, can be None."""

    @property
    def consignments(self) -> list[CheckoutConsignment]:
        """Groups of line items that are shipped or picked up together. Array of object, read-only."""

    @property
    def taxes(self) -> list[CheckoutTax]:
        """The taxes by name. Array of object, read-only."""

    @property
    def coupons(self) -> list[CheckoutCoupon]:
        """Coupons that apply to the checkout. Array of object, read-only."""

    @property
    def fees(self) -> list[CheckoutFee]:
        """Fees that were added to the checkout. Array of object, read-only."""

    @property
    def order_id(self) -> str | None:
        """The order that the checkout became; null before that. String, read-only, can be None."""

    @property
    def shipping_cost_total_inc_tax(self) -> Decimal:
        """Shipping cost of all consignments, tax included. Decimal, read-only."""

    @property
    def shipping_cost_total_ex_tax(self) -> Decimal:
        """Shipping cost of all consignments, without tax. Decimal, read-only."""

    @property
    def handling_cost_total_inc_tax(self) -> Decimal:
        """Handling cost of all consignments, tax included. Decimal, read-only."""

    @property
    def handling_cost_total_ex_tax(self) -> Decimal:
        """Handling cost of all consignments, without tax. Decimal, read-only."""

    @property
    def tax_total(self) -> Decimal:
        """Sum of all taxes. Decimal, read-only."""

    @property
    def subtotal_inc_tax(self) -> Decimal:
        """Sum of all line items, without shipping and fees; tax included. Decimal, read-only."""

    @property
    def subtotal_ex_tax(self) -> Decimal:
        """Sum of all line items, without shipping, fees and tax. Decimal, read-only."""

    @property
    def grand_total(self) -> Decimal:
        """What the shopper pays. Decimal, read-only."""

    @property
    def created_time(self) -> datetime:
        """When the checkout was created. Datetime, read-only."""

    @property
    def updated_time(self) -> datetime:
        """When the checkout was last changed. Datetime, read-only."""

    @property
    def customer_message(self) -> str | None:
        """Text of the shopper to the merchant. String, update-only, required on update, can be None."""

    @customer_message.setter
    def customer_message(self, value: str | None) -> None: ...
    @property
    def promotions(self) -> list[CheckoutPromotion]:
        """Promotions of the cart; present if include has promotions.banners. Array of object, read-only."""

    @property
    def version(self) -> int:
        """Grows with each change; if an update sends another version, its status is 409. Integer, update-only."""

    @version.setter
    def version(self, value: int) -> None: ...

class Checkout(CheckoutFields, Record):
    """One checkout. Carts on their way to an order, with addresses, shipping, taxes and fees."""

    def save(self) -> Checkout:
        """Send only the changed fields; does nothing without changes.

        API: PUT /checkouts/{id}
        """

    def update(self, *, customer_message: str | None = ..., version: int = ...) -> Checkout:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            customer_message: Text of the shopper to the merchant.
            version: Grows with each change; if an update sends another version, its status is 409.

        API: PUT /checkouts/{id}
        """

    def refresh(
        self, *, include: Sequence[CheckoutInclude] | CheckoutInclude | None = None
    ) -> Checkout:
        """Reload this checkout; unsaved changes are discarded.

        Fetches the checkout of a cart; both have the same id.

        Args:
            include: Parts that the reply has only on request.

        API: GET /checkouts/{id}
        """

    def add_discounts(
        self, *, cart: CheckoutCartDiscounts | CheckoutCartDiscountsDict = ...
    ) -> Checkout | None:
        """Adds discounts to the cart or its line items.

        Args:
            cart: The discounts of the cart and its line items.

        API: POST /checkouts/{checkout_id}/discounts
        """

    def add_billing_address(
        self,
        *,
        email: str,
        country_code: str,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        postal_code: str = ...,
        phone: str = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
        version: int = ...,
    ) -> Checkout | None:
        """Adds the billing address.

        Args:
            email: E-mail address.
            country_code: Two-letter ISO code of the country.
            first_name: Given name.
            last_name: Family name.
            company: Company of the recipient.
            address1: First line of the street address.
            address2: Second line of the street address.
            city: City or town.
            state_or_province: State or province, spelled out.
            state_or_province_code: Code of the state or province, such as TX.
            postal_code: Postal or ZIP code.
            phone: Phone number.
            custom_fields: Answers to custom fields of the address form.
            version: The version last read; any other version gives status 409.

        API: POST /checkouts/{checkout_id}/billing-address
        """

    def add_consignments(
        self,
        rows: Iterable[CheckoutConsignmentInput | CheckoutConsignmentInputDict],
        /,
        *,
        include: CheckoutConsignmentInclude | None = None,
    ) -> Checkout | None:
        """Adds groups of line items that are shipped to one address or picked up together.

        Args:
            rows: The items of the body; taken from the iterable before the request.
            include: A part that the reply has only on request.

        API: POST /checkouts/{checkout_id}/consignments
        """

    def add_coupon(self, *, coupon_code: str = ..., version: int = ...) -> Checkout | None:
        """Applies a coupon.

        Args:
            coupon_code: Code of the coupon.
            version: The version last read; any other version gives status 409.

        API: POST /checkouts/{checkout_id}/coupons
        """

    def add_fees(
        self, *, fees: Sequence[CheckoutFeeInput | CheckoutFeeInputDict]
    ) -> Checkout | None:
        """Adds fees; a checkout can have five.

        Args:
            fees: The fees; a checkout can have five.

        API: POST /checkouts/{checkout_id}/fees
        """

    def update_fees(
        self, *, fees: Sequence[CheckoutFeeUpdate | CheckoutFeeUpdateDict]
    ) -> Checkout | None:
        """Replaces fees, chosen by their ids.

        Args:
            fees: The fees with their ids.

        API: PUT /checkouts/{checkout_id}/fees
        """

    def delete_fees(self, *, ids: Sequence[str]) -> Checkout | None:
        """Removes fees, chosen by their ids.

        Args:
            ids: Ids of the fees.

        API: DELETE /checkouts/{checkout_id}/fees
        """

    def create_order(self) -> CheckoutOrder | None:
        """Creates an order of status Incomplete, which still awaits its payment.

        API: POST /checkouts/{checkout_id}/orders
        """

    def create_token(self, *, max_uses: int = ..., ttl: int = ...) -> CheckoutToken | None:
        """Creates a token with which a shopper can open the checkout.

        Args:
            max_uses: How often the token can be used.
            ttl: How long the token is valid, in seconds; at most 30 days.

        API: POST /checkouts/{checkout_id}/token
        """

class AsyncCheckout(CheckoutFields, AsyncRecord):
    """One checkout. Carts on their way to an order, with addresses, shipping, taxes and fees. For asynchronous clients."""

    async def save(self) -> AsyncCheckout:
        """Send only the changed fields; does nothing without changes.

        API: PUT /checkouts/{id}
        """

    async def update(
        self, *, customer_message: str | None = ..., version: int = ...
    ) -> AsyncCheckout:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            customer_message: Text of the shopper to the merchant.
            version: Grows with each change; if an update sends another version, its status is 409.

        API: PUT /checkouts/{id}
        """

    async def refresh(
        self, *, include: Sequence[CheckoutInclude] | CheckoutInclude | None = None
    ) -> AsyncCheckout:
        """Reload this checkout; unsaved changes are discarded.

        Fetches the checkout of a cart; both have the same id.

        Args:
            include: Parts that the reply has only on request.

        API: GET /checkouts/{id}
        """

    async def add_discounts(
        self, *, cart: CheckoutCartDiscounts | CheckoutCartDiscountsDict = ...
    ) -> AsyncCheckout | None:
        """Adds discounts to the cart or its line items.

        Args:
            cart: The discounts of the cart and its line items.

        API: POST /checkouts/{checkout_id}/discounts
        """

    async def add_billing_address(
        self,
        *,
        email: str,
        country_code: str,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        postal_code: str = ...,
        phone: str = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
        version: int = ...,
    ) -> AsyncCheckout | None:
        """Adds the billing address.

        Args:
            email: E-mail address.
            country_code: Two-letter ISO code of the country.
            first_name: Given name.
            last_name: Family name.
            company: Company of the recipient.
            address1: First line of the street address.
            address2: Second line of the street address.
            city: City or town.
            state_or_province: State or province, spelled out.
            state_or_province_code: Code of the state or province, such as TX.
            postal_code: Postal or ZIP code.
            phone: Phone number.
            custom_fields: Answers to custom fields of the address form.
            version: The version last read; any other version gives status 409.

        API: POST /checkouts/{checkout_id}/billing-address
        """

    async def add_consignments(
        self,
        rows: Iterable[CheckoutConsignmentInput | CheckoutConsignmentInputDict],
        /,
        *,
        include: CheckoutConsignmentInclude | None = None,
    ) -> AsyncCheckout | None:
        """Adds groups of line items that are shipped to one address or picked up together.

        Args:
            rows: The items of the body; taken from the iterable before the request.
            include: A part that the reply has only on request.

        API: POST /checkouts/{checkout_id}/consignments
        """

    async def add_coupon(
        self, *, coupon_code: str = ..., version: int = ...
    ) -> AsyncCheckout | None:
        """Applies a coupon.

        Args:
            coupon_code: Code of the coupon.
            version: The version last read; any other version gives status 409.

        API: POST /checkouts/{checkout_id}/coupons
        """

    async def add_fees(
        self, *, fees: Sequence[CheckoutFeeInput | CheckoutFeeInputDict]
    ) -> AsyncCheckout | None:
        """Adds fees; a checkout can have five.

        Args:
            fees: The fees; a checkout can have five.

        API: POST /checkouts/{checkout_id}/fees
        """

    async def update_fees(
        self, *, fees: Sequence[CheckoutFeeUpdate | CheckoutFeeUpdateDict]
    ) -> AsyncCheckout | None:
        """Replaces fees, chosen by their ids.

        Args:
            fees: The fees with their ids.

        API: PUT /checkouts/{checkout_id}/fees
        """

    async def delete_fees(self, *, ids: Sequence[str]) -> AsyncCheckout | None:
        """Removes fees, chosen by their ids.

        Args:
            ids: Ids of the fees.

        API: DELETE /checkouts/{checkout_id}/fees
        """

    async def create_order(self) -> CheckoutOrder | None:
        """Creates an order of status Incomplete, which still awaits its payment.

        API: POST /checkouts/{checkout_id}/orders
        """

    async def create_token(self, *, max_uses: int = ..., ttl: int = ...) -> CheckoutToken | None:
        """Creates a token with which a shopper can open the checkout.

        Args:
            max_uses: How often the token can be used.
            ttl: How long the token is valid, in seconds; at most 30 days.

        API: POST /checkouts/{checkout_id}/token
        """

class CheckoutFilters(FilterSet):
    """Parameters of Checkouts."""

    def __init__(self) -> None: ...

class Checkouts(Resource[Checkout]):
    """Carts on their way to an order, with addresses, shipping, taxes and fees."""

    meta: ClassVar[ResourceMeta]
    def get(
        self,
        id: str,
        /,
        *,
        include: Sequence[CheckoutInclude] | CheckoutInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Checkout:
        """One checkout by its id.

        Fetches the checkout of a cart; both have the same id.

        Args:
            include: Parts that the reply has only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /checkouts/{id}
        """

    def update(self, id: str, /, *, customer_message: str | None, version: int = ...) -> Checkout:
        """Change one checkout; only the fields that are passed are sent.

        Args:
            customer_message: Text of the shopper to the merchant.
            version: Grows with each change; if an update sends another version, its status is 409.

        API: PUT /checkouts/{id}
        """

    def add_discounts(
        self, checkout_id: str, /, *, cart: CheckoutCartDiscounts | CheckoutCartDiscountsDict = ...
    ) -> Checkout | None:
        """Adds discounts to the cart or its line items.

        Args:
            cart: The discounts of the cart and its line items.

        API: POST /checkouts/{checkout_id}/discounts
        """

    def add_billing_address(
        self,
        checkout_id: str,
        /,
        *,
        email: str,
        country_code: str,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        postal_code: str = ...,
        phone: str = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
        version: int = ...,
    ) -> Checkout | None:
        """Adds the billing address.

        Args:
            email: E-mail address.
            country_code: Two-letter ISO code of the country.
            first_name: Given name.
            last_name: Family name.
            company: Company of the recipient.
            address1: First line of the street address.
            address2: Second line of the street address.
            city: City or town.
            state_or_province: State or province, spelled out.
            state_or_province_code: Code of the state or province, such as TX.
            postal_code: Postal or ZIP code.
            phone: Phone number.
            custom_fields: Answers to custom fields of the address form.
            version: The version last read; any other version gives status 409.

        API: POST /checkouts/{checkout_id}/billing-address
        """

    def update_billing_address(
        self,
        checkout_id: str,
        address_id: int,
        /,
        *,
        email: str,
        country_code: str,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        postal_code: str = ...,
        phone: str = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
        version: int = ...,
    ) -> Checkout | None:
        """Replaces the billing address.

        Args:
            email: E-mail address.
            country_code: Two-letter ISO code of the country.
            first_name: Given name.
            last_name: Family name.
            company: Company of the recipient.
            address1: First line of the street address.
            address2: Second line of the street address.
            city: City or town.
            state_or_province: State or province, spelled out.
            state_or_province_code: Code of the state or province, such as TX.
            postal_code: Postal or ZIP code.
            phone: Phone number.
            custom_fields: Answers to custom fields of the address form.
            version: The version last read; any other version gives status 409.

        API: PUT /checkouts/{checkout_id}/billing-address/{address_id}
        """

    def add_consignments(
        self,
        checkout_id: str,
        rows: Iterable[CheckoutConsignmentInput | CheckoutConsignmentInputDict],
        /,
        *,
        include: CheckoutConsignmentInclude | None = None,
    ) -> Checkout | None:
        """Adds groups of line items that are shipped to one address or picked up together.

        Args:
            rows: The items of the body; taken from the iterable before the request.
            include: A part that the reply has only on request.

        API: POST /checkouts/{checkout_id}/consignments
        """

    def update_consignment(
        self,
        checkout_id: str,
        consignment_id: int,
        /,
        *,
        include: CheckoutConsignmentInclude | None = None,
        address: CheckoutConsignmentAddressUpdate | CheckoutConsignmentAddressUpdateDict = ...,
        line_items: Sequence[CheckoutConsignmentItem | CheckoutConsignmentItemDict] = ...,
        shipping_option_id: str = ...,
        pickup_option: CheckoutPickupOption | CheckoutPickupOptionDict = ...,
        custom_shipping: CheckoutCustomShipping | CheckoutCustomShippingDict = ...,
        version: int = ...,
    ) -> Checkout | None:
        """Changes address and line items of a consignment, or selects how it is shipped.

        Args:
            include: A part that the reply has only on request.
            address: Where to ship it.
            line_items: Its line items and their quantities.
            shipping_option_id: Id of the available shipping option to select.
            pickup_option: How it is picked up, instead of shipped.
            custom_shipping: A shipping price of your own instead of an option.
            version: The version last read; any other version gives status 409.

        API: PUT /checkouts/{checkout_id}/consignments/{consignment_id}
        """

    def delete_consignment(
        self, checkout_id: str, consignment_id: int, /, *, version: int = ...
    ) -> Checkout | None:
        """Removes a consignment; its line items stay in the cart.

        Args:
            version: The version last read; any other version gives status 409.

        API: DELETE /checkouts/{checkout_id}/consignments/{consignment_id}
        """

    def add_coupon(
        self, checkout_id: str, /, *, coupon_code: str = ..., version: int = ...
    ) -> Checkout | None:
        """Applies a coupon.

        Args:
            coupon_code: Code of the coupon.
            version: The version last read; any other version gives status 409.

        API: POST /checkouts/{checkout_id}/coupons
        """

    def delete_coupon(
        self, checkout_id: str, coupon_code: int, /, *, version: int = ...
    ) -> Checkout | None:
        """Removes a coupon.

        Args:
            version: The version last read; any other version gives status 409.

        API: DELETE /checkouts/{checkout_id}/coupons/{coupon_code}
        """

    def add_fees(
        self, checkout_id: str, /, *, fees: Sequence[CheckoutFeeInput | CheckoutFeeInputDict]
    ) -> Checkout | None:
        """Adds fees; a checkout can have five.

        Args:
            fees: The fees; a checkout can have five.

        API: POST /checkouts/{checkout_id}/fees
        """

    def update_fees(
        self, checkout_id: str, /, *, fees: Sequence[CheckoutFeeUpdate | CheckoutFeeUpdateDict]
    ) -> Checkout | None:
        """Replaces fees, chosen by their ids.

        Args:
            fees: The fees with their ids.

        API: PUT /checkouts/{checkout_id}/fees
        """

    def delete_fees(self, checkout_id: str, /, *, ids: Sequence[str]) -> Checkout | None:
        """Removes fees, chosen by their ids.

        Args:
            ids: Ids of the fees.

        API: DELETE /checkouts/{checkout_id}/fees
        """

    def create_order(self, checkout_id: str, /) -> CheckoutOrder | None:
        """Creates an order of status Incomplete, which still awaits its payment.

        API: POST /checkouts/{checkout_id}/orders
        """

    def create_token(
        self, checkout_id: str, /, *, max_uses: int = ..., ttl: int = ...
    ) -> CheckoutToken | None:
        """Creates a token with which a shopper can open the checkout.

        Args:
            max_uses: How often the token can be used.
            ttl: How long the token is valid, in seconds; at most 30 days.

        API: POST /checkouts/{checkout_id}/token
        """

class AsyncCheckouts(AsyncResource[AsyncCheckout]):
    """Carts on their way to an order, with addresses, shipping, taxes and fees. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def get(
        self,
        id: str,
        /,
        *,
        include: Sequence[CheckoutInclude] | CheckoutInclude | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCheckout:
        """One checkout by its id.

        Fetches the checkout of a cart; both have the same id.

        Args:
            include: Parts that the reply has only on request.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /checkouts/{id}
        """

    async def update(
        self, id: str, /, *, customer_message: str | None, version: int = ...
    ) -> AsyncCheckout:
        """Change one checkout; only the fields that are passed are sent.

        Args:
            customer_message: Text of the shopper to the merchant.
            version: Grows with each change; if an update sends another version, its status is 409.

        API: PUT /checkouts/{id}
        """

    async def add_discounts(
        self, checkout_id: str, /, *, cart: CheckoutCartDiscounts | CheckoutCartDiscountsDict = ...
    ) -> AsyncCheckout | None:
        """Adds discounts to the cart or its line items.

        Args:
            cart: The discounts of the cart and its line items.

        API: POST /checkouts/{checkout_id}/discounts
        """

    async def add_billing_address(
        self,
        checkout_id: str,
        /,
        *,
        email: str,
        country_code: str,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        postal_code: str = ...,
        phone: str = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
        version: int = ...,
    ) -> AsyncCheckout | None:
        """Adds the billing address.

        Args:
            email: E-mail address.
            country_code: Two-letter ISO code of the country.
            first_name: Given name.
            last_name: Family name.
            company: Company of the recipient.
            address1: First line of the street address.
            address2: Second line of the street address.
            city: City or town.
            state_or_province: State or province, spelled out.
            state_or_province_code: Code of the state or province, such as TX.
            postal_code: Postal or ZIP code.
            phone: Phone number.
            custom_fields: Answers to custom fields of the address form.
            version: The version last read; any other version gives status 409.

        API: POST /checkouts/{checkout_id}/billing-address
        """

    async def update_billing_address(
        self,
        checkout_id: str,
        address_id: int,
        /,
        *,
        email: str,
        country_code: str,
        first_name: str = ...,
        last_name: str = ...,
        company: str = ...,
        address1: str = ...,
        address2: str = ...,
        city: str = ...,
        state_or_province: str = ...,
        state_or_province_code: str = ...,
        postal_code: str = ...,
        phone: str = ...,
        custom_fields: Sequence[CheckoutCustomField | CheckoutCustomFieldDict] = ...,
        version: int = ...,
    ) -> AsyncCheckout | None:
        """Replaces the billing address.

        Args:
            email: E-mail address.
            country_code: Two-letter ISO code of the country.
            first_name: Given name.
            last_name: Family name.
            company: Company of the recipient.
            address1: First line of the street address.
            address2: Second line of the street address.
            city: City or town.
            state_or_province: State or province, spelled out.
            state_or_province_code: Code of the state or province, such as TX.
            postal_code: Postal or ZIP code.
            phone: Phone number.
            custom_fields: Answers to custom fields of the address form.
            version: The version last read; any other version gives status 409.

        API: PUT /checkouts/{checkout_id}/billing-address/{address_id}
        """

    async def add_consignments(
        self,
        checkout_id: str,
        rows: Iterable[CheckoutConsignmentInput | CheckoutConsignmentInputDict],
        /,
        *,
        include: CheckoutConsignmentInclude | None = None,
    ) -> AsyncCheckout | None:
        """Adds groups of line items that are shipped to one address or picked up together.

        Args:
            rows: The items of the body; taken from the iterable before the request.
            include: A part that the reply has only on request.

        API: POST /checkouts/{checkout_id}/consignments
        """

    async def update_consignment(
        self,
        checkout_id: str,
        consignment_id: int,
        /,
        *,
        include: CheckoutConsignmentInclude | None = None,
        address: CheckoutConsignmentAddressUpdate | CheckoutConsignmentAddressUpdateDict = ...,
        line_items: Sequence[CheckoutConsignmentItem | CheckoutConsignmentItemDict] = ...,
        shipping_option_id: str = ...,
        pickup_option: CheckoutPickupOption | CheckoutPickupOptionDict = ...,
        custom_shipping: CheckoutCustomShipping | CheckoutCustomShippingDict = ...,
        version: int = ...,
    ) -> AsyncCheckout | None:
        """Changes address and line items of a consignment, or selects how it is shipped.

        Args:
            include: A part that the reply has only on request.
            address: Where to ship it.
            line_items: Its line items and their quantities.
            shipping_option_id: Id of the available shipping option to select.
            pickup_option: How it is picked up, instead of shipped.
            custom_shipping: A shipping price of your own instead of an option.
            version: The version last read; any other version gives status 409.

        API: PUT /checkouts/{checkout_id}/consignments/{consignment_id}
        """

    async def delete_consignment(
        self, checkout_id: str, consignment_id: int, /, *, version: int = ...
    ) -> AsyncCheckout | None:
        """Removes a consignment; its line items stay in the cart.

        Args:
            version: The version last read; any other version gives status 409.

        API: DELETE /checkouts/{checkout_id}/consignments/{consignment_id}
        """

    async def add_coupon(
        self, checkout_id: str, /, *, coupon_code: str = ..., version: int = ...
    ) -> AsyncCheckout | None:
        """Applies a coupon.

        Args:
            coupon_code: Code of the coupon.
            version: The version last read; any other version gives status 409.

        API: POST /checkouts/{checkout_id}/coupons
        """

    async def delete_coupon(
        self, checkout_id: str, coupon_code: int, /, *, version: int = ...
    ) -> AsyncCheckout | None:
        """Removes a coupon.

        Args:
            version: The version last read; any other version gives status 409.

        API: DELETE /checkouts/{checkout_id}/coupons/{coupon_code}
        """

    async def add_fees(
        self, checkout_id: str, /, *, fees: Sequence[CheckoutFeeInput | CheckoutFeeInputDict]
    ) -> AsyncCheckout | None:
        """Adds fees; a checkout can have five.

        Args:
            fees: The fees; a checkout can have five.

        API: POST /checkouts/{checkout_id}/fees
        """

    async def update_fees(
        self, checkout_id: str, /, *, fees: Sequence[CheckoutFeeUpdate | CheckoutFeeUpdateDict]
    ) -> AsyncCheckout | None:
        """Replaces fees, chosen by their ids.

        Args:
            fees: The fees with their ids.

        API: PUT /checkouts/{checkout_id}/fees
        """

    async def delete_fees(self, checkout_id: str, /, *, ids: Sequence[str]) -> AsyncCheckout | None:
        """Removes fees, chosen by their ids.

        Args:
            ids: Ids of the fees.

        API: DELETE /checkouts/{checkout_id}/fees
        """

    async def create_order(self, checkout_id: str, /) -> CheckoutOrder | None:
        """Creates an order of status Incomplete, which still awaits its payment.

        API: POST /checkouts/{checkout_id}/orders
        """

    async def create_token(
        self, checkout_id: str, /, *, max_uses: int = ..., ttl: int = ...
    ) -> CheckoutToken | None:
        """Creates a token with which a shopper can open the checkout.

        Args:
            max_uses: How often the token can be used.
            ttl: How long the token is valid, in seconds; at most 30 days.

        API: POST /checkouts/{checkout_id}/token
        """
