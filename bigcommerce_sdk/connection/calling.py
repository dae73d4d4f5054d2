"""The rule of one call: attempts, retries and quota."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, NoReturn, cast

from bigcommerce_sdk.connection.options import Options
from bigcommerce_sdk.drivers.sync import checked_seconds
from bigcommerce_sdk.effects import (
    NOW,
    RESERVE,
    Interrupted,
    Notify,
    Report,
    Rule,
    Send,
    Sleep,
)
from bigcommerce_sdk.exception import (
    CallException,
    CancelledException,
    InvalidResponseException,
    PartialSuccessWarning,
    printable,
)
from bigcommerce_sdk.http.protocol import (
    SUCCESSES,
    content_of,
    parse_reply,
    promises_body,
    unreadable,
)
from bigcommerce_sdk.http.ratelimit import add_jitter
from bigcommerce_sdk.http.retry import is_done, maybe_applied, maybe_applied_with
from bigcommerce_sdk.messages import Request, Response
from bigcommerce_sdk.quota import NO_RATE_LIMIT, THROTTLED, RateLimit, read_rate_limit
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.warning import warn

log: logging.Logger = logging.getLogger("bigcommerce_sdk")
# keeps Python from printing warnings to stderr when the program configures no logging
log.addHandler(logging.NullHandler())

#: The result of a call: the JSON of the response, and the response.
Outcome = tuple[Any, Response | None]


class Latest:
    """Keeps the response with the latest page of a list until the next one arrives.

    If its memory were freed before, the allocator would return it to the system, only to request
    as much for the next page. That takes up to a tenth of the time of a pagination. It is freed
    before the next one is parsed, so that the text of that one reuses its memory.
    """

    __slots__ = ("response",)

    def __init__(self) -> None:
        self.response: Response | None = None


def send_with_retries(
    options: Options,
    request: Request,
    secrets: Mapping[str, Secret],
    method: str | None = None,
    is_batch: bool = False,
    latest: Latest | None = None,
    reply: str = "",
) -> Rule[Outcome]:
    """Send a request, with retries where the policy allows them.

    Args:
        options: the options of the call.
        request: the request.
        secrets: further headers.
        method: the method whose retry rules apply; by default the method of the request, but
            ``GET`` for a POST that only reads.
        is_batch: whether the caller reads which rows a 207 reports as done, so that it is no reason
            to warn.
        latest: keeps the response, in place of that of the page before.
        reply: ``"text"`` or ``"bytes"`` for a response that is not JSON.

    Returns:
        The JSON of the response, or its text or bytes, and the response; both ``None`` when a
        DELETE gets 404 because an earlier attempt succeeded.

    Raises:
        CallException: the call failed; ``attempts`` and ``maybe_applied`` tell how.
        CancelledException: the client was closed, or the loop that needs the call has ended.
    """
    call = _Call(options, request, method or request.method, (yield NOW))
    call.is_batch, call.reply = is_batch, reply
    is_logged = log.isEnabledFor(logging.DEBUG)
    response: Response | None = None
    try:
        while True:
            if (wait := (yield RESERVE)) > 0:
                yield from call.await_quota(wait)
            if is_logged:
                _log_request(request, secrets)
            began = yield NOW
            response, reported, refused = None, NO_RATE_LIMIT, False
            try:
                if options.on_request is not None:
                    yield Notify(options.on_request, (request,))
                # failures of the call are retried, failures of hooks are not
                try:
                    response = cast("Response", (yield Send(request, secrets, call.timeout(began))))
                    call.tries += 1
                    reported = read_rate_limit(response.headers)
                    refused = response.status in THROTTLED
                except CallException as failure:
                    call.tries += 1
                    wait = call.wait_after(failure, (yield NOW))
            except GeneratorExit:  # the driver discarded the rule
                raise
            except BaseException:
                yield Report(reported, refused)
                raise
            yield Report(reported, refused)
            if response is not None:
                if response.status not in SUCCESSES:
                    from bigcommerce_sdk.http.masking import masked

                    response = masked(response, request, secrets)
                if is_logged:
                    _log_response(request, response, secrets, (yield NOW) - began)
                if options.on_response is not None:
                    yield Notify(options.on_response, (request, response))
                if latest is not None:
                    latest.response = response  # before it is parsed: see Latest
                try:
                    outcome = call.outcome(response, secrets)
                except CallException as failure:
                    wait = call.wait_after(failure, (yield NOW))
                else:
                    if options.management is not None:
                        yield from call.manage_quota(reported)
                    return outcome
            yield Sleep(wait)
    except Interrupted as interrupted:
        interruption = interrupted.failure
    # outside of the except block, so that the signal is not chained as __context__
    call.raise_cancelled(interruption, response)


class _Call:
    """The state of one call over its attempts.

    Attributes:
        options: the options of the call.
        request: the request.
        method: the method whose retry rules apply.
        tries: attempts so far.
        applied: whether an attempt may have been applied.
        is_batch: whether a 207 is no reason to warn.
        reply: ``"text"`` or ``"bytes"`` for a response that is not JSON.
    """

    __slots__ = ("_began", "applied", "is_batch", "method", "options", "reply", "request", "tries")

    def __init__(self, options: Options, request: Request, method: str, began: float) -> None:
        self._began = began
        self.options = options
        self.request = request
        self.method = method
        self.tries = 0
        self.applied = False
        self.is_batch = False
        self.reply = ""

    def await_quota(self, wait: float) -> Rule[None]:
        """Wait while the quota is spent, up to ``max_wait`` and the remaining time.

        After that the request is sent anyway: the response reports the remaining wait.
        """
        retry = self.options.retry
        while 0 < wait <= retry.max_wait:
            wait = add_jitter(wait, retry.random())
            if wait > self.remaining((yield NOW)):
                return
            yield Sleep(wait)
            wait = yield RESERVE

    def outcome(self, response: Response, secrets: Mapping[str, Secret]) -> Outcome:
        """Decode a response.

        Raises:
            CallException: the response is not a success, or cannot be decoded.
        """
        request = self.request
        if self.reply and response.status in SUCCESSES:
            return content_of(response, self.reply), response
        try:
            data = parse_reply(request, response)
        except InvalidResponseException:
            pass  # a masked copy is raised below
        except CallException as failure:
            if self.applied and is_done(self.method, failure):
                return None, None
            raise
        else:
            if data is not None or not promises_body(self.method, response.status):
                if response.status == 207 and not self.is_batch:
                    _warn_partial(request, secrets, data)
                return data, response
        from bigcommerce_sdk.http.masking import masked

        # outside of the except block, so that no __context__ holds the secrets
        raise unreadable(request, masked(response, request, secrets))

    def manage_quota(self, reported: RateLimit) -> Rule[None]:
        """Apply ``rate_limiting_management`` when the quota is low."""
        management = self.options.management
        if management is None or reported.left is None:
            return
        if reported.left > management.min_requests_remaining:
            return
        if management.wait and reported.reset_seconds:
            remaining = self.remaining((yield NOW))
            wait = min(reported.reset_seconds, self.options.retry.max_wait, remaining)
            if wait > 0:
                with suppress(Interrupted):  # the call has succeeded
                    yield Sleep(wait)
        if management.callback_function is not None:
            yield Notify(management.callback_function, management.arguments)

    def remaining(self, now: float) -> float:
        """The remaining seconds of ``max_elapsed``."""
        return self.options.retry.budget.seconds - (now - self._began)

    def timeout(self, now: float) -> Any:
        """The timeout of the next attempt."""
        return self.options.retry.budget.timeout(self.options.timeout, now - self._began)

    def wait_after(self, failure: CallException, now: float) -> float:
        """Seconds until the next attempt after a failed one.

        Raises:
            CallException: the failure, when no attempt follows.
        """
        self.applied = self.applied or maybe_applied(self.method, failure)
        retry = self.options.retry
        wait = retry.wait(self.method, failure, self.tries, now - self._began)
        if wait is None:
            failure.attempts, failure.maybe_applied = self.tries, self.applied
            try:
                raise failure
            finally:
                del failure  # breaks the cycle with its traceback
        wait = checked_seconds(wait, "retry.wait", retry)  # a subclass may return anything
        log.warning("%s; try %d in %.1f s", str(failure).removesuffix("."), self.tries + 1, wait)
        return wait

    def raise_cancelled(self, failure: CallException | None, response: Response | None) -> NoReturn:
        """Raise the exception of a cancelled call.

        Args:
            failure: the failure of the request in flight, if any.
            response: the response of the last attempt, if any: a hook was cut.
        """
        if response is not None:
            self.applied = self.applied or maybe_applied_with(self.method, response.status)
        if failure is not None:
            self.tries += 1
            self.applied = self.applied or maybe_applied(self.method, failure)
        error = cancelled(self.request, sent=self.tries > 0)
        error.attempts, error.maybe_applied = self.tries, self.applied
        try:
            raise error from failure
        finally:
            del error, failure  # breaks the cycle with the traceback


def cancelled(request: Request, sent: bool) -> CancelledException:
    """The exception of a cancelled call."""
    return CancelledException(
        f"{request.method} {request.path}: the call was cancelled: its client was closed, or the "
        "loop that needs it has ended.",
        request,
        sent,
    )


def _warn_partial(request: Request, secrets: Mapping[str, Secret], data: Any) -> None:
    """Warn of a 207: only part of the change was applied."""
    from bigcommerce_sdk.http.masking import mask_text

    warn(
        f"{request.method} {request.path}: only part of the change was applied: "
        f"{mask_text(str(data), request, secrets)[:200]}",
        PartialSuccessWarning,
    )


def _log_request(request: Request, secrets: Mapping[str, Secret]) -> None:
    """Log a request before it is sent."""
    from bigcommerce_sdk.http.masking import shown_target

    log.debug("%s %s", request.method, printable(shown_target(request, secrets)))


def _log_response(
    request: Request, response: Response, secrets: Mapping[str, Secret], seconds: float
) -> None:
    """Log a response. A proxy may echo parts of the request as the request id, so mask it."""
    from bigcommerce_sdk.http.masking import mask_text

    found = mask_text(response.headers.request_id or "", request, secrets)
    log.debug(
        "%s %s -> %d in %.0f ms%s",
        request.method,
        printable(request.path),
        response.status,
        seconds * 1000,
        f" (request {printable(found[:64])})" if found else "",
    )
