"""Part files: what was written is read, exactly, in every format."""

# pyright: reportUnknownMemberType=false
from __future__ import annotations

import csv
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bigcommerce_sdk import export
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.arrow import Columns
from bigcommerce_sdk.arrow.writers import Writer
from bigcommerce_sdk.exception import ConfigurationException, ExportException
from bigcommerce_sdk.export import contents
from bigcommerce_sdk.export.state import Part
from bigcommerce_sdk.sandbox import Sandbox
from tests.runtime.arrow.test_columns import WIRES, Thing, json_values

FORMATS = ("parquet", "csv", "ndjson")
#: Characters that formats of text have a use for.
MARKS = [
    "\r",
    "\n",
    "\r\n",
    '"',
    '""',
    ",",
    "",
    "\0",
    "\ufeff",
    "\u2028",
    " ",
    "=1+1",
    "null",
    "\\N",
]
texts = st.lists(st.sampled_from(MARKS) | st.text(max_size=3), max_size=6).map("".join)
rows_of_texts: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {"text": texts | st.none(), "ids": st.none() | st.just([])}
)
rows = st.dictionaries(st.sampled_from(WIRES), json_values | texts, max_size=5) | rows_of_texts


def written(directory: str, format: str, batch: pa.RecordBatch) -> Part:
    """A part file with the rows of a batch."""
    part = Part(f"000001.{format}", batch.num_rows)
    with Writer(format, os.path.join(directory, part.file), batch.schema) as writer:
        writer.write(batch)
    return part


def read(directory: str, part: Part, schema: pa.Schema) -> pa.Table:
    return pa.Table.from_batches([*contents.batches_of(directory, part, schema)], schema)


@pytest.mark.parametrize("format", FORMATS)
@given(given_rows=st.lists(rows, max_size=5), piece=st.sampled_from([1, 5, 1 << 22]))
@example(given_rows=[{"text": each} for each in (*MARKS, "a\rb", None, "x" * 200_000)], piece=50)
@example(given_rows=[{"sizes": {"a": {"width": "0.0000001"}}}, {"sizes": {}}], piece=50)
def test_what_is_written_is_read(format: str, given_rows: Any, piece: int) -> None:
    columns = Columns(Thing, unknown="_unknown")
    batch = columns.batch(given_rows)
    with tempfile.TemporaryDirectory() as to, pytest.MonkeyPatch.context() as patch:
        patch.setattr(contents, "_PIECE", piece)
        part = written(to, format, batch)
        assert read(to, part, columns.schema).to_pylist() == batch.to_pylist()
        names = ["text", "id"]
        keys = {tuple(map(str, each)) for each in contents.values_of(to, part, names)}
        assert keys == {(str(row["text"]), str(row["id"])) for row in batch.to_pylist()}


@given(st.lists(texts | st.none(), min_size=1, max_size=5))
def test_other_readers_of_csv_find_the_same_cells(values: list[Any]) -> None:
    columns = Columns(Thing)
    with tempfile.TemporaryDirectory() as to:
        part = written(to, "csv", columns.batch([{"text": each} for each in values]))
        with open(os.path.join(to, part.file), encoding="utf-8", newline="") as file:
            found = [row["text"] for row in csv.DictReader(file)]
    assert found == [each or "" for each in values]


def test_a_column_that_a_part_lacks_is_null(tmp_path: Path) -> None:
    batch = Columns(Thing).batch([{"id": 1}, {"id": 2}]).select(["id"])
    schema = pa.schema([("size", pa.struct([("width", pa.int64())])), ("id", pa.int64())])
    for format in FORMATS:
        found = read(str(tmp_path), written(str(tmp_path), format, batch), schema)
        assert found.to_pylist() == [{"size": None, "id": 1}, {"size": None, "id": 2}]


# -- damaged files -------------------------------------------------------------------------------


def remove(path: Path) -> None:
    path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def replace(path: Path) -> None:
    path.write_bytes(b"\xff\xfe,x\n1,2\n")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-20])


def cut_rows(path: Path) -> None:
    """Cut a file of text at the end of a row."""
    if path.suffix == ".parquet":
        return cut(path)
    path.write_bytes(path.read_bytes()[: path.read_bytes()[:-1].rindex(b"\n") + 1])
    return None


def make_directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.fixture(scope="module")
def api() -> Iterator[BigcommerceApi]:
    with Sandbox() as sandbox, sandbox.api(max_retries=0) as client:
        yield client


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("damage", [remove, empty, replace, cut, cut_rows, make_directory])
def test_a_damaged_part_is_an_error(
    api: BigcommerceApi, tmp_path: Path, format: str, damage: Callable[[Path], None]
) -> None:
    options: dict[str, Any] = {"to": tmp_path, "format": format}
    for _ in range(2):
        export.sync(api, ["orders"], **options).raise_for_failures()
        api.Orders.update(100, staff_notes="changed")
    damage(Path(export.parts(tmp_path, "orders")[0]))
    for reading in (
        lambda: export.read(tmp_path, "orders"),
        lambda: [*export.batches(tmp_path, "orders")],
        lambda: export.compact(tmp_path),
    ):
        with pytest.raises(ExportException, match=r"part file .* could not be read"):
            reading()
    result = export.sync(api, ["orders"], deletions=True, **options)
    assert re.search(r"could not be read|lacks 0", str(result.tables[0].error))
    if damage is not make_directory:
        export.sync(api, ["orders"], full=True, **options).raise_for_failures()
        assert export.read(tmp_path, "orders").num_rows == 4


def test_tables_are_the_same_in_all_formats(api: BigcommerceApi, tmp_path: Path) -> None:
    names = ["orders", "customers", "v3_products", "v3_product_variants", "v3_channels"]
    found: dict[str, list[pa.Table]] = {name: [] for name in names}
    for format in FORMATS:
        to = tmp_path / format
        export.sync(api, names, to=to, format=format, unknown="_more").raise_for_failures()
        for name in names:
            found[name].append(export.read(to, name).drop_columns("_version"))
    for first, *others in found.values():
        assert first.num_rows
        for other in others:
            assert other.schema.equals(first.schema)
            assert other.to_pylist() == first.to_pylist()


def test_columns_that_do_not_go_together_are_an_error(api: BigcommerceApi, tmp_path: Path) -> None:
    export.sync({"one": api}, ["customers"], to=tmp_path).raise_for_failures()
    with Sandbox(store_hash="another") as sandbox, sandbox.api() as other:
        export.sync({"two": other}, ["customers"], to=tmp_path, nested="json").raise_for_failures()
    with pytest.raises(ConfigurationException, match=r"Read the stores apart with stores="):
        export.read(tmp_path, "customers")
    assert export.read(tmp_path, "customers", stores=["another"]).num_rows
