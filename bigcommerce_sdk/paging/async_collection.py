"""Lazy collections of the records of a list, for asyncio."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from typing import Any, NoReturn, TypeVar

from bigcommerce_sdk.drivers.sync import Pages
from bigcommerce_sdk.drivers.tasks import batches, prefetched
from bigcommerce_sdk.paging.async_exports import AsyncExports
from bigcommerce_sdk.paging.collection import (
    AWAIT_FIRST,
    BaseCollection,
    in_use,
    mark,
    refuse_truth,
)
from bigcommerce_sdk.paging.pagination import Batch
from bigcommerce_sdk.paging.plan import Row
from bigcommerce_sdk.records.misuse import AsyncOnly

T = TypeVar("T")
S = TypeVar("S")


class AsyncIteration(AsyncGenerator[T]):
    """An iteration of one task: a generator that says so when another task uses it, too."""

    __slots__ = ("__weakref__", "_rows")

    def __init__(self, rows: AsyncGenerator[T]) -> None:
        self._rows: Any = rows  # its type lacks ag_running

    async def __anext__(self) -> T:
        self._check()
        found: T = await self._rows.__anext__()
        return found

    async def asend(self, value: None) -> T:
        """The next value; see :meth:`agen.asend`."""
        self._check()
        found: T = await self._rows.asend(value)
        return found

    async def athrow(self, *error: Any) -> T:
        """Raise an exception in the iteration; see :meth:`agen.athrow`."""
        self._check()
        found: T = await self._rows.athrow(*error)
        return found

    async def aclose(self) -> None:
        """End the iteration.

        Raises:
            UsageException: when another task is taking from it.
        """
        self._check()
        await self._rows.aclose()

    def _check(self) -> None:
        if self._rows.ag_running:
            raise in_use("task")


class AsyncCollection(BaseCollection[T], AsyncExports, AsyncOnly):
    """A lazy collection of all records of a list, for ``async for``.

    Iteration fetches page by page. Each iteration starts again from the first page.

    >>> async for order in api.Orders.iterall(min_id=10): ...
    >>> async for page in api.Orders.iterall().pages(): ...
    """

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncIteration(self._records())

    async def _records(self) -> AsyncGenerator[T]:
        async with aclosing(self._batches()) as found:
            async for batch in found:
                for record in self._records_of(batch):
                    yield record

    def pages(self) -> AsyncGenerator[list[T]]:
        """Iterate by page: non-empty lists of records.

        These are plain lists: rows that were yielded before are left out, so their lengths do not
        say whether more follow.
        """
        return AsyncIteration(self._pages())

    async def _pages(self) -> AsyncGenerator[list[T]]:
        async with aclosing(self._batches()) as found:
            async for batch in found:
                mark(self, batch, len(batch.rows) - 1)
                yield [self._wrap(row) for row in batch.rows]

    async def first(self) -> T | None:
        """Fetch only the first record; ``None`` for an empty list."""
        found: T | None = await self._run(self._first())
        return found

    def with_(self, *names: str, concurrency: int = 8) -> AsyncCollection[T]:
        """This collection with links of each record loaded, several records at once.

        >>> async for order in api.Orders.iterall(min_id=100).with_("products", "customer"):
        ...     lines = [line async for line in order.products]  # sends no request

        See :meth:`Collection.with_`, whose arguments and promises it has: ``await order.customer``
        and ``async for line in order.products`` then send no further request.

        Args:
            names: names of links, such as ``"products"``.
            concurrency: maximum number of records whose links are fetched at once, and of records
                ahead.

        Raises:
            UnknownNameException: for a name that is no link; suggests a similar one.
            InvalidValueException: without a name, or when ``concurrency`` is not an integer >= 1.
        """
        made: AsyncCollection[T] = self._linked(names, concurrency)
        return made

    def _iteration(self, rows: AsyncGenerator[S]) -> AsyncGenerator[S]:
        return AsyncIteration(rows)

    async def _row_pages(self) -> AsyncGenerator[tuple[list[Row], Batch | None]]:
        async with aclosing(self._batches()) as found:
            async for batch in found:
                yield batch.rows, batch

    def __bool__(self) -> NoReturn:
        raise refuse_truth(self, AWAIT_FIRST)

    def _batches(self) -> AsyncGenerator[Batch]:
        self._given = None
        plan, run, page = self._plan, self._run, self._page
        if self._concurrency == 1 or not plan.can_prefetch:
            return batches(self._walk(), Pages(run, page).read)
        return prefetched(
            self._walk(prefetches=True), run, page, self._concurrency, plan.size, self._count
        )
