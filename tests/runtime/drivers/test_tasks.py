"""Groups of tasks, and pages that tasks prefetch: all rows come, and no task is left."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from contextvars import ContextVar
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.drivers import sync
from bigcommerce_sdk.drivers.tasks import Tasks, batches, prefetched
from bigcommerce_sdk.effects import Fetch, Query, Rule, finish
from bigcommerce_sdk.exception import CancelledException
from bigcommerce_sdk.paging.checkpoint import Position
from bigcommerce_sdk.paging.pagination import paginate
from bigcommerce_sdk.paging.plan import Paging, plan
from tests.runtime.feeding import page_rule
from tests.runtime.looping import HOUR, LOOPS, run, steps

# -- groups ---------------------------------------------------------------------------------------


async def fail(error: BaseException) -> Any:
    raise error


async def stick(ended: list[str] | None = None) -> None:
    try:
        await asyncio.sleep(HOUR)
    finally:
        await steps(2)
        if ended is not None:
            ended.append("ended")


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("raised", [None, LookupError(), GeneratorExit(), asyncio.CancelledError()])
def test_tasks_end_with_their_block(loop: str, raised: BaseException | None) -> None:
    async def main() -> None:
        ended: list[str] = []

        async def block() -> None:
            async with Tasks() as tasks:
                for _ in range(3):
                    tasks.start(stick(ended))
                await steps(2)
                if raised is not None:
                    raise raised

        if raised is None:
            await block()
        else:
            with pytest.raises(type(raised)) as caught:
                await block()
            assert caught.value is raised  # not a group
        assert ended == ["ended"] * 3

    run(main(), loop)


def test_a_failed_task_cancels_no_other_and_raises_where_its_result_is_taken() -> None:
    async def main() -> None:
        error = LookupError("page 2")
        async with Tasks() as tasks:
            failed, other = tasks.start(fail(error)), tasks.start(asyncio.sleep(0, "page 3"))
            tasks.start(fail(LookupError("dropped")))
            await steps(5)
            assert await tasks.result(other) == "page 3"
            with pytest.raises(LookupError) as caught:
                await tasks.result(failed)
            assert caught.value is error

    run(main())


def test_a_block_that_is_cancelled_at_its_end_waits_for_its_tasks() -> None:
    async def main() -> None:
        ended: list[str] = []

        async def block() -> None:
            async with Tasks() as tasks:
                tasks.start(stick(ended))
                await steps(2)

        for number in range(2, 6):
            ended.clear()
            task = asyncio.create_task(block())
            await steps(number)
            task.cancel()
            await asyncio.wait((task,))
            assert task.cancelled()
            assert ended == ["ended"]

    run(main())


def test_a_task_that_ignores_its_cancellation_does_not_swallow_that_of_others() -> None:
    async def stubborn() -> str:
        try:
            await asyncio.sleep(HOUR)
        except asyncio.CancelledError:
            await steps(2)
        return "done"

    async def main() -> None:
        async def block() -> None:
            async with Tasks() as tasks:
                await tasks.result(tasks.start(stubborn()))

        task = asyncio.create_task(block())
        await steps(3)
        task.cancel()
        await asyncio.wait((task,))
        assert task.cancelled()

    run(main())


# -- pages ----------------------------------------------------------------------------------------

SIZE = 10


class Store:
    """A list whose pages arrive in any order.

    Attributes:
        queries: the queries so far.
        most: maximum number of pages in flight.
    """

    def __init__(self, count: int, delays: Any = None, cap: int = SIZE) -> None:
        self.ids = list(range(3, 3 * count + 3, 3))
        self.delays = delays
        self.cap = cap
        self.queries: list[Query] = []
        self.in_flight = self.most = 0
        self.sticks = False

    def read(self, query: Query) -> Any:
        """A page: runs as a rule without effects, so :meth:`run` can be anything."""
        self.queries.append(query)
        ids = [each for each in self.ids if each >= int(query.get("min_id", 0))]
        start = (int(query.get("page", 1)) - 1) * self.cap
        return [{"id": each} for each in ids[start : start + self.cap]]

    async def run(self, rule: Rule[Any]) -> Any:
        self.in_flight += 1
        self.most = max(self.most, self.in_flight)
        try:
            if self.sticks:
                await asyncio.sleep(HOUR)
            await steps(self.delays() if self.delays is not None else 1)
            return finish(rule)
        finally:
            self.in_flight -= 1


def walk(store: Store, keyset: str, concurrency: int, count: Any = None) -> AsyncGenerator[Any]:
    by = plan(Paging(5, SIZE, keyset), ("id",), {})
    rule = paginate(by, Position(), prefetches=concurrency > 1)
    page = page_rule(store.read)
    if concurrency == 1:

        async def read(fetch: Fetch) -> Any:
            return await store.run(page(fetch.query))

        return batches(rule, read)
    return prefetched(rule, store.run, page, concurrency, by.size, count)


def counted(total: int | None) -> Any:
    """The rule that counts a list; it fails for ``None``."""
    if total is None:
        return None

    def count() -> Rule[int]:
        if total < 0:
            raise LookupError
        return total
        yield  # type: ignore[unreachable]

    return count


@given(
    count=st.integers(0, 150),
    keyset=st.sampled_from(["", "min_id"]),
    concurrency=st.integers(1, 5),
    total=st.sampled_from([None, -1, 0, 7, 150, 10**9]),
    delays=st.lists(st.integers(0, 5), min_size=1),
    cap=st.integers(5, SIZE),
)
def test_prefetching_gives_the_rows_of_the_list_in_order(
    count: int, keyset: str, concurrency: int, total: Any, delays: list[int], cap: int
) -> None:
    endless = iter(delays * 1000)
    store = Store(count, lambda: next(endless), cap)

    async def main() -> list[int]:
        found = walk(store, keyset, concurrency, counted(total))
        return [row["id"] async for batch in found for row in batch.rows]

    assert run(main()) == store.ids
    assert store.most <= concurrency + (total is not None)  # the count has a task of its own


@given(st.integers(0, 150), st.sampled_from(["", "min_id"]))
def test_without_prefetching_both_drivers_request_the_same(count: int, keyset: str) -> None:
    stores = [Store(count), Store(count)]
    rule = paginate(plan(Paging(5, SIZE, keyset), ("id",), {}), Position())
    found = [batch.rows for batch in sync.batches(rule, lambda each: stores[0].read(each.query))]

    async def main() -> list[Any]:
        return [batch.rows async for batch in walk(stores[1], keyset, 1)]

    assert run(main()) == found
    assert stores[0].queries == stores[1].queries


@pytest.mark.parametrize("concurrency", [1, 2, 4])
def test_an_error_follows_the_pages_before_it(concurrency: int) -> None:
    store = Store(200)
    given: list[int] = []

    async def run_page(rule: Rule[Any]) -> Any:
        rows = finish(rule)
        await steps(1)
        if rows[:1] == [{"id": 3 * 50 + 3}]:
            raise LookupError("page 6")
        return rows

    store.run = run_page  # type: ignore[method-assign]

    async def main() -> None:
        with pytest.raises(LookupError, match="page 6"):
            async for batch in walk(store, "", concurrency):
                given.extend(row["id"] for row in batch.rows)

    run(main())
    assert given == store.ids[:50]


async def closing(found: AsyncGenerator[Any]) -> None:
    await found.aclose()
    assert len(asyncio.all_tasks()) == 1


async def breaking(found: AsyncGenerator[Any]) -> None:
    async for _ in found:
        break


async def failing(found: AsyncGenerator[Any]) -> None:
    with pytest.raises(LookupError):
        async with aclosing(found):
            async for _ in found:
                raise LookupError


async def timing_out(found: AsyncGenerator[Any]) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            async for _ in found:
                pass


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("leave", [closing, breaking, failing, timing_out])
@pytest.mark.parametrize("keyset", ["", "min_id"])
def test_leaving_ends_the_reads_in_flight(loop: str, leave: Any, keyset: str) -> None:
    async def main() -> None:
        store = Store(1000)
        found = walk(store, keyset, 4, counted(1000))
        for _ in range(3):
            await anext(found)
        if leave is timing_out:
            store.sticks = True
        sent = len(store.queries)
        await leave(found)
        del found
        await steps(10)  # asyncio closes what was left
        assert store.in_flight == 0
        if leave is not timing_out:
            assert len(store.queries) <= sent + 9

    run(main(), loop)


def test_context_variables_reach_the_reads() -> None:
    variable = ContextVar("variable", default="")
    seen: set[str] = set()

    async def main() -> None:
        store = Store(100)

        def read(query: Query) -> Any:
            seen.add(variable.get())
            return store.read(query)

        variable.set("of the caller")
        by = plan(Paging(5, SIZE, ""), ("id",), {})
        rule = paginate(by, Position(), prefetches=True)
        found = prefetched(rule, store.run, page_rule(read), 3, by.size)
        assert sum([len(batch.rows) async for batch in found]) == 100

    run(main())
    assert seen == {"of the caller"}


def test_no_page_is_requested_after_the_client_was_closed() -> None:
    async def main() -> None:
        store, closed = Store(1000), asyncio.Event()
        late: list[bool] = []

        async def run_page(rule: Rule[Any]) -> Any:
            late.append(closed.is_set())
            if len(late) > 2:
                await closed.wait()
                raise CancelledException("closed", None)
            return finish(rule)

        store.run = run_page  # type: ignore[method-assign]
        found = walk(store, "", 4)
        await anext(found)
        task = asyncio.create_task(anext(found))
        await steps(5)
        closed.set()
        with pytest.raises(CancelledException, match="closed"):
            while True:
                await task
                task = asyncio.create_task(anext(found))
        assert late == [False] * len(late)

    run(main())
