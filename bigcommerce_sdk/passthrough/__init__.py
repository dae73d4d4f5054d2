"""The V3 API: its resources, and calls by path, with the login and limits of V2.

Modules, from the top to the bottom::

    async_v3   requests by path and lists, for asyncio
    v3         requests by path, lists
    common     the shared part of both
    v3_lists   lists that one DELETE empties
    v3_paging  pagination of V3 lists

Calls by path return the JSON of the response. GraphQL is in
:mod:`bigcommerce_sdk.connection.graphql`, since older programs create a connection for it.
"""
