"""Refused, failed and retried calls show no secret in variables of SDK frames."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bigcommerce_sdk import signing
from bigcommerce_sdk.api import ApiClient, BigcommerceApi
from bigcommerce_sdk.apps.login_tokens import CustomerLoginTokens
from bigcommerce_sdk.connection import Connection, OAuthConnection
from bigcommerce_sdk.exception import BigcommerceException, HttpException, TransportException
from bigcommerce_sdk.signing import Person
from tests.both import for_both_clients
from tests.canaries import CANARIES, Watch
from tests.clock import FakeClock
from tests.runtime.loopback import STORE, TOKEN, Loopback, Reply

pytestmark = for_both_clients

SECRET = next(each for each in CANARIES if each.startswith("canary-client-secret"))
CUSTOMER: dict[str, Any] = {"store_hash": STORE, "email": "a@example.com", "group_id": "1"}

#: Every way to hand over a secret; what is called has something wrong about it.
REFUSED: dict[str, Callable[[str, str], Any]] = {
    "a client": lambda token, secret: BigcommerceApi(store_hash=STORE, access_token=token),
    "a client of no store": lambda token, secret: BigcommerceApi(access_token=TOKEN),
    "a client of an odd host": lambda token, secret: BigcommerceApi(
        store_hash=STORE, access_token=TOKEN, host="http://evil.example"
    ),
    "a client with an odd option": lambda token, secret: BigcommerceApi(
        store_hash=STORE, access_token=TOKEN, timeout=-1
    ),
    "a client with both": lambda token, secret: BigcommerceApi(
        store_hash=STORE, access_token=TOKEN, basic_auth=("ada", TOKEN)
    ),
    "basic": lambda token, secret: BigcommerceApi(host="a.example", basic_auth=("ada", token)),
    "basic without a host": lambda token, secret: BigcommerceApi(basic_auth=("ada", TOKEN)),
    "the older client": lambda token, secret: ApiClient("a.example", token, "ada"),
    "the older client of an odd host": lambda token, secret: ApiClient("http://a", TOKEN, "ada"),
    "from the environment": lambda token, secret: BigcommerceApi.from_env(access_token=token),
    "a connection": lambda token, secret: Connection("a.example", ("ada", token)),
    "a connection by token": lambda token, secret: OAuthConnection(None, STORE, token),
    "another store": lambda token, secret: _app().for_store("other", token),
    "another store of an odd name": lambda token, secret: _app().for_store("../x", TOKEN),
    "a code": lambda token, secret: _app().oauth_fetch_token(secret, TOKEN, "odd", "s", "u"),
    "a code for nothing": lambda token, secret: _app().oauth_fetch_token(
        SECRET, TOKEN, f"stores/{STORE}", "", ""
    ),
    "a payload": lambda token, secret: _app().oauth_verify_payload("a.b", secret),
    "a payload as JWT": lambda token, secret: _app().oauth_verify_payload_jwt("a", secret, "c"),
    "a login token": lambda token, secret: CustomerLoginTokens.create(
        _app(), -1, client_secret=secret
    ),
    "a login link": lambda token, secret: CustomerLoginTokens.create_url(
        _app(), 1, client_secret=secret
    ),
    "sign_payload": lambda token, secret: signing.sign_payload({"a": object()}, secret),
    "sign_payload_jwt": lambda token, secret: signing.sign_payload_jwt(
        "../x", secret, "c", user=Person(1)
    ),
    "sign_current_customer": lambda token, secret: signing.sign_current_customer(
        1, secret, "", **CUSTOMER
    ),
    "sign_customer_login": lambda token, secret: signing.sign_customer_login(
        0, secret, "c", store_hash=STORE
    ),
    "sign_webhook": lambda token, secret: signing.sign_webhook(b"{}", secret, message_id=""),
    "verify_payload": lambda token, secret: signing.verify_payload("a.b", secret),
    "verify_payload_jwt": lambda token, secret: signing.verify_payload_jwt("a.b.c", secret, "c"),
    "verify_current_customer": lambda token, secret: signing.verify_current_customer(
        "a.b.c", secret, ""
    ),
    "verify_customer_login": lambda token, secret: signing.verify_customer_login(
        "a.b.c", secret, "c", store_hash=""
    ),
    "verify_webhook": lambda token, secret: signing.verify_webhook(b"{}", {}, secret),
}


class Down:
    """A transport that never gets through."""

    def send(self, request: Any, secrets: object, timeout: float) -> Any:
        raise TransportException("down", request)

    def close(self) -> None:
        return


def _app() -> BigcommerceApi:
    return BigcommerceApi("client", STORE, TOKEN, transport=Down(), max_retries=0)


@pytest.mark.parametrize("odd", ["", "\n", " é"], ids=["right", "line break", "no ASCII"])
@pytest.mark.parametrize("what", REFUSED)
def test_nothing_that_is_refused_shows_a_secret(
    what: str, odd: str, canaries: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", TOKEN)
    monkeypatch.setenv("BIGCOMMERCE_BASIC_TOKEN", TOKEN)
    try:
        REFUSED[what](TOKEN + odd, SECRET + odd)
    except BigcommerceException as error:
        canaries.exception(error)
    else:
        assert odd == ""
    assert canaries.take() == []


@pytest.mark.parametrize("status", [301, 400, 401, 429, 500, 503])
@pytest.mark.parametrize("retries", [0, 2])
def test_no_call_that_fails_shows_a_secret(
    server: Loopback, canaries: Watch, status: int, retries: int
) -> None:
    server.answers(*[Reply(status, {"message": "no"})] * 3)
    with server.api(max_retries=retries, clock=FakeClock()) as api:
        with pytest.raises(HttpException) as caught:
            api.Products.get(1)
        canaries.exception(caught.value)
    assert canaries.take() == []
