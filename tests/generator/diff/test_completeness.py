"""Every attribute of the IR is compared, descended into, or excluded with a reason."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.json.types import is_object, is_sequence
from generator import ir
from generator.diff.attributes import COMPARED, IGNORED, SHARED_WITH_FIELD, WALKED
from generator.diff.walk import compare
from generator.ir import Api, Field, Link, Paging, Type
from generator.problems import Position
from generator.schema import read_schema
from tests.generator.diff.edits import FILES, read
from tests.generator.micro import write_schema
from tests.generator.whole_schema import whole_schema

CLASSES = [
    each
    for each in vars(ir).values()
    if isinstance(each, type) and dataclasses.is_dataclass(each) and each.__module__ == ir.__name__
]
#: Replaces an empty value from which no value of the attribute can be derived.
INSTEAD: dict[str, Any] = {
    "write": Type("any", "json"),
    "items": Type("any", "json"),
    "none_as": "x",
    "none_when": "x",
    "default": "x",
    "example": ("x",),
    "paging": Paging(5, 5, ""),
    "by": "x",
    "extends": "x",
    "accepts": ("x",),
    "statuses": (299,),
    "any_of": (("x",),),
    "together": (("x",),),
    "columns": ("x",),
    "composite": ("x", "y"),
    "required": ("create",),
    "source": ("x",),
    "limits": {"max": "3"},
    "errors": {418: "x"},
    "lowered_by": {"x": 3},
}
#: Mappings whose keys or values are no texts.
OF_OWN_KINDS = ("limits", "errors", "lowered_by")
Path_ = tuple[str | int, ...]


def compared(kind: type) -> set[str]:
    return {name for row in COMPARED.get(kind, {}) for name in row.split()}


def nodes(value: Any, path: Path_ = ()) -> Iterator[tuple[Path_, Any]]:
    """Every value of the IR's classes, with the way to it."""
    if is_sequence(value):
        for index, each in enumerate(value):
            yield from nodes(each, (*path, index))
    elif type(value) in CLASSES:
        yield path, value
        for attribute in dataclasses.fields(value):
            yield from nodes(getattr(value, attribute.name), (*path, attribute.name))


def put(value: Any, path: Path_, new: Any) -> Any:
    """A copy of the IR with another value at the end of a way."""
    if not path:
        return new
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        return tuple(put(each, rest, new) if n == step else each for n, each in enumerate(value))
    return dataclasses.replace(value, **{step: put(getattr(value, step), rest, new)})


def altered(name: str, old: Any) -> Any:
    """A different value for an attribute; the same one if none exists."""
    if isinstance(old, bool):
        return not old
    if isinstance(old, int):
        return old + 1
    if name == "kind":
        return "boolean" if old != "boolean" else "integer"
    if name == "access":
        return "read_only" if old != "read_only" else "writable"
    if isinstance(old, str):
        return f"{old}_x"
    if is_object(old):
        return {**old, **(INSTEAD[name] if name in OF_OWN_KINDS else {"x": "x"})}
    if isinstance(old, Type):
        return Type("any" if old.kind != "any" else "boolean", "json")
    if is_sequence(old) and old and not isinstance(old[0], str):
        return old[1:]
    if is_sequence(old) and old:
        return ("x", *old) if name in ("source", "scopes") else old[1:]
    if old in (None, ()):
        return INSTEAD.get(name, old)
    return None  # a nested value, such as paging: removed


def test_every_attribute_is_in_one_table() -> None:
    for kind in CLASSES:
        listed = Counter([*compared(kind), *WALKED.get(kind, ()), *IGNORED.get(kind, {})])
        assert dict(listed) == {each.name: 1 for each in dataclasses.fields(kind)}, kind.__name__


def test_what_is_ignored_has_a_reason() -> None:
    for reasons in IGNORED.values():
        assert all(reason.endswith(".") and len(reason) > 20 for reason in reasons.values())


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> list[Api]:
    home = tmp_path_factory.mktemp("schemas")
    whole = whole_schema(lambda kind, key: f"{key} text")
    return [read(home / "small", FILES), read_schema([write_schema(home / "whole", whole)])]


def is_told_by_its_field(path: Path_, node: Any, name: str) -> bool:
    return isinstance(node, Link) and path[-1] == "link" and name in SHARED_WITH_FIELD


def test_changing_any_attribute_is_a_change(schemas: list[Api]) -> None:
    tried: Counter[tuple[str, str]] = Counter()
    for api in schemas:
        for path, node in nodes(api):
            for name in compared(node.__class__) | set(WALKED.get(node.__class__, ())):
                old = getattr(node, name)
                new = altered(name, old)
                inner = name == "link" or type(old) in {*CLASSES} - {Type, Paging}
                if new == old or inner or is_told_by_its_field(path, node, name):
                    continue
                tried[type(node).__name__, name] += 1
                other = put(api, (*path, name), new)
                assert compare(api, other), f"{path}.{name}: {old!r} → {new!r}"
    wanted = {
        (kind.__name__, name)
        for kind in CLASSES
        for name in compared(kind) | set(WALKED.get(kind, ()))
        if (kind, name) not in {(Field, "link"), (Api, "facts")}  # changed from within
    }
    assert wanted - set(tried) == set()


def test_where_something_is_written_is_no_change(schemas: list[Api]) -> None:
    elsewhere: dict[str, Any] = {
        "file": "elsewhere/x.yaml",
        "position": Position("elsewhere/x.yaml", 99),
        "shared_files": ("elsewhere/x.yaml",),
    }
    for api in schemas:
        for path, node in nodes(api):
            for name in set(elsewhere) & set(IGNORED.get(node.__class__, {})):
                assert compare(api, put(api, (*path, name), elsewhere[name])) == []
