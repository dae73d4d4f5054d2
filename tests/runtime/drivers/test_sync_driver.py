"""The synchronous driver: what it does with effects, exceptions and cancellation."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from types import FrameType
from typing import Any, get_args

import pytest
from requests.structures import CaseInsensitiveDict

from bigcommerce_sdk.drivers.sync import _HANDLERS, SyncDriver
from bigcommerce_sdk.effects import (
    NOW,
    RESERVE,
    Effect,
    Interrupted,
    Notify,
    Report,
    Rule,
    Send,
    Sleep,
)
from bigcommerce_sdk.exception import CancelledException, TransportException, UsageException
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.quota import NO_RATE_LIMIT, read_rate_limit
from bigcommerce_sdk.transport.cancellation import Cancellation, current
from bigcommerce_sdk.transport.limiter import LocalLimiter
from tests.clock import FakeClock

REQUEST = Request("GET", "https://api.example/stores/x/v2/time", {})
RESPONSE = Response(200, Headers(), b"{}")


class Answering:
    """A transport that gives one response, or fails and cancels a scope on the way."""

    def __init__(self, failure: Exception | None = None, scope: Cancellation | None = None) -> None:
        self.failure, self.scope, self.sent = failure, scope, 0

    def send(self, request: Request, secrets: Mapping[str, Any], timeout: Any) -> Response:
        self.sent += 1
        if self.scope is not None:
            self.scope.cancel()
        if self.failure is not None:
            raise self.failure
        return RESPONSE

    def close(self) -> None:
        """Nothing is open."""


def driver(transport: Answering | None = None, *scopes: Cancellation) -> SyncDriver:
    clock = FakeClock()
    return SyncDriver(transport or Answering(), LocalLimiter(clock), clock, scopes)


def one(effect: Effect) -> Rule[Any]:
    """A rule of one effect: gives what came of it."""
    return (yield effect)


def test_every_effect_has_a_handler() -> None:
    assert set(_HANDLERS) == set(get_args(Effect))


def test_effects_are_interpreted() -> None:
    told: list[Any] = []
    running = driver()
    began = running.run(one(NOW))
    assert running.run(one(Sleep(3.0))) is None
    assert running.run(one(NOW)) == began + 3.0
    assert running.run(one(RESERVE)) == 0
    assert running.run(one(Report(NO_RATE_LIMIT, False))) is None
    assert running.run(one(Notify(told.append, ("x",)))) is None
    assert running.run(one(Send(REQUEST, {}, 1.0))) is RESPONSE
    assert told == ["x"]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ValueError(), SystemExit()], ids=repr)
def test_exceptions_are_thrown_into_the_rule(error: BaseException) -> None:
    def fail() -> None:
        raise error

    def caught() -> Rule[Any]:
        try:
            yield Notify(fail, ())
        except BaseException as thrown:
            return thrown

    def cleaning() -> Rule[Any]:
        try:
            yield Notify(fail, ())
        finally:
            yield Sleep(1.0)

    running = driver()
    assert running.run(caught()) is error
    with pytest.raises(type(error)) as raised:
        running.run(cleaning())
    assert raised.value is error
    assert raised.value.__context__ is None
    assert running.clock.slept == [1.0]  # type: ignore[attr-defined]


def test_a_stop_iteration_of_an_effect_does_not_end_a_rule() -> None:
    with pytest.raises(UsageException, match="raised StopIteration") as caught:
        driver().run(one(Notify(next, (iter(()),))))
    assert isinstance(caught.value.__cause__, StopIteration)


def test_a_rule_runs_in_the_scopes_of_its_driver_and_leaves_them() -> None:
    scope = Cancellation()
    seen: list[tuple[Cancellation, ...]] = []

    def look() -> None:
        seen.append(current())

    running = driver(None, scope)
    running.run(one(Notify(look, ())))
    with pytest.raises(ZeroDivisionError):
        running.run(one(Notify(lambda: 1 / 0, ())))
    assert seen == [(scope,)]
    assert current() == ()


@pytest.mark.parametrize("effect", [Send(REQUEST, {}, 1.0), Sleep(1.0)], ids=["send", "sleep"])
def test_nothing_is_sent_or_waited_for_in_a_cancelled_scope(effect: Effect) -> None:
    scope, transport = Cancellation(), Answering()
    scope.cancel()
    running = driver(transport, scope)
    with pytest.raises(Interrupted) as caught:
        running.run(one(effect))
    assert caught.value.failure is None
    assert (transport.sent, running.clock.slept) == (0, [])  # type: ignore[attr-defined]


def test_a_failure_in_a_cancelled_scope_is_an_interruption() -> None:
    scope = Cancellation()
    lost = TransportException("lost", REQUEST)
    with pytest.raises(Interrupted) as caught:
        driver(Answering(lost, scope), scope).run(one(Send(REQUEST, {}, 1.0)))
    assert caught.value.failure is lost
    scope = Cancellation()
    cut = CancelledException("cut", REQUEST)
    with pytest.raises(CancelledException):
        driver(Answering(cut, scope), scope).run(one(Send(REQUEST, {}, 1.0)))
    scope = Cancellation()  # a response that arrived anyway counts
    assert driver(Answering(None, scope), scope).run(one(Send(REQUEST, {}, 1.0))) is RESPONSE


@pytest.mark.parametrize("kind", [dict, CaseInsensitiveDict, Headers])
def test_headers_are_found_whatever_mapping_a_transport_gives(kind: Any) -> None:
    class Own(Answering):
        def send(self, request: Request, secrets: Mapping[str, Any], timeout: Any) -> Response:
            return Response(200, kind({"X-Rate-Limit-Requests-Left": "7"}), b"[]")

    found = driver(Own()).run(one(Send(REQUEST, {}, 1.0)))
    assert type(found.headers) is Headers
    assert read_rate_limit(found.headers).left == 7


def all_effects() -> Rule[str]:
    """A rule with one of each effect, which reports although it is interrupted."""
    yield NOW
    yield RESERVE
    try:
        yield Send(REQUEST, {}, 1.0)
        yield Notify(str, (1,))
    finally:
        yield Report(NO_RATE_LIMIT, False)
    yield Sleep(1.0)
    return "done"


def test_an_interrupt_at_any_call_leaves_no_scope_behind() -> None:
    """A signal handler runs when a function is called; one that raises may do so at each call."""
    interrupted = 0
    for number in range(1000):
        left = number

        def interrupt(frame: FrameType, event: str, _: Any) -> None:
            nonlocal left
            if event == "call" and "bigcommerce_sdk" in frame.f_code.co_filename:
                left -= 1
                if left < 0:
                    sys.setprofile(None)
                    raise KeyboardInterrupt

        made = driver(None, Cancellation())
        rule = all_effects()
        sys.setprofile(interrupt)
        try:
            made.run(rule)
        except KeyboardInterrupt:
            interrupted += 1
        else:
            break
        finally:
            sys.setprofile(None)
            rule.close()
        assert current() == (), f"call {number}"
    assert interrupted > 10
    assert current() == ()
