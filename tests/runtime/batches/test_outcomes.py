"""Properties of batches: no row is lost, doubled or taken for another one."""

from __future__ import annotations

import json
from random import Random
from types import ModuleType
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bigcommerce_sdk.connection import OAuthConnection
from bigcommerce_sdk.exception import BatchException
from bigcommerce_sdk.messages import Request
from tests.runtime.answering import Answering


class Shelf:
    """A store that applies some rows of each request, and answers in any order."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.applied: dict[int, str] = {}
        self.refused: set[int] = set()

    def answer(self, request: Request) -> tuple[int, Any]:
        rows = json.loads(request.content or b"[]")
        assert len(rows) <= 10
        ids = {row["id"] for row in rows}
        chance = Random(f"{self.seed} {min(ids)}")
        kind = chance.choice(["all", "all", "some", "refused", "failed"])
        if kind == "refused":
            self.refused |= ids
            return 422, {"title": "Bad."}
        some = chance.sample(rows, chance.randint(0, len(rows)) if kind == "some" else len(rows))
        self.applied |= {row["id"]: row["name"] for row in some}
        self.refused |= ids - {row["id"] for row in some}
        if kind == "failed":
            return 500, None
        found = [{"id": row["id"], "name": f"stored {row['name']}"} for row in some]
        errors = [{"title": "Bad."}] if len(some) < len(rows) else []
        counts = {"total": len(rows), "success": len(some), "failed": len(rows) - len(some)}
        return 207 if errors else 200, {"data": found, "errors": errors, "meta": counts}


@given(seed=st.integers(0, 10**6), count=st.integers(0, 45), concurrency=st.integers(1, 3))
def test_each_row_has_the_outcome_that_the_store_gave_it(
    package: ModuleType, seed: int, count: int, concurrency: int
) -> None:
    shelf = Shelf(seed)
    transport = Answering(shelf.answer)
    connection = OAuthConnection(None, "abc", "token", transport=transport, max_retries=0)
    goods = package.load("Goods")(connection)
    rows = [{"id": number, "name": f"n{number}"} for number in range(1, count + 1)]
    try:
        found = goods.update_many(rows, concurrency=concurrency)
    except BatchException as error:
        lists = (error.done, error.failed, error.unknown, error.not_sent)
        indexes = sorted(index for each in lists for index, _, _ in each)
        assert indexes == list(range(count))
        assert all(rows[index] is row for each in lists for index, row, _ in each)
        for _, row, record in error.done:
            assert record.name == f"stored {shelf.applied[row['id']]}"
        assert {row["id"] for _, row, _ in error.failed} <= shelf.refused
        assert not {row["id"] for _, row, _ in error.not_sent} & shelf.applied.keys()
        known = {row["id"] for _, row, _ in (*error.done, *error.unknown)}
        assert shelf.applied.keys() <= known
    else:
        assert [each.id for each in found] == [row["id"] for row in rows]
        assert [each.name for each in found] == [f"stored {row['name']}" for row in rows]
