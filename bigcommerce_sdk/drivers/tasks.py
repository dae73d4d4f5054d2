"""Groups of asyncio tasks, prefetching of pages by tasks, and work in threads."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine, Iterable
from contextlib import aclosing, suppress
from contextvars import Context
from typing import TYPE_CHECKING, Any, TypeVar

from bigcommerce_sdk.drivers.asyncio import retrieve
from bigcommerce_sdk.drivers.schedule import PAGES_PER_READER, Gate, Prefetcher, Schedule
from bigcommerce_sdk.effects import Fetch, PageRule, Query, Rule, Walk

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

Result = TypeVar("Result")
#: Runs a rule to completion, such as ``AsyncConnection.run``.
AsyncRun = Callable[[Rule[Any]], Coroutine[Any, Any, Any]]


class Tasks:
    """Tasks that are cancelled and awaited at the end of the ``async with`` block.

    :class:`asyncio.TaskGroup` is not used, because its first failed task cancels the others and the
    block at once, and because it wraps the exceptions of the block in groups, ``GeneratorExit``
    included. Here an exception is raised by :meth:`result`, and others are dropped.
    """

    def __init__(self) -> None:
        self._running: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for task in self._running:
            task.cancel()  # once: a second cancellation would interrupt its cleanup
        cancelled = None
        while self._running:
            try:
                await asyncio.wait(self._running)
            except asyncio.CancelledError as again:  # raised when all tasks have ended
                cancelled = again
        if cancelled is not None:
            try:
                raise cancelled
            finally:
                cancelled = None  # breaks the cycle with its traceback

    def start(
        self, coroutine: Coroutine[Any, Any, Result], context: Context | None = None
    ) -> asyncio.Task[Result]:
        """Start a task.

        Args:
            coroutine: what it runs.
            context: its context variables; by default a copy of the current ones.
        """
        task = asyncio.create_task(coroutine, context=context)
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        task.add_done_callback(retrieve)
        return task

    async def result(self, task: asyncio.Task[Result]) -> Result:
        """Wait for the result of a task; raises its exception."""
        if not task.done():
            # not `await task`, which a task that ignores its cancellation would not let us leave
            await asyncio.wait((task,))
        try:
            return task.result()
        finally:
            del task  # breaks the cycle with its exception


async def run_all(run: AsyncRun, rules: Iterable[Rule[None]], concurrency: int) -> None:
    """Run rules in tasks, several at once; they are taken as tasks end.

    Args:
        run: runs a rule.
        rules: the rules.
        concurrency: maximum number of rules at once.
    """
    async with Tasks() as tasks:
        running: set[asyncio.Task[Any]] = set()
        for rule in rules:
            running.add(tasks.start(run(rule)))
            if len(running) >= concurrency:
                done, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    await tasks.result(task)
        for task in running:
            await tasks.result(task)


async def batches(walk: Walk, read: Callable[[Fetch], Awaitable[Any]]) -> AsyncGenerator[Any]:
    """The batches of a pagination, lazily. An exception of ``read`` ends it.

    Args:
        walk: the pagination rule.
        read: reads a page.
    """
    value = None
    while True:
        try:
            effect = walk.send(value)
        except StopIteration:
            return
        if type(effect) is Fetch:
            value = await read(effect)
        else:
            yield effect
            value = None


async def prefetched(
    walk: Walk,
    run: AsyncRun,
    page: PageRule,
    concurrency: int,
    page_size: int,
    count: Callable[[], Rule[int]] | None = None,
) -> AsyncGenerator[Any]:
    """The batches of a pagination, lazily, with pages prefetched by tasks.

    Args:
        walk: the pagination rule.
        run: runs a rule; several tasks call it at once.
        page: creates the rule of a page.
        concurrency: maximum number of pages in flight.
        page_size: rows of a page.
        count: creates the rule that counts the rows of the list, if the API can.
    """
    free, gate = asyncio.Semaphore(concurrency), Gate()

    async def read_page(query: Query) -> Any:
        async with free:
            with gate:
                return await run(page(query))

    async with Tasks() as tasks:
        prefetcher = Prefetcher(
            Schedule(PAGES_PER_READER * concurrency, page_size),
            lambda query: tasks.start(read_page(query)),
            lambda rule: tasks.start(run(rule)),
            count,
        )

        async def read(fetch: Fetch) -> Any:
            task = prefetcher.request(fetch)
            try:
                return await (run(page(fetch.query)) if task is None else tasks.result(task))
            finally:
                del task  # breaks the cycle with its exception

        async with aclosing(batches(walk, read)) as found:
            async for batch in found:
                yield batch


async def in_thread(function: Callable[..., Result], *arguments: Any) -> Result:
    """Run a function in a worker thread, and wait for its end when the task is cancelled.

    So nothing of a cancelled task works on after it, however often it is cancelled.
    """
    work = asyncio.ensure_future(asyncio.to_thread(function, *arguments))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        while not work.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([work])
        if not work.cancelled():
            work.exception()  # the loop would say that nothing took it
        raise
