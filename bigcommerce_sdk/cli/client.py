"""Global options and the environment -> a client."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.secret import Secret

if TYPE_CHECKING:
    from pathlib import Path

    from bigcommerce_sdk.api import BigcommerceApi
    from bigcommerce_sdk.cli.settings import Settings


def client_of(settings: Settings, **options: Any) -> BigcommerceApi:
    """The client of the chosen store.

    Args:
        settings: the global options; they keep the client.
        options: options of the client, of which the first call decides.
    """
    if settings.made is None:
        settings.made = make_client(settings, **options)
    return settings.made


def make_client(settings: Settings, **options: Any) -> BigcommerceApi:
    """A client of the store that the global options and the environment name.

    Args:
        settings: the global options.
        options: options of the client.

    Raises:
        ConfigurationException: when no credentials are complete; says how to give them.
    """
    from bigcommerce_sdk.api import BigcommerceApi
    from bigcommerce_sdk.exception import ConfigurationException

    given: dict[str, Any] = dict(options)
    if settings.store_hash:
        given["store_hash"] = settings.store_hash
    if settings.access_token_file is not None:
        given["access_token"] = read_token(settings.access_token_file)
        settings.secrets.append(given["access_token"])
    if settings.values.get("host"):
        given["host"] = settings.values["host"]
    given.setdefault("app_name", "bigcommerce-cli")
    try:
        return BigcommerceApi.from_env(**given)
    except ConfigurationException as error:
        if not str(error).startswith("Set "):
            raise
        raise ConfigurationException(
            f"No credentials. {str(error).removesuffix('.')}, or pass --store-hash and "
            "--access-token-file."
        ) from None


def read_token(path: Path) -> Secret:
    """The access token in a file, without surrounding white space.

    Raises:
        ConfigurationException: when the file is empty.
    """
    from bigcommerce_sdk.exception import ConfigurationException

    is_input = str(path) == "-"
    token = Secret((sys.stdin.read() if is_input else path.read_text(encoding="utf-8")).strip())
    if not token:
        raise ConfigurationException(f"--access-token-file: {path} is empty.")
    return token
