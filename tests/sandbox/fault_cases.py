"""Every fault: in Python, as JSON, and its effect on ``/brands``."""

from __future__ import annotations

import gzip
import json
import math
import zlib
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest

from bigcommerce_sdk.sandbox.faults import (
    BetweenPages,
    Bom,
    CapsLimit,
    Delay,
    Empty,
    Fault,
    Html,
    IgnoresPage,
    InvalidJson,
    NotANumber,
    Oversized,
    Redirect,
    Reset,
    Status,
    Truncated,
    TruncatedGzip,
    WrongCharset,
)
from tests.sandbox.wire import Raw

NAMES = ["Northlight", "Clay & Kiln", "Fieldnote"]
ELSEWHERE = "http://127.0.0.2:9/stores/x/v2/brands"


class Case(NamedTuple):
    """One fault and its check. ``query`` is sent along; ``cut`` connections are not reused."""

    fault: Fault
    data: dict[str, Any]
    proves: Callable[[Raw], object]
    query: str = ""
    cut: bool = False


def ids(raw: Raw) -> list[int]:
    assert (raw.status, raw.whole) == (200, True)
    return [row["id"] for row in json.loads(raw.body)]


def is_status(raw: Raw) -> None:
    assert (raw.status, raw.whole, raw.headers["retry-after"]) == (503, True, "1")
    assert raw.headers["content-type"] == "application/json"
    assert json.loads(raw.body) == [{"status": 503}]


def is_bare_status(raw: Raw) -> None:
    assert (raw.status, raw.body, raw.headers["content-length"]) == (207, b"", "0")


def is_html(raw: Raw) -> None:
    assert (raw.status, raw.whole) == (200, True)
    assert raw.headers["content-type"] == "text/html; charset=utf-8"
    assert b"<title>" in raw.body


def is_redirect(raw: Raw) -> None:
    assert (raw.status, raw.headers["location"], raw.body) == (307, ELSEWHERE, b"")


def is_oversized(raw: Raw) -> None:
    assert (raw.status, raw.whole, len(raw.body)) == (200, True, 200_000)
    assert len(json.loads(raw.body)[0]) == 199_996


def is_bomb(raw: Raw) -> None:
    assert (raw.headers["content-encoding"], len(raw.body) < 30_000) == ("gzip", True)
    assert raw.headers["transfer-encoding"] == "chunked"
    packed, rest = b"", raw.body
    while rest:
        size, _, rest = rest.partition(b"\r\n")
        packed, rest = packed + rest[: int(size, 16)], rest[int(size, 16) + 2 :]
    assert len(json.loads(gzip.decompress(packed))[0]) == 9_999_996


def is_empty(raw: Raw) -> None:
    assert (raw.status, raw.body, raw.headers["content-length"]) == (200, b"", "0")


def is_truncated(raw: Raw) -> None:
    assert (raw.status, raw.reset, len(raw.body)) == (200, False, 10)
    assert int(raw.headers["content-length"]) > 10


def is_truncated_gzip(raw: Raw) -> None:
    assert (raw.whole, raw.headers["content-encoding"]) == (True, "gzip")
    reader = zlib.decompressobj(wbits=31)
    reader.decompress(raw.body)
    assert not reader.eof


def is_invalid_json(raw: Raw) -> None:
    assert raw.whole
    with pytest.raises(json.JSONDecodeError):
        json.loads(raw.body)
    assert len(json.loads(raw.body + b"]")) == 3


def is_nan(raw: Raw) -> None:
    assert raw.whole
    assert b'"id": NaN' in raw.body
    assert all(math.isnan(each["id"]) for each in json.loads(raw.body))


def is_utf_16(raw: Raw) -> None:
    assert (raw.whole, raw.headers["content-type"]) == (True, "application/json; charset=utf-8")
    assert len(json.loads(raw.body.decode("utf-16"))) == 3
    with pytest.raises(UnicodeDecodeError):
        raw.body.decode("utf-8")


def has_bom(raw: Raw) -> None:
    assert raw.whole
    assert raw.body.startswith(b"\xef\xbb\xbf[")
    assert len(json.loads(raw.body.decode("utf-8-sig"))) == 3


def is_reset(raw: Raw) -> None:
    assert raw == Raw(b"", reset=True)


def has_rows(*wanted: int) -> Callable[[Raw], None]:
    def check(raw: Raw) -> None:
        assert ids(raw) == list(wanted)

    return check


CASES = [
    Case(
        Status(503, [{"status": 503}], {"Retry-After": "1"}),
        {
            "fault": "status",
            "status": 503,
            "body": [{"status": 503}],
            "headers": {"Retry-After": "1"},
        },
        is_status,
    ),
    Case(Status(207), {"fault": "status", "status": 207}, is_bare_status),
    Case(Html(), {"fault": "html"}, is_html),
    Case(
        Redirect(ELSEWHERE, 307),
        {"fault": "redirect", "location": ELSEWHERE, "status": 307},
        is_redirect,
    ),
    Case(Oversized(200_000), {"fault": "oversized", "size": 200_000}, is_oversized),
    Case(Oversized(10**7, gzip=True), {"fault": "oversized", "size": 10**7, "gzip": True}, is_bomb),
    Case(Empty(), {"fault": "empty"}, is_empty),
    Case(Truncated(keep=10), {"fault": "truncated", "keep": 10}, is_truncated, cut=True),
    Case(TruncatedGzip(), {"fault": "truncated_gzip"}, is_truncated_gzip),
    Case(InvalidJson(), {"fault": "invalid_json"}, is_invalid_json),
    Case(NotANumber(), {"fault": "nan"}, is_nan),
    Case(WrongCharset(), {"fault": "wrong_charset"}, is_utf_16),
    Case(Bom(), {"fault": "bom"}, has_bom),
    Case(Reset(), {"fault": "reset"}, is_reset, cut=True),
    Case(Reset(after_commit=True), {"fault": "reset", "after_commit": True}, is_reset, cut=True),
    Case(Delay(0.001), {"fault": "delay", "seconds": 0.001}, has_rows(1, 2, 3)),
    Case(IgnoresPage(), {"fault": "ignores_page"}, has_rows(1, 2), "?page=2&limit=2"),
    Case(
        IgnoresPage(min_id=True),
        {"fault": "ignores_page", "min_id": True},
        has_rows(1, 2, 3),
        "?page=7&min_id=3",
    ),
    Case(CapsLimit(1), {"fault": "caps_limit", "limit": 1}, has_rows(2), "?page=2&limit=250"),
    Case(
        BetweenPages(delete=[("Brands", 1)], insert=[("Brands", {"id": 9, "name": "New"})]),
        {
            "fault": "between_pages",
            "delete": [["Brands", 1]],
            "insert": [["Brands", {"id": 9, "name": "New"}]],
        },
        has_rows(1, 2, 3),
    ),
]
