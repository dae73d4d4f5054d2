"""Exports orders with their products to a CSV file, and goes on from there the next time.

Try it against the embedded store::

    python -m bigcommerce_sdk.sandbox -- python -m examples.order_export orders.csv

The first run writes all orders, or those changed since ``--since``; each later one adds those that
changed meanwhile. An order that changed stands in the file again: its last lines count. How far
the export is, is kept in ``orders.csv.progress``. A run that breaks off is gone on with, and no
line is lost or doubled by that.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.exception import BigcommerceException
from bigcommerce_sdk.resources.orders import Order

COLUMNS = (
    *("order_id", "date_modified", "status", "currency"),
    *("sku", "product", "quantity", "price_ex_tax", "price_inc_tax"),
)


class Progress(NamedTuple):
    """How far an export is.

    Attributes:
        since: orders changed since then are wanted; ``None`` for all.
        began: when the run began, by the store's clock; ``None`` when none is under way.
        next_id: the order to go on with.
        size: bytes of the file that are complete.
    """

    since: str | None = None
    began: str | None = None
    next_id: int = 0
    size: int = 0

    def save(self, path: Path) -> None:
        """Keep it; whatever happens, the file holds the old progress or the new."""
        fresh = path.with_name(f"{path.name}.new")
        fresh.write_text(json.dumps(self._asdict()), encoding="utf-8")
        os.replace(fresh, path)


def export(api: BigcommerceApi, file: Path, since: datetime | None = None) -> int:
    """Add what is new to ``file``.

    Args:
        api: the store.
        file: the CSV file.
        since: what a new file begins with: orders changed since then, instead of all.

    Returns:
        How many orders were added.

    Raises:
        ValueError: when the file is not as an earlier run left it.
    """
    kept = file.with_name(f"{file.name}.progress")
    progress = _start(file, kept, since)
    if progress.began is None:
        progress = progress._replace(began=api.Time.get().time.isoformat())
        progress.save(kept)
    orders = api.Orders.iterall(min_id=progress.next_id or None, min_date_modified=progress.since)
    added = 0
    with file.open("a", newline="", encoding="utf-8") as lines:
        lines.truncate(progress.size)  # lines of an order that was broken off at
        writer = csv.writer(lines)
        if not progress.size:
            writer.writerow(COLUMNS)
        for order in orders:
            writer.writerows(_lines(order))
            lines.flush()
            progress = progress._replace(next_id=order.id + 1, size=file.stat().st_size)
            progress.save(kept)
            added += 1
    # what changed while this ran is what the next run begins with
    Progress(since=progress.began, size=file.stat().st_size).save(kept)
    return added


def _start(file: Path, kept: Path, since: datetime | None) -> Progress:
    """Where to begin, or to go on."""
    size = file.stat().st_size if file.exists() else 0
    if not kept.exists():
        if size:
            raise ValueError(f"{file} is not from here: {kept} is missing. Name another file.")
        return Progress(since=since.isoformat() if since else None)
    try:
        progress = Progress(**json.loads(kept.read_text(encoding="utf-8")))
    except (TypeError, ValueError):
        raise ValueError(f"{kept} is damaged: delete it and {file} to begin anew.") from None
    if size < progress.size:
        raise ValueError(f"{file} is shorter than it was: delete it and {kept} to begin anew.")
    return progress


def _lines(order: Order) -> Iterator[tuple[object, ...]]:
    """A line for each product. Prices are decimals, so they are written as the store has them."""
    head = (order.id, order.date_modified.isoformat(), order.status, order.currency_code)
    for line in order.products.iterall():
        yield *head, line.sku, line.name, line.quantity, line.price_ex_tax, line.price_inc_tax


def _moment(text: str) -> datetime:
    """A day or a moment, in UTC unless it says otherwise."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def main(arguments: list[str] | None = None) -> int:
    """Export from the store that the environment names; 0 when all went well."""
    parser = argparse.ArgumentParser(description="Export orders with their products to CSV.")
    parser.add_argument("file", type=Path, help="the CSV file, new or to go on with")
    parser.add_argument("--since", type=_moment, help="a new file begins there, such as 2024-05-01")
    options = parser.parse_args(arguments)
    try:
        with BigcommerceApi.from_env(app_name="order-export") as api:
            added = export(api, options.file, options.since)
    except BigcommerceException as error:
        print(f"{error}\nRun it again to go on from where it stopped.", file=sys.stderr)
        return 1
    except (OSError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{added} orders added to {options.file}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
