"""Faults that send a different response."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from bigcommerce_sdk.sandbox.faults.fault import Answer, Exchange, Fault
from bigcommerce_sdk.sandbox.wire import BODYLESS, WireResponse

REDIRECTS = (301, 302, 303, 307, 308)

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PRINTABLE = re.compile(r"[\t\x20-\x7e\xa0-\xff]*")
_PIECE = 1 << 16


@dataclass(frozen=True)
class Status(Fault):
    """A status, with or without a body.

    Attributes:
        status: the status, 200 to 599.
        body: the JSON of the body; ``None`` for none.
        headers: further headers, which replace those of the response.
        after_commit: whether the request takes effect, as behind a gateway that timed out.
    """

    kind: ClassVar[str] = "status"
    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    after_commit: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 200 <= self.status <= 599:
            raise self.refused("status", f"must be from 200 to 599, not {self.status}")
        if self.body is not None and self.status in BODYLESS:
            raise self.refused("body", f"must be None with the status {self.status}")
        if not isinstance(self.headers, Mapping):
            raise self.refused("headers", "must be an object of names and text values")
        for name, value in self.headers.items():
            if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
                raise self.refused("headers", f"must have HTTP names, not {name!r}")
            if not isinstance(value, str) or not _PRINTABLE.fullmatch(value):
                raise self.refused("headers", f"must have a printable value for {name!r}")
        try:
            json.dumps(self.body)
        except (TypeError, ValueError):
            raise self.refused("body", "must consist of JSON values") from None

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        if self.after_commit:
            answer()
        response = exchange.reply(self.status, self.headers)
        if self.body is None:
            return response
        content = json.dumps(self.body, ensure_ascii=False).encode()
        if "Content-Type" not in response.headers:
            response.headers["Content-Type"] = "application/json"
        return replace(response, body=(content,), length=len(content))


@dataclass(frozen=True)
class Html(Fault):
    """An HTML page, as from a proxy in front of the store.

    Attributes:
        html: the page.
        status: its status.
        after_commit: whether the request takes effect.
    """

    kind: ClassVar[str] = "html"
    html: str = "<!doctype html><title>Please wait</title><p>The store is being prepared.</p>"
    status: int = 200
    after_commit: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 200 <= self.status <= 599 or self.status in BODYLESS:
            raise self.refused("status", f"must be a status with a body, not {self.status}")

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        if self.after_commit:
            answer()
        content = self.html.encode()
        return exchange.reply(self.status).with_content(
            content, Content_Type="text/html; charset=utf-8"
        )


@dataclass(frozen=True)
class Redirect(Fault):
    """A redirect.

    Attributes:
        location: the target URL.
        status: 301, 302, 303, 307 or 308.
    """

    kind: ClassVar[str] = "redirect"
    location: str
    status: int = 302

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.status not in REDIRECTS:
            raise self.refused("status", f"must be one of {REDIRECTS}, not {self.status}")
        if not re.fullmatch(r"[!-~]+", self.location):
            raise self.refused("location", "must be a URL of printable ASCII")

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        return exchange.reply(self.status, {"Location": self.location})


@dataclass(frozen=True)
class Oversized(Fault):
    """A huge body of valid JSON, streamed without being held in memory.

    Attributes:
        size: bytes of the body after decompression.
        gzip: whether the body is sent compressed with gzip.
    """

    kind: ClassVar[str] = "oversized"
    size: int
    gzip: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.size < 4:
            raise self.refused("size", f"must be 4 bytes or more, not {self.size}")

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        response = exchange.reply(200, {"Content-Type": "application/json"})
        if not self.gzip:
            return replace(response, body=self._json(), length=self.size)
        response.headers["Content-Encoding"] = "gzip"
        return replace(response, body=_gzip(self._json()), length=None)

    def _json(self) -> Iterator[bytes]:
        yield b'["'
        remaining = self.size - 4
        piece = b"x" * _PIECE
        while remaining > 0:
            yield piece[:remaining]
            remaining -= _PIECE
        yield b'"]'


def _gzip(pieces: Iterator[bytes]) -> Iterator[bytes]:
    compressor = zlib.compressobj(9, wbits=31)
    for piece in pieces:
        yield compressor.compress(piece)
    yield compressor.flush()
