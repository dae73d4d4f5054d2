"""Failed requests change nothing, and events keep the order of changes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.rows.store import State, Store
from tests.sandbox.rows.test_store import STEPS, take
from tests.sandbox.shop import Shop

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")


class Mishap(Exception):
    """What goes wrong in the middle."""


def ordered(state: State) -> dict[str, Any]:
    """A state, the order of its rows included; a resource without rows is as good as none."""
    rows = {name: list(table) for name, table in state.tables.items() if table}
    return {"rows": rows, "last_ids": state.last_ids}


@given(STEPS, STEPS, st.booleans())
def test_a_transaction_that_fails_undoes_all_that_it_did(
    before: list[tuple[str, str, int]], steps: list[tuple[str, str, int]], inner: bool
) -> None:
    store = Store(CATALOGUE, "ab12", lambda: 0.0)
    for step in before:
        take(store, step)
    old = ordered(store.snapshot())
    with pytest.raises(Mishap), store.transaction():
        store.new_key(CATALOGUE["Customers"])
        for step in steps:
            take(store, step)
        if inner:
            with store.transaction():
                take(store, ("put", "9", 9))
        raise Mishap
    assert ordered(store.snapshot()) == old
    with store.transaction():
        take(store, ("put", "9", 9))
    assert store.find(CATALOGUE["Customers"], "9") is not None


@pytest.mark.parametrize(
    ("resource", "rows"),
    [
        ("Brands", [{"name": "one"}, {"name": {"no": "text"}}]),
        ("Brands", [{"name": "one"}, {"name": "\ud800"}]),
        ("Orders", [{"products": [{"product_id": 1, "quantity": "many"}]}]),
        ("ProductImages", [{"product_id": 1}, {"product_id": 999}]),
    ],
)
def test_a_seed_is_all_or_nothing(resource: str, rows: list[dict[str, Any]]) -> None:
    sandbox = Sandbox()
    before = sandbox.snapshot()
    with pytest.raises(ValueError):
        sandbox.seed(resource, *rows)
    assert sandbox.snapshot() == before


def test_a_write_that_is_refused_in_the_middle_changes_nothing(http: Any, sandbox: Sandbox) -> None:
    before = sandbox.snapshot()
    bodies: list[dict[str, Any]] = [{"consignments": []}, {"products": [[]]}, {"fees": [[]]}]
    for body in bodies:
        assert http("PUT", "/orders/101", json={"staff_notes": "x", **body}).status_code == 400
        assert http("POST", "/orders", json={"billing_address": {}, **body}).status_code == 400
    assert sandbox.snapshot() == before


def test_events_wait_in_the_order_of_what_caused_them(shop: Shop) -> None:
    shop.hook("store/order/statusUpdated")
    shop.sandbox.webhooks.automatic = False

    def change(number: int) -> None:
        shop.api.Orders.update(100, status_id=number % 13 + 1)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(change, range(60)))
    sent = [each.payload["data"]["status"] for each in shop.sandbox.webhooks.flush()]
    assert len(sent) > 10
    for first, second in pairwise(sent):
        assert first["new_status_id"] == second["previous_status_id"]
