"""What to send and what a reply means: pure functions of values, without I/O, clock or state."""

from __future__ import annotations

import re
from collections.abc import Mapping
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
from bigcommerce_sdk.json.writing import query_text, write_json
from bigcommerce_sdk.messages import Headers, Request, Response

#: Most characters that an error shows of a body that is no error message, and of one that is.
_EXCERPT, _LONGEST = 300, 600

#: Methods that change nothing.
READING = ("GET", "HEAD")

#: Statuses of a success.
SUCCESSES = range(200, 300)

#: Bytes of a body without content: blanks and a byte order mark.
_BLANKS = b" \t\r\n\f\v\xef\xbb\xbf"

#: Headers that nobody but the SDK and its HTTP library sets: credentials, and those that decide
#: where a message goes or ends, or what method it is.
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
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


# -- requests --------------------------------------------------------------------------------


def build_request(
    method: str,
    base: str,
    path: str,
    query: Mapping[str, str] | None = None,
    body: Any = None,
    headers: Mapping[str, str] = {},
) -> Request:
    """A request for ``path`` below ``base``; the body, when there is one, goes as JSON.

    Args:
        method: HTTP method, in capitals.
        base: the address that every path stands below.
        path: a path that :func:`check_target` accepts.
        query: URL parameters as text, such as :func:`query_texts` gives.
        body: anything JSON can hold.
        headers: the headers.

    Raises:
        InvalidValueException: when the query or body holds what cannot be sent.
    """
    sent = dict(headers)
    content = None
    try:
        url = base + path + ("?" + urlencode(query) if query else "")
        if not url.isascii():
            url = quote(url, safe=_URL_CHARACTERS)
        if body is not None:
            if method == "DELETE" and _holds_nothing(body):
                raise ValueError("the body is empty, or an id in it is")
            content = write_json(body)
            sent["Content-Type"] = "application/json"
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidValueException(f"{method} {path}: cannot be sent: {error}.") from None
    return Request(method, url, sent, content)


#: What stands for itself in an address that is otherwise quoted.
_URL_CHARACTERS = "/%:?#[]@!$&'()*+,;=-._~"


def check_target(method: str, path: str) -> str:
    """The name of an HTTP method in capitals, for a path that may be requested with it.

    Raises:
        InvalidValueException: when it is no such name, or ``path`` is not a plain relative path or
            has an empty part where an id belongs.
    """
    if not (isinstance(method, str) and method.isascii() and method.isalpha()):
        raise InvalidValueException("method must be the name of an HTTP method, such as 'GET'.")
    method = method.upper()
    _check_path(method, path)
    return method


def _check_path(method: str, path: str) -> None:
    if not isinstance(path, str):
        raise InvalidValueException(f"a path is text, not {type(path).__name__}.")
    if (path and path[0] != "/") or path.startswith("//") or is_unsafe(path):
        raise InvalidValueException(f"{path[:60]!r} is not a path below the API's base.")
    if "//" in path:
        raise InvalidValueException(
            f"{path[:60]!r} has an empty part: an id is missing between its slashes."
        )
    if method in READING or not path:
        return
    if method == "POST":  # adds to a list, with or without the slash at its end
        path = path.removesuffix("/")
    # V2 takes this suffix, so in front of it an id may be empty too
    parts = unquote(path).removesuffix(".json")[1:].split("/")
    # invisible characters alone, such as a zero-width space, are an empty id as well
    if path and not all(map(_is_visible, parts)):
        raise InvalidValueException(
            f"{method} {path[:60]!r} ends in a slash or has an empty part: if an id was meant "
            "there, it is empty. Give the id, or leave out the slash."
        )


def _is_visible(part: str) -> bool:
    return bool(part.strip()) and part.isprintable()


def query_texts(method: str, query: Mapping[str, Any]) -> dict[str, str]:
    """Query parameters as text, by name.

    An empty parameter would be taken for one that is left out, and turn a call on some records
    into one on all: it is refused. So is ``None``, except when reading, where it is left out.

    Raises:
        InvalidValueException: for a parameter that is empty or cannot be sent.
    """
    given: dict[str, str] = {}
    for name, value in query.items():
        if value is None and method in READING:
            continue
        try:
            text = query_text(value)
        except (TypeError, ValueError, RecursionError) as error:
            raise InvalidValueException(f"parameter {name!r} cannot be sent: {error}.") from None
        parts = text.split(",") if is_collection(value) else [text.strip(",")]
        if value is None or not all(map(str.strip, parts)):
            wrong = "None" if value is None else "empty or has an empty part"
            raise InvalidValueException(
                f"parameter {name!r} is {wrong}: leave it out to mean that it is not given."
            )
        given[str(name)] = text
    return given


def _holds_nothing(body: Any) -> bool:
    """Whether a body of a delete names nothing: it is empty, or has an empty id."""
    if body is None or isinstance(body, str):
        return not (body or "").strip()
    if is_mapping(body):
        return all(map(_holds_nothing, body.values()))
    return is_collection(body) and (not body or any(map(_holds_nothing, body)))


def check_headers(headers: Any, wrong: type[BigcommerceException]) -> None:
    """Refuse headers that cannot be sent or that the SDK sets itself; show no value.

    Args:
        headers: what a caller gave.
        wrong: the class to raise.
    """
    if not is_mapping(headers):
        raise wrong("headers must be a dict of header names and values.")
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise wrong("A header's name has a character that no name has.")
        # to what runs behind CGI, an underscore is a hyphen
        if name.lower().replace("_", "-") in RESERVED_HEADERS:
            raise wrong(f"The header {name} is set by the SDK.")
        check_header_value(f"header {name}", value, wrong)


def check_header_value(what: str, text: Any, wrong: type[BigcommerceException]) -> None:
    """Refuse what cannot be the value of a header; the value itself is never shown."""
    plain = isinstance(text, str) and text.isascii() and text.isprintable()
    if not plain or not text or text != text.strip():
        raise wrong(
            f"The {what} must be text of printable ASCII characters, without line breaks or "
            "spaces around it."
        )


def with_headers(headers: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """``headers`` overlaid with ``given``; names are compared without case."""
    names = {name.lower() for name in given}
    return {**{n: v for n, v in headers.items() if n.lower() not in names}, **given}


# -- replies ---------------------------------------------------------------------------------


def is_success(request: Request, status: int) -> bool:
    """Whether a status is a success; 304 is one for a conditional request."""
    if status == 304:
        return "If-Modified-Since" in Headers(request.headers)
    return status in SUCCESSES


def promises_body(method: str, status: int) -> bool:
    """Whether a success of this method and status must have a body.

    Only 204 says that there is nothing, and 304 that nothing has changed.
    """
    return method == "GET" and status not in (204, 304)


def parse_reply(request: Request, response: Response) -> Any:
    """The JSON of a successful reply; ``None`` when there is no body.

    A GET has a body unless the status is 204 or 304: without one, the reply was lost on the way.
    PUT, POST and DELETE may be answered without one.

    Raises:
        HttpException: the class that the status stands for, with what the body says.
        InvalidResponseException: for a success whose body is not JSON; it shows nothing of it.
        EmptyReplyException: for a GET that succeeds with an empty body or ``null``.
    """
    status = response.status
    if not is_success(request, status):
        raise error_for(request, response)
    if status in (204, 304) or (status == 205 and not promises_body(request.method, status)):
        return None
    # no variable holds the body: it may echo a token, and reports of tracebacks show variables
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


def unreadable(
    request: Request, response: Response, *, shown: bool = True
) -> InvalidResponseException:
    """The exception for a success without the JSON that it promises.

    Args:
        request: what was sent.
        response: what was answered, without secrets where it is shown.
        shown: whether the text has anything of the reply but its status.
    """
    line = _line(request, response if shown else response._replace(headers=Headers()))
    if response.content.strip(_BLANKS) in (b"", b"null"):
        body = "null" if response.content.strip(_BLANKS) else "empty"
        text = f"{line}: the reply holds nothing: its body is {body}."
        return EmptyReplyException(text, response, request)
    excerpt = f": {_excerpt(response)}" if shown else "."
    return InvalidResponseException(f"{line}: the body is not JSON{excerpt}", response, request)


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
    data = _json_of(response)
    if kind is RedirectionException:
        says = f"redirect to {_origin(response.headers.get('Location'))}, not followed"
    elif isinstance(data, (dict, list, str)):
        says = _said(data)[:_LONGEST] or f"no details (body: {_excerpt(response)})"
    else:  # HTML, null, a number
        says = _excerpt(response)
    return kind(f"{_line(request, response)}: {says}", response, request, _errors_in(data))


def read_errors(response: Response) -> list[dict[str, Any]]:
    """What an error body says, one dict per entry, from any shape that V2 and V3 use; an empty
    list when the body is no such thing (HTML, empty, null, a number)."""
    return _errors_in(_json_of(response))


def _json_of(response: Response) -> Json:
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


#: Where the bodies of V2, V3 and OAuth errors say in words what is wrong, in short and at length,
#: and where they have more of the same kind.
_HEADS = ("message", "title", "error")
_DETAILS = ("detail", "error_description")
_MORE = ("details", "errors", "batch_errors")
_DEEPEST, _MOST = 5, 20


def _said(value: Any, depth: int = 0) -> str:
    """The text of a part of an error body, as one line; ``""`` without any."""
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
    """A value as one line of text, cut where it is long."""
    try:
        return " ".join(str(value).split())[:_EXCERPT]
    except (ValueError, RecursionError):  # a number of thousands of digits, a very deep list
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
