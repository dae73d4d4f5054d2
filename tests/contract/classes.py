"""The table of V3 classes: which resource holds which call, and the rule for its name."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

TABLE = Path(__file__).parent / "facts" / "v3" / "classes.yml"

#: First segments that sort resources and name nothing.
NAMESPACES = frozenset({"catalog", "content", "marketing", "settings", "storefront"})
#: The ending of the records of single objects, whose name in the singular is that of the resource.
RECORD = "Record"
_NO_CALLS: dict[str, Any] = {"operations": {}, "actions": {}}
_SINGULAR = ((r"ies$", "y"), (r"(x|ch|sh|ss)es$", r"\1"), (r"(?<=[^s])s$", ""))


@dataclass(frozen=True)
class Row:
    """One resource of the table; see the comment of the file."""

    resource: str
    record: str
    path: str
    command: str
    document: str | list[str]
    operations: dict[str, str]
    actions: dict[str, str]
    single: bool = False
    reason: str = ""

    @property
    def documents(self) -> list[str]:
        return [self.document] if isinstance(self.document, str) else self.document

    @property
    def calls(self) -> dict[str, str]:
        """The calls by verb or name of the action; no action has the name of a verb."""
        return {**self.operations, **self.actions}


@functools.cache
def read_table() -> tuple[Row, ...]:
    """The rows of the table."""
    rows: list[dict[str, Any]] = read_yaml(TABLE)
    return tuple(Row(**{**_NO_CALLS, **row}) for row in rows)


def read_yaml(path: Path) -> Any:
    """The content of a file, by the parser in C where there is one: it is ten times faster."""
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load(path.read_text(encoding="utf-8"), loader)  # a safe loader


def anonymous(path: str) -> str:
    """A path without the names of its ids."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def above(row: Row, rows: Sequence[Row]) -> Row | None:
    """The resource with the longest path that the path of a row continues."""
    fitting = [each for each in rows if anonymous(row.path).startswith(f"{anonymous(each.path)}/")]
    return max(fitting, key=lambda each: len(each.path), default=None)


def name_by_rule(row: Row, rows: Sequence[Row]) -> str:
    """The class of the collection: the record above, then the rest of the path.

    All segments but the last are singular.
    """
    parent = above(row, rows)
    parts = [part for part in row.path.split("/") if part and "{" not in part]
    start = ""
    if parent is not None:
        depth = len([part for part in parent.path.split("/") if part and "{" not in part])
        parts = parts[depth:]
        start = parent.record if not parent.record.endswith(RECORD) else parent.resource
    elif parts[0] in NAMESPACES:
        parts = parts[1:]
    return start + "".join(singular(_camel(part)) for part in parts[:-1]) + _camel(parts[-1])


def record_by_rule(row: Row) -> str:
    """The class of a record: the resource in the singular."""
    one = singular(row.resource)
    odd = row.single or one == row.resource or row.resource.endswith("Settings")
    return f"{row.resource}{RECORD}" if odd else one


def command_by_rule(row: Row, rows: Sequence[Row]) -> str:
    """The group of the command line.

    It is the group of the resource whose record begins the name, and the rest of the name.
    """
    parent = above(row, rows)
    while parent is not None and not row.resource.startswith(parent.record):
        parent = above(parent, rows)
    if parent is None:
        return _dashed(row.resource)
    return f"{parent.command} {_dashed(row.resource.removeprefix(parent.record))}"


def singular(name: str) -> str:
    """``ProductImages`` -> ``ProductImage``; other names are unchanged."""
    fitting = (re.sub(many, one, name) for many, one in _SINGULAR)
    return next((each for each in fitting if each != name), name)


def _camel(segment: str) -> str:
    return "".join(word.capitalize() for word in re.split("[-_]", segment))


def _dashed(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "-", name).lower()
