"""Webhooks to named hosts of the same network, when allowed."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.exception import ConfigurationException, UnprocessableEntityException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.__main__ import main
from bigcommerce_sdk.sandbox.webhooks import Delivery
from tests.runtime.loopback import Loopback, serving


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """Addresses by name, as the name service of the network has them."""
    known = {"app": ["127.0.0.1"]}
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, port: Any, *rest: Any, **options: Any) -> Any:
        if host not in known:
            assert host in ("127.0.0.1", "127.0.0.2", "localhost"), host
            return real(host, port, *rest, **options)
        kinds = [socket.AF_INET6 if ":" in each else socket.AF_INET for each in known[host]]
        found = zip(kinds, known[host], strict=True)
        return [(kind, socket.SOCK_STREAM, 6, "", (each, port)) for kind, each in found]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return known


@pytest.fixture
def app() -> Iterator[Loopback]:
    with serving() as running:
        yield running


def deliver(destination: str, hosts: list[str]) -> Delivery:
    """The attempt to deliver an event to a destination."""
    with Sandbox(webhook_hosts=hosts) as sandbox, sandbox.api() as api:
        sandbox.webhooks.automatic = False
        api.Webhooks.create(scope="store/category/created", destination=destination, is_active=True)
        api.Categories.create(name="New")
        sandbox.webhooks.flush()
        return sandbox.webhooks.deliveries[-1]


@pytest.mark.parametrize("host", ["app", "APP"])
@pytest.mark.usefixtures("names")
def test_an_allowed_host_receives_webhooks(app: Loopback, host: str) -> None:
    sent = deliver(f"http://{host}:{app.port}/hook", ["other", "App"])
    assert sent.error is None and sent.delivered
    [arrived] = app.arrived
    assert arrived.target == "/hook"
    assert arrived.headers["host"].lower() == f"app:{app.port}"


def test_addresses_are_tried_in_turn(app: Loopback, names: dict[str, list[str]]) -> None:
    names["app"] = ["127.0.0.2", "127.0.0.1"]  # nothing listens on the first one
    assert deliver(f"http://app:{app.port}/", ["app"]).delivered


def test_a_private_address_can_be_allowed(app: Loopback) -> None:
    sent = deliver(f"http://127.0.0.2:{app.port}/", ["127.0.0.2"])
    assert sent.error is not None and sent.error.startswith("no response (")


@pytest.mark.parametrize(
    "addresses",
    [
        ["93.184.215.14"],
        ["127.0.0.1", "93.184.215.14"],
        ["2606:2800:21f:cb07:6820:80da:af6b:8b2c"],
        ["::ffff:93.184.215.14"],
        ["169.254.169.254"],
        ["fe80::1"],
        ["0.0.0.0"],
        ["224.0.0.1"],
    ],
)
def test_a_name_with_an_address_elsewhere_is_not_called(
    names: dict[str, list[str]], addresses: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    names["app"] = addresses
    real = socket.create_connection

    def create_connection(address: tuple[str, int], *rest: Any, **options: Any) -> socket.socket:
        assert address[0] == "127.0.0.1", address
        return real(address, *rest, **options)

    monkeypatch.setattr(socket, "create_connection", create_connection)
    sent = deliver("http://app:8000/hook", ["app"])
    assert sent.error == "not sent: the address of the host is not private"


@pytest.mark.usefixtures("names")
def test_other_hosts_stay_refused() -> None:
    sent = deliver("https://app.example.com/hook", ["app"])
    assert sent.error == "not sent: the destination is not on this machine"
    for hosts in ([], ["other"], ["app.example.com"], ["ap"]):
        with pytest.raises(UnprocessableEntityException) as caught:
            deliver("http://app:8000/hook", hosts)
        words = "must be https on port 443, or for tests http or https on 127.0.0.1"
        assert " or ".join([words, *hosts]) in str(caught.value)


def test_an_unknown_name_is_a_failed_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    real = socket.getaddrinfo

    def getaddrinfo(host: Any, *rest: Any, **options: Any) -> Any:
        if host == "app":
            raise socket.gaierror(socket.EAI_NONAME, "unknown")
        return real(host, *rest, **options)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    sent = deliver("http://app:8000/", ["app"])
    assert sent.error == "no response (gaierror)"
    assert sent.next_attempt is not None


def test_hosts_hold_for_added_stores() -> None:
    with Sandbox(webhook_hosts=["app"]) as sandbox, sandbox.add_store("other").api() as api:
        hook = api.Webhooks.create(scope="store/order/*", destination="http://app:1/")
        assert hook.destination == "http://app:1/"


@pytest.mark.parametrize(
    "hosts",
    [
        "app",
        b"app",
        5,
        None,
        [5],
        [""],
        ["*"],
        ["http://app"],
        ["app:8000"],
        ["a b"],
        ["app/"],
        ["*.example.com"],
        ["93.184.215.14"],
        ["169.254.169.254"],
        ["0.0.0.0"],
        ["::"],
        ["2130706433"],
        [".app"],
    ],
)
def test_invalid_hosts_are_refused(hosts: Any) -> None:
    with pytest.raises(ConfigurationException, match="webhook_hosts must be a list of names"):
        Sandbox(webhook_hosts=hosts)


def test_the_command_line_checks_hosts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--webhook-host", "app", "--webhook-host", "http://x", "--", "true"]) == 1
    assert "got 'http://x'" in capsys.readouterr().err
