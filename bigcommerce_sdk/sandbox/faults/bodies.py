"""Faults that execute the request and damage the response body.

A response without a body gets one, and with it the status 200.
"""

from __future__ import annotations

import codecs
import gzip
import json
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from bigcommerce_sdk.json.types import Json
from bigcommerce_sdk.sandbox.faults.fault import Answer, Exchange, Fault
from bigcommerce_sdk.sandbox.wire import WireResponse

_JSON_TYPE = "application/json; charset=utf-8"


@dataclass(frozen=True)
class Empty(Fault):
    """An empty body under a status that has one.

    Attributes:
        status: the status.
    """

    kind: ClassVar[str] = "empty"
    status: int = 200

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 200 <= self.status <= 599:
            raise self.refused("status", f"must be from 200 to 599, not {self.status}")

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        return replace(answer(), status=self.status, body=(), length=0)


@dataclass(frozen=True)
class Truncated(Fault):
    """A body cut before its declared length: the connection closes early.

    A response without a body is not sent at all.

    Attributes:
        keep: bytes of the body to send; ``None`` for half of it.
    """

    kind: ClassVar[str] = "truncated"
    keep: int | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.keep is not None and self.keep < 0:
            raise self.refused("keep", f"must be 0 or more, not {self.keep}")

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        response = answer()
        content = response.content
        # at most all but one byte, or nothing would be missing
        half = len(content) // 2
        keep = half if self.keep is None else min(self.keep, len(content) - 1)
        if not content:
            return replace(response, status=0, end="close")
        return replace(response, body=(content[:keep],), length=len(content), end="close")


@dataclass(frozen=True)
class TruncatedGzip(Fault):
    """A truncated gzip stream in a response that is complete HTTP."""

    kind: ClassVar[str] = "truncated_gzip"

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        response = answer()
        packed = gzip.compress(response.content or b"[]", mtime=0)
        return response.with_content(
            packed[: len(packed) // 2], Content_Encoding="gzip", Content_Type="application/json"
        )


@dataclass(frozen=True)
class InvalidJson(Fault):
    """JSON without its last bracket."""

    kind: ClassVar[str] = "invalid_json"

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        response = answer()
        return response.with_content(response.content[:-1] or b"[", Content_Type="application/json")


@dataclass(frozen=True)
class NotANumber(Fault):
    """``NaN``, which JSON lacks, as the value of a field.

    Attributes:
        field: the field; added to records that lack it.
    """

    kind: ClassVar[str] = "nan"
    field: str = "id"

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        response = answer()
        try:
            data: Json = json.loads(response.content or b"[{}]")
        except ValueError:  # damaged by a fault that was planned later
            data = {}
        records: list[Any] = data if isinstance(data, list) else [data]
        for record in records:
            if isinstance(record, dict):
                record[self.field] = float("nan")
        content = json.dumps(data, ensure_ascii=False).encode()
        return response.with_content(content, Content_Type="application/json")


@dataclass(frozen=True)
class WrongCharset(Fault):
    """A body in an encoding other than UTF-8, which the header declares.

    Attributes:
        charset: the encoding. ``latin-1`` differs only for characters beyond ASCII.
    """

    kind: ClassVar[str] = "wrong_charset"
    charset: str = "utf-16"

    def __post_init__(self) -> None:
        super().__post_init__()
        try:
            "".encode(self.charset)
        except LookupError:
            raise self.refused(
                "charset", f"must be an encoding that Python has, not {self.charset!r}"
            ) from None

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        response = answer()
        text = (response.content or b"[]").decode(errors="replace")
        return response.with_content(text.encode(self.charset, "replace"), Content_Type=_JSON_TYPE)


@dataclass(frozen=True)
class Bom(Fault):
    """A byte order mark before the JSON."""

    kind: ClassVar[str] = "bom"

    def apply(self, exchange: Exchange, answer: Answer) -> WireResponse:
        response = answer()
        content = codecs.BOM_UTF8 + (response.content or b"[]")
        return response.with_content(content, Content_Type=_JSON_TYPE)
