"""What goes wrong on the way to a store, and what clients make of it: run by ``make faults``.

Each row orders a fault from the embedded store, makes a call, and judges what came of it, for this
SDK and for the package that it succeeds. Its rooms::

    rows       what goes wrong, what is called, and what would be right
    clients    a client of either package
    elsewhere  another host, which must not hear of a token
    trial      one row with one client, in a process of its own
"""
