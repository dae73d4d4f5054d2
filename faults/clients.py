"""A client of either package. The rows use only calls that both packages have."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

from bigcommerce_sdk.sandbox import Sandbox

#: The packages that are compared; the first one is ours.
PACKAGES = ("bigcommerce_sdk", "bigcommerce")


def installed() -> list[str]:
    """The installed packages."""
    return [name for name in PACKAGES if find_spec(name) is not None]


def client_of(package: str, sandbox: Sandbox, timeout: float, **settings: Any) -> Any:
    """Create a client of a package.

    Args:
        package: one of ``PACKAGES``.
        sandbox: the store that it calls.
        timeout: its timeout in seconds.
        settings: further arguments of this SDK's client; ``client`` makes it in place of
            ``Sandbox.api``.
    """
    if package == PACKAGES[0]:
        make: Any = settings.pop("client", Sandbox.api)
        return make(sandbox, timeout=timeout, **settings)
    api = import_module("bigcommerce.api").BigcommerceApi(
        client_id=sandbox.client_id, store_hash=sandbox.store_hash, access_token=sandbox.token
    )
    # It accepts only a host name and always uses https, so replace the function that makes URLs.
    base = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2"
    api.connection.full_path = f"{base}/{{}}".format
    api.connection.timeout = timeout
    return api
