"""Checkpoints: resume an iteration after concurrent changes."""

from __future__ import annotations

import json
from operator import itemgetter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.api import BigcommerceApi
from bigcommerce_sdk.exception import InvalidValueException, UnexpectedReplyException
from bigcommerce_sdk.paging.plan import Paging, plan
from tests.both import for_both_kinds
from tests.runtime.feeding import LISTINGS
from tests.runtime.paging.test_paging import BY_KEY, BY_PAGE, PAGINGS, Store


def collection(kind: str, store: Store, paging: Paging | None, size: int | None, kept: Any) -> Any:
    walked = plan(paging, ("id",), {}, size)
    return LISTINGS[kind](store.fetch, itemgetter("id"), walked, "/things", resume_from=kept)


@for_both_kinds
@given(st.integers(0, 300), st.data(), PAGINGS | st.none())
def test_two_walks_make_a_whole_one(
    client_kind: str, count: int, data: st.DataObject, paging: Any
) -> None:
    store = Store(count, ignores=() if paging else ("limit",))
    sizes = st.integers(50, 100) if paging else st.none()
    begun = collection(client_kind, store, paging, data.draw(sizes), None)
    walk = iter(begun)
    given_ = [next(walk) for _ in range(data.draw(st.integers(0, count)))]
    kept = json.loads(json.dumps(begun.checkpoint()))
    rest = list(collection(client_kind, store, paging, data.draw(sizes), kept))
    assert given_ + rest == store.ids


@for_both_kinds
@given(st.integers(1, 300), st.data(), PAGINGS)
def test_concurrent_deletions_hide_and_repeat_nothing(
    client_kind: str, count: int, data: st.DataObject, paging: Paging
) -> None:
    store = Store(count)
    begun = collection(client_kind, store, paging, 50, None)
    walk = iter(begun)
    stop = data.draw(st.integers(1, count))
    given_ = [next(walk) for _ in range(stop)]
    for each in data.draw(st.lists(st.sampled_from(store.ids), max_size=count, unique=True)):
        if each != given_[-1]:
            store.ids.remove(each)
    rest = list(collection(client_kind, store, paging, 50, begun.checkpoint()))
    assert rest == [each for each in store.ids if each > given_[-1]]


@for_both_kinds
@given(st.integers(60, 300), st.integers(1, 59), st.integers(0, 200))
def test_concurrent_insertions_repeat_nothing(
    client_kind: str, count: int, stop: int, added: int
) -> None:
    store = Store(count)
    before = list(store.ids)
    begun = collection(client_kind, store, BY_PAGE, 50, None)
    walk = iter(begun)
    for _ in range(stop):
        next(walk)
    store.ids[:0] = range(10_000, 10_000 + added)
    assert list(collection(client_kind, store, BY_PAGE, 50, begun.checkpoint())) == before[stop:]


@for_both_kinds
def test_a_whole_page_is_done_when_pages_are_taken(client_kind: str) -> None:
    for paging in (BY_KEY, BY_PAGE):
        store = Store(120)
        begun = collection(client_kind, store, paging, 50, None)
        assert next(begun.pages()) == store.ids[:50]
        assert (
            list(collection(client_kind, store, paging, 50, begun.checkpoint())) == store.ids[50:]
        )


@for_both_kinds
def test_a_walk_that_ended_goes_on_with_what_came_since(client_kind: str) -> None:
    for paging in (BY_KEY, BY_PAGE):
        store = Store(120)
        begun = collection(client_kind, store, paging, None, None)
        list(begun)
        store.ids += [1000, 1001]
        again = collection(client_kind, store, paging, None, begun.checkpoint())
        assert again.first() == 1000
        assert list(again) == [1000, 1001]


@for_both_kinds
def test_a_new_iteration_has_the_initial_checkpoint(client_kind: str) -> None:
    store = Store(60)
    begun = collection(client_kind, store, BY_KEY, None, None)
    assert begun.checkpoint() == {"list": "/things"}
    next(iter(begun))
    assert begun.checkpoint() == {"list": "/things", "after": 3}
    resumed = collection(client_kind, store, BY_KEY, None, begun.checkpoint())
    assert resumed.checkpoint() == begun.checkpoint()


@for_both_kinds
def test_a_lost_position_raises(client_kind: str) -> None:
    store = Store(200)
    begun = collection(client_kind, store, BY_PAGE, 50, None)
    walk = iter(begun)
    for _ in range(100):
        next(walk)
    del store.ids[:100]
    with pytest.raises(UnexpectedReplyException, match="deleted from the list"):
        list(collection(client_kind, store, BY_PAGE, 50, begun.checkpoint()))


@pytest.mark.parametrize(
    "kept",
    [
        7,
        "7",
        {},
        {"list": 7},
        {"list": "/products", "after": "7"},
        {"list": "/products", "after": -1},
        {"list": "/products", "after": True},
        {"list": "/products", "after": 7, "offset": 7},
        {"list": "/products", "offset": 7},
        {"list": "/products", "offset": 7, "last": []},
        {"list": "/products", "offset": 7, "last": "text"},
    ],
)
def test_what_is_no_checkpoint_is_refused(client: BigcommerceApi, kept: Any) -> None:
    with pytest.raises(InvalidValueException, match="checkpoint"):
        client.Products.iterall(resume_from=kept)


def test_a_checkpoint_of_another_list_is_refused(client: BigcommerceApi) -> None:
    kept = client.Products.iterall(is_visible=True).checkpoint()
    client.Products.iterall(is_visible=True, page_size=5, concurrency=2, resume_from=kept)
    for other in (
        lambda: client.Products.iterall(resume_from=kept),
        lambda: client.Brands.iterall(resume_from=kept),
    ):
        with pytest.raises(InvalidValueException, match="resume the same list"):
            other()
    by_number = {"list": "/pages", "after": 5}
    with pytest.raises(InvalidValueException, match="has no valid position"):
        client.Pages.iterall(resume_from=by_number)
    kept = client.ProductImages.iterall(7).checkpoint()
    with pytest.raises(InvalidValueException, match="/products/7/images"):
        client.ProductImages.iterall(8, resume_from=kept)
