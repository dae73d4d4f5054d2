"""Errors: one or two lines on stderr, and an exit code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Status

from .running import run

#: Command lines, exit codes, and a part of the message.
CASES = [
    ("nothing", 2, "No such command 'nothing'."),
    ("order list", 2, "Did you mean 'orders'?"),
    ("orders lst", 2, "Did you mean 'list'?"),
    ("orders list --min-idd 3", 2, "Did you mean --min-id?"),
    ("orders list --min-id x", 2, "--min-id must be a whole number, got 'x'."),
    ("orders list --is-deleted maybe", 2, "--is-deleted must be true or false, got 'maybe'."),
    ("orders list --min-date-created never", 2, "min_date_created"),
    ("orders list --limit 0", 2, "--limit"),
    ("orders list --limit 3 --all", 2, "Pass only one of --all, --limit and --page."),
    ("orders list --fields idd", 2, "Did you mean 'id'?"),
    ("orders list --fields ,", 2, "--fields is empty"),
    ("orders list --query a[", 2, "is no JMESPath"),
    ("orders list -o xml", 2, "'xml' is not one of"),
    ("orders get", 2, "Missing argument ID."),
    ("orders get x", 2, "ID must be a whole number, got 'x'."),
    ("orders get 999999", 3, "404"),
    ("orders products list", 2, "Missing argument ORDER_ID."),
    ("orders update 100", 2, "Nothing to change"),
    ("orders update 100 --id 3", 2, "No such option --id."),
    ("request POST /v3/carts -f a=b -o parquet", 2, "-o parquet is for records"),
    ("orders list --query [].id -o parquet", 2, "-o parquet is for records"),
    ("check --nope", 2, "No such option --nope. --help lists all options."),
    ("orders list --zzz", 2, "No such option --zzz. --help-all lists all options."),
    ("orders update 100 --set id=3", 2, "Order.id is read-only"),
    ("orders update 100 --set billing_address.cty=x", 2, "Did you mean 'city'?"),
    ("orders update 100 --set billing_address", 2, "name=value"),
    ("orders create --data [1]", 2, "takes one object"),
    ("orders create --data {]", 2, "--data is not JSON"),
    ("orders create --data 3", 2, "--data must be a JSON object here, got a number."),
    ("orders create --data @missing.json", 2, "missing.json: No such file"),
    ("orders create --data {}", 2, "billing_address"),
    ("v3 customers create --data [1]", 2, "item 0 must be a JSON object"),
    ("v3 customers create --data []", 2, "--data has no rows."),
    ("v3 customers create --data [{}] --first-name A", 2, "instead of --first-name."),
    ("v3 customers create --data [{\"first_nam\":1}]", 2, "Did you mean 'first_name'?"),
    ("brands delete 1", 2, "Confirm it with --yes."),
    ("brands delete-all", 2, "Confirm it with --yes."),
    ("brands delete", 2, "Missing argument ID..."),
    ("brands delete 999999 --yes", 1, "404"),
    ("v3 brands delete-all --yes", 2, "needs name"),
    ("v3 products images create 1 --image-file @missing.png", 2, "there is no file"),
    ("products list --resume missing.json", 2, "missing.json: No such file"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "code", "message"), CASES)
def test_an_error_is_two_lines_at_most(
    sandbox: Sandbox, line: str, code: int, message: str
) -> None:
    before = len(sandbox.requests)
    found = run(*line.split())
    assert (found.code, found.out) == (code, "")
    lines = [each for each in found.err.splitlines() if not each.startswith("Note: ")]
    assert 1 <= len(lines) <= 2
    assert message in lines[0]
    assert lines[0].startswith("Error: ")
    if code == 2:
        assert len(sandbox.requests) == before


@pytest.mark.parametrize("words", [("orders", "get", ""), ("orders", "list", "--email", " ")])
def test_empty_values_are_refused(sandbox: Sandbox, words: tuple[str, ...]) -> None:
    before = len(sandbox.requests)
    assert run(*words).code == 2
    assert len(sandbox.requests) == before


def test_missing_credentials_name_the_variables_and_options() -> None:
    with mock.patch.dict("os.environ", clear=True):
        found = run("orders", "list")
    assert found.code == 2
    assert "BIGCOMMERCE_STORE_HASH" in found.err
    assert "--access-token-file" in found.err


def test_a_token_from_a_file_and_from_standard_input(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text(f"{sandbox.token}\n")
    path.chmod(0o600)
    only_host = {"BIGCOMMERCE_HOST": sandbox.base_url}
    options = ("--store-hash", sandbox.store_hash, "--access-token-file")
    with mock.patch.dict("os.environ", only_host, clear=True):
        assert run(*options, path, "orders", "count").code == 0
        assert run("orders", "count", *options, path).code == 0  # after the command, too
        assert run(*options, "-", "orders", "count", stdin=sandbox.token).code == 0
        path.write_text(" \n")
        assert "is empty" in run(*options, path, "orders", "count").err


def test_errors_of_the_api_say_what_to_do(sandbox: Sandbox) -> None:
    with mock.patch.dict("os.environ", {"BIGCOMMERCE_ACCESS_TOKEN": "wrong"}):
        found = run("orders", "list")
    assert found.code == 1
    assert "bigcommerce check" in found.err
    sandbox.faults.add(Status(500), path="/orders", times=None)
    with mock.patch("bigcommerce_sdk.transport.clock.SystemClock.sleep", create=True):
        found = run("orders", "create", "--billing-address", "{}", "--data", '{"products": []}')
    sandbox.faults.clear()
    assert (found.code, "500" in found.err) == (1, True)


def test_debug_shows_the_traceback_without_secrets(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "token"
    path.write_text("a-secret-of-a-file")
    path.chmod(0o600)
    options = ("--store-hash", sandbox.store_hash, "--access-token-file", path)

    def fail(call: Any) -> None:
        call.resource()
        raise ValueError(f"broken with a-secret-of-a-file and {sandbox.token}")

    with mock.patch("bigcommerce_sdk.cli.resources.calls.Call.run_count", fail):
        short = run(*options, "orders", "count")
        found = run("--debug", *options, "orders", "count")
    assert short.code == found.code == 1
    assert short.err.splitlines() == [
        "Internal error: ValueError: broken with *** and ***",
        "Run it with --debug for the traceback.",
    ]
    assert "Traceback" in found.err
    assert "a-secret" not in found.err
    assert sandbox.token not in found.err


def test_the_extra_is_named_when_click_is_missing() -> None:
    code = "import sys; sys.modules['click'] = None; from bigcommerce_sdk.cli import main; main([])"
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )
    assert found.stdout == ""
    assert found.stderr.splitlines() == [
        "bigcommerce needs the extra 'cli': click is not installed. "
        "Run: pip install 'bigcommerce_sdk[cli]'"
    ]


def test_an_interrupt_has_its_exit_code(sandbox: Sandbox) -> None:
    with mock.patch(
        "bigcommerce_sdk.cli.resources.calls.Call.run_count", side_effect=KeyboardInterrupt
    ):
        found = run("orders", "count")
    assert (found.code, found.err.strip()) == (130, "Interrupted.")
