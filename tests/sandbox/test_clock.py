"""The time of a sandbox, in Python; tests/sandbox/admin has the same over HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.exception import ConfigurationException, InvalidValueException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.clock import LATEST, Clock
from tests.sandbox.shop import NOW
from tests.sandbox.shop import Clock as Original
from tests.sandbox.wire import ask


@pytest.mark.parametrize("now", [0, 0.5, NOW, LATEST])
def test_a_time_can_be_set_stopped_and_continued(now: float) -> None:
    original = Original()
    clock = Clock(original)
    clock.set(now)
    assert clock.now == clock() == now
    original.now += 10
    assert clock.now == now + 10
    clock.frozen = True
    original.now += 10
    assert clock.now == now + 10
    clock.frozen = True
    clock.frozen = False
    clock.frozen = False
    assert clock.now == now + 10
    clock.reset()
    assert clock.now == original.now


def test_every_change_is_reported() -> None:
    changes: list[float] = []
    clock = Clock(Original(), lambda: changes.append(clock.now))
    clock.set(5)
    clock.advance(1)
    clock.frozen = True
    clock.frozen = False
    clock.reset()
    assert changes == [5, 6, 6, 6, NOW]


@pytest.mark.parametrize("bad", [-1, LATEST + 1, float("nan"), float("inf"), "1", None, True])
def test_what_is_not_a_time_is_refused(bad: Any) -> None:
    clock = Clock(Original())
    with pytest.raises(InvalidValueException):
        clock.set(bad)
    if bad != -1:
        with pytest.raises(InvalidValueException):
            clock.advance(bad)
    with pytest.raises(InvalidValueException):
        setattr(clock, "frozen", "yes" if bad is True else bad)  # noqa: B010 - a wrong type
    assert (clock.now, clock.frozen) == (NOW, False)


@pytest.mark.parametrize("now", [0, 1, NOW, LATEST])
def test_a_store_works_at_any_time(now: float) -> None:
    with Sandbox(clock=Original(), quota=1) as sandbox:
        sandbox.clock.set(now)
        assert ask(sandbox, "POST", "/brands", {"name": "x"}).status == 201
        assert ask(sandbox, "GET", "/orders").status == 429
        sandbox.quota.change(limit=10)
        assert ask(sandbox, "PUT", "/orders/100", {"status_id": 2}).status == 200
        assert sandbox.callbacks.load()["signed_payload"]
        assert [each.at for each in sandbox.requests] == [now] * 3
        sandbox.reset()
        assert sandbox.clock.now == NOW


def test_the_stores_of_a_sandbox_share_the_clock() -> None:
    with Sandbox() as sandbox:
        assert sandbox.add_store("other1").clock is sandbox.clock


@pytest.mark.parametrize(
    "change",
    [{"limit": -1}, {"limit": "x"}, {"limit": True}, {"window": 0}, {"window": float("inf")}],
    ids=str,
)
def test_an_invalid_quota_changes_nothing(change: dict[str, Any]) -> None:
    sandbox = Sandbox(demo=False)
    with pytest.raises(ConfigurationException):
        sandbox.quota.change(**change)
    assert (sandbox.quota.limit, sandbox.quota.window) == (1_000_000, 30)


def test_settings_are_checked_when_they_change() -> None:
    sandbox = Sandbox(demo=False)
    for name, bad in [("scopes", "store_v2_orders"), ("scopes", [1]), ("strict", "yes")]:
        with pytest.raises(ConfigurationException):
            setattr(sandbox, name, bad)
    assert (sandbox.scopes, sandbox.strict) == (None, False)


def test_a_snapshot_is_restored_or_refused_whole() -> None:
    sandbox = Sandbox()
    before = sandbox.snapshot()
    sandbox.seed("Brands", {"name": "New"})
    wrong: list[Any] = [{"Brands": [{"name": 1}]}, {"Nothing": []}, [], None]
    for bad in wrong:
        with pytest.raises(InvalidValueException):
            sandbox.restore(bad)
    assert sandbox.snapshot() != before
    sandbox.restore(before)
    assert sandbox.snapshot() == before
