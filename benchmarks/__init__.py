"""Side-by-side timings, run by ``make bench``: the SDK against plain requests and the package
before it, doing the same work.

::

    budgets    what is measured, and what each figure may be
    measuring  timing works side by side
    chart      the figures as a drawing
    server     a loopback server with ready-made pages, in a process of its own
    incumbent  a client of the package before this one
    walk       walking a product catalog
    start      imports, and modules of a first call
    clients    clients of many stores, and one call
    records    memory, reading, finding changes
    memory     a walk of a million records
    limiter    keeping to a quota, with many threads
    generate   generating everything from the schema
    schemas    the schemas that it is generated from
    builds     the generator's builds against those of an earlier version; on its own
    sandbox    small requests to the embedded store
    completion the wait in an editor; on its own, by ``make bench-completion``
    soak       very many records while requests fail; on its own, by ``make soak``
"""
