"""Clients of many stores, made where they are needed from references that hold no secret.

An engine sends its options to every worker, and shows them in plans, logs and web pages. So an
option names where the secret is, and a worker reads it there:

========================  ============================================================
``module:function``       a function of an installed module, called with the store hash
``env:NAME``              an environment variable of the workers
``file:PATH``             a file of the workers
========================  ============================================================
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.client.common import SECRETS
from bigcommerce_sdk.exception import BigcommerceException, ConfigurationException
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.json.writing import shown, type_of
from bigcommerce_sdk.secret import Secret, as_secret

if TYPE_CHECKING:
    from bigcommerce_sdk.transport.limiter import Limiter

#: Where the token is without an option.
CREDENTIALS = "env:BIGCOMMERCE_ACCESS_TOKEN"


def store_hashes(option: str) -> list[str]:
    """The stores that an option names: hashes with commas, or a function that returns them.

    Raises:
        ConfigurationException: when there is none, the function cannot be imported or called, or it
            returned something else.
    """
    if ":" in option:
        found: Any = _called(_function(option, "stores"), "stores", option)
        if isinstance(found, str) or not isinstance(found, Iterable):
            raise ConfigurationException(
                f"stores: {option} must return store hashes, got {type_of(found)}."
            )
        hashes = [*map(str, cast("Iterable[object]", found))]
    else:
        hashes = [each for each in option.replace(",", " ").split() if each]
    if not hashes or not all(hashes):
        raise ConfigurationException(
            f"stores must name at least one store hash, got {shown(option)}."
        )
    return list(dict.fromkeys(hashes))


def client_of(
    store: str, credentials: str | Callable[[str], Any], limiter: str = ""
) -> BigcommerceApi:
    """A client of a store.

    Args:
        store: the store hash.
        credentials: a reference to its token, or a function of this process. A function returns the
            token, a dict of arguments of the client, or a client. A variable or file holds the
            token, or a JSON object of tokens by store hash.
        limiter: a reference to a limiter that workers share: a function that returns it, the
            variable or file with the address of a Redis, or that address if it has no password.

    Raises:
        ConfigurationException: when a reference is invalid, or leads to no secret of this store.
    """
    found = _secret_of(store, credentials)
    if isinstance(found, BigcommerceApi):
        return found
    settings: dict[str, Any] = dict(found) if is_object(found) else {"access_token": found}
    shared = limiter_of(store, limiter)
    if shared is not None:
        settings.setdefault("limiter", shared)
    settings.setdefault("store_hash", store)
    return BigcommerceApi(**settings)


def limiter_of(store: str, reference: str) -> Limiter | None:
    """The limiter of a store that a reference leads to; ``None`` for ``""`` and ``"local"``.

    Raises:
        ConfigurationException: when the reference is invalid or redis is not installed.
    """
    if reference in ("", "local"):
        return None
    if "://" in reference:
        check_limiter(reference)
        address: Any = reference
    elif (address := _stored(reference, "limiter")) is None:
        made: Limiter = _called(_function(reference, "limiter"), "limiter", reference, store)
        return made
    try:
        from bigcommerce_sdk.transport.redis_limiter import RedisLimiter
    except ImportError as error:
        raise ConfigurationException(str(error)) from None
    return RedisLimiter(address.reveal() if isinstance(address, Secret) else address, store)


def check_limiter(reference: str) -> None:
    """Refuse the address of a Redis with a password: options are shown.

    Raises:
        ConfigurationException: it has one.
    """
    if "://" in reference and "@" in urlsplit(reference).netloc:
        raise ConfigurationException(
            "limiter must not hold a password, because options are shown in plans and logs. Put "
            "the address into a variable of the workers and pass limiter='env:NAME'."
        )


def _secret_of(store: str, credentials: str | Callable[[str], Any]) -> Any:
    if isinstance(credentials, str):
        reference = credentials
        stored = _stored(reference, "credentials")
    else:
        reference, stored = "the function", None
    if stored is None:
        by = _function(credentials, "credentials") if isinstance(credentials, str) else credentials
        found: Any = _called(by, "credentials", reference, store)
        if isinstance(found, (Secret, BigcommerceApi)) or is_object(found):
            return found
        raise ConfigurationException(
            f"credentials: {reference} must return a token, a dict of arguments of the client, or "
            f"a client, got {type_of(found)} for the store {store}."
        )
    if not stored.reveal().lstrip().startswith("{"):
        return Secret(stored.reveal().strip())
    tokens = _by_store(stored, reference)
    if store not in tokens:
        raise ConfigurationException(f"credentials: {reference} has no token of the store {store}.")
    return Secret(tokens[store])


def _by_store(stored: Secret, reference: str) -> Mapping[str, Any]:
    try:
        tokens: Any = json.loads(stored.reveal())
    except ValueError:
        tokens = None  # the error would show a part of the text
    if not is_object(tokens):
        raise ConfigurationException(f"credentials: {reference} is not a valid JSON object.")
    return tokens


def _stored(reference: str, what: str) -> Secret | None:
    """The content of a variable or file; ``None`` for a reference to a function."""
    kind, _, place = reference.partition(":")
    if kind == "env":
        text = os.environ.get(place)
        if not text:
            raise ConfigurationException(
                f"{what}: the variable {place} is not set in the environment of this worker."
            )
        return Secret(text)
    if kind != "file":
        return None
    try:
        return Secret(Path(place).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise ConfigurationException(
            f"{what}: cannot read the file {place} on this worker: {type(error).__name__}."
        ) from None


def _function(reference: str, what: str) -> Callable[..., Any]:
    """The function that ``module:function`` names."""
    module, colon, name = reference.partition(":")
    if not (module and colon and name):
        # not shown: it may be a token
        raise ConfigurationException(
            f"{what} must be 'module:function', 'env:NAME' or 'file:PATH', never a secret itself, "
            "because options are shown in plans and logs."
        )
    try:
        found: Any = import_module(module)
        for part in name.split("."):
            found = getattr(found, part)
    except (ImportError, AttributeError) as error:
        raise ConfigurationException(
            f"{what}: cannot import {reference} on this worker: {error}. Install its module on all "
            "workers."
        ) from None
    if not callable(found):
        raise ConfigurationException(f"{what}: {reference} is not a function.")
    return found  # type: ignore[no-any-return]


def _guarded(found: Any) -> Any:
    """What a function of the user returned, with its secrets behind ``Secret``."""
    if isinstance(found, str):
        return Secret(found)
    if not is_object(found):
        return found
    return {
        name: as_secret(value) if name in SECRETS and value is not None else value
        for name, value in found.items()
    }


def _called(function: Callable[..., Any], what: str, reference: str, *store: str) -> Any:
    """Call a function of the user; an error of it may show what it knows, so only its class is."""
    try:
        return _guarded(function(*store))  # no variable holds what it returned
    except BigcommerceException:
        raise
    except Exception as error:
        of = f" for the store {store[0]}" if store else ""
        raise ConfigurationException(
            f"{what}: {reference} failed{of} with {type(error).__name__}."
        ) from None
