"""Side-by-side timings, run by ``make bench``: the SDK against plain requests doing the same work.

::

    server    a loopback server with ready-made pages, in a process of its own
    walk      walking a product catalog, typed and untouched
    generate  generating everything from the schema
    sandbox   small requests to the embedded store
"""
