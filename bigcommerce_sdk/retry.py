"""Whether a call that failed is made again, and when: rules over values, without a clock.

What may be repeated is decided by :func:`may_repeat`, how long to wait by :class:`Backoff`, and for
how long to try at all by :class:`Budget`. A policy is the three together.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import NamedTuple

from bigcommerce_sdk.exception import (
    BigcommerceException,
    CancelledException,
    CertificateException,
    HttpException,
    InvalidResponseException,
    NotFoundException,
    RateLimitingException,
    ResponseTooLargeException,
    ServiceUnavailableException,
    TransportException,
)
from bigcommerce_sdk.ratelimit import read_rate_limit, spread

#: Statuses of a store that may answer when it is asked again.
TRANSIENT = (500, 502, 503, 504)

#: Methods that do no more when they are sent twice.
REPEATABLE = ("GET", "HEAD", "PUT", "DELETE")

#: Methods that change nothing.
READING = ("GET", "HEAD")

#: Failures that asking again does not mend.
LASTING = (CancelledException, CertificateException, ResponseTooLargeException)


def may_repeat(method: str, failure: BigcommerceException) -> bool:
    """Whether a request may be sent again after this failure without being done twice.

    A POST may only when the store refused it for its quota, or never got a byte of it: V2 has no
    way to tell a repeated one from a second one.
    """
    if isinstance(failure, LASTING):
        return False
    if isinstance(failure, RateLimitingException):
        return True
    if isinstance(failure, TransportException) and not failure.sent:
        return True
    return method in REPEATABLE and _is_transient(failure)


def maybe_applied(method: str, failure: BigcommerceException) -> bool:
    """Whether the store may have made a change although the call failed."""
    if method in READING:
        return False
    if isinstance(failure, TransportException):
        return failure.sent
    return _is_transient(failure)


def _is_transient(failure: BigcommerceException) -> bool:
    if isinstance(failure, HttpException):
        return isinstance(failure, InvalidResponseException) or failure.status_code in TRANSIENT
    return isinstance(failure, TransportException)


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
        seconds: most seconds from its first try to the beginning of its last.
    """

    retries: int = 4
    seconds: float = 120.0

    def allows(self, tries: int, elapsed: float, wait: float) -> bool:
        """Whether another try fits in after ``wait`` seconds."""
        return tries <= self.retries and elapsed + wait <= self.seconds


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
        told = _told(failure)
        if told is not None:
            if told > self.max_wait:
                return None
            wait = max(wait, spread(told, self.chance()))
        return wait if self.budget.allows(tries, elapsed, wait) else None


def _told(failure: BigcommerceException) -> float | None:
    """How long the store asks to wait, where it does."""
    if isinstance(failure, RateLimitingException):
        return failure.retry_after
    if isinstance(failure, ServiceUnavailableException):
        return read_rate_limit(failure.headers).retry_seconds
    return None
