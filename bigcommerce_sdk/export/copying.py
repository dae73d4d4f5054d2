"""The rule of a store: its lock and state, the passes through its lists, and deletions."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import (
    BigcommerceException,
    ExportException,
    InvalidValueException,
)
from bigcommerce_sdk.export import files, merging, planning, walking
from bigcommerce_sdk.export.driving import END, Do, Steps, Take, iter_of
from bigcommerce_sdk.export.filling import TableFill, columns_of
from bigcommerce_sdk.export.metering import Meter
from bigcommerce_sdk.export.passes import Pass
from bigcommerce_sdk.export.planning import Job
from bigcommerce_sdk.export.results import StoreResult, TableResult
from bigcommerce_sdk.export.routes import OWN, PARENTS, WHOLE
from bigcommerce_sdk.export.running import Run
from bigcommerce_sdk.export.state import Part, State, load
from bigcommerce_sdk.json.writing import shown

if TYPE_CHECKING:
    from bigcommerce_sdk.export.tables import Table


def store_rule(job: Job, name: str, client: Any) -> Steps:
    """The rule that reads the tables of a store."""
    result = StoreResult(name, client.connection.store)
    started = monotonic()
    meter = Meter()
    directory = files.directory_of(job.to, name)
    lock = files.Lock(directory)  # of the rule, so that it ends also when its thread is cancelled
    try:
        yield Do(partial(_lock, lock, directory))
        run = yield Do(partial(_opened, job, meter.of(client), meter, directory))
        yield from StoreCopy(run, result).steps()
    except BigcommerceException as error:
        result.error = error
    finally:
        lock.release()
    result.requests, result.seconds = meter.requests, monotonic() - started
    return result


def _lock(lock: files.Lock, directory: str) -> None:
    files.make_directory(directory)
    lock.acquire()


def _opened(job: Job, client: Any, meter: Meter, directory: str) -> Run:
    """Load the state, save what this run begins, and remove what is left over."""
    store = client.connection.store
    state = load(directory)
    planning.check(job, state, store, directory)
    if state is None:
        for table in job.tables:
            if files.parts_in(os.path.join(directory, table.name)):
                raise InvalidValueException(
                    f"{shown(directory, 300)} has part files of {table.name}, but no "
                    f"{files.STATE}. Restore it, remove them, or export to another directory."
                )
        state = State(directory, store)
    readings = planning.start(job, state)
    state.save()
    files.remove_temporary_states(directory)
    for name, entry in state.tables.items():
        files.remove_parts(state.directory_of(name), entry.files)
    return Run(job, client, meter, state, readings)


class StoreCopy:
    """The copy of the tables of a store."""

    def __init__(self, run: Run, result: StoreResult) -> None:
        self._run, self._result = run, result
        self._tables: dict[str, TableFill] = {}

    def steps(self) -> Steps:
        """Read each walk, then find deletions."""
        names = [each.name for each in self._run.job.tables]
        results = {name: TableResult(self._run.state.store, name) for name in names}
        self._result.tables = list(results.values())
        resumed = [name for name, each in self._run.readings.items() if each.walk.began]
        yield from self._read(self._run.job, results)
        late = [
            each.table
            for each in self._tables.values()
            if each.table.name in resumed
            and each.result.error is None
            and self._run.job.mode(each.table) != WHOLE
        ]
        if late:  # rows that the interrupted run had passed may have changed before this run
            again = self._run.job._replace(tables=tuple(late), full=frozenset())
            self._run.readings.update(planning.start(again, self._run.state))
            yield Do(self._run.state.save)
            yield from self._read(again, results)
        if self._run.job.deletions:
            yield from self._find_deletions()

    def _read(self, job: Job, results: Mapping[str, TableResult]) -> Steps:
        """Read the walks of some tables."""
        for walk, tables in planning.groups(job, self._run.readings):
            made: list[TableFill] = []
            for table in tables:
                result = results[table.name]
                try:
                    record = walking.resource_of(self._run.client, table).meta.record
                    columns = columns_of(job, table, record)
                    yield Do(partial(self._check_parts, table.name))
                except BigcommerceException as error:  # the client has no login for this API
                    result.error = error
                    continue
                entry = self._run.state.tables[table.name]
                self._tables[table.name] = TableFill(self._run, table, entry, columns, result)
                made.append(self._tables[table.name])
            if made:
                yield from Pass(self._run, walk, made).steps()

    def _check_parts(self, table: str) -> None:
        """Refuse a table whose parts are gone, unless they are read anew."""
        state, reading = self._run.state, self._run.readings[table]
        directory = state.directory_of(table)
        lost = set(state.tables[table].files).difference(files.parts_in(directory))
        if lost and not reading.full:
            raise ExportException(
                f"{shown(directory, 300)} lacks {min(lost)}, which the state names. Restore it, or "
                f"read the table anew with full=[{table!r}]."
            )

    def _find_deletions(self) -> Steps:
        """Compare the ids of lists with those that were exported."""
        lists: dict[str, list[TableFill]] = {}
        for each in self._tables.values():
            mode = self._run.job.mode(each.table)
            if each.result.error is None and not each.reading.full and mode in (OWN, PARENTS):
                of = each.table if mode == OWN else each.table.root
                lists.setdefault(of.name, []).append(each)
        for tables in lists.values():
            first = tables[0]
            of = first.table if self._run.job.mode(first.table) == OWN else first.table.root
            try:
                yield from self._compare(of, tables)
            except BigcommerceException as error:
                for each in tables:
                    each.fail(error)

    def _compare(self, of: Table, tables: list[TableFill]) -> Steps:
        source = iter_of(
            walking.resource_of(self._run.client, of)
            .iterall(**self._run.job.filters.get(of.name, {}))
            .pages()
        )
        present: set[tuple[str, ...]] = set()
        while (page := (yield Take(source))) is not END:
            records: list[Any] = page
            present.update(walking.key_of(of, record._raw) for record in records)
        yield Do(partial(self._delete, present, tables))

    def _delete(self, present: set[tuple[str, ...]], tables: list[TableFill]) -> None:
        """Record the merge keys that are in no list."""
        kept: list[tuple[TableFill, Part | None]] = []
        for each in tables:
            directory = self._run.state.directory_of(each.table.name)
            known = merging.newest(directory, each.entry)
            gone = [key for key, (_, is_deleted) in known.items() if not is_deleted]
            gone = [key for key in gone if key not in present]
            if gone:
                each.add_deleted(gone)
                kept.append((each, each.finish()))
        for each, part in kept:
            each.keep(part)
        if kept:
            self._run.state.save()
        for each, _ in kept:
            each.count()
