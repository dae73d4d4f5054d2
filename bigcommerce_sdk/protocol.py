"""What to send and what a reply means: pure functions of values, without I/O, clock or state."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, NamedTuple
from urllib.parse import quote, unquote, urlencode, urlsplit

from bigcommerce_sdk import exception
from bigcommerce_sdk.exception import (
    ClientRequestException,
    ConfigurationException,
    HttpException,
    InvalidResponseException,
    InvalidValueException,
    RedirectionException,
    ServerException,
)
from bigcommerce_sdk.resources import facts

LOOPBACK = ("localhost", "127.0.0.1", "::1")
_EXCERPT = 300


class Headers(dict[str, str]):
    """Reply headers, found under any capitalisation."""

    def __init__(self, items: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        pairs = items.items() if isinstance(items, Mapping) else items
        super().__init__((name.lower(), value) for name, value in pairs)

    def __getitem__(self, name: str) -> str:
        return super().__getitem__(name.lower())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and super().__contains__(name.lower())

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)


class Request(NamedTuple):
    """One HTTP request. Credentials are not in it: the transport adds them on the way out."""

    method: str
    url: str
    headers: dict[str, str]
    content: bytes | None = None

    @property
    def path(self) -> str:
        return urlsplit(self.url).path


class Response(NamedTuple):
    """One HTTP reply, read whole."""

    status: int
    headers: Headers
    content: bytes


# -- requests --------------------------------------------------------------------------------


def base_url(host: str) -> str:
    """The origin of a host given bare (https is meant) or as a URL.

    Raises:
        ConfigurationException: for anything but a plain origin; http is for loopback only.
    """
    wrong = ConfigurationException(
        "The host must be a name such as api.bigcommerce.com, or an origin such as "
        "https://api.bigcommerce.com, without a path or user."
    )
    text = host.strip().removesuffix("/") if isinstance(host, str) else ""
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        parts.port  # noqa: B018 - reading it is what checks it
    except ValueError:
        raise wrong from None
    bare = parts.hostname is not None and not (
        parts.path or parts.query or parts.fragment or parts.username or parts.password
    )
    safe = text.isprintable() and re.fullmatch(r"[A-Za-z0-9.:\[\]-]+", parts.netloc) is not None
    if not (bare and safe) or parts.scheme not in ("http", "https"):
        raise wrong
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise ConfigurationException(
            f"Plain http is only for this machine; use https for {parts.hostname}."
        )
    return f"{parts.scheme}://{parts.netloc}"


def check_store_hash(store_hash: str) -> str:
    """The store hash, when it can be one.

    Raises:
        ConfigurationException: when it is empty or has anything but letters and digits.
    """
    if not isinstance(store_hash, str) or not re.fullmatch(r"[A-Za-z0-9]{1,64}", store_hash):
        raise ConfigurationException(
            "store_hash must be letters and digits only, such as 'ab12cd34': the part after "
            "/stores/ in the store's API path."
        )
    return store_hash


def segment(value: Any, what: str = "id") -> str:
    """One path segment, safe to place in a URL.

    Raises:
        InvalidValueException: when it is empty, or could change which path is meant.
    """
    if isinstance(value, bool) or not isinstance(value, (int, str)):
        raise InvalidValueException(f"{what} must be a number or text, not {type(value).__name__}.")
    text = str(value)
    if text.strip() == "":
        raise InvalidValueException(
            f"{what} is empty: without it the call would hit the whole list."
        )
    if text in (".", "..") or re.search(r"[/\\?#%\x00-\x20\x7f]", text) or not text.isprintable():
        raise InvalidValueException(f"{what} {text[:40]!r} has characters that no id has.")
    if isinstance(value, int) and value < 0:
        raise InvalidValueException(f"{what} {value} is negative.")
    return quote(text, safe="")


_PLACEHOLDER = re.compile(r"\{(\w+)\}")


def expand(path: str, ids: Iterable[Any]) -> str:
    """``path`` with its ``{placeholders}`` filled in order, each id checked.

    >>> expand("/products/{product_id}/images/{id}", (5, 7))
    '/products/5/images/7'
    """
    values = iter(ids)
    return _PLACEHOLDER.sub(lambda match: segment(next(values, None), match[1]), path)


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
    if not path.startswith("/") or path.startswith("//") or _unsafe(path):
        raise InvalidValueException(f"{path[:60]!r} is not a path below the API's base.")
    sent = {"Accept": "application/json", **(headers or {})}
    content = None
    try:
        given = {name: _text(value) for name, value in (query or {}).items() if value is not None}
        url = base + path + ("?" + urlencode(given) if given else "")
        if body is not None:
            content = json.dumps(body, ensure_ascii=False, allow_nan=False).encode()
            sent["Content-Type"] = "application/json"
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidValueException(f"{method} {path}: cannot be sent: {error}.") from None
    return Request(method, url, sent, content)


def _text(value: Any) -> str:
    """A query parameter as the API spells it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _unsafe(path: str) -> bool:
    """Whether a path could leave the API's base: dot segments, encoded or not, and separators."""
    if re.search(r"[\\?#\x00-\x20\x7f]", path):
        return True
    return any(part in (".", "..") for part in re.split(r"[/\\]", unquote(path)))


# -- replies ---------------------------------------------------------------------------------


def parse_reply(request: Request, response: Response) -> Any:
    """The JSON of a successful reply; ``None`` when there is no body.

    Raises:
        HttpException: the class that the status stands for, with what the body says.
        InvalidResponseException: for a success whose body is not JSON.
    """
    status = response.status
    if not (200 <= status < 300 or status == 304):
        raise error_for(request, response)
    if status in (204, 304) or not response.content.strip():
        return None
    try:
        return json.loads(response.content)
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
        data = json.loads(response.content)
    except (ValueError, RecursionError):
        return []
    if isinstance(data, dict) and isinstance(data.get("errors"), list):
        data = data["errors"]
    entries = data if isinstance(data, list) else [data]
    return [entry if isinstance(entry, dict) else {"message": str(entry)} for entry in entries]


def _error_text(entry: Mapping[str, Any]) -> str:
    text = entry.get("message") or entry.get("title") or entry.get("error") or ""
    details = entry.get("details") or entry.get("errors")
    if isinstance(details, dict):
        pairs = ", ".join(f"{key}: {value}" for key, value in details.items())
        text = f"{text} ({pairs})" if text else pairs
    return str(text)[:_EXCERPT]


def _line(request: Request, response: Response) -> str:
    found = response.headers.get("X-Request-Id") or response.headers.get("X-Correlation-Id")
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


# -- rate limits -----------------------------------------------------------------------------


class RateLimit(NamedTuple):
    """What a reply's headers say about the quota. ``None`` for what they do not say.

    Attributes:
        left: requests that may still be sent in this window.
        quota: requests that one window allows.
        window_seconds: length of the window.
        reset_seconds: time until the window starts anew.
        retry_seconds: how long the store asks to wait before the next try.
    """

    left: int | None
    quota: int | None
    window_seconds: float | None
    reset_seconds: float | None
    retry_seconds: float | None

    @property
    def wait_seconds(self) -> float | None:
        """The longer of the two waits, as the API asks for; ``None`` if it names neither."""
        waits = [wait for wait in (self.reset_seconds, self.retry_seconds) if wait is not None]
        return max(waits, default=None)


def read_rate_limit(headers: Headers) -> RateLimit:
    """The quota that a reply reports. Missing, negative and unreadable values become ``None``."""
    names = facts.HEADERS
    left = _number(headers.get(names["requests_left"]))
    if left is None:
        left = _number(headers.get(names["legacy_requests_left"]))
    quota = _number(headers.get(names["requests_quota"]))
    window = _number(headers.get(names["window_ms"]))
    reset = _number(headers.get(names["reset_ms"]))
    retry = _number(headers.get(names["retry_after"]))
    if retry is None:
        retry = _standard_retry_after(headers)
    return RateLimit(
        None if left is None else int(left),
        None if quota is None else int(quota),
        None if window is None else window / 1000,
        None if reset is None else reset / 1000,
        retry,
    )


def _number(text: str | None) -> float | None:
    try:
        number = float((text or "").split(",")[0])
    except ValueError:
        return None
    return number if 0 <= number < 1e12 else None


def _standard_retry_after(headers: Headers) -> float | None:
    """``Retry-After`` in seconds; a date is measured against the reply's own ``Date``."""
    text = headers.get("Retry-After")
    seconds = _number(text)
    if seconds is None and text:
        try:
            until, now = (parsedate_to_datetime(each) for each in (text, headers.get("Date", "")))
            seconds = max(0.0, (until - now).total_seconds())
        except (TypeError, ValueError):
            return None
    return seconds
