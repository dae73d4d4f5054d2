"""Several threads: order, bounds, errors, and that all of it ends."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from functools import partial
from operator import itemgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    InvalidValueException,
    TransportException,
    UsageException,
)
from bigcommerce_sdk.paging.parallel import in_order
from bigcommerce_sdk.paging.plan import Paging, plan
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Reset
from tests.both import for_both_clients
from tests.clock import FakeClock
from tests.runtime.feeding import listing

pytestmark = for_both_clients

ARGUMENTS = [0, -1, True, "2", 2.5, None]


@pytest.fixture(autouse=True)
def no_thread_is_left() -> Iterator[None]:
    """Each test ends with all SDK threads ended."""
    yield
    assert [each for each in threading.enumerate() if "bigcommerce" in each.name] == []


@given(st.lists(st.integers()), st.integers(1, 9))
def test_results_come_in_the_order_of_the_items(items: list[int], concurrency: int) -> None:
    assert list(in_order(lambda n: n * 2, items, concurrency)) == [n * 2 for n in items]


def test_calls_run_at_the_same_time() -> None:
    together = threading.Barrier(4)  # no thread continues before four have arrived
    found = in_order(lambda n: together.wait(20) >= 0, range(8), 4)
    assert list(found) == [True] * 8


@given(st.integers(1, 5), st.integers(0, 20))
def test_items_are_taken_no_further_ahead_than_allowed(concurrency: int, taken: int) -> None:
    pulled: list[int] = []

    def items() -> Iterator[int]:
        for number in range(1000):
            pulled.append(number)
            yield number

    found = in_order(lambda n: n, items(), concurrency)
    assert pulled == []  # nothing happens before a result is taken
    assert [next(found) for _ in range(taken)] == list(range(taken))
    assert len(pulled) <= taken + concurrency
    del found


@pytest.mark.parametrize("concurrency", [1, 3])
def test_closing_while_another_thread_waits_is_refused(concurrency: int) -> None:
    begun, release = threading.Event(), threading.Event()

    def wait(number: int) -> int:
        begun.set()
        release.wait(60)
        return number

    found = in_order(wait, range(3), concurrency)
    taken: list[int] = []
    taking = threading.Thread(target=lambda: taken.extend(found))
    taking.start()
    assert begun.wait(60)
    with pytest.raises(UsageException, match="close the client"):
        found.close()
    release.set()
    taking.join(60)
    assert taken == [0, 1, 2]
    found.close()


def test_an_error_comes_in_its_turn_and_ends_it() -> None:
    begun: list[int] = []

    def work(number: int) -> int:
        begun.append(number)
        if number in (3, 5):
            raise LookupError(number)
        return number

    found = in_order(work, range(100), 4)
    assert [next(found) for _ in range(3)] == [0, 1, 2]
    with pytest.raises(LookupError, match="3"):
        next(found)
    assert max(begun) <= 3 + 4
    assert list(found) == []


def test_no_call_begins_after_one_has_failed() -> None:
    begun: list[int] = []

    def work(number: int) -> int:
        begun.append(number)
        if number == 2:
            raise LookupError
        return number

    found = in_order(work, range(100), 3)
    assert next(found) == 0
    results: Any = found._results
    waiting = results.gi_frame.f_locals["waiting"]
    assert isinstance(waiting[1][0].exception(60), LookupError)
    assert next(found) == 1
    with pytest.raises(LookupError):
        next(found)
    assert sorted(begun) == [0, 1, 2]


@pytest.mark.parametrize("concurrency", [1, 3])
def test_an_error_of_the_items_comes_after_the_results_before_it(concurrency: int) -> None:
    def items() -> Iterator[int]:
        yield from (1, 2)
        raise LookupError("no more")

    found = in_order(lambda n: n, items(), concurrency)
    assert [next(found), next(found)] == [1, 2]
    with pytest.raises(LookupError, match="no more"):
        next(found)


def closed(found: Any) -> None:
    found.close()


def thrown(found: Any) -> None:
    with pytest.raises(KeyboardInterrupt):
        found._results.throw(KeyboardInterrupt)


@pytest.mark.parametrize("stop", [closed, thrown])
def test_no_call_starts_before_a_result_is_requested(stop: Callable[[Any], None]) -> None:
    begun: list[int] = []
    found = in_order(begun.append, range(100), 3)
    next(found)
    stop(found)
    then = len(begun)
    assert then <= 1 + 3
    assert list(found) == []
    assert len(begun) == then


# -- errors that Python takes for the end --------------------------------------------------------

#: More than one thread, and none.
CONCURRENCIES = [1, 2, 4, 9]


@pytest.mark.parametrize("kind", [StopIteration, GeneratorExit])
@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_a_function_that_ends_iterations_is_an_error(concurrency: int, kind: Any) -> None:
    def work(number: int) -> int:
        if number == 5:
            raise kind
        return number

    found = in_order(work, range(100), concurrency)
    assert [next(found) for _ in range(5)] == [0, 1, 2, 3, 4]
    with pytest.raises(UsageException, match=f"function .* raised {kind.__name__}") as caught:
        next(found)
    assert isinstance(caught.value.__cause__, kind)
    assert list(found) == []


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_items_that_end_iterations_by_mistake_are_an_error(concurrency: int) -> None:
    def careless() -> Iterator[int]:
        yield 1
        yield next(iter([]))

    def exiting() -> Iterator[int]:
        yield 1
        raise GeneratorExit

    for items, kind in ((careless(), "StopIteration"), (exiting(), "GeneratorExit")):
        found = in_order(lambda n: n, items, concurrency)
        assert next(found) == 1
        with pytest.raises(UsageException, match=f"iterable .* raised {kind}"):
            next(found)

    class Odd:
        def __iter__(self) -> Iterator[int]:
            raise StopIteration

    with pytest.raises(UsageException, match=r"iterable .* raised StopIteration"):
        in_order(lambda n: n, Odd(), concurrency)


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit, MemoryError, RuntimeError])
@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_whatever_else_a_function_raises_comes_as_it_is(concurrency: int, kind: Any) -> None:
    error = kind("odd")

    def work(number: int) -> int:
        if number == 2:
            raise error
        return number

    found = in_order(work, range(100), concurrency)
    assert [next(found), next(found)] == [0, 1]
    with pytest.raises(kind) as caught:
        next(found)
    assert caught.value is error


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
@pytest.mark.parametrize("items", [5, None, 2.5, len], ids=lambda items: type(items).__name__)
def test_items_that_cannot_be_iterated(api: BigcommerceApi, items: Any, concurrency: int) -> None:
    with pytest.raises(InvalidValueException, match="items must be iterable"):
        api.parallel(str, items, concurrency)
    with pytest.raises(InvalidValueException, match="function must be callable"):
        api.parallel("len" if items is len else items, [], concurrency)  # type: ignore[arg-type]


class Called:
    async def __call__(self, number: int) -> int:
        return number


async def same_later(number: int) -> int:
    return number


COROUTINES: dict[str, Callable[[int], Any]] = {
    "function": same_later,
    "partial": partial(same_later),
    "object": Called(),
    "lambda": lambda number: same_later(number),
}


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
@pytest.mark.parametrize("name", COROUTINES)
def test_a_coroutine_function_is_refused(
    name: str, concurrency: int, recwarn: pytest.WarningsRecorder
) -> None:
    with pytest.raises(InvalidValueException, match=r"plain function.*AsyncBigcommerceApi"):
        list(in_order(COROUTINES[name], [1, 2], concurrency))
    gc.collect()
    assert not [str(each.message) for each in recwarn if each.category is RuntimeWarning]


# -- checkpoints ---------------------------------------------------------------------------------


def numbers(
    keyset: str = "min_id", concurrency: int = 1, make: Any = listing, **options: Any
) -> Any:
    """A collection of 95 records; ``make=async_listing`` makes an asynchronous one."""

    def fetch(query: dict[str, str]) -> list[dict[str, Any]]:
        start = int(query.get("min_id", 1)) + (int(query.get("page", 1)) - 1) * 10
        return [{"id": each} for each in range(start, min(start + 10, 96))]

    return make(
        fetch, itemgetter("id"), plan(Paging(5, 10, keyset), ("id",), {}), "/x", concurrency,
        **options,
    )  # fmt: skip


#: Ways in which the records of a collection get to ``parallel``, and what an item's id is.
WAYS: dict[str, tuple[Callable[[Any], Any], Callable[[Any], int]]] = {
    "itself": (lambda orders: orders, lambda item: item),
    "iterator": (iter, lambda item: item),
    "enumerate": (enumerate, lambda item: item[1]),
    "generator": (lambda orders: (order for order in orders), lambda item: item),
    "map": (lambda orders: map(str, orders), int),
    "pages": (lambda orders: orders.pages(), lambda item: item[-1]),
    "parallel": (lambda orders: in_order(lambda n: n, orders, 3), lambda item: item),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("keyset", ["min_id", ""])
@given(concurrency=st.integers(1, 9), walking=st.integers(1, 3), taken=st.integers(0, 9))
def test_a_checkpoint_never_passes_what_was_yielded(
    way: str, keyset: str, concurrency: int, walking: int, taken: int
) -> None:
    wrapped, id_of = WAYS[way]
    orders = numbers(keyset, walking)
    found = in_order(lambda item: item, wrapped(orders), concurrency)
    last = 0
    for _ in range(taken):
        last = id_of(next(found))
    kept = orders.checkpoint()
    found.close()
    assert orders.checkpoint() == kept
    rest = list(numbers(keyset, walking, resume_from=kept))
    assert rest == list(range(last + 1, 96))


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_a_record_whose_function_failed_is_not_done(concurrency: int) -> None:
    orders = numbers()

    def work(number: int) -> int:
        if number == 5:
            raise LookupError
        return number

    found = in_order(work, orders, concurrency)
    with pytest.raises(LookupError):
        list(found)
    assert next(iter(numbers(resume_from=found.checkpoint()))) == 5


@pytest.mark.parametrize("concurrency", CONCURRENCIES)
def test_results_give_the_checkpoint_of_their_collection(concurrency: int) -> None:
    orders = numbers()
    with in_order(lambda n: n, orders, concurrency) as found:
        assert found.checkpoint() == orders.checkpoint() == {"list": "/x"}
        assert [next(found), next(found)] == [1, 2]
        assert found.checkpoint() == orders.checkpoint() == {"list": "/x", "after": 2}
    assert found.checkpoint() == {"list": "/x", "after": 2}


@pytest.mark.parametrize(
    "items", [[1, 2], iter([1]), range(3), {}, "ab"], ids=lambda items: type(items).__name__
)
def test_items_that_are_no_collection_have_no_checkpoint(items: Any) -> None:
    with pytest.raises(UsageException, match="needs items from a collection"):
        in_order(str, items, 2).checkpoint()


def test_a_nested_walk_does_not_change_the_items_checkpoint() -> None:
    orders, others = numbers(), numbers("")
    found = in_order(lambda _: len(list(others)), orders, 4)
    assert [next(found) for _ in range(3)] == [95] * 3
    assert orders.checkpoint() == {"list": "/x", "after": 3}


@pytest.mark.parametrize("concurrency", ARGUMENTS)
def test_a_concurrency_that_cannot_be(api: BigcommerceApi, concurrency: Any) -> None:
    with pytest.raises(InvalidValueException, match="concurrency must be an integer >= 1"):
        api.parallel(len, [], concurrency)
    with pytest.raises(InvalidValueException, match="concurrency must be an integer >= 1"):
        api.Products.iterall(concurrency=concurrency)


# -- walks -----------------------------------------------------------------------------------


def brands(sandbox: Sandbox, count: int) -> None:
    sandbox.seed("Brands", *({"id": 100 + n, "name": f"Brand {n}"} for n in range(count)))


@pytest.mark.parametrize("keyset", ["min_id", ""])
def test_pages_are_read_at_the_same_time_and_no_further_ahead(keyset: str) -> None:
    asked: list[dict[str, str]] = []
    together = threading.Barrier(3)

    def fetch(query: dict[str, str]) -> list[dict[str, Any]]:
        asked.append(query)
        if 1 < len(asked) <= 7:
            together.wait(20)
        start = int(query.get("min_id", 1)) + (int(query.get("page", 1)) - 1) * 10
        return [{"id": each} for each in range(start, start + 10)]

    walked = plan(Paging(5, 10, keyset), ("id",), {})
    walk = listing(fetch, lambda row: row["id"], walked, "", 3).pages()
    assert [next(walk)[0] for _ in range(3)] == [1, 11, 21]
    assert len(asked) <= 3 + 2 * 3
    assert [next(walk)[0] for _ in range(4)] == [31, 41, 51, 61]
    assert len(asked) <= 7 + 2 * 3
    walk.close()  # type: ignore[attr-defined]


def test_the_first_error_follows_the_records_before_it(sandbox: Sandbox) -> None:
    brands(sandbox, 200)
    with sandbox.api(max_retries=0) as api:
        whole = [brand.id for brand in api.Brands.all(limit=250)]
        sandbox.faults.add(Reset(), path="/brands", probability=0.3, seed=3, times=None)
        found: list[int] = []
        with pytest.raises(TransportException):
            for brand in api.Brands.iterall(page_size=20, concurrency=4):
                found.append(brand.id)
    assert found == whole[: len(found)]
    assert len(found) < len(whole)


def test_a_walk_that_is_left_asks_for_nothing_more(sandbox: Sandbox, api: BigcommerceApi) -> None:
    brands(sandbox, 400)
    before = len(sandbox.requests)
    for brand in api.Brands.iterall(page_size=20, concurrency=3):
        if brand.id == 120:
            break
    assert len(sandbox.requests) - before <= 2 + 1 + 2 * 3 + 1  # and the count


def test_several_threads_keep_to_the_quota() -> None:
    clock = FakeClock()
    with Sandbox(quota=10, window=30, clock=clock.now) as sandbox:
        brands(sandbox, 400)
        with sandbox.api(clock=clock) as api:
            found = [each.id for each in api.Brands.iterall(page_size=20, concurrency=4)]
            api.Brands.all()
        assert len(found) == len(set(found)) == 400 + 3
        assert {each.status for each in sandbox.requests} <= {200, 204, 429}
        # only the requests that were on their way when the quota became known can be refused
        assert sum(each.status == 429 for each in sandbox.requests) <= 4


def test_a_thousand_orders_with_their_lines_on_a_pro_plan() -> None:
    clock = FakeClock()
    with Sandbox(demo=False, quota=450, window=30, clock=clock.now) as sandbox:
        sandbox.seed("Orders", *({"id": 1000 + n} for n in range(1000)))
        sandbox.seed("OrderProducts", *({"order_id": 1000 + n} for n in range(1000)))
        with sandbox.api(clock=clock) as api:
            api.connection.get("time")  # reports the quota

            def with_lines(order: Any) -> Any:
                return order.id, [line.order_id for line in order.products]

            found = list(api.parallel(with_lines, api.Orders.iterall()))
        assert found == [(number, [number]) for number in range(1000, 2000)]
        sent = [each for each in sandbox.requests if each.status != 429]
        assert len(sent) == 1 + 5 + 1000  # no order is requested twice
        assert len(sandbox.requests) - len(sent) <= 8
