"""The payload of an event."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any
from zlib import crc32


def payload_of(store_hash: str, scope: str, data: Any, at: float) -> dict[str, Any]:
    """The payload of a message.

    Its ``hash`` is equal for equal events in the same second. It is not a signature: anyone can
    compute it.

    Args:
        store_hash: the store.
        scope: the scope of the event.
        data: the data of the event.
        at: the time of the event, in seconds since 1970.
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
    """The id of a store in payloads, derived from its hash."""
    return str(1_000_000 + crc32(store_hash.encode()) % 9_000_000)


def encode(payload: Mapping[str, Any]) -> bytes:
    """The JSON that is signed and sent."""
    return json.dumps(payload, separators=(",", ":"), ensure_ascii=False).encode()
