"""Formatting keeps values and comments, and is idempotent."""

from __future__ import annotations

import copy
import dataclasses
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.json.types import is_object, is_sequence
from generator.formatter.files import format_text
from generator.problems import Position, Problems, SchemaError
from generator.schema import read_schema
from generator.source import Mapping, Node, Sequence, Text, read_text
from tests.generator.micro import ROOT, write_schema
from tests.generator.test_random_edits import WHOLE, edit, places
from tests.generator.whole_schema import as_yaml
from tests.health import EVERY_CHECK, examples

FILES = sorted((ROOT / "schema").rglob("*.yaml"))
ANY_TIME = settings(max_examples=examples(20), deadline=None, suppress_health_check=EVERY_CHECK)


def meaning(node: Any) -> Any:
    """An IR, or a part of it, without the places that it was written at."""
    if isinstance(node, Position):
        return None
    if dataclasses.is_dataclass(node):
        return [meaning(getattr(node, each.name)) for each in dataclasses.fields(node)]
    if is_sequence(node):
        return [meaning(each) for each in node]
    if is_object(node):
        return {key: meaning(value) for key, value in node.items()}
    return node


def read(home: Path, texts: dict[str, str]) -> Any:
    """What files mean; ``None`` when they have problems."""
    directory = write_schema(home / "schema", texts)
    try:
        return meaning(read_schema([directory]))
    except SchemaError:
        return None


def laid_out(text: str, name: str = "things.yaml") -> str | None:
    return format_text(text, name, Problems())


def tree(node: Node | None) -> Any:
    """A file's tree without places."""
    if isinstance(node, Text):
        return node.text, node.quoted
    if isinstance(node, Sequence):
        return [tree(each) for each in node.items]
    return {key: tree(each) for key, each in node.entries.items()} if node else None


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_schema_is_formatted(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert laid_out(text) == text


@pytest.mark.parametrize("api", sorted({path.parent.name for path in FILES}))
def test_formatting_a_random_schema_keeps_its_meaning(tmp_path: Path, api: str) -> None:
    """Any spelling that reads the same leads to the same text, for the whole schema of an API."""
    files = [path for path in FILES if path.parent.name == api]
    texts = {path.name: path.read_text(encoding="utf-8") for path in files}
    spelled = {name: respelled(text) for name, text in texts.items()}
    before = read(tmp_path / "before", texts)
    assert before is not None
    assert spelled != texts
    assert read(tmp_path / "spelled", spelled) == before
    after = {name: laid_out(text) or "" for name, text in spelled.items()}
    assert read(tmp_path / "after", after) == before
    assert after == {name: without_comments(text) for name, text in texts.items()}


def respelled(text: str) -> str:
    """The same tree as a machine writes it, without comments."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    # the stubs leave its first parameter without a type
    written = yaml.serialize(  # pyright: ignore[reportUnknownMemberType]
        root, width=40, allow_unicode=True, Dumper=yaml.SafeDumper
    )
    return str(written)


def without_comments(text: str) -> str:
    return "".join(line for line in text.splitlines(True) if not line.startswith("#"))


@ANY_TIME
@given(data=st.data())
def test_an_edited_schema_means_the_same_when_it_is_laid_out(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    files = copy.deepcopy(WHOLE)
    for _ in range(data.draw(st.integers(0, 3))):
        node, key = data.draw(st.sampled_from(places(list(files.values()))[len(files) :]))
        edit(data, node, key)
    home = tmp_path_factory.mktemp("edited")
    texts = {name: as_yaml(content) for name, content in files.items()}
    after = {name: laid_out(text) for name, text in texts.items()}
    meant = read(home / "before", texts)
    if meant is not None:
        assert None not in after.values(), "what loads is laid out"
    whole = {name: text or texts[name] for name, text in after.items()}
    assert read(home / "after", whole) == meant
    for text in after.values():
        assert text is None or laid_out(text) == text


TEXTS = [
    *(path.read_text(encoding="utf-8") for path in FILES if path.stat().st_size < 6000),
    *map(as_yaml, WHOLE.values()),
]


@ANY_TIME
@given(data=st.data())
def test_comments_are_kept_wherever_they_stand(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(TEXTS))
    lines = text.splitlines()
    for number in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(lines) - 1))
        if data.draw(st.booleans()):
            lines.insert(at, " " * data.draw(st.integers(0, 14)) + f"# note {number}")
        elif data.draw(st.booleans()):
            lines[at] += f"  # note {number}"
        else:  # within brackets
            lines[at] = re.sub(
                r"([\[{,]) ?", rf"\1 # note {number}\n{' ' * 30}", lines[at], count=1
            )
    commented = "\n".join(lines) + "\n"
    assume(tree(read_text(commented, "", Problems())) == tree(read_text(text, "", Problems())))
    after = laid_out(commented)
    assert after is not None
    assert comments(after) == comments(commented)
    assert laid_out(after) == after
    one, other = (read_text(each, "", Problems()) for each in (after, laid_out(text) or ""))
    assert loose(one) == loose(other)


def comments(text: str) -> Counter[str]:
    return Counter(re.findall(r"# (?:note \d|yaml-.*)", text))


def loose(node: Node | None) -> Any:
    """A tree in which one value and a list of it are the same, as are both forms of operations."""
    if isinstance(node, Mapping):
        return {key: loose(each) for key, each in node.entries.items()} or None
    if isinstance(node, Sequence):
        items = [loose(each) for each in node.items]
        return items[0] if len(items) == 1 else items
    return node.text if node else None


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("a: [", "yaml-syntax"),
        ("shared: {", "yaml-syntax"),
        ("shared: &a x", "yaml-anchor"),
        ("shared: x\nshared: y", "duplicate-key"),
        ("shared: x\nshape: {}", "unknown-key"),
        ("things: x", "unknown-file"),
        ("- x", "not-a-mapping"),
        ("", "empty-file"),
        ("shared: x\nenums: {Kind: {values: [a], open: 'yes', doc: x}}", "wrong-type"),
    ],
)
def test_a_file_that_does_not_load_is_not_laid_out(text: str, rule: str) -> None:
    problems = Problems()
    assert format_text(text, "things.yaml", problems) is None
    assert [each.rule for each in problems.found] == [rule]


def test_an_overlay_is_formatted() -> None:
    text = "resource: Things\nfields:\n  mine: {type: string, doc: Mine.}\n"
    assert laid_out(text) == text
