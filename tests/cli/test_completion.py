"""Completion in real shells, on a pseudo-terminal."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bigcommerce_sdk.cli import profiles
from bigcommerce_sdk.cli.profiles import Profile, Profiles
from bigcommerce_sdk.secret import Secret

from .running import run
from .terminal import Terminal

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")

#: What is typed before TAB, and the line after it.
LINES = {
    "prof": "profile ",
    "bann": "banners ",
    "v3 price-l": "v3 price-lists ",
    "brands cou": "brands count ",
    "orders prod": "orders products ",
    "webhooks lis": "webhooks list",
    "orders list --min-i": "orders list --min-id ",
    "orders list -o pa": "orders list -o parquet ",
    "request DEL": "request DELETE ",
    "completion fi": "completion fish ",
    "export gift": "export gift_certificates ",
    "export orders --format nd": "export orders --format ndjson ",
    "export orders --by-id v3_promotion_c": "export orders --by-id v3_promotion_codes ",
    "orders list --profile mu": "orders list --profile mugs ",
    "profile use cu": "profile use cups ",
    "orders list --access-token-file tok": "orders list --access-token-file token.txt ",
    "orders list --output=pa": "orders list --output=parquet ",
    "nothing": "nothing",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of a user with two profiles, a file, and the program on the path."""
    home = tmp_path_factory.mktemp("home")
    program = home / "bin" / "bigcommerce"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m bigcommerce_sdk "$@"\n')
    program.chmod(0o755)
    (home / "token.txt").write_text("x")
    found = Profiles()
    for name in ("mugs", "cups"):
        found = found.with_profile(Profile(name, "ab12", Secret("t")))
    (home / profiles.FILE_NAME).write_text(profiles.written(found).reveal())
    (home / profiles.FILE_NAME).chmod(0o600)
    for shell in ("bash", "zsh", "fish"):
        (home / f"script.{shell}").write_text(run("completion", shell).out)
    return home


def environment(home: Path) -> dict[str, str]:
    return {
        "HOME": str(home),
        "PATH": f"{home / 'bin'}:{os.environ['PATH']}",
        "BIGCOMMERCE_CONFIG_DIR": str(home),
        "TERM": "dumb",
        "LC_ALL": "C.UTF-8",
    }


#: How each shell starts, and what it is told first.
SHELLS = {
    "bash": (
        ["bash", "--norc", "--noprofile", "-i"],
        "bind 'set enable-bracketed-paste off'; bind 'set bell-style none'; . ./script.bash",
    ),
    "zsh": (
        ["zsh", "-f", "-i"],
        "unsetopt zle_bracketed_paste prompt_cr prompt_sp; bindkey -e; autoload -U compinit; "
        "compinit -u -D; . ./script.zsh",
    ),
}


@pytest.fixture(scope="module", params=SHELLS)
def shell(request: pytest.FixtureRequest, home: Path) -> Iterator[Terminal]:
    command, first = SHELLS[request.param]
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    with Terminal(command, environment(home), home) as terminal:
        terminal.type(f"{first}; PS1='$ '; echo rea''dy\r")
        terminal.expect(r"ready\r\n")
        yield terminal


@pytest.mark.parametrize("typed", LINES)
def test_tab_completes_in_the_shell(shell: Terminal, typed: str) -> None:
    # after TAB the line becomes the argument of an echo, which shows what TAB made of it
    shell.type(f"bigcommerce {typed}\t\x01echo '<\x05>'\r")
    line = shell.expect(r"\n<bigcommerce (.*)>\r")[1]
    assert line.rstrip() == LINES[typed].rstrip()


def test_fish_completes(home: Path) -> None:
    if shutil.which("fish") is None:
        pytest.skip("fish is not installed")
    asked = [*LINES][:-3]
    script = "; ".join(["source script.fish", *(f"complete -C 'bigcommerce {a}'" for a in asked)])
    done = subprocess.run(
        ["fish", "--no-config", "-c", script],
        cwd=home,
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    found = {line.partition("\t")[0] for line in done.stdout.splitlines()}
    assert found >= {LINES[each].split()[-1] for each in asked}
    assert done.stderr == ""


def test_every_script_is_printed() -> None:
    for shell in ("bash", "zsh", "fish"):
        done = run("completion", shell)
        assert (done.code, done.err) == (0, "")
        assert "_BIGCOMMERCE_COMPLETE" in done.out
    assert run("completion", "tcsh").code == 2


def test_tab_imports_little(home: Path) -> None:
    code = (
        "import sys; from bigcommerce_sdk.cli import main; main(); "
        "print(*(n for n in ('requests', 'rich', 'yaml', 'bigcommerce_sdk.api') "
        "if n in sys.modules), file=sys.stderr)"
    )
    given = {"_BIGCOMMERCE_COMPLETE": "bash_complete", "COMP_CWORD": "3"}
    for words in ("bigcommerce orders list --min", "bigcommerce profile use c"):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, **environment(home), **given, "COMP_WORDS": words},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout
        assert done.stderr == "\n"
