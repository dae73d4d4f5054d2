"""Programs with the client for asyncio end without a warning, a task or a socket.

Each runs in development mode, where every warning is an error and an open socket a warning.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.runtime.loopback import STORE, TOKEN, Loopback, Reply, serving
from tests.runtime.looping import LOOPS

ROOT = Path(__file__).resolve().parents[3]
#: Seconds after which something hangs: the servers answer after 30.
SOON = 25

_HEAD = f"""
import asyncio, gc, os, signal, sys
from bigcommerce_sdk import AsyncBigcommerceApi
LOOP = None
LOOP_NAME, *SERVERS = sys.argv[1:]
if LOOP_NAME == "uvloop":
    import uvloop
    LOOP = uvloop.new_event_loop
def client():
    return AsyncBigcommerceApi(None, {STORE!r}, {TOKEN!r}, SERVERS[0], max_retries=0, timeout=25)
def run(main):
    with asyncio.Runner(loop_factory=LOOP) as runner:
        runner.get_loop().slow_callback_duration = 60  # this machine may be slow
        return runner.run(main)
def check(name):
    gc.collect()
    for fd in os.listdir("/proc/self/fd"):
        try:
            assert not os.readlink("/proc/self/fd/" + fd).startswith("socket"), name
        except FileNotFoundError:
            pass
    assert asyncio._get_running_loop() is None
    SERVERS.pop(0)
"""
#: Ways to leave a program; the first page has rows, and no other request is answered.
PROGRAMS = {
    "closed": """
async def main():
    async with client() as api:
        async for coupon in api.Coupons.iterall(page_size=50):
            break
run(main())
""",
    "not closed": """
async def main():
    api = client()
    async for coupon in api.Coupons.iterall(page_size=50, concurrency=4):
        break
run(main())
""",
    "not closed, and kept": """
api = client()
async def main():
    global kept
    kept = aiter(api.Coupons.iterall(page_size=50, concurrency=4))
    await anext(kept)
run(main())
""",
    "not closed, with tasks": """
api = client()
async def main():
    await api.Coupons.all()
    global kept
    kept = [asyncio.create_task(api.Coupons.get(n)) for n in range(3)]
    await asyncio.sleep(0.05)
run(main())
assert all(task.cancelled() for task in kept)
""",
    "a walk that is kept by a client that is closed": """
async def main():
    async with client() as api:
        global kept
        kept = aiter(api.Coupons.iterall(page_size=50, concurrency=4))
        await anext(kept)
run(main())
""",
    "interrupted": """
async def main():
    async with client() as api:
        loop = asyncio.get_running_loop()
        loop.call_later(0.2, os.kill, os.getpid(), signal.SIGINT)
        async for coupon in api.Coupons.iterall(page_size=50, concurrency=4):
            pass
try:
    run(main())
except KeyboardInterrupt:
    pass
else:
    raise AssertionError
""",
    "an error": """
async def main():
    async with client() as api:
        async for coupon in api.parallel(lambda row: row.refresh(), api.Coupons.iterall()):
            pass
try:
    run(asyncio.wait_for(main(), 0.3))
except TimeoutError:
    pass
else:
    raise AssertionError
""",
    "several loops": """
api = client()
async def main():
    task = asyncio.create_task(api.Coupons.all())
    await asyncio.sleep(0.05)
for _ in range(3):
    run(main())
run(api.aclose())
""",
    "nothing called": """
api = client()
async def main():
    api.Coupons.iterall()
    async with client(), client():
        pass
run(main())
""",
}


@pytest.fixture
def stuck() -> Iterator[list[Loopback]]:
    """Servers that answer the first request only, one for each program."""
    hold = threading.Event()
    with ExitStack() as running:
        servers = [running.enter_context(serving()) for _ in PROGRAMS]
        for server in servers:
            server.answers([{"id": n} for n in range(1, 51)], *[Reply(hold=hold)] * 30)
        yield servers
        hold.set()


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="counts descriptors")
@pytest.mark.parametrize("loop", LOOPS)
def test_programs_end_without_a_warning(stuck: list[Loopback], loop: str) -> None:
    program = _HEAD + "".join(f"{text}\ncheck({name!r})\n" for name, text in PROGRAMS.items())
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", program, loop, *[s.url for s in stuck]],
        cwd=ROOT, capture_output=True, text=True, timeout=SOON,
    )  # fmt: skip
    assert done.stderr + done.stdout == ""
    assert done.returncode == 0
