"""The network, time, and the quota: what drivers use to carry out effects.

Modules, from the top to the bottom::

    requests       a transport over ``requests``
    failures       network failures -> exceptions of the SDK
    wire           bytes on one connection: deadlines, cancellation, reuse
    redis_limiter  a limiter for many processes and hosts
    redis_script   its rules, as a script that Redis runs
    limiter        a limiter for the threads of one process
    clock          the clock, under its documented path
    cancellation   time, and the cancellation of waits and requests in flight

It must not know what a request means: no resource, retry, page or error status.
"""

from bigcommerce_sdk.transport.requests import MAX_BYTES, RequestsTransport, Transport

__all__ = ["MAX_BYTES", "RequestsTransport", "Transport"]
