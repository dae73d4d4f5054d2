"""Options of calls, as one immutable value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

from bigcommerce_sdk import facts
from bigcommerce_sdk.connection.management import RateLimitingManagement
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.http.protocol import check_header_value, check_headers, with_headers
from bigcommerce_sdk.http.retry import Budget, RetryPolicy
from bigcommerce_sdk.json.types import is_sequence
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.messages import Request, Response, Timeout
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.transport.cancellation import SYSTEM_CLOCK
from bigcommerce_sdk.transport.limiter import check_methods
from bigcommerce_sdk.version import USER_AGENT

if TYPE_CHECKING:
    from bigcommerce_sdk.transport import Transport
    from bigcommerce_sdk.transport.aiohttp import AsyncTransport
    from bigcommerce_sdk.transport.cancellation import AsyncClock, Clock
    from bigcommerce_sdk.transport.limiter import AsyncLimiter, Limiter

#: The default ``timeout`` in seconds.
DEFAULT_TIMEOUT = 30.0
#: Maximum of all times in seconds: a day. Sockets overflow with much larger timeouts.
MAX_SECONDS = 86400.0
#: Minimum timeout in seconds.
MIN_TIMEOUT = 0.001

OnRequest = Callable[[Request], Any]
OnResponse = Callable[[Request, Response], Any]

_HEADERS = {"User-Agent": USER_AGENT, "Accept": "application/json"}


class CommonOptions(TypedDict, total=False):
    """The keyword arguments that clients and connections share."""

    timeout: float | tuple[float, float] | None
    headers: Mapping[str, str] | None
    app_name: str | None
    correlation_id: str | None
    max_retries: int | None
    max_elapsed: float | None
    max_wait: float | None
    limiter: Limiter | AsyncLimiter | None
    on_request: OnRequest | None
    on_response: OnResponse | None
    clock: Clock | AsyncClock | None


class ClientOptions(CommonOptions, total=False):
    """The keyword arguments of a client, except for its credentials."""

    rate_limiting_management: Mapping[str, Any] | None
    transport: Transport | AsyncTransport | None


class ConnectionOptions(CommonOptions, total=False):
    """Further keyword arguments of a connection."""

    retry: RetryPolicy | None


class ConnectionChanges(ConnectionOptions, total=False):
    """The keyword arguments of ``with_options`` of a connection."""

    rate_limiting_management: Mapping[str, Any] | None


class Options(NamedTuple):
    """Options of calls.

    ``with_options`` of a client or connection takes these by name. It also takes ``max_retries``,
    ``max_elapsed`` and ``max_wait``, which replace parts of the retry policy.

    Attributes:
        timeout: seconds that one attempt may take, from connect to the last byte; or a pair:
            seconds to connect, then for the rest. Name resolution cannot be interrupted.
        headers: headers of every request.
        retry: the retry policy.
        limiter: the rate limiter; by default one per store in this process.
        management: what to do when the quota runs low.
        on_request: called with each request before it is sent, without credentials. Asynchronous
            clients await it, ``on_response`` and the callback of ``rate_limiting_management`` if
            they are coroutine functions.
        on_response: called with each request and its response, for any status.
        clock: measures time and waits.
    """

    timeout: Timeout = DEFAULT_TIMEOUT
    headers: Mapping[str, str] = _HEADERS
    retry: RetryPolicy = RetryPolicy()
    limiter: Limiter | AsyncLimiter | None = None
    management: RateLimitingManagement | None = None
    on_request: OnRequest | None = None
    on_response: OnResponse | None = None
    clock: Clock | AsyncClock = SYSTEM_CLOCK

    def changed(self, caller: str = "Options", /, **given: Any) -> Options:
        """A copy with these options replaced; ``None`` keeps the current value.

        Args:
            caller: the function whose arguments these are, for errors.
            given: the options by name.

        Raises:
            ConfigurationException: when an option is unknown or invalid.
        """
        options = self
        for name, value in given.items():
            change = _CHANGES.get(name)
            if change is None:
                raise ConfigurationException(
                    f"{caller}() takes no option {name!r}.{did_you_mean(name, _CHANGES)}"
                )
            if value is not None:
                options = change(options, name, value)
        return options


def _seconds(name: str, value: Any, least: float) -> float:
    """Validate a number of seconds from ``least`` to ``MAX_SECONDS``."""
    number = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not number or not least <= value <= MAX_SECONDS:  # refuses NaN too
        raise ConfigurationException(
            f"{name} must be a number of seconds from {least:g} to {MAX_SECONDS:g}, "
            f"got {shown(value)}."
        )
    return float(value)


def _timeout(options: Options, name: str, value: Any) -> Options:
    if not is_sequence(value):
        return options._replace(timeout=_seconds(name, value, MIN_TIMEOUT))
    if len(value) != 2:
        raise ConfigurationException(
            f"{name} must be a number of seconds or a pair (to connect, for the rest) such as "
            f"(3, 30), got {shown(value)}."
        )
    connect, rest = (_seconds(name, each, MIN_TIMEOUT) for each in value)
    return options._replace(timeout=(connect, rest))


def _max_wait(options: Options, name: str, value: Any) -> Options:
    return options._replace(retry=options.retry._replace(max_wait=_seconds(name, value, 0)))


def _max_elapsed(options: Options, name: str, value: Any) -> Options:
    budget = Budget(options.retry.budget.retries, _seconds(name, value, 0))
    return options._replace(retry=options.retry._replace(budget=budget))


def _max_retries(options: Options, name: str, value: Any) -> Options:
    if type(value) is not int or not 0 <= value <= 100:
        raise ConfigurationException(
            f"{name} must be an integer from 0 to 100, got {shown(value)}."
        )
    budget = Budget(value, options.retry.budget.seconds)
    return options._replace(retry=options.retry._replace(budget=budget))


def _retry(options: Options, name: str, value: Any) -> Options:
    if not isinstance(value, RetryPolicy):
        raise ConfigurationException(f"{name} must be a RetryPolicy, got {type_of(value)}.")
    if not callable(value.jitter):
        raise ConfigurationException(
            f"{name}.jitter must be a function that returns a number from 0 to 1, got "
            f"{shown(value.jitter)}."
        )
    return options._replace(retry=value)


def _headers(options: Options, name: str, value: Any) -> Options:
    check_headers(value, ConfigurationException)
    return options._replace(headers=with_headers(options.headers, value))


def _app_name(options: Options, name: str, value: Any) -> Options:
    check_header_value(name, value, ConfigurationException)
    return _headers(options, name, {"User-Agent": f"{value} {USER_AGENT}"})


def _correlation_id(options: Options, name: str, value: Any) -> Options:
    from uuid import UUID  # slow to import, and rarely used

    text = str(value) if isinstance(value, UUID) else value
    return _headers(options, name, {facts.HEADERS["correlation_id"]: text})


def _management(options: Options, name: str, value: Any) -> Options:
    return options._replace(management=RateLimitingManagement.read(value))


def _hook(options: Options, name: str, value: Any) -> Options:
    if not callable(value):
        raise ConfigurationException(f"{name} must be callable, got {type_of(value)}.")
    return options._replace(**{name: value})


def _limiter(options: Options, name: str, value: Any) -> Options:
    check_methods(name, value, "LocalLimiter()", ("reserve", "report", "for_store"))
    return options._replace(limiter=value)


def _clock(options: Options, name: str, value: Any) -> Options:
    check_methods(name, value, "SystemClock()", ("now",))
    return options._replace(clock=value)


_CHANGES: dict[str, Callable[[Options, str, Any], Options]] = {
    "timeout": _timeout,
    "headers": _headers,
    "app_name": _app_name,
    "correlation_id": _correlation_id,
    "max_retries": _max_retries,
    "max_elapsed": _max_elapsed,
    "max_wait": _max_wait,
    "retry": _retry,
    "limiter": _limiter,
    "rate_limiting_management": _management,
    "on_request": _hook,
    "on_response": _hook,
    "clock": _clock,
}
