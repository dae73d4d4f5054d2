"""One store as the server serves it: its rows, who may call, how often, and what was called."""

from __future__ import annotations

from typing import Any, NamedTuple

from bigcommerce_sdk.sandbox.faults.plan import Faults
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.tenants.access import Access
from bigcommerce_sdk.sandbox.tenants.merchant import App, Grant
from bigcommerce_sdk.sandbox.tenants.quota import Quota
from bigcommerce_sdk.sandbox.webhooks import Webhooks


class Recorded(NamedTuple):
    """One request that the store answered. Headers, and so tokens, are not kept.

    Attributes:
        method: the HTTP method.
        path: the path below the API's base, such as ``/products/1``; whole outside of it.
        query: the URL parameters.
        body: the parsed JSON, or ``None``.
        status: the status of the reply; 0 when the connection was cut before its end.
        api: which API it was for: ``"v2"``, ``"v3"``, ``"graphql"`` or ``"login"``; ``""`` for
            none of them.
    """

    method: str
    path: str
    query: dict[str, str]
    body: Any
    status: int
    api: str = "v2"


class Tenant:
    """One store of a sandbox.

    Args:
        store: its rows.
        access: who may call.
        quota: how many requests it answers.
        app: the app that its merchant installs.
        webhooks: what it tells that app.
    """

    def __init__(
        self, store: Store, access: Access, quota: Quota, app: App, webhooks: Webhooks
    ) -> None:
        self.store = store
        self.access = access
        self.quota = quota
        self.app = app
        self.faults: Faults = Faults(store.catalogue)
        self.webhooks = webhooks
        #: codes of install callbacks that were not exchanged yet
        self.grants: dict[str, Grant] = {}
        self.requests: list[Recorded] = []
        self._fresh = store.snapshot()

    def reset(self) -> None:
        """Go back to how it was made."""
        self.webhooks.reset()
        self.store.restore(self._fresh)
        self.requests.clear()
        self.faults.clear()
        self.grants.clear()
        self.quota.restart()
