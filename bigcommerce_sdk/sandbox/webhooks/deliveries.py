"""The webhooks of one store: events, delivery and retries."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import uuid4

from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.sandbox.rows.store import Change, Row, Store
from bigcommerce_sdk.sandbox.webhooks.background import Background
from bigcommerce_sdk.sandbox.webhooks.events import events_of
from bigcommerce_sdk.sandbox.webhooks.hooks import (
    active_hooks,
    custom_headers,
    deactivate,
    find_hook,
    refusal,
)
from bigcommerce_sdk.sandbox.webhooks.messages import encode, payload_of
from bigcommerce_sdk.sandbox.webhooks.outbox import Delivery, Outbox, Waiting
from bigcommerce_sdk.sandbox.webhooks.post import TIMEOUT, post
from bigcommerce_sdk.sandbox.webhooks.schedule import RETRY_AFTER, delay_after
from bigcommerce_sdk.sandbox.webhooks.scopes import SCOPES, WILDCARD, is_known
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import sign_webhook
from bigcommerce_sdk.signing.keys import signing_key

log: logging.Logger = logging.getLogger("bigcommerce_sdk.sandbox")

_FIXED_HEADERS = {"content-type": "application/json", "user-agent": "bigcommerce-sandbox"}


class Webhooks:
    """The webhooks of one store.

    Only destinations on this machine are called, and on the hosts of ``webhook_hosts``. Messages
    are sent automatically soon after the request that caused them, and retried by the documented
    schedule.

    Args:
        store: the store.
        client_secret: the secret that signs messages.
        running: whether the sandbox is running; otherwise nothing is sent automatically.
    """

    def __init__(self, store: Store, client_secret: Secret, running: Callable[[], bool]) -> None:
        self._store = store
        self._secret = signing_key(client_secret)
        self._running = running
        self._outbox = Outbox()
        self._sending = threading.Lock()
        self._background = Background(self._send_next, self._idle)
        self._automatic = True

    @property
    def automatic(self) -> bool:
        """Whether messages are sent automatically; if not, :meth:`flush` sends them."""
        return self._automatic

    @automatic.setter
    def automatic(self, automatic: bool) -> None:
        self._automatic = automatic
        self._wake()

    @property
    def deliveries(self) -> list[Delivery]:
        """The attempts so far, in order. Only the latest 10,000 are kept."""
        return self._outbox.deliveries

    @property
    def pending(self) -> list[Waiting]:
        """The messages that wait for their time or for :meth:`flush`, in the order of sending."""
        return self._outbox.waiting

    def flush(self, *, newest_first: bool = False) -> list[Delivery]:
        """Send all messages that are due, in this thread.

        A test with its own clock advances the clock, then flushes.

        Args:
            newest_first: whether to send in reverse order; the API guarantees no order.

        Returns:
            The attempts.
        """
        with self._sending:
            due = self._outbox.due(self._store.clock())
            return list(filter(None, map(self._send, reversed(due) if newest_first else due)))

    def redeliver(self, *deliveries: Delivery) -> list[Delivery]:
        """Send messages again with the same ``webhook-id``, without retries.

        The API may do so too: it delivers at least once.

        Args:
            deliveries: items of ``deliveries``, in the order in which to send them.

        Returns:
            The new attempts.
        """
        with self._sending:
            return [
                self._attempt(
                    self._outbox,
                    Waiting(each.at, each.message_id, each.hook_id, each.payload, each.attempt),
                    again=False,
                )
                for each in deliveries
            ]

    def emit(self, scope: str, data: Mapping[str, Any]) -> None:
        """Send an event that no request to this store can cause, such as that of a cart.

        Args:
            scope: the scope of the event, such as ``"store/cart/created"``.
            data: the ``data`` of the payload.

        Raises:
            ValueError: the scope is unknown or a wildcard.
        """
        if not is_known(scope) or scope.endswith(WILDCARD):
            raise ValueError(
                f"{scope!r} is not the scope of an event.{did_you_mean(scope, SCOPES)}"
            )
        with self._store.lock:
            self._enqueue([(scope, dict(data))])
        self._wake()

    def tell(self, changes: Iterable[Change]) -> None:
        """Send the events of a request's changes."""
        with self._store.lock:
            self._enqueue(events_of(self._store, changes))
        self._wake()

    def reset(self) -> None:
        """Discard pending messages and past deliveries, and send automatically again."""
        with self._store.lock:
            self._outbox = Outbox()
        self._automatic = True

    def wake(self) -> None:
        """Send what has become due, after the clock has moved."""
        self._wake()

    def stop(self) -> None:
        """Stop the thread. Pending messages are kept."""
        self._background.stop()

    def _enqueue(self, events: Iterable[tuple[str, Any]]) -> None:
        now = self._store.clock()
        for scope, data in events:
            payload = payload_of(self._store.store_hash, scope, data, now)
            for hook in active_hooks(self._store, scope):
                waiting = Waiting(now, f"msg_{uuid4().hex}", hook.values["id"], payload, 1)
                if refusal(self._store, hook) is None:
                    self._outbox.add(waiting)
                else:
                    self._outbox.record(_delivery(waiting, hook, now, refusal(self._store, hook)))

    def _wake(self) -> None:
        if self.automatic and self._running() and self._outbox.next_due() is not None:
            self._background.wake()

    def _idle(self) -> float | None:
        due = self._outbox.next_due() if self.automatic else None
        return None if due is None else due - self._store.clock()

    def _send_next(self) -> None:
        with self._sending:
            if self.automatic:
                for waiting in self._outbox.due(self._store.clock())[:1]:
                    self._send(waiting)

    def _send(self, waiting: Waiting) -> Delivery | None:
        """Send a message unless a reset removed it, and handle a failure.

        Schedules a retry, or deactivates the hook after the last one.
        """
        outbox = self._outbox
        if not outbox.take(waiting):
            return None
        delivery = self._attempt(outbox, waiting, again=True)
        if delivery.next_attempt is not None:
            outbox.add(waiting._replace(due=delivery.next_attempt, attempt=waiting.attempt + 1))
        elif waiting.attempt > len(RETRY_AFTER) and not delivery.delivered:
            with self._store.lock:
                # after a reset, the id belongs to another hook
                if outbox is self._outbox:
                    deactivate(self._store, waiting.hook_id)
        return delivery

    def _attempt(self, outbox: Outbox, waiting: Waiting, *, again: bool) -> Delivery:
        """Send a message to the current destination of its hook, and record the attempt."""
        with self._store.lock:
            hook = find_hook(self._store, waiting.hook_id)
        now = self._store.clock()
        refused = refusal(self._store, hook)
        if hook is None or refused is not None:
            delivery = _delivery(waiting, hook, now, refused)
        else:
            delivery = _delivery(waiting, hook, now, self._post(hook, waiting, now))
            if again and not delivery.delivered:
                wait = delay_after(waiting.attempt)
                delivery = delivery._replace(next_attempt=None if wait is None else now + wait)
        outbox.record(delivery)
        # without the destination, whose query can hold a secret
        log.info(
            "webhook %s %s -> %s",
            waiting.hook_id,
            delivery.scope,
            delivery.error or delivery.status,
        )
        return delivery

    def _post(self, hook: Row, waiting: Waiting, now: float) -> int | str:
        body = encode(waiting.payload)
        signed = sign_webhook(body, self._secret, message_id=waiting.message_id, now=now)
        headers = {**custom_headers(hook), **_FIXED_HEADERS, **signed}
        return post(str(hook.values["destination"]), headers, body, TIMEOUT)


def _delivery(waiting: Waiting, hook: Row | None, now: float, result: int | str | None) -> Delivery:
    status = result if isinstance(result, int) else None
    error = result if isinstance(result, str) else None
    if status is not None and not 200 <= status < 300:
        error = f"status {status}" + ("; redirects are not followed" if status < 400 else "")
    return Delivery(
        waiting.message_id,
        waiting.hook_id,
        waiting.payload["scope"],
        waiting.payload,
        str(hook.values["destination"]) if hook else "",
        waiting.attempt,
        now,
        status,
        error,
        None,
    )
