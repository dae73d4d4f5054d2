"""Retry rules: whether and when a failed call is retried. Pure, without a clock.

:func:`may_retry` says which failures may be retried, :class:`Backoff` how long to wait, and
:class:`Budget` when to give up. :class:`RetryPolicy` combines the three.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.exception import (
    BigcommerceException,
    CancelledException,
    CertificateException,
    ConfigurationException,
    HttpException,
    InvalidResponseException,
    NotFoundException,
    RateLimitingException,
    ResponseTooLargeException,
    TransportException,
)
from bigcommerce_sdk.http.protocol import SUCCESSES
from bigcommerce_sdk.http.ratelimit import add_jitter
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.quota import THROTTLED, read_rate_limit

if TYPE_CHECKING:
    from bigcommerce_sdk.messages import Timeout


class StatusClass(Enum):
    """What an error status says about the request."""

    #: Not processed: any method may be retried.
    REFUSED = "refused"
    #: It may have been processed: idempotent methods are retried, others are `maybe_applied`.
    AMBIGUOUS = "ambiguous"
    #: A definite answer: a retry gets the same one.
    FINAL = "final"


#: Statuses whose class differs from that of their range. Evidence: RFC 9110, RFC 8470 (425), and
#: the behaviour of gateways in front of the store.
STATUS_CLASSES = {
    **dict.fromkeys(THROTTLED, StatusClass.REFUSED),
    425: StatusClass.REFUSED,  # too early: "unwilling to risk processing"
    # RFC 9110: no complete request arrived. Gateways also send it when the store is slow.
    408: StatusClass.AMBIGUOUS,
    499: StatusClass.AMBIGUOUS,  # a proxy stopped waiting for the store
    501: StatusClass.FINAL,  # not implemented
    505: StatusClass.FINAL,  # HTTP version not supported
    506: StatusClass.FINAL,  # content negotiation failed
    507: StatusClass.FINAL,  # limit of the store's plan (BigCommerce: "status codes" page)
    508: StatusClass.FINAL,  # loop detected
    510: StatusClass.FINAL,  # a required extension is missing
    511: StatusClass.FINAL,  # network authentication required
}


def status_class(status: int) -> StatusClass:
    """The class of an error status.

    An unknown 5xx counts as 500, and a status above 599 as 5xx (RFC 9110, section 15). Unknown ones
    include those of content networks (520 to 527, 530) and of proxies (598, 599).
    """
    default = StatusClass.AMBIGUOUS if status >= 500 else StatusClass.FINAL
    return STATUS_CLASSES.get(status, default)


#: Minimum timeout of the last attempt of a call, in seconds.
LEAST_TIMEOUT = 0.1

#: Idempotent methods.
IDEMPOTENT = ("GET", "HEAD", "PUT", "DELETE")

#: Methods that change nothing.
SAFE = ("GET", "HEAD")

#: Failures that a retry cannot fix.
PERMANENT = (CancelledException, CertificateException, ResponseTooLargeException)


def may_retry(method: str, failure: BigcommerceException) -> bool:
    """Whether a request may be retried after a failure without being applied twice.

    A POST may be retried only when it was rejected unprocessed (quota, 425) or when no byte of it
    was sent: V2 has no idempotency key.
    """
    if isinstance(failure, PERMANENT):
        return False
    if isinstance(failure, TransportException) and not failure.sent:
        return True
    found = _class_of(failure)
    return found is StatusClass.REFUSED or (found is StatusClass.AMBIGUOUS and method in IDEMPOTENT)


def maybe_applied(method: str, failure: BigcommerceException) -> bool:
    """Whether a failed call may have been applied."""
    if method in SAFE:
        return False
    if isinstance(failure, TransportException):
        return failure.sent
    return _class_of(failure) is StatusClass.AMBIGUOUS


def maybe_applied_with(method: str, status: int) -> bool:
    """Whether a call may have been applied whose response has this status."""
    if method in SAFE:
        return False
    return status in SUCCESSES or status_class(status) is StatusClass.AMBIGUOUS


def _class_of(failure: BigcommerceException) -> StatusClass:
    if isinstance(failure, (InvalidResponseException, TransportException)):
        return StatusClass.AMBIGUOUS  # a success that cannot be read, or no response
    if isinstance(failure, HttpException):
        return status_class(failure.status_code)
    return StatusClass.FINAL


def is_done(method: str, failure: BigcommerceException) -> bool:
    """Whether a 404 on a retried DELETE means that an earlier attempt succeeded."""
    return method == "DELETE" and isinstance(failure, NotFoundException)


class Backoff(NamedTuple):
    """Exponential backoff with full jitter.

    Attributes:
        first: maximum seconds before the second attempt; doubled for each further one.
        longest: maximum seconds before any attempt.
    """

    first: float = 0.5
    longest: float = 30.0

    def seconds(self, tries: int, jitter: float) -> float:
        """The wait before the next attempt.

        Args:
            tries: attempts so far, from 1.
            jitter: a random number from 0 to 1.
        """
        return float(jitter * min(self.longest, self.first * 2.0 ** min(tries - 1, 60)))


class Budget(NamedTuple):
    """Retry budget of a call: attempts and total time.

    Attributes:
        retries: maximum number of retries.
        seconds: maximum seconds for the whole call, with waits; 0 allows one attempt and no waits.
    """

    retries: int = 4
    seconds: float = 120.0

    def allows(self, tries: int, elapsed: float, wait: float) -> bool:
        """Whether another attempt after ``wait`` seconds is within the budget."""
        return tries <= self.retries and elapsed + wait <= self.seconds

    def timeout(self, timeout: Timeout, elapsed: float) -> Timeout:
        """The timeout of an attempt, limited to the deadline of the call.

        Args:
            timeout: seconds for an attempt, or a pair: for its connect, then for the rest.
            elapsed: seconds since the call began.
        """
        if not self.seconds:
            return timeout  # a single attempt, limited by its own timeout
        remaining = max(self.seconds - elapsed, LEAST_TIMEOUT)
        if not isinstance(timeout, tuple):
            return min(timeout, remaining)
        connect, rest = timeout
        if connect + rest <= remaining:
            return timeout
        # The pair must not exceed what remains. A connect timeout of more than half of it would
        # leave too little for the rest, so one timeout limits both.
        return (connect, remaining - connect) if connect < remaining / 2 else remaining


class RetryPolicy(NamedTuple):
    """Retry policy of a call.

    Attributes:
        budget: maximum attempts and time.
        backoff: the wait when the response asks for none.
        max_wait: maximum seconds to wait for the quota; a longer wait is raised as an error.
        jitter: returns a random number from 0 to 1; use :meth:`random`.
    """

    budget: Budget = Budget()
    backoff: Backoff = Backoff()
    max_wait: float = 60.0
    jitter: Callable[[], float] = random.random

    def random(self) -> float:
        """A random number from 0 to 1.

        Raises:
            ConfigurationException: when ``jitter`` returns anything else.
        """
        found: Any = self.jitter()
        if isinstance(found, (int, float)) and not isinstance(found, bool) and 0 <= found <= 1:
            return float(found)
        raise ConfigurationException(
            f"retry.jitter() must return a number from 0 to 1, got {shown(found)}."
        )

    def wait(
        self, method: str, failure: BigcommerceException, tries: int, elapsed: float
    ) -> float | None:
        """Seconds until the next attempt; ``None`` to give up.

        Args:
            method: HTTP method of the call.
            failure: the failure of the last attempt.
            tries: attempts so far, from 1.
            elapsed: seconds since the first attempt began.
        """
        if not may_retry(method, failure):
            return None
        wait = self.backoff.seconds(tries, self.random())
        requested = _requested_wait(failure)
        if requested is not None:
            if requested > self.max_wait:
                return None
            wait = max(wait, add_jitter(requested, self.random()))
        return wait if self.budget.allows(tries, elapsed, wait) else None


def _requested_wait(failure: BigcommerceException) -> float | None:
    """The wait that the response asks for, in seconds."""
    if isinstance(failure, RateLimitingException):
        return failure.retry_after
    if isinstance(failure, HttpException):
        return read_rate_limit(failure.headers).retry_seconds
    return None
