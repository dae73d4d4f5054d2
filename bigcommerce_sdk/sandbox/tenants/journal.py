"""The latest requests of a store, within a limit of memory."""

from __future__ import annotations

import threading
from collections import deque
from typing import Any, NamedTuple

from bigcommerce_sdk.sandbox.json_text import parse_json

#: Requests that are kept, and bytes of their paths, queries and bodies.
MAX_REQUESTS = 10_000
MAX_BYTES = 16 * 1024 * 1024


class Recorded(NamedTuple):
    """A recorded request. Headers are not recorded, because they hold tokens.

    Attributes:
        method: the HTTP method.
        path: the path below the base path of the API, such as ``/products/1``; the whole path
            if it is in no API.
        query: the URL parameters.
        body: the parsed JSON, or ``None``; of a form the fields as text, with the names of files.
            Bodies of requests without valid credentials are not kept.
        status: the status of the response; 0 if the connection was cut before its end.
        api: the API: ``"v2"``, ``"v3"``, ``"graphql"`` or ``"login"``; ``""`` for none.
    """

    method: str
    path: str
    query: dict[str, str]
    body: Any
    status: int
    api: str = "v2"


class Journal:
    """The recorded requests of a store: the latest ones, up to a number and a size. Thread-safe.

    Bodies are kept as text, which needs a fraction of the memory of parsed JSON.

    Args:
        requests: the number of requests at most.
        size: the bytes of their paths, queries and bodies at most.
    """

    def __init__(self, requests: int = MAX_REQUESTS, size: int = MAX_BYTES) -> None:
        self._lock = threading.Lock()
        self._entries: deque[tuple[Recorded, bytes, int]] = deque()
        self._requests = requests
        self._max_size = size
        self._size = 0

    def add(self, request: Recorded, content: bytes) -> None:
        """Record a request; drops the oldest ones to make room.

        Args:
            request: the request, without its body.
            content: the JSON of the body; empty for none.
        """
        query = sum(len(name) + len(value) for name, value in request.query.items())
        size = len(content) + len(request.path) + query
        with self._lock:
            self._entries.append((request, content, size))
            self._size += size
            while self._size > self._max_size or len(self._entries) > self._requests:
                self._size -= self._entries.popleft()[2]

    def clear(self) -> None:
        """Drop all requests."""
        with self._lock:
            self._entries.clear()
            self._size = 0

    @property
    def requests(self) -> list[Recorded]:
        """The requests that are kept, in order."""
        with self._lock:
            entries = list(self._entries)
        return [
            request._replace(body=_parsed(content)) if content else request
            for request, content, _ in entries
        ]


def _parsed(content: bytes) -> Any:
    try:
        return parse_json(content)
    except (ValueError, RecursionError):
        return None
