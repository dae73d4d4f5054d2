"""Client secrets that can be right."""

from __future__ import annotations

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.secret import Secret, wrapped

#: BigCommerce's own have 64 characters, older ones 31. An empty or guessable one lets anybody sign.
SHORTEST_SECRET = 16


def signing_key(client_secret: str | Secret) -> Secret:
    """The client secret, wrapped, when it can be one.

    Raises:
        ConfigurationException: when it is missing, short, or has characters that none has.
    """
    client_secret = wrapped(client_secret)
    wrong = _what_is_wrong(client_secret)
    if wrong:
        raise ConfigurationException(wrong)
    return client_secret


def checked_client_id(client_id: str) -> str:
    """The client id, when it can be one. An empty one would make the check of it pass.

    Raises:
        ConfigurationException: when it is missing.
    """
    if not isinstance(client_id, str) or not client_id.strip():
        raise ConfigurationException("The client_id is missing: it is in your app's API account.")
    return client_id


def _what_is_wrong(client_secret: Secret) -> str | None:
    text = client_secret.reveal()
    if not isinstance(text, str) or not text.strip():
        return "The client_secret is missing or empty: it is in your app's API account."
    if not text.isascii() or not text.isprintable() or " " in text:
        return "The client_secret has a space, a line break or a character that no secret has."
    if len(text) < SHORTEST_SECRET:
        return f"The client_secret has fewer than {SHORTEST_SECRET} characters: it cannot be right."
    return None
