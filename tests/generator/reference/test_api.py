"""The reference pages: complete, fresh, and their examples run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.sandbox import Sandbox
from generator.cli import main
from generator.ir import Resource
from generator.reference import api as reference
from generator.schema import read_schema
from generator.writing.writer import compare
from tests.generator.micro import write_schema
from tests.generator.whole_schema import whole_schema
from tests.own_schema import own_api

ROOT = Path(__file__).parents[3]
API = own_api()
PAGES = reference.pages(API)
EXAMPLES = {
    name: match[1]
    for name, text in PAGES.items()
    if (match := re.search(r"^```python\n(.*?)^```$", text, re.MULTILINE | re.DOTALL))
}


@pytest.fixture(scope="module")
def store() -> Iterator[BigcommerceApi]:
    with Sandbox() as sandbox, sandbox.api() as api:
        yield api


@pytest.mark.parametrize("page", EXAMPLES)
def test_the_example_runs(page: str, store: BigcommerceApi) -> None:
    names = {"api": store}
    exec(compile(EXAMPLES[page], page, "exec"), names)
    assert len(names) > 1


def test_what_can_be_read_has_an_example() -> None:
    readable = {
        f"{each.module}.md"
        for each in API.resources
        if ("get" if each.single else "list") in each.operation
    }
    below_a_consignment = {"order_consignment_shipping_quotes.md"}
    assert readable - set(EXAMPLES) == below_a_consignment


@pytest.mark.parametrize("resource", API.resources, ids=lambda each: each.name)
def test_a_page_tells_everything(resource: Resource) -> None:
    page = PAGES[f"{resource.module}.md"]
    for operation in resource.operations:
        assert f"`{operation.method} {operation.path}`" in page
    for action in resource.actions:
        assert f".{action.name}(" in page
    for parameter in resource.parameters:
        assert f"| `{parameter.name}` |" in page
    for field in resource.fields:
        assert f"| `{field.name}` |" in page
    for link in resource.links:
        assert f"| `{link.name}` | [{link.to}]" in page


def test_every_link_leads_somewhere() -> None:
    leads = {lead for text in PAGES.values() for lead in re.findall(r"\]\((\w+\.md)\)", text)}
    assert len(leads) > 50
    assert leads <= set(PAGES)


def test_every_row_of_a_table_has_its_columns() -> None:
    for text in PAGES.values():
        for table in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
            columns = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
            assert len(columns) == 1, table


def test_the_pages_of_the_repository_are_fresh() -> None:
    assert not compare([reference.target(PAGES, ROOT / "docs" / "reference")])


def test_the_command_writes_checks_and_removes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pages"
    arguments = ["docs", "--schema", str(ROOT / "schema"), "--out", str(out)]
    assert main([*arguments, "--check"]) == 1
    assert main(arguments) == 0
    assert main([*arguments, "--check"]) == 0
    (out / "gone.md").write_text(PAGES["time.md"])
    (out / "mine.md").write_text("# Mine\n")
    (out / "time.md").write_text(PAGES["time.md"] + "edited")
    assert main([*arguments, "--check"]) == 1
    assert main(arguments) == 0
    assert not (out / "gone.md").exists()
    assert (out / "mine.md").exists()
    assert (out / "time.md").read_text() == PAGES["time.md"]
    assert "out of date" in capsys.readouterr().out


HOSTILE = {
    "a script": "<script>alert(1)</script>",
    "an image": "<img src=x onerror=alert(1)>",
    "a comment": "<!-- gone",
    "an autolink": "<javascript:alert(1)>",
    "a link": "[x](javascript:alert(1))",
    "a link in capitals": "[x](JavaScript:alert(1))",
    "a link with spaces": "[x](  javascript:alert(1))",
    "a link with an entity": "[x](&#106;avascript:alert(1))",
    "a link in brackets": "[x](<javascript:alert(1)>)",
    "a link of data": "[x](data:text/html;base64,eA==)",
    "an image as link": "[![x](https://a.b/c)](javascript:alert(1))",
    "a definition": "[x]: javascript:alert(1)",
    "a definition with a space": "[x] : javascript:alert(1)",
    "a fence": "```",
    "another fence": "~~~ x",
    "a code span": "`<script>`",
    "an escaped code span": "\\`<script>\\`",
}


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in HOSTILE.items()])
def test_no_text_is_html_a_link_to_code_or_a_fence(tmp_path: Path, text: str) -> None:
    api = read_schema([write_schema(tmp_path / "s", whole_schema(lambda kind, key: text))])
    for page in reference.pages(api).values():
        lines = [line for line in page.splitlines() if not line.startswith("<!-- Generated")]
        inside = "\n".join(lines)
        assert "<" not in inside.replace("<->", "")
        assert not re.search(r"(?<!\\)\](\((?!https?://|[\w./-]+\.md\))|\s*:)", inside)
        fences = [line for line in lines if line.lstrip().startswith(("```", "~~~"))]
        assert set(fences) <= {"```", "```python", "```mermaid"}
        assert len(fences) % 2 == 0


def test_a_link_to_the_web_stays_a_link() -> None:
    text = "See [the docs](https://developer.bigcommerce.com/docs) [and] more: x."
    assert reference.paragraph(text) == text
