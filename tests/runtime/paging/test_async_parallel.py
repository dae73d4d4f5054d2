"""Several tasks: order, bounds, errors, checkpoints, and that all of it ends."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing
from contextvars import ContextVar
from pathlib import Path
from typing import Any
from weakref import WeakSet

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.exception import InvalidValueException, UsageException
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.async_parallel import AsyncParallelResults, in_order
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.paging.parallel import in_order as in_threads
from tests.runtime.answering import Answering
from tests.runtime.feeding import async_listing
from tests.runtime.looping import HOUR, LOOPS, run, steps
from tests.runtime.paging.test_parallel import numbers

ROOT = Path(__file__).resolve().parents[3]
#: More than one task, and none.
CONCURRENCIES = [1, 2, 4, 9]


async def same(item: Any) -> Any:
    await asyncio.sleep(0)
    return item


def same_now(item: Any) -> Any:
    return item


async def asynchronous(items: Any) -> AsyncIterator[Any]:
    for item in items:
        await asyncio.sleep(0)
        yield item


async def taken(found: AsyncParallelResults[Any], count: int | None = None) -> list[Any]:
    results: list[Any] = []
    while count is None or len(results) < count:
        try:
            results.append(await anext(found))
        except StopAsyncIteration:
            break
    return results


SOURCES: dict[str, Callable[[Any], Any]] = {"iterable": lambda items: items, "async": asynchronous}


@given(
    st.lists(st.integers()), st.integers(1, 9), st.sampled_from([*SOURCES]),
    st.lists(st.integers(0, 4), min_size=1),
)  # fmt: skip
def test_results_come_in_the_order_of_the_items(
    items: list[int], concurrency: int, source: str, delays: list[int]
) -> None:
    async def work(number: int) -> int:
        await steps(delays[number % len(delays)])
        return number * 2

    async def main() -> list[int]:
        return [each async for each in in_order(work, SOURCES[source](items), concurrency)]

    assert run(main()) == [each * 2 for each in items]


@pytest.mark.parametrize("loop", LOOPS)
def test_calls_run_at_the_same_time(loop: str) -> None:
    async def main() -> None:
        waiting: list[asyncio.Event] = []

        async def meet(number: int) -> int:  # goes on when four have arrived
            waiting.append(asyncio.Event())
            if len(waiting) % 4 == 0:
                for event in waiting:
                    event.set()
            await waiting[-1].wait()
            return number

        assert await taken(in_order(meet, range(8), 4)) == [*range(8)]

    run(main(), loop)


@given(st.integers(1, 5), st.integers(0, 20))
def test_items_are_taken_no_further_ahead_than_allowed(concurrency: int, count: int) -> None:
    pulled: list[int] = []

    def items() -> Iterator[int]:
        for number in range(1000):
            pulled.append(number)
            yield number

    async def main() -> None:
        found = in_order(same, items(), concurrency)
        await steps(3)
        assert pulled == []  # nothing happens before a result is taken
        assert await taken(found, count) == list(range(count))
        await steps(3)
        assert len(pulled) <= count + concurrency
        await found.aclose()

    run(main())


def test_a_single_call_at_a_time_uses_no_task() -> None:
    async def main() -> None:
        tasks: list[Any] = []

        async def look(number: int) -> None:
            tasks.append(asyncio.current_task())

        await taken(in_order(look, range(3), 1))
        assert tasks == [asyncio.current_task()] * 3

    run(main())


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_context_variables_reach_the_calls(concurrency: int) -> None:
    variable = ContextVar("variable", default="")

    async def look(_: int) -> str:
        return variable.get()

    async def main() -> None:
        variable.set("of the caller")
        assert await taken(in_order(look, range(5), concurrency)) == ["of the caller"] * 5

    run(main())


# -- errors ---------------------------------------------------------------------------------------


def test_an_error_comes_in_its_turn_and_ends_it() -> None:
    async def main() -> None:
        begun: list[int] = []

        async def work(number: int) -> int:
            begun.append(number)
            if number in (3, 5):
                raise LookupError(number)
            return number

        found = in_order(work, range(100), 4)
        assert await taken(found, 3) == [0, 1, 2]
        with pytest.raises(LookupError, match="3"):
            await anext(found)
        assert max(begun) <= 3 + 4
        assert await taken(found) == []

    run(main())


def test_no_call_begins_after_one_has_failed() -> None:
    async def main() -> None:
        begun: list[int] = []

        async def work(number: int) -> int:
            begun.append(number)
            await steps(0 if number == 2 else 5)
            if number == 2:
                raise LookupError
            return number

        found = in_order(work, range(100), 3)
        assert await taken(found, 2) == [0, 1]
        with pytest.raises(LookupError):
            await anext(found)
        assert begun == [0, 1, 2]

    run(main())


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
@pytest.mark.parametrize("source", SOURCES)
def test_an_error_of_the_items_comes_after_the_results_before_it(
    source: str, concurrency: int
) -> None:
    def items() -> Iterator[int]:
        yield from (1, 2)
        raise LookupError("no more")

    async def main() -> None:
        found = in_order(same, SOURCES[source](items()), concurrency)
        assert await taken(found, 2) == [1, 2]
        with pytest.raises(LookupError, match="no more"):
            await anext(found)

    run(main())


@pytest.mark.parametrize("kind", [StopIteration, StopAsyncIteration, GeneratorExit])
@pytest.mark.parametrize("concurrency", CONCURRENCIES)
@pytest.mark.parametrize("later", [False, True])
def test_a_function_that_ends_iterations_is_an_error(
    later: bool, concurrency: int, kind: Any
) -> None:
    def work(number: int) -> Awaitable[int]:
        if number == 5 and not later:
            raise kind
        return work_later(number)

    async def work_later(number: int) -> int:
        await asyncio.sleep(0)
        if number == 5:
            raise kind
        return number

    async def main() -> None:
        found = in_order(work, range(100), concurrency)
        assert await taken(found, 5) == [0, 1, 2, 3, 4]
        with pytest.raises(UsageException, match=f"function .* raised {kind.__name__}"):
            await anext(found)
        assert await taken(found) == []

    run(main())


class Ending:
    """An iterable, or an asynchronous one, that raises an exception after an item."""

    def __init__(self, kind: Any) -> None:
        self.kind, self.given = kind, 0

    def __iter__(self) -> Iterator[int]:
        return self

    def __next__(self) -> int:
        self.given += 1
        if self.given == 2:
            raise self.kind
        return self.given


class AsyncEnding(Ending):
    def __aiter__(self) -> AsyncIterator[int]:
        return self

    async def __anext__(self) -> int:
        return self.__next__()


def careless() -> Iterator[int]:
    yield 1
    yield next(iter([]))


async def careless_async(kind: Any) -> AsyncIterator[int]:
    yield 1
    raise kind


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_items_that_end_iterations_by_mistake_are_an_error(concurrency: int) -> None:
    cases: list[tuple[Any, str]] = [
        (careless(), "StopIteration"),
        (careless_async(StopIteration), "StopIteration"),
        (careless_async(StopAsyncIteration), "StopAsyncIteration"),
        (careless_async(GeneratorExit), "GeneratorExit"),
        (Ending(StopAsyncIteration), "StopAsyncIteration"),
        (Ending(GeneratorExit), "GeneratorExit"),
        (AsyncEnding(StopIteration), "StopIteration"),
        (AsyncEnding(GeneratorExit), "GeneratorExit"),
    ]

    async def main() -> None:
        for items, kind in cases:
            found = in_order(same, items, concurrency)
            assert await anext(found) == 1
            with pytest.raises(UsageException, match=f"iterable .* raised {kind}"):
                await anext(found)

        class Odd:
            def __aiter__(self) -> Any:
                raise StopAsyncIteration

        with pytest.raises(UsageException, match=r"iterable .* raised StopAsyncIteration"):
            in_order(same, Odd(), concurrency)

    run(main())


@pytest.mark.parametrize("kind", [MemoryError, RuntimeError, TimeoutError, asyncio.CancelledError])
@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_whatever_else_a_function_raises_comes_as_it_is(concurrency: int, kind: Any) -> None:
    async def work(number: int) -> int:
        if number == 2:
            raise kind("odd")
        return number

    async def main() -> None:
        found = in_order(work, range(100), concurrency)
        assert await taken(found, 2) == [0, 1]
        with pytest.raises(kind, match="odd"):
            await anext(found)

    run(main())


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_a_plain_function_is_refused(concurrency: int) -> None:
    async def main() -> None:
        functions: list[Any] = [str, same_now, asynchronous, abs]
        for function in functions:
            with pytest.raises(InvalidValueException, match=r"coroutine function \(async def\)"):
                await anext(in_order(function, [1, 2], concurrency))
        functions = [lambda n: same(n), lambda n: asyncio.ensure_future(same(n))]  # pyright: ignore
        for awaiting in functions:
            assert await taken(in_order(awaiting, [1, 2], concurrency)) == [1, 2]

    run(main())


@pytest.mark.parametrize("concurrency", [0, -1, True, "2", 2.5, None])
def test_a_concurrency_that_cannot_be(concurrency: Any) -> None:
    with pytest.raises(InvalidValueException, match="concurrency must be an integer >= 1"):
        in_order(same, [], concurrency)


class NoIterator:
    def __aiter__(self) -> Any:
        return 5


@pytest.mark.parametrize(
    "items", [5, None, 2.5, len, NoIterator()], ids=lambda items: type(items).__name__
)
def test_items_that_cannot_be_iterated(items: Any) -> None:
    with pytest.raises(InvalidValueException, match="items must be iterable"):
        in_order(same, items, 2)
    with pytest.raises(InvalidValueException, match="function must be callable"):
        in_order("same", [], 2)  # type: ignore[arg-type]


# -- leaving --------------------------------------------------------------------------------------


@pytest.mark.parametrize("concurrency", [1, 3])
@pytest.mark.parametrize("loop", LOOPS)
def test_a_second_task_that_takes_or_closes_is_refused(loop: str, concurrency: int) -> None:
    async def main() -> None:
        release = asyncio.Event()

        async def work(number: int) -> int:
            await release.wait()
            return number

        found = in_order(work, range(3), concurrency)
        taking = asyncio.create_task(taken(found))
        await steps(3)
        with pytest.raises(UsageException, match="Another task"):
            await anext(found)
        with pytest.raises(UsageException, match="Another task"):
            await found.aclose()
        release.set()
        assert await taking == [0, 1, 2]
        await found.aclose()

    run(main(), loop)


async def closing(found: AsyncParallelResults[Any]) -> None:
    await found.aclose()
    assert len(asyncio.all_tasks()) == 1
    assert await taken(found) == []


async def leaving(found: AsyncParallelResults[Any]) -> None:
    with pytest.raises(LookupError):
        async with found:
            raise LookupError
    assert len(asyncio.all_tasks()) == 1


async def breaking(found: AsyncParallelResults[Any]) -> None:
    async for _ in found:
        break


async def timing_out(found: AsyncParallelResults[Any]) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.01):
            await taken(found)


async def cancelling(found: AsyncParallelResults[Any]) -> None:
    task = asyncio.create_task(taken(found))
    await steps(3)
    task.cancel()
    await asyncio.wait((task,))
    assert task.cancelled()
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("leave", [closing, leaving, breaking, timing_out, cancelling])
@pytest.mark.parametrize("concurrency", [1, 4])
@pytest.mark.parametrize("source", SOURCES)
def test_leaving_ends_the_calls_in_flight(
    loop: str, leave: Any, concurrency: int, source: str
) -> None:
    async def main() -> None:
        begun: list[int] = []
        ended: list[int] = []

        async def work(number: int) -> int:
            begun.append(number)
            try:
                await asyncio.sleep(HOUR if number > 3 else 0)
            finally:
                ended.append(number)
            return number

        found = in_order(work, SOURCES[source](range(100)), concurrency)
        await taken(found, 2)
        await leave(found)
        del found
        await steps(10)  # asyncio closes what was left
        assert begun == sorted(ended)
        assert len(begun) <= 4 + concurrency

    run(main(), loop)


class Source:
    """An asynchronous iterable whose iterators must be closed."""

    def __init__(self) -> None:
        self.open = 0

    async def __aiter__(self) -> AsyncIterator[int]:
        self.open += 1
        try:
            for number in range(100):
                await asyncio.sleep(0)
                yield number
        finally:
            self.open -= 1


@pytest.mark.parametrize("concurrency", [1, 4])
def test_an_iterator_that_parallel_made_is_closed_and_no_other(concurrency: int) -> None:
    async def main() -> None:
        source = Source()
        async with in_order(same, source, concurrency) as found:
            assert await taken(found, 2) == [0, 1]
            assert source.open == 1
        assert source.open == 0
        iterator: Any = aiter(source)
        async with in_order(same, iterator, concurrency) as found:
            assert await taken(found, 2) == [0, 1]
        assert source.open == 1
        assert await anext(iterator) == 1 + concurrency
        await iterator.aclose()

    run(main())


LEFT = """
import asyncio, gc
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.async_parallel import in_order

async def work(number):
    await asyncio.sleep(3600 if number > 3 else 0)
    return number

async def items():
    for number in range(100):
        yield number

async def main(source, concurrency):
    async for number in in_order(work, source, concurrency):
        if number == 2:
            {leave}

for source, concurrency in ((range(100), 1), (items(), 1), (range(100), 4), (items(), 4)):
    try:
        asyncio.run(main(source, concurrency))
    except LookupError:
        pass
    gc.collect()
print("left")
"""


@pytest.mark.parametrize("leave", ["break", "return", "raise LookupError"])
def test_a_program_that_leaves_at_once_warns_of_nothing(leave: str) -> None:
    program = LEFT.format(leave=leave)
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "left\n", "")


# -- checkpoints ----------------------------------------------------------------------------------


def async_numbers() -> AsyncCollection[int]:
    """A collection of 95 records."""
    made: AsyncCollection[int] = numbers(make=async_listing)
    return made


async def wrapped(items: AsyncCollection[int]) -> AsyncIterator[int]:
    async for item in items:
        yield item


#: Ways in which the records of a collection get to ``parallel``.
WAYS: dict[str, Callable[[Any], Any]] = {
    "itself": lambda items: items,
    "generator": wrapped,
    "parallel": lambda items: in_order(same, items, 3),
    "parallel, one at a time": lambda items: in_order(same, items, 1),
    "parallel of parallel": lambda items: in_order(same, in_order(same, items, 2), 2),
}


@pytest.mark.parametrize("way", WAYS)
@given(concurrency=st.integers(1, 9), count=st.integers(0, 9))
def test_a_checkpoint_never_passes_what_was_yielded(way: str, concurrency: int, count: int) -> None:
    async def main() -> None:
        items = async_numbers()
        found = in_order(same, WAYS[way](items), concurrency)
        last = ([0, *await taken(found, count)])[-1]
        kept = items.checkpoint()
        await found.aclose()
        assert items.checkpoint() == kept == {"list": "/x", **({"after": last} if last else {})}

    run(main())


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_results_give_the_checkpoint_of_their_collection(concurrency: int) -> None:
    async def main() -> None:
        items = async_numbers()
        async with in_order(same, items, concurrency) as found:
            assert found.checkpoint() == items.checkpoint() == {"list": "/x"}
            assert await taken(found, 2) == [1, 2]
            assert found.checkpoint() == items.checkpoint() == {"list": "/x", "after": 2}
        assert found.checkpoint() == {"list": "/x", "after": 2}
        others: list[Any] = [[1, 2], iter([1]), asynchronous([1])]
        for other in others:
            with pytest.raises(UsageException, match="needs items from a collection"):
                in_order(same, other, 2).checkpoint()

    run(main())


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_a_record_whose_function_failed_is_not_done(concurrency: int) -> None:
    async def work(number: int) -> int:
        if number == 5:
            raise LookupError
        return number

    async def main() -> None:
        found = in_order(work, async_numbers(), concurrency)
        with pytest.raises(LookupError):
            await taken(found)
        assert found.checkpoint() == {"list": "/x", "after": 4}

    run(main())


@pytest.mark.parametrize("inner", [1, 3])
@pytest.mark.parametrize("outer", [1, 3])
def test_a_function_sees_checkpoints_of_its_own_walks_at_once(outer: int, inner: int) -> None:
    """Also inside of another parallel map, which defers those of its items."""

    def walk(_: int) -> Any:
        others = numbers()
        iterator = iter(others)
        next(iterator)
        next(iterator)
        return others.checkpoint()

    async def walk_async(number: int) -> Any:
        others = async_numbers()
        iterator: Any = aiter(others)
        async with aclosing(iterator) as found:
            await anext(found)
            await anext(found)
        return others.checkpoint()

    async def main() -> list[Any]:
        return await taken(in_order(same, in_order(walk_async, range(3), inner), outer))

    assert run(main()) == [{"list": "/x", "after": 2}] * 3
    assert [*in_threads(lambda item: item, in_threads(walk, range(3), inner), outer)] == (
        [{"list": "/x", "after": 2}] * 3
    )


#: Iterables whose requests block, of a synchronous client, and what to use instead.
SYNC: dict[str, tuple[Callable[[Any], Any], str]] = {
    "collection": (lambda api: api.Products.iterall(), "AsyncCollection"),
    "prefetching": (lambda api: api.Products.iterall(concurrency=3), "AsyncCollection"),
    "with links": (lambda api: api.Products.iterall().with_("brand"), "AsyncLinkedCollection"),
    "sub-resource": (lambda api: record_of(api).images, "AsyncBoundProductImages"),
    "walk of one": (lambda api: record_of(api).images.iterall(), "AsyncCollection"),
    "V3": (lambda api: api.v3.iterall("/catalog/products"), "AsyncV3Collection"),
    "results": (lambda api: api.parallel(len, [[]]), "AsyncParallelResults"),
    "pages": (lambda api: api.Products.iterall().pages(), "AsyncIteration"),
    "V3 pages": (lambda api: api.v3.iterall("/x").pages(), "AsyncIteration"),
    "enumerate": (lambda api: api.Products.enumerate(), "AsyncIteration"),
    "iterator": (lambda api: iter(api.Products.iterall()), "AsyncIteration"),
    "V3 iterator": (lambda api: iter(api.v3.iterall("/x")), "AsyncIteration"),
}


def record_of(api: Any) -> Any:
    return api.Products._wrap({"id": 5})


@pytest.mark.parametrize("kind", SYNC)
@pytest.mark.parametrize("concurrency", CONCURRENCIES[:2])
def test_items_that_block_the_event_loop_are_refused(kind: str, concurrency: int) -> None:
    transport = Answering(lambda request: (200, []))
    make, instead = SYNC[kind]
    with BigcommerceApi("c", "ab12", "token", transport=transport) as api:
        other = AsyncBigcommerceApi("c", "ab12", "token")
        with pytest.raises(UsageException, match=f"block the event loop. Use the {instead} that"):
            other.parallel(same, make(api), concurrency)
    assert transport.sent == []


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_other_iterables_are_items(concurrency: int) -> None:
    def generated() -> Iterator[int]:
        yield from (1, 2)

    sources: list[Any] = [
        [1, 2], (1, 2), {1: 0, 2: 0}, range(1, 3), iter([1, 2]), generated(), map(int, "12"),
        RecordPage([1, 2]), (each for each in [1, 2]), asynchronous([1, 2]),
    ]  # fmt: skip
    for source in sources:
        assert run(collected(in_order(same, source, concurrency))) == [1, 2]


async def collected(found: AsyncParallelResults[Any]) -> list[Any]:
    return await taken(found)


#: Asynchronous iterables given to threads.
ASYNC: dict[str, Callable[[Any], Any]] = {
    "collection": lambda api: api.Products.iterall(),
    "pages": lambda api: api.Products.iterall().pages(),
    "enumerate": lambda api: api.Products.enumerate(),
    "sub-resource": lambda api: record_of(api).images,
    "V3": lambda api: api.v3.iterall("/x"),
    "results": lambda api: api.parallel(same, [1]),
}


@pytest.mark.parametrize("kind", ASYNC)
def test_threads_refuse_asynchronous_items(kind: str) -> None:
    api = AsyncBigcommerceApi("c", "ab12", "token")
    with pytest.raises(UsageException, match=r"async for|Use api\.parallel of AsyncBigcommerceApi"):
        in_threads(same_now, ASYNC[kind](api), 2)


def test_a_finished_item_is_released() -> None:
    class Item:
        def __init__(self) -> None:
            alive.add(self)

    alive: WeakSet[Item] = WeakSet()

    async def main() -> None:
        for concurrency in (1, 3):
            item = None
            async for item in in_order(same, (Item() for _ in range(9)), concurrency):
                assert isinstance(item, Item)
                assert len(alive) <= concurrency
            del item
            assert len(alive) == 0

    run(main())
