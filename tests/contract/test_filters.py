"""Every filter of every list of the demo shop, compared with a plain filter in Python."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from email.utils import format_datetime
from typing import Any, NamedTuple

import pytest
import requests

from bigcommerce_sdk.codecs import parse_datetime
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.json.types import is_list, is_object
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.catalogue import catalogue_of

METAS = catalogue_of("bigcommerce_sdk.resources")


class Listed(NamedTuple):
    """One list of the demo shop: its address below the API's base, and its rows."""

    path: str
    rows: list[dict[str, Any]]


class Ask:
    """Lists of one store."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.base = f"{sandbox.base_url}/stores/{sandbox.store_hash}/v2"
        self.session = requests.Session()
        self.session.headers["X-Auth-Token"] = sandbox.token

    def reply(self, path: str, **query: Any) -> requests.Response:
        return self.session.get(self.base + path, params=query)

    def __call__(self, path: str, **query: Any) -> list[dict[str, Any]]:
        reply = self.reply(path, limit=250, **query)
        assert reply.status_code in (200, 204), reply.text
        rows: list[dict[str, Any]] = reply.json() if reply.content else []
        return rows


#: Rows with the fields that the demo shop leaves empty.
BEYOND_THE_DEMO: dict[str, dict[str, Any]] = {
    "Customers": {"email": "x@example.com", "tax_exempt_category": "E"},
    "Orders": {"external_order_id": "ext-9"},
    "Products": {
        "name": "Imported",
        "date_last_imported": "Fri, 12 Jan 2024 09:00:00 +0000",
        "avalara_product_tax_code": "T1",
    },
    "ProductSkus": {"product_id": 1, "sku": "S9", "upc": "77", "bin_picking_number": "B1"},
}


@pytest.fixture(scope="module")
def ask() -> Iterator[Ask]:
    with Sandbox() as sandbox:
        for resource, row in BEYOND_THE_DEMO.items():
            sandbox.seed(resource, row)
        asking = Ask(sandbox)
        with asking.session:
            yield asking


def lists_of(ask: Ask, meta: ResourceMeta) -> Iterator[Listed]:
    """The list of a resource below each possible parent."""
    above = METAS.ancestors(meta.path)
    if not above:
        yield Listed(meta.path, ask(meta.path))
        return
    assert above[-1] is not None
    for outer in lists_of(ask, above[-1]):
        for row in outer.rows:
            end = meta.path[len(above[-1].path) :].partition("}")[2]
            path = f"{outer.path}/{row[above[-1].key]}{end}"
            yield Listed(path, ask(path))


def plain(raw: Any, parameter: Parameter) -> Any:
    """A value as it is compared: a moment, a number, or itself."""
    if parameter.codec.python in ("datetime", "date"):
        return parse_datetime(raw)
    if isinstance(raw, str):
        try:
            return Decimal(raw) if parameter.op in ("min", "max") else raw
        except InvalidOperation:
            return None
    return raw


COMPARED: dict[str, Callable[[Any, Any], bool]] = {
    "equals": lambda found, wanted: str(found).lower() == str(wanted).lower(),
    "min": lambda found, wanted: bool(found >= wanted),
    "max": lambda found, wanted: bool(found <= wanted),
    "like": lambda found, wanted: wanted in found,
    "in": lambda found, wanted: str(found) == wanted,
    "not": lambda found, wanted: bool(found != wanted),
    "contains": lambda found, wanted: wanted in map(str, found),
}

FILTERS = [
    pytest.param(meta, parameter, id=f"{name}.{parameter.wire}")
    for name, meta in METAS.items()
    if "list" in meta.operations and "filters" in meta.operations["list"].accepts
    for parameter in meta.filters._parameters.values()
    if parameter.group == "filter" and parameter.op in COMPARED
]


def held(row: dict[str, Any], parameter: Parameter) -> Any:
    found: Any = row
    for name in parameter.field.split("."):
        found = found.get(name) if is_object(found) else None
    return found.get("date") if is_object(found) else found  # the blog's dates


@pytest.mark.parametrize(("meta", "parameter"), FILTERS)
def test_a_filter_lets_those_rows_pass_that_it_says(
    ask: Ask, meta: ResourceMeta, parameter: Parameter
) -> None:
    compare = COMPARED[parameter.op]
    tried = 0
    for listed in lists_of(ask, meta):
        values = [(row[meta.key], held(row, parameter)) for row in listed.rows]
        texts = {
            str(each)
            for _, raw in values
            for each in (raw if is_list(raw) else [raw])
            if each not in (None, "", {}) and not isinstance(each, dict)
        }
        for text in sorted(texts)[:4]:
            tried += 1
            wanted = plain(text, parameter)
            expected = [
                key
                for key, raw in values
                if raw not in (None, "", [])
                and plain(raw, parameter) is not None
                and compare(plain(raw, parameter), wanted)
            ]
            found = ask(listed.path, **{parameter.wire: text})
            assert [row[meta.key] for row in found] == expected, (listed.path, text)
    assert tried


SPELLINGS: dict[str, Callable[[datetime], str]] = {
    "rfc 2822": format_datetime,
    "rfc 2822, elsewhere": lambda moment: format_datetime(moment).replace("+0000", "GMT"),
    "iso 8601": datetime.isoformat,
    "iso 8601, Z": lambda moment: moment.replace(tzinfo=None).isoformat() + "Z",
    "iso 8601, no offset": lambda moment: moment.replace(tzinfo=None).isoformat(),
    "iso 8601, no colon": lambda moment: moment.strftime("%Y-%m-%dT%H:%M:%S+0000"),
    "with a space": lambda moment: moment.strftime("%Y-%m-%d %H:%M:%S"),
    "unix": lambda moment: str(int(moment.timestamp())),
}
MOMENTS = [
    pytest.param(meta, parameter, id=f"{meta.name}.{parameter.wire}")
    for meta, parameter in ((each.values[0], each.values[1]) for each in FILTERS)
    if isinstance(meta, ResourceMeta)
    and isinstance(parameter, Parameter)
    and parameter.codec.python == "datetime"
]


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize(("meta", "parameter"), MOMENTS)
def test_a_moment_can_be_spelled_in_every_way(
    ask: Ask, meta: ResourceMeta, parameter: Parameter, spelling: str
) -> None:
    for listed in lists_of(ask, meta):
        moments = [parse_datetime(held(row, parameter) or "") for row in listed.rows]
        for moment in {each for each in moments if each is not None}:
            usual = ask(listed.path, **{parameter.wire: moment.astimezone(UTC).isoformat()})
            text = SPELLINGS[spelling](moment)
            assert ask(listed.path, **{parameter.wire: text}) == usual != []


@pytest.mark.parametrize(("meta", "parameter"), FILTERS)
def test_what_is_no_value_of_a_filter_is_400(
    ask: Ask, meta: ResourceMeta, parameter: Parameter
) -> None:
    if parameter.codec.python in ("int", "bool", "Decimal", "datetime", "date"):
        for listed in lists_of(ask, meta):
            reply = ask.reply(listed.path, **{parameter.wire: "none of these"})
            assert reply.status_code == 400
            assert reply.json()[0]["details"] == {"parameter": parameter.wire}


SORTS = [
    pytest.param(meta, parameter.wire, value, id=f"{meta.name}.{parameter.wire}={value}")
    for meta in METAS.values()
    for parameter in meta.filters._parameters.values()
    if parameter.group == "sort"
    for value in getattr(parameter.codec, "values", ())
]


@pytest.mark.parametrize(("meta", "wire", "value"), SORTS)
def test_a_list_is_in_the_order_that_is_asked_for(
    ask: Ask, meta: ResourceMeta, wire: str, value: str
) -> None:
    query = {"sort": "id", wire: value}
    name, _, direction = query["sort"].partition(":")
    downwards = (direction or query.get("direction")) == "desc"
    raw = [row[name] for row in ask(meta.path, **query)]
    keys = [parse_datetime(each) if "date" in name else each for each in raw]
    there: list[Any] = [each for each in keys if each is not None]
    assert there == sorted(there, reverse=downwards)
    assert len(raw) == len(ask(meta.path)) > 1


PARENTS = [
    meta for meta in METAS.values() if "delete" in meta.operations and METAS.children_of(meta)
]


@pytest.mark.parametrize("meta", PARENTS, ids=lambda meta: meta.name)
def test_deleting_a_record_deletes_its_sub_resources(meta: ResourceMeta) -> None:
    below = [child for child in METAS.children_of(meta) if not child.single]
    with Sandbox(demo=False) as sandbox, sandbox.api() as api:
        for key in (501, 502):
            parents = dict.fromkeys(meta.parents, 501)
            sandbox.seed(meta.name, {**parents, meta.key: key})
            for child in sorted(below, key=lambda each: len(each.parents)):
                ids = dict(zip(child.parents, [key, key * 10], strict=False))
                sandbox.seed(child.name, {**ids, child.key: key * 10})
        getattr(api, meta.name).delete(*[501] * len(meta.parents), 501)
        rows = sandbox._tenant.store.rows
        left = {child.name: [row.parents[0] for row in rows(child)] for child in below}
    archived = meta.name == "Orders"  # and keeps what it has
    assert all(("501" in parents) == archived for parents in left.values()), left
    assert all("502" in parents for parents in left.values())
