"""Benchmarks: the SDK compared with plain requests, its predecessor and its own budgets.

Sections of the table that ``make bench`` prints; ``python -m benchmarks walk`` runs one alone::

    walk           pagination over a product catalogue
    wide           records of 85 fields, and small calls
    start          import times, and modules of a first call
    clients        clients of many stores, and a single call
    asynchronous   the asynchronous client
    records        memory, reading, change detection
    memory         memory of pagination over a million records
    exports        orders to Parquet, compared with a loop, dlt and Singer; memory
    export_jobs    orders with lines to Parquet, by a job and by a loop
    command_line   CPU of help, completion and CSV of a long list; memory
    limiter        rate limiting with many threads
    generate       generation of all files from the schema
    apis           both APIs compared with V2 alone
    sandbox        the embedded store: small requests, and many rows

Run separately::

    growth         cost at growing sizes, with plots; make bench-growth
    completion     completion in editors; make bench-completion
    soak           many records while requests fail; make soak
    against        the embedded store compared with that of a commit
    builds         builds compared with an earlier version
    engines        Spark, in the environment of the engines

What they share::

    budgets        the figures and their budgets
    measuring      interleaved timing, peak memory, counts of calls
    processes      servers in separate processes
    server         a loopback server with prepared pages
    incumbent      a client of the predecessor
    singer         a tap and a target of Singer
    schemas        schemas of any size
    chart          the figures as an SVG chart
    series         costs at several sizes, and their growth exponents
    plots          those costs as SVG plots
    svg            parts of an SVG drawing
"""
