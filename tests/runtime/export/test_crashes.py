"""Jobs that are killed at any point, with rows that change between and during the runs."""

from __future__ import annotations

import itertools
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from email.utils import formatdate
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk import export
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.export.results import SyncResult
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import Status
from tests.runtime.export.crashing import Crash, Killer

_NUMBERS = itertools.count()


class Shop:
    """A store of its own whose time stands still between changes.

    Attributes:
        api: a client of it.
    """

    def __init__(self, sandbox: Sandbox) -> None:
        self.store = sandbox.add_store(f"crash{next(_NUMBERS)}", demo=False)
        self.api: BigcommerceApi = self.store.api(max_retries=0)
        self._clock = sandbox.clock
        for _ in range(4):
            self.add()

    def add(self, number: int = 0) -> None:
        """Add an order of up to two lines."""
        self._clock.advance(10)
        now = self._now()
        [order] = self.store.seed("Orders", {"date_modified": now, "staff_notes": "new"})
        for line in range(order["id"] % 3):
            self.store.seed("OrderProducts", {"order_id": order["id"], "name": f"line {line}"})

    def change(self, number: int) -> None:
        """Change an order, and add a line to it."""
        orders = self.orders()
        if orders:
            order = orders[number % len(orders)]
            self._clock.advance(10)
            self.store.seed("OrderProducts", {"order_id": order, "name": f"later {number}"})
            self.api.Orders.update(order, staff_notes=f"changed {number}")

    def delete(self, number: int) -> None:
        """Delete an order."""
        orders = self.orders()
        if orders:
            self._clock.advance(10)
            self.api.Orders.delete(orders[number % len(orders)])

    def orders(self) -> list[int]:
        return [order.id for order in self.api.Orders.iterall()]

    def _now(self) -> str:
        return formatdate(self._clock(), usegmt=True)

    def expected(self) -> dict[str, list[Any]]:
        """What an export must have."""
        orders = list(self.api.Orders.iterall())
        return {
            "orders": sorted((order.id, order.staff_notes) for order in orders),
            "order_products": sorted(
                (line.order_id, line.id, line.name) for order in orders for line in order.products
            ),
        }


class Catalog(Shop):
    """A store whose lists are read by page number, and include the rows below."""

    def add(self, number: int = 0) -> None:
        self._clock.advance(10)
        name = f"product {next(_NUMBERS)}"
        created = self.api.v3.Products.create(name=name, type="digital", weight=1, price=1)
        for _ in range(created.id % 3):
            self._add_rule(created.id)
        self.store.seed("Brands", {"name": name})

    def _add_rule(self, product: int) -> None:
        self.store.seed("v3.ProductReviews", {"product_id": product, "title": "good"})

    def change(self, number: int) -> None:
        found = self.orders()
        if found:
            self._clock.advance(10)
            self._add_rule(found[number % len(found)])
            self.api.v3.Products.update(found[number % len(found)], price=number + 2)

    def delete(self, number: int) -> None:
        found = self.orders()
        if found:
            self._clock.advance(10)
            self.api.v3.Products.delete(found[number % len(found)])

    def orders(self) -> list[int]:
        return [product.id for product in self.api.v3.Products.iterall()]

    def expected(self) -> dict[str, list[Any]]:
        products = list(self.api.v3.Products.iterall())
        return {
            "v3_products": sorted((each.id, each.price) for each in products),
            "v3_product_reviews": sorted(
                (each.id, review.id) for each in products for review in each.reviews.iterall()
            ),
            "brands": sorted((each.id,) for each in self.api.Brands.iterall()),
        }


CATALOG = {
    "v3_products": ("id", "price"),
    "v3_product_reviews": ("product_id", "id"),
    "brands": ("id",),
}
COLUMNS = {"orders": ("id", "staff_notes"), "order_products": ("order_id", "id", "name")}


def exported(
    directory: Path, store: str, tables: Mapping[str, tuple[str, ...]]
) -> dict[str, list[Any]]:
    """What an export has."""
    found: dict[str, list[Any]] = {}
    for table, names in tables.items():
        rows = export.read(directory, table, stores=[store])
        found[table] = sorted(zip(*(rows[name].to_pylist() for name in names), strict=True))
    return found


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(demo=False) as running:
        running.clock.frozen = True
        yield running


@contextmanager
def directory_of_an_example() -> Iterator[Path]:
    made = tempfile.mkdtemp()
    try:
        yield Path(made)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def run(
    shop: Shop, to: Path, killer: Killer, tables: Iterable[str], **options: Any
) -> SyncResult | None:
    """Run the job; ``None`` if it was killed."""
    api = shop.api.with_options(on_request=killer.step)
    settings: dict[str, Any] = {
        "overlap": 0, "concurrency": 1, "page_size": 2, "rows_per_part": 3, **options
    }  # fmt: skip
    try:
        with killer.armed():
            result = export.sync(api, tables, to=to, **settings)
    except Crash:
        return None
    result.raise_for_failures()
    return result


changes = st.lists(
    st.tuples(st.sampled_from(["add", "change", "delete"]), st.integers(0, 6)), max_size=3
)
#: Runs: what changes before, the call at which the run is killed, and options.
runs = st.lists(
    st.tuples(
        changes,
        st.integers(1, 60),
        st.fixed_dictionaries(
            {
                "deletions": st.booleans(),
                "concurrency": st.sampled_from([1, 3]),
                "format": st.just("parquet"),
                "full": st.sampled_from([False, False, True]),
            }
        ),
    ),
    max_size=3,
)


@settings(max_examples=max(12, settings().max_examples // 4))
@given(runs)
@example([([], 12, {"full": False}), ([("change", 0)], 20, {"full": False})])
@example([([("delete", 1)], 25, {"deletions": True}), ([("delete", 0)], 60, {"deletions": True})])
def test_no_row_is_lost_or_doubled_by_kills(sandbox: Sandbox, given_runs: Any) -> None:
    check(Shop(sandbox), given_runs, COLUMNS)


@settings(max_examples=max(8, settings().max_examples // 5))
@given(runs)
@example([([], 30, {"full": False}), ([("delete", 0), ("add", 0)], 60, {"full": False})])
def test_kills_of_lists_by_page_number(sandbox: Sandbox, given_runs: Any) -> None:
    check(Catalog(sandbox), given_runs, CATALOG)


def check(shop: Shop, given_runs: Any, tables: Mapping[str, tuple[str, ...]]) -> None:
    """Run a job with kills, then once to its end."""
    store = shop.store.store_hash
    with directory_of_an_example() as to:
        for edits, at, options in given_runs:
            for name, number in edits:
                getattr(shop, name)(number)
            run(shop, to, Killer(at), tables, **options)
        run(shop, to, Killer(), tables, deletions=True)
        assert exported(to, store, tables) == shop.expected()
        left = {path.name for path in to.rglob("*") if path.is_file()}
        named = {Path(each).name for table in tables for each in export.parts(to, table)}
        assert left - named <= {"state.json", ".lock"}


SCRIPT = """
import itertools, os, signal, sys
from bigcommerce_sdk import BigcommerceApi, export

numbers = itertools.count(1)

def kill(request):
    if next(numbers) == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)

api = BigcommerceApi.from_env(on_request=kill)
export.sync(api, ["orders", "order_products"], to=sys.argv[1], rows_per_part=6, page_size=5)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_process_leaves_what_the_next_run_goes_on_with(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    shop = Shop(sandbox)
    shop.store.fill(orders=20)
    environment = {**os.environ, **shop.store.environment}
    command = [sys.executable, "-c", SCRIPT, str(tmp_path)]
    killed = subprocess.run([*command, "22"], env=environment, capture_output=True, check=False)
    assert killed.returncode == -signal.SIGKILL
    before = sum(path.suffix == ".parquet" for path in tmp_path.rglob("*"))
    assert before > 1
    result = export.sync(shop.api, COLUMNS, to=tmp_path)
    result.raise_for_failures()
    assert 0 < result.tables[0].rows < 24 + 5  # it went on, and read the last changes again
    store = shop.store.store_hash
    assert exported(tmp_path, store, COLUMNS) == shop.expected()


@given(st.lists(st.integers(1, 40), max_size=6), st.integers(1, 6))
@settings(max_examples=max(6, settings().max_examples // 8))
def test_no_row_is_lost_by_faults(sandbox: Sandbox, pauses: list[int], times: int) -> None:
    shop = Shop(sandbox)
    numbers = itertools.count(1)

    def fail(request: Any) -> None:
        if next(numbers) in pauses:
            shop.store.faults.add(Status(500), method="GET", times=times)

    broken = shop.api.with_options(on_request=fail)
    with directory_of_an_example() as to:
        for _ in range(3):
            export.sync(broken, COLUMNS, to=to, page_size=2, rows_per_part=2)
            shop.store.faults.clear()
            shop.change(1)
        run(shop, to, Killer(), COLUMNS).raise_for_failures()  # type: ignore[union-attr]
        assert exported(to, shop.store.store_hash, COLUMNS) == shop.expected()
