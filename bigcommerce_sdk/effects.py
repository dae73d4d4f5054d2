"""Effects: the I/O that rules request from a driver, as values.

A rule is a generator function without I/O. It yields an effect, and the driver
(:mod:`bigcommerce_sdk.drivers`) sends its result, or throws its exception, into the rule. Rules
compose by ``yield from``. The list of effects is closed.

For example, a rule that sends a request twice::

    def twice(request: Request) -> Rule[Response]:
        yield Send(request, {}, 30.0)
        return (yield Send(request, {}, 30.0))
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from bigcommerce_sdk.exception import TransportException

if TYPE_CHECKING:
    from bigcommerce_sdk.files import File
    from bigcommerce_sdk.messages import Request
    from bigcommerce_sdk.quota import RateLimit
    from bigcommerce_sdk.secret import Secret

T = TypeVar("T")


class Send(NamedTuple):
    """Send a request; the result is the :class:`~bigcommerce_sdk.messages.Response`.

    Raises (into the rule):
        CallException: no response arrived.
        Interrupted: the call was cancelled, before the request was sent or while it was in flight.
    """

    request: Request
    secrets: Mapping[str, Secret]
    timeout: Any


class Sleep(NamedTuple):
    """Wait; the result is ``None``.

    Raises (into the rule):
        Interrupted: the call was cancelled, before or during the wait.
    """

    seconds: float


class Now(NamedTuple):
    """Read the monotonic clock; the result is seconds as ``float``. Use :data:`NOW`."""


class Reserve(NamedTuple):
    """Reserve one request of the store's quota. Use :data:`RESERVE`.

    The result is the seconds to wait before trying again. 0: the request may be sent, and one
    :class:`Report` must follow.

    Raises (into the rule):
        Interrupted: the call was cancelled while it was awaited; nothing is reserved.
    """


class Report(NamedTuple):
    """Report the outcome of a reserved request; the result is ``None``.

    Attributes:
        rate_limit: the rate limit in the headers of the response.
        refused: whether the response rejected the request because of the quota.
    """

    rate_limit: RateLimit
    refused: bool


class Notify(NamedTuple):
    """Call a function of the user, such as ``on_request``; the result is ``None``.

    Raises (into the rule):
        Interrupted: the call was cancelled while the function was awaited.
    """

    function: Callable[..., Any]
    arguments: tuple[Any, ...]


class ReadFile(NamedTuple):
    """Read a file to upload; the result is its content as ``bytes``.

    Raises (into the rule):
        InvalidValueException: it cannot be read, or is empty; the message is about the file alone.
        Interrupted: the call was cancelled, before the file was read or while it was.
    """

    file: File


#: The parameters of a page of a list.
Query = dict[str, Any]


class Fetch(NamedTuple):
    """Read one page of a list; only pagination rules yield it (:data:`Walk`).

    The result is that of the list's page rule for the query.

    Attributes:
        query: parameters of the page.
        ahead: parameters of the pages that will probably follow, in order: a lazy iterator,
            often infinite, of which a prefetching driver takes as many as it starts. ``None`` if
            unknown.
        offset: rows of the list before this page, as far as is known.
    """

    query: Query
    ahead: Iterator[Query] | None = None
    offset: int = 0


Effect = Send | Sleep | Now | Reserve | Report | Notify | ReadFile
#: A rule that returns a ``T``.
Rule = Generator[Effect, Any, T]
#: A pagination rule: yields :class:`Fetch`, and batches of rows for the caller (it is then sent
#: ``None``).
Walk = Generator[Any, Any, None]
#: Creates the rule that reads the page of a query.
PageRule = Callable[[Query], Rule[Any]]

NOW = Now()
RESERVE = Reserve()


class Interrupted(Exception):
    """Thrown into a rule by what it waits for: the call was cancelled.

    Attributes:
        failure: the failure of the request in flight; ``None`` when nothing was in flight.
    """

    def __init__(self, failure: TransportException | None = None) -> None:
        super().__init__()
        self.failure = failure


def finish(rule: Rule[T]) -> T:
    """The result of a rule that needs no effect."""
    try:
        effect = next(rule)
    except StopIteration as end:
        result: T = end.value
        return result
    rule.close()
    raise AssertionError(f"The rule yielded {type(effect).__name__}.")
