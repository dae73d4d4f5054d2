"""Fuzz targets: functions of bytes that must not raise.

Each knows inputs to begin with, which get far into the code. ``python -m tests.fuzz`` lets a fuzzer
change them for as long as one likes; ``test_targets`` tries some in every run of the suite.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from bigcommerce_sdk import facts, signing
from bigcommerce_sdk.codecs.dates import parse_datetime
from bigcommerce_sdk.exception import CallException, SignatureException
from bigcommerce_sdk.http.protocol import parse_reply, read_errors
from bigcommerce_sdk.http.ratelimit import UNKNOWN, reported, reserved
from bigcommerce_sdk.messages import Headers, Request, Response
from bigcommerce_sdk.quota import RateLimit, read_rate_limit
from generator.loader import load
from generator.problems import Problems
from generator.source import read_text
from tests.runtime.signing.kinds import CLIENT, KINDS, NOW, SECRET

SCHEMA = Path(__file__).parents[2] / "schema" / "v2"
REQUEST = Request("GET", "https://api.example/stores/ab/v2/products", {})


class Target(NamedTuple):
    """One thing to fuzz.

    Attributes:
        run: takes bytes, and returns.
        seeds: inputs to begin with.
    """

    run: Callable[[bytes], None]
    seeds: tuple[bytes, ...]


def replies(data: bytes) -> None:
    """A status, a line of text for every header that is read, and a body."""
    status = 200 + (data[0] if data else 0) * 2
    line, _, body = data[1:].partition(b"\n")
    text = line.decode("latin-1")
    headers = Headers(dict.fromkeys((*facts.HEADERS.values(), "Retry-After", "Location"), text))
    assert headers[facts.HEADERS["request_id"].upper()] == text
    response = Response(status, headers, body)
    assert all(isinstance(error, dict) for error in read_errors(response))
    _check_quota(read_rate_limit(headers))
    try:
        parse_reply(REQUEST, response)
    except CallException as error:
        assert len(str(error)) < 5000
        assert isinstance(repr(error), str)


def _check_quota(told: RateLimit) -> None:
    for refused in (False, True):
        window, wait = reserved(reported(UNKNOWN, told, 1000.0, refused), 1000.0)
        assert wait >= 0
        assert window.left is None or window.left >= 0
    assert told.wait_seconds is None or told.wait_seconds >= 0


def tokens(data: bytes) -> None:
    """A token, shown to every verifier: none trusts what was not signed with the secret."""
    text = data.decode("latin-1")
    for name, kind in KINDS.items():
        try:
            kind.verify(text, SECRET, CLIENT, NOW)
        except SignatureException:
            continue
        assert text in _GENUINE[name], "a token was trusted that nobody signed"


def webhooks(data: bytes) -> None:
    """Three headers and a body without a valid signature."""
    *values, body = (data.split(b"\n", 3) + [b""] * 3)[:4]
    names = ("webhook-id", "webhook-timestamp", "webhook-signature")
    headers = {name: text.decode("latin-1") for name, text in zip(names, values, strict=True)}
    try:
        signing.verify_webhook(body, headers, SECRET, now=NOW)
    except SignatureException:
        return
    assert (headers, body) == (_WEBHOOK, b"{}"), "a webhook was trusted that nobody signed"


def moments(data: bytes) -> None:
    """A date in some spelling, or an object that says one."""
    text = data.decode("utf-8", "replace")
    for wire in (text, {"date": text, "timezone": text}, {"date": text, "timezone": "CET"}):
        try:
            found = parse_datetime(wire)
        except ValueError:
            continue
        assert found is None or found.utcoffset() is not None


def schema(data: bytes) -> None:
    """A file of a schema: read, or refused with a line that is in it."""
    problems = Problems()
    content = data.decode("utf-8", "replace")
    node = read_text(content, "file.yaml", problems)
    assert node is not None or problems.found
    # a file ends in a line, and YAML counts more characters as ends of lines than most
    lines = len(content.splitlines()) + content.count("\r") + 2
    assert all(1 <= problem.position.line <= lines for problem in problems.found)
    if node is not None:
        _check_language(content)


def _check_language(content: str) -> None:
    """The same through the tables of the language."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        Path(folder, "file.yaml").write_bytes(content.encode())
        load([Path(folder)], Problems())


_GENUINE = {name: {kind.make()} for name, kind in KINDS.items()}
_WEBHOOK = signing.sign_webhook(b"{}", SECRET, message_id="m1", now=NOW)

_BODIES = (
    b"\x00\n[]",
    b'\x000\n{"id": 1}',
    b'\x004.5, 9\n\xef\xbb\xbf[{"a": [1e999, -0, null]}]',
    b'\x66Wed, 21 Oct 2015 07:28:00 GMT\n[{"status": 404, "message": "x", "details": {"a": 1}}]',
    b'\x72-1\n{"errors": [{"title": "x"}, 5, null]}',
    b"\x96//[::1\n<html>",
)
_WEBHOOKS = (
    "\n".join([*(_WEBHOOK[name] for name in sorted(_WEBHOOK)), "{}"]).encode(),
    f"m1\n{NOW}\nv1,AAAA v1,BBBB v2,\n{{}}".encode(),
)
_DATES = (b"Wed, 21 Oct 2015 07:28:00 +0000", b"2015-10-21T07:28:00+0000", b"1445412480", b"0",
          b"2015-10-21 07:28:00.000000", b"Europe/Berlin", b"../../etc/passwd")  # fmt: skip

#: By name.
TARGETS = {
    "replies": Target(replies, _BODIES),
    "tokens": Target(tokens, tuple(t.encode() for known in _GENUINE.values() for t in known)),
    "webhooks": Target(webhooks, _WEBHOOKS),
    "moments": Target(moments, (*_DATES, json.dumps({"date": "0"}).encode())),
    "schema": Target(
        schema,
        tuple((SCHEMA / name).read_bytes() for name in ("brands.yaml", "time.yaml", "api.yaml")),
    ),
}
