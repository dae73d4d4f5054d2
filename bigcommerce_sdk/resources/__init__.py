"""The resources of the APIs, generated: V2 in ``v2``, V3 in ``v3``.

The classes of V2 can be imported from here. Each module is imported when first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from bigcommerce_sdk.resources import v2
from bigcommerce_sdk.resources.v2 import RESOURCES, SDK_VERSION, load

__all__ = ["RESOURCES", "SDK_VERSION", "load"]


def __getattr__(name: str) -> Any:
    return import_module(f"{__name__}.{name}") if name == "v3" else load(name)


def __dir__() -> list[str]:
    return [*dir(v2), "v3"]
