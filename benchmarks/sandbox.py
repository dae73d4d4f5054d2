"""The embedded store: small sequential requests on a few connections."""

from __future__ import annotations

import multiprocessing
import os
import socket
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection
from typing import NamedTuple

from benchmarks.measuring import interleaved, seconds
from bigcommerce_sdk.sandbox import Sandbox

REQUESTS = 3_000
CONNECTIONS = 4


def figures(runs: int) -> dict[str, float]:
    """Requests per second."""
    with running() as target:
        times = interleaved({"small": partial(small_gets, target)}, runs)
    return {"sandbox": REQUESTS / seconds(times, "small")}


class Target(NamedTuple):
    """The address of the store, and the bytes of a request to it."""

    address: tuple[str, int]
    request: bytes


@contextmanager
def running() -> Generator[Target]:
    """Run a store in a separate process, on one processor if the system supports that."""
    ours, theirs = multiprocessing.Pipe()
    process = multiprocessing.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    try:
        yield ours.recv()
    finally:
        process.terminate()
        process.join()


def _serve(pipe: Connection) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with Sandbox() as sandbox:
        host, _, port = sandbox.base_url.removeprefix("http://").partition(":")
        lines = [
            f"GET /stores/{sandbox.store_hash}/v2/time HTTP/1.1",
            f"Host: {host}:{port}",
            f"X-Auth-Token: {sandbox.token}",
        ]
        pipe.send(Target((host, int(port)), "\r\n".join([*lines, "", ""]).encode()))
        pipe.poll(None)  # until the process is killed


def small_gets(target: Target) -> int:
    """Send ``REQUESTS`` requests without a client library, to measure the store only.

    Returns:
        The number of successful responses.
    """
    links = [socket.create_connection(target.address) for _ in range(CONNECTIONS)]
    done = 0
    try:
        for _ in range(REQUESTS // CONNECTIONS):
            for link in links:
                link.sendall(target.request)
            for link in links:
                reply = link.recv(65536)
                while not reply.endswith(b"}"):
                    reply += link.recv(65536)
                done += reply.startswith(b"HTTP/1.1 200")
    finally:
        for link in links:
            link.close()
    assert done == REQUESTS
    return done
