"""Transport and connection over real sockets."""

from __future__ import annotations

import base64
import gc
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.connection import Connection, OAuthConnection
from bigcommerce_sdk.exception import (
    CertificateException,
    ConfigurationException,
    DeprecatedOperationWarning,
    InvalidResponseException,
    InvalidValueException,
    NotFoundException,
    PartialSuccessWarning,
    RedirectionException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.resources.brands import Brand
from bigcommerce_sdk.transport import RequestsTransport
from bigcommerce_sdk.version import __version__
from tests.runtime.blocking import TRANSPORTS, Make, for_each
from tests.runtime.loopback import STORE, TOKEN, Loopback, Reply, serving


@pytest.fixture(params=TRANSPORTS.values(), ids=list(TRANSPORTS))
def client(request: pytest.FixtureRequest, server: Loopback) -> Iterator[BigcommerceApi]:
    """A client of the scripted server over each transport."""
    with server.api(transport=request.param()) as api:
        yield api


@pytest.fixture
def other() -> Iterator[Loopback]:
    """A second host, which must never receive secrets of the first."""
    with serving() as running:
        yield running


def test_what_is_sent(server: Loopback, client: BigcommerceApi) -> None:
    server.answers({"id": 1})
    client.connection.post("/products/", {"name": "é"}, dry=True)
    request = server.arrived[0]
    assert (request.method, request.target) == ("POST", f"/stores/{STORE}/v2/products?dry=true")
    assert request.headers["x-auth-token"] == TOKEN
    assert request.headers["accept"] == "application/json"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["user-agent"].startswith(f"bigcommerce-sdk-python/{__version__}")
    assert "gzip" in request.headers["accept-encoding"]
    assert "x-auth-client" not in request.headers
    assert "authorization" not in request.headers
    assert request.content == '{"name": "é"}'.encode()


def test_basic_authentication(server: Loopback) -> None:
    connection = Connection(server.url, ("ada", "secret"))
    assert connection.get("orders", 5) is None
    connection.close()
    request = server.arrived[0]
    assert request.target == "/api/v2/orders/5"
    assert request.headers["authorization"] == "Basic " + base64.b64encode(b"ada:secret").decode()
    assert "x-auth-token" not in request.headers


def test_low_level_verbs(server: Loopback, client: BigcommerceApi) -> None:
    connection = client.connection
    server.answers([{"id": 1}], {"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}, {"id": 5}, Reply(204))
    assert connection.get("products", limit=3, min_price="10.50", name=None) == [{"id": 1}]
    assert connection.get("products", 0) == {"id": 1}
    assert connection.post("products", {"a": 1}) == {"id": 2}
    assert connection.create("products", {"a": 2}, dry=True) == {"id": 3}
    assert connection.put("products/7", {"a": 3}, dry=True) == {"id": 4}
    assert connection.update("products", 7, {"a": 4}) == {"id": 5}
    assert connection.delete("products", 7) is None
    assert server.arrived[0].query == {"limit": "3", "min_price": "10.50"}
    assert server.lines == [
        "GET /products",
        "GET /products/0",
        "POST /products",
        "POST /products",
        "PUT /products/7",
        "PUT /products/7",
        "DELETE /products/7",
    ]
    assert [each.body for each in server.arrived[2:6]] == [{"a": number} for number in (1, 2, 3, 4)]
    assert [each.query for each in server.arrived[3:6]] == [{"dry": "true"}, {"dry": "true"}, {}]
    odd: list[Any] = ["../../x", "http://evil.example/..", "a?b", "%2e%2e/x", None, 5, b"x", ["x"]]
    for path in odd:
        for call in (connection.get, connection.post, connection.put, connection.create):
            with pytest.raises(InvalidValueException):
                call(path, *(() if call == connection.get else ({},)))
        with pytest.raises(InvalidValueException):
            connection.update(path, 1, {})
        with pytest.raises(InvalidValueException):
            connection.delete(path, 1)
    assert len(server.arrived) == 7


def test_another_version_of_the_api(server: Loopback) -> None:
    connection = OAuthConnection(None, STORE, TOKEN, server.url, "/stores/{}/v3/{}")
    connection.get("catalog/products")
    connection.close()
    assert server.arrived[0].target == f"/stores/{STORE}/v3/catalog/products"
    assert (connection.store, repr(connection)) == (
        STORE,
        f"<OAuthConnection {server.url}/stores/{STORE}/v3>",
    )


BASIC_PATHS = ["", "/", "{}", "api/v2/{}", "/api/v2", "/api/{}/v2", "/{}/{}", "//evil.example/{}",
               "/a/../b/{}", "/%2e%2e/{}", "/a?b/{}", "/a#b/{}", "/a b/{}", "/a\\b/{}",
               "https://evil.example/{}"]  # fmt: skip


@pytest.mark.parametrize("api_path", BASIC_PATHS)
def test_api_paths_that_cannot_be(api_path: str) -> None:
    with pytest.raises(ConfigurationException, match="api_path must be a path that starts"):
        Connection("store.example", ("ada", "secret"), api_path)


@pytest.mark.parametrize("api_path", ["/v3/{}", "/stores/{}/{}/{}", "/stores/{}/v3", "/{}/../{}"])
def test_api_paths_need_a_place_for_the_store(api_path: str) -> None:
    with pytest.raises(ConfigurationException, match="api_path must be a path that starts"):
        OAuthConnection(None, STORE, TOKEN, api_path=api_path)


def test_no_cookies_are_kept(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(Reply(200, [], {"Set-Cookie": "session=abc; Path=/"}), [])
    client.Products.all()
    client.Products.all()
    assert "cookie" not in server.arrived[1].headers
    assert len(server.arrived) == 2


def test_netrc_is_not_read(
    server: Loopback, client: BigcommerceApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login ada password hunter2\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    client.Products.all()
    assert "authorization" not in server.arrived[0].headers
    connection = Connection(server.url, ("own", "token"))
    connection.get("time")
    connection.close()
    sent = server.arrived[1].headers["authorization"]
    assert base64.b64decode(sent.removeprefix("Basic ")) == b"own:token"


@pytest.mark.parametrize("status", [300, 301, 302, 303, 305, 307, 308])
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_redirects_are_not_followed(
    server: Loopback, other: Loopback, client: BigcommerceApi, status: int, method: str
) -> None:
    body = {"name": "x"} if method in ("POST", "PUT") else None
    targets = [f"{other.url}/stolen", "/elsewhere", other.url.removeprefix("http:") + "/x"]
    for target in targets:
        server.answers(Reply(status, {}, {"Location": target}))
        with pytest.raises(RedirectionException, match="not followed") as caught:
            client.connection.request(method, "/orders", body=body)
        assert caught.value.status_code == status
    assert other.arrived == []
    assert server.lines == [f"{method} /orders"] * len(targets)


@pytest.mark.parametrize("target", ["http://[bad", "http://", "::", "javascript:1", "\xff"])
def test_a_redirect_to_nowhere_is_a_redirect(
    server: Loopback, client: BigcommerceApi, target: str
) -> None:
    server.answers(Reply(302, None, {"Location": target}))
    with pytest.raises(RedirectionException, match="not followed"):
        client.Products.all()
    assert len(server.arrived) == 1


@for_each
def test_a_server_that_never_answers(make: Make, server: Loopback) -> None:
    hold = threading.Event()
    server.answers(Reply(hold=hold))
    with server.api(transport=make(), timeout=0.05) as api:
        with pytest.raises(TransportTimeoutException, match=r"products: no response within 0\.05"):
            api.Products.all()
        hold.set()
    assert server.lines == ["GET /products"]


@for_each
def test_a_body_that_never_ends(make: Make, server: Loopback) -> None:
    hold = threading.Event()
    server.answers(Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[{", hold_after=hold))
    with server.api(transport=make(), timeout=0.2) as api:
        with pytest.raises(TransportTimeoutException, match="no response within"):
            api.Products.all()
        hold.set()
    assert server.lines == ["GET /products"]


@for_each
def test_connection_refused(make: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    host = f"http://127.0.0.1:{port}"
    with BigcommerceApi(
        store_hash=STORE, access_token=TOKEN, host=host, transport=make(), max_retries=0
    ) as api:
        with pytest.raises(TransportException, match=r"GET .*/products: no response") as caught:
            api.Products.all()
        assert not isinstance(caught.value, TransportTimeoutException)
        assert caught.value.request is not None
        assert caught.value.request.path == f"/stores/{STORE}/v2/products"


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[{",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Encoding: gzip\r\n\r\nabcd",
        b"nonsense\r\n\r\n",
        b"",
    ],
    ids=["short", "chunk", "gzip", "nonsense", "nothing"],
)
def test_a_reply_that_is_cut_short(server: Loopback, client: BigcommerceApi, raw: bytes) -> None:
    server.answers(Reply(raw=raw), [])
    with pytest.raises(TransportException, match="no response arrived"):
        client.Products.all()
    assert client.Products.all() == []
    assert len(server.arrived) == 2


def test_html_in_place_of_json(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(Reply(200, content=b"<html>"), Reply(404, content=b"<html>"))
    with pytest.raises(InvalidResponseException, match="<html>"):
        client.Products.all()
    with pytest.raises(NotFoundException, match="<html>"):
        client.Products.get(1)


@for_each
def test_a_bundle_of_certificates_that_is_not_there(
    make: Make, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "none.pem"))
    host = "https://127.0.0.1:9"
    with (
        BigcommerceApi(store_hash=STORE, access_token=TOKEN, host=host, transport=make()) as api,
        pytest.raises(
            CertificateException, match=r"trusted certificates .* does not exist"
        ) as caught,
    ):
        api.Products.all()
    assert (caught.value.attempts, caught.value.sent) == (1, False)


def test_partial_success_points_at_the_line_that_asked(
    server: Loopback, client: BigcommerceApi
) -> None:
    note = {"status": 207, "message": "no image"}
    server.answers(*[Reply(207, note)] * 3)
    brand = Brand._load({"id": 7}, client.Brands)
    brand.name = "Acme"
    calls: list[Callable[[], Any]] = [
        lambda: client.connection.request("POST", "/pages", body={}),
        lambda: client.Brands.update(7, name="x"),
        brand.save,
    ]
    for call in calls:
        with pytest.warns(PartialSuccessWarning, match="no image") as caught:
            call()
        assert [each.filename for each in caught] == [__file__]


def test_deprecation_points_at_the_line_that_asked(
    server: Loopback, client: BigcommerceApi, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vars(type(client.Products))["delete_all"], "_warned", False)
    with pytest.warns(DeprecatedOperationWarning, match=r"^Products\.delete_all: ") as caught:
        client.Products.delete_all()
    assert [each.filename for each in caught] == [__file__]
    client.Products.delete_all()  # warned once
    assert server.lines == ["DELETE /products"] * 2


def test_partial_success_warns(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(Reply(207, {"status": 207, "message": "no image"}))
    with pytest.warns(PartialSuccessWarning, match="no image"):
        data = client.connection.post("pages", {})
    assert data == {"status": 207, "message": "no image"}


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), 1e300, True, "5"])
def test_timeouts_that_cannot_be(timeout: Any) -> None:
    with pytest.raises(ConfigurationException, match="timeout must be a number of seconds"):
        BigcommerceApi(store_hash=STORE, access_token=TOKEN, timeout=timeout)


# -- sessions --------------------------------------------------------------------------------


def test_a_socket_is_used_again(server: Loopback, client: BigcommerceApi) -> None:
    for _ in range(3):
        server.answers([])
        client.Products.all()
    assert len({each.peer for each in server.arrived}) == 1


def test_each_thread_has_a_session_of_its_own(server: Loopback) -> None:
    transport = RequestsTransport()
    held: list[int] = []
    barrier = threading.Barrier(4)
    with server.api(transport=transport) as api:

        def work(number: int) -> str:
            barrier.wait(20)
            api.connection.get("time")
            barrier.wait(20)
            api.connection.get("time")
            held.append(len(transport._sessions))
            barrier.wait(20)
            return threading.current_thread().name

        server.answers(*[{} for _ in range(8)])
        with ThreadPoolExecutor(4) as pool:
            names = list(pool.map(work, range(4)))
        assert len(set(names)) == 4
        assert max(held) == 4
        gc.collect()
        assert len(transport._sessions) == 0  # they went with their threads
    assert len({each.peer for each in server.arrived}) == 4


@for_each
def test_closing_releases_and_sending_again_opens(make: Make, server: Loopback) -> None:
    api = server.api(transport=make())
    server.answers([], [])
    api.Products.all()
    api.close()
    api.close()
    api.Products.all()
    api.close()
    assert len({each.peer for each in server.arrived}) == 2


def test_closing_lets_every_session_go(server: Loopback) -> None:
    transport = RequestsTransport()
    with server.api(transport=transport) as api:
        api.Products.all()
        assert len(transport._sessions) == 1
    assert len(transport._sessions) == 0


def test_two_stores_never_cross_their_tokens(server: Loopback, other: Loopback) -> None:
    def work(number: int) -> None:
        host, token = (server, "token-a") if number % 2 else (other, "token-b")
        with BigcommerceApi(store_hash=STORE, access_token=token, host=host.url) as api:
            api.Products.all()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(16)))
    assert {each.headers["x-auth-token"] for each in server.arrived} == {"token-a"}
    assert {each.headers["x-auth-token"] for each in other.arrived} == {"token-b"}


def test_a_transport_of_ones_own() -> None:
    seen: list[Any] = []

    class Own:
        """A transport without a network."""

        def send(self, request: Request, secrets: Any, timeout: float) -> Response:
            seen.append((request, {name: s.reveal() for name, s in secrets.items()}, timeout))
            return Response(200, Headers(), b'[{"id": 1}]')

        def close(self) -> None:
            seen.append("closed")

    with BigcommerceApi(store_hash=STORE, access_token=TOKEN, transport=Own(), timeout=5) as api:
        assert api.Products.all()[0].id == 1
    request, secrets, timeout = seen[0]
    assert request.url == f"https://api.bigcommerce.com/stores/{STORE}/v2/products"
    assert TOKEN not in repr(request)
    assert (secrets, timeout, seen[1]) == ({"X-Auth-Token": TOKEN}, 5, "closed")
