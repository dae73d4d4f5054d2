"""Faults, and how clients handle them: run by ``make faults``.

Each row plans a fault in the embedded store, makes a call and checks the result, for this SDK and
for its predecessor. Its modules::

    rows       the table: faults, calls and correct behaviour
    clients    a client of either package
    elsewhere  another host, which must not receive the token
    trial      one row with one client, in a separate process
"""
