"""A BigCommerce V2 store of your own, over real HTTP on this machine, for tests and trials.

It is driven by the same metadata as the client, so it knows every resource that the client knows.

>>> from bigcommerce_sdk.sandbox import Sandbox
>>> with Sandbox() as sandbox:
...     sandbox.api().Products.get(1).name
'Enamel Mug'

Needs the extra: ``pip install 'bigcommerce_sdk[sandbox]'``. Its rooms::

    server       the socket, the thread, the stores
    stores       what a test asks of one store
    app          WSGI: which store, which API, recording
    wire         replies as bytes, and connections that are cut
    admin        driving a store over HTTP
    tenant       one store as the server serves it
    admission    which store a request is for
    access       who may call, and what for
    merchant     the app, who installs it, what they agreed to
    faults       what goes wrong on order
    quota        requests in a window of time
    login        the login host: a code for a token
    callbacks    what BigCommerce sends to an app
    v3           a part of the V3 API
    graphql      a part of the GraphQL API
    v2           the V2 REST API
    routing      method and path → what is to be done
    catalogue    the resources, and how they hang together
    call         one request, understood
    json_text    which JSON it takes
    operations   the common verbs
    actions      named operations
    singles      paths that hold one object
    filtering    what the parameters of a list mean
    shaping      what options do to a reply
    writing      a body → rows, for every API
    checking     whether a body can be accepted
    references   ids of other rows
    shipping     what has left the store
    uniqueness   what no two rows can share
    filling      what was given → a whole row → what is shown
    linked_rows  lists sent in place of links
    values       what is kept, checked and compared, by codec
    once         work that is done once
    behaviours   what the store works out itself
    tables       the few places where a resource has its own way
    problem      refusals
    store        the rows
    webhooks     what the store tells the apps of
    demo         the demo shop
    snapshot     all rows as plain data, in a file or not
    plugin       fixtures for pytest
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
    # Imported when first asked for, so that the command line can say what is missing.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _EXTRA:
            raise
        message = f"The sandbox needs {error.name}: pip install 'bigcommerce_sdk[sandbox]'"
        raise ImportError(message, name=error.name) from None
