"""Whether a call that failed is made again, and when: rules over values, without a clock.

What may be repeated is decided by :func:`may_repeat`, how long to wait by :class:`Backoff`, and for
how long to try at all by :class:`Budget`. A policy is the three together.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from bigcommerce_sdk.exception import (
    BigcommerceException,
    CancelledException,
    CertificateException,
    HttpException,
    InvalidResponseException,
    NotFoundException,
    RateLimitingException,
    ResponseTooLargeException,
    TransportException,
)
from bigcommerce_sdk.http.ratelimit import add_jitter
from bigcommerce_sdk.quota import THROTTLED, read_rate_limit

if TYPE_CHECKING:
    from bigcommerce_sdk.messages import Timeout


class StatusClass(Enum):
    """What a status that is not a success says about the request."""

    #: Not processed: any method may be retried.
    REFUSED = "refused"
    #: It may have been processed: idempotent methods are retried, others are `maybe_applied`.
    AMBIGUOUS = "ambiguous"
    #: An answer: a retry gets the same one.
    FINAL = "final"


#: Statuses whose class is not that of their range. Evidence: RFC 9110, RFC 8470 (425), and what
#: gateways answer in place of the store.
STATUS_CLASSES = {
    **dict.fromkeys(THROTTLED, StatusClass.REFUSED),
    425: StatusClass.REFUSED,  # too early: "unwilling to risk processing"
    # The RFC says that no complete request arrived; gateways also send it when the store is slow.
    408: StatusClass.AMBIGUOUS,
    499: StatusClass.AMBIGUOUS,  # a proxy in between gave up waiting for the store
    501: StatusClass.FINAL,  # not implemented
    505: StatusClass.FINAL,  # HTTP version not supported
    506: StatusClass.FINAL,  # content negotiation failed
    507: StatusClass.FINAL,  # the store's plan allows no more
    508: StatusClass.FINAL,  # loop detected
    510: StatusClass.FINAL,  # a required extension is missing
    511: StatusClass.FINAL,  # a network wants a login
}


def status_class(status: int) -> StatusClass:
    """The class of a status that is not a success.

    An unknown 5xx counts as 500, and a status beyond 599 as 5xx (RFC 9110, section 15). Among them
    are those of content networks (520 to 527, 530) and of proxies (598, 599).
    """
    default = StatusClass.AMBIGUOUS if status >= 500 else StatusClass.FINAL
    return STATUS_CLASSES.get(status, default)


#: Seconds that the last attempt of a call has at least.
LEAST_TIMEOUT = 0.1

#: Methods that do no more when they are sent twice.
REPEATABLE = ("GET", "HEAD", "PUT", "DELETE")

#: Methods that change nothing.
READING = ("GET", "HEAD")

#: Failures that asking again does not mend.
LASTING = (CancelledException, CertificateException, ResponseTooLargeException)


def may_repeat(method: str, failure: BigcommerceException) -> bool:
    """Whether a request may be sent again after this failure without being done twice.

    A POST may only when it was refused unprocessed (quota, 425), or when the store never got a byte
    of it: V2 has no idempotency key.
    """
    if isinstance(failure, LASTING):
        return False
    if isinstance(failure, TransportException) and not failure.sent:
        return True
    found = _class_of(failure)
    return found is StatusClass.REFUSED or (found is StatusClass.AMBIGUOUS and method in REPEATABLE)


def maybe_applied(method: str, failure: BigcommerceException) -> bool:
    """Whether the store may have made a change although the call failed."""
    if method in READING:
        return False
    if isinstance(failure, TransportException):
        return failure.sent
    return _class_of(failure) is StatusClass.AMBIGUOUS


def _class_of(failure: BigcommerceException) -> StatusClass:
    if isinstance(failure, (InvalidResponseException, TransportException)):
        return StatusClass.AMBIGUOUS  # a success that cannot be read, or no reply
    if isinstance(failure, HttpException):
        return status_class(failure.status_code)
    return StatusClass.FINAL


def is_done(method: str, failure: BigcommerceException) -> bool:
    """Whether a failure says that an earlier try, of which nothing was heard, did it: a delete that
    finds nothing any more."""
    return method == "DELETE" and isinstance(failure, NotFoundException)


class Backoff(NamedTuple):
    """How long to wait: twice as long each time, and a random part of that, so that callers who
    failed together do not come back together.

    Attributes:
        first: most seconds before the second try.
        longest: most seconds before any.
    """

    first: float = 0.5
    longest: float = 30.0

    def seconds(self, tries: int, chance: float) -> float:
        """The wait after so many tries.

        Args:
            tries: tries so far, from 1.
            chance: a number from 0 to 1.
        """
        return float(chance * min(self.longest, self.first * 2.0 ** min(tries - 1, 60)))


class Budget(NamedTuple):
    """For how long to try at all.

    Attributes:
        retries: most repetitions of one call.
        seconds: most seconds for the whole call, with waits; 0 allows one attempt and no waits.
    """

    retries: int = 4
    seconds: float = 120.0

    def allows(self, tries: int, elapsed: float, wait: float) -> bool:
        """Whether another try fits in after ``wait`` seconds."""
        return tries <= self.retries and elapsed + wait <= self.seconds

    def timeout(self, timeout: Timeout, elapsed: float) -> Timeout:
        """The timeout of an attempt, cut to what remains of the call.

        Args:
            timeout: seconds for an attempt, or for its connect and for the rest of it.
            elapsed: seconds since the call began.
        """
        if not self.seconds:
            return timeout  # one attempt, which its own timeout bounds
        remaining = max(self.seconds - elapsed, LEAST_TIMEOUT)
        if not isinstance(timeout, tuple):
            return min(timeout, remaining)
        connect, rest = timeout
        if connect + rest <= remaining:
            return timeout
        # two numbers must not add up to more; where the connect could take most of it, one bounds
        return (connect, remaining - connect) if connect < remaining / 2 else remaining


class RetryPolicy(NamedTuple):
    """When a failed call is made again.

    Attributes:
        budget: for how long.
        backoff: how long to wait, where the store does not say.
        max_wait: most seconds to wait for the quota; a longer wait is told instead of waited.
        chance: gives numbers from 0 to 1.
    """

    budget: Budget = Budget()
    backoff: Backoff = Backoff()
    max_wait: float = 60.0
    chance: Callable[[], float] = random.random

    def wait(
        self, method: str, failure: BigcommerceException, tries: int, elapsed: float
    ) -> float | None:
        """Seconds until the next try, or ``None`` when there is none.

        Args:
            method: HTTP method of the call.
            failure: how it failed.
            tries: tries so far, from 1.
            elapsed: seconds since the first one began.
        """
        if not may_repeat(method, failure):
            return None
        wait = self.backoff.seconds(tries, self.chance())
        requested = _requested_wait(failure)
        if requested is not None:
            if requested > self.max_wait:
                return None
            wait = max(wait, add_jitter(requested, self.chance()))
        return wait if self.budget.allows(tries, elapsed, wait) else None


def _requested_wait(failure: BigcommerceException) -> float | None:
    """Seconds that the response asks to wait, where it does."""
    if isinstance(failure, RateLimitingException):
        return failure.retry_after
    if isinstance(failure, HttpException):
        return read_rate_limit(failure.headers).retry_seconds
    return None
