"""Tokens of profiles in the keychain of the system, by the library ``keyring``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.secret import Secret

if TYPE_CHECKING:
    from bigcommerce_sdk.cli.profiles import Profile

#: The name under which keychains list the tokens.
SERVICE = "bigcommerce-cli"


def save(profile: Profile, token: Secret) -> None:
    """Save the token of a profile.

    Raises:
        ConfigurationException: when there is no keychain, or it refuses.
    """
    _call("set_password", profile, token)


def token_of(profile: Profile) -> Secret:
    """The token of a profile.

    Raises:
        ConfigurationException: when the keychain does not have it, or refuses.
    """
    token: Secret = _call("get_password", profile)
    if not token:
        raise ConfigurationException(
            f"The keyring has no token of profile {profile.name!r}. Add the profile again: "
            f"bigcommerce profile add {profile.name} --replace --keyring"
        )
    return token


def forget(profile: Profile) -> None:
    """Remove the token of a profile, if the keychain has it.

    Raises:
        ConfigurationException: when there is no keychain, or it refuses.
    """
    if _call("get_password", profile):
        _call("delete_password", profile)


def _call(name: str, profile: Profile, *secrets: Secret) -> Secret:
    """Call a function of ``keyring``; its result as a secret."""
    from bigcommerce_sdk.cli.extras import load

    keyring: Any = load("keyring", "keyring")
    errors: Any = load("keyring.errors", "keyring")
    user = f"{profile.name}@{profile.store}"
    reason = ""
    try:
        found = getattr(keyring, name)(SERVICE, user, *(each.reveal() for each in secrets))
        return Secret(found or "")
    except errors.NoKeyringError:
        reason = "this system has none that the library keyring can use. Leave out --keyring"
    except (errors.KeyringError, OSError) as error:
        reason = str(error) or type(error).__name__
    raise ConfigurationException(f"The keyring cannot be used: {reason}.")
