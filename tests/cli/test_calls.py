"""What commands write, and the requests that they send."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from bigcommerce_sdk.cli.output.parquet import ParquetStream
from bigcommerce_sdk.resources.v2 import load
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Status

from .running import Result, run


def sent(sandbox: Sandbox) -> Any:
    """The body of the last request."""
    return sandbox.requests[-1].body


def checked(*words: object, **more: Any) -> Result:
    found = run(*words, **more)
    assert found.code == 0, found.err
    return found


# -- formats ------------------------------------------------------------------------------------


def test_formats_have_the_same_rows(sandbox: Sandbox) -> None:
    rows = checked("orders", "list", "-o", "json").json
    assert [row["id"] for row in rows] == [100, 101, 102, 103]
    lines = checked("orders", "list", "-o", "ndjson").lines
    assert [json.loads(line) for line in lines] == rows
    assert yaml.safe_load(checked("orders", "list", "-o", "yaml").out) == rows
    found = list(csv.DictReader(io.StringIO(checked("orders", "list", "-o", "csv").out)))
    assert [each["total_inc_tax"] for each in found] == [row["total_inc_tax"] for row in rows]
    assert json.loads(found[0]["billing_address"]) == rows[0]["billing_address"]
    assert "products" not in found[0]  # a link


def test_json_is_the_default_where_there_is_no_terminal(sandbox: Sandbox) -> None:
    assert checked("orders", "list").out == checked("orders", "list", "-o", "json").out
    shown = checked("orders", "list", terminal=True)
    assert "DATE CREATED" in shown.out
    assert "CURRENCY" not in shown.out  # of 80 characters a line
    assert re.search(r"Left out for the width of the terminal: .*currency_code\.", shown.err)


def test_empty_lists(sandbox: Sandbox) -> None:
    words = ("orders", "list", "--min-id", 999999, "-o")
    assert checked(*words, "json").json == []
    assert checked(*words, "ndjson").out == ""
    assert checked(*words, "yaml").out == "[]\n"
    assert checked(*words, "csv", "--fields", "id,status").out == "id,status\n"
    table = checked(*words, "table")
    assert (table.out, table.err) == ("", "Nothing found.\n")


def test_fields_choose_and_order_columns(sandbox: Sandbox) -> None:
    words = ("orders", "get", 100, "--fields", "status,id,billing_address.city")
    assert list(checked(*words).json) == ["status", "id", "billing_address.city"]
    found = checked(*words, "-o", "csv").lines
    assert found == ["status,id,billing_address.city", "Completed,100,Portland"]
    assert checked(*words, "-o", "table").lines[0].split() == ["status", "Completed"]


def test_query_selects(sandbox: Sandbox) -> None:
    assert checked("orders", "list", "--query", "[].id").json == [100, 101, 102, 103]
    assert checked("orders", "list", "--query", "length(@)").out == "4\n"
    found = checked("orders", "list", "--query", "[].{id: id}", "-o", "csv")
    assert found.lines == ["id", "100", "101", "102", "103"]
    assert checked("orders", "get", 100, "--query", "status", "-o", "table").out == "Completed\n"


def test_long_cells_are_cut_and_times_are_in_one_format(sandbox: Sandbox) -> None:
    [row] = sandbox.seed("Brands", {"name": "x" * 300})
    found = checked("brands", "list", "--min-id", row["id"], "-o", "table")
    assert 40 < found.out.count("x") < 300
    assert "2024-05-30 21:02:00" in checked("orders", "list", "-o", "table").out


def test_data_and_notes_are_apart(sandbox: Sandbox) -> None:
    found = checked("products", "list", "--limit", 2, "-o", "csv", "--fields", "id")
    assert found.out == "id\n1\n2\n"
    assert found.err.splitlines() == [
        "Note: V3 replaces it: bigcommerce v3 products list",
        "Shown: 2 rows. There may be more: use --all or --limit N.",
    ]


# -- lists --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def coupons(sandbox: Sandbox) -> list[int]:
    rows = sandbox.seed("Coupons", *({"code": f"C{number}"} for number in range(600)))
    return [row["id"] for row in rows]


def test_one_page_by_default(sandbox: Sandbox, coupons: list[int]) -> None:
    before = len(sandbox.requests)
    found = checked("coupons", "list", "-o", "ndjson")
    assert len(found.lines) == 50
    assert "--all" in found.err
    assert len(sandbox.requests) == before + 1
    second = checked("coupons", "list", "-o", "ndjson", "--page", 2)
    assert second.lines[0] not in found.lines


@pytest.mark.parametrize(("limit", "requests"), [(7, 1), (250, 1), (400, 2)])
def test_limit(sandbox: Sandbox, coupons: list[int], limit: int, requests: int) -> None:
    before = len(sandbox.requests)
    assert len(checked("coupons", "list", "-o", "ndjson", "--limit", limit).lines) == limit
    assert len(sandbox.requests) == before + requests


@pytest.mark.parametrize("concurrency", [1, 3])
def test_all(sandbox: Sandbox, coupons: list[int], concurrency: int) -> None:
    found = checked("coupons", "list", "-o", "ndjson", "--all", "--concurrency", concurrency)
    assert [json.loads(line)["id"] for line in found.lines][-600:] == coupons
    assert found.err == ""


def test_filters(sandbox: Sandbox) -> None:
    checked("orders", "list", "--min-date-created", "2026-01-31", "--include", "fees")
    query = sandbox.requests[-1].query
    assert query["min_date_created"].startswith("Sat, 31 Jan 2026 00:00:00")
    assert query["include"] == "fees"
    checked("v3", "products", "list", "--id-in", "1,2", "--id-in", "3", "--id-min", "1")
    query = sandbox.requests[-1].query
    assert (query["id:in"], query["id:min"]) == ("1,2,3", "1")


# -- bodies -------------------------------------------------------------------------------------


def test_the_body_of_options_data_and_set(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "brand.yaml"
    path.write_text("name: From a file\npage_title: Title\nmeta_keywords: [a]\n")
    checked(
        *("v3", "brands", "create", "--data", f"@{path}", "--name", "From an option"),
        *("--meta-keywords", "b", "--meta-keywords", "c", "--set", "custom_url.url=/b/"),
        *("--set", "custom_url.is_customized=true", "--set", "meta_keywords.1=d"),
    )
    assert sent(sandbox) == {
        "name": "From an option",
        "page_title": "Title",
        "meta_keywords": ["b", "d"],
        "custom_url": {"url": "/b/", "is_customized": True},
    }


def test_data_from_standard_input(sandbox: Sandbox) -> None:
    checked("v3", "brands", "create", "--data", "-", stdin='{"name": "Piped"}')
    assert sent(sandbox) == {"name": "Piped"}


def test_several_rows_call_the_batch(sandbox: Sandbox, tmp_path: Path) -> None:
    rows = [{"first_name": "A", "last_name": "B", "email": f"{n}@example.com"} for n in "xyz"]
    path = tmp_path / "rows.ndjson"
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    found = checked("v3", "customers", "create", "--data", f"@{path}", "--fields", "id,email")
    assert [row["email"] for row in found.json] == [row["email"] for row in rows]
    assert sent(sandbox) == rows
    changed = [{"id": row["id"], "company": "C"} for row in found.json]
    checked("v3", "customers", "update", "--data", json.dumps(changed))
    assert sent(sandbox) == changed
    ids = [row["id"] for row in found.json]
    checked("v3", "customers", "delete", *ids, "--yes")
    assert sandbox.requests[-1].query == {"id:in": ",".join(map(str, ids))}


def test_rows_that_were_not_sent_can_be_sent_later(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    rows = [{"first_name": "A", "last_name": "B", "email": f"{n}@u.example"} for n in range(25)]
    sandbox.faults.add(Status(422), path="/customers", method="POST")
    found = run("v3", "customers", "create", "--data", json.dumps(rows))
    assert (found.code, found.out, len(found.err.splitlines())) == (1, "", 2)
    [path] = tmp_path.glob("*.rest.ndjson")
    assert f"--data @{path.name}" in found.err
    assert [json.loads(line) for line in path.read_text().splitlines()] == rows[10:]
    again = checked("v3", "customers", "create", "--data", f"@{path}")
    assert len(again.json) == 15


def test_a_parquet_file(sandbox: Sandbox) -> None:
    pytest.importorskip("bigcommerce_sdk.arrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    found = checked("orders", "list", "-o", "parquet", "--fields", "id,total_inc_tax")
    table = parquet.read_table(io.BytesIO(found.content))
    assert table.column_names == ["id", "total_inc_tax"]
    assert table["id"].to_pylist() == [100, 101, 102, 103]
    assert run("orders", "list", "-o", "parquet", terminal=True).code == 2


def test_a_parquet_file_notes_what_it_cannot_hold(
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    stream = ParquetStream(load("Orders").meta.record, ["id", "total_inc_tax"])
    rows: list[dict[str, Any]] = [
        {"id": 1, "total_inc_tax": "soon", "date_created": "soon"},
        {"id": "two"},
        {"id": 3},
    ]
    stream.write(rows)
    stream.close()
    written = capfdbinary.readouterr()
    found = parquet.read_table(io.BytesIO(written.out))
    assert found["id"].to_pylist() == [1, None, 3]
    [note] = written.err.decode().splitlines()  # the column of dates was not asked for
    assert note.startswith("Note: id of ")
    assert note.endswith(", and 1 others: null in the file.")


def test_null_and_typed_values(sandbox: Sandbox) -> None:
    checked("orders", "update", 100, "--staff-notes", "null", "--set", "is_deleted=false")
    assert sent(sandbox) == {"staff_notes": None, "is_deleted": False}
    checked(
        "orders", "update", 100, "--set", 'products.0={"name": "a", "quantity": 2}', "--dry-run"
    )


def test_an_unknown_value_of_an_enum_passes(sandbox: Sandbox) -> None:
    found = checked("orders", "update", 100, "--order-source", "pigeon", "--dry-run")
    assert '"pigeon"' in found.out


def test_a_file_is_uploaded(sandbox: Sandbox, tmp_path: Path) -> None:
    path = tmp_path / "mug.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    checked("v3", "products", "images", "create", 1, "--image-file", f"@{path}")
    assert sandbox.requests[-1].status == 200


# -- safety -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "request_line"),
    [
        ("orders list --all", "GET {}/v2/orders?limit=250"),
        ("orders get 100", "GET {}/v2/orders/100"),
        ("orders update 100 --status-id 2", "PUT {}/v2/orders/100"),
        ("orders delete 100", "DELETE {}/v2/orders/100"),
        ("orders delete-all", "DELETE {}/v2/orders"),
        ("orders count --min-id 3", "GET {}/v2/orders/count?min_id=3"),
        ("v3 customers delete 1 2", "DELETE {}/v3/customers?id%3Ain=1%2C2"),
        ("v3 brands delete-image 1", "DELETE {}/v3/catalog/brands/1/image"),
    ],
)
def test_dry_run_sends_nothing(sandbox: Sandbox, words: str, request_line: str) -> None:
    before = len(sandbox.requests)
    found = checked(*words.split(), "--dry-run")
    store = f"{sandbox.base_url}/stores/{sandbox.store_hash}"
    assert found.lines[0] == request_line.format(store)
    assert sandbox.token not in found.out + found.err
    assert len(sandbox.requests) == before


def test_deletes_without_an_answer(sandbox: Sandbox) -> None:
    [row] = sandbox.seed("Brands", {"name": "Kept"})
    found = run("brands", "delete", row["id"])
    assert (found.code, found.out) == (2, "")
    assert f"brands {row['id']} of store {sandbox.store_hash}" in found.err
    found = run("brands", "delete", row["id"], stdin="", terminal=True)
    assert found.code == 2  # the end of the input is no answer


# -- start --------------------------------------------------------------------------------------

#: Modules that help and completion must not import.
HEAVY = ("requests", "urllib3", "rich", "yaml", "jmespath", "http.client", "asyncio", "logging")
_LOADED = (
    "import sys; from bigcommerce_sdk.cli import main; main(sys.argv[1:]); "
    "print(*sys.modules, file=sys.stderr)"
)


@pytest.mark.parametrize("words", ["--help", "orders list --help", "v3 products --help"])
def test_help_imports_little(words: str) -> None:
    found = subprocess.run(
        [sys.executable, "-c", _LOADED, *words.split()],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = found.stderr.split()
    assert not {*HEAVY}.intersection(loaded)
    assert not [each for each in loaded if each.startswith("bigcommerce_sdk.resources")]


def completions(*words: str) -> list[str]:
    """What one TAB offers after some words; the last one is not complete."""
    from click.shell_completion import ShellComplete

    from bigcommerce_sdk.cli.root import root

    made = ShellComplete(root, {}, "bigcommerce", "_BIGCOMMERCE_COMPLETE")
    return [each.value for each in made.get_completions([*words[:-1]], words[-1])]


def test_completion_of_resources_verbs_options_and_values() -> None:
    assert completions("ord") == ["order-statuses", "orders"]
    assert completions("orders", "de") == ["delete", "delete-all"]
    assert completions("v3", "products", "cus") == ["custom-fields"]
    assert "--min-date-created" in completions("orders", "list", "--min-d")
    assert "--consignment-structure" in completions("orders", "list", "--cons")
    assert completions("orders", "list", "-o", "c") == ["csv"]
    assert completions("v3", "products", "create", "--type", "p") == ["physical"]
    assert completions("orders", "list", "--is-deleted", "t") == ["true"]
