"""Drivers: they interpret the effects of rules, and so do all the I/O of calls.

Modules::

    sync      the calling thread: one effect after the other

A driver knows effects, transports, clocks, limiters and cancellation. It must not know what a rule
decides: no resource, record, retry, status or page number.
"""
