"""``extra_params``: every method that reads sends what the schema does not know, as given."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import resources
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.endpoints import queries
from bigcommerce_sdk.endpoints.metadata import traits_of
from bigcommerce_sdk.endpoints.methods import RESOURCE, covers_all_parents, methods_of
from bigcommerce_sdk.exception import InvalidValueException, UnknownNameException
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from tests.runtime.loopback import Loopback, Reply, serving

METAS = catalogue_of("bigcommerce_sdk.resources")
EXTRA = {"date_modified:min": "2026-01-01", "ids": [1, 2], "flag": True}
SENT = {"date_modified:min": "2026-01-01", "ids": "1,2", "flag": "true"}


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with serving() as running:
        yield running


@pytest.fixture(scope="module")
def client(server: Loopback) -> Iterator[BigcommerceApi]:
    with server.api() as api:
        yield api


def methods(reading: bool) -> list[Any]:
    """Every method of every resource that reads, or that does not, with the ids it takes."""
    found: list[Any] = []
    for name, meta in METAS.items():
        for spec, _ in methods_of(RESOURCE, traits_of(meta)):
            if spec.run and reading is ("extra" in spec.takes):
                ids = len(meta.parents) + (spec.takes_id and not meta.single)
                counts = {ids, 0} if covers_all_parents(spec, meta.operations) else {ids}
                found += [
                    pytest.param(name, spec.name, each, id=f"{name}.{spec.name}-{each}")
                    for each in counts
                ]
    return found


@pytest.mark.parametrize(("name", "method", "ids"), methods(reading=True))
def test_what_reads_sends_them(
    server: Loopback, client: BigcommerceApi, name: str, method: str, ids: int
) -> None:
    server.replies.clear()
    server.arrived.clear()
    server.answers(
        Reply(data={"count": 1, "id": 1, "time": 1}) if method in ("get", "count") else []
    )
    run: Callable[..., Any] = getattr(getattr(client, name), method)
    found = run(*range(1, ids + 1), extra_params=EXTRA)
    if method in ("iterall", "enumerate"):
        list(found)
    [request] = server.arrived
    assert SENT.items() <= request.query.items()


@pytest.mark.parametrize(("name", "method", "ids"), methods(reading=False))
def test_what_writes_does_not_take_them(
    server: Loopback, client: BigcommerceApi, name: str, method: str, ids: int
) -> None:
    server.arrived.clear()
    with pytest.raises(UnknownNameException, match="extra_params"):
        getattr(getattr(client, name), method)(*range(1, ids + 1), extra_params=EXTRA)
    assert server.arrived == []


def test_calling_a_sub_resource_takes_them(server: Loopback, client: BigcommerceApi) -> None:
    server.replies.clear()
    server.answers({"id": 7}, [], {"id": 1})
    images = client.Products.get(7).images
    images(extra_params=EXTRA)
    assert server.arrived[-1].query == {**SENT, "limit": "250", "page": "1"}
    images(1, extra_params=EXTRA)
    assert (server.arrived[-1].path, server.arrived[-1].query) == ("/products/7/images/1", SENT)


def test_they_stand_beside_checked_filters(server: Loopback, client: BigcommerceApi) -> None:
    server.replies.clear()
    server.answers([])
    chosen = client.Products.filters()
    chosen.min_id = 5
    client.Products.all(query=chosen, limit=3, extra_params={"new": "x"})
    assert server.arrived[-1].query == {"min_id": "5", "limit": "3", "new": "x"}


@pytest.mark.parametrize("method", ["iterall", "enumerate"])
def test_every_page_of_a_walk_has_them(
    server: Loopback, client: BigcommerceApi, method: str
) -> None:
    server.replies.clear()
    server.arrived.clear()
    server.answers([{"id": n} for n in range(1, 251)], [{"id": 251}])
    found = getattr(client.Products, method)(extra_params={"new": "x"})
    assert len(list(found)) == 251
    assert len(server.arrived) > 1
    assert {each.query["new"] for each in server.arrived} == {"x"}


CLASHES: dict[str, Callable[[BigcommerceApi], Any]] = {
    "a filter": lambda api: api.Products.all(min_id=5, extra_params={"min_id": "6"}),
    "a filter by its wire name": lambda api: api.BlogPosts.all(tag="x", extra_params={"tag": "y"}),
    "a filter set": lambda api: api.Products.count(
        query=resources.ProductFilters(min_id=5), extra_params={"min_id": 6}
    ),
    "the page": lambda api: api.Products.all(page=2, extra_params={"page": "3"}),
    "the page of a walk": lambda api: api.Products.iterall(extra_params={"page": "3"}),
    "the size of a walk's pages": lambda api: api.Products.iterall(extra_params={"limit": "3"}),
    "where a walk stands": lambda api: api.Products.iterall(extra_params={"min_id": "3"}),
    "the page of a window": lambda api: api.Products.enumerate(extra_params={"page": "3"}),
}


@pytest.mark.parametrize("case", CLASHES)
def test_another_value_of_an_argument_is_refused(
    server: Loopback, client: BigcommerceApi, case: str
) -> None:
    server.arrived.clear()
    with pytest.raises(InvalidValueException, match=r"extra_params (sets|has) .* Remove "):
        CLASHES[case](client)
    assert server.arrived == []


def test_the_value_of_an_argument_may_be_repeated(server: Loopback, client: BigcommerceApi) -> None:
    server.replies.clear()
    server.answers([])
    client.Products.all(min_id=5, page=2, extra_params={"min_id": 5, "page": "2"})
    assert server.arrived[-1].query == {"min_id": "5", "page": "2"}


@pytest.mark.parametrize(
    "odd",
    ["a=b", ["a"], {"": "x"}, {1: "x"}, {"a": None}, {"a": ""}, {"a": " ,"}, {"a": ["b", ""]}],
)
def test_what_cannot_be_extra_parameters_is_refused(client: BigcommerceApi, odd: Any) -> None:
    with pytest.raises(InvalidValueException, match="extra_params"):
        client.Products.all(extra_params=odd)


NAMES = st.text(min_size=1).filter(lambda name: name not in METAS["Products"].filters._parameters)


#: An empty text is refused: stores would take it for a parameter that is left out.
TEXTS = st.text().filter(lambda text: text.strip(",").strip())


@given(st.dictionaries(NAMES, TEXTS | st.integers() | st.booleans()))
def test_names_and_values_pass_as_they_are(extra: dict[str, Any]) -> None:
    meta = METAS["Products"]
    values = {"min_id": 5, "extra_params": extra}
    query, headers = queries.encode(meta, meta.operations["list"], values)
    assert query.pop("min_id") == "5"
    told = {True: "true", False: "false"}
    assert query == {n: told[v] if isinstance(v, bool) else str(v) for n, v in extra.items()}
    assert headers == {}


def odd_names() -> list[Any]:
    """Every list parameter that Python cannot spell as the wire does, of every resource."""
    return [
        pytest.param(name, parameter.name, parameter.wire, id=f"{name}-{parameter.wire}")
        for name, meta in METAS.items()
        if "list" in meta.operations
        for parameter in queries.parameters_of(meta, meta.operations["list"]).values()
        if not parameter.header and parameter.name != parameter.wire
    ]


def test_there_are_odd_names() -> None:
    assert odd_names()


@pytest.mark.parametrize(("name", "python", "wire"), odd_names())
def test_both_spellings_of_an_odd_name_send_the_same(name: str, python: str, wire: str) -> None:
    from .examples import value_of

    meta = METAS[name]
    operation = meta.operations["list"]
    value = value_of(queries.parameters_of(meta, operation)[python].codec)
    sent, _ = queries.encode(meta, operation, {python: value})
    assert list(sent) == [wire]
    assert queries.encode(meta, operation, {wire: value})[0] == sent
    with pytest.raises(InvalidValueException, match=f"but {python} sets it to"):
        queries.encode(meta, operation, {python: value, "extra_params": {wire: "1"}})
