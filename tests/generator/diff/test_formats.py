"""Every format reports all changes and escapes texts of the schema."""

from __future__ import annotations

import json
import re
from io import StringIO
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from generator.diff.changes import Change, change, finding
from generator.diff.formats import FORMATS
from generator.diff.formats.markdown import as_markdown
from generator.diff.formats.text import as_text, wants_color
from generator.diff.report import Report
from generator.diff.rules import LEVELS, RULES
from generator.diff.walk import compare
from generator.problems import Position
from tests.generator.diff.edits import EDITS, FILES, read

NASTY = st.text(
    st.sampled_from("|`<>&\"'\\*_[]()#@!:,%\r\n\t\x1b\x00\u2028\u202e\ud800{}$") | st.characters(),
    max_size=30,
)


def made(
    rule: str, text: str = "x", file: str = "a.yaml", side: str = "head", known: bool = False
) -> Change:
    words: dict[str, str] = dict.fromkeys(
        ("name", "owner", "call", "attribute", "setting", "method", "value"), text
    )
    found = change(
        finding(rule, text, text),
        "Things.fields.x",
        "Things.fields.x",
        words,
        Position(file, 3),
        "head",
    )
    return Change(
        found.rule, found.subject, found.was, found.position, "base" if side == "base" else "head",
        found.words, known,
    )  # fmt: skip


def report(*changes: Change) -> Report:
    ordered = sorted(changes, key=lambda each: each.order)
    return Report("main", "schema", ordered, "1.2.3", "breaking")


EVERYTHING = report(*(made(rule) for rule in RULES))


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Report:
    """A report over several edits."""
    home = tmp_path_factory.mktemp("real")
    base = read(home / "base", FILES)
    changes = [
        each
        for number, edit in enumerate(EDITS)
        for each in compare(base, read(home / str(number), edit.files()))
    ]
    return report(*changes)


@pytest.mark.parametrize("name", FORMATS)
def test_every_change_is_reported(name: str, real: Report) -> None:
    text = FORMATS[name](real)
    for each in real.changes:
        assert each.rule.id in text
        assert each.subject in text or json.dumps(each.subject) in text
        assert str(each.position.line) in text


@pytest.mark.parametrize("name", FORMATS)
def test_no_change_is_a_report_too(name: str) -> None:
    assert isinstance(FORMATS[name](report()), str)


def test_text_is_plain_unless_color_is_wanted() -> None:
    assert "\x1b" not in as_text(EVERYTHING)
    colored = as_text(EVERYTHING, color=True)
    assert re.sub(r"\x1b\[\d+m", "", colored) == as_text(EVERYTHING)
    assert "\x1b[31mbreaking\x1b[0m" in colored


class Stream(StringIO):
    def __init__(self, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.mark.parametrize(
    ("terminal", "environment", "wanted"),
    [
        (True, {}, True),
        (True, {"NO_COLOR": ""}, True),  # as no-color.org has it, empty is as unset
        (True, {"NO_COLOR": "1"}, False),
        (True, {"TERM": "dumb"}, False),
        (False, {}, False),
    ],
)
def test_color_is_for_terminals(terminal: bool, environment: dict[str, str], wanted: bool) -> None:
    assert wants_color(Stream(terminal), environment) == wanted


def test_text_says_where_and_which_side() -> None:
    text = as_text(report(made("filter-removed", side="base"), made("filter-added", known=True)))
    lines = text.splitlines()
    assert lines[0] == "a.yaml:3: breaking: filter-removed Things.fields.x (in BASE)"
    assert lines[3] == "a.yaml:3: safe: filter-added Things.fields.x (acknowledged)"
    assert lines[-2:] == [
        "1 breaking, 1 safe; 1 acknowledged.",
        "Version: major, so 2.0.0: 1 breaking change.",
    ]


def test_markdown_has_a_summary_levels_and_folded_docs(real: Report) -> None:
    text = as_markdown(real)
    for level, changes in real.by_level.items():
        assert re.search(rf"^\| \*\*{level}\*\*: .* \| {len(changes)} \|", text, re.MULTILINE)
    assert text.index("### Breaking") < text.index("### Risky") < text.index("### Safe")
    folded = text[text.index("<details>") : text.index("</details>")]
    assert "doc-changed" in folded
    assert "filter-removed" not in folded


def cells(row: str) -> int:
    """The cells of a row, as GitHub counts them."""
    return re.sub(r"\\[!-/:-@\[-`{-~]", "", row).count("|") - 1


@example(text="a\\|b", rule="doc-changed")
@example(text="a\\\\|b\\", rule="doc-changed")
@given(text=NASTY, rule=st.sampled_from(sorted(RULES)))
def test_text_of_a_schema_stays_in_its_code_span(text: str, rule: str) -> None:
    shown = as_markdown(report(made(rule, text, file=text or "x")))
    rows = [line for line in shown.splitlines() if f"`{rule}`" in line]
    assert len(rows) == 1
    assert cells(rows[0]) == 5
    # remove code spans as Markdown pairs their fences; only text of the generator is left
    outside = re.sub(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "", rows[0])
    assert not re.search(r"[<>*_\[\]#@!\\\x00-\x1f`]", outside)


@given(text=NASTY, rule=st.sampled_from(sorted(RULES)))
def test_no_text_of_a_schema_steers_a_terminal(text: str, rule: str) -> None:
    shown = as_text(report(made(rule, text, file=text)))
    assert all(each.isprintable() for line in shown.split("\n") for each in line)
    assert shown.count("\n") == 5


@given(text=NASTY, file=NASTY, rule=st.sampled_from(sorted(RULES)))
def test_an_annotation_is_one_command_of_github(text: str, file: str, rule: str) -> None:
    shown = FORMATS["github"](report(made(rule, text, file=file)))
    assert len(re.split("[\r\n]", shown)) == 2
    found = re.fullmatch(
        r"::(error|warning|notice) file=([^:,\r\n]*),line=3,title=([^:,]*)::([^\r\n]*)\n", shown
    )
    assert found

    def unescaped(part: str) -> str:
        for code, each in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
            part = part.replace(code, each)
        return part

    assert unescaped(found[2]) == file
    assert rule in unescaped(found[3])


@given(text=NASTY, file=NASTY, rule=st.sampled_from(sorted(RULES)))
def test_junit_is_xml_whatever_a_schema_says(text: str, file: str, rule: str) -> None:
    shown = FORMATS["junit"](report(made(rule, text, file=file)))
    suite = ElementTree.fromstring(shown.encode())
    [case] = suite.iter("testcase")
    failed = RULES[rule].level == "breaking"
    assert case.get("name") == f"{rule} Things.fields.x"
    assert (case.find("failure") is not None) == failed
    assert suite.get("failures") == str(int(failed))


@given(text=NASTY, rule=st.sampled_from(sorted(RULES)))
def test_json_can_be_read(text: str, rule: str) -> None:
    document = json.loads(FORMATS["json"](report(made(rule, text))))
    [told] = document["changes"]
    assert (told["rule"], told["level"]) == (rule, RULES[rule].level)
    assert (told["direction"], told["side"]) == (RULES[rule].direction, "head")


def test_what_is_acknowledged_is_marked_and_does_not_fail() -> None:
    known = report(made("filter-removed", known=True))
    assert known.failing == []
    assert "(acknowledged)" in FORMATS["markdown"](known)
    assert FORMATS["github"](known).startswith("::notice ")
    assert "<failure" not in FORMATS["junit"](known)
    assert json.loads(FORMATS["json"](known))["changes"][0]["acknowledged"] is True


@pytest.mark.parametrize("level", LEVELS)
def test_annotations_are_as_loud_as_the_change_is_bad(level: str) -> None:
    rule = next(rule.id for rule in RULES.values() if rule.level == level)
    loud = {"breaking": "error", "risky": "warning"}.get(level, "notice")
    assert FORMATS["github"](report(made(rule))).startswith(f"::{loud} ")
