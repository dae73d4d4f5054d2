"""``Sandbox(tls=...)`` and ``--tls``: HTTPS for clients with a fixed host."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
import shutil
import signal
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import requests

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.__main__ import main
from bigcommerce_sdk.sandbox.faults import Delay, Reset, Status
from bigcommerce_sdk.sandbox.tls import make_certificates
from tests.sandbox.faults.test_faults import Entered
from tests.sandbox.wire import connect

FIXED = "https://api.bigcommerce.com"
#: Connections that do nothing: more than workers that are kept.
MANY = 30


@pytest.fixture
def ca(tmp_path: Path) -> Path:
    return tmp_path / "ca.pem"


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture
def sandbox(ca: Path) -> Iterator[Sandbox]:
    with Sandbox(tls=ca, admin=True) as running:
        yield running


def client(sandbox: Sandbox, ca: Path) -> requests.Session:
    session = requests.Session()
    session.trust_env = False
    session.verify = str(ca)
    session.headers["X-Auth-Token"] = sandbox.token
    return session


def proxy(sandbox: Sandbox) -> dict[str, str]:
    return {"https": sandbox.environment["HTTPS_PROXY"]}


def secure(sandbox: Sandbox, ca: Path, name: str = "api.bigcommerce.com") -> ssl.SSLSocket:
    """A connection after its handshake."""
    context = ssl.create_default_context(cafile=ca)
    return context.wrap_socket(connect(sandbox), server_hostname=name)


def plain(sandbox: Sandbox, content: bytes) -> bytes:
    """The answer to bytes without encryption."""
    received = b""
    with connect(sandbox) as connection:
        connection.sendall(content)
        while part := connection.recv(65536):
            received += part
    return received


def test_clients_of_a_store_trust_its_ca(sandbox: Sandbox, ca: Path) -> None:
    assert sandbox.base_url.startswith("https://127.0.0.1:")
    with sandbox.api() as api:
        brand = api.Products.get(1).brand
        assert brand is not None and brand.name == "Clay & Co"
    with sandbox.legacy_api() as legacy:
        assert legacy.Products.count() == 6

    async def count() -> int:
        async with sandbox.async_api() as api:
            return await api.Orders.count()

    assert asyncio.run(count()) == 4


@pytest.mark.parametrize(
    ("host", "path"),
    [
        ("api.bigcommerce.com", "/stores/sandbox1/v2/time"),
        ("API.BigCommerce.com", "/stores/sandbox1/v3/catalog/summary"),
        ("store-sandbox1.mybigcommerce.com", "/api/v2/time"),
        ("localhost", "/stores/sandbox1/v2/time"),
    ],
)
def test_a_fixed_host_is_reached_through_the_proxy(
    sandbox: Sandbox, ca: Path, host: str, path: str
) -> None:
    with client(sandbox, ca) as session:
        auth = ("sandbox", sandbox.token) if path.startswith("/api") else None
        reply = session.get(f"https://{host}{path}", proxies=proxy(sandbox), auth=auth)
    assert reply.status_code == 200, reply.text


def test_the_console_signs_in_with_a_cookie_for_https_only(sandbox: Sandbox, ca: Path) -> None:
    origin = sandbox.base_url.removesuffix("/")
    with client(sandbox, ca) as session:
        reply = session.post(
            f"{origin}/sandbox/console/sign-in",
            data={"token": sandbox.token},
            headers={"Origin": origin},
            allow_redirects=False,
        )
        assert reply.status_code == 303
        assert reply.headers["Set-Cookie"].endswith("; HttpOnly; SameSite=Strict; Secure")
        assert session.get(f"{origin}/sandbox/console/", allow_redirects=True).status_code == 200


def test_links_have_the_host_of_the_request(sandbox: Sandbox, ca: Path) -> None:
    with client(sandbox, ca) as session:
        found = session.get(f"{FIXED}/stores/sandbox1/v2/products/1", proxies=proxy(sandbox))
        assert found.json()["brand"]["url"] == f"{FIXED}/stores/sandbox1/v2/brands/2"
        followed = session.get(found.json()["brand"]["url"], proxies=proxy(sandbox))
        assert followed.json()["name"] == "Clay & Co"


@pytest.mark.parametrize("host", ["example.com", "bigcommerce.com", "a.b.mybigcommerce.com"])
def test_the_proxy_refuses_other_hosts(sandbox: Sandbox, ca: Path, host: str) -> None:
    with client(sandbox, ca) as session, pytest.raises(requests.exceptions.ProxyError):
        session.get(f"https://{host}/", proxies=proxy(sandbox))
    answer = plain(sandbox, f"CONNECT {host}:443 HTTP/1.1\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 403 ")
    assert b"its own hosts only" in answer


@pytest.mark.parametrize("name", ["api.bigcommerce.com", "localhost", "127.0.0.1", "shop.test"])
def test_the_certificate_is_strictly_valid(tmp_path: Path, name: str) -> None:
    ca = tmp_path / "ca.pem"
    context = ssl.create_default_context(cafile=None)
    with Sandbox(tls=ca, tls_hosts=["Shop.test"]) as sandbox:
        context.load_verify_locations(ca)
        context.verify_flags |= ssl.VERIFY_X509_STRICT
        with context.wrap_socket(connect(sandbox), server_hostname=name) as connection:
            assert connection.version() == "TLSv1.3"
        with pytest.raises(ssl.SSLCertVerificationError):
            context.wrap_socket(connect(sandbox), server_hostname="example.com")


def test_a_client_without_the_ca_is_refused(sandbox: Sandbox, ca: Path) -> None:
    with requests.Session() as session, pytest.raises(requests.exceptions.SSLError):
        session.trust_env = False
        session.get(f"{sandbox.base_url}/stores/sandbox1/v2/time")
    with client(sandbox, ca) as session:
        assert session.get(f"{sandbox.base_url}/stores/sandbox1/v2/time").ok


BEGUN: dict[str, bytes] = {
    "nothing": b"",
    "the first byte": b"\x16",
    "a part of the handshake": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "a part of a tunnel": b"CONNECT api.bigcommerce.com:443 HTTP/1.1\r\n",
    "a tunnel": b"CONNECT api.bigcommerce.com:443 HTTP/1.1\r\n\r\n",
}


@pytest.mark.parametrize("begun", BEGUN)
def test_idle_tls_connections_delay_no_request(sandbox: Sandbox, ca: Path, begun: str) -> None:
    with ExitStack() as stack:
        for _ in range(MANY):
            stack.enter_context(connect(sandbox)).sendall(BEGUN[begun])
        session = stack.enter_context(client(sandbox, ca))
        assert session.get(f"{sandbox.base_url}/stores/sandbox1/v2/time", timeout=20).ok
        sandbox.stop()  # within the connections


def test_idle_connections_use_no_worker(sandbox: Sandbox, ca: Path) -> None:
    """With three workers, none is left if idle connections keep them."""
    workers: Any = sandbox._server.requests  # type: ignore[union-attr]
    workers._most = 3
    with ExitStack() as stack:
        for _ in range(8):
            stack.enter_context(connect(sandbox))
            stack.enter_context(secure(sandbox, ca))
        idle = stack.enter_context(secure(sandbox, ca))
        session = stack.enter_context(client(sandbox, ca))
        for _ in range(3):
            assert session.get(f"{sandbox.base_url}/stores/sandbox1/v2/time", timeout=20).ok
        idle.sendall(b"GET /stores/sandbox1/v2/time HTTP/1.0\r\n\r\n")
        assert idle.recv(100).startswith(b"HTTP/1.1 401 ")


def test_requests_in_pieces_and_in_one_piece(sandbox: Sandbox, ca: Path) -> None:
    """Bytes of the next request can be in the buffers of TLS, where no selector sees them."""
    one = (
        "GET /stores/sandbox1/v2/time HTTP/1.1\r\nHost: x\r\n"
        f"X-Auth-Token: {sandbox.token}\r\n\r\n"
    ).encode()
    with secure(sandbox, ca) as connection:
        connection.sendall(one * 3)
        received = b""
        while received.count(b"HTTP/1.1 200 ") < 3 or not received.endswith(b"}"):
            received += connection.recv(65536)
        connection.sendall(one[:30])
        connection.sendall(one[30:])
        assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")


def test_a_connection_ends_in_an_orderly_way(sandbox: Sandbox, ca: Path) -> None:
    with secure(sandbox, ca) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        while connection.recv(65536):  # would raise if the end were not announced
            pass


@pytest.mark.parametrize("content", [b"GET /stores/x/v2/time HTTP/1.1\r\n\r\n", b"\0\1\2\n\n"])
def test_plain_http_is_refused(sandbox: Sandbox, content: bytes) -> None:
    answer = plain(sandbox, content)
    assert answer.startswith(b"HTTP/1.1 400 ")
    assert b"use https" in answer


def test_the_admin_endpoints_are_plain_too(sandbox: Sandbox, ca: Path) -> None:
    """They have workers of their own, which encrypted requests cannot have."""
    sandbox.faults.add(Status(503), times=None)
    with client(sandbox, ca) as session:
        for base in (sandbox.base_url, sandbox.base_url.replace("https", "http")):
            assert session.get(f"{base}/sandbox/requests").status_code == 200


def test_faults_cut_encrypted_connections(sandbox: Sandbox, ca: Path) -> None:
    sandbox.faults.add(Reset(), times=1)
    with client(sandbox, ca) as session:
        with pytest.raises(requests.exceptions.ConnectionError):
            session.get(f"{sandbox.base_url}/stores/sandbox1/v2/time")
        assert session.get(f"{sandbox.base_url}/stores/sandbox1/v2/time").ok


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows the end behind other bytes")
def test_a_delay_ends_when_the_client_disconnects(
    sandbox: Sandbox, ca: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered, done = Entered(sandbox), threading.Event()

    def add(*_: object) -> None:
        done.set()

    monkeypatch.setattr(sandbox._tenant.journal, "add", add)
    sandbox.faults.add(Delay(3600))
    with secure(sandbox, ca) as connection:
        token = f"X-Auth-Token: {sandbox.token}\r\n\r\n"
        connection.sendall(f"GET /stores/sandbox1/v2/time HTTP/1.1\r\n{token}".encode())
        assert entered.wait(30)
        assert not done.is_set()
        connection.settimeout(0)
        with suppress(ssl.SSLWantReadError):
            connection.unwrap()  # announces the end, which is a byte before it
    assert done.wait(30)


def test_stopping_ends_pending_handshakes(ca: Path) -> None:
    with ExitStack() as stack:
        with Sandbox(tls=ca) as sandbox:
            for content in (b"", b"\x16\x03", b"CONNECT x"):
                stack.enter_context(connect(sandbox)).sendall(content)
            stack.enter_context(secure(sandbox, ca))
        assert sandbox._server is None


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "is a folder"),
        ("missing/ca.pem", "the folder does not exist"),
        ("mine.pem", "exists and is not the CA of a sandbox"),
    ],
)
def test_no_other_file_is_replaced(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "mine.pem").write_text("mine")
    with pytest.raises(ConfigurationException, match=words):
        Sandbox(tls=tmp_path / name)
    assert (tmp_path / "mine.pem").read_text() == "mine"


def test_the_ca_file_is_replaced_and_has_no_key(ca: Path) -> None:
    texts: list[str] = []
    for _ in range(2):
        with Sandbox(tls=str(ca)):
            texts.append(ca.read_text())
    assert texts[0] != texts[1]
    assert all("PRIVATE" not in text and text.count("BEGIN") == 1 for text in texts)


@pytest.mark.parametrize("tls", ["", 5, True, b"ca.pem"])
def test_an_invalid_path_is_refused(tls: Any) -> None:
    with pytest.raises(ConfigurationException, match="tls must be the path of a file"):
        Sandbox(tls=tls)


@pytest.mark.parametrize("host", ["a b", "http://x", "ä.de", "x/y", "a..b", "."])
def test_an_invalid_host_is_refused(ca: Path, host: str) -> None:
    with pytest.raises(ConfigurationException, match="must be a name or an IP address"):
        Sandbox(tls=ca, tls_hosts=[host])


@pytest.mark.parametrize("hosts", [5, [5], None])
def test_invalid_hosts_are_refused(ca: Path, hosts: Any) -> None:
    with pytest.raises(ConfigurationException, match="tls_hosts must be a list of hosts"):
        Sandbox(tls=ca, tls_hosts=hosts)


def test_hosts_that_a_certificate_covers() -> None:
    certificates = make_certificates(["Sandbox", "192.0.2.7", "0.0.0.0"])
    covered = ("sandbox", "SANDBOX", "192.0.2.7", "[::1]", "x.mybigcommerce.com")
    assert all(certificates.covers(host) for host in covered)
    others = ("", "com", "0.0.0.0", "mybigcommerce.com", "x.y.mybigcommerce.com", "192.0.2.8")
    assert not any(certificates.covers(host) for host in others)


SANDBOX = [sys.executable, "-m", "bigcommerce_sdk.sandbox"]
ASK = """
import os, requests
store, token = os.environ["BIGCOMMERCE_STORE_HASH"], os.environ["BIGCOMMERCE_ACCESS_TOKEN"]
for base in ("https://api.bigcommerce.com", os.environ["BIGCOMMERCE_HOST"]):
    url = f"{base}/stores/{store}/v2/products/1"
    print(requests.get(url, headers={"X-Auth-Token": token}).json()["name"])
from bigcommerce_sdk.api import BigcommerceApi
with BigcommerceApi.from_env() as api:
    print(api.Orders.count())
with BigcommerceApi(client_id="x", store_hash=store, access_token=token) as api:
    print(api.Orders.count())
"""


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    root = str(Path(__file__).parents[2])
    return subprocess.run(
        [*SANDBOX, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": root},
        check=False,
    )


@pytest.mark.parametrize("options", [["--tls"], ["--tls", "my ca.pem", "--port", "0"]])
def test_a_command_reaches_it_by_its_fixed_host(options: list[str], tmp_path: Path) -> None:
    done = run(*options, "--", sys.executable, "-c", ASK, cwd=tmp_path)
    assert (done.stdout, done.stderr) == ("Enamel Mug\nEnamel Mug\n4\n4\n", "")
    assert [each.name for each in tmp_path.iterdir()] == [
        "my ca.pem" if len(options) > 1 else "sandbox-ca.pem"
    ]


PYPI = """
import os
from bigcommerce.api import BigcommerceApi
store, token = os.environ["BIGCOMMERCE_STORE_HASH"], os.environ["BIGCOMMERCE_ACCESS_TOKEN"]
api = BigcommerceApi(client_id="x", store_hash=store, access_token=token)
print(api.Products.get(1).name)
"""

#: Reads the variable as the Ruby gem does: an origin, or the default if it is empty.
RUBY = """
import os, requests
base = os.environ.get("BC_API_ENDPOINT") or "https://api.bigcommerce.com"
token = os.environ["BIGCOMMERCE_ACCESS_TOKEN"]
reply = requests.get(f"{base}/stores/sandbox1/v2/products/1", headers={"X-Auth-Token": token})
print(reply.json()["name"])
"""

OWN = """
import os
from bigcommerce_sdk.api import BigcommerceApi
with BigcommerceApi(client_id="x", store_hash="sandbox1", access_token="sandbox-token") as api:
    print(api.Products.get(1).name)
"""

NODE = """
const url = "https://api.bigcommerce.com/stores/sandbox1/v2/products/1";
fetch(url, {headers: {"X-Auth-Token": process.env.BIGCOMMERCE_ACCESS_TOKEN,
                      "Accept": "application/json"}})
  .then((reply) => reply.json()).then((product) => console.log(product.name));
"""


@pytest.mark.parametrize(
    ("options", "clients"),
    [
        ([], [RUBY, OWN]),
        (["--tls"], [PYPI, RUBY, OWN]),
        (["--tls", "--endpoint", "host"], [PYPI, OWN]),
        (["--tls", "--endpoint", "origin"], [RUBY, OWN]),
    ],
)
def test_clients_without_a_host_reach_it(
    options: list[str], clients: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not find_spec("bigcommerce"):
        clients = [each for each in clients if each is not PYPI]
    monkeypatch.setenv("BC_API_ENDPOINT", "of.the.user.example")
    done = run(*options, "--", sys.executable, "-c", "".join(clients), cwd=tmp_path)
    expected = "Enamel Mug\n" * len(clients)
    assert (done.stdout, done.returncode) == (expected, 0), done.stderr


def _node_has_proxies() -> bool:
    node = shutil.which("node")
    if node is None:
        return False
    version = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"v(\d+)\.(\d+)", version.stdout)
    major, minor = (int(found[1]), int(found[2])) if found else (0, 0)
    return major >= 24 or (major, minor) >= (22, 21)


@pytest.mark.skipif(not _node_has_proxies(), reason="runs a Node that knows NODE_USE_ENV_PROXY")
def test_node_reaches_it_by_its_fixed_host(tmp_path: Path) -> None:
    done = run("--tls", "--", "node", "-e", NODE, cwd=tmp_path)
    assert done.stdout == "Enamel Mug\n", done.stderr


@pytest.mark.skipif(shutil.which("curl") is None, reason="runs curl")
def test_the_printed_lines_work(tmp_path: Path) -> None:
    file = tmp_path / "my ca.pem"
    command = [*SANDBOX, "--tls", str(file), "--tls-host", "sandbox"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        text = ""
        while "/etc/hosts" not in text:
            text += process.stdout.readline()
        line = re.search(r"  (curl .*\\\n.*)\n", text)
        assert line is not None
        done = subprocess.run(
            ["sh", "-c", f"{line[1]} -s"], capture_output=True, text=True, check=False
        )
        exports = dict(re.findall(r"  export (\w+)=(.*)", text))
        script = "; ".join(f"export {name}={value}" for name, value in exports.items())
        address = "https://api.bigcommerce.com/stores/sandbox1/v2/time"
        curl = f"{script}; curl -s -H 'X-Auth-Token: sandbox-token' {address}"
        other = subprocess.run(["sh", "-c", curl], capture_output=True, text=True, check=False)
        process.send_signal(signal.SIGTERM)
    assert '{"time":' in done.stdout.replace(" ", ""), (done, text)
    assert '{"time":' in other.stdout.replace(" ", ""), (other, text)
    assert exports["SSL_CERT_FILE"] == shlex.quote(str(file))
    assert "127.0.0.1 api.bigcommerce.com login.bigcommerce.com" in text


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--tls-host", "x"], "give --tls too"),
        (["--endpoint", "host"], "give --tls too"),
        (["--tls", ".", "--empty"], "is a folder"),
        (["--tls", "nowhere/ca.pem"], "the folder does not exist"),
        (["--tls", "ca.pem", "--tls-host", "a b"], "must be a name or an IP address"),
    ],
)
def test_an_invalid_option_prints_a_one_line_error(
    options: list[str],
    words: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main([*options, "--", "true"]) == 1
    error = capsys.readouterr().err
    assert words in error
    assert error.count("\n") == 1


def test_a_missing_extra_is_one_line_that_names_it(
    monkeypatch: pytest.MonkeyPatch, ca: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "cryptography", None)
    assert main(["--tls", str(ca), "--", "true"]) == 1
    assert capsys.readouterr().err == (
        "TLS needs cryptography: pip install 'bigcommerce_sdk[sandbox,tls]'\n"
    )
    assert not ca.exists()
