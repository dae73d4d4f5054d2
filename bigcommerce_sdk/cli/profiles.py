"""Profiles: named stores with their tokens, in a file of the user.

The file is TOML of a simple kind: tables of texts. It is read here, because messages about it name
the line and never show a value.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.naming import did_you_mean
from bigcommerce_sdk.secret import Secret

#: The environment variable with the directory of the file.
DIRECTORY_VARIABLE = "BIGCOMMERCE_CONFIG_DIR"
FILE_NAME = "profiles.toml"
#: The setting that names the default, and so no name of a profile.
_DEFAULT = "default_profile"
_HEADER = f"# Written by `bigcommerce profile`. Comments are not kept.\n{_DEFAULT} = "
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")
_SETTING = re.compile(r"\A([A-Za-z0-9_-]+)\s*=\s*(.*)", re.DOTALL)
_TABLE = re.compile(r"\[\s*([^\[\]\"']*?)\s*\]\s*(?:#.*)?")
_TEXT = re.compile(r"(\"(?:[^\"\\]|\\.)*\"|'[^']*')\s*(?:#.*)?")
_FLAG = re.compile(r"(true|false)\s*(?:#.*)?")

#: Settings of a profile that are secret.
SECRETS = ("access_token", "basic_token")
_TEXTS = ("store_hash", "client_id", "host", "basic_user")
_KEYRING = "keyring"
_SETTINGS = (*_TEXTS, *SECRETS, _KEYRING)


class Profile(NamedTuple):
    """A store and its token.

    Attributes:
        name: its name.
        store_hash: the store; ``""`` for the legacy API.
        token: the token; ``None`` if it is in the keyring.
        host: another host of the API, or that of the store; ``""`` for the default.
        client_id: the client id of the app, or ``""``.
        basic_user: the user name of the legacy API, or ``""``.
    """

    name: str
    store_hash: str = ""
    token: Secret | None = None
    host: str = ""
    client_id: str = ""
    basic_user: str = ""

    @property
    def store(self) -> str:
        """What identifies the store for people."""
        return self.store_hash or self.host


class Profiles(NamedTuple):
    """The content of the file.

    Attributes:
        all: the profiles by name.
        default: the name of the default, or ``""``.
    """

    all: Mapping[str, Profile] = {}
    default: str = ""

    def get(self, name: str) -> Profile:
        """The profile of a name.

        Raises:
            ConfigurationException: when there is none.
        """
        if name not in self.all:
            near = did_you_mean(name, self.all)
            known = f" Profiles: {', '.join(self.all)}." if self.all and not near else ""
            raise ConfigurationException(
                f"There is no profile {name[:64]!r}.{near}{known} `bigcommerce profile add` makes "
                "one."
            )
        return self.all[name]

    def with_profile(self, profile: Profile, *, default: bool = False) -> Profiles:
        """A copy with a profile; the first one becomes the default."""
        is_default = default or not self.default
        return Profiles(
            {**self.all, profile.name: profile}, profile.name if is_default else self.default
        )

    def without(self, name: str) -> Profiles:
        """A copy without a profile; without a default if it was that."""
        left = {each: profile for each, profile in self.all.items() if each != name}
        return Profiles(left, "" if self.default == name else self.default)


def check_name(name: str) -> str:
    """Validate the name of a profile, and return it.

    Raises:
        ConfigurationException: when it is not 1 to 64 letters, digits, - or _.
    """
    if not _NAME.fullmatch(name) or name == _DEFAULT:
        raise ConfigurationException(
            "The name of a profile must be 1 to 64 letters, digits, - or _, and begin with a "
            f"letter or digit, got {name[:64]!r}."
        )
    return name


# -- the format --------------------------------------------------------------------------------


class Problem(NamedTuple):
    """A mistake in the file: its line, and what is wrong. It shows no value."""

    line: int
    text: str


def parse(text: Secret) -> Profiles | Problem:
    """The profiles in the text of a file, or its first mistake.

    A mistake is returned, not raised, so that no traceback has the text of the file.
    """
    tables: dict[str, dict[str, Any]] = {"": {}}
    lines: dict[tuple[str, str], int] = {}
    name = ""
    for number, line in enumerate(text.reveal().lstrip("\ufeff").splitlines(), 1):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        if table := _TABLE.fullmatch(line):
            name = table[1]
            if not _NAME.fullmatch(name) or name == _DEFAULT:
                return Problem(number, f"{name[:64]!r} is no name: use letters, digits, - and _")
            if name in tables:
                return Problem(number, f"profile {name!r} is there twice")
            tables[name] = {}
            lines[name, ""] = number
            continue
        setting = _SETTING.fullmatch(line)
        if setting is None:
            return Problem(number, 'expected [name], or name = "text"')
        key = setting[1]
        known = _SETTINGS if name else (_DEFAULT,)
        if key not in known:
            near = did_you_mean(key, known)
            return Problem(number, f"{key[:40]!r} is no setting.{near}".removesuffix("."))
        if key in tables[name]:
            return Problem(number, f"{key} is given twice")
        value = _value(setting[2], key == _KEYRING)
        if value is None:
            kind = "true or false" if key == _KEYRING else "a text in quotes, on one line"
            return Problem(number, f"{key} must be {kind}")
        if value == "" or value == Secret(""):
            return Problem(number, f"{key} is empty: give a value, or remove the line")
        tables[name][key] = Secret(value) if key in SECRETS else value
        lines[name, key] = number
    default = tables.pop("").get(_DEFAULT, "")
    if default and default not in tables:
        return Problem(lines["", _DEFAULT], f"there is no profile {default[:64]!r}")
    for name, table_ in tables.items():
        wrong = _incomplete(table_)
        if wrong:
            return Problem(lines[name, ""], f"profile {name!r} {wrong}")
    return Profiles({name: _profile(name, each) for name, each in tables.items()}, default)


def _value(text: str, is_flag: bool) -> Any:
    """The value of a setting; ``None`` if it has another form."""
    if is_flag:
        flag = _FLAG.fullmatch(text)
        return None if flag is None else flag[1] == "true"
    found = _TEXT.fullmatch(text)
    if found is None:
        return None
    if found[1].startswith("'"):
        return found[1][1:-1]
    import json

    try:
        return json.loads(found[1])
    except ValueError:
        return None


def _incomplete(given: Mapping[str, Any]) -> str:
    """What is wrong with the settings of a profile; ``""`` if they are complete."""
    is_basic = "basic_user" in given or "basic_token" in given
    needed = ("host", "basic_user") if is_basic else ("store_hash",)
    token, other = SECRETS[::-1] if is_basic else SECRETS
    missing = [each for each in needed if each not in given]
    if missing:
        return f"has no {' and no '.join(missing)}"
    if other in given or (is_basic and "store_hash" in given):
        return "has both store_hash and basic_user: keep one of them, with its token"
    if (token in given) == bool(given.get(_KEYRING)):
        both = f"both {token} and keyring" if token in given else f"neither {token} nor keyring"
        return f"has {both}"
    return ""


def _profile(name: str, given: Mapping[str, Any]) -> Profile:
    texts = {each: given[each] for each in _TEXTS if each in given}
    token = given.get("access_token", given.get("basic_token"))
    return Profile(name, token=token, **texts)


def written(profiles: Profiles) -> Secret:
    """The text of a file with these profiles."""
    import json

    parts = [f"{_HEADER}{json.dumps(profiles.default)}\n"]
    if not profiles.default:
        parts = [_HEADER.rpartition(_DEFAULT)[0]]
    for profile in profiles.all.values():
        lines = [f"\n[{profile.name}]"]
        for key in _TEXTS:
            if getattr(profile, key):
                lines.append(f"{key} = {json.dumps(getattr(profile, key))}")
        if profile.token is None:
            lines.append(f"{_KEYRING} = true")
        else:
            key = SECRETS[bool(profile.basic_user)]
            lines.append(f"{key} = {json.dumps(profile.token.reveal())}")
        parts.append("\n".join(lines) + "\n")
    return Secret("".join(parts))


# -- the file ----------------------------------------------------------------------------------


def path() -> Path:
    """The path of the file.

    Raises:
        ConfigurationException: when the variable of the directory is empty.
    """
    directory = os.environ.get(DIRECTORY_VARIABLE)
    if directory is None:
        import click

        directory = click.get_app_dir("bigcommerce")
    elif not directory.strip():
        raise ConfigurationException(f"{DIRECTORY_VARIABLE} is set but empty: name a directory.")
    return Path(directory).expanduser() / FILE_NAME


def load() -> Profiles:
    """The profiles of the user; none if there is no file.

    A file that other users can read is made private, with a warning.

    Raises:
        ConfigurationException: when it has a mistake, and names its line; or cannot be read.
    """
    file = path()
    try:
        _make_private(file)
        found = parse(Secret(_read(file)))
    except FileNotFoundError:
        return Profiles()
    except OSError as error:
        raise ConfigurationException(f"{file}: {error.strerror or error}.") from None
    except UnicodeDecodeError:
        raise ConfigurationException(f"{file} is not UTF-8 text.") from None
    if isinstance(found, Problem):
        raise ConfigurationException(f"{file}:{found.line}: {found.text}.")
    return found


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _make_private(file: Path) -> None:
    """Give the file and its directory to the user alone."""
    if os.name == "nt":  # the directory of the user is private there
        return
    mode = file.stat().st_mode & 0o777
    if not mode & 0o077:
        return
    try:
        file.chmod(0o600)
    except PermissionError:
        raise ConfigurationException(
            f"{file} can be read by other users, and is not yours to change. Its mode must be 600."
        ) from None
    import sys

    print(
        f"Warning: {file} had mode {mode:o}, now 600. If others use this computer, replace its "
        "tokens.",
        file=sys.stderr,
    )


@contextmanager
def changing() -> Iterator[list[Profiles]]:
    """Change the file: the block replaces the only item of the list.

    Other changes wait; readers see the file before or after the change.

    Raises:
        ConfigurationException: see :func:`load`; or the file cannot be written.
    """
    file = path()
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name != "nt" and file.parent.stat().st_mode & 0o077:
            with suppress(PermissionError):
                file.parent.chmod(0o700)
        with _locked(file.with_name(f".{FILE_NAME}.lock")):
            before = load()
            holder = [before]
            yield holder
            if holder[0] is not before:
                _replace(Path(os.path.realpath(file)), written(holder[0]))
    except OSError as error:
        where = error.filename or file
        raise ConfigurationException(f"{where}: {error.strerror or error}.") from None


@contextmanager
def _locked(lock: Path) -> Iterator[None]:
    """Hold a lock; without effect where the system has none."""
    handle = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        with suppress(ImportError):
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _replace(file: Path, text: Secret) -> None:
    """Write a file as a whole, readable by the user alone."""
    import tempfile

    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{FILE_NAME}.")  # its mode is 600
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as out:
            out.write(text.reveal())
            out.flush()
            os.fsync(out.fileno())
        os.replace(name, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
