"""The modules of a resource whose stub is long."""

from __future__ import annotations

import ast
import importlib
import pickle
from pathlib import Path

import pytest

from bigcommerce_sdk import resources
from generator.cycles import on_cycles
from generator.render.formatting import format_source, line_count
from generator.render.rendering import MAX_STUB_LINES, PARTS, drafts
from tests.generator.micro import THINGS, generate, rendered
from tests.own_schema import own_api

PACKAGE = Path(resources.__file__).parent
APIS = ("v2", "v3")


def fields(count: int, prefix: str = "field") -> str:
    return "".join(
        f"  {prefix}_{n}: {{type: string, doc: 'Text, of {prefix} {n}.'}}\n" for n in range(count)
    )


def shape(count: int) -> str:
    inner = fields(count, "part").replace("  part_", "      part_")
    return (
        "  inner: {type: object, of: Inner, doc: Inside.}\n"
        f"shapes:\n  Inner:\n    doc: An object.\n    fields:\n{inner}"
    )


def names(code: str) -> set[str]:
    """The classes and aliases that a stub defines."""
    found = set[str]()
    for node in ast.parse(code).body:
        if isinstance(node, ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.add(node.target.id)
    return found


def exported(code: str) -> dict[str, str | None]:
    """The names that a stub exports for another module, and that module."""
    return {
        each.name: node.module
        for node in ast.parse(code).body
        if isinstance(node, ast.ImportFrom)
        for each in node.names
        if each.asname == each.name
    }


@pytest.mark.parametrize("api", APIS)
def test_no_stub_is_long(api: str) -> None:
    lengths = {
        path.name: path.read_text(encoding="utf-8").count("\n")
        for path in (PACKAGE / api).glob("*.pyi")
        if path.stem != "__init__"  # an index, with a line for each name
    }
    assert {name: count for name, count in lengths.items() if count > MAX_STUB_LINES} == {}
    assert len(lengths) > 50


@pytest.mark.parametrize("api", APIS)
def test_a_resource_exports_the_classes_of_its_parts(api: str) -> None:
    package, seen = PACKAGE / api, 0
    for resource in own_api(api).resources:
        for part in PARTS:
            module = f"{resource.module}_{part}"
            if not (package / f"{module}.pyi").exists():
                continue
            seen += 1
            own = names((package / f"{module}.pyi").read_text(encoding="utf-8"))
            whole = exported((package / f"{resource.module}.pyi").read_text(encoding="utf-8"))
            assert own == {name for name, home in whole.items() if home == module}
            there, here = (
                importlib.import_module(f"{resources.__name__}.{api}.{name}")
                for name in (module, resource.module)
            )
            assert all(getattr(there, name) is getattr(here, name) for name in own)
    assert seen


@pytest.mark.parametrize("api", APIS)
def test_parts_are_loaded_with_their_resource_only(api: str) -> None:
    owners = {
        f"{each.module}_{part}": each.module for each in own_api(api).resources for part in PARTS
    }
    users: dict[str, set[str]] = {}
    for path in (PACKAGE / api).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module in owners:
                users.setdefault(node.module, set()).add(path.stem)
    assert users
    for part, found in users.items():
        assert {owners.get(each, each) for each in found} == {owners[part]}


@pytest.mark.parametrize("api", APIS)
def test_modules_of_a_package_have_no_import_cycle(api: str) -> None:
    uses: dict[str, set[str]] = {}
    for path in (PACKAGE / api).glob("*.py"):
        code = ast.parse(path.read_text(encoding="utf-8"))
        relative = [node for node in code.body if isinstance(node, ast.ImportFrom) and node.level]
        uses[path.stem] = {node.module or "" for node in relative}
    assert on_cycles(uses) == set()


@pytest.mark.parametrize(
    ("count", "inside", "parts"),
    [
        (1, 1, []),
        (30, 10, []),
        (30, 250, ["shapes"]),
        (30, 350, ["shapes", "records"]),  # the shape alone is long
        (80, 250, ["shapes"]),
        (130, 200, ["shapes", "records"]),
        (110, 50, ["records"]),
    ],
)
def test_the_fewest_parts_move_that_make_a_stub_short(
    tmp_path: Path, count: int, inside: int, parts: list[str]
) -> None:
    files = rendered(tmp_path, {"things.yaml": THINGS + fields(count) + shape(inside)})
    made = [part for part in PARTS if f"things_{part}.pyi" in files]
    assert made == parts
    assert [part for part in PARTS if f"things_{part}.py" in files] == parts
    everything = set[str]()
    for part in parts:
        own = names(files[f"things_{part}.pyi"])
        assert own
        assert not own & everything
        everything |= own
    assert {*exported(files["things.pyi"])} == everything
    assert {"Thing", "Things", "Inner", "ThingFilters"} <= everything | names(files["things.pyi"])


def test_a_package_with_a_divided_stub_is_imported(tmp_path: Path) -> None:
    package = generate(tmp_path, {"things.yaml": THINGS + fields(110) + shape(50)})
    records = importlib.import_module(f"{package.__name__}.things_records")
    assert records.Thing is package.Thing
    assert package.Thing is importlib.import_module(f"{package.__name__}.things").Thing
    assert pickle.loads(pickle.dumps(package.Thing._load({"id": 7}))).id == 7


def test_without_shapes_the_records_move(tmp_path: Path) -> None:
    files = rendered(tmp_path, {"things.yaml": THINGS + fields(150)})
    assert [name for name in files if name.startswith("things_")] == [
        "things_records.py",
        "things_records.pyi",
    ]


def test_a_part_does_not_take_the_module_of_a_resource(tmp_path: Path) -> None:
    other = THINGS.replace("Things", "ThingsRecords").replace("record: Thing\n", "record: Other\n")
    other = other.replace("/things", "/other")
    files = {"things.yaml": THINGS + fields(150), "other.yaml": other}
    found = rendered(tmp_path, files)
    assert "class ThingsRecords(" in found["things_records.pyi"]
    assert "class Thing(" in found["things.pyi"]


def test_lines_are_counted_without_formatting() -> None:
    for path, draft in drafts(own_api()):
        if path.endswith(".pyi") and path != "__init__.pyi":
            length = format_source(draft, is_stub=True).count("\n")
            assert abs(line_count(draft) - length) <= 0.01 * length + 15, path
