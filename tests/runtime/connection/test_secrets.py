"""The token is sent to the API and shown nowhere."""

from __future__ import annotations

import copy
import logging
import pickle
import re
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.connection import Connection, OAuthConnection
from bigcommerce_sdk.exception import (
    BigcommerceException,
    ConfigurationException,
    NotFoundException,
    TransportException,
    TransportTimeoutException,
)
from bigcommerce_sdk.secret import Secret
from tests.both import Clients, for_both_clients
from tests.runtime.loopback import STORE, TOKEN, Loopback, Reply

pytestmark = for_both_clients


def test_a_secret_never_shows_itself() -> None:
    secret = Secret(TOKEN)
    assert secret.reveal() == TOKEN
    shown = f"{secret} {secret!r} {secret!s:>20} {[secret]} {vars(Secret)} {dir(secret)}"
    assert TOKEN not in shown
    assert str(secret) == "Secret('***')"
    for copying in (copy.copy, copy.deepcopy, pickle.dumps):
        with pytest.raises(TypeError, match="cannot be pickled or copied") as caught:
            copying(secret)
        assert TOKEN not in str(caught.value)
    assert secret == Secret(TOKEN) != Secret("other")
    assert secret != TOKEN
    assert hash(secret) == hash(Secret(TOKEN))
    assert not Secret("")


def exercise(server: Loopback, api: BigcommerceApi) -> list[BigcommerceException]:
    """Requests that succeed and that fail in each way."""
    caught: list[BigcommerceException] = []
    server.answers([{"id": 1, "name": "Mug"}], Reply(404, [{"message": "x"}]), Reply(raw=b"bad"))
    product = api.Products.all()[0]
    calls: list[Callable[[], Any]] = [
        lambda: api.Products.get(2),
        product.refresh,
        lambda: api.connection.get(".."),
    ]
    for call in calls:
        try:
            call()
        except BigcommerceException as error:
            caught.append(error)
    return caught


def test_log_lines(
    server: Loopback, client: BigcommerceApi, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bigcommerce_sdk")
    server.answers([], Reply(404, headers={"X-Request-Id": "abc"}))
    client.Products.all(name="Mug")
    with pytest.raises(NotFoundException):
        client.Products.delete(5)
    records = [each for each in caplog.records if each.name == "bigcommerce_sdk"]
    assert {each.levelno for each in records} == {logging.DEBUG}
    assert [re.sub(r"in \d+ ms", "in N ms", each.getMessage()) for each in records] == [
        f"GET /stores/{STORE}/v2/products?name=Mug",
        f"GET /stores/{STORE}/v2/products -> 200 in N ms",
        f"DELETE /stores/{STORE}/v2/products/5",
        f"DELETE /stores/{STORE}/v2/products/5 -> 404 in N ms (request abc)",
    ]


def test_nothing_is_printed_unless_logging_is_set_up() -> None:
    handlers = logging.getLogger("bigcommerce_sdk").handlers
    assert list(map(type, handlers)) == [logging.NullHandler]
    assert logging.getLogger("bigcommerce_sdk").level == logging.NOTSET


@pytest.mark.parametrize("kind", ["oauth", "basic"])
def test_the_token_is_in_no_log(
    server: Loopback,
    new_client: Clients,
    client_kind: str,
    caplog: pytest.LogCaptureFixture,
    kind: str,
) -> None:
    caplog.set_level(logging.DEBUG)
    settings: dict[str, Any] = {"host": server.url, "timeout": 20}
    if kind == "basic":
        settings["basic_auth"] = ("ada", TOKEN)
    else:
        settings |= {"store_hash": STORE, "access_token": TOKEN}
    with new_client(**settings) as api:
        errors = exercise(server, api)
    assert len(errors) == 3
    # aiohttp logs nothing
    assert client_kind == "async" or any(each.name[:7] == "urllib3" for each in caplog.records)
    encoded = server.arrived[0].headers.get("authorization", TOKEN).split()[-1]
    seen = caplog.text + "".join(repr(vars(each)) for each in caplog.records)
    assert TOKEN not in seen
    assert encoded not in seen


def test_the_token_is_in_nothing_that_can_be_looked_at(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers([{"id": 1}])
    product = client.Products.all()[0]
    looked_at = [client, client.connection, client.Products, client.connection._transport, product]
    for each in looked_at:
        shown = f"{each!r} {each!s} {getattr(each, '__dict__', '')} {dir(each)}"
        assert TOKEN not in shown
    assert f"/stores/{STORE}/v2" in repr(client)
    for each in (client, client.connection, client.Products):
        for copying in (pickle.dumps, copy.deepcopy):
            with pytest.raises(TypeError) as caught:
                copying(each)
            assert TOKEN not in str(caught.value)


def test_the_token_is_in_no_exception_or_traceback(
    server: Loopback, client: BigcommerceApi
) -> None:
    errors = exercise(server, client)
    assert len(errors) == 3
    for error in errors:
        with_variables = traceback.TracebackException.from_exception(error, capture_locals=True)
        shown = "".join(with_variables.format())
        shown += (
            f"{error!r} {error} {error.args} {vars(error)} {error.__cause__} {error.__context__}"
        )
        assert TOKEN not in shown.replace(f"TOKEN = {TOKEN!r}", "")


def test_a_timeout_does_not_show_it_either(server: Loopback) -> None:
    with (
        server.api(timeout=0.001) as api,
        pytest.raises(TransportException) as caught,
    ):
        server.answers(Reply(raw=b""))
        api.Products.all()
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert TOKEN not in "".join(shown.format())
    assert issubclass(TransportTimeoutException, TransportException)


ODD_TOKENS = [f"{TOKEN}\n", f"{TOKEN}\r\nX-Evil: 1", f" {TOKEN}", f"{TOKEN} ", f"{TOKEN}é",
              f"{TOKEN}\x00", f"{TOKEN}\u200b"]  # fmt: skip


@pytest.mark.parametrize("token", [*ODD_TOKENS, "", " ", None, 5], ids=ascii)
def test_tokens_that_cannot_stand_in_a_header_are_refused_unseen(token: Any) -> None:
    makers: list[Callable[[], Any]] = [
        lambda: OAuthConnection(None, STORE, token),
        lambda: Connection("store.example", ("ada", token)),
        lambda: Connection("store.example", (token, "secret")),
    ]
    for make in makers:
        with pytest.raises(ConfigurationException) as caught:
            make()
        assert TOKEN not in str(caught.value)
        assert TOKEN not in repr(caught.value)
