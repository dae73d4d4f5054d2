"""The command ``bigcommerce-generate``, for the generator of a wheel or a clone."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
#: The command that installs the dependencies of the generator, by the name of its package.
_INSTALL = {
    "bigcommerce_sdk._generator": "pip install 'bigcommerce_sdk[generator]'",
    "generator": "pip install -e '.[generator]'",
}


def main() -> int:
    """Run the command. Returns its exit status."""
    if (_PACKAGE / "_generator").is_dir():
        return run("bigcommerce-generate", "bigcommerce_sdk._generator")
    sys.path.insert(0, str(_PACKAGE.parent))  # an editable install: the folder of the clone
    return run("bigcommerce-generate", "generator")


def run(prog: str, package: str) -> int:
    """Run the command line of the generator.

    Args:
        prog: the command as it was entered, for messages.
        package: the name under which the generator is imported.

    Returns:
        The exit status; 1 without the extra ``generator``.
    """
    try:
        status: int = import_module(f"{package}.cli").main(prog=prog)
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing in ("bigcommerce_sdk", "generator"):
            raise
        problem = f"{prog} needs the extra 'generator': {missing} is not installed"
        print(f"{problem}. Run: {_INSTALL[package]}", file=sys.stderr)
        return 1
    return status
