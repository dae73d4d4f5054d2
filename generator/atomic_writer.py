"""One file into its place: whole or as it was before, and never through a link.

Schemas and checkouts come from others. A link in a directory that is written to leads wherever
they like, so nothing is written through one; and what is no plain file, such as a pipe, is not
even read.
"""

from __future__ import annotations

import errno
from pathlib import Path
from uuid import uuid4


def place(path: Path, text: str) -> None:
    """Write a file: at no time does it hold anything but the old text or the new one.

    Args:
        path: where to; its directory is made when it is missing.
        text: what it is to hold.

    Raises:
        OSError: when something is in the way that is no plain file, a link leads elsewhere, or it
            cannot be written.
    """
    check_free(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    # a name that nobody can foresee, so that nothing waits there
    draft = path.with_name(f".{uuid4().hex}.draft")
    try:
        with draft.open("xb") as file:
            file.write(text.encode())
        draft.replace(path)  # a link that came to be there meanwhile is replaced, not followed
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def check_free(path: Path) -> None:
    """Refuse a place where no file can be put.

    Raises:
        OSError: when something is there that is no plain file, or a link is on the way to it.
    """
    if is_plain(path) is False:
        raise OSError(errno.EEXIST, "in the way, and no plain file; move it", str(path))
    check_way(path.parent)


def check_way(directory: Path) -> None:
    """Refuse a directory that is a link, or is reached through one. Where the whole path was given
    just its end counts: what is above is of the machine, and not of a checkout.

    Raises:
        OSError: when it is.
    """
    parts = [directory] if directory.is_absolute() else [directory, *directory.parents]
    for part in parts:
        if part.is_symlink():
            raise OSError(errno.ENOTDIR, "a link; name the directory that is meant", str(part))


def is_plain(path: Path) -> bool | None:
    """Whether a plain file is there, not a link to one; ``None`` when nothing is."""
    if path.is_symlink():
        return False
    return path.is_file() if path.exists() else None


def holds(path: Path, text: str) -> bool:
    """Whether a plain file is there that holds this text."""
    return is_plain(path) is True and path.read_bytes() == text.encode()
