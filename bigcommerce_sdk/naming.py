"""Finding the name a person meant."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(name: str, known: Iterable[str]) -> str:
    """`` Did you mean 'x'?`` when a known name is close to ``name``, else an empty string."""
    from difflib import get_close_matches  # only errors need it, and importing it is not free

    close = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f" Did you mean {close[0]!r}?" if close else ""
