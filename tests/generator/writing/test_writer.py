"""The writer: only differences, atomically, and only over marked files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from generator.writing.marks import MARK, notice
from generator.writing.writer import Changes, RefusedError, Target, differences, update
from generator.writing.writer import compare as compare_targets

HEADER = f'"""Things.\n\n{notice("schema/things.yaml", "build")}\n"""\n'
FILES = {"a.py": HEADER + "a = 1\n", "a.pyi": HEADER + "a: int\n", "b.py": HEADER + "b = 2\n"}


def target(files: dict[str, str], out: Path) -> Target:
    return Target(out, files, "build", suffixes=(".py", ".pyi"))


def compare(files: dict[str, str], out: Path) -> Changes:
    """The changes without the texts of all files."""
    return replace(compare_targets([target(files, out)]), texts={})


def write(files: dict[str, str], out: Path) -> None:
    update([target(files, out)])


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A directory that holds exactly ``FILES``."""
    directory = tmp_path / "out"
    write(FILES, directory)
    return directory


def contents(directory: Path) -> dict[str, str]:
    return {path.name: path.read_text() for path in directory.iterdir()}


def test_files_are_written_and_nothing_else_is_left(out: Path) -> None:
    assert contents(out) == FILES
    assert not compare(FILES, out)


def test_only_what_differs_is_written(out: Path) -> None:
    (out / "a.py").write_text(HEADER + "a = 0\n")
    (out / "b.py").unlink()
    before = (out / "a.pyi").stat()
    changes = compare(FILES, out)
    assert (changes.new, changes.changed, changes.stale, changes.foreign) == (
        [out / "b.py"],
        [out / "a.py"],
        [],
        [],
    )
    write(FILES, out)
    assert contents(out) == FILES
    after = (out / "a.pyi").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_a_file_that_the_schema_no_longer_gives_is_removed(out: Path) -> None:
    fewer = {name: text for name, text in FILES.items() if name != "b.py"}
    changes = compare(fewer, out)
    assert changes.stale == [out / "b.py"]
    write(fewer, out)
    assert contents(out) == fewer


@pytest.mark.parametrize(
    ("name", "text", "unexpected"),
    [
        ("mine.py", "import this\n", True),
        ("quoted.py", f"# we say '{MARK}' too, but not with the rest of the line\n", True),
        ("empty.pyi", "", True),
        ("below/mine.py", "import this\n", True),
        ("below/a.py", FILES["a.py"], True),
        ("below/deeper/old.pyi", HEADER, True),
        ("notes.md", HEADER, False),
        ("below/data.json", "{}", False),
        ("__pycache__/mine.cpython-311.pyc", "", False),
    ],
)
def test_unmarked_python_files_are_reported_and_kept(
    out: Path, name: str, text: str, unexpected: bool
) -> None:
    (out / name).parent.mkdir(parents=True, exist_ok=True)
    (out / name).write_text(text)
    changes = compare(FILES, out)
    assert changes == Changes(unexpected=[out / name] if unexpected else [])
    assert bool(changes) == unexpected
    write(FILES, out)
    assert (out / name).read_text() == text


def test_a_directory_named_like_a_module_is_no_file(out: Path) -> None:
    (out / "below.py").mkdir()
    assert not compare(FILES, out)


def test_a_hand_written_file_in_the_way_is_foreign(out: Path) -> None:
    (out / "a.py").write_text("mine = True\n")
    assert compare(FILES, out).foreign == [out / "a.py"]
    with pytest.raises(RefusedError, match=r"a\.py: in the way"):
        write({**FILES, "c.py": HEADER}, out)
    assert (out / "a.py").read_text() == "mine = True\n"
    assert not (out / "c.py").exists()
    update([target(FILES, out)], force=True)
    assert contents(out) == FILES


def test_a_header_below_a_long_text_is_still_ours(out: Path) -> None:
    long = {"a.py": '"""' + "word " * 2000 + HEADER.removeprefix('"""Things.')}
    write(long, out)
    assert compare(long, out).foreign == []
    assert compare(long, out).changed == []


def test_a_link_in_the_way_is_refused_and_its_target_untouched(out: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.write_text(FILES["a.py"] + "# more\n")
    for name, to in (("a.py", elsewhere), ("b.py", tmp_path / "missing.py")):
        (out / name).unlink()
        (out / name).symlink_to(to)
    assert compare(FILES, out).blocked == [out / "a.py", out / "b.py"]
    with pytest.raises(RefusedError, match="no plain file"):
        update([target(FILES, out)], force=True)
    assert elsewhere.read_text().endswith("# more\n")


def test_a_stale_link_is_left_alone(out: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.py"
    target.write_text(FILES["a.py"])
    (out / "extra.py").symlink_to(target)
    assert compare(FILES, out) == Changes(unexpected=[out / "extra.py"])


def test_the_differences_are_a_diff_that_tells_from_and_to(out: Path) -> None:
    (out / "a.py").write_text(HEADER + "a = 0\n")
    (out / "a.pyi").unlink()
    (out / "old.py").write_text(HEADER + "old = 1\n")
    text = differences(compare_targets([target(FILES, out)]))
    for line in ("-a = 0", "+a = 1", "--- /dev/null", "+a: int", "+++ /dev/null", "-old = 1"):
        assert line in text.splitlines()
    assert f"--- {out / 'a.py'}" in text
    assert "b = 2" not in text


def test_differences_of_a_file_with_broken_text_are_shown(out: Path) -> None:
    (out / "a.py").write_bytes(HEADER.encode() + b"\xff\n")
    assert "+a = 1\n" in differences(compare_targets([target(FILES, out)]))
