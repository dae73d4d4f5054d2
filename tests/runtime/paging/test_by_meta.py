"""Pagination of lists whose responses have ``meta``, with simulated stores of every kind."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bigcommerce_sdk.effects import finish
from bigcommerce_sdk.exception import InvalidValueException, UnexpectedReplyException
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.paging.by_meta import by_offset, paginate, read_page
from bigcommerce_sdk.paging.checkpoint import Position
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.meta import MetaRows
from bigcommerce_sdk.paging.pagination import Batch
from bigcommerce_sdk.paging.plan import Paging, plan
from tests.both import for_both_kinds
from tests.runtime.feeding import LISTINGS, page_rule, walked
from tests.runtime.passthrough.test_v3_paging import METAS, WRONG, cursors, pagination

Row = dict[str, Any]
PAGINGS = {
    "page": Paging(50, 250, by="page"),
    "cursor": Paging(50, 250, by="cursor"),
    "after": Paging(50, 250, by="after"),
    "none": Paging(0, 0, by="none"),
}
KINDS = st.sampled_from(["page", "cursor", "after"])
ALL_KINDS = st.sampled_from([*PAGINGS])
SIZES = st.sampled_from([0, 1, 49, 50, 51, 100, 249, 250, 251]) | st.integers(0, 400)
THREADS = st.sampled_from([1, 2, 5])


class Store:
    """A list as V3 serves it.

    Attributes:
        ids: the ids of its rows.
        shown: the value of a row under its key, by its id.
        meta: makes ``meta`` of the right one; a wrong one tries the client.
        between: runs between two requests.
    """

    def __init__(self, count: int, by: str, cap: int = 250) -> None:
        self.ids = list(range(3, 3 * count + 3, 3))
        self.by, self.cap, self.key = by, cap, "id"
        self.queries: list[dict[str, Any]] = []
        self.meta: Callable[[Any], Any] = lambda right: right
        self.between: Callable[[], None] = lambda: None
        self.shown: Callable[[int], int] = lambda each: each
        self.ignores: tuple[str, ...] = ()
        self.empty: tuple[int, ...] = ()

    def fetch(self, query: dict[str, Any]) -> MetaRows:
        if self.queries:
            self.between()
        self.queries.append(query)
        assert len(self.queries) < 3000, "an endless loop"
        asked = {name: value for name, value in query.items() if name not in self.ignores}
        size = min(int(asked.get("limit", 50)), self.cap)
        if self.by == "none":
            size = max(1, len(self.ids))
        if self.by in ("page", "none"):
            found, right = self._numbered(int(asked.get("page", 1)), size)
        else:
            found, right = self._after(asked.get("after"), size)
        return MetaRows([{self.key: self.shown(each)} for each in found], self.meta(right))

    def _numbered(self, number: int, size: int) -> tuple[list[int], Any]:
        total = len(self.ids)
        before = sum(each < number for each in self.empty)
        start = (number - 1 - before) * size
        found = [] if number in self.empty else self.ids[start : start + size]
        right = pagination(
            total=total, count=len(found), per_page=size, current_page=number,
            total_pages=-(-total // size) + len(self.empty),
        )  # fmt: skip
        return found, right

    def _after(self, after: Any, size: int) -> tuple[list[int], Any]:
        last = int(str(after or 0).removeprefix("c"))
        rest = [each for each in self.ids if each > last]
        found, more = rest[:size], len(rest) > size
        links: dict[str, Any]
        if self.by == "cursor":
            links = {"next": f"?limit={size}&after=c{found[-1]}"} if more else {}
            return found, cursors(links=links, total=len(self.ids))
        links = {"next": f"?after={found[-1]}" if more else None}
        return found, pagination(links=links, total=len(self.ids))


def plan_of(by: str, size: int | None = None, **query: Any) -> Any:
    return plan(PAGINGS[by], ("id",), query, None if by == "none" else size)


def pages(store: Store, size: int | None = None, threads: int = 1, **query: Any) -> Iterator[Batch]:
    made = plan_of(store.by, size, **query)
    rule = paginate(made, Position(), prefetches=threads > 1)
    return walked(rule, store.fetch, 1 if threads == 1 else 2 * threads, made.size)


def walk(store: Store, size: int | None = None, threads: int = 1) -> list[int]:
    return [row[store.key] for batch in pages(store, size, threads) for row in batch.rows]


def unchanged(row: Row) -> Row:
    return row


def collection(
    store: Store, size: int | None = None, kind: str = "sync", **options: Any
) -> Collection[Row]:
    made: Collection[Row] = LISTINGS[kind](
        store.fetch, unchanged, plan_of(store.by, size), "/things", **options
    )
    return made


# -- rows of a list at rest ------------------------------------------------------------------


@given(SIZES, st.integers(1, 250), st.integers(10, 250), ALL_KINDS, THREADS)
def test_every_row_comes_exactly_once(
    count: int, size: int, cap: int, by: str, threads: int
) -> None:
    store = Store(count, by, cap)
    assert walk(store, max(size, 5), threads) == store.ids
    if threads == 1:  # the right meta needs no request beyond the pages, and a last one if full
        held = min(max(size, 5), cap)
        most = {"none": 1, "page": count // held + 1}.get(by, max(1, -(-count // held)))
        assert len(store.queries) == most


@given(SIZES, st.integers(5, 250), st.integers(10, 250), ALL_KINDS, THREADS, METAS, st.data())
def test_whatever_meta_says_rows_are_complete_or_an_error_is_raised(
    count: int, size: int, cap: int, by: str, threads: int, meta: Any, data: st.DataObject
) -> None:
    store = Store(count, by, cap)
    if by in ("cursor", "after"):
        # the way to the next page is right, everything beside it is odd
        store.meta = lambda right: {**(meta if is_object(meta) else {}), **right}
    elif data.draw(st.booleans(), "meta changes"):
        store.meta = lambda right: data.draw(METAS)
    else:
        store.meta = lambda right: meta
    try:
        found = walk(store, size, threads)
    except UnexpectedReplyException:
        return
    # a store that caps pages, and says that a short one is full and the last, is believed
    assert found == store.ids or (by == "page" and cap < size)


@pytest.mark.parametrize("meta", WRONG, ids=repr)
@pytest.mark.parametrize("threads", [1, 3])
def test_wrong_meta_ends_no_walk_by_number(meta: Any, threads: int) -> None:
    store = Store(222, "page", 50)
    store.meta = lambda right: meta
    assert walk(store, 50, threads) == store.ids


@given(st.integers(0, 300), st.integers(5, 100), THREADS)
def test_a_list_by_id_without_links_is_walked_by_the_last_id(
    count: int, size: int, threads: int
) -> None:
    store = Store(count, "after", cap=70)
    store.meta = lambda right: None
    assert walk(store, size, threads) == store.ids


@pytest.mark.parametrize("by", ["page", "cursor", "after"])
def test_a_full_page_under_any_name_is_not_taken_for_the_list(by: str) -> None:
    store = Store(120, by, 50)
    store.ignores = ("page", "after")
    store.meta = lambda right: {} if by == "page" else right
    with pytest.raises(UnexpectedReplyException):
        walk(store, 50)


@pytest.mark.parametrize("by", ["page", "after"])
def test_a_short_list_that_ignores_its_paging_is_complete(by: str) -> None:
    store = Store(30, by)
    store.ignores = ("page", "after")
    store.meta = lambda right: {}
    assert walk(store, 250) == store.ids


def test_a_list_without_pages_that_has_some_is_read_whole() -> None:
    store = Store(120, "page", 50)
    by = plan_of("none")
    found = walked(paginate(by, Position()), store.fetch)
    assert [row["id"] for batch in found for row in batch.rows] == store.ids
    assert [query.get("page") for query in store.queries] == [None, "2", "3"]
    other = Store(120, "cursor", 50)
    with pytest.raises(UnexpectedReplyException, match="has no pages"):
        list(walked(paginate(by, Position()), other.fetch))


@pytest.mark.parametrize("meta", [pagination(current_page=1, total_pages=3),
                                  pagination(links={"next": "?page=2"})])  # fmt: skip
def test_a_list_by_cursor_with_pages_but_no_cursor_is_an_error(meta: Any) -> None:
    store = Store(120, "cursor", 50)
    store.meta = lambda right: meta
    with pytest.raises(UnexpectedReplyException, match="no cursor for it"):
        walk(store, 50)


@pytest.mark.parametrize(("empty", "ends"), [((2,), 0), ((1, 2), 0), ((2, 4), 0), ((1, 2, 3), 1)])
@pytest.mark.parametrize("threads", [1, 4])
def test_three_empty_pages_in_a_row_are_an_error(
    empty: tuple[int, ...], ends: int, threads: int
) -> None:
    store = Store(222, "page", 50)
    store.empty = empty
    if ends:
        with pytest.raises(UnexpectedReplyException, match="3 consecutive pages"):
            walk(store, 50, threads)
    else:
        assert walk(store, 50, threads) == store.ids


def test_empty_pages_by_cursor_are_passed() -> None:
    replies = [MetaRows([], cursors(links={"next": f"?after={n}"})) for n in range(9)]
    coming = iter([*replies, MetaRows([{"id": 1}], cursors(links={}))])
    found = walked(paginate(plan_of("cursor"), Position()), lambda query: next(coming))
    assert [batch.rows for batch in found] == [[{"id": 1}]]


@pytest.mark.parametrize("by", ["cursor", "after"])
def test_a_cursor_that_repeats_is_an_error(by: str) -> None:
    store = Store(200, by, 50)
    repeating = {
        "cursor": cursors(links={"next": "?after=c60"}),
        "after": pagination(links={"next": "?after=60"}),
    }
    store.meta = lambda right: repeating[by]
    with pytest.raises(UnexpectedReplyException, match="twice"):
        walk(store, 50)


@given(st.integers(1, 300), st.integers(5, 100), KINDS)
def test_rows_without_ids_come_once(count: int, size: int, by: str) -> None:
    store = Store(count, by)
    store.key = "code"
    assert walk(store, size) == store.ids


@given(st.integers(1, 300), st.integers(5, 100), st.integers(1, 9), KINDS, THREADS)
def test_equal_rows_without_ids_all_come(
    count: int, size: int, kinds: int, by: str, threads: int
) -> None:
    store = Store(count, by)
    store.key = "code"
    store.shown = lambda each: each % kinds
    assert walk(store, size, threads) == [each % kinds for each in store.ids]


@given(st.integers(1, 300), st.integers(5, 100), st.integers(1, 9), st.data(), KINDS)
def test_equal_rows_without_ids_all_come_after_a_checkpoint(
    count: int, size: int, kinds: int, data: st.DataObject, by: str
) -> None:
    store = Store(count, by)
    store.key = "code"
    store.shown = lambda each: each % kinds
    first = collection(store, size)
    done = data.draw(st.integers(1, count))
    rows = [row["code"] for _, row in zip(range(done), first, strict=False)]
    resumed = collection(store, size, resume_from=first.checkpoint())
    rows += [row["code"] for row in resumed]
    assert rows == [each % kinds for each in store.ids]


@pytest.mark.parametrize("by", ["page", "cursor"])
def test_a_repeated_page_without_ids_ends_by_an_error(by: str) -> None:
    store = Store(300, by)
    store.key = "code"
    store.shown = lambda each: 0
    made = iter(range(3000))
    store.meta = lambda right: (
        {} if by == "page" else cursors(links={"next": f"?after=c{next(made)}"})
    )
    with pytest.raises(UnexpectedReplyException):
        walk(store, 50)


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


METAS_OF_CHANGES: Any = st.sampled_from(
    [None, {}, pagination(total=50, count=50, per_page=50, total_pages=1), pagination(total="x")]
)


@given(
    st.integers(0, 400), st.integers(20, 100), KINDS, st.data(), st.booleans(),
    st.just(None) | METAS_OF_CHANGES, st.booleans(),
)  # fmt: skip
def test_changes_hide_and_repeat_no_row(
    count: int, size: int, by: str, data: st.DataObject, deletes: bool, meta: Any, right: bool
) -> None:
    store = Store(count, by)
    if by == "page" and not right:
        store.meta = lambda right: meta
    inserts = not deletes
    assume(by == "page" or deletes)  # lists by cursor are in the order of ids
    moving = Moving(store, data, deletes=deletes, inserts=inserts)
    seen = walk(store, size)
    assert len(seen) == len(set(seen))
    assert set(seen) >= moving.always


@given(st.integers(0, 400), st.integers(20, 100), st.data())
def test_deletions_hide_no_row_from_a_walk_with_prefetching(
    count: int, size: int, data: st.DataObject
) -> None:
    store = Store(count, "page")
    seen: list[int] = []
    moving = Moving(store, data, deletes=True, inserts=False)
    for batch in pages(store, size, threads=3):
        seen += [row["id"] for row in batch.rows]
    assert len(seen) == len(set(seen))
    assert set(seen) >= moving.always


@for_both_kinds
@given(st.integers(0, 300), st.integers(5, 100), KINDS, st.booleans())
def test_deleting_each_record_that_is_given_deletes_all(
    client_kind: str, count: int, size: int, by: str, right: bool
) -> None:
    store = Store(count, by)
    if by == "page" and not right:
        store.meta = lambda right: None
    for row in collection(store, size, client_kind):
        store.ids.remove(row["id"])
    assert store.ids == []


# -- checkpoints -----------------------------------------------------------------------------


@for_both_kinds
@given(st.integers(0, 300), st.data(), ALL_KINDS)
def test_two_walks_make_a_whole_one(
    client_kind: str, count: int, data: st.DataObject, by: str
) -> None:
    store = Store(count, by)
    sizes = st.integers(20, 100)
    begun = collection(store, data.draw(sizes), client_kind)
    rows = iter(begun)
    taken = [next(rows)["id"] for _ in range(data.draw(st.integers(0, count)))]
    kept = json.loads(json.dumps(begun.checkpoint()))
    rest = collection(store, data.draw(sizes), client_kind, resume_from=kept)
    first = rest.first()
    assert first == ({"id": store.ids[len(taken)]} if len(taken) < count else None)
    assert rest.checkpoint() == kept
    assert taken + [row["id"] for row in rest] == store.ids


@for_both_kinds
@given(st.integers(1, 300), st.data(), KINDS, st.booleans())
def test_a_resumed_walk_survives_deletions(
    client_kind: str, count: int, data: st.DataObject, by: str, right: bool
) -> None:
    store = Store(count, by)
    if by == "page" and not right:
        store.meta = lambda right: None
    begun = collection(store, 50, client_kind)
    rows = iter(begun)
    taken = [next(rows)["id"] for _ in range(data.draw(st.integers(1, count)))]
    for each in data.draw(st.lists(st.sampled_from(store.ids), max_size=count, unique=True)):
        if each != taken[-1]:
            store.ids.remove(each)
    rest = collection(store, 50, client_kind, resume_from=begun.checkpoint())
    moving = Moving(store, data, deletes=True, inserts=False)
    try:
        found = [row["id"] for row in rest]
    except UnexpectedReplyException:  # all records that the checkpoint knows are gone
        assert not set(taken[-20:]) & set(store.ids)
        return
    assert len(found) == len(set(found))
    assert not set(found) & set(taken)
    assert set(found) >= {each for each in moving.always if each > taken[-1]}


@for_both_kinds
def test_a_walk_that_ended_goes_on_with_what_came_since(client_kind: str) -> None:
    for by in PAGINGS:
        store = Store(120, by)
        begun = collection(store, None, client_kind)
        list(begun)
        store.ids += [1000, 1001]
        again = collection(store, None, client_kind, resume_from=begun.checkpoint())
        assert [row["id"] for row in again] == [1000, 1001]


@for_both_kinds
def test_a_whole_page_is_done_when_pages_are_taken(client_kind: str) -> None:
    for by in ("page", "cursor", "after"):
        store = Store(120, by)
        begun = collection(store, 50, client_kind)
        assert [row["id"] for row in next(iter(begun.pages()))] == store.ids[:50]
        kept = begun.checkpoint()
        if by != "page":
            assert kept["last"] == []
        rest = collection(store, 50, client_kind, resume_from=kept)
        assert [row["id"] for row in rest] == store.ids[50:]


@pytest.mark.parametrize(
    ("by", "kept"),
    [
        ("page", {"cursor": "a", "last": [1]}),
        ("page", {"after": 5}),
        ("page", {"offset": 5, "last": [[1]]}),
        ("cursor", {"offset": 5, "last": [1]}),
        ("cursor", {"cursor": "", "last": []}),
        ("cursor", {"cursor": 5, "last": [1]}),
        ("cursor", {"cursor": "a", "last": [], "after": 5}),
        ("after", {"after": 5}),
    ],
)
def test_a_position_of_another_kind_is_refused(by: str, kept: Any) -> None:
    store = Store(5, by)
    with pytest.raises(InvalidValueException, match="no valid position"):
        collection(store, resume_from={"list": "/things", **kept})


# -- first, total, pages, ranges -------------------------------------------------------------


def total_of(listed: Collection[Row]) -> int | None:
    return listed.total


@for_both_kinds
@pytest.mark.parametrize("by", [*PAGINGS])
def test_the_total_is_that_of_the_latest_response(client_kind: str, by: str) -> None:
    store = Store(120, by)
    listed = collection(store, 50, client_kind)
    assert total_of(listed) is None
    assert store.queries == []
    assert listed.first() == {"id": 3}
    assert total_of(listed) == 120
    rows = iter(listed)
    for _ in range(60):
        next(rows)
    assert total_of(listed) == 120
    empty = collection(Store(0, by), None, client_kind)
    assert list(empty) == []
    assert empty.total == 0
    bare = Store(120, by)
    bare.meta = lambda right: {**right, "pagination": {"total": "120"}} if by != "cursor" else (
        cursors(links=right["cursor_pagination"]["links"])
    )  # fmt: skip
    unknown = collection(bare, 250, client_kind)
    assert unknown.first() is not None
    assert total_of(unknown) is None


@for_both_kinds
def test_lists_of_rows_alone_have_no_total(client_kind: str) -> None:
    rows = [{"id": each} for each in range(60)]

    def answer(query: dict[str, str]) -> list[dict[str, int]]:
        is_first = query.get("page") in (None, "1")
        return rows[: int(query.get("limit", 60))] if is_first else []

    for paging in (None, Paging(50, 250), Paging(50, 250, keyset="min_id")):
        listed = LISTINGS[client_kind](answer, unchanged, plan(paging, ("id",), {}))
        assert listed.first() is not None
        assert listed.total is None


@for_both_kinds
def test_the_first_record_is_behind_an_empty_page(client_kind: str) -> None:
    store = Store(5, "page")
    store.empty = (1, 2)
    assert collection(store, 50, client_kind).first() == {"id": 3}


@given(st.integers(0, 400), st.none() | st.integers(0, 300), SIZES, st.integers(50, 250), ALL_KINDS)
def test_a_window_is_a_slice(start: int, limit: int | None, count: int, cap: int, by: str) -> None:
    store = Store(count, by, cap)
    found = walked(by_offset(plan_of(by), start, limit), store.fetch)
    stop = None if limit is None else start + limit
    assert [row["id"] for batch in found for row in batch.rows] == store.ids[start:stop]


@given(st.integers(0, 300), st.none() | st.integers(1, 300), SIZES, st.integers(50, 250))
def test_a_window_is_a_slice_without_meta(
    start: int, limit: int | None, count: int, cap: int
) -> None:
    store = Store(count, "page", cap)
    store.meta = lambda right: None
    found = walked(by_offset(plan_of("page"), start, limit), store.fetch)
    stop = None if limit is None else start + limit
    assert [row["id"] for batch in found for row in batch.rows] == store.ids[start:stop]


@given(st.integers(1, 8), st.integers(5, 60), SIZES, st.integers(10, 250), KINDS)
def test_a_page_by_number_of_every_kind(
    number: int, limit: int, count: int, cap: int, by: str
) -> None:
    store = Store(count, by, cap)
    query = {"limit": str(limit), "page": str(number)}
    rows, has_more = finish(read_page(PAGINGS[by], ("id",), query, page_rule(store.fetch)))
    size = min(limit, cap)
    whole = store.ids[(number - 1) * size : number * size]
    assert [row["id"] for row in rows] == whole
    # by number, a full page may be followed by an empty one
    left = len(store.ids) > number * size or (by == "page" and len(whole) == size)
    assert has_more is left


# -- prefetching -----------------------------------------------------------------------------


@settings(max_examples=30)
@given(st.integers(0, 500), st.integers(20, 250), st.integers(2, 5))
def test_prefetching_requests_no_page_that_meta_does_not_announce(
    count: int, size: int, threads: int
) -> None:
    store = Store(count, "page")
    assert walk(store, size, threads) == store.ids
    assert len(store.queries) == count // size + 1


@for_both_kinds
@pytest.mark.parametrize("by", [*PAGINGS])
def test_concurrency_is_allowed_for_every_kind(client_kind: str, by: str) -> None:
    from tests.runtime.paging.test_paging import PREFETCHING, taken

    store = Store(420, by)
    made = PREFETCHING[client_kind](
        store.fetch, unchanged, plan_of(by, 50), "/things", concurrency=3
    )
    assert taken(client_kind, made) == store.ids
    assert made.total == 420


# -- limits ----------------------------------------------------------------------------------

LOWERED = Paging(50, 250, by="page", lowered_by={"options": 10, "modifiers": 20})


@pytest.mark.parametrize(
    ("include", "most"),
    [
        (None, 250), ("variants", 250), ("options", 10), ("variants,options", 10),
        ("modifiers", 20), ("modifiers, options", 10), (("variants", "modifiers"), 20),
    ],
)  # fmt: skip
def test_include_lowers_the_limit(include: Any, most: int) -> None:
    query = {} if include is None else {"include": include}
    assert plan(LOWERED, ("id",), query).size == most
    assert plan(LOWERED, ("id",), query, most).size == most
    with pytest.raises(InvalidValueException, match=f"page_size must be .* from 1 to {most}"):
        plan(LOWERED, ("id",), query, most + 1)


@given(st.integers(0, 100), st.integers(1, 10))
def test_lowered_pages_end_no_walk(count: int, cap: int) -> None:
    store = Store(count, "page", cap)
    made = plan(LOWERED, ("id",), {"include": "options"})
    found = walked(paginate(made, Position()), store.fetch)
    assert [row["id"] for batch in found for row in batch.rows] == store.ids
