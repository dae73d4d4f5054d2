"""Atomic replacement of files, and locks of directories.

Even if the process is killed, a file has either its old or its new content. Schemas and checkouts
may be untrusted, and links in them may lead anywhere: nothing is written through a link, and
special files, such as pipes, are not read.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from ..locations import refuse_installed

LOCK = ".generator.lock"
_TEMPORARY = re.compile(r"\.[0-9a-f]{32}\.generator-tmp")
_BUSY = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)


def replace_file(path: Path, data: bytes, durable: bool = False) -> None:
    """Write a file atomically, keeping its mode. Hold the lock of its directory.

    Args:
        path: the file. Its directory has to exist.
        data: its new content.
        durable: sync to disk, for files that cannot be generated again.

    Raises:
        OSError: when something other than a plain file is in the way, a link is on the path, or the
            file is read-only or cannot be written. Its ``filename`` is the path.
    """
    check_free(path)
    temporary = path.with_name(f".{uuid4().hex}.generator-tmp")
    try:
        mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else None
        if mode is not None and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, "is read-only")
        try:
            with temporary.open("xb") as file:
                file.write(data)
                if durable:
                    file.flush()
                    os.fsync(file.fileno())
            if mode is not None:
                temporary.chmod(mode)
            temporary.replace(path)  # a link that was made in between is replaced, not followed
        except BaseException:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise _naming(error, path) from None


@contextmanager
def locked(directory: Path) -> Iterator[None]:
    """Hold the lock of a directory, which is created when missing.

    The lock is released when its process ends, even if killed. Temporary files of killed runs are
    removed.

    Raises:
        OSError: when another process holds the lock, the directory is reached through a link or is
            part of the installed SDK, or nothing can be written there. Its ``filename`` is the
            directory.
    """
    check_way(directory)
    refuse_installed(directory)
    try:
        if directory.exists() and not directory.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "is a file; name a directory")
        directory.mkdir(parents=True, exist_ok=True)
        descriptor = _acquire(directory / LOCK)
    except OSError as error:
        raise _naming(error, directory) from None
    try:
        for path in directory.iterdir():
            if _TEMPORARY.fullmatch(path.name):
                with suppress(OSError):
                    path.unlink()
        yield
    finally:
        _release(directory / LOCK, descriptor)


def _acquire(path: Path) -> int:
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    while True:
        descriptor = os.open(path, flags, 0o666)
        try:
            _try_lock(descriptor)
            # the previous holder may have removed the file after it was opened here
            if path.exists() and os.path.samestat(path.stat(), os.fstat(descriptor)):
                os.ftruncate(descriptor, 0)
                os.write(descriptor, f"{os.getpid()}\n".encode())
                return descriptor
        except OSError as error:
            holder = os.read(descriptor, 20).decode("ascii", "replace").strip()
            os.close(descriptor)
            if error.errno not in _BUSY:
                raise
            who = f"process {holder}" if holder.isdecimal() else "another process"
            said = f"{who} is writing here; try again when it has ended"
            raise OSError(errno.EBUSY, said) from None
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    #: After the content, which stays readable.
    _LOCKED_BYTE = 1 << 20

    def _try_lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(descriptor, 0, os.SEEK_SET)

    def _release(path: Path, descriptor: int) -> None:
        os.close(descriptor)  # an open file cannot be removed
        with suppress(OSError):
            path.unlink()

else:
    import fcntl

    def _try_lock(descriptor: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in _NO_LOCKS:  # some network file systems have no locks
                raise

    def _release(path: Path, descriptor: int) -> None:
        with suppress(OSError):
            path.unlink()  # before unlocking, so that no other process can lock this file
        os.close(descriptor)


def check_free(path: Path) -> None:
    """Reject a path where no plain file can be written.

    Raises:
        OSError: when something other than a plain file is there, or a link is on the path.
    """
    if is_plain(path) is False:
        raise OSError(errno.EEXIST, NOT_PLAIN, str(path))
    check_way(path.parent)


NOT_PLAIN = "in the way, and no plain file; move it"


def check_way(directory: Path) -> None:
    """Reject a directory that is a link or is reached through one.

    Of an absolute path only the last part is checked: the parts above belong to the machine, not to
    a checkout.

    Raises:
        OSError: when the directory or a part of the path is a link.
    """
    parts = [directory] if directory.is_absolute() else [directory, *directory.parents]
    for part in parts:
        if part.is_symlink():
            raise OSError(errno.ENOTDIR, "is a symbolic link; name the directory itself", str(part))


def is_plain(path: Path) -> bool | None:
    """Whether the path is a plain file and not a link; ``None`` when it is missing."""
    if path.is_symlink():
        return False
    return path.is_file() if path.exists() else None


def _naming(error: OSError, path: Path) -> OSError:
    """A copy of the error with this path."""
    return OSError(error.errno or errno.EIO, error.strerror or str(error), str(path))
