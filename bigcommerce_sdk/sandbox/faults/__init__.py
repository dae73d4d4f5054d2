"""Faults that a test orders from a store, to see what its client makes of them.

>>> from bigcommerce_sdk.sandbox.faults import Reset, Status
>>> sandbox.faults.add(Status(503), method="GET", path="/products*", times=2)
>>> sandbox.faults.add(Reset(after_commit=True), method="POST", path="/orders")

Its rooms::

    fault        what every kind has in common
    replies      something else is answered
    bodies       the body is spoilt
    connections  the connection fails, or is slow
    lists        pages and rows are not what they seem
    kinds        all of them, by their names in JSON
    order        which requests one hits, and how often
    orders       all that are ordered of a store
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
from bigcommerce_sdk.sandbox.faults.rule import Order

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
    "Status",
    "Truncated",
    "TruncatedGzip",
    "WrongCharset",
]
