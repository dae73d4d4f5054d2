"""Promotions: Discounts that carts get automatically or by a coupon code.

Generated from schema/v3/promotions.yaml by `bigcommerce-generate build`. Edit that, not this file.
"""

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar, Literal, TypeAlias

from bigcommerce_sdk.endpoints.filters import Filter, FilterSet
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.endpoints.resource import AsyncResource, Resource
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record

from .inputs import (
    CartConditionDict,
    CountryAddressMatcherDict,
    PromotionActionDict,
    PromotionCartItemsDict,
    PromotionCartRequirementDict,
    PromotionCartValueDict,
    PromotionChannelDict,
    PromotionCodeInputDict,
    PromotionConditionDict,
    PromotionCountryDict,
    PromotionCustomFieldDict,
    PromotionCustomerDict,
    PromotionDiscountDict,
    PromotionFixedPriceSetDict,
    PromotionGiftItemDict,
    PromotionItemMatcherDict,
    PromotionNotificationDict,
    PromotionProductOptionDict,
    PromotionRuleDict,
    PromotionScheduleDict,
    PromotionSegmentsDict,
    PromotionShippingAddressDict,
    PromotionShippingDict,
)
from .promotion_codes import (
    AsyncBoundPromotionCodes,
    AsyncPromotionCode,
    BoundPromotionCodes,
    PromotionCode,
)

PromotionRedemptionType: TypeAlias = Literal["AUTOMATIC", "COUPON"]
"""Values of Promotion.redemption_type."""

PromotionRedemptionFilter: TypeAlias = Literal["automatic", "coupon"]
"""Values of the filter redemption_type."""

PromotionItemStrategy: TypeAlias = Literal[
    "LEAST_EXPENSIVE", "LEAST_EXPENSIVE_ONLY", "MOST_EXPENSIVE", "MOST_EXPENSIVE_ONLY"
]
"""Which items come first, and whether only those with that price count."""

PromotionStatus: TypeAlias = Literal["ENABLED", "DISABLED", "INVALID"]
"""Values of Promotion.status."""

PromotionNotificationType: TypeAlias = Literal["UPSELL", "ELIGIBLE", "APPLIED"]
"""Values of PromotionNotification.type."""

PromotionWeekDay: TypeAlias = Literal[
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
]
"""Values of PromotionSchedule.week_days."""

PromotionCreatedFrom: TypeAlias = Literal["react_ui", "legacy_ui", "api"]
"""Values of Promotion.created_from."""

PromotionCouponType: TypeAlias = Literal["SINGLE", "BULK"]
"""Values of Promotion.coupon_type."""

PromotionsSort: TypeAlias = Literal["id", "name", "priority", "start_date"]
"""What Promotions can be ordered by."""

PromotionsDirection: TypeAlias = Literal["asc", "desc"]
"""Directions in which Promotions can be ordered."""

class PromotionChannel(NestedRecord):
    """A channel in which the promotion applies."""

    def __init__(self, *, id: int = ...) -> None: ...
    @property
    def id(self) -> int:
        """Id of the channel. Integer, required on create and update."""

    @id.setter
    def id(self, value: int) -> None: ...

class PromotionCustomer(NestedRecord):
    """Customers who qualify; without limits, everybody does."""

    def __init__(
        self,
        *,
        group_ids: Sequence[int] = ...,
        minimum_order_count: int = ...,
        excluded_group_ids: Sequence[int] = ...,
        segments: PromotionSegments | PromotionSegmentsDict | None = ...,
    ) -> None: ...
    @property
    def group_ids(self) -> list[int]:
        """Ids of the customer groups that qualify; empty for all. Array of integer."""

    @group_ids.setter
    def group_ids(self, value: Sequence[int]) -> None: ...
    @property
    def minimum_order_count(self) -> int:
        """Number of earlier orders that a customer needs. Integer."""

    @minimum_order_count.setter
    def minimum_order_count(self, value: int) -> None: ...
    @property
    def excluded_group_ids(self) -> list[int]:
        """Ids of the customer groups that do not qualify. Array of integer."""

    @excluded_group_ids.setter
    def excluded_group_ids(self, value: Sequence[int]) -> None: ...
    @property
    def segments(self) -> PromotionSegments | None:
        """Customer segments that qualify; null for all. Union, can be None."""

    @segments.setter
    def segments(self, value: PromotionSegments | PromotionSegmentsDict | None) -> None: ...

class PromotionSegmentIds(NestedRecord):
    """Customers of any of these segments."""

    def __init__(self, *, id: Sequence[str] = ...) -> None: ...
    @property
    def id(self) -> list[str]:
        """Ids of the segments. Array of string, required on create and update."""

    @id.setter
    def id(self, value: Sequence[str]) -> None: ...

class PromotionSegmentNot(NestedRecord):
    """Customers who do not match a condition."""

    def __init__(self, *, not_: PromotionSegments | PromotionSegmentsDict = ...) -> None: ...
    @property
    def not_(self) -> PromotionSegments:
        """The condition; conditions can be nested three deep. Union, required on create and update, not on the wire."""

    @not_.setter
    def not_(self, value: PromotionSegments | PromotionSegmentsDict) -> None: ...

class PromotionSegmentAnd(NestedRecord):
    """Customers who match all conditions."""

    def __init__(
        self, *, and_: Sequence[PromotionSegments | PromotionSegmentsDict] = ...
    ) -> None: ...
    @property
    def and_(self) -> list[PromotionSegments]:
        """At least two conditions; conditions can be nested three deep. Array of union, required on create and update, and on the wire."""

    @and_.setter
    def and_(self, value: Sequence[PromotionSegments | PromotionSegmentsDict]) -> None: ...

class PromotionSegmentOr(NestedRecord):
    """Customers who match any condition."""

    def __init__(
        self, *, or_: Sequence[PromotionSegments | PromotionSegmentsDict] = ...
    ) -> None: ...
    @property
    def or_(self) -> list[PromotionSegments]:
        """At least two conditions; conditions can be nested three deep. Array of union, required on create and update, or on the wire."""

    @or_.setter
    def or_(self, value: Sequence[PromotionSegments | PromotionSegmentsDict]) -> None: ...

class PromotionRule(NestedRecord):
    """A discount and the condition under which a cart gets it."""

    def __init__(
        self,
        *,
        action: PromotionAction | PromotionActionDict = ...,
        apply_once: bool = ...,
        stop: bool = ...,
        condition: PromotionCondition | PromotionConditionDict | None = ...,
    ) -> None: ...
    @property
    def action(self) -> PromotionAction:
        """The discount. Union, required on create and update."""

    @action.setter
    def action(self, value: PromotionAction | PromotionActionDict) -> None: ...
    @property
    def apply_once(self) -> bool:
        """Whether a cart gets it once, not each time that the condition is met again. Boolean."""

    @apply_once.setter
    def apply_once(self, value: bool) -> None: ...
    @property
    def stop(self) -> bool:
        """Whether later rules are skipped once this one applies. Boolean."""

    @stop.setter
    def stop(self, value: bool) -> None: ...
    @property
    def condition(self) -> PromotionCondition | None:
        """What the cart needs; null for nothing. Union, can be None."""

    @condition.setter
    def condition(self, value: PromotionCondition | PromotionConditionDict | None) -> None: ...

class PromotionCartValue(NestedRecord):
    """A discount on the value of the cart."""

    def __init__(
        self,
        *,
        discount: PromotionDiscount | PromotionDiscountDict = ...,
        maximum_allowed_discount_amount: Decimal | float | str | None = ...,
    ) -> None: ...
    @property
    def discount(self) -> PromotionDiscount:
        """Money or percent. Union, required on create and update."""

    @discount.setter
    def discount(self, value: PromotionDiscount | PromotionDiscountDict) -> None: ...
    @property
    def maximum_allowed_discount_amount(self) -> Decimal | None:
        """Most money that the discount can reach, above 0; null for no limit. Decimal, can be None."""

    @maximum_allowed_discount_amount.setter
    def maximum_allowed_discount_amount(self, value: Decimal | float | str | None) -> None: ...

class CartValueAction(NestedRecord):
    """Discounts the value of the cart."""

    def __init__(
        self, *, cart_value: PromotionCartValue | PromotionCartValueDict = ...
    ) -> None: ...
    @property
    def cart_value(self) -> PromotionCartValue:
        """The discount. Object, required on create and update."""

    @cart_value.setter
    def cart_value(self, value: PromotionCartValue | PromotionCartValueDict) -> None: ...

class FixedDiscount(NestedRecord):
    """A discount of an amount of money."""

    def __init__(self, *, fixed_amount: Decimal | float | str = ...) -> None: ...
    @property
    def fixed_amount(self) -> Decimal:
        """Amount of the discount, in the currency of the promotion. Decimal, required on create and update."""

    @fixed_amount.setter
    def fixed_amount(self, value: Decimal | float | str) -> None: ...

class PercentageDiscount(NestedRecord):
    """A discount of a percentage."""

    def __init__(self, *, percentage_amount: Decimal | float | str = ...) -> None: ...
    @property
    def percentage_amount(self) -> Decimal:
        """Percentage of the discount, such as 10. Decimal, required on create and update."""

    @percentage_amount.setter
    def percentage_amount(self, value: Decimal | float | str) -> None: ...

class PromotionCartItems(NestedRecord):
    """A discount on items of the cart."""

    def __init__(
        self,
        *,
        discount: PromotionDiscount | PromotionDiscountDict = ...,
        maximum_allowed_discount_amount: Decimal | float | str | None = ...,
        as_total: bool = ...,
        items: PromotionItemMatcher | PromotionItemMatcherDict | None = ...,
        include_items_considered_by_condition: bool = ...,
        exclude_items_on_sale: bool = ...,
        strategy: PromotionItemStrategy | None = ...,
        quantity: int | None = ...,
        add_free_item: bool = ...,
    ) -> None: ...
    @property
    def discount(self) -> PromotionDiscount:
        """Money or percent. Union, required on create and update."""

    @discount.setter
    def discount(self, value: PromotionDiscount | PromotionDiscountDict) -> None: ...
    @property
    def maximum_allowed_discount_amount(self) -> Decimal | None:
        """Most money that the discount can reach, above 0; null for no limit. Decimal, can be None."""

    @maximum_allowed_discount_amount.setter
    def maximum_allowed_discount_amount(self, value: Decimal | float | str | None) -> None: ...
    @property
    def as_total(self) -> bool:
        """Whether the discount is for the items together, not for each of them. Boolean."""

    @as_total.setter
    def as_total(self, value: bool) -> None: ...
    @property
    def items(self) -> PromotionItemMatcher | None:
        """Items to discount; null for all. Union, can be None."""

    @items.setter
    def items(self, value: PromotionItemMatcher | PromotionItemMatcherDict | None) -> None: ...
    @property
    def include_items_considered_by_condition(self) -> bool:
        """Whether items that met the condition can be discounted. Boolean."""

    @include_items_considered_by_condition.setter
    def include_items_considered_by_condition(self, value: bool) -> None: ...
    @property
    def exclude_items_on_sale(self) -> bool:
        """Whether items with a sale price are left out. Boolean."""

    @exclude_items_on_sale.setter
    def exclude_items_on_sale(self, value: bool) -> None: ...
    @property
    def strategy(self) -> PromotionItemStrategy | None:
        """Which items are discounted if more match than quantity; null if not set. Enum, can be None."""

    @strategy.setter
    def strategy(self, value: PromotionItemStrategy | None) -> None: ...
    @property
    def quantity(self) -> int | None:
        """Number of items to discount; null for all. Integer, can be None."""

    @quantity.setter
    def quantity(self, value: int | None) -> None: ...
    @property
    def add_free_item(self) -> bool:
        """Whether items that become free are added to the cart. Boolean."""

    @add_free_item.setter
    def add_free_item(self, value: bool) -> None: ...

class CartItemsAction(NestedRecord):
    """Discounts items of the cart."""

    def __init__(
        self, *, cart_items: PromotionCartItems | PromotionCartItemsDict = ...
    ) -> None: ...
    @property
    def cart_items(self) -> PromotionCartItems:
        """The discount. Object, required on create and update."""

    @cart_items.setter
    def cart_items(self, value: PromotionCartItems | PromotionCartItemsDict) -> None: ...

class BrandsItemMatcher(NestedRecord):
    """Items of these brands."""

    def __init__(self, *, brands: Sequence[int] = ...) -> None: ...
    @property
    def brands(self) -> list[int]:
        """Ids of the brands. Array of integer, required on create and update."""

    @brands.setter
    def brands(self, value: Sequence[int]) -> None: ...

class CategoriesItemMatcher(NestedRecord):
    """Items of these categories."""

    def __init__(self, *, categories: Sequence[int] = ...) -> None: ...
    @property
    def categories(self) -> list[int]:
        """Ids of the categories. Array of integer, required on create and update."""

    @categories.setter
    def categories(self, value: Sequence[int]) -> None: ...

class ProductsItemMatcher(NestedRecord):
    """Items that are these products."""

    def __init__(self, *, products: Sequence[int] = ...) -> None: ...
    @property
    def products(self) -> list[int]:
        """Ids of the products. Array of integer, required on create and update."""

    @products.setter
    def products(self, value: Sequence[int]) -> None: ...

class VariantsItemMatcher(NestedRecord):
    """Items that are these variants."""

    def __init__(self, *, variants: Sequence[int] = ...) -> None: ...
    @property
    def variants(self) -> list[int]:
        """Ids of the variants. Array of integer, required on create and update."""

    @variants.setter
    def variants(self, value: Sequence[int]) -> None: ...

class PromotionProductOption(NestedRecord):
    """An option of products and its values."""

    def __init__(
        self, *, type: str = ..., name: str = ..., values: Sequence[str] = ...
    ) -> None: ...
    @property
    def type(self) -> str:
        """Type of the option. String, required on create and update."""

    @type.setter
    def type(self, value: str) -> None: ...
    @property
    def name(self) -> str:
        """Name of the option. String, required on create and update."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def values(self) -> list[str]:
        """Values of which an item needs one. Array of string, required on create and update."""

    @values.setter
    def values(self, value: Sequence[str]) -> None: ...

class ProductOptionsItemMatcher(NestedRecord):
    """Items with a chosen option value."""

    def __init__(
        self, *, product_option: PromotionProductOption | PromotionProductOptionDict = ...
    ) -> None: ...
    @property
    def product_option(self) -> PromotionProductOption:
        """The option. Object, required on create and update."""

    @product_option.setter
    def product_option(
        self, value: PromotionProductOption | PromotionProductOptionDict
    ) -> None: ...

class PromotionCustomField(NestedRecord):
    """A custom field of products and its values."""

    def __init__(self, *, name: str = ..., values: Sequence[str] = ...) -> None: ...
    @property
    def name(self) -> str:
        """Name of the custom field. String, required on create and update."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def values(self) -> list[str]:
        """Values of which a product needs one. Array of string, required on create and update."""

    @values.setter
    def values(self, value: Sequence[str]) -> None: ...

class CustomFieldItemMatcher(NestedRecord):
    """Items whose product has a custom field."""

    def __init__(
        self, *, product_custom_field: PromotionCustomField | PromotionCustomFieldDict = ...
    ) -> None: ...
    @property
    def product_custom_field(self) -> PromotionCustomField:
        """The custom field. Object, required on create and update."""

    @product_custom_field.setter
    def product_custom_field(
        self, value: PromotionCustomField | PromotionCustomFieldDict
    ) -> None: ...

class NotItemMatcher(NestedRecord):
    """Items that do not match."""

    def __init__(self, *, not_: PromotionItemMatcher | PromotionItemMatcherDict = ...) -> None: ...
    @property
    def not_(self) -> PromotionItemMatcher:
        """The matcher; matchers can be nested three deep. Union, required on create and update, not on the wire."""

    @not_.setter
    def not_(self, value: PromotionItemMatcher | PromotionItemMatcherDict) -> None: ...

class AndItemMatcher(NestedRecord):
    """Items that match all matchers."""

    def __init__(
        self, *, and_: Sequence[PromotionItemMatcher | PromotionItemMatcherDict] = ...
    ) -> None: ...
    @property
    def and_(self) -> list[PromotionItemMatcher]:
        """The matchers; they can be nested three deep. Array of union, required on create and update, and on the wire."""

    @and_.setter
    def and_(self, value: Sequence[PromotionItemMatcher | PromotionItemMatcherDict]) -> None: ...

class OrItemMatcher(NestedRecord):
    """Items that match any matcher."""

    def __init__(
        self, *, or_: Sequence[PromotionItemMatcher | PromotionItemMatcherDict] = ...
    ) -> None: ...
    @property
    def or_(self) -> list[PromotionItemMatcher]:
        """The matchers; they can be nested three deep. Array of union, required on create and update, or on the wire."""

    @or_.setter
    def or_(self, value: Sequence[PromotionItemMatcher | PromotionItemMatcherDict]) -> None: ...

class PromotionGiftItem(NestedRecord):
    """A free product or variant."""

    def __init__(
        self, *, quantity: int = ..., product_id: int | None = ..., variant_id: int | None = ...
    ) -> None: ...
    @property
    def quantity(self) -> int:
        """Number of units. Integer, required on create and update."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def product_id(self) -> int | None:
        """Id of the product; null if variant_id is set. Integer, can be None."""

    @product_id.setter
    def product_id(self, value: int | None) -> None: ...
    @property
    def variant_id(self) -> int | None:
        """Id of the variant; null if product_id is set. Integer, can be None."""

    @variant_id.setter
    def variant_id(self, value: int | None) -> None: ...

class GiftItemAction(NestedRecord):
    """Adds a free item to the cart."""

    def __init__(self, *, gift_item: PromotionGiftItem | PromotionGiftItemDict = ...) -> None: ...
    @property
    def gift_item(self) -> PromotionGiftItem:
        """The free item. Object, required on create and update."""

    @gift_item.setter
    def gift_item(self, value: PromotionGiftItem | PromotionGiftItemDict) -> None: ...

class PromotionFixedPriceSet(NestedRecord):
    """A set of items and its price."""

    def __init__(
        self,
        *,
        quantity: int = ...,
        fixed_price: Decimal | float | str = ...,
        items: PromotionItemMatcher | PromotionItemMatcherDict | None = ...,
        strategy: PromotionItemStrategy | None = ...,
        exclude_items_on_sale: bool = ...,
        include_items_considered_by_condition: bool = ...,
    ) -> None: ...
    @property
    def quantity(self) -> int:
        """Number of items in a set. Integer, required on create and update."""

    @quantity.setter
    def quantity(self, value: int) -> None: ...
    @property
    def fixed_price(self) -> Decimal:
        """Price of the set. Decimal, required on create and update."""

    @fixed_price.setter
    def fixed_price(self, value: Decimal | float | str) -> None: ...
    @property
    def items(self) -> PromotionItemMatcher | None:
        """Items that can be in a set; null for all. Union, can be None."""

    @items.setter
    def items(self, value: PromotionItemMatcher | PromotionItemMatcherDict | None) -> None: ...
    @property
    def strategy(self) -> PromotionItemStrategy | None:
        """Which items go into a set if more match; null if not set. Enum, can be None."""

    @strategy.setter
    def strategy(self, value: PromotionItemStrategy | None) -> None: ...
    @property
    def exclude_items_on_sale(self) -> bool:
        """Whether items with a sale price are left out. Boolean."""

    @exclude_items_on_sale.setter
    def exclude_items_on_sale(self, value: bool) -> None: ...
    @property
    def include_items_considered_by_condition(self) -> bool:
        """Whether items that met the condition can be in a set. Boolean."""

    @include_items_considered_by_condition.setter
    def include_items_considered_by_condition(self, value: bool) -> None: ...

class FixedPriceSetAction(NestedRecord):
    """Sells a set of items for a fixed price."""

    def __init__(
        self, *, fixed_price_set: PromotionFixedPriceSet | PromotionFixedPriceSetDict = ...
    ) -> None: ...
    @property
    def fixed_price_set(self) -> PromotionFixedPriceSet:
        """The set. Object, required on create and update."""

    @fixed_price_set.setter
    def fixed_price_set(
        self, value: PromotionFixedPriceSet | PromotionFixedPriceSetDict
    ) -> None: ...

class PromotionShipping(NestedRecord):
    """Shipping zones with free shipping."""

    def __init__(self, *, free_shipping: bool = ..., zone_ids: Any = ...) -> None: ...
    @property
    def free_shipping(self) -> bool:
        """Whether shipping is free. Boolean."""

    @free_shipping.setter
    def free_shipping(self, value: bool) -> None: ...
    @property
    def zone_ids(self) -> Any:
        """Ids of the shipping zones, or * for all zones. Any, required on create and update."""

    @zone_ids.setter
    def zone_ids(self, value: Any) -> None: ...

class ShippingAction(NestedRecord):
    """Makes shipping free."""

    def __init__(self, *, shipping: PromotionShipping | PromotionShippingDict = ...) -> None: ...
    @property
    def shipping(self) -> PromotionShipping:
        """The free shipping. Object, required on create and update."""

    @shipping.setter
    def shipping(self, value: PromotionShipping | PromotionShippingDict) -> None: ...

class PromotionCartRequirement(NestedRecord):
    """Items, spend or quantity that a cart needs."""

    def __init__(
        self,
        *,
        items: PromotionItemMatcher | PromotionItemMatcherDict | None = ...,
        minimum_spend: Decimal | float | str | None = ...,
        minimum_quantity: int | None = ...,
    ) -> None: ...
    @property
    def items(self) -> PromotionItemMatcher | None:
        """Items that count; null for all. Union, can be None."""

    @items.setter
    def items(self, value: PromotionItemMatcher | PromotionItemMatcherDict | None) -> None: ...
    @property
    def minimum_spend(self) -> Decimal | None:
        """Least value of these items; null for none. Decimal, can be None."""

    @minimum_spend.setter
    def minimum_spend(self, value: Decimal | float | str | None) -> None: ...
    @property
    def minimum_quantity(self) -> int | None:
        """Least number of these items; null for none. Integer, can be None."""

    @minimum_quantity.setter
    def minimum_quantity(self, value: int | None) -> None: ...

class CartCondition(NestedRecord):
    """A requirement on the cart."""

    def __init__(
        self, *, cart: PromotionCartRequirement | PromotionCartRequirementDict = ...
    ) -> None: ...
    @property
    def cart(self) -> PromotionCartRequirement:
        """The requirement. Object, required on create and update."""

    @cart.setter
    def cart(self, value: PromotionCartRequirement | PromotionCartRequirementDict) -> None: ...

class AndCondition(NestedRecord):
    """Requires all of several conditions."""

    def __init__(self, *, and_: Sequence[CartCondition | CartConditionDict] = ...) -> None: ...
    @property
    def and_(self) -> list[CartCondition]:
        """The conditions. Array of object, required on create and update, and on the wire."""

    @and_.setter
    def and_(self, value: Sequence[CartCondition | CartConditionDict]) -> None: ...

class PromotionNotification(NestedRecord):
    """A text about the promotion in the storefront."""

    def __init__(
        self,
        *,
        content: str = ...,
        type: PromotionNotificationType = ...,
        locations: Sequence[str] = ...,
    ) -> None: ...
    @property
    def content(self) -> str:
        """The text. String, required on create and update."""

    @content.setter
    def content(self, value: str) -> None: ...
    @property
    def type(self) -> PromotionNotificationType:
        """When it is shown: before, once or after the cart qualifies. Enum, required on create and update."""

    @type.setter
    def type(self, value: PromotionNotificationType) -> None: ...
    @property
    def locations(self) -> list[str]:
        """Pages that show it, such as CART_PAGE. Array of string, required on create and update."""

    @locations.setter
    def locations(self, value: Sequence[str]) -> None: ...

class PromotionCountry(NestedRecord):
    """A country."""

    def __init__(self, *, iso2_country_code: str = ...) -> None: ...
    @property
    def iso2_country_code(self) -> str:
        """Two-letter ISO code of the country. String, required on create and update."""

    @iso2_country_code.setter
    def iso2_country_code(self, value: str) -> None: ...

class CountryAddressMatcher(NestedRecord):
    """Shipping addresses in these countries."""

    def __init__(
        self, *, countries: Sequence[PromotionCountry | PromotionCountryDict] = ...
    ) -> None: ...
    @property
    def countries(self) -> list[PromotionCountry]:
        """Countries in which the address can be. Array of object, required on create and update."""

    @countries.setter
    def countries(self, value: Sequence[PromotionCountry | PromotionCountryDict]) -> None: ...

class NotAddressMatcher(NestedRecord):
    """Shipping addresses outside of countries."""

    def __init__(
        self, *, not_: CountryAddressMatcher | CountryAddressMatcherDict = ...
    ) -> None: ...
    @property
    def not_(self) -> CountryAddressMatcher:
        """The countries to leave out. Object, required on create and update, not on the wire."""

    @not_.setter
    def not_(self, value: CountryAddressMatcher | CountryAddressMatcherDict) -> None: ...

class PromotionSchedule(NestedRecord):
    """Days and times at which the promotion applies."""

    def __init__(
        self,
        *,
        week_frequency: int = ...,
        week_days: Sequence[PromotionWeekDay] = ...,
        daily_start_time: str = ...,
        daily_end_time: str = ...,
    ) -> None: ...
    @property
    def week_frequency(self) -> int:
        """Applies every so many weeks; 1 for every week. Integer, required on create and update, at least 1."""

    @week_frequency.setter
    def week_frequency(self, value: int) -> None: ...
    @property
    def week_days(self) -> list[PromotionWeekDay]:
        """Days of the week. Array of enum, required on create and update."""

    @week_days.setter
    def week_days(self, value: Sequence[PromotionWeekDay]) -> None: ...
    @property
    def daily_start_time(self) -> str:
        """Time of the day at which it starts, as HH:MM:SS. String, required on create and update, time, 8 to 8 characters."""

    @daily_start_time.setter
    def daily_start_time(self, value: str) -> None: ...
    @property
    def daily_end_time(self) -> str:
        """Time of the day at which it ends, as HH:MM:SS. String, required on create and update, time, 8 to 8 characters."""

    @daily_end_time.setter
    def daily_end_time(self, value: str) -> None: ...

class PromotionCodeInput(NestedRecord):
    """A coupon code to create with the promotion."""

    def __init__(
        self, *, code: str = ..., max_uses: int = ..., max_uses_per_customer: int = ...
    ) -> None: ...
    @property
    def id(self) -> int:
        """Identifies the code. Integer, read-only."""

    @property
    def code(self) -> str:
        """Text that shoppers enter; letters, digits, spaces, _ and - are allowed. String, required on create, at most 50 characters."""

    @code.setter
    def code(self, value: str) -> None: ...
    @property
    def current_uses(self) -> int:
        """Number of uses so far. Integer, read-only."""

    @property
    def max_uses(self) -> int:
        """Number of uses after which it stops. Integer."""

    @max_uses.setter
    def max_uses(self, value: int) -> None: ...
    @property
    def max_uses_per_customer(self) -> int:
        """Number of uses that each customer has. Integer."""

    @max_uses_per_customer.setter
    def max_uses_per_customer(self, value: int) -> None: ...
    @property
    def created(self) -> datetime:
        """When the code was created. Datetime, read-only."""

class PromotionMultipleCodes(NestedRecord):
    """Whether the promotion has several codes."""

    def __init__(self, *, has_multiple_codes: bool = ...) -> None: ...
    @property
    def has_multiple_codes(self) -> bool:
        """Whether there are several codes. Boolean."""

    @has_multiple_codes.setter
    def has_multiple_codes(self, value: bool) -> None: ...

PromotionSegments: TypeAlias = (
    PromotionSegmentIds | PromotionSegmentNot | PromotionSegmentAnd | PromotionSegmentOr
)
"""Customer segments, and conditions on them."""

PromotionAction: TypeAlias = (
    CartValueAction | CartItemsAction | GiftItemAction | FixedPriceSetAction | ShippingAction
)
"""What a rule gives: a discount, a free item, a set price or free shipping."""

PromotionDiscount: TypeAlias = FixedDiscount | PercentageDiscount
"""A discount of money or of a percentage."""

PromotionItemMatcher: TypeAlias = (
    BrandsItemMatcher
    | CategoriesItemMatcher
    | ProductsItemMatcher
    | VariantsItemMatcher
    | ProductOptionsItemMatcher
    | CustomFieldItemMatcher
    | NotItemMatcher
    | AndItemMatcher
    | OrItemMatcher
)
"""Which items of a cart are meant."""

PromotionCondition: TypeAlias = CartCondition | AndCondition
"""What a cart needs, or several such conditions."""

PromotionShippingAddress: TypeAlias = CountryAddressMatcher | NotAddressMatcher
"""Countries to which orders are shipped, or those to leave out."""

class PromotionFields(BaseRecord):
    """Fields of Promotion and AsyncPromotion."""

    @property
    def id(self) -> int:
        """Identifies the promotion. Integer, read-only."""

    @property
    def redemption_type(self) -> PromotionRedemptionType:
        """Whether it applies by itself (AUTOMATIC) or by a code (COUPON). Enum, create-only, required on create."""

    @property
    def name(self) -> str:
        """Title of the promotion, for the merchant. String, required on create."""

    @name.setter
    def name(self, value: str) -> None: ...
    @property
    def display_name(self) -> str | None:
        """Title that shoppers see; null if not set. String, can be None."""

    @display_name.setter
    def display_name(self, value: str | None) -> None: ...
    @property
    def channels(self) -> list[PromotionChannel]:
        """Channels in which it applies; an empty list means all. Array of object."""

    @channels.setter
    def channels(self, value: Sequence[PromotionChannel | PromotionChannelDict]) -> None: ...
    @property
    def customer(self) -> PromotionCustomer:
        """Customers who qualify. Object."""

    @customer.setter
    def customer(self, value: PromotionCustomer | PromotionCustomerDict) -> None: ...
    @property
    def rules(self) -> list[PromotionRule]:
        """Discounts and their conditions, applied in order. Array of object, required on create."""

    @rules.setter
    def rules(self, value: Sequence[PromotionRule | PromotionRuleDict]) -> None: ...
    @property
    def current_uses(self) -> int:
        """Number of orders that used it so far. Integer, read-only."""

    @property
    def max_uses(self) -> int | None:
        """Number of uses after which it stops; null for no limit. Integer, can be None."""

    @max_uses.setter
    def max_uses(self, value: int | None) -> None: ...
    @property
    def status(self) -> PromotionStatus:
        """Whether it is in use; INVALID means that its rules have errors. Enum."""

    @status.setter
    def status(self, value: PromotionStatus) -> None: ...
    @property
    def start_date(self) -> datetime:
        """When it starts. Datetime."""

    @start_date.setter
    def start_date(self, value: datetime | date | str) -> None: ...
    @property
    def end_date(self) -> datetime | None:
        """When it ends; null for no end. Datetime, can be None."""

    @end_date.setter
    def end_date(self, value: datetime | date | str | None) -> None: ...
    @property
    def stop(self) -> bool:
        """Whether later promotions are skipped once this one applies. Boolean."""

    @stop.setter
    def stop(self, value: bool) -> None: ...
    @property
    def can_be_used_with_other_promotions(self) -> bool:
        """Whether it combines with other promotions. Boolean."""

    @can_be_used_with_other_promotions.setter
    def can_be_used_with_other_promotions(self, value: bool) -> None: ...
    @property
    def currency_code(self) -> str:
        """Three-letter code of its currency, or * for all currencies. String."""

    @currency_code.setter
    def currency_code(self, value: str) -> None: ...
    @property
    def notifications(self) -> list[PromotionNotification]:
        """Texts that the storefront shows about the promotion. Array of object."""

    @notifications.setter
    def notifications(
        self, value: Sequence[PromotionNotification | PromotionNotificationDict]
    ) -> None: ...
    @property
    def shipping_address(self) -> PromotionShippingAddress | None:
        """Countries to which orders are shipped; null for all. Union, can be None."""

    @shipping_address.setter
    def shipping_address(
        self, value: PromotionShippingAddress | PromotionShippingAddressDict | None
    ) -> None: ...
    @property
    def schedule(self) -> PromotionSchedule | None:
        """Days and times at which it applies; null for always. Object, can be None."""

    @schedule.setter
    def schedule(self, value: PromotionSchedule | PromotionScheduleDict | None) -> None: ...
    @property
    def created_from(self) -> PromotionCreatedFrom:
        """Where it was created: in a control panel or by the API. Enum, read-only."""

    @property
    def coupon_overrides_other_promotions(self) -> bool:
        """Whether the coupon replaces automatic promotions that it cannot combine with. Boolean."""

    @coupon_overrides_other_promotions.setter
    def coupon_overrides_other_promotions(self, value: bool) -> None: ...
    @property
    def coupon_overrides_automatic_when_offering_higher_discounts(self) -> bool:
        """Whether the coupon replaces automatic promotions that discount less. Boolean. Deprecated: Marked as deprecated in the reference."""

    @coupon_overrides_automatic_when_offering_higher_discounts.setter
    def coupon_overrides_automatic_when_offering_higher_discounts(self, value: bool) -> None: ...
    @property
    def multiple_codes(self) -> PromotionMultipleCodes | None:
        """Whether it has several codes; null for automatic promotions. Object, read-only, can be None."""

    @property
    def coupon_type(self) -> PromotionCouponType | None:
        """SINGLE for one code, BULK for generated ones; null for automatic promotions. Enum, can be None."""

    @coupon_type.setter
    def coupon_type(self, value: PromotionCouponType | None) -> None: ...

class Promotion(PromotionFields, Record):
    """One promotion. Discounts that carts get automatically or by a coupon code."""

    @property
    def codes(self) -> BoundPromotionCodes:
        """The coupon codes; empty for automatic promotions. Leads to a list of PromotionCodes, fetched when first used."""

    def save(self) -> Promotion:
        """Send only the changed fields; does nothing without changes.

        API: PUT /promotions/{id}
        """

    def update(
        self,
        *,
        name: str = ...,
        display_name: str | None = ...,
        channels: Sequence[PromotionChannel | PromotionChannelDict] = ...,
        customer: PromotionCustomer | PromotionCustomerDict = ...,
        rules: Sequence[PromotionRule | PromotionRuleDict] = ...,
        max_uses: int | None = ...,
        status: PromotionStatus = ...,
        start_date: datetime | date | str = ...,
        end_date: datetime | date | str | None = ...,
        stop: bool = ...,
        can_be_used_with_other_promotions: bool = ...,
        currency_code: str = ...,
        notifications: Sequence[PromotionNotification | PromotionNotificationDict] = ...,
        shipping_address: PromotionShippingAddress | PromotionShippingAddressDict | None = ...,
        schedule: PromotionSchedule | PromotionScheduleDict | None = ...,
        coupon_overrides_other_promotions: bool = ...,
        coupon_overrides_automatic_when_offering_higher_discounts: bool = ...,
        coupon_type: PromotionCouponType | None = ...,
        codes: (
            PromotionCode | AsyncPromotionCode | PromotionCodeInput | PromotionCodeInputDict
        ) = ...,
    ) -> Promotion:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Title of the promotion, for the merchant.
            display_name: Title that shoppers see; null if not set.
            channels: Channels in which it applies; an empty list means all.
            customer: Customers who qualify.
            rules: Discounts and their conditions, applied in order.
            max_uses: Number of uses after which it stops; null for no limit.
            status: Whether it is in use; INVALID means that its rules have errors.
            start_date: When it starts.
            end_date: When it ends; null for no end.
            stop: Whether later promotions are skipped once this one applies.
            can_be_used_with_other_promotions: Whether it combines with other promotions.
            currency_code: Three-letter code of its currency, or * for all currencies.
            notifications: Texts that the storefront shows about the promotion.
            shipping_address: Countries to which orders are shipped; null for all.
            schedule: Days and times at which it applies; null for always.
            coupon_overrides_other_promotions: Whether the coupon replaces automatic promotions that it cannot combine with.
            coupon_overrides_automatic_when_offering_higher_discounts: Whether the coupon replaces automatic promotions that discount less.
            coupon_type: SINGLE for one code, BULK for generated ones; null for automatic promotions.
            codes: The coupon codes; empty for automatic promotions.

        API: PUT /promotions/{id}
        """

    def delete(self) -> None:
        """Delete this promotion from the store.

        API: DELETE /promotions/{id}
        """

    def refresh(self) -> Promotion:
        """Reload this promotion; unsaved changes are discarded.

        API: GET /promotions/{id}
        """

class AsyncPromotion(PromotionFields, AsyncRecord):
    """One promotion. Discounts that carts get automatically or by a coupon code. For asynchronous clients."""

    @property
    def codes(self) -> AsyncBoundPromotionCodes:
        """The coupon codes; empty for automatic promotions. Leads to a list of PromotionCodes, fetched when first used."""

    async def save(self) -> AsyncPromotion:
        """Send only the changed fields; does nothing without changes.

        API: PUT /promotions/{id}
        """

    async def update(
        self,
        *,
        name: str = ...,
        display_name: str | None = ...,
        channels: Sequence[PromotionChannel | PromotionChannelDict] = ...,
        customer: PromotionCustomer | PromotionCustomerDict = ...,
        rules: Sequence[PromotionRule | PromotionRuleDict] = ...,
        max_uses: int | None = ...,
        status: PromotionStatus = ...,
        start_date: datetime | date | str = ...,
        end_date: datetime | date | str | None = ...,
        stop: bool = ...,
        can_be_used_with_other_promotions: bool = ...,
        currency_code: str = ...,
        notifications: Sequence[PromotionNotification | PromotionNotificationDict] = ...,
        shipping_address: PromotionShippingAddress | PromotionShippingAddressDict | None = ...,
        schedule: PromotionSchedule | PromotionScheduleDict | None = ...,
        coupon_overrides_other_promotions: bool = ...,
        coupon_overrides_automatic_when_offering_higher_discounts: bool = ...,
        coupon_type: PromotionCouponType | None = ...,
        codes: (
            PromotionCode | AsyncPromotionCode | PromotionCodeInput | PromotionCodeInputDict
        ) = ...,
    ) -> AsyncPromotion:
        """Set fields and save them, with earlier assignments, in one call.

        Args:
            name: Title of the promotion, for the merchant.
            display_name: Title that shoppers see; null if not set.
            channels: Channels in which it applies; an empty list means all.
            customer: Customers who qualify.
            rules: Discounts and their conditions, applied in order.
            max_uses: Number of uses after which it stops; null for no limit.
            status: Whether it is in use; INVALID means that its rules have errors.
            start_date: When it starts.
            end_date: When it ends; null for no end.
            stop: Whether later promotions are skipped once this one applies.
            can_be_used_with_other_promotions: Whether it combines with other promotions.
            currency_code: Three-letter code of its currency, or * for all currencies.
            notifications: Texts that the storefront shows about the promotion.
            shipping_address: Countries to which orders are shipped; null for all.
            schedule: Days and times at which it applies; null for always.
            coupon_overrides_other_promotions: Whether the coupon replaces automatic promotions that it cannot combine with.
            coupon_overrides_automatic_when_offering_higher_discounts: Whether the coupon replaces automatic promotions that discount less.
            coupon_type: SINGLE for one code, BULK for generated ones; null for automatic promotions.
            codes: The coupon codes; empty for automatic promotions.

        API: PUT /promotions/{id}
        """

    async def delete(self) -> None:
        """Delete this promotion from the store.

        API: DELETE /promotions/{id}
        """

    async def refresh(self) -> AsyncPromotion:
        """Reload this promotion; unsaved changes are discarded.

        API: GET /promotions/{id}
        """

class PromotionFilters(FilterSet):
    """Parameters of Promotions."""

    def __init__(
        self,
        *,
        id: int | None = None,
        name: str | None = None,
        code: str | None = None,
        currency_code: str | None = None,
        redemption_type: PromotionRedemptionFilter | None = None,
        status: str | None = None,
        channels: Sequence[int] | int | None = None,
        query_: str | None = None,
        sort: PromotionsSort | None = None,
        direction: PromotionsDirection | None = None,
    ) -> None: ...
    @property
    def id(self) -> Filter[int]:
        """The promotion with this id."""

    @id.setter
    def id(self, value: int | None) -> None: ...
    @property
    def name(self) -> Filter[str]:
        """Promotions with this name."""

    @name.setter
    def name(self, value: str | None) -> None: ...
    @property
    def code(self) -> Filter[str]:
        """Promotions with this coupon code."""

    @code.setter
    def code(self, value: str | None) -> None: ...
    @property
    def currency_code(self) -> Filter[str]:
        """Promotions for this currency, by its three-letter code."""

    @currency_code.setter
    def currency_code(self, value: str | None) -> None: ...
    @property
    def redemption_type(self) -> Filter[PromotionRedemptionFilter]:
        """Automatic promotions, or those that need a code."""

    @redemption_type.setter
    def redemption_type(self, value: PromotionRedemptionFilter | None) -> None: ...
    @property
    def status(self) -> Filter[str]:
        """Promotions with this status: ENABLED, DISABLED or INVALID."""

    @status.setter
    def status(self, value: str | None) -> None: ...
    @property
    def channels(self) -> Filter[Sequence[int] | int]:
        """Promotions of these channels, by their ids."""

    @channels.setter
    def channels(self, value: Sequence[int] | int | None) -> None: ...
    @property
    def query_(self) -> Filter[str]:
        """Promotions whose name or code contains this text."""

    @query_.setter
    def query_(self, value: str | None) -> None: ...
    @property
    def sort(self) -> Filter[PromotionsSort]:
        """What to order by."""

    @sort.setter
    def sort(self, value: PromotionsSort | None) -> None: ...
    @property
    def direction(self) -> Filter[PromotionsDirection]:
        """Ascending or descending."""

    @direction.setter
    def direction(self, value: PromotionsDirection | None) -> None: ...

class Promotions(Resource[Promotion]):
    """Discounts that carts get automatically or by a coupon code."""

    meta: ClassVar[ResourceMeta]
    def all(
        self,
        *,
        query: PromotionFilters | None = None,
        id: int | None = None,
        name: str | None = None,
        code: str | None = None,
        currency_code: str | None = None,
        redemption_type: PromotionRedemptionFilter | None = None,
        status: str | None = None,
        channels: Sequence[int] | int | None = None,
        query_: str | None = None,
        sort: PromotionsSort | None = None,
        direction: PromotionsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[Promotion]:
        """One page of promotions, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The promotion with this id.
            name: Promotions with this name.
            code: Promotions with this coupon code.
            currency_code: Promotions for this currency, by its three-letter code.
            redemption_type: Automatic promotions, or those that need a code.
            status: Promotions with this status: ENABLED, DISABLED or INVALID.
            channels: Promotions of these channels, by their ids.
            query_: Promotions whose name or code contains this text.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions
        """

    def iterall(
        self,
        *,
        query: PromotionFilters | None = None,
        id: int | None = None,
        name: str | None = None,
        code: str | None = None,
        currency_code: str | None = None,
        redemption_type: PromotionRedemptionFilter | None = None,
        status: str | None = None,
        channels: Sequence[int] | int | None = None,
        query_: str | None = None,
        sort: PromotionsSort | None = None,
        direction: PromotionsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Collection[Promotion]:
        """All promotions, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The promotion with this id.
            name: Promotions with this name.
            code: Promotions with this coupon code.
            currency_code: Promotions for this currency, by its three-letter code.
            redemption_type: Automatic promotions, or those that need a code.
            status: Promotions with this status: ENABLED, DISABLED or INVALID.
            channels: Promotions of these channels, by their ids.
            query_: Promotions whose name or code contains this text.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PromotionFilters | None = None,
        id: int | None = None,
        name: str | None = None,
        code: str | None = None,
        currency_code: str | None = None,
        redemption_type: PromotionRedemptionFilter | None = None,
        status: str | None = None,
        channels: Sequence[int] | int | None = None,
        query_: str | None = None,
        sort: PromotionsSort | None = None,
        direction: PromotionsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> Iterator[Promotion]:
        """A range of promotions by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The promotion with this id.
            name: Promotions with this name.
            code: Promotions with this coupon code.
            currency_code: Promotions for this currency, by its three-letter code.
            redemption_type: Automatic promotions, or those that need a code.
            status: Promotions with this status: ENABLED, DISABLED or INVALID.
            channels: Promotions of these channels, by their ids.
            query_: Promotions whose name or code contains this text.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions
        """

    def filters(self) -> PromotionFilters:
        """An empty filter set, to be passed as query=."""

    def get(self, id: int, /, *, extra_params: Mapping[str, Any] | None = None) -> Promotion:
        """One promotion by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{id}
        """

    def create(
        self,
        *,
        redemption_type: PromotionRedemptionType,
        name: str,
        rules: Sequence[PromotionRule | PromotionRuleDict],
        display_name: str | None = ...,
        channels: Sequence[PromotionChannel | PromotionChannelDict] = ...,
        customer: PromotionCustomer | PromotionCustomerDict = ...,
        max_uses: int | None = ...,
        status: PromotionStatus = ...,
        start_date: datetime | date | str = ...,
        end_date: datetime | date | str | None = ...,
        stop: bool = ...,
        can_be_used_with_other_promotions: bool = ...,
        currency_code: str = ...,
        notifications: Sequence[PromotionNotification | PromotionNotificationDict] = ...,
        shipping_address: PromotionShippingAddress | PromotionShippingAddressDict | None = ...,
        schedule: PromotionSchedule | PromotionScheduleDict | None = ...,
        coupon_overrides_other_promotions: bool = ...,
        coupon_overrides_automatic_when_offering_higher_discounts: bool = ...,
        coupon_type: PromotionCouponType | None = ...,
        codes: (
            PromotionCode | AsyncPromotionCode | PromotionCodeInput | PromotionCodeInputDict
        ) = ...,
    ) -> Promotion:
        """Create one promotion and return it as stored.

        Args:
            redemption_type: Whether it applies by itself (AUTOMATIC) or by a code (COUPON).
            name: Title of the promotion, for the merchant.
            rules: Discounts and their conditions, applied in order.
            display_name: Title that shoppers see; null if not set.
            channels: Channels in which it applies; an empty list means all.
            customer: Customers who qualify.
            max_uses: Number of uses after which it stops; null for no limit.
            status: Whether it is in use; INVALID means that its rules have errors.
            start_date: When it starts.
            end_date: When it ends; null for no end.
            stop: Whether later promotions are skipped once this one applies.
            can_be_used_with_other_promotions: Whether it combines with other promotions.
            currency_code: Three-letter code of its currency, or * for all currencies.
            notifications: Texts that the storefront shows about the promotion.
            shipping_address: Countries to which orders are shipped; null for all.
            schedule: Days and times at which it applies; null for always.
            coupon_overrides_other_promotions: Whether the coupon replaces automatic promotions that it cannot combine with.
            coupon_overrides_automatic_when_offering_higher_discounts: Whether the coupon replaces automatic promotions that discount less.
            coupon_type: SINGLE for one code, BULK for generated ones; null for automatic promotions.
            codes: The coupon codes; empty for automatic promotions.

        API: POST /promotions
        """

    def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        display_name: str | None = ...,
        channels: Sequence[PromotionChannel | PromotionChannelDict] = ...,
        customer: PromotionCustomer | PromotionCustomerDict = ...,
        rules: Sequence[PromotionRule | PromotionRuleDict] = ...,
        max_uses: int | None = ...,
        status: PromotionStatus = ...,
        start_date: datetime | date | str = ...,
        end_date: datetime | date | str | None = ...,
        stop: bool = ...,
        can_be_used_with_other_promotions: bool = ...,
        currency_code: str = ...,
        notifications: Sequence[PromotionNotification | PromotionNotificationDict] = ...,
        shipping_address: PromotionShippingAddress | PromotionShippingAddressDict | None = ...,
        schedule: PromotionSchedule | PromotionScheduleDict | None = ...,
        coupon_overrides_other_promotions: bool = ...,
        coupon_overrides_automatic_when_offering_higher_discounts: bool = ...,
        coupon_type: PromotionCouponType | None = ...,
        codes: (
            PromotionCode | AsyncPromotionCode | PromotionCodeInput | PromotionCodeInputDict
        ) = ...,
    ) -> Promotion:
        """Change one promotion; only the fields that are passed are sent.

        Args:
            name: Title of the promotion, for the merchant.
            display_name: Title that shoppers see; null if not set.
            channels: Channels in which it applies; an empty list means all.
            customer: Customers who qualify.
            rules: Discounts and their conditions, applied in order.
            max_uses: Number of uses after which it stops; null for no limit.
            status: Whether it is in use; INVALID means that its rules have errors.
            start_date: When it starts.
            end_date: When it ends; null for no end.
            stop: Whether later promotions are skipped once this one applies.
            can_be_used_with_other_promotions: Whether it combines with other promotions.
            currency_code: Three-letter code of its currency, or * for all currencies.
            notifications: Texts that the storefront shows about the promotion.
            shipping_address: Countries to which orders are shipped; null for all.
            schedule: Days and times at which it applies; null for always.
            coupon_overrides_other_promotions: Whether the coupon replaces automatic promotions that it cannot combine with.
            coupon_overrides_automatic_when_offering_higher_discounts: Whether the coupon replaces automatic promotions that discount less.
            coupon_type: SINGLE for one code, BULK for generated ones; null for automatic promotions.
            codes: The coupon codes; empty for automatic promotions.

        API: PUT /promotions/{id}
        """

    def delete(self, id: int, /) -> None:
        """Delete one promotion.

        API: DELETE /promotions/{id}
        """

    def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete promotions by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /promotions
        """

class AsyncPromotions(AsyncResource[AsyncPromotion]):
    """Discounts that carts get automatically or by a coupon code. For asynchronous clients."""

    meta: ClassVar[ResourceMeta]
    async def all(
        self,
        *,
        query: PromotionFilters | None = None,
        id: int | None = None,
        name: str | None = None,
        code: str | None = None,
        currency_code: str | None = None,
        redemption_type: PromotionRedemptionFilter | None = None,
        status: str | None = None,
        channels: Sequence[int] | int | None = None,
        query_: str | None = None,
        sort: PromotionsSort | None = None,
        direction: PromotionsDirection | None = None,
        page: int | None = None,
        limit: int | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> RecordPage[AsyncPromotion]:
        """One page of promotions, as a list with has_more.

        Args:
            query: Filters made with filters().
            id: The promotion with this id.
            name: Promotions with this name.
            code: Promotions with this coupon code.
            currency_code: Promotions for this currency, by its three-letter code.
            redemption_type: Automatic promotions, or those that need a code.
            status: Promotions with this status: ENABLED, DISABLED or INVALID.
            channels: Promotions of these channels, by their ids.
            query_: Promotions whose name or code contains this text.
            sort: What to order by.
            direction: Ascending or descending.
            page: Number of the page, from 1.
            limit: Rows of the page, up to 250.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions
        """

    def iterall(
        self,
        *,
        query: PromotionFilters | None = None,
        id: int | None = None,
        name: str | None = None,
        code: str | None = None,
        currency_code: str | None = None,
        redemption_type: PromotionRedemptionFilter | None = None,
        status: str | None = None,
        channels: Sequence[int] | int | None = None,
        query_: str | None = None,
        sort: PromotionsSort | None = None,
        direction: PromotionsDirection | None = None,
        page_size: int | None = None,
        concurrency: int = 1,
        resume_from: dict[str, Any] | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncCollection[AsyncPromotion]:
        """All promotions, over every page, fetched as you iterate.

        Args:
            query: Filters made with filters().
            id: The promotion with this id.
            name: Promotions with this name.
            code: Promotions with this coupon code.
            currency_code: Promotions for this currency, by its three-letter code.
            redemption_type: Automatic promotions, or those that need a code.
            status: Promotions with this status: ENABLED, DISABLED or INVALID.
            channels: Promotions of these channels, by their ids.
            query_: Promotions whose name or code contains this text.
            sort: What to order by.
            direction: Ascending or descending.
            page_size: Rows of one request, up to 250 (the default).
            concurrency: Maximum number of pages prefetched at once; 1 disables prefetching.
            resume_from: A checkpoint() of an earlier iteration, to resume after.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions
        """

    def enumerate(
        self,
        *,
        start: int = 0,
        limit: int | None = None,
        query: PromotionFilters | None = None,
        id: int | None = None,
        name: str | None = None,
        code: str | None = None,
        currency_code: str | None = None,
        redemption_type: PromotionRedemptionFilter | None = None,
        status: str | None = None,
        channels: Sequence[int] | int | None = None,
        query_: str | None = None,
        sort: PromotionsSort | None = None,
        direction: PromotionsDirection | None = None,
        extra_params: Mapping[str, Any] | None = None,
    ) -> AsyncIterator[AsyncPromotion]:
        """A range of promotions by offset, across pages, with the fewest requests.

        Args:
            start: Rows to skip.
            limit: Maximum number of rows; None for all.
            query: Filters made with filters().
            id: The promotion with this id.
            name: Promotions with this name.
            code: Promotions with this coupon code.
            currency_code: Promotions for this currency, by its three-letter code.
            redemption_type: Automatic promotions, or those that need a code.
            status: Promotions with this status: ENABLED, DISABLED or INVALID.
            channels: Promotions of these channels, by their ids.
            query_: Promotions whose name or code contains this text.
            sort: What to order by.
            direction: Ascending or descending.
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions
        """

    def filters(self) -> PromotionFilters:
        """An empty filter set, to be passed as query=."""

    async def get(
        self, id: int, /, *, extra_params: Mapping[str, Any] | None = None
    ) -> AsyncPromotion:
        """One promotion by its id.

        Args:
            extra_params: Parameters that the schema lacks, by wire name; sent as given.

        API: GET /promotions/{id}
        """

    async def create(
        self,
        *,
        redemption_type: PromotionRedemptionType,
        name: str,
        rules: Sequence[PromotionRule | PromotionRuleDict],
        display_name: str | None = ...,
        channels: Sequence[PromotionChannel | PromotionChannelDict] = ...,
        customer: PromotionCustomer | PromotionCustomerDict = ...,
        max_uses: int | None = ...,
        status: PromotionStatus = ...,
        start_date: datetime | date | str = ...,
        end_date: datetime | date | str | None = ...,
        stop: bool = ...,
        can_be_used_with_other_promotions: bool = ...,
        currency_code: str = ...,
        notifications: Sequence[PromotionNotification | PromotionNotificationDict] = ...,
        shipping_address: PromotionShippingAddress | PromotionShippingAddressDict | None = ...,
        schedule: PromotionSchedule | PromotionScheduleDict | None = ...,
        coupon_overrides_other_promotions: bool = ...,
        coupon_overrides_automatic_when_offering_higher_discounts: bool = ...,
        coupon_type: PromotionCouponType | None = ...,
        codes: (
            PromotionCode | AsyncPromotionCode | PromotionCodeInput | PromotionCodeInputDict
        ) = ...,
    ) -> AsyncPromotion:
        """Create one promotion and return it as stored.

        Args:
            redemption_type: Whether it applies by itself (AUTOMATIC) or by a code (COUPON).
            name: Title of the promotion, for the merchant.
            rules: Discounts and their conditions, applied in order.
            display_name: Title that shoppers see; null if not set.
            channels: Channels in which it applies; an empty list means all.
            customer: Customers who qualify.
            max_uses: Number of uses after which it stops; null for no limit.
            status: Whether it is in use; INVALID means that its rules have errors.
            start_date: When it starts.
            end_date: When it ends; null for no end.
            stop: Whether later promotions are skipped once this one applies.
            can_be_used_with_other_promotions: Whether it combines with other promotions.
            currency_code: Three-letter code of its currency, or * for all currencies.
            notifications: Texts that the storefront shows about the promotion.
            shipping_address: Countries to which orders are shipped; null for all.
            schedule: Days and times at which it applies; null for always.
            coupon_overrides_other_promotions: Whether the coupon replaces automatic promotions that it cannot combine with.
            coupon_overrides_automatic_when_offering_higher_discounts: Whether the coupon replaces automatic promotions that discount less.
            coupon_type: SINGLE for one code, BULK for generated ones; null for automatic promotions.
            codes: The coupon codes; empty for automatic promotions.

        API: POST /promotions
        """

    async def update(
        self,
        id: int,
        /,
        *,
        name: str = ...,
        display_name: str | None = ...,
        channels: Sequence[PromotionChannel | PromotionChannelDict] = ...,
        customer: PromotionCustomer | PromotionCustomerDict = ...,
        rules: Sequence[PromotionRule | PromotionRuleDict] = ...,
        max_uses: int | None = ...,
        status: PromotionStatus = ...,
        start_date: datetime | date | str = ...,
        end_date: datetime | date | str | None = ...,
        stop: bool = ...,
        can_be_used_with_other_promotions: bool = ...,
        currency_code: str = ...,
        notifications: Sequence[PromotionNotification | PromotionNotificationDict] = ...,
        shipping_address: PromotionShippingAddress | PromotionShippingAddressDict | None = ...,
        schedule: PromotionSchedule | PromotionScheduleDict | None = ...,
        coupon_overrides_other_promotions: bool = ...,
        coupon_overrides_automatic_when_offering_higher_discounts: bool = ...,
        coupon_type: PromotionCouponType | None = ...,
        codes: (
            PromotionCode | AsyncPromotionCode | PromotionCodeInput | PromotionCodeInputDict
        ) = ...,
    ) -> AsyncPromotion:
        """Change one promotion; only the fields that are passed are sent.

        Args:
            name: Title of the promotion, for the merchant.
            display_name: Title that shoppers see; null if not set.
            channels: Channels in which it applies; an empty list means all.
            customer: Customers who qualify.
            rules: Discounts and their conditions, applied in order.
            max_uses: Number of uses after which it stops; null for no limit.
            status: Whether it is in use; INVALID means that its rules have errors.
            start_date: When it starts.
            end_date: When it ends; null for no end.
            stop: Whether later promotions are skipped once this one applies.
            can_be_used_with_other_promotions: Whether it combines with other promotions.
            currency_code: Three-letter code of its currency, or * for all currencies.
            notifications: Texts that the storefront shows about the promotion.
            shipping_address: Countries to which orders are shipped; null for all.
            schedule: Days and times at which it applies; null for always.
            coupon_overrides_other_promotions: Whether the coupon replaces automatic promotions that it cannot combine with.
            coupon_overrides_automatic_when_offering_higher_discounts: Whether the coupon replaces automatic promotions that discount less.
            coupon_type: SINGLE for one code, BULK for generated ones; null for automatic promotions.
            codes: The coupon codes; empty for automatic promotions.

        API: PUT /promotions/{id}
        """

    async def delete(self, id: int, /) -> None:
        """Delete one promotion.

        API: DELETE /promotions/{id}
        """

    async def delete_many(self, ids: Iterable[int], /, *, concurrency: int = 1) -> None:
        """Delete promotions by their ids, many at once; without ids, it sends nothing.

        BatchException tells which rows are done if a request fails.

        Args:
            ids: The ids; all are checked before the first request.
            concurrency: Maximum number of requests at once; limits that the API states are kept.

        API: DELETE /promotions
        """
