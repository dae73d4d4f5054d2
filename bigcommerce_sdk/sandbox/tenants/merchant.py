"""The app that calls a store, the merchant who installs it, and grants."""

from __future__ import annotations

from typing import NamedTuple

from bigcommerce_sdk.secret import Secret
from bigcommerce_sdk.signing import Person

#: The user who installs the app and opens it.
MERCHANT = Person(24654, "merchant@example.com", "en-US")
ACCOUNT = "1b2b7ce5-6f0a-4a0e-9d5c-2f6b3f1f9a10"


class App(NamedTuple):
    """The app that merchants install.

    Attributes:
        client_id: its client id.
        client_secret: its secret.
    """

    client_id: str
    client_secret: Secret


class Grant(NamedTuple):
    """A merchant's consent at installation. Its code can be exchanged once.

    Attributes:
        redirect_uri: the callback of the app that received the code.
        scope: the scopes, separated by spaces.
    """

    redirect_uri: str
    scope: str
