"""Snapshots: all rows of a store as plain data, also in a JSON or YAML file."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bigcommerce_sdk.sandbox.memoized import memoized
from bigcommerce_sdk.sandbox.rows.compact import plain
from bigcommerce_sdk.sandbox.rows.seeding import add_rows
from bigcommerce_sdk.sandbox.rows.store import Store

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


def take(store: Store) -> dict[str, list[dict[str, Any]]]:
    """All rows of a store, including write-only values."""
    with store.lock:
        rows = {name: store.rows(store.catalogue[name]) for name in store.resources}
    return {
        name: [
            dict(zip(store.catalogue[name].parents, row.parents, strict=True)) | plain(row.values)
            for row in found
        ]
        for name, found in rows.items()
    }


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
    depth = {name: len(metas[name].parents) if name in metas else 0 for name in snapshot}
    for name in sorted(snapshot, key=depth.__getitem__):
        add_rows(store, name, snapshot[name])


def read_file(path: Path) -> Any:
    """The content of a JSON or YAML file.

    Raises:
        ValueError: the file cannot be read or parsed.
    """
    try:
        text = path.read_text("utf-8")
        if path.suffix not in _YAML:
            return json.loads(text)
        import yaml

        loader, _ = _plain_yaml()
        return yaml.load(text, loader)  # noqa: S506 - a safe loader: scalars, lists and dicts
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
        pass

    _Plain.yaml_implicit_resolvers = {}
    both: tuple[Any, Any] = (_Plain, _Dumper)
    for tag, pattern, first in _SCALARS:
        for each in both:
            each.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
    return both


def write_file(path: Path, snapshot: Snapshot) -> None:
    """Write a snapshot to a file atomically.

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
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        partial.write_text(text, "utf-8")
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
