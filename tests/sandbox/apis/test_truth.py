"""What the API refuses, derives and always has, apart from orders."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import body_by_wire, catalogue_of
from bigcommerce_sdk.sandbox.quirks import NOT_NEGATIVE
from tests.sandbox.apis.test_writes import MUG
from tests.sandbox.conftest import Http

METAS = catalogue_of("bigcommerce_sdk.resources")
#: A row of the demo shop that each resource with amounts can update.
ROWS = {
    "Coupons": "/coupons/1",
    "Currencies": "/currencies/2",
    "GiftCertificates": "/gift_certificates/1",
    "ProductDiscountRules": "/products/4/discount_rules/1",
    "ProductSkus": "/products/1/skus/1",
    "Products": "/products/1",
}
AMOUNTS = [(name, field) for name in ROWS for field in NOT_NEGATIVE[name]]


def field_of(reply: Any) -> tuple[int, Any]:
    return reply.status_code, reply.json()[0]["details"]["field"]


@pytest.mark.parametrize(("name", "field"), AMOUNTS)
@pytest.mark.parametrize("amount", [-1, "-0.01", "-5.0000"])
def test_amounts_are_not_negative(http: Http, name: str, field: str, amount: Any) -> None:
    before = http.get(ROWS[name]).json()
    assert field_of(http("PUT", ROWS[name], json={**least(name), field: amount})) == (400, field)
    assert http.get(ROWS[name]).json() == before
    if before[field] is not None:
        assert http("PUT", ROWS[name], json={**least(name), field: 0}).status_code == 200


def least(name: str) -> dict[str, Any]:
    """What an update of a resource must have."""
    given = {"type": "price", "type_value": 1}
    fields = body_by_wire(METAS[name].record)
    return {wire: given[wire] for wire, field in fields.items() if "update" in field.required}


def test_every_table_of_amounts_names_fields() -> None:
    for name, fields in NOT_NEGATIVE.items():
        assert set(fields) <= set(body_by_wire(METAS[name].record)) | {
            each for each in fields if name == "OrderProducts"
        }


@pytest.mark.parametrize(
    ("password", "status"),
    [
        ("", 400),
        ("a1", 400),
        ("abcde1", 400),
        ("abcdefgh", 400),
        ("12345678", 400),
        ("!!!!!!!!", 400),
        ("abcdef1", 200),
        ("correct horse 7", 200),
        ("1a\u00e9\u00e9\u00e9\u00e9\u00e9", 200),
    ],
)
def test_passwords_need_letters_and_digits(http: Http, password: str, status: int) -> None:
    login = {"password": password}
    body = {"first_name": "E", "last_name": "N", "email": "e@example.com"}
    for method, path, more in (("POST", "/customers", body), ("PUT", "/customers/1", {})):
        reply = http(method, path, json={**more, "_authentication": login})
        assert reply.status_code == status
        if status == 400:
            assert field_of(reply) == (400, "_authentication.password")
            assert not password or password not in reply.text


def test_a_password_is_confirmed(http: Http) -> None:
    login = {"password": "abcdefg1", "password_confirmation": "abcdefg2"}
    reply = http("PUT", "/customers/1", json={"_authentication": login})
    assert field_of(reply) == (400, "_authentication.password_confirmation")
    login["password_confirmation"] = "abcdefg1"
    assert http("PUT", "/customers/1", json={"_authentication": login}).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/pictures/mug.png",
        "./mug.png",
        "../mug.png",
        "a/../../mug.png",
        "~/mug.png",
        "C:\\mugs\\mug.png",
        "C:/mugs/mug.png",
        "mugs\\mug.png",
        "\\\\server\\mug.png",
        "file:///pictures/mug.png",
        "ftp://example.com/mug.png",
        "data:image/png;base64,AAAA",
        "https://",
        "https:///mug.png",
        " ",
    ],
)
def test_pictures_are_not_read_from_the_client(http: Http, path: str) -> None:
    for method, where in (("POST", "/products/1/images"), ("PUT", "/products/1/images/1")):
        assert field_of(http(method, where, json={"image_file": path})) == (400, "image_file")


@pytest.mark.parametrize(
    "path",
    ["https://example.com/mug.png", "HTTP://example.com/a/b?c=d", "mug.png", "import/a b.png"],
)
def test_pictures_come_from_the_web_or_the_import_folder(http: Http, path: str) -> None:
    made = http("POST", "/products/1/images", json={"image_file": path})
    assert (made.status_code, made.json()["image_file"]) == (201, path)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "abc",
        "http://[youtube",
        "http://[::1",
        "https://vimeo.com/12345678901",
        "https://youtube.com/",
        "https://www.youtube.com/watch?v=",
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/watch?v=jNQXAC9IVRwX",
        "https://example.com/watch?v=jNQXAC9IVRw",
        "https://youtu.be.example.com/jNQXAC9IVRw",
        "https://youtu.be/",
        "https://youtu.be/../jNQXAC9IV",
        "\u2603",
        "x" * 5000,
    ],
)
def test_addresses_that_are_no_videos_are_refused(http: Http, url: str) -> None:
    for method, path in (("POST", "/products/2/videos"), ("PUT", "/products/3/videos/M7lc1UVf-VE")):
        reply = http(method, path, json={"url": url})
        assert field_of(reply) == (400, "url")


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/watch?v=jNQXAC9IVRw",
        "http://youtube.com/watch?feature=share&v=jNQXAC9IVRw#t=5",
        "https://m.youtube.com/watch?v=jNQXAC9IVRw&t=5",
        "https://youtu.be/jNQXAC9IVRw?si=x",
        "https://www.youtube.com/embed/jNQXAC9IVRw",
        "https://www.youtube-nocookie.com/embed/jNQXAC9IVRw",
        "https://www.youtube.com/shorts/jNQXAC9IVRw",
        "youtu.be/jNQXAC9IVRw",
    ],
)
def test_a_video_has_the_id_of_its_address(http: Http, url: str) -> None:
    assert http("POST", "/products/2/videos", json={"url": url}).json()["id"] == "jNQXAC9IVRw"
    moved = http("PUT", "/products/3/videos/M7lc1UVf-VE", json={"url": url, "name": "Moved"})
    assert (moved.json()["id"], moved.json()["name"]) == ("jNQXAC9IVRw", "Moved")
    assert http.ids("/products/3/videos") == ["jNQXAC9IVRw"]


def test_a_new_address_cannot_be_that_of_another_video(http: Http) -> None:
    url = "https://youtu.be/jNQXAC9IVRw"
    http("POST", "/products/3/videos", json={"url": url})
    reply = http("PUT", "/products/3/videos/M7lc1UVf-VE", json={"url": url})
    assert field_of(reply) == (409, "url")
    same = {"url": "https://youtu.be/M7lc1UVf-VE", "name": "Same"}
    assert http("PUT", "/products/3/videos/M7lc1UVf-VE", json=same).status_code == 200


def test_seeded_videos_can_have_any_address(sandbox: Sandbox) -> None:
    (row,) = sandbox.seed("ProductVideos", {"product_id": 1, "url": "http://[youtube"})
    assert row["id"]


def option_names(http: Http, product: int) -> list[str]:
    reply = http.get(f"/products/{product}/options")
    return [each["display_name"] for each in reply.json()] if reply.content else []


def test_a_product_has_the_options_of_its_set(http: Http) -> None:
    made = http("POST", "/products", json={**MUG, "option_set_id": 1}).json()
    assert option_names(http, made["id"]) == ["Colour", "Size"]
    path = f"/products/{made['id']}"
    http("PUT", path, json={"price": 9})
    first = http.ids(f"{path}/options")
    http("PUT", path, json={"option_set_id": 2})
    assert option_names(http, made["id"]) == ["Text to engrave"]
    assert set(http.ids(f"{path}/options")).isdisjoint(first)
    assert http("PUT", path, json={"option_set_id": None}).json()["option_set_id"] is None
    assert option_names(http, made["id"]) == []
    assert field_of(http("PUT", path, json={"option_set_id": 99})) == (400, "option_set_id")


def test_options_of_a_set_have_the_values_of_the_option(http: Http) -> None:
    made = http("POST", "/option_sets/2/options", json={"option_id": 2}).json()
    assert made["display_name"] == "Size"
    assert [each["label"] for each in made["values"]] == ["Small", "Large"]
    named = {"option_id": 1, "display_name": "Glaze"}
    assert http("POST", "/option_sets/2/options", json=named).json()["display_name"] == "Glaze"
    option = http("POST", "/options", json={"name": "Handle", "type": "CS"}).json()
    assert option["display_name"] == "Handle"


def test_one_value_of_an_option_is_the_default(http: Http) -> None:
    for key in (1, 3):
        assert http("PUT", f"/options/1/values/{key}", json={"is_default": True}).status_code == 200
    values = {each["id"]: each["is_default"] for each in http.get("/options/1/values").json()}
    assert values == {1: False, 2: False, 3: True}
    new = {"label": "Rust", "value": "#a43", "is_default": True}
    http("POST", "/options/1/values", json=new)
    assert [each["is_default"] for each in http.get("/options/1/values").json()] == [
        False,
        False,
        False,
        True,
    ]


def test_conditions_of_a_rule_are_added(http: Http) -> None:
    before = http.get("/products/1/rules/1").json()["conditions"]
    condition = {"product_option_id": 1, "option_value_id": 2, "sku_id": None}
    after = http("PUT", "/products/1/rules/1", json={"conditions": [condition]}).json()
    assert after["conditions"] == [*before, condition]
    assert http("PUT", "/products/1/rules/1", json={"is_stop": True}).json()["conditions"] == [
        *before,
        condition,
    ]


def test_a_gift_certificate_has_a_balance_and_a_code(http: Http) -> None:
    given = {
        "to_name": "A",
        "to_email": "a@example.com",
        "from_name": "B",
        "from_email": "b@example.com",
        "amount": "10",
    }
    made = http("POST", "/gift_certificates", json=given).json()
    assert (made["balance"], made["currency_code"]) == ("10.0000", "USD")
    assert made["code"]
    assert int(made["purchase_date"]) > 0
    other = http("POST", "/gift_certificates", json={**given, "code": "x" * 30}).json()
    assert other["code"] == "x" * 20
    again = http("POST", "/gift_certificates", json={**given, "code": "X" * 25})
    assert field_of(again) == (409, "code")
    spent = http("PUT", f"/gift_certificates/{made['id']}", json={**given, "balance": "4"}).json()
    assert (spent["amount"], spent["balance"]) == ("10.0000", "4.0000")


@pytest.mark.parametrize(
    ("forward", "url"),
    [
        ({"type": "manual", "ref": "https://example.com/new"}, "https://example.com/new"),
        ({"type": "manual", "ref": "/new/"}, "https://store-sandbox1.mybigcommerce.com/new/"),
        ({"type": "product", "ref": 1}, "https://store-sandbox1.mybigcommerce.com/enamel-mug/"),
        ({"type": "product", "ref": "1"}, "https://store-sandbox1.mybigcommerce.com/enamel-mug/"),
        ({"type": "category", "ref": 3}, "https://store-sandbox1.mybigcommerce.com/lighting/"),
    ],
)
def test_a_redirect_has_the_address_of_its_target(http: Http, forward: Any, url: str) -> None:
    made = http("POST", "/redirects", json={"path": "/old", "forward": forward}).json()
    assert (made["forward"], made["url"]) == (forward, url)
    path = f"/redirects/{made['id']}"
    body = {"path": "/old", "forward": {"type": "manual", "ref": "https://example.com/2"}}
    assert http("PUT", path, json=body).json()["url"] == "https://example.com/2"


@pytest.mark.parametrize(
    "forward",
    [
        {"type": "manual"},
        {"type": "manual", "ref": ""},
        {"type": "product", "ref": 99},
        {"type": "product", "ref": "text"},
        {"type": "category", "ref": 0},
    ],
)
def test_a_redirect_leads_somewhere(http: Http, forward: Any) -> None:
    reply = http("POST", "/redirects", json={"path": "/old", "forward": forward})
    assert field_of(reply) == (400, "forward.ref")


@pytest.mark.parametrize("demo", [True, False])
def test_every_store_has_all_countries_and_states(demo: bool) -> None:
    with Sandbox(demo=demo) as sandbox, sandbox.api() as api:
        countries = {each.country_iso2: each for each in api.Countries.iterall()}
        assert len(countries) == api.Countries.count() > 245
        ids = {iso2: country.id for iso2, country in countries.items()}
        assert (ids["AU"], ids["CA"], ids["GB"], ids["US"]) == (13, 38, 225, 226)
        states = {each.state_abbreviation: each.state for each in countries["US"].states()}
        assert states["CA"] == "California"
        assert {"DC", "PR", "HI", "AK", "WY"} <= set(states)
        assert len(api.CountryStates.all(38, limit=250)) == 13
        assert len(list(api.CountryStates.iterall())) > 400


def test_countries_and_states_are_distinct(api: BigcommerceApi) -> None:
    countries = list(api.Countries.iterall())
    for name in ("id", "country", "country_iso2", "country_iso3"):
        assert len({getattr(each, name) for each in countries}) == len(countries)
    assert all(len(each.country_iso2) == 2 and len(each.country_iso3) == 3 for each in countries)
    states = list(api.CountryStates.iterall())
    assert len({(each.country_id, each.state) for each in states}) == len(states)
    assert len({(each.country_id, each.state_abbreviation) for each in states}) == len(states)


def test_a_snapshot_can_bring_its_own_countries() -> None:
    country = {"id": 1, "country": "Utopia", "country_iso2": "UT", "country_iso3": "UTO"}
    with Sandbox(data={"Countries": [country]}) as sandbox, sandbox.api() as api:
        assert [each.country for each in api.Countries.all()] == ["Utopia"]
        assert api.CountryStates.all(1) == []
    with Sandbox(data={"Brands": []}) as sandbox, sandbox.api() as api:
        assert api.Countries.count() > 245
        again = Sandbox(data=sandbox.snapshot())
    assert again.snapshot()["Countries"] == sandbox.snapshot()["Countries"]
