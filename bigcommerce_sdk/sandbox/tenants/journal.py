"""The latest requests of a store, within a limit of memory."""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import InvalidValueException
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.sandbox.faults.rule import ANY, checked_method, fits, parts_of
from bigcommerce_sdk.sandbox.json_text import parse_json

#: Requests that are kept, and bytes of their paths, queries, headers and bodies.
MAX_REQUESTS = 10_000
MAX_BYTES = 16 * 1024 * 1024
#: Bytes of replies that are kept.
MAX_REPLY_BYTES = 16 * 1024 * 1024

#: APIs of requests, as recorded.
APIS = ("v2", "v3", "graphql", "login", "")

_STATUS_CLASS = re.compile(r"[1-5]xx")
_STATUS = re.compile(r"0|[1-9][0-9]{2}")


class Recorded(NamedTuple):
    """A recorded request and its response.

    Attributes:
        method: the HTTP method.
        path: the path below the base path of the API, such as ``/products/1``; the whole path
            if it is in no API.
        query: the URL parameters.
        body: the parsed JSON, or ``None``; of a form the fields as text, with the names of files.
            Bodies of requests without valid credentials are not kept.
        status: the status of the response; 0 if the connection was cut before its end.
        api: the API: ``"v2"``, ``"v3"``, ``"graphql"`` or ``"login"``; ``""`` for none.
        id: counts the requests of the store, from 1.
        at: when it was answered, in seconds since 1970 by the clock of the sandbox.
        headers: the headers of the request; ``***`` for the value of one with a secret.
        content: the content of the response. Only the latest 16 MiB are kept, and none of the token
            exchange.
        refusal: why the request failed: the message of the error, or the faults that applied;
            ``None`` if it did not.
        faults: the kinds of the faults that applied.
    """

    method: str
    path: str
    query: dict[str, str]
    body: Any
    status: int
    api: str = "v2"
    id: int = 0
    at: float = 0.0
    headers: Mapping[str, str] = MappingProxyType({})
    content: bytes = b""
    refusal: str | None = None
    faults: tuple[str, ...] = ()

    @property
    def reply(self) -> Any:
        """The content of the response: parsed JSON, other content as text, ``None`` for none."""
        if not self.content:
            return None
        try:
            return parse_json(self.content)
        except (ValueError, RecursionError):
            return self.content.decode("utf-8", "replace")


class Journal:
    """The recorded requests of a store: the latest ones, up to a number and a size. Thread-safe.

    >>> refused = sandbox.journal.find(method="POST", path="/brands", status="4xx")
    >>> print([each.refusal for each in refused])

    Args:
        requests: the number of requests at most.
        size: the bytes of their paths, queries, headers and bodies at most.
        replies: the bytes of their replies at most.
    """

    # Bodies are kept as text, which needs a fraction of the memory of parsed JSON.

    def __init__(
        self,
        requests: int = MAX_REQUESTS,
        size: int = MAX_BYTES,
        replies: int = MAX_REPLY_BYTES,
    ) -> None:
        self._lock = threading.Lock()
        self._entries: deque[tuple[Recorded, bytes, int]] = deque()
        self._replies: dict[int, bytes] = {}
        self._requests = requests
        self._max_size = size
        self._max_replies = replies
        self._size = self._reply_size = self._last = 0

    def add(self, request: Recorded, content: bytes, reply: bytes = b"") -> None:
        """Record a request; drops the oldest ones to make room.

        Args:
            request: the request, without its body, content and id.
            content: the JSON of the body; empty for none.
            reply: the content of the response; empty for none.
        """
        size = len(content) + len(request.path) + _size(request.query) + _size(request.headers)
        with self._lock:
            self._last += 1
            self._entries.append((request._replace(id=self._last), content, size))
            self._size += size
            if reply:
                self._replies[self._last] = reply
                self._reply_size += len(reply)
            while self._size > self._max_size or len(self._entries) > self._requests:
                dropped, _, size = self._entries.popleft()
                self._size -= size
                self._drop_reply(dropped.id)
            while self._reply_size > self._max_replies:
                self._drop_reply(next(iter(self._replies)))

    @property
    def requests(self) -> list[Recorded]:
        """The requests that are kept, in order."""
        return self._found(lambda request: True)

    def find(
        self,
        *,
        method: str | None = None,
        path: str | None = None,
        status: int | str | None = None,
        api: str | None = None,
        since: float | None = None,
        after: int | None = None,
        limit: int | None = None,
    ) -> list[Recorded]:
        """The requests that match all filters, in order.

        Args:
            method: the HTTP method.
            path: their path below the base path of the API; ``*`` matches any text.
            status: the status, such as 404, or a class of statuses, such as ``"4xx"``.
            api: the API: ``"v2"``, ``"v3"``, ``"graphql"`` or ``"login"``; ``""`` for none.
            since: the earliest time, in seconds since 1970.
            after: the id of a request: only later ones.
            limit: how many at most: the latest.

        Raises:
            InvalidValueException: when a filter is invalid.
        """
        if limit is not None and (type(limit) is not int or limit < 1):
            raise InvalidValueException(f"limit must be an int >= 1, not {shown(limit)}.")
        matches = _filter(method, path, status, api, since, after)
        return self._found(matches, limit)

    def delete(
        self,
        *,
        method: str | None = None,
        path: str | None = None,
        status: int | str | None = None,
        api: str | None = None,
        since: float | None = None,
        after: int | None = None,
    ) -> int:
        """Drop the requests that match all filters; see :meth:`find`.

        Returns:
            How many requests were dropped.

        Raises:
            InvalidValueException: when a filter is invalid, or none is given; :meth:`clear` drops
                all requests.
        """
        filters = (method, path, status, api, since, after)
        if all(each is None for each in filters):
            raise InvalidValueException("delete() needs a filter; clear() drops all requests.")
        matches = _filter(*filters)
        with self._lock:
            before = len(self._entries)
            kept = [each for each in self._entries if not matches(each[0])]
            for dropped, _, _ in self._entries:
                if matches(dropped):
                    self._drop_reply(dropped.id)
            self._entries = deque(kept)
            self._size = sum(size for _, _, size in kept)
            return before - len(kept)

    def clear(self) -> int:
        """Drop all requests.

        Returns:
            How many requests were dropped.
        """
        with self._lock:
            dropped = len(self._entries)
            self._entries.clear()
            self._replies.clear()
            self._size = self._reply_size = 0
            return dropped

    def _drop_reply(self, request_id: int) -> None:
        self._reply_size -= len(self._replies.pop(request_id, b""))

    def _found(
        self, matches: Callable[[Recorded], bool], limit: int | None = None
    ) -> list[Recorded]:
        with self._lock:
            found = [
                (request, content, self._replies.get(request.id, b""))
                for request, content, _ in self._entries
                if matches(request)
            ]
        return [
            (
                request._replace(body=_parsed(content) if content else request.body, content=reply)
                if content or reply
                else request
            )
            for request, content, reply in (found if limit is None else found[-limit:])
        ]


def _filter(
    method: str | None,
    path: str | None,
    status: int | str | None,
    api: str | None,
    since: float | None,
    after: int | None,
) -> Callable[[Recorded], bool]:
    """Whether a request matches all filters.

    Raises:
        InvalidValueException: a filter is invalid.
    """
    try:
        wanted = ANY if method is None else checked_method(method)
        parts = None if path is None else parts_of(path)
    except ValueError as error:
        raise InvalidValueException(str(error)) from None
    has_status = _status(status)
    if api is not None and api not in APIS:
        close = did_you_mean(api, APIS) if isinstance(api, str) else ""
        raise InvalidValueException(f"There is no API {shown(api)}.{close}")
    if since is not None and (type(since) not in (int, float) or since != since):
        raise InvalidValueException(f"since must be seconds since 1970, not {shown(since)}.")
    if after is not None and type(after) is not int:
        raise InvalidValueException(f"after must be the id of a request, not {shown(after)}.")

    def matches(request: Recorded) -> bool:
        return (
            (wanted in (ANY, request.method))
            and (parts is None or fits(parts, request.path))
            and has_status(request.status)
            and (api is None or api == request.api)
            and (since is None or request.at >= since)
            and (after is None or request.id > after)
        )

    return matches


def _status(status: int | str | None) -> Callable[[int], bool]:
    """Whether a status is the given one or in the given class."""
    if status is None:
        return lambda found: True
    text = str(status) if type(status) in (int, str) else ""
    if _STATUS.fullmatch(text):
        return lambda found: found == int(text)
    if _STATUS_CLASS.fullmatch(text):
        return lambda found: found // 100 == int(text[0])
    raise InvalidValueException(
        f"status must be a status such as 404 or a class such as '4xx', not {shown(status)}."
    )


def _size(pairs: Mapping[str, str]) -> int:
    return sum(map(len, pairs)) + sum(map(len, pairs.values()))


def _parsed(content: bytes) -> Any:
    try:
        return parse_json(content)
    except (ValueError, RecursionError):
        return None
