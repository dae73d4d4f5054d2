"""Feeding values to rules in place of a driver: no socket, thread, clock or mock."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from bigcommerce_sdk.drivers.schedule import Key, Schedule, key_of
from bigcommerce_sdk.drivers.sync import batches
from bigcommerce_sdk.effects import (
    Effect,
    Fetch,
    Notify,
    Now,
    PageRule,
    Query,
    ReadFile,
    Report,
    Reserve,
    Rule,
    Send,
    Sleep,
    Walk,
    finish,
)
from bigcommerce_sdk.json.types import is_list
from bigcommerce_sdk.messages import Response
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.collection import Collection
from bigcommerce_sdk.paging.plan import Plan
from tests.both import Immediate, present

T = TypeVar("T")
#: Reads a page of a simulated list.
Read = Callable[[Query], Any]


class Fed:
    """Interprets the effects of rules with prepared values, and records them.

    Args:
        replies: what comes of each :class:`Send`: a response, or an exception that is thrown in.
        waits: what comes of each :class:`Reserve`; 0 after the last.
        takes: seconds that each :class:`Send` takes.
        interrupted: exceptions to throw in at the :class:`Sleep` of this index.

    Attributes:
        effects: all effects in order.
        time: what :class:`Now` gives; each :class:`Sleep` and :class:`Send` adds to it.
    """

    def __init__(
        self,
        *replies: Response | BaseException,
        waits: Iterable[float] = (),
        takes: float = 0.0,
        interrupted: Mapping[int, BaseException] | None = None,
    ) -> None:
        self.effects: list[Effect] = []
        self.time = 1000.0
        self._replies = iter(replies)
        self._waits = iter(waits)
        self._takes = takes
        self._interrupted = interrupted or {}

    def of(self, kind: type[T]) -> list[T]:
        """The effects of one kind."""
        return [effect for effect in self.effects if isinstance(effect, kind)]

    @property
    def slept(self) -> list[float]:
        """The waits, in seconds."""
        return [effect.seconds for effect in self.of(Sleep)]

    def run(self, rule: Rule[T]) -> T:
        """The result of a rule."""
        value: Any = None
        while True:
            try:
                thrown = isinstance(value, BaseException)
                effect = rule.throw(value) if thrown else rule.send(value)
            except StopIteration as end:
                result: T = end.value
                return result
            self.effects.append(effect)
            value = self._answer(effect)

    def _answer(self, effect: Effect) -> Any:
        match effect:
            case Now():
                return self.time
            case Reserve():
                return next(self._waits, 0.0)
            case Sleep(seconds):
                self.time += seconds
                return self._interrupted.get(len(self.of(Sleep)) - 1)
            case Send():
                self.time += self._takes
                return next(self._replies)
            case Report() | Notify() | ReadFile():
                return None


def walked(
    walk: Walk, read: Read, depth: int = 1, page_size: int = 1, total: int | None = None
) -> Iterator[Any]:
    """The batches of an iteration over a simulated list.

    Args:
        walk: the pagination rule.
        read: reads a page.
        depth: pages that are read ahead at once, as a driver would that gets all of them before
            the walk goes on.
        page_size: rows of a page.
        total: the count of the list, right or wrong.
    """
    schedule = Schedule(depth, page_size)
    schedule.total = total
    pages: dict[Key, Any] = {}

    def page(fetch: Fetch) -> Any:
        changes = schedule.next(fetch)
        for key in changes.cancel:
            del pages[key]
        for key, query in changes.start.items():
            pages[key] = read(query)
        found = pages.pop(key_of(fetch.query))
        for key, rows in pages.items():
            schedule.arrived(key, is_empty=not rows)
        return found

    return batches(walk, page)


def page_rule(read: Read) -> PageRule:
    """The rule of a page of a simulated list: it has no effects."""

    def page(query: Query) -> Rule[Any]:
        return read(query)
        yield  # type: ignore[unreachable]

    return page


def listing(
    read: Read,
    wrap: Callable[[Any], T],
    plan: Plan,
    path: str = "",
    concurrency: int = 1,
    **options: Any,
) -> Collection[T]:
    """A collection of a simulated list."""
    return Collection(finish, page_rule(read), wrap, plan, path, concurrency, **options)


def async_listing(
    read: Read,
    wrap: Callable[[Any], T],
    plan: Plan,
    path: str = "",
    concurrency: int = 1,
    **options: Any,
) -> AsyncCollection[T]:
    """A collection of a simulated list, for asyncio. Prefetched pages come out of order."""

    async def run(rule: Rule[Any]) -> Any:
        found = finish(rule)
        if concurrency > 1:
            for _ in range(len(found) % 5 if is_list(found) else 1):
                await asyncio.sleep(0)
        return found

    return AsyncCollection(run, page_rule(read), wrap, plan, path, concurrency, **options)


def blocking_listing(*args: Any, **options: Any) -> Any:
    """A collection for asyncio, presented as a blocking one; without prefetching."""
    return present(async_listing(*args, **options), Immediate())


#: Makes a collection of a simulated list for each kind of client.
LISTINGS: dict[str, Callable[..., Any]] = {"sync": listing, "async": blocking_listing}
