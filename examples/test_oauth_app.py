"""The app over real HTTP, with callbacks of BigCommerce and forged requests."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import requests

from bigcommerce_sdk.sandbox import Sandbox, SandboxStore
from bigcommerce_sdk.sandbox.faults import Status
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import Person
from examples.conftest import Serve
from examples.oauth_app import REDIRECT_URI, WANTED, App
from examples.oauth_shops import Shops

Reply = requests.Response


class Browser:
    """A client of the app that acts as BigCommerce and a merchant's browser."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.session = ""

    def get(self, path: str, query: dict[str, str] | None = None) -> Reply:
        headers = {"Cookie": f"session={self.session}"}
        reply = requests.get(
            self.url + path, query, headers=headers, allow_redirects=False, timeout=20
        )
        # set by hand: browsers treat this machine as secure, requests does not
        found = re.match("session=([^;]+);.*HttpOnly", reply.headers.get("Set-Cookie", ""))
        self.session = found[1] if found else self.session
        return reply

    def post(self, path: str, **form: str) -> Reply:
        headers = {"Cookie": f"session={self.session}"}
        return requests.post(
            self.url + path, form, headers=headers, allow_redirects=False, timeout=20
        )

    def install(self, store: SandboxStore, scope: str = WANTED) -> Reply:
        return self.get("/auth", store.callbacks.install(REDIRECT_URI, scope))

    def form_token(self) -> str:
        [token] = re.findall("name=csrf value=([0-9a-f]+)", self.get("/").text)
        return str(token)


@pytest.fixture
def shops(tmp_path: Path) -> Shops:
    return Shops(tmp_path / "shops.db")


@pytest.fixture
def browser(
    bigcommerce_sandbox: Sandbox, shops: Shops, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Browser]:
    monkeypatch.setenv("BC_AUTH_SERVICE", bigcommerce_sandbox.base_url)
    monkeypatch.setenv("BC_API_ENDPOINT", bigcommerce_sandbox.base_url)
    secret = Secret(bigcommerce_sandbox.client_secret)
    with closing(App(bigcommerce_sandbox.client_id, secret, shops)) as app:
        yield Browser(serve(app.answer))


@pytest.fixture
def merchant(browser: Browser, bigcommerce_sandbox: Sandbox) -> Browser:
    """A browser of a merchant who installed and opened the app."""
    assert browser.install(bigcommerce_sandbox).status_code == 200
    assert browser.get("/load", bigcommerce_sandbox.callbacks.load()).status_code == 303
    return browser


def test_a_merchant_who_opens_the_app_sees_the_name_of_the_shop(merchant: Browser) -> None:
    assert "<h1>Harbour &amp; Hearth</h1>" in merchant.get("/").text


def test_load_redirects_to_a_url_without_the_token(
    browser: Browser, bigcommerce_sandbox: Sandbox
) -> None:
    browser.install(bigcommerce_sandbox)
    reply = browser.get("/load", bigcommerce_sandbox.callbacks.load())
    assert (reply.status_code, reply.headers["Location"]) == (303, "/")


def test_installing_logs_nobody_in(browser: Browser, bigcommerce_sandbox: Sandbox) -> None:
    assert "Set-Cookie" not in browser.install(bigcommerce_sandbox).headers
    assert browser.get("/").status_code == 403


def test_a_code_is_good_for_one_install(browser: Browser, bigcommerce_sandbox: Sandbox) -> None:
    query = bigcommerce_sandbox.callbacks.install(REDIRECT_URI, WANTED)
    assert [browser.get("/auth", query).status_code for _ in range(2)] == [200, 502]


def test_a_callback_without_a_code_says_what_is_missing(
    browser: Browser, bigcommerce_sandbox: Sandbox
) -> None:
    query = bigcommerce_sandbox.callbacks.install(REDIRECT_URI, WANTED) | {"code": ""}
    reply = browser.get("/auth", query)
    assert (reply.status_code, "code is missing" in reply.text) == (400, True)


def test_too_narrow_scopes_are_told_and_the_token_is_not_kept(
    browser: Browser, bigcommerce_sandbox: Sandbox, shops: Shops
) -> None:
    reply = browser.install(bigcommerce_sandbox, "store_v2_information_read_only")
    assert reply.status_code == 403
    assert "store_v2_customers_read_only" in reply.text
    assert shops.find(bigcommerce_sandbox.store_hash) is None


def test_an_install_that_failed_can_be_tried_again(
    browser: Browser, bigcommerce_sandbox: Sandbox
) -> None:
    bigcommerce_sandbox.faults.add(Status(503), method="POST", path="/")
    query = bigcommerce_sandbox.callbacks.install(REDIRECT_URI, WANTED)
    assert [browser.get("/auth", query).status_code for _ in range(2)] == [502, 200]


def test_a_tampered_payload_opens_nothing(browser: Browser, bigcommerce_sandbox: Sandbox) -> None:
    browser.install(bigcommerce_sandbox)
    query = bigcommerce_sandbox.callbacks.load()
    head, claims, signature = query["signed_payload_jwt"].split(".")
    other = bigcommerce_sandbox.callbacks.load(Person(1))["signed_payload_jwt"].split(".")[1]
    assert other != claims
    reply = browser.get("/load", {"signed_payload_jwt": f"{head}.{other}.{signature}"})
    assert (reply.status_code, "signature" in reply.text) == (401, True)
    assert browser.get("/").status_code == 403


@pytest.mark.parametrize("path", ["/load", "/uninstall", "/remove_user"])
def test_a_payload_that_was_used_is_good_for_nothing_else(
    browser: Browser, bigcommerce_sandbox: Sandbox, path: str
) -> None:
    browser.install(bigcommerce_sandbox)
    query = bigcommerce_sandbox.callbacks.load()
    browser.get("/load", query)
    reply = browser.get(path, query)
    assert (reply.status_code, "used before" in reply.text) == (401, True)
    assert browser.get("/").status_code == 200


def test_a_payload_of_a_store_without_the_app_opens_nothing(
    browser: Browser, bigcommerce_sandbox: Sandbox
) -> None:
    assert browser.get("/load", bigcommerce_sandbox.callbacks.load()).status_code == 403


def test_uninstalling_forgets_the_token_and_ends_the_sessions(
    merchant: Browser, bigcommerce_sandbox: Sandbox, shops: Shops
) -> None:
    merchant.get("/uninstall", bigcommerce_sandbox.callbacks.uninstall())
    assert shops.find(bigcommerce_sandbox.store_hash) is None
    assert merchant.get("/").status_code == 403


def test_a_user_who_is_removed_is_logged_out_and_others_are_not(
    merchant: Browser, bigcommerce_sandbox: Sandbox
) -> None:
    helper = Browser(merchant.url)
    helper.get("/load", bigcommerce_sandbox.callbacks.load(Person(7)))
    merchant.get("/remove_user", bigcommerce_sandbox.callbacks.remove_user(Person(7)))
    assert (helper.get("/").status_code, merchant.get("/").status_code) == (403, 200)


def test_shops_are_kept_apart(merchant: Browser, bigcommerce_sandbox: Sandbox) -> None:
    other = bigcommerce_sandbox.add_store("other1")
    owner = Browser(merchant.url)
    owner.install(other)
    owner.get("/load", other.callbacks.load())
    owner.post("/greeting", greeting="Hej", csrf=owner.form_token())
    assert "Hej" in owner.get("/").text
    assert "Welcome back" in merchant.get("/").text
    assert [each.path for each in other.requests] == ["/", "/store", "/store"]


def test_a_shopper_is_greeted_as_the_merchant_likes(
    merchant: Browser, bigcommerce_sandbox: Sandbox
) -> None:
    changed = merchant.post("/greeting", greeting="Grüß Gott", csrf=merchant.form_token())
    assert changed.status_code == 303
    token = bigcommerce_sandbox.callbacks.current_customer(1)
    reply = requests.post(f"{merchant.url}/current_customer", {"token": token}, timeout=20)
    assert reply.json() == {"greeting": "Grüß Gott, Ada!"}
    assert reply.headers["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize("csrf", ["", "0" * 64, "é"])
def test_a_form_of_another_site_changes_nothing(merchant: Browser, csrf: str) -> None:
    assert merchant.post("/greeting", greeting="Boo", csrf=csrf).status_code == 403
    assert "Welcome back" in merchant.get("/").text


def test_a_form_token_of_another_session_changes_nothing(
    merchant: Browser, bigcommerce_sandbox: Sandbox
) -> None:
    other = Browser(merchant.url)
    other.get("/load", bigcommerce_sandbox.callbacks.load(Person(7)))
    reply = merchant.post("/greeting", greeting="Boo", csrf=other.form_token())
    assert reply.status_code == 403


def test_a_load_token_does_not_say_who_shops(
    merchant: Browser, bigcommerce_sandbox: Sandbox
) -> None:
    token = bigcommerce_sandbox.callbacks.load()["signed_payload_jwt"]
    reply = merchant.post("/current_customer", token=token)
    assert (reply.status_code, "purpose" in reply.text) == (401, True)


def test_text_of_the_merchant_is_no_markup(merchant: Browser) -> None:
    merchant.post("/greeting", greeting="'><script>", csrf=merchant.form_token())
    assert "<script>" not in merchant.get("/").text


def test_a_store_that_fails_is_told_without_secrets(
    merchant: Browser, bigcommerce_sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    bigcommerce_sandbox.faults.add(Status(400), path="/store")
    reply = merchant.get("/")
    assert reply.status_code == 502
    assert "GET /:" in caplog.text
    for secret in (bigcommerce_sandbox.token, bigcommerce_sandbox.client_secret, merchant.session):
        assert secret not in reply.text + caplog.text
