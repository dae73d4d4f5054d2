"""Modules of the extra ``cli``, which are imported when they are needed."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def load(module: str, extra: str = "cli") -> Any:
    """Import a module of an extra.

    Raises:
        ConfigurationException: when it is not installed; names the extra.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != module.partition(".")[0]:
            raise
        from bigcommerce_sdk.exception import ConfigurationException

        raise ConfigurationException(
            f"{module} is not installed. Run: pip install 'bigcommerce_sdk[{extra}]'"
        ) from None
