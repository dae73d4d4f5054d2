"""An event as it is sent."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any
from zlib import crc32


def payload_of(store_hash: str, scope: str, data: Any, at: float) -> dict[str, Any]:
    """The body of a message, before it is written as JSON.

    Its ``hash`` is the same for the same event of the same second. It is no signature: anybody can
    make it.

    Args:
        store_hash: the store.
        scope: what happened.
        data: to what.
        at: when, in seconds since 1970.
    """
    payload = {
        "scope": scope,
        "store_id": store_id(store_hash),
        "data": data,
        "created_at": int(at),
        "producer": f"stores/{store_hash}",
    }
    digest = hashlib.sha1(encode(payload), usedforsecurity=False).hexdigest()
    return {**payload, "hash": digest}


def store_id(store_hash: str) -> str:
    """The number that stands for a store in payloads: always the same for one hash."""
    return str(1_000_000 + crc32(store_hash.encode()) % 9_000_000)


def encode(payload: Mapping[str, Any]) -> bytes:
    """The JSON that is sent, and signed."""
    return json.dumps(payload, separators=(",", ":"), ensure_ascii=False).encode()
