"""Warnings that point at the caller's line, outside the SDK."""

from __future__ import annotations

import sys
import warnings

from bigcommerce_sdk.exception import printable

_PACKAGE = __name__.partition(".")[0]


def warn(message: str, category: type[Warning]) -> None:
    """Issue a warning in ASCII for the nearest caller outside the SDK."""
    frame, level = sys._getframe(1), 2
    while frame.f_back is not None and _is_ours(frame.f_back.f_globals.get("__name__", "")):
        frame, level = frame.f_back, level + 1
    warnings.warn(printable(message), category, stacklevel=level + 1)


def _is_ours(module: str) -> bool:
    return module == _PACKAGE or module.startswith(f"{_PACKAGE}.")
