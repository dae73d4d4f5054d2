"""A client of PyPI's ``bigcommerce``, told to call our server."""

from __future__ import annotations

from typing import Any


def client(base: str) -> Any:
    """A client of the store at a base URL."""
    import bigcommerce.api

    api = bigcommerce.api.BigcommerceApi(client_id="c", store_hash="bench", access_token="bench")
    # it speaks https to a host only, so it is told where the store is where it makes addresses
    api.connection.full_path = lambda path: f"{base}/stores/bench/v2/{path}"
    return api
