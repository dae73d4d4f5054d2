"""One call from its first try to its outcome: limiter, transport, reply, and again where that is
right. The rules are elsewhere; here they are put in order."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import CallException
from bigcommerce_sdk.limiter import Limiter
from bigcommerce_sdk.options import Options
from bigcommerce_sdk.protocol import Request, Response, parse_reply
from bigcommerce_sdk.ratelimit import THROTTLED, UNTOLD, RateLimit, read_rate_limit, spread
from bigcommerce_sdk.retry import is_done, maybe_applied
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.transport import Transport

log: logging.Logger = logging.getLogger("bigcommerce_sdk")


class Caller(NamedTuple):
    """What a call needs.

    Attributes:
        transport: what sends it.
        options: how to call.
        limiter: what keeps to the store's quota.
    """

    transport: Transport
    options: Options
    limiter: Limiter

    def persist(
        self, request: Request, secrets: Mapping[str, Secret]
    ) -> tuple[Any, Response | None]:
        """Send a request, again and again where that is right.

        Returns:
            The reply's JSON, and the reply; both are ``None`` when a delete finds that an earlier
            try did it.

        Raises:
            CallException: when it does not succeed; it says how often it was tried, and whether
                the change may have been made.
        """
        retry, clock = self.options.retry, self.options.clock
        began, tries, applied = clock.now(), 0, False
        while True:
            tries += 1
            try:
                return self._once(request, secrets, began)
            except CallException as failure:
                if applied and is_done(request.method, failure):
                    return None, None
                applied = applied or maybe_applied(request.method, failure)
                wait = retry.wait(request.method, failure, tries, clock.now() - began)
                if wait is None:
                    failure.attempts, failure.maybe_applied = tries, applied
                    raise
                log.info("%s; try %d in %.1f s", failure, tries + 1, wait)
            clock.sleep(wait)

    def _once(
        self, request: Request, secrets: Mapping[str, Secret], began: float
    ) -> tuple[Any, Response]:
        """Send a request once, when the quota allows it."""
        options, told, refused = self.options, UNTOLD, False
        self._await_turn(began)
        try:
            if options.on_request is not None:
                options.on_request(request)
            response = self.transport.send(request, secrets, options.timeout)
            told, refused = read_rate_limit(response.headers), response.status in THROTTLED
        finally:
            self.limiter.report(told, refused)
        log.info("%s %s → %d", request.method, request.path, response.status)
        if options.on_response is not None:
            options.on_response(request, response)
        data = parse_reply(request, response)
        self._manage(told)
        return data, response

    def _await_turn(self, began: float) -> None:
        """Wait while the quota is spent; but no longer than is allowed: then the store says itself
        how long that would be."""
        retry, clock = self.options.retry, self.options.clock
        while 0 < (wait := self.limiter.reserve()) <= retry.max_wait:
            if clock.now() - began + wait > retry.budget.seconds:
                return
            clock.sleep(spread(wait, retry.chance()))

    def _manage(self, told: RateLimit) -> None:
        """Do what is wanted when few requests are left."""
        management = self.options.management
        if management is None or told.left is None:
            return
        if told.left > management.min_requests_remaining:
            return
        if management.wait and told.reset_seconds:
            self.options.clock.sleep(min(told.reset_seconds, self.options.retry.max_wait))
        management.call_back()
