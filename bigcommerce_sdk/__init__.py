"""A typed client of the BigCommerce V2 REST API.

>>> import bigcommerce_sdk as bigcommerce
>>> api = bigcommerce.api.BigcommerceApi(store_hash="ab12cd34", access_token="my-token")
>>> for order in api.Orders.iterall(min_id=100):
...     print(order.id, order.total_inc_tax, [line.name for line in order.products])

Importing the package loads nothing else: names and modules are loaded when they are first used.
Its packages and modules, from the top to the bottom; each imports only what is below it::

    cli          the command line
    sandbox      the embedded store
    export       tables of many stores for engines
    api          the clients: one accessor per resource
    client       settings of a client, other stores, check
    apps         install callbacks and login tokens
    passthrough  V3: its resources, and calls by path
    resources    generated from schema/: resource and record classes of V2 and V3
    endpoints    metadata -> call -> records
    connection   one call, from its first attempt to its outcome; credentials, options
    paging       all records of a list, page by page
    arrow        records -> Arrow batches, files and data frames
    records      typed views of replies, with tracking of changes
    signing      tokens and webhooks: verifying them, and making our own
    drivers      interpret effects
    transport    the network, time, and limiters
    effects      what rules ask a driver to do, as values
    http         requests, replies, retries and quotas: pure
    codecs       wire value <-> Python value
    files        files to upload, as values
    json         types, reading and writing of JSON
    naming       names in sentences, suggestions for misspelled ones
    secret       a value that never shows itself
    version      the version, and which generated packages fit it
    warning      warnings that point at the caller
    exception    every error, as one tree
    quota        what headers say about the store's quota
    messages     requests and replies
    facts        generated from schema/*/api.yaml: hosts, base paths, header names

``_generate`` is the command of the generator, ``_pyinstaller`` has hooks that freeze what is
imported by name. Other modules are former paths, which only re-export.
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
        export,
        resources,
        signing,
    )
    from bigcommerce_sdk.api import ApiClient, AsyncBigcommerceApi, BigcommerceApi
    from bigcommerce_sdk.files import File, FileSource

#: Where each public name lives; modules are their own home.
_HOMES = {
    "ApiClient": "api",
    "AsyncBigcommerceApi": "api",
    "BigcommerceApi": "api",
    "File": "files",
    "FileSource": "files",
    "api": "",
    "connection": "",
    "customer_login_token": "",
    "exception": "",
    "export": "",
    "resources": "",
    "signing": "",
}

__all__ = [
    "ApiClient",
    "AsyncBigcommerceApi",
    "BigcommerceApi",
    "File",
    "FileSource",
    "__version__",
    "api",
    "connection",
    "customer_login_token",
    "exception",
    "export",
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
