r"""Set prices of products from a CSV file with the columns ``sku`` and ``price``.

Try it against the embedded store::

    printf 'sku,price\nMUG-ENM,17.50\nTEA-STN,64\n' > prices.csv
    python -m bigcommerce_sdk.sandbox -- python -m examples.price_update prices.csv --dry-run

Only differences are sent, so an interrupted run can be repeated. The whole file is validated before
the first request. The SKUs are those of products, not of variants.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import NamedTuple

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.exception import BigcommerceException
from bigcommerce_sdk.resources.v3 import Product

DECIMALS = 4  # the precision of the store; more digits would differ on every run
BAD = ("failed", "unknown")


class Outcome(NamedTuple):
    """The result of one line of the file.

    ``result`` is ``changed``, ``would change``, ``same``, ``failed`` (with the reason in
    ``detail``) or ``unknown`` if no product has the SKU.
    """

    sku: str
    result: str
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.sku}: {self.result}{self.detail and f' ({self.detail})'}"


def read_prices(path: Path) -> dict[str, Decimal]:
    """Read the prices of a file, by SKU.

    Raises:
        ValueError: the file has invalid lines; names all of them.
    """
    prices: dict[str, Decimal] = {}
    problems: list[str] = []
    with path.open(newline="", encoding="utf-8-sig") as file:
        lines = csv.DictReader(file)
        if not {"sku", "price"} <= set(lines.fieldnames or ()):
            raise ValueError(f"{path}: the first line must name the columns sku and price.")
        for line in lines:
            sku, text = (line["sku"] or "").strip(), (line["price"] or "").strip()
            price = _price(text)
            if None in line:  # an unquoted decimal comma would change the price
                problems.append(f"line {lines.line_num}: it has more values than columns.")
            elif not sku:
                problems.append(f"line {lines.line_num}: there is no sku.")
            elif sku in prices:
                problems.append(f"line {lines.line_num}: {sku} is there already.")
            elif price is None:
                problems.append(f"line {lines.line_num}: {text!r} is no price, such as 9.90.")
            else:
                prices[sku] = price
    if problems:
        raise ValueError("\n".join(f"{path}: {problem}" for problem in problems))
    return prices


def _price(text: str) -> Decimal | None:
    """Parse a price that the store can represent exactly."""
    try:
        price = Decimal(text)
        return price if price >= 0 and price == round(price, DECIMALS) else None
    except (InvalidOperation, OverflowError):
        return None


def update_prices(
    api: BigcommerceApi, prices: dict[str, Decimal], *, dry_run: bool = False
) -> Iterator[Outcome]:
    """Update products whose price differs; yield the result of each line.

    All products are listed once, 250 per request, instead of one request per SKU. The list is
    sorted by id, so updates do not move later products.

    Args:
        api: the store.
        prices: the wanted prices, by SKU.
        dry_run: whether to change nothing and report what would change.
    """
    missing = dict(prices)
    for product in api.v3.Products.iterall():
        price = missing.pop(product.sku, None)
        if price is not None:
            yield _update(product, price, dry_run)
        if not missing:
            return
    yield from (Outcome(sku, "unknown") for sku in missing)


def _update(product: Product, price: Decimal, dry_run: bool) -> Outcome:
    if product.price == price:
        return Outcome(product.sku, "same")
    detail = f"{product.price} to {price}"
    if dry_run:
        return Outcome(product.sku, "would change", detail)
    try:
        product.price = price
        product.save()  # sends only the price
    except BigcommerceException as error:  # continue with other products
        return Outcome(product.sku, "failed", str(error))
    return Outcome(product.sku, "changed", detail)


def main(arguments: list[str] | None = None) -> int:
    """Update the store of the environment variables; return 0 if every line succeeded."""
    parser = argparse.ArgumentParser(description="Set the prices of products from a CSV file.")
    parser.add_argument("file", type=Path, help="CSV with the columns sku and price")
    parser.add_argument(
        "--dry-run", action="store_true", help="report changes without sending them"
    )
    options = parser.parse_args(arguments)
    counts: Counter[str] = Counter()
    try:
        prices = read_prices(options.file)
        with BigcommerceApi.from_env(app_name="price-update") as api:
            for outcome in update_prices(api, prices, dry_run=options.dry_run):
                counts[outcome.result] += 1
                if outcome.result != "same":
                    print(outcome)
    except (BigcommerceException, OSError, ValueError, csv.Error) as error:
        print(error, file=sys.stderr)
        return 1
    finally:
        if counts:
            print(", ".join(f"{number} {result}" for result, number in counts.items()))
    return 1 if any(counts[result] for result in BAD) else 0


if __name__ == "__main__":
    sys.exit(main())
