"""Faults that answer something else."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar

from bigcommerce_sdk.sandbox.faults.fault import Exchange, Fault
from bigcommerce_sdk.sandbox.wire import BODYLESS, Sent

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
        headers: further headers. They win over those that the reply would have.
        after_commit: whether what was asked is done all the same, as behind a gateway that lost
            patience.
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
            raise self.refused("body", f"cannot go with the status {self.status}")
        if not isinstance(self.headers, Mapping):
            raise self.refused("headers", "must be an object of names and texts")
        for name, value in self.headers.items():
            if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
                raise self.refused("headers", f"cannot have the name {name!r}")
            if not isinstance(value, str) or not _PRINTABLE.fullmatch(value):
                raise self.refused("headers", f"cannot have this value for {name!r}")
        try:
            json.dumps(self.body)
        except (TypeError, ValueError):
            raise self.refused("body", "must be made of JSON values") from None

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        if self.after_commit:
            answer()
        sent = exchange.reply(self.status, self.headers)
        if self.body is None:
            return sent
        content = json.dumps(self.body, ensure_ascii=False).encode()
        if "Content-Type" not in sent.headers:
            sent.headers["Content-Type"] = "application/json"
        return replace(sent, body=(content,), length=len(content))


@dataclass(frozen=True)
class Html(Fault):
    """A page of HTML, as a proxy in front of the store would answer.

    Attributes:
        html: the page.
        status: its status.
        after_commit: whether what was asked is done all the same.
    """

    kind: ClassVar[str] = "html"
    html: str = "<!doctype html><title>Please wait</title><p>The store is being prepared.</p>"
    status: int = 200
    after_commit: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 200 <= self.status <= 599 or self.status in BODYLESS:
            raise self.refused("status", f"must be one that has a body, not {self.status}")

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        if self.after_commit:
            answer()
        content = self.html.encode()
        return exchange.reply(self.status).with_content(
            content, Content_Type="text/html; charset=utf-8"
        )


@dataclass(frozen=True)
class Redirect(Fault):
    """Sends the caller elsewhere.

    Attributes:
        location: where to.
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
            raise self.refused("location", "must be an address of printable ASCII")

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        return exchange.reply(self.status, {"Location": self.location})


@dataclass(frozen=True)
class Oversized(Fault):
    """A body of valid JSON that is far too large. It is made while it is sent, never held whole.

    Attributes:
        size: bytes that the caller gets to hold.
        gzip: whether they come compressed, as few bytes.
    """

    kind: ClassVar[str] = "oversized"
    size: int
    gzip: bool = False

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.size < 4:
            raise self.refused("size", f"must be 4 bytes or more, not {self.size}")

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        sent = exchange.reply(200, {"Content-Type": "application/json"})
        if not self.gzip:
            return replace(sent, body=self._json(), length=self.size)
        sent.headers["Content-Encoding"] = "gzip"
        return replace(sent, body=_gzip(self._json()), length=None)

    def _json(self) -> Iterator[bytes]:
        yield b'["'
        left = self.size - 4
        piece = b"x" * _PIECE
        while left > 0:
            yield piece[:left]
            left -= _PIECE
        yield b'"]'


def _gzip(pieces: Iterator[bytes]) -> Iterator[bytes]:
    compressor = zlib.compressobj(9, wbits=31)
    for piece in pieces:
        yield compressor.compress(piece)
    yield compressor.flush()
