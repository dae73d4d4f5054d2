"""A line on stderr that shows the progress of a long call."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bigcommerce_sdk.quota import RateLimit

#: Seconds between two changes of the line.
_PAUSE = 0.1


class Progress:
    """A line on stderr: rows, rate, quota, remaining time. Shown on a terminal only.

    Args:
        noun: what is counted, in the plural.
        total: the number of rows, if it is known.
        is_shown: whether to show it; by default if stderr is a terminal.
    """

    def __init__(
        self, noun: str = "rows", total: int | None = None, is_shown: bool | None = None
    ) -> None:
        self.noun, self.total = noun, total
        self.done = 0
        self.quota: RateLimit | None = None
        self._is_shown = sys.stderr.isatty() if is_shown is None else is_shown
        self._began = self._shown = time.monotonic()
        self._is_dirty = False

    def note_response(self, request: Any, response: Any) -> None:
        """Keep the quota of a response: the hook ``on_response`` of a client."""
        from bigcommerce_sdk.quota import read_rate_limit

        self.quota = read_rate_limit(response.headers)

    def advance(self, count: int) -> None:
        """Count rows, and show the line unless it was shown just before."""
        self.done += count
        now = time.monotonic()
        if self._is_shown and now - self._shown >= _PAUSE:
            self._shown = now
            self._write(self.line(now - self._began))

    def line(self, seconds: float) -> str:
        """The text of the line, after some seconds."""
        rate = self.done / seconds if seconds > 0 else 0.0
        of_total = f" of {self.total:,}" if self.total is not None else ""
        parts = [f"{self.done:,}{of_total} {self.noun}", f"{rate:,.0f}/s"]
        if self.quota is not None and self.quota.left is not None and self.quota.quota:
            parts.append(f"quota {100 * self.quota.left // self.quota.quota}%")
        if self.total is not None and rate > 0:
            left = max(self.total - self.done, 0) / rate
            parts.append(f"{_duration(left)} left")
        return ", ".join(parts)

    def end(self) -> None:
        """Remove the line."""
        if self._is_dirty:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._is_dirty = False

    def _write(self, line: str) -> None:
        self._is_dirty = True
        sys.stderr.write(f"\r{line}\x1b[K")
        sys.stderr.flush()


def _duration(seconds: float) -> str:
    whole = int(seconds + 0.5)
    if whole < 60:
        return f"{whole} s"
    return f"{whole // 60} min {whole % 60} s" if whole < 3600 else f"{whole / 3600:.1f} h"
