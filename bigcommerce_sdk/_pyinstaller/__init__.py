"""PyInstaller hooks for modules that are imported by name.

Its analysis does not see such imports. PyInstaller finds this directory through the entry point
``pyinstaller40`` of the distribution.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

PACKAGE = Path(__file__).parent.parent


def hook_dirs() -> list[str]:
    """The directories that hold hooks."""
    return [str(Path(__file__).parent)]


def modules_below(package: str, leave_out: Collection[str] = ()) -> list[str]:
    """The full names of all modules in a package of the SDK, without importing them.

    Args:
        package: the full name of a package, such as ``bigcommerce_sdk.sandbox``.
        leave_out: names of modules and packages below it, relative to it.
    """
    left_out = {f"{package}.{name}" for name in leave_out}
    return sorted(_modules(package, PACKAGE.parent.joinpath(*package.split(".")), left_out))


def _modules(package: str, folder: Path, left_out: Collection[str]) -> Iterator[str]:
    for path in folder.iterdir():
        name = f"{package}.{path.stem}"
        if name in left_out or not path.stem.isidentifier():
            continue
        if path.suffix == ".py" and path.stem not in ("__init__", "__main__"):
            yield name
        elif (path / "__init__.py").is_file():
            yield name
            yield from _modules(name, path, left_out)
