"""An embedded BigCommerce store over real HTTP, for tests and trials.

It uses the metadata of the client, so it has every resource that the client has.

>>> from bigcommerce_sdk.sandbox import Sandbox
>>> with Sandbox() as sandbox:
...     sandbox.api().Products.get(1).name
'Enamel Mug'

Needs the extra: ``pip install 'bigcommerce_sdk[sandbox]'``. Each of its modules and packages
imports only those below it::

    plugin       fixtures for pytest
    server       the sandbox: socket, thread, stores
    console      web pages that show and change the stores
    admin        control of the sandbox over HTTP
    stores       one store, for tests
    app          the WSGI application: dispatch to an API, login, quota, faults, recording
    apis         the APIs: V2, V3, GraphQL and the token exchange
    tenants      the server side of one store: login, quota, merchant
    faults       failures that a test plans
    webhooks     events of a store, delivered to the hooks of apps
    filling      plausible rows in any number
    rows         the data of a store: rows, computed fields, seeding, snapshots
    wire         responses as bytes, connections that are cut, the HTTP server
    receiving    requests as bytes: read in full, within limits
    tls          certificates of HTTPS
    workers      threads that serve connections
    forms        bodies with files
    values       values of fields by codec: stored, checked, compared
    catalogue    the resources and their hierarchy, from the metadata
    quirks       rules of single resources that the metadata lacks
    clock        the time, which tests can change
    json_text    JSON of requests
    problem      error responses
    memoized     a thread-safe cache of function results
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bigcommerce_sdk.sandbox.server import Sandbox
    from bigcommerce_sdk.sandbox.stores import SandboxStore

__all__ = ["Sandbox", "SandboxStore"]

_HOMES = {"Sandbox": "server", "SandboxStore": "stores"}
_EXTRA = ("cheroot", "graphql", "werkzeug")


def __getattr__(name: str) -> Any:
    # lazy, so that the command line can report a missing dependency
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        message = f"The sandbox needs {error.name}: pip install 'bigcommerce_sdk[sandbox]'"
        raise ImportError(message, name=error.name) from None
