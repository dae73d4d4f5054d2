"""Global options and the environment -> a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.secret import Secret

if TYPE_CHECKING:
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
    from bigcommerce_sdk.cli.credentials import choose

    chosen = choose(settings.values)
    options.setdefault("app_name", "bigcommerce-cli")
    if chosen.arguments is None:
        if settings.values.get("host"):
            options["host"] = settings.values["host"]
        return BigcommerceApi.from_env(**options)
    settings.secrets += secrets_of(chosen.arguments)
    return BigcommerceApi(**chosen.arguments, **options)


def secrets_of(arguments: dict[str, Any]) -> list[Secret]:
    """The secrets among the arguments of a client."""
    found = [arguments.get("access_token"), *arguments.get("basic_auth", ())]
    return [each for each in found if isinstance(each, Secret)]
