"""Prepare a release: choose the version, and date the changelog.

``python -m tools.release_prepare`` compares the schema with that of the last release, a tag such as
``v1.2.0``. It writes the next version into ``bigcommerce_sdk/version.py`` and moves the entries of
``CHANGELOG.md`` from "Unreleased" to that version. It commits nothing.

The version follows from the changes of the schema, as ``python -m generator diff`` classifies them,
and from the sections of the entries. The rules are in ``CONTRIBUTING.md``, section "Release".
"""

from __future__ import annotations

import argparse
import datetime
import json
import re
import subprocess
import sys
from pathlib import Path

from generator.diff.release import Bump, next_version, release_of

ROOT = Path(__file__).parent.parent
VERSION_FILE = "bigcommerce_sdk/version.py"
CHANGELOG = "CHANGELOG.md"
_UNRELEASED = re.compile(r"^## \[?Unreleased\]?[ \t]*\n(.*?)(?=^## |\Z)", re.M | re.S)
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.M)
_TAG = re.compile(r"v(\d+)\.(\d+)\.(\d+)")
#: The part of the version that an entry raises, by its section; "minor" in other sections.
_RAISED: dict[str, Bump] = {"behaviour changes": "major", "fixes": "patch"}
_ORDER: tuple[Bump, ...] = ("none", "patch", "minor", "major")


class NotReadyError(Exception):
    """Raised when no release can be prepared; the message is the reason."""


def last_release(tags: list[str]) -> str | None:
    """The highest tag of a release, such as ``v1.2.0``; None if there is none.

    Other tags, such as those of pre-releases, are ignored.
    """
    found = [match for match in map(_TAG.fullmatch, tags) if match]
    if not found:
        return None
    return max(found, key=lambda match: tuple(map(int, match.groups())))[0]


def version_in(text: str) -> str:
    """The version that the text of ``version.py`` sets."""
    found = _VERSION.search(text)
    if not found:
        raise NotReadyError(f'{VERSION_FILE} has no line `__version__ = "..."`.')
    return found[1]


def with_version(text: str, version: str) -> str:
    """The text of ``version.py`` with another version."""
    version_in(text)
    return _VERSION.sub(f'__version__ = "{version}"', text, count=1)


def unreleased(changelog: str) -> str:
    """The entries under "Unreleased".

    Raises:
        NotReadyError: when the section is missing, or has no entry.
    """
    found = _UNRELEASED.search(changelog)
    if not found:
        raise NotReadyError(f'{CHANGELOG} has no heading "## Unreleased".')
    if not re.search(r"^[-*] +\S", found[1], re.M):
        raise NotReadyError(
            f'"Unreleased" of {CHANGELOG} has no entry: there is nothing to release. Add entries.'
        )
    return found[1]


def bump_of(entries: str) -> Bump:
    """The part of the version that entries of the changelog raise."""
    bump: Bump = "none"
    section = ""
    for line in entries.splitlines():
        if line.startswith("### "):
            section = line.removeprefix("### ").strip().lower()
        elif re.match(r"[-*] +\S", line):
            bump = higher(bump, _RAISED.get(section, "minor"))
    return bump


def higher(one: Bump, other: Bump) -> Bump:
    """The higher of two bumps."""
    return one if _ORDER.index(one) >= _ORDER.index(other) else other


def released(changelog: str, version: str, date: str) -> str:
    """The changelog with the entries of "Unreleased" moved under a new version."""
    unreleased(changelog)
    if re.search(rf"^## \[?{re.escape(version)}(?![\w.])", changelog, re.M):
        raise NotReadyError(f"{CHANGELOG} has an entry for {version} already.")
    return re.sub(
        r"^(## \[?Unreleased\]?)[ \t]*\n+",
        lambda found: f"{found[1]}\n\n## {version} ({date})\n\n",
        changelog,
        count=1,
        flags=re.M,
    )


def choose(last: str, current: str, bump: Bump) -> str:
    """The version to release.

    Args:
        last: the version of the base.
        current: the version in the work tree.
        bump: the part that the changes since ``last`` raise.
    """
    following = next_version(last, bump)
    planned = release_of(current)
    return max(following, planned, key=lambda each: tuple(map(int, each.split("."))))


def prepare(root: Path, base: str | None, date: str) -> str:
    """Write the next version and the changelog of a clone. Returns the version.

    Args:
        root: the clone.
        base: the revision of the last release; None takes the last tag of a release.
        date: the date of the release, such as "2026-01-31".

    Raises:
        NotReadyError: when the clone has uncommitted changes, nothing is unreleased, there is no
            last release, or the schema cannot be compared. Nothing is written then.
    """
    if _git(root, "status", "--porcelain"):
        raise NotReadyError("The work tree has uncommitted changes: commit or stash them first.")
    changelog = (root / CHANGELOG).read_text(encoding="utf-8")
    entries = unreleased(changelog)
    base = base or last_release(_git(root, "tag", "--list").split())
    if base is None:
        raise NotReadyError(
            "There is no tag of a release, such as v1.2.0: name the revision to compare with, as "
            "in `make release-prepare BASE=<revision>`."
        )
    text = (root / VERSION_FILE).read_text(encoding="utf-8")
    last = version_in(_git(root, "show", f"{base}:{VERSION_FILE}") + "\n")
    schema, written = _schema_bump(root, base), bump_of(entries)
    version = choose(last, version_in(text), higher(schema, written))
    dated = released(changelog, version, date)
    (root / VERSION_FILE).write_text(with_version(text, version), encoding="utf-8", newline="\n")
    (root / CHANGELOG).write_text(dated, encoding="utf-8", newline="\n")
    print(f"{version}, {date}: since {base}, {last}.")
    print(f"The schema raises: {schema}. The changelog raises: {written}.")
    return version


def _schema_bump(root: Path, base: str) -> Bump:
    """The bump that the generator computes for the schema since a revision."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", "diff", base, "--schema", "schema", "--format", "json"],
        cwd=root,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise NotReadyError(f"The schema cannot be compared with {base}: {done.stderr.strip()}")
    bump: Bump = json.loads(done.stdout)["version"]["bump"]
    return bump


def _git(root: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", *words], cwd=root, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise NotReadyError(f"`git {' '.join(words)}` failed: {done.stderr.strip()}")
    return done.stdout.strip()


def main(words: list[str] | None = None) -> int:
    """Run the command. Returns the exit status: 1 when no release can be prepared."""
    parser = argparse.ArgumentParser(
        prog="python -m tools.release_prepare",
        description="Set the version of the next release and date the changelog.",
    )
    parser.add_argument("--base", help="revision of the last release, default its tag")
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    parser.add_argument("--date", default=today, help="date of the release, default today")
    options = parser.parse_args(words)
    try:
        prepare(Path.cwd(), options.base, options.date)
    except NotReadyError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
