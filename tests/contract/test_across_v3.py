"""Records of lists and batches of all parents, compared with those below their parent."""

from __future__ import annotations

from typing import Any

import pytest

from bigcommerce_sdk.exception import InvalidValueException, MissingFieldException
from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox import Sandbox

from .test_operations_v3 import CATALOGUE, Case

#: The sub-resources whose records come from paths without ids of all parents, too.
NAMES = [
    name
    for name in RESOURCES
    if CATALOGUE[name].parents
    and any("{" not in each.path for each in CATALOGUE[name].operations.values())
]
#: What the rows of these lack: variants of metafields, but not their products.
LACKING = {"ProductVariantMetafields": "product_id"}


def test_the_resources() -> None:
    metafields = [name for name in RESOURCES if name.endswith("Metafields")]
    assert {*NAMES} == {*metafields, "ProductVariants", "OrderRefunds"} - {"StoreMetafields"}
    for name in NAMES:
        meta = CATALOGUE[name]
        lacking = {*meta.parent_wires} - {each.wire for each in meta.fields.values()}
        assert lacking == {*filter(None, [LACKING.get(name)])}


def read_all_ways(case: Case, key: Any) -> dict[str, Any]:
    """The record with an id, in every way that the API can return it."""
    operations = case.meta.operations
    found = {"get": case.call("get", key)} if "get" in operations else {}
    lists: dict[str, tuple[Any, ...]] = {"list": case.parents, "list_all": ()}
    for verb, parents in lists.items():
        if verb in operations:
            listed = case.resource.iterall(*parents)
            found[verb] = next(each for each in listed if each.id == key)
    if "update_many" in operations:
        name, value = change(case, 0)
        [found["update_many"]] = case.call("update_many", [{"id": key, name: value}])
    return found


def change(case: Case, number: int) -> tuple[str, Any]:
    """A field that can be changed, and a value."""
    name = "value" if "value" in case.meta.fields else "mpn"
    return name, f"x{number}"


@pytest.mark.parametrize("name", NAMES)
def test_a_record_is_the_same_however_it_was_read(store: Sandbox, caller: Any, name: str) -> None:
    store.reset()
    case = Case(store, caller, name)
    found = read_all_ways(case, case.seed())
    assert len({*found.values()}) == 1
    others = read_all_ways(case, case.seed())
    assert {*found.values()}.isdisjoint(others.values())
    for way, record in found.items():
        is_whole = way in ("get", "list") or name not in LACKING
        assert [*map(str, record._origin()[1])] == [
            str(each) if is_whole or parent != LACKING[name] else "None"
            for parent, each in zip(case.meta.parents, case.parents, strict=True)
        ]


@pytest.mark.parametrize("name", [name for name in NAMES if "update" in CATALOGUE[name].operations])
def test_records_are_saved_refreshed_and_deleted(store: Sandbox, caller: Any, name: str) -> None:
    store.reset()
    case = Case(store, caller, name)
    for number, way in enumerate(read_all_ways(case, case.seed())):
        field, value = change(case, number + 1)
        key = case.seed()
        record = read_all_ways(case, key)[way]
        setattr(record, field, value)
        assert record.save() == record
        assert record.changes == {}
        assert getattr(case.call("get", key), field) == value
        if name in LACKING and way in ("list_all", "update_many"):
            call = rf"Use api\.v3\.{name}\.get\(product_id, {case.parents[-1]}, {key}\)"
            with pytest.raises(MissingFieldException, match=call):
                record.refresh()
        else:
            assert getattr(record.refresh(), field) == value
        record.delete()
        assert not case.has(key)


#: Fields that each row has, without its parent.
PARTIAL = [name for name in NAMES if name.endswith("Metafields")] + ["ProductVariants"]


@pytest.mark.parametrize("name", PARTIAL)
def test_rows_without_their_parent_are_changed_by_id(
    store: Sandbox, caller: Any, name: str
) -> None:
    store.reset()
    case = Case(store, caller, name)
    key, (field, value) = case.seed(), change(case, 1)
    [record] = case.resource.iterall(include_fields=["key" if field == "value" else "sku"])
    assert record == case.call("get", key)
    with pytest.raises(MissingFieldException, match=f"Use api.v3.{name}.get"):
        record.refresh()
    if "delete_many" not in case.meta.operations:
        with pytest.raises(MissingFieldException, match=r"Variants\.delete\(product_id, \d+\)"):
            record.delete()
        with pytest.raises(MissingFieldException, match=r"\.upload_image\(product_id, \d+\)"):
            record.upload_image(image_url="https://shop.example/a.png")
        assert case.has(key)
    record.update(**{field: value})
    sent = store.requests[-1]
    assert (sent.method, sent.path) == ("PUT", case.meta.operations["update_many"].path)
    assert sent.body == [{"id": key, field: value}]
    assert getattr(case.call("get", key), field) == value
    if "delete_many" in case.meta.operations:
        [again] = case.resource.iterall(include_fields=["key"])
        again.delete()
        assert store.requests[-1].path == case.meta.operations["delete_many"].path
        assert not case.has(key)


def test_an_empty_parent_is_refused(store: Sandbox, caller: Any) -> None:
    before = len(store.requests)
    metafields, said = caller.api.v3.ProductMetafields, "product_id must be a number or text"
    with pytest.raises(InvalidValueException, match=said):
        metafields.delete(None, 5)
    with pytest.raises(InvalidValueException, match=said):
        metafields.update(None, 5, value="x")
    assert len(store.requests) == before
