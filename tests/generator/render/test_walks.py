"""Lists of V3 in small schemas, through generated clients of both kinds and a real server."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from bigcommerce_sdk.exception import (
    InvalidValueException,
    ReadOnlyFieldException,
    UnexpectedReplyException,
    UnknownNameException,
)
from bigcommerce_sdk.sandbox import Sandbox
from generator.cli import main
from tests.both import Blocking, Clients, for_both_clients, target_of
from tests.generator.micro import API, ROOT, edited, generate, problems_of, stub, write_schema
from tests.runtime.loopback import Loopback, serving

V3_API = edited(
    "paging:\n",
    "filter_separator: ':'\narray_parameters: csv\npaging:\n  by: page\n",
    API,
)
PRODUCTS = """\
resource: Products
record: Product
path: /catalog/products
doc: Products to sell.
operations:
  list: {envelope: data}
  get: {envelope: data, accepts: [options]}
  create: {envelope: data}
  update: {envelope: data}
paging: {lowered_by: {options: 10}}
filters:
  id__in: {type: array, items: integer, doc: Ids.}
  id__not_in: {type: array, items: integer, doc: Other ids.}
  id__greater: {type: integer, doc: Above.}
  id__less: {type: integer, doc: Below.}
  price__min: {type: decimal, doc: At least.}
  price__max: {type: decimal, doc: At most.}
  name__like: {type: string, doc: Pattern.}
  name__not: {type: string, doc: Another name.}
  sku: {type: array, items: string, wire: repeated, op: in, field: name, doc: Names.}
  min_price: {type: decimal, wire_name: lowest, doc: Named by hand.}
options:
  include: {type: array, items: enum, enum: ProductInclude, doc: What to include.}
  include_fields: {type: array, items: string, doc: Fields to show.}
fields:
  id: {type: integer, access: read_only, doc: Identifier.}
  name: {type: string, doc: Name.}
  price: {type: decimal, doc: Price.}
  variants:
    type: link
    to: ProductVariants
    many: true
    included: true
    access: writable
    write: {type: array, items: object, of: VariantInput}
    doc: Its variants.
enums:
  ProductInclude: {values: [variants, options], doc: What products can include.}
shapes:
  VariantInput: {doc: A variant to create., fields: {sku: {type: string, doc: Sku.}}}
sub_resources:
  ProductVariants:
    record: ProductVariant
    path: /catalog/products/{product_id}/variants
    doc: Variants of a product.
    operations:
      list: {envelope: data}
      create: {envelope: data}
    paging: {}
    fields:
      id: {type: integer, access: read_only, doc: Identifier.}
      sku: {type: string, doc: Sku.}
"""


def listed(name: str, record: str, path: str, paging: str) -> str:
    return (
        f"resource: {name}\nrecord: {record}\npath: {path}\ndoc: A list.\n"
        f"operations:\n  list: {{envelope: data}}\npaging: {paging}\n"
        "fields: {id: {type: integer, doc: Identifier.}}\n"
    )


FILES = {
    "api.yaml": V3_API,
    "products.yaml": PRODUCTS,
    "metafields.yaml": listed("Metafields", "Metafield", "/metafields", "{by: cursor}"),
    "listings.yaml": listed("Listings", "Listing", "/listings", "{by: after, max_limit: 50}"),
    "methods.yaml": listed("Methods", "Method", "/methods", "{by: none}"),
}
NO_LINKS: dict[str, str] = {}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generate(tmp_path_factory.mktemp("walks"), FILES)


@pytest.fixture
def server(new_client: Clients) -> Iterator[Loopback]:
    with serving() as running:
        running.new_client = new_client
        yield running


@pytest.fixture
def resource(
    package: ModuleType, server: Loopback, client_kind: str
) -> Iterator[Callable[[str], Any]]:
    """Makes a resource of the generated package for the kind of client."""
    with server.api() as api:
        yield lambda name: resource_of(package, name, client_kind, api)


def resource_of(package: ModuleType, name: str, client_kind: str, api: Any) -> Any:
    """A resource of a generated package for a client."""
    prefix = "Async" if client_kind == "async" else ""
    kind = importlib.import_module(package.__name__).load(prefix + name)
    made = kind(target_of(api.connection))
    return Blocking(made, api._loop) if prefix else made


def page(rows: list[dict[str, Any]], **numbers: Any) -> dict[str, Any]:
    return {"data": rows, "meta": {"pagination": numbers}}


def products(*ids: int, **more: Any) -> list[dict[str, Any]]:
    return [{"id": each, "name": str(each), **more} for each in ids]


def queries(server: Loopback) -> list[list[tuple[str, str]]]:
    return [parse_qsl(urlsplit(each.target).query) for each in server.arrived]


# -- parameters ------------------------------------------------------------------------------


@for_both_clients
def test_parameters_have_the_names_and_forms_of_the_api(
    resource: Callable[[str], Any], server: Loopback
) -> None:
    server.answers(page([]))
    resource("Products").all(
        id__in=[1, 2], id__not_in=(3,), id__greater=4, id__less=9, price__min="1.5", price__max=2,
        name__like="M%", name__not="Mug", sku=["a,b", "c&d"], min_price=1,
        include=["variants", "options"], include_fields="name", limit=5, page=2,
    )  # fmt: skip
    assert sorted(queries(server)[0]) == sorted(
        [
            ("id:in", "1,2"), ("id:not_in", "3"), ("id:greater", "4"), ("id:less", "9"),
            ("price:min", "1.5"), ("price:max", "2"), ("name:like", "M%"), ("name:not", "Mug"),
            ("sku", "a,b"), ("sku", "c&d"), ("lowest", "1"), ("include", "variants,options"),
            ("include_fields", "name"), ("limit", "5"), ("page", "2"),
        ]
    )  # fmt: skip


EMPTY: list[Any] = [[], "", (), frozenset[str](), [""], [" "], ["", ""]]


@for_both_clients
@pytest.mark.parametrize("name", ["id__in", "sku", "include", "include_fields"])
@pytest.mark.parametrize("value", EMPTY, ids=repr)
def test_empty_lists_are_refused(
    resource: Callable[[str], Any], server: Loopback, name: str, value: Any
) -> None:
    for call in ("all", "iterall", "enumerate"):
        with pytest.raises(InvalidValueException):
            getattr(resource("Products"), call)(**{name: value})
    assert server.arrived == []


@for_both_clients
def test_none_means_not_given(resource: Callable[[str], Any], server: Loopback) -> None:
    server.answers(page([]))
    resource("Products").all(id__in=None, sku=None, include=None, name__like=None)
    assert queries(server) == [[]]


def test_stubs_type_arrays_of_enums(package: ModuleType) -> None:
    text = stub(package, "products")
    assert "include: Sequence[ProductInclude] | ProductInclude | None" in text
    assert "sku: Sequence[str] | str | None" in text


# -- walks -----------------------------------------------------------------------------------


@for_both_clients
def test_a_walk_by_page(resource: Callable[[str], Any], server: Loopback) -> None:
    numbers = {"total": 3, "per_page": 2, "total_pages": 2}
    server.answers(
        page(products(1, 2), current_page=1, **numbers),
        page(products(3), current_page=2, **numbers),
    )
    listing: Any = resource("Products").iterall(page_size=2, id__in=[1, 2, 3])
    totals = [listing.total]
    assert server.arrived == []
    assert [each.id for each in listing] == [1, 2, 3]
    assert totals == [None]
    assert listing.total == 3
    assert [dict(each).get("page") for each in queries(server)] == ["1", "2"]
    kept = listing.checkpoint()
    assert kept["list"] == "/catalog/products?id%3Ain=1%2C2%2C3"


@for_both_clients
@pytest.mark.parametrize(("include", "limit"), [(None, "250"), (["options"], "10")])
def test_the_page_size_follows_include(
    resource: Callable[[str], Any], server: Loopback, include: Any, limit: str
) -> None:
    server.answers(page([]))
    assert list(resource("Products").iterall(include=include)) == []
    assert dict(queries(server)[0])["limit"] == limit
    with pytest.raises(InvalidValueException, match="from 1 to 10"):
        resource("Products").iterall(include=["variants", "options"], page_size=11)


@for_both_clients
def test_a_walk_by_cursor(resource: Callable[[str], Any], server: Loopback) -> None:
    links = {"cursor_pagination": {"end_cursor": "x=", "links": {"next": "?after=x%3D"}}}
    server.answers(
        {"data": [{"id": 1}], "meta": links},
        {"data": [{"id": 2}], "meta": {"cursor_pagination": {"links": {}}}},
    )
    listing = resource("Metafields").iterall()
    assert [each.id for each in listing] == [1, 2]
    assert queries(server) == [[("limit", "250")], [("limit", "250"), ("after", "x=")]]


@for_both_clients
def test_a_walk_by_the_last_id(resource: Callable[[str], Any], server: Loopback) -> None:
    server.answers(page([{"id": 5}, {"id": 7}]), page([{"id": 9}]), page([]))
    assert [each.id for each in resource("Listings").iterall(page_size=2)] == [5, 7, 9]
    assert queries(server) == [
        [("limit", "2")], [("limit", "2"), ("after", "7")], [("limit", "2"), ("after", "9")],
    ]  # fmt: skip


@for_both_clients
def test_a_list_without_pages(resource: Callable[[str], Any], server: Loopback) -> None:
    server.answers(*[{"data": [{"id": 1}, {"id": 2}], "meta": {}}] * 3)
    methods = resource("Methods")
    assert [each.id for each in methods.iterall()] == [1, 2]
    assert [each.id for each in methods.all()] == [1, 2]
    assert [each.id for each in methods.enumerate(start=1)] == [2]
    assert queries(server) == [[], [], []]
    with pytest.raises(UnknownNameException):
        methods.all(limit=5)


@for_both_clients
@pytest.mark.parametrize("name", ["Products", "Metafields", "Listings"])
def test_one_page_says_whether_more_follow(
    resource: Callable[[str], Any], server: Loopback, name: str
) -> None:
    more = {"current_page": 1, "total_pages": 2, "per_page": 2, "total": 3}
    cursors = {"cursor_pagination": {"links": {"next": "?after=b"}}}
    meta = {"Products": {"pagination": more}, "Metafields": cursors, "Listings": {}}[name]
    last: dict[str, Any] = {"pagination": {**more, "current_page": 2, "links": NO_LINKS}}
    if name == "Metafields":
        last["cursor_pagination"] = {"links": NO_LINKS}
    if name == "Listings":
        last = {"pagination": {"links": NO_LINKS}}
    server.answers(
        {"data": [{"id": 1}, {"id": 2}], "meta": meta},
        *([] if name == "Products" else [{"data": [{"id": 1}, {"id": 2}], "meta": meta}]),
        {"data": [{"id": 3}], "meta": last},
    )
    first = resource(name).all(limit=2)
    assert ([each.id for each in first], first.has_more) == ([1, 2], True)
    second = resource(name).all(limit=2, page=2)
    assert ([each.id for each in second], second.has_more) == ([3], False)
    assert first.total == {"Products": 3}.get(name)


@for_both_clients
@pytest.mark.parametrize("reply", [{}, {"data": None}, {"data": "x"}, [], [{"id": 1}], {"id": 1}])
def test_a_response_without_the_list_is_an_error(
    resource: Callable[[str], Any], server: Loopback, reply: Any
) -> None:
    server.answers(reply)
    with pytest.raises(UnexpectedReplyException, match="list under 'data'"):
        list(resource("Products").iterall())


STORED = {
    by: listed(name, record, path, f"{{by: {by}}}").replace(
        "operations:\n", "operations:\n  create: {}\n"
    ).replace(
        "fields: {id: {type: integer, doc: Identifier.}}",
        "filters:\n  id__in: {type: array, items: integer, wire: repeated, doc: Ids.}\n"
        "  id__not_in: {type: array, items: integer, doc: Others.}\n"
        "  id__greater: {type: integer, doc: Above.}\n"
        "  id__less: {type: integer, doc: Below.}\n"
        "fields:\n  id: {type: integer, access: read_only, doc: Identifier.}\n"
        "  name: {type: string, doc: Name.}",
    )
    for by, name, record, path in (
        ("page", "Pears", "Pear", "/pears"), ("cursor", "Plums", "Plum", "/plums"),
        ("after", "Figs", "Fig", "/figs"), ("none", "Nuts", "Nut", "/nuts"),
    )
}  # fmt: skip


@pytest.fixture(scope="module")
def fruits(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of an app: the sandbox serves it with the resources of the SDK."""
    home = tmp_path_factory.mktemp("fruits")
    (home / "own").mkdir()
    for by, text in STORED.items():
        (home / "own" / f"{by}.yaml").write_text(text)
    schemas = ["--schema", str(ROOT / "schema"), "--schema", str(home / "own")]
    assert main(["build", *schemas, "--out", str(home / "fruits_of_mine")]) == 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(home), *sys.path])
        importlib.invalidate_caches()
        yield importlib.import_module("fruits_of_mine")
    for name in [each for each in sys.modules if each.startswith("fruits_of_mine")]:
        del sys.modules[name]


@for_both_clients
def test_the_sandbox_serves_every_kind_of_paging(
    fruits: ModuleType, new_client: Clients, client_kind: str
) -> None:
    with Sandbox(resources=fruits, demo=False) as sandbox:
        api = new_client.of(sandbox)
        for name in ("Pears", "Plums", "Figs", "Nuts"):
            resource = resource_of(fruits, name, client_kind, api)
            ids = [resource.create(name=str(number)).id for number in range(7)]
            size = {} if name == "Nuts" else {"page_size": 3}
            assert [each.id for each in resource.iterall(**size)] == ids
            assert [each.id for each in resource.iterall(concurrency=3, **size)] == ids
            assert [each.id for each in resource.enumerate(start=2, limit=3)] == ids[2:5]
            chosen = resource.iterall(id__in=ids[:5], id__greater=ids[0], id__not_in=[ids[2]])
            assert [each.id for each in chosen] == [ids[1], ids[3], ids[4]]
            assert [each.id for each in resource.all(id__less=ids[2])] == ids[:2]


# -- included lists --------------------------------------------------------------------------


def variants(count: int) -> list[dict[str, Any]]:
    return [{"id": each, "sku": f"s{each}"} for each in range(count)]


@for_both_clients
def test_included_rows_are_the_list(resource: Callable[[str], Any], server: Loopback) -> None:
    whole = {"current_page": 1, "total_pages": 1, "per_page": 250, "total": 1}
    server.answers(page(products(1, variants=variants(2)), **whole))
    [product] = resource("Products").iterall(include=["variants"]).with_("variants")
    assert [each.sku for each in product.variants] == ["s0", "s1"]
    found = product.variants.all()
    assert ([each.id for each in found], found.has_more) == ([0, 1], False)
    assert [each.path for each in server.arrived] == ["/catalog/products"]
    server.answers(page(variants(3)), page(variants(1)))
    assert len(product.variants.all(limit=1)) == 3
    product.variants.refresh()
    assert len(product.variants.all()) == 1
    assert [each.path for each in server.arrived[1:]] == ["/catalog/products/1/variants"] * 2


@for_both_clients
@pytest.mark.parametrize(
    "held",
    [None, variants(50), variants(60), [{"id": 1, "__warning__": "cut"}], {"resource": "/x"}, "x",
     [{"url": "x", "resource": "/x"}]],
)  # fmt: skip
def test_rows_that_may_be_incomplete_are_fetched(
    resource: Callable[[str], Any], server: Loopback, held: Any
) -> None:
    [row] = products(1, variants=held)
    server.answers({"data": row, "meta": {}}, page(variants(3), total_pages=1, per_page=250))
    product = resource("Products").get(1, include=["variants"])
    assert [each.id for each in product.variants] == [0, 1, 2]
    assert [each.path for each in server.arrived] == [
        "/catalog/products/1", "/catalog/products/1/variants",
    ]  # fmt: skip


@for_both_clients
def test_a_change_makes_included_rows_stale(
    resource: Callable[[str], Any], server: Loopback
) -> None:
    server.answers({"data": products(1, variants=variants(1))[0]}, {"data": {"id": 9}})
    product = resource("Products").get(1)
    product.variants.create(sku="new")
    server.answers(page(variants(2)))
    assert len(product.variants.all()) == 2


@for_both_clients
def test_a_list_that_is_also_a_field_is_sent_and_not_assigned(
    resource: Callable[[str], Any], server: Loopback
) -> None:
    server.answers({"data": {"id": 5}}, {"data": {"id": 5}})
    made = resource("Products").create(name="Mug", variants=[{"sku": "a"}])
    made.update(variants=[{"sku": "b"}])
    assert [each.body for each in server.arrived] == [
        {"name": "Mug", "variants": [{"sku": "a"}]}, {"variants": [{"sku": "b"}]},
    ]  # fmt: skip
    with pytest.raises(ReadOnlyFieldException, match=r"use update\(variants=...\)"):
        made.variants = []


# -- the language ----------------------------------------------------------------------------

MISTAKES = {
    "a keyset by page": ("stray-key", "{lowered_by: {options: 10}}", "{keyset: id}"),
    "a limit without pages": (
        "stray-key", "paging: {lowered_by: {options: 10}}", "paging: {by: none, max_limit: 9}",
    ),
    "pages and none": (
        "stray-key", "paging: {lowered_by: {options: 10}}", "paging: {by: cursor, none: true}",
    ),
    "a kind that does not exist": (
        "wrong-type", "paging: {lowered_by: {options: 10}}", "paging: {by: offset}",
    ),
    "lowered by an unknown value": ("paging", "{options: 10}", "{opitons: 10}"),
    "lowered by more": ("paging", "{options: 10}", "{options: 250}"),
    "a field that repeats": (
        "wire-format", "name: {type: string, doc: Name.}",
        "name: {type: string, doc: Name.}\n  tags: {type: array, items: string, wire: repeated, "
        "doc: Tags.}",
    ),
    "a header that repeats": (
        "wire-format", "wire: repeated, op: in, field: name",
        "wire: repeated, op: none, header: true, wire_name: X-Sku",
    ),
    "an included value": ("stray-key", "doc: Price.}", "included: true, doc: Price.}"),
    "a parameter of cursors": (
        "paging-parameter", "paging: {lowered_by: {options: 10}}\nfilters:\n",
        "paging: {by: cursor}\nfilters:\n  after: {type: string, op: none, doc: After.}\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_mistakes_of_lists_are_problems(tmp_path: Path, name: str) -> None:
    rule, old, new = MISTAKES[name]
    files = {**FILES, "products.yaml": edited(old, new, PRODUCTS)}
    found = problems_of(write_schema(tmp_path, files))
    assert [each.rule for each in found] == [rule], found
