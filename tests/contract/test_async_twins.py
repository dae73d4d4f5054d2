"""Every resource and record has a twin for asyncio, with the same verbs as coroutine functions."""

from __future__ import annotations

import asyncio
import copy
import inspect
import io
import json
import math
import operator
import os
import pickle
import pprint
import reprlib
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, ExitStack
from functools import partial
from typing import Any

import pytest

from bigcommerce_sdk import codecs
from bigcommerce_sdk.api import AsyncBigcommerceApi, BigcommerceApi
from bigcommerce_sdk.dataframe import to_dataframe
from bigcommerce_sdk.endpoints.methods import METHODS
from bigcommerce_sdk.exception import InvalidValueException, UsageException
from bigcommerce_sdk.json.writing import write_json
from bigcommerce_sdk.records.record import AsyncLink, AsyncRecord
from bigcommerce_sdk.resources import RESOURCES, load
from tests.runtime.answering import Answering, AsyncAnswering, run

STORE = "ab12cd34"
#: Methods that send nothing when they are called.
LAZY = {spec.name for spec in METHODS if spec.is_lazy}
#: What records have beside verbs.
PLAIN = {"to_dict", "keys", "changes", "fields", "writable", "parent_id"}


class Pair:
    """A client of each kind, of the same store, whose requests are answered with nothing."""

    def __init__(self) -> None:
        self.sync_transport = Answering(lambda request: (204, None))
        self.async_transport = AsyncAnswering(lambda request: (204, None))
        self.sync = BigcommerceApi("c", STORE, "token", transport=self.sync_transport)
        self.other = AsyncBigcommerceApi("c", STORE, "token", transport=self.async_transport)

    def records(self, name: str, **fields: Any) -> tuple[Any, Any]:
        """The same record of each client."""
        meta = load(name).meta
        row = {**dict.fromkeys(meta.parents, 7), meta.key: 5, **fields}
        parents = (7,) * len(meta.parents)
        one, twin = getattr(self.sync, name), getattr(self.other, name)
        return one._bind(parents)._wrap(row), twin._bind(parents)._wrap(dict(row))


@pytest.fixture
def pair() -> Iterator[Pair]:
    made = Pair()
    yield made
    assert made.sync_transport.sent == made.async_transport.sent == []


def methods(value: object) -> dict[str, Any]:
    """The public methods of an object, by name, as they are on its class."""
    kind = type(value)
    public = [name for name in dir(kind) if name[0] != "_" or name == "__call__"]
    found = {name: getattr(kind, name) for name in public}
    return {name: each for name, each in found.items() if inspect.isroutine(each)}


def check(one: Any, twin: Any, lazy: set[str]) -> None:
    assert type(twin).__name__ == "Async" + type(one).__name__
    mine, others = methods(one), methods(twin)
    assert mine.keys() == others.keys()
    for name, method in mine.items():
        sends = name not in lazy
        assert inspect.iscoroutinefunction(others[name]) is sends, name
        assert inspect.iscoroutinefunction(getattr(twin, name)) is sends, name
        assert not inspect.iscoroutinefunction(method), name
        for each, other in ((method, others[name]), (getattr(one, name), getattr(twin, name))):
            expected, found = inspect.signature(each), inspect.signature(other)
            assert list(found.parameters.values()) == list(expected.parameters.values()), name


@pytest.mark.parametrize("name", RESOURCES)
def test_resources_have_the_same_verbs(pair: Pair, name: str) -> None:
    check(getattr(pair.sync, name), getattr(pair.other, name), LAZY)


def test_a_call_on_the_class_takes_a_connection_of_its_kind(pair: Pair) -> None:
    connections = (pair.sync.connection, pair.other.connection)
    for prefix, (right, wrong) in (("", connections), ("Async", connections[::-1])):
        verb: Any = load(f"{prefix}Products").iterall
        assert "products" in repr(verb(connection=right))
        for given in (wrong, None, 5):
            with pytest.raises(UsageException, match=r"Use api\.Products, .*of an? a?sync"):
                verb(connection=given)


@pytest.mark.parametrize("name", RESOURCES)
def test_records_have_the_same_verbs_and_sub_resources(pair: Pair, name: str) -> None:
    one, twin = pair.records(name)
    check(one, twin, PLAIN)
    for link in one._links.values():
        if link.many:
            check(getattr(one, link.name), getattr(twin, link.name), LAZY | {"refresh"})


@pytest.mark.parametrize("name", RESOURCES)
def test_records_of_both_kinds_are_the_same_value(pair: Pair, name: str) -> None:
    one, twin = pair.records(name)
    different = pair.records(name, **{load(name).meta.key: 6})[1]
    for each in (twin, *copies(twin)):
        assert type(each) is type(twin)
        if load(name).meta.key in load(name).meta.fields:
            assert one == each != different
            assert hash(one) == hash(each)
            assert len({one, each, twin}) == 1
            assert all(each == twin for each in copies(one))
        assert dict(each) == dict(one)
        assert json.dumps(each, default=dict) == json.dumps(one, default=dict)
    other_store = pair.other.for_store("other", "token")
    apart = getattr(other_store, name)._bind((7,) * len(load(name).meta.parents))._wrap(dict(twin))
    assert apart != one


def copies(record: Any) -> list[Any]:
    return [copy.copy(record), copy.deepcopy(record), pickle.loads(pickle.dumps(record))]


@pytest.mark.parametrize("name", RESOURCES)
def test_records_are_attached_to_clients_of_the_other_kind(pair: Pair, name: str) -> None:
    pairs = [(pair.sync, *pair.records(name)), (pair.other, *reversed(pair.records(name)))]
    for client, like, given in pairs:
        writable = [
            field for field in given._fields.values()
            if "update" in load(name).meta.operations and field.access != "read_only"
            and field.codec is codecs.STRING
        ]  # fmt: skip
        if writable:
            given._remember(writable[0].name, "changed")
        before = (dict(given), given._values)
        made: Any = client.attach(given)
        assert (type(made), type(client.attach(copy.copy(given)))) == (type(like), type(like))
        assert isinstance(made, AsyncRecord) is (client is pair.other)
        assert dict(made) == dict(given)
        assert made._values == ({writable[0].name: "changed"} if writable else None)
        assert made._resource.store == STORE
        assert (dict(given), given._values) == before


#: Operators with two operands, by their names in the module ``operator``.
BINARY = [
    "lt", "le", "gt", "ge", "eq", "ne", "add", "sub", "mul", "matmul", "truediv", "floordiv",
    "mod", "pow", "lshift", "rshift", "and_", "or_", "xor", "iadd", "imul",
]  # fmt: skip


def _before(name: str, link: Any) -> Any:
    return getattr(operator, name)(link, 5)


def _after(name: str, link: Any) -> Any:
    return getattr(operator, name)(5, link)


#: What a link is used for when ``await`` is forgotten.
USES: dict[str, Callable[[Any], Any]] = {
    "attribute": lambda link: link.name,
    "method": lambda link: link.save(),
    "assignment": lambda link: setattr(link, "name", "x"),
    "truth": bool,
    "condition": lambda link: link or None,
    "not": lambda link: not link,
    "equality": lambda link: link == 5,
    "None": lambda link: link == None,  # noqa: E711 - a mistake that people make
    "difference": lambda link: link != 5,
    "item": lambda link: link["name"],
    "index": lambda link: link[0],
    "assigned item": lambda link: link.__setitem__("name", "x"),
    "iteration": list,
    "asynchronous iteration": aiter,
    "length": len,
    "in": lambda link: 5 in link,
    "call": lambda link: link(),
    "call with a name": lambda link: link(use=1),
    "dict": dict,
    "unpacking": lambda link: [*link],
    "deletion": lambda link: delattr(link, "name"),
    "next": next,
    "reversed": reversed,
    "asynchronous next": anext,
    "sorted": lambda link: sorted([link, link]),
    "max": lambda link: max(link, 1),
    "sum": lambda link: sum([link]),
    "str": str,
    "format": format,
    "f-string": lambda link: f"brand: {link}",
    "width": lambda link: f"{link:>20}",
    "percent": lambda link: "%s" % link,  # noqa: UP031 - the use under test
    "percent d": lambda link: "%d" % link,  # noqa: UP031 - the use under test
    "join": lambda link: ",".join(link),
    "print": lambda link: print(link, file=io.StringIO()),
    "hash": hash,
    "key": lambda link: {link: 1},
    "member of a set": lambda link: link in {1},
    "member of a list": lambda link: link in [1],
    "set": lambda link: {link},
    "copy": copy.copy,
    "deep copy": copy.deepcopy,
    "pickle": pickle.dumps,
    "key of JSON": lambda link: json.dumps({link: 1}),
    "JSON by dict": lambda link: json.dumps(link, default=dict),
    "with": lambda link: ExitStack().enter_context(link),
    "async with": lambda link: run(AsyncExitStack().enter_async_context(link)),
    "int": int,
    "float": float,
    "complex": complex,
    "bytes": bytes,
    "round": round,
    "floor": math.floor,
    "ceiling": math.ceil,
    "trunc": math.trunc,
    "path": os.fspath,
    "as an index": lambda link: "ab"[link],
    "range": range,
    "power": lambda link: pow(link, 2, 5),
    "divmod": lambda link: divmod(7, link),
    **{f"{name} of it": getattr(operator, name) for name in ("neg", "pos", "abs", "invert")},
    **{f"it {name}": partial(_before, name) for name in BINARY},
    **{f"{name} it": partial(_after, name) for name in BINARY},
}
SINGLE = [
    (name, link.name)
    for name in RESOURCES
    for link in load(name).meta.record._links.values()
    if not link.many
]


@pytest.mark.parametrize(("name", "link"), SINGLE)
def test_a_link_says_that_it_is_to_be_awaited(pair: Pair, name: str, link: str) -> None:
    via = load(name).meta.record._links[link].via
    found = getattr(pair.records(name, **({via: 3} if via else {}))[1], link)
    assert type(found) is AsyncLink
    for use, called in USES.items():
        with pytest.raises(UsageException, match=rf"\(await record\.{link}\)"):
            called(found)
            pytest.fail(use)
    with pytest.raises(UsageException, match=rf"\(await record\.{link}\)\.$"):
        write_json({"id": found})


#: How debuggers, notebooks and test runners look at a value.
LOOKS: dict[str, Callable[[Any], str]] = {
    "repr": repr,
    "f-string": lambda link: f"{link!r}",
    "percent": lambda link: "%r" % link,  # noqa: UP031 - the use under test
    "in a list": lambda link: str([link]),
    "reprlib": lambda link: Full().repr(link),
    "pprint": lambda link: pprint.pformat(link, width=500),
    "rich": lambda link: pytest.importorskip("rich.pretty").pretty_repr(link, max_width=500),
}
NOTEBOOK = "_repr_html_ _repr_mimebundle_ _ipython_display_ _ipython_canary_method_xyz __html__"


class Full(reprlib.Repr):
    maxother = 500


@pytest.mark.parametrize(("name", "link"), SINGLE[:3])
def test_a_debugger_may_look_at_a_link(pair: Pair, name: str, link: str) -> None:
    via = load(name).meta.record._links[link].via
    found = getattr(pair.records(name, **({via: 3} if via else {}))[1], link)
    for look, shown in LOOKS.items():
        assert "await it" in shown(found), look
    for attribute in NOTEBOOK.split():
        assert not hasattr(found, attribute)
    assert "__await__" in dir(found)
    assert found is not None
    assert inspect.isawaitable(found)
    assert not isinstance(found, AsyncRecord)


def test_copies_of_a_record_leave_its_links_out(pair: Pair) -> None:
    product = pair.records("Products", brand_id=3)[1]
    link = product.brand
    for each in copies(product):
        assert each == product
        assert pair.other.attach(each).brand is not link
    assert product.brand is link


#: Uses that lists of records refuse too.
MANY_USES = [
    "truth", "item", "index", "iteration", "length", "in", "unpacking", "next", "reversed",
    "sorted", "sum", "with", "int", "float", "round", "dict", "join", "range", "floor", "attribute",
]  # fmt: skip


@pytest.mark.parametrize("name", ["Products", "Orders", "Customers"])
def test_a_sub_resource_says_how_it_is_used(pair: Pair, name: str) -> None:
    _, twin = pair.records(name)
    for link in (each.name for each in twin._links.values() if each.many):
        for use in MANY_USES:
            with pytest.raises(UsageException, match=r"async for|await|no attribute"):
                USES[use](getattr(twin, link))
                pytest.fail(use)


#: What else is to be iterated by ``async for``, of a client.
LAZY_VALUES: dict[str, Callable[[Any], Any]] = {
    "collection": lambda api: api.Products.iterall(),
    "with links": lambda api: api.Products.iterall().with_("brand"),
    "V3": lambda api: api.v3.iterall("/catalog/products"),
    "parallel": lambda api: api.parallel(asyncio.sleep, [1]),
    "sub-resource": lambda api: api.Products._wrap({"id": 5}).images,
}


@pytest.mark.parametrize("value", LAZY_VALUES)
def test_what_is_iterated_by_async_for_refuses_other_uses(pair: Pair, value: str) -> None:
    made = LAZY_VALUES[value](pair.other)
    others: dict[str, Callable[[Any], Any]] = {
        **{name: USES[name] for name in MANY_USES if name not in ("truth", "attribute")},
        "parallel of threads": lambda items: pair.sync.parallel(len, items),
        "data frame": to_dataframe,
        "await": lambda items: items.__await__(),
    }
    for name, use in others.items():
        with pytest.raises(UsageException, match="async for"):
            use(made)
            pytest.fail(name)
    with pytest.raises(InvalidValueException, match="attach needs a record"):
        pair.other.attach(made)


def test_a_client_says_what_to_await_first(pair: Pair) -> None:
    product = pair.records("Products", brand_id=3)[1]
    clients: list[Any] = [pair.sync, pair.other]
    for client in clients:
        calls: list[Any] = [pair.other.Products.get(1), pair.other.Products.all()]
        for given in (product.brand, calls[0]):
            with pytest.raises(InvalidValueException, match=r"got \w+\. Await it first\."):
                client.attach(given)
        with pytest.raises(InvalidValueException, match=r"got coroutine\. Await it first\."):
            client.parallel(len, calls[1])
        for each in calls:
            each.close()


def test_links_are_awaited_together(pair: Pair) -> None:
    rows = {1: {"id": 1, "brand_id": 3}, 2: {"id": 2, "brand_id": 4}}

    async def main() -> list[Any]:
        transport = AsyncAnswering(lambda request: (200, {"id": int(request.path[-1])}))
        async with AsyncBigcommerceApi("c", STORE, "token", transport=transport) as api:
            one, two = (api.Products._wrap(row) for row in rows.values())
            found: list[Any] = list(await asyncio.gather(one.brand, two.brand, one.brand))
            assert await one.brand is found[0]
            assert await asyncio.wait_for(two.brand, 5) is found[1]
            assert len(transport.sent) == 2
            return found

    assert [brand.id for brand in run(main())] == [3, 4, 3]
