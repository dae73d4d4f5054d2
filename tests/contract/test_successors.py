"""Every call of V3 that warnings, docstrings and documents of V2 name exists."""

from __future__ import annotations

import ast
import inspect
import json
import re
import warnings
from pathlib import Path
from typing import Any

import pytest

from bigcommerce_sdk import BigcommerceApi
from bigcommerce_sdk.endpoints import verbs
from bigcommerce_sdk.endpoints.verbs import Verb
from bigcommerce_sdk.exception import DeprecatedOperationWarning
from bigcommerce_sdk.paging.page import RecordPage
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from generator.cli import main
from tests.generator.micro import write_schema

CATALOGUE = catalogue_of("bigcommerce_sdk.resources")
SUPERSEDED = [name for name, meta in CATALOGUE.items() if meta.superseded_by]

each_superseded = pytest.mark.parametrize("name", SUPERSEDED)


def methods_of(resource: Any) -> dict[str, Verb]:
    """The public methods of a resource."""
    found = inspect.getmembers(resource.__class__, lambda each: isinstance(each, Verb))
    return {name: each for name, each in found if name[0] != "_"}


def resource_of(api: BigcommerceApi, code: str) -> Any:
    """The resource that code such as ``api.v3.Products`` names."""
    found: Any = api
    for name in code.split(".")[1:]:
        found = getattr(found, name)
    return found


def check(api: BigcommerceApi, code: str) -> None:
    """Check that the method of a call exists and takes its arguments."""
    tree: Any = ast.parse(re.sub(r"(, )?\.\.\.\)", ")", code), mode="eval").body  # further fields
    while isinstance(tree, ast.Attribute) or getattr(tree.func, "id", "") == "len":
        if isinstance(tree, ast.Attribute):
            assert hasattr(RecordPage(), tree.attr)
        tree = tree.value if isinstance(tree, ast.Attribute) else tree.args[0]
    method = getattr(resource_of(api, ast.unparse(tree.func.value)), tree.func.attr)
    given, keywords = tree.args, {each.arg: ... for each in tree.keywords}
    inspect.signature(method).bind_partial(*given, **keywords)
    ids = [p for p in inspect.signature(method).parameters.values() if p.kind is p.POSITIONAL_ONLY]
    assert len([p for p in ids if p.default is p.empty]) <= len(given) <= len(ids), code


def test_there_are_successors() -> None:
    assert len(SUPERSEDED) == 18


@each_superseded
def test_every_method_has_a_call_of_v3(api: BigcommerceApi, name: str) -> None:
    meta = CATALOGUE[name]
    mine, theirs = methods_of(getattr(api, name)), methods_of(resource_of(api, meta.superseded_by))
    without = {method for method in mine if meta.successor_calls.get(method) == ""}
    assert without <= {"create_condition", "update_condition", "add_option", "update_option"}
    for method in mine.keys() - without:
        own = meta.successor_calls.get(method)
        assert own or method in theirs
        if own:
            call = meta.successor_call(method)
            check(api, call)
            assert f"V3: {call}" in str(inspect.getdoc(mine[method]))


@each_superseded
def test_the_first_call_names_the_call_of_v3(api: BigcommerceApi, name: str) -> None:
    meta = CATALOGUE[name]
    methods = sorted(methods_of(getattr(api, name)).keys() - {"filters"})
    for method in methods:
        verbs._superseded.discard(name)
        verb = methods_of(getattr(api, name))[method]
        verb._warned = False
        ids = [
            7
            for each in inspect.signature(verb).parameters.values()
            if each.kind is each.POSITIONAL_ONLY and each.name != "self"
        ]
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", DeprecatedOperationWarning)
            try:
                getattr(getattr(api, name), method)(*ids, no_such_argument=1)
            except Exception as error:
                assert "no_such_argument" in str(error)
        call = meta.successor_call(method) or meta.superseded_by
        said = [str(each.message) for each in caught if "superseded" in str(each.message)]
        assert said == [f"api.{name} is superseded: use {call}."]


def test_record_methods_name_the_resource(api: BigcommerceApi) -> None:
    product = api.Products.get(1)
    verbs._superseded.discard("Products")
    type(product).__dict__["refresh"]._warned = False
    with pytest.warns(DeprecatedOperationWarning, match=r"use api\.v3\.Products\.$"):
        product.refresh()


APPS = "bigcommerce-generate"
OVERLAY = "resource: Brands\nfields: {code: {type: string, doc: Our code.}}\n"


def test_an_overlay_of_v2_alone_keeps_the_links(tmp_path: Path) -> None:
    mine = write_schema(tmp_path / "mine", {"api.yaml": None, "brands.yaml": OVERLAY})
    assert main(["build", "-q", "--schema", str(mine), "-o", str(tmp_path / "store")], APPS) == 0
    assert "Superseded by api.v3.Brands." in (tmp_path / "store/brands.pyi").read_text()
    assert "V3: api.v3.Brands.all(limit=1).total" in (tmp_path / "store/brands.pyi").read_text()
    assert "Superseded by api.v3.Brands." in (tmp_path / "store/accessors.pyi").read_text()
    assert main(["docs", "-q", "--schema", str(mine), "-o", str(tmp_path / "pages")], APPS) == 0
    page = (tmp_path / "pages/brands.md").read_text()
    assert "Use `api.v3.Brands`." in page
    assert "V3: `api.v3.Brands.all(limit=1).total`." in page


@pytest.mark.parametrize("of_app", [False, True])
def test_openapi_marks_superseded_operations(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], of_app: bool
) -> None:
    if of_app:
        mine = write_schema(tmp_path / "mine", {"api.yaml": None, "brands.yaml": OVERLAY})
        assert main(["openapi", "--schema", str(mine)], APPS) == 0
    else:
        assert main(["openapi"]) == 0
    document = json.loads(capsys.readouterr().out)
    found: dict[str, list[Any]] = {}
    for item in document["paths"].values():
        for operation in item.values():
            [tag, *_] = operation["tags"]
            found.setdefault(tag, []).append(operation)
    for name in SUPERSEDED:
        assert all(each.get("deprecated") for each in found[name]), name
        successor = CATALOGUE[name].superseded_by
        assert all(f"Superseded by {successor}." in each["description"] for each in found[name])
    assert not any("deprecated" in each for each in found["Coupons"])
