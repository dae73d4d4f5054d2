"""The time of a sandbox."""

from __future__ import annotations

import threading
from collections.abc import Callable

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.writing import shown

#: The latest time: the end of the year 9000, so that nothing computed from it is out of range.
LATEST = 221_876_928_000


class Clock:
    """The time of a sandbox, in seconds since 1970, which a test can set, advance or stop.

    Messages of webhooks that become due are sent, if they are sent automatically.

    >>> sandbox.clock.advance(3600)

    Args:
        source: returns the original time.
        moved: called after each change of the time.
    """

    def __init__(
        self, source: Callable[[], float], moved: Callable[[], object] = lambda: None
    ) -> None:
        self._source = source
        self._moved = moved
        self._lock = threading.Lock()
        #: the time while it is stopped, and the difference from the original time; read without
        #: the lock, and so replaced as one
        self._state: tuple[float | None, float | None] = None, None

    def __call__(self) -> float:
        """The time in seconds since 1970."""
        stopped, offset = self._state
        if stopped is not None:
            return stopped
        return self._source() if offset is None else self._source() + offset

    @property
    def now(self) -> float:
        """The time in seconds since 1970."""
        return self()

    @property
    def frozen(self) -> bool:
        """Whether the time stands still until a test sets it, advances it or lets it go on."""
        return self._state[0] is not None

    @frozen.setter
    def frozen(self, frozen: bool) -> None:
        if not isinstance(frozen, bool):
            raise InvalidValueException(f"frozen must be a bool, not {shown(frozen)}.")
        with self._lock:
            if frozen:
                self._state = self(), None
            elif self.frozen:
                self._state = None, self() - self._source()
        self._moved()

    def set(self, now: float) -> None:
        """Set the time. The clock then continues from it, unless it is frozen.

        Args:
            now: seconds since 1970.

        Raises:
            InvalidValueException: when it is not a time up to the year 9000.
        """
        self._move("now", now, to=True)

    def advance(self, seconds: float) -> None:
        """Advance the time.

        Args:
            seconds: by how much; a negative number goes back.

        Raises:
            InvalidValueException: when the result is not a time up to the year 9000.
        """
        self._move("seconds", seconds, to=False)

    def reset(self) -> None:
        """Return to the original time."""
        with self._lock:
            self._state = None, None
        self._moved()

    def _move(self, name: str, value: float, *, to: bool) -> None:
        with self._lock:
            if type(value) not in (int, float):
                raise InvalidValueException(f"{name} must be a number, not {shown(value)}.")
            now = value if to else self() + value
            if not 0 <= now <= LATEST:
                raise InvalidValueException(
                    f"The time must be from 0 to {LATEST}, the year 9000: "
                    f"{name} must not be {shown(value)}."
                )
            self._state = (float(now), None) if self.frozen else (None, now - self._source())
        self._moved()
