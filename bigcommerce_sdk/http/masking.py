"""Masking of secrets in responses, since servers and proxies echo requests.

Only failures and warnings are masked. A success is data, and searching each would cost time.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from html.entities import codepoint2name
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from bigcommerce_sdk.json.reading import charset_of
from bigcommerce_sdk.json.types import Json, is_list, is_object
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.secret import Secret

MASK = "***"
#: Minimum length of a masked value: masking shorter ones would make a text unreadable.
_SHORTEST = 4
#: Minimum length of a secret that is also found when it is split or truncated.
_SHORTEST_SPLIT = 12
#: Names of headers, parameters and fields whose value is a secret.
_SECRET_NAME = re.compile(
    r"pass(?:w|code|phrase)|secret|token|credential|authorization|cookie|signature|(?:api|private|"
    r"access|auth|account|license)[-_]?key|[-_]key$|^key$|^auth$|[-_]auth$|^pin$",
    re.IGNORECASE,
)
#: A field of a form other than a file.
_FORM_FIELD = re.compile(rb'; name="([^"]*)"\r\n\r\n(.*?)\r\n--', re.DOTALL)
#: An object whose values are all secret: the custom headers of a webhook.
_WHOLLY_SECRET = "headers"  # noqa: S105 - a name


def is_secret_name(name: str) -> bool:
    """Whether a header, parameter or field of that name holds a secret."""
    return _SECRET_NAME.search(name) is not None


def masked(response: Response, request: Request, secrets: Mapping[str, Secret]) -> Response:
    """``response`` with ``***`` for every secret that ``request`` sent.

    Args:
        response: the response.
        request: the request; secrets in its headers, query and body are masked too.
        secrets: the headers that the transport added.
    """
    mask = _masker(_sent(request, secrets))
    content = response.content
    charset = charset_of(response.headers.get("Content-Type"))
    if charset:  # in UTF-16, for example, the bytes of a secret are not those of ASCII
        text = content.decode(charset, "replace")
        content = content if mask(text) == text else mask(text).encode(charset, "replace")
    # latin-1 keeps every byte
    content = mask(content.decode("latin-1")).encode("latin-1")
    headers = {mask(name): mask(value) for name, value in response.headers.items()}
    return Response(response.status, Headers(headers), content)


def mask_text(text: str, request: Request, secrets: Mapping[str, Secret]) -> str:
    """``text`` with ``***`` for every secret that ``request`` sent."""
    return _masker(_sent(request, secrets))(text)


def shown_target(request: Request, secrets: Mapping[str, Secret]) -> str:
    """Path and query of a request for logs, with secrets masked."""
    parts = urlsplit(request.url)
    if not parts.query:
        return parts.path
    query = [
        (name, MASK if is_secret_name(name) else value)
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
        if is_secret_name(name):
            yield Secret(value)
    for name, value in parse_qsl(urlsplit(request.url).query):
        if is_secret_name(name):
            yield Secret(value)
    if request.content:
        if _is_form(request):
            yield from _secrets_of_form(request.content)
            return
        try:
            body: Json = json.loads(request.content)
        except (ValueError, RecursionError):
            return
        yield from _secrets_of(body)


def _is_form(request: Request) -> bool:
    return request.headers.get("Content-Type", "").startswith("multipart/")


def _secrets_of_form(content: bytes) -> Iterator[Secret]:
    """The values of a form whose names mark them as secret; files have further headers."""
    for name, text in _FORM_FIELD.findall(content):
        body: Json = text.decode("utf-8", "replace")
        with suppress(ValueError, RecursionError):
            body = json.loads(text)  # a list or an object
        yield from _secrets_of({name.decode("utf-8", "replace"): body})


def _basic_password(secret: Secret) -> Iterator[Secret]:
    """The password of a basic authentication header; responses may echo it decoded."""
    if isinstance(secret.reveal(), str) and secret.reveal().startswith("Basic "):
        yield Secret(secret.reveal()[6:])
        try:
            pair = Secret(base64.b64decode(secret.reveal()[6:]).decode().partition(":")[2])
        except ValueError:
            return
        yield pair


def _secrets_of(body: Any, is_secret: bool = False) -> Iterator[Secret]:
    """The values of a body whose names mark them as secret."""
    waiting: list[tuple[Any, bool]] = [(body, is_secret)]
    while waiting:
        value, is_secret = waiting.pop()
        if is_object(value):
            for name, each in value.items():
                whole = name.lower() == _WHOLLY_SECRET and is_object(each)
                waiting.append((each, is_secret or whole or is_secret_name(name)))
        elif is_list(value):
            waiting.extend((each, is_secret) for each in value)
        elif is_secret and isinstance(value, str):
            yield Secret(value)


def _masker(secrets: Iterable[Secret]) -> Callable[[str], str]:
    """A function that masks the secrets in all encodings. No variable shows one."""
    found = {each for each in secrets if _is_text(each) and len(each.reveal()) >= _SHORTEST}
    if not found:
        return str
    # longest first, since a secret may be a prefix of another
    ordered = sorted(found, key=lambda secret: -len(secret.reveal()))
    return partial(
        re.compile(
            f"[{re.escape(''.join({first for each in ordered for first in _firsts(each)}))}](?:"
            + "|".join(each for secret in ordered for each in _spellings(secret))
            + ")"
        ).sub,
        MASK,
    )


def _is_text(secret: Secret) -> bool:
    return isinstance(secret.reveal(), str)


def _spellings(secret: Secret) -> Iterator[str]:
    """Patterns of a secret in its encodings, whole or truncated, in either case.

    The encodings are any mix of escapes per character, hexadecimal and base64. Each pattern looks
    behind at its first character, so that a fast search for a set of characters comes first. No
    part matches a text in two ways and every repetition is bounded, so a search takes linear time.
    """
    length = len(secret.reveal())
    is_long = length >= _SHORTEST_SPLIT
    required = max(_SHORTEST_SPLIT, length // 2) if is_long else length
    yield _behind(_escapes(secret.reveal()[0])) + "".join(
        (
            f"{_gap(each) if is_long else ''}{_any_escape(each)}"
            if place < required
            else f"(?:{_gap(each)}{_any_escape(each)})?+"
        )
        for place, each in enumerate(secret.reveal()[1:], 1)
    )
    if not secret.reveal().isascii():  # UTF-8 that was decoded as latin-1
        yield _behind(_literally(_bytes(secret).decode("latin-1")))
    yield _behind(
        (digit, f"(?i:{_bytes(secret)[0] % 16:x})") for digit in _digit(secret)
    ) + "".join(f"[^0-9A-Za-z]{{0,3}}(?:0x)?(?i:{byte:02x})" for byte in _bytes(secret)[1:])
    for coded in _base64_of(secret):
        first = coded.reveal()[0]
        yield _behind((each, "") for each in _BASE64_FIRST.get(first, first)) + "".join(
            r"\s{0,40}+" + _BASE64.get(each, each) for each in coded.reveal()[1:]
        )


def _firsts(secret: Secret) -> Iterator[str]:
    """The first characters of the patterns of a secret."""
    for first, _ in _escapes(secret.reveal()[0]):
        yield first
    yield _bytes(secret).decode("latin-1")[0]
    yield from _digit(secret)
    for coded in _base64_of(secret):
        yield from _BASE64_FIRST.get(coded.reveal()[0], coded.reveal()[0])


def _bytes(secret: Secret) -> bytes:
    return secret.reveal().encode("utf-8", "surrogatepass")


def _digit(secret: Secret) -> set[str]:
    """The first hexadecimal digit, in both cases."""
    digit = f"{_bytes(secret)[0] // 16:x}"
    return {digit, digit.upper()}


def _base64_of(secret: Secret) -> Iterator[Secret]:
    """The base64 characters of a secret at each of the three alignments.

    Characters that also depend on the text before or after the secret are left out.
    """
    for before in range(3):
        length = (before + len(_bytes(secret))) // 3 * 3
        whole = Secret(base64.b64encode((b"\0" * before + _bytes(secret))[:length]).decode())
        if len(whole.reveal()) - (4 if before else 0) >= 2 * _SHORTEST:
            yield Secret(whole.reveal()[4 if before else 0 :])


#: The two alphabets of base64, and the escaped slash of JSON.
_BASE64 = {"+": "(?:[-+]|%2[Bb])", "/": r"(?:\\?/|_|%2[Ff])"}
_BASE64_FIRST = {"+": "+-", "/": "/_"}


def _behind(spellings: Iterable[tuple[str, str]]) -> str:
    """A pattern of alternatives whose first character was matched already."""
    return f"(?:{'|'.join(f'(?<={re.escape(first)}){rest}' for first, rest in spellings)})"


def _literally(text: str) -> Iterator[tuple[str, str]]:
    yield text[0], re.escape(text[1:])


def _any_escape(character: str) -> str:
    return f"(?:{'|'.join(re.escape(first) + rest for first, rest in _escapes(character))})"


def _gap(character: str) -> str:
    """A pattern of separators that may split a secret before a character.

    Such as line breaks of a folded header, zero bytes of UTF-16, quotes and commas of a list.
    """
    own = "+ " if character == " " else character
    line_breaks = "" if character == "\\" else r"|\\{1,4}[nrt]"  # a backslash is part of the secret
    return rf"(?:[^0-9A-Za-z%&\\{re.escape(own)}]{line_breaks}){{0,8}}+"


def _escapes(character: str) -> Iterator[tuple[str, str]]:
    """Patterns of a character: pairs of its first character and a pattern of the rest.

    They match the escapes of JSON, URLs and HTML, nested ones included, and the character itself in
    either case.
    """
    code, encoded = ord(character), character.encode("utf-8", "surrogatepass")
    yield "\\", rf"\\{{0,3}}(?i:u{code:04x}|x{code:02x})"
    percents = "".join(f"%(?:25){{0,3}}(?i:{byte:02x})" for byte in encoded)
    yield "%", percents[1:]
    names = f"|{codepoint2name[code]}" if code in codepoint2name else ""
    yield "&", rf"(?:amp;){{0,3}}(?:\#0{{0,4}}{code}|\#[xX]0{{0,4}}(?i:{code:x}){names});"
    if character == " ":
        yield "+", ""
    if not character.isalnum():
        yield "\\", r"\\{0,3}" + re.escape(character)
    for each in sorted({character, character.swapcase()}):
        yield each[:1], re.escape(each[1:])
