"""The command line: what it writes, what it says, how it ends."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator import cli
from generator.cli import main
from generator.cli.program import COMMANDS
from tests.generator.micro import PARTS, THINGS, write_schema

Captured = pytest.CaptureFixture[str]


class Project:
    """A schema, a directory to write to, and the commands on both."""

    def __init__(self, home: Path) -> None:
        self.schema = write_schema(home / "schema")
        self.out = home / "out"

    def run(self, command: str, *more: str) -> int:
        out = [] if command == "lint" else ["--out", str(self.out)]
        return main([command, "--schema", str(self.schema), *out, *more])

    @property
    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.out.iterdir()}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


@pytest.fixture
def built(project: Project, capsys: Captured) -> Project:
    assert project.run("build") == 0
    capsys.readouterr()
    return project


def test_build_writes_a_module_and_a_stub_and_sums_up(project: Project, capsys: Captured) -> None:
    assert project.run("build") == 0
    assert {"things.py", "things.pyi", "shared.py", "__init__.py"} <= set(project.files)
    said = capsys.readouterr().out
    assert "1 resource, 5 operations, 1 list parameter, 2 fields" in said
    assert (
        f"{len(project.files)} files: {len(project.files)} written, 0 removed, 0 unchanged" in said
    )


def test_quiet_prints_nothing(project: Project, capsys: Captured) -> None:
    assert project.run("build", "-q") == 0
    assert project.run("check", "-q") == 0
    assert project.run("lint", "-q") == 0
    assert capsys.readouterr() == ("", "")


def test_building_again_touches_nothing(built: Project, capsys: Captured) -> None:
    before = {path: path.stat().st_mtime_ns for path in built.out.iterdir()}
    assert built.run("build") == 0
    assert {path: path.stat().st_mtime_ns for path in built.out.iterdir()} == before
    assert f"0 written, 0 removed, {len(before)} unchanged" in capsys.readouterr().out


def test_adding_and_removing_a_resource_updates_its_files(built: Project) -> None:
    alone = built.files
    write_schema(built.schema, THINGS + PARTS)
    assert built.run("build") == 0
    assert set(built.files) - set(alone) == {"parts.py", "parts.pyi"}
    write_schema(built.schema, THINGS)
    assert built.run("build") == 0
    assert built.files == alone


def test_check_is_content_with_what_was_built(built: Project, capsys: Captured) -> None:
    assert built.run("check") == 0
    assert f"{len(built.files)} files are what the schema gives." in capsys.readouterr().out


def test_check_shows_changed_missing_and_extra_files(built: Project, capsys: Captured) -> None:
    things, shared = built.out / "things.py", built.out / "shared.py"
    things.write_text(things.read_text().replace('"Name."', '"Nome."'))
    (built.out / "extra.py").write_bytes(shared.read_bytes())
    (built.out / "things.pyi").unlink()
    before = built.files
    assert built.run("check") == 1
    assert built.files == before
    said = capsys.readouterr()
    assert '-    name = Field(codecs.STRING, "Nome.")' in said.out
    assert '+    name = Field(codecs.STRING, "Name.")' in said.out
    for what, name in (("changed", "things.py"), ("missing", "things.pyi"), ("extra", "extra.py")):
        assert f"{what}: {built.out / name}" in said.err.splitlines()


@pytest.mark.parametrize("name", ["mine.py", "mine.pyi", "below/mine.py", "below/things.py"])
def test_build_keeps_and_check_reports_an_extra_file(
    built: Project, capsys: Captured, name: str
) -> None:
    path = built.out / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine = 1\n")
    assert built.run("check") == 1
    assert f"extra: {path}" in capsys.readouterr().err.splitlines()
    assert built.run("build") == 0
    assert path.read_text() == "mine = 1\n"
    path.unlink()
    assert built.run("check") == 0


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_file_that_is_not_ours_stops_the_command(
    built: Project, capsys: Captured, command: str
) -> None:
    (built.out / "things.py").write_text("mine = 1\n")
    (built.out / "shared.py").unlink()
    before = built.files
    assert built.run(command) == 1
    assert built.files == before
    assert f"{built.out / 'things.py'}: in the way" in capsys.readouterr().err


def test_a_broken_schema_leaves_what_was_built(built: Project) -> None:
    before = built.files
    write_schema(built.schema, "resource: Things\n")
    assert built.run("build") == 1
    assert built.run("check") == 1
    assert built.run("lint") == 1
    assert built.files == before


def test_a_directory_that_does_not_exist_is_a_problem(tmp_path: Path, capsys: Captured) -> None:
    assert main(["lint", "--schema", str(tmp_path / "absent")]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{tmp_path / 'absent'}:1: no-directory: no such directory",
        "1 problem; nothing was written.",
    ]


def test_a_file_in_the_place_of_a_directory_says_so(project: Project, capsys: Captured) -> None:
    file = project.schema / "things.yaml"
    assert main(["lint", "--schema", str(file)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        f"{file}:1: no-directory: is a file; give its directory",
        "1 problem; nothing was written.",
    ]


def test_an_interrupt_ends_with_130_and_leaves_every_file_whole(
    built: Project, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = built.files
    write_schema(built.schema, THINGS.replace("Name.", "Nome."))
    moved: list[str] = []

    def interrupted(path: Path, target: Path) -> None:
        if moved:
            raise KeyboardInterrupt
        moved.append(target.name)
        os.replace(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", interrupted)
        assert built.run("build") == 130
    assert capsys.readouterr() == ("", "Stopped; nothing is half written.\n")
    after = {name: built.files[name] for name in before}
    assert [name for name in before if after[name] != before[name]] == moved
    assert built.run("build") == 0
    assert sorted(built.files) == sorted(before)
    assert built.run("check") == 0


def test_an_output_that_cannot_be_written_ends_with_1(project: Project, capsys: Captured) -> None:
    project.out.write_text("a file")
    assert project.run("build") == 1
    said = capsys.readouterr().err
    assert str(project.out) in said
    assert "Traceback" not in said


def test_overlays_build_like_one_schema(project: Project, tmp_path: Path) -> None:
    text = "resource: Things\nfields: {code: {type: string, doc: Code.}}\n"
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "things.yaml": text})
    assert project.run("build", "--schema", str(mine)) == 0
    assert b'code = Field(codecs.STRING, "Code.")' in project.files["things.py"]
    assert project.run("check", "--schema", str(mine)) == 0
    assert project.run("check") == 1


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["build", "--oops"]])
def test_a_wrong_command_line_ends_with_2(arguments: list[str], capsys: Captured) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: python -m generator" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("terminal", "flags", "lines"), [(True, [], 1), (False, [], 0), (True, ["-q"], 0)]
)
def test_a_person_who_watches_sees_each_file(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    terminal: bool,
    flags: list[str],
    lines: int,
) -> None:
    schema = write_schema(tmp_path / "schema", THINGS)
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    assert main(["build", "--schema", str(schema), "--out", str(tmp_path / "out"), *flags]) == 0
    assert capsys.readouterr().out.splitlines().count("  things.pyi") == lines


def test_each_command_is_a_module_of_its_name() -> None:
    modules = {path.stem for path in Path(cli.__file__).parent.glob("*.py")}
    assert modules - {"__init__", "program", "options", "packages", "reports"} == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_says_what_it_does_and_has_its_options(
    command: str, capsys: Captured
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    said = " ".join(capsys.readouterr().out.split())
    assert COMMANDS[command] in said
    assert "--schema DIR" in said


def test_help_lists_every_command(capsys: Captured) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = "".join(capsys.readouterr().out.split())  # lines also break at hyphens
    listed = ["".join(f"{name}{text}".split()) for name, text in COMMANDS.items()]
    assert [each for each in listed if each not in said] == []
