"""Documents that are odd or deep: a draft is made of them, or they are refused, at once."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main
from generator.openapi_import import values
from tests.generator.micro import write_schema

Make = Callable[[int], dict[str, Any]]


def ref(level: int) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/S{level}"}


#: How each level of a chain is made of the one below it.
CHAINS: dict[str, Make] = {
    "the same twice": lambda n: {"allOf": [ref(n), ref(n)]},
    "a property of it": lambda n: {"allOf": [ref(n), {"properties": {"a": ref(n)}}]},
    "properties beside it": lambda n: {
        "allOf": [ref(n)],
        "properties": {"a": ref(n), "b": {"type": "array", "items": ref(n)}},
    },
    "an alternative of it": lambda n: {
        "oneOf": [ref(n), {"allOf": [ref(n)]}],
        "properties": {"a": ref(n)},
    },
    "one property in two parts": lambda n: {
        "allOf": [{"properties": {"a": ref(n)}}, {"properties": {"a": {"allOf": [ref(n)]}}}]
    },
}


def document(row: Any, **schemas: Any) -> str:
    """A document whose one list has rows of a schema."""
    reply = {"content": {"application/json": {"schema": {"type": "array", "items": row}}}}
    paths = {"/boxes": {"get": {"responses": {"200": reply}}}}
    return json.dumps({"openapi": "3.0.1", "paths": paths, "components": {"schemas": schemas}})


def scaffold(home: Path, text: str) -> int:
    schema = write_schema(home / "schema")
    (home / "doc.json").write_text(text)
    return main(
        ["scaffold", str(home / "doc.json"), "--schema", str(schema), "--resource", "Boxes"]
    )


@pytest.mark.parametrize("depth", [5, 14, 17])
@pytest.mark.parametrize("make", [pytest.param(make, id=name) for name, make in CHAINS.items()])
def test_the_work_for_a_chain_grows_with_its_length(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Make, depth: int
) -> None:
    calls = 0
    original = values.either

    def counted(parts: Any) -> values.Value:
        nonlocal calls
        calls += 1
        return original(parts)

    monkeypatch.setattr(values, "either", counted)
    schemas = {"S0": {"type": "object", "properties": {"x": {"type": "string"}}}}
    schemas |= {f"S{n}": make(n - 1) for n in range(1, depth)}
    assert scaffold(tmp_path, document(ref(depth - 1), **schemas)) in (
        0,
        2,
    )  # 2: refused as too deep
    assert calls < 40 * depth * depth


@pytest.mark.parametrize(
    "const", [{"a": 1}, {}, [1], [[]], [], "", "none", 0, -1.5, True, None, {"a": {"b": []}}]
)
@pytest.mark.parametrize("key", ["oneOf", "anyOf"])
def test_a_constant_beside_a_value_is_drafted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], const: object, key: str
) -> None:
    row = {"properties": {"a": {key: [{"type": "string"}, {"const": const}]}}}
    assert scaffold(tmp_path, document(row)) == 0
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    assert ("none_as" in said.out) == (const == [] or isinstance(const, (str, int, float)))
