"""The server side of one store, and its recorded requests."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias, TypeVar

from bigcommerce_sdk.http.masking import MASK, is_secret_name
from bigcommerce_sdk.sandbox.faults.plan import Faults
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.tenants.access import Access
from bigcommerce_sdk.sandbox.tenants.journal import Journal, Recorded
from bigcommerce_sdk.sandbox.tenants.merchant import App, Grant
from bigcommerce_sdk.sandbox.tenants.quota import Quota
from bigcommerce_sdk.sandbox.webhooks import Webhooks

T = TypeVar("T")

#: The headers of a request: names of the WSGI environment, and values.
Headers: TypeAlias = tuple[tuple[str, str], ...]

#: A shorter secret is also a part of other text.
_LEAST_SECRET = 8


class Tenant:
    """One store of a sandbox.

    Args:
        store: the data.
        access: the credentials that it accepts.
        quota: the limit of requests.
        app: the app that its merchant installs.
        webhooks: the webhooks of that app.
        strict: whether unknown URL parameters are refused everywhere.
    """

    def __init__(
        self,
        store: Store,
        access: Access,
        quota: Quota,
        app: App,
        webhooks: Webhooks,
        *,
        strict: bool = False,
    ) -> None:
        self.store = store
        self.access = access
        self.quota = quota
        self.app = app
        self.strict: bool = strict
        self.faults: Faults = Faults(store.catalogue)
        self.webhooks = webhooks
        #: grants by the code of their install callback, until it is exchanged
        self.grants: dict[str, Grant] = {}
        self.journal: Journal = Journal()
        #: the headers of a request without secrets; those of most requests are the same
        self.masked_headers: Callable[[Headers], dict[str, str]] = lru_cache(maxsize=100)(
            self._masked_headers
        )
        self._fresh = store.snapshot()
        self._initial: tuple[frozenset[str] | None, bool] = access.scopes, strict

    def _masked_headers(self, headers: Headers) -> dict[str, str]:
        """The headers of a request as they are recorded."""
        secrets = self._secrets()
        found: dict[str, str] = {}
        for key, value in headers:
            name = key.removeprefix("HTTP_").replace("_", "-").title()
            is_secret = is_secret_name(name) or any(each in value for each in secrets)
            found[name] = MASK if is_secret else value
        return found

    def masked_reply(self, content: bytes) -> bytes:
        """The content of a response with secrets masked: a fault can return the token."""
        for secret in self._secrets():
            content = content.replace(secret.encode(), MASK.encode())
        return content

    def _secrets(self) -> list[str]:
        """The token and the client secret, unless they are too short to recognize in a text."""
        known = (self.access.token.reveal(), self.app.client_secret.reveal())
        return [each for each in known if len(each) >= _LEAST_SECRET]

    def execute(self, answer: Callable[[], T]) -> T:
        """Answer a request to the data: one transaction with its events.

        That keeps the events in the order of the changes.

        Args:
            answer: reads or changes the data. If it raises, nothing is changed.
        """
        with self.store.transaction():
            with self.store.recording() as changes:
                result = answer()
            self.webhooks.tell(changes)
        return result

    @property
    def requests(self) -> list[Recorded]:
        """The recorded requests, in the order of their responses."""
        return self.journal.requests

    def reset(self) -> None:
        """Restore the initial state of the store."""
        self.webhooks.reset()
        self.store.restore(self._fresh)
        self.journal.clear()
        self.faults.clear()
        self.grants.clear()
        self.quota.reset()
        self.access.scopes, self.strict = self._initial
