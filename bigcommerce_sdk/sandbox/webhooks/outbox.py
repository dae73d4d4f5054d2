"""Pending messages and past deliveries."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any, NamedTuple

#: Past deliveries that are kept.
MAX_DELIVERIES = 10_000


class Delivery(NamedTuple):
    """One attempt to deliver a message.

    Headers are not kept, because they may hold secrets.

    Attributes:
        message_id: the ``webhook-id``, which is the same for each attempt.
        hook_id: id of the hook.
        scope: the scope of the event.
        payload: the payload.
        destination: the URL.
        attempt: the number of the attempt, from 1.
        at: the time, in seconds since 1970 by the sandbox's clock.
        status: the status of the response; ``None`` without a response.
        error: why it was not delivered; ``None`` if it was.
        next_attempt: the time of the next attempt; ``None`` if there is none.
    """

    message_id: str
    hook_id: Any
    scope: str
    payload: dict[str, Any]
    destination: str
    attempt: int
    at: float
    status: int | None
    error: str | None
    next_attempt: float | None

    @property
    def delivered(self) -> bool:
        """Whether the receiver accepted it."""
        return self.error is None


class Waiting(NamedTuple):
    """A pending message to one hook.

    Attributes:
        due: when to send it, in seconds since 1970.
        message_id: the ``webhook-id``.
        hook_id: id of the hook.
        payload: the payload.
        attempt: the number of the next attempt, from 1.
    """

    due: float
    message_id: str
    hook_id: Any
    payload: dict[str, Any]
    attempt: int


class Outbox:
    """Pending messages and the record of the latest attempts. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Waiting] = []
        self._deliveries: deque[Delivery] = deque(maxlen=MAX_DELIVERIES)

    def add(self, waiting: Waiting) -> None:
        """Add a pending message."""
        with self._lock:
            self._waiting.append(waiting)

    @property
    def waiting(self) -> list[Waiting]:
        """The pending messages, in the order of sending."""
        with self._lock:
            return sorted(self._waiting, key=_due)

    def due(self, now: float) -> list[Waiting]:
        """The messages that are due, in the order of sending."""
        with self._lock:
            return sorted((each for each in self._waiting if each.due <= now), key=_due)

    def take(self, waiting: Waiting) -> bool:
        """Remove a pending message; returns whether it was still pending."""
        with self._lock:
            found = waiting in self._waiting
            if found:
                self._waiting.remove(waiting)
            return found

    def next_due(self) -> float | None:
        """When the next message is due; ``None`` if none is pending."""
        with self._lock:
            return min((each.due for each in self._waiting), default=None)

    def record(self, delivery: Delivery) -> None:
        """Record an attempt."""
        with self._lock:
            self._deliveries.append(delivery)

    @property
    def deliveries(self) -> list[Delivery]:
        """The latest attempts, in order."""
        with self._lock:
            return list(self._deliveries)


def _due(waiting: Waiting) -> float:
    return waiting.due
