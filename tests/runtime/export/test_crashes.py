"""Jobs that are killed at any point, with rows that change between and during the runs."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
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


COLUMNS = {"orders": ("id", "staff_notes"), "order_products": ("order_id", "id", "name")}


def exported(directory: Path, store: str) -> dict[str, list[Any]]:
    """What an export has."""
    found: dict[str, list[Any]] = {}
    for table, names in COLUMNS.items():
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


def run(shop: Shop, to: Path, killer: Killer, **options: Any) -> SyncResult | None:
    """Run the job; ``None`` if it was killed."""
    api = shop.api.with_options(on_request=killer.step)
    settings: dict[str, Any] = {
        "overlap": 0, "concurrency": 1, "page_size": 2, "rows_per_part": 3, **options
    }  # fmt: skip
    try:
        with killer.armed():
            result = export.sync(api, list(COLUMNS), to=to, **settings)
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


@settings(max_examples=150)
@given(runs)
@example([([], 12, {"full": False}), ([("change", 0)], 20, {"full": False})])
@example([([("delete", 1)], 25, {"deletions": True}), ([("delete", 0)], 60, {"deletions": True})])
def test_no_row_is_lost_or_doubled_by_kills(sandbox: Sandbox, given_runs: Any) -> None:
    shop = Shop(sandbox)
    with directory_of_an_example() as to:
        for edits, at, options in given_runs:
            for name, number in edits:
                getattr(shop, name)(number)
            run(shop, to, Killer(at), **options)
        run(shop, to, Killer(), deletions=True)
        assert exported(to, shop.store.store_hash) == shop.expected()
        left = {path.name for path in to.rglob("*") if path.is_file()}
        named = {Path(each).name for table in COLUMNS for each in export.parts(to, table)}
        assert left - named <= {"state.json", ".lock"}
    sandbox.remove_store(shop.store)
