"""A store with a fixed clock, and an app that receives its webhooks over a socket."""

from __future__ import annotations

import threading
from typing import Any, NamedTuple

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.webhooks import Delivery
from tests.runtime.loopback import Arrived, Loopback

NOW = 1_700_000_000.0

#: An address with the fields that an order needs.
ADDRESS: dict[str, Any] = {
    "first_name": "Zoe",
    "last_name": "Berg",
    "street_1": "9 Mill Lane",
    "city": "Portland",
    "state": "Maine",
    "zip": "04101",
    "country": "United States",
    "email": "zoe@example.com",
}


class Clock:
    """Time that only a test moves."""

    now = NOW

    def __call__(self) -> float:
        return self.now


class Inbox(list[Arrived]):
    """What arrives at the app, for a test to wait for."""

    def __init__(self) -> None:
        super().__init__()
        self._arrived = threading.Event()

    def append(self, each: Arrived) -> None:
        super().append(each)
        self._arrived.set()

    def wait(self) -> None:
        """Wait until there is something."""
        assert self._arrived.wait(30)


class Shop(NamedTuple):
    """A store, its clock, a client of it, and the app that its hooks call."""

    sandbox: Sandbox
    clock: Clock
    api: BigcommerceApi
    app: Loopback

    def hook(self, scope: str, **settings: Any) -> int:
        """Subscribe to events."""
        settings = {"destination": f"{self.app.url}/hook", "is_active": True, **settings}
        return int(self.api.Webhooks.create(scope=scope, **settings).id)

    def arrived(self) -> list[Arrived]:
        """The webhooks received since the last call, after sending all that are due."""
        self.sandbox.webhooks.flush()
        found = list(self.app.arrived)
        self.app.arrived.clear()
        return found

    def told(self) -> list[tuple[str, Any]]:
        """The same, as scope and data."""
        return [(each.body["scope"], each.body["data"]) for each in self.arrived()]

    @property
    def last(self) -> Delivery:
        return self.sandbox.webhooks.deliveries[-1]
