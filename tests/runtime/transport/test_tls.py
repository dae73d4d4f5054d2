"""TLS: unverified hosts receive nothing; later failures are distinguished."""

from __future__ import annotations

import contextlib
import shutil
import socket
import ssl
import subprocess
import threading
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import CertificateException, TransportException
from tests.clock import FakeClock
from tests.runtime.blocking import Make, for_each

OPENSSL = shutil.which("openssl")
pytestmark = pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")

FINE = b'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 9\r\n\r\n{"id": 1}'


class Host:
    """A host that speaks TLS. Each connection gets one reply; ``None`` is noise in place of TLS.

    Args:
        certificate: a file with its certificate and key.
        replies: what it answers, in turn.
    """

    def __init__(self, certificate: Path, replies: list[bytes | None]) -> None:
        self.requests: list[bytes] = []
        self._replies = replies
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self._listener.getsockname()[1]}"

    def _serve(self) -> None:
        while True:
            plain, _ = self._listener.accept()
            with plain:
                if not self._replies:
                    return
                with contextlib.suppress(OSError):  # the client may not trust us
                    self._answer(plain)

    def _answer(self, plain: socket.socket) -> None:
        secured = self._context.wrap_socket(plain, server_side=True)
        with secured:
            self.requests.append(secured.recv(65536))
            if not self._replies:  # closed in the meantime
                return
            reply = self._replies.pop(0)
            if reply is None:
                with socket.socket(fileno=secured.detach()) as bare:
                    bare.sendall(b"noise" * 10)
            else:
                secured.sendall(reply)

    def close(self) -> None:
        self._replies.clear()
        with contextlib.suppress(OSError), socket.create_connection(self._listener.getsockname()):
            self._thread.join()
        self._listener.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("certificates")


def certificate(folder: Path, name: str) -> Path:
    """Create a self-signed certificate for a name, with its key."""
    assert OPENSSL is not None
    made = folder / f"{name.replace(':', '-')}.pem"
    if not made.exists():
        key = made.with_suffix(".key")
        command = [OPENSSL, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1"]
        subject = ["-subj", "/CN=test", "-addext", f"subjectAltName={name}"]
        subprocess.run(
            [*command, *subject, "-keyout", str(key), "-out", str(made)],
            check=True,
            capture_output=True,
        )
        made.write_bytes(made.read_bytes() + key.read_bytes())
    return made


@pytest.fixture
def ours(folder: Path) -> Path:
    return certificate(folder, "IP:127.0.0.1")


@contextlib.contextmanager
def client(
    make: Make, presented: Path, trusted: Path | None, *replies: bytes | None
) -> Generator[tuple[BigcommerceApi, Host]]:
    host = Host(presented, list(replies))
    try:
        with BigcommerceApi(
            store_hash="ab12",
            access_token="canary",
            host=host.url,
            transport=make(ca_bundle=trusted),
            clock=FakeClock(),
        ) as api:
            yield api, host
    finally:
        host.close()


@for_each
def test_an_unverified_host_receives_nothing(make: Make, ours: Path) -> None:
    with client(make, ours, None, FINE) as (api, host):
        calls: list[Callable[[], object]] = [
            lambda: api.Brands.get(1),
            lambda: api.Brands.create(name="x"),
        ]
        for call in calls:
            with pytest.raises(CertificateException) as caught:
                call()
            assert (caught.value.attempts, caught.value.maybe_applied) == (1, False)
        assert b"".join(host.requests) == b""


@for_each
def test_an_explicit_ca_bundle_overrides_the_environment(
    make: Make, ours: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate(folder, "DNS:other.example")))
    with client(make, ours, ours, FINE) as (api, host):
        assert api.Brands.get(1).id == 1
        assert len(host.requests) == 1


@for_each
def test_another_hosts_certificate_does_not_do(make: Make, folder: Path) -> None:
    other = certificate(folder, "DNS:other.example")
    with client(make, other, other, FINE) as (api, host):
        with pytest.raises(CertificateException):
            api.Brands.get(1)
        assert b"".join(host.requests) == b""


@for_each
def test_tls_that_breaks_after_the_request_is_a_lost_reply(make: Make, ours: Path) -> None:
    with client(make, ours, ours, None, FINE, None) as (api, host):
        assert api.Brands.get(1).id == 1  # the second try
        with pytest.raises(TransportException) as caught:
            api.Brands.create(name="x")
        assert not isinstance(caught.value, CertificateException)
        assert (caught.value.attempts, caught.value.maybe_applied) == (1, True)
        assert len(host.requests) == 3
