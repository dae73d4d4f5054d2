"""Promotions: Discounts that carts get automatically or by a coupon code.

Generated from schema/v3/promotions.yaml by `bigcommerce-generate build`. Edit that, not this file.
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
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import AsyncRecord, Record
from bigcommerce_sdk.records.unions import OneOf

PromotionRedemptionType = Union[Literal["AUTOMATIC"], Literal["COUPON"]]
"""Values of Promotion.redemption_type."""

PromotionRedemptionFilter = Union[Literal["automatic"], Literal["coupon"]]
"""Values of the filter redemption_type."""

PromotionItemStrategy = Union[
    Literal["LEAST_EXPENSIVE"],
    Literal["LEAST_EXPENSIVE_ONLY"],
    Literal["MOST_EXPENSIVE"],
    Literal["MOST_EXPENSIVE_ONLY"],
]
"""Which items come first, and whether only those with that price count."""

PromotionStatus = Union[Literal["ENABLED"], Literal["DISABLED"], Literal["INVALID"]]
"""Values of Promotion.status."""

PromotionNotificationType = Union[Literal["UPSELL"], Literal["ELIGIBLE"], Literal["APPLIED"]]
"""Values of PromotionNotification.type."""

PromotionWeekDay = Union[
    Literal["Monday"],
    Literal["Tuesday"],
    Literal["Wednesday"],
    Literal["Thursday"],
    Literal["Friday"],
    Literal["Saturday"],
    Literal["Sunday"],
]
"""Values of PromotionSchedule.week_days."""

PromotionCreatedFrom = Union[Literal["react_ui"], Literal["legacy_ui"], Literal["api"]]
"""Values of Promotion.created_from."""

PromotionCouponType = Union[Literal["SINGLE"], Literal["BULK"]]
"""Values of Promotion.coupon_type."""

PromotionsSort = Union[Literal["id"], Literal["name"], Literal["priority"], Literal["start_date"]]
"""What Promotions can be ordered by."""

PromotionsDirection = Union[Literal["asc"], Literal["desc"]]
"""Directions in which Promotions can be ordered."""


class PromotionChannel(NestedRecord):
    """A channel in which the promotion applies."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Id of the channel.", required=("create", "update"))


class PromotionCustomer(NestedRecord):
    """Customers who qualify; without limits, everybody does."""

    __slots__ = ()

    group_ids = Field(
        codecs.array(codecs.INTEGER), "Ids of the customer groups that qualify; empty for all."
    )
    minimum_order_count = Field(codecs.INTEGER, "Number of earlier orders that a customer needs.")
    excluded_group_ids = Field(
        codecs.array(codecs.INTEGER), "Ids of the customer groups that do not qualify."
    )
    segments = Field(
        OneOf(
            "PromotionSegments",
            lambda: (
                PromotionSegmentIds,
                PromotionSegmentNot,
                PromotionSegmentAnd,
                PromotionSegmentOr,
            ),
        ),
        "Customer segments that qualify; null for all.",
        nullable=True,
    )


class PromotionSegmentIds(NestedRecord):
    """Customers of any of these segments."""

    __slots__ = ()

    id = Field(codecs.array(codecs.STRING), "Ids of the segments.", required=("create", "update"))


class PromotionSegmentNot(NestedRecord):
    """Customers who do not match a condition."""

    __slots__ = ()

    not_ = Field(
        OneOf(
            "PromotionSegments",
            lambda: (
                PromotionSegmentIds,
                PromotionSegmentNot,
                PromotionSegmentAnd,
                PromotionSegmentOr,
            ),
        ),
        "The condition; conditions can be nested three deep.",
        wire="not",
        required=("create", "update"),
    )


class PromotionSegmentAnd(NestedRecord):
    """Customers who match all conditions."""

    __slots__ = ()

    and_ = Field(
        codecs.array(
            OneOf(
                "PromotionSegments",
                lambda: (
                    PromotionSegmentIds,
                    PromotionSegmentNot,
                    PromotionSegmentAnd,
                    PromotionSegmentOr,
                ),
            )
        ),
        "At least two conditions; conditions can be nested three deep.",
        wire="and",
        required=("create", "update"),
    )


class PromotionSegmentOr(NestedRecord):
    """Customers who match any condition."""

    __slots__ = ()

    or_ = Field(
        codecs.array(
            OneOf(
                "PromotionSegments",
                lambda: (
                    PromotionSegmentIds,
                    PromotionSegmentNot,
                    PromotionSegmentAnd,
                    PromotionSegmentOr,
                ),
            )
        ),
        "At least two conditions; conditions can be nested three deep.",
        wire="or",
        required=("create", "update"),
    )


class PromotionRule(NestedRecord):
    """A discount and the condition under which a cart gets it."""

    __slots__ = ()

    action = Field(
        OneOf(
            "PromotionAction",
            lambda: (
                CartValueAction,
                CartItemsAction,
                GiftItemAction,
                FixedPriceSetAction,
                ShippingAction,
            ),
        ),
        "The discount.",
        required=("create", "update"),
    )
    apply_once = Field(
        codecs.BOOLEAN,
        "Whether a cart gets it once, not each time that the condition is met again.",
        default=True,
    )
    stop = Field(codecs.BOOLEAN, "Whether later rules are skipped once this one applies.")
    condition = Field(
        OneOf(
            "PromotionCondition",
            lambda: (
                CartCondition,
                AndCondition,
            ),
        ),
        "What the cart needs; null for nothing.",
        nullable=True,
    )


class PromotionCartValue(NestedRecord):
    """A discount on the value of the cart."""

    __slots__ = ()

    discount = Field(
        OneOf(
            "PromotionDiscount",
            lambda: (
                FixedDiscount,
                PercentageDiscount,
            ),
        ),
        "Money or percent.",
        required=("create", "update"),
    )
    maximum_allowed_discount_amount = Field(
        codecs.DECIMAL,
        "Most money that the discount can reach, above 0; null for no limit.",
        nullable=True,
    )


class CartValueAction(NestedRecord):
    """Discounts the value of the cart."""

    __slots__ = ()

    cart_value = Field(
        codecs.nested(PromotionCartValue), "The discount.", required=("create", "update")
    )


class FixedDiscount(NestedRecord):
    """A discount of an amount of money."""

    __slots__ = ()

    fixed_amount = Field(
        codecs.DECIMAL,
        "Amount of the discount, in the currency of the promotion.",
        required=("create", "update"),
    )


class PercentageDiscount(NestedRecord):
    """A discount of a percentage."""

    __slots__ = ()

    percentage_amount = Field(
        codecs.DECIMAL, "Percentage of the discount, such as 10.", required=("create", "update")
    )


class PromotionCartItems(NestedRecord):
    """A discount on items of the cart."""

    __slots__ = ()

    discount = Field(
        OneOf(
            "PromotionDiscount",
            lambda: (
                FixedDiscount,
                PercentageDiscount,
            ),
        ),
        "Money or percent.",
        required=("create", "update"),
    )
    maximum_allowed_discount_amount = Field(
        codecs.DECIMAL,
        "Most money that the discount can reach, above 0; null for no limit.",
        nullable=True,
    )
    as_total = Field(
        codecs.BOOLEAN, "Whether the discount is for the items together, not for each of them."
    )
    items = Field(
        OneOf(
            "PromotionItemMatcher",
            lambda: (
                BrandsItemMatcher,
                CategoriesItemMatcher,
                ProductsItemMatcher,
                VariantsItemMatcher,
                ProductOptionsItemMatcher,
                CustomFieldItemMatcher,
                NotItemMatcher,
                AndItemMatcher,
                OrItemMatcher,
            ),
        ),
        "Items to discount; null for all.",
        nullable=True,
    )
    include_items_considered_by_condition = Field(
        codecs.BOOLEAN, "Whether items that met the condition can be discounted."
    )
    exclude_items_on_sale = Field(codecs.BOOLEAN, "Whether items with a sale price are left out.")
    strategy = Field(
        codecs.text_enum(PromotionItemStrategy),
        "Which items are discounted if more match than quantity; null if not set.",
        nullable=True,
    )
    quantity = Field(codecs.INTEGER, "Number of items to discount; null for all.", nullable=True)
    add_free_item = Field(codecs.BOOLEAN, "Whether items that become free are added to the cart.")


class CartItemsAction(NestedRecord):
    """Discounts items of the cart."""

    __slots__ = ()

    cart_items = Field(
        codecs.nested(PromotionCartItems), "The discount.", required=("create", "update")
    )


class BrandsItemMatcher(NestedRecord):
    """Items of these brands."""

    __slots__ = ()

    brands = Field(
        codecs.array(codecs.INTEGER), "Ids of the brands.", required=("create", "update")
    )


class CategoriesItemMatcher(NestedRecord):
    """Items of these categories."""

    __slots__ = ()

    categories = Field(
        codecs.array(codecs.INTEGER), "Ids of the categories.", required=("create", "update")
    )


class ProductsItemMatcher(NestedRecord):
    """Items that are these products."""

    __slots__ = ()

    products = Field(
        codecs.array(codecs.INTEGER), "Ids of the products.", required=("create", "update")
    )


class VariantsItemMatcher(NestedRecord):
    """Items that are these variants."""

    __slots__ = ()

    variants = Field(
        codecs.array(codecs.INTEGER), "Ids of the variants.", required=("create", "update")
    )


class PromotionProductOption(NestedRecord):
    """An option of products and its values."""

    __slots__ = ()

    type = Field(codecs.STRING, "Type of the option.", required=("create", "update"))
    name = Field(codecs.STRING, "Name of the option.", required=("create", "update"))
    values = Field(
        codecs.array(codecs.STRING),
        "Values of which an item needs one.",
        required=("create", "update"),
    )


class ProductOptionsItemMatcher(NestedRecord):
    """Items with a chosen option value."""

    __slots__ = ()

    product_option = Field(
        codecs.nested(PromotionProductOption), "The option.", required=("create", "update")
    )


class PromotionCustomField(NestedRecord):
    """A custom field of products and its values."""

    __slots__ = ()

    name = Field(codecs.STRING, "Name of the custom field.", required=("create", "update"))
    values = Field(
        codecs.array(codecs.STRING),
        "Values of which a product needs one.",
        required=("create", "update"),
    )


class CustomFieldItemMatcher(NestedRecord):
    """Items whose product has a custom field."""

    __slots__ = ()

    product_custom_field = Field(
        codecs.nested(PromotionCustomField), "The custom field.", required=("create", "update")
    )


class NotItemMatcher(NestedRecord):
    """Items that do not match."""

    __slots__ = ()

    not_ = Field(
        OneOf(
            "PromotionItemMatcher",
            lambda: (
                BrandsItemMatcher,
                CategoriesItemMatcher,
                ProductsItemMatcher,
                VariantsItemMatcher,
                ProductOptionsItemMatcher,
                CustomFieldItemMatcher,
                NotItemMatcher,
                AndItemMatcher,
                OrItemMatcher,
            ),
        ),
        "The matcher; matchers can be nested three deep.",
        wire="not",
        required=("create", "update"),
    )


class AndItemMatcher(NestedRecord):
    """Items that match all matchers."""

    __slots__ = ()

    and_ = Field(
        codecs.array(
            OneOf(
                "PromotionItemMatcher",
                lambda: (
                    BrandsItemMatcher,
                    CategoriesItemMatcher,
                    ProductsItemMatcher,
                    VariantsItemMatcher,
                    ProductOptionsItemMatcher,
                    CustomFieldItemMatcher,
                    NotItemMatcher,
                    AndItemMatcher,
                    OrItemMatcher,
                ),
            )
        ),
        "The matchers; they can be nested three deep.",
        wire="and",
        required=("create", "update"),
    )


class OrItemMatcher(NestedRecord):
    """Items that match any matcher."""

    __slots__ = ()

    or_ = Field(
        codecs.array(
            OneOf(
                "PromotionItemMatcher",
                lambda: (
                    BrandsItemMatcher,
                    CategoriesItemMatcher,
                    ProductsItemMatcher,
                    VariantsItemMatcher,
                    ProductOptionsItemMatcher,
                    CustomFieldItemMatcher,
                    NotItemMatcher,
                    AndItemMatcher,
                    OrItemMatcher,
                ),
            )
        ),
        "The matchers; they can be nested three deep.",
        wire="or",
        required=("create", "update"),
    )


class PromotionGiftItem(NestedRecord):
    """A free product or variant."""

    __slots__ = ()

    quantity = Field(codecs.INTEGER, "Number of units.", required=("create", "update"))
    product_id = Field(
        codecs.INTEGER, "Id of the product; null if variant_id is set.", nullable=True
    )
    variant_id = Field(
        codecs.INTEGER, "Id of the variant; null if product_id is set.", nullable=True
    )


class GiftItemAction(NestedRecord):
    """Adds a free item to the cart."""

    __slots__ = ()

    gift_item = Field(
        codecs.nested(PromotionGiftItem), "The free item.", required=("create", "update")
    )


class PromotionFixedPriceSet(NestedRecord):
    """A set of items and its price."""

    __slots__ = ()

    quantity = Field(codecs.INTEGER, "Number of items in a set.", required=("create", "update"))
    fixed_price = Field(codecs.DECIMAL, "Price of the set.", required=("create", "update"))
    items = Field(
        OneOf(
            "PromotionItemMatcher",
            lambda: (
                BrandsItemMatcher,
                CategoriesItemMatcher,
                ProductsItemMatcher,
                VariantsItemMatcher,
                ProductOptionsItemMatcher,
                CustomFieldItemMatcher,
                NotItemMatcher,
                AndItemMatcher,
                OrItemMatcher,
            ),
        ),
        "Items that can be in a set; null for all.",
        nullable=True,
    )
    strategy = Field(
        codecs.text_enum(PromotionItemStrategy),
        "Which items go into a set if more match; null if not set.",
        nullable=True,
    )
    exclude_items_on_sale = Field(codecs.BOOLEAN, "Whether items with a sale price are left out.")
    include_items_considered_by_condition = Field(
        codecs.BOOLEAN, "Whether items that met the condition can be in a set.", default=True
    )


class FixedPriceSetAction(NestedRecord):
    """Sells a set of items for a fixed price."""

    __slots__ = ()

    fixed_price_set = Field(
        codecs.nested(PromotionFixedPriceSet), "The set.", required=("create", "update")
    )


class PromotionShipping(NestedRecord):
    """Shipping zones with free shipping."""

    __slots__ = ()

    free_shipping = Field(codecs.BOOLEAN, "Whether shipping is free.")
    zone_ids = Field(
        codecs.ANY, "Ids of the shipping zones, or * for all zones.", required=("create", "update")
    )


class ShippingAction(NestedRecord):
    """Makes shipping free."""

    __slots__ = ()

    shipping = Field(
        codecs.nested(PromotionShipping), "The free shipping.", required=("create", "update")
    )


class PromotionCartRequirement(NestedRecord):
    """Items, spend or quantity that a cart needs."""

    __slots__ = ()

    items = Field(
        OneOf(
            "PromotionItemMatcher",
            lambda: (
                BrandsItemMatcher,
                CategoriesItemMatcher,
                ProductsItemMatcher,
                VariantsItemMatcher,
                ProductOptionsItemMatcher,
                CustomFieldItemMatcher,
                NotItemMatcher,
                AndItemMatcher,
                OrItemMatcher,
            ),
        ),
        "Items that count; null for all.",
        nullable=True,
    )
    minimum_spend = Field(
        codecs.DECIMAL, "Least value of these items; null for none.", nullable=True
    )
    minimum_quantity = Field(
        codecs.INTEGER, "Least number of these items; null for none.", nullable=True
    )


class CartCondition(NestedRecord):
    """A requirement on the cart."""

    __slots__ = ()

    cart = Field(
        codecs.nested(PromotionCartRequirement), "The requirement.", required=("create", "update")
    )


class AndCondition(NestedRecord):
    """Requires all of several conditions."""

    __slots__ = ()

    and_ = Field(
        codecs.array(codecs.nested(CartCondition)),
        "The conditions.",
        wire="and",
        required=("create", "update"),
    )


class PromotionNotification(NestedRecord):
    """A text about the promotion in the storefront."""

    __slots__ = ()

    content = Field(codecs.STRING, "The text.", required=("create", "update"))
    type = Field(
        codecs.text_enum(PromotionNotificationType),
        "When it is shown: before, once or after the cart qualifies.",
        required=("create", "update"),
    )
    locations = Field(
        codecs.array(codecs.STRING),
        "Pages that show it, such as CART_PAGE.",
        required=("create", "update"),
    )


class PromotionCountry(NestedRecord):
    """A country."""

    __slots__ = ()

    iso2_country_code = Field(
        codecs.STRING, "Two-letter ISO code of the country.", required=("create", "update")
    )


class CountryAddressMatcher(NestedRecord):
    """Shipping addresses in these countries."""

    __slots__ = ()

    countries = Field(
        codecs.array(codecs.nested(PromotionCountry)),
        "Countries in which the address can be.",
        required=("create", "update"),
    )


class NotAddressMatcher(NestedRecord):
    """Shipping addresses outside of countries."""

    __slots__ = ()

    not_ = Field(
        codecs.nested(CountryAddressMatcher),
        "The countries to leave out.",
        wire="not",
        required=("create", "update"),
    )


class PromotionSchedule(NestedRecord):
    """Days and times at which the promotion applies."""

    __slots__ = ()

    week_frequency = Field(
        codecs.INTEGER,
        "Applies every so many weeks; 1 for every week.",
        required=("create", "update"),
        limits={"min": 1},
    )
    week_days = Field(
        codecs.array(codecs.text_enum(PromotionWeekDay)),
        "Days of the week.",
        required=("create", "update"),
    )
    daily_start_time = Field(
        codecs.STRING,
        "Time of the day at which it starts, as HH:MM:SS.",
        required=("create", "update"),
        limits={"min_length": 8, "max_length": 8},
    )
    daily_end_time = Field(
        codecs.STRING,
        "Time of the day at which it ends, as HH:MM:SS.",
        required=("create", "update"),
        limits={"min_length": 8, "max_length": 8},
    )


class PromotionCodeInput(NestedRecord):
    """A coupon code to create with the promotion."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the code.", access="read_only")
    code = Field(
        codecs.STRING,
        "Text that shoppers enter; letters, digits, spaces, _ and - are allowed.",
        required=("create",),
        limits={"max_length": 50},
    )
    current_uses = Field(codecs.INTEGER, "Number of uses so far.", access="read_only")
    max_uses = Field(codecs.INTEGER, "Number of uses after which it stops.")
    max_uses_per_customer = Field(codecs.INTEGER, "Number of uses that each customer has.")
    created = Field(codecs.ISO8601, "When the code was created.", access="read_only")


class PromotionMultipleCodes(NestedRecord):
    """Whether the promotion has several codes."""

    __slots__ = ()

    has_multiple_codes = Field(codecs.BOOLEAN, "Whether there are several codes.", default=False)


PromotionSegments = Union[
    PromotionSegmentIds, PromotionSegmentNot, PromotionSegmentAnd, PromotionSegmentOr
]
"""Customer segments, and conditions on them."""

PromotionAction = Union[
    CartValueAction, CartItemsAction, GiftItemAction, FixedPriceSetAction, ShippingAction
]
"""What a rule gives: a discount, a free item, a set price or free shipping."""

PromotionDiscount = Union[FixedDiscount, PercentageDiscount]
"""A discount of money or of a percentage."""

PromotionItemMatcher = Union[
    BrandsItemMatcher,
    CategoriesItemMatcher,
    ProductsItemMatcher,
    VariantsItemMatcher,
    ProductOptionsItemMatcher,
    CustomFieldItemMatcher,
    NotItemMatcher,
    AndItemMatcher,
    OrItemMatcher,
]
"""Which items of a cart are meant."""

PromotionCondition = Union[CartCondition, AndCondition]
"""What a cart needs, or several such conditions."""

PromotionShippingAddress = Union[CountryAddressMatcher, NotAddressMatcher]
"""Countries to which orders are shipped, or those to leave out."""


class PromotionFields(BaseRecord):
    """Fields of Promotion and AsyncPromotion."""

    __slots__ = ()

    id = Field(codecs.INTEGER, "Identifies the promotion.", access="read_only")
    redemption_type = Field(
        codecs.text_enum(PromotionRedemptionType),
        "Whether it applies by itself (AUTOMATIC) or by a code (COUPON).",
        access="create_only",
        required=("create",),
    )
    name = Field(codecs.STRING, "Title of the promotion, for the merchant.", required=("create",))
    display_name = Field(codecs.STRING, "Title that shoppers see; null if not set.", nullable=True)
    channels = Field(
        codecs.array(codecs.nested(PromotionChannel)),
        "Channels in which it applies; an empty list means all.",
    )
    customer = Field(codecs.nested(PromotionCustomer), "Customers who qualify.")
    rules = Field(
        codecs.array(codecs.nested(PromotionRule)),
        "Discounts and their conditions, applied in order.",
        required=("create",),
    )
    current_uses = Field(
        codecs.INTEGER, "Number of orders that used it so far.", access="read_only"
    )
    max_uses = Field(
        codecs.INTEGER, "Number of uses after which it stops; null for no limit.", nullable=True
    )
    status = Field(
        codecs.text_enum(PromotionStatus),
        "Whether it is in use; INVALID means that its rules have errors.",
    )
    start_date = Field(codecs.ISO8601, "When it starts.")
    end_date = Field(codecs.ISO8601, "When it ends; null for no end.", nullable=True)
    stop = Field(codecs.BOOLEAN, "Whether later promotions are skipped once this one applies.")
    can_be_used_with_other_promotions = Field(
        codecs.BOOLEAN, "Whether it combines with other promotions.", default=True
    )
    currency_code = Field(
        codecs.STRING, "Three-letter code of its currency, or * for all currencies."
    )
    notifications = Field(
        codecs.array(codecs.nested(PromotionNotification)),
        "Texts that the storefront shows about the promotion.",
    )
    shipping_address = Field(
        OneOf(
            "PromotionShippingAddress",
            lambda: (
                CountryAddressMatcher,
                NotAddressMatcher,
            ),
        ),
        "Countries to which orders are shipped; null for all.",
        nullable=True,
    )
    schedule = Field(
        codecs.nested(PromotionSchedule),
        "Days and times at which it applies; null for always.",
        nullable=True,
    )
    created_from = Field(
        codecs.text_enum(PromotionCreatedFrom),
        "Where it was created: in a control panel or by the API.",
        access="read_only",
    )
    coupon_overrides_other_promotions = Field(
        codecs.BOOLEAN,
        "Whether the coupon replaces automatic promotions that it cannot combine with.",
        default=False,
    )
    coupon_overrides_automatic_when_offering_higher_discounts = Field(
        codecs.BOOLEAN,
        "Whether the coupon replaces automatic promotions that discount less.",
        default=False,
    )
    multiple_codes = Field(
        codecs.nested(PromotionMultipleCodes),
        "Whether it has several codes; null for automatic promotions.",
        access="read_only",
        nullable=True,
    )
    coupon_type = Field(
        codecs.text_enum(PromotionCouponType),
        "SINGLE for one code, BULK for generated ones; null for automatic promotions.",
        nullable=True,
        default="SINGLE",
    )


class Promotion(PromotionFields, Record):
    """One promotion. Discounts that carts get automatically or by a coupon code."""

    __slots__ = ()

    codes = Link(
        "The coupon codes; empty for automatic promotions.",
        "PromotionCodes",
        many=True,
        access="writable",
        write=codecs.nested(PromotionCodeInput),
    )


class AsyncPromotion(PromotionFields, AsyncRecord):
    """One promotion. Discounts that carts get automatically or by a coupon code. For asynchronous clients."""

    __slots__ = ()

    codes = Promotion.codes.awaited()


class PromotionFilters(FilterSet):
    """Parameters of Promotions."""

    id = Parameter(codecs.INTEGER, "The promotion with this id.")
    name = Parameter(codecs.STRING, "Promotions with this name.")
    code = Parameter(codecs.STRING, "Promotions with this coupon code.", op="none")
    currency_code = Parameter(
        codecs.STRING, "Promotions for this currency, by its three-letter code."
    )
    redemption_type = Parameter(
        codecs.text_enum(PromotionRedemptionFilter),
        "Automatic promotions, or those that need a code.",
        op="none",
    )
    status = Parameter(codecs.STRING, "Promotions with this status: ENABLED, DISABLED or INVALID.")
    channels = Parameter(
        codecs.csv(codecs.INTEGER),
        "Promotions of these channels, by their ids.",
        field="channels.id",
        op="in",
    )
    query_ = Parameter(
        codecs.STRING, "Promotions whose name or code contains this text.", wire="query", op="none"
    )
    sort = Parameter(codecs.text_enum(PromotionsSort), "What to order by.", group="sort")
    direction = Parameter(
        codecs.text_enum(PromotionsDirection), "Ascending or descending.", group="sort"
    )


class Promotions(Resource[Promotion]):
    """Discounts that carts get automatically or by a coupon code."""

    meta = ResourceMeta(
        name="Promotions",
        path="/promotions",
        api="v3",
        record=Promotion,
        operations={
            "list": Operation(
                "list", "GET", "/promotions", accepts=("filters", "sort", "paging"), envelope="data"
            ),
            "get": Operation("get", "GET", "/promotions/{id}", envelope="data"),
            "create": Operation("create", "POST", "/promotions", status=201, envelope="data"),
            "update": Operation("update", "PUT", "/promotions/{id}", envelope="data"),
            "delete": Operation(
                "delete", "DELETE", "/promotions/{id}", status=204, envelope="data"
            ),
            "delete_many": Operation(
                "delete_many",
                "DELETE",
                "/promotions",
                status=204,
                envelope="data",
                max_rows=50,
                concurrent=40,
                ids="id:in",
            ),
        },
        filters=PromotionFilters,
        paging=Paging(50, 250, by="page"),
        scopes=("store_v2_marketing_read_only", "store_v2_marketing"),
        columns=(
            "id",
            "name",
            "redemption_type",
            "status",
            "current_uses",
            "max_uses",
            "start_date",
            "end_date",
        ),
    )


class AsyncPromotions(AsyncResource[AsyncPromotion]):
    """Discounts that carts get automatically or by a coupon code. For asynchronous clients."""

    meta = Promotions.meta._replace(record=AsyncPromotion)


if False:  # completion in shells reads the stub if a function in this file has the class's name

    def PromotionFields() -> None: ...

    def PromotionFilters() -> None: ...

    def Promotion() -> None: ...

    def Promotions() -> None: ...

    def AsyncPromotion() -> None: ...

    def AsyncPromotions() -> None: ...
