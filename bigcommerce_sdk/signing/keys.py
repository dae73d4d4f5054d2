"""Validation of client secrets and client ids."""

from __future__ import annotations

from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.secret import Secret, as_secret

#: Minimum length of a client secret. BigCommerce's have 64 characters, older ones 31. With an empty
#: or short secret, signatures could be forged.
SHORTEST_SECRET = 16


def signing_key(client_secret: str | Secret) -> Secret:
    """Validate a client secret, and return it as a :class:`Secret`.

    Raises:
        ConfigurationException: when it is missing, too short or has invalid characters.
    """
    client_secret = as_secret(client_secret)
    wrong = _what_is_wrong(client_secret)
    if wrong:
        raise ConfigurationException(wrong)
    return client_secret


def checked_client_id(client_id: str) -> str:
    """Validate a client id, and return it.

    An empty one would equal an empty ``aud`` claim.

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
        return "The client_secret must be printable ASCII without spaces and line breaks."
    if len(text) < SHORTEST_SECRET:
        return f"The client_secret must have at least {SHORTEST_SECRET} characters, got fewer."
    return None
