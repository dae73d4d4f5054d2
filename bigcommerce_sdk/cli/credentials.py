"""Which store and token a call uses: options, profiles, environment."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.secret import Secret

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.profiles import Profile

PROFILE_VARIABLE = "BIGCOMMERCE_PROFILE"
_HOST = "BIGCOMMERCE_HOST"
#: Arguments of ``from_env`` whose variables each make the environment the source of credentials.
_DECIDING = ("store_hash", "access_token", "basic_user", "basic_token")
#: The largest file with a token.
_MAX_TOKEN_FILE = 64 * 1024


class Chosen(NamedTuple):
    """The credentials of a call.

    Attributes:
        source: where they are from, for people.
        arguments: arguments of a client; ``None`` if it is to read the environment.
    """

    source: str
    arguments: dict[str, Any] | None


def choose(options: Mapping[str, Any]) -> Chosen:
    """The credentials of a call, from one source: docs/guides/command-line-setup.md has the order.

    Args:
        options: the global options that were given, by name.

    Raises:
        ConfigurationException: when no source is used, one is incomplete, or two contradict.
    """
    # no variable holds the environment, because traceback reports show variables
    host = options.get("host")
    if host is not None and not host.strip():
        raise ConfigurationException("--host is empty.")
    given = {"store_hash", "access_token_file"} & options.keys()
    if given and "profile" in options:
        raise ConfigurationException(
            "--profile names a store and its token: leave out --store-hash and --access-token-file."
        )
    if given:
        return _from_options(options)
    if "profile" in options:
        return _from_profile(options["profile"], "--profile", host)
    from bigcommerce_sdk.client.common import ENVIRONMENT

    present = [ENVIRONMENT[name] for name in _DECIDING if ENVIRONMENT[name] in os.environ]
    if present and PROFILE_VARIABLE in os.environ:
        raise ConfigurationException(
            f"{PROFILE_VARIABLE} and {present[0]} are both set, and may mean different stores. "
            "Unset one of them, or choose with --profile."
        )
    if present:
        empty = [name for name in present if not os.environ[name].strip()]
        if empty:
            raise ConfigurationException(
                f"{' and '.join(empty)} is set but empty. Give it a value, or unset it."
            )
        return Chosen("the environment", None)
    if PROFILE_VARIABLE in os.environ:
        return _from_profile(os.environ[PROFILE_VARIABLE], PROFILE_VARIABLE, host)
    return _from_default(host)


def _from_options(options: Mapping[str, Any]) -> Chosen:
    store, file = options.get("store_hash"), options.get("access_token_file")
    if store is None or file is None:
        missing = "--access-token-file" if file is None else "--store-hash"
        raise ConfigurationException(
            f"Give {missing} too: --store-hash and --access-token-file name a store and its token."
        )
    if not store.strip():
        raise ConfigurationException("--store-hash is empty.")
    token = read_secret_file(file, "--access-token-file")
    host = options.get("host") or os.environ.get(_HOST)
    arguments = {"store_hash": store, "access_token": token, **({"host": host} if host else {})}
    return Chosen("--store-hash and --access-token-file", arguments)


def _from_profile(name: str, label: str, host: str | None) -> Chosen:
    from bigcommerce_sdk.cli import profiles

    if not name.strip():
        raise ConfigurationException(
            f"{label} is empty: name a profile (see bigcommerce profile list)."
        )
    profile = profiles.load().get(name)
    return Chosen(f"profile {profile.name!r}, of {label}", arguments_of(profile, host))


def _from_default(host: str | None) -> Chosen:
    from bigcommerce_sdk.cli import profiles

    found = profiles.load()
    if not found.default:
        how = "choose one with: bigcommerce profile use NAME" if found.all else "add one"
        raise ConfigurationException(
            f"No credentials: {how}"
            + ("" if found.all else " with: bigcommerce profile add NAME")
            + ". Or set BIGCOMMERCE_STORE_HASH and BIGCOMMERCE_ACCESS_TOKEN, or pass --store-hash "
            "and --access-token-file."
        )
    profile = found.get(found.default)
    return Chosen(f"profile {profile.name!r}, the default", arguments_of(profile, host))


def arguments_of(profile: Profile, host: str | None = None) -> dict[str, Any]:
    """The arguments of a client of a profile.

    Args:
        profile: the profile.
        host: another host than that of the profile.

    Raises:
        ConfigurationException: when its token is in a keyring that does not give it.
    """
    if profile.token is None:
        from bigcommerce_sdk.cli import keychain

        token = keychain.token_of(profile)
    else:
        token = profile.token
    found: dict[str, Any] = {}
    if host or profile.host:
        found["host"] = host or profile.host
    if profile.basic_user:
        return {**found, "basic_auth": (profile.basic_user, token)}
    if profile.client_id:
        found["client_id"] = profile.client_id
    return {**found, "store_hash": profile.store_hash, "access_token": token}


def read_secret_file(file: Path, label: str) -> Secret:
    """The secret in a file, without surrounding white space; ``-`` is standard input.

    Args:
        file: the file.
        label: the option, for messages.

    Raises:
        ConfigurationException: when the file is empty, too large, no text, or not private.
    """
    import stat
    import sys

    if str(file) == "-":
        secret = Secret(sys.stdin.read(_MAX_TOKEN_FILE).strip())
    else:
        try:
            with open(file, "rb") as opened:
                info = os.fstat(opened.fileno())
                # that a group can read it is usual in containers; a pipe has no reader but us
                if os.name != "nt" and stat.S_ISREG(info.st_mode) and info.st_mode & 0o006:
                    raise ConfigurationException(
                        f"{label}: {file} can be read or changed by all users. Make it private: "
                        f"chmod 600 {file}"
                    )
                secret = Secret(opened.read(_MAX_TOKEN_FILE).strip().decode())
        except OSError as error:
            raise ConfigurationException(f"{label}: {file}: {error.strerror or error}.") from None
        except UnicodeDecodeError:
            raise ConfigurationException(f"{label}: {file} is not text.") from None
    if not secret:
        place = "standard input" if str(file) == "-" else file
        raise ConfigurationException(f"{label}: {place} is empty.")
    return secret
