"""Reading ahead as far as a list's own count reaches: a wrong one costs no record."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.ahead import Extent, Numbered, guessing
from bigcommerce_sdk.collection import Collection, Fetch
from bigcommerce_sdk.metadata import Paging
from bigcommerce_sdk.paging import Plan, plan
from bigcommerce_sdk.parallel import Pool
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Reset
from bigcommerce_sdk.walks import by_number, opened

SIZE, DEPTH = 10, 16


def no_answer() -> int:
    raise LookupError("the store does not say")


COUNTS: list[Callable[[], int]] = [lambda: 0, lambda: -1, lambda: 7, lambda: 10**9, no_answer]


class OnDemand(Pool):
    """Does nothing before its result is asked for, so that what was read in vain shows."""

    def __init__(self) -> None:
        super().__init__(1)
        self.asked = 0

    def submit(self, function: Any, /, *args: Any) -> Future[Any]:
        self.asked += 1
        return _Later(lambda: function(*args))

    def result(self, future: Future[Any]) -> Any:
        return future.result()


class _Later(Future[Any]):
    def __init__(self, work: Callable[[], Any]) -> None:
        super().__init__()
        self._work = work

    def result(self, timeout: float | None = None) -> Any:
        if not self.done():
            self.set_result(self._work())
        return super().result(timeout)


class AtOnce(Pool):
    """Gives every result at once."""

    def submit(self, function: Any, /, *args: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(function(*args))
        except LookupError as error:
            done.set_exception(error)
        return done


def listing(ids: list[int], keyset: str) -> tuple[Plan, Fetch]:
    """A list of records with these ids, and what fetches a page of it."""

    def fetch(query: dict[str, str]) -> list[dict[str, Any]]:
        begin = bisect_left(ids, int(query.get("min_id", 0)))
        begin += (int(query.get("page", 1)) - 1) * SIZE
        return [{"id": each} for each in ids[begin : begin + SIZE]]

    return plan(Paging(5, SIZE, keyset), ("id",), {}), fetch


def read_ahead(keyset: str, total: Callable[[], int] | None) -> tuple[list[int], int]:
    """What a walk of 45 records by threads gives, and how many pages it asks them for."""
    walked, fetch = listing(list(range(1, 46)), keyset)
    pool = OnDemand()
    extent = Extent(AtOnce(1), total, SIZE)

    def page(number: int) -> list[dict[str, Any]]:
        return fetch(walked.numbered(number))

    def start(at: int | None) -> list[dict[str, Any]]:
        return fetch(walked.from_id(at))

    if keyset:
        batches = guessing(walked, opened(walked, start, None), start, page, pool, DEPTH, extent)
    else:
        read = Numbered(page, pool, DEPTH, extent)
        batches = by_number(walked._replace(looks_back=False), read)
    return [row["id"] for batch in batches for row in batch.rows], pool.asked


@pytest.mark.parametrize("keyset", ["min_id", ""])
def test_no_page_far_behind_the_end_is_asked_for_where_the_api_counts(keyset: str) -> None:
    found, asked = read_ahead(keyset, lambda: 45)
    assert found == list(range(1, 46))
    assert asked <= 6  # four pages, one that shows the end, and one by id that begins behind 45
    assert read_ahead(keyset, None)[1] >= DEPTH


@pytest.mark.parametrize("keyset", ["min_id", ""])
@pytest.mark.parametrize("total", COUNTS)
def test_a_wrong_count_costs_no_record(keyset: str, total: Callable[[], int]) -> None:
    assert read_ahead(keyset, total)[0] == list(range(1, 46))


@given(
    st.lists(st.integers(1, 400), unique=True, max_size=90).map(sorted),
    st.sampled_from(["min_id", ""]),
    st.sampled_from(COUNTS) | st.integers(0, 100).map(lambda count: lambda: count),
    st.integers(2, 4),
)
def test_threads_give_each_record_once_whatever_the_count(
    ids: list[int], keyset: str, total: Callable[[], int], concurrency: int
) -> None:
    walked, fetch = listing(ids, keyset)
    walk = Collection(fetch, lambda row: row["id"], walked, "", concurrency, total=total)
    assert list(walk) == ids


def test_a_count_that_fails_is_asked_for_once_and_costs_no_record(sandbox: Sandbox) -> None:
    sandbox.seed("Brands", *({"id": 100 + n, "name": f"Brand {n}"} for n in range(200)))
    sandbox.faults.add(Reset(), path="/brands/count", times=None)
    with sandbox.api() as api:
        found = [brand.id for brand in api.Brands.iterall(page_size=20, concurrency=4)]
    assert len(found) == len(set(found)) == 200 + 3
    assert sum(each.path.endswith("/count") for each in sandbox.requests) <= 1
