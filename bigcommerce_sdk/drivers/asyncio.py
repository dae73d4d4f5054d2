"""The asyncio driver: interprets effects in the running task.

Only asynchronous clients import it, since loading :mod:`asyncio` takes longer than loading the SDK.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from inspect import isawaitable, iscoroutinefunction
from math import inf
from time import monotonic
from types import CoroutineType, TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from bigcommerce_sdk.drivers.sync import (
    catchable,
    checked_response,
    checked_seconds,
    end_of_iteration,
)
from bigcommerce_sdk.drivers.threads import Pool
from bigcommerce_sdk.effects import (
    NOW,
    Effect,
    Interrupted,
    Notify,
    Now,
    ReadFile,
    Report,
    Reserve,
    Rule,
    Send,
    Sleep,
)
from bigcommerce_sdk.exception import CancelledException, TransportException, UsageException
from bigcommerce_sdk.messages import Response
from bigcommerce_sdk.quota import NO_RATE_LIMIT
from bigcommerce_sdk.transport.cancellation import Cancellation, running_in
from bigcommerce_sdk.transport.limiter import LocalLimiter

if TYPE_CHECKING:
    from concurrent.futures import Future
    from types import GeneratorType

    from bigcommerce_sdk.transport.aiohttp import AsyncTransport
    from bigcommerce_sdk.transport.cancellation import AsyncClock
    from bigcommerce_sdk.transport.limiter import AsyncLimiter, Limiter

T = TypeVar("T")

_COROUTINE: type[Any] = CoroutineType

#: Seconds that a cancelled call waits for its limiter, so that no request stays reserved. A
#: coroutine that takes longer is cancelled, and then has as long again to end.
SETTLE_TIMEOUT = 0.25
#: Maximum number of threads that call limiters with plain methods.
LIMITER_THREADS = 32
#: Maximum number of threads that read files to upload.
FILE_THREADS = 8

#: Calls of limiters that ignore their cancellation: asyncio itself keeps no reference to tasks.
_left: set[asyncio.Task[Any]] = set()


class _Interrupt:
    """Interrupts the waits of a call when one of its scopes is cancelled.

    Each wait is a block. The task of the call is cancelled, as ``asyncio.timeout`` does it, and the
    cancellation becomes :class:`Interrupted`. If others cancelled the task too, theirs is raised.

    A hook that closes its own client does not cancel itself.

    Args:
        scopes: the scopes; any thread may cancel them.

    Attributes:
        effect: the effect that the next wait is for.
        is_ending: whether an exception such as a cancellation ends the call.
    """

    __slots__ = (
        "_cancelling", "_fired", "_loop", "_scopes", "_task", "_waits", "effect", "is_ending"
    )  # fmt: skip

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
        self.effect: Effect = NOW
        self.is_ending: bool = False

    def end(self) -> None:
        """Break the reference cycle of task, exception, traceback and this object."""
        del self._task

    @property
    def is_cancelled(self) -> bool:
        """Whether a scope was cancelled."""
        for scope in self._scopes:  # noqa: SIM110 - any() takes twice as long
            if scope._cancelled:
                return True
        return False

    def check(self) -> None:
        """Raise :class:`Interrupted` when a scope was cancelled."""
        if self.is_cancelled:
            raise Interrupted

    def __enter__(self) -> None:
        self._waits = True
        for scope in self._scopes:
            scope._add(self, self._abort)
        if self.is_cancelled:
            self._loop.call_soon(self._fire)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._waits = False
        for scope in self._scopes:
            scope._remove(self)
        sends = type(self.effect) is Send
        if self._fired:
            self._fired = False
            if self._task.uncancel() > self._cancelling:  # others cancelled the task too
                if isinstance(error, asyncio.CancelledError):
                    return
                raise asyncio.CancelledError from None
            if isinstance(error, asyncio.CancelledError):
                raise Interrupted(self._cut(error)) from None
            if isinstance(error, CancelledException) and not sends:
                raise Interrupted from None  # of a call of the hook, which was cancelled too
        if (
            sends
            and isinstance(error, TransportException)
            and not isinstance(error, CancelledException)
            and self.is_cancelled
        ):
            # the cancellation itself may have caused the failure
            raise Interrupted(error) from None

    def _cut(self, error: asyncio.CancelledError) -> CancelledException | None:
        """The failure of the request in flight, if there was one."""
        if type(self.effect) is not Send:
            return None
        request = self.effect.request
        sent: bool = getattr(error, "sent", True)
        return CancelledException(
            f"The call was cancelled: {request.method} {request.path}.", request, sent
        )

    def _abort(self) -> None:
        """Cancel the wait, from any thread."""
        if type(self.effect) is Notify and self._is_current():
            return
        with suppress(RuntimeError):  # the event loop was closed
            self._loop.call_soon_threadsafe(self._fire)

    def _is_current(self) -> bool:
        """Whether this runs in the task of the call."""
        try:
            return asyncio.current_task() is self._task
        except RuntimeError:  # a thread without an event loop
            return False

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
                interrupt.is_ending = not isinstance(error, Exception)
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
        interrupt.check()
        interrupt.effect = effect
        with interrupt:
            response = await self.transport.send(effect.request, effect.secrets, effect.timeout)
        return checked_response(response, self.transport)

    async def _sleep(self, effect: Sleep, interrupt: _Interrupt) -> None:
        interrupt.check()
        interrupt.effect = effect
        with interrupt:
            await self.clock.wait(effect.seconds)
        interrupt.check()

    def _now(self, effect: Now, interrupt: _Interrupt) -> float:
        return checked_seconds(self.clock.now(), "clock.now", self.clock)

    def _reserve(self, effect: Reserve, interrupt: _Interrupt) -> Any:
        if type(self.limiter) is LocalLimiter:
            return self.limiter.reserve()
        return self._reserve_elsewhere(effect, interrupt)

    async def _reserve_elsewhere(self, effect: Reserve, interrupt: _Interrupt) -> Any:
        interrupt.check()
        interrupt.effect = effect
        call = self._start(self.limiter.reserve)
        try:
            with interrupt:
                await _settle(call)
            return checked_seconds(call.result(), "limiter.reserve", self.limiter)
        except (asyncio.CancelledError, Interrupted):
            if _result(call) == 0:  # reserved, although the call was cancelled
                await _settle(self._start(self.limiter.report, NO_RATE_LIMIT, False), hurries=True)
            raise
        finally:
            del call  # breaks the cycle with its exception

    def _report(self, effect: Report, interrupt: _Interrupt) -> Any:
        if type(self.limiter) is LocalLimiter:
            return self.limiter.report(effect.rate_limit, effect.refused)
        return self._report_elsewhere(effect, interrupt)

    async def _report_elsewhere(self, effect: Report, interrupt: _Interrupt) -> None:
        interrupt.effect = effect
        call = self._start(self.limiter.report, effect.rate_limit, effect.refused)
        try:
            with interrupt:
                await _settle(call, hurries=interrupt.is_ending)
            if not interrupt.is_ending:  # else the exception that ends the call is raised
                call.result()
        except Interrupted:
            pass  # the response counts, also if its report was cut
        finally:
            del call  # breaks the cycle with its exception

    def _start(self, method: Callable[..., Any], *arguments: Any) -> asyncio.Task[Any]:
        """Call a method of the limiter in a task, or in a thread unless it is a coroutine function.

        A task of its own, since a cancellation would leave unknown what the limiter did.
        """
        call = asyncio.create_task(self._call(method, arguments))
        call.add_done_callback(retrieve)
        return call

    async def _call(self, method: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        if iscoroutinefunction(method):
            return await method(*arguments)
        function = partial(copy_context().run, method, *arguments)
        future = _limiter_threads().submit(_in_scopes, self.scopes, function)
        try:
            result = await asyncio.wrap_future(future)
        except asyncio.CancelledError:  # nothing ends the thread
            if method == self.limiter.reserve:
                future.add_done_callback(self._give_back)
            raise
        return await result if isawaitable(result) else result  # a coroutine function in disguise

    def _give_back(self, reserved: Future[Any]) -> None:
        """Report a request that a thread reserved after its call had ended."""
        if not reserved.cancelled() and reserved.exception() is None and reserved.result() == 0:
            _limiter_threads().submit(self.limiter.report, NO_RATE_LIMIT, False)

    def _notify(self, effect: Notify, interrupt: _Interrupt) -> Any:
        result = effect.function(*effect.arguments)
        return self._finish_hook(effect, result, interrupt) if isawaitable(result) else None

    async def _finish_hook(
        self, effect: Notify, awaitable: Awaitable[Any], interrupt: _Interrupt
    ) -> None:
        interrupt.effect = effect
        with interrupt:
            await awaitable

    async def _read_file(self, effect: ReadFile, interrupt: _Interrupt) -> bytes:
        from bigcommerce_sdk.drivers.files import read_file

        interrupt.check()
        interrupt.effect = effect
        function = partial(copy_context().run, read_file, effect.file)
        with interrupt:
            return await asyncio.wrap_future(_file_threads().submit(function))


_HANDLERS: dict[type, Callable[[AsyncDriver, Any, _Interrupt], Any]] = {
    Send: AsyncDriver._send,
    Sleep: AsyncDriver._sleep,
    Now: AsyncDriver._now,
    Reserve: AsyncDriver._reserve,
    Report: AsyncDriver._report,
    Notify: AsyncDriver._notify,
    ReadFile: AsyncDriver._read_file,
}


async def _settle(call: asyncio.Task[Any], hurries: bool = False) -> None:
    """Wait for a call of the limiter, and delay a cancellation until it has ended.

    Otherwise it would be unknown whether the request was reserved or reported. After
    ``SETTLE_TIMEOUT`` the call is cancelled; if it ignores that as long, it is left alone.

    Args:
        call: the call.
        hurries: whether to wait no longer than after a cancellation.
    """
    cancelled: asyncio.CancelledError | None = None
    until = monotonic() + SETTLE_TIMEOUT if hurries else inf
    is_cut = False
    try:
        while not call.done():
            if (left := until - monotonic()) <= 0:
                if is_cut:
                    _left.add(call)
                    call.add_done_callback(_left.discard)
                    break
                is_cut = call.cancel()
                left, until = SETTLE_TIMEOUT, monotonic() + SETTLE_TIMEOUT
            try:
                await asyncio.wait((call,), timeout=None if left == inf else left)
            except asyncio.CancelledError as error:
                cancelled = error
                until = min(until, monotonic() + SETTLE_TIMEOUT)
    finally:
        call.cancel()  # without effect when it has ended
        del call  # breaks the cycle with its exception
    if cancelled is not None:
        try:
            raise cancelled
        finally:
            cancelled = None  # breaks the cycle with its traceback


def _result(call: asyncio.Task[Any]) -> Any:
    """What a call of the limiter returned; ``None`` without a result."""
    if not call.done() or call.cancelled() or call.exception() is not None:
        return None
    return call.result()


def _in_scopes(scopes: tuple[Cancellation, ...], function: Callable[[], Any]) -> Any:
    with running_in(*scopes):
        return function()


_threads: Pool | None = None


def _limiter_threads() -> Pool:
    """The threads that call limiters.

    Not those of ``asyncio.to_thread``, since the end of the loop and of the program wait for them.
    """
    global _threads
    if _threads is None or not _threads.is_usable:
        _threads = Pool(LIMITER_THREADS, "limiter", ())
    return _threads


_readers: Pool | None = None


def _file_threads() -> Pool:
    """The threads that read files; see :func:`_limiter_threads`."""
    global _readers
    if _readers is None or not _readers.is_usable:
        _readers = Pool(FILE_THREADS, "files", ())
    return _readers


def retrieve(task: asyncio.Task[Any]) -> None:
    """Mark the exception of a task as retrieved, so that asyncio does not log it."""
    if not task.cancelled():
        task.exception()


def _catchable(error: BaseException) -> BaseException:
    """Replace exceptions that would end iterations of the caller."""
    return catchable(end_of_iteration(error) or error, (StopIteration, StopAsyncIteration))
