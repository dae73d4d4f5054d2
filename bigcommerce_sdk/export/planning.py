"""What a run reads: of each table the whole, or what changed since a cursor, by which list.

Rules over values: the options of the job, the tables, and the state of the store.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.arrow.paths import path_of
from bigcommerce_sdk.exception import (
    ConfigurationException,
    InvalidValueException,
    UnknownNameException,
)
from bigcommerce_sdk.export import routes
from bigcommerce_sdk.export.arguments import mapping_of, names_of, number_of
from bigcommerce_sdk.export.routes import OWN, PARENTS, WHOLE
from bigcommerce_sdk.export.state import Reading, State, TableState, Walk
from bigcommerce_sdk.export.tables import Table, table
from bigcommerce_sdk.json.writing import shown
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.paging.plan import validate_concurrency

if TYPE_CHECKING:
    from bigcommerce_sdk.export.state import Cursor

#: The formats of part files.
FORMATS = ("parquet", "csv", "ndjson")
#: The column with the store hash.
STORE = "store"
#: The column that is greater for newer rows.
VERSION_COLUMN = "_version"
#: The column that is true for rows that say that something was deleted.
DELETED = "_deleted"

#: The most seconds before the last run that can be read again: ten years.
LONGEST_OVERLAP = 10 * 366 * 86400


class Job(NamedTuple):
    """The options of a job.

    Attributes:
        to: the directory.
        tables: the tables.
        filters: filters of lists, by table and name.
        columns: names of columns, by table.
        format: the format of part files.
        nested: how nested records are shown.
        unknown: the column with fields that the schema does not have.
        full: the tables that are read as a whole.
        by_id: the tables that are read by id.
        deletions: whether deleted rows are found.
        overlap: the seconds before the last run that are read again.
        concurrency: the number of parents that are read at once.
        page_size: the highest number of rows of a request; ``None`` for that of each list.
        rows_per_part: the number of rows after which a part is complete.
        seconds_per_part: the number of seconds after which a part is complete.
        progress: called with the progress.
    """

    to: str
    tables: tuple[Table, ...]
    filters: Mapping[str, Mapping[str, Any]]
    columns: Mapping[str, tuple[str, ...]]
    format: str
    nested: str
    unknown: str | None
    full: frozenset[str]
    by_id: frozenset[str]
    deletions: bool
    overlap: float
    concurrency: int
    page_size: int | None
    rows_per_part: int
    seconds_per_part: float
    progress: Callable[[Any], Any] | None

    def settings(self, of: Table) -> dict[str, Any]:
        """What must not change between runs of a table, as JSON values."""
        chain = [each for each in (*of.above, of) if each.name in self.filters]
        return {
            "format": self.format,
            "nested": self.nested,
            "unknown": self.unknown,
            "columns": sorted({*self.columns[of.name]}) if of.name in self.columns else None,
            "filters": {each.name: encoded(each, self.filters[each.name]) for each in chain},
            "by_id": of.name in self.by_id,
        }

    def mode(self, of: Table) -> str:
        """How later runs read a table."""
        return OWN if of.name in self.by_id else routes.mode(of)

    def merge(self, of: Table) -> list[str]:
        """The merge key of a table; empty if all rows count."""
        mode = self.mode(of)
        if mode == OWN:
            return [*of.parents, *(name for name in of.id_columns if name not in of.parents)]
        return [next(iter(of.parents))] if mode == PARENTS else []


def job(
    resources: str | Iterable[str],
    to: Any,
    *,
    filters: Mapping[str, Mapping[str, Any]] | None,
    columns: Mapping[str, Iterable[str]] | None,
    format: str,
    nested: str,
    unknown: str | None,
    full: bool | Iterable[str],
    by_id: Iterable[str],
    deletions: bool,
    overlap: float,
    concurrency: int,
    page_size: int | None,
    rows_per_part: int,
    seconds_per_part: float,
    progress: Callable[[Any], Any] | None,
) -> Job:
    """Check the arguments of a job.

    Raises:
        ConfigurationException: a table does not exist.
        InvalidValueException: an argument is invalid.
        UnknownNameException: a filter or column does not exist.
    """
    listed = names_of("resources", resources)
    if not listed:
        raise InvalidValueException("resources must name at least one table.")
    found = tuple(table(name) for name in dict.fromkeys(listed))
    names = [each.name for each in found]
    above = [parent.name for each in found for parent in each.above]
    if format not in FORMATS:
        raise InvalidValueException(f"format must be {', '.join(FORMATS)}, got {shown(format)}.")
    number_of("overlap", overlap, LONGEST_OVERLAP)
    number_of("seconds_per_part", seconds_per_part, float("inf"))
    for name, size in (("rows_per_part", rows_per_part), ("page_size", page_size)):
        if (type(size) is not int or size < 1) and (size is not None or name != "page_size"):
            raise InvalidValueException(f"{name} must be an integer >= 1, got {shown(size)}.")
    given = {
        name: dict(mapping_of(f"filters of {name}", each))
        for name, each in mapping_of("filters", filters).items()
    }
    check_names("filters", given, (*names, *above))
    ids = names_of("by_id", by_id)
    check_names("by_id", ids, names)
    for each in found:
        for owner in (*each.above, each):
            reserved = {owner.since, owner.above_id[0] if owner.name in ids else ""}
            check_filters(owner, given.get(owner.name, {}), reserved)
    chosen = {
        name: names_of(f"columns of {name}", each)
        for name, each in mapping_of("columns", columns).items()
    }
    check_names("columns", chosen, names)
    whole = (names if full else ()) if isinstance(full, bool) else names_of("full", full)
    check_names("full", whole, names)
    for each in found:
        can = bool(each.above_id[0]) and (not each.above or each.across is not None)
        if each.name in ids and not can:
            raise InvalidValueException(
                f"by_id: the list of {each.name} has no filter for higher ids. Leave it out: every "
                "run then reads the whole table."
            )
    if progress is not None and not callable(progress):
        raise InvalidValueException(f"progress must be a function, got {shown(progress)}.")
    return Job(
        path_of(to, "a directory"),
        found,
        given,
        chosen,
        format,
        nested,
        unknown,
        frozenset(whole),
        frozenset(ids),
        bool(deletions),
        float(overlap),
        validate_concurrency(concurrency),
        page_size,
        rows_per_part,
        float(seconds_per_part),
        progress,
    )


def check_names(argument: str, given: Iterable[str], names: Iterable[str]) -> None:
    """Refuse names of tables that an argument cannot have.

    Raises:
        UnknownNameException: there is one.
    """
    for name in given:
        if name not in names:
            raise UnknownNameException(
                f"{argument} names {shown(name)}, which is no table of this export."
                f"{did_you_mean(str(name), names)}"
            )


def check_filters(of: Table, given: Any, reserved: Container[str] = ()) -> None:
    """Refuse filters that the list of a table does not take, and the lack of those that it needs.

    Args:
        of: the table.
        given: the filters by name.
        reserved: the names of filters that the job sets.

    Raises:
        InvalidValueException: a filter is invalid, reserved or missing.
        UnknownNameException: a filter does not exist.
    """
    given = mapping_of(f"filters of {of.name}", given)
    for name in given:
        if name in reserved:
            raise InvalidValueException(
                f"filters of {of.name}: the job itself sets {name}. Leave it out."
            )
        if name not in of.parameters:
            raise UnknownNameException(
                f"filters: the list of {of.name} takes no {shown(name)}."
                f"{did_you_mean(str(name), of.parameters)}"
            )
    missing = [name for name in of.required if name not in given]
    if missing:
        raise InvalidValueException(
            f"The list of {of.name} needs {' and '.join(missing)}: pass "
            f"filters={{{of.name!r}: {{{missing[0]!r}: ...}}}}."
        )
    encoded(of, given)


def encoded(of: Table, given: Mapping[str, Any]) -> dict[str, Any]:
    """Filters as they are sent, as JSON values."""
    found = {
        name: of.parameters[name].encode(value, f"filters of {of.name}")
        for name, value in sorted(given.items())
        if value is not None
    }
    return {name: list(each) if isinstance(each, tuple) else each for name, each in found.items()}


def check(job: Job, state: State | None, store: str, directory: str) -> None:
    """Refuse a state that does not go with a job, before anything is read or written.

    Raises:
        ConfigurationException: it is of another store, or of other filters, columns or format.
    """
    if state is None:
        return
    if state.store != store:
        raise ConfigurationException(
            f"{shown(directory, 300)} has the export of the store {shown(state.store)}, not of "
            f"{shown(store)}. Export to another directory, or give the store another name."
        )
    for each in job.tables:
        entry = state.tables.get(each.name)
        if entry is not None and each.name not in job.full:
            _check_settings(each, entry, job.settings(each), directory)


def _check_settings(of: Table, entry: TableState, settings: dict[str, Any], directory: str) -> None:
    pending = entry.reading
    current = pending.settings if pending is not None and pending.full else entry.settings
    if not current or current == settings:
        return
    changed = [name for name in settings if current.get(name) != settings[name]]
    before = {name: current.get(name) for name in changed}
    raise ConfigurationException(
        f"{shown(directory, 300)} has {of.name} with other {' and '.join(changed)}: "
        f"{shown(before, 300)}. Pass these, read the table anew with full, or export to "
        "another directory."
    )


def start(job: Job, state: State) -> dict[str, Reading]:
    """The reading of each table: the one that has not ended, or a new one."""
    found: dict[str, Reading] = {}
    for each in job.tables:
        entry = state.tables.setdefault(each.name, TableState(each.meta.accessor))
        found[each.name] = _reading(job, each, entry)
    _share_includes(found)
    return found


def _reading(job: Job, of: Table, entry: TableState) -> Reading:
    settings, merge, mode = job.settings(of), job.merge(of), job.mode(of)
    pending = entry.reading
    if pending is not None and pending.settings == settings:
        is_full = of.name in job.full
        if pending.full or (entry.merge == merge and not is_full):
            return pending
    # deletions below parents whose own lists are incremental take as many requests as a full read
    hides = job.deletions and mode == OWN and bool(of.above) and of.across is None
    full = (
        mode == WHOLE
        or of.name in job.full
        or entry.cursor is None
        or entry.merge != merge
        or entry.settings != settings
        or hides
    )
    entry.reading = Reading(
        full,
        None if full else entry.cursor,
        _walk(job, of, mode, None if full else entry.cursor),
        settings,
        entry.next_number() if full else 0,
    )
    if not full and isinstance(entry.cursor, int):
        entry.reading.last_id = entry.cursor
    return entry.reading


def _walk(job: Job, of: Table, mode: str, since: Cursor) -> Walk:
    """The list that a new reading goes through."""
    found = routes.route(of, mode, since is not None, job.filters)
    is_narrowed = found.changed is not None and found.changed is found.root
    return Walk(
        found.root.name, since if is_narrowed else None, [found.include] if found.include else []
    )


def _share_includes(readings: Mapping[str, Reading]) -> None:
    """Let new readings of a list share its walk, with all that it has to include."""
    new = [each.walk for each in readings.values() if not each.walk.began]
    for walk in new:
        same = [each for each in new if each.identity == walk.identity]
        walk.include = sorted({name for each in same for name in each.include})


def groups(job: Job, readings: Mapping[str, Reading]) -> list[tuple[Walk, list[Table]]]:
    """The walks of a run, each with the tables that share it."""
    found: dict[str, tuple[Walk, list[Table]]] = {}
    for each in job.tables:
        walk = readings[each.name].walk
        found.setdefault(walk.identity, (walk, []))[1].append(each)
    return list(found.values())


def since_argument(of: Table, since: Cursor) -> dict[str, Any]:
    """The filter that reads a list from a cursor."""
    if since is None:
        return {}
    if isinstance(since, int):
        name, more = of.above_id
        return {name: since + more}
    return {of.since: datetime.fromisoformat(since)}


def arguments(
    job: Job, walk: Walk, tables: Iterable[Table], readings: Mapping[str, Reading]
) -> dict[str, dict[str, Any]]:
    """The arguments of the lists of a walk, by table."""
    found = {name: dict(each) for name, each in job.filters.items()}
    narrowed = {walk.table: since_argument(table(walk.table), walk.since)}
    for each in tables:  # lists below a whole list can be incremental themselves
        if each.name != walk.table and each.since and walk.since is None:
            narrowed[each.name] = since_argument(each, readings[each.name].since)
    for name, more in narrowed.items():
        found.setdefault(name, {}).update(more)
    return found


def next_cursor(job: Job, of: Table, reading: Reading) -> Cursor:
    """Where the next run begins, after a reading has ended."""
    mode = job.mode(of)
    if of.name in job.by_id:
        return reading.last_id
    if mode == WHOLE:
        return None
    began = datetime.fromisoformat(reading.walk.began)
    return (began - timedelta(seconds=job.overlap)).isoformat()
