"""Properties of batches: no row is lost, doubled or taken for another one."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.connection import OAuthConnection
from bigcommerce_sdk.exception import BatchException
from bigcommerce_sdk.messages import Request
from tests.runtime.answering import Answering

Key = tuple[Any, ...]


def id_of(row: dict[str, Any]) -> Key:
    """The id of a row of either resource."""
    return tuple(row[name] for name in ("id", "zone_id", "code") if name in row)


#: The id of a row by its number: ids of rates differ by one part only.
IDS: dict[str, Callable[[int], dict[str, Any]]] = {
    "Goods": lambda number: {"id": number},
    "Rates": lambda number: {"zone_id": number % 7, "code": f"c{number // 7}"},
}


class Shelf:
    """A store that applies some rows of each request, and answers in any order."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.applied: dict[Key, str] = {}
        self.refused: set[Key] = set()

    def answer(self, request: Request) -> tuple[int, Any]:
        rows = json.loads(request.content or b"[]")
        assert len(rows) <= 10
        ids = {id_of(row) for row in rows}
        chance = Random(f"{self.seed} {min(ids)}")
        kind = chance.choice(["all", "all", "some", "refused", "failed"])
        if kind == "refused":
            self.refused |= ids
            return 422, {"title": "Bad."}
        some = chance.sample(rows, chance.randint(0, len(rows)) if kind == "some" else len(rows))
        self.applied |= {id_of(row): row["name"] for row in some}
        self.refused |= ids - {id_of(row) for row in some}
        if kind == "failed":
            return 500, None
        found = [{**row, "name": f"stored {row['name']}"} for row in some]
        if len(some) == len(rows) and chance.random() < 0.3:  # without ids, in order
            order = [id_of(row) for row in rows]
            found.sort(key=lambda row: order.index(id_of(row)))
            found = [{"name": row["name"]} for row in found]
        errors = [{"title": "Bad."}] if len(some) < len(rows) else []
        counts = {"total": len(rows), "success": len(some), "failed": len(rows) - len(some)}
        return 207 if errors else 200, {"data": found, "errors": errors, "meta": counts}


@pytest.mark.parametrize("name", IDS)
@given(seed=st.integers(0, 10**6), count=st.integers(0, 45), concurrency=st.integers(1, 3))
def test_each_row_has_the_outcome_that_the_store_gave_it(
    package: ModuleType, name: str, seed: int, count: int, concurrency: int
) -> None:
    shelf = Shelf(seed)
    transport = Answering(shelf.answer)
    connection = OAuthConnection(None, "abc", "token", transport=transport, max_retries=0)
    goods = package.load(name)(connection)
    rows = [{**IDS[name](number), "name": f"n{number}"} for number in range(1, count + 1)]
    try:
        found = goods.update_many(rows, concurrency=concurrency)
    except BatchException as error:
        lists = (error.done, error.failed, error.unknown, error.not_sent)
        indexes = sorted(index for each in lists for index, _, _ in each)
        assert indexes == list(range(count))
        assert all(rows[index] is row for each in lists for index, row, _ in each)
        for _, row, record in error.done:
            assert record.name == f"stored {shelf.applied[id_of(row)]}"
        assert {id_of(row) for _, row, _ in error.failed} <= shelf.refused
        assert not {id_of(row) for _, row, _ in error.not_sent} & shelf.applied.keys()
        known = {id_of(row) for _, row, _ in (*error.done, *error.unknown)}
        assert shelf.applied.keys() <= known
    else:
        assert [id_of(each.to_dict()) for each in found] == [id_of(row) for row in rows]
        assert [each.name for each in found] == [f"stored {row['name']}" for row in rows]
