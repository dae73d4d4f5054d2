"""Every operation and action of every V3 resource, called against the embedded store.

The calls follow from the metadata. Each resource is called with both kinds of client.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from bigcommerce_sdk import codecs
from bigcommerce_sdk.endpoints.actions import parents_in_body
from bigcommerce_sdk.endpoints.filters import Parameter
from bigcommerce_sdk.endpoints.metadata import Action, Operation, ResourceMeta, is_across
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.records.unions import OneOf
from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.apis.rest.actions import ACTIONS
from bigcommerce_sdk.sandbox.catalogue import PLACEHOLDER, catalogue_of
from bigcommerce_sdk.sandbox.quirks import REFERENCES, UNIQUE
from bigcommerce_sdk.sandbox.rows.views import view_of
from bigcommerce_sdk.sandbox.values import behaviour_of
from tests.own_schema import own_api

from .examples import body_for, same, value_of

IR = own_api("v3").by_name
V2 = catalogue_of("bigcommerce_sdk.resources")
CATALOGUE = V2.v3


#: What rows are made of that are derived from others, and how it is named there.
MADE_OF: dict[str, tuple[str, dict[str, Any]]] = {
    "v3.CategoryTreeNodes": ("v3.TreeCategories", {"tree_id": 501, "name": "a"}),
    "v3.Checkouts": ("v3.Carts", {}),
    "v3.InventoryItems": ("Products", {}),
    "v3.InventoryLocationItems": ("Products", {}),
}
#: Rows that bodies refer to, by resource; their parents are those of the test.
REFERRED: dict[str, dict[str, dict[str, Any]]] = {
    "v3.Carts": {
        "Products": {"id": 1, "price": 5},
        "ProductSkus": {"product_id": 1, "id": 1},
    },
    "v3.OrderRefunds": {"OrderProducts": {"order_id": 501, "id": 1, "quantity": 9}},
}
#: Fields that replies show in another field, or with another value.
SHOWN_ELSEWHERE = {
    ("v3.Carts", "custom_items"),
    ("v3.Carts", "gift_certificates"),
    ("v3.Carts", "version"),
}
#: Actions that ``tests/sandbox/apis/test_v3_actions.py`` calls: they need data that fits.
TRIED_ELSEWHERE = {
    key
    for key in ACTIONS
    if key[0]
    in (
        "v3.Carts",
        "v3.Checkouts",
        "v3.InventoryItems",
        "v3.InventoryLocationItems",
        "v3.OrderRefunds",
        "v3.PriceListRecords",
        "v3.PromotionCodes",
        "v3.TaxZones",
        "v3.Themes",
        "v3.Wishlists",
    )
}


class Sync:
    """Calls of a synchronous client."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.api: Any = sandbox.api()

    def call(self, method: Any, *args: Any, **values: Any) -> Any:
        return method(*args, **values)

    def rows(self, collection: Any) -> list[Any]:
        return list(collection)

    def close(self) -> None:
        self.api.close()


class Caller(Sync):
    """Calls of a client, which presents asynchronous ones as synchronous."""

    def __init__(self, api: Any) -> None:
        self.api = api


class Async:
    """The same calls of an asynchronous client."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._runner = asyncio.Runner()
        self.api: Any = sandbox.async_api()

    def call(self, method: Any, *args: Any, **values: Any) -> Any:
        return self._runner.run(method(*args, **values))

    def rows(self, collection: Any) -> list[Any]:
        async def read() -> list[Any]:
            return [row async for row in collection]

        return self._runner.run(read())

    def close(self) -> None:
        self._runner.run(self.api.aclose())
        self._runner.close()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(demo=False) as running:
        yield running


@pytest.fixture(scope="module", params=[Sync, Async])
def client(sandbox: Sandbox, request: pytest.FixtureRequest) -> Iterator[Any]:
    made = request.param(sandbox)
    yield made
    made.close()


class Case:
    """The calls of one resource, with its parents in place."""

    def __init__(self, sandbox: Sandbox, client: Any, name: str) -> None:
        self.sandbox, self.client = sandbox, client
        self.meta: ResourceMeta = CATALOGUE[name]
        self.resource = getattr(client.api.v3, name)
        self.record: type[Any] = self.resource.meta.record
        self.view = view_of(V2, self.meta)
        self.parents = self._make_parents()
        self._last = 900

    def _make_parents(self) -> tuple[Any, ...]:
        """Rows for every parent, outermost first. Returns their ids."""
        ids: tuple[Any, ...] = ()
        if self.named:
            self.sandbox.seed("Customers", {"id": 1})
        for above in CATALOGUE.ancestors(self.meta.path):
            key = 701 if above is None else key_of(above, 501)
            if above is not None:
                rest = dict(zip(above.parents, ids, strict=True))
                self.sandbox.seed(above.name, {**rest, **row_of(above, key)})
            ids = (*ids, key)
        for name, row in REFERRED.get(self.meta.name, {}).items():
            self.sandbox.seed(name, row)
        return ids

    @property
    def has_ids(self) -> bool:
        """Whether seeded rows differ by their ids."""
        return bool(self.meta.composite) or self.meta.key in self.meta.fields

    @property
    def named(self) -> dict[str, Any]:
        """The ids of parents that only fields have, as in the examples of the schema."""
        view = self.view
        return {} if view is None or view.is_below_parents else dict.fromkeys(view.base.parents, 1)

    @property
    def above(self) -> dict[str, Any]:
        """The ids of the parents by name, of the type of the field that repeats one."""
        pairs = zip(self.meta.parents, self.parents, strict=True)
        texts = {name for name, field in self.meta.fields.items() if field.codec is codecs.STRING}
        return {name: str(key) if name in texts else key for name, key in pairs}

    def body(self, verb: str) -> dict[str, Any]:
        """Everything that a body can hold: examples of the schema, or values of the types."""
        body = body_for(self.meta, verb)
        for field in IR[self.resource.meta.name].fields:
            if field.name in body and field.example:
                body[field.name] = example_of(self.meta.fields[field.name].write, field.example[0])
        body |= {name: key for name, key in self.above.items() if name in body}
        body.pop(self.meta.parent_field, None)  # the path has it
        return body | self._accepted(body)

    def _accepted(self, body: dict[str, Any]) -> dict[str, Any]:
        """Fields that other rows restrict: unlike those of others, and without ids of missing ones.

        They are known by their names in V2.
        """
        base = self.view.base.name if self.view else self.meta.name
        found: dict[str, Any] = {}
        for name in {each for group in UNIQUE.get(base, ()) for each in group[-1:]}:
            own = self.view.names.get(name, name) if self.view else name
            if isinstance(body.get(own), str):
                self._last += 1
                found[own] = f"{self._last}{body[own]}"
        for name in REFERENCES.get(base, {}):
            if name in body:
                found[name] = [] if is_list(body[name]) else 0
        return found

    def seed(self) -> Any:
        """Add a row. Returns its id."""
        self._last += 10  # the store numbers its own rows from here
        key = key_of(self.meta, self._last)
        if self.meta.name in MADE_OF:
            resource, row = MADE_OF[self.meta.name]
            self.sandbox.seed(resource, {**row, V2[resource].key: key})
            return key
        self.sandbox.seed(self.meta.name, {**self.named, **self.above, **row_of(self.meta, key)})
        return key

    def has(self, key: Any) -> bool:
        """Whether there is a row with an id."""
        meta = self.view.base if self.view else self.meta
        rows = self.sandbox.snapshot().get(meta.name, [])
        return any(meta.key_of(row) in (key, str(key)) for row in rows)

    def ids(self, key: Any) -> tuple[Any, ...]:
        """The arguments that identify a row."""
        return key if self.meta.composite else () if self.meta.single else (key,)

    def arguments(self, verb: str) -> tuple[Any, ...]:
        across = is_across(self.meta, self.meta.operations[verb])
        return () if across or verb == "list_all" else self.parents

    def needed(self, operation: Operation | Action) -> dict[str, Any]:
        """The parameters that an operation requires."""
        found = parameters_of(self.meta, operation)
        return {each.name: value_of(each.codec) for each in found if each.required}

    def call(self, verb: str, *args: Any, **values: Any) -> Any:
        """Call the method of a verb."""
        values = {**self.needed(self.meta.operations[verb]), **values}
        method = getattr(self.resource, verb)
        return self.client.call(method, *self.arguments(verb), *args, **values)

    def rows(self, verb: str, *keys: Any) -> list[dict[str, Any]]:
        """Rows of a batch: changes of rows with ids, or new ones."""
        if keys:
            return [{**self.body("update"), **row_of(self.meta, key)} for key in keys]
        body = self.body("create")
        operation = self.meta.operations[verb]
        if is_across(self.meta, operation):
            parent = next(
                n for n in (*self.meta.parent_wires, *self.meta.parents) if n in self.meta.fields
            )
            body[parent] = self.parents[-1]
        if not self.meta.composite and self.meta.key not in body:
            return [body, {**body, **self._accepted(body)}]
        keys = key_of(self.meta, self._last + 1), key_of(self.meta, self._last + 2)
        return [{**body, **self._accepted(body), **row_of(self.meta, key)} for key in keys]

    def check(self, records: list[Any], rows: list[dict[str, Any]]) -> None:
        """Check that replies have what was sent."""
        assert len(records) == len(rows)
        for record, row in zip(records, rows, strict=True):
            assert isinstance(record, self.record)
            for name, given in row.items():
                field = self.meta.fields.get(name)
                is_shown = field and field.access != "write_only" and name != self.meta.parent_field
                if field and is_shown and (self.meta.name, name) not in SHOWN_ELSEWHERE:
                    assert same(field, given, getattr(record, name)), name


def example_of(codec: codecs.Codec, example: Any) -> Any:
    """An example of the schema in Python; that of an array is one of its items."""
    if isinstance(codec, codecs.Array) and not is_list(example):
        return codec.decode([example])
    return codec.decode(example)


def key_of(meta: ResourceMeta, number: int) -> Any:
    """An id of the resource's own kind; a tuple for a composite key."""
    names = meta.composite or (meta.key,)
    found = [
        number if name not in meta.fields or is_number(meta, name) else f"id{number}"
        for name in names
    ]
    return tuple(found) if meta.composite else found[0]


def is_number(meta: ResourceMeta, name: str) -> bool:
    return meta.fields[name].codec is codecs.INTEGER


def row_of(meta: ResourceMeta, key: Any) -> dict[str, Any]:
    """The fields that identify a row."""
    if meta.composite:
        return dict(zip(meta.composite, key, strict=True))
    return {meta.key: key} if meta.key in meta.fields else {}


def parameters_of(meta: ResourceMeta, operation: Operation | Action) -> list[Parameter]:
    groups = meta.filters._in_groups(operation.accepts).values()
    return [*groups, *getattr(operation, "parameters", ())]


# -- verbs ----------------------------------------------------------------------------------------


def create(case: Case) -> None:
    body = case.body("create")
    case.check([case.call("create", **body)], [body])


def create_many(case: Case) -> None:
    rows = case.rows("create_many")
    case.check(case.call("create_many", rows), rows)


def upsert_many(case: Case) -> None:
    rows = [*case.rows("upsert_many", case.seed()), case.rows("upsert_many")[0]]
    case.check(case.call("upsert_many", rows), rows)


def list_(case: Case) -> None:
    seeded = [case.seed() for _ in range(3)]
    operation = case.meta.operations["list"]
    needed = case.needed(operation)
    listed = case.client.call(case.resource.all, *case.parents, **needed)
    assert needed or len(listed) >= len(seeded)
    assert all(isinstance(each, case.record) for each in listed)
    if case.meta.paging:
        needed["page_size"] = 2
    every_parameter(case)
    walked = case.client.rows(case.resource.iterall(*case.parents, **needed))
    assert len(walked) == len(listed) or not case.has_ids


def every_parameter(case: Case) -> None:
    """All parameters at once, which the list must know."""
    values = {
        each.name: value_of(each.codec)
        for each in parameters_of(case.meta, case.meta.operations["list"])
        if each.name not in ("before", "after")  # cursors come from other replies
    }
    case.client.call(case.resource.all, *case.parents, **values)
    sent = case.sandbox.requests[-1]
    assert (sent.status, len(sent.query) >= len(values) - 2) == (200, True)


def list_all(case: Case) -> None:
    case.seed()
    needed = case.needed(case.meta.operations["list_all"])
    assert needed or case.client.rows(case.resource.iterall(**needed))


def get(case: Case) -> None:
    key = () if case.meta.single else case.seed()
    included: dict[str, Any] = {}
    for parameter in parameters_of(case.meta, case.meta.operations["get"]):
        if parameter.name == "include":
            codec: Any = parameter.codec
            one = getattr(codec, "items", codec)
            choices = [*(behaviour_of(one).choices(one) or ())]
            included[parameter.name] = choices[0] if one is codec else choices
    record = case.call("get", *case.ids(key), **included)
    assert isinstance(record, case.record)
    for name, field in case.meta.fields.items():
        if field.access != "write_only":
            getattr(record, name)  # every field of a full reply can be read


def update(case: Case) -> None:
    body = case.body("update")
    key = () if case.meta.single else case.seed()
    body = {name: each for name, each in body.items() if name not in row_of(case.meta, key)}
    if body:  # not where all fields identify the row
        case.check([case.call("update", *case.ids(key), **body)], [body])


def update_many(case: Case) -> None:
    rows = case.rows("update_many", case.seed(), case.seed())
    case.check(case.call("update_many", rows), rows)


def delete(case: Case) -> None:
    key = () if case.meta.single else case.seed()
    case.call("delete", *case.ids(key))
    assert case.meta.single or not case.has(key)


def delete_many(case: Case) -> None:
    keys = [case.seed() for _ in range(3)]
    case.call("delete_many", keys[:2])
    assert [case.has(key) for key in keys] == [False, False, True]


def delete_all(case: Case) -> None:
    operation, key = case.meta.operations["delete_all"], case.seed()
    values: dict[str, Any] = {}
    if operation.needs_filter:
        filters = [p for p in parameters_of(case.meta, operation) if p.group == "filter"]
        values = {filters[0].name: value_of(filters[0].codec)}
    case.call("delete_all", **values)
    assert values or not case.has(key)


#: The call of each verb, in the order of the calls: what is created is there to be read.
VERBS: dict[str, Callable[[Case], None]] = {
    "create": create,
    "create_many": create_many,
    "upsert_many": upsert_many,
    "list": list_,
    "list_all": list_all,
    "get": get,
    "update": update,
    "update_many": update_many,
    "delete_many": delete_many,
    "delete": delete,
    "delete_all": delete_all,
}


def act(case: Case, action: Action) -> None:
    """Call an action, with ids of rows that exist."""
    meta = case.meta
    key: Any = 1 if meta.single else case.seed()
    own: list[Any] = [*key] if meta.composite else [key]
    above = dict(zip(meta.parents, case.parents, strict=True))
    names = [name[1:-1] for name in PLACEHOLDER.findall(action.path)]
    ids: list[Any] = [above[name] if name in above else own.pop(0) if own else 1 for name in names]
    values = case.needed(action)
    if isinstance(action.body, str):
        values |= case.body(action.body)
        values |= {name: above[name] for name in parents_in_body(meta, action)}
    elif action.body is not None:
        values |= value_of(codecs.Nested(action.body))
    if action.rows is not None:
        ids.append(value_of(action.rows.write))
    found = case.client.call(getattr(case.resource, action.name), *ids, **values)
    if action.returns is not None:
        [first] = found if action.many else [found]
        kind: Any = case.record if isinstance(action.returns, str) else action.returns
        assert isinstance(first, kind.records if isinstance(kind, OneOf) else kind)


@pytest.mark.parametrize("name", RESOURCES)
def test_every_operation_and_action(sandbox: Sandbox, client: Any, name: str) -> None:
    sandbox.reset()
    case = Case(sandbox, client, name)
    assert set(case.meta.operations) <= set(VERBS)
    for verb, call in VERBS.items():
        if verb == "delete":
            for action in case.meta.actions:
                if (case.meta.name, action.name) not in TRIED_ELSEWHERE:
                    act(case, action)
        if verb in case.meta.operations:
            call(case)
    every: list[Operation | Action] = [
        *case.meta.operations.values(),
        *(a for a in case.meta.actions if (case.meta.name, a.name) not in TRIED_ELSEWHERE),
    ]
    missing = [
        f"{each.method} {each.path}" for each in every if not was_called(sandbox, each, case.meta)
    ]
    assert not missing


def was_called(sandbox: Sandbox, operation: Operation | Action, meta: ResourceMeta) -> bool:
    """Whether a request of an operation succeeded."""
    if isinstance(operation, Operation) and (operation.through or operation.by):
        operation = meta.operations[operation.through or "list"]
    pattern = re.compile(PLACEHOLDER.sub("[^/]+", operation.path))
    return any(
        each.method == operation.method and pattern.fullmatch(each.path) and each.status < 300
        for each in sandbox.requests
        if each.api == "v3"
    )
