"""Credentials: the headers that let a caller in."""

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
    """The headers that let a caller in, shared by all connections of one store, so that a token
    that is fetched later is known to all of them.

    Attributes:
        store: the store hash; ``""`` while there is none.
        secrets: the headers; none while there is no token.
    """

    def __init__(self, store: str, secrets: dict[str, Secret]) -> None:
        self.store: str = store
        self.secrets: dict[str, Secret] = secrets
        self._lock = threading.Lock()

    @classmethod
    def basic(cls, auth: Secret) -> Credentials:
        """Those of the legacy API: a user name and an API token.

        Raises:
            ConfigurationException: when it is not a pair of user and token.
        """
        parts = _pair(auth)
        if len(parts) != 2:
            raise ConfigurationException(
                "basic authentication needs a pair: (user name, API token)."
            )
        _check_header_safe(parts[0], "user name")
        _check_header_safe(parts[1], "API token")
        pair = ":".join(part.reveal() for part in parts)
        encoded = base64.b64encode(pair.encode()).decode()
        return cls("", {"Authorization": Secret(f"Basic {encoded}")})

    @classmethod
    def token(cls, store_hash: str, access_token: Secret) -> Credentials:
        """An app's token of a store.

        Raises:
            ConfigurationException: when they cannot be right.
        """
        found = cls("", {})
        found.grant(store_hash, access_token)
        return found

    @classmethod
    def none(cls, store_hash: str | None) -> Credentials:
        """None yet, of a store or of any."""
        return cls("" if store_hash is None else check_store_hash(store_hash), {})

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.store}>"

    def check_store(self, store_hash: str) -> None:
        """Refuse a store that these are not for; those of no store are for any.

        Raises:
            ConfigurationException: when they are for another.
        """
        if self.store not in ("", store_hash):
            raise ConfigurationException(
                f"This client is of store {self.store}, not {store_hash}: make one for that store."
            )

    def grant(self, store_hash: str, access_token: Secret) -> None:
        """Use this token from the next request on, whichever thread makes it.

        Args:
            store_hash: the store that granted it.
            access_token: the token.

        Raises:
            ConfigurationException: when it cannot be right, or these are for another store.
        """
        _check_header_safe(access_token, "access_token")
        with self._lock:
            self.check_store(check_store_hash(store_hash))
            self.store = store_hash
            self.secrets = {facts.HEADERS["token"]: access_token}


def _pair(auth: Secret) -> list[Secret]:
    """The parts of what should be a pair; none when it is no list at all."""
    parts: Any = auth.reveal()
    return [as_secret(part) for part in parts] if is_sequence(parts) else []


def _check_header_safe(secret: Secret, what: str) -> None:
    """Refuse what cannot stand in a header; the value itself is never shown."""
    if _is_missing(secret):
        raise ConfigurationException(f"The {what} is missing or empty.")
    if not _is_bare(secret):
        raise ConfigurationException(
            f"The {what} has a line break, a space around it or a character that no {what} has."
        )


# No variable of what raises holds the text, so that no report of a traceback's variables does.


def _is_missing(secret: Secret) -> bool:
    text: object = secret.reveal()
    return not isinstance(text, str) or not text.strip()


def _is_bare(secret: Secret) -> bool:
    text = secret.reveal()
    return secret.is_printable() and text == text.strip()
