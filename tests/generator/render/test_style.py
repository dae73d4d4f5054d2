"""The style of generated code is that of black."""

from __future__ import annotations

import ast
from pathlib import Path

import black
import pytest
from black.mode import Mode, TargetVersion
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extension import read_for_package
from generator.render.expressions import Code, call, docstring, literal
from generator.render.formatting import format_source
from generator.render.rendering import render
from tests.generator.micro import rendered, write_schema
from tests.generator.whole_schema import whole_schema
from tests.health import examples

ROOT = Path(__file__).parents[3]
RESOURCES = ROOT / "bigcommerce_sdk" / "resources" / "v2"

#: Text with what black measures or treats in its own way: wide characters, quotes at the end.
TEXTS = st.builds(
    "{}{}".format,
    st.text("ab 'c,d(e)[f]{g}|#.é漢—\\\"", max_size=130).map(str.strip),
    st.sampled_from([".", '"', "'", "漢"]),
)
NAMES = st.from_regex(r"[a-z]{1,9}(_[a-z]{1,20})?", fullmatch=True).map(lambda name: f"{name}_")
CLASSES = st.from_regex(r"[A-Z][a-z]{1,50}", fullmatch=True)
VALUES = st.recursive(
    TEXTS | st.integers() | st.booleans() | st.none() | NAMES.map(Code),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.lists(inner, min_size=1, max_size=3).map(tuple)
        | st.dictionaries(TEXTS, inner, min_size=1, max_size=3)
        | st.builds(call, NAMES, st.lists(inner, max_size=3), st.dictionaries(NAMES, inner))
    ),
    max_leaves=12,
)
ANNOTATIONS = st.sampled_from(["int", "str | None", "datetime | date | str", "Sequence[A] | A"])
PARAMETERS = st.builds("{}: {}{}".format, NAMES, ANNOTATIONS, st.sampled_from(["", " = ..."]))
DOCSTRINGS = st.builds(docstring, TEXTS, TEXTS) | st.builds(docstring, TEXTS)


def as_black(draft: str, stub: bool) -> str:
    mode = Mode({TargetVersion.PY311}, line_length=100, is_pyi=stub)
    return black.format_str(draft, mode=mode)


@given(NAMES, VALUES)
@settings(max_examples=examples(20), deadline=None)
def test_an_assignment_breaks_as_black_breaks_it(name: str, value: object) -> None:
    draft = f'class A:\n    """."""\n\n    {name} = {call("Field", [value], {"doc": value})}\n'
    assert format_source(draft, False) == as_black(draft, False)


@given(CLASSES, st.lists(TEXTS, min_size=2, max_size=8), DOCSTRINGS)
@settings(max_examples=examples(20), deadline=None)
def test_an_enum_breaks_as_black_breaks_it(name: str, values: list[str], doc: str) -> None:
    literals = list(map(literal, values))
    draft = f"{name}: TypeAlias = Literal[{', '.join(literals)}]\n{doc}\n"
    assert format_source(draft, True) == as_black(draft, True)
    draft = f"{name} = Union[Literal[{'], Literal['.join(literals)}]]\n{doc}\n"
    assert format_source(draft, False) == as_black(draft, False)


@given(CLASSES, NAMES, st.lists(PARAMETERS, max_size=6), DOCSTRINGS, TEXTS)
@settings(max_examples=examples(20), deadline=None)
def test_a_stub_breaks_as_black_breaks_it(
    owner: str, name: str, parameters: list[str], doc: str, reason: str
) -> None:
    arguments = "".join(f", {each}" for each in (["*", *parameters] if parameters else []))
    draft = (
        f"{docstring(reason)}\n\nfrom typing import Any\n\n\n\nclass {owner}(Record[{owner}]):\n"
        f"    {doc}\n\n    meta: ClassVar[Any]\n    @property\n    def one(self) -> int:\n"
        f"        {doc}\n    @one.setter\n    def one(self, value: int) -> None: ...\n\n"
        f"    @deprecated({reason!r})\n    def {name}(self{arguments}) -> list[{owner}]:\n"
        f"        {doc}\n    def last(self) -> None: ...\n\n\nclass B{owner}(Bound[{owner}]):\n"
        f"    {doc}\n"
    )
    assert format_source(draft, True) == as_black(draft, True)


@given(st.text(st.characters(exclude_categories=["Cs"])), st.text())
def test_any_text_stays_what_it_was(text: str, other: str) -> None:
    draft = f"a = {call('Field', [text, (other,)], {'doc': {text: other}})}\n"
    assert ast.dump(ast.parse(format_source(draft, False))) == ast.dump(ast.parse(draft))


@pytest.mark.parametrize(
    "name", ["__init__", "accessors", "../../facts", "shared", "coupons", "products"]
)
@pytest.mark.parametrize("suffix", [".py", ".pyi"])
def test_black_has_nothing_to_change_in_generated_files(name: str, suffix: str) -> None:
    path = RESOURCES / f"{name}{suffix}"
    if not path.exists():
        assert path.name == "facts.pyi"
        return
    code = path.read_text(encoding="utf-8")
    assert as_black(code, suffix == ".pyi") == code


@pytest.mark.parametrize("text", ["word", "many words " * 5, 'it\'s "quoted" \\n'])
def test_black_has_nothing_to_change_in_any_key(tmp_path: Path, text: str) -> None:
    for name, code in rendered(tmp_path, whole_schema(lambda kind, key: text.strip())).items():
        assert as_black(code, name.endswith(".pyi")) == code, name


def test_black_has_nothing_to_change_in_the_package_of_an_app(tmp_path: Path) -> None:
    long = "Gadget" + "x" * 52
    overlay = {
        "api.yaml": None,
        "products.yaml": "resource: Products\nfields: {erp: {type: string, doc: Number.}}\n",
        "coupons.yaml": "resource: Coupons\nfields: {amount: {type: string}}\n",
        "gadgets.yaml": (
            f"resource: {long}s\nrecord: {long}\npath: /gadgets\ndoc: Gadgets.\n"
            "operations: [list, get]\npaging: {}\n"
            "fields: {id: {type: integer, access: read_only, doc: Its id.}}\n"
        ),
        "brands.yaml": "resource: Brands\n",
    }
    directories = [ROOT / "schema" / "v2", write_schema(tmp_path / "mine", overlay)]
    api, extension = read_for_package(directories)
    for name, code in render(api, extension=extension).items():
        assert as_black(code, name.endswith(".pyi")) == code, name


def test_unbreakable_functions_are_formatted_without_black(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Black takes a millisecond for each parameter."""
    parameters = ", ".join(f"field_{number}: Sequence[int] | None = ..." for number in range(9))
    draft = f"def f(self, *, {parameters}) -> dict[str, int]: ...\n"
    expected = as_black(draft, True)
    monkeypatch.setattr(black, "format_str", None)
    assert format_source(draft, True) == expected
