"""A client of either package; the rows call what both have."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from bigcommerce_sdk.sandbox import Sandbox

#: The packages that are compared; the first one is ours.
PACKAGES = ("bigcommerce_sdk", "bigcommerce")


def installed() -> list[str]:
    """The packages that are there."""
    return [name for name in PACKAGES if find_spec(name) is not None]


def client_of(package: str, sandbox: Sandbox, timeout: float, **settings: Any) -> Any:
    """A client of that package.

    Args:
        package: one of the packages.
        sandbox: the store that it calls.
        timeout: seconds that it waits for a reply.
        settings: further ones, for ours.
    """
    if package == PACKAGES[0]:
        return sandbox.api(timeout=timeout, **settings)
    api = import_module("bigcommerce.api").BigcommerceApi(
        client_id=sandbox.client_id, store_hash=sandbox.store_hash, access_token=sandbox.token
    )
    # it only speaks https to a host, so it is told where the store is where it makes addresses
    base = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2"
    api.connection.full_path = f"{base}/{{}}".format
    api.connection.timeout = timeout
    return api
