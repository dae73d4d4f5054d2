"""The levels of rules, verified by running and type-checking callers.

One schema holds every row of the table before its change, another every row after it. Each becomes
a package with a module of callers in it; mypy and pyright read both modules once.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from generator.diff.changes import Change
from generator.diff.rules import LEVELS, RULES, Level
from generator.diff.walk import compare
from tests.generator.diff.edits import read
from tests.generator.diff.outcomes import Outcome, outcome
from tests.generator.diff.verdicts import ROWS, SPLIT, Row, numbered
from tests.generator.micro import ROOT, generate, unformatted

#: Rules that no caller of a package can prove.
UNPROVEN = {
    "api-name-changed": "The name is in documents only.",
    **dict.fromkeys(
        ("api-fact-added", "api-fact-removed", "api-fact-changed"),
        "The runtime has these facts from the SDK's own package.",
    ),
    **dict.fromkeys(
        ("error-added", "error-removed", "error-changed"),
        "The runtime has these facts from the SDK's own package.",
    ),
}
#: Complaints about code that has become needless, and is still right.
REMARKS = {
    "comparison-overlap",
    "unreachable",
    "reportUnnecessaryComparison",
    "reportUnnecessaryIsInstance",
    "reportUnnecessaryContains",
}
HEAD = """\
from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, assert_never

from .accessors import Accessors

USED = (UTC, date, datetime, Decimal, Any, assert_never)
"""


@dataclass(frozen=True)
class Seen:
    """What became of a caller in one package.

    Attributes:
        ran: what became of it when it ran.
        refused: what type checkers say against it.
        remarked: what they call needless in it.
    """

    ran: Outcome
    refused: frozenset[str]
    remarked: frozenset[str]

    @property
    def works(self) -> bool:
        return not (self.ran.error or self.refused or self.remarked)


def replies(row: Row) -> dict[str, Any]:
    """What the store of a row answers."""
    thing = {"id": 1, "name": "n", **row.thing}
    part = {"id": 2, "title": "t"}
    found: dict[str, Any] = {
        "DELETE /things": None,
        "DELETE /things/1": None,
        "GET /things/count": {"count": 1},
        "GET /things/1/parts": [part],
        "GET /things/1/rooms/2/parts": [part],
        "GET /pieces/1/parts": [part],
        "GET /pieces": [thing],
        "GET /pieces/1": thing,
        "GET /things": [thing],
        "GET /things/1": thing,
        "POST /things": thing,
        "PUT /things/1": thing,
    }
    for method, path in (("POST", "1/go"), ("PUT", "1/go"), ("POST", "1/went"), ("POST", "go")):
        found[f"{method} /things/{path}"] = {"to": "x", "w": "9", **thing}
    return {**found, **row.replies}


# -- packages -----------------------------------------------------------------------------------


def files(number: int, text: str) -> dict[str, str]:
    """The schema files of one row."""
    parts = numbered(text, number).split(SPLIT)
    return {f"row{number}_{part}.yaml": each for part, each in enumerate(parts)}


@dataclass
class Package:
    """The package of every row on one side, and its module of callers.

    Attributes:
        module: the package.
        callers: its module of callers.
        lines: row and caller of each line of that module.
        complaints: refusals and remarks, by row and caller.
    """

    module: ModuleType
    callers: ModuleType
    lines: dict[int, tuple[int, int]]
    complaints: dict[tuple[int, int], list[str]] = field(
        default_factory=dict[tuple[int, int], list[str]]
    )

    @property
    def path(self) -> Path:
        assert self.callers.__file__
        return Path(self.callers.__file__)

    def seen(self, number: int, index: int) -> Seen:
        """What became of a caller."""
        answers = json.loads(numbered(json.dumps(replies(ROWS[number])), number))
        call = getattr(self.callers, f"caller_{number}_{index}")
        told = self.complaints.get((number, index), [])
        remarked = {each for each in told if each.split()[0] in REMARKS}
        return Seen(
            outcome(self.module, answers, call),
            frozenset(set(told) - remarked),
            frozenset(remarked),
        )


def made(home: Path, texts: Sequence[str]) -> Package:
    """The package of one side."""
    schema: dict[str, str] = {}
    for number, text in enumerate(texts):
        schema |= files(number, text)
    with unformatted():
        module = generate(home, schema)
    code, lines = HEAD, dict[int, tuple[int, int]]()
    for number, row in enumerate(ROWS):
        for index, body in enumerate(row.callers):
            first = code.count("\n") + 1
            head = f"\n\ndef caller_{number}_{index}(api: Accessors) -> object:\n"
            end = "" if re.search(r"^return |assert_never", body, re.M) else "    return None\n"
            code += head + textwrap.indent(numbered(body, number), "    ") + "\n" + end
            lines |= dict.fromkeys(range(first, code.count("\n") + 1), (number, index))
    assert module.__file__
    Path(module.__file__).with_name("callers.py").write_text(code, encoding="utf-8")
    sys.path.insert(0, str(Path(module.__file__).parents[1]))
    try:
        importlib.invalidate_caches()
        callers = importlib.import_module(f"{module.__name__}.callers")
    finally:
        del sys.path[0]
    return Package(module, callers, lines)


# -- type checkers ------------------------------------------------------------------------------


def check(packages: Sequence[Package], home: Path) -> None:
    """Let both type checkers read the callers of all packages."""
    roots = [str(each.path.parents[1]) for each in packages]
    by_name = {each.module.__name__: each for each in packages}
    paths = [str(each.path) for each in packages]
    for path, line, said in (*mypy(paths, roots), *pyright(paths, roots, home)):
        place = Path(path)
        package = by_name[place.parent.name]  # mypy's cache may know it at an older path
        assert place.name == package.path.name, f"{place.name}, line {line}: {said}"
        package.complaints.setdefault(package.lines[line], []).append(said)


Complaints = list[tuple[str, int, str]]


def mypy(paths: Sequence[str], roots: Sequence[str]) -> Complaints:
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--no-pretty", *paths],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": os.pathsep.join(roots)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr, done.stderr
    found = re.findall(r"^(.*?):(\d+): error: (.*)  \[([a-z-]+)\]$", done.stdout, re.MULTILINE)
    return [(path, int(line), f"{code} {said}") for path, line, said, code in found]


def pyright(paths: Sequence[str], roots: Sequence[str], home: Path) -> Complaints:
    settings = {
        "include": [*paths],
        "extraPaths": [str(ROOT), *roots],
        "typeCheckingMode": "strict",
        "reportDeprecated": False,
    }
    project = home / "pyrightconfig.json"
    project.write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*command, "--project", str(project)],
        cwd=home,
        capture_output=True,
        text=True,
        check=False,
    )
    told = json.loads(done.stdout)["generalDiagnostics"]
    return [
        (
            each["file"],
            each["range"]["start"]["line"] + 1,
            f"{each.get('rule', 'syntax')} {each['message']}",
        )
        for each in told
        if each["severity"] == "error"
    ]


# -- verdicts -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Proof:
    """A row, both sides of its schema compared, and what became of its callers."""

    row: Row
    changes: dict[str, list[Change]]
    seen: dict[str, list[Seen]]


def verdict(old: Sequence[Seen], new: Sequence[Seen]) -> Level:
    """How much a change hurts the callers that worked before it."""
    pairs = [(one, other) for one, other in zip(old, new, strict=True) if one.works]
    if any(
        other.ran.error or other.refused or one.ran.kinds != other.ran.kinds for one, other in pairs
    ):
        return "breaking"
    if any(other.remarked or not one.ran.is_kept_by(other.ran) for one, other in pairs):
        return "risky"
    return "safe"


def prove(home: Path) -> list[Proof]:
    """Compare both sides of every row, and run its callers."""
    texts = {"before": [row.before for row in ROWS], "after": [row.after for row in ROWS]}
    packages = {side: made(home / side, each) for side, each in texts.items()}
    check(list(packages.values()), home)
    found: list[Proof] = []
    for number, row in enumerate(ROWS):
        one, other = (
            read(home / "alone" / f"{number}{side}", files(number, text))
            for side, text in (("before", row.before), ("after", row.after))
        )
        seen = {
            side: [package.seen(number, index) for index in range(len(row.callers))]
            for side, package in packages.items()
        }
        changes = {"there": compare(one, other), "back": compare(other, one)}
        found.append(Proof(row, changes, seen))
    return found


def told(proof: Proof, way: str) -> dict[str, Level]:
    """The rules that a change meets and its callers show, with their levels."""
    besides = proof.row.besides
    if way == "back":
        besides = tuple(RULES[each].mirror for each in besides)
    return {c.rule.id: c.rule.level for c in proof.changes[way] if c.rule.id not in besides}


def stated(levels: Mapping[str, Level]) -> Level:
    """The worst level; changes that only documents show are safe."""
    worst = min(levels.values(), key=list(LEVELS).index)
    return "safe" if worst == "docs" else worst


WAYS = {"there": ("before", "after"), "back": ("after", "before")}


def failures(proof: Proof) -> Iterator[str]:
    """What a row does not prove of what it says."""
    if proof.row.rule not in told(proof, "there"):
        yield f"the change is none of {proof.row.rule}"
    for body, *both in zip(proof.row.callers, *proof.seen.values(), strict=True):
        if not any(each.works for each in both):
            yield f"{body!r} works on neither side: {both}"
    for way, (old, new) in WAYS.items():
        levels = told(proof, way)
        found = verdict(proof.seen[old], proof.seen[new])
        if found not in (stated(levels), "safe" if proof.row.unseen else ""):
            yield f"{way}: callers find it {found}, rules say {levels}: {proof.seen}"


def proved(proofs: Sequence[Proof]) -> set[str]:
    """The rules whose level a row proves: its worst ones."""
    found: set[str] = set()
    for proof in proofs:
        for levels in (told(proof, way) for way in WAYS):
            worst = min(levels.values(), key=list(LEVELS).index)
            found |= {rule for rule, level in levels.items() if level == worst}
    return found


def raised(proofs: Sequence[Proof]) -> dict[str, set[str]]:
    """What callers that worked before raise, by rule; warnings too."""
    found: dict[str, set[str]] = {rule: set() for rule in RULES}
    for proof in proofs:
        for way, (old, new) in WAYS.items():
            pairs = zip(proof.seen[old], proof.seen[new], strict=True)
            ran = [other.ran for one, other in pairs if one.works]
            for rule in told(proof, way):
                found[rule] |= {each.error.partition(":")[0] for each in ran}
                found[rule] |= {name for each in ran for name in each.warned}
    return found


def test_rules_say_what_callers_and_type_checkers_find(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    # one test, since the packages and the checkers' runs are for all rows
    proofs = prove(tmp_path_factory.mktemp("verdicts"))
    failed = {proof.row.name: list(failures(proof)) for proof in proofs}
    assert {name: each for name, each in failed.items() if each} == {}
    assert set(RULES) - proved(proofs) == set(UNPROVEN)
    seen = raised(proofs)
    for rule in RULES.values():
        said = set(re.findall(r"`(\w+(?:Exception|Error|Warning))`", rule.meaning))
        assert said <= seen[rule.id] or rule.id in UNPROVEN, rule.id


def test_few_rows_have_effects_that_no_caller_sees() -> None:
    assert sum(bool(row.unseen) for row in ROWS) <= 5
