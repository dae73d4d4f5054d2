"""Walks of every list of V3: all ways to read a list give the same rows, with every paging."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

from bigcommerce_sdk import codecs
from bigcommerce_sdk.resources.v3 import RESOURCES
from bigcommerce_sdk.sandbox import Sandbox

from .test_operations_v3 import CATALOGUE, MADE_OF, Case

LISTS = [name for name in RESOURCES if "list" in CATALOGUE[name].operations]
#: The number of rows, in pages of three: two pages and a rest.
COUNT, SIZE = 7, 3


def contents(records: Any) -> list[str]:
    """The records as texts, which compare rows that have no ids too."""
    return [json.dumps(each.to_dict(), sort_keys=True) for each in records]


def value_that_tells(codec: Any, number: int) -> Any:
    """A JSON value with a number in it; None for types without one."""
    if isinstance(codec, codecs.Nested):
        inner = codec.record._fields.values()
        found = ((field.wire, value_that_tells(field.codec, number)) for field in inner)
        return next(({wire: value} for wire, value in found if value is not None), None)
    if codec is codecs.INTEGER:
        return 300 + number
    return f"x{number}" if codec is codecs.STRING else None


class Listed:
    """A list with some rows."""

    def __init__(self, store: Sandbox, caller: Any, name: str) -> None:
        store.reset()
        self.case = Case(store, caller, name)
        self.keys = [self._seed(number) for number in range(COUNT)]
        self.needed = self.case.needed(self.case.meta.operations["list"])
        paging = self.case.meta.paging
        self.by = "none" if paging is None else paging.by
        self.size = {} if self.by == "none" else {"page_size": SIZE}

    def _seed(self, number: int) -> Any:
        """Add a row, which differs from others although it may have no id."""
        if self.case.has_ids:
            return self.case.seed()
        meta = self.case.meta
        if meta.name in MADE_OF:
            resource, row = MADE_OF[meta.name]
            self.case.sandbox.seed(resource, row)
            return None
        values = (
            (name, value_that_tells(field.codec, number))
            for name, field in meta.fields.items()
            if name not in self.case.above
        )
        name, value = next((name, value) for name, value in values if value is not None)
        self.case.sandbox.seed(meta.name, {**self.case.above, name: value})
        return None

    def walk(self, **values: Any) -> Any:
        values = {**self.size, **self.needed, **values}
        return self.case.resource.iterall(*self.case.parents, **values)

    def stops(self, name: str, rows: int) -> list[int]:
        """Where iterations are resumed: anywhere for rare kinds of paging, at one row for others,
        which differs by resource."""
        every = [*range(rows + 1)]
        return every if self.by in ("cursor", "after") else [LISTS.index(name) % len(every)]


@pytest.mark.parametrize("name", LISTS)
def test_all_ways_to_walk_agree(store: Sandbox, caller: Any, name: str) -> None:
    listed = Listed(store, caller, name)
    walk = listed.walk()
    assert walk.total is None  # before a request
    rows = list(walk)
    expected = contents(rows)
    if not listed.needed:  # a required filter selects among the seeded rows
        seen = [listed.case.meta.key_of(each.to_dict()) for each in rows]
        assert not listed.case.has_ids or [k for k in seen if k in listed.keys] == listed.keys
        assert len(rows) >= COUNT
    assert walk.total in ((len(rows),) if listed.by == "page" else (None, len(rows)))

    pages = [contents(page) for page in listed.walk().pages()]
    assert list(itertools.chain(*pages)) == expected
    assert all(pages)
    if listed.by != "none":
        assert max(map(len, pages), default=0) <= SIZE
    assert contents(listed.walk(concurrency=3)) == expected
    first = listed.walk().first()
    assert contents([] if first is None else [first]) == expected[:1]
    found = listed.case.resource.enumerate(*listed.case.parents, start=2, limit=3, **listed.needed)
    assert contents(found) == expected[2:5]
    whole = listed.case.resource.all(*listed.case.parents, **listed.needed)
    assert contents(whole) == expected


@pytest.mark.parametrize("name", LISTS)
def test_walks_resume_anywhere(store: Sandbox, caller: Any, name: str) -> None:
    listed = Listed(store, caller, name)
    expected = contents(listed.walk())
    for number, stop in enumerate(listed.stops(name, len(expected))):
        walk = listed.walk(concurrency=1 + number % 2)
        iterator = iter(walk)
        taken = contents(itertools.islice(iterator, stop))
        kept = json.loads(json.dumps(walk.checkpoint()))
        iterator.close()
        assert taken == expected[:stop]
        assert contents(listed.walk(resume_from=kept)) == expected[stop:]
