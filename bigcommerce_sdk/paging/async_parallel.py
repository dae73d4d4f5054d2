"""Ordered parallel map over asyncio tasks."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Iterable
from contextlib import aclosing
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from bigcommerce_sdk.drivers.sync import end_of_iteration
from bigcommerce_sdk.drivers.tasks import Tasks
from bigcommerce_sdk.exception import InvalidValueException, UsageException
from bigcommerce_sdk.paging.collection import Positions, applied, held, release
from bigcommerce_sdk.paging.parallel import (
    any_failed,
    check_arguments,
    checkpoint_of,
    iteration_end_error,
    iterator_of,
    next_item,
)
from bigcommerce_sdk.records.misuse import AsyncOnly, refuse_blocking

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

Item = TypeVar("Item")
Result = TypeVar("Result")


class AsyncParallelResults(Generic[Result], AsyncOnly):
    """A lazy asynchronous iterator of the results of ``api.parallel``, in order.

    Its calls end when the iteration is left; with ``async with`` they have ended after the block.
    """

    def __init__(self, results: AsyncGenerator[Result], items: object) -> None:
        self._results = results
        self._items = items
        self._is_waiting = False

    def __repr__(self) -> str:
        return "<results of api.parallel>"

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Result:
        if self._is_waiting:
            raise UsageException(
                "Another task is waiting for a result of api.parallel. Take the results in one "
                "task."
            )
        self._is_waiting = True
        try:
            return await anext(self._results)
        finally:
            self._is_waiting = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Cancel running and pending calls, and wait until they have ended.

        Raises:
            UsageException: when another task waits for a result.
        """
        if self._is_waiting:
            raise UsageException(
                "Another task is waiting for a result of api.parallel. Close the results in that "
                "task, or cancel it."
            )
        await self._results.aclose()

    def checkpoint(self) -> dict[str, Any]:
        """The checkpoint of the item collection after the last taken result.

        See :meth:`~bigcommerce_sdk.paging.collection.Collection.checkpoint`.

        Raises:
            UsageException: when the items are not a collection.
        """
        return checkpoint_of(self._items)


def in_order(
    function: Callable[[Item], Awaitable[Result]],
    items: Iterable[Item] | AsyncIterable[Item],
    concurrency: int,
) -> AsyncParallelResults[Result]:
    """Map a coroutine function over items in concurrent tasks, lazily and in order.

    Items are consumed in the task that takes the results, at most ``concurrency`` ahead; a result
    waits until these items have arrived. An exception is raised in order, after the results of all
    earlier items; no further call begins then. For the checkpoint of a collection, a record counts
    as done when its result is taken.

    Raises:
        InvalidValueException: when ``concurrency`` is not an integer >= 1, the function is not
            callable or the items are not iterable. In place of a result: when the function returned
            nothing to await.
        UsageException: when the items send requests of a synchronous client.
    """
    check_arguments(function, concurrency)
    refuse_blocking(items)
    source: _Items[Item] = _Items(items)
    run = _sequential if concurrency == 1 else _concurrent
    return AsyncParallelResults(run(function, source, concurrency), items)


async def _sequential(
    function: Callable[[Item], Awaitable[Result]], items: _Items[Item], concurrency: int
) -> AsyncGenerator[Result]:
    async with aclosing(items):
        while (found := await items.next()) is not None:
            item, positions = found
            result = await _call(function, item)
            release(positions)
            del item, found  # release the finished item
            yield result
            del result


async def _concurrent(
    function: Callable[[Item], Awaitable[Result]], items: _Items[Item], concurrency: int
) -> AsyncGenerator[Result]:
    async with aclosing(items), Tasks() as tasks:
        waiting: deque[tuple[asyncio.Task[Result], Positions]] = deque()
        more = True
        while True:
            while more and len(waiting) < concurrency and not any_failed(waiting):
                more = await _start_next(tasks, function, items, waiting)
            if not waiting:
                return
            task, positions = waiting.popleft()
            try:
                result = await tasks.result(task)
            finally:
                del task  # breaks the cycle with its exception
            release(positions)
            yield result
            del result


async def _start_next(
    tasks: Tasks,
    function: Callable[[Item], Awaitable[Result]],
    items: _Items[Item],
    waiting: deque[tuple[asyncio.Task[Result], Positions]],
) -> bool:
    """Start the call of the next item; returns whether more may follow."""
    try:
        found = await items.next()
    except Exception as error:
        waiting.append((tasks.start(_fail(error)), {}))
        return False
    if found is None:
        return False
    item, positions = found
    waiting.append((tasks.start(_call(function, item)), positions))
    return True


async def _fail(error: Exception) -> Any:
    try:
        raise error
    finally:
        del error  # breaks the cycle with its traceback


async def _call(function: Callable[[Item], Awaitable[Result]], item: Item) -> Result:
    with _naming("function"), applied():
        made: object = function(item)
        if isawaitable(made):
            result: Result = await made
            return result
    raise InvalidValueException(
        "function must be a coroutine function (async def) or return an awaitable, got "
        f"{function!r}, which returned {type(made).__name__}."
    )


class _Items(Generic[Item]):
    """The items of ``api.parallel``: an iterable or an asynchronous one."""

    def __init__(self, items: Iterable[Item] | AsyncIterable[Item]) -> None:
        self._is_async = hasattr(type(items), "__aiter__")
        self._iterator = iterator_of(items, aiter if self._is_async else iter)
        # results of another map are closed too: their tasks would run until garbage collection
        self._is_own = self._iterator is not items or isinstance(items, AsyncParallelResults)

    async def next(self) -> tuple[Item, Positions] | None:
        """The next item, and the positions after it; ``None`` at the end."""
        with _naming("iterable"):
            if not self._is_async:
                try:
                    return next_item(self._iterator)
                except StopIteration:
                    return None
            try:
                with held() as positions:
                    return await anext(self._iterator), positions
            except StopAsyncIteration:
                return None

    async def aclose(self) -> None:
        """Close the iterator; one that the caller made stays open."""
        if self._is_async and self._is_own and hasattr(self._iterator, "aclose"):
            await self._iterator.aclose()


class _naming:  # noqa: N801 - used like a function
    """Replace exceptions that end iterations by one that names what raised them."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._task = asyncio.current_task()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if error is None:
            return
        end = end_of_iteration(error)
        if isinstance(error, GeneratorExit) and _is_current(self._task):
            end = error  # else the task is being destroyed, which must not be stopped
        if end is not None:
            raise iteration_end_error(self._source, end) from error


def _is_current(task: object) -> bool:
    try:
        return asyncio.current_task() is task
    except RuntimeError:  # no event loop is running
        return False
