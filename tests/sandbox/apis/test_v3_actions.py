"""Actions of V3: they change the stored data, and reply with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from string import ascii_uppercase, digits
from typing import Any

import pytest

from bigcommerce_sdk.exception import (
    BatchException,
    ClientRequestException,
    ConflictException,
    HttpException,
    NotFoundException,
    UnprocessableEntityException,
)
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.apis.rest.actions import ACTIONS
from bigcommerce_sdk.sandbox.catalogue import catalogue_of

V3 = catalogue_of("bigcommerce_sdk.resources").v3
ADDRESS = {
    "first_name": "Ada",
    "last_name": "Moreau",
    "email": "ada@example.com",
    "address1": "5 Pier Road",
    "city": "Portland",
    "state_or_province": "Maine",
    "postal_code": "04101",
    "country_code": "US",
}


@pytest.fixture(scope="module")
def running() -> Iterator[tuple[Sandbox, Any]]:
    with Sandbox() as sandbox, sandbox.api() as api:
        yield sandbox, api


@pytest.fixture
def api(running: tuple[Sandbox, Any]) -> Any:
    sandbox, client = running
    sandbox.reset()
    return client


@pytest.fixture
def v3(api: Any) -> Any:
    return api.v3


@pytest.fixture
def cart(v3: Any) -> Any:
    """Two teapots of 54.40 each and a notebook of 9.75."""
    lines = [{"product_id": 2, "quantity": 2}, {"product_id": 4, "quantity": 1}]
    return v3.Carts.create(line_items=lines, customer_id=1)


def teapot(cart: Any) -> Any:
    return cart.line_items.physical_items[0]


def amounts(record: Any, *names: str) -> list[float]:
    return [float(getattr(record, name)) for name in names]


def test_the_table_names_actions_of_the_schema() -> None:
    known = {(meta.name, action.name) for meta in V3.values() for action in meta.actions}
    assert {key for key in ACTIONS if key[0].startswith("v3.")} <= known


def test_a_body_of_ids_adds_rows() -> None:
    with Sandbox(demo=False) as sandbox, sandbox.api() as api:
        segment = api.v3.Segments.create(name="Regulars")
        added = api.v3.SegmentShopperProfiles.add(segment.id, ["p1", "p2"])
        assert [each.id for each in added] == ["p1", "p2"]
        api.v3.SegmentShopperProfiles.add(segment.id, ["p2"])  # twice is once
        assert [each.id for each in segment.shopper_profiles] == ["p1", "p2"]
        other = api.v3.Segments.create(name="Others")
        assert list(other.shopper_profiles) == []


def test_a_part_of_a_composite_key_names_all_its_rows() -> None:
    with Sandbox(demo=False) as sandbox, sandbox.api() as api:
        prices = api.v3.PriceLists.create(name="Trade")
        for key, currency in [(1, "USD"), (1, "EUR"), (11, "USD")]:
            row = {"price_list_id": prices.id, "variant_id": key, "currency": currency}
            sandbox.seed("v3.PriceListRecords", row)
        by_variant = api.v3.PriceListRecords.by_variant
        assert [each.currency for each in by_variant(prices.id, 1)] == ["USD", "EUR"]
        assert [each.currency for each in by_variant(prices.id, 11)] == ["USD"]
        assert list(by_variant(prices.id, 2)) == []


# Wishlists


def test_items_of_wishlists_are_added_and_removed(v3: Any) -> None:
    wishlist = v3.Wishlists.create(customer_id=1, name="Birthday", items=[{"product_id": 1}])
    added = wishlist.add_items(items=[{"product_id": 2}, {"product_id": 3}])
    assert [each.product_id for each in added.items] == [1, 2, 3]
    assert len({each.id for each in added.items}) == 3
    left = v3.Wishlists.delete_item(wishlist.id, added.items[1].id)
    assert [each.product_id for each in left.items] == [1, 3]
    assert [each.product_id for each in v3.Wishlists.get(wishlist.id).items] == [1, 3]
    with pytest.raises(NotFoundException):
        v3.Wishlists.delete_item(wishlist.id, 99)
    with pytest.raises(NotFoundException):
        v3.Wishlists.add_items(99, items=[])
    other = v3.Wishlists.create(customer_id=1, name="Other")
    assert len({wishlist.token, other.token, ""}) == 3


# Carts


def test_a_cart_has_the_products_of_the_catalog_and_their_prices(v3: Any, cart: Any) -> None:
    assert amounts(cart, "base_amount", "discount_amount", "cart_amount") == [118.55, 0, 118.55]
    line = teapot(cart)
    assert (line.name, line.quantity, float(line.list_price)) == ("Stoneware Teapot", 2, 54.4)
    assert float(line.extended_list_price) == 108.8
    assert (cart.email, cart.currency.code, cart.channel_id) == ("ada@example.com", "USD", 1)
    made = v3.Carts.create(
        line_items=[
            {"product_id": 6, "quantity": 1},
            {"product_id": 1, "variant_id": 3, "quantity": 1, "list_price": 15},
        ],
        custom_items=[{"name": "Engraving", "sku": "E", "quantity": 2, "list_price": 4}],
    )
    lines = made.line_items
    assert [each.name for each in lines.digital_items] == ["Knot Guide (PDF)"]
    assert [each.sku for each in lines.physical_items] == ["MUG-ENM-NVY-S"]
    assert [float(each.extended_list_price) for each in lines.custom_items] == [8]
    assert float(made.cart_amount) == 5 + 15 + 8


def test_lines_of_carts_are_added_changed_and_removed(v3: Any, cart: Any) -> None:
    added = cart.add_items(line_items=[{"product_id": 2, "quantity": 1}])
    assert [each.quantity for each in added.line_items.physical_items] == [3, 1]
    assert float(added.cart_amount) == pytest.approx(3 * 54.4 + 9.75)
    item = teapot(added).id
    changed = v3.Carts.update_item(cart.id, item, line_item={"product_id": 2, "quantity": 1})
    assert (teapot(changed).id, teapot(changed).quantity) == (item, 1)
    assert float(changed.cart_amount) == 64.15
    left = v3.Carts.delete_item(cart.id, item)
    assert [each.product_id for each in left.line_items.physical_items] == [4]
    assert float(v3.Carts.get(cart.id).cart_amount) == 9.75
    assert v3.Carts.delete_item(cart.id, teapot(left).id) is None
    for gone in (v3.Carts, v3.Checkouts):
        with pytest.raises(NotFoundException):
            gone.get(cart.id)


@pytest.mark.parametrize(
    "items",
    [
        {"line_items": [{"product_id": 99, "quantity": 1}]},
        {"line_items": [{"product_id": 1, "variant_id": 99, "quantity": 1}]},
        {"line_items": [{"product_id": 1, "quantity": 0}]},
        {"line_items": []},
    ],
)
def test_a_cart_takes_what_the_catalog_has(v3: Any, cart: Any, items: dict[str, Any]) -> None:
    with pytest.raises(HttpException) as caught:
        v3.Carts.add_items(cart.id, **items)
    assert caught.value.status_code == 422
    assert float(v3.Carts.get(cart.id).cart_amount) == 118.55


def test_an_old_version_of_a_cart_is_refused(v3: Any, cart: Any) -> None:
    version = cart["version"]
    more = [{"product_id": 2, "quantity": 1}]
    changed = v3.Carts.add_items(cart.id, line_items=more, version=version)
    assert changed["version"] > version
    calls: list[Callable[[], Any]] = [
        lambda: v3.Carts.add_items(cart.id, line_items=more, version=version),
        lambda: v3.Carts.update(cart.id, customer_id=2, version=version),
        lambda: v3.Carts.delete_item(cart.id, teapot(cart).id, version=version),
        lambda: v3.Checkouts.add_coupon(cart.id, coupon_code="WELCOME10", version=version),
        lambda: v3.Checkouts.update(cart.id, customer_message="x", version=version),
    ]
    for call in calls:
        with pytest.raises(ConflictException):
            call()
    v3.Carts.update(cart.id, customer_id=2, version=changed["version"])
    assert v3.Carts.get(cart.id).customer_id == 2


def test_redirect_urls_of_a_cart_open_it(v3: Any, cart: Any) -> None:
    urls = cart.create_redirect_urls()
    assert cart.id in urls.cart_url
    assert len({urls.cart_url, urls.checkout_url, urls.embedded_checkout_url}) == 3


# Checkouts


def test_each_cart_has_a_checkout(v3: Any, cart: Any) -> None:
    checkout = cart.checkout
    assert checkout.id == cart.id
    assert checkout.cart.line_items.physical_items[0].id == teapot(cart).id
    assert amounts(checkout, "subtotal_ex_tax", "grand_total") == [118.55, 118.55]
    cart.add_items(line_items=[{"product_id": 4, "quantity": 2}])
    assert float(v3.Checkouts.get(cart.id).grand_total) == 138.05


@pytest.mark.parametrize(
    ("code", "total"), [("WELCOME10", 106.69), ("fiveoff", 113.55)], ids=["percent", "amount"]
)
def test_coupons_lower_the_total(v3: Any, cart: Any, code: str, total: float) -> None:
    checkout = v3.Checkouts.add_coupon(cart.id, coupon_code=code)
    assert float(checkout.grand_total) == pytest.approx(total, abs=0.01)
    assert [each.code for each in v3.Carts.get(cart.id).coupons] == [code.upper()]
    again = v3.Checkouts.add_coupon(cart.id, coupon_code=code)
    assert len(again.coupons) == 1
    without = v3.Checkouts.delete_coupon(cart.id, code)
    assert (without.coupons, float(without.grand_total)) == ([], 118.55)
    with pytest.raises(NotFoundException):
        v3.Checkouts.delete_coupon(cart.id, code)


@pytest.mark.parametrize("code", ["NONE", "MUGWEEK", ""], ids=["unknown", "disabled", "empty"])
def test_other_coupons_are_refused(v3: Any, cart: Any, code: str) -> None:
    with pytest.raises(UnprocessableEntityException):
        v3.Checkouts.add_coupon(cart.id, coupon_code=code)
    assert v3.Checkouts.get(cart.id).coupons == []


def test_a_coupon_needs_its_minimum(v3: Any) -> None:
    cart = v3.Carts.create(line_items=[{"product_id": 4, "quantity": 1}])
    with pytest.raises(UnprocessableEntityException, match="needs a purchase"):
        v3.Checkouts.add_coupon(cart.id, coupon_code="FIVEOFF")


def test_a_checkout_becomes_an_order(api: Any, v3: Any, cart: Any) -> None:
    with pytest.raises(UnprocessableEntityException, match="billing address"):
        v3.Checkouts.create_order(cart.id)
    first = v3.Checkouts.add_billing_address(cart.id, **ADDRESS).billing_address
    changed = v3.Checkouts.update_billing_address(
        cart.id, first.id, **{**ADDRESS, "city": "Bangor"}
    )
    assert (changed.billing_address.id, changed.billing_address.city) == (first.id, "Bangor")
    with pytest.raises(NotFoundException):
        v3.Checkouts.update_billing_address(cart.id, "other", **ADDRESS)
    lines = [{"item_id": teapot(cart).id, "quantity": 2}]
    v3.Checkouts.add_consignments(cart.id, [{"address": ADDRESS, "line_items": lines}])
    included = v3.Checkouts.get(cart.id, include=["consignments.available_shipping_options"])
    [consignment] = included.consignments
    flat = next(e for e in consignment.available_shipping_options if float(e.cost) == 25)
    shipped = v3.Checkouts.update_consignment(cart.id, consignment.id, shipping_option_id=flat.id)
    assert amounts(shipped, "shipping_cost_total_ex_tax", "grand_total") == [25, 143.55]
    fee = {"type": "custom_fee", "name": "f", "display_name": "F", "cost": 3.5, "source": "app"}
    with_fee = v3.Checkouts.add_fees(cart.id, fees=[fee])
    assert float(with_fee.grand_total) == 147.05
    dearer = {**fee, "id": with_fee.fees[0].id, "cost": 4.5}
    assert float(v3.Checkouts.update_fees(cart.id, fees=[dearer]).grand_total) == 148.05
    order = api.Orders.get(v3.Checkouts.create_order(cart.id).id)
    assert (order.status_id, order.customer_id, order.cart_id) == (0, 1, cart.id)
    assert float(order.total_inc_tax) == 148.05
    assert order.billing_address.city == "Bangor"
    assert [(e.product_id, e.quantity) for e in order.products.all()] == [(2, 2), (4, 1)]
    assert [each.city for each in order.shipping_addresses.all()] == ["Portland"]
    assert v3.Checkouts.create_order(cart.id).id == order.id
    assert v3.Checkouts.get(cart.id).order_id == str(order.id)


def test_parts_of_a_checkout_are_removed(v3: Any, cart: Any) -> None:
    lines = [{"item_id": teapot(cart).id, "quantity": 2}]
    added = v3.Checkouts.add_consignments(cart.id, [{"address": ADDRESS, "line_items": lines}])
    key = added.consignments[0].id
    custom = {"price": 7, "description": "By bike"}
    priced = v3.Checkouts.update_consignment(cart.id, key, custom_shipping=custom)
    assert float(priced.grand_total) == 125.55
    assert v3.Checkouts.delete_consignment(cart.id, key).consignments == []
    fee = {"type": "custom_fee", "name": "f", "display_name": "F", "cost": 1, "source": "app"}
    fees = v3.Checkouts.add_fees(cart.id, fees=[fee, fee]).fees
    left = v3.Checkouts.delete_fees(cart.id, ids=[fees[0].id])
    assert [each.id for each in left.fees] == [fees[1].id]
    with pytest.raises(UnprocessableEntityException):
        v3.Checkouts.add_fees(cart.id, fees=[fee] * 5)
    lowered = v3.Checkouts.add_discounts(
        cart.id,
        cart={
            "discounts": [{"discounted_amount": 5}],
            "line_items": [{"id": teapot(cart).id, "discounted_amount": 10}],
        },
    )
    assert float(lowered.grand_total) == pytest.approx(118.55 - 15 + 1)
    assert v3.Checkouts.create_token(cart.id, max_uses=1).checkout_token


@pytest.mark.parametrize(
    "given",
    [
        {"line_items": [{"item_id": "none", "quantity": 1}]},
        {"shipping_option_id": "none"},
    ],
)
def test_a_consignment_has_lines_and_options_that_exist(
    v3: Any, cart: Any, given: dict[str, Any]
) -> None:
    lines = [{"item_id": teapot(cart).id, "quantity": 2}]
    added = v3.Checkouts.add_consignments(cart.id, [{"address": ADDRESS, "line_items": lines}])
    with pytest.raises(UnprocessableEntityException):
        v3.Checkouts.update_consignment(cart.id, added.consignments[0].id, **given)
    with pytest.raises(NotFoundException):
        v3.Checkouts.update_consignment(cart.id, "none", shipping_option_id="x")


# Inventory


def item_of(v3: Any, sku: str) -> Any:
    return next(each for each in v3.InventoryItems.iterall() if each.identity.sku == sku)


def test_levels_of_inventory_are_those_of_the_catalog(api: Any, v3: Any) -> None:
    change = {"location_id": 1, "sku": "MUG-ENM-CRM-S", "quantity": 7}
    v3.InventoryItems.adjust_absolute(reason="count", items=[change])
    assert api.ProductSkus.get(1, 1).inventory_level == 7
    assert api.Products.get(1).inventory_level == 107
    v3.InventoryItems.adjust_relative(
        items=[
            {"location_id": 1, "variant_id": 1, "quantity": 3},
            {"location_id": 1, "product_id": 2, "quantity": -4},
        ]
    )
    assert api.ProductSkus.get(1, 1).inventory_level == 10
    assert api.Products.get(2).inventory_level == 10
    [place] = item_of(v3, "MUG-ENM-CRM-S").locations
    assert (place.location_code, place.total_inventory_onhand) == ("BC-LOCATION-1", 10)


def test_other_locations_have_levels_of_their_own(api: Any, v3: Any) -> None:
    place = v3.InventoryLocations.create(code="B", label="Barn", type_id="PHYSICAL")
    change = {"location_id": place.id, "sku": "MUG-ENM-CRM-S", "quantity": 5}
    v3.InventoryItems.adjust_absolute(items=[change])
    v3.InventoryItems.adjust_relative(items=[{**change, "quantity": 2}])
    v3.InventoryLocationItems.update_settings(
        place.id, settings=[{"identity": {"sku": "MUG-ENM-CRM-S"}, "safety_stock": 3}]
    )
    [item] = [e for e in place.items.iterall() if e.identity.sku == "MUG-ENM-CRM-S"]
    assert (item.total_inventory_onhand, item.available_to_sell) == (7, 4)
    assert item.settings.safety_stock == 3
    assert api.ProductSkus.get(1, 1).inventory_level == 20
    found = item_of(v3, "MUG-ENM-CRM-S").locations
    assert [each.total_inventory_onhand for each in found] == [20, 7]


@pytest.mark.parametrize(
    "change",
    [
        {"location_id": 9, "sku": "MUG-ENM-CRM-S", "quantity": 1},
        {"location_id": 1, "sku": "NONE", "quantity": 1},
        {"location_id": 1, "product_id": 2, "quantity": -99},
    ],
    ids=["location", "item", "below zero"],
)
def test_a_refused_adjustment_changes_nothing(api: Any, v3: Any, change: dict[str, Any]) -> None:
    good = {"location_id": 1, "product_id": 3, "quantity": 1}
    with pytest.raises(UnprocessableEntityException):
        v3.InventoryItems.adjust_relative(items=[good, change])
    assert api.Products.get(3).inventory_level == 3


# Refunds


def test_a_refund_has_the_amounts_of_its_quote(api: Any, v3: Any) -> None:
    items = [
        {"item_type": "PRODUCT", "item_id": 1, "quantity": 1},
        {"item_type": "SHIPPING", "item_id": 1, "amount": 2},
    ]
    quote = v3.OrderRefunds.quote(100, items=items)
    assert amounts(quote, "total_refund_amount", "total_refund_tax_amount") == [21.98, 1.48]
    paid = [{"provider_id": "custom", "amount": 21.98, "offline": True}]
    refund = v3.OrderRefunds.create(100, items=items, payments=paid)
    assert amounts(refund, "total_amount", "total_tax") == [21.98, 1.48]
    assert [each.item_type for each in refund.items] == ["PRODUCT", "SHIPPING"]
    assert [float(each.amount) for each in refund.payments] == [21.98]
    assert v3.OrderRefunds.by_id(refund.id).order_id == 100
    order = api.Orders.get(100)
    assert (order.status_id, order.payment_status) == (14, "partially refunded")
    assert float(order.refunded_amount) == 21.98
    assert order.products.get(1).quantity_refunded == 1
    for item in ({"item_id": 1, "quantity": 2}, {"item_id": 99, "quantity": 1}):
        with pytest.raises(UnprocessableEntityException):
            v3.OrderRefunds.quote(100, items=[{"item_type": "PRODUCT", **item}])


# Price lists, customers, promotions


def test_prices_are_known_by_sku(v3: Any) -> None:
    prices = v3.PriceLists.create(name="Trade")
    rows = [
        {"sku": "MUG-ENM-CRM-S", "currency": "USD", "price": 3},
        {"sku": "MUG-ENM-CRM-L", "currency": "USD", "price": 4},
    ]
    v3.PriceListRecords.upsert_many(prices.id, rows)
    v3.PriceListRecords.upsert_many(prices.id, [{**rows[0], "sale_price": 2}])
    v3.PriceListRecords.upsert_many(prices.id, [{"variant_id": 2, "currency": "USD", "price": 5}])
    rows = v3.PriceListRecords.all(prices.id, include=["sku"])
    found = [(e.variant_id, e.sku, e.product_id, e.calculated_price) for e in rows]
    assert found == [(1, "MUG-ENM-CRM-S", 1, 2), (2, "MUG-ENM-CRM-L", 1, 5)]
    with pytest.raises(BatchException):
        v3.PriceListRecords.upsert_many(prices.id, [{"sku": "NONE", "currency": "USD"}])


def test_prices_of_several_lists_are_written_at_once(v3: Any) -> None:
    one, two = (v3.PriceLists.create(name=name) for name in ("A", "B"))
    rows = [
        {"price_list_id": each.id, "sku": "MUG-ENM-CRM-S", "currency": "USD", "price": 3}
        for each in (one, two)
    ]
    v3.PriceListRecords.create_for_lists(rows)
    v3.PriceListRecords.upsert_for_lists([{**rows[0], "price": 4}])
    assert [[float(e.price) for e in each.records] for each in (one, two)] == [[4], [3]]


def test_a_customer_has_one_value_of_an_attribute(v3: Any) -> None:
    attribute = v3.CustomerAttributes.create(name="size", type="string")
    for value in ("S", "M"):
        row = {"attribute_id": attribute.id, "customer_id": 1, "value": value}
        v3.CustomerAttributeValues.upsert_many([row])
    other = {"attribute_id": attribute.id, "customer_id": 2, "value": "L"}
    v3.CustomerAttributeValues.upsert_many([other])
    found = [(e.customer_id, e.attribute_value) for e in v3.CustomerAttributeValues.iterall()]
    assert found == [(1, "M"), (2, "L")]


def a_promotion(v3: Any) -> Any:
    rule = {"action": {"cart_value": {"discount": {"fixed_amount": 5}}}}
    return v3.Promotions.create(name="Autumn", redemption_type="COUPON", rules=[rule])


def test_codes_of_a_promotion_are_generated(v3: Any) -> None:
    promotion = a_promotion(v3)
    batch = v3.PromotionCodes.generate(promotion.id, batch_size=3, prefix="A", delimiter="-")
    codes = [each.code for each in batch.codes]
    assert len(set(codes)) == batch.batch_size == 3
    assert all(each.startswith("A-") for each in codes)
    assert [each.code for each in promotion.codes] == codes
    with pytest.raises(ConflictException):
        v3.PromotionCodes.create(promotion.id, code=codes[0])
    found = v3.PromotionCodes.by_code(code=codes[1])
    assert [each.code for each in found] == [codes[1]]
    v3.PromotionCodes.delete_by_code(code=codes[1])
    assert len(v3.PromotionCodes.all(promotion.id)) == 2


ALPHABET = ascii_uppercase + digits


@pytest.mark.parametrize(
    ("fields", "allowed"),
    [
        ({}, ALPHABET),
        ({"code_length": 16}, ALPHABET),
        ({"code_length": 6, "exclude_characters": list("ABC123")}, set(ALPHABET) - set("ABC123")),
        ({"exclude_characters": list(set(ALPHABET) - set("XY"))}, "XY"),
    ],
    ids=["default", "long", "without some", "of two"],
)
def test_generated_codes_differ_and_have_the_allowed_characters(
    v3: Any, fields: dict[str, Any], allowed: Any
) -> None:
    promotion = a_promotion(v3)
    codes: list[str] = [
        each.code
        for _ in range(2)
        for each in v3.PromotionCodes.generate(promotion.id, batch_size=100, **fields).codes
    ]
    assert len(set(codes)) == 200
    assert {len(each) for each in codes} == {fields.get("code_length", 8)}
    assert set("".join(codes)) == set(allowed)


def test_more_codes_than_there_are_cannot_be_generated(v3: Any) -> None:
    promotion = a_promotion(v3)
    few = {"code_length": 6, "exclude_characters": list(ALPHABET[2:])}
    v3.PromotionCodes.generate(promotion.id, batch_size=60, **few)
    with pytest.raises(ClientRequestException, match="code_length"):
        v3.PromotionCodes.generate(promotion.id, batch_size=5, **few)
    assert len(list(v3.PromotionCodes.iterall(promotion.id))) == 60


def test_credentials_of_customers_are_checked(v3: Any) -> None:
    made = v3.Customers.create(
        first_name="A",
        last_name="B",
        email="new@example.com",
        authentication={"new_password": "correct horse 1"},
    )
    check = v3.Customers.validate_credentials
    right = check(email="New@example.com", password="correct horse 1")
    assert (right.is_valid, right.customer_id) == (True, made.id)
    assert not check(email="new@example.com", password="wrong").is_valid
    assert not check(email="none@example.com", password="correct horse 1").is_valid


def test_assignments_are_made_once(v3: Any) -> None:
    prices = v3.PriceLists.create(name="Trade")
    for _ in range(2):
        v3.PriceListAssignments.assign(prices.id, customer_group_id=1, channel_id=1)
    assert [e.price_list_id for e in v3.PriceListAssignments.iterall()] == [prices.id]
    assign = v3.ChannelCurrencyAssignments.assign
    assign(1, enabled_currencies=["USD"], default_currency="USD")
    assign(1, enabled_currencies=["USD", "EUR"], default_currency="USD")
    assert v3.ChannelCurrencyAssignments.get(1).enabled_currencies == ["USD", "EUR"]


def test_the_address_of_a_checkout_of_a_channel_is_set(v3: Any) -> None:
    site = v3.ChannelSite.set_checkout_url(1, url="https://pay.example.com")
    assert site.is_checkout_url_customized
    assert [each.url for each in site.urls] == ["https://pay.example.com"]
    v3.ChannelSite.delete_checkout_url(1)
    site = v3.ChannelSite.get(1)
    assert (site.urls, site.is_checkout_url_customized) == ([], False)


def test_a_theme_is_activated(v3: Any) -> None:
    first, second = v3.Themes.all()
    v3.Themes.activate(variation_id=second.variations[0].uuid)
    assert [each.is_active for each in v3.Themes.all()] == [False, True]
    assert v3.ThemeJobs.get(v3.Themes.download(first.uuid).job_id).status == "COMPLETED"


def test_jobs_of_redirects_are_listed(v3: Any) -> None:
    key = v3.RedirectImexJobs.start_export().id
    assert [(e.id, e.type) for e in v3.RedirectImexJobs.iterall()] == [(key, "EXPORT")]


def test_filters_of_the_search_are_replaced(v3: Any) -> None:
    rows = [
        {"id": "1", "type": "brand", "is_enabled": True, "display_name": "Brand"},
        {"id": "2", "type": "category", "is_enabled": True, "display_name": "Category"},
    ]
    v3.SearchFilters.replace_all(rows)
    v3.SearchFilters.replace_all(rows[1:])
    assert [each.id for each in v3.SearchFilters.all()] == ["2"]


def test_the_categories_of_v2_are_a_tree(api: Any, v3: Any) -> None:
    [tree] = v3.CategoryTrees.all()
    nodes = v3.CategoryTreeNodes.all(tree.id)
    assert [each.name for each in nodes] == ["Kitchen", "Lighting", "Paper", "Archive"]
    assert [each.name for each in nodes[0].children] == ["Mugs"]
    api.Categories.create(name="Pots", parent_id=1)
    children = v3.CategoryTreeNodes.all(tree.id)[0].children
    assert {each.name for each in children} == {"Mugs", "Pots"}
    assert [(each.depth, each.path) for each in children] == [(1, [1])] * 2
    assert {each.tree_id for each in v3.TreeCategories.iterall()} == {tree.id}
    with pytest.raises(NotFoundException):
        v3.CategoryTreeNodes.all(9)


# Values that two rows cannot have

METAFIELD = {"namespace": "a", "key": "b", "value": "c", "permission_set": "app_only"}
UNIQUE: dict[str, Callable[[Any], Any]] = {
    "metafield of a product": lambda v3: v3.ProductMetafields.create(1, **METAFIELD),
    "metafield of a channel": lambda v3: v3.ChannelMetafields.create(1, **METAFIELD),
    "metafield of an order": lambda v3: v3.OrderMetafields.create(100, **METAFIELD),
    "price list": lambda v3: v3.PriceLists.create(name="Trade"),
    "attribute": lambda v3: v3.CustomerAttributes.create(name="size", type="string"),
    "subscriber": lambda v3: v3.CustomerSubscribers.create(email="a@example.com"),
    "location": lambda v3: v3.InventoryLocations.create(code="b", label="Barn", type_id="PHYSICAL"),
}


@pytest.mark.parametrize("create", UNIQUE.values(), ids=[*UNIQUE])
def test_values_are_unique(v3: Any, create: Callable[[Any], Any]) -> None:
    create(v3)
    with pytest.raises(HttpException) as caught:
        create(v3)
    assert caught.value.status_code == 409


def test_equal_metafields_of_other_records_are_kept(v3: Any) -> None:
    for product in (1, 2):
        v3.ProductMetafields.create(product, **METAFIELD)
    v3.ProductMetafields.create(1, **{**METAFIELD, "namespace": "other"})
    v3.ProductMetafields.create(1, **{**METAFIELD, "key": "other"})
    first = next(iter(v3.ProductMetafields.iterall(1)))
    first.update(value="changed")
    with pytest.raises(ConflictException):
        first.update(key="other")


# Rows that every store has


@pytest.mark.parametrize("demo", [True, False])
def test_every_store_has_a_channel_a_tree_and_a_location(demo: bool) -> None:
    with Sandbox(demo=demo) as sandbox, sandbox.api() as api:
        for name in ("Channels", "CategoryTrees", "InventoryLocations"):
            assert [each.id for each in getattr(api.v3, name).iterall()] == [1]
        made = api.v3.Channels.create(name="B", type="storefront", platform="custom")
        assert made.id == 2
        api.v3.Channels.update(1, name="Changed")
        with Sandbox(data=sandbox.snapshot()) as copy, copy.api() as other:
            names = [each.name for each in other.v3.Channels.iterall()]
            assert names == ["Changed", "B"]
            assert other.v3.CategoryTrees.all()[0].id == 1
        sandbox.reset()
        assert len(list(api.v3.Channels.iterall())) == 1


def test_rows_that_every_store_has_survive_a_refused_call() -> None:
    with Sandbox() as sandbox, sandbox.api() as api:
        # the first use of the resource is in a call that is rolled back
        with pytest.raises(HttpException):
            api.v3.InventoryLocations.create(code="BC-LOCATION-1", label="x", type_id="PHYSICAL")
        assert [each.code for each in api.v3.InventoryLocations.iterall()] == ["BC-LOCATION-1"]
        made = api.v3.InventoryLocations.create(code="B", label="x", type_id="PHYSICAL")
        assert made.id == 2
