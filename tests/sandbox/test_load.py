"""Many concurrent clients: no lost or repeated record, no failure, no leak."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import requests

from bigcommerce_sdk.sandbox import Sandbox

THREADS = 16


def at_once(work: Callable[[int], Any], threads: int = THREADS) -> list[Any]:
    """What ``work`` gives in each of the threads, which begin together."""
    together = threading.Barrier(threads)

    def one(number: int) -> Any:
        together.wait()
        return work(number)

    with ThreadPoolExecutor(threads) as pool:
        return list(pool.map(one, range(threads)))


def test_ids_of_what_is_made_at_once_are_all_different(sandbox: Sandbox) -> None:
    def make(number: int) -> list[int]:
        with sandbox.api() as api:
            return [api.Brands.create(name=f"{number}-{n}").id for n in range(10)]

    with sandbox.api() as api:
        before = api.Brands.count()
    made = [key for keys in at_once(make) for key in keys]
    assert len(made) == len(set(made)) == THREADS * 10
    with sandbox.api() as api:
        found = [brand.id for brand in api.Brands.iterall(page_size=7)]
    assert sorted(found) == sorted({*found})
    assert len(found) == before + len(made)
    assert set(made) < set(found)


def test_of_two_that_want_the_same_name_one_gets_it(sandbox: Sandbox) -> None:
    def make(number: int) -> int:
        with requests.Session() as session:
            base = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2"
            session.headers["X-Auth-Token"] = sandbox.token
            return session.post(f"{base}/brands", json={"name": "One"}).status_code

    assert sorted(at_once(make)) == [201, *[409] * (THREADS - 1)]


@pytest.mark.parametrize(
    "resource", [pytest.param("Customers", id="by id"), pytest.param("Redirects", id="by page")]
)
def test_a_walk_sees_each_record_that_stays_exactly_once(sandbox: Sandbox, resource: str) -> None:
    """While others add records at the end. (Records that are deleted before a walk by page gets
    to them shift its pages, in the real store as well; only walks by id do not mind.)"""
    unique = {"Customers": "email", "Redirects": "path"}[resource]
    stays = [
        row["id"] for row in sandbox.seed(resource, *({unique: f"/stays-{n}"} for n in range(120)))
    ]
    deletes = resource == "Customers"

    def disturb(number: int) -> None:
        with sandbox.api() as api:
            there = getattr(api, resource)
            for n in range(12):
                [row] = sandbox.seed(resource, {unique: f"/goes-{number}-{n}"})
                if deletes:
                    there.delete(row["id"])

    def walk(number: int) -> list[int]:
        with sandbox.api() as api:
            return [each.id for each in getattr(api, resource).iterall(page_size=9)]

    for found in at_once(lambda n: walk(n) if n % 2 else disturb(n), 8)[1::2]:
        assert len(found) == len(set(found))
        assert [key for key in found if key in set(stays)] == stays


def test_what_many_delete_is_deleted_once_each(sandbox: Sandbox) -> None:
    keys = [row["id"] for row in sandbox.seed("Brands", *({"name": f"b{n}"} for n in range(40)))]
    base = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/brands"

    def delete(number: int) -> list[int]:
        with requests.Session() as session:
            session.headers["X-Auth-Token"] = sandbox.token
            return [session.delete(f"{base}/{key}").status_code for key in keys]

    statuses = list(zip(*at_once(delete, 8), strict=True))
    assert all(sorted(each) == [204, *[404] * 7] for each in statuses)


def open_sockets() -> int:
    """Sockets that this process holds."""
    links = (Path(f"/proc/self/fd/{name}") for name in os.listdir("/proc/self/fd"))
    found = 0
    for link in links:
        try:
            found += os.readlink(link).startswith("socket:")
        except FileNotFoundError:  # the directory's own, closed since
            continue
    return found


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="counts sockets in /proc")
def test_a_thousand_concurrent_requests_leak_nothing() -> None:
    threads, sockets = set(threading.enumerate()), open_sockets()  # of earlier tests, which may end
    with Sandbox() as sandbox:
        url = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2/products"
        port = int(sandbox.base_url.rpartition(":")[2])

        def work(number: int) -> set[int]:
            with requests.Session() as session:
                session.headers["X-Auth-Token"] = sandbox.token
                statuses: set[int] = set()
                for n in range(63):
                    reply = session.get(f"{url}/{n % 6 + 1}" if n % 3 else url)
                    assert reply.json()
                    statuses.add(reply.status_code)
                return statuses

        assert at_once(work) == [{200}] * THREADS
        assert len(sandbox.requests) == THREADS * 63 > 1000
    assert set(threading.enumerate()) <= threads
    assert open_sockets() <= sockets
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
