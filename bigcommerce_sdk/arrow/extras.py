"""The error for a library that is not installed."""

from __future__ import annotations

from importlib import import_module

from bigcommerce_sdk.exception import ConfigurationException


def require(library: str, what: str, extra: str) -> None:
    """Import an optional library.

    Args:
        library: name of its module, such as ``pyarrow``.
        what: what needs it, with an article.
        extra: the extra of the SDK that installs it.

    Raises:
        ConfigurationException: when it is not installed; the message names the extra.
    """
    try:
        import_module(library)
    except ImportError:
        raise ConfigurationException(
            f"{what} needs {library}: pip install 'bigcommerce_sdk[{extra}]'"
        ) from None
