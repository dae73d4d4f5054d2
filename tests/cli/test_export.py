"""``bigcommerce export``."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk import BigcommerceApi, export
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Delay, Status

from .running import run

pq: Any = pytest.importorskip("pyarrow.parquet")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def result(*words: object) -> dict[str, Any]:
    """What an export of one table printed."""
    done = run("export", *words)
    assert (done.code, done.err) == (0, "")
    [row] = done.json
    found: dict[str, Any] = row
    return found


@pytest.mark.parametrize("ending", ["parquet", "csv", "ndjson", "jsonl", "CSV"])
def test_a_file_has_the_rows_of_a_table(sandbox: Sandbox, here: Path, ending: str) -> None:
    path = here / f"orders.{ending}"
    done = result("orders", "--to", path.name)
    assert (done["table"], done["rows"], done["files"]) == ("orders", 4, [str(path)])
    assert ids(path) == [100, 101, 102, 103]
    assert [each.name for each in here.iterdir()] == [path.name]


def ids(path: Path) -> list[int]:
    if path.suffix == ".parquet":
        found: list[int] = pq.read_table(path)["id"].to_pylist()
        return found
    with path.open(encoding="utf-8", newline="") as file:
        rows: Any = csv.DictReader(file) if path.suffix.lower() == ".csv" else map(json.loads, file)
        return [int(row["id"]) for row in rows]


def test_a_file_of_rows_below_many_parents(sandbox: Sandbox, here: Path) -> None:
    words = ["order-products", "--to", "a.csv", "--columns", "order_id,name"]
    result(*words, "-f", "orders.min-id=102")
    lines = (here / "a.csv").read_text(encoding="utf-8").splitlines()
    assert lines == ["order_id,name", "102,Stoneware Teapot", "102,Pocket Notebook", *lines[3:]]
    assert {line.partition(",")[0] for line in lines[1:]} == {"102", "103"}


def test_values_that_no_column_holds_are_null_with_a_warning(sandbox: Sandbox, here: Path) -> None:
    sandbox.seed("Coupons", {"code": "ODD", "amount": "9" * 40}, {"code": "NEW"})
    done = run("export", "coupons", "--to", "a.parquet")
    [row] = done.json
    assert (done.code, row["unreadable"]) == (0, 1)
    assert "Warning: coupons.amount of " in done.err
    assert "null in the export" in done.err


def test_a_directory_is_kept_current(sandbox: Sandbox, here: Path) -> None:
    words = ["orders", "order_products", "--to", "copy", "--format", "csv"]
    first = {row["table"]: row for row in run("export", *words).json}
    assert (first["orders"]["rows"], first["order_products"]["rows"]) == (4, 6)
    with BigcommerceApi(
        host=sandbox.base_url, store_hash=sandbox.store_hash, access_token=sandbox.token
    ) as api:
        assert export.read("copy", "orders").num_rows == 4
        [gone] = sandbox.seed("Orders", {"customer_id": 0})
        assert result("orders", "--to", "copy", "--format", "csv")["rows"] == 1
        api.Orders.delete(gone["id"])
    done = result("orders", "--to", "copy", "--format", "csv", "--deletions")
    assert done["deleted"] == 1
    assert done["cursor"]
    assert gone["id"] not in export.read("copy", "orders")["id"].to_pylist()
    again = result("orders", "--to", "copy", "--format", "csv", "--full")
    assert (again["full"], again["rows"]) == (True, 4)


def test_options_reach_the_job(sandbox: Sandbox, here: Path) -> None:
    words = "v3_products v3_brands --to copy -f v3_products.is_visible=true --by-id v3-products"
    words += " --columns v3_products=id,name --columns v3_brands=name --columns v3_brands=id"
    words += " --rows-per-part 2 --page-size 3 --overlap 0 --seconds-per-part 5 --concurrency 2"
    done = run("export", *words.split(), "--nested", "json", "--unknown", "_more")
    assert (done.code, done.err) == (0, "")
    products, brands = done.json
    assert len(products["files"]) > 1
    assert brands["rows"] == 3
    table = pq.read_table(brands["files"][0])
    assert table.column_names == ["store", "id", "name", "_version", "_deleted"]
    sent = [each for each in sandbox.requests if each.path == "/catalog/products"]
    assert "is_visible=true" in str(sent[-1].query) or "is_visible" in sent[-1].query


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("", "Name at least one table; bigcommerce export --list shows all."),
        ("orders", "Missing option --to: a directory, or a file"),
        ("order --to a", "There is no table 'order'. Did you mean 'orders'?"),
        ("orders --to a.xlsx", "--to a.xlsx: a file ends in .parquet, .csv"),
        ("orders --to -", "For standard output: bigcommerce ... list --all -o csv."),
        ("orders coupons --to a.csv", "A file holds one table. For several, give a directory"),
        ("store --to a.csv", "store is one object, not a list. Write it to a directory"),
        ("orders --to a.csv --full", "--full is for a directory, and a.csv is a file."),
        ("orders --to a.csv --rows-per-part 2", "--rows-per-part is for a directory"),
        ("orders --to a.csv --format parquet", "--format and the ending of a.csv differ."),
        ("orders --to a -f min_idd=1", "no filter 'min_idd'. Did you mean 'min_id'?"),
        ("orders --to a -f min_id=x", "-f min_id must be a whole number, got 'x'."),
        ("orders --to a -f min_id=", "the value is empty, which the API would ignore."),
        ("orders --to a -f min_id", "write it as NAME=VALUE or TABLE.NAME=VALUE."),
        ("orders --to a -f .min_id=1", "write it as NAME=VALUE or TABLE.NAME=VALUE."),
        ("orders --to a -f min_id=1 -f min_id=2", "min_id is given twice."),
        ("orders coupons --to a -f min_id=1", "name its table, such as orders."),
        ("orders --to a -f order.min_id=1", "Did you mean 'orders'?"),
        ("orders --to a -f min_date_modified=2026-01-01", "the job itself sets min_date_modified"),
        ("orders --to a --columns idd", "orders has no column 'idd'. Did you mean 'id'?"),
        ("orders --to a.csv --columns idd", "orders has no column 'idd'. Did you mean 'id'?"),
        ("orders --to a --columns =id", "write it as NAMES or TABLE=NAMES"),
        ("orders --to a --columns ,", "write it as NAMES or TABLE=NAMES"),
        ("orders coupons --to a --columns id", "name its table, such as orders."),
        ("orders --to a --by-id coupon", "Did you mean 'coupons'?"),
        ("orders --to a --concurrency 0", "concurrency"),
        ("v3_abandoned_cart_email_settings --to a", "-f v3_abandoned_cart_email_settings.channel"),
        ("orders --list", "--list takes no table and no --to."),
        ("orders --to a -o parquet", "-o parquet is for records of resources"),
    ],
)  # fmt: skip
def test_a_wrong_command_line_is_refused(
    sandbox: Sandbox, here: Path, words: str, message: str
) -> None:
    before = len(sandbox.requests)
    done = run("export", *words.split())
    assert (done.code, done.out) == (2, "")
    assert message in done.err
    assert len(done.err.splitlines()) == 1
    assert len(sandbox.requests) == before
    assert not [*here.iterdir()]


def test_columns_in_another_order_are_the_same(sandbox: Sandbox, here: Path) -> None:
    for columns in ("status,id", "id,status"):
        result("orders", "--to", "copy", "--columns", columns)


def test_other_filters_than_before_are_refused(sandbox: Sandbox, here: Path) -> None:
    assert run("export", "orders", "--to", "copy").code == 0
    done = run("export", "orders", "--to", "copy", "-f", "min_id=3")
    assert done.code == 2
    assert "read the table anew with full" in done.err


def test_a_table_that_fails_does_not_stop_the_others(sandbox: Sandbox, here: Path) -> None:
    sandbox.faults.add(Status(403), path="/coupons", times=None)
    try:
        done = run("export", "coupons", "brands", "--to", "copy")
        file = run("export", "coupons", "--to", "coupons.csv")
    finally:
        sandbox.faults.clear()
    coupons, brands = done.json
    assert (done.code, brands["error"], brands["rows"]) == (1, None, 3)
    assert "403" in coupons["error"]
    assert "Error: coupons: " in done.err
    assert "1 of 2 tables failed. The same command goes on where it was." in done.err
    assert (file.code, file.out) == (1, "")
    assert "see bigcommerce check" in file.err
    assert not (here / "coupons.csv").exists()


@pytest.mark.parametrize("path", ["no/such/a.csv", "file/copy"])
def test_a_path_that_cannot_be_written(sandbox: Sandbox, here: Path, path: str) -> None:
    (here / "file").write_text("")
    done = run("export", "orders", "--to", path)
    assert done.code in (1, 2)
    assert "Traceback" not in done.err
    assert path.partition("/")[0] in done.err


def test_the_list_has_all_tables() -> None:
    done = run("export", "--list")
    assert [row["table"] for row in done.json] == [*export.tables.names()]


def test_a_missing_extra_is_named(
    sandbox: Sandbox, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for to in ("a.csv", "a"):
        done = run("export", "orders", "--to", to)
        assert done.code == 2
        assert "pip install 'bigcommerce_sdk[arrow]'" in done.err


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
def test_a_killed_export_goes_on(sandbox: Sandbox, here: Path) -> None:
    sandbox.seed("Coupons", *({"code": f"K{number}"} for number in range(600)))
    words = ["export", "coupons", "--to", "copy", "--rows-per-part", "100", "--page-size", "100"]
    slow = sandbox.faults.add(Delay(0.05), path="/coupons", times=None)
    process = subprocess.Popen([sys.executable, "-m", "bigcommerce_sdk", *words], cwd=here)
    while slow.fired < 4:
        assert process.poll() is None
    process.send_signal(signal.SIGKILL)
    process.wait()
    sandbox.faults.clear()
    kept = json.loads((here / "copy" / sandbox.store_hash / "state.json").read_text())
    assert kept["tables"]["coupons"]["reading"]["parts"]
    assert result(*words[1:])["rows"] < 600
    found = export.read("copy", "coupons")["id"].to_pylist()
    assert sorted(found) == sorted({*found})
    assert sorted(found) == sorted(row["id"] for row in sandbox.snapshot()["Coupons"])
