"""The client of a store, without resources.

Modules, from the top to the bottom::

    base   settings, other stores, other APIs, the calls of an app
    check  whether a client can work

It must not know a resource by name: accessors are added by :mod:`bigcommerce_sdk.api`, and by the
packages that apps generate.
"""

from bigcommerce_sdk.client.base import Client

__all__ = ["Client"]
