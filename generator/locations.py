"""Where the generator runs from, and the schema of the SDK beside it.

In a clone of the SDK the generator is the folder ``generator/``, and the schema is ``schema/``
beside it, with a folder for each API. In a wheel the generator is the package
``bigcommerce_sdk._generator`` with the schema inside: ``[tool.hatch.build.targets.wheel.sources]``
of pyproject.toml places them there.
"""

from __future__ import annotations

import errno
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
#: Whether this is an installed wheel, as opposed to a clone.
INSTALLED = (PACKAGE / "schema").is_dir()
#: The root of the clone, or the package of the installed SDK.
HOME = PACKAGE.parent
#: The directory of the SDK's own schema.
SDK_SCHEMA = (PACKAGE if INSTALLED else HOME) / "schema"
#: The name of the schema's directory in a clone.
SCHEMA = Path("schema")
#: The APIs, and the names of their folders in a schema directory.
V2, V3 = APIS = ("v2", "v3")
#: The folders of what is generated: V2 is at the top, others are in folders of their names.
FOLDERS = ("", V3)


def at_clone_root() -> bool:
    """Whether the working directory is the root of the clone that the generator runs from."""
    try:
        return not INSTALLED and Path.cwd().samefile(HOME)
    except FileNotFoundError:  # the working directory was removed
        return False


def default_schema() -> Path:
    """The schema that is read unless one is named."""
    return SCHEMA if not INSTALLED and SCHEMA.is_dir() else sdk_schema()


def sdk_schema() -> Path:
    """The directory of the SDK's own schema, relative to the root of its clone."""
    return SCHEMA if at_clone_root() else SDK_SCHEMA


def api_directory(directory: Path, api: str) -> Path | None:
    """The directory with the files of an API in a schema directory, or ``None``.

    Without a folder for V2, V2 is described by the files of the directory itself, as in overlays.
    """
    folder = directory / api
    return folder if folder.is_dir() else directory if api == V2 else None


def refuse_installed(directory: Path) -> None:
    """Refuse to write into the installed SDK.

    Raises:
        OSError: when the directory is in it.
    """
    if INSTALLED and directory.resolve().is_relative_to(HOME):
        said = "is part of the installed SDK, where nothing is written; name another directory"
        raise OSError(errno.EPERM, said, str(directory))
