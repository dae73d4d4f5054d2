"""Proxies, certificates, environment: explicit settings take precedence."""

from __future__ import annotations

import base64
import re
import socket
import ssl
import warnings
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path
from typing import Any

import certifi
import pytest
import requests

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    BigcommerceException,
    CertificateException,
    ConfigurationException,
    TransportException,
)
from bigcommerce_sdk.transport import RequestsTransport, Urllib3Transport
from bigcommerce_sdk.transport.tls import find_bundle
from tests.runtime import blocking
from tests.runtime.blocking import TRANSPORTS, Blocking, Make, for_each
from tests.runtime.loopback import STORE, TOKEN
from tests.runtime.rawserver import Peer, RawServer, reply, speaking
from tests.runtime.transport.test_tls import OPENSSL, certificate

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy")


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*PROXIES, "NO_PROXY", "no_proxy", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def proxy() -> Iterator[RawServer]:
    """A proxy that writes down what it hears, and lets nothing through."""

    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(reply(b'{"id": 99}', "407 Proxy Authentication Required"))

    with speaking(behave) as running:
        yield running


def session_with(**attributes: Any) -> Callable[[], requests.Session]:
    def make() -> requests.Session:
        session = requests.Session()
        for name, value in attributes.items():
            setattr(session, name, value)
        return session

    return make


@pytest.mark.parametrize("name", PROXIES)
@pytest.mark.parametrize("value", ["{}", "http://user:secret@{}", ""])
@for_each
def test_loopback_uses_no_proxy_of_the_environment(
    proxy: RawServer, name: str, value: str, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value.format(f"127.0.0.1:{proxy.port}"))
    with speaking(Peer.answers) as server, server.api(transport=make()) as api:
        assert api.Brands.get(7).id == 7
    assert proxy.connections == 0


def session_proxies(proxies: Any) -> RequestsTransport:
    return RequestsTransport(session=session_with(proxies=proxies))


#: Make a transport with these proxies.
WITH_PROXIES: dict[str, Make] = {**TRANSPORTS, "session": session_proxies}
with_proxies = pytest.mark.parametrize("make", WITH_PROXIES.values(), ids=WITH_PROXIES)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
@pytest.mark.parametrize("login", ["", "us%C3%A9r:p%3Ass@"])
@with_proxies
def test_an_explicit_proxy_is_used_for_loopback(
    proxy: RawServer, host: str, login: str, make: Make
) -> None:
    transport = make(proxies={"http": f"http://{login}127.0.0.1:{proxy.port}"})
    with BigcommerceApi(  # noqa: SIM117
        store_hash=STORE, access_token=TOKEN, host=f"http://{host}:9", transport=transport,
        max_retries=0,
    ) as api:  # fmt: skip
        with pytest.raises(BigcommerceException):
            api.Brands.get(7)
    assert proxy.requests[0].startswith(f"GET http://{host}:9/stores/".encode())
    assert f"X-Auth-Token: {TOKEN}".encode() in proxy.requests[0]
    sent = re.findall(rb"Proxy-Authorization: Basic (\S+)", proxy.requests[0])
    assert [base64.b64decode(each) for each in sent] == (
        ["usér:p:ss".encode("latin-1")] if login else []
    )


@pytest.mark.parametrize("none", [None, ""])
@pytest.mark.parametrize("scheme", ["https", "https://api.example", "all"])
@with_proxies
def test_an_explicit_no_proxy_wins_over_the_environment(
    proxy: RawServer, scheme: str, none: Any, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
    assert used_proxy(make(proxies={scheme: none}), "https://api.example/x") is None


def used_proxy(transport: Any, url: str) -> str | None:
    """The proxy that a transport uses for an address."""
    if isinstance(transport, Urllib3Transport):
        return transport._make_route(url).proxy
    if isinstance(transport, Blocking):
        proxy = transport.inner._make_route(url).proxy
        return None if proxy is None else str(proxy).rstrip("/")
    return requests.utils.select_proxy(url, route(transport, url)["proxies"])


def route(transport: RequestsTransport, url: str) -> dict[str, Any]:
    from bigcommerce_sdk.transport.wire import Exchange

    return transport._route(transport._session(), url, Exchange(1.0))


HOST = "https://api.example/x"
A, B, C = "http://a.example:1", "http://b.example:1", "http://c.example:1"
#: The transport's proxies, the session's, the environment; the proxy used.
CHOICES: list[tuple[Any, Any, dict[str, str], str | None]] = [
    (None, {}, {}, None),
    (None, {}, {"HTTPS_PROXY": C}, C),
    (None, {}, {"ALL_PROXY": C}, C),
    (None, {}, {"HTTP_PROXY": C}, None),
    (None, {}, {"HTTPS_PROXY": C, "NO_PROXY": "api.example"}, None),
    (None, {}, {"HTTPS_PROXY": C, "NO_PROXY": "*"}, None),
    (None, {}, {"HTTPS_PROXY": ""}, None),
    ({"https": A}, {}, {"HTTPS_PROXY": C}, A),
    ({"all": A}, {}, {"HTTPS_PROXY": C}, A),
    ({"https://api.example": A, "https": B}, {}, {}, A),
    ({"https": A}, {}, {"HTTPS_PROXY": C, "NO_PROXY": "api.example"}, A),
    ({"http": A}, {}, {"HTTPS_PROXY": C}, C),
    ({"http": A, "no_proxy": "api.example"}, {}, {"HTTPS_PROXY": C}, None),
    ({"https": A}, {"https": B}, {"HTTPS_PROXY": C}, A),
    ({"all": A}, {"https": B}, {"HTTPS_PROXY": C}, A),
    (None, {"https": B}, {"HTTPS_PROXY": C}, B),
    (None, {"all": B}, {"HTTPS_PROXY": C}, B),
    ({"https": None}, {"https": B}, {"HTTPS_PROXY": C}, None),
    ({"all": None}, {"https": B}, {"HTTPS_PROXY": C}, None),
]


@pytest.mark.parametrize(("own", "sessions", "environment", "used"), CHOICES)
def test_the_nearest_setting_names_the_proxy(
    own: Any, sessions: Any, environment: dict[str, str], used: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    transport = RequestsTransport(proxies=own, session=session_with(proxies=sessions))
    assert used_proxy(transport, HOST) == used
    if not sessions:
        assert used_proxy(Blocking(proxies=own), HOST) == used
        assert used_proxy(Urllib3Transport(proxies=own), HOST) == used
    deaf = RequestsTransport(session=session_with(trust_env=False))
    assert route(deaf, HOST)["proxies"] == {}


#: The transport's bundle, the session's ``verify``, the environment; what ``verify`` is.
BUNDLES: list[tuple[str | None, Any, dict[str, str], Any]] = [
    (None, True, {}, True),
    (None, None, {}, True),
    (None, "", {}, True),
    (None, 0, {}, True),
    (None, True, {"REQUESTS_CA_BUNDLE": ""}, True),
    (None, True, {"REQUESTS_CA_BUNDLE": "", "CURL_CA_BUNDLE": "c.pem"}, "c.pem"),
    (None, True, {"REQUESTS_CA_BUNDLE": "r.pem", "CURL_CA_BUNDLE": "c.pem"}, "r.pem"),
    (None, "s.pem", {"REQUESTS_CA_BUNDLE": "r.pem"}, "s.pem"),
    (None, Path("s.pem"), {"REQUESTS_CA_BUNDLE": "r.pem"}, "s.pem"),
    ("t.pem", "s.pem", {"REQUESTS_CA_BUNDLE": "r.pem"}, "t.pem"),
    ("t.pem", False, {}, "t.pem"),
]


@pytest.mark.parametrize(("own", "sessions", "environment", "used"), BUNDLES)
def test_the_nearest_setting_names_the_certificates(
    own: Any, sessions: Any, environment: dict[str, str], used: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    transport = RequestsTransport(ca_bundle=own, session=session_with(verify=sessions))
    assert route(transport, HOST)["verify"] == used
    if sessions is True:
        usual = certifi.where() if used is True else used
        assert find_bundle(own) == usual
    if own is None and sessions is True:
        deaf = RequestsTransport(session=session_with(trust_env=False))
        assert route(deaf, HOST)["verify"] is True


@pytest.mark.parametrize("bundle", ["", b"", " ", "\t\n", False, True, 0, 1, [], object()])
@for_each
def test_bundles_that_cannot_be_are_refused(make: Make, bundle: Any) -> None:
    with pytest.raises(ConfigurationException, match="ca_bundle must be the path"):
        make(ca_bundle=bundle)


@pytest.mark.parametrize("given", [None, "true", "", 1, 0, []])
@for_each
def test_verification_is_off_only_by_true(make: Make, given: Any) -> None:
    with pytest.raises(ConfigurationException, match="must be True or False"):
        make(insecure_skip_tls_verification=given)


@for_each
def test_a_bundle_and_no_verification_exclude_each_other(make: Make) -> None:
    with pytest.raises(ConfigurationException, match="mutually exclusive"):
        make(ca_bundle="x.pem", insecure_skip_tls_verification=True)


@pytest.mark.parametrize("given", [0, -1, None, "5", True, 1.5])
@for_each
def test_sizes_that_cannot_be_are_refused(make: Make, given: Any) -> None:
    with pytest.raises(ConfigurationException, match="max_bytes must be an integer >= 1"):
        make(max_bytes=given)


ODD_PROXIES: list[Any] = [
    {"https": "::"}, {"https": 5}, {"https": "ftp://x"}, {"https": "http://"}, {5: "http://x"},
    {"https": "http://u:secret-of-proxy@h:x"}, {"https": "http://h\n"}, ["http://x"], "http://x",
    "", " ", {"https": " "}, {"https": "http:// "}, {"https": "two words"}, {"": "http://x"},
    {"HTTPS": "http://x"}, {"ftp": "http://x"}, {"api.bigcommerce.com": "http://x"}, {None: None},
]  # fmt: skip


@pytest.mark.parametrize("given", ODD_PROXIES, ids=str)
@for_each
def test_proxies_that_cannot_be_are_refused_unseen(make: Make, given: Any) -> None:
    with pytest.raises(ConfigurationException, match="prox") as caught:
        make(proxies=given)
    assert "secret-of-proxy" not in str(caught.value)


ODD_IN_ENVIRONMENT = ["http://[bad", "http://", "gopher://x:1", "http://h:x", "::", "\x01"]


@pytest.mark.parametrize("value", ODD_IN_ENVIRONMENT)
@for_each
def test_an_odd_proxy_of_the_environment_is_an_error_of_ours(
    make: Make, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", value)
    with (
        BigcommerceApi(
            store_hash=STORE, access_token=TOKEN, host="https://api.example", max_retries=0,
            timeout=1, transport=make(),
        ) as api,
        pytest.raises(TransportException) as caught,
    ):  # fmt: skip
        api.Brands.get(1)
    assert not caught.value.sent


SECRET = "p4ss-of-the-proxy"


def proxied(make: Make, proxy: RawServer, **settings: Any) -> TransportException:
    transport = make(proxies={"https": f"http://us%C3%A9r:{SECRET}@127.0.0.1:{proxy.port}"})
    with BigcommerceApi(
        store_hash=STORE, access_token=TOKEN, host="https://api.example", max_retries=0,
        transport=transport, **settings,
    ) as api:  # fmt: skip
        assert SECRET not in repr(vars(transport))
        with pytest.raises(TransportException) as caught:
            api.Brands.get(7)
    return caught.value


@for_each
def test_a_proxy_that_refuses_is_named_without_its_password(make: Make, proxy: RawServer) -> None:
    error = proxied(make, proxy)
    assert str(error).endswith(
        f"from api.example:443: proxy 127.0.0.1:{proxy.port}: status 407 for the tunnel."
    )
    assert not error.sent
    assert proxy.requests[0].startswith(b"CONNECT api.example:443")
    assert TOKEN.encode() not in proxy.requests[0]
    assert SECRET not in repr([error, error.__cause__, error.__context__, vars(error)])


@for_each
def test_a_proxy_that_is_silent_ends_by_the_deadline(make: Make) -> None:
    with speaking(Peer.idles) as proxy:
        error = proxied(make, proxy, timeout=(0.3, 20))
    assert "no connection to api.example:443 within 0.3 s" in str(error)


# -- TLS ---------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("certificates")


def tls(path: Path) -> Callable[[Any], Any]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return lambda sock: context.wrap_socket(sock, server_side=True)


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize(
    ("name", "trusts", "code"),
    [
        ("IP:127.0.0.1", False, 18),  # self-signed; the words for it depend on OpenSSL's version
        ("DNS:other.example", True, 64),  # of another address
    ],
)
@for_each
def test_an_error_of_a_certificate_says_its_reason(
    make: Make, folder: Path, name: str, trusts: bool, code: int
) -> None:
    shown = certificate(folder, name)
    transport = make(ca_bundle=shown if trusts else None)
    with speaking(Peer.answers, wrap=tls(shown)) as server:  # noqa: SIM117
        with server.api(transport=transport) as api, pytest.raises(CertificateException) as caught:
            api.Brands.get(7)
    cause, reason = caught.value.__cause__, "the certificate is for another host"
    if (
        trusts and make is not Blocking and version("urllib3").startswith("1.")
    ):  # it compares names itself
        assert cause is None
    else:
        assert isinstance(cause, ssl.SSLCertVerificationError)
        assert cause.verify_code == code
        reason = cause.verify_message
    assert str(caught.value).endswith(
        f"certificate verification of 127.0.0.1:{server.port} failed: {reason.rstrip('.')}."
    )


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@pytest.mark.parametrize("by", ["requests", "aiohttp", "session"])
def test_verification_can_be_switched_off_and_says_so_once(folder: Path, by: str) -> None:
    with speaking(Peer.answers, wrap=tls(certificate(folder, "IP:127.0.0.1"))) as server:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            transport = (
                TRANSPORTS[by](insecure_skip_tls_verification=True)
                if by in TRANSPORTS
                else RequestsTransport(session=session_with(verify=False))
            )
            with server.api(transport=transport) as api:
                assert [api.Brands.get(each).id for each in (7, 8)] == [7, 8]
                api.close()
                assert api.Brands.get(9).id == 9
        assert [each.category for each in caught] == [RuntimeWarning]
        assert caught[0].filename == (blocking.__file__ if by == "aiohttp" else __file__)
        assert server.connections == 2


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@for_each
def test_surplus_that_tls_has_decrypted_closes_the_connection(make: Make, folder: Path) -> None:
    path = certificate(folder, "IP:127.0.0.1")
    body = reply(b'{"id": 7, "name": "' + b"x" * 12_000 + b'"}')

    def behave(peer: Peer) -> None:
        peer.request()
        peer.sock.sendall(body + reply(b'{"id": 7}'))  # in one record
        peer.idles()

    transport = make(ca_bundle=path)
    with speaking(behave, Peer.answers, wrap=tls(path)) as server:
        with server.api(transport=transport) as api:
            assert api.Brands.get(7).id == 7
            assert [api.Brands.get(each).id for each in (8, 9)] == [8, 9]
        assert server.connections == 2


@pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
@for_each
def test_a_slow_upload_over_tls_ends_by_the_deadline(make: Make, folder: Path) -> None:
    path = certificate(folder, "IP:127.0.0.1")

    def behave(peer: Peer) -> None:
        while not peer.server.stopping.wait(0.02):
            peer.sock.recv(1000)

    with speaking(behave, wrap=tls(path)) as server:  # noqa: SIM117
        with server.api(transport=make(ca_bundle=path), timeout=(20, 0.3)) as api:
            with pytest.raises(TransportException, match=r"no response within 0\.3 s"):
                api.connection.post("brands", {"name": "x" * 8_000_000})


@pytest.mark.parametrize("timeout", [0.3, (0.3, 20)], ids=["one", "pair"])
@for_each
def test_a_handshake_that_never_ends_ends_by_the_deadline(make: Make, timeout: Any) -> None:
    def behave(peer: Peer) -> None:
        peer.sock.sendall(b"\x16\x03\x03\x40\x00")
        peer.trickles(b"\x02")

    with speaking(behave) as server, BigcommerceApi(  # noqa: SIM117
        store_hash=STORE, access_token=TOKEN, host=f"https://127.0.0.1:{server.port}",
        max_retries=0, timeout=timeout, transport=make(),
    ) as api:  # fmt: skip
        with pytest.raises(TransportException) as caught:
            api.Brands.get(7)
    assert not caught.value.sent


@pytest.mark.parametrize("end", [socket.SHUT_WR, socket.SHUT_RDWR])
@for_each
def test_an_end_within_the_handshake_says_so(make: Make, end: int) -> None:
    def behave(peer: Peer) -> None:
        peer.sock.recv(65536)
        peer.sock.shutdown(end)
        peer.idles()

    with speaking(behave) as server, BigcommerceApi(  # noqa: SIM117
        store_hash=STORE, access_token=TOKEN, host=f"https://127.0.0.1:{server.port}",
        max_retries=0, transport=make(),
    ) as api:  # fmt: skip
        with pytest.raises(TransportException, match=r"closed|reset|TLS failed") as caught:
            api.Brands.create(name="x")
    assert not caught.value.maybe_applied
