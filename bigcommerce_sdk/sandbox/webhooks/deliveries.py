"""What a test asks of the webhooks of one store, and the way of a message from event to app."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from uuid import uuid4

from bigcommerce_sdk.naming import nearest
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
from bigcommerce_sdk.sandbox.webhooks.schedule import RETRY_AFTER, wait_after
from bigcommerce_sdk.sandbox.webhooks.scopes import SCOPES, WILDCARD, is_known
from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import sign_webhook
from bigcommerce_sdk.signing.keys import signing_key

log: logging.Logger = logging.getLogger("bigcommerce_sdk.sandbox")

_OURS = {"content-type": "application/json", "user-agent": "bigcommerce-sandbox"}


class Webhooks:
    """The webhooks of one store: what it tells the apps whose hooks want to know.

    Only addresses on this machine are called. Messages go out by themselves, soon after the
    request that caused them, and again by the documented schedule while they fail.

    Args:
        store: the store.
        client_secret: signs what is sent.
        running: whether the sandbox runs; it sends nothing by itself otherwise.
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
        """Whether messages go out by themselves. When a test sets it to ``False``, they wait for
        :meth:`flush`."""
        return self._automatic

    @automatic.setter
    def automatic(self, automatic: bool) -> None:
        self._automatic = automatic
        self._wake()

    @property
    def deliveries(self) -> list[Delivery]:
        """The attempts so far, in order."""
        return self._outbox.deliveries

    def flush(self, *, newest_first: bool = False) -> list[Delivery]:
        """Send everything that is due now, in this thread.

        A test with a clock of its own moves the clock, and then flushes.

        Args:
            newest_first: whether to send in reverse, as the API may: it promises no order.

        Returns:
            The attempts that this made.
        """
        with self._sending:
            due = self._outbox.due(self._store.clock())
            return list(filter(None, map(self._send, reversed(due) if newest_first else due)))

    def redeliver(self, *deliveries: Delivery) -> list[Delivery]:
        """Send messages once more, as the API may: it delivers at least once. They keep their
        ``webhook-id``; when they fail, they are not sent again.

        Args:
            deliveries: attempts of ``deliveries``, in the order in which to send them.

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
        """Tell of something that no request to this store can cause, such as a cart.

        Args:
            scope: what happened, such as ``"store/cart/created"``.
            data: the payload's ``data``.

        Raises:
            ValueError: for a scope that is no event.
        """
        if not is_known(scope) or scope.endswith(WILDCARD):
            raise ValueError(f"{scope!r} is no event.{nearest(scope, SCOPES)}")
        with self._store.lock:
            self._enqueue([(scope, dict(data))])
        self._wake()

    def tell(self, changes: Iterable[Change]) -> None:
        """Tell of what a request changed."""
        with self._store.lock:
            self._enqueue(events_of(self._store, changes))
        self._wake()

    def reset(self) -> None:
        """Forget what waits, and what was sent; messages go out by themselves again."""
        with self._store.lock:
            self._outbox = Outbox()
        self._automatic = True

    def stop(self) -> None:
        """End the thread. What waits stays."""
        self._background.stop()

    def _enqueue(self, events: Iterable[tuple[str, Any]]) -> None:
        now = self._store.clock()
        for scope, data in events:
            payload = payload_of(self._store.store_hash, scope, data, now)
            for hook in active_hooks(self._store, scope):
                waiting = Waiting(now, f"msg_{uuid4().hex}", hook.values["id"], payload, 1)
                if refusal(hook) is None:
                    self._outbox.add(waiting)
                else:
                    self._outbox.record(_delivery(waiting, hook, now, refusal(hook)))

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
        """Send a message, unless a reset took it away, and see to what follows from that."""
        outbox = self._outbox
        if not outbox.take(waiting):
            return None
        delivery = self._attempt(outbox, waiting, again=True)
        if delivery.next_attempt is not None:
            outbox.add(waiting._replace(due=delivery.next_attempt, attempt=waiting.attempt + 1))
        elif waiting.attempt > len(RETRY_AFTER) and not delivery.delivered:
            with self._store.lock:
                # After a reset the hook is not the one that failed.
                if outbox is self._outbox:
                    deactivate(self._store, waiting.hook_id)
        return delivery

    def _attempt(self, outbox: Outbox, waiting: Waiting, *, again: bool) -> Delivery:
        """Send a message to where its hook points now, and record how that went."""
        with self._store.lock:
            hook = find_hook(self._store, waiting.hook_id)
        now = self._store.clock()
        refused = refusal(hook)
        if hook is None or refused is not None:
            delivery = _delivery(waiting, hook, now, refused)
        else:
            delivery = _delivery(waiting, hook, now, self._post(hook, waiting, now))
            if again and not delivery.delivered:
                wait = wait_after(waiting.attempt)
                delivery = delivery._replace(next_attempt=None if wait is None else now + wait)
        outbox.record(delivery)
        # The destination stays out: its query can hold a secret.
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
        headers = {**custom_headers(hook), **_OURS, **signed}
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
