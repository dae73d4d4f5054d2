"""Every operation of every resource, called through the client against the embedded store."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

import pytest

from bigcommerce_sdk import codecs
from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.endpoints.actions import parents_in_body
from bigcommerce_sdk.exception import NotFoundException
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.sandbox import Sandbox
from tests.own_schema import own_api

from .examples import BESIDE, TAKEN, body_for, field_value, same, value_of

IR = own_api().by_name
METAS = {name: load(name).meta for name in RESOURCES}


def having(*verbs: str) -> Callable[[Any], Any]:
    """Run a test for every resource that has these operations."""
    names = [name for name, meta in METAS.items() if set(verbs) <= set(meta.operations)]
    return pytest.mark.parametrize("name", names)


class Place:
    """A resource with a parent in place and nothing else in it."""

    def __init__(self, sandbox: Sandbox, api: BigcommerceApi, name: str) -> None:
        self.sandbox = sandbox
        self.name = name
        self.meta = METAS[name]
        self.resource = getattr(api, name)
        self.parents = self._make_parents(name)
        for beside, row in BESIDE.get(name, {}).items():
            above = dict(zip(METAS[beside].parents, self.parents, strict=True))
            sandbox.seed(beside, {**above, "id": 501, **row})

    def _make_parents(self, name: str) -> tuple[Any, ...]:
        """Rows for every parent, outermost first. Returns their ids."""
        ids: tuple[Any, ...] = ()
        chain: list[str] = []
        parent = IR[name].parent
        while parent:
            chain.append(parent)
            parent = IR[parent].parent
        for ancestor in reversed(chain):
            if IR[ancestor].single:
                continue
            above = dict(zip(METAS[ancestor].parents, ids, strict=True))
            [row] = self.sandbox.seed(ancestor, {**above, "id": 501})
            ids = (*ids, row[METAS[ancestor].key])
        missing = len(self.meta.parents) - len(ids)
        return (*ids, *[701] * missing)

    def seed(self, *rows: dict[str, Any]) -> list[dict[str, Any]]:
        above = dict(zip(self.meta.parents, self.parents, strict=True))
        return self.sandbox.seed(self.name, *({**above, **row} for row in rows))

    def body(self, verb: str) -> dict[str, Any]:
        """A body without the ids of parents, which the path has."""
        given = body_for(self.meta, verb)
        return {name: value for name, value in given.items() if name not in self.meta.parents}

    @property
    def has_ids(self) -> bool:
        return self.meta.key in self.meta.fields


@pytest.fixture
def store() -> Iterator[Sandbox]:
    with Sandbox(data={"Countries": []}) as running:
        yield running


@pytest.fixture
def place(store: Sandbox, name: str) -> Iterator[Place]:
    with store.api() as api:
        yield Place(store, api, name)


def key_of(meta: Any, number: int) -> Any:
    """An id of the resource's own kind."""
    return number if meta.fields[meta.key].codec is codecs.INTEGER else f"id{number}"


@having("list")
def test_list_in_every_form(place: Place) -> None:
    meta, ids = place.meta, place.parents
    before = place.resource.all(*ids)
    rows: list[dict[str, Any]] = [{}, {}, {}]
    if place.has_ids:
        rows = [{meta.key: key_of(meta, n)} for n in (901, 902, 903)]
    place.seed(*rows)
    listed = place.resource.all(*ids)
    assert len(listed) == len(before) + 3
    assert all(type(record) is meta.record for record in listed)
    assert len(list(place.resource.iterall(*ids))) == len(listed)
    assert len(list(place.resource.enumerate(*ids, start=1, limit=1))) == 1
    if meta.filters._parameters:
        assert isinstance(place.resource.filters(), meta.filters)
    if meta.paging:
        assert len(place.resource.all(*ids, page=2, limit=1)) == 1
        assert len(next(place.resource.iterall(*ids, page_size=2).pages())) == 2


@having("list")
def test_every_filter_and_option_is_understood(place: Place) -> None:
    place.seed({place.meta.key: key_of(place.meta, 901)} if place.has_ids else {})
    for name, parameter in place.meta.filters._parameters.items():
        found = place.resource.all(*place.parents, **{name: value_of(parameter.codec)})
        assert isinstance(found, list), name
        last = place.sandbox.requests[-1]
        assert last.status in (200, 204, 304), name
        assert parameter.header or parameter.wire in last.query


@having("list_all")
def test_list_without_a_parent(place: Place) -> None:
    before = len(list(place.resource.iterall()))
    place.seed({place.meta.key: key_of(place.meta, 901)})
    found = list(place.resource.iterall())
    assert len(found) == before + 1
    assert place.sandbox.requests[-1].path.endswith(place.meta.operations["list_all"].path)
    assert found[-1].parent_id() == place.parents[-1]


@having("count")
def test_count(place: Place) -> None:
    before = place.resource.count(*place.parents)
    place.seed({place.meta.key: key_of(place.meta, 901)} if place.has_ids else {})
    assert place.resource.count(*place.parents) == before + 1


@having("count_all")
def test_count_without_a_parent(place: Place) -> None:
    before = place.resource.count()
    place.seed({place.meta.key: key_of(place.meta, 901)})
    assert place.resource.count() == before + 1


@having("get")
def test_get(place: Place) -> None:
    meta, ids = place.meta, place.parents
    if meta.single:
        place.seed({})
        assert isinstance(place.resource.get(*ids), meta.record)
        return
    key = key_of(meta, 901)
    place.seed({meta.key: key})
    record = place.resource.get(*ids, key)
    assert type(record) is meta.record
    assert getattr(record, meta.key) == key
    for field in meta.fields:
        if meta.fields[field].access != "write_only":
            getattr(record, field)  # every field of a full reply can be read
    assert record.refresh() is record
    with pytest.raises(NotFoundException):
        place.resource.get(*ids, key_of(meta, 999))


@having("create")
def test_create(place: Place) -> None:
    meta = place.meta
    body = place.body("create")
    record = place.resource.create(*place.parents, **body)
    assert type(record) is meta.record
    assert place.sandbox.requests[-1].status == meta.operations["create"].status
    sent = place.sandbox.requests[-1].body
    assert set(sent) >= {meta.fields[name].wire for name in body if name in meta.fields}
    for name, given in body.items():
        field = meta.fields.get(name)
        if field and field.access != "write_only" and name not in meta.parents:
            assert same(field, given, getattr(record, name)), name


@having("create", "get")
def test_what_was_created_is_there(place: Place) -> None:
    record = place.resource.create(*place.parents, **place.body("create"))
    key = getattr(record, place.meta.key)
    assert place.resource.get(*place.parents, key) == record


@having("update")
def test_update(place: Place) -> None:
    meta, body = place.meta, body_for(place.meta, "update")
    if meta.single:
        place.seed({})
        place.resource.update(*place.parents, **body)
        assert place.sandbox.requests[-1].status == meta.operations["update"].status
        return
    place.seed({meta.key: key_of(meta, 901)})
    record = place.resource.update(*place.parents, key_of(meta, 901), **body)
    assert place.sandbox.requests[-1].method == "PUT"
    for name, given in body.items():
        field = meta.fields[name]
        if field.access != "write_only":
            assert same(field, given, getattr(record, name)), name


@having("update", "get")
def test_save_sends_only_what_changed(place: Place) -> None:
    meta = place.meta
    required = {f.wire: "given" for f in meta.fields.values() if "update" in f.required}
    place.seed(
        {meta.key: key_of(meta, 901), **{n: v for n, v in required.items() if is_text(meta, n)}}
    )
    record = place.resource.get(*place.parents, key_of(meta, 901))
    calls = len(place.sandbox.requests)
    record.save()
    assert len(place.sandbox.requests) == calls  # nothing changed, nothing sent
    paired = {name for group in meta.together for name in group}
    fixed = {name for record, name in TAKEN if record == meta.record.__name__}
    writable = [n for n, f in meta.fields.items() if f.access in ("writable", "update_only")]
    name = next(n for n in writable if n not in paired | fixed)
    field = meta.fields[name]
    setattr(record, name, other_than(getattr(record, name), field_value(meta.record, name)))
    record.save()
    kept = {f.wire for f in meta.fields.values() if f.keep_on_update or "update" in f.required}
    assert set(place.sandbox.requests[-1].body) == {field.wire} | kept


def is_text(meta: Any, name: str) -> bool:
    return meta.fields[name].codec is codecs.STRING


def other_than(before: Any, value: Any) -> Any:
    """A value that differs from the one before."""
    if before != value:
        return value
    if isinstance(value, bool):
        return not value
    return [*value, *value] if isinstance(value, list) else f"{value}{value}"


@having("delete")
def test_delete(place: Place) -> None:
    meta = place.meta
    if meta.single:
        place.seed({})
        place.resource.delete(*place.parents)
        assert place.sandbox.requests[-1].method == "DELETE"
        return
    key = key_of(meta, 901)
    place.seed({meta.key: key}, {meta.key: key_of(meta, 902)})
    place.resource.delete(*place.parents, key)
    assert place.sandbox.requests[-1].status == meta.operations["delete"].status
    assert is_gone(place, key)


@having("delete", "get")
def test_a_record_deletes_itself(place: Place) -> None:
    meta = place.meta
    key = key_of(meta, 901)
    place.seed({meta.key: key})
    place.resource.get(*place.parents, key).delete()
    assert is_gone(place, key)


def is_gone(place: Place, key: Any) -> bool:
    """Whether a record was deleted; an order is archived instead."""
    if "is_deleted" in place.meta.fields:
        return bool(place.resource.get(*place.parents, key).is_deleted)
    with pytest.raises(NotFoundException):
        place.resource.delete(*place.parents, key)
    return True


@having("delete_all", "list")
def test_delete_all(place: Place) -> None:
    meta = place.meta
    place.seed({meta.key: key_of(meta, 901)}, {meta.key: key_of(meta, 902)})
    place.resource.delete_all(*place.parents)
    assert place.sandbox.requests[-1].status == meta.operations["delete_all"].status
    left = [getattr(record, meta.key) for record in place.resource.iterall(*place.parents)]
    assert key_of(meta, 901) not in left
    assert key_of(meta, 902) not in left


ACTIONS = [(name, action.name) for name, meta in METAS.items() for action in meta.actions]


@pytest.mark.parametrize(("name", "action_name"), ACTIONS)
def test_action(place: Place, action_name: str) -> None:
    meta = place.meta
    [action] = [each for each in meta.actions if each.name == action_name]
    key = 901 if meta.single else key_of(meta, 901)
    place.seed({} if meta.single else {meta.key: key})
    count = action.path.count("{")
    ids = (*place.parents, key, 1)[:count] if count > 1 else (key,) * count
    values: dict[str, Any] = {}
    if isinstance(action.body, str):
        values = body_for(meta, action.body)
        above = dict(zip(meta.parents, place.parents, strict=True))
        values |= {name: above[name] for name in parents_in_body(meta, action)}
    elif action.body is not None:
        values = {
            name: value_of(field.write)
            for name, field in action.body._fields.items()
            if field.access != "read_only"
        }
    with suppress(NotFoundException):  # what the action changes may not be there
        getattr(place.resource, action_name)(*ids, **values)
    last = place.sandbox.requests[-1]
    assert last.method == action.method
    assert last.path.count("/") == action.path.count("/")


def test_every_operation_is_covered() -> None:
    covered = {
        "list", "list_all", "count", "count_all", "get", "create", "update", "delete", "delete_all",
    }  # fmt: skip
    assert {verb for meta in METAS.values() for verb in meta.operations} <= covered


def test_deprecated_operations_warn_once(store: Sandbox) -> None:
    from bigcommerce_sdk.exception import DeprecatedOperationWarning

    verb = load("Customers").all
    verb._warned = False
    with store.api() as api, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        api.Customers.all()
        api.Customers.all()
    assert [each.category for each in caught] == [DeprecatedOperationWarning]
    assert caught[0].filename == __file__
