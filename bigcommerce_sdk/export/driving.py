"""Drivers of jobs: run a rule with a synchronous or an asynchronous client.

A rule is a generator that does no I/O itself, and yields what waits: :class:`Take` the next item of
a source, :class:`Do` work with files, :class:`Tell` the progress.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from bigcommerce_sdk.drivers.tasks import in_thread

if TYPE_CHECKING:
    from bigcommerce_sdk.export.results import Progress, StoreResult

#: The end of a source.
END = object()


class Take(NamedTuple):
    """Take the next item of a source; the result is the item, or :data:`END`."""

    source: Any


class Do(NamedTuple):
    """Work with files; the result is that of the function."""

    function: Callable[[], Any]


class Tell(NamedTuple):
    """Call the function for the progress."""

    function: Callable[[Any], Any]
    progress: Progress


#: The rule of a job: yields Take, Do and Tell.
Steps = Generator[Any, Any, Any]


def iter_of(items: Any) -> Any:
    """The iterator of a collection, synchronous or asynchronous."""
    given: object = items
    return aiter(items) if hasattr(type(given), "__aiter__") else iter(items)


def run(rule: Steps, telling: Any) -> StoreResult:
    """Run the rule of a store with a synchronous client.

    Args:
        rule: the rule.
        telling: the lock for calls of the progress function.
    """
    sources: dict[int, Any] = {}
    value: Any = None
    failure: BaseException | None = None
    try:
        while True:
            try:
                effect = rule.send(value) if failure is None else rule.throw(failure)
            except StopIteration as end:
                return cast("StoreResult", end.value)
            value, failure = None, None
            try:
                if type(effect) is Take:
                    sources[id(effect.source)] = effect.source
                    value = next(effect.source, END)
                elif type(effect) is Do:
                    value = effect.function()
                else:
                    with telling:
                        effect.function(effect.progress)
            except BaseException as error:
                failure = error
    finally:
        rule.close()
        for source in sources.values():
            source.close()


async def run_async(rule: Steps) -> StoreResult:
    """Run the rule of a store with an asynchronous client."""
    sources: dict[int, Any] = {}
    value: Any = None
    failure: BaseException | None = None
    try:
        while True:
            try:
                effect = rule.send(value) if failure is None else rule.throw(failure)
            except StopIteration as end:
                return cast("StoreResult", end.value)
            value, failure = None, None
            try:
                if type(effect) is Take:
                    sources[id(effect.source)] = effect.source
                    value = await anext(effect.source, END)
                elif type(effect) is Do:
                    value = await in_thread(effect.function)
                else:
                    told = effect.function(effect.progress)
                    if isawaitable(told):
                        await told
            except BaseException as error:
                failure = error
    finally:
        rule.close()
        for source in sources.values():
            await source.aclose()
