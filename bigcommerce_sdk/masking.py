"""Masking of secrets in replies: servers and proxies echo headers and bodies of requests.

Only failures and warnings are masked: a success is data, and searching every reply would cost time.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from html.entities import codepoint2name
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from bigcommerce_sdk.json_types import Json, is_list, is_object
from bigcommerce_sdk.protocol import Headers, Request, Response
from bigcommerce_sdk.secret import Secret

MASK = "***"
#: Characters of the shortest value that is masked: masking shorter ones makes a text unreadable.
_SHORTEST = 4
#: Names of headers, parameters and fields whose value is a secret.
_TELLING = re.compile(
    r"pass(?:w|code|phrase)|secret|token|credential|authorization|cookie|signature|(?:api|private|"
    r"access|auth|account|license)[-_]?key|[-_]key$|^key$|^auth$|[-_]auth$|^pin$",
    re.IGNORECASE,
)
#: An object whose values are all secret, whatever their names: the custom headers of a webhook.
_WHOLLY_SECRET = "headers"  # noqa: S105 - a name


def is_telling(name: str) -> bool:
    """Whether a header, parameter or field of that name holds a secret."""
    return _TELLING.search(name) is not None


def masked(response: Response, request: Request, secrets: Mapping[str, Secret]) -> Response:
    """``response`` with ``***`` for every secret that ``request`` sent.

    Args:
        response: the reply.
        request: the request; secrets in its headers, query and body are masked too.
        secrets: the headers that the transport added.
    """
    mask = _masker(_sent(request, secrets))
    # latin-1 keeps every byte
    content = mask(response.content.decode("latin-1")).encode("latin-1")
    headers = {name: mask(value) for name, value in response.headers.items()}
    return Response(response.status, Headers(headers), content)


def mask_text(text: str, request: Request, secrets: Mapping[str, Secret]) -> str:
    """``text`` with ``***`` for every secret that ``request`` sent."""
    return _masker(_sent(request, secrets))(text)


def shown_target(request: Request, secrets: Mapping[str, Secret]) -> str:
    """Path and query of a request, for logs."""
    parts = urlsplit(request.url)
    if not parts.query:
        return parts.path
    query = [
        (name, MASK if is_telling(name) else value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ]
    target = f"{parts.path}?{urlencode(query, safe='*,:')}"
    return _masker(secrets.values())(target)


def _sent(request: Request, secrets: Mapping[str, Secret]) -> Iterator[Secret]:
    """Every secret of a request."""
    for secret in secrets.values():
        yield secret
        yield from _basic_password(secret)
    for name, value in request.headers.items():
        if is_telling(name):
            yield Secret(value)
    for name, value in parse_qsl(urlsplit(request.url).query):
        if is_telling(name):
            yield Secret(value)
    if request.content:
        try:
            body: Json = json.loads(request.content)
        except (ValueError, RecursionError):
            return
        yield from _secrets_of(body)


def _basic_password(secret: Secret) -> Iterator[Secret]:
    """The password of a basic authentication header, which a reply may show decoded."""
    if isinstance(secret.reveal(), str) and secret.reveal().startswith("Basic "):
        yield Secret(secret.reveal()[6:])
        try:
            pair = Secret(base64.b64decode(secret.reveal()[6:]).decode().partition(":")[2])
        except ValueError:
            return
        yield pair


def _secrets_of(body: Any, telling: bool = False) -> Iterator[Secret]:
    """The values of a body whose names mark them as secret."""
    waiting: list[tuple[Any, bool]] = [(body, telling)]
    while waiting:
        value, telling = waiting.pop()
        if is_object(value):
            for name, each in value.items():
                whole = name.lower() == _WHOLLY_SECRET and is_object(each)
                waiting.append((each, telling or whole or is_telling(name)))
        elif is_list(value):
            waiting.extend((each, telling) for each in value)
        elif telling and isinstance(value, str):
            yield Secret(value)


def _masker(secrets: Iterable[Secret]) -> Callable[[str], str]:
    """A function that masks every spelling of the secrets. No variable shows a secret."""
    found = {each for each in secrets if _is_text(each) and len(each.reveal()) >= _SHORTEST}
    if not found:
        return str
    # the longest first: a secret may be the beginning of another
    ordered = sorted(found, key=lambda secret: -len(secret.reveal()))
    return partial(
        re.compile("|".join(each for secret in ordered for each in _spellings(secret))).sub, MASK
    )


def _is_text(secret: Secret) -> bool:
    return isinstance(secret.reveal(), str)


def _spellings(secret: Secret) -> Iterator[str]:
    """Patterns of a secret: with any mix of escapes, and in base64."""
    rest = Secret("".join(f"(?:{'|'.join(_escapes(each))})" for each in secret.reveal()[1:]))
    for first in _escapes(secret.reveal()[0]):
        yield first + rest.reveal()  # begins with a literal, so that the search is fast
    data = secret.reveal().encode("utf-8", "surrogatepass")
    if not secret.reveal().isascii():  # its bytes, read as latin-1
        yield re.escape(data.decode("latin-1"))
    for before in range(3):
        # the characters of base64 that depend on what stands before or after are left out
        padded = b"\0" * before + data
        whole = base64.b64encode(padded[: len(padded) // 3 * 3]).decode()[4 if before else 0 :]
        if len(whole) >= 2 * _SHORTEST:
            yield "".join(_BASE64.get(each, each) for each in whole)


#: The two alphabets of base64, and the slash as JSON may write it.
_BASE64 = {"+": "(?:[-+]|%2[Bb])", "/": r"(?:\\?/|_|%2[Ff])"}


def _escapes(character: str) -> Iterator[str]:
    """Patterns of one character: as it is, or as JSON, URLs or HTML escape it."""
    code, encoded = ord(character), character.encode("utf-8", "surrogatepass")
    yield rf"\\u(?i:{code:04x})"
    yield rf"\\x(?i:{code:02x})"
    yield "".join(f"%(?i:{byte:02x})" for byte in encoded)
    yield rf"&\#0*{code};"
    yield rf"&\#[xX]0*(?i:{code:x});"
    if code in codepoint2name:
        yield f"&{codepoint2name[code]};"
    if character == " ":
        yield r"\+"
    # last, since an escape may begin with the character itself
    yield r"\\" + re.escape(character)
    yield re.escape(character)
