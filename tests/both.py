"""Run tests for both clients: adapters make the asynchronous one synchronous.

A test that is written for ``BigcommerceApi`` runs for both with a mark. The fixtures ``client``,
``api``, ``server`` and ``sandbox`` then make clients of the kind ``client_kind``::

    @for_both_clients
    def test_reads(client): ...

As ``pytestmark`` it applies to all tests of a module, except those marked ``blocking_client``.
"""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Coroutine, Generator, Iterator
from contextlib import contextmanager
from functools import partial, wraps
from typing import Any
from weakref import WeakValueDictionary

import pytest

from bigcommerce_sdk.api import AsyncBigcommerceApi, AsyncClient, BigcommerceApi
from bigcommerce_sdk.connection import AsyncConnection
from bigcommerce_sdk.endpoints.bound import AsyncBoundResource
from bigcommerce_sdk.endpoints.resource import AsyncResource
from bigcommerce_sdk.json.types import is_list, is_sequence
from bigcommerce_sdk.paging.async_collection import AsyncCollection
from bigcommerce_sdk.paging.async_parallel import AsyncParallelResults
from bigcommerce_sdk.passthrough.async_v3 import AsyncV3, AsyncV3Collection
from bigcommerce_sdk.records.record import AsyncRecord
from bigcommerce_sdk.sandbox.stores import SandboxStore

#: The fixture for the kind of client of a test, and its values.
KIND, KINDS = "client_kind", ("sync", "async")
#: Runs a test, or those of a module that use one of the fixtures, with both clients.
for_both_clients = pytest.mark.both_clients
#: Runs a property for both clients, without a fixture: hypothesis refuses function-scoped ones.
for_both_kinds = pytest.mark.parametrize(KIND, KINDS)

#: Classes whose objects are wrapped in :class:`Blocking`; others are passed unchanged.
_PRESENTED: tuple[type[Any], ...] = (
    AsyncClient,
    AsyncConnection,
    AsyncV3,
    AsyncV3Collection,
    AsyncResource,
    AsyncRecord,
    AsyncCollection,
    AsyncParallelResults,
    AsyncGenerator,
)


class Loop:
    """An event loop whose callers block until their coroutine has ended.

    It runs in the calling thread, or with ``in_thread`` in a thread of its own, so that several
    threads may call at once.
    """

    def __init__(self, in_thread: bool = False) -> None:
        self._loop = asyncio.new_event_loop()
        #: adapters by the id of their target, so that a target has one adapter
        self.presented: WeakValueDictionary[int, Blocking] = WeakValueDictionary()
        self._left: list[asyncio.Task[Any]] = []
        self._thread: threading.Thread | None = None
        if in_thread:
            self._thread = threading.Thread(target=self._loop.run_forever, name="loop of tests")
            self._thread.start()

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        """Run a coroutine to its end."""
        if not self._loop.is_running():
            return self._loop.run_until_complete(coroutine)
        if self.is_current():
            coroutine.close()
            raise RuntimeError("a blocking call in the thread of the event loop would never end")
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result()

    def leave(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        """Run a coroutine in the loop later."""
        self._left.append(self._loop.create_task(coroutine))

    def is_current(self) -> bool:
        """Whether this runs in the loop."""
        return asyncio._get_running_loop() is self._loop

    def close(self) -> None:
        """Close the loop; fails if a task is left in it."""
        self.run(_finish())
        if self._thread is not None:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())
        self._loop.run_until_complete(self._loop.shutdown_default_executor())
        self._loop.close()


async def _finish() -> None:
    for _ in range(5):  # tasks that are just ending
        await asyncio.sleep(0)
    left = asyncio.all_tasks() - {asyncio.current_task()}
    assert left == set(), left


class Immediate(Loop):
    """Runs coroutines that wait for nothing; a new event loop would be slow."""

    def __init__(self) -> None:
        self.presented = WeakValueDictionary()

    def run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        try:
            coroutine.send(None)
        except StopIteration as end:
            return end.value
        raise RuntimeError("the coroutine waits")

    def is_current(self) -> bool:
        return False

    def close(self) -> None:
        """Nothing is open."""


class Blocking:
    """An adapter that makes an object of the asynchronous client synchronous.

    Attributes and methods are those of the object; results are awaited, and wrapped in turn.
    """

    def __init__(self, target: Any, loop: Loop) -> None:
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_loop", loop)

    def _present(self, value: Any) -> Any:
        return present(value, self._loop)

    def _call(self, function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        plain = {name: target_of(each) for name, each in kwargs.items()}
        return self._present(function(*map(target_of, args), **plain))

    def __getattr__(self, name: str) -> Any:
        if name == "close":
            name = "aclose"
        value = getattr(self._target, name)
        if name == "parallel":
            return partial(self._call, self._parallel)
        if inspect.isroutine(value):
            return wraps(value)(partial(self._call, value))
        return self._present(value)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self._target, name, target_of(value))

    def __delattr__(self, name: str) -> None:
        delattr(self._target, name)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._call(self._target, *args, **kwargs)

    def _parallel(self, function: Any, items: Any, *args: Any, **kwargs: Any) -> Any:
        """Call a plain function in threads, since it blocks."""
        if not callable(function) or inspect.iscoroutinefunction(function):
            return self._target.parallel(function, items, *args, **kwargs)

        async def called(item: Any) -> Any:
            found = await asyncio.to_thread(lambda: function(self._present(item)))
            return target_of(found)

        return self._target.parallel(called, items, *args, **kwargs)

    # -- iteration --

    def __iter__(self) -> Iterator[Any]:
        if isinstance(self._target, AsyncGenerator | AsyncParallelResults):
            return self
        if isinstance(self._target, AsyncIterable):
            return self._each()
        return iter(self._target)

    def __next__(self) -> Any:
        try:
            return self._present(anext(self._target))
        except StopAsyncIteration:
            raise StopIteration from None

    def _each(self) -> Generator[Any]:
        records: Any = aiter(self._target)
        try:
            while True:
                try:
                    found = self._present(anext(records))
                except StopAsyncIteration:
                    return
                yield found
        finally:
            if self._loop.is_current():  # the garbage collector closes this one
                self._loop.leave(records.aclose())
            else:
                self._loop.run(records.aclose())

    # -- values --

    def __len__(self) -> int:
        if isinstance(self._target, AsyncBoundResource):  # which keeps its list
            return len(list(self._each()))
        raise TypeError(f"{self!r} has no length")

    def __getitem__(self, key: Any) -> Any:
        if isinstance(self._target, AsyncBoundResource):
            return list(self._each())[key]
        return self._present(self._target[key])

    def __setitem__(self, key: Any, value: Any) -> None:
        self._target[key] = target_of(value)

    def __contains__(self, value: Any) -> bool:
        if isinstance(self._target, AsyncBoundResource):
            return value in list(self._each())
        return target_of(value) in self._target

    def __bool__(self) -> bool:
        return isinstance(self._target, AsyncBoundResource) or bool(self._target)

    def __eq__(self, other: object) -> bool:
        return bool(self._target == target_of(other))

    def __hash__(self) -> int:
        return hash(self._target)

    def __repr__(self) -> str:
        return repr(self._target)

    def __str__(self) -> str:
        return str(self._target)

    def __dir__(self) -> list[str]:
        return dir(self._target)

    def __reduce_ex__(self, protocol: Any) -> Any:
        return target_of, (self._target,)  # what is pickled is the target

    def __copy__(self) -> Any:
        import copy

        return self._present(copy.copy(self._target))

    def __deepcopy__(self, memo: Any) -> Any:
        import copy

        return self._present(copy.deepcopy(self._target))

    # -- closing --

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.run(self._target.aclose())


def present(value: Any, loop: Loop) -> Any:
    """A value of the asynchronous client, as the synchronous client would return it."""
    if inspect.isawaitable(value) and not isinstance(value, _PRESENTED):
        return present(loop.run(_awaited(value)), loop)
    if isinstance(value, _PRESENTED):
        return loop.presented.setdefault(id(value), Blocking(value, loop))
    if is_list(value) and any(isinstance(each, AsyncRecord) for each in value):
        value[:] = [present(each, loop) for each in value]  # in place: it may be a page
    return value


def target_of(value: Any) -> Any:
    """The target of an adapter; other values are returned unchanged."""
    if isinstance(value, Blocking):
        return value._target
    if is_sequence(value) and any(isinstance(each, Blocking) for each in value):
        return type(value)(map(target_of, value))
    return value


async def _awaited(value: Any) -> Any:
    return await value


class _Awaited:
    """An asynchronous adapter of a synchronous transport of the tests."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner

    async def send(self, request: Any, secrets: Any, timeout: Any) -> Any:
        await asyncio.sleep(0)
        return self.inner.send(request, secrets, timeout)

    async def aclose(self) -> None:
        self.inner.close()


class Clients:
    """Makes clients of one kind, and closes them.

    Args:
        kind: ``"sync"`` or ``"async"``.
        in_thread: whether several threads use the clients at once.
    """

    def __init__(self, kind: str, in_thread: bool = False) -> None:
        self.kind = kind
        self.is_async = kind == "async"
        self._loop = Loop(in_thread) if self.is_async else None
        self._made: list[AsyncClient] = []

    def __call__(self, *args: Any, **settings: Any) -> BigcommerceApi:
        """A client; the arguments are those of its class."""
        if self._loop is None:
            return BigcommerceApi(*args, **settings)
        if hasattr(transport := settings.get("transport"), "close"):
            settings["transport"] = _Awaited(transport)
        made = AsyncBigcommerceApi(*args, **settings)
        self._made.append(made)
        presented: Any = Blocking(made, self._loop)
        return presented  # type: ignore[no-any-return]

    def of(self, store: SandboxStore, **settings: Any) -> BigcommerceApi:
        """A client of a store, as ``store.api`` makes it."""
        return self(
            client_id=store.client_id,
            store_hash=store.store_hash,
            access_token=store.token,
            host=store.base_url,
            **settings,
        )

    def close(self) -> None:
        """Close the clients and their event loop."""
        if self._loop is not None:
            for each in self._made:
                self._loop.run(each.aclose())
            self._loop.close()


@contextmanager
def clients(kind: str, in_thread: bool = False) -> Generator[Clients]:
    """Clients of one kind, closed at the end of the block."""
    made = Clients(kind, in_thread)
    try:
        yield made
    finally:
        made.close()
