"""The pages of the documentation site, as collected for its builders."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.test_tiers import PUBLIC, full
from tools.site import (
    NAVIGATION,
    PAGES,
    SiteError,
    documented_names,
    rewrite_links,
    source_page,
    stage,
)

ROOT = Path(__file__).parent.parent.parent

PROJECT = """
[project]
urls = {Source = "https://host.example/us/sdk", Issues = "https://host.example/us/sdk/issues"}
"""


def write(root: Path, files: dict[str, str]) -> Path:
    for name, text in {"pyproject.toml": PROJECT, **files}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, "utf-8")
    return root


def staged(tmp_path: Path, files: dict[str, str]) -> dict[str, str]:
    """The text of each page of a repository with these files."""
    target = tmp_path / "build" / "docs"
    stage(write(tmp_path, files), target)
    return {
        path.relative_to(target).as_posix(): path.read_text("utf-8")
        for path in target.rglob("*")
        if path.suffix == ".md"
    }


def problems(tmp_path: Path, files: dict[str, str]) -> list[str]:
    with pytest.raises(SiteError) as caught:
        staged(tmp_path, files)
    assert not (tmp_path / "build" / "docs" / NAVIGATION).exists()
    return str(caught.value).splitlines()


SMALL = {
    "README.md": "# Home\n",
    "docs/SUMMARY.md": "* [Home](../README.md)\n* Guides\n    * guides/*.md\n",
    "docs/guides/paging.md": "# Paging\n",
}


# -- this repository ------------------------------------------------------------------------------


def test_the_documents_of_this_repository_make_a_site(tmp_path: Path) -> None:
    """No dead link, and no page that the navigation lacks."""
    stage(ROOT, tmp_path / "site")
    assert set(PAGES.values()) <= {path.name for path in (tmp_path / "site").iterdir()}


def test_every_public_name_is_on_a_page_of_the_python_api() -> None:
    documented = [found(name) for name in documented_names(ROOT)]
    classes = [base for each in documented if isinstance(each, type) for base in each.__mro__]
    members = [vars(each).values() for each in classes]
    known = [*documented, *(function(value) for values in members for value in values)]
    missing = [
        f"{full(module)}.{name}"
        for module, names in PUBLIC.items()
        for name in names.split()
        if not isinstance(value := found(f"{full(module)}.{name}"), ModuleType)
        and not any(function(value) is each for each in known)
    ]
    assert missing == []


def function(value: Any) -> Any:
    """The function of a static or class method."""
    return getattr(value, "__func__", value)


def found(name: str) -> Any:
    """The object that a full name means."""
    module, _, attribute = name.rpartition(".")
    return getattr(importlib.import_module(module), attribute)


# -- links ----------------------------------------------------------------------------------------

LINKS = {
    "link": ("[a](x.md)", "[a](X)"),
    "two in a line": ("[a](x.md) and [b](y.md)", "[a](X) and [b](X)"),
    "text of code": ("[`a`](x.md)", "[`a`](X)"),
    "text with brackets": ("[list[int]](x.md)", "[list[int]](X)"),
    "title": ('[a](x.md "title")', '[a](X "title")'),
    "angle brackets": ("[a](<x.md>)", "[a](<X>)"),
    "image": ("![a](x.svg)", "![a](X)"),
    "image in a link": ("[![a](x.svg)](y.md)", "[![a](X)](X)"),
    "definition": ("[a]: x.md\n", "[a]: X\n"),
    "html image": ('<img alt="a" src="x.svg">', '<img alt="a" src="X">'),
    "html link": ('<a class="b" href="x.md">a</a>', '<a class="b" href="X">a</a>'),
    "after a code block": ("```\n[a](x.md)\n```\n[a](x.md)", "```\n[a](x.md)\n```\n[a](X)"),
    "after code": ("`[` [a](x.md) `]`", "`[` [a](X) `]`"),
    "in a quote": ("> [a](x.md)", "> [a](X)"),
    "in a table": ("| a | [b](x.md) |", "| a | [b](X) |"),
    "in a list": ("* one\n    * [b](x.md)", "* one\n    * [b](X)"),
}
UNCHANGED = {
    "code": "`[a](x.md)`",
    "code with two ticks": "``[a](x.md) ` ``",
    "code over two lines": "`[a]\n(x.md)`",
    "block": "```\n[a](x.md)\n```\n",
    "block with a language": "```python\ncall[a](x)\n```\n",
    "block of tildes": "~~~\n[a](x.md)\n~~~\n",
    "block in a block": "````md\n```\n[a](x.md)\n```\n````\n",
    "indented block": "* one\n\n    ```\n    [a](x.md)\n    ```\n",
    "quoted block": "> ```\n> [a](x.md)\n> ```\n",
    "empty block": "```\n```\n`[a](x.md)`",
    "comment": "<!-- [a](x.md) -->",
    "call without a link": "f[a] (x.md)",
}


@pytest.mark.parametrize(("text", "expected"), LINKS.values(), ids=LINKS)
def test_targets_of_links_are_rewritten(text: str, expected: str) -> None:
    assert rewrite_links(text, lambda target, line: "X") == expected


@pytest.mark.parametrize("text", UNCHANGED.values(), ids=UNCHANGED)
def test_code_and_comments_stay(text: str) -> None:
    assert rewrite_links(text, lambda target, line: "X") == text


TARGETS = {
    "../../README.md": "../index.md",
    "../../README.md#use-it": "../index.md#use-it",
    "errors.md": "errors.md",
    "./errors.md#retries": "errors.md#retries",
    "#here": "#here",
    "../plot.svg": "../plot.svg",
    "../../examples/run.py": "../source/examples/run.py.md",
    "../../examples/run.py#L10": "../source/examples/run.py.md",
    "../../.github/tests.yml": "../source/github/tests.yml.md",
    "with%20space.md": "with%20space.md",
    "https://other.example/x.md": "https://other.example/x.md",
    "mailto:us@host.example": "mailto:us@host.example",
    "https://host.example/us/sdk/blob/main/README.md#use-it": "../index.md#use-it",
    "https://host.example/us/sdk/blob/v1.0/examples/run.py": "../source/examples/run.py.md",
    "https://host.example/us/sdk/issues": "https://host.example/us/sdk/issues",
}


@pytest.mark.parametrize(("target", "expected"), TARGETS.items(), ids=TARGETS)
def test_links_lead_to_pages_of_the_site(tmp_path: Path, target: str, expected: str) -> None:
    files = SMALL | {
        "docs/guides/a.md": f"# A\n\n[link]({target})\n",
        "docs/guides/errors.md": "# Errors\n",
        "docs/guides/with space.md": "# Space\n",
        "docs/plot.svg": "<svg/>",
        "examples/run.py": "print(1)\n",
        ".github/tests.yml": "on: push\n",
    }
    assert staged(tmp_path, files)["guides/a.md"] == f"# A\n\n[link]({expected})\n"
    if expected.endswith(("svg", "py.md", "yml.md")):
        assert (tmp_path / "build" / "docs" / "guides" / expected).is_file()


DEAD = {
    "missing.md": "docs/guides/missing.md does not exist",
    "../../missing.py#L1": "missing.py does not exist",
    "../../../outside.md": "../outside.md is outside the repository",
    "/README.md": "/README.md is outside the repository",
    "../guides": "docs/guides is a folder; link to a file in it",
    "https://host.example/us/sdk/blob/main/gone.py": "gone.py does not exist",
}


@pytest.mark.parametrize(("target", "problem"), DEAD.items(), ids=DEAD)
def test_dead_links_are_errors(tmp_path: Path, target: str, problem: str) -> None:
    [said] = problems(tmp_path, SMALL | {"docs/guides/a.md": f"# A\n\n[link]({target})\n"})
    assert said.startswith("docs/guides/a.md:3: link to ")
    assert said.endswith(problem)


def test_all_problems_are_reported(tmp_path: Path) -> None:
    files = SMALL | {
        "README.md": "# Home\n[a](a.md)\n[b](b.md)\n",
        "docs/lost.md": "# Lost\n",
        "docs/guides/untitled.md": "text\n",
    }
    assert len(problems(tmp_path, files)) == 4


# -- navigation -----------------------------------------------------------------------------------


def test_a_pattern_lists_the_pages_that_no_line_names(tmp_path: Path) -> None:
    files = SMALL | {
        "docs/SUMMARY.md": "* [Home](../README.md)\n* Guides\n    * [First](guides/z.md)\n"
        "    * guides/*.md\n* Empty\n    * empty/*.md\n    * Deeper\n        * none/*.md\n",
        "docs/guides/z.md": "# Z\n",
        "docs/guides/index.md": "# All `guides`\n",
    }
    assert staged(tmp_path, files)[NAVIGATION].splitlines() == [
        "* [Home](index.md)",
        "* Guides",
        "    * [First](guides/z.md)",
        "    * [All guides](guides/index.md)",
        "    * [Paging](guides/paging.md)",
    ]


def test_a_page_outside_the_navigation_is_an_error(tmp_path: Path) -> None:
    said = problems(tmp_path, SMALL | {"docs/cookbook/upsert.md": "# Upsert\n"})
    assert said == [
        "cookbook/upsert.md: no line of docs/SUMMARY.md lists this page; add a link or a pattern"
    ]


def test_a_repository_without_navigation_is_refused(tmp_path: Path) -> None:
    said = problems(tmp_path, {"README.md": "# Home\n"})
    assert said[0] == "docs/SUMMARY.md does not exist; it is the navigation"


# -- pages that are made --------------------------------------------------------------------------


def test_a_stub_becomes_a_page_with_its_resource_first(tmp_path: Path) -> None:
    stub = "Kind: TypeAlias = str\nclass Mug(Record): ...\nclass Mugs(Resource[Mug]): ...\n"
    files = SMALL | {
        "docs/SUMMARY.md": SMALL["docs/SUMMARY.md"] + "* python/resources/*.md\n* reference/*.md\n",
        "docs/reference/tea_mugs.md": "# TeaMugs\n",
        "bigcommerce_sdk/resources/v2/tea_mugs.pyi": stub,
        "bigcommerce_sdk/resources/v2/accessors.pyi": "",
    }
    pages = staged(tmp_path, files)
    page = pages["python/resources/tea_mugs.md"]
    assert "# Tea mugs\n" in page
    assert "(../../reference/tea_mugs.md)" in page
    names = [line.rpartition(".")[2] for line in page.splitlines() if line.startswith(":::")]
    assert names == ["Mugs", "Mug", "Kind"]
    assert "* [Tea mugs](python/resources/tea_mugs.md)\n" in pages[NAVIGATION]
    assert "python/resources/accessors.md" not in pages


@pytest.mark.parametrize("text", ["x = 1\n", "```\ninner\n```\n", "`````", "", "no newline"])
def test_a_source_page_shows_the_whole_file(text: str) -> None:
    page = source_page("examples/run.py", text)
    head, _, body = page.partition("python\n")
    fence = head.splitlines()[-1]
    assert body == f"{text.rstrip()}\n{fence}\n"
    assert fence not in text
    assert "exclude: true" in head


def test_images_and_assets_are_copied(tmp_path: Path) -> None:
    files = SMALL | {
        "README.md": "# Home\n![plot](docs/plot.svg)\n",
        "docs/plot.svg": "<svg/>",
        "docs/unused.svg": "<svg/>",
        "docs/assets/site.css": "p {}",
    }
    assert staged(tmp_path, files)["index.md"] == "# Home\n![plot](plot.svg)\n"
    copied = {path.name for path in (tmp_path / "build" / "docs").rglob("*") if path.is_file()}
    assert copied == {"index.md", NAVIGATION, "paging.md", "plot.svg", "site.css"}


def test_staging_again_removes_pages_that_are_gone(tmp_path: Path) -> None:
    staged(tmp_path, SMALL | {"docs/guides/old.md": "# Old\n"})
    (tmp_path / "docs" / "guides" / "old.md").unlink()
    assert "guides/old.md" not in staged(tmp_path, SMALL)
