"""The resources of the BigCommerce V3 API, each in a module of its own that is imported when first used.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from bigcommerce_sdk.version import check_generated

#: The version of the SDK that this package was generated for.
SDK_VERSION = "1.0.0.dev0"

check_generated(__name__, SDK_VERSION)

#: The module of each resource, by the name of its class.
RESOURCES = {
    "StoreLogs": "store_logs",
}

#: The module of every other public class.
_OTHERS = {
    "AsyncStoreLog": "store_logs",
    "AsyncStoreLogs": "store_logs",
    "StoreLog": "store_logs",
    "StoreLogFilters": "store_logs",
    "StoreLogModule": "store_logs",
    "StoreLogSeverity": "store_logs",
    "StoreLogType": "store_logs",
    "StoreLogsDirection": "store_logs",
    "StoreLogsSort": "store_logs",
}


def load(name: str) -> Any:
    """The class of that name, from the module that has it.

    Raises:
        AttributeError: when no module has it.
    """
    module = RESOURCES.get(name) or _OTHERS.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{module}"), name)


def __getattr__(name: str) -> Any:
    return load(name)


def __dir__() -> list[str]:
    return [*RESOURCES, *_OTHERS, "load"]
