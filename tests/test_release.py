"""Choosing the version of a release, and dating the changelog."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from generator.diff.release import Bump, next_version, release_of
from tools.release_check import version_problem
from tools.release_prepare import (
    NotReadyError,
    bump_of,
    choose,
    higher,
    last_release,
    prepare,
    released,
    unreleased,
    version_in,
    with_version,
)

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    ("tags", "last"),
    [
        ([], None),
        (["v1.2.0"], "v1.2.0"),
        (["v1.9.0", "v1.10.0", "v1.2.11"], "v1.10.0"),
        (["v2.0.0rc1", "v1.0.0"], "v1.0.0"),
        (["1.0.0", "nightly", "v1", "v1.2", "v1.2.3.4", "av1.2.3"], None),
        (["v0.9.9", "v0.10.0"], "v0.10.0"),
    ],
)
def test_the_last_release_is_the_highest_tag(tags: list[str], last: str | None) -> None:
    assert last_release(tags) == last
    assert last_release(tags[::-1]) == last


@pytest.mark.parametrize(
    ("version", "bump", "following"),
    [
        ("1.2.3", "none", "1.2.3"),
        ("1.2.3", "patch", "1.2.4"),
        ("1.2.3", "minor", "1.3.0"),
        ("1.2.3", "major", "2.0.0"),
        ("0.2.3", "patch", "0.2.4"),
        ("0.2.3", "minor", "0.3.0"),
        ("0.2.3", "major", "0.3.0"),
        ("1.0.0.dev0", "patch", "1.0.0"),
        ("1.0.0.dev0", "major", "1.0.0"),
        ("1.3.0.dev0", "minor", "1.3.0"),
        ("1.3.0.dev0", "major", "2.0.0"),
        ("1.3.1rc1", "minor", "1.4.0"),
        ("0.3.0.dev0", "major", "0.3.0"),
    ],
)
def test_the_next_version_raises_one_part(version: str, bump: Bump, following: str) -> None:
    assert next_version(version, bump) == following


@pytest.mark.parametrize("version", ["", "1", "1.2", "soon"])
def test_a_version_without_three_numbers_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="three numbers"):
        release_of(version)


@pytest.mark.parametrize(
    ("last", "current", "bump", "version"),
    [
        ("1.2.0", "1.2.0", "patch", "1.2.1"),
        ("1.2.0", "1.2.0", "major", "2.0.0"),
        ("1.2.0", "1.3.0.dev0", "patch", "1.3.0"),  # planned by hand
        ("1.2.0", "1.3.0.dev0", "major", "2.0.0"),
        ("1.9.0", "1.10.0.dev0", "minor", "1.10.0"),
        ("0.9.0", "1.0.0.dev0", "patch", "1.0.0"),
        ("1.0.0.dev0", "1.0.0.dev0", "major", "1.0.0"),  # the first release
        ("0.4.0", "0.4.0", "major", "0.5.0"),
    ],
)
def test_a_planned_version_is_raised_only_where_needed(
    last: str, current: str, bump: Bump, version: str
) -> None:
    assert choose(last, current, bump) == version


@pytest.mark.parametrize(
    ("entries", "bump"),
    [
        ("", "none"),
        ("text\n\n### Behaviour changes\n", "none"),
        ("- new\n", "minor"),
        ("* new\n", "minor"),
        ("### Fixes\n\n- mended\n", "patch"),
        ("### Fixes\n\n- mended\n  - a detail\n", "patch"),
        ("- new\n\n### Fixes\n\n- mended\n", "minor"),
        ("### Behaviour changes\n\n- other\n", "major"),
        ("- new\n\n### Behaviour changes\n\n- other\n", "major"),
        ("### Behaviour changes\n\n- other\n\n### Fixes\n\n- mended\n", "major"),
        ("### Additions\n\n- new\n", "minor"),
    ],
)
def test_the_section_of_an_entry_says_what_it_raises(entries: str, bump: Bump) -> None:
    assert bump_of(entries) == bump


def test_the_higher_bump_wins() -> None:
    order: tuple[Bump, ...] = ("none", "patch", "minor", "major")
    for index, one in enumerate(order):
        for other in order[index:]:
            assert higher(one, other) == higher(other, one) == other


@pytest.mark.parametrize(
    ("changelog", "reason"),
    [
        ("# Changelog\n", "no heading"),
        ("# Changelog\n\n## 1.0.0\n\n- a\n", "no heading"),
        ("## Unreleased\n", "no entry"),
        ("## Unreleased\n\n## 1.0.0 (2026-01-31)\n\n- a\n", "no entry"),
        ("## Unreleased\n\n### Behaviour changes\n\ntext\n", "no entry"),
    ],
)
def test_without_entries_nothing_is_released(changelog: str, reason: str) -> None:
    with pytest.raises(NotReadyError, match=reason):
        unreleased(changelog)
    with pytest.raises(NotReadyError, match=reason):
        released(changelog, "1.1.0", "2026-03-31")


@pytest.mark.parametrize("heading", ["## Unreleased", "## [Unreleased]"])
@pytest.mark.parametrize("older", ["", "\n## 1.0.0 (2026-01-31)\n\n- a\n"])
def test_entries_move_under_the_version(heading: str, older: str) -> None:
    entries = "- new\n\n### Behaviour changes\n\n- other\n"
    dated = released(f"# Changelog\n\n{heading}\n\n{entries}{older}", "1.1.0", "2026-03-31")
    assert dated == f"# Changelog\n\n{heading}\n\n## 1.1.0 (2026-03-31)\n\n{entries}{older}"
    with pytest.raises(NotReadyError, match="no entry"):
        released(dated, "1.2.0", "2026-04-30")


@pytest.mark.parametrize("there", ["## 1.1.0 (2026-01-31)", "## [1.1.0]", "## 1.1.0"])
def test_a_version_is_released_once(there: str) -> None:
    with pytest.raises(NotReadyError, match="already"):
        released(f"## Unreleased\n\n- a\n\n{there}\n\n- b\n", "1.1.0", "2026-03-31")
    released(f"## Unreleased\n\n- a\n\n{there}\n\n- b\n", "1.1.1", "2026-03-31")


def test_only_the_version_is_replaced() -> None:
    text = (ROOT / "bigcommerce_sdk" / "version.py").read_text(encoding="utf-8")
    changed = with_version(text, "7.8.9")
    assert version_in(changed) == "7.8.9"
    assert with_version(changed, version_in(text)) == text
    with pytest.raises(NotReadyError, match="__version__"):
        with_version("VERSION = 1\n", "7.8.9")


DATED = "# Changelog\n\n## Unreleased\n\n## 1.2.0 (2026-01-31)\n\n- a\n"


@pytest.mark.parametrize(
    ("version", "changelog", "tag", "problem"),
    [
        ("1.2.0", DATED, "", ""),
        ("1.2.0", DATED, "v1.2.0", ""),
        ("1.2.0", DATED.replace("## Unreleased\n\n", ""), "v1.2.0", ""),
        ("1.3.0.dev0", DATED, "", ""),
        ("1.2.0", DATED, "v1.2.1", "the tag is v1.2.1"),
        ("1.2.0", DATED, "1.2.0", "the tag is 1.2.0"),
        ("1.3.0.dev0", DATED, "v1.3.0", "the tag is v1.3.0"),
        ("1.3.0.dev0", DATED, "v1.3.0.dev0", "in development"),
        ("1.3.0", DATED, "", 'begin with "## 1.3.0'),
        ("1.2", DATED, "v1.2", "in development"),
        ("1.2.0", "## Unreleased\n\n- a\n", "v1.2.0", "no version"),
        ("1.2.0", "## 1.2.0\n\n- a\n", "v1.2.0", "<date>"),
        ("1.2.0", "## 1.3.0 (2026-01-31)\n\n" + DATED, "v1.2.0", 'has "## 1.3.0'),
    ],
)
def test_version_changelog_and_tag_agree(
    version: str, changelog: str, tag: str, problem: str
) -> None:
    found = version_problem(version, changelog, tag)
    assert problem in found
    assert bool(found) == bool(problem)


# -- a release, in a repository of its own ---------------------------------------------------------

GADGETS = """\
resource: Gadgets
record: Gadget
path: /gadgets
doc: What the app keeps in the store.
source: test
operations: [list, get]
paging: {}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, doc: Name.}
"""


def git(clone: Path, *words: str) -> str:
    person = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(
        ["git", *person, *words], cwd=clone, capture_output=True, text=True, check=True
    )
    return done.stdout


def commit(clone: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (clone / name).parent.mkdir(parents=True, exist_ok=True)
        (clone / name).write_text(text, encoding="utf-8")
    git(clone, "add", ".")
    git(clone, "commit", "-qm", "Change")


@pytest.fixture
def clone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one resource, released as 1.2.0 under no tag yet."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    git(tmp_path, "init", "-q")
    (tmp_path / "schema").mkdir()
    for name in ("api.yaml", "defaults.yaml", "types.yaml"):
        if (ROOT / "schema" / "v2" / name).exists():
            shutil.copy(ROOT / "schema" / "v2" / name, tmp_path / "schema")
    commit(
        tmp_path,
        {
            "bigcommerce_sdk/version.py": '"""Text."""\n\n__version__ = "1.2.0"\n',
            "CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n## 1.2.0 (2026-01-31)\n\n- first\n",
            "schema/gadgets.yaml": GADGETS,
        },
    )
    return tmp_path


def test_a_release_is_prepared_from_the_tag(
    clone: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = git(clone, "rev-parse", "HEAD").strip()
    fixed = "## Unreleased\n\n### Fixes\n\n- mended\n\n## 1.2.0 (2026-01-31)\n\n- first\n"
    lost = GADGETS.replace("  name: {type: string, doc: Name.}\n", "")
    with pytest.raises(NotReadyError, match="no entry"):
        prepare(clone, None, "2026-03-31")
    commit(clone, {"schema/gadgets.yaml": lost, "CHANGELOG.md": fixed})
    with pytest.raises(NotReadyError, match=r"no tag of a release.*BASE="):
        prepare(clone, None, "2026-03-31")
    git(clone, "tag", "v1.2.0", before)
    (clone / "notes.txt").write_text("a", encoding="utf-8")
    with pytest.raises(NotReadyError, match="uncommitted"):
        prepare(clone, None, "2026-03-31")
    (clone / "notes.txt").unlink()
    assert git(clone, "status", "--porcelain") == ""

    assert prepare(clone, None, "2026-03-31") == "2.0.0"
    assert "since v1.2.0" in (printed := capsys.readouterr().out)
    assert "schema raises: major" in printed
    assert "changelog raises: patch" in printed
    assert '"2.0.0"' in (clone / "bigcommerce_sdk" / "version.py").read_text(encoding="utf-8")
    changelog = (clone / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## Unreleased\n\n## 2.0.0 (2026-03-31)\n\n### Fixes\n\n- mended\n" in changelog

    git(clone, "checkout", "-q", ".")  # and a base in place of the tag: nothing changed since HEAD
    assert prepare(clone, "HEAD", "2026-03-31") == "1.2.1"
    git(clone, "checkout", "-q", ".")
    with pytest.raises(NotReadyError, match="nowhere"):
        prepare(clone, "nowhere", "2026-03-31")
    assert git(clone, "status", "--porcelain") == ""
