"""Profiles: the format of the file, the file, and the commands."""

from __future__ import annotations

import os
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.cli import profiles
from bigcommerce_sdk.cli.profiles import Problem, Profile, Profiles, parse, written
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.secret import Secret

from .running import run

posix = pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of files")


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A user without credentials in the environment."""
    for name in [*os.environ]:
        if name.startswith("BIGCOMMERCE_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("BIGCOMMERCE_CONFIG_DIR", str(tmp_path / "config"))
    yield tmp_path / "config"


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def store(directory: Path, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    monkeypatch.setenv("BC_API_ENDPOINT", sandbox.base_url)
    return sandbox


def add(name: str, sandbox: Sandbox, *options: str, token: str = "") -> None:
    words = ["profile", "add", name, "--store-hash", sandbox.store_hash, *options]
    done = run(*words, stdin=f"{token or sandbox.token}\n")
    assert done.code == 0, done.err


# -- the format --------------------------------------------------------------------------------

texts = st.text(st.characters(codec="utf-8"), min_size=1).filter(str.strip)
names = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_-]{0,20}", fullmatch=True).filter(
    lambda name: name != "default_profile"
)
made = st.one_of(
    st.builds(
        Profile,
        names,
        store_hash=texts,
        token=st.one_of(st.none(), texts.map(Secret)),
        host=st.one_of(st.just(""), texts),
        client_id=st.one_of(st.just(""), texts),
        basic_user=st.just(""),
    ),
    st.builds(
        Profile,
        names,
        store_hash=st.just(""),
        token=texts.map(Secret),
        host=texts,
        client_id=st.just(""),
        basic_user=texts,
    ),
)


@given(st.lists(made, unique_by=lambda each: each.name, max_size=4), st.data())
def test_what_is_written_is_read_again(found: list[Profile], data: st.DataObject) -> None:
    default = data.draw(st.sampled_from(["", *(each.name for each in found)]))
    before = Profiles({each.name: each for each in found}, default)
    assert parse(written(before)) == before


def test_the_file_is_toml() -> None:
    import tomllib

    profile = Profile("mugs", 'a"\\\u20ac\n', Secret("t\t'"), client_id="x")
    text = written(Profiles({"mugs": profile}, "mugs")).reveal()
    assert tomllib.loads(text) == {
        "default_profile": "mugs",
        "mugs": {"store_hash": 'a"\\\u20ac\n', "access_token": "t\t'", "client_id": "x"},
    }


GOOD = '[mugs]\nstore_hash = "ab12"\naccess_token = "my-token"\n'
MISTAKES = {
    "[mugs": (1, 'expected [name], or name = "text"'),
    "mugs": (1, 'expected [name], or name = "text"'),
    "[a b]": (1, "'a b' is no name: use letters, digits, - and _"),
    "[]": (1, "'' is no name: use letters, digits, - and _"),
    "[default_profile]": (1, "'default_profile' is no name: use letters, digits, - and _"),
    f"{GOOD}\n{GOOD}": (5, "profile 'mugs' is there twice"),
    'store_hash = "x"': (1, "'store_hash' is no setting"),
    '[mugs]\nstor_hash = "x"': (2, "'stor_hash' is no setting. Did you mean 'store_hash'?"),
    '[mugs]\nstore_hash = "x"\nstore_hash = "y"': (3, "store_hash is given twice"),
    "[mugs]\nstore_hash = x": (2, "store_hash must be a text in quotes, on one line"),
    '[mugs]\naccess_token = "x\\q"': (2, "access_token must be a text in quotes, on one line"),
    '[mugs]\nstore_hash = ""': (2, "store_hash is empty: give a value, or remove the line"),
    "[mugs]\naccess_token = ''": (2, "access_token is empty: give a value, or remove the line"),
    '[mugs]\nkeyring = "yes"': (2, "keyring must be true or false"),
    '# x\n\n[mugs]\naccess_token = "x"': (3, "profile 'mugs' has no store_hash"),
    '[mugs]\nbasic_user = "x"': (1, "profile 'mugs' has no host"),
    '[mugs]\nstore_hash = "x"': (1, "profile 'mugs' has neither access_token nor keyring"),
    f"{GOOD}keyring = true": (1, "profile 'mugs' has both access_token and keyring"),
    f'{GOOD}host = "h"\nbasic_user = "u"': (
        1,
        "profile 'mugs' has both store_hash and basic_user: keep one of them, with its token",
    ),
    f'default_profile = "cups"\n{GOOD}': (1, "there is no profile 'cups'"),
}


@pytest.mark.parametrize("text", MISTAKES)
def test_a_mistake_is_reported_with_its_line(text: str) -> None:
    assert parse(Secret(text)) == Problem(*MISTAKES[text])


def test_comments_spaces_and_both_quotes_are_read() -> None:
    text = f"\ufeff# x\r\n [ mugs ] # y\r\n\tstore_hash='ab12'# z\r\n{GOOD.splitlines()[2]} # #\r\n"
    assert parse(Secret(text)) == parse(Secret(GOOD))


# -- the file ----------------------------------------------------------------------------------


@posix
def test_only_the_user_can_read_the_file(store: Sandbox, directory: Path) -> None:
    add("mugs", store)
    assert stat.S_IMODE((directory / "profiles.toml").stat().st_mode) == 0o600
    assert stat.S_IMODE(directory.stat().st_mode) == 0o700


@posix
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o666])
def test_a_readable_file_is_made_private_with_a_warning(
    store: Sandbox, directory: Path, mode: int
) -> None:
    add("mugs", store)
    file = directory / "profiles.toml"
    file.chmod(mode)
    done = run("profile", "list")
    assert done.code == 0
    assert f"had mode {mode:o}, now 600" in done.err
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert run("profile", "list").err == ""


@posix
def test_a_link_to_the_file_stays_a_link(store: Sandbox, directory: Path, tmp_path: Path) -> None:
    target = tmp_path / "dotfiles.toml"
    target.write_text("")
    directory.mkdir()
    (directory / "profiles.toml").symlink_to(target)
    add("mugs", store)
    assert (directory / "profiles.toml").is_symlink()
    assert "[mugs]" in target.read_text()


def test_a_mistake_in_the_file_names_file_and_line(directory: Path) -> None:
    directory.mkdir()
    file = directory / "profiles.toml"
    file.write_text('[mugs]\nstore_hash = "x"\naccess_token = canary-token-7f3a9c\n')
    file.chmod(0o600)
    done = run("check")
    assert done.code == 2
    assert done.err == (f"Error: {file}:3: access_token must be a text in quotes, on one line.\n")


def test_concurrent_changes_are_not_lost(directory: Path) -> None:
    def change(name: str) -> None:
        with profiles.changing() as holder:
            holder[0] = holder[0].with_profile(Profile(name, "ab12", Secret("t")))

    threads = [threading.Thread(target=change, args=(f"p{number}",)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    expected = {f"p{number}" for number in range(8)} if sys.platform != "win32" else set()
    assert {*profiles.load().all} >= expected
    assert [each.name for each in directory.iterdir() if each.suffix != ".lock"] == [
        "profiles.toml"
    ]


def test_a_failed_write_leaves_the_file(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with profiles.changing() as holder:
        holder[0] = holder[0].with_profile(Profile("mugs", "ab12", Secret("t")))

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ConfigurationException, match="No space left"), profiles.changing() as found:
        found[0] = found[0].without("mugs")
    assert {*profiles.load().all} == {"mugs"}
    assert not [each for each in directory.iterdir() if each.name.startswith(".profiles.toml.t")]


# -- the commands --------------------------------------------------------------------------------


def test_the_first_profile_is_the_default(store: Sandbox) -> None:
    add("mugs", store)
    add("cups", store)
    rows = [line.split() for line in run("profile", "list").lines]
    assert rows[1:] == [["mugs", "sandbox1", "file", "yes"], ["cups", "sandbox1", "file"]]
    add("pots", store, "--use")
    assert profiles.load().default == "pots"


def test_a_profile_is_replaced_only_on_request(store: Sandbox) -> None:
    add("mugs", store)
    again = ["profile", "add", "mugs", "--store-hash", "other", "--no-check"]
    done = run(*again, stdin="x")
    assert (done.code, done.err) == (
        2,
        "Error: Profile 'mugs' exists. Replace it with --replace.\n",
    )
    assert run(*again, "--replace", stdin="x").code == 0
    assert profiles.load().all["mugs"].store_hash == "other"


def test_a_token_that_the_store_refuses_is_not_saved(store: Sandbox, directory: Path) -> None:
    done = run("profile", "add", "mugs", "--store-hash", store.store_hash, stdin="wrong-token")
    assert done.code == 1
    assert "Nothing was saved" in done.err
    assert "wrong-token" not in done.err
    assert not (directory / "profiles.toml").exists()


@pytest.mark.parametrize(
    ("words", "stdin", "message"),
    [
        (["mugs"], "t", "Give --store-hash too."),
        (["mugs", "--store-hash", " "], "t", "--store-hash is empty."),
        (["mugs", "--store-hash", "a/b"], "t", "store_hash must be letters and digits only"),
        (["mugs", "--store-hash", "ab12"], "", "the token: standard input is empty."),
        (["mugs", "--store-hash", "ab12"], " \n", "the token: standard input is empty."),
        (["mugs", "--store-hash", "ab12"], "a\nb", "must be printable ASCII"),
        (["a b", "--store-hash", "ab12"], "t", "The name of a profile must be"),
        (["", "--store-hash", "ab12"], "t", "The name of a profile must be"),
        (["default_profile", "--store-hash", "ab12"], "t", "The name of a profile must be"),
        (["mugs", "--basic-user", "u"], "t", "Give --host too."),
        (["mugs", "--basic-user", "u", "--store-hash", "ab12"], "t", "Give either --store-hash"),
        (
            ["mugs", "--store-hash", "ab12", "--host", "http://example.com"],
            "long-token",
            "Plain http",
        ),
    ],
)
def test_add_refuses_what_is_incomplete(
    directory: Path, words: list[str], stdin: str, message: str
) -> None:
    done = run("profile", "add", *words, "--no-check", stdin=stdin)
    assert done.code == 2
    assert message in done.err
    assert not (directory / "profiles.toml").exists()


def test_a_removed_default_leaves_none(store: Sandbox) -> None:
    add("mugs", store)
    add("cups", store)
    assert "There is no default now" in run("profile", "remove", "mugs").err
    done = run("orders", "list")
    assert done.code == 2
    assert "bigcommerce profile use NAME" in done.err


@pytest.mark.parametrize("verb", ["use", "remove"])
def test_an_unknown_profile_is_refused_with_the_nearest(store: Sandbox, verb: str) -> None:
    add("mugs", store)
    done = run("profile", verb, "mug")
    assert done.code == 2
    assert "There is no profile 'mug'. Did you mean 'mugs'?" in done.err


def test_a_profile_of_the_legacy_api_works(store: Sandbox) -> None:
    words = ["--host", store.base_url, "--basic-user", "sandbox"]
    done = run("profile", "add", "old", *words, stdin=store.token)
    assert done.code == 0, done.err
    assert run("orders", "count").code == 0


# -- the keyring -------------------------------------------------------------------------------


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[tuple[str, str], str]]:
    """A keychain in memory, in place of that of the system."""
    keyring = pytest.importorskip("keyring")
    held: dict[tuple[str, str], str] = {}

    class Memory(keyring.backend.KeyringBackend):  # type: ignore[misc, name-defined]
        priority = 1

        def get_password(self, service: str, username: str) -> str | None:
            return held.get((service, username))

        def set_password(self, service: str, username: str, password: str) -> None:
            held[service, username] = password

        def delete_password(self, service: str, username: str) -> None:
            del held[service, username]

    before = keyring.get_keyring()
    keyring.set_keyring(Memory())
    yield held
    keyring.set_keyring(before)


def test_a_token_in_the_keyring_is_not_in_the_file(
    store: Sandbox, directory: Path, keychain: dict[tuple[str, str], str]
) -> None:
    add("mugs", store, "--keyring")
    assert [*keychain.values()] == [store.token]
    text = (directory / "profiles.toml").read_text()
    assert store.token not in text
    assert "keyring = true" in text
    assert run("orders", "count").out == "4\n"
    assert run("profile", "list").lines[1].split() == ["mugs", "sandbox1", "keyring", "yes"]
    assert run("profile", "remove", "mugs").code == 0
    assert keychain == {}


def test_a_token_that_moves_into_the_file_leaves_the_keyring(
    store: Sandbox, keychain: dict[tuple[str, str], str]
) -> None:
    add("mugs", store, "--keyring")
    add("mugs", store, "--replace")
    assert keychain == {}
    assert run("orders", "count").code == 0


def test_a_keyring_without_the_token_is_an_error(
    store: Sandbox, keychain: dict[tuple[str, str], str]
) -> None:
    add("mugs", store, "--keyring")
    keychain.clear()
    done = run("orders", "count")
    assert done.code == 2
    assert "bigcommerce profile add mugs --replace --keyring" in done.err


def test_a_system_without_a_keyring_is_an_error(store: Sandbox, directory: Path) -> None:
    keyring = pytest.importorskip("keyring")
    from keyring.backends.fail import Keyring

    before = keyring.get_keyring()
    keyring.set_keyring(Keyring())  # type: ignore[no-untyped-call]
    try:
        words = ["--store-hash", store.store_hash, "--keyring", "--no-check"]
        done = run("profile", "add", "mugs", *words, stdin=store.token)
    finally:
        keyring.set_keyring(before)
    assert done.code == 2
    assert "Leave out --keyring" in done.err
    assert not (directory / "profiles.toml").exists()


# -- on a terminal -----------------------------------------------------------------------------


@posix
def test_a_terminal_is_asked_for_the_token_and_does_not_show_it(
    store: Sandbox, directory: Path, tmp_path: Path
) -> None:
    from .terminal import Terminal

    command = [sys.executable, "-m", "bigcommerce_sdk", "profile", "add", "mugs"]
    with Terminal(command, os.environ, tmp_path) as terminal:
        terminal.expect("Store hash: ")
        terminal.type(f"{store.store_hash}\r")
        terminal.expect(r"Access token \(not shown\): ")
        terminal.type(f"{store.token}\r")
        shown = terminal.expect(r"(?s).*Saved profile 'mugs', the default")[0]
    assert store.token not in shown
    assert profiles.load().all["mugs"].token == Secret(store.token)
