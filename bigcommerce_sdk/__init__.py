"""A typed client of the BigCommerce V2 REST API.

>>> import bigcommerce_sdk as bigcommerce
>>> api = bigcommerce.api.BigcommerceApi(store_hash="ab12cd34", access_token="my-token")
>>> for order in api.Orders.iterall(min_id=100):
...     print(order.id, order.total_inc_tax, [line.name for line in order.products])

Importing the package loads nothing else: names and modules arrive when they are first used.
Its modules, in the order that a call passes through them::

    api           the clients: one accessor per resource
    client        settings of a client, other stores, other APIs
    check         whether a client can work
    accessor      the attribute that leads to a resource
    verbs         public methods, made from metadata
    descriptions  what those methods say of themselves
    metadata      what the schema says about a resource, as values
    resource      what a list endpoint can do
    bound         a sub-resource of one record
    queries       keyword arguments → parameters
    filters       parameters and filter sets
    bodies        keyword arguments → body
    actions       named operations
    paths         hosts, ids and paths that lead nowhere else
    connection    the one request path; who is asking, and of which store
    options       how to call
    calling       the rule of one call, from its first attempt to its outcome
    effects       what rules ask a driver to do, as values
    drivers       they interpret effects, and so do all the I/O of calls
    retry         whether a failed call is made again, and when
    limiter       keeping to the store's quota
    redis_limiter the same, for many processes and hosts
    redis_script  the same rules, as a script that Redis runs
    management    what a program wants to happen when its quota runs low
    cancellation  time, and the cancellation of waits and requests
    clock         the clock, under its documented path
    protocol      requests and replies, as pure functions
    json_reading  JSON text → value
    json_writing  value → JSON text and URL text
    ratelimit     what is known of the quota, and what follows
    transport     the network: requests
    wire          bytes on one connection: deadlines, cancellation, reuse
    failures      what went wrong on the way, in words
    oauth         the code of an install callback → a token
    secret        a value that never shows itself
    masking       replies without the secrets that were sent
    v3            the V3 API, as it is
    v3_paging     pagination of V3 lists
    v3_lists      lists that one DELETE of V3 empties
    graphql       the GraphQL API
    replies       what a reply holds
    collection    all records of a list, lazily
    pagination    the rules of pagination, under concurrent changes
    paging        the rules of pages
    checkpoint    where a walk stands
    parallel      ordered parallel map over threads
    record        records; base_record tracks their changes
    base_record   fields and change tracking
    fields        one field of a record
    limits        how long, large or many a value may be
    display       how records look in shells and notebooks
    dataframe     records → a data frame
    links         from one record to others
    codecs        wire value ↔ Python value
    signing       tokens and webhooks: whether to trust them, and making our own
    customer_login_token  links that log a customer in
    exception     every error, as one tree
    warning       warnings that point at the caller
    naming        the name that a person meant
    json_types    JSON as type checkers see it
    version       the version
    resources     generated files only
    sandbox       the embedded store
    _generate     the command of the generator
    _pyinstaller  hooks that freeze what is imported by name
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.version import __version__

if TYPE_CHECKING:
    from bigcommerce_sdk import (
        api,
        connection,
        customer_login_token,
        exception,
        resources,
        signing,
    )
    from bigcommerce_sdk.api import ApiClient, BigcommerceApi

#: Where each public name lives; modules are their own home.
_HOMES = {
    "ApiClient": "api",
    "BigcommerceApi": "api",
    "api": "",
    "connection": "",
    "customer_login_token": "",
    "exception": "",
    "resources": "",
    "signing": "",
}

__all__ = [
    "ApiClient",
    "BigcommerceApi",
    "__version__",
    "api",
    "connection",
    "customer_login_token",
    "exception",
    "resources",
    "signing",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    home = _HOMES[name]
    module = import_module(f"{__name__}.{home or name}")
    return getattr(module, name) if home else module


def __dir__() -> list[str]:
    return sorted(__all__)
