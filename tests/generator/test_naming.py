"""Names made from names, and the reserved ones against what the runtime really has."""

from __future__ import annotations

import ast
import builtins
import inspect
from pathlib import Path
from types import FunctionType

import pytest

from bigcommerce_sdk.endpoints.bound import BoundResource
from bigcommerce_sdk.endpoints.filters import FilterSet
from bigcommerce_sdk.endpoints.metadata import traits_of
from bigcommerce_sdk.endpoints.methods import RECORD, RESOURCE, methods_of, named_after
from bigcommerce_sdk.endpoints.operations import Endpoint
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.endpoints.verbs import TableVerb
from bigcommerce_sdk.naming import words
from bigcommerce_sdk.records.nested import NestedRecord
from bigcommerce_sdk.records.record import Record
from bigcommerce_sdk.resources import RESOURCES, load
from generator import naming
from generator.language.words import ARRAY_VERBS
from generator.render.rendering import HOMES


def public(*classes: type) -> set[str]:
    return {name for each in classes for name in dir(each) if not name.startswith("_")}


def test_names_reserved_on_records_are_those_that_records_have() -> None:
    own = {*named_after(RECORD), *public(Record, NestedRecord)}
    assert own == naming.RESERVED_ON_RECORDS - naming.RESERVED_IN_CLASSES


def test_reserved_resource_names_are_the_attributes_of_resources() -> None:
    attributes = {*public(Resource, BoundResource), *inspect.get_annotations(Endpoint)}
    own = {name for name in attributes if not name.startswith("_")} | {*ARRAY_VERBS}
    for name in RESOURCES:
        own |= {
            each for each in public(load(name)) if isinstance(getattr(load(name), each), TableVerb)
        }
    assert own == naming.RESERVED_ON_RESOURCES - naming.RESERVED_IN_CLASSES


def test_reserved_parameters_are_arguments_and_filter_set_methods() -> None:
    arguments = public(FilterSet)
    for name in RESOURCES:
        resource = load(name)
        known = {*resource.meta.filters._parameters}
        for operation in resource.meta.operations.values():
            known |= {parameter.name for parameter in operation.parameters}
        for kind, _ in methods_of(RESOURCE, traits_of(resource.meta)):
            if "body" not in kind.takes:
                given = inspect.signature(getattr(resource, kind.name)).parameters.values()
                named = {each.name for each in given if each.kind is each.KEYWORD_ONLY}
                arguments |= named - known
    assert arguments == naming.RESERVED_PARAMETERS - naming.RESERVED_IN_CLASSES


def test_no_class_can_hide_one_that_generated_modules_import() -> None:
    imported = {name for name in HOMES if name[0].isupper()}
    imported = {each for each in imported if not each.startswith(naming.RESERVED_PREFIXES)}
    assert imported <= naming.RESERVED_CLASSES


def test_no_member_can_hide_what_class_bodies_use() -> None:
    lower = {name for name in HOMES if name[0].islower()}
    assert lower <= naming.RESERVED_IN_CLASSES
    assert {
        "self",
        "property",
        "str",
        "int",
        "float",
        "list",
        "dict",
        "bool",
    } <= naming.RESERVED_IN_CLASSES


def test_reserved_modules_are_the_other_names_of_the_package() -> None:
    from bigcommerce_sdk import resources
    from bigcommerce_sdk.resources import accessors

    own = {accessors.__name__.rpartition(".")[2]}
    assert resources.__file__ is not None
    package = Path(resources.__file__).parent / "v2"
    for file in (Path(resources.__file__), package / "__init__.py", package / "__init__.pyi"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, (ast.Import, ast.ImportFrom)):
                own |= {each.name for each in node.names}
            elif isinstance(node, ast.FunctionDef):
                own.add(node.name)
            elif isinstance(node, ast.Name) and hasattr(builtins, node.id):
                own.add(node.id)
    assert {name for name in own if name.islower() and name[0] != "_"} <= naming.RESERVED_MODULES
    assert not set(RESOURCES.values()) & naming.RESERVED_MODULES
    assert isinstance(load, FunctionType)


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("Orders", "orders"),
        ("ProductImages", "product_images"),
        ("ProductSKUs", "product_sk_us"),
        ("V2Things", "v2_things"),
        ("HTTPHosts", "http_hosts"),
    ],
)
def test_a_module_is_named_after_its_class(name: str, module: str) -> None:
    assert naming.module_name(name) == module
    assert words(name) == module.replace("_", " ")


@pytest.mark.parametrize("name", ["a", "min_id", "id__in", "class_", "match", "type"])
def test_what_can_be_an_attribute(name: str) -> None:
    assert naming.is_python_name(name)


@pytest.mark.parametrize("name", ["", "class", "None", "1a", "a-b", "__init__", "__a"])
def test_what_cannot_be_an_attribute(name: str) -> None:
    assert not naming.is_python_name(name)


def test_placeholders_come_in_the_order_of_the_path() -> None:
    assert naming.placeholders("/a/{b_id}/c/{d_id}") == ("b_id", "d_id")
    assert naming.placeholders("/a") == ()
