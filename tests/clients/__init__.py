"""Clients by others, unmodified, against the sandbox.

``make test-clients`` runs those from PyPI, ``make check-clients`` the others.

Each client makes its calls against a store with the demo shop. The sandbox serves HTTPS for the
hosts that a client has built in. Modules::

    __main__     the commands, and the table of the guide on compatibility
    outcomes     what came of the calls of a client
    python       the clients from PyPI
    node         the clients from npm
    foreign      the clients for PHP and Ruby
    requests_v3  calls of V3 with rows that exist, made by a client that sends any request
"""
