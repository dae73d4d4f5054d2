"""Requests and responses as values, for transports, rules and hooks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bigcommerce_sdk import facts

#: Seconds from the connect to the last byte, or a pair: seconds of the connect, then of the rest.
Timeout = float | tuple[float, float]


class Headers(dict[str, str]):
    """Response headers; names are case-insensitive."""

    def __init__(self, items: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        super().__init__((name.lower(), value) for name, value in dict(items).items())

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)

    #: :meth:`get` for a name that is in lower case: without a call into Python.
    get_lower: Callable[..., Any] = dict[str, str].get

    @property
    def request_id(self) -> str | None:
        """The store's id of the request, or ``None``."""
        names = (facts.HEADERS["request_id"], facts.HEADERS["correlation_id"])
        return next((self[name] for name in names if name in self), None)


class Request(NamedTuple):
    """One HTTP request, without credentials: the transport adds them when it sends.

    Its ``repr`` shows neither query nor content, which may hold personal data or a password.
    """

    method: str
    url: str
    headers: dict[str, str]
    content: bytes | None = None

    @property
    def path(self) -> str:
        return urlsplit(self.url).path

    def __repr__(self) -> str:
        return f"<Request {self.method} {self.path}, {len(self.content or b'')} bytes>"


class Response(NamedTuple):
    """One complete HTTP response. Its ``repr`` does not show the content."""

    status: int
    headers: Headers
    content: bytes

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.content)} bytes>"
