"""Pagination with a simulated store that has the quirks of real ones, and over HTTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import aclosing
from itertools import islice
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import (
    InvalidValueException,
    UnexpectedReplyException,
    UsageException,
)
from bigcommerce_sdk.paging.checkpoint import Position
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.pagination import Batch, by_offset, paginate
from bigcommerce_sdk.paging.plan import Paging, estimate_page_span, page_for, plan
from tests.both import for_both_kinds
from tests.runtime.feeding import LISTINGS, async_listing, listing, walked
from tests.runtime.loopback import Loopback, Reply
from tests.runtime.looping import run

BY_PAGE = Paging(50, 250)
BY_KEY = Paging(50, 250, keyset="min_id")
PAGINGS = st.sampled_from([BY_PAGE, BY_KEY])
SIZES = st.sampled_from([0, 1, 49, 50, 51, 249, 250, 251, 500]) | st.integers(0, 800)
THREADS = st.sampled_from([1, 2, 5])
Row = dict[str, Any]


def unchanged(row: Row) -> Row:
    return row


class Store:
    """A list as the API serves it, with the habits that stores are known for."""

    def __init__(self, count: int, cap: int = 250, ignores: tuple[str, ...] = ()) -> None:
        self.ids = list(range(3, 3 * count + 3, 3))
        self.cap = cap
        self.ignores = ignores
        self.key = "id"
        self.queries: list[dict[str, str]] = []
        self.between: Callable[[], None] = lambda: None

    def fetch(self, query: dict[str, str]) -> list[Row]:
        if self.queries:
            self.between()
        self.queries.append(query)
        assert len(self.queries) < 3000, "an endless loop"
        asked = {name: value for name, value in query.items() if name not in self.ignores}
        if "limit" in self.ignores:
            return [{self.key: each} for each in self.ids]
        size = min(int(asked.get("limit", 50)), self.cap)
        ids = [each for each in self.ids if each >= int(asked.get("min_id", 0))]
        start = (int(asked.get("page", 1)) - 1) * size
        return [{self.key: each} for each in ids[start : start + size]]


def collection(
    store: Store, paging: Paging | None, size: int | None = None, kind: str = "sync", **options: Any
) -> Collection[Row]:
    made: Collection[Row] = LISTINGS[kind](
        store.fetch, unchanged, plan(paging, ("id",), {}, size), "/things", **options
    )
    return made


def pages(
    store: Store, paging: Paging | None, size: int | None = None, threads: int = 1, **query: str
) -> Iterator[Batch]:
    """What a walk gives; by several threads, pages are read ahead, twice as many as there are."""
    by = plan(paging, ("id",), dict(query), size)
    rule = paginate(by, Position(), prefetches=threads > 1)
    return walked(rule, store.fetch, 1 if threads == 1 else 2 * threads, by.size)


def walk(
    store: Store, paging: Paging | None, size: int | None = None, threads: int = 1, **query: str
) -> list[int]:
    found = pages(store, paging, size, threads, **query)
    return [row[store.key] for batch in found for row in batch.rows]


@given(SIZES, st.integers(1, 250), st.integers(50, 250), PAGINGS, THREADS)
def test_every_row_comes_exactly_once(
    count: int, size: int, cap: int, paging: Paging, threads: int
) -> None:
    store = Store(count, cap)
    assert walk(store, paging, size, threads) == store.ids


@given(SIZES)
def test_keyset_paging_requests_each_page_once_and_the_end_once(count: int) -> None:
    store = Store(count)
    walk(store, BY_KEY)
    end = count == 0 or count >= 50  # a shorter first page is the whole list
    assert len(store.queries) == -(-count // 250) + end
    assert {query["limit"] for query in store.queries} == {"250"}


@given(SIZES)
def test_a_walk_by_number_reads_full_pages_twice(count: int) -> None:
    store = Store(count)
    walk(store, BY_PAGE)
    pages = -(-count // 250)
    end = count == 0 or count >= 50
    full = max(count // 250, int(count >= 50))  # a first page of 50 may be as full as pages get
    assert len(store.queries) == pages + end + full
    assert [q["page"] for q in store.queries[:4]] == ["1", "2", "1", "3"][: len(store.queries)]


@given(SIZES, PAGINGS, st.none() | st.integers(1, 250), THREADS)
def test_a_store_that_ignores_paging_does_not_loop(
    count: int, paging: Paging, size: int | None, threads: int
) -> None:
    assume(count not in (50, size or 250))  # may be one page of more
    store = Store(count, ignores=("limit",))
    assert walk(store, paging, size, threads) == store.ids
    assert len(store.queries) <= 1 + 3 * threads


@given(st.integers(51, 800), st.sampled_from([50, 250]), PAGINGS, THREADS)
def test_a_full_page_under_two_numbers_is_not_taken_for_the_list(
    count: int, cap: int, paging: Paging, threads: int
) -> None:
    assume(count >= cap)
    store = Store(count, cap, ignores=("page", "min_id"))
    with pytest.raises(UnexpectedReplyException, match="records may be missing"):
        walk(store, paging, None, threads)


@given(st.integers(50, 500), st.integers(50, 250), THREADS)
def test_a_store_that_knows_pages_only_by_number_is_walked_whole(
    count: int, size: int, threads: int
) -> None:
    store = Store(count, ignores=("min_id",))
    assert walk(store, BY_KEY, size, threads) == store.ids


@given(SIZES, st.integers(1, 250), PAGINGS)
def test_rows_without_ids_are_not_mistaken_for_a_repeated_page(
    count: int, size: int, paging: Paging
) -> None:
    store = Store(count)
    store.key = "code"
    assert walk(store, paging, size) == store.ids


@given(st.integers(100, 500), st.integers(1, 100), st.integers(2, 4))
def test_a_cyclic_list_raises(count: int, size: int, wheel: int) -> None:
    pages = [[{"id": 100 * page + n} for n in range(min(size, 50))] for page in range(wheel)]
    asked: list[int] = []

    def fetch(query: dict[str, str]) -> list[Row]:
        asked.append(int(query["page"]))
        assert len(asked) < 50
        return pages[(asked[-1] - 1) % wheel]

    rule = paginate(plan(BY_PAGE, ("id",), {}, min(size, 50)), Position())
    with pytest.raises(UnexpectedReplyException, match="The list repeats"):
        list(walked(rule, fetch))
    assert max(asked) == wheel + 2


# -- rows that come and go -------------------------------------------------------------------


class Moving:
    """Deletes and inserts rows between any two requests."""

    def __init__(self, store: Store, data: st.DataObject, deletes: bool, inserts: bool) -> None:
        self.store, self.data, self.deletes, self.inserts = store, data, deletes, inserts
        self.always = set(store.ids)
        store.between = self

    def __call__(self) -> None:
        ids = self.store.ids
        if ids and self.deletes:
            first = self.data.draw(st.integers(0, len(ids) - 1), "first to go")
            gone = ids[first : first + self.data.draw(st.integers(0, 60), "how many go")]
            del ids[first : first + len(gone)]
            self.always -= set(gone)
        if self.inserts and len(self.store.queries) < 20:
            at = self.data.draw(st.integers(0, len(ids)), "where some come")
            new = 100_000 * len(self.store.queries)
            some = self.data.draw(st.integers(0, 10), "how many come")
            ids[at:at] = range(new, new + some)


@given(st.integers(0, 400), st.integers(50, 100), st.data())
def test_a_walk_by_id_gives_all_that_stay_once_whatever_goes(
    count: int, size: int, data: st.DataObject
) -> None:
    store = Store(count)
    moving = Moving(store, data, deletes=True, inserts=False)
    seen = walk(store, BY_KEY, size)
    assert seen == sorted(set(seen))
    assert set(seen) >= moving.always


@given(st.integers(0, 400), st.integers(50, 100), st.data())
def test_a_walk_by_number_gives_all_that_stay_once_whatever_goes(
    count: int, size: int, data: st.DataObject
) -> None:
    store = Store(count)
    moving = Moving(store, data, deletes=True, inserts=False)
    seen = walk(store, BY_PAGE, size)
    assert len(seen) == len(set(seen))
    assert set(seen) >= moving.always


@given(st.integers(0, 400), st.integers(50, 100), st.data())
def test_page_numbers_lose_and_repeat_nothing_on_insertion(
    count: int, size: int, data: st.DataObject
) -> None:
    store = Store(count)
    moving = Moving(store, data, deletes=False, inserts=True)
    seen = walk(store, BY_PAGE, size)
    assert len(seen) == len(set(seen))
    assert set(seen) >= moving.always


@given(st.integers(0, 400), st.integers(50, 100), st.data())
def test_page_numbers_repeat_nothing_on_insertion_and_deletion(
    count: int, size: int, data: st.DataObject
) -> None:
    store = Store(count)
    Moving(store, data, deletes=True, inserts=True)
    seen = walk(store, BY_PAGE, size)
    assert len(seen) == len(set(seen))


@for_both_kinds
@given(st.integers(0, 400), st.integers(1, 100), PAGINGS)
def test_deleting_each_record_that_is_given_deletes_all(
    client_kind: str, count: int, size: int, paging: Paging
) -> None:
    store = Store(count)
    for row in collection(store, paging, size, client_kind):
        store.ids.remove(row["id"])
    assert store.ids == []


class Consumer:
    """Takes the rows of a walk, and deletes and adds some as it does."""

    def __init__(self, store: Store, data: st.DataObject) -> None:
        self.store, self.data = store, data
        self.taken: list[int] = []
        self.deleted: set[int] = set()
        self.before = set(store.ids)

    def take(self, walk: Collection[Row]) -> None:
        """Walk the list; now and then delete any rows, and add some at the end."""
        pause = 0
        for row in walk:
            self.taken.append(row["id"])
            if pause:
                pause -= 1
                continue
            pause = self.data.draw(st.integers(0, 60), "rows until the next change")
            self.delete()
            if len(self.store.ids) < 600:
                new = 10_000 + 50 * len(self.taken)
                self.store.ids += range(new, new + self.data.draw(st.integers(0, 5), "added"))

    def delete(self) -> None:
        ids = self.store.ids
        if self.data.draw(st.booleans(), "delete what was given"):
            gone = self.taken[-self.data.draw(st.integers(1, 120), "how many") :]
        else:
            first = self.data.draw(st.integers(0, len(ids)), "first to go")
            gone = ids[first : first + self.data.draw(st.integers(0, 90), "how many")]
        self.deleted |= set(gone)
        self.store.ids = [each for each in ids if each not in self.deleted]

    def check(self) -> None:
        """Every row came once, but for those that were deleted before their turn."""
        assert len(self.taken) == len(set(self.taken))
        assert self.before - set(self.taken) <= self.deleted


@for_both_kinds
@given(
    st.integers(0, 500),
    st.integers(50, 250),
    st.integers(1, 250),
    PAGINGS,
    st.sampled_from([(), ("min_id",), ("page",), ("page", "limit"), ("min_id", "page", "limit")]),
    st.data(),
)
def test_a_consumer_that_deletes_gets_every_row_once(
    client_kind: str,
    count: int,
    cap: int,
    size: int,
    paging: Paging,
    ignores: tuple[str, ...],
    data: st.DataObject,
) -> None:
    # a list that ignores pages and has an unrequested cap looks complete
    store = Store(count, 250 if "page" in ignores else cap, ignores)
    consumer = Consumer(store, data)
    try:
        consumer.take(collection(store, paging, size, client_kind))
    except UnexpectedReplyException as error:
        # every page is the first one, and as long as a full one: there may be more
        assert "page" in ignores and "records may be missing" in str(error)
        assert len(store.ids) >= min(size, paging.default_limit)
        assert len(consumer.taken) == len(set(consumer.taken))
    else:
        consumer.check()


@for_both_kinds
@given(st.integers(50, 250), st.integers(50, 400), st.integers(1, 250))
def test_a_capped_first_page_that_is_deleted_hides_nothing(
    client_kind: str, cap: int, count: int, goes: int
) -> None:
    store = Store(count, cap)
    before = list(store.ids)
    taken: list[int] = []
    for row in collection(store, BY_PAGE, kind=client_kind):
        taken.append(row["id"])
        if len(taken) == min(goes, cap, count):
            store.ids = [each for each in store.ids if each not in taken]
    assert taken == before


@for_both_kinds
@pytest.mark.parametrize("gone", [range(20), range(5, 25), range(230, 250), range(250), range(249)])
@pytest.mark.parametrize("cap", [100, 250])
def test_deletes_hide_nothing_where_min_id_is_ignored(
    client_kind: str, cap: int, gone: range
) -> None:
    store = Store(700, cap, ignores=("min_id",))
    before = list(store.ids)
    doomed = set(before[: min(cap, 250)]) & {before[index] for index in gone}
    taken: list[int] = []
    for row in collection(store, BY_KEY, kind=client_kind):
        taken.append(row["id"])
        if len(taken) == min(cap, 250):
            store.ids = [each for each in store.ids if each not in doomed]
    assert sorted(taken) == before


@for_both_kinds
@given(
    st.integers(120, 500), st.integers(50, 120), st.integers(50, 250), PAGINGS,
    st.sampled_from([(), ("min_id",)]), st.data(),
)  # fmt: skip
def test_a_consumer_that_deletes_resumes_anywhere(
    client_kind: str,
    count: int,
    cap: int,
    size: int,
    paging: Paging,
    ignores: tuple[str, ...],
    data: st.DataObject,
) -> None:
    store = Store(count, cap, ignores)
    consumer = Consumer(store, data)
    begun = collection(store, paging, size, client_kind)
    walk = iter(begun)
    stop = data.draw(st.integers(1, count - 1), "rows of the first walk")
    consumer.taken += [next(walk)["id"] for _ in range(stop)]
    other = data.draw(st.integers(50, 250), "page size")
    rest = collection(store, paging, other, client_kind, resume_from=begun.checkpoint())
    try:
        consumer.take(rest)
    except UnexpectedReplyException as error:
        known = consumer.taken[max(0, stop - 20) :]  # a checkpoint names the last 20
        gone = "deleted from the list" in str(error) and consumer.deleted >= set(known)
        assert gone or "min_id" in ignores
        assert len(consumer.taken) == len(set(consumer.taken))
    else:
        consumer.check()


@given(st.integers(50, 300), st.integers(2, 250), st.integers(50, 250))
def test_a_record_that_a_page_holds_twice_comes_once(count: int, size: int, cap: int) -> None:
    store = Store(count, cap)
    store.ids = [each for each in store.ids for _ in range(2)]
    taken = walk(store, BY_PAGE, size)
    assert taken == sorted(set(store.ids))


# -- with prefetching, by threads and by tasks ------------------------------------------------


async def _collected(made: Any, most: int) -> list[int]:
    found: list[int] = []
    async with aclosing(aiter(made)) as rows:
        async for row in rows:
            found.append(row["id"])
            if len(found) == most:
                break
    return found


def taken(kind: str, made: Any, most: int = 10_000) -> list[int]:
    """The ids of a collection, up to a number of them."""
    if kind == "async":
        found: list[int] = run(_collected(made, most))
        return found
    return [row["id"] for row in islice(made, most)]


PREFETCHING: dict[str, Callable[..., Any]] = {"sync": listing, "async": async_listing}


@for_both_kinds
@given(
    st.integers(0, 500), st.integers(1, 250), st.integers(50, 250), PAGINGS, st.integers(2, 5),
    st.integers(1, 500),
)  # fmt: skip
@settings(max_examples=20)
def test_a_walk_with_prefetching_resumes_anywhere(
    client_kind: str, count: int, size: int, cap: int, paging: Paging, at_once: int, stop: int
) -> None:
    store = Store(count, cap)
    read, by = store.fetch, plan(paging, ("id",), {}, size)
    begun = PREFETCHING[client_kind](read, unchanged, by, "/things", at_once)
    found = taken(client_kind, begun, stop)
    assert found == store.ids[:stop]
    kept = begun.checkpoint()
    rest = PREFETCHING[client_kind](read, unchanged, by, "/things", at_once, resume_from=kept)
    assert found + taken(client_kind, rest) == store.ids


# -- rules -----------------------------------------------------------------------------------


@given(st.lists(st.integers(1, 9), min_size=1, max_size=300))
def test_the_next_page_is_guessed_rather_too_near_than_too_far(gaps: list[int]) -> None:
    ids = [sum(gaps[: index + 1]) for index in range(len(gaps))]
    assert len(ids) <= estimate_page_span(ids) <= ids[-1] - ids[0] + 1


def test_ids_without_gaps_make_every_guess_right() -> None:
    store = Store(0)
    store.ids = list(range(100, 100 + 1999))
    assert walk(store, BY_KEY, 250, threads=4) == store.ids
    starts = sorted(int(query.get("min_id", 100)) for query in store.queries)
    assert starts[:8] == [100 + 250 * page for page in range(8)]
    assert len(starts) <= 8 + 2 * 4  # the pages, and what was read ahead of the end


@given(st.lists(st.integers(1, 3000), max_size=400), st.integers(1, 60), st.integers(2, 6))
def test_wrong_guesses_lose_and_double_nothing(gaps: list[int], size: int, threads: int) -> None:
    store = Store(0)
    for gap in gaps:
        store.ids.append((store.ids or [0])[-1] + gap)
    assert walk(store, BY_KEY, size, threads) == store.ids


def test_a_walk_by_id_reads_ids_sent_as_text() -> None:
    pages = [[{"id": "4"}, {"id": "9"}], []]
    asked: list[dict[str, str]] = []

    def fetch(query: dict[str, str]) -> list[Row]:
        asked.append(query)
        return pages[len(asked) - 1]

    list(walked(paginate(plan(BY_KEY, ("id",), {}, 2), Position()), fetch))
    assert asked == [{"limit": "2"}, {"limit": "2", "min_id": "10"}]


def test_keyset_paging_starts_at_the_given_min_id() -> None:
    store = Store(300)
    assert walk(store, BY_KEY, 100, min_id="451") == [each for each in store.ids if each >= 451]
    assert store.queries[0] == {"limit": "100", "min_id": "451"}
    assert all("page" not in query for query in store.queries)


@pytest.mark.parametrize("asked", [{"sort": "name"}, {"direction": "desc"}])
def test_another_order_is_walked_by_number(asked: dict[str, str]) -> None:
    store = Store(120)
    assert walk(store, BY_KEY, 50, 1, **asked) == store.ids
    assert {query["page"] for query in store.queries} == {"1", "2", "3", "4"}
    assert all("min_id" not in query for query in store.queries)


@pytest.mark.parametrize("ids", [[5, 3], [3, 3], [4, "x"], [2, None], [9, 8, 7]], ids=repr)
def test_a_first_page_out_of_order_is_gone_on_from_by_number(ids: list[Any]) -> None:
    asked: list[dict[str, str]] = []

    def fetch(query: dict[str, str]) -> list[Row]:
        asked.append(query)
        return [{"id": each} for each in ids] if query.get("page", "1") == "1" else []

    rule = paginate(plan(BY_KEY, ("id",), {"name": "Mug"}, len(ids)), Position())
    found = [row["id"] for batch in walked(rule, fetch) for row in batch.rows]
    assert found == list(dict.fromkeys(ids))
    assert asked[1] == {"name": "Mug", "limit": str(len(ids)), "page": "2"}


@given(SIZES, st.integers(50, 250), st.randoms(), THREADS)
def test_a_store_of_another_order_is_walked_whole(
    count: int, size: int, random: Any, threads: int
) -> None:
    store = Store(count)
    random.shuffle(store.ids)
    store.ids[:2] = sorted(store.ids[:2], reverse=True)
    assert walk(store, BY_KEY, size, threads) == store.ids


@pytest.mark.parametrize("ids", [[5, 6], [1, 2], [11, 10], [12, 12], [10, "x"], [10, None]])
@pytest.mark.parametrize("threads", [1, 3])
def test_a_later_page_that_goes_elsewhere_is_refused(ids: list[Any], threads: int) -> None:
    def fetch(query: dict[str, str]) -> list[Row]:
        return [{"id": each} for each in (ids if "min_id" in query else [8, 9])]

    rule = paginate(plan(BY_KEY, ("id",), {}, 2), Position(), prefetches=threads > 1)
    with pytest.raises(UnexpectedReplyException, match="min_id=10"):
        list(walked(rule, fetch, threads, 2))


@given(SIZES, st.integers(1, 250), PAGINGS, THREADS)
def test_no_page_is_empty(count: int, size: int, paging: Paging, threads: int) -> None:
    found = [batch.rows for batch in pages(Store(count), paging, size, threads)]
    assert all(found)
    assert sum(map(len, found)) == count


def test_a_list_without_pages_is_one_request() -> None:
    store = Store(60, ignores=("limit",))
    assert walk(store, None) == store.ids
    assert walk(store, None, threads=4) == store.ids
    assert store.queries == [{}, {}]


@pytest.mark.parametrize("size", [0, -1, 251, True, "50", 2.5])
def test_a_page_size_that_cannot_be(server: Loopback, client: BigcommerceApi, size: Any) -> None:
    with pytest.raises(InvalidValueException, match="page_size must be an integer from 1 to 250"):
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
    server.answers(products(1, 51), products(51, 53), [], products(1, 3))
    walked = iter(everything)
    assert next(walked).id == 1
    assert len(server.arrived) == 1
    assert [each.id for each in walked] == list(range(2, 53))
    assert [each.query.get("min_id") for each in server.arrived] == [None, "51", "53"]
    assert [each.id for each in everything] == [1, 2]
    assert len(server.arrived) == 4
    assert repr(everything) == "<collection /products>"


def test_records_seen_on_the_page_before_are_dropped(
    server: Loopback, client: BigcommerceApi
) -> None:
    first = products(1, 51)
    server.answers(first, products(50, 100), first, products(100, 101), products(50, 100))
    found = client.Pages.iterall(page_size=50)
    assert [each.id for each in found] == list(range(1, 101))
    assert [each.query["page"] for each in server.arrived] == ["1", "2", "1", "3", "2", "4"]


def test_rows_without_ids_are_compared_by_all_values(
    server: Loopback, client: BigcommerceApi
) -> None:
    rows = [{"title": str(each), "tags": [each]} for each in range(100)]
    server.answers(rows[:50], rows[50:], rows[:50], [], rows[50:])
    found = client.Pages.iterall(page_size=50)
    assert [each["title"] for each in found] == [str(each) for each in range(100)]
    assert [each.query["page"] for each in server.arrived] == ["1", "2", "1", "3", "2"]


def test_a_walk_that_lost_its_way_says_so(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(products(11, 61), products(1, 51))
    found: list[int] = []
    with pytest.raises(UnexpectedReplyException, match="Read the list with all"):
        for each in client.Products.iterall(page_size=50):
            found.append(each.id)
    assert found == list(range(11, 61))
    assert server.arrived[-1].query == {"limit": "50", "min_id": "61"}


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


COLLECTIONS: dict[str, Callable[[BigcommerceApi], Any]] = {
    "a list": lambda api: api.Products.iterall(),
    "a filtered list": lambda api: api.Products.iterall(min_id=5),
    "a list by threads": lambda api: api.Products.iterall(concurrency=4),
    "a sub-list": lambda api: api.ProductSkus.iterall(7),
    "a V3 list": lambda api: api.v3.iterall("/catalog/products"),
}


@pytest.mark.parametrize("name", COLLECTIONS)
def test_the_truth_of_a_collection_is_refused(
    server: Loopback, client: BigcommerceApi, name: str
) -> None:
    everything = COLLECTIONS[name](client)
    with pytest.raises(UsageException, match=r"first\(\)"):
        bool(everything)
    with pytest.raises(UsageException, match=r"first\(\)"):
        print(everything or "none")
    with pytest.raises(TypeError):
        len(everything)
    assert server.arrived == []


def test_the_first_record_of_a_resumed_walk_is_not_done(
    server: Loopback, client: BigcommerceApi
) -> None:
    server.answers(products(1, 51), products(2, 52), products(2, 52), [])
    begun = client.Products.iterall(page_size=50)
    next(iter(begun))
    rest = client.Products.iterall(page_size=50, resume_from=begun.checkpoint())
    assert getattr(rest.first(), "id", None) == 2
    assert rest.checkpoint() == begun.checkpoint()
    assert [each.id for each in rest] == list(range(2, 52))


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
    window = plan(BY_PAGE, ("id",), {}, size).window_from(page)
    found = walked(paginate(window, Position(), prefetches=True), store.fetch)
    rows = [row["id"] for batch in found for row in batch.rows]
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


@given(
    st.integers(0, 700), st.none() | st.integers(1, 600), SIZES, st.integers(50, 250),
    st.sampled_from([(), ("page", "limit")]),
)  # fmt: skip
def test_a_window_is_a_slice_whatever_the_size_of_a_page(
    start: int, limit: int | None, count: int, cap: int, ignores: tuple[str, ...]
) -> None:
    # a page of the right size counts as the requested one
    assume("page" not in ignores or count not in (50, page_for(start, limit, 250)[0]))
    store = Store(count, cap, ignores)
    found = walked(by_offset(plan(BY_PAGE, ("id",), {}), start, limit), store.fetch)
    stop = None if limit is None else start + limit
    assert [row["id"] for batch in found for row in batch.rows] == store.ids[start:stop]


@pytest.mark.parametrize(("start", "limit"), [(100, 10), (270, 90), (299, 7), (310, 5), (0, None)])
def test_a_window_of_a_store_that_ignores_the_limit(start: int, limit: int | None) -> None:
    store = Store(300)

    def fetch(query: dict[str, str]) -> list[Row]:
        return store.fetch({**query, "limit": "50"})

    found = walked(by_offset(plan(BY_PAGE, ("id",), {}), start, limit), fetch)
    rows = [row["id"] for batch in found for row in batch.rows]
    assert rows == store.ids[start : limit and start + limit]


@pytest.mark.parametrize("window", [{"start": -1}, {"limit": -1}, {"start": "2"}, {"limit": True}])
def test_windows_that_cannot_be(
    server: Loopback, client: BigcommerceApi, window: dict[str, Any]
) -> None:
    with pytest.raises(InvalidValueException, match="an integer >= 0"):
        client.Products.enumerate(**window)
    assert server.arrived == []


def test_enumerate_takes_filters(server: Loopback, client: BigcommerceApi) -> None:
    server.answers(products(1, 3))
    found = client.Products.enumerate(limit=2, query=client.Products.filters(), name="Mug")
    assert [each.id for each in found] == [1, 2]
    assert server.arrived[0].query == {"page": "1", "limit": "2", "name": "Mug"}
