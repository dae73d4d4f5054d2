"""The command line as a process: terminals, pipes, Ctrl-C."""

from __future__ import annotations

import json
import os
import re
import select
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Delay

pty = pytest.importorskip("pty", reason="pseudo-terminals are of Unix")
#: Seconds after which a process is taken to hang.
_TOO_LONG = 30


@dataclass
class Terminal:
    """A process whose stdin and stderr, and maybe stdout, are a terminal."""

    process: subprocess.Popen[bytes]
    screen: int
    seen: bytearray = field(default_factory=bytearray)

    @property
    def text(self) -> str:
        return self.seen.decode(errors="replace").replace("\r\n", "\n")

    def read_until(self, text: str) -> None:
        while text not in self.text:
            assert self._read(), f"ended without {text!r}: {self.text}"

    def write(self, text: str) -> None:
        os.write(self.screen, text.encode())

    def end(self) -> int:
        while self._read():
            pass
        os.close(self.screen)
        return self.process.wait(_TOO_LONG)

    def _read(self) -> bool:
        """Read more; False at the end."""
        ready, _, _ = select.select([self.screen], [], [], _TOO_LONG)
        assert ready, f"it hangs: {self.text}"
        try:
            found = os.read(self.screen, 65536)
        except OSError:  # Linux says so that no process has the terminal
            return False
        self.seen += found
        return bool(found)


@pytest.fixture
def variables(sandbox: Sandbox) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    return {**kept, **sandbox.environment, "TERM": "xterm-256color"}


def open_terminal(
    words: str,
    variables: dict[str, str],
    stdout: Any = None,
    directory: Path | None = None,
    **more: str,
) -> Terminal:
    """Run a command on a terminal of 100 columns."""
    import fcntl
    import struct
    import termios

    screen, end = pty.openpty()
    fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 100, 0, 0))
    variables = {n: v for n, v in variables.items() if n != "COLUMNS"}
    process = subprocess.Popen(
        [sys.executable, "-m", "bigcommerce_sdk", *words.split()],
        stdin=end,
        stdout=end if stdout is None else stdout,
        stderr=end,
        env={**variables, **more},
        start_new_session=True,
        cwd=directory,
    )
    os.close(end)
    return Terminal(process, screen)


ESCAPE = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")


def test_a_terminal_shows_a_table_with_colors(variables: dict[str, str]) -> None:
    shown = open_terminal("orders list", variables)
    assert shown.end() == 0
    assert ESCAPE.search(shown.text)
    head, first, *_ = ESCAPE.sub("", shown.text).splitlines()
    assert head.split()[:2] == ["ID", "DATE"]
    assert first.split()[0] == "100"
    end = head.index("TOTAL INC TAX") + len("TOTAL INC TAX")
    assert first[end - 7 : end] == "61.5600"  # money is aligned to the right


def test_no_color(variables: dict[str, str]) -> None:
    shown = open_terminal("orders list", variables, NO_COLOR="1")
    assert shown.end() == 0
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]m", shown.text)


@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("n", 1)])
def test_a_delete_asks(sandbox: Sandbox, variables: dict[str, str], answer: str, code: int) -> None:
    [row] = sandbox.seed("Brands", {"name": f"Deleted {answer}"})
    shown = open_terminal(f"brands delete {row['id']}", variables)
    shown.read_until("[y/N]")
    assert f"This deletes brands {row['id']} of store {sandbox.store_hash}." in shown.text
    shown.write(f"{answer}\n")
    assert shown.end() == code
    left = {each["id"] for each in sandbox.snapshot()["Brands"]}
    assert (row["id"] in left) is (answer == "n")


def test_delete_all_says_how_many(sandbox: Sandbox, variables: dict[str, str]) -> None:
    count = len(sandbox.snapshot()["Orders"])
    shown = open_terminal("orders delete-all", variables)
    shown.read_until("[y/N]: ")
    assert f"all orders ({count}) of store" in shown.text
    while not select.select([shown.screen], [], [], 2)[0]:
        # Python misses a signal that comes just before it waits for the terminal; a second one
        # while it ends would kill it
        os.killpg(shown.process.pid, signal.SIGINT)
    assert shown.end() == 130


@pytest.mark.parametrize("form", ["table", "json", "csv", "yaml"])
def test_control_characters_do_not_reach_the_terminal(
    sandbox: Sandbox, variables: dict[str, str], form: str
) -> None:
    [row] = sandbox.seed("Brands", {"name": "evil\x1b]0;title\x07 \x1b[2J \x9b"})
    shown = open_terminal(f"brands list --min-id {row['id']} -o {form}", variables)
    assert shown.end() == 0
    assert "\x1b]0" not in shown.text
    assert "\x1b[2J" not in shown.text
    assert "\x9b" not in shown.text
    assert re.search(r"evil\\+(x1b|u001b|e)", ESCAPE.sub("", shown.text))


# -- long lists ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def many(sandbox: Sandbox) -> Iterator[list[int]]:
    """Ids of rows of three pages."""
    rows = sandbox.seed("Coupons", *({"code": f"C{number}"} for number in range(2000)))
    yield [row["id"] for row in rows]


def test_progress_is_on_stderr(
    sandbox: Sandbox, variables: dict[str, str], many: list[int], tmp_path: Path
) -> None:
    path = tmp_path / "rows.ndjson"
    sandbox.faults.add(Delay(0.05), path="/coupons", times=None)
    with path.open("wb") as file:
        shown = open_terminal("coupons list --all -o ndjson", variables, file)
        code = shown.end()
    sandbox.faults.clear()
    assert code == 0
    assert len(path.read_text().splitlines()) >= len(many)
    assert re.search(r"\r[0-9,]+( of [0-9,]+)? rows, [0-9,]+/s, quota [0-9]+%", shown.text)
    assert shown.text.endswith("\r\x1b[K")


def wait_for(is_so: Callable[[], bool]) -> None:
    while not is_so():
        select.select([], [], [], 0.001)


def test_an_interrupted_list_can_be_continued(
    sandbox: Sandbox, variables: dict[str, str], many: list[int], tmp_path: Path
) -> None:
    path, kept = tmp_path / "rows.csv", tmp_path / "resume.json"
    words = f"--host {sandbox.base_url} coupons list --all -o csv --fields id"
    before = len(sandbox.requests)
    with path.open("wb") as file:
        shown = open_terminal(words, variables, file, tmp_path)
        wait_for(lambda: any(each.path == "/coupons" for each in sandbox.requests[before:]))
        slow = sandbox.faults.add(Delay(3600), path="/coupons")
        wait_for(lambda: slow.fired > 0)
        os.killpg(shown.process.pid, signal.SIGINT)
        assert shown.end() == 130
    sandbox.faults.clear()
    [line] = [each for each in shown.text.splitlines() if "--resume" in each]
    assert line.startswith(f"bigcommerce {words} --resume ")
    state = tmp_path / line.split("--resume ")[1].split()[0]
    state.rename(kept)
    assert sandbox.token not in kept.read_text()
    assert json.loads(kept.read_text())["rows"] == len(path.read_text().splitlines()) - 1
    with path.open("ab") as file:
        assert open_terminal(f"{words} --resume {kept}", variables, file).end() == 0
    found = path.read_text().split()
    assert found[0] == "id"
    assert [int(each) for each in found[1:]][-len(many) :] == many
    assert not kept.exists()


def test_a_closed_pipe_ends_quietly(variables: dict[str, str], many: list[int]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "bigcommerce_sdk", "coupons", "list", "--all", "-o", "ndjson"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=variables,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(_TOO_LONG) == 0


# -- exports -------------------------------------------------------------------------------------


def test_an_interrupted_export_goes_on(
    sandbox: Sandbox, variables: dict[str, str], many: list[int], tmp_path: Path
) -> None:
    export: Any = pytest.importorskip("bigcommerce_sdk.export")
    words = f"--host {sandbox.base_url} export coupons --to copy --rows-per-part 100"
    slow = sandbox.faults.add(Delay(0.05), path="/coupons", times=None)
    shown = open_terminal(words, variables, directory=tmp_path)
    wait_for(lambda: slow.fired > 4)
    os.killpg(shown.process.pid, signal.SIGINT)
    assert shown.end() == 130
    sandbox.faults.clear()
    said = ESCAPE.sub("", shown.text)
    assert re.search(r"Interrupted after [0-9,]+ rows. Complete parts are kept; to go on:", said)
    assert f"bigcommerce {words}\n" in said
    again = open_terminal(words, variables, directory=tmp_path)
    assert again.end() == 0
    head, row, *_ = ESCAPE.sub("", again.text.rpartition("\r")[2]).splitlines()
    assert (head.split()[:2], row.split()[0]) == (["TABLE", "ROWS"], "coupons")
    found = export.read(tmp_path / "copy", "coupons")["id"].to_pylist()
    assert sorted(found) == sorted(each["id"] for each in sandbox.snapshot()["Coupons"])


def test_an_interrupted_file_leaves_nothing(
    sandbox: Sandbox, variables: dict[str, str], many: list[int], tmp_path: Path
) -> None:
    pytest.importorskip("pyarrow")
    slow = sandbox.faults.add(Delay(0.05), path="/coupons", times=None)
    shown = open_terminal("export coupons --to a.csv", variables, directory=tmp_path)
    wait_for(lambda: slow.fired > 1)
    os.killpg(shown.process.pid, signal.SIGINT)
    assert shown.end() == 130
    sandbox.faults.clear()
    assert "Interrupted; nothing was written to a.csv." in shown.text
    assert not [*tmp_path.iterdir()]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has this device")
def test_a_full_disk_is_a_failure(variables: dict[str, str]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "bigcommerce_sdk", "brands", "list"],
            stdout=full, stderr=subprocess.PIPE, env=variables, text=True, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr.splitlines()[-1]) == (1, "Error: No space left on device")
