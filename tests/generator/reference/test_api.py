"""The reference pages: complete, fresh, and their examples run."""

from __future__ import annotations

import ast
import html
import posixpath
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given, settings

from bigcommerce_sdk.records.fields import BODIES, WRITABLE_IN
from generator.cli import main
from generator.ir import Api, Field, Resource
from generator.problems import SchemaError
from generator.reference import api as reference
from generator.schema import read_schema
from generator.successors import with_successors
from generator.writing.writer import compare
from tests.generator.micro import write_schema
from tests.generator.random_schemas import Tree, schemas
from tests.generator.whole_schema import as_yaml, whole_schema
from tests.own_schema import own_api

ROOT = Path(__file__).parents[3]
API = own_api()
LINKED = with_successors({name: own_api(name) for name in ("v2", "v3")})
PAGES = reference.pages(LINKED)


def rows_of(page: str) -> dict[tuple[str, str], dict[str, str]]:
    """The rows of all tables, by the heading above the table and the first cell."""
    rows: dict[tuple[str, str], dict[str, str]] = {}
    for heading, table in re.findall(r"^#+ (.*)\n((?:(?!#).*\n)*)", page, re.MULTILINE):
        lines = [
            re.split(r" ?(?<!\\)\| ?", each)[1:-1] for each in table.splitlines() if each[:1] == "|"
        ]
        for cells in lines[2:]:
            rows[heading, cells[0].strip("`")] = dict(zip(lines[0], cells, strict=True))
    return rows


def sent_by(resource: Resource) -> set[str]:
    """The bodies that the calls of a resource send."""
    return {*BODIES} & {*resource.operation, *(each.body_of for each in resource.actions)}


def accepted_in(cell: str) -> set[str]:
    """The bodies that accept a field, by the access column of its row."""
    return {*BODIES} & {*WRITABLE_IN[cell.partition(",")[0].replace("-", "_") or "read_only"]}


def missing(api: Api, resource: Resource, page: str) -> list[str]:
    """What the IR knows of a resource and its page lacks."""
    rows = rows_of(page)
    pages = {each.name: f"]({each.module}.md)" for each in api.resources}
    lacking: list[str] = []
    fields_of = f"Fields of {resource.record}"
    sent = sent_by(resource)

    def expect(heading: str, name: str, *texts: str, column: str = "type") -> None:
        cell = rows.get((heading, name), {}).get(column, "")
        lacking.extend(
            f"{heading}.{name}: {text}" for text in texts if text not in cell or not cell
        )

    def expect_fields(heading: str, fields: Iterable[Field]) -> None:
        for field in fields:
            expect(heading, field.name, *(str(limit) for limit in field.limits.values()))
            bodies = {*BODIES} & {*WRITABLE_IN[field.access]}
            bodies &= sent if heading == fields_of else {*BODIES}
            expect(heading, field.name, *(bodies & {*field.required}), column="access")
            if accepted_in(rows.get((heading, field.name), {}).get("access", "")) != bodies:
                lacking.append(f"{heading}.{field.name}: access")
            if field.link:
                expect(heading, field.name, pages[field.link.to])
            for each in (field.type, field.write):
                name = (each.items or each).of if each else ""
                if name in api.shapes and field.access != "write_only":
                    expect(heading, field.name, f"[{name}](#{name.lower()})")
                    assert f"\n### {name}\n" in page

    expect_fields(fields_of, resource.fields)
    for link in resource.links:
        expect(fields_of, link.name, pages[link.to])
    for name in re.findall(r"^### (.*)", page, re.MULTILINE):
        expect_fields(name, api.shapes[name].fields)
    for operation in resource.operations:
        for parameter in (*resource.accepted(operation), *operation.parameters):
            expect("Parameters", parameter.name, f"`{operation.verb}`", column="accepted by")
        if resource.paging and "paging" in operation.accepts:
            expect("Parameters", "limit", str(resource.paging.max_limit))
            expect("Parameters", "limit", str(resource.paging.default_limit), column="description")
    said = [
        *(f"`{each.method} {each.path}`" for each in resource.operations),
        *(f"`{each.method} {each.path}`" for each in resource.actions),
        *(f".{action.name}(" for action in resource.actions),
        *(
            f"create needs at least one of {', '.join(f'`{n}`' for n in g)}."
            for g in resource.any_of
        ),
        *(f"Send {', '.join(f'`{n}`' for n in g)} together" for g in resource.together),
        *(each for each in resource.source),
        *(pages[each.name] for each in api.resources if each.parent == resource.name),
    ]
    return lacking + [text for text in said if text not in html.unescape(page)]


@pytest.mark.parametrize("resource", API.resources, ids=lambda each: each.name)
def test_a_page_has_every_field_link_and_limit(resource: Resource) -> None:
    assert not missing(API, resource, PAGES[f"{resource.module}.md"])


def test_a_field_or_limit_that_is_left_out_is_missing() -> None:
    orders = API.by_name["Orders"]
    page = PAGES["orders.md"]
    for lost in (
        "| `products` |", "| `order_status` |", "at most 30 characters", "1 to 250",
        "Send `total_ex_tax`", "needs at least one of", "| `include` |", "](order_products.md)",
        "[OrderBillingAddress](#", "<li>orders.v2",
    ):  # fmt: skip
        assert lost in page
        assert missing(API, orders, page.replace(lost, "")), lost


@given(schemas())
@settings(deadline=None)
def test_pages_of_random_schemas_have_every_field_and_limit(trees: dict[str, Tree]) -> None:
    with tempfile.TemporaryDirectory() as home:
        files = {name: as_yaml(tree) for name, tree in trees.items()}
        try:
            api = read_schema([write_schema(Path(home) / "s", files)])
        except SchemaError:
            return
    pages = reference.pages({"v2": api})
    for resource in api.resources:
        page = pages[f"{resource.module}.md"]
        assert not missing(api, resource, page)
        for code in re.findall(r"^```python\n(.*?)^```$", page, re.MULTILINE | re.DOTALL):
            ast.parse(code)


def test_every_link_leads_somewhere() -> None:
    leads = {
        posixpath.normpath(posixpath.join(posixpath.dirname(name), lead))
        for name, text in PAGES.items()
        for lead in re.findall(r"\]\(((?:\.\./|v3/)?\w+\.md)\)", text)
    }
    assert len(leads) > 150
    assert leads <= {*PAGES, "../quickstart.md"}


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
    for page in reference.pages({"v2": api}).values():
        lines = [line for line in page.splitlines() if not line.startswith("<!-- Generated")]
        shown = re.sub(r"^```python\n.*?^```$", "", "\n".join(lines), flags=re.M | re.S)
        inside = re.sub("</?(details|summary|ul|li)>", "", shown)
        assert "<" not in inside.replace("<->", "")
        assert not re.search(r"(?<!\\)\](\((?!https?://|[\w./-]+\.md\)|#\w+\))|\s*:)", inside)
        fences = [line for line in lines if line.lstrip().startswith(("```", "~~~"))]
        assert set(fences) <= {"```", "```python", "```mermaid"}
        assert len(fences) % 2 == 0


def test_a_link_to_the_web_stays_a_link() -> None:
    text = "See [the docs](https://developer.bigcommerce.com/docs) [and] more: x."
    assert reference.paragraph(text) == text


@pytest.mark.parametrize(
    ("page", "end"),
    [
        ("brands.md", " Use [`api.v3.Brands`](v3/brands.md)."),
        ("product_skus.md", " Use [`api.v3.ProductVariants`](v3/product_variants.md)."),
        ("customers.md", " Use [`api.v3.Customers`](v3/customers.md)."),
        ("options.md", ' Instead: `api.v3.get(f"/catalog/products/{product_id}/options")`'),
        ("option_sets.md", "V3 has no option sets."),
    ],
)
def test_a_deprecated_page_begins_with_the_call_to_use_instead(page: str, end: str) -> None:
    line = PAGES[page].splitlines()[2]
    assert line.startswith("> **Deprecated:** ")
    assert line.endswith(end)


def test_the_index_groups_all_resources_by_area() -> None:
    areas = re.findall(r"^## (.*)\n\n((?:\|.*\n)+)", PAGES["index.md"], re.MULTILINE)
    listed = {
        (area, name) for area, rows in areas for name in re.findall(r"^\| \[(\w+)", rows, re.M)
    }
    assert listed == {(each.area, each.name) for each in API.resources}
    assert [area for area, _ in areas] == sorted(
        ["Catalog", "Content", "Customers", "Marketing", "Orders", "Settings", "Shipping"]
    )


def test_without_areas_the_index_is_one_table(tmp_path: Path) -> None:
    index = reference.pages({"v2": read_schema([write_schema(tmp_path / "s")])})["index.md"]
    assert re.findall("^## (.*)", index, re.MULTILINE) == []


def test_sources_are_in_one_block_of_html_at_the_end() -> None:
    for name, page in PAGES.items():
        blocks = re.findall(r"\n\n(<details>.*?</details>)\n\n<!-- .*-->\n\Z", page, re.DOTALL)
        assert len(blocks) == (Path(name).name != "index.md")
        assert all("\n\n" not in block for block in blocks)  # or Markdown ends the block
