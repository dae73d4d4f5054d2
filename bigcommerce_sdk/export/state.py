"""The state of a store's export, as a value and as JSON. It has no token.

The parts of a table are those that the state names. A full reading has parts of its own, which
replace the others when it ends; the parts of an incremental one are added at once.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import (
    BigcommerceException,
    ConfigurationException,
    ExportException,
)
from bigcommerce_sdk.export import files
from bigcommerce_sdk.json.writing import shown

#: The version of the format.
VERSION = 1
#: The cursor of a table: a time in ISO 8601, or the last id.
Cursor = str | int | None


class Part(NamedTuple):
    """A part file.

    Attributes:
        file: its name.
        rows: its number of rows.
    """

    file: str
    rows: int


@dataclass
class Walk:
    """The list that a reading goes through. Tables with equal walks share it.

    Attributes:
        table: the table of the list.
        since: the cursor that the list is read from; ``None`` for the whole list.
        include: the values of its ``include``.
        began: the time of the store when it began; ``""`` before.
        checkpoint: the position in the list; ``None`` at the beginning.
    """

    table: str
    since: Cursor = None
    include: list[str] = field(default_factory=list[str])
    began: str = ""
    checkpoint: dict[str, Any] | None = None

    @property
    def identity(self) -> str:
        """Equal for walks that are one."""
        values = asdict(self)
        if not self.began:  # it has not begun, and can still include more
            values["include"] = None
        return json.dumps(values, sort_keys=True)


@dataclass
class Reading:
    """A reading that has not ended.

    Attributes:
        full: whether its parts replace the others.
        since: the cursor that the table is read from.
        walk: the list.
        settings: the settings of its parts.
        version: the version of the rows of a full reading.
        parts: the parts of a full reading.
        last_id: the highest id so far.
    """

    full: bool
    since: Cursor
    walk: Walk
    settings: dict[str, Any]
    version: int = 0
    parts: list[Part] = field(default_factory=list[Part])
    last_id: int = 0


@dataclass
class TableState:
    """The state of a table.

    Attributes:
        resource: the resource, such as ``api.v3.Products``.
        settings: format, filters and columns of the parts.
        merge: the merge key, without the store; empty if all rows count.
        cursor: where the next reading begins; ``None`` for a full one.
        number: the last number that was given to a part or a full reading.
        parts: the parts that count.
        reading: the reading that has not ended.
    """

    resource: str
    settings: dict[str, Any] = field(default_factory=dict[str, Any])
    merge: list[str] = field(default_factory=list[str])
    cursor: Cursor = None
    number: int = 0
    parts: list[Part] = field(default_factory=list[Part])
    reading: Reading | None = None

    @property
    def format(self) -> str:
        """The format of the parts."""
        return str(self.settings.get("format", ""))

    def next_number(self) -> int:
        """A number that no part has."""
        self.number += 1
        return self.number

    @property
    def files(self) -> list[str]:
        """The names of all its files."""
        pending = self.reading.parts if self.reading else []
        return [part.file for part in (*self.parts, *pending)]


@dataclass
class State:
    """The state of a store.

    Attributes:
        directory: the directory of the store.
        store: the store hash.
        tables: the tables by name.
    """

    directory: str
    store: str
    tables: dict[str, TableState] = field(default_factory=dict[str, TableState])
    _failure: BigcommerceException | None = None

    def save(self) -> None:
        """Write the state. After a failure it is no longer written: it has what did not count.

        Raises:
            ExportException: it could not be written.
        """
        if self._failure is not None:
            raise ExportException(str(self._failure)) from self._failure
        tables = {name: asdict(each) for name, each in self.tables.items()}
        values = {"version": VERSION, "store": self.store, "tables": tables}
        text = json.dumps(values, indent=1) + "\n"
        try:
            files.write_atomically(os.path.join(self.directory, files.STATE), text.encode())
        except BigcommerceException as error:
            self._failure = error
            raise

    def directory_of(self, table: str) -> str:
        """The directory of a table."""
        return os.path.join(self.directory, table)


def load(directory: str) -> State | None:
    """The state in a directory; ``None`` if there is none.

    Raises:
        ConfigurationException: it is damaged, or of another version.
        ExportException: it could not be read.
    """
    path = os.path.join(directory, files.STATE)
    content = files.read(path)
    if content is None:
        return None
    try:
        values: dict[str, Any] = json.loads(content)
        if values["version"] != VERSION:
            raise ConfigurationException(
                f"{shown(path, 300)} has the version {shown(values['version'])}, and this SDK "
                f"writes {VERSION}. Use the SDK that wrote it, or export to another directory."
            )
        tables = {_check_name(name): _table(each) for name, each in values["tables"].items()}
        return State(directory, _check(values["store"], str), tables)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        if isinstance(error, ConfigurationException):
            raise
        raise ConfigurationException(
            f"{shown(path, 300)} is damaged. Restore it from a backup, or remove the directory and "
            "run the job again."
        ) from None


# Each function raises a ValueError or a TypeError for a value that a job would not write.


def _table(values: Mapping[str, Any]) -> TableState:
    found = TableState(**values)
    found.parts = _parts(found.parts)
    _check(found.resource, str)
    _check_settings(found.settings)
    _check_names(found.merge)
    _check_cursor(found.cursor)
    _check(found.number, int)
    if found.reading is not None:
        found.reading = _reading(_check(found.reading, dict))
    return found


def _reading(values: Mapping[str, Any]) -> Reading:
    found = Reading(**values)
    found.parts = _parts(found.parts)
    found.walk = walk = Walk(**_check(found.walk, dict))
    _check(found.full, bool)
    _check_settings(found.settings)
    for number in (found.version, found.last_id):
        _check(number, int)
    for cursor in (found.since, walk.since, walk.began or None):
        _check_cursor(cursor)
    _check(walk.table, str)
    _check(walk.began, str)
    _check_names(walk.include)
    if walk.checkpoint is not None:
        _check(walk.checkpoint, dict)
    return found


def _parts(values: Any) -> list[Part]:
    found = [Part(*each) for each in _check(values, list)]
    for part in found:
        if not files.is_part(_check(part.file, str)) or _check(part.rows, int) < 0:
            raise ValueError(part)
    return found


def _check(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise TypeError(value)
    return value


def _check_name(table: str) -> str:
    if not table.isidentifier():  # it is the name of a directory
        raise ValueError(table)
    return table


def _check_names(values: Any) -> None:
    for each in _check(values, list):
        _check(each, str)


def _check_settings(values: Any) -> None:
    columns, unknown = _check(values, dict).get("columns"), values.get("unknown")
    if columns is not None:
        _check_names(columns)
    if unknown is not None:
        _check(unknown, str)
    if values:
        _check(values["format"], str)


def _check_cursor(value: Any) -> None:
    if isinstance(value, str):
        if datetime.fromisoformat(value).tzinfo is None:
            raise ValueError(value)
    elif value is not None:
        _check(value, int)
