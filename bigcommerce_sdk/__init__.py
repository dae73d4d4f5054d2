"""A typed client of the BigCommerce V2 REST API.

>>> import bigcommerce_sdk as bigcommerce
>>> api = bigcommerce.api.BigcommerceApi(store_hash="ab12cd34", access_token="…")
>>> for order in api.Orders.iterall(min_id=100):
...     print(order.id, order.total_inc_tax, [line.name for line in order.products])

Importing the package loads nothing else: names and modules arrive when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bigcommerce_sdk.version import __version__

if TYPE_CHECKING:
    from bigcommerce_sdk import api, connection, exception, resources
    from bigcommerce_sdk.api import ApiClient, BigcommerceApi

#: Where each public name lives; modules are their own home.
_HOMES = {
    "ApiClient": "api",
    "BigcommerceApi": "api",
    "api": "",
    "connection": "",
    "exception": "",
    "resources": "",
}

__all__ = [
    "ApiClient",
    "BigcommerceApi",
    "__version__",
    "api",
    "connection",
    "exception",
    "resources",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    home = _HOMES[name]
    module = import_module(f"{__name__}.{home or name}")
    return getattr(module, name) if home else module


def __dir__() -> list[str]:
    return sorted(__all__)
