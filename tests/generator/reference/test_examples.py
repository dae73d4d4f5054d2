"""The examples on reference pages: they exist where they can, and run as printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.records.fields import BODIES, WRITABLE_IN
from bigcommerce_sdk.sandbox import Sandbox
from generator.ir import Resource
from generator.reference import api as reference
from tests.own_schema import own_api

API = own_api()
PAGES = reference.pages(API)
#: A resource that can be reached by no link, so that a program cannot know its ids.
UNREACHABLE = {"OrderConsignmentShippingQuotes"}


#: Lists of which the demo shop has no rows.
EMPTY = {"product_downloads.md", "request_logs.md"}


def blocks(page: str) -> dict[str, str]:
    """The blocks of code on a page, by title."""
    found = re.findall(r"^(\w+):\n\n```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return dict(found)


EXAMPLES = {name: found for name, text in PAGES.items() if (found := blocks(text))}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.mark.parametrize("page", EXAMPLES)
def test_the_examples_run_as_printed(
    page: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sandbox.reset()
    monkeypatch.setenv("BIGCOMMERCE_HOST", sandbox.base_url)
    monkeypatch.setenv("BIGCOMMERCE_STORE_HASH", sandbox.store_hash)
    monkeypatch.setenv("BIGCOMMERCE_ACCESS_TOKEN", sandbox.token)
    names: dict[str, Any] = {}
    for title, code in EXAMPLES[page].items():
        exec(compile(code, f"{page}: {title}", "exec"), names)
    names["api"].close()
    prints = "print(" in "".join(EXAMPLES[page].values())
    assert bool(capsys.readouterr().out) == (prints and page not in EMPTY)


@pytest.mark.parametrize("resource", API.resources, ids=lambda each: each.name)
def test_each_verb_has_its_example(resource: Resource) -> None:
    found = EXAMPLES.get(f"{resource.module}.md", {})
    readable = ("get" if resource.single else "list") in resource.operation
    expected = [verb.capitalize() for verb in BODIES if verb in resource.operation]
    expected += ["Read"] if readable and resource.name not in UNREACHABLE else []
    assert {*found} - {"Client"} == {*expected}


@pytest.mark.parametrize("resource", API.resources, ids=lambda each: each.name)
def test_an_example_sends_what_is_required_and_no_made_up_text(resource: Resource) -> None:
    found = EXAMPLES.get(f"{resource.module}.md", {})
    for verb in BODIES:
        code = found.get(verb.capitalize(), "")
        for field in resource.fields if code else ():
            if verb in field.required:
                assert f"{field.name}=" in code
            if verb not in WRITABLE_IN[field.access]:
                assert f"({field.name}=" not in code
        assert "'string'" not in code
