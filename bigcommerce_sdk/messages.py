"""Requests and replies as values: what transports, rules and hooks of callers exchange."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bigcommerce_sdk import facts

#: Seconds from connect to the last byte, or a pair: seconds to connect, then for the rest.
Timeout = float | tuple[float, float]


class Headers(dict[str, str]):
    """Reply headers, found under any capitalisation."""

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
        """The store's id of the exchange, or ``None``."""
        names = (facts.HEADERS["request_id"], facts.HEADERS["correlation_id"])
        return next((self[name] for name in names if name in self), None)


class Request(NamedTuple):
    """One HTTP request. Credentials are not in it: the transport adds them on the way out. What it
    sends is not in its ``repr``, since that may be somebody's address or password."""

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
    """One HTTP reply, read whole. What it holds is not in its ``repr``, as with requests."""

    status: int
    headers: Headers
    content: bytes

    def __repr__(self) -> str:
        return f"<Response {self.status}, {len(self.content)} bytes>"
