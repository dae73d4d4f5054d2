"""No schema and no checkout makes the generator write, read or wait where it should not."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.cli import main
from generator.language import words
from generator.naming import module_name
from generator.source import MAX_BYTES, MAX_NODES
from generator.writing.atomic_writer import is_plain
from generator.writing.cache import Cache, name_of
from tests.generator.micro import PARTS, THINGS, edited, problems_of, write_schema

Writer = Callable[[Path, Path], int]


def build(schema: Path, out: Path) -> int:
    return main(["build", "--schema", str(schema), "--out", str(out), "-q"])


def docs(schema: Path, out: Path) -> int:
    return main(["docs", "--schema", str(schema), "--out", str(out), "-q"])


def openapi(schema: Path, out: Path) -> int:
    return main(["openapi", "--schema", str(schema), "-o", str(out / "api.json"), "-q"])


#: Each command that writes, and a file that it makes.
WRITERS = [
    pytest.param(build, "things.py", id="build"),
    pytest.param(docs, "things.md", id="docs"),
    pytest.param(openapi, "api.json", id="openapi"),
]


@pytest.fixture
def schema(tmp_path: Path) -> Path:
    return write_schema(tmp_path / "schema", THINGS + PARTS)


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A directory that nothing may be written to."""
    directory = tmp_path / "outside"
    directory.mkdir()
    (directory / "victim").write_text("safe")
    return directory


def untouched(outside: Path) -> bool:
    names = [path.name for path in outside.iterdir()]
    return names == ["victim"] and (outside / "victim").read_text() == "safe"


@pytest.mark.parametrize(("write", "name"), WRITERS)
@pytest.mark.parametrize("to", ["victim", "nothing"])
def test_a_link_in_the_place_of_a_file_is_refused(
    tmp_path: Path,
    schema: Path,
    outside: Path,
    write: Writer,
    name: str,
    to: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    (out / name).symlink_to(outside / to)
    assert write(schema, out) != 0
    assert untouched(outside)
    assert [path.name for path in out.iterdir()] == [name]
    assert f"{out / name}: in the way" in capsys.readouterr().err


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_a_pipe_in_the_place_of_a_file_is_not_waited_for(
    tmp_path: Path, schema: Path, write: Writer, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    os.mkfifo(out / name)
    assert write(schema, out) != 0
    assert f"{out / name}: in the way" in capsys.readouterr().err


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_a_directory_that_is_a_link_is_refused(
    tmp_path: Path,
    schema: Path,
    outside: Path,
    write: Writer,
    name: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    out.symlink_to(outside)
    assert write(schema, out) == 1
    assert untouched(outside)
    assert f"{out}: is a symbolic link" in capsys.readouterr().err


@pytest.mark.parametrize(("write", "name"), WRITERS)
def test_no_part_of_a_way_within_a_checkout_is_a_link(
    tmp_path: Path,
    schema: Path,
    outside: Path,
    write: Writer,
    name: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    monkeypatch.chdir(checkout)
    Path("package").symlink_to(outside)
    assert write(schema, Path("package/resources")) == 1
    assert untouched(outside)
    assert "package: is a symbolic link" in capsys.readouterr().err


def test_a_machine_may_have_links_above_what_is_named_in_full(tmp_path: Path, schema: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "work").symlink_to(tmp_path / "disk")
    assert build(schema, tmp_path / "work" / "out") == 0
    assert (tmp_path / "disk" / "out" / "things.py").exists()


def test_stale_links_and_pipes_are_left_alone(tmp_path: Path, schema: Path) -> None:
    out = tmp_path / "out"
    assert build(schema, out) == 0
    os.mkfifo(out / "pipe.py")
    (out / "link.py").symlink_to(out / "things.py")
    assert build(schema, out) == 0
    assert is_plain(out / "pipe.py") is is_plain(out / "link.py") is False


def test_the_cache_is_not_written_through_a_link(tmp_path: Path, outside: Path) -> None:
    name = name_of("text")
    kept = tmp_path / "cache" / Cache.DIRECTORY / name
    kept.parent.mkdir(parents=True)
    kept.symlink_to(outside / "victim")
    cache = Cache(tmp_path / "cache")
    assert cache.get(name) is None
    cache.put(name, "text")
    cache.save()
    assert kept.is_symlink()
    assert untouched(outside)


@given(st.from_regex(words.CLASS_NAME.pattern, fullmatch=True))
def test_every_name_of_a_resource_makes_a_plain_file_name(name: str) -> None:
    file = f"{module_name(name)}.pyi"
    assert Path(file).name == file
    assert len(file) < 200
    assert not file.startswith(".")


@pytest.mark.parametrize(
    "name", ["../Evil", "/Evil", "a/../Evil", "Evil\\x", ".Evil", "Evil.py", "Évil", "Evil\x00"]
)
@pytest.mark.parametrize("key", ["resource", "record"])
def test_a_name_that_is_a_path_is_refused(tmp_path: Path, name: str, key: str) -> None:
    old = {"resource": "resource: Things", "record": "record: Thing"}[key]
    text = edited(f"{old}\n", f"{key}: {name!r}\n".replace("\\x00", "\0"))
    assert problems_of(write_schema(tmp_path, text))


# -- what is read ---------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [os.mkfifo, partial(os.symlink, "/dev/zero")])
def test_a_pipe_or_device_in_a_schema_is_refused(
    tmp_path: Path, make: Callable[[Path], None]
) -> None:
    schema = write_schema(tmp_path)
    make(schema / "x.yaml")
    (problem,) = problems_of(schema)
    assert (problem.rule, problem.position.file) == ("unreadable", str(schema / "x.yaml"))


def test_a_file_is_read_no_further_than_the_limit(tmp_path: Path) -> None:
    schema = write_schema(tmp_path, THINGS)
    with (schema / "x.yaml").open("wb") as file:
        file.truncate(
            10 * 1024**3
        )  # a sparse file: it uses no disk space, but reading it would use memory
    (problem,) = problems_of(schema)
    assert problem.rule == "file-too-large"


KEYS = "".join(f"key_{number}: 1\n" for number in range(MAX_NODES))
FIELDS = "".join(f"  f_{number}: {{type: string, doc: x}}\n" for number in range(MAX_NODES // 5))
NAMES = ", ".join(f"a{number}" for number in range(MAX_NODES))


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (THINGS + KEYS, 12 + (MAX_NODES - 41) // 2),
        (THINGS + FIELDS, 12 + (MAX_NODES - 36) // 6),
        (f"{THINGS}enums: {{E: {{doc: x, values: [{NAMES}]}}}}\n", 13),
    ],
    ids=["keys", "fields", "values"],
)
def test_a_file_with_too_many_values_is_refused_at_the_limit(
    tmp_path: Path, text: str, line: int
) -> None:
    (problem,) = problems_of(write_schema(tmp_path, text[:MAX_BYTES]))
    assert problem.rule == "too-many-parts"
    assert abs(problem.position.line - line) <= 5


def test_a_long_list_is_read_in_one_pass(tmp_path: Path) -> None:
    """Were each value compared with all before it, this would take longer than anybody waits."""
    names = ", ".join(f"a{number}" for number in range(MAX_NODES - 100))
    text = f"{THINGS}enums: {{E: {{doc: x, values: [{names}]}}}}\n"
    assert problems_of(write_schema(tmp_path, text)) == []


@pytest.mark.parametrize(
    "text",
    [
        edited("doc: Name.", f"docs{'x' * 100_000}: Name."),
        edited("type: string", f"type: {'string' * 100_000}"),
        edited("path: /things", "path: /" + "{a}" * 100_000),
        f"{THINGS}x: {'!' * 100_000}\n",
        f"{THINGS}x: &{'a' * 100_000} 1\n",
        f"resource: {'T' * 100_000}\n",
    ],
    ids=["key", "value", "path", "tag", "anchor", "name"],
)
def test_a_huge_word_is_not_quoted_in_full(tmp_path: Path, text: str) -> None:
    problems = problems_of(write_schema(tmp_path, text))
    assert problems
    assert all(len(problem.message) < 1000 for problem in problems)
