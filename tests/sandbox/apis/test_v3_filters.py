"""Filters of every list of V3: each row that comes back satisfies the filter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import requests

from bigcommerce_sdk import codecs
from bigcommerce_sdk.codecs import Codec
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.apis.rest.computed_filters import COMPUTED, IGNORED
from bigcommerce_sdk.sandbox.apis.rest.routing import routes_of
from bigcommerce_sdk.sandbox.catalogue import catalogue_of, fields_by_wire
from bigcommerce_sdk.sandbox.quirks import BUILT_IN_OF_V3
from bigcommerce_sdk.sandbox.rows.derived import LISTS as DERIVED
from bigcommerce_sdk.sandbox.rows.views import view_of

V2 = catalogue_of("bigcommerce_sdk.resources")
GUIDE = Path(__file__).parents[3] / "docs" / "guides" / "testing.md"
LISTS = [name for name in RESOURCES if "list" in V2.v3[name].operations]
ROWS = 4
#: The first id of the rows: every store has a channel, a tree and a location with the id 1.
FIRST = 2
#: What the rows of lists are made of that have none of their own.
MADE_OF = {
    "v3.CategoryTreeNodes": "Categories",
    "v3.InventoryItems": "Products",
    "v3.InventoryLocationItems": "Products",
}
START = datetime(2026, 1, 1, tzinfo=UTC)

#: What each operator promises of a row.
PROMISES: dict[str, Callable[[Any, list[Any]], bool]] = {
    "equals": lambda found, wanted: found == wanted[0],
    "in": lambda found, wanted: any(each in wanted for each in items(found)),
    "not_in": lambda found, wanted: not any(each in wanted for each in items(found)),
    "not": lambda found, wanted: not any(each in wanted for each in items(found)),
    "min": lambda found, wanted: found >= wanted[0],
    "max": lambda found, wanted: found <= wanted[0],
    "greater": lambda found, wanted: found > wanted[0],
    "less": lambda found, wanted: found < wanted[0],
    "like": lambda found, wanted: str(wanted[0]).lower() in str(found).lower(),
    "contains": lambda found, wanted: wanted[0] in found,
}
#: Operators by which the row that a value was taken from is among the results.
FINDING = ("equals", "in", "min", "max", "like", "contains")


def items(found: Any) -> list[Any]:
    return found if is_list(found) else [found]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(demo=False) as running:
        yield running


def value_of(codec: Codec, number: int) -> Any:
    """A wire value that differs by number; None if a test has no use for the type."""
    if isinstance(codec, codecs.Lenient):
        return value_of(codec.guess, number)
    if isinstance(codec, codecs.Enum):
        return codec.values[number % len(codec.values)]
    if isinstance(codec, codecs.Boolean):
        return number % 2 == 0
    if isinstance(codec, codecs.Decimal_):
        return codec.encode(number * 2)
    if isinstance(codec, codecs.DateTime):
        return codec.encode(START + timedelta(days=number))
    if isinstance(codec, codecs.Array) and not isinstance(codec.items, codecs.Nested):
        return [value_of(codec.items, number)]
    plain: dict[type[Codec], Any] = {codecs.Integer: number, codecs.String: f"text{number}"}
    return plain.get(type(codec))


class List:
    """A list of V3 with rows that differ in every field that a filter compares."""

    def __init__(self, sandbox: Sandbox, name: str) -> None:
        self.sandbox, self.meta = sandbox, V2.v3[name]
        self.path = self.meta.path
        ids: dict[str, Any] = {}
        for parent, above in zip(self.meta.parents, V2.v3.ancestors(self.path), strict=False):
            text = above is not None and above.fields.get(above.key, None) is not None
            key: Any = 1
            if above is not None and text and above.fields[above.key].codec is codecs.STRING:
                key = "1"
            if above is not None and above.name not in BUILT_IN_OF_V3:
                sandbox.seed(above.name, {**ids, above.key: key})
            own = fields_by_wire(self.meta.record).get(parent)
            ids[parent] = str(key) if own and own.codec is codecs.STRING else key
            self.path = self.path.replace(f"{{{parent}}}", str(key))
        view = view_of(V2, self.meta)
        if view is not None and not view.is_below_parents:
            sandbox.seed("Customers", *({"id": n} for n in range(FIRST, FIRST + ROWS)))
        made_of = MADE_OF.get(self.meta.name)
        for number in range(FIRST, FIRST + ROWS):
            if made_of:
                sandbox.seed(made_of, {"id": number, "name": f"text{number}"})
                if made_of == "Categories":  # a second level of the tree
                    sandbox.seed(made_of, {"id": 10 + number, "name": "b", "parent_id": number})
                continue
            row = {
                wire: value
                for wire, codec in self.compared().items()
                if (value := value_of(codec, number)) is not None
            }
            key_field = fields_by_wire(self.meta.record).get(self.meta.key)
            if key_field is not None:
                row[self.meta.key] = value_of(key_field.codec, number)
            if view is not None and not view.is_below_parents:
                row |= dict.fromkeys(view.base.parents, number)
            sandbox.seed(self.meta.name, {**row, **ids})

    def compared(self) -> dict[str, Codec]:
        """The fields that filters compare, with the codec of their values."""
        fields = fields_by_wire(self.meta.record)
        found: dict[str, Codec] = {}
        for each in self.filters():
            field = fields[each.field]
            codec = each.codec if field.codec is codecs.STRING else field.codec
            is_text = isinstance(codec, codecs.Enum) and isinstance(codec.values[0], str)
            found[each.field] = codec if is_text else field.codec
        return found

    def filters(self) -> list[Parameter]:
        fields = fields_by_wire(self.meta.record)
        return [
            each
            for each in self.meta.filters._in_groups(("filters",)).values()
            if each.op in PROMISES and each.field in fields
        ]

    def rows(self, **query: Any) -> list[dict[str, Any]]:
        operation = self.meta.operations["list"]
        needed = {p.wire: str(FIRST) for p in operation.parameters if p.required}
        needed |= {p.wire: str(FIRST) for p in self.meta.filters._parameters.values() if p.required}
        reply = requests.get(
            f"{self.sandbox.base_url}/stores/{self.sandbox.store_hash}/v3{self.path}",
            params={**needed, **query},
            headers={"X-Auth-Token": self.sandbox.token},
            timeout=30,
        )
        assert reply.status_code == 200, reply.text
        found: Any = reply.json()
        rows: list[dict[str, Any]] = found["data"] if operation.envelope else found
        return rows


def decoded(meta: ResourceMeta, name: str, row: dict[str, Any]) -> Any:
    value = row.get(name)
    return None if value is None else fields_by_wire(meta.record)[name].codec.decode(value)


@pytest.mark.parametrize("name", LISTS)
def test_rows_that_come_back_satisfy_each_filter(sandbox: Sandbox, name: str) -> None:
    sandbox.reset()
    listed = List(sandbox, name)
    every = listed.rows()
    assert every
    for each in listed.filters():
        for row in every[:2]:
            value = decoded(listed.meta, each.field, row)
            if value in (None, "", []) or isinstance(value, dict):
                continue
            wanted = items(value)
            found = listed.rows(**{each.wire: text_of(each, row[each.field], wanted)})
            for other in found:
                held = decoded(listed.meta, each.field, other)
                assert PROMISES[each.op](held, wanted), (each.wire, wanted, held)
            if each.op in FINDING:
                assert row in found, (each.wire, wanted)


#: Values that no row has, or only some have, by type.
ODD_VALUES: dict[type[Codec], tuple[str, ...]] = {
    codecs.Boolean: ("true", "false"),
    codecs.Date: ("1999-01-01", "2999-01-01"),
    codecs.DateTime: ("1999-01-01T00:00:00Z", "2999-01-01T00:00:00Z"),
    codecs.Decimal_: ("0.0001", "987654"),
    codecs.DecimalNumber: ("0.0001", "987654"),
    codecs.Integer: ("0", "1", "987654"),
}


def odd_values(parameter: Parameter, rows: list[dict[str, Any]]) -> list[str]:
    """Values of a filter of which one excludes a row."""
    codec = parameter.codec
    codec = codec.items if isinstance(codec, codecs.Array) else codec
    if isinstance(codec, codecs.Enum):
        return [str(each) for each in codec.values]
    found = list(ODD_VALUES.get(type(codec), ("0e6e5b2c-2f0a-4a38-9b7e-0d0a5f8f0c11", "9")))
    held = [row[parameter.field] for row in rows if row.get(parameter.field)]
    return found + [text_of(parameter, each, []) for each in held]


@pytest.mark.parametrize("name", LISTS)
def test_each_filter_narrows_the_list_or_is_known_to_be_ignored(
    sandbox: Sandbox, name: str
) -> None:
    sandbox.reset()
    listed = List(sandbox, name)
    every = listed.rows()
    for each in listed.meta.filters._in_groups(("filters",)).values():
        if each.group != "filter" or each.header:
            continue
        found = [listed.rows(**{each.wire: value}) for value in odd_values(each, every)]
        narrows = any(rows != every for rows in found)
        assert narrows != ((listed.meta.name, each.wire) in IGNORED), each.wire


SEEDS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Customers", {"id": 1, "first_name": "Ada", "last_name": "Byron"}),
    ("Customers", {"id": 2, "first_name": "Grace", "last_name": "Hopper"}),
    ("CustomerAddresses", {"id": 1, "customer_id": 1, "first_name": "Ada", "last_name": "King"}),
    ("CustomerAddresses", {"id": 2, "customer_id": 2, "first_name": "G.", "last_name": "Hopper"}),
    ("v3.CustomerAttributes", {"id": 1, "name": "Shoe size", "type": "number"}),
    ("v3.CustomerAttributeValues", {"id": 1, "attribute_id": 1, "customer_id": 1}),
    ("v3.CustomerAttributeValues", {"id": 2, "attribute_id": 9, "customer_id": 1}),
    ("v3.Channels", {"id": 2, "name": "Market", "status": "prelaunch"}),
    ("v3.Channels", {"id": 3, "name": "Old", "status": "archived"}),
    ("v3.InventoryLocations", {"id": 2, "code": "north", "label": "North"}),
    ("v3.Sites", {"id": 5, "channel_id": 2, "url": "https://market.example.com"}),
    ("v3.Sites", {"id": 6, "channel_id": 3, "url": "https://old.example.com"}),
    ("v3.SiteCertificates", {"site_id": 5}),
    ("v3.SiteCertificates", {"site_id": 6}),
    ("v3.Placements", {"uuid": "p2", "channel_id": 2}),
    ("v3.Placements", {"uuid": "p3", "channel_id": 3}),
    ("v3.Widgets", {"uuid": "w2", "channel_id": 2}),
    ("v3.Widgets", {"uuid": "w3", "channel_id": 3}),
    ("v3.Themes", {"uuid": "t1"}),
    ("v3.ThemeConfigurations", {"uuid": "t1", "site_id": 5}),
    ("Products", {"id": 1, "name": "Bowl", "sku": "BWL"}),
    (
        "Products",
        {
            "id": 2,
            "name": "Tray",
            "description": "A tray of beech",
            "inventory_tracking": "simple",
            "inventory_level": 3,
            "inventory_warning_level": 5,
        },
    ),
    ("Products", {"id": 3, "name": "Pan", "inventory_tracking": "simple", "inventory_level": 0}),
    ("v3.ProductChannelAssignments", {"product_id": 3, "channel_id": 2}),
    ("ProductReviews", {"id": 1, "product_id": 1, "author": "Ada", "status": 1}),
    ("ProductReviews", {"id": 2, "product_id": 1, "author": "Bob", "status": 0}),
    ("v3.Promotions", {"id": 1, "name": "Autumn", "redemption_type": "AUTOMATIC"}),
    ("v3.Promotions", {"id": 2, "name": "Spring", "redemption_type": "COUPON"}),
    ("v3.PromotionCodes", {"id": 1, "promotion_id": 2, "code": "BLOOM"}),
    ("Redirects", {"id": 1, "path": "/old-bowl", "forward": {"type": "manual", "ref": "/a"}}),
    ("Redirects", {"id": 2, "path": "/cold", "forward": {"type": "manual", "ref": "/b"}}),
    ("v3.StoreLogs", {"id": 1, "severity": "1"}),
    ("v3.StoreLogs", {"id": 2, "severity": "4"}),
)

#: What each computed filter finds: path, filter, value, and a field of the rows that come back.
FOUND: tuple[tuple[str, str, str, str, list[Any]], ...] = (
    ("/channels", "available", "true", "id", [1, 2]),
    ("/channels", "available", "false", "id", [3]),
    ("/customers/addresses", "name:in", "Ada King,Bob Ng", "id", [1]),
    ("/customers/attribute-values", "name", "Shoe size", "id", [1]),
    ("/customers", "name:in", "Grace Hopper", "id", [2]),
    ("/customers", "name:like", "da by,xyz", "id", [1]),
    ("/inventory/locations", "is_default", "true", "id", [1]),
    ("/inventory/locations", "is_default", "false", "id", [2]),
    ("/content/placements", "site_id:in", "5", "uuid", ["p2"]),
    ("/catalog/products/1/reviews", "status", "1", "id", [1]),
    ("/catalog/products", "channel_id:in", "2", "id", [3]),
    ("/catalog/products", "channel_id:in", "1", "id", [1, 2]),
    ("/catalog/products", "inventory_low", "1", "id", [2, 3]),
    ("/catalog/products", "out_of_stock", "1", "id", [3]),
    ("/catalog/products", "keyword", "beech tray", "id", [2]),
    ("/catalog/products", "keyword", "bwl", "id", [1]),
    ("/promotions", "code", "BLOOM", "id", [2]),
    ("/promotions", "query", "loo", "id", [2]),
    ("/promotions", "query", "utum", "id", [1]),
    ("/promotions", "redemption_type", "automatic", "id", [1]),
    ("/storefront/redirects", "keyword", "old", "id", [1]),
    ("/sites/certificates", "urls:in", "https://market.example.com", "site_id", [5]),
    ("/store/systemlogs", "severity:min", "2", "id", [2]),
    ("/store/systemlogs", "severity:max", "3", "id", [1]),
    ("/themes/t1/configurations", "channel_id:in", "2", "site_id", [5]),
    ("/themes/t1/configurations", "channel_id:in", "3", "site_id", []),
    ("/content/widgets", "site_id:in", "6", "uuid", ["w3"]),
    ("/inventory/items", "sku:in", "BWL,X", "identity", [{"product_id": 1}]),
    ("/inventory/items", "location_code:in", "nowhere", "identity", []),
    ("/inventory/locations/1/items", "product_id:in", "3", "identity", [{"product_id": 3}]),
)


@pytest.fixture(scope="module")
def shop() -> Iterator[Sandbox]:
    with Sandbox(demo=False) as running:
        for resource, row in SEEDS:
            running.seed(resource, row)
        yield running


def ask(sandbox: Sandbox, method: str, path: str, **query: str) -> requests.Response:
    return requests.request(
        method,
        f"{sandbox.base_url}/stores/{sandbox.store_hash}/v3{path}",
        params=query,
        headers={"X-Auth-Token": sandbox.token},
        timeout=30,
    )


@pytest.mark.parametrize(("path", "wire", "value", "field", "expected"), FOUND)
def test_computed_filters_find_the_rows(
    shop: Sandbox, path: str, wire: str, value: str, field: str, expected: list[Any]
) -> None:
    rows = ask(shop, "GET", path, **{wire: value}).json()["data"]
    found = [row[field] for row in rows]
    if field == "identity":
        found = [{"product_id": each["product_id"]} for each in found]
    assert found == expected


def test_the_guide_lists_the_filters_that_are_ignored() -> None:
    rows = [
        f"| `{name.removeprefix('v3.')}` | `{wire}` | {reason} |"
        for (name, wire), reason in IGNORED.items()
    ]
    assert "\n".join(rows) in GUIDE.read_text("utf-8")


def test_each_computed_filter_is_tested() -> None:
    tested = {(routes_of(V2.v3).find("GET", path)[0].meta.name, wire) for path, wire, *_ in FOUND}
    assert set(COMPUTED) <= tested


def test_a_delete_by_keyword_deletes_only_what_it_finds(sandbox: Sandbox) -> None:
    sandbox.reset()
    sandbox.seed("Products", {"id": 1, "name": "Bowl"}, {"id": 2, "name": "Tray"})
    assert ask(sandbox, "DELETE", "/catalog/products", keyword="tray").status_code == 204
    rows = ask(sandbox, "GET", "/catalog/products").json()["data"]
    assert [row["id"] for row in rows] == [1]


@pytest.mark.parametrize("depth", ["1", "2", "9"])
def test_a_tree_has_as_many_levels_as_asked_for(sandbox: Sandbox, depth: str) -> None:
    sandbox.reset()
    for number in range(1, 4):
        sandbox.seed("Categories", {"id": number, "name": "a", "parent_id": number - 1})
    (node,) = ask(sandbox, "GET", "/catalog/trees/1/categories", depth=depth).json()["data"]
    levels = 1
    while node["children"]:
        (node,) = node["children"]
        levels += 1
    assert levels == min(int(depth), 3)


def test_the_rows_of_every_derived_list_are_made() -> None:
    assert set(MADE_OF) == set(DERIVED)


def text_of(parameter: Parameter, wire: Any, wanted: list[Any]) -> Any:
    """A value as the text of a parameter."""
    if is_list(wire):
        return str(wire[0])
    return str(wire).lower() if isinstance(wire, bool) else str(wire)
