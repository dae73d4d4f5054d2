"""APIs that are called by path, with the login, errors, retries and limits of V2.

Modules, from the top to the bottom::

    v3        requests by path, lists
    v3_lists  lists that one DELETE empties
    v3_paging pagination of V3 lists

It must not know a schema: what it returns is the JSON of the reply. GraphQL is in
:mod:`bigcommerce_sdk.connection.graphql`, since older programs make a connection of its own for it.
"""
