"""The random choices of a row. Only ``Random.random`` is the same on every Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from random import Random
from typing import Any, TypeVar
from uuid import UUID

from bigcommerce_sdk.endpoints.metadata import ResourceMeta
from bigcommerce_sdk.sandbox.filling import words
from bigcommerce_sdk.sandbox.rows.store import Row, Store

T = TypeVar("T")

#: When the first row is created, when the first order is, and when the last row is.
OPENED = datetime(2021, 6, 1, tzinfo=UTC)
FIRST_ORDER = datetime(2022, 6, 1, tzinfo=UTC)
CLOSED = datetime(2024, 6, 1, tzinfo=UTC)


class Draft:
    """The random choices of a new row, which its fields share.

    Args:
        store: the store.
        rows: returns the rows of a resource that the new row can refer to.
        earliest: returns when the first row of a resource was created.
        random: the source of randomness.
        number: a number that no other row of the resource has.
        share: the position among the new rows, from 0 to 1.
        parents: the rows above it, from the outermost one.
        index: the position among the rows that are added with their parent.
    """

    def __init__(
        self,
        store: Store,
        rows: Callable[[str], Sequence[Row]],
        earliest: Callable[[str], datetime],
        random: Random,
        *,
        number: int,
        share: float,
        parents: tuple[Row, ...],
        index: int,
    ) -> None:
        self.store = store
        self.rows = rows
        self.earliest = earliest
        self.number = number
        self.share = share
        self.parents = parents
        self.index = index
        self.random = random

    def below(self, end: int) -> int:
        """A number from 0 that is below ``end``."""
        return int(self.random.random() * end)

    def between(self, first: int, last: int) -> int:
        """A number from ``first`` to ``last``."""
        return first + self.below(last - first + 1)

    def pick(self, values: Sequence[T]) -> T:
        """One of the values."""
        return values[self.below(len(values))]

    def chance(self, probability: float) -> bool:
        """True with this probability."""
        return self.random.random() < probability

    def row(self, resource: str) -> Row | None:
        """A row of a resource; ``None`` if it has no rows."""
        rows = self.rows(resource)
        return self.pick(rows) if rows else None

    def key(self, resource: str) -> int:
        """The id of a row of a resource; 0 if it has no rows."""
        rows = self.rows(resource)
        return int(self.pick(rows).key) if rows else 0

    def meta(self, resource: str) -> ResourceMeta:
        """The metadata of a resource."""
        return self.store.catalogue[resource]

    @property
    def parent(self) -> Mapping[str, Any]:
        """The values of the row above it."""
        return self.parents[-1].values

    def name(self, *parts: Sequence[str]) -> str:
        """A name that differs for each number, of one word of each part."""
        total = 1
        for part in parts:
            total *= len(part)
        rest = self.number * 7919 % total  # a prime: spreads the numbers over all names
        found: list[str] = []
        for part in parts:
            rest, at = divmod(rest, len(part))
            found.append(part[at])
        again = self.number // total
        return " ".join([*found, str(again + 1)] if again else found)

    def code(self, prefix: str, digits: int = 5) -> str:
        """A code that differs for each number."""
        return f"{prefix}-{self.number:0{digits}d}"

    def amount(self, least: int, most: int) -> str:
        """An amount between two whole ones."""
        return f"{self.between(least, most - 1)}.{self.pick(('00', '50', '90', '95', '99'))}"

    def token(self) -> str:
        """A UUID."""
        return str(UUID(int=self.below(1 << 50) << 78 | self.number, version=4))

    def moment(self, first: datetime, last: datetime) -> datetime:
        """A time, without fractions of a second."""
        return first + timedelta(seconds=self.below(max(1, int((last - first).total_seconds()))))

    @cached_property
    def created(self) -> datetime:
        """When the row was created: the later, the higher its number."""
        return at_share(OPENED, FIRST_ORDER, self.share)

    @cached_property
    def modified(self) -> datetime:
        """When the row was last changed."""
        return self.moment(self.created, CLOSED)

    @cached_property
    def first_name(self) -> str:
        """The first name of the person."""
        return self.pick(words.FIRST_NAMES)

    @cached_property
    def last_name(self) -> str:
        """The last name of the person."""
        return self.pick(words.LAST_NAMES)

    @cached_property
    def email(self) -> str:
        """The address of the person, which no other one has."""
        return f"{self.first_name}.{self.last_name}.{self.number}@example.com".lower()

    @cached_property
    def company(self) -> str:
        """The company of the person; mostly empty."""
        return f"{self.last_name} {self.pick(words.COMPANIES)}" if self.chance(0.15) else ""

    @cached_property
    def place(self) -> words.Place:
        """Where the person lives."""
        return self.pick(words.PLACES)

    @cached_property
    def phone(self) -> str:
        """A number that is reserved for examples."""
        return f"{self.place.dial}-555-01{self.below(100):02d}"

    @cached_property
    def title(self) -> str:
        """The name of a product."""
        return self.name(words.LOOKS, words.MATERIALS, words.THINGS)

    @cached_property
    def price(self) -> str:
        """The price of a product."""
        return self.amount(5, 180)


def at_share(first: datetime, last: datetime, share: float) -> datetime:
    """The time at a share of a period, without fractions of a second."""
    return first + timedelta(seconds=int((last - first).total_seconds() * share))
