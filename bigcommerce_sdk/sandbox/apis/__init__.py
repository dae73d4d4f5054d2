"""The APIs of a store: from a request to a reply.

An API knows the store and its tenant. It must not know faults, recording or how a reply becomes
HTTP: :mod:`bigcommerce_sdk.sandbox.app` applies these to every API in the same way. Its modules::

    v2        the V2 REST API
    v3        a part of the V3 API
    graphql   a part of the GraphQL API
    login     the token exchange of the login host
    writing   create, update and delete, with every check
    checking  whether a body is valid for a resource
    pages     the page of a list that a query asks for
    reply     status, JSON and headers of a reply
"""
