"""The files of a job: directories of stores and tables, the atomic state, the lock.

Names that count are given by the state alone, so a file may be left over after a kill, and is
removed by the next run.
"""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from urllib.parse import quote
from uuid import uuid4

from bigcommerce_sdk.arrow.writers import synchronize
from bigcommerce_sdk.exception import ConfigurationException, ExportException
from bigcommerce_sdk.json.writing import shown

#: The name of the file with the state of a store.
STATE = "state.json"
#: The name of the file that a job locks.
LOCK = ".lock"
#: A part file of a job, complete or not.
_PART = re.compile(r"\.?[0-9]{6,12}\.(parquet|csv|ndjson)(\.[0-9a-f]{32}\.tmp)?")
#: Names of devices of Windows, which no file can have.
_DEVICE = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
_STATE_TEMPORARY = re.compile(r"\.state\.json\.[0-9a-f]{32}\.tmp")


def directory_of(to: str, store: str) -> str:
    """The directory of a store, whose name is valid on all systems."""
    name = quote(store, safe="")
    if name.startswith(".") or name.endswith("."):
        name = name.replace(".", "%2E")
    elif _DEVICE.fullmatch(name):
        name = f"%{ord(name[0]):X}{name[1:]}"
    return os.path.join(to, name)


def part_name(number: int, format: str) -> str:
    """The name of a part file."""
    return f"{number:06}.{format}"


def is_part(name: str) -> bool:
    """Whether it is the name of a part file that is complete."""
    return _PART.fullmatch(name) is not None and name[0] != "."


def write_atomically(path: str, content: bytes) -> None:
    """Write a file that is complete or as it was before: temporary file, fsync, rename.

    Raises:
        ExportException: it could not be written.
    """
    directory, name = os.path.split(path)
    temporary = os.path.join(directory, f".{name}.{uuid4().hex}.tmp")
    with failing(path):
        try:
            with open(temporary, "xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, path)
        except BaseException:
            with suppress(OSError):
                os.unlink(temporary)
            raise
        synchronize(directory)


def read(path: str) -> bytes | None:
    """The content of a file; ``None`` if it does not exist.

    Raises:
        ExportException: it could not be read.
    """
    with failing(path):
        try:
            with open(path, "rb") as file:
                return file.read()
        except FileNotFoundError:
            return None


def make_directory(path: str) -> None:
    """Make a directory, unless it exists."""
    with failing(path):
        os.makedirs(path, exist_ok=True)


def stores_in(directory: str) -> list[str]:
    """The names of the directories in it that have a state; none if it does not exist."""
    with failing(directory):
        try:
            names = sorted(os.listdir(directory))
        except FileNotFoundError:
            return []
        return [name for name in names if os.path.isfile(os.path.join(directory, name, STATE))]


def parts_in(directory: str) -> list[str]:
    """The names of part files in a directory, complete or not; none if it does not exist."""
    with failing(directory):
        try:
            return sorted(name for name in os.listdir(directory) if _PART.fullmatch(name))
        except FileNotFoundError:
            return []


def remove_parts(directory: str, keep: Iterable[str] = ()) -> None:
    """Remove the part files of a directory that are not named."""
    kept = set(keep)
    with failing(directory):
        for name in parts_in(directory):
            if name not in kept:
                os.unlink(os.path.join(directory, name))


def remove_temporary_states(directory: str) -> None:
    """Remove what a kill left of writing the state."""
    with failing(directory):
        for name in os.listdir(directory):
            if _STATE_TEMPORARY.fullmatch(name):
                os.unlink(os.path.join(directory, name))


class Lock:
    """A lock on a directory, which ends with the process.

    Args:
        directory: the directory.
    """

    def __init__(self, directory: str) -> None:
        self._directory = directory
        self._file: int | None = None

    def acquire(self) -> None:
        """Lock the directory, which exists.

        Raises:
            ConfigurationException: another job has it.
            ExportException: the file could not be made or locked.
        """
        path = os.path.join(self._directory, LOCK)
        with failing(path):
            self._file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
            try:
                _lock(self._file)
            except OSError as error:
                self.release()
                if error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                    raise  # such as a file system without locks
                raise ConfigurationException(
                    f"Another job writes to {shown(self._directory, 300)}. Wait until it has "
                    "ended, or export to another directory."
                ) from None

    def release(self) -> None:
        """End the lock, if there is one."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _lock(file: int) -> None:
    try:
        import fcntl
    except ImportError:  # Windows
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def failing(path: str) -> Iterator[None]:
    """Name the path in errors of the file system."""
    try:
        yield
    except OSError as error:
        raise ExportException(
            f"{shown(path, 300)} could not be used ({error.strerror or type(error).__name__}). "
            "Check the path, its permissions and the free space, then run the job again: it goes "
            "on where it was."
        ) from error
