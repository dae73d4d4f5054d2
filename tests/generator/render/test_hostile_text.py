"""Texts of the schema never become code."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.generator.micro import (
    THINGS,
    edited,
    generate,
    problems_of,
    rendered,
    shape_of,
    unformatted,
    write_schema,
)
from tests.generator.whole_schema import (
    Slot,
    as_yaml,
    free_text_slots,
    used_slots,
    whole_schema,
)
from tests.health import examples

#: Slots whose text is for readers of the schema, and in no generated file.
NOT_SHOWN = {"note", "source", "labels", "shared", "area", "example"}

HOSTILE = {
    "quotes": "'a' \"b\" 'c\"",
    "triple quotes": 'a """ b \'\'\' c """',
    "a quote at the end": 'say "hi"',
    "a quote at the start": '"hi" they say',
    "a backslash at the end": "a\\",
    "two backslashes at the end": "a\\\\",
    "backslash and quotes": '\\" \\""" \\\\"""',
    "escapes": "\\n \\x00 \\u2028 \\N{BULLET} \\N{} \\777",
    "braces": "{a} {0} {{b}} }{ {",
    "Jinja": "{{ resource }} {% for x in y %} {# c #} {% endraw %} {{ [].__class__ }}",
    "format": "%s %(a)s {a!r:>{b}} f'{1 + 1}'",
    "comments": "# imports # noqa # type: ignore # fmt: off",
    "an import marker": "# imports",
    "a way out": '"""+__import__("os").system("touch {marker}")+"""',
    "a way out of quotes": "'+__import__('os').system('touch {marker}')+'",
    "a way out of brackets": '")])\nraise SystemExit("{marker}") #'.replace("\n", " "),
    "unicode": "naïve — ☃ 😀 \u00a0 \ufeff 中文",
    "spaces around": "  a  b  ",
    "code": "import os; os.remove('x')",
    "Markdown": "| a | `b` | <script>",
}


def everywhere(text: str) -> dict[str, str]:
    return whole_schema(lambda kind, key: text)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The structure of each file when every text is a plain word."""
    files = rendered(tmp_path_factory.mktemp("harmless"), everywhere("word"))
    return {name: shape_of(code) for name, code in files.items()}


def constants(code: str) -> set[str]:
    found = (node.value for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Constant))
    return {value for value in found if isinstance(value, str)}


def test_the_schema_of_these_tests_has_every_free_text_slot() -> None:
    assert set(used_slots()) == free_text_slots()


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HOSTILE.items()])
def test_hostile_text_adds_nothing_to_the_code_and_runs_nothing(
    tmp_path: Path, harmless: dict[str, str], text: str
) -> None:
    marker = tmp_path / "executed"
    text = text.replace("{marker}", str(marker))
    package = generate(tmp_path, everywhere(text))
    assert not marker.exists()
    assert package.__file__ is not None
    files = {path.name: path.read_text() for path in Path(package.__file__).parent.glob("*.py*")}
    assert {name: shape_of(code) for name, code in files.items()} == harmless


def slots() -> list[object]:
    return [pytest.param(slot, id="-".join(slot)) for slot in sorted(free_text_slots())]


@pytest.fixture(scope="module")
def labeled(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The files of a schema in which each slot holds hostile text that names the slot."""
    return rendered(tmp_path_factory.mktemp("labeled"), whole_schema(label))


def label(kind: str, key: str) -> str:
    return f'{kind}.{key}: \\ """ {{{{ x }}}} \'"\\'


@pytest.mark.parametrize("slot", slots())
def test_the_text_of_a_slot_comes_out_as_it_went_in(labeled: dict[str, str], slot: Slot) -> None:
    text = label(*slot)
    holders = {name for name, code in labeled.items() if any(text in c for c in constants(code))}
    hidden = slot[1] in NOT_SHOWN or slot == ("a parameter", "format")
    assert bool(holders) != hidden


@pytest.mark.parametrize("name", ['a"""b', "{{ x }}", "a'b\\", "# imports", "ünï ☃"])
def test_the_name_of_a_file_is_text_as_well(
    tmp_path: Path, harmless: dict[str, str], name: str
) -> None:
    files = everywhere("word")
    files[f"{name}.yaml"] = files.pop("things.yaml")
    shown = rendered(tmp_path, files)
    assert {each: shape_of(code) for each, code in shown.items()} == harmless
    assert any(f"Generated from schema/{name}.yaml by" in c for c in constants(shown["things.py"]))


@pytest.mark.parametrize(
    "separator", ["\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"]
)
def test_no_one_line_text_can_hold_a_line_break(tmp_path: Path, separator: str) -> None:
    text = edited("doc: Name.", f"doc: {as_yaml(f'a{separator}b')}")
    (problem,) = problems_of(write_schema(tmp_path, text))
    assert (problem.rule, problem.position.line) == ("wrong-type", 12)


WIRE = 'a\n"""\r\t\u2028\x00\\'


def test_a_wire_value_may_hold_anything(tmp_path: Path) -> None:
    text = THINGS + f"  size: {{type: string, none_as: {as_yaml(WIRE)}, doc: Size.}}\n"
    package = generate(tmp_path, text)
    assert package.load("Thing").size.none_as == WIRE


LINES = st.text(
    # what turns the direction of text is a format character, and refused
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"])
    | st.sampled_from("\"'\\{}%#"),
    min_size=1,
    max_size=40,
).filter(str.strip)


@settings(
    max_examples=examples(10),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(LINES)
def test_no_text_at_all_changes_the_structure(
    tmp_path_factory: pytest.TempPathFactory, harmless: dict[str, str], text: str
) -> None:
    with unformatted():
        files = rendered(tmp_path_factory.mktemp("random"), everywhere(text))
    assert {name: shape_of(code) for name, code in files.items()} == harmless
