"""``python -m bigcommerce_sdk.sandbox``."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
import requests

from bigcommerce_sdk.sandbox.__main__ import main

SANDBOX = [sys.executable, "-m", "bigcommerce_sdk.sandbox"]

ASK = """
from bigcommerce_sdk.api import BigcommerceApi
with BigcommerceApi.from_env() as api:
    print(api.Orders.count(), api.Store.get().id)
raise SystemExit(7)
"""


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*SANDBOX, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
        check=False,
    )


def test_a_command_finds_the_store_and_gives_its_status() -> None:
    done = run("--", sys.executable, "-c", ASK)
    assert (done.returncode, done.stdout, done.stderr) == (7, "4 sandbox1\n", "")


def test_options_reach_the_store_and_old_logins_do_not() -> None:
    done = run(
        *("--empty", "--store-hash", "abc", "--token", "t", "--", sys.executable, "-c", ASK),
        BIGCOMMERCE_BASIC_USER="someone",
        BIGCOMMERCE_BASIC_TOKEN="else",
    )
    assert (done.returncode, done.stdout) == (7, "0 abc\n")


COUNT = """
from bigcommerce_sdk.api import BigcommerceApi
with BigcommerceApi.from_env() as api:
    print(api.Orders.count(), api.Orders.get(2).billing_address.email)
"""


def test_a_store_can_begin_with_plausible_rows() -> None:
    options = ("--empty", "--fill", "orders=5, customers=3", "--", sys.executable, "-c", COUNT)
    done = run(*options)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.fullmatch(r"5 [a-z.]+\d@example\.com\n", done.stdout)
    assert run("--seed", "1", *options).stdout == done.stdout
    assert run("--seed", "2", *options).stdout != done.stdout


@pytest.mark.parametrize(
    ("options", "status", "words"),
    [
        (["--fill", ""], 2, "'' is not a name and a number, such as orders=1000"),
        (["--fill", "orders"], 2, "'orders' is not a name and a number"),
        (["--fill", "orders="], 2, "'orders=' is not a name and a number"),
        (["--fill", "orders=x"], 2, "'orders=x' is not a name and a number"),
        (["--fill", "orders=-1"], 2, "'orders=-1' is not a name and a number"),
        (["--fill", "orders=1.5"], 2, "'orders=1.5' is not a name and a number"),
        (["--fill", "orders=1,"], 2, "'' is not a name and a number"),
        (["--fill", "orders=1,orders=2"], 2, "orders is given twice"),
        (["--fill", "orders=1,seed=2"], 2, "the seed is given by --seed"),
        (["--fill", "ordrs=1"], 1, "fill: There is no resource 'ordrs' to fill. Did you mean"),
        (["--fill", "orders=99999999"], 1, "orders must be a number from 0 to 10000000"),
        (["--fill", "orders=1", "--seed", "-1"], 1, "seed must be a number from 0, not -1"),
        (["--fill", "orders=1", "--seed", "x"], 2, "invalid int value: 'x'"),
        (["--seed", "1"], 1, "--seed determines the rows of --fill: give --fill too."),
    ],
)
def test_an_invalid_fill_prints_a_one_line_error(
    options: list[str], status: int, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = main([*options, "--", "true"])
    except SystemExit as stop:
        found = stop.code  # type: ignore[assignment]
    assert found == status
    assert words in capsys.readouterr().err


def test_a_command_that_does_not_exist() -> None:
    done = run("--", "no-such-command-here")
    assert done.returncode == 127
    assert "no-such-command-here" in done.stderr
    assert run("--").returncode == 2


def expecting(stop: signal.Signals) -> list[str]:
    """The command line of a sandbox that a signal stops, although the tests may ignore it.

    nohup and jobs in the background have them ignore some.
    """
    program = (
        f"import signal, sys; signal.signal({stop.value}, signal.SIG_DFL);"
        "from bigcommerce_sdk.sandbox.__main__ import main; sys.exit(main())"
    )
    return [sys.executable, "-c", program]


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_it_runs_until_it_is_stopped(stop: signal.Signals) -> None:
    with subprocess.Popen(expecting(stop), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", first)
        assert found is not None, first
        url = f"{found[0]}/stores/sandbox1/v2/products/count"
        reply = requests.get(url, headers={"X-Auth-Token": "sandbox-token"})
        process.send_signal(stop)
        rest = process.stdout.read()
    assert reply.json() == {"count": 6}
    assert "BigcommerceApi(" in rest
    assert process.returncode == 0


def test_stopping_it_stops_the_command_and_saves(tmp_path: Path) -> None:
    saved = tmp_path / "store.json"
    code = "print('ready', flush=True); import threading; threading.Event().wait()"
    command = [*SANDBOX, "--save", str(saved), "--", sys.executable, "-c", code]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGTERM)
        assert process.stdout.read() == ""  # at the end of the process: the pipe is closed
    assert process.returncode == 130
    assert saved.exists()


def test_a_port_that_is_taken_is_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("--port", str(port))
    assert done.returncode == 1
    assert done.stderr.startswith(f"Cannot listen on port {port}")
    assert done.stderr.count("\n") == 1


def test_a_bad_store_hash_is_refused() -> None:
    done = run("--store-hash", "../x")
    assert done.returncode == 2
    assert "letters and digits" in done.stderr


@pytest.mark.parametrize("port", ["99999", "-1"])
def test_a_port_that_cannot_be_is_one_line(port: str) -> None:
    done = run("--port", port)
    assert (done.returncode, done.stderr) == (1, f"port must be from 0 to 65535, not {port}.\n")


def test_an_empty_token_is_one_line() -> None:
    done = run("--token", "")
    assert done.returncode == 1
    assert done.stderr == "The access_token is missing, empty or not text.\n"


@pytest.mark.parametrize("module", ["werkzeug", "cheroot"])
def test_a_missing_extra_is_one_line_that_names_it(module: str, tmp_path: Path) -> None:
    missing = f"raise ModuleNotFoundError('gone', name={module!r})"
    (tmp_path / f"{module}.py").write_text(missing)
    path = os.pathsep.join(filter(None, (str(tmp_path), os.environ.get("PYTHONPATH"))))
    done = run(PYTHONPATH=path)
    assert done.returncode == 1
    assert done.stderr == f"The sandbox needs {module}: pip install 'bigcommerce_sdk[sandbox]'\n"


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="signals of POSIX")
@pytest.mark.parametrize("stop", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_repeated_signals_do_not_prevent_saving(tmp_path: Path, stop: str) -> None:
    saved = tmp_path / "store.json"
    command = [*expecting(getattr(signal, stop)), "--save", str(saved)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        while process.poll() is None:
            process.send_signal(getattr(signal, stop))
        process.stdout.read()
    assert process.returncode == 0
    assert json.loads(saved.read_text())["Products"]
    assert [each.name for each in tmp_path.iterdir()] == ["store.json"]
