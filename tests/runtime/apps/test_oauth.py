"""The token exchange: requests and secrecy."""

from __future__ import annotations

import logging
import pickle
import re
import threading
import traceback
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.connection import OAuthConnection
from bigcommerce_sdk.exception import (
    BadRequestException,
    BigcommerceException,
    ConfigurationException,
    HttpException,
    InvalidResponseException,
    InvalidValueException,
    RateLimitingException,
    RedirectionException,
    ServerException,
    SignatureException,
    TransportException,
    UnauthorizedException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import Person, sign_payload, sign_payload_jwt
from tests.both import for_both_clients
from tests.runtime.loopback import STORE, Loopback, Reply, serving

pytestmark = for_both_clients

CODE = "canary-code/+ é"
SECRET = "canary-client-secret-0123456789"
TOKEN = "canary-fetched-token"
CANARIES = (CODE, "canary-code", SECRET, TOKEN)
REPLY = {
    "access_token": TOKEN,
    "scope": "store_v2_products",
    "user": {"id": 5, "username": "a", "email": "a@example.com"},
    "context": f"stores/{STORE}",
    "account_uuid": "u",
    "new": [1],
}
CALLBACK: dict[str, Any] = {
    "client_secret": SECRET,
    "code": CODE,
    "context": f"stores/{STORE}",
    "scope": "store_v2_products store_v2_orders",
    "redirect_uri": "https://app.example/auth?x=1&y=ü",
}


@pytest.fixture
def login(monkeypatch: pytest.MonkeyPatch) -> Iterator[Loopback]:
    """The login host."""
    with serving() as running:
        monkeypatch.setenv("BC_AUTH_SERVICE", running.url)
        yield running


@pytest.fixture
def app(server: Loopback) -> Iterator[BigcommerceApi]:
    """An app that has no token yet; ``server`` is the API host."""
    with BigcommerceApi(client_id="canary-client", host=server.url, timeout=20) as api:
        yield api


def test_a_code_becomes_a_client_that_works(
    server: Loopback, login: Loopback, app: BigcommerceApi
) -> None:
    products = app.Products  # made before there is a token
    with pytest.raises(ConfigurationException, match="no access_token yet"):
        products.all()
    login.answers(REPLY)
    assert app.oauth_fetch_token(**CALLBACK) == REPLY
    [asked] = login.arrived
    assert (asked.method, asked.target) == ("POST", "/oauth2/token")
    assert asked.headers["content-type"] == "application/x-www-form-urlencoded"
    assert asked.headers["accept"] == "application/json"
    assert "bigcommerce" in asked.headers["user-agent"]
    assert dict(parse_qsl(asked.content.decode(), strict_parsing=True)) == {
        **CALLBACK,
        "client_id": "canary-client",
        "grant_type": "authorization_code",
    }
    server.answers([{"id": 1}])
    assert products.all()[0].id == 1
    assert server.arrived[0].headers["x-auth-token"] == TOKEN
    assert server.arrived[0].target == f"/stores/{STORE}/v2/products"
    assert repr(app) == f"<BigcommerceApi {server.url}/stores/{STORE}/v2>"


def test_no_token_of_a_store_is_sent_to_the_login_host(server: Loopback, login: Loopback) -> None:
    with BigcommerceApi("client", STORE, "canary-old-token", host=server.url) as api:
        api.Products.all()
        login.answers(Reply(400), REPLY)
        with pytest.raises(BadRequestException):
            api.oauth_fetch_token(**CALLBACK)
        api.Products.all()  # what failed changed nothing
        api.oauth_fetch_token(**CALLBACK)
        api.Products.all()
    tokens = [each.headers["x-auth-token"] for each in server.arrived]
    assert tokens == ["canary-old-token", "canary-old-token", TOKEN]
    for each in login.arrived:
        assert {"x-auth-token", "x-auth-client", "authorization", "cookie"} & {
            *each.headers
        } == set()
        assert "old-token" not in f"{each}"


def test_the_arguments_of_the_older_package_by_position(login: Loopback, server: Loopback) -> None:
    with BigcommerceApi(client_id="c", store_hash=STORE, host=server.url) as api:
        login.answers({"access_token": TOKEN})
        reply = api.oauth_fetch_token(SECRET, CODE, f"stores/{STORE}", "s", "https://a.example")
        assert reply == {"access_token": TOKEN}
        api.Products.all()
    assert server.arrived[0].headers["x-auth-token"] == TOKEN


BROKEN: list[tuple[Reply, type[BigcommerceException]]] = [
    (Reply(400, {"error": f"Invalid code {CODE}"}), BadRequestException),
    (Reply(400, content=f"<p>{SECRET} canary-code%2F%2B+%C3%A9</p>".encode()), BadRequestException),
    (Reply(401, {"error": SECRET}, {"X-Echo": SECRET}), UnauthorizedException),
    (Reply(429), RateLimitingException),
    (Reply(500, content=b"<html>"), ServerException),
    *(
        (Reply(status, headers={"Location": f"/?{SECRET}"}), RedirectionException)
        for status in (301, 302, 303, 307, 308)
    ),
    (Reply(200, content=f'{{"access_token":"{TOKEN}'.encode()), InvalidResponseException),
    (Reply(200, [TOKEN]), InvalidResponseException),
    (Reply(200, content=b"[" * 100_000), InvalidResponseException),
    (Reply(204), InvalidResponseException),
    (Reply(200, {**REPLY, "context": "stores/other1"}), UnexpectedReplyException),
    (Reply(200, {**REPLY, "context": None}), UnexpectedReplyException),
    (Reply(200, {**REPLY, "context": [TOKEN]}), UnexpectedReplyException),
    *(
        (Reply(200, {**REPLY, "access_token": token}), UnexpectedReplyException)
        for token in ("", " ", None, 5, f"{TOKEN}\r\nX-Evil: 1", f"{TOKEN}é", f" {TOKEN}")
    ),
    (Reply(200, {}), UnexpectedReplyException),
    (Reply(raw=b"nothing of HTTP"), TransportException),
    (Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"), TransportException),
]


@pytest.mark.parametrize(("reply", "kind"), BROKEN, ids=lambda each: str(each)[:60])
def test_what_goes_wrong_is_typed_and_tells_no_secret(
    login: Loopback,
    app: BigcommerceApi,
    caplog: pytest.LogCaptureFixture,
    reply: Reply,
    kind: type[BigcommerceException],
) -> None:
    caplog.set_level(logging.DEBUG)
    login.answers(reply)
    with pytest.raises(kind) as caught:
        app.oauth_fetch_token(**CALLBACK)
    error = caught.value
    assert type(error) is kind
    shown = f"{error} {error!r} {error.args} {vars(error)} {caplog.text}"
    shown += str([vars(each) for each in caplog.records])
    if isinstance(error, HttpException):
        shown += f"{error.content!r} {error.headers} {error.errors} {error.request}"
        assert error.request is not None and error.request.content is None
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    own = [each.locals for each in frames if "/bigcommerce_sdk/" in each.filename]
    assert own
    shown += str(own)
    for canary in CANARIES:
        assert canary not in shown
        assert canary.encode() not in pickle.dumps(error)
    assert len(login.arrived) == 1
    with pytest.raises(ConfigurationException, match="no access_token yet"):
        app.Products.all()


def test_a_transport_of_ones_own_tells_no_secret_either(monkeypatch: pytest.MonkeyPatch) -> None:
    class Lost(TransportException):
        """An exception class with a custom constructor."""

        def __init__(self, request: Request) -> None:
            super().__init__("lost", request)

    class Losing:
        def send(self, request: Request, secrets: Any, timeout: float) -> Response:
            assert request.content
            assert SECRET.encode() in request.content
            assert secrets == {}
            raise Lost(request)

        def close(self) -> None:
            return

    api = BigcommerceApi(client_id="c", transport=Losing())
    with pytest.raises(Lost) as caught:
        api.oauth_fetch_token(**CALLBACK)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    own = [each.locals for each in shown.stack if "/bigcommerce_sdk/" in each.filename]
    assert SECRET not in f"{own} {vars(caught.value)}"


def test_what_is_logged_is_the_request_and_its_status(
    login: Loopback, app: BigcommerceApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    login.answers(REPLY)
    app.oauth_fetch_token(**CALLBACK)
    lines = [each.getMessage() for each in caplog.records if each.name == "bigcommerce_sdk"]
    assert lines[0] == "POST /oauth2/token"
    assert re.fullmatch(r"POST /oauth2/token -> 200 in \d+ ms", lines[1])
    assert len(lines) == 2
    seen = caplog.text + str([vars(each) for each in caplog.records])
    looked_at = f"{app!r} {app.connection!r} {vars(app)} {vars(app.connection)}"
    for canary in CANARIES:
        assert canary not in seen + looked_at


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        *(({name: odd}, name) for name in ("code", "scope", "redirect_uri", "context")
          for odd in (None, "", " ", 5)),
        *(({"context": odd}, "context")
          for odd in (STORE, "stores/", "stores/../x", f"stores/{STORE}/v2", "shops/ab",
                      f"stores/{STORE}\n", [f"stores/{STORE}"])),
    ],
    ids=str,
)  # fmt: skip
def test_a_callback_that_cannot_be_right_is_refused_unsent(
    login: Loopback, app: BigcommerceApi, changes: dict[str, Any], message: str
) -> None:
    with pytest.raises(InvalidValueException, match=message):
        app.oauth_fetch_token(**{**CALLBACK, **changes})
    assert login.arrived == []


@pytest.mark.parametrize("secret", [None, "", " ", 5])
def test_a_missing_client_secret_is_refused_unsent(
    login: Loopback, app: BigcommerceApi, secret: Any
) -> None:
    with pytest.raises(ConfigurationException, match="client_secret is missing"):
        app.oauth_fetch_token(**{**CALLBACK, "client_secret": secret})
    assert login.arrived == []


def test_clients_that_cannot_fetch_a_token_say_why(login: Loopback) -> None:
    clients = {
        "basic_auth": BigcommerceApi(host="store.example", basic_auth=("u", "t")),
        "client_id is missing": BigcommerceApi(store_hash=STORE, access_token="t"),
        f"belongs to store other1, not {STORE}": BigcommerceApi(client_id="c", store_hash="other1"),
    }
    for message, client in clients.items():
        with pytest.raises(ConfigurationException, match=message):
            client.oauth_fetch_token(**CALLBACK)
    assert login.arrived == []


@pytest.mark.parametrize("host", ["http://login.example", "login.example/x", "u@login.example"])
def test_a_login_host_that_is_not_safe_is_refused(
    monkeypatch: pytest.MonkeyPatch, app: BigcommerceApi, host: str
) -> None:
    monkeypatch.setenv("BC_AUTH_SERVICE", host)
    with pytest.raises(ConfigurationException):
        app.oauth_fetch_token(**CALLBACK)


@pytest.mark.parametrize(
    ("variable", "host"),
    [(None, "https://login.bigcommerce.com"), ("", "https://login.bigcommerce.com"),
     ("login.example", "https://login.example")],
)  # fmt: skip
def test_the_login_host_uses_https_by_default(
    monkeypatch: pytest.MonkeyPatch, variable: str | None, host: str
) -> None:
    asked: list[str] = []

    class Noting:
        def send(self, request: Request, secrets: Any, timeout: float) -> Response:
            asked.append(request.url)
            raise TransportException("no network in tests", request)

        def close(self) -> None:
            return

    monkeypatch.delenv("BC_AUTH_SERVICE", raising=False)
    if variable is not None:
        monkeypatch.setenv("BC_AUTH_SERVICE", variable)
    with pytest.raises(TransportException):
        BigcommerceApi(client_id="c", transport=Noting()).oauth_fetch_token(**CALLBACK)
    assert asked == [f"{host}/oauth2/token"]


def test_threads_see_either_no_token_or_the_whole_change(server: Loopback) -> None:
    connection = OAuthConnection("c", host=server.url)
    started, granted = threading.Barrier(9), threading.Event()
    early: list[Exception] = []

    def ask() -> None:
        started.wait(30)
        while True:
            over = granted.is_set()
            try:
                connection.get("products")
            except ConfigurationException as error:
                early.append(error)
                assert not over
            else:
                return

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for each in threads:
        each.start()
    started.wait(30)
    connection.grant(STORE, Secret(TOKEN))
    granted.set()
    for each in threads:
        each.join(30)
    connection.close()
    assert [each.headers["x-auth-token"] for each in server.arrived] == [TOKEN] * 8
    assert {each.target for each in server.arrived} == {f"/stores/{STORE}/v2/products"}


def test_a_connection_is_of_one_store() -> None:
    connection = OAuthConnection("c")
    connection.grant(STORE, Secret("a"))
    connection.grant(STORE, Secret("b"))
    with pytest.raises(ConfigurationException, match="create a client for that store"):
        connection.grant("other1", Secret("c"))
    assert connection.store == STORE
    for token in ("", "a\n", "é"):
        with pytest.raises(ConfigurationException):
            connection.grant(STORE, Secret(token))


# -- load callbacks --------------------------------------------------------------------------


def test_a_payload_is_its_data_or_false() -> None:
    data = {"user": {"id": 5}, "store_hash": STORE}
    payload = sign_payload(data, SECRET)
    assert BigcommerceApi.oauth_verify_payload(payload, SECRET) == data
    odd: Any
    for odd in (payload + "x", payload[1:], "", ".", "a.b.c", None, sign_payload(data, "x" * 31),
                sign_payload_jwt(STORE, SECRET, "c", user=Person(5))):  # fmt: skip
        assert BigcommerceApi.oauth_verify_payload(odd, SECRET) is False
    for secret in ("", "short"):
        with pytest.raises(ConfigurationException):
            BigcommerceApi.oauth_verify_payload(payload, secret)


def test_a_payload_jwt_is_its_claims_or_an_error() -> None:
    token = sign_payload_jwt(STORE, SECRET, "c", user=Person(5))
    claims = BigcommerceApi.oauth_verify_payload_jwt(token, SECRET, "c")
    assert (claims["sub"], claims["user"]["id"]) == (f"stores/{STORE}", 5)
    for args in ((token + "x", SECRET, "c"), (token, "x" * 31, "c"), (token, SECRET, "d")):
        with pytest.raises(SignatureException):
            BigcommerceApi.oauth_verify_payload_jwt(*args)
