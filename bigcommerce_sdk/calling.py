"""One call from its first try to its outcome: limiter, transport, reply, and again where that is
right. The rules are elsewhere; here they are put in order."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.cancellation import Cancellation, is_cancelled, running_in
from bigcommerce_sdk.clock import Clock
from bigcommerce_sdk.exception import (
    CallException,
    CancelledException,
    InvalidResponseException,
    TransportException,
    printable,
)
from bigcommerce_sdk.limiter import Limiter
from bigcommerce_sdk.options import Options
from bigcommerce_sdk.protocol import (
    Request,
    Response,
    is_success,
    parse_reply,
    promises_body,
    unreadable,
)
from bigcommerce_sdk.ratelimit import THROTTLED, UNTOLD, RateLimit, read_rate_limit, spread
from bigcommerce_sdk.retry import is_done, maybe_applied
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import Transport

log: logging.Logger = logging.getLogger("bigcommerce_sdk")
# without logging configured, Python would print the warnings of retries to stderr
log.addHandler(logging.NullHandler())


class Caller(NamedTuple):
    """What a call needs.

    Attributes:
        transport: what sends it.
        options: how to call.
        limiter: what keeps to the store's quota.
        scopes: the cancellation scopes of the call.
    """

    transport: Transport
    options: Options
    limiter: Limiter
    scopes: tuple[Cancellation, ...] = ()

    def persist(
        self, request: Request, secrets: Mapping[str, Secret], method: str | None = None
    ) -> tuple[Any, Response | None]:
        """Send a request, again and again where that is right.

        Args:
            request: what to send.
            secrets: further headers.
            method: whose rules decide on retries, if not the request's own: ``GET`` for a POST that
                only reads.

        Returns:
            The reply's JSON, and the reply; both are ``None`` when a delete finds that an earlier
            try did it.

        Raises:
            CallException: when it does not succeed; it says how often it was tried, and whether
                the change may have been made.
            CancelledException: when the client is closed, or the loop ends that needs the call.
        """
        call = _Call(self.options, request, method or request.method)
        with running_in(*self.scopes):
            while True:
                outcome = self._attempt(call, secrets)
                if isinstance(outcome, tuple):
                    return outcome
                self.options.clock.sleep(outcome)
                if is_cancelled():
                    raise call.cancelled()

    def _attempt(
        self, call: _Call, secrets: Mapping[str, Secret]
    ) -> tuple[Any, Response | None] | float:
        """Send a request once, when the quota allows it.

        Failures of the call itself decide on a retry, those of the user's functions never do.

        Returns:
            What the call gives, or the seconds until the next attempt.
        """
        options, request, response = self.options, call.request, None
        self._await_turn(call)
        told, refused, wait = UNTOLD, False, 0.0
        is_logged = log.isEnabledFor(logging.DEBUG)
        began = _log_request(request, secrets, options.clock) if is_logged else 0.0
        try:
            if options.on_request is not None:
                options.on_request(request)
            if is_cancelled():
                raise call.cancelled()
            call.tries += 1
            try:
                response = self.transport.send(request, secrets, call.timeout())
            except CallException as failure:
                wait = call.wait_after(failure)
            else:
                told, refused = read_rate_limit(response.headers), response.status in THROTTLED
        finally:
            self.limiter.report(told, refused)
        if response is None:
            return wait
        if not is_success(request, response.status):
            from bigcommerce_sdk.masking import masked

            response = masked(response, request, secrets)
        if is_logged:
            _log_response(request, response, secrets, options.clock.now() - began)
        if options.on_response is not None:
            options.on_response(request, response)
        try:
            data = parse_reply(request, response)
        except InvalidResponseException:
            pass  # a masked copy is raised below
        except CallException as failure:
            if call.applied and is_done(call.method, failure):
                return None, None
            return call.wait_after(failure)
        else:
            if data is not None or not promises_body(call.method, response.status):
                self._manage(call, told)
                return data, response
        from bigcommerce_sdk.masking import masked

        # outside of the block above, so that no __context__ holds the secrets
        return call.wait_after(unreadable(request, masked(response, request, secrets)))

    def _await_turn(self, call: _Call) -> None:
        """Wait while the quota is spent; but no longer than is allowed: then the store says itself
        how long that would be."""
        retry = self.options.retry
        while 0 < (wait := self.limiter.reserve()) <= retry.max_wait:
            wait = spread(wait, retry.chance())
            if wait > call.remaining:
                return
            self.options.clock.sleep(wait)
            if is_cancelled():
                raise call.cancelled()

    def _manage(self, call: _Call, told: RateLimit) -> None:
        """Do what is wanted when few requests are left."""
        management = self.options.management
        if management is None or told.left is None:
            return
        if told.left > management.min_requests_remaining:
            return
        if management.wait and told.reset_seconds:
            wait = min(told.reset_seconds, self.options.retry.max_wait, call.remaining)
            if wait > 0:
                self.options.clock.sleep(wait)
        management.call_back()


class _Call:
    """The state of one call over its attempts.

    Attributes:
        request: what is sent.
        method: whose rules decide on retries.
        tries: attempts so far.
        applied: whether one of them may have been applied.
    """

    __slots__ = ("_began", "_options", "applied", "method", "request", "tries")

    def __init__(self, options: Options, request: Request, method: str) -> None:
        self._options = options
        self._began = options.clock.now()
        self.request = request
        self.method = method
        self.tries = 0
        self.applied = False

    @property
    def remaining(self) -> float:
        """Seconds that remain of ``max_elapsed``."""
        return self._options.retry.budget.seconds - self._elapsed

    @property
    def _elapsed(self) -> float:
        return self._options.clock.now() - self._began

    def timeout(self) -> Any:
        """The timeout of the next attempt."""
        return self._options.retry.budget.timeout(self._options.timeout, self._elapsed)

    def wait_after(self, failure: CallException) -> float:
        """Seconds until the next attempt, after one that failed.

        Raises:
            CallException: the failure, when no attempt follows.
            CancelledException: when the call was cancelled, and a retry would follow or no reply
                arrived.
        """
        self.applied = self.applied or maybe_applied(self.method, failure)
        wait = self._options.retry.wait(self.method, failure, self.tries, self._elapsed)
        # without a reply, what failed may be the cancellation itself
        ends = wait is not None or isinstance(failure, TransportException)
        if ends and is_cancelled() and not isinstance(failure, CancelledException):
            raise self.cancelled() from failure
        if wait is None:
            failure.attempts, failure.maybe_applied = self.tries, self.applied
            raise failure
        log.warning("%s; try %d in %.1f s", str(failure).removesuffix("."), self.tries + 1, wait)
        return wait

    def cancelled(self) -> CancelledException:
        """The error of a call that was cancelled."""
        error = CancelledException(
            f"{self.request.method} {self.request.path}: the call was cancelled: its client was "
            "closed, or the loop that needs it has ended.",
            self.request,
            sent=self.tries > 0,
        )
        error.attempts, error.maybe_applied = self.tries, self.applied
        return error


def _log_request(request: Request, secrets: Mapping[str, Secret], clock: Clock) -> float:
    """Log a request before it is sent.

    Returns:
        When that was.
    """
    from bigcommerce_sdk.masking import shown_target

    log.debug("%s %s", request.method, printable(shown_target(request, secrets)))
    return clock.now()


def _log_response(
    request: Request, response: Response, secrets: Mapping[str, Secret], seconds: float
) -> None:
    """Log a reply. Its request id may be anything that a proxy made of the request."""
    from bigcommerce_sdk.masking import mask_text

    found = mask_text(response.headers.request_id or "", request, secrets)
    log.debug(
        "%s %s -> %d in %.0f ms%s",
        request.method,
        printable(request.path),
        response.status,
        seconds * 1000,
        f" (request {printable(found[:64])})" if found else "",
    )
