"""Echoed secrets and control characters of responses are never shown."""

from __future__ import annotations

import ast
import base64
import copy
import html
import json
import logging
import pickle
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

import bigcommerce_sdk
from bigcommerce_sdk import exception
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    BatchException,
    BigcommerceException,
    ConfigurationException,
    GraphQLException,
    HttpException,
    InvalidValueException,
    SignatureException,
    TransportException,
    printable,
)
from bigcommerce_sdk.http.masking import is_secret_name, masked
from bigcommerce_sdk.http.protocol import RESERVED_HEADERS, read_errors
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.secret import Secret
from tests.both import for_both_clients
from tests.runtime.loopback import STORE, TOKEN, Loopback, Reply

pytestmark = for_both_clients

BASIC = base64.b64encode(f"ada:{TOKEN}".encode()).decode()

#: How a reply may spell what was sent.
SPELLINGS: dict[str, Callable[[str], str]] = {
    "plain": str,
    "quoted": lambda text: quote(text, safe=""),
    "in a form": quote_plus,
    "quoted in lower case": lambda text: "".join(f"%{ord(c):02x}" for c in text),
    "JSON": lambda text: json.dumps(text)[1:-1],
    "JSON with slashes escaped": lambda text: json.dumps(text)[1:-1].replace("/", "\\/"),
    "JSON, all escaped": lambda text: "".join(f"\\u{ord(c):04X}" for c in text),
    "HTML": html.escape,
    "HTML by number": lambda text: "".join(f"&#{ord(c)};" for c in text),
    "HTML by hexadecimal": lambda text: "".join(f"&#x{ord(c):X};" for c in text),
    "base64": lambda text: base64.b64encode(text.encode()).decode(),
    "base64 of a pair": lambda text: base64.b64encode(f"user:{text}".encode()).decode(),
    "base64 of URLs": lambda text: base64.urlsafe_b64encode(f"x{text}".encode()).decode(),
    "hexadecimal": lambda text: text.encode().hex(),
    "hexadecimal in pairs": lambda text: text.encode().hex(" ").upper(),
    "hexadecimal of a program": lambda text: ", 0x".join(f"{ord(c):02x}" for c in text),
    "quoted twice": lambda text: quote("".join(f"%{ord(c):02X}" for c in text), safe=""),
    "JSON in JSON": lambda text: "".join(f"\\\\u{ord(c):04x}" for c in text),
    "HTML by number, twice": lambda text: "".join(f"&amp;#{ord(c)};" for c in text),
    "capitals": str.upper,
}
#: How a reply may spell a long secret in pieces; no header can hold these.
PIECES: dict[str, Callable[[str], str]] = {
    "folded": lambda text: f"{text[:7]}\r\n  {text[7:]}",
    "folded, in JSON": lambda text: f"{text[:7]}\\r\\n\\t{text[7:]}",
    "two texts": lambda text: json.dumps([text[:7], text[7:]]),
    "characters": lambda text: json.dumps(list(text)),
    "zero bytes between": "\0".join,
    "zero-width spaces between": "\u200b".join,
    "cut at its end": lambda text: text[: -len(text) // 4],
    "base64 in lines": lambda text: "\n".join(
        base64.b64encode(text.encode()).decode()[n : n + 8] for n in range(0, 4 * len(text), 8)
    ),
}


def seen(error: BaseException) -> str:
    """All that a person or a report may see of an error."""
    content = getattr(error, "content", b"")
    return " ".join(
        (
            str(error), repr(error), repr(error.args), repr(vars(error)), str(content),
            repr(getattr(error, "headers", "")), repr(getattr(error, "response", "")),
            pickle.dumps(error).decode("latin-1"),
        )
    )  # fmt: skip


@pytest.mark.parametrize("status", [200, 302, 400, 404, 429, 502, 599])
@pytest.mark.parametrize("spelled", SPELLINGS)
def test_an_echoed_token_is_masked(
    server: Loopback,
    client: BigcommerceApi,
    caplog: pytest.LogCaptureFixture,
    spelled: str,
    status: int,
) -> None:
    caplog.set_level(logging.DEBUG)
    echo = SPELLINGS[spelled](TOKEN)
    page = f"<html><b>X-Auth-Token: {echo}</b></html>".encode()
    server.answers(Reply(status, content=page, headers={"X-Echo": echo, "X-Request-Id": echo}))
    with pytest.raises(HttpException) as caught:
        client.Products.all()
    shown = seen(caught.value) + caplog.text.replace("urllib3", "")
    assert echo not in shown
    assert TOKEN not in shown
    assert "***" in str(caught.value.content)


@pytest.mark.parametrize("spelled", PIECES)
def test_a_token_in_pieces_is_masked(spelled: str) -> None:
    page = f"<b>X-Auth-Token: {PIECES[spelled](TOKEN)}</b>".encode()
    request = Request("GET", "https://api.example/x", {})
    shown = masked(Response(502, Headers(), page), request, {"X-Auth-Token": Secret(TOKEN)})
    assert b"***" in shown.content
    # base64 may keep the characters that depend on what follows
    left = [each for each in shown.content.decode() if each.isascii() and each.isalnum()]
    assert len(left) <= len("bXAuthTokenb") + 2


@pytest.mark.parametrize("charset", ["utf-16", "utf-16-be", "utf-32", "cp037", "latin-1"])
def test_a_token_in_another_character_set_is_masked(
    server: Loopback, client: BigcommerceApi, charset: str
) -> None:
    content = json.dumps({"message": f"bad {TOKEN}"}).encode(charset)
    kind = {"Content-Type": f"application/json; charset={charset}"}
    server.answers(Reply(400, content=content, headers=kind))
    with pytest.raises(HttpException) as caught:
        client.Products.all()
    assert str(caught.value).endswith("bad ***")
    assert TOKEN not in caught.value.content.decode(charset, "replace")


@pytest.mark.parametrize("secret", [TOKEN, "-" * 30 + "a", "nrt" * 10, "a" * 31, "\\" * 20])
@pytest.mark.parametrize("piece", ["-", "a", "\\", "\\n", "%25", "&amp;", "n ", "a" * 11 + " "])
def test_masking_takes_time_in_proportion_to_the_text(secret: str, piece: str) -> None:
    content = (piece * 200_000)[:200_000].encode()
    request = Request("GET", "https://api.example/x", {})
    shown = masked(Response(502, Headers(), content), request, {"X-Auth-Token": Secret(secret)})
    assert len(shown.content) <= len(content)


@pytest.mark.parametrize("line", [TOKEN, f"{TOKEN} x: y", f" {TOKEN}", f"é{TOKEN}"])
def test_headers_that_cannot_be_parsed_are_not_logged(
    server: Loopback, client: BigcommerceApi, caplog: pytest.LogCaptureFixture, line: str
) -> None:
    caplog.set_level(logging.DEBUG)
    head = f"HTTP/1.1 200 OK\r\n{line}\r\nContent-Length: 2\r\n\r\n[]".encode()
    server.answers(Reply(raw=head))
    with suppress(BigcommerceException):
        client.Products.all()
    assert TOKEN not in caplog.text


@pytest.mark.parametrize("name", ["message", "title", "detail", "errors", "error_description"])
def test_an_echoed_token_is_masked_in_parsed_errors(
    server: Loopback, client: BigcommerceApi, name: str
) -> None:
    server.answers(Reply(502, {name: f"bad {TOKEN}"}))
    with pytest.raises(HttpException) as caught:
        client.v3.get("/catalog/products")
    assert "bad ***" in str(caught.value)
    assert TOKEN not in seen(caught.value) + str(caught.value.errors)


def test_basic_credentials_are_masked_whole_and_decoded(server: Loopback) -> None:
    settings: dict[str, Any] = {"host": server.url, "basic_auth": ("ada", TOKEN), "max_retries": 0}
    with BigcommerceApi(**settings) as api:
        server.answers(Reply(502, content=f"Basic {BASIC} {BASIC} {TOKEN}".encode()))
        with pytest.raises(HttpException) as caught:
            api.Products.all()
        server.answers(Reply(401, content=f"Authorization: Basic {BASIC}".encode()))
        reason = str(api.check().reason)
    assert BASIC not in seen(caught.value) + reason
    assert TOKEN not in seen(caught.value)
    assert "401" in reason


def test_check_shows_no_echoed_token(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(Reply(502, content=f"X-Auth-Token: {TOKEN}\n\x1b[2J".encode()))
    found = client.check()
    assert not found
    assert TOKEN not in f"{found} {found!r} {found.reason}"
    assert "\x1b" not in str(found)


def test_secrets_of_the_body_are_masked(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(Reply(422, content=b"cannot use hook-header-value or Hunter2-Hunter2"))
    with pytest.raises(HttpException) as caught:
        client.Webhooks.create(
            scope="store/order/created",
            destination="https://app.example/hook",
            is_active=True,
            headers={"X-Mine": "hook-header-value"},
        )
    assert "hook-header-value" not in str(caught.value) + str(caught.value.content)
    server.answers(Reply(422, {"message": "Hunter2-Hunter2 is too easy"}))
    with pytest.raises(HttpException) as caught:
        client.connection.post("customers", {"_authentication": {"password": "Hunter2-Hunter2"}})
    assert str(caught.value.errors) == "[{'message': '*** is too easy'}]"


def test_secrets_of_headers_and_queries_are_masked(
    server: Loopback, client: BigcommerceApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bigcommerce_sdk")
    server.answers(Reply(502, content=b"gateway-key-1 query-key-1 fine"))
    with pytest.raises(HttpException) as caught:
        client.connection.request(
            "GET", "/x", query={"api_key": "query-key-1", "a": "fine"},
            headers={"X-Api-Key": "gateway-key-1"},
        )  # fmt: skip
    assert str(caught.value).endswith("*** *** fine")
    ours = [each.getMessage() for each in caplog.records if each.name == "bigcommerce_sdk"]
    assert ours[0] == f"GET /stores/{STORE}/v2/x?api_key=***&a=fine"


def test_errors_of_graphql_are_masked(server: Loopback, client: BigcommerceApi) -> None:
    server.answers({"errors": [{"message": f"got {TOKEN}\n\x1b[1m"}], "data": {"echo": TOKEN}})
    with pytest.raises(GraphQLException) as caught:
        client.graphql("{ a }")
    assert TOKEN not in seen(caught.value) + str(caught.value.data) + str(caught.value.errors)
    assert str(caught.value).endswith(r"got *** \x1b[1m")


def test_a_warning_is_masked_and_one_line(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(Reply(207, {"message": f"no {TOKEN}\n\x1b[1m \u202e\u00e9"}))
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        client.connection.put("blog/posts/1", {"title": "x"})
    text = str(told[0].message)
    assert TOKEN not in text
    assert text.isascii()
    assert text.isprintable()


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=4, max_size=30),
       st.sampled_from(sorted(SPELLINGS)))  # fmt: skip
def test_any_token_is_masked_in_any_spelling(token: str, spelled: str) -> None:
    request = Request("GET", "https://api.example/x", {})
    echo = SPELLINGS[spelled](token)
    found = masked(
        Response(502, Headers(), f"<{echo}>".encode()), request, {"X-Auth-Token": Secret(token)}
    ).content.decode()
    if not spelled.startswith("base64"):
        assert found.strip("<>") == "***"  # a token may begin or end like what is around it
    elif len(token) >= 12:
        assert echo not in found


@pytest.mark.parametrize(
    ("name", "is_secret"),
    [("X-Auth-Token", True), ("password", True), ("client_secret", True), ("api-key", True),
     ("X-Api-Key", True), ("Cookie", True), ("key", True), ("name", False), ("keyword", False),
     ("author", False), ("sku", False), ("monkey", False), ("compass", False)],
)  # fmt: skip
def test_names_that_tell_of_secrets(name: str, is_secret: bool) -> None:
    assert is_secret_name(name) is is_secret


# -- one line of ASCII -------------------------------------------------------------------------

FORGED = "x\nINFO:bigcommerce_sdk:DELETE /orders -> 204\r\x1b[31m\x00\x7f\u202e\u2066\u2028\u0085é"


def test_log_lines_cannot_be_forged(
    server: Loopback, client: BigcommerceApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bigcommerce_sdk")
    body = json.dumps([{"message": FORGED, "details": {FORGED: [FORGED]}}]).encode()
    server.answers(Reply(400, content=body, headers={"X-Request-Id": "a\x1b[1mb"}))
    with pytest.raises(HttpException) as caught:
        client.connection.get(f"products/{quote('é')}ü", name=FORGED)
    server.answers(Reply(500, content=FORGED.encode()))
    with pytest.raises(HttpException) as page:
        client.connection.get("products")
    ours = [each.getMessage() for each in caplog.records if each.name == "bigcommerce_sdk"]
    for text in (str(caught.value), str(page.value), *ours):
        assert text.isascii()
        assert text.isprintable()
    assert len(ours) == 4


@given(st.text(st.characters(codec=None)))
def test_printable_text_is_one_line_of_ascii(text: str) -> None:
    shown = printable(text)
    assert shown.isascii()
    assert shown.isprintable()
    assert printable(shown) == shown
    error = BigcommerceException(text)
    assert str(error) == shown
    assert str(pickle.loads(pickle.dumps(error))) == shown


ROOTS = [Path(bigcommerce_sdk.__file__).parent]


def _messages(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Texts that are raised, logged, warned or printed."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Raise) and node.exc is not None:
            inside: ast.AST = node.exc
        elif isinstance(node, ast.Call) and isinstance(node.func, (ast.Name, ast.Attribute)):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            shows = {"debug", "info", "warning", "error", "exception", "warn", "print", "write"}
            if name not in shows and not name.endswith(("Exception", "Error")):
                continue
            inside = node
        else:
            continue
        for each in ast.walk(inside):
            if isinstance(each, ast.Constant) and isinstance(each.value, str):
                yield each.lineno, each.value


def test_messages_are_ascii() -> None:
    wrong: list[str] = []
    count = 0
    for root in ROOTS:
        for file in sorted(root.rglob("*.py")):
            for line, text in _messages(ast.parse(file.read_text(encoding="utf-8"))):
                count += 1
                if not text.isascii():
                    wrong.append(f"{file.name}:{line}: {text!r}")
    assert wrong == []
    assert count > 400


def test_a_message_that_is_not_ascii_is_seen() -> None:
    source = 'raise ValueError(f"a → {b}")\nlog.info("…")\nprint("ok")\nx = "é"\n'
    found = [text for _, text in _messages(ast.parse(source)) if not text.isascii()]
    assert set(found) == {"a → ", "…"}


# -- headers -----------------------------------------------------------------------------------

BAD_HEADERS: list[Any] = [
    *({name: "x"} for name in sorted(RESERVED_HEADERS)),
    *({name.upper(): "x"} for name in ("host", "x-auth-token", "transfer-encoding")),
    *({name.replace("-", "_"): "x"} for name in ("x-auth-token", "content-length")),
    *({"X-Odd": value} for value in ("a\r\nb: c", "a\nb", "", " a", "a ", "é", "\ud800", "a\x00",
                                     "\t", 5, None, b"x", ["a"], True, Secret("x"))),
    *({name: "x"} for name in ("", "a b", "a:b", "a\nb", "é", "\ud800", 5, None, b"X", "(x)")),
    5, "X-Odd: x", [("X-Odd", "x")], {"X-Odd"},
]  # fmt: skip


@pytest.mark.parametrize("headers", BAD_HEADERS, ids=ascii)
def test_headers_that_cannot_be_sent_are_refused_at_once(
    server: Loopback, client: BigcommerceApi, headers: Any
) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: client.connection.request("GET", "/products", headers=headers),
        lambda: client.connection.make_request("POST", "products", {}, headers=headers),
    ]
    for call in calls:
        with pytest.raises(InvalidValueException):
            call()
    with pytest.raises(ConfigurationException):
        client.with_options(headers=headers)
    assert server.arrived == []


def test_headers_of_one_call_replace_those_of_all(server: Loopback, client: BigcommerceApi) -> None:
    with client.with_options(headers={"X-Own": "1", "X-Other": "2"}) as api:
        api.connection.make_request(
            "POST", "products", {}, headers={
                "x-own": "3", "Content-Type": "application/json", "accept": "text/html"
            },
        )  # fmt: skip
    headers = server.arrived[0].headers
    assert (headers["x-own"], headers["x-other"], headers["accept"]) == ("3", "2", "text/html")
    assert headers["content-type"] == "application/json"


# -- text that no encoding has -----------------------------------------------------------------

HALF = "half \ud800"


def test_half_of_a_surrogate_pair_is_refused_everywhere(
    server: Loopback, client: BigcommerceApi
) -> None:
    from bigcommerce_sdk import signing
    from bigcommerce_sdk.apps.login_tokens import CustomerLoginTokens
    from bigcommerce_sdk.connection import Connection

    secret, untyped = "s" * 32, cast("Any", client)
    calls: list[Callable[[], Any]] = [
        lambda: client.connection.get(f"products/{HALF[-1]}"),
        lambda: client.connection.get("products", HALF[-1]),
        lambda: client.connection.get("products", name=HALF),
        lambda: client.connection.get("products", **{HALF: "x"}),
        lambda: client.connection.post("products", {"name": HALF}),
        lambda: client.connection.put("products/7", {HALF: 1}),
        lambda: client.v3.delete("/customers", **{"id:in": [HALF]}),
        lambda: client.v3.delete(HALF),
        lambda: client.graphql(HALF),
        lambda: client.graphql("{ a }", {"x": HALF}),
        lambda: client.Products.all(name=HALF),
        lambda: client.Products.all(extra_params={"x": HALF}),
        lambda: client.Brands.create(name=HALF),
        lambda: untyped.Brands.get(HALF),
        lambda: client.for_store(HALF, "my-token"),
        lambda: client.for_store("ab", HALF),
        lambda: client.with_options(app_name=HALF),
        lambda: client.with_options(correlation_id=HALF),
        lambda: client.connection.at(f"/{HALF[-1]}/{{}}/{{}}").get("products"),
        lambda: Connection(HALF, ("u", "t")),
        lambda: Connection("store.example", (HALF, "t")),
        lambda: Connection("store.example", ("u", HALF)),
        lambda: BigcommerceApi(HALF).oauth_fetch_token(secret, "c", f"stores/{STORE}", "s", "r"),
        lambda: BigcommerceApi("c").oauth_fetch_token(HALF, "c", f"stores/{STORE}", "s", "r"),
        lambda: BigcommerceApi("c").oauth_fetch_token(secret, HALF, f"stores/{STORE}", "s", "r"),
        lambda: BigcommerceApi("c").oauth_fetch_token(secret, "c", HALF, "s", "r"),
        lambda: BigcommerceApi("c").oauth_fetch_token(secret, "c", f"stores/{STORE}", HALF, "r"),
        lambda: BigcommerceApi("c").oauth_fetch_token(secret, "c", f"stores/{STORE}", "s", HALF),
        lambda: BigcommerceApi.oauth_verify_payload_jwt(HALF, secret, "id"),
        lambda: signing.verify_payload(HALF, secret),
        lambda: signing.verify_payload(f"{HALF}.x", secret),
        lambda: signing.verify_current_customer(HALF, secret, "id"),
        lambda: signing.verify_webhook(
            b"{}", {"webhook-id": "a", "webhook-timestamp": "5", "webhook-signature": HALF}, secret
        ),
        lambda: signing.verify_webhook(
            b"{}", {"webhook-id": HALF, "webhook-timestamp": HALF, "webhook-signature": HALF},
            secret,
        ),
        lambda: signing.sign_webhook(b"{}", secret, message_id=HALF),
        lambda: signing.sign_payload({"a": 1}, HALF),
        lambda: CustomerLoginTokens.create(client, 5, client_secret=HALF),
    ]  # fmt: skip
    for number, call in enumerate(calls):
        try:
            call()
        except BigcommerceException:
            continue
        except Exception as error:
            pytest.fail(f"call {number}: {error!r}")
        pytest.fail(f"call {number} was not refused")
    assert server.arrived == []


@pytest.mark.parametrize("now", [float("nan"), float("inf"), -1, "now", 10**20, True], ids=repr)
def test_an_invalid_time_is_refused(now: Any) -> None:
    from bigcommerce_sdk import signing

    with pytest.raises(InvalidValueException, match="now must be"):
        signing.sign_webhook(b"{}", "s" * 32, message_id="a", now=now)
    with pytest.raises(InvalidValueException, match="now must be"):
        signing.sign_customer_login(5, "s" * 32, "id", store_hash="ab", now=now)


# -- pickles and copies ------------------------------------------------------------------------


def _tree(
    kind: type[BigcommerceException] = BigcommerceException,
) -> Iterator[type[BigcommerceException]]:
    yield kind
    for each in kind.__subclasses__():
        if each.__module__.startswith("bigcommerce_sdk"):
            yield from _tree(each)


def _example(kind: Any) -> BigcommerceException:
    request = Request("POST", "https://api.example/x", {"A": "b"}, b"{}")
    if issubclass(kind, HttpException):
        response = Response(418, Headers({"X-Request-Id": "abc"}), b"[]")
        return kind("no\x1b", response, request, [{"message": "no"}])  # type: ignore[no-any-return]
    if issubclass(kind, TransportException):
        return kind("no\x1b", request, sent=False)  # type: ignore[no-any-return]
    if kind is GraphQLException:
        return GraphQLException("no\x1b", [{"message": "x"}], {"a": 1}, 5, "abc")
    if kind is SignatureException:
        return SignatureException("no\x1b", "expired")
    if kind is BatchException:
        return BatchException("no\x1b", [(0, {}, {"id": 1})], [], [(1, {}, None)], [])
    return kind("no\x1b", 5)  # type: ignore[no-any-return]


TREE = sorted(set(_tree()), key=str)


@pytest.mark.parametrize("kind", TREE)
def test_every_exception_survives_pickles_and_copies(kind: type[BigcommerceException]) -> None:
    error: Any = _example(kind)
    error.own = ["more"]
    if hasattr(error, "maybe_applied"):
        error.attempts, error.maybe_applied = 3, True
    error.add_note("seen by a test")
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        twin = pickle.loads(pickle.dumps(error, protocol))
        assert (type(twin), str(twin), twin.args, vars(twin)) == (
            kind, str(error), error.args, vars(error)
        )  # fmt: skip
    for copying in (copy.copy, copy.deepcopy):
        twin = copying(error)
        assert (type(twin), str(twin), twin.args, vars(twin)) == (
            kind, str(error), error.args, vars(error)
        )  # fmt: skip
        if isinstance(twin, HttpException):
            assert (twin.status_code, twin.request_id) == (418, "abc")


def test_the_tree_is_whole() -> None:
    named = {
        member
        for member in vars(exception).values()
        if isinstance(member, type) and issubclass(member, BigcommerceException)
    }
    assert set(_tree()) >= named
    assert len(named) > 30


def test_an_unknown_attribute_keeps_its_name() -> None:
    filters: Any = BigcommerceApi("c", "ab").Products.filters()
    with pytest.raises(AttributeError) as caught:
        filters.min_prize  # noqa: B018 - reading it is what is tested
    twin = pickle.loads(pickle.dumps(caught.value))
    assert (str(twin), twin.name) == (str(caught.value), "min_prize")


# -- what errors say ---------------------------------------------------------------------------

SAID: list[tuple[Any, str]] = [
    ({"status": 422, "title": "Bad", "detail": "The sku is taken.", "type": "t"},
     "Bad: The sku is taken."),
    ({"title": "Same", "detail": "Same"}, "Same"),
    ({"error": "invalid_grant", "error_description": "The code has expired."},
     "invalid_grant: The code has expired."),
    ({"title": "Bad", "errors": {"name": "is empty", "variants": {"0": {"sku": "is taken"}}}},
     "Bad (name: is empty, variants: 0: sku: is taken)"),
    ({"title": "Bad", "errors": [{"message": "a"}, {"field": "sku", "code": 5}, "b"]},
     "Bad (a; field: sku, code: 5; b)"),
    ({"errors": [{"message": "a", "locations": [{"line": 1}]}]}, "a"),
    ({"title": "Bad", "batch_errors": [{"errors": {"id": "?"}}]}, "Bad (id: ?)"),
    ({"data": {}, "errors": {"0": ["x", "y"]}}, "0: x; y"),
    (None, "null"), ([], "no details (body: [])"), ({}, "no details (body: {})"),
    ([None], "no details (body: [null])"),
    ({"errors": None}, 'no details (body: {"errors": null})'),
    (5, "5"), (True, "true"), (1.5, "1.5"), ("plain", "plain"), ("", 'no details (body: "")'),
    ([{"status": 400, "message": None}], "status: 400"), ({"code": 7}, "code: 7"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "text"), SAID)
def test_what_an_error_says(server: Loopback, client: BigcommerceApi, body: Any, text: str) -> None:
    server.answers(Reply(400, content=json.dumps(body).encode()))
    with pytest.raises(HttpException) as caught:
        client.connection.get("x")
    assert str(caught.value) == f"GET /stores/{STORE}/v2/x -> 400: {text}"
    assert "None" not in str(caught.value)
    assert all(isinstance(each, dict) for each in caught.value.errors)


@pytest.mark.parametrize("body", ["null", "5", "true", "[]", "[null]", "<html>", ""])
def test_bodies_without_errors_have_none(body: str) -> None:
    assert read_errors(Response(400, Headers(), body.encode())) == []


# -- placeholders ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "settings",
    [
        {"store_hash": STORE, "access_token": ""},
        {"store_hash": "", "access_token": ""},
        {"store_hash": None, "access_token": ""},
        {"store_hash": STORE, "access_token": Secret("")},
        {"store_hash": STORE, "access_token": "", "host": "", "basic_auth": ""},
        {"store_hash": STORE, "access_token": "", "basic_auth": ()},
    ],
)
def test_empty_placeholders_wait_for_a_token(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, settings: dict[str, Any]
) -> None:
    monkeypatch.setenv("BC_API_ENDPOINT", server.url)
    monkeypatch.setenv("BC_AUTH_SERVICE", server.url)
    with BigcommerceApi(client_id="client", max_retries=0, **settings) as api:
        with pytest.raises(ConfigurationException, match="no access_token yet"):
            api.Products.all()
        assert server.arrived == []
        server.answers({"access_token": "fetched-token", "scope": "s"}, [{"id": 1}])
        api.oauth_fetch_token("s" * 32, "code", f"stores/{STORE}", "s", "https://app.example")
        assert [each.id for each in api.Products.all()] == [1]
    assert server.arrived[1].headers["x-auth-token"] == "fetched-token"


@pytest.mark.parametrize("token", [" ", "\n", "a\nb", 5])
def test_a_token_that_is_odd_is_no_placeholder(token: Any) -> None:
    with pytest.raises(ConfigurationException):
        BigcommerceApi(client_id="client", store_hash=STORE, access_token=token)
