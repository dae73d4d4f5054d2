"""Stores for the tests of engines, and functions that workers of an engine call."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bigcommerce_sdk.sandbox import Sandbox, SandboxStore

#: The variable of the workers with the file of the tokens.
FILE = "ENGINES_TESTS_TOKENS"
#: What clients of the tests wait at most, where a fault makes them retry.
OPTIONS = {"max_retries": 3}


def settings_of(store: str) -> dict[str, Any]:
    """The arguments of a client of a store: what ``credentials`` names in the tests."""
    found = json.loads(Path(os.environ[FILE]).read_text(encoding="utf-8"))
    return {"access_token": found["tokens"][store], "host": found["host"], **OPTIONS}


def all_stores() -> list[str]:
    """The hashes of all stores: what ``stores`` names in the tests."""
    found = json.loads(Path(os.environ[FILE]).read_text(encoding="utf-8"))
    return [*found["tokens"]]


class Stores:
    """Some stores at one address, and the references that lead workers to them."""

    def __init__(self, sandbox: Sandbox, file: Path) -> None:
        self.sandbox, self._file = sandbox, file
        self.by_hash: Mapping[str, SandboxStore] = {
            each.store_hash: each for each in sandbox.stores
        }
        self.file = file.with_name("only-tokens.json")
        self._write()
        self.options = {
            "stores": ",".join(self.by_hash),
            "credentials": f"{__name__}:{settings_of.__name__}",
        }

    def _write(self) -> None:
        """Write the tokens of all stores for the workers."""
        tokens = {each.store_hash: each.token for each in self.sandbox.stores}
        self.file.write_text(json.dumps(tokens), encoding="utf-8")
        found = {"host": self.sandbox.base_url, "tokens": tokens}
        self._file.write_text(json.dumps(found), encoding="utf-8")

    @contextmanager
    def another(self, store: str, **options: Any) -> Iterator[SandboxStore]:
        """Run a further store, which is not among the others."""
        made = self.sandbox.add_store(store, **options)
        self._write()
        yield made
        self.sandbox.remove_store(made)
        self._write()

    def __getitem__(self, store: str) -> SandboxStore:
        return self.by_hash[store]

    def sent(self, store: str) -> list[str]:
        """The requests that a store received, as path and query."""
        return [f"{each.path}?{dict(each.query)}" for each in self[store].requests]


@contextmanager
def running(directory: Path, **fill: Mapping[str, int]) -> Iterator[Stores]:
    """Run stores with the demo shop and more rows: the hash of each, and its rows."""
    (first, rows), *others = fill.items()
    os.environ[FILE] = str(directory / "stores.json")
    with Sandbox(store_hash=first, fill=rows, quota=100_000, window=0.5) as sandbox:
        for store, more in others:
            sandbox.add_store(store, fill=more, quota=100_000, window=0.5)
        # clients that get a token alone find the stores so
        os.environ["BC_API_ENDPOINT"] = sandbox.base_url
        try:
            yield Stores(sandbox, directory / "stores.json")
        finally:
            del os.environ["BC_API_ENDPOINT"]
