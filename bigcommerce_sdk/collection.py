"""All records of a list, as a lazy collection."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from os import getpid
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar
from urllib.parse import urlencode

from bigcommerce_sdk import checkpoint
from bigcommerce_sdk.batches import Batch
from bigcommerce_sdk.checkpoint import Place
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.paging import Plan, Row
from bigcommerce_sdk.secret import refuse_copy
from bigcommerce_sdk.walks import by_id, by_number, opened

if TYPE_CHECKING:
    from pandas import DataFrame as _DataFrame

T = TypeVar("T")
Fetch = Callable[[dict[str, str]], list[Row]]


def refuse_truth(collection: object) -> UsageException:
    """The error for a collection in a condition: it cannot know whether it is empty."""
    return UsageException(
        f"bool({collection!r}) is not defined: whether a list is empty takes a request. "
        "Use .first(), which is None for an empty list, or list(...)."
    )


class Collection(Generic[T]):
    """All records of a list, fetched page by page while you iterate. Iterate it again and it
    fetches again; nothing is sent before.

    >>> for order in api.Orders.iterall(min_id=10): ...
    >>> for page in api.Orders.iterall().pages(): ...

    Args:
        fetch: fetches a page by its parameters.
        wrap: makes a record of a row.
        plan: how the list is walked.
        path: the path of the list.
        concurrency: most pages that are fetched at once; 1 is without threads.
        resume_from: what :meth:`checkpoint` gave; the walk goes on there.
        total: tells how many records there are, as far as the store knows; asked only when pages
            are fetched ahead.

    Raises:
        InvalidValueException: when ``resume_from`` is no checkpoint of this list.
    """

    def __init__(
        self,
        fetch: Fetch,
        wrap: Callable[[Row], T],
        plan: Plan,
        path: str = "",
        concurrency: int = 1,
        resume_from: Mapping[str, Any] | None = None,
        total: Callable[[], int] | None = None,
    ) -> None:
        self._fetch = fetch
        self._wrap = wrap
        self._plan = plan
        self._concurrency = concurrency
        self._total = total
        # the order of filters means nothing
        self._listed = f"{path}?{urlencode(sorted(plan.query.items()))}".rstrip("?")
        self._start = checkpoint.read(self._listed, resume_from, plan.goes_by_id)
        self._given: tuple[Batch, int] | None = None

    def pages(self) -> Iterator[list[T]]:
        """The records a page at a time, as lists, none of them empty."""
        with closing(self._batches()) as batches:
            for batch in batches:
                checkpoint.mark(self, batch, len(batch.rows) - 1)
                yield [self._wrap(row) for row in batch.rows]

    def __reduce__(self) -> NoReturn:
        refuse_copy(self)

    def __iter__(self) -> Iterator[T]:
        mark, process = checkpoint.mark, getpid() if self._concurrency > 1 else None
        with closing(self._batches()) as batches:
            for batch in batches:
                for index, row in enumerate(batch.rows):
                    mark(self, batch, index)
                    yield self._wrap(row)
                    if process is not None and process != getpid():
                        from bigcommerce_sdk.parallel import forked

                        raise forked()

    def first(self) -> T | None:
        """The first record, or ``None`` when there is none; only that one is asked for."""
        if self._start != Place():
            with closing(self._alone()) as batches:
                batch = next(batches, None)
                return self._wrap(batch.rows[0]) if batch else None
        plan = self._plan._replace(size=min(1, self._plan.size))
        query = plan.from_id(None) if plan.goes_by_id else plan.numbered(plan.first_page)
        rows = self._fetch(query)
        return self._wrap(rows[0]) if rows else None

    def stands_at(self, batch: Batch, index: int) -> None:
        """Count the records up to this one as given, for the checkpoint."""
        self._given = batch, index

    def checkpoint(self) -> dict[str, Any]:
        """Where the latest iteration stands, for ``iterall(…, resume_from=…)``: a small value to
        be kept as JSON.

        The record that was given last counts as done, in the middle of a page too (of
        :meth:`pages`, the whole page): ask when it is. Going on, records come that were not given
        before, those that came meanwhile included. A list that is walked by id goes on behind
        the last id. Another one goes on behind the last few records that were given; should all
        of them be gone by then, it raises instead of guessing.

        Taken through ``api.parallel``, a record counts as done when its result is taken.

        >>> orders, kept = api.Orders.iterall(), None
        >>> for order in orders:
        ...     print(order.id)
        ...     kept = orders.checkpoint()
        >>> later = api.Orders.iterall(resume_from=kept)
        """
        given = self._given
        return checkpoint.write(self._listed, given[0].place(given[1]) if given else self._start)

    def to_dataframe(self) -> _DataFrame:
        """All records as a data frame of pandas; see :mod:`bigcommerce_sdk.dataframe`.

        Raises:
            ConfigurationException: when pandas is not installed.
        """
        from bigcommerce_sdk.dataframe import to_dataframe

        return to_dataframe(self)  # type: ignore[arg-type] # T is a record wherever this is made

    def __bool__(self) -> NoReturn:
        raise refuse_truth(self)

    def __repr__(self) -> str:
        return f"<collection {self._listed}>"

    # -- walking --------------------------------------------------------------------------

    def _batches(self) -> Generator[Batch, None, None]:
        self._given = None
        if self._concurrency == 1 or not self._plan.size:
            return self._alone()
        return self._threaded()

    def _alone(self) -> Generator[Batch, None, None]:
        plan, start = self._plan, self._start
        if not plan.goes_by_id or start.last:
            yield from by_number(plan, self._page, start)
            return
        first = opened(plan, self._from, start.after)
        yield from by_id(plan, first, self._from, self._page)

    def _threaded(self) -> Generator[Batch, None, None]:
        from bigcommerce_sdk.ahead import Extent, Numbered, guessing
        from bigcommerce_sdk.parallel import pools

        plan, start = self._plan, self._start
        # twice as many as are fetched: threads go on while a page waits for those before it
        depth = 2 * self._concurrency
        # the count is in no page's way
        with pools(self._concurrency, 1) as (pool, aside):
            extent = Extent(aside, self._total, plan.size)
            if not plan.goes_by_id or start.last:
                read = Numbered(self._page, pool, depth, extent)
                yield from by_number(plan._replace(looks_back=False), read, start)
                return
            first = opened(plan, self._from, start.after)
            yield from guessing(plan, first, self._from, self._page, pool, depth, extent)

    def _from(self, start: int | None) -> list[Row]:
        return self._fetch(self._plan.from_id(start))

    def _page(self, number: int) -> list[Row]:
        return self._fetch(self._plan.numbered(number))
