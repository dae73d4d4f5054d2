"""Ids that are text: the same for the same store and call."""

from __future__ import annotations

from uuid import NAMESPACE_URL, uuid5


def generated_id(*parts: object) -> str:
    """A UUID that follows from its parts."""
    return str(uuid5(NAMESPACE_URL, "/".join(map(str, parts))))
