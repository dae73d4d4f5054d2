"""Who may use the console, and that no data becomes a part of a page."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from urllib.parse import quote, urljoin

import pytest
import requests
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.console.markup import document, tag

from .browsing import Browser, Page

SCRIPT = "<script>alert(1)</script>"
PAGES = (
    *("requests", "requests/1", "records", "records/Brands", "record/Brands?id=1", "new/Brands"),
    *("faults", "faults?kind=status", "webhooks", "store", "records/Nothing", "nothing"),
)
FILES = ("style.css", "script.js", "icon.svg")


@pytest.fixture(scope="module", autouse=True)
def one_request(sandbox: Sandbox) -> None:
    sandbox.api().Time.get()


@pytest.fixture
def stranger(sandbox: Sandbox) -> Iterator[Browser]:
    """A browser that has not signed in."""
    visitor = Browser(sandbox)
    with visitor.session:
        yield visitor


# --- without admin --------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["", "console/", "console/sandbox1/requests", "console/style.css"])
def test_a_sandbox_without_admin_has_no_console(path: str) -> None:
    with Sandbox() as plain:
        reply = requests.get(f"{plain.base_url}/sandbox/{path}", timeout=30)
    assert reply.status_code == 404


def test_a_sandbox_without_admin_does_not_load_the_console() -> None:
    code = (
        "import sys; from bigcommerce_sdk.sandbox import Sandbox; Sandbox(demo=False)\n"
        "print(any('sandbox.console' in name for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
    assert done.stdout.split() == [b"False"]


# --- signing in -----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PAGES)
def test_pages_need_the_token_of_a_store(stranger: Browser, path: str) -> None:
    page = stranger.get(path)
    assert (page.status, page.title) == (401, "Sign in - Sandbox")
    assert [*page.forms[0].fields] == ["next", "token"]
    assert stranger.post(path.partition("?")[0], {"operation": "post_reset"}).status == 401


def test_signing_in_opens_the_page_that_was_asked_for(stranger: Browser) -> None:
    asked = stranger.get("records/Brands", by="name", value="R&D")
    page = stranger.submit(asked, "Sign in", token=stranger.sandbox.token)
    assert page.reply.url.endswith("/records/Brands?by=name&value=R%26D")
    [signed_in] = page.reply.history
    cookie = signed_in.headers["Set-Cookie"]
    assert cookie.endswith("; Path=/sandbox/; HttpOnly; SameSite=Strict")
    assert stranger.sandbox.token not in cookie
    assert stranger.post("../sign-out", {}).status == 401
    assert stranger.get("requests").status == 401


@pytest.mark.parametrize("path", ["/sandbox", "/sandbox/", "/sandbox/console/"])
def test_the_root_leads_to_the_console(browser: Browser, path: str) -> None:
    reply = browser.session.get(f"{browser.sandbox.base_url}{path}", timeout=30)
    assert reply.url == f"{browser.home}requests"


def test_a_wrong_token_is_refused(stranger: Browser) -> None:
    for token in ("", "wrong", "\N{SNOWMAN}", SCRIPT):
        page = stranger.sign_in(token)
        assert page.status == 403
        assert page.alerts == ["Not done: No store has this access token."]
    assert len(stranger.session.cookies) == 0


@pytest.mark.parametrize(
    "goal", ["https://example.com/", "//example.com", "/stores/", "javascript:"]
)
def test_signing_in_leads_nowhere_else(stranger: Browser, goal: str) -> None:
    page = stranger.post("../sign-in", {"token": stranger.sandbox.token, "next": goal})
    assert page.reply.url == f"{stranger.home}requests"


@pytest.mark.parametrize("text", ["\r\nX: y", "\N{LINE SEPARATOR}", "\0", "[", "\u00e9?a=%26"])
def test_signing_in_leads_to_addresses_with_any_text(stranger: Browser, text: str) -> None:
    goal = f"/sandbox/console/{text}"
    page = stranger.post("../sign-in", {"token": stranger.sandbox.token, "next": goal})
    assert [each.status_code for each in page.reply.history] == [303]
    assert page.status == 404
    assert page.reply.url.isascii()
    assert "X" not in page.reply.history[0].headers


@pytest.mark.parametrize("value", [b"x", b"", b"\xff\xfe", b'"', b"\xed\xa0\x80", b"a=b; c"])
def test_any_other_cookie_is_not_valid(sandbox: Sandbox, value: bytes) -> None:
    host = sandbox.base_url.partition("//")[2]
    connection = HTTPConnection(host, timeout=30)
    name = f"sandbox-console-{host.rpartition(':')[2]}".encode()
    connection.request(
        "GET", "/sandbox/console/sandbox1/store", headers={"Cookie": name + b"=" + value}
    )
    with connection.getresponse() as reply:
        assert reply.status == 401
    connection.close()


def test_the_first_token_opens_all_stores_and_others_their_own() -> None:
    with Sandbox(admin=True) as sandbox:
        second = sandbox.add_store("second1", demo=False)
        first, other = Browser(sandbox), Browser(sandbox, second)
        assert first.sign_in().reply.url == f"{first.home}requests"
        assert {"sandbox1", "second1"} <= set(first.get("requests").links)
        assert first.get(f"{other.home}store").status == 200
        assert other.sign_in().reply.url == f"{other.home}requests"
        assert other.get(f"{first.home}requests").status == 404
        page = other.get("store")
        assert "Add a store" not in page.text
        assert "sandbox1" not in page.text
        for name in ("post_stores_reset", "delete_stores_store_hash", "patch_clock"):
            fields = {"operation": name, "store_hash": "second1", "seconds": "9"}
            assert other.post("store", fields).status == 403
        assert len(sandbox.stores) == 2


# --- other origins --------------------------------------------------------------------------------

FOREIGN = [
    {},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": "http://["},
    {"Origin": ""},
    {"Origin": "null", "Host": ""},
    {"Origin": "http://127.0.0.1:1"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
    {"Sec-Fetch-Site": "same-origin", "Origin": "https://evil.example"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_a_page_of_another_origin_changes_nothing(
    sandbox: Sandbox, browser: Browser, headers: dict[str, str]
) -> None:
    before = sandbox.snapshot()
    sent = {
        "record/Brands?id=1": {"verb": "delete"},
        "new/Brands": {"body": '{"name": "Evil"}'},
        "faults": {"operation": "post_faults", "fault": "reset"},
        "store": {"operation": "post_reset"},
        "requests": {"operation": "delete_requests"},
        "../sign-out": {"x": "1"},
        "../sign-in": {"token": sandbox.token},
    }
    for path, fields in sent.items():
        reply = browser.session.post(
            urljoin(browser.home, path),
            data=fields,
            headers={**headers},
            allow_redirects=False,
        )
        assert reply.status_code == 403, path
        assert "Set-Cookie" not in reply.headers
    assert (sandbox.snapshot(), sandbox.faults.pending) == (before, [])
    assert sandbox.requests
    assert browser.get("store").status == 200


def test_the_pages_of_the_console_may_send_forms(sandbox: Sandbox, browser: Browser) -> None:
    for headers in (
        {"Origin": sandbox.base_url},
        {"Sec-Fetch-Site": "same-origin"},
        {"Origin": sandbox.base_url, "Sec-Fetch-Site": "same-origin"},
    ):
        reply = browser.session.post(
            f"{browser.home}store", data={"operation": "post_quota_restart"}, headers=headers
        )
        assert reply.status_code == 200


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS"])
def test_other_methods_are_refused(browser: Browser, method: str) -> None:
    reply = browser.session.request(method, f"{browser.home}store", headers=browser.origin)
    assert (reply.status_code, reply.headers["Allow"]) == (405, "GET, POST")


@pytest.mark.parametrize("path", PAGES)
def test_a_head_request_has_the_headers_of_the_page(browser: Browser, path: str) -> None:
    whole = browser.session.get(browser.home + path)
    head = browser.session.head(browser.home + path)
    assert (head.status_code, head.content) == (whole.status_code, b"")
    assert head.headers["Content-Length"] == whole.headers["Content-Length"]


@pytest.mark.parametrize("path", ["requests/1", "records", "records/Brands"])
def test_pages_without_forms_take_none(browser: Browser, path: str) -> None:
    assert browser.post(path, {"x": "1"}).status == 405


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{}", "application/json", 415),
        (b"a=b", "text/plain", 415),
        (b"a=%ff", "application/x-www-form-urlencoded", 400),
        (b"\xff=1", "application/x-www-form-urlencoded", 400),
        (b"a=1&" * 2000, "application/x-www-form-urlencoded", 400),
        (b"", "application/x-www-form-urlencoded", 400),
        (b"operation=get_health", "application/x-www-form-urlencoded", 400),
        (b"operation=put_snapshot", "application/x-www-form-urlencoded", 400),
    ],
)
def test_other_bodies_are_refused(browser: Browser, content: bytes, kind: str, status: int) -> None:
    headers = {**browser.origin, "Content-Type": kind}
    reply = browser.session.post(f"{browser.home}store", data=content, headers=headers)
    assert (reply.status_code, "Refused" in reply.text) == (status, True)


# --- pages ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", PAGES)
def test_pages_load_nothing_but_the_files_of_the_console(browser: Browser, path: str) -> None:
    page = browser.get(path)
    policy = page.reply.headers["Content-Security-Policy"].split("; ")
    assert "default-src 'none'" in policy
    assert {"base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"} <= set(policy)
    assert not re.search(r"unsafe|\*|https?:|data:", " ".join(policy))
    assert page.reply.headers["X-Content-Type-Options"] == "nosniff"
    assert page.reply.headers["Cache-Control"] == "no-store"
    loaded = [
        each.get("src") or each["href"] for tag, each in page.tags if tag in ("script", "link")
    ]
    assert loaded == [f"/sandbox/console/{name}" for name in ("icon.svg", "style.css", "script.js")]
    for name, attributes in page.tags:
        assert name not in ("style", "iframe", "img", "object", "base", "svg")
        assert not [each for each in attributes if each == "style" or each.startswith("on")]


@pytest.mark.parametrize("name", FILES)
def test_files_are_served_to_anyone_and_load_nothing(stranger: Browser, name: str) -> None:
    reply = stranger.session.get(f"{stranger.home}../{name}")
    assert reply.status_code == 200
    assert reply.headers["X-Content-Type-Options"] == "nosniff"
    text = reply.text.replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert not re.search(r"https?:|//[a-z]|@import|url\(|\beval\b|innerHTML", text)


def test_no_page_has_a_secret(sandbox: Sandbox, browser: Browser) -> None:
    sandbox.add_store("other1", token="another-secret-token")
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/brands"
    requests.get(url, headers={"X-Auth-Token": sandbox.token}, timeout=30)
    requests.get(url, auth=("admin", sandbox.token), timeout=30)
    requests.get(url, headers={"X-Auth-Token": "wrong-token", "X-Copy": sandbox.token}, timeout=30)
    last = sandbox.requests[-1].id
    for path in (*PAGES, *(f"requests/{number}" for number in range(last - 2, last + 1))):
        text = browser.get(path).reply.text
        for secret in (sandbox.token, sandbox.client_secret, "another-secret-token", "wrong-token"):
            assert secret not in text, path
    assert "***" in browser.get(f"requests/{last}").text


# --- escaping -------------------------------------------------------------------------------------

NASTY = [
    SCRIPT,
    "</textarea></pre></title>",
    "\"'><b onclick=x>",
    "&lt;&#60;",
    "-->",
    "]]>",
    "\n\n x",
]


def structure(page: Page) -> list[tuple[str, tuple[str, ...]]]:
    """The elements of a page with the names of their attributes: all that is not text."""
    return [(name, tuple(attributes)) for name, attributes in page.tags]


def with_examples(test: Callable[..., None]) -> Callable[..., None]:
    for text in NASTY:
        test = example(text=text)(test)
    return test


@pytest.fixture(scope="module")
def brand(sandbox: Sandbox) -> str:
    """The id of a brand whose title is any text."""
    [row] = sandbox.seed("Brands", {"name": "Escaped", "page_title": "-"})
    return str(row["id"])


@with_examples
@settings(max_examples=15, deadline=None)
@given(text=st.text(max_size=60))
def test_any_text_is_shown_as_text_and_survives_the_form(
    sandbox: Sandbox, browser: Browser, brand: str, text: str
) -> None:
    assume(text != "-")
    plain = browser.get("record/Brands", id=brand)
    after = browser.submit(plain, "Save", body=_with_title(plain, text))
    assert after.record["page_title"] == text
    after = browser.get("record/Brands", id=brand)
    assert structure(after) == structure(plain)
    listed = browser.get("records/Brands")
    assert {name for name, _ in structure(listed)}.isdisjoint({"b", "pre", "textarea"})
    assert sum(name == "script" for name, _ in structure(listed)) == 1
    assert text in listed.cells or "\0" in text
    typed = after.form("Save").fields["body"].removeprefix("\n")
    again = browser.submit(after, "Save", body=_with_title(after, "-"))
    assert browser.submit(again, "Save", body=typed).record["page_title"] == text
    assert browser.submit(after, "Save", body=_with_title(after, "-")).record["page_title"] == "-"


def _with_title(page: Page, title: str) -> str:
    body = json.loads(page.form("Save").fields["body"])
    return json.dumps({**body, "page_title": title}, ensure_ascii=False)


#: Texts that a client sends as they are: no control characters, no space at an end.
SENDABLE = st.lists(
    st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=20),
    min_size=1,
    max_size=3,
).map(" ".join)


@with_examples
@settings(max_examples=15, deadline=None)
@given(text=SENDABLE)
def test_any_request_is_shown_as_text(sandbox: Sandbox, browser: Browser, text: str) -> None:
    def shown(text: str) -> tuple[Page, Page]:
        sandbox.journal.clear()
        url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/brands/"
        requests.post(
            url + quote(text, safe=""),
            params={text: text},
            json={text: text},
            headers={
                "X-Auth-Token": sandbox.token,
                "X-Text": text.encode("ascii", "ignore").decode().strip(),
            },
            timeout=30,
        )
        [recorded] = sandbox.requests
        assert recorded.query == {text: text}
        return browser.get("requests"), browser.get(f"requests/{recorded.id}")

    assume(text.strip() == text and text.isprintable())
    listed, page = shown(text)
    plain_list, plain = shown("x")
    assert structure(listed) == structure(plain_list)
    assert structure(page) == structure(plain)
    assert page.cells.count(text) >= 2 or "\0" in text


def test_a_name_is_text_in_every_place(sandbox: Sandbox, browser: Browser) -> None:
    sandbox.seed("Brands", {"name": SCRIPT, "page_title": SCRIPT})
    key = str(sandbox.snapshot()["Brands"][-1]["id"])
    sandbox.faults.add_json({"fault": "html", "html": SCRIPT, "path": f"/{SCRIPT}*"})
    paths = ("records/Brands", f"record/Brands?id={key}", "faults", "faults?kind=html")
    echoed = (
        f"records?q={SCRIPT}",
        f"records/Brands?by=name&value={SCRIPT}",
        f"requests?path={SCRIPT}",
    )
    for path in (
        *paths,
        *echoed,
        f"faults?kind={SCRIPT}",
        f"records/{SCRIPT}",
        f"store?done={SCRIPT}",
    ):
        page = browser.get(path)
        assert SCRIPT not in page.reply.text, path
        assert sum(name == "script" for name, _ in page.tags) == 1
    sandbox.faults.clear()


def test_markup_escapes_text_and_attributes() -> None:
    element = tag("a", SCRIPT, [None, 1, ["&"]], href="\"'<>&", title=None, hidden=False, open=True)
    assert str(element) == (
        '<a href="&quot;&#x27;&lt;&gt;&amp;" open>'
        "&lt;script&gt;alert(1)&lt;/script&gt;1&amp;</a>"
    )
    assert str(tag("input", value="\0")) == '<input value="\N{REPLACEMENT CHARACTER}">'
    assert document(tag("p", "\ud800")) == b"<!doctype html>\n<p>?</p>\n"
    assert str(tag("textarea", "\nx")) == "<textarea>\n\nx</textarea>"
