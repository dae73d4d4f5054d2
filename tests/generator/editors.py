"""The published JSON Schemas, and YAML as editors read it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import jsonschema
import yaml

from tests.generator.micro import ROOT


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2's core schema, as editors read it, with every key as text."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                key.tag = "tag:yaml.org,2002:str"
        return super().construct_mapping(node, deep)


def _integer(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> int:
    return int(node.value, 0 if re.match("0[ox]", node.value) else 10)


def _float(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> float:
    return float(re.sub(r"\.(inf|nan)", r"\1", node.value, flags=re.IGNORECASE))


EditorLoader.yaml_implicit_resolvers = {}
# the stubs leave the parameters without types
for _tag, _pattern, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
        r"|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN",
        list("-+.0123456789"),
    ),
):
    EditorLoader.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType]
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )
EditorLoader.add_constructor("tag:yaml.org,2002:int", _integer)
EditorLoader.add_constructor("tag:yaml.org,2002:float", _float)


def as_json(content: str) -> Any:
    """The JSON value of a YAML document."""
    return yaml.load(content, Loader=EditorLoader)


@cache
def checker(name: str = "schema.json") -> Any:
    """The validator of a published schema."""
    schema = json.loads((ROOT / "schema" / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def editors_take(files: Mapping[str, str]) -> bool:
    """Whether ``schema.json`` finds nothing wrong with the files."""
    return all(checker().is_valid(as_json(content)) for content in files.values())
