"""Replies that are too large, packed or not, are read no further than shows it."""

from __future__ import annotations

import gzip

import pytest

from bigcommerce_sdk.exception import (
    CallException,
    EmptyReplyException,
    ResponseTooLargeException,
)
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Oversized, Status
from tests.clock import FakeClock
from tests.runtime.blocking import Make, for_each
from tests.runtime.loopback import Loopback, Reply

LIMIT = 100_000


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
@for_each
def test_a_response_above_the_limit_is_not_retried(
    make: Make, sandbox: Sandbox, packed: bool
) -> None:
    clock = FakeClock()
    sandbox.faults.add(Oversized(10**9, gzip=packed), times=None)
    with sandbox.api(transport=make(max_bytes=LIMIT), clock=clock) as api:
        with pytest.raises(ResponseTooLargeException, match="larger than 100000 bytes") as caught:
            api.Brands.all()
        assert (caught.value.attempts, clock.slept) == (1, [])
        with pytest.raises(ResponseTooLargeException, match="change may have been applied"):
            api.Brands.create(name="Mug & Co")
        sandbox.faults.clear()
        assert api.Brands.all()  # on a new connection: the rest of the other was never read


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
@pytest.mark.parametrize(("over", "fits"), [(0, True), (1, False)])
@for_each
def test_the_limit_is_exact(
    make: Make, server: Loopback, packed: bool, over: int, fits: bool
) -> None:
    text = b'"' + b"x" * (LIMIT - 2 + over) + b'"'
    headers = {"Content-Encoding": "gzip"} if packed else {}
    server.answers(Reply(content=gzip.compress(text) if packed else text, headers=headers))
    with server.api(transport=make(max_bytes=LIMIT)) as api:
        if fits:
            assert len(api.connection.get("time")) == LIMIT - 2
        else:
            with pytest.raises(ResponseTooLargeException):
                api.connection.get("time")


@for_each
def test_an_error_with_a_long_body_is_shortened(make: Make, sandbox: Sandbox) -> None:
    sandbox.faults.add(Status(400, [{"status": 400, "message": "no " * 100_000}]))
    with (
        sandbox.api(transport=make()) as api,
        pytest.raises(CallException, match=": no no") as caught,
    ):
        api.Brands.all()
    assert len(str(caught.value)) < 1_000


@pytest.mark.parametrize("kept", [0, 1, 9, 10, 15, 19])
@for_each
def test_gzip_that_breaks_off_is_never_an_empty_list(
    make: Make, server: Loopback, kept: int
) -> None:
    whole = gzip.compress(b'[{"id": 1}, {"id": 2}]', mtime=0)
    server.answers(Reply(content=whole[:kept], headers={"Content-Encoding": "gzip"}))
    with server.api(transport=make()) as api, pytest.raises(CallException):
        api.Brands.all()


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
@for_each
def test_an_empty_body_is_no_list_packed_or_not(
    make: Make, server: Loopback, encoding: str
) -> None:
    body = gzip.compress(b"") if encoding == "gzip" else b""
    server.answers(Reply(content=body, headers={"Content-Encoding": encoding}))
    with server.api(transport=make()) as api, pytest.raises(EmptyReplyException):
        api.Brands.all()
