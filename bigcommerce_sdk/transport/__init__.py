"""The network, time, and the quota: what drivers use to carry out effects.

Modules, from the top to the bottom::

    aiohttp            an asynchronous transport over ``aiohttp``
    aiohttp_wire       its connections: deadlines, cancellation, reuse
    aiohttp_failures   what exceptions of ``aiohttp`` mean
    turns              how long an iteration of an event loop may take
    requests           a transport over ``requests``
    urllib3            a transport over ``urllib3``
    base               the interface of a transport, and what these two share
    requests_failures  what exceptions of ``requests`` and ``urllib3`` mean
    wire               connections of ``urllib3``: deadlines, cancellation, reuse
    tls                TLS settings of ``aiohttp`` and ``urllib3``
    failures           network failures -> exceptions of the SDK
    settings           settings that every transport has
    redis_limiter      a limiter for many processes and hosts
    redis_script       its rules, as a script that Redis runs
    limiter            a limiter for the threads of one process
    clock              the clock, under its documented path
    results            results of transports, limiters and clocks of the caller, validated
    cancellation       time, and the cancellation of waits and requests in flight

It must not know what a request means: no resource, retry, page or error status.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.transport.requests import RequestsTransport, Transport
from bigcommerce_sdk.transport.settings import MAX_BYTES

if TYPE_CHECKING:
    from bigcommerce_sdk.transport.aiohttp import AiohttpTransport, AsyncTransport
    from bigcommerce_sdk.transport.urllib3 import Urllib3Transport

__all__ = [
    "MAX_BYTES",
    "AiohttpTransport",
    "AsyncTransport",
    "RequestsTransport",
    "Transport",
    "Urllib3Transport",
]

#: Modules of names that are imported when first used: most programs use none of them.
_LAZY = {"AiohttpTransport": "aiohttp", "AsyncTransport": "aiohttp", "Urllib3Transport": "urllib3"}


def __getattr__(name: str) -> Any:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"bigcommerce_sdk.transport.{_LAZY[name]}"), name)
