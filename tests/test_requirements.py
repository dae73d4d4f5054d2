"""The locks in requirements/ satisfy pyproject.toml on every platform."""

from __future__ import annotations

import itertools
import re
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "requirements"
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ALL_EXTRAS = tuple(PROJECT["project"]["optional-dependencies"])
#: Engines are large, so they are in a file of their own.
ENGINES = ("dlt", "spark")
EXTRAS = tuple(extra for extra in ALL_EXTRAS if extra not in ENGINES)

#: The extras and the dependency group that each file locks, beside what the SDK itself needs.
FILES: dict[str, tuple[tuple[str, ...], str]] = {
    "dev.txt": (EXTRAS, "dev"),
    "demo.txt": (("generator", "sandbox"), "build"),
    "lowest.txt": (EXTRAS, "lowest"),
    "engines.txt": (ALL_EXTRAS, "engines"),
    "frozen.txt": (("sandbox",), "frozen"),
    "release.txt": ((), "release"),
    "runtime.txt": ((), ""),
    "docs.txt": ((), "docs"),
    "completion.txt": ((), "completion"),
    "clients.txt": (("sandbox", "tls"), "clients"),
    "clients-tap.txt": ((), "clients-tap"),
    "singer.txt": ((), "singer"),
}

#: Environments as markers see them.
ENVIRONMENTS = [
    {
        "python_version": version,
        "python_full_version": f"{version}.7",
        "sys_platform": platform,
        "platform_machine": "x86_64",
        "platform_python_implementation": "CPython",
        "implementation_name": "cpython",
        "os_name": "nt" if platform == "win32" else "posix",
        "platform_system": {"win32": "Windows", "darwin": "Darwin"}.get(platform, "Linux"),
        "extra": "",
    }
    for version, platform in itertools.product(
        ("3.11", "3.12", "3.13", "3.14"), ("linux", "darwin", "win32")
    )
]


class Locked(NamedTuple):
    """One line of a file."""

    name: str
    version: Version
    requirement: Requirement
    hashes: list[str]


def applies(requirement: Requirement, environment: dict[str, str]) -> bool:
    return requirement.marker is None or requirement.marker.evaluate(environment)


def locked(file: str) -> list[Locked]:
    """What a file locks."""
    text = (FOLDER / file).read_text(encoding="utf-8").replace("\\\n", "")
    found = list[Locked]()
    for line in text.splitlines():
        if not line.startswith("#"):
            what, *hashes = line.split(" --hash=")
            requirement = Requirement(what.strip())
            [pin] = requirement.specifier
            assert pin.operator == "=="
            name = canonicalize_name(requirement.name)
            found.append(Locked(name, Version(pin.version), requirement, hashes))
    return found


def versions(file: str, environment: dict[str, str]) -> dict[str, Version]:
    """What a file gives in an environment: one version of each package."""
    lines = [each for each in locked(file) if applies(each.requirement, environment)]
    found = {each.name: each.version for each in lines}
    assert len(found) == len(lines)
    return found


def group(name: str) -> list[Requirement]:
    """A dependency group, with those that it includes."""
    found = list[Requirement]()
    for each in PROJECT["dependency-groups"][name]:
        found += [Requirement(each)] if isinstance(each, str) else group(each["include-group"])
    return found


def direct(file: str) -> list[Requirement]:
    """The requirements of pyproject.toml for a file."""
    extras, name = FILES[file]
    if name and not extras:
        return group(name)
    project = PROJECT["project"]
    asked = [*project["dependencies"]]
    for extra in extras:
        asked += project["optional-dependencies"][extra]
    return [*map(Requirement, asked), *(group(name) if name else [])]


def test_every_file_is_known() -> None:
    assert {path.name for path in FOLDER.iterdir()} == set(FILES)


@pytest.mark.parametrize("file", FILES)
def test_all_that_is_asked_for_is_locked_at_an_allowed_version(file: str) -> None:
    for environment in ENVIRONMENTS:
        given = versions(file, environment)
        for each in direct(file):
            if applies(each, environment):
                version = given[canonicalize_name(each.name)]
                assert version in each.specifier, f"{each}, but {version}: run `make lock`"


@pytest.mark.parametrize("file", FILES)
def test_every_version_has_hashes(file: str) -> None:
    for each in locked(file):
        assert each.hashes
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", one.strip()) for one in each.hashes)


@pytest.mark.parametrize("file", FILES)
def test_no_file_names_a_host(file: str) -> None:
    text = (FOLDER / file).read_text(encoding="utf-8")
    assert not re.search(
        r"://|^ *-|\.(?:org|com|net|io|dev)\b|@|localhost",
        text.replace("    --hash=sha256:", ""),
        re.MULTILINE,
    )


@pytest.mark.parametrize(
    "file", ["clients.txt", "demo.txt", "engines.txt", "frozen.txt", "release.txt", "runtime.txt"]
)
def test_smaller_files_have_the_versions_of_the_large_one(file: str) -> None:
    for environment in ENVIRONMENTS:
        everything = versions("dev.txt", environment)
        for name, version in versions(file, environment).items():
            assert everything.get(name, version) == version
    assert {each.name for each in locked("demo.txt")} <= {each.name for each in locked("dev.txt")}


def test_building_needs_what_every_environment_locks() -> None:
    """No environment downloads the build backend: each installs without build isolation."""
    asked = {
        canonicalize_name(Requirement(each).name) for each in PROJECT["build-system"]["requires"]
    }
    assert PROJECT["build-system"]["requires"] == PROJECT["dependency-groups"]["build"]
    for file in set(FILES) - {"clients-tap.txt", "completion.txt", "runtime.txt", "singer.txt"}:
        assert asked <= {each.name for each in locked(file)}


def test_the_demo_needs_at_most_25_packages() -> None:
    assert all(len(versions("demo.txt", each)) <= 25 for each in ENVIRONMENTS)


def lowest_allowed(asked: list[Requirement], name: str) -> Version:
    specifiers = SpecifierSet()
    for each in asked:
        if canonicalize_name(each.name) == name:
            specifiers &= each.specifier
    return max(Version(one.version) for one in specifiers if one.operator in (">=", "=="))


@pytest.mark.parametrize("extra", ["", *EXTRAS])
def test_every_bound_of_the_package_is_tried_at_its_lowest(extra: str) -> None:
    """On the lowest Python, where no marker raises a bound."""
    project = PROJECT["project"]
    asked = project["optional-dependencies"][extra] if extra else project["dependencies"]
    given = versions("lowest.txt", ENVIRONMENTS[0])
    for each in map(Requirement, asked):
        name = canonicalize_name(each.name)
        assert given[name] == lowest_allowed([each], name)


def test_nothing_is_installed_but_what_is_locked() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", "")
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    gates = [path for path in WORKFLOWS if path.name != "newest.yml"]
    texts = [makefile, ci, *(path.read_text(encoding="utf-8") for path in gates)]
    commands = [
        line for text in texts for line in text.splitlines() if re.search(r"\bpip install\b", line)
    ]
    assert len(commands) >= 7
    for line in commands:
        assert "--require-hashes" in line or "--no-index --no-deps" in " ".join(line.split())


def test_the_newest_versions_gate_nothing() -> None:
    for path in WORKFLOWS:
        workflow = yaml.safe_load(path.read_text(encoding="utf-8"))
        starts = workflow[True]  # YAML 1.1 reads the key `on` so
        if path.name == "newest.yml":
            assert set(starts) == {"schedule", "workflow_dispatch"}
        elif path.name == "release.yml":
            assert set(starts) == {"push"}
        else:
            assert "pull_request" in starts
