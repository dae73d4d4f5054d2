"""The tables of the guide from V2 to V3 are complete, and every name in them exists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.ir import Api, Field, Resource
from generator.successors import with_successors
from tests.own_schema import own_api

PAGE = Path(__file__).parents[2] / "docs" / "migration" / "v3.md"
APIS = with_successors({name: own_api(name) for name in ("v2", "v3")})
OLD, NEW = APIS["v2"], APIS["v3"]
SUPERSEDED = [each for each in OLD.resources if each.superseded_by]
#: Methods of which the page speaks for all resources.
EVERYWHERE = {"count", "delete_all"}


def table(heading: str) -> list[list[str]]:
    """The rows of the table whose first column has that heading."""
    text = PAGE.read_text(encoding="utf-8")
    [rows] = re.findall(rf"^\| {heading} \|.*\n\|[-|]+\n((?:\|.*\n)+)", text, re.MULTILINE)
    return [[cell.strip() for cell in row.split("|")[1:-1]] for row in rows.splitlines()]


def new_of(old: Resource) -> Resource:
    return NEW.by_name[old.superseded_by.rpartition(".")[2]]


def names(cell: str) -> set[str]:
    """The names in code of a cell, without calls, values, types and resources."""
    found = re.findall(r"`([^`]+)`", cell)
    return {each for each in found if re.fullmatch(r"(?!api\.)[a-z][\w.]*", each)}


def members(api: Api, resource: Resource) -> set[str]:
    """The fields and links of a resource, those of its objects, and dotted names of these."""
    found = {each.name for each in resource.fields} | {each.name for each in resource.links}
    for field in resource.fields:
        shape = api.shapes.get(field.type.leaf.of)
        for part in shape.fields if shape else ():
            found |= {part.name, f"{field.name}.{part.name}"}
    return found


def traits_of(api: Api, field: Field) -> object:
    """What of a field callers notice: its type and where it is sent."""
    kind, leaf = field.type, field.type.leaf
    values = [each.value for each in api.enums[leaf.enum].values] if leaf.enum else []
    access = field.access.replace("write_only", "writable")
    return kind.kind, leaf.kind, values, bool(leaf.of), access


def changes(old: Resource, new: Resource) -> Iterator[str]:
    """The names of fields and links that V3 lacks, or has with another type or access."""
    known = {each.name: each for each in new.fields}
    linked = {each.name for each in new.links}
    for field in old.fields:
        other = known.get(field.name)
        if other is None and field.name in linked:
            continue
        if other is None or traits_of(OLD, field) != traits_of(NEW, other):
            yield field.name
    yield from (each.name for each in old.links if each.name not in {*known, *linked})


def test_the_table_of_calls_has_every_superseded_resource() -> None:
    rows = [(row[0], row[1]) for row in table("V2 resource")]
    assert rows == [(f"`{old.name}`", f"`{new_of(old).name}`") for old in SUPERSEDED]


@pytest.mark.parametrize("old", SUPERSEDED, ids=lambda each: each.name)
def test_every_call_that_changes_is_listed(old: Resource) -> None:
    [cell] = [row[2] for row in table("V2 resource") if row[0] == f"`{old.name}`"]
    listed = set(re.findall(r"`(\w+)", cell))
    changed = old.successor_calls.keys() - EVERYWHERE
    assert changed <= listed
    methods = {verb for pair in cell.split("`; ") for verb in re.findall(r"→ `(\w+)", pair)}
    known = {each.verb for each in new_of(old).operations} | {"all", "iterall"}
    assert methods <= known | {each.name for each in new_of(old).actions}


@pytest.mark.parametrize("old", SUPERSEDED, ids=lambda each: each.name)
def test_every_field_that_changes_is_listed(old: Resource) -> None:
    rows = [row for row in table("resource of V2") if row[0] == old.name]
    listed = {name for row in rows for name in names(row[1])}
    assert sorted({*changes(old, new_of(old))} - listed) == []


@pytest.mark.parametrize("row", table("resource of V2"), ids=lambda row: f"{row[0]}: {row[1]}")
def test_every_field_exists(row: list[str]) -> None:
    old = OLD.by_name[row[0]]
    assert names(row[1])
    assert names(row[1]) <= members(OLD, old)
    assert names(row[2]) - {"date"} <= members(NEW, new_of(old))
    assert names(row[2]) or row[2].startswith("none")


def test_resources_without_a_successor_are_named() -> None:
    left = [each.name for each in OLD.resources if each.superseded and not each.superseded_by]
    text = PAGE.read_text(encoding="utf-8")
    assert [name for name in left if f"`{name}`" not in text] == []
