"""Drivers: interpreters of the effects of rules. They do all I/O of calls.

Modules, from the top to the bottom::

    tasks     groups of asyncio tasks, and prefetching of pages by tasks
    asyncio   the asyncio driver
    threads   thread pools, and prefetching of pages by threads
    sync      the synchronous driver
    files     reads files to upload, for both drivers
    schedule  the schedule of prefetched pages, without I/O

A driver knows effects, transports, clocks, limiters and cancellation. It must not know the subject
of a rule, such as resources, records, retries, statuses or page numbers.
"""
