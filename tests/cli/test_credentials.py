"""Which store and token a call uses, and ``check``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.cli import credentials, profiles
from bigcommerce_sdk.cli.credentials import Chosen, choose
from bigcommerce_sdk.cli.profiles import Profile
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.secret import Secret

from .running import run

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of files")

HASH, TOKEN = "BIGCOMMERCE_STORE_HASH", "BIGCOMMERCE_ACCESS_TOKEN"
PROFILE = "BIGCOMMERCE_PROFILE"


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user with two profiles, of which ``mugs`` is the default; and a file with a token."""
    monkeypatch.setenv("BIGCOMMERCE_CONFIG_DIR", str(tmp_path))
    with profiles.changing() as holder:
        for name in ("mugs", "cups"):
            made = Profile(name, f"{name}1", Secret(f"{name}-token"))
            holder[0] = holder[0].with_profile(made)
    (tmp_path / "token").write_text("file-token\n")
    (tmp_path / "token").chmod(0o600)
    return tmp_path


def use(monkeypatch: pytest.MonkeyPatch, environment: Mapping[str, str]) -> None:
    """Set these variables, and no other ones of the SDK but the directory."""
    for name in [each for each in os.environ if each.startswith("BIGCOMMERCE_")]:
        if name != profiles.DIRECTORY_VARIABLE:
            monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)


def store_of(chosen: Chosen) -> str:
    return "environment" if chosen.arguments is None else chosen.arguments["store_hash"]


FILE = {"store_hash": "ab12", "access_token_file": "token"}
BOTH = {HASH: "x", TOKEN: "y"}


@pytest.mark.parametrize(
    ("options", "environment", "store"),
    [
        ({}, {}, "mugs1"),
        ({}, {PROFILE: "cups"}, "cups1"),
        ({}, BOTH, "environment"),
        ({}, {"BIGCOMMERCE_BASIC_USER": "u", "BIGCOMMERCE_BASIC_TOKEN": "t"}, "environment"),
        ({}, {"BIGCOMMERCE_HOST": "h", "BIGCOMMERCE_CLIENT_ID": "c"}, "mugs1"),
        ({"profile": "cups"}, {}, "cups1"),
        ({"profile": "cups"}, {**BOTH, PROFILE: "mugs"}, "cups1"),
        (FILE, {}, "ab12"),
        (FILE, {**BOTH, PROFILE: "mugs"}, "ab12"),
    ],
)
def test_the_first_source_that_is_used_is_used_as_a_whole(
    directory: Path,
    options: Mapping[str, Any],
    environment: Mapping[str, str],
    store: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if options is FILE:
        options = {**FILE, "access_token_file": directory / "token"}
    use(monkeypatch, environment)
    chosen = choose(options)
    assert store_of(chosen) == store
    if chosen.arguments is not None and options.get("store_hash"):
        assert chosen.arguments["access_token"] == Secret("file-token")


@pytest.mark.parametrize(
    ("options", "environment", "message"),
    [
        ({"store_hash": "ab12"}, {}, "Give --access-token-file too"),
        ({"store_hash": "ab12"}, BOTH, "Give --access-token-file too"),
        ({"access_token_file": "token"}, BOTH, "Give --store-hash too"),
        ({**FILE, "store_hash": ""}, {}, "--store-hash is empty"),
        ({**FILE, "profile": "mugs"}, {}, "leave out --store-hash"),
        ({"profile": ""}, BOTH, "--profile is empty"),
        ({"profile": "pots"}, BOTH, "There is no profile 'pots'"),
        ({"host": ""}, {}, "--host is empty"),
        ({}, {PROFILE: ""}, "BIGCOMMERCE_PROFILE is empty"),
        ({}, {PROFILE: "pots"}, "There is no profile 'pots'"),
        ({}, {**BOTH, PROFILE: "mugs"}, "may mean different stores"),
        ({}, {TOKEN: "y", PROFILE: ""}, "may mean different stores"),
        ({}, {HASH: "x", TOKEN: ""}, "BIGCOMMERCE_ACCESS_TOKEN is set but empty"),
        ({}, {HASH: " "}, "BIGCOMMERCE_STORE_HASH is set but empty"),
    ],
)
def test_what_is_empty_or_contradicts_is_refused(
    directory: Path,
    options: Mapping[str, Any],
    environment: Mapping[str, str],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    use(monkeypatch, environment)
    with pytest.raises(ConfigurationException, match=message):
        choose(options)


def test_no_credentials_are_an_error_that_says_how_to_give_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCOMMERCE_CONFIG_DIR", str(tmp_path))
    for name in (HASH, TOKEN):
        monkeypatch.delenv(name, raising=False)
    done = run("orders", "list")
    assert done.code == 2
    assert "bigcommerce profile add NAME" in done.err
    monkeypatch.setenv("BIGCOMMERCE_CONFIG_DIR", "")
    assert "BIGCOMMERCE_CONFIG_DIR is set but empty" in run("orders", "list").err


# -- files with tokens -------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("mode", [0o600, 0o400, 0o640])
def test_a_private_token_file_is_read(directory: Path, mode: int) -> None:
    (directory / "token").chmod(mode)
    found = credentials.read_secret_file(directory / "token", "--x")
    assert found == Secret("file-token")


@posix
@pytest.mark.parametrize("mode", [0o644, 0o604, 0o602, 0o666])
def test_a_token_file_of_all_users_is_refused(directory: Path, mode: int) -> None:
    (directory / "token").chmod(mode)
    with pytest.raises(ConfigurationException, match="chmod 600"):
        credentials.read_secret_file(directory / "token", "--x")


@posix
def test_a_token_is_read_from_a_pipe_of_another_command(sandbox: Sandbox) -> None:
    reads, writes = os.pipe()
    os.write(writes, sandbox.token.encode())
    os.close(writes)
    words = ["--store-hash", sandbox.store_hash, "--access-token-file", f"/dev/fd/{reads}"]
    assert run("orders", "count", *words).out == "4\n"
    os.close(reads)
    words[-1] = "-"
    assert run("orders", "count", *words, stdin=f" {sandbox.token}\r\n").out == "4\n"


@pytest.mark.parametrize("content", [b"", b" \n", b"\xff\xfe"])
def test_an_empty_or_binary_token_file_is_refused(directory: Path, content: bytes) -> None:
    (directory / "token").write_bytes(content)
    with pytest.raises(ConfigurationException, match=r"is empty|is not text"):
        credentials.read_secret_file(directory / "token", "--x")


# -- check -------------------------------------------------------------------------------------


def test_check_names_store_source_and_quota(sandbox: Sandbox) -> None:
    done = run("check")
    assert done.code == 0
    assert done.lines[:3] == [
        "store: sandbox1 (Harbour & Hearth)",
        "credentials: the environment",
        "works: yes",
    ]
    assert done.lines[3].startswith("requests left: ")


def test_check_says_what_to_do_about_a_wrong_token(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(TOKEN, "wrong-token")
    done = run("check")
    assert done.code == 1
    assert "works: no" in done.lines
    assert done.lines[-1].startswith("to do: The token was revoked")
    assert "wrong-token" not in done.out + done.err


def test_check_says_what_to_do_without_a_network(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BIGCOMMERCE_HOST", "http://127.0.0.1:1")
    done = run("check")
    assert done.code == 1
    assert done.lines[-1] == "to do: Check the network, and the host."
