"""Stubs, ``help()`` and the reference read one table of methods: what is added to it is in all."""

from __future__ import annotations

import inspect
from importlib import import_module
from typing import Any, get_args

import pytest

from bigcommerce_sdk.endpoints import methods
from bigcommerce_sdk.endpoints.bound import BoundResource
from bigcommerce_sdk.endpoints.methods import BOUND, ON_BOTH, RECORD, RESOURCE, Keyword, MethodSpec
from bigcommerce_sdk.endpoints.resource import Resource
from bigcommerce_sdk.records.fields import BODIES, WRITABLE_IN, Access
from bigcommerce_sdk.resources.product_images import ProductImage, ProductImages
from bigcommerce_sdk.resources.product_skus import ProductSkus
from bigcommerce_sdk.resources.store import Store
from bigcommerce_sdk.sandbox.apis.rest import operations as of_sandbox
from generator.ir import Resource as SchemaResource
from generator.language.words import NO_PAGES, ON_ITEM, VERBS
from generator.reference import api as reference
from generator.render.rendering import _Renderer
from tests.generator.stubs import of_runtime
from tests.own_schema import own_api

#: A new row for each class that can have one.
ADDED = {
    RESOURCE: MethodSpec(
        "first_of", "list", ("parents", "query", "window", "extra"), "{record}{or_none}",
        "The first of {many}.", "_list", (RESOURCE,),
    ),
    BOUND: MethodSpec(
        "newest", "get", ("id", "page"), "{record}", "The newest {one}.", "_get", (BOUND,)
    ),
    RECORD: MethodSpec(
        "replace", "update", ("changes",), "{record}", "Replace this {one}.", "update", (RECORD,)
    ),
}  # fmt: skip


def images() -> dict[str, Any]:
    """The classes of product images, with the methods that the table gives them now."""

    class Row(ProductImage):
        __slots__ = ()

    Row.__name__ = ProductImage.__name__
    body = {"meta": ProductImages.meta._replace(record=Row)}
    return {
        RESOURCE: type("ProductImages", (Resource,), body),
        BOUND: type("BoundProductImages", (BoundResource,), body),
        RECORD: Row,
    }


def stub() -> str:
    """The draft of the stub of product images that the table gives now, its white space folded."""
    return " ".join(dict(_Renderer(own_api(), None).drafts())["product_images.pyi"].split())


def page() -> str:
    """The page of product images in the reference that the table gives now."""
    return reference.pages({"v2": own_api()})["product_images.md"]


@pytest.mark.parametrize("owner", ADDED)
def test_an_added_row_is_in_stub_help_and_reference(
    owner: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = ADDED[owner]
    monkeypatch.setattr(methods, "METHODS", (*methods.METHODS, row))
    method = getattr(images()[owner], row.name)
    summary = row.summary.format(one="product image", many="product images")
    returns = row.returns.format(record="ProductImage", or_none=" | None")
    assert method.__doc__.startswith(summary)
    assert inspect.signature(method).return_annotation == returns
    written = stub().partition(f"def {row.name}(")[2].partition(" def ")[0]
    assert f") -> {returns}:" in written
    assert f'"""{summary}' in written
    arguments = of_runtime(method)
    assert arguments
    for argument in arguments:
        assert f"{argument.name}: " in written
    if owner != BOUND:  # the reference lists the methods of clients and records
        [line] = (each for each in page().splitlines() if f".{row.name}(" in each)
        assert f"| {summary} |" in line


def test_an_added_keyword_is_in_stub_and_help(monkeypatch: pytest.MonkeyPatch) -> None:
    added = Keyword("newest", "bool", False, "Whether the newest come first.")
    monkeypatch.setitem(methods.KEYWORDS, "walk", (*methods.KEYWORDS["walk"], added))
    iterall = images()[RESOURCE].iterall
    assert "newest (bool): Whether the newest come first." in iterall.__doc__
    assert inspect.signature(iterall).parameters["newest"].default is False
    # of the bound class, too, and of both kinds of client
    assert stub().count("newest: bool = False") == 4


def test_a_removed_row_is_in_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "delete_all" in stub()
    assert ".delete_all(" in page()
    kept = tuple(each for each in methods.METHODS if each.name != "delete_all")
    monkeypatch.setattr(methods, "METHODS", kept)
    assert not hasattr(images()[RESOURCE], "delete_all")
    assert "delete_all" not in stub()
    assert ".delete_all(" not in page()


@pytest.mark.parametrize("resource", own_api().resources, ids=lambda each: each.name)
def test_the_reference_says_what_help_says(resource: SchemaResource) -> None:
    module = import_module(f"bigcommerce_sdk.resources.{resource.module}")
    found = reference.pages({"v2": own_api()})[f"{resource.module}.md"].splitlines()
    rows = [each for each in found if each.startswith(f"| `api.{resource.name}.")]
    assert len(rows) >= len(resource.operations)
    for row in rows:
        call, _, said = (each.strip() for each in row.strip("|").split(" | ", 2))
        name = call.removeprefix(f"`api.{resource.name}.").partition("(")[0]
        documented = getattr(module, resource.name).__dict__[name].__doc__
        first_sentence = said.partition(".")[0].partition(";")[0]
        assert first_sentence.lower() in documented.lower()


@pytest.mark.parametrize(
    ("method", "said"),
    [
        (ProductImages.get, "One product image by its id; or one page of the product images of"),
        (Store.get, "The store information."),
        (Store.all, "The store information: another name of get()."),
        (ProductSkus.count, "How many product skus there are."),
        (ProductImage.refresh, "Reload this product image"),
    ],
)
def test_what_help_says(method: Any, said: str) -> None:
    assert method.__doc__.startswith(said)


def test_each_row_takes_groups_that_exist() -> None:
    known = {"parents", "any_parents", "id", "query", "body", "changes"}
    known |= {*methods.KEYWORDS, *methods.ROWS}
    for row in methods.METHODS:
        assert known.issuperset(row.takes)
        assert {*ON_BOTH, RECORD}.issuperset(row.on)


def test_each_verb_has_a_method_and_a_sandbox_rule() -> None:
    rows = {row.verb for row in methods.METHODS}
    assert {*VERBS} == rows | {*methods.CROSS_PARENT_VERBS.values()}
    assert {*VERBS} == {*of_sandbox._VERBS}
    assert ON_ITEM == ("get", "update", "delete")
    of_arrays = ("create_many", "update_many", "upsert_many", "delete_many")
    assert ("get", "create", "update", "delete", "count", "count_all", *of_arrays) == NO_PAGES


def test_the_kinds_of_access_are_those_of_the_table() -> None:
    words = [word for each in get_args(Access) for word in get_args(each)]
    assert words == list(WRITABLE_IN)
    for bodies in WRITABLE_IN.values():
        assert {*BODIES, "build"}.issuperset(bodies)
        assert ("build" in bodies) is bool(bodies)  # a nested object is sent with either body
