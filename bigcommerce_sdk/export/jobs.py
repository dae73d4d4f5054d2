"""Jobs: tables of stores -> part files and a state, incremental and resumable.

The job of a store is a rule: a generator that does no I/O itself, and yields what waits:
:class:`Take` the next item of a source, :class:`Do` work with files, :class:`Tell` the progress.
:func:`run` runs it with a synchronous client, :func:`run_async` with an asynchronous one.
"""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from inspect import isawaitable
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from bigcommerce_sdk.arrow.extras import require
from bigcommerce_sdk.exception import (
    BigcommerceException,
    InvalidValueException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.export import files, merging, planning, walking
from bigcommerce_sdk.export.metering import Meter
from bigcommerce_sdk.export.planning import OWN, PARENTS, WHOLE, Job
from bigcommerce_sdk.export.results import Progress, StoreResult, SyncResult, TableResult
from bigcommerce_sdk.export.state import Part, Reading, State, TableState, Walk, load
from bigcommerce_sdk.export.writing import BATCH, ExportColumns, PartWriter
from bigcommerce_sdk.json.types import is_mapping
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.paging.plan import validate_concurrency

if TYPE_CHECKING:
    from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
    from bigcommerce_sdk.export.tables import Table
    from bigcommerce_sdk.export.walking import Found, Node

    #: A client, several of them, or clients by name.
    Stores = BigcommerceApi | Iterable[BigcommerceApi] | Mapping[str, BigcommerceApi]
    AsyncStores = (
        AsyncBigcommerceApi | Iterable[AsyncBigcommerceApi] | Mapping[str, AsyncBigcommerceApi]
    )

#: Items of a walk between two reports of its progress.
PROGRESS_EVERY = 50
#: The end of a source.
END = object()


class Take(NamedTuple):
    """Take the next item of a source; the result is the item, or :data:`END`."""

    source: Any


class Do(NamedTuple):
    """Work with files; the result is that of the function."""

    function: Callable[[], Any]


class Tell(NamedTuple):
    """Call the function for the progress."""

    function: Callable[[Any], Any]
    progress: Progress


#: The rule of a job: yields Take, Do and Tell.
Steps = Generator[Any, Any, Any]


# -- public -------------------------------------------------------------------------------------


def sync(
    stores: Stores,
    resources: str | Iterable[str],
    *,
    to: Any,
    filters: Mapping[str, Mapping[str, Any]] | None = None,
    columns: Mapping[str, Iterable[str]] | None = None,
    format: str = "parquet",
    nested: str = "struct",
    unknown: str | None = None,
    full: bool | Iterable[str] = False,
    by_id: Iterable[str] = (),
    deletions: bool = False,
    overlap: float = 300,
    concurrency: int = 8,
    stores_at_once: int = 4,
    page_size: int | None = None,
    rows_per_part: int = 100_000,
    seconds_per_part: float = 60,
    progress: Callable[[Progress], Any] | None = None,
) -> SyncResult:
    """Copy tables of stores into a directory, and keep the copy current.

    >>> result = export.sync(api, ["orders", "order_products"], to="copy")
    >>> result.raise_for_failures()

    The first run reads everything, later runs what changed. After a kill at any point, the next run
    goes on. The guide on export jobs describes the files, and how to merge them.

    Args:
        stores: a client, several, or a mapping from names of directories to clients.
        resources: names of tables, such as ``orders`` and ``v3_products``.
        to: the directory; each store gets a directory in it.
        filters: filters of lists, by table and name; may change only with ``full``, like the
            following four.
        columns: columns of tables, by table. Those that identify a row are always there.
        format: ``parquet``, ``csv`` or ``ndjson``.
        nested: ``struct``, or ``json`` for nested records as JSON text.
        unknown: a column for fields that the schema does not have.
        full: whether to read everything and replace what is there; or the names of such tables.
        by_id: names of tables of which only rows with higher ids than before are read.
        deletions: whether to find deleted rows, by reading the ids of the whole list.
        overlap: the seconds before the last run that are read again, since stores can show changes
            late.
        concurrency: the number of parents of a store that are read at once.
        stores_at_once: the number of stores that are read at once.
        page_size: the highest number of rows of a request; by default that of each list.
        rows_per_part: the number of rows after which a part file is complete.
        seconds_per_part: the number of seconds after which a part file is complete; after a kill,
            the rows of at most so many seconds are read again.
        progress: called with a :class:`~bigcommerce_sdk.export.results.Progress`, by one thread at
            a time.

    Returns:
        What was read, with the errors of stores and tables.

    Raises:
        ConfigurationException: a table does not exist, pyarrow is not installed, or the directory
            has a table with other filters, columns or format.
        InvalidValueException: an argument is invalid.
        UnknownNameException: a filter or column does not exist.
        ExportException: a state could not be read.
    """
    made, clients = _prepared(
        stores, resources, to, False, stores_at_once,
        filters=filters, columns=columns, format=format, nested=nested, unknown=unknown, full=full,
        by_id=by_id, deletions=deletions, overlap=overlap, concurrency=concurrency,
        page_size=page_size, rows_per_part=rows_per_part, seconds_per_part=seconds_per_part,
        progress=progress,
    )  # fmt: skip
    from bigcommerce_sdk.paging.parallel import in_order

    telling = threading.Lock()

    def one(store: tuple[str, Any]) -> StoreResult:
        return run(store_rule(made, *store), telling)

    with in_order(one, clients.items(), min(stores_at_once, len(clients))) as found:
        return SyncResult(tuple(found))


async def sync_async(
    stores: AsyncStores,
    resources: str | Iterable[str],
    *,
    to: Any,
    filters: Mapping[str, Mapping[str, Any]] | None = None,
    columns: Mapping[str, Iterable[str]] | None = None,
    format: str = "parquet",
    nested: str = "struct",
    unknown: str | None = None,
    full: bool | Iterable[str] = False,
    by_id: Iterable[str] = (),
    deletions: bool = False,
    overlap: float = 300,
    concurrency: int = 8,
    stores_at_once: int = 4,
    page_size: int | None = None,
    rows_per_part: int = 100_000,
    seconds_per_part: float = 60,
    progress: Callable[[Progress], Any] | None = None,
) -> SyncResult:
    """:func:`sync` for asynchronous clients: the same arguments, files and state.

    Files are written in worker threads. ``progress`` may be a coroutine function.
    """
    made, clients = _prepared(
        stores, resources, to, True, stores_at_once,
        filters=filters, columns=columns, format=format, nested=nested, unknown=unknown, full=full,
        by_id=by_id, deletions=deletions, overlap=overlap, concurrency=concurrency,
        page_size=page_size, rows_per_part=rows_per_part, seconds_per_part=seconds_per_part,
        progress=progress,
    )  # fmt: skip
    from bigcommerce_sdk.paging.async_parallel import in_order

    async def one(store: tuple[str, Any]) -> StoreResult:
        return await run_async(store_rule(made, *store))

    async with in_order(one, clients.items(), min(stores_at_once, len(clients))) as found:
        return SyncResult(tuple([each async for each in found]))


def _prepared(
    stores: Any, resources: Any, to: Any, is_async: bool, stores_at_once: Any, **options: Any
) -> tuple[Job, dict[str, Any]]:
    """The checked job, and the clients by name."""
    require("pyarrow", "An export", "arrow")
    made = planning.job(resources, to, **options)
    validate_concurrency(stores_at_once)
    clients = _clients(stores, is_async)
    for name, client in clients.items():
        directory = files.directory_of(made.to, name)
        planning.check(made, load(directory), client.connection.store, directory)
    for each in made.tables:
        _columns_of(made, each, each.record)  # an unknown column is an error of the whole job
    return made, clients


def _clients(stores: Any, is_async: bool) -> dict[str, Any]:
    """The clients by the names of their directories."""
    if is_mapping(stores):
        found = {str(name): _client(each, is_async) for name, each in stores.items()}
    else:
        listed: list[Any] = [stores] if hasattr(stores, "connection") else list(stores)
        found = {}
        for each in listed:
            name = _client(each, is_async).connection.store
            if name in found:
                raise InvalidValueException(f"stores has two clients of the store {name}.")
            found[name] = each
    if not found or not all(found):
        raise InvalidValueException("stores must have at least one client, and no empty name.")
    return found


def _client(client: Any, is_async: bool) -> Any:
    connection = getattr(client, "connection", None)
    if connection is None or bool(getattr(connection, "_is_async", False)) is not is_async:
        wanted, function = (
            ("AsyncBigcommerceApi", "sync") if is_async else ("BigcommerceApi", "sync_async")
        )
        raise InvalidValueException(
            f"stores must be clients such as {wanted}, got {type_of(client)}."
            + (f" Use export.{function} for this client." if connection is not None else "")
        )
    return client


# -- drivers --------------------------------------------------------------------------------------


def run(rule: Steps, telling: Any) -> StoreResult:
    """Run the rule of a store with a synchronous client.

    Args:
        rule: the rule.
        telling: the lock for calls of the progress function.
    """
    sources: dict[int, Any] = {}
    value: Any = None
    failure: BaseException | None = None
    try:
        while True:
            try:
                effect = rule.send(value) if failure is None else rule.throw(failure)
            except StopIteration as end:
                return cast("StoreResult", end.value)
            value, failure = None, None
            try:
                if type(effect) is Take:
                    sources[id(effect.source)] = effect.source
                    value = next(effect.source, END)
                elif type(effect) is Do:
                    value = effect.function()
                else:
                    with telling:
                        effect.function(effect.progress)
            except BaseException as error:
                failure = error
    finally:
        rule.close()
        for source in sources.values():
            source.close()


async def run_async(rule: Steps) -> StoreResult:
    """Run the rule of a store with an asynchronous client."""
    sources: dict[int, Any] = {}
    value: Any = None
    failure: BaseException | None = None
    try:
        while True:
            try:
                effect = rule.send(value) if failure is None else rule.throw(failure)
            except StopIteration as end:
                return cast("StoreResult", end.value)
            value, failure = None, None
            try:
                if type(effect) is Take:
                    sources[id(effect.source)] = effect.source
                    value = await anext(effect.source, END)
                elif type(effect) is Do:
                    value = await _in_thread(effect.function)
                else:
                    told = effect.function(effect.progress)
                    if isawaitable(told):
                        await told
            except BaseException as error:
                failure = error
    finally:
        rule.close()
        for source in sources.values():
            await source.aclose()


async def _in_thread(function: Callable[[], Any]) -> Any:
    """Run a function in a thread, and wait for its end when the task is cancelled."""
    work = asyncio.ensure_future(asyncio.to_thread(function))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        raise


# -- the rule of a store --------------------------------------------------------------------------


def store_rule(job: Job, name: str, client: Any) -> Steps:
    """The rule that reads the tables of a store."""
    result = StoreResult(name, client.connection.store)
    started = monotonic()
    meter = Meter()
    lock: files.Lock | None = None
    try:
        directory = files.directory_of(job.to, name)
        lock = yield Do(partial(_locked, directory))
        run = _Store(job, meter.of(client), result, meter)
        yield Do(partial(run.open, directory))
        yield from run.steps()
    except BigcommerceException as error:
        result.error = error
    finally:
        if lock is not None:
            lock.release()
    result.requests, result.seconds = meter.requests, monotonic() - started
    return result


def _locked(directory: str) -> files.Lock:
    files.make_directory(directory)
    return files.Lock(directory)


def _columns_of(job: Job, of: Table, record: Any) -> ExportColumns:
    return ExportColumns(of, record, job.nested, job.unknown, job.columns.get(of.name))


class _Table:
    """A table that is being read.

    Attributes:
        table: the table.
        entry: its state.
        reading: the reading.
        result: what was done.
        taken: rows that were read, also those that are not yet in a part.
        waiting: rows, and marks of what was deleted, that are not yet in a part.
        kept: of these, those in memory.
    """

    def __init__(
        self,
        store: _Store,
        table: Table,
        entry: TableState,
        columns: ExportColumns,
        result: TableResult,
    ) -> None:
        self.table, self.entry, self._store = table, entry, store
        self.reading: Reading = store.readings[table.name]
        self.result = result
        self.result.cursor, self.result.full = entry.cursor, result.full or self.reading.full
        self.taken = self.waiting = 0
        self._columns = columns
        self._writer: PartWriter | None = None
        self._rows: list[Any] = []
        self._deleted: list[Any] = []
        self._live = 0
        #: whether parents without rows need a mark that replaces earlier rows
        self._marks = not self.reading.full and store.job.mode(table) == PARENTS

    @property
    def kept(self) -> int:
        """The number of rows in memory."""
        return len(self._rows) + len(self._deleted)

    def add(self, key: tuple[str, ...], rows: list[Any]) -> None:
        """Take the rows below a row of the list, or that row."""
        self._rows += rows
        if not rows and self._marks:
            self._deleted.append({self.entry.merge[0]: key[0]})
            self.waiting += 1
        self.taken += len(rows)
        self.waiting += len(rows)
        self._live += len(rows)
        if self.table.name in self._store.job.by_id:
            ids = (self.table.meta.key_of(row) for row in rows)
            last = max((int(each) for each in ids if each is not None), default=0)
            self.reading.last_id = max(self.reading.last_id, last)

    def add_deleted(self, keys: list[tuple[str, ...]]) -> None:
        """Take merge keys of what was deleted."""
        fields = self.table.meta.fields
        names = self.entry.merge
        wires = [fields[name].wire if name in fields else name for name in names]
        columns = (*names, *wires)
        self._deleted += [dict(zip(columns, (*key, *key), strict=True)) for key in keys]
        self.waiting += len(keys)
        self.result.deleted += len(keys)

    def flush(self) -> None:
        """Write what is in memory."""
        if not self.kept:
            return
        if self._writer is None:
            number = self.entry.next_number()
            self._writer = PartWriter(
                self._store.state.directory_of(self.table.name),
                number,
                self.reading.settings["format"],
                self._columns,
                self._store.state.store,
                self.reading.version if self.reading.full else number,
                self.result.note,
            )
        rows, deleted = self._rows, self._deleted
        self._rows, self._deleted = [], []
        self._writer.write(rows)
        self._writer.write(deleted, deleted=True)

    def finish(self) -> Part | None:
        """Complete the part, if there is one."""
        self.flush()
        return None if self._writer is None else self._writer.finish()

    def keep(self, part: Part | None) -> None:
        """Let a part be of the table, when the state is saved."""
        if part is None or self._writer is None:
            return
        (self.reading.parts if self.reading.full else self.entry.parts).append(part)
        self.result.parts.append(self._writer.path)
        self.result.rows += self._live
        self._writer, self._live, self.waiting = None, 0, 0

    def abort(self) -> None:
        """Remove the part that is being written."""
        if self._writer is not None:
            self._writer.abort()
        self._writer, self._live, self.waiting = None, 0, 0
        self._rows, self._deleted = [], []

    def fail(self, error: BigcommerceException) -> None:
        """End the reading of this run with an error."""
        self.result.error = error
        self.abort()

    def end(self) -> None:
        """The reading has come to the end of its list."""
        reading, entry = self.reading, self.entry
        if reading.full:
            entry.parts, entry.settings = reading.parts, reading.settings
            entry.merge = self._store.job.merge(self.table)
        entry.cursor = planning.next_cursor(self._store.job, self.table, reading)
        entry.reading = None
        self.result.cursor = entry.cursor


class _Store:
    """The reading of a store."""

    state: State

    def __init__(self, job: Job, client: Any, result: StoreResult, meter: Meter) -> None:
        self.job, self.client, self.result, self.meter = job, client, result, meter
        self.readings: dict[str, Reading] = {}
        self._tables: dict[str, _Table] = {}

    def open(self, directory: str) -> None:
        """Load the state, save what this run begins, and remove what is left over."""
        store = self.client.connection.store
        state = load(directory)
        planning.check(self.job, state, store, directory)
        if state is None:
            for table in self.job.tables:
                if files.parts_in(os.path.join(directory, table.name)):
                    raise InvalidValueException(
                        f"{shown(directory, 300)} has part files of {table.name}, but no "
                        f"{files.STATE}. Restore it, remove them, or export to another directory."
                    )
            state = State(directory, store)
        self.state = state
        self.readings = planning.start(self.job, state)
        state.save()
        files.remove_temporary_states(directory)
        for name, entry in state.tables.items():
            files.remove_parts(state.directory_of(name), entry.files)

    def steps(self) -> Steps:
        """Read each walk, then find deletions."""
        names = [each.name for each in self.job.tables]
        results = {name: TableResult(self.state.store, name) for name in names}
        self.result.tables = list(results.values())
        resumed = [name for name, each in self.readings.items() if each.walk.began]
        yield from self._read(self.job, results)
        late = [
            each.table
            for each in self._tables.values()
            if each.table.name in resumed
            and each.result.error is None
            and self.job.mode(each.table) != WHOLE
        ]
        if late:  # rows that the interrupted run had passed may have changed before this run
            again = self.job._replace(tables=tuple(late), full=frozenset())
            self.readings.update(planning.start(again, self.state))
            yield Do(self.state.save)
            yield from self._read(again, results)
        if self.job.deletions:
            yield from self._find_deletions()

    def _read(self, job: Job, results: Mapping[str, TableResult]) -> Steps:
        """Read the walks of some tables."""
        for walk, tables in planning.groups(job, self.readings):
            made: list[_Table] = []
            for table in tables:
                result = results[table.name]
                try:
                    record = walking.resource_of(self.client, table).meta.record
                    columns = _columns_of(job, table, record)
                except BigcommerceException as error:  # the client has no login for this API
                    result.error = error
                    continue
                entry = self.state.tables[table.name]
                self._tables[table.name] = _Table(self, table, entry, columns, result)
                made.append(self._tables[table.name])
            if made:
                yield from _Reader(self, walk, made).steps()

    def _find_deletions(self) -> Steps:
        """Compare the ids of lists with those that were exported."""
        lists: dict[str, list[_Table]] = {}
        for each in self._tables.values():
            mode = self.job.mode(each.table)
            if each.result.error is None and not each.reading.full and mode in (OWN, PARENTS):
                of = each.table if mode == OWN else each.table.root
                lists.setdefault(of.name, []).append(each)
        for tables in lists.values():
            first = tables[0]
            of = first.table if self.job.mode(first.table) == OWN else first.table.root
            try:
                yield from self._compare(of, tables)
            except BigcommerceException as error:
                for each in tables:
                    each.fail(error)

    def _compare(self, of: Table, tables: list[_Table]) -> Steps:
        source = iter_of(
            walking.resource_of(self.client, of)
            .iterall(**self.job.filters.get(of.name, {}))
            .pages()
        )
        present: set[tuple[str, ...]] = set()
        while (page := (yield Take(source))) is not END:
            records: list[Any] = page
            present.update(walking.key_of(of, record._raw) for record in records)
        yield Do(partial(self._delete, present, tables))

    def _delete(self, present: set[tuple[str, ...]], tables: list[_Table]) -> None:
        """Record the merge keys that are in no list."""
        kept: list[tuple[_Table, Part | None]] = []
        for each in tables:
            directory = self.state.directory_of(each.table.name)
            known = merging.newest(directory, each.entry)
            gone = [key for key, (_, is_deleted) in known.items() if not is_deleted]
            gone = [key for key in gone if key not in present]
            if gone:
                each.add_deleted(gone)
                kept.append((each, each.finish()))
        for each, part in kept:
            each.keep(part)
        if kept:
            self.state.save()


def _flush(tables: list[_Table]) -> None:
    for each in tables:
        each.flush()


def iter_of(items: Any) -> Any:
    """The iterator of a collection, synchronous or asynchronous."""
    given: object = items
    return aiter(items) if hasattr(type(given), "__aiter__") else iter(items)


class _Reader:
    """The reading of one walk, for the tables that share it."""

    def __init__(self, store: _Store, walk: Walk, tables: list[_Table]) -> None:
        self._store, self._job, self._tables = store, store.job, tables
        self._walk = replace(walk)  # of its own: that of a table that fails stays as it is
        self._failed: set[str] = set()
        self._collection: Any = None
        self._since_commit = monotonic()
        self._skip: set[tuple[str, ...]] = set()

    @property
    def _alive(self) -> list[_Table]:
        return [each for each in self._tables if each.result.error is None]

    def steps(self) -> Steps:
        """Read the walk to its end, or as far as it goes."""
        resumed = self._walk.checkpoint is not None
        try:
            self._store.meter.restart()
            try:
                source = yield from self._source()
            except (InvalidValueException, UnexpectedReplyException):
                if not resumed:
                    raise
                source = yield from self._again()
                resumed = False
            number = 0
            while self._alive:
                try:
                    found = yield Take(source)
                except UnexpectedReplyException:
                    if not resumed or number:  # the records of the checkpoint were deleted
                        raise
                    source = yield from self._again()
                    resumed = False
                    continue
                if found is END:
                    yield Do(partial(self._commit, True))
                    for each in self._alive:
                        yield from self._tell(each, True)
                    return
                number += 1
                yield from self._take(found)
                if number % PROGRESS_EVERY == 0:
                    for each in self._alive:
                        yield from self._tell(each, False)
        except BigcommerceException as error:
            alive = self._alive
            if self._can_commit and any(each.waiting for each in alive):
                with suppress(BigcommerceException):  # the disk may be the reason of the first one
                    yield Do(partial(self._commit, False))
            for each in alive:
                each.fail(error)
        finally:
            for each in self._tables:
                each.abort()

    def _again(self) -> Steps:
        """Begin the walk again, since its position is lost."""
        self._walk.checkpoint, self._walk.began = None, ""
        for each in self._tables:
            each.reading.walk.checkpoint, each.reading.walk.began = None, ""
            if each.reading.full:
                each.reading.parts = []
        self._store.meter.restart()
        return (yield from self._source())

    def _source(self) -> Steps:
        """The source of what the walk finds."""
        client, job = self._store.client, self._job
        tables = [each.table for each in self._tables]
        node = walking.tree(job, self._walk, tables, self._store.readings)
        execute = client.connection.run
        if node.table.is_single:
            self._collection = None
            read = partial(walking.read_single, client, node)

            def single(_: None) -> Any:
                return execute(read())

            return iter_of(client.parallel(single, [None], 1))
        if self._walk.checkpoint is not None:
            self._skip = yield Do(self._known)
        resource = walking.resource_of(client, node.table)
        given = dict(node.arguments)
        paging = node.table.meta.paging
        if job.page_size is not None and paging is not None and paging.max_limit:
            given["page_size"] = min(job.page_size, paging.max_for(given))
        has_keyset = paging is not None and bool(paging.keyset)
        if not node.below:
            ahead = {"concurrency": job.concurrency} if has_keyset else {}
            self._collection = resource.iterall(**given, resume_from=self._walk.checkpoint, **ahead)
            return iter_of(self._collection.pages())
        self._node: Node = node
        self._collection = resource.iterall(**given, resume_from=self._walk.checkpoint)
        read_one = partial(walking.read_below, client, node)

        def below(record: Any) -> Any:
            return execute(read_one(record._raw, self._failed))

        results = client.parallel(below, self._collection, job.concurrency)
        return iter_of(results)

    def _known(self) -> set[tuple[str, ...]]:
        """The keys of what the parts of this reading have; only full readings need them."""
        found: set[tuple[str, ...]] = set()
        for each in self._tables:
            if not each.reading.full:
                continue
            is_own = each.table.name == self._walk.table
            names = (
                [*each.table.parents, *each.table.id_columns]
                if is_own
                else [next(iter(each.table.parents))]
            )
            directory = self._store.state.directory_of(each.table.name)
            format = each.reading.settings["format"]
            found |= merging.keys_of(directory, each.reading.parts, format, names)
        return found

    def _take(self, found: Any) -> Steps:
        """Take what is below a row of the list, or a page of rows."""
        items: list[Found]
        if isinstance(found, walking.Found):
            items = [found]
        else:
            node = walking.Node(self._tables[0].table, is_read=True)
            items = [walking.found_of(node, record._raw) for record in found]
        for item in items:
            if item.key in self._skip:
                continue
            for each in self._alive:
                failure = item.failures.get(each.table.name)
                if failure is not None:
                    self._failed.add(each.table.name)
                    each.fail(failure)
                elif each.table.name in item.rows:
                    each.add(item.key, item.rows[each.table.name])
        alive = self._alive
        full = [each for each in alive if each.kept >= BATCH]
        if full:
            yield Do(partial(_flush, full))
        rows = sum(each.waiting for each in alive)
        seconds = monotonic() - self._since_commit
        is_due = rows >= self._job.rows_per_part or seconds >= self._job.seconds_per_part
        if rows and is_due and self._can_commit:
            yield Do(partial(self._commit, False))
            self._since_commit = monotonic()

    @property
    def _can_commit(self) -> bool:
        """Whether the next run could go on after a row: rows without an id it would read twice."""
        own = next((each for each in self._tables if each.table.name == self._walk.table), None)
        has_ids = own is None or bool(own.table.id_columns)
        return self._collection is not None and has_ids

    def _commit(self, is_end: bool) -> None:
        """Complete the parts, and save the state that names them."""
        alive = self._alive
        parts = [each.finish() for each in alive]
        began = self._walk.began or self._store.meter.began
        checkpoint = None
        if not is_end:
            checkpoint = self._collection.checkpoint()
        old: list[str] = []
        for each, part in zip(alive, parts, strict=True):
            each.keep(part)
            walk = each.reading.walk
            walk.began, walk.checkpoint = began, checkpoint
            if is_end:
                each.end()
                old.append(each.table.name)
        self._walk.began, self._walk.checkpoint = began, checkpoint
        self._store.state.save()
        for name in old:
            entry = self._store.state.tables[name]
            files.remove_parts(self._store.state.directory_of(name), entry.files)

    def _tell(self, each: _Table, done: bool) -> Steps:
        if self._job.progress is None:
            return
        is_own = each.table.name == self._walk.table
        meter = self._store.meter
        yield Tell(
            self._job.progress,
            Progress(
                self._store.state.store,
                each.table.name,
                each.taken,
                self._collection.total if is_own and self._collection is not None else None,
                meter.requests,
                meter.quota,
                len(each.result.parts),
                done,
            ),
        )
