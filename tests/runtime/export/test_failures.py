"""Jobs whose disk or store fails: results say what the state has, and the next run has all rows."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk import export
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.arrow import writers
from bigcommerce_sdk.exception import ConfigurationException, ExportException, NotFoundException
from bigcommerce_sdk.export import files
from bigcommerce_sdk.export.results import SyncResult
from bigcommerce_sdk.sandbox import Sandbox, SandboxStore
from bigcommerce_sdk.sandbox.faults import Status

LINES = ["orders", "order_products"]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def store(sandbox: Sandbox) -> Iterator[SandboxStore]:
    made = sandbox.add_store(f"failing{len(sandbox.requests)}")
    yield made
    sandbox.remove_store(made)


@pytest.fixture
def api(store: SandboxStore) -> Iterator[BigcommerceApi]:
    with store.api(max_retries=0) as client:
        yield client


def rows_of_the_state(to: Path, store: str) -> dict[str, int]:
    """The rows that the state names, of parts that exist."""
    path = to / store / "state.json"
    if not path.exists():
        return dict.fromkeys(LINES, 0)
    found: dict[str, int] = {}
    for name, table in json.loads(path.read_text())["tables"].items():
        parts = table["parts"] + (table["reading"] or {"parts": []})["parts"]
        assert all((path.parent / name / file).exists() for file, _ in parts)
        found[name] = sum(rows for _, rows in parts)
    return found


def check(result: SyncResult, to: Path) -> None:
    for table in result.tables:
        assert table.rows == rows_of_the_state(to, table.store)[table.name]
        assert all(map(os.path.exists, table.parts))


class FullDisk:
    """Opens files, and takes a number of bytes for those whose path has a text."""

    def __init__(self, room: int, name: str) -> None:
        self._room, self._name = room, name

    def open(self, path: str, mode: str = "r", **options: Any) -> Any:
        file = open(path, mode, **options)  # noqa: SIM115 - as the function that it replaces
        return _Limited(file, self) if "x" in mode and self._name in path else file

    def take(self, count: int) -> None:
        self._room -= count
        if self._room < 0:
            raise OSError(errno.ENOSPC, "No space left on device")


class _Limited:
    def __init__(self, file: Any, disk: FullDisk) -> None:
        self._file, self._disk = file, disk

    def write(self, content: bytes) -> int:
        self._disk.take(len(content))
        return int(self._file.write(content))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def __enter__(self) -> _Limited:
        return self

    def __exit__(self, *error: object) -> None:
        self._file.close()


@pytest.mark.parametrize(
    ("format", "room", "name"),
    [("parquet", 1_000, ""), ("parquet", 40_000, ""), ("csv", 0, ""), ("ndjson", 18_000, ""),
     ("csv", 3_500, "state.json"), ("csv", 6_500, "state.json")],
)  # fmt: skip
def test_a_full_disk_loses_nothing(
    store: SandboxStore,
    api: BigcommerceApi,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    format: str,
    room: int,
    name: str,
) -> None:
    store.fill(orders=12)
    with monkeypatch.context() as patch:
        for module in (writers, files):
            patch.setattr(module, "open", FullDisk(room, name).open, raising=False)
        options: dict[str, Any] = {"to": tmp_path, "format": format}
        result = export.sync(api, LINES, rows_per_part=6, page_size=5, concurrency=2, **options)
    with pytest.raises(ExportException, match="No space left on device"):
        result.raise_for_failures()
    check(result, tmp_path)
    export.sync(api, LINES, **options).raise_for_failures()
    assert export.read(tmp_path, "orders").num_rows == 16
    lines = sum(len(list(order.products)) for order in api.Orders.iterall())
    assert export.read(tmp_path, "order_products").num_rows == lines


def test_a_store_that_closes_meanwhile_is_an_error(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    def close(request: Any) -> None:
        if request.path.endswith("/products"):
            store.faults.add(Status(404), times=None)

    result = export.sync(api.with_options(on_request=close), LINES, to=tmp_path)
    assert [(each.name, type(each.error)) for each in result.failures] == [
        ("order_products", NotFoundException)
    ]
    store.faults.clear()
    export.sync(api, LINES, to=tmp_path).raise_for_failures()
    assert export.read(tmp_path, "order_products").num_rows == 6


def test_a_parent_that_was_deleted_meanwhile_has_no_rows(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    store.faults.add(Status(404), path="/orders/101/products", times=None)
    export.sync(api, LINES, to=tmp_path).raise_for_failures()
    assert 101 not in export.read(tmp_path, "order_products")["order_id"].to_pylist()


@pytest.mark.parametrize("status", [401, 403, 404, 500])
def test_a_store_that_refuses_has_no_table(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path, status: int
) -> None:
    store.faults.add(Status(status), times=None)
    result = export.sync(api, [*LINES, "v3_products", "store"], to=tmp_path)
    assert len(result.failures) == 4
    with pytest.raises(ConfigurationException, match="has no export of orders"):
        export.read(tmp_path, "orders")
    store.faults.clear()
    export.sync(api, LINES, to=tmp_path).raise_for_failures()
    assert export.read(tmp_path, "orders").num_rows == 4
