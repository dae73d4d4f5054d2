"""One pass through a list, for all tables that are read with it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import (
    BigcommerceException,
    InvalidValueException,
    UnexpectedReplyException,
)
from bigcommerce_sdk.export import contents, files, planning, walking
from bigcommerce_sdk.export.driving import END, Do, Steps, Take, Tell, iter_of
from bigcommerce_sdk.export.results import Progress
from bigcommerce_sdk.export.tables import table
from bigcommerce_sdk.export.writing import BATCH

if TYPE_CHECKING:
    from bigcommerce_sdk.export.filling import TableFill
    from bigcommerce_sdk.export.running import Run
    from bigcommerce_sdk.export.state import Walk
    from bigcommerce_sdk.export.walking import Found, Node

#: Items of a pass between two reports of its progress.
PROGRESS_EVERY = 50


class Pass:
    """The reading of one walk, for the tables that share it."""

    def __init__(self, run: Run, walk: Walk, tables: list[TableFill]) -> None:
        self._run, self._job, self._tables = run, run.job, tables
        self._walk = replace(walk)  # of its own: that of a table that fails stays as it is
        self._failed: set[str] = set()
        self._collection: Any = None
        self._since_commit = monotonic()
        self._skip: set[tuple[str, ...]] = set()

    @property
    def _alive(self) -> list[TableFill]:
        return [each for each in self._tables if each.result.error is None]

    def steps(self) -> Steps:
        """Read the walk to its end, or as far as it goes."""
        resumed = self._walk.checkpoint is not None
        try:
            self._run.meter.restart()
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
        self._run.meter.restart()
        return (yield from self._source())

    def _source(self) -> Steps:
        """The source of what the walk finds."""
        client, job = self._run.client, self._job
        tables = [each.table for each in self._tables]
        node = walking.tree(
            table(self._walk.table),
            tables,
            self._walk.include,
            planning.arguments(job, self._walk, tables, self._run.readings),
            job.filters,
            {} if job.unknown else job.columns,
        )
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
            directory = self._run.state.directory_of(each.table.name)
            found |= contents.keys_of(directory, each.reading.parts, names)
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
        began = self._walk.began or self._run.meter.began
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
        self._run.state.save()
        for each in alive:
            each.count()
        for name in old:
            entry = self._run.state.tables[name]
            files.remove_parts(self._run.state.directory_of(name), entry.files)

    def _tell(self, each: TableFill, done: bool) -> Steps:
        if self._job.progress is None:
            return
        is_own = each.table.name == self._walk.table
        meter = self._run.meter
        yield Tell(
            self._job.progress,
            Progress(
                self._run.state.store,
                each.table.name,
                each.taken,
                self._collection.total if is_own and self._collection is not None else None,
                meter.requests,
                meter.quota,
                len(each.result.parts),
                done,
            ),
        )


def _flush(tables: list[TableFill]) -> None:
    for each in tables:
        each.flush()
