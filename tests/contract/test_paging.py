"""Pagination of every list, at all boundary lengths and during concurrent changes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.resources import RESOURCES, load
from bigcommerce_sdk.sandbox import Sandbox
from bigcommerce_sdk.sandbox.faults import BetweenPages, CapsLimit, IgnoresPage

from .test_operations import Place, key_of

METAS = {name: load(name).meta for name in RESOURCES}
LISTS = [name for name, meta in METAS.items() if "list" in meta.operations]
#: One list of each kind, as far as a walk can tell lists apart. What has many steps takes all of
#: them in these, and some in the others.
OF_EACH_KIND = {
    (
        str(meta.paging),
        bool(meta.parents),
        meta.key in meta.fields,
        "count" in meta.operations,
    ): name
    for name, meta in METAS.items()
    if name in LISTS
}.values()
COUNTS = (0, 1, 49, 50, 51, 249, 250, 251, 500)
SOME_COUNTS = (0, 51)
STOPS = (0, 1, 49, 50, 51, 77, 129, 130)
SOME_STOPS = (51,)
BY_ID = "Brands"
BY_NUMBER = "Redirects"


@pytest.fixture(scope="module")
def store() -> Iterator[Sandbox]:
    with Sandbox(demo=False) as running:
        yield running


@pytest.fixture(scope="module")
def client(store: Sandbox) -> Iterator[BigcommerceApi]:
    with store.api(max_retries=0) as api:
        yield api


class Listed:
    """A list without rows, and the rows that it is then given."""

    def __init__(self, store: Sandbox, api: BigcommerceApi, name: str) -> None:
        store.reset()
        self.place = Place(store, api, name)
        for record in self.place.resource.all(*self.place.parents):
            if "delete" in self.place.meta.operations:
                self.place.resource.delete(*self.place.parents, record["id"])
        self.built_in = sum(1 for _ in self.place.resource.iterall(*self.place.parents))
        self.count = self.built_in

    def fill(self, count: int) -> None:
        """Add rows until there are so many."""
        more = range(self.count, count)
        self.place.seed(*({self.key: self._key(number)} for number in more))
        self.count = max(self.count, count)

    @property
    def key(self) -> str:
        """The identity of a row."""
        return self.place.meta.key if self.place.has_ids else "note"

    def _key(self, number: int) -> Any:
        return key_of(self.place.meta, 1001 + number) if self.place.has_ids else str(number)

    def walk(self, **settings: Any) -> list[Any]:
        """The identities of the rows of an iteration."""
        found = self.place.resource.iterall(*self.place.parents, **settings)
        return [record.to_dict().get(self.key) for record in found]


@pytest.mark.parametrize("name", LISTS)
def test_lists_of_every_length_are_whole(store: Sandbox, client: BigcommerceApi, name: str) -> None:
    listed = Listed(store, client, name)
    for count in COUNTS if name in OF_EACH_KIND else SOME_COUNTS:
        listed.fill(count)
        for concurrency in (1, 4):
            found = listed.walk(concurrency=concurrency)
            assert len(found) == len(set(found)) == listed.count


@pytest.mark.parametrize("name", [name for name in LISTS if METAS[name].paging])
@pytest.mark.parametrize("concurrency", [1, 4])
def test_a_store_that_caps_the_limit_is_walked_whole(
    store: Sandbox, client: BigcommerceApi, name: str, concurrency: int
) -> None:
    listed = Listed(store, client, name)
    listed.fill(171)
    store.faults.add(CapsLimit(60), times=None)
    assert len(listed.walk(concurrency=concurrency)) == listed.count


@pytest.mark.parametrize("name", [BY_ID, BY_NUMBER])
@pytest.mark.parametrize("concurrency", [1, 4])
def test_a_list_that_ignores_pages_ends_after_one(
    store: Sandbox, client: BigcommerceApi, name: str, concurrency: int
) -> None:
    listed = Listed(store, client, name)
    listed.fill(90)
    store.faults.add(IgnoresPage(min_id=True), times=None)
    assert len(listed.walk(page_size=100, concurrency=concurrency)) == 90


@pytest.mark.parametrize("name", [name for name in LISTS if METAS[name].paging])
def test_what_others_delete_between_pages_hides_nothing(
    store: Sandbox, client: BigcommerceApi, name: str
) -> None:
    listed = Listed(store, client, name)
    if not listed.place.has_ids:
        pytest.skip("its rows have no ids to be deleted by")
    listed.fill(30)
    everything = listed.walk()
    gone = everything[2:7]
    store.faults.add(BetweenPages(delete=[(name, key) for key in gone]), method="GET")
    assert listed.walk(page_size=10) == everything  # they were given before they went
    store.faults.add(BetweenPages(delete=[(name, everything[12])]), method="GET")
    left = [key for key in everything if key not in gone]
    found = listed.walk(page_size=10)
    assert [key for key in left if key not in found] in ([], [everything[12]])
    assert len(found) == len(set(found))


@pytest.mark.parametrize("name", [BY_ID, BY_NUMBER])
def test_deleting_while_walking_reaches_every_record(
    store: Sandbox, client: BigcommerceApi, name: str
) -> None:
    listed = Listed(store, client, name)
    listed.fill(45)
    given = 0
    for record in listed.place.resource.iterall(page_size=10):
        record.delete()
        given += 1
    assert (given, listed.walk()) == (45, [])


def test_several_threads_by_id_lose_nothing_when_rows_go(
    store: Sandbox, client: BigcommerceApi
) -> None:
    listed = Listed(store, client, BY_ID)
    listed.fill(400)
    everything = listed.walk()
    for number in range(20):  # after each of the first replies, some go
        gone = [(BY_ID, key) for key in everything[number * 11 : number * 11 + 5]]
        store.faults.add(BetweenPages(delete=gone), method="GET", path="/brands*")
    found = listed.walk(page_size=20, concurrency=4)
    assert found == sorted(set(found))
    assert set(found) >= set(listed.walk())


@pytest.mark.parametrize("name", [name for name in LISTS if METAS[name].parents])
def test_records_of_different_parents_are_distinguished(
    store: Sandbox, client: BigcommerceApi, name: str
) -> None:
    listed = Listed(store, client, name)
    if "list_all" not in listed.place.meta.operations:
        pytest.skip("there is no list over all parents")
    before = len(list(listed.place.resource.iterall(page_size=50)))
    rows: list[dict[str, Any]] = [{}] * 130
    listed.place.seed(*rows)
    assert len(list(listed.place.resource.iterall(page_size=50))) == before + 130


# -- checkpoints -----------------------------------------------------------------------------


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("concurrency", [1, 3])
def test_a_walk_goes_on_where_another_stopped(
    store: Sandbox, client: BigcommerceApi, name: str, concurrency: int
) -> None:
    listed = Listed(store, client, name)
    listed.fill(130)
    whole = listed.walk()
    ids, resource = listed.place.parents, listed.place.resource
    for stop in STOPS if name in OF_EACH_KIND else SOME_STOPS:
        everything = resource.iterall(*ids, page_size=50)
        walk = iter(everything)
        given = [next(walk) for _ in range(stop)]
        kept = json.loads(json.dumps(everything.checkpoint()))
        assert len(json.dumps(kept)) < 600
        rest = list(resource.iterall(*ids, resume_from=kept, concurrency=concurrency))
        assert [record.to_dict().get(listed.key) for record in (*given, *rest)] == whole
