"""Generated modules import the names that their code uses, and no others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.naming import module_name
from generator.render.rendering import HOMES, with_imports
from tests.generator.micro import THINGS, generate, rendered
from tests.generator.whole_schema import whole_schema

RESOURCES = Path(__file__).parents[3] / "bigcommerce_sdk" / "resources" / "v2"


def imported(line: str) -> set[str]:
    """The names that a module with one line of code imports."""
    homes = {**HOMES, "Coupon": ".coupons", "Own": ".own"}
    text = with_imports(f'"""Any Own date."""\n\n# imports\n\n{line}\n', "own.py", homes)
    assert text.endswith(f"\n{line}\n")
    return {
        alias.name
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "def f(self, a: date, b: Coupon | None = None) -> Record: ...",
            "Coupon Record date",
        ),
        ("Kind: TypeAlias = Literal['a', 'Decimal']", "Literal TypeAlias"),
        ("Kind = Union[Literal['a'], Never]", "Literal Never Union"),
        ("class Own(Record): ...", "Record"),
        ("class Own(BoundResource[Coupon]): ...", "BoundResource Coupon"),
        ("meta = Operation(deprecated='Any', date=1)", "Operation"),
        ("a = Field(codecs.text_enum(Coupon), {'Link': (Link,)})", "Coupon Field Link codecs"),
        ("a = codecs.Any + x.Field", "codecs"),
        ("a = 'it\\'s Any' + \"a \\\" Any\" + 'b'", ""),
        ("a = 1  # Any date", ""),
        ('a = 1\n"""Any \\"date\\" Coupon."""', ""),
        ('a = 1\n"""Any \\\\"""\nb = Field', "Field"),
        ('a = 1\n"""Ends in \\""""\nb = Field', "Field"),
        ("@deprecated('Any')\ndef f() -> Any: ...", "Any deprecated"),
        ("AnyDate = dates", ""),
    ],
)
def test_names_of_code_are_imported_and_words_of_text_are_not(line: str, names: str) -> None:
    assert imported(line) == set(names.split())


def used(code: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield node.id


def unneeded(code: str) -> set[str]:
    names = {
        alias.asname or alias.name
        for node in ast.parse(code).body
        if isinstance(node, ast.ImportFrom) and node.module != "__future__"
        if not (node.module or "").endswith(("_records", "_shapes"))  # parts, which it exports
        for alias in node.names
    }
    return names - set(used(code))


@pytest.mark.parametrize("name", ["coupons", "orders", "products", "shared", "webhooks"])
@pytest.mark.parametrize("suffix", ["py", "pyi"])
def test_no_import_of_the_sdk_is_unneeded(name: str, suffix: str) -> None:
    assert unneeded((RESOURCES / f"{name}.{suffix}").read_text(encoding="utf-8")) == set()


@pytest.mark.parametrize(
    "text", ["Any Decimal Link date", "codecs = Field(Any) # date", '"Any" \'']
)
def test_no_text_of_a_schema_asks_for_an_import(tmp_path: Path, text: str) -> None:
    for name, code in rendered(tmp_path, whole_schema(lambda kind, key: text)).items():
        if Path(name).stem in ("things", "parts", "shared"):
            assert unneeded(code) == set(), name


@pytest.mark.parametrize("name", ["OddFilters", "SearchFilters"])
def test_resources_may_be_named_like_sets_of_filters(tmp_path: Path, name: str) -> None:
    files = {f"{module_name(name)}.yaml": THINGS.replace("resource: Things", f"resource: {name}")}
    package = generate(tmp_path, files)
    assert getattr(package, f"Async{name}").__name__ == f"Async{name}"
    assert package.ThingFilters.__name__ == "ThingFilters"
