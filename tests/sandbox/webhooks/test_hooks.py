"""Hooks and the events that they receive."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.exception import (
    UnprocessableEntityException,
)
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.webhooks.scopes import SCOPES, is_known, subscribes
from tests.sandbox.shop import Shop


@pytest.mark.parametrize(
    ("settings", "field"),
    [
        ({"scope": "store/order/creatd"}, "scope"),
        ({"scope": "store/*"}, "scope"),
        ({"scope": "store/channel/{channel_id}/order/created"}, "scope"),
        ({"destination": "http://app.example.com"}, "destination"),
        ({"destination": "https://app.example.com:8443"}, "destination"),
        ({"destination": "https://user@app.example.com"}, "destination"),
        ({"destination": "https://"}, "destination"),
        ({"destination": "https://[::1"}, "destination"),
        ({"destination": "http://127.0.0.1:99999/"}, "destination"),
        ({"destination": "ftp://127.0.0.1/"}, "destination"),
        ({"destination": "hook"}, "destination"),
        ({"headers": {"X-Key": "a\r\nX-Other: b"}}, "headers"),
        ({"headers": {"X Key": "a"}}, "headers"),
        ({"headers": {"X-Key": 1}}, "headers"),
    ],
)
def test_hooks_that_cannot_be(shop: Shop, settings: dict[str, Any], field: str) -> None:
    good: dict[str, Any] = {
        "scope": "store/order/created",
        "destination": "https://app.example.com/hook",
        "is_active": True,
    }
    with pytest.raises(UnprocessableEntityException) as refused:
        shop.api.Webhooks.create(**good | settings)
    (problem,) = refused.value.errors
    assert set(problem) == {"status", "title", "type", "errors"}
    assert list(problem["errors"]) == [field]
    with pytest.raises(UnprocessableEntityException):
        shop.api.Webhooks.update(1, **settings)
    assert len(shop.api.Webhooks.all()) == 1


@pytest.mark.parametrize(
    "destination", ["https://app.example.com:443/", "http://localhost:8/", "https://[::1]:8/a?b=c"]
)
def test_hooks_that_can_be(shop: Shop, destination: str) -> None:
    hook = shop.api.Webhooks.get(shop.hook("store/channel/1/order/*", destination=destination))
    assert (hook.destination, hook.client_id) == (destination, shop.sandbox.client_id)
    assert hook.store_hash == shop.sandbox.store_hash


def test_the_hook_of_the_demo_is_of_the_app_that_asks() -> None:
    with Sandbox(client_id="my-app") as sandbox, sandbox.api() as api:
        assert [hook.client_id for hook in api.Webhooks.all()] == ["my-app"]


def test_ten_hooks_of_one_scope_are_enough(shop: Shop) -> None:
    hooks = [shop.hook("store/sku/*") for _ in range(10)]
    with pytest.raises(UnprocessableEntityException, match="at most 10"):
        shop.hook("store/sku/*")
    shop.api.Webhooks.update(hooks[0], scope="store/sku/*", is_active=False)
    shop.hook("store/sku/created")


@given(st.sampled_from(sorted(SCOPES)), st.sampled_from(sorted(SCOPES)))
def test_a_hook_receives_only_its_events(scope: str, event: str) -> None:
    scope, event = (each.replace("{channel_id}", "7") for each in (scope, event))
    assert is_known(scope)
    if event.endswith("*"):
        return
    start = scope.removesuffix("*")
    assert subscribes(scope, event) == (
        event == scope or (scope.endswith("/*") and event.startswith(start))
    )


def test_a_hook_can_subscribe_to_all_channels() -> None:
    scope = "store/channel/*/inventory/product/stock_changed"
    assert is_known(scope)
    assert subscribes(scope, "store/channel/3/inventory/product/stock_changed")
    assert not subscribes(scope, "store/channel/3/4/inventory/product/stock_changed")
    assert not subscribes(scope, "store/channel/3/inventory/product/settings_changed")
