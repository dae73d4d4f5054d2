"""Webhooks: events of a store, delivered to the hooks of apps.

A request changes rows. A table maps changes to events. Each active hook that subscribes to an event
gets a signed message, which is retried by the documented schedule. The package uses the rows of a
store, but no API and no tenant. Modules::

    deliveries  the webhooks of a store for tests; delivery and retries
    events      the table of events: change -> scope and data
    data        the data of an event
    conditions  further conditions for a change to be an event
    hooks       the rows of the Webhooks resource: validation and subscriptions
    messages    event -> payload
    schedule    delays of retries
    outbox      pending messages and past deliveries
    post        one POST request to this machine
    scopes      all documented scopes
    background  the thread that delivers
"""

from __future__ import annotations

from bigcommerce_sdk.sandbox.webhooks.deliveries import Webhooks
from bigcommerce_sdk.sandbox.webhooks.outbox import Delivery

__all__ = ["Delivery", "Webhooks"]
