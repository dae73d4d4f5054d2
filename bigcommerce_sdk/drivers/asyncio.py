"""The asyncio driver: interprets effects in the running task.

Only asynchronous clients import it, since loading :mod:`asyncio` takes longer than loading the SDK.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from inspect import isawaitable, iscoroutinefunction
from time import monotonic
from types import CoroutineType, TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from bigcommerce_sdk.drivers.sync import catchable, end_of_iteration, with_headers
from bigcommerce_sdk.effects import (
    Interrupted,
    Notify,
    Now,
    Report,
    Reserve,
    Rule,
    Send,
    Sleep,
)
from bigcommerce_sdk.exception import CancelledException, TransportException, UsageException
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.quota import NO_RATE_LIMIT
from bigcommerce_sdk.transport.cancellation import Cancellation
from bigcommerce_sdk.transport.limiter import LocalLimiter

if TYPE_CHECKING:
    from types import GeneratorType

    from bigcommerce_sdk.transport.aiohttp import AsyncTransport
    from bigcommerce_sdk.transport.cancellation import AsyncClock
    from bigcommerce_sdk.transport.limiter import AsyncLimiter, Limiter

T = TypeVar("T")

_COROUTINE: type[Any] = CoroutineType

#: Seconds that a cancelled task waits for its limiter, to leave no reservation behind.
SETTLE_TIMEOUT = 0.9


class _Interrupt:
    """Interrupts the waits of a call when one of its scopes is cancelled.

    Each wait is a block. The task of the call is cancelled, as ``asyncio.timeout`` does it, and the
    cancellation becomes :class:`Interrupted`. If others cancelled the task too, theirs is raised.

    Args:
        scopes: the scopes; any thread may cancel them.

    Attributes:
        request: the request that the next wait sends; ``None`` if it sends none.
    """

    __slots__ = ("_cancelling", "_fired", "_loop", "_scopes", "_task", "_waits", "request")

    def __init__(self, scopes: tuple[Cancellation, ...]) -> None:
        try:
            task = asyncio.current_task()
        except RuntimeError:  # no event loop of asyncio is running
            task = None
        if task is None:
            raise UsageException(
                "Calls of an asynchronous client must run in an asyncio task, such as that of "
                "asyncio.run(main()). Other event loops, such as that of trio, are not supported."
            )
        self._scopes = scopes
        self._task = task
        self._loop = task.get_loop()
        # not that of each wait: a hook may have cancelled the task, which takes effect in the wait
        self._cancelling = task.cancelling()
        self._waits = self._fired = False
        self.request: Request | None = None

    def end(self) -> None:
        """Break the reference cycle of task, exception, traceback and this object."""
        del self._task

    def check(self) -> None:
        """Raise :class:`Interrupted` when a scope was cancelled."""
        for scope in self._scopes:
            if scope._cancelled:
                raise Interrupted

    def __enter__(self) -> None:
        self.check()
        self._waits = True
        for scope in self._scopes:
            scope._add(self, self._abort)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._waits = False
        for scope in self._scopes:
            scope._remove(self)
        if self._fired:
            self._fired = False
            if self._task.uncancel() > self._cancelling:  # others cancelled the task too
                if isinstance(error, asyncio.CancelledError):
                    return
                raise asyncio.CancelledError from None
            if isinstance(error, asyncio.CancelledError):
                raise Interrupted(self._cut(error)) from None
        if (
            isinstance(error, TransportException)
            and not isinstance(error, CancelledException)
            and any(scope.cancelled for scope in self._scopes)
        ):
            # the cancellation itself may have caused the failure
            raise Interrupted(error) from None

    def _cut(self, error: asyncio.CancelledError) -> CancelledException | None:
        """The failure of the request in flight, if there was one."""
        if (request := self.request) is None:
            return None
        sent: bool = getattr(error, "sent", True)
        return CancelledException(
            f"The call was cancelled: {request.method} {request.path}.", request, sent
        )

    def _abort(self) -> None:
        """Cancel the wait, from any thread."""
        with suppress(RuntimeError):  # the event loop was closed
            self._loop.call_soon_threadsafe(self._fire)

    def _fire(self) -> None:
        if self._waits and not self._fired:
            self._fired = True
            self._task.cancel()


class AsyncDriver(NamedTuple):
    """The asyncio driver of a call.

    Attributes:
        transport: sends requests.
        limiter: the store's rate limiter. A ``LocalLimiter`` is called directly, one with coroutine
            methods is awaited, and any other is called in a worker thread.
        clock: the source of time, which also waits.
        scopes: the cancellation scopes of the call; any thread may cancel them.
    """

    transport: AsyncTransport
    limiter: Limiter | AsyncLimiter
    clock: AsyncClock
    scopes: tuple[Cancellation, ...] = ()

    async def run(self, rule: Rule[T]) -> T:
        """Run a rule to completion.

        Exceptions of an effect are thrown into the rule, cancellation of the task included, so that
        every reserved request is reported.
        """
        interrupt = _Interrupt(self.scopes)
        value: Any = None
        failure: BaseException | None = None
        while True:
            try:
                while True:
                    effect = rule.send(value) if failure is None else rule.throw(failure)
                    failure = None
                    value = _HANDLERS[type(effect)](self, effect, interrupt)
                    if type(value) is _COROUTINE:
                        value = await value
            except BaseException as error:
                failure = value = None
                if cast("GeneratorType[Any, Any, T]", rule).gi_frame is None:
                    if isinstance(error, StopIteration):  # the rule has ended
                        result: T = error.value
                        return result
                    interrupt.end()
                    raise
                if isinstance(error, GeneratorExit):
                    self._discard(rule, interrupt)
                    interrupt.end()
                    raise
                failure = _catchable(error)

    def _discard(self, rule: Rule[Any], interrupt: _Interrupt) -> None:
        """End a rule whose coroutine is closed, as far as that needs no ``await``."""
        direct = (Now, Report) if type(self.limiter) is LocalLimiter else (Now,)
        try:
            effect = rule.throw(asyncio.CancelledError())
            while isinstance(effect, direct):
                effect = rule.send(_HANDLERS[type(effect)](self, effect, interrupt))
            rule.close()
        except (StopIteration, asyncio.CancelledError):
            return

    async def _send(self, effect: Send, interrupt: _Interrupt) -> Response:
        interrupt.request = effect.request
        with interrupt:
            response = await self.transport.send(effect.request, effect.secrets, effect.timeout)
        return with_headers(response)

    async def _sleep(self, effect: Sleep, interrupt: _Interrupt) -> None:
        interrupt.request = None
        with interrupt:
            await self.clock.wait(effect.seconds)
        interrupt.check()

    def _now(self, effect: Now, interrupt: _Interrupt) -> float:
        return self.clock.now()

    def _reserve(self, effect: Reserve, interrupt: _Interrupt) -> Any:
        if type(self.limiter) is LocalLimiter:
            return self.limiter.reserve()
        return self._reserve_elsewhere()

    def _report(self, effect: Report, interrupt: _Interrupt) -> Any:
        if type(self.limiter) is LocalLimiter:
            return self.limiter.report(effect.rate_limit, effect.refused)
        return _settle(self.limiter.report, effect.rate_limit, effect.refused)

    async def _reserve_elsewhere(self) -> Any:
        waits: list[Any] = []
        try:
            return await _settle(self.limiter.reserve, into=waits)
        except asyncio.CancelledError:
            if waits == [0]:  # reserved, although the task was cancelled
                await _settle(self.limiter.report, NO_RATE_LIMIT, False)
            raise

    def _notify(self, effect: Notify, interrupt: _Interrupt) -> Any:
        result = effect.function(*effect.arguments)
        return _drop_result(result) if isawaitable(result) else None


_HANDLERS: dict[type, Callable[[AsyncDriver, Any, _Interrupt], Any]] = {
    Send: AsyncDriver._send,
    Sleep: AsyncDriver._sleep,
    Now: AsyncDriver._now,
    Reserve: AsyncDriver._reserve,
    Report: AsyncDriver._report,
    Notify: AsyncDriver._notify,
}


async def _drop_result(awaitable: Awaitable[Any]) -> None:
    await awaitable


async def _settle(function: Callable[..., Any], *arguments: Any, into: Any = None) -> Any:
    """Call a method of the limiter, and delay a cancellation until it has ended.

    Otherwise it would be unknown whether the request was reserved or reported. The delay is at most
    ``SETTLE_TIMEOUT``.

    Args:
        function: the method; called in a worker thread unless it is a coroutine function.
        arguments: its arguments.
        into: a list for the result, which is not returned when the task is cancelled.
    """
    call = asyncio.create_task(_call(function, arguments, into))
    call.add_done_callback(retrieve)
    cancelled: asyncio.CancelledError | None = None
    left: float | None = None
    try:
        while not call.done() and (left is None or left > 0):
            began = monotonic()
            try:
                await asyncio.wait((call,), timeout=left)
            except asyncio.CancelledError as error:
                cancelled = error
            if cancelled is not None:
                left = SETTLE_TIMEOUT if left is None else left - (monotonic() - began)
    finally:
        call.cancel()  # without effect when it has ended
    if cancelled is not None:
        try:
            raise cancelled
        finally:
            cancelled = None  # breaks the cycle with its traceback
    return call.result()


async def _call(function: Callable[..., Any], arguments: tuple[Any, ...], into: Any) -> Any:
    if iscoroutinefunction(function):
        result = await function(*arguments)
    else:
        result = await asyncio.to_thread(function, *arguments)
        if isawaitable(result):  # a coroutine function in disguise
            result = await result
    if into is not None:
        into.append(result)
    return result


def retrieve(task: asyncio.Task[Any]) -> None:
    """Mark the exception of a task as retrieved, so that asyncio does not log it."""
    if not task.cancelled():
        task.exception()


def _catchable(error: BaseException) -> BaseException:
    """Replace exceptions that would end iterations of the caller."""
    return catchable(end_of_iteration(error) or error, (StopIteration, StopAsyncIteration))
