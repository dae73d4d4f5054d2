"""A client of PyPI's ``bigcommerce``, told to call our server."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def client(base: str) -> Any:
    """A client of the store at a base URL."""
    package: Any = import_module("bigcommerce.api")  # which has no types
    api = package.BigcommerceApi(client_id="c", store_hash="bench", access_token="bench")
    # it speaks https to a host only, so it is told where the store is where it makes addresses
    api.connection.full_path = f"{base}/stores/bench/v2/{{}}".format
    return api
