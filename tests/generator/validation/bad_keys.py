"""Mistakes in files with a line per key, and the key whose line a problem must name."""

from __future__ import annotations

from typing import Any, NamedTuple

import yaml

from tests.generator.micro import API
from tests.generator.validation.bad_arguments import (
    FILTER,
    NAME,
    edited_tree,
    tree_of_parts,
    written,
)

Tree = dict[str, Any]
Path = tuple[str | int, ...]


class BadKey(NamedTuple):
    """One mistake.

    Attributes:
        rule: the rule that must be named.
        path: the keys, and places in lists, that lead to the line that must be named.
        tree: the file with the mistake.
        others: more files of the schema, by name.
        file: its name.
    """

    rule: str
    path: Path
    tree: Tree
    others: dict[str, Tree] = {}  # noqa: RUF012 - never changed
    file: str = "things.yaml"


def line_of(text: str, path: Path) -> int:
    """The line of a key or list item in a YAML document."""
    node: Any = yaml.compose(text)
    line = 0
    for step in path:
        if isinstance(step, int):
            node = node.value[step]
            line = node.start_mark.line + 1
        else:
            key, node = next(each for each in node.value if each[0].value == step)
            line = key.start_mark.line + 1
    return line


def _field(rule: str, key: str, keys: Tree, **others: Any) -> BadKey:
    """A mistake in a field ``a`` of the record, in one of its keys."""
    tree = edited_tree(fields={"a": {"doc": "A.", **keys}}, **others)
    return BadKey(rule, ("fields", "a", *([key] if key else [])), tree)


def _filter(rule: str, key: str, keys: Tree) -> BadKey:
    tree = edited_tree(filters={"a": {"type": "string", "op": "none", "doc": "A.", **keys}})
    return BadKey(rule, ("filters", "a", *([key] if key else [])), tree)


def _action(rule: str, key: str, keys: Tree, name: str = "go") -> BadKey:
    own = {"method": "POST", "path": "/go", "doc": "A.", **keys}
    path = ("actions", name, *([key] if key else []))
    return BadKey(rule, path, edited_tree(actions={name: own}, shapes=SHAPES))


def _operations(rule: str, path: Path, operations: Any, **others: Any) -> BadKey:
    return BadKey(rule, ("operations", *path), edited_tree(**others) | {"operations": operations})


def _part(rule: str, path: Path, path_id: str = "thing_id", **changes: Any) -> BadKey:
    return BadKey(rule, ("sub_resources", "Parts", *path), tree_of_parts(path_id, **changes))


def _moved(tree: Tree, **changes: Any) -> Tree:
    return {**tree, **changes}


def _api(rule: str, path: Path, **changes: Any) -> BadKey:
    tree: Tree = yaml.safe_load(API)
    for key, value in changes.items():
        tree[key] = value
    return BadKey(rule, path, tree, {"things.yaml": edited_tree()}, "api.yaml")


SHAPES = {"B": {"doc": "B.", "fields": {"size": NAME}}}
ENUMS = {"E": {"doc": "E.", "values": ["a", "b"]}}
OTHERS = _moved(edited_tree(), resource="Others", record="Other", path="/others")
OBJECT = {"type": "object", "of": "B"}

#: By what is wrong. Every rule has a row; those of files that cannot be read have no keys.
BAD_KEYS = {
    # kinds
    "an unknown key": _field("unknown-key", "dok", {"type": "string", "dok": "A."}),
    "an unknown type": _field("wrong-type", "type", {"type": "strin"}),
    "a number in quotes": _field("wrong-type", "max_length", {"type": "string", "max_length": "5"}),
    "an item of a wrong type": BadKey("wrong-type", ("source", 1), edited_tree(source=["a", ""])),
    "an item twice": BadKey("duplicate-item", ("source", 1), edited_tree(source=["a", "a"])),
    "a name with capitals": BadKey("bad-name", ("fields", "aB"), edited_tree(fields={"aB": NAME})),
    "an unknown verb": _operations("bad-name", (1,), ["list", "patch"]),
    "a key that is a list": BadKey(
        "key-type",
        ("key",),
        edited_tree(fields={"tags": {"type": "array", "items": "string", "doc": "A."}})
        | {"key": "tags"},
    ),
    # files and names
    "one resource in two files": BadKey(
        "duplicate-file", ("resource",), edited_tree(), {"a.yaml": edited_tree()}
    ),
    "a shape named like a resource": BadKey(
        "name-taken", ("shapes", "Things"), edited_tree(shapes={"Things": SHAPES["B"]})
    ),
    "a field without a doc": BadKey(
        "missing-key", ("fields", "a"), edited_tree(fields={"a": {"type": "string"}})
    ),
    "an array without items": _field("missing-key", "type", {"type": "array"}),
    "items without their shape": _field(
        "missing-key", "items", {"type": "array", "items": "object"}
    ),
    "items of text": _field("stray-key", "items", {"type": "string", "items": "string"}),
    "pages of a list without": BadKey(
        "stray-key",
        ("paging", "max_limit"),
        _moved(edited_tree(), paging={"none": True, "max_limit": 9}),
    ),
    "a format of another type": _field("wire-format", "wire", {"type": "string", "wire": "unix"}),
    "an unknown shape": _field("unknown-reference", "of", {"type": "object", "of": "Nowhere"}),
    "an unknown body": _action("unknown-reference", "body", {"body": "Nowhere"}),
    "a list without paging": _operations(
        "paging-missing", ("list",), {"get": {}, "list": {}}
    )._replace(
        tree={k: v for k, v in edited_tree(operations={"list": {}}).items() if k != "paging"}
    ),
    "a word among whole numbers": BadKey(
        "enum-value",
        ("enums", "E", "values", 1),
        edited_tree(enums={"E": {"doc": "E.", "base": "integer", "values": [1, "x"]}}),
    ),
    "a label of no value": BadKey(
        "enum-label",
        ("enums", "E", "labels", "c"),
        edited_tree(enums={"E": {**ENUMS["E"], "labels": {"a": "A.", "c": "C."}}}),
    ),
    # rules about names
    "a keyword": BadKey("reserved-name", ("fields", "class"), edited_tree(fields={"class": NAME})),
    "a record of the SDK": BadKey(
        "reserved-name", ("record",), _moved(edited_tree(), record="Record")
    ),
    "a module of the package": BadKey(
        "reserved-name", ("resource",), {"note": "N.", **_moved(edited_tree(), resource="Load")}
    ),
    "a record named like its resource": BadKey(
        "class-collision", ("record",), _moved(edited_tree(), record="Things")
    ),
    "two fields of one wire name": _field(
        "wire-name-clash", "wire_name", {"type": "string", "wire_name": "name"}
    ),
    "two filters of one wire name": _filter(
        "wire-name-clash", "wire_name", {"wire_name": "min_id"}
    ),
    "a link named like a field": BadKey(
        "wire-name-clash",
        ("links", "name"),
        edited_tree(links={"name": {"to": "Things", "via": "id", "doc": "A."}}),
    ),
    "an action named like a field": _action(
        "record-clash", "", {"path": "/things/{id}/go", "on_record": True}, "name"
    ),
    "an enum without values": BadKey(
        "enum-clash",
        ("enums", "E", "values"),
        edited_tree(enums={"E": {"doc": "E.", "values": []}}),
    ),
    "values that differ in case": BadKey(
        "enum-clash",
        ("enums", "E", "values", 1),
        edited_tree(enums={"E": {"doc": "E.", "values": ["a", "A"]}}),
    ),
    # rules about arguments
    "a filter named like a parent's id": _part(
        "argument-clash", ("filters", "thing_id"), filters={"thing_id": FILTER}
    ),
    "a filter named like the id of records": _part(
        "argument-clash", ("filters", "id"), filters={"id": FILTER}
    ),
    "an option named like the id of records": _part(
        "argument-clash", ("options", "id"), options={"id": NAME}
    ),
    "a parent's id named like an argument": _part("argument-clash", ("path",), "limit"),
    "an action's id named self": _action("argument-clash", "path", {"path": "/things/{self}/go"}),
    "a count with pages": _operations(
        "argument-lost", ("count", "accepts"), {"list": {}, "count": {"accepts": ["paging"]}}
    ),
    "an action with pages": _action("argument-lost", "accepts", {"accepts": ["paging"]}),
    "a delete with filters": _operations(
        "argument-lost", ("delete", "accepts"), {"get": {}, "delete": {"accepts": ["filters"]}}
    ),
    # rules about references
    "a filter on no field": _filter("filter-field", "field", {"op": "equals", "field": "nothing"}),
    "a filter named like no field": _filter("filter-field", "", {"op": "equals"}),
    "required though read-only": _field(
        "field-marks", "required", {"type": "string", "access": "read_only", "required": "create"}
    ),
    "kept though read-only": _field(
        "field-marks",
        "keep_on_update",
        {"type": "string", "access": "read_only", "keep_on_update": True},
    ),
    "written though read-only": _field(
        "field-marks", "write", {"type": "string", "access": "read_only", "write": {"type": "map"}}
    ),
    "included by no call": _field(
        "included-as", "included_as", {"type": "map", "included_as": "x"}
    ),
    "via no field": _field("links", "via", {"type": "link", "to": "Things", "via": "b"}),
    "many via one id": _field(
        "links", "many", {"type": "link", "to": "Things", "via": "id", "many": True}
    ),
    "a link to nothing below": _field("links", "to", {"type": "link", "to": "Things"}),
    "a link to what has no get": BadKey(
        "links",
        ("fields", "a", "to"),
        edited_tree(fields={"a": {"type": "link", "to": "Things", "via": "id", "doc": "A."}})
        | {"operations": ["list"]},
    ),
    "a link to what is no list": BadKey(
        "links",
        ("fields", "parts", "to"),
        tree_of_parts(operations={"get": {}})
        | {
            "sub_resources": {
                "Parts": {**tree_of_parts()["sub_resources"]["Parts"], "operations": ["get"]}
            }
        },
    ),
    "a link of a shape": BadKey(
        "links",
        ("shapes", "A", "fields", "a", "type"),
        edited_tree(
            shapes={
                "A": {
                    "doc": "A.",
                    "fields": {"a": {"doc": "A.", "to": "Things", "via": "id", "type": "link"}},
                }
            }
        ),
    ),
    "a sub-resource without a link": BadKey(
        "unreachable",
        ("sub_resources", "Parts"),
        {**edited_tree(), "sub_resources": tree_of_parts()["sub_resources"]},
    ),
    "a group with no field": BadKey(
        "groups", ("any_of", 0, 1), edited_tree(any_of=[["name", "nothing"]])
    ),
    "a column without a field": BadKey(
        "columns", ("columns", 1), edited_tree(columns=["name", "nothing"])
    ),
    "a group with a read-only field": BadKey(
        "groups", ("together", 0, 1), edited_tree(together=[["name", "id"]])
    ),
    "a file that is read": _field("file", "type", {"type": "file"}),
    "a file that an update repeats": _field(
        "file", "required", {"type": "file", "access": "write_only", "required": "update"}
    ),
    "a file that an update must not clear": _field(
        "file", "keep_on_update", {"type": "any", "keep_on_update": True, "write": {"type": "file"}}
    ),
    "a union by a field that a shape lacks": BadKey(
        "union",
        ("unions", "U", "by"),
        edited_tree(shapes=SHAPES, unions={"U": {"doc": "U.", "by": "kind", "one_of": {"b": "B"}}}),
    ),
    "a field of the extended record": BadKey(
        "extends",
        ("fields", "name"),
        {"extends": "Base", **edited_tree()},
        {
            "shared.yaml": {
                "shared": "Ours.",
                "records": {"Base": {"doc": "B.", "fields": {"name": NAME}}},
            }
        },
    ),
    # rules about structure
    "a path with dots": BadKey("path", ("path",), _moved(edited_tree(), path="/a/../b")),
    "a path of an operation": _operations(
        "path", ("get", "path"), {"list": {}, "get": {"doc": "A.", "path": "/things"}}
    ),
    "a path of an action": _action("path", "path", {"path": "/things/{x"}),
    "an action of records without id": _action("path", "on_record", {"on_record": True}),
    "list_all without a parent": _operations("operation", (1,), ["list", "list_all"]),
    "a single object that is counted": BadKey(
        "operation", ("single",), {**edited_tree(), "single": True}
    ),
    "a key that is no field": BadKey("operation", ("key",), edited_tree(key="code")),
    "a get without a key": _operations("operation", ("get",), {"list": {}, "get": {}})._replace(
        tree=_moved(
            edited_tree(operations={}) | {"operations": {"list": {}, "get": {}}},
            fields={"name": NAME},
            filters={},
            paging={},
        )
    ),
    "two bodies": _action("operation", "body_of", {"body": "B", "body_of": "create"}),
    "a GET with a body": _action("operation", "body", {"method": "GET", "body": "B"}),
    "an action with the path of another": _action("path-twice", "path", {})._replace(
        tree=edited_tree(
            actions={name: {"method": "POST", "doc": "A.", "path": "/go"} for name in ("go", "run")}
        ),
        path=("actions", "run", "path"),
    ),
    "a resource with the path of another": BadKey(
        "path-twice", ("path",), edited_tree(), {"a.yaml": _moved(OTHERS, path="/things")}
    ),
    "a keyset that is no filter": BadKey(
        "paging",
        ("paging", "keyset"),
        _moved(edited_tree(), paging={"max_limit": 99, "keyset": "a"}),
    ),
    "a usual limit above the highest": BadKey(
        "paging",
        ("paging", "default_limit"),
        _moved(edited_tree(), paging={"keyset": "min_id", "default_limit": 20, "max_limit": 10}),
    ),
    "a keyset that is text": BadKey(
        "paging",
        ("filters", "min_id", "type"),
        edited_tree(filters={"min_id": {"doc": "A.", "type": "string"}}),
    ),
    "a shape that holds itself": BadKey(
        "shape-cycle",
        ("shapes", "A", "fields", "a", "of"),
        edited_tree(
            shapes={"A": {"doc": "A.", "fields": {"a": {"doc": "A.", "type": "object", "of": "A"}}}}
        ),
    ),
    "a shape that holds itself when written": BadKey(
        "shape-cycle",
        ("shapes", "A", "fields", "a", "write", "of"),
        edited_tree(
            shapes={
                "A": {
                    "doc": "A.",
                    "fields": {
                        "a": {
                            "doc": "A.",
                            "required": "create",
                            "type": "any",
                            "write": {"type": "object", "of": "A"},
                        }
                    },
                }
            }
        ),
    ),
    "modules that need each other": BadKey(
        "module-cycle",
        ("fields", "a", "of"),
        edited_tree(fields={"a": {"doc": "A.", "type": "object", "of": "C"}}, shapes=SHAPES),
        {
            "others.yaml": {
                **OTHERS,
                "fields": {**OTHERS["fields"], "b": {"doc": "A.", **OBJECT}},
                "shapes": {"C": SHAPES["B"]},
            }
        },
    ),
    # rules about values
    "a default of another type": _field("default-value", "default", {"type": "map", "default": 1}),
    "a default above the highest": _field(
        "default-value", "default", {"type": "integer", "max": 2, "default": 3}
    ),
    "an example of another type": _field("example-value", "example", {"type": "map", "example": 1}),
    "a lowest above the highest": _field("limits", "min", {"type": "integer", "min": 2, "max": 1}),
    "a length of a number": _field("limits", "max_length", {"type": "integer", "max_length": 1}),
    "a header of the SDK": _filter("header", "wire_name", {"header": True, "wire_name": "Host"}),
    "a parameter of pages": _filter("paging-parameter", "wire_name", {"wire_name": "page"}),
    "a parameter that is sent twice": _operations(
        "parameter-twice",
        ("list", "parameters", "a", "wire_name"),
        {"list": {"parameters": {"a": {**FILTER, "wire_name": "min_id"}}}},
    ),
    # facts of the API
    "an unknown exception": _api(
        "api-facts", ("errors", "404"), errors={"400": "HttpException", "404": "NoSuchException"}
    ),
    "a host that is missing": _api("api-facts", ("hosts",), hosts={"api": "a.b"}),
}


def text_of(tree: Tree) -> str:
    """A tree as YAML with a line per key."""
    return written(tree)
