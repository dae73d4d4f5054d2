"""Snapshots: all rows of a store as plain data, also in a JSON or YAML file."""

from __future__ import annotations

import errno
import json
import os
import re
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from bigcommerce_sdk.sandbox.json_text import parse_json
from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.rows.compact import plain
from bigcommerce_sdk.sandbox.rows.seeding import add_rows
from bigcommerce_sdk.sandbox.rows.store import Store
from bigcommerce_sdk.sandbox.rows.table import number_of_row

#: Rows by resource, as ``Sandbox.seed`` takes them.
Snapshot = Mapping[str, list[dict[str, Any]]]

_YAML = (".yaml", ".yml")

#: The scalars of JSON: YAML tag, pattern, and possible first characters.
_SCALARS: tuple[tuple[str, str, list[str] | None], ...] = (
    ("null", r"(null|~)?\Z", None),
    ("bool", r"(true|false)\Z", ["t", "f"]),
    ("int", r"-?(0|[1-9][0-9]*)\Z", list("-0123456789")),
    ("float", r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?\Z", list("-0123456789")),
)


#: The name in a snapshot under which ids are listed that the next rows must not get again.
LAST_IDS = "last_ids"


def take(store: Store) -> dict[str, list[dict[str, Any]]]:
    """All rows of a store, including write-only values.

    Also the last id of each resource whose latest rows were deleted: ids are not used again.
    """
    with store.lock:
        last_ids = [
            {"resource": name, "id": last}
            for name, last in store.last_ids.items()
            if last > max((0, *map(number_of_row, store.rows(store.catalogue[name]))))
        ]
        rows = {name: store.rows(store.catalogue[name]) for name in store.resources}
    found = {
        name: [
            dict(zip(store.catalogue[name].parents, row.parents, strict=True)) | plain(row.values)
            for row in each
        ]
        for name, each in rows.items()
    }
    return {**found, LAST_IDS: last_ids} if last_ids else found


def fill(store: Store, snapshot: Snapshot) -> None:
    """Add the rows of a snapshot to a store, parents before the rows below them.

    Raises:
        ValueError: it is not a snapshot, or a row is invalid.
    """
    shaped = isinstance(snapshot, Mapping) and all(
        isinstance(rows, list) and all(isinstance(row, Mapping) for row in rows)
        for rows in snapshot.values()
    )
    if not shaped:
        raise ValueError("A snapshot must be an object with a list of rows for each resource.")
    metas = store.catalogue
    names = [name for name in snapshot if name != LAST_IDS]
    depth = {name: len(metas[name].parents) if name in metas else 0 for name in names}
    for name in sorted(names, key=depth.__getitem__):
        add_rows(store, name, snapshot[name])
    for entry in snapshot.get(LAST_IDS, ()):
        of, last = entry.get("resource"), entry.get("id")
        if not isinstance(of, str) or of not in metas or type(last) is not int or last < 0:
            raise ValueError(f"{LAST_IDS} must list the name of a resource and an id, not {entry}.")
        store.new_key(metas[of], last)


def read_file(path: Path) -> Any:
    """The content of a JSON or YAML file.

    Raises:
        ValueError: the file cannot be read or parsed.
    """
    try:
        content = path.read_bytes()  # the parsers find the encoding, and a byte order mark
        if path.suffix not in _YAML:
            return parse_json(content)
        import yaml

        loader, _ = _plain_yaml()
        return yaml.load(content, loader)  # noqa: S506 - a safe loader: scalars, lists and dicts
    except OSError as error:
        raise ValueError(f"{path}: {error.strerror or error}") from None
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path}: not JSON: {error}") from None
    except Exception as error:
        if type(error).__module__.partition(".")[0] != "yaml":
            raise
        raise ValueError(f"{path}: not YAML: {error}") from None


@memoized
def _plain_yaml() -> tuple[Any, Any]:
    """A YAML loader and dumper with the scalars of JSON.

    The loader reads all others, such as NO or a date, as text. The dumper quotes text that this or
    another loader would read as something else.
    """
    import yaml

    class _Plain(yaml.SafeLoader):
        pass

    class _Dumper(yaml.SafeDumper):
        def ignore_aliases(self, data: Any) -> bool:
            return True  # values that are equal by chance need not stay equal

    _Plain.yaml_implicit_resolvers = {}
    both: tuple[Any, Any] = (_Plain, _Dumper)
    for tag, pattern, first in _SCALARS:
        for each in both:
            each.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
    return both


def check_target(path: Path) -> None:
    """Check that a file can be written.

    Raises:
        ValueError: it cannot.
    """
    try:
        target = path.resolve(strict=False)
    except (OSError, RuntimeError):  # RuntimeError for a loop of links, before Python 3.13
        raise ValueError(f"{path}: the links lead to no file.") from None
    if target.is_symlink():
        raise ValueError(f"{path}: the links lead to no file.")
    if target.is_dir():
        raise ValueError(f"{path}: is a directory, not a file.")
    if not target.parent.is_dir():
        raise ValueError(f"{path}: the directory does not exist.")


def write_file(path: Path, snapshot: Snapshot) -> None:
    """Write a snapshot to a file: atomically, if the system can replace the file.

    Follows links. A file that cannot be replaced is overwritten, such as one that is mounted into a
    container, or in a directory that is not writable.

    Raises:
        OSError: the file cannot be written.
    """
    if path.suffix in _YAML:
        import yaml

        # some versions of its stubs type it in part only
        dump = yaml.dump  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        text = str(
            dump(dict(snapshot), None, _plain_yaml()[1], sort_keys=False, allow_unicode=True)
        )
    else:
        text = json.dumps(snapshot, indent=1, ensure_ascii=False) + "\n"
    content, target = text.encode(), path.resolve()
    if target.exists() and not target.is_file():  # a pipe or device
        target.write_bytes(content)
        return
    partial = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        _replace(target, partial, content)
    except OSError as error:
        if error.errno not in _IRREPLACEABLE or not target.is_file():
            raise
        target.write_bytes(content)


#: Errors of replacing a file that can perhaps be overwritten.
_IRREPLACEABLE = {errno.EBUSY, errno.EXDEV, errno.EACCES, errno.EPERM, errno.EROFS}


def _replace(target: Path, partial: Path, content: bytes) -> None:
    try:
        partial.write_bytes(content)
        if target.exists():
            shutil.copymode(target, partial)
        partial.replace(target)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
