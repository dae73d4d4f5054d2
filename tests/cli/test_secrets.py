"""No command shows a token or a client secret, not even with ``--debug``."""

from __future__ import annotations

from pathlib import Path

import pytest

from bigcommerce_sdk.cli import profiles
from bigcommerce_sdk.cli.profiles import Profile
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.secret import Secret
from tests.canaries import shows

from .running import run

TOKEN = "canary-token-7f3a9c"
SECRET = "canary-client-secret-0123456789"

COMMANDS = [
    "check",
    "orders list",
    "orders get 100",
    "orders get 99999",
    "orders list --dry-run",
    "v3 products list --limit 1",
    "request GET /v2/time --include",
    "request GET /v2/nothing",
    "request GET /v3/catalog/products --paginate --dry-run",
    "request POST /v3/customers --data [] --dry-run",
    "graphql -q {nothing}",
    "graphql -q {__typename}",
    "profile list",
    "profile path",
    "profile add cups --store-hash sandbox1",
    "profile add cups --store-hash other --replace",
    "profile add pots --store-hash sandbox1 --no-check --host http://example.com",
    "profile use cups",
    "profile remove cups",
    "webhooks listen --forward-to x",
    "webhooks listen --port 1 --count x",
    "completion bash",
    "--profile mugs orders count",
    "--profile nothing orders count",
    "--store-hash sandbox1 --access-token-file {file} orders count",
    "--store-hash other --access-token-file {file} orders count",
    "--store-hash sandbox1 --access-token-file {bad} orders count",
]


@pytest.fixture(scope="module")
def store() -> object:
    with Sandbox(token=TOKEN, client_secret=SECRET) as running:
        yield running


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, store: Sandbox) -> dict[str, Path]:
    """A user with a profile, tokens in files, and the credentials in the environment."""
    for name, value in store.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("BIGCOMMERCE_CONFIG_DIR", str(tmp_path / "config"))
    with profiles.changing() as holder:
        made = Profile("mugs", store.store_hash, Secret(TOKEN), store.base_url)
        holder[0] = holder[0].with_profile(made)
    found = {"file": tmp_path / "token", "bad": tmp_path / "bad"}
    found["file"].write_text(TOKEN)
    found["bad"].write_text(f"{TOKEN}\n{TOKEN}")
    for each in found.values():
        each.chmod(0o600)
    return found


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("wrong", [False, True])
def test_no_output_has_a_secret(
    files: dict[str, Path], command: str, wrong: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if wrong:  # the store refuses: its errors, and --debug, must not show the token either
        monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", "other")
    words = [word.format(**files) if "file" in word or "bad" in word else word
             for word in command.split()]  # fmt: skip
    for debug in ([], ["--debug"]):
        done = run(*debug, *words, stdin=TOKEN)
        assert not shows(done.out + done.err), (command, debug)
        assert TOKEN[:-1] not in done.out + done.err
        assert done.code in (0, 1, 2, 3)


@pytest.mark.parametrize("line", range(1, 8))
def test_a_broken_file_of_profiles_shows_no_token(files: dict[str, Path], line: int) -> None:
    text = profiles.path().read_text().splitlines()
    if line > len(text):
        return
    text[line - 1] = text[line - 1].replace('"', "").replace("]", "") + f" {TOKEN}"
    profiles.path().write_text("\n".join(text))
    for command in ("profile list", "--profile mugs orders count --debug"):
        done = run(*command.split())
        assert not shows(done.out + done.err)


def test_a_token_is_never_an_option_or_argument() -> None:
    from bigcommerce_sdk.cli.root import root
    from tests.cli.test_help import commands

    names = {
        (context.command_path, param.name)
        for command, context in commands(root)
        for param in command.params
        if param.name in ("token", "access_token", "basic_token", "client_secret", "secret")
    }
    assert not names
