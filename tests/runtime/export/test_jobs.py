"""Export jobs on the sandbox: what runs read, write and say."""

from __future__ import annotations

import asyncio
import csv
import gc
import json
import multiprocessing
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from bigcommerce_sdk import export
from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.exception import (
    BigcommerceException,
    ConfigurationException,
    ExportException,
    ForbiddenException,
    InvalidValueException,
    UnknownNameException,
)
from bigcommerce_sdk.export import files, planning, walking
from bigcommerce_sdk.export.results import Progress
from bigcommerce_sdk.export.state import load
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.paging import by_meta, pagination
from bigcommerce_sdk.sandbox import Sandbox, SandboxStore
from bigcommerce_sdk.sandbox.faults import Status

LINES = ["orders", "order_products"]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
def store(sandbox: Sandbox) -> Iterator[SandboxStore]:
    """A store of its own, with the rows of the demo shop."""
    made = sandbox.add_store(f"export{len(sandbox.requests)}")
    yield made
    sandbox.remove_store(made)
    sandbox.clock.frozen = False


@pytest.fixture
def api(store: SandboxStore) -> Iterator[BigcommerceApi]:
    with store.api(max_retries=0) as client:
        yield client


def state_of(to: Path, store: SandboxStore) -> dict[str, Any]:
    text = (to / store.store_hash / "state.json").read_text()
    found: dict[str, Any] = json.loads(text)
    return found


def rows_of(to: Path, table: str, *columns: str) -> list[Any]:
    found = export.read(to, table)
    return sorted(zip(*(found[name].to_pylist() for name in columns), strict=True))


def test_a_later_run_reads_only_what_changed(
    sandbox: Sandbox, store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    first = export.sync(api, LINES, to=tmp_path)
    assert [table.rows for table in first.tables] == [4, 6]
    sandbox.clock.advance(1000)
    api.Orders.update(101, staff_notes="changed")
    second = export.sync(api, LINES, to=tmp_path)
    assert [(table.rows, table.full) for table in second.tables] == [(1, False), (1, False)]
    assert second.requests == 2  # the changed order, and its lines
    sandbox.clock.advance(1000)
    third = export.sync(api, LINES, to=tmp_path)
    assert [table.rows for table in third.tables] == [1, 1]  # the overlap of the second
    fourth = export.sync(api, LINES, to=tmp_path)
    assert (fourth.rows, fourth.requests) == (0, 1)


def test_the_merge_has_the_newest_rows(
    sandbox: Sandbox, api: BigcommerceApi, tmp_path: Path
) -> None:
    export.sync(api, LINES, to=tmp_path)
    sandbox.clock.advance(1000)
    api.Orders.update(101, staff_notes="changed")
    export.sync(api, LINES, to=tmp_path)
    assert rows_of(tmp_path, "orders", "id") == [(100,), (101,), (102,), (103,)]
    assert (101, "changed") in rows_of(tmp_path, "orders", "id", "staff_notes")
    assert len(rows_of(tmp_path, "order_products", "order_id", "id")) == 6


@pytest.mark.parametrize("format", ["parquet", "csv", "ndjson"])
def test_all_formats_resume_merge_and_find_deletions(
    sandbox: Sandbox, api: BigcommerceApi, tmp_path: Path, format: str
) -> None:
    options: dict[str, Any] = {"to": tmp_path, "format": format, "rows_per_part": 2}
    export.sync(api, LINES, **options)
    sandbox.clock.advance(1000)
    api.Orders.update(101, staff_notes="changed")
    api.Orders.delete(102)
    result = export.sync(api, LINES, deletions=True, **options)
    assert [table.deleted for table in result.tables] == [1, 1]
    assert rows_of(tmp_path, "orders", "id") == [(100,), (101,), (103,)]
    before = export.read(tmp_path, "orders")
    assert before["total_inc_tax"].type == pa.decimal128(38, 10)
    assert before["date_created"].type == pa.timestamp("us", "UTC")
    assert export.compact(tmp_path) > 2
    after = export.read(tmp_path, "orders")
    assert after.sort_by("id").to_pylist() == before.sort_by("id").to_pylist()
    assert {row for row, in rows_of(tmp_path, "order_products", "order_id")} == {100, 101, 103}
    assert export.sync(api, LINES, deletions=True, **options).tables[0].deleted == 0


def test_a_full_run_replaces_all_parts(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    export.sync(api, LINES, to=tmp_path)
    api.Orders.delete(103)
    export.sync(api, LINES, to=tmp_path, full=["orders"])
    assert rows_of(tmp_path, "orders", "id") == [(100,), (101,), (102,)]
    named = state_of(tmp_path, store)["tables"]["orders"]["parts"]
    there = sorted(path.name for path in (tmp_path / store.store_hash / "orders").iterdir())
    assert there == [name for name, _ in named]


def test_parents_without_rows_replace_earlier_ones(
    sandbox: Sandbox, api: BigcommerceApi, tmp_path: Path
) -> None:
    export.sync(api, ["v3_product_images"], to=tmp_path)
    sandbox.clock.advance(1000)
    for image in api.v3.ProductImages.all(1):
        image.delete()
    api.v3.Products.update(1, name="Mug without pictures")
    export.sync(api, ["v3_product_images"], to=tmp_path)
    assert 1 not in {row for row, in rows_of(tmp_path, "v3_product_images", "product_id")}
    assert rows_of(tmp_path, "v3_product_images", "product_id")


def test_included_rows_need_no_request_of_their_own(api: BigcommerceApi, tmp_path: Path) -> None:
    names = ["v3_products", "v3_product_images", "v3_product_variants", "v3_product_options"]
    result = export.sync(api, names, to=tmp_path)
    result.raise_for_failures()
    assert result.requests == 1
    for product in api.v3.Products.iterall():
        images = [image.id for image in product.images.iterall()]
        found = rows_of(tmp_path, "v3_product_images", "product_id", "id")
        assert [id for owner, id in found if owner == product.id] == sorted(images)


def test_a_list_that_includes_only_a_part_is_read_apart(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    for number in range(60):
        store.seed("v3.ProductReviews", {"product_id": 2, "title": f"review {number}"})
    result = export.sync(api, ["v3_product_reviews"], to=tmp_path)
    result.raise_for_failures()
    found = [id for (id,) in rows_of(tmp_path, "v3_product_reviews", "id")]
    assert len(found) == len(set(found)) >= 60


def test_rows_below_two_parents_have_both_ids(api: BigcommerceApi, tmp_path: Path) -> None:
    export.sync(api, ["order_shipping_quotes", "v3_product_option_values"], to=tmp_path)
    names = export.read(tmp_path, "v3_product_option_values").column_names
    assert names[:3] == ["store", "product_id", "option_id"]


def test_lists_of_all_parents_have_their_ids(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    api.v3.ProductMetafields.create(
        1, key="origin", value="Faro", namespace="shop", permission_set="read"
    )
    result = export.sync(api, ["v3_product_metafields"], to=tmp_path)
    assert result.requests == 1
    assert [owner for owner, in rows_of(tmp_path, "v3_product_metafields", "product_id")] == [1]
    assert state_of(tmp_path, store)["tables"]["v3_product_metafields"]["merge"] == [
        "product_id",
        "id",
    ]


def test_new_rows_by_id(api: BigcommerceApi, store: SandboxStore, tmp_path: Path) -> None:
    first = export.sync(api, ["coupons"], to=tmp_path, by_id=["coupons"])
    store.seed("Coupons", {"name": "Late"})
    second = export.sync(api, ["coupons"], to=tmp_path, by_id=["coupons"])
    before: Any = first.tables[0].cursor
    assert (second.rows, second.tables[0].cursor) == (1, before + 1)
    assert len(rows_of(tmp_path, "coupons", "id")) == first.rows + 1


@pytest.mark.parametrize(
    "changed",
    [
        {"format": "csv"},
        {"columns": {"orders": ["id"]}},
        {"filters": {"orders": {"status_id": 1}}},
        {"nested": "json"},
        {"unknown": "_unknown"},
        {"by_id": ["orders"]},
    ],
    ids=str,
)
def test_other_settings_are_refused_before_the_first_request(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path, changed: dict[str, Any]
) -> None:
    export.sync(api, ["orders"], to=tmp_path)
    sent = len(store.requests)
    with pytest.raises(ConfigurationException, match=r"orders with other .* with full"):
        export.sync(api, ["orders"], to=tmp_path, **changed)
    assert len(store.requests) == sent
    export.sync(api, ["orders"], to=tmp_path, full=True, **changed).raise_for_failures()
    export.sync(api, ["orders"], to=tmp_path, **changed).raise_for_failures()
    assert export.read(tmp_path, "orders").num_rows == 4 if "filters" not in changed else True


def test_columns_are_requested_alone(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    tables = ["v3_brands", "v3_brand_metafields"]
    api.v3.BrandMetafields.create(1, namespace="app", key="size", value="L", permission_set="read")
    before = len(store.requests)
    columns = {"v3_brands": ["name"], "v3_brand_metafields": ["key"]}
    export.sync(api, tables, to=tmp_path, columns=columns).raise_for_failures()
    sent = [each.query["include_fields"] for each in store.requests[before:]]
    assert sent == ["name", "key,resource_id"]
    assert rows_of(tmp_path, "v3_brand_metafields", "brand_id", "key") == [(1, "size")]


def test_columns_and_filters(api: BigcommerceApi, tmp_path: Path) -> None:
    result = export.sync(
        api,
        LINES,
        to=tmp_path,
        columns={"orders": ["status"]},
        filters={"orders": {"min_id": 102}},
    )
    result.raise_for_failures()
    orders = export.read(tmp_path, "orders")
    assert orders.column_names == ["store", "id", "status", "_version", "_deleted"]
    assert sorted(orders["id"].to_pylist()) == [102, 103]
    assert {owner for owner, in rows_of(tmp_path, "order_products", "order_id")} == {102, 103}


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        ({"resources": list[str]()}, InvalidValueException, "at least one table"),
        ({"resources": ["order"]}, ConfigurationException, "There is no table 'order'"),
        ({"format": "xml"}, InvalidValueException, "format must be parquet, csv, ndjson"),
        ({"filters": {"order": {}}}, UnknownNameException, "filters names 'order'"),
        ({"filters": {"orders": {"statusid": 1}}}, UnknownNameException, "takes no 'statusid'"),
        (
            {"filters": {"orders": {"min_date_modified": "2026-01-01"}}},
            InvalidValueException,
            "the job itself sets min_date_modified",
        ),
        ({"filters": {"orders": {"status_id": "x"}}}, InvalidValueException, "status_id"),
        ({"columns": {"orders": ["totl"]}}, UnknownNameException, "no column 'totl'"),
        ({"full": ["coupons"]}, UnknownNameException, "full names 'coupons'"),
        ({"resources": ["pages"], "by_id": ["pages"]}, InvalidValueException, "by_id: the list"),
        ({"resources": ["v3_regions"]}, InvalidValueException, "needs template_file"),
        ({"resources": 5}, InvalidValueException, "resources must be a name or a list of names"),
        (
            {"resources": [list[str]()]},
            InvalidValueException,
            "resources must be a name or a list of names",
        ),
        ({"to": None}, InvalidValueException, "takes the path of a directory, got None"),
        ({"to": b"copy"}, InvalidValueException, "takes the path of a directory, got bytes"),
        ({"to": ""}, InvalidValueException, "takes the path of a directory, got ''"),
        ({"to": "a\0b"}, InvalidValueException, "takes the path of a directory, got 'a"),
        ({"to": "\ud800"}, InvalidValueException, "takes the path of a directory, got '"),
        ({"filters": 5}, InvalidValueException, "filters must be a mapping, got int"),
        ({"filters": {"orders": 5}}, InvalidValueException, "filters of orders must be a mapping"),
        ({"columns": 5}, InvalidValueException, "columns must be a mapping, got int"),
        ({"columns": {"orders": 5}}, InvalidValueException, "columns of orders must be a name or"),
        ({"columns": {"orders": "totl"}}, UnknownNameException, "no column 'totl'"),
        ({"full": 5}, InvalidValueException, "full must be a name or a list of names, got 5"),
        ({"by_id": None}, InvalidValueException, "by_id must be a name or a list of names"),
        ({"unknown": "store"}, InvalidValueException, "unknown must be the name of a new column"),
        ({"unknown": "id"}, InvalidValueException, "unknown must be the name of a new column"),
        ({"unknown": ""}, InvalidValueException, "unknown must be the name of a new column"),
        ({"unknown": "\ud800"}, InvalidValueException, "unknown must be the name of a new column"),
        ({"progress": 5}, InvalidValueException, "progress must be a function, got 5"),
        ({"stores_at_once": 0}, InvalidValueException, "stores_at_once must be an integer >= 1"),
        ({"overlap": float("inf")}, InvalidValueException, "overlap must be a number >= 0 and <="),
        ({"overlap": 1e12}, InvalidValueException, "overlap must be a number >= 0 and <="),
        ({"seconds_per_part": float("nan")}, InvalidValueException, "seconds_per_part must be a"),
        ({"overlap": -1}, InvalidValueException, "overlap must be a number >= 0"),
        ({"concurrency": 0}, InvalidValueException, "concurrency must be an integer >= 1"),
        ({"rows_per_part": 0}, InvalidValueException, "rows_per_part must be an integer >= 1"),
        ({"page_size": 0}, InvalidValueException, "page_size must be an integer >= 1"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_invalid_arguments(
    api: BigcommerceApi, tmp_path: Path, arguments: dict[str, Any], error: type, text: str
) -> None:
    given: dict[str, Any] = {"resources": ["orders"], "to": tmp_path / "new", **arguments}
    with pytest.raises(error, match=text):
        export.sync(api, given.pop("resources"), **given)
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize(
    "stores",
    [
        5,
        None,
        "store",
        [],
        [5],
        {},
        BigcommerceApi,
        {"a": None},
        "empty name",
        "surrogate",
        "twice",
    ],
    ids=str,
)
def test_invalid_stores(api: BigcommerceApi, tmp_path: Path, stores: Any) -> None:
    named = {"empty name": {"": api}, "surrogate": {"\ud800": api}, "twice": {"a": api, "b": api}}
    given: Any = named.get(stores, stores) if isinstance(stores, str) else stores
    with pytest.raises(InvalidValueException, match=r"^stores "):
        export.sync(given, ["brands"], to=tmp_path / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("name", ["../up", ".hidden", "..", "CON", "nul.txt", "a/b\\c", "a.", "*?"])
def test_directories_of_stores_are_valid_on_all_systems(name: str) -> None:
    directory = files.directory_of("to", name)
    assert Path(directory).parent == Path("to")
    assert re.fullmatch(r"[\w%~-]([\w%.~-]*[\w%~-])?", Path(directory).name)
    assert Path(directory).stem.lower() not in ("con", "nul")
    assert unquote(Path(directory).name) == name


def test_the_home_directory(
    api: BigcommerceApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    export.sync(api, ["brands"], to="~/copy").raise_for_failures()
    assert export.read("~/copy", "brands").num_rows == 3
    assert export.compact("~/copy") == 0
    assert [each.name for each in tmp_path.iterdir()] == ["copy"]


def test_a_table_that_fails_leaves_the_others(
    sandbox: Sandbox, store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    store.faults.add(Status(403), path="/orders/102/products", times=None)
    names = [*LINES, "order_shipping_addresses", "coupons"]
    result = export.sync(api, names, to=tmp_path, rows_per_part=1, concurrency=1)
    failed = [(table.store, table.name) for table in result.failures]
    assert failed == [(store.store_hash, "order_products")]
    assert isinstance(result.failures[0].error, ForbiddenException)
    with pytest.raises(ExportException, match="order_products"):
        result.raise_for_failures()
    assert export.read(tmp_path, "orders").num_rows == 4
    store.faults.clear()
    later = export.sync(api, names, to=tmp_path)
    later.raise_for_failures()
    assert {owner for owner, in rows_of(tmp_path, "order_products", "order_id")} == {
        100,
        101,
        102,
        103,
    }
    assert len(rows_of(tmp_path, "order_products", "id")) == 6


def test_a_list_that_breaks_off_goes_on_there(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    options: dict[str, Any] = {"to": tmp_path, "page_size": 2}
    sent = 0

    def break_off(request: Any) -> None:
        nonlocal sent
        sent += 1
        if sent == 2:
            store.faults.add(Status(500), path="/orders", times=None)

    broken = api.with_options(on_request=break_off)
    first = export.sync(broken, LINES[:1], concurrency=1, **options)
    assert first.failures
    store.faults.clear()
    assert first.tables[0].rows == 2
    second = export.sync(api, ["orders"], **options)
    second.raise_for_failures()
    assert len(rows_of(tmp_path, "orders", "id")) == 4


def test_a_store_that_fails_leaves_the_others(
    sandbox: Sandbox, api: BigcommerceApi, tmp_path: Path
) -> None:
    other = sandbox.store_hash
    wrong = api.for_store(other, "0" * 31)
    result = export.sync({"first": api, "second": wrong}, ["brands"], to=tmp_path)
    assert [table.error is None for table in result.tables] == [True, False]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first", "second"]
    with pytest.raises(ConfigurationException, match="of the store"):
        export.sync({"second": api}, ["brands"], to=tmp_path)


def test_no_token_is_in_the_files(store: SandboxStore, api: BigcommerceApi, tmp_path: Path) -> None:
    export.sync(api, [*LINES, "store", "webhooks"], to=tmp_path)
    content = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert store.token.encode() not in content


def test_a_second_job_is_refused(store: SandboxStore, api: BigcommerceApi, tmp_path: Path) -> None:
    directory = files.directory_of(str(tmp_path), store.store_hash)
    files.make_directory(directory)
    lock = files.Lock(directory)
    lock.acquire()
    result = export.sync(api, ["brands"], to=tmp_path)
    assert "Another job writes" in str(result.stores[0].error)
    lock.release()
    export.sync(api, ["brands"], to=tmp_path).raise_for_failures()


def test_left_over_files_are_removed_and_others_kept(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    export.sync(api, ["brands"], to=tmp_path)
    inner = tmp_path / store.store_hash
    left = ["brands/000009.parquet", f"brands/.000010.parquet.{'0' * 32}.tmp"]
    left.append(f".state.json.{'0' * 32}.tmp")
    for name in [*left, "brands/notes.txt"]:
        (inner / name).write_text("x")
    export.sync(api, ["brands"], to=tmp_path).raise_for_failures()
    assert not any((inner / name).exists() for name in left)
    assert (inner / "brands/notes.txt").exists()


def test_parts_without_a_state_are_never_removed(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    export.sync(api, ["brands"], to=tmp_path)
    (tmp_path / store.store_hash / "state.json").unlink()
    result = export.sync(api, ["brands"], to=tmp_path)
    assert "but no state.json" in str(result.stores[0].error)
    assert list((tmp_path / store.store_hash / "brands").iterdir())


def test_a_part_that_is_gone_is_an_error(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    export.sync(api, ["orders", "coupons"], to=tmp_path)
    Path(export.parts(tmp_path, "orders")[0]).unlink()
    result = export.sync(api, ["orders", "brands"], to=tmp_path)
    [failed] = result.failures
    assert re.search(r"lacks 000002.parquet.* full=\['orders'\]", str(failed.error))
    export.sync(api, ["orders"], to=tmp_path, full=["orders"]).raise_for_failures()
    assert export.read(tmp_path, "orders").num_rows == 4


def _places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The keys and indexes that lead to each value inside a JSON value."""
    yield place
    items = enumerate(value) if is_list(value) else ()
    for key, inner in value.items() if is_object(value) else items:
        yield from _places(inner, (*place, key))


def _changed(value: Any, place: tuple[Any, ...], new: Any) -> Any:
    if not place:
        return new
    copied = value.copy()
    copied[place[0]] = _changed(value[place[0]], place[1:], new)
    return copied


ODD_STATES: tuple[Any, ...] = (
    None,
    -1,
    "x",
    "../../x",
    [],
    {},
    [[1]],
    True,
    1.5,
    "2026-13-45",
    "2026-01-01",
)


def test_any_value_in_a_state_is_refused_or_used(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    to = tmp_path / "copy"
    options: dict[str, Any] = {"to": to, "rows_per_part": 2, "page_size": 2}
    export.sync(api, ["coupons"], **options)
    sent: list[Any] = []

    def break_off(request: Any) -> None:
        sent.append(request)
        if len(sent) == 2:
            store.faults.add(Status(500), path="/orders", times=None)

    assert export.sync(api.with_options(on_request=break_off), ["orders"], **options).failures
    state = state_of(to, store)
    path = to / store.store_hash / "state.json"
    job = planning_job(to)
    for place in _places(state):
        for odd in ODD_STATES:
            path.write_text(json.dumps(_changed(state, place, odd)))
            try:
                found = load(str(path.parent))
                assert found is not None
                planning.start(job, found)
                assert all(".." not in part for part in export.parts(to, "coupons"))
            except BigcommerceException:
                pass
    assert [each.name for each in tmp_path.iterdir()] == ["copy"]


def planning_job(to: Path) -> planning.Job:
    """A job as ``sync`` makes it."""
    return planning.job(
        ["orders", "coupons"], to, filters=None, columns=None, format="parquet", nested="struct",
        unknown=None, full=False, by_id=(), deletions=False, overlap=300, concurrency=8,
        page_size=None, rows_per_part=1, seconds_per_part=1, progress=None,
    )  # fmt: skip


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 1}', '{"version": 9}', "\0"])
def test_a_damaged_state_is_an_error(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path, text: str
) -> None:
    export.sync(api, ["brands"], to=tmp_path)
    (tmp_path / store.store_hash / "state.json").write_text(text)
    with pytest.raises(ConfigurationException, match=r"is damaged|has the version 9"):
        export.sync(api, ["brands"], to=tmp_path)


def test_columns_that_a_new_sdk_adds(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    export.sync(api, ["orders"], to=tmp_path)
    [path] = export.parts(tmp_path, "orders")
    older = pq.read_table(path).drop_columns(["staff_notes"])
    pq.write_table(older.append_column("gone", pa.array(["x"] * 4)), path)
    api.Orders.update(101, staff_notes="changed")
    export.sync(api, ["orders"], to=tmp_path)
    found = export.read(tmp_path, "orders")
    notes = dict(zip(found["id"].to_pylist(), found["staff_notes"].to_pylist(), strict=True))
    assert notes == {100: None, 101: "changed", 102: None, 103: None}
    assert found.column_names[-2:] == ["_version", "_deleted"]
    assert found["gone"].null_count == 1


def test_unreadable_values_are_reported(
    api: BigcommerceApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_odd_date(of: object, row: dict[str, Any]) -> dict[str, Any]:
        return {**row, "date_created": "soon"}

    monkeypatch.setattr(walking, "with_parents", with_odd_date)
    table = export.sync(api, ["orders"], to=tmp_path).tables[0]
    assert (table.field_error_count, table.field_errors[0].field) == (4, "date_created")
    assert export.read(tmp_path, "orders")["date_created"].null_count == 4


@pytest.mark.parametrize("by_id", [[], ["orders"]], ids=str)
@pytest.mark.parametrize(
    "odd", ["abc", None, 2**70, [1], {"a": 1}, 1.5, "", "7", "007", True, "../x"], ids=str
)
def test_rows_with_odd_ids_are_kept(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path, odd: Any, by_id: list[str]
) -> None:
    rows = [{"id": odd, "staff_notes": "odd"}, {"id": 8, "staff_notes": "usual"}]
    store.faults.add(Status(200, body=rows), path="/orders", times=None)
    for _ in range(2):
        result = export.sync(api, ["orders"], to=tmp_path, by_id=by_id, deletions=True)
        result.raise_for_failures()
        assert (result.tables[0].rows, result.tables[0].deleted) == (2, 0)
        assert rows_of(tmp_path, "orders", "staff_notes") == [("odd",), ("usual",)]


def test_progress_is_told(api: BigcommerceApi, tmp_path: Path) -> None:
    told: list[Progress] = []
    export.sync(api, ["v3_brands", "orders"], to=tmp_path, progress=told.append)
    done = {each.table: each for each in told if each.done}
    assert (done["v3_brands"].rows, done["v3_brands"].total) == (3, 3)
    assert (done["orders"].rows, done["orders"].total) == (4, None)
    assert done["orders"].quota is not None


def test_an_error_of_the_progress_function_ends_the_job(
    api: BigcommerceApi, tmp_path: Path
) -> None:
    def fail(progress: Progress) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        export.sync(api, ["brands"], to=tmp_path, progress=fail)
    export.sync(api, ["brands"], to=tmp_path).raise_for_failures()


async def _sync_async(store: SandboxStore, to: Path) -> Any:
    told: list[Progress] = []

    async def tell(progress: Progress) -> None:
        told.append(progress)

    async with store.async_api() as client:
        result = await export.sync_async(
            client, [*LINES, "store"], to=to, progress=tell, rows_per_part=2, deletions=True
        )
    assert told[-1].done
    return result


def test_the_asynchronous_twin_makes_the_same_files(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path
) -> None:
    result = asyncio.run(_sync_async(store, tmp_path / "async"))
    result.raise_for_failures()
    export.sync(api, [*LINES, "store"], to=tmp_path / "sync", rows_per_part=2)
    for table in (*LINES, "store"):
        same = [export.read(tmp_path / kind, table).drop_columns("_version") for kind in KINDS]
        assert same[0].to_pylist() == same[1].to_pylist()
    export.sync(api, LINES, to=tmp_path / "async").raise_for_failures()


KINDS = ("sync", "async")


def test_clients_of_the_wrong_kind(store: SandboxStore, tmp_path: Path) -> None:
    client: Any = AsyncBigcommerceApi(store_hash="abc", access_token="0" * 31)
    with pytest.raises(InvalidValueException, match=r"Use export\.sync_async"):
        export.sync(client, ["brands"], to=tmp_path)
    nothing: Any = "store"
    with pytest.raises(InvalidValueException, match="stores must be clients"):
        export.sync(nothing, ["brands"], to=tmp_path)


def test_reading_what_is_not_there(api: BigcommerceApi, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationException, match="has no export of brands"):
        export.read(tmp_path, "brands")
    export.sync(api, ["brands"], to=tmp_path)
    with pytest.raises(ConfigurationException, match="of the store 'other'"):
        export.read(tmp_path, "brands", stores=["other"])
    with pytest.raises(ConfigurationException, match="There is no table"):
        export.read(tmp_path, "brand")
    with pytest.raises(ConfigurationException, match="has no export of the store 'other'"):
        export.compact(tmp_path, stores="other")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((None, "brands"), InvalidValueException),
        ((5, "brands"), InvalidValueException),
        (("a\0", "brands"), InvalidValueException),
        (("copy", 5), BigcommerceException),
        (("copy", "brands", 5), InvalidValueException),
        (("copy", "brands", [5]), InvalidValueException),
    ],
    ids=str,
)
def test_invalid_arguments_of_reading(arguments: Any, error: type) -> None:
    directory, table, *stores = arguments
    options = {"stores": stores[0]} if stores else {}
    for function in (export.read, export.batches, export.parts, export.compact):
        with pytest.raises(error):
            function(directory, table, **options)


def test_two_exports_of_a_store_are_refused(api: BigcommerceApi, tmp_path: Path) -> None:
    for name in ("one", "two"):
        export.sync({name: api}, ["brands"], to=tmp_path).raise_for_failures()
    with pytest.raises(ConfigurationException, match=r"two exports of brands .*one.*two"):
        export.read(tmp_path, "brands")


def test_csv_parts_are_plain(api: BigcommerceApi, tmp_path: Path) -> None:
    export.sync(api, ["brands"], to=tmp_path, format="csv")
    [path] = export.parts(tmp_path, "brands")
    with open(path, encoding="utf-8", newline="") as file:
        assert [row["_deleted"] for row in csv.DictReader(file)] == ["false"] * 3


def test_a_lock_ends_with_its_process(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    child = context.Process(target=files.Lock(str(tmp_path)).acquire)
    child.start()
    child.join()
    assert child.exitcode == 0
    files.Lock(str(tmp_path)).acquire()


def test_ctrl_c_leaves_a_state_that_the_next_run_goes_on_with(
    api: BigcommerceApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (pagination, by_meta):  # so that the moved product is not in the checkpoint
        monkeypatch.setattr(module, "KEPT", 1, raising=False)
    names = ["v3_products", "v3_product_custom_fields"]
    options: dict[str, Any] = {
        "to": tmp_path,
        "page_size": 2,
        "rows_per_part": 2,
        "concurrency": 1,
        "filters": {"v3_products": {"sort": "price"}},
    }
    sent = 0

    def interrupt(request: Any) -> None:
        nonlocal sent
        sent += 1
        if sent == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export.sync(api.with_options(on_request=interrupt), names, **options)
    assert not [path for path in tmp_path.rglob("*") if path.suffix == ".tmp"]
    cheapest = api.v3.Products.all(sort="price", limit=1)[0]
    api.v3.Products.update(cheapest.id, price=10_000)  # it is now the last one of the list
    result = export.sync(api, names, **options)
    result.raise_for_failures()
    products = rows_of(tmp_path, "v3_products", "id")
    assert products == sorted((each.id,) for each in api.v3.Products.iterall())
    assert (cheapest.id, 10_000) in rows_of(tmp_path, "v3_products", "id", "price")
    written = [
        (row["id"], row["_version"])
        for path in export.parts(tmp_path, "v3_products")
        for row in pq.read_table(path).to_pylist()
    ]
    assert len(written) == len(set(written))


async def _cancelled(store: SandboxStore, to: Path, at: int) -> None:
    sent = 0

    def cancel(request: Any) -> None:
        nonlocal sent
        sent += 1
        if sent == at:
            task.cancel()

    async with store.async_api(on_request=cancel) as client:
        task = asyncio.create_task(
            export.sync_async(client, LINES, to=to, page_size=2, rows_per_part=1)
        )
        with pytest.raises(asyncio.CancelledError):
            await task


async def _cancelled_early(store: SandboxStore, to: Path) -> list[str]:
    """Cancel jobs, some of them twice, at each of their first steps; returns errors of the next."""
    told: list[str] = []
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: told.append(str(context["message"])))
    async with store.async_api() as client:
        for steps in (1, 4, 11):
            task = asyncio.ensure_future(export.sync_async(client, ["brands"], to=to))
            for _ in range(steps):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.sleep(0)
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
            next_one = await export.sync_async(client, ["orders"], to=to)
            told += [str(each.error) for each in next_one.failures]
            gc.collect()  # a task whose exception nothing took says so when it is gone
    return told


def test_a_cancelled_task_keeps_no_lock_and_no_thread(store: SandboxStore, tmp_path: Path) -> None:
    assert asyncio.run(_cancelled_early(store, tmp_path)) == []


@pytest.mark.parametrize("at", [1, 3, 6])
def test_a_cancelled_task_leaves_a_state_that_the_next_run_goes_on_with(
    store: SandboxStore, api: BigcommerceApi, tmp_path: Path, at: int
) -> None:
    asyncio.run(_cancelled(store, tmp_path, at))
    export.sync(api, LINES, to=tmp_path).raise_for_failures()
    assert len(rows_of(tmp_path, "orders", "id")) == 4
    assert len(rows_of(tmp_path, "order_products", "order_id", "id")) == 6
    assert not [path for path in tmp_path.rglob("*") if path.suffix == ".tmp"]
