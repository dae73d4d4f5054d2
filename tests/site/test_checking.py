"""The checks of the documentation site that need no browser."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from tools import console_check, site_check
from tools.site import ROOT
from tools.site_check import Page, compare, crawl, difference, main

START = "http://127.0.0.1:1/dev/"


def crawled(**pages: str) -> tuple[set[str], list[str]]:
    """The pages that are found from ``index``, and the problems, without the common address."""
    texts = {START if name == "index" else f"{START}{name}/": text for name, text in pages.items()}
    found, problems = crawl(START, texts.get)
    return (
        {address.removeprefix(START) for address in found},
        [problem.replace(START, "/") for problem in problems],
    )


def test_all_linked_pages_are_found_once() -> None:
    index = '<a href="a/">a</a> <a href="./">this</a> <a href="a/#x">x</a>'
    pages, problems = crawled(index=index, a='<h2 id="x">x</h2> <a href="../">up</a>', b="")
    assert (pages, problems) == ({"", "a/"}, [])


PROBLEMS = {
    "dead link": ('<a href="gone/">x</a>', "/ links to gone/, which does not exist"),
    "dead link to a file": ('<a href="x.pdf">x</a>', "/ links to x.pdf, which does not exist"),
    "dead image": ('<img src="x.svg">', "/ links to x.svg, which does not exist"),
    "dead anchor": ('<a href="#x">x</a>', "/ links to #x, but that page has no such anchor"),
    "dead anchor elsewhere": (
        '<a href="a/#x">x</a>',
        "/ links to a/#x, but that page has no such anchor",
    ),
    "script": (
        '<script src="https://cdn.example/x.js"></script>',
        "/ loads https://cdn.example/x.js, which is on another host",
    ),
    "style": (
        '<link rel="stylesheet" href="//cdn.example/x.css">',
        "/ loads //cdn.example/x.css, which is on another host",
    ),
    "connection ahead": (
        '<link rel="preconnect" href="https://fonts.example">',
        "/ loads https://fonts.example, which is on another host",
    ),
    "image": (
        '<img src="https://img.example/x.svg">',
        "/ loads https://img.example/x.svg, which is on another host",
    ),
    "list as text": (
        "<p>Kinds:\n- one\n- two</p>",
        "/ shows Markdown as text: '- one'; add an empty line before it",
    ),
}


@pytest.mark.parametrize(("text", "problem"), PROBLEMS.values(), ids=PROBLEMS)
def test_problems_of_a_page_are_found(text: str, problem: str) -> None:
    assert problem in crawled(index=text, a="<p>A</p>")[1]


FINE = {
    "link to another host": '<a href="https://other.example/">x</a>',
    "link to another version": '<a href="../1.0/">x</a>',
    "mail": '<a href="mailto:us@host.example">x</a>',
    "image in the page": '<img src="data:image/png;base64,AAAA">',
    "address of the page": '<link rel="canonical" href="https://other.example/">',
    "anchor with an encoded name": '<h2 id="é">x</h2><a href="#%C3%A9">x</a>',
    "top of the page": '<a href="#">x</a>',
    "code that looks like a list": "<p>Write <code>\n- one</code>.</p>",
    "text outside paragraphs": "<pre><code>- one\n</code></pre>",
    "dash in a sentence": "<p>one - two\nthree: four</p>",
}


@pytest.mark.parametrize("text", FINE.values(), ids=FINE)
def test_pages_without_problems_have_none(text: str) -> None:
    assert crawled(index=text)[1] == []


@pytest.mark.parametrize(
    "line", ["- one", "* one", "1. one", "| a | b |", ">>> call()", "see :class:`Client`"]
)
def test_markdown_that_is_shown_as_text_is_found(line: str) -> None:
    shown = line.replace(">", "&gt;").replace("`Client`", "<code>Client</code>")
    assert Page(f"<p>text\n{shown}\nmore</p>").unrendered() != []


# -- screenshots ----------------------------------------------------------------------------------

Grid = list[list[int]]


def layout(seed: int, *, left: int = 12, dark: bool = False, density: int = 40) -> Grid:
    """A page of 64 by 45 cells: text of random density beside an empty column."""
    generator = random.Random(seed)
    rows = [
        [
            255 if x < left or y % 6 == 0 else 255 - generator.randint(density // 2, density)
            for x in range(64)
        ]
        for y in range(45)
    ]
    return [[255 - value for value in row] for row in rows] if dark else rows


def test_other_letters_are_the_same_layout() -> None:
    assert difference(layout(1), layout(1)) == 0
    assert difference(layout(1), layout(2)) < site_check.TOLERANCE
    shifted = [row[1:] + row[-1:] for row in layout(1)]
    assert difference(layout(1), shifted) < site_check.TOLERANCE


@pytest.mark.parametrize(
    "other",
    [
        layout(1, dark=True),
        layout(1, left=2),
        layout(1, left=40),
        [[255] * 64] * 45,
        layout(1)[:40],
        [row[:60] for row in layout(1)],
    ],
    ids=["dark", "wider", "narrower", "empty", "lower", "less wide"],
)
def test_another_layout_differs_both_ways(other: Grid) -> None:
    assert difference(layout(1), other) > site_check.TOLERANCE
    assert difference(other, layout(1)) == difference(layout(1), other)


def test_a_screenshot_that_differs_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    grids = {"same": layout(1), "other": layout(1, dark=True)}
    committed = tmp_path / "committed"
    committed.mkdir()
    files = [tmp_path / f"{name}.png" for name in ("same", "other", "new")]
    for file in files:
        file.touch()
    for file in files[:2]:
        (committed / file.name).touch()
    monkeypatch.setattr(site_check, "ROOT", tmp_path)

    def grid(file: Path) -> Grid:
        return layout(1) if file.parent == committed else grids[file.stem]

    monkeypatch.setattr(site_check, "grid", grid)
    differs, missing = compare(files, committed)
    assert "other.png differs by" in differs
    assert "UPDATE=--update" in differs
    assert "new.png is missing" in missing
    assert [kept.name for kept in (tmp_path / "build").rglob("*.png")] == ["other.png"]


def test_every_shown_page_has_a_committed_screenshot() -> None:
    committed = {file.name for file in site_check.SCREENSHOTS.iterdir()}
    assert committed == {
        f"{name}-{scheme}.png" for name in site_check.SHOWN for scheme in ("light", "dark")
    }


def test_without_a_browser_the_check_says_how_to_get_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main([str(tmp_path)]) == 1
    assert "apt-get install chromium" in capsys.readouterr().err


def test_the_guide_shows_the_screenshots_of_the_console() -> None:
    committed = {file.name for file in console_check.SCREENSHOTS.iterdir()}
    guide = (ROOT / "docs" / "guides" / "console.md").read_text("utf-8")
    shown = set(re.findall(r"console/([\w-]+\.png)#only-(?:light|dark)", guide))
    assert committed == shown
    assert committed == {
        f"{name}-{scheme}.png" for name in console_check.SHOWN for scheme in ("light", "dark")
    }
