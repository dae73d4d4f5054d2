"""The rule for the next page of a V3 list, and walks over stores whose ``meta`` is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.exception import UnexpectedReplyException
from bigcommerce_sdk.json.types import is_object
from bigcommerce_sdk.paging.meta import next_query
from bigcommerce_sdk.passthrough.v3_paging import paginate, rows_of
from tests.runtime.feeding import walked

FULL: list[Any] = [{"id": each} for each in range(50)]
SHORT: list[Any] = FULL[:7]
PER_PAGE = {"per_page": 50}


def pagination(**values: Any) -> dict[str, Any]:
    return {"pagination": values}


def cursors(**values: Any) -> dict[str, Any]:
    return {"cursor_pagination": values}


NEXT_PAGE: list[tuple[str, Any, Any, Any, int | None]] = [
    # by number: the request, the rows, meta, the next page
    ("a full page that is not the last", {}, FULL, pagination(**PER_PAGE, total_pages=5), 2),
    ("a full page that meta calls the last", {}, FULL, pagination(**PER_PAGE, total_pages=1), 2),
    ("a short page that is not the last", {}, SHORT, pagination(**PER_PAGE, total_pages=5), 2),
    ("a short last page", {}, SHORT, pagination(**PER_PAGE, total_pages=1), None),
    ("a short last page by the limit", {"limit": 50}, SHORT, pagination(total_pages=1), None),
    ("the limit as text", {"limit": "50"}, SHORT, pagination(total_pages=1), None),
    ("a page cut below the limit", {"limit": 250}, FULL, pagination(**PER_PAGE, total_pages=1), 2),
    ("a page size that is not known", {}, SHORT, pagination(total_pages=1), 2),
    ("more rows than were received", {}, SHORT,
     pagination(**PER_PAGE, total_pages=1, total=222), 2),
    ("a link to a next page", {}, SHORT,
     pagination(**PER_PAGE, total_pages=1, links={"next": "?page=2"}), 2),
    ("no next link", {}, SHORT,
     pagination(**PER_PAGE, total_pages=1, links={"next": None}), None),
    ("a later page", {"page": 3}, SHORT, pagination(**PER_PAGE, total_pages=4), 4),
    ("a later page as text", {"page": "4"}, SHORT, pagination(**PER_PAGE, total_pages=4), None),
    ("the older spelling total_page", {}, SHORT, pagination(**PER_PAGE, total_page=5), 2),
    ("text", {}, SHORT, pagination(current_page="1", per_page="50", total_pages="1"), 2),
    ("floats", {}, SHORT, pagination(current_page=1.0, per_page=50.0, total_pages=1.0), 2),
    ("booleans", {}, SHORT, pagination(current_page=True, per_page=True, total_pages=True), 2),
    ("nulls beside a next link", {}, SHORT,
     pagination(current_page=None, total_pages=None, links={"next": "?page=2"}), 2),
    ("zeros", {}, SHORT, pagination(current_page=0, per_page=0, total_pages=0), 2),
    ("negative numbers", {}, SHORT, pagination(current_page=-1, per_page=-1, total_pages=-1), 2),
    ("huge numbers", {}, SHORT, pagination(per_page=10**30, total_pages=10**30), 2),
    ("no meta", {}, SHORT, None, 2),
    ("meta that is no object", {}, SHORT, ["pagination"], 2),
    ("pagination that is no object", {}, SHORT, pagination() | {"pagination": "1 of 5"}, 2),
    ("links that are no object", {}, SHORT, pagination(links="?page=2"), 2),
    ("an empty page", {"page": 5}, [], {}, None),
    ("an empty page behind the last", {"page": 6}, [], pagination(total_pages=5), None),
    ("an empty page in the middle", {"page": 3}, [], pagination(total_pages=5), 4),
    ("an empty page with a next link", {}, [], pagination(links={"next": "?page=2"}), 2),
    ("both ways, and no next cursor", {}, SHORT,
     pagination(total_pages=5) | cursors(links={}), 2),
]  # fmt: skip

NEXT_CURSOR: list[tuple[str, Any, Any, Any]] = [
    ("a cursor", {}, cursors(end_cursor="b", links={"next": "?after=b"}), "b"),
    ("a cursor that is a number", {}, cursors(end_cursor=7, links={"next": "?"}), 7),
    ("the cursor of the link alone", {}, cursors(links={"next": "?limit=2&after=b%3D"}), "b="),
    ("null beside the link", {}, cursors(end_cursor=None, links={"next": "?after=b"}), "b"),
    ("an odd end beside the link", {}, cursors(end_cursor=True, links={"next": "?after=b"}), "b"),
    ("another host", {}, cursors(links={"next": "https://evil.example/x?after=b#after=c"}), "b"),
    ("what is no address", {}, cursors(links={"next": "http://[bad?after=b"}), "b"),
    (
        "a cursor beside numbers",
        {},
        cursors(end_cursor="b", links={"next": "?"}) | pagination(total_pages=1),
        "b",
    ),
    ("an id", {}, pagination(links={"next": "?limit=10&after=30"}), "30"),
    ("an id beside nulls", {}, pagination(total_pages=None, links={"next": "/x?after=30"}), "30"),
    ("a link beside pagination", {}, {"links": {"next": "?after=30"}}, "30"),
    (
        "a link beside an empty one",
        {},
        pagination(links={"next": None}) | {"links": {"next": "?after=30"}},
        "30",
    ),
    ("the end of a list by cursor", {}, cursors(end_cursor="b", links={}), None),
    ("a null link", {"after": "a"}, cursors(end_cursor="b", links={"next": None}), None),
    ("an empty link", {"after": "a"}, cursors(end_cursor="b", links={"next": ""}), None),
    ("no meta after a cursor", {"after": "a"}, None, None),
    ("pages by number after a cursor", {"after": "a"}, pagination(total_pages=9), None),
]


@pytest.mark.parametrize(("query", "rows", "meta", "number"), [row[1:] for row in NEXT_PAGE],
                         ids=[row[0] for row in NEXT_PAGE])  # fmt: skip
def test_the_next_page_by_number(query: Any, rows: Any, meta: Any, number: int | None) -> None:
    asked = {"name": "Mug", **query}
    following = None if number is None else {**asked, "page": number}
    assert next_query(asked, rows, meta, len(rows)) == following


@pytest.mark.parametrize(("query", "meta", "cursor"), [row[1:] for row in NEXT_CURSOR],
                         ids=[row[0] for row in NEXT_CURSOR])  # fmt: skip
@pytest.mark.parametrize("rows", [FULL, []], ids=["rows", "no rows"])
def test_the_next_page_by_cursor(query: Any, meta: Any, cursor: Any, rows: Any) -> None:
    asked = {"name": "Mug", "page": 1, **query}
    following = None if cursor is None else {"name": "Mug", "after": cursor}
    assert next_query(asked, rows, meta, len(rows)) == following


@pytest.mark.parametrize(
    ("query", "meta", "problem"),
    [
        ({}, pagination(current_page=2), "page 1 was requested, but page 2 was returned"),
        ({"page": 4}, pagination(current_page=1), "page 4 was requested, but page 1 was returned"),
        ({}, cursors(links={"next": "?limit=5"}), "no cursor for it"),
        ({}, cursors(end_cursor=[1], links={"next": True}), "no cursor for it"),
    ],
)
def test_a_reply_that_contradicts_itself(query: Any, meta: Any, problem: str) -> None:
    with pytest.raises(UnexpectedReplyException, match=problem):
        next_query(query, FULL, meta, len(FULL))


# -- walks over simulated stores -------------------------------------------------------------


class Store:
    """A V3 list, with right paging and any ``meta``."""

    def __init__(self, count: int, cap: int, way: str, key: str = "id") -> None:
        self.rows = [{key: each} for each in range(1, count + 1)]
        self.key, self.cap, self.way = key, cap, way
        self.empty: tuple[int, ...] = ()
        self.requests = 0

    def reply(self, query: dict[str, Any], meta: Any) -> dict[str, Any]:
        self.requests += 1
        assert self.requests < 400, "an endless walk"
        size = min(int(query.get("limit", 50)), self.cap)
        if self.way == "page":
            found = self._numbered(int(query.get("page", 1)), size)
        else:
            after = int(str(query.get("after") or 0).removeprefix("c"))
            rest = [row for row in self.rows if row[self.key] > after]
            found = rest[:size]
            meta = self._linked(found, len(rest) > size, meta)
        return {"data": found, "meta": meta}

    def _numbered(self, number: int, size: int) -> list[dict[str, int]]:
        if number in self.empty:
            return []
        before = sum(each < number for each in self.empty)
        start = (number - 1 - before) * size
        return self.rows[start : start + size]

    def _linked(self, found: Any, more: bool, meta: Any) -> dict[str, Any]:
        last = found[-1][self.key] if found else 0
        after = f"c{last}" if self.way == "cursor" else last
        links = {"next": "/elsewhere?" + urlencode({"limit": 3, "after": after}) if more else None}
        name = "cursor_pagination" if self.way == "cursor" else "pagination"
        return {**(meta if is_object(meta) else {}), name: {"links": links}}


ODD: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, False, 0, -1, 1, 2, 5, 50, 10**30, "1", "5", 1.0, 2.5, "", []]
)
NAMES = ["current_page", "total_pages", "total_page", "per_page", "total", "count"]
METAS: st.SearchStrategy[Any] = st.one_of(
    st.none() | ODD,
    st.fixed_dictionaries({}, optional={"pagination": ODD | st.fixed_dictionaries(
        {}, optional=dict.fromkeys(NAMES, ODD)
        | {"links": ODD | st.fixed_dictionaries({}, optional={"next": ODD | st.just("?page=2")})}
    )}),
)  # fmt: skip


def read_pages(query: dict[str, Any], read: Callable[[dict[str, Any]], Any]) -> Iterator[list[Any]]:
    """The pages of a walk over a list, whose responses ``read`` gives."""
    walk = paginate("/things", query)
    return (batch.rows for batch in walked(walk, lambda query: rows_of("/things", read(query))))


def walk(store: Store, query: dict[str, Any], metas: Any) -> list[int]:
    found: list[int] = []
    for rows in read_pages(query, lambda query: store.reply(query, metas())):
        found += [row[store.key] for row in rows]
        assert len(found) == len(set(found))
    return found


@given(
    st.integers(0, 260), st.integers(1, 60), st.sampled_from([None, 10, 50, "50", 250]),
    st.sampled_from(["page", "cursor", "after"]), st.sampled_from(["id", "code"]), METAS, st.data(),
)  # fmt: skip
def test_a_walk_gives_all_rows_or_an_error_whatever_meta_says(
    count: int, cap: int, limit: Any, way: str, key: str, meta: Any, data: st.DataObject
) -> None:
    store = Store(count, cap, way, key)
    changes = data.draw(st.booleans(), "meta changes")
    query = {} if limit is None else {"limit": limit}
    try:
        found = walk(store, query, (lambda: data.draw(METAS)) if changes else (lambda: meta))
    except UnexpectedReplyException as error:
        assert str(error).startswith("GET /things: ")
    else:
        whole = [row[key] for row in store.rows]
        # a store that caps pages, and says that a short one is full and the last, is believed
        believed = way == "page" and (changes or is_object(meta))
        assert found == whole or (believed and cap < int(limit or 50))


@given(st.integers(0, 400), st.sampled_from([10, 50, 250]), st.integers(50, 100))
def test_right_meta_needs_no_extra_request(count: int, limit: int, cap: int) -> None:
    store, size = Store(count, cap, "page"), min(limit, cap)
    number = 0

    def meta() -> dict[str, Any]:
        nonlocal number
        number += 1
        pages = -(-count // size)
        return pagination(current_page=number, total_pages=pages, per_page=size, total=count)

    assert walk(store, {"limit": limit}, meta) == [row["id"] for row in store.rows]
    assert store.requests == count // size + 1


WRONG: list[Any] = [
    pagination(total=50, count=50, per_page=50, total_pages=1),
    pagination(per_page="50", current_page="1", total_pages="1"),
    pagination(per_page=50.0, current_page=1.0, total_pages=1.0),
    pagination(total_page=5),
    pagination(current_page=None, total_pages=None, links={"next": None}),
    pagination(total_pages=0, per_page=0),
    pagination(total_pages=-5),
    pagination(total_pages=True, current_page=True),
    {},
    None,
]


@pytest.mark.parametrize("meta", WRONG, ids=repr)
@pytest.mark.parametrize("limit", [None, 50, 250])
def test_pages_that_meta_does_not_know_of_are_read(meta: Any, limit: Any) -> None:
    store = Store(222, 50, "page")
    assert walk(store, {"limit": limit} if limit else {}, lambda: meta) == list(range(1, 223))
    assert store.requests <= 6


def test_one_page_that_meta_counts_right_and_total_pages_wrong() -> None:
    store = Store(222, 50, "page")
    number = iter(range(1, 99))

    def meta() -> Any:
        return pagination(current_page=next(number), total_pages=1, total=222, per_page=250)

    assert walk(store, {"limit": 250}, meta) == list(range(1, 223))


def test_a_next_link_on_every_page_is_an_error_at_the_end() -> None:
    store = Store(222, 50, "page")
    with pytest.raises(UnexpectedReplyException, match="3 consecutive pages"):
        walk(store, {}, lambda: pagination(current_page=None, links={"next": "?page=2"}))
    assert store.requests == 5 + 3


@pytest.mark.parametrize("empty", [(2,), (1, 2), (2, 4), (1, 2, 3)])
def test_empty_pages_in_the_middle_are_passed(empty: tuple[int, ...]) -> None:
    store = Store(222, 50, "page")
    store.empty = empty
    meta = pagination(total_pages=5 + len(empty), per_page=50)
    if len(empty) < 3:
        assert len(walk(store, {}, lambda: meta)) == 222
        return
    with pytest.raises(UnexpectedReplyException, match="3 consecutive pages"):
        walk(store, {}, lambda: meta)


def replies(*pages: Any) -> list[Any]:
    """What a walk gives of these replies, the last of them for ever."""
    coming = iter([*pages, *[pages[-1]] * 50])
    return [row for rows in read_pages({}, lambda query: next(coming)) for row in rows]


def at_cursor(end: Any, *ids: int) -> dict[str, Any]:
    meta = cursors(end_cursor=end, links={"next": f"?after={end}"})
    return {"data": [{"id": each} for each in ids], "meta": meta}


@pytest.mark.parametrize(
    "pages",
    [
        [at_cursor("a", 1), at_cursor("b", 2), at_cursor("a", 3)],
        [at_cursor("a", 1), at_cursor("a", 2)],
        [at_cursor("a"), at_cursor("b"), at_cursor("c"), at_cursor("d")],
        [at_cursor(end, 1) for end in "abcdefgh"],
        [{"data": FULL, "meta": {}}],
        [{"data": FULL, "meta": pagination(current_page="1", total_pages="5")}],
        [{"data": SHORT, "meta": pagination(total_pages=5)}],
        [{"data": SHORT, "meta": pagination(total=100)}],
        [{"data": [{"name": "a"}] * 50}],
        [{"data": [{"name": "a"}]}, {"data": [{"name": "b"}]}, {"data": [{"name": "a"}]}],
    ],
    ids=[
        "alternating cursors", "the same cursor", "empty pages", "new cursors, no new rows",
        "a full page again", "the same with text", "meta has pages", "meta has rows",
        "rows without ids", "two pages in turn",
    ],
)  # fmt: skip
def test_a_walk_that_gets_nowhere_is_an_error(pages: Any) -> None:
    with pytest.raises(UnexpectedReplyException):
        replies(*pages)


@pytest.mark.parametrize("rows", [SHORT, FULL * 2, ["a", 1, None, []], [{"code": "a"}] * 3, []])
def test_a_list_without_pages_comes_once(rows: list[Any]) -> None:
    distinct = SHORT if rows is SHORT else FULL if len(rows) == 100 else rows
    assert replies({"data": rows, "meta": {}}) == distinct
    assert replies({"data": rows}) == distinct


@pytest.mark.parametrize("reply", [{"data": None}, {"data": {}}, {}, [], "text", 7, True])
def test_a_reply_that_is_no_list_is_an_error(reply: Any) -> None:
    with pytest.raises(UnexpectedReplyException, match="GET /things: the response must have"):
        replies(reply)


def test_rows_that_move_to_the_next_page_come_once() -> None:
    meta = pagination(per_page=50, total_pages=3)
    first, second = [{"id": each} for each in range(50)], [{"id": each} for each in range(45, 95)]
    found = replies(
        {"data": first, "meta": meta}, {"data": second, "meta": meta}, {"data": [], "meta": meta}
    )
    assert found == [{"id": each} for each in range(95)]


@pytest.mark.parametrize("count", [51, 100, 222])
@pytest.mark.parametrize("limit", [10, 50])
def test_a_consumer_that_deletes_each_row_gets_them_all(count: int, limit: int) -> None:
    assert deleting(count, limit, lambda page: page) == list(range(1, count + 1))


@given(st.integers(0, 120), st.integers(1, 20), st.data())
def test_deletions_during_a_walk_hide_no_row(count: int, limit: int, data: st.DataObject) -> None:
    gone: set[int] = set()

    def choose(store: list[int]) -> list[int]:
        chosen = data.draw(st.lists(st.sampled_from(store), max_size=6)) if store else []
        gone.update(chosen)
        return chosen

    found = deleting(count, limit, lambda page: page[: data.draw(st.integers(0, 3))], choose)
    assert len(found) == len(set(found))
    assert set(range(1, count + 1)) - gone <= set(found)


def deleting(
    count: int,
    limit: int,
    own: Callable[[list[int]], list[int]],
    others: Callable[[list[int]], list[int]] = lambda store: [],
) -> list[int]:
    """The ids of a walk; after each page, its consumer deletes ``own``, and others ``others``."""
    store = Store(count, 250, "page")
    ids: list[int] = []

    def delete(doomed: list[int]) -> None:
        store.rows = [row for row in store.rows if row["id"] not in doomed]

    def read(query: dict[str, Any]) -> Any:
        total = len(store.rows)
        meta = pagination(
            total=total,
            per_page=limit,
            current_page=query.get("page", 1),
            total_pages=-(-total // limit),
        )
        reply = store.reply(query, meta)
        delete(others([row["id"] for row in store.rows]))
        return reply

    for rows in read_pages({"limit": limit}, read):
        page = [row["id"] for row in rows]
        ids += page
        delete(own(page))
    return sorted(ids)
