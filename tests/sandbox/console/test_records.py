"""Every resource in the console: lists, records, changes."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of

from .browsing import Browser, Page

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")
RESOURCES = [*CATALOGUE, *CATALOGUE.v3]
#: Resources with a path of their own for one record.
READ = [
    name
    for name in RESOURCES
    if "get" in CATALOGUE[name].operations and not CATALOGUE[name].operations["get"].by
]
#: Values that differ from one request to the next.
MOVING = {"Time"}


def from_api(sandbox: Sandbox, name: str, url: str) -> Any:
    """What the API says of the record at an address of the console."""
    meta = CATALOGUE[name]
    query = parse_qs(urlsplit(url).query)
    ids = [*query.get("parent", []), *query.get("id", [""])[0].split("/")]
    operation = meta.operations["get"]
    path = re.sub(r"{\w+}", lambda _: ids.pop(0), operation.path)
    version = "v3" if name.startswith("v3.") else "v2"
    reply = requests.get(
        f"{sandbox.base_url}/stores/{sandbox.store_hash}/{version}{path}",
        params={each.wire: "1" for each in operation.parameters if each.required},
        headers={"X-Auth-Token": sandbox.token},
        timeout=30,
    )
    assert reply.ok, reply.text
    found = reply.json()
    return found[operation.envelope] if operation.envelope else found


def test_the_index_lists_every_resource(browser: Browser) -> None:
    text = browser.get("records").reply.text
    assert re.findall(r'<td><a href="[^"]*/records?/([\w.]+)"', text) == RESOURCES


def test_the_index_can_be_searched(browser: Browser) -> None:
    page = browser.get("records", q="/catalog/brands")
    assert [*page.links][-2:] == ["BrandMetafields", "Brands"]


@pytest.mark.parametrize("name", RESOURCES)
def test_records_are_listed_and_open(sandbox: Sandbox, browser: Browser, name: str) -> None:
    meta = CATALOGUE[name]
    listed = browser.get(f"records/{name}")
    assert (listed.status, listed.alerts) == (200, [])
    assert listed.title.startswith(f"{name.removeprefix('v3.')} (")
    for url in listed.records[-1:]:
        page = browser.get(url)
        assert page.status == 200, url
        if name in READ and name not in MOVING:
            assert page.record == from_api(sandbox, name, url)
        assert any("Save" in each.text for each in page.forms) == ("update" in meta.operations)
        assert any("Delete" in each.text for each in page.forms) == ("delete" in meta.operations)
    assert browser.get(f"new/{name}").status == (200 if "create" in meta.operations else 404)


CHANGED = [name for name in RESOURCES if "update" in CATALOGUE[name].operations]


def changeable(body: dict[str, Any]) -> tuple[str, Any] | None:
    """A field of a body and another value of it."""
    for name, value in body.items():
        if isinstance(value, bool):
            return name, not value
    texts = [name for name, value in body.items() if isinstance(value, str)]
    return (texts[0], f"{body[texts[0]]} x") if texts else None


@pytest.mark.parametrize("name", CHANGED)
def test_a_record_is_changed_or_the_form_says_why_not(browser: Browser, name: str) -> None:
    listed = browser.get(f"records/{name}")
    for url in listed.records[:1]:
        page = browser.get(url)
        body = json.loads(page.form("Save").fields["body"])
        change = changeable(body)
        if change is None:
            continue
        field, value = change
        typed = json.dumps({**body, field: value})
        after = browser.submit(page, "Save", body=typed)
        if after.status == 200:
            assert after.notes == ["Done: The record was saved."]
            assert after.record[field] == value
        else:
            assert 400 <= after.status < 500
            assert field in after.alerts[0] or "'" in after.alerts[0]
            assert after.form("Save").fields["body"].removeprefix("\n") == typed


def new(browser: Browser, name: str, body: Any, **given: str) -> Page:
    """Create a record."""
    return browser.submit(browser.get(f"new/{name}"), "Create", body=json.dumps(body), **given)


#: Resources that are written in different ways: the body, the parents, and a change.
WRITTEN: dict[str, tuple[dict[str, Any], dict[str, str], dict[str, Any]]] = {
    "Brands": ({"name": "Made"}, {}, {"page_title": "Changed"}),
    "v3.Brands": ({"name": "Made 3"}, {}, {"name": "Renamed"}),
    "v3.ProductImages": (
        {"image_url": "https://example.com/a.png"},
        {"parent-0": "1"},
        {"description": "Changed"},
    ),
    "v3.Customers": (
        {"email": "new@example.com", "first_name": "Ada", "last_name": "Byron"},
        {},
        {"first_name": "Augusta"},
    ),
    "v3.ProductMetafields": (
        {"namespace": "a", "key": "b", "value": "c", "permission_set": "app_only"},
        {"parent-0": "2"},
        {"value": "Changed"},
    ),
    "v3.PriceLists": ({"name": "Wholesale"}, {}, {"active": True}),
    "v3.Webhooks": (
        {"scope": "store/cart/*", "destination": "https://127.0.0.1:9/a"},
        {},
        {"is_active": False},
    ),
    "v3.Segments": ({"name": "Friends"}, {}, {"description": "Changed"}),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_record_is_created_changed_and_deleted(browser: Browser, name: str) -> None:
    body, parents, change = WRITTEN[name]
    made = new(browser, name, body, **parents)
    assert (made.alerts, made.notes) == ([], ["Done: The record was created."])
    url = made.reply.url.partition("&done")[0]
    shown = made.record
    assert {field: shown[field] for field in body if field in shown} == {
        field: value for field, value in body.items() if field in shown
    }
    edited = {**json.loads(made.form("Save").fields["body"]), **change}
    saved = browser.submit(made, "Save", body=json.dumps(edited))
    assert (saved.alerts, saved.notes) == ([], ["Done: The record was saved."])
    assert {field: saved.record[field] for field in change} == change
    assert browser.get(url).record == saved.record
    listed = browser.submit(saved, "Delete")
    assert (listed.status, browser.get(url).status) == (200, 404)
    assert url not in [*listed.links.values()]


def test_the_way_leads_up_and_down(browser: Browser) -> None:
    product = browser.get("record/v3.Products", id="1")
    images = browser.get(product.links["ProductImages"])
    assert images.reply.url.endswith("records/v3.ProductImages?parent=1")
    image = browser.get(images.records[-1])
    assert {"Records", "Products 1", "ProductImages"} <= set(image.links)
    assert browser.get(image.links["Products 1"]).record == product.record


def test_a_list_has_pages(sandbox: Sandbox, browser: Browser) -> None:
    first = browser.get("records/Countries")
    assert "1-50 of 251" in first.text
    assert "Previous" not in first.links
    second = browser.get(first.links["Next"])
    assert "51-100 of 251" in second.text
    last = browser.get(second.links["Last"])
    assert "251-251 of 251" in last.text
    assert "Next" not in last.links
    assert browser.get("records/Countries", page="7").status == 200
    for page in ("0", "x", "-1", "\u0663"):
        assert browser.get("records/Countries", page=page).status == 400


def test_a_list_is_filtered_as_the_api_filters(browser: Browser) -> None:
    page = browser.submit(
        browser.get("records/v3.Products"), "Filter", by="name", value="Desk Lamp"
    )
    assert ("Desk Lamp" in page.cells, len(page.records)) == (True, 1)
    wrong = browser.submit(browser.get("records/Orders"), "Filter", by="min_id", value="many")
    assert (wrong.status, wrong.alerts) == (
        400,
        ["Not done: The parameter 'min_id' is invalid: int is expected."],
    )
    assert browser.get("records/Orders", by="nothing", value="1").status == 400


def test_a_record_is_found_by_id(browser: Browser) -> None:
    assert browser.submit(browser.get("records/Orders"), "Open record", id="101").status == 200
    page = browser.get("records/ProductImages")
    assert browser.submit(page, "Open record", parent="1", id="1").record["product_id"] == 1
    assert browser.submit(page, "Open record", parent="2", id="1").status == 404


@pytest.mark.parametrize(
    "path",
    [
        *("records/Nothing", "records/v3.Nothing", "records/v4.Brands", "records/", "nothing"),
        *("record/Brands", "record/Brands?id=99", "record/Brands?id=1&parent=1"),
        *("record/ProductImages?id=1", "record/ProductImages?parent=99&id=1", "new/Nothing"),
        *("record/v3.ChannelSite?parent=99", "records/ProductImages?parent=1&parent=2"),
        *("requests/99", "requests/x", "requests/0", "requests/1/2", "../unknown/requests"),
    ],
)
def test_what_does_not_exist_has_a_page_that_says_so(browser: Browser, path: str) -> None:
    page = browser.get(path)
    assert page.status == 404
    assert "Not found" in page.text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"name": ', "This is not valid JSON: line 1, column 10"),
        ("", "This is not valid JSON"),
        ("[1]", "Enter a JSON object"),
        ('{"name": NaN}', "This is not valid JSON"),
        ('{"name": "\\ud800"}', "This is not valid JSON"),
        ("[" * 100_000, "nested too deeply"),
        ('{"name": 7}', "The field 'name' is invalid"),
        ('{"unknown": 7}', "The field 'unknown'"),
        ('{"name": "Clay & Co"}', "unique"),
        ("<script>alert(1)</script>\n'\"&amp;", "This is not valid JSON"),
        ("\n\n{", "This is not valid JSON: line 3"),
    ],
)
@pytest.mark.parametrize(
    ("path", "button"), [("record/Brands?id=1", "Save"), ("new/Brands", "Create")]
)
def test_a_refused_text_is_kept_with_the_reason(
    browser: Browser, path: str, button: str, text: str, reason: str
) -> None:
    before = browser.get("record/Brands?id=1").record
    page = browser.submit(browser.get(path), button, body=text)
    assert 400 <= page.status < 500
    assert reason in page.alerts[0]
    assert page.form(button).fields["body"].removeprefix("\n") == text.replace("\n", "\r\n") or (
        page.form(button).fields["body"][1:] == text
    )
    assert browser.get("record/Brands?id=1").record == before


def test_only_changed_fields_are_sent(sandbox: Sandbox, browser: Browser) -> None:
    """So a page that is out of date overwrites nothing that it does not change."""
    page = browser.get("record/Brands", id="3")
    body = json.loads(page.form("Save").fields["body"])
    sandbox.api().v3.Brands.update(3, name="Renamed since")
    saved = browser.submit(page, "Save", body=json.dumps({**body, "page_title": "New"}))
    assert (saved.record["name"], saved.record["page_title"]) == ("Renamed since", "New")
    same = browser.submit(saved, "Save")
    assert (same.status, same.notes) == (400, [])
    assert "Nothing was changed" in same.alerts[0]


def test_a_record_that_was_deleted_before_is_not_found(browser: Browser) -> None:
    page = new(browser, "Brands", {"name": "Short-lived"})
    assert browser.submit(page, "Delete").status == 200
    assert browser.submit(page, "Save", body='{"name": "x"}').status == 404
    assert browser.submit(page, "Delete").status == 404


def test_a_record_below_needs_its_parent(browser: Browser) -> None:
    body = {"image_url": "https://example.com/a.png"}
    missing = new(browser, "v3.ProductImages", body)
    assert "product_id" in missing.alerts[0]
    unknown = new(browser, "v3.ProductImages", body, **{"parent-0": "99"})
    assert unknown.status == 404
    assert unknown.form("Create").fields["parent-0"] == "99"


def test_console_changes_are_events_but_no_requests_of_the_app(sandbox: Sandbox) -> None:
    with Sandbox(admin=True, quota=1, scopes=[], demo=False) as other:
        other.seed("Webhooks", {"scope": "store/product/*", "destination": "https://127.0.0.1:9/a"})
        other.webhooks.automatic = False
        browser = Browser(other)
        browser.sign_in()
        for name in ("Mug", "Bowl"):
            body = {"name": name, "price": 1, "weight": 1, "type": "physical"}
            assert new(browser, "v3.Products", body).alerts == []
        assert [each.payload["scope"] for each in other.webhooks.pending] == [
            "store/product/created",
            "store/product/created",
        ]
        assert (other.requests, other.quota.used) == ([], 0)
