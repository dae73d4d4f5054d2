"""What a walk gives at a time, and what it remembers of that."""

from __future__ import annotations

from collections import deque
from typing import NamedTuple

from bigcommerce_sdk.checkpoint import KEPT, Place
from bigcommerce_sdk.paging import Key, Plan, Row, has_id, keys_of
from bigcommerce_sdk.resources import facts


class Batch(NamedTuple):
    """Rows to give, in order.

    Attributes:
        rows: the rows.
        keys: what tells each from others.
        offset: rows of the list before them; ``None`` in a walk by id.
        before: keys of the last rows of the batches before.
    """

    rows: list[Row]
    keys: list[Key]
    offset: int | None = None
    before: tuple[Key, ...] = ()

    def place(self, index: int) -> Place:
        """The place behind one of its rows."""
        if self.offset is None:
            return Place(after=int(self.keys[index]))
        last = (*self.before, *self.keys[: index + 1])[-KEPT:]
        return Place(offset=self.offset + index + 1, last=last)


class Given:
    """What a walk by number gave: the keys of all rows, some dozen bytes each."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._keys: set[Key] = set()
        self._last: deque[Key] = deque(maxlen=KEPT)

    def keys_of(self, rows: list[Row]) -> list[Key]:
        """What tells rows apart."""
        return keys_of(rows, self._plan.identity)

    def has(self, rows: list[Row]) -> bool:
        """Whether one of them was given."""
        return not self._keys.isdisjoint(self.keys_of(rows))

    def skip(self, keys: list[Key]) -> None:
        """Take rows for given."""
        self._keys.update(keys)
        self._last.extend(keys)

    def batch(self, number: int, rows: list[Row]) -> Batch:
        """The rows of a page that were not given, which they are then."""
        keys = self.keys_of(rows)
        new = [index for index, key in enumerate(keys) if key not in self._keys]
        if len(set(keys)) < len(keys):
            new = self._without_repeated_ids(rows, keys, new)
        offset = (number - facts.FIRST_PAGE) * self._plan.size + (new[0] if new else 0)
        made = Batch(
            [rows[index] for index in new], [keys[index] for index in new], offset,
            tuple(self._last),
        )  # fmt: skip
        self._keys.update(made.keys)
        self._last.extend(made.keys)
        return made

    def _without_repeated_ids(
        self, rows: list[Row], keys: list[Key], indexes: list[int]
    ) -> list[int]:
        """Drop rows of a page whose id repeats. Equal rows without ids are kept."""
        kept: list[int] = []
        ids: set[Key] = set()
        for index in indexes:
            if keys[index] not in ids:
                kept.append(index)
            if has_id(rows[index], self._plan.identity):
                ids.add(keys[index])
        return kept
