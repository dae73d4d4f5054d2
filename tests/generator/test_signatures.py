"""Every method has the parameters of its stub."""

from __future__ import annotations

import ast
import inspect
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.filters import FilterSet, Parameter
from bigcommerce_sdk.endpoints.verbs import Verb
from bigcommerce_sdk.records.base import BaseRecord
from bigcommerce_sdk.records.fields import WRITABLE_IN, Field
from bigcommerce_sdk.records.links import Link
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import Record
from bigcommerce_sdk.resources import v2 as resources
from generator.ir import Resource, Shape
from generator.render.rendering import PARTS
from tests.generator.stubs import decorators, of_overloads, of_runtime, setters_of, stub_methods
from tests.own_schema import own_api

PACKAGE = Path(resources.__file__).parent
MODULES = sorted(
    path.stem for path in PACKAGE.glob("*.pyi") if path.stem not in ("__init__", "accessors")
)


@cache
def stub_classes(module: str) -> dict[str, ast.ClassDef]:
    """The classes of a stub, and of the modules that it leaves some of them to."""
    paths = [PACKAGE / f"{name}.pyi" for name in (module, *(f"{module}_{part}" for part in PARTS))]
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in paths if path.exists()]
    nodes = [node for tree in trees for node in tree.body]
    return {node.name: node for node in nodes if isinstance(node, ast.ClassDef)}


def runtime_class(module: str, name: str) -> Any:
    return getattr(import_module(f"{resources.__name__}.{module}"), name)


def classes() -> list[Any]:
    return [
        pytest.param(module, name, id=f"{module}.{name}")
        for module in MODULES
        for name in stub_classes(module)
    ]


@pytest.mark.parametrize(("module", "name"), classes())
def test_methods_of_stub_and_module_are_the_same(module: str, name: str) -> None:
    found = runtime_class(module, name)
    methods = stub_methods(stub_classes(module)[name])
    methods.pop("__init__", None)
    verbs = {key: each for key, each in found.__dict__.items() if isinstance(each, Verb)}
    assert set(methods) == set(verbs)
    for key, verb in verbs.items():
        assert of_overloads(methods[key]) == of_runtime(verb), f"{name}.{key}"
        is_coroutine = all(isinstance(each, ast.AsyncFunctionDef) for each in methods[key])
        assert inspect.iscoroutinefunction(verb) == is_coroutine, f"{name}.{key}"


def is_member(value: object) -> bool:
    return isinstance(value, (Field, Parameter))


def can_be_set(owner: Any, member: Any) -> bool:
    """Whether the stub may offer to assign it: only what an update or a new object could send."""
    if isinstance(member, Parameter):
        return True
    if isinstance(member, Link) or member.access == "read_only":
        return False
    if issubclass(owner, NestedRecord):
        return True
    record = resources.load(owner.__name__.removesuffix("Fields"))
    return record._can_change and "update" in WRITABLE_IN[member.access]


@pytest.mark.parametrize(("module", "name"), classes())
def test_members_of_stub_and_module_are_the_same_in_order(module: str, name: str) -> None:
    found = runtime_class(module, name)
    node = stub_classes(module)[name]
    members = {key: each for key, each in found.__dict__.items() if is_member(each)}
    if issubclass(found, Record):  # a stub has links there, since they differ by kind of client
        members = found._links
    elif issubclass(found, BaseRecord):
        members = {key: each for key, each in members.items() if not isinstance(each, Link)}
    functions = [each for each in node.body if isinstance(each, ast.FunctionDef)]
    assert [each.name for each in functions if "property" in decorators(each)] == list(members)
    assert setters_of(node) == {key for key, each in members.items() if can_be_set(found, each)}


@pytest.mark.parametrize(("module", "name"), classes())
def test_record_classes_refuse_unknown_attributes(module: str, name: str) -> None:
    found = runtime_class(module, name)
    spacious = [each for each in found.__mro__ if "__dict__" in vars(each)]
    assert (spacious == []) == issubclass(found, BaseRecord)
    assert not issubclass(found, BaseRecord) or found.__dict__["__slots__"] == ()


@pytest.mark.parametrize(("module", "name"), classes())
def test_what_apps_make_is_made_of_what_can_be_sent(module: str, name: str) -> None:
    found = runtime_class(module, name)
    methods = stub_methods(stub_classes(module)[name])
    made = [each.name for each in of_overloads(methods.get("__init__", []))]
    if issubclass(found, NestedRecord):
        assert made == [key for key, each in found._fields.items() if each.access != "read_only"]
    elif issubclass(found, FilterSet):
        assert made == list(found._parameters)
    else:
        assert made == []


def shapes() -> list[Shape]:
    return [
        *own_api().shared_shapes,
        *(shape for each in own_api().resources for shape in each.shapes),
    ]


@pytest.mark.parametrize("resource", [pytest.param(r, id=r.name) for r in own_api().resources])
def test_every_part_of_the_schema_is_in_stub_and_module(resource: Resource) -> None:
    module, stubs = resource.module, stub_classes(resource.module)
    record = runtime_class(module, resource.record)
    links = [field.name for field in resource.fields if field.link]
    links += [link.name for link in resource.links]
    assert list(record._links) == links
    assert list(record._fields) == [field.name for field in resource.fields if not field.link]
    filters = runtime_class(module, f"{resource.record}Filters")
    assert list(filters._parameters) == [parameter.name for parameter in resource.parameters]
    meta = runtime_class(module, resource.name).meta
    assert set(meta.operations) == set(resource.operation)
    assert [action.name for action in meta.actions] == [action.name for action in resource.actions]
    for operation in resource.operations:
        mine = meta.operations[operation.verb]
        assert (mine.method, mine.path, mine.status) == (
            operation.method,
            operation.path,
            operation.status,
        )
        assert [p.name for p in mine.parameters] == [p.name for p in operation.parameters]
    methods = stub_methods(stubs[resource.name])
    assert {action.name for action in resource.actions} <= set(methods)
    if "list" in resource.operation:
        shown = {each.name for each in of_overloads(methods["all"])}
        assert {parameter.name for parameter in resource.parameters} <= shown


@pytest.mark.parametrize("shape", [pytest.param(shape, id=shape.name) for shape in shapes()])
def test_every_field_of_every_shape_is_in_the_module(shape: Shape) -> None:
    found = runtime_class(shape.module, shape.name)
    assert list(found._fields) == [field.name for field in shape.fields]
    by_wire = {field.wire: field for field in found._fields.values()}
    for field in shape.fields:
        mine = by_wire[field.wire_name]
        assert (mine.name, mine.access, mine.nullable) == (field.name, field.access, field.nullable)
