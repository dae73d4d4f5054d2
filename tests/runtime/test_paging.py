"""Paging: pure rules against a simulated store, and lazy collections over real HTTP."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import InvalidValueException, UnexpectedReplyException
from bigcommerce_sdk.metadata import Paging
from bigcommerce_sdk.paging import Collection, first_step, next_step, page_for
from tests.runtime.loopback import Loopback, Reply

BY_PAGE = Paging(50, 250)
BY_KEY = Paging(50, 250, keyset="min_id")
SIZES = st.sampled_from([0, 1, 49, 50, 51, 249, 250, 251, 500]) | st.integers(0, 800)
Row = dict[str, Any]


class Store:
    """A list as the API serves it, with the habits that stores are known for."""

    def __init__(self, count: int, cap: int = 250, ignores_paging: bool = False) -> None:
        self.ids = list(range(3, 3 * count + 3, 3))
        self.cap = cap
        self.ignores_paging = ignores_paging
        self.key = "id"
        self.queries: list[dict[str, str]] = []
        self.between: Callable[[], None] = lambda: None

    def fetch(self, query: dict[str, str]) -> list[Row]:
        if self.queries:
            self.between()
        self.queries.append(query)
        assert len(self.queries) < 1000, "an endless loop"
        if self.ignores_paging:
            return [{self.key: each} for each in self.ids]
        size = min(int(query.get("limit", 50)), self.cap)
        ids = [each for each in self.ids if each >= int(query.get("min_id", 0))]
        start = (int(query.get("page", 1)) - 1) * size
        return [{self.key: each} for each in ids[start : start + size]]


def walk(store: Store, paging: Paging | None, size: int | None = None, **query: str) -> list[int]:
    rows = Collection(store.fetch, lambda row: row, paging, "id", dict(query), size)
    return [row[store.key] for row in rows]


@given(SIZES, st.integers(1, 250), st.integers(50, 250), st.sampled_from([BY_PAGE, BY_KEY]))
def test_every_row_comes_exactly_once(count: int, size: int, cap: int, paging: Paging) -> None:
    store = Store(count, cap)
    assert walk(store, paging, size) == store.ids
    served = min(size, cap)
    assert len(store.queries) <= count // served + 2


@given(SIZES, st.sampled_from([BY_PAGE, BY_KEY]))
def test_requests_are_few(count: int, paging: Paging) -> None:
    store = Store(count)
    walk(store, paging)
    unsure = 50 <= count < 250  # a single page of that size may be a store that caps the limit
    assert len(store.queries) == count // 250 + 1 + unsure
    assert {query["limit"] for query in store.queries} == {"250"}


@given(SIZES, st.sampled_from([BY_PAGE, BY_KEY]), st.none() | st.integers(1, 250))
def test_a_store_that_ignores_paging_does_not_loop(
    count: int, paging: Paging, size: int | None
) -> None:
    store = Store(count, ignores_paging=True)
    assert walk(store, paging, size) == store.ids
    assert len(store.queries) <= 2


@given(SIZES, st.integers(1, 250), st.sampled_from([BY_PAGE, BY_KEY]))
def test_rows_without_ids_are_not_mistaken_for_a_repeated_page(
    count: int, size: int, paging: Paging
) -> None:
    store = Store(count)
    store.key = "code"
    rows = walk(store, Paging(50, 250), size)
    assert rows == store.ids


@given(st.integers(0, 300), st.integers(50, 100), st.data())
def test_deletes_between_keyset_pages_skip_and_double_nothing(
    count: int, size: int, data: st.DataObject
) -> None:
    store = Store(count)
    everything, gone = list(store.ids), set()

    def delete_some() -> None:
        for each in data.draw(st.lists(st.sampled_from(store.ids), max_size=3, unique=True)):
            store.ids.remove(each)
            gone.add(each)

    store.between = lambda: delete_some() if store.ids else None
    seen = walk(store, BY_KEY, size)
    assert len(seen) == len(set(seen))
    assert set(seen) >= set(everything) - gone


def test_a_keyset_walk_reads_ids_sent_as_text() -> None:
    steps = [first_step(BY_KEY, {}, 2)]
    following = next_step(BY_KEY, steps[0], [{"id": "4"}, {"id": "9"}], "id")
    assert following is not None
    assert following.query == {"limit": "2", "min_id": "10"}


def test_a_keyset_walk_starts_where_it_is_told() -> None:
    store = Store(300)
    assert walk(store, BY_KEY, 100, min_id="451") == [each for each in store.ids if each >= 451]
    assert store.queries[0] == {"limit": "100", "min_id": "451"}
    assert all("page" not in query for query in store.queries)


@pytest.mark.parametrize("asked", [{"sort": "name"}, {"direction": "desc"}, {"page": "2"}])
def test_another_order_or_a_page_walks_by_number(asked: dict[str, str]) -> None:
    step = first_step(BY_KEY, asked, 50)
    following = next_step(BY_KEY, step, [{"id": each} for each in range(50)], "id")
    assert step.query["page"] == asked.get("page", "1")
    assert following is not None
    assert following.query["page"] == str(int(step.query["page"]) + 1)
    assert "min_id" not in following.query


@pytest.mark.parametrize("ids", [[5, 3], [3, 3], [4, "x"], [2, None], [9, 8, 7]], ids=repr)
def test_a_first_page_out_of_order_is_gone_on_from_by_number(ids: list[Any]) -> None:
    step = first_step(BY_KEY, {"name": "Mug"}, len(ids))
    following = next_step(BY_KEY, step, [{"id": each} for each in ids], "id")
    assert following is not None
    assert following.query == {"name": "Mug", "limit": str(len(ids)), "page": "2"}
    again = next_step(BY_KEY, following, [{"id": each} for each in range(len(ids))], "id")
    assert again is not None
    assert again.query["page"] == "3"


@given(SIZES, st.integers(50, 250), st.randoms())
def test_a_store_of_another_order_is_walked_whole(count: int, size: int, random: Any) -> None:
    store = Store(count)
    random.shuffle(store.ids)
    store.ids[:2] = sorted(store.ids[:2], reverse=True)
    assert walk(store, BY_KEY, size) == store.ids


@pytest.mark.parametrize("ids", [[5, 6], [1, 2], [8, 9], [11, 10], [12, 12], [10, "x"], [10, None]])
def test_a_later_page_that_goes_elsewhere_is_refused(ids: list[Any]) -> None:
    step = next_step(BY_KEY, first_step(BY_KEY, {}, 2), [{"id": 8}, {"id": 9}], "id")
    assert step is not None
    rows = [{"id": each} for each in ids]
    if ids == [8, 9]:  # the page before once more: a list that ignores paging
        assert next_step(BY_KEY, step, rows, "id") is None
    else:
        with pytest.raises(UnexpectedReplyException, match="min_id=10"):
            next_step(BY_KEY, step, rows, "id")


def test_a_list_without_pages_is_one_request() -> None:
    store = Store(60, ignores_paging=True)
    assert walk(store, None) == store.ids
    assert store.queries == [{}]


@pytest.mark.parametrize("size", [0, -1, 251, True, "50", 2.5])
def test_a_page_size_that_cannot_be(server: Loopback, client: BigcommerceApi, size: Any) -> None:
    with pytest.raises(InvalidValueException, match="page_size must be from 1 to 250"):
        client.Products.iterall(page_size=size)
    assert server.arrived == []


# -- over HTTP -------------------------------------------------------------------------------


def products(start: int, stop: int) -> list[Row]:
    return [{"id": each} for each in range(start, stop)]


def test_a_collection_is_lazy_and_can_be_walked_again(
    server: Loopback, client: BigcommerceApi
) -> None:
    everything = client.Products.iterall(page_size=50)
    assert server.arrived == []
    server.answers(products(1, 51), products(51, 53), products(1, 3))
    walked = iter(everything)
    assert next(walked).id == 1
    assert len(server.arrived) == 1
    assert [each.id for each in walked] == list(range(2, 53))
    assert [each.query.get("min_id") for each in server.arrived] == [None, "51"]
    assert [each.id for each in everything] == [1, 2]
    assert len(server.arrived) == 3
    assert "limit" in repr(everything)


def test_records_seen_on_the_page_before_are_dropped(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers(products(1, 51), products(50, 100), products(100, 101))
    found = client.Pages.iterall(page_size=50)
    assert [each.id for each in found] == list(range(1, 101))
    assert [each.query["page"] for each in server.arrived] == ["1", "2", "3"]


def test_rows_without_ids_are_told_apart_whole(server: Loopback, client: BigcommerceApi) -> None:
    rows = [{"title": str(each), "tags": [each]} for each in range(100)]
    server.answers(rows[:50], rows[50:], [])
    found = client.Pages.iterall(page_size=50)
    assert [each["title"] for each in found] == [str(each) for each in range(100)]
    assert len(server.arrived) == 3


def test_a_walk_that_lost_its_way_says_so(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(products(1, 51), products(11, 61))
    found: list[int] = []
    with pytest.raises(UnexpectedReplyException, match="walk it with all"):
        for each in client.Products.iterall(page_size=50):
            found.append(each.id)
    assert found == list(range(1, 51))
    assert server.arrived[-1].query == {"limit": "50", "min_id": "51"}


def test_the_first_record_is_all_that_is_asked_for(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers(products(4, 5), products(4, 5), products(4, 6))
    first = client.Products.iterall(min_id=3).first()
    second = client.Pages.iterall(page_size=40).first()
    whole = client.BlogTags.iterall().first()
    assert first is not None
    assert (first.id, second is None, whole is None) == (4, False, False)
    queries = [each.query for each in server.arrived]
    assert queries == [{"min_id": "3", "limit": "1"}, {"limit": "1", "page": "1"}, {}]


def test_pages_first_and_the_empty_list(server: Loopback, client: BigcommerceApi) -> None:
    everything = client.Products.iterall(page_size=50)
    server.answers(products(1, 51), [], Reply(204), products(1, 3), Reply(204))
    assert [len(page) for page in everything.pages()] == [50]
    assert list(everything) == []
    first = everything.first()
    assert first is not None
    assert first.id == 1
    assert everything.first() is None


# -- enumerate -------------------------------------------------------------------------------


def fewest(start: int, limit: int) -> int:
    """By trying every page size: how many requests the range needs at least."""
    last = start + limit - 1
    return min(last // size - start // size + 1 for size in range(1, 251))


@given(st.integers(0, 600), st.integers(1, 600), SIZES)
def test_a_window_is_a_slice_with_the_fewest_requests(start: int, limit: int, count: int) -> None:
    size, page = page_for(start, limit, 250)
    store = Store(count)
    rows = walk(store, BY_PAGE, size, page=str(page))
    skip = start - (page - 1) * size
    assert rows[skip : skip + limit] == store.ids[start : start + limit]
    assert 0 <= skip < size <= 250
    assert (start + limit - 1) // size - start // size + 1 == fewest(start, limit)


@pytest.mark.parametrize(
    ("start", "limit", "asked"),
    [
        (0, 10, [("1", "10")]),
        (10, 10, [("2", "10")]),
        (5, 10, [("1", "15")]),
        (240, 480, [("2", "240"), ("3", "240")]),
        (0, None, [("1", "250"), ("2", "250"), ("3", "250")]),
        (499, 2, [("167", "3")]),
        (3, 0, []),
    ],
)
def test_enumerate(
    server: Loopback, client: BigcommerceApi, start: int, limit: int | None, asked: list[Any]
) -> None:
    everything = products(0, 600)
    for page, size_text in asked:
        first = (int(page) - 1) * int(size_text)
        server.answers(everything[first : first + int(size_text)])
    found = [each.id for each in client.Products.enumerate(start=start, limit=limit)]
    assert found == list(range(600))[start : None if limit is None else start + limit]
    assert [(r.query["page"], r.query["limit"]) for r in server.arrived] == asked


@pytest.mark.parametrize("window", [{"start": -1}, {"limit": -1}, {"start": "2"}, {"limit": True}])
def test_windows_that_cannot_be(
    server: Loopback, client: BigcommerceApi, window: dict[str, Any]
) -> None:
    with pytest.raises(InvalidValueException, match="whole number from 0"):
        client.Products.enumerate(**window)
    assert server.arrived == []


def test_enumerate_takes_filters(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(products(1, 3))
    found = client.Products.enumerate(limit=2, query=client.Products.filters(), name="Mug")
    assert [each.id for each in found] == [1, 2]
    assert server.arrived[0].query == {"page": "1", "limit": "2", "name": "Mug"}
