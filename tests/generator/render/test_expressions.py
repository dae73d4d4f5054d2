"""Values and texts as source that evaluates to exactly them."""

from __future__ import annotations

import ast
from typing import Any

import black
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.expressions import Code, call, docstring, literal

#: What a text of the schema can hold: no control character, one line.
LINES = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1
).filter(str.strip)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.tuples(inner, inner),
    max_leaves=8,
)


@given(VALUES)
def test_a_literal_evaluates_to_its_value(value: Any) -> None:
    assert ast.literal_eval(literal(value)) == value


@given(LINES, LINES)
def test_a_docstring_holds_exactly_its_text(text: str, more: str) -> None:
    source = f"def f():\n    {docstring(text)}\n\n\n"
    source += f"def g():\n    {docstring(text, more.strip())}\n    x = 1\n"
    tree = ast.parse(black.format_str(source, mode=black.Mode()))
    first, second = tree.body
    assert isinstance(first, ast.FunctionDef)
    assert isinstance(second, ast.FunctionDef)
    assert (ast.get_docstring(first) or "").strip() == text.strip()
    assert (ast.get_docstring(second) or "").split("\n\n") == [text.strip(), more.strip()]
    assert len(first.body) == 1
    assert len(second.body) == 2


@pytest.mark.parametrize("text", ['"', '""', '"""', "\\", "a\\", '\\"', '\\"""', "'''", "{{ x }}"])
def test_quotes_and_backslashes_stay_inside(text: str) -> None:
    assert ast.literal_eval(docstring(text)).removesuffix(" ") == text
    assert ast.literal_eval(literal(text)) == text


def test_a_call_leaves_out_what_is_the_default() -> None:
    keywords: dict[str, Any] = {
        "a": "",
        "b": 0,
        "c": False,
        "d": True,
        "e": (),
        "f": {},
        "g": None,
        "h": [Code("X")],
    }
    assert call("F", ["x", Code("Y")], keywords) == "F('x', Y, b=0, d=True, h=[X])"


def test_a_value_without_a_literal_is_refused() -> None:
    with pytest.raises(TypeError, match="no source for object"):
        literal(object())
