"""Building requests and decoding responses: pure functions."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from bigcommerce_sdk import exception, facts
from bigcommerce_sdk.exception import (
    BigcommerceException,
    ClientRequestException,
    EmptyReplyException,
    HttpException,
    InvalidResponseException,
    InvalidValueException,
    RedirectionException,
    ServerException,
)
from bigcommerce_sdk.http.paths import is_unsafe
from bigcommerce_sdk.json.reading import read_json
from bigcommerce_sdk.json.types import Json, is_collection, is_list, is_mapping, is_object
from bigcommerce_sdk.json.writing import query_text, type_of, write_json
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.naming import sentence

#: Maximum characters that an exception shows of other bodies, and of error messages.
_EXCERPT, _LONGEST = 300, 600

#: URL parameters as text; several texts for a name that is repeated.
Texts = Mapping[str, str | tuple[str, ...]]

#: Safe methods: they change nothing.
READING = ("GET", "HEAD")

#: Statuses of success.
SUCCESSES = range(200, 300)

#: Bytes without content: whitespace and a byte order mark.
_BLANKS = b" \t\r\n\f\v\xef\xbb\xbf"

#: Headers that only the SDK and its HTTP library set: credentials, and headers that decide the
#: target, the length or the method of a request.
RESERVED_HEADERS = frozenset(
    name.lower()
    for name in (
        facts.HEADERS["token"],
        "Authorization",
        "Proxy-Authorization",
        "Host",
        "Content-Type",
        "Content-Length",
        "Content-Encoding",
        "Transfer-Encoding",
        "TE",
        "Trailer",
        "Connection",
        "Proxy-Connection",
        "Keep-Alive",
        "Upgrade",
        "Expect",
        "X-HTTP-Method-Override",
        "X-HTTP-Method",
        "X-Method-Override",
    )
)
_CHARSET = re.compile(r"charset=\"?([A-Za-z0-9._-]{1,40})", re.IGNORECASE)
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


# -- requests --------------------------------------------------------------------------------


def build_request(
    method: str,
    base: str,
    path: str,
    query: Texts | None = None,
    body: Any = None,
    headers: Mapping[str, str] = {},
) -> Request:
    """Build a request for ``path`` below ``base``, with a JSON body if there is one.

    Args:
        method: HTTP method, in capitals.
        base: the base address.
        path: a path that :func:`check_target` accepts.
        query: URL parameters as text, as from :func:`query_texts`.
        body: anything JSON can hold.
        headers: the headers.

    Raises:
        InvalidValueException: when the query or body cannot be serialized.
    """
    sent = dict(headers)
    content = None
    try:
        url = base + path + ("?" + urlencode(query, doseq=True) if query else "")
        if not url.isascii():
            url = quote(url, safe=_URL_CHARACTERS)
        if body is not None:
            if method == "DELETE" and _holds_nothing(body):
                raise ValueError("the body is empty, or an id in it is")
            content = write_json(body)
            sent["Content-Type"] = "application/json"
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidValueException(sentence(f"{method} {path}: cannot be sent: {error}")) from None
    return Request(method, url, sent, content)


#: Characters of an address that are not quoted.
_URL_CHARACTERS = "/%:?#[]@!$&'()*+,;=-._~"


def check_target(method: str, path: str) -> str:
    """Validate a method and path; returns the method in capitals.

    Raises:
        InvalidValueException: when the method is not a name, or the path is not a plain relative
            path or has an empty part where an id belongs.
    """
    if not (isinstance(method, str) and method.isascii() and method.isalpha()):
        raise InvalidValueException("method must be an HTTP method such as 'GET'.")
    method = method.upper()
    _check_path(method, path)
    return method


def _check_path(method: str, path: str) -> None:
    if not isinstance(path, str):
        raise InvalidValueException(f"The path must be a str, got {type_of(path)}.")
    if (path and path[0] != "/") or path.startswith("//") or is_unsafe(path):
        raise InvalidValueException(f"{path[:60]!r} is not a path below the API's base.")
    if "//" in path:
        raise InvalidValueException(
            f"The path {path[:60]!r} has an empty part: an id is missing between its slashes."
        )
    if method in READING or not path:
        return
    if method == "POST":  # a create has no id, with or without the trailing slash
        path = path.removesuffix("/")
    # V2 accepts the suffix .json (about/index.mdx), so an id may be empty before it
    parts = unquote(path).removesuffix(".json")[1:].split("/")
    # an id of invisible characters, such as a zero-width space, counts as empty
    if path and not all(map(_is_visible, parts)):
        raise InvalidValueException(
            f"{method} {path[:60]!r} ends in a slash or has an empty part: an id may be missing. "
            "Pass the id, or remove the slash."
        )


def _is_visible(part: str) -> bool:
    return bool(part.strip()) and part.isprintable()


def query_texts(method: str, query: Mapping[str, Any]) -> dict[str, str]:
    """Encode query parameters as text, by name.

    Rejects empty parameters: the API ignores them, which would widen the call to all records.
    ``None`` is omitted from reads and rejected otherwise.

    Raises:
        InvalidValueException: for a parameter that is empty or cannot be sent.
    """
    if not is_mapping(query):
        raise InvalidValueException(
            f"query must be a dict of URL parameters, got {type_of(query)}."
        )
    given: dict[str, str] = {}
    for name, value in query.items():
        if value is None and method in READING:
            continue
        try:
            text = query_text(value)
        except (TypeError, ValueError, RecursionError) as error:
            raise InvalidValueException(
                sentence(f"parameter {name!r} cannot be sent: {error}")
            ) from None
        parts = text.split(",") if is_collection(value) else [text.strip(",")]
        if value is None or not all(map(str.strip, parts)):
            wrong = "None" if value is None else "empty or has an empty part"
            raise InvalidValueException(
                f"parameter {name!r} is {wrong}: leave it out to not filter by it."
            )
        given[str(name)] = text
    return given


def _holds_nothing(body: Any) -> bool:
    """Whether the body of a delete selects nothing: it is empty, or an id in it is."""
    if body is None or isinstance(body, str):
        return not (body or "").strip()
    if is_mapping(body):
        return all(map(_holds_nothing, body.values()))
    return is_collection(body) and (not body or any(map(_holds_nothing, body)))


def check_headers(headers: Any, wrong: type[BigcommerceException]) -> None:
    """Reject headers that are invalid or set by the SDK; messages never show values.

    Args:
        headers: the headers of the caller.
        wrong: the exception class.
    """
    if not is_mapping(headers):
        raise wrong("headers must be a dict of header names and values.")
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise wrong("A header name has an invalid character: use letters, digits and hyphens.")
        # CGI servers treat an underscore as a hyphen
        if name.lower().replace("_", "-") in RESERVED_HEADERS:
            raise wrong(f"The header {name} is set by the SDK: remove it.")
        check_header_value(f"header {name}", value, wrong)


def check_header_value(what: str, text: Any, wrong: type[BigcommerceException]) -> None:
    """Reject an invalid header value; messages never show it."""
    plain = isinstance(text, str) and text.isascii() and text.isprintable()
    if not plain or not text or text != text.strip():
        raise wrong(
            f"The {what} must be text of printable ASCII characters, without line breaks or "
            "spaces around it."
        )


def with_headers(headers: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """``headers`` overlaid with ``given``; names are case-insensitive."""
    names = {name.lower() for name in given}
    return {**{n: v for n, v in headers.items() if n.lower() not in names}, **given}


# -- responses -------------------------------------------------------------------------------


def is_success(request: Request, status: int) -> bool:
    """Whether a status is a success, including 304 for a conditional request."""
    if status == 304:
        return "If-Modified-Since" in Headers(request.headers)
    return status in SUCCESSES


def promises_body(method: str, status: int) -> bool:
    """Whether a success with this method and status must have a body.

    Only 204 (no content) and 304 (not modified) may lack it.
    """
    return method == "GET" and status not in (204, 304)


def parse_reply(request: Request, response: Response) -> Any:
    """Decode the JSON of a successful response; ``None`` without a body.

    A GET without a body is an error unless the status is 204 or 304: the body was lost. PUT, POST
    and DELETE may have an empty response.

    Raises:
        HttpException: the class for the status, with the message of the body.
        InvalidResponseException: for a success whose body is not JSON; the body is not shown.
        EmptyReplyException: for a GET that succeeds with an empty body or ``null``.
    """
    status = response.status
    if not is_success(request, status):
        raise error_for(request, response)
    if status in (204, 304) or (status == 205 and not promises_body(request.method, status)):
        return None
    # no variable holds the body: it may echo a token, and traceback reports show variables
    if response.content.strip(_BLANKS):
        try:
            data = read_json(response.content, response.headers.get_lower("content-type"))
        except (ValueError, RecursionError):
            pass
        else:
            if data is not None or not promises_body(request.method, status):
                return data
    elif not promises_body(request.method, status):
        return None
    raise unreadable(request, response, shown=False)


def content_of(response: Response, reply: str) -> str | bytes:
    """The body of a successful response that is not JSON.

    Args:
        response: the response.
        reply: ``"text"`` or ``"bytes"``. Text is decoded as its ``Content-Type`` says, by default
            as UTF-8; invalid bytes are replaced.
    """
    if reply == "bytes":
        return response.content
    found = _CHARSET.search(response.headers.get_lower("content-type") or "")
    try:
        return response.content.decode(found[1] if found else "utf-8", "replace")
    except (LookupError, UnicodeError):  # of a charset that Python cannot decode
        return response.content.decode("utf-8", "replace")


def unreadable(
    request: Request, response: Response, *, shown: bool = True
) -> InvalidResponseException:
    """The exception for a success without valid JSON.

    Args:
        request: the request.
        response: the response, with secrets masked if it is shown.
        shown: whether the message shows more of the response than its status.
    """
    line = _line(request, response if shown else response._replace(headers=Headers()))
    if response.content.strip(_BLANKS) in (b"", b"null"):
        body = ": its body is null" if response.content.strip(_BLANKS) else ""
        text = f"{line}: the response is empty{body}."
        return EmptyReplyException(text, response, request)
    excerpt = f": {_excerpt(response)}" if shown else "."
    return InvalidResponseException(f"{line}: the body is not JSON{excerpt}", response, request)


def error_for(request: Request, response: Response) -> HttpException:
    """The exception for a response that is not a success."""
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
    data = json_of(response)
    if kind is RedirectionException:
        says = f"redirect to {_origin(response.headers.get('Location'))}, not followed"
    elif isinstance(data, (dict, list, str)):
        says = _said(data)[:_LONGEST] or f"no details (body: {_excerpt(response)})"
    else:  # HTML, null, a number
        says = _excerpt(response)
    return kind(f"{_line(request, response)}: {says}", response, request, _errors_in(data))


def read_errors(response: Response) -> list[dict[str, Any]]:
    """The entries of an error body in any format of V2 and V3.

    An empty list for other bodies (HTML, empty, null, a number).
    """
    return _errors_in(json_of(response))


def row_failure(
    request: Request, response: Response, is_about: Callable[[dict[str, Any]], bool]
) -> HttpException:
    """The exception for rows that the store refused in a response with another status.

    Args:
        request: the request.
        response: the response, with secrets masked.
        is_about: whether an error of the response is about the row; with none, all are shown.
    """
    data = json_of(response)
    entries: list[Any] = []
    for key in ("errors", "batch_errors"):
        held = data.get(key) if is_object(data) else None
        entries += held if is_list(held) else [held] if held else []
    entries = [e for e in entries if is_object(e) and is_about(e)] or entries
    status = entries[0].get("status") if entries and is_object(entries[0]) else None
    name = facts.ERRORS.get(status, "") if type(status) is int else ""
    kind: type[HttpException] = getattr(exception, name or facts.ERRORS[422])
    says = _said(entries)[:_LONGEST] or "no details"
    line = _line(request, response)
    return kind(f"{line}: the row was refused: {says}", response, request, _errors_in(entries))


def json_of(response: Response) -> Json:
    """The JSON of a response; ``None`` if it is none."""
    try:
        return read_json(response.content, response.headers.get("Content-Type"))
    except (ValueError, RecursionError):
        return None


def _errors_in(data: Json) -> list[dict[str, Any]]:
    if isinstance(data, dict) and isinstance(data.get("errors"), list):
        data = data["errors"]
    entries = data if is_list(data) else [data] if isinstance(data, (dict, str)) else []
    return [
        entry if is_object(entry) else {"message": plain_text(entry)}
        for entry in entries
        if entry is not None
    ]


#: Keys of titles, details and nested errors in the error bodies of V2, V3 and OAuth.
_HEADS = ("message", "title", "error")
_DETAILS = ("detail", "error_description")
_MORE = ("details", "errors", "batch_errors")
_DEEPEST, _MOST = 5, 20


def _said(value: Any, depth: int = 0) -> str:
    """The text of a part of an error body, as one line; ``""`` if it has none."""
    if value is None or depth > _DEEPEST:
        return "" if value is None else "..."
    if is_list(value):
        parts = [_said(each, depth + 1) for each in value[:_MOST]]
        return "; ".join(filter(None, parts))
    if not is_object(value):
        return plain_text(value)
    short = next((said for key in _HEADS if (said := _said(value.get(key), depth + 1))), "")
    long = [said for key in _DETAILS if (said := _said(value.get(key), depth + 1)) != short]
    text = ": ".join(filter(None, (short, *long)))
    more = "; ".join(filter(None, (_said(value.get(key), depth + 1) for key in _MORE)))
    if more:
        return f"{text} ({more})" if text else more
    if text or (depth == 0 and all(each in (None, [], {}, "") for each in value.values())):
        return text
    pairs = ((key, _said(each, depth + 1)) for key, each in list(value.items())[:_MOST])
    return ", ".join(f"{plain_text(key)}: {said}" for key, said in pairs if said)


def plain_text(value: Any) -> str:
    """A value as one line of text, truncated."""
    try:
        return " ".join(str(value).split())[:_EXCERPT]
    except (ValueError, RecursionError):  # an integer with thousands of digits, deep nesting
        return f"({type(value).__name__})"


def _line(request: Request, response: Response) -> str:
    found = response.headers.request_id
    return f"{request.method} {request.path} -> {response.status}" + (
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
