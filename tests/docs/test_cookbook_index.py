"""The index of the cookbook and the links of its pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

COOKBOOK = Path(__file__).parents[2] / "docs" / "cookbook"
PAGES = sorted(COOKBOOK.glob("*.md"))


def test_the_index_lists_every_recipe() -> None:
    index = (COOKBOOK / "index.md").read_text(encoding="utf-8")
    recipes = {path.name for path in PAGES} - {"index.md"}
    assert set(re.findall(r"\]\((.+?)\)", index)) == recipes


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_links_of_a_page_resolve(path: Path) -> None:
    links = re.findall(r"\]\(([^):#]+)[^)]*\)", path.read_text(encoding="utf-8"))
    assert [link for link in links if not (COOKBOOK / link).exists()] == []


@pytest.mark.parametrize(
    "path", [path for path in PAGES if path.stem != "index"], ids=lambda path: path.stem
)
def test_a_recipe_has_its_sections_in_order(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.index("```python") < text.index("## Why it is right")
    assert text.index("## Why it is right") < text.index("## What it does not cover")
