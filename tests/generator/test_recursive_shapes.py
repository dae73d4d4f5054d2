"""Shapes that contain themselves: trees that are read, built, changed, copied and sent."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.exception import InvalidValueException, ReadOnlyFieldException
from bigcommerce_sdk.sandbox.values import check, complete, stored
from generator.locations import V2
from generator.openapi.schemas import Schemas
from generator.reference.api import pages
from generator.schema import read_schema
from tests.generator.micro import ROOT, THINGS, client, generate, problems_of, stub, write_schema
from tests.health import EVERY_CHECK, examples

TREES = """\
  root: {type: object, of: Node, nullable: true, doc: The root.}
  nodes: {type: array, items: object, of: Node, doc: The top of each tree.}
  fixed: {type: array, items: object, of: Node, access: read_only, doc: The same.}
shapes:
  Node:
    doc: A node of a tree.
    fields:
      name: {type: string, required: create, max_length: 5, example: a, doc: Its name.}
      children: {type: array, items: object, of: Node, doc: The nodes below.}
      next: {type: object, of: Other, nullable: true, doc: The next one.}
  Other:
    doc: Another node.
    fields:
      by_name: {type: map, items: object, of: Node, doc: Nodes by name.}
      size: {type: object, of: Size, doc: Its size.}
  Size: {doc: A size., fields: {w: {type: integer, doc: Width.}}}
"""
TREE: dict[str, Any] = {
    "name": "a",
    "children": [{"name": "b", "children": []}, {"name": "c", "children": [{"name": "d"}]}],
    "next": {"by_name": {"e": {"name": "e", "next": None}}, "size": {"w": "1"}},
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("trees"), THINGS + TREES)


def thing_of(package: ModuleType, tree: Any = TREE) -> tuple[Any, Any]:
    row = {"id": 1, "root": tree, "nodes": [tree], "fixed": [tree]}
    api, store = client(package, {"GET /things/1": row, "PUT /things/1": {}, "POST /things": row})
    return api.Things.get(1), store


def test_a_tree_is_read_and_changed_at_any_depth(package: ModuleType) -> None:
    thing, store = thing_of(package)
    assert thing.root.children[1].children[0].name == "d"
    assert thing.root.next.by_name["e"].name == "e"
    assert type(thing.root.next.by_name["e"]) is package.load("Node")
    assert thing.changes == {}
    thing.root.children[1].children[0].name = "x"
    thing.root.next.by_name["e"].children = [{"name": "y"}]
    thing.save()
    changed = json.loads(json.dumps(TREE))
    changed["children"][1]["children"][0]["name"] = "x"
    changed["next"]["by_name"]["e"]["children"] = [{"name": "y"}]
    changed["next"]["size"]["w"] = 1 if store.bodies[0]["root"]["next"]["size"]["w"] == 1 else "1"
    assert store.bodies == [{"root": changed}]
    assert thing.changes == {}


def test_a_tree_is_built_of_records_and_dicts(package: ModuleType) -> None:
    node = package.load("Node")
    api, store = client(package, {"POST /things": {"id": 2}})
    tree = node(name="a", children=[node(name="b"), {"name": "c", "children": [{"name": "d"}]}])
    api.Things.create(nodes=[tree], root={"name": "r", "next": {"by_name": {"x": tree}}})
    sent = {
        "name": "a",
        "children": [{"name": "b"}, {"name": "c", "children": [{"name": "d"}]}],
    }
    assert store.bodies == [
        {"nodes": [sent], "root": {"name": "r", "next": {"by_name": {"x": sent}}}}
    ]


def test_limits_hold_at_any_depth(package: ModuleType) -> None:
    api, store = client(package, {})
    with pytest.raises(
        InvalidValueException, match=r"Thing\.root\.children\[0\]\.name: at most 5 characters"
    ):
        api.Things.create(root={"name": "a", "children": [{"name": "too long"}]})
    thing, _ = thing_of(package)
    with pytest.raises(ReadOnlyFieldException, match=r"Thing\.fixed is read-only"):
        thing.fixed[0].children[1].children[0].name = "x"
    assert store.requests == []


def test_a_tree_is_a_value(package: ModuleType) -> None:
    thing, _ = thing_of(package)
    sys.modules.setdefault(package.__name__, package)
    root = thing.root
    for same in (copy.deepcopy(root), pickle.loads(pickle.dumps(root))):
        assert same == root
        assert same is not root
        assert same.to_dict() == TREE
    assert thing.writable()["root"]["children"][0] == {"name": "b", "children": []}
    assert "root" in str(thing)
    assert package.load("Node").fields()[1].record is package.load("Node")


def chain(depth: int) -> dict[str, Any]:
    """A tree of one node on each level."""
    tree: dict[str, Any] = {"name": "n"}
    for _ in range(depth):
        tree = {"name": "n", "children": [tree]}
    return tree


@pytest.mark.parametrize("depth", [1, 40])
def test_a_deep_tree_is_read_copied_and_sent(package: ModuleType, depth: int) -> None:
    thing, store = thing_of(package, chain(depth))
    node = thing.root
    for _ in range(depth):
        node = node.children[0]
    node.name = "x"
    assert copy.deepcopy(thing).changes == thing.changes
    pickle.dumps(thing)
    thing.save()
    assert json.dumps(store.bodies[0]["root"]).count('"x"') == 1


def test_a_tree_too_deep_to_send_is_refused_by_name(package: ModuleType) -> None:
    api, store = client(package, {})
    node: Any = {"name": "n"}
    for _ in range(2_000):
        node = {"name": "n", "children": [node]}
    with pytest.raises(InvalidValueException, match=r"\.(root|children): "):
        api.Things.create(root=node)
    circle: dict[str, Any] = {"name": "n"}
    circle["children"] = [circle]
    with pytest.raises(InvalidValueException, match=r"\.(root|children): "):
        api.Things.create(root=circle)
    assert store.requests == []
    while node.get("children"):  # freeing a deep value would recurse
        node = node.pop("children")[0]


NAME: dict[str, st.SearchStrategy[Any]] = {"name": st.text(max_size=5)}
NODES: st.SearchStrategy[dict[str, Any]] = st.recursive(
    st.fixed_dictionaries(NAME),
    lambda below: st.fixed_dictionaries(
        NAME,
        optional={
            "children": st.lists(below, max_size=3),
            "next": st.none()
            | st.fixed_dictionaries({"by_name": st.dictionaries(st.text(), below, max_size=2)}),
        },
    ),
    max_leaves=8,
)


@given(tree=NODES)
@settings(suppress_health_check=EVERY_CHECK, max_examples=examples(60))
def test_any_tree_is_sent_as_it_is_and_read_back(package: ModuleType, tree: dict[str, Any]) -> None:
    node, field = package.load("Node"), package.load("Thing")._fields["root"]
    assert field.encode(tree, "Thing") == tree
    record = node._load(tree)
    assert field.encode(record, "Thing") == tree
    assert field.write.keep(record) == record
    assert node._load(json.loads(json.dumps(record.to_dict()))) == record
    check(field, tree, "root", "create")
    kept = stored(field, tree)
    assert stored(field, kept) == kept


def test_the_sandbox_completes_a_node_without_end(package: ModuleType) -> None:
    assert complete(package.load("Node"), {"name": "a"}) == {
        "name": "a",
        "children": [],
        "next": None,
    }


def test_checkers_know_the_types_at_every_depth(package: ModuleType) -> None:
    assert "def children(self) -> list[Node]:" in stub(package)
    assert "children: Sequence[Node | NodeDict]" in stub(package)
    assert package.__file__
    home = Path(package.__file__).parent
    (home / "use.py").write_text(
        "from .accessors import Accessors\nfrom .things import Node\n\n\n"
        "def use(api: Accessors) -> str:\n"
        '    tree = Node(name="a", children=[{"name": "b", "children": [Node(name="c")]}])\n'
        "    thing = api.Things.create(nodes=[tree])\n"
        "    return thing.nodes[0].children[0].children[0].name\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(home)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert not done.stdout + done.stderr


def test_openapi_and_reference_refer_to_the_shape_once(tmp_path: Path) -> None:
    api = read_schema([write_schema(tmp_path, THINGS + TREES)])
    schemas = Schemas(api, {})
    root = {field.name: field for field in api.by_name["Things"].fields}["root"]
    assert schemas.type_of(root.type, "create") == {"$ref": "#/components/schemas/Node_create"}
    found = schemas.all({"x": schemas.type_of(root.type, "create")})
    children = found["Node_create"]["properties"]["children"]
    assert children["items"] == {"$ref": "#/components/schemas/Node_create"}
    page = pages({V2: api})["things.md"]
    assert page.count("### Node\n") == page.count("### Other\n") == page.count("### Size\n") == 1


A = "shapes: {A: {doc: A., fields: {a: "
FINITE = {
    "a nullable field": "{type: object, of: A, nullable: true, doc: A.}}}}",
    "another spelling of null": "{type: object, of: A, none_as: '', doc: A.}}}}",
    "an array": "{type: array, items: object, of: A, doc: A.}}}}",
    "a map": "{type: map, items: object, of: A, doc: A.}}}}",
    "an array in a map": "{type: map, items: {type: array, items: object, of: A}, doc: A.}}}}",
    "only written": "{type: object, of: A, access: write_only, doc: A.}}}}",
    "written in another shape": "{type: any, write: {type: object, of: A}, doc: A.}}}}",
    "over another": "{type: object, of: B, doc: A.}}}, B: {doc: B., fields: {b: {type: object, "
    "of: A, nullable: true, doc: B.}}}}",
}
INFINITE = {
    "itself": "{type: object, of: A, doc: A.}}}}",
    "read-only": "{type: object, of: A, access: read_only, doc: A.}}}}",
    "written and required": "{type: object, of: A, access: write_only, required: create, doc: A."
    "}}}}",
    "over another": "{type: object, of: B, doc: A.}}}, B: {doc: B., fields: {b: {type: object, "
    "of: A, doc: B.}}}}",
}


@pytest.mark.parametrize("text", FINITE.values(), ids=FINITE)
def test_a_shape_may_contain_itself_where_values_end(tmp_path: Path, text: str) -> None:
    fields = "  a: {type: object, of: A, doc: A.}\n"
    files = THINGS + fields + A + text + "\n"
    assert problems_of(write_schema(tmp_path / "schema", files)) == []
    package = generate(tmp_path, files)
    assert package.load("Thing")._fields["a"].codec.record is package.load("A")


@pytest.mark.parametrize("text", INFINITE.values(), ids=INFINITE)
def test_a_shape_that_no_value_has_is_refused(tmp_path: Path, text: str) -> None:
    found = problems_of(write_schema(tmp_path, f"{THINGS}{A}{text}\n"))
    assert {each.rule for each in found} == {"shape-cycle"}
    assert "contains itself in every value, without end; add nullable: true" in found[0].message
