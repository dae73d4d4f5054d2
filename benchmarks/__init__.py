"""Benchmarks, run by ``make bench``: the SDK compared with plain requests and its predecessor.

Modules::

    budgets    the figures and their budgets
    measuring  interleaved timing
    chart      the figures as an SVG chart
    server     a loopback server with prepared pages, in a separate process
    incumbent  a client of the predecessor
    walk       pagination over a product catalogue
    wide       records of 85 fields, and small calls
    start      import times, and modules of a first call
    clients    clients of many stores, and a single call
    asynchronous  the asynchronous client
    records    memory, reading, change detection
    memory     memory of pagination over a million records
    limiter    rate limiting with many threads
    generate   generation of all files from the schema
    schemas    schemas of any size
    apis       both APIs compared with V2 alone
    builds     builds compared with an earlier version; run separately
    sandbox    small requests to the embedded store
    against    the embedded store compared with that of a commit; run separately
    command_line  CPU of help and completion, exports; run separately
    completion completion in editors; run by ``make bench-completion``
    exports    orders to Parquet, compared with a loop, dlt and Singer; memory
    singer     a tap and a target of Singer
    export_jobs  orders with lines to Parquet, by a job and by a loop; run separately
    engines    Spark; run separately, in the environment of the engines
    soak       many records while requests fail; run by ``make soak``
"""
