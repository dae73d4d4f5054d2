"""The client of a store, without resources.

Modules, from the top to the bottom::

    base   settings, other stores, other APIs, the calls of an app
    check  the check of credentials and quota

It must not know resources by name: :mod:`bigcommerce_sdk.api` and the packages that apps generate
add the accessors.
"""

from bigcommerce_sdk.client.base import Client

__all__ = ["Client"]
