"""The delays of retries."""

from __future__ import annotations

#: Seconds between attempts, as documented; about 48 hours in total.
RETRY_AFTER = (60, 180, 300, 600, 900, 1800, 3600, 7200, 21600, 50400, 86400)


def delay_after(attempt: int) -> int | None:
    """Seconds from a failed attempt to the next one; ``None`` after the last.

    Args:
        attempt: the number of the failed attempt, from 1.
    """
    return RETRY_AFTER[attempt - 1] if attempt <= len(RETRY_AFTER) else None
