"""Authentication headers."""

from __future__ import annotations

import base64
import threading
from typing import Any

from bigcommerce_sdk import facts
from bigcommerce_sdk.exception import ConfigurationException
from bigcommerce_sdk.http.paths import check_store_hash
from bigcommerce_sdk.json.types import is_sequence
from bigcommerce_sdk.secret import Secret, as_secret


class Credentials:
    """The authentication headers of a store.

    All connections to the store share them, and so see a token that is granted later.

    Attributes:
        store: the store hash; ``""`` before it is known.
        secrets: the headers; empty before a token is granted.
    """

    def __init__(self, store: str, secrets: dict[str, Secret]) -> None:
        self.store: str = store
        self.secrets: dict[str, Secret] = secrets
        self._lock = threading.Lock()

    @classmethod
    def basic(cls, auth: Secret) -> Credentials:
        """Basic authentication of the legacy API: user name and API token.

        Raises:
            ConfigurationException: when ``auth`` is not a valid pair.
        """
        parts = basic_pair(auth)
        _check_header_safe(parts[0], "user name")
        _check_header_safe(parts[1], "API token")
        pair = ":".join(part.reveal() for part in parts)
        encoded = base64.b64encode(pair.encode()).decode()
        return cls("", {"Authorization": Secret(f"Basic {encoded}")})

    @classmethod
    def token(cls, store_hash: str, access_token: Secret) -> Credentials:
        """The access token of an app for a store.

        Raises:
            ConfigurationException: when the store hash or the token are invalid.
        """
        found = cls("", {})
        found.grant(store_hash, access_token)
        return found

    @classmethod
    def none(cls, store_hash: str | None) -> Credentials:
        """Credentials without a token, for one store or any."""
        return cls("" if store_hash is None else check_store_hash(store_hash), {})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.store}>"

    def check_store(self, store_hash: str) -> None:
        """Reject a store other than the one of these credentials, if they have one.

        Raises:
            ConfigurationException: when the hash is invalid or the stores differ.
        """
        check_store_hash(store_hash)
        if self.store not in ("", store_hash):
            raise ConfigurationException(
                f"This client belongs to store {self.store}, not {store_hash}: create a client for "
                "that store."
            )

    def grant(self, store_hash: str, access_token: Secret) -> None:
        """Use this token from the next request on, in all threads.

        Args:
            store_hash: the store that granted the token.
            access_token: the token.

        Raises:
            ConfigurationException: when the token is invalid or belongs to another store.
        """
        _check_header_safe(access_token, "access_token")
        with self._lock:
            self.check_store(store_hash)
            self.store = store_hash
            self.secrets = {facts.HEADERS["token"]: access_token}


def basic_pair(auth: Secret | tuple[str | Secret, str | Secret]) -> list[Secret]:
    """User name and API token.

    Raises:
        ConfigurationException: when ``auth`` is not a pair.
    """
    auth = as_secret(auth)
    parts = _items(auth)
    if len(parts) != 2:
        raise ConfigurationException("basic authentication needs a pair: (user name, API token).")
    return parts


def _items(auth: Secret) -> list[Secret]:
    """The items of a sequence as secrets; an empty list for anything else."""
    parts: Any = auth.reveal()
    return [as_secret(part) for part in parts] if is_sequence(parts) else []


def _check_header_safe(secret: Secret, what: str) -> None:
    """Reject a secret that is invalid in a header; messages never show its value."""
    if _is_missing(secret):
        raise ConfigurationException(f"The {what} is missing, empty or not text.")
    if not _is_bare(secret):
        raise ConfigurationException(
            f"The {what} must be printable ASCII without line breaks or surrounding spaces."
        )


# The callers raise: these helpers keep the text out of the variables that tracebacks may show.


def _is_missing(secret: Secret) -> bool:
    text: object = secret.reveal()
    return not isinstance(text, str) or not text.strip()


def _is_bare(secret: Secret) -> bool:
    text = secret.reveal()
    return secret.is_printable() and text == text.strip()
