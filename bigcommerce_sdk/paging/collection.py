"""Lazy collections of the records of a list."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import closing
from contextvars import ContextVar
from os import getpid
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar
from urllib.parse import urlencode

from bigcommerce_sdk.drivers.sync import Pages, Run, batches
from bigcommerce_sdk.effects import PageRule, Query, Rule, Walk
from bigcommerce_sdk.exception import UsageException
from bigcommerce_sdk.paging import checkpoint
from bigcommerce_sdk.paging.checkpoint import Position
from bigcommerce_sdk.paging.exports import BaseExports, Exports
from bigcommerce_sdk.paging.pagination import Batch, by_offset, paginate, read_batches
from bigcommerce_sdk.paging.plan import INCLUDE_PARAMETER, Plan, Row
from bigcommerce_sdk.records.display import shorten
from bigcommerce_sdk.records.misuse import SyncOnly
from bigcommerce_sdk.secret import refuse_copy

if TYPE_CHECKING:
    from bigcommerce_sdk.records.base import BaseRecord

T = TypeVar("T")
S = TypeVar("S")


def refuse_truth(collection: object, instead: str) -> UsageException:
    """The exception for the truth value of a collection, which is unknown without a request.

    Args:
        collection: the collection.
        instead: what to use in its place.
    """
    return UsageException(
        f"bool({collection!r}) is not defined: it would take a request. Use {instead}."
    )


#: What to use in place of the truth value of a collection, without and with ``await``.
FIRST = ".first(), which is None for an empty list, or list(...)"
AWAIT_FIRST = "await .first(), which is None for an empty list"


def walk(plan: Plan, position: Position, prefetches: bool = False) -> Walk:
    """The rule of the pagination of a list of any kind; see ``pagination.paginate``."""
    if not plan.has_meta:
        return paginate(plan, position, prefetches)
    from bigcommerce_sdk.paging import by_meta  # apps that use V2 alone do not load it

    return by_meta.paginate(plan, position, prefetches)


def range_of(plan: Plan, start: int, limit: int | None) -> Walk:
    """The rule of a range of a list of any kind; see ``pagination.by_offset``."""
    if not plan.has_meta:
        return by_offset(plan, start, limit)
    from bigcommerce_sdk.paging import by_meta  # apps that use V2 alone do not load it

    return by_meta.by_offset(plan, start, limit)


class Iteration(SyncOnly, Generator[T]):
    """An iteration of one thread: a generator that says so when another thread uses it, too."""

    __slots__ = ("__weakref__", "_rows")

    def __init__(self, rows: Generator[T]) -> None:
        self._rows = rows

    def __next__(self) -> T:
        try:
            return next(self._rows)
        except ValueError as error:
            if not is_in_use(error):
                raise
        raise in_use("thread")

    def send(self, value: None) -> T:
        """The next value; see :meth:`generator.send`."""
        return self._rows.send(value)

    def throw(self, *error: Any) -> T:
        """Raise an exception in the iteration; see :meth:`generator.throw`."""
        return self._rows.throw(*error)

    def close(self) -> None:
        """End the iteration.

        Raises:
            UsageException: when another thread is taking from it.
        """
        try:
            self._rows.close()
        except ValueError as error:
            if not is_in_use(error):
                raise
            raise in_use("thread") from None


def in_use(kind: str) -> UsageException:
    """The exception for an iteration that two threads or tasks use at once.

    Args:
        kind: ``thread`` or ``task``.
    """
    return UsageException(
        f"Another {kind} is taking from this iteration. Take from it in one {kind}, and work on "
        f"several records at once by api.parallel, or begin an iteration in each {kind}."
    )


def is_in_use(error: ValueError) -> bool:
    """Whether it is Python's own "generator already executing", not one of the generator."""
    traceback = error.__traceback__
    return traceback is not None and traceback.tb_next is None


class BaseCollection(BaseExports, Generic[T]):
    """A lazy collection of all records of a list, without I/O: plan, position, rules.

    Args:
        run: runs a rule.
        page: makes the rule that fetches a page.
        wrap: makes a record of a row.
        plan: the plan of the pagination.
        path: the path of the list.
        concurrency: maximum number of pages prefetched at once; 1 disables prefetching.
        resume_from: a :meth:`checkpoint` to resume after.
        count: makes the rule that counts the records, if the API supports it. Used only with
            prefetching.
        with_links: makes the collection of :meth:`with_`, of this one, names and concurrency.
        record: the class of the records, for exports.

    Raises:
        InvalidValueException: when ``resume_from`` is not a checkpoint of this list.
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
        with_links: Callable[[Any, tuple[str, ...], int], Any] | None = None,
        record: type[BaseRecord] | None = None,
    ) -> None:
        self._with_links = with_links
        self._record = record
        self._run = run
        self._page = page
        self._wrap = wrap
        self._plan = plan
        #: the number of rows that the latest response named
        self._total: int | None = None
        if plan.has_meta:
            self._page = self._noting_total(page)
        self._concurrency = concurrency
        self._count = count
        self._path = path
        self._start = Position()
        if resume_from is not None:
            self._start = checkpoint.read(self._listed, resume_from, plan)
        self._given: tuple[Batch, int] | None = None

    def __reduce__(self) -> NoReturn:
        refuse_copy(self)

    def _noting_total(self, page: PageRule) -> PageRule:
        """The page rule, which also stores the total of each response."""

        def noting(query: Query) -> Rule[Any]:
            rows = yield from page(query)
            total = rows.total
            self._total = self._total if total is None else total
            return rows

        return noting

    @property
    def total(self) -> int | None:
        """Number of records of the list, by the latest response; it sends nothing.

        ``None`` before the first page, and for lists whose responses have no total, such as those
        of V2, which have ``count()``.

        >>> logs = api.v3.StoreLogs.iterall(type="shipping")
        >>> for log in logs:
        ...     print(log.summary, "of", logs.total)
        """
        return self._total

    def _walk(self, prefetches: bool = False) -> Walk:
        """The pagination rule."""
        return walk(self._plan, self._start, prefetches)

    def _first(self) -> Rule[T | None]:
        if self._start != Position() or self._plan.has_meta:
            size = min(1, self._plan.size) if self._start == Position() else self._plan.size
            walked = walk(self._plan._replace(size=size), self._start)
            rows = [batch.rows[0] for batch in (yield from read_batches(walked, self._page, 1))]
        else:
            plan = self._plan._replace(size=min(1, self._plan.size))
            query = plan.from_id(None) if plan.goes_by_id else plan.numbered(plan.first_page)
            rows = yield from self._page(query)
        return self._wrap(rows[0]) if rows else None

    def read(self) -> Rule[list[T]]:
        """The rule that fetches all records."""
        found = yield from read_batches(self._walk(), self._page)
        return [self._wrap(row) for batch in found for row in batch.rows]

    def _records_of(self, batch: Batch) -> Iterator[T]:
        """The records of a batch; each is marked as yielded, as by :func:`mark`."""
        wrap, rows = self._wrap, batch.rows
        rows.reverse()
        for index in range(len(rows)):
            if (positions := _held.get()) is None:  # mark() itself would take as long as the rest
                self._given = batch, index
            else:
                positions[self] = batch, index
            yield wrap(rows.pop())  # freed with the record, before the next page arrives

    def set_position(self, batch: Batch, index: int) -> None:
        """Set the position of the checkpoint: after this row of the batch."""
        self._given = batch, index

    def checkpoint(self) -> dict[str, Any]:
        """The position of the latest iteration, as JSON values, for ``resume_from``.

        The last yielded record (or page, of :meth:`pages`) counts as done, so take the checkpoint
        after processing it. A resumed iteration yields the remaining records, including new ones.
        With pagination by id, it resumes after the last id. Otherwise it resumes after the last
        yielded records, and raises ``UnexpectedReplyException`` if all of them have been deleted.

        With ``api.parallel``, a record counts as done when its result is taken.

        >>> orders, kept = api.Orders.iterall(), None
        >>> for order in orders:
        ...     print(order.id)
        ...     kept = orders.checkpoint()
        >>> later = api.Orders.iterall(resume_from=kept)
        """
        given = self._given
        return checkpoint.write(self._listed, given[0].position(given[1]) if given else self._start)

    def __repr__(self) -> str:
        return shorten(f"<collection {self._listed}>")

    @property
    def _listed(self) -> str:
        """The identity of the list: its path and sorted filters."""
        return f"{self._path}?{urlencode(sorted(self._plan.query.items()), doseq=True)}".rstrip("?")

    def _mark(self, batch: Batch, index: int) -> None:
        mark(self, batch, index)

    def _exported_links(self) -> tuple[str, ...]:
        given = self._plan.query.get(INCLUDE_PARAMETER, ())
        included = [each.strip() for each in given.split(",")] if isinstance(given, str) else given
        links = {} if self._record is None else self._record._links
        return tuple(
            name for name, link in links.items() if link.included and link.included_as in included
        )

    def _linked(self, names: tuple[str, ...], concurrency: int) -> Any:
        """This collection with links of its records loaded."""
        if self._with_links is None:
            raise UsageException(f"The records of {self!r} have no links to load.")
        return self._with_links(self, names, concurrency)


class Collection(BaseCollection[T], Exports, SyncOnly):
    """A lazy collection of all records of a list.

    Iteration fetches page by page. Each iteration starts again from the first page.

    >>> for order in api.Orders.iterall(min_id=10): ...
    >>> for page in api.Orders.iterall().pages(): ...
    """

    def pages(self) -> Iterator[list[T]]:
        """Iterate by page: non-empty lists of records.

        These are plain lists: rows that were yielded before are left out, so their lengths do not
        say whether more follow.
        """
        return Iteration(self._pages())

    def __iter__(self) -> Iterator[T]:
        return Iteration(self._records())

    def _pages(self) -> Generator[list[T]]:
        with closing(self._batches()) as batches:
            for batch in batches:
                mark(self, batch, len(batch.rows) - 1)
                yield [self._wrap(row) for row in batch.rows]

    def _records(self) -> Generator[T]:
        process = getpid() if self._concurrency > 1 else None
        with closing(self._batches()) as batches:
            for batch in batches:
                for record in self._records_of(batch):
                    yield record
                    if process is not None and process != getpid():
                        from bigcommerce_sdk.drivers.threads import forked

                        raise forked()

    def __bool__(self) -> NoReturn:
        raise refuse_truth(self, FIRST)

    def first(self) -> T | None:
        """Fetch only the first record; ``None`` for an empty list."""
        found: T | None = self._run(self._first())
        return found

    def with_(self, *names: str, concurrency: int = 8) -> Collection[T]:
        """This collection with links of each record loaded, several records at once.

        >>> for order in api.Orders.iterall(min_id=100).with_("products", "customer"):
        ...     print(order.id, order.customer, [line.name for line in order.products])

        A sub-resource is fetched as a whole, over all its pages, and is then the record's own:
        ``order.products`` sends no further request. Order, ``pages()``, ``first()`` and
        ``checkpoint()`` are those of this collection; a record counts as done when it is yielded.
        An error is raised in the place of its record, and ends the iteration; so does a record that
        was deleted before its links were fetched.

        Args:
            names: names of links, such as ``"products"``.
            concurrency: maximum number of records whose links are fetched at once, and of records
                ahead; 1 uses no threads.

        Raises:
            UnknownNameException: for a name that is no link; suggests a similar one.
            InvalidValueException: without a name, or when ``concurrency`` is not an integer >= 1.
        """
        made: Collection[T] = self._linked(names, concurrency)
        return made

    def _iteration(self, rows: Generator[S]) -> Generator[S]:
        return Iteration(rows)

    def _row_pages(self) -> Generator[tuple[list[Row], Batch | None]]:
        with closing(self._batches()) as batches:
            for batch in batches:
                yield batch.rows, batch

    def _batches(self) -> Generator[Batch]:
        self._given = None
        plan, run, page = self._plan, self._run, self._page
        if self._concurrency == 1 or not plan.can_prefetch:
            return batches(self._walk(), Pages(run, page).read)
        from bigcommerce_sdk.drivers.threads import prefetched

        walked = self._walk(prefetches=True)
        return prefetched(walked, run, page, self._concurrency, plan.size, self._count)


#: Positions of collections: a batch, and the index of the row that was yielded last.
Positions = dict[BaseCollection[Any], tuple[Batch, int]]

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


class applied:  # noqa: N801 - used like a function
    """Apply checkpoint progress at once during the block, also inside :class:`held`.

    For a function that iterates collections of its own while the next item is computed.
    """

    def __enter__(self) -> None:
        self._token = _held.set(None)

    def __exit__(self, *_: object) -> None:
        _held.reset(self._token)


def mark(collection: BaseCollection[Any], batch: Batch, index: int) -> None:
    """Record that a collection yielded a row."""
    positions = _held.get()
    if positions is None:
        collection.set_position(batch, index)
    else:
        positions[collection] = batch, index


def release(positions: Positions) -> None:
    """Apply deferred positions: their records count as done."""
    for collection, (batch, index) in positions.items():
        mark(collection, batch, index)
