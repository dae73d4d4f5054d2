"""Claims of the documentation that no block of it tests."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from tests.docs.test_pages import DOCS, ROOT, by_page
from tests.test_faults import TABLE

README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", ["README.md", "docs/quickstart.md", "docs/guides/records.md"])
def test_save_sends_only_the_body_that_a_page_shows(
    page: str, sandbox: Sandbox, api: BigcommerceApi
) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    [shown] = re.findall(r"# PUT with (\{.*\}) and nothing else", text)
    product = api.Products.get(1)
    product.name = json.loads(shown)["name"]
    product.save()
    assert sandbox.requests[-1].body == json.loads(shown)
    assert f'.name = "{product.name}"' in text


def test_the_readme_is_short_and_installs_first() -> None:
    assert len(README.splitlines()) <= 150
    assert re.findall(r"^```\w+\n(.*)$", README, re.MULTILINE)[0] == "pip install bigcommerce_sdk"


def test_the_readme_counts_the_faults_that_each_client_handles() -> None:
    shown = re.findall(r"(\d+) of (\d+)", README)
    handled = [sum("✓" in cells[column] for cells in TABLE.values()) for column in (1, 2)]
    assert shown == [(str(count), str(len(TABLE))) for count in handled]


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("time to read 10,000 products", ["walk_typed", "walk_incumbent"]),
        ("the same with the extra `fast`", ["walk_typed_fast"]),
        ("one small call", ["call", "call_incumbent"]),
        ("import time", ["import", "import_incumbent"]),
    ],
)
def test_the_readme_shows_the_published_figures(row: str, names: list[str]) -> None:
    published = json.loads((DOCS / "benchmarks.json").read_text("utf-8"))["figures"]
    values = {figure["name"]: figure["value"] for figure in published}
    [line] = [line for line in README.splitlines() if line.startswith(f"| {row}")]
    shown = [float(cell) for cell in line.split("|")[2:4] if cell.strip()]
    # figures vary between runs, so the README rounds them
    assert shown == pytest.approx([values[name] for name in names], rel=0.25)


def test_every_example_is_listed() -> None:
    page = (DOCS / "examples.md").read_text(encoding="utf-8")
    programs = {path.name for path in (ROOT / "examples").glob("*.py")}
    listed = set(re.findall(r"\]\(\.\./examples/(\w+\.py)\)", page))
    assert {name for name in programs if not re.match("test_|conftest", name)} == listed


@by_page
def test_every_named_make_target_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = {n for n in re.findall(r"(?:`|^)make\s+([a-z-]+)", text, re.MULTILINE) if n != "help"}
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert named <= set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
