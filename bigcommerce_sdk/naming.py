"""Names in messages: articles, and suggestions for misspelled names."""

from __future__ import annotations

import re
from collections.abc import Iterable


def words(class_name: str) -> str:
    """``ProductImages`` as ``product images``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", class_name).lower()


def did_you_mean(name: str, known: Iterable[str], opening: str = " Did") -> str:
    """`` Did you mean 'x'?`` when a known name is close to ``name``, else an empty string.

    Args:
        name: the misspelled name.
        known: the names that exist.
        opening: start of the question; ``; did`` continues a sentence.
    """
    close = closest(name, known)
    return f"{opening} you mean {close!r}?" if close else ""


def closest(name: str, known: Iterable[str]) -> str:
    """The known name that is close; empty where none is."""
    from difflib import get_close_matches  # only errors need it, and importing it is not free

    close = get_close_matches(name, list(known), n=1, cutoff=0.6)
    return close[0] if close else ""
