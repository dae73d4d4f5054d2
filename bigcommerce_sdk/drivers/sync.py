"""The synchronous driver: interprets effects in the calling thread."""

from __future__ import annotations

from collections.abc import Callable, Generator
from types import CoroutineType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from bigcommerce_sdk.effects import (
    Fetch,
    Interrupted,
    Notify,
    Now,
    PageRule,
    ReadFile,
    Report,
    Reserve,
    Rule,
    Send,
    Sleep,
    Walk,
)
from bigcommerce_sdk.exception import CancelledException, TransportException, UsageException
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.messages import Headers, Response
from bigcommerce_sdk.transport.cancellation import Cancellation, is_cancelled, thread

if TYPE_CHECKING:
    from types import GeneratorType

    from bigcommerce_sdk.transport import Transport
    from bigcommerce_sdk.transport.cancellation import Clock
    from bigcommerce_sdk.transport.limiter import Limiter

T = TypeVar("T")
#: Runs a rule to completion, such as ``Connection.run``.
Run = Callable[[Rule[Any]], Any]


class SyncDriver(NamedTuple):
    """The synchronous driver of a call.

    Attributes:
        transport: sends requests.
        limiter: the store's rate limiter.
        clock: the source of time, which also sleeps.
        scopes: the cancellation scopes of the call.
    """

    transport: Transport
    limiter: Limiter
    clock: Clock
    scopes: tuple[Cancellation, ...] = ()

    def run(self, rule: Rule[T]) -> T:
        """Run a rule to completion, in the driver's scopes.

        Exceptions of an effect are thrown into the rule, interrupts such as Ctrl-C included, so
        that every reserved request is reported.
        """
        value: Any = None
        failure: BaseException | None = None
        outer = thread.scopes
        try:
            thread.scopes = outer + self.scopes
            while True:
                try:
                    while True:
                        effect = rule.send(value) if failure is None else rule.throw(failure)
                        failure = None
                        value = _HANDLERS[type(effect)](self, effect)
                except BaseException as error:
                    failure = value = None
                    if cast("GeneratorType[Any, Any, T]", rule).gi_frame is not None:
                        failure = catchable(error)
                    elif isinstance(error, StopIteration):  # the rule has ended
                        result: T = error.value
                        return result
                    else:
                        raise
        finally:
            # No call here: a signal handler that raises may run at each call, and a scope that is
            # left behind would cancel later calls of the thread.
            thread.scopes = outer

    def _send(self, effect: Send) -> Response:
        if is_cancelled():
            raise Interrupted
        try:
            response = self.transport.send(effect.request, effect.secrets, effect.timeout)
        except TransportException as failure:
            # the cancellation itself may have caused the failure
            if is_cancelled() and not isinstance(failure, CancelledException):
                raise Interrupted(failure) from None
            raise
        return checked_response(response, self.transport)

    def _sleep(self, effect: Sleep) -> None:
        if not is_cancelled():
            _call(self.clock.sleep, effect.seconds)
        if is_cancelled():
            raise Interrupted

    def _now(self, effect: Now) -> float:
        return checked_seconds(self.clock.now(), "clock.now", self.clock)

    def _reserve(self, effect: Reserve) -> float:
        return checked_seconds(self.limiter.reserve(), "limiter.reserve", self.limiter)

    def _report(self, effect: Report) -> None:
        _call(self.limiter.report, effect.rate_limit, effect.refused)

    def _notify(self, effect: Notify) -> None:
        _call(effect.function, *effect.arguments)

    def _read_file(self, effect: ReadFile) -> bytes:
        from bigcommerce_sdk.drivers.files import read_file

        if is_cancelled():
            raise Interrupted
        return read_file(effect.file)


def checked_response(response: Any, transport: object) -> Response:
    """The response that a transport returned, with :class:`Headers`.

    Raises:
        ConfigurationException: when it is no response.
    """
    if type(response) is Response:
        status, headers, content = response
        if type(status) is int and type(headers) is Headers and type(content) is bytes:
            return response
    from bigcommerce_sdk.transport.results import response_of

    return response_of(response, transport)


def checked_seconds(value: Any, method: str, owner: object) -> float:
    """The seconds that a method of a clock or limiter returned.

    Args:
        value: what it returned.
        method: the method, such as ``limiter.reserve``.
        owner: the clock or limiter.

    Raises:
        ConfigurationException: when it is not a number.
    """
    if type(value) is float and value == value:  # not NaN
        return value
    from bigcommerce_sdk.transport.results import seconds_of

    return seconds_of(value, method, owner)


def _call(function: Callable[..., Any], *arguments: Any) -> None:
    """Call a function, whose result must not be a coroutine, which would never run."""
    result = function(*arguments)
    if type(result) is CoroutineType:
        from bigcommerce_sdk.transport.results import refuse_coroutine

        refuse_coroutine(result, shown(function))


def end_of_iteration(error: BaseException) -> BaseException | None:
    """The exception that ends iterations, if ``error`` is one or was made of one.

    In generators and coroutines Python replaces them by a RuntimeError.
    """
    found = error.__cause__ if type(error) is RuntimeError else error
    return found if isinstance(found, (StopIteration, StopAsyncIteration)) else None


def catchable(
    error: BaseException, kinds: tuple[type[Exception], ...] = (StopIteration,)
) -> BaseException:
    """Replace a StopIteration: in a generator Python turns it into a RuntimeError.

    Args:
        error: the exception of an effect.
        kinds: the exceptions that end an iteration.
    """
    if not isinstance(error, kinds):
        return error
    function = "next" if isinstance(error, StopIteration) else "anext"
    made = UsageException(
        f"A function or transport that was passed to the client raised {type(error).__name__}. "
        f"Catch it there; {function}(iterator, None) returns None instead."
    )
    made.__cause__ = error
    return made


_HANDLERS: dict[type, Callable[[SyncDriver, Any], Any]] = {
    Send: SyncDriver._send,
    Sleep: SyncDriver._sleep,
    Now: SyncDriver._now,
    Reserve: SyncDriver._reserve,
    Report: SyncDriver._report,
    Notify: SyncDriver._notify,
    ReadFile: SyncDriver._read_file,
}


class Pages(NamedTuple):
    """Reads each page when a pagination requests it.

    Attributes:
        run: runs a rule.
        rule: makes the rule of a page.
    """

    run: Run
    rule: PageRule

    def read(self, fetch: Fetch) -> Any:
        """The result of the rule of the page; awaitable with an asynchronous ``run``."""
        return self.run(self.rule(fetch.query))


def batches(walk: Walk, read: Callable[[Fetch], Any]) -> Generator[Any]:
    """The batches of a pagination, lazily. An exception of ``read`` ends it.

    Args:
        walk: the pagination rule.
        read: reads a page, such as :meth:`Pages.read`.
    """
    value = None
    while True:
        try:
            effect = walk.send(value)
        except StopIteration:
            return
        if type(effect) is Fetch:
            value = read(effect)
        else:
            yield effect
            value = None
