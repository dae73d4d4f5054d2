"""Which pages are prefetched: a wrong guess, or a wrong count of the list, costs no record."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.drivers.schedule import Schedule, key_of
from bigcommerce_sdk.effects import Fetch, Query
from bigcommerce_sdk.paging.checkpoint import Position
from bigcommerce_sdk.paging.pagination import paginate
from bigcommerce_sdk.paging.plan import Paging, plan
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Reset
from tests.runtime.feeding import Read, walked

SIZE, DEPTH = 10, 16
#: Counts that an API may give: wrong ones, and none.
COUNTS = [None, 0, -1, 7, 10**9]


def fetch(number: int, prefetched: bool = True) -> Fetch:
    """The effect that reads a page by number."""
    following = ({"page": each} for each in count(number + 1)) if prefetched else None
    return Fetch({"page": number}, following, (number - 1) * SIZE)


def numbers(queries: Iterable[Query]) -> list[int]:
    return [query["page"] for query in queries]


def test_the_next_pages_are_started_up_to_the_depth_and_once() -> None:
    schedule = Schedule(3, SIZE)
    assert numbers(schedule.next(fetch(2)).start.values()) == [2, 3, 4]
    assert numbers(schedule.next(fetch(3)).start.values()) == [5]
    changes = schedule.next(fetch(4))
    assert (numbers(changes.start.values()), changes.cancel) == ([6], [])


def test_pages_are_made_only_when_they_are_started() -> None:
    made: list[int] = []

    def following() -> Iterator[Query]:
        for number in count(2):
            made.append(number)
            yield {"page": number}

    Schedule(4, SIZE).next(Fetch({"page": 1}, following()))
    assert made == [2, 3, 4]


def test_a_page_elsewhere_cancels_what_was_started() -> None:
    schedule = Schedule(3, SIZE)
    schedule.next(fetch(2))
    changes = schedule.next(fetch(9, prefetched=False))
    assert numbers(changes.start.values()) == [9]
    assert sorted(changes.cancel) == [key_of({"page": 3}), key_of({"page": 4})]
    assert numbers(schedule.next(fetch(3)).start.values()) == [3, 4, 5]


def test_nothing_is_started_behind_an_empty_page() -> None:
    schedule = Schedule(4, SIZE)
    schedule.next(fetch(2))
    schedule.arrived(key_of({"page": 3}), is_empty=False)
    schedule.arrived(key_of({"page": 4}), is_empty=True)
    assert schedule.next(fetch(3)).start == {}
    assert numbers(schedule.next(fetch(5)).start.values()) == [5, 6, 7, 8]  # all that was is used


@pytest.mark.parametrize(("total", "last"), [(0, 2), (20, 3), (21, 4), (29, 4), (30, 4), (31, 5)])
def test_the_count_bounds_what_is_started(total: int, last: int) -> None:
    schedule = Schedule(16, SIZE)
    schedule.total = total
    # up to the page that shows the end
    assert numbers(schedule.next(fetch(2)).start.values()) == list(range(2, last + 1))


# -- walks -----------------------------------------------------------------------------------


def things(ids: list[int], asked: list[Query] | None = None) -> Read:
    """A list of records with these ids."""

    def read(query: Query) -> list[dict[str, Any]]:
        if asked is not None:
            asked.append(query)
        begin = bisect_left(ids, int(query.get("min_id", 0)))
        begin += (int(query.get("page", 1)) - 1) * SIZE
        return [{"id": each} for each in ids[begin : begin + SIZE]]

    return read


def read_ahead(keyset: str, read: Read, depth: int, total: int | None) -> list[int]:
    rule = paginate(plan(Paging(5, SIZE, keyset), ("id",), {}), Position(), prefetches=True)
    return [row["id"] for batch in walked(rule, read, depth, SIZE, total) for row in batch.rows]


@pytest.mark.parametrize("keyset", ["min_id", ""])
def test_prefetch_stops_at_the_count(keyset: str) -> None:
    ids = list(range(1, 46))
    counted: list[Query] = []
    assert read_ahead(keyset, things(ids, counted), DEPTH, 45) == ids
    # five pages, one that shows the end, and one by id that begins behind 45
    assert len(counted) <= 7
    uncounted: list[Query] = []
    assert read_ahead(keyset, things(ids, uncounted), DEPTH, None) == ids
    assert len(uncounted) >= DEPTH


@given(
    st.lists(st.integers(1, 400), unique=True, max_size=90).map(sorted),
    st.sampled_from(["min_id", ""]),
    st.sampled_from(COUNTS) | st.integers(0, 100),
    st.integers(1, 9),
)
def test_prefetching_gives_each_record_once_whatever_the_count(
    ids: list[int], keyset: str, total: int | None, depth: int
) -> None:
    assert read_ahead(keyset, things(ids), depth, total) == ids


def test_a_failed_count_is_not_repeated_and_loses_no_record(sandbox: Sandbox) -> None:
    sandbox.seed("Brands", *({"id": 100 + n, "name": f"Brand {n}"} for n in range(200)))
    sandbox.faults.add(Reset(), path="/brands/count", times=None)
    with sandbox.api() as api:
        found = [brand.id for brand in api.Brands.iterall(page_size=20, concurrency=4)]
    assert len(found) == len(set(found)) == 200 + 3
    assert sum(each.path.endswith("/count") for each in sandbox.requests) <= 1
