"""A client of PyPI's ``bigcommerce`` that calls the benchmark server."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def client(base: str) -> Any:
    """A client of the store at a base URL."""
    package: Any = import_module("bigcommerce.api")  # has no type annotations
    api = package.BigcommerceApi(client_id="c", store_hash="bench", access_token="bench")
    # It accepts only a host name and always uses https, so replace the function that makes URLs.
    api.connection.full_path = f"{base}/stores/bench/v2/{{}}".format
    return api
