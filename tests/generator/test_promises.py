"""Subclasses in an app's package keep what the SDK's classes promise, and notes and problems name
the line of an overlay that is the reason."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from generator.extension import extension_of
from generator.language import operations, values
from generator.language.files import RESOURCE_FILE, SHARED_FILE
from generator.problems import Position, SchemaError
from generator.render.extension import EXTENDED, WHOLE, Extension
from generator.render.rendering import render
from generator.schema import Schema, read
from generator.writing.writer import Target, update
from tests.generator.diff.outcomes import outcome
from tests.generator.diff.test_verdicts import Package, files, made, replies
from tests.generator.diff.verdicts import ROWS as CHANGES
from tests.generator.diff.verdicts import numbered
from tests.generator.micro import ROOT, unformatted, write_schema
from tests.generator.overlay_rows import FILES, ROWS, Row, overlay
from tests.generator.patches import overlay as overlay_between
from tests.health import EVERY_CHECK, examples

# -- one key --------------------------------------------------------------------------------------


class Base:
    """A schema in a directory, to lay overlays over."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.directory = write_schema(home / "base", FILES)
        self.api = read([self.directory]).api
        self.count = 0

    def over(self, *texts: str) -> list[Path]:
        """The schema, and an overlay of each text."""
        directories = [self.directory]
        for text in texts:
            self.count += 1
            home = self.home / f"over{self.count}"
            directories.append(write_schema(home, {"api.yaml": None, "mine.yaml": text}))
        return directories

    def found(self, *directories: Path) -> tuple[Extension | None, list[Position]]:
        """What an app's package has, and where its notes are; or where problems are."""
        try:
            schema: Schema = read(directories)
        except SchemaError as error:
            return None, [each.position for each in error.problems]
        extension = extension_of(self.api, schema.api, schema.edits)
        return extension, [each.position for each in extension.notes]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Base:
    return Base(tmp_path_factory.mktemp("promises"))


@pytest.mark.parametrize("row", ROWS, ids=lambda each: f"{each.resource} by {each.name}")
def test_a_change_of_a_key_is_told_at_its_line(base: Base, row: Row) -> None:
    text, [line] = overlay([row])
    directories = base.over(text)
    extension, places = base.found(*directories)
    how = "refused" if extension is None else extension.made.get(row.resource, "same")
    assert how == row.outcome, text
    assert {*places} <= {Position(str(directories[1] / "mine.yaml"), line)}, text
    assert places or how in ("same", EXTENDED)


NESTED = """\
resource: Zones
record: Zone
path: /zone
doc: A zone.
single: true
operations: [get]
fields: {area: {type: link, to: Areas, doc: Its area.}}
sub_resources:
  Areas:
    record: Area
    path: /zone/area
    doc: An area.
    single: true
    operations: [get, update]
    fields:
      size: {type: integer, doc: Size.}
      height: {type: integer, doc: Height.}
"""
OF_AREA = "resource: Zones\nsub_resources:\n  Areas:\n    fields:\n"


@pytest.mark.parametrize(
    ("overlays", "place"),
    [
        ([f"{OF_AREA}      height:\n        doc: H.\n        max: 9\n"], (1, 7)),
        ([f"{OF_AREA}      size: {{doc: S.}}\n      height: {{max: 9}}\n"], (1, 6)),
        # the last overlay decides
        (
            [f"{OF_AREA}      height: {{max: 9}}\n", f"{OF_AREA}\n      height: {{max: 8}}\n"],
            (2, 6),
        ),
        (
            [f"{OF_AREA}      height: {{max: 9}}\n", f"{OF_AREA}\n      height: {{doc: H.}}\n"],
            (1, 5),
        ),
        ([f"{OF_AREA}      height: null\n", f"{OF_AREA}\n      size: {{doc: S.}}\n"], (1, 5)),
    ],
)
def test_a_note_names_the_overlay_that_decides(
    tmp_path: Path, overlays: list[str], place: tuple[int, int]
) -> None:
    directories = [write_schema(tmp_path / "base", {"zones.yaml": NESTED})]
    for number, text in enumerate(overlays, 1):
        files = {"api.yaml": None, "mine.yaml": text}
        directories.append(write_schema(tmp_path / str(number), files))
    schema = read(directories)
    [note] = extension_of(read(directories[:1]).api, schema.api, schema.edits).notes
    assert note.position == Position(str(directories[place[0]] / "mine.yaml"), place[1])


def test_every_key_of_the_language_has_a_row() -> None:
    """Those that a subclass can keep the promise with as well as those that it cannot."""
    tables = {
        "fields": values.FIELD, "filters": values.PARAMETER, "links": values.LINK,
        "shapes": values.SHAPE, "enums": values.ENUM, "operations": operations.OPERATION,
        "actions": operations.ACTION, "options": values.PARAMETER, "records": values.RECORD,
        "unions": values.UNION,
    }  # fmt: skip
    objects = {
        "write": values.WRITE, "paging": operations.PAGING, "sort": operations.SORT,
        "scopes": operations.SCOPES, "body": operations.ROWS,
    }  # fmt: skip
    met: dict[str, set[str]] = defaultdict(set)
    for row in ROWS:
        kind = SHARED_FILE if row.path[0] == "shared" else RESOURCE_FILE
        keys = iter(row.path[1:])
        for key in keys:
            assert key in kind.key_table(), row.path
            met[kind.name].add(key)
            kind = RESOURCE_FILE if key == "sub_resources" else tables.get(key, kind)
            kind = values.PARAMETER if key == "parameters" else objects.get(key, kind)
            if key in (*tables, "sub_resources", "parameters", "one_of"):
                next(keys, None)
    known = {RESOURCE_FILE, SHARED_FILE, *tables.values(), *objects.values()}
    lacking = {each.name: {*each.key_table()} - met[each.name] for each in known}
    assert {name: keys for name, keys in lacking.items() if keys} == {
        RESOURCE_FILE.name: {"resource"},
        SHARED_FILE.name: {"shared"},
        operations.ROWS.name: {"type", "of", "enum"},  # as of fields
    }


# -- several keys ---------------------------------------------------------------------------------

OF_THINGS = [row for row in ROWS if row.path[0] == row.resource == "Things"]


def are_apart(rows: list[Row]) -> bool:
    """Whether no two rows are of one member, where they might make up for each other, or of what
    holds it."""
    members = [row.path[:3] for row in rows]
    return not any(
        one == other[: len(one)]
        for number, one in enumerate(members)
        for other in members[:number] + members[number + 1 :]
    )


@settings(max_examples=examples(40), deadline=None, suppress_health_check=EVERY_CHECK)
@given(
    rows=st.lists(st.sampled_from(OF_THINGS), min_size=2, max_size=5, unique=True).filter(
        are_apart
    ),
    overlays=st.integers(1, 2),
)
def test_changes_of_several_keys_are_each_told_at_their_lines(
    base: Base, rows: list[Row], overlays: int
) -> None:
    parts = [rows[number::overlays] for number in range(overlays)]
    texts = [overlay(part, rows) for part in parts]
    directories = base.over(*(text for text, _ in texts))
    lines: dict[Position, Row] = {}
    for directory, part, (_, at) in zip(directories[1:], parts, texts, strict=True):
        places = (Position(str(directory / "mine.yaml"), line) for line in at)
        lines |= dict(zip(places, part, strict=True))
    extension, found = base.found(*directories)
    assert {*found} <= {*lines}, texts
    if extension is None:
        event("refused")
        return
    is_whole = extension.made.get("Things") == WHOLE
    event("whole" if is_whole else "extended")
    outcomes = {row.outcome for row in rows}
    if "refused" not in outcomes:  # what is refused alone may be right together, and do anything
        assert is_whole == ("whole" in outcomes)
        assert {lines[each].outcome for each in found} <= {"whole"}


# -- callers --------------------------------------------------------------------------------------

#: Changes that no overlay can make: it names resources, and their parents stay.
NO_OVERLAY = ("resource-renamed", "resource-moved")
#: Callers of these read names that the SDK's classes lack, which type checkers refuse.
OF_ANY_NAME = ("field-added",)
#: What checkers say of records and filters of the app in the place of the SDK's, which is wanted:
#: a list of them holds no record of the SDK.
WANTED = (
    r'Return type "(Coroutine\[Any, Any, )?(list|RecordPage|(Async)?Collection)\[[\w.]+\]\]?" of '
    r'"\w+" incompatible with',
    r'supertype defines the argument type as "\w+ \| (None|\w+Dict)"',
    r'supertype defines the argument type as "Iterable\[[\w.]+ \| [\w.]+ \| [\w.]+\]"',
    r'Signature of "\w+" incompatible with supertype "(Async)?Accessors"',
    r'Signature of "(__call__|__getitem__|all|get|iterall|parts\d+)" incompatible with supertype',
)


class Apps:
    """The package of all changes that prove the verdicts of ``diff``, and the package of an app
    whose overlay makes these changes.

    Attributes:
        sdk: the package before the changes, with callers.
        app: the package of the app.
        extension: what it holds.
        numbers: the numbers of the changes that an overlay can make.
    """

    def __init__(self, home: Path, old: str, new: str) -> None:
        self.sdk: Package = made(home, [getattr(each, old) for each in CHANGES])
        overlays: dict[str, str | None] = {"api.yaml": None}
        self.numbers: list[int] = []
        for number, change in enumerate(CHANGES):
            skipped = (*NO_OVERLAY, *["resource-added"] * (new == "before"))
            if change.rule not in skipped:
                one, other = (files(number, getattr(change, side)) for side in (old, new))
                for name, text in other.items():
                    overlays[name] = overlay_between(one[name], text) if name in one else text
                self.numbers.append(number)
        base = self.sdk.path.parents[1] / "schema"
        mine = write_schema(home / "mine", overlays)
        before, after = read([base]), read([base, mine])
        sdk = self.sdk.module.__name__
        self.extension = extension_of(before.api, after.api, after.edits, sdk)
        assert all(each.position.file.startswith(str(mine)) for each in self.extension.notes)
        with unformatted():
            texts = render(after.api, extension=self.extension)
        update([Target(self.sdk.path.parents[1] / f"{sdk}_app", texts, "build")])
        sys.path.insert(0, str(self.sdk.path.parents[1]))
        try:
            importlib.invalidate_caches()
            self.app: ModuleType = importlib.import_module(f"{sdk}_app")
        finally:
            del sys.path[0]

    def is_whole(self, number: int) -> bool:
        """Whether an app's class of a change is no subclass."""
        of_number = re.compile(rf"[A-Za-z]+{number}")
        whole = (name for name, how in self.extension.made.items() if how == WHOLE)
        return any(map(of_number.fullmatch, whole))

    def broken(self) -> Iterator[str]:
        """Callers that work with the client of the SDK and not with that of the app, although its
        classes are subclasses."""
        for number in self.numbers:
            change = CHANGES[number]
            if self.is_whole(number) or change.rule in OF_ANY_NAME:
                continue
            answers = json.loads(numbered(json.dumps(replies(change)), number))
            for index, body in enumerate(change.callers):
                call = getattr(self.sdk.callers, f"caller_{number}_{index}")
                one, other = (outcome(each, answers, call) for each in (self.sdk.module, self.app))
                if not one.error and (other.error or one.kinds != other.kinds):
                    yield f"{change.name}: {body!r}: {one}, {other}"


def complaints(packages: list[ModuleType]) -> list[str]:
    """What mypy says against subclasses, where nothing tells it to keep still."""
    paths = [Path(str(each.__file__)).parent for each in packages]
    for stub in (each for path in paths for each in path.glob("*.pyi")):
        text = stub.read_text(encoding="utf-8")
        stub.write_text(text.replace('# mypy: disable-error-code="override"', ""), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", *map(str, paths)],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": os.pathsep.join(str(each.parent) for each in paths)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.stderr
    errors = [each for each in done.stdout.splitlines() if ": error: " in each]
    assert errors  # of what is wanted, at least
    return [each for each in errors if not any(re.search(known, each) for known in WANTED)]


def test_what_works_with_classes_of_the_sdk_works_with_subclasses(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    # one test, since the packages and the checker's run are for all changes
    home = tmp_path_factory.mktemp("apps")
    there, back = Apps(home / "there", "before", "after"), Apps(home / "back", "after", "before")
    for apps in (there, back):
        assert [*apps.broken()] == []
        assert {*apps.extension.made.values()} >= {EXTENDED, WHOLE}
    assert complaints([there.app, back.app]) == []
