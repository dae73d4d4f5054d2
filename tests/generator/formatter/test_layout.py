"""The layout of schema files, case by case."""

from __future__ import annotations

import pytest

from generator.formatter.files import format_text
from generator.problems import Problems


def formatted(text: str) -> str:
    """The formatted text of a file that loads."""
    problems = Problems()
    result = format_text(text, "things.yaml", problems)
    assert result is not None, problems.found
    return result


def field(text: str) -> str:
    """A shared file around the lines of one shape's fields."""
    lines = "".join(f"      {line}\n" for line in text.splitlines())
    return f"shared: Test.\nshapes:\n  Size:\n    doc: Test.\n    fields:\n{lines}"


#: What is written, and how it is formatted.
FIELDS = {
    "a short mapping takes one line": (
        "a:\n  type: string\n  doc: Name.",
        "a: {type: string, doc: Name.}",
    ),
    "keys follow the language": (
        "a: {doc: Name., nullable: true, type: string}",
        "a: {type: string, nullable: true, doc: Name.}",
    ),
    "names of the file keep their order": (
        "b: {type: string, doc: B.}\na: {type: string, doc: A.}",
        "b: {type: string, doc: B.}\na: {type: string, doc: A.}",
    ),
    "a mapping with a mapping inside has a line per key": (
        "a: {type: any, write: {type: string}, doc: Name.}",
        "a:\n  type: any\n  write: {type: string}\n  doc: Name.",
    ),
    "what is too long has a line per key": (
        f"a: {{type: string, doc: {'long ' * 18}text}}",
        f"a:\n  type: string\n  doc: {'long ' * 18}text",
    ),
    "what just fits takes one line": (
        f"a: {{type: string, doc: {'x' * (110 - 6 - len('a: {type: string, doc: }'))}}}",
        f"a: {{type: string, doc: {'x' * (110 - 6 - len('a: {type: string, doc: }'))}}}",
    ),
    "text that is longer than a line is wrapped": (
        f"a: {{type: string, doc: {'longer ' * 15}text}}",
        f"a:\n  type: string\n  doc: {'longer ' * 13}longer\n    longer text",
    ),
    "text that was wrapped is joined": (
        "a:\n  type: string\n  doc: a\n    b\n    c",
        "a: {type: string, doc: a b c}",
    ),
    "a list of one item stays a list": (
        "a: {type: string, required: [create], doc: Name.}",
        "a: {type: string, required: [create], doc: Name.}",
    ),
    "quotes go where the text reads the same": (
        "a: {type: \"string\", doc: 'Name.'}",
        "a: {type: string, doc: Name.}",
    ),
    "quotes stay where the text would read as something else": (
        "a: {type: string, default: '1', doc: 'a: b'}\nb: {type: string, default: 1, doc: x}",
        "a: {type: string, default: '1', doc: 'a: b'}\nb: {type: string, default: 1, doc: x}",
    ),
    "a comma needs quotes in braces alone": (
        f"a: {{type: string, doc: 'x, y'}}\nb: {{type: string, doc: 'x, {'y' * 80}'}}",
        f"a: {{type: string, doc: 'x, y'}}\nb:\n  type: string\n  doc: x, {'y' * 80}",
    ),
    "comments above and behind stay": (
        "# above\na:   # behind\n  type: string\n  doc: x",
        "# above\na: {type: string, doc: x}  # behind",
    ),
    "a comment inside keeps the lines apart": (
        "a: {doc: x, # on doc\n    type: string}",
        "a:\n  type: string\n  doc: x  # on doc",
    ),
    "a comment moves with its key": (
        "a:\n  # why\n  doc: x\n  type: string\nb: {type: string, doc: x}",
        "a:\n  type: string\n  # why\n  doc: x\nb: {type: string, doc: x}",
    ),
    "a comment at the end stays at the end": (
        "a:\n  type: string\n  doc: x\n  # end of a\nb: {type: string, doc: x}\n# end",
        "a:\n  type: string\n  doc: x\n  # end of a\nb: {type: string, doc: x}\n# end",
    ),
    "two comments in one line stand below each other": (
        "a: # one\n  {type: string, doc: x} # two",
        "# one\na: {type: string, doc: x}  # two",
    ),
    "a comment within a list keeps its items apart": (
        "a: {type: string, required: [create, # why\n  update], doc: x}",
        "a:\n  type: string\n  required:\n    - create  # why\n    - update\n  doc: x",
    ),
    "a comment in the first line of a block of text stays": (
        "a:\n  type: string\n  doc: >-  # why\n    x\n    y",
        "a:\n  type: string\n  doc: x y  # why",
    ),
}


@pytest.mark.parametrize("case", FIELDS)
def test_fields_are_written(case: str) -> None:
    before, after = FIELDS[case]
    assert formatted(field(before)) == field(after)


def test_a_long_list_is_filled_into_lines() -> None:
    values = [f"value_{number}" for number in range(30)]
    text = f"shared: Test.\nenums:\n  Kind: {{values: [{', '.join(values)}], doc: K.}}\n"
    lines = formatted(text).splitlines()
    assert lines[3] == "    values: ["
    assert lines[-2:] == ["    ]", "    doc: K."]
    assert "".join(lines[4:-2]).replace(" ", "").split(",") == values
    assert all(90 < len(line) <= 110 for line in lines[4:-3])


def test_each_spelling_of_operations_stays() -> None:
    text = "resource: Things\noperations: [list, get]\n"
    assert formatted(text) == text
    text = "resource: Things\noperations:\n  list: {}\n  get: {}\n"
    assert formatted(text) == text


def test_the_line_of_language_servers_stays_on_top() -> None:
    text = "# yaml-language-server: $schema=schema.json\n# More.\nenums: {}\nshared: Test.\n"
    assert formatted(text) == (
        "# yaml-language-server: $schema=schema.json\n# More.\nshared: Test.\nenums: {}\n"
    )


def test_blank_lines_document_marks_and_windows_lines_go() -> None:
    text = "\ufeff---\r\n\r\n# Top.\r\nshared: Test.\r\n\r\nenums: {}\r\n...\r\n"
    assert formatted(text) == "# Top.\nshared: Test.\nenums: {}\n"


def test_names_that_yaml_would_take_for_something_else_stay_text() -> None:
    text = "shared: Test.\nenums:\n  Kind: {values: ['null', '~', '', 'a,b', NO, '0x1'], doc: K.}\n"
    assert formatted(text) == text
