"""Every command that writes, in every situation in which a file could get lost."""

from __future__ import annotations

import errno
import io
import os
import signal
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.writing import atomic_writer
from generator.writing.atomic_writer import LOCK, locked
from tests.generator.micro import THINGS, write_schema

DOCUMENT = """\
openapi: 3.0.1
paths:
  /boxes:
    get:
      responses: {200: {content: {application/json: {schema: {
        type: array, items: {properties: {id: {type: integer}}}}}}}}
"""
#: Formatted, and not.
TIDY = "resource: Others\ndoc: Test.\n"
LOOSE = "doc:   Test.\nresource: Others\n"


@dataclass(frozen=True)
class Home:
    """A schema, a document of the API, and a directory to write to."""

    path: Path
    doc: str = "Name."

    @property
    def out(self) -> Path:
        return self.path / "out"

    @property
    def schema(self) -> str:
        return str(write_schema(self.path / "schema", THINGS.replace("Name.", self.doc)))

    def edited(self) -> Home:
        """The same with another schema, so that every command has something to write."""
        return Home(self.path, "Another name.")

    def files(self) -> dict[str, bytes]:
        """What is in the directory, by name."""
        return {
            path.relative_to(self.out).as_posix(): path.read_bytes()
            for path in sorted(self.out.rglob("*"))
            if path.is_file()
        }


@dataclass(frozen=True)
class Command:
    """A command, its arguments, and the files that it writes."""

    arguments: Callable[[Home], list[str]]
    files: tuple[str, ...]
    has_mark: bool = True

    def run(self, home: Home, *more: str) -> int:
        return main([*self.arguments(home), *more])


def build(home: Home) -> list[str]:
    return ["build", "-q", "--schema", home.schema, "--out", str(home.out)]


def docs(home: Home) -> list[str]:
    return ["docs", "-q", "--schema", home.schema, "--out", str(home.out / "reference")]


def openapi(home: Home) -> list[str]:
    return ["openapi", "-q", "--schema", home.schema, "-o", str(home.out / "api.json")]


def language(home: Home) -> list[str]:
    return ["language", "--schema", str(home.out)]


def scaffold(home: Home) -> list[str]:
    document = home.path / "doc.yml"
    document.write_text(DOCUMENT)
    target = str(home.out / "boxes.yaml")
    return ["scaffold", str(document), "--schema", home.schema, "--resource", "Boxes", "-o", target]


def fmt(home: Home) -> list[str]:
    home.out.mkdir(exist_ok=True)
    path = home.out / "others.yaml"
    if not path.exists():
        path.write_text(LOOSE)
    return ["fmt", "-q", str(path)]


COMMANDS = {
    "build": Command(build, ("things.py", "things.pyi", "__init__.py")),
    "docs": Command(docs, ("reference/things.md", "reference/index.md", "schema-changes.md")),
    "openapi": Command(openapi, ("api.json",)),
    "language": Command(language, ("README.md", "schema.json", "overlay.json")),
    "scaffold": Command(scaffold, ("boxes.yaml",), has_mark=False),
    "fmt": Command(fmt, ("others.yaml",), has_mark=False),
}
EVERY = pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
GENERATING = pytest.mark.parametrize(
    ("command", "name"),
    [
        pytest.param(command, name, id=f"{key}-{name}")
        for key, command in COMMANDS.items()
        if key != "fmt"
        for name in command.files
    ],
)
#: What a person may have at the place of a generated file.
FOREIGN = {
    "text": b"mine\n",
    "empty": b"",
    "bytes": b"\xff\xfe\x00",
    "json": b'{"title": "mine"}\n',
    "broken json": b'{"title": ',
    "quotes": b"# Generated from here, I say, and not by `bigcommerce-generate build`.\n",
    "json that quotes": b'{"doc": "by `bigcommerce-generate openapi`. Edit that, not this file."}',
    "yaml": LOOSE.encode(),
}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path)


@GENERATING
@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN)
def test_a_file_that_a_person_wrote_is_replaced_by_force_only(
    home: Home, command: Command, name: str, content: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path = home.out / name
    path.parent.mkdir(parents=True)
    path.write_bytes(content)
    assert command.run(home) == 1
    assert home.files() == {name: content}
    line, last = capsys.readouterr().err.splitlines()
    assert line.startswith(f"{path}: in the way")
    assert "--force" in line
    assert last == "Nothing was written."
    assert command.run(home, "--force") == 0
    assert path.read_bytes() != content
    assert set(command.files) <= set(home.files())


@GENERATING
def test_a_file_with_an_older_mark_is_replaced(home: Home, command: Command, name: str) -> None:
    """Marks named another command before the generator was a part of the wheel."""
    assert command.run(home) == 0
    path = home.out / name
    made = path.read_bytes()
    older = made.replace(b"bigcommerce-generate ", b"python -m generator ")
    assert (older != made) == command.has_mark
    path.write_bytes(older)
    assert command.run(home) == 0
    assert path.read_bytes() == made


@GENERATING
def test_the_file_of_another_command_is_not_replaced(
    home: Home, command: Command, name: str
) -> None:
    others = [each for each in COMMANDS.values() if each.has_mark and each is not command]
    for number, other in enumerate(others):
        (home.path / str(number)).mkdir()
        made = Home(home.path / str(number))
        assert other.run(made) == 0
        content = (made.out / other.files[0]).read_bytes()
        (home.out / name).parent.mkdir(parents=True, exist_ok=True)
        (home.out / name).write_bytes(content)
        assert command.run(home) == 1
        assert (home.out / name).read_bytes() == content


@GENERATING
@pytest.mark.parametrize("force", [[], ["--force"]])
@pytest.mark.parametrize("what", ["directory", "link", "pipe", "link to nothing"])
def test_what_is_no_plain_file_is_never_replaced(
    home: Home,
    command: Command,
    name: str,
    force: list[str],
    what: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path, elsewhere = home.out / name, home.path / "elsewhere"
    elsewhere.write_text("mine")
    path.parent.mkdir(parents=True)
    if what == "directory":
        path.mkdir()
    elif what == "pipe":
        os.mkfifo(path)
    else:
        path.symlink_to(elsewhere if what == "link" else home.path / "nothing")
    assert command.run(home, *force) == 1
    assert elsewhere.read_text() == "mine"
    assert not (home.path / "nothing").exists()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert capsys.readouterr().err.startswith(f"{path}: in the way, and no plain file")


@EVERY
def test_marked_files_are_replaced_and_keep_their_mode(home: Home, command: Command) -> None:
    assert command.run(home) == 0
    if not command.has_mark:
        return
    before = home.files()
    for name in before:
        (home.out / name).chmod(0o640)
    assert command.run(home.edited()) == 0
    if command is not COMMANDS["language"]:  # which no schema changes
        assert home.files() != before
    assert set(home.files()) == set(before)
    assert {(home.out / name).stat().st_mode & 0o777 for name in before} == {0o640}


# -- faults --------------------------------------------------------------------------------------

Act = Callable[[], None]


class _HalfWritten:
    """A file that gets half of its content, and then a fault."""

    def __init__(self, file: Any, act: Act) -> None:
        self._file = file
        self._act = act

    def __enter__(self) -> _HalfWritten:
        return self

    def __exit__(self, *error: object) -> None:
        self._file.close()

    def write(self, data: bytes) -> None:
        self._file.write(data[: len(data) // 2])
        self._file.flush()
        self._act()
        self._file.write(data[len(data) // 2 :])

    def flush(self) -> None:
        self._file.flush()

    def fileno(self) -> int:
        return int(self._file.fileno())


def inject(patch: pytest.MonkeyPatch, step: str, act: Act, number: int) -> None:
    """Do something at a step of writing a file, when it comes for the given time."""
    counts = iter(range(1, 10**6))

    def now() -> None:
        if next(counts) == number:
            act()

    real_open: Any = Path.open
    real_replace, os_open = Path.replace, os.open

    def opened(path: Path, *given: Any, **more: Any) -> Any:
        if not path.name.endswith(".generator-tmp"):
            return real_open(path, *given, **more)
        if step == "create":
            now()
        file = real_open(path, *given, **more)
        return _HalfWritten(file, now) if step == "write" else file

    def replaced(path: Path, target: Path) -> Any:
        if step == "replace":
            now()
        result = real_replace(path, target)
        if step == "replaced":
            now()
        return result

    def os_opened(path: Any, *given: Any, **more: Any) -> int:
        if step == "lock" and str(path).endswith(LOCK):
            now()
        return os_open(path, *given, **more)

    patch.setattr(Path, "open", opened)
    patch.setattr(Path, "replace", replaced)
    patch.setattr(os, "open", os_opened)


def has_leftovers(home: Home) -> bool:
    return any(path.name.startswith(".") for path in home.out.rglob("*"))


def prepared(home: Home, command: Command) -> dict[str, bytes]:
    """The files before a run that has something to write."""
    if not command.has_mark:
        home.out.mkdir()
        command.arguments(home)
        return home.files()
    assert command.run(home) == 0
    for path in home.out.rglob("*"):
        if path.suffix == ".json":
            path.write_bytes(path.read_bytes().replace(b'"title": "', b'"title": "Old '))
        elif path.is_file():
            path.write_bytes(path.read_bytes() + b"# old\n")
    return home.files()


FAULTS = {
    "full": OSError(errno.ENOSPC, "No space left on device"),
    "denied": PermissionError(errno.EACCES, "Permission denied"),
    "read-only": OSError(errno.EROFS, "Read-only file system"),
    "broken": OSError(errno.EIO, "Input/output error"),
}


@EVERY
@pytest.mark.parametrize("step", ["lock", "create", "write", "replace"])
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_file_that_cannot_be_written_is_named_in_one_line(
    home: Home,
    command: Command,
    step: str,
    fault: OSError,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = prepared(home, command)
    capsys.readouterr()

    def fail() -> None:
        raise OSError(fault.errno, fault.strerror)

    with pytest.MonkeyPatch.context() as patch:
        inject(patch, step, fail, number=1)
        assert command.run(home) == 1
    said = capsys.readouterr()
    (line,) = said.err.splitlines()
    assert line.startswith(str(home.out))
    assert line.endswith(str(fault.strerror))
    assert home.files() == before
    assert not has_leftovers(home)


@EVERY
def test_an_interrupt_leaves_whole_files_and_nothing_else(home: Home, command: Command) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    before = prepared(home, command)
    with pytest.MonkeyPatch.context() as patch:
        inject(patch, "write", interrupt, number=1)
        assert command.run(home) == 130
    assert home.files() == before
    assert not has_leftovers(home)


@EVERY
@pytest.mark.parametrize("step", ["create", "write", "replace", "replaced"])
@pytest.mark.parametrize("number", [1, 2])
def test_a_killed_run_leaves_whole_files_and_can_be_repeated(
    home: Home, command: Command, step: str, number: int
) -> None:
    before = prepared(home, command)
    assert command.run(home) == 0
    after = home.files()
    for name in set(after) - set(before):
        (home.out / name).unlink()
    for name, content in before.items():
        (home.out / name).write_bytes(content)

    def killed(patch: pytest.MonkeyPatch) -> None:
        inject(patch, step, lambda: os.kill(os.getpid(), signal.SIGKILL), number)
        command.run(home)

    status = in_a_process(killed)
    died = os.WIFSIGNALED(status)
    assert died or number > len([name for name in after if after[name] != before.get(name)])
    for name, content in home.files().items():
        if not Path(name).name.startswith("."):
            assert content in (before.get(name), after.get(name))
    left = {name: content for name, content in home.files().items() if name != LOCK}
    assert command.run(home) == 0
    assert {name: content for name, content in home.files().items() if name != LOCK} == after
    if left != after:  # there was something to write
        assert not has_leftovers(home)


def in_a_process(function: Callable[[pytest.MonkeyPatch], None]) -> int:
    """Run a function in a separate process; return its exit code."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of threads, which pytest-xdist has
        process = os.fork()
    if process == 0:
        try:
            with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
                function(pytest.MonkeyPatch())
        finally:
            os._exit(0)
    return os.waitpid(process, 0)[1]


# -- several runs --------------------------------------------------------------------------------


@contextmanager
def other_process_in(directory: Path) -> Iterator[int]:
    """Another process that holds the lock of a directory until the block ends, where it is
    killed."""
    ready, told = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        process = os.fork()
    if process == 0:
        try:
            with locked(directory):
                os.write(told, b"x")
                signal.pause()
        finally:
            os._exit(1)
    try:
        assert os.read(ready, 1) == b"x"
        yield process
    finally:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        os.close(ready)
        os.close(told)


@EVERY
def test_two_runs_never_write_to_one_directory(
    home: Home, command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    before = prepared(home, command)
    capsys.readouterr()
    with other_process_in(home.out) as process:
        assert command.run(home) == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert line == (
            f"{home.out}: process {process} is writing here; try again when it has ended"
        )
        assert {n: c for n, c in home.files().items() if n != LOCK} == before
    # it was killed: its lock is gone with it
    assert (home.out / LOCK).exists()
    assert command.run(home) == 0
    assert home.files() != before
    assert not has_leftovers(home)


def test_a_run_with_nothing_to_write_needs_no_lock(home: Home) -> None:
    command = COMMANDS["build"]
    assert command.run(home) == 0
    with other_process_in(home.out):
        assert command.run(home) == 0


def test_a_removed_lock_file_does_not_count_as_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A lock file may be replaced between opening and locking it."""
    real, opened = os.open, list[int]()

    def open_removed(path: Any, *given: Any) -> int:
        opened.append(real(path, *given))
        if len(opened) == 1:
            os.unlink(path)
        return opened[-1]

    monkeypatch.setattr(os, "open", open_removed)
    with locked(tmp_path):
        assert len(opened) == 2
        assert (tmp_path / LOCK).exists()
        with pytest.raises(OSError, match="is writing here"), locked(tmp_path):
            pass
    assert list(tmp_path.iterdir()) == []


def test_a_file_system_without_locks_can_be_written_to(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsupported(descriptor: int, how: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    fcntl = pytest.importorskip("fcntl")
    monkeypatch.setattr(fcntl, "flock", unsupported)
    assert COMMANDS["build"].run(home) == 0
    assert not has_leftovers(home)


def test_an_edit_during_formatting_is_kept(
    home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = COMMANDS["fmt"]
    command.arguments(home)
    path = home.out / "others.yaml"
    real = atomic_writer.locked

    def edit(directory: Path) -> Any:
        path.write_text(LOOSE + "source: x\n")
        return real(directory)

    monkeypatch.setattr("generator.cli.fmt.locked", edit)
    assert command.run(home) == 1
    assert path.read_text() == LOOSE + "source: x\n"
    assert capsys.readouterr().err.startswith(f"{path}: was changed during")


def test_a_read_only_file_is_not_replaced(
    home: Home, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = COMMANDS["fmt"]
    command.arguments(home)
    path = home.out / "others.yaml"
    path.chmod(0o444)

    def denied(path: Path, mode: int) -> bool:
        return False

    if os.access(path, os.W_OK):  # as the administrator, for whom no file is read-only
        monkeypatch.setattr(os, "access", denied)
    assert command.run(home) == 1
    assert path.read_text() == LOOSE
    assert capsys.readouterr().err == f"{path}: is read-only\n"


def test_an_openapi_document_does_not_replace_a_schema_file(home: Home) -> None:
    path = Path(home.schema) / "things.yaml"
    before = path.read_bytes()
    with pytest.raises(SystemExit) as stopped:
        main(["openapi", "-q", "--schema", home.schema, "-o", str(path)])
    assert stopped.value.code == 2
    assert path.read_bytes() == before


def test_temporary_files_of_others_are_left(home: Home) -> None:
    home.out.mkdir()
    names = [".generator-tmp", "a.generator-tmp", f"{'a' * 32}.generator-tmp", ".x.draft"]
    for name in names:
        (home.out / name).write_text("mine")
    dead = home.out / f".{'a' * 32}.generator-tmp"
    dead.write_text("half")
    assert COMMANDS["build"].run(home) == 0
    assert all((home.out / name).read_text() == "mine" for name in names)
    assert not dead.exists()
