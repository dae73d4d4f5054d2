"""Strict YAML: what is written is what is read, and nothing can grow without bound."""

from __future__ import annotations

import string
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.layers import Layers
from generator.problems import Problems
from generator.source import MAX_DEPTH, Mapping, Node, Sequence, Text, read_text


def read(content: str) -> Mapping:
    problems = Problems()
    node = read_text(content, "file.yaml", problems)
    assert problems.found == []
    assert node is not None
    return node


def value(content: str) -> Text:
    node = read(content).entries["key"]
    assert isinstance(node, Text)
    return node


def walk(node: Node) -> Iterator[Node]:
    """A node and everything below it."""
    yield node
    if isinstance(node, Sequence):
        below = node.items
    else:
        below = tuple(node.entries.values()) if isinstance(node, Mapping) else ()
    for child in below:
        yield from walk(child)


def refused(content: str) -> tuple[int, str]:
    """Line and rule of the one problem."""
    problems = Problems()
    read_text(content, "file.yaml", problems)
    (problem,) = problems.found
    assert problem.position.file == "file.yaml"
    return problem.position.line, problem.rule


@pytest.mark.parametrize(
    "text",
    ["NO", "yes", "on", "12:30:45", "1.10", "010", "0x1F", "1_000", "1e3", "~", "null", ".inf",
     "2026-02-28", "=", "0o17", "+1", "٣"],
)  # fmt: skip
def test_a_scalar_stays_the_text_that_was_written(text: str) -> None:
    assert value(f"key: {text}\n").text == text


@pytest.mark.parametrize(("written", "quoted"), [("5", False), ("'5'", True), ('"5"', True)])
def test_quoted_and_plain_scalars_are_distinguished(written: str, quoted: bool) -> None:
    node = value(f"key: {written}\n")
    assert (node.text, node.quoted) == ("5", quoted)


def test_every_part_knows_its_line() -> None:
    tree = read("# comment\na: 1\nb:\n  - x\n\n  - {c: y}\n")
    lines = {node.text: node.position.line for node in walk(tree) if isinstance(node, Text)}
    assert lines == {"1": 2, "x": 4, "y": 6}
    assert {key: position.line for key, position in tree.keys.items()} == {"a": 2, "b": 3}
    (inner,) = (node for node in walk(tree) if isinstance(node, Sequence))
    assert inner.position.line == 4


@pytest.mark.parametrize(
    ("content", "line", "rule"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "duplicate-key"),
        ("a: 1\n'a': 2\n", 2, "duplicate-key"),
        ("x:\n  a: 1\n  a: 2\n", 3, "duplicate-key"),
        ("a: 1\nb: &x 2\n", 2, "yaml-anchor"),
        ("a: 1\nb: *x\n", 2, "yaml-anchor"),
        ("a: 1\n<<: {b: 2}\n", 2, "yaml-merge"),
        ("a: 1\nb: !!python/object:os.system x\n", 2, "yaml-tag"),
        ("a: 1\nb: !custom x\n", 2, "yaml-tag"),
        ("a: 1\n--- \nb: 2\n", 2, "many-documents"),
        ("a: 1\n? {b: c}\n: d\n", 2, "yaml-key"),
        ("a: 1\nb: [\n}\n", 3, "yaml-syntax"),
        ("a: 1\nb: 'x\n", 3, "yaml-syntax"),
        ("a: 1\n\tb: 2\n", 2, "yaml-syntax"),
        ("a: 1\nb: \x00\n", 2, "yaml-syntax"),
        ("a: é\nb: é\nc: \x07\n", 3, "yaml-syntax"),
        ("", 1, "empty-file"),
        ("\n# nothing\n", 1, "empty-file"),
        ("\n- a\n", 2, "not-a-mapping"),
    ],
)
def test_what_yaml_would_guess_or_hide_is_refused(content: str, line: int, rule: str) -> None:
    assert refused(content) == (line, rule)


def test_nesting_is_refused_one_level_beyond_the_limit() -> None:
    inside = MAX_DEPTH - 1  # the file's own mapping is the first level
    assert isinstance(read("a: " + "[" * inside + "]" * inside).entries["a"], Sequence)
    assert refused("a: " + "[" * (inside + 1) + "]" * (inside + 1)) == (1, "too-deep")


def test_a_bomb_is_refused_before_it_is_built() -> None:
    levels = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    levels += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]
    assert refused("\n".join(levels)) == (1, "yaml-anchor")


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_deep_input_is_refused_and_not_a_crash(opening: str) -> None:
    for levels in (MAX_DEPTH, 999, 1001, 100_000):
        assert refused("a:\n  " + opening * levels) == (2, "too-deep")


def test_a_syntax_error_before_deep_input_is_one() -> None:
    assert refused("a: 1\nb: ]\nc: " + "[" * 5000) == (2, "yaml-syntax")


def test_later_mappings_lie_over_earlier_ones() -> None:
    below = read("a: 1\nb: {c: 2, d: [3, 4]}\n")
    over = read("\n\nb: {d: [5], e: 6}\nf: 7\n")
    merged = Layers(Problems()).laid_over(below, over)
    assert list(merged.entries) == ["a", "b", "f"]
    inner = merged.entries["b"]
    assert isinstance(inner, Mapping)
    texts = [(node.text, node.position.line) for node in walk(inner) if isinstance(node, Text)]
    assert texts == [("2", 2), ("5", 3), ("6", 3)]
    assert [merged.keys[key].line for key in ("a", "b", "f")] == [1, 3, 4]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=60))
def test_any_printable_text_survives_single_quotes(text: str) -> None:
    quoted = text.replace("'", "''").replace("\u2028", "").replace("\u2029", "")
    expected = text.replace("\u2028", "").replace("\u2029", "")
    if "\ufeff" in text or "\ufffe" in text or "\uffff" in text:
        return  # YAML itself refuses or drops these
    node = value(f"key: '{quoted}'\n")
    assert node.text == expected


@given(st.text(string.printable + "&*!|>%@`é\u2028", max_size=200))
def test_any_input_is_read_or_refused_with_a_line(content: str) -> None:
    problems = Problems()
    node = read_text(content, "file.yaml", problems)
    assert node is not None or problems.found
    assert all(
        1 <= p.position.line <= content.count("\n") + content.count("\r") + 3
        for p in problems.found
    )


def test_a_file_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    real = yaml.parse

    def parse(content: str, Loader: Any) -> Any:  # noqa: N803 - PyYAML calls it so
        parsed.append(content)
        return real(content, Loader)

    monkeypatch.setattr(yaml, "parse", parse)
    monkeypatch.delattr(yaml, "compose")
    read("a: {b: [1, 2]}")
    assert parsed == ["a: {b: [1, 2]}"]


def test_what_follows_a_refused_construct_is_no_news() -> None:
    problems = Problems()
    assert read_text("a: 1\na: 2\nb: &c 1\n<<: 1\n", "file.yaml", problems) is None
    assert [(each.position.line, each.rule) for each in problems.found] == [(3, "yaml-anchor")]
