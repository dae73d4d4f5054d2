"""Mistakes in a schema, as small edits of a valid one: what is refused, and where."""

from __future__ import annotations

from typing import NamedTuple

from tests.generator.micro import API, PARTS, THINGS, File, edited

ID = "  id: {type: integer, access: read_only, doc: Identifier.}\n"
MIN_ID = "  min_id: {type: integer, doc: Lowest id.}\n"
OPERATIONS = "operations: [list, get, create, update, delete]\n"
PARTS_OPERATIONS = "    operations: [list, get, create, update, delete]\n    paging: {}\n"
WITH_PARTS = THINGS + PARTS
OTHERS = edited(
    "record: Thing\n",
    "record: Other\n",
    edited("path: /things", "path: /others", edited("resource: Things", "resource: Others")),
)


class Bad(NamedTuple):
    """One mistake.

    Attributes:
        rule: the rule that must be named.
        line: the line that must be named.
        files: the files of the schema besides a valid ``api.yaml``.
        file: the file that must be named.
    """

    rule: str
    line: int
    files: dict[str, File]
    file: str = "things.yaml"


def things(rule: str, line: int, text: str) -> Bad:
    """A mistake in ``things.yaml``."""
    return Bad(rule, line, {"things.yaml": text})


def edit(rule: str, line: int, old: str, new: str) -> Bad:
    """A mistake made by replacing a part of the valid resource."""
    return things(rule, line, edited(old, new))


def parts(rule: str, line: int, old: str, new: str) -> Bad:
    """A mistake made by replacing a part of the valid resource with a sub-resource."""
    return things(rule, line, edited(old, new, WITH_PARTS))


def field(rule: str, text: str, below: str = "", line: int = 13) -> Bad:
    """A mistake in one more field, in line 13; ``below`` follows it."""
    return things(rule, line, f"{THINGS}  {text}\n{below}")


def tail(rule: str, line: int, text: str) -> Bad:
    """A mistake in what follows the valid resource, from line 13 on."""
    return things(rule, line, THINGS + text)


def shared(rule: str, line: int, text: str) -> Bad:
    """A mistake in a shared file."""
    return Bad(rule, line, {"things.yaml": THINGS, "shared.yaml": text}, "shared.yaml")


def api(rule: str, line: int, old: str, new: str) -> Bad:
    """A mistake in the API file."""
    text = edited(old, new, API)
    return Bad(rule, line, {"things.yaml": THINGS, "api.yaml": text}, "api.yaml")


SHAPE_A = "shapes: {A: {doc: A., fields: {a: {type: string, doc: A.}}}}\n"
ENUM_E = "enums: {E: {doc: E., values: [a]}}\n"
ENUMS = "enums:\n  E: {doc: E., values: [a, b]}\n  N: {doc: N., base: integer, values: [1, 2]}\n"
