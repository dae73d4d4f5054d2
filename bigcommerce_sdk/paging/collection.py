"""All records of a list, as a lazy collection."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from contextvars import ContextVar
from os import getpid
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar
from urllib.parse import urlencode

from bigcommerce_sdk.drivers.sync import Pages, Run, batches
from bigcommerce_sdk.effects import PageRule, Rule
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.paging import checkpoint
from bigcommerce_sdk.paging.checkpoint import Position
from bigcommerce_sdk.paging.pagination import Batch, paginate, read_batches
from bigcommerce_sdk.paging.plan import Plan, Row
from bigcommerce_sdk.secret import refuse_copy

if TYPE_CHECKING:
    from pandas import DataFrame as _DataFrame

T = TypeVar("T")


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
        run: runs a rule.
        page: makes the rule that reads a page.
        wrap: makes a record of a row.
        plan: how the list is walked.
        path: the path of the list.
        concurrency: most pages that are fetched at once; 1 is without threads.
        resume_from: what :meth:`checkpoint` gave; the walk goes on there.
        count: makes the rule that counts the records, where the API can; it runs only when pages
            are prefetched.

    Raises:
        InvalidValueException: when ``resume_from`` is no checkpoint of this list.
    """

    def __init__(
        self,
        run: Run,
        page: PageRule,
        wrap: Callable[[Row], T],
        plan: Plan,
        path: str = "",
        concurrency: int = 1,
        resume_from: Mapping[str, Any] | None = None,
        count: Callable[[], Rule[int]] | None = None,
    ) -> None:
        self._run = run
        self._page = page
        self._wrap = wrap
        self._plan = plan
        self._concurrency = concurrency
        self._count = count
        self._path = path
        self._start = Position()
        if resume_from is not None:
            self._start = checkpoint.read(self._listed, resume_from, plan.goes_by_id)
        self._given: tuple[Batch, int] | None = None

    def pages(self) -> Iterator[list[T]]:
        """The records a page at a time, as lists, none of them empty."""
        with closing(self._batches()) as batches:
            for batch in batches:
                mark(self, batch, len(batch.rows) - 1)
                yield [self._wrap(row) for row in batch.rows]

    def __reduce__(self) -> NoReturn:
        refuse_copy(self)

    def __iter__(self) -> Iterator[T]:
        process = getpid() if self._concurrency > 1 else None
        with closing(self._batches()) as batches:
            for batch in batches:
                for index, row in enumerate(batch.rows):
                    mark(self, batch, index)
                    yield self._wrap(row)
                    if process is not None and process != getpid():
                        from bigcommerce_sdk.drivers.threads import forked

                        raise forked()

    def first(self) -> T | None:
        """The first record, or ``None`` when there is none; only that one is asked for."""
        found: T | None = self._run(self._first())
        return found

    def _first(self) -> Rule[T | None]:
        if self._start != Position():
            walk = paginate(self._plan, self._start)
            rows = [batch.rows[0] for batch in (yield from read_batches(walk, self._page, 1))]
        else:
            plan = self._plan._replace(size=min(1, self._plan.size))
            query = plan.from_id(None) if plan.goes_by_id else plan.numbered(plan.first_page)
            rows = yield from self._page(query)
        return self._wrap(rows[0]) if rows else None

    def read(self) -> Rule[list[T]]:
        """The rule that reads all records."""
        found = yield from read_batches(paginate(self._plan, self._start), self._page)
        return [self._wrap(row) for batch in found for row in batch.rows]

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
        return checkpoint.write(self._listed, given[0].position(given[1]) if given else self._start)

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

    @property
    def _listed(self) -> str:
        """What tells this list from others; the order of filters means nothing."""
        return f"{self._path}?{urlencode(sorted(self._plan.query.items()))}".rstrip("?")

    # -- walking --------------------------------------------------------------------------

    def _batches(self) -> Generator[Batch]:
        self._given = None
        plan, run, page = self._plan, self._run, self._page
        if self._concurrency == 1 or not plan.size:
            return batches(paginate(plan, self._start), Pages(run, page).read)
        from bigcommerce_sdk.drivers.threads import prefetched

        walk = paginate(plan, self._start, prefetches=True)
        return prefetched(walk, run, page, self._concurrency, plan.size, self._count)


#: Positions of collections: a batch, and the index of the row that was yielded last.
Positions = dict[Collection[Any], tuple[Batch, int]]

#: Deferred positions of collections whose records are prefetched; ``None`` outside :class:`held`.
_held: ContextVar[Positions | None] = ContextVar("bigcommerce_sdk_positions", default=None)


class held:  # noqa: N801 - used like a function
    """Defer checkpoint progress of collections during the block, until :func:`release`.

    Works through any iterator that wraps the collection. A checkpoint must not pass records that
    were prefetched.
    """

    def __enter__(self) -> Positions:
        positions: Positions = {}
        self._token = _held.set(positions)
        return positions

    def __exit__(self, *_: object) -> None:
        _held.reset(self._token)


def mark(collection: Collection[Any], batch: Batch, index: int) -> None:
    """Record that a collection yielded a row."""
    positions = _held.get()
    if positions is None:
        collection.stands_at(batch, index)
    else:
        positions[collection] = batch, index


def release(positions: Positions) -> None:
    """Apply deferred positions: their records count as done."""
    for collection, (batch, index) in positions.items():
        mark(collection, batch, index)
