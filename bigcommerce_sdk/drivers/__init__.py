"""Drivers: they interpret the effects of rules, and so do all the I/O of calls.

Modules, from the top to the bottom::

    threads   pools of threads; pages of a list are prefetched by them
    sync      the calling thread: one effect after the other
    schedule  which pages are prefetched: pure, for every driver that reads several at once

A driver knows effects, transports, clocks, limiters and cancellation. It must not know what a rule
decides: no resource, record, retry, status or page number.
"""
