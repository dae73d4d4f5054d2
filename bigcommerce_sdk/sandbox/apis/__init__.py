"""The APIs of a store: from a request to a reply.

An API uses the store and its tenant. Faults, recording and HTTP responses are in
:mod:`bigcommerce_sdk.sandbox.app`, which applies them to every API. Modules::

    v3              V3: refusals in its form
    unlisted_paths  paths of V3 that the schema does not have
    rest            the REST APIs of the schema
    graphql         a part of the GraphQL API
    login           the token exchange of the login host
    writing         create, update and delete, with every check
    rules           rules of single resources
    passwords       passwords of customers
    checking        whether a body is valid for a resource
    meta            pages of lists whose replies have ``meta``
    pages           the requested page of a list
    reply           status, JSON and headers of a reply
"""
