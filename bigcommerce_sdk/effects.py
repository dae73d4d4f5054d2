"""Effects: what rules ask a driver to do, as values.

A rule is a generator function that decides, and does no I/O: it yields an effect, and is sent what
came of it, or has an exception thrown in. Rules compose by ``yield from``. A driver
(:mod:`bigcommerce_sdk.drivers`) interprets the effects of a rule until it returns. The list of
effects is closed.

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
    from bigcommerce_sdk.messages import Request
    from bigcommerce_sdk.quota import RateLimit
    from bigcommerce_sdk.secret import Secret

T = TypeVar("T")


class Send(NamedTuple):
    """Send a request; gives the :class:`~bigcommerce_sdk.messages.Response`.

    Raises (into the rule):
        CallException: no response arrived.
        Interrupted: the call was cancelled, before the request was sent or while it was in flight.
    """

    request: Request
    secrets: Mapping[str, Secret]
    timeout: Any


class Sleep(NamedTuple):
    """Wait; gives ``None``.

    Raises (into the rule):
        Interrupted: the call was cancelled, before or during the wait.
    """

    seconds: float


class Now(NamedTuple):
    """The time; gives seconds as ``float`` since some moment. Use :data:`NOW`."""


class Reserve(NamedTuple):
    """Take a request out of the store's quota. Gives the seconds to wait before asking again; 0:
    it may be sent, and one :class:`Report` must follow. Use :data:`RESERVE`."""


class Report(NamedTuple):
    """Tell the rate limiter what came of a reserved request; gives ``None``.

    Attributes:
        rate_limit: what the response says of the quota.
        refused: whether it refused the request for the quota.
    """

    rate_limit: RateLimit
    refused: bool


class Notify(NamedTuple):
    """Call a function of the user, such as ``on_request``; gives ``None``. What it raises is
    thrown into the rule."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]


#: The parameters of a page of a list.
Query = dict[str, Any]


class Fetch(NamedTuple):
    """Read one page of a list; only pagination rules yield it (:data:`Walk`).

    Gives what the list's page rule returns for the query.

    Attributes:
        query: parameters of the page.
        ahead: parameters of the pages that are likely to be wanted next, without end, nearest
            first, made when they are taken: a driver that prefetches takes as many as it starts.
            ``None``: nothing is known of the next pages.
        offset: rows of the list before this page, as far as is known.
    """

    query: Query
    ahead: Iterator[Query] | None = None
    offset: int = 0


Effect = Send | Sleep | Now | Reserve | Report | Notify
#: Decides what is done, and returns a result.
Rule = Generator[Effect, Any, T]
#: Decides which pages of a list are read: yields :class:`Fetch`, and batches of rows for the caller
#: (for which it is sent ``None``).
Walk = Generator[Any, Any, None]
#: Makes the rule that reads the page of a query.
PageRule = Callable[[Query], Rule[Any]]

NOW = Now()
RESERVE = Reserve()


class Interrupted(Exception):
    """Thrown into a rule at :class:`Send` or :class:`Sleep`: the call was cancelled.

    Attributes:
        failure: how the exchange in flight failed; ``None`` when nothing was in flight.
    """

    def __init__(self, failure: TransportException | None = None) -> None:
        super().__init__()
        self.failure = failure


def finish(rule: Rule[T]) -> T:
    """The result of a rule that ends before its first effect."""
    try:
        effect = next(rule)
    except StopIteration as end:
        result: T = end.value
        return result
    rule.close()
    raise AssertionError(f"The rule yielded {type(effect).__name__}.")
