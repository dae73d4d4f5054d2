"""The resources of the BigCommerce V2 API: those of this app, and all others of the SDK.

Generated from schema by `bigcommerce-generate build`. Edit that, not this file.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import bigcommerce_sdk.resources as _base
from bigcommerce_sdk.version import check_generated

#: The version of the SDK that this package was generated for.
SDK_VERSION = "1.0.0.dev0"

check_generated(__name__, SDK_VERSION)

#: The module of each resource that is here and not the SDK's, by the name of its class.
_OWN = {
    "Banners": "banners",
    "GadgetParts": "gadget_parts",
    "Gadgets": "gadgets",
}

#: The module of every other class that is here.
_OTHERS = {
    "Banner": "banners",
    "BoundGadgetParts": "gadget_parts",
    "Gadget": "gadgets",
    "GadgetFilters": "gadgets",
    "GadgetKind": "gadgets",
    "GadgetPart": "gadget_parts",
    "GadgetPartFilters": "gadget_parts",
    "GadgetSize": "gadgets",
}

#: Every resource, with the name of the module that has it, here or in the SDK.
RESOURCES = {**_base.RESOURCES, **_OWN}


def load(name: str) -> Any:
    """The class of that name, from the module that has it.

    Raises:
        AttributeError: when no module has it.
    """
    module = _OWN.get(name) or _OTHERS.get(name)
    if module is None:
        try:
            return _base.load(name)
        except AttributeError:
            said = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(said) from None
    return getattr(import_module(f"{__name__}.{module}"), name)


def __getattr__(name: str) -> Any:
    return import_module(f"{__name__}.api") if name == "api" else load(name)


def __dir__() -> list[str]:
    return sorted({*dir(_base), *_OWN, *_OTHERS, "api"})
