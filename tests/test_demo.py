"""What `make demo` shows: the tour of examples/quickstart.py against the embedded store."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def shown() -> str:
    tour = [sys.executable, str(ROOT / "examples" / "quickstart.py")]
    done = subprocess.run(
        [sys.executable, "-m", "bigcommerce_sdk.sandbox", "--", *tour],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_an_order_and_its_products_with_each_request(shown: str) -> None:
    assert re.search(r"GET /stores/\w+/v2/orders -> 200 in \d+ ms.*\n  order \d+ of", shown)
    assert re.search(
        r"GET /stores/\w+/v2/orders/\d+/products -> 200 in \d+ ms.*\n  \d+ x \w+", shown
    )
    assert "(Decimal)" in shown


def test_a_filtered_listing(shown: str) -> None:
    prices = re.findall(r"^  .+ +(\d+\.\d\d)  (?:by|without)", shown, re.MULTILINE)
    assert prices
    assert all(float(price) >= 10 for price in prices)


def test_the_put_of_a_rename_holds_only_the_name(shown: str) -> None:
    bodies = re.findall(r"PUT body: (.*)", shown)
    assert bodies == ['{"name": "Enamel Mug (new)"}', '{"name": "Enamel Mug"}']


def test_a_coupon_comes_and_goes(shown: str) -> None:
    assert re.search(r"POST /stores/\w+/v2/coupons -> 201", shown)
    assert re.search(r"DELETE /stores/\w+/v2/coupons/\d+ -> 204", shown)
    assert "coupons with that code now: 0" in shown


def test_a_percentage_is_not_shown_as_money(shown: str) -> None:
    assert re.search(r"^  SPRING\d+: 12\.5 % off until \d\d \w+ \d{4}$", shown, re.MULTILINE)
    assert "12.50 off" not in shown


def test_a_mistake_is_refused_with_its_message(shown: str) -> None:
    assert "ReadOnlyFieldException: Product.date_created is read-only" in shown


def test_no_token_is_shown(shown: str) -> None:
    assert "sandbox-token" not in shown


def test_the_make_target_runs_this_tour_after_a_build() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    [recipe] = re.findall(r"^demo:.*\n((?:\t.*\n)+)", makefile, re.MULTILINE)
    build, tour = recipe.splitlines()
    assert "-m generator build" in build
    assert "-m bigcommerce_sdk.sandbox -- $(BIN)/python examples/quickstart.py" in tour
