"""Faults that do what was asked and spoil the body of the reply. A reply without a body gets one,
and with it the status 200."""

from __future__ import annotations

import codecs
import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from bigcommerce_sdk.json_types import Json
from bigcommerce_sdk.sandbox.faults.fault import Exchange, Fault
from bigcommerce_sdk.sandbox.wire import Sent

_JSON_TYPE = "application/json; charset=utf-8"


@dataclass(frozen=True)
class Empty(Fault):
    """No body, though the status promises one.

    Attributes:
        status: the status.
    """

    kind: ClassVar[str] = "empty"
    status: int = 200

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 200 <= self.status <= 599:
            raise self.refused("status", f"must be from 200 to 599, not {self.status}")

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        return replace(answer(), status=self.status, body=(), length=0)


@dataclass(frozen=True)
class Truncated(Fault):
    """Fewer bytes than the reply declares, then the connection closes. A reply without a body is
    not sent at all.

    Attributes:
        keep: bytes of the body that are sent; half of it when left out.
    """

    kind: ClassVar[str] = "truncated"
    keep: int | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.keep is not None and self.keep < 0:
            raise self.refused("keep", f"must be 0 or more, not {self.keep}")

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        sent = answer()
        content = sent.content
        # Never the whole: then nothing would be missing.
        half = len(content) // 2
        keep = half if self.keep is None else min(self.keep, len(content) - 1)
        if not content:
            return replace(sent, status=0, end="close")
        return replace(sent, body=(content[:keep],), length=len(content), end="close")


@dataclass(frozen=True)
class TruncatedGzip(Fault):
    """A compressed body that breaks off, in a reply that is complete as far as HTTP goes."""

    kind: ClassVar[str] = "truncated_gzip"

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        sent = answer()
        packed = gzip.compress(sent.content or b"[]", mtime=0)
        return sent.with_content(
            packed[: len(packed) // 2], Content_Encoding="gzip", Content_Type="application/json"
        )


@dataclass(frozen=True)
class InvalidJson(Fault):
    """The JSON lacks its last bracket."""

    kind: ClassVar[str] = "invalid_json"

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        sent = answer()
        return sent.with_content(sent.content[:-1] or b"[", Content_Type="application/json")


@dataclass(frozen=True)
class NotANumber(Fault):
    """``NaN`` as the value of a field, which JSON does not have.

    Attributes:
        field: the field; it is added where there is none.
    """

    kind: ClassVar[str] = "nan"
    field: str = "id"

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        sent = answer()
        try:
            data: Json = json.loads(sent.content or b"[{}]")
        except ValueError:  # a fault ordered later spoilt it already
            data = {}
        records: list[Any] = data if isinstance(data, list) else [data]
        for record in records:
            if isinstance(record, dict):
                record[self.field] = float("nan")
        content = json.dumps(data, ensure_ascii=False).encode()
        return sent.with_content(content, Content_Type="application/json")


@dataclass(frozen=True)
class WrongCharset(Fault):
    """Text in another encoding than UTF-8, which the header claims.

    Attributes:
        charset: the encoding. ``latin-1`` differs only where there are letters beyond ASCII.
    """

    kind: ClassVar[str] = "wrong_charset"
    charset: str = "utf-16"

    def __post_init__(self) -> None:
        super().__post_init__()
        try:
            "".encode(self.charset)
        except LookupError:
            raise self.refused(
                "charset", f"must be one that Python knows, not {self.charset!r}"
            ) from None

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        sent = answer()
        text = (sent.content or b"[]").decode(errors="replace")
        return sent.with_content(text.encode(self.charset, "replace"), Content_Type=_JSON_TYPE)


@dataclass(frozen=True)
class Bom(Fault):
    """A byte order mark before the JSON."""

    kind: ClassVar[str] = "bom"

    def around(self, exchange: Exchange, answer: Callable[[], Sent]) -> Sent:
        sent = answer()
        content = codecs.BOM_UTF8 + (sent.content or b"[]")
        return sent.with_content(content, Content_Type=_JSON_TYPE)
