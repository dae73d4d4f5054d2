"""Which classes the package of an app has, how they are made, and that they work."""

from __future__ import annotations

import importlib
import pickle
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from inspect import signature
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bigcommerce_sdk.endpoints.attaching import attach
from bigcommerce_sdk.exception import UsageException
from generator.cli import main
from generator.extension import extension_of
from generator.problems import Problems
from generator.render.extension import EXTENDED, NEW, WHOLE, Extension
from generator.render.rendering import render
from generator.schema import Schema, collect
from generator.writing.writer import Target, update
from tests.generator.micro import client, unformatted, write_schema

ID = "  id: {type: integer, access: read_only, doc: Identifier.}\n"
#: Products lead to brands and back, parts stand below products, orders lead to products by a shape,
#: stores lead to orders; nothing leads to or from pages.
BASE = {
    "products.yaml": f"""\
resource: Products
record: Product
path: /products
doc: Products.
operations: [list, get, create, update, delete, count]
actions:
  check: {{method: POST, path: '/products/{{product_id}}/check', on_record: true, doc: C.}}
paging: {{}}
filters:
  name: {{type: string, doc: Name.}}
  kind: {{type: enum, enum: Kind, doc: Kind.}}
fields:
{ID}\
  name: {{type: string, max_length: 20, doc: Name.}}
  weight: {{type: decimal, doc: Weight.}}
  kind: {{type: enum, enum: Kind, doc: Kind.}}
  box: {{type: object, of: Box, doc: Box.}}
  made: {{type: object, of: Origin, access: read_only, doc: Where it was made.}}
  brand_id: {{type: integer, doc: Id of the brand.}}
  brand: {{type: link, to: Brands, via: brand_id, none_when: 0, doc: Its brand.}}
  parts: {{type: link, to: Parts, many: true, doc: Its parts.}}
shapes:
  Box:
    doc: A box.
    fields: {{w: {{type: integer, doc: W.}}, lid: {{type: object, of: Lid, doc: L.}}}}
  Lid: {{doc: A lid., fields: {{h: {{type: integer, doc: H.}}}}}}
enums:
  Kind: {{doc: Kinds., values: [a, b]}}
sub_resources:
  Parts:
    record: Part
    path: /products/{{product_id}}/parts
    doc: Parts.
    operations: [list, get, create, update]
    paging: {{}}
    fields:
      id: {{type: integer, access: read_only, doc: Identifier.}}
      size: {{type: integer, doc: Size.}}
""",
    "brands.yaml": f"""\
resource: Brands
record: Brand
path: /brands
doc: Brands.
operations: [list, get, update]
paging: {{}}
fields:
{ID}\
  name: {{type: string, doc: Name.}}
  best_id: {{type: integer, doc: Id of the best product.}}
links:
  best: {{to: Products, via: best_id, doc: Its best product.}}
""",
    "orders.yaml": f"""\
resource: Orders
record: Order
path: /orders
doc: Orders.
operations: [list, get]
paging: {{}}
fields:
{ID}\
  lines: {{type: array, items: object, of: Line, doc: Lines.}}
  origin: {{type: object, of: Origin, doc: Where it comes from.}}
shapes:
  Line:
    doc: A line.
    fields: {{products: {{type: array, items: record, of: Products, doc: P.}}}}
""",
    "shops.yaml": f"""\
resource: Shops
record: Shop
path: /shops
doc: Shops.
operations: [list, get]
paging: {{}}
fields:
{ID}\
  order_id: {{type: integer, doc: Id of an order.}}
  order: {{type: link, to: Orders, via: order_id, doc: An order.}}
""",
    "pages.yaml": f"""\
resource: Pages
record: Page
path: /pages
doc: Pages.
operations: [list, get]
paging: {{}}
fields:
{ID}\
  text: {{type: string, doc: Text.}}
""",
    "shared.yaml": """\
shared: Shapes.
shapes:
  Origin: {doc: An origin., fields: {country: {type: string, doc: C.}}}
""",
}
#: All that lead to products, over any number of steps.
LED = {"Products", "Brands", "Orders", "Line", "Shops"}
FIELD = "{type: string, doc: A.}"


@dataclass(frozen=True)
class Case:
    """An overlay, and how it makes classes; all others of ``made`` are extended."""

    text: str
    made: frozenset[str]
    whole: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()
    because: str = ""


def case(text: str, made: set[str], whole: str = "", new: str = "", because: str = "") -> Case:
    parts = frozenset(whole.split()), frozenset(new.split())
    return Case(text, frozenset(made) | parts[0] | parts[1], *parts, because)


def products(text: str) -> str:
    return f"resource: Products\n{text}\n"


def parts(text: str) -> str:
    return f"resource: Products\nsub_resources: {{Parts: {text}}}\n"


CASES = {
    # a resource that others lead to
    "add a field": case(products(f"fields: {{erp: {FIELD}}}"), LED),
    "loosen a limit": case(products("fields: {name: {max_length: 90}}"), LED),
    "change a text": case(products("fields: {name: {doc: Our name.}}"), LED),
    "change the text of the resource": case(products("doc: Ours."), LED),
    "tighten a limit": case(
        products("fields: {name: {max_length: 9}}"), LED, "Products", because="`max_length 9`"
    ),
    "make a field required": case(
        products("fields: {name: {required: create}}"), LED, "Products", because="Without `name`"
    ),
    "let a field be set": case(products("fields: {made: {access: writable}}"), LED),
    "add a filter": case(products("filters: {code: {type: string, op: none, doc: C.}}"), LED),
    "add an option": case(products("options: {include: {type: string, doc: I.}}"), LED),
    "add an operation": case(products("operations: [delete_all]"), LED),
    "add an action": case(products("actions: {go: {method: POST, path: /go, doc: Goes.}}"), LED),
    "add a link": case(
        products("links: {other: {to: Products, via: brand_id, doc: Other.}}"), LED
    ),
    "add a sub-resource": case(
        products(
            "fields: {bits: {type: link, to: Bits, many: true, doc: B.}}\n"
            "sub_resources: {Bits: {record: Bit, path: '/products/{product_id}/bits', doc: B.,"
            " operations: [list], paging: {}, fields: {id: {type: integer, doc: I.}}}}"
        ),
        LED,
        new="Bits",
    ),
    "add a shape and an enum": case(
        products(
            "fields: {s: {type: object, of: Sort, doc: S.}, m: {type: enum, enum: Mode, doc: M.}}\n"
            f"shapes: {{Sort: {{doc: S., fields: {{a: {FIELD}}}}}}}\n"
            "enums: {Mode: {doc: M., values: [x]}}"
        ),
        LED,
        new="Sort Mode",
    ),
    "remove a field": case(
        products("fields: {weight: null}"), LED, "Products", because="`product.weight` is removed"
    ),
    "retype a field": case(
        products("fields: {weight: {type: string}}"),
        LED,
        "Products",
        because="`product.weight` is `str`, before `Decimal`",
    ),
    "let a field be null": case(
        products("fields: {name: {nullable: true}}"),
        LED,
        "Products",
        because="`product.name` may be `None`",
    ),
    "forbid to set a field": case(
        products("fields: {name: {access: read_only}}"),
        LED,
        "Products",
        because="raises `ReadOnlyFieldException`",
    ),
    "remove a link": case(
        products("fields: {brand: null}"), LED, "Products", because="`product.brand` is removed"
    ),
    "lead a link elsewhere": case(
        products("fields: {brand: {to: Pages}}"),
        LED,
        "Products",
        because="links to `Pages`, before to `Brands`",
    ),
    "remove a filter": case(
        products("filters: {name: null}"),
        LED,
        "Products",
        because="`api.Products.all(name=...)` now raises",
    ),
    "retype a filter": case(
        products("filters: {name: {type: integer, op: none}}"),
        LED,
        "Products",
        because="takes `int`, before `str`",
    ),
    "remove an operation": case(
        products("operations: {count: null}"), LED, "Products", because="`api.Products.count(...)`"
    ),
    "remove an action": case(
        products("actions: {check: null}"), LED, "Products", because="`api.Products.check(...)`"
    ),
    "rename the record": case(
        products("record: Item"), LED, "Products", because="are now `Item` and `ItemFilters`"
    ),
    # a resource below it
    "below, add": case(parts(f"{{fields: {{erp: {FIELD}}}}}"), LED | {"Parts"}),
    "below, remove": case(
        parts("{fields: {size: null}}"), LED | {"Parts"}, "Parts", because="`part.size` is removed"
    ),
    "below, retype": case(
        parts("{fields: {size: {type: string}}}"),
        LED | {"Parts"},
        "Parts",
        because="`part.size` is `str`, before `int`",
    ),
    # an object in the record, or in that object
    "inside, add": case(products(f"shapes: {{Box: {{fields: {{a: {FIELD}}}}}}}"), LED | {"Box"}),
    "inside, remove": case(
        products("shapes: {Box: {fields: {w: null}}}"),
        LED | {"Box"},
        "Products Box",
        because="`box.w` is removed",
    ),
    "inside, retype": case(
        products("shapes: {Box: {fields: {w: {type: string}}}}"), LED | {"Box"}, "Products Box",
        because="`box.w` is `str`, before `int`",
    ),
    "deep inside, add": case(
        products(f"shapes: {{Lid: {{fields: {{a: {FIELD}}}}}}}"), LED | {"Box", "Lid"}
    ),
    "deep inside, remove": case(
        products("shapes: {Lid: {fields: {h: null}}}"),
        LED | {"Box", "Lid"},
        "Products Box Lid",
        because="`lid.h` is removed",
    ),
    "shared, add": case(
        f"shared: Ours.\nshapes: {{Origin: {{fields: {{zip: {FIELD}}}}}}}\n", LED | {"Origin"}
    ),
    "shared, remove": case(
        "shared: Ours.\nshapes: {Origin: {fields: {country: null}}}\n",
        LED | {"Origin"},
        "Products Orders Origin",
        because="`origin.country` is removed",
    ),
    "values of an enum": case(
        products("enums: {Kind: {values: [a, b, c]}}"),
        LED | {"Kind"},
        "Products Kind",
        because="Responses may contain `'c'`",
    ),
    # a resource in a circle with it, at the end of a chain, and alone
    "linked to, add": case(f"resource: Brands\nfields: {{c: {FIELD}}}\n", LED),
    "linked to, remove": case(
        "resource: Brands\nfields: {name: null}\n", LED, "Brands", because="`brand.name` is removed"
    ),
    "the id of a parent": case(
        products("fields: {id: {type: string}}"),
        LED | {"Parts"},
        "Products Parts",
        because="take an id that is `str`, before `int`",
    ),
    "a shape that leads, add": case(
        f"resource: Orders\nshapes: {{Line: {{fields: {{a: {FIELD}}}}}}}\n",
        {"Orders", "Line", "Shops"},
    ),
    "the end of a chain": case(f"resource: Shops\nfields: {{a: {FIELD}}}\n", {"Shops"}),
    "alone, add": case(f"resource: Pages\nfields: {{a: {FIELD}}}\n", {"Pages"}),
    "alone, remove": case(
        "resource: Pages\nfields: {text: null}\n", set(), "Pages", because="`page.text` is removed"
    ),
    "new": case(
        "resource: Gadgets\nrecord: Gadget\npath: /gadgets\ndoc: G.\noperations: [get]\n"
        f"fields:\n{ID}",
        set(),
        new="Gadgets",
    ),
    "a note": case("resource: Pages\nnote: Read it again.\nsource: here\n", set()),
}  # fmt: skip


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_schema(tmp_path_factory.mktemp("base") / "base", BASE)


def collected(*directories: Path) -> Schema:
    problems = Problems()
    schema = collect(directories, problems)
    problems.raise_if_any()
    return schema


def over(home: Path, text: str) -> Path:
    return write_schema(home / "over", {"api.yaml": None, "mine.yaml": text})


@pytest.mark.parametrize("name", CASES)
def test_what_an_overlay_does_decides_how_classes_are_made(
    base: Path, tmp_path: Path, name: str
) -> None:
    wanted, mine = CASES[name], over(tmp_path, CASES[name].text)
    schema = collected(base, mine)
    found = extension_of(collected(base).api, schema.api, schema.edits)
    assert dict(found.made) == {
        each: WHOLE if each in wanted.whole else NEW if each in wanted.new else EXTENDED
        for each in wanted.made
    }
    whole = {n for n in found.made if found.made[n] == WHOLE} & {*schema.api.by_name}
    assert {each.message.split()[0] for each in found.notes} == whole
    assert all(each.position.file == str(mine / "mine.yaml") for each in found.notes)
    assert not whole or any(wanted.because in each.message for each in found.notes)


# -- generated packages -----------------------------------------------------------------------


class Packages:
    """The package of the base, and packages of apps over it, imported."""

    def __init__(self, home: Path, base: Path) -> None:
        self.home, self.base = home, base
        self.api = collected(base).api
        self.count = 0
        self.sdk = self.imported("sdk_of_base", render(self.api))

    def imported(self, name: str, files: dict[str, str]) -> ModuleType:
        update([Target(self.home / name, files, "build")])
        importlib.invalidate_caches()
        return importlib.import_module(name)

    def app(self, text: str) -> tuple[ModuleType, Extension]:
        self.count += 1
        schema = collected(self.base, over(self.home / f"over{self.count}", text))
        extension = extension_of(self.api, schema.api, schema.edits, "sdk_of_base")
        files = render(schema.api, extension=extension)
        return self.imported(f"app_{self.count}", files), extension


@pytest.fixture(scope="module")
def packages(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Packages]:
    home = tmp_path_factory.mktemp("packages")
    before = {*sys.modules}
    sys.path.insert(0, str(home))
    with unformatted():
        yield Packages(home, base)
    sys.path.remove(str(home))
    for name in {*sys.modules} - before:
        if name.startswith(("sdk_of_base", "app_")):
            del sys.modules[name]


ROWS: dict[str, Any] = {
    "GET /products/1": {"id": 1, "name": "Mug", "weight": "2", "brand_id": 5, "erp": "E", "a": "x",
                        "box": {"w": 3, "a": "x", "lid": {"h": 1, "a": "x"}},
                        "made": {"country": "NZ", "zip": "x"}},
    "GET /products/1/parts": [{"id": 8, "size": 2, "erp": "E"}],
    "GET /brands/5": {"id": 5, "name": "B", "best_id": 1, "c": "x"},
    "GET /orders/3": {"id": 3, "lines": [{"products": [{"id": 1, "name": "Mug"}]}], "origin": []},
    "GET /shops/4": {"id": 4, "order_id": 3},
    "GET /pages/6": {"id": 6, "text": "T", "a": "x"},
    "GET /gadgets/7": {"id": 7},
}  # fmt: skip


def records(api: Any) -> dict[str, Any]:
    """A record of each resource and object, the way a link leads there where one does."""
    product, order, shop = api.Products.get(1), api.Orders.get(3), api.Shops.get(4)
    return {
        "Products": product,
        "Brands": product.brand,
        "Products again": product.brand.best,
        "Parts": product.parts[0],
        "Orders": shop.order,
        "Products inside": order.lines[0].products[0],
        "Line": order.lines[0],
        "Box": product.box,
        "Lid": product.box.lid,
        "Origin": product.made,
        "Shops": shop,
        "Pages": api.Pages.get(6),
    }


@pytest.mark.parametrize(
    "name",
    [
        "add a field",
        "add a sub-resource",
        "remove a field",
        "retype a field",
        "remove an operation",
        "below, add",
        "below, remove",
        "deep inside, add",
        "deep inside, remove",
        "shared, add",
        "shared, remove",
        "linked to, add",
        "linked to, remove",
        "a shape that leads, add",
        "alone, remove",
        "new",
    ],
)
def test_clients_links_and_copies_return_classes_of_the_app(packages: Packages, name: str) -> None:
    app, extension = packages.app(CASES[name].text)
    api, _ = client(app, ROWS)
    for way, record in records(api).items():
        owner = way.split()[0]
        kind = type(record).__name__
        original = packages.sdk.load(kind)
        how = extension.made.get(owner, "")
        assert (type(record) is original) == (not how), way
        assert isinstance(record, original) == (how != WHOLE), way
        assert app.load(kind) is type(record)
        assert getattr(app, kind) is type(record)
        copied = pickle.loads(pickle.dumps(record))
        assert (type(copied), copied.to_dict()) == (type(record), record.to_dict())
    for resource in packages.api.resources:
        mine, theirs = app.load(resource.name), packages.sdk.load(resource.name)
        how = extension.made.get(resource.name, "")
        assert issubclass(mine, theirs) == (how != WHOLE)
        assert (mine is theirs) == (not how)
        assert type(getattr(api, resource.name)) is mine
    modules = {path.stem for path in Path(str(app.__file__)).parent.glob("*.py")}
    homes = {each.name: each.module for each in packages.api.resources}
    homes |= {each.name: each.module for each in packages.api.shapes.values()}
    made = {homes.get(each, each.lower()) for each in extension.made}
    assert modules - {"inputs"} == {"__init__", "accessors", "api", *made}


def test_an_extended_class_declares_only_what_is_added(packages: Packages) -> None:
    app, _ = packages.app(
        products(
            f"fields: {{erp: {FIELD}}}\nfilters: {{code: {{type: string, op: none, doc: C.}}}}"
        )
    )
    product, filters = app.load("Product"), app.load("ProductFilters")
    fields = [*packages.sdk.load("Product")._fields]
    assert [*product._fields] == [*fields, "erp"]
    fields_class: Any = product.__mro__[1]
    assert {name for name in product._fields if name in vars(fields_class)} == {"erp"}
    assert [*filters._parameters] == ["name", "kind", "code"]
    assert "name" not in vars(filters)
    assert app.load("BrandFilters") is packages.sdk.load("BrandFilters")
    assert "best" not in vars(app.load("Brand"))


def test_an_extended_resource_supports_its_new_fields(packages: Packages) -> None:
    text = products(
        f"fields: {{erp: {FIELD}}}\nfilters: {{code: {{type: string, op: none, doc: C.}}}}"
    )
    app, _ = packages.app(text)
    rows = {**ROWS, "PUT /products/1": {"id": 1, "erp": "F"}, "POST /products": {"id": 2}}
    api, store = client(app, {**rows, "GET /products": [{"id": 1, "erp": "E"}]})
    product = api.Products.get(1)
    assert product.erp == "E"
    product.erp = "F"
    assert product.save() is product
    assert api.Products.create(name="N", erp="G").id == 2
    assert store.bodies == [{"erp": "F"}, {"name": "N", "erp": "G"}]
    assert [each.erp for each in api.Products.all(code="c", name="n", limit=5)] == ["E"]
    filters = api.Products.filters()
    filters.code = "d"
    assert [type(each) for each in api.Products.all(query=filters, limit=5)] == [
        app.load("Product")
    ]
    assert store.calls[-2:] == [
        "GET /products?code=c&name=n&limit=5",
        "GET /products?code=d&limit=5",
    ]
    for method in (app.load("Products").create, app.load("Product").update):
        assert "erp" in signature(method).parameters
    assert "erp (str)" in (app.load("Products").create.__doc__ or "")
    assert "erp" not in signature(packages.sdk.load("Products").create).parameters


def test_records_are_attached_as_records_of_the_clients_package(packages: Packages) -> None:
    field = f"fields: {{erp: {FIELD}}}"
    app, _ = packages.app(
        products(f"{field}\nshapes: {{Lid: {{{field}}}}}\nsub_resources: {{Parts: {{{field}}}}}")
    )
    (mine, _), (theirs, _) = client(app, ROWS), client(packages.sdk, ROWS)
    product, part = theirs.Products.get(1), theirs.Products.get(1).parts[0]
    product.box.lid.h = 2
    product.name = "N"
    for record in (product, pickle.loads(pickle.dumps(product))):
        attached: Any = attach(mine, record)
        lid = attached.box.lid
        assert (type(attached), type(lid)) == (app.load("Product"), app.load("Lid"))
        assert attached.to_dict() == product.to_dict()
        assert (attached.changes["name"], lid.changes) == ("N", {"h": 2})
        assert attached.erp == "E"
    assert type(attach(mine, part)) is app.load("Part")
    back: Any = attach(theirs, attached)
    assert (type(back), type(back.box.lid)) == (type(product), type(product.box.lid))
    assert back.changes == product.changes
    attached.erp = "F"
    with pytest.raises(UsageException, match=r"Product of sdk_of_base.* no field 'erp'"):
        attach(theirs, attached)


def test_a_record_of_the_app_alone_is_attached_to_its_client_alone(packages: Packages) -> None:
    app, _ = packages.app(CASES["new"].text)
    (mine, _), (theirs, _) = client(app, ROWS), client(packages.sdk, ROWS)
    gadget = mine.Gadgets.get(7)
    assert attach(mine, gadget) == gadget
    with pytest.raises(UsageException, match="Accessors has no resource 'Gadgets'"):
        attach(theirs, gadget)


def test_records_that_lead_to_a_renamed_one_are_subclasses(packages: Packages) -> None:
    app, _ = packages.app(CASES["rename the record"].text)
    api, _ = client(app, ROWS)
    brand, order = api.Brands.get(5), api.Orders.get(3)
    assert isinstance(brand, packages.sdk.load("Brand"))
    assert type(brand.best) is type(order.lines[0].products[0]) is app.load("Item")


def test_the_package_lists_its_classes_and_those_of_the_base(packages: Packages) -> None:
    app, _ = packages.app(CASES["add a sub-resource"].text)
    assert {*app.RESOURCES} == {*packages.sdk.RESOURCES, "Bits"}
    assert {*dir(packages.sdk), "Bits", "Bit", "BoundBits"} <= {*dir(app)}
    with pytest.raises(AttributeError, match=f"module '{app.__name__}' has no attribute 'Nope'"):
        _ = app.Nope


def test_a_package_of_another_schema_is_generated_whole(
    base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine = over(tmp_path, products(f"fields: {{erp: {FIELD}}}"))
    out = tmp_path / "out"
    with unformatted():
        arguments = ["--schema", str(base), "--schema", str(mine)]
        assert main(["build", *arguments, "--out", str(out)]) == 0
    assert (out / "pages.py").exists()
    assert "class Product(ProductFields, Record):" in (out / "products.py").read_text()
    assert "note" not in capsys.readouterr().out
