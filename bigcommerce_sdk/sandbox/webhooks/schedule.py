"""When a message that was not taken is sent again."""

from __future__ import annotations

#: Seconds from each attempt to the next, as documented; about 48 hours in all.
RETRY_AFTER = (60, 180, 300, 600, 900, 1800, 3600, 7200, 21600, 50400, 86400)


def wait_after(attempt: int) -> int | None:
    """Seconds from a failed attempt to the next one; ``None`` after the last.

    Args:
        attempt: 1 for the first.
    """
    return RETRY_AFTER[attempt - 1] if attempt <= len(RETRY_AFTER) else None
