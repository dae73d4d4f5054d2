"""Side-by-side timings, run by ``make bench``: the SDK against plain requests doing the same work.

::

    server      a loopback server with ready-made pages, in a process of its own
    walk        walking a product catalog, typed and untouched
    generate    generating everything from the schema
    limiter     keeping to a quota, with many threads
    soak        very many records while requests fail; on its own, by ``make soak``
    sandbox     small requests to the embedded store
    completion  the names that editors offer; on its own, by ``make bench-completion``
"""
