"""The pages of the documentation: their blocks run and their links resolve."""

from __future__ import annotations

import ast
import codeop
import re
from pathlib import Path

import pytest

from tests.docs.running import FENCE, blocks, python_blocks, run

ROOT = Path(__file__).parent.parent.parent
DOCS = ROOT / "docs"

#: Generated pages, and the navigation, which tests/site checks.
GENERATED = {DOCS / "schema-changes.md", DOCS / "SUMMARY.md"}

#: Folders of generated pages.
REFERENCES = [*(DOCS / "reference").rglob("*"), *(DOCS / "commands").rglob("*")]

PAGES = sorted({ROOT / "README.md", *DOCS.rglob("*.md")} - GENERATED - {*REFERENCES})

#: Pages whose Python blocks need more than a sandbox, and the reason.
ELSEWHERE = {
    DOCS / "overlays.md": "imports a generated package: tests/generator/test_overlays.py",
    DOCS / "guides" / "schema.md": "imports a generated package: tests/test_packaging.py",
    DOCS / "guides" / "warehouses.md": "needs Spark and dlt: tests/engines/test_guide.py",
}

by_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())


#: Pages that test_cookbook.py runs, with tests of their claims.
RECIPES = {page for page in (DOCS / "cookbook").glob("*.md") if page.stem != "index"}


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if page not in RECIPES | set(ELSEWHERE)],
    ids=lambda page: page.name,
)
def test_python_blocks_run_as_printed(page: Path, tmp_path: Path) -> None:
    run(page, tmp_path)


@by_page
def test_python_blocks_can_be_pasted_into_a_shell(page: Path) -> None:
    """The shell of Python 3.11 and 3.12 needs an empty line after each indented part."""
    compiler = codeop.CommandCompiler()
    compiler.compiler.flags |= ast.PyCF_ALLOW_TOP_LEVEL_AWAIT
    for block in python_blocks(page):
        if block.title:
            continue
        typed = ""
        for number, line in enumerate([*block.text.splitlines(), ""], block.line):
            typed += f"{line}\n" if line.strip() or typed else ""
            try:
                is_complete = compiler(typed[:-1]) is not None
            except SyntaxError as error:
                pytest.fail(f"{page.name}:{number}: {error}")
            typed = "" if is_complete else typed
        assert not typed.strip(), f"{page.name}:{block.line}: incomplete"


@pytest.mark.parametrize("page", sorted(RECIPES), ids=lambda page: page.name)
def test_every_recipe_is_run_by_a_test_of_its_own(page: Path) -> None:
    tests = (Path(__file__).parent / "test_cookbook.py").read_text(encoding="utf-8")
    assert f'page("{page.stem}")' in tests


def test_pages_that_are_tested_elsewhere_name_their_test() -> None:
    assert all((ROOT / reason.rpartition(" ")[2]).exists() for reason in ELSEWHERE.values())


def prose(page: Path) -> str:
    """The text of a page without its fenced blocks."""
    return FENCE.sub("", page.read_text(encoding="utf-8"))


def github_slug(heading: str) -> str:
    """The anchor of a heading on GitHub."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def site_slug(heading: str) -> str:
    """The anchor of a heading on a site of Python-Markdown."""
    text = re.sub(r"[^\w\s-]", "", heading.strip().lower()).strip()
    return re.sub(r"[-\s]+", "-", text)


def anchors(page: Path) -> set[str]:
    """The anchors of a page that are the same on GitHub and on the site."""
    headings = re.findall(r"^#+ (.*)$", prose(page), re.MULTILINE)
    plain = [re.sub(r"\[([^]]*)\]\([^)]*\)|`", r"\1", heading) for heading in headings]
    return {github_slug(each) for each in plain} & {site_slug(each) for each in plain}


@by_page
def test_links_resolve_to_files_and_headings(page: Path) -> None:
    links = [
        link for link in re.findall(r"\]\(([^)\s]+)\)", prose(page)) if not re.match(r"\w+:", link)
    ]
    for link in links:
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), link
        if target.suffix == ".png":  # the theme shows it in one color scheme only
            assert anchor in ("only-light", "only-dark"), link
            continue
        assert not anchor or anchor in anchors(target), link


@by_page
def test_lines_are_short_except_tables_and_output(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    printed = {
        number
        for block in blocks(text)
        if block.language in {"", "diff", "text"}
        for number in range(block.line, block.line + block.text.count("\n"))
    }
    long = {
        number: line
        for number, line in enumerate(text.splitlines(), 1)
        if len(line) > 100 and not line.startswith(("|", "![")) and number not in printed
    }
    assert long == {}
