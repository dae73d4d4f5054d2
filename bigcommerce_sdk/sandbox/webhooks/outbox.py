"""What waits to be sent, and what was."""

from __future__ import annotations

import threading
from typing import Any, NamedTuple


class Delivery(NamedTuple):
    """One attempt to deliver a message. Headers, which may hold secrets, are not kept.

    Attributes:
        message_id: its ``webhook-id``: the same for each attempt.
        hook_id: id of the hook.
        scope: what happened.
        payload: what was sent.
        destination: to where.
        attempt: 1 for the first.
        at: when, in seconds since 1970 by the sandbox's clock.
        status: status of the reply; ``None`` when there was none.
        error: why it was not delivered; ``None`` when it was.
        next_attempt: when it is sent again; ``None`` when it is not.
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
        """Whether the receiver took it."""
        return self.error is None


class Waiting(NamedTuple):
    """A message that waits to be sent to one hook.

    Attributes:
        due: when.
        message_id: its ``webhook-id``.
        hook_id: id of the hook.
        payload: what is sent.
        attempt: 1 for the first.
    """

    due: float
    message_id: str
    hook_id: Any
    payload: dict[str, Any]
    attempt: int


class Outbox:
    """Messages that wait, and the record of attempts; safe to use from many threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[Waiting] = []
        self._deliveries: list[Delivery] = []

    def add(self, waiting: Waiting) -> None:
        """Let a message wait."""
        with self._lock:
            self._waiting.append(waiting)

    def due(self, now: float) -> list[Waiting]:
        """What is due, in the order of sending."""
        with self._lock:
            return sorted((each for each in self._waiting if each.due <= now), key=_due)

    def take(self, waiting: Waiting) -> bool:
        """Whether a message still waits; it no longer does after this."""
        with self._lock:
            found = waiting in self._waiting
            if found:
                self._waiting.remove(waiting)
            return found

    def next_due(self) -> float | None:
        """When the next message is due, if any waits."""
        with self._lock:
            return min((each.due for each in self._waiting), default=None)

    def record(self, delivery: Delivery) -> None:
        """Keep an attempt."""
        with self._lock:
            self._deliveries.append(delivery)

    @property
    def deliveries(self) -> list[Delivery]:
        """The attempts so far, in order."""
        with self._lock:
            return list(self._deliveries)


def _due(waiting: Waiting) -> float:
    return waiting.due
