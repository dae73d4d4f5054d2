"""The formatter changes no value, no type and no comment, or it leaves the file."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
import yaml
from hypothesis import event, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.json.types import is_list, is_object
from generator.formatter.files import format_text
from generator.formatter.layout import Layout
from generator.language.kinds import Kind
from generator.problems import Problems
from tests.generator.formatter.spelling import END, FILES, HEAD, Path, Spelled
from tests.health import EVERY_CHECK, examples

#: Characters that mean something to YAML.
ODD = "\n\t #:'\"-,[]{}|>&*!%@`~"
THOROUGH = settings(max_examples=examples(40), deadline=None, suppress_health_check=EVERY_CHECK)


def typed(tree: Any) -> Any:
    """A tree in which 1, 1.0, True and '1' differ."""
    if is_object(tree):
        return {typed(key): typed(value) for key, value in tree.items()}
    if is_list(tree):
        return [typed(each) for each in tree]
    return type(tree).__name__, repr(tree)


def load(text: str) -> Any:
    return typed(yaml.safe_load(text))


def comments(text: str) -> Counter[str]:
    return Counter(re.findall(r"# c\d+\b.*", text.replace("\r", "")))


def comment_paths(text: str) -> dict[Path, list[str]]:
    """The comments of a formatted file by the path of their entry or container."""
    found: dict[Path, list[str]] = {}
    paths = paths_of_lines(text)
    above: list[tuple[int, str]] = []
    last_at: dict[int, Path] = {}
    for number, line in enumerate(text.split("\n")):
        comment = re.search(r"# c\d+\b.*", line)
        column = len(line) - len(line.lstrip(" "))
        if comment and re.match(" *# c", line):
            above.append((column, comment[0]))
            continue
        for at, said in above:
            ended = at > column or number not in paths
            path = (*last_at[at][:-1], *END) if ended else paths[number]
            found.setdefault(path, []).append(said)
        above = []
        if number in paths:
            last_at[column] = paths[number]
            if comment:
                found.setdefault(paths[number], []).append(comment[0])
    return found


def paths_of_lines(text: str) -> dict[int, Path]:
    """The entry in each line, all lines of a scalar among them."""
    lines: dict[int, Path] = {}

    def walk(node: yaml.Node, path: Path) -> None:
        items = list[tuple[Any, yaml.Node, yaml.Node]]()
        if isinstance(node, yaml.MappingNode):
            items = [(key.value, key, value) for key, value in node.value]
        elif isinstance(node, yaml.SequenceNode):
            items = [(number, value, value) for number, value in enumerate(node.value)]
        for name, first, value in items:
            last = value.end_mark if isinstance(value, yaml.ScalarNode) else first.start_mark
            for line in range(first.start_mark.line, last.line + 1):
                lines.setdefault(line, (*path, name))
            walk(value, (*path, name))

    root = yaml.compose(text, Loader=yaml.SafeLoader)
    assert root is not None
    walk(root, ())
    return lines


def expected(made: Spelled, after: str) -> dict[Path, list[str]]:
    """The generated comments; those of the head precede the first entry."""
    first = (next(iter(yaml.safe_load(after))),)
    found = dict(made.comments)
    above = [*found.pop(HEAD, []), *found.pop(first, [])]
    return found | ({first: above} if above else {})


@THOROUGH
@given(FILES)
def test_formatting_keeps_values_types_and_comments(made: Spelled) -> None:
    assert load(made.text) == typed(made.tree), "the test spells what it means"
    problems = Problems()
    after = format_text(made.text, "things.yaml", problems)
    assert not [each for each in problems.found if each.rule == "not-formatted"]
    event("refused" if after is None else "formatted")
    if after is None:
        return
    assert load(after) == typed(made.tree)
    assert comments(after) == Counter(text for each in made.comments.values() for text in each)
    assert comment_paths(after) == expected(made, after)
    assert format_text(after, "things.yaml", Problems()) == after
    for word in re.findall(r"https://[\w./]{60,}", made.text):
        assert word in after


URL = f"https://example.com/{'path/' * 30}"
#: Texts that were once broken, with and without a comment behind them.
HARD = [
    URL,
    f"{URL} and more",
    f"See {URL}",
    f"{'word ' * 30}end: of the text, {URL}",
    f"'quoted' {'word ' * 30}",
    ", begins with a comma",
    f",{'x' * 150}",
    f"# {'no comment ' * 20}",
    f"- {'no item ' * 20}",
    "yes", "1.5", "12:30:45", "1e3", "null", "~", "=", "<<", "2020-01-01", "0x1F", "0o17", ".inf",
]  # fmt: skip


@pytest.mark.parametrize("text", HARD)
@pytest.mark.parametrize("style", ["'", '"', ">", "|"])
@pytest.mark.parametrize("comment", ["", "  # c1 why"])
def test_hard_texts_are_kept(text: str, style: str, comment: str) -> None:
    written = f"note: {_in_style(text, style)}{comment}\n"
    if style in ">|":
        written = f"note: {style}-{comment}\n  {text}\n"
    content = f"{written}resource: Things\nfields: {{}}\n"
    after = format_text(content, "things.yaml", Problems())
    assert after is not None
    assert load(after) == load(content) == typed({"note": text, "resource": "Things", "fields": {}})
    assert comments(after) == comments(content)
    assert format_text(after, "things.yaml", Problems()) == after


def _in_style(text: str, style: str) -> str:
    return "'" + text.replace("'", "''") + "'" if style == "'" else f'"{text}"'


@THOROUGH
@given(
    FILES, st.lists(st.tuples(st.integers(0, 10**6), st.sampled_from("\n\t #:'\"-,[]{}|>&*!%@`~")))
)
def test_any_text_is_kept_or_refused(made: Spelled, edits: list[tuple[int, str]]) -> None:
    text = made.text
    for place, character in edits:
        at = place % (len(text) + 1)
        text = text[:at] + character + text[at + 1 :]
    problems = Problems()
    after = format_text(text, "things.yaml", problems)
    if after is None:
        assert problems.found
        return
    assert load(after) == load(text)
    assert format_text(after, "things.yaml", Problems()) == after


@pytest.mark.parametrize(
    ("content", "line"),
    [("%YAML 1.1\n---\nshared: x\n", 1), ("# c\n%TAG ! tag:x,1:\n---\nshared: x\n", 2)],
)
def test_a_file_with_directives_is_refused(content: str, line: int) -> None:
    problems = Problems()
    assert format_text(content, "things.yaml", problems) is None
    (problem,) = problems.found
    assert (problem.rule, problem.position.line) == ("not-formatted", line)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Name.", "Nam."),
        ("doc: Test.", "doc: 1"),
        ("# c1", "# c"),
        ("  # c1", ""),
        ("required: [create]", "required: create"),
        ("a: {", "b: {"),
        ("doc: Name.}\n", "doc: Name.}\n# c2\n"),
        ("doc: Name.}\n", "doc: Name.}\nx"),
        ("shared: Test.\n", ""),
    ],
)
def test_a_layout_that_changes_anything_is_not_written(
    monkeypatch: pytest.MonkeyPatch, old: str, new: str
) -> None:
    content = (
        "shared: Test.\nshapes:\n  Size:\n    doc: Test.\n    fields:  # c1\n"
        "      a: {type: string, required: [create], doc: Name.}\n"
    )
    assert format_text(content, "things.yaml", Problems()) == content
    assert old in content
    real = Layout.text

    def changed(layout: Layout, root: yaml.Node, kind: Kind) -> str:
        return real(layout, root, kind).replace(old, new)

    monkeypatch.setattr(Layout, "text", changed)
    problems = Problems()
    assert format_text(content, "things.yaml", problems) is None
    (problem,) = problems.found
    assert problem.rule == "not-formatted"
    assert "left as it is" in problem.message
