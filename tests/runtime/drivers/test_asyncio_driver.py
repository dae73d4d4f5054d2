"""The asyncio driver: what it does with effects, exceptions and cancellation."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from contextvars import ContextVar
from functools import partial
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.connection.calling import send_with_retries
from bigcommerce_sdk.connection.options import Options
from bigcommerce_sdk.drivers.asyncio import _HANDLERS, AsyncDriver
from bigcommerce_sdk.drivers.sync import SyncDriver
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
from bigcommerce_sdk.exception import (
    CancelledException,
    ServiceUnavailableException,
    TransportException,
    UsageException,
)
from bigcommerce_sdk.http.retry import Backoff, RetryPolicy
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.quota import NO_RATE_LIMIT, RateLimit, read_rate_limit
from bigcommerce_sdk.transport.cancellation import SYSTEM_CLOCK, Cancellation, Lifetime
from bigcommerce_sdk.transport.limiter import LocalLimiter, limiter_of
from tests.clock import FakeClock
from tests.runtime.looping import HOUR, LOOPS, run, steps

REQUEST = Request("POST", "https://api.example/stores/x/v2/orders", {})
RESPONSE = Response(200, Headers(), b"{}")
SEND = Send(REQUEST, {}, 1.0)
LOST = TransportException("lost", REQUEST)


class Answering:
    """A transport that answers after some steps of the loop.

    Args:
        takes: the steps, or ``None`` for a reply that never arrives.
        outcome: the response, or what it raises in its place.
        when_sent: called when the request was sent.
        cancelled: called with the cancellation, which is swallowed then.

    Attributes:
        sent: requests so far.
    """

    def __init__(
        self,
        takes: int | None = 0,
        outcome: Response | BaseException = RESPONSE,
        when_sent: Callable[[], Any] = lambda: None,
        cancelled: Callable[[asyncio.CancelledError], Any] | None = None,
    ) -> None:
        self.takes, self.outcome, self.when_sent = takes, outcome, when_sent
        self.cancelled = cancelled
        self.sent = 0

    async def send(self, request: Request, secrets: Mapping[str, Any], timeout: Any) -> Response:
        self.sent += 1
        self.when_sent()
        try:
            await (asyncio.sleep(HOUR) if self.takes is None else steps(self.takes))
        except asyncio.CancelledError as error:
            if self.cancelled is None:
                raise
            self.cancelled(error)
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome

    async def aclose(self) -> None:
        """Nothing is open."""


class Counting:
    """A limiter of the user.

    Attributes:
        open: requests that are reserved and not yet reported.
        reserved: requests reserved so far.
        threads: the threads that called it.
    """

    def __init__(self) -> None:
        self.open = self.reserved = 0
        self.threads: set[int] = set()

    def reserve(self) -> float:
        self.threads.add(threading.get_ident())
        self.open += 1
        self.reserved += 1
        return 0.0

    def report(self, rate_limit: RateLimit, refused: bool) -> None:
        self.threads.add(threading.get_ident())
        self.open -= 1

    def for_store(self, store: str) -> Counting:
        return self


class AsyncCounting(Counting):
    """One with coroutine methods, which take steps of the loop before and after the fact."""

    async def reserve(self) -> float:  # type: ignore[override]
        await steps(2)
        wait = super().reserve()
        await steps(2)
        return wait

    async def report(self, rate_limit: RateLimit, refused: bool) -> None:  # type: ignore[override]
        await steps(2)
        super().report(rate_limit, refused)
        await steps(2)


def disguised(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(*arguments: Any) -> Any:
        return function(*arguments)

    return call


class DisguisedCounting(AsyncCounting):
    """One whose methods return coroutines, and are not coroutine functions."""

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        return disguised(found) if name in ("reserve", "report") else found


class Local:
    """A LocalLimiter, seen as a :class:`Counting` one."""

    def __init__(self) -> None:
        self.limiter = LocalLimiter(FakeClock())

    @property
    def open(self) -> int:
        return self.limiter._window.in_flight


LIMITERS: dict[str, Callable[[], Any]] = {
    "local": Local,
    "async": AsyncCounting,
    "disguised": DisguisedCounting,
    "thread": Counting,
}


def driver(transport: Any = None, *scopes: Cancellation, limiter: Any = None) -> AsyncDriver:
    clock = FakeClock()
    chosen = getattr(limiter, "limiter", limiter) or LocalLimiter(clock)
    return AsyncDriver(transport or Answering(), chosen, clock, scopes)


def one(effect: Effect) -> Rule[Any]:
    """A rule of one effect: gives what came of it."""
    return (yield effect)


def reserving(*effects: Effect) -> Rule[str]:
    """A rule that reserves a request, and reports it whatever happens."""
    yield RESERVE
    try:
        for effect in effects:  # noqa: UP028 - what is sent in must not reach the tuple
            yield effect
    finally:
        yield Report(NO_RATE_LIMIT, False)
    return "done"


# -- effects ------------------------------------------------------------------------------------


def test_every_effect_has_a_handler() -> None:
    assert set(_HANDLERS) == set(get_args(Effect))


@pytest.mark.parametrize("limiter", LIMITERS)
@pytest.mark.parametrize("loop", LOOPS)
def test_effects_are_interpreted(loop: str, limiter: str) -> None:
    async def main() -> None:
        told: list[Any] = []

        async def tell(text: str) -> str:
            await steps(1)
            told.append(text)
            return text

        counting = LIMITERS[limiter]()
        running = driver(limiter=counting)
        began = await running.run(one(NOW))
        assert await running.run(one(Sleep(3.0))) is None
        assert await running.run(one(NOW)) == began + 3.0
        assert await running.run(one(RESERVE)) == 0
        assert counting.open == 1
        assert await running.run(one(Report(NO_RATE_LIMIT, False))) is None
        assert counting.open == 0
        assert await running.run(one(Notify(told.append, ("x",)))) is None
        assert await running.run(one(Notify(tell, ("y",)))) is None
        assert await running.run(one(Notify(lambda: asyncio.ensure_future(tell("z")), ()))) is None
        assert await running.run(one(SEND)) is RESPONSE
        assert told == ["x", "y", "z"]

    run(main(), loop)


def test_effects_without_io_take_no_step_of_the_loop() -> None:
    def rule() -> Rule[str]:
        yield NOW
        yield RESERVE
        yield Notify(str, (1,))
        yield Report(NO_RATE_LIMIT, True)
        return "done"

    async def main() -> None:
        with pytest.raises(StopIteration, match="done"):
            driver().run(rule()).send(None)

    run(main())


def test_limiters_that_may_block_run_in_a_thread_with_the_context() -> None:
    seen: list[str] = []
    variable = ContextVar("variable", default="")

    class Looking(Counting):
        def reserve(self) -> float:
            seen.append(variable.get())
            return super().reserve()

    async def main() -> None:
        counting, awaited = Looking(), AsyncCounting()
        variable.set("of the task")
        await driver(limiter=counting).run(reserving())
        await driver(limiter=awaited).run(reserving())
        assert seen == ["of the task"]
        assert threading.get_ident() not in counting.threads
        assert awaited.threads == {threading.get_ident()}

    run(main())


@pytest.mark.parametrize("kind", [dict, Headers])
def test_headers_are_found_whatever_mapping_a_transport_gives(kind: Any) -> None:
    response = Response(200, kind({"X-Rate-Limit-Requests-Left": "7"}), b"[]")

    async def main() -> None:
        found = await driver(Answering(outcome=response)).run(one(SEND))
        assert type(found.headers) is Headers
        assert read_rate_limit(found.headers).left == 7

    run(main())


def test_a_call_outside_of_a_task_is_refused() -> None:
    found: list[BaseException] = []

    async def main() -> None:
        def call() -> None:  # runs in the loop, and in no task
            try:
                driver().run(one(NOW)).send(None)
            except BaseException as error:
                found.append(error)

        asyncio.get_running_loop().call_soon(call)
        await steps(2)

    run(main())
    assert type(found[0]) is UsageException


# -- the same as the synchronous driver ---------------------------------------------------------


class SyncAnswering:
    """The synchronous form of :class:`Answering`."""

    def __init__(self, outcomes: list[Any]) -> None:
        self.outcomes = outcomes

    def send(self, request: Request, secrets: Mapping[str, Any], timeout: Any) -> Response:
        outcome = self.outcomes.pop(0)
        if isinstance(outcome, BaseException):
            raise outcome
        found: Response = outcome
        return found

    def close(self) -> None:
        """Nothing is open."""


class AsyncAnswering(SyncAnswering):
    def __init__(self, outcomes: list[Any], takes: int) -> None:
        super().__init__(outcomes)
        self.takes = takes

    async def send(  # type: ignore[override]
        self, request: Request, secrets: Mapping[str, Any], timeout: Any
    ) -> Response:
        await steps(self.takes)
        return super().send(request, secrets, timeout)

    async def aclose(self) -> None:
        """Nothing is open."""


OUTCOMES: list[Any] = [
    RESPONSE, Response(429, Headers({"X-Rate-Limit-Requests-Left": "0"}), b""), LOST,
    CancelledException("cut", REQUEST), ValueError("odd"), KeyboardInterrupt(), StopIteration(1),
]  # fmt: skip
ACTIONS = ["now", "reserve", "report", "sleep", "close", "end", *range(len(OUTCOMES))]


def traced(course: list[Any], scope: Cancellation, trace: list[Any]) -> Rule[Any]:
    """A rule of the effects of a course, that catches all exceptions."""

    def fail(error: BaseException) -> None:
        raise error

    effects: dict[Any, Effect] = {
        "now": NOW, "reserve": RESERVE, "report": Report(RateLimit(3, 9, 30.0, 2.0, None), False),
        "sleep": Sleep(2.5), "close": Notify(scope.cancel, ()),
        "end": Notify(fail, (StopIteration(),)),
    }  # fmt: skip
    for action in course:
        try:
            trace.append((yield effects.get(action, SEND)))
        except BaseException as error:
            cause = error.__cause__ or getattr(error, "failure", None)
            trace.append((type(error), str(error), cause))
    return len(course)


@given(st.lists(st.sampled_from(ACTIONS), max_size=12), st.integers(0, 2))
def test_both_drivers_give_the_same(course: list[Any], takes: int) -> None:
    outcomes = [OUTCOMES[action] for action in course if isinstance(action, int)]
    traces: list[list[Any]] = [[], []]
    scope, clock = Cancellation(), FakeClock()
    blocking = SyncDriver(SyncAnswering([*outcomes]), LocalLimiter(clock), clock, (scope,))
    assert blocking.run(traced(course, scope, traces[0])) == len(course)

    async def main() -> None:
        scope, clock = Cancellation(), FakeClock()
        transport = AsyncAnswering([*outcomes], takes)
        running = AsyncDriver(transport, LocalLimiter(clock), clock, (scope,))
        assert await running.run(traced(course, scope, traces[1])) == len(course)

    run(main())
    assert [*map(repr, traces[0])] == [*map(repr, traces[1])]


@pytest.mark.parametrize("error", [KeyboardInterrupt(), ValueError(), SystemExit()], ids=repr)
@pytest.mark.parametrize("is_async", [False, True])
def test_exceptions_are_thrown_into_the_rule(error: BaseException, is_async: bool) -> None:
    def fail() -> Any:
        raise error

    async def fail_later() -> Any:
        await steps(1)
        raise error

    hook = fail_later if is_async else fail

    def caught() -> Rule[Any]:
        try:
            yield Notify(hook, ())
        except BaseException as thrown:
            return thrown

    def cleaning() -> Rule[Any]:
        try:
            yield Notify(hook, ())
        finally:
            yield Sleep(1.0)

    async def main() -> None:
        running = driver()
        assert await running.run(caught()) is error
        with pytest.raises(type(error)) as raised:
            await running.run(cleaning())
        assert raised.value is error
        assert raised.value.__context__ is None
        assert running.clock.slept == [1.0]  # type: ignore[attr-defined]

    run(main())


@pytest.mark.parametrize("kind", [StopIteration, StopAsyncIteration])
@pytest.mark.parametrize("is_async", [False, True])
def test_the_end_of_an_iteration_does_not_end_a_rule(kind: Any, is_async: bool) -> None:
    def fail() -> None:
        raise kind

    async def fail_later() -> None:
        raise kind

    async def main() -> None:
        with pytest.raises(UsageException, match=f"raised {kind.__name__}") as caught:
            await driver().run(one(Notify(fail_later if is_async else fail, ())))
        assert isinstance(caught.value.__cause__, kind)

    run(main())


# -- cancellation of the task -------------------------------------------------------------------


def full() -> Rule[str]:
    return reserving(SEND, Sleep(1.0), Notify(partial(steps, 2), ()))


@pytest.mark.parametrize("limiter", ["local", "async"])
@pytest.mark.parametrize("again", [None, 0, 1, 2, 3])
@pytest.mark.parametrize("loop", LOOPS)
def test_a_call_that_is_cancelled_reports_its_request(
    loop: str, again: int | None, limiter: str
) -> None:
    """Cancelled at each of its steps, once or twice."""

    async def main() -> int:
        cancelled = 0
        for number in range(100):
            counting = LIMITERS[limiter]()
            task = asyncio.create_task(driver(Answering(2), limiter=counting).run(full()))
            await steps(number)
            is_done = not task.cancel()
            if again is not None:
                await steps(again)
                task.cancel()
            await asyncio.wait((task,))
            assert counting.open == 0
            if is_done:
                assert task.result() == "done"
                break
            assert task.cancelled()
            cancelled += 1
        return cancelled

    assert run(main(), loop) >= 5


@pytest.mark.parametrize("method", ["reserve", "report"])
@pytest.mark.parametrize("again", [False, True])
def test_cancelling_waits_for_a_limiter_in_a_thread(
    method: str, again: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bigcommerce_sdk.drivers.asyncio.SETTLE_TIMEOUT", HOUR)
    begun, release = threading.Event(), threading.Event()

    class Slow(Counting):
        def reserve(self) -> float:
            self._wait("reserve")
            return super().reserve()

        def report(self, rate_limit: RateLimit, refused: bool) -> None:
            self._wait("report")
            super().report(rate_limit, refused)

        def _wait(self, name: str) -> None:
            if name == method:
                begun.set()
                assert release.wait(60)

    async def main() -> None:
        counting = Slow()
        task = asyncio.create_task(driver(limiter=counting).run(full()))
        await asyncio.to_thread(begun.wait, 60)
        task.cancel()
        await steps(3)
        if again:
            task.cancel()
            await steps(3)
        release.set()
        await asyncio.wait((task,))
        assert task.cancelled()
        assert (counting.reserved, counting.open) == (1, 0)

    run(main())


def test_a_limiter_that_hangs_does_not_keep_a_cancelled_task(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bigcommerce_sdk.drivers.asyncio.SETTLE_TIMEOUT", 0.01)

    class Hanging(AsyncCounting):
        async def reserve(self) -> float:  # type: ignore[override]
            await asyncio.sleep(HOUR)
            return 0.0

    async def main() -> None:
        task = asyncio.create_task(driver(limiter=Hanging()).run(full()))
        await steps(5)
        task.cancel()
        await asyncio.wait((task,))
        await steps(3)
        assert task.cancelled()

    run(main())


def test_errors_of_a_limiter_are_raised() -> None:
    class Failing(AsyncCounting):
        async def reserve(self) -> float:  # type: ignore[override]
            raise LookupError("no limiter")

    async def main() -> None:
        with pytest.raises(LookupError, match="no limiter"):
            await driver(limiter=Failing()).run(full())

    run(main())


def test_a_coroutine_that_is_closed_reports_its_request() -> None:
    """As the collector does it with a task of a loop that was closed."""

    async def main() -> None:
        number = 0
        for number in range(1, 100):
            counting, transport = Local(), Answering(2)
            coroutine = driver(transport, limiter=counting).run(full())
            try:
                for _ in range(number):
                    coroutine.send(None)
            except StopIteration:
                break
            assert counting.open == 1
            coroutine.close()
            assert counting.open == 0
        assert number > 4
        awaited = AsyncCounting()
        coroutine = driver(limiter=awaited).run(reserving(Sleep(1.0)))
        coroutine.close()  # before it began

    run(main())


def test_a_generator_exit_of_a_hook_is_raised_and_its_request_reported() -> None:
    def leave() -> None:
        raise GeneratorExit

    async def main() -> None:
        counting = Local()
        with pytest.raises(GeneratorExit):
            await driver(limiter=counting).run(reserving(Notify(leave, ())))
        assert counting.open == 0

    run(main())


# -- cancelled scopes ---------------------------------------------------------------------------


def waiting(effect: Effect, scope: Cancellation, **options: Any) -> Coroutine[Any, Any, Any]:
    """A call that takes an hour: it sends or sleeps, by the clock of the system."""
    transport = Answering(None, **options)
    return AsyncDriver(transport, LocalLimiter(), SYSTEM_CLOCK, (scope,)).run(one(effect))


EFFECTS: dict[str, Effect] = {"send": SEND, "sleep": Sleep(HOUR)}


def in_a_thread(function: Callable[[], Any]) -> None:
    with ThreadPoolExecutor(1) as pool:
        pool.submit(function).result(60)


@pytest.mark.parametrize("effect", EFFECTS)
@pytest.mark.parametrize("elsewhere", [False, True])
@pytest.mark.parametrize("loop", LOOPS)
def test_closing_interrupts_a_wait(loop: str, elsewhere: bool, effect: str) -> None:
    async def main() -> None:
        outer, scope = Cancellation(), Cancellation()
        running = AsyncDriver(Answering(None), LocalLimiter(), SYSTEM_CLOCK, (outer, scope))
        tasks = [asyncio.create_task(running.run(one(EFFECTS[effect]))) for _ in range(5)]
        await steps(3)
        if elsewhere:
            in_a_thread(outer.cancel)
        else:
            outer.cancel()
        for task in tasks:
            with pytest.raises(Interrupted) as caught:
                await task
            assert task.cancelling() == 0
            failure = caught.value.failure
            assert (failure is not None) == (effect == "send")
            assert failure is None or (type(failure) is CancelledException and failure.sent)
        assert outer._aborts == scope._aborts == {}

    run(main(), loop)


@pytest.mark.parametrize("effect", EFFECTS)
def test_nothing_is_sent_or_waited_for_in_a_cancelled_scope(effect: str) -> None:
    async def main() -> None:
        scope, transport = Cancellation(), Answering()
        scope.cancel()
        running = driver(transport, scope)
        with pytest.raises(Interrupted) as caught:
            await running.run(one(EFFECTS[effect]))
        assert caught.value.failure is None
        assert (transport.sent, running.clock.slept) == (0, [])  # type: ignore[attr-defined]

    run(main())


def test_later_calls_of_a_closed_client_work() -> None:
    async def main() -> None:
        lifetime = Lifetime()
        task = asyncio.create_task(waiting(SEND, lifetime.scopes()[0]))
        await steps(2)
        lifetime.end()
        with pytest.raises(Interrupted):
            await task
        assert await driver(Answering(3), *lifetime.scopes()).run(one(SEND)) is RESPONSE

    run(main())


def unsent(error: Any) -> None:
    """What a transport does with a cancellation before it sent anything."""
    error.sent = False
    raise error


def test_what_a_transport_says_of_a_request_that_was_cut_counts() -> None:
    async def main() -> None:
        for outcome in (LOST, RESPONSE, CancelledException("cut", REQUEST, sent=False), None):
            scope = Cancellation()
            said: Any = unsent if outcome is None else str
            options: dict[str, Any] = {} if outcome is None else {"outcome": outcome}
            task = asyncio.create_task(waiting(SEND, scope, cancelled=said, **options))
            await steps(2)
            scope.cancel()
            await asyncio.wait((task,))
            error = task.exception()
            assert task.cancelling() == 0
            if outcome is RESPONSE:  # one that arrived anyway
                assert task.result() is RESPONSE
            elif outcome is LOST:
                assert isinstance(error, Interrupted)
                assert error.failure is LOST
            elif outcome is None:
                assert isinstance(error, Interrupted)
                assert error.failure is not None
                assert not error.failure.sent
            else:
                assert error is outcome

    run(main())


def test_a_failure_in_a_cancelled_scope_is_an_interruption() -> None:
    async def main() -> None:
        scope = Cancellation()
        with pytest.raises(Interrupted) as caught:
            await driver(Answering(0, LOST, scope.cancel), scope).run(one(SEND))
        assert caught.value.failure is LOST
        await steps(3)  # what closing the scope has put into the loop changes nothing
        scope = Cancellation()
        cut = CancelledException("cut", REQUEST)
        with pytest.raises(CancelledException):
            await driver(Answering(0, cut, scope.cancel), scope).run(one(SEND))
        await steps(3)
        scope = Cancellation()  # a response that arrived anyway counts
        found = await driver(Answering(0, RESPONSE, scope.cancel), scope).run(one(SEND))
        assert found is RESPONSE
        await steps(3)

    run(main())


def test_scopes_outlive_the_loops_of_their_calls() -> None:
    scope = Cancellation()
    loop = asyncio.new_event_loop()
    task = loop.create_task(waiting(SEND, scope))
    loop.run_until_complete(steps(2))
    loop.close()
    scope.cancel()
    coroutine: Any = task.get_coro()
    coroutine.close()
    assert scope._aborts == {}
    task._log_destroy_pending = False  # type: ignore[attr-defined]
    del task
    gc.collect()


# -- the user's cancellation and that of the client at the same time ----------------------------


@pytest.mark.parametrize("effect", EFFECTS)
@pytest.mark.parametrize("order", [("user", "client"), ("client", "user"), ("client", "client")])
@pytest.mark.parametrize("between", range(3))
def test_the_users_cancellation_wins(effect: str, order: tuple[str, str], between: int) -> None:
    async def main() -> None:
        scope = Cancellation()
        task = asyncio.create_task(waiting(EFFECTS[effect], scope))
        actions: dict[str, Callable[[], Any]] = {"user": task.cancel, "client": scope.cancel}
        await steps(3)
        actions[order[0]]()
        await steps(between if order[0] == "user" else min(between, 1))
        actions[order[1]]()
        await asyncio.wait((task,))
        if "user" in order:
            assert task.cancelled()
        else:
            assert isinstance(task.exception(), Interrupted)

    run(main())


def test_a_task_that_a_hook_cancelled_ends_cancelled_though_the_client_is_closed() -> None:
    async def main() -> None:
        scope = Cancellation()

        def rule() -> Rule[Any]:
            task: Any = asyncio.current_task()
            yield Notify(task.cancel, ())
            yield SEND

        transport = Answering(None, when_sent=scope.cancel)
        running = AsyncDriver(transport, LocalLimiter(), SYSTEM_CLOCK, (scope,))
        task = asyncio.create_task(running.run(rule()))
        await asyncio.wait((task,))
        assert task.cancelled()

    run(main())


def test_a_task_that_survived_a_cancellation_is_interrupted_by_its_client() -> None:
    async def main() -> None:
        scope = Cancellation()

        async def work() -> None:
            with suppress(asyncio.CancelledError):
                await asyncio.sleep(HOUR)
            await waiting(SEND, scope)

        task = asyncio.create_task(work())
        await steps(2)
        task.cancel()
        await steps(3)
        scope.cancel()
        with pytest.raises(Interrupted):
            await task

    run(main())


def test_a_timeout_of_the_user_ends_a_call() -> None:
    async def main() -> None:
        for closes in (False, True):
            scope = Cancellation()
            loop, task = asyncio.get_running_loop(), asyncio.current_task()
            assert task is not None
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(None) as timeout:
                    loop.call_soon(timeout.reschedule, loop.time() - 1)
                    if closes:
                        loop.call_soon(loop.call_soon, scope.cancel)
                    await waiting(SEND, scope)
            assert task.cancelling() == 0
            await steps(3)

    run(main())


@pytest.mark.parametrize("ends", ["fails", "succeeds"])
def test_a_client_that_is_closed_after_the_call_ended_cancels_nothing(ends: str) -> None:
    """Its thread may have found the call before that."""

    async def main() -> None:
        scope = Cancellation()
        found: list[Callable[[], None]] = []
        transport = Answering(
            2, RESPONSE if ends == "succeeds" else LOST,
            when_sent=lambda: found.extend(scope._aborts.values()),
        )  # fmt: skip
        with suppress(TransportException):
            await driver(transport, scope).run(one(SEND))
        [abort] = found
        in_a_thread(abort)
        await steps(3)

    run(main())


def test_a_call_inside_of_a_call_is_interrupted_with_it() -> None:
    async def main() -> None:
        scope = Cancellation()

        class Nested(Answering):
            async def send(
                self, request: Request, secrets: Mapping[str, Any], timeout: Any
            ) -> Response:
                await waiting(SEND, scope)
                return RESPONSE

        task = asyncio.create_task(driver(Nested(), scope).run(one(SEND)))
        await steps(3)
        scope.cancel()
        with pytest.raises(Interrupted):
            await task
        assert task.cancelling() == 0

    run(main())


moments = st.none() | st.integers(0, 8)


@given(moments, moments, st.integers(0, 8), st.booleans(), st.sampled_from(["local", "async"]))
def test_closing_and_cancelling_at_any_step(
    closed: int | None, cancelled: int | None, takes: int, elsewhere: bool, limiter: str
) -> None:
    async def main() -> None:
        scope, counting = Cancellation(), LIMITERS[limiter]()
        transport = Answering(takes)
        running = driver(transport, scope, limiter=counting)
        task = asyncio.create_task(running.run(full()))
        was_cancelled = False
        for step in range(40):
            sent = transport.sent
            if step == closed:
                in_a_thread(scope.cancel) if elsewhere else scope.cancel()
            if step == cancelled:
                was_cancelled = task.cancel()
            await steps(1)
            if scope.cancelled:
                assert transport.sent == sent
        assert task.done()
        assert counting.open == 0
        assert scope._aborts == {}
        if was_cancelled:
            assert task.cancelled()
        elif task.exception() is None:
            assert task.result() == "done"
            assert task.cancelling() == 0
        else:
            assert isinstance(task.exception(), Interrupted)
            assert closed is not None
            assert task.cancelling() == 0

    run(main())


# -- whole calls --------------------------------------------------------------------------------

OPTIONS = Options(clock=SYSTEM_CLOCK, retry=RetryPolicy(backoff=Backoff(60.0, 60.0)))


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
@pytest.mark.parametrize("reply", [None, Response(503, Headers({"Retry-After": "50"}), b"")])
def test_closing_ends_a_call_that_waits(method: str, reply: Response | None) -> None:
    """For its reply, or to be retried."""

    async def main() -> None:
        request = Request(method, "https://api.example/stores/x/v2/orders", {})
        scope, counting = Cancellation(), Local()
        transport = Answering(None) if reply is None else Answering(0, reply)
        running = AsyncDriver(transport, counting.limiter, SYSTEM_CLOCK, (scope,))
        task = asyncio.create_task(running.run(send_with_retries(OPTIONS, request, {})))
        await steps(3)
        if task.done():  # a POST is not retried
            assert (method, reply) == ("POST", reply)
            assert isinstance(task.exception(), ServiceUnavailableException)
            return
        scope.cancel()
        with pytest.raises(CancelledException, match="the call was cancelled") as caught:
            await task
        assert caught.value.attempts == transport.sent == 1
        assert caught.value.maybe_applied is (method != "GET")
        assert caught.value.__context__ is None
        assert counting.open == 0

    run(main())


def test_cancelling_a_call_raises_the_cancellation() -> None:
    async def main() -> None:
        request = Request("GET", "https://api.example/stores/x/v2/orders", {})
        hooked = AsyncCounting()

        async def begin(_: Request) -> None:
            await hooked.reserve()

        async def end(_: Request, __: Response) -> None:
            await hooked.report(NO_RATE_LIMIT, False)

        options = OPTIONS.changed(on_request=begin, on_response=end)
        number = 0
        for number in range(20):
            counting, hooked.open = Local(), 0
            running = AsyncDriver(Answering(2), counting.limiter, SYSTEM_CLOCK)
            task = asyncio.create_task(running.run(send_with_retries(options, request, {})))
            await steps(number)
            is_done = not task.cancel()
            await asyncio.wait((task,))
            assert task.cancelled() is not is_done
            assert counting.open == 0
            if is_done:
                assert hooked.open == 0
                break
        assert number > 8

    run(main())


def test_a_call_outside_of_asyncio_is_refused() -> None:
    running = AsyncDriver(Answering(0, RESPONSE), LocalLimiter(), SYSTEM_CLOCK)
    with pytest.raises(UsageException, match="must run in an asyncio task"):
        running.run(one(SEND)).send(None)  # as trio does


def test_failed_calls_leave_no_cycles() -> None:
    class Sentinel:
        pass

    async def main() -> list[weakref.ref[Any]]:
        left: list[weakref.ref[Any]] = []
        limiters: list[Any] = [LocalLimiter(), AsyncCounting()]
        for limiter in limiters:
            for cancels in (False, True):
                sentinel = Sentinel()
                left.append(weakref.ref(sentinel))

                def rule(sentinel: Any) -> Rule[str]:
                    return (yield from reserving(Sleep(HOUR), SEND))

                scope = Cancellation()
                running = AsyncDriver(Answering(0, LOST), limiter, SYSTEM_CLOCK, (scope,))
                task = asyncio.create_task(running.run(rule(sentinel)))
                del sentinel
                await steps(12)
                task.cancel() if cancels else scope.cancel()
                await asyncio.wait((task,))
                assert task.cancelled() is cancels
                assert cancels or isinstance(task.exception(), Interrupted)
                del task, running
        return left

    gc.collect()
    gc.disable()
    try:
        left = run(main())
        assert [reference() for reference in left] == [None] * 4
    finally:
        gc.enable()


# -- several loops ------------------------------------------------------------------------------


def test_threads_and_tasks_of_several_loops_share_a_limiter() -> None:
    limiter = limiter_of("a store of this test")
    limiter.report(RateLimit(70, 70, 3000.0, 2000.0, None), refused=False)
    waits: list[float] = []
    together = threading.Barrier(4)

    def block() -> None:
        blocking = SyncDriver(SyncAnswering([]), limiter, SYSTEM_CLOCK)
        together.wait(60)
        waits.extend(blocking.run(one(RESERVE)) for _ in range(40))

    async def reserve(running: AsyncDriver) -> None:
        for _ in range(10):
            waits.append(await running.run(one(RESERVE)))
            await steps(1)

    async def main() -> None:
        assert limiter_of("a store of this test") is limiter
        running = AsyncDriver(Answering(), limiter_of("a store of this test"), SYSTEM_CLOCK)
        together.wait(60)
        await asyncio.gather(*(reserve(running) for _ in range(4)))

    def work(name: str) -> None:
        run(main(), name)

    threads = [threading.Thread(target=block)]
    for loop in [*LOOPS, *LOOPS, "asyncio"][:3]:
        threads.append(threading.Thread(target=work, args=(loop,)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(waits) == 160
    assert waits.count(0) == 70
