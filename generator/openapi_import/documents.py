"""OpenAPI files, YAML or JSON → trees with line numbers.

YAML 1.1 types are disabled: dates stay text, and ``NO`` is not a boolean. Files above a limit of
size or depth are rejected.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import yaml

from bigcommerce_sdk.json.types import is_list, is_object

from ..problems import Position, Problems
from ..source import LOADER, line_of_deep_nesting, line_of_refused_nesting, nested_deeper_than
from ..yaml_hints import hint

MAX_BYTES = 20_000_000
MAX_DEPTH = 100
_GUESSES = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:merge")
_TRUTH = "tag:yaml.org,2002:bool"


class Located(dict[str, Any]):
    """A mapping with its line number."""

    line: int = 1


@dataclass(frozen=True)
class Document:
    """One file."""

    name: str
    tree: Located

    def at(self, node: object) -> Position:
        """The position of a mapping in the document."""
        return Position(self.name, node.line if isinstance(node, Located) else 1)


class _Loader(LOADER):  # type: ignore[misc, valid-type] # one of two classes of PyYAML
    yaml_implicit_resolvers: ClassVar = {
        first: [
            (tag, pattern)
            for tag, pattern in resolvers
            if tag not in _GUESSES and (tag != _TRUTH or first in "tTfF")
        ]
        for first, resolvers in LOADER.yaml_implicit_resolvers.items()
    }  # fmt: skip


def _mapping(loader: Any, node: Any) -> Any:
    made = Located()
    made.line = node.start_mark.line + 1
    yield made
    for key, value in node.value:
        name = key.value if isinstance(key, yaml.ScalarNode) else str(loader.construct_object(key))
        made[name] = loader.construct_object(value)


yaml.add_constructor("tag:yaml.org,2002:map", _mapping, Loader=_Loader)


def read_document(path: Path, problems: Problems) -> Document | None:
    """Read an OpenAPI 3 file; ``None``, with a problem, for any other file."""
    start = Position(str(path), 1)
    try:
        if path.stat().st_size > MAX_BYTES:
            problems.add(start, "file-too-large", f"more than {MAX_BYTES:,} bytes")
            return None
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        problems.add(start, "unreadable", error.strerror or "cannot be read")
        return None
    except UnicodeDecodeError:
        problems.add(start, "encoding", "is not UTF-8; save it in that encoding")
        return None
    tree = _parsed(text, str(path), problems)
    if tree is None:
        return None
    if not str(tree.get("openapi", "")).startswith("3."):
        said = "is Swagger 2; convert it first" if "swagger" in tree else "has no `openapi: 3.x`"
        problems.add(start, "not-openapi-3", said)
        return None
    return Document(str(path), tree)


def _parsed(text: str, name: str, problems: Problems) -> Located | None:
    line, rule = 1, "syntax"
    said = "holds no mapping" if text.strip() else "is empty"
    deep = 0
    try:
        if text.lstrip().startswith("{"):
            tree = json.loads(text, object_hook=Located)
            deep = int(_is_deep(tree))
        else:
            deep = line_of_deep_nesting(text, MAX_DEPTH)
            tree = None if deep else yaml.load(text, Loader=_Loader)  # noqa: S506 - a safe loader
        if isinstance(tree, Located) and not deep:
            return tree
    except json.JSONDecodeError as error:
        line, said = error.lineno, error.msg
    except yaml.MarkedYAMLError as error:
        mark, within = error.problem_mark or error.context_mark, error.context_mark
        line, said = (mark.line + 1 if mark else 1), str(error.problem or error.context)
        advice = hint(text, said, line, within.line + 1 if within else 0)
        said += f"; {advice}" if advice else ""
        deep = line_of_refused_nesting(text, MAX_DEPTH)
    except (yaml.YAMLError, ValueError) as error:
        said = str(error).splitlines()[0]
    except RecursionError:
        deep = 1
    if deep:
        line, rule, said = deep, "too-deep", nested_deeper_than(MAX_DEPTH)
    problems.add(Position(name, line), rule, said)
    return None


def _is_deep(tree: object) -> bool:
    """Whether JSON is nested too deeply, with a limit that is the same for all Python versions."""
    level: list[object] = [tree]
    for _ in range(MAX_DEPTH):
        level = [each for node in level for each in _members(node)]
    return any(is_object(node) or is_list(node) for node in level)


def _members(node: object) -> Iterable[object]:
    if is_object(node):
        return node.values()
    return node if is_list(node) else ()
