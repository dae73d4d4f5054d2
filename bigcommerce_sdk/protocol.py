"""What to send and what a reply means: pure functions of values, without I/O, clock or state."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from urllib.parse import urlencode, urlsplit

from bigcommerce_sdk import exception
from bigcommerce_sdk.exception import (
    ClientRequestException,
    HttpException,
    InvalidResponseException,
    InvalidValueException,
    RedirectionException,
    ServerException,
)
from bigcommerce_sdk.json_reading import read_json
from bigcommerce_sdk.json_types import is_list, is_object
from bigcommerce_sdk.json_writing import query_text, write_json
from bigcommerce_sdk.paths import is_unsafe
from bigcommerce_sdk.resources import facts

_EXCERPT = 300


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


# -- requests --------------------------------------------------------------------------------


def build_request(
    method: str,
    base: str,
    path: str,
    query: Mapping[str, Any] | None = None,
    body: Any = None,
    headers: Mapping[str, str] | None = None,
) -> Request:
    """A request for ``path`` below ``base``; the body, when there is one, goes as JSON.

    Raises:
        InvalidValueException: when ``path`` is not a plain relative path, or the query or body
            holds what cannot be sent.
    """
    if (path and path[0] != "/") or path.startswith("//") or is_unsafe(path):
        raise InvalidValueException(f"{path[:60]!r} is not a path below the API's base.")
    sent = {"Accept": "application/json", **(headers or {})}
    content = None
    try:
        given = {
            name: query_text(value) for name, value in (query or {}).items() if value is not None
        }
        url = base + path + ("?" + urlencode(given) if given else "")
        if body is not None:
            content = write_json(body)
            sent["Content-Type"] = "application/json"
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidValueException(f"{method} {path}: cannot be sent: {error}.") from None
    return Request(method, url, sent, content)


# -- replies ---------------------------------------------------------------------------------


def parse_reply(request: Request, response: Response) -> Any:
    """The JSON of a successful reply; ``None`` when there is no body.

    Raises:
        HttpException: the class that the status stands for, with what the body says.
        InvalidResponseException: for a success whose body is not JSON.
    """
    status = response.status
    unchanged = status == 304 and "If-Modified-Since" in Headers(request.headers)
    if not (200 <= status < 300 or unchanged):
        raise error_for(request, response)
    if status in (204, 304) or not response.content.strip():
        return None
    try:
        return read_json(response.content, response.headers.get("Content-Type"))
    except (ValueError, RecursionError):
        raise InvalidResponseException(
            f"{_line(request, response)}: the body is not JSON: {_excerpt(response)}",
            response,
            request,
        ) from None


def error_for(request: Request, response: Response) -> HttpException:
    """The exception for a reply that is not a success."""
    status = response.status
    name = facts.ERRORS.get(status)
    if name:
        kind: type[HttpException] = getattr(exception, name)
    elif 300 <= status < 400:
        kind = RedirectionException
    elif 400 <= status < 500:
        kind = ClientRequestException
    elif status >= 500:
        kind = ServerException
    else:
        kind = HttpException
    errors = read_errors(response)
    if kind is RedirectionException:
        says = f"redirect to {_origin(response.headers.get('Location'))}, not followed"
    else:
        says = "; ".join(filter(None, map(_error_text, errors))) or _excerpt(response)
    return kind(f"{_line(request, response)}: {says}", response, request, errors)


def read_errors(response: Response) -> list[dict[str, Any]]:
    """What an error body says, one dict per entry, from any shape that V2 and V3 use; an empty
    list when the body is no such thing (HTML, empty)."""
    try:
        data = read_json(response.content, response.headers.get("Content-Type"))
    except (ValueError, RecursionError):
        return []
    if isinstance(data, dict) and isinstance(data.get("errors"), list):
        data = data["errors"]
    entries = data if is_list(data) else [data]
    return [entry if is_object(entry) else {"message": str(entry)} for entry in entries]


def _error_text(entry: Mapping[str, Any]) -> str:
    text = entry.get("message") or entry.get("title") or entry.get("error") or ""
    details = entry.get("details") or entry.get("errors")
    if is_object(details):
        pairs = ", ".join(f"{key}: {value}" for key, value in details.items())
        text = f"{text} ({pairs})" if text else pairs
    return str(text)[:_EXCERPT]


def _line(request: Request, response: Response) -> str:
    found = response.headers.request_id
    return f"{request.method} {request.path} → {response.status}" + (
        f" (request {found[:64]})" if found else ""
    )


def _excerpt(response: Response) -> str:
    text = " ".join(response.content[:2000].decode("utf-8", "replace").split())
    return text[:_EXCERPT] or "no body"


def _origin(location: str | None) -> str:
    try:
        parts = urlsplit(location or "")
    except ValueError:
        return "no address"
    return f"{parts.scheme}://{parts.hostname}" if parts.hostname else "another path"
