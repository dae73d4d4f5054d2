"""Tokens and links that log a customer in, for the embedded store."""

from __future__ import annotations

import time
from typing import Any

import pytest

import bigcommerce_sdk as bigcommerce
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.connection import OAuthConnection
from bigcommerce_sdk.exception import (
    ConfigurationException,
    InvalidValueException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import CustomerLogin, verify_customer_login
from tests.runtime.loopback import STORE, Loopback

SECRET = "canary-client-secret-0123456789"
CustomerLoginTokens = bigcommerce.customer_login_token.CustomerLoginTokens


def read(token: str, api: BigcommerceApi, now: float | None = None) -> CustomerLogin:
    assert isinstance(api.connection, OAuthConnection)
    client_id, store_hash = api.connection.client_id or "", api.connection.store_hash
    return verify_customer_login(token, SECRET, client_id, store_hash=store_hash, now=now)


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client secret, in the environment."""
    monkeypatch.setenv("APP_CLIENT_SECRET", SECRET)


@pytest.mark.usefixtures("secret")
def test_a_token_with_the_arguments_of_the_older_package(
    api: BigcommerceApi, sandbox: Sandbox
) -> None:
    found = read(CustomerLoginTokens.create(api, 5), api)
    assert found.customer_id == 5
    assert found.claims.keys() == {
        "iss", "iat", "jti", "operation", "store_hash", "customer_id",
    }  # fmt: skip
    assert abs(found.issued_at - time.time()) < 30
    token = CustomerLoginTokens.create(api, 5, "/cart.php", "192.0.2.1", 1_700_000_000, 2)
    found = read(token, api, now=1_700_000_001)
    assert (found.redirect_to, found.request_ip, found.channel_id) == ("/cart.php", "192.0.2.1", 2)
    assert found.issued_at == 1_700_000_000
    assert sandbox.requests == []


@pytest.mark.usefixtures("secret")
def test_a_link_leads_to_the_storefront(api: BigcommerceApi, sandbox: Sandbox) -> None:
    url = CustomerLoginTokens.create_url(api, 5, redirect_url="/cart.php", channel_id=1)
    storefront, _, token = url.partition("/login/token/")
    assert storefront == api.Store.get().secure_url
    assert storefront.startswith("https://")
    assert read(token, api).redirect_to == "/cart.php"
    assert sandbox.requests[0].path.endswith("/store")
    assert SECRET not in f"{sandbox.requests}"


@pytest.mark.usefixtures("secret")
def test_the_store_s_clock_is_used_on_request() -> None:
    with Sandbox(clock=lambda: 1_600_000_000.0) as sandbox, sandbox.api() as api:
        token = CustomerLoginTokens.create_url(api, 5, use_bc_time=True).rpartition("/")[2]
        assert read(token, api, now=1_600_000_000).issued_at == 1_600_000_000


def test_the_secret_may_be_given(api: BigcommerceApi, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("APP_CLIENT_SECRET", raising=False)
    with pytest.raises(ConfigurationException, match="APP_CLIENT_SECRET"):
        CustomerLoginTokens.create(api, 5)
    for secret in (SECRET, Secret(SECRET)):
        assert read(CustomerLoginTokens.create(api, 5, client_secret=secret), api)
        assert CustomerLoginTokens.create_url(api, 5, client_secret=secret)
    monkeypatch.setenv("APP_CLIENT_SECRET", "x" * 40)
    assert read(CustomerLoginTokens.create(api, 5, client_secret=SECRET), api)
    with pytest.raises(ConfigurationException, match="client_secret"):
        CustomerLoginTokens.create(api, 5, client_secret="")


@pytest.mark.usefixtures("secret")
def test_clients_that_cannot_sign_say_why() -> None:
    for client in (
        BigcommerceApi(host="store.example", basic_auth=("u", "t")),
        BigcommerceApi(store_hash=STORE, access_token="t"),
    ):
        with pytest.raises(ConfigurationException, match="client_id and store_hash"):
            CustomerLoginTokens.create(client, 5)
    with pytest.raises(ConfigurationException, match="store_hash"):
        CustomerLoginTokens.create(BigcommerceApi(client_id="c"), 5)


@pytest.mark.usefixtures("secret")
@pytest.mark.parametrize("wrong", [{"customer_id": 0}, {"redirect_url": "https://x.example"}])
def test_what_cannot_be_right_is_refused(api: BigcommerceApi, wrong: dict[str, Any]) -> None:
    with pytest.raises(InvalidValueException):
        CustomerLoginTokens.create(api, **dict[str, Any](customer_id=5) | wrong)


@pytest.mark.usefixtures("secret")
@pytest.mark.parametrize(
    "store", [{}, {"secure_url": None}, {"secure_url": ""}, {"secure_url": 5},
              {"secure_url": "http://shop.example"}, {"secure_url": "https://a@b/c"}]
)  # fmt: skip
def test_a_store_without_an_address_is_no_place_to_log_in(
    server: Loopback, store: dict[str, Any]
) -> None:
    server.answers(store)
    with (
        BigcommerceApi("client", STORE, "token", host=server.url) as api,
        pytest.raises(UnexpectedReplyException, match="no valid secure_url"),
    ):
        CustomerLoginTokens.create_url(api, 5)
