"""Webhooks of a store: what happened to its rows, told to the apps that asked for it.

A request changes rows; the changes are events, by a table; each active hook that wants an event
gets a signed message; one that fails is sent again by the documented schedule. Its rooms::

    scopes      every scope that a hook can have
    events      changes → events, a table
    data        what the payload says of a change
    conditions  which changes are events, where not all are
    hooks       which hooks are accepted, and which of them want an event
    messages    an event → what is sent
    schedule    when a message that failed is sent again
    outbox      what waits to be sent, and what was
    post        one request to this machine
    background  the thread that sends
    deliveries  what a test asks of them
"""

from __future__ import annotations

from bigcommerce_sdk.sandbox.webhooks.deliveries import Webhooks
from bigcommerce_sdk.sandbox.webhooks.outbox import Delivery

__all__ = ["Delivery", "Webhooks"]
