"""The server side of one store, and its recorded requests."""

from __future__ import annotations

from typing import Any, NamedTuple

from bigcommerce_sdk.sandbox.faults.plan import Faults
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.tenants.access import Access
from bigcommerce_sdk.sandbox.tenants.merchant import App, Grant
from bigcommerce_sdk.sandbox.tenants.quota import Quota
from bigcommerce_sdk.sandbox.webhooks import Webhooks


class Recorded(NamedTuple):
    """A recorded request. Headers are not recorded, because they hold tokens.

    Attributes:
        method: the HTTP method.
        path: the path below the base path of the API, such as ``/products/1``; the whole path
            if it is in no API.
        query: the URL parameters.
        body: the parsed JSON, or ``None``; of a form the fields as text, with the names of files.
        status: the status of the response; 0 if the connection was cut before its end.
        api: the API: ``"v2"``, ``"v3"``, ``"graphql"`` or ``"login"``; ``""`` for none.
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
        self.strict = strict
        self.faults: Faults = Faults(store.catalogue)
        self.webhooks = webhooks
        #: grants by the code of their install callback, until it is exchanged
        self.grants: dict[str, Grant] = {}
        self.requests: list[Recorded] = []
        self._fresh = store.snapshot()

    def reset(self) -> None:
        """Restore the initial state of the store."""
        self.webhooks.reset()
        self.store.restore(self._fresh)
        self.requests.clear()
        self.faults.clear()
        self.grants.clear()
        self.quota.restart()
