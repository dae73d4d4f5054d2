"""Faults that a test plans for a store, to check how its client handles them.

>>> from bigcommerce_sdk.sandbox.faults import Reset, Status
>>> sandbox.faults.add(Status(503), method="GET", path="/products*", times=2)
>>> sandbox.faults.add(Reset(after_commit=True), method="POST", path="/orders")

A fault accesses a request through the protocol ``Exchange`` only, not through the application, an
API or a tenant. Modules::

    plan         the faults planned for a store, applied to its requests
    rule         one planned fault: which requests it hits, and how often
    kinds        all faults by their names in JSON
    lists        wrong pages, and rows that change between pages
    bodies       damaged response bodies
    replies      a different response
    connections  resets and slow responses
    fault        the base class, and the protocol of a request
"""

from __future__ import annotations

from bigcommerce_sdk.sandbox.faults.bodies import (
    Bom,
    Empty,
    InvalidJson,
    NotANumber,
    Truncated,
    TruncatedGzip,
    WrongCharset,
)
from bigcommerce_sdk.sandbox.faults.connections import Delay, Reset
from bigcommerce_sdk.sandbox.faults.fault import Fault
from bigcommerce_sdk.sandbox.faults.kinds import KINDS
from bigcommerce_sdk.sandbox.faults.lists import BetweenPages, CapsLimit, IgnoresPage
from bigcommerce_sdk.sandbox.faults.plan import Faults
from bigcommerce_sdk.sandbox.faults.replies import Html, Oversized, Redirect, Status
from bigcommerce_sdk.sandbox.faults.rule import Rule

#: The former name of :class:`Rule`.
Order = Rule

__all__ = [
    "KINDS",
    "BetweenPages",
    "Bom",
    "CapsLimit",
    "Delay",
    "Empty",
    "Fault",
    "Faults",
    "Html",
    "IgnoresPage",
    "InvalidJson",
    "NotANumber",
    "Order",
    "Oversized",
    "Redirect",
    "Reset",
    "Rule",
    "Status",
    "Truncated",
    "TruncatedGzip",
    "WrongCharset",
]
