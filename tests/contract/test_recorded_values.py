"""Values of older references and recorded replies: what is read and sent.

Where a value came from stands in the notes of the schema.
"""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, NamedTuple, cast

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.exception import (
    FieldValueException,
    InvalidValueException,
    MissingFieldException,
)
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from generator.ir import Resource
from tests.contract.test_facts import SCHEMA
from tests.own_schema import own_api
from tests.runtime.loopback import Reply, serving
from tests.sandbox.shop import ADDRESS

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")
NOON = datetime(2026, 2, 28, 12, tzinfo=UTC)
BAD = FieldValueException
UPS_QUOTE: dict[str, Any] = {
    "rate": {"value": "44.11", "unit": "USD"},
    "transitTime": "1 business day",
    "labelSizes": [],
}
STATES = {"AU": ["Australian Capital Territory"]}
ZIPS = {"AU": ["2000", "20??"]}


class Recorded(NamedTuple):
    """A value in a reply: the resource, where in the record, and what reading gives."""

    resource: str
    path: str
    raw: Any
    read: Any


#: A table of recorded raw values. A path ends at the field; numbers are places in lists.
RECORDED = [
    # an address, or an id
    Recorded(
        "Redirects", "forward.ref", "http://www.example.com/new", "http://www.example.com/new"
    ),
    Recorded("Redirects", "forward.ref", "/new-path/", "/new-path/"),
    Recorded("Redirects", "forward.ref", 17, 17),
    Recorded("Redirects", "forward.ref", "17", "17"),
    Recorded("Redirects", "forward.ref", "", ""),
    Recorded("Redirects", "forward.ref", True, BAD),
    Recorded("Redirects", "forward.ref", 1.5, BAD),
    Recorded("Redirects", "forward.ref", [17], BAD),
    Recorded("Redirects", "forward.ref", {"id": 17}, BAD),
    # limits of coupons, one kind each
    Recorded("Coupons", "restricted_to", [], None),
    Recorded("Coupons", "restricted_to", None, None),
    Recorded("Coupons", "restricted_to.countries", ["AU"], ["AU"]),
    Recorded("Coupons", "restricted_to.countries", ["AU", "NO"], ["AU", "NO"]),
    Recorded("Coupons", "restricted_to.countries", "AU", ["AU"]),
    Recorded("Coupons", "restricted_to.countries", "AU,NZ", ["AU", "NZ"]),
    Recorded("Coupons", "restricted_to.countries", [], []),
    Recorded("Coupons", "restricted_to.countries", {"AU": ["2000"]}, BAD),
    Recorded("Coupons", "restricted_to.states", STATES, STATES),
    Recorded("Coupons", "restricted_to.states", [], None),
    Recorded("Coupons", "restricted_to.zips", ZIPS, ZIPS),
    Recorded("Coupons", "restricted_to.zips", "2000", BAD),
    Recorded("Coupons", "shipping_methods", None, None),
    Recorded("Coupons", "shipping_methods", ["shipping_endicia"], ["shipping_endicia"]),
    # orders
    Recorded("Orders", "payment_provider_id", None, None),
    Recorded("Orders", "payment_provider_id", "ch_1", "ch_1"),
    Recorded("Orders", "payment_provider_id", 1234, 1234),
    Recorded("Orders", "staff_notes", None, None),
    Recorded("Orders", "staff_notes", "", ""),
    Recorded("Orders", "customer_message", None, None),
    Recorded("Orders", "cart_id", None, None),
    Recorded("Orders", "external_id", None, None),
    Recorded("Orders", "credit_card_type", None, None),
    Recorded("OrderProducts", "product_options.0.value", 12, 12),
    Recorded("OrderProducts", "product_options.0.value", 0, 0),
    Recorded("OrderProducts", "product_options.0.value", "12", "12"),
    Recorded("OrderProducts", "product_options.0.value", "007", "007"),
    Recorded("OrderProducts", "product_options.0.value", "Red", "Red"),
    Recorded("OrderProducts", "product_options.0.value", False, BAD),
    Recorded("OrderShippingQuotes", "shipping_provider_quote", [], []),
    Recorded("OrderShippingQuotes", "shipping_provider_quote", [UPS_QUOTE], [UPS_QUOTE]),
    Recorded("OrderShippingQuotes", "shipping_provider_quote", UPS_QUOTE, UPS_QUOTE),
    Recorded("OrderConsignmentShippingQuotes", "shipping_provider_quote", UPS_QUOTE, UPS_QUOTE),
    Recorded("OrderConsignmentShippingQuotes", "shipping_provider_quote", [], []),
    Recorded("OrderShipments", "comments", None, None),
    Recorded("OrderShipments", "comments", "Ready to go...", "Ready to go..."),
    Recorded("OrderTaxes", "order_pickup_method_id", None, None),
    Recorded("OrderTaxes", "order_pickup_method_id", 3, 3),
    # gift certificates, pages of the catalog, hooks
    Recorded("GiftCertificates", "expiry_date", "0", None),
    Recorded("GiftCertificates", "expiry_date", 0, None),
    Recorded("GiftCertificates", "expiry_date", "1772280000", NOON),
    Recorded("GiftCertificates", "purchase_date", "1772280000", NOON),
    Recorded("Products", "description", None, None),
    Recorded("Products", "description", "", ""),
    Recorded("ProductImages", "description", None, None),
    Recorded("ProductImages", "date_modified", "Sat, 28 Feb 2026 12:00:00 +0000", NOON),
    Recorded("Webhooks", "headers", None, None),
    Recorded("Webhooks", "headers", {}, {}),
    Recorded("Store", "logo", [], None),
    # shipping
    Recorded("ShippingZoneMethods", "settings", [], None),
    Recorded("ShippingZoneMethods", "settings.rate", 12, Decimal(12)),
    Recorded("ShippingZoneMethods", "settings.default_cost", None, None),
    Recorded("ShippingZoneMethods", "settings.include_order_total_taxes", 0, False),
    Recorded("ShippingZoneMethods", "settings.include_order_total_taxes", True, True),
    Recorded("ShippingZoneMethods", "settings.carrier_options.packaging", [], None),
    Recorded("ShippingZoneMethods", "settings.carrier_options.packaging", "Parcel", "Parcel"),
    Recorded("ShippingZoneMethods", "settings.carrier_options.packaging", {}, BAD),
    Recorded("ShippingZoneMethods", "settings.carrier_options.show_transit_time", "1", True),
    Recorded("ShippingZoneMethods", "type", "pickupinstore", "pickupinstore"),
    Recorded("ShippingZoneMethods", "type", "carrier_33", "carrier_33"),
    Recorded("ShippingZoneMethods", "id", "29", 29),
]


def row(each: Recorded) -> dict[str, Any]:
    """A record of a reply that holds the value, and nothing else but an id."""
    made: Any = each.raw
    for step in reversed(each.path.split(".")):
        made = [made] if step.isdecimal() else {step: made}
    return {"id": 1, **made}


def step_into(value: Any, path: str) -> Any:
    """What is read at the end of a path."""
    for step in path.split("."):
        value = value[int(step)] if step.isdecimal() else getattr(value, step)
    return value


@contextmanager
def reading(resource: str, record: dict[str, Any]) -> Iterator[Any]:
    """The record that a client reads from a server that sends this one."""
    meta = CATALOGUE[resource]
    with serving() as server, server.api() as api:
        server.answers(Reply(data=record))
        ids = (1,) * (len(meta.parents) + (not meta.single))
        yield getattr(api, resource).get(*ids)


@pytest.mark.parametrize("each", RECORDED, ids=lambda each: f"{each.resource}.{each.path}")
def test_recorded_values_are_read(each: Recorded) -> None:
    with reading(each.resource, row(each)) as record:
        if each.read is BAD:
            with pytest.raises(FieldValueException):
                step_into(record, each.path)
            return
        read = step_into(record, each.path)
        assert read == each.read
        assert type(read) is type(each.read)
        top = each.path.partition(".")[0]
        assert record[top] == row(each)[top]


@pytest.mark.parametrize(
    ("resource", "nested", "absent"),
    [
        ("Coupons", {"restricted_to": {"countries": ["AU"]}}, "restricted_to.states"),
        ("Coupons", {"restricted_to": {"countries": ["AU"]}}, "restricted_to.zips"),
        ("Coupons", {"restricted_to": {"zips": ZIPS}}, "restricted_to.countries"),
        (
            "ShippingZoneMethods",
            {"settings": {"carrier_options": {"delivery_services": ["Ground"]}}},
            "settings.carrier_options.packaging",
        ),
    ],
)
def test_fields_of_other_kinds_read_as_none(
    resource: str, nested: dict[str, Any], absent: str
) -> None:
    with reading(resource, {"id": 1, **nested}) as record:
        assert step_into(record, absent) is None


class Written(NamedTuple):
    """Arguments of a create or update, and the resulting body."""

    call: str
    arguments: dict[str, Any]
    body: dict[str, Any]


def order_with(value: Any) -> dict[str, Any]:
    option = {"id": 7, "value": value}
    return {
        "billing_address": ADDRESS,
        "products": [{"product_id": 1, "quantity": 1, "product_options": [option]}],
    }


REDIRECT = {"path": "/old/"}
COUPON = {"applies_to": {"entity": "categories", "ids": [0]}}
LIMITS: list[tuple[Any, Any]] = [
    ({"countries": ["AU"]}, {"countries": ["AU"]}),
    ({"countries": ("AU", "NZ")}, {"countries": ["AU", "NZ"]}),
    ({"states": STATES}, {"states": STATES}),
    ({"zips": ZIPS}, {"zips": ZIPS}),
    (None, []),
]
WRITTEN = [
    *(
        Written(
            "Redirects.create",
            {**REDIRECT, "forward": {"type": "product", "ref": ref}},
            {"forward": {"type": "product", "ref": ref}},
        )
        for ref in ("http://www.example.com/new", "/new", 17, "17", "")
    ),
    *(
        Written("Coupons.update", {**COUPON, "restricted_to": given}, {"restricted_to": sent})
        for given, sent in LIMITS
    ),
    *(Written("Orders.create", order_with(v), order_with(v)) for v in (12, "12", "007", "", 0)),
    *(
        Written("Orders.update", {name: value}, {name: value})
        for name, values in {
            "payment_provider_id": (None, "ch_1", 1234),
            "staff_notes": (None, "", "Call first."),
            "customer_message": (None, "Please hurry."),
        }.items()
        for value in values
    ),
    Written("GiftCertificates.update", {"expiry_date": None}, {"expiry_date": "0"}),
    Written(
        "GiftCertificates.update",
        {"expiry_date": NOON},
        {"expiry_date": "Sat, 28 Feb 2026 12:00:00 +0000"},
    ),
    Written("OrderShipments.update", {"comments": None}, {"comments": None}),
    Written("Products.update", {"description": None}, {"description": None}),
    Written("ShippingZoneMethods.update", {"settings": None}, {"settings": []}),
    Written(
        "ShippingZoneMethods.update",
        {"settings": {"carrier_options": {"packaging": "Parcel", "packaging_type": "Parcel"}}},
        {"settings": {"carrier_options": {"packaging": "Parcel", "packaging_type": "Parcel"}}},
    ),
    Written("ShippingZoneMethods.create", {"type": "carrier_33"}, {"type": "carrier_33"}),
    Written(
        "Webhooks.create",
        {"scope": "store/order/*", "destination": "https://example.com/hook"},
        {"scope": "store/order/*", "destination": "https://example.com/hook"},
    ),
]


def ids_for(api: BigcommerceApi, call: str) -> tuple[Any, tuple[int, ...]]:
    """The method, and an id for each that it takes first."""
    resource, verb = call.split(".")
    count = len(CATALOGUE[resource].parents) + (verb == "update")
    return getattr(getattr(api, resource), verb), (1,) * count


@pytest.mark.parametrize("each", WRITTEN, ids=lambda each: each.call)
def test_values_are_sent(each: Written) -> None:
    with serving() as server, server.api() as api:
        server.answers(Reply(data={"id": 1}))
        method, ids = ids_for(api, each.call)
        method(*ids, **each.arguments)
        body = server.arrived[-1].body
    assert {name: body[name] for name in each.body} == each.body
    assert set(body) == set(each.arguments)


@pytest.mark.parametrize("value", [True, 1.5, b"x", [12], {"a": 1}, object(), Decimal(12)])
def test_other_values_are_refused_before_sending(value: Any) -> None:
    with serving() as server, server.api() as api:
        with pytest.raises(InvalidValueException, match="must be text or a whole number"):
            api.Redirects.create(path="/a", forward={"type": "manual", "ref": value})
        with pytest.raises(InvalidValueException):
            api.Orders.create(**order_with(value))
        assert not server.arrived


def test_a_webhook_needs_its_scope_and_destination() -> None:
    with serving() as server, server.api() as api:
        for given in ({"scope": "store/order/*"}, {"destination": "https://example.com"}):
            with pytest.raises(MissingFieldException):
                cast("Any", api.Webhooks.create)(**given)
        assert not server.arrived


# -- the sandbox answers so ------------------------------------------------------------------


@pytest.fixture
def api(sandbox: Sandbox) -> Iterator[BigcommerceApi]:
    with sandbox.api() as client:
        yield client


def test_a_new_order_has_null_where_stores_do(api: BigcommerceApi) -> None:
    made = api.Orders.create(**order_with(12))
    order = api.Orders.get(made.id)
    for name in ("payment_provider_id", "staff_notes", "customer_message", "cart_id"):
        assert order[name] is None
        assert getattr(order, name) is None
    assert order.products[0].product_options[0].value == 12


def test_a_webhook_without_is_active_is_active(api: BigcommerceApi) -> None:
    hook = api.Webhooks.create(scope="store/order/*", destination="https://example.com/hook")
    assert api.Webhooks.get(hook.id).is_active


@pytest.mark.parametrize(
    "limit",
    [{"countries": ["AU"]}, {"states": STATES}, {"zips": ZIPS}],
    ids=lambda each: str(*each),
)
def test_a_coupon_keeps_the_limit_that_was_sent(api: BigcommerceApi, limit: Any) -> None:
    coupon = api.Coupons.iterall().first()
    assert coupon is not None
    applies_to: Any = coupon.applies_to.to_dict()
    api.Coupons.update(coupon.id, applies_to=applies_to, restricted_to={"countries": ["NO"]})
    api.Coupons.update(coupon.id, applies_to=applies_to, restricted_to=limit)
    assert api.Coupons.get(coupon.id)["restricted_to"] == limit
    api.Coupons.update(coupon.id, applies_to=applies_to, restricted_to=None)
    assert api.Coupons.get(coupon.id)["restricted_to"] == []


def test_redirects_to_an_address_and_to_an_id(api: BigcommerceApi) -> None:
    for ref in ("http://www.example.com/new", 3):
        forward: Any = {"type": "manual" if isinstance(ref, str) else "product", "ref": ref}
        made = api.Redirects.create(path=f"/old-{type(ref).__name__}/", forward=forward)
        assert api.Redirects.get(made.id).forward.ref == ref


def test_a_method_without_settings_has_an_empty_list(api: BigcommerceApi) -> None:
    zone = api.ShippingZones.all()[0]
    made = api.ShippingZoneMethods.create(zone.id, name="Pickup", type="pickupinstore")
    assert made["settings"] == []
    assert made.settings is None
    api.ShippingZoneMethods.update(zone.id, made.id, settings={"rate": 3})
    assert api.ShippingZoneMethods.get(zone.id, made.id)["settings"] == {"rate": 3}
    api.ShippingZoneMethods.update(zone.id, made.id, settings=None)
    assert api.ShippingZoneMethods.get(zone.id, made.id)["settings"] == []


def test_a_gift_certificate_that_never_ends(api: BigcommerceApi) -> None:
    made = api.GiftCertificates.create(
        to_name="A",
        to_email="a@example.com",
        from_name="B",
        from_email="b@example.com",
        amount=5,
        expiry_date=NOON,
    )
    assert api.GiftCertificates.get(made.id).expiry_date == NOON
    api.GiftCertificates.update(made.id, expiry_date=None)
    read = api.GiftCertificates.get(made.id)
    assert (read["expiry_date"], read.expiry_date) == ("0", None)
    api.GiftCertificates.update(made.id, message="Hello")
    assert api.GiftCertificates.get(made.id).expiry_date is None


def test_an_image_says_when_it_was_changed(api: BigcommerceApi) -> None:
    [image, *_] = api.ProductImages.all(1)
    changed = api.ProductImages.update(1, image.id, description="Front")
    assert changed.date_modified >= image.date_modified > datetime(2020, 1, 1, tzinfo=UTC)


@pytest.mark.parametrize("wanted", [{"id": 1}, {"id": "1"}, {"min_id": 1, "max_id": 1}])
def test_shipping_methods_are_filtered_by_id(api: BigcommerceApi, wanted: dict[str, Any]) -> None:
    assert len(api.ShippingMethods.all()) > 1
    assert [each.id for each in api.ShippingMethods.all(**wanted)] == [1]


# -- what the API lists as deprecated -----------------------------------------------------------

SUPERSEDED = ("/products", "/brands", "/categories", "/options", "/option_sets")
API = own_api()


def superseded() -> list[Resource]:
    return [each for each in API.resources if each.path.startswith(SUPERSEDED)]


def test_what_the_api_lists_as_deprecated_says_so() -> None:
    assert len(superseded()) == 18
    assert [each.name for each in API.resources if each.superseded] == [
        each.name for each in superseded()
    ]


@pytest.mark.parametrize("resource", superseded(), ids=lambda each: each.name)
def test_help_and_reference_say_deprecated(resource: Resource) -> None:
    shown = (SCHEMA.parents[1] / f"docs/reference/{resource.module}.md").read_text(encoding="utf-8")
    assert f"**Deprecated:** {resource.superseded}" in shown
    stub = SCHEMA.parents[1] / f"bigcommerce_sdk/resources/v2/{resource.module}.pyi"
    assert f"Deprecated: {resource.superseded}" in stub.read_text(encoding="utf-8")


@pytest.mark.filterwarnings("error")
def test_calls_of_resources_without_a_successor_do_not_warn(api: BigcommerceApi) -> None:
    for resource in superseded():
        meta: ResourceMeta = CATALOGUE[resource.name]
        assert not any(each.deprecated for each in meta.operations.values())
        if "list" in meta.operations and not meta.parents and not meta.superseded_by:
            getattr(api, resource.name).all()
        doc = inspect.getdoc(getattr(api, resource.name).__class__)
        assert f"Deprecated: {resource.superseded}" in str(doc)
