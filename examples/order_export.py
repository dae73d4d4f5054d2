"""Export orders with their products to a CSV file, incrementally.

Try it against the embedded store::

    python -m bigcommerce_sdk.sandbox -- python -m examples.order_export orders.csv

The first run writes all orders, or those changed since ``--since``. Each later run appends the
orders that changed since the previous one. A changed order appears again; its last lines are
current. The progress is stored in ``orders.csv.progress``. An interrupted run is resumed without
lost or duplicate lines.
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
    """The progress of an export.

    Attributes:
        since: export orders changed since this time; ``None`` for all.
        began: start of the current run, by the store's clock; ``None`` between runs.
        next_id: the order at which to resume.
        size: bytes of the file that are complete.
    """

    since: str | None = None
    began: str | None = None
    next_id: int = 0
    size: int = 0

    def save(self, path: Path) -> None:
        """Write the progress atomically."""
        fresh = path.with_name(f"{path.name}.new")
        fresh.write_text(json.dumps(self._asdict()), encoding="utf-8")
        os.replace(fresh, path)


def export(api: BigcommerceApi, file: Path, since: datetime | None = None) -> int:
    """Append new and changed orders to ``file``.

    Args:
        api: the store.
        file: the CSV file.
        since: for a new file, export only orders changed since this time.

    Returns:
        The number of orders added.

    Raises:
        ValueError: the file was changed since the last run.
    """
    kept = file.with_name(f"{file.name}.progress")
    progress = _start(file, kept, since)
    if progress.began is None:
        progress = progress._replace(began=api.Time.get().time.isoformat())
        progress.save(kept)
    orders = api.Orders.iterall(min_id=progress.next_id or None, min_date_modified=progress.since)
    added = 0
    with file.open("a", newline="", encoding="utf-8") as lines:
        lines.truncate(progress.size)  # incomplete lines of the order at which the last run stopped
        writer = csv.writer(lines)
        if not progress.size:
            writer.writerow(COLUMNS)
        for order in orders:
            writer.writerows(_lines(order))
            lines.flush()
            progress = progress._replace(next_id=order.id + 1, size=file.stat().st_size)
            progress.save(kept)
            added += 1
    # the next run exports the changes since the start of this one
    Progress(since=progress.began, size=file.stat().st_size).save(kept)
    return added


def _start(file: Path, kept: Path, since: datetime | None) -> Progress:
    """Read where to begin or resume."""
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
    """One line per product. Prices are decimals, so they are written exactly."""
    head = (order.id, order.date_modified.isoformat(), order.status, order.currency_code)
    for line in order.products.iterall():
        yield *head, line.sku, line.name, line.quantity, line.price_ex_tax, line.price_inc_tax


def _moment(text: str) -> datetime:
    """Parse a date or time; UTC is the default zone."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def main(arguments: list[str] | None = None) -> int:
    """Export from the store of the environment variables; return 0 on success."""
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
