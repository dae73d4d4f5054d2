"""The rows of the sandbox, below HTTP."""

from __future__ import annotations

import threading

from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk import resources
from bigcommerce_sdk.sandbox.catalogue import catalogue_of
from bigcommerce_sdk.sandbox.rows.store import Row, Store

CATALOGUE = catalogue_of(resources.__name__)
CUSTOMERS, ADDRESSES = CATALOGUE["Customers"], CATALOGUE["CustomerAddresses"]

#: What a request may do: put a customer or an address with a value, or remove a customer.
DEEDS = st.sampled_from(["put", "below", "remove"])
STEPS = st.lists(st.tuples(DEEDS, st.sampled_from("123"), st.integers(0, 2)))


def rows_of(store: Store) -> dict[tuple[str, tuple[str, ...], str], Row]:
    return {
        (meta.name, row.parents, row.key): row
        for meta in (CUSTOMERS, ADDRESSES)
        for row in store.rows(meta)
    }


def take(store: Store, step: tuple[str, str, int]) -> None:
    what, key, value = step
    if what == "put":
        store.put(CUSTOMERS, Row((), key, {"n": value}))
    elif what == "below":
        store.put(ADDRESSES, Row((key,), "1", {"n": value}))
    else:
        store.remove(CUSTOMERS, Row((), key, {}))


@given(STEPS, STEPS)
def test_what_is_noted_is_the_difference_that_was_made(
    before: list[tuple[str, str, int]], steps: list[tuple[str, str, int]]
) -> None:
    store = Store(CATALOGUE, "ab12", lambda: 0.0)
    for step in before:
        take(store, step)
    old = rows_of(store)
    with store.recording() as changes:
        for step in steps:
            take(store, step)
    new = rows_of(store)
    wanted = {place for place in {**old, **new} if old.get(place) != new.get(place)}
    noted = {(each.resource, each.row.parents, each.row.key): each for each in changes}
    assert len(noted) == len(changes)
    assert set(noted) == wanted
    for place, change in noted.items():
        assert (change.before, change.after) == (old.get(place), new.get(place))


def test_concurrent_changes_of_other_threads_are_not_recorded() -> None:
    store = Store(CATALOGUE, "ab12", lambda: 0.0)
    with store.recording() as changes:
        other = threading.Thread(target=take, args=(store, ("put", "1", 1)))
        other.start()
        other.join()
        take(store, ("put", "2", 1))
    take(store, ("put", "3", 1))
    assert [change.row.key for change in changes] == ["2"]
    assert [change.kind for change in changes] == ["created"]
