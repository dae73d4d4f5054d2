"""The embedded store: small sequential requests on a few connections, and many rows."""

from __future__ import annotations

import gc
import os
import socket
import time
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

import requests

from benchmarks.measuring import interleaved, least_ratio, ratio, seconds
from benchmarks.processes import served
from bigcommerce_sdk.sandbox import Sandbox

REQUESTS = 3_000
CONNECTIONS = 4


def figures(runs: int) -> dict[str, float]:
    """Requests per second, and how the store grows."""
    # on one processor if the system supports that
    with served(_serve) as target:
        times = interleaved({"small": partial(small_gets, target)}, runs)
    return {"sandbox": REQUESTS / seconds(times, "small"), **_scale(runs)}


class Target(NamedTuple):
    """The address of the store, and the bytes of a request to it."""

    address: tuple[str, int]
    request: bytes


def _serve(pipe: Connection) -> None:
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with Sandbox() as sandbox:
        pipe.send(request_of(sandbox.base_url, sandbox.store_hash, sandbox.token))
        pipe.poll(None)  # until the process is killed


def request_of(base_url: str, store_hash: str, token: str) -> Target:
    """A small request to a store."""
    host, _, port = base_url.removeprefix("http://").partition(":")
    lines = [
        f"GET /stores/{store_hash}/v2/time HTTP/1.1",
        f"Host: {host}:{port}",
        f"X-Auth-Token: {token}",
    ]
    return Target((host, int(port)), "\r\n".join([*lines, "", ""]).encode())


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


#: Rows of the large and the small store, and orders that are seeded to compare the time per order.
LARGE, SMALL = 100_000, 1_000
MANY_ORDERS, FEW_ORDERS = 4_000, 1_000


def _scale(runs: int) -> dict[str, float]:
    """How lists, seeding and memory depend on the number of rows."""
    small = _filled(SMALL)
    before = _resident()
    large = _filled(LARGE)
    memory = (_resident() - before) * 2**20 / LARGE / 1000
    with small, large:
        pages = {
            f"{kind}_{size}": partial(_page, store, query.format(size // 2, size // 50))
            for size, store in ((SMALL, small), (LARGE, large))
            for kind, query in (("id", "min_id={0}"), ("number", "page={1}"))
        }
        # a change before each page makes the store filter again
        pages["filtered"] = partial(_changed_page, large)
        times = interleaved(pages, runs)
    orders = {str(n): partial(_seed_orders, n) for n in (FEW_ORDERS, MANY_ORDERS)}
    seeding = interleaved(orders, 1, clock=time.process_time)
    return {
        "sandbox_by_id": least_ratio(times, f"id_{LARGE}", f"id_{SMALL}"),
        "sandbox_by_number": least_ratio(times, f"number_{LARGE}", f"number_{SMALL}"),
        "sandbox_filtered": seconds(times, "filtered") * 1000,
        "sandbox_seeding": ratio(seeding, str(MANY_ORDERS), str(FEW_ORDERS))
        * (FEW_ORDERS / MANY_ORDERS),
        "sandbox_memory": memory,
    }


def _filled(size: int) -> Sandbox:
    """A store with products that differ in id, name and dates."""
    sandbox = Sandbox(demo=False)
    sandbox.seed("Products", {"id": 1, "name": "1"})
    store = sandbox._tenant.store
    meta = store.catalogue["Products"]
    [first] = store.rows(meta)
    for n in range(2, size + 1):
        date = f"Sat, {1 + n % 28:02} Jun 2024 {n % 24:02}:{n % 60:02}:00 +0000"
        own = {"id": n, "name": str(n), "custom_url": f"/{n}/", "date_created": date}
        store.put(meta, first._replace(key=str(n), values={**first.values, **own}))
    return sandbox


def _page(sandbox: Sandbox, query: str) -> int:
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/products?limit=50&{query}"
    reply = requests.get(url, headers={"X-Auth-Token": sandbox.token}, timeout=60)
    assert len(reply.json()) == 50
    return reply.status_code


def _changed_page(sandbox: Sandbox) -> int:
    url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/products/7"
    requests.put(url, json={"name": "7"}, headers={"X-Auth-Token": sandbox.token}, timeout=60)
    return _page(sandbox, "min_date_created=2024-06-27T00:00:00Z")


def _seed_orders(count: int) -> None:
    sandbox = Sandbox(demo=False)
    line = {"name": "x", "quantity": 2, "price_ex_tax": "1.5", "price_inc_tax": "2"}
    for _ in range(count):
        sandbox.seed("Orders", {"products": [line, line]})


def _resident() -> float:
    """Megabytes of this process; nothing where the system does not tell them."""
    gc.collect()
    file = Path("/proc/self/statm")
    if not file.exists():
        return 0
    return int(file.read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
