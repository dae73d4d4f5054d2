"""Doing the same with many things on several threads, in order, no faster than somebody takes the
results."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from bigcommerce_sdk.paging import checked

Item = TypeVar("Item")
Result = TypeVar("Result")


@contextmanager
def threads(concurrency: int) -> Generator[ThreadPoolExecutor]:
    """Threads that end with the block, however it ends: calls that were not begun are dropped,
    those under way are waited for, so that nothing runs on unseen."""
    pool = ThreadPoolExecutor(concurrency, thread_name_prefix="bigcommerce_sdk")
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def in_order(
    function: Callable[[Item], Result], items: Iterable[Item], concurrency: int
) -> Iterator[Result]:
    """The results of ``function`` for each item, in the order of the items, lazily.

    Items are taken by the thread that takes the results, at most ``concurrency`` ahead of them. An
    error comes in its turn: after the results of all items before.

    Raises:
        InvalidValueException: when ``concurrency`` is no whole number from 1.
    """
    if checked(concurrency) == 1:
        return map(function, items)
    return _threaded(function, iter(items), concurrency)


def _threaded(
    function: Callable[[Item], Result], items: Iterator[Item], concurrency: int
) -> Iterator[Result]:
    with threads(concurrency) as pool:
        waiting: deque[Future[Result]] = deque()
        more = True
        while True:
            while more and len(waiting) < concurrency:
                more = _submit_next(pool, function, items, waiting)
            if not waiting:
                return
            yield waiting.popleft().result()


def _submit_next(
    pool: ThreadPoolExecutor,
    function: Callable[[Item], Result],
    items: Iterator[Item],
    waiting: deque[Future[Result]],
) -> bool:
    """Take one more item. Returns whether there may be others."""
    try:
        item = next(items)
    except StopIteration:
        return False
    except Exception as error:
        failed: Future[Result] = Future()
        failed.set_exception(error)
        waiting.append(failed)
        return False
    waiting.append(pool.submit(function, item))
    return True
