"""The clients of a store, without resources.

Modules, from the top to the bottom::

    async_client  the client for asyncio
    base          the synchronous client
    common        the shared part of clients: settings, other stores, callbacks of apps
    check         the check of credentials and quota

It must not know resources by name: :mod:`bigcommerce_sdk.api` and the packages that apps generate
add the accessors.
"""

from bigcommerce_sdk.client.async_client import AsyncClient
from bigcommerce_sdk.client.base import Client

__all__ = ["AsyncClient", "Client"]
