"""Slow, oversized and malformed requests: each is bounded and disturbs no other."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Delay, Status
from bigcommerce_sdk.sandbox.faults.rule import Rule
from bigcommerce_sdk.sandbox.receiving import MAX_BODY, MAX_HEAD
from bigcommerce_sdk.sandbox.tenants.journal import MAX_BYTES, Journal, Recorded
from bigcommerce_sdk.sandbox.workers import KEPT
from tests.sandbox.faults.test_faults import Entered
from tests.sandbox.wire import Raw, ask, connect, request

#: Connections that do nothing: many more than workers that are kept.
MANY = 60


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(admin=True) as running:
        yield running


def send(sandbox: Sandbox, *parts: bytes, end: bool = False) -> Raw:
    """Send bytes, end the sending side if asked, and read until the connection closes."""
    received = b""
    with connect(sandbox) as connection:
        try:
            for part in parts:
                connection.sendall(part)
            if end:
                connection.shutdown(socket.SHUT_WR)
            while part := connection.recv(65536):
                received += part
        except (BrokenPipeError, ConnectionResetError):
            return Raw(received, reset=True)
    return Raw(received, reset=False)


def head(sandbox: Sandbox, *headers: str, method: str = "POST", path: str = "/brands") -> bytes:
    lines = [
        f"{method} /stores/{sandbox.store_hash}/v2{path} HTTP/1.1",
        "Host: sandbox",
        f"X-Auth-Token: {sandbox.token}",
        "Content-Type: application/json",
        *headers,
    ]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def brands(sandbox: Sandbox) -> int:
    return len(sandbox.snapshot()["Brands"])


BODY = b'{"name": "Half"}'
BEGUN: dict[str, Callable[[Sandbox], bytes]] = {
    "nothing": lambda sandbox: b"",
    "a line": lambda sandbox: b"GET /",
    "headers": lambda sandbox: head(sandbox)[:-2],
    "a body": lambda sandbox: head(sandbox, "Content-Length: 100") + BODY,
    "a chunk": lambda sandbox: head(sandbox, "Transfer-Encoding: chunked") + b"10\r\n{",
    "an admin request": lambda sandbox: b"POST /sandbox/seed HTTP/1.1\r\n",
}


@pytest.mark.parametrize("begun", BEGUN)
def test_incomplete_requests_block_nothing(sandbox: Sandbox, begun: str) -> None:
    with ExitStack() as open_ones:
        slow = [open_ones.enter_context(connect(sandbox)) for _ in range(MANY)]
        for connection in slow:
            connection.sendall(BEGUN[begun](sandbox))
        assert ask(sandbox, "GET", "/time").status == 200
        assert admin(sandbox, "GET", "/faults").status_code == 200
        for connection in slow:  # trickle one more byte
            connection.sendall(b"x")
        assert ask(sandbox, "GET", "/time").status == 200
        assert brands(sandbox) == 3
    assert ask(sandbox, "GET", "/time").status == 200


def test_idle_connections_use_no_worker(sandbox: Sandbox) -> None:
    ask(sandbox, "GET", "/time")
    before = threading.active_count()
    with ExitStack() as open_ones:
        idle = [open_ones.enter_context(connect(sandbox)) for _ in range(MANY)]
        for connection in idle[::2]:  # and those that have been used before
            connection.sendall(request(sandbox, "GET", "/time", close=False))
            assert connection.recv(65536).startswith(b"HTTP/1.1 200")
        assert threading.active_count() <= before + KEPT
        assert ask(sandbox, "GET", "/time").status == 200


def test_workers_that_are_not_needed_end(sandbox: Sandbox) -> None:
    before = set(threading.enumerate())
    sandbox.faults.add(Delay(3600), times=None)
    with ExitStack() as open_ones:
        for _ in range(MANY):
            connection = open_ones.enter_context(connect(sandbox))
            connection.sendall(request(sandbox, "GET", "/time"))
        assert admin(sandbox, "DELETE", "/faults").status_code == 204
    started = [each for each in set(threading.enumerate()) - before if "sandbox" in each.name]
    until = time.monotonic() + 30
    while len(alive := [each for each in started if each.is_alive()]) > KEPT + 2:
        assert time.monotonic() < until
        alive[0].join(0.05)


def admin(sandbox: Sandbox, method: str, path: str, data: Any = None) -> requests.Response:
    url, token = f"{sandbox.base_url}/sandbox{path}", {"X-Auth-Token": sandbox.token}
    return requests.request(method, url, json=data, headers=token, timeout=30)


@pytest.mark.parametrize("end", ["admin", "python", "reset", "stop"])
def test_delays_block_nothing_and_end_with_their_fault(end: str) -> None:
    with ThreadPoolExecutor(MANY) as pool, Sandbox(admin=True) as sandbox:
        entered = Entered(sandbox)
        sandbox.faults.add(Delay(3600), path="/brands", times=None)
        slow = [pool.submit(ask, sandbox, "GET", "/brands") for _ in range(MANY)]
        assert entered.wait(30)
        assert ask(sandbox, "GET", "/time").status == 200
        assert admin(sandbox, "GET", "/faults").json()[0]["fault"] == "delay"
        if end == "admin":
            assert admin(sandbox, "DELETE", "/faults").status_code == 204
        elif end == "python":
            sandbox.faults.clear()
        elif end == "reset":
            sandbox.reset()
        else:
            sandbox.stop()
            return
        assert [each.result(30).status for each in slow] == [200] * MANY


@pytest.mark.parametrize("delay", [Delay(3600), Delay(trickle=3600, piece=1)], ids=repr)
def test_a_delay_that_fired_once_ends_too(sandbox: Sandbox, delay: Delay) -> None:
    entered = Entered(sandbox)
    sandbox.faults.add(delay)
    with ThreadPoolExecutor(1) as pool:
        slow = pool.submit(ask, sandbox, "GET", "/brands")
        assert entered.wait(30)
        assert sandbox.faults.pending == []
        sandbox.faults.clear()
        assert slow.result(30).whole


def test_a_delay_ends_when_the_client_disconnects(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered = Entered(sandbox)
    done = threading.Event()

    def add(*_: object) -> None:
        done.set()

    monkeypatch.setattr(sandbox._tenant.journal, "add", add)
    sandbox.faults.add(Delay(3600))
    with connect(sandbox) as connection:
        connection.sendall(request(sandbox, "POST", "/brands", {"name": "Left"}))
        assert entered.wait(30)
        assert not done.is_set()
    assert done.wait(30)
    assert brands(sandbox) == 4  # as a store that does not notice


LARGE = "x" * (MAX_HEAD + 1)


@pytest.mark.parametrize(
    ("parts", "status"),
    [
        ([b"GET /" + LARGE.encode() + b" HTTP/1.1\r\n\r\n"], 414),
        ([b"G" * 10 * MAX_HEAD], 414),
        ([b"GET / HTTP/1.1\r\nX: " + LARGE.encode() + b"\r\n\r\n"], 431),
        ([b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * MAX_HEAD + b"\r\n"], 431),
        ([b"GET / HTTP/1.1\r\n", b"X: " + b"y" * 10 * MAX_HEAD], 431),
        ([b"POST / HTTP/1.1\r\nContent-Length: %d\r\n\r\n" % (MAX_BODY + 1)], 413),
        ([b"POST / HTTP/1.1\r\nContent-Length: 4000000000\r\n\r\n{"], 413),
        (
            [
                b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
                b"%x\r\n" % (MAX_BODY + 1),
            ],
            413,
        ),
        (
            [
                b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n",
                *[b"100000\r\n" + b"x" * 0x100000 + b"\r\n"] * 11,
            ],
            413,
        ),
    ],
)
def test_too_large_requests_are_refused(sandbox: Sandbox, parts: list[bytes], status: int) -> None:
    raw = send(sandbox, *parts)
    assert (raw.status, raw.whole) == (status, True)
    assert raw.headers["connection"] == "close"
    assert f"may have at most {MAX_BODY if status == 413 else MAX_HEAD}" in raw.body.decode()


@pytest.mark.parametrize("size", [MAX_BODY + 1, 5 * MAX_BODY])
@pytest.mark.parametrize("chunked", [False, True])
def test_a_client_that_sends_too_much_reads_why(sandbox: Sandbox, size: int, chunked: bool) -> None:
    data: Any = b"x" * size
    sent = iter([data[: size // 2], data[size // 2 :]]) if chunked else data
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/brands"
    reply = requests.post(url, data=sent, headers={"X-Auth-Token": sandbox.token}, timeout=60)
    assert (reply.status_code, reply.json()[0]["status"]) == (413, 413)


def test_requests_up_to_the_limits_are_taken(sandbox: Sandbox) -> None:
    token = {"X-Auth-Token": sandbox.token, "Content-Type": "application/json"}
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/brands"
    for number, chunked in enumerate((False, True)):
        body = b'{"name": "b%d"}' % number
        body += b" " * (MAX_BODY - 100 - len(body))
        sent: Any = iter([body]) if chunked else body
        assert requests.post(url, data=sent, headers=token, timeout=60).status_code == 201
    long = {**token, "X-Long": "x" * (MAX_HEAD - 2000)}
    assert requests.get(url, headers=long, timeout=60).status_code == 200


LENGTHS = [
    *(
        "-1",
        "-0",
        "+5",
        "5_0",
        "0x10",
        "",
        "abc",
        "5.0",
        "5 5",
        "1e3",
        "5, 5",
        "5,6",
        "\xb2",
        "\xa05",
    ),
    *("99999999999999", "9" * 30, "9" * 5000, str(2**32 + 1), str(2**63), str(2**64)),
]


@pytest.mark.parametrize("length", LENGTHS)
def test_lengths_that_cannot_be(sandbox: Sandbox, length: str) -> None:
    raw = send(sandbox, head(sandbox, f"Content-Length: {length}") + BODY)
    assert (raw.status, raw.whole) == (400, True)
    assert brands(sandbox) == 3


CHUNKED = "Transfer-Encoding: chunked"


@pytest.mark.parametrize(
    "headers",
    [
        ["Content-Length: 16", "Content-Length: 3"],
        ["Content-Length: 16", "Content-Length: 16"],
        ["Content-Length: 16", CHUNKED],
        ["Content-Length : 16"],
        [" Content-Length: 16"],
        [": 16"],
        ["no colon"],
    ],
)
def test_ambiguous_headers_are_refused(sandbox: Sandbox, headers: list[str]) -> None:
    raw = send(sandbox, head(sandbox, *headers) + BODY, end=True)
    assert (raw.status, raw.whole) == (400, True)
    assert brands(sandbox) == 3


def test_a_continuation_line_must_follow_a_header(sandbox: Sandbox) -> None:
    raw = send(sandbox, b"GET / HTTP/1.1\r\n folded: x\r\n\r\n")
    assert (raw.status, raw.whole) == (400, True)


@pytest.mark.parametrize(
    "body",
    [
        b"zz\r\n" + BODY,
        b"-5\r\n" + BODY,
        b"+10\r\n" + BODY + b"\r\n0\r\n\r\n",
        b"0x10\r\n" + BODY + b"\r\n0\r\n\r\n",
        b"1_0\r\n" + BODY + b"\r\n0\r\n\r\n",
        b"\r\n" + BODY,
        b"; x\r\n" + BODY,
        b"10\n" + BODY + b"\n0\n\n",
        b"10\r\n" + BODY + b"XX0\r\n\r\n",
        b"f\r\n" + BODY + b"\r\n0\r\n\r\n",
        b"11\r\n" + BODY + b"\r\n0\r\n\r\n",
        b"f" * 17 + b"\r\n",
        b"1" * 5000,
        b"10;" + b"x" * 5000 + b"\r\n" + BODY + b"\r\n0\r\n\r\n",
    ],
)
def test_chunks_that_cannot_be(sandbox: Sandbox, body: bytes) -> None:
    raw = send(sandbox, head(sandbox, CHUNKED) + body, end=True)
    assert (raw.status, raw.whole) == (400, True)
    assert brands(sandbox) == 3
    assert ask(sandbox, "GET", "/time").status == 200


@given(st.data())
def test_chunks_in_any_division_are_one_body(data: st.DataObject) -> None:
    with Sandbox() as sandbox:
        cuts = sorted(data.draw(st.lists(st.integers(1, len(BODY) - 1), unique=True)))
        pieces = [BODY[a:b] for a, b in zip([0, *cuts], [*cuts, len(BODY)], strict=True)]
        extension = data.draw(st.sampled_from([b"", b";a=b", b" ;x"]))
        trailer = data.draw(st.sampled_from([b"", b"X-Sum: 1\r\n", b"A: b\r\nC: d\r\n"]))
        body = b"".join(b"%x%s\r\n%s\r\n" % (len(p), extension, p) for p in pieces)
        first = head(sandbox, CHUNKED) + body + b"0\r\n" + trailer + b"\r\n"
        raw = send(sandbox, first + request(sandbox, "GET", "/brands/count"))
        assert raw.status == 201
        assert raw.received.endswith(b'{"count": 4}')  # the next request is read where it begins


@pytest.mark.parametrize("kept", [0, 1, len(BODY) - 1])
@pytest.mark.parametrize("chunked", [False, True])
@pytest.mark.parametrize("end", [True, False])
def test_a_half_sent_body_creates_nothing(
    sandbox: Sandbox, kept: int, chunked: bool, end: bool
) -> None:
    begun = CHUNKED if chunked else f"Content-Length: {len(BODY)}"
    sent = head(sandbox, begun) + (b"10\r\n" if chunked else b"") + BODY[:kept]
    if end:
        raw = send(sandbox, sent, end=True)
        assert (raw.status, raw.whole) == (400, True)
    else:
        with connect(sandbox) as connection:
            connection.sendall(sent)
    assert ask(sandbox, "GET", "/time").status == 200
    assert brands(sandbox) == 3


@pytest.mark.parametrize(
    "line",
    [
        b"GET //[ HTTP/1.1",
        b"GET",
        b"GET /",
        b"GET / HTTP/x",
        b"get / HTTP/1.1",
        b"\x16\x03\x01",
        b"",
    ],
)
def test_lines_that_are_no_requests(sandbox: Sandbox, line: bytes) -> None:
    raw = send(sandbox, line + b"\r\n\r\n", end=True)
    assert raw.received == b"" or raw.status in (400, 404)
    assert ask(sandbox, "GET", "/time").status == 200


PATTERNS = ["*a" * 25 + "b", "/" + "*" * 5000 + "x", "*a*b*c" * 500, "*" * 100_000, "/*" * 20_000]


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern[:6])
def test_a_pattern_with_many_asterisks_does_not_hang(sandbox: Sandbox, pattern: str) -> None:
    assert admin(sandbox, "POST", "/faults", fault(pattern)).status_code == 201
    path = "/brands/" + "a" * 20_000
    assert ask(sandbox, "GET", path).status in (404, 418)


def fault(path: str) -> dict[str, Any]:
    return {"fault": "status", "status": 418, "path": path, "times": None}


@given(
    st.text("ab*", max_size=8).map(lambda text: "/" + text),
    st.text("ab\n", max_size=8).map(lambda text: "/" + text),
)
def test_a_pattern_matches_as_its_regular_expression(pattern: str, path: str) -> None:
    import re

    wanted = ".*".join(map(re.escape, pattern.split("*")))
    rule = Rule(Status(503), path=pattern)
    assert rule.matches("GET", path) == bool(re.fullmatch(wanted, path, re.DOTALL))


# --- the journal


def post(sandbox: Sandbox, data: Any, **headers: str) -> int:
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/brands"
    headers = {"X-Auth-Token": sandbox.token, "Content-Type": "application/json", **headers}
    return requests.post(url, data=data, headers=headers, timeout=30).status_code


def test_bodies_are_recorded_whole_or_not_at_all(sandbox: Sandbox) -> None:
    large = list(range(100_000))
    assert post(sandbox, json.dumps(large)) == 400
    assert post(sandbox, b"{") == 400
    assert post(sandbox, b'{"name": "x"}', **{"X-Auth-Token": "wrong"}) == 401
    assert post(sandbox, b'{"name": "x"}', **{"Content-Type": "text/plain"}) == 415
    assert post(sandbox, b'{"name": "x"}') == 201
    found = [(each.status, each.body) for each in sandbox.requests]
    assert found == [
        *[(400, large), (400, None)],
        *[(401, None), (415, None), (201, {"name": "x"})],
    ]


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))), st.integers(1, 9))
def test_the_journal_keeps_the_latest_requests(sizes: list[tuple[int, int]], most: int) -> None:
    journal = Journal(requests=most, size=100)
    added: list[Recorded] = []
    for number, (path, body) in enumerate(sizes):
        request = Recorded("GET", "p" * path, {}, None, number)
        journal.add(request, b"1" * body)
        added.append(request._replace(body=int("1" * body) if body else None, id=number + 1))
    kept = journal.requests
    assert kept == added[len(added) - len(kept) :]
    taken = [sum(each) for each in sizes][len(added) - len(kept) :]
    assert len(kept) <= most
    assert sum(taken) <= 100
    if len(kept) < min(most, len(added)):
        assert sum(taken) + sum(sizes[len(added) - len(kept) - 1]) > 100


def test_large_requests_do_not_accumulate(sandbox: Sandbox) -> None:
    body = json.dumps({"name": ["x" * 5_000_000]})
    for _ in range(5):
        for token in ("wrong", sandbox.token):
            assert post(sandbox, body, **{"X-Auth-Token": token}) in (400, 401)
    kept = [each for each in sandbox.requests if each.body]
    assert [each.status for each in kept] == [400] * 3
    assert sum(len(content) for _, content, _ in sandbox._tenant.journal._entries) <= MAX_BYTES
