"""The description for the package index."""

from __future__ import annotations

import re
import tomllib
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.docs.test_pages import ROOT

REPOSITORY = "https://code.example/owner/project"
FILES = f"{REPOSITORY}/blob/HEAD/"


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    spec = spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def described(hook: ModuleType, root: Path, **metadata: Any) -> str:
    hook.ReadmeHook(str(root), {}).update(metadata)
    assert metadata["readme"]["content-type"] == "text/markdown"
    text = metadata["readme"]["text"]
    assert isinstance(text, str)
    return text


@pytest.mark.parametrize("label", ["Repository", "Source"])
def test_every_link_of_the_readme_is_absolute(label: str, hook: ModuleType) -> None:
    text = described(hook, ROOT, urls={label: REPOSITORY, "Changelog": "https://other.example"})
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert len(links) > 20
    for link in links:
        assert link.startswith(FILES)
        assert (ROOT / link.removeprefix(FILES).partition("#")[0]).exists()


def test_only_links_change(hook: ModuleType) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert described(hook, ROOT, urls={"Source": REPOSITORY}).replace(FILES, "") == readme
    assert described(hook, ROOT) == readme


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](b.md)", f"[a]({FILES}b.md)"),
        ("[`a`](docs/b.md#c) and [d](e)", f"[`a`]({FILES}docs/b.md#c) and [d]({FILES}e)"),
        ("![a](b.svg)", f"![a]({FILES}b.svg?raw=true)"),
        ("[a](https://b.example/c)", "[a](https://b.example/c)"),
        ("[a](mailto:b@c.example)", "[a](mailto:b@c.example)"),
        ("[a](#b)", "[a](#b)"),
        ("`a[0](1)`", "`a[0](1)`"),
        ("```python\na[0](b)\n```\n[a](b)", f"```python\na[0](b)\n```\n[a]({FILES}b)"),
        ("a[0] (b)", "a[0] (b)"),
    ],
)
def test_relative_links_become_absolute(text: str, expected: str, hook: ModuleType) -> None:
    assert hook.with_absolute_links(text, f"{REPOSITORY}/") == expected


def test_the_project_names_its_repository_by_a_known_label(hook: ModuleType) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    urls = project.get("urls", {})
    assert not urls or set(urls) & set(hook.LABELS)
